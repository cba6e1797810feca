/** Generated from proto/tendermint/crypto/proof.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec, putBytes, putInt64, putString } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Message tendermint.crypto.Proof. */
export interface Proof {
  readonly total: bigint;
  readonly index: bigint;
  readonly leafHash: Uint8Array;
  readonly aunts: readonly Uint8Array[];
}

function writeProof(writer: Writer, value: Proof): void {
  if (value.total !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.total);
  }
  if (value.index !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.index);
  }
  if (value.leafHash.length !== 0) {
    putBytes(writer, 26, value.leafHash);
  }
  for (const item of value.aunts) {
    putBytes(writer, 34, item);
  }
}

function readProof(reader: Reader): Proof {
  let f1 = 0n;
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  const f4: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34]);
  return {
    total: f1,
    index: f2,
    leafHash: f3 ?? new Uint8Array(0),
    aunts: f4,
  };
}

function createProof(partial?: Partial<Proof>): Proof {
  return {
    total: 0n,
    index: 0n,
    leafHash: new Uint8Array(0),
    aunts: [],
    ...partial,
  };
}

/** Codec of tendermint.crypto.Proof. */
export const Proof: Codec<Proof> = defineCodec<Proof>({
  typeName: "tendermint.crypto.Proof",
  fields: [
    { number: 1, name: "total", protoName: "total", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "index", protoName: "index", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "leafHash", protoName: "leaf_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "aunts", protoName: "aunts", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeProof,
  read: readProof,
  create: createProof,
});

/** Message tendermint.crypto.ValueOp. */
export interface ValueOp {
  readonly key: Uint8Array;
  readonly proof: Proof | undefined;
}

function writeValueOp(writer: Writer, value: ValueOp): void {
  if (value.key.length !== 0) {
    putBytes(writer, 10, value.key);
  }
  if (value.proof !== undefined) {
    writer.uint32(18).fork();
    Proof.write(writer, value.proof);
    writer.ldelim();
  }
}

function readValueOp(reader: Reader): ValueOp {
  let f1: Uint8Array | undefined;
  let f2: Proof | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Proof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    key: f1 ?? new Uint8Array(0),
    proof: f2,
  };
}

function createValueOp(partial?: Partial<ValueOp>): ValueOp {
  return {
    key: new Uint8Array(0),
    proof: undefined,
    ...partial,
  };
}

/** Codec of tendermint.crypto.ValueOp. */
export const ValueOp: Codec<ValueOp> = defineCodec<ValueOp>({
  typeName: "tendermint.crypto.ValueOp",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "proof", protoName: "proof", kind: "message", repeated: false, nullable: true, message: () => Proof },
  ],
  write: writeValueOp,
  read: readValueOp,
  create: createValueOp,
});

/** Message tendermint.crypto.DominoOp. */
export interface DominoOp {
  readonly key: string;
  readonly input: string;
  readonly output: string;
}

function writeDominoOp(writer: Writer, value: DominoOp): void {
  if (value.key !== "") {
    putString(writer, 10, value.key);
  }
  if (value.input !== "") {
    putString(writer, 18, value.input);
  }
  if (value.output !== "") {
    putString(writer, 26, value.output);
  }
}

function readDominoOp(reader: Reader): DominoOp {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    key: f1,
    input: f2,
    output: f3,
  };
}

function createDominoOp(partial?: Partial<DominoOp>): DominoOp {
  return {
    key: "",
    input: "",
    output: "",
    ...partial,
  };
}

/** Codec of tendermint.crypto.DominoOp. */
export const DominoOp: Codec<DominoOp> = defineCodec<DominoOp>({
  typeName: "tendermint.crypto.DominoOp",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "input", protoName: "input", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "output", protoName: "output", kind: "string", repeated: false, nullable: false },
  ],
  write: writeDominoOp,
  read: readDominoOp,
  create: createDominoOp,
});

/** Message tendermint.crypto.ProofOp. */
export interface ProofOp {
  readonly type: string;
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}

function writeProofOp(writer: Writer, value: ProofOp): void {
  if (value.type !== "") {
    putString(writer, 10, value.type);
  }
  if (value.key.length !== 0) {
    putBytes(writer, 18, value.key);
  }
  if (value.data.length !== 0) {
    putBytes(writer, 26, value.data);
  }
}

function readProofOp(reader: Reader): ProofOp {
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
    type: f1,
    key: f2 ?? new Uint8Array(0),
    data: f3 ?? new Uint8Array(0),
  };
}

function createProofOp(partial?: Partial<ProofOp>): ProofOp {
  return {
    type: "",
    key: new Uint8Array(0),
    data: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.crypto.ProofOp. */
export const ProofOp: Codec<ProofOp> = defineCodec<ProofOp>({
  typeName: "tendermint.crypto.ProofOp",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeProofOp,
  read: readProofOp,
  create: createProofOp,
});

/** Message tendermint.crypto.ProofOps. */
export interface ProofOps {
  readonly ops: readonly ProofOp[];
}

function writeProofOps(writer: Writer, value: ProofOps): void {
  for (const item of value.ops) {
    writer.uint32(10).fork();
    ProofOp.write(writer, item);
    writer.ldelim();
  }
}

function readProofOps(reader: Reader): ProofOps {
  const f1: ProofOp[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(ProofOp.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    ops: f1,
  };
}

function createProofOps(partial?: Partial<ProofOps>): ProofOps {
  return {
    ops: [],
    ...partial,
  };
}

/** Codec of tendermint.crypto.ProofOps. */
export const ProofOps: Codec<ProofOps> = defineCodec<ProofOps>({
  typeName: "tendermint.crypto.ProofOps",
  fields: [
    { number: 1, name: "ops", protoName: "ops", kind: "message", repeated: true, nullable: false, message: () => ProofOp },
  ],
  write: writeProofOps,
  read: readProofOps,
  create: createProofOps,
});
