/** Ordered collections: the only way deterministic code walks a map. */
import { binaryTextToBytes, bytesToBinaryText, compareBytes, utf8ToBytes } from "./bytes.ts";

/** Order of texts by code point, which is the order of their UTF-8 bytes. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  const shared = a.length < b.length ? a.length : b.length;
  for (let index = 0; index < shared; index++) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left === right) continue;
    // Surrogates stand below U+E000 and mean more than U+FFFF: only the bytes tell.
    if (left >= FIRST_SURROGATE || right >= FIRST_SURROGATE) return compareBytes(utf8ToBytes(a), utf8ToBytes(b));
    return left < right ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}

const FIRST_SURROGATE = 0xd800;

/** The entries of a map with text keys, in the byte order of the keys. Cost: O(n log n). */
export function sortedEntries<V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}

/** Bounds of a walk over binary texts: `start <= key < end`, open where absent. */
export interface TextRange {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly reverse?: boolean | undefined;
}

const CHUNK_KEYS_MAX = 256;

/**
 * A sorted list of unique binary texts (one character per byte) in chunks. Additions are kept aside and
 * merged when somebody asks for order, so that write-only use costs nothing.
 */
export class SortedKeys {
  private chunks: string[][] = [];
  private pending: string[] = [];

  /** Adds a key; one that is in the list already stays there once. Cost: O(1) now, O(log n + 256) at the next walk. */
  add(key: string): void {
    this.pending.push(key);
  }

  /** Takes the last key back if it is `key` and nobody has asked for order since it was added. */
  takeBack(key: string): void {
    if (this.pending[this.pending.length - 1] === key) this.pending.pop();
  }

  /**
   * Walks the range. The list must not be walked further after `add` or `clear`.
   * Cost: O(log n) to start, then O(1) a key.
   */
  *walk(range: TextRange): IterableIterator<string> {
    this.merge();
    const { start, end, reverse } = range;
    const from = start === undefined ? { chunk: 0, index: 0 } : this.seek(start);
    const to = end === undefined ? { chunk: this.chunks.length, index: 0 } : this.seek(end);
    if (reverse === true) yield* this.walkDown(from, to);
    else yield* this.walkUp(from, to);
  }

  /** All keys in order. The answer must not be used after `add`. Cost: that of a walk. */
  all(): readonly string[] {
    this.merge();
    return this.chunks.length === 1 ? (this.chunks[0] as string[]) : this.chunks.flat();
  }

  private *walkUp(from: Position, to: Position): IterableIterator<string> {
    for (let chunk = from.chunk; chunk <= to.chunk; chunk++) {
      const keys = this.chunks[chunk] ?? [];
      const end = chunk === to.chunk ? to.index : keys.length;
      for (let index = chunk === from.chunk ? from.index : 0; index < end; index++) yield keys[index] as string;
    }
  }

  private *walkDown(from: Position, to: Position): IterableIterator<string> {
    for (let chunk = to.chunk; chunk >= from.chunk; chunk--) {
      const keys = this.chunks[chunk] ?? [];
      const start = chunk === from.chunk ? from.index : 0;
      for (let index = (chunk === to.chunk ? to.index : keys.length) - 1; index >= start; index--) {
        yield keys[index] as string;
      }
    }
  }

