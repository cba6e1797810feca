/** The end of the script for browsers: one function that runs what the test files collected and gives the answers of this host. */
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

Object.assign(globalThis, { bylineRun });
