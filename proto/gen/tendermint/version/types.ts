/** Generated from proto/tendermint/version/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec, putString, putUint64 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Message tendermint.version.App. */
export interface App {
  readonly protocol: bigint;
  readonly software: string;
}

function writeApp(writer: Writer, value: App): void {
  if (value.protocol !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.protocol);
  }
  if (value.software !== "") {
    putString(writer, 18, value.software);
  }
}

function readApp(reader: Reader): App {
  let f1 = 0n;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    protocol: f1,
    software: f2,
  };
}

function createApp(partial?: Partial<App>): App {
  return {
    protocol: 0n,
    software: "",
    ...partial,
  };
}

/** Codec of tendermint.version.App. */
export const App: Codec<App> = defineCodec<App>({
  typeName: "tendermint.version.App",
  fields: [
    { number: 1, name: "protocol", protoName: "protocol", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "software", protoName: "software", kind: "string", repeated: false, nullable: false },
  ],
  write: writeApp,
  read: readApp,
  create: createApp,
});

/** Message tendermint.version.Consensus. */
export interface Consensus {
  readonly block: bigint;
  readonly app: bigint;
}

function writeConsensus(writer: Writer, value: Consensus): void {
  if (value.block !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.block);
  }
  if (value.app !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.app);
  }
}

function readConsensus(reader: Reader): Consensus {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    block: f1,
    app: f2,
  };
}

function createConsensus(partial?: Partial<Consensus>): Consensus {
  return {
    block: 0n,
    app: 0n,
    ...partial,
  };
}

/** Codec of tendermint.version.Consensus. */
export const Consensus: Codec<Consensus> = defineCodec<Consensus>({
  typeName: "tendermint.version.Consensus",
  fields: [
    { number: 1, name: "block", protoName: "block", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "app", protoName: "app", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeConsensus,
  read: readConsensus,
  create: createConsensus,
});
