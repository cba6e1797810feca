/**
 * Consensus state between heights: the state after the last block, the validators and parameters of every
 * height kept, and the application's answers. Validators are stored where they change and every
 * FULL_ROW_INTERVAL heights; a lookup takes at most that many priority steps, whatever the height (C-22).
 */
import { ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import { ConsensusParamsInfo, State, ValidatorsInfo } from "../../proto/gen/tendermint/state/types.ts";
import { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { assert } from "../../lib/assert.ts";
import { nextHeight } from "../../lib/chain/state.ts";
import { incrementProposerPriority } from "../../lib/chain/validator-set.ts";
import { NodeError } from "../../lib/errors.ts";
import { PRUNE_HEIGHTS_MAX } from "../../lib/limits.ts";
import type { Db, DbOp } from "./db.ts";
import { heightKey, RowPrefix, singleKey } from "./keys.ts";
import type { RowPrefix as Prefix } from "./keys.ts";
import { RowReader, RowWriter } from "./row-codec.ts";

/** Consensus state on disk. */
export interface ChainStateStore {
  /** The state after the last executed block; undefined before genesis was saved. */
  load(): State | undefined;
  /**
   * Saves the state after genesis or the next block, with the validators of the heights it decides, synced.
   * Heights go up one by one; the initial state may be saved again.
   */
  save(state: State): Promise<void>;
  /** Starts from a state that a state sync verified, in an empty store. */
  bootstrap(state: State): Promise<void>;
  /** Goes back to the state of the height before. */
  rollback(state: State): Promise<void>;
  /** Validators of a height, priorities included. @throws NodeError("HEIGHT_PRUNED") when unknown */
  loadValidators(height: bigint): ValidatorSet;
  /** Consensus parameters of a height. @throws NodeError("HEIGHT_PRUNED") when unknown */
  loadConsensusParams(height: bigint): ConsensusParams;
  /** Saves the application's answer to a block, synced, before the application commits it. @param encoded  its bytes, when the caller has them */
  saveFinalizeBlockResponse(height: bigint, response: ResponseFinalizeBlock, encoded?: Uint8Array): Promise<void>;
  loadFinalizeBlockResponse(height: bigint): ResponseFinalizeBlock | undefined;
  /** The same in its bytes, for who reads only a part of it. */
  loadEncodedResponse(height: bigint): Uint8Array | undefined;
  /** Removes what only heights below `retainHeight` need; gives the number of heights removed, bounded per call. */
  prune(retainHeight: bigint): Promise<number>;
}

/** Heights between full rows of unchanged validators. */
export const FULL_ROW_INTERVAL = 100n;

const EMPTY_PARAMS = ConsensusParams.create();

/** What pruning needs to know: the lowest height kept, and rows below it that rows above refer to. */
interface KeptRange {
  readonly base: bigint;
  readonly validatorsAt: bigint;
  readonly paramsAt: bigint;
}

/** Opens the consensus state of the node database. */
export function createChainStateStore(db: Db): ChainStateStore {
  return new DbChainStateStore(db);
}

class DbChainStateStore implements ChainStateStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  load(): State | undefined {
    const row = this.#db.get(singleKey(RowPrefix.chainState));
    return row === undefined ? undefined : State.decode(row);
  }

  async save(state: State): Promise<void> {
    const before = this.load();
    const { lastBlockHeight: height, initialHeight } = state;
    const isInitial = height === 0n;
    if (before === undefined) assert(isInitial, "the first state saved is genesis");
    else
      assert(
        isInitial ? before.lastBlockHeight === 0n : height === nextHeight(before),
        "states are saved height by height",
      );
    const ops: DbOp[] = [stateRow(state)];
    if (isInitial) {
      ops.push(keptRangeRow({ base: initialHeight, validatorsAt: 0n, paramsAt: 0n }));
      ops.push(validatorsRow(initialHeight, initialHeight, required(state.validators, "validators")));
    }
    const decided = isInitial ? initialHeight + 1n : height + 2n;
    ops.push(this.#nextValidatorsRow(decided, state, isInitial));
    ops.push(this.#paramsRow(isInitial ? initialHeight : height + 1n, state, isInitial));
    await this.#db.write(ops, { sync: true });
  }

  async bootstrap(state: State): Promise<void> {
    assert(this.load() === undefined && state.lastBlockHeight > 0n, "a state sync starts an empty store");
    const next = state.lastBlockHeight + 1n;
    const ops: DbOp[] = [
      stateRow(state),
      keptRangeRow({ base: state.lastBlockHeight, validatorsAt: 0n, paramsAt: 0n }),
      validatorsRow(state.lastBlockHeight, state.lastBlockHeight, required(state.lastValidators, "last validators")),
      validatorsRow(next, next, required(state.validators, "validators")),
      validatorsRow(next + 1n, next + 1n, required(state.nextValidators, "next validators")),
      fullParamsRow(next, state.consensusParams),
    ];
    await this.#db.write(ops, { sync: true });
  }

  async rollback(state: State): Promise<void> {
    const before = this.load();
    assert(
      before !== undefined && before.lastBlockHeight === state.lastBlockHeight + 1n,
      "a rollback goes one height back",
    );
    const height = before.lastBlockHeight;
    const ops: DbOp[] = [
      stateRow(state),
      { key: heightKey(RowPrefix.validators, height + 2n), value: undefined },
      { key: heightKey(RowPrefix.consensusParams, height + 1n), value: undefined },
      { key: heightKey(RowPrefix.finalizeBlockResponse, height), value: undefined },
    ];
    await this.#db.write(ops, { sync: true });
  }

  loadValidators(height: bigint): ValidatorSet {
    const info = this.#validatorsInfo(height);
    if (info === undefined) throw unknownHeight("validators", height);
    if (info.validatorSet !== undefined) return info.validatorSet;
    let set = this.#validatorsInfo(info.lastHeightChanged)?.validatorSet;
    if (set === undefined) {
      throw new NodeError(
        "STORE_CORRUPT",
        `validators of height ${height} refer to ${info.lastHeightChanged}, which has none`,
      );
    }
    // One step at a time, as the state itself was stepped: several at once rescale differently.
    for (let at = info.lastHeightChanged; at < height; at++) set = incrementProposerPriority(set, 1);
    return set;
  }

  loadConsensusParams(height: bigint): ConsensusParams {
    const info = this.#paramsInfo(height);
    if (info === undefined) throw unknownHeight("consensus params", height);
    if (info.lastHeightChanged === height) return info.consensusParams;
    const full = this.#paramsInfo(info.lastHeightChanged);
    if (full === undefined || full.lastHeightChanged !== info.lastHeightChanged) {
      throw new NodeError(
        "STORE_CORRUPT",
        `consensus params of height ${height} refer to ${info.lastHeightChanged}, which has none`,
      );
    }
    return full.consensusParams;
  }

  async saveFinalizeBlockResponse(
    height: bigint,
    response: ResponseFinalizeBlock,
    encoded?: Uint8Array,
  ): Promise<void> {
    const last = this.load();
    assert(last !== undefined && height === nextHeight(last), "an answer is saved for the block that comes next");
    const row = {
      key: heightKey(RowPrefix.finalizeBlockResponse, height),
      value: encoded ?? ResponseFinalizeBlock.encode(response),
    };
    await this.#db.write([row], { sync: true });
  }

  loadFinalizeBlockResponse(height: bigint): ResponseFinalizeBlock | undefined {
    const row = this.loadEncodedResponse(height);
    return row === undefined ? undefined : ResponseFinalizeBlock.decode(row);
  }

  loadEncodedResponse(height: bigint): Uint8Array | undefined {
    return this.#db.get(heightKey(RowPrefix.finalizeBlockResponse, height));
  }

  async prune(retainHeight: bigint): Promise<number> {
    const state = this.load();
    const kept = this.#keptRange();
    if (state === undefined || kept === undefined) return 0;
    assert(retainHeight <= state.lastBlockHeight, "the state of the tip is never pruned");
    if (retainHeight <= kept.base) return 0;
    const limit = kept.base + BigInt(PRUNE_HEIGHTS_MAX);
    const below = retainHeight < limit ? retainHeight : limit;
    const validatorsAt = this.#validatorsInfo(below)?.lastHeightChanged ?? below;
    const paramsAt = this.#paramsInfo(below)?.lastHeightChanged ?? below;
    const ops: DbOp[] = [keptRangeRow({ base: below, validatorsAt, paramsAt })];
    const drop = (prefix: Prefix, height: bigint): void => {
      ops.push({ key: heightKey(prefix, height), value: undefined });
    };
    for (let height = kept.base; height < below; height++) {
      drop(RowPrefix.finalizeBlockResponse, height);
      if (height !== validatorsAt) drop(RowPrefix.validators, height);
      if (height !== paramsAt) drop(RowPrefix.consensusParams, height);
    }
    if (kept.validatorsAt < kept.base && kept.validatorsAt !== validatorsAt)
      drop(RowPrefix.validators, kept.validatorsAt);
    if (kept.paramsAt < kept.base && kept.paramsAt !== paramsAt) drop(RowPrefix.consensusParams, kept.paramsAt);
    await this.#db.write(ops, { sync: false });
    return Number(below - kept.base);
  }

  /** Full where the set changed or the interval is due, else a reference to the last full row. */
  #nextValidatorsRow(height: bigint, state: State, isInitial: boolean): DbOp {
    const before = isInitial ? undefined : this.#validatorsInfo(height - 1n);
    const isFull =
      before === undefined ||
      state.lastHeightValidatorsChanged >= height ||
      height - before.lastHeightChanged >= FULL_ROW_INTERVAL;
    if (isFull) return validatorsRow(height, height, required(state.nextValidators, "next validators"));
    return validatorsRow(height, before.lastHeightChanged, undefined);
  }

  /** Full where the parameters changed, else a reference to the last full row. */
  #paramsRow(height: bigint, state: State, isInitial: boolean): DbOp {
    const before = isInitial ? undefined : this.#paramsInfo(height - 1n);
    if (before === undefined || state.lastHeightConsensusParamsChanged >= height) {
      return fullParamsRow(height, state.consensusParams);
    }
    const { lastHeightChanged } = before;
    const value = ConsensusParamsInfo.encode({ consensusParams: EMPTY_PARAMS, lastHeightChanged });
    return { key: heightKey(RowPrefix.consensusParams, height), value };
  }

  #validatorsInfo(height: bigint): ValidatorsInfo | undefined {
    const row = height < 0n ? undefined : this.#db.get(heightKey(RowPrefix.validators, height));
    return row === undefined ? undefined : ValidatorsInfo.decode(row);
  }

  #paramsInfo(height: bigint): ConsensusParamsInfo | undefined {
    const row = height < 0n ? undefined : this.#db.get(heightKey(RowPrefix.consensusParams, height));
    return row === undefined ? undefined : ConsensusParamsInfo.decode(row);
  }

  #keptRange(): KeptRange | undefined {
    const row = this.#db.get(singleKey(RowPrefix.chainStateRange));
    if (row === undefined) return undefined;
    const reader = new RowReader(row);
    return { base: reader.height(), validatorsAt: reader.height(), paramsAt: reader.height() };
  }
}

