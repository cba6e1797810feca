/** Waits for a transaction to be included in a block: one bus listener for all who wait, bounded in number. */

import { toHex } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import type { BusMessage, EventBus } from "../index/event-bus.ts";

/** Where and how a transaction was executed. */
export interface IncludedTx {
  readonly height: bigint;
  readonly result: ExecTxResult;
}

/** One waiter; `included` answers undefined at the deadline or when cancelled. */
export interface TxWaiter {
  readonly included: Promise<IncludedTx | undefined>;
  cancel(): void;
}

/** See the file comment. */
export interface TxWaiters {
  /** @throws NodeError("WAITERS_MAX") when too many wait already */
  wait(hash: Uint8Array, timeoutMs: number, signal: AbortSignal): TxWaiter;
}

/** Creates the set of waiters of one server; it listens to the bus only while somebody waits. */
export function createTxWaiters(bus: EventBus, waitersMax: number): TxWaiters {
  const waiting = new Map<string, Set<(included: IncludedTx | undefined) => void>>();
  let count = 0;
  let unsubscribe: (() => void) | undefined;

  const onMessage = ({ event }: BusMessage): void => {
    if (event.type !== "Tx") return;
    const settles = waiting.get(toHex(event.hash));
    const result = event.published.response.txResults[event.index];
    if (settles === undefined || result === undefined) return;
    for (const settle of [...settles]) settle({ height: event.published.block.header.height, result });
  };

  return {
    wait(hash, timeoutMs, signal) {
      if (count >= waitersMax) throw new NodeError("WAITERS_MAX", `max_subscription_clients ${waitersMax} reached`);
      const key = toHex(hash);
      const { promise, resolve } = deferred();
      const settles = waiting.get(key) ?? new Set();
      const finish = (included: IncludedTx | undefined): void => {
        if (!settles.delete(finish)) return;
        clearTimeout(timer);
        signal.removeEventListener("abort", cancel);
        if (settles.size === 0) waiting.delete(key);
        count -= 1;
        if (count === 0) {
          unsubscribe?.();
          unsubscribe = undefined;
        }
        resolve(included);
      };
      const cancel = (): void => finish(undefined);
      const timer = setTimeout(cancel, timeoutMs);
      settles.add(finish);
      waiting.set(key, settles);
      count += 1;
      unsubscribe ??= bus.subscribe(onMessage);
      signal.addEventListener("abort", cancel);
      if (signal.aborted) cancel();
      return { included: promise, cancel };
    },
  };
}

function deferred(): {
  readonly promise: Promise<IncludedTx | undefined>;
  readonly resolve: (value: IncludedTx | undefined) => void;
} {
  let resolve: (value: IncludedTx | undefined) => void = () => {};
  const promise = new Promise<IncludedTx | undefined>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
