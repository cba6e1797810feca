/**
 * Row prefixes of the databases `node` (blocks, chain state) and `application`, in one list; the event index is a third database with keys of its
 * own (node/index/index-keys.ts). Heights and indexes are big endian, so rows lie in height order and pruning is a range.
 */
import { bigEndian32, bigEndian64, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";

/** First byte of each kind of row. Numbers are never reused. */
export const RowPrefix = {
  // Database `node`: block store.
  blockRange: 0x01,
  blockMeta: 0x02,
  blockBytes: 0x03,
  blockCommit: 0x04,
  seenCommit: 0x05,
  heightByBlockHash: 0x06,
  txByHash: 0x07,
  // Database `node`: chain state.
  chainState: 0x10,
  validators: 0x11,
  consensusParams: 0x12,
  finalizeBlockResponse: 0x13,
  chainStateRange: 0x14,
  genesis: 0x15,
  // Database `node`: evidence (node/consensus/evidence-pool.ts).
  evidencePending: 0x18,
  evidenceCommitted: 0x19,
  // Database `application`.
  stateHead: 0x20,
  stateRow: 0x21,
  stateCommit: 0x22,
  stateChanges: 0x23,
  checkpointHead: 0x24,
  checkpointChunk: 0x25,
} as const;

/** A kind of row. */
export type RowPrefix = (typeof RowPrefix)[keyof typeof RowPrefix];

/** Key of the only row of its kind. */
export function singleKey(prefix: RowPrefix): Uint8Array {
  return Uint8Array.of(prefix);
}

/** Key of a row per height. */
export function heightKey(prefix: RowPrefix, height: bigint): Uint8Array {
  return concatBytes(Uint8Array.of(prefix), bigEndian64(height));
}

/** Key of a numbered row of a height. */
export function heightIndexKey(prefix: RowPrefix, height: bigint, index: number): Uint8Array {
  return concatBytes(Uint8Array.of(prefix), bigEndian64(height), bigEndian32(index));
}

/** Key of a row per hash. */
export function hashKey(prefix: RowPrefix, hash: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(prefix), hash);
}

/** Prefix of the state rows of one store: `21 ‖ length ‖ name`. No store's prefix starts another's. */
export function stateStorePrefix(storeName: string): Uint8Array {
  const name = utf8ToBytes(storeName);
  return concatBytes(Uint8Array.of(RowPrefix.stateRow, name.length), name);
}
