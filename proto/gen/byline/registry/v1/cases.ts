/** Generated from proto/byline/registry/v1/cases.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** CaseKind says what a case is about; every kind draws its ids from one counter. */
export const CaseKind = {
  CASE_KIND_UNSPECIFIED: 0,
  CASE_KIND_DUPLICATE: 1,
  CASE_KIND_JURY: 2,
  CASE_KIND_CONTRIBUTION: 3,
  CASE_KIND_WITHDRAWAL: 4,
  CASE_KIND_OPENING: 5,
} as const;

/** Names of byline.registry.v1.CaseKind for JSON. */
export const CaseKindDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.CaseKind", values: CaseKind };

/** Reason says what is wrong with a version. */
export const Reason = {
  REASON_UNSPECIFIED: 0,
  REASON_STRIPPED: 1,
  REASON_DUPLICATE: 2,
  REASON_SPAM: 3,
  REASON_LICENCE: 4,
  REASON_CONSENT: 5,
  REASON_MISLABELLED: 6,
  REASON_UNAVAILABLE: 7,
  REASON_WITHDRAWN: 8,
  REASON_UNANSWERED: 9,
} as const;

/** Names of byline.registry.v1.Reason for JSON. */
export const ReasonDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.Reason", values: Reason };

/** Constants of byline.registry.v1.DuplicateStatus; a field of this type is a number and may hold others. */
export const DuplicateStatus = {
  DUPLICATE_STATUS_UNSPECIFIED: 0,
  DUPLICATE_STATUS_OPENING: 1,
  DUPLICATE_STATUS_PROVING: 2,
  DUPLICATE_STATUS_UPHELD: 3,
  DUPLICATE_STATUS_REJECTED: 4,
  DUPLICATE_STATUS_CURED: 5,
} as const;

/** Names of byline.registry.v1.DuplicateStatus for JSON. */
export const DuplicateStatusDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.DuplicateStatus", values: DuplicateStatus };

/** Constants of byline.registry.v1.JuryStatus; a field of this type is a number and may hold others. */
export const JuryStatus = {
  JURY_STATUS_UNSPECIFIED: 0,
  JURY_STATUS_DRAWING: 1,
  JURY_STATUS_VOTING: 2,
  JURY_STATUS_DECIDED: 3,
  JURY_STATUS_UPHELD: 4,
  JURY_STATUS_REJECTED: 5,
} as const;

/** Names of byline.registry.v1.JuryStatus for JSON. */
export const JuryStatusDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.JuryStatus", values: JuryStatus };

/** Constants of byline.registry.v1.Vote; a field of this type is a number and may hold others. */
export const Vote = {
  VOTE_UNSPECIFIED: 0,
  VOTE_UPHOLD: 1,
  VOTE_REJECT: 2,
} as const;

/** Names of byline.registry.v1.Vote for JSON. */
export const VoteDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.Vote", values: Vote };

/** Constants of byline.registry.v1.WithdrawalStatus; a field of this type is a number and may hold others. */
export const WithdrawalStatus = {
  WITHDRAWAL_STATUS_UNSPECIFIED: 0,
  WITHDRAWAL_STATUS_OPEN: 1,
  WITHDRAWAL_STATUS_FULFILLED: 2,
  WITHDRAWAL_STATUS_MISSED: 3,
} as const;

/** Names of byline.registry.v1.WithdrawalStatus for JSON. */
export const WithdrawalStatusDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.WithdrawalStatus", values: WithdrawalStatus };

/** Constants of byline.registry.v1.OpeningStatus; a field of this type is a number and may hold others. */
export const OpeningStatus = {
  OPENING_STATUS_UNSPECIFIED: 0,
  OPENING_STATUS_ASKED: 1,
  OPENING_STATUS_ANSWERED: 2,
  OPENING_STATUS_MISSED: 3,
} as const;

/** Names of byline.registry.v1.OpeningStatus for JSON. */
export const OpeningStatusDescriptor: EnumDescriptor = { typeName: "byline.registry.v1.OpeningStatus", values: OpeningStatus };

