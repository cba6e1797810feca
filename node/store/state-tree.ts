/**
 * The state tree: an ordered binary trie that splits at the first differing bit. Each key byte is preceded
 * by a presence bit, so a key sorts before its extensions and trie order is byte order; the shape depends on
 * the set of keys alone. Hashes have IAVL's leaf and inner form with version 1, so stock ICS-23 `iavlSpec`
 * verifiers accept its proofs.
 *
 *   leaf  = sha256(00 02 02 lp(key) lp(sha256(value)))
 *   inner = sha256(zz(height) zz(size) 02 20 left 20 right),  height = 1 + max(children)
 *
 * A split is `byteIndex << 4 | bit`: bit 0 is the presence bit, bits 1..8 the byte's bits from the highest.
 * Source: interop §7.1, §7.3; a node's height is at least its layer in any proof, as ics23-go demands.
 */
import { sha256 } from "#crypto";
import { assert } from "../../lib/assert.ts";
import { STATE_KEY_BYTES_MAX } from "../../lib/limits.ts";
import {
  HASH_AT,
  HASHED,
  HEIGHT,
  KEY_LENGTH,
  KEY_REF,
  LEFT,
  NIL,
  NODE_BYTES,
  NODE_WORDS,
  RIGHT,
  SIZE,
  SPLIT,
} from "./state-tree-nodes.ts";
import type { TreeNodes } from "./state-tree-nodes.ts";

/** Root hash of a tree without keys: sha256 of nothing. */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0));

const DEPTH_MAX = STATE_KEY_BYTES_MAX * 9 + 1;
const OFFSET_MASK = (1 << 20) - 1;
const path = new Int32Array(DEPTH_MAX);
const leafScratch = new Uint8Array(STATE_KEY_BYTES_MAX + 64);
const innerScratch = new Uint8Array(96);
const innerViews = Array.from({ length: 97 }, (_, length) => innerScratch.subarray(0, length));

/**
 * Hash of a leaf.
 * @param key    1..STATE_KEY_BYTES_MAX bytes
 * @param value  at least one byte
 */
export function leafHash(key: Uint8Array, value: Uint8Array): Uint8Array {
  assert(key.length > 0 && key.length <= STATE_KEY_BYTES_MAX, "a state key has 1 to STATE_KEY_BYTES_MAX bytes");
  assert(value.length > 0, "ICS-23 cannot prove an empty value");
  leafScratch[0] = 0;
  leafScratch[1] = 2;
  leafScratch[2] = 2;
  let at = writeUvarint(leafScratch, 3, key.length);
  leafScratch.set(key, at);
  at += key.length;
  leafScratch[at] = 32;
  leafScratch.set(sha256(value), at + 1);
  return sha256(leafScratch.subarray(0, at + 33));
}

/** Finds the leaf of a key in the tree under `root`, or NIL. Cost: about 1 µs at a million keys. */
export function findLeaf(nodes: TreeNodes, root: number, key: Uint8Array): number {
  if (root === NIL) return NIL;
  const leaf = bestLeaf(nodes, root, key);
  return firstDifference(nodes, leaf, key) === EQUAL ? leaf : NIL;
}

/**
 * Sets a key inside an edit.
 * @returns the new root; the same root when the leaf had this hash already
 */
export function putLeaf(nodes: TreeNodes, root: number, key: Uint8Array, hash: Uint8Array): number {
  if (root === NIL) return nodes.createLeaf(key, hash);
  let depth = walkDown(nodes, root, key);
  const leaf = path[depth] as number;
  const difference = firstDifference(nodes, leaf, key);
  if (difference === EQUAL) {
    return sameHash(nodes, leaf, hash) ? root : link(nodes, key, depth, nodes.replaceLeaf(leaf, hash));
  }
  while (depth > 0 && (nodes.words[(path[depth - 1] as number) * NODE_WORDS + SPLIT] as number) > difference) depth--;
  const below = path[depth] as number;
  const added = nodes.createLeaf(key, hash);
  const isRight = bitAt(key, difference) === 1;
  const inner = nodes.createInner(difference, isRight ? below : added, isRight ? added : below);
  return link(nodes, key, depth, inner);
}

