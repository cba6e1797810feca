/** B29, verdicts on strangers' messages: reject depends on bytes and validator sets only, whatever honest nodes send is never rejected. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519Sign, ed25519Verify } from "#crypto";
import { blockIdKey, NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import { proposalSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { createValidator, createValidatorSet } from "../../lib/chain/validator-set.ts";
import { Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { parseCatchUpRequest, parseCatchUpResponse, parseRoundState } from "./messages.ts";
import type { Verdict } from "./ports.ts";
import { validatorKeyOf } from "./validator-key.ts";
import { judgeProposal, judgeVote, type VerdictContext } from "./verdict.ts";
import { createVoters } from "./voters.ts";

const CHAIN = "verdict-1";
const keys = [1, 2, 3, 4].map((byte) => validatorKeyOf(new Uint8Array(32).fill(byte)));
const voters = createVoters(
  createValidatorSet(keys.map(({ publicKey }) => createValidator(ed25519PublicKeyOf(publicKey), 10n))),
);
const byIndex = voters.set.validators.map(
  ({ address }) =>
    keys.find((key) => Buffer.compare(key.address, address) === 0) ?? assert.fail("a validator without key"),
);
const BLOCK = { hash: new Uint8Array(32).fill(1), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(2) } };
const EMPTY = new Uint8Array(0);

const context: VerdictContext = {
  chainId: CHAIN,
  height: 10n,
  round: 1,
  votersAt: (height) => (height >= 9n && height <= 11n ? voters : undefined),
  verify: ed25519Verify,
};

function key(index: number) {
  return byIndex[index] ?? assert.fail("no such key");
}

function signedVote(index: number, fields: Partial<Vote> = {}, chain = CHAIN): Vote {
  const vote: Vote = {
    type: 1,
    height: 10n,
    round: 1,
    blockId: BLOCK,
    timestamp: 5n,
    validatorAddress: key(index).address,
    validatorIndex: index,
    signature: EMPTY,
    extension: EMPTY,
    extensionSignature: EMPTY,
    ...fields,
  };
  return {
    ...vote,
    signature: ed25519Sign(key(index).seed, voteSignBytes(chain, vote)),
    ...("signature" in fields ? { signature: fields.signature ?? EMPTY } : {}),
  };
}

function signedProposal(index: number, fields: Partial<Proposal> = {}): Proposal {
  const proposal: Proposal = {
    type: 32,
    height: 10n,
    round: 1,
    polRound: -1,
    blockId: BLOCK,
    timestamp: 5n,
    signature: EMPTY,
    ...fields,
  };
  return { ...proposal, signature: ed25519Sign(key(index).seed, proposalSignBytes(CHAIN, proposal)) };
}

const good = signedVote(0);
const other = key(1).address;
const VOTES: readonly (readonly [string, Uint8Array, Verdict])[] = [
  ["a good prevote", Vote.encode(good), "accept"],
  ["a nil precommit", Vote.encode(signedVote(0, { type: 2, blockId: NIL_BLOCK_ID })), "accept"],
  ["of the next height", Vote.encode(signedVote(0, { height: 11n })), "accept"],
  ["of the last height", Vote.encode(signedVote(0, { height: 9n })), "accept"],
  ["of a height whose validators we do not know", Vote.encode(signedVote(0, { height: 12n })), "ignore"],
  ["long ago", Vote.encode(signedVote(0, { height: 3n })), "ignore"],
  ["of any round", Vote.encode(signedVote(0, { round: 2_000_000_000 })), "accept"],
  ["C-01: another's address", Vote.encode({ ...good, validatorAddress: other }), "reject"],
  ["C-01: another's index", Vote.encode({ ...good, validatorIndex: 1 }), "reject"],
  ["C-05: an index out of range", Vote.encode({ ...good, validatorIndex: 4 }), "reject"],
  ["C-05: the largest index", Vote.encode({ ...good, validatorIndex: 2_147_483_647 }), "reject"],
  ["C-05: a negative index", Vote.encode({ ...good, validatorIndex: -1 }), "reject"],
  ["a negative round", Vote.encode({ ...good, round: -1 }), "reject"],
  ["height zero", Vote.encode({ ...good, height: 0n }), "reject"],
  [
    "a flipped signature",
    Vote.encode({ ...good, signature: good.signature.map((byte, at) => (at === 5 ? byte ^ 1 : byte)) }),
    "reject",
  ],
  ["no signature", Vote.encode({ ...good, signature: EMPTY }), "reject"],
  ["a long signature", Vote.encode({ ...good, signature: new Uint8Array(65) }), "reject"],
  ["of another chain", Vote.encode(signedVote(0, {}, "other-chain")), "reject"],
  ["half a block id", Vote.encode(signedVote(0, { blockId: { ...BLOCK, hash: EMPTY } })), "reject"],
  ["an extension", Vote.encode(signedVote(0, { extension: Uint8Array.of(1) })), "reject"],
  ["a proposal's type", Vote.encode(signedVote(0, { type: 32 })), "reject"],
  ["nothing", EMPTY, "reject"],
  ["more than the limit", new Uint8Array(3_000), "reject"],
  ["a byte behind it", Uint8Array.of(...Vote.encode(good), 0), "reject"],
];

for (const [why, bytes, verdict] of VOTES) {
  test(`a vote: ${why}`, () => {
    assert.equal(judgeVote(bytes, context, () => false).verdict, verdict);
  });
}

test("a known vote is ignored before its signature is looked at", () => {
  const bad = Vote.encode({ ...good, signature: new Uint8Array(64) });
  assert.equal(
    judgeVote(bad, context, (vote, blockKey) => vote.validatorIndex === 0 && blockKey === blockIdKey(BLOCK)).verdict,
    "ignore",
  );
});

test("every truncation and every flipped bit of a vote is refused or is another well-formed vote, without a throw", () => {
  const bytes = Vote.encode(good);
  for (let length = 0; length < bytes.length; length += 1)
    assert.notEqual(judgeVote(bytes.subarray(0, length), context, () => false).verdict, "accept");
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = bytes.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    assert.notEqual(judgeVote(flipped, context, () => false).verdict, "accept");
  }
});

const proposer = voters.proposerIndex(1);
const PROPOSALS: readonly (readonly [string, Proposal, Verdict])[] = [
  ["by the proposer of its round", signedProposal(proposer), "accept"],
  ["by another validator", signedProposal((proposer + 1) % 4), "reject"],
  ["with an earlier proof round", signedProposal(proposer, { polRound: 0 }), "accept"],
  ["with its own round as proof", signedProposal(proposer, { polRound: 1 }), "reject"],
  ["with a proof round of -2", signedProposal(proposer, { polRound: -2 }), "reject"],
  ["for nil", signedProposal(proposer, { blockId: NIL_BLOCK_ID }), "reject"],
  ["of a round that is over", signedProposal(voters.proposerIndex(0), { round: 0 }), "ignore"],
  ["of a round far ahead", signedProposal(proposer, { round: 1_000_000 }), "ignore"],
  ["of a height far ahead", signedProposal(proposer, { height: 1_000n }), "ignore"],
];

for (const [why, proposal, verdict] of PROPOSALS) {
  test(`a proposal: ${why}`, () => {
    assert.equal(judgeProposal(Proposal.encode(proposal), context, () => false).verdict, verdict);
  });
}

test("random bytes never throw in any decoder", () => {
  let seed = 7;
  for (let count = 0; count < 20_000; count += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const bytes = Uint8Array.from({ length: seed % 90 }, (_value, at) => (seed >>> (at % 24)) & 255);
    assert.notEqual(judgeVote(bytes, context, () => false).verdict, "accept");
    assert.notEqual(judgeProposal(bytes, context, () => false).verdict, "accept");
    parseRoundState(bytes);
    parseCatchUpRequest(bytes);
    parseCatchUpResponse(bytes);
  }
});

test("the proposer of a round is that of the rotated set, also far ahead", () => {
  const fresh = createVoters(voters.set);
  const far = fresh.proposerIndex(600);
  const counted = createVoters(voters.set);
  for (let round = 0; round < 600; round += 1) counted.proposerIndex(round);
  assert.equal(far, counted.proposerIndex(600));
  assert.deepEqual([0, 1, 2, 3].map((round) => counted.proposerIndex(round)).sort(), [0, 1, 2, 3]);
});
