/** The buyer's side: a chunk decrypted and checked against what the index promised (docs/spec/exchange.md K28). */
import { TxError } from "../errors.ts";
import { type ChunkIndex, checkCipher } from "./chunk-index.ts";
import { chunkPoint, cryptChunk } from "./chunk-key.ts";
import { isPlain } from "./chunk-plain.ts";
import { ExchangeError } from "./errors.ts";
import type { OpenChunk } from "./pack.ts";

/**
 * K28: opens chunk `place` of a checked index with κ.
 * @throws TxError(ExchangeError.CipherMismatch) when the bytes are not the chunk's: download them again
 * @throws TxError(ExchangeError.BadChunk) when they decrypt to something else: what a chunk complaint then shows the chain
 */
export function openChunk(
  { terms, entries }: ChunkIndex,
  { place, cipher, secret }: { readonly place: number; readonly cipher: Uint8Array; readonly secret: bigint },
): OpenChunk {
  const entry = entries[place];
  if (entry === undefined) throw new TxError(ExchangeError.OutOfLimits, `chunk ${place}`);
  const { leaf, contentNodes } = entry;
  checkCipher(leaf, cipher);
  const plain = cryptChunk(terms, leaf, { point: chunkPoint(terms, secret, leaf.index), bytes: cipher });
  if (isPlain(leaf, terms.recordCount, { plain, contentNodes })) return { leaf, plain };
  throw new TxError(ExchangeError.BadChunk, `chunk ${place}`);
}
