/** Generated from proto/cosmos/base/node/v1beta1/query.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../../wire.ts";
import { defineCodec, putBytes, putString, putTimestamp, putUint64 } from "../../../../../wire.ts";
import type { Reader } from "../../../../../wire-reader.ts";

/** Message cosmos.base.node.v1beta1.ConfigRequest. */
export type ConfigRequest = Readonly<Record<string, never>>;

function writeConfigRequest(): void {}

function readConfigRequest(reader: Reader): ConfigRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createConfigRequest(): ConfigRequest {
  return {};
}

/** Codec of cosmos.base.node.v1beta1.ConfigRequest. */
export const ConfigRequest: Codec<ConfigRequest> = defineCodec<ConfigRequest>({
  typeName: "cosmos.base.node.v1beta1.ConfigRequest",
  fields: [],
  write: writeConfigRequest,
  read: readConfigRequest,
  create: createConfigRequest,
});

/** Message cosmos.base.node.v1beta1.ConfigResponse. */
export interface ConfigResponse {
  readonly minimumGasPrice: string;
  readonly pruningKeepRecent: string;
  readonly pruningInterval: string;
  readonly haltHeight: bigint;
}

function writeConfigResponse(writer: Writer, value: ConfigResponse): void {
  if (value.minimumGasPrice !== "") {
    putString(writer, 10, value.minimumGasPrice);
  }
  if (value.pruningKeepRecent !== "") {
    putString(writer, 18, value.pruningKeepRecent);
  }
  if (value.pruningInterval !== "") {
    putString(writer, 26, value.pruningInterval);
  }
  if (value.haltHeight !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.haltHeight);
  }
}

function readConfigResponse(reader: Reader): ConfigResponse {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32]);
  return {
    minimumGasPrice: f1,
    pruningKeepRecent: f2,
    pruningInterval: f3,
    haltHeight: f4,
  };
}

function createConfigResponse(partial?: Partial<ConfigResponse>): ConfigResponse {
  return {
    minimumGasPrice: "",
    pruningKeepRecent: "",
    pruningInterval: "",
    haltHeight: 0n,
    ...partial,
  };
}

/** Codec of cosmos.base.node.v1beta1.ConfigResponse. */
export const ConfigResponse: Codec<ConfigResponse> = defineCodec<ConfigResponse>({
  typeName: "cosmos.base.node.v1beta1.ConfigResponse",
  fields: [
    { number: 1, name: "minimumGasPrice", protoName: "minimum_gas_price", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "pruningKeepRecent", protoName: "pruning_keep_recent", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "pruningInterval", protoName: "pruning_interval", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "haltHeight", protoName: "halt_height", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeConfigResponse,
  read: readConfigResponse,
  create: createConfigResponse,
});

/** Message cosmos.base.node.v1beta1.StatusRequest. */
export type StatusRequest = Readonly<Record<string, never>>;

function writeStatusRequest(): void {}

function readStatusRequest(reader: Reader): StatusRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createStatusRequest(): StatusRequest {
  return {};
}

/** Codec of cosmos.base.node.v1beta1.StatusRequest. */
export const StatusRequest: Codec<StatusRequest> = defineCodec<StatusRequest>({
  typeName: "cosmos.base.node.v1beta1.StatusRequest",
  fields: [],
  write: writeStatusRequest,
  read: readStatusRequest,
  create: createStatusRequest,
});

/** Message cosmos.base.node.v1beta1.StatusResponse. */
export interface StatusResponse {
  readonly earliestStoreHeight: bigint;
  readonly height: bigint;
  readonly timestamp: bigint | undefined;
  readonly appHash: Uint8Array;
  readonly validatorHash: Uint8Array;
}

function writeStatusResponse(writer: Writer, value: StatusResponse): void {
  if (value.earliestStoreHeight !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.earliestStoreHeight);
  }
  if (value.height !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.height);
  }
  if (value.timestamp !== undefined) {
    writer.uint32(26).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
  if (value.appHash.length !== 0) {
    putBytes(writer, 34, value.appHash);
  }
  if (value.validatorHash.length !== 0) {
    putBytes(writer, 42, value.validatorHash);
  }
}

function readStatusResponse(reader: Reader): StatusResponse {
  let f1 = 0n;
  let f2 = 0n;
  let f3: bigint | undefined;
  let f4: Uint8Array | undefined;
  let f5: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 42]);
  return {
    earliestStoreHeight: f1,
    height: f2,
    timestamp: f3,
    appHash: f4 ?? new Uint8Array(0),
    validatorHash: f5 ?? new Uint8Array(0),
  };
}

function createStatusResponse(partial?: Partial<StatusResponse>): StatusResponse {
  return {
    earliestStoreHeight: 0n,
    height: 0n,
    timestamp: undefined,
    appHash: new Uint8Array(0),
    validatorHash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.base.node.v1beta1.StatusResponse. */
export const StatusResponse: Codec<StatusResponse> = defineCodec<StatusResponse>({
  typeName: "cosmos.base.node.v1beta1.StatusResponse",
  fields: [
    { number: 1, name: "earliestStoreHeight", protoName: "earliest_store_height", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "height", protoName: "height", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: true },
    { number: 4, name: "appHash", protoName: "app_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "validatorHash", protoName: "validator_hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeStatusResponse,
  read: readStatusResponse,
  create: createStatusResponse,
});
