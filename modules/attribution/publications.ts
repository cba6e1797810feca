/** Publishing base vectors, putting them into force, taking them out (docs/spec/attribution.md T81-T86, T96). */
import { REAL_SLOTS } from "../../lib/economy/ring.ts";
import {
  type ExpectedInput,
  type Publication,
  checkPublication,
  publicationFault,
  publicationRoot,
} from "../../lib/attribution/commit/publication.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import { toHex } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { compareSemVer, parseSemVer } from "../../lib/registry/semver.ts";
import type { Model } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { PublicationRow, PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import type { Steering } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgDropPublication,
  MsgDropPublicationResponse,
  MsgFinalizePublication,
  MsgFinalizePublicationResponse,
  MsgPublishAttribution,
  MsgPublishAttributionResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { openAuditTasks } from "./auditor-tasks.ts";
import { requireVersion } from "./earnings.ts";
import { AttributionError } from "./errors.ts";
import type { BondKey, BondLedger, Economy, ReadClock, RegistryReader } from "./expected.ts";
import { deleteDue, findBenchmark, findModel, nextId, readParams, writeDue, writeNextId } from "./keeper.ts";
import { NEXT_PUBLICATION_KEY } from "./keys.ts";
import { getModel } from "./models.ts";
import {
  findPublication,
  hasFaultyFeatures,
  writePublicationIndex,
  writePublicationRow,
  writeSteering,
} from "./publication-keeper.ts";
import { isPromotable, promote, publicationBondOf, rollSteering, voidPublication } from "./steering.ts";

const FEATURE_ROOT_BYTES = 32;

/** What publications are made over. */
export interface PublicationParts {
  readonly economy: Economy;
  readonly bonds: BondLedger;
  readonly registry: RegistryReader;
  readonly readClock: ReadClock;
}

/** Handlers of the messages about publications. */
export function publicationMessages(parts: PublicationParts): readonly MessageHandler[] {
  return [publish(parts), finalize(parts), drop(parts)];
}

/** The bond behind a publication. */
export function publicationBond(row: Pick<PublicationRow, "id" | "publisher">): BondKey {
  const owner = parseAddress(row.publisher);
  return { owner, purpose: BondPurpose.BOND_PURPOSE_PUBLICATION, subject: row.id.toString() };
}

/** T96: void without a conviction, and its bond still stands: a proof convicts it. A conviction leaves no bond in the row. */
export function isDropped({ state, bond }: PublicationRow): boolean {
  return state === PublicationState.PUBLICATION_STATE_VOID && bond > 0n;
}

/** A publication. @throws TxError(PublicationNotFound) */
export function getPublication(ctx: Context, id: bigint): PublicationRow {
  const row = findPublication(ctx, id);
  if (row === undefined) {
    throw new TxError(AttributionError.PublicationNotFound, `publication ${id}`);
  }
  return row;
}

function publish(parts: PublicationParts): MessageHandler {
  const { economy, bonds, readClock } = parts;
  return defineMessage<MsgPublishAttribution, MsgPublishAttributionResponse>({
    request: MsgPublishAttribution,
    response: MsgPublishAttributionResponse,
    signers: (message) => [message.publisher],
    validateBasic({ publisher, publication, bondMax }) {
      parseAddress(publisher, "invalid publisher address");
      positiveBaseAmount(bondMax, "the most to bond");
      const fault = publicationFault(readPublication(publication));
      refuseWhen(fault !== undefined, AttributionError.InvalidPublication, fault);
    },
    handle(ctx, message) {
      const clock = readClock(ctx);
      const model = getModel(ctx, message.publication.modelId);
      const steering = rollSteering(ctx, model.id, clock);
      if (steering === undefined) {
        throw new TxError(AttributionError.InvalidPublication, `model ${model.id} follows declared floors`);
      }
      checkTurn(ctx, steering, economy.epoch(ctx));
      const publication = readPublication(message.publication);
      checkTerms(ctx, parts, { model, steering, publication });
      const bond = publicationBondOf(ctx, economy, steering);
      const bondMax = positiveBaseAmount(message.bondMax, "the most to bond");
      refuseWhen(
        bond > bondMax,
        AttributionError.InvalidPublication,
        `the bond is ${bond}ubyl, the message allows ${bondMax}`,
      );
      const row = openRow(ctx, message, { bond, clock, epoch: economy.epoch(ctx), root: publicationRoot(publication) });
      bonds.post(ctx, publicationBond(row), bond);
      openAuditTasks(ctx, row);
      writeSteering(ctx, {
        ...steering,
        lastNumber: steering.lastNumber + 1n,
        nextEpoch: row.publishedEpoch + BigInt(readParams(ctx).republishEpochs),
        pendingId: row.id,
      });
      ctx.emit(
        createEvent(
          "publish_attribution",
          ["publication_id", row.id.toString()],
          ["model_id", model.id.toString()],
          ["publisher", row.publisher],
          ["root", toHex(row.root)],
          ["bond", bond.toString()],
        ),
      );
      return { publicationId: row.id, bond, windowEndClock: row.windowEndClock };
    },
  });
}

/** T82: one at a time, some epochs apart, not before the seed is known. */
function checkTurn(ctx: Context, { modelId, pendingId, nextEpoch, seed }: Steering, epoch: bigint): void {
  const pending = pendingId === 0n ? undefined : findPublication(ctx, pendingId);
  refuseWhen(
    pending !== undefined,
    AttributionError.PublicationState,
    `publication ${pendingId} of model ${modelId} waits until clock ${pending?.windowEndClock ?? 0n} and for ${pending?.openRequests ?? 0} requests`,
  );
  refuseWhen(
    epoch < nextEpoch,
    AttributionError.PublicationEarly,
    `model ${modelId} may be published again from epoch ${nextEpoch}`,
  );
  refuseWhen(
    seed.length === 0,
    AttributionError.PublicationEarly,
    `the seed of model ${modelId} is drawn ten blocks after its registration`,
  );
}

/** T81: everything the chain knows is compared; the rest is for proofs. */
function checkTerms(
  ctx: Context,
  { registry }: PublicationParts,
  {
    model,
    steering,
    publication,
  }: { readonly model: Model; readonly steering: Steering; readonly publication: Publication },
): void {
  const benchmark = findBenchmark(ctx, model.benchmarkId);
  refuseWhen(benchmark === undefined, AttributionError.InvalidPublication, `model ${model.id} has no benchmark`);
  const versions = registrationOrder(ctx, registry, model);
  for (const version of versions) {
    const name = `${version.datasetId}@${version.version}`;
    refuseWhen(
      version.content.featureRoot.length !== FEATURE_ROOT_BYTES,
      AttributionError.InvalidPublication,
      `input ${name} registered no features`,
    );
    refuseWhen(
      hasFaultyFeatures(ctx, version),
      AttributionError.InvalidPublication,
      `the features of input ${name} were convicted`,
    );
  }
  const verdict = checkPublication(publication, {
    modelId: model.id,
    benchmark: steering.lastNumber + 1n,
    seed: steering.seed,
    k: steering.k,
    // Bound by every feature root and by the query root.
    dims: publication.dims,
    queryCount: benchmark?.queryCount ?? 0,
    duplicateRadius: steering.duplicateRadius * publication.dims,
    queryRoot: benchmark?.queryRoot ?? new Uint8Array(0),
    inputs: versions.map(expectedInput),
  });
  refuseWhen(!verdict.ok, AttributionError.InvalidPublication, verdict.ok ? "" : verdict.reason);
}

function expectedInput({ datasetId, version, content }: Version): ExpectedInput {
  const { featureRoot, recordCount, contributorsRoot, contributorCount } = content;
  return { datasetId, version, featureRoot, recordCount, contributorsRoot, contributorCount };
}

/** T81: a model's inputs in the order of their registration: (priority height, dataset id, version number). */
export function registrationOrder(ctx: Context, registry: RegistryReader, model: Model): readonly Version[] {
  const versions = model.inputs.map((ref) => requireVersion(ctx, registry, ref));
  return [...versions].sort(compareRegistration);
}

/** T81: negative when `a` was registered before `b`; 0 for one version. */
export function compareRegistration(a: Version, b: Version): number {
  if (a.priorityHeight !== b.priorityHeight) {
    return a.priorityHeight < b.priorityHeight ? -1 : 1;
  }
  if (a.datasetId !== b.datasetId) {
    return a.datasetId < b.datasetId ? -1 : 1;
  }
  const [first, second] = [parseSemVer(a.version), parseSemVer(b.version)];
  return first === undefined || second === undefined ? 0 : compareSemVer(first, second);
}

function openRow(
  ctx: Context,
  { publisher, publication }: MsgPublishAttribution,
  facts: { readonly bond: bigint; readonly clock: bigint; readonly epoch: bigint; readonly root: Uint8Array },
): PublicationRow {
  const { challengeWindow, republishEpochs } = readParams(ctx);
  const id = nextId(ctx, NEXT_PUBLICATION_KEY);
  writeNextId(ctx, NEXT_PUBLICATION_KEY, id + 1n);
  const row = PublicationRow.create({
    id,
    publisher,
    publication,
    root: facts.root,
    state: PublicationState.PUBLICATION_STATE_PENDING,
    bond: facts.bond,
    publishedClock: facts.clock,
    windowEndClock: facts.clock + challengeWindow,
    publishedEpoch: facts.epoch,
    bondEndEpoch: facts.epoch + BigInt(republishEpochs + REAL_SLOTS),
  });
  writePublicationRow(ctx, row);
  writePublicationIndex(ctx, row);
  writeDue(ctx, { kind: "publication", at: row.windowEndClock, id, index: 0 });
  return row;
}

function finalize(parts: PublicationParts): MessageHandler {
  return defineMessage<MsgFinalizePublication, MsgFinalizePublicationResponse>({
    request: MsgFinalizePublication,
    response: MsgFinalizePublicationResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      parseAddress(message.sender, "invalid sender address");
      finalizePublication(ctx, parts, message.publicationId);
      return { state: getPublication(ctx, message.publicationId).state };
    },
  });
}

