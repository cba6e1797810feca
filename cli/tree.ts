/** The whole command tree of `bylined`. */
import type { CommandSpec } from "./command.ts";
import { cometCommand } from "./commands/comet.ts";
import { completionCommand } from "./commands/completion.ts";
import { configCommand } from "./commands/config.ts";
import { debugCommand } from "./commands/debug.ts";
import { keysCommand } from "./commands/keys.ts";
import { queryCommand, statusCommand } from "./commands/query.ts";
import { txCommand } from "./commands/tx.ts";
import { versionFacts } from "./version.ts";

const versionCommand: CommandSpec = {
  name: "version",
  about: "version of this binary",
  options: [{ flags: "--long", about: "all facts" }],
  async run(call) {
    const facts = versionFacts();
    if (call.isSet("long") || call.output === "json") call.print(facts);
    else call.terminal.out(`${facts["version"] ?? ""}\n`);
  },
};

/** Builds the tree of `bylined`. */
export function bylinedTree(): CommandSpec {
  const root: CommandSpec = {
    name: "bylined",
    about: "A node of Byline: the chain that gives AI contribution an economic memory.",
    children: [
      keysCommand,
      statusCommand,
      txCommand(),
      queryCommand(),
      cometCommand,
      configCommand,
      debugCommand,
      versionCommand,
      completionCommand(() => root),
    ],
  };
  return root;
}
