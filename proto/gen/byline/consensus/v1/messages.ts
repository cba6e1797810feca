/** Generated from proto/byline/consensus/v1/messages.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, checkOneof, defineCodec, putBytes, putInt32, putInt64, putString, putTimestamp, putUint32 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Block } from "../../../tendermint/types/block.ts";
import { BlockID, Commit, Proposal, Vote } from "../../../tendermint/types/types.ts";

/** RoundState is what a node announces to connected peers: where it is and what it holds. Bitmaps have one bit per validator of `height`, least significant bit first, in exactly ceil(n / 8) bytes. */
export interface RoundState {
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
  readonly hasProposal: boolean;
  readonly prevotes: Uint8Array;
  readonly precommits: Uint8Array;
  readonly validRound: number;
  readonly body: BlockID | undefined;
  readonly base: bigint;
}

function writeRoundState(writer: Writer, value: RoundState): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  if (value.step !== 0) {
    writer.uint32(24);
    putUint32(writer, value.step);
  }
  if (value.hasProposal) {
    writer.uint32(32);
    writer.bool(value.hasProposal);
  }
  if (value.prevotes.length !== 0) {
    putBytes(writer, 42, value.prevotes);
  }
  if (value.precommits.length !== 0) {
    putBytes(writer, 50, value.precommits);
  }
  if (value.validRound !== 0) {
    writer.uint32(56);
    putInt32(writer, value.validRound);
  }
  if (value.body !== undefined) {
    writer.uint32(66).fork();
    BlockID.write(writer, value.body);
    writer.ldelim();
  }
  if (value.base !== 0n) {
    writer.uint32(72);
    putInt64(writer, value.base);
  }
}

function readRoundState(reader: Reader): RoundState {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let f4 = false;
  let f5: Uint8Array | undefined;
  let f6: Uint8Array | undefined;
  let f7 = 0;
  let f8: BlockID | undefined;
  let f9 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 72) {
    f9 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 42, 50, 56, 66, 72]);
  return {
    height: f1,
    round: f2,
    step: f3,
    hasProposal: f4,
    prevotes: f5 ?? new Uint8Array(0),
    precommits: f6 ?? new Uint8Array(0),
    validRound: f7,
    body: f8,
    base: f9,
  };
}

function createRoundState(partial?: Partial<RoundState>): RoundState {
  return {
    height: 0n,
    round: 0,
    step: 0,
    hasProposal: false,
    prevotes: new Uint8Array(0),
    precommits: new Uint8Array(0),
    validRound: 0,
    body: undefined,
    base: 0n,
    ...partial,
  };
}

/** Codec of byline.consensus.v1.RoundState. */
export const RoundState: Codec<RoundState> = defineCodec<RoundState>({
  typeName: "byline.consensus.v1.RoundState",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "step", protoName: "step", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "hasProposal", protoName: "has_proposal", kind: "bool", repeated: false, nullable: false },
    { number: 5, name: "prevotes", protoName: "prevotes", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "precommits", protoName: "precommits", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "validRound", protoName: "valid_round", kind: "int32", repeated: false, nullable: false },
    { number: 8, name: "body", protoName: "body", kind: "message", repeated: false, nullable: true, message: () => BlockID },
    { number: 9, name: "base", protoName: "base", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeRoundState,
  read: readRoundState,
  create: createRoundState,
});

/** CatchUpRequest says what the asking node holds at `height`; the answer is what it lacks. */
export interface CatchUpRequest {
  readonly height: bigint;
  readonly round: number;
  readonly hasProposal: boolean;
  readonly prevotes: Uint8Array;
  readonly precommits: Uint8Array;
  readonly polRound: number;
  readonly polka: boolean;
}

function writeCatchUpRequest(writer: Writer, value: CatchUpRequest): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  if (value.hasProposal) {
    writer.uint32(24);
    writer.bool(value.hasProposal);
  }
  if (value.prevotes.length !== 0) {
    putBytes(writer, 34, value.prevotes);
  }
  if (value.precommits.length !== 0) {
    putBytes(writer, 42, value.precommits);
  }
  if (value.polRound !== 0) {
    writer.uint32(48);
    putInt32(writer, value.polRound);
  }
  if (value.polka) {
    writer.uint32(56);
    writer.bool(value.polka);
  }
}

