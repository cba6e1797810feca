/**
 * A tiny application behind the BlockExecutor: the app hash chains the hashes of all transactions; the validator set
 * follows a plan by height. Blocks are built, checked and applied by the production rules of `lib/chain`. Its stores are
 * one durable object per node, written step by step with crashes in between.
 */
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, equalBytes } from "../../../lib/bytes.ts";
import { blockIdOf, EMPTY_COMMIT, equalBlockIds, NIL_BLOCK_ID } from "../../../lib/chain/block.ts";
import { voteSignBytes } from "../../../lib/chain/sign-bytes.ts";
import { type ChainState, makeBlock, nextHeight, nextState } from "../../../lib/chain/state.ts";
import { validateBlock } from "../../../lib/chain/validate-block.ts";
import { TxError } from "../../../lib/errors.ts";
import type { ValidatorUpdate } from "../../../proto/gen/tendermint/abci/types.ts";
import type { Block } from "../../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit, SignedHeader } from "../../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../../proto/gen/tendermint/types/validator.ts";
import type {
  BlockExecutor,
  ConsensusBlockStore,
  EvidencePool,
  SignatureVerifier,
} from "../../../node/consensus/ports.ts";
import { openEvidencePool } from "../../../node/consensus/evidence-pool.ts";
import { createMemoryDb } from "../../../node/store/memory-db.fixture.ts";
import type { Ledger } from "../ledger.ts";
import type { FakeDisk } from "./disk.ts";

/** First byte of a transaction that no valid block contains. */
export const BAD_TX = 0xff;

const EVIDENCE_BYTES_MAX = 65_536n;

/** What a ledger of the simulation needs. */
export interface SimLedgerOptions {
  readonly genesis: ChainState;
  readonly disk: FakeDisk;
  readonly plan: ValidatorPlan;
  readonly verify: SignatureVerifier;
  /** Transactions of the next proposal of a process. */
  readonly reap: (process: number, height: bigint, round: number) => readonly Uint8Array[];
  /** Planted bug: everything is valid. */
  readonly skipValidity: boolean;
}

/** A ledger at genesis. */
export function createSimLedger(options: SimLedgerOptions): Ledger {
  const { genesis, disk, plan, verify } = options;
  const store = createSimStore(genesis);
  let evidenceDb = createMemoryDb();
  return {
    get state() {
      return store.state;
    },
    get blockHeight() {
      return store.blockHeight;
    },
    get appHeight() {
      return store.appHeight;
    },
    open: async ({ number, isAlive }) => {
      recoverSimStore(store, plan);
      const evidence = await openEvidencePool({
        db: evidenceDb,
        state: store.state,
        headerAt: (height) => simHeaderAt(store, height),
        validatorsAt: (height) => store.validators.get(height),
        verify,
      });
      const executor = createSimExecutor({
        store,
        disk,
        evidence,
        plan,
        isAlive,
        verify,
        reap: (height, round) => options.reap(number, height, round),
        skipValidity: options.skipValidity,
      });
      return { executor, evidence, blocks: createSimBlockStore(store, disk, isAlive) };
    },
    crash: () => {
      evidenceDb = evidenceDb.crash();
    },
  };
}

/** What one node has on disk. */
interface SimStore {
  readonly blocks: Map<bigint, { readonly block: Block; readonly blockId: BlockID; readonly seenCommit: Commit }>;
  blockHeight: bigint;
  appHeight: bigint;
  appHash: Uint8Array;
  state: ChainState;
  /** Validator sets by height, for evidence. */
  readonly validators: Map<bigint, ValidatorSet>;
}

/** Validator changes by the height of the block that makes them. */
export type ValidatorPlan = ReadonlyMap<bigint, readonly ValidatorUpdate[]>;

/** An empty disk at genesis. */
function createSimStore(genesis: ChainState): SimStore {
  return {
    blocks: new Map(),
    blockHeight: 0n,
    appHeight: 0n,
    appHash: genesis.appHash,
    state: genesis,
    validators: new Map([
      [genesis.initialHeight, genesis.validators],
      [genesis.initialHeight + 1n, genesis.nextValidators],
    ]),
  };
}

/** Header and commit of a stored block. */
function simHeaderAt(store: SimStore, height: bigint): SignedHeader | undefined {
  const stored = store.blocks.get(height);
  return stored === undefined ? undefined : { header: stored.block.header, commit: stored.seenCommit };
}

/** The block store half. */
function createSimBlockStore(store: SimStore, disk: FakeDisk, isAlive: () => boolean): ConsensusBlockStore {
  return {
    get base() {
      return store.blockHeight === 0n ? 0n : store.state.initialHeight;
    },
    get height() {
      return store.blockHeight;
    },
    saveBlock: (block, seenCommit) =>
      disk.durably(isAlive, () => {
        store.blocks.set(block.header.height, { block, blockId: cachedBlockId(block), seenCommit });
        store.blockHeight = block.header.height;
      }),
    loadBlock: (height) => store.blocks.get(height)?.block,
    loadSeenCommit: (height) => store.blocks.get(height)?.seenCommit,
    loadCommit: (height) => store.blocks.get(height + 1n)?.block.lastCommit,
  };
}

