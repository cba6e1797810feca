/** Deposits on proposals and the way into the voting period (cosmos-sdk x/gov/keeper/deposit.go). */
import { DEC_ONE, dec } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { ProposalStatus } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { Proposal } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { Coin as WireCoin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import { addressText } from "../address.ts";
import {
  addCoins,
  amountOf,
  coinsFromWire,
  coinsToWire,
  containsCoins,
  formatCoins,
  formatWireCoins,
} from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankSender } from "../expected.ts";
import { GOV_ACCOUNT, isModuleAddress } from "../module-accounts.ts";
import { refuseWhen } from "../refuse.ts";
import { GovError } from "./errors.ts";
import { addToDeposit, findProposal, isInDeposit, isInVoting, readParams, writeProposal } from "./keeper.ts";
import { rulesOf } from "./params.ts";
import type { GovRules } from "./params.ts";

/** The proposal of an id. @throws TxError(UnknownProposal) */
export function getProposal(ctx: Context, id: bigint): Proposal {
  const proposal = findProposal(ctx, id);
  if (proposal === undefined) {
    throw new TxError(GovError.UnknownProposal, id.toString());
  }
  return proposal;
}

/** The coins of a deposit that comes with a proposal; none is allowed. @throws TxError(InvalidCoins, MinDepositTooSmall, InvalidDepositDenom) */
export function checkInitialDeposit(rules: GovRules, wire: readonly WireCoin[], isExpedited: boolean): Coins {
  const coins = coinsFromWire(wire);
  const least = leastDeposit(rules, isExpedited)
    .map(({ denom, amount }) => ({
      denom,
      amount: dec.roundInt(dec.mul(amount * DEC_ONE, rules.minInitialDepositRatio)),
    }))
    .filter(({ amount }) => amount > 0n);
  refuseWhen(
    !containsCoins(coins, least),
    GovError.MinDepositTooSmall,
    `was (${formatCoins(coins)}), need (${formatCoins(least)})`,
  );
  checkDenoms(rules, coins, isExpedited);
  return coins;
}

/** The coins of a later deposit. @throws TxError(InvalidCoins) */
export function positiveDeposit(wire: readonly WireCoin[]): Coins {
  const coins = coinsFromWire(wire);
  refuseWhen(coins.length === 0, SdkError.InvalidCoins, formatWireCoins(wire));
  return coins;
}

/**
 * Adds a deposit. @returns true when the proposal has entered its voting period by it
 * @throws TxError(UnknownProposal, InactiveProposal, InvalidDepositDenom, MinDepositTooSmall, InsufficientFunds)
 */
export function addDeposit(ctx: Context, bank: BankSender, id: bigint, depositor: Uint8Array, coins: Coins): boolean {
  const proposal = getProposal(ctx, id);
  refuseWhen(!isInDeposit(proposal) && !isInVoting(proposal), GovError.InactiveProposal, id.toString());
  const rules = rulesOf(readParams(ctx));
  checkDenoms(rules, coins, proposal.expedited);
  checkShareOfDeposit(rules, coins, proposal.expedited);
  // A module account has nothing of its own to deposit, the gov account least of all: it would owe itself.
  refuseWhen(isModuleAddress(depositor), SdkError.Unauthorized, "a module account cannot deposit");
  if (coins.length > 0) {
    bank.sendToModule(ctx, depositor, GOV_ACCOUNT, coins);
  }
  const total = addCoins(coinsFromWire(proposal.totalDeposit), coins);
  const funded: Proposal = { ...proposal, totalDeposit: coinsToWire(total) };
  const isEnough = isInDeposit(proposal) && containsCoins(total, leastDeposit(rules, proposal.expedited));
  writeProposal(ctx, isEnough ? activated(ctx, rules, funded) : funded, proposal);
  addToDeposit(ctx, id, depositor, coins);
  ctx.emit(
    createEvent(
      "proposal_deposit",
      ["depositor", addressText(depositor)],
      ["amount", formatCoins(coins)],
      ["proposal_id", id.toString()],
    ),
  );
  return isEnough;
}

function activated(ctx: Context, rules: GovRules, proposal: Proposal): Proposal {
  const { time } = ctx.header;
  const period = proposal.expedited ? rules.expeditedVotingPeriod : rules.votingPeriod;
  return {
    ...proposal,
    status: ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD,
    votingStartTime: time,
    votingEndTime: time + period,
  };
}

function leastDeposit(rules: GovRules, isExpedited: boolean): Coins {
  return isExpedited ? rules.expeditedMinDeposit : rules.minDeposit;
}

function checkDenoms(rules: GovRules, coins: Coins, isExpedited: boolean): void {
  const denoms = leastDeposit(rules, isExpedited).map(({ denom }) => denom);
  refuseWhen(
    coins.some(({ denom }) => !denoms.includes(denom)),
    GovError.InvalidDepositDenom,
    `deposited ${formatCoins(coins)}, but gov accepts only the following denom(s): [${denoms.join(" ")}]`,
  );
}

/** Each deposit, also the first, is at least a share of the least one in some denom; no dust rows. */
function checkShareOfDeposit(rules: GovRules, coins: Coins, isExpedited: boolean): void {
  if (rules.minDepositRatio === 0n) {
    return;
  }
  const thresholds = leastDeposit(rules, isExpedited).map(({ denom, amount }) => ({
    denom,
    amount: dec.truncateInt(dec.mul(amount * DEC_ONE, rules.minDepositRatio)),
  }));
  refuseWhen(
    !thresholds.some(
      ({ denom, amount }) => coins.some((coin) => coin.denom === denom) && amountOf(coins, denom) >= amount,
    ),
    GovError.MinDepositTooSmall,
    `received ${formatCoins(coins)} but need at least one of the following: ${formatCoins(thresholds)}`,
  );
}
