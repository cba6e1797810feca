/**
 * `localnet up`: writes the network when it is new, starts its nodes and the faucet, says when every node is past height 1, and stays
 * in the foreground. SIGTERM and SIGINT end all that it started. `kill`, `heal` and `down` reach it over the faucet's port.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { NodeError } from "../../lib/errors.ts";
import { statusLine } from "../../node/telemetry/status-line.ts";
import { listField, objectField, textField } from "../client/json-fields.ts";
import { USUAL_GAS_PRICE } from "../../sdk/gas.ts";
import { connectRpc } from "../../sdk/rpc.ts";
import type { Call } from "../command.ts";
import { openKeyring } from "../keys/keyring.ts";
import { type Faucet, startFaucet } from "./faucet.ts";
import { type DemoAccount, isWritten, readAccounts, writeNetwork } from "./network-files.ts";
import { checkPortsFree } from "./ports.ts";
import { LOCALNET_HOME, type NetworkPlan, type NodePlan } from "./plan.ts";
import { createSupervisor, nodeLogPath, type Supervisor } from "./supervisor.ts";

/** Base units that the faucet gives at once: 100 BYL. */
const CREDIT_AMOUNT = 100_000_000n;
const COOLDOWN_MS = 5_000;
const READY_MS = 120_000;
const POLL_MS = 250;
const STATUS_MS = 2_000;
const STATUS_LINE_MS = 30_000;

/** What a node says when asked; undefined when it does not answer. */
interface Pulse {
  readonly height: bigint;
  readonly isCatchingUp: boolean;
  readonly blockTimeMs: number;
}

async function pulseOf(node: NodePlan): Promise<Pulse | undefined> {
  try {
    const status = await connectRpc(`127.0.0.1:${node.rpcPort}`).call("status", {});
    return {
      height: BigInt(textField(status, "sync_info", "latest_block_height") || "0"),
      isCatchingUp: objectField(status, "sync_info")?.["catching_up"] === true,
      blockTimeMs: Date.parse(textField(status, "sync_info", "latest_block_time")),
    };
  } catch (error) {
    if (error instanceof NodeError) return undefined;
    throw error;
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until every node stored a block after the first. @throws NodeError("LOCALNET_FAILED") with the log of the one that lags */
async function waitReady(plan: NetworkPlan, supervisor: Supervisor, stopping: () => boolean): Promise<void> {
  const deadline = performance.now() + READY_MS;
  for (;;) {
    if (stopping()) return;
    const pulses = await Promise.all(plan.nodes.map(pulseOf));
    if (pulses.every((pulse) => pulse !== undefined && pulse.height > 1n)) return;
    const dead = supervisor.pids().indexOf(undefined);
    const late =
      performance.now() > deadline ? pulses.findIndex((pulse) => pulse === undefined || pulse.height <= 1n) : -1;
    const node = plan.nodes[dead >= 0 ? dead : late];
    if (node !== undefined) {
      const why = dead >= 0 ? "stopped" : `made no block within ${READY_MS / 1_000} s`;
      throw new NodeError(
        "LOCALNET_FAILED",
        `${node.name} ${why}; ${nodeLogPath(node)} ends with\n${supervisor.logTail(node.name)}`,
      );
    }
    await sleep(POLL_MS);
  }
}

/** Commands of `localnet kill|heal|down`, as `POST /localnet/<command>`. */
function controlRoutes(supervisor: Supervisor, stop: () => void) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const [, command = "", name = ""] =
      /^\/localnet\/(kill|heal|down)(?:\/([a-z0-9]+))?$/.exec(request.url ?? "") ?? [];
    // A web page cannot set this header across origins without asking first, and is then refused.
    if (request.method !== "POST" || command === "" || request.headers["x-byline-localnet"] !== "1") return false;
    const finish = (status: number, text: string): void => void response.writeHead(status).end(`${text}\n`);
    if (command === "down") {
      finish(200, "stopping");
      stop();
    } else if (command === "heal") {
      const started = supervisor.heal();
      finish(200, started.length === 0 ? "all nodes run" : `started ${started.join(", ")}`);
    } else {
      supervisor.kill(name).then(
        () => finish(200, `${name} killed`),
        (error: unknown) => finish(404, error instanceof Error ? error.message : "failed"),
      );
    }
    return true;
  };
}

