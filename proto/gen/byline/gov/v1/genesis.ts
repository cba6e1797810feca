/** Generated from proto/byline/gov/v1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Closing } from "./gov.ts";
import { Deposit, DepositParams, Params, Proposal, TallyParams, Vote, VotingParams } from "../../../cosmos/gov/v1/gov.ts";

/** The fields of cosmos.gov.v1.GenesisState, and what that has no place for. */
export interface GenesisState {
  readonly startingProposalId: bigint;
  readonly deposits: readonly Deposit[];
  readonly votes: readonly Vote[];
  readonly proposals: readonly Proposal[];
  readonly depositParams: DepositParams | undefined;
  readonly votingParams: VotingParams | undefined;
  readonly tallyParams: TallyParams | undefined;
  readonly params: Params | undefined;
  readonly constitution: string;
  readonly closings: readonly Closing[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  if (value.startingProposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.startingProposalId);
  }
  for (const item of value.deposits) {
    writer.uint32(18).fork();
    Deposit.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.votes) {
    writer.uint32(26).fork();
    Vote.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.proposals) {
    writer.uint32(34).fork();
    Proposal.write(writer, item);
    writer.ldelim();
  }
  if (value.depositParams !== undefined) {
    writer.uint32(42).fork();
    DepositParams.write(writer, value.depositParams);
    writer.ldelim();
  }
  if (value.votingParams !== undefined) {
    writer.uint32(50).fork();
    VotingParams.write(writer, value.votingParams);
    writer.ldelim();
  }
  if (value.tallyParams !== undefined) {
    writer.uint32(58).fork();
    TallyParams.write(writer, value.tallyParams);
    writer.ldelim();
  }
  if (value.params !== undefined) {
    writer.uint32(66).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  if (value.constitution !== "") {
    putString(writer, 74, value.constitution);
  }
  for (const item of value.closings) {
    writer.uint32(8010).fork();
    Closing.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1 = 0n;
  const f2: Deposit[] = [];
  const f3: Vote[] = [];
  const f4: Proposal[] = [];
  let f5: DepositParams | undefined;
  let f6: VotingParams | undefined;
  let f7: TallyParams | undefined;
  let f8: Params | undefined;
  let f9 = "";
  const f1001: Closing[] = [];
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(Deposit.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Vote.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Proposal.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = DepositParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = VotingParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = TallyParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    f9 = reader.string();
    tag = reader.next(tag);
  }
  while (tag === 8010) {
    const outer = reader.open();
    f1001.push(Closing.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26, 34, 42, 50, 58, 66, 74, 8010]);
  return {
    startingProposalId: f1,
    deposits: f2,
    votes: f3,
    proposals: f4,
    depositParams: f5,
    votingParams: f6,
    tallyParams: f7,
    params: f8,
    constitution: f9,
    closings: f1001,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    startingProposalId: 0n,
    deposits: [],
    votes: [],
    proposals: [],
    depositParams: undefined,
    votingParams: undefined,
    tallyParams: undefined,
    params: undefined,
    constitution: "",
    closings: [],
    ...partial,
  };
}

/** Codec of byline.gov.v1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "byline.gov.v1.GenesisState",
  fields: [
    { number: 1, name: "startingProposalId", protoName: "starting_proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "deposits", protoName: "deposits", kind: "message", repeated: true, nullable: false, message: () => Deposit },
    { number: 3, name: "votes", protoName: "votes", kind: "message", repeated: true, nullable: false, message: () => Vote },
    { number: 4, name: "proposals", protoName: "proposals", kind: "message", repeated: true, nullable: false, message: () => Proposal },
    { number: 5, name: "depositParams", protoName: "deposit_params", kind: "message", repeated: false, nullable: true, message: () => DepositParams },
    { number: 6, name: "votingParams", protoName: "voting_params", kind: "message", repeated: false, nullable: true, message: () => VotingParams },
    { number: 7, name: "tallyParams", protoName: "tally_params", kind: "message", repeated: false, nullable: true, message: () => TallyParams },
    { number: 8, name: "params", protoName: "params", kind: "message", repeated: false, nullable: true, message: () => Params },
    { number: 9, name: "constitution", protoName: "constitution", kind: "string", repeated: false, nullable: false },
    { number: 1001, name: "closings", protoName: "closings", kind: "message", repeated: true, nullable: false, message: () => Closing },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
