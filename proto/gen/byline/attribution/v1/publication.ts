/** Generated from proto/byline/attribution/v1/publication.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { SumStep } from "../../registry/v1/tx.ts";

/** PublicationState is where a publication stands. */
export const PublicationState = {
  PUBLICATION_STATE_UNSPECIFIED: 0,
  PUBLICATION_STATE_PENDING: 1,
  PUBLICATION_STATE_EFFECTIVE: 2,
  PUBLICATION_STATE_VOID: 3,
} as const;

/** Names of byline.attribution.v1.PublicationState for JSON. */
export const PublicationStateDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.PublicationState", values: PublicationState };

/** LeafKind is what a request asks for. */
export const LeafKind = {
  LEAF_KIND_UNSPECIFIED: 0,
  LEAF_KIND_LIST: 1,
  LEAF_KIND_ITEM: 2,
  LEAF_KIND_VALUE: 3,
  LEAF_KIND_WEIGHT: 4,
  LEAF_KIND_FEATURE: 5,
  LEAF_KIND_QUERY: 6,
  LEAF_KIND_RECEIPT: 7,
  LEAF_KIND_MEMBER: 8,
} as const;

/** Names of byline.attribution.v1.LeafKind for JSON. */
export const LeafKindDescriptor: EnumDescriptor = { typeName: "byline.attribution.v1.LeafKind", values: LeafKind };

/** PublishedWeights are new weights of a version's contributors (A15). */
export interface PublishedWeights {
  readonly tree: SumStep;
  readonly shift: number;
}

function writePublishedWeights(writer: Writer, value: PublishedWeights): void {
  {
    writer.uint32(10).fork();
    SumStep.write(writer, value.tree);
    writer.ldelim();
  }
  if (value.shift !== 0) {
    writer.uint32(16);
    putUint32(writer, value.shift);
  }
}

function readPublishedWeights(reader: Reader): PublishedWeights {
  let f1: SumStep | undefined;
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SumStep.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    tree: f1 ?? SumStep.create(),
    shift: f2,
  };
}

function createPublishedWeights(partial?: Partial<PublishedWeights>): PublishedWeights {
  return {
    tree: SumStep.create(),
    shift: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.PublishedWeights. */
export const PublishedWeights: Codec<PublishedWeights> = defineCodec<PublishedWeights>({
  typeName: "byline.attribution.v1.PublishedWeights",
  fields: [
    { number: 1, name: "tree", protoName: "tree", kind: "message", repeated: false, nullable: false, message: () => SumStep },
    { number: 2, name: "shift", protoName: "shift", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writePublishedWeights,
  read: readPublishedWeights,
  create: createPublishedWeights,
});

/** PublicationInput is one input version; inputs stand in the order of their registration (T81), not in the model's. */
export interface PublicationInput {
  readonly datasetId: bigint;
  readonly version: string;
  readonly featureTree: Uint8Array;
  readonly itemCount: number;
  readonly items: SumStep;
  readonly contributorsRoot: Uint8Array;
  readonly contributorCount: bigint;
  readonly weights: PublishedWeights | undefined;
}

function writePublicationInput(writer: Writer, value: PublicationInput): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.featureTree.length !== 0) {
    putBytes(writer, 26, value.featureTree);
  }
  if (value.itemCount !== 0) {
    writer.uint32(32);
    putUint32(writer, value.itemCount);
  }
  {
    writer.uint32(42).fork();
    SumStep.write(writer, value.items);
    writer.ldelim();
  }
  if (value.contributorsRoot.length !== 0) {
    putBytes(writer, 50, value.contributorsRoot);
  }
  if (value.contributorCount !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.contributorCount);
  }
  if (value.weights !== undefined) {
    writer.uint32(66).fork();
    PublishedWeights.write(writer, value.weights);
    writer.ldelim();
  }
}

function readPublicationInput(reader: Reader): PublicationInput {
  let f1 = 0n;
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4 = 0;
  let f5: SumStep | undefined;
  let f6: Uint8Array | undefined;
  let f7 = 0n;
  let f8: PublishedWeights | undefined;
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
  if (tag === 42) {
    const outer = reader.open();
    f5 = SumStep.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = PublishedWeights.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 42, 50, 56, 66]);
  return {
    datasetId: f1,
    version: f2,
    featureTree: f3 ?? new Uint8Array(0),
    itemCount: f4,
    items: f5 ?? SumStep.create(),
    contributorsRoot: f6 ?? new Uint8Array(0),
    contributorCount: f7,
    weights: f8,
  };
}

