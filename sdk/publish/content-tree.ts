/** The content tree (docs/spec/registry.md R2) built record by record: the root, or the path of one record, in O(log n) memory. */
import { assert } from "../../lib/assert.ts";
import { EMPTY_MERKLE_ROOT, merkleInnerHash, merkleLeafHash, splitPoint } from "../../lib/merkle/merkle.ts";

/** The right edge of a growing RFC 6962 tree. */
export interface TreeBuilder {
  readonly count: number;
  /** Adds the next record hash, 32 bytes. */
  append(recordHash: Uint8Array): void;
  root(): Uint8Array;
}

/** A tree without records. */
export function createTreeBuilder(): TreeBuilder {
  const peaks: Uint8Array[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    append(recordHash) {
      assert(recordHash.length === 32, "a record hash has 32 bytes");
      let node = merkleLeafHash(recordHash);
      for (let bits = count; bits % 2 === 1; bits = Math.floor(bits / 2)) {
        const left = peaks.pop();
        assert(left !== undefined, "a frontier has one peak per set bit of its count");
        node = merkleInnerHash(left, node);
      }
      peaks.push(node);
      count += 1;
    },
    root() {
      const last = peaks.at(-1);
      if (last === undefined) return EMPTY_MERKLE_ROOT;
      return peaks.slice(0, -1).reduceRight((node, peak) => merkleInnerHash(peak, node), last);
    },
  };
}

/** Collects the path of one record while all records pass by in order. */
export interface PathBuilder {
  append(recordHash: Uint8Array): void;
  /** Hash of the record at the index, and its aunts from the leaf's level up, once all records passed. */
  finish(): { readonly recordHash: Uint8Array; readonly path: readonly Uint8Array[] };
}

/** For the record at `index` of `total`. */
export function createPathBuilder(index: number, total: number): PathBuilder {
  assert(index >= 0 && index < total, "a record lies inside its version");
  const siblings: { readonly end: number; readonly start: number; readonly tree: TreeBuilder }[] = [];
  for (let start = 0, end = total; end - start > 1; ) {
    const middle = start + splitPoint(end - start);
    const isLeft = index < middle;
    siblings.push({ start: isLeft ? middle : start, end: isLeft ? end : middle, tree: createTreeBuilder() });
    if (isLeft) end = middle;
    else start = middle;
  }
  let at = 0;
  let found: Uint8Array | undefined;
  return {
    append(recordHash) {
      if (at === index) found = recordHash;
      else siblings.find(({ start, end }) => at >= start && at < end)?.tree.append(recordHash);
      at += 1;
    },
    finish() {
      assert(at === total && found !== undefined, "every record passed by");
      return { recordHash: found, path: siblings.map(({ tree }) => tree.root()).reverse() };
    },
  };
}
