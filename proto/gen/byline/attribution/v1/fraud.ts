/** Generated from proto/byline/attribution/v1/fraud.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { checkOneof, defineCodec, putBytes, putInt32, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { ContributorProof, PartProof, SumStep } from "../../registry/v1/tx.ts";

/** Constants of byline.attribution.v1.SumTree; a field of this type is a number and may hold others. */
export const SumTree = {
  SUM_TREE_UNSPECIFIED: 0,
  SUM_TREE_ITEMS: 1,
  SUM_TREE_WEIGHTS: 2,
  SUM_TREE_VALUES: 3,
} as const;

/** Names of byline.attribution.v1.SumTree for JSON. */
export const SumTreeDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.SumTree", values: SumTree };

/** Message byline.attribution.v1.ListEntry. */
export interface ListEntry {
  readonly item: number;
  readonly distance: number;
  readonly match: boolean;
  readonly biasedValue: bigint;
}

function writeListEntry(writer: Writer, value: ListEntry): void {
  if (value.item !== 0) {
    writer.uint32(8);
    putUint32(writer, value.item);
  }
  if (value.distance !== 0) {
    writer.uint32(16);
    putUint32(writer, value.distance);
  }
  if (value.match) {
    writer.uint32(24);
    writer.bool(value.match);
  }
  if (value.biasedValue !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.biasedValue);
  }
}

function readListEntry(reader: Reader): ListEntry {
  let f1 = 0;
  let f2 = 0;
  let f3 = false;
  let f4 = 0n;
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
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32]);
  return {
    item: f1,
    distance: f2,
    match: f3,
    biasedValue: f4,
  };
}

function createListEntry(partial?: Partial<ListEntry>): ListEntry {
  return {
    item: 0,
    distance: 0,
    match: false,
    biasedValue: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ListEntry. */
export const ListEntry: Codec<ListEntry> = defineCodec<ListEntry>({
  typeName: "byline.attribution.v1.ListEntry",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "distance", protoName: "distance", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "match", protoName: "match", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "biasedValue", protoName: "biased_value", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeListEntry,
  read: readListEntry,
  create: createListEntry,
});

/** Message byline.attribution.v1.ListOpening. */
export interface ListOpening {
  readonly query: number;
  readonly position: number;
  readonly listRoot: Uint8Array;
  readonly listPath: readonly Uint8Array[];
  readonly entry: ListEntry;
  readonly path: readonly Uint8Array[];
}

function writeListOpening(writer: Writer, value: ListOpening): void {
  if (value.query !== 0) {
    writer.uint32(8);
    putUint32(writer, value.query);
  }
  if (value.position !== 0) {
    writer.uint32(16);
    putUint32(writer, value.position);
  }
  if (value.listRoot.length !== 0) {
    putBytes(writer, 26, value.listRoot);
  }
  for (const item of value.listPath) {
    putBytes(writer, 34, item);
  }
  {
    writer.uint32(42).fork();
    ListEntry.write(writer, value.entry);
    writer.ldelim();
  }
  for (const item of value.path) {
    putBytes(writer, 50, item);
  }
}

function readListOpening(reader: Reader): ListOpening {
  let f1 = 0;
  let f2 = 0;
  let f3: Uint8Array | undefined;
  const f4: Uint8Array[] = [];
  let f5: ListEntry | undefined;
  const f6: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    f4.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = ListEntry.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    f6.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 42, 50]);
  return {
    query: f1,
    position: f2,
    listRoot: f3 ?? new Uint8Array(0),
    listPath: f4,
    entry: f5 ?? ListEntry.create(),
    path: f6,
  };
}

