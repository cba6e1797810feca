/** Batched secp256k1 verification on workers against the native library's own rate on one core, in the same run. */
import { secp256k1PublicKey, secp256k1Sign, secp256k1Verify, sha256 } from "#crypto";
import { bigEndian64 } from "../../lib/bytes.ts";
import { createVerifyPool, VERIFY_BATCH_MAX, type VerifyPool } from "../../node/verify/pool.ts";
import type { SignatureRecord } from "../../node/verify/records.ts";
import { type BenchProgram, median } from "./figures.ts";

const ROUNDS = 3;
/** Batches that are under way at once, per worker. */
const DEPTH = 4;

/** Signature verification. */
export const verifyBench: BenchProgram = {
  name: "verify",
  about: "signatures on workers against the native rate",
  async run({ isQuick }) {
    const count = isQuick ? 1_024 : 20_480;
    const privateKey = sha256(bigEndian64(1n));
    const publicKey = secp256k1PublicKey(privateKey);
    const records = Array.from({ length: count }, (_, index): SignatureRecord => {
      const hash = sha256(bigEndian64(BigInt(index)));
      return { publicKey, hash, signature: secp256k1Sign(privateKey, hash) };
    });
    const native = inlineRate(records.slice(0, count / 4));
    const [one, two] = [await poolRate(1, records), await poolRate(2, records)];
    return [
      { name: "native, one core", value: native, unit: "verifications/s", better: "more" },
      { name: "one worker", value: one, unit: "verifications/s", target: 0.9 * native, better: "more" },
      { name: "two workers", value: two, unit: "verifications/s", target: 1.8 * native, better: "more" },
    ];
  },
};

function inlineRate(records: readonly SignatureRecord[]): number {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    let good = 0;
    for (const { publicKey, hash, signature } of records) good += secp256k1Verify(publicKey, hash, signature) ? 1 : 0;
    if (good !== records.length) throw new TypeError("a good signature was refused");
    rates.push((records.length * 1000) / (performance.now() - before));
  }
  return median(rates);
}

async function poolRate(workers: number, records: readonly SignatureRecord[]): Promise<number> {
  const pool = createVerifyPool(workers);
  try {
    await pool.verify(records.slice(0, VERIFY_BATCH_MAX * workers));
    const rates: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = performance.now();
      await verifyAll(pool, records, workers * DEPTH);
      rates.push((records.length * 1000) / (performance.now() - before));
    }
    return median(rates);
  } finally {
    await pool.stop();
  }
}

async function verifyAll(pool: VerifyPool, records: readonly SignatureRecord[], lanes: number): Promise<void> {
  let at = 0;
  const lane = async (): Promise<void> => {
    while (at < records.length) {
      const batch = records.slice(at, at + VERIFY_BATCH_MAX);
      at += VERIFY_BATCH_MAX;
      const verdicts = await pool.verify(batch);
      if (verdicts.includes(false)) throw new TypeError("a good signature was refused");
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
