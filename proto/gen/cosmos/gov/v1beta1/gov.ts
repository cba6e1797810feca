/** Generated from proto/cosmos/gov/v1beta1/gov.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { GO_ZERO_TIME_NS, defineCodec, putBytes, putDuration, putInt32, putString, putTimestamp, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Constants of cosmos.gov.v1beta1.VoteOption; a field of this type is a number and may hold others. */
export const VoteOption = {
  VOTE_OPTION_UNSPECIFIED: 0,
  VOTE_OPTION_YES: 1,
  VOTE_OPTION_ABSTAIN: 2,
  VOTE_OPTION_NO: 3,
  VOTE_OPTION_NO_WITH_VETO: 4,
} as const;

/** Names of cosmos.gov.v1beta1.VoteOption for JSON. */
export const VoteOptionDescriptor: EnumDescriptor = { typeName: "cosmos.gov.v1beta1.VoteOption", values: VoteOption };

/** Constants of cosmos.gov.v1beta1.ProposalStatus; a field of this type is a number and may hold others. */
export const ProposalStatus = {
  PROPOSAL_STATUS_UNSPECIFIED: 0,
  PROPOSAL_STATUS_DEPOSIT_PERIOD: 1,
  PROPOSAL_STATUS_VOTING_PERIOD: 2,
  PROPOSAL_STATUS_PASSED: 3,
  PROPOSAL_STATUS_REJECTED: 4,
  PROPOSAL_STATUS_FAILED: 5,
} as const;

/** Names of cosmos.gov.v1beta1.ProposalStatus for JSON. */
export const ProposalStatusDescriptor: EnumDescriptor = { typeName: "cosmos.gov.v1beta1.ProposalStatus", values: ProposalStatus };

/** Message cosmos.gov.v1beta1.WeightedVoteOption. */
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

/** Codec of cosmos.gov.v1beta1.WeightedVoteOption. */
export const WeightedVoteOption: Codec<WeightedVoteOption> = defineCodec<WeightedVoteOption>({
  typeName: "cosmos.gov.v1beta1.WeightedVoteOption",
  fields: [
    { number: 1, name: "option", protoName: "option", kind: "enum", repeated: false, nullable: false, enum: VoteOptionDescriptor },
    { number: 2, name: "weight", protoName: "weight", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeWeightedVoteOption,
  read: readWeightedVoteOption,
  create: createWeightedVoteOption,
});

/** Message cosmos.gov.v1beta1.TextProposal. */
export interface TextProposal {
  readonly title: string;
  readonly description: string;
}

function writeTextProposal(writer: Writer, value: TextProposal): void {
  if (value.title !== "") {
    putString(writer, 10, value.title);
  }
  if (value.description !== "") {
    putString(writer, 18, value.description);
  }
}

function readTextProposal(reader: Reader): TextProposal {
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
    title: f1,
    description: f2,
  };
}

function createTextProposal(partial?: Partial<TextProposal>): TextProposal {
  return {
    title: "",
    description: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.TextProposal. */
export const TextProposal: Codec<TextProposal> = defineCodec<TextProposal>({
  typeName: "cosmos.gov.v1beta1.TextProposal",
  fields: [
    { number: 1, name: "title", protoName: "title", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "description", protoName: "description", kind: "string", repeated: false, nullable: false },
  ],
  options: { aminoName: "cosmos-sdk/TextProposal" },
  write: writeTextProposal,
  read: readTextProposal,
  create: createTextProposal,
});

/** Message cosmos.gov.v1beta1.Deposit. */
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

/** Codec of cosmos.gov.v1beta1.Deposit. */
export const Deposit: Codec<Deposit> = defineCodec<Deposit>({
  typeName: "cosmos.gov.v1beta1.Deposit",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "depositor", protoName: "depositor", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin },
  ],
  write: writeDeposit,
  read: readDeposit,
  create: createDeposit,
});

/** Message cosmos.gov.v1beta1.Proposal. */
export interface Proposal {
  readonly proposalId: bigint;
  readonly content: Any | undefined;
  readonly status: number;
  readonly finalTallyResult: TallyResult;
  readonly submitTime: bigint;
  readonly depositEndTime: bigint;
  readonly totalDeposit: readonly Coin[];
  readonly votingStartTime: bigint;
  readonly votingEndTime: bigint;
}

function writeProposal(writer: Writer, value: Proposal): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.content !== undefined) {
    writer.uint32(18).fork();
    Any.write(writer, value.content);
    writer.ldelim();
  }
  if (value.status !== 0) {
    writer.uint32(24);
    putInt32(writer, value.status);
  }
  {
    writer.uint32(34).fork();
    TallyResult.write(writer, value.finalTallyResult);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    putTimestamp(writer, value.submitTime);
    writer.ldelim();
  }
  {
    writer.uint32(50).fork();
    putTimestamp(writer, value.depositEndTime);
    writer.ldelim();
  }
  for (const item of value.totalDeposit) {
    writer.uint32(58).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  {
    writer.uint32(66).fork();
    putTimestamp(writer, value.votingStartTime);
    writer.ldelim();
  }
  {
    writer.uint32(74).fork();
    putTimestamp(writer, value.votingEndTime);
    writer.ldelim();
  }
}

