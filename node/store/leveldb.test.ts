/**
 * Proves: the database on disk and its twin in memory behave alike; a second opener, damage, and use after
 * close are refused by name; a directory that a crash left half-created is made anew.
 */
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ClassicLevel } from "classic-level";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { crc32c } from "./crc32c.ts";
import type { Db, DbRange } from "./db.ts";
import { makeDirectoryDurable, writeFileDurable } from "./durable-file.ts";
import { openLevelDb } from "./leveldb.ts";
import { createMemoryDb } from "./memory-db.fixture.ts";

async function inDirectory(run: (path: string) => Promise<void>): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), "byline-store-"));
  try {
    await run(path);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

const k = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);

async function exercise(db: Db): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const key = k(1, 2);
  const value = k(9);
  const written = db.write(
    [
      { key, value },
      { key: k(1), value: k(8, 8) },
      { key: k(3), value: k(0) },
    ],
    { sync: false },
  );
  await written;
  await db.write(
    [
      { key: k(3), value: undefined },
      { key: k(0, 255), value: new Uint8Array(70_000).fill(5) },
    ],
    { sync: true },
  );
  seen.push(db.get(key), db.get(k(3)), db.get(k(0, 255))?.length);
  const ranges: DbRange[] = [
    {},
    { reverse: true },
    { gte: k(1), lt: k(1, 2) },
    { gte: k(1), limit: 1 },
    { lt: k(1), reverse: true, limit: 5 },
  ];
  for (const range of ranges)
    seen.push((await db.entries(range)).map(([rowKey, rowValue]) => [toHex(rowKey), rowValue.length]));
  const snapshot = db.iterate({ gte: k(1) });
  await db.write(
    [
      { key: k(1), value: undefined },
      { key: k(7), value: k(7) },
    ],
    { sync: true },
  );
  const rows: string[] = [];
  for await (const [rowKey] of snapshot) rows.push(toHex(rowKey));
  seen.push(rows, db.get(k(1)), db.get(k(7)));
  await db.close();
  await db.close();
  assert.throws(() => db.get(key), { code: "STORE_CLOSED" });
  await assert.rejects(db.write([], { sync: true }), { code: "STORE_CLOSED" });
  return seen;
}

test("disk and memory give the same rows, ranges and snapshots, as plain Uint8Arrays", async () => {
  await inDirectory(async (path) => {
    const disk = await exercise(await openLevelDb(join(path, "db")));
    assert.deepEqual(disk, await exercise(createMemoryDb()));
    assert.deepEqual(disk[0], k(9));
    assert.equal(Buffer.isBuffer(disk[0]), false);
    const again = await openLevelDb(join(path, "db"));
    assert.deepEqual(again.get(k(7)), k(7));
    await again.close();
  });
});

test("a second opener is refused while the first is open", async () => {
  await inDirectory(async (path) => {
    const first = await openLevelDb(path);
    await assert.rejects(openLevelDb(path), { code: "STORE_LOCKED", message: /in use/ });
    await first.write([{ key: k(1), value: k(1) }], { sync: true });
    await first.close();
    await (await openLevelDb(path)).close();
  });
});

test("a close waits for a write that is under way", async () => {
  await inDirectory(async (path) => {
    const db = await openLevelDb(path);
    const write = db.write([{ key: k(1), value: k(1) }], { sync: true });
    await Promise.all([db.close(), write]);
    const again = await openLevelDb(path);
    assert.deepEqual(again.get(k(1)), k(1));
    await again.close();
  });
});

test("a row changed below the frame is named, by get and by a walk", async () => {
  await inDirectory(async (path) => {
    const db = await openLevelDb(path);
    await db.write(
      [
        { key: k(1), value: utf8ToBytes("value") },
        { key: k(2), value: k(1) },
      ],
      { sync: true },
    );
    await db.close();
    const raw = new ClassicLevel<Uint8Array, Uint8Array>(path, { keyEncoding: "view", valueEncoding: "view" });
    const frame = await raw.get(k(1));
    assert.ok(frame);
    // A sound frame under another key is refused as well.
    await raw.batch([
      { type: "put", key: k(5), value: frame },
      { type: "put", key: k(6), value: k(1, 2) },
    ]);
    await raw.close();
    const again = await openLevelDb(path);
    assert.deepEqual(again.get(k(1)), utf8ToBytes("value"));
    assert.throws(() => again.get(k(5)), { code: "STORE_CORRUPT", message: /row 05/ });
    assert.throws(() => again.get(k(6)), { code: "STORE_CORRUPT", message: /row 06/ });
    await assert.rejects(again.entries({}), { code: "STORE_CORRUPT" });
    await again.close();
  });
});

test("a half-created directory is made anew; a damaged one that had acknowledged rows is not", async () => {
  await inDirectory(async (path) => {
    await writeFile(join(path, "CURRENT"), "MANIFEST-000001\n");
    const db = await openLevelDb(path);
    await db.write([{ key: k(1), value: k(1) }], { sync: true });
    await db.close();
    await writeFile(join(path, "CURRENT"), "MANIFEST-999999\n");
    await assert.rejects(openLevelDb(path), { code: "STORE_CORRUPT" });
    assert.ok((await readdir(path)).includes("BYLINE_CREATED"), "nothing was wiped");
  });
});

test("a durable file is whole or absent, private, and leaves no temporary", async () => {
  await inDirectory(async (path) => {
    const directory = join(path, "a", "b");
    await makeDirectoryDurable(directory);
    await makeDirectoryDurable(directory);
    const file = join(directory, "state.json");
    await writeFileDurable(file, utf8ToBytes("one"));
    await writeFileDurable(file, utf8ToBytes("two"));
    assert.equal(await readFile(file, "utf8"), "two");
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.deepEqual(await readdir(directory), ["state.json"]);
    await assert.rejects(writeFileDurable(join(path, "missing", "x"), k(1)), { code: "STORE_IO" });
  });
});

test("crc32c is Castagnoli's and can be continued", () => {
  // RFC 3720 B.4: 32 bytes of zeros, of ones, and ascending; and the common check string.
  assert.equal(crc32c(new Uint8Array(32)), 0x8a9136aa);
  assert.equal(crc32c(new Uint8Array(32).fill(255)), 0x62a8ab43);
  assert.equal(crc32c(Uint8Array.from({ length: 32 }, (_, i) => i)), 0x46dd794e);
  const check = utf8ToBytes("123456789");
  assert.equal(crc32c(check), 0xe3069283);
  for (let cut = 0; cut <= 9; cut++)
    assert.equal(crc32c(check.subarray(cut), crc32c(check.subarray(0, cut))), 0xe3069283);
});
