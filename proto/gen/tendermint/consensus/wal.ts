/** Generated from proto/tendermint/consensus/wal.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { GO_ZERO_TIME_NS, checkOneof, defineCodec, putDuration, putInt32, putInt64, putString, putTimestamp, putUint32 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { Message } from "./types.ts";
import { EventDataRoundState } from "../types/events.ts";

/** Message tendermint.consensus.MsgInfo. */
export interface MsgInfo {
  readonly msg: Message;
  readonly peerId: string;
}

function writeMsgInfo(writer: Writer, value: MsgInfo): void {
  {
    writer.uint32(10).fork();
    Message.write(writer, value.msg);
    writer.ldelim();
  }
  if (value.peerId !== "") {
    putString(writer, 18, value.peerId);
  }
}

function readMsgInfo(reader: Reader): MsgInfo {
  let f1: Message | undefined;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Message.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    msg: f1 ?? Message.create(),
    peerId: f2,
  };
}

function createMsgInfo(partial?: Partial<MsgInfo>): MsgInfo {
  return {
    msg: Message.create(),
    peerId: "",
    ...partial,
  };
}

/** Codec of tendermint.consensus.MsgInfo. */
export const MsgInfo: Codec<MsgInfo> = defineCodec<MsgInfo>({
  typeName: "tendermint.consensus.MsgInfo",
  fields: [
    { number: 1, name: "msg", protoName: "msg", kind: "message", repeated: false, nullable: false, message: () => Message },
    { number: 2, name: "peerId", protoName: "peer_id", kind: "string", repeated: false, nullable: false },
  ],
  write: writeMsgInfo,
  read: readMsgInfo,
  create: createMsgInfo,
});

/** Message tendermint.consensus.TimeoutInfo. */
export interface TimeoutInfo {
  readonly duration: bigint;
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
}

function writeTimeoutInfo(writer: Writer, value: TimeoutInfo): void {
  {
    writer.uint32(10).fork();
    putDuration(writer, value.duration);
    writer.ldelim();
  }
  if (value.height !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(24);
    putInt32(writer, value.round);
  }
  if (value.step !== 0) {
    writer.uint32(32);
    putUint32(writer, value.step);
  }
}

function readTimeoutInfo(reader: Reader): TimeoutInfo {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0;
  let f4 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32]);
  return {
    duration: f1,
    height: f2,
    round: f3,
    step: f4,
  };
}

function createTimeoutInfo(partial?: Partial<TimeoutInfo>): TimeoutInfo {
  return {
    duration: 0n,
    height: 0n,
    round: 0,
    step: 0,
    ...partial,
  };
}

