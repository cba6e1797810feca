/**
 * Proves: a known genesis file is not parsed again, a reformatted one is taken, an edited one is refused in words; without a
 * sound record of it the file must fit the chain's state.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { formatGenesisDoc, genesisDocHash } from "../lib/chain/genesis-doc.ts";
import { initialState } from "../lib/chain/state.ts";
import { storedState } from "./execution/block-executor.ts";
import { oneValidatorGenesis } from "./execution/one-validator.fixture.ts";
import { openNodeGenesis } from "./node-genesis.ts";
import { createChainStateStore } from "./store/chain-state-store.ts";
import { readGenesisRecord, writeGenesisRecord } from "./store/genesis-record.ts";
import { RowPrefix, singleKey } from "./store/keys.ts";
import { createMemoryDb } from "./store/memory-db.fixture.ts";

test("the genesis file is parsed once, another text of it is taken, another document refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "byline-genesis-"));
  try {
    const path = join(folder, "genesis.json");
    const doc = oneValidatorGenesis(5n);
    const text = formatGenesisDoc(doc);
    const db = createMemoryDb();
    await writeFile(path, formatGenesisDoc({ ...doc, initialHeight: 9n }));
    assert.equal((await openNodeGenesis(path, db, false)).doc.initialHeight, 9n);
    await writeFile(path, text);
    const first = await openNodeGenesis(path, db, false);
    assert.deepEqual([first.doc, first.text, first.hash], [doc, text, genesisDocHash(doc)]);

    // What was kept shows that the file was not parsed; the application's part still comes from it.
    const kept = readGenesisRecord(db) ?? assert.fail("a record");
    await writeGenesisRecord(db, { ...kept, doc: { ...kept.doc, chainId: "from-the-record" } });
    const again = await openNodeGenesis(path, db, true);
    assert.deepEqual({ ...again.doc }, { ...doc, chainId: "from-the-record" });
    assert.deepEqual(again.hash, first.hash);

    await writeFile(path, JSON.stringify(JSON.parse(text)));
    assert.deepEqual({ ...(await openNodeGenesis(path, db, true)).doc }, doc);

    await writeFile(path, formatGenesisDoc({ ...doc, appState: { bank: "more money" } }));
    await assert.rejects(openNodeGenesis(path, db, true), { code: "GENESIS_CHANGED", message: /put the file back/ });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a begun chain without a sound record takes only a file that fits its state, and records it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "byline-genesis-"));
  try {
    const path = join(folder, "genesis.json");
    const doc = oneValidatorGenesis(5n);
    const text = formatGenesisDoc(doc);
    for (const how of ["missing", "damaged"]) {
      const db = createMemoryDb();
      await createChainStateStore(db).save(storedState(initialState(doc)));
      if (how === "damaged") {
        await writeFile(path, text);
        await openNodeGenesis(path, db, false);
        db.flipBit(singleKey(RowPrefix.genesis), 400);
      }
      const told: string[] = [];
      const open = () => openNodeGenesis(path, db, true, ({ code }) => void told.push(code));
      for (const other of [
        { ...doc, chainId: "another-1" },
        { ...doc, initialHeight: 6n },
      ]) {
        await writeFile(path, formatGenesisDoc(other));
        await assert.rejects(open(), { code: "GENESIS_CHANGED", message: /put the file back/ }, how);
      }
      await writeFile(path, text);
      assert.deepEqual((await open()).hash, genesisDocHash(doc));
      assert.deepEqual(told, how === "damaged" ? ["STORE_CORRUPT", "STORE_CORRUPT", "STORE_CORRUPT"] : []);
      assert.deepEqual(readGenesisRecord(db)?.docHash, genesisDocHash(doc));
      assert.deepEqual((await open()).hash, genesisDocHash(doc));
      assert.equal(told.length, how === "damaged" ? 3 : 0);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
