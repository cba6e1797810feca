/** Generated from proto/byline/marketplace/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Auction, Bounty, KeyDeclaration, Licence, Offer, Order, Params, Signals, Withdrawal } from "./marketplace.ts";
import { PageRequest, PageResponse } from "../../../cosmos/base/query/v1beta1/pagination.ts";

/** Message byline.marketplace.v1.QueryParamsRequest. */
export type QueryParamsRequest = Readonly<Record<string, never>>;

function writeQueryParamsRequest(): void {}

function readQueryParamsRequest(reader: Reader): QueryParamsRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createQueryParamsRequest(): QueryParamsRequest {
  return {};
}

/** Codec of byline.marketplace.v1.QueryParamsRequest. */
export const QueryParamsRequest: Codec<QueryParamsRequest> = defineCodec<QueryParamsRequest>({
  typeName: "byline.marketplace.v1.QueryParamsRequest",
  fields: [],
  write: writeQueryParamsRequest,
  read: readQueryParamsRequest,
  create: createQueryParamsRequest,
});

/** Message byline.marketplace.v1.QueryParamsResponse. */
export interface QueryParamsResponse {
  readonly params: Params;
}

function writeQueryParamsResponse(writer: Writer, value: QueryParamsResponse): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
}

function readQueryParamsResponse(reader: Reader): QueryParamsResponse {
  let f1: Params | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    params: f1 ?? Params.create(),
  };
}

function createQueryParamsResponse(partial?: Partial<QueryParamsResponse>): QueryParamsResponse {
  return {
    params: Params.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryParamsResponse. */
export const QueryParamsResponse: Codec<QueryParamsResponse> = defineCodec<QueryParamsResponse>({
  typeName: "byline.marketplace.v1.QueryParamsResponse",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
  ],
  write: writeQueryParamsResponse,
  read: readQueryParamsResponse,
  create: createQueryParamsResponse,
});

/** Message byline.marketplace.v1.QueryOfferRequest. */
export interface QueryOfferRequest {
  readonly offerId: bigint;
}

function writeQueryOfferRequest(writer: Writer, value: QueryOfferRequest): void {
  if (value.offerId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.offerId);
  }
}

function readQueryOfferRequest(reader: Reader): QueryOfferRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    offerId: f1,
  };
}

