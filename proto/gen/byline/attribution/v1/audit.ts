/** Generated from proto/byline/attribution/v1/audit.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Auditor keeps its index for ever; draws name indexes. */
export interface Auditor {
  readonly address: string;
  readonly index: number;
  readonly retired: boolean;
  readonly epoch: bigint;
  readonly tasks: number;
  readonly sinceHeight: bigint;
}

function writeAuditor(writer: Writer, value: Auditor): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.index !== 0) {
    writer.uint32(16);
    putUint32(writer, value.index);
  }
  if (value.retired) {
    writer.uint32(24);
    writer.bool(value.retired);
  }
  if (value.epoch !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.epoch);
  }
  if (value.tasks !== 0) {
    writer.uint32(40);
    putUint32(writer, value.tasks);
  }
  if (value.sinceHeight !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.sinceHeight);
  }
}

function readAuditor(reader: Reader): Auditor {
  let f1 = "";
  let f2 = 0;
  let f3 = false;
  let f4 = 0n;
  let f5 = 0;
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
    f3 = reader.bool();
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
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 40, 48]);
  return {
    address: f1,
    index: f2,
    retired: f3,
    epoch: f4,
    tasks: f5,
    sinceHeight: f6,
  };
}

function createAuditor(partial?: Partial<Auditor>): Auditor {
  return {
    address: "",
    index: 0,
    retired: false,
    epoch: 0n,
    tasks: 0,
    sinceHeight: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Auditor. */
export const Auditor: Codec<Auditor> = defineCodec<Auditor>({
  typeName: "byline.attribution.v1.Auditor",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "retired", protoName: "retired", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "tasks", protoName: "tasks", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "sinceHeight", protoName: "since_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeAuditor,
  read: readAuditor,
  create: createAuditor,
});

/** AuditAnswer is one auditor's part of a task. */
export interface AuditAnswer {
  readonly auditor: string;
  readonly commitment: Uint8Array;
  readonly answer: Uint8Array;
}

function writeAuditAnswer(writer: Writer, value: AuditAnswer): void {
  if (value.auditor !== "") {
    putString(writer, 10, value.auditor);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 18, value.commitment);
  }
  if (value.answer.length !== 0) {
    putBytes(writer, 26, value.answer);
  }
}

function readAuditAnswer(reader: Reader): AuditAnswer {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    auditor: f1,
    commitment: f2 ?? new Uint8Array(0),
    answer: f3 ?? new Uint8Array(0),
  };
}

function createAuditAnswer(partial?: Partial<AuditAnswer>): AuditAnswer {
  return {
    auditor: "",
    commitment: new Uint8Array(0),
    answer: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.AuditAnswer. */
export const AuditAnswer: Codec<AuditAnswer> = defineCodec<AuditAnswer>({
  typeName: "byline.attribution.v1.AuditAnswer",
  fields: [
    { number: 1, name: "auditor", protoName: "auditor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "answer", protoName: "answer", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeAuditAnswer,
  read: readAuditAnswer,
  create: createAuditAnswer,
});

/** AuditTask is one list of a publication that two drawn auditors compute again. */
export interface AuditTask {
  readonly id: bigint;
  readonly publicationId: bigint;
  readonly auditorCount: number;
  readonly seedHeight: bigint;
  readonly seed: Uint8Array;
  readonly commitEndClock: bigint;
  readonly revealEndClock: bigint;
  readonly answers: readonly AuditAnswer[];
  readonly auditors: readonly number[];
}

function writeAuditTask(writer: Writer, value: AuditTask): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.publicationId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.publicationId);
  }
  if (value.auditorCount !== 0) {
    writer.uint32(24);
    putUint32(writer, value.auditorCount);
  }
  if (value.seedHeight !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.seedHeight);
  }
  if (value.seed.length !== 0) {
    putBytes(writer, 42, value.seed);
  }
  if (value.commitEndClock !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.commitEndClock);
  }
  if (value.revealEndClock !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.revealEndClock);
  }
  for (const item of value.answers) {
    writer.uint32(66).fork();
    AuditAnswer.write(writer, item);
    writer.ldelim();
  }
  if (value.auditors.length !== 0) {
    writer.uint32(74).fork();
    for (const item of value.auditors) putUint32(writer, item);
    writer.ldelim();
  }
}

function readAuditTask(reader: Reader): AuditTask {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0;
  let f4 = 0n;
  let f5: Uint8Array | undefined;
  let f6 = 0n;
  let f7 = 0n;
  const f8: AuditAnswer[] = [];
  const f9: number[] = [];
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
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
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
  while (tag === 66) {
    const outer = reader.open();
    f8.push(AuditAnswer.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    while (reader.pos < reader.end) f9.push(reader.uint32());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 42, 48, 56, 66, 74]);
  return {
    id: f1,
    publicationId: f2,
    auditorCount: f3,
    seedHeight: f4,
    seed: f5 ?? new Uint8Array(0),
    commitEndClock: f6,
    revealEndClock: f7,
    answers: f8,
    auditors: f9,
  };
}

