/** For tests: proofs of the truth made into something else, value by value and part by part. */
import type { Chance } from "../random-game.fixture.ts";

/** One value of a proof changed: a bigint, number, byte or truth value, a path that loses a level. Names of parts stay. */
export function mutate(proof: unknown, chance: Chance): unknown {
  if (typeof proof === "bigint") return proof + BigInt(chance.below(3) - 1);
  if (typeof proof === "number") return [proof + 1, proof - 1, 0, -1, 0.5, Number.NaN, 2 ** 40][chance.below(7)];
  if (typeof proof === "boolean") return !proof;
  if (proof instanceof Int8Array || proof instanceof Uint8Array) {
    const out = proof.slice(0, proof.length - (chance.below(8) === 0 ? 1 : 0));
    if (out.length > 0) out[chance.below(out.length)] = chance.below(256);
    return out;
  }
  if (Array.isArray(proof)) {
    if (proof.length === 0) return proof;
    const at = chance.below(proof.length);
    // Pairs keep their length; paths also lose a level.
    const isPath = !("kind" in Object(proof[0]) || "item" in Object(proof[0]));
    if (isPath && chance.below(6) === 0) return proof.slice(1);
    return proof.map((part, index) => (index === at ? mutate(part, chance) : part));
  }
  if (typeof proof === "object" && proof !== null) {
    const entries = Object.entries(proof).filter(([key]) => !["kind", "below", "tree"].includes(key) || key === "tree");
    const mutable = entries.filter(([, value]) => typeof value !== "string" && value !== undefined);
    const [key, value] = mutable[chance.below(mutable.length)] ?? [];
    return key === undefined ? proof : { ...proof, [key]: mutate(value, chance) };
  }
  return proof;
}

/** A part of the proof replaced by what stands at the same place of another one; undefined where the two have no part in common. */
export function splice(proof: unknown, other: unknown, chance: Chance): unknown {
  if (typeof proof !== "object" || proof === null || typeof other !== "object" || other === null) return other;
  if (proof instanceof Uint8Array || proof instanceof Int8Array) return other;
  if (Array.isArray(proof)) {
    const shared = Array.isArray(other) ? Math.min(proof.length, other.length) : 0;
    if (!Array.isArray(other) || shared === 0 || chance.below(2) === 0) return other;
    const at = chance.below(shared);
    return proof.map((part, index) => (index === at ? splice(part, other[at], chance) : part));
  }
  const parts = new Map(Object.entries(other));
  const shared = Object.entries(proof).filter(([key, value]) => value !== undefined && parts.get(key) !== undefined);
  const [key, value] = shared[chance.below(shared.length)] ?? [];
  return key === undefined ? undefined : { ...proof, [key]: splice(value, parts.get(key), chance) };
}
