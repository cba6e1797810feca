/** Generated from proto/tendermint/consensus/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { checkOneof, defineCodec, putInt32, putInt64, putUint32 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { BitArray } from "../libs/bits/types.ts";
import { BlockID, Part, PartSetHeader, Proposal as TendermintTypesProposal, SignedMsgTypeDescriptor, Vote as TendermintTypesVote } from "../types/types.ts";

/** Message tendermint.consensus.NewRoundStep. */
export interface NewRoundStep {
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
  readonly secondsSinceStartTime: bigint;
  readonly lastCommitRound: number;
}

function writeNewRoundStep(writer: Writer, value: NewRoundStep): void {
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
  if (value.secondsSinceStartTime !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.secondsSinceStartTime);
  }
  if (value.lastCommitRound !== 0) {
    writer.uint32(40);
    putInt32(writer, value.lastCommitRound);
  }
}

function readNewRoundStep(reader: Reader): NewRoundStep {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0n;
  let f5 = 0;
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
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32, 40]);
  return {
    height: f1,
    round: f2,
    step: f3,
    secondsSinceStartTime: f4,
    lastCommitRound: f5,
  };
}

function createNewRoundStep(partial?: Partial<NewRoundStep>): NewRoundStep {
  return {
    height: 0n,
    round: 0,
    step: 0,
    secondsSinceStartTime: 0n,
    lastCommitRound: 0,
    ...partial,
  };
}

/** Codec of tendermint.consensus.NewRoundStep. */
export const NewRoundStep: Codec<NewRoundStep> = defineCodec<NewRoundStep>({
  typeName: "tendermint.consensus.NewRoundStep",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "step", protoName: "step", kind: "uint32", repeated: false, nullable: false },
    { number: 4, name: "secondsSinceStartTime", protoName: "seconds_since_start_time", kind: "int64", repeated: false, nullable: false },
    { number: 5, name: "lastCommitRound", protoName: "last_commit_round", kind: "int32", repeated: false, nullable: false },
  ],
  write: writeNewRoundStep,
  read: readNewRoundStep,
  create: createNewRoundStep,
});

/** Message tendermint.consensus.NewValidBlock. */
export interface NewValidBlock {
  readonly height: bigint;
  readonly round: number;
  readonly blockPartSetHeader: PartSetHeader;
  readonly blockParts: BitArray | undefined;
  readonly isCommit: boolean;
}

function writeNewValidBlock(writer: Writer, value: NewValidBlock): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  {
    writer.uint32(26).fork();
    PartSetHeader.write(writer, value.blockPartSetHeader);
    writer.ldelim();
  }
  if (value.blockParts !== undefined) {
    writer.uint32(34).fork();
    BitArray.write(writer, value.blockParts);
    writer.ldelim();
  }
  if (value.isCommit) {
    writer.uint32(40);
    writer.bool(value.isCommit);
  }
}

function readNewValidBlock(reader: Reader): NewValidBlock {
  let f1 = 0n;
  let f2 = 0;
  let f3: PartSetHeader | undefined;
  let f4: BitArray | undefined;
  let f5 = false;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = PartSetHeader.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = BitArray.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.bool();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34, 40]);
  return {
    height: f1,
    round: f2,
    blockPartSetHeader: f3 ?? PartSetHeader.create(),
    blockParts: f4,
    isCommit: f5,
  };
}

function createNewValidBlock(partial?: Partial<NewValidBlock>): NewValidBlock {
  return {
    height: 0n,
    round: 0,
    blockPartSetHeader: PartSetHeader.create(),
    blockParts: undefined,
    isCommit: false,
    ...partial,
  };
}