function createAuditTask(partial?: Partial<AuditTask>): AuditTask {
  return {
    id: 0n,
    publicationId: 0n,
    auditorCount: 0,
    seedHeight: 0n,
    seed: new Uint8Array(0),
    commitEndClock: 0n,
    revealEndClock: 0n,
    answers: [],
    auditors: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.AuditTask. */
export const AuditTask: Codec<AuditTask> = defineCodec<AuditTask>({
  typeName: "byline.attribution.v1.AuditTask",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "auditorCount", protoName: "auditor_count", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "seedHeight", protoName: "seed_height", kind: "int64", repeated: false, nullable: false },
    { number: 5, name: "seed", protoName: "seed", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "commitEndClock", protoName: "commit_end_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "revealEndClock", protoName: "reveal_end_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "answers", protoName: "answers", kind: "message", repeated: true, nullable: false, message: () => AuditAnswer },
    { number: 9, name: "auditors", protoName: "auditors", kind: "uint32", repeated: true, nullable: false },
  ],
  write: writeAuditTask,
  read: readAuditTask,
  create: createAuditTask,
});

/** AuditPoints are what an auditor has earned in an epoch. */
export interface AuditPoints {
  readonly epoch: bigint;
  readonly auditor: string;
  readonly points: number;
}

function writeAuditPoints(writer: Writer, value: AuditPoints): void {
  if (value.epoch !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.epoch);
  }
  if (value.auditor !== "") {
    putString(writer, 18, value.auditor);
  }
  if (value.points !== 0) {
    writer.uint32(24);
    putUint32(writer, value.points);
  }
}

function readAuditPoints(reader: Reader): AuditPoints {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    epoch: f1,
    auditor: f2,
    points: f3,
  };
}

function createAuditPoints(partial?: Partial<AuditPoints>): AuditPoints {
  return {
    epoch: 0n,
    auditor: "",
    points: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.AuditPoints. */
export const AuditPoints: Codec<AuditPoints> = defineCodec<AuditPoints>({
  typeName: "byline.attribution.v1.AuditPoints",
  fields: [
    { number: 1, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "auditor", protoName: "auditor", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "points", protoName: "points", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeAuditPoints,
  read: readAuditPoints,
  create: createAuditPoints,
});

/** AuditEpoch is what auditors of an epoch share: points and money that are still to be paid. */
export interface AuditEpoch {
  readonly epoch: bigint;
  readonly points: bigint;
  readonly pot: bigint;
  readonly closed: boolean;
}

function writeAuditEpoch(writer: Writer, value: AuditEpoch): void {
  if (value.epoch !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.epoch);
  }
  if (value.points !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.points);
  }
  if (value.pot !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.pot);
  }
  if (value.closed) {
    writer.uint32(32);
    writer.bool(value.closed);
  }
}

function readAuditEpoch(reader: Reader): AuditEpoch {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = false;
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
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32]);
  return {
    epoch: f1,
    points: f2,
    pot: f3,
    closed: f4,
  };
}

function createAuditEpoch(partial?: Partial<AuditEpoch>): AuditEpoch {
  return {
    epoch: 0n,
    points: 0n,
    pot: 0n,
    closed: false,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.AuditEpoch. */
export const AuditEpoch: Codec<AuditEpoch> = defineCodec<AuditEpoch>({
  typeName: "byline.attribution.v1.AuditEpoch",
  fields: [
    { number: 1, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "points", protoName: "points", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "pot", protoName: "pot", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "closed", protoName: "closed", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeAuditEpoch,
  read: readAuditEpoch,
  create: createAuditEpoch,
});

/** AuditBook counts. */
export interface AuditBook {
  readonly nextIndex: number;
  readonly nextTask: bigint;
  readonly epoch: bigint;
  readonly owed: bigint;
  readonly plants: bigint;
}

function writeAuditBook(writer: Writer, value: AuditBook): void {
  if (value.nextIndex !== 0) {
    writer.uint32(8);
    putUint32(writer, value.nextIndex);
  }
  if (value.nextTask !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.nextTask);
  }
  if (value.epoch !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.epoch);
  }
  if (value.owed !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.owed);
  }
  if (value.plants !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.plants);
  }
}

function readAuditBook(reader: Reader): AuditBook {
  let f1 = 0;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40]);
  return {
    nextIndex: f1,
    nextTask: f2,
    epoch: f3,
    owed: f4,
    plants: f5,
  };
}

function createAuditBook(partial?: Partial<AuditBook>): AuditBook {
  return {
    nextIndex: 0,
    nextTask: 0n,
    epoch: 0n,
    owed: 0n,
    plants: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.AuditBook. */
export const AuditBook: Codec<AuditBook> = defineCodec<AuditBook>({
  typeName: "byline.attribution.v1.AuditBook",
  fields: [
    { number: 1, name: "nextIndex", protoName: "next_index", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "nextTask", protoName: "next_task", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "owed", protoName: "owed", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "plants", protoName: "plants", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeAuditBook,
  read: readAuditBook,
  create: createAuditBook,
});

/** PlantCommit is the hidden mark of a publication that is wrong on purpose. */
export interface PlantCommit {
  readonly commitment: Uint8Array;
  readonly clock: bigint;
}

function writePlantCommit(writer: Writer, value: PlantCommit): void {
  if (value.commitment.length !== 0) {
    putBytes(writer, 10, value.commitment);
  }
  if (value.clock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.clock);
  }
}

function readPlantCommit(reader: Reader): PlantCommit {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    commitment: f1 ?? new Uint8Array(0),
    clock: f2,
  };
}

function createPlantCommit(partial?: Partial<PlantCommit>): PlantCommit {
  return {
    commitment: new Uint8Array(0),
    clock: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.PlantCommit. */
export const PlantCommit: Codec<PlantCommit> = defineCodec<PlantCommit>({
  typeName: "byline.attribution.v1.PlantCommit",
  fields: [
    { number: 1, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writePlantCommit,
  read: readPlantCommit,
  create: createPlantCommit,
});
