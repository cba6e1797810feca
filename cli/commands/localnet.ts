/** `bylined localnet`: a network of real processes on this machine, without containers. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { NodeError } from "../../lib/errors.ts";
import { MILLISECOND_NS } from "../../lib/time.ts";
import { parseDurationMs } from "../../node/config/duration.ts";
import { type Call, type CommandSpec, UsageError, wholeNumber } from "../command.ts";
import { textField } from "../client/json-fields.ts";
import { LOCALNET_HOME, planNetwork } from "../localnet/plan.ts";
import { runLocalnet } from "../localnet/up.ts";

/** The chain id of local networks. */
export const LOCAL_CHAIN_ID = "byline-local-1";
const CONTROL_MS = 30_000;

/** The network's folder: --home, else `.localnet` in the current folder. */
function localHome(call: Call): string {
  return resolve(call.option("home") ?? LOCALNET_HOME);
}

async function up(call: Call): Promise<void> {
  const count = wholeNumber(call.option("validators"), "--validators", 4);
  const basePort = call.option("base-port");
  const plan = planNetwork({
    home: localHome(call),
    chainId: call.option("chain-id") ?? LOCAL_CHAIN_ID,
    count,
    basePort: basePort === undefined ? undefined : wholeNumber(basePort, "--base-port", 0),
  });
  const dayMs = parseDurationMs(call.option("day") ?? "1m");
  if (dayMs < 1_000) throw new UsageError("--day wants at least 1s");
  await runLocalnet(call, plan, {
    blockInterval: call.option("block-interval") ?? "500ms",
    day: BigInt(dayMs) * MILLISECOND_NS,
  });
}

/** Sends a command to the `localnet up` that runs this network. @throws NodeError("LOCALNET_NOT_RUNNING" | "LOCALNET_FAILED") */
async function control(call: Call, command: string): Promise<void> {
  const path = join(localHome(call), "localnet.json");
  if (!existsSync(path))
    throw new NodeError("LOCALNET_NOT_RUNNING", `no local network in ${localHome(call)}; npm start makes one`);
  const base = textField(JSON.parse(await readFile(path, "utf8")), "faucet");
  let response: Response;
  try {
    response = await fetch(`${base}/localnet/${command}`, {
      method: "POST",
      headers: { "x-byline-localnet": "1" },
      signal: AbortSignal.timeout(CONTROL_MS),
    });
  } catch (cause) {
    throw new NodeError(
      "LOCALNET_NOT_RUNNING",
      `the local network in ${localHome(call)} does not run; npm start starts it`,
      { cause },
    );
  }
  const text = (await response.text()).trim();
  if (!response.ok) throw new NodeError("LOCALNET_FAILED", text);
  call.print(text);
}

/** `bylined localnet …`. */
export const localnetCommand: CommandSpec = {
  name: "localnet",
  about: "a network of real processes on this machine, without containers",
  children: [
    {
      name: "up",
      about: "start the network and stay; Ctrl-C stops it, the next start goes on",
      options: [
        { flags: "--validators <count>", about: "number of validators", byDefault: "4" },
        { flags: "--base-port <port>", about: "first of the ports; the usual ones when not given" },
        { flags: "--block-interval <time>", about: "time between blocks", byDefault: "500ms" },
        { flags: "--day <time>", about: "what the economy counts as a day", byDefault: "1m" },
        { flags: "--chain-id <id>", about: "the network's name", byDefault: LOCAL_CHAIN_ID },
        { flags: "--json", about: "one line of JSON when all nodes are past height 1" },
      ],
      run: up,
    },
    {
      name: "kill",
      about: "kill a node at once (SIGKILL): localnet kill val3",
      args: "<node>",
      run: (call) => control(call, `kill/${encodeURIComponent(call.argument(0))}`),
    },
    { name: "heal", about: "start every node that does not run", run: (call) => control(call, "heal") },
    { name: "down", about: "stop the network", run: (call) => control(call, "down") },
  ],
};
