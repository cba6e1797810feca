/**
 * RFC 6962 Merkle tree as CometBFT uses it (interop §1.2): leaves and inner nodes are hashed under
 * different first bytes, and the left side takes the largest power of two below the number of leaves.
 */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { equalBytes } from "../bytes.ts";
import { MERKLE_AUNTS_MAX } from "../limits.ts";

/** Inclusion of leaf `index` of `total`; aunts from the leaf's level up. Same shape as tendermint.crypto.Proof. */
export interface MerkleProof {
  readonly total: bigint;
  readonly index: bigint;
  readonly leafHash: Uint8Array;
  readonly aunts: readonly Uint8Array[];
}

/** Root of the empty tree: sha256 of nothing. */
export const EMPTY_MERKLE_ROOT: Uint8Array = sha256(new Uint8Array(0));

/** sha256(00 ‖ leaf). */
export function merkleLeafHash(leaf: Uint8Array): Uint8Array {
  const buffer = new Uint8Array(leaf.length + 1);
  buffer.set(leaf, 1);
  return sha256(buffer);
}

const innerBuffer = new Uint8Array(65);
innerBuffer[0] = 1;

/** sha256(01 ‖ left ‖ right) of two 32-byte hashes. */
export function merkleInnerHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  assert(left.length === 32 && right.length === 32, "Merkle nodes are 32 bytes");
  innerBuffer.set(left, 1);
  innerBuffer.set(right, 33);
  return sha256(innerBuffer);
}

/** The largest power of two below `count`, which is at least 2. */
export function splitPoint(count: number): number {
  assert(count >= 2 && count <= 0x40000000, "a tree with a split has 2..2^30 leaves");
  let split = 1;
  while (split << 1 < count) split <<= 1;
  return split;
}

/** Root over the leaves' bytes. Cost: 2n hashes. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  return merkleRootOfHashes(leaves.map(merkleLeafHash));
}

/** Root over leaf hashes. */
export function merkleRootOfHashes(hashes: readonly Uint8Array[]): Uint8Array {
  return hashes.length === 0 ? EMPTY_MERKLE_ROOT : rootOfRange(hashes, 0, hashes.length);
}

function rootOfRange(hashes: readonly Uint8Array[], start: number, end: number): Uint8Array {
  if (end - start === 1) return hashes[start] as Uint8Array;
  const middle = start + splitPoint(end - start);
  return merkleInnerHash(rootOfRange(hashes, start, middle), rootOfRange(hashes, middle, end));
}

/** One inclusion proof per leaf, in order. Cost: 2n hashes, O(n log n) references. */
export function merkleProofs(leaves: readonly Uint8Array[]): { root: Uint8Array; proofs: MerkleProof[] } {
  const hashes = leaves.map(merkleLeafHash);
  const aunts: Uint8Array[][] = hashes.map(() => []);
  const root = hashes.length === 0 ? EMPTY_MERKLE_ROOT : collectAunts(hashes, aunts, { start: 0, end: hashes.length });
  const total = BigInt(leaves.length);
  const proofs = hashes.map((leafHash, index) => ({
    total,
    index: BigInt(index),
    leafHash,
    aunts: aunts[index] ?? [],
  }));
  return { root, proofs };
}

function collectAunts(
  hashes: readonly Uint8Array[],
  aunts: readonly Uint8Array[][],
  { start, end }: { readonly start: number; readonly end: number },
): Uint8Array {
  if (end - start === 1) return hashes[start] as Uint8Array;
  const middle = start + splitPoint(end - start);
  const left = collectAunts(hashes, aunts, { start, end: middle });
  const right = collectAunts(hashes, aunts, { start: middle, end });
  for (let index = start; index < end; index++) aunts[index]?.push(index < middle ? right : left);
  return merkleInnerHash(left, right);
}

/** The aunts of one leaf alone, from its level up. Cost: n − 1 hashes, O(log n) memory. */
export function merklePath(hashes: readonly Uint8Array[], index: number): Uint8Array[] {
  assert(index >= 0 && index < hashes.length, "a leaf lies inside its tree");
  const aunts: Uint8Array[] = [];
  let [start, end] = [0, hashes.length];
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      aunts.push(rootOfRange(hashes, middle, end));
      end = middle;
    } else {
      aunts.push(rootOfRange(hashes, start, middle));
      start = middle;
    }
  }
  return aunts.reverse();
}

/** Whether `proof` shows that `leaf` stands at `proof.index` of `proof.total` under `root`. Never throws. */
export function verifyMerkleProof(root: Uint8Array, leaf: Uint8Array, proof: MerkleProof): boolean {
  if (!equalBytes(merkleLeafHash(leaf), proof.leafHash)) return false;
  const computed = merkleRootOfProof(proof);
  return computed !== undefined && root.length === 32 && equalBytes(computed, root);
}

/** The root a proof leads to; undefined when its shape does not fit its index and total. */
export function merkleRootOfProof(proof: MerkleProof): Uint8Array | undefined {
  const { total, index, leafHash, aunts } = proof;
  if (total < 1n || index < 0n || index >= total || total >= 1n << 63n) return undefined;
  if (leafHash.length !== 32 || aunts.length > MERKLE_AUNTS_MAX) return undefined;
  if (aunts.some((aunt) => aunt.length !== 32)) return undefined;
  const sides = merkleSides(index, total);
  if (sides.length !== aunts.length) return undefined;
  let hash = leafHash;
  for (let level = 0; level < sides.length; level++) {
    const aunt = aunts[level] as Uint8Array;
    hash = sides[level] === "left" ? merkleInnerHash(hash, aunt) : merkleInnerHash(aunt, hash);
  }
  return hash;
}

/** On which side of its parent the node above leaf `index` of `total` lies, from the leaf's level up. */
export function merkleSides(index: bigint, total: bigint): readonly ("left" | "right")[] {
  assert(index >= 0n && index < total, "a leaf lies inside its tree");
  const down: ("left" | "right")[] = [];
  let at = index;
  let count = total;
  while (count > 1n) {
    const split = 1n << BigInt((count - 1n).toString(2).length - 1);
    if (at < split) {
      down.push("left");
      count = split;
    } else {
      down.push("right");
      at -= split;
      count -= split;
    }
  }
  return down.reverse();
}
