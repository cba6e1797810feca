/** The rows of publications and of what decides disputes about them. */
import { bigEndian64, concatBytes, prefixEnd, readBigEndian64 } from "../../lib/bytes.ts";
import {
  Conviction,
  FaultyFeatures,
  FraudCommit,
  LeafRef,
  LeafRequest,
  PublicationRow,
  Steering,
} from "../../proto/gen/byline/attribution/v1/publication.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { findRow, refPart, writeRow } from "./keeper.ts";
import type { VersionRef } from "./keeper.ts";
import {
  ATTRIBUTION_STORE,
  MODEL_PUBLICATIONS_PREFIX,
  PUBLICATIONS_PREFIX,
  REQUESTS_PREFIX,
  STEERINGS_PREFIX,
  convictionKey,
  faultyFeaturesKey,
  fraudCommitKey,
  idKey,
  pairKey,
  requestedLeafKey,
  requestsOfKey,
  type RequestSubject,
} from "./keys.ts";

const MARK = Uint8Array.of(0);

/** What steers a model, if the model has a method that is steered. */
export function findSteering(ctx: Context, modelId: bigint): Steering | undefined {
  return findRow(ctx, Steering, idKey(STEERINGS_PREFIX, modelId));
}

/** Writes what steers a model. */
export function writeSteering(ctx: Context, steering: Steering): void {
  writeRow(ctx, Steering, idKey(STEERINGS_PREFIX, steering.modelId), steering);
}

/** A publication, if it exists. */
export function findPublication(ctx: Context, id: bigint): PublicationRow | undefined {
  return findRow(ctx, PublicationRow, idKey(PUBLICATIONS_PREFIX, id));
}

/** Writes a publication. */
export function writePublicationRow(ctx: Context, row: PublicationRow): void {
  writeRow(ctx, PublicationRow, idKey(PUBLICATIONS_PREFIX, row.id), row);
}

/** Writes the row that finds a publication by its model. */
export function writePublicationIndex(ctx: Context, { id, publication }: PublicationRow): void {
  ctx.store(ATTRIBUTION_STORE).set(pairKey(MODEL_PUBLICATIONS_PREFIX, publication.modelId, id), MARK);
}

/** An open request, if it exists. */
export function findRequest(ctx: Context, id: bigint): LeafRequest | undefined {
  return findRow(ctx, LeafRequest, idKey(REQUESTS_PREFIX, id));
}

/** Writes an open request and the rows that find it by its subject and by its leaf. */
export function writeRequest(ctx: Context, request: LeafRequest): void {
  writeRow(ctx, LeafRequest, idKey(REQUESTS_PREFIX, request.id), request);
  const store = ctx.store(ATTRIBUTION_STORE);
  store.set(concatBytes(requestsOfKey(request), bigEndian64(request.id)), MARK);
  store.set(requestedLeafKey(request, LeafRef.encode(request.leaf)), MARK);
}

/** Whether somebody asks for the leaf of the publication or settlement already. */
export function isLeafRequested(ctx: Context, subject: RequestSubject, leaf: LeafRef): boolean {
  return ctx.store(ATTRIBUTION_STORE).has(requestedLeafKey(subject, LeafRef.encode(leaf)));
}

/** Forgets a request. */
export function deleteRequest(ctx: Context, request: LeafRequest): void {
  const store = ctx.store(ATTRIBUTION_STORE);
  store.delete(idKey(REQUESTS_PREFIX, request.id));
  store.delete(concatBytes(requestsOfKey(request), bigEndian64(request.id)));
  store.delete(requestedLeafKey(request, LeafRef.encode(request.leaf)));
}

/** The open requests about a publication or settlement, oldest first; at most LEAF_REQUESTS_MAX. */
export function* requestsOf(ctx: Context, subject: RequestSubject): IterableIterator<LeafRequest> {
  const prefix = requestsOfKey(subject);
  for (const { key } of ctx.store(ATTRIBUTION_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    const request = findRequest(ctx, readBigEndian64(key, prefix.length));
    if (request !== undefined) {
      yield request;
    }
  }
}

/** A publication as what requests are about. */
export function aboutPublication(publicationId: bigint): RequestSubject {
  return { publicationId, channelId: 0n, settlementIndex: 0 };
}

/** A settlement as what requests are about. */
export function aboutSettlement(channelId: bigint, settlementIndex: number): RequestSubject {
  return { publicationId: 0n, channelId, settlementIndex };
}

/** A committed fraud proof, if it exists. */
export function findFraudCommit(ctx: Context, sender: Uint8Array, commitment: Uint8Array): FraudCommit | undefined {
  return findRow(ctx, FraudCommit, fraudCommitKey(sender, commitment));
}

/** Writes a committed fraud proof. */
export function writeFraudCommit(ctx: Context, commit: FraudCommit): void {
  writeRow(ctx, FraudCommit, fraudCommitKey(parseAddress(commit.sender), commit.commitment), commit);
}

/** Forgets a committed fraud proof. */
export function deleteFraudCommit(ctx: Context, { sender, commitment }: FraudCommit): void {
  ctx.store(ATTRIBUTION_STORE).delete(fraudCommitKey(parseAddress(sender), commitment));
}

/** What was convicted, in keys: a publication, or a channel's settlement. */
export interface ConvictionRef {
  readonly id: bigint;
  /** Index of the settlement, from 1; 0: a publication. */
  readonly index: number;
}

/** A conviction that waits, if there is one. */
export function findConviction(ctx: Context, { id, index }: ConvictionRef): Conviction | undefined {
  return findRow(ctx, Conviction, convictionKey(id, index));
}

/** Writes a conviction. */
export function writeConviction(ctx: Context, { id, index }: ConvictionRef, conviction: Conviction): void {
  writeRow(ctx, Conviction, convictionKey(id, index), conviction);
}

/** Forgets a conviction. */
export function deleteConviction(ctx: Context, { id, index }: ConvictionRef): void {
  ctx.store(ATTRIBUTION_STORE).delete(convictionKey(id, index));
}

/** Whether the features of a version were convicted. */
export function hasFaultyFeatures(ctx: Context, ref: VersionRef): boolean {
  return ctx.store(ATTRIBUTION_STORE).has(faultyFeaturesKey(refPart(ref)));
}

/** Marks a version's features. */
export function writeFaultyFeatures(ctx: Context, row: FaultyFeatures): void {
  writeRow(ctx, FaultyFeatures, faultyFeaturesKey(refPart(row)), row);
}

/** Prefix of a model's publications, for pages. */
export function publicationsOfModel(modelId: bigint): Uint8Array {
  return idKey(MODEL_PUBLICATIONS_PREFIX, modelId);
}
