/** Generated from proto/byline/emissions/v1/health.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** HealthScope says whose health is asked for. */
export const HealthScope = {
  HEALTH_SCOPE_GLOBAL: 0,
  HEALTH_SCOPE_DATASET: 1,
} as const;

/** Names of byline.emissions.v1.HealthScope for JSON. */
export const HealthScopeDescriptor: EnumDescriptor = { typeName: "byline.emissions.v1.HealthScope", values: HealthScope };

/** HealthMoney counts what was spent through the split, and where it came from (H10-H15). */
export interface HealthMoney {
  readonly real: bigint;
  readonly subsidised: bigint;
  readonly recycled: bigint;
  readonly custodial: bigint;
  readonly related: bigint;
  readonly independent: bigint;
  readonly creditedReal: bigint;
  readonly creditedEmission: bigint;
  readonly burned: bigint;
  readonly sales: bigint;
  readonly settlements: bigint;
}

function writeHealthMoney(writer: Writer, value: HealthMoney): void {
  if (value.real !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.real);
  }
  if (value.subsidised !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.subsidised);
  }
  if (value.recycled !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.recycled);
  }
  if (value.custodial !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.custodial);
  }
  if (value.related !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.related);
  }
  if (value.independent !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.independent);
  }
  if (value.creditedReal !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.creditedReal);
  }
  if (value.creditedEmission !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.creditedEmission);
  }
  if (value.burned !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.burned);
  }
  if (value.sales !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.sales);
  }
  if (value.settlements !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.settlements);
  }
}

function readHealthMoney(reader: Reader): HealthMoney {
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
  let f11 = 0n;
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
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88]);
  return {
    real: f1,
    subsidised: f2,
    recycled: f3,
    custodial: f4,
    related: f5,
    independent: f6,
    creditedReal: f7,
    creditedEmission: f8,
    burned: f9,
    sales: f10,
    settlements: f11,
  };
}

function createHealthMoney(partial?: Partial<HealthMoney>): HealthMoney {
  return {
    real: 0n,
    subsidised: 0n,
    recycled: 0n,
    custodial: 0n,
    related: 0n,
    independent: 0n,
    creditedReal: 0n,
    creditedEmission: 0n,
    burned: 0n,
    sales: 0n,
    settlements: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthMoney. */
export const HealthMoney: Codec<HealthMoney> = defineCodec<HealthMoney>({
  typeName: "byline.emissions.v1.HealthMoney",
  fields: [
    { number: 1, name: "real", protoName: "real", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "subsidised", protoName: "subsidised", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "recycled", protoName: "recycled", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "custodial", protoName: "custodial", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "related", protoName: "related", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "independent", protoName: "independent", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "creditedReal", protoName: "credited_real", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "creditedEmission", protoName: "credited_emission", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "burned", protoName: "burned", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "sales", protoName: "sales", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "settlements", protoName: "settlements", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthMoney,
  read: readHealthMoney,
  create: createHealthMoney,
});

/** HealthBuyers counts payers (H30). */
export interface HealthBuyers {
  readonly count: bigint;
  readonly repeatCount: bigint;
  readonly repeatSpend: bigint;
}

function writeHealthBuyers(writer: Writer, value: HealthBuyers): void {
  if (value.count !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.count);
  }
  if (value.repeatCount !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.repeatCount);
  }
  if (value.repeatSpend !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.repeatSpend);
  }
}

function readHealthBuyers(reader: Reader): HealthBuyers {
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
    count: f1,
    repeatCount: f2,
    repeatSpend: f3,
  };
}

