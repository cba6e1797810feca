/** Proves that the signal tells the same whether it is asked for before or after the abort, and of an outer one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createLazySignal } from "./lazy-signal.ts";

test("asked for before or after, an abort is seen; an outer one too", () => {
  const before = createLazySignal();
  const signal = before.signal();
  assert.equal(signal.aborted, false);
  assert.equal(before.signal(), signal);
  before.abort();
  assert.equal(signal.aborted, true);
  const after = createLazySignal();
  after.abort();
  assert.equal(after.signal().aborted, true);
  const outer = createLazySignal();
  const inner = createLazySignal(outer.signal);
  const both = inner.signal();
  outer.abort();
  assert.equal(both.aborted, true);
});
