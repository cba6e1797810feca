/** `bylined testnet init-files`: homes of a network for containers or several machines. */
import { resolve } from "node:path";
import { type CommandSpec, UsageError, wholeNumber } from "../command.ts";
import { writeNetwork } from "../localnet/network-files.ts";
import { LOCALNET_NODES_MAX, type NodePlan } from "../localnet/plan.ts";
import { LOCAL_CHAIN_ID } from "./localnet.ts";

function hostAfter(first: string, index: number): string {
  const parts = first.split(".").map(Number);
  const isAddress = parts.length === 4 && parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255);
  const [, , , last = 0] = parts;
  if (!isAddress || last + index > 255) throw new UsageError(`--starting-ip-address "${first}" leaves no room`);
  return [...parts.slice(0, 3), last + index].join(".");
}

/** `bylined testnet …`. */
export const testnetCommand: CommandSpec = {
  name: "testnet",
  about: "files for a network on several hosts",
  children: [
    {
      name: "init-files",
      about: "write one home per validator: keys, config, a common genesis",
      options: [
        { flags: "--v <count>", about: "number of validators", byDefault: "4" },
        { flags: "--output-dir <folder>", about: "where", byDefault: "./.testnets" },
        {
          flags: "--starting-ip-address <ip>",
          about: "address of node 0; the others count up",
          byDefault: "192.168.0.1",
        },
        { flags: "--hostname-prefix <word>", about: "hosts are word0, word1 … instead of addresses" },
        { flags: "--chain-id <id>", about: "the network's name", byDefault: LOCAL_CHAIN_ID },
        { flags: "--block-interval <time>", about: "time between blocks", byDefault: "1s" },
      ],
      async run(call) {
        const count = wholeNumber(call.option("v"), "--v", 4);
        if (count < 1 || count > LOCALNET_NODES_MAX) throw new UsageError(`--v wants 1 to ${LOCALNET_NODES_MAX}`);
        const home = resolve(call.option("output-dir") ?? "./.testnets");
        const prefix = call.option("hostname-prefix");
        const first = call.option("starting-ip-address") ?? "192.168.0.1";
        const hosts = Array.from({ length: count }, (_, index) =>
          prefix === undefined ? hostAfter(first, index) : `${prefix}${index}`,
        );
        const nodes = hosts.map((_, index): NodePlan => {
          const name = `node${index}`;
          const ports = { p2pPort: 26_656, rpcPort: 26_657, restPort: 1_317, grpcPort: 9_090, metricsPort: 26_660 };
          return { name, home: `${home}/${name}/bylined`, ...ports };
        });
        const plan = { home, chainId: call.option("chain-id") ?? LOCAL_CHAIN_ID, nodes, faucetPort: 8_000 };
        await writeNetwork({
          plan,
          hosts,
          listenHost: "0.0.0.0",
          blockInterval: call.option("block-interval") ?? "1s",
          genesisTime: BigInt(Date.now()) * 1_000_000n,
        });
        call.terminal.err(`Successfully initialized ${count} node directories in ${home}\n`);
      },
    },
  ],
};
