/** How a release of a model's revenue is told to health (docs/spec/health.md H12): who is paid by it, and each input's part. */
import type { Model } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { RegistryReader, SpendCredit } from "./expected.ts";
import { findModel } from "./keeper.ts";

/** Builders of the model and its parents, and the owners of its inputs. Cost: one row for each distinct dataset. */
export function paidByModel(ctx: Context, registry: RegistryReader, model: Model): readonly Uint8Array[] {
  const parents = model.parents.flatMap(({ modelId }) => findModel(ctx, modelId)?.builder ?? []);
  const builders = [model.builder, ...parents].map((builder) => parseAddress(builder));
  const datasets = new Set(model.inputs.map(({ datasetId }) => datasetId));
  const isFirst = (datasetId: bigint): boolean => datasets.delete(datasetId);
  const owners = model.inputs.flatMap(({ datasetId }) =>
    isFirst(datasetId) ? (registry.owner(ctx, datasetId) ?? []) : [],
  );
  return [...builders, ...owners];
}

/** Each input's part of a pool with its match, in the order of the model's inputs. */
export function inputCredits(
  { inputs }: Model,
  credited: readonly bigint[],
  matched: readonly bigint[],
): readonly SpendCredit[] {
  return inputs.map(({ datasetId }, index) => ({
    datasetId,
    real: credited[index] ?? 0n,
    emission: matched[index] ?? 0n,
  }));
}
