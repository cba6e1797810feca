/** Proves that a failing command says what to do, and that the commands and flags it names exist. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NodeError } from "../lib/errors.ts";
import { adviceOn } from "./advice.ts";
import type { CommandSpec, Terminal } from "./command.ts";
import { findCommand, runProgram } from "./program.ts";
import { bylinedTree } from "./tree.ts";

test("advice follows the error, also as JSON", async () => {
  const failing: CommandSpec = {
    name: "break",
    about: "fails",
    run: async () => {
      throw new NodeError("STORE_CORRUPT", "row 05 is damaged");
    },
  };
  const root: CommandSpec = { name: "test", about: "test", children: [failing] };
  let text = "";
  const keep = (part: string): void => {
    text += part;
  };
  const terminal: Terminal = {
    env: {},
    isInteractive: false,
    out: keep,
    err: keep,
    askSecret: async () => "",
    ask: async () => "",
    confirm: async () => false,
  };
  assert.equal(await runProgram(root, ["break"], terminal), 1);
  assert.match(text, /^Error: row 05 is damaged\n.*bylined comet unsafe-reset-all/);
});

test("the commands and flags that advice names exist", () => {
  const tree = bylinedTree();
  assert.equal(findCommand(tree, ["comet", "unsafe-reset-all"])?.name, "unsafe-reset-all");
  assert.equal(findCommand(tree, ["doctor"])?.name, "doctor");
  assert.ok(findCommand(tree, ["start"])?.options?.some(({ flags }) => flags.startsWith("--sign-floor")));
  assert.match(adviceOn("SIGN_STATE_CORRUPT") ?? "", /--sign-floor/);
  assert.equal(adviceOn("NO_SUCH_CODE"), undefined);
});
