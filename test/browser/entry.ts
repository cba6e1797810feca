/** The end of the script for browsers: one function that runs what the test files collected and gives the answers of this host. */
import fc from "fast-check";
import { answers, backendName } from "./answers.ts";
import { runCollected, type TestReport } from "./run-anywhere.ts";

/** What a host says. */
export interface HostReport {
  readonly backend: string;
  readonly answers: readonly string[];
  readonly tests: readonly TestReport[];
  /** What a browser must have of Node: nothing. */
  readonly nodeGlobals: readonly string[];
}

async function bylineRun(): Promise<HostReport> {
  const nodeGlobals = ["Buffer", "process", "require", "global"].filter((name) => name in globalThis);
  return { backend: backendName, answers: answers(), tests: await runCollected(), nodeGlobals };
}

// Every host draws the same cases, so that it makes the same number of checks.
fc.configureGlobal({ seed: 1 });
Object.assign(globalThis, { bylineRun });
