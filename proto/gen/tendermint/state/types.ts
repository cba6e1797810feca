/** Generated from proto/tendermint/state/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putBytes, putInt64, putString, putTimestamp } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { ConsensusParams } from "../types/params.ts";
import { BlockID } from "../types/types.ts";
import { ValidatorSet } from "../types/validator.ts";
import { Consensus } from "../version/types.ts";

/** The validator set of a height, or where it last changed. */
export interface ValidatorsInfo {
  readonly validatorSet: ValidatorSet | undefined;
  readonly lastHeightChanged: bigint;
}

function writeValidatorsInfo(writer: Writer, value: ValidatorsInfo): void {
  if (value.validatorSet !== undefined) {
    writer.uint32(10).fork();
    ValidatorSet.write(writer, value.validatorSet);
    writer.ldelim();
  }
  if (value.lastHeightChanged !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.lastHeightChanged);
  }
}

function readValidatorsInfo(reader: Reader): ValidatorsInfo {
  let f1: ValidatorSet | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ValidatorSet.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    validatorSet: f1,
    lastHeightChanged: f2,
  };
}

function createValidatorsInfo(partial?: Partial<ValidatorsInfo>): ValidatorsInfo {
  return {
    validatorSet: undefined,
    lastHeightChanged: 0n,
    ...partial,
  };
}

/** Codec of tendermint.state.ValidatorsInfo. */
export const ValidatorsInfo: Codec<ValidatorsInfo> = defineCodec<ValidatorsInfo>({
  typeName: "tendermint.state.ValidatorsInfo",
  fields: [
    { number: 1, name: "validatorSet", protoName: "validator_set", kind: "message", repeated: false, nullable: true, message: () => ValidatorSet },
    { number: 2, name: "lastHeightChanged", protoName: "last_height_changed", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeValidatorsInfo,
  read: readValidatorsInfo,
  create: createValidatorsInfo,
});

/** The consensus params of a height, or where they last changed. */
export interface ConsensusParamsInfo {
  readonly consensusParams: ConsensusParams;
  readonly lastHeightChanged: bigint;
}

function writeConsensusParamsInfo(writer: Writer, value: ConsensusParamsInfo): void {
  {
    writer.uint32(10).fork();
    ConsensusParams.write(writer, value.consensusParams);
    writer.ldelim();
  }
  if (value.lastHeightChanged !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.lastHeightChanged);
  }
}

function readConsensusParamsInfo(reader: Reader): ConsensusParamsInfo {
  let f1: ConsensusParams | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ConsensusParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    consensusParams: f1 ?? ConsensusParams.create(),
    lastHeightChanged: f2,
  };
}

function createConsensusParamsInfo(partial?: Partial<ConsensusParamsInfo>): ConsensusParamsInfo {
  return {
    consensusParams: ConsensusParams.create(),
    lastHeightChanged: 0n,
    ...partial,
  };
}

/** Codec of tendermint.state.ConsensusParamsInfo. */
export const ConsensusParamsInfo: Codec<ConsensusParamsInfo> = defineCodec<ConsensusParamsInfo>({
  typeName: "tendermint.state.ConsensusParamsInfo",
  fields: [
    { number: 1, name: "consensusParams", protoName: "consensus_params", kind: "message", repeated: false, nullable: false, message: () => ConsensusParams },
    { number: 2, name: "lastHeightChanged", protoName: "last_height_changed", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeConsensusParamsInfo,
  read: readConsensusParamsInfo,
  create: createConsensusParamsInfo,
});

/** Message tendermint.state.Version. */
export interface Version {
  readonly consensus: Consensus;
  readonly software: string;
}

function writeVersion(writer: Writer, value: Version): void {
  {
    writer.uint32(10).fork();
    Consensus.write(writer, value.consensus);
    writer.ldelim();
  }
  if (value.software !== "") {
    putString(writer, 18, value.software);
  }
}

function readVersion(reader: Reader): Version {
  let f1: Consensus | undefined;
  let f2 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    consensus: f1 ?? Consensus.create(),
    software: f2,
  };
}

function createVersion(partial?: Partial<Version>): Version {
  return {
    consensus: Consensus.create(),
    software: "",
    ...partial,
  };
}

/** Codec of tendermint.state.Version. */
export const Version: Codec<Version> = defineCodec<Version>({
  typeName: "tendermint.state.Version",
  fields: [
    { number: 1, name: "consensus", protoName: "consensus", kind: "message", repeated: false, nullable: false, message: () => Consensus },
    { number: 2, name: "software", protoName: "software", kind: "string", repeated: false, nullable: false },
  ],
  write: writeVersion,
  read: readVersion,
  create: createVersion,
});

/** Message tendermint.state.State. */
export interface State {
  readonly version: Version;
  readonly chainId: string;
  readonly lastBlockHeight: bigint;
  readonly lastBlockId: BlockID;
  readonly lastBlockTime: bigint;
  readonly nextValidators: ValidatorSet | undefined;
  readonly validators: ValidatorSet | undefined;
  readonly lastValidators: ValidatorSet | undefined;
  readonly lastHeightValidatorsChanged: bigint;
  readonly consensusParams: ConsensusParams;
  readonly lastHeightConsensusParamsChanged: bigint;
  readonly lastResultsHash: Uint8Array;
  readonly appHash: Uint8Array;
  readonly initialHeight: bigint;
}

function writeState(writer: Writer, value: State): void {
  {
    writer.uint32(10).fork();
    Version.write(writer, value.version);
    writer.ldelim();
  }
  if (value.chainId !== "") {
    putString(writer, 18, value.chainId);
  }
  if (value.lastBlockHeight !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.lastBlockHeight);
  }
  {
    writer.uint32(34).fork();
    BlockID.write(writer, value.lastBlockId);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    putTimestamp(writer, value.lastBlockTime);
    writer.ldelim();
  }
  if (value.nextValidators !== undefined) {
    writer.uint32(50).fork();
    ValidatorSet.write(writer, value.nextValidators);
    writer.ldelim();
  }
  if (value.validators !== undefined) {
    writer.uint32(58).fork();
    ValidatorSet.write(writer, value.validators);
    writer.ldelim();
  }
  if (value.lastValidators !== undefined) {
    writer.uint32(66).fork();
    ValidatorSet.write(writer, value.lastValidators);
    writer.ldelim();
  }
  if (value.lastHeightValidatorsChanged !== 0n) {
    writer.uint32(72);
    putInt64(writer, value.lastHeightValidatorsChanged);
  }
  {
    writer.uint32(82).fork();
    ConsensusParams.write(writer, value.consensusParams);
    writer.ldelim();
  }
  if (value.lastHeightConsensusParamsChanged !== 0n) {
    writer.uint32(88);
    putInt64(writer, value.lastHeightConsensusParamsChanged);
  }
  if (value.lastResultsHash.length !== 0) {
    putBytes(writer, 98, value.lastResultsHash);
  }
  if (value.appHash.length !== 0) {
    putBytes(writer, 106, value.appHash);
  }
  if (value.initialHeight !== 0n) {
    writer.uint32(112);
    putInt64(writer, value.initialHeight);
  }
}

