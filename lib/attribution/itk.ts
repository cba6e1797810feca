/**
 * itk-1: Shapley values of threshold KNN over the ball B = {i : D(i, t) <= τ²} around a test point, in closed form
 * (arXiv 2308.15709). They depend on the ball alone: c members, A of which match. Rule A7.
 */
import { assert } from "../assert.ts";
import { divFloor, max } from "../int.ts";
import { ATTRIBUTION_CLASSES_MAX, ATTRIBUTION_ITEMS_MAX } from "../limits.ts";
import { FIXED_ONE } from "./iks.ts";

/** A ball by its counts; `classes` is C, and 0 means open-ended text: no prior, every member matches. */
export interface BallShape {
  /** c, the members. */
  readonly count: number;
  /** A, those of them that match. */
  readonly matches: number;
  readonly classes: number;
}

/** What one member gets, in units of 2^-40. */
export interface BallValues {
  readonly match: bigint;
  readonly mismatch: bigint;
}

/** H_c − 1 in fixed point: Σ over j = 2..c of round-half-up(2^40 / j). Cost: O(c); `harmonicTable` for many. */
export function harmonicTail(count: number): bigint {
  let sum = 0n;
  for (let j = 2; j <= count; j++) sum += roundedReciprocal(j);
  return sum;
}

/** H_c − 1 for c = 0..countMax. */
export function harmonicTable(countMax: number): bigint[] {
  const table = [0n, 0n];
  for (let j = 2; j <= countMax; j++) table.push((table[j - 1] as bigint) + roundedReciprocal(j));
  return table.slice(0, countMax + 1);
}

function roundedReciprocal(j: number): bigint {
  const n = BigInt(j);
  return divFloor(2n * FIXED_ONE + n, 2n * n);
}

/**
 * φ of a matching and of a mismatching member: (m − 1/C)/c + [c ≥ 2]·(m/c − (A − m)/(c(c − 1)))·(H_c − 1).
 * @param tailOf  H_c − 1; {@link harmonicTable} where many balls are valued. Never asked without classes: a chain that judges a claimed
 *   ball of 2^24 members must not walk them
 * @returns zeros for an empty ball
 * @throws AssertionError on counts that do not fit each other, and on an open-ended ball with a mismatch
 */
export function itkValues(shape: BallShape, tailOf: (count: number) => bigint = harmonicTail): BallValues {
  const { count, matches, classes } = shape;
  assert(count >= 0 && count <= ATTRIBUTION_ITEMS_MAX, "a ball holds at most 2^24 items");
  assert(matches >= 0 && matches <= count, "matches are members of the ball");
  assert(classes >= 0 && classes <= ATTRIBUTION_CLASSES_MAX, "classes are in 0..65536");
  assert(classes > 0 || matches === count, "without classes every member matches");
  if (count === 0) return { match: 0n, mismatch: 0n };
  if (classes === 0) return { match: divFloor(FIXED_ONE, BigInt(count)), mismatch: 0n };
  const tail = tailOf(count);
  return { match: memberValue(shape, 1n, tail), mismatch: memberValue(shape, 0n, tail) };
}

/** floorDiv((m·C − 1)·ONE, C·c) + floorDiv((m·(c − 1) − (A − m))·h, c·(c − 1)). */
function memberValue({ count, matches, classes }: BallShape, m: bigint, tail: bigint): bigint {
  const [c, a, classCount] = [BigInt(count), BigInt(matches), BigInt(classes)];
  const own = divFloor((m * classCount - 1n) * FIXED_ONE, classCount * c);
  if (c < 2n) return own;
  return own + divFloor((m * (c - 1n) - (a - m)) * tail, c * (c - 1n));
}

/** Members of one input version in the ball. */
export interface BallPart {
  readonly count: number;
  readonly matches: number;
}

/**
 * What each input version gets of one call: max(0, Σ φ of its members), by counts alone.
 * @returns weights in the order of `parts`; all 0n when nothing speaks for anybody. Cost: O(inputs), with classes O(inputs + c)
 */
export function itkWeights(parts: readonly BallPart[], classes: number): bigint[] {
  let [count, matches] = [0, 0];
  for (const part of parts) {
    count += part.count;
    matches += part.matches;
  }
  const { match, mismatch } = itkValues({ count, matches, classes });
  return parts.map((part) => max(0n, BigInt(part.matches) * match + BigInt(part.count - part.matches) * mismatch));
}
