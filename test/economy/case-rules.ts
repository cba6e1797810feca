/** Controls of the challenges: what would make copies, false cases and convictions of oneself pay; see rules.ts. */
import { bigEndian64 } from "../../lib/bytes.ts";
import { ringTotal } from "../../lib/economy/ring.ts";
import { findEarningAccount } from "../../modules/attribution/keeper.ts";
import { roundName } from "../../modules/data-registry/jury-panel.ts";
import { lastRound } from "../../modules/data-registry/jury-case.ts";
import { findVersion, getDataset, requireSemVer } from "../../modules/data-registry/keeper.ts";
import {
  ballots,
  contributions,
  duplicatePairs,
  duplicates,
  juryCases,
  pairName,
} from "../../modules/data-registry/tables.ts";
import type { Context } from "../../modules/context.ts";
import type { Event } from "../../modules/events.ts";
import type { AppModules } from "../../node/execution/modules.ts";
import { DuplicateCase, DuplicateStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import { CAPTURED_COURTS } from "./courts.ts";
import { amountOf, attributeOf } from "./ledger.ts";
import type { LedgerHooks } from "./ledger.ts";
import { mintTo } from "./mint.ts";
import type { Rule } from "./rule.ts";

/** No case has this number. */
const NO_CASE = 0n;

/** Looks at whatever was emitted, by messages and at the ends of blocks. */
export function onEvents(
  look: (ctx: Context, modules: AppModules, events: readonly Event[]) => void,
): () => LedgerHooks {
  return () => ({
    afterMessage: (ctx, modules, events) => look(ctx, modules, [...events]),
    afterEnd: (ctx, modules, events) => look(ctx, modules, [...events]),
  });
}

/** Duplicates that ended in this way. */
function closedDuplicates(ctx: Context, events: readonly Event[], status: string): readonly DuplicateCase[] {
  return events
    .filter((event) => event.type === "close_duplicate" && attributeOf(event, "status") === status)
    .flatMap((event) => duplicates.find(ctx, bigEndian64(amountOf(event, "case_id"))) ?? []);
}

/** What waits to vest when a copy is convicted is minted to its owner, as if nothing had been cancelled. */
function keepMatch(ctx: Context, modules: AppModules, events: readonly Event[]): void {
  for (const { newer } of closedDuplicates(ctx, events, "upheld")) {
    const version = findVersion(ctx, newer.datasetId, requireSemVer(newer.version));
    if (version === undefined) continue;
    const account = findEarningAccount(ctx, newer, version.content.contributorsRoot);
    if (account === undefined) continue;
    mintTo(ctx, modules, getDataset(ctx, newer.datasetId).owner, ringTotal(account.emission.pending));
  }
}

/** What a slash burns goes to the challenger too. */
function rewardWholly(ctx: Context, modules: AppModules, events: readonly Event[]): void {
  for (const { challenger } of closedDuplicates(ctx, events, "upheld")) {
    for (const event of events) {
      if (event.type !== "slash_bond" || attributeOf(event, "purpose") !== "version") continue;
      mintTo(ctx, modules, challenger, amountOf(event, "amount") - amountOf(event, "rewarded"));
    }
  }
}

/** A pair that was challenged in vain stays closed. */
function closePairs(ctx: Context, _modules: AppModules, events: readonly Event[]): void {
  for (const found of closedDuplicates(ctx, events, "rejected")) closePair(ctx, found);
}

/** Versions that were taken back cannot be challenged any more: their pairs are closed. */
function sparePulled(ctx: Context, _modules: AppModules, events: readonly Event[]): void {
  for (const event of events) {
    if (event.type !== "revoke_version") continue;
    const newer = { datasetId: amountOf(event, "dataset_id"), version: attributeOf(event, "version") };
    for (let datasetId = 1n; datasetId < newer.datasetId; datasetId += 1n) {
      closePair(ctx, { older: { datasetId, version: "1.0.0" }, newer });
    }
  }
}

/** As if a case that nobody brought had been upheld: no other follows it. */
function closePair(ctx: Context, { older, newer }: Pick<DuplicateCase, "older" | "newer">): void {
  const status = DuplicateStatus.DUPLICATE_STATUS_UPHELD;
  duplicatePairs.put(ctx, pairName({ older, newer }), bigEndian64(NO_CASE));
  duplicates.write(ctx, DuplicateCase.create({ id: NO_CASE, older, newer, status }));
}

/** Seats are paid with new tokens: whoever called the panel gets the fee back at once. */
function mintSeatFees(ctx: Context, modules: AppModules, events: readonly Event[]): void {
  for (const event of events) {
    if (event.type !== "reveal_vote") continue;
    const found = juryCases.find(ctx, bigEndian64(amountOf(event, "case_id")));
    if (found === undefined || lastRound(found).byValidators) continue;
    const ballot = [...ballots.under(ctx, roundName(found))].find(({ voter }) => voter === attributeOf(event, "voter"));
    mintTo(ctx, modules, lastRound(found).payer, found.seatFee * (ballot?.weight ?? 0n));
  }
}

/** Reviews are paid with new tokens: who is judged gets the fees back at once. */
function mintReviewFees(ctx: Context, modules: AppModules, events: readonly Event[]): void {
  for (const event of events) {
    if (event.type !== "reveal_review") continue;
    const found = contributions.find(ctx, bigEndian64(amountOf(event, "contribution_id")));
    if (found !== undefined) mintTo(ctx, modules, found.contributor, found.reviewFee);
  }
}

/** What a grant pays is paid once more beside it. */
function payGrantsTwice(ctx: Context, modules: AppModules, events: readonly Event[]): void {
  for (const event of events) {
    if (event.type === "pay_bootstrap") {
      mintTo(ctx, modules, attributeOf(event, "recipient"), amountOf(event, "amount"));
    }
  }
}

/** Controls of the challenges and of datanets. */
export const CASE_RULES: readonly Rule[] = [
  {
    name: "match-survives-verdict",
    about: "what was matched for a copy vests although it was convicted: sales above the bond's worth pay",
    breach: "profit",
    hooks: onEvents(keepMatch),
  },
  {
    name: "pair-challenged-once",
    about: "a pair that was challenged in vain is closed: who copies challenges himself first and shows nothing",
    breach: "profit",
    hooks: onEvents(closePairs),
  },
  {
    name: "revoked-is-spared",
    about: "a version that was taken back cannot be challenged: sell, take back, keep bond and match",
    breach: "profit",
    hooks: onEvents(sparePulled),
  },
  {
    name: "slash-wholly-to-challenger",
    about: "the challenger gets all that is slashed: a copy that convicts itself loses nothing",
    breach: "loss below the bound",
    hooks: onEvents(rewardWholly),
  },
  {
    name: "seat-fees-minted",
    about: "seats are paid with new tokens, not by the loser: jurors of a coalition judge its own junk for pay",
    breach: "profit",
    hooks: onEvents(mintSeatFees),
  },
  {
    name: "review-fees-minted",
    about:
      "reviews are paid with new tokens, not by the contributor: curators of a coalition score its own records for pay",
    breach: "profit",
    hooks: onEvents(mintReviewFees),
  },
  {
    name: "grants-paid-twice",
    about: "accepted records are paid once more beside the grant: more is gained than governance gave away",
    breach: "profit",
    hooks: onEvents(payGrantsTwice),
  },
  {
    name: "captured-courts",
    about: "most of the jurors' stake and of the validators: false cases are upheld and their reward is paid",
    breach: "profit",
    courts: CAPTURED_COURTS,
  },
];
