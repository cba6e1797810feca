/** A thread that runs ranges of strategies as it is told, and answers with their sums. */
import assert from "node:assert/strict";
import { parentPort } from "node:worker_threads";
import { createSession } from "./strategy.ts";
import { addOutcome, emptySummary } from "./summary.ts";

/** Seeds to run. */
export interface RangeRequest {
  readonly from: number;
  readonly count: number;
}

const port = parentPort;
assert.ok(port !== null, "this file runs in a worker thread");
const session = createSession();
port.on("message", ({ from, count }: RangeRequest) => {
  const summary = emptySummary();
  for (let seed = from; seed < from + count; seed += 1) addOutcome(summary, session.run(seed));
  port.postMessage(summary);
});
