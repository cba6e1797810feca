/** Generated from proto/byline/marketplace/v1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { DeliveryDescriptor, Params, PricingDescriptor, Subject } from "./marketplace.ts";
import { Coin } from "../../../cosmos/base/v1beta1/coin.ts";

/** Offers licences to one dataset version or one model under fixed terms. */
export interface MsgCreateOffer {
  readonly seller: string;
  readonly subject: Subject;
  readonly rights: number;
  readonly price: Coin;
  readonly royaltyPpm: number;
  readonly termsHash: Uint8Array;
  readonly termsUri: string;
  readonly delivery: number;
  readonly termNs: bigint;
  readonly pricing: number;
}

function writeMsgCreateOffer(writer: Writer, value: MsgCreateOffer): void {
  if (value.seller !== "") {
    putString(writer, 10, value.seller);
  }
  {
    writer.uint32(18).fork();
    Subject.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.rights !== 0) {
    writer.uint32(24);
    putUint32(writer, value.rights);
  }
  {
    writer.uint32(34).fork();
    Coin.write(writer, value.price);
    writer.ldelim();
  }
  if (value.royaltyPpm !== 0) {
    writer.uint32(40);
    putUint32(writer, value.royaltyPpm);
  }
  if (value.termsHash.length !== 0) {
    putBytes(writer, 50, value.termsHash);
  }
  if (value.termsUri !== "") {
    putString(writer, 58, value.termsUri);
  }
  if (value.delivery !== 0) {
    writer.uint32(64);
    putInt32(writer, value.delivery);
  }
  if (value.termNs !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.termNs);
  }
  if (value.pricing !== 0) {
    writer.uint32(80);
    putInt32(writer, value.pricing);
  }
}

function readMsgCreateOffer(reader: Reader): MsgCreateOffer {
  let f1 = "";
  let f2: Subject | undefined;
  let f3 = 0;
  let f4: Coin | undefined;
  let f5 = 0;
  let f6: Uint8Array | undefined;
  let f7 = "";
  let f8 = 0;
  let f9 = 0n;
  let f10 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Subject.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34, 40, 50, 58, 64, 72, 80]);
  return {
    seller: f1,
    subject: f2 ?? Subject.create(),
    rights: f3,
    price: f4 ?? Coin.create(),
    royaltyPpm: f5,
    termsHash: f6 ?? new Uint8Array(0),
    termsUri: f7,
    delivery: f8,
    termNs: f9,
    pricing: f10,
  };
}

