/**
 * The application for an engine in another process: the ABCI 2.0 socket server that CometBFT 0.38 dials four times
 * (query, snapshot, mempool, consensus). Answers leave in the order of requests, and at the latest on Flush.
 */
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import { rm } from "node:fs/promises";
import { NodeError } from "../../lib/errors.ts";
import { ABCI_QUEUE_MAX } from "../../lib/limits.ts";
import { Request, Response } from "../../proto/gen/tendermint/abci/types.ts";
import type { AbciClient } from "./abci-client.ts";
import { createFrameReader, frameMessage } from "./abci-frame.ts";

/** A listening server. */
export interface AbciServer {
  /** "tcp://host:port" or "unix:///path", with the port that was taken. */
  readonly address: string;
  close(): Promise<void>;
}

/** What the server needs. */
export interface AbciServerOptions {
  readonly app: AbciClient;
  /** "tcp://127.0.0.1:26658" or "unix:///path/to.sock". */
  readonly address: string;
  /** The application failed while it answered: the exception was sent, the process should stop. */
  onFailure(error: unknown): void;
  /** An engine sent what is no ABCI; its connection is closed. */
  onBadPeer(error: unknown): void;
}

/** Starts listening. @throws NodeError("ABCI_LISTEN") when the address is taken or malformed */
export async function startAbciServer(options: AbciServerOptions): Promise<AbciServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    serveConnection(socket, options);
  });
  const address = await listen(server, options.address);
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          socket.destroy();
        }
      }),
  };
}

async function listen(server: Server, address: string): Promise<string> {
  const tcp = /^tcp:\/\/(.+):([0-9]{1,5})$/.exec(address);
  const unix = /^unix:\/\/(.+)$/.exec(address);
  if (tcp?.[1] === undefined && unix?.[1] === undefined) {
    throw new NodeError("ABCI_LISTEN", `"${address}" is no tcp://host:port or unix:///path`);
  }
  if (unix?.[1] !== undefined) {
    // A socket file of an earlier run keeps the name taken.
    await rm(unix[1], { force: true });
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(new NodeError("ABCI_LISTEN", `cannot listen on ${address}`, { cause })));
    if (unix?.[1] === undefined) {
      server.listen({ host: tcp?.[1], port: Number(tcp?.[2]) }, resolve);
    } else {
      server.listen(unix[1], resolve);
    }
  });
  const bound = server.address();
  return typeof bound === "object" && bound !== null ? `tcp://${tcp?.[1] ?? ""}:${bound.port}` : address;
}

/** One connection: requests are answered one after another; a full queue stops reading until it has drained. */
function serveConnection(socket: Socket, options: AbciServerOptions): void {
  const reader = createFrameReader();
  const queue: Uint8Array[] = [];
  let isWorking = false;

  const work = async (): Promise<void> => {
    isWorking = true;
    for (let message = queue.shift(); message !== undefined && !socket.destroyed; message = queue.shift()) {
      socket.cork();
      const isLast = await answerInto(socket, message, options);
      // The engine flushes after each call it waits for; uncorking when idle too never delays an answer.
      if (isLast || queue.length === 0) {
        flush(socket);
      }
      if (queue.length < ABCI_QUEUE_MAX && socket.isPaused()) {
        socket.resume();
      }
    }
    isWorking = false;
  };

  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    try {
      queue.push(...reader.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    } catch (error) {
      options.onBadPeer(error);
      socket.destroy();
      return;
    }
    if (queue.length >= ABCI_QUEUE_MAX) {
      socket.pause();
    }
    if (!isWorking) {
      void work();
    }
  });
}

function flush(socket: Socket): void {
  // Corks nest: one uncork per cork.
  while (socket.writableCorked > 0) {
    socket.uncork();
  }
}

/** Writes the answer of one request; true for Flush. */
async function answerInto(socket: Socket, message: Uint8Array, options: AbciServerOptions): Promise<boolean> {
  let request: Request;
  try {
    request = Request.decode(message);
  } catch (error) {
    options.onBadPeer(error);
    write(socket, { exception: { error: `cannot decode request: ${textOf(error)}` } });
    flush(socket);
    socket.end();
    return true;
  }
  try {
    write(socket, await answer(options.app, request));
  } catch (error) {
    write(socket, { exception: { error: textOf(error) } });
    flush(socket);
    socket.end();
    options.onFailure(error);
  }
  return request.flush !== undefined;
}

function write(socket: Socket, response: Partial<Response>): void {
  if (!socket.destroyed) {
    socket.write(frameMessage(Response.encode(Response.create(response))));
  }
}

/** The member of Response that belongs to the member of Request. */
async function answer(app: AbciClient, request: Request): Promise<Partial<Response>> {
  if (request.echo !== undefined) return { echo: await app.echo(request.echo) };
  if (request.flush !== undefined) return { flush: {} };
  if (request.info !== undefined) return { info: await app.info(request.info) };
  if (request.initChain !== undefined) return { initChain: await app.initChain(request.initChain) };
  if (request.query !== undefined) return { query: await app.query(request.query) };
  if (request.checkTx !== undefined) return { checkTx: await app.checkTx(request.checkTx) };
  if (request.commit !== undefined) return { commit: await app.commit(request.commit) };
  if (request.listSnapshots !== undefined) return { listSnapshots: await app.listSnapshots(request.listSnapshots) };
  if (request.offerSnapshot !== undefined) return { offerSnapshot: await app.offerSnapshot(request.offerSnapshot) };
  if (request.loadSnapshotChunk !== undefined)
    return { loadSnapshotChunk: await app.loadSnapshotChunk(request.loadSnapshotChunk) };
  if (request.applySnapshotChunk !== undefined)
    return { applySnapshotChunk: await app.applySnapshotChunk(request.applySnapshotChunk) };
  if (request.prepareProposal !== undefined)
    return { prepareProposal: await app.prepareProposal(request.prepareProposal) };
  if (request.processProposal !== undefined)
    return { processProposal: await app.processProposal(request.processProposal) };
  if (request.extendVote !== undefined) return { extendVote: await app.extendVote(request.extendVote) };
  if (request.verifyVoteExtension !== undefined)
    return { verifyVoteExtension: await app.verifyVoteExtension(request.verifyVoteExtension) };
  if (request.finalizeBlock !== undefined) return { finalizeBlock: await app.finalizeBlock(request.finalizeBlock) };
  return { exception: { error: "empty request" } };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
