/** Submitting, opening and reviewing contributions (docs/spec/registry.md R60-R64). */
import { bigEndian64, concatBytes, equalBytes, readBigEndian64, toHex } from "../../lib/bytes.ts";
import { divCeil } from "../../lib/int.ts";
import {
  CONTRIBUTION_BYTES_MAX,
  CONTRIBUTION_RECORDS_MAX,
  CONTRIBUTION_RECORDS_PER_BOND,
  REVIEWS_MIN,
} from "../../lib/limits.ts";
import { COMMITMENT_BYTES, reviewCommitment } from "../../lib/registry/commitments.ts";
import { CaseKind } from "../../proto/gen/byline/registry/v1/cases.ts";
import { Admission, Contribution, ContributionStatus } from "../../proto/gen/byline/registry/v1/datanet.ts";
import type { Datanet, Review } from "../../proto/gen/byline/registry/v1/datanet.ts";
import { Consents } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgCommitReview,
  MsgCommitReviewResponse,
  MsgOpenContribution,
  MsgOpenContributionResponse,
  MsgRevealReview,
  MsgRevealReviewResponse,
  MsgSubmitContribution,
  MsgSubmitContributionResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { isUri } from "./content.ts";
import {
  advanceContribution,
  contributionEvent,
  contributionSample,
  eligibleCurators,
  rootName,
  yieldTo,
} from "./contribution-case.ts";
import { termsAt } from "./datanet-terms.ts";
import { getDatanet, requireAdmitted } from "./datanets.ts";
import { RegistryError } from "./errors.ts";
import { poolWeight } from "./jury-pool.ts";
import { deleteCommit, readParams } from "./keeper.ts";
import { contributionBond, custodianBond, requireBond } from "./parts.ts";
import type { RegistryParts } from "./parts.ts";
import { openDraw, schedule } from "./queue.ts";
import { requireIndexes, requireRecords } from "./record-proofs.ts";
import { openedCommit } from "./versions.ts";
import { PRESENT, contributionRoots, contributions, contributionsOf, takeId } from "./tables.ts";

const HASH_BYTES = 32;
const SCORE_MAX = 100;

/** Handlers of the messages about contributions. */
export function contributionMessages(parts: RegistryParts): readonly MessageHandler[] {
  return [submit(parts), open(parts), commitReview(parts), revealReview(parts)];
}

function submit(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgSubmitContribution, MsgSubmitContributionResponse>({
    request: MsgSubmitContribution,
    response: MsgSubmitContributionResponse,
    signers: (message) => [message.contributor],
    validateBasic: checkSubmission,
    handle(ctx, message) {
      const { contributor, datanetId, contentRoot, recordCount, license } = message;
      const clock = parts.readClock(ctx);
      const datanet = getDatanet(ctx, datanetId);
      const terms = termsAt(datanet, clock);
      const params = readParams(ctx);
      const bond = positiveBaseAmount(message.bond, "bond");
      const least = terms.admission === Admission.ADMISSION_OPEN ? params.contributionBondMin : terms.contributionBond;
      requireBond(bond, least * divCeil(recordCount, CONTRIBUTION_RECORDS_PER_BOND), "a contribution");
      requireAdmitted(ctx, datanet, contributor, clock);
      const isAccepted = terms.licenses.includes(license);
      refuseWhen(!isAccepted, RegistryError.InvalidTerms, `datanet ${datanetId} accepts ${terms.licenses.join(", ")}`);
      const isConsent = equalBytes(Consents.encode(message.consents), Consents.encode(datanet.consents));
      refuseWhen(!isConsent, RegistryError.InvalidTerms, "the consents are not those that the datanet asks for");
      requireReady(ctx, parts, datanet, contributor);
      const commit = openedCommit(ctx, { ...message, owner: contributor }, clock);
      const height = ctx.header.height;
      const rival = contributionRoots.read(ctx, rootName(message));
      const isFree = rival === undefined || yieldTo(ctx, parts, readBigEndian64(rival), commit?.height ?? height);
      refuseWhen(!isFree, RegistryError.DuplicateContent, `${toHex(contentRoot)} was contributed before`);
      const id = takeId(ctx, "case");
      const { byteCount, uri } = message;
      const found = Contribution.create({
        id,
        datanetId,
        contributor,
        contentRoot,
        recordCount,
        byteCount,
        license,
        uri,
        ownerPpm: terms.ownerPpm,
        curatorPpm: terms.curatorPpm,
        bond,
        status: ContributionStatus.CONTRIBUTION_STATUS_OPENING,
        draw: openDraw(ctx, parts.beacon),
        reviewFee: params.reviewFee,
        fromPool: datanet.bootstrap,
        height,
        committedHeight: commit?.height ?? 0n,
      });
      if (commit !== undefined) {
        deleteCommit(ctx, commit);
      }
      parts.bonds.post(ctx, contributionBond(contributor, id), bond);
      contributions.write(ctx, found);
      contributionRoots.put(ctx, rootName(found), bigEndian64(id));
      contributionsOf.put(ctx, concatBytes(bigEndian64(datanetId), bigEndian64(id)), PRESENT);
      parts.health.recordSubmission(ctx, { step: "submitted", datasetId: datanet.datasetId });
      schedule(ctx, CaseKind.CASE_KIND_CONTRIBUTION, id, { height: found.draw.height });
      ctx.emit(contributionEvent("submit_contribution", found));
      return { contributionId: id };
    },
  });
}

