/** JSON-RPC methods about transactions: lookup, search, broadcast. */

import { EMPTY_BYTES, toHexUpper } from "../../lib/bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { NodeError } from "../../lib/errors.ts";
import type { EventBus } from "../index/event-bus.ts";
import type { EventIndex } from "../index/event-index.ts";
import { argumentSpecs, type Arguments } from "./arguments.ts";
import type { RpcBackend } from "./backend.ts";
import { EMPTY_TX_RESULT, encodeTxResult } from "./encode-abci.ts";
import { encodeStoredBlock } from "./encode-block.ts";
import { encodeFoundTx } from "./encode-tx.ts";
import { createResponseBudget } from "./response-budget.ts";
import { type JsonValue, jsonHex, jsonInt } from "./json-value.ts";
import type { Method } from "./method.ts";
import { resolveDescending, resolvePage, resolvePerPage } from "./paging.ts";
import type { ServerLimits } from "./services.ts";
import { findTx, searchChain } from "./tx-lookup.ts";
import { createTxWaiters, type TxWaiter } from "./tx-waiters.ts";

/** The methods of this family. `index` is undefined when `tx_index` is off. */
export function txMethods(
  backend: RpcBackend,
  bus: EventBus,
  { index, limits }: { readonly index: EventIndex | undefined; readonly limits: ServerLimits },
): readonly Method[] {
  const { broadcastCommitMs } = limits;
  const waiters = createTxWaiters(bus, limits.subscriptionClientsMax);
  const tx = argumentSpecs({ tx: "bytes" });
  return [
    {
      name: "tx",
      args: argumentSpecs({ hash: "bytes", prove: "bool" }),
      cost: 2,
      cache: "always",
      handle: async (args) => {
        const found = await findTx(backend, args.bytes("hash"));
        if (found === undefined)
          throw new NodeError("TX_NOT_FOUND", `tx (${toHexUpper(args.bytes("hash"))}) not found`);
        return encodeFoundTx(found, args.bool("prove"));
      },
    },
    {
      name: "tx_search",
      args: argumentSpecs({ query: "string", prove: "bool", page: "int", per_page: "int", order_by: "string" }),
      cost: 10,
      cache: "never",
      handle: (args, context) => txSearch(backend, index, args, context.signal()),
    },
    {
      name: "block_search",
      args: argumentSpecs({ query: "string", page: "int", per_page: "int", order_by: "string" }),
      cost: 20,
      cache: "never",
      handle: (args, context) => blockSearch(backend, index, args, context.signal()),
    },
    {
      name: "check_tx",
      args: tx,
      cost: 5,
      cache: "never",
      handle: async (args) => encodeTxResult(await backend.checkTx(args.bytes("tx"))),
    },
    {
      name: "broadcast_tx_async",
      args: tx,
      cost: 5,
      cache: "never",
      isPatient: true,
      handle: (args) => broadcastAsync(backend, args.bytes("tx")),
    },
    {
      name: "broadcast_tx_sync",
      args: tx,
      cost: 5,
      cache: "never",
      isPatient: true,
      handle: (args) => broadcastSync(backend, args.bytes("tx")),
    },
    {
      name: "broadcast_tx_commit",
      args: tx,
      cost: 20,
      cache: "never",
      deadlineMs: broadcastCommitMs + 1_000,
      handle: (args, context) =>
        broadcastCommit(backend, (hash) => waiters.wait(hash, broadcastCommitMs, context.signal()), args.bytes("tx")),
    },
  ];
}

async function txSearch(
  backend: RpcBackend,
  index: EventIndex | undefined,
  args: Arguments,
  signal: AbortSignal,
): Promise<JsonValue> {
  const perPage = resolvePerPage(args.int("per_page"));
  const descending = resolveDescending(args.text("order_by"), "asc");
  const request = {
    kind: "tx",
    query: args.text("query"),
    descending,
    page: args.int("page"),
    perPage,
    signal,
  } as const;
  const { hits, totalCount } = await searchChain(backend, index, request);
  resolvePage(args.int("page"), perPage, totalCount);
  const budget = createResponseBudget();
  const txs: JsonValue[] = [];
  for (const hit of hits) {
    if (hit.found === undefined) continue;
    budget.add(hit.found.tx.length);
    txs.push(encodeFoundTx(hit.found, args.bool("prove")));
  }
  return { txs, total_count: jsonInt(totalCount) };
}

async function blockSearch(
  backend: RpcBackend,
  index: EventIndex | undefined,
  args: Arguments,
  signal: AbortSignal,
): Promise<JsonValue> {
  const perPage = resolvePerPage(args.int("per_page"));
  const descending = resolveDescending(args.text("order_by"), "desc");
  const request = {
    kind: "block",
    query: args.text("query"),
    descending,
    page: args.int("page"),
    perPage,
    signal,
  } as const;
  const { hits, totalCount } = await searchChain(backend, index, request);
  resolvePage(args.int("page"), perPage, totalCount);
  const budget = createResponseBudget();
  const blocks: JsonValue[] = [];
  for (const { height } of hits) {
    const meta = await backend.loadBlockMeta(height);
    if (meta === undefined) continue;
    budget.add(Number(meta.blockSize));
    const stored = await backend.loadBlock(height);
    if (stored !== undefined) blocks.push(encodeStoredBlock(stored));
  }
  return { blocks, total_count: jsonInt(totalCount) };
}

async function broadcastSync(backend: RpcBackend, tx: Uint8Array): Promise<JsonValue> {
  const result = await backend.broadcastTx(tx);
  return {
    code: result.code,
    data: jsonHex(result.data),
    log: result.log,
    codespace: result.codespace,
    hash: jsonHex(txHash(tx)),
  };
}

/** Answers without CheckTx's result; a refusal by CheckTx is not told, one by the mempool itself is. */
async function broadcastAsync(backend: RpcBackend, tx: Uint8Array): Promise<JsonValue> {
  await backend.broadcastTx(tx);
  return { code: 0, data: jsonHex(EMPTY_BYTES), log: "", codespace: "", hash: jsonHex(txHash(tx)) };
}

async function broadcastCommit(
  backend: RpcBackend,
  waitFor: (hash: Uint8Array) => TxWaiter,
  tx: Uint8Array,
): Promise<JsonValue> {
  const hash = txHash(tx);
  const waiter = waitFor(hash);
  try {
    const checkTx = await backend.broadcastTx(tx, { wantsEvents: true });
    const check = encodeTxResult(checkTx);
    if (checkTx.code !== 0) return { check_tx: check, tx_result: EMPTY_TX_RESULT, hash: jsonHex(hash), height: "0" };
    const included = await waiter.included;
    if (included === undefined)
      throw new NodeError("BROADCAST_TIMEOUT", "timed out waiting for tx to be included in a block");
    return {
      check_tx: check,
      tx_result: encodeTxResult(included.result),
      hash: jsonHex(hash),
      height: jsonInt(included.height),
    };
  } finally {
    waiter.cancel();
  }
}
