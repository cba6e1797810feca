/** Generated from proto/byline/marketplace/v1/marketplace.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putDuration, putInt32, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Right is one bit of a rights bitmap; everything not granted is denied (M2). */
export const Right = {
  RIGHT_UNSPECIFIED: 0,
  RIGHT_TRAIN: 1,
  RIGHT_FINE_TUNE: 2,
  RIGHT_INFER_CONTEXT: 4,
  RIGHT_EVALUATE: 8,
  RIGHT_REDISTRIBUTE: 16,
  RIGHT_DERIVE: 32,
  RIGHT_COMMERCIAL: 64,
} as const;

/** Names of byline.marketplace.v1.Right for JSON. */
export const RightDescriptor: EnumDescriptor = { typeName: "byline.marketplace.v1.Right", values: Right };

/** Delivery says how a buyer gets the data. */
export const Delivery = {
  DELIVERY_UNSPECIFIED: 0,
  DELIVERY_NONE: 1,
  DELIVERY_KEY: 2,
} as const;

/** Names of byline.marketplace.v1.Delivery for JSON. */
export const DeliveryDescriptor: EnumDescriptor = { typeName: "byline.marketplace.v1.Delivery", values: Delivery };

/** Pricing says what the price of an offer buys. */
export const Pricing = {
  PRICING_UNSPECIFIED: 0,
  PRICING_FIXED: 1,
} as const;

/** Names of byline.marketplace.v1.Pricing for JSON. */
export const PricingDescriptor: EnumDescriptor = { typeName: "byline.marketplace.v1.Pricing", values: Pricing };

/** Constants of byline.marketplace.v1.OfferState; a field of this type is a number and may hold others. */
export const OfferState = {
  OFFER_STATE_UNSPECIFIED: 0,
  OFFER_STATE_OPEN: 1,
  OFFER_STATE_CLOSED: 2,
} as const;

/** Names of byline.marketplace.v1.OfferState for JSON. */
export const OfferStateDescriptor: EnumDescriptor = { typeName: "byline.marketplace.v1.OfferState", values: OfferState };

/** Constants of byline.marketplace.v1.OrderState; a field of this type is a number and may hold others. */
export const OrderState = {
  ORDER_STATE_UNSPECIFIED: 0,
  ORDER_STATE_PAID: 1,
  ORDER_STATE_DELIVERED: 2,
  ORDER_STATE_RELEASED: 3,
  ORDER_STATE_REFUNDED: 4,
} as const;

/** Names of byline.marketplace.v1.OrderState for JSON. */
export const OrderStateDescriptor: EnumDescriptor = { typeName: "byline.marketplace.v1.OrderState", values: OrderState };

/** Subject is what is offered: one dataset version or one model. */
export interface Subject {
  readonly datasetId: bigint;
  readonly version: string;
  readonly modelId: bigint;
}

function writeSubject(writer: Writer, value: Subject): void {
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
}

function readSubject(reader: Reader): Subject {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    datasetId: f1,
    version: f2,
    modelId: f3,
  };
}

function createSubject(partial?: Partial<Subject>): Subject {
  return {
    datasetId: 0n,
    version: "",
    modelId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Subject. */
export const Subject: Codec<Subject> = defineCodec<Subject>({
  typeName: "byline.marketplace.v1.Subject",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeSubject,
  read: readSubject,
  create: createSubject,
});

/** Message byline.marketplace.v1.Offer. */
export interface Offer {
  readonly id: bigint;
  readonly seller: string;
  readonly subject: Subject;
  readonly rights: number;
  readonly price: bigint;
  readonly royaltyPpm: number;
  readonly termsHash: Uint8Array;
  readonly termsUri: string;
  readonly delivery: number;
  readonly termNs: bigint;
  readonly state: number;
  readonly createdClock: bigint;
  readonly pricing: number;
}

function writeOffer(writer: Writer, value: Offer): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.seller !== "") {
    putString(writer, 18, value.seller);
  }
  {
    writer.uint32(26).fork();
    Subject.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.rights !== 0) {
    writer.uint32(32);
    putUint32(writer, value.rights);
  }
  if (value.price !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.price);
  }
  if (value.royaltyPpm !== 0) {
    writer.uint32(48);
    putUint32(writer, value.royaltyPpm);
  }
  if (value.termsHash.length !== 0) {
    putBytes(writer, 58, value.termsHash);
  }
  if (value.termsUri !== "") {
    putString(writer, 66, value.termsUri);
  }
  if (value.delivery !== 0) {
    writer.uint32(72);
    putInt32(writer, value.delivery);
  }
  if (value.termNs !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.termNs);
  }
  if (value.state !== 0) {
    writer.uint32(88);
    putInt32(writer, value.state);
  }
  if (value.createdClock !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.createdClock);
  }
  if (value.pricing !== 0) {
    writer.uint32(104);
    putInt32(writer, value.pricing);
  }
}

