/** Generated from proto/byline/marketplace/v1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Licence, Offer, Order, Params } from "./marketplace.ts";
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
}

function readQueryLicenceResponse(reader: Reader): QueryLicenceResponse {
  let f1: Licence | undefined;
  let f2 = false;
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    licence: f1 ?? Licence.create(),
    live: f2,
  };
}

function createQueryLicenceResponse(partial?: Partial<QueryLicenceResponse>): QueryLicenceResponse {
  return {
    licence: Licence.create(),
    live: false,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.QueryLicenceResponse. */
export const QueryLicenceResponse: Codec<QueryLicenceResponse> = defineCodec<QueryLicenceResponse>({
  typeName: "byline.marketplace.v1.QueryLicenceResponse",
  fields: [
    { number: 1, name: "licence", protoName: "licence", kind: "message", repeated: false, nullable: false, message: () => Licence },
    { number: 2, name: "live", protoName: "live", kind: "bool", repeated: false, nullable: false },
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
