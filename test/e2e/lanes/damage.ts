/** Damaged and full disks: flipped bytes are named or harmless, never believed; a full disk stops one node and loses nothing. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { listField } from "../../../cli/client/json-fields.ts";
import { fromBase64 } from "../../../lib/bytes.ts";
import { NodeError } from "../../../lib/errors.ts";
import { bylinedArguments } from "../../../cli/localnet/supervisor.ts";
import { readHeights, readTxs } from "../chain-reading.ts";
import type { Lane } from "../lane.ts";
import { startLoad } from "../load.ts";
import type { Network } from "../network.ts";
import type { NodeProcess } from "../node-process.ts";
import { waitFor } from "../waiting.ts";

const run = promisify(execFile);
const LOAD_MS = 120_000;
const FOLLOW_MS = 120_000;
const FLIPS_PER_STORE = 3;
const DISK_BYTES = 96 << 20;
const DISK_SPARE_BYTES = 256 << 10;

/** Flips one bit. @returns how to flip it back */
async function flip(path: string, offset: number): Promise<() => Promise<void>> {
  const toggle = async (): Promise<void> => {
    const file = await open(path, "r+");
    try {
      const byte = Buffer.alloc(1);
      await file.read(byte, 0, 1, offset);
      byte.writeUInt8(byte.readUInt8(0) ^ 0x10, 0);
      await file.write(byte, 0, 1, offset);
    } finally {
      await file.close();
    }
  };
  await toggle();
  return toggle;
}

async function largestFile(folder: string, pattern: RegExp): Promise<{ path: string; size: number }> {
  const names = (await readdir(folder)).filter((name) => pattern.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), size: (await stat(join(folder, name))).size })),
  );
  const [largest] = files.sort((a, b) => b.size - a.size);
  return largest ?? assert.fail(`no ${pattern} in ${folder}`);
}

/** What the whole chain is, as a healthy node tells it. */
interface Truth {
  readonly height: bigint;
  readonly heights: Awaited<ReturnType<typeof readHeights>>;
  readonly txs: Awaited<ReturnType<typeof readTxs>>;
}

async function truthOf(node: NodeProcess): Promise<Truth> {
  const height = (await node.height()) ?? assert.fail("a healthy node answers");
  return {
    height,
    heights: await readHeights(node.rpc, 1n, height),
    txs: await readTxs(node.rpc, 1n, height),
  };
}

type Outcome = "named at start" | "named at reading" | "harmless";

/** Starts a damaged node: it must name the damage, or serve exactly the truth. */
async function outcomeOf(node: NodeProcess, truth: Truth): Promise<Outcome> {
  const seen = node.log().length;
  node.start();
  const said = (): string => node.log().slice(seen);
  const isUp = await waitFor("the damaged node to end or to follow", FOLLOW_MS, async () => {
    if (node.pid === undefined) return "ended";
    const height = await node.height();
    return height !== undefined && height > truth.height ? "up" : undefined;
  });
  if (isUp === "ended") {
    assert.notEqual(await node.ended(1_000), null, `ended by a signal:\n${node.logTail()}`);
    assert.match(said(), /checksum|corrupt|damaged|APP_HASH_MISMATCH|app hash/i, node.logTail());
    return "named at start";
  }
  try {
    assert.deepEqual(await readHeights(node.rpc, 1n, truth.height), truth.heights, "a damaged node tells the truth");
    assert.deepEqual(await readTxs(node.rpc, 1n, truth.height), truth.txs, "a damaged node tells the truth");
    return "harmless";
  } catch (error) {
    if (!(error instanceof NodeError)) throw error;
    assert.match(error.message + said(), /checksum|corrupt|damaged/i, error.message);
    return "named at reading";
  } finally {
    await node.kill();
  }
}

async function damagedStores(network: Network, node: NodeProcess, say: (text: string) => void) {
  const data = join(node.plan.home, "data");
  const backup = join(node.plan.home, "data.good");
  // A start turns LevelDB's log into tables; two make sure that most rows are in one.
  node.start();
  await node.reach(1n, FOLLOW_MS);
  assert.equal(await node.stop(), 0);
  await cp(data, backup, { recursive: true });
  const counts: Record<Outcome, number> = { "named at start": 0, "named at reading": 0, harmless: 0 };
  for (const store of ["node", "application"]) {
    for (let index = 0; index < FLIPS_PER_STORE; index += 1) {
      const truth = await truthOf(network.node(0));
      const { path, size } = await largestFile(join(data, store), /\.(ldb|log)$/);
      const offset = Math.floor((size * (index + 0.5)) / FLIPS_PER_STORE);
      await flip(path, offset);
      const outcome = await outcomeOf(node, truth);
      counts[outcome] += 1;
      say(`${store}: bit ${offset} of ${size} in ${path.split("/").at(-1)}: ${outcome}`);
      await rm(data, { recursive: true, force: true });
      await cp(backup, data, { recursive: true });
    }
  }
  assert.ok(counts["named at start"] + counts["named at reading"] > 0, "no flip hit a row: the lane proved nothing");
  return counts;
}

/** Where bytes lie in one of a folder's tables. */
async function findInTables(folder: string, bytes: Uint8Array): Promise<{ path: string; offset: number }> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".ldb")) continue;
    const path = join(folder, name);
    const offset = (await readFile(path)).indexOf(bytes);
    if (offset >= 0) return { path, offset };
  }
  return assert.fail(`a block's bytes lie in a table of ${folder}`);
}

