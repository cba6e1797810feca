/**
 * The demo's story, step by step on a running network: a real folder is published twice and registered once, gets a second version
 * with a parent and a contributor who has no account, who binds the credit later; a certificate is checked offline and refused when
 * one byte is changed. Every step asserts what it says.
 */
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { secp256k1PublicKey } from "#crypto";
import { toHex } from "../../lib/bytes.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { claimIdOf, contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { bindClaim } from "../../sdk/claim.ts";
import { fetchLightBlock } from "../../sdk/light-blocks.ts";
import { openLightClient, type TrustRoot } from "../../sdk/light-client.ts";
import { proveRecord, versionRowKey } from "../../sdk/provenance/prove.ts";
import { verifyProvenance } from "../../sdk/provenance/verify.ts";
import { readFolder } from "../../sdk/publish/folder.ts";
import { publishFolder, type PublishResult } from "../../sdk/publish/publish.ts";
import {
  queryChildren,
  queryContributor,
  queryDataset,
  queryVersion,
  queryVersions,
} from "../../sdk/registry-queries.ts";
import { connectRpc, type RpcConnection } from "../../sdk/rpc.ts";
import { createPrivateKey, type Wallet, walletOfWords } from "../../sdk/wallet.ts";
import { tellExport } from "./economy/export.ts";
import { tellEconomy } from "./economy/story.ts";
import type { Localnet, Restart } from "./localnet.ts";
import { olderClientAgrees } from "./older-client.ts";
import { stargateClientSigns } from "./stargate-client.ts";
import { newcomerPublishes, newcomerSells } from "./newcomer.ts";

/** Something that held. */
export interface DemoStep {
  readonly name: string;
  readonly detail: string;
}

/** What the demo showed. */
export interface DemoResult {
  readonly chainId: string;
  readonly datasetId: string;
  readonly contentRoots: readonly string[];
  readonly versions: readonly string[];
  readonly records: readonly string[];
  readonly transactions: readonly string[];
  readonly claim: string;
  readonly boundTo: string;
  readonly certificateBytes: number;
  readonly changedBytesRefused: number;
  readonly modelId: string;
  readonly channelId: string;
}

/** What a story is told with. */
interface Stage {
  readonly rpc: RpcConnection;
  readonly net: Localnet;
  readonly alice: Wallet;
  readonly bob: Wallet;
  readonly scratch: string;
  readonly step: (name: string, detail: string) => void;
}

const DOCS = fileURLToPath(new URL("../../docs", import.meta.url));
const CHANGES = 500;

async function walletOf(net: Localnet, name: string): Promise<Wallet> {
  const account = net.accounts.find((entry) => entry.name === name);
  assert(account !== undefined, `the network has an account ${name}`);
  return walletOfWords(account.mnemonic);
}

