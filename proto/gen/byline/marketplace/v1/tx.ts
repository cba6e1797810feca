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
  readonly exclusive: boolean;
  readonly exclusiveFloor: Coin | undefined;
  readonly auctionNs: bigint;
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
  if (value.exclusive) {
    writer.uint32(88);
    writer.bool(value.exclusive);
  }
  if (value.exclusiveFloor !== undefined) {
    writer.uint32(98).fork();
    Coin.write(writer, value.exclusiveFloor);
    writer.ldelim();
  }
  if (value.auctionNs !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.auctionNs);
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
  let f11 = false;
  let f12: Coin | undefined;
  let f13 = 0n;
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
  if (tag === 88) {
    f11 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 98) {
    const outer = reader.open();
    f12 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34, 40, 50, 58, 64, 72, 80, 88, 98, 104]);
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
    exclusive: f11,
    exclusiveFloor: f12,
    auctionNs: f13,
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
    exclusive: false,
    exclusiveFloor: undefined,
    auctionNs: 0n,
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
    { number: 11, name: "exclusive", protoName: "exclusive", kind: "bool", repeated: false, nullable: false },
    { number: 12, name: "exclusiveFloor", protoName: "exclusive_floor", kind: "message", repeated: false, nullable: true, message: () => Coin },
    { number: 13, name: "auctionNs", protoName: "auction_ns", kind: "uint64", repeated: false, nullable: false },
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

/** Buys one licence at an offer's price, for at most max_total. */
export interface MsgBuy {
  readonly buyer: string;
  readonly offerId: bigint;
  readonly maxTotal: Coin;
  readonly units: number;
  readonly buyerPoint: Uint8Array;
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
  if (value.units !== 0) {
    writer.uint32(32);
    putUint32(writer, value.units);
  }
  if (value.buyerPoint.length !== 0) {
    putBytes(writer, 42, value.buyerPoint);
  }
}

function readMsgBuy(reader: Reader): MsgBuy {
  let f1 = "";
  let f2 = 0n;
  let f3: Coin | undefined;
  let f4 = 0;
  let f5: Uint8Array | undefined;
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
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 42]);
  return {
    buyer: f1,
    offerId: f2,
    maxTotal: f3 ?? Coin.create(),
    units: f4,
    buyerPoint: f5 ?? new Uint8Array(0),
  };
}

function createMsgBuy(partial?: Partial<MsgBuy>): MsgBuy {
  return {
    buyer: "",
    offerId: 0n,
    maxTotal: Coin.create(),
    units: 0,
    buyerPoint: new Uint8Array(0),
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
    { number: 4, name: "units", protoName: "units", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "buyerPoint", protoName: "buyer_point", kind: "bytes", repeated: false, nullable: false },
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

/** Gives the buyer of an order that was not delivered in time the whole escrow back, and of a metered order whose licence ended early the rest; anyone may send it. */
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

/** Opens the chunk root of a version, so that its keys can be sold. */
export interface MsgDeclareKey {
  readonly seller: string;
  readonly datasetId: bigint;
  readonly version: string;
  readonly keyPoint: Uint8Array;
  readonly chunkCount: bigint;
  readonly chunkTree: Uint8Array;
}

function writeMsgDeclareKey(writer: Writer, value: MsgDeclareKey): void {
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
  if (value.keyPoint.length !== 0) {
    putBytes(writer, 34, value.keyPoint);
  }
  if (value.chunkCount !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.chunkCount);
  }
  if (value.chunkTree.length !== 0) {
    putBytes(writer, 50, value.chunkTree);
  }
}

function readMsgDeclareKey(reader: Reader): MsgDeclareKey {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4: Uint8Array | undefined;
  let f5 = 0n;
  let f6: Uint8Array | undefined;
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
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 40, 50]);
  return {
    seller: f1,
    datasetId: f2,
    version: f3,
    keyPoint: f4 ?? new Uint8Array(0),
    chunkCount: f5,
    chunkTree: f6 ?? new Uint8Array(0),
  };
}

