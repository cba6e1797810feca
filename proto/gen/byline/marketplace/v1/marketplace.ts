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
  PRICING_PERIOD: 2,
  PRICING_USE: 3,
  PRICING_AUCTION: 4,
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
  ORDER_STATE_METERED: 5,
  ORDER_STATE_ENDED: 6,
} as const;

/** Names of byline.marketplace.v1.OrderState for JSON. */
export const OrderStateDescriptor: EnumDescriptor = { typeName: "byline.marketplace.v1.OrderState", values: OrderState };

/** Constants of byline.marketplace.v1.BountyState; a field of this type is a number and may hold others. */
export const BountyState = {
  BOUNTY_STATE_UNSPECIFIED: 0,
  BOUNTY_STATE_OPEN: 1,
  BOUNTY_STATE_CLOSED: 2,
} as const;

/** Names of byline.marketplace.v1.BountyState for JSON. */
export const BountyStateDescriptor: EnumDescriptor = { typeName: "byline.marketplace.v1.BountyState", values: BountyState };

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
  readonly exclusive: boolean;
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
  if (value.exclusive) {
    writer.uint32(112);
    writer.bool(value.exclusive);
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
  let f14 = false;
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
  if (tag === 112) {
    f14 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 40, 48, 58, 66, 72, 80, 88, 96, 104, 112]);
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
    exclusive: f14,
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
    exclusive: false,
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
    { number: 14, name: "exclusive", protoName: "exclusive", kind: "bool", repeated: false, nullable: false },
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
  readonly buyerPoint: Uint8Array;
  readonly noncePoint: Uint8Array;
  readonly maskedKey: Uint8Array;
  readonly released: bigint;
  readonly refunded: bigint;
  readonly startClock: bigint;
  readonly termNs: bigint;
  readonly units: number;
  readonly used: number;
  readonly falseComplaints: number;
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
  if (value.buyerPoint.length !== 0) {
    putBytes(writer, 82, value.buyerPoint);
  }
  if (value.noncePoint.length !== 0) {
    putBytes(writer, 90, value.noncePoint);
  }
  if (value.maskedKey.length !== 0) {
    putBytes(writer, 98, value.maskedKey);
  }
  if (value.released !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.released);
  }
  if (value.refunded !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.refunded);
  }
  if (value.startClock !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.startClock);
  }
  if (value.termNs !== 0n) {
    writer.uint32(128);
    putUint64(writer, value.termNs);
  }
  if (value.units !== 0) {
    writer.uint32(136);
    putUint32(writer, value.units);
  }
  if (value.used !== 0) {
    writer.uint32(144);
    putUint32(writer, value.used);
  }
  if (value.falseComplaints !== 0) {
    writer.uint32(152);
    putUint32(writer, value.falseComplaints);
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
  let f10: Uint8Array | undefined;
  let f11: Uint8Array | undefined;
  let f12: Uint8Array | undefined;
  let f13 = 0n;
  let f14 = 0n;
  let f15 = 0n;
  let f16 = 0n;
  let f17 = 0;
  let f18 = 0;
  let f19 = 0;
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
  if (tag === 82) {
    f10 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    f11 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 98) {
    f12 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 120) {
    f15 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 128) {
    f16 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 136) {
    f17 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 144) {
    f18 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 152) {
    f19 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 32, 40, 48, 56, 64, 72, 82, 90, 98, 104, 112, 120, 128, 136, 144, 152]);
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
    buyerPoint: f10 ?? new Uint8Array(0),
    noncePoint: f11 ?? new Uint8Array(0),
    maskedKey: f12 ?? new Uint8Array(0),
    released: f13,
    refunded: f14,
    startClock: f15,
    termNs: f16,
    units: f17,
    used: f18,
    falseComplaints: f19,
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
    buyerPoint: new Uint8Array(0),
    noncePoint: new Uint8Array(0),
    maskedKey: new Uint8Array(0),
    released: 0n,
    refunded: 0n,
    startClock: 0n,
    termNs: 0n,
    units: 0,
    used: 0,
    falseComplaints: 0,
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
    { number: 10, name: "buyerPoint", protoName: "buyer_point", kind: "bytes", repeated: false, nullable: false },
    { number: 11, name: "noncePoint", protoName: "nonce_point", kind: "bytes", repeated: false, nullable: false },
    { number: 12, name: "maskedKey", protoName: "masked_key", kind: "bytes", repeated: false, nullable: false },
    { number: 13, name: "released", protoName: "released", kind: "uint64", repeated: false, nullable: false },
    { number: 14, name: "refunded", protoName: "refunded", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "startClock", protoName: "start_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 16, name: "termNs", protoName: "term_ns", kind: "uint64", repeated: false, nullable: false },
    { number: 17, name: "units", protoName: "units", kind: "uint32", repeated: false, nullable: false },
    { number: 18, name: "used", protoName: "used", kind: "uint32", repeated: false, nullable: false },
    { number: 19, name: "falseComplaints", protoName: "false_complaints", kind: "uint32", repeated: false, nullable: false },
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
  readonly pricing: number;
  readonly exclusive: boolean;
  readonly usesLeft: number;
  readonly rating: number;
  readonly burned: bigint;
  readonly movedTo: bigint;
  readonly forfeitWeight: bigint;
  readonly forfeitPaid: bigint;
  readonly moves: number;
  readonly backed: bigint;
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
  if (value.pricing !== 0) {
    writer.uint32(112);
    putInt32(writer, value.pricing);
  }
  if (value.exclusive) {
    writer.uint32(120);
    writer.bool(value.exclusive);
  }
  if (value.usesLeft !== 0) {
    writer.uint32(128);
    putUint32(writer, value.usesLeft);
  }
  if (value.rating !== 0) {
    writer.uint32(136);
    putUint32(writer, value.rating);
  }
  if (value.burned !== 0n) {
    writer.uint32(144);
    putUint64(writer, value.burned);
  }
  if (value.movedTo !== 0n) {
    writer.uint32(152);
    putUint64(writer, value.movedTo);
  }
  if (value.forfeitWeight !== 0n) {
    writer.uint32(160);
    putUint64(writer, value.forfeitWeight);
  }
  if (value.forfeitPaid !== 0n) {
    writer.uint32(168);
    putUint64(writer, value.forfeitPaid);
  }
  if (value.moves !== 0) {
    writer.uint32(176);
    putUint32(writer, value.moves);
  }
  if (value.backed !== 0n) {
    writer.uint32(184);
    putUint64(writer, value.backed);
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
  let f14 = 0;
  let f15 = false;
  let f16 = 0;
  let f17 = 0;
  let f18 = 0n;
  let f19 = 0n;
  let f20 = 0n;
  let f21 = 0n;
  let f22 = 0;
  let f23 = 0n;
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
  if (tag === 112) {
    f14 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 120) {
    f15 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 128) {
    f16 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 136) {
    f17 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 144) {
    f18 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 152) {
    f19 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 160) {
    f20 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 168) {
    f21 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 176) {
    f22 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 184) {
    f23 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 42, 48, 56, 66, 72, 80, 88, 96, 104, 112, 120, 128, 136, 144, 152, 160, 168, 176, 184]);
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
    pricing: f14,
    exclusive: f15,
    usesLeft: f16,
    rating: f17,
    burned: f18,
    movedTo: f19,
    forfeitWeight: f20,
    forfeitPaid: f21,
    moves: f22,
    backed: f23,
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
    pricing: 0,
    exclusive: false,
    usesLeft: 0,
    rating: 0,
    burned: 0n,
    movedTo: 0n,
    forfeitWeight: 0n,
    forfeitPaid: 0n,
    moves: 0,
    backed: 0n,
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
    { number: 14, name: "pricing", protoName: "pricing", kind: "enum", repeated: false, nullable: false, enum: PricingDescriptor },
    { number: 15, name: "exclusive", protoName: "exclusive", kind: "bool", repeated: false, nullable: false },
    { number: 16, name: "usesLeft", protoName: "uses_left", kind: "uint32", repeated: false, nullable: false },
    { number: 17, name: "rating", protoName: "rating", kind: "uint32", repeated: false, nullable: false },
    { number: 18, name: "burned", protoName: "burned", kind: "uint64", repeated: false, nullable: false },
    { number: 19, name: "movedTo", protoName: "moved_to", kind: "uint64", repeated: false, nullable: false },
    { number: 20, name: "forfeitWeight", protoName: "forfeit_weight", kind: "uint64", repeated: false, nullable: false },
    { number: 21, name: "forfeitPaid", protoName: "forfeit_paid", kind: "uint64", repeated: false, nullable: false },
    { number: 22, name: "moves", protoName: "moves", kind: "uint32", repeated: false, nullable: false },
    { number: 23, name: "backed", protoName: "backed", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeLicence,
  read: readLicence,
  create: createLicence,
});

