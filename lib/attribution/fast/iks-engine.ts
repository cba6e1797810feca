/**
 * iks-1 over typed arrays: the same bits as `iks.ts`, linear in N·d. Values live in float64, exactly: each is an integer whose
 * magnitude stays below 2^53 because |s| <= 2^40 and there are at most 4,096 test points (rule A5).
 */
import { assert } from "../../assert.ts";
import { ATTRIBUTION_DIMS_MAX, ATTRIBUTION_ITEMS_MAX, ATTRIBUTION_QUERIES_MAX } from "../../limits.ts";
import type { TestPoint } from "../features.ts";
import { type IksRules, type PlacedItem, reciprocal, tieOrder } from "../iks.ts";
import { createRadixMemory, type RadixMemory, radixOrder } from "./radix-sort.ts";

/** Items as rows in tie-break order, so that a stable sort by distance is the order of A4. */
export interface ItemMatrix {
  readonly count: number;
  readonly dims: number;
  /** count × dims. */
  readonly vectors: Int8Array;
  /** Σ v² of each row. */
  readonly norms: Int32Array;
  readonly labels: Uint16Array;
  /** Global index of each row. */
  readonly items: Uint32Array;
}

/** One test point's list, nearest first; the arrays are the engine's and good until its next call. */
export interface FastList {
  readonly items: Uint32Array;
  readonly distances: Int32Array;
  /** 1 where the labels are equal. */
  readonly matches: Uint8Array;
  /** Integers in units of 2^-40. */
  readonly values: Float64Array;
}

/** Lists of test points over one matrix. */
export interface IksEngine {
  /** The list of one test point. Cost: O(N·d). */
  list(point: TestPoint): FastList;
  /** Adds the list of one more test point to the totals; at most ATTRIBUTION_QUERIES_MAX. */
  accumulate(point: TestPoint): FastList;
  /** Φ per global index so far, as bigint. */
  totals(itemCount: number): bigint[];
}

/** Rows in tie-break order. @param items  vectors of one length. Cost: O(N·d + N log N). */
export function createItemMatrix(items: readonly PlacedItem[], seed: Uint8Array): ItemMatrix {
  const ordered = tieOrder(items, seed);
  const dims = ordered[0]?.item.vector.length ?? 0;
  const vectors = new Int8Array(ordered.length * dims);
  ordered.forEach(({ item }, row) => {
    assert(item.vector.length === dims, "vectors of one matrix have one length");
    vectors.set(item.vector, row * dims);
  });
  return matrixOfRows({
    dims,
    vectors,
    labels: Uint16Array.from(ordered, ({ item }) => item.label),
    items: Uint32Array.from(ordered, ({ index }) => index),
  });
}

/** A matrix from rows that already stand in tie-break order. */
export function matrixOfRows(rows: Omit<ItemMatrix, "count" | "norms">): ItemMatrix {
  const { dims, vectors, labels, items } = rows;
  const count = items.length;
  assert(count <= ATTRIBUTION_ITEMS_MAX, "a matrix holds at most 2^24 items");
  assert(dims <= ATTRIBUTION_DIMS_MAX, "a vector has at most 1024 components");
  assert(labels.length === count && vectors.length === count * dims, "a row is a vector, a label and an item");
  const norms = new Int32Array(count);
  for (let row = 0, at = 0; row < count; row++) {
    let sum = 0;
    for (let component = 0; component < dims; component++, at++) {
      const value = vectors[at] as number;
      sum += value * value;
    }
    norms[row] = sum;
  }
  return { ...rows, count, norms };
}

