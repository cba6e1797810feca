/** Proves that the economy's gauges are those of the application after a block, and that nobody asks while the node is idle. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { createTestApp } from "./execution/test-app.fixture.ts";
import { createEconomyMetrics } from "./node-economy-metrics.ts";
import { createMetrics } from "./telemetry/metrics.ts";

test("gauges follow the application's answer, one question at a time", async () => {
  const app = await createTestApp();
  await app.block([]);
  const metrics = createMetrics({ namespace: "cometbft", chainId: "c-1", processMetrics: false });
  let asked = 0;
  let isIdle = true;
  const feed = createEconomyMetrics(metrics, {
    query: async (request) => {
      asked += 1;
      await setImmediate();
      return app.app.query(request);
    },
    isIdle: () => isIdle,
  });
  feed.onApplied();
  assert.equal(asked, 0);
  assert.match(await metrics.text(), /^byline_economy_epoch\{chain_id="c-1"\} 0$/m);
  isIdle = false;
  feed.onApplied();
  feed.onApplied();
  assert.equal(asked, 1);
  await setImmediate();
  await setImmediate();
  const text = await metrics.text();
  assert.match(text, /^byline_economy_epoch\{chain_id="c-1"\} 1$/m);
  assert.match(text, /^byline_economy_real_byl\{chain_id="c-1"\} 0$/m);
  feed.onApplied();
  assert.equal(asked, 2);
});

test("a refused question leaves the values as they were", async () => {
  const metrics = createMetrics({ namespace: "cometbft", chainId: "c-1", processMetrics: false });
  let asked = 0;
  const feed = createEconomyMetrics(metrics, {
    query: async () => {
      asked += 1;
      await setImmediate();
      throw new TypeError("the application is gone");
    },
    isIdle: () => false,
  });
  feed.onApplied();
  await setImmediate();
  await setImmediate();
  feed.onApplied();
  assert.equal(asked, 2);
  assert.match(await metrics.text(), /^byline_economy_epoch\{chain_id="c-1"\} 0$/m);
});
