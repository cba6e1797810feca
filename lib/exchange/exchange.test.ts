/** Proves: an honest sale goes through byte for byte, deterministically, by the vector of docs/spec/exchange.md, whatever the records (K1-K36). */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto";
import { concatBytes, toHex } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { EXCHANGE_CHUNK_BYTES_MAX } from "../limits.ts";
import { createChunkComplaint } from "./chunk-complaint.ts";
import { encodeChunkIndex, openChunkIndex } from "./chunk-index.ts";
import { createVersionSecret } from "./chunk-key.ts";
import { checkBuyerPoint, checkDelivery, openDelivery } from "./delivery.ts";
import { ExchangeError } from "./errors.ts";
import {
  cipherOf,
  leafOf,
  plainOf,
  type SampleSale,
  sampleBytes,
  sampleOrder,
  sampleSale,
} from "./exchange.fixture.ts";
import { createKeyComplaint } from "./key-complaint.ts";
import { openChunk } from "./open-chunk.ts";
import { unpackRecords } from "./pack.ts";
import { indexSealed, sealRecords } from "./seal.ts";
import { checkTerms } from "./terms.ts";

/** As a buyer does it, from public bytes and the delivery alone. */
function buy({ version, chunkRoot, ciphers, ...sale }: SampleSale, orderId: bigint): readonly Uint8Array[] {
  const index = openChunkIndex(version, chunkRoot, encodeChunkIndex(sale.index));
  const { order, delivery, buyerSecret } = sampleOrder({ version, chunkRoot, ciphers, ...sale }, orderId);
  checkBuyerPoint(order.buyerPoint);
  checkDelivery(delivery);
  const secret = openDelivery(index.terms, order, { delivery, buyerSecret });
  assert.ok(secret !== undefined, "the delivery opens");
  const chunks = ciphers.map((cipher, place) => openChunk(index, { place, cipher, secret }));
  return [...unpackRecords(chunks)];
}

test("a buyer has the seller's records: small, empty, exact and long ones", () => {
  const limits = [16_380, 16_381, 16_376, 4, 16_384, 0, 0, 1];
  for (const lengths of [[0], [1], limits, [40_000, 5, 100_000, 5, 5], new Array<number>(700).fill(60)]) {
    const sale = sampleSale("honest", lengths);
    assert.deepEqual(buy(sale, 9n), sale.records);
  }
  const empty = sampleSale("empty", new Array<number>(5_000).fill(0));
  assert.deepEqual(
    empty.index.entries.map(({ leaf }) => leaf.count),
    [4_096, 904],
  );
});

test("whatever the records, they arrive, and no chunk is beyond the limit", () => {
  const length = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 16_000, max: 50_000 }));
  fc.assert(
    fc.property(fc.array(length, { minLength: 1, maxLength: 12 }), (lengths) => {
      const sale = sampleSale("any", lengths);
      assert.ok(sale.ciphers.every(({ length: bytes }) => bytes > 0 && bytes <= EXCHANGE_CHUNK_BYTES_MAX));
      assert.deepEqual(buy(sale, 1n), sale.records);
    }),
    { numRuns: 12 },
  );
});

test("sealing and delivering twice gives the same bytes; another order, version, seed or chain gives others", () => {
  const [one, two] = [sampleSale("same", [30, 20_000]), sampleSale("same", [30, 20_000])];
  assert.deepEqual(one.ciphers, two.ciphers);
  assert.deepEqual(encodeChunkIndex(one.index), encodeChunkIndex(two.index));
  assert.deepEqual(sampleOrder(one, 5n), sampleOrder(two, 5n));
  assert.notDeepEqual(sampleOrder(one, 5n).delivery, sampleOrder(one, 6n).delivery);
  const seed = sampleBytes("seed", 32);
  const secrets = [
    one.version,
    { ...one.version, datasetId: 8n },
    { ...one.version, version: { major: 1, minor: 2, patch: 4 } },
    { ...one.version, chainId: "byline-test-2" },
  ].map((version) => createVersionSecret(seed, version));
  assert.equal(new Set(secrets).size, 4);
});

