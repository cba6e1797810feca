/**
 * Proves what an operator does with a local network, on real processes: four validators agree, the faucet pays, a transfer of the
 * command line is found everywhere, the chain goes on without one node and waits without two, a healed network goes on, and `down` ends
 * every process.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { findTx } from "../../sdk/broadcast.ts";
import { textField } from "../../cli/client/json-fields.ts";
import { connectRpc, type RpcConnection } from "../../sdk/rpc.ts";
import { bylinedArguments } from "../../cli/localnet/supervisor.ts";
import { freePorts } from "../e2e/ports.ts";
import { sleep, waitFor, within } from "../e2e/waiting.ts";

interface Ready {
  readonly rpc: readonly string[];
  readonly faucet: string;
  readonly accounts: readonly { readonly name: string; readonly address: string }[];
  readonly pids: readonly number[];
}

const VALIDATORS = 4;
const START_MS = 150_000;
const STOP_MS = 40_000;
const BLOCKS_MS = 60_000;
/** Longer than several rounds: a chain that can decide does so in this time. */
const STILL_MS = 5_000;
let folder = "";
let nodeHome = "";
let network: ChildProcess;
let exited: Promise<number | null>;
let ready: Ready;

/** Runs one command to its end. */
function bylined(...words: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, bylinedArguments(words), { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

const clients = (): RpcConnection[] => ready.rpc.map((url) => connectRpc(url));

async function heightOf(rpc: RpcConnection): Promise<bigint> {
  return BigInt(textField(await rpc.call("status", {}), "sync_info", "latest_block_height"));
}

async function reaches(why: string, rpc: RpcConnection, height: bigint): Promise<void> {
  await waitFor(why, BLOCKS_MS, async () => (await heightOf(rpc).catch(() => 0n)) >= height);
}

async function appHashes(height: bigint): Promise<Set<string>> {
  const blocks = await Promise.all(clients().map((rpc) => rpc.call("block", { height: height.toString() })));
  return new Set(blocks.map((block) => textField(block, "block", "header", "app_hash")));
}

async function balanceOf(address: string): Promise<string> {
  const { out } = await bylined("query", "bank", "balance", address, "ubyl", "--home", nodeHome, "-o", "json");
  return textField(JSON.parse(out), "balance", "amount");
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "byline-operator-"));
  nodeHome = join(folder, "val0");
  const base = await freePorts(VALIDATORS * 10 + 1);
  const words = [
    "localnet",
    "up",
    "--validators",
    String(VALIDATORS),
    "--home",
    folder,
    "--base-port",
    String(base),
    "--json",
  ];
  network = spawn(process.execPath, bylinedArguments(words), { stdio: ["ignore", "pipe", "inherit"] });
  exited = new Promise((resolve) => network.once("exit", resolve));
  const line = new Promise<string>((resolve, reject) => {
    if (network.stdout !== null) createInterface({ input: network.stdout }).once("line", resolve);
    network.once("exit", (code) => reject(new assert.AssertionError({ message: `localnet ended with ${code}` })));
  });
  ready = JSON.parse(await within("localnet is ready", START_MS, line));
});

after(async () => {
  if (network.exitCode === null) network.kill("SIGTERM");
  await within("localnet ends", STOP_MS, exited);
  rmSync(folder, { recursive: true, force: true });
});

test("all nodes are past height 1 and agree on the application's state", async () => {
  assert.equal(new Set(ready.pids).size, VALIDATORS);
  for (const rpc of clients()) assert.ok((await heightOf(rpc)) > 1n);
  assert.equal((await appHashes(2n)).size, 1);
});

test("the faucet pays an account that did not exist, once in a while, and refuses what is no address", async () => {
  const made = await bylined("keys", "add", "dora", "--home", nodeHome, "-o", "json");
  const address = textField(JSON.parse(made.out), "address");
  const ask = (denom: string, to: string) =>
    fetch(`${ready.faucet}/credit`, { method: "POST", body: JSON.stringify({ denom, address: to }) });
  assert.equal(await (await ask("ubyl", address)).text(), "ok");
  assert.equal((await ask("ubyl", address)).status, 429);
  assert.equal((await ask("ubyl", "byline1nobody")).status, 400);
  assert.equal((await ask("gold", address)).status, 400);
  assert.equal(await balanceOf(address), "100000000");
});

test("a transfer of the command line stands in a block on every node, and one that is refused says why", async () => {
  const sent = await bylined("tx", "bank", "send", "alice", "bob", "5byl", "-y", "--home", nodeHome, "-o", "json");
  assert.equal(sent.code, 0, sent.out + sent.err);
  const { txhash, code, height } = JSON.parse(sent.out);
  assert.equal(code, 0);
  for (const rpc of clients()) {
    await reaches("the block of the transfer", rpc, BigInt(height));
    assert.equal(String((await findTx(rpc, txhash))?.height), height);
  }
  const bob = ready.accounts.find(({ name }) => name === "bob")?.address ?? "";
  assert.equal(await balanceOf(bob), "1000005000000");
  const tooMuch = await bylined(
    "tx",
    "bank",
    "send",
    "bob",
    "alice",
    "9000000byl",
    "-y",
    "--home",
    nodeHome,
    "-o",
    "json",
  );
  assert.equal(tooMuch.code, 1);
  assert.match(textField(JSON.parse(tooMuch.out), "error", "message"), /insufficient funds/);
});

test("a validator's operator asks for its rewards, withdraws them all, and has no reason to unjail", async () => {
  const own = ["--from", "validator", "-y", "--home", nodeHome, "-o", "json"];
  const address = textField(
    JSON.parse((await bylined("keys", "show", "validator", "--home", nodeHome, "-o", "json")).out),
    "address",
  );
  const rewards = await bylined("query", "distribution", "rewards", address, "--home", nodeHome, "-o", "json");
  assert.match(rewards.out, /"validator_address":\s*"bylinevaloper1/, rewards.err);
  const withdrawn = await bylined("tx", "distribution", "withdraw-all-rewards", ...own);
  assert.equal(JSON.parse(withdrawn.out).code, 0, withdrawn.out + withdrawn.err);
  const unjail = await bylined("tx", "slashing", "unjail", ...own);
  assert.equal(unjail.code, 1);
  assert.match(textField(JSON.parse(unjail.out), "error", "message"), /validator not jailed; cannot be unjailed/);
});

test("the chain goes on without one node, waits without two, and goes on when they are back", async () => {
  const [first] = clients();
  assert.ok(first !== undefined);
  assert.equal((await bylined("localnet", "kill", "val3", "--home", folder)).code, 0);
  await reaches("three of four go on", first, (await heightOf(first)) + 4n);
  assert.equal((await bylined("localnet", "kill", "val2", "--home", folder)).code, 0);
  await sleep(STILL_MS);
  const stuck = await heightOf(first);
  await sleep(STILL_MS);
  assert.equal(await heightOf(first), stuck, "two of four decide nothing");
  assert.equal((await bylined("localnet", "heal", "--home", folder)).code, 0);
  for (const rpc of clients()) await reaches("all four go on", rpc, stuck + 3n);
  assert.equal((await appHashes(stuck + 2n)).size, 1);
});

test("`localnet down` ends every process that was started", async () => {
  assert.equal((await bylined("localnet", "down", "--home", folder)).code, 0);
  assert.equal(await within("localnet ends", STOP_MS, exited), 0);
  for (const url of ready.rpc) await assert.rejects(fetch(`${url}/health`));
  for (const pid of ready.pids) assert.throws(() => process.kill(pid, 0), /ESRCH/);
});