function readProposal(reader: Reader): Proposal {
  let f1 = 0n;
  let f2: Any | undefined;
  let f3 = 0;
  let f4: TallyResult | undefined;
  let f5 = GO_ZERO_TIME_NS;
  let f6 = GO_ZERO_TIME_NS;
  const f7: Coin[] = [];
  let f8 = GO_ZERO_TIME_NS;
  let f9 = GO_ZERO_TIME_NS;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Any.read(reader);
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
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34, 42, 50, 58, 66, 74]);
  return {
    proposalId: f1,
    content: f2,
    status: f3,
    finalTallyResult: f4 ?? TallyResult.create(),
    submitTime: f5,
    depositEndTime: f6,
    totalDeposit: f7,
    votingStartTime: f8,
    votingEndTime: f9,
  };
}

function createProposal(partial?: Partial<Proposal>): Proposal {
  return {
    proposalId: 0n,
    content: undefined,
    status: 0,
    finalTallyResult: TallyResult.create(),
    submitTime: GO_ZERO_TIME_NS,
    depositEndTime: GO_ZERO_TIME_NS,
    totalDeposit: [],
    votingStartTime: GO_ZERO_TIME_NS,
    votingEndTime: GO_ZERO_TIME_NS,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.Proposal. */
export const Proposal: Codec<Proposal> = defineCodec<Proposal>({
  typeName: "cosmos.gov.v1beta1.Proposal",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "content", protoName: "content", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 3, name: "status", protoName: "status", kind: "enum", repeated: false, nullable: false, enum: ProposalStatusDescriptor },
    { number: 4, name: "finalTallyResult", protoName: "final_tally_result", kind: "message", repeated: false, nullable: false, message: () => TallyResult },
    { number: 5, name: "submitTime", protoName: "submit_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 6, name: "depositEndTime", protoName: "deposit_end_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 7, name: "totalDeposit", protoName: "total_deposit", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 8, name: "votingStartTime", protoName: "voting_start_time", kind: "timestamp", repeated: false, nullable: false },
    { number: 9, name: "votingEndTime", protoName: "voting_end_time", kind: "timestamp", repeated: false, nullable: false },
  ],
  write: writeProposal,
  read: readProposal,
  create: createProposal,
});

/** Message cosmos.gov.v1beta1.TallyResult. */
export interface TallyResult {
  readonly yes: string;
  readonly abstain: string;
  readonly no: string;
  readonly noWithVeto: string;
}

function writeTallyResult(writer: Writer, value: TallyResult): void {
  if (value.yes !== "") {
    putString(writer, 10, value.yes);
  }
  if (value.abstain !== "") {
    putString(writer, 18, value.abstain);
  }
  if (value.no !== "") {
    putString(writer, 26, value.no);
  }
  if (value.noWithVeto !== "") {
    putString(writer, 34, value.noWithVeto);
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
    yes: f1,
    abstain: f2,
    no: f3,
    noWithVeto: f4,
  };
}

function createTallyResult(partial?: Partial<TallyResult>): TallyResult {
  return {
    yes: "",
    abstain: "",
    no: "",
    noWithVeto: "",
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.TallyResult. */
export const TallyResult: Codec<TallyResult> = defineCodec<TallyResult>({
  typeName: "cosmos.gov.v1beta1.TallyResult",
  fields: [
    { number: 1, name: "yes", protoName: "yes", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 2, name: "abstain", protoName: "abstain", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 3, name: "no", protoName: "no", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
    { number: 4, name: "noWithVeto", protoName: "no_with_veto", kind: "string", repeated: false, nullable: false, scalar: "cosmos.Int" },
  ],
  write: writeTallyResult,
  read: readTallyResult,
  create: createTallyResult,
});

/** Message cosmos.gov.v1beta1.Vote. */
export interface Vote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly option: number;
  readonly options: readonly WeightedVoteOption[];
}

function writeVote(writer: Writer, value: Vote): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.voter !== "") {
    putString(writer, 18, value.voter);
  }
  if (value.option !== 0) {
    writer.uint32(24);
    putInt32(writer, value.option);
  }
  for (const item of value.options) {
    writer.uint32(34).fork();
    WeightedVoteOption.write(writer, item);
    writer.ldelim();
  }
}

