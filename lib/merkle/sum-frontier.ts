/** Changing one leaf of a growing Merkle-sum tree of which only the right edge is kept (docs/spec/registry.md R66). */
import { equalBytes } from "../bytes.ts";
import { MERKLE_AUNTS_MAX } from "../limits.ts";
import { sumInner } from "./merkle-sum.ts";
import type { SumFrontier, SumNode } from "./merkle-sum.ts";

/** A leaf of a frontier with its siblings up to the peak above it. */
export interface FrontierProof {
  readonly index: bigint;
  readonly path: readonly SumNode[];
}

/**
 * The frontier with the leaf at `proof.index` replaced, when the proof shows that `before` stands there now; undefined
 * otherwise. Never throws for a proof of the right types. Cost: twice the path in hashes.
 */
export function replaceInSumFrontier(
  frontier: SumFrontier,
  proof: FrontierProof,
  { before, after }: { readonly before: SumNode; readonly after: SumNode },
): SumFrontier | undefined {
  const place = peakOf(frontier, proof.index);
  const peak = place === undefined ? undefined : frontier.peaks[place.peak];
  const { path } = proof;
  if (place === undefined || peak === undefined || path.length !== place.height || path.length > MERKLE_AUNTS_MAX) {
    return undefined;
  }
  const shown = climb(before, path, place.offset);
  const changed = climb(after, path, place.offset);
  if (shown === undefined || changed === undefined || !equalBytes(shown.hash, peak.hash) || shown.sum !== peak.sum) {
    return undefined;
  }
  return { count: frontier.count, peaks: frontier.peaks.map((node, at) => (at === place.peak ? changed : node)) };
}

/** The sums before each leaf and in total that a frontier states. */
export function sumOfFrontier(frontier: SumFrontier): bigint {
  return frontier.peaks.reduce((sum, peak) => sum + peak.sum, 0n);
}

/** Which peak stands over a leaf, the leaf's place below it and the peak's height. */
function peakOf(
  { count }: SumFrontier,
  index: bigint,
): { readonly peak: number; readonly offset: bigint; readonly height: number } | undefined {
  if (index < 0n || index >= count) {
    return undefined;
  }
  let start = 0n;
  let peak = 0;
  for (let height = count.toString(2).length - 1; height >= 0; height -= 1) {
    const size = 1n << BigInt(height);
    if ((count & size) === 0n) continue;
    if (index < start + size) return { peak, offset: index - start, height };
    start += size;
    peak += 1;
  }
  return undefined;
}

function climb(leaf: SumNode, path: readonly SumNode[], offset: bigint): SumNode | undefined {
  let node = leaf;
  let at = offset;
  for (const sibling of path) {
    if (sibling.hash.length !== 32 || sibling.sum < 0n || node.sum + sibling.sum >= 1n << 128n) return undefined;
    node = (at & 1n) === 0n ? sumInner(node, sibling) : sumInner(sibling, node);
    at >>= 1n;
  }
  return node;
}
