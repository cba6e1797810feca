/**
 * Verifies the signatures of a transaction: SIGN_MODE_DIRECT, LEGACY_AMINO_JSON, and multisigs of them. A verdict on
 * (public key, sha256(sign bytes), signature) is a pure function and independent of account state, so it is kept in a
 * memo that verification workers may fill beforehand; the memo changes time, never results.
 */
import { secp256k1Verify, sha256 } from "#crypto";
import { bytesToBinaryText } from "../../../lib/bytes.ts";
import { TxError } from "../../../lib/errors.ts";
import { SIGNATURE_VERDICTS_MAX } from "../../../lib/limits.ts";
import { MultiSignature } from "../../../proto/gen/cosmos/crypto/multisig/v1beta1/multisig.ts";
import type { CompactBitArray } from "../../../proto/gen/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { SignMode } from "../../../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { SignDoc } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { ModeInfo } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { WireError } from "../../../proto/wire-error.ts";
import { createMemo } from "../memo.ts";
import type { Memo } from "../memo.ts";
import type { DecodedTx, RememberedHash, SignerData } from "./decode.ts";
import { aminoTxSignBytes } from "./amino.ts";
import type { MultisigKey, PublicKey } from "./public-key.ts";
import type { SignatureCheck } from "./signature-check.ts";

export type { SignatureCheck };

/** Verdicts by `signatureCheckKey`. */
export type SignatureMemo = Memo<string, boolean>;

/** Creates the memo; `isOn` false makes every verdict inline. */
export function createSignatureMemo(isOn: boolean): SignatureMemo {
  return createMemo<string, boolean>(isOn ? SIGNATURE_VERDICTS_MAX : 0);
}

/** Key of a verdict in the memo: all three parts, whose lengths are fixed. */
export function signatureCheckKey(check: SignatureCheck): string {
  check.memoKey ??=
    bytesToBinaryText(check.publicKey) + bytesToBinaryText(check.hash) + bytesToBinaryText(check.signature);
  return check.memoKey;
}

/** A signature in the form that the chain of checks reads: modes and leaves resolved. */
export type SignatureData =
  | { readonly type: "single"; readonly mode: number; readonly signature: Uint8Array }
  | {
      readonly type: "multi";
      readonly bits: readonly boolean[];
      readonly parts: readonly SignatureData[];
      readonly bytes: Uint8Array;
    };

/**
 * Pairs a signer's mode with its signature bytes.
 * @returns undefined when they do not fit together (no mode, wrong counts, undecodable multisignature)
 */
export function signatureData(mode: ModeInfo | undefined, signature: Uint8Array): SignatureData | undefined {
  if (mode?.single !== undefined) {
    return { type: "single", mode: mode.single.mode, signature };
  }
  if (mode?.multi?.bitarray === undefined) {
    return undefined;
  }
  const signatures = decodeMultiSignature(signature);
  const bits = readBits(mode.multi.bitarray);
  const { modeInfos } = mode.multi;
  if (signatures === undefined || bits === undefined || signatures.length !== modeInfos.length) {
    return undefined;
  }
  const parts: SignatureData[] = [];
  for (const [index, part] of signatures.entries()) {
    const data = signatureData(modeInfos[index], part);
    if (data === undefined) {
      return undefined;
    }
    parts.push(data);
  }
  return { type: "multi", bits, parts, bytes: signature };
}

/** True when every leaf signs in amino JSON: the error text then names the sequence too. */
export function isAminoOnly(data: SignatureData): boolean {
  return data.type === "single" ? data.mode === SignMode.SIGN_MODE_LEGACY_AMINO_JSON : data.parts.every(isAminoOnly);
}

/** All signature bytes for events: the leaves in order, then the aggregate of a multisig. */
export function signatureBytes(data: SignatureData): readonly Uint8Array[] {
  return data.type === "single" ? [data.signature] : [...data.parts.flatMap(signatureBytes), data.bytes];
}

/**
 * The elliptic-curve checks that this signature needs, all of which must hold.
 * @returns a reason in the SDK's words when the signature cannot be valid for this key
 */