function createMsgDeclareKey(partial?: Partial<MsgDeclareKey>): MsgDeclareKey {
  return {
    seller: "",
    datasetId: 0n,
    version: "",
    keyPoint: new Uint8Array(0),
    chunkCount: 0n,
    chunkTree: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgDeclareKey. */
export const MsgDeclareKey: Codec<MsgDeclareKey> = defineCodec<MsgDeclareKey>({
  typeName: "byline.marketplace.v1.MsgDeclareKey",
  fields: [
    { number: 1, name: "seller", protoName: "seller", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "keyPoint", protoName: "key_point", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "chunkCount", protoName: "chunk_count", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "chunkTree", protoName: "chunk_tree", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgDeclareKey", signers: ["seller"] },
  write: writeMsgDeclareKey,
  read: readMsgDeclareKey,
  create: createMsgDeclareKey,
});

/** Message byline.marketplace.v1.MsgDeclareKeyResponse. */
export type MsgDeclareKeyResponse = Readonly<Record<string, never>>;

function writeMsgDeclareKeyResponse(): void {}

function readMsgDeclareKeyResponse(reader: Reader): MsgDeclareKeyResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgDeclareKeyResponse(): MsgDeclareKeyResponse {
  return {};
}

/** Codec of byline.marketplace.v1.MsgDeclareKeyResponse. */
export const MsgDeclareKeyResponse: Codec<MsgDeclareKeyResponse> = defineCodec<MsgDeclareKeyResponse>({
  typeName: "byline.marketplace.v1.MsgDeclareKeyResponse",
  fields: [],
  write: writeMsgDeclareKeyResponse,
  read: readMsgDeclareKeyResponse,
  create: createMsgDeclareKeyResponse,
});

/** Delivers the key of an order, readable by its buyer alone. */
export interface MsgDeliverKey {
  readonly seller: string;
  readonly orderId: bigint;
  readonly noncePoint: Uint8Array;
  readonly maskedKey: Uint8Array;
}

function writeMsgDeliverKey(writer: Writer, value: MsgDeliverKey): void {
  if (value.seller !== "") {
    putString(writer, 10, value.seller);
  }
  if (value.orderId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.orderId);
  }
  if (value.noncePoint.length !== 0) {
    putBytes(writer, 26, value.noncePoint);
  }
  if (value.maskedKey.length !== 0) {
    putBytes(writer, 34, value.maskedKey);
  }
}

function readMsgDeliverKey(reader: Reader): MsgDeliverKey {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let f4: Uint8Array | undefined;
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
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    seller: f1,
    orderId: f2,
    noncePoint: f3 ?? new Uint8Array(0),
    maskedKey: f4 ?? new Uint8Array(0),
  };
}

function createMsgDeliverKey(partial?: Partial<MsgDeliverKey>): MsgDeliverKey {
  return {
    seller: "",
    orderId: 0n,
    noncePoint: new Uint8Array(0),
    maskedKey: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgDeliverKey. */
export const MsgDeliverKey: Codec<MsgDeliverKey> = defineCodec<MsgDeliverKey>({
  typeName: "byline.marketplace.v1.MsgDeliverKey",
  fields: [
    { number: 1, name: "seller", protoName: "seller", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "noncePoint", protoName: "nonce_point", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "maskedKey", protoName: "masked_key", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgDeliverKey", signers: ["seller"] },
  write: writeMsgDeliverKey,
  read: readMsgDeliverKey,
  create: createMsgDeliverKey,
});

/** Message byline.marketplace.v1.MsgDeliverKeyResponse. */
export interface MsgDeliverKeyResponse {
  readonly licenceId: bigint;
}

function writeMsgDeliverKeyResponse(writer: Writer, value: MsgDeliverKeyResponse): void {
  if (value.licenceId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.licenceId);
  }
}

function readMsgDeliverKeyResponse(reader: Reader): MsgDeliverKeyResponse {
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

function createMsgDeliverKeyResponse(partial?: Partial<MsgDeliverKeyResponse>): MsgDeliverKeyResponse {
  return {
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgDeliverKeyResponse. */
export const MsgDeliverKeyResponse: Codec<MsgDeliverKeyResponse> = defineCodec<MsgDeliverKeyResponse>({
  typeName: "byline.marketplace.v1.MsgDeliverKeyResponse",
  fields: [
    { number: 1, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgDeliverKeyResponse,
  read: readMsgDeliverKeyResponse,
  create: createMsgDeliverKeyResponse,
});

/** Complaint A: what was delivered is not the key. Decided at once. */
export interface MsgComplainKey {
  readonly buyer: string;
  readonly orderId: bigint;
  readonly sharedPoint: Uint8Array;
  readonly proof: Uint8Array;
}

function writeMsgComplainKey(writer: Writer, value: MsgComplainKey): void {
  if (value.buyer !== "") {
    putString(writer, 10, value.buyer);
  }
  if (value.orderId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.orderId);
  }
  if (value.sharedPoint.length !== 0) {
    putBytes(writer, 26, value.sharedPoint);
  }
  if (value.proof.length !== 0) {
    putBytes(writer, 34, value.proof);
  }
}

function readMsgComplainKey(reader: Reader): MsgComplainKey {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let f4: Uint8Array | undefined;
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
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    buyer: f1,
    orderId: f2,
    sharedPoint: f3 ?? new Uint8Array(0),
    proof: f4 ?? new Uint8Array(0),
  };
}

function createMsgComplainKey(partial?: Partial<MsgComplainKey>): MsgComplainKey {
  return {
    buyer: "",
    orderId: 0n,
    sharedPoint: new Uint8Array(0),
    proof: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgComplainKey. */
export const MsgComplainKey: Codec<MsgComplainKey> = defineCodec<MsgComplainKey>({
  typeName: "byline.marketplace.v1.MsgComplainKey",
  fields: [
    { number: 1, name: "buyer", protoName: "buyer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "sharedPoint", protoName: "shared_point", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "proof", protoName: "proof", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgComplainKey", signers: ["buyer"] },
  write: writeMsgComplainKey,
  read: readMsgComplainKey,
  create: createMsgComplainKey,
});

/** Complaint B: one chunk does not hold the registered records. Decided at once. */
export interface MsgComplainChunk {
  readonly buyer: string;
  readonly orderId: bigint;
  readonly index: bigint;
  readonly leaf: Uint8Array;
  readonly leafSiblings: readonly Uint8Array[];
  readonly cipher: Uint8Array;
  readonly chunkPoint: Uint8Array;
  readonly proof: Uint8Array;
  readonly contentNodes: readonly Uint8Array[];
  readonly contentSiblings: readonly Uint8Array[];
  readonly pieceSiblings: readonly Uint8Array[];
}

function writeMsgComplainChunk(writer: Writer, value: MsgComplainChunk): void {
  if (value.buyer !== "") {
    putString(writer, 10, value.buyer);
  }
  if (value.orderId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.orderId);
  }
  if (value.index !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.index);
  }
  if (value.leaf.length !== 0) {
    putBytes(writer, 34, value.leaf);
  }
  for (const item of value.leafSiblings) {
    putBytes(writer, 42, item);
  }
  if (value.cipher.length !== 0) {
    putBytes(writer, 50, value.cipher);
  }
  if (value.chunkPoint.length !== 0) {
    putBytes(writer, 58, value.chunkPoint);
  }
  if (value.proof.length !== 0) {
    putBytes(writer, 66, value.proof);
  }
  for (const item of value.contentNodes) {
    putBytes(writer, 74, item);
  }
  for (const item of value.contentSiblings) {
    putBytes(writer, 82, item);
  }
  for (const item of value.pieceSiblings) {
    putBytes(writer, 90, item);
  }
}

function readMsgComplainChunk(reader: Reader): MsgComplainChunk {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4: Uint8Array | undefined;
  const f5: Uint8Array[] = [];
  let f6: Uint8Array | undefined;
  let f7: Uint8Array | undefined;
  let f8: Uint8Array | undefined;
  const f9: Uint8Array[] = [];
  const f10: Uint8Array[] = [];
  const f11: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 42) {
    f5.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 74) {
    f9.push(reader.bytes());
    tag = reader.next(tag);
  }
  while (tag === 82) {
    f10.push(reader.bytes());
    tag = reader.next(tag);
  }
  while (tag === 90) {
    f11.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34, 42, 50, 58, 66, 74, 82, 90]);
  return {
    buyer: f1,
    orderId: f2,
    index: f3,
    leaf: f4 ?? new Uint8Array(0),
    leafSiblings: f5,
    cipher: f6 ?? new Uint8Array(0),
    chunkPoint: f7 ?? new Uint8Array(0),
    proof: f8 ?? new Uint8Array(0),
    contentNodes: f9,
    contentSiblings: f10,
    pieceSiblings: f11,
  };
}

function createMsgComplainChunk(partial?: Partial<MsgComplainChunk>): MsgComplainChunk {
  return {
    buyer: "",
    orderId: 0n,
    index: 0n,
    leaf: new Uint8Array(0),
    leafSiblings: [],
    cipher: new Uint8Array(0),
    chunkPoint: new Uint8Array(0),
    proof: new Uint8Array(0),
    contentNodes: [],
    contentSiblings: [],
    pieceSiblings: [],
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgComplainChunk. */
export const MsgComplainChunk: Codec<MsgComplainChunk> = defineCodec<MsgComplainChunk>({
  typeName: "byline.marketplace.v1.MsgComplainChunk",
  fields: [
    { number: 1, name: "buyer", protoName: "buyer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "index", protoName: "index", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "leaf", protoName: "leaf", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "leafSiblings", protoName: "leaf_siblings", kind: "bytes", repeated: true, nullable: false },
    { number: 6, name: "cipher", protoName: "cipher", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "chunkPoint", protoName: "chunk_point", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "proof", protoName: "proof", kind: "bytes", repeated: false, nullable: false },
    { number: 9, name: "contentNodes", protoName: "content_nodes", kind: "bytes", repeated: true, nullable: false },
    { number: 10, name: "contentSiblings", protoName: "content_siblings", kind: "bytes", repeated: true, nullable: false },
    { number: 11, name: "pieceSiblings", protoName: "piece_siblings", kind: "bytes", repeated: true, nullable: false },
  ],
  options: { aminoName: "byline/MsgComplainChunk", signers: ["buyer"] },
  write: writeMsgComplainChunk,
  read: readMsgComplainChunk,
  create: createMsgComplainChunk,
});

/** Complaint C: chunk leaves that leave a gap, overlap or make no sense. Decided at once. */
export interface MsgComplainLayout {
  readonly buyer: string;
  readonly orderId: bigint;
  readonly index: bigint;
  readonly leaves: readonly Uint8Array[];
  readonly leafSiblings: readonly Uint8Array[];
}

function writeMsgComplainLayout(writer: Writer, value: MsgComplainLayout): void {
  if (value.buyer !== "") {
    putString(writer, 10, value.buyer);
  }
  if (value.orderId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.orderId);
  }
  if (value.index !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.index);
  }
  for (const item of value.leaves) {
    putBytes(writer, 34, item);
  }
  for (const item of value.leafSiblings) {
    putBytes(writer, 42, item);
  }
}

function readMsgComplainLayout(reader: Reader): MsgComplainLayout {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  const f4: Uint8Array[] = [];
  const f5: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  while (tag === 34) {
    f4.push(reader.bytes());
    tag = reader.next(tag);
  }
  while (tag === 42) {
    f5.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34, 42]);
  return {
    buyer: f1,
    orderId: f2,
    index: f3,
    leaves: f4,
    leafSiblings: f5,
  };
}

function createMsgComplainLayout(partial?: Partial<MsgComplainLayout>): MsgComplainLayout {
  return {
    buyer: "",
    orderId: 0n,
    index: 0n,
    leaves: [],
    leafSiblings: [],
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgComplainLayout. */
export const MsgComplainLayout: Codec<MsgComplainLayout> = defineCodec<MsgComplainLayout>({
  typeName: "byline.marketplace.v1.MsgComplainLayout",
  fields: [
    { number: 1, name: "buyer", protoName: "buyer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "index", protoName: "index", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "leaves", protoName: "leaves", kind: "bytes", repeated: true, nullable: false },
    { number: 5, name: "leafSiblings", protoName: "leaf_siblings", kind: "bytes", repeated: true, nullable: false },
  ],
  options: { aminoName: "byline/MsgComplainLayout", signers: ["buyer"] },
  write: writeMsgComplainLayout,
  read: readMsgComplainLayout,
  create: createMsgComplainLayout,
});

/** Message byline.marketplace.v1.MsgComplaintResponse. */
export interface MsgComplaintResponse {
  readonly upheld: boolean;
}

function writeMsgComplaintResponse(writer: Writer, value: MsgComplaintResponse): void {
  if (value.upheld) {
    writer.uint32(8);
    writer.bool(value.upheld);
  }
}

function readMsgComplaintResponse(reader: Reader): MsgComplaintResponse {
  let f1 = false;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    upheld: f1,
  };
}

function createMsgComplaintResponse(partial?: Partial<MsgComplaintResponse>): MsgComplaintResponse {
  return {
    upheld: false,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgComplaintResponse. */
export const MsgComplaintResponse: Codec<MsgComplaintResponse> = defineCodec<MsgComplaintResponse>({
  typeName: "byline.marketplace.v1.MsgComplaintResponse",
  fields: [
    { number: 1, name: "upheld", protoName: "upheld", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeMsgComplaintResponse,
  read: readMsgComplaintResponse,
  create: createMsgComplaintResponse,
});

/** Prolongs a licence that has a term, or buys further uses, under the terms of its offer. */
export interface MsgRenewLicence {
  readonly holder: string;
  readonly licenceId: bigint;
  readonly units: number;
  readonly maxTotal: Coin;
}

function writeMsgRenewLicence(writer: Writer, value: MsgRenewLicence): void {
  if (value.holder !== "") {
    putString(writer, 10, value.holder);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
  if (value.units !== 0) {
    writer.uint32(24);
    putUint32(writer, value.units);
  }
  {
    writer.uint32(34).fork();
    Coin.write(writer, value.maxTotal);
    writer.ldelim();
  }
}

function readMsgRenewLicence(reader: Reader): MsgRenewLicence {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
  let f4: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    holder: f1,
    licenceId: f2,
    units: f3,
    maxTotal: f4 ?? Coin.create(),
  };
}

function createMsgRenewLicence(partial?: Partial<MsgRenewLicence>): MsgRenewLicence {
  return {
    holder: "",
    licenceId: 0n,
    units: 0,
    maxTotal: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRenewLicence. */
export const MsgRenewLicence: Codec<MsgRenewLicence> = defineCodec<MsgRenewLicence>({
  typeName: "byline.marketplace.v1.MsgRenewLicence",
  fields: [
    { number: 1, name: "holder", protoName: "holder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "units", protoName: "units", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "maxTotal", protoName: "max_total", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgRenewLicence", signers: ["holder"] },
  write: writeMsgRenewLicence,
  read: readMsgRenewLicence,
  create: createMsgRenewLicence,
});

/** Message byline.marketplace.v1.MsgRenewLicenceResponse. */
export interface MsgRenewLicenceResponse {
  readonly orderId: bigint;
  readonly expiryClock: bigint;
}

function writeMsgRenewLicenceResponse(writer: Writer, value: MsgRenewLicenceResponse): void {
  if (value.orderId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.orderId);
  }
  if (value.expiryClock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.expiryClock);
  }
}

function readMsgRenewLicenceResponse(reader: Reader): MsgRenewLicenceResponse {
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
    expiryClock: f2,
  };
}

function createMsgRenewLicenceResponse(partial?: Partial<MsgRenewLicenceResponse>): MsgRenewLicenceResponse {
  return {
    orderId: 0n,
    expiryClock: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRenewLicenceResponse. */
export const MsgRenewLicenceResponse: Codec<MsgRenewLicenceResponse> = defineCodec<MsgRenewLicenceResponse>({
  typeName: "byline.marketplace.v1.MsgRenewLicenceResponse",
  fields: [
    { number: 1, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "expiryClock", protoName: "expiry_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgRenewLicenceResponse,
  read: readMsgRenewLicenceResponse,
  create: createMsgRenewLicenceResponse,
});

/** Records uses of a licence that is paid per use. */
export interface MsgRecordUses {
  readonly holder: string;
  readonly licenceId: bigint;
  readonly uses: number;
}

function writeMsgRecordUses(writer: Writer, value: MsgRecordUses): void {
  if (value.holder !== "") {
    putString(writer, 10, value.holder);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
  if (value.uses !== 0) {
    writer.uint32(24);
    putUint32(writer, value.uses);
  }
}

function readMsgRecordUses(reader: Reader): MsgRecordUses {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    holder: f1,
    licenceId: f2,
    uses: f3,
  };
}

function createMsgRecordUses(partial?: Partial<MsgRecordUses>): MsgRecordUses {
  return {
    holder: "",
    licenceId: 0n,
    uses: 0,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRecordUses. */
export const MsgRecordUses: Codec<MsgRecordUses> = defineCodec<MsgRecordUses>({
  typeName: "byline.marketplace.v1.MsgRecordUses",
  fields: [
    { number: 1, name: "holder", protoName: "holder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "uses", protoName: "uses", kind: "uint32", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRecordUses", signers: ["holder"] },
  write: writeMsgRecordUses,
  read: readMsgRecordUses,
  create: createMsgRecordUses,
});

/** Message byline.marketplace.v1.MsgRecordUsesResponse. */
export interface MsgRecordUsesResponse {
  readonly usesLeft: number;
}

function writeMsgRecordUsesResponse(writer: Writer, value: MsgRecordUsesResponse): void {
  if (value.usesLeft !== 0) {
    writer.uint32(8);
    putUint32(writer, value.usesLeft);
  }
}

function readMsgRecordUsesResponse(reader: Reader): MsgRecordUsesResponse {
  let f1 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    usesLeft: f1,
  };
}

function createMsgRecordUsesResponse(partial?: Partial<MsgRecordUsesResponse>): MsgRecordUsesResponse {
  return {
    usesLeft: 0,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRecordUsesResponse. */
export const MsgRecordUsesResponse: Codec<MsgRecordUsesResponse> = defineCodec<MsgRecordUsesResponse>({
  typeName: "byline.marketplace.v1.MsgRecordUsesResponse",
  fields: [
    { number: 1, name: "usesLeft", protoName: "uses_left", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeMsgRecordUsesResponse,
  read: readMsgRecordUsesResponse,
  create: createMsgRecordUsesResponse,
});

/** Bids in an auction; whoever is outbid has the money back at once. */
export interface MsgPlaceBid {
  readonly bidder: string;
  readonly offerId: bigint;
  readonly amount: Coin;
  readonly buyerPoint: Uint8Array;
}

function writeMsgPlaceBid(writer: Writer, value: MsgPlaceBid): void {
  if (value.bidder !== "") {
    putString(writer, 10, value.bidder);
  }
  if (value.offerId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.offerId);
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
  if (value.buyerPoint.length !== 0) {
    putBytes(writer, 34, value.buyerPoint);
  }
}

function readMsgPlaceBid(reader: Reader): MsgPlaceBid {
  let f1 = "";
  let f2 = 0n;
  let f3: Coin | undefined;
  let f4: Uint8Array | undefined;
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
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    bidder: f1,
    offerId: f2,
    amount: f3 ?? Coin.create(),
    buyerPoint: f4 ?? new Uint8Array(0),
  };
}

function createMsgPlaceBid(partial?: Partial<MsgPlaceBid>): MsgPlaceBid {
  return {
    bidder: "",
    offerId: 0n,
    amount: Coin.create(),
    buyerPoint: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgPlaceBid. */
export const MsgPlaceBid: Codec<MsgPlaceBid> = defineCodec<MsgPlaceBid>({
  typeName: "byline.marketplace.v1.MsgPlaceBid",
  fields: [
    { number: 1, name: "bidder", protoName: "bidder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 4, name: "buyerPoint", protoName: "buyer_point", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgPlaceBid", signers: ["bidder"] },
  write: writeMsgPlaceBid,
  read: readMsgPlaceBid,
  create: createMsgPlaceBid,
});

/** Message byline.marketplace.v1.MsgPlaceBidResponse. */
export interface MsgPlaceBidResponse {
  readonly endClock: bigint;
}

function writeMsgPlaceBidResponse(writer: Writer, value: MsgPlaceBidResponse): void {
  if (value.endClock !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.endClock);
  }
}

function readMsgPlaceBidResponse(reader: Reader): MsgPlaceBidResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    endClock: f1,
  };
}

function createMsgPlaceBidResponse(partial?: Partial<MsgPlaceBidResponse>): MsgPlaceBidResponse {
  return {
    endClock: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgPlaceBidResponse. */
export const MsgPlaceBidResponse: Codec<MsgPlaceBidResponse> = defineCodec<MsgPlaceBidResponse>({
  typeName: "byline.marketplace.v1.MsgPlaceBidResponse",
  fields: [
    { number: 1, name: "endClock", protoName: "end_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgPlaceBidResponse,
  read: readMsgPlaceBidResponse,
  create: createMsgPlaceBidResponse,
});

/** Turns the highest bid of an auction that is over into an order; anyone may send it. */
export interface MsgEndAuction {
  readonly sender: string;
  readonly offerId: bigint;
}

function writeMsgEndAuction(writer: Writer, value: MsgEndAuction): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.offerId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.offerId);
  }
}

function readMsgEndAuction(reader: Reader): MsgEndAuction {
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
    offerId: f2,
  };
}

function createMsgEndAuction(partial?: Partial<MsgEndAuction>): MsgEndAuction {
  return {
    sender: "",
    offerId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgEndAuction. */
export const MsgEndAuction: Codec<MsgEndAuction> = defineCodec<MsgEndAuction>({
  typeName: "byline.marketplace.v1.MsgEndAuction",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgEndAuction", signers: ["sender"] },
  write: writeMsgEndAuction,
  read: readMsgEndAuction,
  create: createMsgEndAuction,
});

/** Message byline.marketplace.v1.MsgEndAuctionResponse. */
export interface MsgEndAuctionResponse {
  readonly orderId: bigint;
}

function writeMsgEndAuctionResponse(writer: Writer, value: MsgEndAuctionResponse): void {
  if (value.orderId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.orderId);
  }
}

function readMsgEndAuctionResponse(reader: Reader): MsgEndAuctionResponse {
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

function createMsgEndAuctionResponse(partial?: Partial<MsgEndAuctionResponse>): MsgEndAuctionResponse {
  return {
    orderId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgEndAuctionResponse. */
export const MsgEndAuctionResponse: Codec<MsgEndAuctionResponse> = defineCodec<MsgEndAuctionResponse>({
  typeName: "byline.marketplace.v1.MsgEndAuctionResponse",
  fields: [
    { number: 1, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgEndAuctionResponse,
  read: readMsgEndAuctionResponse,
  create: createMsgEndAuctionResponse,
});

/** Puts money aside for data that is looked for. */
export interface MsgPostBounty {
  readonly poster: string;
  readonly amount: Coin;
  readonly termsHash: Uint8Array;
  readonly termsUri: string;
  readonly openNs: bigint;
  readonly curators: readonly string[];
}

function writeMsgPostBounty(writer: Writer, value: MsgPostBounty): void {
  if (value.poster !== "") {
    putString(writer, 10, value.poster);
  }
  {
    writer.uint32(18).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
  if (value.termsHash.length !== 0) {
    putBytes(writer, 26, value.termsHash);
  }
  if (value.termsUri !== "") {
    putString(writer, 34, value.termsUri);
  }
  if (value.openNs !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.openNs);
  }
  for (const item of value.curators) {
    putString(writer, 50, item);
  }
}

function readMsgPostBounty(reader: Reader): MsgPostBounty {
  let f1 = "";
  let f2: Coin | undefined;
  let f3: Uint8Array | undefined;
  let f4 = "";
  let f5 = 0n;
  const f6: string[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
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
  while (tag === 50) {
    f6.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 40, 50]);
  return {
    poster: f1,
    amount: f2 ?? Coin.create(),
    termsHash: f3 ?? new Uint8Array(0),
    termsUri: f4,
    openNs: f5,
    curators: f6,
  };
}

function createMsgPostBounty(partial?: Partial<MsgPostBounty>): MsgPostBounty {
  return {
    poster: "",
    amount: Coin.create(),
    termsHash: new Uint8Array(0),
    termsUri: "",
    openNs: 0n,
    curators: [],
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgPostBounty. */
export const MsgPostBounty: Codec<MsgPostBounty> = defineCodec<MsgPostBounty>({
  typeName: "byline.marketplace.v1.MsgPostBounty",
  fields: [
    { number: 1, name: "poster", protoName: "poster", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 3, name: "termsHash", protoName: "terms_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "termsUri", protoName: "terms_uri", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "openNs", protoName: "open_ns", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "curators", protoName: "curators", kind: "string", repeated: true, nullable: false },
  ],
  options: { aminoName: "byline/MsgPostBounty", signers: ["poster"] },
  write: writeMsgPostBounty,
  read: readMsgPostBounty,
  create: createMsgPostBounty,
});

/** Message byline.marketplace.v1.MsgPostBountyResponse. */
export interface MsgPostBountyResponse {
  readonly bountyId: bigint;
}

function writeMsgPostBountyResponse(writer: Writer, value: MsgPostBountyResponse): void {
  if (value.bountyId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.bountyId);
  }
}

function readMsgPostBountyResponse(reader: Reader): MsgPostBountyResponse {
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

function createMsgPostBountyResponse(partial?: Partial<MsgPostBountyResponse>): MsgPostBountyResponse {
  return {
    bountyId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgPostBountyResponse. */
export const MsgPostBountyResponse: Codec<MsgPostBountyResponse> = defineCodec<MsgPostBountyResponse>({
  typeName: "byline.marketplace.v1.MsgPostBountyResponse",
  fields: [
    { number: 1, name: "bountyId", protoName: "bounty_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgPostBountyResponse,
  read: readMsgPostBountyResponse,
  create: createMsgPostBountyResponse,
});

/** Gives a bounty, or a part of it, to the contributors of a version; by its poster or a curator. */
export interface MsgAwardBounty {
  readonly sender: string;
  readonly bountyId: bigint;
  readonly datasetId: bigint;
  readonly version: string;
  readonly amount: Coin;
}

function writeMsgAwardBounty(writer: Writer, value: MsgAwardBounty): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.bountyId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.bountyId);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 34, value.version);
  }
  {
    writer.uint32(42).fork();
    Coin.write(writer, value.amount);
    writer.ldelim();
  }
}

function readMsgAwardBounty(reader: Reader): MsgAwardBounty {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4 = "";
  let f5: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34, 42]);
  return {
    sender: f1,
    bountyId: f2,
    datasetId: f3,
    version: f4,
    amount: f5 ?? Coin.create(),
  };
}

function createMsgAwardBounty(partial?: Partial<MsgAwardBounty>): MsgAwardBounty {
  return {
    sender: "",
    bountyId: 0n,
    datasetId: 0n,
    version: "",
    amount: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgAwardBounty. */
export const MsgAwardBounty: Codec<MsgAwardBounty> = defineCodec<MsgAwardBounty>({
  typeName: "byline.marketplace.v1.MsgAwardBounty",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "bountyId", protoName: "bounty_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "amount", protoName: "amount", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgAwardBounty", signers: ["sender"] },
  write: writeMsgAwardBounty,
  read: readMsgAwardBounty,
  create: createMsgAwardBounty,
});

/** Message byline.marketplace.v1.MsgAwardBountyResponse. */
export type MsgAwardBountyResponse = Readonly<Record<string, never>>;

function writeMsgAwardBountyResponse(): void {}

function readMsgAwardBountyResponse(reader: Reader): MsgAwardBountyResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgAwardBountyResponse(): MsgAwardBountyResponse {
  return {};
}

/** Codec of byline.marketplace.v1.MsgAwardBountyResponse. */
export const MsgAwardBountyResponse: Codec<MsgAwardBountyResponse> = defineCodec<MsgAwardBountyResponse>({
  typeName: "byline.marketplace.v1.MsgAwardBountyResponse",
  fields: [],
  write: writeMsgAwardBountyResponse,
  read: readMsgAwardBountyResponse,
  create: createMsgAwardBountyResponse,
});

/** Gives the poster of a bounty whose deadline has passed the rest back; anyone may send it. */
export interface MsgCloseBounty {
  readonly sender: string;
  readonly bountyId: bigint;
}

function writeMsgCloseBounty(writer: Writer, value: MsgCloseBounty): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.bountyId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.bountyId);
  }
}

function readMsgCloseBounty(reader: Reader): MsgCloseBounty {
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
    bountyId: f2,
  };
}

function createMsgCloseBounty(partial?: Partial<MsgCloseBounty>): MsgCloseBounty {
  return {
    sender: "",
    bountyId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgCloseBounty. */
export const MsgCloseBounty: Codec<MsgCloseBounty> = defineCodec<MsgCloseBounty>({
  typeName: "byline.marketplace.v1.MsgCloseBounty",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "bountyId", protoName: "bounty_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCloseBounty", signers: ["sender"] },
  write: writeMsgCloseBounty,
  read: readMsgCloseBounty,
  create: createMsgCloseBounty,
});

/** Message byline.marketplace.v1.MsgCloseBountyResponse. */
export interface MsgCloseBountyResponse {
  readonly refunded: Coin;
}

function writeMsgCloseBountyResponse(writer: Writer, value: MsgCloseBountyResponse): void {
  {
    writer.uint32(10).fork();
    Coin.write(writer, value.refunded);
    writer.ldelim();
  }
}

function readMsgCloseBountyResponse(reader: Reader): MsgCloseBountyResponse {
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

function createMsgCloseBountyResponse(partial?: Partial<MsgCloseBountyResponse>): MsgCloseBountyResponse {
  return {
    refunded: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgCloseBountyResponse. */
export const MsgCloseBountyResponse: Codec<MsgCloseBountyResponse> = defineCodec<MsgCloseBountyResponse>({
  typeName: "byline.marketplace.v1.MsgCloseBountyResponse",
  fields: [
    { number: 1, name: "refunded", protoName: "refunded", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  write: writeMsgCloseBountyResponse,
  read: readMsgCloseBountyResponse,
  create: createMsgCloseBountyResponse,
});

/** Rates a licence once its money was released: 1 to 5, once. */
export interface MsgRateLicence {
  readonly holder: string;
  readonly licenceId: bigint;
  readonly rating: number;
}

function writeMsgRateLicence(writer: Writer, value: MsgRateLicence): void {
  if (value.holder !== "") {
    putString(writer, 10, value.holder);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
  if (value.rating !== 0) {
    writer.uint32(24);
    putUint32(writer, value.rating);
  }
}

function readMsgRateLicence(reader: Reader): MsgRateLicence {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    holder: f1,
    licenceId: f2,
    rating: f3,
  };
}

function createMsgRateLicence(partial?: Partial<MsgRateLicence>): MsgRateLicence {
  return {
    holder: "",
    licenceId: 0n,
    rating: 0,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRateLicence. */
export const MsgRateLicence: Codec<MsgRateLicence> = defineCodec<MsgRateLicence>({
  typeName: "byline.marketplace.v1.MsgRateLicence",
  fields: [
    { number: 1, name: "holder", protoName: "holder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "rating", protoName: "rating", kind: "uint32", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRateLicence", signers: ["holder"] },
  write: writeMsgRateLicence,
  read: readMsgRateLicence,
  create: createMsgRateLicence,
});

/** Message byline.marketplace.v1.MsgRateLicenceResponse. */
export type MsgRateLicenceResponse = Readonly<Record<string, never>>;

function writeMsgRateLicenceResponse(): void {}

function readMsgRateLicenceResponse(reader: Reader): MsgRateLicenceResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRateLicenceResponse(): MsgRateLicenceResponse {
  return {};
}

/** Codec of byline.marketplace.v1.MsgRateLicenceResponse. */
export const MsgRateLicenceResponse: Codec<MsgRateLicenceResponse> = defineCodec<MsgRateLicenceResponse>({
  typeName: "byline.marketplace.v1.MsgRateLicenceResponse",
  fields: [],
  write: writeMsgRateLicenceResponse,
  read: readMsgRateLicenceResponse,
  create: createMsgRateLicenceResponse,
});

/** Ends the licensing of a version for ever: licences with a term end, the seller's bond is forfeited to their holders. */
export interface MsgWithdrawVersion {
  readonly seller: string;
  readonly datasetId: bigint;
  readonly version: string;
}

function writeMsgWithdrawVersion(writer: Writer, value: MsgWithdrawVersion): void {
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
}

function readMsgWithdrawVersion(reader: Reader): MsgWithdrawVersion {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    seller: f1,
    datasetId: f2,
    version: f3,
  };
}

function createMsgWithdrawVersion(partial?: Partial<MsgWithdrawVersion>): MsgWithdrawVersion {
  return {
    seller: "",
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgWithdrawVersion. */
export const MsgWithdrawVersion: Codec<MsgWithdrawVersion> = defineCodec<MsgWithdrawVersion>({
  typeName: "byline.marketplace.v1.MsgWithdrawVersion",
  fields: [
    { number: 1, name: "seller", protoName: "seller", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgWithdrawVersion", signers: ["seller"] },
  write: writeMsgWithdrawVersion,
  read: readMsgWithdrawVersion,
  create: createMsgWithdrawVersion,
});

/** Message byline.marketplace.v1.MsgWithdrawVersionResponse. */
export interface MsgWithdrawVersionResponse {
  readonly forfeit: Coin;
}

function writeMsgWithdrawVersionResponse(writer: Writer, value: MsgWithdrawVersionResponse): void {
  {
    writer.uint32(10).fork();
    Coin.write(writer, value.forfeit);
    writer.ldelim();
  }
}

function readMsgWithdrawVersionResponse(reader: Reader): MsgWithdrawVersionResponse {
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
    forfeit: f1 ?? Coin.create(),
  };
}

function createMsgWithdrawVersionResponse(partial?: Partial<MsgWithdrawVersionResponse>): MsgWithdrawVersionResponse {
  return {
    forfeit: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgWithdrawVersionResponse. */
export const MsgWithdrawVersionResponse: Codec<MsgWithdrawVersionResponse> = defineCodec<MsgWithdrawVersionResponse>({
  typeName: "byline.marketplace.v1.MsgWithdrawVersionResponse",
  fields: [
    { number: 1, name: "forfeit", protoName: "forfeit", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  write: writeMsgWithdrawVersionResponse,
  read: readMsgWithdrawVersionResponse,
  create: createMsgWithdrawVersionResponse,
});

/** Registers a licence that a withdrawal ended for a share of the forfeited bond. */
export interface MsgRegisterForfeit {
  readonly holder: string;
  readonly licenceId: bigint;
}

function writeMsgRegisterForfeit(writer: Writer, value: MsgRegisterForfeit): void {
  if (value.holder !== "") {
    putString(writer, 10, value.holder);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
}

function readMsgRegisterForfeit(reader: Reader): MsgRegisterForfeit {
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
    holder: f1,
    licenceId: f2,
  };
}

function createMsgRegisterForfeit(partial?: Partial<MsgRegisterForfeit>): MsgRegisterForfeit {
  return {
    holder: "",
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRegisterForfeit. */
export const MsgRegisterForfeit: Codec<MsgRegisterForfeit> = defineCodec<MsgRegisterForfeit>({
  typeName: "byline.marketplace.v1.MsgRegisterForfeit",
  fields: [
    { number: 1, name: "holder", protoName: "holder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRegisterForfeit", signers: ["holder"] },
  write: writeMsgRegisterForfeit,
  read: readMsgRegisterForfeit,
  create: createMsgRegisterForfeit,
});

/** Message byline.marketplace.v1.MsgRegisterForfeitResponse. */
export interface MsgRegisterForfeitResponse {
  readonly weight: bigint;
  readonly paid: Coin;
}

function writeMsgRegisterForfeitResponse(writer: Writer, value: MsgRegisterForfeitResponse): void {
  if (value.weight !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.weight);
  }
  {
    writer.uint32(18).fork();
    Coin.write(writer, value.paid);
    writer.ldelim();
  }
}

function readMsgRegisterForfeitResponse(reader: Reader): MsgRegisterForfeitResponse {
  let f1 = 0n;
  let f2: Coin | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    weight: f1,
    paid: f2 ?? Coin.create(),
  };
}

function createMsgRegisterForfeitResponse(partial?: Partial<MsgRegisterForfeitResponse>): MsgRegisterForfeitResponse {
  return {
    weight: 0n,
    paid: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgRegisterForfeitResponse. */
export const MsgRegisterForfeitResponse: Codec<MsgRegisterForfeitResponse> = defineCodec<MsgRegisterForfeitResponse>({
  typeName: "byline.marketplace.v1.MsgRegisterForfeitResponse",
  fields: [
    { number: 1, name: "weight", protoName: "weight", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "paid", protoName: "paid", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  write: writeMsgRegisterForfeitResponse,
  read: readMsgRegisterForfeitResponse,
  create: createMsgRegisterForfeitResponse,
});

/** Pays the holder of a registered licence the share of the forfeited bond; anyone may send it. */
export interface MsgPayForfeit {
  readonly sender: string;
  readonly licenceId: bigint;
}

function writeMsgPayForfeit(writer: Writer, value: MsgPayForfeit): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
}

function readMsgPayForfeit(reader: Reader): MsgPayForfeit {
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
    licenceId: f2,
  };
}

function createMsgPayForfeit(partial?: Partial<MsgPayForfeit>): MsgPayForfeit {
  return {
    sender: "",
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgPayForfeit. */
export const MsgPayForfeit: Codec<MsgPayForfeit> = defineCodec<MsgPayForfeit>({
  typeName: "byline.marketplace.v1.MsgPayForfeit",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgPayForfeit", signers: ["sender"] },
  write: writeMsgPayForfeit,
  read: readMsgPayForfeit,
  create: createMsgPayForfeit,
});

/** Message byline.marketplace.v1.MsgPayForfeitResponse. */
export interface MsgPayForfeitResponse {
  readonly paid: Coin;
}

function writeMsgPayForfeitResponse(writer: Writer, value: MsgPayForfeitResponse): void {
  {
    writer.uint32(10).fork();
    Coin.write(writer, value.paid);
    writer.ldelim();
  }
}

function readMsgPayForfeitResponse(reader: Reader): MsgPayForfeitResponse {
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
    paid: f1 ?? Coin.create(),
  };
}

function createMsgPayForfeitResponse(partial?: Partial<MsgPayForfeitResponse>): MsgPayForfeitResponse {
  return {
    paid: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgPayForfeitResponse. */
export const MsgPayForfeitResponse: Codec<MsgPayForfeitResponse> = defineCodec<MsgPayForfeitResponse>({
  typeName: "byline.marketplace.v1.MsgPayForfeitResponse",
  fields: [
    { number: 1, name: "paid", protoName: "paid", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  write: writeMsgPayForfeitResponse,
  read: readMsgPayForfeitResponse,
  create: createMsgPayForfeitResponse,
});

/** Frees what is left of a forfeited bond when holders had their time; anyone may send it. */
export interface MsgCloseWithdrawal {
  readonly sender: string;
  readonly datasetId: bigint;
  readonly version: string;
}

function writeMsgCloseWithdrawal(writer: Writer, value: MsgCloseWithdrawal): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
}

function readMsgCloseWithdrawal(reader: Reader): MsgCloseWithdrawal {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    sender: f1,
    datasetId: f2,
    version: f3,
  };
}

function createMsgCloseWithdrawal(partial?: Partial<MsgCloseWithdrawal>): MsgCloseWithdrawal {
  return {
    sender: "",
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgCloseWithdrawal. */
export const MsgCloseWithdrawal: Codec<MsgCloseWithdrawal> = defineCodec<MsgCloseWithdrawal>({
  typeName: "byline.marketplace.v1.MsgCloseWithdrawal",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCloseWithdrawal", signers: ["sender"] },
  write: writeMsgCloseWithdrawal,
  read: readMsgCloseWithdrawal,
  create: createMsgCloseWithdrawal,
});

/** Message byline.marketplace.v1.MsgCloseWithdrawalResponse. */
export type MsgCloseWithdrawalResponse = Readonly<Record<string, never>>;

function writeMsgCloseWithdrawalResponse(): void {}

function readMsgCloseWithdrawalResponse(reader: Reader): MsgCloseWithdrawalResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCloseWithdrawalResponse(): MsgCloseWithdrawalResponse {
  return {};
}

/** Codec of byline.marketplace.v1.MsgCloseWithdrawalResponse. */
export const MsgCloseWithdrawalResponse: Codec<MsgCloseWithdrawalResponse> = defineCodec<MsgCloseWithdrawalResponse>({
  typeName: "byline.marketplace.v1.MsgCloseWithdrawalResponse",
  fields: [],
  write: writeMsgCloseWithdrawalResponse,
  read: readMsgCloseWithdrawalResponse,
  create: createMsgCloseWithdrawalResponse,
});

/** Moves a licence to a later version of the dataset, for nothing, when its own was withdrawn, quarantined or revoked. */
export interface MsgMoveLicence {
  readonly holder: string;
  readonly licenceId: bigint;
  readonly version: string;
}

function writeMsgMoveLicence(writer: Writer, value: MsgMoveLicence): void {
  if (value.holder !== "") {
    putString(writer, 10, value.holder);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
}

function readMsgMoveLicence(reader: Reader): MsgMoveLicence {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    holder: f1,
    licenceId: f2,
    version: f3,
  };
}

function createMsgMoveLicence(partial?: Partial<MsgMoveLicence>): MsgMoveLicence {
  return {
    holder: "",
    licenceId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgMoveLicence. */
export const MsgMoveLicence: Codec<MsgMoveLicence> = defineCodec<MsgMoveLicence>({
  typeName: "byline.marketplace.v1.MsgMoveLicence",
  fields: [
    { number: 1, name: "holder", protoName: "holder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgMoveLicence", signers: ["holder"] },
  write: writeMsgMoveLicence,
  read: readMsgMoveLicence,
  create: createMsgMoveLicence,
});

/** Message byline.marketplace.v1.MsgMoveLicenceResponse. */
export interface MsgMoveLicenceResponse {
  readonly licenceId: bigint;
}

function writeMsgMoveLicenceResponse(writer: Writer, value: MsgMoveLicenceResponse): void {
  if (value.licenceId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.licenceId);
  }
}

function readMsgMoveLicenceResponse(reader: Reader): MsgMoveLicenceResponse {
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

function createMsgMoveLicenceResponse(partial?: Partial<MsgMoveLicenceResponse>): MsgMoveLicenceResponse {
  return {
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.MsgMoveLicenceResponse. */
export const MsgMoveLicenceResponse: Codec<MsgMoveLicenceResponse> = defineCodec<MsgMoveLicenceResponse>({
  typeName: "byline.marketplace.v1.MsgMoveLicenceResponse",
  fields: [
    { number: 1, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgMoveLicenceResponse,
  read: readMsgMoveLicenceResponse,
  create: createMsgMoveLicenceResponse,
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
