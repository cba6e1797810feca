/** Generated from proto/tendermint/libs/bits/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt64, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Bits, least significant first within each 64-bit element. */
export interface BitArray {
  readonly bits: bigint;
  readonly elems: readonly bigint[];
}

function writeBitArray(writer: Writer, value: BitArray): void {
  if (value.bits !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.bits);
  }
  if (value.elems.length !== 0) {
    writer.uint32(18).fork();
    for (const item of value.elems) putUint64(writer, item);
    writer.ldelim();
  }
}

function readBitArray(reader: Reader): BitArray {
  let f1 = 0n;
  const f2: bigint[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
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
    bits: f1,
    elems: f2,
  };
}

function createBitArray(partial?: Partial<BitArray>): BitArray {
  return {
    bits: 0n,
    elems: [],
    ...partial,
  };
}

/** Codec of tendermint.libs.bits.BitArray. */
export const BitArray: Codec<BitArray> = defineCodec<BitArray>({
  typeName: "tendermint.libs.bits.BitArray",
  fields: [
    { number: 1, name: "bits", protoName: "bits", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "elems", protoName: "elems", kind: "uint64", repeated: true, nullable: false },
  ],
  write: writeBitArray,
  read: readBitArray,
  create: createBitArray,
});
