/**
 * Golden files of the public answers: one JSON file per shape in this folder. A test compares; only the
 * explicit flag `UPDATE_GOLDEN=1` writes, and a change of a file is a change of the interface.
 */

import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Compares `actual` with `<name>.json` in this folder, byte for byte after parsing. */
export function assertGolden(name: string, actual: unknown): void {
  const path = fileURLToPath(new URL(`./${name}.json`, import.meta.url));
  const text = `${JSON.stringify(actual, undefined, 2)}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  assert.ok(existsSync(path), `golden file ${name}.json is missing; write it with UPDATE_GOLDEN=1`);
  assert.equal(text, readFileSync(path, "utf8"), `${name}.json differs; if the change is meant, run with UPDATE_GOLDEN=1`);
}
