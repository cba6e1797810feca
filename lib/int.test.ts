/** Proves: every division rounds as named, and every parser accepts exactly one text per number. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { TxError } from "./errors.ts";
import * as int from "./int.ts";

test("division rounds as named", () => {
  const table: readonly (readonly [bigint, bigint, bigint, bigint, bigint])[] = [
    // dividend, divisor, floor, truncated, ceiling
    [7n, 2n, 3n, 3n, 4n],
    [-7n, 2n, -4n, -3n, -3n],
    [7n, -2n, -4n, -3n, -3n],
    [-7n, -2n, 3n, 3n, 4n],
    [-6n, 2n, -3n, -3n, -3n],
    [0n, -5n, 0n, 0n, 0n],
  ];
  for (const [a, b, floor, trunc, ceil] of table) {
    assert.deepEqual([int.divFloor(a, b), int.divTrunc(a, b), int.divCeil(a, b)], [floor, trunc, ceil]);
  }
  const anyInt = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  fc.assert(
    fc.property(
      anyInt,
      anyInt.filter((n) => n !== 0n),
      (a, b) => {
        const rest = a - int.divFloor(a, b) * b;
        assert.ok(b > 0n ? rest >= 0n && rest < b : rest <= 0n && rest > b);
        assert.ok(int.divCeil(a, b) - int.divFloor(a, b) === (rest === 0n ? 0n : 1n));
      },
    ),
    { seed: 1 },
  );
  for (const divide of [int.divFloor, int.divTrunc, int.divCeil]) {
    assert.throws(() => divide(1n, 0n), { name: "AssertionError" });
  }
});

test("one number has one text", () => {
  for (const text of ["", "+1", "-0", "00", "01", "-01", "1e3", "0x1", " 1", "1 ", "1_0", "١", "9".repeat(90)]) {
    assert.equal(int.parseInt256(text), undefined, text);
  }
  assert.equal(int.parseInt64("9223372036854775807"), int.MAX_INT64);
  assert.equal(int.parseInt64("9223372036854775808"), undefined);
  assert.equal(int.parseInt64("-9223372036854775808"), int.MIN_INT64);
  assert.equal(int.parseUint64("18446744073709551615"), int.MAX_UINT64);
  assert.equal(int.parseUint64("18446744073709551616"), undefined);
  assert.equal(int.parseUint64("-1"), undefined);
});

test("A-08: integers are bounded at 256 bits on parsing as on arithmetic", () => {
  assert.equal(int.parseInt256(int.MAX_INT.toString()), int.MAX_INT);
  assert.equal(int.parseInt256((-int.MAX_INT).toString()), -int.MAX_INT);
  assert.equal(int.parseInt256((int.MAX_INT + 1n).toString()), undefined);
  assert.equal(int.checkInt(int.MAX_INT), int.MAX_INT);
  for (const n of [int.MAX_INT + 1n, -int.MAX_INT - 1n]) assert.throws(() => int.checkInt(n), TxError);
  assert.equal(int.clipInt64(int.MAX_INT), int.MAX_INT64);
  assert.equal(int.bitLength(-255n), 8);
});
