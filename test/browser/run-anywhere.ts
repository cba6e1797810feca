/** What tests of `lib` use of `node:test`, without Node: tests are collected as their files are read, and run one after another. */
import { checkCount } from "./assert-anywhere.ts";

/** How one test ended. */
export interface TestReport {
  readonly file: string;
  readonly name: string;
  readonly checks: number;
  /** Why it failed; empty when it passed. */
  readonly error: string;
}

interface CollectedTest {
  readonly file: string;
  readonly name: string;
  readonly work: () => unknown;
}

const collected: CollectedTest[] = [];
let file = "";

/** The tests that follow are of this file. */
export function enterFile(path: string): void {
  file = path;
}

/** Collects a test. */
export function test(name: string, work: () => unknown): void {
  collected.push({ file, name, work });
}

/** Runs what was collected, in order. */
export async function runCollected(): Promise<readonly TestReport[]> {
  const reports: TestReport[] = [];
  for (const { file: from, name, work } of collected) {
    const before = checkCount();
    let error = "";
    try {
      await work();
    } catch (thrown) {
      error = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ""}` : String(thrown);
    }
    reports.push({ file: from, name, checks: checkCount() - before, error });
  }
  return reports;
}