/** VersionName names one version in a row. */
export interface VersionName {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeVersionName(writer: Writer, value: VersionName): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readVersionName(reader: Reader): VersionName {
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

function createVersionName(partial?: Partial<VersionName>): VersionName {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.VersionName. */
export const VersionName: Codec<VersionName> = defineCodec<VersionName>({
  typeName: "byline.registry.v1.VersionName",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeVersionName,
  read: readVersionName,
  create: createVersionName,
});

/** Tag marks a version by a reason; an inherited one came over one edge from a tagged parent. */
export interface Tag {
  readonly subject: VersionName;
  readonly reason: number;
  readonly parent: VersionName | undefined;
  readonly caseId: bigint;
  readonly clock: bigint;
  readonly stateBefore: number;
  readonly withdrawals: number;
}

function writeTag(writer: Writer, value: Tag): void {
  {
    writer.uint32(10).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.reason !== 0) {
    writer.uint32(16);
    putInt32(writer, value.reason);
  }
  if (value.parent !== undefined) {
    writer.uint32(26).fork();
    VersionName.write(writer, value.parent);
    writer.ldelim();
  }
  if (value.caseId !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.caseId);
  }
  if (value.clock !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.clock);
  }
  if (value.stateBefore !== 0) {
    writer.uint32(48);
    putUint32(writer, value.stateBefore);
  }
  if (value.withdrawals !== 0) {
    writer.uint32(56);
    putUint32(writer, value.withdrawals);
  }
}

function readTag(reader: Reader): Tag {
  let f1: VersionName | undefined;
  let f2 = 0;
  let f3: VersionName | undefined;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0;
  let f7 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = VersionName.read(reader);
    reader.close(outer);
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
    f6 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 40, 48, 56]);
  return {
    subject: f1 ?? VersionName.create(),
    reason: f2,
    parent: f3,
    caseId: f4,
    clock: f5,
    stateBefore: f6,
    withdrawals: f7,
  };
}

function createTag(partial?: Partial<Tag>): Tag {
  return {
    subject: VersionName.create(),
    reason: 0,
    parent: undefined,
    caseId: 0n,
    clock: 0n,
    stateBefore: 0,
    withdrawals: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Tag. */
export const Tag: Codec<Tag> = defineCodec<Tag>({
  typeName: "byline.registry.v1.Tag",
  fields: [
    { number: 1, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 2, name: "reason", protoName: "reason", kind: "enum", repeated: false, nullable: false, enum: ReasonDescriptor },
    { number: 3, name: "parent", protoName: "parent", kind: "message", repeated: false, nullable: true, message: () => VersionName },
    { number: 4, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "stateBefore", protoName: "state_before", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "withdrawals", protoName: "withdrawals", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeTag,
  read: readTag,
  create: createTag,
});

/** DueRow is one entry of the work queues: a draw waits for a height, a deadline for a clock. */
export interface DueRow {
  readonly byHeight: boolean;
  readonly at: bigint;
  readonly kind: number;
  readonly caseId: bigint;
}

function writeDueRow(writer: Writer, value: DueRow): void {
  if (value.byHeight) {
    writer.uint32(8);
    writer.bool(value.byHeight);
  }
  if (value.at !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.at);
  }
  if (value.kind !== 0) {
    writer.uint32(24);
    putInt32(writer, value.kind);
  }
  if (value.caseId !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.caseId);
  }
}

function readDueRow(reader: Reader): DueRow {
  let f1 = false;
  let f2 = 0n;
  let f3 = 0;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32]);
  return {
    byHeight: f1,
    at: f2,
    kind: f3,
    caseId: f4,
  };
}