function createHealthBuyers(partial?: Partial<HealthBuyers>): HealthBuyers {
  return {
    count: 0n,
    repeatCount: 0n,
    repeatSpend: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthBuyers. */
export const HealthBuyers: Codec<HealthBuyers> = defineCodec<HealthBuyers>({
  typeName: "byline.emissions.v1.HealthBuyers",
  fields: [
    { number: 1, name: "count", protoName: "count", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "repeatCount", protoName: "repeat_count", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "repeatSpend", protoName: "repeat_spend", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthBuyers,
  read: readHealthBuyers,
  create: createHealthBuyers,
});

/** HealthBucket counts values in [2^log2, 2^(log2 + 1)). */
export interface HealthBucket {
  readonly log2: number;
  readonly count: bigint;
  readonly sum: bigint;
}

function writeHealthBucket(writer: Writer, value: HealthBucket): void {
  if (value.log2 !== 0) {
    writer.uint32(8);
    putUint32(writer, value.log2);
  }
  if (value.count !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.count);
  }
  if (value.sum !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.sum);
  }
}

function readHealthBucket(reader: Reader): HealthBucket {
  let f1 = 0;
  let f2 = 0n;
  let f3 = 0n;
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    log2: f1,
    count: f2,
    sum: f3,
  };
}

function createHealthBucket(partial?: Partial<HealthBucket>): HealthBucket {
  return {
    log2: 0,
    count: 0n,
    sum: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthBucket. */
export const HealthBucket: Codec<HealthBucket> = defineCodec<HealthBucket>({
  typeName: "byline.emissions.v1.HealthBucket",
  fields: [
    { number: 1, name: "log2", protoName: "log2", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "count", protoName: "count", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "sum", protoName: "sum", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthBucket,
  read: readHealthBucket,
  create: createHealthBucket,
});

/** HealthConcentration is the distribution of revenue over datasets, kept incrementally (H20). */
export interface HealthConcentration {
  readonly sum: bigint;
  readonly sumSquares: string;
  readonly count: bigint;
  readonly buckets: readonly HealthBucket[];
  readonly listed: number;
  readonly floor: bigint;
}

function writeHealthConcentration(writer: Writer, value: HealthConcentration): void {
  if (value.sum !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.sum);
  }
  if (value.sumSquares !== "") {
    putString(writer, 18, value.sumSquares);
  }
  if (value.count !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.count);
  }
  for (const item of value.buckets) {
    writer.uint32(34).fork();
    HealthBucket.write(writer, item);
    writer.ldelim();
  }
  if (value.listed !== 0) {
    writer.uint32(40);
    putUint32(writer, value.listed);
  }
  if (value.floor !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.floor);
  }
}

function readHealthConcentration(reader: Reader): HealthConcentration {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
  const f4: HealthBucket[] = [];
  let f5 = 0;
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
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(HealthBucket.read(reader));
    reader.close(outer);
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34, 40, 48]);
  return {
    sum: f1,
    sumSquares: f2,
    count: f3,
    buckets: f4,
    listed: f5,
    floor: f6,
  };
}

function createHealthConcentration(partial?: Partial<HealthConcentration>): HealthConcentration {
  return {
    sum: 0n,
    sumSquares: "",
    count: 0n,
    buckets: [],
    listed: 0,
    floor: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthConcentration. */
export const HealthConcentration: Codec<HealthConcentration> = defineCodec<HealthConcentration>({
  typeName: "byline.emissions.v1.HealthConcentration",
  fields: [
    { number: 1, name: "sum", protoName: "sum", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "sumSquares", protoName: "sum_squares", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "count", protoName: "count", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "buckets", protoName: "buckets", kind: "message", repeated: true, nullable: false, message: () => HealthBucket },
    { number: 5, name: "listed", protoName: "listed", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "floor", protoName: "floor", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthConcentration,
  read: readHealthConcentration,
  create: createHealthConcentration,
});

/** HealthNow is the one row that a release of money updates. */
export interface HealthNow {
  readonly epoch: bigint;
  readonly money: HealthMoney;
  readonly buyers: HealthBuyers;
  readonly datasets: HealthConcentration;
  readonly windowBuyers: HealthBuyers;
  readonly windowDatasets: HealthConcentration;
}

function writeHealthNow(writer: Writer, value: HealthNow): void {
  if (value.epoch !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.epoch);
  }
  {
    writer.uint32(18).fork();
    HealthMoney.write(writer, value.money);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    HealthBuyers.write(writer, value.buyers);
    writer.ldelim();
  }
  {
    writer.uint32(34).fork();
    HealthConcentration.write(writer, value.datasets);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    HealthBuyers.write(writer, value.windowBuyers);
    writer.ldelim();
  }
  {
    writer.uint32(50).fork();
    HealthConcentration.write(writer, value.windowDatasets);
    writer.ldelim();
  }
}

function readHealthNow(reader: Reader): HealthNow {
  let f1 = 0n;
  let f2: HealthMoney | undefined;
  let f3: HealthBuyers | undefined;
  let f4: HealthConcentration | undefined;
  let f5: HealthBuyers | undefined;
  let f6: HealthConcentration | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = HealthMoney.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = HealthBuyers.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = HealthConcentration.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = HealthBuyers.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = HealthConcentration.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42, 50]);
  return {
    epoch: f1,
    money: f2 ?? HealthMoney.create(),
    buyers: f3 ?? HealthBuyers.create(),
    datasets: f4 ?? HealthConcentration.create(),
    windowBuyers: f5 ?? HealthBuyers.create(),
    windowDatasets: f6 ?? HealthConcentration.create(),
  };
}

function createHealthNow(partial?: Partial<HealthNow>): HealthNow {
  return {
    epoch: 0n,
    money: HealthMoney.create(),
    buyers: HealthBuyers.create(),
    datasets: HealthConcentration.create(),
    windowBuyers: HealthBuyers.create(),
    windowDatasets: HealthConcentration.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthNow. */
export const HealthNow: Codec<HealthNow> = defineCodec<HealthNow>({
  typeName: "byline.emissions.v1.HealthNow",
  fields: [
    { number: 1, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "money", protoName: "money", kind: "message", repeated: false, nullable: false, message: () => HealthMoney },
    { number: 3, name: "buyers", protoName: "buyers", kind: "message", repeated: false, nullable: false, message: () => HealthBuyers },
    { number: 4, name: "datasets", protoName: "datasets", kind: "message", repeated: false, nullable: false, message: () => HealthConcentration },
    { number: 5, name: "windowBuyers", protoName: "window_buyers", kind: "message", repeated: false, nullable: false, message: () => HealthBuyers },
    { number: 6, name: "windowDatasets", protoName: "window_datasets", kind: "message", repeated: false, nullable: false, message: () => HealthConcentration },
  ],
  write: writeHealthNow,
  read: readHealthNow,
  create: createHealthNow,
});

/** HealthCases counts what was challenged, by the case's code. */
export interface HealthCases {
  readonly code: string;
  readonly opened: bigint;
  readonly upheld: bigint;
  readonly rejected: bigint;
}

function writeHealthCases(writer: Writer, value: HealthCases): void {
  if (value.code !== "") {
    putString(writer, 10, value.code);
  }
  if (value.opened !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.opened);
  }
  if (value.upheld !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.upheld);
  }
  if (value.rejected !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.rejected);
  }
}

