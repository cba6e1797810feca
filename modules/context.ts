/**
 * What the state machine hands to a module: the stores, the block, the gas meter, the event list. Modules hold
 * no state of their own; everything a call may read or write comes through its context.
 */
import { TxError } from "../lib/errors.ts";
import { branch } from "../lib/store/branch.ts";
import type { KvStore, MultiStore } from "../lib/store/kv.ts";
import type { CommitInfo, Misbehavior } from "../proto/gen/tendermint/abci/types.ts";
import type { ConsensusParams } from "../proto/gen/tendermint/types/params.ts";
import type { Event } from "./events.ts";
import { createGasMeter, createGasStore, isOutOfGas } from "./gas.ts";
import type { GasMeter } from "./gas.ts";

/** Why the code runs: admission (new or repeated), estimation, a block, the first state, or a read-only query. */
export type ExecMode = "check" | "recheck" | "simulate" | "deliver" | "genesis" | "query";

/** The block that is executed (in check, simulate and query mode: the last committed one). */
export interface BlockInfo {
  /** Height of the block; during genesis the initial height. */
  readonly height: bigint;
  /** Block time in nanoseconds since the Unix epoch. */
  readonly time: bigint;
  /** 20-byte consensus address; empty during genesis and queries. */
  readonly proposerAddress: Uint8Array;
}

/** The world as one call of a module sees it. */
export interface Context {
  readonly chainId: string;
  readonly header: BlockInfo;
  readonly mode: ExecMode;
  /** Consensus params in force for this block. */
  readonly consensusParams: ConsensusParams;
  readonly gas: GasMeter;
  /** The named store; gas-charged inside a transaction. The name must be in some manifest's `storeNames`. */
  store(name: string): KvStore;
  /** Appends an event to the list of this transaction, message or block phase. */
  emit(event: Event): void;
}

/** A context whose events and stores the state machine can collect. */
export interface ExecContext extends Context {
  /** Stores under the gas meter, for branches and for the state machine's own bookkeeping. */
  readonly stores: MultiStore;
  /** Events emitted so far, in order. */
  readonly events: Event[];
}

/** Context of begin-of-block and end-of-block work: free of gas, with the facts that consensus reports. */
export interface BlockContext extends ExecContext {
  /** Votes of the previous height in validator-set order; empty at the initial height. */
  readonly lastCommit: CommitInfo;
  /** Misbehaviour that this block commits. */
  readonly misbehavior: readonly Misbehavior[];
}

/** Everything a context is made of. `charged` wraps the stores with the gas meter. */
export interface ContextOptions {
  readonly chainId: string;
  readonly header: BlockInfo;
  readonly mode: ExecMode;
  readonly consensusParams: ConsensusParams;
  readonly stores: MultiStore;
  readonly gas?: GasMeter | undefined;
  readonly charged?: boolean | undefined;
}

/** Creates a context with an empty event list; without `gas` the meter has no limit. */
export function createContext(options: ContextOptions): ExecContext {
  return new StoreContext(options);
}

class StoreContext implements ExecContext {
  readonly chainId: string;
  readonly header: BlockInfo;
  readonly mode: ExecMode;
  readonly consensusParams: ConsensusParams;
  readonly gas: GasMeter;
  readonly stores: MultiStore;
  readonly events: Event[] = [];
  private readonly isCharged: boolean;
  private readonly open = new Map<string, KvStore>();

  constructor(options: ContextOptions) {
    this.chainId = options.chainId;
    this.header = options.header;
    this.mode = options.mode;
    this.consensusParams = options.consensusParams;
    this.gas = options.gas ?? createGasMeter(undefined);
    this.stores = options.stores;
    this.isCharged = options.charged === true;
  }

  store(name: string): KvStore {
    const known = this.open.get(name);
    if (known !== undefined) {
      return known;
    }
    const plain = this.stores.store(name);
    const store = this.isCharged ? createGasStore(plain, this.gas) : plain;
    this.open.set(name, store);
    return store;
  }

  emit(event: Event): void {
    this.events.push(event);
  }
}

/** The context of begin- and end-of-block work over the block's stores. */
export function createBlockContext(
  options: ContextOptions,
  lastCommit: CommitInfo,
  misbehavior: readonly Misbehavior[],
): BlockContext {
  return Object.assign(createContext(options), { lastCommit, misbehavior });
}

/**
 * Runs one item of begin- or end-of-block work on a branch: its writes and events are kept only when it succeeds.
 * A refusal leaves the state as it was and is returned, so that one bad item cannot stop a block
 * (reliability A-11); any other throw is a bug and passes through, and so does running out of gas.
 */
export function attempt(ctx: ExecContext, work: (ctx: ExecContext) => void): TxError | undefined {
  const staged = branch(ctx.stores);
  const inner = createContext({
    chainId: ctx.chainId,
    header: ctx.header,
    mode: ctx.mode,
    consensusParams: ctx.consensusParams,
    stores: staged,
    gas: ctx.gas,
    charged: ctx.gas.limit !== undefined,
  });
  try {
    work(inner);
  } catch (error) {
    if (error instanceof TxError && !isOutOfGas(error)) {
      return error;
    }
    throw error;
  }
  staged.write(ctx.stores);
  for (const event of inner.events) {
    ctx.emit(event);
  }
  return undefined;
}
