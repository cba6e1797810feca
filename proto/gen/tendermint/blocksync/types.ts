/** Generated from proto/tendermint/blocksync/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { checkOneof, defineCodec, putInt64 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { Block } from "../types/block.ts";
import { ExtendedCommit } from "../types/types.ts";

/** Message tendermint.blocksync.BlockRequest. */
export interface BlockRequest {
  readonly height: bigint;
}

function writeBlockRequest(writer: Writer, value: BlockRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readBlockRequest(reader: Reader): BlockRequest {
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

function createBlockRequest(partial?: Partial<BlockRequest>): BlockRequest {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of tendermint.blocksync.BlockRequest. */
export const BlockRequest: Codec<BlockRequest> = defineCodec<BlockRequest>({
  typeName: "tendermint.blocksync.BlockRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeBlockRequest,
  read: readBlockRequest,
  create: createBlockRequest,
});

/** Message tendermint.blocksync.NoBlockResponse. */
export interface NoBlockResponse {
  readonly height: bigint;
}

function writeNoBlockResponse(writer: Writer, value: NoBlockResponse): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readNoBlockResponse(reader: Reader): NoBlockResponse {
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

function createNoBlockResponse(partial?: Partial<NoBlockResponse>): NoBlockResponse {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of tendermint.blocksync.NoBlockResponse. */
export const NoBlockResponse: Codec<NoBlockResponse> = defineCodec<NoBlockResponse>({
  typeName: "tendermint.blocksync.NoBlockResponse",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeNoBlockResponse,
  read: readNoBlockResponse,
  create: createNoBlockResponse,
});

/** Message tendermint.blocksync.BlockResponse. */
export interface BlockResponse {
  readonly block: Block | undefined;
  readonly extCommit: ExtendedCommit | undefined;
}

function writeBlockResponse(writer: Writer, value: BlockResponse): void {
  if (value.block !== undefined) {
    writer.uint32(10).fork();
    Block.write(writer, value.block);
    writer.ldelim();
  }
  if (value.extCommit !== undefined) {
    writer.uint32(18).fork();
    ExtendedCommit.write(writer, value.extCommit);
    writer.ldelim();
  }
}

function readBlockResponse(reader: Reader): BlockResponse {
  let f1: Block | undefined;
  let f2: ExtendedCommit | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Block.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ExtendedCommit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    block: f1,
    extCommit: f2,
  };
}

function createBlockResponse(partial?: Partial<BlockResponse>): BlockResponse {
  return {
    block: undefined,
    extCommit: undefined,
    ...partial,
  };
}

/** Codec of tendermint.blocksync.BlockResponse. */
export const BlockResponse: Codec<BlockResponse> = defineCodec<BlockResponse>({
  typeName: "tendermint.blocksync.BlockResponse",
  fields: [
    { number: 1, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, message: () => Block },
    { number: 2, name: "extCommit", protoName: "ext_commit", kind: "message", repeated: false, nullable: true, message: () => ExtendedCommit },
  ],
  write: writeBlockResponse,
  read: readBlockResponse,
  create: createBlockResponse,
});

/** Message tendermint.blocksync.StatusRequest. */
export type StatusRequest = Readonly<Record<string, never>>;

function writeStatusRequest(): void {}

function readStatusRequest(reader: Reader): StatusRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createStatusRequest(): StatusRequest {
  return {};
}

/** Codec of tendermint.blocksync.StatusRequest. */
export const StatusRequest: Codec<StatusRequest> = defineCodec<StatusRequest>({
  typeName: "tendermint.blocksync.StatusRequest",
  fields: [],
  write: writeStatusRequest,
  read: readStatusRequest,
  create: createStatusRequest,
});

/** Message tendermint.blocksync.StatusResponse. */
export interface StatusResponse {
  readonly height: bigint;
  readonly base: bigint;
}

function writeStatusResponse(writer: Writer, value: StatusResponse): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.base !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.base);
  }
}

function readStatusResponse(reader: Reader): StatusResponse {
  let f1 = 0n;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    height: f1,
    base: f2,
  };
}

function createStatusResponse(partial?: Partial<StatusResponse>): StatusResponse {
  return {
    height: 0n,
    base: 0n,
    ...partial,
  };
}

/** Codec of tendermint.blocksync.StatusResponse. */
export const StatusResponse: Codec<StatusResponse> = defineCodec<StatusResponse>({
  typeName: "tendermint.blocksync.StatusResponse",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "base", protoName: "base", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeStatusResponse,
  read: readStatusResponse,
  create: createStatusResponse,
});

/** Message tendermint.blocksync.Message. */
export interface Message {
  readonly blockRequest: BlockRequest | undefined;
  readonly noBlockResponse: NoBlockResponse | undefined;
  readonly blockResponse: BlockResponse | undefined;
  readonly statusRequest: StatusRequest | undefined;
  readonly statusResponse: StatusResponse | undefined;
}

function writeMessage(writer: Writer, value: Message): void {
  checkOneof("sum", (value.blockRequest === undefined ? 0 : 1) + (value.noBlockResponse === undefined ? 0 : 1) + (value.blockResponse === undefined ? 0 : 1) + (value.statusRequest === undefined ? 0 : 1) + (value.statusResponse === undefined ? 0 : 1));
  if (value.blockRequest !== undefined) {
    writer.uint32(10).fork();
    BlockRequest.write(writer, value.blockRequest);
    writer.ldelim();
  }
  if (value.noBlockResponse !== undefined) {
    writer.uint32(18).fork();
    NoBlockResponse.write(writer, value.noBlockResponse);
    writer.ldelim();
  }
  if (value.blockResponse !== undefined) {
    writer.uint32(26).fork();
    BlockResponse.write(writer, value.blockResponse);
    writer.ldelim();
  }
  if (value.statusRequest !== undefined) {
    writer.uint32(34).fork();
    StatusRequest.write(writer, value.statusRequest);
    writer.ldelim();
  }
  if (value.statusResponse !== undefined) {
    writer.uint32(42).fork();
    StatusResponse.write(writer, value.statusResponse);
    writer.ldelim();
  }
}

function readMessage(reader: Reader): Message {
  let f1: BlockRequest | undefined;
  let f2: NoBlockResponse | undefined;
  let f3: BlockResponse | undefined;
  let f4: StatusRequest | undefined;
  let f5: StatusResponse | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BlockRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = NoBlockResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = BlockResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = StatusRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = StatusResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1));
  return {
    blockRequest: f1,
    noBlockResponse: f2,
    blockResponse: f3,
    statusRequest: f4,
    statusResponse: f5,
  };
}

function createMessage(partial?: Partial<Message>): Message {
  return {
    blockRequest: undefined,
    noBlockResponse: undefined,
    blockResponse: undefined,
    statusRequest: undefined,
    statusResponse: undefined,
    ...partial,
  };
}

/** Codec of tendermint.blocksync.Message. */
export const Message: Codec<Message> = defineCodec<Message>({
  typeName: "tendermint.blocksync.Message",
  fields: [
    { number: 1, name: "blockRequest", protoName: "block_request", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => BlockRequest },
    { number: 2, name: "noBlockResponse", protoName: "no_block_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => NoBlockResponse },
    { number: 3, name: "blockResponse", protoName: "block_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => BlockResponse },
    { number: 4, name: "statusRequest", protoName: "status_request", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => StatusRequest },
    { number: 5, name: "statusResponse", protoName: "status_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => StatusResponse },
  ],
  write: writeMessage,
  read: readMessage,
  create: createMessage,
});