/** Tells the story. @throws AssertionError at the step that did not hold */
export async function tellStory(net: Localnet, restart: Restart, step: Stage["step"]): Promise<DemoResult> {
  const rpc = connectRpc(net.rpc[0] ?? "");
  const scratch = await mkdtemp(join(tmpdir(), "byline-demo-"));
  try {
    const stage: Stage = {
      rpc,
      net,
      alice: await walletOf(net, "alice"),
      bob: await walletOf(net, "bob"),
      scratch,
      step,
    };
    const first = await publishTwice(stage);
    const { second, claimKey, claim, folder } = await publishSecondVersion(stage, first);
    await bindLater(stage, claimKey, claim);
    const proof = await proveAndRefuse(stage, { second, folder, claim });
    const carol = net.accounts.find(({ name }) => name === "carol");
    assert(carol !== undefined, "the network has an account carol");
    await stargateClientSigns(rpc.url, carol.mnemonic, first);
    step("cosmjs's own client signed our messages", "directly, and in amino as hardware wallets do");
    const sponsor = await walletOf(net, "faucet");
    const economyStage = { rpc, rest: net.rest[0] ?? "", chainId: net.chainId, scratch, sponsor, step };
    const { left, ...economy } = await tellEconomy(economyStage);
    const newcomer = await newcomerPublishes(net, scratch);
    step("a newcomer published with the byline command", `no words of the machine room, cost ${newcomer.cost}`);
    const paid = await newcomerSells(net, scratch, newcomer);
    step("and sold a licence with it", `another newcomer paid 10 BYL, and ${paid} of it was collected at once`);
    await tellExport(economyStage, left, { homes: net.homes, restart });
    return {
      chainId: net.chainId,
      datasetId: first.datasetId.toString(),
      contentRoots: [first, second].map(({ content }) => toHex(content.contentRoot)),
      versions: [first.version, second.version],
      records: [first, second].map(({ content }) => content.recordCount.toString()),
      transactions: [first, second].map(({ sent }) => sent?.hash ?? ""),
      claim,
      boundTo: stage.bob.address,
      ...economy,
      ...proof,
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function publishTwice({ rpc, alice, scratch, step }: Stage): Promise<PublishResult> {
  const first = await publishFolder(rpc, alice, await readFolder(DOCS));
  assert.equal(first.outcome, "published");
  assert.ok(first.sent !== undefined && first.committed !== undefined);
  const version = await queryVersion(rpc, first.datasetId, first.version);
  assert.equal(version?.priorityHeight, first.committed.height, "first by the commitment");
  assert.ok(first.committed.height < first.sent.height, "which a block held before the publication was to be seen");
  step(
    "published the repository's docs",
    `${first.content.recordCount} records, root ${toHex(first.content.contentRoot).slice(0, 16)}…, committed to ${first.sent.height - first.committed.height} blocks earlier`,
  );
  const copy = join(scratch, "elsewhere", "docs");
  await cp(DOCS, copy, { recursive: true });
  await writeFile(join(copy, ".DS_Store"), "hidden files do not count");
  const again = await publishFolder(rpc, alice, await readFolder(copy));
  assert.equal(again.outcome, "unchanged");
  assert.deepEqual(again.plan.content.contentRoot, first.content.contentRoot);
  assert.equal((await queryVersions(rpc, first.datasetId)).length, 1);
  assert.equal((await queryDataset(rpc, first.datasetId))?.versionCount, 1n);
  step("published a copy of it again", "same root, one registration, nothing paid");
  return first;
}

async function publishSecondVersion({ rpc, alice, scratch, step }: Stage, first: PublishResult) {
  const claimKey = createPrivateKey();
  const claim = toHex(claimIdOf(secp256k1PublicKey(claimKey)));
  const path = join(scratch, "docs");
  await cp(DOCS, path, { recursive: true });
  await mkdir(join(path, "contributed"));
  await writeFile(
    join(path, "contributed", "answers.jsonl"),
    '{"q":"Who wrote this?","a":"Somebody without an account."}\n{"q":"1+1","a":2.0}\n',
  );
  const manifest = {
    name: first.plan.name,
    contributors: [{ claim, weight: 3, paths: ["contributed"] }],
    parents: [{ dataset: Number(first.datasetId), version: first.version, relation: "new-version" }],
  };
  await writeFile(join(path, "byline.json"), JSON.stringify(manifest));
  const folder = await readFolder(path);
  const second = await publishFolder(rpc, alice, folder);
  assert.equal(second.outcome, "published");
  assert.equal(second.datasetId, first.datasetId);
  assert.equal(second.content.contributorCount, 2n);
  const children = await queryChildren(rpc, { datasetId: first.datasetId, version: first.version });
  assert.deepEqual(children, [{ datasetId: first.datasetId, version: second.version }]);
  step("published a second version", `${second.version}, with ${first.version} as its parent`);
  assert.equal(await queryContributor(rpc, `claim:${claim}`), "");
  step("credited somebody without an account", `claim ${claim.slice(0, 16)}…, 3 of 4 shares`);
  return { second, claimKey, claim, folder };
}

async function bindLater({ rpc, bob, step }: Stage, claimKey: Uint8Array, claim: string): Promise<void> {
  const { claimId } = await bindClaim(rpc, bob, claimKey);
  assert.equal(toHex(claimId), claim);
  assert.equal(await queryContributor(rpc, `claim:${claim}`), bob.address);
  await assert.rejects(bindClaim(rpc, bob, claimKey), /already bound/);
  step("bound the claim to an account later", bob.address);
}

async function proveAndRefuse(
  { rpc, net, alice, step }: Stage,
  {
    second,
    folder,
    claim,
  }: {
    readonly second: PublishResult;
    readonly folder: Awaited<ReturnType<typeof readFolder>>;
    readonly claim: string;
  },
) {
  const witness = await fetchLightBlock(connectRpc(net.rpc[1] ?? net.rpc[0] ?? ""), 2n);
  const trusted: TrustRoot = { height: 2n, hash: headerHash(witness.header) };
  const light = await openLightClient(rpc, { chainId: net.chainId, trusted });
  const claimId = Uint8Array.from(Buffer.from(claim, "hex"));
  const certificate = await proveRecord(light, {
    folder,
    plan: second.plan,
    options: { owner: alice.address, datasetId: second.datasetId },
    datasetId: second.datasetId,
    version: second.version,
    place: { path: "contributed/answers.jsonl", row: 1n },
    contributor: toHex(contributorIdBytes({ kind: "claim", claimId })),
  });
  const verdict = verifyProvenance(certificate, trusted);
  assert.ok(verdict.isValid, "the certificate holds");
  assert.deepEqual([verdict.facts.anchor, verdict.facts.contributor], ["trusted", `claim:${claim}`]);
  step("proved one record of theirs", `checked offline against block 2, ${certificate.length} bytes`);
  const stride = Math.max(1, Math.floor(certificate.length / CHANGES));
  let refused = 0;
  for (let at = 0; at < certificate.length; at += stride) {
    const code = certificate.charCodeAt(at) ^ 1;
    const changed = `${certificate.slice(0, at)}${String.fromCharCode(code)}${certificate.slice(at + 1)}`;
    assert.ok(!verifyProvenance(changed, trusted).isValid, `refused when byte ${at} is changed`);
    refused += 1;
  }
  step("refused it after one changed byte", `${refused} places tried, one by one`);
  const row = await light.row("registry", versionRowKey(second.datasetId, second.version));
  assert.ok(row.value !== undefined);
  await olderClientAgrees(rpc.url, {
    datasetId: second.datasetId,
    version: second.version,
    value: row.value,
    height: row.height,
  });
  step(
    "an unmodified cosmjs 0.32.4 agrees",
    "the version's row, an absence, and a changed byte refused, by its own code",
  );
  const absent = await light.row("registry", versionRowKey(second.datasetId, "9.9.9"));
  assert.equal(absent.value, undefined);
  step("proved that a version does not exist", "9.9.9, by a proof of absence");
  return { certificateBytes: certificate.length, changedBytesRefused: refused };
}
