/** Generated from proto/cosmos/evidence/v1beta1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.evidence.v1beta1.GenesisState. */
export interface GenesisState {
  readonly evidence: readonly Any[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  for (const item of value.evidence) {
    writer.uint32(10).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  const f1: Any[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    evidence: f1,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    evidence: [],
    ...partial,
  };
}

/** Codec of cosmos.evidence.v1beta1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "cosmos.evidence.v1beta1.GenesisState",
  fields: [
    { number: 1, name: "evidence", protoName: "evidence", kind: "message", repeated: true, nullable: false, message: () => Any },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