function createPublicationInput(partial?: Partial<PublicationInput>): PublicationInput {
  return {
    datasetId: 0n,
    version: "",
    featureTree: new Uint8Array(0),
    itemCount: 0,
    items: SumStep.create(),
    contributorsRoot: new Uint8Array(0),
    contributorCount: 0n,
    weights: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.PublicationInput. */
export const PublicationInput: Codec<PublicationInput> = defineCodec<PublicationInput>({
  typeName: "byline.attribution.v1.PublicationInput",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "featureTree", protoName: "feature_tree", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "itemCount", protoName: "item_count", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "items", protoName: "items", kind: "message", repeated: false, nullable: false, message: () => SumStep },
    { number: 6, name: "contributorsRoot", protoName: "contributors_root", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "contributorCount", protoName: "contributor_count", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "weights", protoName: "weights", kind: "message", repeated: false, nullable: true, message: () => PublishedWeights },
  ],
  write: writePublicationInput,
  read: readPublicationInput,
  create: createPublicationInput,
});

/** Publication is one base vector with everything that decides it, as roots and counts (A14). */
export interface Publication {
  readonly modelId: bigint;
  readonly number: bigint;
  readonly seed: Uint8Array;
  readonly k: number;
  readonly dims: number;
  readonly queryCount: number;
  readonly duplicateRadius: number;
  readonly queryTree: Uint8Array;
  readonly listsRoot: Uint8Array;
  readonly inputs: readonly PublicationInput[];
  readonly vector: readonly bigint[];
}

function writePublication(writer: Writer, value: Publication): void {
  if (value.modelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.modelId);
  }
  if (value.number !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.number);
  }
  if (value.seed.length !== 0) {
    putBytes(writer, 26, value.seed);
  }
  if (value.k !== 0) {
    writer.uint32(32);
    putUint32(writer, value.k);
  }
  if (value.dims !== 0) {
    writer.uint32(40);
    putUint32(writer, value.dims);
  }
  if (value.queryCount !== 0) {
    writer.uint32(48);
    putUint32(writer, value.queryCount);
  }
  if (value.duplicateRadius !== 0) {
    writer.uint32(56);
    putUint32(writer, value.duplicateRadius);
  }
  if (value.queryTree.length !== 0) {
    putBytes(writer, 66, value.queryTree);
  }
  if (value.listsRoot.length !== 0) {
    putBytes(writer, 74, value.listsRoot);
  }
  for (const item of value.inputs) {
    writer.uint32(82).fork();
    PublicationInput.write(writer, item);
    writer.ldelim();
  }
  if (value.vector.length !== 0) {
    writer.uint32(90).fork();
    for (const item of value.vector) putUint64(writer, item);
    writer.ldelim();
  }
}

function readPublication(reader: Reader): Publication {
  let f1 = 0n;
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0;
  let f7 = 0;
  let f8: Uint8Array | undefined;
  let f9: Uint8Array | undefined;
  const f10: PublicationInput[] = [];
  const f11: bigint[] = [];
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
    f3 = reader.bytes();
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
  if (tag === 74) {
    f9 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 82) {
    const outer = reader.open();
    f10.push(PublicationInput.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 90) {
    const outer = reader.open();
    while (reader.pos < reader.end) f11.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 32, 40, 48, 56, 66, 74, 82, 90]);
  return {
    modelId: f1,
    number: f2,
    seed: f3 ?? new Uint8Array(0),
    k: f4,
    dims: f5,
    queryCount: f6,
    duplicateRadius: f7,
    queryTree: f8 ?? new Uint8Array(0),
    listsRoot: f9 ?? new Uint8Array(0),
    inputs: f10,
    vector: f11,
  };
}

