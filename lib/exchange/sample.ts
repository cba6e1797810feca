/** Samples: chunks picked by a beacon that a seller opens for everyone before a sale (docs/spec/exchange.md K60-K62). */
import { sha256 } from "#crypto";
import { assert } from "../assert.ts";
import { bigEndian32, concatBytes, readBigEndian64, utf8ToBytes } from "../bytes.ts";
import { EXCHANGE_SAMPLE_DRAWS_MAX } from "../limits.ts";
import { lengthPrefixed } from "../varint.ts";
import { type ChunkEvidence, judgeChunk } from "./chunk-evidence.ts";
import { type ChunkIndex, chunkEvidence } from "./chunk-index.ts";
import { type ExchangeTerms, type ExchangeVersion, versionBytes } from "./terms.ts";
import type { Judgement } from "./verdict.ts";

const DRAW_TAG = utf8ToBytes("byline/ks1/sample-draw/1");
const CONTEXT_TAG = utf8ToBytes("byline/ks1/sample/1");

/**
 * K60: places of chunks by a beacon, drawn with replacement: a share f of bad chunks is missed by all draws with chance (1 − f)^draws.
 * @param beacon  bytes that the seller could not know when the version was registered
 * @param draws  1 .. EXCHANGE_SAMPLE_DRAWS_MAX
 */
export function drawSample(beacon: Uint8Array, chunkCount: bigint, draws: number): readonly bigint[] {
  assert(chunkCount > 0n && draws >= 1 && draws <= EXCHANGE_SAMPLE_DRAWS_MAX, "a sample draws 1 to 64 chunks");
  return Array.from({ length: draws }, (_, draw) => {
    const hash = sha256(concatBytes(DRAW_TAG, lengthPrefixed(beacon), bigEndian32(draw)));
    return ((readBigEndian64(hash, 0) << 64n) | readBigEndian64(hash, 8)) % chunkCount;
  });
}

/** K61: opens chunk `place` to everyone: K_i with its proof; κ and the other chunks stay secret. */
export function createSample(
  index: ChunkIndex,
  chunk: { readonly place: number; readonly cipher: Uint8Array; readonly secret: bigint },
): ChunkEvidence {
  return chunkEvidence(index, sampleContext(index.terms), chunk);
}

/** K62: COMPLAINT_FALSE: the sample holds registered records; SELLER_GUILTY: it does not; INVALID_PROOF: it shows nothing. Never throws. */
export function judgeSample(terms: ExchangeTerms, sample: ChunkEvidence): Judgement {
  return judgeChunk(terms, sampleContext(terms), sample);
}

function sampleContext(version: ExchangeVersion): Uint8Array {
  return concatBytes(CONTEXT_TAG, lengthPrefixed(utf8ToBytes(version.chainId)), versionBytes(version));
}
