/** Runs strategies on several threads, a range at a time. */
import { once } from "node:events";
import { startWorkerThread } from "../../node/verify/worker-thread.ts";
import { addSummary, emptySummary } from "./summary.ts";
import type { Summary } from "./summary.ts";
import type { RangeRequest } from "./worker.ts";

/** Strategies in one range: two worlds. */
const RANGE = 128;

/** What to run. */
export interface PoolRun {
  readonly from: number;
  readonly count: number;
  readonly threads: number;
  /** Ranges that have not begun are left out once it is aborted. */
  readonly signal: AbortSignal;
  /** Called after each range with the sums so far. */
  onProgress(summary: Summary): void;
}

/** Runs all strategies. @throws whatever a thread throws */
export async function runPool({ from, count, threads, signal, onProgress }: PoolRun): Promise<Summary> {
  const total = emptySummary();
  let next = from;
  const takeRange = (): RangeRequest | undefined => {
    if (next >= from + count || signal.aborted) return undefined;
    const range = { from: next, count: Math.min(RANGE - (next % RANGE), from + count - next) };
    next += range.count;
    return range;
  };
  const runThread = async (): Promise<void> => {
    const worker = startWorkerThread("worker", import.meta.url, {
      name: "strategies",
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    try {
      for (let range = takeRange(); range !== undefined; range = takeRange()) {
        worker.postMessage(range);
        const [summary]: readonly Summary[] = await once(worker, "message");
        if (summary !== undefined) addSummary(total, summary);
        onProgress(total);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, Math.ceil(count / RANGE)) }, runThread));
  return total;
}
