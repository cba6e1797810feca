/** A block's bytes in 64 KiB parts, each with a Merkle proof under the part-set header (interop §1.5). */
import { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Part, PartSetHeader } from "../../proto/gen/tendermint/types/types.ts";
import { concatBytes, equalBytes } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { BLOCK_PART_BYTES, BLOCK_PARTS_MAX } from "../limits.ts";
import { merkleProofs, merkleRoot, verifyMerkleProof } from "../merkle/merkle.ts";

/** A whole part set: parts in order. */
export interface PartSet {
  readonly header: PartSetHeader;
  readonly parts: readonly Part[];
}

/** Cuts encoded block bytes into parts with proofs. */
export function partSetOfBytes(bytes: Uint8Array): PartSet {
  const pieces = cut(bytes);
  const { root, proofs } = merkleProofs(pieces);
  const parts = pieces.map((piece, index) => {
    const proof = proofs[index];
    if (proof === undefined) throw new TxError(ChainError.InvalidProof, "a part without a proof");
    return { index, bytes: piece, proof };
  });
  return { header: { total: pieces.length, hash: root }, parts };
}

/** The part-set header of encoded block bytes, without proofs. */
export function partSetHeaderOfBytes(bytes: Uint8Array): PartSetHeader {
  const pieces = cut(bytes);
  return { total: pieces.length, hash: merkleRoot(pieces) };
}

/**
 * Whether `part` belongs under `header`: full size but for the last, proof for exactly its own index (C-02).
 * Never throws; allocates nothing of the header's size (C-04).
 */
export function isPartOf(header: PartSetHeader, part: Part): boolean {
  const { index, bytes, proof } = part;
  if (!Number.isInteger(index) || index < 0 || index >= header.total) return false;
  if (header.total > BLOCK_PARTS_MAX) return false;
  if (proof.index !== BigInt(index) || proof.total !== BigInt(header.total)) return false;
  const isLast = index === header.total - 1;
  const hasRightSize = isLast
    ? bytes.length >= 1 && bytes.length <= BLOCK_PART_BYTES
    : bytes.length === BLOCK_PART_BYTES;
  return hasRightSize && verifyMerkleProof(header.hash, bytes, proof);
}

/**
 * The block of a complete list of parts that {@link isPartOf} accepted, checked to be encoded canonically.
 * @throws TxError(ChainError.InvalidBlock) when re-encoding differs; WireError when it does not decode
 */
export function blockOfParts(parts: readonly Part[]): Block {
  return decodeBlock(concatBytes(...parts.map((part) => part.bytes)));
}

/** Decodes a block whose encoding must be canonical. @throws as {@link blockOfParts} */
export function decodeBlock(bytes: Uint8Array): Block {
  const block = Block.decode(bytes);
  if (!equalBytes(Block.encode(block), bytes))
    throw new TxError(ChainError.InvalidBlock, "block encoding is not canonical");
  return block;
}

function cut(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += BLOCK_PART_BYTES)
    pieces.push(bytes.slice(start, start + BLOCK_PART_BYTES));
  return pieces;
}
