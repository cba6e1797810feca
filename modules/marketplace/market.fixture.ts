/** For tests: a chain with a dataset, its owner, buyers and bonds; a day is ten blocks. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { createChunkIndex } from "../../lib/exchange/chunk-index.ts";
import type { ChunkIndex } from "../../lib/exchange/chunk-index.ts";
import { createVersionSecret, keyPointOf } from "../../lib/exchange/chunk-key.ts";
import { createBuyerSecret } from "../../lib/exchange/delivery.ts";
import { sealRecords } from "../../lib/exchange/seal.ts";
import { chunkRootOf } from "../../lib/exchange/terms.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { recordHashOf } from "../../lib/registry/record-hash.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { TEST_CHAIN, allRows, createTestApp, signTx, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose, GenesisState as EmissionsGenesis } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond } from "../../proto/gen/byline/emissions/v1/tx.ts";
import { Delivery, GenesisState, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { MsgBuy, MsgCreateOffer, MsgDeclareKey } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { ConsentStatus, VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgPublishVersion, MsgRegisterDataset, MsgSetVersionState } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import type { Codec } from "../../proto/wire.ts";
import { defaultEconomy, defaultEmissionsParams } from "../emissions/params.ts";
import { defaultMarketplaceParams } from "./params.ts";

/** The seller, three buyers and a stranger. */
export const [seller, ann, ben, cem, stranger] = [
  testAccount("seller"),
  testAccount("ann"),
  testAccount("ben"),
  testAccount("cem"),
  testAccount("stranger"),
];
const ACCOUNTS = [seller, ann, ben, cem, stranger];
/** Blocks of a day, one second each. */
export const DAY_BLOCKS = 10n;
/** A day of these tests on the chain clock. */
export const TEST_DAY = DAY_BLOCKS * SECOND_NS;
/** What everybody has at first. */
export const START_BALANCE = 1_000_000_000_000n;
/** Rights that most offers grant. */
export const USE = Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL;
/** No bytes. */
export const EMPTY = new Uint8Array(0);

/** A chain under test. */
export interface Market {
  readonly app: TestApp;
  /** Runs one transaction in a block of its own; invariants run after it. */
  run(account: TestAccount, ...messages: readonly Any[]): Promise<ExecTxResult>;
  /** As `run`, and the transaction must succeed. */
  ok(account: TestAccount, ...messages: readonly Any[]): Promise<ExecTxResult>;
  /** As `run`, and it must be refused with this code; but for fee and sequence the state keeps its bytes. */
  refused(code: Code, account: TestAccount, ...messages: readonly Any[]): Promise<string>;
  blocks(count: bigint): Promise<void>;
  balance(address: Uint8Array): bigint;
  query<Request, Response>(name: string, codecs: QueryCodecs<Request, Response>, request: Request): Response;
}

/** A code of a codespace. */
export type Code = { readonly codespace: string; readonly code: number };

/** Wire types of a query. */
export interface QueryCodecs<Request, Response> {
  readonly request: Codec<Request>;
  readonly response: Codec<Response>;
}

