/**
 * Datasets that governance lists as commons, with the times in which it did (docs/spec/registry.md R70): what was commons when a
 * call was made stays so for its receipt, whatever is decided later.
 */
import { bigEndian64 } from "../../lib/bytes.ts";
import { CommonsTime } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { Context } from "../context.ts";
import { PRESENT, commons, commonsTimes } from "./tables.ts";

/** Lists a dataset; nothing changes when it is listed. */
export function listCommons(ctx: Context, datasetId: bigint, clock: bigint): void {
  const name = bigEndian64(datasetId);
  if (!commons.has(ctx, name)) {
    commons.put(ctx, name, PRESENT);
    commonsTimes.write(ctx, CommonsTime.create({ datasetId, fromClock: clock }));
  }
}

/** Takes a dataset off the list. */
export function delistCommons(ctx: Context, datasetId: bigint, clock: bigint): void {
  const name = bigEndian64(datasetId);
  commons.drop(ctx, name);
  for (const time of [...commonsTimes.under(ctx, name)]) {
    if (time.untilClock === 0n && time.fromClock < clock) {
      commonsTimes.write(ctx, { ...time, untilClock: clock });
    } else if (time.untilClock === 0n) {
      // Listed and taken off within one block: it never was.
      commonsTimes.remove(ctx, time);
    }
  }
}

/** Whether the dataset was listed at `clock`. */
export function isCommonsAt(ctx: Context, datasetId: bigint, clock: bigint): boolean {
  for (const { fromClock, untilClock } of commonsTimes.under(ctx, bigEndian64(datasetId))) {
    if (fromClock <= clock && (untilClock === 0n || clock < untilClock)) {
      return true;
    }
  }
  return false;
}
