/** Small changes to complaints: what a buyer could try against an honest seller. */
import type { ChunkEvidence } from "./chunk-evidence.ts";
import type { KeyComplaint } from "./key-complaint.ts";
import type { LayoutComplaint } from "./layout-complaint.ts";

/** Numbers below a bound, from a seed. */
export type Draw = (bound: number) => number;

/** A small generator (mulberry32) for tests that must draw the same on every host. */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** A complaint of the kind with one field changed, or taken from `other`. */
export function mutateFields<T extends KeyComplaint | ChunkEvidence | LayoutComplaint>(
  value: T,
  other: T,
  draw: Draw,
): T {
  const names = Object.keys(value) as (keyof T)[];
  const name = names[draw(names.length)] as keyof T;
  const changed = draw(3) === 0 ? other[name] : mutateValue(value[name], draw);
  return { ...value, [name]: changed };
}

function mutateValue(value: unknown, draw: Draw): unknown {
  if (typeof value === "bigint") return [value + 1n, value - 1n, 0n, value + (1n << 64n)][draw(4)];
  if (value instanceof Uint8Array) return mutateBytes(value, draw);
  return Array.isArray(value) ? mutateList(value, draw) : value;
}

function mutateBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const kind = draw(6);
  if (kind === 0 || bytes.length === 0) return Uint8Array.of(...bytes, draw(256));
  if (kind === 1) return bytes.slice(draw(2), bytes.length - draw(2));
  if (kind === 2) return new Uint8Array(bytes.length);
  const at = draw(bytes.length);
  return bytes.map((byte, index) => (index === at ? byte ^ (1 << draw(8)) : byte));
}

function mutateList(list: readonly unknown[], draw: Draw): readonly unknown[] {
  const at = draw(list.length + 1);
  const [item] = list.slice(at, at + 1);
  if (item === undefined) return [...list, new Uint8Array(32)];
  const kind = draw(4);
  if (kind === 0) return list.toSpliced(at, 1);
  if (kind === 1) return list.toSpliced(at, 0, item);
  if (kind === 2) return list.toReversed();
  return list.with(at, mutateValue(item, draw));
}
