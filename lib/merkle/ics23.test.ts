/** Proves: proofs over a tree of our own verify for what is there and for nothing else (P-01 to P-04, committed lane). */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import type { ExistenceProof, InnerOp, NonExistenceProof } from "../../proto/gen/cosmos/ics23/v1/proofs.ts";
import { concatBytes, equalBytes, utf8ToBytes } from "../bytes.ts";
import { lengthPrefixed, zigzagVarint } from "../varint.ts";
import {
  encodeCommitmentProof,
  iavlSpec,
  rootOfExistence,
  tendermintSpec,
  verifyExistence,
  verifyNonExistence,
  verifyStoreProof,
} from "./ics23.ts";
import { splitPoint } from "./merkle.ts";

const LEAF = { hash: 1, prehashKey: 0, prehashValue: 1, length: 1 };
const EMPTY = new Uint8Array(0);

interface Tree {
  readonly root: Uint8Array;
  readonly height: number;
  readonly proofs: readonly ExistenceProof[];
}

/** A tree over sorted pairs with proofs of every leaf, in the form of either spec. */
function grow(kind: "iavl" | "simple", pairs: readonly (readonly [Uint8Array, Uint8Array])[]): Tree {
  const [first] = pairs;
  assert.ok(first !== undefined);
  if (pairs.length === 1) {
    const prefix =
      kind === "iavl" ? concatBytes(zigzagVarint(0n), zigzagVarint(1n), zigzagVarint(1n)) : Uint8Array.of(0);
    const [key, value] = first;
    const root = sha256(concatBytes(prefix, lengthPrefixed(key), lengthPrefixed(sha256(value))));
    return { root, height: 0, proofs: [{ key, value, leaf: { ...LEAF, prefix }, path: [] }] };
  }
  const split = splitPoint(pairs.length);
  const left = grow(kind, pairs.slice(0, split));
  const right = grow(kind, pairs.slice(split));
  const height = Math.max(left.height, right.height) + 1;
  const header =
    kind === "iavl"
      ? concatBytes(zigzagVarint(BigInt(height)), zigzagVarint(BigInt(pairs.length)), zigzagVarint(1n))
      : Uint8Array.of(1);
  const mark = kind === "iavl" ? Uint8Array.of(32) : EMPTY;
  const forLeft: InnerOp = { hash: 1, prefix: concatBytes(header, mark), suffix: concatBytes(mark, right.root) };
  const forRight: InnerOp = { hash: 1, prefix: concatBytes(header, mark, left.root, mark), suffix: EMPTY };
  const root = sha256(concatBytes(header, mark, left.root, mark, right.root));
  const extend = (proof: ExistenceProof, step: InnerOp): ExistenceProof => ({ ...proof, path: [...proof.path, step] });
  const proofs = [
    ...left.proofs.map((proof) => extend(proof, forLeft)),
    ...right.proofs.map((proof) => extend(proof, forRight)),
  ];
  return { root, height, proofs };
}

const keys = Array.from({ length: 9 }, (_, index) => Uint8Array.of(1, index * 10 + 10));
const pairs = keys.map((key, index) => [key, utf8ToBytes(`value ${index}`)] as const);
const between = (index: number): Uint8Array => Uint8Array.of(1, index * 10 + 5);