function createMsgCreateOffer(partial?: Partial<MsgCreateOffer>): MsgCreateOffer {
  return {
    seller: "",
    subject: Subject.create(),
    rights: 0,
    price: Coin.create(),
    royaltyPpm: 0,
    termsHash: new Uint8Array(0),
    termsUri: "",
    delivery: 0,
    termNs: 0n,
    pricing: 0,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgCreateOffer. */
export const MsgCreateOffer: Codec<MsgCreateOffer> = defineCodec<MsgCreateOffer>({
  typeName: "byline.marketplace.v1.MsgCreateOffer",
  fields: [
    { number: 1, name: "seller", protoName: "seller", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => Subject, aminoDontOmitEmpty: true },
    { number: 3, name: "rights", protoName: "rights", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "price", protoName: "price", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 5, name: "royaltyPpm", protoName: "royalty_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "termsHash", protoName: "terms_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "termsUri", protoName: "terms_uri", kind: "string", repeated: false, nullable: false },
    { number: 8, name: "delivery", protoName: "delivery", kind: "enum", repeated: false, nullable: false, enum: DeliveryDescriptor },
    { number: 9, name: "termNs", protoName: "term_ns", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "pricing", protoName: "pricing", kind: "enum", repeated: false, nullable: false, enum: PricingDescriptor },
  ],
  options: { aminoName: "byline/MsgCreateOffer", signers: ["seller"] },
  write: writeMsgCreateOffer,
  read: readMsgCreateOffer,
  create: createMsgCreateOffer,
});

/** Message byline.marketplace.v1.MsgCreateOfferResponse. */
export interface MsgCreateOfferResponse {
  readonly offerId: bigint;
}

function writeMsgCreateOfferResponse(writer: Writer, value: MsgCreateOfferResponse): void {
  if (value.offerId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.offerId);
  }
}

function readMsgCreateOfferResponse(reader: Reader): MsgCreateOfferResponse {
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

function createMsgCreateOfferResponse(partial?: Partial<MsgCreateOfferResponse>): MsgCreateOfferResponse {
  return {
    offerId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgCreateOfferResponse. */
export const MsgCreateOfferResponse: Codec<MsgCreateOfferResponse> = defineCodec<MsgCreateOfferResponse>({
  typeName: "byline.marketplace.v1.MsgCreateOfferResponse",
  fields: [
    { number: 1, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgCreateOfferResponse,
  read: readMsgCreateOfferResponse,
  create: createMsgCreateOfferResponse,
});

/** Takes an offer off the market; what was bought goes on. */
export interface MsgCloseOffer {
  readonly seller: string;
  readonly offerId: bigint;
}

function writeMsgCloseOffer(writer: Writer, value: MsgCloseOffer): void {
  if (value.seller !== "") {
    putString(writer, 10, value.seller);
  }
  if (value.offerId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.offerId);
  }
}

function readMsgCloseOffer(reader: Reader): MsgCloseOffer {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    seller: f1,
    offerId: f2,
  };
}

function createMsgCloseOffer(partial?: Partial<MsgCloseOffer>): MsgCloseOffer {
  return {
    seller: "",
    offerId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgCloseOffer. */
export const MsgCloseOffer: Codec<MsgCloseOffer> = defineCodec<MsgCloseOffer>({
  typeName: "byline.marketplace.v1.MsgCloseOffer",
  fields: [
    { number: 1, name: "seller", protoName: "seller", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCloseOffer", signers: ["seller"] },
  write: writeMsgCloseOffer,
  read: readMsgCloseOffer,
  create: createMsgCloseOffer,
});

/** Message byline.marketplace.v1.MsgCloseOfferResponse. */
export type MsgCloseOfferResponse = Readonly<Record<string, never>>;

function writeMsgCloseOfferResponse(): void {}

function readMsgCloseOfferResponse(reader: Reader): MsgCloseOfferResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCloseOfferResponse(): MsgCloseOfferResponse {
  return {};
}

/** Codec of byline.marketplace.v1.MsgCloseOfferResponse. */
export const MsgCloseOfferResponse: Codec<MsgCloseOfferResponse> = defineCodec<MsgCloseOfferResponse>({
  typeName: "byline.marketplace.v1.MsgCloseOfferResponse",
  fields: [],
  write: writeMsgCloseOfferResponse,
  read: readMsgCloseOfferResponse,
  create: createMsgCloseOfferResponse,
});

/** Buys one licence at an offer's price, at most max_total. */
export interface MsgBuy {
  readonly buyer: string;
  readonly offerId: bigint;
  readonly maxTotal: Coin;
}

function writeMsgBuy(writer: Writer, value: MsgBuy): void {
  if (value.buyer !== "") {
    putString(writer, 10, value.buyer);
  }
  if (value.offerId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.offerId);
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.maxTotal);
    writer.ldelim();
  }
}

function readMsgBuy(reader: Reader): MsgBuy {
  let f1 = "";
  let f2 = 0n;
  let f3: Coin | undefined;
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
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    buyer: f1,
    offerId: f2,
    maxTotal: f3 ?? Coin.create(),
  };
}

function createMsgBuy(partial?: Partial<MsgBuy>): MsgBuy {
  return {
    buyer: "",
    offerId: 0n,
    maxTotal: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgBuy. */
export const MsgBuy: Codec<MsgBuy> = defineCodec<MsgBuy>({
  typeName: "byline.marketplace.v1.MsgBuy",
  fields: [
    { number: 1, name: "buyer", protoName: "buyer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "maxTotal", protoName: "max_total", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgBuy", signers: ["buyer"] },
  write: writeMsgBuy,
  read: readMsgBuy,
  create: createMsgBuy,
});

/** Message byline.marketplace.v1.MsgBuyResponse. */
export interface MsgBuyResponse {
  readonly orderId: bigint;
  readonly licenceId: bigint;
}

function writeMsgBuyResponse(writer: Writer, value: MsgBuyResponse): void {
  if (value.orderId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.orderId);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
}

function readMsgBuyResponse(reader: Reader): MsgBuyResponse {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    orderId: f1,
    licenceId: f2,
  };
}

function createMsgBuyResponse(partial?: Partial<MsgBuyResponse>): MsgBuyResponse {
  return {
    orderId: 0n,
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgBuyResponse. */
export const MsgBuyResponse: Codec<MsgBuyResponse> = defineCodec<MsgBuyResponse>({
  typeName: "byline.marketplace.v1.MsgBuyResponse",
  fields: [
    { number: 1, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgBuyResponse,
  read: readMsgBuyResponse,
  create: createMsgBuyResponse,
});

/** Releases the money of an order whose complaint window has passed; anyone may send it, its buyer also earlier. */
export interface MsgReleaseOrder {
  readonly sender: string;
  readonly orderId: bigint;
}

function writeMsgReleaseOrder(writer: Writer, value: MsgReleaseOrder): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.orderId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.orderId);
  }
}

function readMsgReleaseOrder(reader: Reader): MsgReleaseOrder {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    sender: f1,
    orderId: f2,
  };
}

function createMsgReleaseOrder(partial?: Partial<MsgReleaseOrder>): MsgReleaseOrder {
  return {
    sender: "",
    orderId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgReleaseOrder. */
export const MsgReleaseOrder: Codec<MsgReleaseOrder> = defineCodec<MsgReleaseOrder>({
  typeName: "byline.marketplace.v1.MsgReleaseOrder",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgReleaseOrder", signers: ["sender"] },
  write: writeMsgReleaseOrder,
  read: readMsgReleaseOrder,
  create: createMsgReleaseOrder,
});

/** Message byline.marketplace.v1.MsgReleaseOrderResponse. */
export interface MsgReleaseOrderResponse {
  readonly released: Coin;
}

function writeMsgReleaseOrderResponse(writer: Writer, value: MsgReleaseOrderResponse): void {
  {
    writer.uint32(10).fork();
    Coin.write(writer, value.released);
    writer.ldelim();
  }
}

function readMsgReleaseOrderResponse(reader: Reader): MsgReleaseOrderResponse {
  let f1: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    released: f1 ?? Coin.create(),
  };
}

function createMsgReleaseOrderResponse(partial?: Partial<MsgReleaseOrderResponse>): MsgReleaseOrderResponse {
  return {
    released: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgReleaseOrderResponse. */
export const MsgReleaseOrderResponse: Codec<MsgReleaseOrderResponse> = defineCodec<MsgReleaseOrderResponse>({
  typeName: "byline.marketplace.v1.MsgReleaseOrderResponse",
  fields: [
    { number: 1, name: "released", protoName: "released", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  write: writeMsgReleaseOrderResponse,
  read: readMsgReleaseOrderResponse,
  create: createMsgReleaseOrderResponse,
});

/** Gives the buyer of an order that was not delivered in time the whole escrow back; anyone may send it. */
export interface MsgRefundOrder {
  readonly sender: string;
  readonly orderId: bigint;
}

function writeMsgRefundOrder(writer: Writer, value: MsgRefundOrder): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.orderId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.orderId);
  }
}

function readMsgRefundOrder(reader: Reader): MsgRefundOrder {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    sender: f1,
    orderId: f2,
  };
}

function createMsgRefundOrder(partial?: Partial<MsgRefundOrder>): MsgRefundOrder {
  return {
    sender: "",
    orderId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRefundOrder. */
export const MsgRefundOrder: Codec<MsgRefundOrder> = defineCodec<MsgRefundOrder>({
  typeName: "byline.marketplace.v1.MsgRefundOrder",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRefundOrder", signers: ["sender"] },
  write: writeMsgRefundOrder,
  read: readMsgRefundOrder,
  create: createMsgRefundOrder,
});

/** Message byline.marketplace.v1.MsgRefundOrderResponse. */
export interface MsgRefundOrderResponse {
  readonly refunded: Coin;
}

function writeMsgRefundOrderResponse(writer: Writer, value: MsgRefundOrderResponse): void {
  {
    writer.uint32(10).fork();
    Coin.write(writer, value.refunded);
    writer.ldelim();
  }
}

function readMsgRefundOrderResponse(reader: Reader): MsgRefundOrderResponse {
  let f1: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    refunded: f1 ?? Coin.create(),
  };
}

function createMsgRefundOrderResponse(partial?: Partial<MsgRefundOrderResponse>): MsgRefundOrderResponse {
  return {
    refunded: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRefundOrderResponse. */
export const MsgRefundOrderResponse: Codec<MsgRefundOrderResponse> = defineCodec<MsgRefundOrderResponse>({
  typeName: "byline.marketplace.v1.MsgRefundOrderResponse",
  fields: [
    { number: 1, name: "refunded", protoName: "refunded", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  write: writeMsgRefundOrderResponse,
  read: readMsgRefundOrderResponse,
  create: createMsgRefundOrderResponse,
});

/** Message byline.marketplace.v1.MsgUpdateParams. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

function writeMsgUpdateParams(writer: Writer, value: MsgUpdateParams): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  {
    writer.uint32(18).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
}

function readMsgUpdateParams(reader: Reader): MsgUpdateParams {
  let f1 = "";
  let f2: Params | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    authority: f1,
    params: f2 ?? Params.create(),
  };
}

function createMsgUpdateParams(partial?: Partial<MsgUpdateParams>): MsgUpdateParams {
  return {
    authority: "",
    params: Params.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "byline.marketplace.v1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/marketplace/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message byline.marketplace.v1.MsgUpdateParamsResponse. */
export type MsgUpdateParamsResponse = Readonly<Record<string, never>>;

function writeMsgUpdateParamsResponse(): void {}

function readMsgUpdateParamsResponse(reader: Reader): MsgUpdateParamsResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}

/** Codec of byline.marketplace.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "byline.marketplace.v1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});
