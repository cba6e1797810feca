/** Proves that a folder has one root whatever the order of its listing, that rows are canonical, and that credits are exact ranges. */
import assert from "node:assert/strict";
import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto";
import { formatAccountAddress } from "../../lib/address.ts";
import { bytesToUtf8, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { merkleProofs, merkleRoot } from "../../lib/merkle/merkle.ts";
import { contributorsRoot } from "../../lib/merkle/merkle-sum.ts";
import { claimIdOf, contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { recordHashOf } from "../../lib/registry/record-hash.ts";
import { createEmbedder, EMBEDDER_SEED } from "../../lib/attribution/embedder.ts";
import { createPathBuilder, createTreeBuilder } from "./content-tree.ts";
import { folderFeatures } from "./features.ts";
import { type Folder, readFolder } from "./folder.ts";
import { parseManifest } from "./manifest.ts";
import { matchesPath } from "./path-pattern.ts";
import { datasetNameOf, planPublication } from "./plan.ts";
import { nextVersion } from "./publish.ts";
import { recordsOf } from "./records.ts";
import { csvRows, decodeText, jsonLines } from "./rows.ts";
import { comparePaths, memoryFile } from "./source.ts";

const owner = formatAccountAddress(new Uint8Array(20).fill(7));
const other = formatAccountAddress(new Uint8Array(20).fill(9));
const claim = toHex(claimIdOf(new Uint8Array(33).fill(2)));

function folderOf(files: Readonly<Record<string, string>>, manifest?: unknown): Folder {
  const list = Object.entries(files).map(([path, text]) => memoryFile(path, utf8ToBytes(text)));
  return {
    name: "My Data",
    files: list,
    skipped: [],
    manifest: manifest === undefined ? undefined : JSON.stringify(manifest),
  };
}

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = utf8ToBytes(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of from) all.push(item);
  return all;
}

const refusal = (code: string) => (error: unknown) => error instanceof NodeError && error.code === code;

test("the same folder gives the same root for every order of its listing", async () => {
  const files = { "b.txt": "two", "a/z.jsonl": '{"b":1,"a":2}\n[]\n', "a.csv": "x,y\n1,2\n", "é.txt": "three" };
  const first = await planPublication(folderOf(files), { owner });
  const back = Object.fromEntries(Object.entries(files).reverse());
  const again = await planPublication(folderOf(back), { owner });
  assert.deepEqual(again.content, first.content);
  assert.equal(again.metadata("1.0.0").text, first.metadata("1.0.0").text);
  const rows = ['{"x":"1","y":"2"}', '{"a":2,"b":1}', "[]", "two", "three"].map((row) => sha256(utf8ToBytes(row)));
  assert.equal(toHex(first.content.contentRoot), toHex(merkleRoot(rows)));
  assert.equal(first.content.recordCount, 5n);
  assert.equal(first.content.mediaType, "multipart/mixed");
});

test("the owner gets all that nobody else is credited for", async () => {
  const { contributors, content } = await planPublication(folderOf({ a: "1", b: "2" }), { owner });
  const id = contributorIdBytes({ kind: "address", address: new Uint8Array(20).fill(7) });
  assert.deepEqual(contributors, [{ id, weight: 1n, firstRecord: 0n, recordCount: 2n }]);
  assert.equal(toHex(content.contributorsRoot), toHex(contributorsRoot(contributors)));
});

test("credits are ranges, ordered by id; co-authors overlap", async () => {
  const manifest = {
    contributors: [
      { claim, paths: ["shared", "hers"], weight: 3 },
      { id: other, paths: ["shared"] },
    ],
  };
  const plan = await planPublication(folderOf({ "hers/1": "h", "mine.txt": "m", "shared/1": "s" }, manifest), {
    owner,
  });
  const ranges = plan.contributors.map(({ weight, firstRecord, recordCount }) => [weight, firstRecord, recordCount]);
  assert.deepEqual(
    plan.ranges.map(({ path }) => path),
    ["mine.txt", "shared/1", "hers/1"],
  );
  assert.deepEqual(ranges, [
    [1n, 0n, 1n],
    [1n, 1n, 1n],
    [3n, 1n, 2n],
  ]);
  assert.equal(plan.content.totalWeight, 5n);
});

test("credits that are no range, nobody's, doubled or unnumbered are refused", async () => {
  const plan = (files: Readonly<Record<string, string>>, contributors: unknown) =>
    planPublication(folderOf(files, { contributors }), { owner });
  const abc = { a: "1", b: "2", c: "3" };
  const third = formatAccountAddress(new Uint8Array(20).fill(11));
  const star = [
    { id: owner, paths: ["a", "b"] },
    { id: other, paths: ["a", "c"] },
    { id: third, paths: ["b", "c"] },
  ];
  await assert.rejects(plan(abc, star), refusal("MANIFEST_INVALID"));
  await assert.rejects(plan(abc, [{ id: other, paths: ["nothing"] }]), refusal("MANIFEST_INVALID"));
  await assert.rejects(plan(abc, [{ id: other }, { id: other }]), refusal("MANIFEST_INVALID"));
  await assert.rejects(plan(abc, [{ name: "Ada" }]), refusal("DATASET_UNREGISTERED"));
  const named = await planPublication(folderOf(abc, { contributors: [{ name: "Ada" }] }), { owner, datasetId: 4n });
  assert.equal(named.content.contributorCount, 1n);
  await assert.rejects(plan({ "a.csv": "x\n" }, []), refusal("FOLDER_INVALID"));
});

test("CSV as RFC 4180, for every size of the pieces", async () => {
  const text = '\ufeffid,"a ""b""",c\r\n1,"x, y","line\nbreak"\r\n\r\n2,,""\n3,é,"""q"""';
  const expected = [
    String.raw`{"a \"b\"":"x, y","c":"line\nbreak","id":"1"}`,
    String.raw`{"a \"b\"":"","c":"","id":"2"}`,
    String.raw`{"a \"b\"":"é","c":"\"q\"","id":"3"}`,
  ];
  for (const size of [1, 2, 3, 7, 1_000]) {
    assert.deepEqual(await collect(csvRows(decodeText(pieces(text, size)))), expected);
  }
});

test("CSV that means two things is refused with its line", async () => {
  const bad: readonly (readonly [string, RegExp])[] = [
    ["a,b\n1\n", /line 2: 1 values for 2 columns/],
    ["a,a\n1,2\n", /same name/],
    ['a\nx"y\n', /quote inside/],
    ['a\n"x"y\n', /after a closing/],
    ['a\n"x\n', /never closed/],
    ["a\nx\ry\n", /carriage return/],
  ];
  for (const [text, why] of bad) await assert.rejects(collect(csvRows(decodeText(pieces(text, 2)))), why);
});

test("JSON lines: blank lines do not count, broken ones are named", async () => {
  const rows = await collect(jsonLines(decodeText(pieces('{"b":1,"a":[1.0]}\r\n\n  \n"x"', 3))));
  assert.deepEqual(rows, ['{"a":[1],"b":1}', '"x"']);
  const file = memoryFile("bad.jsonl", utf8ToBytes('{}\n{"a":1,"a":2}\n'));
  await assert.rejects(collect(recordsOf(file)), /bad\.jsonl: line 2: key "a" stands twice/);
  const latin = memoryFile("latin.csv", Uint8Array.of(0x61, 0x0a, 0xff));
  await assert.rejects(collect(recordsOf(latin)), /latin\.csv: not UTF-8/);
});

test("a large file is hashed in pieces with the same result", async () => {
  const bytes = new Uint8Array(5_000_000).fill(3);
  const file = { ...memoryFile("big.bin", bytes), chunks: () => chunksOf(bytes) };
  const [record] = await collect(recordsOf(file));
  assert.equal(toHex(record?.hash ?? new Uint8Array(0)), toHex(recordHashOf(bytes)));
  await assert.rejects(collect(recordsOf({ ...file, size: 4_999_999n })), refusal("FOLDER_CHANGED"));
});

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

test("the growing tree gives the roots and paths of lib/merkle", () => {
  const all = Array.from({ length: 40 }, (_, index) => sha256(Uint8Array.of(index)));
  for (let count = 1; count <= 40; count++) {
    const leaves = all.slice(0, count);
    const { root, proofs } = merkleProofs(leaves);
    const tree = createTreeBuilder();
    for (const leaf of leaves) tree.append(leaf);
    assert.equal(toHex(tree.root()), toHex(root));
    for (const index of [0, count >> 1, count - 1]) {
      const builder = createPathBuilder(index, count);
      for (const leaf of leaves) builder.append(leaf);
      const { recordHash, path } = builder.finish();
      assert.deepEqual([recordHash, path], [leaves[index], proofs[index]?.aunts]);
    }
  }
});

test("a folder on disk: hidden files, node_modules, links and the manifest are left out", async () => {
  const root = await mkdtemp(join(tmpdir(), "byline-folder-"));
  try {
    for (const folder of [".git", "node_modules/x", "data/.cache"])
      await mkdir(join(root, folder), { recursive: true });
    const files = [".git/config", "node_modules/x/i.js", "data/.cache/c", "data/b.txt", "data/a.txt", ".hidden"];
    for (const path of files) await writeFile(join(root, path), path);
    await writeFile(join(root, "byline.json"), '{"title":"T"}');
    await symlink(join(root, "data/a.txt"), join(root, "link"));
    const folder = await readFolder(root);
    assert.deepEqual(
      folder.files.map(({ path }) => path),
      ["data/a.txt", "data/b.txt"],
    );
    assert.deepEqual([folder.manifest, folder.skipped], ['{"title":"T"}', ["link"]]);
    const single = await readFolder(join(root, "data/a.txt"));
    const [piece] = await collect(single.files[0]?.chunks() ?? pieces("", 1));
    assert.deepEqual(
      [single.name, single.files[0]?.path, bytesToUtf8(piece ?? new Uint8Array(0))],
      ["a", "a.txt", "data/a.txt"],
    );
    await assert.rejects(readFolder(join(root, "absent")), refusal("FOLDER_INVALID"));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test("manifests say what is wrong with them", () => {
  const bad: readonly (readonly [unknown, RegExp])[] = [
    [{ titel: "x" }, /unknown field "titel"/],
    [{ contributors: [{}] }, /needs id, claim or name/],
    [{ contributors: [{ id: "cosmos1x" }] }, /neither an account/],
    [{ contributors: [{ id: owner, claim }] }, /both id and claim/],
    [{ contributors: [{ id: owner, weight: 0 }] }, /weight must be/],
    [{ version: "1.0" }, /not of the form/],
    [{ consents: { train: "yes" } }, /consents\.train/],
    [{ parents: [{ dataset: 1, version: "1.0.0", relation: "copy" }] }, /relation "copy"/],
    [{ parents: [{ dataset: 1.5, version: "1.0.0", relation: "derived" }] }, /no safe integer/],
    [{ parents: [{ dataset: 1, version: "1.0.0", relation: "derived", royaltyPpm: 0.5 }] }, /no safe integer/],
    [{ exclude: [1] }, /list of texts/],
  ];
  for (const [json, why] of bad) assert.throws(() => parseManifest(JSON.stringify(json)), why);
  assert.throws(() => parseManifest('{"title":"a","title":"b"}'), refusal("MANIFEST_INVALID"));
  const full = parseManifest(
    JSON.stringify({ consents: { train: "allowed", mine: { constrained: "ab".repeat(32) } } }),
  );
  assert.deepEqual([full.consents.train.status, full.consents.infer.status, full.consents.mine.status], [1, 2, 3]);
});

test("patterns, names and versions", () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ["data", "data/x/y", true],
    ["data/*", "data/x", true],
    ["*.md", "a/b.md", false],
    ["**/*.md", "a/b.md", true],
    ["**/*.md", "b.md", true],
    ["a?c", "abc", true],
    ["a.c", "abc", false],
    ["./data/", "data/x", true],
    ["dat", "data/x", false],
  ];
  for (const [pattern, path, expected] of rows)
    assert.equal(matchesPath(pattern, path), expected, `${pattern} ${path}`);
  fc.assert(
    fc.property(
      fc.string(),
      (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(datasetNameOf(name)) && datasetNameOf(name).length <= 64,
    ),
  );
  assert.deepEqual([nextVersion(""), nextVersion("1.4.9")], ["1.0.0", "1.5.0"]);
  assert.ok(comparePaths({ path: "a/b" }, { path: "a.b" }) > 0);
});

test("features are one item for each record, in record order, of its canonical bytes", async () => {
  const folder = folderOf({ "z.txt": "last", "a.jsonl": '{"b":1, "a":2}\n{"c":3}\n' });
  const labelOf = (content: Uint8Array): number => content.length;
  const items = await folderFeatures(folder, { owner, dims: 16, labelOf });
  const contents = ['{"a":2,"b":1}', '{"c":3}', "last"].map(utf8ToBytes);
  const embedder = createEmbedder(EMBEDDER_SEED, 16);
  assert.deepEqual(
    items,
    contents.map((content) => ({
      contentHash: recordHashOf(content),
      label: content.length,
      vector: embedder.embed(content),
    })),
  );
  const { content } = await planPublication(folder, { owner });
  assert.deepEqual(merkleRoot(items.map(({ contentHash }) => contentHash)), content.contentRoot);
  assert.ok((await folderFeatures(folder, { owner, dims: 16 })).every(({ label }) => label === 0));
});