/** KeyDeclaration opens the chunk root of a version: what the key exchange is judged by (K24). */
export interface KeyDeclaration {
  readonly datasetId: bigint;
  readonly version: string;
  readonly keyPoint: Uint8Array;
  readonly chunkCount: bigint;
  readonly chunkTree: Uint8Array;
  readonly faulty: boolean;
}

function writeKeyDeclaration(writer: Writer, value: KeyDeclaration): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.keyPoint.length !== 0) {
    putBytes(writer, 26, value.keyPoint);
  }
  if (value.chunkCount !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.chunkCount);
  }
  if (value.chunkTree.length !== 0) {
    putBytes(writer, 42, value.chunkTree);
  }
  if (value.faulty) {
    writer.uint32(48);
    writer.bool(value.faulty);
  }
}

function readKeyDeclaration(reader: Reader): KeyDeclaration {
  let f1 = 0n;
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4 = 0n;
  let f5: Uint8Array | undefined;
  let f6 = false;
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
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 42, 48]);
  return {
    datasetId: f1,
    version: f2,
    keyPoint: f3 ?? new Uint8Array(0),
    chunkCount: f4,
    chunkTree: f5 ?? new Uint8Array(0),
    faulty: f6,
  };
}

function createKeyDeclaration(partial?: Partial<KeyDeclaration>): KeyDeclaration {
  return {
    datasetId: 0n,
    version: "",
    keyPoint: new Uint8Array(0),
    chunkCount: 0n,
    chunkTree: new Uint8Array(0),
    faulty: false,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.KeyDeclaration. */
export const KeyDeclaration: Codec<KeyDeclaration> = defineCodec<KeyDeclaration>({
  typeName: "byline.marketplace.v1.KeyDeclaration",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "keyPoint", protoName: "key_point", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "chunkCount", protoName: "chunk_count", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "chunkTree", protoName: "chunk_tree", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "faulty", protoName: "faulty", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeKeyDeclaration,
  read: readKeyDeclaration,
  create: createKeyDeclaration,
});

/** Signals are settled facts, never opinions but for ratings, which stand beside what was burned for them (M90). */
export interface Signals {
  readonly sales: bigint;
  readonly revenue: bigint;
  readonly burned: bigint;
  readonly deliveries: bigint;
  readonly lateDeliveries: bigint;
  readonly refunds: bigint;
  readonly refunded: bigint;
  readonly complaintsUpheld: bigint;
  readonly complaintsFalse: bigint;
  readonly awards: bigint;
  readonly ratings: readonly bigint[];
  readonly ratingBurned: readonly bigint[];
}

function writeSignals(writer: Writer, value: Signals): void {
  if (value.sales !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.sales);
  }
  if (value.revenue !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.revenue);
  }
  if (value.burned !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.burned);
  }
  if (value.deliveries !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.deliveries);
  }
  if (value.lateDeliveries !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.lateDeliveries);
  }
  if (value.refunds !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.refunds);
  }
  if (value.refunded !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.refunded);
  }
  if (value.complaintsUpheld !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.complaintsUpheld);
  }
  if (value.complaintsFalse !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.complaintsFalse);
  }
  if (value.awards !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.awards);
  }
  if (value.ratings.length !== 0) {
    writer.uint32(90).fork();
    for (const item of value.ratings) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.ratingBurned.length !== 0) {
    writer.uint32(98).fork();
    for (const item of value.ratingBurned) putUint64(writer, item);
    writer.ldelim();
  }
}