/** Codec of tendermint.consensus.NewValidBlock. */
export const NewValidBlock: Codec<NewValidBlock> = defineCodec<NewValidBlock>({
  typeName: "tendermint.consensus.NewValidBlock",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "blockPartSetHeader", protoName: "block_part_set_header", kind: "message", repeated: false, nullable: false, message: () => PartSetHeader },
    { number: 4, name: "blockParts", protoName: "block_parts", kind: "message", repeated: false, nullable: true, message: () => BitArray },
    { number: 5, name: "isCommit", protoName: "is_commit", kind: "bool", repeated: false, nullable: false },
  ],
  write: writeNewValidBlock,
  read: readNewValidBlock,
  create: createNewValidBlock,
});

/** Message tendermint.consensus.Proposal. */
export interface Proposal {
  readonly proposal: TendermintTypesProposal;
}

function writeProposal(writer: Writer, value: Proposal): void {
  {
    writer.uint32(10).fork();
    TendermintTypesProposal.write(writer, value.proposal);
    writer.ldelim();
  }
}

function readProposal(reader: Reader): Proposal {
  let f1: TendermintTypesProposal | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = TendermintTypesProposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    proposal: f1 ?? TendermintTypesProposal.create(),
  };
}

function createProposal(partial?: Partial<Proposal>): Proposal {
  return {
    proposal: TendermintTypesProposal.create(),
    ...partial,
  };
}

/** Codec of tendermint.consensus.Proposal. */
export const Proposal: Codec<Proposal> = defineCodec<Proposal>({
  typeName: "tendermint.consensus.Proposal",
  fields: [
    { number: 1, name: "proposal", protoName: "proposal", kind: "message", repeated: false, nullable: false, message: () => TendermintTypesProposal },
  ],
  write: writeProposal,
  read: readProposal,
  create: createProposal,
});

/** Message tendermint.consensus.ProposalPOL. */
export interface ProposalPOL {
  readonly height: bigint;
  readonly proposalPolRound: number;
  readonly proposalPol: BitArray;
}

function writeProposalPOL(writer: Writer, value: ProposalPOL): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.proposalPolRound !== 0) {
    writer.uint32(16);
    putInt32(writer, value.proposalPolRound);
  }
  {
    writer.uint32(26).fork();
    BitArray.write(writer, value.proposalPol);
    writer.ldelim();
  }
}

function readProposalPOL(reader: Reader): ProposalPOL {
  let f1 = 0n;
  let f2 = 0;
  let f3: BitArray | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = BitArray.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26]);
  return {
    height: f1,
    proposalPolRound: f2,
    proposalPol: f3 ?? BitArray.create(),
  };
}

function createProposalPOL(partial?: Partial<ProposalPOL>): ProposalPOL {
  return {
    height: 0n,
    proposalPolRound: 0,
    proposalPol: BitArray.create(),
    ...partial,
  };
}

/** Codec of tendermint.consensus.ProposalPOL. */
export const ProposalPOL: Codec<ProposalPOL> = defineCodec<ProposalPOL>({
  typeName: "tendermint.consensus.ProposalPOL",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "proposalPolRound", protoName: "proposal_pol_round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "proposalPol", protoName: "proposal_pol", kind: "message", repeated: false, nullable: false, message: () => BitArray },
  ],
  write: writeProposalPOL,
  read: readProposalPOL,
  create: createProposalPOL,
});

/** Message tendermint.consensus.BlockPart. */
export interface BlockPart {
  readonly height: bigint;
  readonly round: number;
  readonly part: Part;
}

function writeBlockPart(writer: Writer, value: BlockPart): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  {
    writer.uint32(26).fork();
    Part.write(writer, value.part);
    writer.ldelim();
  }
}

function readBlockPart(reader: Reader): BlockPart {
  let f1 = 0n;
  let f2 = 0;
  let f3: Part | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Part.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26]);
  return {
    height: f1,
    round: f2,
    part: f3 ?? Part.create(),
  };
}

function createBlockPart(partial?: Partial<BlockPart>): BlockPart {
  return {
    height: 0n,
    round: 0,
    part: Part.create(),
    ...partial,
  };
}