function readCatchUpRequest(reader: Reader): CatchUpRequest {
  let f1 = 0n;
  let f2 = 0;
  let f3 = false;
  let f4: Uint8Array | undefined;
  let f5: Uint8Array | undefined;
  let f6 = 0;
  let f7 = false;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
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
  if (tag === 48) {
    f6 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 42, 48, 56]);
  return {
    height: f1,
    round: f2,
    hasProposal: f3,
    prevotes: f4 ?? new Uint8Array(0),
    precommits: f5 ?? new Uint8Array(0),
    polRound: f6,
    polka: f7,
  };
}

function createCatchUpRequest(partial?: Partial<CatchUpRequest>): CatchUpRequest {
  return {
    height: 0n,
    round: 0,
    hasProposal: false,
    prevotes: new Uint8Array(0),
    precommits: new Uint8Array(0),
    polRound: 0,
    polka: false,
    ...partial,
  };
}

/** Codec of byline.consensus.v1.CatchUpRequest. */
export const CatchUpRequest: Codec<CatchUpRequest> = defineCodec<CatchUpRequest>({
  typeName: "byline.consensus.v1.CatchUpRequest",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "hasProposal", protoName: "has_proposal", kind: "bool", repeated: false, nullable: false },
    { number: 4, name: "prevotes", protoName: "prevotes", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "precommits", protoName: "precommits", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "polRound", protoName: "pol_round", kind: "int32", repeated: false, nullable: false },
    { number: 7, name: "polka", protoName: "polka", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeCatchUpRequest,
  read: readCatchUpRequest,
  create: createCatchUpRequest,
});

/** CatchUpResponse: everything is verified again by the receiver. */
export interface CatchUpResponse {
  readonly proposals: readonly Proposal[];
  readonly votes: readonly Vote[];
  readonly certificates: readonly Certificate[];
  readonly commit: Commit | undefined;
}

function writeCatchUpResponse(writer: Writer, value: CatchUpResponse): void {
  for (const item of value.proposals) {
    writer.uint32(10).fork();
    Proposal.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.votes) {
    writer.uint32(18).fork();
    Vote.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.certificates) {
    writer.uint32(26).fork();
    Certificate.write(writer, item);
    writer.ldelim();
  }
  if (value.commit !== undefined) {
    writer.uint32(34).fork();
    Commit.write(writer, value.commit);
    writer.ldelim();
  }
}

function readCatchUpResponse(reader: Reader): CatchUpResponse {
  const f1: Proposal[] = [];
  const f2: Vote[] = [];
  const f3: Certificate[] = [];
  let f4: Commit | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Proposal.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Vote.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Certificate.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Commit.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    proposals: f1,
    votes: f2,
    certificates: f3,
    commit: f4,
  };
}

function createCatchUpResponse(partial?: Partial<CatchUpResponse>): CatchUpResponse {
  return {
    proposals: [],
    votes: [],
    certificates: [],
    commit: undefined,
    ...partial,
  };
}

/** Codec of byline.consensus.v1.CatchUpResponse. */
export const CatchUpResponse: Codec<CatchUpResponse> = defineCodec<CatchUpResponse>({
  typeName: "byline.consensus.v1.CatchUpResponse",
  fields: [
    { number: 1, name: "proposals", protoName: "proposals", kind: "message", repeated: true, nullable: false, message: () => Proposal },
    { number: 2, name: "votes", protoName: "votes", kind: "message", repeated: true, nullable: false, message: () => Vote },
    { number: 3, name: "certificates", protoName: "certificates", kind: "message", repeated: true, nullable: false, message: () => Certificate },
    { number: 4, name: "commit", protoName: "commit", kind: "message", repeated: false, nullable: true, message: () => Commit },
  ],
  write: writeCatchUpResponse,
  read: readCatchUpResponse,
  create: createCatchUpResponse,
});

/** Certificate is more than two thirds of the power voting for one block id in one round. */
export interface Certificate {
  readonly votes: readonly Vote[];
}

function writeCertificate(writer: Writer, value: Certificate): void {
  for (const item of value.votes) {
    writer.uint32(10).fork();
    Vote.write(writer, item);
    writer.ldelim();
  }
}

function readCertificate(reader: Reader): Certificate {
  const f1: Vote[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Vote.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    votes: f1,
  };
}

function createCertificate(partial?: Partial<Certificate>): Certificate {
  return {
    votes: [],
    ...partial,
  };
}

/** Codec of byline.consensus.v1.Certificate. */
export const Certificate: Codec<Certificate> = defineCodec<Certificate>({
  typeName: "byline.consensus.v1.Certificate",
  fields: [
    { number: 1, name: "votes", protoName: "votes", kind: "message", repeated: true, nullable: false, message: () => Vote },
  ],
  write: writeCertificate,
  read: readCertificate,
  create: createCertificate,
});

