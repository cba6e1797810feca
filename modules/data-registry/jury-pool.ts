/**
 * The one pool of jurors (docs/spec/registry.md R80-R82): weights in a Fenwick tree of rows, so that a seat is drawn in
 * O(log n). A change of stake comes into force later than any beacon it could have been made for.
 */
import { assert } from "../../lib/assert.ts";
import { bigEndian64, readBigEndian64 } from "../../lib/bytes.ts";
import { JURORS_MAX } from "../../lib/limits.ts";
import type { Juror } from "../../proto/gen/byline/registry/v1/cases.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { drawNumber } from "./draws.ts";
import type { DrawOf } from "./draws.ts";
import { jurorSlots, jurors, nextId, slotName, weightNodes, writeNextId } from "./tables.ts";

/** What the jurors of the tree weigh together. */
export function poolWeight(ctx: Context): bigint {
  return readNode(ctx, JURORS_MAX);
}

/** Jurors in the tree. */
export function jurorCount(ctx: Context): number {
  return Number(nextId(ctx, "juror") - 1n);
}

/** Sets a juror's weight; the first weight takes a slot, weight 0 gives it back. @returns the juror as written */
export function setWeight(ctx: Context, juror: Juror, weight: bigint): Juror {
  if (weight === 0n) {
    return juror.slot === 0 ? juror : leaveSlot(ctx, juror);
  }
  const slot = juror.slot === 0 ? jurorCount(ctx) + 1 : juror.slot;
  assert(slot <= JURORS_MAX, "the pool has room: it is checked where a juror joins");
  if (juror.slot === 0) {
    writeNextId(ctx, "juror", BigInt(slot) + 1n);
    jurorSlots.put(ctx, slotName(slot), parseAddress(juror.address));
  }
  addWeight(ctx, slot, weight - juror.weight);
  const written = { ...juror, slot, weight };
  jurors.write(ctx, written);
  return written;
}

/** The last slot moves into the one that is left: slots stay dense. */
function leaveSlot(ctx: Context, juror: Juror): Juror {
  const last = jurorCount(ctx);
  addWeight(ctx, juror.slot, -juror.weight);
  if (juror.slot !== last) {
    const moved = jurorAt(ctx, last);
    addWeight(ctx, last, -moved.weight);
    addWeight(ctx, juror.slot, moved.weight);
    jurors.write(ctx, { ...moved, slot: juror.slot });
    jurorSlots.put(ctx, slotName(juror.slot), parseAddress(moved.address));
  }
  jurorSlots.drop(ctx, slotName(last));
  writeNextId(ctx, "juror", BigInt(last));
  const left = { ...juror, slot: 0, weight: 0n };
  jurors.write(ctx, left);
  return left;
}

/** The juror of a slot. */
export function jurorAt(ctx: Context, slot: number): Juror {
  const address = jurorSlots.read(ctx, slotName(slot));
  const juror = address === undefined ? undefined : jurors.find(ctx, address);
  assert(juror !== undefined, "slots are dense and each has its juror");
  return juror;
}

/** One juror of a panel. */
export interface PanelSeat {
  readonly juror: Juror;
  readonly seats: number;
}

/**
 * Draws seats by weight, with repetition, from everyone but the excluded; empty when nobody is left.
 * Cost: (seats + excluded) walks of the tree.
 */
export function drawPanel(
  ctx: Context,
  seed: DrawOf,
  { seats, excluded }: { readonly seats: number; readonly excluded: readonly string[] },
): readonly PanelSeat[] {
  const holes = excludedRanges(ctx, excluded);
  const eligible = holes.reduce((rest, hole) => rest - hole.weight, poolWeight(ctx));
  const slots: number[] = [];
  for (let seat = 0n; eligible > 0n && seat < BigInt(seats); seat += 1n) {
    let target = drawNumber(ctx, seed, seat, eligible);
    for (const hole of holes) {
      target += target >= hole.start ? hole.weight : 0n;
    }
    slots.push(slotOf(ctx, target));
  }
  const unique = [...new Set(slots)].sort((a, b) => a - b);
  return unique.map((slot) => ({ juror: jurorAt(ctx, slot), seats: slots.filter((own) => own === slot).length }));
}

/** Draws distinct jurors by weight: each one drawn leaves the ranges for the next draw. At most `count`. */
export function drawDistinct(
  ctx: Context,
  seed: DrawOf,
  { count, excluded }: { readonly count: number; readonly excluded: readonly string[] },
): readonly Juror[] {
  const drawn: Juror[] = [];
  for (let at = 0; at < count; at += 1) {
    const without = [...excluded, ...drawn.map(({ address }) => address)];
    const [seat] = drawPanel(ctx, { ...seed, purpose: `${seed.purpose}-${at}` }, { seats: 1, excluded: without });
    if (seat === undefined) {
      break;
    }
    drawn.push(seat.juror);
  }
  return drawn;
}

/** Where the excluded lie in the line of weights, ascending. */
function excludedRanges(
  ctx: Context,
  excluded: readonly string[],
): readonly { readonly start: bigint; readonly weight: bigint }[] {
  return [...new Set(excluded)]
    .flatMap((address) => jurors.find(ctx, parseAddress(address)) ?? [])
    .filter(({ slot }) => slot > 0)
    .sort((a, b) => a.slot - b.slot)
    .map(({ slot, weight }) => ({ start: sumBelow(ctx, slot), weight }));
}

function addWeight(ctx: Context, slot: number, delta: bigint): void {
  for (let node = slot; node <= JURORS_MAX; node += node & -node) {
    const sum = readNode(ctx, node) + delta;
    assert(sum >= 0n, "a weight is never negative");
    if (sum === 0n) {
      weightNodes.drop(ctx, slotName(node));
    } else {
      weightNodes.put(ctx, slotName(node), bigEndian64(sum));
    }
  }
}

/** Sum of the weights of all slots before this one. */
export function sumBelow(ctx: Context, slot: number): bigint {
  let sum = 0n;
  for (let node = slot - 1; node > 0; node -= node & -node) {
    sum += readNode(ctx, node);
  }
  return sum;
}

/** The slot in whose weight the target lies. @param target  below the pool's weight */
function slotOf(ctx: Context, target: bigint): number {
  let slot = 0;
  let rest = target;
  for (let step = JURORS_MAX >> 1; step > 0; step >>= 1) {
    const sum = readNode(ctx, slot + step);
    if (sum <= rest) {
      rest -= sum;
      slot += step;
    }
  }
  return slot + 1;
}

function readNode(ctx: Context, node: number): bigint {
  const bytes = weightNodes.read(ctx, slotName(node));
  return bytes === undefined ? 0n : readBigEndian64(bytes);
}

/** Builds the tree from its jurors: genesis. Slots are dense and unique. */
export function restoreWeights(ctx: Context, list: readonly Juror[]): void {
  const members = list.filter(({ slot }) => slot > 0);
  for (const { slot, weight, address } of members) {
    addWeight(ctx, slot, weight);
    jurorSlots.put(ctx, slotName(slot), parseAddress(address));
  }
  writeNextId(ctx, "juror", BigInt(members.length) + 1n);
  writeNextId(ctx, "member", BigInt(list.length) + 1n);
}
