/** What both sides and the chain agree on before an order: the version, its chunks, the seller's key point (K7, K24, K25 of docs/spec/exchange.md). */
import { ristrettoIsElement, sha256 } from "#crypto";
import { bigEndian64, concatBytes, equalBytes, utf8ToBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { MAX_UINT64 } from "../int.ts";
import { CHAIN_ID_BYTES_MAX, EXCHANGE_CHUNKS_MAX, REGISTRY_RECORDS_MAX } from "../limits.ts";
import { type SemVer, semVerBytes } from "../registry/semver.ts";
import { lengthPrefixed } from "../varint.ts";
import { ExchangeError } from "./errors.ts";

/** A registered version as the exchange sees it. */
export interface ExchangeVersion {
  readonly chainId: string;
  /** 0n <= datasetId < 2^64. */
  readonly datasetId: bigint;
  readonly version: SemVer;
  /** 32 bytes, docs/spec/registry.md R2. */
  readonly contentRoot: Uint8Array;
  /** Records under the content root, at least 1n. */
  readonly recordCount: bigint;
}

/** The preimage of a version's `chunkRoot`: what a listing carries. */
export interface ChunkHeader {
  /** Y = κ·G, 32 bytes. */
  readonly keyPoint: Uint8Array;
  /** 1n .. EXCHANGE_CHUNKS_MAX. */
  readonly chunkCount: bigint;
  /** RFC 6962 root over the chunk leaves, 32 bytes. */
  readonly chunkTree: Uint8Array;
}

/** A version with its chunks; the chain has checked them with {@link checkTerms} when the version was offered. */
export interface ExchangeTerms extends ExchangeVersion, ChunkHeader {}

const CHUNK_ROOT_TAG = utf8ToBytes("byline/ks1/chunk-root/1");

/** K24: `SHA-256("byline/ks1/chunk-root/1" ‖ Y ‖ be64(chunkCount) ‖ chunkTree)`: the `chunkRoot` of a registered version. */
export function chunkRootOf({ keyPoint, chunkCount, chunkTree }: ChunkHeader): Uint8Array {
  return sha256(concatBytes(CHUNK_ROOT_TAG, keyPoint, bigEndian64(chunkCount), chunkTree));
}

/**
 * K25: what the chain asks of an offer before it takes one: everything that later verdicts take as given.
 * @param chunkRoot  of the registered version
 * @throws TxError(ExchangeError.OutOfLimits | InvalidPoint | RootMismatch)
 */
export function checkTerms(terms: ExchangeTerms, chunkRoot: Uint8Array): void {
  const { chainId, datasetId, contentRoot, recordCount, keyPoint, chunkCount, chunkTree } = terms;
  if (utf8ToBytes(chainId).length > CHAIN_ID_BYTES_MAX) throw new TxError(ExchangeError.OutOfLimits, "chain id");
  if (datasetId < 0n || datasetId > MAX_UINT64) throw new TxError(ExchangeError.OutOfLimits, "dataset id");
  if (recordCount < 1n || recordCount > REGISTRY_RECORDS_MAX)
    throw new TxError(ExchangeError.OutOfLimits, `${recordCount} records`);
  if (chunkCount < 1n || chunkCount > EXCHANGE_CHUNKS_MAX)
    throw new TxError(ExchangeError.OutOfLimits, `${chunkCount} chunks, 1 to ${EXCHANGE_CHUNKS_MAX} allowed`);
  if (contentRoot.length !== 32 || chunkTree.length !== 32)
    throw new TxError(ExchangeError.InvalidEncoding, "a root has 32 bytes");
  if (!ristrettoIsElement(keyPoint)) throw new TxError(ExchangeError.InvalidPoint, "key point");
  if (!equalBytes(chunkRootOf(terms), chunkRoot)) throw new TxError(ExchangeError.RootMismatch, "chunk root");
}

/** K7: `be64(datasetId) ‖ be32(major) ‖ be32(minor) ‖ be32(patch)`. */
export function versionBytes({ datasetId, version }: Pick<ExchangeVersion, "datasetId" | "version">): Uint8Array {
  return concatBytes(bigEndian64(datasetId), semVerBytes(version));
}

/** K7: `tag ‖ uvarint(length) ‖ chain id ‖ be64(orderId)`: one use of a proof or mask. */
export function orderContext(tag: string, chainId: string, orderId: bigint): Uint8Array {
  return concatBytes(utf8ToBytes(tag), lengthPrefixed(utf8ToBytes(chainId)), bigEndian64(orderId));
}
