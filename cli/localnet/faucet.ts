/**
 * The local network's faucet, in the form of cosmjs's: `POST /credit {"denom", "address"}` answers `ok`, `GET /status` tells what it
 * holds. One account pays; requests that wait are paid together in one transaction; an address waits between credits.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { parseAccountAddress } from "../../lib/address.ts";
import { NodeError, TxError } from "../../lib/errors.ts";
import { QueryBalanceRequest, QueryBalanceResponse } from "../../proto/gen/cosmos/bank/v1beta1/query.ts";
import { MsgSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { broadcast, waitForTx } from "../../sdk/client.ts";
import { feeFor, type GasPrice, SIMULATED_GAS, simulateGas, simulationFee, withGasMargin } from "../../sdk/gas.ts";
import { BASE_DENOM, fetchAccount } from "../../sdk/queries.ts";
import { textField } from "../client/json-fields.ts";
import { connectRpc, type RpcConnection } from "../../sdk/rpc.ts";
import { signTx, unsignedTx } from "../../sdk/sign-tx.ts";

/** What the faucet needs. */
export interface FaucetOptions {
  readonly port: number;
  /** RPC addresses; the next one is tried when one does not answer. */
  readonly rpc: readonly string[];
  readonly chainId: string;
  readonly address: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
  /** Base units per credit. */
  readonly creditAmount: bigint;
  readonly gasPrice: GasPrice;
  /** An address may ask again after this. */
  readonly cooldownMs: number;
  /** Answers requests that are not the faucet's; true when it did. */
  readonly other?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A running faucet. */
export interface Faucet {
  readonly url: string;
  close(): Promise<void>;
}

interface Waiting {
  readonly address: string;
  readonly done: (error: Error | undefined) => void;
}

const BODY_BYTES_MAX = 4_096;
const QUEUE_MAX = 200;
const BATCH_MAX = 50;
const REMEMBERED_MAX = 10_000;
const INCLUSION_MS = 30_000;
const REQUESTS_OPEN_MAX = 256;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > BODY_BYTES_MAX) throw new NodeError("REQUEST_INVALID", "the request is too large");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** @throws NodeError("REQUEST_INVALID") */
function parseCredit(text: string): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new NodeError("REQUEST_INVALID", 'wanted JSON {"denom", "address"}', { cause });
  }
  const denom = textField(json, "denom");
  if (denom !== BASE_DENOM)
    throw new NodeError("REQUEST_INVALID", `Token is not available. Available tokens are: ${BASE_DENOM}`);
  const address = textField(json, "address");
  try {
    parseAccountAddress(address);
  } catch (cause) {
    if (!(cause instanceof TxError)) throw cause;
    throw new NodeError("REQUEST_INVALID", "Address is not in the expected format for this chain.", { cause });
  }
  return address;
}

function answer(response: ServerResponse, status: number, body: string, type = "text/plain"): void {
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers": "content-type",
  };
  response.writeHead(status, headers).end(body);
}

/** The first RPC that answers. */
async function liveRpc(addresses: readonly string[]): Promise<RpcConnection> {
  for (const address of addresses) {
    const rpc = connectRpc(address);
    try {
      await rpc.call("health", {});
      return rpc;
    } catch (error) {
      if (!(error instanceof NodeError)) throw error;
    }
  }
  throw new NodeError("RPC_UNREACHABLE", "no node of the network answers");
}

/** Pays several addresses with one transaction and waits for its block. @throws TxError, QueryError, NodeError */
async function payAll(options: FaucetOptions, addresses: readonly string[]): Promise<void> {
  const rpc = await liveRpc(options.rpc);
  const { accountNumber, sequence } = await fetchAccount(rpc, options.address);
  const amount = [{ denom: BASE_DENOM, amount: options.creditAmount.toString() }];
  const messages = addresses.map(
    (toAddress): Any => ({
      typeUrl: `/${MsgSend.typeName}`,
      value: MsgSend.encode({ fromAddress: options.address, toAddress, amount }),
    }),
  );
  const draft = {
    messages,
    memo: "faucet",
    timeoutHeight: 0n,
    gasLimit: SIMULATED_GAS,
    fee: simulationFee(options.gasPrice),
    feePayer: "",
    feeGranter: "",
  };
  const gasLimit = withGasMargin(await simulateGas(rpc, unsignedTx(draft, options.publicKey, sequence)));
  const complete = { ...draft, gasLimit, fee: feeFor(gasLimit, options.gasPrice) };
  const signed = signTx(complete, options.privateKey, { chainId: options.chainId, accountNumber, sequence });
  await waitForTx(rpc, await broadcast(rpc, signed), INCLUSION_MS);
}