for (const [kind, spec] of [
  ["iavl", iavlSpec],
  ["simple", tendermintSpec],
] as const) {
  const { root, proofs } = grow(kind, pairs);

  test(`${kind}: every key proves its own value only`, () => {
    for (const [index, proof] of proofs.entries()) {
      for (const [other, [key, value]] of pairs.entries()) {
        assert.equal(verifyExistence({ spec, root, key, value }, proof), index === other);
        assert.equal(verifyExistence({ spec, root, key, value }, { ...proof, key, value }), index === other);
      }
      const { key, value } = proof;
      assert.equal(verifyExistence({ spec, root, key, value }, { ...proof, leaf: undefined }), false);
      assert.equal(verifyExistence({ spec, root: EMPTY, key, value }, proof), false);
      const [step, ...rest] = proof.path;
      assert.ok(step !== undefined);
      // P-02: a node with both sides filled, and other hash operations.
      const both = {
        ...step,
        prefix: concatBytes(step.prefix, new Uint8Array(spec.childSize)),
        suffix: new Uint8Array(spec.childSize),
      };
      for (const bad of [both, { ...step, hash: 0 }, { ...step, prefix: concatBytes(Uint8Array.of(0), step.prefix) }]) {
        assert.equal(rootOfExistence(spec, { ...proof, path: [bad, ...rest] }), undefined);
      }
      assert.equal(rootOfExistence(spec, { ...proof, path: new Array<InnerOp>(129).fill(step) }), undefined);
    }
  });

  test(`${kind}: P-01: absence holds between true neighbours and at the ends, and nowhere else`, () => {
    for (let gap = 0; gap <= keys.length; gap++) {
      const key = between(gap);
      for (let left = -1; left < keys.length; left++) {
        for (let right = 0; right <= keys.length; right++) {
          const proof: NonExistenceProof = { key, left: proofs[left], right: proofs[right] };
          const isTrue = left === gap - 1 && right === gap;
          assert.equal(verifyNonExistence({ spec, root, key }, proof), isTrue, `${gap} ${left} ${right}`);
        }
      }
    }
    for (const [index, key] of keys.entries()) {
      for (const [left, right] of [
        [index - 1, index],
        [index, index + 1],
        [index - 1, index + 1],
      ] as const) {
        const proof: NonExistenceProof = { key, left: proofs[left], right: proofs[right] };
        assert.equal(verifyNonExistence({ spec, root, key }, proof), false);
      }
    }
  });
}

test("P-04: an inner node does not pass as a leaf, nor a leaf as an inner node", () => {
  const { root, proofs } = grow("simple", pairs.slice(0, 2));
  const [a, b] = proofs.map((proof) => rootOfExistence(tendermintSpec, { ...proof, path: [] }));
  assert.ok(a !== undefined && b !== undefined);
  const forged: ExistenceProof = {
    key: a,
    value: b,
    leaf: { ...LEAF, prehashValue: 0, length: 0, prefix: Uint8Array.of(1) },
    path: [],
  };
  assert.ok(equalBytes(sha256(concatBytes(Uint8Array.of(1), a, b)), root));
  assert.equal(rootOfExistence(tendermintSpec, forged), undefined);
  const [proof] = grow("iavl", pairs).proofs;
  const [step, ...rest] = proof?.path ?? [];
  assert.ok(proof !== undefined && step !== undefined);
  // The height in a step's prefix is at least its layer, so no step can be put in below another.
  assert.equal(rootOfExistence(iavlSpec, { ...proof, path: [step, step, ...rest] }), undefined);
});

test("the two chained ops of a verified query: presence, absence, one flipped bit", () => {
  const store = grow("iavl", pairs);
  const names = ["acc", "bank", "registry"].map(utf8ToBytes);
  const multi = grow(
    "simple",
    names.map((name) => [name, equalBytes(name, utf8ToBytes("bank")) ? store.root : sha256(name)] as const),
  );
  const [, upper] = multi.proofs;
  const [lower, right] = store.proofs;
  assert.ok(upper !== undefined && lower !== undefined && right !== undefined);
  const claim = { appHash: multi.root, storeName: "bank", key: lower.key, value: lower.value };
  const simple = { type: "ics23:simple", key: utf8ToBytes("bank"), data: encodeCommitmentProof(upper) };
  const ops = [{ type: "ics23:iavl", key: lower.key, data: encodeCommitmentProof(lower) }, simple];
  assert.equal(verifyStoreProof(claim, ops), true);
  const key = between(1);
  const absent = encodeCommitmentProof({ key, left: lower, right });
  assert.equal(
    verifyStoreProof({ ...claim, key, value: undefined }, [{ type: "ics23:iavl", key, data: absent }, simple]),
    true,
  );
  const wrong = [
    { ...claim, value: undefined },
    { ...claim, storeName: "acc" },
    { ...claim, value: EMPTY },
    { ...claim, appHash: store.root },
  ];
  for (const bad of wrong) assert.equal(verifyStoreProof(bad, ops), false);
  assert.equal(verifyStoreProof(claim, [...ops].reverse()), false);
  assert.equal(verifyStoreProof(claim, ops.slice(0, 1)), false);
  ops.forEach((op, index) => {
    for (let at = 0; at < op.data.length; at++) {
      const data = op.data.map((byte, k) => (k === at ? byte ^ (1 << (at % 8)) : byte));
      assert.equal(verifyStoreProof(claim, ops.with(index, { ...op, data })), false, `${op.type} ${at}`);
    }
  });
});
