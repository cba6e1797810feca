/** Proves that the committed proto/gen is exactly what the .proto files generate, so nobody edits it by hand or forgets to run `npm run proto`. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";
import { loadSchema } from "./schema.ts";

const protoDir = dirname(dirname(fileURLToPath(import.meta.url)));

test("regenerating gives the committed files byte for byte", () => {
  const output = generate(protoDir);
  const committed = readdirSync(join(protoDir, "gen"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  assert.deepEqual([...committed].sort(), [...output.keys()].sort());
  for (const [path, text] of output) assert.equal(readFileSync(join(protoDir, "gen", path), "utf8"), text, path);
});

test("maps, floats and doubles are refused: they have no canonical form", () => {
  for (const field of ["map<string, string> a = 1;", "float a = 1;", "double a = 1;"]) {
    const folder = mkdtempSync(join(tmpdir(), "proto-"));
    try {
      mkdirSync(join(folder, "byline"));
      writeFileSync(
        join(folder, "byline", "bad.proto"),
        `syntax = "proto3";\npackage byline;\nmessage Bad { ${field} }\n`,
      );
      assert.throws(() => loadSchema(folder), /SchemaError|maps have no|is not allowed/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});
