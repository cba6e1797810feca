/** The transition table of the consensus core, rule by rule: each row says why, what comes in, what goes out, and the state after. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { BlockID, Vote } from "../../../proto/gen/tendermint/types/types.ts";
import { step } from "./core.ts";
import type { Effect, Electorate, Input, VerifiedVote } from "./input.ts";
import { type CoreState, createCoreState } from "./state.ts";

const HEIGHT = 5n;
const A = blockId(1);
const B = blockId(2);
const POLKA = [0, 1, 2];

/** Four validators of power 1; the proposer of round r is validator r mod 4; we are validator 3. */
const electorate: Electorate = { powers: [1n, 1n, 1n, 1n], total: 4n, proposerIndex: (round) => round % 4 };

function blockId(byte: number): BlockID {
  const hash = new Uint8Array(32).fill(byte);
  return { hash, partSetHeader: { total: 1, hash } };
}

function keyOf(id: BlockID | undefined): string {
  return id === undefined ? "" : `block ${id.hash[0]}`;
}

function voteOf(index: number, type: 1 | 2, round: number, id: BlockID | undefined, height = HEIGHT): VerifiedVote {
  const nil: BlockID = { hash: new Uint8Array(0), partSetHeader: { total: 0, hash: new Uint8Array(0) } };
  const vote: Vote = {
    type,
    height,
    round,
    blockId: id ?? nil,
    timestamp: 7n,
    validatorAddress: new Uint8Array(20).fill(index),
    validatorIndex: index,
    signature: Uint8Array.of(index),
    extension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
  };
  return { vote, blockKey: keyOf(id) };
}

const vote = (index: number, type: 1 | 2, round: number, id: BlockID | undefined): Input => ({
  type: "vote",
  vote: voteOf(index, type, round, id),
});
const prevotes = (round: number, id: BlockID | undefined, indexes = POLKA): Input[] =>
  indexes.map((index) => vote(index, 1, round, id));
const precommits = (round: number, id: BlockID | undefined, indexes = POLKA): Input[] =>
  indexes.map((index) => vote(index, 2, round, id));
const validity = (id: BlockID, valid = true): Input => ({
  type: "validity",
  height: HEIGHT,
  blockId: id,
  blockKey: keyOf(id),
  valid,
});
const timeout = (at: "newHeight" | "propose" | "prevote" | "precommit", round = 0): Input => ({
  type: "timeout",
  timeout: { height: HEIGHT, round, step: at },
});
const proposal = (round: number, id: BlockID, polRound = -1): Input => ({
  type: "proposal",
  proposal: {
    proposal: { type: 32, height: HEIGHT, round, polRound, blockId: id, timestamp: 7n, signature: Uint8Array.of(1) },
    blockKey: keyOf(id),
  },
});
const begin = (ownIndex: number | undefined = 3): Input => ({ type: "height", height: HEIGHT, electorate, ownIndex });

/** An effect in a word: `rule L22`, `sign prevote 0 A`, `schedule propose 0`, … */
function word(effect: Effect): string {
  const name = (id: BlockID | undefined): string => (id === undefined ? "nil" : id.hash[0] === 1 ? "A" : "B");
  switch (effect.type) {
    case "rule":
      return effect.tag;
    case "sign":
      return `sign ${effect.vote.type === 1 ? "prevote" : "precommit"} ${effect.vote.round} ${name(effect.vote.blockId)}`;
    case "propose":
      return `propose ${effect.round} ${effect.value === undefined ? "new" : name(effect.value)} ${effect.validRound}`;
    case "schedule":
      return `schedule ${effect.timeout.step} ${effect.timeout.round}`;
    case "fetch":
      return `fetch ${name(effect.blockId)}`;
    case "decide":
      return `decide ${effect.round} ${name(effect.blockId)} ${effect.commit.signatures.map(({ blockIdFlag }) => blockIdFlag).join("")}`;
    case "evidence":
      return `evidence ${effect.voteA.validatorIndex}`;
    default:
      return effect.type;
  }
}

function run(inputs: readonly Input[]): { state: CoreState; effects: readonly string[] } {
  const state = createCoreState(HEIGHT - 1n);
  let effects: readonly Effect[] = [];
  for (const input of inputs) effects = step(state, input);
  return { state, effects: effects.map(word) };
}

