/** Proves that each move of the core is told as CometBFT tells it: names, order, height, round, step; each vote once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { BlockID } from "../proto/gen/tendermint/types/types.ts";
import { step } from "./consensus/core/core.ts";
import type { Electorate, Input, VerifiedVote } from "./consensus/core/input.ts";
import { createCoreState } from "./consensus/core/state.ts";
import { createConsensusEvents } from "./node-consensus-events.ts";
import type { ConsensusEvent } from "./index/event-bus.ts";

const HEIGHT = 5n;
const EMPTY = new Uint8Array(0);
const NIL: BlockID = { hash: EMPTY, partSetHeader: { total: 0, hash: EMPTY } };
const A: BlockID = blockId(1);
/** Four validators of power 1; the proposer of round r is validator r mod 4; we are validator 3. */
const electorate: Electorate = { powers: [1n, 1n, 1n, 1n], total: 4n, proposerIndex: (round) => round % 4 };

function blockId(byte: number): BlockID {
  const hash = new Uint8Array(32).fill(byte);
  return { hash, partSetHeader: { total: 1, hash } };
}

function voteOf(index: number, type: 1 | 2, round: number, id: BlockID | undefined): VerifiedVote {
  const vote = {
    type,
    height: HEIGHT,
    round,
    blockId: id ?? NIL,
    timestamp: 7n,
    validatorAddress: new Uint8Array(20).fill(index),
    validatorIndex: index,
    signature: Uint8Array.of(index),
    extension: EMPTY,
    extensionSignature: EMPTY,
  };
  return { vote, blockKey: id === undefined ? "" : "A" };
}

const vote = (index: number, type: 1 | 2, round: number, id?: BlockID): Input => ({
  type: "vote",
  vote: voteOf(index, type, round, id),
});
const timeout = (at: "newHeight" | "propose" | "prevote" | "precommit", round = 0): Input => ({
  type: "timeout",
  timeout: { height: HEIGHT, round, step: at },
});
const proposal = (round: number, polRound = -1): Input => ({
  type: "proposal",
  proposal: {
    proposal: { type: 32, height: HEIGHT, round, polRound, blockId: A, timestamp: 7n, signature: Uint8Array.of(1) },
    blockKey: "A",
  },
});
const validity: Input = { type: "validity", height: HEIGHT, blockId: A, blockKey: "A", valid: true };
const begin: Input = { type: "height", height: HEIGHT, electorate, ownIndex: 3 };

function word(event: ConsensusEvent): string {
  if (event.type === "Vote") return `Vote ${event.vote.validatorIndex}`;
  assert.equal(event.step.height, HEIGHT);
  const at = `${event.type} ${event.step.round} ${event.step.step.replace("RoundStep", "")}`;
  return event.type === "NewRound" ? `${at} by ${event.proposer.index}=${event.proposer.address[0]}` : at;
}

/** Runs the inputs through a core; the answer has the words of the events of each input. */
function tellAll(inputs: readonly Input[]): readonly (readonly string[])[] {
  const core = createCoreState(HEIGHT - 1n);
  let told: string[] = [];
  const events = createConsensusEvents({
    publish: (event) => told.push(word(event)),
    addressOf: (index) => new Uint8Array(20).fill(index),
  });
  return inputs.map((input) => {
    told = [];
    events.onStep(core, input, step(core, input));
    return told;
  });
}

test("a height that goes well", () => {
  assert.deepEqual(
    tellAll([
      begin,
      timeout("newHeight"),
      proposal(0),
      validity,
      vote(0, 1, 0, A),
      vote(0, 1, 0, A),
      vote(1, 1, 0, A),
      vote(2, 1, 0, A),
      vote(0, 2, 0, A),
      vote(1, 2, 0, A),
      vote(2, 2, 0, A),
    ]),
    [
      ["NewRoundStep 0 NewHeight"],
      ["NewRound 0 NewRound by 0=0", "NewRoundStep 0 Propose"],
      [],
      ["CompleteProposal 0 Propose", "NewRoundStep 0 Prevote"],
      ["Vote 0"],
      [],
      ["Vote 1"],
      ["Vote 2", "ValidBlock 0 Prevote", "Polka 0 Prevote", "Lock 0 Prevote", "NewRoundStep 0 Precommit"],
      ["Vote 0"],
      ["Vote 1"],
      ["Vote 2", "NewRoundStep 0 Commit"],
    ],
  );
});

test("timeouts, a nil polka, a new round, a lock taken again", () => {
  const locked = [begin, timeout("newHeight"), validity, proposal(0), ...[0, 1, 2].map((at) => vote(at, 1, 0, A))];
  const lost = [...[0, 1, 2].map((at) => vote(at, 2, 0)), timeout("precommit")];
  const again = [proposal(1, 0), ...[0, 1, 2].map((at) => vote(at, 1, 1, A))];
  const told = tellAll([...locked, ...lost, ...again]);
  assert.deepEqual(told.at(locked.length + 2), ["Vote 2", "NewRoundStep 0 Precommit"]);
  assert.deepEqual(told.at(locked.length + 3), [
    "TimeoutWait 0 Precommit",
    "NewRound 1 NewRound by 1=1",
    "NewRoundStep 1 Propose",
  ]);
  assert.deepEqual(told.at(locked.length + lost.length), ["CompleteProposal 1 Propose", "NewRoundStep 1 Prevote"]);
  assert.deepEqual(told.at(-1), [
    "Vote 2",
    "ValidBlock 1 Prevote",
    "Polka 1 Prevote",
    "Relock 1 Prevote",
    "NewRoundStep 1 Precommit",
  ]);

  const silent = tellAll([
    begin,
    timeout("newHeight"),
    timeout("propose"),
    vote(0, 1, 0),
    vote(1, 1, 0, A),
    vote(2, 1, 0, A),
    timeout("prevote"),
  ]);
  assert.deepEqual(silent.slice(2), [
    ["TimeoutPropose 0 Propose", "NewRoundStep 0 Prevote"],
    ["Vote 0"],
    ["Vote 1"],
    ["Vote 2", "NewRoundStep 0 PrevoteWait"],
    ["TimeoutWait 0 PrevoteWait", "NewRoundStep 0 Precommit"],
  ]);
  const nil = tellAll([begin, timeout("newHeight"), timeout("propose"), ...[0, 1, 2].map((at) => vote(at, 1, 0))]);
  assert.deepEqual(nil.at(-1), ["Vote 2", "Polka 0 Prevote", "NewRoundStep 0 Precommit"]);
});
