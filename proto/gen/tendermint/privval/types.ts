/** Generated from proto/tendermint/privval/types.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../wire.ts";
import { checkOneof, defineCodec, putInt32, putString } from "../../../wire.ts";
import type { Reader } from "../../../wire-reader.ts";
import { PublicKey } from "../crypto/keys.ts";
import { Proposal, Vote } from "../types/types.ts";

/** Message tendermint.privval.RemoteSignerError. */
export interface RemoteSignerError {
  readonly code: number;
  readonly description: string;
}

function writeRemoteSignerError(writer: Writer, value: RemoteSignerError): void {
  if (value.code !== 0) {
    writer.uint32(8);
    putInt32(writer, value.code);
  }
  if (value.description !== "") {
    putString(writer, 18, value.description);
  }
}

function readRemoteSignerError(reader: Reader): RemoteSignerError {
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
    code: f1,
    description: f2,
  };
}

function createRemoteSignerError(partial?: Partial<RemoteSignerError>): RemoteSignerError {
  return {
    code: 0,
    description: "",
    ...partial,
  };
}

/** Codec of tendermint.privval.RemoteSignerError. */
export const RemoteSignerError: Codec<RemoteSignerError> = defineCodec<RemoteSignerError>({
  typeName: "tendermint.privval.RemoteSignerError",
  fields: [
    { number: 1, name: "code", protoName: "code", kind: "int32", repeated: false, nullable: false },
    { number: 2, name: "description", protoName: "description", kind: "string", repeated: false, nullable: false },
  ],
  write: writeRemoteSignerError,
  read: readRemoteSignerError,
  create: createRemoteSignerError,
});

/** Message tendermint.privval.PubKeyRequest. */
export interface PubKeyRequest {
  readonly chainId: string;
}

function writePubKeyRequest(writer: Writer, value: PubKeyRequest): void {
  if (value.chainId !== "") {
    putString(writer, 10, value.chainId);
  }
}

function readPubKeyRequest(reader: Reader): PubKeyRequest {
  let f1 = "";
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10]);
  return {
    chainId: f1,
  };
}

function createPubKeyRequest(partial?: Partial<PubKeyRequest>): PubKeyRequest {
  return {
    chainId: "",
    ...partial,
  };
}

/** Codec of tendermint.privval.PubKeyRequest. */
export const PubKeyRequest: Codec<PubKeyRequest> = defineCodec<PubKeyRequest>({
  typeName: "tendermint.privval.PubKeyRequest",
  fields: [
    { number: 1, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
  ],
  write: writePubKeyRequest,
  read: readPubKeyRequest,
  create: createPubKeyRequest,
});

/** Message tendermint.privval.PubKeyResponse. */
export interface PubKeyResponse {
  readonly pubKey: PublicKey;
  readonly error: RemoteSignerError | undefined;
}

function writePubKeyResponse(writer: Writer, value: PubKeyResponse): void {
  {
    writer.uint32(10).fork();
    PublicKey.write(writer, value.pubKey);
    writer.ldelim();
  }
  if (value.error !== undefined) {
    writer.uint32(18).fork();
    RemoteSignerError.write(writer, value.error);
    writer.ldelim();
  }
}

function readPubKeyResponse(reader: Reader): PubKeyResponse {
  let f1: PublicKey | undefined;
  let f2: RemoteSignerError | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PublicKey.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = RemoteSignerError.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    pubKey: f1 ?? PublicKey.create(),
    error: f2,
  };
}

function createPubKeyResponse(partial?: Partial<PubKeyResponse>): PubKeyResponse {
  return {
    pubKey: PublicKey.create(),
    error: undefined,
    ...partial,
  };
}

/** Codec of tendermint.privval.PubKeyResponse. */
export const PubKeyResponse: Codec<PubKeyResponse> = defineCodec<PubKeyResponse>({
  typeName: "tendermint.privval.PubKeyResponse",
  fields: [
    { number: 1, name: "pubKey", protoName: "pub_key", kind: "message", repeated: false, nullable: false, message: () => PublicKey },
    { number: 2, name: "error", protoName: "error", kind: "message", repeated: false, nullable: true, message: () => RemoteSignerError },
  ],
  write: writePubKeyResponse,
  read: readPubKeyResponse,
  create: createPubKeyResponse,
});

