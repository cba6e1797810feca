/** A signed transaction's way into a block: sent, looked up, awaited. What a refusal means is the caller's to say. */
import { fromBase64, fromHex, toBase64 } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import { asJsonObject, type JsonValue } from "../lib/json.ts";
import { type JsonObject, type RpcConnection, textOf } from "./rpc.ts";

/** What the node or the chain said to a transaction; code 0 is success. */
export interface TxVerdict {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  /** 64 upper-case hex characters. */
  readonly hash: string;
}

/** A transaction in a block; it may have failed there. */
export interface IncludedTx extends TxVerdict {
  readonly height: bigint;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly JsonValue[];
  /** TxMsgData bytes: the messages' responses. */
  readonly data: Uint8Array;
  /** TxRaw bytes. */
  readonly tx: Uint8Array;
}

const POLL_MS = 250;

function verdictOf(result: JsonObject, hash: JsonValue | undefined): TxVerdict {
  return {
    code: Number(textOf(result["code"]) || "0"),
    codespace: textOf(result["codespace"]),
    log: textOf(result["log"]),
    hash: textOf(hash),
  };
}

/** Sends a transaction. @returns what CheckTx said, or with "async" that it arrived. @throws NodeError */
export async function offerTx(rpc: RpcConnection, tx: Uint8Array, mode: "sync" | "async" = "sync"): Promise<TxVerdict> {
  const answer = await rpc.call(mode === "sync" ? "broadcast_tx_sync" : "broadcast_tx_async", { tx: toBase64(tx) });
  return verdictOf(answer, answer["hash"]);
}

/** Looks a transaction up; undefined while no block holds it. @param hash 64 hex characters. @throws NodeError */
export async function findTx(rpc: RpcConnection, hash: string): Promise<IncludedTx | undefined> {
  try {
    return includedTx(await rpc.call("tx", { hash: toBase64(fromHex(hash)), prove: false }));
  } catch (error) {
    if (error instanceof NodeError && error.code === "RPC_ERROR" && /not found/.test(error.message)) return undefined;
    throw error;
  }
}

/** Waits until a block holds the transaction; undefined when the time runs out, which is no failure. @throws NodeError */
export async function awaitTx(rpc: RpcConnection, hash: string, waitMs: number): Promise<IncludedTx | undefined> {
  const deadline = performance.now() + waitMs;
  while (performance.now() < deadline) {
    const found = await findTx(rpc, hash);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return undefined;
}

function includedTx(found: JsonObject): IncludedTx {
  const result = asJsonObject(found["tx_result"]) ?? {};
  const events = result["events"];
  return {
    ...verdictOf(result, found["hash"]),
    height: BigInt(textOf(found["height"])),
    gasWanted: BigInt(textOf(result["gas_wanted"]) || "0"),
    gasUsed: BigInt(textOf(result["gas_used"]) || "0"),
    events: Array.isArray(events) ? events : [],
    data: fromBase64(textOf(result["data"])),
    tx: fromBase64(textOf(found["tx"])),
  };
}
