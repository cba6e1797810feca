/** Proves: gaps, overlaps and missing ends convict by one or two leaves, and an honest layout never does (K23, K56). */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import { TxError } from "../errors.ts";
import { createChunkIndex, encodeChunkIndex, openChunkIndex } from "./chunk-index.ts";
import { type ChunkLeaf, decodeChunkLeaf, encodeChunkLeaf, firstFault, followFault, lastFault } from "./chunk-leaf.ts";
import { ExchangeError } from "./errors.ts";
import { sampleSale } from "./exchange.fixture.ts";
import { createLayoutComplaint, judgeLayoutComplaint, type LayoutComplaint, layoutFault } from "./layout-complaint.ts";
import { chunkRootOf } from "./terms.ts";

/** Chunks: records 0-2, three pieces of record 3, records 4, 5 and 6. */
const sale = sampleSale("layout", [100, 0, 200, 40_000, 9_000, 9_000, 12_000]);
const { terms, entries } = sale.index;
const LEAVES = entries.map(({ leaf }) => leaf);

function renumber(leaves: readonly ChunkLeaf[]): readonly ChunkLeaf[] {
  return leaves.map((leaf, at) => ({ ...leaf, index: BigInt(at) }));
}

/** The verdicts of all complaints about a version with the leaves: every one, every two side by side. */
function verdictsOf(leaves: readonly ChunkLeaf[]): readonly string[] {
  const shown = leaves.map((leaf) => ({ leaf, contentNodes: [] }));
  const own = createChunkIndex(sale.version, terms.keyPoint, shown).terms;
  const complaints = leaves.flatMap((_, start) => [
    createLayoutComplaint(leaves, { start, count: 1 }),
    ...(start + 1 < leaves.length ? [createLayoutComplaint(leaves, { start, count: 2 })] : []),
  ]);
  return complaints.map((complaint) => judgeLayoutComplaint(own, complaint).verdict);
}

test("an honest layout: every complaint is false", () => {
  assert.equal(LEAVES.length, 7);
  assert.deepEqual([...new Set(verdictsOf(LEAVES))], ["COMPLAINT_FALSE"]);
});

test("every broken layout is refused before the order and convicts afterwards", () => {
  const at = (place: number, change: Partial<ChunkLeaf>): readonly ChunkLeaf[] =>
    LEAVES.map((leaf, index) => (index === place ? { ...leaf, ...change } : leaf));
  const cases: readonly (readonly [why: string, leaves: readonly ChunkLeaf[]])[] = [
    ["a chunk is missing at the start", renumber(LEAVES.slice(1))],
    ["the first record is skipped", at(0, { firstRecord: 1n, count: 2 })],
    ["chunks are missing at the end", LEAVES.slice(0, 6)],
    ["the last record's last piece is missing", LEAVES.slice(0, 3)],
    ["a gap", at(0, { count: 2 })],
    ["an overlap", at(4, { firstRecord: 3n })],
    ["a chunk twice", renumber(LEAVES.toSpliced(5, 0, ...LEAVES.slice(4, 5)))],
    ["a chunk missing in the middle", renumber(LEAVES.toSpliced(4, 1))],
    ["a piece missing in the middle", renumber(LEAVES.toSpliced(2, 1))],
    ["a piece twice", renumber(LEAVES.toSpliced(2, 0, ...LEAVES.slice(2, 3)))],
    ["pieces in another order", renumber([0, 2, 1, 3, 4, 5, 6].map((place) => LEAVES[place] as ChunkLeaf))],
    ["the version begins with a later piece", renumber(LEAVES.slice(2))],
    ["a piece of a record of another length", at(2, { recordLength: 40_001n })],
    ["a piece of another record", at(2, { firstRecord: 4n })],
    ["the first piece missing", renumber(LEAVES.toSpliced(1, 1))],
    ["the next record before the last piece", renumber(LEAVES.toSpliced(3, 1))],
    ["a leaf with another number", at(5, { index: 4n })],
    ["beyond the last record", at(6, { count: 2 })],
  ];
  for (const [why, leaves] of cases) {
    assert.ok(verdictsOf(leaves).includes("SELLER_GUILTY"), why);
    const shown = leaves.map((leaf, place) => ({ leaf, contentNodes: entries[place]?.contentNodes ?? [] }));
    const index = createChunkIndex(sale.version, terms.keyPoint, shown);
    assert.throws(
      () => openChunkIndex(sale.version, chunkRootOf(index.terms), encodeChunkIndex(index)),
      (error) => error instanceof TxError && error.is(ExchangeError.InvalidLayout),
      why,
    );
  }
});