/** Message tendermint.privval.SignVoteRequest. */
export interface SignVoteRequest {
  readonly vote: Vote | undefined;
  readonly chainId: string;
}

function writeSignVoteRequest(writer: Writer, value: SignVoteRequest): void {
  if (value.vote !== undefined) {
    writer.uint32(10).fork();
    Vote.write(writer, value.vote);
    writer.ldelim();
  }
  if (value.chainId !== "") {
    putString(writer, 18, value.chainId);
  }
}

function readSignVoteRequest(reader: Reader): SignVoteRequest {
  let f1: Vote | undefined;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Vote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    vote: f1,
    chainId: f2,
  };
}

function createSignVoteRequest(partial?: Partial<SignVoteRequest>): SignVoteRequest {
  return {
    vote: undefined,
    chainId: "",
    ...partial,
  };
}

/** Codec of tendermint.privval.SignVoteRequest. */
export const SignVoteRequest: Codec<SignVoteRequest> = defineCodec<SignVoteRequest>({
  typeName: "tendermint.privval.SignVoteRequest",
  fields: [
    { number: 1, name: "vote", protoName: "vote", kind: "message", repeated: false, nullable: true, message: () => Vote },
    { number: 2, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
  ],
  write: writeSignVoteRequest,
  read: readSignVoteRequest,
  create: createSignVoteRequest,
});

/** Message tendermint.privval.SignedVoteResponse. */
export interface SignedVoteResponse {
  readonly vote: Vote;
  readonly error: RemoteSignerError | undefined;
}

function writeSignedVoteResponse(writer: Writer, value: SignedVoteResponse): void {
  {
    writer.uint32(10).fork();
    Vote.write(writer, value.vote);
    writer.ldelim();
  }
  if (value.error !== undefined) {
    writer.uint32(18).fork();
    RemoteSignerError.write(writer, value.error);
    writer.ldelim();
  }
}

function readSignedVoteResponse(reader: Reader): SignedVoteResponse {
  let f1: Vote | undefined;
  let f2: RemoteSignerError | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Vote.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = RemoteSignerError.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    vote: f1 ?? Vote.create(),
    error: f2,
  };
}

function createSignedVoteResponse(partial?: Partial<SignedVoteResponse>): SignedVoteResponse {
  return {
    vote: Vote.create(),
    error: undefined,
    ...partial,
  };
}

/** Codec of tendermint.privval.SignedVoteResponse. */
export const SignedVoteResponse: Codec<SignedVoteResponse> = defineCodec<SignedVoteResponse>({
  typeName: "tendermint.privval.SignedVoteResponse",
  fields: [
    { number: 1, name: "vote", protoName: "vote", kind: "message", repeated: false, nullable: false, message: () => Vote },
    { number: 2, name: "error", protoName: "error", kind: "message", repeated: false, nullable: true, message: () => RemoteSignerError },
  ],
  write: writeSignedVoteResponse,
  read: readSignedVoteResponse,
  create: createSignedVoteResponse,
});

/** Message tendermint.privval.SignProposalRequest. */
export interface SignProposalRequest {
  readonly proposal: Proposal | undefined;
  readonly chainId: string;
}

function writeSignProposalRequest(writer: Writer, value: SignProposalRequest): void {
  if (value.proposal !== undefined) {
    writer.uint32(10).fork();
    Proposal.write(writer, value.proposal);
    writer.ldelim();
  }
  if (value.chainId !== "") {
    putString(writer, 18, value.chainId);
  }
}

function readSignProposalRequest(reader: Reader): SignProposalRequest {
  let f1: Proposal | undefined;
  let f2 = "";
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Proposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    proposal: f1,
    chainId: f2,
  };
}

function createSignProposalRequest(partial?: Partial<SignProposalRequest>): SignProposalRequest {
  return {
    proposal: undefined,
    chainId: "",
    ...partial,
  };
}

