/** Generated from proto/byline/gov/v1/gov.proto by `npm run proto`; not edited by hand. */
import type { Codec, EnumDescriptor, Writer } from "../../../../wire.ts";
import { defineCodec, putInt32, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";

/** What becomes of the deposits of a proposal that has ended. */
export const Disposal = {
  DISPOSAL_UNSPECIFIED: 0,
  DISPOSAL_REFUND: 1,
  DISPOSAL_BURN: 2,
  DISPOSAL_CHARGE: 3,
} as const;

/** Names of byline.gov.v1.Disposal for JSON. */
export const DisposalDescriptor: EnumDescriptor = { typeName: "byline.gov.v1.Disposal", values: Disposal };

/** A proposal that has ended and whose rows are being paid out and removed, some in every block. */
export interface Closing {
  readonly proposalId: bigint;
  readonly disposal: number;
  readonly chargeRatio: string;
  readonly chargeDestination: string;
}

function writeClosing(writer: Writer, value: Closing): void {
  if (value.proposalId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.proposalId);
  }
  if (value.disposal !== 0) {
    writer.uint32(16);
    putInt32(writer, value.disposal);
  }
  if (value.chargeRatio !== "") {
    putString(writer, 26, value.chargeRatio);
  }
  if (value.chargeDestination !== "") {
    putString(writer, 34, value.chargeDestination);
  }
}

function readClosing(reader: Reader): Closing {
  let f1 = 0n;
  let f2 = 0;
  let f3 = "";
  let f4 = "";
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.int32();
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
  if (tag !== 0) throw reader.refuse(tag, [8, 16, 26, 34]);
  return {
    proposalId: f1,
    disposal: f2,
    chargeRatio: f3,
    chargeDestination: f4,
  };
}

function createClosing(partial?: Partial<Closing>): Closing {
  return {
    proposalId: 0n,
    disposal: 0,
    chargeRatio: "",
    chargeDestination: "",
    ...partial,
  };
}

/** Codec of byline.gov.v1.Closing. */
export const Closing: Codec<Closing> = defineCodec<Closing>({
  typeName: "byline.gov.v1.Closing",
  fields: [
    { number: 1, name: "proposalId", protoName: "proposal_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "disposal", protoName: "disposal", kind: "enum", repeated: false, nullable: false, enum: DisposalDescriptor },
    { number: 3, name: "chargeRatio", protoName: "charge_ratio", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "chargeDestination", protoName: "charge_destination", kind: "string", repeated: false, nullable: false },
  ],
  write: writeClosing,
  read: readClosing,
  create: createClosing,
});

/** Votes counted so far on one validator's stake: shares of its delegators who voted, and those shares times the weight of each option. */
export interface ValidatorTally {
  readonly votedShares: string;
  readonly yes: string;
  readonly abstain: string;
  readonly no: string;
  readonly noWithVeto: string;
}

function writeValidatorTally(writer: Writer, value: ValidatorTally): void {
  if (value.votedShares !== "") {
    putString(writer, 10, value.votedShares);
  }
  if (value.yes !== "") {
    putString(writer, 18, value.yes);
  }
  if (value.abstain !== "") {
    putString(writer, 26, value.abstain);
  }
  if (value.no !== "") {
    putString(writer, 34, value.no);
  }
  if (value.noWithVeto !== "") {
    putString(writer, 42, value.noWithVeto);
  }
}

function readValidatorTally(reader: Reader): ValidatorTally {
  let f1 = "";
  let f2 = "";
  let f3 = "";
  let f4 = "";
  let f5 = "";
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
  if (tag === 42) {
    f5 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    votedShares: f1,
    yes: f2,
    abstain: f3,
    no: f4,
    noWithVeto: f5,
  };
}

function createValidatorTally(partial?: Partial<ValidatorTally>): ValidatorTally {
  return {
    votedShares: "",
    yes: "",
    abstain: "",
    no: "",
    noWithVeto: "",
    ...partial,
  };
}

/** Codec of byline.gov.v1.ValidatorTally. */
export const ValidatorTally: Codec<ValidatorTally> = defineCodec<ValidatorTally>({
  typeName: "byline.gov.v1.ValidatorTally",
  fields: [
    { number: 1, name: "votedShares", protoName: "voted_shares", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "yes", protoName: "yes", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "abstain", protoName: "abstain", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "no", protoName: "no", kind: "string", repeated: false, nullable: false },
    { number: 5, name: "noWithVeto", protoName: "no_with_veto", kind: "string", repeated: false, nullable: false },
  ],
  write: writeValidatorTally,
  read: readValidatorTally,
  create: createValidatorTally,
});
