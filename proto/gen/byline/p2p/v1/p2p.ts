/** Generated from proto/byline/p2p/v1/p2p.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { checkOneof, defineCodec, putBytes, putInt64, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Block } from "../../../tendermint/types/block.ts";
import { EvidenceList } from "../../../tendermint/types/evidence.ts";
import { BlockID, Commit, Header } from "../../../tendermint/types/types.ts";

/** First frame of both sides on a new link. A mismatch of protocol, chain, genesis or versions ends the link. */
export interface Hello {
  readonly protocol: number;
  readonly chainId: string;
  readonly genesisHash: Uint8Array;
  readonly blockVersion: bigint;
  readonly appVersion: bigint;
  readonly height: bigint;
  readonly earliest: bigint;
  readonly moniker: string;
  readonly listenAddress: string;
  readonly pex: boolean;
}

function writeHello(writer: Writer, value: Hello): void {
  if (value.protocol !== 0) {
    writer.uint32(8);
    putUint32(writer, value.protocol);
  }
  if (value.chainId !== "") {
    putString(writer, 18, value.chainId);
  }
  if (value.genesisHash.length !== 0) {
    putBytes(writer, 26, value.genesisHash);
  }
  if (value.blockVersion !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.blockVersion);
  }
  if (value.appVersion !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.appVersion);
  }
  if (value.height !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.height);
  }
  if (value.earliest !== 0n) {
    writer.uint32(56);
    putInt64(writer, value.earliest);
  }
  if (value.moniker !== "") {
    putString(writer, 66, value.moniker);
  }
  if (value.listenAddress !== "") {
    putString(writer, 74, value.listenAddress);
  }
  if (value.pex) {
    writer.uint32(80);
    writer.bool(value.pex);
  }
}

function readHello(reader: Reader): Hello {
  let f1 = 0;
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4 = 0n;
  let f5 = 0n;
  let f6 = 0n;
  let f7 = 0n;
  let f8 = "";
  let f9 = "";
  let f10 = false;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    f9 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 32, 40, 48, 56, 66, 74, 80]);
  return {
    protocol: f1,
    chainId: f2,
    genesisHash: f3 ?? new Uint8Array(0),
    blockVersion: f4,
    appVersion: f5,
    height: f6,
    earliest: f7,
    moniker: f8,
    listenAddress: f9,
    pex: f10,
  };
}

function createHello(partial?: Partial<Hello>): Hello {
  return {
    protocol: 0,
    chainId: "",
    genesisHash: new Uint8Array(0),
    blockVersion: 0n,
    appVersion: 0n,
    height: 0n,
    earliest: 0n,
    moniker: "",
    listenAddress: "",
    pex: false,
    ...partial,
  };
}

/** Codec of byline.p2p.v1.Hello. */
export const Hello: Codec<Hello> = defineCodec<Hello>({
  typeName: "byline.p2p.v1.Hello",
  fields: [
    { number: 1, name: "protocol", protoName: "protocol", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "genesisHash", protoName: "genesis_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "blockVersion", protoName: "block_version", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "appVersion", protoName: "app_version", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 7, name: "earliest", protoName: "earliest", kind: "int64", repeated: false, nullable: false },
    { number: 8, name: "moniker", protoName: "moniker", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "listenAddress", protoName: "listen_address", kind: "string", repeated: false, nullable: false },
    { number: 10, name: "pex", protoName: "pex", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeHello,
  read: readHello,
  create: createHello,
});

/** Why the sender is about to close the link. */
export interface Goodbye {
  readonly reason: string;
}

function writeGoodbye(writer: Writer, value: Goodbye): void {
  if (value.reason !== "") {
    putString(writer, 10, value.reason);
  }
}

function readGoodbye(reader: Reader): Goodbye {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    reason: f1,
  };
}

function createGoodbye(partial?: Partial<Goodbye>): Goodbye {
  return {
    reason: "",
    ...partial,
  };
}

/** Codec of byline.p2p.v1.Goodbye. */
export const Goodbye: Codec<Goodbye> = defineCodec<Goodbye>({
  typeName: "byline.p2p.v1.Goodbye",
  fields: [
    { number: 1, name: "reason", protoName: "reason", kind: "string", repeated: false, nullable: false },
  ],
  write: writeGoodbye,
  read: readGoodbye,
  create: createGoodbye,
});

/** Newest and oldest stored height, sent when they change. */
export interface Status {
  readonly height: bigint;
  readonly earliest: bigint;
}

function writeStatus(writer: Writer, value: Status): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.earliest !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.earliest);
  }
}

