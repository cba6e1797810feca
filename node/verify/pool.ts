/**
 * Batched secp256k1 verification on worker threads. Verdicts are pure, so a lost worker costs time, never an
 * answer: what it held is judged on this thread. Workers are told to stop and awaited.
 */

import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { secp256k1Verify } from "#crypto";
import type { SignatureRecord } from "./records.ts";
import { judgeRecords, packRecords } from "./records.ts";
import { startWorkerThread } from "./worker-thread.ts";
import type { VerifyBatch, VerifyVerdicts } from "./worker.ts";

/** Records that travel together: large enough for throughput, small enough for latency. */
export const VERIFY_BATCH_MAX = 256;

/** A pool of verification workers. */
export interface VerifyPool {
  /** Judges records; verdicts are in the order of `records`. Never rejects. */
  verify(records: readonly SignatureRecord[]): Promise<readonly boolean[]>;
  /** Batches judged on workers so far; for metrics, and to see that workers work. */
  readonly workerBatches: number;
  /** Tells the workers to stop and waits for them; later calls are judged on this thread. */
  stop(): Promise<void>;
}

interface Slot {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly rows: Uint8Array; readonly settle: (verdicts: Uint8Array) => void }>;
  isAlive: boolean;
}

/** Starts `workerCount` workers; 0 judges everything on this thread. */
export function createVerifyPool(workerCount: number): VerifyPool {
  const slots: Slot[] = Array.from({ length: workerCount }, startSlot);
  let nextId = 1;
  let workerBatches = 0;
  for (const { worker } of slots) worker.on("message", () => (workerBatches += 1));

  const judge = async (rows: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
    const slot = leastBusy(slots);
    if (slot === undefined) return judgeRecords(rows, secp256k1Verify);
    const id = nextId;
    nextId += 1;
    return await new Promise((settle) => {
      // A copy stays here for the case that the worker is lost; the transferred one is gone.
      slot.waiting.set(id, { rows: rows.slice(), settle });
      slot.worker.ref();
      slot.worker.postMessage({ id, rows } satisfies VerifyBatch, [rows.buffer]);
    });
  };

  return {
    verify: async (records) => {
      const batches: Promise<Uint8Array>[] = [];
      for (let at = 0; at < records.length; at += VERIFY_BATCH_MAX) {
        batches.push(judge(packRecords(records.slice(at, at + VERIFY_BATCH_MAX))));
      }
      const verdicts: boolean[] = [];
      for (const batch of await Promise.all(batches)) for (const verdict of batch) verdicts.push(verdict === 1);
      return verdicts;
    },
    get workerBatches() {
      return workerBatches;
    },
    stop: async () => {
      const ends = slots
        .filter((slot) => slot.isAlive)
        .map(async (slot) => {
          const exit = once(slot.worker, "exit");
          slot.worker.ref();
          slot.worker.postMessage("stop");
          await exit;
        });
      await Promise.all(ends);
    },
  };
}

function startSlot(): Slot {
  const worker = startWorkerThread("worker", import.meta.url, {
    name: "verify",
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const slot: Slot = { worker, waiting: new Map(), isAlive: true };
  worker.unref();
  worker.on("message", ({ id, verdicts }: VerifyVerdicts) => {
    const batch = slot.waiting.get(id);
    slot.waiting.delete(id);
    // An idle worker does not keep the process alive.
    if (slot.waiting.size === 0) slot.worker.unref();
    batch?.settle(verdicts);
  });
  // An "error" is followed by "exit"; what the worker held is judged here.
  worker.on("error", () => {});
  worker.on("exit", () => {
    slot.isAlive = false;
    for (const { rows, settle } of slot.waiting.values()) settle(judgeRecords(rows, secp256k1Verify));
    slot.waiting.clear();
  });
  return slot;
}

function leastBusy(slots: readonly Slot[]): Slot | undefined {
  let best: Slot | undefined;
  for (const slot of slots) {
    if (slot.isAlive && (best === undefined || slot.waiting.size < best.waiting.size)) best = slot;
  }
  return best;
}
