/** Generated from proto/cosmos/authz/v1beta1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { GrantAuthorization } from "./authz.ts";

/** Message cosmos.authz.v1beta1.GenesisState. */
export interface GenesisState {
  readonly authorization: readonly GrantAuthorization[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  for (const item of value.authorization) {
    writer.uint32(10).fork();
    GrantAuthorization.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  const f1: GrantAuthorization[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(GrantAuthorization.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    authorization: f1,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    authorization: [],
    ...partial,
  };
}

/** Codec of cosmos.authz.v1beta1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "cosmos.authz.v1beta1.GenesisState",
  fields: [
    { number: 1, name: "authorization", protoName: "authorization", kind: "message", repeated: true, nullable: false, message: () => GrantAuthorization },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