/** An engine over one matrix: memory for one list, reused. */
export function createIksEngine(matrix: ItemMatrix, k: IksRules["k"]): IksEngine {
  const { count } = matrix;
  const memory = createMemory(count);
  const reciprocals = Float64Array.from({ length: count + 1 }, (_, j) => Number(reciprocal(j === 0 ? 1 : j, k)));
  const sums = new Float64Array(count);
  let queries = 0;
  const list = (point: TestPoint): FastList => {
    const order = rank(matrix, point, memory);
    recur(memory, reciprocals);
    assert(order.length === count, "a list has every row");
    return memory.list;
  };
  return {
    list,
    accumulate(point) {
      assert(queries < ATTRIBUTION_QUERIES_MAX, "at most 4096 test points keep sums below 2^53");
      queries++;
      const result = list(point);
      const { order, list: entries } = memory;
      for (let at = 0; at < count; at++) {
        const row = order.rows[at] as number;
        sums[row] = (sums[row] as number) + (entries.values[at] as number);
      }
      return result;
    },
    totals(itemCount) {
      const totals: bigint[] = new Array(itemCount).fill(0n);
      for (let row = 0; row < count; row++) {
        const sum = sums[row] as number;
        assert(Number.isSafeInteger(sum), "a total is an exact integer");
        totals[matrix.items[row] as number] = BigInt(sum);
      }
      return totals;
    },
  };
}

interface Memory {
  readonly radix: RadixMemory;
  readonly keys: Int32Array;
  /** Rows in the order of the last list. */
  readonly order: { rows: Uint32Array };
  readonly list: FastList;
}

function createMemory(count: number): Memory {
  const radix = createRadixMemory(count);
  return {
    radix,
    keys: new Int32Array(count),
    order: { rows: radix.order },
    list: {
      items: new Uint32Array(count),
      distances: new Int32Array(count),
      matches: new Uint8Array(count),
      values: new Float64Array(count),
    },
  };
}

/** Distances, their stable order and the matches. */
function rank(matrix: ItemMatrix, point: TestPoint, memory: Memory): Uint32Array {
  assert(point.vector.length === matrix.dims, "a test point has the items' length");
  const { keys, radix, list } = memory;
  const keyMax = squaredDistances(matrix, point.vector, keys);
  const rows = radixOrder(keys, keyMax, radix);
  memory.order.rows = rows;
  const { labels, items } = matrix;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    list.items[at] = items[row] as number;
    list.distances[at] = keys[row] as number;
    list.matches[at] = labels[row] === point.label ? 1 : 0;
  }
  return rows;
}

/** |a|² + |q|² − 2·a·q for every row; returns the largest. Four sums run side by side. */
function squaredDistances({ count, dims, vectors, norms }: ItemMatrix, vector: Int8Array, out: Int32Array): number {
  const query = Int32Array.from(vector);
  let norm = 0;
  for (let component = 0; component < dims; component++) {
    norm += (query[component] as number) * (query[component] as number);
  }
  const whole = dims & ~3;
  let largest = 0;
  for (let row = 0, base = 0; row < count; row++, base += dims) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let component = 0; component < whole; component += 4) {
      const at = base + component;
      a = (a + (vectors[at] as number) * (query[component] as number)) | 0;
      b = (b + (vectors[at + 1] as number) * (query[component + 1] as number)) | 0;
      c = (c + (vectors[at + 2] as number) * (query[component + 2] as number)) | 0;
      d = (d + (vectors[at + 3] as number) * (query[component + 3] as number)) | 0;
    }
    for (let component = whole; component < dims; component++) {
      a = (a + (vectors[base + component] as number) * (query[component] as number)) | 0;
    }
    const distance = ((norms[row] as number) + norm - 2 * (a + b + c + d)) | 0;
    out[row] = distance;
    if (distance > largest) largest = distance;
  }
  return largest;
}

/** A5 from the far end; every value is an integer of magnitude at most 2^40. */
function recur({ list: { matches, values } }: Memory, reciprocals: Float64Array): void {
  let value = 0;
  let next = 0;
  for (let at = matches.length - 1; at >= 0; at--) {
    const here = matches[at] as number;
    value += (here - next) * (reciprocals[at + 1] as number);
    values[at] = value;
    next = here;
  }
}
