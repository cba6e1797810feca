/** The whole command tree of `bylined`. */
import type { CommandSpec } from "./command.ts";
import { cometCommand } from "./commands/comet.ts";
import { completionCommand } from "./commands/completion.ts";
import { configCommand } from "./commands/config.ts";
import { debugCommand } from "./commands/debug.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { genesisCommand } from "./commands/genesis.ts";
import { initCommand } from "./commands/init.ts";
import { keysCommand } from "./commands/keys.ts";
import { localnetCommand } from "./commands/localnet.ts";
import { queryCommand } from "./commands/query.ts";
import { startCommand } from "./commands/start.ts";
import { statusCommand } from "./commands/status.ts";
import { storeCommands } from "./commands/stores.ts";
import { testnetCommand } from "./commands/testnet.ts";
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
      initCommand,
      keysCommand,
      genesisCommand,
      startCommand,
      statusCommand,
      txCommand(),
      queryCommand(),
      cometCommand,
      configCommand,
      debugCommand,
      doctorCommand,
      ...storeCommands,
      localnetCommand,
      testnetCommand,
      versionCommand,
      completionCommand(() => root),
    ],
  };
  return root;
}