export function signatureChecks(
  tx: DecodedTx,
  publicKey: PublicKey,
  data: SignatureData,
  signer: SignerData,
): readonly SignatureCheck[] | string {
  if (data.type === "single") {
    if (publicKey.type !== "secp256k1") {
      return "unable to verify single signer signature";
    }
    const signed = rememberedSignHash(tx, data.mode, signer);
    if (signed.hash === undefined) {
      return `unsupported sign mode ${data.mode}`;
    }
    return data.signature.length === 64
      ? rememberedCheck(signed, signed.hash, publicKey.key, data.signature)
      : "unable to verify single signer signature";
  }
  if (publicKey.type !== "multisig") {
    return `expected multisig key, got ${publicKey.type}`;
  }
  return multisigChecks(tx, publicKey, data, signer);
}

/** Verifies one check through the memo. */
export function verifyCheck(check: SignatureCheck, memo: SignatureMemo): boolean {
  const key = signatureCheckKey(check);
  const known = memo.get(key);
  if (known !== undefined) {
    return known;
  }
  const verdict = secp256k1Verify(check.publicKey, check.hash, check.signature);
  memo.put(key, verdict);
  return verdict;
}

function multisigChecks(
  tx: DecodedTx,
  publicKey: MultisigKey,
  data: Extract<SignatureData, { readonly type: "multi" }>,
  signer: SignerData,
): readonly SignatureCheck[] | string {
  const { keys, threshold } = publicKey;
  if (data.bits.length !== keys.length) {
    return `bit array size is incorrect, expecting: ${keys.length}`;
  }
  const set = data.bits.filter(Boolean).length;
  if (set < threshold || data.parts.length < threshold || data.parts.length !== set) {
    return `not enough signatures set, have ${set}, expected ${threshold}`;
  }
  const checks: SignatureCheck[] = [];
  let part = 0;
  for (const [index, isSet] of data.bits.entries()) {
    const key = keys[index];
    const member = data.parts[part];
    if (!isSet || key === undefined || member === undefined) {
      continue;
    }
    const inner = signatureChecks(tx, key, member, signer);
    if (typeof inner === "string") {
      return inner;
    }
    checks.push(...inner);
    part += 1;
  }
  return checks;
}

/** CheckTx, proposal and block ask for the same sign hash of a transaction: the last one stays with it. */
function rememberedSignHash(tx: DecodedTx, mode: number, signer: SignerData): RememberedHash {
  const { chainId, accountNumber, sequence } = signer;
  const last = tx.lastSignHash;
  const isSame =
    last !== undefined &&
    last.mode === mode &&
    last.signer.chainId === chainId &&
    last.signer.accountNumber === accountNumber &&
    last.signer.sequence === sequence;
  if (isSame) {
    return last;
  }
  const signed = { signer, mode, hash: signHash(tx, mode, signer), checks: undefined };
  tx.lastSignHash = signed;
  return signed;
}

/** The check of one key and signature over a sign hash; the last one, with its memo key, stays with the hash. */
function rememberedCheck(
  signed: RememberedHash,
  hash: Uint8Array,
  publicKey: Uint8Array,
  signature: Uint8Array,
): readonly SignatureCheck[] {
  const last = signed.checks?.[0];
  if (signed.checks !== undefined && last?.publicKey === publicKey && last.signature === signature) {
    return signed.checks;
  }
  signed.checks = [{ publicKey, hash, signature }];
  return signed.checks;
}

function signHash(tx: DecodedTx, mode: number, signer: SignerData): Uint8Array | undefined {
  if (mode === SignMode.SIGN_MODE_DIRECT) {
    const { bodyBytes, authInfoBytes } = tx.raw;
    return sha256(
      SignDoc.encode({ bodyBytes, authInfoBytes, chainId: signer.chainId, accountNumber: signer.accountNumber }),
    );
  }
  if (mode === SignMode.SIGN_MODE_LEGACY_AMINO_JSON) {
    const bytes = aminoTxSignBytes(tx, signer);
    return bytes === undefined ? undefined : sha256(bytes);
  }
  return undefined;
}

function decodeMultiSignature(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  try {
    return MultiSignature.decode(bytes).signatures;
  } catch (error) {
    if (error instanceof WireError || error instanceof TxError) {
      return undefined;
    }
    throw error;
  }
}

/** Bits most significant first; undefined when the stored count does not fit the bytes. */
function readBits({ extraBitsStored, elems }: CompactBitArray): readonly boolean[] | undefined {
  if (extraBitsStored > 7 || (extraBitsStored > 0 && elems.length === 0)) {
    return undefined;
  }
  const count = extraBitsStored === 0 ? elems.length * 8 : (elems.length - 1) * 8 + extraBitsStored;
  return Array.from({ length: count }, (_, index) => (((elems[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1);
}
