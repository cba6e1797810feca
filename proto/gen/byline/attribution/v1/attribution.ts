/** Generated from proto/byline/attribution/v1/attribution.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putDuration, putInt32, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { AuditBook, AuditEpoch, AuditPoints, AuditTask, Auditor, PlantCommit } from "./audit.ts";
import { Conviction, FaultyFeatures, FraudCommit, LeafRequest, PublicationRow, Steering } from "./publication.ts";

/** PayeeRole says what a payee is paid for. */
export const PayeeRole = {
  PAYEE_ROLE_UNSPECIFIED: 0,
  PAYEE_ROLE_BUILDER: 1,
  PAYEE_ROLE_GATEWAY: 2,
  PAYEE_ROLE_ATTESTER: 3,
} as const;

/** Names of byline.attribution.v1.PayeeRole for JSON. */
export const PayeeRoleDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.PayeeRole", values: PayeeRole };

/** AttributionMethod is how a model's revenue finds its inputs. */
export const AttributionMethod = {
  ATTRIBUTION_METHOD_UNSPECIFIED: 0,
  ATTRIBUTION_METHOD_DECLARED: 1,
  ATTRIBUTION_METHOD_MIX: 2,
} as const;

/** Names of byline.attribution.v1.AttributionMethod for JSON. */
export const AttributionMethodDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.AttributionMethod", values: AttributionMethod };

/** ModelState is what a model may be used for. */
export const ModelState = {
  MODEL_STATE_UNSPECIFIED: 0,
  MODEL_STATE_ACTIVE: 1,
  MODEL_STATE_RETIRED: 2,
} as const;

/** Names of byline.attribution.v1.ModelState for JSON. */
export const ModelStateDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.ModelState", values: ModelState };

/** ChannelState is where a channel stands. */
export const ChannelState = {
  CHANNEL_STATE_UNSPECIFIED: 0,
  CHANNEL_STATE_OPEN: 1,
  CHANNEL_STATE_CLOSING: 2,
  CHANNEL_STATE_CLOSED: 3,
} as const;

/** Names of byline.attribution.v1.ChannelState for JSON. */
export const ChannelStateDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.ChannelState", values: ChannelState };

/** SettlementState is what became of a settlement. */
export const SettlementState = {
  SETTLEMENT_STATE_UNSPECIFIED: 0,
  SETTLEMENT_STATE_PENDING: 1,
  SETTLEMENT_STATE_REVERSED: 2,
} as const;

/** Names of byline.attribution.v1.SettlementState for JSON. */
export const SettlementStateDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.SettlementState", values: SettlementState };

/** Constants of byline.attribution.v1.UsageKind; a field of this type is a number and may hold others. */
export const UsageKind = {
  USAGE_KIND_UNSPECIFIED: 0,
  USAGE_KIND_TRAIN: 1,
  USAGE_KIND_FINE_TUNE: 2,
  USAGE_KIND_EVALUATE: 3,
  USAGE_KIND_INDEX: 4,
} as const;

/** Names of byline.attribution.v1.UsageKind for JSON. */
export const UsageKindDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.UsageKind", values: UsageKind };

/** Ring is money that waits: slots[i] came in during epoch - i. */
export interface Ring {
  readonly epoch: bigint;
  readonly slots: readonly bigint[];
}

function writeRing(writer: Writer, value: Ring): void {
  if (value.epoch !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.epoch);
  }
  if (value.slots.length !== 0) {
    writer.uint32(18).fork();
    for (const item of value.slots) putUint64(writer, item);
    writer.ldelim();
  }
}

function readRing(reader: Reader): Ring {
  let f1 = 0n;
  const f2: bigint[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    while (reader.pos < reader.end) f2.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    epoch: f1,
    slots: f2,
  };
}

function createRing(partial?: Partial<Ring>): Ring {
  return {
    epoch: 0n,
    slots: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Ring. */
export const Ring: Codec<Ring> = defineCodec<Ring>({
  typeName: "byline.attribution.v1.Ring",
  fields: [
    { number: 1, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "slots", protoName: "slots", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeRing,
  read: readRing,
  create: createRing,
});

/** Ledger is one side of an earning account: real (paid by buyers) or emission (minted). */
export interface Ledger {
  readonly received: bigint;
  readonly paidOut: bigint;
  readonly pending: Ring;
}

function writeLedger(writer: Writer, value: Ledger): void {
  if (value.received !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.received);
  }
  if (value.paidOut !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.paidOut);
  }
  {
    writer.uint32(26).fork();
    Ring.write(writer, value.pending);
    writer.ldelim();
  }
}

function readLedger(reader: Reader): Ledger {
  let f1 = 0n;
  let f2 = 0n;
  let f3: Ring | undefined;
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
    const outer = reader.open();
    f3 = Ring.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26]);
  return {
    received: f1,
    paidOut: f2,
    pending: f3 ?? Ring.create(),
  };
}

function createLedger(partial?: Partial<Ledger>): Ledger {
  return {
    received: 0n,
    paidOut: 0n,
    pending: Ring.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Ledger. */
export const Ledger: Codec<Ledger> = defineCodec<Ledger>({
  typeName: "byline.attribution.v1.Ledger",
  fields: [
    { number: 1, name: "received", protoName: "received", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "paidOut", protoName: "paid_out", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "pending", protoName: "pending", kind: "message", repeated: false, nullable: false, message: () => Ring },
  ],
  write: writeLedger,
  read: readLedger,
  create: createLedger,
});

/** EarningAccount collects what a version earned under one root of contributor weights (T10). */
export interface EarningAccount {
  readonly datasetId: bigint;
  readonly version: string;
  readonly weightsRoot: Uint8Array;
  readonly totalWeight: bigint;
  readonly parentsPpm: number;
  readonly real: Ledger;
  readonly emission: Ledger;
  readonly emissionCancelled: bigint;
  readonly cancellationsSeen: number;
  readonly earnedEpoch: bigint;
}

function writeEarningAccount(writer: Writer, value: EarningAccount): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.weightsRoot.length !== 0) {
    putBytes(writer, 26, value.weightsRoot);
  }
  if (value.totalWeight !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.totalWeight);
  }
  if (value.parentsPpm !== 0) {
    writer.uint32(40);
    putUint32(writer, value.parentsPpm);
  }
  {
    writer.uint32(50).fork();
    Ledger.write(writer, value.real);
    writer.ldelim();
  }
  {
    writer.uint32(58).fork();
    Ledger.write(writer, value.emission);
    writer.ldelim();
  }
  if (value.emissionCancelled !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.emissionCancelled);
  }
  if (value.cancellationsSeen !== 0) {
    writer.uint32(72);
    putUint32(writer, value.cancellationsSeen);
  }
  if (value.earnedEpoch !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.earnedEpoch);
  }
}

function readEarningAccount(reader: Reader): EarningAccount {
  let f1 = 0n;
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4 = 0n;
  let f5 = 0;
  let f6: Ledger | undefined;
  let f7: Ledger | undefined;
  let f8 = 0n;
  let f9 = 0;
  let f10 = 0n;
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
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = Ledger.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = Ledger.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 40, 50, 58, 64, 72, 80]);
  return {
    datasetId: f1,
    version: f2,
    weightsRoot: f3 ?? new Uint8Array(0),
    totalWeight: f4,
    parentsPpm: f5,
    real: f6 ?? Ledger.create(),
    emission: f7 ?? Ledger.create(),
    emissionCancelled: f8,
    cancellationsSeen: f9,
    earnedEpoch: f10,
  };
}

