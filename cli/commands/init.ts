/** `bylined init`: a new home with keys, config files and a genesis without accounts. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { CHAIN_ID_BYTES_MAX } from "../../lib/limits.ts";
import { homeLayout } from "../../node/config/home.ts";
import { createGenesis } from "../../genesis/document.ts";
import { writeGenesis } from "../genesis-file.ts";
import { writeHome } from "../home-files.ts";
import { type CommandSpec, refuseOverwrite, UsageError, wholeNumber } from "../command.ts";

/** `bylined init <moniker>`. */
export const initCommand: CommandSpec = {
  name: "init",
  about: "make a home: keys, config files, a genesis without accounts",
  args: "<moniker>",
  examples: ["init my-node --chain-id byline-1", "init my-node --home /srv/byline"],
  options: [
    { flags: "--chain-id <id>", about: "the network; a random test name when not given" },
    { flags: "--initial-height <height>", about: "height of the first block", byDefault: "1" },
    { flags: "--overwrite", about: "write a new genesis over the one that is there; keys stay" },
  ],
  async run(call) {
    const moniker = call.argument(0).trim();
    if (moniker === "") throw new UsageError("a node needs a name: bylined init my-node");
    const { genesis: genesisPath } = homeLayout(call.home);
    if (existsSync(genesisPath)) {
      if (!call.isSet("overwrite")) refuseOverwrite(genesisPath, "--overwrite writes a new one");
      await rm(genesisPath);
    }
    const chainId = call.option("chain-id") ?? `byline-test-${randomBytes(3).toString("hex")}`;
    if (chainId.trim() === "" || utf8ToBytes(chainId).length > CHAIN_ID_BYTES_MAX)
      throw new UsageError(`--chain-id wants 1 to ${CHAIN_ID_BYTES_MAX} bytes`);
    const initialHeight = BigInt(wholeNumber(call.option("initial-height"), "--initial-height", 1));
    const values = {
      config: new Map([["moniker", moniker]]),
      client: new Map([["chain-id", chainId]]),
    };
    const { nodeKey } = await writeHome(call.home, values, chainId);
    const genesis = createGenesis({ chainId, genesisTime: BigInt(Date.now()) * 1_000_000n, initialHeight });
    await writeGenesis(genesisPath, genesis);
    call.print({ moniker, chain_id: chainId, node_id: nodeKey.nodeId, home: call.home, app_message: genesis.appState });
  },
};
