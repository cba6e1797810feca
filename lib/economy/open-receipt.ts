/** A receipt with everything beside its way up opened: whoever shows it shows that all sums above it add up (docs/spec/attribution.md T98). */
import { equalBytes } from "../bytes.ts";
import { MAX_UINT64 } from "../int.ts";
import { MERKLE_AUNTS_MAX } from "../limits.ts";
import { merkleSides } from "../merkle/merkle.ts";
import {
  joinTops,
  type OpenReceipt,
  type OpenTop,
  type ReceiptSums,
  receiptLeaf,
  receiptsRoot,
  receiptTurns,
  vectorHash,
} from "./receipts.ts";

/** A node beside the way up, with its sums. */
export interface OpenSibling extends ReceiptSums {
  /** 32 bytes. */
  readonly hash: Uint8Array;
}

/** The nodes beside the way up from one receipt of the honest tree, from the leaf's level up. Cost: n − 1 hashes */
export function openSiblings(receipts: readonly OpenReceipt[], index: number): OpenSibling[] {
  return receiptTurns(receipts, index).map(({ sibling: { node, sums } }) => ({ hash: node.hash, ...sums }));
}

/**
 * Whether the receipt stands at `index` of the `calls` receipts under `root`, and the sums of every node above it are those of its
 * children. Cost: one hash and one sum per input for each level
 */
export function opensReceipt(
  root: Uint8Array,
  { bytes, fee, vector }: OpenReceipt,
  place: { readonly index: bigint; readonly calls: bigint; readonly siblings: readonly OpenSibling[] },
): boolean {
  const { index, calls, siblings } = place;
  if (calls < 1n || calls > MAX_UINT64 || index < 0n || index >= calls) return false;
  const sides = merkleSides(index, calls);
  if (sides.length !== siblings.length || sides.length > MERKLE_AUNTS_MAX) return false;
  let at: OpenTop = { node: receiptLeaf(bytes, fee, vector), sums: { fee, calls: 1n, vector } };
  for (const [level, sibling] of siblings.entries()) {
    if (sibling.hash.length !== 32 || !canAdd(at.sums, sibling)) return false;
    const beside = openTop(sibling);
    at = sides[level] === "left" ? joinTops(at, beside) : joinTops(beside, at);
  }
  return at.sums.calls === calls && equalBytes(receiptsRoot(at.node), root);
}

function openTop({ hash, fee, calls, vector }: OpenSibling): OpenTop {
  return { node: { hash, fee, calls, vectorHash: vectorHash(vector) }, sums: { fee, calls, vector } };
}

/** Whether both have the same inputs and no sum leaves uint64. */
function canAdd(a: ReceiptSums, b: ReceiptSums): boolean {
  const isSmall = a.fee + b.fee <= MAX_UINT64 && a.calls + b.calls <= MAX_UINT64;
  const isShaped = a.vector.length === b.vector.length;
  return isSmall && isShaped && a.vector.every((part, at) => part + (b.vector[at] ?? 0n) <= MAX_UINT64);
}