function readStatus(reader: Reader): Status {
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
    earliest: f2,
  };
}

function createStatus(partial?: Partial<Status>): Status {
  return {
    height: 0n,
    earliest: 0n,
    ...partial,
  };
}

/** Codec of byline.p2p.v1.Status. */
export const Status: Codec<Status> = defineCodec<Status>({
  typeName: "byline.p2p.v1.Status",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "earliest", protoName: "earliest", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeStatus,
  read: readStatus,
  create: createStatus,
});

/** What travels on the hello stream. */
export interface HelloFrame {
  readonly hello: Hello | undefined;
  readonly goodbye: Goodbye | undefined;
  readonly status: Status | undefined;
}

function writeHelloFrame(writer: Writer, value: HelloFrame): void {
  checkOneof("sum", (value.hello === undefined ? 0 : 1) + (value.goodbye === undefined ? 0 : 1) + (value.status === undefined ? 0 : 1));
  if (value.hello !== undefined) {
    writer.uint32(10).fork();
    Hello.write(writer, value.hello);
    writer.ldelim();
  }
  if (value.goodbye !== undefined) {
    writer.uint32(18).fork();
    Goodbye.write(writer, value.goodbye);
    writer.ldelim();
  }
  if (value.status !== undefined) {
    writer.uint32(26).fork();
    Status.write(writer, value.status);
    writer.ldelim();
  }
}

function readHelloFrame(reader: Reader): HelloFrame {
  let f1: Hello | undefined;
  let f2: Goodbye | undefined;
  let f3: Status | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Hello.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Goodbye.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Status.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1));
  return {
    hello: f1,
    goodbye: f2,
    status: f3,
  };
}

function createHelloFrame(partial?: Partial<HelloFrame>): HelloFrame {
  return {
    hello: undefined,
    goodbye: undefined,
    status: undefined,
    ...partial,
  };
}

/** Codec of byline.p2p.v1.HelloFrame. */
export const HelloFrame: Codec<HelloFrame> = defineCodec<HelloFrame>({
  typeName: "byline.p2p.v1.HelloFrame",
  fields: [
    { number: 1, name: "hello", protoName: "hello", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => Hello },
    { number: 2, name: "goodbye", protoName: "goodbye", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => Goodbye },
    { number: 3, name: "status", protoName: "status", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => Status },
  ],
  write: writeHelloFrame,
  read: readHelloFrame,
  create: createHelloFrame,
});

/** Where a node may be reached. */
export interface PeerAddress {
  readonly nodeId: string;
  readonly host: string;
  readonly port: number;
}

function writePeerAddress(writer: Writer, value: PeerAddress): void {
  if (value.nodeId !== "") {
    putString(writer, 10, value.nodeId);
  }
  if (value.host !== "") {
    putString(writer, 18, value.host);
  }
  if (value.port !== 0) {
    writer.uint32(24);
    putUint32(writer, value.port);
  }
}

function readPeerAddress(reader: Reader): PeerAddress {
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
    nodeId: f1,
    host: f2,
    port: f3,
  };
}

function createPeerAddress(partial?: Partial<PeerAddress>): PeerAddress {
  return {
    nodeId: "",
    host: "",
    port: 0,
    ...partial,
  };
}

