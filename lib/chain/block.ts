/** Blocks: their identity (header hash and part set), their sub-hashes and size limits. Checks: block-basic.ts. */
import { sha256 } from "#crypto";
import { Block } from "../../proto/gen/tendermint/types/block.ts";
import { type BlockID, type Commit, CommitSig, PartSetHeader } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag } from "../../proto/gen/tendermint/types/validator.ts";
import { bytesToBinaryText, EMPTY_BYTES, equalBytes, toHexUpper } from "../bytes.ts";
import {
  BLOCK_BYTES_MAX,
  BLOCK_OVERHEAD_BYTES,
  COMMIT_OVERHEAD_BYTES,
  COMMIT_SIG_BYTES_MAX,
  HEADER_BYTES_MAX,
} from "../limits.ts";
import { merkleRoot } from "../merkle/merkle.ts";
import { TIME_ZERO } from "../time.ts";
import { uvarint } from "../varint.ts";
import { headerHash } from "./header.ts";
import { type PartSet, partSetOfBytes } from "./part-set.ts";

/** The BlockID of "no block": what a nil vote carries. */
export const NIL_BLOCK_ID: BlockID = { hash: EMPTY_BYTES, partSetHeader: { total: 0, hash: EMPTY_BYTES } };

/** The commit of an initial block: no height, no block, no signatures. */
export const EMPTY_COMMIT: Commit = { height: 0n, round: 0, blockId: NIL_BLOCK_ID, signatures: [] };

/** The signature slot of a validator that did not vote. */
export const ABSENT_COMMIT_SIG: CommitSig = {
  blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_ABSENT,
  validatorAddress: EMPTY_BYTES,
  timestamp: TIME_ZERO,
  signature: EMPTY_BYTES,
};

/** Whether a BlockID names no block. */
export function isNilBlockId(id: BlockID): boolean {
  return id.hash.length === 0 && id.partSetHeader.total === 0 && id.partSetHeader.hash.length === 0;
}

/** Whether a BlockID names a block in full: 32-byte hash, 32-byte part-set root, at least one part. */
export function isCompleteBlockId(id: BlockID): boolean {
  return id.hash.length === 32 && id.partSetHeader.total > 0 && id.partSetHeader.hash.length === 32;
}

/** Whether two BlockIDs are the same in every field. */
export function equalBlockIds(a: BlockID, b: BlockID): boolean {
  const sameParts =
    a.partSetHeader.total === b.partSetHeader.total && equalBytes(a.partSetHeader.hash, b.partSetHeader.hash);
  return sameParts && equalBytes(a.hash, b.hash);
}

/**
 * A map key for a BlockID, as CometBFT's `BlockID.Key`: hash bytes and encoded PartSetHeader, one character
 * per byte, so that `<` on keys is the byte order that evidence uses. The nil BlockID has the key "".
 */
export function blockIdKey(id: BlockID): string {
  return bytesToBinaryText(id.hash) + bytesToBinaryText(PartSetHeader.encode(id.partSetHeader));
}

/** A BlockID as CometBFT prints it: `HASH:TOTAL:PARTSHASH`. */
export function formatBlockId(id: BlockID): string {
  const { total, hash } = id.partSetHeader;
  return `${toHexUpper(id.hash)}:${total}:${toHexUpper(hash).slice(0, 12)}`;
}

/** The block's bytes cut into 64 KiB parts with proofs. Cost: one encoding and two hashes a part. */
export function makePartSet(block: Block): PartSet {
  return partSetOfBytes(Block.encode(block));
}

/** Header hash and part-set header of a block; pass the part set when it is known. */
export function blockIdOf(block: Block, partSet: PartSet = makePartSet(block)): BlockID {
  return { hash: headerHash(block.header), partSetHeader: partSet.header };
}

/** Root over the SHA-256 of each transaction (each hashed again as a leaf). */
export function dataHash(txs: readonly Uint8Array[]): Uint8Array {
  return merkleRoot(txs.map(sha256));
}

/** Root over the encoded signatures of a commit; the hash of nothing for an empty commit. */
export function commitHash(commit: Commit): Uint8Array {
  return merkleRoot(commit.signatures.map((signature) => CommitSig.encode(signature)));
}

/** Bytes that transactions take inside `Data`: a tag, a length and the bytes for each. */
export function txsSize(txs: readonly Uint8Array[]): number {
  let size = 0;
  for (const tx of txs) size += 1 + uvarint(BigInt(tx.length)).length + tx.length;
  return size;
}

/** `block.max_bytes` of the params as a number of bytes; -1 means the protocol's limit. */
export function blockBytesLimit(maxBytes: bigint): bigint {
  return maxBytes === -1n ? BigInt(BLOCK_BYTES_MAX) : maxBytes;
}

/**
 * Bytes left for transactions in a block; negative when header, commit and evidence alone exceed the block.
 * @param maxBytes  limit of the whole block (see {@link blockBytesLimit})
 */
export function maxDataBytes(maxBytes: bigint, evidenceSize: number, validatorCount: number): bigint {
  const commit = COMMIT_OVERHEAD_BYTES + COMMIT_SIG_BYTES_MAX * validatorCount;
  return maxBytes - BigInt(BLOCK_OVERHEAD_BYTES + HEADER_BYTES_MAX + commit + evidenceSize);
}