function createPublication(partial?: Partial<Publication>): Publication {
  return {
    modelId: 0n,
    number: 0n,
    seed: new Uint8Array(0),
    k: 0,
    dims: 0,
    queryCount: 0,
    duplicateRadius: 0,
    queryTree: new Uint8Array(0),
    listsRoot: new Uint8Array(0),
    inputs: [],
    vector: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Publication. */
export const Publication: Codec<Publication> = defineCodec<Publication>({
  typeName: "byline.attribution.v1.Publication",
  fields: [
    { number: 1, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "number", protoName: "number", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "seed", protoName: "seed", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "k", protoName: "k", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "dims", protoName: "dims", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "queryCount", protoName: "query_count", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "duplicateRadius", protoName: "duplicate_radius", kind: "uint32", repeated: false, nullable: false },
    { number: 8, name: "queryTree", protoName: "query_tree", kind: "bytes", repeated: false, nullable: false },
    { number: 9, name: "listsRoot", protoName: "lists_root", kind: "bytes", repeated: false, nullable: false },
    { number: 10, name: "inputs", protoName: "inputs", kind: "message", repeated: true, nullable: false, message: () => PublicationInput },
    { number: 11, name: "vector", protoName: "vector", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writePublication,
  read: readPublication,
  create: createPublication,
});

/** PublicationRow is a publication in state. */
export interface PublicationRow {
  readonly id: bigint;
  readonly publisher: string;
  readonly publication: Publication;
  readonly root: Uint8Array;
  readonly state: number;
  readonly bond: bigint;
  readonly publishedClock: bigint;
  readonly windowEndClock: bigint;
  readonly publishedEpoch: bigint;
  readonly openRequests: number;
  readonly previousId: bigint;
  readonly bondEndEpoch: bigint;
  readonly convictedList: number;
  readonly planted: boolean;
}

function writePublicationRow(writer: Writer, value: PublicationRow): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.publisher !== "") {
    putString(writer, 18, value.publisher);
  }
  {
    writer.uint32(26).fork();
    Publication.write(writer, value.publication);
    writer.ldelim();
  }
  if (value.root.length !== 0) {
    putBytes(writer, 34, value.root);
  }
  if (value.state !== 0) {
    writer.uint32(40);
    putInt32(writer, value.state);
  }
  if (value.bond !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.bond);
  }
  if (value.publishedClock !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.publishedClock);
  }
  if (value.windowEndClock !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.windowEndClock);
  }
  if (value.publishedEpoch !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.publishedEpoch);
  }
  if (value.openRequests !== 0) {
    writer.uint32(80);
    putUint32(writer, value.openRequests);
  }
  if (value.previousId !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.previousId);
  }
  if (value.bondEndEpoch !== 0n) {
    writer.uint32(96);
    putUint64(writer, value.bondEndEpoch);
  }
  if (value.convictedList !== 0) {
    writer.uint32(104);
    putUint32(writer, value.convictedList);
  }
  if (value.planted) {
    writer.uint32(112);
    writer.bool(value.planted);
  }
}

function readPublicationRow(reader: Reader): PublicationRow {
  let f1 = 0n;
  let f2 = "";
  let f3: Publication | undefined;
  let f4: Uint8Array | undefined;
  let f5 = 0;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = 0;
  let f11 = 0n;
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
    f3 = Publication.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
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
    f13 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112]);
  return {
    id: f1,
    publisher: f2,
    publication: f3 ?? Publication.create(),
    root: f4 ?? new Uint8Array(0),
    state: f5,
    bond: f6,
    publishedClock: f7,
    windowEndClock: f8,
    publishedEpoch: f9,
    openRequests: f10,
    previousId: f11,
    bondEndEpoch: f12,
    convictedList: f13,
    planted: f14,
  };
}

