/** The challenger of a version: compares its features with its content and shows the first item that is not its record's. Rule A81. */
import { assert } from "../../assert.ts";
import { equalBytes } from "../../bytes.ts";
import { merkleLeafHash, merklePath } from "../../merkle/merkle.ts";
import { isWithdrawnRoot, recordPathOf } from "../../registry/two-level.ts";
import type { InputData } from "../commit/build.ts";
import { type FeatureItem, featureLeaf, isEmptyItem } from "../features.ts";
import type { RecordOpening, WrongContentProof } from "./feature-fraud.ts";

/**
 * A proof against the version's items; undefined when each is that of its record.
 * @param hashes  of the records below the registered content root, zeros for withdrawn ones; one for each item
 * Cost: O(n) hashes.
 */
export function findWrongContent(
  { items, content }: Pick<InputData, "items" | "content">,
  hashes: readonly Uint8Array[],
): WrongContentProof | undefined {
  assert(hashes.length === items.length, "a version has one item for each record");
  const { parts } = content;
  const index = items.findIndex((item, at) => {
    const hash = hashes[at] as Uint8Array;
    const isGone = parts.length > 0 && isWithdrawnRoot(hash);
    return !equalBytes(item.contentHash, hash) || (isGone && !isEmptyItem(item));
  });
  if (index < 0) return undefined;
  const { hash, path, part } = recordPathOf({ hashes, parts }, index);
  return { kind: "content", item: openRecord(items, index), recordHash: hash, recordPath: path, part };
}

/** An item of a version with its path under the feature tree; it exists. Cost: 2n hashes. */
export function openRecord(items: readonly FeatureItem[], index: number): RecordOpening {
  const record = items[index];
  assert(record !== undefined, "there is such an item");
  const leaves = items.map((item, at) => merkleLeafHash(featureLeaf(at, item)));
  return { index, record, path: merklePath(leaves, index) };
}