function createDueRow(partial?: Partial<DueRow>): DueRow {
  return {
    byHeight: false,
    at: 0n,
    kind: 0,
    caseId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.DueRow. */
export const DueRow: Codec<DueRow> = defineCodec<DueRow>({
  typeName: "byline.registry.v1.DueRow",
  fields: [
    { number: 1, name: "byHeight", protoName: "by_height", kind: "bool", repeated: false, nullable: false },
    { number: 2, name: "at", protoName: "at", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "kind", protoName: "kind", kind: "enum", repeated: false, nullable: false, enum: CaseKindDescriptor },
    { number: 4, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeDueRow,
  read: readDueRow,
  create: createDueRow,
});

/** Draw is a draw that waits for its beacon or has it. */
export interface Draw {
  readonly height: bigint;
  readonly seed: Uint8Array;
}

function writeDraw(writer: Writer, value: Draw): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.seed.length !== 0) {
    putBytes(writer, 18, value.seed);
  }
}

function readDraw(reader: Reader): Draw {
  let f1 = 0n;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    height: f1,
    seed: f2 ?? new Uint8Array(0),
  };
}

function createDraw(partial?: Partial<Draw>): Draw {
  return {
    height: 0n,
    seed: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.registry.v1.Draw. */
export const Draw: Codec<Draw> = defineCodec<Draw>({
  typeName: "byline.registry.v1.Draw",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "seed", protoName: "seed", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeDraw,
  read: readDraw,
  create: createDraw,
});

/** DuplicateCase says that the newer version copies the older one. */
export interface DuplicateCase {
  readonly id: bigint;
  readonly older: VersionName;
  readonly newer: VersionName;
  readonly challenger: string;
  readonly respondent: string;
  readonly bond: bigint;
  readonly status: number;
  readonly draw: Draw;
  readonly sample: number;
  readonly needed: number;
  readonly cureUntil: bigint;
  readonly openingUntil: bigint;
  readonly proofUntil: bigint;
  readonly opened: Uint8Array;
  readonly rejectedBefore: number;
}

function writeDuplicateCase(writer: Writer, value: DuplicateCase): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.older);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    VersionName.write(writer, value.newer);
    writer.ldelim();
  }
  if (value.challenger !== "") {
    putString(writer, 34, value.challenger);
  }
  if (value.respondent !== "") {
    putString(writer, 42, value.respondent);
  }
  if (value.bond !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.bond);
  }
  if (value.status !== 0) {
    writer.uint32(56);
    putInt32(writer, value.status);
  }
  {
    writer.uint32(66).fork();
    Draw.write(writer, value.draw);
    writer.ldelim();
  }
  if (value.sample !== 0) {
    writer.uint32(72);
    putUint32(writer, value.sample);
  }
  if (value.needed !== 0) {
    writer.uint32(80);
    putUint32(writer, value.needed);
  }
  if (value.cureUntil !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.cureUntil);
  }
  if (value.openingUntil !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.openingUntil);
  }
  if (value.proofUntil !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.proofUntil);
  }
  if (value.opened.length !== 0) {
    putBytes(writer, 114, value.opened);
  }
  if (value.rejectedBefore !== 0) {
    writer.uint32(120);
    putUint32(writer, value.rejectedBefore);
  }
}

function readDuplicateCase(reader: Reader): DuplicateCase {
  let f1 = 0n;
  let f2: VersionName | undefined;
  let f3: VersionName | undefined;
  let f4 = "";
  let f5 = "";
  let f6 = 0n;
  let f7 = 0;
  let f8: Draw | undefined;
  let f9 = 0;
  let f10 = 0;
  let f11 = 0n;
  let f12 = 0n;
  let f13 = 0n;
  let f14: Uint8Array | undefined;
  let f15 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = Draw.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 114) {
    f14 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 120) {
    f15 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42, 48, 56, 66, 72, 80, 88, 96, 104, 114, 120]);
  return {
    id: f1,
    older: f2 ?? VersionName.create(),
    newer: f3 ?? VersionName.create(),
    challenger: f4,
    respondent: f5,
    bond: f6,
    status: f7,
    draw: f8 ?? Draw.create(),
    sample: f9,
    needed: f10,
    cureUntil: f11,
    openingUntil: f12,
    proofUntil: f13,
    opened: f14 ?? new Uint8Array(0),
    rejectedBefore: f15,
  };
}

