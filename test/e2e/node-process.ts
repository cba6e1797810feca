/** One node as a real process: started from its home, ended by its process id, looked at over its RPC and its log. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeError } from "../../lib/errors.ts";
import { textField } from "../../cli/client/json-fields.ts";
import { connectRpc, type RpcConnection } from "../../sdk/rpc.ts";
import type { NodePlan } from "../../cli/localnet/plan.ts";
import { bylinedArguments } from "../../cli/localnet/supervisor.ts";
import { waitFor, within } from "./waiting.ts";

const STOP_MS = 60_000;
const LOG_LINES = 30;
const HEALTH_MS = 5_000;

/** How a process is started. */
export interface StartOptions {
  /** Words after `start`, for example `--verification.memo=false`. */
  readonly flags?: readonly string[];
  /** Another Node than the one that runs the tests. */
  readonly nodeBinary?: string | undefined;
  /** A program that runs the node, with its first words: `strace -f …`. */
  readonly wrapper?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The answer of `/health/ready`. */
export interface Health {
  readonly ready: boolean;
  readonly reasons: readonly string[];
}

/** A node that may run, stand still, or be dead. */
export interface NodeProcess {
  readonly plan: NodePlan;
  readonly rpc: RpcConnection;
  /** Undefined while it does not run. */
  readonly pid: number | undefined;
  start(options?: StartOptions): void;
  /** Sends a signal to the process; does not wait. */
  signal(signal: NodeJS.Signals): void;
  /** SIGKILL, and waits for the end. */
  kill(): Promise<void>;
  /** SIGTERM, and waits for the end. @returns the exit code. @throws AssertionError when it does not end */
  stop(): Promise<number | null>;
  /** Waits for an end of its own accord. @returns the exit code */
  ended(timeoutMs: number): Promise<number | null>;
  /** Everything that it wrote since `start` was first called. */
  log(): string;
  logTail(): string;
  /** Resident memory, bytes. */
  residentBytes(): number;
  /** Height of its newest block; undefined while it does not answer. */
  height(): Promise<bigint | undefined>;
  /** Waits until its newest block is at or above a height. @returns that height */
  reach(height: bigint, timeoutMs: number): Promise<bigint>;
  /** Undefined while it does not answer. */
  health(): Promise<Health | undefined>;
}

/** A process for the home of `plan`; nothing runs before `start`. */
export function createNodeProcess(plan: NodePlan): NodeProcess {
  const rpc = connectRpc(`127.0.0.1:${plan.rpcPort}`);
  const logPath = join(plan.home, "node.log");
  let child: ChildProcess | undefined;
  let exited: Promise<number | null> = Promise.resolve(null);

  const start = ({ flags = [], nodeBinary, wrapper = [], env = {} }: StartOptions = {}): void => {
    assert.equal(child, undefined, `${plan.name} runs already`);
    const log = openSync(logPath, "a", 0o600);
    const command = [
      ...wrapper,
      nodeBinary ?? process.execPath,
      ...bylinedArguments(["start", "--home", plan.home, ...flags]),
    ];
    const [program = "", ...words] = command;
    // The channel ends with this process, however it ends, and the node stops with it.
    const started = spawn(program, words, { stdio: ["ignore", log, log, "ipc"], env: { ...process.env, ...env } });
    closeSync(log);
    child = started;
    exited = new Promise((resolve) => {
      const end = (code: number | null): void => {
        if (child === started) child = undefined;
        resolve(code);
      };
      started.once("exit", end);
      started.once("error", () => end(null));
    });
  };
  const height = async (): Promise<bigint | undefined> => {
    try {
      return BigInt(textField(await rpc.call("status", {}), "sync_info", "latest_block_height") || "0");
    } catch (error) {
      if (error instanceof NodeError) return undefined;
      throw error;
    }
  };
  const log = (): string => (existsSync(logPath) ? readFileSync(logPath, "utf8") : "");
  const logTail = (): string => log().split("\n").slice(-LOG_LINES).join("\n");
  return {
    plan,
    rpc,
    get pid() {
      return child?.pid;
    },
    start,
    signal: (signal) => void child?.kill(signal),
    async kill() {
      child?.kill("SIGKILL");
      await within(`${plan.name} is killed`, STOP_MS, exited);
    },
    async stop() {
      child?.kill("SIGTERM");
      return await within(`${plan.name} stops`, STOP_MS, exited);
    },
    ended: (timeoutMs) => within(`${plan.name} ends`, timeoutMs, exited),
    log,
    logTail,
    residentBytes() {
      const status = readFileSync(`/proc/${child?.pid ?? "self"}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? "0") * 1_024;
    },
    height,
    reach: (target, timeoutMs) =>
      waitFor(`${plan.name} reaches height ${target}`, timeoutMs, async () => {
        assert.notEqual(child, undefined, `${plan.name} ended:\n${logTail()}`);
        const now = await height();
        return now !== undefined && now >= target ? now : undefined;
      }),
    async health() {
      try {
        const url = `http://127.0.0.1:${plan.rpcPort}/health/ready`;
        const response = await fetch(url, { signal: AbortSignal.timeout(HEALTH_MS) });
        const health: Health = JSON.parse(await response.text());
        return health;
      } catch {
        return undefined;
      }
    },
  };
}