/** Starts a chain. */
export async function createMarket(appState: Readonly<Record<string, unknown>> = {}): Promise<Market> {
  const app = await createTestApp({
    accounts: ACCOUNTS,
    coins: [{ denom: "ubyl", amount: START_BALANCE.toString() }],
    appState: {
      emissions: toProtoJson(
        EmissionsGenesis,
        EmissionsGenesis.create({ params: defaultEmissionsParams(TEST_DAY), economy: defaultEconomy() }),
      ),
      marketplace: toProtoJson(GenesisState, GenesisState.create({ params: defaultMarketplaceParams(TEST_DAY) })),
      ...appState,
    },
  });
  await app.block([]);
  // Clock, beacon, the auditors' book, fees and sequences go on whatever becomes of a message; everything else keeps its bytes.
  const rows = (): readonly string[] =>
    allRows(app.state.latest(), ["attribution", "emissions", "marketplace", "registry"]).filter(
      (row) => (!row.startsWith("emissions") || row.startsWith("emissions 10")) && !row.startsWith("attribution 50 "),
    );
  const run: Market["run"] = async (account, ...messages) => {
    // Stateless refusals charge nothing, so the state tells the next sequence.
    const sequence = app.modules.auth.account(app.read(), account.address)?.sequence ?? 0n;
    const signers = [{ account, number: BigInt(ACCOUNTS.indexOf(account)), sequence }];
    const result = (await app.block([signTx({ messages, signers, fee: { gasLimit: 5_000_000n } })])).txResults[0];
    assert.ok(result !== undefined);
    assert.deepEqual(app.alarms, []);
    return result;
  };
  return {
    app,
    run,
    async ok(account, ...messages) {
      const result = await run(account, ...messages);
      assert.equal(result.log, "");
      return result;
    },
    async refused(code, account, ...messages) {
      const before = rows();
      const result = await run(account, ...messages);
      assert.deepEqual([result.codespace, result.code], [code.codespace, code.code], result.log);
      assert.deepEqual(rows(), before);
      return result.log;
    },
    async blocks(count) {
      for (let i = 0n; i < count; i += 1n) {
        await app.block([]);
      }
      assert.deepEqual(app.alarms, []);
    },
    balance: (address) => app.modules.bank.balance(app.read(), address, "ubyl"),
    query(name, { request, response }, value) {
      const handler = app.modules.queries.get(`/byline.marketplace.v1.Query/${name}`);
      assert.ok(handler !== undefined);
      return response.decode(handler.run(app.read(), request.encode(value)));
    },
  };
}

/** A message as a transaction carries it. */
export function any<T>(codec: Codec<T>, value: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
}

/** Hashes that stand for records. */
export function recordHashes(salt = ""): Uint8Array[] {
  return Array.from({ length: 4 }, (_, index) => sha256(utf8ToBytes(`record ${salt} ${index}`)));
}

/** Content of a version that the seller alone made; all uses are allowed. */
export function content(salt = "", more: Partial<VersionContent> = {}): VersionContent {
  const tree = contributorsTree([
    {
      id: contributorIdBytes({ kind: "address", address: seller.address }),
      weight: 4n,
      firstRecord: 0n,
      recordCount: 4n,
    },
  ]);
  const allowed = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: EMPTY };
  return VersionContent.create({
    contentRoot: merkleRoot(recordHashes(salt)),
    recordCount: 4n,
    byteCount: 1000n,
    mediaType: "application/jsonl",
    dataLicense: "CC-BY-4.0",
    metadataLicense: "CC0-1.0",
    consents: { train: allowed, infer: allowed, mine: allowed },
    contributorsRoot: tree.root,
    contributorCount: 1n,
    totalWeight: tree.total,
    ...more,
  });
}

/** Registers the seller's dataset. */
export function register(name = "docs"): Any {
  return any(MsgRegisterDataset, { owner: seller.text, name, title: "The docs", payoutAddress: "" });
}

/** Publishes a version of the seller's dataset. */
export function publish(version: string, what: VersionContent = content(version)): Any {
  return any(
    MsgPublishVersion,
    MsgPublishVersion.create({ owner: seller.text, datasetName: "docs", version, content: what }),
  );
}

/** Moves a version into another state. */
export function moveVersion(version: string, state: number): Any {
  return any(MsgSetVersionState, { owner: seller.text, datasetId: 1n, version, state, deprecatedBy: "" });
}

/** Posts the seller's bond. */
export function bond(amount: bigint, account: TestAccount = seller, purpose = BondPurpose.BOND_PURPOSE_SELLER): Any {
  return any(MsgPostBond, { owner: account.text, purpose, subject: "", amount: coin(amount) });
}

/** Base units as a message carries them. */
export function coin(amount: bigint): { readonly denom: string; readonly amount: string } {
  return { denom: "ubyl", amount: amount.toString() };
}

