/** Nodes of the receipts tree between message and verifier (T42-T45). */
import type * as wire from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { OpenedNode, ReceiptPath } from "../../economy/receipts.ts";

/** A way up; `ReceiptNode` has one form in messages and verifiers. */
export function readReceiptPath(steps: readonly wire.ReceiptStep[]): ReceiptPath {
  return {
    siblings: steps.map(({ sibling }) => sibling),
    sides: steps.map(({ isLeft }) => (isLeft ? "right" : "left")),
    above: steps.map(({ above }) => above),
  };
}

/** Back. */
export function writeReceiptPath({ siblings, sides, above }: ReceiptPath): wire.ReceiptStep[] {
  return siblings.flatMap((sibling, level) => {
    const parent = above[level];
    return parent === undefined ? [] : [{ sibling, isLeft: sides[level] === "right", above: parent }];
  });
}

/** A node with its two children. */
export function readOpenedNode({
  node,
  vector,
  left,
  leftVector,
  right,
  rightVector,
}: wire.ReceiptSumProof): OpenedNode {
  return { node, vector, left, leftVector, right, rightVector };
}
