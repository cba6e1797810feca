/** Generated from proto/cosmos/gov/v1/gov.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putDuration, putInt32, putString, putTimestamp, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Constants of cosmos.gov.v1.VoteOption; a field of this type is a number and may hold others. */
export const VoteOption = {
  VOTE_OPTION_UNSPECIFIED: 0,
  VOTE_OPTION_YES: 1,
  VOTE_OPTION_ABSTAIN: 2,
  VOTE_OPTION_NO: 3,
  VOTE_OPTION_NO_WITH_VETO: 4,
} as const;

/** Names of cosmos.gov.v1.VoteOption for JSON. */
export const VoteOptionDescriptor: EnumDescriptor = { typeName: "cosmos.gov.v1.VoteOption", values: VoteOption };

/** Constants of cosmos.gov.v1.ProposalStatus; a field of this type is a number and may hold others. */
export const ProposalStatus = {
  PROPOSAL_STATUS_UNSPECIFIED: 0,
  PROPOSAL_STATUS_DEPOSIT_PERIOD: 1,
  PROPOSAL_STATUS_VOTING_PERIOD: 2,
  PROPOSAL_STATUS_PASSED: 3,
  PROPOSAL_STATUS_REJECTED: 4,
  PROPOSAL_STATUS_FAILED: 5,
} as const;

/** Names of cosmos.gov.v1.ProposalStatus for JSON. */
export const ProposalStatusDescriptor: EnumDescriptor = { typeName: "cosmos.gov.v1.ProposalStatus", values: ProposalStatus };

/** Message cosmos.gov.v1.WeightedVoteOption. */
export interface WeightedVoteOption {
  readonly option: number;
  readonly weight: string;
}

function writeWeightedVoteOption(writer: Writer, value: WeightedVoteOption): void {
  if (value.option !== 0) {
    writer.uint32(8);
    putInt32(writer, value.option);
  }
  if (value.weight !== "") {
    putString(writer, 18, value.weight);
  }
}

function readWeightedVoteOption(reader: Reader): WeightedVoteOption {
  let f1 = 0;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18]);
  return {
    option: f1,
    weight: f2,
  };
}

