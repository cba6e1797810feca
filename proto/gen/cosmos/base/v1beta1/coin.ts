/** Generated from proto/cosmos/base/v1beta1/coin.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Message cosmos.base.v1beta1.Coin. */
export interface Coin {
  readonly denom: string;
  readonly amount: string;
}

function writeCoin(writer: Writer, value: Coin): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
  if (value.amount !== "") {
    putString(writer, 18, value.amount);
  }
}

function readCoin(reader: Reader): Coin {
  let f1 = "";
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    denom: f1,
    amount: f2,
  };
}

function createCoin(partial?: Partial<Coin>): Coin {
  return {
    denom: "",
    amount: "",
    ...partial,
  };
}

/** Codec of cosmos.base.v1beta1.Coin. */
export const Coin: Codec<Coin> = defineCodec<Coin>({
  typeName: "cosmos.base.v1beta1.Coin",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "amount", protoName: "amount", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
  ],
  write: writeCoin,
  read: readCoin,
  create: createCoin,
});

/** Message cosmos.base.v1beta1.DecCoin. */
export interface DecCoin {
  readonly denom: string;
  readonly amount: string;
}

function writeDecCoin(writer: Writer, value: DecCoin): void {
  if (value.denom !== "") {
    putString(writer, 10, value.denom);
  }
  if (value.amount !== "") {
    putString(writer, 18, value.amount);
  }
}

function readDecCoin(reader: Reader): DecCoin {
  let f1 = "";
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    denom: f1,
    amount: f2,
  };
}

function createDecCoin(partial?: Partial<DecCoin>): DecCoin {
  return {
    denom: "",
    amount: "",
    ...partial,
  };
}

/** Codec of cosmos.base.v1beta1.DecCoin. */
export const DecCoin: Codec<DecCoin> = defineCodec<DecCoin>({
  typeName: "cosmos.base.v1beta1.DecCoin",
  fields: [
    { number: 1, name: "denom", protoName: "denom", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "amount", protoName: "amount", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeDecCoin,
  read: readDecCoin,
  create: createDecCoin,
});

/** Message cosmos.base.v1beta1.IntProto. */
export interface IntProto {
  readonly int: string;
}

function writeIntProto(writer: Writer, value: IntProto): void {
  if (value.int !== "") {
    putString(writer, 10, value.int);
  }
}

function readIntProto(reader: Reader): IntProto {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    int: f1,
  };
}

function createIntProto(partial?: Partial<IntProto>): IntProto {
  return {
    int: "",
    ...partial,
  };
}

/** Codec of cosmos.base.v1beta1.IntProto. */
export const IntProto: Codec<IntProto> = defineCodec<IntProto>({
  typeName: "cosmos.base.v1beta1.IntProto",
  fields: [
    { number: 1, name: "int", protoName: "int", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
  ],
  write: writeIntProto,
  read: readIntProto,
  create: createIntProto,
});

/** Message cosmos.base.v1beta1.DecProto. */
export interface DecProto {
  readonly dec: string;
}

function writeDecProto(writer: Writer, value: DecProto): void {
  if (value.dec !== "") {
    putString(writer, 10, value.dec);
  }
}

function readDecProto(reader: Reader): DecProto {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    dec: f1,
  };
}

function createDecProto(partial?: Partial<DecProto>): DecProto {
  return {
    dec: "",
    ...partial,
  };
}

/** Codec of cosmos.base.v1beta1.DecProto. */
export const DecProto: Codec<DecProto> = defineCodec<DecProto>({
  typeName: "cosmos.base.v1beta1.DecProto",
  fields: [
    { number: 1, name: "dec", protoName: "dec", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeDecProto,
  read: readDecProto,
  create: createDecProto,
});
