/** What waits for a moment on the chain clock (docs/spec/marketplace.md M70): the oldest first, a bounded number a block. */
import { readBigEndian64 } from "../../lib/bytes.ts";
import { MARKET_DUE_PER_BLOCK_MAX } from "../../lib/limits.ts";
import type { Context } from "../context.ts";
import { MARKETPLACE_STORE, QUEUE_PREFIX, queueKey } from "./keys.ts";

/** Kinds of records that wait. */
export const QueueKind = { Order: 1, Auction: 2, Bounty: 3, Licence: 4 } as const;

/** One entry of the queue. */
export interface QueueEntry {
  readonly clock: bigint;
  /** A value of {@link QueueKind}. */
  readonly kind: number;
  readonly id: bigint;
}

const MARK = Uint8Array.of(0);

/** Puts a record into the queue. */
export function enqueue(ctx: Context, { clock, kind, id }: QueueEntry): void {
  ctx.store(MARKETPLACE_STORE).set(queueKey(clock, kind, id), MARK);
}

/** Takes a record out of the queue; one that is not there stays out. */
export function dequeue(ctx: Context, { clock, kind, id }: QueueEntry): void {
  ctx.store(MARKETPLACE_STORE).delete(queueKey(clock, kind, id));
}

/** The oldest entries whose clock has come, at most {@link MARKET_DUE_PER_BLOCK_MAX}. */
export function dueEntries(ctx: Context, clock: bigint): readonly QueueEntry[] {
  const due: QueueEntry[] = [];
  const range = { start: QUEUE_PREFIX, end: queueKey(clock + 1n, 0, 0n) };
  for (const { key } of ctx.store(MARKETPLACE_STORE).range(range)) {
    const at = QUEUE_PREFIX.length;
    due.push({ clock: readBigEndian64(key, at), kind: key[at + 8] ?? 0, id: readBigEndian64(key, at + 9) });
    if (due.length === MARKET_DUE_PER_BLOCK_MAX) {
      break;
    }
  }
  return due;
}
