/** For tests of the economy: an application with short days, people with money, published datasets with proofs of every share. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, toHex, utf8ToBytes } from "../lib/bytes.ts";
import { SECOND_NS } from "../lib/time.ts";
import { contributorsTree } from "../lib/merkle/merkle-sum.ts";
import type { Contributor } from "../lib/merkle/merkle-sum.ts";
import { merkleRoot } from "../lib/merkle/merkle.ts";
import { contributorIdBytes } from "../lib/registry/contributor-id.ts";
import { allRows, createTestApp, signTx } from "../node/execution/test-app.fixture.ts";
import type { TestAccount, TestApp } from "../node/execution/test-app.fixture.ts";
import { GenesisState as AttributionGenesis } from "../proto/gen/byline/attribution/v1/attribution.ts";
import { GenesisState as EmissionsGenesis } from "../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond } from "../proto/gen/byline/emissions/v1/tx.ts";
import { GenesisState as RegistryGenesis } from "../proto/gen/byline/registry/v1/genesis.ts";
import { ConsentStatus, VersionContent } from "../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgPublishVersion,
  MsgPublishVersionResponse,
  MsgRegisterDataset,
} from "../proto/gen/byline/registry/v1/tx.ts";
import type { ContributorProof } from "../proto/gen/byline/registry/v1/tx.ts";
import { TxMsgData } from "../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import type { Any } from "../proto/gen/google/protobuf/any.ts";
import type { ExecTxResult } from "../proto/gen/tendermint/abci/types.ts";
import { toProtoJson } from "../proto/json.ts";
import type { Codec } from "../proto/wire.ts";
import { defaultAttributionParams } from "./attribution/params.ts";
import { defaultRegistryParams } from "./data-registry/params.ts";
import { defaultEconomy, defaultEmissionsParams } from "./emissions/params.ts";

/** A day of these tests: two blocks. */
export const TEST_DAY = 2n * SECOND_NS;
const FUNDS = "1000000000000";
const GAS = 40_000_000n;
/** Rows that a block changes by itself while a model's seed is still to be drawn (docs/spec/attribution.md T80). */
const DUE_SEED_ROW = "attribution 4a";
const SEED_ROW = /^attribution 4[0a]/;
/** The book of the auditors' pot, which a block's end writes when money came in. */
export const AUDIT_BOOK_ROW = "attribution 50 ";

/** A running economy. */
export interface EconomyChain {
  readonly app: TestApp;
  readonly accounts: readonly TestAccount[];
  /** Sends one transaction in a block of its own; the result may be a refusal. */
  run(account: TestAccount, ...messages: readonly Any[]): Promise<ExecTxResult>;
  /** As `run`; fails the test on a refusal. @returns the response of the last message, decoded */
  ok<T>(account: TestAccount, response: Codec<T>, ...messages: readonly Any[]): Promise<T>;
  /** As `run`; fails the test unless it is refused with this code and the state's bytes are as before but for fee and sequence. */
  refused(
    account: TestAccount,
    code: { readonly codespace: string; readonly code: number },
    ...messages: readonly Any[]
  ): Promise<string>;
  blocks(count: number): Promise<void>;
  balance(account: TestAccount | Uint8Array): bigint;
  query<Request, Response>(path: string, input: Codec<Request>, output: Codec<Response>, request: Request): Response;
}

/** Creates the chain with its accounts funded; every module's periods are counted in `day`, two blocks unless told otherwise. */
export async function createEconomyChain(
  accounts: readonly TestAccount[],
  {
    day = TEST_DAY,
    appState = {},
  }: { readonly day?: bigint; readonly appState?: Readonly<Record<string, unknown>> } = {},
): Promise<EconomyChain> {
  const app = await createTestApp({
    accounts,
    coins: [{ denom: "ubyl", amount: FUNDS }],
    appState: { ...economyState(day), ...appState },
  });
  await app.block([]);
  const run = async (account: TestAccount, ...messages: readonly Any[]): Promise<ExecTxResult> => {
    // Stateless refusals charge nothing, so the state tells the next sequence.
    const known = app.modules.auth.account(app.read(), account.address);
    const signers = [{ account, number: known?.accountNumber ?? 0n, sequence: known?.sequence ?? 0n }];
    const result = (await app.block([signTx({ messages, signers, fee: { gasLimit: GAS } })])).txResults[0];
    assert.ok(result !== undefined);
    assert.deepEqual(app.alarms, []);
    return result;
  };
  return {
    app,
    accounts,
    run,
    async ok(account, response, ...messages) {
      const result = await run(account, ...messages);
      assert.equal(result.code, 0, result.log);
      const last = TxMsgData.decode(result.data).msgResponses.at(-1);
      assert.equal(last?.typeUrl, `/${response.typeName}`);
      return response.decode(last.value);
    },
    async refused(account, code, ...messages) {
      const before = moneyRows(app);
      const result = await run(account, ...messages);
      assert.deepEqual([result.codespace, result.code], [code.codespace, code.code], result.log);
      const isDrawn = before.some((row) => row.startsWith(DUE_SEED_ROW));
      const rows = (all: readonly string[]) => (isDrawn ? all.filter((row) => !SEED_ROW.test(row)) : all);
      assert.deepEqual(rows(moneyRows(app)), rows(before), "a refusal leaves the economy's rows as they were");
      return result.log;
    },
    async blocks(count) {
      for (let i = 0; i < count; i += 1) {
        await app.block([]);
        assert.deepEqual(app.alarms, []);
      }
    },
    balance(account) {
      const address = account instanceof Uint8Array ? account : account.address;
      return app.modules.bank.balance(app.read(), address, "ubyl");
    },
    query(path, input, output, request) {
      const handler = app.modules.queries.get(path);
      assert.ok(handler !== undefined, path);
      return output.decode(handler.run(app.read(), input.encode(request)));
    },
  };
}

