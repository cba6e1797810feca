/** Are the ports of a planned network free? Asked before anything starts, so that the answer names the port and the way out. */
import { createServer } from "node:net";
import { NodeError } from "../../lib/errors.ts";
import type { NetworkPlan } from "./plan.ts";

/** Finds the first port of the plan that somebody listens on. @throws NodeError("LISTEN_FAILED") naming it and --base-port */
export async function checkPortsFree(plan: NetworkPlan): Promise<void> {
  const ports = plan.nodes.flatMap(({ p2pPort, rpcPort, restPort, grpcPort, metricsPort }) => [
    p2pPort,
    rpcPort,
    restPort,
    grpcPort,
    metricsPort,
  ]);
  for (const port of [...ports, plan.faucetPort]) {
    if (!(await isPortFree(port)))
      throw new NodeError(
        "LISTEN_FAILED",
        `port ${port} is taken; end what uses it, or choose other ports with --base-port 30000`,
      );
  }
}

/** Whether nobody listens on a port of this machine. */
export function isPortFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