async function openFaucet(
  plan: NetworkPlan,
  accounts: readonly DemoAccount[],
  other: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<Faucet> {
  const [first] = plan.nodes;
  const faucet = accounts.find(({ name }) => name === "faucet");
  if (first === undefined || faucet === undefined)
    throw new NodeError("LOCALNET_FAILED", "the network has no faucet account");
  const keyring = await openKeyring({ home: first.home, backend: "test", askPassword: async () => "" });
  const { publicKey } = await keyring.find("faucet");
  return startFaucet({
    port: plan.faucetPort,
    rpc: plan.nodes.map(({ rpcPort }) => `127.0.0.1:${rpcPort}`),
    chainId: plan.chainId,
    address: faucet.address,
    publicKey,
    privateKey: await keyring.privateKey("faucet"),
    creditAmount: CREDIT_AMOUNT,
    gasPrice: USUAL_GAS_PRICE,
    cooldownMs: COOLDOWN_MS,
    other,
  });
}

function readyJson(plan: NetworkPlan, accounts: readonly DemoAccount[], supervisor: Supervisor, faucet: Faucet) {
  return {
    chainId: plan.chainId,
    rpc: plan.nodes.map(({ rpcPort }) => `http://127.0.0.1:${rpcPort}`),
    rest: plan.nodes.map(({ restPort }) => `http://127.0.0.1:${restPort}`),
    grpc: plan.nodes.map(({ grpcPort }) => `127.0.0.1:${grpcPort}`),
    faucet: faucet.url,
    accounts,
    pids: supervisor.pids(),
    homes: plan.nodes.map(({ home }) => home),
  };
}

function readyText(plan: NetworkPlan, accounts: readonly DemoAccount[], faucet: Faucet): string {
  const [first] = plan.nodes;
  if (first === undefined) return "";
  const nodes = plan.nodes.map(
    (node) =>
      `  ${node.name}  rpc :${node.rpcPort}  api :${node.restPort}  grpc :${node.grpcPort}  metrics :${node.metricsPort}  ✓ signing`,
  );
  const people = accounts
    .filter(({ name }) => name !== "faucet")
    .map(({ name, address }) => `  ${name.padEnd(6)} ${address}  1,000,000 BYL`);
  const bylined = "npx bylined";
  const isUsualHome = plan.home === resolve(LOCALNET_HOME);
  const where = isUsualHome ? "" : ` --home ${plan.home}`;
  const nodeHome = isUsualHome ? join(LOCALNET_HOME, first.name) : first.home;
  return [
    `${plan.nodes.length} validators · chain ${plan.chainId} · ${plan.home}`,
    ...nodes,
    "",
    ...people,
    `  faucet ${faucet.url}/credit`,
    "",
    "Try, in another terminal:",
    `  ${bylined} tx bank send alice bob 5byl -y --home ${nodeHome}`,
    `  ${bylined} query bank balances $(${bylined} keys show bob -a --home ${nodeHome}) --home ${nodeHome}`,
    `  ${bylined} localnet kill ${plan.nodes.at(-1)?.name ?? first.name}${where}     the chain goes on without one of four; without two it waits`,
    `  ${bylined} localnet heal${where}          and catches up`,
    "Ctrl-C stops everything; the next start goes on from there.",
    "",
    "",
  ].join("\n");
}

async function networkLine(plan: NetworkPlan, before: { height: bigint; atMs: number } | undefined) {
  const pulses = await Promise.all(plan.nodes.map(pulseOf));
  const online = pulses.filter((pulse) => pulse !== undefined).length;
  const height = pulses.reduce((best, pulse) => (pulse !== undefined && pulse.height > best ? pulse.height : best), 0n);
  const isEnough = online * 3 > plan.nodes.length * 2;
  const leader = plan.nodes[pulses.findIndex((pulse) => pulse?.height === height)];
  const pending = leader === undefined ? 0 : await pendingCount(leader);
  const atMs = performance.now();
  const blocks = before === undefined ? 0 : Number(height - before.height);
  const seconds = blocks > 0 && before !== undefined ? (atMs - before.atMs) / 1_000 / blocks : undefined;
  const line = statusLine({
    catchingUp: false,
    height,
    ...(seconds === undefined ? {} : { blockSeconds: seconds }),
    signedCount: online,
    validatorCount: plan.nodes.length,
    peerCount: online - 1,
    mempoolCount: pending,
    ...(isEnough
      ? {}
      : { trouble: `${online} of ${plan.nodes.length} run, more than two thirds are needed: bylined localnet heal` }),
  });
  return { line, height, atMs };
}

async function pendingCount(node: NodePlan): Promise<number> {
  try {
    const pool = await connectRpc(`127.0.0.1:${node.rpcPort}`).call("num_unconfirmed_txs", {});
    return Number(textField(pool, "n_txs") || listField(pool, "txs").length);
  } catch (error) {
    if (error instanceof NodeError) return 0;
    throw error;
  }
}

/** How a new network counts time. */
export interface LocalTimes {
  readonly blockInterval: string;
  /** Nanoseconds that the economy counts as a day. */
  readonly day: bigint;
}

/** Runs a local network until it is told to stop. @throws NodeError("LOCALNET_FAILED" | "LISTEN_FAILED") */
export async function runLocalnet(call: Call, plan: NetworkPlan, times: LocalTimes): Promise<void> {
  const isJson = call.isSet("json");
  const say = (text: string): void => (isJson ? undefined : call.terminal.err(text));
  await checkPortsFree(plan);
  const isNew = !isWritten(plan);
  if (isNew) say(`Writing a network of ${plan.nodes.length} validators to ${plan.home}\n`);
  const accounts = isNew
    ? await writeNetwork({ plan, ...times, listenHost: "127.0.0.1", genesisTime: BigInt(Date.now()) * 1_000_000n })
    : await readAccounts(plan.home);

  let stop: () => void = () => undefined;
  let isStopping = false;
  const stopped = new Promise<void>((resolve) => {
    stop = () => {
      isStopping = true;
      resolve();
    };
  });
  const onSignal = (): void => stop();
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);

  const supervisor = createSupervisor(plan.nodes, (name, code) => {
    if (!isStopping) say(`\n${name} ended (${code ?? "killed"}); bylined localnet heal starts it again\n`);
  });
  let faucet: Faucet | undefined;
  try {
    faucet = await openFaucet(
      plan,
      accounts,
      controlRoutes(supervisor, () => stop()),
    );
    await writeFile(join(plan.home, "localnet.json"), `${JSON.stringify({ faucet: faucet.url, pid: process.pid })}\n`, {
      mode: 0o600,
    });
    supervisor.heal();
    say("Starting; the first blocks take a few seconds\n");
    await Promise.race([waitReady(plan, supervisor, () => isStopping), stopped]);
    if (!isStopping) {
      if (isJson) call.terminal.out(`${JSON.stringify(readyJson(plan, accounts, supervisor, faucet))}\n`);
      else call.terminal.out(readyText(plan, accounts, faucet));
    }
    await showStatus(call, plan, stopped, () => isStopping || isJson);
    await stopped;
  } finally {
    isStopping = true;
    say("\nStopping\n");
    await supervisor.stop();
    await faucet?.close();
    process.off("SIGTERM", onSignal);
    process.off("SIGINT", onSignal);
  }
}

/** One line that is rewritten on a terminal, or a line now and then where nobody looks. */
async function showStatus(
  call: Call,
  plan: NetworkPlan,
  stopped: Promise<void>,
  isQuiet: () => boolean,
): Promise<void> {
  let before: { height: bigint; atMs: number } | undefined;
  let lastPrintMs = -STATUS_LINE_MS;
  while (!isQuiet()) {
    const now = await networkLine(plan, before);
    if (isQuiet()) return;
    if (call.terminal.isInteractive) call.terminal.err(`\r\u001b[K${now.line}`);
    else if (now.atMs - lastPrintMs >= STATUS_LINE_MS) {
      call.terminal.err(`${now.line}\n`);
      lastPrintMs = now.atMs;
    }
    before = now;
    await Promise.race([sleep(STATUS_MS), stopped]);
  }
}