function readState(reader: Reader): State {
  let f1: Version | undefined;
  let f2 = "";
  let f3 = 0n;
  let f4: BlockID | undefined;
  let f5 = GO_ZERO_TIME_NS;
  let f6: ValidatorSet | undefined;
  let f7: ValidatorSet | undefined;
  let f8: ValidatorSet | undefined;
  let f9 = 0n;
  let f10: ConsensusParams | undefined;
  let f11 = 0n;
  let f12: Uint8Array | undefined;
  let f13: Uint8Array | undefined;
  let f14 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Version.read(reader);
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
    const outer = reader.open();
    f6 = ValidatorSet.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = ValidatorSet.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = ValidatorSet.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    const outer = reader.open();
    f10 = ConsensusParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.int64();
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
  if (tag === 112) {
    f14 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34, 42, 50, 58, 66, 72, 82, 88, 98, 106, 112]);
  return {
    version: f1 ?? Version.create(),
    chainId: f2,
    lastBlockHeight: f3,
    lastBlockId: f4 ?? BlockID.create(),
    lastBlockTime: f5,
    nextValidators: f6,
    validators: f7,
    lastValidators: f8,
    lastHeightValidatorsChanged: f9,
    consensusParams: f10 ?? ConsensusParams.create(),
    lastHeightConsensusParamsChanged: f11,
    lastResultsHash: f12 ?? new Uint8Array(0),
    appHash: f13 ?? new Uint8Array(0),
    initialHeight: f14,
  };
}

function createState(partial?: Partial<State>): State {
  return {
    version: Version.create(),
    chainId: "",
    lastBlockHeight: 0n,
    lastBlockId: BlockID.create(),
    lastBlockTime: GO_ZERO_TIME_NS,
    nextValidators: undefined,
    validators: undefined,
    lastValidators: undefined,
    lastHeightValidatorsChanged: 0n,
    consensusParams: ConsensusParams.create(),
    lastHeightConsensusParamsChanged: 0n,
    lastResultsHash: new Uint8Array(0),
    appHash: new Uint8Array(0),
    initialHeight: 0n,
    ...partial,
  };
}

/** Codec of tendermint.state.State. */
export const State: Codec<State> = defineCodec<State>({
  typeName: "tendermint.state.State",
  fields: [
    { number: 1, name: "version", protoName: "version", kind: "message", repeated: false, nullable: false, message: () => Version },
    { number: 2, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "lastBlockHeight", protoName: "last_block_height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "lastBlockId", protoName: "last_block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 5, name: "lastBlockTime", protoName: "last_block_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 6, name: "nextValidators", protoName: "next_validators", kind: "message", repeated: false, nullable: true, message: () => ValidatorSet },
    { number: 7, name: "validators", protoName: "validators", kind: "message", repeated: false, nullable: true, message: () => ValidatorSet },
    { number: 8, name: "lastValidators", protoName: "last_validators", kind: "message", repeated: false, nullable: true, message: () => ValidatorSet },
    { number: 9, name: "lastHeightValidatorsChanged", protoName: "last_height_validators_changed", kind: "int64", repeated: false, nullable: false },
    { number: 10, name: "consensusParams", protoName: "consensus_params", kind: "message", repeated: false, nullable: false, message: () => ConsensusParams },
    { number: 11, name: "lastHeightConsensusParamsChanged", protoName: "last_height_consensus_params_changed", kind: "int64", repeated: false, nullable: false },
    { number: 12, name: "lastResultsHash", protoName: "last_results_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 13, name: "appHash", protoName: "app_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 14, name: "initialHeight", protoName: "initial_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeState,
  read: readState,
  create: createState,
});
