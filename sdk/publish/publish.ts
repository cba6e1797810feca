/**
 * Publishes a folder: plan, look the content root up, commit to it, and in a later block register and publish in one transaction.
 * Running it again changes nothing and costs nothing, because the same folder gives the same root everywhere; a run that was broken
 * off goes on with its commitment.
 */
import type { OfflineDirectSigner } from "@cosmjs/proto-signing";
import { equalBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { formatSemVer, parseSemVer } from "../../lib/registry/semver.ts";
import type { Dataset, VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgPublishVersion,
  MsgPublishVersionResponse,
  MsgRegisterDataset,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import {
  packMessage,
  type Quote,
  quote,
  responseOf,
  type SendOptions,
  type SentTx,
  signAndBroadcast,
} from "../client.ts";
import { prepareCommit, sendCommit } from "./commit.ts";
import { queryContent, queryDatasetByName, queryVersion } from "../registry-queries.ts";
import type { RpcConnection } from "../rpc.ts";
import type { Folder } from "./folder.ts";
import { datasetNameOf, manifestOfFolder, planPublication, type PlanProgress, type PublishPlan } from "./plan.ts";

/** How to publish. */
export interface PublishOptions {
  /** Version to publish as; else the manifest's, else the next MINOR. */
  readonly version?: string | undefined;
  /** Find out everything, send nothing. */
  readonly isDryRun?: boolean | undefined;
  readonly onProgress?: ((progress: PlanProgress) => void) | undefined;
  /** Called before anything of the version is sent, with what commitment and publication will cost. */
  readonly onQuote?: ((quote: Quote) => void) | undefined;
  /** Called before each of the two transactions. */
  readonly onStep?: ((step: "commit" | "publish") => void) | undefined;
  readonly send?: SendOptions | undefined;
  /** What the version commits to for attribution (A1), made of its `folderFeatures`; none when absent. */
  readonly featureRoot?: Uint8Array | undefined;
  /**
   * Encrypts the version for sale by key: gives its chunk root (docs/spec/exchange.md K24). The dataset is registered first, as its
   * number goes into the chunks' keys.
   */
  readonly chunkRoot?:
    | ((version: {
        readonly datasetId: bigint;
        readonly version: string;
        readonly content: VersionContent;
      }) => Promise<Uint8Array>)
    | undefined;
}

/** What publishing did. */
export interface PublishResult {
  readonly outcome: "published" | "unchanged" | "dry run";
  readonly plan: PublishPlan;
  /** 0n in a dry run of a dataset that is not registered yet. */
  readonly datasetId: bigint;
  readonly isNewDataset: boolean;
  readonly version: string;
  readonly content: VersionContent;
  /** What it costs; undefined when nothing needs to be sent. */
  readonly quote: Quote | undefined;
  readonly sent: SentTx | undefined;
  /** The commitment before it; undefined when an earlier run had sent it. */
  readonly committed: SentTx | undefined;
  /** The content was published before, but crediting others than the manifest does now. */
  readonly isCreditDifferent: boolean;
}

/**
 * Publishes a folder for the signer's account.
 * @throws NodeError of the plan or network, TxError and QueryError when the chain refuses
 */
export async function publishFolder(
  rpc: RpcConnection,
  signer: OfflineDirectSigner,
  folder: Folder,
  options: PublishOptions = {},
): Promise<PublishResult> {
  const [account] = await signer.getAccounts();
  if (account === undefined) throw new NodeError("NO_ACCOUNT", "the signer holds no account");
  const owner = account.address;
  const manifest = manifestOfFolder(folder);
  const name = manifest.name ?? datasetNameOf(folder.name);
  const title = manifest.title ?? name;
  const before = await queryDatasetByName(rpc, owner, name);
  const hasNames = manifest.contributors.some(({ who }) => who.kind === "plain name");
  const needsNumber = before === undefined && (hasNames || options.chunkRoot !== undefined);
  if (needsNumber && options.isDryRun !== true) {
    await signAndBroadcast(rpc, signer, [registerMessage(owner, name, title)], options.send);
  }
  const dataset = needsNumber ? await queryDatasetByName(rpc, owner, name) : before;
  const plan = await planPublication(folder, { owner, datasetId: dataset?.id, onProgress: options.onProgress });
  const published = dataset === undefined ? undefined : await findPublished(rpc, dataset, plan.content);
  if (dataset !== undefined && published !== undefined) {
    const isCreditDifferent = !equalBytes(published.content.contributorsRoot, plan.content.contributorsRoot);
    const { version, content } = published;
    const base = { plan, datasetId: dataset.id, isNewDataset: false, version, content };
    return {
      ...base,
      outcome: "unchanged",
      quote: undefined,
      sent: undefined,
      committed: undefined,
      isCreditDifferent,
    };
  }
  const version = options.version ?? plan.version ?? nextVersion(dataset?.latestVersion ?? "");
  const { featureRoot = plan.content.featureRoot } = options;
  const described = { ...plan.content, metadataHash: plan.metadata(version).hash, featureRoot };
  const sealable = dataset === undefined ? undefined : { datasetId: dataset.id, version, content: described };
  const chunkRoot = sealable === undefined ? undefined : await options.chunkRoot?.(sealable);
  const content = chunkRoot === undefined ? described : { ...described, chunkRoot };
  const facts = { owner, name, title, dataset, version, content, locators: manifest.locators };
  const commit = await prepareCommit(rpc, { owner, contentRoot: content.contentRoot });
  // The salt opens nothing before the commitment is in a block: what is priced goes without it.
  const priced = messagesOf({ ...facts, commitSalt: new Uint8Array(0) });
  const price = await quote(
    rpc,
    signer,
    commit.message === undefined ? priced : [commit.message, ...priced],
    options.send,
  );
  options.onQuote?.(price);
  const base = { plan, isNewDataset: before === undefined, version, content, quote: price, isCreditDifferent: false };
  if (options.isDryRun === true) {
    return { ...base, outcome: "dry run", datasetId: dataset?.id ?? 0n, sent: undefined, committed: undefined };
  }
  if (commit.message !== undefined) options.onStep?.("commit");
  const committed = await sendCommit(rpc, signer, commit, options.send);
  options.onStep?.("publish");
  const messages = messagesOf({ ...facts, commitSalt: commit.salt });
  const sent = await signAndBroadcast(rpc, signer, messages, options.send);
  const response = responseOf(sent, MsgPublishVersionResponse, messages.length - 1);
  return { ...base, outcome: "published", datasetId: response?.datasetId ?? 0n, sent, committed };
}

/** The version of this dataset that holds the content already. */
async function findPublished(rpc: RpcConnection, dataset: Dataset, content: VersionContent) {
  const found = (await queryContent(rpc, content.contentRoot)).filter(({ datasetId }) => datasetId === dataset.id);
  const newest = found.at(-1);
  return newest === undefined ? undefined : await queryVersion(rpc, newest.datasetId, newest.version);
}

/** The next MINOR after a version; "1.0.0" for the first. */
export function nextVersion(latest: string): string {
  const version = parseSemVer(latest);
  return version === undefined ? "1.0.0" : formatSemVer({ ...version, minor: version.minor + 1, patch: 0 });
}

function registerMessage(owner: string, name: string, title: string): Any {
  return packMessage(MsgRegisterDataset, { owner, name, title, payoutAddress: "" });
}

function messagesOf(facts: {
  readonly owner: string;
  readonly name: string;
  readonly title: string;
  readonly dataset: Dataset | undefined;
  readonly version: string;
  readonly content: VersionContent;
  readonly locators: readonly string[];
  readonly commitSalt: Uint8Array;
}): readonly Any[] {
  const { commitSalt, owner, name, title, dataset, version, content } = facts;
  const publish = packMessage(MsgPublishVersion, {
    owner,
    datasetId: dataset?.id ?? 0n,
    datasetName: dataset === undefined ? name : "",
    version,
    content,
    locators: facts.locators.map((uri) => ({ uri })),
    commitSalt,
  });
  return dataset === undefined ? [registerMessage(owner, name, title), publish] : [publish];
}
