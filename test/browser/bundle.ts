/**
 * One script of all of `lib`, its tests and the vector suites, for a host that has nothing but the language and TextEncoder: Node's two
 * test modules are replaced by ours, the vector files are built in, `#crypto` is the one for browsers.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { NodeError } from "../../lib/errors.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = join(root, "test/browser");

/** Tests of `lib` that speak of Node, and why; all others run everywhere. */
export const NODE_ONLY: ReadonlyMap<string, string> = new Map([
  ["lib/bytes-buffer.test.ts", "compares with Buffer"],
  ["lib/crypto/crypto.test.ts", "compares the two backends; the checks of one backend are in web.test.ts"],
]);

/** A script and what is in it. */
export interface Bundle {
  readonly code: string;
  /** Modules of `lib`, paths from the root. */
  readonly modules: readonly string[];
  /** Test files. */
  readonly tests: readonly string[];
}

/** Builds the script; it defines `globalThis.bylineRun(): Promise<HostReport>` (entry.ts). */
export async function bundleForBrowsers(): Promise<Bundle> {
  const files = [...typescriptUnder("lib"), ...typescriptUnder("test/spec")];
  const isTest = (file: string): boolean => file.endsWith(".test.ts");
  const tests = files.filter((file) => isTest(file) && !NODE_ONLY.has(file));
  const modules = files.filter((file) => file.startsWith("lib/") && !isTest(file) && file !== "lib/crypto/node.ts");
  const entry = [
    ...modules.map((file) => `import "./${file}";`),
    ...tests.flatMap((file) => [`import "enter:${file}";`, `import "./${file}";`]),
    `import "./test/browser/entry.ts";`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: entry.join("\n"), resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    conditions: ["browser"],
    target: "es2023",
    charset: "utf8",
    logLevel: "silent",
    treeShaking: false,
    plugins: [withoutNode],
  });
  const code = outputFiles[0]?.text;
  if (code === undefined) throw new NodeError("BROWSER_BUNDLE", "esbuild gave no script");
  return { code, modules, tests };
}

function typescriptUnder(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
    .sort();
}

/** Puts our modules in the place of what only Node has; any other Node module makes the build fail. */
const withoutNode: Plugin = {
  name: "without-node",
  setup({ onResolve, onLoad }) {
    const ours = new Map([
      ["node:assert/strict", `export { assertAnywhere as default } from "./assert-anywhere.ts";`],
      ["node:test", `export { test as default, test } from "./run-anywhere.ts";`],
    ]);
    onResolve({ filter: /^node:(assert\/strict|test)$/ }, ({ path }) => ({ path, namespace: "ours" }));
    onLoad({ filter: /.*/, namespace: "ours" }, ({ path }) => ({ contents: ours.get(path) ?? "", resolveDir: here }));
    onResolve({ filter: /^enter:/ }, ({ path }) => ({ path: path.slice("enter:".length), namespace: "enter" }));
    onLoad({ filter: /.*/, namespace: "enter" }, ({ path }) => ({
      contents: `import { enterFile } from "./run-anywhere.ts"; enterFile(${JSON.stringify(path)});`,
      resolveDir: here,
    }));
    onLoad({ filter: /test\/spec\/vectors\.ts$/ }, ({ path }) => ({
      contents: builtInVectors(path),
      resolveDir: join(root, "test/spec"),
      loader: "ts",
    }));
  },
};

/** `vectors.ts` with every file it could read as a text. */
function builtInVectors(path: string): string {
  const folder = join(path, "../vectors");
  const shared = join(root, "../shared/vectors");
  const texts = (under: string): Record<string, string> => {
    try {
      const names = readdirSync(under, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
      return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(under, name), "utf8")]));
    } catch {
      return {};
    }
  };
  return `
    import { parseJson } from "../../lib/json.ts";
    const own = ${JSON.stringify(texts(folder))};
    const shared = ${JSON.stringify(texts(shared))};
    export const ownVectors = (name) => JSON.parse(own[name]);
    export const sharedVectors = (folder) => {
      const names = Object.keys(shared).filter((name) => name.startsWith(folder + "/"));
      if (names.length === 0) return undefined;
      return names.map((name) => ({ name: name.slice(folder.length + 1), json: parseJson(shared[name]) }));
    };`;
}

/** The path of a file from the root, for messages. */
export function fromRoot(path: string): string {
  return relative(root, path);
}
