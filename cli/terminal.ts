/** The real terminal: prompts that hide secrets when a person sits there, lines of standard input when a program does. */
import { createInterface } from "node:readline";
import { confirm as promptConfirm, password as promptPassword, text as promptText } from "@clack/prompts";
import { NodeError } from "../lib/errors.ts";
import type { Terminal } from "./command.ts";

const STDIN_LINES_MAX = 1_000;
const LINE_CHARS_MAX = 1_000_000;

/** Lines of standard input, one by one; read once, on the first question. */
function lineReader(): () => Promise<string> {
  let lines: Promise<string[]> | undefined;
  const readAll = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const line of createInterface({ input: process.stdin })) {
      if (all.length >= STDIN_LINES_MAX || line.length > LINE_CHARS_MAX) break;
      all.push(line);
    }
    return all;
  };
  return async () => {
    lines ??= readAll();
    const next = (await lines).shift();
    if (next === undefined) throw new NodeError("INPUT_MISSING", "standard input ended before the answer came");
    return next;
  };
}

function interrupted(): NodeError {
  return new NodeError("INTERRUPTED", "interrupted");
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const isInteractive = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const nextLine = lineReader();
  return {
    env: process.env,
    isInteractive,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    async askSecret(question) {
      if (!isInteractive) return nextLine();
      const answer = await promptPassword({ message: question, output: process.stderr });
      if (typeof answer !== "string") throw interrupted();
      return answer;
    },
    async ask(question) {
      if (!isInteractive) return nextLine();
      const answer = await promptText({ message: question, output: process.stderr });
      if (typeof answer === "symbol") throw interrupted();
      return answer ?? "";
    },
    async confirm(question) {
      if (!isInteractive) return false;
      const answer = await promptConfirm({ message: question, output: process.stderr });
      if (typeof answer !== "boolean") throw interrupted();
      return answer;
    },
  };
}