  /** Position of the first key that is not below `key`. */
  private seek(key: string): Position {
    let low = 0;
    let high = this.chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const keys = this.chunks[middle] as string[];
      if ((keys[keys.length - 1] as string) < key) low = middle + 1;
      else high = middle;
    }
    return { chunk: low, index: lowerBound(this.chunks[low] ?? [], key) };
  }

  private merge(): void {
    if (this.pending.length === 0) return;
    const added = withoutRepeats(this.pending.sort(compareBinaryText));
    this.pending = [];
    if (this.chunks.length === 0) {
      this.chunks = cut(added);
      return;
    }
    let count = 0;
    for (const keys of this.chunks) count += keys.length;
    if (added.length * 8 < count) for (const key of added) this.insert(key);
    else this.chunks = cut(mergeSorted(this.chunks.flat(), added));
  }

  private insert(key: string): void {
    const at = this.seek(key);
    const keys = this.chunks[at.chunk];
    if (keys?.[at.index] === key) return;
    if (keys === undefined) {
      const last = this.chunks[this.chunks.length - 1];
      if (last === undefined) this.chunks.push([key]);
      else last.push(key);
      this.split(this.chunks.length - 1);
      return;
    }
    keys.splice(at.index, 0, key);
    this.split(at.chunk);
  }

  private split(chunk: number): void {
    const keys = this.chunks[chunk] as string[];
    if (keys.length > CHUNK_KEYS_MAX) this.chunks.splice(chunk, 1, ...cut(keys, CHUNK_KEYS_MAX >> 1));
  }
}

interface Position {
  readonly chunk: number;
  readonly index: number;
}

/** Order of binary texts, which is the order of the bytes they stand for. */
export function compareBinaryText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each key of a sorted list once. */
function withoutRepeats(keys: string[]): string[] {
  let kept = 1;
  for (let index = 1; index < keys.length; index++) {
    if (keys[index] !== keys[kept - 1]) keys[kept++] = keys[index] as string;
  }
  keys.length = kept;
  return keys;
}

function mergeSorted(a: readonly string[], b: readonly string[]): string[] {
  const out: string[] = [];
  let right = 0;
  for (const key of a) {
    while (right < b.length && (b[right] as string) < key) out.push(b[right++] as string);
    if (b[right] === key) right++;
    out.push(key);
  }
  while (right < b.length) out.push(b[right++] as string);
  return out;
}

function cut(keys: readonly string[], size = CHUNK_KEYS_MAX): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < keys.length; start += size) chunks.push(keys.slice(start, start + size));
  return chunks;
}

/** A map from byte strings to values that walks in byte order. Keys are copied in as text. */
export class SortedMap<V> {
  private readonly values = new Map<string, V>();
  private keys = new SortedKeys();
  private removed = new Set<string>();

  /** Number of entries. */
  get size(): number {
    return this.values.size;
  }

  /** The value of a key. */
  get(key: Uint8Array): V | undefined {
    return this.values.get(bytesToBinaryText(key));
  }

  /** Whether a key has a value. */
  has(key: Uint8Array): boolean {
    return this.values.has(bytesToBinaryText(key));
  }

  /** Adds or replaces. */
  set(key: Uint8Array, value: V): void {
    const text = bytesToBinaryText(key);
    if (!this.values.has(text) && !this.removed.delete(text)) this.keys.add(text);
    this.values.set(text, value);
  }

  /** Removes; whether there was something to remove. */
  delete(key: Uint8Array): boolean {
    const text = bytesToBinaryText(key);
    if (!this.values.delete(text)) return false;
    this.removed.add(text);
    if (this.removed.size > CHUNK_KEYS_MAX && this.removed.size > this.values.size) this.rebuild();
    return true;
  }

  /** The entries of `start <= key < end` in byte order, as they are now: later writes are not seen. */
  entries(
    range: { start?: Uint8Array; end?: Uint8Array; reverse?: boolean } = {},
  ): readonly (readonly [Uint8Array, V])[] {
    const out: (readonly [Uint8Array, V])[] = [];
    const start = range.start === undefined ? undefined : bytesToBinaryText(range.start);
    const end = range.end === undefined ? undefined : bytesToBinaryText(range.end);
    for (const text of this.keys.walk({ start, end, reverse: range.reverse })) {
      if (this.removed.has(text)) continue;
      out.push([binaryTextToBytes(text), this.values.get(text) as V]);
    }
    return out;
  }

  private rebuild(): void {
    this.keys = new SortedKeys();
    for (const [text] of this.values) this.keys.add(text);
    this.removed = new Set();
  }
}