function readHealthCases(reader: Reader): HealthCases {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
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
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32]);
  return {
    code: f1,
    opened: f2,
    upheld: f3,
    rejected: f4,
  };
}

function createHealthCases(partial?: Partial<HealthCases>): HealthCases {
  return {
    code: "",
    opened: 0n,
    upheld: 0n,
    rejected: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthCases. */
export const HealthCases: Codec<HealthCases> = defineCodec<HealthCases>({
  typeName: "byline.emissions.v1.HealthCases",
  fields: [
    { number: 1, name: "code", protoName: "code", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "opened", protoName: "opened", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "upheld", protoName: "upheld", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "rejected", protoName: "rejected", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthCases,
  read: readHealthCases,
  create: createHealthCases,
});

/** HealthSlashes counts what was taken from bonds, by the bond's purpose. */
export interface HealthSlashes {
  readonly code: string;
  readonly count: bigint;
  readonly amount: bigint;
}

function writeHealthSlashes(writer: Writer, value: HealthSlashes): void {
  if (value.code !== "") {
    putString(writer, 10, value.code);
  }
  if (value.count !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.count);
  }
  if (value.amount !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.amount);
  }
}

function readHealthSlashes(reader: Reader): HealthSlashes {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    code: f1,
    count: f2,
    amount: f3,
  };
}

function createHealthSlashes(partial?: Partial<HealthSlashes>): HealthSlashes {
  return {
    code: "",
    count: 0n,
    amount: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthSlashes. */
export const HealthSlashes: Codec<HealthSlashes> = defineCodec<HealthSlashes>({
  typeName: "byline.emissions.v1.HealthSlashes",
  fields: [
    { number: 1, name: "code", protoName: "code", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "count", protoName: "count", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthSlashes,
  read: readHealthSlashes,
  create: createHealthSlashes,
});

/** HealthQuality counts submissions, challenges and slashes (H40). */
export interface HealthQuality {
  readonly submissions: bigint;
  readonly rejections: bigint;
  readonly cases: readonly HealthCases[];
  readonly slashes: readonly HealthSlashes[];
  readonly detected: bigint;
  readonly detectSeconds: bigint;
  readonly detectBuckets: readonly HealthBucket[];
}

function writeHealthQuality(writer: Writer, value: HealthQuality): void {
  if (value.submissions !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.submissions);
  }
  if (value.rejections !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.rejections);
  }
  for (const item of value.cases) {
    writer.uint32(26).fork();
    HealthCases.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.slashes) {
    writer.uint32(34).fork();
    HealthSlashes.write(writer, item);
    writer.ldelim();
  }
  if (value.detected !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.detected);
  }
  if (value.detectSeconds !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.detectSeconds);
  }
  for (const item of value.detectBuckets) {
    writer.uint32(58).fork();
    HealthBucket.write(writer, item);
    writer.ldelim();
  }
}

function readHealthQuality(reader: Reader): HealthQuality {
  let f1 = 0n;
  let f2 = 0n;
  const f3: HealthCases[] = [];
  const f4: HealthSlashes[] = [];
  let f5 = 0n;
  let f6 = 0n;
  const f7: HealthBucket[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(HealthCases.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(HealthSlashes.read(reader));
    reader.close(outer);
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
  while (tag === 58) {
    const outer = reader.open();
    f7.push(HealthBucket.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 40, 48, 58]);
  return {
    submissions: f1,
    rejections: f2,
    cases: f3,
    slashes: f4,
    detected: f5,
    detectSeconds: f6,
    detectBuckets: f7,
  };
}

function createHealthQuality(partial?: Partial<HealthQuality>): HealthQuality {
  return {
    submissions: 0n,
    rejections: 0n,
    cases: [],
    slashes: [],
    detected: 0n,
    detectSeconds: 0n,
    detectBuckets: [],
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthQuality. */
export const HealthQuality: Codec<HealthQuality> = defineCodec<HealthQuality>({
  typeName: "byline.emissions.v1.HealthQuality",
  fields: [
    { number: 1, name: "submissions", protoName: "submissions", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "rejections", protoName: "rejections", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "cases", protoName: "cases", kind: "message", repeated: true, nullable: false, message: () => HealthCases },
    { number: 4, name: "slashes", protoName: "slashes", kind: "message", repeated: true, nullable: false, message: () => HealthSlashes },
    { number: 5, name: "detected", protoName: "detected", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "detectSeconds", protoName: "detect_seconds", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "detectBuckets", protoName: "detect_buckets", kind: "message", repeated: true, nullable: false, message: () => HealthBucket },
  ],
  write: writeHealthQuality,
  read: readHealthQuality,
  create: createHealthQuality,
});

/** HealthSupply is what was minted and burned. */
export interface HealthSupply {
  readonly mintedSecurity: bigint;
  readonly mintedMatch: bigint;
  readonly mintedBootstrap: bigint;
  readonly burnedReleases: bigint;
  readonly burnedOther: bigint;
}

function writeHealthSupply(writer: Writer, value: HealthSupply): void {
  if (value.mintedSecurity !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.mintedSecurity);
  }
  if (value.mintedMatch !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.mintedMatch);
  }
  if (value.mintedBootstrap !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.mintedBootstrap);
  }
  if (value.burnedReleases !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.burnedReleases);
  }
  if (value.burnedOther !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.burnedOther);
  }
}