function readOffer(reader: Reader): Offer {
  let f1 = 0n;
  let f2 = "";
  let f3: Subject | undefined;
  let f4 = 0;
  let f5 = 0n;
  let f6 = 0;
  let f7: Uint8Array | undefined;
  let f8 = "";
  let f9 = 0;
  let f10 = 0n;
  let f11 = 0;
  let f12 = 0n;
  let f13 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Subject.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 40, 48, 58, 66, 72, 80, 88, 96, 104]);
  return {
    id: f1,
    seller: f2,
    subject: f3 ?? Subject.create(),
    rights: f4,
    price: f5,
    royaltyPpm: f6,
    termsHash: f7 ?? new Uint8Array(0),
    termsUri: f8,
    delivery: f9,
    termNs: f10,
    state: f11,
    createdClock: f12,
    pricing: f13,
  };
}

function createOffer(partial?: Partial<Offer>): Offer {
  return {
    id: 0n,
    seller: "",
    subject: Subject.create(),
    rights: 0,
    price: 0n,
    royaltyPpm: 0,
    termsHash: new Uint8Array(0),
    termsUri: "",
    delivery: 0,
    termNs: 0n,
    state: 0,
    createdClock: 0n,
    pricing: 0,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Offer. */
export const Offer: Codec<Offer> = defineCodec<Offer>({
  typeName: "byline.marketplace.v1.Offer",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "seller", protoName: "seller", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => Subject },
    { number: 4, name: "rights", protoName: "rights", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "price", protoName: "price", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "royaltyPpm", protoName: "royalty_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "termsHash", protoName: "terms_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "termsUri", protoName: "terms_uri", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "delivery", protoName: "delivery", kind: "enum", repeated: false, nullable: false, enum: DeliveryDescriptor },
    { number: 10, name: "termNs", protoName: "term_ns", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: OfferStateDescriptor },
    { number: 12, name: "createdClock", protoName: "created_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "pricing", protoName: "pricing", kind: "enum", repeated: false, nullable: false, enum: PricingDescriptor },
  ],
  write: writeOffer,
  read: readOffer,
  create: createOffer,
});

/** Message byline.marketplace.v1.Order. */
export interface Order {
  readonly id: bigint;
  readonly offerId: bigint;
  readonly buyer: string;
  readonly amount: bigint;
  readonly state: number;
  readonly paidClock: bigint;
  readonly deliverBy: bigint;
  readonly complainBy: bigint;
  readonly licenceId: bigint;
}

function writeOrder(writer: Writer, value: Order): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.offerId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.offerId);
  }
  if (value.buyer !== "") {
    putString(writer, 26, value.buyer);
  }
  if (value.amount !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.amount);
  }
  if (value.state !== 0) {
    writer.uint32(40);
    putInt32(writer, value.state);
  }
  if (value.paidClock !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.paidClock);
  }
  if (value.deliverBy !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.deliverBy);
  }
  if (value.complainBy !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.complainBy);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.licenceId);
  }
}

function readOrder(reader: Reader): Order {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = "";
  let f4 = 0n;
  let f5 = 0;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
  if (tag === 40) {
    f5 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 32, 40, 48, 56, 64, 72]);
  return {
    id: f1,
    offerId: f2,
    buyer: f3,
    amount: f4,
    state: f5,
    paidClock: f6,
    deliverBy: f7,
    complainBy: f8,
    licenceId: f9,
  };
}

function createOrder(partial?: Partial<Order>): Order {
  return {
    id: 0n,
    offerId: 0n,
    buyer: "",
    amount: 0n,
    state: 0,
    paidClock: 0n,
    deliverBy: 0n,
    complainBy: 0n,
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Order. */
export const Order: Codec<Order> = defineCodec<Order>({
  typeName: "byline.marketplace.v1.Order",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "buyer", protoName: "buyer", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: OrderStateDescriptor },
    { number: 6, name: "paidClock", protoName: "paid_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "deliverBy", protoName: "deliver_by", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "complainBy", protoName: "complain_by", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeOrder,
  read: readOrder,
  create: createOrder,
});

/** Licence freezes the terms that its holder bought (M5). */
export interface Licence {
  readonly id: bigint;
  readonly offerId: bigint;
  readonly orderId: bigint;
  readonly holder: string;
  readonly subject: Subject;
  readonly rights: number;
  readonly royaltyPpm: number;
  readonly termsHash: Uint8Array;
  readonly grantedClock: bigint;
  readonly expiryClock: bigint;
  readonly paid: bigint;
  readonly revoked: boolean;
  readonly consumedBy: bigint;
}

function writeLicence(writer: Writer, value: Licence): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.offerId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.offerId);
  }
  if (value.orderId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.orderId);
  }
  if (value.holder !== "") {
    putString(writer, 34, value.holder);
  }
  {
    writer.uint32(42).fork();
    Subject.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.rights !== 0) {
    writer.uint32(48);
    putUint32(writer, value.rights);
  }
  if (value.royaltyPpm !== 0) {
    writer.uint32(56);
    putUint32(writer, value.royaltyPpm);
  }
  if (value.termsHash.length !== 0) {
    putBytes(writer, 66, value.termsHash);
  }
  if (value.grantedClock !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.grantedClock);
  }
  if (value.expiryClock !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.expiryClock);
  }
  if (value.paid !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.paid);
  }
  if (value.revoked) {
    writer.uint32(96);
    writer.bool(value.revoked);
  }
  if (value.consumedBy !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.consumedBy);
  }
}

