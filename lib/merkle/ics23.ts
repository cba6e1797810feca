/**
 * ICS-23 verification of existence and non-existence under the two stock specs, as strict as ics23-go and
 * stricter where honest proofs lose nothing: every step is exactly one of the two binary shapes.
 * Never throws on a bad proof. Source: interop §7.3.
 */
import { sha256 } from "#crypto";
import {
  CommitmentProof,
  type ExistenceProof,
  HashOp,
  type InnerOp,
  type LeafOp,
  LengthOp,
  type NonExistenceProof,
} from "../../proto/gen/cosmos/ics23/v1/proofs.ts";
import type { ProofOp } from "../../proto/gen/tendermint/crypto/proof.ts";
import { WireError } from "../../proto/wire-error.ts";
import { compareBytes, concatBytes, equalBytes, startsWithBytes, utf8ToBytes } from "../bytes.ts";
import { ICS23_PROOF_BYTES_MAX } from "../limits.ts";
import { lengthPrefixed, readZigzagVarint } from "../varint.ts";

/** The shape of a tree's hashes. Lengths in bytes. */
export interface ProofSpec {
  readonly name: "iavl" | "simple";
  readonly leafPrefix: Uint8Array;
  readonly childSize: number;
  readonly minPrefixLength: number;
  readonly maxPrefixLength: number;
  readonly maxDepth: number;
}

const LEAF_PREFIX = Uint8Array.of(0);

/** IAVL: a store's tree. */
export const iavlSpec: ProofSpec = {
  name: "iavl",
  leafPrefix: LEAF_PREFIX,
  childSize: 33,
  minPrefixLength: 4,
  maxPrefixLength: 12,
  maxDepth: 128,
};

/** RFC 6962 over key-value leaves: the multistore. */
export const tendermintSpec: ProofSpec = {
  name: "simple",
  leafPrefix: LEAF_PREFIX,
  childSize: 32,
  minPrefixLength: 1,
  maxPrefixLength: 1,
  maxDepth: 128,
};

/** Encodes an existence or non-existence proof for a ProofOp. */
export function encodeCommitmentProof(proof: ExistenceProof | NonExistenceProof): Uint8Array {
  const isExistence = "value" in proof;
  return CommitmentProof.encode({ exist: isExistence ? proof : undefined, nonexist: isExistence ? undefined : proof });
}

