/** How two versions belong together as child and parent (docs/spec/registry.md R29, R30, R70). */
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";
import { getDataset } from "./keeper.ts";
import { versionText } from "./tables.ts";

/** Whether who published the child published the parent too, or owns it now: then STRIPPED holds between them (R29). */
export function isInSameHands(ctx: Context, { publisher }: Version, parent: Version): boolean {
  return parent.publisher === publisher || getDataset(ctx, parent.datasetId).owner === publisher;
}

/** Whether a version names another one as its parent. */
export function namesParent(child: Version, parent: Version): boolean {
  return child.content.parents.some((named) => versionText(named) === versionText(parent));
}
