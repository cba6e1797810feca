/**
 * Proves what people do with transactions as files, against a running node: signed offline in both modes, signed by members of a
 * multisig and put together, refused with a reason when a signature is missing; and the commands that look at a node.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { toHex } from "../../lib/bytes.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import type { RunningNode } from "../../node/node.ts";
import { createTestNetwork, type TestNetwork } from "../../test/network/homes.ts";
import { type CommandRun, commandsOf, type RunCommand } from "../run.fixture.ts";

const PEOPLE = ["alice", "bob", "carol"];
let network: TestNetwork;
let node: RunningNode;
let home = "";
let bylined: RunCommand;
let team = "";

before(async () => {
  network = await createTestNetwork({ count: 1, validators: 1, accounts: PEOPLE.map((name) => testAccount(name)) });
  home = network.homes[0] ?? "";
  node = await network.start(0);
  await node.waitForHeight(1n, 30_000);
  bylined = commandsOf(home);
  for (const [name, value] of [
    ["node", `tcp://${node.addresses.rpc}`],
    ["chain-id", node.chainId],
  ]) {
    await ok(`config set client ${name} ${value}`);
  }
  for (const name of PEOPLE) await ok(`keys import-hex ${name}`, [toHex(testAccount(name).privateKey)]);
  team = JSON.parse((await ok("keys add team --multisig alice,bob,carol --multisig-threshold 2 -o json")).out).address;
});
after(async () => {
  await node.stop();
  await network.remove();
});

async function ok(words: string, input: readonly string[] = []): Promise<CommandRun> {
  const run = await bylined(words, input);
  assert.equal(run.code, 0, `${words}: ${run.out}${run.err}`);
  return run;
}

/** A path in the home where a command's output is kept. */
function file(name: string, content?: string): string {
  const path = join(home, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

async function balance(address: string): Promise<string> {
  return JSON.parse((await ok(`query bank balance ${address} ubyl -o json`)).out).balance.amount;
}

test("the multisig's address is that of its members in any order, and its secret is nowhere", async () => {
  const other = await ok("keys add again --multisig carol,alice,bob --multisig-threshold 2 -o json");
  assert.equal(JSON.parse(other.out).address, team);
  assert.equal(JSON.parse(other.out).type, "multi");
  const strict = await ok("keys add three --multisig carol,alice,bob --multisig-threshold 3 -o json");
  assert.notEqual(JSON.parse(strict.out).address, team);
  assert.match((await bylined("keys export team --unarmored-hex --unsafe -y")).err, /its members sign/);
});

for (const mode of ["direct", "amino-json"]) {
  test(`a transfer is sent with a ${mode} signature, at once and through files`, async () => {
    const before = BigInt(await balance(team));
    await ok(`tx bank send alice ${team} 100000ubyl --sign-mode ${mode} -y -o json`);
    const unsigned = file("tx.json", (await ok(`tx bank send alice ${team} 100000ubyl --generate-only`)).out);
    assert.match((await bylined(`tx broadcast ${unsigned}`)).err, /nobody has signed it/);
    const signed = file(`${mode}.json`);
    await ok(`tx sign ${unsigned} --from alice --sign-mode ${mode} --output-document ${signed}`);
    const sent = JSON.parse((await ok(`tx broadcast ${signed} -o json`)).out);
    assert.equal(sent.code, 0);
    assert.equal(BigInt(await balance(team)), before + 200_000n);
    const base64 = file("tx.b64", (await ok(`tx encode ${signed}`)).out);
    assert.match((await bylined(`tx broadcast ${base64} -o json`)).out, /tx already exists|sequence/);
  });
}

test("two of three members send the multisig's coins; one alone cannot, and neither can a stranger", async () => {
  const tx = file(
    "team.json",
    (await ok(`tx bank send team ${testAccount("bob").text} 5000ubyl --gas 300000 --generate-only`)).out,
  );
  for (const name of PEOPLE) await ok(`tx sign ${tx} --from ${name} --multisig team --output-document ${file(name)}`);
  const alone = await bylined(`tx multisign ${tx} team ${file("alice")} -o json`);
  assert.equal(JSON.parse(alone.out).error.code, "MULTISIG_INCOMPLETE");
  const signed = file("team-signed.json");
  await ok(`tx multisign ${tx} team ${file("carol")} ${file("alice")} --output-document ${signed}`);
  const before = BigInt(await balance(testAccount("bob").text));
  assert.equal(JSON.parse((await ok(`tx broadcast ${signed} -o json`)).out).code, 0);
  assert.equal(BigInt(await balance(testAccount("bob").text)), before + 5000n);
  assert.match((await bylined("tx bank send team alice 1ubyl -y")).err, /a multisig needs --gas/);
});

test("a second signer would break a direct signature, and is told", async () => {
  const tx = file("two.json", (await ok(`tx bank send alice bob 1ubyl --gas 200000 --generate-only`)).out);
  const once = file("once.json");
  await ok(`tx sign ${tx} --from alice --output-document ${once}`);
  assert.match((await bylined(`tx sign ${once} --from bob`)).err, /does not outlive another signer/);
});

test("questions about blocks and transactions answer, or say why not", async () => {
  const sent = JSON.parse((await ok("tx bank send alice bob 1ubyl -y -o json")).out);
  const found = JSON.parse((await ok(`q tx ${sent.txhash} -o json`)).out);
  assert.equal(found.height, sent.height);
  assert.equal(JSON.parse((await ok(`q wait-tx ${sent.txhash} -o json`)).out).code, 0);
  assert.equal(JSON.parse((await ok(`q txs --query tx.height=${sent.height} -o json`)).out).total_count, "1");
  assert.equal(JSON.parse((await ok(`q block ${sent.height} -o json`)).out).block.header.height, sent.height);
  assert.equal(JSON.parse((await ok(`q block-results ${sent.height} -o json`)).out).txs_results.length, 1);
  const blocks = JSON.parse((await ok(`q blocks --query block.height=${sent.height} -o json`)).out);
  assert.equal(blocks.total_count, "1");
  assert.equal(JSON.parse((await ok("q comet-validator-set -o json")).out).validators.length, 1);
  const missing = await bylined(`q tx ${"0".repeat(64)} -o json`);
  assert.deepEqual([missing.code, JSON.parse(missing.out).error.code], [1, "TX_NOT_FOUND"]);
  const wrong = await bylined("q tx xyz -o json");
  assert.deepEqual([wrong.code, JSON.parse(wrong.out).error.code], [2, "USAGE"]);
});

test("status is JSON for programs, and lines for people who watch", async () => {
  assert.equal(JSON.parse((await ok("status")).out).node_info.network, node.chainId);
  const { out } = await ok("status --watch --interval 0.1 --count 2");
  assert.match(out, /^(height \d+ · synced · 0 peers · block \d+\.\d s old\n){2}$/);
});

test("doctor finds a healthy home, and a secret that others can read", async () => {
  chmodSync(join(home, "config", "node_key.json"), 0o600);
  const healthy = JSON.parse((await bylined(`doctor -o json`)).out.split("\n")[0] ?? "");
  const verdicts = new Map<string, string>();
  for (const { check, verdict } of healthy) verdicts.set(check, verdict);
  assert.deepEqual(
    ["config", "genesis", "secrets"].map((check) => verdicts.get(check)),
    ["ok", "ok", "ok"],
  );
  chmodSync(join(home, "config", "node_key.json"), 0o644);
  const open = await bylined("doctor");
  assert.equal(open.code, 1);
  assert.match(open.out, /✖ secrets: open to other users: chmod go-rwx .*node_key\.json/);
});

test("completion in bash knows commands, options and where it stands", async () => {
  const script = file("completion.bash", (await ok("completion bash")).out);
  const complete = (...words: readonly string[]): string[] => {
    const probe = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _bylined; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync("bash", ["-c", probe, "bash", script, ...words], { encoding: "utf8" });
    return stdout.split("\n").filter((word) => word !== "");
  };
  assert.deepEqual(complete("bylined", "sta"), ["start", "status"]);
  assert.deepEqual(complete("bylined", "tx", "bank", "se"), ["send"]);
  assert.deepEqual(complete("bylined", "tx", "sign", "--multi"), ["--multisig"]);
  assert.deepEqual(complete("bylined", "q", "bank", "balance", "--hei"), ["--height"]);
  assert.deepEqual(complete("bylined", "tx", "--home", "/x", "bank", "se"), ["send"]);
  assert.deepEqual(complete("bylined", "tx", "bank", "send", "alice", "bob", "--fee-g"), ["--fee-granter"]);
});