/** Codec of byline.p2p.v1.PeerAddress. */
export const PeerAddress: Codec<PeerAddress> = defineCodec<PeerAddress>({
  typeName: "byline.p2p.v1.PeerAddress",
  fields: [
    { number: 1, name: "nodeId", protoName: "node_id", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "host", protoName: "host", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "port", protoName: "port", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writePeerAddress,
  read: readPeerAddress,
  create: createPeerAddress,
});

/** Answer to a peer exchange request. */
export interface PeerAddresses {
  readonly addresses: readonly PeerAddress[];
}

function writePeerAddresses(writer: Writer, value: PeerAddresses): void {
  for (const item of value.addresses) {
    writer.uint32(10).fork();
    PeerAddress.write(writer, item);
    writer.ldelim();
  }
}

function readPeerAddresses(reader: Reader): PeerAddresses {
  const f1: PeerAddress[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(PeerAddress.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    addresses: f1,
  };
}

function createPeerAddresses(partial?: Partial<PeerAddresses>): PeerAddresses {
  return {
    addresses: [],
    ...partial,
  };
}

/** Codec of byline.p2p.v1.PeerAddresses. */
export const PeerAddresses: Codec<PeerAddresses> = defineCodec<PeerAddresses>({
  typeName: "byline.p2p.v1.PeerAddresses",
  fields: [
    { number: 1, name: "addresses", protoName: "addresses", kind: "message", repeated: true, nullable: false, message: () => PeerAddress },
  ],
  write: writePeerAddresses,
  read: readPeerAddresses,
  create: createPeerAddresses,
});

/** Transactions in the order in which the sender checked them. */
export interface TxBatch {
  readonly txs: readonly Uint8Array[];
}

function writeTxBatch(writer: Writer, value: TxBatch): void {
  for (const item of value.txs) {
    putBytes(writer, 10, item);
  }
}

function readTxBatch(reader: Reader): TxBatch {
  const f1: Uint8Array[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    txs: f1,
  };
}

function createTxBatch(partial?: Partial<TxBatch>): TxBatch {
  return {
    txs: [],
    ...partial,
  };
}

/** Codec of byline.p2p.v1.TxBatch. */
export const TxBatch: Codec<TxBatch> = defineCodec<TxBatch>({
  typeName: "byline.p2p.v1.TxBatch",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeTxBatch,
  read: readTxBatch,
  create: createTxBatch,
});

/** Asks for a block by its id. */
export interface BodyRequest {
  readonly height: bigint;
  readonly blockId: BlockID;
  readonly whole: boolean;
  readonly txIndexes: readonly number[];
}

function writeBodyRequest(writer: Writer, value: BodyRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(18).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  if (value.whole) {
    writer.uint32(24);
    writer.bool(value.whole);
  }
  if (value.txIndexes.length !== 0) {
    writer.uint32(34).fork();
    for (const item of value.txIndexes) putUint32(writer, item);
    writer.ldelim();
  }
}

function readBodyRequest(reader: Reader): BodyRequest {
  let f1 = 0n;
  let f2: BlockID | undefined;
  let f3 = false;
  const f4: number[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    while (reader.pos < reader.end) f4.push(reader.uint32());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34]);
  return {
    height: f1,
    blockId: f2 ?? BlockID.create(),
    whole: f3,
    txIndexes: f4,
  };
}

function createBodyRequest(partial?: Partial<BodyRequest>): BodyRequest {
  return {
    height: 0n,
    blockId: BlockID.create(),
    whole: false,
    txIndexes: [],
    ...partial,
  };
}

/** Codec of byline.p2p.v1.BodyRequest. */
export const BodyRequest: Codec<BodyRequest> = defineCodec<BodyRequest>({
  typeName: "byline.p2p.v1.BodyRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 3, name: "whole", protoName: "whole", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "txIndexes", protoName: "tx_indexes", kind: "uint32", repeated: true, nullable: false },
  ],
  write: writeBodyRequest,
  read: readBodyRequest,
  create: createBodyRequest,
});

/** A block whose transactions are named by hash. */
export interface CompactBody {
  readonly header: Header;
  readonly lastCommit: Commit;
  readonly evidence: EvidenceList;
  readonly txHashes: Uint8Array;
  readonly firstTx: Uint8Array;
}

function writeCompactBody(writer: Writer, value: CompactBody): void {
  {
    writer.uint32(10).fork();
    Header.write(writer, value.header);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    Commit.write(writer, value.lastCommit);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    EvidenceList.write(writer, value.evidence);
    writer.ldelim();
  }
  if (value.txHashes.length !== 0) {
    putBytes(writer, 34, value.txHashes);
  }
  if (value.firstTx.length !== 0) {
    putBytes(writer, 42, value.firstTx);
  }
}

function readCompactBody(reader: Reader): CompactBody {
  let f1: Header | undefined;
  let f2: Commit | undefined;
  let f3: EvidenceList | undefined;
  let f4: Uint8Array | undefined;
  let f5: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Header.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Commit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = EvidenceList.read(reader);
    reader.close(outer);
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    header: f1 ?? Header.create(),
    lastCommit: f2 ?? Commit.create(),
    evidence: f3 ?? EvidenceList.create(),
    txHashes: f4 ?? new Uint8Array(0),
    firstTx: f5 ?? new Uint8Array(0),
  };
}

