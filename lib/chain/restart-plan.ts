/** What a restarting node must replay, from the heights of application, block store and chain state (interop §1.12). */
import { ChainError, TxError } from "../errors.ts";
import { assert } from "../assert.ts";

/** Heights at start; 0n means empty. */
export interface HandshakeHeights {
  readonly app: bigint;
  readonly storeBase: bigint;
  readonly store: bigint;
  readonly state: bigint;
  readonly initial: bigint;
}

/** What to do, in this order. */
export interface HandshakePlan {
  /** Send InitChain; the state changes only when it is still initial. */
  readonly initChain: boolean;
  /** Blocks to execute against the application alone (FinalizeBlock and Commit); the state knows them already. */
  readonly replay: { readonly from: bigint; readonly to: bigint } | undefined;
  /** The stored block that the state does not know yet: executed for real, or with the stored response because the application has committed it. */
  readonly applyLast: { readonly height: bigint; readonly with: "application" | "stored response" } | undefined;
}

/**
 * @throws TxError(ChainError.InvalidBlock) with upstream's text when the application is ahead of the store or too
 *   far behind it; AssertionError when store and state contradict each other
 */
export function planHandshake({ app, storeBase, store, state, initial }: HandshakeHeights): HandshakePlan {
  const initChain = app === 0n;
  if (store === 0n) {
    assert(state === 0n, `StateBlockHeight (${state}) > StoreBlockHeight (${store})`);
    if (app > 0n) throw tooHigh(store, app);
    return { initChain, replay: undefined, applyLast: undefined };
  }
  const isTooFarBehind = app === 0n ? initial < storeBase : app < storeBase - 1n;
  if (isTooFarBehind) {
    const detail = `app block height (${app}) is too far below block store base (${storeBase})`;
    throw new TxError(ChainError.InvalidBlock, detail);
  }
  if (store < app) throw tooHigh(store, app);
  const before = initial - 1n;
  const known = state === 0n ? before : state;
  const executed = app === 0n ? before : app;
  assert(known <= store, `StateBlockHeight (${state}) > StoreBlockHeight (${store})`);
  assert(store <= known + 1n, `StoreBlockHeight (${store}) > StateBlockHeight + 1 (${known + 1n})`);
  const replay = executed < known ? { from: executed + 1n, to: known } : undefined;
  if (store === known) return { initChain, replay, applyLast: undefined };
  const how = executed === store ? "stored response" : "application";
  return { initChain, replay, applyLast: { height: store, with: how } };
}

function tooHigh(store: bigint, app: bigint): TxError {
  return new TxError(ChainError.InvalidBlock, `app block height (${app}) is higher than core (${store})`);
}
