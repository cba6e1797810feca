/** Generated from proto/tendermint/statesync/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { checkOneof, defineCodec, putBytes, putUint32, putUint64 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Message tendermint.statesync.SnapshotsRequest. */
export type SnapshotsRequest = Readonly<Record<string, never>>;

function writeSnapshotsRequest(): void {}

function readSnapshotsRequest(reader: Reader): SnapshotsRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createSnapshotsRequest(): SnapshotsRequest {
  return {};
}

/** Codec of tendermint.statesync.SnapshotsRequest. */
export const SnapshotsRequest: Codec<SnapshotsRequest> = defineCodec<SnapshotsRequest>({
  typeName: "tendermint.statesync.SnapshotsRequest",
  fields: [],
  write: writeSnapshotsRequest,
  read: readSnapshotsRequest,
  create: createSnapshotsRequest,
});

/** Message tendermint.statesync.SnapshotsResponse. */
export interface SnapshotsResponse {
  readonly height: bigint;
  readonly format: number;
  readonly chunks: number;
  readonly hash: Uint8Array;
  readonly metadata: Uint8Array;
}

function writeSnapshotsResponse(writer: Writer, value: SnapshotsResponse): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.height);
  }
  if (value.format !== 0) {
    writer.uint32(16);
    putUint32(writer, value.format);
  }
  if (value.chunks !== 0) {
    writer.uint32(24);
    putUint32(writer, value.chunks);
  }
  if (value.hash.length !== 0) {
    putBytes(writer, 34, value.hash);
  }
  if (value.metadata.length !== 0) {
    putBytes(writer, 42, value.metadata);
  }
}

function readSnapshotsResponse(reader: Reader): SnapshotsResponse {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let f4: Uint8Array | undefined;
  let f5: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 42]);
  return {
    height: f1,
    format: f2,
    chunks: f3,
    hash: f4 ?? new Uint8Array(0),
    metadata: f5 ?? new Uint8Array(0),
  };
}

function createSnapshotsResponse(partial?: Partial<SnapshotsResponse>): SnapshotsResponse {
  return {
    height: 0n,
    format: 0,
    chunks: 0,
    hash: new Uint8Array(0),
    metadata: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.statesync.SnapshotsResponse. */
export const SnapshotsResponse: Codec<SnapshotsResponse> = defineCodec<SnapshotsResponse>({
  typeName: "tendermint.statesync.SnapshotsResponse",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "format", protoName: "format", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "chunks", protoName: "chunks", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "metadata", protoName: "metadata", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeSnapshotsResponse,
  read: readSnapshotsResponse,
  create: createSnapshotsResponse,
});

/** Message tendermint.statesync.ChunkRequest. */
export interface ChunkRequest {
  readonly height: bigint;
  readonly format: number;
  readonly index: number;
}

function writeChunkRequest(writer: Writer, value: ChunkRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.height);
  }
  if (value.format !== 0) {
    writer.uint32(16);
    putUint32(writer, value.format);
  }
  if (value.index !== 0) {
    writer.uint32(24);
    putUint32(writer, value.index);
  }
}

function readChunkRequest(reader: Reader): ChunkRequest {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    height: f1,
    format: f2,
    index: f3,
  };
}

function createChunkRequest(partial?: Partial<ChunkRequest>): ChunkRequest {
  return {
    height: 0n,
    format: 0,
    index: 0,
    ...partial,
  };
}

/** Codec of tendermint.statesync.ChunkRequest. */
export const ChunkRequest: Codec<ChunkRequest> = defineCodec<ChunkRequest>({
  typeName: "tendermint.statesync.ChunkRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "format", protoName: "format", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeChunkRequest,
  read: readChunkRequest,
  create: createChunkRequest,
});

/** Message tendermint.statesync.ChunkResponse. */
export interface ChunkResponse {
  readonly height: bigint;
  readonly format: number;
  readonly index: number;
  readonly chunk: Uint8Array;
  readonly missing: boolean;
}

