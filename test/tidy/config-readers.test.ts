/** Proves that what operators see does something: every config key has a reader and every metric a feeder, and one without is found. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Schema } from "../../node/config/field.ts";
import { integer } from "../../node/config/field.ts";
import { CONFIG_FILES } from "../../node/config/load.ts";
import { fieldsOf } from "../../node/config/toml.ts";
import { isTest, listFiles } from "./source.ts";

const house = join(dirname(fileURLToPath(import.meta.url)), "../..");

function productSources(): readonly string[] {
  const isReader = (path: string): boolean =>
    /^(node|cli)\/.*\.ts$/.test(path) && !isTest(path) && !/^node\/config\/.*-schema\.ts$/.test(path);
  return listFiles(house, isReader).map((path) => readFileSync(join(house, path), "utf8"));
}

/** Keys that no source reads as `section.key`, `section["key"]` or `{ key } = ….section`; the top section is `base` or `client`. */
function unreadKeys(schema: Schema, sources: readonly string[]): readonly string[] {
  return fieldsOf(schema).flatMap(({ name, section, key }) => {
    const holder = section === "" ? "(base|client)" : section;
    const takes = /^\w+$/.test(key) ? `|\\{[^{}]*\\b${key}\\b[^{}]*\\} = [\\w.]*\\b${holder};` : "";
    const reads = new RegExp(`\\b${holder}(\\.${key}\\b|\\["${key}"\\])${takes}`);
    return sources.some((source) => reads.test(source)) ? [] : [name];
  });
}

for (const { schema, fileName } of Object.values(CONFIG_FILES)) {
  test(`every key of ${fileName} is read`, () => {
    assert.deepEqual(unreadKeys(schema, productSources()), []);
  });
}

test("a key that nothing reads is found", () => {
  const schema = { rpc: { max_body_bytes: integer(1, "read"), max_dreams: integer(1, "not read") } };
  assert.deepEqual(unreadKeys(schema, productSources()), ["rpc.max_dreams"]);
});

/** Metrics, declared as `key: kind("wire_name"`, that no other source names. */
function unfedMetrics(declarations: string, sources: readonly string[]): readonly string[] {
  const keys = [...declarations.matchAll(/^ {2}(\w+): (?:gauge|counter|histogram)\(/gm)].map(([, key = ""]) => key);
  assert.ok(keys.length > 0, "the declarations are found");
  return keys.filter((key) => !sources.some((source) => source.includes(`"${key}"`)));
}

test("every metric is fed, and one that nothing feeds is found", () => {
  const declarations = readFileSync(join(house, "node/telemetry/metrics.ts"), "utf8");
  assert.deepEqual(unfedMetrics(declarations, productSources()), []);
  assert.deepEqual(unfedMetrics('  p2pPeers: gauge("a"),\n  dreams: counter(\n    "b",\n  ),\n', productSources()), [
    "dreams",
  ]);
});
