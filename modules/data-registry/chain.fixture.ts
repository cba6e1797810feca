/** For tests: a chain with funded accounts on which the registry's messages run, one block each; days are blocks. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import type { Contributor } from "../../lib/merkle/merkle-sum.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { multiProofNodes } from "../../lib/merkle/multi-proof.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { allRows, createTestApp, signTx } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Delivery, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { MsgBuy, MsgCreateOffer } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import { GenesisState } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { ConsentStatus, VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Params } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgPublishVersion, MsgRegisterDataset } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { RecordsProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import { toProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import { defaultRegistryParams } from "./params.ts";
import { dueList } from "./queue.ts";
import { jurorChanges } from "./tables.ts";

/** Blocks that count as a day: longer than the delay of a draw. */
export const DAY_BLOCKS = 12n;
/** One BYL in base units. */
export const BYL = 1_000_000n;
const EMPTY = new Uint8Array(0);

/** A chain in a test. */
export interface RegistryChain {
  readonly app: TestApp;
  /** Runs messages of one account in one block; a refusal must leave every row but fees and sequences as it was. */
  run(account: TestAccount, ...messages: readonly Any[]): Promise<ExecTxResult>;
  /** Runs and expects success. */
  must(account: TestAccount, ...messages: readonly Any[]): Promise<ExecTxResult>;
  /** Runs and expects a refusal by this code. */
  refuse(
    account: TestAccount,
    message: Any,
    code: { readonly codespace: string; readonly code: number },
    why?: string,
  ): Promise<void>;
  blocks(count: bigint): Promise<void>;
  balance(account: TestAccount): bigint;
}

/** What a chain of a test may start with. */
export interface RegistryChainOptions {
  readonly params?: Partial<Params>;
  /** Other modules' genesis. */
  readonly appState?: Record<string, unknown>;
  /** Rows of the registry that are there from the start. */
  readonly genesis?: Partial<GenesisState>;
}

/** Starts the chain. */
export async function createRegistryChain(
  accounts: readonly TestAccount[],
  { params, appState, genesis }: RegistryChainOptions = {},
): Promise<RegistryChain> {
  const day = DAY_BLOCKS * SECOND_NS;
  const registry = GenesisState.create({ ...genesis, params: { ...defaultRegistryParams(day), ...params } });
  const app = await createTestApp({
    accounts,
    coins: [{ denom: "ubyl", amount: (1_000_000n * BYL).toString() }],
    appState: { registry: toProtoJson(GenesisState, registry), ...appState },
  });
  const block = async (txs: readonly Uint8Array[]): Promise<readonly ExecTxResult[]> => {
    const response = await app.block(txs);
    assert.deepEqual(app.alarms, []);
    return response.txResults;
  };
  await block([]);
  const run = async (account: TestAccount, ...messages: readonly Any[]): Promise<ExecTxResult> => {
    const sequence = app.modules.auth.account(app.read(), account.address)?.sequence ?? 0n;
    const signers = [{ account, number: BigInt(accounts.indexOf(account)), sequence }];
    const [result] = await block([signTx({ messages, signers, fee: { gasLimit: 20_000_000n } })]);
    assert.ok(result !== undefined);
    return result;
  };
  const rows = (): readonly string[] => allRows(app.state.latest(), ["registry"]);
  return {
    app,
    run,
    async must(account, ...messages) {
      const result = await run(account, ...messages);
      assert.deepEqual([result.code, result.log], [0, ""]);
      return result;
    },
    async refuse(account, message, code, why = "") {
      const quiet = isQuiet(app);
      const before = rows();
      const result = await run(account, message);
      assert.deepEqual([result.codespace, result.code], [code.codespace, code.code], `${why} ${result.log}`);
      if (quiet) {
        assert.deepEqual(rows(), before, `${why}: a refusal writes nothing`);
      }
    },
    async blocks(count) {
      for (let i = 0n; i < count; i += 1n) await block([]);
    },
    balance: (account) => app.modules.bank.balance(app.read(), account.address, "ubyl"),
  };
}

