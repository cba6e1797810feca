/** Bad sums between message and verifier (A50). */
import type * as wire from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { BadSum } from "../fraud/sum-fraud.ts";
import { readNode, readSum, writeNode, writeSum } from "./openings.ts";

/** A node with what lies below; undefined when it names both children and a leaf, or neither. */
export function readBadSum({ sum, children, leaf, path }: wire.BadSum): BadSum | undefined {
  if ((children === undefined) === (leaf.length === 0)) return undefined;
  const node =
    children === undefined
      ? ({ below: "leaf", payload: leaf } as const)
      : ({ below: "children", left: readNode(children.left), right: readNode(children.right) } as const);
  const steps = path.map(({ sibling, isLeft }) => ({ sibling: readNode(sibling), isLeft }));
  return { sum: readSum(sum), node, path: steps };
}

/** Back. */
export function writeBadSum({ sum, node, path }: BadSum): wire.BadSum {
  const isLeaf = node.below === "leaf";
  return {
    sum: writeSum(sum),
    children: isLeaf ? undefined : { left: writeNode(node.left), right: writeNode(node.right) },
    leaf: isLeaf ? node.payload : new Uint8Array(0),
    path: path.map(({ sibling, isLeft }) => ({ sibling: writeNode(sibling), isLeft })),
  };
}