function createDuplicateCase(partial?: Partial<DuplicateCase>): DuplicateCase {
  return {
    id: 0n,
    older: VersionName.create(),
    newer: VersionName.create(),
    challenger: "",
    respondent: "",
    bond: 0n,
    status: 0,
    draw: Draw.create(),
    sample: 0,
    needed: 0,
    cureUntil: 0n,
    openingUntil: 0n,
    proofUntil: 0n,
    opened: new Uint8Array(0),
    rejectedBefore: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.DuplicateCase. */
export const DuplicateCase: Codec<DuplicateCase> = defineCodec<DuplicateCase>({
  typeName: "byline.registry.v1.DuplicateCase",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "older", protoName: "older", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 3, name: "newer", protoName: "newer", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 4, name: "challenger", protoName: "challenger", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "respondent", protoName: "respondent", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: DuplicateStatusDescriptor },
    { number: 8, name: "draw", protoName: "draw", kind: "message", repeated: false, nullable: false, message: () => Draw },
    { number: 9, name: "sample", protoName: "sample", kind: "uint32", repeated: false, nullable: false },
    { number: 10, name: "needed", protoName: "needed", kind: "uint32", repeated: false, nullable: false },
    { number: 11, name: "cureUntil", protoName: "cure_until", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "openingUntil", protoName: "opening_until", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "proofUntil", protoName: "proof_until", kind: "uint64", repeated: false, nullable: false },
    { number: 14, name: "opened", protoName: "opened", kind: "bytes", repeated: false, nullable: false },
    { number: 15, name: "rejectedBefore", protoName: "rejected_before", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeDuplicateCase,
  read: readDuplicateCase,
  create: createDuplicateCase,
});

/** JuryRound is one panel: seats drawn by stake, or every validator by power. */
export interface JuryRound {
  readonly byValidators: boolean;
  readonly draw: Draw;
  readonly seats: bigint;
  readonly commitUntil: bigint;
  readonly revealUntil: bigint;
  readonly uphold: bigint;
  readonly reject: bigint;
  readonly upholdStake: bigint;
  readonly verdict: number;
  readonly payer: string;
}

function writeJuryRound(writer: Writer, value: JuryRound): void {
  if (value.byValidators) {
    writer.uint32(8);
    writer.bool(value.byValidators);
  }
  {
    writer.uint32(18).fork();
    Draw.write(writer, value.draw);
    writer.ldelim();
  }
  if (value.seats !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.seats);
  }
  if (value.commitUntil !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.commitUntil);
  }
  if (value.revealUntil !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.revealUntil);
  }
  if (value.uphold !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.uphold);
  }
  if (value.reject !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.reject);
  }
  if (value.upholdStake !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.upholdStake);
  }
  if (value.verdict !== 0) {
    writer.uint32(72);
    putInt32(writer, value.verdict);
  }
  if (value.payer !== "") {
    putString(writer, 82, value.payer);
  }
}

function readJuryRound(reader: Reader): JuryRound {
  let f1 = false;
  let f2: Draw | undefined;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0;
  let f10 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Draw.read(reader);
    reader.close(outer);
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
    f9 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    f10 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32, 40, 48, 56, 64, 72, 82]);
  return {
    byValidators: f1,
    draw: f2 ?? Draw.create(),
    seats: f3,
    commitUntil: f4,
    revealUntil: f5,
    uphold: f6,
    reject: f7,
    upholdStake: f8,
    verdict: f9,
    payer: f10,
  };
}

function createJuryRound(partial?: Partial<JuryRound>): JuryRound {
  return {
    byValidators: false,
    draw: Draw.create(),
    seats: 0n,
    commitUntil: 0n,
    revealUntil: 0n,
    uphold: 0n,
    reject: 0n,
    upholdStake: 0n,
    verdict: 0,
    payer: "",
    ...partial,
  };
}

/** Codec of byline.registry.v1.JuryRound. */
export const JuryRound: Codec<JuryRound> = defineCodec<JuryRound>({
  typeName: "byline.registry.v1.JuryRound",
  fields: [
    { number: 1, name: "byValidators", protoName: "by_validators", kind: "bool", repeated: false, nullable: false },
    { number: 2, name: "draw", protoName: "draw", kind: "message", repeated: false, nullable: false, message: () => Draw },
    { number: 3, name: "seats", protoName: "seats", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "commitUntil", protoName: "commit_until", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "revealUntil", protoName: "reveal_until", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "uphold", protoName: "uphold", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "reject", protoName: "reject", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "upholdStake", protoName: "uphold_stake", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "verdict", protoName: "verdict", kind: "enum", repeated: false, nullable: false, enum: VoteDescriptor },
    { number: 10, name: "payer", protoName: "payer", kind: "string", repeated: false, nullable: false },
  ],
  write: writeJuryRound,
  read: readJuryRound,
  create: createJuryRound,
});

/** JuryCase asks jurors whether a version is what a challenger says it is. */
export interface JuryCase {
  readonly id: bigint;
  readonly subject: VersionName;
  readonly reason: number;
  readonly challenger: string;
  readonly respondent: string;
  readonly evidenceHash: Uint8Array;
  readonly evidenceUri: string;
  readonly bond: bigint;
  readonly status: number;
  readonly rounds: readonly JuryRound[];
  readonly appealUntil: bigint;
  readonly seatFee: bigint;
  readonly challengerFees: bigint;
  readonly respondentFees: bigint;
  readonly respondentBond: bigint;
}

