/** Proves the file of the beacon's secret (docs/spec/beacon.md EB31, EB32): it comes back as it was, only for its network, only private; what is wrong is said without the secret. */
import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { bytesToUtf8, toBase64, utf8ToBytes } from "../lib/bytes.ts";
import { NodeError } from "../lib/errors.ts";
import {
  BEACON_CHAINS_KEPT,
  type BeaconKey,
  formatBeaconKey,
  loadBeaconChains,
  loadBeaconKey,
  parseBeaconKey,
  withNextChain,
  writeBeaconKey,
} from "./beacon-key.ts";

const SECRET = new Uint8Array(32).fill(9);

function keyOf(count: number, chainId = "byline-1"): BeaconKey {
  let key: BeaconKey = { secret: SECRET, chains: [] };
  for (let made = 0; made < count; made += 1) key = withNextChain(key, { chainId, length: 2_000 });
  return key;
}

async function inFolder(work: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "byline-beacon-"));
  try {
    await work(join(folder, "beacon_key.json"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("EB32: what was written comes back, private; chains come newest first and only for their network", async () => {
  await inFolder(async (path) => {
    assert.equal(await loadBeaconKey(path), undefined);
    assert.deepEqual(await loadBeaconChains(path, "byline-1"), []);
    const key = withNextChain(keyOf(2), { chainId: "byline-2", length: 7 });
    await writeBeaconKey(path, key);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.deepEqual(await loadBeaconKey(path), key);
    const [first, second, other] = key.chains.map(({ chain }) => chain);
    assert.deepEqual(await loadBeaconChains(path, "byline-1"), [second, first]);
    assert.deepEqual(await loadBeaconChains(path, "byline-2"), [other]);
    assert.deepEqual(await loadBeaconChains(path, "byline-3"), []);
    await chmod(path, 0o640);
    await assert.rejects(loadBeaconKey(path), refusal(/others may read/));
  });
});

test("EB31: numbers go on, the oldest chains are dropped, no two tips are the same", () => {
  const key = keyOf(BEACON_CHAINS_KEPT + 2);
  assert.deepEqual(
    key.chains.map(({ number }) => number),
    [3, 4, 5],
  );
  assert.equal(new Set(key.chains.map(({ chain }) => toBase64(chain.tip))).size, BEACON_CHAINS_KEPT);
  for (const length of [0, 1.5, 16_777_217]) {
    assert.throws(() => withNextChain(key, { chainId: "byline-1", length }), refusal(/1 to 16777216/));
  }
});

test("a file that is none, or was altered, is refused with its reason and without its secret", async () => {
  const text = formatBeaconKey(keyOf(2));
  const altered = (change: (json: { [name: string]: unknown; chains: Record<string, unknown>[] }) => void): string => {
    const json = JSON.parse(text);
    change(json);
    return JSON.stringify(json);
  };
  const cases: readonly (readonly [string, RegExp])[] = [
    [text.slice(0, -5), /no JSON/],
    ["[]", /no object/],
    [altered((json) => (json["version"] = 2)), /version 2/],
    [altered((json) => (json["secret"] = toBase64(new Uint8Array(31)))), /secret/],
    [altered((json) => (json["secret"] = toBase64(new Uint8Array(32)))), /not made from its secret/],
    [altered((json) => json.chains.splice(0)), /1 to 3 chains/],
    [altered((json) => json.chains.reverse()), /count up/],
    [altered((json) => Object.assign(json.chains[0] ?? {}, { length: 0 })), /length/],
    [altered((json) => Object.assign(json.chains[0] ?? {}, { length: 4_000 })), /checkpoints/],
    [altered((json) => Object.assign(json.chains[0] ?? {}, { chain_id: "byline-2" })), /not made from its secret/],
    [altered((json) => Object.assign(json.chains[0] ?? {}, { chain_id: "" })), /network/],
    [altered((json) => Object.assign(json.chains[0] ?? {}, { tip: "?" })), /tip/],
    [altered((json) => Object.assign(json.chains[0] ?? {}, { number: 0 })), /number/],
  ];
  for (const [file, why] of cases) assert.throws(() => parseBeaconKey(utf8ToBytes(file)), refusal(why), String(why));
  await inFolder(async (path) => {
    await writeFile(path, text, { mode: 0o600 });
    assert.equal(bytesToUtf8(new Uint8Array(await readFile(path))), text);
    assert.ok((await loadBeaconKey(path)) !== undefined);
  });
});

function refusal(why: RegExp): (error: unknown) => boolean {
  return (error) =>
    error instanceof NodeError &&
    error.code === "BEACON_KEY_INVALID" &&
    why.test(error.message) &&
    !error.message.includes(toBase64(SECRET));
}