function createEarningAccount(partial?: Partial<EarningAccount>): EarningAccount {
  return {
    datasetId: 0n,
    version: "",
    weightsRoot: new Uint8Array(0),
    totalWeight: 0n,
    parentsPpm: 0,
    real: Ledger.create(),
    emission: Ledger.create(),
    emissionCancelled: 0n,
    cancellationsSeen: 0,
    earnedEpoch: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.EarningAccount. */
export const EarningAccount: Codec<EarningAccount> = defineCodec<EarningAccount>({
  typeName: "byline.attribution.v1.EarningAccount",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "weightsRoot", protoName: "weights_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "totalWeight", protoName: "total_weight", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "parentsPpm", protoName: "parents_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "real", protoName: "real", kind: "message", repeated: false, nullable: false, message: () => Ledger },
    { number: 7, name: "emission", protoName: "emission", kind: "message", repeated: false, nullable: false, message: () => Ledger },
    { number: 8, name: "emissionCancelled", protoName: "emission_cancelled", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "cancellationsSeen", protoName: "cancellations_seen", kind: "uint32", repeated: false, nullable: false },
    { number: 10, name: "earnedEpoch", protoName: "earned_epoch", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeEarningAccount,
  read: readEarningAccount,
  create: createEarningAccount,
});

/** Paid is what one leaf of a weights tree has claimed; the row's key holds the account and the sum left of the leaf. */
export interface Paid {
  readonly real: bigint;
  readonly emission: bigint;
}

function writePaid(writer: Writer, value: Paid): void {
  if (value.real !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.real);
  }
  if (value.emission !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.emission);
  }
}

function readPaid(reader: Reader): Paid {
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
    real: f1,
    emission: f2,
  };
}

function createPaid(partial?: Partial<Paid>): Paid {
  return {
    real: 0n,
    emission: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Paid. */
export const Paid: Codec<Paid> = defineCodec<Paid>({
  typeName: "byline.attribution.v1.Paid",
  fields: [
    { number: 1, name: "real", protoName: "real", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "emission", protoName: "emission", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writePaid,
  read: readPaid,
  create: createPaid,
});

/** VestingHold stops a version's emission while a case is open (T24). */
export interface VestingHold {
  readonly datasetId: bigint;
  readonly version: string;
  readonly openCases: number;
  readonly frozenEpoch: bigint;
  readonly cancellations: number;
  readonly pausedEpochs: bigint;
  readonly pauses: readonly VestingPause[];
}

function writeVestingHold(writer: Writer, value: VestingHold): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.openCases !== 0) {
    writer.uint32(24);
    putUint32(writer, value.openCases);
  }
  if (value.frozenEpoch !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.frozenEpoch);
  }
  if (value.cancellations !== 0) {
    writer.uint32(40);
    putUint32(writer, value.cancellations);
  }
  if (value.pausedEpochs !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.pausedEpochs);
  }
  for (const item of value.pauses) {
    writer.uint32(74).fork();
    VestingPause.write(writer, item);
    writer.ldelim();
  }
}

function readVestingHold(reader: Reader): VestingHold {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
  let f4 = 0n;
  let f5 = 0;
  let f8 = 0n;
  const f9: VestingPause[] = [];
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
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 74) {
    const outer = reader.open();
    f9.push(VestingPause.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32, 40, 64, 74]);
  return {
    datasetId: f1,
    version: f2,
    openCases: f3,
    frozenEpoch: f4,
    cancellations: f5,
    pausedEpochs: f8,
    pauses: f9,
  };
}

function createVestingHold(partial?: Partial<VestingHold>): VestingHold {
  return {
    datasetId: 0n,
    version: "",
    openCases: 0,
    frozenEpoch: 0n,
    cancellations: 0,
    pausedEpochs: 0n,
    pauses: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.VestingHold. */
export const VestingHold: Codec<VestingHold> = defineCodec<VestingHold>({
  typeName: "byline.attribution.v1.VestingHold",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "openCases", protoName: "open_cases", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "frozenEpoch", protoName: "frozen_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "cancellations", protoName: "cancellations", kind: "uint32", repeated: false, nullable: false },
    { number: 8, name: "pausedEpochs", protoName: "paused_epochs", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "pauses", protoName: "pauses", kind: "message", repeated: true, nullable: false, message: () => VestingPause },
  ],
  write: writeVestingHold,
  read: readVestingHold,
  create: createVestingHold,
});

/** VestingPause is a time in which a version's emission stood still: it went on from `until_epoch`. */
export interface VestingPause {
  readonly fromEpoch: bigint;
  readonly untilEpoch: bigint;
}

function writeVestingPause(writer: Writer, value: VestingPause): void {
  if (value.fromEpoch !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.fromEpoch);
  }
  if (value.untilEpoch !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.untilEpoch);
  }
}

function readVestingPause(reader: Reader): VestingPause {
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
    fromEpoch: f1,
    untilEpoch: f2,
  };
}

function createVestingPause(partial?: Partial<VestingPause>): VestingPause {
  return {
    fromEpoch: 0n,
    untilEpoch: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.VestingPause. */
export const VestingPause: Codec<VestingPause> = defineCodec<VestingPause>({
  typeName: "byline.attribution.v1.VestingPause",
  fields: [
    { number: 1, name: "fromEpoch", protoName: "from_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "untilEpoch", protoName: "until_epoch", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeVestingPause,
  read: readVestingPause,
  create: createVestingPause,
});

/** Cancellation is one time that a version's emission was cancelled (T24). */
export interface Cancellation {
  readonly datasetId: bigint;
  readonly version: string;
  readonly number: number;
  readonly vestedEpoch: bigint;
}

function writeCancellation(writer: Writer, value: Cancellation): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.number !== 0) {
    writer.uint32(24);
    putUint32(writer, value.number);
  }
  if (value.vestedEpoch !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.vestedEpoch);
  }
}

function readCancellation(reader: Reader): Cancellation {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
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
    f3 = reader.uint32();
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
    number: f3,
    vestedEpoch: f4,
  };
}

function createCancellation(partial?: Partial<Cancellation>): Cancellation {
  return {
    datasetId: 0n,
    version: "",
    number: 0,
    vestedEpoch: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Cancellation. */
export const Cancellation: Codec<Cancellation> = defineCodec<Cancellation>({
  typeName: "byline.attribution.v1.Cancellation",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "number", protoName: "number", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "vestedEpoch", protoName: "vested_epoch", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeCancellation,
  read: readCancellation,
  create: createCancellation,
});

/** Payee collects what a builder, a gateway or an attester is owed. */
export interface Payee {
  readonly address: string;
  readonly role: number;
  readonly real: Ledger;
}

function writePayee(writer: Writer, value: Payee): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.role !== 0) {
    writer.uint32(16);
    putInt32(writer, value.role);
  }
  {
    writer.uint32(26).fork();
    Ledger.write(writer, value.real);
    writer.ldelim();
  }
}

function readPayee(reader: Reader): Payee {
  let f1 = "";
  let f2 = 0;
  let f3: Ledger | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Ledger.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    address: f1,
    role: f2,
    real: f3 ?? Ledger.create(),
  };
}

function createPayee(partial?: Partial<Payee>): Payee {
  return {
    address: "",
    role: 0,
    real: Ledger.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Payee. */
export const Payee: Codec<Payee> = defineCodec<Payee>({
  typeName: "byline.attribution.v1.Payee",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "role", protoName: "role", kind: "enum", repeated: false, nullable: false, enum: PayeeRoleDescriptor },
    { number: 3, name: "real", protoName: "real", kind: "message", repeated: false, nullable: false, message: () => Ledger },
  ],
  write: writePayee,
  read: readPayee,
  create: createPayee,
});

/** ModelInput is one dataset version that a model was made with, in the model's fixed order. */
export interface ModelInput {
  readonly datasetId: bigint;
  readonly version: string;
  readonly licenceId: bigint;
  readonly royaltyPpm: number;
  readonly viaModel: bigint;
}