function writeJuryCase(writer: Writer, value: JuryCase): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.reason !== 0) {
    writer.uint32(24);
    putInt32(writer, value.reason);
  }
  if (value.challenger !== "") {
    putString(writer, 34, value.challenger);
  }
  if (value.respondent !== "") {
    putString(writer, 42, value.respondent);
  }
  if (value.evidenceHash.length !== 0) {
    putBytes(writer, 50, value.evidenceHash);
  }
  if (value.evidenceUri !== "") {
    putString(writer, 58, value.evidenceUri);
  }
  if (value.bond !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.bond);
  }
  if (value.status !== 0) {
    writer.uint32(72);
    putInt32(writer, value.status);
  }
  for (const item of value.rounds) {
    writer.uint32(82).fork();
    JuryRound.write(writer, item);
    writer.ldelim();
  }
  if (value.appealUntil !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.appealUntil);
  }
  if (value.seatFee !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.seatFee);
  }
  if (value.challengerFees !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.challengerFees);
  }
  if (value.respondentFees !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.respondentFees);
  }
  if (value.respondentBond !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.respondentBond);
  }
}

function readJuryCase(reader: Reader): JuryCase {
  let f1 = 0n;
  let f2: VersionName | undefined;
  let f3 = 0;
  let f4 = "";
  let f5 = "";
  let f6: Uint8Array | undefined;
  let f7 = "";
  let f8 = 0n;
  let f9 = 0;
  const f10: JuryRound[] = [];
  let f11 = 0n;
  let f12 = 0n;
  let f13 = 0n;
  let f14 = 0n;
  let f15 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
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
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int32();
    tag = reader.next(tag);
  }
  while (tag === 82) {
    const outer = reader.open();
    f10.push(JuryRound.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.uint64();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34, 42, 50, 58, 64, 72, 82, 88, 96, 104, 112, 120]);
  return {
    id: f1,
    subject: f2 ?? VersionName.create(),
    reason: f3,
    challenger: f4,
    respondent: f5,
    evidenceHash: f6 ?? new Uint8Array(0),
    evidenceUri: f7,
    bond: f8,
    status: f9,
    rounds: f10,
    appealUntil: f11,
    seatFee: f12,
    challengerFees: f13,
    respondentFees: f14,
    respondentBond: f15,
  };
}

function createJuryCase(partial?: Partial<JuryCase>): JuryCase {
  return {
    id: 0n,
    subject: VersionName.create(),
    reason: 0,
    challenger: "",
    respondent: "",
    evidenceHash: new Uint8Array(0),
    evidenceUri: "",
    bond: 0n,
    status: 0,
    rounds: [],
    appealUntil: 0n,
    seatFee: 0n,
    challengerFees: 0n,
    respondentFees: 0n,
    respondentBond: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.JuryCase. */
export const JuryCase: Codec<JuryCase> = defineCodec<JuryCase>({
  typeName: "byline.registry.v1.JuryCase",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 3, name: "reason", protoName: "reason", kind: "enum", repeated: false, nullable: false, enum: ReasonDescriptor },
    { number: 4, name: "challenger", protoName: "challenger", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "respondent", protoName: "respondent", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "evidenceHash", protoName: "evidence_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "evidenceUri", protoName: "evidence_uri", kind: "string", repeated: false, nullable: false },
    { number: 8, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: JuryStatusDescriptor },
    { number: 10, name: "rounds", protoName: "rounds", kind: "message", repeated: true, nullable: false, message: () => JuryRound },
    { number: 11, name: "appealUntil", protoName: "appeal_until", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "seatFee", protoName: "seat_fee", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "challengerFees", protoName: "challenger_fees", kind: "uint64", repeated: false, nullable: false },
    { number: 14, name: "respondentFees", protoName: "respondent_fees", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "respondentBond", protoName: "respondent_bond", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeJuryCase,
  read: readJuryCase,
  create: createJuryCase,
});

/** Ballot is what one voter may cast and has cast in one round. */
export interface Ballot {
  readonly caseId: bigint;
  readonly round: number;
  readonly voter: string;
  readonly weight: bigint;
  readonly stake: bigint;
  readonly commitment: Uint8Array;
  readonly vote: number;
}

function writeBallot(writer: Writer, value: Ballot): void {
  if (value.caseId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.caseId);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putUint32(writer, value.round);
  }
  if (value.voter !== "") {
    putString(writer, 26, value.voter);
  }
  if (value.weight !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.weight);
  }
  if (value.stake !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.stake);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 50, value.commitment);
  }
  if (value.vote !== 0) {
    writer.uint32(56);
    putInt32(writer, value.vote);
  }
}