/** Codec of tendermint.consensus.BlockPart. */
export const BlockPart: Codec<BlockPart> = defineCodec<BlockPart>({
  typeName: "tendermint.consensus.BlockPart",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "part", protoName: "part", kind: "message", repeated: false, nullable: false, message: () => Part },
  ],
  write: writeBlockPart,
  read: readBlockPart,
  create: createBlockPart,
});

/** Message tendermint.consensus.Vote. */
export interface Vote {
  readonly vote: TendermintTypesVote | undefined;
}

function writeVote(writer: Writer, value: Vote): void {
  if (value.vote !== undefined) {
    writer.uint32(10).fork();
    TendermintTypesVote.write(writer, value.vote);
    writer.ldelim();
  }
}

function readVote(reader: Reader): Vote {
  let f1: TendermintTypesVote | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = TendermintTypesVote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    vote: f1,
  };
}

function createVote(partial?: Partial<Vote>): Vote {
  return {
    vote: undefined,
    ...partial,
  };
}

/** Codec of tendermint.consensus.Vote. */
export const Vote: Codec<Vote> = defineCodec<Vote>({
  typeName: "tendermint.consensus.Vote",
  fields: [
    { number: 1, name: "vote", protoName: "vote", kind: "message", repeated: false, nullable: true, message: () => TendermintTypesVote },
  ],
  write: writeVote,
  read: readVote,
  create: createVote,
});

/** Message tendermint.consensus.HasVote. */
export interface HasVote {
  readonly height: bigint;
  readonly round: number;
  readonly type: number;
  readonly index: number;
}

function writeHasVote(writer: Writer, value: HasVote): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  if (value.type !== 0) {
    writer.uint32(24);
    putInt32(writer, value.type);
  }
  if (value.index !== 0) {
    writer.uint32(32);
    putInt32(writer, value.index);
  }
}

function readHasVote(reader: Reader): HasVote {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
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
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 32]);
  return {
    height: f1,
    round: f2,
    type: f3,
    index: f4,
  };
}

function createHasVote(partial?: Partial<HasVote>): HasVote {
  return {
    height: 0n,
    round: 0,
    type: 0,
    index: 0,
    ...partial,
  };
}

/** Codec of tendermint.consensus.HasVote. */
export const HasVote: Codec<HasVote> = defineCodec<HasVote>({
  typeName: "tendermint.consensus.HasVote",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: SignedMsgTypeDescriptor },
    { number: 4, name: "index", protoName: "index", kind: "int32", repeated: false, nullable: false },
  ],
  write: writeHasVote,
  read: readHasVote,
  create: createHasVote,
});

/** Message tendermint.consensus.VoteSetMaj23. */
export interface VoteSetMaj23 {
  readonly height: bigint;
  readonly round: number;
  readonly type: number;
  readonly blockId: BlockID;
}

function writeVoteSetMaj23(writer: Writer, value: VoteSetMaj23): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  if (value.type !== 0) {
    writer.uint32(24);
    putInt32(writer, value.type);
  }
  {
    writer.uint32(34).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
}

function readVoteSetMaj23(reader: Reader): VoteSetMaj23 {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let f4: BlockID | undefined;
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
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34]);
  return {
    height: f1,
    round: f2,
    type: f3,
    blockId: f4 ?? BlockID.create(),
  };
}

function createVoteSetMaj23(partial?: Partial<VoteSetMaj23>): VoteSetMaj23 {
  return {
    height: 0n,
    round: 0,
    type: 0,
    blockId: BlockID.create(),
    ...partial,
  };
}

/** Codec of tendermint.consensus.VoteSetMaj23. */
export const VoteSetMaj23: Codec<VoteSetMaj23> = defineCodec<VoteSetMaj23>({
  typeName: "tendermint.consensus.VoteSetMaj23",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: SignedMsgTypeDescriptor },
    { number: 4, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
  ],
  write: writeVoteSetMaj23,
  read: readVoteSetMaj23,
  create: createVoteSetMaj23,
});

