/** Proves paths into both kinds of content trees (docs/spec/registry.md R2, R62, R71): each record at its place and at no other. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { contentTreeOf, flatContent, partedContent } from "../attribution/fraud/publications.fixture.ts";
import { createChance, randomItem } from "../attribution/random-game.fixture.ts";
import { contentFault, isPlaceUnder, isRecordUnder, isWithdrawnRoot, recordPathOf } from "./two-level.ts";
import type { RecordPath } from "./two-level.ts";

test("every record is shown at its place, withdrawn ones as zeros, and nothing else is", () => {
  const chance = createChance(101);
  let withdrawn = 0;
  for (let round = 0; round < 60; round++) {
    const random = Array.from({ length: 1 + chance.below(9) }, () => randomItem(chance, { dims: 2, classes: 2 }));
    const isFlat = chance.below(3) === 0;
    const { content, items } = isFlat ? { content: flatContent(random), items: random } : partedContent(chance, random);
    const hashes = items.map(({ contentHash }) => contentHash);
    const below = { hashes, parts: content.parts };
    const tree = contentTreeOf({ content, items });
    assert.equal(contentFault(content.contentRoot, below), undefined);
    for (const [index, hash] of hashes.entries()) {
      const record = recordPathOf(below, index);
      assert.deepEqual([record.hash, record.index], [hash, BigInt(index)]);
      assert.ok(isPlaceUnder(tree, record));
      const isGone = isWithdrawnRoot(hash);
      withdrawn += isGone ? 1 : 0;
      assert.equal(isRecordUnder(tree, record), !isGone, "a withdrawn record is none");
      const changes: readonly Partial<RecordPath>[] = [
        { hash: chance.bytes(32) },
        { hash: new Uint8Array(31) },
        { index: BigInt(hashes.length) },
        { path: [...record.path, chance.bytes(32)] },
        { part: isFlat ? { root: hash, recordCount: 1n, index: 0n, path: [] } : undefined },
        ...(record.part === undefined ? [] : [{ part: { ...record.part, index: record.part.index + 1n } }]),
        ...(record.part === undefined ? [] : [{ part: { ...record.part, recordCount: record.part.recordCount + 1n } }]),
      ];
      for (const change of changes) assert.ok(!isPlaceUnder(tree, { ...record, ...change }), Object.keys(change)[0]);
    }
  }
  assert.ok(withdrawn > 20, `${withdrawn}`);
});

test("content that does not lead to its root is named by its fault", () => {
  const chance = createChance(102);
  const random = Array.from({ length: 6 }, () => randomItem(chance, { dims: 2, classes: 2 }));
  const { content, items } = partedContent(chance, random);
  const hashes = items.map(({ contentHash }) => contentHash);
  const { contentRoot, parts } = content;
  const other = hashes.map((hash, at) => (at === 3 ? chance.bytes(32) : hash));
  const faults: readonly (readonly [Parameters<typeof contentFault>, RegExp])[] = [
    [[contentRoot, { hashes, parts: [] }], /records do not lead to the content root/],
    [[contentRoot, { hashes: other, parts }], /do not lead to its root/],
    [[contentRoot, { hashes: hashes.slice(0, 5), parts }], /more records than there are/],
    [[contentRoot, { hashes: [...hashes, chance.bytes(32)], parts }], /in no part/],
    [[chance.bytes(32), { hashes, parts }], /parts do not lead to the content root/],
  ];
  for (const [input, why] of faults) assert.match(contentFault(...input) ?? "", why);
});
