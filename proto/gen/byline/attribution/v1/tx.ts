/** Generated from proto/byline/attribution/v1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putInt32, putString, putUint32, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { AttributionMethodDescriptor, MethodMix, Params, ParentModel, PayeeRoleDescriptor, UsageKindDescriptor } from "./attribution.ts";
import { LeafAnswer, ReceiptLeaf } from "./fraud.ts";
import { LeafRef, Publication, PublicationStateDescriptor } from "./publication.ts";
import { ContributorProof } from "../../registry/v1/tx.ts";
import { Coin } from "../../../cosmos/base/v1beta1/coin.ts";

/** Claim names a leaf of a weights tree with its proof; the payout goes to whoever stands behind the contributor id. */
export interface Claim {
  readonly datasetId: bigint;
  readonly version: string;
  readonly weightsRoot: Uint8Array;
  readonly proof: ContributorProof;
  readonly leafCount: bigint;
}

function writeClaim(writer: Writer, value: Claim): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.weightsRoot.length !== 0) {
    putBytes(writer, 26, value.weightsRoot);
  }
  {
    writer.uint32(34).fork();
    ContributorProof.write(writer, value.proof);
    writer.ldelim();
  }
  if (value.leafCount !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.leafCount);
  }
}

function readClaim(reader: Reader): Claim {
  let f1 = 0n;
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4: ContributorProof | undefined;
  let f5 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
  if (tag === 34) {
    const outer = reader.open();
    f4 = ContributorProof.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 40]);
  return {
    datasetId: f1,
    version: f2,
    weightsRoot: f3 ?? new Uint8Array(0),
    proof: f4 ?? ContributorProof.create(),
    leafCount: f5,
  };
}

function createClaim(partial?: Partial<Claim>): Claim {
  return {
    datasetId: 0n,
    version: "",
    weightsRoot: new Uint8Array(0),
    proof: ContributorProof.create(),
    leafCount: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.Claim. */
export const Claim: Codec<Claim> = defineCodec<Claim>({
  typeName: "byline.attribution.v1.Claim",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "weightsRoot", protoName: "weights_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "proof", protoName: "proof", kind: "message", repeated: false, nullable: false, message: () => ContributorProof, aminoDontOmitEmpty: true },
    { number: 5, name: "leafCount", protoName: "leaf_count", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeClaim,
  read: readClaim,
  create: createClaim,
});

/** Pays what leaves of weights trees are entitled to and have not had yet; anyone may send it. */
export interface MsgClaimEarnings {
  readonly sender: string;
  readonly claims: readonly Claim[];
}

function writeMsgClaimEarnings(writer: Writer, value: MsgClaimEarnings): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  for (const item of value.claims) {
    writer.uint32(18).fork();
    Claim.write(writer, item);
    writer.ldelim();
  }
}

function readMsgClaimEarnings(reader: Reader): MsgClaimEarnings {
  let f1 = "";
  const f2: Claim[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Claim.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    sender: f1,
    claims: f2,
  };
}

function createMsgClaimEarnings(partial?: Partial<MsgClaimEarnings>): MsgClaimEarnings {
  return {
    sender: "",
    claims: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgClaimEarnings. */
export const MsgClaimEarnings: Codec<MsgClaimEarnings> = defineCodec<MsgClaimEarnings>({
  typeName: "byline.attribution.v1.MsgClaimEarnings",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "claims", protoName: "claims", kind: "message", repeated: true, nullable: false, message: () => Claim },
  ],
  options: { aminoName: "byline/MsgClaimEarnings", signers: ["sender"] },
  write: writeMsgClaimEarnings,
  read: readMsgClaimEarnings,
  create: createMsgClaimEarnings,
});

/** Message byline.attribution.v1.ClaimResult. */
export interface ClaimResult {
  readonly recipient: string;
  readonly real: bigint;
  readonly emission: bigint;
}

function writeClaimResult(writer: Writer, value: ClaimResult): void {
  if (value.recipient !== "") {
    putString(writer, 10, value.recipient);
  }
  if (value.real !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.real);
  }
  if (value.emission !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.emission);
  }
}

function readClaimResult(reader: Reader): ClaimResult {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    recipient: f1,
    real: f2,
    emission: f3,
  };
}

function createClaimResult(partial?: Partial<ClaimResult>): ClaimResult {
  return {
    recipient: "",
    real: 0n,
    emission: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.ClaimResult. */
export const ClaimResult: Codec<ClaimResult> = defineCodec<ClaimResult>({
  typeName: "byline.attribution.v1.ClaimResult",
  fields: [
    { number: 1, name: "recipient", protoName: "recipient", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "real", protoName: "real", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "emission", protoName: "emission", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeClaimResult,
  read: readClaimResult,
  create: createClaimResult,
});

/** Message byline.attribution.v1.MsgClaimEarningsResponse. */
export interface MsgClaimEarningsResponse {
  readonly results: readonly ClaimResult[];
}

function writeMsgClaimEarningsResponse(writer: Writer, value: MsgClaimEarningsResponse): void {
  for (const item of value.results) {
    writer.uint32(10).fork();
    ClaimResult.write(writer, item);
    writer.ldelim();
  }
}

function readMsgClaimEarningsResponse(reader: Reader): MsgClaimEarningsResponse {
  const f1: ClaimResult[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(ClaimResult.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    results: f1,
  };
}

function createMsgClaimEarningsResponse(partial?: Partial<MsgClaimEarningsResponse>): MsgClaimEarningsResponse {
  return {
    results: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgClaimEarningsResponse. */
export const MsgClaimEarningsResponse: Codec<MsgClaimEarningsResponse> = defineCodec<MsgClaimEarningsResponse>({
  typeName: "byline.attribution.v1.MsgClaimEarningsResponse",
  fields: [
    { number: 1, name: "results", protoName: "results", kind: "message", repeated: true, nullable: false, message: () => ClaimResult },
  ],
  write: writeMsgClaimEarningsResponse,
  read: readMsgClaimEarningsResponse,
  create: createMsgClaimEarningsResponse,
});

/** Moves what a parent's royalty has earned from a child's account into the parent's; anyone may send it. */
export interface MsgPullRoyalty {
  readonly sender: string;
  readonly datasetId: bigint;
  readonly version: string;
  readonly weightsRoot: Uint8Array;
  readonly parentIndex: number;
}

function writeMsgPullRoyalty(writer: Writer, value: MsgPullRoyalty): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.datasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 26, value.version);
  }
  if (value.weightsRoot.length !== 0) {
    putBytes(writer, 34, value.weightsRoot);
  }
  if (value.parentIndex !== 0) {
    writer.uint32(40);
    putUint32(writer, value.parentIndex);
  }
}

function readMsgPullRoyalty(reader: Reader): MsgPullRoyalty {
  let f1 = "";
  let f2 = 0n;
  let f3 = "";
  let f4: Uint8Array | undefined;
  let f5 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 40]);
  return {
    sender: f1,
    datasetId: f2,
    version: f3,
    weightsRoot: f4 ?? new Uint8Array(0),
    parentIndex: f5,
  };
}

function createMsgPullRoyalty(partial?: Partial<MsgPullRoyalty>): MsgPullRoyalty {
  return {
    sender: "",
    datasetId: 0n,
    version: "",
    weightsRoot: new Uint8Array(0),
    parentIndex: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgPullRoyalty. */
export const MsgPullRoyalty: Codec<MsgPullRoyalty> = defineCodec<MsgPullRoyalty>({
  typeName: "byline.attribution.v1.MsgPullRoyalty",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "weightsRoot", protoName: "weights_root", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "parentIndex", protoName: "parent_index", kind: "uint32", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgPullRoyalty", signers: ["sender"] },
  write: writeMsgPullRoyalty,
  read: readMsgPullRoyalty,
  create: createMsgPullRoyalty,
});

/** Message byline.attribution.v1.MsgPullRoyaltyResponse. */
export interface MsgPullRoyaltyResponse {
  readonly real: bigint;
  readonly emission: bigint;
}

function writeMsgPullRoyaltyResponse(writer: Writer, value: MsgPullRoyaltyResponse): void {
  if (value.real !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.real);
  }
  if (value.emission !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.emission);
  }
}

function readMsgPullRoyaltyResponse(reader: Reader): MsgPullRoyaltyResponse {
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
    real: f1,
    emission: f2,
  };
}

function createMsgPullRoyaltyResponse(partial?: Partial<MsgPullRoyaltyResponse>): MsgPullRoyaltyResponse {
  return {
    real: 0n,
    emission: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgPullRoyaltyResponse. */
export const MsgPullRoyaltyResponse: Codec<MsgPullRoyaltyResponse> = defineCodec<MsgPullRoyaltyResponse>({
  typeName: "byline.attribution.v1.MsgPullRoyaltyResponse",
  fields: [
    { number: 1, name: "real", protoName: "real", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "emission", protoName: "emission", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgPullRoyaltyResponse,
  read: readMsgPullRoyaltyResponse,
  create: createMsgPullRoyaltyResponse,
});

/** Pays a builder or gateway what has matured; anyone may send it. */
export interface MsgWithdrawPayee {
  readonly sender: string;
  readonly address: string;
  readonly role: number;
}

function writeMsgWithdrawPayee(writer: Writer, value: MsgWithdrawPayee): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.address !== "") {
    putString(writer, 18, value.address);
  }
  if (value.role !== 0) {
    writer.uint32(24);
    putInt32(writer, value.role);
  }
}

function readMsgWithdrawPayee(reader: Reader): MsgWithdrawPayee {
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
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    sender: f1,
    address: f2,
    role: f3,
  };
}

function createMsgWithdrawPayee(partial?: Partial<MsgWithdrawPayee>): MsgWithdrawPayee {
  return {
    sender: "",
    address: "",
    role: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgWithdrawPayee. */
export const MsgWithdrawPayee: Codec<MsgWithdrawPayee> = defineCodec<MsgWithdrawPayee>({
  typeName: "byline.attribution.v1.MsgWithdrawPayee",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "role", protoName: "role", kind: "enum", repeated: false, nullable: false, enum: PayeeRoleDescriptor },
  ],
  options: { aminoName: "byline/MsgWithdrawPayee", signers: ["sender"] },
  write: writeMsgWithdrawPayee,
  read: readMsgWithdrawPayee,
  create: createMsgWithdrawPayee,
});

/** Message byline.attribution.v1.MsgWithdrawPayeeResponse. */
export interface MsgWithdrawPayeeResponse {
  readonly amount: bigint;
}

function writeMsgWithdrawPayeeResponse(writer: Writer, value: MsgWithdrawPayeeResponse): void {
  if (value.amount !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.amount);
  }
}

function readMsgWithdrawPayeeResponse(reader: Reader): MsgWithdrawPayeeResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    amount: f1,
  };
}

function createMsgWithdrawPayeeResponse(partial?: Partial<MsgWithdrawPayeeResponse>): MsgWithdrawPayeeResponse {
  return {
    amount: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgWithdrawPayeeResponse. */
export const MsgWithdrawPayeeResponse: Codec<MsgWithdrawPayeeResponse> = defineCodec<MsgWithdrawPayeeResponse>({
  typeName: "byline.attribution.v1.MsgWithdrawPayeeResponse",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgWithdrawPayeeResponse,
  read: readMsgWithdrawPayeeResponse,
  create: createMsgWithdrawPayeeResponse,
});

/** Gives what a name without an account earned, and nobody claimed for years, to the community pool; anyone may send it. */
export interface MsgSweepUnclaimed {
  readonly sender: string;
  readonly claim: Claim;
}

function writeMsgSweepUnclaimed(writer: Writer, value: MsgSweepUnclaimed): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  {
    writer.uint32(18).fork();
    Claim.write(writer, value.claim);
    writer.ldelim();
  }
}

function readMsgSweepUnclaimed(reader: Reader): MsgSweepUnclaimed {
  let f1 = "";
  let f2: Claim | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Claim.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    sender: f1,
    claim: f2 ?? Claim.create(),
  };
}

