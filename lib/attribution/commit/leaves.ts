/** Bytes of the leaves of a publication: one first byte for each kind, numbers of fixed width. Rules A10 to A13. */
import { bigEndian32, bigEndian64, concatBytes, readBigEndian64, startsWithBytes } from "../../bytes.ts";
import { MAX_UINT64 } from "../../int.ts";
import { type Contributor, contributorLeaf, type SumNode, sumLeaf } from "../../merkle/merkle-sum.ts";
import { WITHDRAWN_TAG, withdrawnLeaf } from "../../registry/two-level.ts";
import { FIXED_ONE, type ListEntry } from "../iks.ts";

/** Shapley values are written with 2^40 added, so that they are not negative. */
export const VALUE_BIAS: bigint = FIXED_ONE;
/** Where the count of leaders stands in a packed sum; below it the biased values of at most 2^24 items. */
export const LEADER_SHIFT = 88n;
/** The biased values of a packed sum. */
export const VALUES_MASK: bigint = (1n << LEADER_SHIFT) - 1n;

const LIST_TAG = 0x12;
const LIST_ROOT_TAG = Uint8Array.of(0x13);
const VALUE_TAG = 0x14;
const ITEM_TAG = 0x15;
const MEMBER_TAG = 0x16;
const LIST_LEAF_BYTES = 18;
const VALUE_LEAF_BYTES = 17;
const ITEM_LEAF_BYTES = 49;
const MEMBER_LEAF_BYTES = 10;
/** Total of a derivative's values instead of a tree: it has no place in any list. */
export const NO_TREE: Uint8Array = new Uint8Array(32);

/** Bytes of a contributor id that a published tree may hold. */
export const CONTRIBUTOR_ID_BYTES_MAX = 33;

/** Who stands at the place of a contribution that was taken out of a datanet (R92): nobody, with nothing, for no record. */
export const WITHDRAWN_CONTRIBUTOR: Contributor = {
  id: new Uint8Array(0),
  weight: 0n,
  firstRecord: 0n,
  recordCount: 0n,
};

/** R6, R92: the leaf of a contributor at an index; without an id it is that of a contribution that was taken out. */
export function contributorNode(contributor: Contributor, index: bigint): SumNode {
  return contributor.id.length === 0 ? withdrawnLeaf(index) : contributorLeaf(contributor);
}

/** Leaves of a contributors tree, in order. */
export function contributorNodes(contributors: readonly Contributor[]): SumNode[] {
  return contributors.map((contributor, index) => contributorNode(contributor, BigInt(index)));
}

/** Whether a number can be written in four bytes. */
export function isUint32(n: number): boolean {
  return Number.isInteger(n) && n >= 0 && n <= 0xffffffff;
}

/** Whether a value can be written: value + 2^40 is a uint64. */
export function isWritableValue(value: bigint): boolean {
  return value >= -VALUE_BIAS && value + VALUE_BIAS <= MAX_UINT64;
}

/** A10: `12 ‖ be32(item) ‖ be32(distance) ‖ m ‖ be64(s + 2^40)`. */
export function listLeaf({ item, distance, match, value }: ListEntry): Uint8Array {
  const flag = Uint8Array.of(match ? 1 : 0);
  const head = Uint8Array.of(LIST_TAG);
  return concatBytes(head, bigEndian32(item), bigEndian32(distance), flag, bigEndian64(value + VALUE_BIAS));
}

/** The entry of a list leaf; undefined when the bytes are no such leaf. */
export function parseListLeaf(bytes: Uint8Array): ListEntry | undefined {
  if (bytes.length !== LIST_LEAF_BYTES || bytes[0] !== LIST_TAG) return undefined;
  const flag = bytes[9] as number;
  if (flag > 1) return undefined;
  const value = readBigEndian64(bytes, 10) - VALUE_BIAS;
  return { item: readUint32(bytes, 1), distance: readUint32(bytes, 5), match: flag === 1, value };
}

