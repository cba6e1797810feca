/** CometBFT 0.38 itself: built by Go from its module proxy, or given, and a home for it from one of ours. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { homeLayout } from "../../../node/config/home.ts";
import { goProgram } from "./build.ts";

const run = promisify(execFile);
/** The release whose formats this chain has. */
export const COMETBFT_VERSION = "v0.38.21";

/**
 * The program: `BYLINE_COMETBFT` when set, else built and kept for the next run, which needs Go 1.22 or newer and the Go module proxy.
 * @throws AssertionError when it cannot be had
 */
export async function cometbftProgram(say: (text: string) => void): Promise<string> {
  const given = process.env["BYLINE_COMETBFT"];
  if (given !== undefined && given !== "") return given;
  const path = "github.com/cometbft/cometbft/cmd/cometbft";
  return await goProgram({ path, name: "cometbft", version: COMETBFT_VERSION, trialWords: ["version"] }, say);
}

/** A home of CometBFT with the genesis and the validator key of our home; blocks come as quickly as ours. */
export async function writeEngineHome(program: string, engineHome: string, ourHome: string): Promise<void> {
  await run(program, ["init", "--home", engineHome]);
  const layout = homeLayout(ourHome);
  await copyFile(layout.genesis, join(engineHome, "config", "genesis.json"));
  await copyFile(layout.validatorKey, join(engineHome, "config", "priv_validator_key.json"));
  const path = join(engineHome, "config", "config.toml");
  const config = await readFile(path, "utf8");
  const quick = config.replace(/^timeout_commit = .*$/m, 'timeout_commit = "450ms"');
  assert.notEqual(quick, config, "config.toml has timeout_commit");
  await writeFile(path, quick);
}