function createListOpening(partial?: Partial<ListOpening>): ListOpening {
  return {
    query: 0,
    position: 0,
    listRoot: new Uint8Array(0),
    listPath: [],
    entry: ListEntry.create(),
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ListOpening. */
export const ListOpening: Codec<ListOpening> = defineCodec<ListOpening>({
  typeName: "byline.attribution.v1.ListOpening",
  fields: [
    { number: 1, name: "query", protoName: "query", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "position", protoName: "position", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "listRoot", protoName: "list_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "listPath", protoName: "list_path", kind: "bytes", repeated: true, nullable: false },
    { number: 5, name: "entry", protoName: "entry", kind: "message", repeated: false, nullable: false, message: () => ListEntry },
    { number: 6, name: "path", protoName: "path", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeListOpening,
  read: readListOpening,
  create: createListOpening,
});

/** Message byline.attribution.v1.RawListOpening. */
export interface RawListOpening {
  readonly query: number;
  readonly position: number;
  readonly listRoot: Uint8Array;
  readonly listPath: readonly Uint8Array[];
  readonly leaf: Uint8Array;
  readonly path: readonly Uint8Array[];
}

function writeRawListOpening(writer: Writer, value: RawListOpening): void {
  if (value.query !== 0) {
    writer.uint32(8);
    putUint32(writer, value.query);
  }
  if (value.position !== 0) {
    writer.uint32(16);
    putUint32(writer, value.position);
  }
  if (value.listRoot.length !== 0) {
    putBytes(writer, 26, value.listRoot);
  }
  for (const item of value.listPath) {
    putBytes(writer, 34, item);
  }
  if (value.leaf.length !== 0) {
    putBytes(writer, 42, value.leaf);
  }
  for (const item of value.path) {
    putBytes(writer, 50, item);
  }
}

function readRawListOpening(reader: Reader): RawListOpening {
  let f1 = 0;
  let f2 = 0;
  let f3: Uint8Array | undefined;
  const f4: Uint8Array[] = [];
  let f5: Uint8Array | undefined;
  const f6: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    f4.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 50) {
    f6.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 42, 50]);
  return {
    query: f1,
    position: f2,
    listRoot: f3 ?? new Uint8Array(0),
    listPath: f4,
    leaf: f5 ?? new Uint8Array(0),
    path: f6,
  };
}

function createRawListOpening(partial?: Partial<RawListOpening>): RawListOpening {
  return {
    query: 0,
    position: 0,
    listRoot: new Uint8Array(0),
    listPath: [],
    leaf: new Uint8Array(0),
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.RawListOpening. */
export const RawListOpening: Codec<RawListOpening> = defineCodec<RawListOpening>({
  typeName: "byline.attribution.v1.RawListOpening",
  fields: [
    { number: 1, name: "query", protoName: "query", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "position", protoName: "position", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "listRoot", protoName: "list_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "listPath", protoName: "list_path", kind: "bytes", repeated: true, nullable: false },
    { number: 5, name: "leaf", protoName: "leaf", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "path", protoName: "path", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeRawListOpening,
  read: readRawListOpening,
  create: createRawListOpening,
});

/** Message byline.attribution.v1.FeatureItem. */
export interface FeatureItem {
  readonly contentHash: Uint8Array;
  readonly label: number;
  readonly vector: Uint8Array;
}

function writeFeatureItem(writer: Writer, value: FeatureItem): void {
  if (value.contentHash.length !== 0) {
    putBytes(writer, 10, value.contentHash);
  }
  if (value.label !== 0) {
    writer.uint32(16);
    putUint32(writer, value.label);
  }
  if (value.vector.length !== 0) {
    putBytes(writer, 26, value.vector);
  }
}

function readFeatureItem(reader: Reader): FeatureItem {
  let f1: Uint8Array | undefined;
  let f2 = 0;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    contentHash: f1 ?? new Uint8Array(0),
    label: f2,
    vector: f3 ?? new Uint8Array(0),
  };
}

function createFeatureItem(partial?: Partial<FeatureItem>): FeatureItem {
  return {
    contentHash: new Uint8Array(0),
    label: 0,
    vector: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FeatureItem. */
export const FeatureItem: Codec<FeatureItem> = defineCodec<FeatureItem>({
  typeName: "byline.attribution.v1.FeatureItem",
  fields: [
    { number: 1, name: "contentHash", protoName: "content_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "label", protoName: "label", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "vector", protoName: "vector", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeFeatureItem,
  read: readFeatureItem,
  create: createFeatureItem,
});

/** Message byline.attribution.v1.FeatureOpening. */
export interface FeatureOpening {
  readonly item: number;
  readonly record: FeatureItem;
  readonly path: readonly Uint8Array[];
}

function writeFeatureOpening(writer: Writer, value: FeatureOpening): void {
  if (value.item !== 0) {
    writer.uint32(8);
    putUint32(writer, value.item);
  }
  {
    writer.uint32(18).fork();
    FeatureItem.write(writer, value.record);
    writer.ldelim();
  }
  for (const item of value.path) {
    putBytes(writer, 26, item);
  }
}

function readFeatureOpening(reader: Reader): FeatureOpening {
  let f1 = 0;
  let f2: FeatureItem | undefined;
  const f3: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = FeatureItem.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    item: f1,
    record: f2 ?? FeatureItem.create(),
    path: f3,
  };
}

function createFeatureOpening(partial?: Partial<FeatureOpening>): FeatureOpening {
  return {
    item: 0,
    record: FeatureItem.create(),
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FeatureOpening. */
export const FeatureOpening: Codec<FeatureOpening> = defineCodec<FeatureOpening>({
  typeName: "byline.attribution.v1.FeatureOpening",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "record", protoName: "record", kind: "message", repeated: false, nullable: false, message: () => FeatureItem },
    { number: 3, name: "path", protoName: "path", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeFeatureOpening,
  read: readFeatureOpening,
  create: createFeatureOpening,
});

/** Message byline.attribution.v1.TestPoint. */
export interface TestPoint {
  readonly label: number;
  readonly vector: Uint8Array;
}

function writeTestPoint(writer: Writer, value: TestPoint): void {
  if (value.label !== 0) {
    writer.uint32(8);
    putUint32(writer, value.label);
  }
  if (value.vector.length !== 0) {
    putBytes(writer, 18, value.vector);
  }
}

function readTestPoint(reader: Reader): TestPoint {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    label: f1,
    vector: f2 ?? new Uint8Array(0),
  };
}

function createTestPoint(partial?: Partial<TestPoint>): TestPoint {
  return {
    label: 0,
    vector: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.TestPoint. */
export const TestPoint: Codec<TestPoint> = defineCodec<TestPoint>({
  typeName: "byline.attribution.v1.TestPoint",
  fields: [
    { number: 1, name: "label", protoName: "label", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "vector", protoName: "vector", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeTestPoint,
  read: readTestPoint,
  create: createTestPoint,
});

/** Message byline.attribution.v1.QueryOpening. */
export interface QueryOpening {
  readonly query: number;
  readonly point: TestPoint;
  readonly path: readonly Uint8Array[];
}

function writeQueryOpening(writer: Writer, value: QueryOpening): void {
  if (value.query !== 0) {
    writer.uint32(8);
    putUint32(writer, value.query);
  }
  {
    writer.uint32(18).fork();
    TestPoint.write(writer, value.point);
    writer.ldelim();
  }
  for (const item of value.path) {
    putBytes(writer, 26, item);
  }
}

function readQueryOpening(reader: Reader): QueryOpening {
  let f1 = 0;
  let f2: TestPoint | undefined;
  const f3: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = TestPoint.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    query: f1,
    point: f2 ?? TestPoint.create(),
    path: f3,
  };
}

function createQueryOpening(partial?: Partial<QueryOpening>): QueryOpening {
  return {
    query: 0,
    point: TestPoint.create(),
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryOpening. */
export const QueryOpening: Codec<QueryOpening> = defineCodec<QueryOpening>({
  typeName: "byline.attribution.v1.QueryOpening",
  fields: [
    { number: 1, name: "query", protoName: "query", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "point", protoName: "point", kind: "message", repeated: false, nullable: false, message: () => TestPoint },
    { number: 3, name: "path", protoName: "path", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeQueryOpening,
  read: readQueryOpening,
  create: createQueryOpening,
});

/** Message byline.attribution.v1.ItemOpening. */
export interface ItemOpening {
  readonly item: number;
  readonly leader: number;
  readonly tree: Uint8Array;
  readonly total: bigint;
  readonly path: readonly SumStep[];
}

function writeItemOpening(writer: Writer, value: ItemOpening): void {
  if (value.item !== 0) {
    writer.uint32(8);
    putUint32(writer, value.item);
  }
  if (value.leader !== 0) {
    writer.uint32(16);
    putUint32(writer, value.leader);
  }
  if (value.tree.length !== 0) {
    putBytes(writer, 26, value.tree);
  }
  if (value.total !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.total);
  }
  for (const item of value.path) {
    writer.uint32(42).fork();
    SumStep.write(writer, item);
    writer.ldelim();
  }
}

function readItemOpening(reader: Reader): ItemOpening {
  let f1 = 0;
  let f2 = 0;
  let f3: Uint8Array | undefined;
  let f4 = 0n;
  const f5: SumStep[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
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
  while (tag === 42) {
    const outer = reader.open();
    f5.push(SumStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 32, 42]);
  return {
    item: f1,
    leader: f2,
    tree: f3 ?? new Uint8Array(0),
    total: f4,
    path: f5,
  };
}

function createItemOpening(partial?: Partial<ItemOpening>): ItemOpening {
  return {
    item: 0,
    leader: 0,
    tree: new Uint8Array(0),
    total: 0n,
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ItemOpening. */
export const ItemOpening: Codec<ItemOpening> = defineCodec<ItemOpening>({
  typeName: "byline.attribution.v1.ItemOpening",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "leader", protoName: "leader", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "tree", protoName: "tree", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "total", protoName: "total", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => SumStep },
  ],
  write: writeItemOpening,
  read: readItemOpening,
  create: createItemOpening,
});

/** Message byline.attribution.v1.ValueOpening. */
export interface ValueOpening {
  readonly query: number;
  readonly position: number;
  readonly biasedValue: bigint;
  readonly path: readonly SumStep[];
}

function writeValueOpening(writer: Writer, value: ValueOpening): void {
  if (value.query !== 0) {
    writer.uint32(8);
    putUint32(writer, value.query);
  }
  if (value.position !== 0) {
    writer.uint32(16);
    putUint32(writer, value.position);
  }
  if (value.biasedValue !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.biasedValue);
  }
  for (const item of value.path) {
    writer.uint32(34).fork();
    SumStep.write(writer, item);
    writer.ldelim();
  }
}

function readValueOpening(reader: Reader): ValueOpening {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0n;
  const f4: SumStep[] = [];
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
  while (tag === 34) {
    const outer = reader.open();
    f4.push(SumStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34]);
  return {
    query: f1,
    position: f2,
    biasedValue: f3,
    path: f4,
  };
}

function createValueOpening(partial?: Partial<ValueOpening>): ValueOpening {
  return {
    query: 0,
    position: 0,
    biasedValue: 0n,
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ValueOpening. */
export const ValueOpening: Codec<ValueOpening> = defineCodec<ValueOpening>({
  typeName: "byline.attribution.v1.ValueOpening",
  fields: [
    { number: 1, name: "query", protoName: "query", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "position", protoName: "position", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "biasedValue", protoName: "biased_value", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => SumStep },
  ],
  write: writeValueOpening,
  read: readValueOpening,
  create: createValueOpening,
});

/** FeatureAnswer opens an item's features, and under the version's content root the record whose hash they name. */
export interface FeatureAnswer {
  readonly feature: FeatureOpening;
  readonly recordPath: readonly Uint8Array[];
  readonly part: PartProof | undefined;
}

function writeFeatureAnswer(writer: Writer, value: FeatureAnswer): void {
  {
    writer.uint32(10).fork();
    FeatureOpening.write(writer, value.feature);
    writer.ldelim();
  }
  for (const item of value.recordPath) {
    putBytes(writer, 18, item);
  }
  if (value.part !== undefined) {
    writer.uint32(26).fork();
    PartProof.write(writer, value.part);
    writer.ldelim();
  }
}

function readFeatureAnswer(reader: Reader): FeatureAnswer {
  let f1: FeatureOpening | undefined;
  const f2: Uint8Array[] = [];
  let f3: PartProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    f2.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PartProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    feature: f1 ?? FeatureOpening.create(),
    recordPath: f2,
    part: f3,
  };
}

function createFeatureAnswer(partial?: Partial<FeatureAnswer>): FeatureAnswer {
  return {
    feature: FeatureOpening.create(),
    recordPath: [],
    part: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FeatureAnswer. */
export const FeatureAnswer: Codec<FeatureAnswer> = defineCodec<FeatureAnswer>({
  typeName: "byline.attribution.v1.FeatureAnswer",
  fields: [
    { number: 1, name: "feature", protoName: "feature", kind: "message", repeated: false, nullable: false, message: () => FeatureOpening },
    { number: 2, name: "recordPath", protoName: "record_path", kind: "bytes", repeated: true, nullable: false },
    { number: 3, name: "part", protoName: "part", kind: "message", repeated: false, nullable: true, message: () => PartProof },
  ],
  write: writeFeatureAnswer,
  read: readFeatureAnswer,
  create: createFeatureAnswer,
});

/** LeafAnswer opens what a request asked for; only the fields of its kind are there. A derivative answers VALUE with its item alone. */
export interface LeafAnswer {
  readonly list: ListOpening | undefined;
  readonly item: ItemOpening | undefined;
  readonly value: ValueOpening | undefined;
  readonly weight: ContributorProof | undefined;
  readonly feature: FeatureAnswer | undefined;
  readonly query: QueryOpening | undefined;
  readonly registered: ContributorProof | undefined;
  readonly receipt: ReceiptAnswer | undefined;
  readonly member: MemberOpening | undefined;
}

function writeLeafAnswer(writer: Writer, value: LeafAnswer): void {
  if (value.list !== undefined) {
    writer.uint32(10).fork();
    ListOpening.write(writer, value.list);
    writer.ldelim();
  }
  if (value.item !== undefined) {
    writer.uint32(18).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
  if (value.value !== undefined) {
    writer.uint32(26).fork();
    ValueOpening.write(writer, value.value);
    writer.ldelim();
  }
  if (value.weight !== undefined) {
    writer.uint32(34).fork();
    ContributorProof.write(writer, value.weight);
    writer.ldelim();
  }
  if (value.feature !== undefined) {
    writer.uint32(42).fork();
    FeatureAnswer.write(writer, value.feature);
    writer.ldelim();
  }
  if (value.query !== undefined) {
    writer.uint32(50).fork();
    QueryOpening.write(writer, value.query);
    writer.ldelim();
  }
  if (value.registered !== undefined) {
    writer.uint32(58).fork();
    ContributorProof.write(writer, value.registered);
    writer.ldelim();
  }
  if (value.receipt !== undefined) {
    writer.uint32(66).fork();
    ReceiptAnswer.write(writer, value.receipt);
    writer.ldelim();
  }
  if (value.member !== undefined) {
    writer.uint32(74).fork();
    MemberOpening.write(writer, value.member);
    writer.ldelim();
  }
}

function readLeafAnswer(reader: Reader): LeafAnswer {
  let f1: ListOpening | undefined;
  let f2: ItemOpening | undefined;
  let f3: ValueOpening | undefined;
  let f4: ContributorProof | undefined;
  let f5: FeatureAnswer | undefined;
  let f6: QueryOpening | undefined;
  let f7: ContributorProof | undefined;
  let f8: ReceiptAnswer | undefined;
  let f9: MemberOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ValueOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = FeatureAnswer.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = QueryOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = ReceiptAnswer.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = MemberOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66, 74]);
  return {
    list: f1,
    item: f2,
    value: f3,
    weight: f4,
    feature: f5,
    query: f6,
    registered: f7,
    receipt: f8,
    member: f9,
  };
}

function createLeafAnswer(partial?: Partial<LeafAnswer>): LeafAnswer {
  return {
    list: undefined,
    item: undefined,
    value: undefined,
    weight: undefined,
    feature: undefined,
    query: undefined,
    registered: undefined,
    receipt: undefined,
    member: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.LeafAnswer. */
export const LeafAnswer: Codec<LeafAnswer> = defineCodec<LeafAnswer>({
  typeName: "byline.attribution.v1.LeafAnswer",
  fields: [
    { number: 1, name: "list", protoName: "list", kind: "message", repeated: false, nullable: true, message: () => ListOpening },
    { number: 2, name: "item", protoName: "item", kind: "message", repeated: false, nullable: true, message: () => ItemOpening },
    { number: 3, name: "value", protoName: "value", kind: "message", repeated: false, nullable: true, message: () => ValueOpening },
    { number: 4, name: "weight", protoName: "weight", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
    { number: 5, name: "feature", protoName: "feature", kind: "message", repeated: false, nullable: true, message: () => FeatureAnswer },
    { number: 6, name: "query", protoName: "query", kind: "message", repeated: false, nullable: true, message: () => QueryOpening },
    { number: 7, name: "registered", protoName: "registered", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
    { number: 8, name: "receipt", protoName: "receipt", kind: "message", repeated: false, nullable: true, message: () => ReceiptAnswer },
    { number: 9, name: "member", protoName: "member", kind: "message", repeated: false, nullable: true, message: () => MemberOpening },
  ],
  write: writeLeafAnswer,
  read: readLeafAnswer,
  create: createLeafAnswer,
});

/** ReceiptAnswer is a call's receipt with its way up (A60); the chain adds up the sums itself. */
export interface ReceiptAnswer {
  readonly receipt: Uint8Array;
  readonly siblings: readonly OpenSibling[];
}

function writeReceiptAnswer(writer: Writer, value: ReceiptAnswer): void {
  if (value.receipt.length !== 0) {
    putBytes(writer, 10, value.receipt);
  }
  for (const item of value.siblings) {
    writer.uint32(18).fork();
    OpenSibling.write(writer, item);
    writer.ldelim();
  }
}

function readReceiptAnswer(reader: Reader): ReceiptAnswer {
  let f1: Uint8Array | undefined;
  const f2: OpenSibling[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(OpenSibling.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    receipt: f1 ?? new Uint8Array(0),
    siblings: f2,
  };
}

function createReceiptAnswer(partial?: Partial<ReceiptAnswer>): ReceiptAnswer {
  return {
    receipt: new Uint8Array(0),
    siblings: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ReceiptAnswer. */
export const ReceiptAnswer: Codec<ReceiptAnswer> = defineCodec<ReceiptAnswer>({
  typeName: "byline.attribution.v1.ReceiptAnswer",
  fields: [
    { number: 1, name: "receipt", protoName: "receipt", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "siblings", protoName: "siblings", kind: "message", repeated: true, nullable: false, message: () => OpenSibling },
  ],
  write: writeReceiptAnswer,
  read: readReceiptAnswer,
  create: createReceiptAnswer,
});

/** OpenSibling is a node beside the way with its sums. */
export interface OpenSibling {
  readonly hash: Uint8Array;
  readonly fee: bigint;
  readonly calls: bigint;
  readonly vector: readonly bigint[];
}

function writeOpenSibling(writer: Writer, value: OpenSibling): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 10, value.hash);
  }
  if (value.fee !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.fee);
  }
  if (value.calls !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.calls);
  }
  if (value.vector.length !== 0) {
    writer.uint32(34).fork();
    for (const item of value.vector) putUint64(writer, item);
    writer.ldelim();
  }
}

function readOpenSibling(reader: Reader): OpenSibling {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = 0n;
  const f4: bigint[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
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
    while (reader.pos < reader.end) f4.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    hash: f1 ?? new Uint8Array(0),
    fee: f2,
    calls: f3,
    vector: f4,
  };
}

function createOpenSibling(partial?: Partial<OpenSibling>): OpenSibling {
  return {
    hash: new Uint8Array(0),
    fee: 0n,
    calls: 0n,
    vector: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.OpenSibling. */
export const OpenSibling: Codec<OpenSibling> = defineCodec<OpenSibling>({
  typeName: "byline.attribution.v1.OpenSibling",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "fee", protoName: "fee", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "calls", protoName: "calls", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "vector", protoName: "vector", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeOpenSibling,
  read: readOpenSibling,
  create: createOpenSibling,
});

/** Message byline.attribution.v1.DistanceProof. */
export interface DistanceProof {
  readonly entry: ListOpening;
  readonly feature: FeatureOpening;
  readonly query: QueryOpening;
}

function writeDistanceProof(writer: Writer, value: DistanceProof): void {
  {
    writer.uint32(10).fork();
    ListOpening.write(writer, value.entry);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    FeatureOpening.write(writer, value.feature);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    QueryOpening.write(writer, value.query);
    writer.ldelim();
  }
}

function readDistanceProof(reader: Reader): DistanceProof {
  let f1: ListOpening | undefined;
  let f2: FeatureOpening | undefined;
  let f3: QueryOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = QueryOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    entry: f1 ?? ListOpening.create(),
    feature: f2 ?? FeatureOpening.create(),
    query: f3 ?? QueryOpening.create(),
  };
}

function createDistanceProof(partial?: Partial<DistanceProof>): DistanceProof {
  return {
    entry: ListOpening.create(),
    feature: FeatureOpening.create(),
    query: QueryOpening.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.DistanceProof. */
export const DistanceProof: Codec<DistanceProof> = defineCodec<DistanceProof>({
  typeName: "byline.attribution.v1.DistanceProof",
  fields: [
    { number: 1, name: "entry", protoName: "entry", kind: "message", repeated: false, nullable: false, message: () => ListOpening },
    { number: 2, name: "feature", protoName: "feature", kind: "message", repeated: false, nullable: false, message: () => FeatureOpening },
    { number: 3, name: "query", protoName: "query", kind: "message", repeated: false, nullable: false, message: () => QueryOpening },
  ],
  write: writeDistanceProof,
  read: readDistanceProof,
  create: createDistanceProof,
});

/** Message byline.attribution.v1.OrderProof. */
export interface OrderProof {
  readonly first: ListOpening;
  readonly second: ListOpening;
  readonly firstFeature: FeatureOpening | undefined;
  readonly secondFeature: FeatureOpening | undefined;
}

function writeOrderProof(writer: Writer, value: OrderProof): void {
  {
    writer.uint32(10).fork();
    ListOpening.write(writer, value.first);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    ListOpening.write(writer, value.second);
    writer.ldelim();
  }
  if (value.firstFeature !== undefined) {
    writer.uint32(26).fork();
    FeatureOpening.write(writer, value.firstFeature);
    writer.ldelim();
  }
  if (value.secondFeature !== undefined) {
    writer.uint32(34).fork();
    FeatureOpening.write(writer, value.secondFeature);
    writer.ldelim();
  }
}

function readOrderProof(reader: Reader): OrderProof {
  let f1: ListOpening | undefined;
  let f2: ListOpening | undefined;
  let f3: FeatureOpening | undefined;
  let f4: FeatureOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    first: f1 ?? ListOpening.create(),
    second: f2 ?? ListOpening.create(),
    firstFeature: f3,
    secondFeature: f4,
  };
}

function createOrderProof(partial?: Partial<OrderProof>): OrderProof {
  return {
    first: ListOpening.create(),
    second: ListOpening.create(),
    firstFeature: undefined,
    secondFeature: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.OrderProof. */
export const OrderProof: Codec<OrderProof> = defineCodec<OrderProof>({
  typeName: "byline.attribution.v1.OrderProof",
  fields: [
    { number: 1, name: "first", protoName: "first", kind: "message", repeated: false, nullable: false, message: () => ListOpening },
    { number: 2, name: "second", protoName: "second", kind: "message", repeated: false, nullable: false, message: () => ListOpening },
    { number: 3, name: "firstFeature", protoName: "first_feature", kind: "message", repeated: false, nullable: true, message: () => FeatureOpening },
    { number: 4, name: "secondFeature", protoName: "second_feature", kind: "message", repeated: false, nullable: true, message: () => FeatureOpening },
  ],
  write: writeOrderProof,
  read: readOrderProof,
  create: createOrderProof,
});

/** Message byline.attribution.v1.StepProof. */
export interface StepProof {
  readonly entry: ListOpening;
  readonly next: ListOpening | undefined;
}

function writeStepProof(writer: Writer, value: StepProof): void {
  {
    writer.uint32(10).fork();
    ListOpening.write(writer, value.entry);
    writer.ldelim();
  }
  if (value.next !== undefined) {
    writer.uint32(18).fork();
    ListOpening.write(writer, value.next);
    writer.ldelim();
  }
}

function readStepProof(reader: Reader): StepProof {
  let f1: ListOpening | undefined;
  let f2: ListOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    entry: f1 ?? ListOpening.create(),
    next: f2,
  };
}

function createStepProof(partial?: Partial<StepProof>): StepProof {
  return {
    entry: ListOpening.create(),
    next: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.StepProof. */
export const StepProof: Codec<StepProof> = defineCodec<StepProof>({
  typeName: "byline.attribution.v1.StepProof",
  fields: [
    { number: 1, name: "entry", protoName: "entry", kind: "message", repeated: false, nullable: false, message: () => ListOpening },
    { number: 2, name: "next", protoName: "next", kind: "message", repeated: false, nullable: true, message: () => ListOpening },
  ],
  write: writeStepProof,
  read: readStepProof,
  create: createStepProof,
});

/** Message byline.attribution.v1.RepeatProof. */
export interface RepeatProof {
  readonly first: ListOpening;
  readonly second: ListOpening;
}

function writeRepeatProof(writer: Writer, value: RepeatProof): void {
  {
    writer.uint32(10).fork();
    ListOpening.write(writer, value.first);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    ListOpening.write(writer, value.second);
    writer.ldelim();
  }
}

function readRepeatProof(reader: Reader): RepeatProof {
  let f1: ListOpening | undefined;
  let f2: ListOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    first: f1 ?? ListOpening.create(),
    second: f2 ?? ListOpening.create(),
  };
}

function createRepeatProof(partial?: Partial<RepeatProof>): RepeatProof {
  return {
    first: ListOpening.create(),
    second: ListOpening.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.RepeatProof. */
export const RepeatProof: Codec<RepeatProof> = defineCodec<RepeatProof>({
  typeName: "byline.attribution.v1.RepeatProof",
  fields: [
    { number: 1, name: "first", protoName: "first", kind: "message", repeated: false, nullable: false, message: () => ListOpening },
    { number: 2, name: "second", protoName: "second", kind: "message", repeated: false, nullable: false, message: () => ListOpening },
  ],
  write: writeRepeatProof,
  read: readRepeatProof,
  create: createRepeatProof,
});

/** Message byline.attribution.v1.StrangerProof. */
export interface StrangerProof {
  readonly entry: ListOpening;
  readonly item: ItemOpening;
}

function writeStrangerProof(writer: Writer, value: StrangerProof): void {
  {
    writer.uint32(10).fork();
    ListOpening.write(writer, value.entry);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
}

function readStrangerProof(reader: Reader): StrangerProof {
  let f1: ListOpening | undefined;
  let f2: ItemOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    entry: f1 ?? ListOpening.create(),
    item: f2 ?? ItemOpening.create(),
  };
}

function createStrangerProof(partial?: Partial<StrangerProof>): StrangerProof {
  return {
    entry: ListOpening.create(),
    item: ItemOpening.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.StrangerProof. */
export const StrangerProof: Codec<StrangerProof> = defineCodec<StrangerProof>({
  typeName: "byline.attribution.v1.StrangerProof",
  fields: [
    { number: 1, name: "entry", protoName: "entry", kind: "message", repeated: false, nullable: false, message: () => ListOpening },
    { number: 2, name: "item", protoName: "item", kind: "message", repeated: false, nullable: false, message: () => ItemOpening },
  ],
  write: writeStrangerProof,
  read: readStrangerProof,
  create: createStrangerProof,
});

/** Message byline.attribution.v1.MalformedProof. */
export interface MalformedProof {
  readonly leaf: RawListOpening;
}

function writeMalformedProof(writer: Writer, value: MalformedProof): void {
  {
    writer.uint32(10).fork();
    RawListOpening.write(writer, value.leaf);
    writer.ldelim();
  }
}

function readMalformedProof(reader: Reader): MalformedProof {
  let f1: RawListOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = RawListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    leaf: f1 ?? RawListOpening.create(),
  };
}

function createMalformedProof(partial?: Partial<MalformedProof>): MalformedProof {
  return {
    leaf: RawListOpening.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MalformedProof. */
export const MalformedProof: Codec<MalformedProof> = defineCodec<MalformedProof>({
  typeName: "byline.attribution.v1.MalformedProof",
  fields: [
    { number: 1, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => RawListOpening },
  ],
  write: writeMalformedProof,
  read: readMalformedProof,
  create: createMalformedProof,
});

/** Message byline.attribution.v1.PlaceProof. */
export interface PlaceProof {
  readonly item: ItemOpening;
  readonly value: ValueOpening;
  readonly entry: ListOpening | undefined;
}

function writePlaceProof(writer: Writer, value: PlaceProof): void {
  {
    writer.uint32(10).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    ValueOpening.write(writer, value.value);
    writer.ldelim();
  }
  if (value.entry !== undefined) {
    writer.uint32(26).fork();
    ListOpening.write(writer, value.entry);
    writer.ldelim();
  }
}

function readPlaceProof(reader: Reader): PlaceProof {
  let f1: ItemOpening | undefined;
  let f2: ValueOpening | undefined;
  let f3: ListOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ValueOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ListOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    item: f1 ?? ItemOpening.create(),
    value: f2 ?? ValueOpening.create(),
    entry: f3,
  };
}

function createPlaceProof(partial?: Partial<PlaceProof>): PlaceProof {
  return {
    item: ItemOpening.create(),
    value: ValueOpening.create(),
    entry: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.PlaceProof. */
export const PlaceProof: Codec<PlaceProof> = defineCodec<PlaceProof>({
  typeName: "byline.attribution.v1.PlaceProof",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "message", repeated: false, nullable: false, message: () => ItemOpening },
    { number: 2, name: "value", protoName: "value", kind: "message", repeated: false, nullable: false, message: () => ValueOpening },
    { number: 3, name: "entry", protoName: "entry", kind: "message", repeated: false, nullable: true, message: () => ListOpening },
  ],
  write: writePlaceProof,
  read: readPlaceProof,
  create: createPlaceProof,
});

/** Message byline.attribution.v1.ItemProof. */
export interface ItemProof {
  readonly item: ItemOpening;
}

function writeItemProof(writer: Writer, value: ItemProof): void {
  {
    writer.uint32(10).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
}

function readItemProof(reader: Reader): ItemProof {
  let f1: ItemOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    item: f1 ?? ItemOpening.create(),
  };
}

function createItemProof(partial?: Partial<ItemProof>): ItemProof {
  return {
    item: ItemOpening.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ItemProof. */
export const ItemProof: Codec<ItemProof> = defineCodec<ItemProof>({
  typeName: "byline.attribution.v1.ItemProof",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "message", repeated: false, nullable: false, message: () => ItemOpening },
  ],
  write: writeItemProof,
  read: readItemProof,
  create: createItemProof,
});

/** Message byline.attribution.v1.DuplicateProof. */
export interface DuplicateProof {
  readonly item: ItemOpening;
  readonly leader: ItemOpening;
  readonly itemFeature: FeatureOpening;
  readonly leaderFeature: FeatureOpening;
}

function writeDuplicateProof(writer: Writer, value: DuplicateProof): void {
  {
    writer.uint32(10).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    ItemOpening.write(writer, value.leader);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    FeatureOpening.write(writer, value.itemFeature);
    writer.ldelim();
  }
  {
    writer.uint32(34).fork();
    FeatureOpening.write(writer, value.leaderFeature);
    writer.ldelim();
  }
}

function readDuplicateProof(reader: Reader): DuplicateProof {
  let f1: ItemOpening | undefined;
  let f2: ItemOpening | undefined;
  let f3: FeatureOpening | undefined;
  let f4: FeatureOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    item: f1 ?? ItemOpening.create(),
    leader: f2 ?? ItemOpening.create(),
    itemFeature: f3 ?? FeatureOpening.create(),
    leaderFeature: f4 ?? FeatureOpening.create(),
  };
}

function createDuplicateProof(partial?: Partial<DuplicateProof>): DuplicateProof {
  return {
    item: ItemOpening.create(),
    leader: ItemOpening.create(),
    itemFeature: FeatureOpening.create(),
    leaderFeature: FeatureOpening.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.DuplicateProof. */
export const DuplicateProof: Codec<DuplicateProof> = defineCodec<DuplicateProof>({
  typeName: "byline.attribution.v1.DuplicateProof",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "message", repeated: false, nullable: false, message: () => ItemOpening },
    { number: 2, name: "leader", protoName: "leader", kind: "message", repeated: false, nullable: false, message: () => ItemOpening },
    { number: 3, name: "itemFeature", protoName: "item_feature", kind: "message", repeated: false, nullable: false, message: () => FeatureOpening },
    { number: 4, name: "leaderFeature", protoName: "leader_feature", kind: "message", repeated: false, nullable: false, message: () => FeatureOpening },
  ],
  write: writeDuplicateProof,
  read: readDuplicateProof,
  create: createDuplicateProof,
});

/** Message byline.attribution.v1.FalseDerivativeProof. */
export interface FalseDerivativeProof {
  readonly item: ItemOpening;
  readonly leader: ItemOpening;
  readonly itemFeature: FeatureOpening | undefined;
  readonly leaderFeature: FeatureOpening | undefined;
}

function writeFalseDerivativeProof(writer: Writer, value: FalseDerivativeProof): void {
  {
    writer.uint32(10).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    ItemOpening.write(writer, value.leader);
    writer.ldelim();
  }
  if (value.itemFeature !== undefined) {
    writer.uint32(26).fork();
    FeatureOpening.write(writer, value.itemFeature);
    writer.ldelim();
  }
  if (value.leaderFeature !== undefined) {
    writer.uint32(34).fork();
    FeatureOpening.write(writer, value.leaderFeature);
    writer.ldelim();
  }
}

function readFalseDerivativeProof(reader: Reader): FalseDerivativeProof {
  let f1: ItemOpening | undefined;
  let f2: ItemOpening | undefined;
  let f3: FeatureOpening | undefined;
  let f4: FeatureOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    item: f1 ?? ItemOpening.create(),
    leader: f2 ?? ItemOpening.create(),
    itemFeature: f3,
    leaderFeature: f4,
  };
}

function createFalseDerivativeProof(partial?: Partial<FalseDerivativeProof>): FalseDerivativeProof {
  return {
    item: ItemOpening.create(),
    leader: ItemOpening.create(),
    itemFeature: undefined,
    leaderFeature: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FalseDerivativeProof. */
export const FalseDerivativeProof: Codec<FalseDerivativeProof> = defineCodec<FalseDerivativeProof>({
  typeName: "byline.attribution.v1.FalseDerivativeProof",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "message", repeated: false, nullable: false, message: () => ItemOpening },
    { number: 2, name: "leader", protoName: "leader", kind: "message", repeated: false, nullable: false, message: () => ItemOpening },
    { number: 3, name: "itemFeature", protoName: "item_feature", kind: "message", repeated: false, nullable: true, message: () => FeatureOpening },
    { number: 4, name: "leaderFeature", protoName: "leader_feature", kind: "message", repeated: false, nullable: true, message: () => FeatureOpening },
  ],
  write: writeFalseDerivativeProof,
  read: readFalseDerivativeProof,
  create: createFalseDerivativeProof,
});

/** Message byline.attribution.v1.SumPathStep. */
export interface SumPathStep {
  readonly sibling: SumStep;
  readonly isLeft: boolean;
}

function writeSumPathStep(writer: Writer, value: SumPathStep): void {
  {
    writer.uint32(10).fork();
    SumStep.write(writer, value.sibling);
    writer.ldelim();
  }
  if (value.isLeft) {
    writer.uint32(16);
    writer.bool(value.isLeft);
  }
}

function readSumPathStep(reader: Reader): SumPathStep {
  let f1: SumStep | undefined;
  let f2 = false;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SumStep.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    sibling: f1 ?? SumStep.create(),
    isLeft: f2,
  };
}

function createSumPathStep(partial?: Partial<SumPathStep>): SumPathStep {
  return {
    sibling: SumStep.create(),
    isLeft: false,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SumPathStep. */
export const SumPathStep: Codec<SumPathStep> = defineCodec<SumPathStep>({
  typeName: "byline.attribution.v1.SumPathStep",
  fields: [
    { number: 1, name: "sibling", protoName: "sibling", kind: "message", repeated: false, nullable: false, message: () => SumStep },
    { number: 2, name: "isLeft", protoName: "is_left", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeSumPathStep,
  read: readSumPathStep,
  create: createSumPathStep,
});

/** Message byline.attribution.v1.SumChildren. */
export interface SumChildren {
  readonly left: SumStep;
  readonly right: SumStep;
}

function writeSumChildren(writer: Writer, value: SumChildren): void {
  {
    writer.uint32(10).fork();
    SumStep.write(writer, value.left);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    SumStep.write(writer, value.right);
    writer.ldelim();
  }
}

function readSumChildren(reader: Reader): SumChildren {
  let f1: SumStep | undefined;
  let f2: SumStep | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SumStep.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SumStep.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    left: f1 ?? SumStep.create(),
    right: f2 ?? SumStep.create(),
  };
}

function createSumChildren(partial?: Partial<SumChildren>): SumChildren {
  return {
    left: SumStep.create(),
    right: SumStep.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SumChildren. */
export const SumChildren: Codec<SumChildren> = defineCodec<SumChildren>({
  typeName: "byline.attribution.v1.SumChildren",
  fields: [
    { number: 1, name: "left", protoName: "left", kind: "message", repeated: false, nullable: false, message: () => SumStep },
    { number: 2, name: "right", protoName: "right", kind: "message", repeated: false, nullable: false, message: () => SumStep },
  ],
  write: writeSumChildren,
  read: readSumChildren,
  create: createSumChildren,
});

/** Message byline.attribution.v1.BadSum. */
export interface BadSum {
  readonly sum: Uint8Array;
  readonly children: SumChildren | undefined;
  readonly leaf: Uint8Array;
  readonly path: readonly SumPathStep[];
}

function writeBadSum(writer: Writer, value: BadSum): void {
  if (value.sum.length !== 0) {
    putBytes(writer, 10, value.sum);
  }
  if (value.children !== undefined) {
    writer.uint32(18).fork();
    SumChildren.write(writer, value.children);
    writer.ldelim();
  }
  if (value.leaf.length !== 0) {
    putBytes(writer, 26, value.leaf);
  }
  for (const item of value.path) {
    writer.uint32(34).fork();
    SumPathStep.write(writer, item);
    writer.ldelim();
  }
}

function readBadSum(reader: Reader): BadSum {
  let f1: Uint8Array | undefined;
  let f2: SumChildren | undefined;
  let f3: Uint8Array | undefined;
  const f4: SumPathStep[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SumChildren.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(SumPathStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    sum: f1 ?? new Uint8Array(0),
    children: f2,
    leaf: f3 ?? new Uint8Array(0),
    path: f4,
  };
}

function createBadSum(partial?: Partial<BadSum>): BadSum {
  return {
    sum: new Uint8Array(0),
    children: undefined,
    leaf: new Uint8Array(0),
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.BadSum. */
export const BadSum: Codec<BadSum> = defineCodec<BadSum>({
  typeName: "byline.attribution.v1.BadSum",
  fields: [
    { number: 1, name: "sum", protoName: "sum", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "children", protoName: "children", kind: "message", repeated: false, nullable: true, message: () => SumChildren },
    { number: 3, name: "leaf", protoName: "leaf", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => SumPathStep },
  ],
  write: writeBadSum,
  read: readBadSum,
  create: createBadSum,
});

/** Message byline.attribution.v1.BadSumProof. */
export interface BadSumProof {
  readonly tree: number;
  readonly input: number;
  readonly item: ItemOpening | undefined;
  readonly bad: BadSum;
}

function writeBadSumProof(writer: Writer, value: BadSumProof): void {
  if (value.tree !== 0) {
    writer.uint32(8);
    putInt32(writer, value.tree);
  }
  if (value.input !== 0) {
    writer.uint32(16);
    putUint32(writer, value.input);
  }
  if (value.item !== undefined) {
    writer.uint32(26).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
  {
    writer.uint32(34).fork();
    BadSum.write(writer, value.bad);
    writer.ldelim();
  }
}

function readBadSumProof(reader: Reader): BadSumProof {
  let f1 = 0;
  let f2 = 0;
  let f3: ItemOpening | undefined;
  let f4: BadSum | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = BadSum.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34]);
  return {
    tree: f1,
    input: f2,
    item: f3,
    bad: f4 ?? BadSum.create(),
  };
}

function createBadSumProof(partial?: Partial<BadSumProof>): BadSumProof {
  return {
    tree: 0,
    input: 0,
    item: undefined,
    bad: BadSum.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.BadSumProof. */
export const BadSumProof: Codec<BadSumProof> = defineCodec<BadSumProof>({
  typeName: "byline.attribution.v1.BadSumProof",
  fields: [
    { number: 1, name: "tree", protoName: "tree", kind: "enum", repeated: false, nullable: false, enum: SumTreeDescriptor },
    { number: 2, name: "input", protoName: "input", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "item", protoName: "item", kind: "message", repeated: false, nullable: true, message: () => ItemOpening },
    { number: 4, name: "bad", protoName: "bad", kind: "message", repeated: false, nullable: false, message: () => BadSum },
  ],
  write: writeBadSumProof,
  read: readBadSumProof,
  create: createBadSumProof,
});

/** Message byline.attribution.v1.WrongVectorProof. */
export type WrongVectorProof = Readonly<Record<string, never>>;

function writeWrongVectorProof(): void {}

function readWrongVectorProof(reader: Reader): WrongVectorProof {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createWrongVectorProof(): WrongVectorProof {
  return {};
}

/** Codec of byline.attribution.v1.WrongVectorProof. */
export const WrongVectorProof: Codec<WrongVectorProof> = defineCodec<WrongVectorProof>({
  typeName: "byline.attribution.v1.WrongVectorProof",
  fields: [],
  write: writeWrongVectorProof,
  read: readWrongVectorProof,
  create: createWrongVectorProof,
});

/** Message byline.attribution.v1.ContributorWeightProof. */
export interface ContributorWeightProof {
  readonly input: number;
  readonly published: ContributorProof;
  readonly registered: ContributorProof;
  readonly first: ItemOpening | undefined;
  readonly last: ItemOpening | undefined;
}

function writeContributorWeightProof(writer: Writer, value: ContributorWeightProof): void {
  if (value.input !== 0) {
    writer.uint32(8);
    putUint32(writer, value.input);
  }
  {
    writer.uint32(18).fork();
    ContributorProof.write(writer, value.published);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    ContributorProof.write(writer, value.registered);
    writer.ldelim();
  }
  if (value.first !== undefined) {
    writer.uint32(34).fork();
    ItemOpening.write(writer, value.first);
    writer.ldelim();
  }
  if (value.last !== undefined) {
    writer.uint32(42).fork();
    ItemOpening.write(writer, value.last);
    writer.ldelim();
  }
}

function readContributorWeightProof(reader: Reader): ContributorWeightProof {
  let f1 = 0;
  let f2: ContributorProof | undefined;
  let f3: ContributorProof | undefined;
  let f4: ItemOpening | undefined;
  let f5: ItemOpening | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42]);
  return {
    input: f1,
    published: f2 ?? ContributorProof.create(),
    registered: f3 ?? ContributorProof.create(),
    first: f4,
    last: f5,
  };
}

function createContributorWeightProof(partial?: Partial<ContributorWeightProof>): ContributorWeightProof {
  return {
    input: 0,
    published: ContributorProof.create(),
    registered: ContributorProof.create(),
    first: undefined,
    last: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ContributorWeightProof. */
export const ContributorWeightProof: Codec<ContributorWeightProof> = defineCodec<ContributorWeightProof>({
  typeName: "byline.attribution.v1.ContributorWeightProof",
  fields: [
    { number: 1, name: "input", protoName: "input", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "published", protoName: "published", kind: "message", repeated: false, nullable: false, message: () => ContributorProof },
    { number: 3, name: "registered", protoName: "registered", kind: "message", repeated: false, nullable: false, message: () => ContributorProof },
    { number: 4, name: "first", protoName: "first", kind: "message", repeated: false, nullable: true, message: () => ItemOpening },
    { number: 5, name: "last", protoName: "last", kind: "message", repeated: false, nullable: true, message: () => ItemOpening },
  ],
  write: writeContributorWeightProof,
  read: readContributorWeightProof,
  create: createContributorWeightProof,
});

/** PublicationFraud convicts a publication (A40-A52). */
export interface PublicationFraud {
  readonly publicationId: bigint;
  readonly distance: DistanceProof | undefined;
  readonly order: OrderProof | undefined;
  readonly step: StepProof | undefined;
  readonly repeat: RepeatProof | undefined;
  readonly stranger: StrangerProof | undefined;
  readonly malformed: MalformedProof | undefined;
  readonly place: PlaceProof | undefined;
  readonly item: ItemProof | undefined;
  readonly duplicate: DuplicateProof | undefined;
  readonly falseDerivative: FalseDerivativeProof | undefined;
  readonly badSum: BadSumProof | undefined;
  readonly vector: WrongVectorProof | undefined;
  readonly contributor: ContributorWeightProof | undefined;
}

function writePublicationFraud(writer: Writer, value: PublicationFraud): void {
  checkOneof("proof", (value.distance === undefined ? 0 : 1) + (value.order === undefined ? 0 : 1) + (value.step === undefined ? 0 : 1) + (value.repeat === undefined ? 0 : 1) + (value.stranger === undefined ? 0 : 1) + (value.malformed === undefined ? 0 : 1) + (value.place === undefined ? 0 : 1) + (value.item === undefined ? 0 : 1) + (value.duplicate === undefined ? 0 : 1) + (value.falseDerivative === undefined ? 0 : 1) + (value.badSum === undefined ? 0 : 1) + (value.vector === undefined ? 0 : 1) + (value.contributor === undefined ? 0 : 1));
  if (value.publicationId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.publicationId);
  }
  if (value.distance !== undefined) {
    writer.uint32(18).fork();
    DistanceProof.write(writer, value.distance);
    writer.ldelim();
  }
  if (value.order !== undefined) {
    writer.uint32(26).fork();
    OrderProof.write(writer, value.order);
    writer.ldelim();
  }
  if (value.step !== undefined) {
    writer.uint32(34).fork();
    StepProof.write(writer, value.step);
    writer.ldelim();
  }
  if (value.repeat !== undefined) {
    writer.uint32(42).fork();
    RepeatProof.write(writer, value.repeat);
    writer.ldelim();
  }
  if (value.stranger !== undefined) {
    writer.uint32(50).fork();
    StrangerProof.write(writer, value.stranger);
    writer.ldelim();
  }
  if (value.malformed !== undefined) {
    writer.uint32(58).fork();
    MalformedProof.write(writer, value.malformed);
    writer.ldelim();
  }
  if (value.place !== undefined) {
    writer.uint32(66).fork();
    PlaceProof.write(writer, value.place);
    writer.ldelim();
  }
  if (value.item !== undefined) {
    writer.uint32(74).fork();
    ItemProof.write(writer, value.item);
    writer.ldelim();
  }
  if (value.duplicate !== undefined) {
    writer.uint32(82).fork();
    DuplicateProof.write(writer, value.duplicate);
    writer.ldelim();
  }
  if (value.falseDerivative !== undefined) {
    writer.uint32(90).fork();
    FalseDerivativeProof.write(writer, value.falseDerivative);
    writer.ldelim();
  }
  if (value.badSum !== undefined) {
    writer.uint32(98).fork();
    BadSumProof.write(writer, value.badSum);
    writer.ldelim();
  }
  if (value.vector !== undefined) {
    writer.uint32(106).fork();
    WrongVectorProof.write(writer, value.vector);
    writer.ldelim();
  }
  if (value.contributor !== undefined) {
    writer.uint32(114).fork();
    ContributorWeightProof.write(writer, value.contributor);
    writer.ldelim();
  }
}

function readPublicationFraud(reader: Reader): PublicationFraud {
  let f1 = 0n;
  let f2: DistanceProof | undefined;
  let f3: OrderProof | undefined;
  let f4: StepProof | undefined;
  let f5: RepeatProof | undefined;
  let f6: StrangerProof | undefined;
  let f7: MalformedProof | undefined;
  let f8: PlaceProof | undefined;
  let f9: ItemProof | undefined;
  let f10: DuplicateProof | undefined;
  let f11: FalseDerivativeProof | undefined;
  let f12: BadSumProof | undefined;
  let f13: WrongVectorProof | undefined;
  let f14: ContributorWeightProof | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = DistanceProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = OrderProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = StepProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = RepeatProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = StrangerProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = MalformedProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = PlaceProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = ItemProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 82) {
    const outer = reader.open();
    f10 = DuplicateProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 90) {
    const outer = reader.open();
    f11 = FalseDerivativeProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 98) {
    const outer = reader.open();
    f12 = BadSumProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 106) {
    const outer = reader.open();
    f13 = WrongVectorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 114) {
    const outer = reader.open();
    f14 = ContributorWeightProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42, 50, 58, 66, 74, 82, 90, 98, 106, 114]);
  checkOneof("proof", (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1) + (f7 === undefined ? 0 : 1) + (f8 === undefined ? 0 : 1) + (f9 === undefined ? 0 : 1) + (f10 === undefined ? 0 : 1) + (f11 === undefined ? 0 : 1) + (f12 === undefined ? 0 : 1) + (f13 === undefined ? 0 : 1) + (f14 === undefined ? 0 : 1));
  return {
    publicationId: f1,
    distance: f2,
    order: f3,
    step: f4,
    repeat: f5,
    stranger: f6,
    malformed: f7,
    place: f8,
    item: f9,
    duplicate: f10,
    falseDerivative: f11,
    badSum: f12,
    vector: f13,
    contributor: f14,
  };
}

function createPublicationFraud(partial?: Partial<PublicationFraud>): PublicationFraud {
  return {
    publicationId: 0n,
    distance: undefined,
    order: undefined,
    step: undefined,
    repeat: undefined,
    stranger: undefined,
    malformed: undefined,
    place: undefined,
    item: undefined,
    duplicate: undefined,
    falseDerivative: undefined,
    badSum: undefined,
    vector: undefined,
    contributor: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.PublicationFraud. */
export const PublicationFraud: Codec<PublicationFraud> = defineCodec<PublicationFraud>({
  typeName: "byline.attribution.v1.PublicationFraud",
  fields: [
    { number: 1, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "distance", protoName: "distance", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => DistanceProof },
    { number: 3, name: "order", protoName: "order", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => OrderProof },
    { number: 4, name: "step", protoName: "step", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => StepProof },
    { number: 5, name: "repeat", protoName: "repeat", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => RepeatProof },
    { number: 6, name: "stranger", protoName: "stranger", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => StrangerProof },
    { number: 7, name: "malformed", protoName: "malformed", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => MalformedProof },
    { number: 8, name: "place", protoName: "place", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => PlaceProof },
    { number: 9, name: "item", protoName: "item", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => ItemProof },
    { number: 10, name: "duplicate", protoName: "duplicate", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => DuplicateProof },
    { number: 11, name: "falseDerivative", protoName: "false_derivative", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => FalseDerivativeProof },
    { number: 12, name: "badSum", protoName: "bad_sum", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => BadSumProof },
    { number: 13, name: "vector", protoName: "vector", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => WrongVectorProof },
    { number: 14, name: "contributor", protoName: "contributor", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => ContributorWeightProof },
  ],
  write: writePublicationFraud,
  read: readPublicationFraud,
  create: createPublicationFraud,
});

/** BallPart commits to the members of one input version, in the publication's order of inputs. */
export interface BallPart {
  readonly count: number;
  readonly tree: SumStep;
}

function writeBallPart(writer: Writer, value: BallPart): void {
  if (value.count !== 0) {
    writer.uint32(8);
    putUint32(writer, value.count);
  }
  {
    writer.uint32(18).fork();
    SumStep.write(writer, value.tree);
    writer.ldelim();
  }
}

function readBallPart(reader: Reader): BallPart {
  let f1 = 0;
  let f2: SumStep | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SumStep.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    count: f1,
    tree: f2 ?? SumStep.create(),
  };
}

function createBallPart(partial?: Partial<BallPart>): BallPart {
  return {
    count: 0,
    tree: SumStep.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.BallPart. */
export const BallPart: Codec<BallPart> = defineCodec<BallPart>({
  typeName: "byline.attribution.v1.BallPart",
  fields: [
    { number: 1, name: "count", protoName: "count", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "tree", protoName: "tree", kind: "message", repeated: false, nullable: false, message: () => SumStep },
  ],
  write: writeBallPart,
  read: readBallPart,
  create: createBallPart,
});

/** SpanPlace is where a run of tokens stands. */
export interface SpanPlace {
  readonly source: number;
  readonly record: bigint;
  readonly position: number;
}

function writeSpanPlace(writer: Writer, value: SpanPlace): void {
  if (value.source !== 0) {
    writer.uint32(8);
    putUint32(writer, value.source);
  }
  if (value.record !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.record);
  }
  if (value.position !== 0) {
    writer.uint32(24);
    putUint32(writer, value.position);
  }
}

function readSpanPlace(reader: Reader): SpanPlace {
  let f1 = 0;
  let f2 = 0n;
  let f3 = 0;
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
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    source: f1,
    record: f2,
    position: f3,
  };
}

function createSpanPlace(partial?: Partial<SpanPlace>): SpanPlace {
  return {
    source: 0,
    record: 0n,
    position: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SpanPlace. */
export const SpanPlace: Codec<SpanPlace> = defineCodec<SpanPlace>({
  typeName: "byline.attribution.v1.SpanPlace",
  fields: [
    { number: 1, name: "source", protoName: "source", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "record", protoName: "record", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "position", protoName: "position", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeSpanPlace,
  read: readSpanPlace,
  create: createSpanPlace,
});

/** SpanHolder is one who had a run before the credited document. */
export interface SpanHolder {
  readonly place: SpanPlace;
  readonly contributor: bigint;
}

function writeSpanHolder(writer: Writer, value: SpanHolder): void {
  {
    writer.uint32(10).fork();
    SpanPlace.write(writer, value.place);
    writer.ldelim();
  }
  if (value.contributor !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.contributor);
  }
}

function readSpanHolder(reader: Reader): SpanHolder {
  let f1: SpanPlace | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SpanPlace.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    place: f1 ?? SpanPlace.create(),
    contributor: f2,
  };
}

function createSpanHolder(partial?: Partial<SpanHolder>): SpanHolder {
  return {
    place: SpanPlace.create(),
    contributor: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SpanHolder. */
export const SpanHolder: Codec<SpanHolder> = defineCodec<SpanHolder>({
  typeName: "byline.attribution.v1.SpanHolder",
  fields: [
    { number: 1, name: "place", protoName: "place", kind: "message", repeated: false, nullable: false, message: () => SpanPlace },
    { number: 2, name: "contributor", protoName: "contributor", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeSpanHolder,
  read: readSpanHolder,
  create: createSpanHolder,
});

/** BoilerplateStretch is a stretch of a span whose runs earn nothing, with those who had it before (A91). */
export interface BoilerplateStretch {
  readonly firstRun: number;
  readonly runCount: number;
  readonly holders: readonly SpanHolder[];
}

function writeBoilerplateStretch(writer: Writer, value: BoilerplateStretch): void {
  if (value.firstRun !== 0) {
    writer.uint32(8);
    putUint32(writer, value.firstRun);
  }
  if (value.runCount !== 0) {
    writer.uint32(16);
    putUint32(writer, value.runCount);
  }
  for (const item of value.holders) {
    writer.uint32(26).fork();
    SpanHolder.write(writer, item);
    writer.ldelim();
  }
}

function readBoilerplateStretch(reader: Reader): BoilerplateStretch {
  let f1 = 0;
  let f2 = 0;
  const f3: SpanHolder[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(SpanHolder.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26]);
  return {
    firstRun: f1,
    runCount: f2,
    holders: f3,
  };
}

function createBoilerplateStretch(partial?: Partial<BoilerplateStretch>): BoilerplateStretch {
  return {
    firstRun: 0,
    runCount: 0,
    holders: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.BoilerplateStretch. */
export const BoilerplateStretch: Codec<BoilerplateStretch> = defineCodec<BoilerplateStretch>({
  typeName: "byline.attribution.v1.BoilerplateStretch",
  fields: [
    { number: 1, name: "firstRun", protoName: "first_run", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "runCount", protoName: "run_count", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "holders", protoName: "holders", kind: "message", repeated: true, nullable: false, message: () => SpanHolder },
  ],
  write: writeBoilerplateStretch,
  read: readBoilerplateStretch,
  create: createBoilerplateStretch,
});

/** CreditedSpan is a span of the response and the document that it is credited to. */
export interface CreditedSpan {
  readonly start: number;
  readonly length: number;
  readonly place: SpanPlace;
  readonly boilerplate: readonly BoilerplateStretch[];
}

function writeCreditedSpan(writer: Writer, value: CreditedSpan): void {
  if (value.start !== 0) {
    writer.uint32(8);
    putUint32(writer, value.start);
  }
  if (value.length !== 0) {
    writer.uint32(16);
    putUint32(writer, value.length);
  }
  {
    writer.uint32(26).fork();
    SpanPlace.write(writer, value.place);
    writer.ldelim();
  }
  for (const item of value.boilerplate) {
    writer.uint32(34).fork();
    BoilerplateStretch.write(writer, item);
    writer.ldelim();
  }
}

function readCreditedSpan(reader: Reader): CreditedSpan {
  let f1 = 0;
  let f2 = 0;
  let f3: SpanPlace | undefined;
  const f4: BoilerplateStretch[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = SpanPlace.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(BoilerplateStretch.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34]);
  return {
    start: f1,
    length: f2,
    place: f3 ?? SpanPlace.create(),
    boilerplate: f4,
  };
}

function createCreditedSpan(partial?: Partial<CreditedSpan>): CreditedSpan {
  return {
    start: 0,
    length: 0,
    place: SpanPlace.create(),
    boilerplate: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.CreditedSpan. */
export const CreditedSpan: Codec<CreditedSpan> = defineCodec<CreditedSpan>({
  typeName: "byline.attribution.v1.CreditedSpan",
  fields: [
    { number: 1, name: "start", protoName: "start", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "length", protoName: "length", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "place", protoName: "place", kind: "message", repeated: false, nullable: false, message: () => SpanPlace },
    { number: 4, name: "boilerplate", protoName: "boilerplate", kind: "message", repeated: true, nullable: false, message: () => BoilerplateStretch },
  ],
  write: writeCreditedSpan,
  read: readCreditedSpan,
  create: createCreditedSpan,
});

/** Message byline.attribution.v1.CommonsRef. */
export interface CommonsRef {
  readonly datasetId: bigint;
  readonly version: string;
}

function writeCommonsRef(writer: Writer, value: CommonsRef): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
}

function readCommonsRef(reader: Reader): CommonsRef {
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

function createCommonsRef(partial?: Partial<CommonsRef>): CommonsRef {
  return {
    datasetId: 0n,
    version: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.CommonsRef. */
export const CommonsRef: Codec<CommonsRef> = defineCodec<CommonsRef>({
  typeName: "byline.attribution.v1.CommonsRef",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeCommonsRef,
  read: readCommonsRef,
  create: createCommonsRef,
});

/** SpanEvidence is what credits of spans follow from (A90-A92). */
export interface SpanEvidence {
  readonly tokenCount: number;
  readonly tokenTree: Uint8Array;
  readonly commons: readonly CommonsRef[];
  readonly spans: readonly CreditedSpan[];
}

function writeSpanEvidence(writer: Writer, value: SpanEvidence): void {
  if (value.tokenCount !== 0) {
    writer.uint32(8);
    putUint32(writer, value.tokenCount);
  }
  if (value.tokenTree.length !== 0) {
    putBytes(writer, 18, value.tokenTree);
  }
  for (const item of value.commons) {
    writer.uint32(26).fork();
    CommonsRef.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.spans) {
    writer.uint32(34).fork();
    CreditedSpan.write(writer, item);
    writer.ldelim();
  }
}

function readSpanEvidence(reader: Reader): SpanEvidence {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  const f3: CommonsRef[] = [];
  const f4: CreditedSpan[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(CommonsRef.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(CreditedSpan.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34]);
  return {
    tokenCount: f1,
    tokenTree: f2 ?? new Uint8Array(0),
    commons: f3,
    spans: f4,
  };
}

function createSpanEvidence(partial?: Partial<SpanEvidence>): SpanEvidence {
  return {
    tokenCount: 0,
    tokenTree: new Uint8Array(0),
    commons: [],
    spans: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SpanEvidence. */
export const SpanEvidence: Codec<SpanEvidence> = defineCodec<SpanEvidence>({
  typeName: "byline.attribution.v1.SpanEvidence",
  fields: [
    { number: 1, name: "tokenCount", protoName: "token_count", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "tokenTree", protoName: "token_tree", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "commons", protoName: "commons", kind: "message", repeated: true, nullable: false, message: () => CommonsRef },
    { number: 4, name: "spans", protoName: "spans", kind: "message", repeated: true, nullable: false, message: () => CreditedSpan },
  ],
  write: writeSpanEvidence,
  read: readSpanEvidence,
  create: createSpanEvidence,
});

/** Receipt is one call, in its canonical encoding the payload of a leaf of the receipts tree (T40). */
export interface Receipt {
  readonly channelId: bigint;
  readonly sequence: bigint;
  readonly modelId: bigint;
  readonly fee: bigint;
  readonly void: boolean;
  readonly vector: readonly bigint[];
  readonly requestHash: Uint8Array;
  readonly responseHash: Uint8Array;
  readonly queryCommitment: Uint8Array;
  readonly publicationId: bigint;
  readonly ball: readonly BallPart[];
  readonly spans: readonly bigint[];
  readonly spanEvidence: SpanEvidence | undefined;
}

function writeReceipt(writer: Writer, value: Receipt): void {
  if (value.channelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.channelId);
  }
  if (value.sequence !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.sequence);
  }
  if (value.modelId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.modelId);
  }
  if (value.fee !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.fee);
  }
  if (value.void) {
    writer.uint32(40);
    writer.bool(value.void);
  }
  if (value.vector.length !== 0) {
    writer.uint32(50).fork();
    for (const item of value.vector) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.requestHash.length !== 0) {
    putBytes(writer, 58, value.requestHash);
  }
  if (value.responseHash.length !== 0) {
    putBytes(writer, 66, value.responseHash);
  }
  if (value.queryCommitment.length !== 0) {
    putBytes(writer, 74, value.queryCommitment);
  }
  if (value.publicationId !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.publicationId);
  }
  for (const item of value.ball) {
    writer.uint32(90).fork();
    BallPart.write(writer, item);
    writer.ldelim();
  }
  if (value.spans.length !== 0) {
    writer.uint32(98).fork();
    for (const item of value.spans) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.spanEvidence !== undefined) {
    writer.uint32(106).fork();
    SpanEvidence.write(writer, value.spanEvidence);
    writer.ldelim();
  }
}

function readReceipt(reader: Reader): Receipt {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = false;
  const f6: bigint[] = [];
  let f7: Uint8Array | undefined;
  let f8: Uint8Array | undefined;
  let f9: Uint8Array | undefined;
  let f10 = 0n;
  const f11: BallPart[] = [];
  const f12: bigint[] = [];
  let f13: SpanEvidence | undefined;
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
    f5 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    while (reader.pos < reader.end) f6.push(reader.uint64());
    reader.close(outer);
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
  if (tag === 74) {
    f9 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 90) {
    const outer = reader.open();
    f11.push(BallPart.read(reader));
    reader.close(outer);
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
    f13 = SpanEvidence.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 50, 58, 66, 74, 80, 90, 98, 106]);
  return {
    channelId: f1,
    sequence: f2,
    modelId: f3,
    fee: f4,
    void: f5,
    vector: f6,
    requestHash: f7 ?? new Uint8Array(0),
    responseHash: f8 ?? new Uint8Array(0),
    queryCommitment: f9 ?? new Uint8Array(0),
    publicationId: f10,
    ball: f11,
    spans: f12,
    spanEvidence: f13,
  };
}

function createReceipt(partial?: Partial<Receipt>): Receipt {
  return {
    channelId: 0n,
    sequence: 0n,
    modelId: 0n,
    fee: 0n,
    void: false,
    vector: [],
    requestHash: new Uint8Array(0),
    responseHash: new Uint8Array(0),
    queryCommitment: new Uint8Array(0),
    publicationId: 0n,
    ball: [],
    spans: [],
    spanEvidence: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Receipt. */
export const Receipt: Codec<Receipt> = defineCodec<Receipt>({
  typeName: "byline.attribution.v1.Receipt",
  fields: [
    { number: 1, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "sequence", protoName: "sequence", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "fee", protoName: "fee", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "void", protoName: "void", kind: "bool", repeated: false, nullable: false },
    { number: 6, name: "vector", protoName: "vector", kind: "uint64", repeated: true, nullable: false },
    { number: 7, name: "requestHash", protoName: "request_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "responseHash", protoName: "response_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 9, name: "queryCommitment", protoName: "query_commitment", kind: "bytes", repeated: false, nullable: false },
    { number: 10, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "ball", protoName: "ball", kind: "message", repeated: true, nullable: false, message: () => BallPart },
    { number: 12, name: "spans", protoName: "spans", kind: "uint64", repeated: true, nullable: false },
    { number: 13, name: "spanEvidence", protoName: "span_evidence", kind: "message", repeated: false, nullable: true, message: () => SpanEvidence },
  ],
  write: writeReceipt,
  read: readReceipt,
  create: createReceipt,
});

/** Message byline.attribution.v1.ReceiptNode. */
export interface ReceiptNode {
  readonly hash: Uint8Array;
  readonly fee: bigint;
  readonly calls: bigint;
  readonly vectorHash: Uint8Array;
}

function writeReceiptNode(writer: Writer, value: ReceiptNode): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 10, value.hash);
  }
  if (value.fee !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.fee);
  }
  if (value.calls !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.calls);
  }
  if (value.vectorHash.length !== 0) {
    putBytes(writer, 34, value.vectorHash);
  }
}

function readReceiptNode(reader: Reader): ReceiptNode {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    hash: f1 ?? new Uint8Array(0),
    fee: f2,
    calls: f3,
    vectorHash: f4 ?? new Uint8Array(0),
  };
}

function createReceiptNode(partial?: Partial<ReceiptNode>): ReceiptNode {
  return {
    hash: new Uint8Array(0),
    fee: 0n,
    calls: 0n,
    vectorHash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ReceiptNode. */
export const ReceiptNode: Codec<ReceiptNode> = defineCodec<ReceiptNode>({
  typeName: "byline.attribution.v1.ReceiptNode",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "fee", protoName: "fee", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "calls", protoName: "calls", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "vectorHash", protoName: "vector_hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeReceiptNode,
  read: readReceiptNode,
  create: createReceiptNode,
});

/** Message byline.attribution.v1.ReceiptStep. */
export interface ReceiptStep {
  readonly sibling: ReceiptNode;
  readonly isLeft: boolean;
  readonly above: ReceiptNode;
}

function writeReceiptStep(writer: Writer, value: ReceiptStep): void {
  {
    writer.uint32(10).fork();
    ReceiptNode.write(writer, value.sibling);
    writer.ldelim();
  }
  if (value.isLeft) {
    writer.uint32(16);
    writer.bool(value.isLeft);
  }
  {
    writer.uint32(26).fork();
    ReceiptNode.write(writer, value.above);
    writer.ldelim();
  }
}

function readReceiptStep(reader: Reader): ReceiptStep {
  let f1: ReceiptNode | undefined;
  let f2 = false;
  let f3: ReceiptNode | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ReceiptNode.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ReceiptNode.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    sibling: f1 ?? ReceiptNode.create(),
    isLeft: f2,
    above: f3 ?? ReceiptNode.create(),
  };
}

function createReceiptStep(partial?: Partial<ReceiptStep>): ReceiptStep {
  return {
    sibling: ReceiptNode.create(),
    isLeft: false,
    above: ReceiptNode.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ReceiptStep. */
export const ReceiptStep: Codec<ReceiptStep> = defineCodec<ReceiptStep>({
  typeName: "byline.attribution.v1.ReceiptStep",
  fields: [
    { number: 1, name: "sibling", protoName: "sibling", kind: "message", repeated: false, nullable: false, message: () => ReceiptNode },
    { number: 2, name: "isLeft", protoName: "is_left", kind: "bool", repeated: false, nullable: false },
    { number: 3, name: "above", protoName: "above", kind: "message", repeated: false, nullable: false, message: () => ReceiptNode },
  ],
  write: writeReceiptStep,
  read: readReceiptStep,
  create: createReceiptStep,
});

/** ReceiptSumProof shows a node whose sums are not those of its two children (T45). */
export interface ReceiptSumProof {
  readonly node: ReceiptNode;
  readonly vector: readonly bigint[];
  readonly left: ReceiptNode;
  readonly leftVector: readonly bigint[];
  readonly right: ReceiptNode;
  readonly rightVector: readonly bigint[];
  readonly path: readonly ReceiptStep[];
}

function writeReceiptSumProof(writer: Writer, value: ReceiptSumProof): void {
  {
    writer.uint32(10).fork();
    ReceiptNode.write(writer, value.node);
    writer.ldelim();
  }
  if (value.vector.length !== 0) {
    writer.uint32(18).fork();
    for (const item of value.vector) putUint64(writer, item);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    ReceiptNode.write(writer, value.left);
    writer.ldelim();
  }
  if (value.leftVector.length !== 0) {
    writer.uint32(34).fork();
    for (const item of value.leftVector) putUint64(writer, item);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    ReceiptNode.write(writer, value.right);
    writer.ldelim();
  }
  if (value.rightVector.length !== 0) {
    writer.uint32(50).fork();
    for (const item of value.rightVector) putUint64(writer, item);
    writer.ldelim();
  }
  for (const item of value.path) {
    writer.uint32(58).fork();
    ReceiptStep.write(writer, item);
    writer.ldelim();
  }
}

function readReceiptSumProof(reader: Reader): ReceiptSumProof {
  let f1: ReceiptNode | undefined;
  const f2: bigint[] = [];
  let f3: ReceiptNode | undefined;
  const f4: bigint[] = [];
  let f5: ReceiptNode | undefined;
  const f6: bigint[] = [];
  const f7: ReceiptStep[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ReceiptNode.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    while (reader.pos < reader.end) f2.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ReceiptNode.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    while (reader.pos < reader.end) f4.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = ReceiptNode.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    while (reader.pos < reader.end) f6.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(ReceiptStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58]);
  return {
    node: f1 ?? ReceiptNode.create(),
    vector: f2,
    left: f3 ?? ReceiptNode.create(),
    leftVector: f4,
    right: f5 ?? ReceiptNode.create(),
    rightVector: f6,
    path: f7,
  };
}

function createReceiptSumProof(partial?: Partial<ReceiptSumProof>): ReceiptSumProof {
  return {
    node: ReceiptNode.create(),
    vector: [],
    left: ReceiptNode.create(),
    leftVector: [],
    right: ReceiptNode.create(),
    rightVector: [],
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ReceiptSumProof. */
export const ReceiptSumProof: Codec<ReceiptSumProof> = defineCodec<ReceiptSumProof>({
  typeName: "byline.attribution.v1.ReceiptSumProof",
  fields: [
    { number: 1, name: "node", protoName: "node", kind: "message", repeated: false, nullable: false, message: () => ReceiptNode },
    { number: 2, name: "vector", protoName: "vector", kind: "uint64", repeated: true, nullable: false },
    { number: 3, name: "left", protoName: "left", kind: "message", repeated: false, nullable: false, message: () => ReceiptNode },
    { number: 4, name: "leftVector", protoName: "left_vector", kind: "uint64", repeated: true, nullable: false },
    { number: 5, name: "right", protoName: "right", kind: "message", repeated: false, nullable: false, message: () => ReceiptNode },
    { number: 6, name: "rightVector", protoName: "right_vector", kind: "uint64", repeated: true, nullable: false },
    { number: 7, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => ReceiptStep },
  ],
  write: writeReceiptSumProof,
  read: readReceiptSumProof,
  create: createReceiptSumProof,
});

/** ReceiptLeaf opens the leaf at a place of the receipts tree: the committed node and the bytes below it. */
export interface ReceiptLeaf {
  readonly index: bigint;
  readonly node: ReceiptNode;
  readonly receipt: Uint8Array;
  readonly path: readonly ReceiptStep[];
}

function writeReceiptLeaf(writer: Writer, value: ReceiptLeaf): void {
  if (value.index !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.index);
  }
  {
    writer.uint32(18).fork();
    ReceiptNode.write(writer, value.node);
    writer.ldelim();
  }
  if (value.receipt.length !== 0) {
    putBytes(writer, 26, value.receipt);
  }
  for (const item of value.path) {
    writer.uint32(34).fork();
    ReceiptStep.write(writer, item);
    writer.ldelim();
  }
}

function readReceiptLeaf(reader: Reader): ReceiptLeaf {
  let f1 = 0n;
  let f2: ReceiptNode | undefined;
  let f3: Uint8Array | undefined;
  const f4: ReceiptStep[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ReceiptNode.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(ReceiptStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34]);
  return {
    index: f1,
    node: f2 ?? ReceiptNode.create(),
    receipt: f3 ?? new Uint8Array(0),
    path: f4,
  };
}

function createReceiptLeaf(partial?: Partial<ReceiptLeaf>): ReceiptLeaf {
  return {
    index: 0n,
    node: ReceiptNode.create(),
    receipt: new Uint8Array(0),
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ReceiptLeaf. */
export const ReceiptLeaf: Codec<ReceiptLeaf> = defineCodec<ReceiptLeaf>({
  typeName: "byline.attribution.v1.ReceiptLeaf",
  fields: [
    { number: 1, name: "index", protoName: "index", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "node", protoName: "node", kind: "message", repeated: false, nullable: false, message: () => ReceiptNode },
    { number: 3, name: "receipt", protoName: "receipt", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => ReceiptStep },
  ],
  write: writeReceiptLeaf,
  read: readReceiptLeaf,
  create: createReceiptLeaf,
});

/** Message byline.attribution.v1.MemberOpening. */
export interface MemberOpening {
  readonly item: number;
  readonly distance: number;
  readonly match: boolean;
  readonly index: number;
  readonly path: readonly SumStep[];
}

function writeMemberOpening(writer: Writer, value: MemberOpening): void {
  if (value.item !== 0) {
    writer.uint32(8);
    putUint32(writer, value.item);
  }
  if (value.distance !== 0) {
    writer.uint32(16);
    putUint32(writer, value.distance);
  }
  if (value.match) {
    writer.uint32(24);
    writer.bool(value.match);
  }
  if (value.index !== 0) {
    writer.uint32(32);
    putUint32(writer, value.index);
  }
  for (const item of value.path) {
    writer.uint32(42).fork();
    SumStep.write(writer, item);
    writer.ldelim();
  }
}

function readMemberOpening(reader: Reader): MemberOpening {
  let f1 = 0;
  let f2 = 0;
  let f3 = false;
  let f4 = 0;
  const f5: SumStep[] = [];
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
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(SumStep.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 42]);
  return {
    item: f1,
    distance: f2,
    match: f3,
    index: f4,
    path: f5,
  };
}

function createMemberOpening(partial?: Partial<MemberOpening>): MemberOpening {
  return {
    item: 0,
    distance: 0,
    match: false,
    index: 0,
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MemberOpening. */
export const MemberOpening: Codec<MemberOpening> = defineCodec<MemberOpening>({
  typeName: "byline.attribution.v1.MemberOpening",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "distance", protoName: "distance", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "match", protoName: "match", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => SumStep },
  ],
  write: writeMemberOpening,
  read: readMemberOpening,
  create: createMemberOpening,
});

/** Message byline.attribution.v1.QueryReveal. */
export interface QueryReveal {
  readonly point: TestPoint;
  readonly salt: Uint8Array;
}

function writeQueryReveal(writer: Writer, value: QueryReveal): void {
  {
    writer.uint32(10).fork();
    TestPoint.write(writer, value.point);
    writer.ldelim();
  }
  if (value.salt.length !== 0) {
    putBytes(writer, 18, value.salt);
  }
}

function readQueryReveal(reader: Reader): QueryReveal {
  let f1: TestPoint | undefined;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = TestPoint.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    point: f1 ?? TestPoint.create(),
    salt: f2 ?? new Uint8Array(0),
  };
}

function createQueryReveal(partial?: Partial<QueryReveal>): QueryReveal {
  return {
    point: TestPoint.create(),
    salt: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.QueryReveal. */
export const QueryReveal: Codec<QueryReveal> = defineCodec<QueryReveal>({
  typeName: "byline.attribution.v1.QueryReveal",
  fields: [
    { number: 1, name: "point", protoName: "point", kind: "message", repeated: false, nullable: false, message: () => TestPoint },
    { number: 2, name: "salt", protoName: "salt", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeQueryReveal,
  read: readQueryReveal,
  create: createQueryReveal,
});

/** Message byline.attribution.v1.MemberProof. */
export interface MemberProof {
  readonly part: number;
  readonly member: MemberOpening;
  readonly query: QueryReveal;
  readonly feature: FeatureOpening;
}

function writeMemberProof(writer: Writer, value: MemberProof): void {
  if (value.part !== 0) {
    writer.uint32(8);
    putUint32(writer, value.part);
  }
  {
    writer.uint32(18).fork();
    MemberOpening.write(writer, value.member);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    QueryReveal.write(writer, value.query);
    writer.ldelim();
  }
  {
    writer.uint32(34).fork();
    FeatureOpening.write(writer, value.feature);
    writer.ldelim();
  }
}

function readMemberProof(reader: Reader): MemberProof {
  let f1 = 0;
  let f2: MemberOpening | undefined;
  let f3: QueryReveal | undefined;
  let f4: FeatureOpening | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = MemberOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = QueryReveal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34]);
  return {
    part: f1,
    member: f2 ?? MemberOpening.create(),
    query: f3 ?? QueryReveal.create(),
    feature: f4 ?? FeatureOpening.create(),
  };
}

function createMemberProof(partial?: Partial<MemberProof>): MemberProof {
  return {
    part: 0,
    member: MemberOpening.create(),
    query: QueryReveal.create(),
    feature: FeatureOpening.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MemberProof. */
export const MemberProof: Codec<MemberProof> = defineCodec<MemberProof>({
  typeName: "byline.attribution.v1.MemberProof",
  fields: [
    { number: 1, name: "part", protoName: "part", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "member", protoName: "member", kind: "message", repeated: false, nullable: false, message: () => MemberOpening },
    { number: 3, name: "query", protoName: "query", kind: "message", repeated: false, nullable: false, message: () => QueryReveal },
    { number: 4, name: "feature", protoName: "feature", kind: "message", repeated: false, nullable: false, message: () => FeatureOpening },
  ],
  write: writeMemberProof,
  read: readMemberProof,
  create: createMemberProof,
});

/** Message byline.attribution.v1.MemberStrangerProof. */
export interface MemberStrangerProof {
  readonly part: number;
  readonly member: MemberOpening;
  readonly item: ItemOpening | undefined;
}

function writeMemberStrangerProof(writer: Writer, value: MemberStrangerProof): void {
  if (value.part !== 0) {
    writer.uint32(8);
    putUint32(writer, value.part);
  }
  {
    writer.uint32(18).fork();
    MemberOpening.write(writer, value.member);
    writer.ldelim();
  }
  if (value.item !== undefined) {
    writer.uint32(26).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
}

function readMemberStrangerProof(reader: Reader): MemberStrangerProof {
  let f1 = 0;
  let f2: MemberOpening | undefined;
  let f3: ItemOpening | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = MemberOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    part: f1,
    member: f2 ?? MemberOpening.create(),
    item: f3,
  };
}

function createMemberStrangerProof(partial?: Partial<MemberStrangerProof>): MemberStrangerProof {
  return {
    part: 0,
    member: MemberOpening.create(),
    item: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MemberStrangerProof. */
export const MemberStrangerProof: Codec<MemberStrangerProof> = defineCodec<MemberStrangerProof>({
  typeName: "byline.attribution.v1.MemberStrangerProof",
  fields: [
    { number: 1, name: "part", protoName: "part", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "member", protoName: "member", kind: "message", repeated: false, nullable: false, message: () => MemberOpening },
    { number: 3, name: "item", protoName: "item", kind: "message", repeated: false, nullable: true, message: () => ItemOpening },
  ],
  write: writeMemberStrangerProof,
  read: readMemberStrangerProof,
  create: createMemberStrangerProof,
});

/** Message byline.attribution.v1.MemberOrderProof. */
export interface MemberOrderProof {
  readonly part: number;
  readonly first: MemberOpening;
  readonly second: MemberOpening;
}

function writeMemberOrderProof(writer: Writer, value: MemberOrderProof): void {
  if (value.part !== 0) {
    writer.uint32(8);
    putUint32(writer, value.part);
  }
  {
    writer.uint32(18).fork();
    MemberOpening.write(writer, value.first);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    MemberOpening.write(writer, value.second);
    writer.ldelim();
  }
}

function readMemberOrderProof(reader: Reader): MemberOrderProof {
  let f1 = 0;
  let f2: MemberOpening | undefined;
  let f3: MemberOpening | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = MemberOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = MemberOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    part: f1,
    first: f2 ?? MemberOpening.create(),
    second: f3 ?? MemberOpening.create(),
  };
}

function createMemberOrderProof(partial?: Partial<MemberOrderProof>): MemberOrderProof {
  return {
    part: 0,
    first: MemberOpening.create(),
    second: MemberOpening.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MemberOrderProof. */
export const MemberOrderProof: Codec<MemberOrderProof> = defineCodec<MemberOrderProof>({
  typeName: "byline.attribution.v1.MemberOrderProof",
  fields: [
    { number: 1, name: "part", protoName: "part", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "first", protoName: "first", kind: "message", repeated: false, nullable: false, message: () => MemberOpening },
    { number: 3, name: "second", protoName: "second", kind: "message", repeated: false, nullable: false, message: () => MemberOpening },
  ],
  write: writeMemberOrderProof,
  read: readMemberOrderProof,
  create: createMemberOrderProof,
});

/** Message byline.attribution.v1.OmittedMemberProof. */
export interface OmittedMemberProof {
  readonly item: ItemOpening;
  readonly feature: FeatureOpening;
  readonly query: QueryReveal;
  readonly before: MemberOpening | undefined;
  readonly after: MemberOpening | undefined;
}

function writeOmittedMemberProof(writer: Writer, value: OmittedMemberProof): void {
  {
    writer.uint32(10).fork();
    ItemOpening.write(writer, value.item);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    FeatureOpening.write(writer, value.feature);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    QueryReveal.write(writer, value.query);
    writer.ldelim();
  }
  if (value.before !== undefined) {
    writer.uint32(34).fork();
    MemberOpening.write(writer, value.before);
    writer.ldelim();
  }
  if (value.after !== undefined) {
    writer.uint32(42).fork();
    MemberOpening.write(writer, value.after);
    writer.ldelim();
  }
}

function readOmittedMemberProof(reader: Reader): OmittedMemberProof {
  let f1: ItemOpening | undefined;
  let f2: FeatureOpening | undefined;
  let f3: QueryReveal | undefined;
  let f4: MemberOpening | undefined;
  let f5: MemberOpening | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ItemOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = FeatureOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = QueryReveal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = MemberOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = MemberOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    item: f1 ?? ItemOpening.create(),
    feature: f2 ?? FeatureOpening.create(),
    query: f3 ?? QueryReveal.create(),
    before: f4,
    after: f5,
  };
}

function createOmittedMemberProof(partial?: Partial<OmittedMemberProof>): OmittedMemberProof {
  return {
    item: ItemOpening.create(),
    feature: FeatureOpening.create(),
    query: QueryReveal.create(),
    before: undefined,
    after: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.OmittedMemberProof. */
export const OmittedMemberProof: Codec<OmittedMemberProof> = defineCodec<OmittedMemberProof>({
  typeName: "byline.attribution.v1.OmittedMemberProof",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "message", repeated: false, nullable: false, message: () => ItemOpening },
    { number: 2, name: "feature", protoName: "feature", kind: "message", repeated: false, nullable: false, message: () => FeatureOpening },
    { number: 3, name: "query", protoName: "query", kind: "message", repeated: false, nullable: false, message: () => QueryReveal },
    { number: 4, name: "before", protoName: "before", kind: "message", repeated: false, nullable: true, message: () => MemberOpening },
    { number: 5, name: "after", protoName: "after", kind: "message", repeated: false, nullable: true, message: () => MemberOpening },
  ],
  write: writeOmittedMemberProof,
  read: readOmittedMemberProof,
  create: createOmittedMemberProof,
});

/** Message byline.attribution.v1.MatchSumProof. */
export interface MatchSumProof {
  readonly part: number;
  readonly bad: BadSum;
}

function writeMatchSumProof(writer: Writer, value: MatchSumProof): void {
  if (value.part !== 0) {
    writer.uint32(8);
    putUint32(writer, value.part);
  }
  {
    writer.uint32(18).fork();
    BadSum.write(writer, value.bad);
    writer.ldelim();
  }
}

function readMatchSumProof(reader: Reader): MatchSumProof {
  let f1 = 0;
  let f2: BadSum | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = BadSum.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    part: f1,
    bad: f2 ?? BadSum.create(),
  };
}

function createMatchSumProof(partial?: Partial<MatchSumProof>): MatchSumProof {
  return {
    part: 0,
    bad: BadSum.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MatchSumProof. */
export const MatchSumProof: Codec<MatchSumProof> = defineCodec<MatchSumProof>({
  typeName: "byline.attribution.v1.MatchSumProof",
  fields: [
    { number: 1, name: "part", protoName: "part", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "bad", protoName: "bad", kind: "message", repeated: false, nullable: false, message: () => BadSum },
  ],
  write: writeMatchSumProof,
  read: readMatchSumProof,
  create: createMatchSumProof,
});

/** BallProof shows a receipt whose ball lies (A73-A76). */
export interface BallProof {
  readonly leaf: ReceiptLeaf;
  readonly member: MemberProof | undefined;
  readonly stranger: MemberStrangerProof | undefined;
  readonly order: MemberOrderProof | undefined;
  readonly omitted: OmittedMemberProof | undefined;
  readonly matchSum: MatchSumProof | undefined;
}

function writeBallProof(writer: Writer, value: BallProof): void {
  checkOneof("proof", (value.member === undefined ? 0 : 1) + (value.stranger === undefined ? 0 : 1) + (value.order === undefined ? 0 : 1) + (value.omitted === undefined ? 0 : 1) + (value.matchSum === undefined ? 0 : 1));
  {
    writer.uint32(10).fork();
    ReceiptLeaf.write(writer, value.leaf);
    writer.ldelim();
  }
  if (value.member !== undefined) {
    writer.uint32(18).fork();
    MemberProof.write(writer, value.member);
    writer.ldelim();
  }
  if (value.stranger !== undefined) {
    writer.uint32(26).fork();
    MemberStrangerProof.write(writer, value.stranger);
    writer.ldelim();
  }
  if (value.order !== undefined) {
    writer.uint32(34).fork();
    MemberOrderProof.write(writer, value.order);
    writer.ldelim();
  }
  if (value.omitted !== undefined) {
    writer.uint32(42).fork();
    OmittedMemberProof.write(writer, value.omitted);
    writer.ldelim();
  }
  if (value.matchSum !== undefined) {
    writer.uint32(50).fork();
    MatchSumProof.write(writer, value.matchSum);
    writer.ldelim();
  }
}

function readBallProof(reader: Reader): BallProof {
  let f1: ReceiptLeaf | undefined;
  let f2: MemberProof | undefined;
  let f3: MemberStrangerProof | undefined;
  let f4: MemberOrderProof | undefined;
  let f5: OmittedMemberProof | undefined;
  let f6: MatchSumProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ReceiptLeaf.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = MemberProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = MemberStrangerProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = MemberOrderProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = OmittedMemberProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = MatchSumProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50]);
  checkOneof("proof", (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1));
  return {
    leaf: f1 ?? ReceiptLeaf.create(),
    member: f2,
    stranger: f3,
    order: f4,
    omitted: f5,
    matchSum: f6,
  };
}

function createBallProof(partial?: Partial<BallProof>): BallProof {
  return {
    leaf: ReceiptLeaf.create(),
    member: undefined,
    stranger: undefined,
    order: undefined,
    omitted: undefined,
    matchSum: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.BallProof. */
export const BallProof: Codec<BallProof> = defineCodec<BallProof>({
  typeName: "byline.attribution.v1.BallProof",
  fields: [
    { number: 1, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => ReceiptLeaf },
    { number: 2, name: "member", protoName: "member", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => MemberProof },
    { number: 3, name: "stranger", protoName: "stranger", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => MemberStrangerProof },
    { number: 4, name: "order", protoName: "order", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => MemberOrderProof },
    { number: 5, name: "omitted", protoName: "omitted", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => OmittedMemberProof },
    { number: 6, name: "matchSum", protoName: "match_sum", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => MatchSumProof },
  ],
  write: writeBallProof,
  read: readBallProof,
  create: createBallProof,
});

/** SpanRecord shows a record under its version's content root by its bytes, or, when it is too long for a document, by its hash (K2). */
export interface SpanRecord {
  readonly content: Uint8Array;
  readonly length: bigint;
  readonly pieces: Uint8Array;
  readonly path: readonly Uint8Array[];
  readonly part: PartProof | undefined;
}

function writeSpanRecord(writer: Writer, value: SpanRecord): void {
  if (value.content.length !== 0) {
    putBytes(writer, 10, value.content);
  }
  if (value.length !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.length);
  }
  if (value.pieces.length !== 0) {
    putBytes(writer, 26, value.pieces);
  }
  for (const item of value.path) {
    putBytes(writer, 34, item);
  }
  if (value.part !== undefined) {
    writer.uint32(42).fork();
    PartProof.write(writer, value.part);
    writer.ldelim();
  }
}

function readSpanRecord(reader: Reader): SpanRecord {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  const f4: Uint8Array[] = [];
  let f5: PartProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
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
  while (tag === 34) {
    f4.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = PartProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42]);
  return {
    content: f1 ?? new Uint8Array(0),
    length: f2,
    pieces: f3 ?? new Uint8Array(0),
    path: f4,
    part: f5,
  };
}

function createSpanRecord(partial?: Partial<SpanRecord>): SpanRecord {
  return {
    content: new Uint8Array(0),
    length: 0n,
    pieces: new Uint8Array(0),
    path: [],
    part: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SpanRecord. */
export const SpanRecord: Codec<SpanRecord> = defineCodec<SpanRecord>({
  typeName: "byline.attribution.v1.SpanRecord",
  fields: [
    { number: 1, name: "content", protoName: "content", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "length", protoName: "length", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "pieces", protoName: "pieces", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "path", protoName: "path", kind: "bytes", repeated: true, nullable: false },
    { number: 5, name: "part", protoName: "part", kind: "message", repeated: false, nullable: true, message: () => PartProof },
  ],
  write: writeSpanRecord,
  read: readSpanRecord,
  create: createSpanRecord,
});

/** TokenOpening shows one token of the response; its place follows from what it is shown for. */
export interface TokenOpening {
  readonly offset: number;
  readonly token: number;
  readonly path: readonly Uint8Array[];
}

function writeTokenOpening(writer: Writer, value: TokenOpening): void {
  if (value.offset !== 0) {
    writer.uint32(8);
    putUint32(writer, value.offset);
  }
  if (value.token !== 0) {
    writer.uint32(16);
    putUint32(writer, value.token);
  }
  for (const item of value.path) {
    putBytes(writer, 26, item);
  }
}

function readTokenOpening(reader: Reader): TokenOpening {
  let f1 = 0;
  let f2 = 0;
  const f3: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26]);
  return {
    offset: f1,
    token: f2,
    path: f3,
  };
}

function createTokenOpening(partial?: Partial<TokenOpening>): TokenOpening {
  return {
    offset: 0,
    token: 0,
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.TokenOpening. */
export const TokenOpening: Codec<TokenOpening> = defineCodec<TokenOpening>({
  typeName: "byline.attribution.v1.TokenOpening",
  fields: [
    { number: 1, name: "offset", protoName: "offset", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "token", protoName: "token", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "path", protoName: "path", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeTokenOpening,
  read: readTokenOpening,
  create: createTokenOpening,
});

/** SpanTokensProof: the response has other tokens, or is too long (A93). Shown by its bytes, or by its hash (K2). */
export interface SpanTokensProof {
  readonly response: Uint8Array;
  readonly length: bigint;
  readonly pieces: Uint8Array;
}

function writeSpanTokensProof(writer: Writer, value: SpanTokensProof): void {
  if (value.response.length !== 0) {
    putBytes(writer, 10, value.response);
  }
  if (value.length !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.length);
  }
  if (value.pieces.length !== 0) {
    putBytes(writer, 26, value.pieces);
  }
}

function readSpanTokensProof(reader: Reader): SpanTokensProof {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    response: f1 ?? new Uint8Array(0),
    length: f2,
    pieces: f3 ?? new Uint8Array(0),
  };
}

function createSpanTokensProof(partial?: Partial<SpanTokensProof>): SpanTokensProof {
  return {
    response: new Uint8Array(0),
    length: 0n,
    pieces: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SpanTokensProof. */
export const SpanTokensProof: Codec<SpanTokensProof> = defineCodec<SpanTokensProof>({
  typeName: "byline.attribution.v1.SpanTokensProof",
  fields: [
    { number: 1, name: "response", protoName: "response", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "length", protoName: "length", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "pieces", protoName: "pieces", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeSpanTokensProof,
  read: readSpanTokensProof,
  create: createSpanTokensProof,
});

/** FalseSpanProof: a document does not hold what it is said to hold (A94). */
export interface FalseSpanProof {
  readonly span: number;
  readonly stretch: number;
  readonly holder: number;
  readonly record: SpanRecord;
  readonly token: TokenOpening | undefined;
}

function writeFalseSpanProof(writer: Writer, value: FalseSpanProof): void {
  if (value.span !== 0) {
    writer.uint32(8);
    putUint32(writer, value.span);
  }
  if (value.stretch !== 0) {
    writer.uint32(16);
    putUint32(writer, value.stretch);
  }
  if (value.holder !== 0) {
    writer.uint32(24);
    putUint32(writer, value.holder);
  }
  {
    writer.uint32(34).fork();
    SpanRecord.write(writer, value.record);
    writer.ldelim();
  }
  if (value.token !== undefined) {
    writer.uint32(42).fork();
    TokenOpening.write(writer, value.token);
    writer.ldelim();
  }
}

function readFalseSpanProof(reader: Reader): FalseSpanProof {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4: SpanRecord | undefined;
  let f5: TokenOpening | undefined;
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
  if (tag === 34) {
    const outer = reader.open();
    f4 = SpanRecord.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = TokenOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 42]);
  return {
    span: f1,
    stretch: f2,
    holder: f3,
    record: f4 ?? SpanRecord.create(),
    token: f5,
  };
}

function createFalseSpanProof(partial?: Partial<FalseSpanProof>): FalseSpanProof {
  return {
    span: 0,
    stretch: 0,
    holder: 0,
    record: SpanRecord.create(),
    token: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FalseSpanProof. */
export const FalseSpanProof: Codec<FalseSpanProof> = defineCodec<FalseSpanProof>({
  typeName: "byline.attribution.v1.FalseSpanProof",
  fields: [
    { number: 1, name: "span", protoName: "span", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "stretch", protoName: "stretch", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "holder", protoName: "holder", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "record", protoName: "record", kind: "message", repeated: false, nullable: false, message: () => SpanRecord },
    { number: 5, name: "token", protoName: "token", kind: "message", repeated: false, nullable: true, message: () => TokenOpening },
  ],
  write: writeFalseSpanProof,
  read: readFalseSpanProof,
  create: createFalseSpanProof,
});

/** BetterSpanProof: a document holds more from this token on, or as much and is earlier (A95). */
export interface BetterSpanProof {
  readonly start: number;
  readonly length: number;
  readonly place: SpanPlace;
  readonly record: SpanRecord;
  readonly siblings: readonly Uint8Array[];
}

function writeBetterSpanProof(writer: Writer, value: BetterSpanProof): void {
  if (value.start !== 0) {
    writer.uint32(8);
    putUint32(writer, value.start);
  }
  if (value.length !== 0) {
    writer.uint32(16);
    putUint32(writer, value.length);
  }
  {
    writer.uint32(26).fork();
    SpanPlace.write(writer, value.place);
    writer.ldelim();
  }
  {
    writer.uint32(34).fork();
    SpanRecord.write(writer, value.record);
    writer.ldelim();
  }
  for (const item of value.siblings) {
    putBytes(writer, 42, item);
  }
}

function readBetterSpanProof(reader: Reader): BetterSpanProof {
  let f1 = 0;
  let f2 = 0;
  let f3: SpanPlace | undefined;
  let f4: SpanRecord | undefined;
  const f5: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = SpanPlace.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = SpanRecord.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 42) {
    f5.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 42]);
  return {
    start: f1,
    length: f2,
    place: f3 ?? SpanPlace.create(),
    record: f4 ?? SpanRecord.create(),
    siblings: f5,
  };
}

function createBetterSpanProof(partial?: Partial<BetterSpanProof>): BetterSpanProof {
  return {
    start: 0,
    length: 0,
    place: SpanPlace.create(),
    record: SpanRecord.create(),
    siblings: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.BetterSpanProof. */
export const BetterSpanProof: Codec<BetterSpanProof> = defineCodec<BetterSpanProof>({
  typeName: "byline.attribution.v1.BetterSpanProof",
  fields: [
    { number: 1, name: "start", protoName: "start", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "length", protoName: "length", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "place", protoName: "place", kind: "message", repeated: false, nullable: false, message: () => SpanPlace },
    { number: 4, name: "record", protoName: "record", kind: "message", repeated: false, nullable: false, message: () => SpanRecord },
    { number: 5, name: "siblings", protoName: "siblings", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeBetterSpanProof,
  read: readBetterSpanProof,
  create: createBetterSpanProof,
});

/** Message byline.attribution.v1.HeldRecord. */
export interface HeldRecord {
  readonly place: SpanPlace;
  readonly record: SpanRecord;
  readonly contributors: readonly ContributorProof[];
}

function writeHeldRecord(writer: Writer, value: HeldRecord): void {
  {
    writer.uint32(10).fork();
    SpanPlace.write(writer, value.place);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    SpanRecord.write(writer, value.record);
    writer.ldelim();
  }
  for (const item of value.contributors) {
    writer.uint32(26).fork();
    ContributorProof.write(writer, item);
    writer.ldelim();
  }
}

function readHeldRecord(reader: Reader): HeldRecord {
  let f1: SpanPlace | undefined;
  let f2: SpanRecord | undefined;
  const f3: ContributorProof[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SpanPlace.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SpanRecord.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(ContributorProof.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    place: f1 ?? SpanPlace.create(),
    record: f2 ?? SpanRecord.create(),
    contributors: f3,
  };
}

function createHeldRecord(partial?: Partial<HeldRecord>): HeldRecord {
  return {
    place: SpanPlace.create(),
    record: SpanRecord.create(),
    contributors: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.HeldRecord. */
export const HeldRecord: Codec<HeldRecord> = defineCodec<HeldRecord>({
  typeName: "byline.attribution.v1.HeldRecord",
  fields: [
    { number: 1, name: "place", protoName: "place", kind: "message", repeated: false, nullable: false, message: () => SpanPlace },
    { number: 2, name: "record", protoName: "record", kind: "message", repeated: false, nullable: false, message: () => SpanRecord },
    { number: 3, name: "contributors", protoName: "contributors", kind: "message", repeated: true, nullable: false, message: () => ContributorProof },
  ],
  write: writeHeldRecord,
  read: readHeldRecord,
  create: createHeldRecord,
});

/** BoilerplateProof: a credited run is boilerplate (A96). */
export interface BoilerplateProof {
  readonly span: number;
  readonly run: number;
  readonly records: readonly HeldRecord[];
  readonly siblings: readonly Uint8Array[];
}

function writeBoilerplateProof(writer: Writer, value: BoilerplateProof): void {
  if (value.span !== 0) {
    writer.uint32(8);
    putUint32(writer, value.span);
  }
  if (value.run !== 0) {
    writer.uint32(16);
    putUint32(writer, value.run);
  }
  for (const item of value.records) {
    writer.uint32(26).fork();
    HeldRecord.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.siblings) {
    putBytes(writer, 34, item);
  }
}

function readBoilerplateProof(reader: Reader): BoilerplateProof {
  let f1 = 0;
  let f2 = 0;
  const f3: HeldRecord[] = [];
  const f4: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(HeldRecord.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    f4.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34]);
  return {
    span: f1,
    run: f2,
    records: f3,
    siblings: f4,
  };
}

function createBoilerplateProof(partial?: Partial<BoilerplateProof>): BoilerplateProof {
  return {
    span: 0,
    run: 0,
    records: [],
    siblings: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.BoilerplateProof. */
export const BoilerplateProof: Codec<BoilerplateProof> = defineCodec<BoilerplateProof>({
  typeName: "byline.attribution.v1.BoilerplateProof",
  fields: [
    { number: 1, name: "span", protoName: "span", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "run", protoName: "run", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "records", protoName: "records", kind: "message", repeated: true, nullable: false, message: () => HeldRecord },
    { number: 4, name: "siblings", protoName: "siblings", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeBoilerplateProof,
  read: readBoilerplateProof,
  create: createBoilerplateProof,
});

/** SpanHolderProof: a stretch counts somebody who does not cover the record, or one contributor twice (A97). */
export interface SpanHolderProof {
  readonly span: number;
  readonly stretch: number;
  readonly holder: number;
  readonly leaf: ContributorProof;
  readonly other: number;
  readonly otherLeaf: ContributorProof | undefined;
}

function writeSpanHolderProof(writer: Writer, value: SpanHolderProof): void {
  if (value.span !== 0) {
    writer.uint32(8);
    putUint32(writer, value.span);
  }
  if (value.stretch !== 0) {
    writer.uint32(16);
    putUint32(writer, value.stretch);
  }
  if (value.holder !== 0) {
    writer.uint32(24);
    putUint32(writer, value.holder);
  }
  {
    writer.uint32(34).fork();
    ContributorProof.write(writer, value.leaf);
    writer.ldelim();
  }
  if (value.other !== 0) {
    writer.uint32(40);
    putUint32(writer, value.other);
  }
  if (value.otherLeaf !== undefined) {
    writer.uint32(50).fork();
    ContributorProof.write(writer, value.otherLeaf);
    writer.ldelim();
  }
}

function readSpanHolderProof(reader: Reader): SpanHolderProof {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4: ContributorProof | undefined;
  let f5 = 0;
  let f6: ContributorProof | undefined;
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
  if (tag === 34) {
    const outer = reader.open();
    f4 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 40, 50]);
  return {
    span: f1,
    stretch: f2,
    holder: f3,
    leaf: f4 ?? ContributorProof.create(),
    other: f5,
    otherLeaf: f6,
  };
}

function createSpanHolderProof(partial?: Partial<SpanHolderProof>): SpanHolderProof {
  return {
    span: 0,
    stretch: 0,
    holder: 0,
    leaf: ContributorProof.create(),
    other: 0,
    otherLeaf: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SpanHolderProof. */
export const SpanHolderProof: Codec<SpanHolderProof> = defineCodec<SpanHolderProof>({
  typeName: "byline.attribution.v1.SpanHolderProof",
  fields: [
    { number: 1, name: "span", protoName: "span", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "stretch", protoName: "stretch", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "holder", protoName: "holder", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => ContributorProof },
    { number: 5, name: "other", protoName: "other", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "otherLeaf", protoName: "other_leaf", kind: "message", repeated: false, nullable: true, message: () => ContributorProof },
  ],
  write: writeSpanHolderProof,
  read: readSpanHolderProof,
  create: createSpanHolderProof,
});

/** SpanProof shows a receipt whose spans lie (A93-A97). */
export interface SpanProof {
  readonly leaf: ReceiptLeaf;
  readonly commons: CommonsRef | undefined;
  readonly tokens: SpanTokensProof | undefined;
  readonly falseSpan: FalseSpanProof | undefined;
  readonly better: BetterSpanProof | undefined;
  readonly boilerplate: BoilerplateProof | undefined;
  readonly holder: SpanHolderProof | undefined;
}

function writeSpanProof(writer: Writer, value: SpanProof): void {
  checkOneof("proof", (value.tokens === undefined ? 0 : 1) + (value.falseSpan === undefined ? 0 : 1) + (value.better === undefined ? 0 : 1) + (value.boilerplate === undefined ? 0 : 1) + (value.holder === undefined ? 0 : 1));
  {
    writer.uint32(10).fork();
    ReceiptLeaf.write(writer, value.leaf);
    writer.ldelim();
  }
  if (value.commons !== undefined) {
    writer.uint32(18).fork();
    CommonsRef.write(writer, value.commons);
    writer.ldelim();
  }
  if (value.tokens !== undefined) {
    writer.uint32(26).fork();
    SpanTokensProof.write(writer, value.tokens);
    writer.ldelim();
  }
  if (value.falseSpan !== undefined) {
    writer.uint32(34).fork();
    FalseSpanProof.write(writer, value.falseSpan);
    writer.ldelim();
  }
  if (value.better !== undefined) {
    writer.uint32(42).fork();
    BetterSpanProof.write(writer, value.better);
    writer.ldelim();
  }
  if (value.boilerplate !== undefined) {
    writer.uint32(50).fork();
    BoilerplateProof.write(writer, value.boilerplate);
    writer.ldelim();
  }
  if (value.holder !== undefined) {
    writer.uint32(58).fork();
    SpanHolderProof.write(writer, value.holder);
    writer.ldelim();
  }
}

function readSpanProof(reader: Reader): SpanProof {
  let f1: ReceiptLeaf | undefined;
  let f2: CommonsRef | undefined;
  let f3: SpanTokensProof | undefined;
  let f4: FalseSpanProof | undefined;
  let f5: BetterSpanProof | undefined;
  let f6: BoilerplateProof | undefined;
  let f7: SpanHolderProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ReceiptLeaf.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = CommonsRef.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = SpanTokensProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = FalseSpanProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = BetterSpanProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = BoilerplateProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = SpanHolderProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58]);
  checkOneof("proof", (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1) + (f7 === undefined ? 0 : 1));
  return {
    leaf: f1 ?? ReceiptLeaf.create(),
    commons: f2,
    tokens: f3,
    falseSpan: f4,
    better: f5,
    boilerplate: f6,
    holder: f7,
  };
}

function createSpanProof(partial?: Partial<SpanProof>): SpanProof {
  return {
    leaf: ReceiptLeaf.create(),
    commons: undefined,
    tokens: undefined,
    falseSpan: undefined,
    better: undefined,
    boilerplate: undefined,
    holder: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SpanProof. */
export const SpanProof: Codec<SpanProof> = defineCodec<SpanProof>({
  typeName: "byline.attribution.v1.SpanProof",
  fields: [
    { number: 1, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => ReceiptLeaf },
    { number: 2, name: "commons", protoName: "commons", kind: "message", repeated: false, nullable: true, message: () => CommonsRef },
    { number: 3, name: "tokens", protoName: "tokens", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => SpanTokensProof },
    { number: 4, name: "falseSpan", protoName: "false_span", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => FalseSpanProof },
    { number: 5, name: "better", protoName: "better", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => BetterSpanProof },
    { number: 6, name: "boilerplate", protoName: "boilerplate", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => BoilerplateProof },
    { number: 7, name: "holder", protoName: "holder", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => SpanHolderProof },
  ],
  write: writeSpanProof,
  read: readSpanProof,
  create: createSpanProof,
});

/** ReceiptProof shows a leaf that is no right receipt of its place (T46): the bytes alone convict. */
export interface ReceiptProof {
  readonly leaf: ReceiptLeaf;
}

function writeReceiptProof(writer: Writer, value: ReceiptProof): void {
  {
    writer.uint32(10).fork();
    ReceiptLeaf.write(writer, value.leaf);
    writer.ldelim();
  }
}

function readReceiptProof(reader: Reader): ReceiptProof {
  let f1: ReceiptLeaf | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ReceiptLeaf.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    leaf: f1 ?? ReceiptLeaf.create(),
  };
}

function createReceiptProof(partial?: Partial<ReceiptProof>): ReceiptProof {
  return {
    leaf: ReceiptLeaf.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ReceiptProof. */
export const ReceiptProof: Codec<ReceiptProof> = defineCodec<ReceiptProof>({
  typeName: "byline.attribution.v1.ReceiptProof",
  fields: [
    { number: 1, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => ReceiptLeaf },
  ],
  write: writeReceiptProof,
  read: readReceiptProof,
  create: createReceiptProof,
});

/** OmittedReceiptProof shows a receipt that the gateway signed (T47), and that another one with a fee stands at its place. */
export interface OmittedReceiptProof {
  readonly leaf: ReceiptLeaf;
  readonly receipt: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
}

function writeOmittedReceiptProof(writer: Writer, value: OmittedReceiptProof): void {
  {
    writer.uint32(10).fork();
    ReceiptLeaf.write(writer, value.leaf);
    writer.ldelim();
  }
  if (value.receipt.length !== 0) {
    putBytes(writer, 18, value.receipt);
  }
  if (value.publicKey.length !== 0) {
    putBytes(writer, 26, value.publicKey);
  }
  if (value.signature.length !== 0) {
    putBytes(writer, 34, value.signature);
  }
}

function readOmittedReceiptProof(reader: Reader): OmittedReceiptProof {
  let f1: ReceiptLeaf | undefined;
  let f2: Uint8Array | undefined;
  let f3: Uint8Array | undefined;
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ReceiptLeaf.read(reader);
    reader.close(outer);
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
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    leaf: f1 ?? ReceiptLeaf.create(),
    receipt: f2 ?? new Uint8Array(0),
    publicKey: f3 ?? new Uint8Array(0),
    signature: f4 ?? new Uint8Array(0),
  };
}

function createOmittedReceiptProof(partial?: Partial<OmittedReceiptProof>): OmittedReceiptProof {
  return {
    leaf: ReceiptLeaf.create(),
    receipt: new Uint8Array(0),
    publicKey: new Uint8Array(0),
    signature: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.OmittedReceiptProof. */
export const OmittedReceiptProof: Codec<OmittedReceiptProof> = defineCodec<OmittedReceiptProof>({
  typeName: "byline.attribution.v1.OmittedReceiptProof",
  fields: [
    { number: 1, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => ReceiptLeaf },
    { number: 2, name: "receipt", protoName: "receipt", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "publicKey", protoName: "public_key", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "signature", protoName: "signature", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeOmittedReceiptProof,
  read: readOmittedReceiptProof,
  create: createOmittedReceiptProof,
});

/** SettlementFraud convicts a settlement while it is pending. */
export interface SettlementFraud {
  readonly channelId: bigint;
  readonly index: number;
  readonly sum: ReceiptSumProof | undefined;
  readonly receipt: ReceiptProof | undefined;
  readonly ball: BallProof | undefined;
  readonly omitted: OmittedReceiptProof | undefined;
  readonly spans: SpanProof | undefined;
}

function writeSettlementFraud(writer: Writer, value: SettlementFraud): void {
  checkOneof("proof", (value.sum === undefined ? 0 : 1) + (value.receipt === undefined ? 0 : 1) + (value.ball === undefined ? 0 : 1) + (value.omitted === undefined ? 0 : 1) + (value.spans === undefined ? 0 : 1));
  if (value.channelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.channelId);
  }
  if (value.index !== 0) {
    writer.uint32(16);
    putUint32(writer, value.index);
  }
  if (value.sum !== undefined) {
    writer.uint32(26).fork();
    ReceiptSumProof.write(writer, value.sum);
    writer.ldelim();
  }
  if (value.receipt !== undefined) {
    writer.uint32(34).fork();
    ReceiptProof.write(writer, value.receipt);
    writer.ldelim();
  }
  if (value.ball !== undefined) {
    writer.uint32(42).fork();
    BallProof.write(writer, value.ball);
    writer.ldelim();
  }
  if (value.omitted !== undefined) {
    writer.uint32(50).fork();
    OmittedReceiptProof.write(writer, value.omitted);
    writer.ldelim();
  }
  if (value.spans !== undefined) {
    writer.uint32(82).fork();
    SpanProof.write(writer, value.spans);
    writer.ldelim();
  }
}

function readSettlementFraud(reader: Reader): SettlementFraud {
  let f1 = 0n;
  let f2 = 0;
  let f3: ReceiptSumProof | undefined;
  let f4: ReceiptProof | undefined;
  let f5: BallProof | undefined;
  let f6: OmittedReceiptProof | undefined;
  let f10: SpanProof | undefined;
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
    const outer = reader.open();
    f3 = ReceiptSumProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ReceiptProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = BallProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = OmittedReceiptProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 82) {
    const outer = reader.open();
    f10 = SpanProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 42, 50, 82]);
  checkOneof("proof", (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1) + (f10 === undefined ? 0 : 1));
  return {
    channelId: f1,
    index: f2,
    sum: f3,
    receipt: f4,
    ball: f5,
    omitted: f6,
    spans: f10,
  };
}

function createSettlementFraud(partial?: Partial<SettlementFraud>): SettlementFraud {
  return {
    channelId: 0n,
    index: 0,
    sum: undefined,
    receipt: undefined,
    ball: undefined,
    omitted: undefined,
    spans: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SettlementFraud. */
export const SettlementFraud: Codec<SettlementFraud> = defineCodec<SettlementFraud>({
  typeName: "byline.attribution.v1.SettlementFraud",
  fields: [
    { number: 1, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "sum", protoName: "sum", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => ReceiptSumProof },
    { number: 4, name: "receipt", protoName: "receipt", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => ReceiptProof },
    { number: 5, name: "ball", protoName: "ball", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => BallProof },
    { number: 6, name: "omitted", protoName: "omitted", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => OmittedReceiptProof },
    { number: 10, name: "spans", protoName: "spans", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => SpanProof },
  ],
  write: writeSettlementFraud,
  read: readSettlementFraud,
  create: createSettlementFraud,
});

/** Message byline.attribution.v1.RecordOpening. */
export interface RecordOpening {
  readonly index: number;
  readonly record: FeatureItem;
  readonly path: readonly Uint8Array[];
}

function writeRecordOpening(writer: Writer, value: RecordOpening): void {
  if (value.index !== 0) {
    writer.uint32(8);
    putUint32(writer, value.index);
  }
  {
    writer.uint32(18).fork();
    FeatureItem.write(writer, value.record);
    writer.ldelim();
  }
  for (const item of value.path) {
    putBytes(writer, 26, item);
  }
}

function readRecordOpening(reader: Reader): RecordOpening {
  let f1 = 0;
  let f2: FeatureItem | undefined;
  const f3: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = FeatureItem.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    index: f1,
    record: f2 ?? FeatureItem.create(),
    path: f3,
  };
}

function createRecordOpening(partial?: Partial<RecordOpening>): RecordOpening {
  return {
    index: 0,
    record: FeatureItem.create(),
    path: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.RecordOpening. */
export const RecordOpening: Codec<RecordOpening> = defineCodec<RecordOpening>({
  typeName: "byline.attribution.v1.RecordOpening",
  fields: [
    { number: 1, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "record", protoName: "record", kind: "message", repeated: false, nullable: false, message: () => FeatureItem },
    { number: 3, name: "path", protoName: "path", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeRecordOpening,
  read: readRecordOpening,
  create: createRecordOpening,
});

/** Message byline.attribution.v1.WrongEmbeddingProof. */
export interface WrongEmbeddingProof {
  readonly item: RecordOpening;
  readonly content: Uint8Array;
}

function writeWrongEmbeddingProof(writer: Writer, value: WrongEmbeddingProof): void {
  {
    writer.uint32(10).fork();
    RecordOpening.write(writer, value.item);
    writer.ldelim();
  }
  if (value.content.length !== 0) {
    putBytes(writer, 18, value.content);
  }
}

function readWrongEmbeddingProof(reader: Reader): WrongEmbeddingProof {
  let f1: RecordOpening | undefined;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = RecordOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    item: f1 ?? RecordOpening.create(),
    content: f2 ?? new Uint8Array(0),
  };
}

function createWrongEmbeddingProof(partial?: Partial<WrongEmbeddingProof>): WrongEmbeddingProof {
  return {
    item: RecordOpening.create(),
    content: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.WrongEmbeddingProof. */
export const WrongEmbeddingProof: Codec<WrongEmbeddingProof> = defineCodec<WrongEmbeddingProof>({
  typeName: "byline.attribution.v1.WrongEmbeddingProof",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "message", repeated: false, nullable: false, message: () => RecordOpening },
    { number: 2, name: "content", protoName: "content", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeWrongEmbeddingProof,
  read: readWrongEmbeddingProof,
  create: createWrongEmbeddingProof,
});

/** Message byline.attribution.v1.WrongContentProof. */
export interface WrongContentProof {
  readonly item: RecordOpening;
  readonly recordHash: Uint8Array;
  readonly recordPath: readonly Uint8Array[];
  readonly part: PartProof | undefined;
}

function writeWrongContentProof(writer: Writer, value: WrongContentProof): void {
  {
    writer.uint32(10).fork();
    RecordOpening.write(writer, value.item);
    writer.ldelim();
  }
  if (value.recordHash.length !== 0) {
    putBytes(writer, 18, value.recordHash);
  }
  for (const item of value.recordPath) {
    putBytes(writer, 26, item);
  }
  if (value.part !== undefined) {
    writer.uint32(34).fork();
    PartProof.write(writer, value.part);
    writer.ldelim();
  }
}

function readWrongContentProof(reader: Reader): WrongContentProof {
  let f1: RecordOpening | undefined;
  let f2: Uint8Array | undefined;
  const f3: Uint8Array[] = [];
  let f4: PartProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = RecordOpening.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = PartProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    item: f1 ?? RecordOpening.create(),
    recordHash: f2 ?? new Uint8Array(0),
    recordPath: f3,
    part: f4,
  };
}

function createWrongContentProof(partial?: Partial<WrongContentProof>): WrongContentProof {
  return {
    item: RecordOpening.create(),
    recordHash: new Uint8Array(0),
    recordPath: [],
    part: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.WrongContentProof. */
export const WrongContentProof: Codec<WrongContentProof> = defineCodec<WrongContentProof>({
  typeName: "byline.attribution.v1.WrongContentProof",
  fields: [
    { number: 1, name: "item", protoName: "item", kind: "message", repeated: false, nullable: false, message: () => RecordOpening },
    { number: 2, name: "recordHash", protoName: "record_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "recordPath", protoName: "record_path", kind: "bytes", repeated: true, nullable: false },
    { number: 4, name: "part", protoName: "part", kind: "message", repeated: false, nullable: true, message: () => PartProof },
  ],
  write: writeWrongContentProof,
  read: readWrongContentProof,
  create: createWrongContentProof,
});

/** FeatureFraud convicts the features of a dataset version (A80, A81). */
export interface FeatureFraud {
  readonly datasetId: bigint;
  readonly version: string;
  readonly count: number;
  readonly dims: number;
  readonly tree: Uint8Array;
  readonly embedding: WrongEmbeddingProof | undefined;
  readonly content: WrongContentProof | undefined;
}

function writeFeatureFraud(writer: Writer, value: FeatureFraud): void {
  checkOneof("proof", (value.embedding === undefined ? 0 : 1) + (value.content === undefined ? 0 : 1));
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.count !== 0) {
    writer.uint32(24);
    putUint32(writer, value.count);
  }
  if (value.dims !== 0) {
    writer.uint32(32);
    putUint32(writer, value.dims);
  }
  if (value.tree.length !== 0) {
    putBytes(writer, 42, value.tree);
  }
  if (value.embedding !== undefined) {
    writer.uint32(50).fork();
    WrongEmbeddingProof.write(writer, value.embedding);
    writer.ldelim();
  }
  if (value.content !== undefined) {
    writer.uint32(58).fork();
    WrongContentProof.write(writer, value.content);
    writer.ldelim();
  }
}

function readFeatureFraud(reader: Reader): FeatureFraud {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
  let f4 = 0;
  let f5: Uint8Array | undefined;
  let f6: WrongEmbeddingProof | undefined;
  let f7: WrongContentProof | undefined;
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
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = WrongEmbeddingProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = WrongContentProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32, 42, 50, 58]);
  checkOneof("proof", (f6 === undefined ? 0 : 1) + (f7 === undefined ? 0 : 1));
  return {
    datasetId: f1,
    version: f2,
    count: f3,
    dims: f4,
    tree: f5 ?? new Uint8Array(0),
    embedding: f6,
    content: f7,
  };
}

function createFeatureFraud(partial?: Partial<FeatureFraud>): FeatureFraud {
  return {
    datasetId: 0n,
    version: "",
    count: 0,
    dims: 0,
    tree: new Uint8Array(0),
    embedding: undefined,
    content: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FeatureFraud. */
export const FeatureFraud: Codec<FeatureFraud> = defineCodec<FeatureFraud>({
  typeName: "byline.attribution.v1.FeatureFraud",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "count", protoName: "count", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "dims", protoName: "dims", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "tree", protoName: "tree", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "embedding", protoName: "embedding", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => WrongEmbeddingProof },
    { number: 7, name: "content", protoName: "content", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => WrongContentProof },
  ],
  write: writeFeatureFraud,
  read: readFeatureFraud,
  create: createFeatureFraud,
});

/** FraudCase is what MsgProveFraud carries and MsgCommitFraud commits to, in its canonical encoding. */
export interface FraudCase {
  readonly publication: PublicationFraud | undefined;
  readonly settlement: SettlementFraud | undefined;
  readonly features: FeatureFraud | undefined;
}

function writeFraudCase(writer: Writer, value: FraudCase): void {
  checkOneof("subject", (value.publication === undefined ? 0 : 1) + (value.settlement === undefined ? 0 : 1) + (value.features === undefined ? 0 : 1));
  if (value.publication !== undefined) {
    writer.uint32(10).fork();
    PublicationFraud.write(writer, value.publication);
    writer.ldelim();
  }
  if (value.settlement !== undefined) {
    writer.uint32(18).fork();
    SettlementFraud.write(writer, value.settlement);
    writer.ldelim();
  }
  if (value.features !== undefined) {
    writer.uint32(26).fork();
    FeatureFraud.write(writer, value.features);
    writer.ldelim();
  }
}

function readFraudCase(reader: Reader): FraudCase {
  let f1: PublicationFraud | undefined;
  let f2: SettlementFraud | undefined;
  let f3: FeatureFraud | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PublicationFraud.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SettlementFraud.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = FeatureFraud.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  checkOneof("subject", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1));
  return {
    publication: f1,
    settlement: f2,
    features: f3,
  };
}

function createFraudCase(partial?: Partial<FraudCase>): FraudCase {
  return {
    publication: undefined,
    settlement: undefined,
    features: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FraudCase. */
export const FraudCase: Codec<FraudCase> = defineCodec<FraudCase>({
  typeName: "byline.attribution.v1.FraudCase",
  fields: [
    { number: 1, name: "publication", protoName: "publication", kind: "message", repeated: false, nullable: true, oneof: "subject", message: () => PublicationFraud },
    { number: 2, name: "settlement", protoName: "settlement", kind: "message", repeated: false, nullable: true, oneof: "subject", message: () => SettlementFraud },
    { number: 3, name: "features", protoName: "features", kind: "message", repeated: false, nullable: true, oneof: "subject", message: () => FeatureFraud },
  ],
  write: writeFraudCase,
  read: readFraudCase,
  create: createFraudCase,
});
