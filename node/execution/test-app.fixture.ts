/** For tests: an application over a store in memory, funded accounts, signed transactions, blocks one after another. */
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { accountAddress } from "../../lib/address.ts";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { branch } from "../../lib/store/branch.ts";
import type { MultiReader } from "../../lib/store/kv.ts";
import { addressText } from "../../modules/address.ts";
import { accountToAny } from "../../modules/auth/keeper.ts";
import { createContext } from "../../modules/context.ts";
import type { ExecContext } from "../../modules/context.ts";
import { GenesisState as AuthGenesis } from "../../proto/gen/cosmos/auth/v1beta1/genesis.ts";
import { GenesisState as BankGenesis } from "../../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import { MsgSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import { SignMode } from "../../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Fee } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import {
  CheckTxType,
  RequestFinalizeBlock,
  RequestInitChain,
  RequestProcessProposal,
} from "../../proto/gen/tendermint/abci/types.ts";
import type {
  RequestPrepareProposal,
  ResponseCheckTx,
  ResponseFinalizeBlock,
} from "../../proto/gen/tendermint/abci/types.ts";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import { toProtoJson } from "../../proto/json.ts";
import { openAppStore } from "../store/app-store.ts";
import type { AppStore } from "../store/app-store.ts";
import type { Db } from "../store/db.ts";
import { createMemoryDb } from "../store/memory-db.fixture.ts";
import { createApplication } from "./app.ts";
import type { AppAlarm, Application, ApplicationOptions } from "./app.ts";
import { DEFAULT_AUTH_PARAMS } from "../../modules/auth/genesis.ts";
import { defaultConsensusParams } from "./default-params.ts";
import { createAppModules } from "./modules.ts";
import type { AppModules } from "./modules.ts";

/** Chain id of tests. */
export const TEST_CHAIN = "byline-test-1";
/** Denom of tests. */
export const TEST_DENOM = "ubyl";
/** Genesis time of tests: 2024-01-01T00:00:00Z. */
export const TEST_TIME = 1_704_067_200_000_000_000n;

/** A key pair with its address. */
export interface TestAccount {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: Uint8Array;
  readonly text: string;
}

/** The account of a name; the same name gives the same key. */
export function testAccount(name: string): TestAccount {
  const privateKey = sha256(utf8ToBytes(`test account ${name}`));
  const publicKey = secp256k1PublicKey(privateKey);
  const address = accountAddress(publicKey);
  return { privateKey, publicKey, address, text: addressText(address) };
}

/** Any of an account's public key. */
export function publicKeyAny(publicKey: Uint8Array): Any {
  return { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: publicKey }) };
}

/** What `createTestApp` may be told. */
export interface TestAppOptions {
  readonly options?: Partial<ApplicationOptions>;
  readonly accounts?: readonly TestAccount[];
  /** Coins of each account; 1,000,000 `ubyl` when absent. */
  readonly coins?: readonly { readonly denom: string; readonly amount: string }[];
  readonly modules?: AppModules;
  readonly params?: Partial<ConsensusParams>;
  /** Parts of `app_state` that replace or add to the built ones. */
  readonly appState?: Readonly<Record<string, unknown>>;
  /** The whole `app_state` instead of the built one. */
  readonly appStateBytes?: Uint8Array;
  readonly initialHeight?: bigint;
  /** Database of the state; one of its own when absent. */
  readonly db?: Db;
}

/** An application in a test. */
export interface TestApp {
  readonly app: Application;
  readonly state: AppStore;
  readonly modules: AppModules;
  readonly alarms: AppAlarm[];
  /** Height of the next block. */
  nextHeight(): bigint;
  /** Finalizes and commits the next block with these transactions. */
  block(txs: readonly Uint8Array[]): Promise<ResponseFinalizeBlock>;
  check(tx: Uint8Array, type?: "new" | "recheck"): ResponseCheckTx;
  /** A read-only context over the committed state. */
  read(): ExecContext;
}

/** `app_state` with funded accounts and metadata for each denom. */
export function testAppState(
  accounts: readonly TestAccount[],
  coins = [{ denom: TEST_DENOM, amount: "1000000" }],
): Record<string, unknown> {
  const auth = AuthGenesis.create({
    params: DEFAULT_AUTH_PARAMS,
    accounts: accounts.map(({ address }, index) =>
      accountToAny({ address, pubKey: undefined, accountNumber: BigInt(index), sequence: 0n, module: undefined }),
    ),
  });
  const bank = BankGenesis.create({
    params: { sendEnabled: [], defaultSendEnabled: true },
    balances: accounts.map(({ text }) => ({ address: text, coins })),
    denomMetadata: coins.map(({ denom }) => testMetadata(denom)),
  });
  return { auth: toProtoJson(AuthGenesis, auth), bank: toProtoJson(BankGenesis, bank) };
}

function testMetadata(denom: string): BankGenesis["denomMetadata"][number] {
  return {
    description: "",
    denomUnits: [{ denom, exponent: 0, aliases: [] }],
    base: denom,
    display: denom,
    name: denom,
    symbol: denom.toUpperCase(),
    uri: "",
    uriHash: "",
  };
}