async function statusJson(options: FaucetOptions): Promise<string> {
  const rpc = await liveRpc(options.rpc);
  const method = {
    path: "/cosmos.bank.v1beta1.Query/Balance",
    input: QueryBalanceRequest,
    output: QueryBalanceResponse,
  };
  const { balance } = await rpc.query(method, { address: options.address, denom: BASE_DENOM });
  return JSON.stringify({
    status: "ok",
    nodeUrl: rpc.url,
    chainId: options.chainId,
    chainTokens: [BASE_DENOM],
    availableTokens: [BASE_DENOM],
    holder: { address: options.address, balance: balance === undefined ? [] : [balance] },
    distributors: [],
  });
}

/**
 * Starts the faucet on 127.0.0.1.
 * @throws NodeError("LISTEN_FAILED")
 */
export async function startFaucet(options: FaucetOptions): Promise<Faucet> {
  const queue: Waiting[] = [];
  const creditedAt = new Map<string, number>();
  let isPaying = false;

  const pump = async (): Promise<void> => {
    if (isPaying) return;
    isPaying = true;
    while (queue.length > 0) {
      const batch = queue.splice(0, BATCH_MAX);
      try {
        await payAll(
          options,
          batch.map(({ address }) => address),
        );
        for (const { address, done } of batch) {
          creditedAt.set(address, performance.now());
          done(undefined);
        }
      } catch (error) {
        for (const { address, done } of batch) {
          creditedAt.delete(address);
          done(error instanceof Error ? error : new NodeError("FAUCET_FAILED", String(error)));
        }
      }
    }
    isPaying = false;
  };

  const credit = (address: string): Promise<void> => {
    const now = performance.now();
    const before = creditedAt.get(address);
    if (before !== undefined && now - before < options.cooldownMs) {
      const seconds = Math.ceil((options.cooldownMs - (now - before)) / 1_000);
      return Promise.reject(new NodeError("TOO_MANY", `${address} was credited just now; ask again in ${seconds} s`));
    }
    if (queue.length >= QUEUE_MAX)
      return Promise.reject(new NodeError("TOO_MANY", "the faucet is busy; ask again soon"));
    if (creditedAt.size >= REMEMBERED_MAX) creditedAt.clear();
    creditedAt.set(address, now);
    return new Promise((resolve, reject) => {
      queue.push({ address, done: (error) => (error === undefined ? resolve() : reject(error)) });
      pump().catch(reject);
    });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? "").replace(/[?#].*$/, "");
    if (request.method === "OPTIONS") return answer(response, 204, "");
    if (path === "/credit" && request.method === "POST") {
      await credit(parseCredit(await readBody(request)));
      return answer(response, 200, "ok");
    }
    if (path === "/status" && request.method === "GET") {
      return answer(response, 200, await statusJson(options), "application/json");
    }
    if (path === "/healthz" || path === "/") {
      return answer(response, 200, "Welcome to the faucet: POST /credit, GET /status\n");
    }
    if (options.other?.(request, response) === true) return;
    answer(response, path === "/credit" || path === "/status" ? 405 : 404, "unknown route\n");
  };

  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const code = error instanceof NodeError ? error.code : "";
      const status =
        code === "REQUEST_INVALID" ? 400 : code === "TOO_MANY" ? 429 : code === "RPC_UNREACHABLE" ? 503 : 500;
      answer(response, status, `${error instanceof Error ? error.message : "failed"}\n`);
    });
  });
  server.maxConnections = REQUESTS_OPEN_MAX;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      reject(
        new NodeError("LISTEN_FAILED", `the faucet cannot listen on port ${options.port}: ${cause.message}`, { cause }),
      );
    });
    server.listen(options.port, "127.0.0.1", () => resolve());
  });
  return {
    url: `http://127.0.0.1:${options.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
