/** Generated from proto/byline/emissions/v1/emissions.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putTimestamp, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** ChainClock advances by the time between blocks, at most ten seconds a block, so that a halt convicts nobody. */
export interface ChainClock {
  readonly clock: bigint;
  readonly lastBlockTime: bigint;
}

function writeChainClock(writer: Writer, value: ChainClock): void {
  if (value.clock !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.clock);
  }
  {
    writer.uint32(18).fork();
    putTimestamp(writer, value.lastBlockTime);
    writer.ldelim();
  }
}

function readChainClock(reader: Reader): ChainClock {
  let f1 = 0n;
  let f2 = GO_ZERO_TIME_NS;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    clock: f1,
    lastBlockTime: f2,
  };
}

function createChainClock(partial?: Partial<ChainClock>): ChainClock {
  return {
    clock: 0n,
    lastBlockTime: GO_ZERO_TIME_NS,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.ChainClock. */
export const ChainClock: Codec<ChainClock> = defineCodec<ChainClock>({
  typeName: "byline.emissions.v1.ChainClock",
  fields: [
    { number: 1, name: "clock", protoName: "clock", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "lastBlockTime", protoName: "last_block_time", kind: "timestamp", repeated: false, nullable: false },
  ],
  write: writeChainClock,
  read: readChainClock,
  create: createChainClock,
});

/** Message byline.emissions.v1.GenesisState. */
export interface GenesisState {
  readonly clock: ChainClock | undefined;
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  if (value.clock !== undefined) {
    writer.uint32(10).fork();
    ChainClock.write(writer, value.clock);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: ChainClock | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ChainClock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    clock: f1,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    clock: undefined,
    ...partial,
  };
}

/** Codec of byline.emissions.v1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "byline.emissions.v1.GenesisState",
  fields: [
    { number: 1, name: "clock", protoName: "clock", kind: "message", repeated: false, nullable: true, message: () => ChainClock },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
