/** Generated from proto/cosmos/base/tendermint/v1beta1/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putBytes, putInt64, putString, putTimestamp } from "../../../../../wire.ts";
import type { Reader } from "../../../../../wire-reader.ts";
import { EvidenceList } from "../../../../tendermint/types/evidence.ts";
import { BlockID, Commit, Data } from "../../../../tendermint/types/types.ts";
import { Consensus } from "../../../../tendermint/version/types.ts";

/** Message cosmos.base.tendermint.v1beta1.Block. */
export interface Block {
  readonly header: Header;
  readonly data: Data;
  readonly evidence: EvidenceList;
  readonly lastCommit: Commit | undefined;
}

function writeBlock(writer: Writer, value: Block): void {
  {
    writer.uint32(10).fork();
    Header.write(writer, value.header);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Data.write(writer, value.data);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    EvidenceList.write(writer, value.evidence);
    writer.ldelim();
  }
  if (value.lastCommit !== undefined) {
    writer.uint32(34).fork();
    Commit.write(writer, value.lastCommit);
    writer.ldelim();
  }
}

function readBlock(reader: Reader): Block {
  let f1: Header | undefined;
  let f2: Data | undefined;
  let f3: EvidenceList | undefined;
  let f4: Commit | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Header.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Data.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = EvidenceList.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Commit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    header: f1 ?? Header.create(),
    data: f2 ?? Data.create(),
    evidence: f3 ?? EvidenceList.create(),
    lastCommit: f4,
  };
}

function createBlock(partial?: Partial<Block>): Block {
  return {
    header: Header.create(),
    data: Data.create(),
    evidence: EvidenceList.create(),
    lastCommit: undefined,
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.Block. */
export const Block: Codec<Block> = defineCodec<Block>({
  typeName: "cosmos.base.tendermint.v1beta1.Block",
  fields: [
    { number: 1, name: "header", protoName: "header", kind: "message", repeated: false, nullable: false, message: () => Header },
    { number: 2, name: "data", protoName: "data", kind: "message", repeated: false, nullable: false, message: () => Data },
    { number: 3, name: "evidence", protoName: "evidence", kind: "message", repeated: false, nullable: false, message: () => EvidenceList },
    { number: 4, name: "lastCommit", protoName: "last_commit", kind: "message", repeated: false, nullable: true, message: () => Commit },
  ],
  write: writeBlock,
  read: readBlock,
  create: createBlock,
});

/** Message cosmos.base.tendermint.v1beta1.Header. */
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
  readonly proposerAddress: string;
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
  if (value.proposerAddress !== "") {
    putString(writer, 114, value.proposerAddress);
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
  let f14 = "";
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
    f14 = reader.string();
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
    proposerAddress: f14,
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
    proposerAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.base.tendermint.v1beta1.Header. */
export const Header: Codec<Header> = defineCodec<Header>({
  typeName: "cosmos.base.tendermint.v1beta1.Header",
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
    { number: 14, name: "proposerAddress", protoName: "proposer_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeHeader,
  read: readHeader,
  create: createHeader,
});
