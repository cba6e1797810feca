/** Sentences of attribution: earnings, models, gateways, channels. */
import { UsageKind, PayeeRole } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import * as attribution from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { bylText, coinText, countText, listText, percentText, quoted, whoText } from "./amounts.ts";
import { aboutText, modelText, versionText } from "./named.ts";
import { amountOfAttribute, attributeOf, clause, ruleWords, wordsFor } from "./sentence.ts";
import type { MessageWords, NameOf } from "./sentence.ts";

/** Payments that one sentence lists; further ones are counted. */
const PAYMENTS_TOLD_MAX = 3;

const ROLE_WORDS: ReadonlyMap<number, string> = new Map([
  [PayeeRole.PAYEE_ROLE_BUILDER, "building models"],
  [PayeeRole.PAYEE_ROLE_GATEWAY, "running a gateway"],
  [PayeeRole.PAYEE_ROLE_ATTESTER, "recomputing attributions"],
]);
const USAGE_WORDS: ReadonlyMap<number, string> = new Map([
  [UsageKind.USAGE_KIND_TRAIN, "training"],
  [UsageKind.USAGE_KIND_FINE_TUNE, "fine-tuning"],
  [UsageKind.USAGE_KIND_EVALUATE, "evaluation"],
  [UsageKind.USAGE_KIND_INDEX, "indexing"],
]);

