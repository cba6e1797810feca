/** Sentences of the data registry: duplicates, juries, marks on versions. */
import { Reason, Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import * as registry from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { bylText, coinText, countText, listText, percentText, whoText } from "./amounts.ts";
import { datasetText, versionOfEvent, versionText } from "./named.ts";
import { attributeOf, clause, sumOfAttribute, wordsFor } from "./sentence.ts";
import type { MessageWords, NameOf } from "./sentence.ts";

/** Datasets that one sentence lists; further ones are counted. */
const DATASETS_TOLD_MAX = 3;

const REASON_WORDS: ReadonlyMap<number, string> = new Map([
  [Reason.REASON_STRIPPED, "leaving out who contributed"],
  [Reason.REASON_DUPLICATE, "being a copy"],
  [Reason.REASON_SPAM, "being spam"],
  [Reason.REASON_LICENCE, "breaking a licence"],
  [Reason.REASON_CONSENT, "lacking somebody's consent"],
  [Reason.REASON_MISLABELLED, "not being what it says"],
  [Reason.REASON_UNAVAILABLE, "not being available"],
  [Reason.REASON_WITHDRAWN, "holding what was withdrawn"],
  [Reason.REASON_UNANSWERED, "not being shown when asked for"],
]);

/** Words for charges against versions and how they are judged. */
export const CASE_WORDS: readonly MessageWords[] = [
  wordsFor(registry.MsgChallengeDuplicate, ({ challenger, older, newer, bond }, { nameOf, events }) =>
    clause(
      whoText(challenger),
      "charge|charged",
      `${nameText(nameOf, newer)} with being a copy of ${nameText(nameOf, older)}, with ${coinText(bond)} at stake${numberOfCase(events, "challenge_duplicate")}`,
    ),
  ),
  wordsFor(registry.MsgOpenDuplicate, ({ owner, caseId, records, origins }, { nameOf }) =>
    clause(
      whoText(owner),
      "show|showed",
      `the ${countText(records.indexes.length, "record")} that were drawn in case ${caseId} about a copy${originsText(nameOf, origins)}`,
    ),
  ),
  wordsFor(registry.MsgProveDuplicate, ({ challenger, caseId }, { nameOf, events }) => {
    const who = whoText(challenger);
    const copy = copyText(nameOf, events);
    const slashed = sumOfAttribute(events, "slash_bond", "amount");
    const fine = slashed === 0n ? "" : `; ${bylText(slashed)} of the bond for it was lost`;
    const outcome = copy === undefined ? undefined : `${who} proved that ${copy}${fine}`;
    return clause(who, "prove|proved", `the charge of copying in case ${caseId}`, outcome);
  }),
  wordsFor(registry.MsgCureDuplicate, ({ owner, caseId, royaltyPpm }, { nameOf, events }) => {
    const older = versionOfEvent(nameOf, attributeOf(events, "close_duplicate", "older"));
    const newer = versionOfEvent(nameOf, attributeOf(events, "close_duplicate", "newer"));
    const source =
      older === undefined || newer === undefined ? "where data came from" : `that ${newer} came from ${older}`;
    const share = `, which gets ${percentText(royaltyPpm)} of its income from now on`;
    return clause(whoText(owner), "declare|declared", `${source} in case ${caseId}${older === undefined ? "" : share}`);
  }),
  wordsFor(registry.MsgSetCommons, ({ datasetIds, listed }, { nameOf }) => {
    const told = datasetIds.slice(0, DATASETS_TOLD_MAX).map((id) => datasetText(nameOf, id));
    const left = datasetIds.length - told.length;
    const all = left > 0 ? [...told, countText(left, "other")] : told;
    const which = all.length === 0 ? "no dataset" : listText(all);
    return listed
      ? clause("Governance", "declare|declared", `${which} a commons, which anyone may copy from`)
      : clause("Governance", "take|took", `${which} off the list of commons`);
  }),
  wordsFor(registry.MsgSetJuryStake, ({ juror, stake }) =>
    clause(whoText(juror), "set|set", `${coinText(stake)} of their bond as their stake in being drawn for juries`),
  ),
  wordsFor(registry.MsgOpenCase, ({ challenger, subject, reason, bond }, { nameOf, events }) =>
    clause(
      whoText(challenger),
      "charge|charged",
      `${nameText(nameOf, subject)} with ${reasonWords(reason)} before a jury, with ${coinText(bond)} at stake${numberOfCase(events, "open_case")}`,
    ),
  ),
  wordsFor(registry.MsgCommitVote, ({ voter, caseId }, { nameOf, events }) =>
    clause(whoText(voter), "seal|sealed", `a vote in case ${caseId}${againstText(nameOf, events, "commit_vote")}`),
  ),
  wordsFor(registry.MsgRevealVote, ({ voter, caseId, vote }, { nameOf, events }) => {
    const word =
      vote === Vote.VOTE_UPHOLD ? "to uphold" : vote === Vote.VOTE_REJECT ? "to reject" : "something unknown on";
    const against = againstText(nameOf, events, "reveal_vote");
    return clause(whoText(voter), "vote|voted", `${word} case ${caseId}${against}${feeText(events)}`);
  }),
  wordsFor(registry.MsgAppealCase, ({ appellant, caseId, bond }, { nameOf, events }) =>
    clause(
      whoText(appellant),
      "appeal|appealed",
      `to a larger jury in case ${caseId}${againstText(nameOf, events, "appeal_case")}, with ${coinText(bond)} at stake`,
    ),
  ),
  wordsFor(registry.MsgAdvanceCase, ({ sender, caseId }, { nameOf, events }) => {
    const results = caseResults(nameOf, events);
    const outcome =
      results.length === 0 ? undefined : `${whoText(sender)} brought case ${caseId} forward: ${listText(results)}`;
    return clause(whoText(sender), "bring|brought", `case ${caseId} forward`, outcome);
  }),
  wordsFor(registry.MsgPropagateTag, ({ sender, parent, child, reason }, { nameOf, events }) => {
    const mark = `the mark for ${reasonWords(reason)}`;
    const from = nameText(nameOf, parent);
    const to = nameText(nameOf, child);
    const isLifted =
      attributeOf(events, "lift_tag", "dataset_id") !== undefined &&
      attributeOf(events, "set_tag", "dataset_id") === undefined;
    return isLifted
      ? clause(whoText(sender), "take|took", `${mark} off ${to}, as ${from}, which it was made from, has it no more`)
      : clause(whoText(sender), "pass|passed", `${mark} of ${from} on to ${to}, which was made from it`);
  }),
];

/** What was paid to a juror or reviewer for a judgement. */
export function feeText(events: readonly Event[]): string {
  const paid = sumOfAttribute(events, "pay_bond", "amount");
  return paid === 0n ? "" : ` and was paid ${bylText(paid)} for it`;
}

/** "docs 1.0.0" of a name as messages carry it. */
export function nameText(nameOf: NameOf, { datasetId, version }: VersionName): string {
  return versionText(nameOf, datasetId, version);
}

/** What became of cases of any kind, by the events of closing them. */
export function caseResults(nameOf: NameOf, events: readonly Event[]): readonly string[] {
  const told = (type: string, key: string): string | undefined => attributeOf(events, type, key);
  const of = (type: string): string => versionOfEvent(nameOf, told(type, "subject")) ?? "a version";
  const copy = copyText(nameOf, events);
  const verdict = told("decide_case", "verdict");
  const status = told("close_case", "status");
  const contribution = told("close_contribution", "status");
  const word = verdict === "uphold" ? "upheld" : "rejected";
  return [
    ...(copy === undefined ? [] : [copy]),
    ...(verdict === undefined ? [] : [`a jury ${word} the charge against ${of("decide_case")}`]),
    ...(status === undefined
      ? []
      : [`the charge against ${of("close_case")} was ${status === "upheld" ? status : "rejected"} for good`]),
    ...(contribution === undefined ? [] : [contributionResult(events, contribution)]),
    ...(told("miss_withdrawal", "subject") === undefined
      ? []
      : [`what was withdrawn from ${of("miss_withdrawal")} was not taken out in time`]),
    ...(told("miss_opening", "subject") === undefined
      ? []
      : [`nobody showed the records of ${of("miss_opening")} in time`]),
  ];
}

function contributionResult(events: readonly Event[], status: string): string {
  const number = (key: string): bigint => sumOfAttribute(events, "close_contribution", key);
  const which = `contribution ${number("contribution_id")}`;
  if (status === "refunded") {
    return `${which} was not judged, and its bond went back`;
  }
  return `${which} was ${status === "accepted" ? status : "rejected"} with ${number("score")} of 100 points`;
}

/** "docs 2.0.0 is a copy of docs 1.0.0"; undefined when no such case was closed. */
function copyText(nameOf: NameOf, events: readonly Event[]): string | undefined {
  const status = attributeOf(events, "close_duplicate", "status");
  if (status === undefined) {
    return undefined;
  }
  const version = (key: string): string =>
    versionOfEvent(nameOf, attributeOf(events, "close_duplicate", key)) ?? "a version";
  const is = status === "upheld" ? "is" : "was not shown to be";
  return `${version("newer")} ${is} a copy of ${version("older")}`;
}

function againstText(nameOf: NameOf, events: readonly Event[], type: string): string {
  const subject = versionOfEvent(nameOf, attributeOf(events, type, "subject"));
  return subject === undefined ? "" : ` against ${subject}`;
}

function numberOfCase(events: readonly Event[], type: string): string {
  const id = attributeOf(events, type, "case_id");
  return id === undefined ? "" : ` (case ${sumOfAttribute(events, type, "case_id")})`;
}

function reasonWords(reason: number): string {
  return REASON_WORDS.get(reason) ?? "something unknown";
}

/** Where the records are said to have been before; names stand once. */
function originsText(nameOf: NameOf, origins: readonly registry.RecordsOrigin[]): string {
  const names = origins.map(({ origin }) => nameText(nameOf, origin));
  return names.length === 0 ? "" : `, and that some were in ${listText(names)} before`;
}