/** Codec of tendermint.consensus.TimeoutInfo. */
export const TimeoutInfo: Codec<TimeoutInfo> = defineCodec<TimeoutInfo>({
  typeName: "tendermint.consensus.TimeoutInfo",
  fields: [
    { number: 1, name: "duration", protoName: "duration", kind: "duration", repeated: false, nullable: false },
    { number: 2, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 4, name: "step", protoName: "step", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeTimeoutInfo,
  read: readTimeoutInfo,
  create: createTimeoutInfo,
});

/** Message tendermint.consensus.EndHeight. */
export interface EndHeight {
  readonly height: bigint;
}

function writeEndHeight(writer: Writer, value: EndHeight): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readEndHeight(reader: Reader): EndHeight {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    height: f1,
  };
}

function createEndHeight(partial?: Partial<EndHeight>): EndHeight {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of tendermint.consensus.EndHeight. */
export const EndHeight: Codec<EndHeight> = defineCodec<EndHeight>({
  typeName: "tendermint.consensus.EndHeight",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeEndHeight,
  read: readEndHeight,
  create: createEndHeight,
});

/** Message tendermint.consensus.WALMessage. */
export interface WALMessage {
  readonly eventDataRoundState: EventDataRoundState | undefined;
  readonly msgInfo: MsgInfo | undefined;
  readonly timeoutInfo: TimeoutInfo | undefined;
  readonly endHeight: EndHeight | undefined;
}

function writeWALMessage(writer: Writer, value: WALMessage): void {
  checkOneof("sum", (value.eventDataRoundState === undefined ? 0 : 1) + (value.msgInfo === undefined ? 0 : 1) + (value.timeoutInfo === undefined ? 0 : 1) + (value.endHeight === undefined ? 0 : 1));
  if (value.eventDataRoundState !== undefined) {
    writer.uint32(10).fork();
    EventDataRoundState.write(writer, value.eventDataRoundState);
    writer.ldelim();
  }
  if (value.msgInfo !== undefined) {
    writer.uint32(18).fork();
    MsgInfo.write(writer, value.msgInfo);
    writer.ldelim();
  }
  if (value.timeoutInfo !== undefined) {
    writer.uint32(26).fork();
    TimeoutInfo.write(writer, value.timeoutInfo);
    writer.ldelim();
  }
  if (value.endHeight !== undefined) {
    writer.uint32(34).fork();
    EndHeight.write(writer, value.endHeight);
    writer.ldelim();
  }
}

function readWALMessage(reader: Reader): WALMessage {
  let f1: EventDataRoundState | undefined;
  let f2: MsgInfo | undefined;
  let f3: TimeoutInfo | undefined;
  let f4: EndHeight | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = EventDataRoundState.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = MsgInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = TimeoutInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = EndHeight.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1));
  return {
    eventDataRoundState: f1,
    msgInfo: f2,
    timeoutInfo: f3,
    endHeight: f4,
  };
}

function createWALMessage(partial?: Partial<WALMessage>): WALMessage {
  return {
    eventDataRoundState: undefined,
    msgInfo: undefined,
    timeoutInfo: undefined,
    endHeight: undefined,
    ...partial,
  };
}

/** Codec of tendermint.consensus.WALMessage. */
export const WALMessage: Codec<WALMessage> = defineCodec<WALMessage>({
  typeName: "tendermint.consensus.WALMessage",
  fields: [
    { number: 1, name: "eventDataRoundState", protoName: "event_data_round_state", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => EventDataRoundState },
    { number: 2, name: "msgInfo", protoName: "msg_info", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => MsgInfo },
    { number: 3, name: "timeoutInfo", protoName: "timeout_info", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => TimeoutInfo },
    { number: 4, name: "endHeight", protoName: "end_height", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => EndHeight },
  ],
  write: writeWALMessage,
  read: readWALMessage,
  create: createWALMessage,
});

/** Message tendermint.consensus.TimedWALMessage. */
export interface TimedWALMessage {
  readonly time: bigint;
  readonly msg: WALMessage | undefined;
}

function writeTimedWALMessage(writer: Writer, value: TimedWALMessage): void {
  {
    writer.uint32(10).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.msg !== undefined) {
    writer.uint32(18).fork();
    WALMessage.write(writer, value.msg);
    writer.ldelim();
  }
}

function readTimedWALMessage(reader: Reader): TimedWALMessage {
  let f1 = GO_ZERO_TIME_NS;
  let f2: WALMessage | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = WALMessage.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    time: f1,
    msg: f2,
  };
}

function createTimedWALMessage(partial?: Partial<TimedWALMessage>): TimedWALMessage {
  return {
    time: GO_ZERO_TIME_NS,
    msg: undefined,
    ...partial,
  };
}

/** Codec of tendermint.consensus.TimedWALMessage. */
export const TimedWALMessage: Codec<TimedWALMessage> = defineCodec<TimedWALMessage>({
  typeName: "tendermint.consensus.TimedWALMessage",
  fields: [
    { number: 1, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 2, name: "msg", protoName: "msg", kind: "message", repeated: false, nullable: true, message: () => WALMessage },
  ],
  write: writeTimedWALMessage,
  read: readTimedWALMessage,
  create: createTimedWALMessage,
});
