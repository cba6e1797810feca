/** A folder on this computer and the registered version that holds exactly what is in it. */
import { equalBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Dataset, Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { type Folder, readFolder } from "../../sdk/publish/folder.ts";
import { datasetNameOf, manifestOfFolder, planPublication, type PublishPlan } from "../../sdk/publish/plan.ts";
import { queryVersions } from "../../sdk/registry-queries.ts";
import { findDataset } from "./commands/publish.ts";
import type { Session } from "./session.ts";

/** What was found. */
export interface PublishedFolder {
  readonly folder: Folder;
  readonly plan: PublishPlan;
  /** What the plan was made with. */
  readonly options: { readonly owner: string; readonly datasetId: bigint };
  readonly dataset: Dataset;
  readonly version: Version;
}

/**
 * Reads a folder and finds where it was published.
 * @param nameOrNumber  of the dataset; one of the person's own by the folder's name when absent
 * @throws NodeError("DATASET_UNKNOWN" | "VERSION_UNKNOWN"), and as planning a publication does
 */
export async function findPublished(
  session: Session,
  path: string,
  nameOrNumber: string | undefined,
): Promise<PublishedFolder> {
  const folder = await readFolder(path);
  const name = manifestOfFolder(folder).name ?? datasetNameOf(folder.name);
  const dataset = await findDataset(session, nameOrNumber ?? name);
  const options = { owner: dataset.owner, datasetId: dataset.id };
  session.progress("Reading the folder…");
  const plan = await planPublication(folder, options);
  const versions = await queryVersions(session.rpc, dataset.id);
  const version = versions.findLast(({ content }) => equalBytes(content.contentRoot, plan.content.contentRoot));
  if (version !== undefined) return { folder, plan, options, dataset, version };
  throw new NodeError(
    "VERSION_UNKNOWN",
    `no version of ${dataset.name} holds exactly what is in ${path}; publish it first`,
  );
}
