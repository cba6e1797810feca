/**
 * Proves: all of lib bundles for browsers without a Node module or Buffer, and the bundle, in a context that has
 * nothing but the language and TextEncoder/TextDecoder, computes the same chain as here.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import test from "node:test";
import vm from "node:vm";
import { build } from "esbuild";
import { toHex } from "../../lib/bytes.ts";
import { growSampleChain, sampleGenesis } from "../../lib/chain/sample-chain.ts";
import { validateBlock } from "../../lib/chain/validate-block.ts";

const lib = fileURLToPath(new URL("../../lib/", import.meta.url));

const ENTRY = `
import { toHex } from "./bytes.ts";
import { growSampleChain, sampleGenesis } from "./chain/sample-chain.ts";
import { validateBlock } from "./chain/validate-block.ts";
import { cryptoBackend } from "#crypto";
const chain = growSampleChain(sampleGenesis([["a", 10n], ["b", 20n]]), 3);
for (const { before, block } of chain) validateBlock(before, block);
globalThis.result = { backend: cryptoBackend.name, hashes: chain.map(({ blockId }) => toHex(blockId.hash)) };
`;

test("lib runs where there is no Node", async () => {
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" });
  const modules = files.filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "crypto/node.ts",
  );
  assert.ok(modules.length > 40, `${modules.length} modules`);
  const imports = modules.map(
    (file, index) => `import * as m${index} from "./${file}"; globalThis.m${index} = m${index};`,
  );
  const { outputFiles } = await build({
    stdin: { contents: imports.join("\n") + ENTRY, resolveDir: lib, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    conditions: ["browser"],
    target: "es2023",
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  assert.doesNotMatch(code, /["']node:/);
  const context: { result?: { backend: string; hashes: string[] } } = vm.createContext({ TextEncoder, TextDecoder });
  vm.runInContext(code, context, { timeout: 60_000 });
  const here = growSampleChain(
    sampleGenesis([
      ["a", 10n],
      ["b", 20n],
    ]),
    3,
  );
  for (const { before, block } of here) validateBlock(before, block);
  assert.equal(context.result?.backend, "noble");
  assert.deepEqual(
    [...(context.result?.hashes ?? [])],
    here.map(({ blockId }) => toHex(blockId.hash)),
  );
});