function createQueryOfferRequest(partial?: Partial<QueryOfferRequest>): QueryOfferRequest {
  return {
    offerId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryOfferRequest. */
export const QueryOfferRequest: Codec<QueryOfferRequest> = defineCodec<QueryOfferRequest>({
  typeName: "byline.marketplace.v1.QueryOfferRequest",
  fields: [
    { number: 1, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryOfferRequest,
  read: readQueryOfferRequest,
  create: createQueryOfferRequest,
});

/** Message byline.marketplace.v1.QueryOfferResponse. */
export interface QueryOfferResponse {
  readonly offer: Offer;
  readonly buyable: boolean;
  readonly whyNot: string;
}

function writeQueryOfferResponse(writer: Writer, value: QueryOfferResponse): void {
  {
    writer.uint32(10).fork();
    Offer.write(writer, value.offer);
    writer.ldelim();
  }
  if (value.buyable) {
    writer.uint32(16);
    writer.bool(value.buyable);
  }
  if (value.whyNot !== "") {
    putString(writer, 26, value.whyNot);
  }
}

function readQueryOfferResponse(reader: Reader): QueryOfferResponse {
  let f1: Offer | undefined;
  let f2 = false;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Offer.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    offer: f1 ?? Offer.create(),
    buyable: f2,
    whyNot: f3,
  };
}

function createQueryOfferResponse(partial?: Partial<QueryOfferResponse>): QueryOfferResponse {
  return {
    offer: Offer.create(),
    buyable: false,
    whyNot: "",
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryOfferResponse. */
export const QueryOfferResponse: Codec<QueryOfferResponse> = defineCodec<QueryOfferResponse>({
  typeName: "byline.marketplace.v1.QueryOfferResponse",
  fields: [
    { number: 1, name: "offer", protoName: "offer", kind: "message", repeated: false, nullable: false, message: () => Offer },
    { number: 2, name: "buyable", protoName: "buyable", kind: "bool", repeated: false, nullable: false },
    { number: 3, name: "whyNot", protoName: "why_not", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryOfferResponse,
  read: readQueryOfferResponse,
  create: createQueryOfferResponse,
});

/** Message byline.marketplace.v1.QueryOffersRequest. */
export interface QueryOffersRequest {
  readonly seller: string;
  readonly datasetId: bigint;
  readonly version: string;
  readonly modelId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryOffersRequest(writer: Writer, value: QueryOffersRequest): void {
  if (value.seller !== "") {
    putString(writer, 10, value.seller);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
  if (value.modelId !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.modelId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(42).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryOffersRequest(reader: Reader): QueryOffersRequest {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4 = 0n;
  let f5: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 42]);
  return {
    seller: f1,
    datasetId: f2,
    version: f3,
    modelId: f4,
    pagination: f5,
  };
}

function createQueryOffersRequest(partial?: Partial<QueryOffersRequest>): QueryOffersRequest {
  return {
    seller: "",
    datasetId: 0n,
    version: "",
    modelId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryOffersRequest. */
export const QueryOffersRequest: Codec<QueryOffersRequest> = defineCodec<QueryOffersRequest>({
  typeName: "byline.marketplace.v1.QueryOffersRequest",
  fields: [
    { number: 1, name: "seller", protoName: "seller", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryOffersRequest,
  read: readQueryOffersRequest,
  create: createQueryOffersRequest,
});

/** Message byline.marketplace.v1.QueryOffersResponse. */
export interface QueryOffersResponse {
  readonly offers: readonly Offer[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryOffersResponse(writer: Writer, value: QueryOffersResponse): void {
  for (const item of value.offers) {
    writer.uint32(10).fork();
    Offer.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryOffersResponse(reader: Reader): QueryOffersResponse {
  const f1: Offer[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Offer.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    offers: f1,
    pagination: f2,
  };
}

function createQueryOffersResponse(partial?: Partial<QueryOffersResponse>): QueryOffersResponse {
  return {
    offers: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryOffersResponse. */
export const QueryOffersResponse: Codec<QueryOffersResponse> = defineCodec<QueryOffersResponse>({
  typeName: "byline.marketplace.v1.QueryOffersResponse",
  fields: [
    { number: 1, name: "offers", protoName: "offers", kind: "message", repeated: true, nullable: false, message: () => Offer },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryOffersResponse,
  read: readQueryOffersResponse,
  create: createQueryOffersResponse,
});

/** Message byline.marketplace.v1.QueryOrderRequest. */
export interface QueryOrderRequest {
  readonly orderId: bigint;
}

function writeQueryOrderRequest(writer: Writer, value: QueryOrderRequest): void {
  if (value.orderId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.orderId);
  }
}

function readQueryOrderRequest(reader: Reader): QueryOrderRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    orderId: f1,
  };
}

function createQueryOrderRequest(partial?: Partial<QueryOrderRequest>): QueryOrderRequest {
  return {
    orderId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryOrderRequest. */
export const QueryOrderRequest: Codec<QueryOrderRequest> = defineCodec<QueryOrderRequest>({
  typeName: "byline.marketplace.v1.QueryOrderRequest",
  fields: [
    { number: 1, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryOrderRequest,
  read: readQueryOrderRequest,
  create: createQueryOrderRequest,
});

/** Message byline.marketplace.v1.QueryOrderResponse. */
export interface QueryOrderResponse {
  readonly order: Order;
}

function writeQueryOrderResponse(writer: Writer, value: QueryOrderResponse): void {
  {
    writer.uint32(10).fork();
    Order.write(writer, value.order);
    writer.ldelim();
  }
}

function readQueryOrderResponse(reader: Reader): QueryOrderResponse {
  let f1: Order | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Order.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    order: f1 ?? Order.create(),
  };
}

function createQueryOrderResponse(partial?: Partial<QueryOrderResponse>): QueryOrderResponse {
  return {
    order: Order.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryOrderResponse. */
export const QueryOrderResponse: Codec<QueryOrderResponse> = defineCodec<QueryOrderResponse>({
  typeName: "byline.marketplace.v1.QueryOrderResponse",
  fields: [
    { number: 1, name: "order", protoName: "order", kind: "message", repeated: false, nullable: false, message: () => Order },
  ],
  write: writeQueryOrderResponse,
  read: readQueryOrderResponse,
  create: createQueryOrderResponse,
});

/** Message byline.marketplace.v1.QueryOrdersRequest. */
export interface QueryOrdersRequest {
  readonly buyer: string;
  readonly offerId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryOrdersRequest(writer: Writer, value: QueryOrdersRequest): void {
  if (value.buyer !== "") {
    putString(writer, 10, value.buyer);
  }
  if (value.offerId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.offerId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(26).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryOrdersRequest(reader: Reader): QueryOrdersRequest {
  let f1 = "";
  let f2 = 0n;
  let f3: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    buyer: f1,
    offerId: f2,
    pagination: f3,
  };
}

function createQueryOrdersRequest(partial?: Partial<QueryOrdersRequest>): QueryOrdersRequest {
  return {
    buyer: "",
    offerId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryOrdersRequest. */
export const QueryOrdersRequest: Codec<QueryOrdersRequest> = defineCodec<QueryOrdersRequest>({
  typeName: "byline.marketplace.v1.QueryOrdersRequest",
  fields: [
    { number: 1, name: "buyer", protoName: "buyer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryOrdersRequest,
  read: readQueryOrdersRequest,
  create: createQueryOrdersRequest,
});

/** Message byline.marketplace.v1.QueryOrdersResponse. */
export interface QueryOrdersResponse {
  readonly orders: readonly Order[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryOrdersResponse(writer: Writer, value: QueryOrdersResponse): void {
  for (const item of value.orders) {
    writer.uint32(10).fork();
    Order.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryOrdersResponse(reader: Reader): QueryOrdersResponse {
  const f1: Order[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Order.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    orders: f1,
    pagination: f2,
  };
}

function createQueryOrdersResponse(partial?: Partial<QueryOrdersResponse>): QueryOrdersResponse {
  return {
    orders: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryOrdersResponse. */
export const QueryOrdersResponse: Codec<QueryOrdersResponse> = defineCodec<QueryOrdersResponse>({
  typeName: "byline.marketplace.v1.QueryOrdersResponse",
  fields: [
    { number: 1, name: "orders", protoName: "orders", kind: "message", repeated: true, nullable: false, message: () => Order },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryOrdersResponse,
  read: readQueryOrdersResponse,
  create: createQueryOrdersResponse,
});

/** Message byline.marketplace.v1.QueryLicenceRequest. */
export interface QueryLicenceRequest {
  readonly licenceId: bigint;
}

function writeQueryLicenceRequest(writer: Writer, value: QueryLicenceRequest): void {
  if (value.licenceId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.licenceId);
  }
}

function readQueryLicenceRequest(reader: Reader): QueryLicenceRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    licenceId: f1,
  };
}

function createQueryLicenceRequest(partial?: Partial<QueryLicenceRequest>): QueryLicenceRequest {
  return {
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryLicenceRequest. */
export const QueryLicenceRequest: Codec<QueryLicenceRequest> = defineCodec<QueryLicenceRequest>({
  typeName: "byline.marketplace.v1.QueryLicenceRequest",
  fields: [
    { number: 1, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryLicenceRequest,
  read: readQueryLicenceRequest,
  create: createQueryLicenceRequest,
});

/** Message byline.marketplace.v1.QueryLicenceResponse. */
export interface QueryLicenceResponse {
  readonly licence: Licence;
  readonly live: boolean;
  readonly tag: string;
}

function writeQueryLicenceResponse(writer: Writer, value: QueryLicenceResponse): void {
  {
    writer.uint32(10).fork();
    Licence.write(writer, value.licence);
    writer.ldelim();
  }
  if (value.live) {
    writer.uint32(16);
    writer.bool(value.live);
  }
  if (value.tag !== "") {
    putString(writer, 26, value.tag);
  }
}

function readQueryLicenceResponse(reader: Reader): QueryLicenceResponse {
  let f1: Licence | undefined;
  let f2 = false;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Licence.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    licence: f1 ?? Licence.create(),
    live: f2,
    tag: f3,
  };
}

function createQueryLicenceResponse(partial?: Partial<QueryLicenceResponse>): QueryLicenceResponse {
  return {
    licence: Licence.create(),
    live: false,
    tag: "",
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryLicenceResponse. */
export const QueryLicenceResponse: Codec<QueryLicenceResponse> = defineCodec<QueryLicenceResponse>({
  typeName: "byline.marketplace.v1.QueryLicenceResponse",
  fields: [
    { number: 1, name: "licence", protoName: "licence", kind: "message", repeated: false, nullable: false, message: () => Licence },
    { number: 2, name: "live", protoName: "live", kind: "bool", repeated: false, nullable: false },
    { number: 3, name: "tag", protoName: "tag", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryLicenceResponse,
  read: readQueryLicenceResponse,
  create: createQueryLicenceResponse,
});

/** Message byline.marketplace.v1.QueryLicencesRequest. */
export interface QueryLicencesRequest {
  readonly holder: string;
  readonly datasetId: bigint;
  readonly version: string;
  readonly modelId: bigint;
  readonly pagination: PageRequest | undefined;
}

function writeQueryLicencesRequest(writer: Writer, value: QueryLicencesRequest): void {
  if (value.holder !== "") {
    putString(writer, 10, value.holder);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
  if (value.modelId !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.modelId);
  }
  if (value.pagination !== undefined) {
    writer.uint32(42).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryLicencesRequest(reader: Reader): QueryLicencesRequest {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4 = 0n;
  let f5: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 42]);
  return {
    holder: f1,
    datasetId: f2,
    version: f3,
    modelId: f4,
    pagination: f5,
  };
}

function createQueryLicencesRequest(partial?: Partial<QueryLicencesRequest>): QueryLicencesRequest {
  return {
    holder: "",
    datasetId: 0n,
    version: "",
    modelId: 0n,
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryLicencesRequest. */
export const QueryLicencesRequest: Codec<QueryLicencesRequest> = defineCodec<QueryLicencesRequest>({
  typeName: "byline.marketplace.v1.QueryLicencesRequest",
  fields: [
    { number: 1, name: "holder", protoName: "holder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryLicencesRequest,
  read: readQueryLicencesRequest,
  create: createQueryLicencesRequest,
});

/** Message byline.marketplace.v1.QueryLicencesResponse. */
export interface QueryLicencesResponse {
  readonly licences: readonly Licence[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryLicencesResponse(writer: Writer, value: QueryLicencesResponse): void {
  for (const item of value.licences) {
    writer.uint32(10).fork();
    Licence.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryLicencesResponse(reader: Reader): QueryLicencesResponse {
  const f1: Licence[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Licence.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    licences: f1,
    pagination: f2,
  };
}

function createQueryLicencesResponse(partial?: Partial<QueryLicencesResponse>): QueryLicencesResponse {
  return {
    licences: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryLicencesResponse. */
export const QueryLicencesResponse: Codec<QueryLicencesResponse> = defineCodec<QueryLicencesResponse>({
  typeName: "byline.marketplace.v1.QueryLicencesResponse",
  fields: [
    { number: 1, name: "licences", protoName: "licences", kind: "message", repeated: true, nullable: false, message: () => Licence },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryLicencesResponse,
  read: readQueryLicencesResponse,
  create: createQueryLicencesResponse,
});

/** Message byline.marketplace.v1.QueryHasRightRequest. */
export interface QueryHasRightRequest {
  readonly account: string;
  readonly right: number;
  readonly datasetId: bigint;
  readonly version: string;
  readonly modelId: bigint;
  readonly clock: bigint;
}

function writeQueryHasRightRequest(writer: Writer, value: QueryHasRightRequest): void {
  if (value.account !== "") {
    putString(writer, 10, value.account);
  }
  if (value.right !== 0) {
    writer.uint32(16);
    putUint32(writer, value.right);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 34, value.version);
  }
  if (value.modelId !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.modelId);
  }
  if (value.clock !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.clock);
  }
}

function readQueryHasRightRequest(reader: Reader): QueryHasRightRequest {
  let f1 = "";
  let f2 = 0;
  let f3 = 0n;
  let f4 = "";
  let f5 = 0n;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34, 40, 48]);
  return {
    account: f1,
    right: f2,
    datasetId: f3,
    version: f4,
    modelId: f5,
    clock: f6,
  };
}

function createQueryHasRightRequest(partial?: Partial<QueryHasRightRequest>): QueryHasRightRequest {
  return {
    account: "",
    right: 0,
    datasetId: 0n,
    version: "",
    modelId: 0n,
    clock: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryHasRightRequest. */
export const QueryHasRightRequest: Codec<QueryHasRightRequest> = defineCodec<QueryHasRightRequest>({
  typeName: "byline.marketplace.v1.QueryHasRightRequest",
  fields: [
    { number: 1, name: "account", protoName: "account", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "right", protoName: "right", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryHasRightRequest,
  read: readQueryHasRightRequest,
  create: createQueryHasRightRequest,
});

/** Message byline.marketplace.v1.QueryHasRightResponse. */
export interface QueryHasRightResponse {
  readonly hasRight: boolean;
  readonly owner: boolean;
  readonly licenceId: bigint;
}

function writeQueryHasRightResponse(writer: Writer, value: QueryHasRightResponse): void {
  if (value.hasRight) {
    writer.uint32(8);
    writer.bool(value.hasRight);
  }
  if (value.owner) {
    writer.uint32(16);
    writer.bool(value.owner);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.licenceId);
  }
}

function readQueryHasRightResponse(reader: Reader): QueryHasRightResponse {
  let f1 = false;
  let f2 = false;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    hasRight: f1,
    owner: f2,
    licenceId: f3,
  };
}

function createQueryHasRightResponse(partial?: Partial<QueryHasRightResponse>): QueryHasRightResponse {
  return {
    hasRight: false,
    owner: false,
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryHasRightResponse. */
export const QueryHasRightResponse: Codec<QueryHasRightResponse> = defineCodec<QueryHasRightResponse>({
  typeName: "byline.marketplace.v1.QueryHasRightResponse",
  fields: [
    { number: 1, name: "hasRight", protoName: "has_right", kind: "bool", repeated: false, nullable: false },
    { number: 2, name: "owner", protoName: "owner", kind: "bool", repeated: false, nullable: false },
    { number: 3, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryHasRightResponse,
  read: readQueryHasRightResponse,
  create: createQueryHasRightResponse,
});

/** Message byline.marketplace.v1.QueryKeyRequest. */
export interface QueryKeyRequest {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeQueryKeyRequest(writer: Writer, value: QueryKeyRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readQueryKeyRequest(reader: Reader): QueryKeyRequest {
  let f1 = 0n;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    datasetId: f1,
    version: f2,
  };
}

function createQueryKeyRequest(partial?: Partial<QueryKeyRequest>): QueryKeyRequest {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryKeyRequest. */
export const QueryKeyRequest: Codec<QueryKeyRequest> = defineCodec<QueryKeyRequest>({
  typeName: "byline.marketplace.v1.QueryKeyRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryKeyRequest,
  read: readQueryKeyRequest,
  create: createQueryKeyRequest,
});

/** Message byline.marketplace.v1.QueryKeyResponse. */
export interface QueryKeyResponse {
  readonly key: KeyDeclaration;
}

function writeQueryKeyResponse(writer: Writer, value: QueryKeyResponse): void {
  {
    writer.uint32(10).fork();
    KeyDeclaration.write(writer, value.key);
    writer.ldelim();
  }
}

function readQueryKeyResponse(reader: Reader): QueryKeyResponse {
  let f1: KeyDeclaration | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = KeyDeclaration.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    key: f1 ?? KeyDeclaration.create(),
  };
}

function createQueryKeyResponse(partial?: Partial<QueryKeyResponse>): QueryKeyResponse {
  return {
    key: KeyDeclaration.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryKeyResponse. */
export const QueryKeyResponse: Codec<QueryKeyResponse> = defineCodec<QueryKeyResponse>({
  typeName: "byline.marketplace.v1.QueryKeyResponse",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "message", repeated: false, nullable: false, message: () => KeyDeclaration },
  ],
  write: writeQueryKeyResponse,
  read: readQueryKeyResponse,
  create: createQueryKeyResponse,
});

/** Message byline.marketplace.v1.QueryAuctionRequest. */
export interface QueryAuctionRequest {
  readonly offerId: bigint;
}

function writeQueryAuctionRequest(writer: Writer, value: QueryAuctionRequest): void {
  if (value.offerId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.offerId);
  }
}

function readQueryAuctionRequest(reader: Reader): QueryAuctionRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    offerId: f1,
  };
}

function createQueryAuctionRequest(partial?: Partial<QueryAuctionRequest>): QueryAuctionRequest {
  return {
    offerId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryAuctionRequest. */
export const QueryAuctionRequest: Codec<QueryAuctionRequest> = defineCodec<QueryAuctionRequest>({
  typeName: "byline.marketplace.v1.QueryAuctionRequest",
  fields: [
    { number: 1, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryAuctionRequest,
  read: readQueryAuctionRequest,
  create: createQueryAuctionRequest,
});

/** Message byline.marketplace.v1.QueryAuctionResponse. */
export interface QueryAuctionResponse {
  readonly auction: Auction;
  readonly nextBid: bigint;
}

function writeQueryAuctionResponse(writer: Writer, value: QueryAuctionResponse): void {
  {
    writer.uint32(10).fork();
    Auction.write(writer, value.auction);
    writer.ldelim();
  }
  if (value.nextBid !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.nextBid);
  }
}

function readQueryAuctionResponse(reader: Reader): QueryAuctionResponse {
  let f1: Auction | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Auction.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    auction: f1 ?? Auction.create(),
    nextBid: f2,
  };
}

function createQueryAuctionResponse(partial?: Partial<QueryAuctionResponse>): QueryAuctionResponse {
  return {
    auction: Auction.create(),
    nextBid: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryAuctionResponse. */
export const QueryAuctionResponse: Codec<QueryAuctionResponse> = defineCodec<QueryAuctionResponse>({
  typeName: "byline.marketplace.v1.QueryAuctionResponse",
  fields: [
    { number: 1, name: "auction", protoName: "auction", kind: "message", repeated: false, nullable: false, message: () => Auction },
    { number: 2, name: "nextBid", protoName: "next_bid", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryAuctionResponse,
  read: readQueryAuctionResponse,
  create: createQueryAuctionResponse,
});

/** Message byline.marketplace.v1.QueryBountyRequest. */
export interface QueryBountyRequest {
  readonly bountyId: bigint;
}

function writeQueryBountyRequest(writer: Writer, value: QueryBountyRequest): void {
  if (value.bountyId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.bountyId);
  }
}

function readQueryBountyRequest(reader: Reader): QueryBountyRequest {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    bountyId: f1,
  };
}

function createQueryBountyRequest(partial?: Partial<QueryBountyRequest>): QueryBountyRequest {
  return {
    bountyId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryBountyRequest. */
export const QueryBountyRequest: Codec<QueryBountyRequest> = defineCodec<QueryBountyRequest>({
  typeName: "byline.marketplace.v1.QueryBountyRequest",
  fields: [
    { number: 1, name: "bountyId", protoName: "bounty_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQueryBountyRequest,
  read: readQueryBountyRequest,
  create: createQueryBountyRequest,
});

/** Message byline.marketplace.v1.QueryBountyResponse. */
export interface QueryBountyResponse {
  readonly bounty: Bounty;
}

function writeQueryBountyResponse(writer: Writer, value: QueryBountyResponse): void {
  {
    writer.uint32(10).fork();
    Bounty.write(writer, value.bounty);
    writer.ldelim();
  }
}

function readQueryBountyResponse(reader: Reader): QueryBountyResponse {
  let f1: Bounty | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Bounty.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    bounty: f1 ?? Bounty.create(),
  };
}

function createQueryBountyResponse(partial?: Partial<QueryBountyResponse>): QueryBountyResponse {
  return {
    bounty: Bounty.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryBountyResponse. */
export const QueryBountyResponse: Codec<QueryBountyResponse> = defineCodec<QueryBountyResponse>({
  typeName: "byline.marketplace.v1.QueryBountyResponse",
  fields: [
    { number: 1, name: "bounty", protoName: "bounty", kind: "message", repeated: false, nullable: false, message: () => Bounty },
  ],
  write: writeQueryBountyResponse,
  read: readQueryBountyResponse,
  create: createQueryBountyResponse,
});

/** Message byline.marketplace.v1.QueryBountiesRequest. */
export interface QueryBountiesRequest {
  readonly pagination: PageRequest | undefined;
}

function writeQueryBountiesRequest(writer: Writer, value: QueryBountiesRequest): void {
  if (value.pagination !== undefined) {
    writer.uint32(10).fork();
    PageRequest.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryBountiesRequest(reader: Reader): QueryBountiesRequest {
  let f1: PageRequest | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PageRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    pagination: f1,
  };
}

function createQueryBountiesRequest(partial?: Partial<QueryBountiesRequest>): QueryBountiesRequest {
  return {
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryBountiesRequest. */
export const QueryBountiesRequest: Codec<QueryBountiesRequest> = defineCodec<QueryBountiesRequest>({
  typeName: "byline.marketplace.v1.QueryBountiesRequest",
  fields: [
    { number: 1, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageRequest },
  ],
  write: writeQueryBountiesRequest,
  read: readQueryBountiesRequest,
  create: createQueryBountiesRequest,
});

/** Message byline.marketplace.v1.QueryBountiesResponse. */
export interface QueryBountiesResponse {
  readonly bounties: readonly Bounty[];
  readonly pagination: PageResponse | undefined;
}

function writeQueryBountiesResponse(writer: Writer, value: QueryBountiesResponse): void {
  for (const item of value.bounties) {
    writer.uint32(10).fork();
    Bounty.write(writer, item);
    writer.ldelim();
  }
  if (value.pagination !== undefined) {
    writer.uint32(18).fork();
    PageResponse.write(writer, value.pagination);
    writer.ldelim();
  }
}

function readQueryBountiesResponse(reader: Reader): QueryBountiesResponse {
  const f1: Bounty[] = [];
  let f2: PageResponse | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Bounty.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PageResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    bounties: f1,
    pagination: f2,
  };
}

function createQueryBountiesResponse(partial?: Partial<QueryBountiesResponse>): QueryBountiesResponse {
  return {
    bounties: [],
    pagination: undefined,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryBountiesResponse. */
export const QueryBountiesResponse: Codec<QueryBountiesResponse> = defineCodec<QueryBountiesResponse>({
  typeName: "byline.marketplace.v1.QueryBountiesResponse",
  fields: [
    { number: 1, name: "bounties", protoName: "bounties", kind: "message", repeated: true, nullable: false, message: () => Bounty },
    { number: 2, name: "pagination", protoName: "pagination", kind: "message", repeated: false, nullable: true, message: () => PageResponse },
  ],
  write: writeQueryBountiesResponse,
  read: readQueryBountiesResponse,
  create: createQueryBountiesResponse,
});

/** Message byline.marketplace.v1.QuerySignalsRequest. */
export interface QuerySignalsRequest {
  readonly datasetId: bigint;
  readonly version: string;
  readonly modelId: bigint;
  readonly offerId: bigint;
}

function writeQuerySignalsRequest(writer: Writer, value: QuerySignalsRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.modelId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.modelId);
  }
  if (value.offerId !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.offerId);
  }
}

function readQuerySignalsRequest(reader: Reader): QuerySignalsRequest {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32]);
  return {
    datasetId: f1,
    version: f2,
    modelId: f3,
    offerId: f4,
  };
}

function createQuerySignalsRequest(partial?: Partial<QuerySignalsRequest>): QuerySignalsRequest {
  return {
    datasetId: 0n,
    version: "",
    modelId: 0n,
    offerId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QuerySignalsRequest. */
export const QuerySignalsRequest: Codec<QuerySignalsRequest> = defineCodec<QuerySignalsRequest>({
  typeName: "byline.marketplace.v1.QuerySignalsRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQuerySignalsRequest,
  read: readQuerySignalsRequest,
  create: createQuerySignalsRequest,
});

/** Message byline.marketplace.v1.QuerySignalsResponse. */
export interface QuerySignalsResponse {
  readonly signals: Signals;
  readonly trailingRevenue: bigint;
  readonly exclusiveFloor: bigint;
}

function writeQuerySignalsResponse(writer: Writer, value: QuerySignalsResponse): void {
  {
    writer.uint32(10).fork();
    Signals.write(writer, value.signals);
    writer.ldelim();
  }
  if (value.trailingRevenue !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.trailingRevenue);
  }
  if (value.exclusiveFloor !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.exclusiveFloor);
  }
}

function readQuerySignalsResponse(reader: Reader): QuerySignalsResponse {
  let f1: Signals | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Signals.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    signals: f1 ?? Signals.create(),
    trailingRevenue: f2,
    exclusiveFloor: f3,
  };
}

function createQuerySignalsResponse(partial?: Partial<QuerySignalsResponse>): QuerySignalsResponse {
  return {
    signals: Signals.create(),
    trailingRevenue: 0n,
    exclusiveFloor: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QuerySignalsResponse. */
export const QuerySignalsResponse: Codec<QuerySignalsResponse> = defineCodec<QuerySignalsResponse>({
  typeName: "byline.marketplace.v1.QuerySignalsResponse",
  fields: [
    { number: 1, name: "signals", protoName: "signals", kind: "message", repeated: false, nullable: false, message: () => Signals },
    { number: 2, name: "trailingRevenue", protoName: "trailing_revenue", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "exclusiveFloor", protoName: "exclusive_floor", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeQuerySignalsResponse,
  read: readQuerySignalsResponse,
  create: createQuerySignalsResponse,
});

/** Message byline.marketplace.v1.QueryWithdrawalRequest. */
export interface QueryWithdrawalRequest {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeQueryWithdrawalRequest(writer: Writer, value: QueryWithdrawalRequest): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readQueryWithdrawalRequest(reader: Reader): QueryWithdrawalRequest {
  let f1 = 0n;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    datasetId: f1,
    version: f2,
  };
}

function createQueryWithdrawalRequest(partial?: Partial<QueryWithdrawalRequest>): QueryWithdrawalRequest {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryWithdrawalRequest. */
export const QueryWithdrawalRequest: Codec<QueryWithdrawalRequest> = defineCodec<QueryWithdrawalRequest>({
  typeName: "byline.marketplace.v1.QueryWithdrawalRequest",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeQueryWithdrawalRequest,
  read: readQueryWithdrawalRequest,
  create: createQueryWithdrawalRequest,
});

/** Message byline.marketplace.v1.QueryWithdrawalResponse. */
export interface QueryWithdrawalResponse {
  readonly withdrawal: Withdrawal;
}

function writeQueryWithdrawalResponse(writer: Writer, value: QueryWithdrawalResponse): void {
  {
    writer.uint32(10).fork();
    Withdrawal.write(writer, value.withdrawal);
    writer.ldelim();
  }
}

function readQueryWithdrawalResponse(reader: Reader): QueryWithdrawalResponse {
  let f1: Withdrawal | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Withdrawal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    withdrawal: f1 ?? Withdrawal.create(),
  };
}

function createQueryWithdrawalResponse(partial?: Partial<QueryWithdrawalResponse>): QueryWithdrawalResponse {
  return {
    withdrawal: Withdrawal.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryWithdrawalResponse. */
export const QueryWithdrawalResponse: Codec<QueryWithdrawalResponse> = defineCodec<QueryWithdrawalResponse>({
  typeName: "byline.marketplace.v1.QueryWithdrawalResponse",
  fields: [
    { number: 1, name: "withdrawal", protoName: "withdrawal", kind: "message", repeated: false, nullable: false, message: () => Withdrawal },
  ],
  write: writeQueryWithdrawalResponse,
  read: readQueryWithdrawalResponse,
  create: createQueryWithdrawalResponse,
});
