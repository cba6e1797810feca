/** What the chain pays to judge a fair exchange, and what a seller and a buyer pay per chunk (docs/spec/exchange.md). */
import { proveDleq, verifyDleq } from "../../lib/exchange/dleq.ts";
import { createChunkComplaint, judgeChunkComplaint } from "../../lib/exchange/chunk-complaint.ts";
import { cipherOf, type SampleSale, sampleOrder, sampleSale } from "../../lib/exchange/exchange.fixture.ts";
import { createKeyComplaint, judgeKeyComplaint } from "../../lib/exchange/key-complaint.ts";
import { keyPointOf } from "../../lib/exchange/chunk-key.ts";
import { createLayoutComplaint, judgeLayoutComplaint } from "../../lib/exchange/layout-complaint.ts";
import { openChunk } from "../../lib/exchange/open-chunk.ts";
import { sealRecords } from "../../lib/exchange/seal.ts";
import type { Judgement } from "../../lib/exchange/verdict.ts";
import { type BenchProgram, type Figure, median } from "./figures.ts";

const ROUNDS = 5;

/** Fair exchange KS-1. */
export const exchangeBench: BenchProgram = {
  name: "ks1",
  about: "proofs and complaints of the fair exchange",
  async run({ isQuick }) {
    const times = isQuick ? 3 : 40;
    const cost = (name: string, work: () => void): Figure => ({
      name,
      value: millisecondsOf(work, times),
      unit: "ms",
      better: "less",
    });
    const rows = sampleSale("bench rows", new Array<number>(isQuick ? 800 : 8_000).fill(200));
    const empty = sampleSale("bench empty", new Array<number>(8_192).fill(0));
    const long = sampleSale("bench long", [1_000_000]);
    return [
      cost("DLEQ verify", dleqOf(rows)),
      cost("complaint A, wrong key", keyComplaintOf(rows)),
      cost("complaint B, 80 records of 200 B", chunkComplaintOf(rows)),
      cost("complaint B, one piece of 16 KiB", chunkComplaintOf(long)),
      cost("complaint B, 4,096 empty records (worst)", chunkComplaintOf(empty)),
      cost("complaint C, two leaves", layoutComplaintOf(rows)),
      cost("seller: seal one chunk of 80 records", sealOf(rows)),
      cost("buyer: open one chunk of 80 records", openOf(rows)),
    ];
  },
};

function dleqOf({ index: { terms }, secret }: SampleSale): () => void {
  const context = new Uint8Array(40);
  const base = keyPointOf(5n);
  const { image, proof } = proveDleq(context, secret, base);
  return () => mustBe(verifyDleq({ context, publicPoint: terms.keyPoint, base, image }, proof));
}

function keyComplaintOf(sale: SampleSale): () => void {
  const { terms } = sale.index;
  const { order, delivery, buyerSecret } = sampleOrder(sale, 1n);
  const complaint = createKeyComplaint(terms, order, { delivery, buyerSecret });
  return () => mustBeFalse(judgeKeyComplaint(terms, order, { delivery, complaint }));
}

function chunkComplaintOf(sale: SampleSale): () => void {
  const { index, ciphers, secret } = sale;
  const { order } = sampleOrder(sale, 1n);
  const complaint = createChunkComplaint(index, order, { place: 0, cipher: cipherOf(ciphers, 0), secret });
  return () => mustBeFalse(judgeChunkComplaint(index.terms, order, complaint));
}

function layoutComplaintOf({ index }: SampleSale): () => void {
  const leaves = index.entries.map(({ leaf }) => leaf);
  const complaint = createLayoutComplaint(leaves, { start: 1, count: 2 });
  return () => mustBeFalse(judgeLayoutComplaint(index.terms, complaint));
}

function sealOf({ version, secret, records }: SampleSale): () => void {
  const few = records.slice(0, 80);
  return () => mustBe([...sealRecords(version, secret, few)].length === 1);
}

function openOf({ index, ciphers, secret }: SampleSale): () => void {
  return () => mustBe(openChunk(index, { place: 0, cipher: cipherOf(ciphers, 0), secret }).plain.length > 0);
}

function mustBeFalse({ verdict }: Judgement): void {
  mustBe(verdict === "COMPLAINT_FALSE");
}

function mustBe(holds: boolean): void {
  if (!holds) throw new TypeError("an honest exchange was not taken for one");
}

/** Median over rounds of the mean of one call. */
function millisecondsOf(work: () => void, times: number): number {
  work();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    for (let time = 0; time < times; time += 1) work();
    return (performance.now() - before) / times;
  });
  return median(rounds);
}
