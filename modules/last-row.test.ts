/** Proves that the value belongs to the bytes object that was asked about last. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { rememberLast } from "./last-row.ts";

test("another bytes object is decoded again, also after going back", () => {
  let decoded = 0;
  const first = rememberLast((bytes) => {
    decoded += 1;
    return bytes[0];
  });
  const [a, b] = [Uint8Array.of(1), Uint8Array.of(2)];
  assert.deepEqual([first(a), first(a), first(b), first(a), first(Uint8Array.of(1))], [1, 1, 2, 1, 1]);
  assert.equal(decoded, 4);
});