test("K32: other records in the same chunk under the same secret meet another key stream", () => {
  const sale = sampleSale("stream", [64]);
  const other = sampleSale("stream 2", [64]);
  const [sealed] = [...sealRecords(other.version, sale.secret, other.records)];
  assert.ok(sealed !== undefined);
  const streamOf = (plain: Uint8Array, cipher: Uint8Array): string =>
    toHex(plain.map((byte, at) => byte ^ (cipher[at] ?? 0)));
  const first = streamOf(plainOf(sale, 0), cipherOf(sale.ciphers, 0));
  assert.notEqual(first, streamOf(plainOf(other, 0).slice(0, 68), sealed.cipher));
});

test("a wrong buyer secret or a changed delivery does not open", () => {
  const sale = sampleSale("wrong", [10]);
  const { order, delivery, buyerSecret } = sampleOrder(sale, 1n);
  const { terms } = sale.index;
  assert.equal(openDelivery(terms, order, { delivery, buyerSecret }), sale.secret);
  assert.equal(openDelivery(terms, order, { delivery, buyerSecret: buyerSecret + 1n }), undefined);
  assert.equal(openDelivery(terms, { ...order, orderId: 2n }, { delivery, buyerSecret }), undefined);
  const other = sampleOrder(sale, 2n).delivery;
  for (const bad of [
    { ...delivery, maskedKey: other.maskedKey },
    { ...delivery, noncePoint: other.noncePoint },
    { ...delivery, noncePoint: new Uint8Array(32) },
    { ...delivery, maskedKey: new Uint8Array(32).fill(255) },
  ])
    assert.equal(openDelivery(terms, order, { delivery: bad, buyerSecret }), undefined);
});

test("what the chain asks of orders, deliveries and offers", () => {
  const { index, chunkRoot } = sampleSale("asks", [10]);
  const refuses = (code: (typeof ExchangeError)[keyof typeof ExchangeError], run: () => void): void => {
    assert.throws(run, (error) => error instanceof TxError && error.is(code));
  };
  const point = index.terms.keyPoint;
  for (const bad of [new Uint8Array(32), new Uint8Array(31), new Uint8Array(32).fill(255)]) {
    refuses(ExchangeError.InvalidPoint, () => checkBuyerPoint(bad));
    refuses(ExchangeError.InvalidPoint, () => checkDelivery({ noncePoint: bad, maskedKey: new Uint8Array(32) }));
    refuses(ExchangeError.InvalidPoint, () => checkTerms({ ...index.terms, keyPoint: bad }, chunkRoot));
  }
  refuses(ExchangeError.InvalidScalar, () =>
    checkDelivery({ noncePoint: point, maskedKey: new Uint8Array(32).fill(255) }),
  );
  refuses(ExchangeError.InvalidScalar, () => checkDelivery({ noncePoint: point, maskedKey: new Uint8Array(33) }));
  checkTerms(index.terms, chunkRoot);
  refuses(ExchangeError.RootMismatch, () => checkTerms(index.terms, sha256(chunkRoot)));
  refuses(ExchangeError.RootMismatch, () => checkTerms({ ...index.terms, chunkCount: 2n }, chunkRoot));
  refuses(ExchangeError.OutOfLimits, () => checkTerms({ ...index.terms, chunkCount: 0n }, chunkRoot));
  refuses(ExchangeError.OutOfLimits, () => checkTerms({ ...index.terms, chunkCount: 1_048_577n }, chunkRoot));
  refuses(ExchangeError.OutOfLimits, () => checkTerms({ ...index.terms, recordCount: 0n }, chunkRoot));
  refuses(ExchangeError.OutOfLimits, () => checkTerms({ ...index.terms, datasetId: 1n << 64n }, chunkRoot));
  refuses(ExchangeError.OutOfLimits, () => checkTerms({ ...index.terms, chainId: "x".repeat(51) }, chunkRoot));
  refuses(ExchangeError.InvalidEncoding, () => checkTerms({ ...index.terms, chunkTree: point.slice(1) }, chunkRoot));
});

