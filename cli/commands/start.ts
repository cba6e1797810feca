/** `bylined start`: runs this node until SIGTERM or SIGINT; a second signal ends it at once. */
import { existsSync } from "node:fs";
import { NodeError } from "../../lib/errors.ts";
import type { Settings } from "../../node/config/load.ts";
import { type RunningNode, startNode } from "../../node/node.ts";
import { createLogger, type Logger } from "../../node/telemetry/log.ts";
import { statusLine } from "../../node/telemetry/status-line.ts";
import { type Call, type CommandSpec, UsageError } from "../command.ts";
import { describeFailure } from "../program.ts";
import { writeUpgradeInfo } from "../upgrade-info.ts";
import { versionFacts } from "../version.ts";

const STATUS_MS = 10_000;

function signFloor(call: Call): { signFloor?: bigint } {
  const text = call.option("sign-floor");
  if (text === undefined) return {};
  if (!/^\d{1,18}$/.test(text)) throw new UsageError(`--sign-floor wants a height, not "${text}"`);
  return { signFloor: BigInt(text) };
}

function rootLogger(call: Call, { config }: Settings): Logger {
  const level = call.option("log_level") ?? config.base.log_level;
  const format = (call.option("log_format") ?? config.base.log_format) === "json" ? "json" : "plain";
  const colour =
    process.stderr.isTTY === true && call.terminal.env["NO_COLOR"] === undefined && !call.isSet("log_no_color");
  return createLogger({ level, format, colour });
}

/** Settles with why the node should end: a signal, a parent that is gone, or an error it cannot survive. */
function endOfRun(): { ended: Promise<unknown>; fail: (error: unknown) => void } {
  let end: (reason: unknown) => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => {
    end = resolve;
  });
  let signals = 0;
  const onSignal = (): void => {
    signals += 1;
    if (signals > 1) process.exit(130);
    end(undefined);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  // A supervisor's channel ends with the supervisor, however it ends.
  process.on("disconnect", () => end(undefined));
  process.channel?.unref();
  return { ended, fail: (error) => end(error ?? new NodeError("FATAL", "the node cannot go on")) };
}

function printStatus(node: RunningNode, logger: Logger): NodeJS.Timeout {
  const timer = setInterval(() => logger.info(statusLine(node.statusFacts())), STATUS_MS);
  timer.unref();
  return timer;
}

async function start(call: Call): Promise<void> {
  const settings = call.settings();
  if (!existsSync(settings.home.genesis)) {
    throw new NodeError(
      "FILE_MISSING",
      `${settings.home.genesis} is missing; run bylined init, or bylined localnet up for a network`,
    );
  }
  const logger = rootLogger(call, settings);
  for (const key of settings.unknown) logger.warn("a key of the config files means nothing here", { key });
  const facts = versionFacts();
  logger.info("starting bylined", {
    version: facts["version"],
    node: facts["node"],
    crypto: facts["crypto"],
    home: call.home,
  });
  const { ended, fail } = endOfRun();
  const node = await startNode({
    settings,
    logger,
    version: { version: facts["version"] ?? "", gitCommit: "" },
    onFatal: fail,
    ...signFloor(call),
  });
  const timer = printStatus(node, logger.child("status"));
  const error = await ended;
  clearInterval(timer);
  if (error !== undefined) logger.error("the node stops: it cannot go on", { err: error });
  else logger.info("stopping");
  await node.stop();
  if (error !== undefined) {
    const { code, message } = describeFailure(error);
    if (code === "UPGRADE_NEEDED") await writeUpgradeInfo(settings.home.dataFolder, message);
    throw new NodeError(code, message, { cause: error });
  }
  logger.info("stopped");
}

/** `bylined start`. */
export const startCommand: CommandSpec = {
  name: "start",
  about: "run this node; every key of config.toml and app.toml is a flag too: --p2p.laddr …",
  takesConfigFlags: true,
  examples: ["start", "start --p2p.persistent_peers id@host:26656 --log_level consensus:debug,*:info"],
  options: [
    { flags: "--log_level <levels>", about: "info, or consensus:debug,*:info" },
    { flags: "--log_format <form>", about: "plain or json" },
    { flags: "--log_no_color", about: "no colours" },
    {
      flags: "--sign-floor <height>",
      about: "only when the memory of signatures is lost: you vouch that this key signed nothing above this height",
    },
  ],
  run: start,
};
