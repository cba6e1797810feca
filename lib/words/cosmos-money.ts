/** Sentences of accounts and money: bank, fee allowances, vesting, distribution. */
import * as bank from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import * as distribution from "../../proto/gen/cosmos/distribution/v1beta1/tx.ts";
import * as feegrant from "../../proto/gen/cosmos/feegrant/v1beta1/tx.ts";
import * as vesting from "../../proto/gen/cosmos/vesting/v1beta1/tx.ts";
import { SECOND_NS, formatRfc3339 } from "../time.ts";
import { coinsText, countText, eventCoinsText, listText, whoText } from "./amounts.ts";
import { attributeOf, clause, ruleWords, wordsFor } from "./sentence.ts";
import type { MessageWords } from "./sentence.ts";

const LAST_SECOND = 253_402_300_799n;
const RECEIVERS_TOLD_MAX = 3;

/** Words for messages about money. */
export const MONEY_WORDS: readonly MessageWords[] = [
  wordsFor(bank.MsgSend, ({ fromAddress, toAddress, amount }) =>
    clause(whoText(fromAddress), "send|sent", `${coinsText(amount)} to ${whoText(toAddress)}`),
  ),
  wordsFor(bank.MsgMultiSend, ({ inputs, outputs }) => {
    const who = inputs.length === 0 ? "Somebody" : listText(inputs.map(({ address }) => whoText(address)));
    const told = outputs
      .slice(0, RECEIVERS_TOLD_MAX)
      .map(({ address, coins }) => `${coinsText(coins)} to ${whoText(address)}`);
    const left = outputs.length - told.length;
    const rest = left > 0 ? [...told, `something to ${countText(left, "other")}`] : told;
    return clause(who, "send|sent", rest.length === 0 ? "nothing" : listText(rest));
  }),
  ruleWords(bank.MsgUpdateParams, "change|changed", "the rules of transfers"),
  ruleWords(bank.MsgSetSendEnabled, "change|changed", "which coins may be sent"),
  wordsFor(feegrant.MsgGrantAllowance, ({ granter, grantee }) =>
    clause(whoText(granter), "offer|offered", `to pay the fees of ${whoText(grantee)}`),
  ),
  wordsFor(feegrant.MsgRevokeAllowance, ({ granter, grantee }) =>
    clause(whoText(granter), "stop|stopped", `paying the fees of ${whoText(grantee)}`),
  ),
  wordsFor(feegrant.MsgPruneAllowances, ({ pruner }) =>
    clause(whoText(pruner), "clear|cleared", "fee allowances that have ended"),
  ),
  wordsFor(vesting.MsgCreateVestingAccount, ({ fromAddress, toAddress, amount, endTime, delayed }) => {
    const how = delayed ? "all at once on" : "little by little until";
    return clause(
      whoText(fromAddress),
      "give|gave",
      `${coinsText(amount)} to ${whoText(toAddress)}, to be free ${how} ${dayText(endTime)}`,
    );
  }),
  wordsFor(vesting.MsgCreatePermanentLockedAccount, ({ fromAddress, toAddress, amount }) =>
    clause(whoText(fromAddress), "give|gave", `${coinsText(amount)} to ${whoText(toAddress)}, locked for ever`),
  ),
  wordsFor(vesting.MsgCreatePeriodicVestingAccount, ({ fromAddress, toAddress, startTime, vestingPeriods }) =>
    clause(
      whoText(fromAddress),
      "give|gave",
      `money to ${whoText(toAddress)} that becomes free in ${countText(vestingPeriods.length, "part")} from ${dayText(startTime)} on`,
    ),
  ),
  wordsFor(distribution.MsgSetWithdrawAddress, ({ delegatorAddress, withdrawAddress }) =>
    clause(whoText(delegatorAddress), "let|let", `their staking rewards go to ${whoText(withdrawAddress)}`),
  ),
  wordsFor(distribution.MsgWithdrawDelegatorReward, ({ delegatorAddress, validatorAddress }, { events }) => {
    const paid = eventCoinsText(attributeOf(events, "withdraw_rewards", "amount"));
    const outcome =
      paid === undefined
        ? undefined
        : `${whoText(delegatorAddress)} was paid ${paid} for staking with ${whoText(validatorAddress)}`;
    return clause(
      whoText(delegatorAddress),
      "collect|collected",
      `rewards for staking with ${whoText(validatorAddress)}`,
      outcome,
    );
  }),
  wordsFor(distribution.MsgWithdrawValidatorCommission, ({ validatorAddress }, { events }) => {
    const paid = eventCoinsText(attributeOf(events, "withdraw_commission", "amount"));
    const what = paid === undefined ? "its commission" : `${paid} of commission`;
    return clause(`The validator ${whoText(validatorAddress)}`, "collect|collected", what);
  }),
  wordsFor(distribution.MsgFundCommunityPool, ({ depositor, amount }) =>
    clause(whoText(depositor), "give|gave", `${coinsText(amount)} to the community pool`),
  ),
  ruleWords(distribution.MsgUpdateParams, "change|changed", "how rewards are distributed"),
  wordsFor(distribution.MsgCommunityPoolSpend, ({ recipient, amount }) =>
    clause("Governance", "pay|paid", `${coinsText(amount)} from the community pool to ${whoText(recipient)}`),
  ),
  wordsFor(distribution.MsgDepositValidatorRewardsPool, ({ depositor, validatorAddress, amount }) =>
    clause(
      whoText(depositor),
      "give|gave",
      `${coinsText(amount)} to those who stake with ${whoText(validatorAddress)}`,
    ),
  ),
];

/** A day of Unix seconds. */
function dayText(seconds: bigint): string {
  const known = seconds >= 0n && seconds <= LAST_SECOND;
  return known ? formatRfc3339(seconds * SECOND_NS).slice(0, 10) : "a day that does not exist";
}