function createWeightedVoteOption(partial?: Partial<WeightedVoteOption>): WeightedVoteOption {
  return {
    option: 0,
    weight: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.WeightedVoteOption. */
export const WeightedVoteOption: Codec<WeightedVoteOption> = defineCodec<WeightedVoteOption>({
  typeName: "cosmos.gov.v1.WeightedVoteOption",
  fields: [
    { number: 1, name: "option", protoName: "option", kind: "enum", repeated: false, nullable: false, enum: VoteOptionDescriptor },
    { number: 2, name: "weight", protoName: "weight", kind: "string", repeated: false, nullable: false },
  ],
  write: writeWeightedVoteOption,
  read: readWeightedVoteOption,
  create: createWeightedVoteOption,
});

/** Message cosmos.gov.v1.Deposit. */
export interface Deposit {
  readonly proposalId: bigint;
  readonly depositor: string;
  readonly amount: readonly Coin[];
}

function writeDeposit(writer: Writer, value: Deposit): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.depositor !== "") {
    putString(writer, 18, value.depositor);
  }
  for (const item of value.amount) {
    writer.uint32(26).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
}

function readDeposit(reader: Reader): Deposit {
  let f1 = 0n;
  let f2 = "";
  const f3: Coin[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    proposalId: f1,
    depositor: f2,
    amount: f3,
  };
}

function createDeposit(partial?: Partial<Deposit>): Deposit {
  return {
    proposalId: 0n,
    depositor: "",
    amount: [],
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.Deposit. */
export const Deposit: Codec<Deposit> = defineCodec<Deposit>({
  typeName: "cosmos.gov.v1.Deposit",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin },
  ],
  write: writeDeposit,
  read: readDeposit,
  create: createDeposit,
});

/** Message cosmos.gov.v1.Proposal. */
export interface Proposal {
  readonly id: bigint;
  readonly messages: readonly Any[];
  readonly status: number;
  readonly finalTallyResult: TallyResult | undefined;
  readonly submitTime: bigint | undefined;
  readonly depositEndTime: bigint | undefined;
  readonly totalDeposit: readonly Coin[];
  readonly votingStartTime: bigint | undefined;
  readonly votingEndTime: bigint | undefined;
  readonly metadata: string;
  readonly title: string;
  readonly summary: string;
  readonly proposer: string;
  readonly expedited: boolean;
  readonly failedReason: string;
}

function writeProposal(writer: Writer, value: Proposal): void {
  if (value.id !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.id);
  }
  for (const item of value.messages) {
    writer.uint32(18).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
  if (value.status !== 0) {
    writer.uint32(24);
    putInt32(writer, value.status);
  }
  if (value.finalTallyResult !== undefined) {
    writer.uint32(34).fork();
    TallyResult.write(writer, value.finalTallyResult);
    writer.ldelim();
  }
  if (value.submitTime !== undefined) {
    writer.uint32(42).fork();
    putTimestamp(writer, value.submitTime);
    writer.ldelim();
  }
  if (value.depositEndTime !== undefined) {
    writer.uint32(50).fork();
    putTimestamp(writer, value.depositEndTime);
    writer.ldelim();
  }
  for (const item of value.totalDeposit) {
    writer.uint32(58).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.votingStartTime !== undefined) {
    writer.uint32(66).fork();
    putTimestamp(writer, value.votingStartTime);
    writer.ldelim();
  }
  if (value.votingEndTime !== undefined) {
    writer.uint32(74).fork();
    putTimestamp(writer, value.votingEndTime);
    writer.ldelim();
  }
  if (value.metadata !== "") {
    putString(writer, 82, value.metadata);
  }
  if (value.title !== "") {
    putString(writer, 90, value.title);
  }
  if (value.summary !== "") {
    putString(writer, 98, value.summary);
  }
  if (value.proposer !== "") {
    putString(writer, 106, value.proposer);
  }
  if (value.expedited) {
    writer.uint32(112);
    writer.bool(value.expedited);
  }
  if (value.failedReason !== "") {
    putString(writer, 122, value.failedReason);
  }
}

function readProposal(reader: Reader): Proposal {
  let f1 = 0n;
  const f2: Any[] = [];
  let f3 = 0;
  let f4: TallyResult | undefined;
  let f5: bigint | undefined;
  let f6: bigint | undefined;
  const f7: Coin[] = [];
  let f8: bigint | undefined;
  let f9: bigint | undefined;
  let f10 = "";
  let f11 = "";
  let f12 = "";
  let f13 = "";
  let f14 = false;
  let f15 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = TallyResult.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    f6 = reader.timestamp();
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    f8 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 74) {
    f9 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag === 82) {
    f10 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    f11 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 98) {
    f12 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 106) {
    f13 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 122) {
    f15 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34, 42, 50, 58, 66, 74, 82, 90, 98, 106, 112, 122]);
  return {
    id: f1,
    messages: f2,
    status: f3,
    finalTallyResult: f4,
    submitTime: f5,
    depositEndTime: f6,
    totalDeposit: f7,
    votingStartTime: f8,
    votingEndTime: f9,
    metadata: f10,
    title: f11,
    summary: f12,
    proposer: f13,
    expedited: f14,
    failedReason: f15,
  };
}

