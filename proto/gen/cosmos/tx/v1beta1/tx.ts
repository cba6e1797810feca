/** Generated from proto/cosmos/tx/v1beta1/tx.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { checkOneof, defineCodec, putBytes, putInt32, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Coin } from "../../base/v1beta1/coin.ts";
import { CompactBitArray } from "../../crypto/multisig/v1beta1/multisig.ts";
import { SignModeDescriptor } from "../signing/v1beta1/signing.ts";
import { Any } from "../../../google/protobuf/any.ts";

/** Message cosmos.tx.v1beta1.Tx. */
export interface Tx {
  readonly body: TxBody | undefined;
  readonly authInfo: AuthInfo | undefined;
  readonly signatures: readonly Uint8Array[];
}

function writeTx(writer: Writer, value: Tx): void {
  if (value.body !== undefined) {
    writer.uint32(10).fork();
    TxBody.write(writer, value.body);
    writer.ldelim();
  }
  if (value.authInfo !== undefined) {
    writer.uint32(18).fork();
    AuthInfo.write(writer, value.authInfo);
    writer.ldelim();
  }
  for (const item of value.signatures) {
    putBytes(writer, 26, item);
  }
}

function readTx(reader: Reader): Tx {
  let f1: TxBody | undefined;
  let f2: AuthInfo | undefined;
  const f3: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = TxBody.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = AuthInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    body: f1,
    authInfo: f2,
    signatures: f3,
  };
}