function createMsgSweepUnclaimed(partial?: Partial<MsgSweepUnclaimed>): MsgSweepUnclaimed {
  return {
    sender: "",
    claim: Claim.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgSweepUnclaimed. */
export const MsgSweepUnclaimed: Codec<MsgSweepUnclaimed> = defineCodec<MsgSweepUnclaimed>({
  typeName: "byline.attribution.v1.MsgSweepUnclaimed",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "claim", protoName: "claim", kind: "message", repeated: false, nullable: false, message: () => Claim, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgSweepUnclaimed", signers: ["sender"] },
  write: writeMsgSweepUnclaimed,
  read: readMsgSweepUnclaimed,
  create: createMsgSweepUnclaimed,
});

/** Message byline.attribution.v1.MsgSweepUnclaimedResponse. */
export interface MsgSweepUnclaimedResponse {
  readonly real: bigint;
  readonly emission: bigint;
}

function writeMsgSweepUnclaimedResponse(writer: Writer, value: MsgSweepUnclaimedResponse): void {
  if (value.real !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.real);
  }
  if (value.emission !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.emission);
  }
}

function readMsgSweepUnclaimedResponse(reader: Reader): MsgSweepUnclaimedResponse {
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
    real: f1,
    emission: f2,
  };
}

function createMsgSweepUnclaimedResponse(partial?: Partial<MsgSweepUnclaimedResponse>): MsgSweepUnclaimedResponse {
  return {
    real: 0n,
    emission: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgSweepUnclaimedResponse. */
export const MsgSweepUnclaimedResponse: Codec<MsgSweepUnclaimedResponse> = defineCodec<MsgSweepUnclaimedResponse>({
  typeName: "byline.attribution.v1.MsgSweepUnclaimedResponse",
  fields: [
    { number: 1, name: "real", protoName: "real", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "emission", protoName: "emission", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgSweepUnclaimedResponse,
  read: readMsgSweepUnclaimedResponse,
  create: createMsgSweepUnclaimedResponse,
});

/** Message byline.attribution.v1.MsgCommitBenchmark. */
export interface MsgCommitBenchmark {
  readonly owner: string;
  readonly queryRoot: Uint8Array;
  readonly queryCount: number;
}

function writeMsgCommitBenchmark(writer: Writer, value: MsgCommitBenchmark): void {
  if (value.owner !== "") {
    putString(writer, 10, value.owner);
  }
  if (value.queryRoot.length !== 0) {
    putBytes(writer, 18, value.queryRoot);
  }
  if (value.queryCount !== 0) {
    writer.uint32(24);
    putUint32(writer, value.queryCount);
  }
}

function readMsgCommitBenchmark(reader: Reader): MsgCommitBenchmark {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let f3 = 0;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    owner: f1,
    queryRoot: f2 ?? new Uint8Array(0),
    queryCount: f3,
  };
}

function createMsgCommitBenchmark(partial?: Partial<MsgCommitBenchmark>): MsgCommitBenchmark {
  return {
    owner: "",
    queryRoot: new Uint8Array(0),
    queryCount: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgCommitBenchmark. */
export const MsgCommitBenchmark: Codec<MsgCommitBenchmark> = defineCodec<MsgCommitBenchmark>({
  typeName: "byline.attribution.v1.MsgCommitBenchmark",
  fields: [
    { number: 1, name: "owner", protoName: "owner", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "queryRoot", protoName: "query_root", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "queryCount", protoName: "query_count", kind: "uint32", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCommitBenchmark", signers: ["owner"] },
  write: writeMsgCommitBenchmark,
  read: readMsgCommitBenchmark,
  create: createMsgCommitBenchmark,
});

/** Message byline.attribution.v1.MsgCommitBenchmarkResponse. */
export interface MsgCommitBenchmarkResponse {
  readonly benchmarkId: bigint;
}

function writeMsgCommitBenchmarkResponse(writer: Writer, value: MsgCommitBenchmarkResponse): void {
  if (value.benchmarkId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.benchmarkId);
  }
}

function readMsgCommitBenchmarkResponse(reader: Reader): MsgCommitBenchmarkResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    benchmarkId: f1,
  };
}

function createMsgCommitBenchmarkResponse(partial?: Partial<MsgCommitBenchmarkResponse>): MsgCommitBenchmarkResponse {
  return {
    benchmarkId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgCommitBenchmarkResponse. */
export const MsgCommitBenchmarkResponse: Codec<MsgCommitBenchmarkResponse> = defineCodec<MsgCommitBenchmarkResponse>({
  typeName: "byline.attribution.v1.MsgCommitBenchmarkResponse",
  fields: [
    { number: 1, name: "benchmarkId", protoName: "benchmark_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgCommitBenchmarkResponse,
  read: readMsgCommitBenchmarkResponse,
  create: createMsgCommitBenchmarkResponse,
});

/** InputRef names a direct input of a model. */
export interface InputRef {
  readonly datasetId: bigint;
  readonly version: string;
  readonly licenceId: bigint;
}

function writeInputRef(writer: Writer, value: InputRef): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.licenceId);
  }
}

function readInputRef(reader: Reader): InputRef {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24]);
  return {
    datasetId: f1,
    version: f2,
    licenceId: f3,
  };
}

function createInputRef(partial?: Partial<InputRef>): InputRef {
  return {
    datasetId: 0n,
    version: "",
    licenceId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.InputRef. */
export const InputRef: Codec<InputRef> = defineCodec<InputRef>({
  typeName: "byline.attribution.v1.InputRef",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeInputRef,
  read: readInputRef,
  create: createInputRef,
});

/** Message byline.attribution.v1.MsgRegisterModel. */
export interface MsgRegisterModel {
  readonly builder: string;
  readonly name: string;
  readonly artifactHash: Uint8Array;
  readonly cardHash: Uint8Array;
  readonly cardUri: string;
  readonly inputs: readonly InputRef[];
  readonly parents: readonly ParentModel[];
  readonly method: number;
  readonly mix: MethodMix;
  readonly benchmarkId: bigint;
  readonly dataPoolPpm: number;
  readonly commercial: boolean;
  readonly usesContext: boolean;
  readonly pricePerCall: bigint;
  readonly pricePerThousandUnits: bigint;
}

function writeMsgRegisterModel(writer: Writer, value: MsgRegisterModel): void {
  if (value.builder !== "") {
    putString(writer, 10, value.builder);
  }
  if (value.name !== "") {
    putString(writer, 18, value.name);
  }
  if (value.artifactHash.length !== 0) {
    putBytes(writer, 26, value.artifactHash);
  }
  if (value.cardHash.length !== 0) {
    putBytes(writer, 34, value.cardHash);
  }
  if (value.cardUri !== "") {
    putString(writer, 42, value.cardUri);
  }
  for (const item of value.inputs) {
    writer.uint32(50).fork();
    InputRef.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.parents) {
    writer.uint32(58).fork();
    ParentModel.write(writer, item);
    writer.ldelim();
  }
  if (value.method !== 0) {
    writer.uint32(64);
    putInt32(writer, value.method);
  }
  {
    writer.uint32(74).fork();
    MethodMix.write(writer, value.mix);
    writer.ldelim();
  }
  if (value.benchmarkId !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.benchmarkId);
  }
  if (value.dataPoolPpm !== 0) {
    writer.uint32(88);
    putUint32(writer, value.dataPoolPpm);
  }
  if (value.commercial) {
    writer.uint32(96);
    writer.bool(value.commercial);
  }
  if (value.usesContext) {
    writer.uint32(104);
    writer.bool(value.usesContext);
  }
  if (value.pricePerCall !== 0n) {
    writer.uint32(112);
    putUint64(writer, value.pricePerCall);
  }
  if (value.pricePerThousandUnits !== 0n) {
    writer.uint32(120);
    putUint64(writer, value.pricePerThousandUnits);
  }
}

function readMsgRegisterModel(reader: Reader): MsgRegisterModel {
  let f1 = "";
  let f2 = "";
  let f3: Uint8Array | undefined;
  let f4: Uint8Array | undefined;
  let f5 = "";
  const f6: InputRef[] = [];
  const f7: ParentModel[] = [];
  let f8 = 0;
  let f9: MethodMix | undefined;
  let f10 = 0n;
  let f11 = 0;
  let f12 = false;
  let f13 = false;
  let f14 = 0n;
  let f15 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(InputRef.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(ParentModel.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 64) {
    f8 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = MethodMix.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 96) {
    f12 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 120) {
    f15 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 64, 74, 80, 88, 96, 104, 112, 120]);
  return {
    builder: f1,
    name: f2,
    artifactHash: f3 ?? new Uint8Array(0),
    cardHash: f4 ?? new Uint8Array(0),
    cardUri: f5,
    inputs: f6,
    parents: f7,
    method: f8,
    mix: f9 ?? MethodMix.create(),
    benchmarkId: f10,
    dataPoolPpm: f11,
    commercial: f12,
    usesContext: f13,
    pricePerCall: f14,
    pricePerThousandUnits: f15,
  };
}

function createMsgRegisterModel(partial?: Partial<MsgRegisterModel>): MsgRegisterModel {
  return {
    builder: "",
    name: "",
    artifactHash: new Uint8Array(0),
    cardHash: new Uint8Array(0),
    cardUri: "",
    inputs: [],
    parents: [],
    method: 0,
    mix: MethodMix.create(),
    benchmarkId: 0n,
    dataPoolPpm: 0,
    commercial: false,
    usesContext: false,
    pricePerCall: 0n,
    pricePerThousandUnits: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRegisterModel. */
export const MsgRegisterModel: Codec<MsgRegisterModel> = defineCodec<MsgRegisterModel>({
  typeName: "byline.attribution.v1.MsgRegisterModel",
  fields: [
    { number: 1, name: "builder", protoName: "builder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "name", protoName: "name", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "artifactHash", protoName: "artifact_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "cardHash", protoName: "card_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 5, name: "cardUri", protoName: "card_uri", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "inputs", protoName: "inputs", kind: "message", repeated: true, nullable: false, message: () => InputRef },
    { number: 7, name: "parents", protoName: "parents", kind: "message", repeated: true, nullable: false, message: () => ParentModel },
    { number: 8, name: "method", protoName: "method", kind: "enum", repeated: false, nullable: false, enum: AttributionMethodDescriptor },
    { number: 9, name: "mix", protoName: "mix", kind: "message", repeated: false, nullable: false, message: () => MethodMix, aminoDontOmitEmpty: true },
    { number: 10, name: "benchmarkId", protoName: "benchmark_id", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "dataPoolPpm", protoName: "data_pool_ppm", kind: "uint32", repeated: false, nullable: false },
    { number: 12, name: "commercial", protoName: "commercial", kind: "bool", repeated: false, nullable: false },
    { number: 13, name: "usesContext", protoName: "uses_context", kind: "bool", repeated: false, nullable: false },
    { number: 14, name: "pricePerCall", protoName: "price_per_call", kind: "uint64", repeated: false, nullable: false },
    { number: 15, name: "pricePerThousandUnits", protoName: "price_per_thousand_units", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRegisterModel", signers: ["builder"] },
  write: writeMsgRegisterModel,
  read: readMsgRegisterModel,
  create: createMsgRegisterModel,
});

/** Message byline.attribution.v1.MsgRegisterModelResponse. */
export interface MsgRegisterModelResponse {
  readonly modelId: bigint;
}

function writeMsgRegisterModelResponse(writer: Writer, value: MsgRegisterModelResponse): void {
  if (value.modelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.modelId);
  }
}

function readMsgRegisterModelResponse(reader: Reader): MsgRegisterModelResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    modelId: f1,
  };
}

function createMsgRegisterModelResponse(partial?: Partial<MsgRegisterModelResponse>): MsgRegisterModelResponse {
  return {
    modelId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRegisterModelResponse. */
export const MsgRegisterModelResponse: Codec<MsgRegisterModelResponse> = defineCodec<MsgRegisterModelResponse>({
  typeName: "byline.attribution.v1.MsgRegisterModelResponse",
  fields: [
    { number: 1, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgRegisterModelResponse,
  read: readMsgRegisterModelResponse,
  create: createMsgRegisterModelResponse,
});

/** Message byline.attribution.v1.MsgRetireModel. */
export interface MsgRetireModel {
  readonly builder: string;
  readonly modelId: bigint;
}

function writeMsgRetireModel(writer: Writer, value: MsgRetireModel): void {
  if (value.builder !== "") {
    putString(writer, 10, value.builder);
  }
  if (value.modelId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.modelId);
  }
}

function readMsgRetireModel(reader: Reader): MsgRetireModel {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    builder: f1,
    modelId: f2,
  };
}

function createMsgRetireModel(partial?: Partial<MsgRetireModel>): MsgRetireModel {
  return {
    builder: "",
    modelId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRetireModel. */
export const MsgRetireModel: Codec<MsgRetireModel> = defineCodec<MsgRetireModel>({
  typeName: "byline.attribution.v1.MsgRetireModel",
  fields: [
    { number: 1, name: "builder", protoName: "builder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRetireModel", signers: ["builder"] },
  write: writeMsgRetireModel,
  read: readMsgRetireModel,
  create: createMsgRetireModel,
});

/** Message byline.attribution.v1.MsgRetireModelResponse. */
export type MsgRetireModelResponse = Readonly<Record<string, never>>;

function writeMsgRetireModelResponse(): void {}

function readMsgRetireModelResponse(reader: Reader): MsgRetireModelResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRetireModelResponse(): MsgRetireModelResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgRetireModelResponse. */
export const MsgRetireModelResponse: Codec<MsgRetireModelResponse> = defineCodec<MsgRetireModelResponse>({
  typeName: "byline.attribution.v1.MsgRetireModelResponse",
  fields: [],
  write: writeMsgRetireModelResponse,
  read: readMsgRetireModelResponse,
  create: createMsgRetireModelResponse,
});

/** Message byline.attribution.v1.MsgRegisterGateway. */
export interface MsgRegisterGateway {
  readonly operator: string;
  readonly endpoint: string;
}

function writeMsgRegisterGateway(writer: Writer, value: MsgRegisterGateway): void {
  if (value.operator !== "") {
    putString(writer, 10, value.operator);
  }
  if (value.endpoint !== "") {
    putString(writer, 18, value.endpoint);
  }
}

function readMsgRegisterGateway(reader: Reader): MsgRegisterGateway {
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
    operator: f1,
    endpoint: f2,
  };
}

function createMsgRegisterGateway(partial?: Partial<MsgRegisterGateway>): MsgRegisterGateway {
  return {
    operator: "",
    endpoint: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRegisterGateway. */
export const MsgRegisterGateway: Codec<MsgRegisterGateway> = defineCodec<MsgRegisterGateway>({
  typeName: "byline.attribution.v1.MsgRegisterGateway",
  fields: [
    { number: 1, name: "operator", protoName: "operator", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "endpoint", protoName: "endpoint", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRegisterGateway", signers: ["operator"] },
  write: writeMsgRegisterGateway,
  read: readMsgRegisterGateway,
  create: createMsgRegisterGateway,
});

/** Message byline.attribution.v1.MsgRegisterGatewayResponse. */
export type MsgRegisterGatewayResponse = Readonly<Record<string, never>>;

function writeMsgRegisterGatewayResponse(): void {}

function readMsgRegisterGatewayResponse(reader: Reader): MsgRegisterGatewayResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRegisterGatewayResponse(): MsgRegisterGatewayResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgRegisterGatewayResponse. */
export const MsgRegisterGatewayResponse: Codec<MsgRegisterGatewayResponse> = defineCodec<MsgRegisterGatewayResponse>({
  typeName: "byline.attribution.v1.MsgRegisterGatewayResponse",
  fields: [],
  write: writeMsgRegisterGatewayResponse,
  read: readMsgRegisterGatewayResponse,
  create: createMsgRegisterGatewayResponse,
});

/** Message byline.attribution.v1.MsgRetireGateway. */
export interface MsgRetireGateway {
  readonly operator: string;
}

function writeMsgRetireGateway(writer: Writer, value: MsgRetireGateway): void {
  if (value.operator !== "") {
    putString(writer, 10, value.operator);
  }
}

function readMsgRetireGateway(reader: Reader): MsgRetireGateway {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    operator: f1,
  };
}

function createMsgRetireGateway(partial?: Partial<MsgRetireGateway>): MsgRetireGateway {
  return {
    operator: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRetireGateway. */
export const MsgRetireGateway: Codec<MsgRetireGateway> = defineCodec<MsgRetireGateway>({
  typeName: "byline.attribution.v1.MsgRetireGateway",
  fields: [
    { number: 1, name: "operator", protoName: "operator", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRetireGateway", signers: ["operator"] },
  write: writeMsgRetireGateway,
  read: readMsgRetireGateway,
  create: createMsgRetireGateway,
});

/** Message byline.attribution.v1.MsgRetireGatewayResponse. */
export type MsgRetireGatewayResponse = Readonly<Record<string, never>>;

function writeMsgRetireGatewayResponse(): void {}

function readMsgRetireGatewayResponse(reader: Reader): MsgRetireGatewayResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRetireGatewayResponse(): MsgRetireGatewayResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgRetireGatewayResponse. */
export const MsgRetireGatewayResponse: Codec<MsgRetireGatewayResponse> = defineCodec<MsgRetireGatewayResponse>({
  typeName: "byline.attribution.v1.MsgRetireGatewayResponse",
  fields: [],
  write: writeMsgRetireGatewayResponse,
  read: readMsgRetireGatewayResponse,
  create: createMsgRetireGatewayResponse,
});

/** Message byline.attribution.v1.MsgOpenChannel. */
export interface MsgOpenChannel {
  readonly depositor: string;
  readonly payer: string;
  readonly gateway: string;
  readonly modelId: bigint;
  readonly deposit: Coin;
  readonly voucherKey: Uint8Array;
  readonly custodial: boolean;
  readonly expiryClock: bigint;
}

function writeMsgOpenChannel(writer: Writer, value: MsgOpenChannel): void {
  if (value.depositor !== "") {
    putString(writer, 10, value.depositor);
  }
  if (value.payer !== "") {
    putString(writer, 18, value.payer);
  }
  if (value.gateway !== "") {
    putString(writer, 26, value.gateway);
  }
  if (value.modelId !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.modelId);
  }
  {
    writer.uint32(42).fork();
    Coin.write(writer, value.deposit);
    writer.ldelim();
  }
  if (value.voucherKey.length !== 0) {
    putBytes(writer, 50, value.voucherKey);
  }
  if (value.custodial) {
    writer.uint32(56);
    writer.bool(value.custodial);
  }
  if (value.expiryClock !== 0n) {
    writer.uint32(64);
    putUint64(writer, value.expiryClock);
  }
}

function readMsgOpenChannel(reader: Reader): MsgOpenChannel {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = 0n;
  let f5: Coin | undefined;
  let f6: Uint8Array | undefined;
  let f7 = false;
  let f8 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
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
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = Coin.read(reader);
    reader.close(outer);
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
  if (tag === 64) {
    f8 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32, 42, 50, 56, 64]);
  return {
    depositor: f1,
    payer: f2,
    gateway: f3,
    modelId: f4,
    deposit: f5 ?? Coin.create(),
    voucherKey: f6 ?? new Uint8Array(0),
    custodial: f7,
    expiryClock: f8,
  };
}

function createMsgOpenChannel(partial?: Partial<MsgOpenChannel>): MsgOpenChannel {
  return {
    depositor: "",
    payer: "",
    gateway: "",
    modelId: 0n,
    deposit: Coin.create(),
    voucherKey: new Uint8Array(0),
    custodial: false,
    expiryClock: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgOpenChannel. */
export const MsgOpenChannel: Codec<MsgOpenChannel> = defineCodec<MsgOpenChannel>({
  typeName: "byline.attribution.v1.MsgOpenChannel",
  fields: [
    { number: 1, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "payer", protoName: "payer", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "gateway", protoName: "gateway", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "modelId", protoName: "model_id", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "deposit", protoName: "deposit", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 6, name: "voucherKey", protoName: "voucher_key", kind: "bytes", repeated: false, nullable: false },
    { number: 7, name: "custodial", protoName: "custodial", kind: "bool", repeated: false, nullable: false },
    { number: 8, name: "expiryClock", protoName: "expiry_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgOpenChannel", signers: ["depositor"] },
  write: writeMsgOpenChannel,
  read: readMsgOpenChannel,
  create: createMsgOpenChannel,
});

/** Message byline.attribution.v1.MsgOpenChannelResponse. */
export interface MsgOpenChannelResponse {
  readonly channelId: bigint;
}

function writeMsgOpenChannelResponse(writer: Writer, value: MsgOpenChannelResponse): void {
  if (value.channelId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.channelId);
  }
}

function readMsgOpenChannelResponse(reader: Reader): MsgOpenChannelResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    channelId: f1,
  };
}

function createMsgOpenChannelResponse(partial?: Partial<MsgOpenChannelResponse>): MsgOpenChannelResponse {
  return {
    channelId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgOpenChannelResponse. */
export const MsgOpenChannelResponse: Codec<MsgOpenChannelResponse> = defineCodec<MsgOpenChannelResponse>({
  typeName: "byline.attribution.v1.MsgOpenChannelResponse",
  fields: [
    { number: 1, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgOpenChannelResponse,
  read: readMsgOpenChannelResponse,
  create: createMsgOpenChannelResponse,
});

/** Message byline.attribution.v1.MsgTopUpChannel. */
export interface MsgTopUpChannel {
  readonly depositor: string;
  readonly channelId: bigint;
  readonly deposit: Coin;
}

function writeMsgTopUpChannel(writer: Writer, value: MsgTopUpChannel): void {
  if (value.depositor !== "") {
    putString(writer, 10, value.depositor);
  }
  if (value.channelId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.channelId);
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.deposit);
    writer.ldelim();
  }
}

function readMsgTopUpChannel(reader: Reader): MsgTopUpChannel {
  let f1 = "";
  let f2 = 0n;
  let f3: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    depositor: f1,
    channelId: f2,
    deposit: f3 ?? Coin.create(),
  };
}

function createMsgTopUpChannel(partial?: Partial<MsgTopUpChannel>): MsgTopUpChannel {
  return {
    depositor: "",
    channelId: 0n,
    deposit: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgTopUpChannel. */
export const MsgTopUpChannel: Codec<MsgTopUpChannel> = defineCodec<MsgTopUpChannel>({
  typeName: "byline.attribution.v1.MsgTopUpChannel",
  fields: [
    { number: 1, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "deposit", protoName: "deposit", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgTopUpChannel", signers: ["depositor"] },
  write: writeMsgTopUpChannel,
  read: readMsgTopUpChannel,
  create: createMsgTopUpChannel,
});

/** Message byline.attribution.v1.MsgTopUpChannelResponse. */
export type MsgTopUpChannelResponse = Readonly<Record<string, never>>;

function writeMsgTopUpChannelResponse(): void {}

function readMsgTopUpChannelResponse(reader: Reader): MsgTopUpChannelResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgTopUpChannelResponse(): MsgTopUpChannelResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgTopUpChannelResponse. */
export const MsgTopUpChannelResponse: Codec<MsgTopUpChannelResponse> = defineCodec<MsgTopUpChannelResponse>({
  typeName: "byline.attribution.v1.MsgTopUpChannelResponse",
  fields: [],
  write: writeMsgTopUpChannelResponse,
  read: readMsgTopUpChannelResponse,
  create: createMsgTopUpChannelResponse,
});

/** Settles a voucher: cumulative sums, signed by the channel's voucher key. */
export interface MsgSettleChannel {
  readonly gateway: string;
  readonly channelId: bigint;
  readonly amount: bigint;
  readonly calls: bigint;
  readonly treeHash: Uint8Array;
  readonly vector: readonly bigint[];
  readonly signature: Uint8Array;
}

function writeMsgSettleChannel(writer: Writer, value: MsgSettleChannel): void {
  if (value.gateway !== "") {
    putString(writer, 10, value.gateway);
  }
  if (value.channelId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.channelId);
  }
  if (value.amount !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.amount);
  }
  if (value.calls !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.calls);
  }
  if (value.treeHash.length !== 0) {
    putBytes(writer, 42, value.treeHash);
  }
  if (value.vector.length !== 0) {
    writer.uint32(50).fork();
    for (const item of value.vector) putUint64(writer, item);
    writer.ldelim();
  }
  if (value.signature.length !== 0) {
    putBytes(writer, 58, value.signature);
  }
}

function readMsgSettleChannel(reader: Reader): MsgSettleChannel {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0n;
  let f4 = 0n;
  let f5: Uint8Array | undefined;
  const f6: bigint[] = [];
  let f7: Uint8Array | undefined;
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
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    while (reader.pos < reader.end) f6.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 32, 42, 50, 58]);
  return {
    gateway: f1,
    channelId: f2,
    amount: f3,
    calls: f4,
    treeHash: f5 ?? new Uint8Array(0),
    vector: f6,
    signature: f7 ?? new Uint8Array(0),
  };
}

function createMsgSettleChannel(partial?: Partial<MsgSettleChannel>): MsgSettleChannel {
  return {
    gateway: "",
    channelId: 0n,
    amount: 0n,
    calls: 0n,
    treeHash: new Uint8Array(0),
    vector: [],
    signature: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgSettleChannel. */
export const MsgSettleChannel: Codec<MsgSettleChannel> = defineCodec<MsgSettleChannel>({
  typeName: "byline.attribution.v1.MsgSettleChannel",
  fields: [
    { number: 1, name: "gateway", protoName: "gateway", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
    { number: 4, name: "calls", protoName: "calls", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "treeHash", protoName: "tree_hash", kind: "bytes", repeated: false, nullable: false },
    { number: 6, name: "vector", protoName: "vector", kind: "uint64", repeated: true, nullable: false },
    { number: 7, name: "signature", protoName: "signature", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgSettleChannel", signers: ["gateway"] },
  write: writeMsgSettleChannel,
  read: readMsgSettleChannel,
  create: createMsgSettleChannel,
});

/** Message byline.attribution.v1.MsgSettleChannelResponse. */
export interface MsgSettleChannelResponse {
  readonly index: number;
  readonly released: bigint;
  readonly pool: bigint;
}

function writeMsgSettleChannelResponse(writer: Writer, value: MsgSettleChannelResponse): void {
  if (value.index !== 0) {
    writer.uint32(8);
    putUint32(writer, value.index);
  }
  if (value.released !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.released);
  }
  if (value.pool !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.pool);
  }
}

function readMsgSettleChannelResponse(reader: Reader): MsgSettleChannelResponse {
  let f1 = 0;
  let f2 = 0n;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
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
    index: f1,
    released: f2,
    pool: f3,
  };
}

function createMsgSettleChannelResponse(partial?: Partial<MsgSettleChannelResponse>): MsgSettleChannelResponse {
  return {
    index: 0,
    released: 0n,
    pool: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgSettleChannelResponse. */
export const MsgSettleChannelResponse: Codec<MsgSettleChannelResponse> = defineCodec<MsgSettleChannelResponse>({
  typeName: "byline.attribution.v1.MsgSettleChannelResponse",
  fields: [
    { number: 1, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "released", protoName: "released", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "pool", protoName: "pool", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgSettleChannelResponse,
  read: readMsgSettleChannelResponse,
  create: createMsgSettleChannelResponse,
});

/** Message byline.attribution.v1.MsgCloseChannel. */
export interface MsgCloseChannel {
  readonly payer: string;
  readonly channelId: bigint;
}

function writeMsgCloseChannel(writer: Writer, value: MsgCloseChannel): void {
  if (value.payer !== "") {
    putString(writer, 10, value.payer);
  }
  if (value.channelId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.channelId);
  }
}

function readMsgCloseChannel(reader: Reader): MsgCloseChannel {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    payer: f1,
    channelId: f2,
  };
}

function createMsgCloseChannel(partial?: Partial<MsgCloseChannel>): MsgCloseChannel {
  return {
    payer: "",
    channelId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgCloseChannel. */
export const MsgCloseChannel: Codec<MsgCloseChannel> = defineCodec<MsgCloseChannel>({
  typeName: "byline.attribution.v1.MsgCloseChannel",
  fields: [
    { number: 1, name: "payer", protoName: "payer", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCloseChannel", signers: ["payer"] },
  write: writeMsgCloseChannel,
  read: readMsgCloseChannel,
  create: createMsgCloseChannel,
});

/** Message byline.attribution.v1.MsgCloseChannelResponse. */
export interface MsgCloseChannelResponse {
  readonly closeClock: bigint;
}

function writeMsgCloseChannelResponse(writer: Writer, value: MsgCloseChannelResponse): void {
  if (value.closeClock !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.closeClock);
  }
}

function readMsgCloseChannelResponse(reader: Reader): MsgCloseChannelResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    closeClock: f1,
  };
}

function createMsgCloseChannelResponse(partial?: Partial<MsgCloseChannelResponse>): MsgCloseChannelResponse {
  return {
    closeClock: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgCloseChannelResponse. */
export const MsgCloseChannelResponse: Codec<MsgCloseChannelResponse> = defineCodec<MsgCloseChannelResponse>({
  typeName: "byline.attribution.v1.MsgCloseChannelResponse",
  fields: [
    { number: 1, name: "closeClock", protoName: "close_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgCloseChannelResponse,
  read: readMsgCloseChannelResponse,
  create: createMsgCloseChannelResponse,
});

/** Refunds what is left of a channel that is past its closing window or its expiry; anyone may send it. */
export interface MsgFinalizeChannel {
  readonly sender: string;
  readonly channelId: bigint;
}

function writeMsgFinalizeChannel(writer: Writer, value: MsgFinalizeChannel): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.channelId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.channelId);
  }
}

function readMsgFinalizeChannel(reader: Reader): MsgFinalizeChannel {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    sender: f1,
    channelId: f2,
  };
}

function createMsgFinalizeChannel(partial?: Partial<MsgFinalizeChannel>): MsgFinalizeChannel {
  return {
    sender: "",
    channelId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgFinalizeChannel. */
export const MsgFinalizeChannel: Codec<MsgFinalizeChannel> = defineCodec<MsgFinalizeChannel>({
  typeName: "byline.attribution.v1.MsgFinalizeChannel",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgFinalizeChannel", signers: ["sender"] },
  write: writeMsgFinalizeChannel,
  read: readMsgFinalizeChannel,
  create: createMsgFinalizeChannel,
});

/** Message byline.attribution.v1.MsgFinalizeChannelResponse. */
export interface MsgFinalizeChannelResponse {
  readonly refunded: bigint;
}

function writeMsgFinalizeChannelResponse(writer: Writer, value: MsgFinalizeChannelResponse): void {
  if (value.refunded !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.refunded);
  }
}

function readMsgFinalizeChannelResponse(reader: Reader): MsgFinalizeChannelResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    refunded: f1,
  };
}

function createMsgFinalizeChannelResponse(partial?: Partial<MsgFinalizeChannelResponse>): MsgFinalizeChannelResponse {
  return {
    refunded: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgFinalizeChannelResponse. */
export const MsgFinalizeChannelResponse: Codec<MsgFinalizeChannelResponse> = defineCodec<MsgFinalizeChannelResponse>({
  typeName: "byline.attribution.v1.MsgFinalizeChannelResponse",
  fields: [
    { number: 1, name: "refunded", protoName: "refunded", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgFinalizeChannelResponse,
  read: readMsgFinalizeChannelResponse,
  create: createMsgFinalizeChannelResponse,
});

/** Frees the bond that a settlement had reserved once it is final, four epochs after its own (T36); anyone may send it. */
export interface MsgFinalizeSettlement {
  readonly sender: string;
  readonly channelId: bigint;
  readonly index: number;
}

function writeMsgFinalizeSettlement(writer: Writer, value: MsgFinalizeSettlement): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.channelId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.channelId);
  }
  if (value.index !== 0) {
    writer.uint32(24);
    putUint32(writer, value.index);
  }
}

function readMsgFinalizeSettlement(reader: Reader): MsgFinalizeSettlement {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
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
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    sender: f1,
    channelId: f2,
    index: f3,
  };
}

function createMsgFinalizeSettlement(partial?: Partial<MsgFinalizeSettlement>): MsgFinalizeSettlement {
  return {
    sender: "",
    channelId: 0n,
    index: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgFinalizeSettlement. */
export const MsgFinalizeSettlement: Codec<MsgFinalizeSettlement> = defineCodec<MsgFinalizeSettlement>({
  typeName: "byline.attribution.v1.MsgFinalizeSettlement",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgFinalizeSettlement", signers: ["sender"] },
  write: writeMsgFinalizeSettlement,
  read: readMsgFinalizeSettlement,
  create: createMsgFinalizeSettlement,
});

/** Message byline.attribution.v1.MsgFinalizeSettlementResponse. */
export type MsgFinalizeSettlementResponse = Readonly<Record<string, never>>;

function writeMsgFinalizeSettlementResponse(): void {}

function readMsgFinalizeSettlementResponse(reader: Reader): MsgFinalizeSettlementResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgFinalizeSettlementResponse(): MsgFinalizeSettlementResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgFinalizeSettlementResponse. */
export const MsgFinalizeSettlementResponse: Codec<MsgFinalizeSettlementResponse> = defineCodec<MsgFinalizeSettlementResponse>({
  typeName: "byline.attribution.v1.MsgFinalizeSettlementResponse",
  fields: [],
  write: writeMsgFinalizeSettlementResponse,
  read: readMsgFinalizeSettlementResponse,
  create: createMsgFinalizeSettlementResponse,
});

/** Message byline.attribution.v1.MsgRecordUsage. */
export interface MsgRecordUsage {
  readonly holder: string;
  readonly licenceId: bigint;
  readonly kind: number;
  readonly hash: Uint8Array;
}

function writeMsgRecordUsage(writer: Writer, value: MsgRecordUsage): void {
  if (value.holder !== "") {
    putString(writer, 10, value.holder);
  }
  if (value.licenceId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.licenceId);
  }
  if (value.kind !== 0) {
    writer.uint32(24);
    putInt32(writer, value.kind);
  }
  if (value.hash.length !== 0) {
    putBytes(writer, 34, value.hash);
  }
}

function readMsgRecordUsage(reader: Reader): MsgRecordUsage {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
  let f4: Uint8Array | undefined;
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
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24, 34]);
  return {
    holder: f1,
    licenceId: f2,
    kind: f3,
    hash: f4 ?? new Uint8Array(0),
  };
}

function createMsgRecordUsage(partial?: Partial<MsgRecordUsage>): MsgRecordUsage {
  return {
    holder: "",
    licenceId: 0n,
    kind: 0,
    hash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRecordUsage. */
export const MsgRecordUsage: Codec<MsgRecordUsage> = defineCodec<MsgRecordUsage>({
  typeName: "byline.attribution.v1.MsgRecordUsage",
  fields: [
    { number: 1, name: "holder", protoName: "holder", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "licenceId", protoName: "licence_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "kind", protoName: "kind", kind: "enum", repeated: false, nullable: false, enum: UsageKindDescriptor },
    { number: 4, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRecordUsage", signers: ["holder"] },
  write: writeMsgRecordUsage,
  read: readMsgRecordUsage,
  create: createMsgRecordUsage,
});

/** Message byline.attribution.v1.MsgRecordUsageResponse. */
export interface MsgRecordUsageResponse {
  readonly count: bigint;
}

function writeMsgRecordUsageResponse(writer: Writer, value: MsgRecordUsageResponse): void {
  if (value.count !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.count);
  }
}

function readMsgRecordUsageResponse(reader: Reader): MsgRecordUsageResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    count: f1,
  };
}

function createMsgRecordUsageResponse(partial?: Partial<MsgRecordUsageResponse>): MsgRecordUsageResponse {
  return {
    count: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRecordUsageResponse. */
export const MsgRecordUsageResponse: Codec<MsgRecordUsageResponse> = defineCodec<MsgRecordUsageResponse>({
  typeName: "byline.attribution.v1.MsgRecordUsageResponse",
  fields: [
    { number: 1, name: "count", protoName: "count", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgRecordUsageResponse,
  read: readMsgRecordUsageResponse,
  create: createMsgRecordUsageResponse,
});

/** Publishes a base vector with its bond (T82); it steers after the challenge window. */
export interface MsgPublishAttribution {
  readonly publisher: string;
  readonly publication: Publication;
  readonly bondMax: Coin;
}

function writeMsgPublishAttribution(writer: Writer, value: MsgPublishAttribution): void {
  if (value.publisher !== "") {
    putString(writer, 10, value.publisher);
  }
  {
    writer.uint32(18).fork();
    Publication.write(writer, value.publication);
    writer.ldelim();
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.bondMax);
    writer.ldelim();
  }
}

function readMsgPublishAttribution(reader: Reader): MsgPublishAttribution {
  let f1 = "";
  let f2: Publication | undefined;
  let f3: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Publication.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    publisher: f1,
    publication: f2 ?? Publication.create(),
    bondMax: f3 ?? Coin.create(),
  };
}

function createMsgPublishAttribution(partial?: Partial<MsgPublishAttribution>): MsgPublishAttribution {
  return {
    publisher: "",
    publication: Publication.create(),
    bondMax: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgPublishAttribution. */
export const MsgPublishAttribution: Codec<MsgPublishAttribution> = defineCodec<MsgPublishAttribution>({
  typeName: "byline.attribution.v1.MsgPublishAttribution",
  fields: [
    { number: 1, name: "publisher", protoName: "publisher", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "publication", protoName: "publication", kind: "message", repeated: false, nullable: false, message: () => Publication, aminoDontOmitEmpty: true },
    { number: 3, name: "bondMax", protoName: "bond_max", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgPublishAttribution", signers: ["publisher"] },
  write: writeMsgPublishAttribution,
  read: readMsgPublishAttribution,
  create: createMsgPublishAttribution,
});

/** Message byline.attribution.v1.MsgPublishAttributionResponse. */
export interface MsgPublishAttributionResponse {
  readonly publicationId: bigint;
  readonly bond: bigint;
  readonly windowEndClock: bigint;
}

function writeMsgPublishAttributionResponse(writer: Writer, value: MsgPublishAttributionResponse): void {
  if (value.publicationId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.publicationId);
  }
  if (value.bond !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.bond);
  }
  if (value.windowEndClock !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.windowEndClock);
  }
}

function readMsgPublishAttributionResponse(reader: Reader): MsgPublishAttributionResponse {
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
    publicationId: f1,
    bond: f2,
    windowEndClock: f3,
  };
}

function createMsgPublishAttributionResponse(partial?: Partial<MsgPublishAttributionResponse>): MsgPublishAttributionResponse {
  return {
    publicationId: 0n,
    bond: 0n,
    windowEndClock: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgPublishAttributionResponse. */
export const MsgPublishAttributionResponse: Codec<MsgPublishAttributionResponse> = defineCodec<MsgPublishAttributionResponse>({
  typeName: "byline.attribution.v1.MsgPublishAttributionResponse",
  fields: [
    { number: 1, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "bond", protoName: "bond", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "windowEndClock", protoName: "window_end_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgPublishAttributionResponse,
  read: readMsgPublishAttributionResponse,
  create: createMsgPublishAttributionResponse,
});

/** Puts a publication into force after its window, or returns its bond when that is over (T84); anyone may send it. */
export interface MsgFinalizePublication {
  readonly sender: string;
  readonly publicationId: bigint;
}

function writeMsgFinalizePublication(writer: Writer, value: MsgFinalizePublication): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.publicationId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.publicationId);
  }
}

function readMsgFinalizePublication(reader: Reader): MsgFinalizePublication {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    sender: f1,
    publicationId: f2,
  };
}

function createMsgFinalizePublication(partial?: Partial<MsgFinalizePublication>): MsgFinalizePublication {
  return {
    sender: "",
    publicationId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgFinalizePublication. */
export const MsgFinalizePublication: Codec<MsgFinalizePublication> = defineCodec<MsgFinalizePublication>({
  typeName: "byline.attribution.v1.MsgFinalizePublication",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgFinalizePublication", signers: ["sender"] },
  write: writeMsgFinalizePublication,
  read: readMsgFinalizePublication,
  create: createMsgFinalizePublication,
});

/** Message byline.attribution.v1.MsgFinalizePublicationResponse. */
export interface MsgFinalizePublicationResponse {
  readonly state: number;
}

function writeMsgFinalizePublicationResponse(writer: Writer, value: MsgFinalizePublicationResponse): void {
  if (value.state !== 0) {
    writer.uint32(8);
    putInt32(writer, value.state);
  }
}

function readMsgFinalizePublicationResponse(reader: Reader): MsgFinalizePublicationResponse {
  let f1 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    state: f1,
  };
}

function createMsgFinalizePublicationResponse(partial?: Partial<MsgFinalizePublicationResponse>): MsgFinalizePublicationResponse {
  return {
    state: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgFinalizePublicationResponse. */
export const MsgFinalizePublicationResponse: Codec<MsgFinalizePublicationResponse> = defineCodec<MsgFinalizePublicationResponse>({
  typeName: "byline.attribution.v1.MsgFinalizePublicationResponse",
  fields: [
    { number: 1, name: "state", protoName: "state", kind: "enum", repeated: false, nullable: false, enum: PublicationStateDescriptor },
  ],
  write: writeMsgFinalizePublicationResponse,
  read: readMsgFinalizePublicationResponse,
  create: createMsgFinalizePublicationResponse,
});

/** Takes a publication out of force that stands on features which were convicted (T96); anyone may send it. */
export interface MsgDropPublication {
  readonly sender: string;
  readonly publicationId: bigint;
}

function writeMsgDropPublication(writer: Writer, value: MsgDropPublication): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.publicationId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.publicationId);
  }
}

function readMsgDropPublication(reader: Reader): MsgDropPublication {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    sender: f1,
    publicationId: f2,
  };
}

function createMsgDropPublication(partial?: Partial<MsgDropPublication>): MsgDropPublication {
  return {
    sender: "",
    publicationId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgDropPublication. */
export const MsgDropPublication: Codec<MsgDropPublication> = defineCodec<MsgDropPublication>({
  typeName: "byline.attribution.v1.MsgDropPublication",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgDropPublication", signers: ["sender"] },
  write: writeMsgDropPublication,
  read: readMsgDropPublication,
  create: createMsgDropPublication,
});

/** Message byline.attribution.v1.MsgDropPublicationResponse. */
export type MsgDropPublicationResponse = Readonly<Record<string, never>>;

function writeMsgDropPublicationResponse(): void {}

function readMsgDropPublicationResponse(reader: Reader): MsgDropPublicationResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgDropPublicationResponse(): MsgDropPublicationResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgDropPublicationResponse. */
export const MsgDropPublicationResponse: Codec<MsgDropPublicationResponse> = defineCodec<MsgDropPublicationResponse>({
  typeName: "byline.attribution.v1.MsgDropPublicationResponse",
  fields: [],
  write: writeMsgDropPublicationResponse,
  read: readMsgDropPublicationResponse,
  create: createMsgDropPublicationResponse,
});

/** Commits to a fraud proof (T90): SHA-256 over a domain, the chain id, the proof's hash and the sender. */
export interface MsgCommitFraud {
  readonly sender: string;
  readonly commitment: Uint8Array;
  readonly bond: Coin;
}

function writeMsgCommitFraud(writer: Writer, value: MsgCommitFraud): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 18, value.commitment);
  }
  {
    writer.uint32(26).fork();
    Coin.write(writer, value.bond);
    writer.ldelim();
  }
}

function readMsgCommitFraud(reader: Reader): MsgCommitFraud {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let f3: Coin | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    sender: f1,
    commitment: f2 ?? new Uint8Array(0),
    bond: f3 ?? Coin.create(),
  };
}

function createMsgCommitFraud(partial?: Partial<MsgCommitFraud>): MsgCommitFraud {
  return {
    sender: "",
    commitment: new Uint8Array(0),
    bond: Coin.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgCommitFraud. */
export const MsgCommitFraud: Codec<MsgCommitFraud> = defineCodec<MsgCommitFraud>({
  typeName: "byline.attribution.v1.MsgCommitFraud",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "bond", protoName: "bond", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgCommitFraud", signers: ["sender"] },
  write: writeMsgCommitFraud,
  read: readMsgCommitFraud,
  create: createMsgCommitFraud,
});

/** Message byline.attribution.v1.MsgCommitFraudResponse. */
export type MsgCommitFraudResponse = Readonly<Record<string, never>>;

function writeMsgCommitFraudResponse(): void {}

function readMsgCommitFraudResponse(reader: Reader): MsgCommitFraudResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCommitFraudResponse(): MsgCommitFraudResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgCommitFraudResponse. */
export const MsgCommitFraudResponse: Codec<MsgCommitFraudResponse> = defineCodec<MsgCommitFraudResponse>({
  typeName: "byline.attribution.v1.MsgCommitFraudResponse",
  fields: [],
  write: writeMsgCommitFraudResponse,
  read: readMsgCommitFraudResponse,
  create: createMsgCommitFraudResponse,
});

/** Gives back the bond of a commitment that is not shown. */
export interface MsgWithdrawFraudCommit {
  readonly sender: string;
  readonly commitment: Uint8Array;
}

function writeMsgWithdrawFraudCommit(writer: Writer, value: MsgWithdrawFraudCommit): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 18, value.commitment);
  }
}

function readMsgWithdrawFraudCommit(reader: Reader): MsgWithdrawFraudCommit {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    sender: f1,
    commitment: f2 ?? new Uint8Array(0),
  };
}

function createMsgWithdrawFraudCommit(partial?: Partial<MsgWithdrawFraudCommit>): MsgWithdrawFraudCommit {
  return {
    sender: "",
    commitment: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgWithdrawFraudCommit. */
export const MsgWithdrawFraudCommit: Codec<MsgWithdrawFraudCommit> = defineCodec<MsgWithdrawFraudCommit>({
  typeName: "byline.attribution.v1.MsgWithdrawFraudCommit",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgWithdrawFraudCommit", signers: ["sender"] },
  write: writeMsgWithdrawFraudCommit,
  read: readMsgWithdrawFraudCommit,
  create: createMsgWithdrawFraudCommit,
});

/** Message byline.attribution.v1.MsgWithdrawFraudCommitResponse. */
export interface MsgWithdrawFraudCommitResponse {
  readonly refunded: bigint;
}

function writeMsgWithdrawFraudCommitResponse(writer: Writer, value: MsgWithdrawFraudCommitResponse): void {
  if (value.refunded !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.refunded);
  }
}

function readMsgWithdrawFraudCommitResponse(reader: Reader): MsgWithdrawFraudCommitResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    refunded: f1,
  };
}

function createMsgWithdrawFraudCommitResponse(partial?: Partial<MsgWithdrawFraudCommitResponse>): MsgWithdrawFraudCommitResponse {
  return {
    refunded: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgWithdrawFraudCommitResponse. */
export const MsgWithdrawFraudCommitResponse: Codec<MsgWithdrawFraudCommitResponse> = defineCodec<MsgWithdrawFraudCommitResponse>({
  typeName: "byline.attribution.v1.MsgWithdrawFraudCommitResponse",
  fields: [
    { number: 1, name: "refunded", protoName: "refunded", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgWithdrawFraudCommitResponse,
  read: readMsgWithdrawFraudCommitResponse,
  create: createMsgWithdrawFraudCommitResponse,
});

/** Shows the proof of a commitment of an earlier block and convicts (T91). A proof that does not hold fails and costs gas only. */
export interface MsgProveFraud {
  readonly sender: string;
  readonly fraudCase: Uint8Array;
}

function writeMsgProveFraud(writer: Writer, value: MsgProveFraud): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.fraudCase.length !== 0) {
    putBytes(writer, 18, value.fraudCase);
  }
}

function readMsgProveFraud(reader: Reader): MsgProveFraud {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    sender: f1,
    fraudCase: f2 ?? new Uint8Array(0),
  };
}

function createMsgProveFraud(partial?: Partial<MsgProveFraud>): MsgProveFraud {
  return {
    sender: "",
    fraudCase: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgProveFraud. */
export const MsgProveFraud: Codec<MsgProveFraud> = defineCodec<MsgProveFraud>({
  typeName: "byline.attribution.v1.MsgProveFraud",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "fraudCase", protoName: "fraud_case", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgProveFraud", signers: ["sender"] },
  write: writeMsgProveFraud,
  read: readMsgProveFraud,
  create: createMsgProveFraud,
});

/** Message byline.attribution.v1.MsgProveFraudResponse. */
export interface MsgProveFraudResponse {
  readonly subject: string;
}

function writeMsgProveFraudResponse(writer: Writer, value: MsgProveFraudResponse): void {
  if (value.subject !== "") {
    putString(writer, 10, value.subject);
  }
}

function readMsgProveFraudResponse(reader: Reader): MsgProveFraudResponse {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    subject: f1,
  };
}

function createMsgProveFraudResponse(partial?: Partial<MsgProveFraudResponse>): MsgProveFraudResponse {
  return {
    subject: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgProveFraudResponse. */
export const MsgProveFraudResponse: Codec<MsgProveFraudResponse> = defineCodec<MsgProveFraudResponse>({
  typeName: "byline.attribution.v1.MsgProveFraudResponse",
  fields: [
    { number: 1, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
  ],
  write: writeMsgProveFraudResponse,
  read: readMsgProveFraudResponse,
  create: createMsgProveFraudResponse,
});

/** Slashes what a conviction stands for once nobody with an earlier commitment can come any more (T92); anyone may send it. */
export interface MsgExecuteConviction {
  readonly sender: string;
  readonly subject: string;
}

function writeMsgExecuteConviction(writer: Writer, value: MsgExecuteConviction): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.subject !== "") {
    putString(writer, 18, value.subject);
  }
}

function readMsgExecuteConviction(reader: Reader): MsgExecuteConviction {
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
    sender: f1,
    subject: f2,
  };
}

function createMsgExecuteConviction(partial?: Partial<MsgExecuteConviction>): MsgExecuteConviction {
  return {
    sender: "",
    subject: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgExecuteConviction. */
export const MsgExecuteConviction: Codec<MsgExecuteConviction> = defineCodec<MsgExecuteConviction>({
  typeName: "byline.attribution.v1.MsgExecuteConviction",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "subject", protoName: "subject", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgExecuteConviction", signers: ["sender"] },
  write: writeMsgExecuteConviction,
  read: readMsgExecuteConviction,
  create: createMsgExecuteConviction,
});

/** Message byline.attribution.v1.MsgExecuteConvictionResponse. */
export interface MsgExecuteConvictionResponse {
  readonly slashed: bigint;
  readonly rewarded: bigint;
}

function writeMsgExecuteConvictionResponse(writer: Writer, value: MsgExecuteConvictionResponse): void {
  if (value.slashed !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.slashed);
  }
  if (value.rewarded !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.rewarded);
  }
}

function readMsgExecuteConvictionResponse(reader: Reader): MsgExecuteConvictionResponse {
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
    slashed: f1,
    rewarded: f2,
  };
}

function createMsgExecuteConvictionResponse(partial?: Partial<MsgExecuteConvictionResponse>): MsgExecuteConvictionResponse {
  return {
    slashed: 0n,
    rewarded: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgExecuteConvictionResponse. */
export const MsgExecuteConvictionResponse: Codec<MsgExecuteConvictionResponse> = defineCodec<MsgExecuteConvictionResponse>({
  typeName: "byline.attribution.v1.MsgExecuteConvictionResponse",
  fields: [
    { number: 1, name: "slashed", protoName: "slashed", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "rewarded", protoName: "rewarded", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgExecuteConvictionResponse,
  read: readMsgExecuteConvictionResponse,
  create: createMsgExecuteConvictionResponse,
});

/** Divides a pending settlement again that a void publication had steered (T93); anyone may send it. */
export interface MsgResplit {
  readonly sender: string;
  readonly channelId: bigint;
  readonly index: number;
}

function writeMsgResplit(writer: Writer, value: MsgResplit): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.channelId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.channelId);
  }
  if (value.index !== 0) {
    writer.uint32(24);
    putUint32(writer, value.index);
  }
}

function readMsgResplit(reader: Reader): MsgResplit {
  let f1 = "";
  let f2 = 0n;
  let f3 = 0;
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
    f3 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 24]);
  return {
    sender: f1,
    channelId: f2,
    index: f3,
  };
}

function createMsgResplit(partial?: Partial<MsgResplit>): MsgResplit {
  return {
    sender: "",
    channelId: 0n,
    index: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgResplit. */
export const MsgResplit: Codec<MsgResplit> = defineCodec<MsgResplit>({
  typeName: "byline.attribution.v1.MsgResplit",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgResplit", signers: ["sender"] },
  write: writeMsgResplit,
  read: readMsgResplit,
  create: createMsgResplit,
});

/** Message byline.attribution.v1.MsgResplitResponse. */
export interface MsgResplitResponse {
  readonly moved: bigint;
  readonly matchCancelled: bigint;
}

function writeMsgResplitResponse(writer: Writer, value: MsgResplitResponse): void {
  if (value.moved !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.moved);
  }
  if (value.matchCancelled !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.matchCancelled);
  }
}

function readMsgResplitResponse(reader: Reader): MsgResplitResponse {
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
    moved: f1,
    matchCancelled: f2,
  };
}

function createMsgResplitResponse(partial?: Partial<MsgResplitResponse>): MsgResplitResponse {
  return {
    moved: 0n,
    matchCancelled: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgResplitResponse. */
export const MsgResplitResponse: Codec<MsgResplitResponse> = defineCodec<MsgResplitResponse>({
  typeName: "byline.attribution.v1.MsgResplitResponse",
  fields: [
    { number: 1, name: "moved", protoName: "moved", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "matchCancelled", protoName: "match_cancelled", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgResplitResponse,
  read: readMsgResplitResponse,
  create: createMsgResplitResponse,
});

/** Asks for a leaf of a pending publication (T97), or a receipt or member of a pending settlement (T98); the deposit is the answerer's. */
export interface MsgOpenLeaf {
  readonly sender: string;
  readonly publicationId: bigint;
  readonly leaf: LeafRef;
  readonly deposit: Coin;
  readonly channelId: bigint;
  readonly settlementIndex: number;
  readonly shown: ReceiptLeaf | undefined;
}

function writeMsgOpenLeaf(writer: Writer, value: MsgOpenLeaf): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.publicationId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.publicationId);
  }
  {
    writer.uint32(26).fork();
    LeafRef.write(writer, value.leaf);
    writer.ldelim();
  }
  {
    writer.uint32(34).fork();
    Coin.write(writer, value.deposit);
    writer.ldelim();
  }
  if (value.channelId !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.channelId);
  }
  if (value.settlementIndex !== 0) {
    writer.uint32(48);
    putUint32(writer, value.settlementIndex);
  }
  if (value.shown !== undefined) {
    writer.uint32(58).fork();
    ReceiptLeaf.write(writer, value.shown);
    writer.ldelim();
  }
}

function readMsgOpenLeaf(reader: Reader): MsgOpenLeaf {
  let f1 = "";
  let f2 = 0n;
  let f3: LeafRef | undefined;
  let f4: Coin | undefined;
  let f5 = 0n;
  let f6 = 0;
  let f7: ReceiptLeaf | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = LeafRef.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = Coin.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 48) {
    f6 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = ReceiptLeaf.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 40, 48, 58]);
  return {
    sender: f1,
    publicationId: f2,
    leaf: f3 ?? LeafRef.create(),
    deposit: f4 ?? Coin.create(),
    channelId: f5,
    settlementIndex: f6,
    shown: f7,
  };
}

function createMsgOpenLeaf(partial?: Partial<MsgOpenLeaf>): MsgOpenLeaf {
  return {
    sender: "",
    publicationId: 0n,
    leaf: LeafRef.create(),
    deposit: Coin.create(),
    channelId: 0n,
    settlementIndex: 0,
    shown: undefined,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgOpenLeaf. */
export const MsgOpenLeaf: Codec<MsgOpenLeaf> = defineCodec<MsgOpenLeaf>({
  typeName: "byline.attribution.v1.MsgOpenLeaf",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "leaf", protoName: "leaf", kind: "message", repeated: false, nullable: false, message: () => LeafRef, aminoDontOmitEmpty: true },
    { number: 4, name: "deposit", protoName: "deposit", kind: "message", repeated: false, nullable: false, message: () => Coin, aminoDontOmitEmpty: true },
    { number: 5, name: "channelId", protoName: "channel_id", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "settlementIndex", protoName: "settlement_index", kind: "uint32", repeated: false, nullable: false },
    { number: 7, name: "shown", protoName: "shown", kind: "message", repeated: false, nullable: true, message: () => ReceiptLeaf },
  ],
  options: { aminoName: "byline/MsgOpenLeaf", signers: ["sender"] },
  write: writeMsgOpenLeaf,
  read: readMsgOpenLeaf,
  create: createMsgOpenLeaf,
});

/** Message byline.attribution.v1.MsgOpenLeafResponse. */
export interface MsgOpenLeafResponse {
  readonly requestId: bigint;
  readonly deadlineClock: bigint;
}

function writeMsgOpenLeafResponse(writer: Writer, value: MsgOpenLeafResponse): void {
  if (value.requestId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.requestId);
  }
  if (value.deadlineClock !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.deadlineClock);
  }
}

function readMsgOpenLeafResponse(reader: Reader): MsgOpenLeafResponse {
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
    requestId: f1,
    deadlineClock: f2,
  };
}

function createMsgOpenLeafResponse(partial?: Partial<MsgOpenLeafResponse>): MsgOpenLeafResponse {
  return {
    requestId: 0n,
    deadlineClock: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgOpenLeafResponse. */
export const MsgOpenLeafResponse: Codec<MsgOpenLeafResponse> = defineCodec<MsgOpenLeafResponse>({
  typeName: "byline.attribution.v1.MsgOpenLeafResponse",
  fields: [
    { number: 1, name: "requestId", protoName: "request_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "deadlineClock", protoName: "deadline_clock", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgOpenLeafResponse,
  read: readMsgOpenLeafResponse,
  create: createMsgOpenLeafResponse,
});

/** Opens the leaf that was asked for; anyone may send it and earns the deposit. */
export interface MsgAnswerLeaf {
  readonly sender: string;
  readonly requestId: bigint;
  readonly answer: LeafAnswer;
}

function writeMsgAnswerLeaf(writer: Writer, value: MsgAnswerLeaf): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.requestId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.requestId);
  }
  {
    writer.uint32(26).fork();
    LeafAnswer.write(writer, value.answer);
    writer.ldelim();
  }
}

function readMsgAnswerLeaf(reader: Reader): MsgAnswerLeaf {
  let f1 = "";
  let f2 = 0n;
  let f3: LeafAnswer | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = LeafAnswer.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    sender: f1,
    requestId: f2,
    answer: f3 ?? LeafAnswer.create(),
  };
}

function createMsgAnswerLeaf(partial?: Partial<MsgAnswerLeaf>): MsgAnswerLeaf {
  return {
    sender: "",
    requestId: 0n,
    answer: LeafAnswer.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgAnswerLeaf. */
export const MsgAnswerLeaf: Codec<MsgAnswerLeaf> = defineCodec<MsgAnswerLeaf>({
  typeName: "byline.attribution.v1.MsgAnswerLeaf",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "requestId", protoName: "request_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "answer", protoName: "answer", kind: "message", repeated: false, nullable: false, message: () => LeafAnswer, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/MsgAnswerLeaf", signers: ["sender"] },
  write: writeMsgAnswerLeaf,
  read: readMsgAnswerLeaf,
  create: createMsgAnswerLeaf,
});

/** Message byline.attribution.v1.MsgAnswerLeafResponse. */
export interface MsgAnswerLeafResponse {
  readonly earned: bigint;
}

function writeMsgAnswerLeafResponse(writer: Writer, value: MsgAnswerLeafResponse): void {
  if (value.earned !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.earned);
  }
}

function readMsgAnswerLeafResponse(reader: Reader): MsgAnswerLeafResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    earned: f1,
  };
}

function createMsgAnswerLeafResponse(partial?: Partial<MsgAnswerLeafResponse>): MsgAnswerLeafResponse {
  return {
    earned: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgAnswerLeafResponse. */
export const MsgAnswerLeafResponse: Codec<MsgAnswerLeafResponse> = defineCodec<MsgAnswerLeafResponse>({
  typeName: "byline.attribution.v1.MsgAnswerLeafResponse",
  fields: [
    { number: 1, name: "earned", protoName: "earned", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgAnswerLeafResponse,
  read: readMsgAnswerLeafResponse,
  create: createMsgAnswerLeafResponse,
});

/** Convicts a publication or settlement of which nobody opened a leaf in time, or gives the deposit back when it is void, reversed or final anyway; anyone may send it. */
export interface MsgTimeoutLeaf {
  readonly sender: string;
  readonly requestId: bigint;
}

function writeMsgTimeoutLeaf(writer: Writer, value: MsgTimeoutLeaf): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.requestId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.requestId);
  }
}

function readMsgTimeoutLeaf(reader: Reader): MsgTimeoutLeaf {
  let f1 = "";
  let f2 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16]);
  return {
    sender: f1,
    requestId: f2,
  };
}

function createMsgTimeoutLeaf(partial?: Partial<MsgTimeoutLeaf>): MsgTimeoutLeaf {
  return {
    sender: "",
    requestId: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgTimeoutLeaf. */
export const MsgTimeoutLeaf: Codec<MsgTimeoutLeaf> = defineCodec<MsgTimeoutLeaf>({
  typeName: "byline.attribution.v1.MsgTimeoutLeaf",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "requestId", protoName: "request_id", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgTimeoutLeaf", signers: ["sender"] },
  write: writeMsgTimeoutLeaf,
  read: readMsgTimeoutLeaf,
  create: createMsgTimeoutLeaf,
});

/** Message byline.attribution.v1.MsgTimeoutLeafResponse. */
export type MsgTimeoutLeafResponse = Readonly<Record<string, never>>;

function writeMsgTimeoutLeafResponse(): void {}

function readMsgTimeoutLeafResponse(reader: Reader): MsgTimeoutLeafResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgTimeoutLeafResponse(): MsgTimeoutLeafResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgTimeoutLeafResponse. */
export const MsgTimeoutLeafResponse: Codec<MsgTimeoutLeafResponse> = defineCodec<MsgTimeoutLeafResponse>({
  typeName: "byline.attribution.v1.MsgTimeoutLeafResponse",
  fields: [],
  write: writeMsgTimeoutLeafResponse,
  read: readMsgTimeoutLeafResponse,
  create: createMsgTimeoutLeafResponse,
});

/** Message byline.attribution.v1.MsgRegisterAuditor. */
export interface MsgRegisterAuditor {
  readonly auditor: string;
}

function writeMsgRegisterAuditor(writer: Writer, value: MsgRegisterAuditor): void {
  if (value.auditor !== "") {
    putString(writer, 10, value.auditor);
  }
}

function readMsgRegisterAuditor(reader: Reader): MsgRegisterAuditor {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    auditor: f1,
  };
}

function createMsgRegisterAuditor(partial?: Partial<MsgRegisterAuditor>): MsgRegisterAuditor {
  return {
    auditor: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRegisterAuditor. */
export const MsgRegisterAuditor: Codec<MsgRegisterAuditor> = defineCodec<MsgRegisterAuditor>({
  typeName: "byline.attribution.v1.MsgRegisterAuditor",
  fields: [
    { number: 1, name: "auditor", protoName: "auditor", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRegisterAuditor", signers: ["auditor"] },
  write: writeMsgRegisterAuditor,
  read: readMsgRegisterAuditor,
  create: createMsgRegisterAuditor,
});

/** Message byline.attribution.v1.MsgRegisterAuditorResponse. */
export interface MsgRegisterAuditorResponse {
  readonly index: number;
}

function writeMsgRegisterAuditorResponse(writer: Writer, value: MsgRegisterAuditorResponse): void {
  if (value.index !== 0) {
    writer.uint32(8);
    putUint32(writer, value.index);
  }
}

function readMsgRegisterAuditorResponse(reader: Reader): MsgRegisterAuditorResponse {
  let f1 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    index: f1,
  };
}

function createMsgRegisterAuditorResponse(partial?: Partial<MsgRegisterAuditorResponse>): MsgRegisterAuditorResponse {
  return {
    index: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRegisterAuditorResponse. */
export const MsgRegisterAuditorResponse: Codec<MsgRegisterAuditorResponse> = defineCodec<MsgRegisterAuditorResponse>({
  typeName: "byline.attribution.v1.MsgRegisterAuditorResponse",
  fields: [
    { number: 1, name: "index", protoName: "index", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeMsgRegisterAuditorResponse,
  read: readMsgRegisterAuditorResponse,
  create: createMsgRegisterAuditorResponse,
});

/** Message byline.attribution.v1.MsgRetireAuditor. */
export interface MsgRetireAuditor {
  readonly auditor: string;
}

function writeMsgRetireAuditor(writer: Writer, value: MsgRetireAuditor): void {
  if (value.auditor !== "") {
    putString(writer, 10, value.auditor);
  }
}

function readMsgRetireAuditor(reader: Reader): MsgRetireAuditor {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    auditor: f1,
  };
}

function createMsgRetireAuditor(partial?: Partial<MsgRetireAuditor>): MsgRetireAuditor {
  return {
    auditor: "",
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRetireAuditor. */
export const MsgRetireAuditor: Codec<MsgRetireAuditor> = defineCodec<MsgRetireAuditor>({
  typeName: "byline.attribution.v1.MsgRetireAuditor",
  fields: [
    { number: 1, name: "auditor", protoName: "auditor", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRetireAuditor", signers: ["auditor"] },
  write: writeMsgRetireAuditor,
  read: readMsgRetireAuditor,
  create: createMsgRetireAuditor,
});

/** Message byline.attribution.v1.MsgRetireAuditorResponse. */
export type MsgRetireAuditorResponse = Readonly<Record<string, never>>;

function writeMsgRetireAuditorResponse(): void {}

function readMsgRetireAuditorResponse(reader: Reader): MsgRetireAuditorResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRetireAuditorResponse(): MsgRetireAuditorResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgRetireAuditorResponse. */
export const MsgRetireAuditorResponse: Codec<MsgRetireAuditorResponse> = defineCodec<MsgRetireAuditorResponse>({
  typeName: "byline.attribution.v1.MsgRetireAuditorResponse",
  fields: [],
  write: writeMsgRetireAuditorResponse,
  read: readMsgRetireAuditorResponse,
  create: createMsgRetireAuditorResponse,
});

/** Commits to what a drawn auditor computed (T102). */
export interface MsgCommitAudit {
  readonly auditor: string;
  readonly taskId: bigint;
  readonly commitment: Uint8Array;
}

function writeMsgCommitAudit(writer: Writer, value: MsgCommitAudit): void {
  if (value.auditor !== "") {
    putString(writer, 10, value.auditor);
  }
  if (value.taskId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.taskId);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 26, value.commitment);
  }
}

function readMsgCommitAudit(reader: Reader): MsgCommitAudit {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    auditor: f1,
    taskId: f2,
    commitment: f3 ?? new Uint8Array(0),
  };
}

function createMsgCommitAudit(partial?: Partial<MsgCommitAudit>): MsgCommitAudit {
  return {
    auditor: "",
    taskId: 0n,
    commitment: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgCommitAudit. */
export const MsgCommitAudit: Codec<MsgCommitAudit> = defineCodec<MsgCommitAudit>({
  typeName: "byline.attribution.v1.MsgCommitAudit",
  fields: [
    { number: 1, name: "auditor", protoName: "auditor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "taskId", protoName: "task_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCommitAudit", signers: ["auditor"] },
  write: writeMsgCommitAudit,
  read: readMsgCommitAudit,
  create: createMsgCommitAudit,
});

/** Message byline.attribution.v1.MsgCommitAuditResponse. */
export type MsgCommitAuditResponse = Readonly<Record<string, never>>;

function writeMsgCommitAuditResponse(): void {}

function readMsgCommitAuditResponse(reader: Reader): MsgCommitAuditResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCommitAuditResponse(): MsgCommitAuditResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgCommitAuditResponse. */
export const MsgCommitAuditResponse: Codec<MsgCommitAuditResponse> = defineCodec<MsgCommitAuditResponse>({
  typeName: "byline.attribution.v1.MsgCommitAuditResponse",
  fields: [],
  write: writeMsgCommitAuditResponse,
  read: readMsgCommitAuditResponse,
  create: createMsgCommitAuditResponse,
});

/** Message byline.attribution.v1.MsgRevealAudit. */
export interface MsgRevealAudit {
  readonly auditor: string;
  readonly taskId: bigint;
  readonly answer: Uint8Array;
  readonly salt: Uint8Array;
}

function writeMsgRevealAudit(writer: Writer, value: MsgRevealAudit): void {
  if (value.auditor !== "") {
    putString(writer, 10, value.auditor);
  }
  if (value.taskId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.taskId);
  }
  if (value.answer.length !== 0) {
    putBytes(writer, 26, value.answer);
  }
  if (value.salt.length !== 0) {
    putBytes(writer, 34, value.salt);
  }
}

function readMsgRevealAudit(reader: Reader): MsgRevealAudit {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    auditor: f1,
    taskId: f2,
    answer: f3 ?? new Uint8Array(0),
    salt: f4 ?? new Uint8Array(0),
  };
}

function createMsgRevealAudit(partial?: Partial<MsgRevealAudit>): MsgRevealAudit {
  return {
    auditor: "",
    taskId: 0n,
    answer: new Uint8Array(0),
    salt: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRevealAudit. */
export const MsgRevealAudit: Codec<MsgRevealAudit> = defineCodec<MsgRevealAudit>({
  typeName: "byline.attribution.v1.MsgRevealAudit",
  fields: [
    { number: 1, name: "auditor", protoName: "auditor", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "taskId", protoName: "task_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "answer", protoName: "answer", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "salt", protoName: "salt", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRevealAudit", signers: ["auditor"] },
  write: writeMsgRevealAudit,
  read: readMsgRevealAudit,
  create: createMsgRevealAudit,
});

/** Message byline.attribution.v1.MsgRevealAuditResponse. */
export type MsgRevealAuditResponse = Readonly<Record<string, never>>;

function writeMsgRevealAuditResponse(): void {}

function readMsgRevealAuditResponse(reader: Reader): MsgRevealAuditResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRevealAuditResponse(): MsgRevealAuditResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgRevealAuditResponse. */
export const MsgRevealAuditResponse: Codec<MsgRevealAuditResponse> = defineCodec<MsgRevealAuditResponse>({
  typeName: "byline.attribution.v1.MsgRevealAuditResponse",
  fields: [],
  write: writeMsgRevealAuditResponse,
  read: readMsgRevealAuditResponse,
  create: createMsgRevealAuditResponse,
});

/** Decides a task once its publication stands or is void (T103), with the published root of the drawn list; anyone may send it. */
export interface MsgSettleAudit {
  readonly sender: string;
  readonly taskId: bigint;
  readonly listRoot: Uint8Array;
  readonly listPath: readonly Uint8Array[];
}

function writeMsgSettleAudit(writer: Writer, value: MsgSettleAudit): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.taskId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.taskId);
  }
  if (value.listRoot.length !== 0) {
    putBytes(writer, 26, value.listRoot);
  }
  for (const item of value.listPath) {
    putBytes(writer, 34, item);
  }
}

function readMsgSettleAudit(reader: Reader): MsgSettleAudit {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  const f4: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    f4.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    sender: f1,
    taskId: f2,
    listRoot: f3 ?? new Uint8Array(0),
    listPath: f4,
  };
}

function createMsgSettleAudit(partial?: Partial<MsgSettleAudit>): MsgSettleAudit {
  return {
    sender: "",
    taskId: 0n,
    listRoot: new Uint8Array(0),
    listPath: [],
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgSettleAudit. */
export const MsgSettleAudit: Codec<MsgSettleAudit> = defineCodec<MsgSettleAudit>({
  typeName: "byline.attribution.v1.MsgSettleAudit",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "taskId", protoName: "task_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "listRoot", protoName: "list_root", kind: "bytes", repeated: false, nullable: false },
    { number: 4, name: "listPath", protoName: "list_path", kind: "bytes", repeated: true, nullable: false },
  ],
  options: { aminoName: "byline/MsgSettleAudit", signers: ["sender"] },
  write: writeMsgSettleAudit,
  read: readMsgSettleAudit,
  create: createMsgSettleAudit,
});

/** Message byline.attribution.v1.MsgSettleAuditResponse. */
export interface MsgSettleAuditResponse {
  readonly points: number;
  readonly losers: number;
}

function writeMsgSettleAuditResponse(writer: Writer, value: MsgSettleAuditResponse): void {
  if (value.points !== 0) {
    writer.uint32(8);
    putUint32(writer, value.points);
  }
  if (value.losers !== 0) {
    writer.uint32(16);
    putUint32(writer, value.losers);
  }
}

function readMsgSettleAuditResponse(reader: Reader): MsgSettleAuditResponse {
  let f1 = 0;
  let f2 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16]);
  return {
    points: f1,
    losers: f2,
  };
}

function createMsgSettleAuditResponse(partial?: Partial<MsgSettleAuditResponse>): MsgSettleAuditResponse {
  return {
    points: 0,
    losers: 0,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgSettleAuditResponse. */
export const MsgSettleAuditResponse: Codec<MsgSettleAuditResponse> = defineCodec<MsgSettleAuditResponse>({
  typeName: "byline.attribution.v1.MsgSettleAuditResponse",
  fields: [
    { number: 1, name: "points", protoName: "points", kind: "uint32", repeated: false, nullable: false },
    { number: 2, name: "losers", protoName: "losers", kind: "uint32", repeated: false, nullable: false },
  ],
  write: writeMsgSettleAuditResponse,
  read: readMsgSettleAuditResponse,
  create: createMsgSettleAuditResponse,
});

/** Pays an auditor's part of an epoch's pot; anyone may send it. */
export interface MsgClaimAuditPay {
  readonly sender: string;
  readonly auditor: string;
  readonly epoch: bigint;
}

function writeMsgClaimAuditPay(writer: Writer, value: MsgClaimAuditPay): void {
  if (value.sender !== "") {
    putString(writer, 10, value.sender);
  }
  if (value.auditor !== "") {
    putString(writer, 18, value.auditor);
  }
  if (value.epoch !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.epoch);
  }
}

function readMsgClaimAuditPay(reader: Reader): MsgClaimAuditPay {
  let f1 = "";
  let f2 = "";
  let f3 = 0n;
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    sender: f1,
    auditor: f2,
    epoch: f3,
  };
}

function createMsgClaimAuditPay(partial?: Partial<MsgClaimAuditPay>): MsgClaimAuditPay {
  return {
    sender: "",
    auditor: "",
    epoch: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgClaimAuditPay. */
export const MsgClaimAuditPay: Codec<MsgClaimAuditPay> = defineCodec<MsgClaimAuditPay>({
  typeName: "byline.attribution.v1.MsgClaimAuditPay",
  fields: [
    { number: 1, name: "sender", protoName: "sender", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "auditor", protoName: "auditor", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "epoch", protoName: "epoch", kind: "uint64", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgClaimAuditPay", signers: ["sender"] },
  write: writeMsgClaimAuditPay,
  read: readMsgClaimAuditPay,
  create: createMsgClaimAuditPay,
});

/** Message byline.attribution.v1.MsgClaimAuditPayResponse. */
export interface MsgClaimAuditPayResponse {
  readonly amount: bigint;
}

function writeMsgClaimAuditPayResponse(writer: Writer, value: MsgClaimAuditPayResponse): void {
  if (value.amount !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.amount);
  }
}

function readMsgClaimAuditPayResponse(reader: Reader): MsgClaimAuditPayResponse {
  let f1 = 0n;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    amount: f1,
  };
}

function createMsgClaimAuditPayResponse(partial?: Partial<MsgClaimAuditPayResponse>): MsgClaimAuditPayResponse {
  return {
    amount: 0n,
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgClaimAuditPayResponse. */
export const MsgClaimAuditPayResponse: Codec<MsgClaimAuditPayResponse> = defineCodec<MsgClaimAuditPayResponse>({
  typeName: "byline.attribution.v1.MsgClaimAuditPayResponse",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeMsgClaimAuditPayResponse,
  read: readMsgClaimAuditPayResponse,
  create: createMsgClaimAuditPayResponse,
});

/** Marks a publication to come as wrong on purpose (T106), without naming it. */
export interface MsgCommitPlant {
  readonly planter: string;
  readonly commitment: Uint8Array;
}

function writeMsgCommitPlant(writer: Writer, value: MsgCommitPlant): void {
  if (value.planter !== "") {
    putString(writer, 10, value.planter);
  }
  if (value.commitment.length !== 0) {
    putBytes(writer, 18, value.commitment);
  }
}

function readMsgCommitPlant(reader: Reader): MsgCommitPlant {
  let f1 = "";
  let f2: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    planter: f1,
    commitment: f2 ?? new Uint8Array(0),
  };
}

function createMsgCommitPlant(partial?: Partial<MsgCommitPlant>): MsgCommitPlant {
  return {
    planter: "",
    commitment: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgCommitPlant. */
export const MsgCommitPlant: Codec<MsgCommitPlant> = defineCodec<MsgCommitPlant>({
  typeName: "byline.attribution.v1.MsgCommitPlant",
  fields: [
    { number: 1, name: "planter", protoName: "planter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "commitment", protoName: "commitment", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgCommitPlant", signers: ["planter"] },
  write: writeMsgCommitPlant,
  read: readMsgCommitPlant,
  create: createMsgCommitPlant,
});

/** Message byline.attribution.v1.MsgCommitPlantResponse. */
export type MsgCommitPlantResponse = Readonly<Record<string, never>>;

function writeMsgCommitPlantResponse(): void {}

function readMsgCommitPlantResponse(reader: Reader): MsgCommitPlantResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgCommitPlantResponse(): MsgCommitPlantResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgCommitPlantResponse. */
export const MsgCommitPlantResponse: Codec<MsgCommitPlantResponse> = defineCodec<MsgCommitPlantResponse>({
  typeName: "byline.attribution.v1.MsgCommitPlantResponse",
  fields: [],
  write: writeMsgCommitPlantResponse,
  read: readMsgCommitPlantResponse,
  create: createMsgCommitPlantResponse,
});

/** Tells which publication it was: it is void, and who confirmed it has lost. */
export interface MsgRevealPlant {
  readonly planter: string;
  readonly publicationId: bigint;
  readonly salt: Uint8Array;
}

function writeMsgRevealPlant(writer: Writer, value: MsgRevealPlant): void {
  if (value.planter !== "") {
    putString(writer, 10, value.planter);
  }
  if (value.publicationId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.publicationId);
  }
  if (value.salt.length !== 0) {
    putBytes(writer, 26, value.salt);
  }
}

function readMsgRevealPlant(reader: Reader): MsgRevealPlant {
  let f1 = "";
  let f2 = 0n;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26]);
  return {
    planter: f1,
    publicationId: f2,
    salt: f3 ?? new Uint8Array(0),
  };
}

function createMsgRevealPlant(partial?: Partial<MsgRevealPlant>): MsgRevealPlant {
  return {
    planter: "",
    publicationId: 0n,
    salt: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgRevealPlant. */
export const MsgRevealPlant: Codec<MsgRevealPlant> = defineCodec<MsgRevealPlant>({
  typeName: "byline.attribution.v1.MsgRevealPlant",
  fields: [
    { number: 1, name: "planter", protoName: "planter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "publicationId", protoName: "publication_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "salt", protoName: "salt", kind: "bytes", repeated: false, nullable: false },
  ],
  options: { aminoName: "byline/MsgRevealPlant", signers: ["planter"] },
  write: writeMsgRevealPlant,
  read: readMsgRevealPlant,
  create: createMsgRevealPlant,
});

/** Message byline.attribution.v1.MsgRevealPlantResponse. */
export type MsgRevealPlantResponse = Readonly<Record<string, never>>;

function writeMsgRevealPlantResponse(): void {}

function readMsgRevealPlantResponse(reader: Reader): MsgRevealPlantResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgRevealPlantResponse(): MsgRevealPlantResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgRevealPlantResponse. */
export const MsgRevealPlantResponse: Codec<MsgRevealPlantResponse> = defineCodec<MsgRevealPlantResponse>({
  typeName: "byline.attribution.v1.MsgRevealPlantResponse",
  fields: [],
  write: writeMsgRevealPlantResponse,
  read: readMsgRevealPlantResponse,
  create: createMsgRevealPlantResponse,
});

/** Message byline.attribution.v1.MsgUpdateParams. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}

function writeMsgUpdateParams(writer: Writer, value: MsgUpdateParams): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  {
    writer.uint32(18).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
}

function readMsgUpdateParams(reader: Reader): MsgUpdateParams {
  let f1 = "";
  let f2: Params | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    authority: f1,
    params: f2 ?? Params.create(),
  };
}

function createMsgUpdateParams(partial?: Partial<MsgUpdateParams>): MsgUpdateParams {
  return {
    authority: "",
    params: Params.create(),
    ...partial,
  };
}

/** Codec of byline.attribution.v1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "byline.attribution.v1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params, aminoDontOmitEmpty: true },
  ],
  options: { aminoName: "byline/attribution/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message byline.attribution.v1.MsgUpdateParamsResponse. */
export type MsgUpdateParamsResponse = Readonly<Record<string, never>>;

function writeMsgUpdateParamsResponse(): void {}

function readMsgUpdateParamsResponse(reader: Reader): MsgUpdateParamsResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}

/** Codec of byline.attribution.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "byline.attribution.v1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});
