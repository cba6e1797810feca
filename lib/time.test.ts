/** Proves: nanosecond times print as Go prints them and read back; impossible dates are refused. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { formatRfc3339, parseRfc3339, TIME_END, TIME_ZERO } from "./time.ts";

test("known instants", () => {
  const table: readonly (readonly [bigint, string])[] = [
    [TIME_ZERO, "0001-01-01T00:00:00Z"],
    [0n, "1970-01-01T00:00:00Z"],
    [1_570_983_284_000_000_000n, "2019-10-13T16:14:44Z"],
    [1_518_332_962_765_000_000n, "2018-02-11T07:09:22.765Z"],
    [951_782_400_000_000_001n, "2000-02-29T00:00:00.000000001Z"],
    [-1n, "1969-12-31T23:59:59.999999999Z"],
    [TIME_END - 1n, "9999-12-31T23:59:59.999999999Z"],
  ];
  for (const [ns, text] of table) {
    assert.equal(formatRfc3339(ns), text);
    assert.equal(parseRfc3339(text), ns);
  }
  assert.equal(parseRfc3339("2019-10-13T18:14:44.500+02:00"), 1_570_983_284_500_000_000n);
});

test("round trip, and agreement with Date at whole milliseconds", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: TIME_ZERO, max: TIME_END - 1n }), (ns) => {
      assert.equal(parseRfc3339(formatRfc3339(ns)), ns);
      const ms = ns / 1_000_000n;
      if (ms > 0n) assert.equal(BigInt(Date.parse(formatRfc3339(ms * 1_000_000n))), ms);
    }),
    { seed: 5 },
  );
});

test("malformed text and impossible dates are refused", () => {
  const bad = [
    "",
    "2019-10-13",
    "2019-10-13 16:14:44Z",
    "2019-10-13T16:14:44",
    "2019-02-29T00:00:00Z",
    "2019-13-01T00:00:00Z",
    "2019-00-01T00:00:00Z",
    "2019-01-00T00:00:00Z",
    "2019-01-01T24:00:00Z",
    "2019-01-01T00:60:00Z",
    "2019-01-01T00:00:60Z",
    "2019-01-01T00:00:00.Z",
    "2019-01-01T00:00:00.0123456789Z",
    "0000-12-31T00:00:00Z",
    "2019-01-01T00:00:00+24:00",
    "9999-12-31T23:59:59-00:01",
    "2019-01-01t00:00:00z",
  ];
  for (const text of bad) assert.equal(parseRfc3339(text), undefined, text);
});
