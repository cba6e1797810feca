/**
 * A load generator for JSON-RPC on loopback: keep-alive connections with one request under way each, bytes made
 * beforehand, answers counted and not parsed further. Waits while too many accepted transactions are uncommitted.
 */
import { connect, type Socket } from "node:net";
import { toBase64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";

/** What is sent where. */
export interface LoadOptions {
  readonly rpcPorts: readonly number[];
  /** Transactions by sender, in sequence order; a sender stays on one connection. */
  readonly txsBySender: readonly (readonly Uint8Array[])[];
  readonly connections: number;
  /** 1: one transaction per request; more: JSON-RPC batches. */
  readonly batch: number;
  /** Accepted transactions that may be uncommitted at once. */
  readonly windowTxs: number;
  readonly timeoutMs: number;
}

/** What became of the load. */
export interface LoadResult {
  readonly accepted: number;
  readonly refused: number;
  /** The first refusal's answer. */
  readonly firstRefusal: string | undefined;
  /** First request sent to last accepted transaction committed, seconds. */
  readonly seconds: number;
  readonly blocks: number;
  readonly committed: number;
  /** Request sent to answer, ms. */
  readonly latenciesMs: readonly number[];
  /** Processor time of this process, ms. */
  readonly cpuMs: number;
}

interface Request {
  readonly bytes: Buffer;
  readonly count: number;
}

const POLL_MS = 50;

/** Sends everything and waits until what was accepted is committed. @throws NodeError("BENCH_TIMEOUT") */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const { rpcPorts, windowTxs } = options;
  const queues = requestQueues(options);
  const observer = rpcPorts[0] ?? 0;
  let height = await latestHeight(observer);
  const firstHeight = height;
  const state = { accepted: 0, refused: 0, firstRefusal: undefined as string | undefined, committed: 0 };
  const latenciesMs: number[] = [];
  const waiting: (() => void)[] = [];
  const isOpen = (): boolean => state.accepted - state.committed < windowTxs;
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  const deadline = started + options.timeoutMs;

  const drive = async (index: number, queue: readonly Request[]): Promise<void> => {
    const port = rpcPorts[index % rpcPorts.length] ?? 0;
    let socket = await open(port);
    let answers = createAnswerReader(socket);
    for (const request of queue) {
      while (!isOpen()) await new Promise<void>((resolve) => waiting.push(resolve));
      if (performance.now() > deadline) throw new NodeError("BENCH_TIMEOUT", "the load was not taken in time");
      if (socket.closed || socket.destroyed) {
        // The node closes connections that were idle while the window was full.
        socket = await open(port);
        answers = createAnswerReader(socket);
      }
      const sent = performance.now();
      socket.write(request.bytes);
      const body = await answers.next();
      latenciesMs.push(performance.now() - sent);
      const good = countOf(body, '"code":0,');
      state.accepted += good;
      if (good < request.count) {
        state.refused += request.count - good;
        state.firstRefusal ??= refusalIn(body);
      }
    }
    socket.destroy();
  };
  let isSent = false;
  const watch = async (): Promise<void> => {
    while (!isSent || state.committed < state.accepted) {
      if (performance.now() > deadline)
        throw new NodeError(
          "BENCH_TIMEOUT",
          `${state.committed} of ${state.accepted} committed in time; first refusal: ${state.firstRefusal ?? "none"}`,
        );
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      const tip = await latestHeight(observer);
      while (height < tip) {
        const to = Math.min(tip, height + 20);
        state.committed += await txsBetween(observer, height + 1, to);
        height = to;
      }
      for (const wake of waiting.splice(0)) wake();
    }
  };
  const sent = Promise.all(queues.map((queue, index) => drive(index, queue))).then(() => {
    isSent = true;
  });
  await Promise.all([sent, watch()]);
  const cpu = process.cpuUsage(cpuBefore);
  return {
    ...state,
    seconds: (performance.now() - started) / 1000,
    blocks: height - firstHeight,
    latenciesMs,
    cpuMs: (cpu.user + cpu.system) / 1000,
  };
}