/** Codec of tendermint.privval.SignProposalRequest. */
export const SignProposalRequest: Codec<SignProposalRequest> = defineCodec<SignProposalRequest>({
  typeName: "tendermint.privval.SignProposalRequest",
  fields: [
    { number: 1, name: "proposal", protoName: "proposal", kind: "message", repeated: false, nullable: true, message: () => Proposal },
    { number: 2, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
  ],
  write: writeSignProposalRequest,
  read: readSignProposalRequest,
  create: createSignProposalRequest,
});

/** Message tendermint.privval.SignedProposalResponse. */
export interface SignedProposalResponse {
  readonly proposal: Proposal;
  readonly error: RemoteSignerError | undefined;
}

function writeSignedProposalResponse(writer: Writer, value: SignedProposalResponse): void {
  {
    writer.uint32(10).fork();
    Proposal.write(writer, value.proposal);
    writer.ldelim();
  }
  if (value.error !== undefined) {
    writer.uint32(18).fork();
    RemoteSignerError.write(writer, value.error);
    writer.ldelim();
  }
}

function readSignedProposalResponse(reader: Reader): SignedProposalResponse {
  let f1: Proposal | undefined;
  let f2: RemoteSignerError | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Proposal.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = RemoteSignerError.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    proposal: f1 ?? Proposal.create(),
    error: f2,
  };
}

function createSignedProposalResponse(partial?: Partial<SignedProposalResponse>): SignedProposalResponse {
  return {
    proposal: Proposal.create(),
    error: undefined,
    ...partial,
  };
}

/** Codec of tendermint.privval.SignedProposalResponse. */
export const SignedProposalResponse: Codec<SignedProposalResponse> = defineCodec<SignedProposalResponse>({
  typeName: "tendermint.privval.SignedProposalResponse",
  fields: [
    { number: 1, name: "proposal", protoName: "proposal", kind: "message", repeated: false, nullable: false, message: () => Proposal },
    { number: 2, name: "error", protoName: "error", kind: "message", repeated: false, nullable: true, message: () => RemoteSignerError },
  ],
  write: writeSignedProposalResponse,
  read: readSignedProposalResponse,
  create: createSignedProposalResponse,
});

/** Message tendermint.privval.PingRequest. */
export type PingRequest = Readonly<Record<string, never>>;

function writePingRequest(): void {}

