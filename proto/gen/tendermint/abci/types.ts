/** Generated from proto/tendermint/abci/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../wire.ts";
import { GO_ZERO_TIME_NS, checkOneof, defineCodec, putBytes, putInt32, putInt64, putString, putTimestamp, putUint32, putUint64 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { PublicKey } from "../crypto/keys.ts";
import { ProofOps } from "../crypto/proof.ts";
import { ConsensusParams } from "../types/params.ts";
import { BlockIDFlagDescriptor } from "../types/validator.ts";

/** Constants of tendermint.abci.CheckTxType; a field of this type is a number and may hold others. */
export const CheckTxType = {
  NEW: 0,
  RECHECK: 1,
} as const;

/** Names of tendermint.abci.CheckTxType for JSON. */
export const CheckTxTypeDescriptor: EnumDescriptor = { typeName: "tendermint.abci.CheckTxType", values: CheckTxType };

/** Constants of tendermint.abci.MisbehaviorType; a field of this type is a number and may hold others. */
export const MisbehaviorType = {
  UNKNOWN: 0,
  DUPLICATE_VOTE: 1,
  LIGHT_CLIENT_ATTACK: 2,
} as const;

/** Names of tendermint.abci.MisbehaviorType for JSON. */
export const MisbehaviorTypeDescriptor: EnumDescriptor = { typeName: "tendermint.abci.MisbehaviorType", values: MisbehaviorType };

/** Constants of tendermint.abci.ResponseOfferSnapshot.Result; a field of this type is a number and may hold others. */
export const ResponseOfferSnapshot_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  REJECT: 3,
  REJECT_FORMAT: 4,
  REJECT_SENDER: 5,
} as const;

/** Names of tendermint.abci.ResponseOfferSnapshot.Result for JSON. */
export const ResponseOfferSnapshot_ResultDescriptor: EnumDescriptor = { typeName: "tendermint.abci.ResponseOfferSnapshot.Result", values: ResponseOfferSnapshot_Result };

/** Constants of tendermint.abci.ResponseApplySnapshotChunk.Result; a field of this type is a number and may hold others. */
export const ResponseApplySnapshotChunk_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  RETRY: 3,
  RETRY_SNAPSHOT: 4,
  REJECT_SNAPSHOT: 5,
} as const;

/** Names of tendermint.abci.ResponseApplySnapshotChunk.Result for JSON. */
export const ResponseApplySnapshotChunk_ResultDescriptor: EnumDescriptor = { typeName: "tendermint.abci.ResponseApplySnapshotChunk.Result", values: ResponseApplySnapshotChunk_Result };

/** Constants of tendermint.abci.ResponseProcessProposal.ProposalStatus; a field of this type is a number and may hold others. */
export const ResponseProcessProposal_ProposalStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;

/** Names of tendermint.abci.ResponseProcessProposal.ProposalStatus for JSON. */
export const ResponseProcessProposal_ProposalStatusDescriptor: EnumDescriptor = { typeName: "tendermint.abci.ResponseProcessProposal.ProposalStatus", values: ResponseProcessProposal_ProposalStatus };

/** Constants of tendermint.abci.ResponseVerifyVoteExtension.VerifyStatus; a field of this type is a number and may hold others. */
export const ResponseVerifyVoteExtension_VerifyStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;

/** Names of tendermint.abci.ResponseVerifyVoteExtension.VerifyStatus for JSON. */
export const ResponseVerifyVoteExtension_VerifyStatusDescriptor: EnumDescriptor = { typeName: "tendermint.abci.ResponseVerifyVoteExtension.VerifyStatus", values: ResponseVerifyVoteExtension_VerifyStatus };

/** Message tendermint.abci.Request. */
export interface Request {
  readonly echo: RequestEcho | undefined;
  readonly flush: RequestFlush | undefined;
  readonly info: RequestInfo | undefined;
  readonly initChain: RequestInitChain | undefined;
  readonly query: RequestQuery | undefined;
  readonly checkTx: RequestCheckTx | undefined;
  readonly commit: RequestCommit | undefined;
  readonly listSnapshots: RequestListSnapshots | undefined;
  readonly offerSnapshot: RequestOfferSnapshot | undefined;
  readonly loadSnapshotChunk: RequestLoadSnapshotChunk | undefined;
  readonly applySnapshotChunk: RequestApplySnapshotChunk | undefined;
  readonly prepareProposal: RequestPrepareProposal | undefined;
  readonly processProposal: RequestProcessProposal | undefined;
  readonly extendVote: RequestExtendVote | undefined;
  readonly verifyVoteExtension: RequestVerifyVoteExtension | undefined;
  readonly finalizeBlock: RequestFinalizeBlock | undefined;
}

function writeRequest(writer: Writer, value: Request): void {
  checkOneof("value", (value.echo === undefined ? 0 : 1) + (value.flush === undefined ? 0 : 1) + (value.info === undefined ? 0 : 1) + (value.initChain === undefined ? 0 : 1) + (value.query === undefined ? 0 : 1) + (value.checkTx === undefined ? 0 : 1) + (value.commit === undefined ? 0 : 1) + (value.listSnapshots === undefined ? 0 : 1) + (value.offerSnapshot === undefined ? 0 : 1) + (value.loadSnapshotChunk === undefined ? 0 : 1) + (value.applySnapshotChunk === undefined ? 0 : 1) + (value.prepareProposal === undefined ? 0 : 1) + (value.processProposal === undefined ? 0 : 1) + (value.extendVote === undefined ? 0 : 1) + (value.verifyVoteExtension === undefined ? 0 : 1) + (value.finalizeBlock === undefined ? 0 : 1));
  if (value.echo !== undefined) {
    writer.uint32(10).fork();
    RequestEcho.write(writer, value.echo);
    writer.ldelim();
  }
  if (value.flush !== undefined) {
    writer.uint32(18).fork();
    RequestFlush.write(writer, value.flush);
    writer.ldelim();
  }
  if (value.info !== undefined) {
    writer.uint32(26).fork();
    RequestInfo.write(writer, value.info);
    writer.ldelim();
  }
  if (value.initChain !== undefined) {
    writer.uint32(42).fork();
    RequestInitChain.write(writer, value.initChain);
    writer.ldelim();
  }
  if (value.query !== undefined) {
    writer.uint32(50).fork();
    RequestQuery.write(writer, value.query);
    writer.ldelim();
  }
  if (value.checkTx !== undefined) {
    writer.uint32(66).fork();
    RequestCheckTx.write(writer, value.checkTx);
    writer.ldelim();
  }
  if (value.commit !== undefined) {
    writer.uint32(90).fork();
    RequestCommit.write(writer, value.commit);
    writer.ldelim();
  }
  if (value.listSnapshots !== undefined) {
    writer.uint32(98).fork();
    RequestListSnapshots.write(writer, value.listSnapshots);
    writer.ldelim();
  }
  if (value.offerSnapshot !== undefined) {
    writer.uint32(106).fork();
    RequestOfferSnapshot.write(writer, value.offerSnapshot);
    writer.ldelim();
  }
  if (value.loadSnapshotChunk !== undefined) {
    writer.uint32(114).fork();
    RequestLoadSnapshotChunk.write(writer, value.loadSnapshotChunk);
    writer.ldelim();
  }
  if (value.applySnapshotChunk !== undefined) {
    writer.uint32(122).fork();
    RequestApplySnapshotChunk.write(writer, value.applySnapshotChunk);
    writer.ldelim();
  }
  if (value.prepareProposal !== undefined) {
    writer.uint32(130).fork();
    RequestPrepareProposal.write(writer, value.prepareProposal);
    writer.ldelim();
  }
  if (value.processProposal !== undefined) {
    writer.uint32(138).fork();
    RequestProcessProposal.write(writer, value.processProposal);
    writer.ldelim();
  }
  if (value.extendVote !== undefined) {
    writer.uint32(146).fork();
    RequestExtendVote.write(writer, value.extendVote);
    writer.ldelim();
  }
  if (value.verifyVoteExtension !== undefined) {
    writer.uint32(154).fork();
    RequestVerifyVoteExtension.write(writer, value.verifyVoteExtension);
    writer.ldelim();
  }
  if (value.finalizeBlock !== undefined) {
    writer.uint32(162).fork();
    RequestFinalizeBlock.write(writer, value.finalizeBlock);
    writer.ldelim();
  }
}

function readRequest(reader: Reader): Request {
  let f1: RequestEcho | undefined;
  let f2: RequestFlush | undefined;
  let f3: RequestInfo | undefined;
  let f5: RequestInitChain | undefined;
  let f6: RequestQuery | undefined;
  let f8: RequestCheckTx | undefined;
  let f11: RequestCommit | undefined;
  let f12: RequestListSnapshots | undefined;
  let f13: RequestOfferSnapshot | undefined;
  let f14: RequestLoadSnapshotChunk | undefined;
  let f15: RequestApplySnapshotChunk | undefined;
  let f16: RequestPrepareProposal | undefined;
  let f17: RequestProcessProposal | undefined;
  let f18: RequestExtendVote | undefined;
  let f19: RequestVerifyVoteExtension | undefined;
  let f20: RequestFinalizeBlock | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = RequestEcho.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = RequestFlush.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = RequestInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = RequestInitChain.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = RequestQuery.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = RequestCheckTx.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 90) {
    const outer = reader.open();
    f11 = RequestCommit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 98) {
    const outer = reader.open();
    f12 = RequestListSnapshots.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 106) {
    const outer = reader.open();
    f13 = RequestOfferSnapshot.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 114) {
    const outer = reader.open();
    f14 = RequestLoadSnapshotChunk.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 122) {
    const outer = reader.open();
    f15 = RequestApplySnapshotChunk.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 130) {
    const outer = reader.open();
    f16 = RequestPrepareProposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 138) {
    const outer = reader.open();
    f17 = RequestProcessProposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 146) {
    const outer = reader.open();
    f18 = RequestExtendVote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 154) {
    const outer = reader.open();
    f19 = RequestVerifyVoteExtension.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 162) {
    const outer = reader.open();
    f20 = RequestFinalizeBlock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 42, 50, 66, 90, 98, 106, 114, 122, 130, 138, 146, 154, 162]);
  checkOneof("value", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1) + (f8 === undefined ? 0 : 1) + (f11 === undefined ? 0 : 1) + (f12 === undefined ? 0 : 1) + (f13 === undefined ? 0 : 1) + (f14 === undefined ? 0 : 1) + (f15 === undefined ? 0 : 1) + (f16 === undefined ? 0 : 1) + (f17 === undefined ? 0 : 1) + (f18 === undefined ? 0 : 1) + (f19 === undefined ? 0 : 1) + (f20 === undefined ? 0 : 1));
  return {
    echo: f1,
    flush: f2,
    info: f3,
    initChain: f5,
    query: f6,
    checkTx: f8,
    commit: f11,
    listSnapshots: f12,
    offerSnapshot: f13,
    loadSnapshotChunk: f14,
    applySnapshotChunk: f15,
    prepareProposal: f16,
    processProposal: f17,
    extendVote: f18,
    verifyVoteExtension: f19,
    finalizeBlock: f20,
  };
}

function createRequest(partial?: Partial<Request>): Request {
  return {
    echo: undefined,
    flush: undefined,
    info: undefined,
    initChain: undefined,
    query: undefined,
    checkTx: undefined,
    commit: undefined,
    listSnapshots: undefined,
    offerSnapshot: undefined,
    loadSnapshotChunk: undefined,
    applySnapshotChunk: undefined,
    prepareProposal: undefined,
    processProposal: undefined,
    extendVote: undefined,
    verifyVoteExtension: undefined,
    finalizeBlock: undefined,
    ...partial,
  };
}

