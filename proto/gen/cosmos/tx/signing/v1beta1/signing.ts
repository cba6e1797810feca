/** Generated from proto/cosmos/tx/signing/v1beta1/signing.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../../wire.ts";
import { checkOneof, defineCodec, putBytes, putInt32, putUint64 } from "../../../../../wire.ts";
import type { Reader } from "../../../../../wire-reader.ts";
import { CompactBitArray } from "../../../crypto/multisig/v1beta1/multisig.ts";
import { Any } from "../../../../google/protobuf/any.ts";

/** Constants of cosmos.tx.signing.v1beta1.SignMode; a field of this type is a number and may hold others. */
export const SignMode = {
  SIGN_MODE_UNSPECIFIED: 0,
  SIGN_MODE_DIRECT: 1,
  SIGN_MODE_TEXTUAL: 2,
  SIGN_MODE_DIRECT_AUX: 3,
  SIGN_MODE_LEGACY_AMINO_JSON: 127,
  SIGN_MODE_EIP_191: 191,
} as const;

/** Names of cosmos.tx.signing.v1beta1.SignMode for JSON. */
export const SignModeDescriptor: EnumDescriptor = { typeName: "cosmos.tx.signing.v1beta1.SignMode", values: SignMode };

/** Message cosmos.tx.signing.v1beta1.SignatureDescriptors. */
export interface SignatureDescriptors {
  readonly signatures: readonly SignatureDescriptor[];
}

function writeSignatureDescriptors(writer: Writer, value: SignatureDescriptors): void {
  for (const item of value.signatures) {
    writer.uint32(10).fork();
    SignatureDescriptor.write(writer, item);
    writer.ldelim();
  }
}

function readSignatureDescriptors(reader: Reader): SignatureDescriptors {
  const f1: SignatureDescriptor[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(SignatureDescriptor.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    signatures: f1,
  };
}

function createSignatureDescriptors(partial?: Partial<SignatureDescriptors>): SignatureDescriptors {
  return {
    signatures: [],
    ...partial,
  };
}

/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptors. */
export const SignatureDescriptors: Codec<SignatureDescriptors> = defineCodec<SignatureDescriptors>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptors",
  fields: [
    { number: 1, name: "signatures", protoName: "signatures", kind: "message", repeated: true, nullable: false, message: () => SignatureDescriptor },
  ],
  write: writeSignatureDescriptors,
  read: readSignatureDescriptors,
  create: createSignatureDescriptors,
});

/** Message cosmos.tx.signing.v1beta1.SignatureDescriptor. */
export interface SignatureDescriptor {
  readonly publicKey: Any | undefined;
  readonly data: SignatureDescriptor_Data | undefined;
  readonly sequence: bigint;
}

function writeSignatureDescriptor(writer: Writer, value: SignatureDescriptor): void {
  if (value.publicKey !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.publicKey);
    writer.ldelim();
  }
  if (value.data !== undefined) {
    writer.uint32(18).fork();
    SignatureDescriptor_Data.write(writer, value.data);
    writer.ldelim();
  }
  if (value.sequence !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.sequence);
  }
}

function readSignatureDescriptor(reader: Reader): SignatureDescriptor {
  let f1: Any | undefined;
  let f2: SignatureDescriptor_Data | undefined;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SignatureDescriptor_Data.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    publicKey: f1,
    data: f2,
    sequence: f3,
  };
}

function createSignatureDescriptor(partial?: Partial<SignatureDescriptor>): SignatureDescriptor {
  return {
    publicKey: undefined,
    data: undefined,
    sequence: 0n,
    ...partial,
  };
}

/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptor. */
export const SignatureDescriptor: Codec<SignatureDescriptor> = defineCodec<SignatureDescriptor>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptor",
  fields: [
    { number: 1, name: "publicKey", protoName: "public_key", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 2, name: "data", protoName: "data", kind: "message", repeated: false, nullable: true, message: () => SignatureDescriptor_Data },
    { number: 3, name: "sequence", protoName: "sequence", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeSignatureDescriptor,
  read: readSignatureDescriptor,
  create: createSignatureDescriptor,
});

/** Message cosmos.tx.signing.v1beta1.SignatureDescriptor.Data. */
export interface SignatureDescriptor_Data {
  readonly single: SignatureDescriptor_Data_Single | undefined;
  readonly multi: SignatureDescriptor_Data_Multi | undefined;
}