/** Message tendermint.consensus.VoteSetBits. */
export interface VoteSetBits {
  readonly height: bigint;
  readonly round: number;
  readonly type: number;
  readonly blockId: BlockID;
  readonly votes: BitArray;
}

function writeVoteSetBits(writer: Writer, value: VoteSetBits): void {
  if (value.height !== 0n) {
    writer.uint32(8);
    putInt64(writer, value.height);
  }
  if (value.round !== 0) {
    writer.uint32(16);
    putInt32(writer, value.round);
  }
  if (value.type !== 0) {
    writer.uint32(24);
    putInt32(writer, value.type);
  }
  {
    writer.uint32(34).fork();
    BlockID.write(writer, value.blockId);
    writer.ldelim();
  }
  {
    writer.uint32(42).fork();
    BitArray.write(writer, value.votes);
    writer.ldelim();
  }
}

function readVoteSetBits(reader: Reader): VoteSetBits {
  let f1 = 0n;
  let f2 = 0;
  let f3 = 0;
  let f4: BlockID | undefined;
  let f5: BitArray | undefined;
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
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = BlockID.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = BitArray.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 24, 34, 42]);
  return {
    height: f1,
    round: f2,
    type: f3,
    blockId: f4 ?? BlockID.create(),
    votes: f5 ?? BitArray.create(),
  };
}

function createVoteSetBits(partial?: Partial<VoteSetBits>): VoteSetBits {
  return {
    height: 0n,
    round: 0,
    type: 0,
    blockId: BlockID.create(),
    votes: BitArray.create(),
    ...partial,
  };
}

/** Codec of tendermint.consensus.VoteSetBits. */
export const VoteSetBits: Codec<VoteSetBits> = defineCodec<VoteSetBits>({
  typeName: "tendermint.consensus.VoteSetBits",
  fields: [
    { number: 1, name: "height", protoName: "height", kind: "int64", repeated: false, nullable: false },
    { number: 2, name: "round", protoName: "round", kind: "int32", repeated: false, nullable: false },
    { number: 3, name: "type", protoName: "type", kind: "enum", repeated: false, nullable: false, enum: SignedMsgTypeDescriptor },
    { number: 4, name: "blockId", protoName: "block_id", kind: "message", repeated: false, nullable: false, message: () => BlockID },
    { number: 5, name: "votes", protoName: "votes", kind: "message", repeated: false, nullable: false, message: () => BitArray },
  ],
  write: writeVoteSetBits,
  read: readVoteSetBits,
  create: createVoteSetBits,
});

/** Message tendermint.consensus.Message. */
export interface Message {
  readonly newRoundStep: NewRoundStep | undefined;
  readonly newValidBlock: NewValidBlock | undefined;
  readonly proposal: Proposal | undefined;
  readonly proposalPol: ProposalPOL | undefined;
  readonly blockPart: BlockPart | undefined;
  readonly vote: Vote | undefined;
  readonly hasVote: HasVote | undefined;
  readonly voteSetMaj23: VoteSetMaj23 | undefined;
  readonly voteSetBits: VoteSetBits | undefined;
}

