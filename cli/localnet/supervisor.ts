/** Runs the nodes of a local network as real processes: start, kill one, heal the dead, stop all. Their logs go to files. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { NodeError } from "../../lib/errors.ts";
import type { NodePlan } from "./plan.ts";

const STOP_MS = 15_000;
const LOG_TAIL_LINES = 15;

/** One node's process. */
interface Running {
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
}

/** The processes of a network. */
export interface Supervisor {
  /** Starts every node that does not run. @returns names of those started */
  heal(): readonly string[];
  /** SIGKILL to one node. @throws NodeError("NODE_UNKNOWN") */
  kill(name: string): Promise<void>;
  /** SIGTERM to all, SIGKILL after 15 s to those that stay. */
  stop(): Promise<void>;
  /** Process ids by node; undefined for one that does not run. */
  pids(): readonly (number | undefined)[];
  /** The last lines that a node wrote. */
  logTail(name: string): string;
}

/** Where a node's lines go. */
export function nodeLogPath(node: NodePlan): string {
  return join(node.home, "node.log");
}

/** Room for what a block leaves behind before the collector copies it: a sixth less processor time under load. */
const YOUNG_GENERATION = "--max-semi-space-size=64";

/** Arguments for a Node process that runs `bylined` from source. */
export function bylinedArguments(words: readonly string[]): string[] {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const entry = fileURLToPath(new URL("../bylined.ts", import.meta.url));
  return [YOUNG_GENERATION, "--import", tsx, entry, ...words];
}

/**
 * Builds the supervisor; nothing runs before `heal()`.
 * @param onExit  told when a node ends that nobody stopped
 */
export function createSupervisor(
  nodes: readonly NodePlan[],
  onExit: (name: string, code: number | null) => void,
): Supervisor {
  const running = new Map<string, Running>();
  const expected = new Set<string>();

  const start = (node: NodePlan): void => {
    const log = openSync(nodeLogPath(node), "a", 0o600);
    // The channel ends with this process, however it ends, and the node stops with it.
    const child = spawn(process.execPath, bylinedArguments(["start", "--home", node.home]), {
      stdio: ["ignore", log, log, "ipc"],
    });
    closeSync(log);
    const exited = new Promise<void>((resolve) => {
      const end = (code: number | null): void => {
        running.delete(node.name);
        if (!expected.delete(node.name)) onExit(node.name, code);
        resolve();
      };
      child.once("exit", end);
      child.once("error", () => end(null));
    });
    running.set(node.name, { child, exited });
  };

  const end = async (name: string, signal: NodeJS.Signals): Promise<void> => {
    const node = running.get(name);
    if (node === undefined) return;
    expected.add(name);
    node.child.kill(signal);
    const deadline = setTimeout(() => node.child.kill("SIGKILL"), STOP_MS);
    await node.exited;
    clearTimeout(deadline);
  };

  return {
    heal() {
      const dead = nodes.filter(({ name }) => !running.has(name));
      for (const node of dead) start(node);
      return dead.map(({ name }) => name);
    },
    async kill(name) {
      if (!nodes.some((node) => node.name === name)) {
        throw new NodeError("NODE_UNKNOWN", `no node ${name}; there are ${nodes.map((node) => node.name).join(", ")}`);
      }
      await end(name, "SIGKILL");
    },
    async stop() {
      await Promise.all(nodes.map(({ name }) => end(name, "SIGTERM")));
    },
    pids: () => nodes.map(({ name }) => running.get(name)?.child.pid),
    logTail(name) {
      const node = nodes.find((entry) => entry.name === name);
      if (node === undefined) return "";
      return readFileSync(nodeLogPath(node), "utf8").trimEnd().split("\n").slice(-LOG_TAIL_LINES).join("\n");
    },
  };
}
