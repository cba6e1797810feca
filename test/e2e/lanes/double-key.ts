/** The double-sign guard between processes: one key never votes twice, whoever starts it. */
import assert from "node:assert/strict";
import { copyFile, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { homeLayout } from "../../../node/config/home.ts";
import { createNodeProcess, type NodeProcess } from "../node-process.ts";
import type { Lane } from "../lane.ts";
import { listField } from "../../../cli/client/json-fields.ts";
import { readHeights } from "../chain-reading.ts";

const REFUSED_MS = 120_000;

async function assertRefused(node: NodeProcess, code: RegExp): Promise<void> {
  assert.notEqual(await node.ended(REFUSED_MS), 0, "a refused node ends with a failure");
  assert.match(node.logTail(), code);
}

/** Lane: the same key twice. */
export const doubleKeyLane: Lane = {
  name: "double-key",
  about:
    "a second process on one home, a copy of the key without its state, a copy with an old state, a shared key file: all refused",
  async run({ network: create, onEnd, say }) {
    const network = await create({ validators: 4 });
    await network.startAll();
    const original = network.node(0);
    const { home } = original.plan;

    const second = createNodeProcess({ ...original.plan, name: "second process" });
    onEnd(() => second.kill());
    second.start();
    await assertRefused(second, /in use by another process/);
    say("a second process on the same home was refused");

    // An old backup: taken in order, then the original goes on.
    assert.equal(await original.stop(), 0);
    const backup = await network.addNode("backup");
    await cp(join(home, "data"), join(backup.plan.home, "data"), { recursive: true });
    await copyFile(homeLayout(home).validatorKey, homeLayout(backup.plan.home).validatorKey);
    network.start(0);
    const height = (await network.node(1).height()) ?? 1n;
    await original.reach(height + 5n, REFUSED_MS);
    backup.start();
    await assertRefused(backup, /our key signed height \d+, but its state ends at \d+/);
    say("a restored backup beside the running original was refused");

    await rm(join(backup.plan.home, "data"), { recursive: true, force: true });
    backup.start();
    await assertRefused(backup, /the key has no sign state/);
    say("a copy of the key without its state was refused");

    backup.start({ flags: [`--priv_validator_key_file=${homeLayout(home).validatorKey}`] });
    await assertRefused(backup, /signs with this key/);
    say("a second home that names the same key file was refused");

    const end = await original.reach((await network.node(1).reach(1n, REFUSED_MS)) + 2n, REFUSED_MS);
    for (const { height: each } of await readHeights(original.rpc, 1n, end)) {
      const block = await original.rpc.call("block", { height: each.toString() });
      assert.deepEqual(listField(block, "block", "evidence", "evidence"), [], `block ${each} accuses nobody`);
    }
    return { refused: 4, blocksWithoutEvidence: Number(end) };
  },
};
