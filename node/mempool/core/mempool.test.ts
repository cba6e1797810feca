/**
 * Proves that the pool's indexes never disagree under random commands (C-18), against a plain list as the model;
 * and the rules of limits, lanes, eviction, memory and reaping.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { MempoolCore, PoolTx } from "./mempool.ts";
import { createMempoolCore } from "./mempool.ts";

const LIMITS = { txsMax: 20, bytesMax: 600, txBytesMax: 100, seenMax: 40 };

function tx(id: number, sender: string, size = 10, gasPrice = 1n): PoolTx {
  return {
    key: `k${id}`,
    tx: new Uint8Array(size),
    sender,
    sequence: BigInt(id),
    gasPrice,
    gasWanted: 100n,
    height: 1n,
  };
}

const keys = (entries: readonly { key: string }[]): string[] => entries.map((entry) => entry.key);
const everything = { bytesMax: 1 << 30, gasMax: -1n, sizeOf: (bytes: Uint8Array): number => bytes.length };

type Command =
  | { readonly do: "add"; readonly id: number; readonly sender: string; readonly size: number; readonly price: bigint }
  | { readonly do: "commit"; readonly ids: readonly number[]; readonly isOk: boolean }
  | { readonly do: "evict"; readonly id: number }
  | { readonly do: "flush" };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant("add" as const),
      id: fc.nat(60),
      sender: fc.constantFrom("", "a", "b", "c"),
      size: fc.integer({ min: 1, max: 120 }),
      price: fc.bigInt(0n, 5n),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("commit" as const),
      ids: fc.array(fc.nat(60), { maxLength: 8 }),
      isOk: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("evict" as const), id: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.constant({ do: "flush" as const }) },
);

function runModel(pool: MempoolCore, model: PoolTx[], next: Command): PoolTx[] {
  switch (next.do) {
    case "add": {
      const candidate = tx(next.id, next.sender, next.size, next.price);
      const total = model.reduce((sum, each) => sum + each.tx.length, 0);
      const isFull = model.length >= LIMITS.txsMax || total + next.size > LIMITS.bytesMax;
      const isHeld = model.some((each) => each.key === candidate.key);
      const offer = pool.offer(candidate.key, next.size);
      if (isFull) assert.equal(offer, "full");
      else if (next.size > LIMITS.txBytesMax) assert.equal(offer, "too-large");
      else if (isHeld) assert.equal(offer, "seen");
      if (offer !== "check") return model;
      assert.equal(pool.add(candidate), "added");
      return [...model, candidate];
    }
    case "commit":
      pool.removeCommitted(next.ids.map((id) => ({ key: `k${id}`, isOk: next.isOk })));
      return model.filter((each) => !next.ids.some((id) => each.key === `k${id}`));
    case "evict": {
      const index = model.findIndex((each) => each.key === `k${next.id}`);
      const removed = pool.evict(`k${next.id}`);
      const victim = model[index];
      if (victim === undefined) {
        assert.deepEqual(removed, []);
        return model;
      }
      const rest = model.filter(
        (each, at) => each !== victim && !(victim.sender !== "" && each.sender === victim.sender && at > index),
      );
      assert.equal(removed.length, model.length - rest.length);
      return rest;
    }
    case "flush":
      pool.flush();
      return [];
  }
}

test("random commands keep list, map and lanes in step with a plain list", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 80 }), (commands) => {
      const pool = createMempoolCore(LIMITS);
      let model: PoolTx[] = [];
      for (const next of commands) {
        model = runModel(pool, model, next);
        pool.assertConsistent();
        assert.deepEqual(keys(pool.after(0, 1000)), keys(model));
        assert.equal(pool.size, model.length);
        const reaped = pool.reap(everything);
        assert.deepEqual(keys(reaped), keys(model));
        const half = pool.reap({ ...everything, gasMax: 500n });
        for (const sender of ["a", "b", "c"]) {
          const lane = keys(pool.lane(sender));
          assert.deepEqual(
            keys(half.filter((each) => each.sender === sender)),
            lane.slice(0, half.filter((each) => each.sender === sender).length),
          );
        }
      }
    }),
    { numRuns: 300, seed: 18 },
  );
});

test("a flood of one million duplicates leaves one entry and a bounded memory", () => {
  const pool = createMempoolCore(LIMITS);
  assert.equal(pool.offer("k1", 10), "check");
  assert.equal(pool.add(tx(1, "a")), "added");
  for (let i = 0; i < 1_000_000; i += 1) assert.equal(pool.offer("k1", 10), "seen");
  for (let i = 2; i < 100_000; i += 1) pool.offer(`k${i}`, 10);
  pool.assertConsistent();
  assert.equal(pool.size, 1);
});

test("committed transactions stay remembered when they succeeded, and may return when they failed", () => {
  const pool = createMempoolCore(LIMITS);
  for (const id of [1, 2]) {
    pool.offer(`k${id}`, 10);
    pool.add(tx(id, "a"));
  }
  assert.deepEqual(
    pool.removeCommitted([
      { key: "k1", isOk: true },
      { key: "k2", isOk: false },
    ]),
    ["a"],
  );
  assert.equal(pool.offer("k1", 10), "seen");
  assert.equal(pool.offer("k2", 10), "check");
});

test("when not everything fits the dearest go first and no lane is reordered", () => {
  const pool = createMempoolCore(LIMITS);
  const all = [tx(1, "a", 10, 1n), tx(2, "a", 10, 9n), tx(3, "b", 10, 5n), tx(4, "", 10, 7n)];
  for (const each of all) pool.add(each);
  assert.deepEqual(keys(pool.reap({ ...everything, bytesMax: 20 })), ["k4", "k3"]);
  assert.deepEqual(keys(pool.reap({ ...everything, bytesMax: 30 })), ["k4", "k3", "k1"]);
  assert.deepEqual(keys(pool.reap({ ...everything, gasMax: 399n })), ["k4", "k3", "k1"]);
  assert.deepEqual(keys(pool.reap(everything)), ["k1", "k2", "k3", "k4"]);
});

test("evicting a transaction evicts the later ones of its sender, which may then be offered again", () => {
  const pool = createMempoolCore(LIMITS);
  for (const [id, sender] of [
    [1, "a"],
    [2, "b"],
    [3, "a"],
    [4, "a"],
  ] as const) {
    pool.offer(`k${id}`, 10);
    pool.add(tx(id, sender));
  }
  assert.deepEqual(keys(pool.evict("k3")), ["k3", "k4"]);
  assert.deepEqual(keys(pool.after(0, 10)), ["k1", "k2"]);
  assert.equal(pool.offer("k4", 10), "check");
});