/** Starts an application: store in memory, InitChain done, no block yet. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const modules = options.modules ?? createAppModules();
  const state = await openAppStore(options.db ?? createMemoryDb(), { storeNames: modules.storeNames });
  const alarms: AppAlarm[] = [];
  const app = createApplication({
    state,
    modules,
    version: "0.1.0-test",
    chainId: TEST_CHAIN,
    minGasPrices: [],
    minRetainBlocks: 0n,
    invariantInterval: 1n,
    isSignatureMemoOn: true,
    isDecodeMemoOn: true,
    onAlarm: (alarm) => alarms.push(alarm),
    ...options.options,
  });
  const params = { ...defaultConsensusParams(), ...options.params };
  const appState = {
    ...testAppState(options.accounts ?? [], options.coins ? [...options.coins] : undefined),
    ...options.appState,
  };
  const initialHeight = options.initialHeight ?? 1n;
  app.initChain(
    RequestInitChain.create({
      time: TEST_TIME,
      chainId: TEST_CHAIN,
      consensusParams: params,
      appStateBytes: options.appStateBytes ?? utf8ToBytes(JSON.stringify(appState)),
      initialHeight,
    }),
  );
  const nextHeight = (): bigint => (state.height === 0n ? initialHeight : state.height + 1n);
  return {
    app,
    state,
    modules,
    alarms,
    nextHeight,
    async block(txs) {
      const response = app.finalizeBlock(testBlock(nextHeight(), txs));
      await app.commit();
      return response;
    },
    check: (tx, type = "new") => app.checkTx({ tx, type: type === "new" ? CheckTxType.NEW : CheckTxType.RECHECK }),
    read: () => readContext(state.latest(), state.height),
  };
}

/** A context that reads a state. */
export function readContext(reader: MultiReader, height: bigint): ExecContext {
  const header = { height, time: TEST_TIME + height * 1_000_000_000n, proposerAddress: new Uint8Array(0) };
  return createContext({
    chainId: TEST_CHAIN,
    header,
    mode: "query",
    consensusParams: defaultConsensusParams(),
    stores: branch(reader),
  });
}

/** FinalizeBlock of a height: time moves one second per block; the hash is made of height and transactions. */
export function testBlock(height: bigint, txs: readonly Uint8Array[]): RequestFinalizeBlock {
  return RequestFinalizeBlock.create({
    txs,
    decidedLastCommit: { round: 0, votes: [] },
    hash: sha256(utf8ToBytes(`${height}:${txs.map((tx) => sha256(tx).join("")).join()}`)),
    height,
    time: TEST_TIME + height * 1_000_000_000n,
    proposerAddress: new Uint8Array(20),
  });
}

/** ProcessProposal of the same block. */
export function testProposal(height: bigint, txs: readonly Uint8Array[]): RequestProcessProposal {
  const { decidedLastCommit, ...block } = testBlock(height, txs);
  return RequestProcessProposal.create({ ...block, proposedLastCommit: decidedLastCommit });
}

/** PrepareProposal of the same block over a mempool. */
export function testPrepare(
  height: bigint,
  txs: readonly Uint8Array[],
  maxTxBytes = 4_000_000n,
): RequestPrepareProposal {
  const { time, proposerAddress, misbehavior, nextValidatorsHash } = testBlock(height, txs);
  return {
    maxTxBytes,
    txs,
    localLastCommit: { round: 0, votes: [] },
    misbehavior,
    height,
    time,
    nextValidatorsHash,
    proposerAddress,
  };
}

/** What a signed test transaction is made of; every part has a default. */
export interface TestTx {
  readonly messages: readonly Any[];
  /** One per signer in the transaction's order. */
  readonly signers: readonly { readonly account: TestAccount; readonly number: bigint; readonly sequence: bigint }[];
  readonly fee?: Partial<Fee>;
  readonly memo?: string;
  readonly timeoutHeight?: bigint;
  readonly chainId?: string;
  readonly extensionOptions?: readonly Any[];
  /** Changes TxRaw after signing. */
  readonly tamper?: (raw: TxRaw) => TxRaw;
}

/** Signs in SIGN_MODE_DIRECT: fee 1000 `ubyl`, gas 200,000 unless told otherwise. */
export function signTx(tx: TestTx): Uint8Array {
  const bodyBytes = TxBody.encode(
    TxBody.create({
      messages: tx.messages,
      memo: tx.memo ?? "",
      timeoutHeight: tx.timeoutHeight ?? 0n,
      extensionOptions: tx.extensionOptions ?? [],
    }),
  );
  const fee = {
    amount: [{ denom: TEST_DENOM, amount: "1000" }],
    gasLimit: 200_000n,
    payer: "",
    granter: "",
    ...tx.fee,
  };
  const authInfoBytes = AuthInfo.encode({
    signerInfos: tx.signers.map(({ account, sequence }) => ({
      publicKey: publicKeyAny(account.publicKey),
      modeInfo: { single: { mode: SignMode.SIGN_MODE_DIRECT }, multi: undefined },
      sequence,
    })),
    fee,
    tip: undefined,
  });
  const chainId = tx.chainId ?? TEST_CHAIN;
  const signatures = tx.signers.map(({ account, number }) =>
    secp256k1Sign(
      account.privateKey,
      sha256(SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber: number })),
    ),
  );
  const raw = { bodyBytes, authInfoBytes, signatures };
  return TxRaw.encode(tx.tamper === undefined ? raw : tx.tamper(raw));
}

/** Any of a MsgSend in `ubyl`, or in another denom. */
export function sendMessage(
  from: TestAccount,
  to: TestAccount | string,
  amount: bigint | string,
  denom = TEST_DENOM,
): Any {
  const toAddress = typeof to === "string" ? to : to.text;
  const value = MsgSend.encode({ fromAddress: from.text, toAddress, amount: [{ denom, amount: amount.toString() }] });
  return { typeUrl: `/${MsgSend.typeName}`, value };
}

/** All rows of all stores, for comparing states byte for byte. */
export function allRows(reader: MultiReader, storeNames: readonly string[]): readonly string[] {
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
  return storeNames.flatMap((name) =>
    [...reader.reader(name).range({})].map(({ key, value }) => `${name} ${hex(key)} ${hex(value)}`),
  );
}