function stateRow(state: State): DbOp {
  return { key: singleKey(RowPrefix.chainState), value: State.encode(state) };
}

function validatorsRow(height: bigint, lastHeightChanged: bigint, validatorSet: ValidatorSet | undefined): DbOp {
  return {
    key: heightKey(RowPrefix.validators, height),
    value: ValidatorsInfo.encode({ validatorSet, lastHeightChanged }),
  };
}

function fullParamsRow(height: bigint, consensusParams: ConsensusParams): DbOp {
  return {
    key: heightKey(RowPrefix.consensusParams, height),
    value: ConsensusParamsInfo.encode({ consensusParams, lastHeightChanged: height }),
  };
}

function keptRangeRow(range: KeptRange): DbOp {
  const writer = new RowWriter(24);
  writer.height(range.base);
  writer.height(range.validatorsAt);
  writer.height(range.paramsAt);
  return { key: singleKey(RowPrefix.chainStateRange), value: writer.finish() };
}

function required(set: ValidatorSet | undefined, what: string): ValidatorSet {
  assert(set !== undefined, `a saved state has its ${what}`);
  return set;
}

function unknownHeight(what: string, height: bigint): NodeError {
  return new NodeError("HEIGHT_PRUNED", `could not find ${what} for height #${height}`);
}
