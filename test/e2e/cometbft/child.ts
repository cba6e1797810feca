/** A program that is not a node of ours: started, read, ended by its process id. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { within } from "../waiting.ts";

const STOP_MS = 30_000;
const LOG_CHARS = 8_000;

/** A running program. */
export interface Child {
  /** The end of what it wrote. */
  output(): string;
  readonly isRunning: boolean;
  /** SIGTERM, and SIGKILL when that does not help. */
  stop(): Promise<void>;
}

/** Starts a program with its words. */
export function startChild(program: string, words: readonly string[]): Child {
  const child: ChildProcess = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let isRunning = true;
  const onData = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-LOG_CHARS);
  };
  child.stdout?.on("data", onData);
  child.stderr?.on("data", onData);
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      isRunning = false;
      resolve();
    };
    child.once("exit", end);
    child.once("error", (error) => {
      output += String(error);
      end();
    });
  });
  return {
    output: () => output,
    get isRunning() {
      return isRunning;
    },
    async stop() {
      if (!isRunning) return;
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS / 2);
      await within(`${program} ends`, STOP_MS, exited);
      clearTimeout(timer);
      assert.equal(isRunning, false);
    },
  };
}