function writeModelInput(writer: Writer, value: ModelInput): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.licenceId);
  }
  if (value.royaltyPpm !== 0) {
    writer.uint32(32);
    putUint32(writer, value.royaltyPpm);
  }
  if (value.viaModel !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.viaModel);
  }
}

function readModelInput(reader: Reader): ModelInput {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
  let f4 = 0;
  let f5 = 0n;
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
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32, 40]);
  return {
    datasetId: f1,
    version: f2,
    licenceId: f3,
    royaltyPpm: f4,
    viaModel: f5,
  };
}

function createModelInput(partial?: Partial<ModelInput>): ModelInput {
  return {
    datasetId: 0n,
    version: "",
    licenceId: 0n,
    royaltyPpm: 0,
    viaModel: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ModelInput. */
export const ModelInput: Codec<ModelInput> = defineCodec<ModelInput>({
  typeName: "byline.attribution.v1.ModelInput",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "royaltyPpm", protoName: "royalty_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "viaModel", protoName: "via_model", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeModelInput,
  read: readModelInput,
  create: createModelInput,
});

/** ParentModel is a model that this one was derived from. */
export interface ParentModel {
  readonly modelId: bigint;
  readonly licenceId: bigint;
  readonly builderPpm: number;
}

function writeParentModel(writer: Writer, value: ParentModel): void {
  if (value.modelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.modelId);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
  if (value.builderPpm !== 0) {
    writer.uint32(24);
    putUint32(writer, value.builderPpm);
  }
}

function readParentModel(reader: Reader): ParentModel {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0;
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
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    modelId: f1,
    licenceId: f2,
    builderPpm: f3,
  };
}

function createParentModel(partial?: Partial<ParentModel>): ParentModel {
  return {
    modelId: 0n,
    licenceId: 0n,
    builderPpm: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ParentModel. */
export const ParentModel: Codec<ParentModel> = defineCodec<ParentModel>({
  typeName: "byline.attribution.v1.ParentModel",
  fields: [
    { number: 1, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "builderPpm", protoName: "builder_ppm", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeParentModel,
  read: readParentModel,
  create: createParentModel,
});

/** MethodMix states how a call's pool is steered, parts per million of the pool; the parts add up to 1,000,000. */
export interface MethodMix {
  readonly retrievalPpm: number;
  readonly spansPpm: number;
  readonly basePpm: number;
}

function writeMethodMix(writer: Writer, value: MethodMix): void {
  if (value.retrievalPpm !== 0) {
    writer.uint32(8);
    putUint32(writer, value.retrievalPpm);
  }
  if (value.spansPpm !== 0) {
    writer.uint32(16);
    putUint32(writer, value.spansPpm);
  }
  if (value.basePpm !== 0) {
    writer.uint32(24);
    putUint32(writer, value.basePpm);
  }
}

function readMethodMix(reader: Reader): MethodMix {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    retrievalPpm: f1,
    spansPpm: f2,
    basePpm: f3,
  };
}

function createMethodMix(partial?: Partial<MethodMix>): MethodMix {
  return {
    retrievalPpm: 0,
    spansPpm: 0,
    basePpm: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MethodMix. */
export const MethodMix: Codec<MethodMix> = defineCodec<MethodMix>({
  typeName: "byline.attribution.v1.MethodMix",
  fields: [
    { number: 1, name: "retrievalPpm", protoName: "retrieval_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "spansPpm", protoName: "spans_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "basePpm", protoName: "base_ppm", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeMethodMix,
  read: readMethodMix,
  create: createMethodMix,
});

/** Benchmark is a committed set of queries, fixed before the data it will judge. */
export interface Benchmark {
  readonly id: bigint;
  readonly owner: string;
  readonly queryRoot: Uint8Array;
  readonly queryCount: number;
  readonly committedClock: bigint;
  readonly committedHeight: bigint;
}

function writeBenchmark(writer: Writer, value: Benchmark): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.owner !== "") {
    putString(writer, 18, value.owner);
  }
  if (value.queryRoot.length !== 0) {
    putBytes(writer, 26, value.queryRoot);
  }
  if (value.queryCount !== 0) {
    writer.uint32(32);
    putUint32(writer, value.queryCount);
  }
  if (value.committedClock !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.committedClock);
  }
  if (value.committedHeight !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.committedHeight);
  }
}

function readBenchmark(reader: Reader): Benchmark {
  let f1 = 0n;
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4 = 0;
  let f5 = 0n;
  let f6 = 0n;
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
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 40, 48]);
  return {
    id: f1,
    owner: f2,
    queryRoot: f3 ?? new Uint8Array(0),
    queryCount: f4,
    committedClock: f5,
    committedHeight: f6,
  };
}

function createBenchmark(partial?: Partial<Benchmark>): Benchmark {
  return {
    id: 0n,
    owner: "",
    queryRoot: new Uint8Array(0),
    queryCount: 0,
    committedClock: 0n,
    committedHeight: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Benchmark. */
export const Benchmark: Codec<Benchmark> = defineCodec<Benchmark>({
  typeName: "byline.attribution.v1.Benchmark",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "queryRoot", protoName: "query_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "queryCount", protoName: "query_count", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "committedClock", protoName: "committed_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "committedHeight", protoName: "committed_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeBenchmark,
  read: readBenchmark,
  create: createBenchmark,
});

/** Message byline.attribution.v1.Model. */
export interface Model {
  readonly id: bigint;
  readonly builder: string;
  readonly name: string;
  readonly artifactHash: Uint8Array;
  readonly cardHash: Uint8Array;
  readonly cardUri: string;
  readonly inputs: readonly ModelInput[];
  readonly parents: readonly ParentModel[];
  readonly method: number;
  readonly mix: MethodMix;
  readonly benchmarkId: bigint;
  readonly dataPoolPpm: number;
  readonly commercial: boolean;
  readonly usesContext: boolean;
  readonly pricePerCall: bigint;
  readonly pricePerThousandUnits: bigint;
  readonly state: number;
  readonly registeredHeight: bigint;
  readonly registeredClock: bigint;
  readonly baseVector: readonly bigint[];
}

function writeModel(writer: Writer, value: Model): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.builder !== "") {
    putString(writer, 18, value.builder);
  }
  if (value.name !== "") {
    putString(writer, 26, value.name);
  }
  if (value.artifactHash.length !== 0) {
    putBytes(writer, 34, value.artifactHash);
  }
  if (value.cardHash.length !== 0) {
    putBytes(writer, 42, value.cardHash);
  }
  if (value.cardUri !== "") {
    putString(writer, 50, value.cardUri);
  }
  for (const item of value.inputs) {
    writer.uint32(58).fork();
    ModelInput.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.parents) {
    writer.uint32(66).fork();
    ParentModel.write(writer, item);
    writer.ldelim();
  }
  if (value.method !== 0) {
    writer.uint32(72);
    putInt32(writer, value.method);
  }
  {
    writer.uint32(82).fork();
    MethodMix.write(writer, value.mix);
    writer.ldelim();
  }
  if (value.benchmarkId !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.benchmarkId);
  }
  if (value.dataPoolPpm !== 0) {
    writer.uint32(96);
    putUint32(writer, value.dataPoolPpm);
  }
  if (value.commercial) {
    writer.uint32(104);
    writer.bool(value.commercial);
  }
  if (value.usesContext) {
    writer.uint32(112);
    writer.bool(value.usesContext);
  }
  if (value.pricePerCall !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.pricePerCall);
  }
  if (value.pricePerThousandUnits !== 0n) {
    writer.uint32(128);
    putUint64(writer, value.pricePerThousandUnits);
  }
  if (value.state !== 0) {
    writer.uint32(136);
    putInt32(writer, value.state);
  }
  if (value.registeredHeight !== 0n) {
    writer.uint32(144);
    putInt64(writer, value.registeredHeight);
  }
  if (value.registeredClock !== 0n) {
    writer.uint32(152);
    putUint64(writer, value.registeredClock);
  }
  if (value.baseVector.length !== 0) {
    writer.uint32(162).fork();
    for (const item of value.baseVector) putUint64(writer, item);
    writer.ldelim();
  }
}

