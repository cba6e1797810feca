/** Names, folders and ports of a local network's nodes: the usual ports for node 0, ten further for each next one. */
import { join } from "node:path";
import { UsageError } from "../command.ts";

/** One node of the plan; every server listens on 127.0.0.1. */
export interface NodePlan {
  readonly name: string;
  readonly home: string;
  readonly p2pPort: number;
  readonly rpcPort: number;
  readonly restPort: number;
  readonly grpcPort: number;
  readonly metricsPort: number;
}

/** A whole network. */
export interface NetworkPlan {
  readonly home: string;
  readonly chainId: string;
  readonly nodes: readonly NodePlan[];
  readonly faucetPort: number;
}

/** Where a local network lives when nothing else is said, below the current folder. */
export const LOCALNET_HOME = ".localnet";
/** The most nodes one machine is asked to run. */
export const LOCALNET_NODES_MAX = 32;
const PORT_STEP = 10;

/**
 * Plans `count` nodes.
 * @param basePort  when given, node i takes base + 10·i … + 4 (p2p, rpc, rest, grpc, metrics) and the faucet stands after the last
 * @throws UsageError for a count or port out of range
 */
export function planNetwork(options: {
  readonly home: string;
  readonly chainId: string;
  readonly count: number;
  readonly basePort?: number | undefined;
}): NetworkPlan {
  const { home, chainId, count, basePort } = options;
  if (count < 1 || count > LOCALNET_NODES_MAX) throw new UsageError(`--validators wants 1 to ${LOCALNET_NODES_MAX}`);
  const lastPort = (basePort ?? 26_660) + PORT_STEP * count;
  if (lastPort > 65_535) throw new UsageError(`--base-port ${basePort} leaves no room for ${count} nodes`);
  const nodes = Array.from({ length: count }, (_, index): NodePlan => {
    const shift = index * PORT_STEP;
    const name = `val${index}`;
    const place = { name, home: join(home, name) };
    if (basePort !== undefined) {
      const first = basePort + shift;
      return {
        ...place,
        p2pPort: first,
        rpcPort: first + 1,
        restPort: first + 2,
        grpcPort: first + 3,
        metricsPort: first + 4,
      };
    }
    return {
      ...place,
      p2pPort: 26_656 + shift,
      rpcPort: 26_657 + shift,
      restPort: 1_317 + shift,
      grpcPort: 9_090 + shift,
      metricsPort: 26_660 + shift,
    };
  });
  return { home, chainId, nodes, faucetPort: basePort === undefined ? 8_000 : basePort + count * PORT_STEP };
}
