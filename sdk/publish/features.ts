/** Features of a folder's records by `hash-1` (docs/spec/attribution-proofs.md A1, A8): what a version commits to for attribution. */
import { createEmbedder, EMBEDDER_SEED } from "../../lib/attribution/embedder.ts";
import type { FeatureItem } from "../../lib/attribution/features.ts";
import { recordHashOf } from "../../lib/registry/record-hash.ts";
import type { Folder } from "./folder.ts";
import { manifestOfFolder, orderedFiles } from "./plan.ts";
import { recordBytesOf } from "./records.ts";

/** How features are made. */
export interface FeatureOptions {
  /** Address of the owner. */
  readonly owner: string;
  /** Number of the dataset when it is registered already. */
  readonly datasetId?: bigint | undefined;
  /** Components of a vector, 1..1,024; one number for all inputs of a model. */
  readonly dims: number;
  /** What a record is about, 0..65,535, from its canonical bytes; 0 for all when absent. */
  readonly labelOf?: ((content: Uint8Array) => number) | undefined;
}

/**
 * One item for each record, in record order; anybody makes the same from the same folder.
 * @throws NodeError as planning a publication does. Cost: O(bytes · dims)
 */
export async function folderFeatures(folder: Folder, options: FeatureOptions): Promise<readonly FeatureItem[]> {
  const { owner, datasetId, dims, labelOf = () => 0 } = options;
  const embedder = createEmbedder(EMBEDDER_SEED, dims);
  const { files } = orderedFiles(folder, manifestOfFolder(folder), { owner, datasetId });
  const items: FeatureItem[] = [];
  for (const { file } of files) {
    for await (const content of recordBytesOf(file)) {
      items.push({ contentHash: recordHashOf(content), label: labelOf(content), vector: embedder.embed(content) });
    }
  }
  return items;
}
