/** Proves: decimals round as LegacyDec of SDK 0.50 does, stay inside 315 bits, and have one protobuf text. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { DEC_ONE, dec, formatDec, formatScaledDec, parseDec, parseScaledDec } from "./dec.ts";
import { TxError } from "./errors.ts";

function d(text: string): bigint {
  const parsed = parseDec(text);
  assert.ok(parsed !== undefined, text);
  return parsed;
}

test("the SDK's own table: mul, truncate, round up; quo, truncate, round up", () => {
  // a, b, mul, mulTruncate, quo, quoRoundUp, quoTruncate (math/dec_test.go, TestArithmetic)
  const table: readonly (readonly string[])[] = [
    ["0", "1", "0", "0", "0", "0", "0"],
    ["1", "-1", "-1", "-1", "-1", "-1", "-1"],
    ["3", "7", "21", "21", "0.428571428571428571", "0.428571428571428572", "0.428571428571428571"],
    ["2", "4", "8", "8", "0.5", "0.5", "0.5"],
    ["100", "100", "10000", "10000", "1", "1", "1"],
    ["1.5", "1.5", "2.25", "2.25", "1", "1", "1"],
    [
      "3.333",
      "0.333",
      "1.109889",
      "1.109889",
      "10.009009009009009009",
      "10.009009009009009010",
      "10.009009009009009009",
    ],
  ];
  for (const [a = "", b = "", ...expected] of table) {
    const [x, y] = [d(a), d(b)];
    const got = [dec.mul(x, y), dec.mulTruncate(x, y), dec.quo(x, y), dec.quoRoundUp(x, y), dec.quoTruncate(x, y)];
    assert.deepEqual(
      got.map(formatDec),
      expected.map((text) => formatDec(d(text))),
      `${a} ${b}`,
    );
  }
});

test("half goes to even, on both sides of zero", () => {
  const table: readonly (readonly [string, bigint, bigint])[] = [
    // value, rounded, truncated
    ["0.25", 0n, 0n],
    ["0", 0n, 0n],
    ["1", 1n, 1n],
    ["0.75", 1n, 0n],
    ["0.5", 0n, 0n],
    ["7.5", 8n, 7n],
    ["1.5", 2n, 1n],
    ["2.5", 2n, 2n],
    ["0.545", 1n, 0n],
    ["1.545", 2n, 1n],
  ];
  for (const [text, rounded, truncated] of table) {
    assert.equal(dec.roundInt(d(text)), rounded, text);
    assert.equal(dec.roundInt(-d(text)), -rounded, `-${text}`);
    assert.equal(dec.truncateInt(d(text)), truncated, text);
    assert.equal(dec.truncateInt(-d(text)), -truncated, `-${text}`);
  }
  assert.equal(dec.mul(d("0.000000000000000001"), d("0.5")), 0n);
  assert.equal(dec.mul(d("0.000000000000000003"), d("0.5")), 2n);
  assert.equal(dec.mulRoundUp(d("0.000000000000000001"), d("0.1")), 1n);
  assert.equal(dec.mulRoundUp(d("-0.000000000000000001"), d("0.1")), 0n);
  assert.equal(dec.quoInt(d("-1"), 3n), -333333333333333333n);
  assert.deepEqual(
    ["1.2", "-1.2", "2", "-0.1"].map((text) => formatDec(dec.ceil(d(text)))).map((text) => text.split(".")[0]),
    ["2", "-1", "2", "0"],
  );
});

test("texts round-trip; only one protobuf text per value", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (scaled) => {
      assert.equal(parseDec(formatDec(scaled)), scaled);
      assert.equal(parseScaledDec(formatScaledDec(scaled)), scaled);
    }),
    { seed: 2 },
  );
  for (const text of ["", ".", "1.", ".5", "+1", "1e3", " 1", "1.0000000000000000001", "0x1", "1,0", "--1"]) {
    assert.equal(parseDec(text), undefined, text);
  }
  for (const text of ["", "00", "-0", "+1", "0.1", "1 "]) assert.equal(parseScaledDec(text), undefined, text);
});

test("A-08: decimals are bounded at 315 bits on every path, and division by zero is a refusal", () => {
  const top = (1n << 315n) - 1n;
  assert.equal(dec.add(top, 0n), top);
  assert.equal(parseScaledDec(top.toString()), top);
  assert.equal(parseScaledDec((top + 1n).toString()), undefined);
  assert.equal(parseDec(formatDec(top)), top);
  assert.equal(parseDec(formatDec(top + 1n)), undefined);
  const over: readonly (() => bigint)[] = [
    () => dec.add(top, 1n),
    () => dec.sub(-top, 1n),
    () => dec.mul(top, 2n * DEC_ONE),
    () => dec.mulTruncate(top, 2n * DEC_ONE),
    () => dec.mulRoundUp(top, 2n * DEC_ONE),
    () => dec.mulInt(top, 2n),
    () => dec.quo(top, 1n),
    () => dec.quoTruncate(top, 1n),
    () => dec.quoRoundUp(top, 1n),
    () => dec.fromInt(top),
    () => dec.ceil(top),
    () => dec.quo(1n, 0n),
    () => dec.quoInt(1n, 0n),
  ];
  for (const operation of over) assert.throws(operation, TxError);
});