function readModel(reader: Reader): Model {
  let f1 = 0n;
  let f2 = "";
  let f3 = "";
  let f4: Uint8Array | undefined;
  let f5: Uint8Array | undefined;
  let f6 = "";
  const f7: ModelInput[] = [];
  const f8: ParentModel[] = [];
  let f9 = 0;
  let f10: MethodMix | undefined;
  let f11 = 0n;
  let f12 = 0;
  let f13 = false;
  let f14 = false;
  let f15 = 0n;
  let f16 = 0n;
  let f17 = 0;
  let f18 = 0n;
  let f19 = 0n;
  const f20: bigint[] = [];
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
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(ModelInput.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 66) {
    const outer = reader.open();
    f8.push(ParentModel.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    const outer = reader.open();
    f10 = MethodMix.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.bool();
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
    f17 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 144) {
    f18 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 152) {
    f19 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 162) {
    const outer = reader.open();
    while (reader.pos < reader.end) f20.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42, 50, 58, 66, 72, 82, 88, 96, 104, 112, 120, 128, 136, 144, 152, 162]);
  return {
    id: f1,
    builder: f2,
    name: f3,
    artifactHash: f4 ?? new Uint8Array(0),
    cardHash: f5 ?? new Uint8Array(0),
    cardUri: f6,
    inputs: f7,
    parents: f8,
    method: f9,
    mix: f10 ?? MethodMix.create(),
    benchmarkId: f11,
    dataPoolPpm: f12,
    commercial: f13,
    usesContext: f14,
    pricePerCall: f15,
    pricePerThousandUnits: f16,
    state: f17,
    registeredHeight: f18,
    registeredClock: f19,
    baseVector: f20,
  };
}

function createModel(partial?: Partial<Model>): Model {
  return {
    id: 0n,
    builder: "",
    name: "",
    artifactHash: new Uint8Array(0),
    cardHash: new Uint8Array(0),
    cardUri: "",
    inputs: [],
    parents: [],
    method: 0,
    mix: MethodMix.create(),
    benchmarkId: 0n,
    dataPoolPpm: 0,
    commercial: false,
    usesContext: false,
    pricePerCall: 0n,
    pricePerThousandUnits: 0n,
    state: 0,
    registeredHeight: 0n,
    registeredClock: 0n,
    baseVector: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Model. */
export const Model: Codec<Model> = defineCodec<Model>({
  typeName: "byline.attribution.v1.Model",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "builder", protoName: "builder", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "artifactHash", protoName: "artifact_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "cardHash", protoName: "card_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "cardUri", protoName: "card_uri", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "inputs", protoName: "inputs", kind: "message", repeated: true, nullable: false, message: () => ModelInput },
    { number: 8, name: "parents", protoName: "parents", kind: "message", repeated: true, nullable: false, message: () => ParentModel },
    { number: 9, name: "method", protoName: "method", kind: "enum", repeated: false, nullable: false, enum: AttributionMethodDescriptor },
    { number: 10, name: "mix", protoName: "mix", kind: "message", repeated: false, nullable: false, message: () => MethodMix },
    { number: 11, name: "benchmarkId", protoName: "benchmark_id", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "dataPoolPpm", protoName: "data_pool_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 13, name: "commercial", protoName: "commercial", kind: "bool", repeated: false, nullable: false },
    { number: 14, name: "usesContext", protoName: "uses_context", kind: "bool", repeated: false, nullable: false },
    { number: 15, name: "pricePerCall", protoName: "price_per_call", kind: "uint64", repeated: false, nullable: false },
    { number: 16, name: "pricePerThousandUnits", protoName: "price_per_thousand_units", kind: "uint64", repeated: false, nullable: false },
    { number: 17, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: ModelStateDescriptor },
    { number: 18, name: "registeredHeight", protoName: "registered_height", kind: "int64", repeated: false, nullable: false },
    { number: 19, name: "registeredClock", protoName: "registered_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 20, name: "baseVector", protoName: "base_vector", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeModel,
  read: readModel,
  create: createModel,
});

/** Gateway is a bonded server that meters calls. */
export interface Gateway {
  readonly operator: string;
  readonly endpoint: string;
  readonly retired: boolean;
  readonly registeredClock: bigint;
}

function writeGateway(writer: Writer, value: Gateway): void {
  if (value.operator !== "") {
    putString(writer, 10, value.operator);
  }
  if (value.endpoint !== "") {
    putString(writer, 18, value.endpoint);
  }
  if (value.retired) {
    writer.uint32(24);
    writer.bool(value.retired);
  }
  if (value.registeredClock !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.registeredClock);
  }
}

function readGateway(reader: Reader): Gateway {
  let f1 = "";
  let f2 = "";
  let f3 = false;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    operator: f1,
    endpoint: f2,
    retired: f3,
    registeredClock: f4,
  };
}

function createGateway(partial?: Partial<Gateway>): Gateway {
  return {
    operator: "",
    endpoint: "",
    retired: false,
    registeredClock: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Gateway. */
export const Gateway: Codec<Gateway> = defineCodec<Gateway>({
  typeName: "byline.attribution.v1.Gateway",
  fields: [
    { number: 1, name: "operator", protoName: "operator", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "endpoint", protoName: "endpoint", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "retired", protoName: "retired", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "registeredClock", protoName: "registered_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeGateway,
  read: readGateway,
  create: createGateway,
});

/** Channel is a prepaid, unidirectional payment channel from a payer to a gateway for one model. */
export interface Channel {
  readonly id: bigint;
  readonly payer: string;
  readonly depositor: string;
  readonly gateway: string;
  readonly modelId: bigint;
  readonly deposit: bigint;
  readonly settled: bigint;
  readonly settledCalls: bigint;
  readonly settledVector: readonly bigint[];
  readonly receiptsRoot: Uint8Array;
  readonly voucherKey: Uint8Array;
  readonly custodial: boolean;
  readonly state: number;
  readonly openedClock: bigint;
  readonly expiryClock: bigint;
  readonly closeClock: bigint;
  readonly settlements: number;
  readonly unbondedInputs: readonly number[];
}

function writeChannel(writer: Writer, value: Channel): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.payer !== "") {
    putString(writer, 18, value.payer);
  }
  if (value.depositor !== "") {
    putString(writer, 26, value.depositor);
  }
  if (value.gateway !== "") {
    putString(writer, 34, value.gateway);
  }
  if (value.modelId !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.modelId);
  }
  if (value.deposit !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.deposit);
  }
  if (value.settled !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.settled);
  }
  if (value.settledCalls !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.settledCalls);
  }
  if (value.settledVector.length !== 0) {
    writer.uint32(74).fork();
    for (const item of value.settledVector) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.receiptsRoot.length !== 0) {
    putBytes(writer, 82, value.receiptsRoot);
  }
  if (value.voucherKey.length !== 0) {
    putBytes(writer, 90, value.voucherKey);
  }
  if (value.custodial) {
    writer.uint32(96);
    writer.bool(value.custodial);
  }
  if (value.state !== 0) {
    writer.uint32(104);
    putInt32(writer, value.state);
  }
  if (value.openedClock !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.openedClock);
  }
  if (value.expiryClock !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.expiryClock);
  }
  if (value.closeClock !== 0n) {
    writer.uint32(128);
    putUint64(writer, value.closeClock);
  }
  if (value.settlements !== 0) {
    writer.uint32(136);
    putUint32(writer, value.settlements);
  }
  if (value.unbondedInputs.length !== 0) {
    writer.uint32(162).fork();
    for (const item of value.unbondedInputs) putUint32(writer, item);
    writer.ldelim();
  }
}

