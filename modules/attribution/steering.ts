/**
 * What steers a model's revenue without evidence of its own (docs/spec/attribution.md T80-T86): the seed that is drawn once, the
 * publication in force, the trailing pool that a publication's bond is measured by.
 */
import { REAL_SLOTS, addToRing, ringTotal, rollRing } from "../../lib/economy/ring.ts";
import { PPM } from "../../lib/economy/split.ts";
import { weightsRoot } from "../../lib/attribution/commit/publication.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import { divCeil, max } from "../../lib/int.ts";
import { VOID_PUBLICATIONS_MAX } from "../../lib/limits.ts";
import { AttributionMethod } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Model } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { PublicationState, Steering } from "../../proto/gen/byline/attribution/v1/publication.ts";
import type { PublicationRow } from "../../proto/gen/byline/attribution/v1/publication.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { Weights } from "./earnings.ts";
import type { Economy, FindBeacon } from "./expected.ts";
import { deleteDue, findModel, readParams, writeDue, writeModel } from "./keeper.ts";
import { findPublication, findSteering, writePublicationRow, writeSteering } from "./publication-keeper.ts";

/** EB45: what is fixed at a height draws from the beacon ten blocks later. */
const SEED_DELAY_HEIGHTS = 10n;

/** What divides the part of a pool that no evidence steers; lists follow the model's order of inputs. */
export interface Steer {
  /** 0n: no publication. */
  readonly publicationId: bigint;
  /** Empty: T34 before a publication. */
  readonly base: readonly bigint[];
  /** Weights of each input's contributors; undefined: the version's own. */
  readonly weights: readonly (Weights | undefined)[];
}

/** T80: terms of a new model are frozen, its seed is drawn in ten blocks. Declared models are not steered. */
export function openSteering(ctx: Context, { id, method }: Model): void {
  if (method !== AttributionMethod.ATTRIBUTION_METHOD_MIX) {
    return;
  }
  const { neighbours, duplicateRadius, ballRadius } = readParams(ctx);
  writeSteering(ctx, Steering.create({ modelId: id, k: neighbours, duplicateRadius, ballRadius }));
  writeDue(ctx, { kind: "seed", at: ctx.header.height + SEED_DELAY_HEIGHTS, id, index: 0 });
}

/** T80: keeps the beacon of the height as the model's seed. Runs at the end of that block or of a later one. */
export function drawModelSeed(
  ctx: Context,
  findBeacon: FindBeacon,
  { modelId, height }: { readonly modelId: bigint; readonly height: bigint },
): void {
  const steering = findSteering(ctx, modelId);
  // On a chain that goes on from an export the beacon of that height may not be known: a later one was as unknown.
  const seed = findBeacon(ctx, height) ?? findBeacon(ctx, ctx.header.height);
  if (steering !== undefined && seed !== undefined && steering.seed.length === 0) {
    writeSteering(ctx, { ...steering, seed });
    ctx.emit(createEvent("model_seed", ["model_id", modelId.toString()], ["height", height.toString()]));
  }
  deleteDue(ctx, { kind: "seed", at: height, id: modelId, index: 0 });
}

/** Height whose beacon is the model's seed. */
export function seedHeightOf({ registeredHeight }: Model): bigint {
  return registeredHeight + SEED_DELAY_HEIGHTS;
}

/** T84: a publication whose window is over and of which nothing is asked any more. */
export function isPromotable({ state, windowEndClock, openRequests }: PublicationRow, clock: bigint): boolean {
  return state === PublicationState.PUBLICATION_STATE_PENDING && clock >= windowEndClock && openRequests === 0;
}

/** What steers a model now; a publication whose window has ended is put into force first. */
export function rollSteering(ctx: Context, modelId: bigint, clock: bigint): Steering | undefined {
  const steering = findSteering(ctx, modelId);
  const pending = steering === undefined ? undefined : findPublication(ctx, steering.pendingId);
  if (pending === undefined || !isPromotable(pending, clock)) {
    return steering;
  }
  promote(ctx, pending);
  return findSteering(ctx, modelId);
}

/** T84: puts a publication into force. It must be promotable. */
export function promote(ctx: Context, row: PublicationRow): void {
  const { modelId } = row.publication;
  const steering = findSteering(ctx, modelId) ?? Steering.create({ modelId });
  writePublicationRow(ctx, {
    ...row,
    state: PublicationState.PUBLICATION_STATE_EFFECTIVE,
    previousId: steering.effectiveId,
  });
  deleteDue(ctx, { kind: "publication", at: row.windowEndClock, id: row.id, index: 0 });
  writeDue(ctx, { kind: "bond", at: row.bondEndEpoch, id: row.id, index: 0 });
  install(ctx, { ...steering, pendingId: 0n }, row);
  ctx.emit(createEvent("publication_effective", ["publication_id", row.id.toString()]));
}

