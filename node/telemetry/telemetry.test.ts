/** Proves: levels by module, plain and JSON lines without raw bytes, CometBFT's metric names over HTTP, the status line. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NodeError } from "../../lib/errors.ts";
import { createLogger, parseLogLevels } from "./log.ts";
import { createMetrics, serveMetrics } from "./metrics.ts";
import { statusLine } from "./status-line.ts";

function capture(level: string, format: "plain" | "json") {
  const lines: string[] = [];
  return { lines, log: createLogger({ level, format, write: (line) => lines.push(line) }) };
}

test("each module has its level", () => {
  const { lines, log } = capture("consensus:debug,p2p:silent,*:warn", "json");
  log.info("hidden");
  log.child("consensus").debug("shown");
  log.child("p2p").error("hidden");
  log.child("rpc").warn("shown too");
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)).map(({ level, msg, module }) => [level, msg, module]),
    [
      ["debug", "shown", "consensus"],
      ["warn", "shown too", "rpc"],
    ],
  );
  assert.equal(log.child("consensus").isEnabled("debug"), true);
  assert.equal(log.child("rpc").isEnabled("info"), false);
});

test("plain lines name fields and print bytes as hexadecimal, errors with their cause", () => {
  const { lines, log } = capture("info", "plain");
  log.child("consensus").info("committed a block", { height: 5n, hash: Uint8Array.of(0xab, 0xcd) });
  log.error("lost", { err: new NodeError("DISK_FULL", "no space", { cause: new RangeError("deep") }) });
  assert.match(lines[0] ?? "", /^\S+Z INF committed a block module=consensus height=5 hash=ABCD\n$/);
  assert.match(lines[1] ?? "", / ERR lost err="DISK_FULL: no space \(deep\)"\n$/);
});

test("a bad level is refused", () => {
  for (const level of ["loud", "p2p:", ":info", "a:b:c:d"]) {
    assert.throws(
      () => parseLogLevels(level),
      (error) => error instanceof NodeError && error.code === "CONFIG_INVALID",
    );
  }
});

test("metrics are served under CometBFT's names", async () => {
  const metrics = createMetrics({ namespace: "cometbft", chainId: "byline-local-1" });
  metrics.set("consensusHeight", 7);
  metrics.add("stateValidatorSetUpdates");
  metrics.observe("consensusBlockIntervalSeconds", 1.02);
  metrics.set("consensusValidatorPower", 10, { validator_address: "AB" });
  metrics.gaugeOf("byline_own", "A gauge of ours.", () => 3);
  metrics.beforeScrape(() => metrics.set("p2pPeers", 9));
  const server = await serveMetrics(metrics, { host: "127.0.0.1", port: 0, maxConnections: 3 });
  try {
    const base = `http://127.0.0.1:${server.port}`;
    const text = await (await fetch(`${base}/metrics`)).text();
    assert.match(text, /^cometbft_consensus_height\{chain_id="byline-local-1"\} 7$/m);
    assert.match(text, /^cometbft_state_validator_set_updates\{chain_id="byline-local-1"\} 1$/m);
    assert.match(text, /^cometbft_consensus_validator_power\{.*validator_address="AB".*\} 10$/m);
    assert.match(text, /^cometbft_consensus_block_interval_seconds_bucket\{le="2.5",chain_id="byline-local-1"\} 1$/m);
    assert.match(text, /^cometbft_p2p_peers\{chain_id="byline-local-1"\} 9$/m);
    assert.match(text, /^byline_own\{chain_id="byline-local-1"\} 3$/m);
    assert.match(text, /^nodejs_eventloop_lag_seconds/m);
    assert.match(text, /^process_resident_memory_bytes/m);
    assert.equal((await fetch(`${base}/other`)).status, 404);
    await assert.rejects(
      serveMetrics(metrics, { host: "127.0.0.1", port: server.port, maxConnections: 3 }),
      (error) => error instanceof NodeError && error.code === "LISTEN_FAILED",
    );
  } finally {
    await server.close();
  }
});

test("the status line reads as a sentence", () => {
  const facts = { catchingUp: false, height: 128_401n, validatorCount: 4, peerCount: 12, mempoolCount: 3 };
  assert.equal(
    statusLine({ ...facts, signedCount: 4, blockSeconds: 1.02 }),
    "Synced · height 128,401 · 1.0 s blocks · 4/4 validators · peers 12 · mempool 3",
  );
  assert.equal(
    statusLine({ ...facts, catchingUp: true, targetHeight: 1_000_000n }),
    "Catching up · height 128,401 of 1,000,000 · 4 validators · peers 12 · mempool 3",
  );
  assert.match(statusLine({ ...facts, trouble: "2 of 4 validators online" }), /^Waiting .* 2 of 4 validators online$/);
});