/** The part of the state that a row speaks about. */
function look(state: CoreState): string {
  return `${state.round} ${state.step} locked ${state.lockedRound} valid ${state.validRound}`;
}

const START = [begin(), timeout("newHeight")];
const LOCKED_ON_A = [...START, validity(A), proposal(0, A), ...prevotes(0, A)];
const ROUND_1 = [...LOCKED_ON_A, ...precommits(0, undefined), timeout("precommit")];

/** [why, inputs (the effects are those of the last one), effects, state after]. */
const TABLE: readonly (readonly [string, readonly Input[], readonly string[], string])[] = [
  [
    "L11, L21: a height starts with round 0 and waits for its proposal",
    START,
    ["L11", "L21", "schedule propose 0"],
    "0 propose locked -1 valid -1",
  ],
  [
    "L16: the proposer of the round asks for a new block",
    [begin(0), timeout("newHeight")],
    ["L11", "L16", "persist", "propose 0 new -1", "L21", "schedule propose 0"],
    "0 propose locked -1 valid -1",
  ],
  [
    "B9: a proposal with an unknown body asks for it",
    [...START, proposal(0, A)],
    ["fetch A"],
    "0 propose locked -1 valid -1",
  ],
  [
    "L22: a valid fresh proposal is prevoted",
    [...START, proposal(0, A), validity(A)],
    ["L22", "persist", "sign prevote 0 A"],
    "0 prevote locked -1 valid -1",
  ],
  [
    "L22: an invalid one is answered with nil",
    [...START, proposal(0, A), validity(A, false)],
    ["L22", "persist", "sign prevote 0 nil"],
    "0 prevote locked -1 valid -1",
  ],
  [
    "B5: the first proposal of a round wins",
    [...START, proposal(0, A), proposal(0, B), validity(B)],
    [],
    "0 propose locked -1 valid -1",
  ],
  [
    "L57: no proposal in time",
    [...START, timeout("propose")],
    ["L57", "persist", "sign prevote 0 nil"],
    "0 prevote locked -1 valid -1",
  ],
  [
    "L57: an old timer does nothing",
    [...START, timeout("propose"), timeout("propose")],
    [],
    "0 prevote locked -1 valid -1",
  ],
  [
    "L34: two thirds without agreement start the prevote timer once",
    [...START, timeout("propose"), vote(0, 1, 0, A), vote(1, 1, 0, B), vote(2, 1, 0, undefined)],
    ["L34", "schedule prevote 0"],
    "0 prevote locked -1 valid -1",
  ],
  [
    "B1: two of four are not two thirds",
    [...START, timeout("propose"), vote(0, 1, 0, undefined), vote(1, 1, 0, undefined)],
    [],
    "0 prevote locked -1 valid -1",
  ],
  [
    "L36: a polka for a valid block locks it and precommits it",
    LOCKED_ON_A,
    ["L36", "L42", "persist", "sign precommit 0 A"],
    "0 precommit locked 0 valid 0",
  ],
  [
    "B2: a value that has passed two thirds is told once: a further prevote for it changes nothing",
    [...LOCKED_ON_A, vote(3, 1, 0, A)],
    [],
    "0 precommit locked 0 valid 0",
  ],
  [
    "L36 waits for the body; L34 runs meanwhile",
    [...START, timeout("propose"), ...prevotes(0, A)],
    ["L34", "schedule prevote 0", "fetch A"],
    "0 prevote locked -1 valid -1",
  ],
  [
    "L36 fires when the body comes",
    [...START, timeout("propose"), ...prevotes(0, A), validity(A)],
    ["L36", "L42", "persist", "sign precommit 0 A"],
    "0 precommit locked 0 valid 0",
  ],
  [
    "L44: a polka for nil precommits nil",
    [...START, timeout("propose"), ...prevotes(0, undefined)],
    ["L44", "persist", "sign precommit 0 nil"],
    "0 precommit locked -1 valid -1",
  ],
  [
    "L61: no polka in time",
    [...START, timeout("propose"), timeout("prevote")],
    ["L61", "persist", "sign precommit 0 nil"],
    "0 precommit locked -1 valid -1",
  ],
  [
    "L42: a polka seen after our precommit renews the valid value only",
    [...START, timeout("propose"), timeout("prevote"), validity(A), ...prevotes(0, A)],
    ["L42"],
    "0 precommit locked -1 valid 0",
  ],
  [
    "L47: two thirds of precommits start the timer once",
    [...START, ...precommits(0, undefined)],
    ["L47", "schedule precommit 0"],
    "0 propose locked -1 valid -1",
  ],
  [
    "L65: no decision in time: the next round, lock kept",
    ROUND_1,
    ["L65", "L11", "L21", "schedule propose 1"],
    "1 propose locked 0 valid 0",
  ],
  [
    "L22: a fresh proposal against our lock is answered with nil, judged or not",
    [...ROUND_1, proposal(1, B)],
    ["L22", "persist", "sign prevote 1 nil", "fetch B"],
    "1 prevote locked 0 valid 0",
  ],
  [
    "L22: a fresh proposal of our locked value is prevoted",
    [...ROUND_1, proposal(1, A)],
    ["L22", "persist", "sign prevote 1 A"],
    "1 prevote locked 0 valid 0",
  ],
  [
    "L28: a proof of lock in the round of our lock opens it",
    [
      ...START,
      validity(A),
      validity(B),
      proposal(0, A),
      ...prevotes(0, A),
      ...precommits(0, undefined),
      timeout("precommit"),
      ...prevotes(1, B),
      timeout("precommit", 1),
      ...precommits(1, undefined),
      timeout("precommit", 1),
      proposal(2, B, 1),
    ],
    ["L28", "persist", "sign prevote 2 B"],
    "2 prevote locked 0 valid 0",
  ],
  [
    "L28 waits for the polka it cites",
    [...ROUND_1, ...precommits(1, undefined), timeout("precommit", 1), validity(B), proposal(2, B, 1)],
    [],
    "2 propose locked 0 valid 0",
  ],
  [
    "L16: the valid value is proposed again",
    [
      begin(1),
      timeout("newHeight"),
      validity(A),
      proposal(0, A),
      ...prevotes(0, A),
      ...precommits(0, undefined),
      timeout("precommit"),
    ],
    ["L65", "L11", "L16", "persist", "propose 1 A 0", "L21", "schedule propose 1"],
    "1 propose locked 0 valid 0",
  ],
  [
    "L49: two thirds of precommits for a valid block decide",
    [...LOCKED_ON_A, ...precommits(0, A)],
    ["L49", "persist", "decide 0 A 2221"],
    "0 commit locked 0 valid 0",
  ],
  [
    "L49: a nil precommit is in the commit, one for another block is absent",
    [...LOCKED_ON_A, vote(3, 2, 0, undefined), ...precommits(0, A)],
    ["L49", "persist", "decide 0 A 2223"],
    "0 commit locked 0 valid 0",
  ],
  [
    "L49: also from a round that is over",
    [...LOCKED_ON_A, timeout("precommit"), ...precommits(0, A)],
    ["L49", "persist", "decide 0 A 2221"],
    "1 commit locked 0 valid 0",
  ],
  [
    "B4: a commit admits the other vote of an equivocator",
    [
      ...LOCKED_ON_A,
      vote(0, 2, 0, undefined),
      { type: "certificate", votes: POLKA.map((index) => voteOf(index, 2, 0, A)) },
    ],
    ["evidence 0", "L49", "persist", "decide 0 A 2221"],
    "0 commit locked 0 valid 0",
  ],
  [
    "L49: before the height started",
    [begin(), validity(A), ...precommits(0, A)],
    ["L49", "persist", "decide 0 A 2221"],
    "0 commit locked -1 valid -1",
  ],
  [
    "B9: a commit for an unknown body asks for it",
    [...START, timeout("propose"), ...precommits(0, A)],
    ["L47", "schedule precommit 0", "fetch A"],
    "0 prevote locked -1 valid -1",
  ],
  [
    "B10: a decided block that is invalid here stops the node",
    [...START, ...precommits(0, A), validity(A, false)],
    ["halt"],
    "0 propose locked -1 valid -1",
  ],
  [
    "L55: two voters of four in a later round take us there",
    [...START, vote(0, 1, 3, undefined), vote(1, 2, 3, undefined)],
    ["L55", "L11", "L16", "persist", "propose 3 new -1", "L21", "schedule propose 3"],
    "3 propose locked -1 valid -1",
  ],
  [
    "L55: one voter does not, however often it votes",
    [...START, vote(0, 1, 3, undefined), vote(0, 2, 3, undefined)],
    [],
    "0 propose locked -1 valid -1",
  ],
  [
    "L55: f+1 voters start a height whose start we wait for",
    [begin(), vote(0, 1, 0, undefined), vote(1, 1, 0, undefined)],
    ["L55", "L11", "L21", "schedule propose 0"],
    "0 propose locked -1 valid -1",
  ],
  [
    "B4: the second vote of a validator is evidence",
    [...START, vote(0, 1, 0, A), vote(0, 1, 0, B)],
    ["evidence 0"],
    "0 propose locked -1 valid -1",
  ],
  [
    "B4: a third one is dropped",
    [...START, vote(0, 1, 0, A), vote(0, 1, 0, B), vote(0, 1, 0, undefined)],
    [],
    "0 propose locked -1 valid -1",
  ],
  [
    "B3: an equivocator counts for each of its blocks: a polka may need its other vote",
    [...START, validity(A), proposal(0, A), vote(0, 1, 0, B), vote(1, 1, 0, A), vote(2, 1, 0, A), vote(0, 1, 0, A)],
    ["evidence 0", "L36", "L42", "persist", "sign precommit 0 A"],
    "0 precommit locked 0 valid 0",
  ],
  [
    "B4: a certificate admits a third vote",
    [
      ...START,
      validity(A),
      proposal(0, A),
      vote(0, 1, 0, B),
      vote(0, 1, 0, undefined),
      { type: "certificate", votes: POLKA.map((index) => voteOf(index, 1, 0, A)) },
    ],
    ["L36", "L42", "persist", "sign precommit 0 A"],
    "0 precommit locked 0 valid 0",
  ],
  [
    "B4: a certificate without two thirds is only votes",
    [
      ...START,
      vote(0, 1, 0, B),
      vote(0, 1, 0, undefined),
      { type: "certificate", votes: [voteOf(0, 1, 0, A), voteOf(1, 1, 0, A)] },
    ],
    [],
    "0 propose locked -1 valid -1",
  ],
  [
    "B6: of one validator only the highest two rounds ahead are kept",
    [...START, vote(0, 1, 5, undefined), vote(0, 1, 6, undefined), vote(0, 1, 7, undefined), vote(1, 1, 5, undefined)],
    [],
    "0 propose locked -1 valid -1",
  ],
  [
    "votes of another height do nothing",
    [...START, { type: "vote", vote: voteOf(0, 1, 0, A, 99n) }],
    [],
    "0 propose locked -1 valid -1",
  ],
  [
    "a node that is no validator follows without signing",
    [begin(), timeout("newHeight"), timeout("propose")].map((input) =>
      input.type === "height" ? { ...input, ownIndex: undefined } : input,
    ),
    ["L57"],
    "0 prevote locked -1 valid -1",
  ],
];

for (const [why, inputs, effects, state] of TABLE) {
  test(why, () => {
    const result = run(inputs);
    assert.deepEqual(result.effects, effects);
    assert.equal(look(result.state), state);
  });
}

test("B7: early votes of the next height wait, at most four of each validator", () => {
  const { state } = run(START);
  for (let round = 0; round < 9; round += 1)
    step(state, { type: "vote", vote: voteOf(0, 1, round, undefined, HEIGHT + 1n) });
  assert.equal(state.nextVotes.length, 4);
});

test("B11: late precommits of the decided round make the last commit fuller, until the height starts", () => {
  const { state } = run([...LOCKED_ON_A, ...precommits(0, A)]);
  step(state, { type: "height", height: HEIGHT + 1n, electorate, ownIndex: 3 });
  step(state, { type: "vote", vote: voteOf(3, 2, 0, A) });
  assert.equal(state.last?.precommits.byBlock.get(keyOf(A))?.power, 4n);
});

test("the core is deterministic: the same inputs give the same effects and state", () => {
  const first = run(ROUND_1);
  const second = run(ROUND_1);
  assert.deepEqual(first.effects, second.effects);
  assert.equal(look(first.state), look(second.state));
});
