/** Generated from proto/cosmos/crypto/multisig/v1beta1/multisig.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../../wire.ts";
import { defineCodec, putBytes, putUint32 } from "../../../../../wire.ts";
import type { Reader } from "../../../../../wire-reader.ts";

/** Message cosmos.crypto.multisig.v1beta1.MultiSignature. */
export interface MultiSignature {
  readonly signatures: readonly Uint8Array[];
}

function writeMultiSignature(writer: Writer, value: MultiSignature): void {
  for (const item of value.signatures) {
    putBytes(writer, 10, item);
  }
}

function readMultiSignature(reader: Reader): MultiSignature {
  const f1: Uint8Array[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    signatures: f1,
  };
}

function createMultiSignature(partial?: Partial<MultiSignature>): MultiSignature {
  return {
    signatures: [],
    ...partial,
  };
}

/** Codec of cosmos.crypto.multisig.v1beta1.MultiSignature. */
export const MultiSignature: Codec<MultiSignature> = defineCodec<MultiSignature>({
  typeName: "cosmos.crypto.multisig.v1beta1.MultiSignature",
  fields: [
    { number: 1, name: "signatures", protoName: "signatures", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeMultiSignature,
  read: readMultiSignature,
  create: createMultiSignature,
});

/** Message cosmos.crypto.multisig.v1beta1.CompactBitArray. */
export interface CompactBitArray {
  readonly extraBitsStored: number;
  readonly elems: Uint8Array;
}

function writeCompactBitArray(writer: Writer, value: CompactBitArray): void {
  if (value.extraBitsStored !== 0) {
    writer.uint32(8);
    putUint32(writer, value.extraBitsStored);
  }
  if (value.elems.length !== 0) {
    putBytes(writer, 18, value.elems);
  }
}

function readCompactBitArray(reader: Reader): CompactBitArray {
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
    extraBitsStored: f1,
    elems: f2 ?? new Uint8Array(0),
  };
}

function createCompactBitArray(partial?: Partial<CompactBitArray>): CompactBitArray {
  return {
    extraBitsStored: 0,
    elems: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.crypto.multisig.v1beta1.CompactBitArray. */
export const CompactBitArray: Codec<CompactBitArray> = defineCodec<CompactBitArray>({
  typeName: "cosmos.crypto.multisig.v1beta1.CompactBitArray",
  fields: [
    { number: 1, name: "extraBitsStored", protoName: "extra_bits_stored", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "elems", protoName: "elems", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeCompactBitArray,
  read: readCompactBitArray,
  create: createCompactBitArray,
});