/** Rows that only messages change in an eventless block: everything but accounts, balances, clock, beacon and epoch. */
function moneyRows(app: TestApp): readonly string[] {
  const names = app.modules.storeNames.filter((name) => ["registry", "marketplace", "attribution"].includes(name));
  // The auditors' book follows the epochs (docs/spec/attribution.md T105).
  return allRows(app.state.latest(), names).filter((row) => !row.startsWith(AUDIT_BOOK_ROW));
}

/** The economy's parts of `app_state` with periods counted in `day`. */
export function economyState(day: bigint): Record<string, unknown> {
  const emissions = EmissionsGenesis.create({ params: defaultEmissionsParams(day), economy: defaultEconomy() });
  const attribution = AttributionGenesis.create({
    params: { ...defaultAttributionParams(day), gatewayBondMin: 1_000_000n, publicationBondMin: 1_000_000n },
  });
  const registry = RegistryGenesis.create({ params: defaultRegistryParams(day), nextDatasetId: 1n });
  return {
    emissions: toProtoJson(EmissionsGenesis, emissions),
    attribution: toProtoJson(AttributionGenesis, attribution),
    registry: toProtoJson(RegistryGenesis, registry),
  };
}

/** Packs a message. */
export function any<T>(codec: Codec<T>, value: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(value) };
}

/** One credited person of a test dataset. */
export interface Share {
  readonly id: Uint8Array;
  readonly weight: bigint;
}

/** A share of an account. */
export function shareOf(account: TestAccount, weight: bigint): Share {
  return { id: contributorIdBytes({ kind: "address", address: account.address }), weight };
}

/** A published test dataset. */
export interface Published {
  readonly datasetId: bigint;
  readonly version: string;
  readonly content: VersionContent;
  /** Proof of each share's leaf, by hex of its id. */
  proof(id: Uint8Array): ContributorProof;
}

/** Content with these shares; every contributor stands for all of its ten records. */
export function shareContent(
  name: string,
  shares: readonly Share[],
  more: Partial<VersionContent> = {},
): { readonly content: VersionContent; readonly proofs: ReadonlyMap<string, ContributorProof> } {
  const records = Array.from({ length: 10 }, (_, index) => sha256(utf8ToBytes(`${name} ${index}`)));
  const contributors: Contributor[] = [...shares]
    .sort((a, b) => (toHex(a.id) < toHex(b.id) ? -1 : 1))
    .map(({ id, weight }) => ({ id, weight, firstRecord: 0n, recordCount: 10n }));
  const tree = contributorsTree(contributors);
  const allowed = { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: new Uint8Array(0) };
  const content = VersionContent.create({
    contentRoot: merkleRoot(records),
    recordCount: 10n,
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
  const proofs = new Map(
    contributors.map(({ id, weight, firstRecord, recordCount }, index): [string, ContributorProof] => {
      const leaf = { contributorId: id, weight, firstRecord, recordCount };
      const path = (tree.proofs[index]?.path ?? []).map(({ hash, sum }) => ({ hash, sum: bigEndian128(sum) }));
      return [toHex(id), { leaf, index: BigInt(index), path }];
    }),
  );
  return { content, proofs };
}

/** Registers a dataset of `owner` and publishes version 1.0.0 with these shares. */
export async function publishShares(
  chain: EconomyChain,
  owner: TestAccount,
  name: string,
  shares: readonly Share[],
  more: Partial<VersionContent> = {},
): Promise<Published> {
  const { content, proofs } = shareContent(name, shares, more);
  const version = "1.0.0";
  const { datasetId } = await chain.ok(
    owner,
    MsgPublishVersionResponse,
    any(MsgRegisterDataset, { owner: owner.text, name, title: name, payoutAddress: "" }),
    any(MsgPublishVersion, MsgPublishVersion.create({ owner: owner.text, datasetName: name, version, content })),
  );
  return {
    datasetId,
    version,
    content,
    proof(id) {
      const proof = proofs.get(toHex(id));
      assert.ok(proof !== undefined);
      return proof;
    },
  };
}

/** Message that bonds an account's promise. */
export function postBond(owner: TestAccount, purpose: number, subject: string, amount: bigint): Any {
  const coin = { denom: "ubyl", amount: amount.toString() };
  return any(MsgPostBond, { owner: owner.text, purpose, subject, amount: coin });
}

/** Sixteen bytes, big endian. */
export function bigEndian128(n: bigint): Uint8Array {
  return concatBytes(bigEndian64(n >> 64n), bigEndian64(n & ((1n << 64n) - 1n)));
}
