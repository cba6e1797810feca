/**
 * The application's own thread: store, state machine and nothing else. It answers calls in order and ends by itself when
 * told "close"; it is never terminated, because ending a thread inside native code can abort the process.
 */
import { parentPort, workerData } from "node:worker_threads";
import { NodeError } from "../../lib/errors.ts";
import { unreachable } from "../../lib/assert.ts";
import { openAppStore } from "../store/app-store.ts";
import { openLevelDb } from "../store/leveldb.ts";
import { createVerifyPool } from "../verify/pool.ts";
import { createByteHandler, createLocalClient } from "./abci-client.ts";
import { createApplication } from "./app.ts";
import { packChecked, unpackBytes } from "./check-batch.ts";
import { parseGasPrices } from "./gas-price.ts";
import { createAppModules } from "./modules.ts";
import type { FromWorker, ToWorker, WorkerAnswer, WorkerCall, WorkerOptions } from "./worker-messages.ts";
import { givenAway } from "./worker-messages.ts";

const port = parentPort;
if (port !== null) {
  const post = (message: FromWorker, transfer: readonly ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);
  try {
    const answer = await startApplication(workerData, post);
    port.on("message", ({ id, call }: ToWorker) => {
      answer(call).then(
        (result) => {
          // An answer's bytes are encoded for it alone.
          post({ type: "answer", id, answer: result }, result.type === "bytes" ? givenAway(result.response) : []);
          if (call.type === "close") {
            port.close();
          }
        },
        (error: unknown) => post(failure(id, error)),
      );
    });
    post({ type: "ready" });
  } catch (error) {
    post(failure(undefined, error));
  }
}

async function startApplication(
  options: WorkerOptions,
  post: (message: FromWorker) => void,
): Promise<(call: WorkerCall) => Promise<WorkerAnswer>> {
  const modules = createAppModules({ skipUpgradeHeights: options.skipUpgradeHeights });
  const db = await openLevelDb(options.databasePath);
  const pruning = options.pruning === undefined ? {} : { pruning: options.pruning };
  const { valueCacheBytes } = options;
  const cache = valueCacheBytes === undefined ? {} : { valueCacheBytes };
  const state = await openAppStore(db, { storeNames: modules.storeNames, ...pruning, ...cache });
  const { reason } = state.report;
  if (reason !== undefined)
    post({ type: "alarm", alarm: { type: "checkpoint-unused", txHash: undefined, message: reason } });
  const app = createApplication({
    ...options,
    state,
    modules,
    minGasPrices: parseGasPrices(options.minGasPrices),
    onAlarm: ({ type, txHash, error }) => post({ type: "alarm", alarm: { type, txHash, message: describe(error) } }),
  });
  const { verifyWorkers = 0 } = options;
  const pool = verifyWorkers === 0 ? undefined : createVerifyPool(verifyWorkers);
  const client = createLocalClient(app, pool);
  const handle = createByteHandler(client);
  return async (call) => {
    switch (call.type) {
      case "abci":
        return { type: "bytes", response: await handle(call.method, call.request) };
      case "checkTxLane":
        return { type: "lane", checked: app.checkTxLane({ tx: call.tx, type: call.checkType }) };
      case "checkTxs": {
        const withEvents = new Set(call.withEvents);
        const calls = unpackBytes(call.txs).map((tx, index) => ({ tx, wantsEvents: withEvents.has(index) }));
        return { type: "lanes", ...packChecked(await client.checkTxs(calls, call.checkType)) };
      }
      case "prefetch":
        await client.prefetch(unpackBytes(call.txs));
        return { type: "done" };
      case "touchedSenders":
        return { type: "senders", senders: app.touchedSenders() };
      case "forgetPending":
        app.forgetPending(call.senders);
        return { type: "done" };
      case "close":
        await pool?.stop();
        await state.close();
        await db.close();
        return { type: "done" };
      default:
        return unreachable(call);
    }
  };
}

function failure(id: number | undefined, error: unknown): FromWorker {
  return {
    type: "failure",
    id,
    code: error instanceof NodeError ? error.code : "APP_FAILED",
    message: error instanceof NodeError ? error.message : describe(error),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