function createPublicationRow(partial?: Partial<PublicationRow>): PublicationRow {
  return {
    id: 0n,
    publisher: "",
    publication: Publication.create(),
    root: new Uint8Array(0),
    state: 0,
    bond: 0n,
    publishedClock: 0n,
    windowEndClock: 0n,
    publishedEpoch: 0n,
    openRequests: 0,
    previousId: 0n,
    bondEndEpoch: 0n,
    convictedList: 0,
    planted: false,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.PublicationRow. */
export const PublicationRow: Codec<PublicationRow> = defineCodec<PublicationRow>({
  typeName: "byline.attribution.v1.PublicationRow",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "publisher", protoName: "publisher", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "publication", protoName: "publication", kind: "message", repeated: false, nullable: false, message: () => Publication },
    { number: 4, name: "root", protoName: "root", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: PublicationStateDescriptor },
    { number: 6, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "publishedClock", protoName: "published_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "windowEndClock", protoName: "window_end_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "publishedEpoch", protoName: "published_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "openRequests", protoName: "open_requests", kind: "uint32", repeated: false, nullable: false },
    { number: 11, name: "previousId", protoName: "previous_id", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "bondEndEpoch", protoName: "bond_end_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 13, name: "convictedList", protoName: "convicted_list", kind: "uint32", repeated: false, nullable: false },
    { number: 14, name: "planted", protoName: "planted", kind: "bool", repeated: false, nullable: false },
  ],
  write: writePublicationRow,
  read: readPublicationRow,
  create: createPublicationRow,
});

/** SteerWeights are weights that a publication gives one input's contributors; an empty root: the version's own. */
export interface SteerWeights {
  readonly root: Uint8Array;
  readonly total: bigint;
}

function writeSteerWeights(writer: Writer, value: SteerWeights): void {
  if (value.root.length !== 0) {
    putBytes(writer, 10, value.root);
  }
  if (value.total !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.total);
  }
}

function readSteerWeights(reader: Reader): SteerWeights {
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
    root: f1 ?? new Uint8Array(0),
    total: f2,
  };
}

function createSteerWeights(partial?: Partial<SteerWeights>): SteerWeights {
  return {
    root: new Uint8Array(0),
    total: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.SteerWeights. */
export const SteerWeights: Codec<SteerWeights> = defineCodec<SteerWeights>({
  typeName: "byline.attribution.v1.SteerWeights",
  fields: [
    { number: 1, name: "root", protoName: "root", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "total", protoName: "total", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeSteerWeights,
  read: readSteerWeights,
  create: createSteerWeights,
});

/** Steering is what decides a model's revenue without evidence of its own, and the terms of its publications. */
export interface Steering {
  readonly modelId: bigint;
  readonly seed: Uint8Array;
  readonly k: number;
  readonly duplicateRadius: number;
  readonly ballRadius: number;
  readonly lastNumber: bigint;
  readonly nextEpoch: bigint;
  readonly pendingId: bigint;
  readonly effectiveId: bigint;
  readonly weights: readonly SteerWeights[];
  readonly poolEpoch: bigint;
  readonly pools: readonly bigint[];
}

function writeSteering(writer: Writer, value: Steering): void {
  if (value.modelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.modelId);
  }
  if (value.seed.length !== 0) {
    putBytes(writer, 18, value.seed);
  }
  if (value.k !== 0) {
    writer.uint32(24);
    putUint32(writer, value.k);
  }
  if (value.duplicateRadius !== 0) {
    writer.uint32(32);
    putUint32(writer, value.duplicateRadius);
  }
  if (value.ballRadius !== 0) {
    writer.uint32(40);
    putUint32(writer, value.ballRadius);
  }
  if (value.lastNumber !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.lastNumber);
  }
  if (value.nextEpoch !== 0n) {
    writer.uint32(56);
    putUint64(writer, value.nextEpoch);
  }
  if (value.pendingId !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.pendingId);
  }
  if (value.effectiveId !== 0n) {
    writer.uint32(72);
    putUint64(writer, value.effectiveId);
  }
  for (const item of value.weights) {
    writer.uint32(82).fork();
    SteerWeights.write(writer, item);
    writer.ldelim();
  }
  if (value.poolEpoch !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.poolEpoch);
  }
  if (value.pools.length !== 0) {
    writer.uint32(98).fork();
    for (const item of value.pools) putUint64(writer, item);
    writer.ldelim();
  }
}

function readSteering(reader: Reader): Steering {
  let f1 = 0n;
  let f2: Uint8Array | undefined;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  const f10: SteerWeights[] = [];
  let f11 = 0n;
  const f12: bigint[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
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
  while (tag === 82) {
    const outer = reader.open();
    f10.push(SteerWeights.read(reader));
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 32, 40, 48, 56, 64, 72, 82, 88, 98]);
  return {
    modelId: f1,
    seed: f2 ?? new Uint8Array(0),
    k: f3,
    duplicateRadius: f4,
    ballRadius: f5,
    lastNumber: f6,
    nextEpoch: f7,
    pendingId: f8,
    effectiveId: f9,
    weights: f10,
    poolEpoch: f11,
    pools: f12,
  };
}