function checkSubmission(message: MsgSubmitContribution): void {
  const { contentRoot, recordCount, byteCount, uri } = message;
  const invalid = (isWrong: boolean, why: string): void => refuseWhen(isWrong, RegistryError.InvalidContent, why);
  parseAddress(message.contributor, "invalid contributor address");
  invalid(contentRoot.length !== HASH_BYTES, "a content root has 32 bytes");
  invalid(recordCount < 1n || recordCount > CONTRIBUTION_RECORDS_MAX, `1 to ${CONTRIBUTION_RECORDS_MAX} records`);
  invalid(byteCount > CONTRIBUTION_BYTES_MAX, `at most ${CONTRIBUTION_BYTES_MAX} bytes`);
  invalid(!isUri(uri), "a contribution lies at a URI");
}

/** R60: nothing is taken in that nobody could judge or keep. @throws TxError(NotReady) */
function requireReady(ctx: Context, parts: RegistryParts, datanet: Datanet, contributor: string): void {
  const { custodian } = termsAt(datanet, parts.readClock(ctx));
  const kept = parts.bonds.find(ctx, custodianBond(custodian, datanet.id))?.amount ?? 0n;
  const least = readParams(ctx).custodianBondMin;
  refuseWhen(kept < least, RegistryError.NotReady, `custodian ${custodian} has bonded ${kept} of ${least}ubyl`);
  const judges = datanet.bootstrap
    ? Number(poolWeight(ctx) > 0n) * REVIEWS_MIN
    : eligibleCurators(ctx, datanet.id, contributor, ctx.header.height).length;
  refuseWhen(judges < REVIEWS_MIN, RegistryError.NotReady, `${judges} reviewers, ${REVIEWS_MIN} are needed`);
}

function open(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgOpenContribution, MsgOpenContributionResponse>({
    request: MsgOpenContribution,
    response: MsgOpenContributionResponse,
    signers: (message) => [message.contributor],
    handle(ctx, message) {
      const found = advanceContribution(ctx, parts, message.contributionId);
      refuseWhen(
        found.contributor !== message.contributor,
        RegistryError.NotParty,
        `contribution ${found.id} is not yours`,
      );
      const isOpening = found.status === ContributionStatus.CONTRIBUTION_STATUS_OPENING && found.draw.seed.length > 0;
      refuseWhen(
        !isOpening,
        RegistryError.WrongPhase,
        "the records are not drawn yet, or were opened, or the time is over",
      );
      refuseWhen(!isUri(message.uri), RegistryError.InvalidLocator, "the opened records lie at a URI");
      requireIndexes(message.records, contributionSample(ctx, found));
      const { contentRoot, recordCount } = found;
      requireRecords(ctx, { contentRoot, recordCount, partCount: 0n }, message.records);
      const params = readParams(ctx);
      const commitUntil = parts.readClock(ctx) + params.commitPeriod;
      const revealUntil = commitUntil + params.revealPeriod;
      const status = ContributionStatus.CONTRIBUTION_STATUS_REVIEW;
      const opened = { ...found, status, uri: message.uri, commitUntil, revealUntil };
      contributions.write(ctx, opened);
      schedule(ctx, CaseKind.CASE_KIND_CONTRIBUTION, found.id, { clock: revealUntil });
      ctx.emit(contributionEvent("open_contribution", opened));
      return {};
    },
  });
}