function readSignals(reader: Reader): Signals {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = 0n;
  const f11: bigint[] = [];
  const f12: bigint[] = [];
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
  if (tag === 32) {
    f4 = reader.uint64();
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
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    const outer = reader.open();
    while (reader.pos < reader.end) f11.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 98) {
    const outer = reader.open();
    while (reader.pos < reader.end) f12.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 90, 98]);
  return {
    sales: f1,
    revenue: f2,
    burned: f3,
    deliveries: f4,
    lateDeliveries: f5,
    refunds: f6,
    refunded: f7,
    complaintsUpheld: f8,
    complaintsFalse: f9,
    awards: f10,
    ratings: f11,
    ratingBurned: f12,
  };
}

function createSignals(partial?: Partial<Signals>): Signals {
  return {
    sales: 0n,
    revenue: 0n,
    burned: 0n,
    deliveries: 0n,
    lateDeliveries: 0n,
    refunds: 0n,
    refunded: 0n,
    complaintsUpheld: 0n,
    complaintsFalse: 0n,
    awards: 0n,
    ratings: [],
    ratingBurned: [],
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Signals. */
export const Signals: Codec<Signals> = defineCodec<Signals>({
  typeName: "byline.marketplace.v1.Signals",
  fields: [
    { number: 1, name: "sales", protoName: "sales", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "revenue", protoName: "revenue", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "burned", protoName: "burned", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "deliveries", protoName: "deliveries", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "lateDeliveries", protoName: "late_deliveries", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "refunds", protoName: "refunds", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "refunded", protoName: "refunded", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "complaintsUpheld", protoName: "complaints_upheld", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "complaintsFalse", protoName: "complaints_false", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "awards", protoName: "awards", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "ratings", protoName: "ratings", kind: "uint64", repeated: true, nullable: false },
    { number: 12, name: "ratingBurned", protoName: "rating_burned", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeSignals,
  read: readSignals,
  create: createSignals,
});

/** SubjectState is what the marketplace remembers about a version or a model once it was offered. */
export interface SubjectState {
  readonly subject: Subject;
  readonly exclusiveFloor: bigint;
  readonly exclusiveOrderId: bigint;
  readonly waitingOrders: bigint;
  readonly signals: Signals;
  readonly epoch: bigint;
  readonly revenue: readonly bigint[];
}

function writeSubjectState(writer: Writer, value: SubjectState): void {
  {
    writer.uint32(10).fork();
    Subject.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.exclusiveFloor !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.exclusiveFloor);
  }
  if (value.exclusiveOrderId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.exclusiveOrderId);
  }
  if (value.waitingOrders !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.waitingOrders);
  }
  {
    writer.uint32(42).fork();
    Signals.write(writer, value.signals);
    writer.ldelim();
  }
  if (value.epoch !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.epoch);
  }
  if (value.revenue.length !== 0) {
    writer.uint32(58).fork();
    for (const item of value.revenue) putUint64(writer, item);
    writer.ldelim();
  }
}