test("a seller who seals other records than the version's is told before anyone can complain", () => {
  const { version, secret, records } = sampleSale("told", [10, 20, 30]);
  const indexOf = (given: readonly Uint8Array[]) =>
    indexSealed(
      version,
      secret,
      [...sealRecords(version, secret, given)].map(({ entry }) => entry),
    );
  const refused = (run: () => unknown): void => assert.throws(run, TxError);
  refused(() => indexOf(records.toReversed()));
  refused(() => indexOf(records.slice(1)));
  refused(() => indexOf([...records, sampleBytes("more", 3)]));
  refused(() => indexOf([]));
  assert.equal(indexOf(records).entries.length, 1);
});

test("the vector of docs/spec/exchange.md", () => {
  const sale = sampleSale("vector", [5, 0, 16_381, 300]);
  const { order, delivery, buyerSecret } = sampleOrder(sale, 42n);
  const { terms } = sale.index;
  const complaint = createKeyComplaint(terms, order, { delivery, buyerSecret });
  const chunk = { place: 1, cipher: cipherOf(sale.ciphers, 1), secret: sale.secret };
  const evidence = createChunkComplaint(sale.index, order, chunk);
  const found = {
    contentRoot: toHex(terms.contentRoot),
    keyPoint: toHex(terms.keyPoint),
    chunkRoot: toHex(sale.chunkRoot),
    plain0: toHex(plainOf(sale, 0)),
    cipher0: toHex(cipherOf(sale.ciphers, 0)),
    ciphers: toHex(sha256(concatBytes(...sale.ciphers))),
    index: toHex(sha256(encodeChunkIndex(sale.index))),
    buyerPoint: toHex(order.buyerPoint),
    noncePoint: toHex(delivery.noncePoint),
    maskedKey: toHex(delivery.maskedKey),
    sharedPoint: toHex(complaint.sharedPoint),
    proof: toHex(complaint.proof),
    chunkPoint1: toHex(evidence.chunkPoint),
    proof1: toHex(evidence.proof),
  };
  assert.deepEqual(found, VECTOR);
  assert.equal(leafOf(sale.index, 1).recordLength, 16_381n);
  assert.equal(openDelivery(terms, order, { delivery, buyerSecret }), sale.secret);
});

const VECTOR = {
  contentRoot: "74b0f7f566d284bf3bbf2a3b394114ef893e28f762a341c0b3cb87f1ecdadb04",
  keyPoint: "969319937cb20cfa17618f99cf104bd1f332efd4ce3cc919d807e5e3d55c966e",
  chunkRoot: "28045403c0ceff5a5cc6e9c88e1c62a871d1ee6fbd6df860fd2f657b6ff4a9ac",
  plain0: "00000005a86fa906e200000000",
  cipher0: "ef4fb997851ba40f6c2ce71409",
  ciphers: "d659403e1692fc11b278ebb3aff3dd9d59e8654773cae3e6622c4b81b0dd72c3",
  index: "c40998d9974104921880608aeccb414d8d6dc412c483de86175f69181a546fd9",
  buyerPoint: "d4b9570895cadafb54586f3fa3ba1110d502e4b581673d252c2597c36ced614a",
  noncePoint: "9a80b49d8022f7c7bc83616797fbbb5c83355a866650331d080075e009d0090d",
  sharedPoint: "48ace6396ea573b795689f7c7b27c7edd4eebca7b8f46b6df7b386ef91fcf90b",
  proof:
    "d9c5e4fccd6ec6b1c6d11f2aa1a596adffa686fe43a9bc02f61effdaacc617098670fbfe6d0fb27b48748b47ea27f72f7fc27877abd51a63785761bd8326e40e",
  chunkPoint1: "0af5c7a6c7ee933e70b2f2f341ddf2b79db93c81cdb5fd89549a8092a1bebe4c",
  proof1:
    "3f32ccbd8183da23d342808d8e9548fe96490d5965d62315208bb094de06840c15d92e2a128079c00dab0e35c24536eee725974407ed17cad4322fb9bf163e02",
  maskedKey: "a9e5876aa9563a4742482fb50007cde86e168410271ad29fd98071d59f160808",
};
