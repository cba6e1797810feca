/**
 * Leader dedup over typed arrays: the same answer as `dedup.ts`. Equal vectors are found by their bytes; all others only meet
 * leaders whose component sum lies near, because (Σa − Σb)² <= d·D(a, b) (Cauchy-Schwarz), and a comparison ends as soon as
 * its partial sum leaves the radius.
 */
import { assert } from "../../assert.ts";
import { bytesToBinaryText } from "../../bytes.ts";
import { divFloor } from "../../int.ts";
import { int8ToBytes } from "../distance.ts";

/** Vectors one after another, by global index. */
export interface VectorRows {
  readonly count: number;
  readonly dims: number;
  readonly vectors: Int8Array;
}

/**
 * The leader of each row, its own index for a leader, else the first leader in reach.
 * @param radiusSquared  0 <= δ² < 2^31
 * Cost: O(N · leaders with a near sum · d) at worst; most comparisons end after a few components.
 */
export function fastLeaders(rows: VectorRows, radiusSquared: number): Uint32Array {
  const { count, dims, vectors } = rows;
  assert(vectors.length === count * dims, "a row is a vector");
  assert(
    Number.isInteger(radiusSquared) && radiusSquared >= 0 && radiusSquared <= 0x7fffffff,
    "a radius is below 2^31",
  );
  const leaders = new Uint32Array(count);
  const width = bucketWidth(dims, radiusSquared);
  const buckets = new Map<number, number[]>();
  const known = new Map<string, number>();
  for (let row = 0; row < count; row++) {
    const text = bytesToBinaryText(int8ToBytes(vectors.subarray(row * dims, (row + 1) * dims)));
    const equal = known.get(text);
    if (equal !== undefined) {
      leaders[row] = equal;
      continue;
    }
    const bucket = bucketOf(rows, row, width);
    const leader = nearestBefore(rows, row, { radiusSquared, bucket, buckets });
    leaders[row] = leader ?? row;
    known.set(text, leader ?? row);
    if (leader !== undefined) continue;
    const list = buckets.get(bucket);
    if (list === undefined) buckets.set(bucket, [row]);
    else list.push(row);
  }
  return leaders;
}

/** Smallest w with w² >= d·δ²: sums further apart than that are out of reach. */
function bucketWidth(dims: number, radiusSquared: number): number {
  const reach = dims * radiusSquared;
  let [low, high] = [1, 0x200000];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (middle * middle >= reach) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bucketOf({ dims, vectors }: VectorRows, row: number, width: number): number {
  let sum = 0;
  for (let at = row * dims, end = at + dims; at < end; at++) sum += vectors[at] as number;
  return Number(divFloor(BigInt(sum), BigInt(width)));
}

interface Reach {
  readonly radiusSquared: number;
  readonly bucket: number;
  readonly buckets: ReadonlyMap<number, readonly number[]>;
}

/** The first leader in reach among those of the bucket and its two neighbours. */
function nearestBefore(rows: VectorRows, row: number, { radiusSquared, bucket, buckets }: Reach): number | undefined {
  let first: number | undefined;
  for (let near = bucket - 1; near <= bucket + 1; near++) {
    for (const leader of buckets.get(near) ?? []) {
      if (first !== undefined && leader > first) break;
      if (isWithin(rows, row, { leader, radiusSquared })) {
        first = leader;
        break;
      }
    }
  }
  return first;
}

/** Whether D(row, leader) <= δ²; the partial sum is looked at every eight components. */
function isWithin(
  { dims, vectors }: VectorRows,
  row: number,
  { leader, radiusSquared }: { readonly leader: number; readonly radiusSquared: number },
): boolean {
  let [a, b, sum] = [row * dims, leader * dims, 0];
  const end = a + dims;
  while (a < end) {
    const stop = a + 8 < end ? a + 8 : end;
    while (a < stop) {
      const difference = (vectors[a++] as number) - (vectors[b++] as number);
      sum += difference * difference;
    }
    if (sum > radiusSquared) return false;
  }
  return true;
}
