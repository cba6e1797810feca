/** Proves: thresholds, early exit, trusting by address, the weighted median, and the texts that clients match. */
import assert from "node:assert/strict";
import test from "node:test";
import { ed25519Sign, ed25519Verify } from "#crypto";
import type { Commit, CommitSig } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag } from "../../proto/gen/tendermint/types/validator.ts";
import { ChainError, TxError } from "../errors.ts";
import { ABSENT_COMMIT_SIG, NIL_BLOCK_ID } from "./block.ts";
import { validateCommitBasic } from "./block-basic.ts";
import { medianTime, ONE_THIRD, verifyCommit, verifyCommitLight, verifyCommitLightTrusting } from "./commit.ts";
import { growSampleChain, SAMPLE_CHAIN_ID, sampleGenesis, sampleSeed } from "./sample-chain.fixture.ts";
import { voteSignBytes } from "./sign-bytes.ts";

const FOUR = [
  ["a", 1n],
  ["b", 1n],
  ["c", 1n],
  ["d", 1n],
] as const;
const [first] = growSampleChain(sampleGenesis(FOUR), 1);
assert.ok(first !== undefined);
const { commit, blockId, before } = first;
const { validators } = before;
const chainId = SAMPLE_CHAIN_ID;
const base = { chainId, validators, blockId, height: 1n };

function withSignature(index: number, signature: CommitSig): Commit {
  return { ...commit, signatures: commit.signatures.map((old, at) => (at === index ? signature : old)) };
}

function nilVote(index: number): CommitSig {
  const old = commit.signatures[index];
  const validator = validators.validators[index];
  assert.ok(old !== undefined && validator !== undefined);
  const name = FOUR.map(([known]) => known).find((known) =>
    ed25519Verify(
      validator.pubKey.ed25519 ?? new Uint8Array(0),
      new Uint8Array(1),
      ed25519Sign(sampleSeed(known), new Uint8Array(1)),
    ),
  );
  assert.ok(name !== undefined);
  const vote = { type: 2, height: 1n, round: 0, blockId: NIL_BLOCK_ID, timestamp: old.timestamp };
  return {
    ...old,
    blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_NIL,
    signature: ed25519Sign(sampleSeed(name), voteSignBytes(chainId, vote)),
  };
}

test("three of four decide, two and a nil vote do not", () => {
  verifyCommit({ ...base, commit });
  verifyCommit({ ...base, commit: withSignature(0, ABSENT_COMMIT_SIG) });
  verifyCommit({ ...base, commit: withSignature(3, nilVote(3)) });
  const two: Commit = {
    ...withSignature(0, ABSENT_COMMIT_SIG),
    signatures: [ABSENT_COMMIT_SIG, nilVote(1), ...commit.signatures.slice(2)],
  };
  const text = /^invalid commit -- insufficient voting power: got 2, needed more than 2$/;
  for (const verify of [verifyCommit, verifyCommitLight]) {
    assert.throws(
      () => verify({ ...base, commit: two }),
      (error) => error instanceof TxError && error.is(ChainError.NotEnoughVotingPower) && text.test(error.detail),
    );
  }
});