function createSteering(partial?: Partial<Steering>): Steering {
  return {
    modelId: 0n,
    seed: new Uint8Array(0),
    k: 0,
    duplicateRadius: 0,
    ballRadius: 0,
    lastNumber: 0n,
    nextEpoch: 0n,
    pendingId: 0n,
    effectiveId: 0n,
    weights: [],
    poolEpoch: 0n,
    pools: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Steering. */
export const Steering: Codec<Steering> = defineCodec<Steering>({
  typeName: "byline.attribution.v1.Steering",
  fields: [
    { number: 1, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "seed", protoName: "seed", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "k", protoName: "k", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "duplicateRadius", protoName: "duplicate_radius", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "ballRadius", protoName: "ball_radius", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "lastNumber", protoName: "last_number", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "nextEpoch", protoName: "next_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 8, name: "pendingId", protoName: "pending_id", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "effectiveId", protoName: "effective_id", kind: "uint64", repeated: false, nullable: false },
    { number: 10, name: "weights", protoName: "weights", kind: "message", repeated: true, nullable: false, message: () => SteerWeights },
    { number: 11, name: "poolEpoch", protoName: "pool_epoch", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "pools", protoName: "pools", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeSteering,
  read: readSteering,
  create: createSteering,
});

/** LeafRef names a leaf; fields that its kind does not use are 0. */
export interface LeafRef {
  readonly kind: number;
  readonly query: number;
  readonly position: number;
  readonly item: number;
  readonly input: number;
  readonly index: bigint;
}

function writeLeafRef(writer: Writer, value: LeafRef): void {
  if (value.kind !== 0) {
    writer.uint32(8);
    putInt32(writer, value.kind);
  }
  if (value.query !== 0) {
    writer.uint32(16);
    putUint32(writer, value.query);
  }
  if (value.position !== 0) {
    writer.uint32(24);
    putUint32(writer, value.position);
  }
  if (value.item !== 0) {
    writer.uint32(32);
    putUint32(writer, value.item);
  }
  if (value.input !== 0) {
    writer.uint32(40);
    putUint32(writer, value.input);
  }
  if (value.index !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.index);
  }
}

function readLeafRef(reader: Reader): LeafRef {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
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
  if (tag === 32) {
    f4 = reader.uint32();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40, 48]);
  return {
    kind: f1,
    query: f2,
    position: f3,
    item: f4,
    input: f5,
    index: f6,
  };
}

function createLeafRef(partial?: Partial<LeafRef>): LeafRef {
  return {
    kind: 0,
    query: 0,
    position: 0,
    item: 0,
    input: 0,
    index: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.LeafRef. */
export const LeafRef: Codec<LeafRef> = defineCodec<LeafRef>({
  typeName: "byline.attribution.v1.LeafRef",
  fields: [
    { number: 1, name: "kind", protoName: "kind", kind: "enum", repeated: false, nullable: false, enum: LeafKindDescriptor },
    { number: 2, name: "query", protoName: "query", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "position", protoName: "position", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "item", protoName: "item", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "input", protoName: "input", kind: "uint32", repeated: false, nullable: false },
    { number: 6, name: "index", protoName: "index", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeLeafRef,
  read: readLeafRef,
  create: createLeafRef,
});

/** MemberPart is a part of a ball as a request showed it under the settlement's root (A70). */
export interface MemberPart {
  readonly count: number;
  readonly tree: SumStep;
}

function writeMemberPart(writer: Writer, value: MemberPart): void {
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

function readMemberPart(reader: Reader): MemberPart {
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

function createMemberPart(partial?: Partial<MemberPart>): MemberPart {
  return {
    count: 0,
    tree: SumStep.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MemberPart. */
export const MemberPart: Codec<MemberPart> = defineCodec<MemberPart>({
  typeName: "byline.attribution.v1.MemberPart",
  fields: [
    { number: 1, name: "count", protoName: "count", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "tree", protoName: "tree", kind: "message", repeated: false, nullable: false, message: () => SumStep },
  ],
  write: writeMemberPart,
  read: readMemberPart,
  create: createMemberPart,
});

/** LeafRequest is an open request. */
export interface LeafRequest {
  readonly id: bigint;
  readonly publicationId: bigint;
  readonly sender: string;
  readonly leaf: LeafRef;
  readonly deposit: bigint;
  readonly deadlineClock: bigint;
  readonly height: bigint;
  readonly channelId: bigint;
  readonly settlementIndex: number;
  readonly part: MemberPart | undefined;
}

function writeLeafRequest(writer: Writer, value: LeafRequest): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  if (value.publicationId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.publicationId);
  }
  if (value.sender !== "") {
    putString(writer, 26, value.sender);
  }
  {
    writer.uint32(34).fork();
    LeafRef.write(writer, value.leaf);
    writer.ldelim();
  }
  if (value.deposit !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.deposit);
  }
  if (value.deadlineClock !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.deadlineClock);
  }
  if (value.height !== 0n) {
    writer.uint32(56);
    putInt64(writer, value.height);
  }
  if (value.channelId !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.channelId);
  }
  if (value.settlementIndex !== 0) {
    writer.uint32(72);
    putUint32(writer, value.settlementIndex);
  }
  if (value.part !== undefined) {
    writer.uint32(82).fork();
    MemberPart.write(writer, value.part);
    writer.ldelim();
  }
}

function readLeafRequest(reader: Reader): LeafRequest {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = "";
  let f4: LeafRef | undefined;
  let f5 = 0n;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0;
  let f10: MemberPart | undefined;
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
  if (tag === 34) {
    const outer = reader.open();
    f4 = LeafRef.read(reader);
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
  if (tag === 56) {
    f7 = reader.int64();
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
  if (tag === 82) {
    const outer = reader.open();
    f10 = MemberPart.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 40, 48, 56, 64, 72, 82]);
  return {
    id: f1,
    publicationId: f2,
    sender: f3,
    leaf: f4 ?? LeafRef.create(),
    deposit: f5,
    deadlineClock: f6,
    height: f7,
    channelId: f8,
    settlementIndex: f9,
    part: f10,
  };
}

function createLeafRequest(partial?: Partial<LeafRequest>): LeafRequest {
  return {
    id: 0n,
    publicationId: 0n,
    sender: "",
    leaf: LeafRef.create(),
    deposit: 0n,
    deadlineClock: 0n,
    height: 0n,
    channelId: 0n,
    settlementIndex: 0,
    part: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.LeafRequest. */
export const LeafRequest: Codec<LeafRequest> = defineCodec<LeafRequest>({
  typeName: "byline.attribution.v1.LeafRequest",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => LeafRef },
    { number: 5, name: "deposit", protoName: "deposit", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "deadlineClock", protoName: "deadline_clock", kind: "uint64", repeated: false, nullable: false },
    { number: 7, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 8, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "settlementIndex", protoName: "settlement_index", kind: "uint32", repeated: false, nullable: false },
    { number: 10, name: "part", protoName: "part", kind: "message", repeated: false, nullable: true, message: () => MemberPart },
  ],
  write: writeLeafRequest,
  read: readLeafRequest,
  create: createLeafRequest,
});

/** FraudCommit is a proof that somebody has and does not show yet. */
export interface FraudCommit {
  readonly sender: string;
  readonly commitment: Uint8Array;
  readonly bond: bigint;
  readonly height: bigint;
}

function writeFraudCommit(writer: Writer, value: FraudCommit): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 18, value.commitment);
  }
  if (value.bond !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.bond);
  }
  if (value.height !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.height);
  }
}

function readFraudCommit(reader: Reader): FraudCommit {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let f3 = 0n;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
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
    sender: f1,
    commitment: f2 ?? new Uint8Array(0),
    bond: f3,
    height: f4,
  };
}

function createFraudCommit(partial?: Partial<FraudCommit>): FraudCommit {
  return {
    sender: "",
    commitment: new Uint8Array(0),
    bond: 0n,
    height: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FraudCommit. */
export const FraudCommit: Codec<FraudCommit> = defineCodec<FraudCommit>({
  typeName: "byline.attribution.v1.FraudCommit",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeFraudCommit,
  read: readFraudCommit,
  create: createFraudCommit,
});

/** Conviction is a slash that waits for finders who committed earlier (T92). */
export interface Conviction {
  readonly subject: string;
  readonly offender: string;
  readonly bondPurpose: number;
  readonly bondSubject: string;
  readonly amount: bigint;
  readonly finder: string;
  readonly commitHeight: bigint;
  readonly atRisk: bigint;
  readonly dueHeight: bigint;
  readonly shower: string;
  readonly showerAtRisk: bigint;
}

function writeConviction(writer: Writer, value: Conviction): void {
  if (value.subject !== "") {
    putString(writer, 10, value.subject);
  }
  if (value.offender !== "") {
    putString(writer, 18, value.offender);
  }
  if (value.bondPurpose !== 0) {
    writer.uint32(24);
    putUint32(writer, value.bondPurpose);
  }
  if (value.bondSubject !== "") {
    putString(writer, 34, value.bondSubject);
  }
  if (value.amount !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.amount);
  }
  if (value.finder !== "") {
    putString(writer, 50, value.finder);
  }
  if (value.commitHeight !== 0n) {
    writer.uint32(56);
    putInt64(writer, value.commitHeight);
  }
  if (value.atRisk !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.atRisk);
  }
  if (value.dueHeight !== 0n) {
    writer.uint32(72);
    putInt64(writer, value.dueHeight);
  }
  if (value.shower !== "") {
    putString(writer, 82, value.shower);
  }
  if (value.showerAtRisk !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.showerAtRisk);
  }
}

