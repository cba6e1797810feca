/**
 * CheckTx in batches: the signatures of a batch are judged elsewhere, side by side with the batches before it, then its
 * transactions are checked in order. A verdict that is missing is made inline, so this changes time, never answers.
 */
import { EMPTY_BYTES } from "../../lib/bytes.ts";
import { ResponseCheckTx } from "../../proto/gen/tendermint/abci/types.ts";
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

/** What passed CheckTx without events, column by column: columns cross threads at a tenth of the cost of objects. */
export interface PassedTxs {
  readonly indexes: Uint32Array;
  readonly gasWanted: BigInt64Array;
  readonly gasUsed: BigInt64Array;
  readonly sequences: BigUint64Array;
  readonly senders: readonly string[];
  readonly gasPrices: readonly bigint[];
}

/** Answers on their way between threads: columns of what passed, the rest as it is. */
export interface PackedChecked {
  readonly passed: PassedTxs;
  readonly others: readonly (readonly [index: number, CheckedTx])[];
}

/** Packs answers; `unpackChecked` gives them back. */
export function packChecked(checked: readonly CheckedTx[]): PackedChecked {
  const passed: { readonly index: number; readonly response: CheckedTx["response"]; readonly lane: Lane }[] = [];
  const others: (readonly [number, CheckedTx])[] = [];
  for (const [index, { response, lane }] of checked.entries()) {
    if (lane !== undefined && isPlain(response)) passed.push({ index, response, lane });
    else others.push([index, { response, lane }]);
  }
  return {
    passed: {
      indexes: Uint32Array.from(passed, ({ index }) => index),
      gasWanted: BigInt64Array.from(passed, ({ response }) => response.gasWanted),
      gasUsed: BigInt64Array.from(passed, ({ response }) => response.gasUsed),
      sequences: BigUint64Array.from(passed, ({ lane }) => lane.sequence),
      senders: passed.map(({ lane }) => lane.sender),
      gasPrices: passed.map(({ lane }) => lane.gasPrice),
    },
    others,
  };
}

/** The answers again, in the order of the calls. */
export function unpackChecked({ passed, others }: PackedChecked): readonly CheckedTx[] {
  const { indexes, gasWanted, gasUsed, sequences, senders, gasPrices } = passed;
  const checked = new Array<CheckedTx>(indexes.length + others.length);
  for (const [row, index] of indexes.entries()) {
    const response = { ...PLAIN, gasWanted: gasWanted[row] ?? 0n, gasUsed: gasUsed[row] ?? 0n };
    const lane = { sender: senders[row] ?? "", sequence: sequences[row] ?? 0n, gasPrice: gasPrices[row] ?? 0n };
    checked[index] = { response, lane };
  }
  for (const [index, each] of others) checked[index] = each;
  return checked;
}

type Lane = NonNullable<CheckedTx["lane"]>;

const PLAIN = ResponseCheckTx.create();

function isPlain({ code, data, log, info, events, codespace }: ResponseCheckTx): boolean {
  return code === 0 && data.length === 0 && log === "" && info === "" && events.length === 0 && codespace === "";
}
