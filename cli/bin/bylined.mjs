#!/usr/bin/env node
/**
 * Starts `bylined` from source: Node with tsx. The child is this
 * process's only one; signals pass on, the exit code comes back.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
// As cli/localnet/supervisor.ts: room for what a block leaves behind before the collector copies it.
const flags = ["--max-semi-space-size=64", "--import", tsx];
const child = spawn(process.execPath, [...flags, join(here, "../bylined.ts"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
});
