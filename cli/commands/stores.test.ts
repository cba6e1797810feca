/**
 * Proves what an operator does to a stopped node: an exported state starts a new network with the same balances, a node that was
 * rolled back applies the block again to the same state, and a pruned node goes on.
 */
import assert from "node:assert/strict";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { toHexUpper } from "../../lib/bytes.ts";
import { sendMessage, signTx, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { RunningNode } from "../../node/node.ts";
import { QueryAllBalancesRequest, QueryAllBalancesResponse } from "../../proto/gen/cosmos/bank/v1beta1/query.ts";
import { createTestNetwork, type TestNetwork } from "../../test/network/homes.ts";
import { connectRpc } from "../../sdk/rpc.ts";
import { commandsOf, type RunCommand } from "../run.fixture.ts";

const WAIT_MS = 30_000;
const alice = testAccount("alice");
const bob = testAccount("bob");
const operator = testAccount("operator 0");
let network: TestNetwork;
let home = "";
let bylined: RunCommand;

before(async () => {
  network = await createTestNetwork({ count: 1, validators: 1, accounts: [alice, bob] });
  home = network.homes[0] ?? "";
  bylined = commandsOf(home);
  await whileRunning(async (node) => {
    const tx = signTx({
      messages: [sendMessage(alice, bob, 12_345n)],
      signers: [{ account: alice, number: 1n, sequence: 0n }],
      fee: { gasLimit: 200_000n, amount: [{ denom: "ubyl", amount: "200" }] },
    });
    const { code, log } = await node.backend.broadcastTx(tx);
    assert.equal(code, 0, log);
    await node.waitForHeight(6n, WAIT_MS);
  });
});
after(() => network.remove());

/** Starts the node, works with it, stops it. Fails when the node says that it cannot go on. */
async function whileRunning<T>(work: (node: RunningNode) => Promise<T>): Promise<T> {
  const fatal: unknown[] = [];
  const node = await network.start(0, { onFatal: (error) => fatal.push(error) });
  try {
    return await work(node);
  } finally {
    await node.stop();
    assert.deepEqual(fatal, []);
  }
}

async function balances(node: RunningNode): Promise<readonly unknown[]> {
  const rpc = connectRpc(`tcp://${node.addresses.rpc}`);
  const path = "/cosmos.bank.v1beta1.Query/AllBalances";
  const method = { path, input: QueryAllBalancesRequest, output: QueryAllBalancesResponse };
  return Promise.all(
    [alice, bob, operator].map(async ({ text }) => {
      const request = QueryAllBalancesRequest.create({ address: text });
      return (await rpc.query(method, request)).balances;
    }),
  );
}

async function appHashAt(node: RunningNode, height: bigint): Promise<string> {
  return toHexUpper((await node.backend.loadBlockMeta(height))?.header.appHash ?? new Uint8Array(0));
}

test("a node that was rolled back applies the block again, to the same state", async () => {
  const before = await whileRunning(async (node) => {
    await node.waitForHeight(node.backend.blockRange().height + 1n, WAIT_MS);
    return balances(node);
  });
  const back = await bylined("rollback -o json");
  assert.equal(back.code, 0, back.out + back.err);
  const { height, hash } = JSON.parse(back.out);
  await whileRunning(async (node) => {
    await node.waitForHeight(BigInt(height) + 3n, WAIT_MS);
    assert.equal(await appHashAt(node, BigInt(height) + 1n), hash);
    assert.deepEqual(await balances(node), before);
  });
});

test("a pruned node goes on, and says what is gone", async () => {
  const pruned = await bylined("prune --keep-recent 3 -o json");
  assert.equal(pruned.code, 0, pruned.out + pruned.err);
  const { base, removed_blocks: removed } = JSON.parse(pruned.out);
  assert.ok(removed > 0 && BigInt(base) > 1n, pruned.out);
  await whileRunning(async (node) => {
    await node.waitForHeight(node.backend.blockRange().height + 2n, WAIT_MS);
    assert.equal(node.backend.blockRange().base, BigInt(base));
    await assert.rejects(connectRpc(`tcp://${node.addresses.rpc}`).call("block", { height: "1" }), /lowest height/);
  });
});

test("a running node keeps its stores to itself", async () => {
  await whileRunning(async () => {
    const { code, out } = await bylined("export -o json");
    assert.equal(code, 1);
    assert.match(out, /STORE_LOCKED/);
  });
});

test("an exported state starts a new network at the next height, with the same balances", async () => {
  const before = await whileRunning(balances);
  const path = join(home, "config", "genesis.json");
  const exported = await bylined(["export", "--chain-id", "byline-next-1", "--output-document", `${path}.next`]);
  assert.equal(exported.code, 0, exported.err);
  const verdict = await bylined(["genesis", "validate", `${path}.next`, "-o", "json"]);
  assert.equal(verdict.code, 0, verdict.out);
  assert.equal(JSON.parse(verdict.out).validators, 1);
  await becomeNext(path);
  await whileRunning(async (node) => {
    const { base } = node.backend.blockRange();
    await node.waitForHeight((base === 0n ? 1n : base) + 2n, WAIT_MS);
    assert.equal(node.chainId, "byline-next-1");
    assert.ok(node.backend.blockRange().base > 6n, "heights go on");
    assert.deepEqual(await balances(node), before);
  });
});

/** The new network's genesis in place of the old one, and nothing of the old chain. */
async function becomeNext(path: string): Promise<void> {
  await rename(`${path}.next`, path);
  await rm(join(home, "data"), { recursive: true });
  await mkdir(join(home, "data"));
}
