/** Generated from proto/tendermint/types/events.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec, putInt32, putInt64, putString } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Message tendermint.types.EventDataRoundState. */
export interface EventDataRoundState {
  readonly height: bigint;
  readonly round: number;
  readonly step: string;
}

function writeEventDataRoundState(writer: Writer, value: EventDataRoundState): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  if (value.step !== "") {
    putString(writer, 26, value.step);
  }
}

function readEventDataRoundState(reader: Reader): EventDataRoundState {
  let f1 = 0n;
  let f2 = 0;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26]);
  return {
    height: f1,
    round: f2,
    step: f3,
  };
}

function createEventDataRoundState(partial?: Partial<EventDataRoundState>): EventDataRoundState {
  return {
    height: 0n,
    round: 0,
    step: "",
    ...partial,
  };
}

/** Codec of tendermint.types.EventDataRoundState. */
export const EventDataRoundState: Codec<EventDataRoundState> = defineCodec<EventDataRoundState>({
  typeName: "tendermint.types.EventDataRoundState",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "step", protoName: "step", kind: "string", repeated: false, nullable: false },
  ],
  write: writeEventDataRoundState,
  read: readEventDataRoundState,
  create: createEventDataRoundState,
});
