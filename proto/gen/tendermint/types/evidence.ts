/** Generated from proto/tendermint/types/evidence.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { GO_ZERO_TIME_NS, checkOneof, defineCodec, putInt64, putTimestamp } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { LightBlock, Vote } from "./types.ts";
import { Validator } from "./validator.ts";

/** Message tendermint.types.Evidence. */
export interface Evidence {
  readonly duplicateVoteEvidence: DuplicateVoteEvidence | undefined;
  readonly lightClientAttackEvidence: LightClientAttackEvidence | undefined;
}

function writeEvidence(writer: Writer, value: Evidence): void {
  checkOneof("sum", (value.duplicateVoteEvidence === undefined ? 0 : 1) + (value.lightClientAttackEvidence === undefined ? 0 : 1));
  if (value.duplicateVoteEvidence !== undefined) {
    writer.uint32(10).fork();
    DuplicateVoteEvidence.write(writer, value.duplicateVoteEvidence);
    writer.ldelim();
  }
  if (value.lightClientAttackEvidence !== undefined) {
    writer.uint32(18).fork();
    LightClientAttackEvidence.write(writer, value.lightClientAttackEvidence);
    writer.ldelim();
  }
}

function readEvidence(reader: Reader): Evidence {
  let f1: DuplicateVoteEvidence | undefined;
  let f2: LightClientAttackEvidence | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = DuplicateVoteEvidence.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = LightClientAttackEvidence.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1));
  return {
    duplicateVoteEvidence: f1,
    lightClientAttackEvidence: f2,
  };
}

function createEvidence(partial?: Partial<Evidence>): Evidence {
  return {
    duplicateVoteEvidence: undefined,
    lightClientAttackEvidence: undefined,
    ...partial,
  };
}

/** Codec of tendermint.types.Evidence. */
export const Evidence: Codec<Evidence> = defineCodec<Evidence>({
  typeName: "tendermint.types.Evidence",
  fields: [
    { number: 1, name: "duplicateVoteEvidence", protoName: "duplicate_vote_evidence", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => DuplicateVoteEvidence },
    { number: 2, name: "lightClientAttackEvidence", protoName: "light_client_attack_evidence", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => LightClientAttackEvidence },
  ],
  write: writeEvidence,
  read: readEvidence,
  create: createEvidence,
});

/** Message tendermint.types.DuplicateVoteEvidence. */
export interface DuplicateVoteEvidence {
  readonly voteA: Vote | undefined;
  readonly voteB: Vote | undefined;
  readonly totalVotingPower: bigint;
  readonly validatorPower: bigint;
  readonly timestamp: bigint;
}

function writeDuplicateVoteEvidence(writer: Writer, value: DuplicateVoteEvidence): void {
  if (value.voteA !== undefined) {
    writer.uint32(10).fork();
    Vote.write(writer, value.voteA);
    writer.ldelim();
  }
  if (value.voteB !== undefined) {
    writer.uint32(18).fork();
    Vote.write(writer, value.voteB);
    writer.ldelim();
  }
  if (value.totalVotingPower !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.totalVotingPower);
  }
  if (value.validatorPower !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.validatorPower);
  }
  {
    writer.uint32(42).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
}

function readDuplicateVoteEvidence(reader: Reader): DuplicateVoteEvidence {
  let f1: Vote | undefined;
  let f2: Vote | undefined;
  let f3 = 0n;
  let f4 = 0n;
  let f5 = GO_ZERO_TIME_NS;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Vote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Vote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32, 42]);
  return {
    voteA: f1,
    voteB: f2,
    totalVotingPower: f3,
    validatorPower: f4,
    timestamp: f5,
  };
}

function createDuplicateVoteEvidence(partial?: Partial<DuplicateVoteEvidence>): DuplicateVoteEvidence {
  return {
    voteA: undefined,
    voteB: undefined,
    totalVotingPower: 0n,
    validatorPower: 0n,
    timestamp: GO_ZERO_TIME_NS,
    ...partial,
  };
}

/** Codec of tendermint.types.DuplicateVoteEvidence. */
export const DuplicateVoteEvidence: Codec<DuplicateVoteEvidence> = defineCodec<DuplicateVoteEvidence>({
  typeName: "tendermint.types.DuplicateVoteEvidence",
  fields: [
    { number: 1, name: "voteA", protoName: "vote_a", kind: "message", repeated: false, nullable: true, message: () => Vote },
    { number: 2, name: "voteB", protoName: "vote_b", kind: "message", repeated: false, nullable: true, message: () => Vote },
    { number: 3, name: "totalVotingPower", protoName: "total_voting_power", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "validatorPower", protoName: "validator_power", kind: "int64", repeated: false, nullable: false },
    { number: 5, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: false },
  ],
  write: writeDuplicateVoteEvidence,
  read: readDuplicateVoteEvidence,
  create: createDuplicateVoteEvidence,
});