function readSubjectState(reader: Reader): SubjectState {
  let f1: Subject | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5: Signals | undefined;
  let f6 = 0n;
  const f7: bigint[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Subject.read(reader);
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
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = Signals.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    while (reader.pos < reader.end) f7.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 42, 48, 58]);
  return {
    subject: f1 ?? Subject.create(),
    exclusiveFloor: f2,
    exclusiveOrderId: f3,
    waitingOrders: f4,
    signals: f5 ?? Signals.create(),
    epoch: f6,
    revenue: f7,
  };
}

function createSubjectState(partial?: Partial<SubjectState>): SubjectState {
  return {
    subject: Subject.create(),
    exclusiveFloor: 0n,
    exclusiveOrderId: 0n,
    waitingOrders: 0n,
    signals: Signals.create(),
    epoch: 0n,
    revenue: [],
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.SubjectState. */
export const SubjectState: Codec<SubjectState> = defineCodec<SubjectState>({
  typeName: "byline.marketplace.v1.SubjectState",
  fields: [
    { number: 1, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => Subject },
    { number: 2, name: "exclusiveFloor", protoName: "exclusive_floor", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "exclusiveOrderId", protoName: "exclusive_order_id", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "waitingOrders", protoName: "waiting_orders", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "signals", protoName: "signals", kind: "message", repeated: false, nullable: false, message: () => Signals },
    { number: 6, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "revenue", protoName: "revenue", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeSubjectState,
  read: readSubjectState,
  create: createSubjectState,
});

/** OfferSignals are the signals of one offer. */
export interface OfferSignals {
  readonly offerId: bigint;
  readonly signals: Signals;
}

function writeOfferSignals(writer: Writer, value: OfferSignals): void {
  if (value.offerId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.offerId);
  }
  {
    writer.uint32(18).fork();
    Signals.write(writer, value.signals);
    writer.ldelim();
  }
}

function readOfferSignals(reader: Reader): OfferSignals {
  let f1 = 0n;
  let f2: Signals | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Signals.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    offerId: f1,
    signals: f2 ?? Signals.create(),
  };
}

function createOfferSignals(partial?: Partial<OfferSignals>): OfferSignals {
  return {
    offerId: 0n,
    signals: Signals.create(),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.OfferSignals. */
export const OfferSignals: Codec<OfferSignals> = defineCodec<OfferSignals>({
  typeName: "byline.marketplace.v1.OfferSignals",
  fields: [
    { number: 1, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "signals", protoName: "signals", kind: "message", repeated: false, nullable: false, message: () => Signals },
  ],
  write: writeOfferSignals,
  read: readOfferSignals,
  create: createOfferSignals,
});

/** Auction is where the bids of an offer stand; the highest lies in escrow. */
export interface Auction {
  readonly offerId: bigint;
  readonly endClock: bigint;
  readonly bidder: string;
  readonly amount: bigint;
  readonly buyerPoint: Uint8Array;
}

function writeAuction(writer: Writer, value: Auction): void {
  if (value.offerId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.offerId);
  }
  if (value.endClock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.endClock);
  }
  if (value.bidder !== "") {
    putString(writer, 26, value.bidder);
  }
  if (value.amount !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.amount);
  }
  if (value.buyerPoint.length !== 0) {
    putBytes(writer, 42, value.buyerPoint);
  }
}

function readAuction(reader: Reader): Auction {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = "";
  let f4 = 0n;
  let f5: Uint8Array | undefined;
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
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 32, 42]);
  return {
    offerId: f1,
    endClock: f2,
    bidder: f3,
    amount: f4,
    buyerPoint: f5 ?? new Uint8Array(0),
  };
}