function readHealthSupply(reader: Reader): HealthSupply {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40]);
  return {
    mintedSecurity: f1,
    mintedMatch: f2,
    mintedBootstrap: f3,
    burnedReleases: f4,
    burnedOther: f5,
  };
}

function createHealthSupply(partial?: Partial<HealthSupply>): HealthSupply {
  return {
    mintedSecurity: 0n,
    mintedMatch: 0n,
    mintedBootstrap: 0n,
    burnedReleases: 0n,
    burnedOther: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthSupply. */
export const HealthSupply: Codec<HealthSupply> = defineCodec<HealthSupply>({
  typeName: "byline.emissions.v1.HealthSupply",
  fields: [
    { number: 1, name: "mintedSecurity", protoName: "minted_security", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "mintedMatch", protoName: "minted_match", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "mintedBootstrap", protoName: "minted_bootstrap", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "burnedReleases", protoName: "burned_releases", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "burnedOther", protoName: "burned_other", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthSupply,
  read: readHealthSupply,
  create: createHealthSupply,
});

/** HealthTop is the revenue of the largest datasets. */
export interface HealthTop {
  readonly top1: bigint;
  readonly top5: bigint;
  readonly top10: bigint;
}

function writeHealthTop(writer: Writer, value: HealthTop): void {
  if (value.top1 !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.top1);
  }
  if (value.top5 !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.top5);
  }
  if (value.top10 !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.top10);
  }
}

function readHealthTop(reader: Reader): HealthTop {
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
    top1: f1,
    top5: f2,
    top10: f3,
  };
}

function createHealthTop(partial?: Partial<HealthTop>): HealthTop {
  return {
    top1: 0n,
    top5: 0n,
    top10: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthTop. */
export const HealthTop: Codec<HealthTop> = defineCodec<HealthTop>({
  typeName: "byline.emissions.v1.HealthTop",
  fields: [
    { number: 1, name: "top1", protoName: "top1", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "top5", protoName: "top5", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "top10", protoName: "top10", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthTop,
  read: readHealthTop,
  create: createHealthTop,
});

/** HealthRecord is one epoch, or one window of thirty, as it is kept when it is over. */
export interface HealthRecord {
  readonly number: bigint;
  readonly firstEpoch: bigint;
  readonly lastEpoch: bigint;
  readonly money: HealthMoney;
  readonly quality: HealthQuality;
  readonly supply: HealthSupply;
  readonly buyers: HealthBuyers;
  readonly datasets: HealthConcentration;
  readonly top: HealthTop;
}

function writeHealthRecord(writer: Writer, value: HealthRecord): void {
  if (value.number !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.number);
  }
  if (value.firstEpoch !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.firstEpoch);
  }
  if (value.lastEpoch !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.lastEpoch);
  }
  {
    writer.uint32(34).fork();
    HealthMoney.write(writer, value.money);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    HealthQuality.write(writer, value.quality);
    writer.ldelim();
  }
  {
    writer.uint32(50).fork();
    HealthSupply.write(writer, value.supply);
    writer.ldelim();
  }
  {
    writer.uint32(58).fork();
    HealthBuyers.write(writer, value.buyers);
    writer.ldelim();
  }
  {
    writer.uint32(66).fork();
    HealthConcentration.write(writer, value.datasets);
    writer.ldelim();
  }
  {
    writer.uint32(74).fork();
    HealthTop.write(writer, value.top);
    writer.ldelim();
  }
}

function readHealthRecord(reader: Reader): HealthRecord {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4: HealthMoney | undefined;
  let f5: HealthQuality | undefined;
  let f6: HealthSupply | undefined;
  let f7: HealthBuyers | undefined;
  let f8: HealthConcentration | undefined;
  let f9: HealthTop | undefined;
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
    const outer = reader.open();
    f4 = HealthMoney.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = HealthQuality.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = HealthSupply.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = HealthBuyers.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = HealthConcentration.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = HealthTop.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 42, 50, 58, 66, 74]);
  return {
    number: f1,
    firstEpoch: f2,
    lastEpoch: f3,
    money: f4 ?? HealthMoney.create(),
    quality: f5 ?? HealthQuality.create(),
    supply: f6 ?? HealthSupply.create(),
    buyers: f7 ?? HealthBuyers.create(),
    datasets: f8 ?? HealthConcentration.create(),
    top: f9 ?? HealthTop.create(),
  };
}