/** An offer of version 1.0.0 at 1,000,000, open data, without end. */
export function offer(more: Partial<MsgCreateOffer> = {}): Any {
  return any(
    MsgCreateOffer,
    MsgCreateOffer.create({
      seller: seller.text,
      subject: { datasetId: 1n, version: "1.0.0", modelId: 0n },
      rights: USE,
      price: coin(1_000_000n),
      delivery: Delivery.DELIVERY_NONE,
      pricing: Pricing.PRICING_FIXED,
      ...more,
    }),
  );
}

/** Buys, for at most `maxTotal`. */
export function buy(account: TestAccount, offerId = 1n, maxTotal = 1_000_000n, more: Partial<MsgBuy> = {}): Any {
  return any(MsgBuy, MsgBuy.create({ buyer: account.text, offerId, maxTotal: coin(maxTotal), ...more }));
}

/** A version whose records are sealed for the key exchange. */
export interface Sealed {
  readonly index: ChunkIndex;
  readonly secret: bigint;
  readonly ciphers: readonly Uint8Array[];
  readonly content: VersionContent;
  readonly records: readonly Uint8Array[];
}

/** Seals four records of the seller's dataset 1; `tamper` may exchange what is encrypted, not what is registered. */
export function seal(
  version: string,
  tamper = (records: readonly Uint8Array[]): readonly Uint8Array[] => records,
): Sealed {
  const records = [3, 40, 0, 700].map((length, at) => new Uint8Array(length).fill(at + 1));
  const number = parseSemVer(version);
  assert.ok(number !== undefined);
  const named = {
    chainId: TEST_CHAIN,
    datasetId: 1n,
    version: number,
    contentRoot: merkleRoot(records.map(recordHashOf)),
    recordCount: BigInt(records.length),
  };
  const secret = createVersionSecret(sha256(utf8ToBytes("seller's seed")), named);
  const honest = [...sealRecords(named, secret, records)];
  const sealed = [...sealRecords(named, secret, tamper(records))];
  // A cheat keeps the places and nodes of the registered records and encrypts others.
  const entries = honest.map(({ entry }, at) => ({
    ...entry,
    leaf: { ...entry.leaf, cipherHash: sealed[at]?.entry.leaf.cipherHash ?? entry.leaf.cipherHash },
  }));
  const index = createChunkIndex(named, keyPointOf(secret), entries);
  const ciphers = sealed.map(({ cipher }) => cipher);
  const more = { contentRoot: named.contentRoot, chunkRoot: chunkRootOf(index.terms) };
  return { index, secret, ciphers, content: content(version, more), records };
}

/** Declares the key of a sealed version. */
export function declareKey(version: string, { index }: Sealed): Any {
  const { keyPoint, chunkCount, chunkTree } = index.terms;
  return any(MsgDeclareKey, { seller: seller.text, datasetId: 1n, version, keyPoint, chunkCount, chunkTree });
}

/** The secret of a buyer's point. */
export function buyerSecret(account: TestAccount, { index }: Sealed): bigint {
  return createBuyerSecret(sha256(account.privateKey), index.terms, EMPTY);
}

/** The marketplace's genesis of a running chain, checked and written into an empty store beside the same other modules: the same rows. */
export async function exportsAndStarts(market: Market): Promise<void> {
  const exported = Object.fromEntries(
    market.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.export(market.app.read())] as const],
    ),
  );
  const state = fromProtoJson(GenesisState, exported["marketplace"]);
  assert.deepEqual(toProtoJson(GenesisState, state), exported["marketplace"]);
  const again = await createTestApp({ appStateBytes: new TextEncoder().encode(JSON.stringify(exported)) });
  await again.block([]);
  const kept = (app: Market["app"]): readonly string[] => allRows(app.state.latest(), ["marketplace"]);
  assert.deepEqual(kept(again), kept(market.app));
}