function readChannel(reader: Reader): Channel {
  let f1 = 0n;
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let f5 = 0n;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  const f9: bigint[] = [];
  let f10: Uint8Array | undefined;
  let f11: Uint8Array | undefined;
  let f12 = false;
  let f13 = 0;
  let f14 = 0n;
  let f15 = 0n;
  let f16 = 0n;
  let f17 = 0;
  const f20: number[] = [];
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
  if (tag === 56) {
    f7 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    while (reader.pos < reader.end) f9.push(reader.uint64());
    reader.close(outer);
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
  if (tag === 96) {
    f12 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.int32();
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
  if (tag === 162) {
    const outer = reader.open();
    while (reader.pos < reader.end) f20.push(reader.uint32());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40, 48, 56, 64, 74, 82, 90, 96, 104, 112, 120, 128, 136, 162]);
  return {
    id: f1,
    payer: f2,
    depositor: f3,
    gateway: f4,
    modelId: f5,
    deposit: f6,
    settled: f7,
    settledCalls: f8,
    settledVector: f9,
    receiptsRoot: f10 ?? new Uint8Array(0),
    voucherKey: f11 ?? new Uint8Array(0),
    custodial: f12,
    state: f13,
    openedClock: f14,
    expiryClock: f15,
    closeClock: f16,
    settlements: f17,
    unbondedInputs: f20,
  };
}

function createChannel(partial?: Partial<Channel>): Channel {
  return {
    id: 0n,
    payer: "",
    depositor: "",
    gateway: "",
    modelId: 0n,
    deposit: 0n,
    settled: 0n,
    settledCalls: 0n,
    settledVector: [],
    receiptsRoot: new Uint8Array(0),
    voucherKey: new Uint8Array(0),
    custodial: false,
    state: 0,
    openedClock: 0n,
    expiryClock: 0n,
    closeClock: 0n,
    settlements: 0,
    unbondedInputs: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Channel. */
export const Channel: Codec<Channel> = defineCodec<Channel>({
  typeName: "byline.attribution.v1.Channel",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "payer", protoName: "payer", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "gateway", protoName: "gateway", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "deposit", protoName: "deposit", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "settled", protoName: "settled", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "settledCalls", protoName: "settled_calls", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "settledVector", protoName: "settled_vector", kind: "uint64", repeated: true, nullable: false },
    { number: 10, name: "receiptsRoot", protoName: "receipts_root", kind: "bytes", repeated: false, nullable: false },
    { number: 11, name: "voucherKey", protoName: "voucher_key", kind: "bytes", repeated: false, nullable: false },
    { number: 12, name: "custodial", protoName: "custodial", kind: "bool", repeated: false, nullable: false },
    { number: 13, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: ChannelStateDescriptor },
    { number: 14, name: "openedClock", protoName: "opened_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "expiryClock", protoName: "expiry_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 16, name: "closeClock", protoName: "close_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 17, name: "settlements", protoName: "settlements", kind: "uint32", repeated: false, nullable: false },
    { number: 20, name: "unbondedInputs", protoName: "unbonded_inputs", kind: "uint32", repeated: true, nullable: false },
  ],
  write: writeChannel,
  read: readChannel,
  create: createChannel,
});

/** Settlement is one release of a channel's money; it stays PENDING until its epoch has left the rings. */
export interface Settlement {
  readonly channelId: bigint;
  readonly index: number;
  readonly amount: bigint;
  readonly calls: bigint;
  readonly epoch: bigint;
  readonly clock: bigint;
  readonly receiptsRoot: Uint8Array;
  readonly cumulativeCalls: bigint;
  readonly cumulativeAmount: bigint;
  readonly evidence: readonly bigint[];
  readonly pool: bigint;
  readonly credited: readonly bigint[];
  readonly matched: readonly bigint[];
  readonly weightsRoots: readonly Uint8Array[];
  readonly builder: bigint;
  readonly gateway: bigint;
  readonly burned: bigint;
  readonly reserved: bigint;
  readonly state: number;
  readonly publicationId: bigint;
  readonly openRequests: number;
}

function writeSettlement(writer: Writer, value: Settlement): void {
  if (value.channelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.channelId);
  }
  if (value.index !== 0) {
    writer.uint32(16);
    putUint32(writer, value.index);
  }
  if (value.amount !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.amount);
  }
  if (value.calls !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.calls);
  }
  if (value.epoch !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.epoch);
  }
  if (value.clock !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.clock);
  }
  if (value.receiptsRoot.length !== 0) {
    putBytes(writer, 58, value.receiptsRoot);
  }
  if (value.cumulativeCalls !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.cumulativeCalls);
  }
  if (value.cumulativeAmount !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.cumulativeAmount);
  }
  if (value.evidence.length !== 0) {
    writer.uint32(82).fork();
    for (const item of value.evidence) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.pool !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.pool);
  }
  if (value.credited.length !== 0) {
    writer.uint32(98).fork();
    for (const item of value.credited) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.matched.length !== 0) {
    writer.uint32(106).fork();
    for (const item of value.matched) putUint64(writer, item);
    writer.ldelim();
  }
  for (const item of value.weightsRoots) {
    putBytes(writer, 114, item);
  }
  if (value.builder !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.builder);
  }
  if (value.gateway !== 0n) {
    writer.uint32(128);
    putUint64(writer, value.gateway);
  }
  if (value.burned !== 0n) {
    writer.uint32(136);
    putUint64(writer, value.burned);
  }
  if (value.reserved !== 0n) {
    writer.uint32(144);
    putUint64(writer, value.reserved);
  }
  if (value.state !== 0) {
    writer.uint32(152);
    putInt32(writer, value.state);
  }
  if (value.publicationId !== 0n) {
    writer.uint32(160);
    putUint64(writer, value.publicationId);
  }
  if (value.openRequests !== 0) {
    writer.uint32(168);
    putUint32(writer, value.openRequests);
  }
}

function readSettlement(reader: Reader): Settlement {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let f7: Uint8Array | undefined;
  let f8 = 0n;
  let f9 = 0n;
  const f10: bigint[] = [];
  let f11 = 0n;
  const f12: bigint[] = [];
  const f13: bigint[] = [];
  const f14: Uint8Array[] = [];
  let f15 = 0n;
  let f16 = 0n;
  let f17 = 0n;
  let f18 = 0n;
  let f19 = 0;
  let f20 = 0n;
  let f21 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    const outer = reader.open();
    while (reader.pos < reader.end) f10.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 98) {
    const outer = reader.open();
    while (reader.pos < reader.end) f12.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 106) {
    const outer = reader.open();
    while (reader.pos < reader.end) f13.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 114) {
    f14.push(reader.bytes());
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
    f17 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 144) {
    f18 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 152) {
    f19 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 160) {
    f20 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 168) {
    f21 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 48, 58, 64, 72, 82, 88, 98, 106, 114, 120, 128, 136, 144, 152, 160, 168]);
  return {
    channelId: f1,
    index: f2,
    amount: f3,
    calls: f4,
    epoch: f5,
    clock: f6,
    receiptsRoot: f7 ?? new Uint8Array(0),
    cumulativeCalls: f8,
    cumulativeAmount: f9,
    evidence: f10,
    pool: f11,
    credited: f12,
    matched: f13,
    weightsRoots: f14,
    builder: f15,
    gateway: f16,
    burned: f17,
    reserved: f18,
    state: f19,
    publicationId: f20,
    openRequests: f21,
  };
}