function readConviction(reader: Reader): Conviction {
  let f1 = "";
  let f2 = "";
  let f3 = 0;
  let f4 = "";
  let f5 = 0n;
  let f6 = "";
  let f7 = 0n;
  let f8 = 0n;
  let f9 = 0n;
  let f10 = "";
  let f11 = 0n;
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
    f3 = reader.uint32();
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
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    f10 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34, 40, 50, 56, 64, 72, 82, 88]);
  return {
    subject: f1,
    offender: f2,
    bondPurpose: f3,
    bondSubject: f4,
    amount: f5,
    finder: f6,
    commitHeight: f7,
    atRisk: f8,
    dueHeight: f9,
    shower: f10,
    showerAtRisk: f11,
  };
}

function createConviction(partial?: Partial<Conviction>): Conviction {
  return {
    subject: "",
    offender: "",
    bondPurpose: 0,
    bondSubject: "",
    amount: 0n,
    finder: "",
    commitHeight: 0n,
    atRisk: 0n,
    dueHeight: 0n,
    shower: "",
    showerAtRisk: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Conviction. */
export const Conviction: Codec<Conviction> = defineCodec<Conviction>({
  typeName: "byline.attribution.v1.Conviction",
  fields: [
    { number: 1, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "offender", protoName: "offender", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "bondPurpose", protoName: "bond_purpose", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "bondSubject", protoName: "bond_subject", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "finder", protoName: "finder", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "commitHeight", protoName: "commit_height", kind: "int64", repeated: false, nullable: false },
    { number: 8, name: "atRisk", protoName: "at_risk", kind: "uint64", repeated: false, nullable: false },
    { number: 9, name: "dueHeight", protoName: "due_height", kind: "int64", repeated: false, nullable: false },
    { number: 10, name: "shower", protoName: "shower", kind: "string", repeated: false, nullable: false },
    { number: 11, name: "showerAtRisk", protoName: "shower_at_risk", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeConviction,
  read: readConviction,
  create: createConviction,
});

/** FaultyFeatures marks a version whose features were convicted (A80, A81). */
export interface FaultyFeatures {
  readonly datasetId: bigint;
  readonly version: string;
  readonly height: bigint;
}

function writeFaultyFeatures(writer: Writer, value: FaultyFeatures): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
}

function readFaultyFeatures(reader: Reader): FaultyFeatures {
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
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    datasetId: f1,
    version: f2,
    height: f3,
  };
}

function createFaultyFeatures(partial?: Partial<FaultyFeatures>): FaultyFeatures {
  return {
    datasetId: 0n,
    version: "",
    height: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.FaultyFeatures. */
export const FaultyFeatures: Codec<FaultyFeatures> = defineCodec<FaultyFeatures>({
  typeName: "byline.attribution.v1.FaultyFeatures",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeFaultyFeatures,
  read: readFaultyFeatures,
  create: createFaultyFeatures,
});
