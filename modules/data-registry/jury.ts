/**
 * Cases that arithmetic cannot decide (docs/spec/registry.md R84-R88): SPAM, LICENCE, CONSENT, MISLABELLED, UNAVAILABLE.
 * The fee of a seat is the same for either verdict, so that no vote is worth more than another.
 */
import { bigEndian64, concatBytes, equalBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { REGISTRY_URI_CHARS_MAX } from "../../lib/limits.ts";
import { COMMITMENT_BYTES, voteCommitment } from "../../lib/registry/commitments.ts";
import { JuryCase, JuryStatus, Reason, Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { Ballot } from "../../proto/gen/byline/registry/v1/cases.ts";
import {
  MsgAppealCase,
  MsgAppealCaseResponse,
  MsgCommitVote,
  MsgCommitVoteResponse,
  MsgOpenCase,
  MsgOpenCaseResponse,
  MsgRevealVote,
  MsgRevealVoteResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { hasControl } from "./content.ts";
import { RegistryError } from "./errors.ts";
import { advanceJury, juryEvent, lastRound, openRound } from "./jury-case.ts";
import { roundName, roundNumber } from "./jury-panel.ts";
import { getDataset, getVersion, readParams } from "./keeper.ts";
import { caseBond, requireBond, versionBonds } from "./parts.ts";
import type { RegistryParts } from "./parts.ts";
import { PRESENT, ballots, evidences, juryCases, juryCasesOf, takeId, versionName, versionText } from "./tables.ts";
import { isConvicted, reasonName } from "./tags.ts";
import { stateName } from "./versions.ts";

/** What jurors may be asked. */
const REASONS: readonly number[] = [
  Reason.REASON_SPAM,
  Reason.REASON_LICENCE,
  Reason.REASON_CONSENT,
  Reason.REASON_MISLABELLED,
  Reason.REASON_UNAVAILABLE,
];
/** Open cases of one version: one for each reason. */
const OPEN_CASES_MAX = REASONS.length;
const HASH_BYTES = 32;

/** Handlers of the cases before jurors. */
export function juryMessages(parts: RegistryParts): readonly MessageHandler[] {
  return [openCase(parts), commitVote(parts), revealVote(parts), appealCase(parts)];
}

/** Open jury cases of a version, by id. */
export function openJuryCases(ctx: Context, name: Uint8Array): readonly JuryCase[] {
  return juryCasesOf
    .list(ctx, name, OPEN_CASES_MAX)
    .flatMap(({ name: key }) => juryCases.find(ctx, key.slice(name.length)) ?? []);
}

function openCase(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgOpenCase, MsgOpenCaseResponse>({
    request: MsgOpenCase,
    response: MsgOpenCaseResponse,
    signers: (message) => [message.challenger],
    handle(ctx, message) {
      const { challenger, subject, reason } = message;
      const params = readParams(ctx);
      const version = getVersion(ctx, subject.datasetId, subject.version);
      const respondent = getDataset(ctx, subject.datasetId).owner;
      const bond = positiveBaseAmount(message.bond, "bond");
      requireBond(bond, params.challengeBondMin, "a challenge");
      checkEvidence(message);
      refuseWhen(!REASONS.includes(reason), RegistryError.ChallengeExempt, "jurors are not asked about this");
      refuseWhen(respondent === challenger, RegistryError.NotParty, "an owner withdraws their own version instead");
      // A version that was taken back is judged all the same: its bond and what was matched for it still stand.
      refuseWhen(
        isConvicted(ctx, version),
        RegistryError.ChallengeExempt,
        `${versionText(subject)} is ${stateName(version.state)}`,
      );
      const name = versionName(subject);
      const same = openJuryCases(ctx, name).find((own) => own.reason === reason);
      refuseWhen(same !== undefined, RegistryError.ChallengeExists, `case ${same?.id ?? 0n} says the same`);
      const evidence = concatBytes(name, Uint8Array.of(reason), message.evidenceHash);
      refuseWhen(evidences.has(ctx, evidence), RegistryError.ChallengeExists, "this evidence was judged before");
      const id = takeId(ctx, "case");
      const opened = JuryCase.create({
        id,
        subject,
        reason,
        challenger,
        respondent,
        evidenceHash: message.evidenceHash,
        evidenceUri: message.evidenceUri,
        bond,
        seatFee: params.seatFee,
      });
      parts.bonds.post(ctx, caseBond(challenger, "jury", id), bond);
      parts.bonds.pinSubject(ctx, versionBonds(subject));
      parts.vesting.freeze(ctx, subject);
      parts.health.recordCase(ctx, { code: reasonName(reason), step: "opened", datasetId: subject.datasetId });
      evidences.put(ctx, evidence, PRESENT);
      juryCasesOf.put(ctx, concatBytes(name, bigEndian64(id)), PRESENT);
      const drawing = openRound(ctx, parts, opened, challenger);
      ctx.emit(juryEvent("open_case", drawing, ["reason", reasonName(reason)], ["challenger", challenger]));
      return { caseId: id };
    },
  });
}

function checkEvidence({ evidenceHash, evidenceUri }: MsgOpenCase): void {
  const isHash = evidenceHash.length === HASH_BYTES;
  refuseWhen(!isHash, RegistryError.InvalidText, "evidence has a hash of 32 bytes");
  const isText = evidenceUri !== "" && evidenceUri.length <= REGISTRY_URI_CHARS_MAX && !hasControl(evidenceUri);
  refuseWhen(
    !isText,
    RegistryError.InvalidText,
    `evidence lies at a URI of at most ${REGISTRY_URI_CHARS_MAX} characters`,
  );
}

function commitVote(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgCommitVote, MsgCommitVoteResponse>({
    request: MsgCommitVote,
    response: MsgCommitVoteResponse,
    signers: (message) => [message.voter],
    handle(ctx, message) {
      const found = advanceJury(ctx, parts, message.caseId);
      const ballot = requireBallot(ctx, found, message.voter);
      const isCommit = parts.readClock(ctx) < lastRound(found).commitUntil;
      refuseWhen(!isCommit, RegistryError.WrongPhase, "commitments are over");
      refuseWhen(ballot.commitment.length > 0, RegistryError.WrongPhase, "a vote is committed once");
      const isRight = message.commitment.length === COMMITMENT_BYTES;
      refuseWhen(!isRight, RegistryError.InvalidCommitment, `a commitment has ${COMMITMENT_BYTES} bytes`);
      ballots.write(ctx, { ...ballot, commitment: message.commitment });
      ctx.emit(juryEvent("commit_vote", found, ["voter", message.voter]));
      return {};
    },
  });
}

function revealVote(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgRevealVote, MsgRevealVoteResponse>({
    request: MsgRevealVote,
    response: MsgRevealVoteResponse,
    signers: (message) => [message.voter],
    handle(ctx, message) {
      const found = advanceJury(ctx, parts, message.caseId);
      const ballot = requireBallot(ctx, found, message.voter);
      const round = lastRound(found);
      const isReveal = parts.readClock(ctx) >= round.commitUntil;
      refuseWhen(!isReveal, RegistryError.WrongPhase, "votes are shown when commitments are over");
      refuseWhen(ballot.vote !== Vote.VOTE_UNSPECIFIED, RegistryError.WrongPhase, "a vote is shown once");
      const { vote, salt, voter } = message;
      const isVote = vote === Vote.VOTE_UPHOLD || vote === Vote.VOTE_REJECT;
      refuseWhen(
        !isVote || salt.length !== COMMITMENT_BYTES,
        RegistryError.InvalidCommitment,
        "uphold or reject, with a salt of 32 bytes",
      );
      const secret = { chainId: ctx.chainId, caseId: found.id, round: roundNumber(found), vote, salt };
      const opens = equalBytes(voteCommitment({ ...secret, voter: parseAddress(voter) }), ballot.commitment);
      refuseWhen(!opens, RegistryError.InvalidCommitment, `${voter} in round ${roundNumber(found)}`);
      ballots.write(ctx, { ...ballot, vote });
      const isUphold = vote === Vote.VOTE_UPHOLD;
      const tallied = {
        ...round,
        uphold: round.uphold + (isUphold ? ballot.weight : 0n),
        reject: round.reject + (isUphold ? 0n : ballot.weight),
        upholdStake: round.upholdStake + (isUphold ? ballot.stake : 0n),
      };
      payVoter(ctx, parts, { ...found, rounds: [...found.rounds.slice(0, -1), tallied] }, ballot);
      ctx.emit(juryEvent("reveal_vote", found, ["voter", voter], ["vote", isUphold ? "uphold" : "reject"]));
      return {};
    },
  });
}

/** R85: a revealed seat is paid at once by who called the panel; the end makes the loser bear it. */
function payVoter(ctx: Context, parts: RegistryParts, found: JuryCase, ballot: Ballot): void {
  const { byValidators, payer } = lastRound(found);
  const fee = byValidators ? 0n : found.seatFee * ballot.weight;
  const paid = parts.bonds.pay(ctx, caseBond(payer, "jury", found.id), fee, parseAddress(ballot.voter));
  const isChallenger = payer === found.challenger;
  juryCases.write(ctx, {
    ...found,
    challengerFees: found.challengerFees + (isChallenger ? paid : 0n),
    respondentFees: found.respondentFees + (isChallenger ? 0n : paid),
  });
}

function requireBallot(ctx: Context, found: JuryCase, voter: string): Ballot {
  refuseWhen(
    found.status !== JuryStatus.JURY_STATUS_VOTING,
    RegistryError.WrongPhase,
    `nobody votes in case ${found.id} now`,
  );
  const ballot = ballots.find(ctx, concatBytes(roundName(found), parseAddress(voter, "invalid voter address")));
  if (ballot === undefined) {
    throw new TxError(
      RegistryError.NotParty,
      `${voter} was not drawn for round ${roundNumber(found)} of case ${found.id}`,
    );
  }
  return ballot;
}

function appealCase(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgAppealCase, MsgAppealCaseResponse>({
    request: MsgAppealCase,
    response: MsgAppealCaseResponse,
    signers: (message) => [message.appellant],
    handle(ctx, message) {
      const found = advanceJury(ctx, parts, message.caseId);
      const isDecided = found.status === JuryStatus.JURY_STATUS_DECIDED;
      refuseWhen(!isDecided, RegistryError.WrongPhase, "there is no verdict that can be appealed");
      const loser = lastRound(found).verdict === Vote.VOTE_UPHOLD ? found.respondent : found.challenger;
      refuseWhen(message.appellant !== loser, RegistryError.NotParty, `the verdict went against ${loser}`);
      const bond = positiveBaseAmount(message.bond, "bond");
      requireBond(bond, readParams(ctx).appealBondMin, "an appeal");
      parts.bonds.post(ctx, caseBond(loser, "jury", found.id), bond);
      const isRespondent = loser === found.respondent;
      const appealed = {
        ...found,
        bond: found.bond + (isRespondent ? 0n : bond),
        respondentBond: found.respondentBond + (isRespondent ? bond : 0n),
      };
      const next = openRound(ctx, parts, appealed, loser);
      ctx.emit(juryEvent("appeal_case", next, ["appellant", loser]));
      return {};
    },
  });
}
