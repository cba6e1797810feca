/** Typed queries of the marketplace (docs/spec/marketplace.md). Not-found answers are `undefined`. */
import type { Licence, Offer, Order, Signals } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  QueryHasRightRequest,
  QueryHasRightResponse,
  QueryLicencesRequest,
  QueryLicencesResponse,
  QueryOfferRequest,
  QueryOfferResponse,
  QueryOffersRequest,
  QueryOffersResponse,
  QueryOrderRequest,
  QueryOrderResponse,
  QueryOrdersRequest,
  QueryOrdersResponse,
  QuerySignalsRequest,
  QuerySignalsResponse,
} from "../../proto/gen/byline/marketplace/v1/query.ts";
import { isNotFound, type RpcConnection } from "../rpc.ts";

const SERVICE = "/byline.marketplace.v1.Query";
const PAGE_LIMIT = 1_000n;
const firstPage = { key: new Uint8Array(0), offset: 0n, limit: PAGE_LIMIT, countTotal: false, reverse: false };

/** A version or a model; what is left out is none. */
export interface SubjectName {
  readonly datasetId?: bigint;
  readonly version?: string;
  readonly modelId?: bigint;
}

async function orUndefined<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** An offer, and why it cannot be bought now, if so. @throws QueryError, NodeError */
export async function queryOffer(
  rpc: RpcConnection,
  offerId: bigint,
): Promise<{ readonly offer: Offer; readonly buyable: boolean; readonly whyNot: string } | undefined> {
  const method = { path: `${SERVICE}/Offer`, input: QueryOfferRequest, output: QueryOfferResponse };
  return await orUndefined(rpc.query(method, { offerId }));
}

/** Offers of a subject, at most 1,000. @throws QueryError, NodeError */
export async function queryOffers(rpc: RpcConnection, subject: SubjectName): Promise<readonly Offer[]> {
  const method = { path: `${SERVICE}/Offers`, input: QueryOffersRequest, output: QueryOffersResponse };
  return (await rpc.query(method, QueryOffersRequest.create({ ...subject, pagination: firstPage }))).offers;
}

/** An order. @throws QueryError, NodeError */
export async function queryOrder(rpc: RpcConnection, orderId: bigint): Promise<Order | undefined> {
  const method = { path: `${SERVICE}/Order`, input: QueryOrderRequest, output: QueryOrderResponse };
  return (await orUndefined(rpc.query(method, { orderId })))?.order;
}

/** Orders of an offer, at most 1,000: what a seller looks through for keys to deliver. @throws QueryError, NodeError */
export async function queryOrders(rpc: RpcConnection, offerId: bigint): Promise<readonly Order[]> {
  const method = { path: `${SERVICE}/Orders`, input: QueryOrdersRequest, output: QueryOrdersResponse };
  return (await rpc.query(method, QueryOrdersRequest.create({ offerId, pagination: firstPage }))).orders;
}

/** Licences of a holder, at most 1,000. @throws QueryError, NodeError */
export async function queryLicences(rpc: RpcConnection, holder: string): Promise<readonly Licence[]> {
  const method = { path: `${SERVICE}/Licences`, input: QueryLicencesRequest, output: QueryLicencesResponse };
  return (await rpc.query(method, QueryLicencesRequest.create({ holder, pagination: firstPage }))).licences;
}

/** Whether an account may use a subject in all of the ways `right` (bits of Right) now. @throws QueryError, NodeError */
export async function queryHasRight(
  rpc: RpcConnection,
  account: string,
  { subject, right }: { readonly subject: SubjectName; readonly right: number },
): Promise<QueryHasRightResponse> {
  const method = { path: `${SERVICE}/HasRight`, input: QueryHasRightRequest, output: QueryHasRightResponse };
  return await rpc.query(method, QueryHasRightRequest.create({ account, right, ...subject }));
}

/** Settled facts about a subject. @throws QueryError, NodeError */
export async function querySignals(rpc: RpcConnection, subject: SubjectName): Promise<Signals> {
  const method = { path: `${SERVICE}/Signals`, input: QuerySignalsRequest, output: QuerySignalsResponse };
  return (await rpc.query(method, QuerySignalsRequest.create({ ...subject }))).signals;
}