function createAuction(partial?: Partial<Auction>): Auction {
  return {
    offerId: 0n,
    endClock: 0n,
    bidder: "",
    amount: 0n,
    buyerPoint: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Auction. */
export const Auction: Codec<Auction> = defineCodec<Auction>({
  typeName: "byline.marketplace.v1.Auction",
  fields: [
    { number: 1, name: "offerId", protoName: "offer_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "endClock", protoName: "end_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "bidder", protoName: "bidder", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "buyerPoint", protoName: "buyer_point", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeAuction,
  read: readAuction,
  create: createAuction,
});

/** Bounty is money for data that somebody looks for. */
export interface Bounty {
  readonly id: bigint;
  readonly poster: string;
  readonly amount: bigint;
  readonly awarded: bigint;
  readonly refunded: bigint;
  readonly deadline: bigint;
  readonly termsHash: Uint8Array;
  readonly termsUri: string;
  readonly curators: readonly string[];
  readonly state: number;
}

function writeBounty(writer: Writer, value: Bounty): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.poster !== "") {
    putString(writer, 18, value.poster);
  }
  if (value.amount !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.amount);
  }
  if (value.awarded !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.awarded);
  }
  if (value.refunded !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.refunded);
  }
  if (value.deadline !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.deadline);
  }
  if (value.termsHash.length !== 0) {
    putBytes(writer, 58, value.termsHash);
  }
  if (value.termsUri !== "") {
    putString(writer, 66, value.termsUri);
  }
  for (const item of value.curators) {
    putString(writer, 74, item);
  }
  if (value.state !== 0) {
    writer.uint32(80);
    putInt32(writer, value.state);
  }
}

function readBounty(reader: Reader): Bounty {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let f7: Uint8Array | undefined;
  let f8 = "";
  const f9: string[] = [];
  let f10 = 0;
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
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
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
  while (tag === 74) {
    f9.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32, 40, 48, 58, 66, 74, 80]);
  return {
    id: f1,
    poster: f2,
    amount: f3,
    awarded: f4,
    refunded: f5,
    deadline: f6,
    termsHash: f7 ?? new Uint8Array(0),
    termsUri: f8,
    curators: f9,
    state: f10,
  };
}