function createCompactBody(partial?: Partial<CompactBody>): CompactBody {
  return {
    header: Header.create(),
    lastCommit: Commit.create(),
    evidence: EvidenceList.create(),
    txHashes: new Uint8Array(0),
    firstTx: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.p2p.v1.CompactBody. */
export const CompactBody: Codec<CompactBody> = defineCodec<CompactBody>({
  typeName: "byline.p2p.v1.CompactBody",
  fields: [
    { number: 1, name: "header", protoName: "header", kind: "message", repeated: false, nullable: false, message: () => Header },
    { number: 2, name: "lastCommit", protoName: "last_commit", kind: "message", repeated: false, nullable: false, message: () => Commit },
    { number: 3, name: "evidence", protoName: "evidence", kind: "message", repeated: false, nullable: false, message: () => EvidenceList },
    { number: 4, name: "txHashes", protoName: "tx_hashes", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "firstTx", protoName: "first_tx", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeCompactBody,
  read: readCompactBody,
  create: createCompactBody,
});

/** Transactions of a block, in the order in which they were asked for. */
export interface BodyTxs {
  readonly txs: readonly Uint8Array[];
}

function writeBodyTxs(writer: Writer, value: BodyTxs): void {
  for (const item of value.txs) {
    putBytes(writer, 10, item);
  }
}

function readBodyTxs(reader: Reader): BodyTxs {
  const f1: Uint8Array[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    txs: f1,
  };
}

function createBodyTxs(partial?: Partial<BodyTxs>): BodyTxs {
  return {
    txs: [],
    ...partial,
  };
}

/** Codec of byline.p2p.v1.BodyTxs. */
export const BodyTxs: Codec<BodyTxs> = defineCodec<BodyTxs>({
  typeName: "byline.p2p.v1.BodyTxs",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeBodyTxs,
  read: readBodyTxs,
  create: createBodyTxs,
});

/** Answer to a body request; nothing set when the sender does not hold the block. */
export interface BodyResponse {
  readonly compact: CompactBody | undefined;
  readonly txs: BodyTxs | undefined;
  readonly block: Block | undefined;
}

function writeBodyResponse(writer: Writer, value: BodyResponse): void {
  checkOneof("sum", (value.compact === undefined ? 0 : 1) + (value.txs === undefined ? 0 : 1) + (value.block === undefined ? 0 : 1));
  if (value.compact !== undefined) {
    writer.uint32(10).fork();
    CompactBody.write(writer, value.compact);
    writer.ldelim();
  }
  if (value.txs !== undefined) {
    writer.uint32(18).fork();
    BodyTxs.write(writer, value.txs);
    writer.ldelim();
  }
  if (value.block !== undefined) {
    writer.uint32(26).fork();
    Block.write(writer, value.block);
    writer.ldelim();
  }
}

function readBodyResponse(reader: Reader): BodyResponse {
  let f1: CompactBody | undefined;
  let f2: BodyTxs | undefined;
  let f3: Block | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = CompactBody.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = BodyTxs.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Block.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1));
  return {
    compact: f1,
    txs: f2,
    block: f3,
  };
}

function createBodyResponse(partial?: Partial<BodyResponse>): BodyResponse {
  return {
    compact: undefined,
    txs: undefined,
    block: undefined,
    ...partial,
  };
}

/** Codec of byline.p2p.v1.BodyResponse. */
export const BodyResponse: Codec<BodyResponse> = defineCodec<BodyResponse>({
  typeName: "byline.p2p.v1.BodyResponse",
  fields: [
    { number: 1, name: "compact", protoName: "compact", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => CompactBody },
    { number: 2, name: "txs", protoName: "txs", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => BodyTxs },
    { number: 3, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => Block },
  ],
  write: writeBodyResponse,
  read: readBodyResponse,
  create: createBodyResponse,
});

/** A compact body sent without being asked, by the proposer. */
export interface BodyOffer {
  readonly height: bigint;
  readonly blockId: BlockID;
  readonly body: CompactBody;
}

function writeBodyOffer(writer: Writer, value: BodyOffer): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(18).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    CompactBody.write(writer, value.body);
    writer.ldelim();
  }
}

