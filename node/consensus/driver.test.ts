/** The rules around the rounds, one driver among four validators: order of effects, times, silence, catch-up. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { blockIdKey, blockIdOf, NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { nextState } from "../../lib/chain/state.ts";
import { NodeError } from "../../lib/errors.ts";
import { CatchUpRequest, CatchUpResponse, RoundState } from "../../proto/gen/byline/consensus/v1/messages.ts";
import { type BlockID, type Commit, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import {
  blockOn,
  createTestDriver,
  DRIVER_GENESIS,
  DRIVER_GENESIS_NS,
  DRIVER_KEYS,
  proposalBy,
  proposerIndex,
  type TestDriver,
  voteBy,
} from "./driver.fixture.ts";
import type { LastSigned } from "./sign-state.ts";
import type { WalRecord } from "./wal-record.ts";

const PROPOSER = proposerIndex(DRIVER_GENESIS);
/** A validator that does not propose in round 0 of height 1, and the two others. */
const OWN = (PROPOSER + 1) % 4;
const OTHERS = [0, 1, 2, 3].filter((index) => index !== OWN);
const FIRST = blockOn(DRIVER_GENESIS);
const MS = 1_000_000n;

const votes = ({ gossip }: TestDriver): readonly Vote[] =>
  gossip.filter(({ topic }) => topic === "votes").map(({ bytes }) => Vote.decode(bytes));
const words = (driver: TestDriver): readonly string[] =>
  votes(driver).map(
    ({ type, height, round, blockId }) =>
      `${type === 1 ? "prevote" : "precommit"} ${height}/${round} ${blockIdKey(blockId) === "" ? "nil" : "block"}`,
  );
const hear = ({ driver }: TestDriver, vote: Vote) => driver.onGossip("votes", Vote.encode(vote), "p0");
const propose = ({ driver }: TestDriver) => {
  driver.onGossip("proposals", Proposal.encode(proposalBy(PROPOSER, 1n, 0, FIRST.blockId)), "p0");
  driver.onBody("p0", 1n, FIRST.blockId, FIRST.block);
};
const vote = (index: number, type: number, blockId: BlockID = FIRST.blockId, round = 0, height = 1n) =>
  voteBy(index, { type, height, round, blockId });

async function started(options: Partial<Parameters<typeof createTestDriver>[0]> = {}): Promise<TestDriver> {
  const made = createTestDriver({ own: OWN, ...options });
  await made.driver.start();
  await made.advance(0);
  return made;
}

async function decideFirst(driver: TestDriver): Promise<void> {
  propose(driver);
  await driver.advance(0);
  for (const type of [1, 2]) for (const index of OTHERS) hear(driver, vote(index, type));
  await driver.advance(0);
}

test("B8: a proposer whose block does not come in time prevotes nil like all others", async () => {
  const driver = await started({ own: PROPOSER, isBuildingForEver: true });
  assert.deepEqual(words(driver), []);
  await driver.advance(3_000);
  assert.deepEqual(words(driver), ["prevote 1/0 nil"]);
});

test("B12: a vote is later than the last block and than the block voted for, whatever the clock says", async () => {
  const early = await started({ nowNs: DRIVER_GENESIS_NS - 5_000n * MS });
  propose(early);
  await early.advance(0);
  assert.deepEqual(
    votes(early).map(({ timestamp }) => timestamp),
    [DRIVER_GENESIS_NS + MS],
  );
  const late = await started({ nowNs: DRIVER_GENESIS_NS + 7_000n * MS });
  propose(late);
  await late.advance(0);
  assert.deepEqual(
    votes(late).map(({ timestamp }) => timestamp),
    [DRIVER_GENESIS_NS + 7_000n * MS],
  );
  const ahead = await started();
  const block = { ...FIRST.block, header: { ...FIRST.block.header, time: DRIVER_GENESIS_NS + 9_000n * MS } };
  const blockId = blockIdOf(block);
  ahead.driver.onGossip("proposals", Proposal.encode(proposalBy(PROPOSER, 1n, 0, blockId)), "p0");
  ahead.driver.onBody("p0", 1n, blockId, block);
  await ahead.advance(0);
  assert.deepEqual(
    votes(ahead).map(({ timestamp }) => timestamp),
    [DRIVER_GENESIS_NS + 9_001n * MS],
  );
});