function createProposal(partial?: Partial<Proposal>): Proposal {
  return {
    id: 0n,
    messages: [],
    status: 0,
    finalTallyResult: undefined,
    submitTime: undefined,
    depositEndTime: undefined,
    totalDeposit: [],
    votingStartTime: undefined,
    votingEndTime: undefined,
    metadata: "",
    title: "",
    summary: "",
    proposer: "",
    expedited: false,
    failedReason: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.Proposal. */
export const Proposal: Codec<Proposal> = defineCodec<Proposal>({
  typeName: "cosmos.gov.v1.Proposal",
  fields: [
    { number: 1, name: "id", protoName: "id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "messages", protoName: "messages", kind: "message", repeated: true, nullable: false, message: () => Any },
    { number: 3, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: ProposalStatusDescriptor },
    { number: 4, name: "finalTallyResult", protoName: "final_tally_result", kind: "message", repeated: false, nullable: true, message: () => TallyResult },
    { number: 5, name: "submitTime", protoName: "submit_time", kind: "timestamp", repeated: false, nullable: true },
    { number: 6, name: "depositEndTime", protoName: "deposit_end_time", kind: "timestamp", repeated: false, nullable: true },
    { number: 7, name: "totalDeposit", protoName: "total_deposit", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 8, name: "votingStartTime", protoName: "voting_start_time", kind: "timestamp", repeated: false, nullable: true },
    { number: 9, name: "votingEndTime", protoName: "voting_end_time", kind: "timestamp", repeated: false, nullable: true },
    { number: 10, name: "metadata", protoName: "metadata", kind: "string", repeated: false, nullable: false },
    { number: 11, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 12, name: "summary", protoName: "summary", kind: "string", repeated: false, nullable: false },
    { number: 13, name: "proposer", protoName: "proposer", kind: "string", repeated: false, nullable: false },
    { number: 14, name: "expedited", protoName: "expedited", kind: "bool", repeated: false, nullable: false },
    { number: 15, name: "failedReason", protoName: "failed_reason", kind: "string", repeated: false, nullable: false },
  ],
  write: writeProposal,
  read: readProposal,
  create: createProposal,
});

/** Message cosmos.gov.v1.TallyResult. */
export interface TallyResult {
  readonly yesCount: string;
  readonly abstainCount: string;
  readonly noCount: string;
  readonly noWithVetoCount: string;
}

function writeTallyResult(writer: Writer, value: TallyResult): void {
  if (value.yesCount !== "") {
    putString(writer, 10, value.yesCount);
  }
  if (value.abstainCount !== "") {
    putString(writer, 18, value.abstainCount);
  }
  if (value.noCount !== "") {
    putString(writer, 26, value.noCount);
  }
  if (value.noWithVetoCount !== "") {
    putString(writer, 34, value.noWithVetoCount);
  }
}

function readTallyResult(reader: Reader): TallyResult {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = "";
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
  if (tag === 34) {
    f4 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34]);
  return {
    yesCount: f1,
    abstainCount: f2,
    noCount: f3,
    noWithVetoCount: f4,
  };
}

function createTallyResult(partial?: Partial<TallyResult>): TallyResult {
  return {
    yesCount: "",
    abstainCount: "",
    noCount: "",
    noWithVetoCount: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.TallyResult. */
export const TallyResult: Codec<TallyResult> = defineCodec<TallyResult>({
  typeName: "cosmos.gov.v1.TallyResult",
  fields: [
    { number: 1, name: "yesCount", protoName: "yes_count", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "abstainCount", protoName: "abstain_count", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "noCount", protoName: "no_count", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "noWithVetoCount", protoName: "no_with_veto_count", kind: "string", repeated: false, nullable: false },
  ],
  write: writeTallyResult,
  read: readTallyResult,
  create: createTallyResult,
});

/** Message cosmos.gov.v1.Vote. */
export interface Vote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly options: readonly WeightedVoteOption[];
  readonly metadata: string;
}

function writeVote(writer: Writer, value: Vote): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.voter !== "") {
    putString(writer, 18, value.voter);
  }
  for (const item of value.options) {
    writer.uint32(34).fork();
    WeightedVoteOption.write(writer, item);
    writer.ldelim();
  }
  if (value.metadata !== "") {
    putString(writer, 42, value.metadata);
  }
}

function readVote(reader: Reader): Vote {
  let f1 = 0n;
  let f2 = "";
  const f4: WeightedVoteOption[] = [];
  let f5 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(WeightedVoteOption.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 34, 42]);
  return {
    proposalId: f1,
    voter: f2,
    options: f4,
    metadata: f5,
  };
}

