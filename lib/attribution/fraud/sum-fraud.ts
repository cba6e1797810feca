/** Sums that do not add up: a node with its two children, or a leaf with what it states, convicts. Rules A50 and A51. */
import { equalBytes } from "../../bytes.ts";
import { ATTRIBUTION_PATH_MAX } from "../../limits.ts";
import { isSumNode, type SumNode, sumInnerHash, sumLeafHash } from "../../merkle/merkle-sum.ts";
import { type SumLeafKind, statedSum } from "../commit/leaves.ts";
import { type ItemOpening, openItem } from "../commit/openings.ts";
import { impliedVector, isSameVector, type Publication } from "../commit/publication.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";

/** Which Merkle-sum tree of a publication. */
export type SumTreeName =
  | { readonly tree: "items"; readonly input: number }
  | { readonly tree: "weights"; readonly input: number }
  | { readonly tree: "values"; readonly item: ItemOpening };

/** A step up: the sibling, and whether it stands to the left. */
export interface SumStep {
  readonly sibling: SumNode;
  readonly isLeft: boolean;
}

/** What lies below a node: two children, or the bytes of a leaf. */
export type SumBelow =
  | { readonly below: "children"; readonly left: SumNode; readonly right: SumNode }
  | { readonly below: "leaf"; readonly payload: Uint8Array };

/** A bad node as such: the sum that its parent (or the publication) gives it, what lies below, and the way up. */
export interface BadSum {
  readonly sum: bigint;
  readonly node: SumBelow;
  readonly path: readonly SumStep[];
}

/** A50: a sum of a named tree is not that of what lies below. */
export interface BadSumProof extends BadSum {
  readonly kind: "bad-sum";
  readonly name: SumTreeName;
}

/** A51: the vector is not that of the published sums; needs no opening. */
export interface WrongVectorProof {
  readonly kind: "vector";
}

const PAYLOAD_BYTES_MAX = 1_024;
const LEAF_KINDS = { items: "item", values: "value", weights: "contributor" } as const;

/** A50. Cost: O(log N). */
export function verifyBadSum(publication: Publication, proof: BadSumProof): Verdict {
  const top = topOf(publication, proof.name);
  if (top === undefined) return notShown("no such tree");
  return verifyBadNode(top, LEAF_KINDS[proof.name.tree], proof);
}

/**
 * Whether a node below `top` has a sum that is not that of its children or leaf. Every sum above it must add up, so the bad node
 * nearest to the top is the one to show.
 */
export function verifyBadNode(top: SumNode, kind: SumLeafKind, bad: BadSum): Verdict {
  const { node, path } = bad;
  if (path.length > ATTRIBUTION_PATH_MAX) return notShown("path too long");
  if (node.below === "leaf" && node.payload.length > PAYLOAD_BYTES_MAX) return notShown("leaf too long");
  const parts = node.below === "children" ? [node.left, node.right] : [];
  if (![...parts, ...path.map(({ sibling }) => sibling)].every(isSumNode)) return notShown("a node is malformed");
  const hash = node.below === "children" ? sumInnerHash(node.left, node.right) : sumLeafHash(node.payload);
  let at: SumNode = { hash, sum: bad.sum };
  for (const { sibling, isLeft } of path) {
    if (!isSumNode(at)) return notShown("a node is malformed");
    const above = isLeft ? sumInnerHash(sibling, at) : sumInnerHash(at, sibling);
    at = { hash: above, sum: at.sum + sibling.sum };
  }
  if (at.sum !== top.sum || !equalBytes(at.hash, top.hash)) return notShown("the path does not lead to the top");
  const right = node.below === "children" ? node.left.sum + node.right.sum : statedSum(kind, node.payload);
  return right === bad.sum ? notShown("the sum is right") : SHOWN;
}

/** A51. Cost: O(inputs). */
export function verifyWrongVector(publication: Publication): Verdict {
  const vector = impliedVector(publication);
  const isRight = vector !== undefined && isSameVector(vector, publication.vector);
  return isRight ? notShown("the vector is that of the sums") : SHOWN;
}

function topOf(publication: Publication, name: SumTreeName): SumNode | undefined {
  if (name.tree === "items") return publication.inputs[name.input]?.items;
  if (name.tree === "weights") return publication.inputs[name.input]?.weights?.tree;
  const { item } = name;
  return openItem(publication, item) === undefined ? undefined : { hash: item.tree, sum: item.total };
}