/** WalEntry is one framed record of the write-ahead log. */
export interface WalEntry {
  readonly time: bigint;
  readonly proposal: Proposal | undefined;
  readonly vote: Vote | undefined;
  readonly certificate: Certificate | undefined;
  readonly body: WalBody | undefined;
  readonly timeout: WalTimeout | undefined;
  readonly endHeight: WalEndHeight | undefined;
}

function writeWalEntry(writer: Writer, value: WalEntry): void {
  checkOneof("record", (value.proposal === undefined ? 0 : 1) + (value.vote === undefined ? 0 : 1) + (value.certificate === undefined ? 0 : 1) + (value.body === undefined ? 0 : 1) + (value.timeout === undefined ? 0 : 1) + (value.endHeight === undefined ? 0 : 1));
  {
    writer.uint32(10).fork();
    putTimestamp(writer, value.time);
    writer.ldelim();
  }
  if (value.proposal !== undefined) {
    writer.uint32(18).fork();
    Proposal.write(writer, value.proposal);
    writer.ldelim();
  }
  if (value.vote !== undefined) {
    writer.uint32(26).fork();
    Vote.write(writer, value.vote);
    writer.ldelim();
  }
  if (value.certificate !== undefined) {
    writer.uint32(34).fork();
    Certificate.write(writer, value.certificate);
    writer.ldelim();
  }
  if (value.body !== undefined) {
    writer.uint32(42).fork();
    WalBody.write(writer, value.body);
    writer.ldelim();
  }
  if (value.timeout !== undefined) {
    writer.uint32(50).fork();
    WalTimeout.write(writer, value.timeout);
    writer.ldelim();
  }
  if (value.endHeight !== undefined) {
    writer.uint32(58).fork();
    WalEndHeight.write(writer, value.endHeight);
    writer.ldelim();
  }
}

function readWalEntry(reader: Reader): WalEntry {
  let f1 = GO_ZERO_TIME_NS;
  let f2: Proposal | undefined;
  let f3: Vote | undefined;
  let f4: Certificate | undefined;
  let f5: WalBody | undefined;
  let f6: WalTimeout | undefined;
  let f7: WalEndHeight | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Proposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Vote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Certificate.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = WalBody.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = WalTimeout.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = WalEndHeight.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58]);
  checkOneof("record", (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1) + (f7 === undefined ? 0 : 1));
  return {
    time: f1,
    proposal: f2,
    vote: f3,
    certificate: f4,
    body: f5,
    timeout: f6,
    endHeight: f7,
  };
}

function createWalEntry(partial?: Partial<WalEntry>): WalEntry {
  return {
    time: GO_ZERO_TIME_NS,
    proposal: undefined,
    vote: undefined,
    certificate: undefined,
    body: undefined,
    timeout: undefined,
    endHeight: undefined,
    ...partial,
  };
}

/** Codec of byline.consensus.v1.WalEntry. */
export const WalEntry: Codec<WalEntry> = defineCodec<WalEntry>({
  typeName: "byline.consensus.v1.WalEntry",
  fields: [
    { number: 1, name: "time", protoName: "time", kind: "timestamp", repeated: false, nullable: false },
    { number: 2, name: "proposal", protoName: "proposal", kind: "message", repeated: false, nullable: true, oneof: "record", message: () => Proposal },
    { number: 3, name: "vote", protoName: "vote", kind: "message", repeated: false, nullable: true, oneof: "record", message: () => Vote },
    { number: 4, name: "certificate", protoName: "certificate", kind: "message", repeated: false, nullable: true, oneof: "record", message: () => Certificate },
    { number: 5, name: "body", protoName: "body", kind: "message", repeated: false, nullable: true, oneof: "record", message: () => WalBody },
    { number: 6, name: "timeout", protoName: "timeout", kind: "message", repeated: false, nullable: true, oneof: "record", message: () => WalTimeout },
    { number: 7, name: "endHeight", protoName: "end_height", kind: "message", repeated: false, nullable: true, oneof: "record", message: () => WalEndHeight },
  ],
  write: writeWalEntry,
  read: readWalEntry,
  create: createWalEntry,
});

/** WalBody is the verdict on a proposed block, with the block when it is valid. */
export interface WalBody {
  readonly blockId: BlockID;
  readonly block: Block | undefined;
  readonly valid: boolean;
}