function createHealthRecord(partial?: Partial<HealthRecord>): HealthRecord {
  return {
    number: 0n,
    firstEpoch: 0n,
    lastEpoch: 0n,
    money: HealthMoney.create(),
    quality: HealthQuality.create(),
    supply: HealthSupply.create(),
    buyers: HealthBuyers.create(),
    datasets: HealthConcentration.create(),
    top: HealthTop.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthRecord. */
export const HealthRecord: Codec<HealthRecord> = defineCodec<HealthRecord>({
  typeName: "byline.emissions.v1.HealthRecord",
  fields: [
    { number: 1, name: "number", protoName: "number", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "firstEpoch", protoName: "first_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "lastEpoch", protoName: "last_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "money", protoName: "money", kind: "message", repeated: false, nullable: false, message: () => HealthMoney },
    { number: 5, name: "quality", protoName: "quality", kind: "message", repeated: false, nullable: false, message: () => HealthQuality },
    { number: 6, name: "supply", protoName: "supply", kind: "message", repeated: false, nullable: false, message: () => HealthSupply },
    { number: 7, name: "buyers", protoName: "buyers", kind: "message", repeated: false, nullable: false, message: () => HealthBuyers },
    { number: 8, name: "datasets", protoName: "datasets", kind: "message", repeated: false, nullable: false, message: () => HealthConcentration },
    { number: 9, name: "top", protoName: "top", kind: "message", repeated: false, nullable: false, message: () => HealthTop },
  ],
  write: writeHealthRecord,
  read: readHealthRecord,
  create: createHealthRecord,
});

/** HealthPeriod is a dataset's part in one epoch or window. */
export interface HealthPeriod {
  readonly number: bigint;
  readonly money: HealthMoney;
  readonly listed: boolean;
  readonly quality: HealthQuality | undefined;
}

function writeHealthPeriod(writer: Writer, value: HealthPeriod): void {
  if (value.number !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.number);
  }
  {
    writer.uint32(18).fork();
    HealthMoney.write(writer, value.money);
    writer.ldelim();
  }
  if (value.listed) {
    writer.uint32(24);
    writer.bool(value.listed);
  }
  if (value.quality !== undefined) {
    writer.uint32(34).fork();
    HealthQuality.write(writer, value.quality);
    writer.ldelim();
  }
}

function readHealthPeriod(reader: Reader): HealthPeriod {
  let f1 = 0n;
  let f2: HealthMoney | undefined;
  let f3 = false;
  let f4: HealthQuality | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = HealthMoney.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = HealthQuality.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34]);
  return {
    number: f1,
    money: f2 ?? HealthMoney.create(),
    listed: f3,
    quality: f4,
  };
}

function createHealthPeriod(partial?: Partial<HealthPeriod>): HealthPeriod {
  return {
    number: 0n,
    money: HealthMoney.create(),
    listed: false,
    quality: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthPeriod. */
export const HealthPeriod: Codec<HealthPeriod> = defineCodec<HealthPeriod>({
  typeName: "byline.emissions.v1.HealthPeriod",
  fields: [
    { number: 1, name: "number", protoName: "number", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "money", protoName: "money", kind: "message", repeated: false, nullable: false, message: () => HealthMoney },
    { number: 3, name: "listed", protoName: "listed", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "quality", protoName: "quality", kind: "message", repeated: false, nullable: true, message: () => HealthQuality },
  ],
  write: writeHealthPeriod,
  read: readHealthPeriod,
  create: createHealthPeriod,
});

/** HealthDataset is the one row of a dataset, for both windows. */
export interface HealthDataset {
  readonly datasetId: bigint;
  readonly epoch: HealthPeriod;
  readonly window: HealthPeriod;
}

function writeHealthDataset(writer: Writer, value: HealthDataset): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  {
    writer.uint32(18).fork();
    HealthPeriod.write(writer, value.epoch);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    HealthPeriod.write(writer, value.window);
    writer.ldelim();
  }
}

function readHealthDataset(reader: Reader): HealthDataset {
  let f1 = 0n;
  let f2: HealthPeriod | undefined;
  let f3: HealthPeriod | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = HealthPeriod.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = HealthPeriod.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    datasetId: f1,
    epoch: f2 ?? HealthPeriod.create(),
    window: f3 ?? HealthPeriod.create(),
  };
}