/** Codec of tendermint.abci.Request. */
export const Request: Codec<Request> = defineCodec<Request>({
  typeName: "tendermint.abci.Request",
  fields: [
    { number: 1, name: "echo", protoName: "echo", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestEcho },
    { number: 2, name: "flush", protoName: "flush", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestFlush },
    { number: 3, name: "info", protoName: "info", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestInfo },
    { number: 5, name: "initChain", protoName: "init_chain", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestInitChain },
    { number: 6, name: "query", protoName: "query", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestQuery },
    { number: 8, name: "checkTx", protoName: "check_tx", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestCheckTx },
    { number: 11, name: "commit", protoName: "commit", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestCommit },
    { number: 12, name: "listSnapshots", protoName: "list_snapshots", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestListSnapshots },
    { number: 13, name: "offerSnapshot", protoName: "offer_snapshot", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestOfferSnapshot },
    { number: 14, name: "loadSnapshotChunk", protoName: "load_snapshot_chunk", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestLoadSnapshotChunk },
    { number: 15, name: "applySnapshotChunk", protoName: "apply_snapshot_chunk", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestApplySnapshotChunk },
    { number: 16, name: "prepareProposal", protoName: "prepare_proposal", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestPrepareProposal },
    { number: 17, name: "processProposal", protoName: "process_proposal", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestProcessProposal },
    { number: 18, name: "extendVote", protoName: "extend_vote", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestExtendVote },
    { number: 19, name: "verifyVoteExtension", protoName: "verify_vote_extension", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestVerifyVoteExtension },
    { number: 20, name: "finalizeBlock", protoName: "finalize_block", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => RequestFinalizeBlock },
  ],
  write: writeRequest,
  read: readRequest,
  create: createRequest,
});

/** Message tendermint.abci.RequestEcho. */
export interface RequestEcho {
  readonly message: string;
}

function writeRequestEcho(writer: Writer, value: RequestEcho): void {
  if (value.message !== "") {
    putString(writer, 10, value.message);
  }
}

function readRequestEcho(reader: Reader): RequestEcho {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    message: f1,
  };
}

function createRequestEcho(partial?: Partial<RequestEcho>): RequestEcho {
  return {
    message: "",
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestEcho. */
export const RequestEcho: Codec<RequestEcho> = defineCodec<RequestEcho>({
  typeName: "tendermint.abci.RequestEcho",
  fields: [
    { number: 1, name: "message", protoName: "message", kind: "string", repeated: false, nullable: false },
  ],
  write: writeRequestEcho,
  read: readRequestEcho,
  create: createRequestEcho,
});

/** Message tendermint.abci.RequestFlush. */
export type RequestFlush = Readonly<Record<string, never>>;

function writeRequestFlush(): void {}

function readRequestFlush(reader: Reader): RequestFlush {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createRequestFlush(): RequestFlush {
  return {};
}

/** Codec of tendermint.abci.RequestFlush. */
export const RequestFlush: Codec<RequestFlush> = defineCodec<RequestFlush>({
  typeName: "tendermint.abci.RequestFlush",
  fields: [],
  write: writeRequestFlush,
  read: readRequestFlush,
  create: createRequestFlush,
});

/** Message tendermint.abci.RequestInfo. */
export interface RequestInfo {
  readonly version: string;
  readonly blockVersion: bigint;
  readonly p2pVersion: bigint;
  readonly abciVersion: string;
}

function writeRequestInfo(writer: Writer, value: RequestInfo): void {
  if (value.version !== "") {
    putString(writer, 10, value.version);
  }
  if (value.blockVersion !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.blockVersion);
  }
  if (value.p2pVersion !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.p2pVersion);
  }
  if (value.abciVersion !== "") {
    putString(writer, 34, value.abciVersion);
  }
}

function readRequestInfo(reader: Reader): RequestInfo {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    version: f1,
    blockVersion: f2,
    p2pVersion: f3,
    abciVersion: f4,
  };
}

function createRequestInfo(partial?: Partial<RequestInfo>): RequestInfo {
  return {
    version: "",
    blockVersion: 0n,
    p2pVersion: 0n,
    abciVersion: "",
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestInfo. */
export const RequestInfo: Codec<RequestInfo> = defineCodec<RequestInfo>({
  typeName: "tendermint.abci.RequestInfo",
  fields: [
    { number: 1, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "blockVersion", protoName: "block_version", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "p2pVersion", protoName: "p2p_version", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "abciVersion", protoName: "abci_version", kind: "string", repeated: false, nullable: false },
  ],
  write: writeRequestInfo,
  read: readRequestInfo,
  create: createRequestInfo,
});

/** Message tendermint.abci.RequestInitChain. */
export interface RequestInitChain {
  readonly time: bigint;
  readonly chainId: string;
  readonly consensusParams: ConsensusParams | undefined;
  readonly validators: readonly ValidatorUpdate[];
  readonly appStateBytes: Uint8Array;
  readonly initialHeight: bigint;
}

function writeRequestInitChain(writer: Writer, value: RequestInitChain): void {
  {
    writer.uint32(10).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.chainId !== "") {
    putString(writer, 18, value.chainId);
  }
  if (value.consensusParams !== undefined) {
    writer.uint32(26).fork();
    ConsensusParams.write(writer, value.consensusParams);
    writer.ldelim();
  }
  for (const item of value.validators) {
    writer.uint32(34).fork();
    ValidatorUpdate.write(writer, item);
    writer.ldelim();
  }
  if (value.appStateBytes.length !== 0) {
    putBytes(writer, 42, value.appStateBytes);
  }
  if (value.initialHeight !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.initialHeight);
  }
}

function readRequestInitChain(reader: Reader): RequestInitChain {
  let f1 = GO_ZERO_TIME_NS;
  let f2 = "";
  let f3: ConsensusParams | undefined;
  const f4: ValidatorUpdate[] = [];
  let f5: Uint8Array | undefined;
  let f6 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ConsensusParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(ValidatorUpdate.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 48]);
  return {
    time: f1,
    chainId: f2,
    consensusParams: f3,
    validators: f4,
    appStateBytes: f5 ?? new Uint8Array(0),
    initialHeight: f6,
  };
}

