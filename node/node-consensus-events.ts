/**
 * The consensus events of CometBFT's bus, told from what the core did: one core step becomes the events that CometBFT
 * 0.38 publishes for the same move, in its order. `Unlock` never comes: this algorithm keeps a lock until another
 * polka replaces it (L44). Nothing is told of the replay of the log, as nobody can be subscribed then.
 */

import type { Effect, Input, RuleTag, VerifiedVote } from "./consensus/core/input.ts";
import type { CoreState } from "./consensus/core/state.ts";
import { viewProposal, viewTally } from "./consensus/core/view.ts";
import type { ConsensusEvent, RoundStateEventName, RoundStepData } from "./index/event-bus.ts";

/** Hears of each core step, right after it and before its effects run. */
export interface ConsensusEvents {
  onStep(core: Readonly<CoreState>, input: Input, effects: readonly Effect[]): void;
}

/** CometBFT's names of the steps that are told. */
type StepName =
  | "RoundStepNewHeight"
  | "RoundStepNewRound"
  | "RoundStepPropose"
  | "RoundStepPrevote"
  | "RoundStepPrevoteWait"
  | "RoundStepPrecommit"
  | "RoundStepCommit";

/** What a rule tells besides the step that it enters, in order. */
type Move = { readonly enters: StepName | undefined; readonly tells: readonly RoundStateEventName[] };

const PREVOTED: Move = { enters: "RoundStepPrevote", tells: [] };
const MOVES: Readonly<Partial<Record<RuleTag, Move>>> = {
  L22: PREVOTED,
  L28: PREVOTED,
  L57: { enters: "RoundStepPrevote", tells: ["TimeoutPropose"] },
  L34: { enters: "RoundStepPrevoteWait", tells: [] },
  L61: { enters: "RoundStepPrecommit", tells: ["TimeoutWait"] },
  L44: { enters: "RoundStepPrecommit", tells: ["Polka"] },
  // The wait for precommits is no step of its own: the step it began in is told again.
  L47: { enters: undefined, tells: [] },
  L65: { enters: undefined, tells: ["TimeoutWait"] },
  L49: { enters: "RoundStepCommit", tells: [] },
};

/**
 * Creates the teller.
 * @param publish  takes the events in order, in the same turn
 * @param addressOf  20-byte address of a validator of the core's height by index
 */
export function createConsensusEvents(options: {
  readonly publish: (event: ConsensusEvent) => void;
  readonly addressOf: (index: number) => Uint8Array | undefined;
}): ConsensusEvents {
  const { publish } = options;
  let step: StepName = "RoundStepNewHeight";
  let lockedKey: string | undefined;
  /** Height and round whose complete proposal was told. */
  let completeAt = "";

  const tell = (type: RoundStateEventName, data: RoundStepData): void => publish({ type, step: data });
  const enter = (name: StepName, height: bigint, round: number): void => {
    step = name;
    tell("NewRoundStep", { height, round, step });
  };
  const onNewRound = (core: Readonly<CoreState>, round: number): void => {
    const { height } = core;
    const index = core.electorate.proposerIndex(round);
    const address = options.addressOf(index);
    if (address !== undefined)
      publish({
        type: "NewRound",
        step: { height, round, step: "RoundStepNewRound" },
        proposer: { address, index },
      });
    enter("RoundStepPropose", height, round);
  };
  const onLock = (core: Readonly<CoreState>, round: number): void => {
    const { height } = core;
    tell("ValidBlock", { height, round, step });
    tell("Polka", { height, round, step });
    tell(core.locked?.blockKey === lockedKey ? "Relock" : "Lock", { height, round, step });
    enter("RoundStepPrecommit", height, round);
  };
  const onRule = (core: Readonly<CoreState>, tag: RuleTag, round: number, isOfLock: boolean): void => {
    const { height } = core;
    const move = MOVES[tag];
    for (const type of move?.tells ?? []) tell(type, { height, round, step });
    if (tag === "L11") onNewRound(core, round);
    else if (tag === "L36") onLock(core, round);
    else if (tag === "L42" && !isOfLock) tell("ValidBlock", { height, round, step });
    else if (tag === "L47") tell("NewRoundStep", { height, round, step });
    else if (move?.enters !== undefined) enter(move.enters, height, round);
  };
  const tellCompleteProposal = (core: Readonly<CoreState>): void => {
    const round = core.round < 0 ? 0 : core.round;
    const proposal = viewProposal(core, round);
    const at = `${core.height}/${round}`;
    if (at === completeAt || core.round < 0 || proposal === undefined || !core.validity.has(proposal.blockKey)) return;
    completeAt = at;
    publish({
      type: "CompleteProposal",
      step: { height: core.height, round, step },
      blockId: proposal.proposal.blockId,
    });
  };

  return {
    onStep: (core, input, effects) => {
      for (const vote of votesOf(input)) if (isCounted(core, vote)) publish({ type: "Vote", vote: vote.vote });
      if (input.type === "height") enter("RoundStepNewHeight", core.height, 0);
      // A proposal that is complete before its rules fire is told before the prevote that it causes.
      const startsRound = effects.some((effect) => effect.type === "rule" && effect.tag === "L11");
      if (!startsRound) tellCompleteProposal(core);
      let afterLock = false;
      for (const effect of effects) {
        if (effect.type !== "rule") continue;
        onRule(core, effect.tag, effect.round, afterLock);
        afterLock = effect.tag === "L36";
        if (effect.tag === "L11") tellCompleteProposal(core);
      }
      step = stepOf(core);
      lockedKey = core.locked?.blockKey;
    },
  };
}

function votesOf(input: Input): readonly VerifiedVote[] {
  if (input.type === "vote") return [input.vote];
  return input.type === "certificate" ? input.votes : [];
}

/** True when this very vote is held: not a double, not refused. */
function isCounted(core: Readonly<CoreState>, vote: VerifiedVote): boolean {
  const { height, round, type, validatorIndex } = vote.vote;
  const tally =
    height === core.height
      ? viewTally(core, round, type)
      : height === core.last?.height && round === core.last.round && type !== 1
        ? core.last.precommits
        : undefined;
  return tally?.byBlock.get(vote.blockKey)?.votes[validatorIndex] === vote;
}

function stepOf(core: Readonly<CoreState>): StepName {
  switch (core.step) {
    case "newHeight":
      return "RoundStepNewHeight";
    case "propose":
      return "RoundStepPropose";
    case "prevote":
      return core.prevoteTimer ? "RoundStepPrevoteWait" : "RoundStepPrevote";
    case "precommit":
      return "RoundStepPrecommit";
    case "commit":
      return "RoundStepCommit";
  }
}
