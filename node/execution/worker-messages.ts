/** What the main thread and the application's worker say to each other. */
import type { PruningStrategy } from "../store/pruning.ts";
import type { AbciMethodName } from "./abci-methods.ts";
import type { CheckedTx } from "./app.ts";

/** How the worker builds its application. Plain data only. */
export interface WorkerOptions {
  /** Directory of the application's database. */
  readonly databasePath: string;
  readonly pruning: PruningStrategy | undefined;
  readonly version: string;
  readonly chainId: string;
  /** As in the configuration: "0.025ubyl". */
  readonly minGasPrices: string;
  readonly minRetainBlocks: bigint;
  readonly invariantInterval: bigint;
}

/** Main thread to worker. */
export type ToWorker =
  | { readonly type: "call"; readonly id: number; readonly method: AbciMethodName; readonly request: Uint8Array }
  | { readonly type: "checkTxLane"; readonly id: number; readonly tx: Uint8Array; readonly checkType: number }
  | { readonly type: "verdicts"; readonly keys: readonly Uint8Array[]; readonly verdicts: readonly boolean[] }
  | { readonly type: "close"; readonly id: number };

/** Worker to main thread. */
export type FromWorker =
  | { readonly type: "ready" }
  | { readonly type: "answer"; readonly id: number; readonly response: Uint8Array }
  | { readonly type: "lane"; readonly id: number; readonly checked: CheckedTx }
  | { readonly type: "failure"; readonly id: number | undefined; readonly name: string; readonly code: string; readonly message: string }
  | { readonly type: "alarm"; readonly kind: string; readonly txHash: string | undefined; readonly message: string }
  | { readonly type: "closed"; readonly id: number };
