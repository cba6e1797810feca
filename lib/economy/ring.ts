/**
 * Money that waits: one slot per epoch, newest first, a fixed number of them. Rolling a ring forward moves what has
 * waited long enough out of it. Nobody walks rings in a block: each is rolled when it is touched
 * (docs/spec/attribution.md T20).
 */
import { divCeil } from "../int.ts";

/** Slots of real money: what came in during an epoch waits for the three after it. */
export const REAL_SLOTS = 4;
/** Slots of matched money: fourteen epochs of vesting. */
export const EMISSION_SLOTS = 14;

/** `slots[i]` came in during epoch `epoch − i`; missing slots are empty. */
export interface Ring {
  readonly epoch: bigint;
  readonly slots: readonly bigint[];
}

/** A ring at a later epoch, and what left it. */
export interface RolledRing {
  readonly ring: Ring;
  readonly matured: bigint;
}

/** What `ring` is at `epoch`. An earlier epoch changes nothing. Cost: O(size). */
export function rollRing(ring: Ring, epoch: bigint, size: number): RolledRing {
  const steps = epoch - ring.epoch;
  if (steps <= 0n) {
    return { ring, matured: 0n };
  }
  const shift = steps >= BigInt(size) ? size : Number(steps);
  const kept = ring.slots.slice(0, size - shift);
  const matured = sum(ring.slots.slice(size - shift));
  const slots = trimmed([...Array<bigint>(shift).fill(0n), ...kept]);
  return { ring: { epoch, slots }, matured };
}

/** Adds to the newest slot; the ring is rolled to the epoch of the money first. */
export function addToRing(ring: Ring, amount: bigint): Ring {
  const [newest = 0n, ...older] = ring.slots;
  return { ...ring, slots: trimmed([newest + amount, ...older]) };
}

/** Takes at most `amount` out of the slot of `epoch`. @returns the ring and what was there to take */
export function takeFromRing(
  ring: Ring,
  epoch: bigint,
  amount: bigint,
): { readonly ring: Ring; readonly taken: bigint } {
  const index = ring.epoch - epoch;
  const held = index < 0n || index >= BigInt(ring.slots.length) ? 0n : (ring.slots[Number(index)] ?? 0n);
  const taken = held < amount ? held : amount;
  const slots = ring.slots.map((slot, at) => (BigInt(at) === index ? slot - taken : slot));
  return { ring: { ...ring, slots: trimmed(slots) }, taken };
}

/** Adds to the slot of an earlier epoch that is still in the ring. */
export function addToSlot(ring: Ring, epoch: bigint, amount: bigint, size: number): Ring | undefined {
  const index = ring.epoch - epoch;
  if (index < 0n || index >= BigInt(size)) {
    return undefined;
  }
  const slots = Array.from({ length: size }, (_, at) => (ring.slots[at] ?? 0n) + (BigInt(at) === index ? amount : 0n));
  return { ...ring, slots: trimmed(slots) };
}

/** All that waits in a ring. */
export function ringTotal(ring: Ring): bigint {
  return sum(ring.slots);
}

/** What contributors share of `received` after parents take `parentsPpm` of it, rounded against them: never too much. */
export function contributorsBase(received: bigint, parentsPpm: bigint): bigint {
  return received - divCeil(received * parentsPpm, 1_000_000n);
}

function sum(slots: readonly bigint[]): bigint {
  return slots.reduce((total, slot) => total + slot, 0n);
}

/** Without empty slots at the end: one ring has one form. */
function trimmed(slots: readonly bigint[]): readonly bigint[] {
  let length = slots.length;
  while (length > 0 && slots[length - 1] === 0n) {
    length -= 1;
  }
  return slots.slice(0, length);
}
