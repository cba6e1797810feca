/** Generated from proto/tendermint/store/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec, putInt64 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** The range of heights that a block store holds. */
export interface BlockStoreState {
  readonly base: bigint;
  readonly height: bigint;
}

function writeBlockStoreState(writer: Writer, value: BlockStoreState): void {
  if (value.base !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.base);
  }
  if (value.height !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.height);
  }
}

function readBlockStoreState(reader: Reader): BlockStoreState {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    base: f1,
    height: f2,
  };
}

function createBlockStoreState(partial?: Partial<BlockStoreState>): BlockStoreState {
  return {
    base: 0n,
    height: 0n,
    ...partial,
  };
}

/** Codec of tendermint.store.BlockStoreState. */
export const BlockStoreState: Codec<BlockStoreState> = defineCodec<BlockStoreState>({
  typeName: "tendermint.store.BlockStoreState",
  fields: [
    { number: 1, name: "base", protoName: "base", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeBlockStoreState,
  read: readBlockStoreState,
  create: createBlockStoreState,
});