function createRequestInitChain(partial?: Partial<RequestInitChain>): RequestInitChain {
  return {
    time: GO_ZERO_TIME_NS,
    chainId: "",
    consensusParams: undefined,
    validators: [],
    appStateBytes: new Uint8Array(0),
    initialHeight: 0n,
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestInitChain. */
export const RequestInitChain: Codec<RequestInitChain> = defineCodec<RequestInitChain>({
  typeName: "tendermint.abci.RequestInitChain",
  fields: [
    { number: 1, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 2, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "consensusParams", protoName: "consensus_params", kind: "message", repeated: false, nullable: true, message: () => ConsensusParams },
    { number: 4, name: "validators", protoName: "validators", kind: "message", repeated: true, nullable: false, message: () => ValidatorUpdate },
    { number: 5, name: "appStateBytes", protoName: "app_state_bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "initialHeight", protoName: "initial_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeRequestInitChain,
  read: readRequestInitChain,
  create: createRequestInitChain,
});

/** Message tendermint.abci.RequestQuery. */
export interface RequestQuery {
  readonly data: Uint8Array;
  readonly path: string;
  readonly height: bigint;
  readonly prove: boolean;
}

function writeRequestQuery(writer: Writer, value: RequestQuery): void {
  if (value.data.length !== 0) {
    putBytes(writer, 10, value.data);
  }
  if (value.path !== "") {
    putString(writer, 18, value.path);
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
  if (value.prove) {
    writer.uint32(32);
    writer.bool(value.prove);
  }
}

function readRequestQuery(reader: Reader): RequestQuery {
  let f1: Uint8Array | undefined;
  let f2 = "";
  let f3 = 0n;
  let f4 = false;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    data: f1 ?? new Uint8Array(0),
    path: f2,
    height: f3,
    prove: f4,
  };
}

function createRequestQuery(partial?: Partial<RequestQuery>): RequestQuery {
  return {
    data: new Uint8Array(0),
    path: "",
    height: 0n,
    prove: false,
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestQuery. */
export const RequestQuery: Codec<RequestQuery> = defineCodec<RequestQuery>({
  typeName: "tendermint.abci.RequestQuery",
  fields: [
    { number: 1, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "path", protoName: "path", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "prove", protoName: "prove", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeRequestQuery,
  read: readRequestQuery,
  create: createRequestQuery,
});

/** Message tendermint.abci.RequestCheckTx. */
export interface RequestCheckTx {
  readonly tx: Uint8Array;
  readonly type: number;
}

function writeRequestCheckTx(writer: Writer, value: RequestCheckTx): void {
  if (value.tx.length !== 0) {
    putBytes(writer, 10, value.tx);
  }
  if (value.type !== 0) {
    writer.uint32(16);
    putInt32(writer, value.type);
  }
}

function readRequestCheckTx(reader: Reader): RequestCheckTx {
  let f1: Uint8Array | undefined;
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    tx: f1 ?? new Uint8Array(0),
    type: f2,
  };
}

function createRequestCheckTx(partial?: Partial<RequestCheckTx>): RequestCheckTx {
  return {
    tx: new Uint8Array(0),
    type: 0,
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestCheckTx. */
export const RequestCheckTx: Codec<RequestCheckTx> = defineCodec<RequestCheckTx>({
  typeName: "tendermint.abci.RequestCheckTx",
  fields: [
    { number: 1, name: "tx", protoName: "tx", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: CheckTxTypeDescriptor },
  ],
  write: writeRequestCheckTx,
  read: readRequestCheckTx,
  create: createRequestCheckTx,
});

/** Message tendermint.abci.RequestCommit. */
export type RequestCommit = Readonly<Record<string, never>>;

function writeRequestCommit(): void {}

function readRequestCommit(reader: Reader): RequestCommit {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createRequestCommit(): RequestCommit {
  return {};
}

/** Codec of tendermint.abci.RequestCommit. */
export const RequestCommit: Codec<RequestCommit> = defineCodec<RequestCommit>({
  typeName: "tendermint.abci.RequestCommit",
  fields: [],
  write: writeRequestCommit,
  read: readRequestCommit,
  create: createRequestCommit,
});

/** Message tendermint.abci.RequestListSnapshots. */
export type RequestListSnapshots = Readonly<Record<string, never>>;

function writeRequestListSnapshots(): void {}

function readRequestListSnapshots(reader: Reader): RequestListSnapshots {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createRequestListSnapshots(): RequestListSnapshots {
  return {};
}

/** Codec of tendermint.abci.RequestListSnapshots. */
export const RequestListSnapshots: Codec<RequestListSnapshots> = defineCodec<RequestListSnapshots>({
  typeName: "tendermint.abci.RequestListSnapshots",
  fields: [],
  write: writeRequestListSnapshots,
  read: readRequestListSnapshots,
  create: createRequestListSnapshots,
});

/** Message tendermint.abci.RequestOfferSnapshot. */
export interface RequestOfferSnapshot {
  readonly snapshot: Snapshot | undefined;
  readonly appHash: Uint8Array;
}

function writeRequestOfferSnapshot(writer: Writer, value: RequestOfferSnapshot): void {
  if (value.snapshot !== undefined) {
    writer.uint32(10).fork();
    Snapshot.write(writer, value.snapshot);
    writer.ldelim();
  }
  if (value.appHash.length !== 0) {
    putBytes(writer, 18, value.appHash);
  }
}

function readRequestOfferSnapshot(reader: Reader): RequestOfferSnapshot {
  let f1: Snapshot | undefined;
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Snapshot.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    snapshot: f1,
    appHash: f2 ?? new Uint8Array(0),
  };
}

function createRequestOfferSnapshot(partial?: Partial<RequestOfferSnapshot>): RequestOfferSnapshot {
  return {
    snapshot: undefined,
    appHash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestOfferSnapshot. */
export const RequestOfferSnapshot: Codec<RequestOfferSnapshot> = defineCodec<RequestOfferSnapshot>({
  typeName: "tendermint.abci.RequestOfferSnapshot",
  fields: [
    { number: 1, name: "snapshot", protoName: "snapshot", kind: "message", repeated: false, nullable: true, message: () => Snapshot },
    { number: 2, name: "appHash", protoName: "app_hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeRequestOfferSnapshot,
  read: readRequestOfferSnapshot,
  create: createRequestOfferSnapshot,
});

/** Message tendermint.abci.RequestLoadSnapshotChunk. */
export interface RequestLoadSnapshotChunk {
  readonly height: bigint;
  readonly format: number;
  readonly chunk: number;
}

function writeRequestLoadSnapshotChunk(writer: Writer, value: RequestLoadSnapshotChunk): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.height);
  }
  if (value.format !== 0) {
    writer.uint32(16);
    putUint32(writer, value.format);
  }
  if (value.chunk !== 0) {
    writer.uint32(24);
    putUint32(writer, value.chunk);
  }
}

function readRequestLoadSnapshotChunk(reader: Reader): RequestLoadSnapshotChunk {
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
    chunk: f3,
  };
}

function createRequestLoadSnapshotChunk(partial?: Partial<RequestLoadSnapshotChunk>): RequestLoadSnapshotChunk {
  return {
    height: 0n,
    format: 0,
    chunk: 0,
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestLoadSnapshotChunk. */
export const RequestLoadSnapshotChunk: Codec<RequestLoadSnapshotChunk> = defineCodec<RequestLoadSnapshotChunk>({
  typeName: "tendermint.abci.RequestLoadSnapshotChunk",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "format", protoName: "format", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "chunk", protoName: "chunk", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeRequestLoadSnapshotChunk,
  read: readRequestLoadSnapshotChunk,
  create: createRequestLoadSnapshotChunk,
});

/** Message tendermint.abci.RequestApplySnapshotChunk. */
export interface RequestApplySnapshotChunk {
  readonly index: number;
  readonly chunk: Uint8Array;
  readonly sender: string;
}

function writeRequestApplySnapshotChunk(writer: Writer, value: RequestApplySnapshotChunk): void {
  if (value.index !== 0) {
    writer.uint32(8);
    putUint32(writer, value.index);
  }
  if (value.chunk.length !== 0) {
    putBytes(writer, 18, value.chunk);
  }
  if (value.sender !== "") {
    putString(writer, 26, value.sender);
  }
}

function readRequestApplySnapshotChunk(reader: Reader): RequestApplySnapshotChunk {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let f3 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    index: f1,
    chunk: f2 ?? new Uint8Array(0),
    sender: f3,
  };
}

function createRequestApplySnapshotChunk(partial?: Partial<RequestApplySnapshotChunk>): RequestApplySnapshotChunk {
  return {
    index: 0,
    chunk: new Uint8Array(0),
    sender: "",
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestApplySnapshotChunk. */
export const RequestApplySnapshotChunk: Codec<RequestApplySnapshotChunk> = defineCodec<RequestApplySnapshotChunk>({
  typeName: "tendermint.abci.RequestApplySnapshotChunk",
  fields: [
    { number: 1, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "chunk", protoName: "chunk", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
  ],
  write: writeRequestApplySnapshotChunk,
  read: readRequestApplySnapshotChunk,
  create: createRequestApplySnapshotChunk,
});

/** Message tendermint.abci.RequestPrepareProposal. */
export interface RequestPrepareProposal {
  readonly maxTxBytes: bigint;
  readonly txs: readonly Uint8Array[];
  readonly localLastCommit: ExtendedCommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly height: bigint;
  readonly time: bigint;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

function writeRequestPrepareProposal(writer: Writer, value: RequestPrepareProposal): void {
  if (value.maxTxBytes !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.maxTxBytes);
  }
  for (const item of value.txs) {
    putBytes(writer, 18, item);
  }
  {
    writer.uint32(26).fork();
    ExtendedCommitInfo.write(writer, value.localLastCommit);
    writer.ldelim();
  }
  for (const item of value.misbehavior) {
    writer.uint32(34).fork();
    Misbehavior.write(writer, item);
    writer.ldelim();
  }
  if (value.height !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(50).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.nextValidatorsHash.length !== 0) {
    putBytes(writer, 58, value.nextValidatorsHash);
  }
  if (value.proposerAddress.length !== 0) {
    putBytes(writer, 66, value.proposerAddress);
  }
}

function readRequestPrepareProposal(reader: Reader): RequestPrepareProposal {
  let f1 = 0n;
  const f2: Uint8Array[] = [];
  let f3: ExtendedCommitInfo | undefined;
  const f4: Misbehavior[] = [];
  let f5 = 0n;
  let f6 = GO_ZERO_TIME_NS;
  let f7: Uint8Array | undefined;
  let f8: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    f2.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ExtendedCommitInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Misbehavior.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40, 50, 58, 66]);
  return {
    maxTxBytes: f1,
    txs: f2,
    localLastCommit: f3 ?? ExtendedCommitInfo.create(),
    misbehavior: f4,
    height: f5,
    time: f6,
    nextValidatorsHash: f7 ?? new Uint8Array(0),
    proposerAddress: f8 ?? new Uint8Array(0),
  };
}

function createRequestPrepareProposal(partial?: Partial<RequestPrepareProposal>): RequestPrepareProposal {
  return {
    maxTxBytes: 0n,
    txs: [],
    localLastCommit: ExtendedCommitInfo.create(),
    misbehavior: [],
    height: 0n,
    time: GO_ZERO_TIME_NS,
    nextValidatorsHash: new Uint8Array(0),
    proposerAddress: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestPrepareProposal. */
export const RequestPrepareProposal: Codec<RequestPrepareProposal> = defineCodec<RequestPrepareProposal>({
  typeName: "tendermint.abci.RequestPrepareProposal",
  fields: [
    { number: 1, name: "maxTxBytes", protoName: "max_tx_bytes", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
    { number: 3, name: "localLastCommit", protoName: "local_last_commit", kind: "message", repeated: false, nullable: false, message: () => ExtendedCommitInfo },
    { number: 4, name: "misbehavior", protoName: "misbehavior", kind: "message", repeated: true, nullable: false, message: () => Misbehavior },
    { number: 5, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 6, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 7, name: "nextValidatorsHash", protoName: "next_validators_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "proposerAddress", protoName: "proposer_address", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeRequestPrepareProposal,
  read: readRequestPrepareProposal,
  create: createRequestPrepareProposal,
});

/** Message tendermint.abci.RequestProcessProposal. */
export interface RequestProcessProposal {
  readonly txs: readonly Uint8Array[];
  readonly proposedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: bigint;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

function writeRequestProcessProposal(writer: Writer, value: RequestProcessProposal): void {
  for (const item of value.txs) {
    putBytes(writer, 10, item);
  }
  {
    writer.uint32(18).fork();
    CommitInfo.write(writer, value.proposedLastCommit);
    writer.ldelim();
  }
  for (const item of value.misbehavior) {
    writer.uint32(26).fork();
    Misbehavior.write(writer, item);
    writer.ldelim();
  }
  if (value.hash.length !== 0) {
    putBytes(writer, 34, value.hash);
  }
  if (value.height !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(50).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.nextValidatorsHash.length !== 0) {
    putBytes(writer, 58, value.nextValidatorsHash);
  }
  if (value.proposerAddress.length !== 0) {
    putBytes(writer, 66, value.proposerAddress);
  }
}

function readRequestProcessProposal(reader: Reader): RequestProcessProposal {
  const f1: Uint8Array[] = [];
  let f2: CommitInfo | undefined;
  const f3: Misbehavior[] = [];
  let f4: Uint8Array | undefined;
  let f5 = 0n;
  let f6 = GO_ZERO_TIME_NS;
  let f7: Uint8Array | undefined;
  let f8: Uint8Array | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = CommitInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Misbehavior.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 40, 50, 58, 66]);
  return {
    txs: f1,
    proposedLastCommit: f2 ?? CommitInfo.create(),
    misbehavior: f3,
    hash: f4 ?? new Uint8Array(0),
    height: f5,
    time: f6,
    nextValidatorsHash: f7 ?? new Uint8Array(0),
    proposerAddress: f8 ?? new Uint8Array(0),
  };
}

function createRequestProcessProposal(partial?: Partial<RequestProcessProposal>): RequestProcessProposal {
  return {
    txs: [],
    proposedLastCommit: CommitInfo.create(),
    misbehavior: [],
    hash: new Uint8Array(0),
    height: 0n,
    time: GO_ZERO_TIME_NS,
    nextValidatorsHash: new Uint8Array(0),
    proposerAddress: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestProcessProposal. */
export const RequestProcessProposal: Codec<RequestProcessProposal> = defineCodec<RequestProcessProposal>({
  typeName: "tendermint.abci.RequestProcessProposal",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
    { number: 2, name: "proposedLastCommit", protoName: "proposed_last_commit", kind: "message", repeated: false, nullable: false, message: () => CommitInfo },
    { number: 3, name: "misbehavior", protoName: "misbehavior", kind: "message", repeated: true, nullable: false, message: () => Misbehavior },
    { number: 4, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 6, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 7, name: "nextValidatorsHash", protoName: "next_validators_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "proposerAddress", protoName: "proposer_address", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeRequestProcessProposal,
  read: readRequestProcessProposal,
  create: createRequestProcessProposal,
});

/** Message tendermint.abci.RequestExtendVote. */
export interface RequestExtendVote {
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: bigint;
  readonly txs: readonly Uint8Array[];
  readonly proposedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

function writeRequestExtendVote(writer: Writer, value: RequestExtendVote): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 10, value.hash);
  }
  if (value.height !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(26).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  for (const item of value.txs) {
    putBytes(writer, 34, item);
  }
  {
    writer.uint32(42).fork();
    CommitInfo.write(writer, value.proposedLastCommit);
    writer.ldelim();
  }
  for (const item of value.misbehavior) {
    writer.uint32(50).fork();
    Misbehavior.write(writer, item);
    writer.ldelim();
  }
  if (value.nextValidatorsHash.length !== 0) {
    putBytes(writer, 58, value.nextValidatorsHash);
  }
  if (value.proposerAddress.length !== 0) {
    putBytes(writer, 66, value.proposerAddress);
  }
}

function readRequestExtendVote(reader: Reader): RequestExtendVote {
  let f1: Uint8Array | undefined;
  let f2 = 0n;
  let f3 = GO_ZERO_TIME_NS;
  const f4: Uint8Array[] = [];
  let f5: CommitInfo | undefined;
  const f6: Misbehavior[] = [];
  let f7: Uint8Array | undefined;
  let f8: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.timestamp();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    f4.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = CommitInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(Misbehavior.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42, 50, 58, 66]);
  return {
    hash: f1 ?? new Uint8Array(0),
    height: f2,
    time: f3,
    txs: f4,
    proposedLastCommit: f5 ?? CommitInfo.create(),
    misbehavior: f6,
    nextValidatorsHash: f7 ?? new Uint8Array(0),
    proposerAddress: f8 ?? new Uint8Array(0),
  };
}

function createRequestExtendVote(partial?: Partial<RequestExtendVote>): RequestExtendVote {
  return {
    hash: new Uint8Array(0),
    height: 0n,
    time: GO_ZERO_TIME_NS,
    txs: [],
    proposedLastCommit: CommitInfo.create(),
    misbehavior: [],
    nextValidatorsHash: new Uint8Array(0),
    proposerAddress: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestExtendVote. */
export const RequestExtendVote: Codec<RequestExtendVote> = defineCodec<RequestExtendVote>({
  typeName: "tendermint.abci.RequestExtendVote",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 4, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
    { number: 5, name: "proposedLastCommit", protoName: "proposed_last_commit", kind: "message", repeated: false, nullable: false, message: () => CommitInfo },
    { number: 6, name: "misbehavior", protoName: "misbehavior", kind: "message", repeated: true, nullable: false, message: () => Misbehavior },
    { number: 7, name: "nextValidatorsHash", protoName: "next_validators_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "proposerAddress", protoName: "proposer_address", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeRequestExtendVote,
  read: readRequestExtendVote,
  create: createRequestExtendVote,
});

/** Message tendermint.abci.RequestVerifyVoteExtension. */
export interface RequestVerifyVoteExtension {
  readonly hash: Uint8Array;
  readonly validatorAddress: Uint8Array;
  readonly height: bigint;
  readonly voteExtension: Uint8Array;
}

function writeRequestVerifyVoteExtension(writer: Writer, value: RequestVerifyVoteExtension): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 10, value.hash);
  }
  if (value.validatorAddress.length !== 0) {
    putBytes(writer, 18, value.validatorAddress);
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
  if (value.voteExtension.length !== 0) {
    putBytes(writer, 34, value.voteExtension);
  }
}

function readRequestVerifyVoteExtension(reader: Reader): RequestVerifyVoteExtension {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  let f3 = 0n;
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34]);
  return {
    hash: f1 ?? new Uint8Array(0),
    validatorAddress: f2 ?? new Uint8Array(0),
    height: f3,
    voteExtension: f4 ?? new Uint8Array(0),
  };
}

function createRequestVerifyVoteExtension(partial?: Partial<RequestVerifyVoteExtension>): RequestVerifyVoteExtension {
  return {
    hash: new Uint8Array(0),
    validatorAddress: new Uint8Array(0),
    height: 0n,
    voteExtension: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestVerifyVoteExtension. */
export const RequestVerifyVoteExtension: Codec<RequestVerifyVoteExtension> = defineCodec<RequestVerifyVoteExtension>({
  typeName: "tendermint.abci.RequestVerifyVoteExtension",
  fields: [
    { number: 1, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "validatorAddress", protoName: "validator_address", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "voteExtension", protoName: "vote_extension", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeRequestVerifyVoteExtension,
  read: readRequestVerifyVoteExtension,
  create: createRequestVerifyVoteExtension,
});

/** Message tendermint.abci.RequestFinalizeBlock. */
export interface RequestFinalizeBlock {
  readonly txs: readonly Uint8Array[];
  readonly decidedLastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly time: bigint;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

function writeRequestFinalizeBlock(writer: Writer, value: RequestFinalizeBlock): void {
  for (const item of value.txs) {
    putBytes(writer, 10, item);
  }
  {
    writer.uint32(18).fork();
    CommitInfo.write(writer, value.decidedLastCommit);
    writer.ldelim();
  }
  for (const item of value.misbehavior) {
    writer.uint32(26).fork();
    Misbehavior.write(writer, item);
    writer.ldelim();
  }
  if (value.hash.length !== 0) {
    putBytes(writer, 34, value.hash);
  }
  if (value.height !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(50).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.nextValidatorsHash.length !== 0) {
    putBytes(writer, 58, value.nextValidatorsHash);
  }
  if (value.proposerAddress.length !== 0) {
    putBytes(writer, 66, value.proposerAddress);
  }
}

function readRequestFinalizeBlock(reader: Reader): RequestFinalizeBlock {
  const f1: Uint8Array[] = [];
  let f2: CommitInfo | undefined;
  const f3: Misbehavior[] = [];
  let f4: Uint8Array | undefined;
  let f5 = 0n;
  let f6 = GO_ZERO_TIME_NS;
  let f7: Uint8Array | undefined;
  let f8: Uint8Array | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    f1.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = CommitInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Misbehavior.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 40, 50, 58, 66]);
  return {
    txs: f1,
    decidedLastCommit: f2 ?? CommitInfo.create(),
    misbehavior: f3,
    hash: f4 ?? new Uint8Array(0),
    height: f5,
    time: f6,
    nextValidatorsHash: f7 ?? new Uint8Array(0),
    proposerAddress: f8 ?? new Uint8Array(0),
  };
}

function createRequestFinalizeBlock(partial?: Partial<RequestFinalizeBlock>): RequestFinalizeBlock {
  return {
    txs: [],
    decidedLastCommit: CommitInfo.create(),
    misbehavior: [],
    hash: new Uint8Array(0),
    height: 0n,
    time: GO_ZERO_TIME_NS,
    nextValidatorsHash: new Uint8Array(0),
    proposerAddress: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.RequestFinalizeBlock. */
export const RequestFinalizeBlock: Codec<RequestFinalizeBlock> = defineCodec<RequestFinalizeBlock>({
  typeName: "tendermint.abci.RequestFinalizeBlock",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
    { number: 2, name: "decidedLastCommit", protoName: "decided_last_commit", kind: "message", repeated: false, nullable: false, message: () => CommitInfo },
    { number: 3, name: "misbehavior", protoName: "misbehavior", kind: "message", repeated: true, nullable: false, message: () => Misbehavior },
    { number: 4, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 6, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 7, name: "nextValidatorsHash", protoName: "next_validators_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "proposerAddress", protoName: "proposer_address", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeRequestFinalizeBlock,
  read: readRequestFinalizeBlock,
  create: createRequestFinalizeBlock,
});

/** Message tendermint.abci.Response. */
export interface Response {
  readonly exception: ResponseException | undefined;
  readonly echo: ResponseEcho | undefined;
  readonly flush: ResponseFlush | undefined;
  readonly info: ResponseInfo | undefined;
  readonly initChain: ResponseInitChain | undefined;
  readonly query: ResponseQuery | undefined;
  readonly checkTx: ResponseCheckTx | undefined;
  readonly commit: ResponseCommit | undefined;
  readonly listSnapshots: ResponseListSnapshots | undefined;
  readonly offerSnapshot: ResponseOfferSnapshot | undefined;
  readonly loadSnapshotChunk: ResponseLoadSnapshotChunk | undefined;
  readonly applySnapshotChunk: ResponseApplySnapshotChunk | undefined;
  readonly prepareProposal: ResponsePrepareProposal | undefined;
  readonly processProposal: ResponseProcessProposal | undefined;
  readonly extendVote: ResponseExtendVote | undefined;
  readonly verifyVoteExtension: ResponseVerifyVoteExtension | undefined;
  readonly finalizeBlock: ResponseFinalizeBlock | undefined;
}

function writeResponse(writer: Writer, value: Response): void {
  checkOneof("value", (value.exception === undefined ? 0 : 1) + (value.echo === undefined ? 0 : 1) + (value.flush === undefined ? 0 : 1) + (value.info === undefined ? 0 : 1) + (value.initChain === undefined ? 0 : 1) + (value.query === undefined ? 0 : 1) + (value.checkTx === undefined ? 0 : 1) + (value.commit === undefined ? 0 : 1) + (value.listSnapshots === undefined ? 0 : 1) + (value.offerSnapshot === undefined ? 0 : 1) + (value.loadSnapshotChunk === undefined ? 0 : 1) + (value.applySnapshotChunk === undefined ? 0 : 1) + (value.prepareProposal === undefined ? 0 : 1) + (value.processProposal === undefined ? 0 : 1) + (value.extendVote === undefined ? 0 : 1) + (value.verifyVoteExtension === undefined ? 0 : 1) + (value.finalizeBlock === undefined ? 0 : 1));
  if (value.exception !== undefined) {
    writer.uint32(10).fork();
    ResponseException.write(writer, value.exception);
    writer.ldelim();
  }
  if (value.echo !== undefined) {
    writer.uint32(18).fork();
    ResponseEcho.write(writer, value.echo);
    writer.ldelim();
  }
  if (value.flush !== undefined) {
    writer.uint32(26).fork();
    ResponseFlush.write(writer, value.flush);
    writer.ldelim();
  }
  if (value.info !== undefined) {
    writer.uint32(34).fork();
    ResponseInfo.write(writer, value.info);
    writer.ldelim();
  }
  if (value.initChain !== undefined) {
    writer.uint32(50).fork();
    ResponseInitChain.write(writer, value.initChain);
    writer.ldelim();
  }
  if (value.query !== undefined) {
    writer.uint32(58).fork();
    ResponseQuery.write(writer, value.query);
    writer.ldelim();
  }
  if (value.checkTx !== undefined) {
    writer.uint32(74).fork();
    ResponseCheckTx.write(writer, value.checkTx);
    writer.ldelim();
  }
  if (value.commit !== undefined) {
    writer.uint32(98).fork();
    ResponseCommit.write(writer, value.commit);
    writer.ldelim();
  }
  if (value.listSnapshots !== undefined) {
    writer.uint32(106).fork();
    ResponseListSnapshots.write(writer, value.listSnapshots);
    writer.ldelim();
  }
  if (value.offerSnapshot !== undefined) {
    writer.uint32(114).fork();
    ResponseOfferSnapshot.write(writer, value.offerSnapshot);
    writer.ldelim();
  }
  if (value.loadSnapshotChunk !== undefined) {
    writer.uint32(122).fork();
    ResponseLoadSnapshotChunk.write(writer, value.loadSnapshotChunk);
    writer.ldelim();
  }
  if (value.applySnapshotChunk !== undefined) {
    writer.uint32(130).fork();
    ResponseApplySnapshotChunk.write(writer, value.applySnapshotChunk);
    writer.ldelim();
  }
  if (value.prepareProposal !== undefined) {
    writer.uint32(138).fork();
    ResponsePrepareProposal.write(writer, value.prepareProposal);
    writer.ldelim();
  }
  if (value.processProposal !== undefined) {
    writer.uint32(146).fork();
    ResponseProcessProposal.write(writer, value.processProposal);
    writer.ldelim();
  }
  if (value.extendVote !== undefined) {
    writer.uint32(154).fork();
    ResponseExtendVote.write(writer, value.extendVote);
    writer.ldelim();
  }
  if (value.verifyVoteExtension !== undefined) {
    writer.uint32(162).fork();
    ResponseVerifyVoteExtension.write(writer, value.verifyVoteExtension);
    writer.ldelim();
  }
  if (value.finalizeBlock !== undefined) {
    writer.uint32(170).fork();
    ResponseFinalizeBlock.write(writer, value.finalizeBlock);
    writer.ldelim();
  }
}

function readResponse(reader: Reader): Response {
  let f1: ResponseException | undefined;
  let f2: ResponseEcho | undefined;
  let f3: ResponseFlush | undefined;
  let f4: ResponseInfo | undefined;
  let f6: ResponseInitChain | undefined;
  let f7: ResponseQuery | undefined;
  let f9: ResponseCheckTx | undefined;
  let f12: ResponseCommit | undefined;
  let f13: ResponseListSnapshots | undefined;
  let f14: ResponseOfferSnapshot | undefined;
  let f15: ResponseLoadSnapshotChunk | undefined;
  let f16: ResponseApplySnapshotChunk | undefined;
  let f17: ResponsePrepareProposal | undefined;
  let f18: ResponseProcessProposal | undefined;
  let f19: ResponseExtendVote | undefined;
  let f20: ResponseVerifyVoteExtension | undefined;
  let f21: ResponseFinalizeBlock | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ResponseException.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ResponseEcho.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = ResponseFlush.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ResponseInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = ResponseInitChain.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = ResponseQuery.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = ResponseCheckTx.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 98) {
    const outer = reader.open();
    f12 = ResponseCommit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 106) {
    const outer = reader.open();
    f13 = ResponseListSnapshots.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 114) {
    const outer = reader.open();
    f14 = ResponseOfferSnapshot.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 122) {
    const outer = reader.open();
    f15 = ResponseLoadSnapshotChunk.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 130) {
    const outer = reader.open();
    f16 = ResponseApplySnapshotChunk.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 138) {
    const outer = reader.open();
    f17 = ResponsePrepareProposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 146) {
    const outer = reader.open();
    f18 = ResponseProcessProposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 154) {
    const outer = reader.open();
    f19 = ResponseExtendVote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 162) {
    const outer = reader.open();
    f20 = ResponseVerifyVoteExtension.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 170) {
    const outer = reader.open();
    f21 = ResponseFinalizeBlock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 50, 58, 74, 98, 106, 114, 122, 130, 138, 146, 154, 162, 170]);
  checkOneof("value", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1) + (f7 === undefined ? 0 : 1) + (f9 === undefined ? 0 : 1) + (f12 === undefined ? 0 : 1) + (f13 === undefined ? 0 : 1) + (f14 === undefined ? 0 : 1) + (f15 === undefined ? 0 : 1) + (f16 === undefined ? 0 : 1) + (f17 === undefined ? 0 : 1) + (f18 === undefined ? 0 : 1) + (f19 === undefined ? 0 : 1) + (f20 === undefined ? 0 : 1) + (f21 === undefined ? 0 : 1));
  return {
    exception: f1,
    echo: f2,
    flush: f3,
    info: f4,
    initChain: f6,
    query: f7,
    checkTx: f9,
    commit: f12,
    listSnapshots: f13,
    offerSnapshot: f14,
    loadSnapshotChunk: f15,
    applySnapshotChunk: f16,
    prepareProposal: f17,
    processProposal: f18,
    extendVote: f19,
    verifyVoteExtension: f20,
    finalizeBlock: f21,
  };
}

function createResponse(partial?: Partial<Response>): Response {
  return {
    exception: undefined,
    echo: undefined,
    flush: undefined,
    info: undefined,
    initChain: undefined,
    query: undefined,
    checkTx: undefined,
    commit: undefined,
    listSnapshots: undefined,
    offerSnapshot: undefined,
    loadSnapshotChunk: undefined,
    applySnapshotChunk: undefined,
    prepareProposal: undefined,
    processProposal: undefined,
    extendVote: undefined,
    verifyVoteExtension: undefined,
    finalizeBlock: undefined,
    ...partial,
  };
}

/** Codec of tendermint.abci.Response. */
export const Response: Codec<Response> = defineCodec<Response>({
  typeName: "tendermint.abci.Response",
  fields: [
    { number: 1, name: "exception", protoName: "exception", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseException },
    { number: 2, name: "echo", protoName: "echo", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseEcho },
    { number: 3, name: "flush", protoName: "flush", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseFlush },
    { number: 4, name: "info", protoName: "info", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseInfo },
    { number: 6, name: "initChain", protoName: "init_chain", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseInitChain },
    { number: 7, name: "query", protoName: "query", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseQuery },
    { number: 9, name: "checkTx", protoName: "check_tx", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseCheckTx },
    { number: 12, name: "commit", protoName: "commit", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseCommit },
    { number: 13, name: "listSnapshots", protoName: "list_snapshots", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseListSnapshots },
    { number: 14, name: "offerSnapshot", protoName: "offer_snapshot", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseOfferSnapshot },
    { number: 15, name: "loadSnapshotChunk", protoName: "load_snapshot_chunk", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseLoadSnapshotChunk },
    { number: 16, name: "applySnapshotChunk", protoName: "apply_snapshot_chunk", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseApplySnapshotChunk },
    { number: 17, name: "prepareProposal", protoName: "prepare_proposal", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponsePrepareProposal },
    { number: 18, name: "processProposal", protoName: "process_proposal", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseProcessProposal },
    { number: 19, name: "extendVote", protoName: "extend_vote", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseExtendVote },
    { number: 20, name: "verifyVoteExtension", protoName: "verify_vote_extension", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseVerifyVoteExtension },
    { number: 21, name: "finalizeBlock", protoName: "finalize_block", kind: "message", repeated: false, nullable: true, oneof: "value", message: () => ResponseFinalizeBlock },
  ],
  write: writeResponse,
  read: readResponse,
  create: createResponse,
});

/** Message tendermint.abci.ResponseException. */
export interface ResponseException {
  readonly error: string;
}

function writeResponseException(writer: Writer, value: ResponseException): void {
  if (value.error !== "") {
    putString(writer, 10, value.error);
  }
}

function readResponseException(reader: Reader): ResponseException {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    error: f1,
  };
}

function createResponseException(partial?: Partial<ResponseException>): ResponseException {
  return {
    error: "",
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseException. */
export const ResponseException: Codec<ResponseException> = defineCodec<ResponseException>({
  typeName: "tendermint.abci.ResponseException",
  fields: [
    { number: 1, name: "error", protoName: "error", kind: "string", repeated: false, nullable: false },
  ],
  write: writeResponseException,
  read: readResponseException,
  create: createResponseException,
});

/** Message tendermint.abci.ResponseEcho. */
export interface ResponseEcho {
  readonly message: string;
}

function writeResponseEcho(writer: Writer, value: ResponseEcho): void {
  if (value.message !== "") {
    putString(writer, 10, value.message);
  }
}

function readResponseEcho(reader: Reader): ResponseEcho {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    message: f1,
  };
}

function createResponseEcho(partial?: Partial<ResponseEcho>): ResponseEcho {
  return {
    message: "",
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseEcho. */
export const ResponseEcho: Codec<ResponseEcho> = defineCodec<ResponseEcho>({
  typeName: "tendermint.abci.ResponseEcho",
  fields: [
    { number: 1, name: "message", protoName: "message", kind: "string", repeated: false, nullable: false },
  ],
  write: writeResponseEcho,
  read: readResponseEcho,
  create: createResponseEcho,
});

/** Message tendermint.abci.ResponseFlush. */
export type ResponseFlush = Readonly<Record<string, never>>;

function writeResponseFlush(): void {}

function readResponseFlush(reader: Reader): ResponseFlush {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createResponseFlush(): ResponseFlush {
  return {};
}

/** Codec of tendermint.abci.ResponseFlush. */
export const ResponseFlush: Codec<ResponseFlush> = defineCodec<ResponseFlush>({
  typeName: "tendermint.abci.ResponseFlush",
  fields: [],
  write: writeResponseFlush,
  read: readResponseFlush,
  create: createResponseFlush,
});

/** Message tendermint.abci.ResponseInfo. */
export interface ResponseInfo {
  readonly data: string;
  readonly version: string;
  readonly appVersion: bigint;
  readonly lastBlockHeight: bigint;
  readonly lastBlockAppHash: Uint8Array;
}

function writeResponseInfo(writer: Writer, value: ResponseInfo): void {
  if (value.data !== "") {
    putString(writer, 10, value.data);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.appVersion !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.appVersion);
  }
  if (value.lastBlockHeight !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.lastBlockHeight);
  }
  if (value.lastBlockAppHash.length !== 0) {
    putBytes(writer, 42, value.lastBlockAppHash);
  }
}

function readResponseInfo(reader: Reader): ResponseInfo {
  let f1 = "";
  let f2 = "";
  let f3 = 0n;
  let f4 = 0n;
  let f5: Uint8Array | undefined;
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
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32, 42]);
  return {
    data: f1,
    version: f2,
    appVersion: f3,
    lastBlockHeight: f4,
    lastBlockAppHash: f5 ?? new Uint8Array(0),
  };
}

function createResponseInfo(partial?: Partial<ResponseInfo>): ResponseInfo {
  return {
    data: "",
    version: "",
    appVersion: 0n,
    lastBlockHeight: 0n,
    lastBlockAppHash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseInfo. */
export const ResponseInfo: Codec<ResponseInfo> = defineCodec<ResponseInfo>({
  typeName: "tendermint.abci.ResponseInfo",
  fields: [
    { number: 1, name: "data", protoName: "data", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "appVersion", protoName: "app_version", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "lastBlockHeight", protoName: "last_block_height", kind: "int64", repeated: false, nullable: false },
    { number: 5, name: "lastBlockAppHash", protoName: "last_block_app_hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeResponseInfo,
  read: readResponseInfo,
  create: createResponseInfo,
});

/** Message tendermint.abci.ResponseInitChain. */
export interface ResponseInitChain {
  readonly consensusParams: ConsensusParams | undefined;
  readonly validators: readonly ValidatorUpdate[];
  readonly appHash: Uint8Array;
}

function writeResponseInitChain(writer: Writer, value: ResponseInitChain): void {
  if (value.consensusParams !== undefined) {
    writer.uint32(10).fork();
    ConsensusParams.write(writer, value.consensusParams);
    writer.ldelim();
  }
  for (const item of value.validators) {
    writer.uint32(18).fork();
    ValidatorUpdate.write(writer, item);
    writer.ldelim();
  }
  if (value.appHash.length !== 0) {
    putBytes(writer, 26, value.appHash);
  }
}

function readResponseInitChain(reader: Reader): ResponseInitChain {
  let f1: ConsensusParams | undefined;
  const f2: ValidatorUpdate[] = [];
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ConsensusParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(ValidatorUpdate.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    consensusParams: f1,
    validators: f2,
    appHash: f3 ?? new Uint8Array(0),
  };
}

function createResponseInitChain(partial?: Partial<ResponseInitChain>): ResponseInitChain {
  return {
    consensusParams: undefined,
    validators: [],
    appHash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseInitChain. */
export const ResponseInitChain: Codec<ResponseInitChain> = defineCodec<ResponseInitChain>({
  typeName: "tendermint.abci.ResponseInitChain",
  fields: [
    { number: 1, name: "consensusParams", protoName: "consensus_params", kind: "message", repeated: false, nullable: true, message: () => ConsensusParams },
    { number: 2, name: "validators", protoName: "validators", kind: "message", repeated: true, nullable: false, message: () => ValidatorUpdate },
    { number: 3, name: "appHash", protoName: "app_hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeResponseInitChain,
  read: readResponseInitChain,
  create: createResponseInitChain,
});

/** Message tendermint.abci.ResponseQuery. */
export interface ResponseQuery {
  readonly code: number;
  readonly log: string;
  readonly info: string;
  readonly index: bigint;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly proofOps: ProofOps | undefined;
  readonly height: bigint;
  readonly codespace: string;
}

function writeResponseQuery(writer: Writer, value: ResponseQuery): void {
  if (value.code !== 0) {
    writer.uint32(8);
    putUint32(writer, value.code);
  }
  if (value.log !== "") {
    putString(writer, 26, value.log);
  }
  if (value.info !== "") {
    putString(writer, 34, value.info);
  }
  if (value.index !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.index);
  }
  if (value.key.length !== 0) {
    putBytes(writer, 50, value.key);
  }
  if (value.value.length !== 0) {
    putBytes(writer, 58, value.value);
  }
  if (value.proofOps !== undefined) {
    writer.uint32(66).fork();
    ProofOps.write(writer, value.proofOps);
    writer.ldelim();
  }
  if (value.height !== 0n) {
    writer.uint32(72);
    putInt64(writer, value.height);
  }
  if (value.codespace !== "") {
    putString(writer, 82, value.codespace);
  }
}

function readResponseQuery(reader: Reader): ResponseQuery {
  let f1 = 0;
  let f3 = "";
  let f4 = "";
  let f5 = 0n;
  let f6: Uint8Array | undefined;
  let f7: Uint8Array | undefined;
  let f8: ProofOps | undefined;
  let f9 = 0n;
  let f10 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
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
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = ProofOps.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    f10 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 26, 34, 40, 50, 58, 66, 72, 82]);
  return {
    code: f1,
    log: f3,
    info: f4,
    index: f5,
    key: f6 ?? new Uint8Array(0),
    value: f7 ?? new Uint8Array(0),
    proofOps: f8,
    height: f9,
    codespace: f10,
  };
}

function createResponseQuery(partial?: Partial<ResponseQuery>): ResponseQuery {
  return {
    code: 0,
    log: "",
    info: "",
    index: 0n,
    key: new Uint8Array(0),
    value: new Uint8Array(0),
    proofOps: undefined,
    height: 0n,
    codespace: "",
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseQuery. */
export const ResponseQuery: Codec<ResponseQuery> = defineCodec<ResponseQuery>({
  typeName: "tendermint.abci.ResponseQuery",
  fields: [
    { number: 1, name: "code", protoName: "code", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "log", protoName: "log", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "info", protoName: "info", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "index", protoName: "index", kind: "int64", repeated: false, nullable: false },
    { number: 6, name: "key", protoName: "key", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "value", protoName: "value", kind: "bytes", repeated: false, nullable: false },
    { number: 8, name: "proofOps", protoName: "proof_ops", kind: "message", repeated: false, nullable: true, message: () => ProofOps },
    { number: 9, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 10, name: "codespace", protoName: "codespace", kind: "string", repeated: false, nullable: false },
  ],
  write: writeResponseQuery,
  read: readResponseQuery,
  create: createResponseQuery,
});

/** Message tendermint.abci.ResponseCheckTx. */
export interface ResponseCheckTx {
  readonly code: number;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
  readonly codespace: string;
}

function writeResponseCheckTx(writer: Writer, value: ResponseCheckTx): void {
  if (value.code !== 0) {
    writer.uint32(8);
    putUint32(writer, value.code);
  }
  if (value.data.length !== 0) {
    putBytes(writer, 18, value.data);
  }
  if (value.log !== "") {
    putString(writer, 26, value.log);
  }
  if (value.info !== "") {
    putString(writer, 34, value.info);
  }
  if (value.gasWanted !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.gasWanted);
  }
  if (value.gasUsed !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.gasUsed);
  }
  for (const item of value.events) {
    writer.uint32(58).fork();
    Event.write(writer, item);
    writer.ldelim();
  }
  if (value.codespace !== "") {
    putString(writer, 66, value.codespace);
  }
}

function readResponseCheckTx(reader: Reader): ResponseCheckTx {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let f3 = "";
  let f4 = "";
  let f5 = 0n;
  let f6 = 0n;
  const f7: Event[] = [];
  let f8 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
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
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(Event.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40, 48, 58, 66]);
  return {
    code: f1,
    data: f2 ?? new Uint8Array(0),
    log: f3,
    info: f4,
    gasWanted: f5,
    gasUsed: f6,
    events: f7,
    codespace: f8,
  };
}

function createResponseCheckTx(partial?: Partial<ResponseCheckTx>): ResponseCheckTx {
  return {
    code: 0,
    data: new Uint8Array(0),
    log: "",
    info: "",
    gasWanted: 0n,
    gasUsed: 0n,
    events: [],
    codespace: "",
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseCheckTx. */
export const ResponseCheckTx: Codec<ResponseCheckTx> = defineCodec<ResponseCheckTx>({
  typeName: "tendermint.abci.ResponseCheckTx",
  fields: [
    { number: 1, name: "code", protoName: "code", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "log", protoName: "log", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "info", protoName: "info", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "gasWanted", protoName: "gas_wanted", kind: "int64", repeated: false, nullable: false },
    { number: 6, name: "gasUsed", protoName: "gas_used", kind: "int64", repeated: false, nullable: false },
    { number: 7, name: "events", protoName: "events", kind: "message", repeated: true, nullable: false, message: () => Event },
    { number: 8, name: "codespace", protoName: "codespace", kind: "string", repeated: false, nullable: false },
  ],
  write: writeResponseCheckTx,
  read: readResponseCheckTx,
  create: createResponseCheckTx,
});

/** Message tendermint.abci.ResponseCommit. */
export interface ResponseCommit {
  readonly retainHeight: bigint;
}

function writeResponseCommit(writer: Writer, value: ResponseCommit): void {
  if (value.retainHeight !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.retainHeight);
  }
}

function readResponseCommit(reader: Reader): ResponseCommit {
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [24]);
  return {
    retainHeight: f3,
  };
}

function createResponseCommit(partial?: Partial<ResponseCommit>): ResponseCommit {
  return {
    retainHeight: 0n,
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseCommit. */
export const ResponseCommit: Codec<ResponseCommit> = defineCodec<ResponseCommit>({
  typeName: "tendermint.abci.ResponseCommit",
  fields: [
    { number: 3, name: "retainHeight", protoName: "retain_height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeResponseCommit,
  read: readResponseCommit,
  create: createResponseCommit,
});

/** Message tendermint.abci.ResponseListSnapshots. */
export interface ResponseListSnapshots {
  readonly snapshots: readonly Snapshot[];
}

function writeResponseListSnapshots(writer: Writer, value: ResponseListSnapshots): void {
  for (const item of value.snapshots) {
    writer.uint32(10).fork();
    Snapshot.write(writer, item);
    writer.ldelim();
  }
}

function readResponseListSnapshots(reader: Reader): ResponseListSnapshots {
  const f1: Snapshot[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Snapshot.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    snapshots: f1,
  };
}

function createResponseListSnapshots(partial?: Partial<ResponseListSnapshots>): ResponseListSnapshots {
  return {
    snapshots: [],
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseListSnapshots. */
export const ResponseListSnapshots: Codec<ResponseListSnapshots> = defineCodec<ResponseListSnapshots>({
  typeName: "tendermint.abci.ResponseListSnapshots",
  fields: [
    { number: 1, name: "snapshots", protoName: "snapshots", kind: "message", repeated: true, nullable: false, message: () => Snapshot },
  ],
  write: writeResponseListSnapshots,
  read: readResponseListSnapshots,
  create: createResponseListSnapshots,
});

/** Message tendermint.abci.ResponseOfferSnapshot. */
export interface ResponseOfferSnapshot {
  readonly result: number;
}

function writeResponseOfferSnapshot(writer: Writer, value: ResponseOfferSnapshot): void {
  if (value.result !== 0) {
    writer.uint32(8);
    putInt32(writer, value.result);
  }
}

function readResponseOfferSnapshot(reader: Reader): ResponseOfferSnapshot {
  let f1 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    result: f1,
  };
}

function createResponseOfferSnapshot(partial?: Partial<ResponseOfferSnapshot>): ResponseOfferSnapshot {
  return {
    result: 0,
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseOfferSnapshot. */
export const ResponseOfferSnapshot: Codec<ResponseOfferSnapshot> = defineCodec<ResponseOfferSnapshot>({
  typeName: "tendermint.abci.ResponseOfferSnapshot",
  fields: [
    { number: 1, name: "result", protoName: "result", kind: "enum", repeated: false, nullable: false, enum: ResponseOfferSnapshot_ResultDescriptor },
  ],
  write: writeResponseOfferSnapshot,
  read: readResponseOfferSnapshot,
  create: createResponseOfferSnapshot,
});

/** Message tendermint.abci.ResponseLoadSnapshotChunk. */
export interface ResponseLoadSnapshotChunk {
  readonly chunk: Uint8Array;
}

function writeResponseLoadSnapshotChunk(writer: Writer, value: ResponseLoadSnapshotChunk): void {
  if (value.chunk.length !== 0) {
    putBytes(writer, 10, value.chunk);
  }
}

function readResponseLoadSnapshotChunk(reader: Reader): ResponseLoadSnapshotChunk {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    chunk: f1 ?? new Uint8Array(0),
  };
}

function createResponseLoadSnapshotChunk(partial?: Partial<ResponseLoadSnapshotChunk>): ResponseLoadSnapshotChunk {
  return {
    chunk: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseLoadSnapshotChunk. */
export const ResponseLoadSnapshotChunk: Codec<ResponseLoadSnapshotChunk> = defineCodec<ResponseLoadSnapshotChunk>({
  typeName: "tendermint.abci.ResponseLoadSnapshotChunk",
  fields: [
    { number: 1, name: "chunk", protoName: "chunk", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeResponseLoadSnapshotChunk,
  read: readResponseLoadSnapshotChunk,
  create: createResponseLoadSnapshotChunk,
});

/** Message tendermint.abci.ResponseApplySnapshotChunk. */
export interface ResponseApplySnapshotChunk {
  readonly result: number;
  readonly refetchChunks: readonly number[];
  readonly rejectSenders: readonly string[];
}

function writeResponseApplySnapshotChunk(writer: Writer, value: ResponseApplySnapshotChunk): void {
  if (value.result !== 0) {
    writer.uint32(8);
    putInt32(writer, value.result);
  }
  if (value.refetchChunks.length !== 0) {
    writer.uint32(18).fork();
    for (const item of value.refetchChunks) putUint32(writer, item);
    writer.ldelim();
  }
  for (const item of value.rejectSenders) {
    putString(writer, 26, item);
  }
}

function readResponseApplySnapshotChunk(reader: Reader): ResponseApplySnapshotChunk {
  let f1 = 0;
  const f2: number[] = [];
  const f3: string[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    while (reader.pos < reader.end) f2.push(reader.uint32());
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.string());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    result: f1,
    refetchChunks: f2,
    rejectSenders: f3,
  };
}

function createResponseApplySnapshotChunk(partial?: Partial<ResponseApplySnapshotChunk>): ResponseApplySnapshotChunk {
  return {
    result: 0,
    refetchChunks: [],
    rejectSenders: [],
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseApplySnapshotChunk. */
export const ResponseApplySnapshotChunk: Codec<ResponseApplySnapshotChunk> = defineCodec<ResponseApplySnapshotChunk>({
  typeName: "tendermint.abci.ResponseApplySnapshotChunk",
  fields: [
    { number: 1, name: "result", protoName: "result", kind: "enum", repeated: false, nullable: false, enum: ResponseApplySnapshotChunk_ResultDescriptor },
    { number: 2, name: "refetchChunks", protoName: "refetch_chunks", kind: "uint32", repeated: true, nullable: false },
    { number: 3, name: "rejectSenders", protoName: "reject_senders", kind: "string", repeated: true, nullable: false },
  ],
  write: writeResponseApplySnapshotChunk,
  read: readResponseApplySnapshotChunk,
  create: createResponseApplySnapshotChunk,
});

/** Message tendermint.abci.ResponsePrepareProposal. */
export interface ResponsePrepareProposal {
  readonly txs: readonly Uint8Array[];
}

function writeResponsePrepareProposal(writer: Writer, value: ResponsePrepareProposal): void {
  for (const item of value.txs) {
    putBytes(writer, 10, item);
  }
}

function readResponsePrepareProposal(reader: Reader): ResponsePrepareProposal {
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

function createResponsePrepareProposal(partial?: Partial<ResponsePrepareProposal>): ResponsePrepareProposal {
  return {
    txs: [],
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponsePrepareProposal. */
export const ResponsePrepareProposal: Codec<ResponsePrepareProposal> = defineCodec<ResponsePrepareProposal>({
  typeName: "tendermint.abci.ResponsePrepareProposal",
  fields: [
    { number: 1, name: "txs", protoName: "txs", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeResponsePrepareProposal,
  read: readResponsePrepareProposal,
  create: createResponsePrepareProposal,
});

/** Message tendermint.abci.ResponseProcessProposal. */
export interface ResponseProcessProposal {
  readonly status: number;
}

function writeResponseProcessProposal(writer: Writer, value: ResponseProcessProposal): void {
  if (value.status !== 0) {
    writer.uint32(8);
    putInt32(writer, value.status);
  }
}

function readResponseProcessProposal(reader: Reader): ResponseProcessProposal {
  let f1 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    status: f1,
  };
}

function createResponseProcessProposal(partial?: Partial<ResponseProcessProposal>): ResponseProcessProposal {
  return {
    status: 0,
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseProcessProposal. */
export const ResponseProcessProposal: Codec<ResponseProcessProposal> = defineCodec<ResponseProcessProposal>({
  typeName: "tendermint.abci.ResponseProcessProposal",
  fields: [
    { number: 1, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: ResponseProcessProposal_ProposalStatusDescriptor },
  ],
  write: writeResponseProcessProposal,
  read: readResponseProcessProposal,
  create: createResponseProcessProposal,
});

/** Message tendermint.abci.ResponseExtendVote. */
export interface ResponseExtendVote {
  readonly voteExtension: Uint8Array;
}

function writeResponseExtendVote(writer: Writer, value: ResponseExtendVote): void {
  if (value.voteExtension.length !== 0) {
    putBytes(writer, 10, value.voteExtension);
  }
}

function readResponseExtendVote(reader: Reader): ResponseExtendVote {
  let f1: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    voteExtension: f1 ?? new Uint8Array(0),
  };
}

function createResponseExtendVote(partial?: Partial<ResponseExtendVote>): ResponseExtendVote {
  return {
    voteExtension: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseExtendVote. */
export const ResponseExtendVote: Codec<ResponseExtendVote> = defineCodec<ResponseExtendVote>({
  typeName: "tendermint.abci.ResponseExtendVote",
  fields: [
    { number: 1, name: "voteExtension", protoName: "vote_extension", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeResponseExtendVote,
  read: readResponseExtendVote,
  create: createResponseExtendVote,
});

/** Message tendermint.abci.ResponseVerifyVoteExtension. */
export interface ResponseVerifyVoteExtension {
  readonly status: number;
}

function writeResponseVerifyVoteExtension(writer: Writer, value: ResponseVerifyVoteExtension): void {
  if (value.status !== 0) {
    writer.uint32(8);
    putInt32(writer, value.status);
  }
}

function readResponseVerifyVoteExtension(reader: Reader): ResponseVerifyVoteExtension {
  let f1 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    status: f1,
  };
}

function createResponseVerifyVoteExtension(partial?: Partial<ResponseVerifyVoteExtension>): ResponseVerifyVoteExtension {
  return {
    status: 0,
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseVerifyVoteExtension. */
export const ResponseVerifyVoteExtension: Codec<ResponseVerifyVoteExtension> = defineCodec<ResponseVerifyVoteExtension>({
  typeName: "tendermint.abci.ResponseVerifyVoteExtension",
  fields: [
    { number: 1, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: ResponseVerifyVoteExtension_VerifyStatusDescriptor },
  ],
  write: writeResponseVerifyVoteExtension,
  read: readResponseVerifyVoteExtension,
  create: createResponseVerifyVoteExtension,
});

/** Message tendermint.abci.ResponseFinalizeBlock. */
export interface ResponseFinalizeBlock {
  readonly events: readonly Event[];
  readonly txResults: readonly ExecTxResult[];
  readonly validatorUpdates: readonly ValidatorUpdate[];
  readonly consensusParamUpdates: ConsensusParams | undefined;
  readonly appHash: Uint8Array;
}

function writeResponseFinalizeBlock(writer: Writer, value: ResponseFinalizeBlock): void {
  for (const item of value.events) {
    writer.uint32(10).fork();
    Event.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.txResults) {
    writer.uint32(18).fork();
    ExecTxResult.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.validatorUpdates) {
    writer.uint32(26).fork();
    ValidatorUpdate.write(writer, item);
    writer.ldelim();
  }
  if (value.consensusParamUpdates !== undefined) {
    writer.uint32(34).fork();
    ConsensusParams.write(writer, value.consensusParamUpdates);
    writer.ldelim();
  }
  if (value.appHash.length !== 0) {
    putBytes(writer, 42, value.appHash);
  }
}

function readResponseFinalizeBlock(reader: Reader): ResponseFinalizeBlock {
  const f1: Event[] = [];
  const f2: ExecTxResult[] = [];
  const f3: ValidatorUpdate[] = [];
  let f4: ConsensusParams | undefined;
  let f5: Uint8Array | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Event.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(ExecTxResult.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(ValidatorUpdate.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ConsensusParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    events: f1,
    txResults: f2,
    validatorUpdates: f3,
    consensusParamUpdates: f4,
    appHash: f5 ?? new Uint8Array(0),
  };
}

function createResponseFinalizeBlock(partial?: Partial<ResponseFinalizeBlock>): ResponseFinalizeBlock {
  return {
    events: [],
    txResults: [],
    validatorUpdates: [],
    consensusParamUpdates: undefined,
    appHash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.ResponseFinalizeBlock. */
export const ResponseFinalizeBlock: Codec<ResponseFinalizeBlock> = defineCodec<ResponseFinalizeBlock>({
  typeName: "tendermint.abci.ResponseFinalizeBlock",
  fields: [
    { number: 1, name: "events", protoName: "events", kind: "message", repeated: true, nullable: false, message: () => Event },
    { number: 2, name: "txResults", protoName: "tx_results", kind: "message", repeated: true, nullable: false, message: () => ExecTxResult },
    { number: 3, name: "validatorUpdates", protoName: "validator_updates", kind: "message", repeated: true, nullable: false, message: () => ValidatorUpdate },
    { number: 4, name: "consensusParamUpdates", protoName: "consensus_param_updates", kind: "message", repeated: false, nullable: true, message: () => ConsensusParams },
    { number: 5, name: "appHash", protoName: "app_hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeResponseFinalizeBlock,
  read: readResponseFinalizeBlock,
  create: createResponseFinalizeBlock,
});

/** Message tendermint.abci.CommitInfo. */
export interface CommitInfo {
  readonly round: number;
  readonly votes: readonly VoteInfo[];
}

function writeCommitInfo(writer: Writer, value: CommitInfo): void {
  if (value.round !== 0) {
    writer.uint32(8);
    putInt32(writer, value.round);
  }
  for (const item of value.votes) {
    writer.uint32(18).fork();
    VoteInfo.write(writer, item);
    writer.ldelim();
  }
}

function readCommitInfo(reader: Reader): CommitInfo {
  let f1 = 0;
  const f2: VoteInfo[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(VoteInfo.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    round: f1,
    votes: f2,
  };
}

function createCommitInfo(partial?: Partial<CommitInfo>): CommitInfo {
  return {
    round: 0,
    votes: [],
    ...partial,
  };
}

/** Codec of tendermint.abci.CommitInfo. */
export const CommitInfo: Codec<CommitInfo> = defineCodec<CommitInfo>({
  typeName: "tendermint.abci.CommitInfo",
  fields: [
    { number: 1, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 2, name: "votes", protoName: "votes", kind: "message", repeated: true, nullable: false, message: () => VoteInfo },
  ],
  write: writeCommitInfo,
  read: readCommitInfo,
  create: createCommitInfo,
});

/** Message tendermint.abci.ExtendedCommitInfo. */
export interface ExtendedCommitInfo {
  readonly round: number;
  readonly votes: readonly ExtendedVoteInfo[];
}

function writeExtendedCommitInfo(writer: Writer, value: ExtendedCommitInfo): void {
  if (value.round !== 0) {
    writer.uint32(8);
    putInt32(writer, value.round);
  }
  for (const item of value.votes) {
    writer.uint32(18).fork();
    ExtendedVoteInfo.write(writer, item);
    writer.ldelim();
  }
}

function readExtendedCommitInfo(reader: Reader): ExtendedCommitInfo {
  let f1 = 0;
  const f2: ExtendedVoteInfo[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(ExtendedVoteInfo.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    round: f1,
    votes: f2,
  };
}

function createExtendedCommitInfo(partial?: Partial<ExtendedCommitInfo>): ExtendedCommitInfo {
  return {
    round: 0,
    votes: [],
    ...partial,
  };
}

/** Codec of tendermint.abci.ExtendedCommitInfo. */
export const ExtendedCommitInfo: Codec<ExtendedCommitInfo> = defineCodec<ExtendedCommitInfo>({
  typeName: "tendermint.abci.ExtendedCommitInfo",
  fields: [
    { number: 1, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 2, name: "votes", protoName: "votes", kind: "message", repeated: true, nullable: false, message: () => ExtendedVoteInfo },
  ],
  write: writeExtendedCommitInfo,
  read: readExtendedCommitInfo,
  create: createExtendedCommitInfo,
});

/** Message tendermint.abci.Event. */
export interface Event {
  readonly type: string;
  readonly attributes: readonly EventAttribute[];
}

function writeEvent(writer: Writer, value: Event): void {
  if (value.type !== "") {
    putString(writer, 10, value.type);
  }
  for (const item of value.attributes) {
    writer.uint32(18).fork();
    EventAttribute.write(writer, item);
    writer.ldelim();
  }
}

function readEvent(reader: Reader): Event {
  let f1 = "";
  const f2: EventAttribute[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(EventAttribute.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    type: f1,
    attributes: f2,
  };
}

function createEvent(partial?: Partial<Event>): Event {
  return {
    type: "",
    attributes: [],
    ...partial,
  };
}

/** Codec of tendermint.abci.Event. */
export const Event: Codec<Event> = defineCodec<Event>({
  typeName: "tendermint.abci.Event",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "attributes", protoName: "attributes", kind: "message", repeated: true, nullable: false, message: () => EventAttribute },
  ],
  write: writeEvent,
  read: readEvent,
  create: createEvent,
});

/** Message tendermint.abci.EventAttribute. */
export interface EventAttribute {
  readonly key: string;
  readonly value: string;
  readonly index: boolean;
}

function writeEventAttribute(writer: Writer, value: EventAttribute): void {
  if (value.key !== "") {
    putString(writer, 10, value.key);
  }
  if (value.value !== "") {
    putString(writer, 18, value.value);
  }
  if (value.index) {
    writer.uint32(24);
    writer.bool(value.index);
  }
}

function readEventAttribute(reader: Reader): EventAttribute {
  let f1 = "";
  let f2 = "";
  let f3 = false;
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
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    key: f1,
    value: f2,
    index: f3,
  };
}

function createEventAttribute(partial?: Partial<EventAttribute>): EventAttribute {
  return {
    key: "",
    value: "",
    index: false,
    ...partial,
  };
}

/** Codec of tendermint.abci.EventAttribute. */
export const EventAttribute: Codec<EventAttribute> = defineCodec<EventAttribute>({
  typeName: "tendermint.abci.EventAttribute",
  fields: [
    { number: 1, name: "key", protoName: "key", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "value", protoName: "value", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "index", protoName: "index", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeEventAttribute,
  read: readEventAttribute,
  create: createEventAttribute,
});

/** Message tendermint.abci.ExecTxResult. */
export interface ExecTxResult {
  readonly code: number;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
  readonly codespace: string;
}

function writeExecTxResult(writer: Writer, value: ExecTxResult): void {
  if (value.code !== 0) {
    writer.uint32(8);
    putUint32(writer, value.code);
  }
  if (value.data.length !== 0) {
    putBytes(writer, 18, value.data);
  }
  if (value.log !== "") {
    putString(writer, 26, value.log);
  }
  if (value.info !== "") {
    putString(writer, 34, value.info);
  }
  if (value.gasWanted !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.gasWanted);
  }
  if (value.gasUsed !== 0n) {
    writer.uint32(48);
    putInt64(writer, value.gasUsed);
  }
  for (const item of value.events) {
    writer.uint32(58).fork();
    Event.write(writer, item);
    writer.ldelim();
  }
  if (value.codespace !== "") {
    putString(writer, 66, value.codespace);
  }
}

function readExecTxResult(reader: Reader): ExecTxResult {
  let f1 = 0;
  let f2: Uint8Array | undefined;
  let f3 = "";
  let f4 = "";
  let f5 = 0n;
  let f6 = 0n;
  const f7: Event[] = [];
  let f8 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
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
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(Event.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40, 48, 58, 66]);
  return {
    code: f1,
    data: f2 ?? new Uint8Array(0),
    log: f3,
    info: f4,
    gasWanted: f5,
    gasUsed: f6,
    events: f7,
    codespace: f8,
  };
}

function createExecTxResult(partial?: Partial<ExecTxResult>): ExecTxResult {
  return {
    code: 0,
    data: new Uint8Array(0),
    log: "",
    info: "",
    gasWanted: 0n,
    gasUsed: 0n,
    events: [],
    codespace: "",
    ...partial,
  };
}

/** Codec of tendermint.abci.ExecTxResult. */
export const ExecTxResult: Codec<ExecTxResult> = defineCodec<ExecTxResult>({
  typeName: "tendermint.abci.ExecTxResult",
  fields: [
    { number: 1, name: "code", protoName: "code", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "data", protoName: "data", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "log", protoName: "log", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "info", protoName: "info", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "gasWanted", protoName: "gas_wanted", kind: "int64", repeated: false, nullable: false },
    { number: 6, name: "gasUsed", protoName: "gas_used", kind: "int64", repeated: false, nullable: false },
    { number: 7, name: "events", protoName: "events", kind: "message", repeated: true, nullable: false, message: () => Event },
    { number: 8, name: "codespace", protoName: "codespace", kind: "string", repeated: false, nullable: false },
  ],
  write: writeExecTxResult,
  read: readExecTxResult,
  create: createExecTxResult,
});

/** Message tendermint.abci.TxResult. */
export interface TxResult {
  readonly height: bigint;
  readonly index: number;
  readonly tx: Uint8Array;
  readonly result: ExecTxResult;
}

function writeTxResult(writer: Writer, value: TxResult): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.index !== 0) {
    writer.uint32(16);
    putUint32(writer, value.index);
  }
  if (value.tx.length !== 0) {
    putBytes(writer, 26, value.tx);
  }
  {
    writer.uint32(34).fork();
    ExecTxResult.write(writer, value.result);
    writer.ldelim();
  }
}

function readTxResult(reader: Reader): TxResult {
  let f1 = 0n;
  let f2 = 0;
  let f3: Uint8Array | undefined;
  let f4: ExecTxResult | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ExecTxResult.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34]);
  return {
    height: f1,
    index: f2,
    tx: f3 ?? new Uint8Array(0),
    result: f4 ?? ExecTxResult.create(),
  };
}

function createTxResult(partial?: Partial<TxResult>): TxResult {
  return {
    height: 0n,
    index: 0,
    tx: new Uint8Array(0),
    result: ExecTxResult.create(),
    ...partial,
  };
}

/** Codec of tendermint.abci.TxResult. */
export const TxResult: Codec<TxResult> = defineCodec<TxResult>({
  typeName: "tendermint.abci.TxResult",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "tx", protoName: "tx", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "result", protoName: "result", kind: "message", repeated: false, nullable: false, message: () => ExecTxResult },
  ],
  write: writeTxResult,
  read: readTxResult,
  create: createTxResult,
});

/** Message tendermint.abci.Validator. */
export interface Validator {
  readonly address: Uint8Array;
  readonly power: bigint;
}

function writeValidator(writer: Writer, value: Validator): void {
  if (value.address.length !== 0) {
    putBytes(writer, 10, value.address);
  }
  if (value.power !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.power);
  }
}

function readValidator(reader: Reader): Validator {
  let f1: Uint8Array | undefined;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 24]);
  return {
    address: f1 ?? new Uint8Array(0),
    power: f3,
  };
}

function createValidator(partial?: Partial<Validator>): Validator {
  return {
    address: new Uint8Array(0),
    power: 0n,
    ...partial,
  };
}

/** Codec of tendermint.abci.Validator. */
export const Validator: Codec<Validator> = defineCodec<Validator>({
  typeName: "tendermint.abci.Validator",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "power", protoName: "power", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeValidator,
  read: readValidator,
  create: createValidator,
});

/** Message tendermint.abci.ValidatorUpdate. */
export interface ValidatorUpdate {
  readonly pubKey: PublicKey;
  readonly power: bigint;
}

function writeValidatorUpdate(writer: Writer, value: ValidatorUpdate): void {
  {
    writer.uint32(10).fork();
    PublicKey.write(writer, value.pubKey);
    writer.ldelim();
  }
  if (value.power !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.power);
  }
}

function readValidatorUpdate(reader: Reader): ValidatorUpdate {
  let f1: PublicKey | undefined;
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PublicKey.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    pubKey: f1 ?? PublicKey.create(),
    power: f2,
  };
}

function createValidatorUpdate(partial?: Partial<ValidatorUpdate>): ValidatorUpdate {
  return {
    pubKey: PublicKey.create(),
    power: 0n,
    ...partial,
  };
}

/** Codec of tendermint.abci.ValidatorUpdate. */
export const ValidatorUpdate: Codec<ValidatorUpdate> = defineCodec<ValidatorUpdate>({
  typeName: "tendermint.abci.ValidatorUpdate",
  fields: [
    { number: 1, name: "pubKey", protoName: "pub_key", kind: "message", repeated: false, nullable: false, message: () => PublicKey },
    { number: 2, name: "power", protoName: "power", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeValidatorUpdate,
  read: readValidatorUpdate,
  create: createValidatorUpdate,
});

/** Message tendermint.abci.VoteInfo. */
export interface VoteInfo {
  readonly validator: Validator;
  readonly blockIdFlag: number;
}

function writeVoteInfo(writer: Writer, value: VoteInfo): void {
  {
    writer.uint32(10).fork();
    Validator.write(writer, value.validator);
    writer.ldelim();
  }
  if (value.blockIdFlag !== 0) {
    writer.uint32(24);
    putInt32(writer, value.blockIdFlag);
  }
}

function readVoteInfo(reader: Reader): VoteInfo {
  let f1: Validator | undefined;
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Validator.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 24]);
  return {
    validator: f1 ?? Validator.create(),
    blockIdFlag: f3,
  };
}

function createVoteInfo(partial?: Partial<VoteInfo>): VoteInfo {
  return {
    validator: Validator.create(),
    blockIdFlag: 0,
    ...partial,
  };
}

/** Codec of tendermint.abci.VoteInfo. */
export const VoteInfo: Codec<VoteInfo> = defineCodec<VoteInfo>({
  typeName: "tendermint.abci.VoteInfo",
  fields: [
    { number: 1, name: "validator", protoName: "validator", kind: "message", repeated: false, nullable: false, message: () => Validator },
    { number: 3, name: "blockIdFlag", protoName: "block_id_flag", kind: "enum", repeated: false, nullable: false, enum: BlockIDFlagDescriptor },
  ],
  write: writeVoteInfo,
  read: readVoteInfo,
  create: createVoteInfo,
});

/** Message tendermint.abci.ExtendedVoteInfo. */
export interface ExtendedVoteInfo {
  readonly validator: Validator;
  readonly voteExtension: Uint8Array;
  readonly extensionSignature: Uint8Array;
  readonly blockIdFlag: number;
}

function writeExtendedVoteInfo(writer: Writer, value: ExtendedVoteInfo): void {
  {
    writer.uint32(10).fork();
    Validator.write(writer, value.validator);
    writer.ldelim();
  }
  if (value.voteExtension.length !== 0) {
    putBytes(writer, 26, value.voteExtension);
  }
  if (value.extensionSignature.length !== 0) {
    putBytes(writer, 34, value.extensionSignature);
  }
  if (value.blockIdFlag !== 0) {
    writer.uint32(40);
    putInt32(writer, value.blockIdFlag);
  }
}

function readExtendedVoteInfo(reader: Reader): ExtendedVoteInfo {
  let f1: Validator | undefined;
  let f3: Uint8Array | undefined;
  let f4: Uint8Array | undefined;
  let f5 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Validator.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 26, 34, 40]);
  return {
    validator: f1 ?? Validator.create(),
    voteExtension: f3 ?? new Uint8Array(0),
    extensionSignature: f4 ?? new Uint8Array(0),
    blockIdFlag: f5,
  };
}

function createExtendedVoteInfo(partial?: Partial<ExtendedVoteInfo>): ExtendedVoteInfo {
  return {
    validator: Validator.create(),
    voteExtension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
    blockIdFlag: 0,
    ...partial,
  };
}

/** Codec of tendermint.abci.ExtendedVoteInfo. */
export const ExtendedVoteInfo: Codec<ExtendedVoteInfo> = defineCodec<ExtendedVoteInfo>({
  typeName: "tendermint.abci.ExtendedVoteInfo",
  fields: [
    { number: 1, name: "validator", protoName: "validator", kind: "message", repeated: false, nullable: false, message: () => Validator },
    { number: 3, name: "voteExtension", protoName: "vote_extension", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "extensionSignature", protoName: "extension_signature", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "blockIdFlag", protoName: "block_id_flag", kind: "enum", repeated: false, nullable: false, enum: BlockIDFlagDescriptor },
  ],
  write: writeExtendedVoteInfo,
  read: readExtendedVoteInfo,
  create: createExtendedVoteInfo,
});

/** Message tendermint.abci.Misbehavior. */
export interface Misbehavior {
  readonly type: number;
  readonly validator: Validator;
  readonly height: bigint;
  readonly time: bigint;
  readonly totalVotingPower: bigint;
}

function writeMisbehavior(writer: Writer, value: Misbehavior): void {
  if (value.type !== 0) {
    writer.uint32(8);
    putInt32(writer, value.type);
  }
  {
    writer.uint32(18).fork();
    Validator.write(writer, value.validator);
    writer.ldelim();
  }
  if (value.height !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.height);
  }
  {
    writer.uint32(34).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.totalVotingPower !== 0n) {
    writer.uint32(40);
    putInt64(writer, value.totalVotingPower);
  }
}

function readMisbehavior(reader: Reader): Misbehavior {
  let f1 = 0;
  let f2: Validator | undefined;
  let f3 = 0n;
  let f4 = GO_ZERO_TIME_NS;
  let f5 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Validator.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34, 40]);
  return {
    type: f1,
    validator: f2 ?? Validator.create(),
    height: f3,
    time: f4,
    totalVotingPower: f5,
  };
}

function createMisbehavior(partial?: Partial<Misbehavior>): Misbehavior {
  return {
    type: 0,
    validator: Validator.create(),
    height: 0n,
    time: GO_ZERO_TIME_NS,
    totalVotingPower: 0n,
    ...partial,
  };
}

/** Codec of tendermint.abci.Misbehavior. */
export const Misbehavior: Codec<Misbehavior> = defineCodec<Misbehavior>({
  typeName: "tendermint.abci.Misbehavior",
  fields: [
    { number: 1, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: MisbehaviorTypeDescriptor },
    { number: 2, name: "validator", protoName: "validator", kind: "message", repeated: false, nullable: false, message: () => Validator },
    { number: 3, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 5, name: "totalVotingPower", protoName: "total_voting_power", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeMisbehavior,
  read: readMisbehavior,
  create: createMisbehavior,
});

/** Message tendermint.abci.Snapshot. */
export interface Snapshot {
  readonly height: bigint;
  readonly format: number;
  readonly chunks: number;
  readonly hash: Uint8Array;
  readonly metadata: Uint8Array;
}

function writeSnapshot(writer: Writer, value: Snapshot): void {
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

function readSnapshot(reader: Reader): Snapshot {
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

function createSnapshot(partial?: Partial<Snapshot>): Snapshot {
  return {
    height: 0n,
    format: 0,
    chunks: 0,
    hash: new Uint8Array(0),
    metadata: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of tendermint.abci.Snapshot. */
export const Snapshot: Codec<Snapshot> = defineCodec<Snapshot>({
  typeName: "tendermint.abci.Snapshot",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "format", protoName: "format", kind: "uint32", repeated: false, nullable: false },
    { number: 3, name: "chunks", protoName: "chunks", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "metadata", protoName: "metadata", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeSnapshot,
  read: readSnapshot,
  create: createSnapshot,
});
