/** Generated from proto/tendermint/types/validator.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../wire.ts";
import { defineCodec, putBytes, putInt64 } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { PublicKey } from "../crypto/keys.ts";

/** Constants of tendermint.types.BlockIDFlag; a field of this type is a number and may hold others. */
export const BlockIDFlag = {
  BLOCK_ID_FLAG_UNKNOWN: 0,
  BLOCK_ID_FLAG_ABSENT: 1,
  BLOCK_ID_FLAG_COMMIT: 2,
  BLOCK_ID_FLAG_NIL: 3,
} as const;

/** Names of tendermint.types.BlockIDFlag for JSON. */
export const BlockIDFlagDescriptor: EnumDescriptor = { typeName: "tendermint.types.BlockIDFlag", values: BlockIDFlag };

/** Message tendermint.types.ValidatorSet. */
export interface ValidatorSet {
  readonly validators: readonly Validator[];
  readonly proposer: Validator | undefined;
  readonly totalVotingPower: bigint;
}

function writeValidatorSet(writer: Writer, value: ValidatorSet): void {
  for (const item of value.validators) {
    writer.uint32(10).fork();
    Validator.write(writer, item);
    writer.ldelim();
  }
  if (value.proposer !== undefined) {
    writer.uint32(18).fork();
    Validator.write(writer, value.proposer);
    writer.ldelim();
  }
  if (value.totalVotingPower !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.totalVotingPower);
  }
}

function readValidatorSet(reader: Reader): ValidatorSet {
  const f1: Validator[] = [];
  let f2: Validator | undefined;
  let f3 = 0n;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Validator.read(reader));
    reader.close(outer);
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    validators: f1,
    proposer: f2,
    totalVotingPower: f3,
  };
}

function createValidatorSet(partial?: Partial<ValidatorSet>): ValidatorSet {
  return {
    validators: [],
    proposer: undefined,
    totalVotingPower: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.ValidatorSet. */
export const ValidatorSet: Codec<ValidatorSet> = defineCodec<ValidatorSet>({
  typeName: "tendermint.types.ValidatorSet",
  fields: [
    { number: 1, name: "validators", protoName: "validators", kind: "message", repeated: true, nullable: false, message: () => Validator },
    { number: 2, name: "proposer", protoName: "proposer", kind: "message", repeated: false, nullable: true, message: () => Validator },
    { number: 3, name: "totalVotingPower", protoName: "total_voting_power", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeValidatorSet,
  read: readValidatorSet,
  create: createValidatorSet,
});

/** Message tendermint.types.Validator. */
export interface Validator {
  readonly address: Uint8Array;
  readonly pubKey: PublicKey;
  readonly votingPower: bigint;
  readonly proposerPriority: bigint;
}

function writeValidator(writer: Writer, value: Validator): void {
  if (value.address.length !== 0) {
    putBytes(writer, 10, value.address);
  }
  {
    writer.uint32(18).fork();
    PublicKey.write(writer, value.pubKey);
    writer.ldelim();
  }
  if (value.votingPower !== 0n) {
    writer.uint32(24);
    putInt64(writer, value.votingPower);
  }
  if (value.proposerPriority !== 0n) {
    writer.uint32(32);
    putInt64(writer, value.proposerPriority);
  }
}

function readValidator(reader: Reader): Validator {
  let f1: Uint8Array | undefined;
  let f2: PublicKey | undefined;
  let f3 = 0n;
  let f4 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PublicKey.read(reader);
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
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 32]);
  return {
    address: f1 ?? new Uint8Array(0),
    pubKey: f2 ?? PublicKey.create(),
    votingPower: f3,
    proposerPriority: f4,
  };
}

function createValidator(partial?: Partial<Validator>): Validator {
  return {
    address: new Uint8Array(0),
    pubKey: PublicKey.create(),
    votingPower: 0n,
    proposerPriority: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.Validator. */
export const Validator: Codec<Validator> = defineCodec<Validator>({
  typeName: "tendermint.types.Validator",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "pubKey", protoName: "pub_key", kind: "message", repeated: false, nullable: false, message: () => PublicKey },
    { number: 3, name: "votingPower", protoName: "voting_power", kind: "int64", repeated: false, nullable: false },
    { number: 4, name: "proposerPriority", protoName: "proposer_priority", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeValidator,
  read: readValidator,
  create: createValidator,
});

/** Message tendermint.types.SimpleValidator. */
export interface SimpleValidator {
  readonly pubKey: PublicKey | undefined;
  readonly votingPower: bigint;
}

function writeSimpleValidator(writer: Writer, value: SimpleValidator): void {
  if (value.pubKey !== undefined) {
    writer.uint32(10).fork();
    PublicKey.write(writer, value.pubKey);
    writer.ldelim();
  }
  if (value.votingPower !== 0n) {
    writer.uint32(16);
    putInt64(writer, value.votingPower);
  }
}

function readSimpleValidator(reader: Reader): SimpleValidator {
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
    pubKey: f1,
    votingPower: f2,
  };
}

function createSimpleValidator(partial?: Partial<SimpleValidator>): SimpleValidator {
  return {
    pubKey: undefined,
    votingPower: 0n,
    ...partial,
  };
}

/** Codec of tendermint.types.SimpleValidator. */
export const SimpleValidator: Codec<SimpleValidator> = defineCodec<SimpleValidator>({
  typeName: "tendermint.types.SimpleValidator",
  fields: [
    { number: 1, name: "pubKey", protoName: "pub_key", kind: "message", repeated: false, nullable: true, message: () => PublicKey },
    { number: 2, name: "votingPower", protoName: "voting_power", kind: "int64", repeated: false, nullable: false },
  ],
  write: writeSimpleValidator,
  read: readSimpleValidator,
  create: createSimpleValidator,
});