function writeMessage(writer: Writer, value: Message): void {
  checkOneof("sum", (value.newRoundStep === undefined ? 0 : 1) + (value.newValidBlock === undefined ? 0 : 1) + (value.proposal === undefined ? 0 : 1) + (value.proposalPol === undefined ? 0 : 1) + (value.blockPart === undefined ? 0 : 1) + (value.vote === undefined ? 0 : 1) + (value.hasVote === undefined ? 0 : 1) + (value.voteSetMaj23 === undefined ? 0 : 1) + (value.voteSetBits === undefined ? 0 : 1));
  if (value.newRoundStep !== undefined) {
    writer.uint32(10).fork();
    NewRoundStep.write(writer, value.newRoundStep);
    writer.ldelim();
  }
  if (value.newValidBlock !== undefined) {
    writer.uint32(18).fork();
    NewValidBlock.write(writer, value.newValidBlock);
    writer.ldelim();
  }
  if (value.proposal !== undefined) {
    writer.uint32(26).fork();
    Proposal.write(writer, value.proposal);
    writer.ldelim();
  }
  if (value.proposalPol !== undefined) {
    writer.uint32(34).fork();
    ProposalPOL.write(writer, value.proposalPol);
    writer.ldelim();
  }
  if (value.blockPart !== undefined) {
    writer.uint32(42).fork();
    BlockPart.write(writer, value.blockPart);
    writer.ldelim();
  }
  if (value.vote !== undefined) {
    writer.uint32(50).fork();
    Vote.write(writer, value.vote);
    writer.ldelim();
  }
  if (value.hasVote !== undefined) {
    writer.uint32(58).fork();
    HasVote.write(writer, value.hasVote);
    writer.ldelim();
  }
  if (value.voteSetMaj23 !== undefined) {
    writer.uint32(66).fork();
    VoteSetMaj23.write(writer, value.voteSetMaj23);
    writer.ldelim();
  }
  if (value.voteSetBits !== undefined) {
    writer.uint32(74).fork();
    VoteSetBits.write(writer, value.voteSetBits);
    writer.ldelim();
  }
}

function readMessage(reader: Reader): Message {
  let f1: NewRoundStep | undefined;
  let f2: NewValidBlock | undefined;
  let f3: Proposal | undefined;
  let f4: ProposalPOL | undefined;
  let f5: BlockPart | undefined;
  let f6: Vote | undefined;
  let f7: HasVote | undefined;
  let f8: VoteSetMaj23 | undefined;
  let f9: VoteSetBits | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = NewRoundStep.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = NewValidBlock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Proposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ProposalPOL.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = BlockPart.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = Vote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = HasVote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = VoteSetMaj23.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 74) {
    const outer = reader.open();
    f9 = VoteSetBits.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66, 74]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1) + (f7 === undefined ? 0 : 1) + (f8 === undefined ? 0 : 1) + (f9 === undefined ? 0 : 1));
  return {
    newRoundStep: f1,
    newValidBlock: f2,
    proposal: f3,
    proposalPol: f4,
    blockPart: f5,
    vote: f6,
    hasVote: f7,
    voteSetMaj23: f8,
    voteSetBits: f9,
  };
}

function createMessage(partial?: Partial<Message>): Message {
  return {
    newRoundStep: undefined,
    newValidBlock: undefined,
    proposal: undefined,
    proposalPol: undefined,
    blockPart: undefined,
    vote: undefined,
    hasVote: undefined,
    voteSetMaj23: undefined,
    voteSetBits: undefined,
    ...partial,
  };
}

/** Codec of tendermint.consensus.Message. */
export const Message: Codec<Message> = defineCodec<Message>({
  typeName: "tendermint.consensus.Message",
  fields: [
    { number: 1, name: "newRoundStep", protoName: "new_round_step", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => NewRoundStep },
    { number: 2, name: "newValidBlock", protoName: "new_valid_block", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => NewValidBlock },
    { number: 3, name: "proposal", protoName: "proposal", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => Proposal },
    { number: 4, name: "proposalPol", protoName: "proposal_pol", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => ProposalPOL },
    { number: 5, name: "blockPart", protoName: "block_part", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => BlockPart },
    { number: 6, name: "vote", protoName: "vote", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => Vote },
    { number: 7, name: "hasVote", protoName: "has_vote", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => HasVote },
    { number: 8, name: "voteSetMaj23", protoName: "vote_set_maj23", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => VoteSetMaj23 },
    { number: 9, name: "voteSetBits", protoName: "vote_set_bits", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => VoteSetBits },
  ],
  write: writeMessage,
  read: readMessage,
  create: createMessage,
});
