/** A local network as a process of its own, for as long as a function runs; whatever happens, it is stopped and its files are removed. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isPortFree } from "../../cli/localnet/ports.ts";
import { NodeError } from "../../lib/errors.ts";

/** What `localnet up --json` says when every node is past height 1. */
export interface Localnet {
  readonly chainId: string;
  /** RPC addresses, one per node. */
  readonly rpc: readonly string[];
  readonly rest: readonly string[];
  readonly faucet: string;
  /** Folders of the nodes, in the order of `rpc`. */
  readonly homes: readonly string[];
  readonly accounts: readonly { readonly name: string; readonly address: string; readonly mnemonic: string }[];
}

/** Stops every node, does something to their files, and starts them again at the same addresses. */
export type Restart = (between: () => Promise<void>) => Promise<void>;

/** What the economy counts as a day in the demo. */
const DEMO_DAY = "4s";
const READY_MS = 240_000;
const STOP_MS = 30_000;
const PORTS_PER_NODE = 10;
const TRIES_MAX = 20;

/** First of enough free ports for the nodes and the faucet. */
async function freeBasePort(nodes: number): Promise<number> {
  const span = PORTS_PER_NODE * nodes + 1;
  for (let attempt = 0; attempt < TRIES_MAX; attempt++) {
    const base = 20_000 + ((process.pid * 97 + attempt * 211) % 300) * 40;
    const ports = Array.from({ length: span }, (_, index) => base + index);
    const free = await Promise.all(ports.map((port) => isPortFree(port)));
    if (free.every((one) => one)) return base;
  }
  throw new NodeError("LISTEN_FAILED", "found no free ports for a local network");
}

/** The first line of a child's output. @throws NodeError("LOCALNET_FAILED") when it ends or takes too long */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    let errors = "";
    const fail = (why: string): void => reject(new NodeError("LOCALNET_FAILED", `${why}\n${errors.slice(-2_000)}`));
    const timer = setTimeout(() => fail(`the local network was not ready after ${READY_MS / 1_000} s`), READY_MS);
    child.stderr?.on("data", (chunk: Buffer) => {
      errors = `${errors}${chunk.toString("utf8")}`.slice(-10_000);
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
      if (!output.includes("\n")) return;
      clearTimeout(timer);
      resolve(output.slice(0, output.indexOf("\n")));
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      fail(`the local network ended (${code ?? "killed"})`);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(timer);
}

/**
 * Runs `use` on a fresh network of `nodes` validators.
 * @throws NodeError("LOCALNET_FAILED" | "LISTEN_FAILED"), and whatever `use` throws
 */
export async function withLocalnet<T>(nodes: number, use: (net: Localnet, restart: Restart) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "byline-net-"));
  const binary = fileURLToPath(new URL("../../cli/bin/bylined.mjs", import.meta.url));
  const basePort = await freeBasePort(nodes);
  const words = [
    "localnet",
    "up",
    "--validators",
    String(nodes),
    "--home",
    folder,
    "--base-port",
    String(basePort),
    "--day",
    DEMO_DAY,
    "--json",
  ];
  const start = (): ChildProcess => spawn(process.execPath, [binary, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let child = start();
  const onSignal = (): void => void child.kill("SIGTERM");
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  try {
    const net: Localnet = JSON.parse(await firstLine(child));
    return await use(net, async (between) => {
      await stop(child);
      await between();
      child = start();
      await firstLine(child);
    });
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  }
}