test("B13: a block of our own that does not pass the judgement of others is not proposed", async () => {
  const bad = await started({ own: PROPOSER, verdict: "invalid" });
  assert.deepEqual(bad.gossip, []);
  const good = await started({ own: PROPOSER });
  assert.deepEqual(
    good.gossip.map(({ topic }) => topic),
    ["proposals", "votes"],
  );
});

test("B15: the log is on disk before the signature, the signature before the gossip", async () => {
  const driver = await started();
  propose(driver);
  await driver.advance(0);
  const from = driver.order.indexOf("wal proposal");
  assert.deepEqual(driver.order.slice(from), [
    "wal proposal",
    "wal body",
    "sync",
    "sign 2",
    "voted",
    "gossip votes",
    "wal vote",
  ]);
});

test("B16: a decided block is saved, marked in the log, applied, announced, in this order", async () => {
  const driver = await started();
  await decideFirst(driver);
  assert.deepEqual(driver.order.slice(driver.order.indexOf("save")).slice(0, 5), [
    "save",
    "wal endHeight",
    "sync",
    "apply",
    "committed",
  ]);
});

test("B14: the next height starts one interval after the last started; a node that is late does not wait", async () => {
  const driver = await started();
  await driver.advance(400);
  await decideFirst(driver);
  assert.equal(driver.driver.core.height, 2n);
  await driver.advance(599);
  assert.equal(driver.driver.core.step, "newHeight");
  await driver.advance(1);
  assert.notEqual(driver.driver.core.step, "newHeight");

  const late = await started();
  await decideFirst(late);
  for (const index of OTHERS.slice(0, 2)) hear(late, vote(index, 1, NIL_BLOCK_ID, 3, 2n));
  await late.advance(0);
  assert.equal(late.driver.core.round, 3);
});

test("B14: an early proposal brings the start forward, by a quarter of the interval at most", async () => {
  for (const [comesAt, startsAt] of [
    [300, 750],
    [900, 900],
  ] as const) {
    const driver = await started();
    await decideFirst(driver);
    await driver.advance(comesAt);
    assert.equal(driver.driver.core.step, "newHeight");
    const second = proposalBy(driver.driver.core.electorate.proposerIndex(0), 2n, 0, FIRST.blockId);
    driver.driver.onGossip("proposals", Proposal.encode(second), "p0");
    await driver.advance(startsAt - comesAt - 1);
    if (startsAt > comesAt) assert.equal(driver.driver.core.step, "newHeight");
    await driver.advance(1);
    assert.notEqual(driver.driver.core.step, "newHeight", `a proposal at ${comesAt} ms`);
  }
});

/** What the key signed in round 0 of height 1: a prevote for the first block. */
const PREVOTED: LastSigned = {
  height: 1n,
  round: 0,
  step: 2,
  signBytes: Uint8Array.of(1),
  signature: new Uint8Array(64),
};
const REPRODUCING: readonly WalRecord[] = [
  { type: "timeout", timeout: { height: 1n, round: 0, step: "newHeight" } },
  { type: "proposal", proposal: proposalBy(PROPOSER, 1n, 0, FIRST.blockId) },
  { type: "body", blockId: FIRST.blockId, block: FIRST.block, valid: true },
];

test("B25: a key that signed what its log does not reproduce is silent at this height, and only there", async () => {
  for (const log of [undefined, [], REPRODUCING.slice(0, 1), REPRODUCING.slice(0, 2)]) {
    const driver = await started({ log, lastSigned: PREVOTED });
    assert.ok(driver.order.includes("muted"), `${log?.length} records`);
    await decideFirst(driver);
    assert.equal(driver.driver.core.height, 2n);
    assert.deepEqual(words(driver), []);
    await driver.advance(4_500);
    assert.deepEqual(words(driver), ["prevote 2/0 block"]);
  }
});