function createSettlement(partial?: Partial<Settlement>): Settlement {
  return {
    channelId: 0n,
    index: 0,
    amount: 0n,
    calls: 0n,
    epoch: 0n,
    clock: 0n,
    receiptsRoot: new Uint8Array(0),
    cumulativeCalls: 0n,
    cumulativeAmount: 0n,
    evidence: [],
    pool: 0n,
    credited: [],
    matched: [],
    weightsRoots: [],
    builder: 0n,
    gateway: 0n,
    burned: 0n,
    reserved: 0n,
    state: 0,
    publicationId: 0n,
    openRequests: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Settlement. */
export const Settlement: Codec<Settlement> = defineCodec<Settlement>({
  typeName: "byline.attribution.v1.Settlement",
  fields: [
    { number: 1, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "calls", protoName: "calls", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "receiptsRoot", protoName: "receipts_root", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "cumulativeCalls", protoName: "cumulative_calls", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "cumulativeAmount", protoName: "cumulative_amount", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "evidence", protoName: "evidence", kind: "uint64", repeated: true, nullable: false },
    { number: 11, name: "pool", protoName: "pool", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "credited", protoName: "credited", kind: "uint64", repeated: true, nullable: false },
    { number: 13, name: "matched", protoName: "matched", kind: "uint64", repeated: true, nullable: false },
    { number: 14, name: "weightsRoots", protoName: "weights_roots", kind: "bytes", repeated: true, nullable: false },
    { number: 15, name: "builder", protoName: "builder", kind: "uint64", repeated: false, nullable: false },
    { number: 16, name: "gateway", protoName: "gateway", kind: "uint64", repeated: false, nullable: false },
    { number: 17, name: "burned", protoName: "burned", kind: "uint64", repeated: false, nullable: false },
    { number: 18, name: "reserved", protoName: "reserved", kind: "uint64", repeated: false, nullable: false },
    { number: 19, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: SettlementStateDescriptor },
    { number: 20, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 21, name: "openRequests", protoName: "open_requests", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeSettlement,
  read: readSettlement,
  create: createSettlement,
});

/** UsageRow counts what a licence was used for; memory only, never money. */
export interface UsageRow {
  readonly licenceId: bigint;
  readonly kind: number;
  readonly count: bigint;
  readonly lastHash: Uint8Array;
}

function writeUsageRow(writer: Writer, value: UsageRow): void {
  if (value.licenceId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.licenceId);
  }
  if (value.kind !== 0) {
    writer.uint32(16);
    putInt32(writer, value.kind);
  }
  if (value.count !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.count);
  }
  if (value.lastHash.length !== 0) {
    putBytes(writer, 34, value.lastHash);
  }
}

function readUsageRow(reader: Reader): UsageRow {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0n;
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34]);
  return {
    licenceId: f1,
    kind: f2,
    count: f3,
    lastHash: f4 ?? new Uint8Array(0),
  };
}

function createUsageRow(partial?: Partial<UsageRow>): UsageRow {
  return {
    licenceId: 0n,
    kind: 0,
    count: 0n,
    lastHash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.UsageRow. */
export const UsageRow: Codec<UsageRow> = defineCodec<UsageRow>({
  typeName: "byline.attribution.v1.UsageRow",
  fields: [
    { number: 1, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "kind", protoName: "kind", kind: "enum", repeated: false, nullable: false, enum: UsageKindDescriptor },
    { number: 3, name: "count", protoName: "count", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "lastHash", protoName: "last_hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeUsageRow,
  read: readUsageRow,
  create: createUsageRow,
});

/** Message byline.attribution.v1.Params. */
export interface Params {
  readonly challengeWindow: bigint;
  readonly closeWindow: bigint;
  readonly channelLifeMax: bigint;
  readonly gatewayBondMin: bigint;
  readonly unclaimedEpochs: number;
  readonly republishEpochs: number;
  readonly publicationBondMin: bigint;
  readonly fraudBondMin: bigint;
  readonly leafDeposit: bigint;
  readonly leafWindow: bigint;
  readonly neighbours: number;
  readonly duplicateRadius: number;
  readonly ballRadius: number;
  readonly auditorBondMin: bigint;
  readonly planter: string;
}

function writeParams(writer: Writer, value: Params): void {
  {
    writer.uint32(10).fork();
    putDuration(writer, value.challengeWindow);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    putDuration(writer, value.closeWindow);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    putDuration(writer, value.channelLifeMax);
    writer.ldelim();
  }
  if (value.gatewayBondMin !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.gatewayBondMin);
  }
  if (value.unclaimedEpochs !== 0) {
    writer.uint32(40);
    putUint32(writer, value.unclaimedEpochs);
  }
  if (value.republishEpochs !== 0) {
    writer.uint32(48);
    putUint32(writer, value.republishEpochs);
  }
  if (value.publicationBondMin !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.publicationBondMin);
  }
  if (value.fraudBondMin !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.fraudBondMin);
  }
  if (value.leafDeposit !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.leafDeposit);
  }
  {
    writer.uint32(82).fork();
    putDuration(writer, value.leafWindow);
    writer.ldelim();
  }
  if (value.neighbours !== 0) {
    writer.uint32(88);
    putUint32(writer, value.neighbours);
  }
  if (value.duplicateRadius !== 0) {
    writer.uint32(96);
    putUint32(writer, value.duplicateRadius);
  }
  if (value.ballRadius !== 0) {
    writer.uint32(104);
    putUint32(writer, value.ballRadius);
  }
  if (value.auditorBondMin !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.auditorBondMin);
  }
  if (value.planter !== "") {
    putString(writer, 122, value.planter);
  }
}

function readParams(reader: Reader): Params {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0;
  let f6 = 0;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = 0n;
  let f11 = 0;
  let f12 = 0;
  let f13 = 0;
  let f14 = 0n;
  let f15 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint32();
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
    f10 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 122) {
    f15 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32, 40, 48, 56, 64, 72, 82, 88, 96, 104, 112, 122]);
  return {
    challengeWindow: f1,
    closeWindow: f2,
    channelLifeMax: f3,
    gatewayBondMin: f4,
    unclaimedEpochs: f5,
    republishEpochs: f6,
    publicationBondMin: f7,
    fraudBondMin: f8,
    leafDeposit: f9,
    leafWindow: f10,
    neighbours: f11,
    duplicateRadius: f12,
    ballRadius: f13,
    auditorBondMin: f14,
    planter: f15,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    challengeWindow: 0n,
    closeWindow: 0n,
    channelLifeMax: 0n,
    gatewayBondMin: 0n,
    unclaimedEpochs: 0,
    republishEpochs: 0,
    publicationBondMin: 0n,
    fraudBondMin: 0n,
    leafDeposit: 0n,
    leafWindow: 0n,
    neighbours: 0,
    duplicateRadius: 0,
    ballRadius: 0,
    auditorBondMin: 0n,
    planter: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "byline.attribution.v1.Params",
  fields: [
    { number: 1, name: "challengeWindow", protoName: "challenge_window", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 2, name: "closeWindow", protoName: "close_window", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 3, name: "channelLifeMax", protoName: "channel_life_max", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 4, name: "gatewayBondMin", protoName: "gateway_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "unclaimedEpochs", protoName: "unclaimed_epochs", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "republishEpochs", protoName: "republish_epochs", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "publicationBondMin", protoName: "publication_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "fraudBondMin", protoName: "fraud_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "leafDeposit", protoName: "leaf_deposit", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "leafWindow", protoName: "leaf_window", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 11, name: "neighbours", protoName: "neighbours", kind: "uint32", repeated: false, nullable: false },
    { number: 12, name: "duplicateRadius", protoName: "duplicate_radius", kind: "uint32", repeated: false, nullable: false },
    { number: 13, name: "ballRadius", protoName: "ball_radius", kind: "uint32", repeated: false, nullable: false },
    { number: 14, name: "auditorBondMin", protoName: "auditor_bond_min", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "planter", protoName: "planter", kind: "string", repeated: false, nullable: false },
  ],
  write: writeParams,
  read: readParams,
  create: createParams,
});