/** What an executor of the simulation needs. */
interface SimExecutorOptions {
  readonly store: SimStore;
  readonly disk: FakeDisk;
  readonly evidence: EvidencePool;
  readonly plan: ValidatorPlan;
  readonly isAlive: () => boolean;
  readonly verify: SignatureVerifier;
  /** Transactions of the next proposal. */
  readonly reap: (height: bigint, round: number) => readonly Uint8Array[];
  /** Planted bug: everything is valid. */
  readonly skipValidity: boolean;
}

/**
 * The handshake: a block that was saved but not applied is applied (the application's part only when it lacks it).
 * @returns how many blocks were applied
 */
function recoverSimStore(store: SimStore, plan: ValidatorPlan): number {
  let recovered = 0;
  for (
    let next = store.blocks.get(nextHeight(store.state));
    next !== undefined;
    next = store.blocks.get(nextHeight(store.state))
  ) {
    applyToStore(store, next.blockId, next.block, plan);
    recovered += 1;
  }
  return recovered;
}

/** An executor over a recovered store. */
function createSimExecutor(options: SimExecutorOptions): BlockExecutor {
  const { store, disk, evidence, plan, isAlive } = options;
  return {
    get state() {
      return store.state;
    },
    createProposal: async ({ height, round, lastCommit, proposerAddress }) => {
      const parts = {
        height,
        txs: options.reap(height, round),
        evidence: evidence.pending(EVIDENCE_BYTES_MAX),
        proposerAddress,
      };
      const block = makeBlock(store.state, {
        ...parts,
        lastCommit: height === store.state.initialHeight ? EMPTY_COMMIT : lastCommit,
      });
      return { block, blockId: cachedBlockId(block) };
    },
    validate: async (block, blockId) => {
      if (options.skipValidity) return "valid";
      if (!equalBlockIds(cachedBlockId(block), blockId) || block.data.txs.some((tx) => tx[0] === BAD_TX))
        return "invalid";
      try {
        validateBlock(store.state, block, options.verify);
      } catch (error) {
        if (error instanceof TxError) return "invalid";
        throw error;
      }
      return evidence.check(block.evidence.evidence);
    },
    apply: async (block, blockId) => {
      // FinalizeBlock response, application batch, state: a crash can fall between any two.
      await disk.durably(isAlive, () => undefined);
      await disk.durably(isAlive, () => {
        store.appHeight = block.header.height;
        store.appHash = appHashAfter(store.state.appHash, block);
      });
      await disk.durably(isAlive, () => applyToStore(store, blockId, block, plan));
      await evidence.update(store.state, block.evidence.evidence);
      return store.state;
    },
  };
}

function applyToStore(store: SimStore, blockId: BlockID, block: Block, plan: ValidatorPlan): void {
  const { header } = block;
  const appHash = appHashAfter(store.state.appHash, block);
  store.appHeight = header.height;
  store.appHash = appHash;
  const response = {
    events: [],
    txResults: [],
    validatorUpdates: plan.get(header.height) ?? [],
    consensusParamUpdates: undefined,
    appHash,
  };
  store.state = nextState(store.state, { blockId, header, response });
  store.validators.set(header.height + 2n, store.state.nextValidators);
}

/** True when more than two thirds of `set` signed `commit` for its block, and nothing in it is wrong. Written apart from `lib/chain`. */
export function isCommitOf(chainId: string, set: ValidatorSet, commit: Commit, verify: SignatureVerifier): boolean {
  if (commit.signatures.length !== set.validators.length) return false;
  let power = 0n;
  let total = 0n;
  for (const [index, validator] of set.validators.entries()) {
    total += validator.votingPower;
    const signature = commit.signatures[index];
    if (signature === undefined) return false;
    if (signature.blockIdFlag === 1) continue;
    if (!equalBytes(signature.validatorAddress, validator.address)) return false;
    const isFor = signature.blockIdFlag === 2;
    const { height, round } = commit;
    const message = voteSignBytes(chainId, {
      type: 2,
      height,
      round,
      blockId: isFor ? commit.blockId : NIL_BLOCK_ID,
      timestamp: signature.timestamp,
    });
    if (!verify(validator.pubKey.ed25519 ?? new Uint8Array(0), message, signature.signature)) return false;
    if (isFor) power += validator.votingPower;
  }
  return power * 3n > total * 2n;
}

function appHashAfter(before: Uint8Array, block: Block): Uint8Array {
  return sha256(concatBytes(before, bigEndian64(block.header.height), block.header.dataHash));
}

const blockIds = new WeakMap<Block, BlockID>();

/** Blocks are never changed, and in one process all nodes share the object: its id is computed once. */
export function cachedBlockId(block: Block): BlockID {
  let blockId = blockIds.get(block);
  if (blockId === undefined) {
    blockId = blockIdOf(block);
    blockIds.set(block, blockId);
  }
  return blockId;
}
