/**
 * The application's own thread: store, state machine and nothing else. It answers calls in order and ends by itself when
 * told "close"; it is never terminated, because ending a thread inside native code can abort the process.
 */
import { parentPort, workerData } from "node:worker_threads";
import { NodeError } from "../../lib/errors.ts";
import { unreachable } from "../../lib/assert.ts";
import { openAppStore } from "../store/app-store.ts";
import { openLevelDb } from "../store/leveldb.ts";
import { createByteHandler, createLocalClient } from "./abci-client.ts";
import { createApplication } from "./app.ts";
import { parseGasPrices } from "./gas-price.ts";
import { createAppModules } from "./modules.ts";
import type { FromWorker, ToWorker, WorkerAnswer, WorkerCall, WorkerOptions } from "./worker-messages.ts";

const port = parentPort;
if (port !== null) {
  const post = (message: FromWorker): void => port.postMessage(message);
  try {
    const answer = await startApplication(workerData, post);
    port.on("message", ({ id, call }: ToWorker) => {
      answer(call).then(
        (result) => {
          post({ type: "answer", id, answer: result });
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
  const modules = createAppModules();
  const db = await openLevelDb(options.databasePath);
  const pruning = options.pruning === undefined ? {} : { pruning: options.pruning };
  const state = await openAppStore(db, { storeNames: modules.storeNames, ...pruning });
  const app = createApplication({
    ...options,
    state,
    modules,
    minGasPrices: parseGasPrices(options.minGasPrices),
    onAlarm: ({ type, txHash, error }) => post({ type: "alarm", alarm: { type, txHash, message: describe(error) } }),
  });
  const handle = createByteHandler(createLocalClient(app));
  return async (call) => {
    switch (call.type) {
      case "abci":
        return { type: "bytes", response: await handle(call.method, call.request) };
      case "checkTxLane":
        return { type: "lane", checked: app.checkTxLane({ tx: call.tx, type: call.checkType }) };
      case "signatureChecks":
        return { type: "checks", checks: app.signatureChecks(call.txs) };
      case "putVerdicts":
        app.putVerdicts(call.checks, call.verdicts);
        return { type: "done" };
      case "touchedSenders":
        return { type: "senders", senders: app.touchedSenders() };
      case "forgetPending":
        app.forgetPending(call.senders);
        return { type: "done" };
      case "close":
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
