/** Generated from proto/cosmos/mint/v1beta1/mint.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Message cosmos.mint.v1beta1.Minter. */
export interface Minter {
  readonly inflation: string;
  readonly annualProvisions: string;
}

function writeMinter(writer: Writer, value: Minter): void {
  if (value.inflation !== "") {
    putString(writer, 10, value.inflation);
  }
  if (value.annualProvisions !== "") {
    putString(writer, 18, value.annualProvisions);
  }
}

function readMinter(reader: Reader): Minter {
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
    inflation: f1,
    annualProvisions: f2,
  };
}

function createMinter(partial?: Partial<Minter>): Minter {
  return {
    inflation: "",
    annualProvisions: "",
    ...partial,
  };
}

/** Codec of cosmos.mint.v1beta1.Minter. */
export const Minter: Codec<Minter> = defineCodec<Minter>({
  typeName: "cosmos.mint.v1beta1.Minter",
  fields: [
    { number: 1, name: "inflation", protoName: "inflation", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 2, name: "annualProvisions", protoName: "annual_provisions", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeMinter,
  read: readMinter,
  create: createMinter,
});

/** Message cosmos.mint.v1beta1.Params. */
export interface Params {
  readonly mintDenom: string;
  readonly inflationRateChange: string;
  readonly inflationMax: string;
  readonly inflationMin: string;
  readonly goalBonded: string;
  readonly blocksPerYear: bigint;
}

function writeParams(writer: Writer, value: Params): void {
  if (value.mintDenom !== "") {
    putString(writer, 10, value.mintDenom);
  }
  if (value.inflationRateChange !== "") {
    putString(writer, 18, value.inflationRateChange);
  }
  if (value.inflationMax !== "") {
    putString(writer, 26, value.inflationMax);
  }
  if (value.inflationMin !== "") {
    putString(writer, 34, value.inflationMin);
  }
  if (value.goalBonded !== "") {
    putString(writer, 42, value.goalBonded);
  }
  if (value.blocksPerYear !== 0n) {
    writer.uint32(48);
    putUint64(writer, value.blocksPerYear);
  }
}

function readParams(reader: Reader): Params {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let f5 = "";
  let f6 = 0n;
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
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 48]);
  return {
    mintDenom: f1,
    inflationRateChange: f2,
    inflationMax: f3,
    inflationMin: f4,
    goalBonded: f5,
    blocksPerYear: f6,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    mintDenom: "",
    inflationRateChange: "",
    inflationMax: "",
    inflationMin: "",
    goalBonded: "",
    blocksPerYear: 0n,
    ...partial,
  };
}

/** Codec of cosmos.mint.v1beta1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "cosmos.mint.v1beta1.Params",
  fields: [
    { number: 1, name: "mintDenom", protoName: "mint_denom", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "inflationRateChange", protoName: "inflation_rate_change", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 3, name: "inflationMax", protoName: "inflation_max", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 4, name: "inflationMin", protoName: "inflation_min", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 5, name: "goalBonded", protoName: "goal_bonded", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true, aminoDontOmitEmpty: true },
    { number: 6, name: "blocksPerYear", protoName: "blocks_per_year", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/x/mint/Params" },
  write: writeParams,
  read: readParams,
  create: createParams,
});
