/**
 * Proves: the state tree has the shape and hashes of a naive reference, whatever the order of edits; walks
 * are byte-ordered; every proof is accepted by a stock ICS-23 verifier and by no other key, value or root.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ics23 } from "@confio/ics23";
import * as confio from "@confio/ics23";
import fc from "fast-check";
import { compareBytes, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import {
  encodeCommitmentProof,
  iavlSpec,
  decodeCommitmentProof,
  verifyMembership,
  verifyNonMembership,
} from "../../lib/merkle/ics23.ts";
import type { ExistenceProof } from "../../proto/gen/cosmos/ics23/v1/proofs.ts";
import { multistoreProof, multistoreRoot } from "./multistore.ts";
import { EMPTY_ROOT, findLeaf, hashTree, leafHash, leavesIn, putLeaf, removeLeaf, treeBuilder } from "./state-tree.ts";
import { NIL, TreeNodes } from "./state-tree-nodes.ts";
import { proveAbsence, proveExistence } from "./state-tree-proof.ts";

const sha = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

function zigZag(n: number): Uint8Array {
  const out: number[] = [];
  let rest = n * 2;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  return Uint8Array.from([...out, rest]);
}

function lengthPrefixed(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  return Uint8Array.from([...out, rest, ...bytes]);
}

/** Bits of a key as text, each byte after a presence bit. */
function bitsOf(key: Uint8Array): string {
  return [...key].map((byte) => `1${byte.toString(2).padStart(8, "0")}`).join("");
}

type Row = readonly [Uint8Array, Uint8Array];

/** The reference: split the sorted rows at the first bit in which the first and last differ. */
function naive(rows: readonly Row[]): { hash: Uint8Array; height: number; size: number } {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return { hash: sha(new Uint8Array(0)), height: 0, size: 0 };
  if (rows.length === 1) {
    const hash = sha(zigZag(0), zigZag(1), zigZag(1), lengthPrefixed(first[0]), lengthPrefixed(sha(first[1])));
    return { hash, height: 0, size: 1 };
  }
  const [a, b] = [bitsOf(first[0]), bitsOf(last[0])];
  let at = 0;
  while ((a[at] ?? "0") === (b[at] ?? "0")) at++;
  const middle = rows.findIndex(([key]) => bitsOf(key)[at] === "1");
  const left = naive(rows.slice(0, middle));
  const right = naive(rows.slice(middle));
  const height = 1 + Math.max(left.height, right.height);
  const size = left.size + right.size;
  const head = [zigZag(height), zigZag(size), zigZag(1)];
  return { hash: sha(...head, lengthPrefixed(left.hash), lengthPrefixed(right.hash)), height, size };
}

function sortedRows(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows.values()].sort((x, y) => compareBytes(x[0], y[0]));
}

/** Few byte values, so that keys collide, extend one another and differ in single bits. */
const keys = fc
  .array(fc.constantFrom(0, 1, 2, 127, 128, 255), { minLength: 1, maxLength: 4 })
  .map((b) => Uint8Array.from(b));
const values = fc.uint8Array({ minLength: 1, maxLength: 3 });
const edits = fc.array(fc.tuple(keys, fc.option(values, { nil: undefined, freq: 3 })), { maxLength: 60 });

test("after any edits, in any grouping, the root, the walk and the lookups are the reference's", () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 4 }), fc.tuple(keys, keys), (groups, [start, end]) => {
      const nodes = new TreeNodes(4);
      const rows = new Map<string, Row>();
      let root = NIL;
      for (const group of groups) {
        nodes.begin();
        const unique = new Map(group.map((edit) => [toHex(edit[0]), edit]));
        for (const [name, [key, value]] of unique) {
          root = value === undefined ? removeLeaf(nodes, root, key) : putLeaf(nodes, root, key, leafHash(key, value));
          if (value === undefined) rows.delete(name);
          else rows.set(name, [key, value]);
        }
        assert.deepEqual(hashTree(nodes, root), naive(sortedRows(rows)).hash);
        nodes.forgetOld(nodes.end(), () => undefined);
      }
      const expected = sortedRows(rows);
      assert.equal(nodes.nodeCount, expected.length === 0 ? 0 : expected.length * 2 - 1, "no node is lost or leaked");
      for (const [key] of expected) assert.notEqual(findLeaf(nodes, root, key), NIL);
      const inside = expected
        .map(([key]) => key)
        .filter((k) => compareBytes(k, start) >= 0 && compareBytes(k, end) < 0);
      const walk = (range: Parameters<typeof leavesIn>[2]) =>
        [...leavesIn(nodes, root, range)].map((l) => nodes.keyOf(l).slice());
      assert.deepEqual(walk({ start, end }), inside);
      assert.deepEqual(walk({ start, end, reverse: true }), inside.reverse());
      assert.deepEqual(
        walk({}),
        expected.map(([key]) => key),
      );
      assert.deepEqual(walk({ reverse: true }), expected.map(([key]) => key).reverse());
    }),
    { numRuns: 300 },
  );
});

