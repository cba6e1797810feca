/** What the main thread and the application's worker say to each other: plain data, structured-cloned. */
import type { HashChain } from "../../lib/economy/hash-chain.ts";
import type { PruningStrategy } from "../store/pruning.ts";
import type { AbciMethodName } from "./abci-methods.ts";
import type { CheckedTx } from "./app.ts";
import type { PackedBytes, PassedTxs } from "./check-batch.ts";

/** How the worker builds its application. */
export interface WorkerOptions {
  /** Directory of the application's database. */
  readonly databasePath: string;
  readonly pruning: PruningStrategy | undefined;
  readonly version: string;
  readonly chainId: string;
  /** As in the configuration: "0.025ubyl". */
  readonly minGasPrices: string;
  readonly minRetainBlocks: bigint;
  readonly queryGasLimit?: bigint | undefined;
  /** Memory for rows read from the store; undefined for the store's own default. */
  readonly valueCacheBytes?: number | undefined;
  readonly invariantInterval: bigint;
  readonly isSignatureMemoOn: boolean;
  readonly isDecodeMemoOn: boolean;
  /** Threads that verify signatures for the application; 0 verifies in its own thread. */
  readonly verifyWorkers?: number | undefined;
  readonly keepsPending?: boolean | undefined;
  /** Secret: never part of a log line or an alarm. */
  readonly beaconChains?: readonly HashChain[] | undefined;
  /** Heights whose upgrade plan is passed over. */
  readonly skipUpgradeHeights?: readonly bigint[] | undefined;
}

/** What a call asks for; `abci` carries an encoded request. */
export type WorkerCall =
  | { readonly type: "abci"; readonly method: AbciMethodName; readonly request: Uint8Array }
  | { readonly type: "checkTxLane"; readonly tx: Uint8Array; readonly checkType: number }
  | {
      readonly type: "checkTxs";
      readonly txs: PackedBytes;
      readonly withEvents: readonly number[];
      readonly checkType: number;
    }
  | { readonly type: "prefetch"; readonly txs: PackedBytes }
  | { readonly type: "touchedSenders" }
  | { readonly type: "forgetPending"; readonly senders: readonly string[] }
  | { readonly type: "close" };

/** Main thread to worker. */
export interface ToWorker {
  readonly id: number;
  readonly call: WorkerCall;
}

/** What a call is answered with. */
export type WorkerAnswer =
  | { readonly type: "bytes"; readonly response: Uint8Array }
  | { readonly type: "lane"; readonly checked: CheckedTx }
  | {
      readonly type: "lanes";
      readonly passed: PassedTxs;
      readonly others: readonly (readonly [index: number, CheckedTx])[];
    }
  | { readonly type: "senders"; readonly senders: readonly string[] | undefined }
  | { readonly type: "done" };

/** Worker to main thread. A failure without an id is one of the start. */
export type FromWorker =
  | { readonly type: "ready" }
  | { readonly type: "answer"; readonly id: number; readonly answer: WorkerAnswer }
  | { readonly type: "failure"; readonly id: number | undefined; readonly code: string; readonly message: string }
  | { readonly type: "alarm"; readonly alarm: WorkerAlarm };

/** An alarm of the application, with its error in words. */
export interface WorkerAlarm {
  readonly type: "tx-quarantined" | "proposal-threw" | "checkpoint-unused";
  readonly txHash: string | undefined;
  readonly message: string;
}

/** Bytes from which giving memory away is cheaper than copying it. */
const TRANSFERRED_BYTES_MIN = 16 * 1024;

/** The memory that a message gives away with `bytes`: none when they are few, or a part of something larger. */
export function givenAway(bytes: Uint8Array): readonly ArrayBuffer[] {
  const { buffer, byteLength } = bytes;
  const isWhole = byteLength === buffer.byteLength && byteLength >= TRANSFERRED_BYTES_MIN;
  return isWhole && buffer instanceof ArrayBuffer ? [buffer] : [];
}