function writeWalBody(writer: Writer, value: WalBody): void {
  {
    writer.uint32(10).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  if (value.block !== undefined) {
    writer.uint32(18).fork();
    Block.write(writer, value.block);
    writer.ldelim();
  }
  if (value.valid) {
    writer.uint32(24);
    writer.bool(value.valid);
  }
}

function readWalBody(reader: Reader): WalBody {
  let f1: BlockID | undefined;
  let f2: Block | undefined;
  let f3 = false;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Block.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    blockId: f1 ?? BlockID.create(),
    block: f2,
    valid: f3,
  };
}

function createWalBody(partial?: Partial<WalBody>): WalBody {
  return {
    blockId: BlockID.create(),
    block: undefined,
    valid: false,
    ...partial,
  };
}

/** Codec of byline.consensus.v1.WalBody. */
export const WalBody: Codec<WalBody> = defineCodec<WalBody>({
  typeName: "byline.consensus.v1.WalBody",
  fields: [
    { number: 1, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 2, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, message: () => Block },
    { number: 3, name: "valid", protoName: "valid", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeWalBody,
  read: readWalBody,
  create: createWalBody,
});

/** Message byline.consensus.v1.WalTimeout. */
export interface WalTimeout {
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
}

function writeWalTimeout(writer: Writer, value: WalTimeout): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  if (value.step !== 0) {
    writer.uint32(24);
    putUint32(writer, value.step);
  }
}

function readWalTimeout(reader: Reader): WalTimeout {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24]);
  return {
    height: f1,
    round: f2,
    step: f3,
  };
}

function createWalTimeout(partial?: Partial<WalTimeout>): WalTimeout {
  return {
    height: 0n,
    round: 0,
    step: 0,
    ...partial,
  };
}

/** Codec of byline.consensus.v1.WalTimeout. */
export const WalTimeout: Codec<WalTimeout> = defineCodec<WalTimeout>({
  typeName: "byline.consensus.v1.WalTimeout",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "step", protoName: "step", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeWalTimeout,
  read: readWalTimeout,
  create: createWalTimeout,
});

/** Message byline.consensus.v1.WalEndHeight. */
export interface WalEndHeight {
  readonly height: bigint;
}

function writeWalEndHeight(writer: Writer, value: WalEndHeight): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
}

function readWalEndHeight(reader: Reader): WalEndHeight {
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

function createWalEndHeight(partial?: Partial<WalEndHeight>): WalEndHeight {
  return {
    height: 0n,
    ...partial,
  };
}

/** Codec of byline.consensus.v1.WalEndHeight. */
export const WalEndHeight: Codec<WalEndHeight> = defineCodec<WalEndHeight>({
  typeName: "byline.consensus.v1.WalEndHeight",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeWalEndHeight,
  read: readWalEndHeight,
  create: createWalEndHeight,
});

/** SignRecord is one framed record of sign_state.log. */
export interface SignRecord {
  readonly chainId: string;
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
  readonly signBytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly floor: boolean;
}

function writeSignRecord(writer: Writer, value: SignRecord): void {
  if (value.chainId !== "") {
    putString(writer, 10, value.chainId);
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
  if (value.signBytes.length !== 0) {
    putBytes(writer, 42, value.signBytes);
  }
  if (value.signature.length !== 0) {
    putBytes(writer, 50, value.signature);
  }
  if (value.floor) {
    writer.uint32(56);
    writer.bool(value.floor);
  }
}

function readSignRecord(reader: Reader): SignRecord {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
  let f4 = 0;
  let f5: Uint8Array | undefined;
  let f6: Uint8Array | undefined;
  let f7 = false;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 56) {
    f7 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 42, 50, 56]);
  return {
    chainId: f1,
    height: f2,
    round: f3,
    step: f4,
    signBytes: f5 ?? new Uint8Array(0),
    signature: f6 ?? new Uint8Array(0),
    floor: f7,
  };
}

function createSignRecord(partial?: Partial<SignRecord>): SignRecord {
  return {
    chainId: "",
    height: 0n,
    round: 0,
    step: 0,
    signBytes: new Uint8Array(0),
    signature: new Uint8Array(0),
    floor: false,
    ...partial,
  };
}

/** Codec of byline.consensus.v1.SignRecord. */
export const SignRecord: Codec<SignRecord> = defineCodec<SignRecord>({
  typeName: "byline.consensus.v1.SignRecord",
  fields: [
    { number: 1, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 4, name: "step", protoName: "step", kind: "uint32", repeated: false, nullable: false },
    { number: 5, name: "signBytes", protoName: "sign_bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "signature", protoName: "signature", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "floor", protoName: "floor", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeSignRecord,
  read: readSignRecord,
  create: createSignRecord,
});