/** Message tendermint.types.LightClientAttackEvidence. */
export interface LightClientAttackEvidence {
  readonly conflictingBlock: LightBlock | undefined;
  readonly commonHeight: bigint;
  readonly byzantineValidators: readonly Validator[];
  readonly totalVotingPower: bigint;
  readonly timestamp: bigint;
}

function writeLightClientAttackEvidence(writer: Writer, value: LightClientAttackEvidence): void {
  if (value.conflictingBlock !== undefined) {
    writer.uint32(10).fork();
    LightBlock.write(writer, value.conflictingBlock);
    writer.ldelim();
  }
  if (value.commonHeight !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.commonHeight);
  }
  for (const item of value.byzantineValidators) {
    writer.uint32(26).fork();
    Validator.write(writer, item);
    writer.ldelim();
  }
  if (value.totalVotingPower !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.totalVotingPower);
  }
  {
    writer.uint32(42).fork();
    putTimestamp(writer, value.timestamp);
    writer.ldelim();
  }
}

function readLightClientAttackEvidence(reader: Reader): LightClientAttackEvidence {
  let f1: LightBlock | undefined;
  let f2 = 0n;
  const f3: Validator[] = [];
  let f4 = 0n;
  let f5 = GO_ZERO_TIME_NS;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = LightBlock.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Validator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.int64();
    tag = reader.next(tag);
  }
  if (tag === 42) {
    f5 = reader.timestamp();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 32, 42]);
  return {
    conflictingBlock: f1,
    commonHeight: f2,
    byzantineValidators: f3,
    totalVotingPower: f4,
    timestamp: f5,
  };
}

function createLightClientAttackEvidence(partial?: Partial<LightClientAttackEvidence>): LightClientAttackEvidence {
  return {
    conflictingBlock: undefined,
    commonHeight: 0n,
    byzantineValidators: [],
    totalVotingPower: 0n,
    timestamp: GO_ZERO_TIME_NS,
    ...partial,
  };
}

/** Codec of tendermint.types.LightClientAttackEvidence. */
export const LightClientAttackEvidence: Codec<LightClientAttackEvidence> = defineCodec<LightClientAttackEvidence>({
  typeName: "tendermint.types.LightClientAttackEvidence",
  fields: [
    { number: 1, name: "conflictingBlock", protoName: "conflicting_block", kind: "message", repeated: false, nullable: true, message: () => LightBlock },
    { number: 2, name: "commonHeight", protoName: "common_height", kind: "int64", repeated: false, nullable: false },
    { number: 3, name: "byzantineValidators", protoName: "byzantine_validators", kind: "message", repeated: true, nullable: false, message: () => Validator },
    { number: 4, name: "totalVotingPower", protoName: "total_voting_power", kind: "int64", repeated: false, nullable: false },
    { number: 5, name: "timestamp", protoName: "timestamp", kind: "timestamp", repeated: false, nullable: false },
  ],
  write: writeLightClientAttackEvidence,
  read: readLightClientAttackEvidence,
  create: createLightClientAttackEvidence,
});

/** Message tendermint.types.EvidenceList. */
export interface EvidenceList {
  readonly evidence: readonly Evidence[];
}

function writeEvidenceList(writer: Writer, value: EvidenceList): void {
  for (const item of value.evidence) {
    writer.uint32(10).fork();
    Evidence.write(writer, item);
    writer.ldelim();
  }
}

function readEvidenceList(reader: Reader): EvidenceList {
  const f1: Evidence[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Evidence.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    evidence: f1,
  };
}

function createEvidenceList(partial?: Partial<EvidenceList>): EvidenceList {
  return {
    evidence: [],
    ...partial,
  };
}

/** Codec of tendermint.types.EvidenceList. */
export const EvidenceList: Codec<EvidenceList> = defineCodec<EvidenceList>({
  typeName: "tendermint.types.EvidenceList",
  fields: [
    { number: 1, name: "evidence", protoName: "evidence", kind: "message", repeated: true, nullable: false, message: () => Evidence },
  ],
  write: writeEvidenceList,
  read: readEvidenceList,
  create: createEvidenceList,
});
