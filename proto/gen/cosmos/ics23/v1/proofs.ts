/** Generated from proto/cosmos/ics23/v1/proofs.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { checkOneof, defineCodec, putBytes, putInt32 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Constants of cosmos.ics23.v1.HashOp; a field of this type is a number and may hold others. */
export const HashOp = {
  NO_HASH: 0,
  SHA256: 1,
  SHA512: 2,
  KECCAK256: 3,
  RIPEMD160: 4,
  BITCOIN: 5,
  SHA512_256: 6,
  BLAKE2B_512: 7,
  BLAKE2S_256: 8,
  BLAKE3: 9,
} as const;

/** Names of cosmos.ics23.v1.HashOp for JSON. */
export const HashOpDescriptor: EnumDescriptor = { typeName: "cosmos.ics23.v1.HashOp", values: HashOp };

/** Constants of cosmos.ics23.v1.LengthOp; a field of this type is a number and may hold others. */
export const LengthOp = {
  NO_PREFIX: 0,
  VAR_PROTO: 1,
  VAR_RLP: 2,
  FIXED32_BIG: 3,
  FIXED32_LITTLE: 4,
  FIXED64_BIG: 5,
  FIXED64_LITTLE: 6,
  REQUIRE_32_BYTES: 7,
  REQUIRE_64_BYTES: 8,
} as const;

/** Names of cosmos.ics23.v1.LengthOp for JSON. */
export const LengthOpDescriptor: EnumDescriptor = { typeName: "cosmos.ics23.v1.LengthOp", values: LengthOp };

/** Message cosmos.ics23.v1.LeafOp. */
export interface LeafOp {
  readonly hash: number;
  readonly prehashKey: number;
  readonly prehashValue: number;
  readonly length: number;
  readonly prefix: Uint8Array;
}

function writeLeafOp(writer: Writer, value: LeafOp): void {
  if (value.hash !== 0) {
    writer.uint32(8);
    putInt32(writer, value.hash);
  }
  if (value.prehashKey !== 0) {
    writer.uint32(16);
    putInt32(writer, value.prehashKey);
  }
  if (value.prehashValue !== 0) {
    writer.uint32(24);
    putInt32(writer, value.prehashValue);
  }
  if (value.length !== 0) {
    writer.uint32(32);
    putInt32(writer, value.length);
  }
  if (value.prefix.length !== 0) {
    putBytes(writer, 42, value.prefix);
  }
}

function readLeafOp(reader: Reader): LeafOp {
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 42]);
  return {
    hash: f1,
    prehashKey: f2,
    prehashValue: f3,
    length: f4,
    prefix: f5 ?? new Uint8Array(0),
  };
}

