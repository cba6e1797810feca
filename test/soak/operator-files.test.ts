/** Proves that alert rules and dashboard read metrics that a node really serves, and that each alert has its line in the operators' page. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createEconomyMetrics } from "../../node/node-economy-metrics.ts";
import { createMetrics } from "../../node/telemetry/metrics.ts";

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${path}`, import.meta.url)), "utf8");
const METRIC = /\b(?:cometbft|process|nodejs|byline)_[a-z0-9_]+/g;
const alerts = read("operators/alerts.yml");
const dashboard = read("operators/grafana/byline.json");

test("every metric of the rules and of the dashboard is one that a node serves", async () => {
  const metrics = createMetrics({ namespace: "cometbft", chainId: "c" });
  createEconomyMetrics(metrics, { query: () => Promise.reject(new Error("nobody asks")), isIdle: () => true });
  // Names stand in the HELP lines even before a first value.
  const served = new Set((await metrics.text()).match(METRIC));
  const wanted = new Set([...(alerts.match(METRIC) ?? []), ...(dashboard.match(METRIC) ?? [])]);
  assert.ok(wanted.size > 20, `${wanted.size} names`);
  const base = (name: string): string => name.replace(/_(sum|count|bucket)$/, "");
  assert.deepEqual(
    [...wanted].filter((name) => !served.has(name) && !served.has(base(name))),
    [],
  );
});

test("every alert has a runbook line", () => {
  const page = read("operators.md");
  const names = [...alerts.matchAll(/- alert: (\w+)/g)].map((match) => match[1] ?? "");
  assert.ok(names.length >= 12, `${names.length} alerts`);
  for (const name of names) {
    assert.ok(page.includes(`<a id="${name.toLowerCase()}"></a>${name} |`), `${name} is in docs/operators.md`);
    assert.ok(alerts.includes(`docs/operators.md#${name.toLowerCase()}`), `${name} names its runbook`);
  }
});

test("the dashboard is JSON with panels that all have a query", () => {
  const json: { panels: { type: string; title: string; targets?: { expr: string }[] }[] } = JSON.parse(dashboard);
  for (const { type, title, targets } of json.panels) if (type !== "row") assert.ok((targets?.length ?? 0) > 0, title);
});
