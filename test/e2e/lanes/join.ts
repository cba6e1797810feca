/** A node that was not there from the start: it fetches every block, executes each anew, and agrees on every app hash. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { assertAgreement, readTxs } from "../chain-reading.ts";
import type { Lane } from "../lane.ts";
import { startLoad } from "../load.ts";

const VALIDATORS = 4;
const LOAD_MS = 120_000;
const SYNC_MS = 240_000;
const INSTALL_MS = 120_000;
const OTHER_VERSION = process.versions.node.startsWith("20.") ? "24.21.0" : "20.20.2";
const OTHER_MAJOR = OTHER_VERSION.slice(0, 2);
/** Everything that remembers is off: verdicts of signatures and decoded transactions. */
const NOTHING_REMEMBERED = ["--verification.memo=false", "--verification.workers=0"];

/** The program of another Node version through the package registry; undefined where there is none. */
async function otherNode(): Promise<string | undefined> {
  try {
    // The package `node` needs an install script, which .npmrc forbids; the binary is a package of its own.
    const name = `node-${process.platform}-${process.arch}@${OTHER_VERSION}`;
    const words = ["--yes", `--package=${name}`, "--", "node", "-p", "process.version + ' ' + process.execPath"];
    const { stdout } = await promisify(execFile)("npx", words, { timeout: INSTALL_MS });
    const [version, path] = stdout.trim().split(" ");
    return version === `v${OTHER_VERSION}` ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Lane: joining nodes. */
export const joinLane: Lane = {
  name: "join",
  about: `fresh full nodes sync from genesis under load, one with nothing remembered and on Node ${OTHER_MAJOR}, and agree on every app hash`,
  async run({ network: create, say }) {
    const network = await create({ validators: VALIDATORS });
    await network.startAll();
    const load = await startLoad(network);
    await load.progress(60, LOAD_MS);
    const nodeBinary = await otherNode();
    say(
      nodeBinary === undefined
        ? `Node ${OTHER_MAJOR} is not to be had here`
        : `Node ${OTHER_MAJOR} runs the second node`,
    );

    const plain = await network.addNode("full0");
    plain.start();
    const bare = await network.addNode("full1");
    bare.start({ flags: NOTHING_REMEMBERED, nodeBinary });
    const height = (await network.node(0).height()) ?? 1n;
    await Promise.all([plain, bare].map((node) => node.reach(height + 2n, SYNC_MS)));
    const acknowledged = await load.finish();

    const agreed = await assertAgreement(network.nodes, SYNC_MS);
    const txs = await readTxs(network.node(0).rpc, 1n, agreed);
    for (const node of [plain, bare]) assert.deepEqual(await readTxs(node.rpc, 1n, agreed), txs, node.plan.name);
    if (nodeBinary !== undefined) assert.match(bare.log(), new RegExp(`v?${OTHER_MAJOR}\\.\\d+\\.\\d+`));
    return { acknowledged, heights: Number(agreed), transactions: txs.length, otherNode: nodeBinary !== undefined };
  },
};
