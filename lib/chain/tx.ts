/** Identity of a transaction: SHA-256 of its raw bytes (printed upper-case by RPC). */
import { sha256 } from "#crypto";

/** 32-byte hash of a transaction's bytes. */
export function txHash(tx: Uint8Array): Uint8Array {
  return sha256(tx);
}