function createHealthDataset(partial?: Partial<HealthDataset>): HealthDataset {
  return {
    datasetId: 0n,
    epoch: HealthPeriod.create(),
    window: HealthPeriod.create(),
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthDataset. */
export const HealthDataset: Codec<HealthDataset> = defineCodec<HealthDataset>({
  typeName: "byline.emissions.v1.HealthDataset",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "epoch", protoName: "epoch", kind: "message", repeated: false, nullable: false, message: () => HealthPeriod },
    { number: 3, name: "window", protoName: "window", kind: "message", repeated: false, nullable: false, message: () => HealthPeriod },
  ],
  write: writeHealthDataset,
  read: readHealthDataset,
  create: createHealthDataset,
});

/** HealthAccount is what an account earned and spent here. */
export interface HealthAccount {
  readonly address: string;
  readonly claimed: bigint;
  readonly recycled: bigint;
  readonly boughtEpoch: bigint;
  readonly windowSpend: bigint;
  readonly repeat: boolean;
}

function writeHealthAccount(writer: Writer, value: HealthAccount): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.claimed !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.claimed);
  }
  if (value.recycled !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.recycled);
  }
  if (value.boughtEpoch !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.boughtEpoch);
  }
  if (value.windowSpend !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.windowSpend);
  }
  if (value.repeat) {
    writer.uint32(48);
    writer.bool(value.repeat);
  }
}

function readHealthAccount(reader: Reader): HealthAccount {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = false;
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
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 40, 48]);
  return {
    address: f1,
    claimed: f2,
    recycled: f3,
    boughtEpoch: f4,
    windowSpend: f5,
    repeat: f6,
  };
}

function createHealthAccount(partial?: Partial<HealthAccount>): HealthAccount {
  return {
    address: "",
    claimed: 0n,
    recycled: 0n,
    boughtEpoch: 0n,
    windowSpend: 0n,
    repeat: false,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthAccount. */
export const HealthAccount: Codec<HealthAccount> = defineCodec<HealthAccount>({
  typeName: "byline.emissions.v1.HealthAccount",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "claimed", protoName: "claimed", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "recycled", protoName: "recycled", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "boughtEpoch", protoName: "bought_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "windowSpend", protoName: "window_spend", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "repeat", protoName: "repeat", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeHealthAccount,
  read: readHealthAccount,
  create: createHealthAccount,
});

/** HealthListed is one place in a kept list of the largest datasets. */
export interface HealthListed {
  readonly window: number;
  readonly slot: number;
  readonly datasetId: bigint;
}

function writeHealthListed(writer: Writer, value: HealthListed): void {
  if (value.window !== 0) {
    writer.uint32(8);
    putUint32(writer, value.window);
  }
  if (value.slot !== 0) {
    writer.uint32(16);
    putUint32(writer, value.slot);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.datasetId);
  }
}

function readHealthListed(reader: Reader): HealthListed {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0n;
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
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    window: f1,
    slot: f2,
    datasetId: f3,
  };
}