function readBallot(reader: Reader): Ballot {
  let f1 = 0n;
  let f2 = 0;
  let f3 = "";
  let f4 = 0n;
  let f5 = 0n;
  let f6: Uint8Array | undefined;
  let f7 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
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
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 32, 40, 50, 56]);
  return {
    caseId: f1,
    round: f2,
    voter: f3,
    weight: f4,
    stake: f5,
    commitment: f6 ?? new Uint8Array(0),
    vote: f7,
  };
}

function createBallot(partial?: Partial<Ballot>): Ballot {
  return {
    caseId: 0n,
    round: 0,
    voter: "",
    weight: 0n,
    stake: 0n,
    commitment: new Uint8Array(0),
    vote: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Ballot. */
export const Ballot: Codec<Ballot> = defineCodec<Ballot>({
  typeName: "byline.registry.v1.Ballot",
  fields: [
    { number: 1, name: "caseId", protoName: "case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "weight", protoName: "weight", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "stake", protoName: "stake", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "vote", protoName: "vote", kind: "enum", repeated: false, nullable: false, enum: VoteDescriptor },
  ],
  write: writeBallot,
  read: readBallot,
  create: createBallot,
});

/** Juror is a member of the one chain-wide pool. The seats it is drawn for follow its weight. */
export interface Juror {
  readonly address: string;
  readonly slot: number;
  readonly weight: bigint;
  readonly stake: bigint;
  readonly points: number;
  readonly openPanels: number;
  readonly changeHeight: bigint;
}

function writeJuror(writer: Writer, value: Juror): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.slot !== 0) {
    writer.uint32(16);
    putUint32(writer, value.slot);
  }
  if (value.weight !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.weight);
  }
  if (value.stake !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.stake);
  }
  if (value.points !== 0) {
    writer.uint32(40);
    putUint32(writer, value.points);
  }
  if (value.openPanels !== 0) {
    writer.uint32(48);
    putUint32(writer, value.openPanels);
  }
  if (value.changeHeight !== 0n) {
    writer.uint32(56);
    putInt64(writer, value.changeHeight);
  }
}

function readJuror(reader: Reader): Juror {
  let f1 = "";
  let f2 = 0;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0;
  let f6 = 0;
  let f7 = 0n;
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
    f7 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 40, 48, 56]);
  return {
    address: f1,
    slot: f2,
    weight: f3,
    stake: f4,
    points: f5,
    openPanels: f6,
    changeHeight: f7,
  };
}

function createJuror(partial?: Partial<Juror>): Juror {
  return {
    address: "",
    slot: 0,
    weight: 0n,
    stake: 0n,
    points: 0,
    openPanels: 0,
    changeHeight: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Juror. */
export const Juror: Codec<Juror> = defineCodec<Juror>({
  typeName: "byline.registry.v1.Juror",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "slot", protoName: "slot", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "weight", protoName: "weight", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "stake", protoName: "stake", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "points", protoName: "points", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "openPanels", protoName: "open_panels", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "changeHeight", protoName: "change_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeJuror,
  read: readJuror,
  create: createJuror,
});

/** JurorChange comes into force at its height, after the draws of that block. */
export interface JurorChange {
  readonly height: bigint;
  readonly address: string;
  readonly stake: bigint;
}

function writeJurorChange(writer: Writer, value: JurorChange): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.address !== "") {
    putString(writer, 18, value.address);
  }
  if (value.stake !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.stake);
  }
}

function readJurorChange(reader: Reader): JurorChange {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
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
    height: f1,
    address: f2,
    stake: f3,
  };
}

