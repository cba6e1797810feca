/** Generated from proto/cosmos/staking/v1beta1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt64, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Delegation, Params, Redelegation, UnbondingDelegation, Validator } from "./staking.ts";

/** Message cosmos.staking.v1beta1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly lastTotalPower: Uint8Array;
  readonly lastValidatorPowers: readonly LastValidatorPower[];
  readonly validators: readonly Validator[];
  readonly delegations: readonly Delegation[];
  readonly unbondingDelegations: readonly UnbondingDelegation[];
  readonly redelegations: readonly Redelegation[];
  readonly exported: boolean;
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  if (value.lastTotalPower.length !== 0) {
    putBytes(writer, 18, value.lastTotalPower);
  }
  for (const item of value.lastValidatorPowers) {
    writer.uint32(26).fork();
    LastValidatorPower.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.validators) {
    writer.uint32(34).fork();
    Validator.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.delegations) {
    writer.uint32(42).fork();
    Delegation.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.unbondingDelegations) {
    writer.uint32(50).fork();
    UnbondingDelegation.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.redelegations) {
    writer.uint32(58).fork();
    Redelegation.write(writer, item);
    writer.ldelim();
  }
  if (value.exported) {
    writer.uint32(64);
    writer.bool(value.exported);
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  let f2: Uint8Array | undefined;
  const f3: LastValidatorPower[] = [];
  const f4: Validator[] = [];
  const f5: Delegation[] = [];
  const f6: UnbondingDelegation[] = [];
  const f7: Redelegation[] = [];
  let f8 = false;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(LastValidatorPower.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Validator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(Delegation.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(UnbondingDelegation.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(Redelegation.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 64]);
  return {
    params: f1 ?? Params.create(),
    lastTotalPower: f2 ?? new Uint8Array(0),
    lastValidatorPowers: f3,
    validators: f4,
    delegations: f5,
    unbondingDelegations: f6,
    redelegations: f7,
    exported: f8,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    lastTotalPower: new Uint8Array(0),
    lastValidatorPowers: [],
    validators: [],
    delegations: [],
    unbondingDelegations: [],
    redelegations: [],
    exported: false,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "cosmos.staking.v1beta1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "lastTotalPower", protoName: "last_total_power", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 3, name: "lastValidatorPowers", protoName: "last_validator_powers", kind: "message", repeated: true, nullable: false, message: () => LastValidatorPower },
    { number: 4, name: "validators", protoName: "validators", kind: "message", repeated: true, nullable: false, message: () => Validator },
    { number: 5, name: "delegations", protoName: "delegations", kind: "message", repeated: true, nullable: false, message: () => Delegation },
    { number: 6, name: "unbondingDelegations", protoName: "unbonding_delegations", kind: "message", repeated: true, nullable: false, message: () => UnbondingDelegation },
    { number: 7, name: "redelegations", protoName: "redelegations", kind: "message", repeated: true, nullable: false, message: () => Redelegation },
    { number: 8, name: "exported", protoName: "exported", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});

/** Message cosmos.staking.v1beta1.LastValidatorPower. */
export interface LastValidatorPower {
  readonly address: string;
  readonly power: bigint;
}

function writeLastValidatorPower(writer: Writer, value: LastValidatorPower): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.power !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.power);
  }
}

function readLastValidatorPower(reader: Reader): LastValidatorPower {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    address: f1,
    power: f2,
  };
}

function createLastValidatorPower(partial?: Partial<LastValidatorPower>): LastValidatorPower {
  return {
    address: "",
    power: 0n,
    ...partial,
  };
}

/** Codec of cosmos.staking.v1beta1.LastValidatorPower. */
export const LastValidatorPower: Codec<LastValidatorPower> = defineCodec<LastValidatorPower>({
  typeName: "cosmos.staking.v1beta1.LastValidatorPower",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "power", protoName: "power", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeLastValidatorPower,
  read: readLastValidatorPower,
  create: createLastValidatorPower,
});
