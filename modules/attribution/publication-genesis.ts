/** The part of attribution's genesis that is about publications and disputes; indexes and queues are rebuilt. */
import { publicationFault, publicationRoot } from "../../lib/attribution/commit/publication.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { max } from "../../lib/int.ts";
import type { GenesisState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  Conviction,
  FaultyFeatures,
  FraudCommit,
  LeafRequest,
  PublicationRow,
  PublicationState,
  Steering,
} from "../../proto/gen/byline/attribution/v1/publication.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { refuseInvalid } from "../refuse.ts";
import { parseSubject } from "./convictions.ts";
import { findModel, nextId, rowsOf, writeDue, writeNextId } from "./keeper.ts";
import {
  CONVICTIONS_PREFIX,
  FAULTY_FEATURES_PREFIX,
  FRAUD_COMMITS_PREFIX,
  NEXT_PUBLICATION_KEY,
  NEXT_REQUEST_KEY,
  PUBLICATIONS_PREFIX,
  REQUESTS_PREFIX,
  STEERINGS_PREFIX,
} from "./keys.ts";
import {
  writeConviction,
  writeFaultyFeatures,
  writeFraudCommit,
  writePublicationIndex,
  writePublicationRow,
  writeRequest,
  writeSteering,
} from "./publication-keeper.ts";
import { checkRequests, type RequestGenesis } from "./request-genesis.ts";
import { seedHeightOf } from "./steering.ts";

type PublicationGenesis = Pick<
  GenesisState,
  | "steerings"
  | "nextPublicationId"
  | "publications"
  | "nextRequestId"
  | "requests"
  | "fraudCommits"
  | "convictions"
  | "faultyFeatures"
>;

/** Rows of publications and disputes as lists. */
export function exportPublications(ctx: Context): PublicationGenesis {
  return {
    steerings: [...rowsOf(ctx, Steering, STEERINGS_PREFIX)],
    nextPublicationId: nextId(ctx, NEXT_PUBLICATION_KEY),
    publications: [...rowsOf(ctx, PublicationRow, PUBLICATIONS_PREFIX)],
    nextRequestId: nextId(ctx, NEXT_REQUEST_KEY),
    requests: [...rowsOf(ctx, LeafRequest, REQUESTS_PREFIX)],
    fraudCommits: [...rowsOf(ctx, FraudCommit, FRAUD_COMMITS_PREFIX)],
    convictions: [...rowsOf(ctx, Conviction, CONVICTIONS_PREFIX)],
    faultyFeatures: [...rowsOf(ctx, FaultyFeatures, FAULTY_FEATURES_PREFIX)],
  };
}

/** Writes checked lists; models are there already. */
export function initPublications(ctx: Context, state: PublicationGenesis): void {
  writeNextId(ctx, NEXT_PUBLICATION_KEY, max(state.nextPublicationId, 1n));
  writeNextId(ctx, NEXT_REQUEST_KEY, max(state.nextRequestId, 1n));
  for (const steering of state.steerings) {
    writeSteering(ctx, steering);
    const model = findModel(ctx, steering.modelId);
    if (model !== undefined && steering.seed.length === 0) {
      writeDue(ctx, { kind: "seed", at: seedHeightOf(model), id: model.id, index: 0 });
    }
  }
  for (const row of state.publications) {
    writePublicationRow(ctx, row);
    writePublicationIndex(ctx, row);
    if (row.state === PublicationState.PUBLICATION_STATE_PENDING) {
      writeDue(ctx, { kind: "publication", at: row.windowEndClock, id: row.id, index: 0 });
    }
    if (row.state !== PublicationState.PUBLICATION_STATE_PENDING && row.bond > 0n) {
      writeDue(ctx, { kind: "bond", at: row.bondEndEpoch, id: row.id, index: 0 });
    }
  }
  for (const request of state.requests) {
    writeRequest(ctx, request);
  }
  for (const commit of state.fraudCommits) {
    writeFraudCommit(ctx, commit);
  }
  for (const conviction of state.convictions) {
    const ref = parseSubject(conviction.subject);
    writeConviction(ctx, ref, conviction);
    writeDue(ctx, { kind: "conviction", at: conviction.dueHeight, ...ref });
  }
  for (const row of state.faultyFeatures) {
    writeFaultyFeatures(ctx, row);
  }
}

/** @throws TxError(InvalidRequest) with the reason */
export function checkPublications(state: PublicationGenesis & RequestGenesis): void {
  for (const row of state.publications) {
    parseAddress(row.publisher, "invalid publisher address");
    refuseInvalid(row.id >= max(state.nextPublicationId, 1n), `publication ${row.id} is not below the next id`);
    const publication = readPublication(row.publication);
    const fault = publicationFault(publication);
    refuseInvalid(fault !== undefined, `publication ${row.id}: ${fault ?? ""}`);
    refuseInvalid(!equalBytes(publicationRoot(publication), row.root), `publication ${row.id} has another root`);
  }
  checkRequests(state);
  for (const { sender, commitment } of state.fraudCommits) {
    parseAddress(sender, "invalid sender address");
    refuseInvalid(commitment.length !== 32, "a commitment has 32 bytes");
  }
  for (const { subject, offender, finder, shower } of state.convictions) {
    parseSubject(subject);
    parseAddress(offender, "invalid offender address");
    parseAddress(finder, "invalid finder address");
    parseAddress(shower, "invalid address of who showed it");
  }
}