/** Removes a key inside an edit. Gives the new root, the same when the key was absent. */
export function removeLeaf(nodes: TreeNodes, root: number, key: Uint8Array): number {
  if (root === NIL) return NIL;
  const depth = walkDown(nodes, root, key);
  const leaf = path[depth] as number;
  if (firstDifference(nodes, leaf, key) !== EQUAL) return root;
  nodes.removeLeaf(leaf);
  if (depth === 0) return NIL;
  const parent = path[depth - 1] as number;
  const at = parent * NODE_WORDS;
  const sibling = nodes.words[at + (nodes.words[at + LEFT] === leaf ? RIGHT : LEFT)] as number;
  nodes.removeInner(parent);
  return link(nodes, key, depth - 1, sibling);
}

/**
 * Builds a hashed tree inside an edit from keys that arrive in ascending order.
 * @returns `add` for each leaf and `root` after the last; `add` takes the hash of the inner node that parts the leaf from
 *   the one before (see `nodesInOrder`) when it is known, so that it is not computed again
 * Cost: O(1) amortised per key.
 */
export function treeBuilder(nodes: TreeNodes): {
  add(key: Uint8Array, hash: Uint8Array, innerHash?: Uint8Array): number;
  root(): number;
} {
  // Inner nodes whose right side still grows, from the root down.
  const spine: number[] = [];
  let last = NIL;
  return {
    add(key, hash, innerHash) {
      const leaf = nodes.createLeaf(key, hash);
      if (last !== NIL) {
        const split = firstDifference(nodes, last, key);
        assert(split !== EQUAL && bitAt(key, split) === 1, "keys ascend");
        let below = last;
        while (spine.length > 0 && splitOf(nodes, spine[spine.length - 1] as number) > split) {
          below = spine.pop() as number;
          finishInner(nodes, below);
        }
        const inner = nodes.createInner(split, below, leaf);
        if (innerHash !== undefined) nodes.setHash(inner, innerHash);
        const parent = spine[spine.length - 1];
        if (parent !== undefined) nodes.words[parent * NODE_WORDS + RIGHT] = inner;
        spine.push(inner);
      }
      last = leaf;
      return leaf;
    },
    root() {
      const root = spine[0] ?? last;
      for (let id = spine.pop(); id !== undefined; id = spine.pop()) finishInner(nodes, id);
      return root;
    },
  };
}

/** Measures and hashes an inner node whose children are complete: while they are still in the processor's cache. */
function finishInner(nodes: TreeNodes, id: number): void {
  if (nodes.words[id * NODE_WORDS + HASHED] === 1) measureInner(nodes.words, id);
  else hashInner(nodes, id);
}

/**
 * Every node under `root` from left to right: leaves as they are, and between two leaves the complement of the inner node
 * that parts them. The tree must stay alive meanwhile.
 */
export function* nodesInOrder(nodes: TreeNodes, root: number): Generator<number, undefined, undefined> {
  if (root === NIL) return undefined;
  const stack: number[] = [];
  for (let id = root; ; ) {
    while ((nodes.words[id * NODE_WORDS + HEIGHT] as number) > 0) {
      stack.push(id);
      id = nodes.words[id * NODE_WORDS + LEFT] as number;
    }
    yield id;
    const inner = stack.pop();
    if (inner === undefined) return undefined;
    yield ~inner;
    id = nodes.words[inner * NODE_WORDS + RIGHT] as number;
  }
}

/**
 * Hashes every node under `root` that has no hash yet, each once, children first.
 * @returns the root hash (a copy)
 * Cost: one sha256 per node that has changed since it was last hashed.
 */
export function hashTree(nodes: TreeNodes, root: number): Uint8Array {
  if (root === NIL) return EMPTY_ROOT;
  const { words } = nodes;
  const stack: number[] = [root];
  // An id is met twice: first to put its unhashed children above it, then, as its complement, to be hashed.
  // A node is hashed soon after its children were looked at, while they are still in the processor's cache.
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (id < 0) {
      hashInner(nodes, ~id);
      continue;
    }
    const at = id * NODE_WORDS;
    if (words[at + HASHED] === 1) continue;
    const left = words[at + LEFT] as number;
    const right = words[at + RIGHT] as number;
    stack.push(~id);
    if (words[right * NODE_WORDS + HASHED] !== 1) stack.push(right);
    if (words[left * NODE_WORDS + HASHED] !== 1) stack.push(left);
  }
  return nodes.hashOf(root);
}

