/** Generated from proto/tendermint/types/canonical.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putBytes, putInt32, putInt64, putSfixed64, putString, putTimestamp, putUint32 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { SignedMsgTypeDescriptor } from "./types.ts";

/** Message tendermint.types.CanonicalBlockID. */
export interface CanonicalBlockID {
  readonly hash: Uint8Array;
  readonly partSetHeader: CanonicalPartSetHeader;
}

function writeCanonicalBlockID(writer: Writer, value: CanonicalBlockID): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 10, value.hash);
  }
  {
    writer.uint32(18).fork();
    CanonicalPartSetHeader.write(writer, value.partSetHeader);
    writer.ldelim();
  }
}

function readCanonicalBlockID(reader: Reader): CanonicalBlockID {
  let f1: Uint8Array | undefined;
  let f2: CanonicalPartSetHeader | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = CanonicalPartSetHeader.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    hash: f1 ?? new Uint8Array(0),
    partSetHeader: f2 ?? CanonicalPartSetHeader.create(),
  };
}

function createCanonicalBlockID(partial?: Partial<CanonicalBlockID>): CanonicalBlockID {
  return {
    hash: new Uint8Array(0),
    partSetHeader: CanonicalPartSetHeader.create(),
    ...partial,
  };
}

/** Codec of tendermint.types.CanonicalBlockID. */
export const CanonicalBlockID: Codec<CanonicalBlockID> = defineCodec<CanonicalBlockID>({
  typeName: "tendermint.types.CanonicalBlockID",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "partSetHeader", protoName: "part_set_header", kind: "message", repeated: false, nullable: false, message: () => CanonicalPartSetHeader },
  ],
  write: writeCanonicalBlockID,
  read: readCanonicalBlockID,
  create: createCanonicalBlockID,
});

/** Message tendermint.types.CanonicalPartSetHeader. */
export interface CanonicalPartSetHeader {
  readonly total: number;
  readonly hash: Uint8Array;
}

function writeCanonicalPartSetHeader(writer: Writer, value: CanonicalPartSetHeader): void {
  if (value.total !== 0) {
    writer.uint32(8);
    putUint32(writer, value.total);
  }
  if (value.hash.length !== 0) {
    putBytes(writer, 18, value.hash);
  }
}

function readCanonicalPartSetHeader(reader: Reader): CanonicalPartSetHeader {
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
    total: f1,
    hash: f2 ?? new Uint8Array(0),
  };
}

