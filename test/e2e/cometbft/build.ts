/** A program of Go made from its module proxy, kept outside the repository for the next run. */
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdir, rename, rm } from "node:fs/promises";
import { homedir, setPriority } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const BUILD_MS = 1_200_000;
const SAY_MS = 20_000;
/** Compilers at once, and below everything else that runs: a build must not starve the machine. */
const COMPILERS = 2;
const NICE = 10;
const OUTPUT_CHARS = 4_000;

/** What to build. */
export interface GoProgram {
  /** Path of the package, `example.org/module/cmd/name`. */
  readonly path: string;
  /** Name of the program, the last part of the path. */
  readonly name: string;
  /** Version of its module, with `v`. */
  readonly version: string;
  /** Words after which the program prints something and ends well: that it runs here at all. */
  readonly trialWords: readonly string[];
}

/**
 * The program's file: from the cache folder of that version when it runs, else built there, which needs Go and the Go module proxy, a
 * few minutes the first time and twenty at most. What a program says of its version is not asked: 0.38.21 calls itself 0.38.19.
 * @throws AssertionError when there is no Go or the build fails
 */
export async function goProgram(program: GoProgram, say: (text: string) => void): Promise<string> {
  const cache = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  const folder = join(cache, "byline", `${program.name}-${program.version}`);
  const file = join(folder, program.name);
  if (await runs(file, program)) {
    say(`${program.name} ${program.version} was built before`);
    return file;
  }
  const fresh = join(folder, `new-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  try {
    await install(program, fresh, say);
    await rename(join(fresh, program.name), file);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  assert.ok(await runs(file, program), `${program.name} was built and does not run`);
  return file;
}

async function runs(file: string, { trialWords }: GoProgram): Promise<boolean> {
  try {
    await run(file, [...trialWords]);
    return true;
  } catch {
    return false;
  }
}

function install({ path, name, version }: GoProgram, folder: string, say: (text: string) => void): Promise<void> {
  const env = { ...process.env, GOBIN: folder, GOFLAGS: "-modcacherw -buildvcs=false" };
  const started = performance.now();
  const child = spawn("go", ["install", "-v", "-p", String(COMPILERS), `${path}@${version}`], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
    timeout: BUILD_MS,
  });
  if (child.pid !== undefined) setPriority(child.pid, NICE);
  let [downloaded, compiled, output] = [0, 0, ""];
  child.stderr.on("data", (chunk: Buffer) => {
    const text = chunk.toString();
    for (const line of text.split("\n").filter((each) => each !== "")) {
      if (line.startsWith("go: downloading ")) downloaded += 1;
      else compiled += 1;
    }
    output = (output + text).slice(-OUTPUT_CHARS);
  });
  say(`building ${name} ${version} with Go`);
  const timer = setInterval(() => say(`${downloaded} modules fetched, ${compiled} packages compiled`), SAY_MS);
  return new Promise<void>((resolve, reject) => {
    const end = (error: string): void => {
      clearInterval(timer);
      if (error !== "") reject(new assert.AssertionError({ message: `${name} was not built: ${error}\n${output}` }));
      else resolve();
    };
    child.once("error", (error) => end(error.message));
    child.once("close", (code) => {
      const isLate = performance.now() - started >= BUILD_MS;
      const why = isLate ? `not done within ${BUILD_MS / 60_000} minutes` : `go ended with ${code}`;
      say(`${downloaded} modules fetched, ${compiled} packages compiled`);
      end(code === 0 ? "" : why);
    });
  });
}
