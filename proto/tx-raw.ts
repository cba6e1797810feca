/**
 * Decodes a transaction once, with every rule of its encoding (interop 6.4): ADR-027 on TxRaw, no unknown field anywhere but non-critical ones at the top
 * of TxBody, every nested Any of a registered type and well-formed to the last byte.
 */
import type { Any } from "./gen/google/protobuf/any.ts";
import { AuthInfo, TxBody, TxRaw } from "./gen/cosmos/tx/v1beta1/tx.ts";
import { codecByTypeUrl } from "./registry.ts";
import type { Codec } from "./wire.ts";
import { WireError } from "./wire-error.ts";
import { Reader } from "./wire-reader.ts";

/** Deepest nesting of Any inside Any in a transaction. */
export const TX_ANY_DEPTH_MAX = 10;

/** An unpacked Any. */
export interface DecodedAny {
  readonly typeUrl: string;
  readonly codec: Codec<unknown>;
  readonly value: unknown;
}

/** A transaction with all its parts decoded; `raw` keeps the bytes that were signed. */
export interface DecodedTx {
  readonly raw: TxRaw;
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  /** `body.messages` unpacked, in order. */
  readonly messages: readonly DecodedAny[];
  /** True when TxBody carried unknown non-critical fields: amino JSON mode must refuse it. */
  readonly hasNonCriticalFields: boolean;
}

/**
 * Decodes and checks a whole transaction.
 * @throws WireError with the reason; the ante handler turns any of them into code 2, "tx parse error"
 */
export function decodeTx(bytes: Uint8Array): DecodedTx {
  const messages: DecodedAny[] = [];
  const parts = decodeTxParts(bytes, (any) => messages.push(unpackAny(any, 1)));
  return { ...parts, messages };
}

/** A decoded transaction but for its messages, which somebody else has read. */
export type TxParts = Omit<DecodedTx, "messages">;

/**
 * As `decodeTx` for a caller that decodes messages itself, strictly: each is handed to `readMessage` in order, and here only what
 * lies packed inside a message is proved. All byte strings are views of `bytes`, which must not change.
 * @throws WireError, and what `readMessage` throws
 */
export function decodeTxParts(bytes: Uint8Array, readMessage: (message: Any) => void): TxParts {
  const raw = TxRaw.decodeView(bytes);
  const { body, hasNonCriticalFields } = decodeBody(raw.bodyBytes);
  const authInfo = AuthInfo.decodeView(raw.authInfoBytes);
  for (const message of body.messages) {
    readMessage(message);
    proveInnerAnys(message);
  }
  for (const option of body.extensionOptions) unpackAny(option, 1);
  for (const option of body.nonCriticalExtensionOptions) unpackAny(option, 1);
  for (const { publicKey } of authInfo.signerInfos) if (publicKey !== undefined) unpackAny(publicKey, 1);
  return { raw, body, authInfo, hasNonCriticalFields };
}

/** Proves every Any inside a message whose own fields are known to be well formed; few types can hold one. */
function proveInnerAnys(message: Any): void {
  const codec = codecByTypeUrl(message.typeUrl);
  if (codec === undefined || holdsAny(codec)) unpackAny(message, 1);
}

/**
 * Unpacks an Any and, recursively, proves every Any inside it.
 * @throws WireError TYPE for an unregistered type, DEPTH when nested too deep, or what the decoder found
 */
export function unpackAny({ typeUrl, value }: Any, depth: number): DecodedAny {
  if (depth > TX_ANY_DEPTH_MAX) throw new WireError("DEPTH", `Any nested deeper than ${TX_ANY_DEPTH_MAX}`);
  const codec = codecByTypeUrl(typeUrl);
  if (codec === undefined) throw new WireError("TYPE", `unable to resolve type URL ${typeUrl}`);
  const decoded = codec.decode(value);
  if (holdsAny(codec)) checkInnerAnys(codec, decoded, depth);
  return { typeUrl, codec, value: decoded };
}

const ANY_NAME = "google.protobuf.Any";
const anyHolders = new Map<string, boolean>();

/** Whether a value of this type can hold an Any at any depth; remembered per type. */
function holdsAny(codec: Codec<unknown>): boolean {
  const known = anyHolders.get(codec.typeName);
  if (known !== undefined) return known;
  const found = reachesAny(codec, new Set());
  anyHolders.set(codec.typeName, found);
  return found;
}

function reachesAny(codec: Codec<unknown>, visited: Set<string>): boolean {
  if (codec.typeName === ANY_NAME) return true;
  if (visited.has(codec.typeName)) return false;
  visited.add(codec.typeName);
  return codec.fields.some(({ message }) => message !== undefined && reachesAny(message(), visited));
}

function checkInnerAnys(codec: Codec<unknown>, value: unknown, depth: number): void {
  const record = value as Readonly<Record<string, unknown>>;
  for (const { name, message } of codec.fields) {
    const item = record[name];
    if (message === undefined || item === undefined) continue;
    const inner = message();
    if (!holdsAny(inner)) continue;
    for (const one of Array.isArray(item) ? (item as readonly unknown[]) : [item]) {
      if (inner.typeName === ANY_NAME) unpackAny(one as Any, depth + 1);
      else checkInnerAnys(inner, one, depth);
    }
  }
}

const BODY_FIELDS = new Set(TxBody.fields.map(({ number }) => number));

/** Bit 11 of the field number marks a field that old software may ignore (ADR-020). */
function isNonCritical(fieldNumber: number): boolean {
  return ((fieldNumber >> 10) & 1) === 1;
}

/** Decodes TxBody; only when it holds an unknown field are its bytes walked again, without the non-critical ones. */
function decodeBody(bytes: Uint8Array): { readonly body: TxBody; readonly hasNonCriticalFields: boolean } {
  try {
    return { body: TxBody.decodeView(bytes), hasNonCriticalFields: false };
  } catch (error) {
    if (!(error instanceof WireError && error.code === "UNKNOWN_FIELD")) throw error;
  }
  return { body: TxBody.decodeView(withoutNonCriticalFields(bytes)), hasNonCriticalFields: true };
}

/** TxBody's bytes without unknown non-critical fields; each of those must itself be well formed and in ascending order. */
function withoutNonCriticalFields(bytes: Uint8Array): Uint8Array {
  const reader = new Reader(bytes);
  const kept: Uint8Array[] = [];
  let keptFrom = 0;
  let last = 0;
  for (;;) {
    const start = reader.pos;
    const tag = reader.tag();
    if (tag === 0) break;
    const fieldNumber = tag >>> 3;
    if (fieldNumber < last) throw new WireError("FIELD_ORDER", `field ${fieldNumber} out of ascending order`);
    last = fieldNumber;
    skip(reader, tag & 7);
    if (BODY_FIELDS.has(fieldNumber) || !isNonCritical(fieldNumber)) continue;
    kept.push(bytes.subarray(keptFrom, start));
    keptFrom = reader.pos;
  }
  return joined([...kept, bytes.subarray(keptFrom)]);
}

function skip(reader: Reader, wireType: number): void {
  switch (wireType) {
    case 0:
      reader.uint64();
      return;
    case 1:
      reader.fixed64();
      return;
    case 2: {
      const outer = reader.open();
      reader.pos = reader.end;
      reader.close(outer);
      return;
    }
    case 5:
      reader.fixed32();
      return;
    default:
      throw new WireError("WIRE_TYPE", `wire type ${wireType}`);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