/** PaidRow is a Paid row with its key, for export. */
export interface PaidRow {
  readonly datasetId: bigint;
  readonly version: string;
  readonly weightsRoot: Uint8Array;
  readonly leftSum: bigint;
  readonly paid: Paid;
}

function writePaidRow(writer: Writer, value: PaidRow): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.weightsRoot.length !== 0) {
    putBytes(writer, 26, value.weightsRoot);
  }
  if (value.leftSum !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.leftSum);
  }
  {
    writer.uint32(42).fork();
    Paid.write(writer, value.paid);
    writer.ldelim();
  }
}

function readPaidRow(reader: Reader): PaidRow {
  let f1 = 0n;
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4 = 0n;
  let f5: Paid | undefined;
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
    const outer = reader.open();
    f5 = Paid.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 42]);
  return {
    datasetId: f1,
    version: f2,
    weightsRoot: f3 ?? new Uint8Array(0),
    leftSum: f4,
    paid: f5 ?? Paid.create(),
  };
}

function createPaidRow(partial?: Partial<PaidRow>): PaidRow {
  return {
    datasetId: 0n,
    version: "",
    weightsRoot: new Uint8Array(0),
    leftSum: 0n,
    paid: Paid.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.PaidRow. */
export const PaidRow: Codec<PaidRow> = defineCodec<PaidRow>({
  typeName: "byline.attribution.v1.PaidRow",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "weightsRoot", protoName: "weights_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "leftSum", protoName: "left_sum", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "paid", protoName: "paid", kind: "message", repeated: false, nullable: false, message: () => Paid },
  ],
  write: writePaidRow,
  read: readPaidRow,
  create: createPaidRow,
});

/** PulledRow is what one parent edge has pulled from one earning account, for export and state. */
export interface PulledRow {
  readonly datasetId: bigint;
  readonly version: string;
  readonly weightsRoot: Uint8Array;
  readonly parentIndex: number;
  readonly real: bigint;
  readonly emission: bigint;
}

function writePulledRow(writer: Writer, value: PulledRow): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.weightsRoot.length !== 0) {
    putBytes(writer, 26, value.weightsRoot);
  }
  if (value.parentIndex !== 0) {
    writer.uint32(32);
    putUint32(writer, value.parentIndex);
  }
  if (value.real !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.real);
  }
  if (value.emission !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.emission);
  }
}

function readPulledRow(reader: Reader): PulledRow {
  let f1 = 0n;
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4 = 0;
  let f5 = 0n;
  let f6 = 0n;
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
    f4 = reader.uint32();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 40, 48]);
  return {
    datasetId: f1,
    version: f2,
    weightsRoot: f3 ?? new Uint8Array(0),
    parentIndex: f4,
    real: f5,
    emission: f6,
  };
}

