/** Generated from proto/cosmos/feegrant/v1beta1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Grant } from "./feegrant.ts";

/** Message cosmos.feegrant.v1beta1.GenesisState. */
export interface GenesisState {
  readonly allowances: readonly Grant[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  for (const item of value.allowances) {
    writer.uint32(10).fork();
    Grant.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  const f1: Grant[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Grant.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    allowances: f1,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    allowances: [],
    ...partial,
  };
}

/** Codec of cosmos.feegrant.v1beta1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "cosmos.feegrant.v1beta1.GenesisState",
  fields: [
    { number: 1, name: "allowances", protoName: "allowances", kind: "message", repeated: true, nullable: false, message: () => Grant },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
