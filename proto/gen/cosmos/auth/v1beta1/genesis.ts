/** Generated from proto/cosmos/auth/v1beta1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Params } from "./auth.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.auth.v1beta1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly accounts: readonly Any[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  for (const item of value.accounts) {
    writer.uint32(18).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  const f2: Any[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    params: f1 ?? Params.create(),
    accounts: f2,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    accounts: [],
    ...partial,
  };
}

/** Codec of cosmos.auth.v1beta1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "cosmos.auth.v1beta1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "accounts", protoName: "accounts", kind: "message", repeated: true, nullable: false, message: () => Any },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
