/**
 * The multistore over the stores' trees, and the ICS-23 forms that both levels share: proofs in a store's
 * tree (`ics23:iavl`) and of its root in the multistore (`ics23:simple`).
 * Source: interop §7.2, §7.3.
 */
import { sha256 } from "#crypto";
import { assert } from "../../lib/assert.ts";
import { concatBytes, EMPTY_BYTES, utf8ToBytes } from "../../lib/bytes.ts";
import { HashOp, LengthOp } from "../../proto/gen/cosmos/ics23/v1/proofs.ts";
import type { ExistenceProof, InnerOp, LeafOp } from "../../proto/gen/cosmos/ics23/v1/proofs.ts";

/** The root of one store. */
export interface StoreHash {
  readonly name: string;
  readonly hash: Uint8Array;
}

/**
 * Hash of the multistore: the application hash.
 * @param stores  ascending by name; the root of an empty list is sha256 of nothing
 */
export function multistoreRoot(stores: readonly StoreHash[]): Uint8Array {
  if (stores.length === 0) return sha256(EMPTY_BYTES);
  return subtree(stores.map(storeLeafHash), 0, stores.length, -1, []);
}

/** Proof that the multistore holds this store's root. @throws AssertionError for an unknown store */
export function multistoreProof(stores: readonly StoreHash[], name: string): ExistenceProof {
  const index = stores.findIndex((store) => store.name === name);
  const store = stores[index];
  assert(store !== undefined, "the multistore proves only its own stores");
  const path: InnerOp[] = [];
  subtree(stores.map(storeLeafHash), 0, stores.length, index, path);
  return { key: utf8ToBytes(name), value: store.hash, leaf: leafOp(Uint8Array.of(0)), path };
}

/** A hash step as ICS-23 writes it: `sha256(prefix ‖ child ‖ suffix)`. */
export function innerOp(prefix: Uint8Array, suffix: Uint8Array): InnerOp {
  return { hash: HashOp.SHA256, prefix, suffix };
}

/** A leaf as both specs write it: `sha256(prefix ‖ lp(key) ‖ lp(sha256(value)))`. */
export function leafOp(prefix: Uint8Array): LeafOp {
  return {
    hash: HashOp.SHA256,
    prehashKey: HashOp.NO_HASH,
    prehashValue: HashOp.SHA256,
    length: LengthOp.VAR_PROTO,
    prefix,
  };
}

function storeLeafHash(store: StoreHash): Uint8Array {
  const name = utf8ToBytes(store.name);
  const valueHash = sha256(store.hash);
  assert(name.length < 128, "a store name is shorter than 128 bytes");
  return sha256(concatBytes(Uint8Array.of(0, name.length), name, Uint8Array.of(32), valueHash));
}

/** RFC 6962 root over `leaves[from, to)`; collects the steps from leaf `index` upwards when it lies inside. */
function subtree(leaves: readonly Uint8Array[], from: number, to: number, index: number, steps: InnerOp[]): Uint8Array {
  if (to - from === 1) return leaves[from] as Uint8Array;
  let split = 1;
  while (split * 2 < to - from) split *= 2;
  const left = subtree(leaves, from, from + split, index, steps);
  const right = subtree(leaves, from + split, to, index, steps);
  if (index >= from && index < from + split) steps.push(innerOp(Uint8Array.of(1), right));
  if (index >= from + split && index < to) {
    steps.push(innerOp(concatBytes(Uint8Array.of(1), left), EMPTY_BYTES));
  }
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}