/** T84, T85: what is due of a publication. @throws TxError(PublicationState) when nothing is */
export function finalizePublication(
  ctx: Context,
  { economy, bonds, readClock }: Pick<PublicationParts, "economy" | "bonds" | "readClock">,
  id: bigint,
): void {
  const row = getPublication(ctx, id);
  const clock = readClock(ctx);
  if (isPromotable(row, clock)) {
    promote(ctx, row);
    return;
  }
  refuseWhen(
    row.state === PublicationState.PUBLICATION_STATE_PENDING,
    AttributionError.PublicationState,
    `publication ${id} waits until clock ${row.windowEndClock}, it is ${clock}, and for ${row.openRequests} requests`,
  );
  refuseWhen(row.bond === 0n, AttributionError.PublicationState, `nothing is due of publication ${id}`);
  refuseWhen(
    economy.epoch(ctx) < row.bondEndEpoch,
    AttributionError.PublicationState,
    `the bond of publication ${id} stands until epoch ${row.bondEndEpoch}`,
  );
  bonds.refund(ctx, publicationBond(row));
  deleteDue(ctx, { kind: "bond", at: row.bondEndEpoch, id, index: 0 });
  // The bond may go back long before a later publication takes over; a proof still voids it then.
  writePublicationRow(ctx, { ...row, bond: 0n });
}

function drop(parts: PublicationParts): MessageHandler {
  return defineMessage<MsgDropPublication, MsgDropPublicationResponse>({
    request: MsgDropPublication,
    response: MsgDropPublicationResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      parseAddress(message.sender, "invalid sender address");
      const row = getPublication(ctx, message.publicationId);
      const isVoid = row.state === PublicationState.PUBLICATION_STATE_VOID;
      refuseWhen(isVoid, AttributionError.PublicationState, `publication ${row.id} is void`);
      const model = findModel(ctx, row.publication.modelId);
      const isFaulty = model?.inputs.some((input) => hasFaultyFeatures(ctx, input)) ?? false;
      refuseWhen(
        !isFaulty,
        AttributionError.PublicationState,
        `no features below publication ${row.id} were convicted`,
      );
      // The bond stands as long as it would have: features that lie excuse no other lie of the publication above them.
      voidPublication(ctx, row, parts.economy.epoch(ctx));
      if (row.bond > 0n) {
        writeDue(ctx, { kind: "bond", at: row.bondEndEpoch, id: row.id, index: 0 });
      }
      return {};
    },
  });
}
