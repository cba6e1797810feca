/** The rows of the marketplace but those of side-rows.ts and queue.ts; the three alone write its store. */
import { assert } from "../../lib/assert.ts";
import { bigEndian64, prefixEnd, readBigEndian64 } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import { Licence, Offer, Order, Params } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Codec } from "../../proto/wire.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { MarketplaceError } from "./errors.ts";
import {
  BUYER_ORDERS_PREFIX,
  LICENCES_PREFIX,
  MARKETPLACE_STORE,
  OFFERS_PREFIX,
  OFFER_ORDERS_PREFIX,
  ORDERS_PREFIX,
  PARAMS_KEY,
  SELLER_OFFERS_PREFIX,
  SUBJECT_LICENCES_PREFIX,
  SUBJECT_OFFERS_PREFIX,
  accountPrefix,
  holderSubjectPrefix,
  idKey,
  modelSubjectPart,
  subjectPrefix,
  versionSubjectPart,
} from "./keys.ts";

/** Value of index rows that carry no data: ICS-23 cannot prove an empty one. */
const MARK = Uint8Array.of(0);

/** A subject's part of keys; it must be well-formed. */
export function subjectPart({ datasetId, version, modelId }: Subject): Uint8Array {
  if (modelId !== 0n) {
    return modelSubjectPart(modelId);
  }
  const number = parseSemVer(version);
  assert(number !== undefined, "a stored version has a number");
  return versionSubjectPart(datasetId, number);
}

/** Reads the params. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  const params = findRow(ctx, Params, PARAMS_KEY);
  assert(params !== undefined, "marketplace params are written at genesis");
  return params;
}

/** Writes the params; they must be valid. */
export function writeParams(ctx: Context, params: Params): void {
  ctx.store(MARKETPLACE_STORE).set(PARAMS_KEY, Params.encode(params));
}

/** The next id under a counter's key, from 1. */
export function nextId(ctx: Context, key: Uint8Array): bigint {
  const bytes = ctx.store(MARKETPLACE_STORE).get(key);
  return bytes === undefined ? 1n : readBigEndian64(bytes);
}

/** Sets a counter. */
export function writeNextId(ctx: Context, key: Uint8Array, id: bigint): void {
  ctx.store(MARKETPLACE_STORE).set(key, bigEndian64(id));
}

/** Takes the next id of a counter. */
export function takeId(ctx: Context, key: Uint8Array): bigint {
  const id = nextId(ctx, key);
  writeNextId(ctx, key, id + 1n);
  return id;
}

/** An offer, if it exists. */
export function findOffer(ctx: Context, id: bigint): Offer | undefined {
  return findRow(ctx, Offer, idKey(OFFERS_PREFIX, id));
}

/** An offer. @throws TxError(OfferNotFound) */
export function getOffer(ctx: Context, id: bigint): Offer {
  const offer = findOffer(ctx, id);
  if (offer === undefined) {
    throw new TxError(MarketplaceError.OfferNotFound, `offer ${id}`);
  }
  return offer;
}

/** Writes an offer's row. */
export function writeOffer(ctx: Context, offer: Offer): void {
  writeRow(ctx, Offer, idKey(OFFERS_PREFIX, offer.id), offer);
}

/** Writes the rows that find an offer by seller and by subject. */
export function writeOfferIndexes(ctx: Context, { id, seller, subject }: Offer): void {
  const store = ctx.store(MARKETPLACE_STORE);
  store.set(idKey(accountPrefix(SELLER_OFFERS_PREFIX, parseAddress(seller)), id), MARK);
  store.set(idKey(subjectPrefix(SUBJECT_OFFERS_PREFIX, subjectPart(subject)), id), MARK);
}

/** An order, if it exists. */
export function findOrder(ctx: Context, id: bigint): Order | undefined {
  return findRow(ctx, Order, idKey(ORDERS_PREFIX, id));
}

/** An order. @throws TxError(OrderNotFound) */
export function getOrder(ctx: Context, id: bigint): Order {
  const order = findOrder(ctx, id);
  if (order === undefined) {
    throw new TxError(MarketplaceError.OrderNotFound, `order ${id}`);
  }
  return order;
}

/** Writes an order's row. */
export function writeOrder(ctx: Context, order: Order): void {
  writeRow(ctx, Order, idKey(ORDERS_PREFIX, order.id), order);
}

/** Writes the rows that find an order by buyer and by offer. */
export function writeOrderIndexes(ctx: Context, { id, buyer, offerId }: Order): void {
  const store = ctx.store(MARKETPLACE_STORE);
  store.set(idKey(accountPrefix(BUYER_ORDERS_PREFIX, parseAddress(buyer)), id), MARK);
  store.set(idKey(idKey(OFFER_ORDERS_PREFIX, offerId), id), MARK);
}

/** A licence's row, if it exists. */
export function findLicence(ctx: Context, id: bigint): Licence | undefined {
  return findRow(ctx, Licence, idKey(LICENCES_PREFIX, id));
}

/** A licence's row. @throws TxError(LicenceNotFound) */
export function getLicence(ctx: Context, id: bigint): Licence {
  const licence = findLicence(ctx, id);
  if (licence === undefined) {
    throw new TxError(MarketplaceError.LicenceNotFound, `licence ${id}`);
  }
  return licence;
}

/** Writes a licence's row. */
export function writeLicence(ctx: Context, licence: Licence): void {
  writeRow(ctx, Licence, idKey(LICENCES_PREFIX, licence.id), licence);
}

/** Writes the rows that find a licence by holder and by subject. */
export function writeLicenceIndexes(ctx: Context, { id, holder, subject }: Licence): void {
  const store = ctx.store(MARKETPLACE_STORE);
  const part = subjectPart(subject);
  store.set(idKey(holderSubjectPrefix(parseAddress(holder), part), id), MARK);
  store.set(idKey(subjectPrefix(SUBJECT_LICENCES_PREFIX, part), id), MARK);
}

/** Whether a licence to a subject was ever granted, or moved to it. Cost: one row. */
export function wasLicensed(ctx: Context, subject: Subject): boolean {
  const start = subjectPrefix(SUBJECT_LICENCES_PREFIX, subjectPart(subject));
  const [first] = ctx.store(MARKETPLACE_STORE).range({ start, end: prefixEnd(start) });
  return first !== undefined;
}

/** Ids of a holder's licences to a subject, newest first. */
export function* licenceIdsOf(ctx: Context, holder: Uint8Array, subject: Uint8Array): IterableIterator<bigint> {
  const start = holderSubjectPrefix(holder, subject);
  for (const row of ctx.store(MARKETPLACE_STORE).range({ start, end: prefixEnd(start), reverse: true })) {
    yield readBigEndian64(row.key, start.length);
  }
}

/** All rows of one kind, for genesis and invariants. */
export function* rowsOf<T>(ctx: Context, codec: Codec<T>, prefix: Uint8Array): IterableIterator<T> {
  for (const row of ctx.store(MARKETPLACE_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    yield codec.decode(row.value);
  }
}

/** A row of the store, if it exists. */
export function findRow<T>(ctx: Context, codec: Codec<T>, key: Uint8Array): T | undefined {
  const bytes = ctx.store(MARKETPLACE_STORE).get(key);
  return bytes === undefined ? undefined : codec.decode(bytes);
}

/** Writes a row of the store. */
export function writeRow<T>(ctx: Context, codec: Codec<T>, key: Uint8Array, value: T): void {
  ctx.store(MARKETPLACE_STORE).set(key, codec.encode(value));
}