test("B25: a log that reproduces the last signature leaves the key its voice", async () => {
  const own = await started({ log: [...REPRODUCING, { type: "vote", vote: vote(OWN, 1) }], lastSigned: PREVOTED });
  assert.ok(!own.order.includes("muted"));
  for (const index of OTHERS) hear(own, vote(index, 1));
  await own.advance(0);
  assert.deepEqual(words(own), ["precommit 1/0 block"]);
  // The vote itself was lost, but its inputs lead to it again.
  const again = await started({ log: REPRODUCING, lastSigned: PREVOTED });
  assert.ok(!again.order.includes("muted"));
  // Signed at another height: this one is free.
  const free = await started({ log: [], lastSigned: { ...PREVOTED, height: 0n } });
  assert.ok(!free.order.includes("muted"));
});

const SECOND = nextState(DRIVER_GENESIS, {
  blockId: FIRST.blockId,
  header: FIRST.block.header,
  response: {
    events: [],
    txResults: [],
    validatorUpdates: [],
    consensusParamUpdates: undefined,
    appHash: new Uint8Array(32),
  },
});
const commitBy = (indexes: readonly number[]): Commit => ({
  height: 1n,
  round: 0,
  blockId: FIRST.blockId,
  signatures: DRIVER_KEYS.map(({ address }, index) => ({
    blockIdFlag: indexes.includes(index) ? 2 : 1,
    validatorAddress: indexes.includes(index) ? address : new Uint8Array(0),
    timestamp: DRIVER_GENESIS_NS + MS,
    signature: new Uint8Array(64),
  })),
});

test("B26: our signature in a recent commit above the sign state stops the node at start", async () => {
  const start = (seen: Commit, height: bigint, doubleSignCheckHeight = 10) =>
    started({
      state: SECOND,
      lastSigned: { ...PREVOTED, height },
      seenCommits: new Map([[1n, seen]]),
      doubleSignCheckHeight,
    });
  const isRisk = (error: unknown) => error instanceof NodeError && error.code === "DOUBLE_SIGN_RISK";
  await assert.rejects(start(commitBy([0, 1, 2, 3]), 0n), isRisk);
  await start(commitBy([0, 1, 2, 3]), 1n);
  await start(commitBy(OTHERS), 0n);
  await start(commitBy([0, 1, 2, 3]), 0n, 0);
});

const STATE = RoundState.create({
  height: 1n,
  round: 0,
  step: 4,
  hasProposal: false,
  prevotes: Uint8Array.of(15),
  precommits: Uint8Array.of(0),
  validRound: -1,
  base: 1n,
});
const announce = ({ driver }: TestDriver, fields: Partial<RoundState> = {}) =>
  driver.onAnnounce("p0", RoundState.encode({ ...STATE, ...fields }));

test("B30: the round state is announced at each change and every announce interval", async () => {
  const driver = await started();
  const before = driver.announced.length;
  await driver.advance(500);
  assert.equal(driver.announced.length, before + 1);
  propose(driver);
  await driver.advance(0);
  assert.ok(driver.announced.length > before + 1);
  assert.equal(RoundState.decode(driver.announced.at(-1) ?? new Uint8Array(0)).hasProposal, true);
});

test("B31: a peer that has more is asked after gossip had its time, one question at a time", async () => {
  const driver = await started();
  assert.equal(announce(driver), "accept");
  announce(driver);
  await driver.advance(99);
  assert.equal(driver.questions.length, 0);
  await driver.advance(1);
  assert.equal(driver.questions.length, 1);
  assert.equal(driver.driver.onAnnounce("p0", Uint8Array.of(1, 2, 3)), "reject");
  const level = await started();
  announce(level, { prevotes: Uint8Array.of(0) });
  await level.advance(400);
  assert.equal(level.questions.length, 0);
});

