/** Presence and absence of a contributor in a version's tree (docs/spec/registry.md R6), as challenges and withdrawals need them. */
import { compareBytes, readBigEndian64 } from "../../lib/bytes.ts";
import { MAX_UINT64 } from "../../lib/int.ts";
import { MERKLE_AUNTS_MAX } from "../../lib/limits.ts";
import { contributorLeaf, verifySumProof } from "../../lib/merkle/merkle-sum.ts";
import type { SumNode } from "../../lib/merkle/merkle-sum.ts";
import { parseContributorIdBytes } from "../../lib/registry/contributor-id.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { ContributorLeaf, ContributorProof, SumStep } from "../../proto/gen/byline/registry/v1/tx.ts";

/** Gas of one step of a proof: one hash of two nodes. */
export const PROOF_STEP_GAS = 150n;
const HASH_BYTES = 32;
const SUM_BYTES = 16;

/** Siblings of a sum proof, or undefined when one of them is malformed or there are too many. */
export function sumPath(steps: readonly SumStep[]): readonly SumNode[] | undefined {
  const isRight = steps.every(({ hash, sum }) => hash.length === HASH_BYTES && sum.length === SUM_BYTES);
  return isRight && steps.length <= MERKLE_AUNTS_MAX
    ? steps.map(({ hash, sum }) => ({ hash, sum: readBigEndian128(sum) }))
    : undefined;
}

/** Whether the leaf stands under the version's contributors root. */
export function holdsContributor(version: Version, proof: ContributorProof): boolean {
  const { leaf } = proof;
  const path = sumPath(proof.path);
  if (!isLeaf(leaf) || path === undefined) {
    return false;
  }
  const { contributorsRoot, contributorCount, totalWeight } = version.content;
  const node = contributorLeaf({
    id: leaf.contributorId,
    weight: leaf.weight,
    firstRecord: leaf.firstRecord,
    recordCount: leaf.recordCount,
  });
  const position = verifySumProof(contributorsRoot, node, { index: proof.index, count: contributorCount, path });
  return position?.total === totalWeight;
}

/** Neighbours between which a missing id would lie; one is absent at an end. */
export interface Neighbours {
  readonly left: ContributorProof | undefined;
  readonly right: ContributorProof | undefined;
}

/**
 * Why the neighbours do not show that `id` is absent from a tree sorted by id; undefined when they do.
 * Only for versions of one owner: a datanet's tree is in the order of acceptance.
 */
export function absenceFault(version: Version, id: Uint8Array, { left, right }: Neighbours): string | undefined {
  if (version.content.partCount > 0n) {
    return "a datanet's contributors are not sorted by id";
  }
  if (left !== undefined && !holdsContributor(version, left)) {
    return "the left neighbour is not under the newer contributors root";
  }
  if (left !== undefined && compareBytes(left.leaf.contributorId, id) >= 0) {
    return "the left neighbour does not sort before the contributor";
  }
  if (right !== undefined && !holdsContributor(version, right)) {
    return "the right neighbour is not under the newer contributors root";
  }
  if (right !== undefined && compareBytes(id, right.leaf.contributorId) >= 0) {
    return "the right neighbour does not sort after the contributor";
  }
  if (left !== undefined && right !== undefined) {
    return left.index + 1n === right.index ? undefined : "the neighbours are not adjacent";
  }
  const last = version.content.contributorCount - 1n;
  const isEnd = (left !== undefined && left.index === last) || (right !== undefined && right.index === 0n);
  return isEnd ? undefined : "a single neighbour must be the first or the last leaf";
}

function isLeaf(leaf: ContributorLeaf): boolean {
  return (
    parseContributorIdBytes(leaf.contributorId) !== undefined &&
    leaf.weight >= 1n &&
    leaf.firstRecord + leaf.recordCount <= MAX_UINT64
  );
}

/** Reads 16 bytes. */
export function readBigEndian128(bytes: Uint8Array): bigint {
  return (readBigEndian64(bytes, 0) << 64n) | readBigEndian64(bytes, 8);
}

/** Writes 16 bytes. */
export function sumStep({ hash, sum }: SumNode): SumStep {
  const bytes = new Uint8Array(SUM_BYTES);
  let rest = sum;
  for (let at = SUM_BYTES - 1; at >= 0; at -= 1) {
    bytes[at] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return { hash, sum: bytes };
}