function createCanonicalPartSetHeader(partial?: Partial<CanonicalPartSetHeader>): CanonicalPartSetHeader {
  return {
    total: 0,
    hash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.types.CanonicalPartSetHeader. */
export const CanonicalPartSetHeader: Codec<CanonicalPartSetHeader> = defineCodec<CanonicalPartSetHeader>({
  typeName: "tendermint.types.CanonicalPartSetHeader",
  fields: [
    { number: 1, name: "total", protoName: "total", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeCanonicalPartSetHeader,
  read: readCanonicalPartSetHeader,
  create: createCanonicalPartSetHeader,
});

/** Message tendermint.types.CanonicalProposal. */
export interface CanonicalProposal {
  readonly type: number;
  readonly height: bigint;
  readonly round: bigint;
  readonly polRound: bigint;
  readonly blockId: CanonicalBlockID | undefined;
  readonly timestamp: bigint;
  readonly chainId: string;
}

function writeCanonicalProposal(writer: Writer, value: CanonicalProposal): void {
  if (value.type !== 0) {
    writer.uint32(8);
    putInt32(writer, value.type);
  }
  if (value.height !== 0n) {
    writer.uint32(17);
    putSfixed64(writer, value.height);
  }
  if (value.round !== 0n) {
    writer.uint32(25);
    putSfixed64(writer, value.round);
  }
  if (value.polRound !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.polRound);
  }
  if (value.blockId !== undefined) {
    writer.uint32(42).fork();
    CanonicalBlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  {
    writer.uint32(50).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
  if (value.chainId !== "") {
    putString(writer, 58, value.chainId);
  }
}

function readCanonicalProposal(reader: Reader): CanonicalProposal {
  let f1 = 0;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5: CanonicalBlockID | undefined;
  let f6 = GO_ZERO_TIME_NS;
  let f7 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 17) {
    f2 = reader.sfixed64();
    tag = reader.next(tag);
  }
  if (tag === 25) {
    f3 = reader.sfixed64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = CanonicalBlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 17, 25, 32, 42, 50, 58]);
  return {
    type: f1,
    height: f2,
    round: f3,
    polRound: f4,
    blockId: f5,
    timestamp: f6,
    chainId: f7,
  };
}

function createCanonicalProposal(partial?: Partial<CanonicalProposal>): CanonicalProposal {
  return {
    type: 0,
    height: 0n,
    round: 0n,
    polRound: 0n,
    blockId: undefined,
    timestamp: GO_ZERO_TIME_NS,
    chainId: "",
    ...partial,
  };
}

/** Codec of tendermint.types.CanonicalProposal. */
export const CanonicalProposal: Codec<CanonicalProposal> = defineCodec<CanonicalProposal>({
  typeName: "tendermint.types.CanonicalProposal",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: SignedMsgTypeDescriptor },
    { number: 2, name: "height", protoName: "height", kind: "sfixed64", repeated: false, nullable: false },
    { number: 3, name: "round", protoName: "round", kind: "sfixed64", repeated: false, nullable: false },
    { number: 4, name: "polRound", protoName: "pol_round", kind: "int64", repeated: false, nullable: false },
    { number: 5, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: true, message: () => CanonicalBlockID },
    { number: 6, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: false },
    { number: 7, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
  ],
  write: writeCanonicalProposal,
  read: readCanonicalProposal,
  create: createCanonicalProposal,
});

/** Message tendermint.types.CanonicalVote. */
export interface CanonicalVote {
  readonly type: number;
  readonly height: bigint;
  readonly round: bigint;
  readonly blockId: CanonicalBlockID | undefined;
  readonly timestamp: bigint;
  readonly chainId: string;
}

function writeCanonicalVote(writer: Writer, value: CanonicalVote): void {
  if (value.type !== 0) {
    writer.uint32(8);
    putInt32(writer, value.type);
  }
  if (value.height !== 0n) {
    writer.uint32(17);
    putSfixed64(writer, value.height);
  }
  if (value.round !== 0n) {
    writer.uint32(25);
    putSfixed64(writer, value.round);
  }
  if (value.blockId !== undefined) {
    writer.uint32(34).fork();
    CanonicalBlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
  if (value.chainId !== "") {
    putString(writer, 50, value.chainId);
  }
}

function readCanonicalVote(reader: Reader): CanonicalVote {
  let f1 = 0;
  let f2 = 0n;
  let f3 = 0n;
  let f4: CanonicalBlockID | undefined;
  let f5 = GO_ZERO_TIME_NS;
  let f6 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 17) {
    f2 = reader.sfixed64();
    tag = reader.next(tag);
  }
  if (tag === 25) {
    f3 = reader.sfixed64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = CanonicalBlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 17, 25, 34, 42, 50]);
  return {
    type: f1,
    height: f2,
    round: f3,
    blockId: f4,
    timestamp: f5,
    chainId: f6,
  };
}

function createCanonicalVote(partial?: Partial<CanonicalVote>): CanonicalVote {
  return {
    type: 0,
    height: 0n,
    round: 0n,
    blockId: undefined,
    timestamp: GO_ZERO_TIME_NS,
    chainId: "",
    ...partial,
  };
}

/** Codec of tendermint.types.CanonicalVote. */
export const CanonicalVote: Codec<CanonicalVote> = defineCodec<CanonicalVote>({
  typeName: "tendermint.types.CanonicalVote",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: SignedMsgTypeDescriptor },
    { number: 2, name: "height", protoName: "height", kind: "sfixed64", repeated: false, nullable: false },
    { number: 3, name: "round", protoName: "round", kind: "sfixed64", repeated: false, nullable: false },
    { number: 4, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: true, message: () => CanonicalBlockID },
    { number: 5, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: false },
    { number: 6, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
  ],
  write: writeCanonicalVote,
  read: readCanonicalVote,
  create: createCanonicalVote,
});

/** Message tendermint.types.CanonicalVoteExtension. */
export interface CanonicalVoteExtension {
  readonly extension: Uint8Array;
  readonly height: bigint;
  readonly round: bigint;
  readonly chainId: string;
}

function writeCanonicalVoteExtension(writer: Writer, value: CanonicalVoteExtension): void {
  if (value.extension.length !== 0) {
    putBytes(writer, 10, value.extension);
  }
  if (value.height !== 0n) {
    writer.uint32(17);
    putSfixed64(writer, value.height);
  }
  if (value.round !== 0n) {
    writer.uint32(25);
    putSfixed64(writer, value.round);
  }
  if (value.chainId !== "") {
    putString(writer, 34, value.chainId);
  }
}

function readCanonicalVoteExtension(reader: Reader): CanonicalVoteExtension {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = 0n;
  let f4 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 17) {
    f2 = reader.sfixed64();
    tag = reader.next(tag);
  }
  if (tag === 25) {
    f3 = reader.sfixed64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 17, 25, 34]);
  return {
    extension: f1 ?? new Uint8Array(0),
    height: f2,
    round: f3,
    chainId: f4,
  };
}

function createCanonicalVoteExtension(partial?: Partial<CanonicalVoteExtension>): CanonicalVoteExtension {
  return {
    extension: new Uint8Array(0),
    height: 0n,
    round: 0n,
    chainId: "",
    ...partial,
  };
}

/** Codec of tendermint.types.CanonicalVoteExtension. */
export const CanonicalVoteExtension: Codec<CanonicalVoteExtension> = defineCodec<CanonicalVoteExtension>({
  typeName: "tendermint.types.CanonicalVoteExtension",
  fields: [
    { number: 1, name: "extension", protoName: "extension", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "height", protoName: "height", kind: "sfixed64", repeated: false, nullable: false },
    { number: 3, name: "round", protoName: "round", kind: "sfixed64", repeated: false, nullable: false },
    { number: 4, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
  ],
  write: writeCanonicalVoteExtension,
  read: readCanonicalVoteExtension,
  create: createCanonicalVoteExtension,
});
