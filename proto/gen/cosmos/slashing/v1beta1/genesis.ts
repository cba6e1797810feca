/** Generated from proto/cosmos/slashing/v1beta1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putInt64, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Params, ValidatorSigningInfo } from "./slashing.ts";

/** Message cosmos.slashing.v1beta1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly signingInfos: readonly SigningInfo[];
  readonly missedBlocks: readonly ValidatorMissedBlocks[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  for (const item of value.signingInfos) {
    writer.uint32(18).fork();
    SigningInfo.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.missedBlocks) {
    writer.uint32(26).fork();
    ValidatorMissedBlocks.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  const f2: SigningInfo[] = [];
  const f3: ValidatorMissedBlocks[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(SigningInfo.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(ValidatorMissedBlocks.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    params: f1 ?? Params.create(),
    signingInfos: f2,
    missedBlocks: f3,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    signingInfos: [],
    missedBlocks: [],
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "cosmos.slashing.v1beta1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "signingInfos", protoName: "signing_infos", kind: "message", repeated: true, nullable: false, message: () => SigningInfo },
    { number: 3, name: "missedBlocks", protoName: "missed_blocks", kind: "message", repeated: true, nullable: false, message: () => ValidatorMissedBlocks },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});

/** Message cosmos.slashing.v1beta1.SigningInfo. */
export interface SigningInfo {
  readonly address: string;
  readonly validatorSigningInfo: ValidatorSigningInfo;
}

function writeSigningInfo(writer: Writer, value: SigningInfo): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  {
    writer.uint32(18).fork();
    ValidatorSigningInfo.write(writer, value.validatorSigningInfo);
    writer.ldelim();
  }
}

function readSigningInfo(reader: Reader): SigningInfo {
  let f1 = "";
  let f2: ValidatorSigningInfo | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ValidatorSigningInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    address: f1,
    validatorSigningInfo: f2 ?? ValidatorSigningInfo.create(),
  };
}

function createSigningInfo(partial?: Partial<SigningInfo>): SigningInfo {
  return {
    address: "",
    validatorSigningInfo: ValidatorSigningInfo.create(),
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.SigningInfo. */
export const SigningInfo: Codec<SigningInfo> = defineCodec<SigningInfo>({
  typeName: "cosmos.slashing.v1beta1.SigningInfo",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "validatorSigningInfo", protoName: "validator_signing_info", kind: "message", repeated: false, nullable: false, message: () => ValidatorSigningInfo },
  ],
  write: writeSigningInfo,
  read: readSigningInfo,
  create: createSigningInfo,
});

/** Message cosmos.slashing.v1beta1.ValidatorMissedBlocks. */
export interface ValidatorMissedBlocks {
  readonly address: string;
  readonly missedBlocks: readonly MissedBlock[];
}

function writeValidatorMissedBlocks(writer: Writer, value: ValidatorMissedBlocks): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  for (const item of value.missedBlocks) {
    writer.uint32(18).fork();
    MissedBlock.write(writer, item);
    writer.ldelim();
  }
}

function readValidatorMissedBlocks(reader: Reader): ValidatorMissedBlocks {
  let f1 = "";
  const f2: MissedBlock[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(MissedBlock.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    address: f1,
    missedBlocks: f2,
  };
}

function createValidatorMissedBlocks(partial?: Partial<ValidatorMissedBlocks>): ValidatorMissedBlocks {
  return {
    address: "",
    missedBlocks: [],
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.ValidatorMissedBlocks. */
export const ValidatorMissedBlocks: Codec<ValidatorMissedBlocks> = defineCodec<ValidatorMissedBlocks>({
  typeName: "cosmos.slashing.v1beta1.ValidatorMissedBlocks",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "missedBlocks", protoName: "missed_blocks", kind: "message", repeated: true, nullable: false, message: () => MissedBlock },
  ],
  write: writeValidatorMissedBlocks,
  read: readValidatorMissedBlocks,
  create: createValidatorMissedBlocks,
});

/** Message cosmos.slashing.v1beta1.MissedBlock. */
export interface MissedBlock {
  readonly index: bigint;
  readonly missed: boolean;
}

function writeMissedBlock(writer: Writer, value: MissedBlock): void {
  if (value.index !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.index);
  }
  if (value.missed) {
    writer.uint32(16);
    writer.bool(value.missed);
  }
}

function readMissedBlock(reader: Reader): MissedBlock {
  let f1 = 0n;
  let f2 = false;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    index: f1,
    missed: f2,
  };
}

function createMissedBlock(partial?: Partial<MissedBlock>): MissedBlock {
  return {
    index: 0n,
    missed: false,
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.MissedBlock. */
export const MissedBlock: Codec<MissedBlock> = defineCodec<MissedBlock>({
  typeName: "cosmos.slashing.v1beta1.MissedBlock",
  fields: [
    { number: 1, name: "index", protoName: "index", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "missed", protoName: "missed", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeMissedBlock,
  read: readMissedBlock,
  create: createMissedBlock,
});