function createJurorChange(partial?: Partial<JurorChange>): JurorChange {
  return {
    height: 0n,
    address: "",
    stake: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.JurorChange. */
export const JurorChange: Codec<JurorChange> = defineCodec<JurorChange>({
  typeName: "byline.registry.v1.JurorChange",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "stake", protoName: "stake", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeJurorChange,
  read: readJurorChange,
  create: createJurorChange,
});

/** Withdrawal is a contributor's wish not to be part of a version any more. */
export interface Withdrawal {
  readonly id: bigint;
  readonly subject: VersionName;
  readonly contributorId: Uint8Array;
  readonly contributor: string;
  readonly deadline: bigint;
  readonly status: number;
  readonly successor: string;
  readonly height: bigint;
  readonly contributionId: bigint;
}

function writeWithdrawal(writer: Writer, value: Withdrawal): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.contributorId.length !== 0) {
    putBytes(writer, 26, value.contributorId);
  }
  if (value.contributor !== "") {
    putString(writer, 34, value.contributor);
  }
  if (value.deadline !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.deadline);
  }
  if (value.status !== 0) {
    writer.uint32(48);
    putInt32(writer, value.status);
  }
  if (value.successor !== "") {
    putString(writer, 58, value.successor);
  }
  if (value.height !== 0n) {
    writer.uint32(64);
    putInt64(writer, value.height);
  }
  if (value.contributionId !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.contributionId);
  }
}

function readWithdrawal(reader: Reader): Withdrawal {
  let f1 = 0n;
  let f2: VersionName | undefined;
  let f3: Uint8Array | undefined;
  let f4 = "";
  let f5 = 0n;
  let f6 = 0;
  let f7 = "";
  let f8 = 0n;
  let f9 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
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
  if (tag === 48) {
    f6 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40, 48, 58, 64, 72]);
  return {
    id: f1,
    subject: f2 ?? VersionName.create(),
    contributorId: f3 ?? new Uint8Array(0),
    contributor: f4,
    deadline: f5,
    status: f6,
    successor: f7,
    height: f8,
    contributionId: f9,
  };
}

function createWithdrawal(partial?: Partial<Withdrawal>): Withdrawal {
  return {
    id: 0n,
    subject: VersionName.create(),
    contributorId: new Uint8Array(0),
    contributor: "",
    deadline: 0n,
    status: 0,
    successor: "",
    height: 0n,
    contributionId: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Withdrawal. */
export const Withdrawal: Codec<Withdrawal> = defineCodec<Withdrawal>({
  typeName: "byline.registry.v1.Withdrawal",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 3, name: "contributorId", protoName: "contributor_id", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "contributor", protoName: "contributor", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "deadline", protoName: "deadline", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: WithdrawalStatusDescriptor },
    { number: 7, name: "successor", protoName: "successor", kind: "string", repeated: false, nullable: false },
    { number: 8, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 9, name: "contributionId", protoName: "contribution_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeWithdrawal,
  read: readWithdrawal,
  create: createWithdrawal,
});

/** Revocation says that the owner has taken a version back; holders have a claim on the seller's bond. */
export interface Revocation {
  readonly subject: VersionName;
  readonly owner: string;
  readonly clock: bigint;
  readonly height: bigint;
}

function writeRevocation(writer: Writer, value: Revocation): void {
  {
    writer.uint32(10).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.owner !== "") {
    putString(writer, 18, value.owner);
  }
  if (value.clock !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.clock);
  }
  if (value.height !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.height);
  }
}

function readRevocation(reader: Reader): Revocation {
  let f1: VersionName | undefined;
  let f2 = "";
  let f3 = 0n;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = VersionName.read(reader);
    reader.close(outer);
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
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    subject: f1 ?? VersionName.create(),
    owner: f2,
    clock: f3,
    height: f4,
  };
}

function createRevocation(partial?: Partial<Revocation>): Revocation {
  return {
    subject: VersionName.create(),
    owner: "",
    clock: 0n,
    height: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Revocation. */
export const Revocation: Codec<Revocation> = defineCodec<Revocation>({
  typeName: "byline.registry.v1.Revocation",
  fields: [
    { number: 1, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 2, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeRevocation,
  read: readRevocation,
  create: createRevocation,
});

/** Availability counts the openings of a version. */
export interface Availability {
  readonly subject: VersionName;
  readonly asked: bigint;
  readonly answered: bigint;
  readonly missed: bigint;
  readonly last: number;
  readonly openCase: bigint;
}

function writeAvailability(writer: Writer, value: Availability): void {
  {
    writer.uint32(10).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.asked !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.asked);
  }
  if (value.answered !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.answered);
  }
  if (value.missed !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.missed);
  }
  if (value.last !== 0) {
    writer.uint32(40);
    putUint32(writer, value.last);
  }
  if (value.openCase !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.openCase);
  }
}

