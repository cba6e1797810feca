/** Params of the registry: every period, amount and share, with what makes a set of them sound. */
import { UBYL_PER_BYL } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { MAX_INT64 } from "../../lib/int.ts";
import { JURY_SEATS_MAX, PERIOD_NS_MAX, RECORDS_PROOF_MAX, REVIEWERS_PER_CONTRIBUTION } from "../../lib/limits.ts";
import { DAY_NS } from "../../lib/time.ts";
import type { Params } from "../../proto/gen/byline/registry/v1/registry.ts";
import { coinFromWire } from "../coins.ts";
import { refuseInvalid } from "../refuse.ts";

const SCORE_MAX = 100;
/** A sample decides nothing with less than a quarter of it. */
const DUPLICATE_MIN_LEAST = 16;

/** Params of a new network; `day` is what counts as one. */
export function defaultRegistryParams(day = DAY_NS): Params {
  return {
    commitWindow: 7n * day,
    nameWindow: 30n * day,
    contestBond: { denom: "ubyl", amount: "10000000" },
    datanetDelay: 7n * day,
    openingWindow: day,
    proofWindow: day,
    cureWindow: 3n * day,
    commitPeriod: day,
    revealPeriod: day,
    appealWindow: day,
    successorWindow: 30n * day,
    challengeBondMin: 100n * UBYL_PER_BYL,
    appealBondMin: 200n * UBYL_PER_BYL,
    duplicateCostMax: 10n * UBYL_PER_BYL,
    seatFee: 2n * UBYL_PER_BYL,
    jurorStakeMin: 100n * UBYL_PER_BYL,
    curatorBondMin: 100n * UBYL_PER_BYL,
    custodianBondMin: 1_000n * UBYL_PER_BYL,
    contributionBondMin: 10n * UBYL_PER_BYL,
    reviewFee: UBYL_PER_BYL,
    openingDeposit: UBYL_PER_BYL,
    duplicateMin: 32,
    acceptScoreMin: 50,
    pointsMax: 24,
    pointsSlashPpm: 2_000,
    verdictSlashPpm: 1_000_000,
    custodianSlashPpm: 10_000,
    jurySeats: 15,
    appealSeats: 31,
  };
}

/** Checks the params. @throws TxError(InvalidRequest) with the reason */
export function checkRegistryParams(params: Params): void {
  checkPeriods(params);
  checkAmounts(params);
  checkShares(params);
}

function checkPeriods(params: Params): void {
  const periods: readonly (readonly [string, bigint])[] = [
    ["commit window", params.commitWindow],
    ["name window", params.nameWindow],
    ["datanet delay", params.datanetDelay],
    ["opening window", params.openingWindow],
    ["proof window", params.proofWindow],
    ["cure window", params.cureWindow],
    ["commit period", params.commitPeriod],
    ["reveal period", params.revealPeriod],
    ["appeal window", params.appealWindow],
    ["successor window", params.successorWindow],
  ];
  for (const [name, period] of periods) {
    refuseInvalid(period <= 0n || period > PERIOD_NS_MAX, `${name} must be positive and at most ten years`);
  }
}

function checkAmounts(params: Params): void {
  const amounts: readonly (readonly [string, bigint])[] = [
    ["challenge bond", params.challengeBondMin],
    ["appeal bond", params.appealBondMin],
    ["seat fee", params.seatFee],
    ["juror stake", params.jurorStakeMin],
    ["curator bond", params.curatorBondMin],
    ["custodian bond", params.custodianBondMin],
    ["contribution bond", params.contributionBondMin],
    ["review fee", params.reviewFee],
    ["opening deposit", params.openingDeposit],
  ];
  refuseInvalid(coinFromWire(params.contestBond).amount <= 0n, "contest bond must be positive");
  for (const [name, amount] of amounts) {
    refuseInvalid(amount < 1n || amount > MAX_INT64, `${name} must be from 1 to 2^63 - 1`);
  }
  // What a case promises must lie in its bond: two panels by the challenger, one by an appellant, two sets of reviews.
  const panels = BigInt(params.jurySeats + params.appealSeats) * params.seatFee;
  refuseInvalid(params.challengeBondMin < panels, `the challenge bond must cover the fees of two panels, ${panels}`);
  const appeal = BigInt(params.appealSeats) * params.seatFee;
  refuseInvalid(params.appealBondMin < appeal, `the appeal bond must cover the fees of its panel, ${appeal}`);
  const reviews = 2n * BigInt(REVIEWERS_PER_CONTRIBUTION) * params.reviewFee;
  refuseInvalid(
    params.contributionBondMin < reviews,
    `the contribution bond must cover two sets of reviews, ${reviews}`,
  );
  refuseInvalid(params.duplicateCostMax > params.challengeBondMin, "an owner's costs must lie in the challenge bond");
}

function checkShares(params: Params): void {
  const shares: readonly (readonly [string, number])[] = [
    ["points slash", params.pointsSlashPpm],
    ["verdict slash", params.verdictSlashPpm],
    ["custodian slash", params.custodianSlashPpm],
  ];
  for (const [name, ppm] of shares) {
    refuseInvalid(BigInt(ppm) > PPM, `${name} is at most ${PPM} parts per million`);
  }
  const isSample = params.duplicateMin >= DUPLICATE_MIN_LEAST && params.duplicateMin <= RECORDS_PROOF_MAX;
  refuseInvalid(!isSample, `a copy is proven by ${DUPLICATE_MIN_LEAST} to ${RECORDS_PROOF_MAX} of 64 records`);
  refuseInvalid(params.acceptScoreMin < 1 || params.acceptScoreMin > SCORE_MAX, "scores are from 1 to 100");
  refuseInvalid(params.pointsMax < 1, "points must be possible");
  for (const seats of [params.jurySeats, params.appealSeats]) {
    refuseInvalid(
      seats < 1 || seats > JURY_SEATS_MAX || seats % 2 === 0,
      `a panel has an odd number up to ${JURY_SEATS_MAX}`,
    );
  }
  refuseInvalid(params.appealSeats <= params.jurySeats, "the panel of an appeal is greater");
}
