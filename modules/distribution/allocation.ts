/**
 * Begin-of-block work: whatever lies in the fee collector is shared out (cosmos-sdk x/distribution/keeper/allocation.go,
 * interop §10.4). The bond denom goes to the community by its tax and to the validators of the last commit by power,
 * voting or not; every other denom goes to the community pool whole, so that foreign coins can neither grow every
 * validator's rows nor poison its ratios. Coins that the books cannot count stay in the module's account, uncounted.
 */
import { formatOperatorAddress, moduleAddress, parseOperatorAddress } from "../../lib/address.ts";
import { DEC_ONE, dec } from "../../lib/dec.ts";
import { SdkError } from "../../lib/errors.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { VoteInfo } from "../../proto/gen/tendermint/abci/types.ts";
import { formatCoins } from "../coins.ts";
import { attempt } from "../context.ts";
import type { BlockContext, Context, ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankSender } from "../expected.ts";
import { DISTRIBUTION_ACCOUNT, FEE_COLLECTOR } from "../module-accounts.ts";
import { refuseWhen } from "../refuse.ts";
import {
  addDecCoins,
  decCoinsFromWire,
  decCoinsOf,
  decCoinsToWire,
  formatDecCoins,
  scaleDecCoins,
  scaleDecCoinsTruncated,
  subtractDecCoins,
} from "./dec-coins.ts";
import type { DecCoins } from "./dec-coins.ts";
import type { StakingReader } from "./expected.ts";
import { sortForPool } from "./holdings.ts";
import {
  readCommission,
  readCommunityPool,
  readOutstanding,
  readParams,
  writeCommission,
  writeCommunityPool,
  writeCurrent,
  writeOutstanding,
  writePreviousProposer,
} from "./keeper.ts";
import { currentOf } from "./periods.ts";

/** Shares out the fees of the block before this one, then notes this block's proposer. */
export function beginBlock(ctx: BlockContext, bank: BankSender, staking: StakingReader): void {
  if (ctx.header.height > 1n) {
    const refusal = attempt(ctx, (inner) => allocateFees(inner, bank, staking, ctx.lastCommit.votes));
    if (refusal !== undefined) {
      ctx.emit(createEvent("fees_parked", ["amount", ""], ["reason", refusal.log]));
    }
  }
  writePreviousProposer(ctx, ctx.header.proposerAddress);
}

/** Gives a validator's share to it: commission to the operator, the rest to its delegators' running period. */
export function allocateToValidator(ctx: Context, validator: Validator, tokens: DecCoins): void {
  const operator = parseOperatorAddress(validator.operatorAddress);
  const current = currentOf(ctx, operator);
  const commission = scaleDecCoins(tokens, BigInt(validator.commission.commissionRates.rate));
  const shared = subtractDecCoins(tokens, commission);
  const operatorText = formatOperatorAddress(operator);
  ctx.emit(createEvent("commission", ["amount", formatDecCoins(commission)], ["validator", operatorText]));
  writeCommission(ctx, operator, addDecCoins(readCommission(ctx, operator), commission));
  const rewards = addDecCoins(decCoinsFromWire(current.rewards), shared);
  writeCurrent(ctx, operator, { ...current, rewards: decCoinsToWire(rewards) });
  ctx.emit(createEvent("rewards", ["amount", formatDecCoins(tokens)], ["validator", operatorText]));
  writeOutstanding(ctx, operator, addDecCoins(readOutstanding(ctx, operator), tokens));
}

function allocateFees(ctx: ExecContext, bank: BankSender, staking: StakingReader, votes: readonly VoteInfo[]): void {
  const fees = bank.balances(ctx, moduleAddress(FEE_COLLECTOR));
  if (fees.length === 0) {
    return;
  }
  const pool = readCommunityPool(ctx);
  const bondDenom = staking.bondDenom(ctx);
  const { counted, parked } = sortForPool(ctx, bank, pool, fees);
  bank.sendBetweenModules(ctx, FEE_COLLECTOR, DISTRIBUTION_ACCOUNT, fees);
  if (parked.length > 0) {
    ctx.emit(createEvent("fees_parked", ["amount", formatCoins(parked)], ["reason", "not countable"]));
  }
  const shared = decCoinsOf(counted.filter(({ denom }) => denom === bondDenom));
  const given = allocateToVoters(ctx, staking, votes, shared);
  writeCommunityPool(ctx, addDecCoins(pool, subtractDecCoins(decCoinsOf(counted), given)));
}

/** @returns what the validators were given; the tax, roundings and shares without an owner are not in it */
function allocateToVoters(
  ctx: ExecContext,
  staking: StakingReader,
  votes: readonly VoteInfo[],
  fees: DecCoins,
): DecCoins {
  const totalPower = votes.reduce((sum, { validator }) => sum + validator.power, 0n);
  if (totalPower === 0n || fees.length === 0) {
    return [];
  }
  const forVoters = scaleDecCoinsTruncated(fees, DEC_ONE - BigInt(readParams(ctx).communityTax));
  let given: DecCoins = [];
  for (const { validator: voter } of votes) {
    const fraction = dec.quoTruncate(dec.fromInt(voter.power), dec.fromInt(totalPower));
    const reward = scaleDecCoinsTruncated(forVoters, fraction);
    const refusal = attempt(ctx, (inner) => {
      const validator = staking.byConsensusAddress(inner, voter.address);
      refuseWhen(validator === undefined, SdkError.NotFound, "a voter that is no validator any more");
      if (validator !== undefined) {
        allocateToValidator(inner, validator, reward);
      }
    });
    given = refusal === undefined ? addDecCoins(given, reward) : given;
  }
  return given;
}