/** A11: `13 ‖ root of one test point's list`. */
export function listRootLeaf(listRoot: Uint8Array): Uint8Array {
  return concatBytes(LIST_ROOT_TAG, listRoot);
}

/** Where an item stands in one test point's list, and what it got there. */
export interface ItemValue {
  readonly query: number;
  /** From 1. */
  readonly position: number;
  readonly value: bigint;
}

/** A12: `14 ‖ be32(t) ‖ be32(position) ‖ be64(s + 2^40)`, with the sum s + 2^40. */
export function valueLeaf({ query, position, value }: ItemValue): SumNode {
  const biased = value + VALUE_BIAS;
  const head = Uint8Array.of(VALUE_TAG);
  return sumLeaf(concatBytes(head, bigEndian32(query), bigEndian32(position), bigEndian64(biased)), biased);
}

/** What a publication says of one item. */
export interface ItemSummary {
  /** Global index. */
  readonly item: number;
  /** Global index of its leader; its own for a leader. */
  readonly leader: number;
  /** Top hash of its values' tree, {@link NO_TREE} for a derivative. */
  readonly tree: Uint8Array;
  /** Φ + T·2^40. */
  readonly total: bigint;
}

/** A13: `15 ‖ be32(item) ‖ be32(leader) ‖ tree ‖ be64(total)`, with the sum `[item = leader]·2^88 + total`. */
export function itemLeaf({ item, leader, tree, total }: ItemSummary): SumNode {
  const head = Uint8Array.of(ITEM_TAG);
  const payload = concatBytes(head, bigEndian32(item), bigEndian32(leader), tree, bigEndian64(total));
  return sumLeaf(payload, packedSum(item === leader, total));
}

function packedSum(isLeader: boolean, total: bigint): bigint {
  return (isLeader ? 1n << LEADER_SHIFT : 0n) + total;
}

/** One member of a call's ball. */
export interface BallMember {
  /** Global index. */
  readonly item: number;
  readonly distance: number;
  readonly match: boolean;
}

/** A70: `16 ‖ be32(item) ‖ be32(distance) ‖ m`, with the sum m. */
export function memberLeaf({ item, distance, match }: BallMember): SumNode {
  const payload = concatBytes(
    Uint8Array.of(MEMBER_TAG),
    bigEndian32(item),
    bigEndian32(distance),
    Uint8Array.of(match ? 1 : 0),
  );
  return sumLeaf(payload, match ? 1n : 0n);
}

/** The four kinds of leaves that state a sum. */
export type SumLeafKind = "item" | "value" | "contributor" | "member";

/** The sum that a leaf's payload states; undefined when the payload is no leaf of this kind. */
export function statedSum(kind: SumLeafKind, payload: Uint8Array): bigint | undefined {
  if (kind === "value") {
    return payload.length === VALUE_LEAF_BYTES && payload[0] === VALUE_TAG ? readBigEndian64(payload, 9) : undefined;
  }
  if (kind === "member") {
    const isMember = payload.length === MEMBER_LEAF_BYTES && payload[0] === MEMBER_TAG && (payload[9] as number) <= 1;
    return isMember ? BigInt(payload[9] as number) : undefined;
  }
  if (kind === "item") {
    if (payload.length !== ITEM_LEAF_BYTES || payload[0] !== ITEM_TAG) return undefined;
    const isLeader = readUint32(payload, 1) === readUint32(payload, 5);
    return packedSum(isLeader, readBigEndian64(payload, 41));
  }
  const isWithdrawn = payload.length === WITHDRAWN_TAG.length + 8 && startsWithBytes(payload, WITHDRAWN_TAG);
  if (isWithdrawn) return 0n;
  // R6: lp(id), then weight, first record and record count. A registered tree may hold ids of any length; ours are short.
  const idBytes = payload[0] ?? CONTRIBUTOR_ID_BYTES_MAX + 1;
  if (idBytes > CONTRIBUTOR_ID_BYTES_MAX || payload.length !== 25 + idBytes) return undefined;
  return readBigEndian64(payload, 1 + idBytes);
}

function readUint32(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset);
}
