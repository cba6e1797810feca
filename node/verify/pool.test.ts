/** Proves that verdicts keep the order of the records over workers, with and without threads, and that a stop waits. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { createVerifyPool } from "./pool.ts";
import type { SignatureRecord } from "./records.ts";

const secret = new Uint8Array(32).fill(3);
const publicKey = secp256k1PublicKey(secret);

function recordOf(index: number): SignatureRecord {
  const hash = sha256(new Uint8Array([index & 255, index >> 8]));
  const signature = secp256k1Sign(secret, hash);
  if (index % 3 !== 0) return { publicKey, hash, signature };
  return { publicKey, hash: sha256(hash), signature };
}

for (const workers of [0, 2]) {
  test(`1,000 records on ${workers} workers come back in order`, async () => {
    const pool = createVerifyPool(workers);
    const records = Array.from({ length: 1_000 }, (_, index) => recordOf(index));
    const verdicts = await pool.verify(records);
    assert.deepEqual(
      verdicts,
      records.map((_, index) => index % 3 !== 0),
    );
    assert.deepEqual(
      await pool.verify([{ publicKey: new Uint8Array(3), hash: new Uint8Array(32), signature: new Uint8Array(64) }]),
      [false],
    );
    assert.equal(pool.workerBatches, workers === 0 ? 0 : 5, "the workers did the work");
    await pool.stop();
    assert.deepEqual(await pool.verify([recordOf(1)]), [true]);
  });
}