function createHealthListed(partial?: Partial<HealthListed>): HealthListed {
  return {
    window: 0,
    slot: 0,
    datasetId: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthListed. */
export const HealthListed: Codec<HealthListed> = defineCodec<HealthListed>({
  typeName: "byline.emissions.v1.HealthListed",
  fields: [
    { number: 1, name: "window", protoName: "window", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "slot", protoName: "slot", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthListed,
  read: readHealthListed,
  create: createHealthListed,
});

/** HealthState is everything about health in a genesis. */
export interface HealthState {
  readonly now: HealthNow | undefined;
  readonly quality: HealthQuality | undefined;
  readonly start: HealthSupply | undefined;
  readonly window: HealthRecord | undefined;
  readonly datasets: readonly HealthDataset[];
  readonly accounts: readonly HealthAccount[];
  readonly listed: readonly HealthListed[];
  readonly epochs: readonly HealthRecord[];
  readonly windows: readonly HealthRecord[];
}

function writeHealthState(writer: Writer, value: HealthState): void {
  if (value.now !== undefined) {
    writer.uint32(10).fork();
    HealthNow.write(writer, value.now);
    writer.ldelim();
  }
  if (value.quality !== undefined) {
    writer.uint32(18).fork();
    HealthQuality.write(writer, value.quality);
    writer.ldelim();
  }
  if (value.start !== undefined) {
    writer.uint32(26).fork();
    HealthSupply.write(writer, value.start);
    writer.ldelim();
  }
  if (value.window !== undefined) {
    writer.uint32(34).fork();
    HealthRecord.write(writer, value.window);
    writer.ldelim();
  }
  for (const item of value.datasets) {
    writer.uint32(42).fork();
    HealthDataset.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.accounts) {
    writer.uint32(50).fork();
    HealthAccount.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.listed) {
    writer.uint32(58).fork();
    HealthListed.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.epochs) {
    writer.uint32(66).fork();
    HealthRecord.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.windows) {
    writer.uint32(74).fork();
    HealthRecord.write(writer, item);
    writer.ldelim();
  }
}

function readHealthState(reader: Reader): HealthState {
  let f1: HealthNow | undefined;
  let f2: HealthQuality | undefined;
  let f3: HealthSupply | undefined;
  let f4: HealthRecord | undefined;
  const f5: HealthDataset[] = [];
  const f6: HealthAccount[] = [];
  const f7: HealthListed[] = [];
  const f8: HealthRecord[] = [];
  const f9: HealthRecord[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = HealthNow.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = HealthQuality.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = HealthSupply.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = HealthRecord.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(HealthDataset.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(HealthAccount.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(HealthListed.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 66) {
    const outer = reader.open();
    f8.push(HealthRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 74) {
    const outer = reader.open();
    f9.push(HealthRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66, 74]);
  return {
    now: f1,
    quality: f2,
    start: f3,
    window: f4,
    datasets: f5,
    accounts: f6,
    listed: f7,
    epochs: f8,
    windows: f9,
  };
}

function createHealthState(partial?: Partial<HealthState>): HealthState {
  return {
    now: undefined,
    quality: undefined,
    start: undefined,
    window: undefined,
    datasets: [],
    accounts: [],
    listed: [],
    epochs: [],
    windows: [],
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthState. */
export const HealthState: Codec<HealthState> = defineCodec<HealthState>({
  typeName: "byline.emissions.v1.HealthState",
  fields: [
    { number: 1, name: "now", protoName: "now", kind: "message", repeated: false, nullable: true, message: () => HealthNow },
    { number: 2, name: "quality", protoName: "quality", kind: "message", repeated: false, nullable: true, message: () => HealthQuality },
    { number: 3, name: "start", protoName: "start", kind: "message", repeated: false, nullable: true, message: () => HealthSupply },
    { number: 4, name: "window", protoName: "window", kind: "message", repeated: false, nullable: true, message: () => HealthRecord },
    { number: 5, name: "datasets", protoName: "datasets", kind: "message", repeated: true, nullable: false, message: () => HealthDataset },
    { number: 6, name: "accounts", protoName: "accounts", kind: "message", repeated: true, nullable: false, message: () => HealthAccount },
    { number: 7, name: "listed", protoName: "listed", kind: "message", repeated: true, nullable: false, message: () => HealthListed },
    { number: 8, name: "epochs", protoName: "epochs", kind: "message", repeated: true, nullable: false, message: () => HealthRecord },
    { number: 9, name: "windows", protoName: "windows", kind: "message", repeated: true, nullable: false, message: () => HealthRecord },
  ],
  write: writeHealthState,
  read: readHealthState,
  create: createHealthState,
});

/** HealthFigures are derived from a record by formulas with version numbers (H50). */
export interface HealthFigures {
  readonly subsidisedPpm: bigint;
  readonly recycledPpm: bigint;
  readonly custodialPpm: bigint;
  readonly relatedPpm: bigint;
  readonly independentPpm: bigint;
  readonly emissionSharePpm: bigint;
  readonly matchPerBurnPpm: bigint;
  readonly hhiPpm: bigint;
  readonly effectiveDatasetsPpm: bigint;
  readonly giniLowPpm: bigint;
  readonly giniHighPpm: bigint;
  readonly top1Ppm: bigint;
  readonly top5Ppm: bigint;
  readonly top10Ppm: bigint;
  readonly repeatBuyersPpm: bigint;
  readonly repeatSpendPpm: bigint;
  readonly rejectedPpm: bigint;
  readonly upheldPpm: bigint;
  readonly detectSecondsMean: bigint;
}

function writeHealthFigures(writer: Writer, value: HealthFigures): void {
  if (value.subsidisedPpm !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.subsidisedPpm);
  }
  if (value.recycledPpm !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.recycledPpm);
  }
  if (value.custodialPpm !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.custodialPpm);
  }
  if (value.relatedPpm !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.relatedPpm);
  }
  if (value.independentPpm !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.independentPpm);
  }
  if (value.emissionSharePpm !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.emissionSharePpm);
  }
  if (value.matchPerBurnPpm !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.matchPerBurnPpm);
  }
  if (value.hhiPpm !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.hhiPpm);
  }
  if (value.effectiveDatasetsPpm !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.effectiveDatasetsPpm);
  }
  if (value.giniLowPpm !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.giniLowPpm);
  }
  if (value.giniHighPpm !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.giniHighPpm);
  }
  if (value.top1Ppm !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.top1Ppm);
  }
  if (value.top5Ppm !== 0n) {
    writer.uint32(104);
    putUint64(writer, value.top5Ppm);
  }
  if (value.top10Ppm !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.top10Ppm);
  }
  if (value.repeatBuyersPpm !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.repeatBuyersPpm);
  }
  if (value.repeatSpendPpm !== 0n) {
    writer.uint32(128);
    putUint64(writer, value.repeatSpendPpm);
  }
  if (value.rejectedPpm !== 0n) {
    writer.uint32(136);
    putUint64(writer, value.rejectedPpm);
  }
  if (value.upheldPpm !== 0n) {
    writer.uint32(144);
    putUint64(writer, value.upheldPpm);
  }
  if (value.detectSecondsMean !== 0n) {
    writer.uint32(152);
    putUint64(writer, value.detectSecondsMean);
  }
}