function createBounty(partial?: Partial<Bounty>): Bounty {
  return {
    id: 0n,
    poster: "",
    amount: 0n,
    awarded: 0n,
    refunded: 0n,
    deadline: 0n,
    termsHash: new Uint8Array(0),
    termsUri: "",
    curators: [],
    state: 0,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Bounty. */
export const Bounty: Codec<Bounty> = defineCodec<Bounty>({
  typeName: "byline.marketplace.v1.Bounty",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "poster", protoName: "poster", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "awarded", protoName: "awarded", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "refunded", protoName: "refunded", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "deadline", protoName: "deadline", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "termsHash", protoName: "terms_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "termsUri", protoName: "terms_uri", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "curators", protoName: "curators", kind: "string", repeated: true, nullable: false },
    { number: 10, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: BountyStateDescriptor },
  ],
  write: writeBounty,
  read: readBounty,
  create: createBounty,
});

/** Withdrawal is an owner's end of licensing a version: the seller's bond goes to those whose licences end. */
export interface Withdrawal {
  readonly datasetId: bigint;
  readonly version: string;
  readonly seller: string;
  readonly clock: bigint;
  readonly forfeit: bigint;
  readonly claimUntil: bigint;
  readonly payUntil: bigint;
  readonly registered: bigint;
  readonly paidOut: bigint;
  readonly closed: boolean;
}

function writeWithdrawal(writer: Writer, value: Withdrawal): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.seller !== "") {
    putString(writer, 26, value.seller);
  }
  if (value.clock !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.clock);
  }
  if (value.forfeit !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.forfeit);
  }
  if (value.claimUntil !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.claimUntil);
  }
  if (value.payUntil !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.payUntil);
  }
  if (value.registered !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.registered);
  }
  if (value.paidOut !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.paidOut);
  }
  if (value.closed) {
    writer.uint32(80);
    writer.bool(value.closed);
  }
}

function readWithdrawal(reader: Reader): Withdrawal {
  let f1 = 0n;
  let f2 = "";
  let f3 = "";
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = false;
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
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
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
  if (tag === 80) {
    f10 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 40, 48, 56, 64, 72, 80]);
  return {
    datasetId: f1,
    version: f2,
    seller: f3,
    clock: f4,
    forfeit: f5,
    claimUntil: f6,
    payUntil: f7,
    registered: f8,
    paidOut: f9,
    closed: f10,
  };
}

function createWithdrawal(partial?: Partial<Withdrawal>): Withdrawal {
  return {
    datasetId: 0n,
    version: "",
    seller: "",
    clock: 0n,
    forfeit: 0n,
    claimUntil: 0n,
    payUntil: 0n,
    registered: 0n,
    paidOut: 0n,
    closed: false,
    ...partial,
  };
}

/** Codec of byline.marketplace.v1.Withdrawal. */
export const Withdrawal: Codec<Withdrawal> = defineCodec<Withdrawal>({
  typeName: "byline.marketplace.v1.Withdrawal",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "seller", protoName: "seller", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "forfeit", protoName: "forfeit", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "claimUntil", protoName: "claim_until", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "payUntil", protoName: "pay_until", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "registered", protoName: "registered", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "paidOut", protoName: "paid_out", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "closed", protoName: "closed", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeWithdrawal,
  read: readWithdrawal,
  create: createWithdrawal,
});

/** Message byline.marketplace.v1.Params. */
export interface Params {
  readonly deliveryWindow: bigint;
  readonly complaintWindow: bigint;
  readonly latePenaltyPpm: number;
  readonly complaintBondPpm: number;
  readonly bidStepPpm: number;
  readonly bidExtension: bigint;
  readonly auctionMax: bigint;
  readonly exclusiveMin: bigint;
  readonly exclusiveMax: bigint;
  readonly bountyMax: bigint;
  readonly forfeitWindow: bigint;
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
  if (value.complaintBondPpm !== 0) {
    writer.uint32(32);
    putUint32(writer, value.complaintBondPpm);
  }
  if (value.bidStepPpm !== 0) {
    writer.uint32(40);
    putUint32(writer, value.bidStepPpm);
  }
  {
    writer.uint32(50).fork();
    putDuration(writer, value.bidExtension);
    writer.ldelim();
  }
  {
    writer.uint32(58).fork();
    putDuration(writer, value.auctionMax);
    writer.ldelim();
  }
  {
    writer.uint32(66).fork();
    putDuration(writer, value.exclusiveMin);
    writer.ldelim();
  }
  {
    writer.uint32(74).fork();
    putDuration(writer, value.exclusiveMax);
    writer.ldelim();
  }
  {
    writer.uint32(82).fork();
    putDuration(writer, value.bountyMax);
    writer.ldelim();
  }
  {
    writer.uint32(90).fork();
    putDuration(writer, value.forfeitWindow);
    writer.ldelim();
  }
}

