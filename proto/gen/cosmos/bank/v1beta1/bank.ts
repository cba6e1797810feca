/** Generated from proto/cosmos/bank/v1beta1/bank.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint32 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";

/** Message cosmos.bank.v1beta1.Params. */
export interface Params {
  readonly sendEnabled: readonly SendEnabled[];
  readonly defaultSendEnabled: boolean;
}

function writeParams(writer: Writer, value: Params): void {
  for (const item of value.sendEnabled) {
    writer.uint32(10).fork();
    SendEnabled.write(writer, item);
    writer.ldelim();
  }
  if (value.defaultSendEnabled) {
    writer.uint32(16);
    writer.bool(value.defaultSendEnabled);
  }
}

function readParams(reader: Reader): Params {
  const f1: SendEnabled[] = [];
  let f2 = false;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(SendEnabled.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    sendEnabled: f1,
    defaultSendEnabled: f2,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    sendEnabled: [],
    defaultSendEnabled: false,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "cosmos.bank.v1beta1.Params",
  fields: [
    { number: 1, name: "sendEnabled", protoName: "send_enabled", kind: "message", repeated: true, nullable: false, message: () => SendEnabled },
    { number: 2, name: "defaultSendEnabled", protoName: "default_send_enabled", kind: "bool", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/x/bank/Params" },
  write: writeParams,
  read: readParams,
  create: createParams,
});

/** Message cosmos.bank.v1beta1.SendEnabled. */
export interface SendEnabled {
  readonly denom: string;
  readonly enabled: boolean;
}

function writeSendEnabled(writer: Writer, value: SendEnabled): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
  if (value.enabled) {
    writer.uint32(16);
    writer.bool(value.enabled);
  }
}

function readSendEnabled(reader: Reader): SendEnabled {
  let f1 = "";
  let f2 = false;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    denom: f1,
    enabled: f2,
  };
}

