/**
 * A verification worker: judges batches as they come and ends by itself when told "stop". It is never terminated:
 * ending a thread inside native code can abort the whole process.
 */

import { parentPort } from "node:worker_threads";
import { secp256k1Verify } from "#crypto";
import { judgeRecords } from "./records.ts";

/** A batch on its way in. `id` comes back with the verdicts. */
export interface VerifyBatch {
  readonly id: number;
  readonly rows: Uint8Array<ArrayBuffer>;
}

/** The verdicts of a batch, one byte per record. */
export interface VerifyVerdicts {
  readonly id: number;
  readonly verdicts: Uint8Array;
}

const port = parentPort;
if (port !== null) {
  port.on("message", (message: VerifyBatch | "stop") => {
    if (message === "stop") return port.close();
    const verdicts = judgeRecords(message.rows, secp256k1Verify);
    port.postMessage({ id: message.id, verdicts } satisfies VerifyVerdicts);
  });
}
