/** Proves that simulations run one at a time within a bound, and that other queries do not wait for them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GrpcCode, QueryError } from "../../lib/errors.ts";
import { SIMULATIONS_WAITING_MAX } from "../../lib/limits.ts";
import { createSimulationQueue } from "./simulation-queue.ts";

const SIMULATE = "/cosmos.tx.v1beta1.Service/Simulate";

test("one simulation runs at a time, in order; a failing one does not hold up the next", async () => {
  const queue = createSimulationQueue();
  const order: string[] = [];
  let running = 0;
  const work =
    (name: string, fails = false) =>
    async () => {
      running += 1;
      assert.equal(running, 1);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      order.push(name);
      if (fails) throw new QueryError(GrpcCode.Internal, name);
    };
  const all = [
    queue.run(SIMULATE, work("a")),
    queue.run(SIMULATE, work("b", true)),
    queue.run("/app/simulate", work("c")),
  ];
  const results = await Promise.allSettled(all);
  assert.deepEqual(
    results.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled"],
  );
  assert.deepEqual(order, ["a", "b", "c"]);
});

test("a full queue refuses, other queries pass, and places come free", async () => {
  const queue = createSimulationQueue();
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const waiting = Array.from({ length: SIMULATIONS_WAITING_MAX }, () => queue.run(SIMULATE, () => gate));
  await assert.rejects(
    queue.run(SIMULATE, () => gate),
    /simulations are waiting/,
  );
  assert.equal(await queue.run("/cosmos.bank.v1beta1.Query/Balance", async () => 1), 1);
  open();
  await Promise.all(waiting);
  assert.equal(await queue.run(SIMULATE, async () => 2), 2);
});