function createSendEnabled(partial?: Partial<SendEnabled>): SendEnabled {
  return {
    denom: "",
    enabled: false,
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.SendEnabled. */
export const SendEnabled: Codec<SendEnabled> = defineCodec<SendEnabled>({
  typeName: "cosmos.bank.v1beta1.SendEnabled",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "enabled", protoName: "enabled", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeSendEnabled,
  read: readSendEnabled,
  create: createSendEnabled,
});

/** Message cosmos.bank.v1beta1.Input. */
export interface Input {
  readonly address: string;
  readonly coins: readonly Coin[];
}

function writeInput(writer: Writer, value: Input): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  for (const item of value.coins) {
    writer.uint32(18).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readInput(reader: Reader): Input {
  let f1 = "";
  const f2: Coin[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    address: f1,
    coins: f2,
  };
}

function createInput(partial?: Partial<Input>): Input {
  return {
    address: "",
    coins: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.Input. */
export const Input: Codec<Input> = defineCodec<Input>({
  typeName: "cosmos.bank.v1beta1.Input",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "coins", protoName: "coins", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
  ],
  options: { signers: ["address"] },
  write: writeInput,
  read: readInput,
  create: createInput,
});

/** Message cosmos.bank.v1beta1.Output. */
export interface Output {
  readonly address: string;
  readonly coins: readonly Coin[];
}

function writeOutput(writer: Writer, value: Output): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  for (const item of value.coins) {
    writer.uint32(18).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readOutput(reader: Reader): Output {
  let f1 = "";
  const f2: Coin[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    address: f1,
    coins: f2,
  };
}

function createOutput(partial?: Partial<Output>): Output {
  return {
    address: "",
    coins: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.Output. */
export const Output: Codec<Output> = defineCodec<Output>({
  typeName: "cosmos.bank.v1beta1.Output",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "coins", protoName: "coins", kind: "message", repeated: true, nullable: false, message: () => Coin, aminoEncoding: "legacy_coins", aminoDontOmitEmpty: true },
  ],
  write: writeOutput,
  read: readOutput,
  create: createOutput,
});

/** Message cosmos.bank.v1beta1.Supply. */
export interface Supply {
  readonly total: readonly Coin[];
}

function writeSupply(writer: Writer, value: Supply): void {
  for (const item of value.total) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readSupply(reader: Reader): Supply {
  const f1: Coin[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    total: f1,
  };
}

function createSupply(partial?: Partial<Supply>): Supply {
  return {
    total: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.Supply. */
export const Supply: Codec<Supply> = defineCodec<Supply>({
  typeName: "cosmos.bank.v1beta1.Supply",
  fields: [
    { number: 1, name: "total", protoName: "total", kind: "message", repeated: true, nullable: false, message: () => Coin },
  ],
  write: writeSupply,
  read: readSupply,
  create: createSupply,
});

/** Message cosmos.bank.v1beta1.DenomUnit. */
export interface DenomUnit {
  readonly denom: string;
  readonly exponent: number;
  readonly aliases: readonly string[];
}

function writeDenomUnit(writer: Writer, value: DenomUnit): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
  if (value.exponent !== 0) {
    writer.uint32(16);
    putUint32(writer, value.exponent);
  }
  for (const item of value.aliases) {
    putString(writer, 26, item);
  }
}

function readDenomUnit(reader: Reader): DenomUnit {
  let f1 = "";
  let f2 = 0;
  const f3: string[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    denom: f1,
    exponent: f2,
    aliases: f3,
  };
}

function createDenomUnit(partial?: Partial<DenomUnit>): DenomUnit {
  return {
    denom: "",
    exponent: 0,
    aliases: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.DenomUnit. */
export const DenomUnit: Codec<DenomUnit> = defineCodec<DenomUnit>({
  typeName: "cosmos.bank.v1beta1.DenomUnit",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "exponent", protoName: "exponent", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "aliases", protoName: "aliases", kind: "string", repeated: true, nullable: false },
  ],
  write: writeDenomUnit,
  read: readDenomUnit,
  create: createDenomUnit,
});

/** Message cosmos.bank.v1beta1.Metadata. */
export interface Metadata {
  readonly description: string;
  readonly denomUnits: readonly DenomUnit[];
  readonly base: string;
  readonly display: string;
  readonly name: string;
  readonly symbol: string;
  readonly uri: string;
  readonly uriHash: string;
}

function writeMetadata(writer: Writer, value: Metadata): void {
  if (value.description !== "") {
    putString(writer, 10, value.description);
  }
  for (const item of value.denomUnits) {
    writer.uint32(18).fork();
    DenomUnit.write(writer, item);
    writer.ldelim();
  }
  if (value.base !== "") {
    putString(writer, 26, value.base);
  }
  if (value.display !== "") {
    putString(writer, 34, value.display);
  }
  if (value.name !== "") {
    putString(writer, 42, value.name);
  }
  if (value.symbol !== "") {
    putString(writer, 50, value.symbol);
  }
  if (value.uri !== "") {
    putString(writer, 58, value.uri);
  }
  if (value.uriHash !== "") {
    putString(writer, 66, value.uriHash);
  }
}

function readMetadata(reader: Reader): Metadata {
  let f1 = "";
  const f2: DenomUnit[] = [];
  let f3 = "";
  let f4 = "";
  let f5 = "";
  let f6 = "";
  let f7 = "";
  let f8 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(DenomUnit.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66]);
  return {
    description: f1,
    denomUnits: f2,
    base: f3,
    display: f4,
    name: f5,
    symbol: f6,
    uri: f7,
    uriHash: f8,
  };
}

function createMetadata(partial?: Partial<Metadata>): Metadata {
  return {
    description: "",
    denomUnits: [],
    base: "",
    display: "",
    name: "",
    symbol: "",
    uri: "",
    uriHash: "",
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.Metadata. */
export const Metadata: Codec<Metadata> = defineCodec<Metadata>({
  typeName: "cosmos.bank.v1beta1.Metadata",
  fields: [
    { number: 1, name: "description", protoName: "description", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "denomUnits", protoName: "denom_units", kind: "message", repeated: true, nullable: false, message: () => DenomUnit },
    { number: 3, name: "base", protoName: "base", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "display", protoName: "display", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "symbol", protoName: "symbol", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "uri", protoName: "uri", kind: "string", repeated: false, nullable: false },
    { number: 8, name: "uriHash", protoName: "uri_hash", kind: "string", repeated: false, nullable: false },
  ],
  write: writeMetadata,
  read: readMetadata,
  create: createMetadata,
});