function writeChunkResponse(writer: Writer, value: ChunkResponse): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.height);
  }
  if (value.format !== 0) {
    writer.uint32(16);
    putUint32(writer, value.format);
  }
  if (value.index !== 0) {
    writer.uint32(24);
    putUint32(writer, value.index);
  }
  if (value.chunk.length !== 0) {
    putBytes(writer, 34, value.chunk);
  }
  if (value.missing) {
    writer.uint32(40);
    writer.bool(value.missing);
  }
}

function readChunkResponse(reader: Reader): ChunkResponse {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let f4: Uint8Array | undefined;
  let f5 = false;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 40]);
  return {
    height: f1,
    format: f2,
    index: f3,
    chunk: f4 ?? new Uint8Array(0),
    missing: f5,
  };
}

function createChunkResponse(partial?: Partial<ChunkResponse>): ChunkResponse {
  return {
    height: 0n,
    format: 0,
    index: 0,
    chunk: new Uint8Array(0),
    missing: false,
    ...partial,
  };
}

/** Codec of tendermint.statesync.ChunkResponse. */
export const ChunkResponse: Codec<ChunkResponse> = defineCodec<ChunkResponse>({
  typeName: "tendermint.statesync.ChunkResponse",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "format", protoName: "format", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "chunk", protoName: "chunk", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "missing", protoName: "missing", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeChunkResponse,
  read: readChunkResponse,
  create: createChunkResponse,
});

/** Message tendermint.statesync.Message. */
export interface Message {
  readonly snapshotsRequest: SnapshotsRequest | undefined;
  readonly snapshotsResponse: SnapshotsResponse | undefined;
  readonly chunkRequest: ChunkRequest | undefined;
  readonly chunkResponse: ChunkResponse | undefined;
}

function writeMessage(writer: Writer, value: Message): void {
  checkOneof("sum", (value.snapshotsRequest === undefined ? 0 : 1) + (value.snapshotsResponse === undefined ? 0 : 1) + (value.chunkRequest === undefined ? 0 : 1) + (value.chunkResponse === undefined ? 0 : 1));
  if (value.snapshotsRequest !== undefined) {
    writer.uint32(10).fork();
    SnapshotsRequest.write(writer, value.snapshotsRequest);
    writer.ldelim();
  }
  if (value.snapshotsResponse !== undefined) {
    writer.uint32(18).fork();
    SnapshotsResponse.write(writer, value.snapshotsResponse);
    writer.ldelim();
  }
  if (value.chunkRequest !== undefined) {
    writer.uint32(26).fork();
    ChunkRequest.write(writer, value.chunkRequest);
    writer.ldelim();
  }
  if (value.chunkResponse !== undefined) {
    writer.uint32(34).fork();
    ChunkResponse.write(writer, value.chunkResponse);
    writer.ldelim();
  }
}

function readMessage(reader: Reader): Message {
  let f1: SnapshotsRequest | undefined;
  let f2: SnapshotsResponse | undefined;
  let f3: ChunkRequest | undefined;
  let f4: ChunkResponse | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = SnapshotsRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SnapshotsResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ChunkRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ChunkResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1));
  return {
    snapshotsRequest: f1,
    snapshotsResponse: f2,
    chunkRequest: f3,
    chunkResponse: f4,
  };
}

function createMessage(partial?: Partial<Message>): Message {
  return {
    snapshotsRequest: undefined,
    snapshotsResponse: undefined,
    chunkRequest: undefined,
    chunkResponse: undefined,
    ...partial,
  };
}

/** Codec of tendermint.statesync.Message. */
export const Message: Codec<Message> = defineCodec<Message>({
  typeName: "tendermint.statesync.Message",
  fields: [
    { number: 1, name: "snapshotsRequest", protoName: "snapshots_request", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => SnapshotsRequest },
    { number: 2, name: "snapshotsResponse", protoName: "snapshots_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => SnapshotsResponse },
    { number: 3, name: "chunkRequest", protoName: "chunk_request", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => ChunkRequest },
    { number: 4, name: "chunkResponse", protoName: "chunk_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => ChunkResponse },
  ],
  write: writeMessage,
  read: readMessage,
  create: createMessage,
});