function createVote(partial?: Partial<Vote>): Vote {
  return {
    proposalId: 0n,
    voter: "",
    options: [],
    metadata: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.Vote. */
export const Vote: Codec<Vote> = defineCodec<Vote>({
  typeName: "cosmos.gov.v1.Vote",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "options", protoName: "options", kind: "message", repeated: true, nullable: false, message: () => WeightedVoteOption },
    { number: 5, name: "metadata", protoName: "metadata", kind: "string", repeated: false, nullable: false },
  ],
  write: writeVote,
  read: readVote,
  create: createVote,
});

/** Message cosmos.gov.v1.DepositParams. */
export interface DepositParams {
  readonly minDeposit: readonly Coin[];
  readonly maxDepositPeriod: bigint | undefined;
}

function writeDepositParams(writer: Writer, value: DepositParams): void {
  for (const item of value.minDeposit) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.maxDepositPeriod !== undefined) {
    writer.uint32(18).fork();
    putDuration(writer, value.maxDepositPeriod);
    writer.ldelim();
  }
}

function readDepositParams(reader: Reader): DepositParams {
  const f1: Coin[] = [];
  let f2: bigint | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    minDeposit: f1,
    maxDepositPeriod: f2,
  };
}

function createDepositParams(partial?: Partial<DepositParams>): DepositParams {
  return {
    minDeposit: [],
    maxDepositPeriod: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.DepositParams. */
export const DepositParams: Codec<DepositParams> = defineCodec<DepositParams>({
  typeName: "cosmos.gov.v1.DepositParams",
  fields: [
    { number: 1, name: "minDeposit", protoName: "min_deposit", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 2, name: "maxDepositPeriod", protoName: "max_deposit_period", kind: "duration", repeated: false, nullable: true },
  ],
  write: writeDepositParams,
  read: readDepositParams,
  create: createDepositParams,
});

/** Message cosmos.gov.v1.VotingParams. */
export interface VotingParams {
  readonly votingPeriod: bigint | undefined;
}

function writeVotingParams(writer: Writer, value: VotingParams): void {
  if (value.votingPeriod !== undefined) {
    writer.uint32(10).fork();
    putDuration(writer, value.votingPeriod);
    writer.ldelim();
  }
}

function readVotingParams(reader: Reader): VotingParams {
  let f1: bigint | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    votingPeriod: f1,
  };
}

function createVotingParams(partial?: Partial<VotingParams>): VotingParams {
  return {
    votingPeriod: undefined,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.VotingParams. */
export const VotingParams: Codec<VotingParams> = defineCodec<VotingParams>({
  typeName: "cosmos.gov.v1.VotingParams",
  fields: [
    { number: 1, name: "votingPeriod", protoName: "voting_period", kind: "duration", repeated: false, nullable: true },
  ],
  write: writeVotingParams,
  read: readVotingParams,
  create: createVotingParams,
});

/** Message cosmos.gov.v1.TallyParams. */
export interface TallyParams {
  readonly quorum: string;
  readonly threshold: string;
  readonly vetoThreshold: string;
}

function writeTallyParams(writer: Writer, value: TallyParams): void {
  if (value.quorum !== "") {
    putString(writer, 10, value.quorum);
  }
  if (value.threshold !== "") {
    putString(writer, 18, value.threshold);
  }
  if (value.vetoThreshold !== "") {
    putString(writer, 26, value.vetoThreshold);
  }
}

function readTallyParams(reader: Reader): TallyParams {
  let f1 = "";
  let f2 = "";
  let f3 = "";
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    quorum: f1,
    threshold: f2,
    vetoThreshold: f3,
  };
}

function createTallyParams(partial?: Partial<TallyParams>): TallyParams {
  return {
    quorum: "",
    threshold: "",
    vetoThreshold: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.TallyParams. */
export const TallyParams: Codec<TallyParams> = defineCodec<TallyParams>({
  typeName: "cosmos.gov.v1.TallyParams",
  fields: [
    { number: 1, name: "quorum", protoName: "quorum", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "threshold", protoName: "threshold", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "vetoThreshold", protoName: "veto_threshold", kind: "string", repeated: false, nullable: false },
  ],
  write: writeTallyParams,
  read: readTallyParams,
  create: createTallyParams,
});

/** Message cosmos.gov.v1.Params. */
export interface Params {
  readonly minDeposit: readonly Coin[];
  readonly maxDepositPeriod: bigint | undefined;
  readonly votingPeriod: bigint | undefined;
  readonly quorum: string;
  readonly threshold: string;
  readonly vetoThreshold: string;
  readonly minInitialDepositRatio: string;
  readonly proposalCancelRatio: string;
  readonly proposalCancelDest: string;
  readonly expeditedVotingPeriod: bigint | undefined;
  readonly expeditedThreshold: string;
  readonly expeditedMinDeposit: readonly Coin[];
  readonly burnVoteQuorum: boolean;
  readonly burnProposalDepositPrevote: boolean;
  readonly burnVoteVeto: boolean;
  readonly minDepositRatio: string;
}

function writeParams(writer: Writer, value: Params): void {
  for (const item of value.minDeposit) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.maxDepositPeriod !== undefined) {
    writer.uint32(18).fork();
    putDuration(writer, value.maxDepositPeriod);
    writer.ldelim();
  }
  if (value.votingPeriod !== undefined) {
    writer.uint32(26).fork();
    putDuration(writer, value.votingPeriod);
    writer.ldelim();
  }
  if (value.quorum !== "") {
    putString(writer, 34, value.quorum);
  }
  if (value.threshold !== "") {
    putString(writer, 42, value.threshold);
  }
  if (value.vetoThreshold !== "") {
    putString(writer, 50, value.vetoThreshold);
  }
  if (value.minInitialDepositRatio !== "") {
    putString(writer, 58, value.minInitialDepositRatio);
  }
  if (value.proposalCancelRatio !== "") {
    putString(writer, 66, value.proposalCancelRatio);
  }
  if (value.proposalCancelDest !== "") {
    putString(writer, 74, value.proposalCancelDest);
  }
  if (value.expeditedVotingPeriod !== undefined) {
    writer.uint32(82).fork();
    putDuration(writer, value.expeditedVotingPeriod);
    writer.ldelim();
  }
  if (value.expeditedThreshold !== "") {
    putString(writer, 90, value.expeditedThreshold);
  }
  for (const item of value.expeditedMinDeposit) {
    writer.uint32(98).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.burnVoteQuorum) {
    writer.uint32(104);
    writer.bool(value.burnVoteQuorum);
  }
  if (value.burnProposalDepositPrevote) {
    writer.uint32(112);
    writer.bool(value.burnProposalDepositPrevote);
  }
  if (value.burnVoteVeto) {
    writer.uint32(120);
    writer.bool(value.burnVoteVeto);
  }
  if (value.minDepositRatio !== "") {
    putString(writer, 130, value.minDepositRatio);
  }
}

function readParams(reader: Reader): Params {
  const f1: Coin[] = [];
  let f2: bigint | undefined;
  let f3: bigint | undefined;
  let f4 = "";
  let f5 = "";
  let f6 = "";
  let f7 = "";
  let f8 = "";
  let f9 = "";
  let f10: bigint | undefined;
  let f11 = "";
  const f12: Coin[] = [];
  let f13 = false;
  let f14 = false;
  let f15 = false;
  let f16 = "";
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.duration();
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
    f6 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 58) {
    f7 = reader.string();
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
  if (tag === 82) {
    f10 = reader.duration();
    tag = reader.next(tag);
  }
  if (tag === 90) {
    f11 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 98) {
    const outer = reader.open();
    f12.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 104) {
    f13 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 112) {
    f14 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 120) {
    f15 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag === 130) {
    f16 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66, 74, 82, 90, 98, 104, 112, 120, 130]);
  return {
    minDeposit: f1,
    maxDepositPeriod: f2,
    votingPeriod: f3,
    quorum: f4,
    threshold: f5,
    vetoThreshold: f6,
    minInitialDepositRatio: f7,
    proposalCancelRatio: f8,
    proposalCancelDest: f9,
    expeditedVotingPeriod: f10,
    expeditedThreshold: f11,
    expeditedMinDeposit: f12,
    burnVoteQuorum: f13,
    burnProposalDepositPrevote: f14,
    burnVoteVeto: f15,
    minDepositRatio: f16,
  };
}

function createParams(partial?: Partial<Params>): Params {
  return {
    minDeposit: [],
    maxDepositPeriod: undefined,
    votingPeriod: undefined,
    quorum: "",
    threshold: "",
    vetoThreshold: "",
    minInitialDepositRatio: "",
    proposalCancelRatio: "",
    proposalCancelDest: "",
    expeditedVotingPeriod: undefined,
    expeditedThreshold: "",
    expeditedMinDeposit: [],
    burnVoteQuorum: false,
    burnProposalDepositPrevote: false,
    burnVoteVeto: false,
    minDepositRatio: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1.Params. */
export const Params: Codec<Params> = defineCodec<Params>({
  typeName: "cosmos.gov.v1.Params",
  fields: [
    { number: 1, name: "minDeposit", protoName: "min_deposit", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 2, name: "maxDepositPeriod", protoName: "max_deposit_period", kind: "duration", repeated: false, nullable: true },
    { number: 3, name: "votingPeriod", protoName: "voting_period", kind: "duration", repeated: false, nullable: true },
    { number: 4, name: "quorum", protoName: "quorum", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "threshold", protoName: "threshold", kind: "string", repeated: false, nullable: false },
    { number: 6, name: "vetoThreshold", protoName: "veto_threshold", kind: "string", repeated: false, nullable: false },
    { number: 7, name: "minInitialDepositRatio", protoName: "min_initial_deposit_ratio", kind: "string", repeated: false, nullable: false },
    { number: 8, name: "proposalCancelRatio", protoName: "proposal_cancel_ratio", kind: "string", repeated: false, nullable: false },
    { number: 9, name: "proposalCancelDest", protoName: "proposal_cancel_dest", kind: "string", repeated: false, nullable: false },
    { number: 10, name: "expeditedVotingPeriod", protoName: "expedited_voting_period", kind: "duration", repeated: false, nullable: true },
    { number: 11, name: "expeditedThreshold", protoName: "expedited_threshold", kind: "string", repeated: false, nullable: false },
    { number: 12, name: "expeditedMinDeposit", protoName: "expedited_min_deposit", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 13, name: "burnVoteQuorum", protoName: "burn_vote_quorum", kind: "bool", repeated: false, nullable: false },
    { number: 14, name: "burnProposalDepositPrevote", protoName: "burn_proposal_deposit_prevote", kind: "bool", repeated: false, nullable: false },
    { number: 15, name: "burnVoteVeto", protoName: "burn_vote_veto", kind: "bool", repeated: false, nullable: false },
    { number: 16, name: "minDepositRatio", protoName: "min_deposit_ratio", kind: "string", repeated: false, nullable: false },
  ],
  write: writeParams,
  read: readParams,
  create: createParams,
});