function readHealthFigures(reader: Reader): HealthFigures {
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
  let f11 = 0n;
  let f12 = 0n;
  let f13 = 0n;
  let f14 = 0n;
  let f15 = 0n;
  let f16 = 0n;
  let f17 = 0n;
  let f18 = 0n;
  let f19 = 0n;
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
    f19 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120, 128, 136, 144, 152]);
  return {
    subsidisedPpm: f1,
    recycledPpm: f2,
    custodialPpm: f3,
    relatedPpm: f4,
    independentPpm: f5,
    emissionSharePpm: f6,
    matchPerBurnPpm: f7,
    hhiPpm: f8,
    effectiveDatasetsPpm: f9,
    giniLowPpm: f10,
    giniHighPpm: f11,
    top1Ppm: f12,
    top5Ppm: f13,
    top10Ppm: f14,
    repeatBuyersPpm: f15,
    repeatSpendPpm: f16,
    rejectedPpm: f17,
    upheldPpm: f18,
    detectSecondsMean: f19,
  };
}

function createHealthFigures(partial?: Partial<HealthFigures>): HealthFigures {
  return {
    subsidisedPpm: 0n,
    recycledPpm: 0n,
    custodialPpm: 0n,
    relatedPpm: 0n,
    independentPpm: 0n,
    emissionSharePpm: 0n,
    matchPerBurnPpm: 0n,
    hhiPpm: 0n,
    effectiveDatasetsPpm: 0n,
    giniLowPpm: 0n,
    giniHighPpm: 0n,
    top1Ppm: 0n,
    top5Ppm: 0n,
    top10Ppm: 0n,
    repeatBuyersPpm: 0n,
    repeatSpendPpm: 0n,
    rejectedPpm: 0n,
    upheldPpm: 0n,
    detectSecondsMean: 0n,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthFigures. */
export const HealthFigures: Codec<HealthFigures> = defineCodec<HealthFigures>({
  typeName: "byline.emissions.v1.HealthFigures",
  fields: [
    { number: 1, name: "subsidisedPpm", protoName: "subsidised_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "recycledPpm", protoName: "recycled_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "custodialPpm", protoName: "custodial_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "relatedPpm", protoName: "related_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "independentPpm", protoName: "independent_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "emissionSharePpm", protoName: "emission_share_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "matchPerBurnPpm", protoName: "match_per_burn_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "hhiPpm", protoName: "hhi_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "effectiveDatasetsPpm", protoName: "effective_datasets_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "giniLowPpm", protoName: "gini_low_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "giniHighPpm", protoName: "gini_high_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "top1Ppm", protoName: "top1_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "top5Ppm", protoName: "top5_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 14, name: "top10Ppm", protoName: "top10_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "repeatBuyersPpm", protoName: "repeat_buyers_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 16, name: "repeatSpendPpm", protoName: "repeat_spend_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 17, name: "rejectedPpm", protoName: "rejected_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 18, name: "upheldPpm", protoName: "upheld_ppm", kind: "uint64", repeated: false, nullable: false },
    { number: 19, name: "detectSecondsMean", protoName: "detect_seconds_mean", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeHealthFigures,
  read: readHealthFigures,
  create: createHealthFigures,
});

/** HealthFormula names a formula of docs/spec/health.md with its version. */
export interface HealthFormula {
  readonly name: string;
  readonly version: number;
}

function writeHealthFormula(writer: Writer, value: HealthFormula): void {
  if (value.name !== "") {
    putString(writer, 10, value.name);
  }
  if (value.version !== 0) {
    writer.uint32(16);
    putUint32(writer, value.version);
  }
}

function readHealthFormula(reader: Reader): HealthFormula {
  let f1 = "";
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    name: f1,
    version: f2,
  };
}

function createHealthFormula(partial?: Partial<HealthFormula>): HealthFormula {
  return {
    name: "",
    version: 0,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.HealthFormula. */
export const HealthFormula: Codec<HealthFormula> = defineCodec<HealthFormula>({
  typeName: "byline.emissions.v1.HealthFormula",
  fields: [
    { number: 1, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeHealthFormula,
  read: readHealthFormula,
  create: createHealthFormula,
});
