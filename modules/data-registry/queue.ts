/**
 * Work that waits for a height (draws) or a clock (deadlines), docs/spec/registry.md R41: what is due is evaluated on
 * read, the queue only does it in time. A case is advanced by the end of a block, by MsgAdvanceCase, and by every message
 * about it; the three do the same.
 */
import { bigEndian64, concatBytes, readBigEndian64, startsWithBytes, toHex } from "../../lib/bytes.ts";
import { CASES_PER_BLOCK_MAX, DEADLINES_PER_BLOCK_RESERVED } from "../../lib/limits.ts";
import type { Draw, DueRow } from "../../proto/gen/byline/registry/v1/cases.ts";
import { attempt } from "../context.ts";
import type { Context, ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import type { Beacon } from "./expected.ts";
import { PRESENT, dueRows } from "./tables.ts";

const BY_HEIGHT = Uint8Array.of(0);
const BY_CLOCK = Uint8Array.of(1);

/** When something is due. */
export type DueAt = { readonly height: bigint } | { readonly clock: bigint };

/** Does all that is due in a case now. @throws TxError when it cannot */
export type Advance = (ctx: Context, caseId: bigint) => void;

/** Puts a case into the queue. Rows of moments that no longer matter do no harm: advancing is then nothing. */
export function schedule(ctx: Context, kind: number, caseId: bigint, at: DueAt): void {
  dueRows.put(ctx, rowName(kind, caseId, at), PRESENT);
}

function rowName(kind: number, caseId: bigint, at: DueAt): Uint8Array {
  const [order, value] = "height" in at ? [BY_HEIGHT, at.height] : [BY_CLOCK, at.clock];
  return concatBytes(order, bigEndian64(value), Uint8Array.of(kind), bigEndian64(caseId));
}

/** Every row, for genesis and invariants. */
export function* dueList(ctx: Context): IterableIterator<DueRow> {
  for (const { name } of dueRows.list(ctx, new Uint8Array(0), Number.MAX_SAFE_INTEGER)) {
    yield readRow(name);
  }
}

/** Writes a row of genesis. */
export function writeDue(ctx: Context, { byHeight, at, kind, caseId }: DueRow): void {
  schedule(ctx, kind, caseId, byHeight ? { height: at } : { clock: at });
}

function readRow(name: Uint8Array): DueRow {
  return {
    byHeight: startsWithBytes(name, BY_HEIGHT),
    at: readBigEndian64(name, 1),
    kind: name[9] ?? 0,
    caseId: readBigEndian64(name, 10),
  };
}

/**
 * End of block: at most a fixed number of cases, the oldest draws, then the oldest deadlines. Each kind may fill what the
 * other one leaves, and neither can take the places that are kept for the other. A refusal parks the case with an event.
 */
export function advanceDue(ctx: ExecContext, clock: bigint, advanceOf: (kind: number) => Advance | undefined): void {
  const { height } = ctx.header;
  const draws = dueNames(ctx, BY_HEIGHT, height);
  const left = CASES_PER_BLOCK_MAX - draws.length;
  const places = left > DEADLINES_PER_BLOCK_RESERVED ? left : DEADLINES_PER_BLOCK_RESERVED;
  const deadlines = dueNames(ctx, BY_CLOCK, clock).slice(0, places);
  for (const name of [...draws.slice(0, CASES_PER_BLOCK_MAX - deadlines.length), ...deadlines]) {
    const { kind, caseId } = readRow(name);
    dueRows.drop(ctx, name);
    const refusal = attempt(ctx, (inner) => advanceOf(kind)?.(inner, caseId));
    if (refusal !== undefined) {
      ctx.emit(
        createEvent("park_case", ["kind", kind.toString()], ["case_id", caseId.toString()], ["row", toHex(name)]),
      );
    }
  }
}

/** Names of the oldest rows of one order that are due at a moment. */
function dueNames(ctx: Context, order: Uint8Array, now: bigint): readonly Uint8Array[] {
  return dueRows
    .list(ctx, order, CASES_PER_BLOCK_MAX)
    .map(({ name }) => name)
    .filter((name) => readBigEndian64(name, 1) <= now);
}

/** A draw for what is fixed in this block: its beacon is not known to anybody yet. */
export function openDraw(ctx: Context, beacon: Beacon): Draw {
  return { height: ctx.header.height + beacon.delay, seed: new Uint8Array(0) };
}

/**
 * The draw with its seed once the beacon of its height exists. One that nobody did in time is drawn anew: by then its
 * beacon was known while the pool could still change (R82), or is no longer kept.
 */
export function seededDraw(ctx: Context, beacon: Beacon, draw: Draw): Draw {
  if (draw.seed.length > 0 || ctx.header.height < draw.height) {
    return draw;
  }
  const isLate = ctx.header.height >= draw.height + beacon.delay;
  const seed = isLate ? undefined : beacon.find(ctx, draw.height);
  return seed === undefined ? openDraw(ctx, beacon) : { height: draw.height, seed };
}