test("an edit that is discarded, and an edit that goes back in time, leave the earlier root and no garbage", () => {
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      const nodes = new TreeNodes(4);
      nodes.begin();
      let before = NIL;
      const rows = new Map<string, Row>();
      for (const [name, [key, value]] of new Map(first.map((e) => [toHex(e[0]), e]))) {
        if (value === undefined) continue;
        before = putLeaf(nodes, before, key, leafHash(key, value));
        rows.set(name, [key, value]);
      }
      const rootBefore = hashTree(nodes, before);
      nodes.end();
      const count = nodes.nodeCount;
      nodes.begin();
      let after = before;
      for (const [, [key, value]] of new Map(second.map((e) => [toHex(e[0]), e]))) {
        after = value === undefined ? removeLeaf(nodes, after, key) : putLeaf(nodes, after, key, leafHash(key, value));
      }
      hashTree(nodes, after);
      const forward = nodes.end();
      assert.deepEqual(hashTree(nodes, before), rootBefore, "the earlier version still reads as it was");
      // Forget the earlier version, walk back to it by undo, then drop the later one.
      nodes.forgetOld(forward, () => undefined);
      nodes.begin();
      let undone = after;
      for (const [name, [key]] of new Map(second.map((e) => [toHex(e[0]), e]))) {
        const row = rows.get(name);
        undone =
          row === undefined ? removeLeaf(nodes, undone, key) : putLeaf(nodes, undone, key, leafHash(key, row[1]));
      }
      assert.deepEqual(hashTree(nodes, undone), rootBefore);
      nodes.forgetNew(nodes.end(true), () => undefined);
      assert.equal(nodes.nodeCount, count);
    }),
    { numRuns: 200 },
  );
});

test("keys that arrive in order build the same tree", () => {
  fc.assert(
    fc.property(fc.uniqueArray(keys, { selector: toHex, maxLength: 80 }), (unique) => {
      const rows = unique.map((key) => [key, Uint8Array.of(1)] as const).sort((x, y) => compareBytes(x[0], y[0]));
      const nodes = new TreeNodes(4);
      nodes.begin();
      const builder = treeBuilder(nodes);
      for (const [key, value] of rows) builder.add(key, leafHash(key, value));
      assert.deepEqual(hashTree(nodes, builder.root()), naive(rows).hash);
    }),
  );
});