/** Decodes a proof; undefined when it is too long, malformed or of another kind. */
export function decodeCommitmentProof(bytes: Uint8Array): CommitmentProof | undefined {
  if (bytes.length > ICS23_PROOF_BYTES_MAX) return undefined;
  try {
    return CommitmentProof.decode(bytes);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}

/** A claim that `key` has `value` under `root`. */
export interface Membership {
  readonly spec: ProofSpec;
  readonly root: Uint8Array;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

/** Whether the proof shows the claim. */
export function verifyMembership({ spec, root, key, value }: Membership, proof: CommitmentProof): boolean {
  const exist = proof.exist;
  return exist !== undefined && proof.nonexist === undefined && verifyExistence({ spec, root, key, value }, exist);
}

/** Whether the proof shows that `key` is absent under `root`. */
export function verifyNonMembership({ spec, root, key }: Omit<Membership, "value">, proof: CommitmentProof): boolean {
  const nonexist = proof.nonexist;
  return nonexist !== undefined && proof.exist === undefined && verifyNonExistence({ spec, root, key }, nonexist);
}

/** As {@link verifyMembership}, over a bare existence proof. */
export function verifyExistence({ spec, root, key, value }: Membership, proof: ExistenceProof): boolean {
  if (!equalBytes(proof.key, key) || !equalBytes(proof.value, value)) return false;
  const computed = rootOfExistence(spec, proof);
  return computed !== undefined && root.length === 32 && equalBytes(computed, root);
}

/** As {@link verifyNonMembership}, over a bare non-existence proof. */
export function verifyNonExistence({ spec, root, key }: Omit<Membership, "value">, proof: NonExistenceProof): boolean {
  const { left, right } = proof;
  if (key.length === 0 || !equalBytes(proof.key, key)) return false;
  for (const neighbour of [left, right]) {
    if (neighbour === undefined) continue;
    if (!verifyExistence({ spec, root, key: neighbour.key, value: neighbour.value }, neighbour)) return false;
  }
  if (left !== undefined && compareBytes(left.key, key) >= 0) return false;
  if (right !== undefined && compareBytes(key, right.key) >= 0) return false;
  if (left !== undefined && right !== undefined) return isLeftNeighbour(spec, left.path, right.path);
  if (left !== undefined) return left.path.every((step) => sideOf(spec, step) === "right");
  return right?.path.every((step) => sideOf(spec, step) === "left") ?? false;
}

/** The root an existence proof leads to; undefined when it breaks the spec. */
export function rootOfExistence(spec: ProofSpec, proof: ExistenceProof): Uint8Array | undefined {
  const { key, value, leaf, path } = proof;
  if (leaf === undefined || key.length === 0 || value.length === 0 || path.length > spec.maxDepth) return undefined;
  if (!isLeafOp(spec, leaf)) return undefined;
  let hash = sha256(concatBytes(leaf.prefix, lengthPrefixed(key), lengthPrefixed(sha256(value))));
  for (const [index, step] of path.entries()) {
    if (!isInnerOp(spec, step, index + 1)) return undefined;
    hash = sha256(concatBytes(step.prefix, hash, step.suffix));
  }
  return hash;
}

function isLeafOp(spec: ProofSpec, leaf: LeafOp): boolean {
  const { hash, prehashKey, prehashValue, length, prefix } = leaf;
  const isStock = hash === HashOp.SHA256 && prehashKey === HashOp.NO_HASH && prehashValue === HashOp.SHA256;
  if (!isStock || length !== LengthOp.VAR_PROTO || !startsWithBytes(prefix, spec.leafPrefix)) return false;
  if (spec.name === "simple") return prefix.length === 1;
  return iavlHeaderEnd(prefix, 0) === prefix.length;
}

function isInnerOp(spec: ProofSpec, step: InnerOp, layer: number): boolean {
  if (step.hash !== HashOp.SHA256 || startsWithBytes(step.prefix, spec.leafPrefix)) return false;
  const side = sideOf(spec, step);
  if (side === undefined) return false;
  if (spec.name === "simple") return step.prefix[0] === 1;
  const end = iavlHeaderEnd(step.prefix, layer);
  if (end === undefined || step.prefix[end] !== 32 || step.prefix[step.prefix.length - 1] !== 32) return false;
  return side === "left" ? step.prefix.length === end + 1 && step.suffix[0] === 32 : step.prefix.length === end + 34;
}

/**
 * Where the three varints (height, size, version) of an IAVL prefix end; undefined when one is malformed or
 * negative, or the height is below the layer, or (at layer 0) not a leaf's.
 */
function iavlHeaderEnd(prefix: Uint8Array, layer: number): number | undefined {
  let end = 0;
  for (let index = 0; index < 3; index++) {
    const read = readZigzagVarint(prefix, end);
    if (read === undefined || read.value < 0n) return undefined;
    if (index === 0 && read.value < BigInt(layer)) return undefined;
    end = read.end;
  }
  return end;
}

/** Which child of its parent the step's node is, by the lengths around it; undefined when they fit neither. */
function sideOf(spec: ProofSpec, { prefix, suffix }: InnerOp): "left" | "right" | undefined {
  const { childSize, minPrefixLength, maxPrefixLength } = spec;
  const fits = (own: number): boolean => own >= minPrefixLength && own <= maxPrefixLength;
  if (suffix.length === childSize && fits(prefix.length)) return "left";
  if (suffix.length === 0 && fits(prefix.length - childSize)) return "right";
  return undefined;
}

/** Whether two leaves' paths diverge at one node into its left and right child, and hug that split below. */
function isLeftNeighbour(spec: ProofSpec, left: readonly InnerOp[], right: readonly InnerOp[]): boolean {
  let [atLeft, atRight] = [left.length - 1, right.length - 1];
  while (atLeft >= 0 && atRight >= 0 && isSameStep(left[atLeft] as InnerOp, right[atRight] as InnerOp)) {
    atLeft--;
    atRight--;
  }
  if (atLeft < 0 || atRight < 0) return false;
  const splits =
    sideOf(spec, left[atLeft] as InnerOp) === "left" && sideOf(spec, right[atRight] as InnerOp) === "right";
  const isRightmost = left.slice(0, atLeft).every((step) => sideOf(spec, step) === "right");
  return splits && isRightmost && right.slice(0, atRight).every((step) => sideOf(spec, step) === "left");
}

function isSameStep(a: InnerOp, b: InnerOp): boolean {
  return equalBytes(a.prefix, b.prefix) && equalBytes(a.suffix, b.suffix);
}

/** A verified-query claim: `value` undefined means that the key is absent. */
export interface StoreClaim {
  /** App hash of the header one above the queried height. */
  readonly appHash: Uint8Array;
  readonly storeName: string;
  readonly key: Uint8Array;
  readonly value: Uint8Array | undefined;
}

/** Whether the two chained ops of an `abci_query` (`ics23:iavl`, `ics23:simple`) show the claim. */
export function verifyStoreProof({ appHash, storeName, key, value }: StoreClaim, ops: readonly ProofOp[]): boolean {
  const [inStore, inMultistore] = ops;
  if (ops.length !== 2 || inStore === undefined || inMultistore === undefined) return false;
  if (inStore.type !== "ics23:iavl" || inMultistore.type !== "ics23:simple") return false;
  if (!equalBytes(inStore.key, key) || !equalBytes(inMultistore.key, utf8ToBytes(storeName))) return false;
  const lower = decodeCommitmentProof(inStore.data);
  const upper = decodeCommitmentProof(inMultistore.data);
  const root = upper?.exist?.value;
  if (lower === undefined || upper === undefined || root === undefined) return false;
  if (!verifyMembership({ spec: tendermintSpec, root: appHash, key: inMultistore.key, value: root }, upper))
    return false;
  return value === undefined
    ? verifyNonMembership({ spec: iavlSpec, root, key }, lower)
    : verifyMembership({ spec: iavlSpec, root, key, value }, lower);
}