function readLicence(reader: Reader): Licence {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = "";
  let f5: Subject | undefined;
  let f6 = 0;
  let f7 = 0;
  let f8: Uint8Array | undefined;
  let f9 = 0n;
  let f10 = 0n;
  let f11 = 0n;
  let f12 = false;
  let f13 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
    f5 = Subject.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 42, 48, 56, 66, 72, 80, 88, 96, 104]);
  return {
    id: f1,
    offerId: f2,
    orderId: f3,
    holder: f4,
    subject: f5 ?? Subject.create(),
    rights: f6,
    royaltyPpm: f7,
    termsHash: f8 ?? new Uint8Array(0),
    grantedClock: f9,
    expiryClock: f10,
    paid: f11,
    revoked: f12,
    consumedBy: f13,
  };
}

function createLicence(partial?: Partial<Licence>): Licence {
  return {
    id: 0n,
    offerId: 0n,
    orderId: 0n,
    holder: "",
    subject: Subject.create(),
    rights: 0,
    royaltyPpm: 0,
    termsHash: new Uint8Array(0),
    grantedClock: 0n,
    expiryClock: 0n,
    paid: 0n,
    revoked: false,
    consumedBy: 0n,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Licence. */
export const Licence: Codec<Licence> = defineCodec<Licence>({
  typeName: "byline.marketplace.v1.Licence",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "orderId", protoName: "order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "holder", protoName: "holder", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => Subject },
    { number: 6, name: "rights", protoName: "rights", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "royaltyPpm", protoName: "royalty_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 8, name: "termsHash", protoName: "terms_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 9, name: "grantedClock", protoName: "granted_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "expiryClock", protoName: "expiry_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "paid", protoName: "paid", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "revoked", protoName: "revoked", kind: "bool", repeated: false, nullable: false },
    { number: 13, name: "consumedBy", protoName: "consumed_by", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeLicence,
  read: readLicence,
  create: createLicence,
});

/** Message byline.marketplace.v1.Params. */
export interface Params {
  readonly deliveryWindow: bigint;
  readonly complaintWindow: bigint;
  readonly latePenaltyPpm: number;
}

function writeParams(writer: Writer, value: Params): void {
  {
    writer.uint32(10).fork();
    putDuration(writer, value.deliveryWindow);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    putDuration(writer, value.complaintWindow);
    writer.ldelim();
  }
  if (value.latePenaltyPpm !== 0) {
    writer.uint32(24);
    putUint32(writer, value.latePenaltyPpm);
  }
}

function readParams(reader: Reader): Params {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    deliveryWindow: f1,
    complaintWindow: f2,
    latePenaltyPpm: f3,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    deliveryWindow: 0n,
    complaintWindow: 0n,
    latePenaltyPpm: 0,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "byline.marketplace.v1.Params",
  fields: [
    { number: 1, name: "deliveryWindow", protoName: "delivery_window", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "complaintWindow", protoName: "complaint_window", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 3, name: "latePenaltyPpm", protoName: "late_penalty_ppm", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeParams,
  read: readParams,
  create: createParams,
});

/** Message byline.marketplace.v1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly nextOfferId: bigint;
  readonly offers: readonly Offer[];
  readonly nextOrderId: bigint;
  readonly orders: readonly Order[];
  readonly nextLicenceId: bigint;
  readonly licences: readonly Licence[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  if (value.nextOfferId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.nextOfferId);
  }
  for (const item of value.offers) {
    writer.uint32(26).fork();
    Offer.write(writer, item);
    writer.ldelim();
  }
  if (value.nextOrderId !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.nextOrderId);
  }
  for (const item of value.orders) {
    writer.uint32(42).fork();
    Order.write(writer, item);
    writer.ldelim();
  }
  if (value.nextLicenceId !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.nextLicenceId);
  }
  for (const item of value.licences) {
    writer.uint32(58).fork();
    Licence.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  let f2 = 0n;
  const f3: Offer[] = [];
  let f4 = 0n;
  const f5: Order[] = [];
  let f6 = 0n;
  const f7: Licence[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Offer.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(Order.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(Licence.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 42, 48, 58]);
  return {
    params: f1 ?? Params.create(),
    nextOfferId: f2,
    offers: f3,
    nextOrderId: f4,
    orders: f5,
    nextLicenceId: f6,
    licences: f7,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    nextOfferId: 0n,
    offers: [],
    nextOrderId: 0n,
    orders: [],
    nextLicenceId: 0n,
    licences: [],
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "byline.marketplace.v1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "nextOfferId", protoName: "next_offer_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "offers", protoName: "offers", kind: "message", repeated: true, nullable: false, message: () => Offer },
    { number: 4, name: "nextOrderId", protoName: "next_order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "orders", protoName: "orders", kind: "message", repeated: true, nullable: false, message: () => Order },
    { number: 6, name: "nextLicenceId", protoName: "next_licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "licences", protoName: "licences", kind: "message", repeated: true, nullable: false, message: () => Licence },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
