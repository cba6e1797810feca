/** Proves: the default embedder is the same bits for ever, keeps like near like, ignores layout, and stays in int8. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex, utf8ToBytes } from "../bytes.ts";
import { int8ToBytes, squaredDistance } from "./distance.ts";
import { createEmbedder } from "./embedder.ts";
import { createChance } from "./random-game.fixture.ts";

const seed = new Uint8Array(32).fill(7);
const embedder = createEmbedder(seed, 64);
const embed = (text: string): Int8Array => embedder.embed(utf8ToBytes(text));
const SENTENCE = "The quick brown fox jumps over the lazy dog near the river bank at dawn.";

test("golden: vectors never change", () => {
  assert.equal(toHex(int8ToBytes(embed(SENTENCE))), GOLDEN_SENTENCE);
  assert.equal(toHex(int8ToBytes(createEmbedder(seed, 8).embed(utf8ToBytes("ab")))), GOLDEN_SHORT);
});

const GOLDEN_SENTENCE =
  "0c001bcef4130404f4173a0cdde132fc460c321710fcd1ede1004ef8f0ddddf4f8d91f1ffc23f808e50cf4be3217e50813f8fcfc23beedd1e5e91bf8bef42f13";
const GOLDEN_SHORT = "e0e0202020e0e020";

test("layout and case of ASCII do not count; nothing gives nothing", () => {
  assert.deepEqual(embed("  Hello \n\t WORLD "), embed("hello world"));
  assert.deepEqual(embed(""), new Int8Array(64));
  assert.deepEqual(embed(" \r\n"), new Int8Array(64));
});

test("a small edit moves little, another text far", () => {
  const edited = squaredDistance(embed(SENTENCE), embed(SENTENCE.replace("lazy", "idle")));
  const other = squaredDistance(embed(SENTENCE), embed("Integer arithmetic keeps every validator's answer the same."));
  assert.ok(4 * edited < other, `${edited} and ${other}`);
});

test("components keep one length and stay within 127, for any bytes and dimensions", () => {
  const chance = createChance(41);
  for (const dims of [1, 3, 64, 257, 1_024]) {
    const wide = createEmbedder(seed, dims);
    for (let round = 0; round < 8; round++) {
      const vector = wide.embed(chance.bytes(1 + chance.below(300)));
      const squares = vector.reduce((sum, component) => sum + component * component, 0);
      assert.ok(squares > 700 * dims && squares < 1_200 * dims, `${squares / dims} at ${dims}`);
      assert.ok(vector.every((component) => component >= -127));
    }
  }
});

test("only the first 8 KiB count, and another seed gives other vectors", () => {
  const long = new Uint8Array(9_000).map((_, at) => (at * at) % 251);
  const changed = long.slice();
  changed[8_500] = 1;
  assert.deepEqual(embedder.embed(long), embedder.embed(changed));
  changed[100] = 1;
  assert.notDeepEqual(embedder.embed(long), embedder.embed(changed));
  assert.notDeepEqual(createEmbedder(new Uint8Array(32), 64).embed(long), embedder.embed(long));
});

test("shapes that make no sense are refused", () => {
  assert.throws(() => createEmbedder(seed, 0), /1..1024/);
  assert.throws(() => createEmbedder(seed, 1_025), /1..1024/);
  assert.throws(() => createEmbedder(new Uint8Array(31), 64), /32 bytes/);
});
