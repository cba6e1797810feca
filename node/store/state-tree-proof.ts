/** Existence and absence proofs of the state tree in ICS-23's form for `iavlSpec`. */
import { assert } from "../../lib/assert.ts";
import { concatBytes, EMPTY_BYTES } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { ExistenceProof, InnerOp, NonExistenceProof } from "../../proto/gen/cosmos/ics23/v1/proofs.ts";
import { innerOp, leafOp } from "./multistore.ts";
import { findLeaf, leavesIn, pathTo, writeInnerPrefix } from "./state-tree.ts";
import { LEFT, NIL, NODE_WORDS, RIGHT } from "./state-tree-nodes.ts";
import type { TreeNodes } from "./state-tree-nodes.ts";

const LEAF_PREFIX = Uint8Array.of(0, 2, 2);

/** A hashed tree together with the way to its values. */
export interface ProvableTree {
  readonly nodes: TreeNodes;
  readonly root: number;
  valueOf(leaf: number): Uint8Array;
}

/** Proof of a key that the tree holds; undefined when it does not. The tree is hashed. */
export function proveExistence(tree: ProvableTree, key: Uint8Array): ExistenceProof | undefined {
  const leaf = findLeaf(tree.nodes, tree.root, key);
  return leaf === NIL ? undefined : existence(tree, leaf);
}

/**
 * Proof of a key that the tree does not hold, by its neighbours.
 * @throws NodeError("PROOF_EMPTY_STORE"): ICS-23 proves nothing about an empty tree
 */
export function proveAbsence(tree: ProvableTree, key: Uint8Array): NonExistenceProof {
  if (tree.root === NIL) throw new NodeError("PROOF_EMPTY_STORE", "a store without rows has no absence proof");
  const left = leavesIn(tree.nodes, tree.root, { end: key, reverse: true }).next().value;
  const right = leavesIn(tree.nodes, tree.root, { start: key }).next().value;
  return {
    key: key.slice(),
    left: left === undefined ? undefined : existence(tree, left),
    right: right === undefined ? undefined : existence(tree, right),
  };
}

function existence(tree: ProvableTree, leaf: number): ExistenceProof {
  const key = tree.nodes.keyOf(leaf).slice();
  const way = pathTo(tree.nodes, tree.root, key);
  assert(way[way.length - 1] === leaf, "the path to a leaf's key ends at the leaf");
  const path: InnerOp[] = [];
  for (let i = way.length - 2; i >= 0; i--) path.push(step(tree.nodes, way[i] as number, way[i + 1] as number));
  return { key, value: tree.valueOf(leaf), leaf: leafOp(LEAF_PREFIX), path };
}

function step(nodes: TreeNodes, parent: number, child: number): InnerOp {
  const scratch = new Uint8Array(16);
  const head = scratch.subarray(0, writeInnerPrefix(nodes, parent, scratch, 0));
  const left = nodes.words[parent * NODE_WORDS + LEFT] as number;
  const right = nodes.words[parent * NODE_WORDS + RIGHT] as number;
  const lengthByte = Uint8Array.of(32);
  return child === left
    ? innerOp(concatBytes(head, lengthByte), concatBytes(lengthByte, nodes.hashOf(right)))
    : innerOp(concatBytes(head, lengthByte, nodes.hashOf(left), lengthByte), EMPTY_BYTES);
}
