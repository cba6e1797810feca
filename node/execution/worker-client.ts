/** The application in a worker thread, behind the ABCI client. */
import { assert } from "../../lib/assert.ts";
import { NodeError } from "../../lib/errors.ts";
import { startWorkerThread } from "../verify/worker-thread.ts";
import { createByteClient } from "./abci-client.ts";
import { packBytes, unpackChecked } from "./check-batch.ts";
import type { AbciClient } from "./abci-client.ts";
import type { FromWorker, ToWorker, WorkerAlarm, WorkerAnswer, WorkerCall, WorkerOptions } from "./worker-messages.ts";
import { givenAway } from "./worker-messages.ts";

interface Waiting {
  resolve(answer: WorkerAnswer): void;
  reject(error: NodeError): void;
}

/**
 * Starts the application in a worker with its own database.
 * @param onAlarm  something an operator must look at; the application goes on
 * @throws NodeError with the code of what failed: STORE_LOCKED, STORE_CORRUPT, APP_FAILED …
 */
export async function startAppWorker(
  options: WorkerOptions,
  onAlarm: (alarm: WorkerAlarm) => void,
): Promise<AbciClient> {
  const worker = startWorkerThread("worker", import.meta.url, { name: "application", workerData: options });
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let lost: NodeError | undefined;
  const exited = new Promise<void>((resolve) => worker.once("exit", () => resolve()));

  const send = (call: WorkerCall, transfer: readonly ArrayBuffer[] = []): Promise<WorkerAnswer> =>
    new Promise((resolve, reject) => {
      if (lost !== undefined) {
        reject(lost);
        return;
      }
      const id = nextId;
      nextId += 1;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, call } satisfies ToWorker, transfer);
    });
  const loseAll = (error: NodeError): void => {
    lost ??= error;
    for (const { reject } of waiting.values()) {
      reject(lost);
    }
    waiting.clear();
  };

  await new Promise<void>((resolve, reject) => {
    worker.on("message", (message: FromWorker) => {
      switch (message.type) {
        case "ready":
          resolve();
          return;
        case "answer":
          waiting.get(message.id)?.resolve(message.answer);
          waiting.delete(message.id);
          return;
        case "alarm":
          onAlarm(message.alarm);
          return;
        case "failure": {
          const error = new NodeError(message.code, message.message);
          if (message.id === undefined) {
            reject(error);
          } else {
            waiting.get(message.id)?.reject(error);
            waiting.delete(message.id);
          }
        }
      }
    });
    worker.on("error", (cause) => {
      loseAll(new NodeError("APP_FAILED", "the application worker threw", { cause }));
      reject(lost);
    });
    worker.on("exit", () => {
      loseAll(new NodeError("APP_FAILED", "the application worker has ended"));
      reject(lost);
    });
  });

  return createByteClient({
    async call(method, request) {
      // A request's bytes are encoded for this call alone.
      const answer = await send({ type: "abci", method, request }, givenAway(request));
      assert(answer.type === "bytes", "an ABCI call is answered with bytes");
      return answer.response;
    },
    embedded: {
      async checkTxLane({ tx, type }) {
        const answer = await send({ type: "checkTxLane", tx, checkType: type });
        assert(answer.type === "lane", "checkTxLane is answered with a lane");
        return answer.checked;
      },
      async checkTxs(calls, checkType) {
        const txs = packBytes(calls.map(({ tx }) => tx));
        const withEvents = calls.flatMap(({ wantsEvents }, index) => (wantsEvents ? [index] : []));
        const answer = await send({ type: "checkTxs", txs, withEvents, checkType }, [txs.bytes.buffer]);
        assert(answer.type === "lanes", "checkTxs is answered with lanes");
        return unpackChecked(answer);
      },
      async prefetch(parts) {
        const txs = packBytes(parts);
        await send({ type: "prefetch", txs }, [txs.bytes.buffer]);
      },
      async touchedSenders() {
        const answer = await send({ type: "touchedSenders" });
        assert(answer.type === "senders", "touchedSenders is answered with senders");
        return answer.senders;
      },
      async forgetPending(senders) {
        await send({ type: "forgetPending", senders });
      },
    },
    async close() {
      if (lost === undefined) {
        await send({ type: "close" });
      }
      await exited;
    },
  });
}
