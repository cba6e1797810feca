/**
 * The test runner: `node --import tsx test/run.ts [folder | file | stage …]`. Without arguments it runs every stage.
 * A stage is a command (lint, types, floors, tidy, sim) that counts as one test, or folders of `*.test.ts` files that run
 * under node:test, two files at a time. The last line is exactly `N passed, N failed`; no test at all is a failure, and so is a
 * skipped test or a test file without tests. A line of a test that begins with `note: ` is shown whatever the outcome.
 */
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const CONCURRENCY = 2;
const FILE_TIMEOUT_MS = 300_000;
const COMMAND_OUTPUT_LINES = 200;

interface Tally {
  passed: number;
  failed: number;
}

type Stage =
  | { name: string; command: readonly string[]; script?: string }
  | { name: string; folders: readonly string[] };

const tsx = ["node", "--import", "tsx"];
const STAGES: readonly Stage[] = [
  { name: "lint", command: ["node", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"] },
  { name: "types", command: ["node", "node_modules/typescript/bin/tsc", "--noEmit", "-p", "."] },
  { name: "floors", command: [...tsx, "test/tidy/floors.ts"] },
  { name: "tidy", command: [...tsx, "test/tidy/tidy.ts"] },
  { name: "unit", folders: ["proto", "lib", "genesis", "node", "cli", "sdk", "test/tidy"] },
  { name: "vectors", folders: ["test/spec"] },
  { name: "browser", folders: ["test/browser"] },
  { name: "golden", folders: ["test/golden"] },
  { name: "fuzz", folders: ["test/fuzz", "test/soak"] },
  { name: "modules", folders: ["modules"] },
  { name: "sim", command: ["npm", "run", "--silent", "sim", "--", "--seeds", "100"], script: "sim" },
  { name: "economy", folders: ["test/economy"] },
  { name: "network", folders: ["test/network"] },
  { name: "smoke", folders: ["test/smoke"] },
];
const CHECK = ["lint", "types", "floors", "tidy", "unit", "vectors"];

function testFilesUnder(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules" && entry.name !== "fixtures")
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return testFilesUnder(inner);
      return entry.name.endsWith(".test.ts") ? [inner] : [];
    })
    .sort();
}

function describeError(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

async function runFiles(files: readonly string[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const noise = new Map<string, string>();
  const fail = (title: string, detail: string): void => {
    tally.failed += 1;
    console.log(`\n✖ ${title}\n${detail.replace(/^/gm, "  ")}\n`);
  };
  for await (const { type, data } of run({ files: [...files], concurrency: CONCURRENCY, timeout: FILE_TIMEOUT_MS })) {
    if (type === "test:stderr" || type === "test:stdout") {
      const text = (noise.get(data.file) ?? "") + data.message;
      noise.set(data.file, text.slice(-8_000));
      for (const [line] of data.message.matchAll(/^note: .*$/gm)) console.log(line);
    }
    if (type !== "test:pass" && type !== "test:fail") continue;
    const file = data.file ?? "";
    const where = relative(root, file);
    const title = data.name === file ? where : `${where} › ${data.name}`;
    if (type === "test:fail") {
      // A suite or a parent fails because of its children, which are already counted.
      const { error } = data.details;
      const byChildren = error instanceof Error && "failureType" in error && error.failureType === "subtestsFailed";
      if (!byChildren) fail(title, `${describeError(error)}\n${data.name === file ? (noise.get(file) ?? "") : ""}`);
    } else if (data.details.type === "suite") {
    } else if (data.skip !== undefined || data.todo !== undefined) {
      fail(title, "skipped: a check that cannot run has failed");
    } else if (data.name === file) {
      fail(title, "the file holds no test");
    } else {
      tally.passed += 1;
    }
  }
  return tally;
}

function runCommand(command: readonly string[]): Promise<{ code: number; output: string }> {
  const [program = "node", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const onData = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function scriptExists(name: string): boolean {
  const manifest: { scripts?: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return manifest.scripts?.[name] !== undefined;
}

async function runStage(stage: Stage): Promise<Tally> {
  const started = performance.now();
  const report = (tally: Tally): Tally => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${tally.failed === 0 ? "✔" : "✖"} ${stage.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`,
    );
    return tally;
  };
  if ("folders" in stage) {
    const files = stage.folders.flatMap((folder) => testFilesUnder(join(root, folder)));
    return files.length === 0 ? { passed: 0, failed: 0 } : report(await runFiles(files));
  }
  if (stage.script !== undefined && !scriptExists(stage.script)) return { passed: 0, failed: 0 };
  const { code, output } = await runCommand(stage.command);
  if (code !== 0) console.log(output.split("\n").slice(-COMMAND_OUTPUT_LINES).join("\n"));
  return report(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function stagesFor(names: readonly string[]): Stage[] {
  if (names.length === 0) return [...STAGES];
  return names.flatMap((name) => {
    if (name === "check") return STAGES.filter((stage) => CHECK.includes(stage.name));
    const known = STAGES.find((stage) => stage.name === name);
    return known === undefined ? [{ name, folders: [name] }] : [known];
  });
}

const total: Tally = { passed: 0, failed: 0 };
for (const stage of stagesFor(process.argv.slice(2))) {
  const tally = await runStage(stage);
  total.passed += tally.passed;
  total.failed += tally.failed;
}
if (total.passed + total.failed === 0) {
  console.log("no test was found");
  total.failed = 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