test("B32, B35: what a peer answers is verified as from a stranger, and counts", async () => {
  const driver = await started();
  propose(driver);
  driver.answer = CatchUpResponse.encode(
    CatchUpResponse.create({ votes: OTHERS.slice(0, 2).map((index) => vote(index, 1)) }),
  );
  announce(driver);
  await driver.advance(100);
  assert.deepEqual(words(driver), ["prevote 1/0 block", "precommit 1/0 block"]);
  assert.deepEqual(driver.penalized, []);
  for (const answer of [
    CatchUpResponse.encode(
      CatchUpResponse.create({ votes: [{ ...vote(OTHERS[2] ?? 0, 1), signature: new Uint8Array(64) }] }),
    ),
    Uint8Array.of(1, 2, 3),
  ]) {
    const liar = await started();
    liar.answer = answer;
    announce(liar);
    await liar.advance(100);
    assert.equal(liar.penalized.length, 1);
    assert.deepEqual(words(liar), []);
  }
});

test("B32: an answer holds what the asker lacks and nothing else", async () => {
  const driver = await started();
  propose(driver);
  for (const index of OTHERS.slice(0, 2)) hear(driver, vote(index, 1, NIL_BLOCK_ID));
  await driver.advance(0);
  const lacksAll = { height: 1n, round: 0, hasProposal: false, prevotes: Uint8Array.of(0) };
  const ask = async (fields: Partial<CatchUpRequest>) => {
    const asked = CatchUpRequest.create({ precommits: Uint8Array.of(0), polRound: -1, ...lacksAll, ...fields });
    const bytes = await driver.driver.onCatchUpRequest("p0", CatchUpRequest.encode(asked));
    return bytes === undefined ? undefined : CatchUpResponse.decode(bytes);
  };
  const all = await ask({});
  assert.deepEqual([all?.proposals.length, all?.votes.length], [1, 3]);
  const some = await ask({ hasProposal: true, prevotes: Uint8Array.of(1 << OWN) });
  assert.deepEqual([some?.proposals.length, some?.votes.length], [0, 2]);
  assert.equal(await ask({ hasProposal: true, prevotes: Uint8Array.of(15) }), undefined);
});

test("B33: a decided height is answered with its commit, and the commit decides at whoever asked", async () => {
  const ahead = await started();
  await decideFirst(ahead);
  const behind = await started();
  propose(behind);
  await behind.advance(0);
  announce(behind, { height: 2n, prevotes: Uint8Array.of(0) });
  const [question] = await behind.advance(0).then(() => behind.questions);
  assert.equal(question, undefined);
  behind.answer = await ahead.driver.onCatchUpRequest(
    "p1",
    CatchUpRequest.encode(CatchUpRequest.create({ height: 1n, round: 0, polRound: -1 })),
  );
  assert.notEqual(CatchUpResponse.decode(behind.answer ?? new Uint8Array(0)).commit, undefined);
  await behind.advance(100);
  assert.equal(behind.driver.core.height, 2n);
});

test("B34: a peer with a polka where we have the same voters but none is asked", async () => {
  const driver = await started();
  propose(driver);
  // An equivocator and two honest votes: three voters, and no two thirds for anything.
  const [liar = 0, ...honest] = OTHERS;
  hear(driver, vote(liar, 1, NIL_BLOCK_ID));
  for (const index of honest.slice(0, 1)) hear(driver, vote(index, 1));
  await driver.advance(0);
  const prevotes = Uint8Array.of((1 << OWN) | (1 << liar) | (1 << (honest[0] ?? 0)));
  announce(driver, { prevotes, hasProposal: true });
  await driver.advance(100);
  assert.equal(driver.questions.length, 0);
  announce(driver, { prevotes, hasProposal: true, validRound: 0 });
  await driver.advance(100);
  assert.equal(driver.questions.length, 1);
});

test("B45: a conflict of our own key is not reported by ourselves", async () => {
  const driver = await started();
  for (const index of [OWN, OTHERS[0] ?? 0]) {
    hear(driver, vote(index, 1, NIL_BLOCK_ID));
    hear(driver, vote(index, 1));
  }
  await driver.advance(0);
  assert.deepEqual(
    driver.conflicts.map(({ validatorIndex }) => validatorIndex),
    [OTHERS[0]],
  );
});
