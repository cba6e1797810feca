/** Proves the split rule (docs/spec/emissions.md E10): exact, burn rounded up, nothing free at any size; and the match below the burn. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PPM, matchFor, splitAmount } from "./split.ts";
import type { SplitPpm } from "./split.ts";

const SALE: SplitPpm = {
  pool: 850_000n,
  builder: 0n,
  gateway: 0n,
  curation: 40_000n,
  attesters: 30_000n,
  stakers: 30_000n,
  burn: 50_000n,
};

function sumOf(parts: SplitPpm): bigint {
  const { pool, builder, gateway, curation, attesters, stakers, burn } = parts;
  return pool + builder + gateway + curation + attesters + stakers + burn;
}

/** Seven shares that add up to one million, with a positive burn and pool. */
const anySplit = fc
  .array(fc.integer({ min: 0, max: 140_000 }), { minLength: 5, maxLength: 5 })
  .chain((parts) => fc.integer({ min: 1, max: 100_000 }).map((burn) => [...parts, burn]))
  .map(([builder = 0, gateway = 0, curation = 0, attesters = 0, stakers = 0, burn = 1]): SplitPpm => {
    const rest = builder + gateway + curation + attesters + stakers + burn;
    return {
      pool: PPM - BigInt(rest),
      builder: BigInt(builder),
      gateway: BigInt(gateway),
      curation: BigInt(curation),
      attesters: BigInt(attesters),
      stakers: BigInt(stakers),
      burn: BigInt(burn),
    };
  });

test("round figures", () => {
  assert.deepEqual(splitAmount(1_000_000n, SALE), SALE);
  assert.deepEqual(splitAmount(100n, SALE), {
    pool: 85n,
    builder: 0n,
    gateway: 0n,
    curation: 4n,
    attesters: 3n,
    stakers: 3n,
    burn: 5n,
  });
});

test("the smallest payments: one unit is refused, two burn half", () => {
  assert.equal(splitAmount(1n, SALE), undefined);
  const parts = splitAmount(2n, SALE);
  assert.deepEqual([parts?.burn, parts?.pool], [1n, 1n]);
});

test("any split of any amount is exact, burns at least its share and leaves a pool or is refused", () => {
  fc.assert(
    fc.property(anySplit, fc.bigInt({ min: 1n, max: 1n << 62n }), (split, amount) => {
      const parts = splitAmount(amount, split);
      if (parts === undefined) {
        return;
      }
      assert.equal(sumOf(parts), amount);
      assert.ok(parts.pool > 0n);
      assert.ok(parts.burn * PPM >= amount * split.burn, "the burn is rounded up");
      for (const name of ["builder", "gateway", "curation", "attesters", "stakers"] as const) {
        assert.ok(parts[name] * PPM <= amount * split[name], `${name} is rounded down`);
      }
    }),
    { numRuns: 2_000, seed: 3 },
  );
});

test("splitting a payment never burns less", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 4n, max: 10_000n }), fc.bigInt({ min: 2n, max: 9_998n }), (amount, cut) => {
      const [first, second] = [splitAmount(cut, SALE), splitAmount(amount - cut, SALE)];
      const whole = splitAmount(amount, SALE);
      if (amount - cut >= 1n && first !== undefined && second !== undefined && whole !== undefined) {
        assert.ok(first.burn + second.burn >= whole.burn);
      }
    }),
    { numRuns: 2_000, seed: 3 },
  );
});

test("the match of all recipients together stays at m of the burn, below the burn at any size", () => {
  const parts = fc.array(fc.bigInt({ min: 0n, max: 1n << 50n }), { minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(
      parts,
      fc.bigInt({ min: 1n, max: 1n << 50n }),
      fc.bigInt({ min: 0n, max: 999_999n }),
      (list, burned, m) => {
        const pool = list.reduce((sum, part) => sum + part, 0n);
        if (pool === 0n) {
          return;
        }
        const matched = list.reduce((sum, part) => sum + matchFor(burned, m, part, pool), 0n);
        assert.ok(matched * PPM <= burned * m);
        assert.ok(matched < burned);
      },
    ),
    { numRuns: 1_000, seed: 3 },
  );
});