test("K23: each end and each border counts by itself", () => {
  const one = sampleSale("ends", [40_000]).index;
  const pieces = one.entries.map(({ leaf }) => leaf);
  const [whole, first, second, third] = LEAVES;
  assert.ok(pieces.length === 3 && whole && first && second && third);
  assert.equal(layoutFault(pieces, 0n, one.terms), undefined);
  assert.equal(
    firstFault({ ...pieces[1], firstRecord: 0n } as ChunkLeaf),
    "the first chunk does not begin with the first record",
  );
  assert.equal(lastFault(pieces[1] as ChunkLeaf, 1n), "the last chunk does not end with the last record");
  assert.equal(lastFault(pieces[2] as ChunkLeaf, 1n), undefined);
  assert.equal(followFault(whole, first), undefined);
  assert.equal(followFault(whole, second), "the chunk does not begin where the one before ends");
  assert.equal(
    followFault(third, { ...second, firstRecord: 4n }),
    "the chunk does not begin where the one before ends",
  );
  assert.equal(followFault(first, third), "the chunk is not the next piece of the record before");
});

test("K22: a leaf that makes no sense convicts alone", () => {
  const changes: readonly (readonly [place: number, change: Partial<ChunkLeaf>])[] = [
    [4, { piece: 1 }],
    [4, { count: 0 }],
    [4, { index: 3n }],
    [4, { cipherLength: 3 }],
    [4, { cipherLength: 16_385 }],
    [2, { piece: 3 }],
    [2, { count: 0 }],
    [2, { cipherLength: 16_383 }],
  ];
  for (const [place, change] of changes) {
    const leaves = LEAVES.map((leaf, at) => (at === place ? { ...leaf, ...change } : leaf));
    const shown = leaves.map((leaf) => ({ leaf, contentNodes: [] }));
    const own = createChunkIndex(sale.version, terms.keyPoint, shown).terms;
    const complaint = createLayoutComplaint(leaves, { start: place, count: 1 });
    assert.equal(judgeLayoutComplaint(own, complaint).verdict, "SELLER_GUILTY", Object.keys(change).join());
  }
});

test("leaves that are not the seller's show nothing", () => {
  const complaint = createLayoutComplaint(LEAVES, { start: 1, count: 2 });
  const [first, second] = complaint.leaves;
  assert.ok(first !== undefined && second !== undefined);
  const changes: readonly Partial<LayoutComplaint>[] = [
    { index: 0n },
    { index: 2n },
    { index: -1n },
    { index: 6n },
    { leaves: [] },
    { leaves: [first] },
    { leaves: [second, first] },
    { leaves: [first, first] },
    { leaves: [first, second, second] },
    { leaves: [first, second.slice(1)] },
    { leaves: [first, second.map((byte) => byte ^ 1)] },
    { leafSiblings: [] },
    { leafSiblings: complaint.leafSiblings.map((hash) => sha256(hash)) },
    { leafSiblings: new Array<Uint8Array>(1_000).fill(sha256(first)) },
  ];
  for (const change of changes)
    assert.equal(judgeLayoutComplaint(terms, { ...complaint, ...change }).verdict, "INVALID_PROOF");
  assert.equal(judgeLayoutComplaint({ ...terms, chunkCount: 9n }, complaint).verdict, "INVALID_PROOF");
});

test("K20: a leaf reads back as itself", () => {
  for (const leaf of LEAVES) assert.deepEqual(decodeChunkLeaf(encodeChunkLeaf(leaf)), leaf);
  for (const length of [0, 67, 69]) assert.equal(decodeChunkLeaf(new Uint8Array(length)), undefined);
});
