/** Generated from proto/cosmos/consensus/v1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { ABCIParams, BlockParams, EvidenceParams, ValidatorParams } from "../../../tendermint/types/params.ts";

/** Message cosmos.consensus.v1.MsgUpdateParams. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly block: BlockParams | undefined;
  readonly evidence: EvidenceParams | undefined;
  readonly validator: ValidatorParams | undefined;
  readonly abci: ABCIParams | undefined;
}

function writeMsgUpdateParams(writer: Writer, value: MsgUpdateParams): void {
  if (value.authority !== "") {
    putString(writer, 10, value.authority);
  }
  if (value.block !== undefined) {
    writer.uint32(18).fork();
    BlockParams.write(writer, value.block);
    writer.ldelim();
  }
  if (value.evidence !== undefined) {
    writer.uint32(26).fork();
    EvidenceParams.write(writer, value.evidence);
    writer.ldelim();
  }
  if (value.validator !== undefined) {
    writer.uint32(34).fork();
    ValidatorParams.write(writer, value.validator);
    writer.ldelim();
  }
  if (value.abci !== undefined) {
    writer.uint32(42).fork();
    ABCIParams.write(writer, value.abci);
    writer.ldelim();
  }
}

function readMsgUpdateParams(reader: Reader): MsgUpdateParams {
  let f1 = "";
  let f2: BlockParams | undefined;
  let f3: EvidenceParams | undefined;
  let f4: ValidatorParams | undefined;
  let f5: ABCIParams | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = BlockParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = EvidenceParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = ValidatorParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = ABCIParams.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42]);
  return {
    authority: f1,
    block: f2,
    evidence: f3,
    validator: f4,
    abci: f5,
  };
}

function createMsgUpdateParams(partial?: Partial<MsgUpdateParams>): MsgUpdateParams {
  return {
    authority: "",
    block: undefined,
    evidence: undefined,
    validator: undefined,
    abci: undefined,
    ...partial,
  };
}

/** Codec of cosmos.consensus.v1.MsgUpdateParams. */
export const MsgUpdateParams: Codec<MsgUpdateParams> = defineCodec<MsgUpdateParams>({
  typeName: "cosmos.consensus.v1.MsgUpdateParams",
  fields: [
    { number: 1, name: "authority", protoName: "authority", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "block", protoName: "block", kind: "message", repeated: false, nullable: true, message: () => BlockParams },
    { number: 3, name: "evidence", protoName: "evidence", kind: "message", repeated: false, nullable: true, message: () => EvidenceParams },
    { number: 4, name: "validator", protoName: "validator", kind: "message", repeated: false, nullable: true, message: () => ValidatorParams },
    { number: 5, name: "abci", protoName: "abci", kind: "message", repeated: false, nullable: true, message: () => ABCIParams },
  ],
  options: { aminoName: "cosmos-sdk/x/consensus/MsgUpdateParams", signers: ["authority"] },
  write: writeMsgUpdateParams,
  read: readMsgUpdateParams,
  create: createMsgUpdateParams,
});

/** Message cosmos.consensus.v1.MsgUpdateParamsResponse. */
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

/** Codec of cosmos.consensus.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: Codec<MsgUpdateParamsResponse> = defineCodec<MsgUpdateParamsResponse>({
  typeName: "cosmos.consensus.v1.MsgUpdateParamsResponse",
  fields: [],
  write: writeMsgUpdateParamsResponse,
  read: readMsgUpdateParamsResponse,
  create: createMsgUpdateParamsResponse,
});
