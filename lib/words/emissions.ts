/** Sentences of emissions: bonds and the economy's rules. */
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import * as emissions from "../../proto/gen/byline/emissions/v1/tx.ts";
import { bylText, coinText, countText, quoted, whoText } from "./amounts.ts";
import { amountOfAttribute, attributeOf, clause, ruleWords, wordsFor } from "./sentence.ts";
import type { MessageWords } from "./sentence.ts";

const PURPOSE_WORDS: ReadonlyMap<number, string> = new Map([
  [BondPurpose.BOND_PURPOSE_VERSION, "the quality of a dataset's version"],
  [BondPurpose.BOND_PURPOSE_SELLER, "the delivery of what they sell"],
  [BondPurpose.BOND_PURPOSE_GATEWAY, "honest settlement by a gateway"],
  [BondPurpose.BOND_PURPOSE_ATTESTER, "honest recomputation"],
  [BondPurpose.BOND_PURPOSE_JUROR, "honest verdicts"],
  [BondPurpose.BOND_PURPOSE_CUSTODIAN, "the custody of a data network's data"],
  [BondPurpose.BOND_PURPOSE_DATANET, "a data network"],
  [BondPurpose.BOND_PURPOSE_CURATOR, "honest curation"],
  [BondPurpose.BOND_PURPOSE_CONTRIBUTION, "a contribution"],
  [BondPurpose.BOND_PURPOSE_PUBLICATION, "a published attribution"],
  [BondPurpose.BOND_PURPOSE_CHALLENGE, "a challenge"],
  [BondPurpose.BOND_PURPOSE_FRAUD_COMMIT, "a proof of fraud"],
  [BondPurpose.BOND_PURPOSE_REQUEST, "a request"],
]);

/** Words for every message of emissions. */
export const EMISSIONS_WORDS: readonly MessageWords[] = [
  wordsFor(emissions.MsgPostBond, ({ owner, purpose, subject, amount }) =>
    clause(whoText(owner), "bond|bonded", `${coinText(amount)} as a promise of ${bondText(purpose, subject)}`),
  ),
  wordsFor(emissions.MsgUnbond, ({ owner, purpose, subject, amount }) =>
    clause(whoText(owner), "start|started", `taking out ${coinText(amount)} bonded for ${bondText(purpose, subject)}`),
  ),
  wordsFor(emissions.MsgWithdrawBond, ({ sender, owner, purpose, subject }, { events }) => {
    const amount = attributeOf(events, "withdraw_bond", "amount");
    const money = amount === undefined ? "what is free" : bylText(amountOfAttribute(amount));
    const back = sender === owner ? "back" : `back for ${whoText(owner)}`;
    return clause(whoText(sender), "take|took", `${money} of a bond for ${bondText(purpose, subject)} ${back}`);
  }),
  wordsFor(emissions.MsgRegisterBeaconChain, ({ validatorAddress, length }) =>
    clause(
      `The validator ${whoText(validatorAddress)}`,
      "seal|sealed",
      `its part of ${countText(length, "coming draw")} of the chain's random numbers`,
    ),
  ),
  ruleWords(emissions.MsgUpdateParams, "change|changed", "the periods of the economy"),
  ruleWords(emissions.MsgUpdateEconomy, "change|changed", "how payments are divided, from a later day on"),
];

function bondText(purpose: number, subject: string): string {
  const words = PURPOSE_WORDS.get(purpose) ?? "something unknown";
  return subject === "" ? words : `${words} (${quoted(subject)})`;
}
