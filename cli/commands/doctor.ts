/** `bylined doctor`: looks for what usually goes wrong with a node's home and machine, and says what to do. Changes nothing. */
import { existsSync } from "node:fs";
import { readdir, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { cryptoBackend } from "#crypto";
import { toHexUpper } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { belowHome } from "../../node/config/home.ts";
import { parseListenAddress } from "../../node/config/listen-address.ts";
import type { Settings } from "../../node/config/load.ts";
import { textField } from "../client/json-fields.ts";
import { isPortFree } from "../localnet/ports.ts";
import { connectRpc, type JsonObject, type RpcConnection } from "../../sdk/rpc.ts";
import { adviseBeacon } from "../beacon-advice.ts";
import type { Call, CommandSpec } from "../command.ts";
import { readGenesis, validateGenesis } from "../genesis-file.ts";
import { describeFailure } from "../program.ts";

type Verdict = "ok" | "warn" | "fail";

interface Finding {
  readonly check: string;
  readonly verdict: Verdict;
  readonly detail: string;
}

const GIB = 1024 ** 3;
const DISK_GIB_MIN = 5;
const MEMORY_GIB_MIN = 2;
const CLOCK_MS_MAX = 2_000;

function finding(check: string, verdict: Verdict, detail: string): Finding {
  return { check, verdict, detail };
}

function machine(): readonly Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isNewEnough = major > 20 || (major === 20 && minor >= 19);
  const memory = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return [
    finding("node version", isNewEnough ? "ok" : "fail", `${process.versions.node}; 20.19 or newer is needed`),
    finding(
      "crypto",
      cryptoBackend.native ? "ok" : "warn",
      `${cryptoBackend.name}${cryptoBackend.native ? "" : "; native libsecp256k1 is several times faster"}`,
    ),
    finding(
      "memory",
      memory >= MEMORY_GIB_MIN * GIB ? "ok" : "warn",
      Number.isFinite(memory) && memory < Number.MAX_SAFE_INTEGER ? `${(memory / GIB).toFixed(1)} GiB` : "no limit",
    ),
  ];
}

async function disk(settings: Settings): Promise<Finding> {
  const path = existsSync(settings.home.dataFolder) ? settings.home.dataFolder : settings.home.home;
  const { bavail, bsize } = await statfs(path);
  const free = (bavail * bsize) / GIB;
  return finding("disk", free >= DISK_GIB_MIN ? "ok" : "warn", `${free.toFixed(1)} GiB free at ${path}`);
}

async function genesis(settings: Settings): Promise<Finding> {
  const { hash, validatorCount } = validateGenesis(
    await readGenesis(belowHome(settings.home.home, settings.config.base.genesis_file)),
  );
  return validatorCount === 0
    ? finding("genesis", "fail", "no validator yet: bylined genesis collect-gentxs")
    : finding("genesis", "ok", `${validatorCount} validators, hash ${toHexUpper(hash)}`);
}

/** Secrets that another user of this machine can read. */
async function secrets({ home }: Settings): Promise<Finding> {
  const keyrings = existsSync(home.home)
    ? (await readdir(home.home)).filter((name) => name.startsWith("keyring-"))
    : [];
  const paths = [home.validatorKey, home.beaconKey, home.nodeKey, ...keyrings.map((name) => join(home.home, name))];
  const open: string[] = [];
  for (const path of paths.filter((each) => existsSync(each))) {
    if (((await stat(path)).mode & 0o077) !== 0) open.push(path);
  }
  return open.length === 0
    ? finding("secrets", "ok", "only you can read them")
    : finding("secrets", "fail", `open to other users: chmod go-rwx ${open.join(" ")}`);
}

async function beacon(rpc: RpcConnection, status: JsonObject, { home }: Settings): Promise<readonly Finding[]> {
  const advice = await adviseBeacon(rpc, status, home.beaconKey);
  return advice === undefined ? [] : [finding("beacon", advice.isFine ? "ok" : "warn", advice.detail)];
}

/** A running node is asked; otherwise its ports must be free. */
async function running(settings: Settings): Promise<readonly Finding[]> {
  const { host, port } = parseListenAddress(
    settings.config.rpc.laddr === "" ? "127.0.0.1:0" : settings.config.rpc.laddr,
  );
  try {
    const rpc = connectRpc(`tcp://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`);
    const status = await rpc.call("status", {});
    const time = Date.parse(textField(status, "sync_info", "latest_block_time"));
    const aheadMs = time - Date.now();
    return [
      finding("running", "ok", `height ${textField(status, "sync_info", "latest_block_height")}`),
      aheadMs > CLOCK_MS_MAX
        ? finding("clock", "warn", `blocks are ${(aheadMs / 1_000).toFixed(1)} s ahead of this clock: check NTP`)
        : finding("clock", "ok", "not behind the chain"),
      ...(await attempt("beacon", () => beacon(rpc, status, settings))),
    ];
  } catch (error) {
    if (!(error instanceof NodeError)) throw error;
  }
  const taken: string[] = [];
  const { config, app } = settings;
  const addresses = [config.rpc.laddr, config.p2p.laddr, app.api.address, app.grpc.address].filter(
    (text) => text !== "",
  );
  for (const text of addresses) {
    const listen = parseListenAddress(text);
    if (!(await isPortFree(listen.port, listen.host))) taken.push(text);
  }
  return [
    finding("running", "ok", "no node answers; it is stopped"),
    taken.length === 0
      ? finding("ports", "ok", "free")
      : finding("ports", "fail", `used by another program: ${taken.join(", ")}`),
  ];
}

async function attempt(check: string, look: () => Promise<Finding | readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return [await look()].flat();
  } catch (error) {
    const { code, message } = describeFailure(error);
    if (code === "BUG") throw error;
    return [finding(check, "fail", message)];
  }
}

async function examine(call: Call): Promise<void> {
  const findings: Finding[] = [...machine()];
  let settings: Settings | undefined;
  findings.push(
    ...(await attempt("config", async () => {
      settings = call.settings();
      const { unknown } = settings;
      return unknown.length === 0
        ? finding("config", "ok", "all keys are known")
        : finding("config", "warn", `keys that mean nothing here: ${unknown.join(", ")}`);
    })),
  );
  const known = settings;
  if (known !== undefined) {
    findings.push(
      ...(await attempt("disk", () => disk(known))),
      ...(await attempt("genesis", () => genesis(known))),
      ...(await attempt("secrets", () => secrets(known))),
      ...(await attempt("running", () => running(known))),
    );
  }
  if (call.output === "json") call.print(findings);
  else {
    const marks = { ok: "✔", warn: "!", fail: "✖" };
    call.terminal.out(findings.map(({ check, verdict, detail }) => `${marks[verdict]} ${check}: ${detail}\n`).join(""));
  }
  const failed = findings.filter(({ verdict }) => verdict === "fail").map(({ check }) => check);
  if (failed.length > 0) throw new NodeError("UNHEALTHY", `look at: ${failed.join(", ")}`);
}

/** `bylined doctor`. */
export const doctorCommand: CommandSpec = {
  name: "doctor",
  about: "look for what usually goes wrong with this home and machine; changes nothing",
  examples: ["doctor", "doctor -o json"],
  run: examine,
};
