/**
 * Memory of the state tree: nodes of 64 bytes (one cache line) in one buffer, keys in pages. Nodes are
 * copied on write: a node born in an earlier edit is never changed in place, so every committed version
 * that the window still holds can be read and proved.
 *
 * Node words (int32): 0 left child or key reference, 1 right child or key length, 2 split, 3 leaf count,
 * 4 height (0 leaf, -1 free), 5 edit that made it, 6 whether words 8..15 hold its hash.
 */
import { assert } from "../../lib/assert.ts";

/** The id of no node: the empty tree. */
export const NIL = -1;
/** Words per node; the word at `id * NODE_WORDS + LEFT` and so on. */
export const NODE_WORDS = 16;
export const LEFT = 0;
export const RIGHT = 1;
export const SPLIT = 2;
export const SIZE = 3;
export const HEIGHT = 4;
export const BORN = 5;
export const HASHED = 6;
/** Byte offset of the hash inside a node's 64 bytes. */
export const HASH_AT = 32;
export const NODE_BYTES = 64;
/** Word 0 and 1 of a leaf. */
export const KEY_REF = 0;
export const KEY_LENGTH = 1;

const FREE = -1;
const PAGE_BITS = 20;
const PAGE_BYTES = 1 << PAGE_BITS;

/** What one edit did to the set of nodes; what becomes free when either side of it is forgotten. */
export interface Transition {
  /** Nodes that only versions before the edit reach. */
  readonly onlyOld: readonly number[];
  /** Nodes that only versions after the edit reach. */
  readonly onlyNew: readonly number[];
  /** Leaves of `onlyOld` whose key the edit removed. */
  readonly keysOld: readonly number[];
  /** Leaves of `onlyNew` whose key the edit inserted. */
  readonly keysNew: readonly number[];
}

/** Node and key memory shared by all trees of a state. */
export class TreeNodes {
  words: Int32Array;
  bytes: Uint8Array;
  #nextNode = 0;
  readonly #freeNodes: number[] = [];
  readonly #pages: Uint8Array[] = [];
  #pageEnd = PAGE_BYTES;
  readonly #freeKeys = new Map<number, number[]>();
  /** The leaf that the last change took out of the new version, NIL when it inserted. */
  lastOut = NIL;
  /** The leaf that the last change put into the new version, NIL when it removed. */
  lastIn = NIL;
  /** Number of the running edit; 0 before the first. */
  edit = 0;
  #created: number[] = [];
  #replaced: number[] = [];
  #dead: number[] = [];
  #keysRemoved: number[] = [];
  #keysInserted: number[] = [];

  constructor(capacity = 1024) {
    const buffer = new ArrayBuffer(capacity * NODE_BYTES);
    this.words = new Int32Array(buffer);
    this.bytes = new Uint8Array(buffer);
  }

  /** Nodes in use, all versions together. */
  get nodeCount(): number {
    return this.#nextNode - this.#freeNodes.length;
  }

  /** Bytes held by nodes and key pages. */
  get byteCount(): number {
    return this.bytes.length + this.#pages.length * PAGE_BYTES;
  }

  /** Makes room for `count` nodes and a quarter more at once, before a large build. */
  reserve(count: number): void {
    const capacity = count + (count >>> 2);
    if (capacity * NODE_BYTES > this.bytes.length) this.#resize(capacity);
  }

  /** Starts an edit: from here nodes of earlier edits are copied, not changed. */
  begin(): void {
    this.edit++;
    this.#created = [];
    this.#replaced = [];
    this.#dead = [];
    this.#keysRemoved = [];
    this.#keysInserted = [];
  }

