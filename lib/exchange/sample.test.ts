/** Proves: draws follow the beacon and lie inside the version; a sample shows one chunk, good or bad, and opens no other (K60-K62). */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import { AssertionError } from "../assert.ts";
import { bigEndian32 } from "../bytes.ts";
import { createChunkComplaint, judgeChunkComplaint } from "./chunk-complaint.ts";
import { chunkPoint, cryptChunk } from "./chunk-key.ts";
import { cipherOf, deviantSale, leafOf, plainOf, sampleOrder, sampleSale } from "./exchange.fixture.ts";
import { createSample, drawSample, judgeSample } from "./sample.ts";

const sale = sampleSale("sample", [9_000, 9_000, 30_000, 9_000]);
const { index, ciphers, secret, version } = sale;

test("K60: draws are the beacon's, inside the version, and reach every chunk", () => {
  const beacon = sha256(bigEndian32(1));
  assert.deepEqual(drawSample(beacon, 1_000n, 8), drawSample(beacon, 1_000n, 64).slice(0, 8));
  assert.notDeepEqual(drawSample(beacon, 1_000n, 8), drawSample(sha256(beacon), 1_000n, 8));
  const places = Array.from({ length: 4 }, (_, n) => drawSample(sha256(bigEndian32(n)), 10n, 64)).flat();
  assert.ok(places.every((place) => place >= 0n && place < 10n));
  assert.equal(new Set(places).size, 10);
  assert.deepEqual(drawSample(beacon, 1n, 2), [0n, 0n]);
  for (const [count, draws] of [
    [0n, 1],
    [5n, 0],
    [5n, 65],
  ] as const)
    assert.throws(() => drawSample(beacon, count, draws), AssertionError);
});

test("K61, K62: an honest sample opens its chunk to everyone, and no other", () => {
  for (const place of ciphers.keys()) {
    const cipher = cipherOf(ciphers, place);
    const sample = createSample(index, { place, cipher, secret });
    assert.equal(judgeSample(index.terms, sample).verdict, "COMPLAINT_FALSE");
    const opened = cryptChunk(version, leafOf(index, place), { point: sample.chunkPoint, bytes: cipher });
    assert.deepEqual(opened, plainOf(sale, place));
    const other = (place + 1) % ciphers.length;
    assert.notDeepEqual(sample.chunkPoint, chunkPoint(version, secret, BigInt(other)));
  }
});

test("a bad chunk shows, a wrong key shows nothing, and a sample is no complaint", () => {
  const deviant = deviantSale(sale, 1, { plain: new Uint8Array(9_004) });
  const { order } = sampleOrder(sale, 3n);
  const chunk = { place: 1, cipher: cipherOf(deviant.ciphers, 1), secret };
  const sample = createSample(deviant.index, chunk);
  assert.equal(judgeSample(deviant.index.terms, sample).verdict, "SELLER_GUILTY");
  assert.equal(
    judgeSample(deviant.index.terms, createSample(deviant.index, { ...chunk, secret: secret + 1n })).verdict,
    "INVALID_PROOF",
  );
  assert.equal(judgeChunkComplaint(deviant.index.terms, order, sample).verdict, "INVALID_PROOF");
  const complaint = createChunkComplaint(deviant.index, order, chunk);
  assert.equal(judgeSample(deviant.index.terms, complaint).verdict, "INVALID_PROOF");
});