function createLeafOp(partial?: Partial<LeafOp>): LeafOp {
  return {
    hash: 0,
    prehashKey: 0,
    prehashValue: 0,
    length: 0,
    prefix: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.ics23.v1.LeafOp. */
export const LeafOp: Codec<LeafOp> = defineCodec<LeafOp>({
  typeName: "cosmos.ics23.v1.LeafOp",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "enum", repeated: false, nullable: false, enum: HashOpDescriptor },
    { number: 2, name: "prehashKey", protoName: "prehash_key", kind: "enum", repeated: false, nullable: false, enum: HashOpDescriptor },
    { number: 3, name: "prehashValue", protoName: "prehash_value", kind: "enum", repeated: false, nullable: false, enum: HashOpDescriptor },
    { number: 4, name: "length", protoName: "length", kind: "enum", repeated: false, nullable: false, enum: LengthOpDescriptor },
    { number: 5, name: "prefix", protoName: "prefix", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeLeafOp,
  read: readLeafOp,
  create: createLeafOp,
});

/** Message cosmos.ics23.v1.InnerOp. */
export interface InnerOp {
  readonly hash: number;
  readonly prefix: Uint8Array;
  readonly suffix: Uint8Array;
}

function writeInnerOp(writer: Writer, value: InnerOp): void {
  if (value.hash !== 0) {
    writer.uint32(8);
    putInt32(writer, value.hash);
  }
  if (value.prefix.length !== 0) {
    putBytes(writer, 18, value.prefix);
  }
  if (value.suffix.length !== 0) {
    putBytes(writer, 26, value.suffix);
  }
}

function readInnerOp(reader: Reader): InnerOp {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    hash: f1,
    prefix: f2 ?? new Uint8Array(0),
    suffix: f3 ?? new Uint8Array(0),
  };
}

function createInnerOp(partial?: Partial<InnerOp>): InnerOp {
  return {
    hash: 0,
    prefix: new Uint8Array(0),
    suffix: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.ics23.v1.InnerOp. */
export const InnerOp: Codec<InnerOp> = defineCodec<InnerOp>({
  typeName: "cosmos.ics23.v1.InnerOp",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "enum", repeated: false, nullable: false, enum: HashOpDescriptor },
    { number: 2, name: "prefix", protoName: "prefix", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "suffix", protoName: "suffix", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeInnerOp,
  read: readInnerOp,
  create: createInnerOp,
});

/** Message cosmos.ics23.v1.ExistenceProof. */
export interface ExistenceProof {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly leaf: LeafOp | undefined;
  readonly path: readonly InnerOp[];
}

function writeExistenceProof(writer: Writer, value: ExistenceProof): void {
  if (value.key.length !== 0) {
    putBytes(writer, 10, value.key);
  }
  if (value.value.length !== 0) {
    putBytes(writer, 18, value.value);
  }
  if (value.leaf !== undefined) {
    writer.uint32(26).fork();
    LeafOp.write(writer, value.leaf);
    writer.ldelim();
  }
  for (const item of value.path) {
    writer.uint32(34).fork();
    InnerOp.write(writer, item);
    writer.ldelim();
  }
}

function readExistenceProof(reader: Reader): ExistenceProof {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  let f3: LeafOp | undefined;
  const f4: InnerOp[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = LeafOp.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(InnerOp.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    key: f1 ?? new Uint8Array(0),
    value: f2 ?? new Uint8Array(0),
    leaf: f3,
    path: f4,
  };
}

function createExistenceProof(partial?: Partial<ExistenceProof>): ExistenceProof {
  return {
    key: new Uint8Array(0),
    value: new Uint8Array(0),
    leaf: undefined,
    path: [],
    ...partial,
  };
}

/** Codec of cosmos.ics23.v1.ExistenceProof. */
export const ExistenceProof: Codec<ExistenceProof> = defineCodec<ExistenceProof>({
  typeName: "cosmos.ics23.v1.ExistenceProof",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "value", protoName: "value", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: true, message: () => LeafOp },
    { number: 4, name: "path", protoName: "path", kind: "message", repeated: true, nullable: false, message: () => InnerOp },
  ],
  write: writeExistenceProof,
  read: readExistenceProof,
  create: createExistenceProof,
});

/** Message cosmos.ics23.v1.NonExistenceProof. */
export interface NonExistenceProof {
  readonly key: Uint8Array;
  readonly left: ExistenceProof | undefined;
  readonly right: ExistenceProof | undefined;
}

function writeNonExistenceProof(writer: Writer, value: NonExistenceProof): void {
  if (value.key.length !== 0) {
    putBytes(writer, 10, value.key);
  }
  if (value.left !== undefined) {
    writer.uint32(18).fork();
    ExistenceProof.write(writer, value.left);
    writer.ldelim();
  }
  if (value.right !== undefined) {
    writer.uint32(26).fork();
    ExistenceProof.write(writer, value.right);
    writer.ldelim();
  }
}

function readNonExistenceProof(reader: Reader): NonExistenceProof {
  let f1: Uint8Array | undefined;
  let f2: ExistenceProof | undefined;
  let f3: ExistenceProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ExistenceProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ExistenceProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    key: f1 ?? new Uint8Array(0),
    left: f2,
    right: f3,
  };
}

function createNonExistenceProof(partial?: Partial<NonExistenceProof>): NonExistenceProof {
  return {
    key: new Uint8Array(0),
    left: undefined,
    right: undefined,
    ...partial,
  };
}

/** Codec of cosmos.ics23.v1.NonExistenceProof. */
export const NonExistenceProof: Codec<NonExistenceProof> = defineCodec<NonExistenceProof>({
  typeName: "cosmos.ics23.v1.NonExistenceProof",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "left", protoName: "left", kind: "message", repeated: false, nullable: true, message: () => ExistenceProof },
    { number: 3, name: "right", protoName: "right", kind: "message", repeated: false, nullable: true, message: () => ExistenceProof },
  ],
  write: writeNonExistenceProof,
  read: readNonExistenceProof,
  create: createNonExistenceProof,
});

/** Message cosmos.ics23.v1.CommitmentProof. */
export interface CommitmentProof {
  readonly exist: ExistenceProof | undefined;
  readonly nonexist: NonExistenceProof | undefined;
}

function writeCommitmentProof(writer: Writer, value: CommitmentProof): void {
  checkOneof("proof", (value.exist === undefined ? 0 : 1) + (value.nonexist === undefined ? 0 : 1));
  if (value.exist !== undefined) {
    writer.uint32(10).fork();
    ExistenceProof.write(writer, value.exist);
    writer.ldelim();
  }
  if (value.nonexist !== undefined) {
    writer.uint32(18).fork();
    NonExistenceProof.write(writer, value.nonexist);
    writer.ldelim();
  }
}

function readCommitmentProof(reader: Reader): CommitmentProof {
  let f1: ExistenceProof | undefined;
  let f2: NonExistenceProof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ExistenceProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = NonExistenceProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  checkOneof("proof", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1));
  return {
    exist: f1,
    nonexist: f2,
  };
}

function createCommitmentProof(partial?: Partial<CommitmentProof>): CommitmentProof {
  return {
    exist: undefined,
    nonexist: undefined,
    ...partial,
  };
}

/** Codec of cosmos.ics23.v1.CommitmentProof. */
export const CommitmentProof: Codec<CommitmentProof> = defineCodec<CommitmentProof>({
  typeName: "cosmos.ics23.v1.CommitmentProof",
  fields: [
    { number: 1, name: "exist", protoName: "exist", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => ExistenceProof },
    { number: 2, name: "nonexist", protoName: "nonexist", kind: "message", repeated: false, nullable: true, oneof: "proof", message: () => NonExistenceProof },
  ],
  write: writeCommitmentProof,
  read: readCommitmentProof,
  create: createCommitmentProof,
});
