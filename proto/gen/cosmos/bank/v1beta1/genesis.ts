/** Generated from proto/cosmos/bank/v1beta1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Metadata, Params, SendEnabled } from "./bank.ts";
import { Coin } from "../../base/v1beta1/coin.ts";

/** Message cosmos.bank.v1beta1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly balances: readonly Balance[];
  readonly supply: readonly Coin[];
  readonly denomMetadata: readonly Metadata[];
  readonly sendEnabled: readonly SendEnabled[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  for (const item of value.balances) {
    writer.uint32(18).fork();
    Balance.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.supply) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.denomMetadata) {
    writer.uint32(34).fork();
    Metadata.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.sendEnabled) {
    writer.uint32(42).fork();
    SendEnabled.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  const f2: Balance[] = [];
  const f3: Coin[] = [];
  const f4: Metadata[] = [];
  const f5: SendEnabled[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Balance.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Metadata.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(SendEnabled.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    params: f1 ?? Params.create(),
    balances: f2,
    supply: f3,
    denomMetadata: f4,
    sendEnabled: f5,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    balances: [],
    supply: [],
    denomMetadata: [],
    sendEnabled: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "cosmos.bank.v1beta1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "balances", protoName: "balances", kind: "message", repeated: true, nullable: false, message: () => Balance },
    { number: 3, name: "supply", protoName: "supply", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 4, name: "denomMetadata", protoName: "denom_metadata", kind: "message", repeated: true, nullable: false, message: () => Metadata },
    { number: 5, name: "sendEnabled", protoName: "send_enabled", kind: "message", repeated: true, nullable: false, message: () => SendEnabled },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});

/** Message cosmos.bank.v1beta1.Balance. */
export interface Balance {
  readonly address: string;
  readonly coins: readonly Coin[];
}

function writeBalance(writer: Writer, value: Balance): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  for (const item of value.coins) {
    writer.uint32(18).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readBalance(reader: Reader): Balance {
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

function createBalance(partial?: Partial<Balance>): Balance {
  return {
    address: "",
    coins: [],
    ...partial,
  };
}

/** Codec of cosmos.bank.v1beta1.Balance. */
export const Balance: Codec<Balance> = defineCodec<Balance>({
  typeName: "cosmos.bank.v1beta1.Balance",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "coins", protoName: "coins", kind: "message", repeated: true, nullable: false, message: () => Coin },
  ],
  write: writeBalance,
  read: readBalance,
  create: createBalance,
});