/** T91: takes a publication out, whatever it was; what stood before it steers again. */
export function voidPublication(ctx: Context, row: PublicationRow, epoch: bigint): void {
  const { modelId } = row.publication;
  writePublicationRow(ctx, { ...row, state: PublicationState.PUBLICATION_STATE_VOID });
  deleteDue(ctx, { kind: "publication", at: row.windowEndClock, id: row.id, index: 0 });
  deleteDue(ctx, { kind: "bond", at: row.bondEndEpoch, id: row.id, index: 0 });
  const steering = findSteering(ctx, modelId);
  if (steering === undefined) {
    return;
  }
  const { pendingId, effectiveId } = steering;
  // Somebody honest may publish at once, unless a later publication has taken over or waits.
  const nextEpoch = pendingId === row.id || (effectiveId === row.id && pendingId === 0n) ? epoch : steering.nextEpoch;
  const next = { ...steering, nextEpoch, pendingId: pendingId === row.id ? 0n : pendingId };
  if (effectiveId === row.id) {
    install(ctx, next, standingFrom(ctx, row.previousId));
  } else {
    writeSteering(ctx, next);
  }
  ctx.emit(createEvent("publication_void", ["publication_id", row.id.toString()]));
}

/** The publication or the nearest before it that is not void; undefined: none. Cost: bounded by VOID_PUBLICATIONS_MAX. */
export function standingFrom(ctx: Context, publicationId: bigint): PublicationRow | undefined {
  let id = publicationId;
  for (let step = 0; step < VOID_PUBLICATIONS_MAX && id !== 0n; step += 1) {
    const row = findPublication(ctx, id);
    if (row === undefined || row.state !== PublicationState.PUBLICATION_STATE_VOID) {
      return row;
    }
    id = row.previousId;
  }
  return undefined;
}

function install(ctx: Context, steering: Steering, row: PublicationRow | undefined): void {
  const model = findModel(ctx, steering.modelId);
  if (model === undefined) {
    return;
  }
  const { base, weights } = steerBy(model, row);
  const rows = weights.map((each) => each ?? { root: new Uint8Array(0), total: 0n });
  writeSteering(ctx, { ...steering, effectiveId: row?.id ?? 0n, weights: row === undefined ? [] : rows });
  writeModel(ctx, { ...model, baseVector: base });
}

/** What a publication says, in the model's order. */
export function steerBy(model: Model, row: PublicationRow | undefined): Steer {
  if (row === undefined) {
    return { publicationId: 0n, base: [], weights: model.inputs.map(() => undefined) };
  }
  const { inputs, vector } = readPublication(row.publication);
  const places = model.inputs.map(({ datasetId, version }) => {
    return inputs.findIndex((input) => input.datasetId === datasetId && input.version === version);
  });
  const base = places.map((place) => vector[place] ?? 0n);
  const weights = places.map((place): Weights | undefined => {
    const input = inputs[place];
    const root = input === undefined ? undefined : weightsRoot(input);
    return root === undefined ? undefined : { root, total: input?.weights?.tree.sum ?? 0n };
  });
  return { publicationId: row.id, base, weights };
}

/** What steers a model now, in the model's order, from what is kept of the publication in force. */
export function steerOf(model: Model, steering: Steering | undefined): Steer {
  const weights = model.inputs.map((_, index): Weights | undefined => {
    const each = steering?.weights[index];
    return each === undefined || each.root.length === 0 ? undefined : each;
  });
  return { publicationId: steering?.effectiveId ?? 0n, base: model.baseVector, weights };
}

/** T83: remembers a released pool for as long as a challenge lasts. */
export function addPool(ctx: Context, modelId: bigint, pool: bigint, epoch: bigint): void {
  const steering = findSteering(ctx, modelId);
  if (steering !== undefined) {
    const { poolEpoch, pools } = steering;
    const { ring } = rollRing({ epoch: poolEpoch, slots: pools }, epoch, REAL_SLOTS);
    const { epoch: rolled, slots } = addToRing(ring, pool);
    writeSteering(ctx, { ...steering, poolEpoch: rolled, pools: slots });
  }
}

/** T83: 5 % of the pools of the last four epochs, at least the minimum. */
export function publicationBondOf(ctx: Context, economy: Economy, { poolEpoch, pools }: Steering): bigint {
  const { ring } = rollRing({ epoch: poolEpoch, slots: pools }, economy.epoch(ctx), REAL_SLOTS);
  const share = divCeil(ringTotal(ring) * BigInt(economy.params(ctx).publicationBondPpm), PPM);
  return max(share, readParams(ctx).publicationBondMin);
}
