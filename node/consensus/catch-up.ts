/**
 * Catch-up: what a node announces, what it lacks of what another announced, and what it answers. Pure functions over
 * the core's state; `driver.ts` does the sending. Source: docs/spec/consensus.md B30-B36.
 */
import { CatchUpRequest, CatchUpResponse, RoundState } from "../../proto/gen/byline/consensus/v1/messages.ts";
import type { BlockID, Commit, Proposal, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { FLAG_COMMIT } from "./core/commit.ts";
import { PRECOMMIT } from "./core/input.ts";
import type { CoreState } from "./core/state.ts";
import { certificateOf, viewRound, votesWanted } from "./core/view.ts";
import { createBitmap, hasBit, STEP_NUMBERS } from "./messages.ts";

/** What we announce. @param body  the newest body of this height that we can serve */
export function createRoundState(core: CoreState, body: BlockID | undefined, base: bigint): RoundState {
  const round = core.round < 0 ? 0 : core.round;
  const entry = viewRound(core, round);
  const count = core.electorate.powers.length;
  return RoundState.create({
    height: core.height,
    round: core.round,
    step: STEP_NUMBERS[core.step],
    hasProposal: entry?.proposal !== undefined,
    prevotes: createBitmap(count, (index) => entry?.prevotes.first[index] !== undefined),
    precommits: createBitmap(count, (index) => entry?.precommits.first[index] !== undefined),
    validRound: core.validRound,
    body,
    base,
  });
}

/** B31: true when the peer announced something that we lack and that can move us. */
export function isBehind(core: CoreState, peer: RoundState): boolean {
  if (peer.height !== core.height) return peer.height > core.height;
  if (core.step === "commit") return false;
  if (peer.round > core.round) return true;
  if (peer.round < core.round) return wantedPolRound(core) >= 0 && peer.validRound >= 0;
  const entry = viewRound(core, core.round);
  if (peer.hasProposal && entry?.proposal === undefined) return true;
  if (wantedPolRound(core) >= 0) return true;
  // B34: an equivocator may have shown us its other vote: the same bits, but a polka there and none here.
  if (peer.validRound === core.round && entry?.prevotes.majority === undefined) return true;
  return core.electorate.powers.some(
    (_power, index) =>
      (hasBit(peer.prevotes, index) && entry?.prevotes.first[index] === undefined) ||
      (hasBit(peer.precommits, index) && entry?.precommits.first[index] === undefined),
  );
}

/** What we ask for: everything we have, so that the answer is what we lack. */
export function createCatchUpRequest(core: CoreState): CatchUpRequest {
  const { prevotes, precommits, hasProposal } = createRoundState(core, undefined, 0n);
  const round = core.round < 0 ? 0 : core.round;
  const polka = viewRound(core, round)?.prevotes.majority !== undefined;
  return CatchUpRequest.create({
    height: core.height,
    round,
    hasProposal,
    prevotes,
    precommits,
    polRound: wantedPolRound(core),
    polka,
  });
}

/** B32: what we hold at our height that the asking node lacks; undefined when nothing. */
export function answerCatchUp(core: CoreState, request: CatchUpRequest): CatchUpResponse | undefined {
  if (request.height !== core.height) return undefined;
  const proposals: Proposal[] = [];
  const votes: Vote[] = [];
  const certificates: { readonly votes: readonly Vote[] }[] = [];
  const asked = viewRound(core, request.round);
  if (asked !== undefined) {
    if (!request.hasProposal && asked.proposal !== undefined) proposals.push(asked.proposal.proposal);
    for (const { vote } of votesWanted(asked.prevotes, (index) => !hasBit(request.prevotes, index))) votes.push(vote);
    for (const { vote } of votesWanted(asked.precommits, (index) => !hasBit(request.precommits, index)))
      votes.push(vote);
    const polka = request.polka ? undefined : certificateOf(asked.prevotes);
    if (polka !== undefined) certificates.push({ votes: polka.map(({ vote }) => vote) });
  }
  const ours = core.round > request.round ? viewRound(core, core.round) : undefined;
  if (ours !== undefined) {
    if (ours.proposal !== undefined) proposals.push(ours.proposal.proposal);
    for (const { vote } of votesWanted(ours.prevotes, () => true)) votes.push(vote);
    for (const { vote } of votesWanted(ours.precommits, () => true)) votes.push(vote);
  }
  const proof = request.polRound < 0 ? undefined : certificateOf(viewRound(core, request.polRound)?.prevotes);
  if (proof !== undefined) certificates.push({ votes: proof.map(({ vote }) => vote) });
  const decisive =
    core.commit === undefined ? undefined : certificateOf(viewRound(core, core.commit.round)?.precommits);
  if (decisive !== undefined) certificates.push({ votes: decisive.map(({ vote }) => vote) });
  if (proposals.length + votes.length + certificates.length === 0) return undefined;
  return CatchUpResponse.create({ proposals, votes, certificates });
}

/** B33: the precommits inside a commit, as a certificate. */
export function commitToVotes(commit: Commit): readonly Vote[] {
  const votes: Vote[] = [];
  for (const [index, signature] of commit.signatures.entries()) {
    if (signature.blockIdFlag !== FLAG_COMMIT) continue;
    votes.push({
      type: PRECOMMIT,
      height: commit.height,
      round: commit.round,
      blockId: commit.blockId,
      timestamp: signature.timestamp,
      validatorAddress: signature.validatorAddress,
      validatorIndex: index,
      signature: signature.signature,
      extension: new Uint8Array(0),
      extensionSignature: new Uint8Array(0),
    });
  }
  return votes;
}

/** The round whose polka our proposal cites and we have not seen, -1 for none. */
function wantedPolRound(core: CoreState): number {
  const proposal = viewRound(core, core.round)?.proposal;
  const polRound = proposal?.proposal.polRound ?? -1;
  if (polRound < 0 || core.step !== "propose") return -1;
  return viewRound(core, polRound)?.prevotes.majority === proposal?.blockKey ? -1 : polRound;
}