function createTx(partial?: Partial<Tx>): Tx {
  return {
    body: undefined,
    authInfo: undefined,
    signatures: [],
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.Tx. */
export const Tx: Codec<Tx> = defineCodec<Tx>({
  typeName: "cosmos.tx.v1beta1.Tx",
  fields: [
    { number: 1, name: "body", protoName: "body", kind: "message", repeated: false, nullable: true, message: () => TxBody },
    { number: 2, name: "authInfo", protoName: "auth_info", kind: "message", repeated: false, nullable: true, message: () => AuthInfo },
    { number: 3, name: "signatures", protoName: "signatures", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeTx,
  read: readTx,
  create: createTx,
});

/** Message cosmos.tx.v1beta1.TxRaw. */
export interface TxRaw {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[];
}

function writeTxRaw(writer: Writer, value: TxRaw): void {
  if (value.bodyBytes.length !== 0) {
    putBytes(writer, 10, value.bodyBytes);
  }
  if (value.authInfoBytes.length !== 0) {
    putBytes(writer, 18, value.authInfoBytes);
  }
  for (const item of value.signatures) {
    putBytes(writer, 26, item);
  }
}

function readTxRaw(reader: Reader): TxRaw {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  const f3: Uint8Array[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.bytes();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    f3.push(reader.bytes());
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    bodyBytes: f1 ?? new Uint8Array(0),
    authInfoBytes: f2 ?? new Uint8Array(0),
    signatures: f3,
  };
}

function createTxRaw(partial?: Partial<TxRaw>): TxRaw {
  return {
    bodyBytes: new Uint8Array(0),
    authInfoBytes: new Uint8Array(0),
    signatures: [],
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxRaw. */
export const TxRaw: Codec<TxRaw> = defineCodec<TxRaw>({
  typeName: "cosmos.tx.v1beta1.TxRaw",
  fields: [
    { number: 1, name: "bodyBytes", protoName: "body_bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "authInfoBytes", protoName: "auth_info_bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "signatures", protoName: "signatures", kind: "bytes", repeated: true, nullable: false },
  ],
  write: writeTxRaw,
  read: readTxRaw,
  create: createTxRaw,
});

/** Message cosmos.tx.v1beta1.SignDoc. */
export interface SignDoc {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly chainId: string;
  readonly accountNumber: bigint;
}

function writeSignDoc(writer: Writer, value: SignDoc): void {
  if (value.bodyBytes.length !== 0) {
    putBytes(writer, 10, value.bodyBytes);
  }
  if (value.authInfoBytes.length !== 0) {
    putBytes(writer, 18, value.authInfoBytes);
  }
  if (value.chainId !== "") {
    putString(writer, 26, value.chainId);
  }
  if (value.accountNumber !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.accountNumber);
  }
}

function readSignDoc(reader: Reader): SignDoc {
  let f1: Uint8Array | undefined;
  let f2: Uint8Array | undefined;
  let f3 = "";
  let f4 = 0n;
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
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32]);
  return {
    bodyBytes: f1 ?? new Uint8Array(0),
    authInfoBytes: f2 ?? new Uint8Array(0),
    chainId: f3,
    accountNumber: f4,
  };
}

function createSignDoc(partial?: Partial<SignDoc>): SignDoc {
  return {
    bodyBytes: new Uint8Array(0),
    authInfoBytes: new Uint8Array(0),
    chainId: "",
    accountNumber: 0n,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.SignDoc. */
export const SignDoc: Codec<SignDoc> = defineCodec<SignDoc>({
  typeName: "cosmos.tx.v1beta1.SignDoc",
  fields: [
    { number: 1, name: "bodyBytes", protoName: "body_bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "authInfoBytes", protoName: "auth_info_bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 3, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "accountNumber", protoName: "account_number", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeSignDoc,
  read: readSignDoc,
  create: createSignDoc,
});

/** Message cosmos.tx.v1beta1.SignDocDirectAux. */
export interface SignDocDirectAux {
  readonly bodyBytes: Uint8Array;
  readonly publicKey: Any | undefined;
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly tip: Tip | undefined;
}

function writeSignDocDirectAux(writer: Writer, value: SignDocDirectAux): void {
  if (value.bodyBytes.length !== 0) {
    putBytes(writer, 10, value.bodyBytes);
  }
  if (value.publicKey !== undefined) {
    writer.uint32(18).fork();
    Any.write(writer, value.publicKey);
    writer.ldelim();
  }
  if (value.chainId !== "") {
    putString(writer, 26, value.chainId);
  }
  if (value.accountNumber !== 0n) {
    writer.uint32(32);
    putUint64(writer, value.accountNumber);
  }
  if (value.sequence !== 0n) {
    writer.uint32(40);
    putUint64(writer, value.sequence);
  }
  if (value.tip !== undefined) {
    writer.uint32(50).fork();
    Tip.write(writer, value.tip);
    writer.ldelim();
  }
}

function readSignDocDirectAux(reader: Reader): SignDocDirectAux {
  let f1: Uint8Array | undefined;
  let f2: Any | undefined;
  let f3 = "";
  let f4 = 0n;
  let f5 = 0n;
  let f6: Tip | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    f3 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 32) {
    f4 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 40) {
    f5 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 50) {
    const outer = reader.open();
    f6 = Tip.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26, 32, 40, 50]);
  return {
    bodyBytes: f1 ?? new Uint8Array(0),
    publicKey: f2,
    chainId: f3,
    accountNumber: f4,
    sequence: f5,
    tip: f6,
  };
}

function createSignDocDirectAux(partial?: Partial<SignDocDirectAux>): SignDocDirectAux {
  return {
    bodyBytes: new Uint8Array(0),
    publicKey: undefined,
    chainId: "",
    accountNumber: 0n,
    sequence: 0n,
    tip: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.SignDocDirectAux. */
export const SignDocDirectAux: Codec<SignDocDirectAux> = defineCodec<SignDocDirectAux>({
  typeName: "cosmos.tx.v1beta1.SignDocDirectAux",
  fields: [
    { number: 1, name: "bodyBytes", protoName: "body_bytes", kind: "bytes", repeated: false, nullable: false },
    { number: 2, name: "publicKey", protoName: "public_key", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 3, name: "chainId", protoName: "chain_id", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "accountNumber", protoName: "account_number", kind: "uint64", repeated: false, nullable: false },
    { number: 5, name: "sequence", protoName: "sequence", kind: "uint64", repeated: false, nullable: false },
    { number: 6, name: "tip", protoName: "tip", kind: "message", repeated: false, nullable: true, message: () => Tip },
  ],
  write: writeSignDocDirectAux,
  read: readSignDocDirectAux,
  create: createSignDocDirectAux,
});

/** Message cosmos.tx.v1beta1.TxBody. */
export interface TxBody {
  readonly messages: readonly Any[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
  readonly extensionOptions: readonly Any[];
  readonly nonCriticalExtensionOptions: readonly Any[];
}

function writeTxBody(writer: Writer, value: TxBody): void {
  for (const item of value.messages) {
    writer.uint32(10).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
  if (value.memo !== "") {
    putString(writer, 18, value.memo);
  }
  if (value.timeoutHeight !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.timeoutHeight);
  }
  for (const item of value.extensionOptions) {
    writer.uint32(8186).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.nonCriticalExtensionOptions) {
    writer.uint32(16378).fork();
    Any.write(writer, item);
    writer.ldelim();
  }
}

function readTxBody(reader: Reader): TxBody {
  const f1: Any[] = [];
  let f2 = "";
  let f3 = 0n;
  const f1023: Any[] = [];
  const f2047: Any[] = [];
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 8186) {
    const outer = reader.open();
    f1023.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 16378) {
    const outer = reader.open();
    f2047.push(Any.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 8186, 16378]);
  return {
    messages: f1,
    memo: f2,
    timeoutHeight: f3,
    extensionOptions: f1023,
    nonCriticalExtensionOptions: f2047,
  };
}

function createTxBody(partial?: Partial<TxBody>): TxBody {
  return {
    messages: [],
    memo: "",
    timeoutHeight: 0n,
    extensionOptions: [],
    nonCriticalExtensionOptions: [],
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.TxBody. */
export const TxBody: Codec<TxBody> = defineCodec<TxBody>({
  typeName: "cosmos.tx.v1beta1.TxBody",
  fields: [
    { number: 1, name: "messages", protoName: "messages", kind: "message", repeated: true, nullable: false, message: () => Any },
    { number: 2, name: "memo", protoName: "memo", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "timeoutHeight", protoName: "timeout_height", kind: "uint64", repeated: false, nullable: false },
    { number: 1023, name: "extensionOptions", protoName: "extension_options", kind: "message", repeated: true, nullable: false, message: () => Any },
    { number: 2047, name: "nonCriticalExtensionOptions", protoName: "non_critical_extension_options", kind: "message", repeated: true, nullable: false, message: () => Any },
  ],
  write: writeTxBody,
  read: readTxBody,
  create: createTxBody,
});

/** Message cosmos.tx.v1beta1.AuthInfo. */
export interface AuthInfo {
  readonly signerInfos: readonly SignerInfo[];
  readonly fee: Fee | undefined;
  readonly tip: Tip | undefined;
}

function writeAuthInfo(writer: Writer, value: AuthInfo): void {
  for (const item of value.signerInfos) {
    writer.uint32(10).fork();
    SignerInfo.write(writer, item);
    writer.ldelim();
  }
  if (value.fee !== undefined) {
    writer.uint32(18).fork();
    Fee.write(writer, value.fee);
    writer.ldelim();
  }
  if (value.tip !== undefined) {
    writer.uint32(26).fork();
    Tip.write(writer, value.tip);
    writer.ldelim();
  }
}

function readAuthInfo(reader: Reader): AuthInfo {
  const f1: SignerInfo[] = [];
  let f2: Fee | undefined;
  let f3: Tip | undefined;
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(SignerInfo.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = Fee.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Tip.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 26]);
  return {
    signerInfos: f1,
    fee: f2,
    tip: f3,
  };
}

function createAuthInfo(partial?: Partial<AuthInfo>): AuthInfo {
  return {
    signerInfos: [],
    fee: undefined,
    tip: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.AuthInfo. */
export const AuthInfo: Codec<AuthInfo> = defineCodec<AuthInfo>({
  typeName: "cosmos.tx.v1beta1.AuthInfo",
  fields: [
    { number: 1, name: "signerInfos", protoName: "signer_infos", kind: "message", repeated: true, nullable: false, message: () => SignerInfo },
    { number: 2, name: "fee", protoName: "fee", kind: "message", repeated: false, nullable: true, message: () => Fee },
    { number: 3, name: "tip", protoName: "tip", kind: "message", repeated: false, nullable: true, message: () => Tip },
  ],
  write: writeAuthInfo,
  read: readAuthInfo,
  create: createAuthInfo,
});

/** Message cosmos.tx.v1beta1.SignerInfo. */
export interface SignerInfo {
  readonly publicKey: Any | undefined;
  readonly modeInfo: ModeInfo | undefined;
  readonly sequence: bigint;
}

function writeSignerInfo(writer: Writer, value: SignerInfo): void {
  if (value.publicKey !== undefined) {
    writer.uint32(10).fork();
    Any.write(writer, value.publicKey);
    writer.ldelim();
  }
  if (value.modeInfo !== undefined) {
    writer.uint32(18).fork();
    ModeInfo.write(writer, value.modeInfo);
    writer.ldelim();
  }
  if (value.sequence !== 0n) {
    writer.uint32(24);
    putUint64(writer, value.sequence);
  }
}

function readSignerInfo(reader: Reader): SignerInfo {
  let f1: Any | undefined;
  let f2: ModeInfo | undefined;
  let f3 = 0n;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Any.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ModeInfo.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24]);
  return {
    publicKey: f1,
    modeInfo: f2,
    sequence: f3,
  };
}

function createSignerInfo(partial?: Partial<SignerInfo>): SignerInfo {
  return {
    publicKey: undefined,
    modeInfo: undefined,
    sequence: 0n,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.SignerInfo. */
export const SignerInfo: Codec<SignerInfo> = defineCodec<SignerInfo>({
  typeName: "cosmos.tx.v1beta1.SignerInfo",
  fields: [
    { number: 1, name: "publicKey", protoName: "public_key", kind: "message", repeated: false, nullable: true, message: () => Any },
    { number: 2, name: "modeInfo", protoName: "mode_info", kind: "message", repeated: false, nullable: true, message: () => ModeInfo },
    { number: 3, name: "sequence", protoName: "sequence", kind: "uint64", repeated: false, nullable: false },
  ],
  write: writeSignerInfo,
  read: readSignerInfo,
  create: createSignerInfo,
});

/** Message cosmos.tx.v1beta1.ModeInfo. */
export interface ModeInfo {
  readonly single: ModeInfo_Single | undefined;
  readonly multi: ModeInfo_Multi | undefined;
}

function writeModeInfo(writer: Writer, value: ModeInfo): void {
  checkOneof("sum", (value.single === undefined ? 0 : 1) + (value.multi === undefined ? 0 : 1));
  if (value.single !== undefined) {
    writer.uint32(10).fork();
    ModeInfo_Single.write(writer, value.single);
    writer.ldelim();
  }
  if (value.multi !== undefined) {
    writer.uint32(18).fork();
    ModeInfo_Multi.write(writer, value.multi);
    writer.ldelim();
  }
}

function readModeInfo(reader: Reader): ModeInfo {
  let f1: ModeInfo_Single | undefined;
  let f2: ModeInfo_Multi | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = ModeInfo_Single.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = ModeInfo_Multi.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  checkOneof("sum", (f1 === undefined ? 0 : 1) + (f2 === undefined ? 0 : 1));
  return {
    single: f1,
    multi: f2,
  };
}

function createModeInfo(partial?: Partial<ModeInfo>): ModeInfo {
  return {
    single: undefined,
    multi: undefined,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.ModeInfo. */
export const ModeInfo: Codec<ModeInfo> = defineCodec<ModeInfo>({
  typeName: "cosmos.tx.v1beta1.ModeInfo",
  fields: [
    { number: 1, name: "single", protoName: "single", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => ModeInfo_Single },
    { number: 2, name: "multi", protoName: "multi", kind: "message", repeated: false, nullable: true, oneof: "sum", message: () => ModeInfo_Multi },
  ],
  write: writeModeInfo,
  read: readModeInfo,
  create: createModeInfo,
});

/** Message cosmos.tx.v1beta1.ModeInfo.Single. */
export interface ModeInfo_Single {
  readonly mode: number;
}

function writeModeInfo_Single(writer: Writer, value: ModeInfo_Single): void {
  if (value.mode !== 0) {
    writer.uint32(8);
    putInt32(writer, value.mode);
  }
}

function readModeInfo_Single(reader: Reader): ModeInfo_Single {
  let f1 = 0;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8]);
  return {
    mode: f1,
  };
}

function createModeInfo_Single(partial?: Partial<ModeInfo_Single>): ModeInfo_Single {
  return {
    mode: 0,
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.ModeInfo.Single. */
export const ModeInfo_Single: Codec<ModeInfo_Single> = defineCodec<ModeInfo_Single>({
  typeName: "cosmos.tx.v1beta1.ModeInfo.Single",
  fields: [
    { number: 1, name: "mode", protoName: "mode", kind: "enum", repeated: false, nullable: false, enum: SignModeDescriptor },
  ],
  write: writeModeInfo_Single,
  read: readModeInfo_Single,
  create: createModeInfo_Single,
});

/** Message cosmos.tx.v1beta1.ModeInfo.Multi. */
export interface ModeInfo_Multi {
  readonly bitarray: CompactBitArray | undefined;
  readonly modeInfos: readonly ModeInfo[];
}

function writeModeInfo_Multi(writer: Writer, value: ModeInfo_Multi): void {
  if (value.bitarray !== undefined) {
    writer.uint32(10).fork();
    CompactBitArray.write(writer, value.bitarray);
    writer.ldelim();
  }
  for (const item of value.modeInfos) {
    writer.uint32(18).fork();
    ModeInfo.write(writer, item);
    writer.ldelim();
  }
}

function readModeInfo_Multi(reader: Reader): ModeInfo_Multi {
  let f1: CompactBitArray | undefined;
  const f2: ModeInfo[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = CompactBitArray.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 18) {
    const outer = reader.open();
    f2.push(ModeInfo.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    bitarray: f1,
    modeInfos: f2,
  };
}

function createModeInfo_Multi(partial?: Partial<ModeInfo_Multi>): ModeInfo_Multi {
  return {
    bitarray: undefined,
    modeInfos: [],
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.ModeInfo.Multi. */
export const ModeInfo_Multi: Codec<ModeInfo_Multi> = defineCodec<ModeInfo_Multi>({
  typeName: "cosmos.tx.v1beta1.ModeInfo.Multi",
  fields: [
    { number: 1, name: "bitarray", protoName: "bitarray", kind: "message", repeated: false, nullable: true, message: () => CompactBitArray },
    { number: 2, name: "modeInfos", protoName: "mode_infos", kind: "message", repeated: true, nullable: false, message: () => ModeInfo },
  ],
  write: writeModeInfo_Multi,
  read: readModeInfo_Multi,
  create: createModeInfo_Multi,
});

/** Message cosmos.tx.v1beta1.Fee. */
export interface Fee {
  readonly amount: readonly Coin[];
  readonly gasLimit: bigint;
  readonly payer: string;
  readonly granter: string;
}

function writeFee(writer: Writer, value: Fee): void {
  for (const item of value.amount) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.gasLimit !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.gasLimit);
  }
  if (value.payer !== "") {
    putString(writer, 26, value.payer);
  }
  if (value.granter !== "") {
    putString(writer, 34, value.granter);
  }
}

function readFee(reader: Reader): Fee {
  const f1: Coin[] = [];
  let f2 = 0n;
  let f3 = "";
  let f4 = "";
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
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
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34]);
  return {
    amount: f1,
    gasLimit: f2,
    payer: f3,
    granter: f4,
  };
}

function createFee(partial?: Partial<Fee>): Fee {
  return {
    amount: [],
    gasLimit: 0n,
    payer: "",
    granter: "",
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.Fee. */
export const Fee: Codec<Fee> = defineCodec<Fee>({
  typeName: "cosmos.tx.v1beta1.Fee",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 2, name: "gasLimit", protoName: "gas_limit", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "payer", protoName: "payer", kind: "string", repeated: false, nullable: false },
    { number: 4, name: "granter", protoName: "granter", kind: "string", repeated: false, nullable: false },
  ],
  write: writeFee,
  read: readFee,
  create: createFee,
});

/** Message cosmos.tx.v1beta1.Tip. */
export interface Tip {
  readonly amount: readonly Coin[];
  readonly tipper: string;
}

function writeTip(writer: Writer, value: Tip): void {
  for (const item of value.amount) {
    writer.uint32(10).fork();
    Coin.write(writer, item);
    writer.ldelim();
  }
  if (value.tipper !== "") {
    putString(writer, 18, value.tipper);
  }
}

function readTip(reader: Reader): Tip {
  const f1: Coin[] = [];
  let f2 = "";
  let tag = reader.tag();
  while (tag === 10) {
    const outer = reader.open();
    f1.push(Coin.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18]);
  return {
    amount: f1,
    tipper: f2,
  };
}

function createTip(partial?: Partial<Tip>): Tip {
  return {
    amount: [],
    tipper: "",
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.Tip. */
export const Tip: Codec<Tip> = defineCodec<Tip>({
  typeName: "cosmos.tx.v1beta1.Tip",
  fields: [
    { number: 1, name: "amount", protoName: "amount", kind: "message", repeated: true, nullable: false, message: () => Coin },
    { number: 2, name: "tipper", protoName: "tipper", kind: "string", repeated: false, nullable: false },
  ],
  write: writeTip,
  read: readTip,
  create: createTip,
});

/** Message cosmos.tx.v1beta1.AuxSignerData. */
export interface AuxSignerData {
  readonly address: string;
  readonly signDoc: SignDocDirectAux | undefined;
  readonly mode: number;
  readonly sig: Uint8Array;
}

function writeAuxSignerData(writer: Writer, value: AuxSignerData): void {
  if (value.address !== "") {
    putString(writer, 10, value.address);
  }
  if (value.signDoc !== undefined) {
    writer.uint32(18).fork();
    SignDocDirectAux.write(writer, value.signDoc);
    writer.ldelim();
  }
  if (value.mode !== 0) {
    writer.uint32(24);
    putInt32(writer, value.mode);
  }
  if (value.sig.length !== 0) {
    putBytes(writer, 34, value.sig);
  }
}

function readAuxSignerData(reader: Reader): AuxSignerData {
  let f1 = "";
  let f2: SignDocDirectAux | undefined;
  let f3 = 0;
  let f4: Uint8Array | undefined;
  let tag = reader.tag();
  if (tag === 10) {
    f1 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    const outer = reader.open();
    f2 = SignDocDirectAux.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 24) {
    f3 = reader.int32();
    tag = reader.next(tag);
  }
  if (tag === 34) {
    f4 = reader.bytes();
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 18, 24, 34]);
  return {
    address: f1,
    signDoc: f2,
    mode: f3,
    sig: f4 ?? new Uint8Array(0),
  };
}

function createAuxSignerData(partial?: Partial<AuxSignerData>): AuxSignerData {
  return {
    address: "",
    signDoc: undefined,
    mode: 0,
    sig: new Uint8Array(0),
    ...partial,
  };
}

/** Codec of cosmos.tx.v1beta1.AuxSignerData. */
export const AuxSignerData: Codec<AuxSignerData> = defineCodec<AuxSignerData>({
  typeName: "cosmos.tx.v1beta1.AuxSignerData",
  fields: [
    { number: 1, name: "address", protoName: "address", kind: "string", repeated: false, nullable: false },
    { number: 2, name: "signDoc", protoName: "sign_doc", kind: "message", repeated: false, nullable: true, message: () => SignDocDirectAux },
    { number: 3, name: "mode", protoName: "mode", kind: "enum", repeated: false, nullable: false, enum: SignModeDescriptor },
    { number: 4, name: "sig", protoName: "sig", kind: "bytes", repeated: false, nullable: false },
  ],
  write: writeAuxSignerData,
  read: readAuxSignerData,
  create: createAuxSignerData,
});
