/** Generated from proto/cosmos/slashing/v1beta1/slashing.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putBytes, putDuration, putInt64, putString, putTimestamp } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Message cosmos.slashing.v1beta1.ValidatorSigningInfo. */
export interface ValidatorSigningInfo {
  readonly address: string;
  readonly startHeight: bigint;
  readonly indexOffset: bigint;
  readonly jailedUntil: bigint;
  readonly tombstoned: boolean;
  readonly missedBlocksCounter: bigint;
}

function writeValidatorSigningInfo(writer: Writer, value: ValidatorSigningInfo): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.startHeight !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.startHeight);
  }
  if (value.indexOffset !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.indexOffset);
  }
  {
    writer.uint32(34).fork();
    putTimestamp(writer, value.jailedUntil);
    writer.ldelim();
  }
  if (value.tombstoned) {
    writer.uint32(40);
    writer.bool(value.tombstoned);
  }
  if (value.missedBlocksCounter !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.missedBlocksCounter);
  }
}

function readValidatorSigningInfo(reader: Reader): ValidatorSigningInfo {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4 = GO_ZERO_TIME_NS;
  let f5 = false;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
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
  if (tag === 40) {
    f5 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34, 40, 48]);
  return {
    address: f1,
    startHeight: f2,
    indexOffset: f3,
    jailedUntil: f4,
    tombstoned: f5,
    missedBlocksCounter: f6,
  };
}

function createValidatorSigningInfo(partial?: Partial<ValidatorSigningInfo>): ValidatorSigningInfo {
  return {
    address: "",
    startHeight: 0n,
    indexOffset: 0n,
    jailedUntil: GO_ZERO_TIME_NS,
    tombstoned: false,
    missedBlocksCounter: 0n,
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.ValidatorSigningInfo. */
export const ValidatorSigningInfo: Codec<ValidatorSigningInfo> = defineCodec<ValidatorSigningInfo>({
  typeName: "cosmos.slashing.v1beta1.ValidatorSigningInfo",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "startHeight", protoName: "start_height", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "indexOffset", protoName: "index_offset", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "jailedUntil", protoName: "jailed_until", kind: "timestamp", repeated: false, nullable: false },
    { number: 5, name: "tombstoned", protoName: "tombstoned", kind: "bool", repeated: false, nullable: false },
    { number: 6, name: "missedBlocksCounter", protoName: "missed_blocks_counter", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeValidatorSigningInfo,
  read: readValidatorSigningInfo,
  create: createValidatorSigningInfo,
});

/** Message cosmos.slashing.v1beta1.Params. */
export interface Params {
  readonly signedBlocksWindow: bigint;
  readonly minSignedPerWindow: Uint8Array;
  readonly downtimeJailDuration: bigint;
  readonly slashFractionDoubleSign: Uint8Array;
  readonly slashFractionDowntime: Uint8Array;
}

function writeParams(writer: Writer, value: Params): void {
  if (value.signedBlocksWindow !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.signedBlocksWindow);
  }
  if (value.minSignedPerWindow.length !== 0) {
    putBytes(writer, 18, value.minSignedPerWindow);
  }
  {
    writer.uint32(26).fork();
    putDuration(writer, value.downtimeJailDuration);
    writer.ldelim();
  }
  if (value.slashFractionDoubleSign.length !== 0) {
    putBytes(writer, 34, value.slashFractionDoubleSign);
  }
  if (value.slashFractionDowntime.length !== 0) {
    putBytes(writer, 42, value.slashFractionDowntime);
  }
}

function readParams(reader: Reader): Params {
  let f1 = 0n;
  let f2: Uint8Array | undefined;
  let f3 = 0n;
  let f4: Uint8Array | undefined;
  let f5: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.duration();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42]);
  return {
    signedBlocksWindow: f1,
    minSignedPerWindow: f2 ?? new Uint8Array(0),
    downtimeJailDuration: f3,
    slashFractionDoubleSign: f4 ?? new Uint8Array(0),
    slashFractionDowntime: f5 ?? new Uint8Array(0),
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    signedBlocksWindow: 0n,
    minSignedPerWindow: new Uint8Array(0),
    downtimeJailDuration: 0n,
    slashFractionDoubleSign: new Uint8Array(0),
    slashFractionDowntime: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.slashing.v1beta1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "cosmos.slashing.v1beta1.Params",
  fields: [
    { number: 1, name: "signedBlocksWindow", protoName: "signed_blocks_window", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "minSignedPerWindow", protoName: "min_signed_per_window", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 3, name: "downtimeJailDuration", protoName: "downtime_jail_duration", kind: "duration", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 4, name: "slashFractionDoubleSign", protoName: "slash_fraction_double_sign", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 5, name: "slashFractionDowntime", protoName: "slash_fraction_downtime", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "cosmos-sdk/x/slashing/Params" },
  write: writeParams,
  read: readParams,
  create: createParams,
});
