/** Generated from proto/tendermint/types/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putBytes, putInt32, putInt64, putString, putTimestamp, putUint32 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { Proof } from "../crypto/proof.ts";
import { BlockIDFlagDescriptor, ValidatorSet } from "./validator.ts";
import { Consensus } from "../version/types.ts";

/** Constants of tendermint.types.SignedMsgType; a field of this type is a number and may hold others. */
export const SignedMsgType = {
  SIGNED_MSG_TYPE_UNKNOWN: 0,
  SIGNED_MSG_TYPE_PREVOTE: 1,
  SIGNED_MSG_TYPE_PRECOMMIT: 2,
  SIGNED_MSG_TYPE_PROPOSAL: 32,
} as const;

/** Names of tendermint.types.SignedMsgType for JSON. */
export const SignedMsgTypeDescriptor: EnumDescriptor = { typeName: "tendermint.types.SignedMsgType", values: SignedMsgType };

/** Message tendermint.types.PartSetHeader. */
export interface PartSetHeader {
  readonly total: number;
  readonly hash: Uint8Array;
}

function writePartSetHeader(writer: Writer, value: PartSetHeader): void {
  if (value.total !== 0) {
    writer.uint32(8);
    putUint32(writer, value.total);
  }
  if (value.hash.length !== 0) {
    putBytes(writer, 18, value.hash);
  }
}

function readPartSetHeader(reader: Reader): PartSetHeader {
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

function createPartSetHeader(partial?: Partial<PartSetHeader>): PartSetHeader {
  return {
    total: 0,
    hash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.types.PartSetHeader. */
export const PartSetHeader: Codec<PartSetHeader> = defineCodec<PartSetHeader>({
  typeName: "tendermint.types.PartSetHeader",
  fields: [
    { number: 1, name: "total", protoName: "total", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writePartSetHeader,
  read: readPartSetHeader,
  create: createPartSetHeader,
});

/** Message tendermint.types.Part. */
export interface Part {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly proof: Proof;
}

function writePart(writer: Writer, value: Part): void {
  if (value.index !== 0) {
    writer.uint32(8);
    putUint32(writer, value.index);
  }
  if (value.bytes.length !== 0) {
    putBytes(writer, 18, value.bytes);
  }
  {
    writer.uint32(26).fork();
    Proof.write(writer, value.proof);
    writer.ldelim();
  }
}

function readPart(reader: Reader): Part {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let f3: Proof | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Proof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    index: f1,
    bytes: f2 ?? new Uint8Array(0),
    proof: f3 ?? Proof.create(),
  };
}

function createPart(partial?: Partial<Part>): Part {
  return {
    index: 0,
    bytes: new Uint8Array(0),
    proof: Proof.create(),
    ...partial,
  };
}

/** Codec of tendermint.types.Part. */
export const Part: Codec<Part> = defineCodec<Part>({
  typeName: "tendermint.types.Part",
  fields: [
    { number: 1, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "bytes", protoName: "bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "proof", protoName: "proof", kind: "message", repeated: false, nullable: false, message: () => Proof },
  ],
  write: writePart,
  read: readPart,
  create: createPart,
});

/** Message tendermint.types.BlockID. */
export interface BlockID {
  readonly hash: Uint8Array;
  readonly partSetHeader: PartSetHeader;
}

function writeBlockID(writer: Writer, value: BlockID): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 10, value.hash);
  }
  {
    writer.uint32(18).fork();
    PartSetHeader.write(writer, value.partSetHeader);
    writer.ldelim();
  }
}

function readBlockID(reader: Reader): BlockID {
  let f1: Uint8Array | undefined;
  let f2: PartSetHeader | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PartSetHeader.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    hash: f1 ?? new Uint8Array(0),
    partSetHeader: f2 ?? PartSetHeader.create(),
  };
}

function createBlockID(partial?: Partial<BlockID>): BlockID {
  return {
    hash: new Uint8Array(0),
    partSetHeader: PartSetHeader.create(),
    ...partial,
  };
}

/** Codec of tendermint.types.BlockID. */
export const BlockID: Codec<BlockID> = defineCodec<BlockID>({
  typeName: "tendermint.types.BlockID",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "partSetHeader", protoName: "part_set_header", kind: "message", repeated: false, nullable: false, message: () => PartSetHeader },
  ],
  write: writeBlockID,
  read: readBlockID,
  create: createBlockID,
});

