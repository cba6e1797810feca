/** Generated from proto/tendermint/types/params.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec, putDuration, putInt64, putString, putUint64 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Message tendermint.types.ConsensusParams. */
export interface ConsensusParams {
  readonly block: BlockParams | undefined;
  readonly evidence: EvidenceParams | undefined;
  readonly validator: ValidatorParams | undefined;
  readonly version: VersionParams | undefined;
  readonly abci: ABCIParams | undefined;
}

function writeConsensusParams(writer: Writer, value: ConsensusParams): void {
  if (value.block !== undefined) {
    writer.uint32(10).fork();
    BlockParams.write(writer, value.block);
    writer.ldelim();
  }
  if (value.evidence !== undefined) {
    writer.uint32(18).fork();
    EvidenceParams.write(writer, value.evidence);
    writer.ldelim();
  }
  if (value.validator !== undefined) {
    writer.uint32(26).fork();
    ValidatorParams.write(writer, value.validator);
    writer.ldelim();
  }
  if (value.version !== undefined) {
    writer.uint32(34).fork();
    VersionParams.write(writer, value.version);
    writer.ldelim();
  }
  if (value.abci !== undefined) {
    writer.uint32(42).fork();
    ABCIParams.write(writer, value.abci);
    writer.ldelim();
  }
}

function readConsensusParams(reader: Reader): ConsensusParams {
  let f1: BlockParams | undefined;
  let f2: EvidenceParams | undefined;
  let f3: ValidatorParams | undefined;
  let f4: VersionParams | undefined;
  let f5: ABCIParams | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BlockParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = EvidenceParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ValidatorParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = VersionParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = ABCIParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    block: f1,
    evidence: f2,
    validator: f3,
    version: f4,
    abci: f5,
  };
}

function createConsensusParams(partial?: Partial<ConsensusParams>): ConsensusParams {
  return {
    block: undefined,
    evidence: undefined,
    validator: undefined,
    version: undefined,
    abci: undefined,
    ...partial,
  };
}

/** Codec of tendermint.types.ConsensusParams. */
export const ConsensusParams: Codec<ConsensusParams> = defineCodec<ConsensusParams>({
  typeName: "tendermint.types.ConsensusParams",
  fields: [
    { number: 1, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, message: () => BlockParams },
    { number: 2, name: "evidence", protoName: "evidence", kind: "message", repeated: false, nullable: true, message: () => EvidenceParams },
    { number: 3, name: "validator", protoName: "validator", kind: "message", repeated: false, nullable: true, message: () => ValidatorParams },
    { number: 4, name: "version", protoName: "version", kind: "message", repeated: false, nullable: true, message: () => VersionParams },
    { number: 5, name: "abci", protoName: "abci", kind: "message", repeated: false, nullable: true, message: () => ABCIParams },
  ],
  write: writeConsensusParams,
  read: readConsensusParams,
  create: createConsensusParams,
});

/** Message tendermint.types.BlockParams. */
export interface BlockParams {
  readonly maxBytes: bigint;
  readonly maxGas: bigint;
}

function writeBlockParams(writer: Writer, value: BlockParams): void {
  if (value.maxBytes !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.maxBytes);
  }
  if (value.maxGas !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.maxGas);
  }
}

function readBlockParams(reader: Reader): BlockParams {
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
    maxBytes: f1,
    maxGas: f2,
  };
}

