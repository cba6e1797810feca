/** Proves rings (docs/spec/attribution.md T20): whatever comes in leaves exactly once, after its slots, however rarely it is touched. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  EMISSION_SLOTS,
  REAL_SLOTS,
  addToRing,
  addToSlot,
  contributorsBase,
  ringTotal,
  rollRing,
  takeFromRing,
} from "./ring.ts";

const at = (epoch: bigint, ...slots: bigint[]) => ({ epoch, slots });

test("money of epoch e leaves in epoch e + slots", () => {
  const ring = addToRing(at(5n), 7n);
  for (const epoch of [5n, 6n, 7n, 8n]) {
    assert.equal(rollRing(ring, epoch, REAL_SLOTS).matured, 0n, `epoch ${epoch}`);
  }
  assert.deepEqual(rollRing(ring, 9n, REAL_SLOTS), { ring: at(9n), matured: 7n });
  assert.equal(rollRing(ring, 18n, EMISSION_SLOTS).matured, 0n);
  assert.equal(rollRing(ring, 19n, EMISSION_SLOTS).matured, 7n);
});

test("an earlier epoch changes nothing; a long pause empties the ring at once", () => {
  const ring = at(5n, 1n, 2n, 3n);
  assert.deepEqual(rollRing(ring, 4n, REAL_SLOTS), { ring, matured: 0n });
  assert.deepEqual(rollRing(ring, 1n << 60n, REAL_SLOTS), { ring: at(1n << 60n), matured: 6n });
});

test("taking and adding to an earlier slot", () => {
  const ring = at(5n, 1n, 2n, 3n);
  assert.deepEqual(takeFromRing(ring, 4n, 10n), { ring: at(5n, 1n, 0n, 3n), taken: 2n });
  assert.deepEqual(takeFromRing(ring, 1n, 10n), { ring, taken: 0n });
  assert.deepEqual(takeFromRing(ring, 6n, 10n), { ring, taken: 0n });
  assert.deepEqual(addToSlot(ring, 2n, 5n, REAL_SLOTS), at(5n, 1n, 2n, 3n, 5n));
  assert.equal(addToSlot(ring, 1n, 5n, REAL_SLOTS), undefined);
});

test("touched often or rarely, the same has left by any epoch", () => {
  const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.bigInt({ min: 0n, max: 1000n })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(events, fc.boolean(), (list, isEager) => {
      let [ring, out, epoch, total] = [at(1n), 0n, 1n, 0n] as [ReturnType<typeof at>, bigint, bigint, bigint];
      const due: [bigint, bigint][] = [];
      for (const [pause, amount] of list) {
        for (let step = 0; step < pause; step += 1) {
          epoch += 1n;
          if (isEager) {
            const rolled = rollRing(ring, epoch, REAL_SLOTS);
            [ring, out] = [{ ...rolled.ring, slots: [...rolled.ring.slots] }, out + rolled.matured];
          }
        }
        const rolled = rollRing(ring, epoch, REAL_SLOTS);
        out += rolled.matured;
        const added = addToRing(rolled.ring, amount);
        ring = { ...added, slots: [...added.slots] };
        total += amount;
        due.push([epoch + BigInt(REAL_SLOTS), amount]);
      }
      const expected = due.reduce((sum, [when, amount]) => (when <= epoch ? sum + amount : sum), 0n);
      assert.equal(out, expected);
      assert.equal(out + ringTotal(ring), total);
    }),
    { numRuns: 500, seed: 3 },
  );
});

test("contributors and parents together never share more than was received, and the base never falls", () => {
  const parents = fc.array(fc.bigInt({ min: 0n, max: 300_000n }), { maxLength: 16 });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 1n << 40n }), parents, (received, ppms) => {
      const together = ppms.reduce((sum, ppm) => sum + ppm, 0n);
      if (together > 300_000n) {
        return;
      }
      const edges = ppms.reduce((sum, ppm) => sum + (received * ppm) / 1_000_000n, 0n);
      assert.ok(contributorsBase(received, together) + edges <= received);
      assert.ok(contributorsBase(received + 1n, together) >= contributorsBase(received, together));
    }),
    { numRuns: 1_000, seed: 3 },
  );
});
