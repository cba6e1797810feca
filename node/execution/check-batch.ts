/**
 * CheckTx in batches: the signatures of a batch are judged elsewhere, side by side with the batches before it, then its
 * transactions are checked in order. A verdict that is missing is made inline, so this changes time, never answers.
 */
import { EMPTY_BYTES } from "../../lib/bytes.ts";
import type { Application, CheckedTx } from "./app.ts";
import type { SignatureCheck } from "./tx/signature.ts";

/** One transaction of a batch. */
export interface CheckCall {
  readonly tx: Uint8Array;
  /** Whether the answer carries CheckTx's events; few callers look at them, and they are most of its bytes. */
  readonly wantsEvents: boolean;
}

/** Judges signatures, each with `secp256k1Verify`, in the order of `checks`. */
export interface SignatureJudge {
  verify(checks: readonly SignatureCheck[]): Promise<readonly boolean[]>;
}

/** Batches over an application. */
export interface BatchChecker {
  checkTxs(calls: readonly CheckCall[], type: number): Promise<readonly CheckedTx[]>;
  prefetch(txs: readonly Uint8Array[]): Promise<void>;
}

/** Below this many the way to a worker and back costs more than it saves. */
const JUDGED_MIN = 4;
/** CheckTxType.NEW: a recheck asks for no signature. */
const NEW = 0;

/** Creates the checker; without `judge` signatures are verified inline. */
export function createBatchChecker(app: Application, judge: SignatureJudge | undefined): BatchChecker {
  let turn: Promise<unknown> = Promise.resolve();
  const prefetch = async (txs: readonly Uint8Array[]): Promise<void> => {
    if (judge === undefined || txs.length < JUDGED_MIN) return;
    const checks = app.signatureChecks(txs);
    if (checks.length > 0) app.putVerdicts(checks, await judge.verify(checks));
  };
  return {
    prefetch,
    checkTxs: async (calls, type) => {
      const judged = type === NEW ? prefetch(calls.map(({ tx }) => tx)) : Promise.resolve();
      const before = turn;
      const checked = (async () => {
        await before;
        await judged;
        return calls.map((call) => check(app, call, type));
      })();
      // What fails here fails its own caller; the batches behind it go on.
      turn = checked.catch(() => undefined);
      return await checked;
    },
  };
}

function check(app: Application, { tx, wantsEvents }: CheckCall, type: number): CheckedTx {
  const checked = app.checkTxLane({ tx, type });
  return wantsEvents ? checked : { ...checked, response: { ...checked.response, events: [] } };
}

/** Many byte strings as one, so that they cross threads as a single transferred buffer. */
export interface PackedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** Packs byte strings into fresh memory. */
export function packBytes(parts: readonly Uint8Array[]): PackedBytes {
  const lengths = new Uint32Array(parts.length);
  let total = 0;
  for (const [index, part] of parts.entries()) {
    lengths[index] = part.length;
    total += part.length;
  }
  const bytes = new Uint8Array(total);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return { bytes, lengths };
}

/** The byte strings again, each in memory of its own. */
export function unpackBytes({ bytes, lengths }: PackedBytes): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const length of lengths) {
    parts.push(length === 0 ? EMPTY_BYTES : bytes.slice(offset, offset + length));
    offset += length;
  }
  return parts;
}