/** The requests of each connection. */
function requestQueues({ txsBySender, connections, batch }: LoadOptions): readonly (readonly Request[])[] {
  const queues: Uint8Array[][] = Array.from({ length: Math.min(connections, txsBySender.length) }, () => []);
  // Senders of a connection take turns, so that one connection's transactions do not all wait for one another.
  const turns = Math.max(...txsBySender.map((txs) => txs.length));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [sender, txs] of txsBySender.entries()) {
      const tx = txs[turn];
      if (tx !== undefined) queues[sender % queues.length]?.push(tx);
    }
  }
  return queues.map((txs) => {
    const requests: Request[] = [];
    for (let at = 0; at < txs.length; at += batch) requests.push(requestOf(txs.slice(at, at + batch), batch > 1));
    return requests;
  });
}

function requestOf(txs: readonly Uint8Array[], isBatch: boolean): Request {
  const calls = txs.map(
    (tx, id) => `{"jsonrpc":"2.0","id":${id},"method":"broadcast_tx_sync","params":{"tx":"${toBase64(tx)}"}}`,
  );
  const body = isBatch ? `[${calls.join(",")}]` : (calls[0] ?? "");
  const head = `POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  return { bytes: Buffer.from(head + body, "latin1"), count: txs.length };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port, noDelay: true });
    socket.once("connect", () => resolve(socket));
    socket.once("error", reject);
  });
}

const CHUNKS_END = "\r\n0\r\n\r\n";

/** Reads HTTP answers, one after another: with a Content-Length, or in chunks, as other nodes send long ones. */
function createAnswerReader(socket: Socket): { next(): Promise<string> } {
  let text = "";
  let wake: (() => void) | undefined;
  let failure: Error | undefined;
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    text += chunk;
    wake?.();
  });
  const fail = (): void => {
    failure ??= new NodeError("BENCH_CONNECTION", "the node closed a connection");
    wake?.();
  };
  socket.on("error", fail);
  socket.on("close", fail);
  /** JSON holds no CR, so that a line of a chunk's length cannot be taken for a part of it. */
  const takeChunks = (from: number): string | undefined => {
    const to = text.indexOf(CHUNKS_END, from);
    if (to < 0) return undefined;
    const body = text.slice(text.indexOf("\r\n", from) + 2, to).replace(/\r\n[0-9a-f]+\r\n/gi, "");
    text = text.slice(to + CHUNKS_END.length);
    return body;
  };
  const take = (): string | undefined => {
    const end = text.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    if (/transfer-encoding: *chunked/i.test(text.slice(0, end))) return takeChunks(end + 4);
    const length = Number(/content-length: *(\d+)/i.exec(text.slice(0, end))?.[1] ?? -1);
    if (length < 0 || text.length < end + 4 + length) return undefined;
    const body = text.slice(end + 4, end + 4 + length);
    text = text.slice(end + 4 + length);
    return body;
  };
  return {
    next: async () => {
      for (;;) {
        const body = take();
        if (body !== undefined) return body;
        if (failure !== undefined) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** The part of an answer that tells of the first refusal. */
function refusalIn(body: string): string {
  const at = body.search(/"error":|"code":[1-9]/);
  return body.slice(at < 0 ? 0 : at, (at < 0 ? 0 : at) + 300);
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

async function call(port: number, path: string): Promise<string> {
  return await (await fetch(`http://127.0.0.1:${port}/${path}`)).text();
}

async function latestHeight(port: number): Promise<number> {
  return Number(/"latest_block_height":"(\d+)"/.exec(await call(port, "status"))?.[1] ?? 0);
}

async function txsBetween(port: number, from: number, to: number): Promise<number> {
  const text = await call(port, `blockchain?minHeight=${from}&maxHeight=${to}`);
  let sum = 0;
  for (const [, count] of text.matchAll(/"num_txs":"(\d+)"/g)) sum += Number(count);
  return sum;
}
