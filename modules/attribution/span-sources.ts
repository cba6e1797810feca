/**
 * Versions whose records the spans of a receipt may name, as the chain knows them (docs/spec/attribution-proofs.md A90, A92): the
 * model's inputs and commons. Everything is as it was when the channel was opened, so that nothing later makes an honest receipt wrong.
 */
import type { SpanSource } from "../../lib/attribution/commit/spans.ts";
import type { Channel, Model } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { CommonsRef } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";
import type { RegistryReader } from "./expected.ts";
import { compareRegistration } from "./publications.ts";

interface Known {
  readonly version: Version;
  readonly isCommons: boolean;
  readonly isPaid: boolean;
}

/** The model's inputs in its order, then these commons; undefined for what was no version of commons. */
export function spanSources(
  ctx: Context,
  registry: RegistryReader,
  {
    channel,
    model,
    commons,
  }: { readonly channel: Channel; readonly model: Model; readonly commons: readonly CommonsRef[] },
): readonly (SpanSource | undefined)[] {
  const { openedClock, unbondedInputs } = channel;
  const isCommons = ({ datasetId, publishedClock }: Version): boolean =>
    publishedClock <= openedClock && registry.isCommons(ctx, datasetId, openedClock);
  const known = [...model.inputs, ...commons].map(({ datasetId, version: text }, at): Known | undefined => {
    const version = registry.version(ctx, datasetId, text);
    const isInput = at < model.inputs.length;
    if (version === undefined || (!isInput && !isCommons(version))) {
      return undefined;
    }
    const isFree = isCommons(version);
    return { version, isCommons: isFree, isPaid: isInput && !isFree && !unbondedInputs.includes(at) };
  });
  return known.map((source) => (source === undefined ? undefined : toSource(source, known)));
}

function toSource({ version, isCommons, isPaid }: Known, all: readonly (Known | undefined)[]): SpanSource {
  const { contentRoot, recordCount, partCount, contributorsRoot, contributorCount, totalWeight } = version.content;
  const isBefore = (other: Known | undefined): boolean =>
    other !== undefined &&
    (other.isCommons === isCommons ? compareRegistration(other.version, version) < 0 : other.isCommons);
  return {
    content: { contentRoot, recordCount, partCount },
    contributorsRoot,
    contributorCount,
    totalWeight,
    isCommons,
    isPaid,
    rank: all.filter(isBefore).length,
  };
}