function readBodyOffer(reader: Reader): BodyOffer {
  let f1 = 0n;
  let f2: BlockID | undefined;
  let f3: CompactBody | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = CompactBody.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    height: f1,
    blockId: f2 ?? BlockID.create(),
    body: f3 ?? CompactBody.create(),
  };
}

function createBodyOffer(partial?: Partial<BodyOffer>): BodyOffer {
  return {
    height: 0n,
    blockId: BlockID.create(),
    body: CompactBody.create(),
    ...partial,
  };
}

/** Codec of byline.p2p.v1.BodyOffer. */
export const BodyOffer: Codec<BodyOffer> = defineCodec<BodyOffer>({
  typeName: "byline.p2p.v1.BodyOffer",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 3, name: "body", protoName: "body", kind: "message", repeated: false, nullable: false, message: () => CompactBody },
  ],
  write: writeBodyOffer,
  read: readBodyOffer,
  create: createBodyOffer,
});

/** Asks for a decided block. */
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

/** Codec of byline.p2p.v1.BlockRequest. */
export const BlockRequest: Codec<BlockRequest> = defineCodec<BlockRequest>({
  typeName: "byline.p2p.v1.BlockRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeBlockRequest,
  read: readBlockRequest,
  create: createBlockRequest,
});

/** The decided block, or nothing when it is not stored. */
export interface BlockResponse {
  readonly block: Block | undefined;
}

function writeBlockResponse(writer: Writer, value: BlockResponse): void {
  if (value.block !== undefined) {
    writer.uint32(10).fork();
    Block.write(writer, value.block);
    writer.ldelim();
  }
}

function readBlockResponse(reader: Reader): BlockResponse {
  let f1: Block | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Block.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    block: f1,
  };
}

function createBlockResponse(partial?: Partial<BlockResponse>): BlockResponse {
  return {
    block: undefined,
    ...partial,
  };
}

/** Codec of byline.p2p.v1.BlockResponse. */
export const BlockResponse: Codec<BlockResponse> = defineCodec<BlockResponse>({
  typeName: "byline.p2p.v1.BlockResponse",
  fields: [
    { number: 1, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, message: () => Block },
  ],
  write: writeBlockResponse,
  read: readBlockResponse,
  create: createBlockResponse,
});
