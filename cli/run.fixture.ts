/** For tests: runs commands of `bylined` in this process, with a terminal that keeps what they print. */
import type { Terminal } from "./command.ts";
import { runProgram } from "./program.ts";
import { bylinedTree } from "./tree.ts";

/** What a command left behind. */
export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `words` (split at spaces when one text); `input` are the answers to its questions. */
export type RunCommand = (words: string | readonly string[], input?: readonly string[]) => Promise<CommandRun>;

/** Commands of one home. `BYLINED_HOME` names it, so that the words need not. */
export function commandsOf(home: string, env: Readonly<Record<string, string>> = {}): RunCommand {
  return async (words, input = []) => {
    const answers = [...input];
    let out = "";
    let err = "";
    const terminal: Terminal = {
      env: { BYLINED_HOME: home, ...env },
      isInteractive: false,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      askSecret: async () => answers.shift() ?? "",
      ask: async () => answers.shift() ?? "",
      confirm: async () => false,
    };
    const code = await runProgram(bylinedTree(), typeof words === "string" ? words.split(" ") : words, terminal);
    return { code, out, err };
  };
}