/** A bit of one block's row flips while the node is down: the read names it, a peer gives the block, equal bytes. */
async function damagedBlock(network: Network, node: NodeProcess, say: (text: string) => void): Promise<void> {
  const truth = await truthOf(network.node(0));
  const height = truth.txs.at(-1)?.height ?? assert.fail("the load left transactions");
  const params = { height: height.toString() };
  const reads = ["block", "commit", "header"] as const;
  const expected = await Promise.all(reads.map((method) => network.node(0).rpc.call(method, params)));
  const [tx] = listField(expected[0], "block", "data", "txs").map((each) => fromBase64(String(each)));
  // A signature does not compress: it lies in the table as it is.
  const signature = tx?.subarray(-64) ?? assert.fail("a block with a transaction");
  const { path, offset } = await findInTables(join(node.plan.home, "data", "node"), signature);
  await flip(path, offset + 32);
  const seen = node.log().length;
  node.start();
  await node.reach(truth.height, FOLLOW_MS);
  await assert.rejects(node.rpc.call("block", params), /damaged/);
  await waitFor("the block to come from a peer", FOLLOW_MS, () =>
    /a damaged block was fetched again/.test(node.log().slice(seen)),
  );
  assert.deepEqual(await Promise.all(reads.map((method) => node.rpc.call(method, params))), expected);
  assert.equal(await node.stop(), 0);
  say(`block ${height} was damaged in ${path.split("/").at(-1)}, named, fetched again and served as the others do`);
}

/** A node that is given up: its data is reset by the operator's command, and it syncs anew. */
async function resync(network: Network, node: NodeProcess): Promise<void> {
  const words = ["comet", "unsafe-reset-all", "--home", node.plan.home];
  await run(process.execPath, bylinedArguments(words), { timeout: FOLLOW_MS });
  node.start();
  const truth = await truthOf(network.node(0));
  await node.reach(truth.height, FOLLOW_MS);
  assert.deepEqual(await readHeights(node.rpc, 1n, truth.height), truth.heights);
}

async function damagedLog(node: NodeProcess): Promise<void> {
  await node.kill();
  const folder = join(node.plan.home, "data", "cs.wal");
  const { path, size } = await largestFile(folder, /^wal\.\d+$/);
  await flip(path, size >> 1);
  node.start();
  await node.reach(1n, FOLLOW_MS);
  await waitFor("the repair is told", FOLLOW_MS, () => /the consensus log was repaired/.test(node.log()));
  assert.ok(
    (await readdir(folder)).some((name) => name.endsWith(".CORRUPTED")),
    "the damaged log is kept",
  );
}

async function damagedSignState(network: Network, index: number): Promise<void> {
  const node = network.node(index);
  assert.equal(await node.stop(), 0);
  const path = join(node.plan.home, "data", "sign_state", "sign_state.log");
  const restore = await flip(path, Math.floor((await stat(path)).size / 3));
  network.start(index);
  assert.notEqual(await node.ended(FOLLOW_MS), 0);
  assert.match(node.logTail(), /sign state is damaged|SIGN_STATE_CORRUPT/);
  await restore();
  network.start(index);
  const height = (await network.node(0).height()) ?? 1n;
  await node.reach(height + 2n, FOLLOW_MS);
}

const corruptLane: Lane = {
  name: "corrupt",
  about:
    "a flipped bit in a database, the consensus log or the sign state is named or harmless; a damaged block comes back from a peer; a reset node syncs anew",
  async run({ network: create, say }) {
    const network = await create({ validators: 4 });
    await network.startAll();
    const load = await startLoad(network);
    const full = await network.addNode("full0");
    full.start();
    await load.progress(60, LOAD_MS);
    await full.reach((await network.node(0).height()) ?? 1n, FOLLOW_MS);
    await load.finish();
    assert.equal(await full.stop(), 0);
    const counts = await damagedStores(network, full, say);
    await damagedBlock(network, full, say);
    await resync(network, full);
    say("the reset node holds the chain again");
    await damagedLog(network.node(2));
    say("a damaged consensus log was repaired, its remains kept");
    await damagedSignState(network, 3);
    say("a damaged sign state was refused, the restored one votes");
    return { ...counts };
  },
};

const diskFullLane: Lane = {
  name: "disk-full",
  about: "a validator's disk fills up: it ends with the reason, the others go on, with space again it comes back",
  // Mounting a small disk is for root alone.
  isOptional: process.getuid?.() !== 0,
  async run({ network: create, onEnd, say }) {
    const network = await create({ validators: 4 });
    const node = network.node(3);
    const data = join(node.plan.home, "data");
    await mkdir(data, { recursive: true });
    await run("mount", ["-t", "tmpfs", "-o", `size=${DISK_BYTES},mode=0700`, "tmpfs", data]);
    onEnd(async () => {
      await node.kill();
      await run("umount", [data]);
    });
    await network.startAll();
    const load = await startLoad(network);
    await load.progress(6, LOAD_MS);
    const filler = join(data, "filler");
    await fill(filler);
    assert.notEqual(await node.ended(LOAD_MS * 2), 0);
    assert.match(node.logTail(), /ENOSPC|no space left/i);
    const height = (await network.node(0).height()) ?? 1n;
    await network.node(0).reach(height + 4n, FOLLOW_MS);
    say("the node ended with the reason, the others go on");
    await rm(filler);
    network.start(3);
    await node.reach(height + 4n, FOLLOW_MS);
    return { acknowledged: await load.finish() };
  },
};

/** Writes until nothing fits, then leaves a little. */
async function fill(path: string): Promise<void> {
  const piece = new Uint8Array(64 << 10);
  const file = await open(path, "w");
  let size = 0;
  try {
    for (;;) {
      const { bytesWritten } = await file.write(piece);
      size += bytesWritten;
      if (bytesWritten < piece.length) break;
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
  await file.truncate(Math.max(0, size - DISK_SPARE_BYTES));
  await file.close();
}

/** Lanes of this file. */
export const damageLanes: readonly Lane[] = [corruptLane, diskFullLane];