/** Writes the bytes that precede the children of an inner node: `zz(height) zz(size) 02`. Gives their end. */
export function writeInnerPrefix(nodes: TreeNodes, id: number, target: Uint8Array, at: number): number {
  const word = id * NODE_WORDS;
  const afterHeight = writeUvarint(target, at, (nodes.words[word + HEIGHT] as number) * 2);
  const afterSize = writeUvarint(target, afterHeight, (nodes.words[word + SIZE] as number) * 2);
  target[afterSize] = 2;
  return afterSize + 1;
}

/**
 * Walks the leaves of `start <= key < end` in ascending order (descending with `reverse`), lazily.
 * The tree under `root` must stay alive while it is walked.
 */
export function* leavesIn(
  nodes: TreeNodes,
  root: number,
  range: {
    readonly start?: Uint8Array | undefined;
    readonly end?: Uint8Array | undefined;
    readonly reverse?: boolean | undefined;
  },
): Generator<number, undefined, undefined> {
  if (root === NIL) return undefined;
  const reverse = range.reverse === true;
  const [from, to] = reverse ? [range.end, range.start] : [range.start, range.end];
  const [near, far] = reverse ? [RIGHT, LEFT] : [LEFT, RIGHT];
  const stack = from === undefined ? [root] : seek(nodes, root, from, reverse);
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    while ((nodes.words[id * NODE_WORDS + HEIGHT] as number) > 0) {
      stack.push(nodes.words[id * NODE_WORDS + far] as number);
      id = nodes.words[id * NODE_WORDS + near] as number;
    }
    if (to !== undefined) {
      const order = compareKey(nodes, id, to);
      if (reverse ? order < 0 : order >= 0) return undefined;
    }
    yield id;
  }
  return undefined;
}

/** The path from the root to the leaf nearest to `key`: inner nodes first, the leaf last. */
export function pathTo(nodes: TreeNodes, root: number, key: Uint8Array): readonly number[] {
  const depth = walkDown(nodes, root, key);
  return Array.from(path.subarray(0, depth + 1));
}

/** Compares the key of a leaf with `key` by bytes: negative, zero or positive. */
export function compareKey(nodes: TreeNodes, leaf: number, key: Uint8Array): number {
  const split = firstDifference(nodes, leaf, key);
  if (split === EQUAL) return 0;
  return bitAt(key, split) === 1 ? -1 : 1;
}

/** Subtrees of the range in reverse order of visit: the last one is walked first. */
function seek(nodes: TreeNodes, root: number, bound: Uint8Array, reverse: boolean): number[] {
  const full = walkDown(nodes, root, bound);
  const difference = firstDifference(nodes, path[full] as number, bound);
  let depth = full;
  if (difference !== EQUAL) {
    while (depth > 0 && splitOf(nodes, path[depth - 1] as number) > difference) depth--;
  }
  const stack: number[] = [];
  for (let i = 0; i < depth; i++) {
    const at = (path[i] as number) * NODE_WORDS;
    const goesRight = nodes.words[at + RIGHT] === path[i + 1];
    if (reverse && goesRight) stack.push(nodes.words[at + LEFT] as number);
    if (!reverse && !goesRight) stack.push(nodes.words[at + RIGHT] as number);
  }
  const isAbove = difference !== EQUAL && bitAt(bound, difference) === 1;
  const included = difference === EQUAL ? !reverse : isAbove === reverse;
  if (included) stack.push(path[depth] as number);
  return stack;
}

/** Fills `path` from the root to the nearest leaf and gives the leaf's depth. */
function walkDown(nodes: TreeNodes, root: number, key: Uint8Array): number {
  const { words } = nodes;
  let depth = 0;
  let id = root;
  path[0] = id;
  while ((words[id * NODE_WORDS + HEIGHT] as number) > 0) {
    const at = id * NODE_WORDS;
    id = words[at + bitAt(key, words[at + SPLIT] as number)] as number;
    path[++depth] = id;
  }
  return depth;
}

