/** The row format between the node and its verification workers: public key, message hash, signature. */

/** Bytes of one record: 33 of the compressed key, 32 of the SHA-256 of the sign bytes, 64 of the signature. */
export const RECORD_BYTES = 129;
const HASH_AT = 33;
const SIGNATURE_AT = 65;

/** A secp256k1 signature to judge. */
export interface SignatureRecord {
  /** 33 bytes. */
  readonly publicKey: Uint8Array;
  /** 32 bytes. */
  readonly hash: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/** Packs records into one transferable buffer; a record with a field of another length becomes zeros, which is false. */
export function packRecords(records: readonly SignatureRecord[]): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(records.length * RECORD_BYTES);
  for (const [index, { publicKey, hash, signature }] of records.entries()) {
    if (publicKey.length !== 33 || hash.length !== 32 || signature.length !== 64) continue;
    const at = index * RECORD_BYTES;
    rows.set(publicKey, at);
    rows.set(hash, at + HASH_AT);
    rows.set(signature, at + SIGNATURE_AT);
  }
  return rows;
}

/** Judges every record of `rows` with `verify`: one byte each, 1 for a good signature. */
export function judgeRecords(
  rows: Uint8Array,
  verify: (publicKey: Uint8Array, hash: Uint8Array, signature: Uint8Array) => boolean,
): Uint8Array {
  const verdicts = new Uint8Array(rows.length / RECORD_BYTES);
  for (let index = 0; index < verdicts.length; index += 1) {
    const at = index * RECORD_BYTES;
    const isGood = verify(
      rows.subarray(at, at + HASH_AT),
      rows.subarray(at + HASH_AT, at + SIGNATURE_AT),
      rows.subarray(at + SIGNATURE_AT, at + RECORD_BYTES),
    );
    verdicts[index] = isGood ? 1 : 0;
  }
  return verdicts;
}