/** Words for messages of attribution; further ones are in the files beside. */
export const ATTRIBUTION_WORDS: readonly MessageWords[] = [
  wordsFor(attribution.MsgClaimEarnings, ({ sender, claims }, { nameOf, events }) => {
    const versions = claims.map(({ datasetId, version }) => versionText(nameOf, datasetId, version));
    const distinct = versions.filter((each, index) => versions.indexOf(each) === index);
    const told = listText(distinct.slice(0, PAYMENTS_TOLD_MAX));
    const more = distinct.length > PAYMENTS_TOLD_MAX ? " and others" : "";
    return clause(whoText(sender), "claim|claimed", `earnings of ${told}${more}`, claimsText(nameOf, events));
  }),
  wordsFor(attribution.MsgPullRoyalty, ({ sender, datasetId, version }, { nameOf, events }) => {
    const child = versionText(nameOf, datasetId, version);
    const parent = attributeOf(events, "pull_royalty", "parent")?.split("@");
    const real = amountOfAttribute(attributeOf(events, "pull_royalty", "real"));
    const emission = amountOfAttribute(attributeOf(events, "pull_royalty", "emission"));
    const to =
      parent === undefined
        ? "to the data that it was made from"
        : `to ${versionText(nameOf, amountOfAttribute(parent[0]), parent[1] ?? "")}, which it was made from`;
    const what = parent === undefined ? "the royalty" : bylText(real + emission);
    return clause(whoText(sender), "pass|passed", `${what} of ${child} on ${to}`);
  }),
  wordsFor(attribution.MsgWithdrawPayee, ({ sender, address, role }, { events }) => {
    const amount = attributeOf(events, "withdraw_payee", "amount");
    const work = ROLE_WORDS.get(role) ?? "work";
    const paid = amount === undefined ? undefined : bylText(amountOfAttribute(amount));
    const outcome = paid === undefined ? undefined : `${whoText(address)} was paid ${paid} for ${work}`;
    return clause(whoText(sender), "collect|collected", `what ${whoText(address)} earned by ${work}`, outcome);
  }),
  wordsFor(attribution.MsgSweepUnclaimed, ({ sender, claim }, { nameOf, events }) => {
    const real = amountOfAttribute(attributeOf(events, "sweep_unclaimed", "real"));
    const all = real + amountOfAttribute(attributeOf(events, "sweep_unclaimed", "emission"));
    const what = all === 0n ? "money" : bylText(all);
    const of = versionText(nameOf, claim.datasetId, claim.version);
    return clause(whoText(sender), "give|gave", `${what} of ${of} that nobody claimed for years to the community pool`);
  }),
  wordsFor(attribution.MsgCommitBenchmark, ({ owner, queryCount }) =>
    clause(whoText(owner), "fix|fixed", `${countText(queryCount, "question")} that a coming model will be measured by`),
  ),
  wordsFor(attribution.MsgRegisterModel, ({ builder, name, inputs, parents, dataPoolPpm }) => {
    const on = [
      countText(inputs.length, "dataset"),
      ...(parents.length > 0 ? [countText(parents.length, "model")] : []),
    ];
    return clause(
      whoText(builder),
      "register|registered",
      `the model ${quoted(name)} made from ${listText(on)}; ${percentText(dataPoolPpm)} of its income goes to the data`,
    );
  }),
  wordsFor(attribution.MsgRetireModel, ({ builder, modelId }, { nameOf }) =>
    clause(whoText(builder), "retire|retired", modelText(nameOf, modelId)),
  ),
  wordsFor(attribution.MsgRegisterGateway, ({ operator, endpoint }) =>
    clause(whoText(operator), "open|opened", `a gateway to models at ${quoted(endpoint)}`),
  ),
  wordsFor(attribution.MsgRetireGateway, ({ operator }) => clause(whoText(operator), "close|closed", "their gateway")),
  wordsFor(attribution.MsgOpenChannel, ({ depositor, payer, gateway, modelId, deposit }, { nameOf }) => {
    const use = payer === "" || payer === depositor ? "calls" : `calls by ${whoText(payer)}`;
    return clause(
      whoText(depositor),
      "set|set",
      `${coinText(deposit)} aside for ${use} of ${modelText(nameOf, modelId)} through the gateway of ${whoText(gateway)}`,
    );
  }),
  wordsFor(attribution.MsgTopUpChannel, ({ depositor, channelId, deposit }, { nameOf }) =>
    clause(whoText(depositor), "add|added", `${coinText(deposit)} to ${aboutText(nameOf, "channel", channelId)}`),
  ),
  wordsFor(attribution.MsgSettleChannel, ({ gateway, channelId, calls }, { nameOf, events }) => {
    const who = whoText(gateway);
    const about = nameOf("channel", channelId) ?? `channel ${channelId}`;
    const amount = attributeOf(events, "settle_channel", "amount");
    const told = (key: string): bigint => amountOfAttribute(attributeOf(events, "settle_channel", key));
    const outcome =
      amount === undefined
        ? undefined
        : `${who} settled ${countText(told("calls"), "call")} of ${about} for ${bylText(told("amount"))}, of which ${bylText(told("pool"))} goes to the data's contributors`;
    return clause(who, "settle|settled", `calls of ${about} up to number ${calls}`, outcome);
  }),
  wordsFor(attribution.MsgCloseChannel, ({ payer, channelId }, { nameOf }) =>
    clause(whoText(payer), "ask|asked", `to close ${aboutText(nameOf, "channel", channelId)}`),
  ),
  wordsFor(attribution.MsgFinalizeChannel, ({ sender, channelId }, { nameOf, events }) => {
    const refunded = attributeOf(events, "finalize_channel", "refunded");
    const back = refunded === undefined ? "" : `; ${bylText(amountOfAttribute(refunded))} went back to who paid it in`;
    return clause(whoText(sender), "close|closed", `${aboutText(nameOf, "channel", channelId)} for good${back}`);
  }),
  wordsFor(attribution.MsgFinalizeSettlement, ({ sender, channelId, index }, { nameOf }) =>
    clause(whoText(sender), "make|made", `settlement ${index} of ${aboutText(nameOf, "channel", channelId)} final`),
  ),
  wordsFor(attribution.MsgRecordUsage, ({ holder, licenceId, kind }, { nameOf }) =>
    clause(
      whoText(holder),
      "record|recorded",
      `a use of ${aboutText(nameOf, "licence", licenceId)} for ${USAGE_WORDS.get(kind) ?? "an unknown purpose"}`,
    ),
  ),
  ruleWords(attribution.MsgUpdateParams, "change|changed", "the rules of attribution"),
];

/** "byline1… was paid 412.5 BYL for docs 1.0.0"; undefined when no claim has paid anything. */
function claimsText(nameOf: NameOf, events: readonly Event[]): string | undefined {
  const payments = events
    .filter(({ type }) => type === "claim")
    .flatMap((event) => {
      const value = (key: string): string => attributeOf([event], "claim", key) ?? "";
      const emission = amountOfAttribute(value("emission"));
      const paid = amountOfAttribute(value("real")) + emission;
      const minted = emission === 0n || paid === emission ? "" : ` (${bylText(emission)} of it newly minted)`;
      const of = versionText(nameOf, amountOfAttribute(value("dataset_id")), value("version"));
      return paid === 0n ? [] : [`${whoText(value("recipient"))} was paid ${bylText(paid)} for ${of}${minted}`];
    });
  const told = payments.slice(0, PAYMENTS_TOLD_MAX);
  const left = payments.length - told.length;
  const all = left > 0 ? [...told, `${countText(left, "further payment")} ${left === 1 ? "was" : "were"} made`] : told;
  return all.length === 0 ? undefined : listText(all);
}