function readAvailability(reader: Reader): Availability {
  let f1: VersionName | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = VersionName.read(reader);
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
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 40, 48]);
  return {
    subject: f1 ?? VersionName.create(),
    asked: f2,
    answered: f3,
    missed: f4,
    last: f5,
    openCase: f6,
  };
}

function createAvailability(partial?: Partial<Availability>): Availability {
  return {
    subject: VersionName.create(),
    asked: 0n,
    answered: 0n,
    missed: 0n,
    last: 0,
    openCase: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Availability. */
export const Availability: Codec<Availability> = defineCodec<Availability>({
  typeName: "byline.registry.v1.Availability",
  fields: [
    { number: 1, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 2, name: "asked", protoName: "asked", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "answered", protoName: "answered", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "missed", protoName: "missed", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "last", protoName: "last", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "openCase", protoName: "open_case", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeAvailability,
  read: readAvailability,
  create: createAvailability,
});

/** CommonsTime is a time in which a dataset was listed as commons; until_clock 0: it is now. */
export interface CommonsTime {
  readonly datasetId: bigint;
  readonly fromClock: bigint;
  readonly untilClock: bigint;
}

function writeCommonsTime(writer: Writer, value: CommonsTime): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.fromClock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.fromClock);
  }
  if (value.untilClock !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.untilClock);
  }
}

function readCommonsTime(reader: Reader): CommonsTime {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    datasetId: f1,
    fromClock: f2,
    untilClock: f3,
  };
}

function createCommonsTime(partial?: Partial<CommonsTime>): CommonsTime {
  return {
    datasetId: 0n,
    fromClock: 0n,
    untilClock: 0n,
    ...partial,
  };
}

/** Codec of byline.registry.v1.CommonsTime. */
export const CommonsTime: Codec<CommonsTime> = defineCodec<CommonsTime>({
  typeName: "byline.registry.v1.CommonsTime",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "fromClock", protoName: "from_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "untilClock", protoName: "until_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeCommonsTime,
  read: readCommonsTime,
  create: createCommonsTime,
});

/** Opening asks for the hashes of a range of records that the beacon draws. */
export interface Opening {
  readonly id: bigint;
  readonly subject: VersionName;
  readonly requester: string;
  readonly deposit: bigint;
  readonly draw: Draw;
  readonly answerUntil: bigint;
  readonly status: number;
}

function writeOpening(writer: Writer, value: Opening): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  {
    writer.uint32(18).fork();
    VersionName.write(writer, value.subject);
    writer.ldelim();
  }
  if (value.requester !== "") {
    putString(writer, 26, value.requester);
  }
  if (value.deposit !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.deposit);
  }
  {
    writer.uint32(42).fork();
    Draw.write(writer, value.draw);
    writer.ldelim();
  }
  if (value.answerUntil !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.answerUntil);
  }
  if (value.status !== 0) {
    writer.uint32(56);
    putInt32(writer, value.status);
  }
}

function readOpening(reader: Reader): Opening {
  let f1 = 0n;
  let f2: VersionName | undefined;
  let f3 = "";
  let f4 = 0n;
  let f5: Draw | undefined;
  let f6 = 0n;
  let f7 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = VersionName.read(reader);
    reader.close(outer);
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
    f5 = Draw.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 42, 48, 56]);
  return {
    id: f1,
    subject: f2 ?? VersionName.create(),
    requester: f3,
    deposit: f4,
    draw: f5 ?? Draw.create(),
    answerUntil: f6,
    status: f7,
  };
}

function createOpening(partial?: Partial<Opening>): Opening {
  return {
    id: 0n,
    subject: VersionName.create(),
    requester: "",
    deposit: 0n,
    draw: Draw.create(),
    answerUntil: 0n,
    status: 0,
    ...partial,
  };
}

/** Codec of byline.registry.v1.Opening. */
export const Opening: Codec<Opening> = defineCodec<Opening>({
  typeName: "byline.registry.v1.Opening",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "subject", protoName: "subject", kind: "message", repeated: false, nullable: false, message: () => VersionName },
    { number: 3, name: "requester", protoName: "requester", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "deposit", protoName: "deposit", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "draw", protoName: "draw", kind: "message", repeated: false, nullable: false, message: () => Draw },
    { number: 6, name: "answerUntil", protoName: "answer_until", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: OpeningStatusDescriptor },
  ],
  write: writeOpening,
  read: readOpening,
  create: createOpening,
});
