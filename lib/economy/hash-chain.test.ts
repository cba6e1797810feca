/** Proves a validator's hash chain (EB30-EB32): each value opens the one before, from the tip to the seed, and strangers' tips stay shut. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { toHex } from "../bytes.ts";
import { CHECKPOINT_STEP, buildHashChain, checkpointCount, createTipOpener, hashChainSeed } from "./hash-chain.ts";

const SEED = new Uint8Array(32).fill(3);

test("EB30: from the tip down every value is the pre-image of the one before, across checkpoints, down to the seed", () => {
  for (const length of [1, 2, CHECKPOINT_STEP - 1, CHECKPOINT_STEP, CHECKPOINT_STEP + 1, 2 * CHECKPOINT_STEP + 5]) {
    const chain = buildHashChain(SEED, length);
    assert.equal(chain.checkpoints.length, 32 * checkpointCount(length));
    const opener = createTipOpener([chain]);
    let tip = chain.tip;
    for (let left = BigInt(length); left > 0n; left -= 1n) {
      const value = opener.open(tip, left);
      assert.ok(value !== undefined, `${left} of ${length}`);
      assert.deepEqual(sha256(value), tip);
      tip = value;
    }
    assert.deepEqual(tip, SEED);
    assert.equal(opener.open(tip, 0n), undefined);
  }
});

test("EB32: among several chains the one that gives the tip opens it; another tip, or another place, opens nothing", () => {
  const [first, second] = [buildHashChain(SEED, 3_000), buildHashChain(sha256(SEED), 50)];
  const opener = createTipOpener([first, second]);
  for (const chain of [first, second, first]) {
    const value = opener.open(chain.tip, BigInt(chain.length));
    assert.ok(value !== undefined && toHex(sha256(value)) === toHex(chain.tip));
  }
  assert.equal(opener.open(first.tip, 2_999n), undefined);
  assert.equal(opener.open(sha256(first.tip), 3_000n), undefined);
  assert.equal(opener.open(first.tip, 1n << 40n), undefined);
  assert.equal(createTipOpener([]).open(first.tip, 1n), undefined);
});

test("EB31: another network or number gives another chain", () => {
  const seeds = [
    hashChainSeed(SEED, "byline-1", 1),
    hashChainSeed(SEED, "byline-2", 1),
    hashChainSeed(SEED, "byline-1", 2),
    hashChainSeed(sha256(SEED), "byline-1", 1),
  ];
  assert.equal(new Set(seeds.map(toHex)).size, 4);
  assert.throws(() => hashChainSeed(new Uint8Array(31), "byline-1", 1));
  for (const length of [0, -1, 1.5, 16_777_217]) assert.throws(() => buildHashChain(SEED, length));
});
