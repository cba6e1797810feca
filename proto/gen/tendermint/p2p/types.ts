/** Generated from proto/tendermint/p2p/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { defineCodec, putBytes, putString, putUint32, putUint64 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";

/** Message tendermint.p2p.NetAddress. */
export interface NetAddress {
  readonly id: string;
  readonly ip: string;
  readonly port: number;
}

function writeNetAddress(writer: Writer, value: NetAddress): void {
  if (value.id !== "") {
    putString(writer, 10, value.id);
  }
  if (value.ip !== "") {
    putString(writer, 18, value.ip);
  }
  if (value.port !== 0) {
    writer.uint32(24);
    putUint32(writer, value.port);
  }
}

function readNetAddress(reader: Reader): NetAddress {
  let f1 = "";
  let f2 = "";
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    id: f1,
    ip: f2,
    port: f3,
  };
}

function createNetAddress(partial?: Partial<NetAddress>): NetAddress {
  return {
    id: "",
    ip: "",
    port: 0,
    ...partial,
  };
}

/** Codec of tendermint.p2p.NetAddress. */
export const NetAddress: Codec<NetAddress> = defineCodec<NetAddress>({
  typeName: "tendermint.p2p.NetAddress",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "ip", protoName: "ip", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "port", protoName: "port", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeNetAddress,
  read: readNetAddress,
  create: createNetAddress,
});

/** Message tendermint.p2p.ProtocolVersion. */
export interface ProtocolVersion {
  readonly p2p: bigint;
  readonly block: bigint;
  readonly app: bigint;
}

function writeProtocolVersion(writer: Writer, value: ProtocolVersion): void {
  if (value.p2p !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.p2p);
  }
  if (value.block !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.block);
  }
  if (value.app !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.app);
  }
}

function readProtocolVersion(reader: Reader): ProtocolVersion {
  let f1 = 0n;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    p2p: f1,
    block: f2,
    app: f3,
  };
}

function createProtocolVersion(partial?: Partial<ProtocolVersion>): ProtocolVersion {
  return {
    p2p: 0n,
    block: 0n,
    app: 0n,
    ...partial,
  };
}

/** Codec of tendermint.p2p.ProtocolVersion. */
export const ProtocolVersion: Codec<ProtocolVersion> = defineCodec<ProtocolVersion>({
  typeName: "tendermint.p2p.ProtocolVersion",
  fields: [
    { number: 1, name: "p2p", protoName: "p2p", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "block", protoName: "block", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "app", protoName: "app", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeProtocolVersion,
  read: readProtocolVersion,
  create: createProtocolVersion,
});

/** Message tendermint.p2p.DefaultNodeInfo. */
export interface DefaultNodeInfo {
  readonly protocolVersion: ProtocolVersion;
  readonly defaultNodeId: string;
  readonly listenAddr: string;
  readonly network: string;
  readonly version: string;
  readonly channels: Uint8Array;
  readonly moniker: string;
  readonly other: DefaultNodeInfoOther;
}

function writeDefaultNodeInfo(writer: Writer, value: DefaultNodeInfo): void {
  {
    writer.uint32(10).fork();
    ProtocolVersion.write(writer, value.protocolVersion);
    writer.ldelim();
  }
  if (value.defaultNodeId !== "") {
    putString(writer, 18, value.defaultNodeId);
  }
  if (value.listenAddr !== "") {
    putString(writer, 26, value.listenAddr);
  }
  if (value.network !== "") {
    putString(writer, 34, value.network);
  }
  if (value.version !== "") {
    putString(writer, 42, value.version);
  }
  if (value.channels.length !== 0) {
    putBytes(writer, 50, value.channels);
  }
  if (value.moniker !== "") {
    putString(writer, 58, value.moniker);
  }
  {
    writer.uint32(66).fork();
    DefaultNodeInfoOther.write(writer, value.other);
    writer.ldelim();
  }
}

function readDefaultNodeInfo(reader: Reader): DefaultNodeInfo {
  let f1: ProtocolVersion | undefined;
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let f5 = "";
  let f6: Uint8Array | undefined;
  let f7 = "";
  let f8: DefaultNodeInfoOther | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ProtocolVersion.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = DefaultNodeInfoOther.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66]);
  return {
    protocolVersion: f1 ?? ProtocolVersion.create(),
    defaultNodeId: f2,
    listenAddr: f3,
    network: f4,
    version: f5,
    channels: f6 ?? new Uint8Array(0),
    moniker: f7,
    other: f8 ?? DefaultNodeInfoOther.create(),
  };
}

function createDefaultNodeInfo(partial?: Partial<DefaultNodeInfo>): DefaultNodeInfo {
  return {
    protocolVersion: ProtocolVersion.create(),
    defaultNodeId: "",
    listenAddr: "",
    network: "",
    version: "",
    channels: new Uint8Array(0),
    moniker: "",
    other: DefaultNodeInfoOther.create(),
    ...partial,
  };
}

/** Codec of tendermint.p2p.DefaultNodeInfo. */
export const DefaultNodeInfo: Codec<DefaultNodeInfo> = defineCodec<DefaultNodeInfo>({
  typeName: "tendermint.p2p.DefaultNodeInfo",
  fields: [
    { number: 1, name: "protocolVersion", protoName: "protocol_version", kind: "message", repeated: false, nullable: false, message: () => ProtocolVersion },
    { number: 2, name: "defaultNodeId", protoName: "default_node_id", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "listenAddr", protoName: "listen_addr", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "network", protoName: "network", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "channels", protoName: "channels", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "moniker", protoName: "moniker", kind: "string", repeated: false, nullable: false },
    { number: 8, name: "other", protoName: "other", kind: "message", repeated: false, nullable: false, message: () => DefaultNodeInfoOther },
  ],
  write: writeDefaultNodeInfo,
  read: readDefaultNodeInfo,
  create: createDefaultNodeInfo,
});

/** Message tendermint.p2p.DefaultNodeInfoOther. */
export interface DefaultNodeInfoOther {
  readonly txIndex: string;
  readonly rpcAddress: string;
}

function writeDefaultNodeInfoOther(writer: Writer, value: DefaultNodeInfoOther): void {
  if (value.txIndex !== "") {
    putString(writer, 10, value.txIndex);
  }
  if (value.rpcAddress !== "") {
    putString(writer, 18, value.rpcAddress);
  }
}

function readDefaultNodeInfoOther(reader: Reader): DefaultNodeInfoOther {
  let f1 = "";
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    txIndex: f1,
    rpcAddress: f2,
  };
}

function createDefaultNodeInfoOther(partial?: Partial<DefaultNodeInfoOther>): DefaultNodeInfoOther {
  return {
    txIndex: "",
    rpcAddress: "",
    ...partial,
  };
}

/** Codec of tendermint.p2p.DefaultNodeInfoOther. */
export const DefaultNodeInfoOther: Codec<DefaultNodeInfoOther> = defineCodec<DefaultNodeInfoOther>({
  typeName: "tendermint.p2p.DefaultNodeInfoOther",
  fields: [
    { number: 1, name: "txIndex", protoName: "tx_index", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "rpcAddress", protoName: "rpc_address", kind: "string", repeated: false, nullable: false },
  ],
  write: writeDefaultNodeInfoOther,
  read: readDefaultNodeInfoOther,
  create: createDefaultNodeInfoOther,
});