function readPingRequest(reader: Reader): PingRequest {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createPingRequest(): PingRequest {
  return {};
}

/** Codec of tendermint.privval.PingRequest. */
export const PingRequest: Codec<PingRequest> = defineCodec<PingRequest>({
  typeName: "tendermint.privval.PingRequest",
  fields: [],
  write: writePingRequest,
  read: readPingRequest,
  create: createPingRequest,
});

/** Message tendermint.privval.PingResponse. */
export type PingResponse = Readonly<Record<string, never>>;

function writePingResponse(): void {}

function readPingResponse(reader: Reader): PingResponse {
  const tag = reader.tag();
  if (tag !== 0) throw reader.refuse(tag, []);
  return {};
}

function createPingResponse(): PingResponse {
  return {};
}

/** Codec of tendermint.privval.PingResponse. */
export const PingResponse: Codec<PingResponse> = defineCodec<PingResponse>({
  typeName: "tendermint.privval.PingResponse",
  fields: [],
  write: writePingResponse,
  read: readPingResponse,
  create: createPingResponse,
});

/** Message tendermint.privval.Message. */
export interface Message {
  readonly pubKeyRequest: PubKeyRequest | undefined;
  readonly pubKeyResponse: PubKeyResponse | undefined;
  readonly signVoteRequest: SignVoteRequest | undefined;
  readonly signedVoteResponse: SignedVoteResponse | undefined;
  readonly signProposalRequest: SignProposalRequest | undefined;
  readonly signedProposalResponse: SignedProposalResponse | undefined;
  readonly pingRequest: PingRequest | undefined;
  readonly pingResponse: PingResponse | undefined;
}

function writeMessage(writer: Writer, value: Message): void {
  checkOneof("sum", (value.pubKeyRequest === undefined ? 0 : 1) + (value.pubKeyResponse === undefined ? 0 : 1) + (value.signVoteRequest === undefined ? 0 : 1) + (value.signedVoteResponse === undefined ? 0 : 1) + (value.signProposalRequest === undefined ? 0 : 1) + (value.signedProposalResponse === undefined ? 0 : 1) + (value.pingRequest === undefined ? 0 : 1) + (value.pingResponse === undefined ? 0 : 1));
  if (value.pubKeyRequest !== undefined) {
    writer.uint32(10).fork();
    PubKeyRequest.write(writer, value.pubKeyRequest);
    writer.ldelim();
  }
  if (value.pubKeyResponse !== undefined) {
    writer.uint32(18).fork();
    PubKeyResponse.write(writer, value.pubKeyResponse);
    writer.ldelim();
  }
  if (value.signVoteRequest !== undefined) {
    writer.uint32(26).fork();
    SignVoteRequest.write(writer, value.signVoteRequest);
    writer.ldelim();
  }
  if (value.signedVoteResponse !== undefined) {
    writer.uint32(34).fork();
    SignedVoteResponse.write(writer, value.signedVoteResponse);
    writer.ldelim();
  }
  if (value.signProposalRequest !== undefined) {
    writer.uint32(42).fork();
    SignProposalRequest.write(writer, value.signProposalRequest);
    writer.ldelim();
  }
  if (value.signedProposalResponse !== undefined) {
    writer.uint32(50).fork();
    SignedProposalResponse.write(writer, value.signedProposalResponse);
    writer.ldelim();
  }
  if (value.pingRequest !== undefined) {
    writer.uint32(58).fork();
    PingRequest.write(writer, value.pingRequest);
    writer.ldelim();
  }
  if (value.pingResponse !== undefined) {
    writer.uint32(66).fork();
    PingResponse.write(writer, value.pingResponse);
    writer.ldelim();
  }
}

function readMessage(reader: Reader): Message {
  let f1: PubKeyRequest | undefined;
  let f2: PubKeyResponse | undefined;
  let f3: SignVoteRequest | undefined;
  let f4: SignedVoteResponse | undefined;
  let f5: SignProposalRequest | undefined;
  let f6: SignedProposalResponse | undefined;
  let f7: PingRequest | undefined;
  let f8: PingResponse | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = PubKeyRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = PubKeyResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = SignVoteRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 34) {
    const outer = reader.open();
    f4 = SignedVoteResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 42) {
    const outer = reader.open();
    f5 = SignProposalRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = SignedProposalResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 58) {
    const outer = reader.open();
    f7 = PingRequest.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 66) {
    const outer = reader.open();
    f8 = PingResponse.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 34, 42, 50, 58, 66]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1) + (f3 === undefined ? 0 : 1) + (f4 === undefined ? 0 : 1) + (f5 === undefined ? 0 : 1) + (f6 === undefined ? 0 : 1) + (f7 === undefined ? 0 : 1) + (f8 === undefined ? 0 : 1));
  return {
    pubKeyRequest: f1,
    pubKeyResponse: f2,
    signVoteRequest: f3,
    signedVoteResponse: f4,
    signProposalRequest: f5,
    signedProposalResponse: f6,
    pingRequest: f7,
    pingResponse: f8,
  };
}

function createMessage(partial?: Partial<Message>): Message {
  return {
    pubKeyRequest: undefined,
    pubKeyResponse: undefined,
    signVoteRequest: undefined,
    signedVoteResponse: undefined,
    signProposalRequest: undefined,
    signedProposalResponse: undefined,
    pingRequest: undefined,
    pingResponse: undefined,
    ...partial,
  };
}

/** Codec of tendermint.privval.Message. */
export const Message: Codec<Message> = defineCodec<Message>({
  typeName: "tendermint.privval.Message",
  fields: [
    { number: 1, name: "pubKeyRequest", protoName: "pub_key_request", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => PubKeyRequest },
    { number: 2, name: "pubKeyResponse", protoName: "pub_key_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => PubKeyResponse },
    { number: 3, name: "signVoteRequest", protoName: "sign_vote_request", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => SignVoteRequest },
    { number: 4, name: "signedVoteResponse", protoName: "signed_vote_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => SignedVoteResponse },
    { number: 5, name: "signProposalRequest", protoName: "sign_proposal_request", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => SignProposalRequest },
    { number: 6, name: "signedProposalResponse", protoName: "signed_proposal_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => SignedProposalResponse },
    { number: 7, name: "pingRequest", protoName: "ping_request", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => PingRequest },
    { number: 8, name: "pingResponse", protoName: "ping_response", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => PingResponse },
  ],
  write: writeMessage,
  read: readMessage,
  create: createMessage,
});
