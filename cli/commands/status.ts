/** `bylined status`: what a node says about itself, once as JSON or line by line until interrupted. */
import { NodeError } from "../../lib/errors.ts";
import { textField } from "../client/json-fields.ts";
import type { RpcConnection } from "../../sdk/rpc.ts";
import { type Call, type CommandSpec, UsageError } from "../command.ts";
import { callRpc, NODE_OPTIONS } from "./query.ts";

const MS_PER_SECOND = 1_000;

async function readStatus(rpc: RpcConnection): Promise<Record<string, unknown>> {
  const status = await rpc.call("status", {});
  if (textField(status, "node_info", "network") === "") throw new NodeError("RPC_ERROR", "this is no CometBFT RPC");
  return status;
}

/** `height 42 · synced · 3 peers · block 0.8 s old`. */
async function statusText(rpc: RpcConnection): Promise<string> {
  const status = await readStatus(rpc);
  const peers = textField(await rpc.call("net_info", {}), "n_peers");
  const height = textField(status, "sync_info", "latest_block_height");
  const age = Date.now() - Date.parse(textField(status, "sync_info", "latest_block_time"));
  const isCatchingUp = /"catching_up":true/.test(JSON.stringify(status));
  return [
    `height ${height}`,
    isCatchingUp ? "catching up" : "synced",
    `${peers} peers`,
    `block ${(Math.max(age, 0) / MS_PER_SECOND).toFixed(1)} s old`,
  ].join(" · ");
}

/** Prints a line per interval until a signal; a node that does not answer is told, not the end. */
async function watch(call: Call): Promise<void> {
  const seconds = Number(call.option("interval") ?? "2");
  if (!(seconds >= 0.1 && seconds <= 3_600)) throw new UsageError("--interval wants 0.1 to 3600 seconds");
  const countText = call.option("count") ?? "0";
  if (!/^\d{1,9}$/.test(countText)) throw new UsageError(`--count wants a number of lines, not "${countText}"`);
  const rpc = callRpc(call);
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  for (let line = 1; !controller.signal.aborted; line += 1) {
    call.terminal.out(`${await statusText(rpc).catch((error: unknown) => trouble(error))}\n`);
    if (String(line) === countText) break;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * MS_PER_SECOND);
      controller.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
  process.off("SIGINT", stop);
  process.off("SIGTERM", stop);
}

function trouble(error: unknown): string {
  if (error instanceof NodeError) return error.message;
  throw error;
}

/** `bylined status`. */
export const statusCommand: CommandSpec = {
  name: "status",
  about: "what the node says about itself",
  options: [
    { flags: "--watch", about: "a line for people every --interval, until interrupted" },
    { flags: "--interval <seconds>", about: "time between lines", byDefault: "2" },
    { flags: "--count <lines>", about: "stop after so many lines; 0 for never", byDefault: "0" },
    ...NODE_OPTIONS,
  ],
  examples: ["status", "status --watch --node tcp://localhost:26657"],
  async run(call) {
    if (call.isSet("watch")) return watch(call);
    // The SDK prints JSON here whatever the output form is, and scripts read it.
    call.terminal.out(`${JSON.stringify(await readStatus(callRpc(call)))}\n`);
  },
};
