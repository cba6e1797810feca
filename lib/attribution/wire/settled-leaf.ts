/** Requests for receipts and members of a settlement between message and verifier (docs/spec/attribution.md T98). */
import { equalBytes } from "../../bytes.ts";
import { LeafKind, LeafRef } from "../../../proto/gen/byline/attribution/v1/publication.ts";
import type { SettledLeaf } from "../fraud/open-settled.ts";

/** Which leaf; undefined for another kind and for fields that the kind does not have, so that one leaf has one name. */
export function readSettledLeaf(ref: LeafRef): SettledLeaf | undefined {
  const leaf = leafOf(ref);
  return leaf !== undefined && equalBytes(LeafRef.encode(writeSettledLeaf(leaf)), LeafRef.encode(ref))
    ? leaf
    : undefined;
}

function leafOf({ kind, item, input, index }: LeafRef): SettledLeaf | undefined {
  if (kind === LeafKind.LEAF_KIND_RECEIPT) return { kind: "receipt", call: index };
  if (kind === LeafKind.LEAF_KIND_MEMBER) return { kind: "member", call: index, part: input, member: item };
  return undefined;
}

/** Back. */
export function writeSettledLeaf(leaf: SettledLeaf): LeafRef {
  const index = leaf.call;
  return leaf.kind === "receipt"
    ? LeafRef.create({ kind: LeafKind.LEAF_KIND_RECEIPT, index })
    : LeafRef.create({ kind: LeafKind.LEAF_KIND_MEMBER, index, input: leaf.part, item: leaf.member });
}
