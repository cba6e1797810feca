/** A sale to try things on: a version with its encrypted chunks, a buyer, an order and a delivery; and sellers who deviate. */
import { sha256 } from "#crypto";
import { bigEndian32, concatBytes, utf8ToBytes } from "../bytes.ts";
import { merkleRoot } from "../merkle/merkle.ts";
import { recordHashOf } from "../registry/record-hash.ts";
import { type ChunkIndex, createChunkIndex } from "./chunk-index.ts";
import { chunkPoint, createVersionSecret, cryptChunk, keyPointOf } from "./chunk-key.ts";
import type { ChunkLeaf } from "./chunk-leaf.ts";
import { buyerPointOf, createBuyerSecret, deliverKey, type ExchangeOrder, type KeyDelivery } from "./delivery.ts";
import { indexSealed, sealRecords } from "./seal.ts";
import { chunkRootOf, type ExchangeVersion } from "./terms.ts";

/** Everything about one version on sale. */
export interface SampleSale {
  readonly records: readonly Uint8Array[];
  readonly version: ExchangeVersion;
  /** κ. */
  readonly secret: bigint;
  readonly index: ChunkIndex;
  readonly chunkRoot: Uint8Array;
  readonly ciphers: readonly Uint8Array[];
}

/** One order of a sale. */
export interface SampleOrder {
  readonly buyerSecret: bigint;
  readonly order: ExchangeOrder;
  readonly delivery: KeyDelivery;
}

/** `length` bytes that depend on `seed`. */
export function sampleBytes(seed: string, length: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let block = 0; block * 32 < length; block++)
    parts.push(sha256(concatBytes(utf8ToBytes(seed), bigEndian32(block))));
  return concatBytes(...parts).slice(0, length);
}

/** A version of records of the given lengths, sealed by an honest seller. */
export function sampleSale(seed: string, lengths: readonly number[]): SampleSale {
  const records = lengths.map((length, index) => sampleBytes(`${seed} record ${index}`, length));
  const version: ExchangeVersion = {
    chainId: "byline-test-1",
    datasetId: 7n,
    version: { major: 1, minor: 2, patch: 3 },
    contentRoot: merkleRoot(records.map(recordHashOf)),
    recordCount: BigInt(records.length),
  };
  const secret = createVersionSecret(sampleBytes(`${seed} seller`, 32), version);
  const sealed = [...sealRecords(version, secret, records)];
  const entries = sealed.map(({ entry }) => entry);
  const index = indexSealed(version, secret, entries);
  return {
    records,
    version,
    secret,
    index,
    chunkRoot: chunkRootOf(index.terms),
    ciphers: sealed.map(({ cipher }) => cipher),
  };
}

/** An order with an honest delivery. */
export function sampleOrder({ index, version, secret }: SampleSale, orderId: bigint): SampleOrder {
  const buyerSecret = createBuyerSecret(sampleBytes("buyer", 32), version, bigEndian32(Number(orderId)));
  const order = { orderId, buyerPoint: buyerPointOf(buyerSecret) };
  return { buyerSecret, order, delivery: deliverKey(index.terms, secret, order) };
}

/** Plain bytes of a chunk. */
export function plainOf({ version, secret, index, ciphers }: SampleSale, place: number): Uint8Array {
  const leaf = leafOf(index, place);
  return cryptChunk(version, leaf, { point: chunkPoint(version, secret, leaf.index), bytes: cipherOf(ciphers, place) });
}

/** The sale of a seller who put other bytes into one chunk, and may lie about it in the leaf; all public checks hold but the layout's. */
export function deviantSale(
  sale: SampleSale,
  place: number,
  { plain, leaf }: { readonly plain?: Uint8Array; readonly leaf?: Partial<ChunkLeaf> },
): SampleSale {
  const { version, secret, index, ciphers } = sale;
  const bytes = plain ?? plainOf(sale, place);
  const before = { ...leafOf(index, place), cipherLength: bytes.length };
  const cipher = cryptChunk(version, before, { point: chunkPoint(version, secret, before.index), bytes });
  const changed: ChunkLeaf = { ...before, cipherHash: sha256(cipher), ...leaf };
  const entries = index.entries.map((entry, at) => (at === place ? { ...entry, leaf: changed } : entry));
  const deviant = createChunkIndex(version, keyPointOf(secret), entries);
  return {
    ...sale,
    index: deviant,
    chunkRoot: chunkRootOf(deviant.terms),
    ciphers: ciphers.map((each, at) => (at === place ? cipher : each)),
  };
}

/** The encrypted chunk at a place. */
export function cipherOf(ciphers: readonly Uint8Array[], place: number): Uint8Array {
  return ciphers[place] ?? new Uint8Array(0);
}

/** The leaf at a place. */
export function leafOf({ entries }: ChunkIndex, place: number): ChunkLeaf {
  const leaf = entries[place]?.leaf;
  if (leaf === undefined) throw new TypeError(`no chunk ${place}`);
  return leaf;
}