test("C-12: the full check verifies every signature, the light one stops at two thirds", () => {
  const old = commit.signatures[3];
  assert.ok(old !== undefined);
  const forged = withSignature(3, { ...old, signature: old.signature.map((byte) => byte ^ 1) });
  assert.throws(() => verifyCommit({ ...base, commit: forged }), /wrong signature \(#3\): [0-9A-F]{128}/);
  verifyCommitLight({ ...base, commit: forged });
  assert.throws(() => verifyCommitLight({ ...base, commit: forged }, true), /wrong signature \(#3\)/);
  const badNil = withSignature(3, { ...nilVote(3), signature: new Uint8Array(64) });
  assert.throws(() => verifyCommit({ ...base, commit: badNil }), /wrong signature \(#3\)/);
});

test("C-01: an address that is not its index's is refused before any use", () => {
  const [x, y] = commit.signatures;
  assert.ok(x !== undefined && y !== undefined);
  const swapped: Commit = {
    ...commit,
    signatures: [
      { ...x, validatorAddress: y.validatorAddress },
      { ...y, validatorAddress: x.validatorAddress },
      ...commit.signatures.slice(2),
    ],
  };
  for (const use of [
    () => verifyCommit({ ...base, commit: swapped }),
    () => verifyCommitLight({ ...base, commit: swapped }),
    () => medianTime(swapped, validators),
  ]) {
    assert.throws(use, /wrong validator address in signature \(#0\)/);
  }
});

test("size, height and block are those asked for", () => {
  assert.throws(
    () => verifyCommit({ ...base, commit: { ...commit, signatures: commit.signatures.slice(1) } }),
    /Invalid commit -- wrong set size: 4 vs 3/,
  );
  assert.throws(() => verifyCommit({ ...base, height: 2n, commit }), /Invalid commit -- wrong height: 2 vs 1/);
  assert.throws(
    () => verifyCommit({ ...base, blockId: NIL_BLOCK_ID, commit }),
    /invalid commit -- wrong block ID: want /,
  );
  assert.throws(() => verifyCommit({ ...base, chainId: "other", commit }), /wrong signature \(#0\)/);
});

test("trusting: by address, unknown signers skipped, doubles refused, threshold strict", () => {
  const known = { ...validators, validators: validators.validators.slice(0, 2) };
  const trustLevel = ONE_THIRD;
  verifyCommitLightTrusting({ chainId, validators: known, commit, trustLevel });
  const [x] = commit.signatures;
  assert.ok(x !== undefined);
  const doubled: Commit = { ...commit, signatures: [x, x, ...commit.signatures.slice(2)] };
  assert.throws(
    () =>
      verifyCommitLightTrusting({
        chainId,
        validators,
        commit: doubled,
        trustLevel: { numerator: 1n, denominator: 1n },
      }),
    /double vote from Validator/,
  );
  const lone: Commit = { ...commit, signatures: [x, ...commit.signatures.slice(1).map(() => ABSENT_COMMIT_SIG)] };
  assert.throws(
    () => verifyCommitLightTrusting({ chainId, validators, commit: lone, trustLevel }),
    (error) => error instanceof TxError && error.is(ChainError.NotEnoughTrust),
  );
  for (const [numerator, denominator] of [
    [1n, 4n],
    [4n, 3n],
    [1n, 0n],
  ] as const) {
    assert.throws(
      () => verifyCommitLightTrusting({ chainId, validators, commit, trustLevel: { numerator, denominator } }),
      /trustLevel must be within/,
    );
  }
});

test("the median walks sorted times by power and counts nil votes", () => {
  const at = (times: readonly bigint[]): Commit => ({
    ...commit,
    signatures: commit.signatures.map((old, index) => ({ ...old, timestamp: times[index] ?? 0n })),
  });
  assert.equal(medianTime(at([40n, 10n, 30n, 20n]), validators), 20n);
  assert.equal(
    medianTime({ ...commit, signatures: [...at([5n, 1n, 9n]).signatures.slice(0, 3), ABSENT_COMMIT_SIG] }, validators),
    1n,
  );
  assert.throws(
    () => medianTime({ ...commit, signatures: commit.signatures.map(() => ABSENT_COMMIT_SIG) }, validators),
    TxError,
  );
});

test("malformed commits and signatures are refused", () => {
  const [x] = commit.signatures;
  assert.ok(x !== undefined);
  const bad: readonly (readonly [Partial<Commit> | CommitSig, RegExp])[] = [
    [{ height: -1n }, /negative Height/],
    [{ round: -1 }, /negative Round/],
    [{ blockId: NIL_BLOCK_ID }, /commit cannot be for nil block/],
    [{ signatures: [] }, /no signatures in commit/],
    [{ signatures: [{ ...x, blockIdFlag: 0 }] }, /wrong CommitSig #0: unknown BlockIDFlag: 0/],
    [{ signatures: [{ ...x, blockIdFlag: 4 }] }, /unknown BlockIDFlag: 4/],
    [
      { signatures: [{ ...x, validatorAddress: new Uint8Array(19) }] },
      /expected ValidatorAddress size to be 20 bytes, got 19 bytes/,
    ],
    [{ signatures: [{ ...x, signature: new Uint8Array(0) }] }, /signature is missing/],
    [{ signatures: [{ ...x, signature: new Uint8Array(65) }] }, /signature is too big \(max: 64\)/],
    [{ signatures: [{ ...ABSENT_COMMIT_SIG, timestamp: 0n }] }, /time is present/],
    [{ signatures: [{ ...ABSENT_COMMIT_SIG, signature: x.signature }] }, /signature is present/],
    [{ signatures: [{ ...ABSENT_COMMIT_SIG, validatorAddress: x.validatorAddress }] }, /validator address is present/],
  ];
  for (const [change, text] of bad) assert.throws(() => validateCommitBasic({ ...commit, ...change }), text);
});
