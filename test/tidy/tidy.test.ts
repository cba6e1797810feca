/**
 * Proves that each gate bites: every line of the bad tree in `fixtures/` that names a rule is found by that rule, and
 * nothing else is found there. `expect-tidy` and `expect-lint` stand in the line they speak about.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cruiseFloors } from "./floors.ts";
import { listFiles } from "./source.ts";
import { tidy } from "./tidy.ts";

const here = dirname(fileURLToPath(import.meta.url));
const house = join(here, "../..");
const fixtures = join(here, "fixtures");
let tree = "";

before(() => {
  tree = mkdtempSync(join(tmpdir(), "byline-tidy-"));
  cpSync(fixtures, tree, { recursive: true });
  symlinkSync(join(house, "node_modules"), join(tree, "node_modules"));
});
after(() => rmSync(tree, { recursive: true, force: true }));

function expectations(kind: "tidy" | "lint"): string[] {
  const marked = [...listFiles(tree, () => true), "docs/spec/consensus.md", "docs/failures.md", "README.md"];
  return marked
    .flatMap((path) =>
      readFileSync(join(tree, path), "utf8")
        .split("\n")
        .flatMap((text, index) => {
          const names = new RegExp(`expect-${kind}: ([\\w -]+)`).exec(text)?.[1]?.trim().split(" ") ?? [];
          return names.map((name) => `${path}:${index + 1} ${name}`);
        }),
    )
    .sort();
}

test("tidy finds every planted fault and nothing else", () => {
  const { fileCount, findings } = tidy(tree);
  assert.ok(fileCount > 10, `${fileCount} files read`);
  const found = findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  const lockFaults = found.filter((entry) => entry.endsWith("lock-file"));
  assert.equal(lockFaults.length, 4, "integrity, install script, elliptic, loose version");
  assert.deepEqual(found.filter((entry) => !lockFaults.includes(entry)).sort(), expectations("tidy"));
});

test("the linter finds every planted fault and nothing else of those rules", () => {
  const configuration = JSON.parse(readFileSync(join(house, "biome.json"), "utf8"));
  configuration.vcs = { enabled: false };
  configuration.$schema = undefined;
  writeFileSync(join(tree, "biome.json"), JSON.stringify(configuration));
  const biome = join(house, "node_modules/@biomejs/biome/bin/biome");
  const run = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none"], {
    cwd: tree,
    encoding: "utf8",
  });
  assert.notEqual(run.status, 0, "the bad tree must not pass");
  interface Report {
    diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
  }
  const { diagnostics }: Report = JSON.parse(run.stdout);
  const rules = new Set(expectations("lint").map((entry) => entry.slice(entry.indexOf(" ") + 1)));
  const found = diagnostics
    .map(({ category, location }) => {
      const path = relative(tree, join(tree, location.path));
      return `${path}:${location.start.line} ${category.slice(category.lastIndexOf("/") + 1)}`;
    })
    .filter((entry) => rules.has(entry.slice(entry.indexOf(" ") + 1)))
    .sort();
  assert.deepEqual([...new Set(found)], expectations("lint"));
});

test("the floors find every planted import and nothing else", async () => {
  const { moduleCount, violations } = await cruiseFloors(tree);
  assert.ok(moduleCount > 10, `${moduleCount} modules cruised`);
  assert.deepEqual(
    violations
      .map(({ from, rule }) => `${from} ${rule}`)
      .filter((entry, index, all) => all.indexOf(entry) === index)
      .sort(),
    [
      "cli/main.ts not-to-unresolvable",
      "lib/cycle-a.ts no-circular",
      "lib/upward.ts browser-clean",
      "lib/upward.ts core-imports-no-package",
      "lib/upward.ts floor-lib",
      "lib/upward.ts one-place-pino",
      "modules/stocks/expected.ts modules-expect-types",
      "modules/stocks/keeper.ts modules-sideways",
      "modules/stocks/keeper.ts no-test-in-source",
      "node/consensus/core/round.ts browser-clean",
      "node/consensus/core/round.ts consensus-behind-ports",
      "node/consensus/core/round.ts floor-core",
      "node/p2p/node-key.ts no-dev-dependency",
      "node/p2p/node-key.ts no-elliptic",
      "node/p2p/node-key.ts one-place-crypto",
      "node/p2p/node-key.ts one-place-libp2p",
      "node/p2p/node-key.ts one-place-protobufjs",
      "node/rpc/http.ts floor-cli",
      "node/rpc/http.ts floor-modules-only-from-execution",
    ],
  );
});
