/** The write-ahead log on a real disk: replay by height, rotation, repair of a torn tail, and what a damaged one gives. */
import assert from "node:assert/strict";
import { appendFile, mkdtemp, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { encodeFrame, scanFrames } from "./frame.ts";
import { openLogDir } from "./log-dir.ts";
import { openWal } from "./wal.ts";
import { decodeWalRecord, encodeWalRecord } from "./wal-codec.ts";
import type { WalRecord } from "./wal-record.ts";

const timeout = (height: bigint, round: number): WalRecord => ({
  type: "timeout",
  timeout: { height, round, step: "propose" },
});
const end = (height: bigint): WalRecord => ({ type: "endHeight", height });

async function fresh() {
  const path = await mkdtemp(join(tmpdir(), "wal-"));
  const open = async (options: { headBytesMax?: number; onRepair?: (file: string, lost: number) => void } = {}) =>
    openWal({ dir: await openLogDir(path), now: () => 1n, ...options });
  return { path, open };
}

test("records of a height come back in order, those before its start do not", async () => {
  const { open } = await fresh();
  const wal = await open();
  for (const record of [timeout(1n, 0), end(1n), timeout(2n, 0), timeout(2n, 1)]) wal.append(record);
  await wal.sync();
  await wal.close();
  const again = await open();
  assert.deepEqual(await again.replay(2n), [timeout(2n, 0), timeout(2n, 1)]);
  assert.equal(await again.replay(3n), undefined);
  await again.close();
});

test("an empty log replays the initial height with nothing", async () => {
  const { open } = await fresh();
  const wal = await open();
  assert.deepEqual(await wal.replay(1n), []);
  await wal.close();
});

test("files rotate at the end of a height and replay spans them", async () => {
  const { path, open } = await fresh();
  const wal = await open({ headBytesMax: 1 });
  for (const record of [end(1n), timeout(2n, 0), end(2n), timeout(3n, 0)]) wal.append(record);
  await wal.sync();
  await wal.close();
  assert.deepEqual((await readdir(path)).sort(), ["wal.000000", "wal.000001", "wal.000002"]);
  const again = await open();
  assert.deepEqual(await again.replay(3n), [timeout(3n, 0)]);
  assert.deepEqual(await again.replay(2n).catch(() => "refused"), "refused");
  await again.close();
});

test("a torn tail of any length is cut off, kept aside, and the log goes on", async () => {
  const whole = encodeFrame(encodeWalRecord(timeout(2n, 7), 1n));
  for (let kept = 1; kept < whole.length; kept += 1) {
    const { path, open } = await fresh();
    const wal = await open();
    wal.append(end(1n));
    wal.append(timeout(2n, 0));
    await wal.sync();
    await wal.close();
    await appendFile(join(path, "wal.000000"), whole.subarray(0, kept));
    const repaired: number[] = [];
    const again = await open({ onRepair: (_file, lost) => repaired.push(lost) });
    assert.deepEqual(repaired, [kept]);
    again.append(timeout(2n, 1));
    await again.sync();
    assert.deepEqual(await again.replay(2n), [timeout(2n, 0), timeout(2n, 1)]);
    assert.ok((await readdir(path)).includes("wal.000000.CORRUPTED"));
    await again.close();
  }
});

test("a flipped bit ends the scan at the record before it", async () => {
  const { path, open } = await fresh();
  const wal = await open();
  for (let round = 0; round < 4; round += 1) wal.append(timeout(1n, round));
  await wal.sync();
  await wal.close();
  const file = join(path, "wal.000000");
  const bytes = new Uint8Array(await readFile(file));
  const frame = encodeFrame(encodeWalRecord(timeout(1n, 0), 1n)).length;
  for (let at = frame; at < bytes.length; at += 1) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    assert.ok(scanFrames(flipped, 1_000_000).records.length < 4);
  }
  bytes[frame + 9] = (bytes[frame + 9] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const again = await open();
  assert.deepEqual(await again.replay(1n), [timeout(1n, 0)]);
  await again.close();
});

test("a length field of garbage is not read past the end", () => {
  const frame = encodeFrame(Uint8Array.of(1, 2, 3));
  for (const length of [0, 4, 0xffff_ffff]) {
    const bad = frame.slice();
    new DataView(bad.buffer).setUint32(4, length);
    assert.deepEqual(scanFrames(bad, 1_000_000).records, []);
  }
});

test("every record kind survives its encoding", () => {
  const id = { hash: new Uint8Array(32).fill(1), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(2) } };
  const records: WalRecord[] = [
    timeout(3n, 2),
    end(9n),
    { type: "body", blockId: id, block: undefined, valid: false },
    {
      type: "proposal",
      proposal: {
        type: 32,
        height: 3n,
        round: 1,
        polRound: -1,
        blockId: id,
        timestamp: 5n,
        signature: Uint8Array.of(1),
      },
    },
    { type: "certificate", votes: [] },
  ];
  for (const record of records) assert.deepEqual(decodeWalRecord(encodeWalRecord(record, 77n)), record);
});

test("a file cut to nothing is an empty log", async () => {
  const { path, open } = await fresh();
  const wal = await open();
  wal.append(timeout(1n, 0));
  await wal.sync();
  await wal.close();
  await truncate(join(path, "wal.000000"), 0);
  const again = await open();
  assert.deepEqual(await again.replay(1n), []);
  await again.close();
});

test("B17: records of the initial height are not taken for those of the next when its end was never written", async () => {
  const { open } = await fresh();
  const wal = await open();
  const id = { hash: new Uint8Array(32), partSetHeader: { total: 1, hash: new Uint8Array(32) } };
  wal.append({
    type: "proposal",
    proposal: { type: 32, height: 1n, round: 0, polRound: -1, blockId: id, timestamp: 5n, signature: Uint8Array.of(1) },
  });
  await wal.sync();
  assert.equal((await wal.replay(1n))?.length, 1);
  assert.equal(await wal.replay(2n), undefined);
  await wal.close();
});
