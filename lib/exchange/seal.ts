/** The seller's side: records of a version into encrypted chunks and their index (docs/spec/exchange.md K15, K30-K33). */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { TxError } from "../errors.ts";
import { EXCHANGE_CHUNKS_MAX } from "../limits.ts";
import { type ChunkEntry, type ChunkIndex, checkEntries, createChunkIndex } from "./chunk-index.ts";
import { chunkPoint, cryptChunk, keyPointOf } from "./chunk-key.ts";
import { contentNodesOf } from "./chunk-plain.ts";
import { ExchangeError } from "./errors.ts";
import { type PlainChunk, packRecords } from "./pack.ts";
import type { ExchangeVersion } from "./terms.ts";

/** One encrypted chunk with its line of the index. */
export interface SealedChunk {
  readonly entry: ChunkEntry;
  readonly cipher: Uint8Array;
}

/**
 * Encrypts the records of a version, chunk by chunk; the same version, secret and records give the same bytes.
 * @param version  with content root and record count of exactly these records
 * @param records  canonical bytes in the version's order
 * @throws TxError(ExchangeError.OutOfLimits) when there are more records or chunks than there may be
 */
export function* sealRecords(
  version: ExchangeVersion,
  secret: bigint,
  records: Iterable<Uint8Array>,
): Generator<SealedChunk, void, undefined> {
  for (const chunk of packRecords(records)) yield sealChunk(version, secret, chunk);
}

/**
 * The index of all sealed chunks, checked as a buyer would.
 * @throws TxError(ExchangeError.OutOfLimits | InvalidLayout | RootMismatch) when the records were not those of the version
 */
export function indexSealed(version: ExchangeVersion, secret: bigint, entries: readonly ChunkEntry[]): ChunkIndex {
  if (entries.length === 0) throw new TxError(ExchangeError.OutOfLimits, "a version has a chunk");
  const index = createChunkIndex(version, keyPointOf(secret), entries);
  checkEntries(index);
  return index;
}

function sealChunk(version: ExchangeVersion, secret: bigint, { place, bytes }: PlainChunk): SealedChunk {
  if (place.index >= EXCHANGE_CHUNKS_MAX || place.firstRecord + BigInt(place.count) > version.recordCount)
    throw new TxError(ExchangeError.OutOfLimits, `chunk ${place.index}`);
  const bare = { ...place, cipherLength: bytes.length, cipherHash: new Uint8Array(32) };
  const cipher = cryptChunk(version, bare, { point: chunkPoint(version, secret, place.index), bytes });
  const contentNodes = contentNodesOf(bare, version.recordCount, bytes);
  assert(contentNodes !== undefined, "packed frames are well-formed");
  return { entry: { leaf: { ...bare, cipherHash: sha256(cipher) }, contentNodes }, cipher };
}