function writeSignatureDescriptor_Data(writer: Writer, value: SignatureDescriptor_Data): void {
  checkOneof("sum", (value.single === undefined ? 0 : 1) + (value.multi === undefined ? 0 : 1));
  if (value.single !== undefined) {
    writer.uint32(10).fork();
    SignatureDescriptor_Data_Single.write(writer, value.single);
    writer.ldelim();
  }
  if (value.multi !== undefined) {
    writer.uint32(18).fork();
    SignatureDescriptor_Data_Multi.write(writer, value.multi);
    writer.ldelim();
  }
}

function readSignatureDescriptor_Data(reader: Reader): SignatureDescriptor_Data {
  let f1: SignatureDescriptor_Data_Single | undefined;
  let f2: SignatureDescriptor_Data_Multi | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SignatureDescriptor_Data_Single.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SignatureDescriptor_Data_Multi.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1));
  return {
    single: f1,
    multi: f2,
  };
}

function createSignatureDescriptor_Data(partial?: Partial<SignatureDescriptor_Data>): SignatureDescriptor_Data {
  return {
    single: undefined,
    multi: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptor.Data. */
export const SignatureDescriptor_Data: Codec<SignatureDescriptor_Data> = defineCodec<SignatureDescriptor_Data>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data",
  fields: [
    { number: 1, name: "single", protoName: "single", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => SignatureDescriptor_Data_Single },
    { number: 2, name: "multi", protoName: "multi", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => SignatureDescriptor_Data_Multi },
  ],
  write: writeSignatureDescriptor_Data,
  read: readSignatureDescriptor_Data,
  create: createSignatureDescriptor_Data,
});

/** Message cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Single. */
export interface SignatureDescriptor_Data_Single {
  readonly mode: number;
  readonly signature: Uint8Array;
}

function writeSignatureDescriptor_Data_Single(writer: Writer, value: SignatureDescriptor_Data_Single): void {
  if (value.mode !== 0) {
    writer.uint32(8);
    putInt32(writer, value.mode);
  }
  if (value.signature.length !== 0) {
    putBytes(writer, 18, value.signature);
  }
}

function readSignatureDescriptor_Data_Single(reader: Reader): SignatureDescriptor_Data_Single {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    mode: f1,
    signature: f2 ?? new Uint8Array(0),
  };
}

function createSignatureDescriptor_Data_Single(partial?: Partial<SignatureDescriptor_Data_Single>): SignatureDescriptor_Data_Single {
  return {
    mode: 0,
    signature: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Single. */
export const SignatureDescriptor_Data_Single: Codec<SignatureDescriptor_Data_Single> = defineCodec<SignatureDescriptor_Data_Single>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Single",
  fields: [
    { number: 1, name: "mode", protoName: "mode", kind: "enum", repeated: false, nullable: false, enum: SignModeDescriptor },
    { number: 2, name: "signature", protoName: "signature", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeSignatureDescriptor_Data_Single,
  read: readSignatureDescriptor_Data_Single,
  create: createSignatureDescriptor_Data_Single,
});

/** Message cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Multi. */
export interface SignatureDescriptor_Data_Multi {
  readonly bitarray: CompactBitArray | undefined;
  readonly signatures: readonly SignatureDescriptor_Data[];
}

function writeSignatureDescriptor_Data_Multi(writer: Writer, value: SignatureDescriptor_Data_Multi): void {
  if (value.bitarray !== undefined) {
    writer.uint32(10).fork();
    CompactBitArray.write(writer, value.bitarray);
    writer.ldelim();
  }
  for (const item of value.signatures) {
    writer.uint32(18).fork();
    SignatureDescriptor_Data.write(writer, item);
    writer.ldelim();
  }
}

function readSignatureDescriptor_Data_Multi(reader: Reader): SignatureDescriptor_Data_Multi {
  let f1: CompactBitArray | undefined;
  const f2: SignatureDescriptor_Data[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = CompactBitArray.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(SignatureDescriptor_Data.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    bitarray: f1,
    signatures: f2,
  };
}

function createSignatureDescriptor_Data_Multi(partial?: Partial<SignatureDescriptor_Data_Multi>): SignatureDescriptor_Data_Multi {
  return {
    bitarray: undefined,
    signatures: [],
    ...partial,
  };
}

/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Multi. */
export const SignatureDescriptor_Data_Multi: Codec<SignatureDescriptor_Data_Multi> = defineCodec<SignatureDescriptor_Data_Multi>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Multi",
  fields: [
    { number: 1, name: "bitarray", protoName: "bitarray", kind: "message", repeated: false, nullable: true, message: () => CompactBitArray },
    { number: 2, name: "signatures", protoName: "signatures", kind: "message", repeated: true, nullable: false, message: () => SignatureDescriptor_Data },
  ],
  write: writeSignatureDescriptor_Data_Multi,
  read: readSignatureDescriptor_Data_Multi,
  create: createSignatureDescriptor_Data_Multi,
});