function createPulledRow(partial?: Partial<PulledRow>): PulledRow {
  return {
    datasetId: 0n,
    version: "",
    weightsRoot: new Uint8Array(0),
    parentIndex: 0,
    real: 0n,
    emission: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.PulledRow. */
export const PulledRow: Codec<PulledRow> = defineCodec<PulledRow>({
  typeName: "byline.attribution.v1.PulledRow",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "weightsRoot", protoName: "weights_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "parentIndex", protoName: "parent_index", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "real", protoName: "real", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "emission", protoName: "emission", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writePulledRow,
  read: readPulledRow,
  create: createPulledRow,
});

/** Message byline.attribution.v1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly accounts: readonly EarningAccount[];
  readonly paid: readonly PaidRow[];
  readonly pulled: readonly PulledRow[];
  readonly holds: readonly VestingHold[];
  readonly payees: readonly Payee[];
  readonly nextModelId: bigint;
  readonly models: readonly Model[];
  readonly nextBenchmarkId: bigint;
  readonly benchmarks: readonly Benchmark[];
  readonly gateways: readonly Gateway[];
  readonly nextChannelId: bigint;
  readonly channels: readonly Channel[];
  readonly settlements: readonly Settlement[];
  readonly usage: readonly UsageRow[];
  readonly steerings: readonly Steering[];
  readonly nextPublicationId: bigint;
  readonly publications: readonly PublicationRow[];
  readonly nextRequestId: bigint;
  readonly requests: readonly LeafRequest[];
  readonly fraudCommits: readonly FraudCommit[];
  readonly convictions: readonly Conviction[];
  readonly faultyFeatures: readonly FaultyFeatures[];
  readonly auditBook: AuditBook;
  readonly auditors: readonly Auditor[];
  readonly auditTasks: readonly AuditTask[];
  readonly auditPoints: readonly AuditPoints[];
  readonly auditEpochs: readonly AuditEpoch[];
  readonly plantCommits: readonly PlantCommit[];
  readonly cancellations: readonly Cancellation[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  for (const item of value.accounts) {
    writer.uint32(18).fork();
    EarningAccount.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.paid) {
    writer.uint32(26).fork();
    PaidRow.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.pulled) {
    writer.uint32(34).fork();
    PulledRow.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.holds) {
    writer.uint32(42).fork();
    VestingHold.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.payees) {
    writer.uint32(50).fork();
    Payee.write(writer, item);
    writer.ldelim();
  }
  if (value.nextModelId !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.nextModelId);
  }
  for (const item of value.models) {
    writer.uint32(66).fork();
    Model.write(writer, item);
    writer.ldelim();
  }
  if (value.nextBenchmarkId !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.nextBenchmarkId);
  }
  for (const item of value.benchmarks) {
    writer.uint32(82).fork();
    Benchmark.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.gateways) {
    writer.uint32(90).fork();
    Gateway.write(writer, item);
    writer.ldelim();
  }
  if (value.nextChannelId !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.nextChannelId);
  }
  for (const item of value.channels) {
    writer.uint32(106).fork();
    Channel.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.settlements) {
    writer.uint32(114).fork();
    Settlement.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.usage) {
    writer.uint32(122).fork();
    UsageRow.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.steerings) {
    writer.uint32(130).fork();
    Steering.write(writer, item);
    writer.ldelim();
  }
  if (value.nextPublicationId !== 0n) {
    writer.uint32(136);
    putUint64(writer, value.nextPublicationId);
  }
  for (const item of value.publications) {
    writer.uint32(146).fork();
    PublicationRow.write(writer, item);
    writer.ldelim();
  }
  if (value.nextRequestId !== 0n) {
    writer.uint32(152);
    putUint64(writer, value.nextRequestId);
  }
  for (const item of value.requests) {
    writer.uint32(162).fork();
    LeafRequest.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.fraudCommits) {
    writer.uint32(170).fork();
    FraudCommit.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.convictions) {
    writer.uint32(178).fork();
    Conviction.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.faultyFeatures) {
    writer.uint32(186).fork();
    FaultyFeatures.write(writer, item);
    writer.ldelim();
  }
  {
    writer.uint32(194).fork();
    AuditBook.write(writer, value.auditBook);
    writer.ldelim();
  }
  for (const item of value.auditors) {
    writer.uint32(202).fork();
    Auditor.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.auditTasks) {
    writer.uint32(210).fork();
    AuditTask.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.auditPoints) {
    writer.uint32(218).fork();
    AuditPoints.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.auditEpochs) {
    writer.uint32(226).fork();
    AuditEpoch.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.plantCommits) {
    writer.uint32(234).fork();
    PlantCommit.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.cancellations) {
    writer.uint32(242).fork();
    Cancellation.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  const f2: EarningAccount[] = [];
  const f3: PaidRow[] = [];
  const f4: PulledRow[] = [];
  const f5: VestingHold[] = [];
  const f6: Payee[] = [];
  let f7 = 0n;
  const f8: Model[] = [];
  let f9 = 0n;
  const f10: Benchmark[] = [];
  const f11: Gateway[] = [];
  let f12 = 0n;
  const f13: Channel[] = [];
  const f14: Settlement[] = [];
  const f15: UsageRow[] = [];
  const f16: Steering[] = [];
  let f17 = 0n;
  const f18: PublicationRow[] = [];
  let f19 = 0n;
  const f20: LeafRequest[] = [];
  const f21: FraudCommit[] = [];
  const f22: Conviction[] = [];
  const f23: FaultyFeatures[] = [];
  let f24: AuditBook | undefined;
  const f25: Auditor[] = [];
  const f26: AuditTask[] = [];
  const f27: AuditPoints[] = [];
  const f28: AuditEpoch[] = [];
  const f29: PlantCommit[] = [];
  const f30: Cancellation[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(EarningAccount.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(PaidRow.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(PulledRow.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(VestingHold.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(Payee.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 66) {
    const outer = reader.open();
    f8.push(Model.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 82) {
    const outer = reader.open();
    f10.push(Benchmark.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 90) {
    const outer = reader.open();
    f11.push(Gateway.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 106) {
    const outer = reader.open();
    f13.push(Channel.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 114) {
    const outer = reader.open();
    f14.push(Settlement.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 122) {
    const outer = reader.open();
    f15.push(UsageRow.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 130) {
    const outer = reader.open();
    f16.push(Steering.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 136) {
    f17 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 146) {
    const outer = reader.open();
    f18.push(PublicationRow.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 152) {
    f19 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 162) {
    const outer = reader.open();
    f20.push(LeafRequest.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 170) {
    const outer = reader.open();
    f21.push(FraudCommit.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 178) {
    const outer = reader.open();
    f22.push(Conviction.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 186) {
    const outer = reader.open();
    f23.push(FaultyFeatures.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 194) {
    const outer = reader.open();
    f24 = AuditBook.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 202) {
    const outer = reader.open();
    f25.push(Auditor.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 210) {
    const outer = reader.open();
    f26.push(AuditTask.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 218) {
    const outer = reader.open();
    f27.push(AuditPoints.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 226) {
    const outer = reader.open();
    f28.push(AuditEpoch.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 234) {
    const outer = reader.open();
    f29.push(PlantCommit.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 242) {
    const outer = reader.open();
    f30.push(Cancellation.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 56, 66, 72, 82, 90, 96, 106, 114, 122, 130, 136, 146, 152, 162, 170, 178, 186, 194, 202, 210, 218, 226, 234, 242]);
  return {
    params: f1 ?? Params.create(),
    accounts: f2,
    paid: f3,
    pulled: f4,
    holds: f5,
    payees: f6,
    nextModelId: f7,
    models: f8,
    nextBenchmarkId: f9,
    benchmarks: f10,
    gateways: f11,
    nextChannelId: f12,
    channels: f13,
    settlements: f14,
    usage: f15,
    steerings: f16,
    nextPublicationId: f17,
    publications: f18,
    nextRequestId: f19,
    requests: f20,
    fraudCommits: f21,
    convictions: f22,
    faultyFeatures: f23,
    auditBook: f24 ?? AuditBook.create(),
    auditors: f25,
    auditTasks: f26,
    auditPoints: f27,
    auditEpochs: f28,
    plantCommits: f29,
    cancellations: f30,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    accounts: [],
    paid: [],
    pulled: [],
    holds: [],
    payees: [],
    nextModelId: 0n,
    models: [],
    nextBenchmarkId: 0n,
    benchmarks: [],
    gateways: [],
    nextChannelId: 0n,
    channels: [],
    settlements: [],
    usage: [],
    steerings: [],
    nextPublicationId: 0n,
    publications: [],
    nextRequestId: 0n,
    requests: [],
    fraudCommits: [],
    convictions: [],
    faultyFeatures: [],
    auditBook: AuditBook.create(),
    auditors: [],
    auditTasks: [],
    auditPoints: [],
    auditEpochs: [],
    plantCommits: [],
    cancellations: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "byline.attribution.v1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "accounts", protoName: "accounts", kind: "message", repeated: true, nullable: false, message: () => EarningAccount },
    { number: 3, name: "paid", protoName: "paid", kind: "message", repeated: true, nullable: false, message: () => PaidRow },
    { number: 4, name: "pulled", protoName: "pulled", kind: "message", repeated: true, nullable: false, message: () => PulledRow },
    { number: 5, name: "holds", protoName: "holds", kind: "message", repeated: true, nullable: false, message: () => VestingHold },
    { number: 6, name: "payees", protoName: "payees", kind: "message", repeated: true, nullable: false, message: () => Payee },
    { number: 7, name: "nextModelId", protoName: "next_model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "models", protoName: "models", kind: "message", repeated: true, nullable: false, message: () => Model },
    { number: 9, name: "nextBenchmarkId", protoName: "next_benchmark_id", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "benchmarks", protoName: "benchmarks", kind: "message", repeated: true, nullable: false, message: () => Benchmark },
    { number: 11, name: "gateways", protoName: "gateways", kind: "message", repeated: true, nullable: false, message: () => Gateway },
    { number: 12, name: "nextChannelId", protoName: "next_channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "channels", protoName: "channels", kind: "message", repeated: true, nullable: false, message: () => Channel },
    { number: 14, name: "settlements", protoName: "settlements", kind: "message", repeated: true, nullable: false, message: () => Settlement },
    { number: 15, name: "usage", protoName: "usage", kind: "message", repeated: true, nullable: false, message: () => UsageRow },
    { number: 16, name: "steerings", protoName: "steerings", kind: "message", repeated: true, nullable: false, message: () => Steering },
    { number: 17, name: "nextPublicationId", protoName: "next_publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 18, name: "publications", protoName: "publications", kind: "message", repeated: true, nullable: false, message: () => PublicationRow },
    { number: 19, name: "nextRequestId", protoName: "next_request_id", kind: "uint64", repeated: false, nullable: false },
    { number: 20, name: "requests", protoName: "requests", kind: "message", repeated: true, nullable: false, message: () => LeafRequest },
    { number: 21, name: "fraudCommits", protoName: "fraud_commits", kind: "message", repeated: true, nullable: false, message: () => FraudCommit },
    { number: 22, name: "convictions", protoName: "convictions", kind: "message", repeated: true, nullable: false, message: () => Conviction },
    { number: 23, name: "faultyFeatures", protoName: "faulty_features", kind: "message", repeated: true, nullable: false, message: () => FaultyFeatures },
    { number: 24, name: "auditBook", protoName: "audit_book", kind: "message", repeated: false, nullable: false, message: () => AuditBook },
    { number: 25, name: "auditors", protoName: "auditors", kind: "message", repeated: true, nullable: false, message: () => Auditor },
    { number: 26, name: "auditTasks", protoName: "audit_tasks", kind: "message", repeated: true, nullable: false, message: () => AuditTask },
    { number: 27, name: "auditPoints", protoName: "audit_points", kind: "message", repeated: true, nullable: false, message: () => AuditPoints },
    { number: 28, name: "auditEpochs", protoName: "audit_epochs", kind: "message", repeated: true, nullable: false, message: () => AuditEpoch },
    { number: 29, name: "plantCommits", protoName: "plant_commits", kind: "message", repeated: true, nullable: false, message: () => PlantCommit },
    { number: 30, name: "cancellations", protoName: "cancellations", kind: "message", repeated: true, nullable: false, message: () => Cancellation },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
