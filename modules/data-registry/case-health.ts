/** What the registry's cases tell the chain's health (docs/spec/health.md): opened, upheld or rejected, and how long it took. */
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { Context } from "../context.ts";
import { getVersion } from "./keeper.ts";
import type { RegistryParts } from "./parts.ts";

/** Counts a step of a case about a version; an upheld one with the time since its publication. */
export function noteCase(
  ctx: Context,
  { health, readClock }: Pick<RegistryParts, "health" | "readClock">,
  {
    code,
    step,
    subject,
  }: { readonly code: string; readonly step: "opened" | "upheld" | "rejected"; readonly subject: VersionName },
): void {
  const { publishedClock } = getVersion(ctx, subject.datasetId, subject.version);
  const detectedAfter = step === "upheld" ? readClock(ctx) - publishedClock : undefined;
  health.recordCase(ctx, { code, step, datasetId: subject.datasetId, detectedAfter });
}