test("the empty tree has the hash of nothing, and a leaf IAVL's known hash", () => {
  assert.equal(toHex(EMPTY_ROOT), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  assert.equal(
    toHex(leafHash(utf8ToBytes("a"), Uint8Array.of(1))),
    "2f2fb0d2533b4e30255219344de04e21c3dcba7e244ca1b1a8a60726873675eb",
  );
});

test("every proof verifies with a stock verifier; flipped bytes never do", () => {
  const nodes = new TreeNodes();
  const rows = new Map<string, Row>();
  let root = NIL;
  nodes.begin();
  for (let i = 0; i < 400; i++) {
    const key = sha(Uint8Array.of(i & 255, i >> 8)).slice(0, 1 + (i % 24));
    const value = sha(key).slice(0, 1 + (i % 32));
    if (rows.has(toHex(key))) continue;
    rows.set(toHex(key), [key, value]);
    root = putLeaf(nodes, root, key, leafHash(key, value));
  }
  const hash = hashTree(nodes, root);
  const valueAt = (leaf: number): Uint8Array => rows.get(toHex(nodes.keyOf(leaf)))?.[1] ?? new Uint8Array(0);
  const tree = { nodes, root, valueOf: valueAt };
  let layers = 0;
  for (const [key, value] of rows.values()) {
    const proof = proveExistence(tree, key);
    assert.ok(proof);
    layers = Math.max(layers, proof.path.length);
    for (const [index, step] of proof.path.entries()) checkGoPrefix(step.prefix, index + 1);
    const encoded = encodeCommitmentProof(proof);
    assert.equal(member(encoded, confio.iavlSpec, hash, key, value), true);
    const own = decodeCommitmentProof(encoded);
    assert.ok(own && verifyMembership({ spec: iavlSpec, root: hash, key, value }, own));
    assert.equal(member(encoded, confio.iavlSpec, hash, key, Uint8Array.of(...value, 0)), false);
    for (const forged of forgeries(proof, key[0] ?? 0)) {
      assert.equal(member(encodeCommitmentProof(forged), confio.iavlSpec, hash, key, value), false);
      assert.equal(
        verifyMembership({ spec: iavlSpec, root: hash, key, value }, { exist: forged, nonexist: undefined }),
        false,
      );
    }
  }
  assert.ok(layers > 8);
  for (let i = 0; i < 400; i++) {
    const key = sha(Uint8Array.of(i & 255, i >> 8, 9)).slice(0, 1 + (i % 5));
    if (rows.has(toHex(key))) continue;
    const encoded = encodeCommitmentProof(proveAbsence(tree, key));
    assert.equal(absent(encoded, hash, key), true, `absence of ${toHex(key)}`);
    const own = decodeCommitmentProof(encoded);
    assert.ok(own && verifyNonMembership({ spec: iavlSpec, root: hash, key }, own));
    const [present] = rows.values();
    assert.ok(present);
    assert.equal(absent(encoded, hash, present[0]), false);
    assert.equal(absent(encoded, sha(hash), key), false);
  }
});

test("the multistore has rootmulti's root, and its proofs verify with the stock tendermint spec", () => {
  const stores = [
    { name: "acc", hash: sha(utf8ToBytes("1")) },
    { name: "bank", hash: sha(utf8ToBytes("2")) },
    { name: "gov", hash: EMPTY_ROOT },
    { name: "mint", hash: sha(utf8ToBytes("3")) },
    { name: "staking", hash: sha(utf8ToBytes("4")) },
  ];
  for (let count = 1; count <= stores.length; count++) {
    const some = stores.slice(0, count);
    const root = multistoreRoot(some);
    for (const { name, hash } of some) {
      const encoded = encodeCommitmentProof(multistoreProof(some, name));
      assert.equal(member(encoded, confio.tendermintSpec, root, utf8ToBytes(name), hash), true);
      assert.equal(member(encoded, confio.tendermintSpec, root, utf8ToBytes(name), sha(hash)), false);
    }
  }
  const known = [{ name: "key1", hash: utf8ToBytes("value1") }];
  assert.equal(toHex(multistoreRoot(known)), "a44d3cc7daba1a4600b00a2434b30f8b970652169810d6dfa9fb1793a2189324");
});

/** ics23-go's check of an IAVL inner prefix: three varints, height at least the layer, then 1 or 34 bytes. */
function checkGoPrefix(prefix: Uint8Array, layer: number): void {
  let at = 0;
  const next = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = prefix[at++] ?? 0;
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return value / 2;
    }
  };
  const [height, size, version] = [next(), next(), next()];
  assert.ok(height >= layer && size > 1 && version === 1);
  assert.ok([1, 34].includes(prefix.length - at));
}

function member(
  proof: Uint8Array,
  spec: ics23.IProofSpec,
  root: Uint8Array,
  key: Uint8Array,
  value: Uint8Array,
): boolean {
  try {
    return confio.verifyMembership(ics23.CommitmentProof.decode(proof), spec, root, key, value);
  } catch {
    return false;
  }
}

function absent(proof: Uint8Array, root: Uint8Array, key: Uint8Array): boolean {
  try {
    return confio.verifyNonMembership(ics23.CommitmentProof.decode(proof), confio.iavlSpec, root, key);
  } catch {
    return false;
  }
}

/** The proof with one bit flipped, once in each of its parts. */
function* forgeries(proof: ExistenceProof, seed: number): Generator<ExistenceProof> {
  yield { ...proof, key: flip(proof.key, seed) };
  yield { ...proof, value: flip(proof.value, seed) };
  assert.ok(proof.leaf);
  yield { ...proof, leaf: { ...proof.leaf, prefix: flip(proof.leaf.prefix, seed) } };
  for (const [index, step] of proof.path.entries()) {
    yield { ...proof, path: proof.path.with(index, { ...step, prefix: flip(step.prefix, seed) }) };
    if (step.suffix.length === 0) continue;
    yield { ...proof, path: proof.path.with(index, { ...step, suffix: flip(step.suffix, seed) }) };
  }
}

function flip(bytes: Uint8Array, seed: number): Uint8Array {
  const copy = bytes.slice();
  const at = (seed * 131) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (seed & 7));
  return copy;
}