function readParams(reader: Reader): Params {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = 0n;
  let f11 = 0n;
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
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    f9 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    f10 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    f11 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32, 40, 50, 58, 66, 74, 82, 90]);
  return {
    deliveryWindow: f1,
    complaintWindow: f2,
    latePenaltyPpm: f3,
    complaintBondPpm: f4,
    bidStepPpm: f5,
    bidExtension: f6,
    auctionMax: f7,
    exclusiveMin: f8,
    exclusiveMax: f9,
    bountyMax: f10,
    forfeitWindow: f11,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    deliveryWindow: 0n,
    complaintWindow: 0n,
    latePenaltyPpm: 0,
    complaintBondPpm: 0,
    bidStepPpm: 0,
    bidExtension: 0n,
    auctionMax: 0n,
    exclusiveMin: 0n,
    exclusiveMax: 0n,
    bountyMax: 0n,
    forfeitWindow: 0n,
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
    { number: 4, name: "complaintBondPpm", protoName: "complaint_bond_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "bidStepPpm", protoName: "bid_step_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "bidExtension", protoName: "bid_extension", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 7, name: "auctionMax", protoName: "auction_max", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 8, name: "exclusiveMin", protoName: "exclusive_min", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 9, name: "exclusiveMax", protoName: "exclusive_max", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 10, name: "bountyMax", protoName: "bounty_max", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 11, name: "forfeitWindow", protoName: "forfeit_window", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
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
  readonly keys: readonly KeyDeclaration[];
  readonly subjects: readonly SubjectState[];
  readonly offerSignals: readonly OfferSignals[];
  readonly auctions: readonly Auction[];
  readonly nextBountyId: bigint;
  readonly bounties: readonly Bounty[];
  readonly withdrawals: readonly Withdrawal[];
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
  for (const item of value.keys) {
    writer.uint32(66).fork();
    KeyDeclaration.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.subjects) {
    writer.uint32(74).fork();
    SubjectState.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.offerSignals) {
    writer.uint32(82).fork();
    OfferSignals.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.auctions) {
    writer.uint32(90).fork();
    Auction.write(writer, item);
    writer.ldelim();
  }
  if (value.nextBountyId !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.nextBountyId);
  }
  for (const item of value.bounties) {
    writer.uint32(106).fork();
    Bounty.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.withdrawals) {
    writer.uint32(114).fork();
    Withdrawal.write(writer, item);
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
  const f8: KeyDeclaration[] = [];
  const f9: SubjectState[] = [];
  const f10: OfferSignals[] = [];
  const f11: Auction[] = [];
  let f12 = 0n;
  const f13: Bounty[] = [];
  const f14: Withdrawal[] = [];
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
  while (tag === 66) {
    const outer = reader.open();
    f8.push(KeyDeclaration.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 74) {
    const outer = reader.open();
    f9.push(SubjectState.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 82) {
    const outer = reader.open();
    f10.push(OfferSignals.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 90) {
    const outer = reader.open();
    f11.push(Auction.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 106) {
    const outer = reader.open();
    f13.push(Bounty.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 114) {
    const outer = reader.open();
    f14.push(Withdrawal.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 42, 48, 58, 66, 74, 82, 90, 96, 106, 114]);
  return {
    params: f1 ?? Params.create(),
    nextOfferId: f2,
    offers: f3,
    nextOrderId: f4,
    orders: f5,
    nextLicenceId: f6,
    licences: f7,
    keys: f8,
    subjects: f9,
    offerSignals: f10,
    auctions: f11,
    nextBountyId: f12,
    bounties: f13,
    withdrawals: f14,
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
    keys: [],
    subjects: [],
    offerSignals: [],
    auctions: [],
    nextBountyId: 0n,
    bounties: [],
    withdrawals: [],
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
    { number: 8, name: "keys", protoName: "keys", kind: "message", repeated: true, nullable: false, message: () => KeyDeclaration },
    { number: 9, name: "subjects", protoName: "subjects", kind: "message", repeated: true, nullable: false, message: () => SubjectState },
    { number: 10, name: "offerSignals", protoName: "offer_signals", kind: "message", repeated: true, nullable: false, message: () => OfferSignals },
    { number: 11, name: "auctions", protoName: "auctions", kind: "message", repeated: true, nullable: false, message: () => Auction },
    { number: 12, name: "nextBountyId", protoName: "next_bounty_id", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "bounties", protoName: "bounties", kind: "message", repeated: true, nullable: false, message: () => Bounty },
    { number: 14, name: "withdrawals", protoName: "withdrawals", kind: "message", repeated: true, nullable: false, message: () => Withdrawal },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