/** Whether the next block has no work of its own: then only its transactions change the registry's rows. */
export function isQuiet(app: TestApp): boolean {
  const height = app.nextHeight();
  const clock = (height - 1n) * SECOND_NS;
  const isDue = ({ byHeight, at }: { readonly byHeight: boolean; readonly at: bigint }): boolean =>
    at <= (byHeight ? height : clock);
  const changes = [...jurorChanges.under(app.read(), EMPTY)];
  return ![...dueList(app.read())].some(isDue) && !changes.some((change) => change.height <= height);
}

/** Packs a message. */
export function any<T>(codec: Codec<T>, value: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
}

/** A coin of base units. */
export function coin(amount: bigint): { readonly denom: string; readonly amount: string } {
  return { denom: "ubyl", amount: amount.toString() };
}

/** MsgPostBond. */
export function postBond(account: TestAccount, purpose: number, subject: string, amount: bigint): Any {
  return any(MsgPostBond, { owner: account.text, purpose, subject, amount: coin(amount) });
}

/** MsgPostBond behind a version. */
export function bondVersion(account: TestAccount, subject: string, amount: bigint): Any {
  return postBond(account, BondPurpose.BOND_PURPOSE_VERSION, subject, amount);
}

/** MsgCreateOffer of licences to derive from a version, for a price and a term. */
export function offerDerive(seller: TestAccount, ref: VersionName, termNs = 0n): Any {
  const offer = MsgCreateOffer.create({
    seller: seller.text,
    subject: { ...ref, modelId: 0n },
    rights: Right.RIGHT_DERIVE,
    price: coin(BYL),
    termNs,
    delivery: Delivery.DELIVERY_NONE,
    pricing: Pricing.PRICING_FIXED,
  });
  return any(MsgCreateOffer, offer);
}

/** MsgBuy of the first offer, at the price of {@link offerDerive}. */
export function buyDerive(buyer: TestAccount): Any {
  return any(MsgBuy, MsgBuy.create({ buyer: buyer.text, offerId: 1n, maxTotal: coin(BYL) }));
}

/** Hashes of records; the same salt and index give the same record. */
export function records(count: number, salt = ""): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => sha256(utf8ToBytes(`record ${salt} ${index}`)));
}

/** A contributor with one range. */
export function contributorOf(account: TestAccount, firstRecord: bigint, recordCount: bigint): Contributor {
  const id = contributorIdBytes({ kind: "address", address: account.address });
  return { id, weight: recordCount, firstRecord, recordCount };
}

/** Contributors in the order of their ids. */
export function sortedContributors(list: readonly Contributor[]): Contributor[] {
  return [...list].sort((a, b) => (toHex(a.id) < toHex(b.id) ? -1 : 1));
}

/** Content of a version. */
export function contentOf(
  hashes: readonly Uint8Array[],
  contributors: readonly Contributor[],
  more: Partial<VersionContent> = {},
): VersionContent {
  const tree = contributorsTree(sortedContributors(contributors));
  const allowed = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: EMPTY };
  return VersionContent.create({
    contentRoot: merkleRoot(hashes),
    recordCount: BigInt(hashes.length),
    byteCount: 1_000n,
    mediaType: "application/jsonl",
    dataLicense: "CC-BY-4.0",
    metadataLicense: "CC0-1.0",
    consents: { train: allowed, infer: allowed, mine: allowed },
    contributorsRoot: tree.root,
    contributorCount: BigInt(contributors.length),
    totalWeight: tree.total,
    ...more,
  });
}

/** MsgRegisterDataset. */
export function registerDataset(account: TestAccount, name: string): Any {
  return any(MsgRegisterDataset, { owner: account.text, name, title: "A title", payoutAddress: "" });
}

/** MsgPublishVersion by dataset name. */
export function publishVersion(
  account: TestAccount,
  datasetName: string,
  version: string,
  content: VersionContent,
  more: Partial<MsgPublishVersion> = {},
): Any {
  return any(
    MsgPublishVersion,
    MsgPublishVersion.create({ owner: account.text, datasetName, version, content, ...more }),
  );
}

/** A proof of some records of a flat version. */
export function recordsProof(hashes: readonly Uint8Array[], indexes: readonly bigint[]): RecordsProof {
  return {
    indexes,
    hashes: indexes.map((index) => hashes[Number(index)] ?? EMPTY),
    nodes: multiProofNodes(hashes, indexes.map(Number)),
    parts: [],
  };
}
