/** Refusals of the fair exchange (docs/spec/exchange.md); codes are never reused. */
import type { ErrorCode } from "../errors.ts";

function code(number: number, text: string): ErrorCode {
  return { codespace: "exchange", code: number, text };
}

/** Codes of codespace `exchange`. */
export const ExchangeError = {
  /** Bytes of an index, leaf or delivery are not of their one form. */
  InvalidEncoding: code(2, "invalid encoding"),
  /** Not the canonical encoding of a group element other than the identity. */
  InvalidPoint: code(3, "invalid group element"),
  /** Not a scalar below the order in 32 little-endian bytes. */
  InvalidScalar: code(4, "invalid scalar"),
  /** A count or size is beyond its limit. */
  OutOfLimits: code(5, "out of limits"),
  /** A leaf breaks K22, or chunks leave a gap or overlap (K23). */
  InvalidLayout: code(6, "invalid chunk layout"),
  /** The index does not lead to the registered chunk root or content root. */
  RootMismatch: code(7, "root mismatch"),
  /** Encrypted bytes are not those of the leaf. */
  CipherMismatch: code(8, "wrong encrypted chunk"),
  /** A chunk decrypts to something else than the registered records. */
  BadChunk: code(9, "bad chunk"),
} as const satisfies Record<string, ErrorCode>;
