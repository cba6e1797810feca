/**
 * Puts signature verdicts into the application's memo before it needs them: transactions that arrive together are
 * judged together on the workers, then checked in the order in which they came. A missing verdict only costs time.
 */

import type { VerifyPool } from "./pool.ts";
import { VERIFY_BATCH_MAX } from "./pool.ts";
import type { SignatureRecord } from "./records.ts";

/** The application's side: what it will ask, and where the answers go. */
export interface VerdictMemo {
  signatureChecks(txs: readonly Uint8Array[]): Promise<readonly SignatureRecord[]>;
  putVerdicts(checks: readonly SignatureRecord[], verdicts: readonly boolean[]): Promise<void>;
}

/** Below this many the way to a worker and back costs more than it saves. */
const BATCH_MIN = 8;

/** Judges the signatures of `txs` on the workers. Rejects only when the application has failed. */
export async function prefetchVerdicts(memo: VerdictMemo, pool: VerifyPool, txs: readonly Uint8Array[]): Promise<void> {
  if (txs.length < BATCH_MIN) return;
  const checks = await memo.signatureChecks(txs);
  if (checks.length === 0) return;
  await memo.putVerdicts(checks, await pool.verify(checks));
}

interface Waiting<Answer> {
  readonly tx: Uint8Array;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Wraps a check so that calls of one turn of the event loop form batches whose signatures are judged first. Checks
 * are made in call order. Batches are judged side by side.
 */
export function createBatchedCheck<Answer>(options: {
  readonly memo: VerdictMemo;
  readonly pool: VerifyPool;
  readonly check: (tx: Uint8Array) => Promise<Answer>;
}): (tx: Uint8Array) => Promise<Answer> {
  let batch: Waiting<Answer>[] = [];
  let turn: Promise<void> = Promise.resolve();

  const submit = (waiting: readonly Waiting<Answer>[]): void => {
    for (const { tx, resolve, reject } of waiting) options.check(tx).then(resolve, reject);
  };
  const flush = (): void => {
    const waiting = batch;
    batch = [];
    if (waiting.length === 0) return;
    const judged = prefetchVerdicts(
      options.memo,
      options.pool,
      waiting.map(({ tx }) => tx),
    );
    turn = Promise.allSettled([turn, judged]).then(() => submit(waiting));
  };

  return (tx) =>
    new Promise((resolve, reject) => {
      batch.push({ tx, resolve, reject });
      if (batch.length === 1) setImmediate(flush);
      if (batch.length >= VERIFY_BATCH_MAX) flush();
    });
}
