/** Finds the node of a served Merkle-sum tree whose sum does not add up. Rule A50. */
import type { SumNode } from "../../merkle/merkle-sum.ts";
import { type SumLeafKind, statedSum } from "../commit/leaves.ts";
import type { BadSum, SumStep } from "./sum-fraud.ts";

/** A served tree: the sum that stands above each node, and what lies below. */
export type SumView =
  | { readonly node: SumNode; readonly left: SumView; readonly right: SumView }
  | { readonly node: SumNode; readonly payload: Uint8Array };

/** The bad node nearest to the top on the first way down that meets one; undefined when all adds up. Cost: O(nodes) */
export function findBadSum(view: SumView, kind: SumLeafKind, path: readonly SumStep[] = []): BadSum | undefined {
  const { sum } = view.node;
  if ("payload" in view) {
    const { payload } = view;
    return statedSum(kind, payload) === sum ? undefined : { sum, node: { below: "leaf", payload }, path };
  }
  const [left, right] = [view.left.node, view.right.node];
  if (left.sum + right.sum !== sum) return { sum, node: { below: "children", left, right }, path };
  return (
    findBadSum(view.left, kind, [{ sibling: right, isLeft: false }, ...path]) ??
    findBadSum(view.right, kind, [{ sibling: left, isLeft: true }, ...path])
  );
}
