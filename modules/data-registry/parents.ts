/** How two versions belong together as child and parent (docs/spec/registry.md R29, R30, R70, R72), and which was first. */
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";
import { getDataset } from "./keeper.ts";
import type { RegistryParts } from "./parts.ts";
import { versionText } from "./tables.ts";

/** Whether who published the child published the parent too, or owns it now: then STRIPPED holds between them (R29). */
export function isInSameHands(ctx: Context, { publisher }: Version, parent: Version): boolean {
  return parent.publisher === publisher || getDataset(ctx, parent.datasetId).owner === publisher;
}

/** R70: a parent is named by right with a licence to derive, held when the child was published; nobody needs one for data in their own hands. */
export function mayDerive(ctx: Context, { licensing }: RegistryParts, child: Version, parent: Version): boolean {
  const { publisher, publishedClock } = child;
  return isInSameHands(ctx, child, parent) || licensing.couldDerive(ctx, publisher, parent, publishedClock);
}

/** R70: the order of priority; two of the same moment have none. */
export function isOlder(first: Version, second: Version): boolean {
  const isSame = first.priorityClock === second.priorityClock;
  return isSame ? first.priorityHeight < second.priorityHeight : first.priorityClock < second.priorityClock;
}

/** Whether a version names another one as its parent. */
export function namesParent(child: Version, parent: Version): boolean {
  return child.content.parents.some((named) => versionText(named) === versionText(parent));
}