function commitReview(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgCommitReview, MsgCommitReviewResponse>({
    request: MsgCommitReview,
    response: MsgCommitReviewResponse,
    signers: (message) => [message.reviewer],
    handle(ctx, message) {
      const found = advanceContribution(ctx, parts, message.contributionId);
      const review = requireReview(found, message.reviewer);
      const isCommit = parts.readClock(ctx) < found.commitUntil;
      refuseWhen(!isCommit, RegistryError.WrongPhase, "scores are not committed now");
      refuseWhen(review.commitment.length > 0, RegistryError.WrongPhase, "a score is committed once");
      const isRight = message.commitment.length === COMMITMENT_BYTES;
      refuseWhen(!isRight, RegistryError.InvalidCommitment, `a commitment has ${COMMITMENT_BYTES} bytes`);
      contributions.write(ctx, withReview(found, { ...review, commitment: message.commitment }));
      ctx.emit(contributionEvent("commit_review", found));
      return {};
    },
  });
}

function revealReview(parts: RegistryParts): MessageHandler {
  return defineMessage<MsgRevealReview, MsgRevealReviewResponse>({
    request: MsgRevealReview,
    response: MsgRevealReviewResponse,
    signers: (message) => [message.reviewer],
    handle(ctx, message) {
      const found = advanceContribution(ctx, parts, message.contributionId);
      const review = requireReview(found, message.reviewer);
      const isReveal = found.commitUntil > 0n && parts.readClock(ctx) >= found.commitUntil;
      refuseWhen(!isReveal, RegistryError.WrongPhase, "scores are shown when commitments are over");
      refuseWhen(review.revealed, RegistryError.WrongPhase, "a score is shown once");
      const { reviewer, score, salt } = message;
      const isScore = score <= SCORE_MAX && salt.length === COMMITMENT_BYTES;
      refuseWhen(!isScore, RegistryError.InvalidCommitment, "a score is 0 to 100, with a salt of 32 bytes");
      const secret = { chainId: ctx.chainId, contributionId: found.id, reviewer: parseAddress(reviewer), score, salt };
      const opens = equalBytes(reviewCommitment(secret), review.commitment);
      refuseWhen(!opens, RegistryError.InvalidCommitment, `${reviewer} in contribution ${found.id}`);
      contributions.write(ctx, withReview(found, { ...review, revealed: true, score }));
      parts.bonds.pay(ctx, contributionBond(found.contributor, found.id), found.reviewFee, parseAddress(reviewer));
      ctx.emit(contributionEvent("reveal_review", found));
      return {};
    },
  });
}

function requireReview(found: Contribution, reviewer: string): Review {
  const isReview = found.status === ContributionStatus.CONTRIBUTION_STATUS_REVIEW;
  refuseWhen(!isReview, RegistryError.WrongPhase, `contribution ${found.id} is not under review`);
  const review = found.reviews.find((own) => own.reviewer === reviewer);
  refuseWhen(review === undefined, RegistryError.NotParty, `${reviewer} was not drawn for contribution ${found.id}`);
  return review ?? { reviewer, commitment: new Uint8Array(0), revealed: false, score: 0 };
}

function withReview(found: Contribution, review: Review): Contribution {
  return { ...found, reviews: found.reviews.map((own) => (own.reviewer === review.reviewer ? review : own)) };
}
