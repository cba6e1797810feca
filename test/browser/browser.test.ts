/**
 * Proves: all of lib bundles for browsers without a Node module or Buffer; its own tests and the vector suites pass, and every answer
 * equals Node's with native crypto, in a context that has nothing but the language, and in headless Chromium. Where there is no Chromium
 * the bare context alone is the host, and the output says so.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { answers, backendName } from "./answers.ts";
import { type Bundle, bundleForBrowsers, NODE_ONLY } from "./bundle.ts";
import type { HostReport } from "./entry.ts";
import { findChromium, runBare, runInChromium } from "./hosts.ts";

const HOW_TO_GET_ONE = "`apt-get install chromium`, or BYLINE_CHROMIUM=<program>";

const bundle = bundleForBrowsers();
const here = answers();
let bare: HostReport | undefined;

function assertGood(report: HostReport, { tests }: Bundle): void {
  assert.deepEqual(report.nodeGlobals, []);
  assert.deepEqual(
    report.tests.filter(({ error }) => error !== ""),
    [],
  );
  assert.deepEqual([...new Set(report.tests.map(({ file }) => file))].sort(), tests, "every file has a test");
  assert.equal(report.backend, "noble");
  assert.deepEqual(report.answers, here);
}

test("lib bundles without Node, and what stays with Node says why", async () => {
  const { code, modules } = await bundle;
  assert.ok(modules.length > 40, `${modules.length} modules`);
  assert.equal(/["']node:/.test(code), false, "no Node module is asked for");
  assert.notEqual(backendName, "noble", "Node's own answers are those of another backend");
  for (const [file, why] of NODE_ONLY) {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    assert.match(source, /\bBuffer\b|"\.\/node\.ts"/, `${file} (${why}) could run everywhere`);
  }
});

test("the tests of lib and the vectors hold where there is nothing but the language", async () => {
  const built = await bundle;
  bare = await runBare(built.code);
  assertGood(bare, built);
});

test("they hold in Chromium, with the same checks and the same answers", async () => {
  const path = findChromium();
  if (path === undefined) {
    console.log(`note: no Chromium was found: the bare context stands in for it. To have it: ${HOW_TO_GET_ONE}`);
    assert.ok(bare !== undefined, "the other host ran");
    return;
  }
  const built = await bundle;
  const { version, report } = await runInChromium(path, built.code);
  assertGood(report, built);
  assert.ok(bare !== undefined, "the other host ran");
  assert.deepEqual(report.tests, bare.tests, "the same tests with the same number of checks");
  const checks = report.tests.reduce((sum, each) => sum + each.checks, 0);
  console.log(
    `note: Chromium ${version}: ${report.tests.length} tests of ${built.tests.length} files, ${checks} checks`,
  );
});