/** Message tendermint.types.Header. */
export interface Header {
  readonly version: Consensus;
  readonly chainId: string;
  readonly height: bigint;
  readonly time: bigint;
  readonly lastBlockId: BlockID;
  readonly lastCommitHash: Uint8Array;
  readonly dataHash: Uint8Array;
  readonly validatorsHash: Uint8Array;
  readonly nextValidatorsHash: Uint8Array;
  readonly consensusHash: Uint8Array;
  readonly appHash: Uint8Array;
  readonly lastResultsHash: Uint8Array;
  readonly evidenceHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

function writeHeader(writer: Writer, value: Header): void {
  {
    writer.uint32(10).fork();
    Consensus.write(writer, value.version);
    writer.ldelim();
  }
  if (value.chainId !== "") {
    putString(writer, 18, value.chainId);
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(34).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    BlockID.write(writer, value.lastBlockId);
    writer.ldelim();
  }
  if (value.lastCommitHash.length !== 0) {
    putBytes(writer, 50, value.lastCommitHash);
  }
  if (value.dataHash.length !== 0) {
    putBytes(writer, 58, value.dataHash);
  }
  if (value.validatorsHash.length !== 0) {
    putBytes(writer, 66, value.validatorsHash);
  }
  if (value.nextValidatorsHash.length !== 0) {
    putBytes(writer, 74, value.nextValidatorsHash);
  }
  if (value.consensusHash.length !== 0) {
    putBytes(writer, 82, value.consensusHash);
  }
  if (value.appHash.length !== 0) {
    putBytes(writer, 90, value.appHash);
  }
  if (value.lastResultsHash.length !== 0) {
    putBytes(writer, 98, value.lastResultsHash);
  }
  if (value.evidenceHash.length !== 0) {
    putBytes(writer, 106, value.evidenceHash);
  }
  if (value.proposerAddress.length !== 0) {
    putBytes(writer, 114, value.proposerAddress);
  }
}

function readHeader(reader: Reader): Header {
  let f1: Consensus | undefined;
  let f2 = "";
  let f3 = 0n;
  let f4 = GO_ZERO_TIME_NS;
  let f5: BlockID | undefined;
  let f6: Uint8Array | undefined;
  let f7: Uint8Array | undefined;
  let f8: Uint8Array | undefined;
  let f9: Uint8Array | undefined;
  let f10: Uint8Array | undefined;
  let f11: Uint8Array | undefined;
  let f12: Uint8Array | undefined;
  let f13: Uint8Array | undefined;
  let f14: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Consensus.read(reader);
    reader.close(outer);
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
  if (tag === 34) {
    f4 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
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
  if (tag === 82) {
    f10 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    f11 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 98) {
    f12 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 106) {
    f13 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 114) {
    f14 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34, 42, 50, 58, 66, 74, 82, 90, 98, 106, 114]);
  return {
    version: f1 ?? Consensus.create(),
    chainId: f2,
    height: f3,
    time: f4,
    lastBlockId: f5 ?? BlockID.create(),
    lastCommitHash: f6 ?? new Uint8Array(0),
    dataHash: f7 ?? new Uint8Array(0),
    validatorsHash: f8 ?? new Uint8Array(0),
    nextValidatorsHash: f9 ?? new Uint8Array(0),
    consensusHash: f10 ?? new Uint8Array(0),
    appHash: f11 ?? new Uint8Array(0),
    lastResultsHash: f12 ?? new Uint8Array(0),
    evidenceHash: f13 ?? new Uint8Array(0),
    proposerAddress: f14 ?? new Uint8Array(0),
  };
}

function createHeader(partial?: Partial<Header>): Header {
  return {
    version: Consensus.create(),
    chainId: "",
    height: 0n,
    time: GO_ZERO_TIME_NS,
    lastBlockId: BlockID.create(),
    lastCommitHash: new Uint8Array(0),
    dataHash: new Uint8Array(0),
    validatorsHash: new Uint8Array(0),
    nextValidatorsHash: new Uint8Array(0),
    consensusHash: new Uint8Array(0),
    appHash: new Uint8Array(0),
    lastResultsHash: new Uint8Array(0),
    evidenceHash: new Uint8Array(0),
    proposerAddress: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.types.Header. */
export const Header: Codec<Header> = defineCodec<Header>({
  typeName: "tendermint.types.Header",
  fields: [
    { number: 1, name: "version", protoName: "version", kind: "message", repeated: false, nullable: false, message: () => Consensus },
    { number: 2, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 5, name: "lastBlockId", protoName: "last_block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 6, name: "lastCommitHash", protoName: "last_commit_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "dataHash", protoName: "data_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "validatorsHash", protoName: "validators_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 9, name: "nextValidatorsHash", protoName: "next_validators_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 10, name: "consensusHash", protoName: "consensus_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 11, name: "appHash", protoName: "app_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 12, name: "lastResultsHash", protoName: "last_results_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 13, name: "evidenceHash", protoName: "evidence_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 14, name: "proposerAddress", protoName: "proposer_address", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeHeader,
  read: readHeader,
  create: createHeader,
});

/** Message tendermint.types.Data. */
export interface Data {
  readonly txs: readonly Uint8Array[];
}

function writeData(writer: Writer, value: Data): void {
  for (const item of value.txs) {
    putBytes(writer, 10, item);
  }
}

function readData(reader: Reader): Data {
  const f1: Uint8Array[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    txs: f1,
  };
}

function createData(partial?: Partial<Data>): Data {
  return {
    txs: [],
    ...partial,
  };
}

/** Codec of tendermint.types.Data. */
export const Data: Codec<Data> = defineCodec<Data>({
  typeName: "tendermint.types.Data",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeData,
  read: readData,
  create: createData,
});

/** Message tendermint.types.Vote. */
export interface Vote {
  readonly type: number;
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly timestamp: bigint;
  readonly validatorAddress: Uint8Array;
  readonly validatorIndex: number;
  readonly signature: Uint8Array;
  readonly extension: Uint8Array;
  readonly extensionSignature: Uint8Array;
}

function writeVote(writer: Writer, value: Vote): void {
  if (value.type !== 0) {
    writer.uint32(8);
    putInt32(writer, value.type);
  }
  if (value.height !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(24);
    putInt32(writer, value.round);
  }
  {
    writer.uint32(34).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
  if (value.validatorAddress.length !== 0) {
    putBytes(writer, 50, value.validatorAddress);
  }
  if (value.validatorIndex !== 0) {
    writer.uint32(56);
    putInt32(writer, value.validatorIndex);
  }
  if (value.signature.length !== 0) {
    putBytes(writer, 66, value.signature);
  }
  if (value.extension.length !== 0) {
    putBytes(writer, 74, value.extension);
  }
  if (value.extensionSignature.length !== 0) {
    putBytes(writer, 82, value.extensionSignature);
  }
}

function readVote(reader: Reader): Vote {
  let f1 = 0;
  let f2 = 0n;
  let f3 = 0;
  let f4: BlockID | undefined;
  let f5 = GO_ZERO_TIME_NS;
  let f6: Uint8Array | undefined;
  let f7 = 0;
  let f8: Uint8Array | undefined;
  let f9: Uint8Array | undefined;
  let f10: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.int32();
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
  if (tag === 82) {
    f10 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 42, 50, 56, 66, 74, 82]);
  return {
    type: f1,
    height: f2,
    round: f3,
    blockId: f4 ?? BlockID.create(),
    timestamp: f5,
    validatorAddress: f6 ?? new Uint8Array(0),
    validatorIndex: f7,
    signature: f8 ?? new Uint8Array(0),
    extension: f9 ?? new Uint8Array(0),
    extensionSignature: f10 ?? new Uint8Array(0),
  };
}

function createVote(partial?: Partial<Vote>): Vote {
  return {
    type: 0,
    height: 0n,
    round: 0,
    blockId: BlockID.create(),
    timestamp: GO_ZERO_TIME_NS,
    validatorAddress: new Uint8Array(0),
    validatorIndex: 0,
    signature: new Uint8Array(0),
    extension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.types.Vote. */
export const Vote: Codec<Vote> = defineCodec<Vote>({
  typeName: "tendermint.types.Vote",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: SignedMsgTypeDescriptor },
    { number: 2, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 4, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 5, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: false },
    { number: 6, name: "validatorAddress", protoName: "validator_address", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "validatorIndex", protoName: "validator_index", kind: "int32", repeated: false, nullable: false },
    { number: 8, name: "signature", protoName: "signature", kind: "bytes", repeated: false, nullable: false },
    { number: 9, name: "extension", protoName: "extension", kind: "bytes", repeated: false, nullable: false },
    { number: 10, name: "extensionSignature", protoName: "extension_signature", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeVote,
  read: readVote,
  create: createVote,
});

/** Message tendermint.types.Commit. */
export interface Commit {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly signatures: readonly CommitSig[];
}

function writeCommit(writer: Writer, value: Commit): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  {
    writer.uint32(26).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  for (const item of value.signatures) {
    writer.uint32(34).fork();
    CommitSig.write(writer, item);
    writer.ldelim();
  }
}

function readCommit(reader: Reader): Commit {
  let f1 = 0n;
  let f2 = 0;
  let f3: BlockID | undefined;
  const f4: CommitSig[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(CommitSig.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34]);
  return {
    height: f1,
    round: f2,
    blockId: f3 ?? BlockID.create(),
    signatures: f4,
  };
}

function createCommit(partial?: Partial<Commit>): Commit {
  return {
    height: 0n,
    round: 0,
    blockId: BlockID.create(),
    signatures: [],
    ...partial,
  };
}

/** Codec of tendermint.types.Commit. */
export const Commit: Codec<Commit> = defineCodec<Commit>({
  typeName: "tendermint.types.Commit",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 4, name: "signatures", protoName: "signatures", kind: "message", repeated: true, nullable: false, message: () => CommitSig },
  ],
  write: writeCommit,
  read: readCommit,
  create: createCommit,
});

/** Message tendermint.types.CommitSig. */
export interface CommitSig {
  readonly blockIdFlag: number;
  readonly validatorAddress: Uint8Array;
  readonly timestamp: bigint;
  readonly signature: Uint8Array;
}

function writeCommitSig(writer: Writer, value: CommitSig): void {
  if (value.blockIdFlag !== 0) {
    writer.uint32(8);
    putInt32(writer, value.blockIdFlag);
  }
  if (value.validatorAddress.length !== 0) {
    putBytes(writer, 18, value.validatorAddress);
  }
  {
    writer.uint32(26).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
  if (value.signature.length !== 0) {
    putBytes(writer, 34, value.signature);
  }
}

function readCommitSig(reader: Reader): CommitSig {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let f3 = GO_ZERO_TIME_NS;
  let f4: Uint8Array | undefined;
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
    f3 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34]);
  return {
    blockIdFlag: f1,
    validatorAddress: f2 ?? new Uint8Array(0),
    timestamp: f3,
    signature: f4 ?? new Uint8Array(0),
  };
}

function createCommitSig(partial?: Partial<CommitSig>): CommitSig {
  return {
    blockIdFlag: 0,
    validatorAddress: new Uint8Array(0),
    timestamp: GO_ZERO_TIME_NS,
    signature: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.types.CommitSig. */
export const CommitSig: Codec<CommitSig> = defineCodec<CommitSig>({
  typeName: "tendermint.types.CommitSig",
  fields: [
    { number: 1, name: "blockIdFlag", protoName: "block_id_flag", kind: "enum", repeated: false, nullable: false, enum: BlockIDFlagDescriptor },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: false },
    { number: 4, name: "signature", protoName: "signature", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeCommitSig,
  read: readCommitSig,
  create: createCommitSig,
});

/** Message tendermint.types.ExtendedCommit. */
export interface ExtendedCommit {
  readonly height: bigint;
  readonly round: number;
  readonly blockId: BlockID;
  readonly extendedSignatures: readonly ExtendedCommitSig[];
}

function writeExtendedCommit(writer: Writer, value: ExtendedCommit): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  {
    writer.uint32(26).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  for (const item of value.extendedSignatures) {
    writer.uint32(34).fork();
    ExtendedCommitSig.write(writer, item);
    writer.ldelim();
  }
}

function readExtendedCommit(reader: Reader): ExtendedCommit {
  let f1 = 0n;
  let f2 = 0;
  let f3: BlockID | undefined;
  const f4: ExtendedCommitSig[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(ExtendedCommitSig.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34]);
  return {
    height: f1,
    round: f2,
    blockId: f3 ?? BlockID.create(),
    extendedSignatures: f4,
  };
}

function createExtendedCommit(partial?: Partial<ExtendedCommit>): ExtendedCommit {
  return {
    height: 0n,
    round: 0,
    blockId: BlockID.create(),
    extendedSignatures: [],
    ...partial,
  };
}

/** Codec of tendermint.types.ExtendedCommit. */
export const ExtendedCommit: Codec<ExtendedCommit> = defineCodec<ExtendedCommit>({
  typeName: "tendermint.types.ExtendedCommit",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 4, name: "extendedSignatures", protoName: "extended_signatures", kind: "message", repeated: true, nullable: false, message: () => ExtendedCommitSig },
  ],
  write: writeExtendedCommit,
  read: readExtendedCommit,
  create: createExtendedCommit,
});

/** Message tendermint.types.ExtendedCommitSig. */
export interface ExtendedCommitSig {
  readonly blockIdFlag: number;
  readonly validatorAddress: Uint8Array;
  readonly timestamp: bigint;
  readonly signature: Uint8Array;
  readonly extension: Uint8Array;
  readonly extensionSignature: Uint8Array;
}

function writeExtendedCommitSig(writer: Writer, value: ExtendedCommitSig): void {
  if (value.blockIdFlag !== 0) {
    writer.uint32(8);
    putInt32(writer, value.blockIdFlag);
  }
  if (value.validatorAddress.length !== 0) {
    putBytes(writer, 18, value.validatorAddress);
  }
  {
    writer.uint32(26).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
  if (value.signature.length !== 0) {
    putBytes(writer, 34, value.signature);
  }
  if (value.extension.length !== 0) {
    putBytes(writer, 42, value.extension);
  }
  if (value.extensionSignature.length !== 0) {
    putBytes(writer, 50, value.extensionSignature);
  }
}

function readExtendedCommitSig(reader: Reader): ExtendedCommitSig {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let f3 = GO_ZERO_TIME_NS;
  let f4: Uint8Array | undefined;
  let f5: Uint8Array | undefined;
  let f6: Uint8Array | undefined;
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
    f3 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42, 50]);
  return {
    blockIdFlag: f1,
    validatorAddress: f2 ?? new Uint8Array(0),
    timestamp: f3,
    signature: f4 ?? new Uint8Array(0),
    extension: f5 ?? new Uint8Array(0),
    extensionSignature: f6 ?? new Uint8Array(0),
  };
}

function createExtendedCommitSig(partial?: Partial<ExtendedCommitSig>): ExtendedCommitSig {
  return {
    blockIdFlag: 0,
    validatorAddress: new Uint8Array(0),
    timestamp: GO_ZERO_TIME_NS,
    signature: new Uint8Array(0),
    extension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.types.ExtendedCommitSig. */
export const ExtendedCommitSig: Codec<ExtendedCommitSig> = defineCodec<ExtendedCommitSig>({
  typeName: "tendermint.types.ExtendedCommitSig",
  fields: [
    { number: 1, name: "blockIdFlag", protoName: "block_id_flag", kind: "enum", repeated: false, nullable: false, enum: BlockIDFlagDescriptor },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: false },
    { number: 4, name: "signature", protoName: "signature", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "extension", protoName: "extension", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "extensionSignature", protoName: "extension_signature", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeExtendedCommitSig,
  read: readExtendedCommitSig,
  create: createExtendedCommitSig,
});

/** Message tendermint.types.Proposal. */
export interface Proposal {
  readonly type: number;
  readonly height: bigint;
  readonly round: number;
  readonly polRound: number;
  readonly blockId: BlockID;
  readonly timestamp: bigint;
  readonly signature: Uint8Array;
}

function writeProposal(writer: Writer, value: Proposal): void {
  if (value.type !== 0) {
    writer.uint32(8);
    putInt32(writer, value.type);
  }
  if (value.height !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(24);
    putInt32(writer, value.round);
  }
  if (value.polRound !== 0) {
    writer.uint32(32);
    putInt32(writer, value.polRound);
  }
  {
    writer.uint32(42).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  {
    writer.uint32(50).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
  if (value.signature.length !== 0) {
    putBytes(writer, 58, value.signature);
  }
}

function readProposal(reader: Reader): Proposal {
  let f1 = 0;
  let f2 = 0n;
  let f3 = 0;
  let f4 = 0;
  let f5: BlockID | undefined;
  let f6 = GO_ZERO_TIME_NS;
  let f7: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
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
    const outer = reader.open();
    f5 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 42, 50, 58]);
  return {
    type: f1,
    height: f2,
    round: f3,
    polRound: f4,
    blockId: f5 ?? BlockID.create(),
    timestamp: f6,
    signature: f7 ?? new Uint8Array(0),
  };
}

function createProposal(partial?: Partial<Proposal>): Proposal {
  return {
    type: 0,
    height: 0n,
    round: 0,
    polRound: 0,
    blockId: BlockID.create(),
    timestamp: GO_ZERO_TIME_NS,
    signature: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.types.Proposal. */
export const Proposal: Codec<Proposal> = defineCodec<Proposal>({
  typeName: "tendermint.types.Proposal",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: SignedMsgTypeDescriptor },
    { number: 2, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 4, name: "polRound", protoName: "pol_round", kind: "int32", repeated: false, nullable: false },
    { number: 5, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 6, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: false },
    { number: 7, name: "signature", protoName: "signature", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeProposal,
  read: readProposal,
  create: createProposal,
});

/** Message tendermint.types.SignedHeader. */
export interface SignedHeader {
  readonly header: Header | undefined;
  readonly commit: Commit | undefined;
}

function writeSignedHeader(writer: Writer, value: SignedHeader): void {
  if (value.header !== undefined) {
    writer.uint32(10).fork();
    Header.write(writer, value.header);
    writer.ldelim();
  }
  if (value.commit !== undefined) {
    writer.uint32(18).fork();
    Commit.write(writer, value.commit);
    writer.ldelim();
  }
}

function readSignedHeader(reader: Reader): SignedHeader {
  let f1: Header | undefined;
  let f2: Commit | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Header.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Commit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    header: f1,
    commit: f2,
  };
}

function createSignedHeader(partial?: Partial<SignedHeader>): SignedHeader {
  return {
    header: undefined,
    commit: undefined,
    ...partial,
  };
}

/** Codec of tendermint.types.SignedHeader. */
export const SignedHeader: Codec<SignedHeader> = defineCodec<SignedHeader>({
  typeName: "tendermint.types.SignedHeader",
  fields: [
    { number: 1, name: "header", protoName: "header", kind: "message", repeated: false, nullable: true, message: () => Header },
    { number: 2, name: "commit", protoName: "commit", kind: "message", repeated: false, nullable: true, message: () => Commit },
  ],
  write: writeSignedHeader,
  read: readSignedHeader,
  create: createSignedHeader,
});

/** Message tendermint.types.LightBlock. */
export interface LightBlock {
  readonly signedHeader: SignedHeader | undefined;
  readonly validatorSet: ValidatorSet | undefined;
}

function writeLightBlock(writer: Writer, value: LightBlock): void {
  if (value.signedHeader !== undefined) {
    writer.uint32(10).fork();
    SignedHeader.write(writer, value.signedHeader);
    writer.ldelim();
  }
  if (value.validatorSet !== undefined) {
    writer.uint32(18).fork();
    ValidatorSet.write(writer, value.validatorSet);
    writer.ldelim();
  }
}

function readLightBlock(reader: Reader): LightBlock {
  let f1: SignedHeader | undefined;
  let f2: ValidatorSet | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SignedHeader.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ValidatorSet.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    signedHeader: f1,
    validatorSet: f2,
  };
}

function createLightBlock(partial?: Partial<LightBlock>): LightBlock {
  return {
    signedHeader: undefined,
    validatorSet: undefined,
    ...partial,
  };
}

/** Codec of tendermint.types.LightBlock. */
export const LightBlock: Codec<LightBlock> = defineCodec<LightBlock>({
  typeName: "tendermint.types.LightBlock",
  fields: [
    { number: 1, name: "signedHeader", protoName: "signed_header", kind: "message", repeated: false, nullable: true, message: () => SignedHeader },
    { number: 2, name: "validatorSet", protoName: "validator_set", kind: "message", repeated: false, nullable: true, message: () => ValidatorSet },
  ],
  write: writeLightBlock,
  read: readLightBlock,
  create: createLightBlock,
});

/** Message tendermint.types.BlockMeta. */
export interface BlockMeta {
  readonly blockId: BlockID;
  readonly blockSize: bigint;
  readonly header: Header;
  readonly numTxs: bigint;
}

function writeBlockMeta(writer: Writer, value: BlockMeta): void {
  {
    writer.uint32(10).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  if (value.blockSize !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.blockSize);
  }
  {
    writer.uint32(26).fork();
    Header.write(writer, value.header);
    writer.ldelim();
  }
  if (value.numTxs !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.numTxs);
  }
}

function readBlockMeta(reader: Reader): BlockMeta {
  let f1: BlockID | undefined;
  let f2 = 0n;
  let f3: Header | undefined;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Header.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32]);
  return {
    blockId: f1 ?? BlockID.create(),
    blockSize: f2,
    header: f3 ?? Header.create(),
    numTxs: f4,
  };
}

function createBlockMeta(partial?: Partial<BlockMeta>): BlockMeta {
  return {
    blockId: BlockID.create(),
    blockSize: 0n,
    header: Header.create(),
    numTxs: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.BlockMeta. */
export const BlockMeta: Codec<BlockMeta> = defineCodec<BlockMeta>({
  typeName: "tendermint.types.BlockMeta",
  fields: [
    { number: 1, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 2, name: "blockSize", protoName: "block_size", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "header", protoName: "header", kind: "message", repeated: false, nullable: false, message: () => Header },
    { number: 4, name: "numTxs", protoName: "num_txs", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeBlockMeta,
  read: readBlockMeta,
  create: createBlockMeta,
});

/** Message tendermint.types.TxProof. */
export interface TxProof {
  readonly rootHash: Uint8Array;
  readonly data: Uint8Array;
  readonly proof: Proof | undefined;
}

function writeTxProof(writer: Writer, value: TxProof): void {
  if (value.rootHash.length !== 0) {
    putBytes(writer, 10, value.rootHash);
  }
  if (value.data.length !== 0) {
    putBytes(writer, 18, value.data);
  }
  if (value.proof !== undefined) {
    writer.uint32(26).fork();
    Proof.write(writer, value.proof);
    writer.ldelim();
  }
}

function readTxProof(reader: Reader): TxProof {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  let f3: Proof | undefined;
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
    f3 = Proof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    rootHash: f1 ?? new Uint8Array(0),
    data: f2 ?? new Uint8Array(0),
    proof: f3,
  };
}

function createTxProof(partial?: Partial<TxProof>): TxProof {
  return {
    rootHash: new Uint8Array(0),
    data: new Uint8Array(0),
    proof: undefined,
    ...partial,
  };
}

/** Codec of tendermint.types.TxProof. */
export const TxProof: Codec<TxProof> = defineCodec<TxProof>({
  typeName: "tendermint.types.TxProof",
  fields: [
    { number: 1, name: "rootHash", protoName: "root_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "proof", protoName: "proof", kind: "message", repeated: false, nullable: true, message: () => Proof },
  ],
  write: writeTxProof,
  read: readTxProof,
  create: createTxProof,
});