function createBlockParams(partial?: Partial<BlockParams>): BlockParams {
  return {
    maxBytes: 0n,
    maxGas: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.BlockParams. */
export const BlockParams: Codec<BlockParams> = defineCodec<BlockParams>({
  typeName: "tendermint.types.BlockParams",
  fields: [
    { number: 1, name: "maxBytes", protoName: "max_bytes", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "maxGas", protoName: "max_gas", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeBlockParams,
  read: readBlockParams,
  create: createBlockParams,
});

/** Message tendermint.types.EvidenceParams. */
export interface EvidenceParams {
  readonly maxAgeNumBlocks: bigint;
  readonly maxAgeDuration: bigint;
  readonly maxBytes: bigint;
}

function writeEvidenceParams(writer: Writer, value: EvidenceParams): void {
  if (value.maxAgeNumBlocks !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.maxAgeNumBlocks);
  }
  {
    writer.uint32(18).fork();
    putDuration(writer, value.maxAgeDuration);
    writer.ldelim();
  }
  if (value.maxBytes !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.maxBytes);
  }
}

function readEvidenceParams(reader: Reader): EvidenceParams {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    maxAgeNumBlocks: f1,
    maxAgeDuration: f2,
    maxBytes: f3,
  };
}

function createEvidenceParams(partial?: Partial<EvidenceParams>): EvidenceParams {
  return {
    maxAgeNumBlocks: 0n,
    maxAgeDuration: 0n,
    maxBytes: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.EvidenceParams. */
export const EvidenceParams: Codec<EvidenceParams> = defineCodec<EvidenceParams>({
  typeName: "tendermint.types.EvidenceParams",
  fields: [
    { number: 1, name: "maxAgeNumBlocks", protoName: "max_age_num_blocks", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "maxAgeDuration", protoName: "max_age_duration", kind: "duration", repeated: false, nullable: false },
    { number: 3, name: "maxBytes", protoName: "max_bytes", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeEvidenceParams,
  read: readEvidenceParams,
  create: createEvidenceParams,
});

/** Message tendermint.types.ValidatorParams. */
export interface ValidatorParams {
  readonly pubKeyTypes: readonly string[];
}

function writeValidatorParams(writer: Writer, value: ValidatorParams): void {
  for (const item of value.pubKeyTypes) {
    putString(writer, 10, item);
  }
}

function readValidatorParams(reader: Reader): ValidatorParams {
  const f1: string[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    pubKeyTypes: f1,
  };
}

function createValidatorParams(partial?: Partial<ValidatorParams>): ValidatorParams {
  return {
    pubKeyTypes: [],
    ...partial,
  };
}

/** Codec of tendermint.types.ValidatorParams. */
export const ValidatorParams: Codec<ValidatorParams> = defineCodec<ValidatorParams>({
  typeName: "tendermint.types.ValidatorParams",
  fields: [
    { number: 1, name: "pubKeyTypes", protoName: "pub_key_types", kind: "string", repeated: true, nullable: false },
  ],
  write: writeValidatorParams,
  read: readValidatorParams,
  create: createValidatorParams,
});

/** Message tendermint.types.VersionParams. */
export interface VersionParams {
  readonly app: bigint;
}

function writeVersionParams(writer: Writer, value: VersionParams): void {
  if (value.app !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.app);
  }
}

function readVersionParams(reader: Reader): VersionParams {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    app: f1,
  };
}

function createVersionParams(partial?: Partial<VersionParams>): VersionParams {
  return {
    app: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.VersionParams. */
export const VersionParams: Codec<VersionParams> = defineCodec<VersionParams>({
  typeName: "tendermint.types.VersionParams",
  fields: [
    { number: 1, name: "app", protoName: "app", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeVersionParams,
  read: readVersionParams,
  create: createVersionParams,
});

/** Message tendermint.types.HashedParams. */
export interface HashedParams {
  readonly blockMaxBytes: bigint;
  readonly blockMaxGas: bigint;
}

function writeHashedParams(writer: Writer, value: HashedParams): void {
  if (value.blockMaxBytes !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.blockMaxBytes);
  }
  if (value.blockMaxGas !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.blockMaxGas);
  }
}

function readHashedParams(reader: Reader): HashedParams {
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
    blockMaxBytes: f1,
    blockMaxGas: f2,
  };
}

function createHashedParams(partial?: Partial<HashedParams>): HashedParams {
  return {
    blockMaxBytes: 0n,
    blockMaxGas: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.HashedParams. */
export const HashedParams: Codec<HashedParams> = defineCodec<HashedParams>({
  typeName: "tendermint.types.HashedParams",
  fields: [
    { number: 1, name: "blockMaxBytes", protoName: "block_max_bytes", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "blockMaxGas", protoName: "block_max_gas", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeHashedParams,
  read: readHashedParams,
  create: createHashedParams,
});

/** Message tendermint.types.ABCIParams. */
export interface ABCIParams {
  readonly voteExtensionsEnableHeight: bigint;
}

function writeABCIParams(writer: Writer, value: ABCIParams): void {
  if (value.voteExtensionsEnableHeight !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.voteExtensionsEnableHeight);
  }
}

function readABCIParams(reader: Reader): ABCIParams {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    voteExtensionsEnableHeight: f1,
  };
}

function createABCIParams(partial?: Partial<ABCIParams>): ABCIParams {
  return {
    voteExtensionsEnableHeight: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.ABCIParams. */
export const ABCIParams: Codec<ABCIParams> = defineCodec<ABCIParams>({
  typeName: "tendermint.types.ABCIParams",
  fields: [
    { number: 1, name: "voteExtensionsEnableHeight", protoName: "vote_extensions_enable_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeABCIParams,
  read: readABCIParams,
  create: createABCIParams,
});
