/** For tests: a chain of one validator made by the real executor over stores in memory, block by block, with all it stored. */
import { ed25519PublicKey, ed25519Sign } from "#crypto";
import { assert } from "../../lib/assert.ts";
import type { GenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { EMPTY_COMMIT } from "../../lib/chain/block.ts";
import { DEFAULT_CONSENSUS_PARAMS, updateConsensusParams } from "../../lib/chain/params.ts";
import { ed25519PublicKeyOf, publicKeyAddress } from "../../lib/chain/public-key.ts";
import { voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import type { ChainState } from "../../lib/chain/state.ts";
import { formatOperatorAddress } from "../../lib/address.ts";
import { parseJson } from "../../lib/json.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { MsgCreateValidator } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import { Tx } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit } from "../../proto/gen/tendermint/types/types.ts";
import { toProtoJson } from "../../proto/json.ts";
import type { BlockExecutor, EvidencePool } from "../consensus/ports.ts";
import { openAppStore } from "../store/app-store.ts";
import { createBlockStore } from "../store/block-store.ts";
import type { BlockStore } from "../store/block-store.ts";
import { createChainStateStore } from "../store/chain-state-store.ts";
import type { ChainStateStore } from "../store/chain-state-store.ts";
import { createMemoryDb } from "../store/memory-db.fixture.ts";
import { createLocalClient } from "./abci-client.ts";
import type { AbciClient } from "./abci-client.ts";
import { createApplication } from "./app.ts";
import { createBlockExecutor } from "./block-executor.ts";
import type { AppliedBlock, MempoolPort } from "./block-executor.ts";
import { defaultConsensusParams } from "./default-params.ts";
import { createAppModules } from "./modules.ts";
import { TEST_CHAIN, TEST_TIME, signTx, testAccount, testAppState } from "./test-app.fixture.ts";

/** The validator's account and consensus seed. */
export const VALIDATOR = testAccount("validator");
/** Its consensus key and address. */
export const VALIDATOR_KEY = ed25519PublicKey(VALIDATOR.privateKey);
export const VALIDATOR_ADDRESS = publicKeyAddress(ed25519PublicKeyOf(VALIDATOR_KEY));
/** An account with money. */
export const RICH = testAccount("rich");

/** A genesis document with one validator. */
export function oneValidatorGenesis(initialHeight: bigint): GenesisDoc {
  const value = MsgCreateValidator.encode(
    MsgCreateValidator.create({
      description: { moniker: "one", identity: "", website: "", securityContact: "", details: "" },
      commission: { rate: "0", maxRate: "0", maxChangeRate: "0" },
      minSelfDelegation: "1",
      delegatorAddress: "",
      validatorAddress: formatOperatorAddress(VALIDATOR.address),
      pubkey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: VALIDATOR_KEY }) },
      value: { denom: "ubyl", amount: "1000000" },
    }),
  );
  const gentx = signTx({
    messages: [{ typeUrl: `/${MsgCreateValidator.typeName}`, value }],
    signers: [{ account: VALIDATOR, number: 0n, sequence: 0n }],
    fee: { amount: [] },
  });
  const appState = { ...testAppState([VALIDATOR, RICH]), genutil: { gen_txs: [toProtoJson(Tx, Tx.decode(gentx))] } };
  return {
    chainId: TEST_CHAIN,
    genesisTime: TEST_TIME,
    initialHeight,
    consensusParams: updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, defaultConsensusParams()),
    validators: [],
    appHash: new Uint8Array(0),
    appState: parseJson(JSON.stringify(appState)),
  };
}

/** Empty stores and a fresh application of one node. */
export interface NodeParts {
  readonly genesis: GenesisDoc;
  readonly blocks: BlockStore;
  readonly states: ChainStateStore;
  readonly abci: AbciClient;
}

/** Makes the parts of a node that has never run. */
export async function newNodeParts(initialHeight: bigint): Promise<NodeParts> {
  const modules = createAppModules();
  const state = await openAppStore(createMemoryDb(), { storeNames: modules.storeNames });
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
    onAlarm: () => undefined,
  });
  const db = createMemoryDb();
  return {
    genesis: oneValidatorGenesis(initialHeight),
    blocks: createBlockStore(db),
    states: createChainStateStore(db),
    abci: createLocalClient(app),
  };
}

/** A mempool that offers what it was given. */
export function queueMempool(): MempoolPort & { offer(tx: Uint8Array): void } {
  let waiting: Uint8Array[] = [];
  return {
    offer: (tx) => void waiting.push(tx),
    reap: () => waiting,
    lock: async () => () => undefined,
    async update(_height, txs) {
      waiting = waiting.filter((tx) => !txs.some((done) => done.join() === tx.join()));
    },
  };
}

/** An evidence pool that never has any. */
export const NO_EVIDENCE: EvidencePool = {
  reportConflict: async () => undefined,
  add: async () => "known",
  takeReady: () => [],
  pending: () => [],
  check: async () => "valid",
  update: async () => undefined,
};

/** An executor over these parts; every applied block is pushed to `applied`. */
export function executorOf(
  parts: NodeParts,
  state: ChainState,
  mempool: MempoolPort,
  applied: AppliedBlock[],
): BlockExecutor {
  const { abci, states } = parts;
  return createBlockExecutor({
    state,
    abci,
    states,
    mempool,
    evidence: NO_EVIDENCE,
    retain: () => {},
    onApplied: (block) => void applied.push(block),
  });
}

/** The validator's commit of a block, signed one second after it. */
export function commitOf(block: Block, blockId: BlockID): Commit {
  const { height, time } = block.header;
  const timestamp = time + 1_000_000_000n;
  const vote = { type: 2, height, round: 0, blockId, timestamp };
  const signature = ed25519Sign(VALIDATOR.privateKey, voteSignBytes(TEST_CHAIN, vote));
  return {
    height,
    round: 0,
    blockId,
    signatures: [{ blockIdFlag: 2, validatorAddress: VALIDATOR_ADDRESS, timestamp, signature }],
  };
}

/** What one height left behind. */
export interface RecordedBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly commit: Commit;
  readonly response: ResponseFinalizeBlock;
  /** State before and after. */
  readonly before: ChainState;
  readonly after: ChainState;
}

/** Proposes, judges, saves and applies the next block, as consensus does. */
export async function makeNextBlock(
  parts: NodeParts,
  executor: BlockExecutor,
  applied: AppliedBlock[],
): Promise<RecordedBlock> {
  const before = executor.state;
  const height = before.lastBlockHeight === 0n ? before.initialHeight : before.lastBlockHeight + 1n;
  const lastCommit =
    before.lastBlockHeight === 0n
      ? EMPTY_COMMIT
      : (parts.blocks.loadSeenCommit(before.lastBlockHeight) ?? EMPTY_COMMIT);
  const { block, blockId } = await executor.createProposal({
    height,
    round: 0,
    lastCommit,
    proposerAddress: VALIDATOR_ADDRESS,
  });
  assert((await executor.validate(block, blockId)) === "valid", `our own proposal of height ${height} is valid`);
  const commit = commitOf(block, blockId);
  await parts.blocks.saveBlock(block, commit);
  const after = await executor.apply(block, blockId, commit);
  const last = applied[applied.length - 1];
  assert(last !== undefined, "the executor announces what it applied");
  return { block, blockId, commit, response: last.response, before, after };
}