  /** Ends the edit. For an edit that went back in time the two sides are swapped (`backward`). */
  end(backward = false): Transition {
    const hasDead = this.#dead.length > 0;
    const born = hasDead ? this.#created.filter((id) => this.words[id * NODE_WORDS + HEIGHT] !== FREE) : this.#created;
    for (const id of this.#dead) this.#freeNodes.push(id);
    const [onlyNew, onlyOld] = backward ? [this.#replaced, born] : [born, this.#replaced];
    const [keysNew, keysOld] = backward
      ? [this.#keysRemoved, this.#keysInserted]
      : [this.#keysInserted, this.#keysRemoved];
    return { onlyOld, onlyNew, keysOld, keysNew };
  }

  /** Frees the nodes that only versions before the edit reached; they are all forgotten. */
  forgetOld(transition: Transition, onLeaf: (leaf: number) => void): void {
    this.#release(transition.onlyOld, transition.keysOld, onLeaf);
  }

  /** Frees the nodes that only versions after the edit reached; they are all forgotten. */
  forgetNew(transition: Transition, onLeaf: (leaf: number) => void): void {
    this.#release(transition.onlyNew, transition.keysNew, onLeaf);
  }

  /** Makes a leaf for a key that this tree does not hold; copies the key. */
  createLeaf(key: Uint8Array, hash: Uint8Array): number {
    const id = this.#leaf(this.#storeKey(key), key.length, hash);
    this.#keysInserted.push(id);
    this.lastOut = NIL;
    this.lastIn = id;
    return id;
  }

  /** Makes the leaf that replaces `leaf`: same key, other hash. */
  replaceLeaf(leaf: number, hash: Uint8Array): number {
    const at = leaf * NODE_WORDS;
    assert(this.words[at + BORN] !== this.edit, "one edit changes a key once");
    const id = this.#leaf(this.words[at + KEY_REF] as number, this.words[at + KEY_LENGTH] as number, hash);
    this.#replaced.push(leaf);
    this.lastOut = leaf;
    this.lastIn = id;
    return id;
  }

  /** Takes a leaf out of the new version together with its key. */
  removeLeaf(leaf: number): void {
    assert(this.words[leaf * NODE_WORDS + BORN] !== this.edit, "one edit changes a key once");
    this.#replaced.push(leaf);
    this.#keysRemoved.push(leaf);
    this.lastOut = leaf;
    this.lastIn = NIL;
  }

  /** Takes an inner node out of the new version. */
  removeInner(id: number): void {
    if (this.words[id * NODE_WORDS + BORN] !== this.edit) {
      this.#replaced.push(id);
      return;
    }
    this.words[id * NODE_WORDS + HEIGHT] = FREE;
    this.#dead.push(id);
  }

  /** Makes an inner node; its height, leaf count and hash come with the hash pass. */
  createInner(split: number, left: number, right: number): number {
    const id = this.#node();
    const at = id * NODE_WORDS;
    this.words[at + LEFT] = left;
    this.words[at + RIGHT] = right;
    this.words[at + SPLIT] = split;
    this.words[at + HEIGHT] = 1;
    return id;
  }

  /** Gives the node itself when this edit made it, else a copy that replaces it. */
  own(id: number): number {
    if (this.words[id * NODE_WORDS + BORN] === this.edit) return id;
    const copy = this.#node();
    const from = id * NODE_WORDS;
    const to = copy * NODE_WORDS;
    this.words[to + LEFT] = this.words[from + LEFT] as number;
    this.words[to + RIGHT] = this.words[from + RIGHT] as number;
    this.words[to + SPLIT] = this.words[from + SPLIT] as number;
    this.words[to + HEIGHT] = 1;
    this.#replaced.push(id);
    return copy;
  }

  /** A view on the key bytes of a leaf; must not be changed or kept beyond the leaf's life. */
  keyOf(leaf: number): Uint8Array {
    const at = leaf * NODE_WORDS;
    const ref = (this.words[at + KEY_REF] as number) >>> 0;
    const offset = ref & (PAGE_BYTES - 1);
    return this.page(ref).subarray(offset, offset + (this.words[at + KEY_LENGTH] as number));
  }

  /** The page that holds the key with this reference (offset: its low 20 bits). */
  page(ref: number): Uint8Array {
    return this.#pages[ref >>> PAGE_BITS] as Uint8Array;
  }

  /** A copy of a node's hash. */
  hashOf(id: number): Uint8Array {
    const at = id * NODE_BYTES + HASH_AT;
    return this.bytes.slice(at, at + 32);
  }

  /** Gives an inner node a hash that is known already; its height and leaf count are still to come. */
  setHash(id: number, hash: Uint8Array): void {
    this.bytes.set(hash, id * NODE_BYTES + HASH_AT);
    this.words[id * NODE_WORDS + HASHED] = 1;
  }

  #leaf(ref: number, length: number, hash: Uint8Array): number {
    const id = this.#node();
    const at = id * NODE_WORDS;
    this.words[at + KEY_REF] = ref;
    this.words[at + KEY_LENGTH] = length;
    this.words[at + SIZE] = 1;
    this.words[at + HEIGHT] = 0;
    this.words[at + HASHED] = 1;
    this.bytes.set(hash, id * NODE_BYTES + HASH_AT);
    return id;
  }

  #node(): number {
    const id = this.#freeNodes.pop() ?? this.#freshNode();
    const at = id * NODE_WORDS;
    this.words[at + BORN] = this.edit;
    this.words[at + HASHED] = 0;
    this.#created.push(id);
    return id;
  }

  #freshNode(): number {
    const id = this.#nextNode++;
    if ((id + 1) * NODE_BYTES > this.bytes.length) this.#grow();
    return id;
  }

  #grow(): void {
    const capacity = this.bytes.length / NODE_BYTES;
    this.#resize(capacity + (capacity >>> 1));
  }

  #resize(capacity: number): void {
    const buffer = new ArrayBuffer(capacity * NODE_BYTES);
    const bytes = new Uint8Array(buffer);
    bytes.set(this.bytes);
    this.bytes = bytes;
    this.words = new Int32Array(buffer);
  }

  #storeKey(key: Uint8Array): number {
    const reused = this.#freeKeys.get(key.length)?.pop();
    const ref = reused ?? this.#freshKey(key.length);
    this.page(ref >>> 0).set(key, ref & (PAGE_BYTES - 1));
    return ref;
  }

  #freshKey(length: number): number {
    if (this.#pageEnd + length > PAGE_BYTES) {
      assert(this.#pages.length < 4096, "state keys fit 4 GiB");
      this.#pages.push(new Uint8Array(PAGE_BYTES));
      this.#pageEnd = 0;
    }
    const ref = ((this.#pages.length - 1) << PAGE_BITS) | this.#pageEnd | 0;
    this.#pageEnd += length;
    return ref;
  }

  #release(nodes: readonly number[], keys: readonly number[], onLeaf: (leaf: number) => void): void {
    for (const leaf of keys) this.#freeKey(leaf);
    for (const id of nodes) {
      const at = id * NODE_WORDS + HEIGHT;
      if (this.words[at] === 0) onLeaf(id);
      this.words[at] = FREE;
      this.#freeNodes.push(id);
    }
  }

  #freeKey(leaf: number): void {
    const at = leaf * NODE_WORDS;
    const length = this.words[at + KEY_LENGTH] as number;
    const free = this.#freeKeys.get(length);
    if (free === undefined) this.#freeKeys.set(length, [this.words[at + KEY_REF] as number]);
    else free.push(this.words[at + KEY_REF] as number);
  }
}
