/** Proves: evidence has one form on all nodes, punishes only what our own chain shows, and expires by both ages. */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import { MisbehaviorType } from "../../proto/gen/tendermint/abci/types.ts";
import type {
  DuplicateVoteEvidence,
  Evidence,
  LightClientAttackEvidence,
} from "../../proto/gen/tendermint/types/evidence.ts";
import type { BlockID, Header, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { toHex, utf8ToBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { evidenceItemHash, validateEvidenceBasic, voteProblem } from "./evidence-bytes.ts";
import type { EvidenceContext } from "./evidence-context.ts";
import { createDuplicateVoteEvidence, isEvidenceExpired, misbehaviorOf, verifyEvidence } from "./evidence.ts";
import { headerHash } from "./header.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "./params.ts";
import {
  growSampleChain,
  SAMPLE_CHAIN_ID,
  sampleCommit,
  sampleGenesis,
  sampleValidator,
  signSampleVote,
} from "./sample-chain.fixture.ts";
import { totalPower } from "./validator-set.ts";
import { commitHash, NIL_BLOCK_ID } from "./block.ts";

const NAMES = ["a", "b", "c"];
const chain = growSampleChain(
  sampleGenesis([
    ["a", 10n],
    ["b", 20n],
    ["c", 30n],
  ]),
  4,
);
const last = chain[3];
const second = chain[1];
assert.ok(last !== undefined && second !== undefined);
const validators = second.before.validators;
const blockTime = second.block.header.time;
const id = (text: string): BlockID => ({
  hash: sha256(utf8ToBytes(text)),
  partSetHeader: { total: 1, hash: sha256(utf8ToBytes(`${text} parts`)) },
});

const context: EvidenceContext = {
  chainId: SAMPLE_CHAIN_ID,
  height: 4n,
  time: last.block.header.time,
  params: DEFAULT_CONSENSUS_PARAMS.evidence,
  headerAt: (height) => {
    const found = chain[Number(height) - 1];
    return found && { header: found.block.header, commit: found.commit };
  },
  validatorsAt: (height) => chain[Number(height) - 1]?.before.validators,
};

function wrap(duplicateVoteEvidence: DuplicateVoteEvidence): Evidence {
  return { duplicateVoteEvidence, lightClientAttackEvidence: undefined };
}

const voteX = signSampleVote("b", validators, { height: 2n, blockId: id("x"), timestamp: 5n });
const voteY = signSampleVote("b", validators, { height: 2n, blockId: id("y"), timestamp: 6n });
const evidence = createDuplicateVoteEvidence(voteX, voteY, { blockTime, validators });

test("C-13: order of arrival and local clocks change nothing: one form, one hash", () => {
  const other = createDuplicateVoteEvidence(voteY, voteX, { blockTime, validators });
  assert.deepEqual(other, evidence);
  assert.equal(toHex(evidenceItemHash(wrap(other))), toHex(evidenceItemHash(wrap(evidence))));
  assert.equal(evidence.timestamp, blockTime);
  verifyEvidence(wrap(evidence), context);
  assert.deepEqual(misbehaviorOf(wrap(evidence)), [
    {
      type: MisbehaviorType.DUPLICATE_VOTE,
      validator: { address: sampleValidator("b", 20n).address, power: 20n },
      height: 2n,
      time: blockTime,
      totalVotingPower: 60n,
    },
  ]);
});

test("a nil and a real vote conflict; two for the same block do not", () => {
  const nil = signSampleVote("b", validators, { height: 2n, blockId: NIL_BLOCK_ID, timestamp: 5n });
  verifyEvidence(wrap(createDuplicateVoteEvidence(nil, voteX, { blockTime, validators })), context);
  assert.throws(
    () => createDuplicateVoteEvidence(voteX, { ...voteX, timestamp: 9n }, { blockTime, validators }),
    TxError,
  );
  const stranger = signSampleVote("late", validators, { height: 2n, blockId: id("x") });
  assert.throws(() => createDuplicateVoteEvidence(stranger, voteY, { blockTime, validators }), /not in validator set/);
});

test("each altered field of duplicate-vote evidence is refused", () => {
  const { voteA, voteB } = evidence;
  assert.ok(voteA !== undefined && voteB !== undefined);
  const elsewhere = (change: Partial<Vote>): Vote =>
    signSampleVote("b", validators, { height: 2n, blockId: voteB.blockId, ...change });
  const table: readonly (readonly [Partial<DuplicateVoteEvidence>, RegExp])[] = [
    [{ timestamp: blockTime + 1n }, /evidence has a different time to the block it is associated with/],
    [{ validatorPower: 21n }, /validator power from evidence and our validator set does not match \(21 != 20\)/],
    [
      { totalVotingPower: 61n },
      /total voting power from the evidence and our validator set does not match \(61 != 60\)/,
    ],
    [{ voteA: voteB, voteB: voteA }, /duplicate votes in invalid order/],
    [{ voteB: voteA }, /duplicate votes in invalid order/],
    [{ voteB: undefined }, /one or both of the votes are empty/],
    [{ voteB: { ...voteB, signature: voteA.signature } }, /verifying VoteB: invalid signature/],
    [{ voteA: { ...voteA, timestamp: 1n } }, /verifying VoteA: invalid signature/],
    [{ voteB: elsewhere({ round: 1 }) }, /h\/r\/s does not match: 2\/0\/2 vs 2\/1\/2/],
    [{ voteB: elsewhere({ type: 1 }) }, /h\/r\/s does not match/],
    [
      { voteB: signSampleVote("c", validators, { height: 2n, blockId: voteB.blockId }) },
      /validator addresses do not match/,
    ],
    [{ voteB: { ...voteB, validatorAddress: new Uint8Array(19) } }, /expected ValidatorAddress size to be 20 bytes/],
    [{ voteB: { ...voteB, signature: new Uint8Array(0) } }, /signature is missing/],
  ];
  for (const [change, text] of table)
    assert.throws(() => verifyEvidence(wrap({ ...evidence, ...change }), context), text);
  assert.throws(() => verifyEvidence(wrap(evidence), { ...context, chainId: "other" }), /invalid signature/);
  assert.throws(
    () => verifyEvidence({ duplicateVoteEvidence: undefined, lightClientAttackEvidence: undefined }, context),
    /not recognized/,
  );
});

test("C-05, C-14: votes with indexes out of range and evidence of unknown heights are refusals", () => {
  assert.equal(voteProblem({ ...voteX, validatorIndex: -1 }), "negative ValidatorIndex");
  for (const validatorIndex of [3, 2 ** 31 - 1]) {
    const vote = { ...voteX, validatorIndex };
    assert.equal(voteProblem(vote), undefined);
    verifyEvidence(wrap(createDuplicateVoteEvidence(vote, voteY, { blockTime, validators })), context);
  }
  const future = signSampleVote("b", validators, { height: 9n, blockId: id("x") });
  const pair = createDuplicateVoteEvidence(future, signSampleVote("b", validators, { height: 9n, blockId: id("y") }), {
    blockTime,
    validators,
  });
  assert.throws(() => verifyEvidence(wrap(pair), context), /don't have header at height #9/);
});

test("evidence expires when it is too old in blocks and in time, not in one alone", () => {
  const params = { maxAgeNumBlocks: 10n, maxAgeDuration: 100n, maxBytes: 0n };
  const expired = (blocks: bigint, time: bigint): boolean =>
    isEvidenceExpired({ height: 100n, time: 1_000n, params }, { height: 100n - blocks, time: 1_000n - time });
  assert.deepEqual(
    [expired(10n, 100n), expired(11n, 100n), expired(10n, 101n), expired(11n, 101n)],
    [false, false, false, true],
  );
  const late = { ...context, height: 200_000n, time: blockTime + 10n ** 15n };
  assert.throws(() => verifyEvidence(wrap(evidence), late), /is too old/);
});

/** Evidence of a fork at height 3 with the trusted set, built by whoever signs the commit. */
function attack(change: Partial<Header>, accused: readonly string[]): LightClientAttackEvidence {
  const third = chain[2];
  assert.ok(third !== undefined);
  const header: Header = { ...third.block.header, ...change };
  const set = third.before.validators;
  const commit = sampleCommit(NAMES, set, {
    height: 3n,
    blockId: { ...id("fork"), hash: headerHash(header) },
    time: header.time,
  });
  const named = set.validators.filter(({ address }) =>
    accused.some((name) => toHex(sampleValidator(name, 1n).address) === toHex(address)),
  );
  return {
    conflictingBlock: { signedHeader: { header, commit }, validatorSet: set },
    commonHeight: 3n,
    byzantineValidators: named,
    totalVotingPower: totalPower(set),
    timestamp: third.block.header.time,
  };
}

test("C-15: of an equivocation attack exactly the signers of both are guilty; any other list is refused", () => {
  const dataHash = sha256(utf8ToBytes("other data"));
  const of = (accused: readonly string[]): Evidence => ({
    duplicateVoteEvidence: undefined,
    lightClientAttackEvidence: attack({ dataHash }, accused),
  });
  verifyEvidence(of(NAMES), context);
  assert.deepEqual(
    misbehaviorOf(of(NAMES)).map(({ type, validator }) => [type, validator.power]),
    [
      [2, 30n],
      [2, 20n],
      [2, 10n],
    ],
  );
  for (const accused of [[], ["a"], ["a", "b"]])
    assert.throws(() => verifyEvidence(of(accused), context), /expected 3 byzantine validators/);
  const framed = attack({ dataHash }, NAMES);
  const stranger = { ...sampleValidator("late", 30n), votingPower: 30n, proposerPriority: 0n };
  const swapped = { ...framed, byzantineValidators: [stranger, ...framed.byzantineValidators.slice(1)] };
  assert.throws(
    () => verifyEvidence({ duplicateVoteEvidence: undefined, lightClientAttackEvidence: swapped }, context),
    /unexpected byzantine validator/,
  );
});

test("a lunatic header at the common height, our own header, and wrong powers are refused", () => {
  const of = (lightClientAttackEvidence: LightClientAttackEvidence): Evidence => ({
    duplicateVoteEvidence: undefined,
    lightClientAttackEvidence,
  });
  assert.throws(
    () => verifyEvidence(of(attack({ appHash: sha256(utf8ToBytes("x")) }, NAMES)), context),
    /expected the conflicting block to be correctly derived/,
  );
  assert.throws(() => verifyEvidence(of(attack({}, NAMES)), context), /trusted header hash matches/);
  const dataHash = sha256(utf8ToBytes("other"));
  assert.throws(
    () => verifyEvidence(of({ ...attack({ dataHash }, NAMES), totalVotingPower: 61n }), context),
    /total voting power/,
  );
  assert.throws(
    () => validateEvidenceBasic(of({ ...attack({ dataHash }, NAMES), commonHeight: 4n })),
    /common height is ahead/,
  );
  const lunatic = { ...attack({ appHash: sha256(utf8ToBytes("x")) }, NAMES), commonHeight: 2n, timestamp: blockTime };
  verifyEvidence(of(lunatic), context);
  const hash = evidenceItemHash(of(lunatic));
  assert.equal(hash.length, 32);
  assert.notEqual(toHex(hash), toHex(evidenceItemHash(of({ ...lunatic, commonHeight: 3n }))));
  assert.notEqual(toHex(commitHash(second.commit)), "");
});