function bestLeaf(nodes: TreeNodes, root: number, key: Uint8Array): number {
  const { words } = nodes;
  let id = root;
  while ((words[id * NODE_WORDS + HEIGHT] as number) > 0) {
    const at = id * NODE_WORDS;
    id = words[at + bitAt(key, words[at + SPLIT] as number)] as number;
  }
  return id;
}

/** Puts `child` at `depth` of the path, copying ancestors that earlier versions share. Gives the new root. */
function link(nodes: TreeNodes, key: Uint8Array, depth: number, child: number): number {
  let below = child;
  for (let i = depth - 1; i >= 0; i--) {
    const id = path[i] as number;
    const owned = nodes.own(id);
    const at = owned * NODE_WORDS;
    nodes.words[at + bitAt(key, nodes.words[at + SPLIT] as number)] = below;
    if (owned === id) return path[0] as number;
    below = owned;
  }
  return below;
}

const EQUAL = -1;

/** First split at which the leaf's key and `key` differ, or EQUAL. */
function firstDifference(nodes: TreeNodes, leaf: number, key: Uint8Array): number {
  const at = leaf * NODE_WORDS;
  const ref = (nodes.words[at + KEY_REF] as number) >>> 0;
  const length = nodes.words[at + KEY_LENGTH] as number;
  const page = nodes.page(ref);
  const offset = ref & OFFSET_MASK;
  const shared = length < key.length ? length : key.length;
  for (let i = 0; i < shared; i++) {
    const difference = (page[offset + i] as number) ^ (key[i] as number);
    if (difference !== 0) return (i << 4) | (Math.clz32(difference) - 23);
  }
  return length === key.length ? EQUAL : shared << 4;
}

/** The bit of `key` at a split: 0 or 1, which is also the word (LEFT or RIGHT) of the child to take. */
function bitAt(key: Uint8Array, split: number): number {
  const index = split >>> 4;
  if (index >= key.length) return 0;
  const bit = split & 15;
  return bit === 0 ? 1 : ((key[index] as number) >>> (8 - bit)) & 1;
}

function splitOf(nodes: TreeNodes, id: number): number {
  return nodes.words[id * NODE_WORDS + SPLIT] as number;
}

function sameHash(nodes: TreeNodes, leaf: number, hash: Uint8Array): boolean {
  const at = leaf * NODE_BYTES + HASH_AT;
  for (let i = 0; i < 32; i++) if (nodes.bytes[at + i] !== hash[i]) return false;
  return true;
}

function hashInner(nodes: TreeNodes, id: number): void {
  const { words, bytes } = nodes;
  measureInner(words, id);
  const at = id * NODE_WORDS;
  const hashed = writeInnerPrefix(nodes, id, innerScratch, 0);
  copyHash(bytes, words[at + LEFT] as number, innerScratch, hashed);
  copyHash(bytes, words[at + RIGHT] as number, innerScratch, hashed + 33);
  bytes.set(sha256(innerViews[hashed + 66] as Uint8Array), id * NODE_BYTES + HASH_AT);
  words[at + HASHED] = 1;
}

/** Height and leaf count of an inner node whose children have theirs. */
function measureInner(words: Int32Array, id: number): void {
  const at = id * NODE_WORDS;
  const left = (words[at + LEFT] as number) * NODE_WORDS;
  const right = (words[at + RIGHT] as number) * NODE_WORDS;
  const leftHeight = words[left + HEIGHT] as number;
  const rightHeight = words[right + HEIGHT] as number;
  words[at + HEIGHT] = 1 + (leftHeight > rightHeight ? leftHeight : rightHeight);
  words[at + SIZE] = (words[left + SIZE] as number) + (words[right + SIZE] as number);
}

function copyHash(bytes: Uint8Array, id: number, target: Uint8Array, at: number): void {
  target[at] = 32;
  const from = id * NODE_BYTES + HASH_AT;
  for (let i = 0; i < 32; i++) target[at + 1 + i] = bytes[from + i] as number;
}

function writeUvarint(target: Uint8Array, at: number, n: number): number {
  let rest = n;
  let end = at;
  while (rest > 127) {
    target[end++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  target[end++] = rest;
  return end;
}