function readVote(reader: Reader): Vote {
  let f1 = 0n;
  let f2 = "";
  let f3 = 0;
  const f4: WeightedVoteOption[] = [];
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
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(WeightedVoteOption.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 24, 34]);
  return {
    proposalId: f1,
    voter: f2,
    option: f3,
    options: f4,
  };
}

function createVote(partial?: Partial<Vote>): Vote {
  return {
    proposalId: 0n,
    voter: "",
    option: 0,
    options: [],
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.Vote. */
export const Vote: Codec<Vote> = defineCodec<Vote>({
  typeName: "cosmos.gov.v1beta1.Vote",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "voter", protoName: "voter", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "option", protoName: "option", kind: "enum", repeated: false, nullable: false, enum: VoteOptionDescriptor },
    { number: 4, name: "options", protoName: "options", kind: "message", repeated: true, nullable: false, message: () => WeightedVoteOption },
  ],
  write: writeVote,
  read: readVote,
  create: createVote,
});

/** Message cosmos.gov.v1beta1.DepositParams. */
export interface DepositParams {
  readonly minDeposit: readonly Coin[];
  readonly maxDepositPeriod: bigint;
}

function writeDepositParams(writer: Writer, value: DepositParams): void {
  for (const item of value.minDeposit) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  {
    writer.uint32(18).fork();
    putDuration(writer, value.maxDepositPeriod);
    writer.ldelim();
  }
}

function readDepositParams(reader: Reader): DepositParams {
  const f1: Coin[] = [];
  let f2 = 0n;
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
    maxDepositPeriod: 0n,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.DepositParams. */
export const DepositParams: Codec<DepositParams> = defineCodec<DepositParams>({
  typeName: "cosmos.gov.v1beta1.DepositParams",
  fields: [
    { number: 1, name: "minDeposit", protoName: "min_deposit", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 2, name: "maxDepositPeriod", protoName: "max_deposit_period", kind: "duration", repeated: false, nullable: false },
  ],
  write: writeDepositParams,
  read: readDepositParams,
  create: createDepositParams,
});

/** Message cosmos.gov.v1beta1.VotingParams. */
export interface VotingParams {
  readonly votingPeriod: bigint;
}

function writeVotingParams(writer: Writer, value: VotingParams): void {
  {
    writer.uint32(10).fork();
    putDuration(writer, value.votingPeriod);
    writer.ldelim();
  }
}

function readVotingParams(reader: Reader): VotingParams {
  let f1 = 0n;
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
    votingPeriod: 0n,
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.VotingParams. */
export const VotingParams: Codec<VotingParams> = defineCodec<VotingParams>({
  typeName: "cosmos.gov.v1beta1.VotingParams",
  fields: [
    { number: 1, name: "votingPeriod", protoName: "voting_period", kind: "duration", repeated: false, nullable: false },
  ],
  write: writeVotingParams,
  read: readVotingParams,
  create: createVotingParams,
});

/** Message cosmos.gov.v1beta1.TallyParams. */
export interface TallyParams {
  readonly quorum: Uint8Array;
  readonly threshold: Uint8Array;
  readonly vetoThreshold: Uint8Array;
}

function writeTallyParams(writer: Writer, value: TallyParams): void {
  if (value.quorum.length !== 0) {
    putBytes(writer, 10, value.quorum);
  }
  if (value.threshold.length !== 0) {
    putBytes(writer, 18, value.threshold);
  }
  if (value.vetoThreshold.length !== 0) {
    putBytes(writer, 26, value.vetoThreshold);
  }
}

function readTallyParams(reader: Reader): TallyParams {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  let f3: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    quorum: f1 ?? new Uint8Array(0),
    threshold: f2 ?? new Uint8Array(0),
    vetoThreshold: f3 ?? new Uint8Array(0),
  };
}

function createTallyParams(partial?: Partial<TallyParams>): TallyParams {
  return {
    quorum: new Uint8Array(0),
    threshold: new Uint8Array(0),
    vetoThreshold: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.gov.v1beta1.TallyParams. */
export const TallyParams: Codec<TallyParams> = defineCodec<TallyParams>({
  typeName: "cosmos.gov.v1beta1.TallyParams",
  fields: [
    { number: 1, name: "quorum", protoName: "quorum", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 2, name: "threshold", protoName: "threshold", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
    { number: 3, name: "vetoThreshold", protoName: "veto_threshold", kind: "bytes", repeated: false, nullable: false, scalar: "cosmos.Dec", decimal: true },
  ],
  write: writeTallyParams,
  read: readTallyParams,
  create: createTallyParams,
});
