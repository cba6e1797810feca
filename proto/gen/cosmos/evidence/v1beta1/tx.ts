/** Generated from proto/cosmos/evidence/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putBytes, putString } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.evidence.v1beta1.MsgSubmitEvidence. */
export interface MsgSubmitEvidence {
  readonly submitter: string;
  readonly evidence: Any | undefined;
}

function writeMsgSubmitEvidence(writer: Writer, value: MsgSubmitEvidence): void {
  if (value.submitter !== "") {
    putString(writer, 10, value.submitter);
  }
  if (value.evidence !== undefined) {
    writer.uint32(18).fork();
    Any.write(writer, value.evidence);
    writer.ldelim();
  }
}

function readMsgSubmitEvidence(reader: Reader): MsgSubmitEvidence {
  let f1 = "";
  let f2: Any | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    submitter: f1,
    evidence: f2,
  };
}

function createMsgSubmitEvidence(partial?: Partial<MsgSubmitEvidence>): MsgSubmitEvidence {
  return {
    submitter: "",
    evidence: undefined,
    ...partial,
  };
}

/** Codec of cosmos.evidence.v1beta1.MsgSubmitEvidence. */
export const MsgSubmitEvidence: Codec<MsgSubmitEvidence> = defineCodec<MsgSubmitEvidence>({
  typeName: "cosmos.evidence.v1beta1.MsgSubmitEvidence",
  fields: [
    { number: 1, name: "submitter", protoName: "submitter", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "evidence", protoName: "evidence", kind: "message", repeated: false, nullable: true, message: () => Any },
  ],
  options: { aminoName: "cosmos-sdk/MsgSubmitEvidence", signers: ["submitter"] },
  write: writeMsgSubmitEvidence,
  read: readMsgSubmitEvidence,
  create: createMsgSubmitEvidence,
});

/** Message cosmos.evidence.v1beta1.MsgSubmitEvidenceResponse. */
export interface MsgSubmitEvidenceResponse {
  readonly hash: Uint8Array;
}

function writeMsgSubmitEvidenceResponse(writer: Writer, value: MsgSubmitEvidenceResponse): void {
  if (value.hash.length !== 0) {
    putBytes(writer, 34, value.hash);
  }
}

function readMsgSubmitEvidenceResponse(reader: Reader): MsgSubmitEvidenceResponse {
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [34]);
  return {
    hash: f4 ?? new Uint8Array(0),
  };
}

function createMsgSubmitEvidenceResponse(partial?: Partial<MsgSubmitEvidenceResponse>): MsgSubmitEvidenceResponse {
  return {
    hash: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.evidence.v1beta1.MsgSubmitEvidenceResponse. */
export const MsgSubmitEvidenceResponse: Codec<MsgSubmitEvidenceResponse> = defineCodec<MsgSubmitEvidenceResponse>({
  typeName: "cosmos.evidence.v1beta1.MsgSubmitEvidenceResponse",
  fields: [
    { number: 4, name: "hash", protoName: "hash", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeMsgSubmitEvidenceResponse,
  read: readMsgSubmitEvidenceResponse,
  create: createMsgSubmitEvidenceResponse,
});
