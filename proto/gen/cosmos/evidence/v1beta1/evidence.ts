/** Generated from proto/cosmos/evidence/v1beta1/evidence.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putInt64, putString, putTimestamp } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** Message cosmos.evidence.v1beta1.Equivocation. */
export interface Equivocation {
  readonly height: bigint;
  readonly time: bigint;
  readonly power: bigint;
  readonly consensusAddress: string;
}

function writeEquivocation(writer: Writer, value: Equivocation): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(18).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.power !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.power);
  }
  if (value.consensusAddress !== "") {
    putString(writer, 34, value.consensusAddress);
  }
}

function readEquivocation(reader: Reader): Equivocation {
  let f1 = 0n;
  let f2 = GO_ZERO_TIME_NS;
  let f3 = 0n;
  let f4 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34]);
  return {
    height: f1,
    time: f2,
    power: f3,
    consensusAddress: f4,
  };
}

function createEquivocation(partial?: Partial<Equivocation>): Equivocation {
  return {
    height: 0n,
    time: GO_ZERO_TIME_NS,
    power: 0n,
    consensusAddress: "",
    ...partial,
  };
}

/** Codec of cosmos.evidence.v1beta1.Equivocation. */
export const Equivocation: Codec<Equivocation> = defineCodec<Equivocation>({
  typeName: "cosmos.evidence.v1beta1.Equivocation",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false, aminoDontOmitEmpty: true },
    { number: 3, name: "power", protoName: "power", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "consensusAddress", protoName: "consensus_address", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/Equivocation" },
  write: writeEquivocation,
  read: readEquivocation,
  create: createEquivocation,
});
