/** Messages of distribution (cosmos-sdk x/distribution/keeper/msg_server.go; texts and events are the SDK's). */
import { formatAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import type { Coin as WireCoin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import {
  MsgCommunityPoolSpend,
  MsgCommunityPoolSpendResponse,
  MsgDepositValidatorRewardsPool,
  MsgDepositValidatorRewardsPoolResponse,
  MsgFundCommunityPool,
  MsgFundCommunityPoolResponse,
  MsgSetWithdrawAddress,
  MsgSetWithdrawAddressResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgWithdrawDelegatorReward,
  MsgWithdrawDelegatorRewardResponse,
  MsgWithdrawValidatorCommission,
  MsgWithdrawValidatorCommissionResponse,
} from "../../proto/gen/cosmos/distribution/v1beta1/tx.ts";
import { addressText, parseAddress } from "../address.ts";
import { assertAuthority } from "../authority.ts";
import { coinsFromWire, coinsToWire, formatCoins, formatWireCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankSender } from "../expected.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { DISTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import { allocateToValidator } from "./allocation.ts";
import { fundFromAccount, spendFromPool } from "./community-pool.ts";
import { decCoinsOf, subtractDecCoins, truncateDecCoins } from "./dec-coins.ts";
import { DistributionError } from "./errors.ts";
import type { StakingReader } from "./expected.ts";
import { canHold } from "./holdings.ts";
import {
  readCommission,
  readOutstanding,
  readParams,
  readWithdrawAddress,
  writeCommission,
  writeOutstanding,
  writeParams,
  writeWithdrawAddress,
} from "./keeper.ts";
import { parseDistributionParams } from "./params.ts";
import { beginDelegation, delegatedOf, withdrawRewards } from "./rewards.ts";

/** The message handlers of distribution. */
export function distributionMessages(bank: BankSender, staking: StakingReader): readonly MessageHandler[] {
  return [...withdrawMessages(bank, staking), ...poolMessages(bank, staking)];
}

function withdrawMessages(bank: BankSender, staking: StakingReader): readonly MessageHandler[] {
  return [
    defineMessage<MsgSetWithdrawAddress, MsgSetWithdrawAddressResponse>({
      request: MsgSetWithdrawAddress,
      response: MsgSetWithdrawAddressResponse,
      signers: (message) => [message.delegatorAddress],
      handle(ctx, message) {
        const delegator = parseAddress(message.delegatorAddress, "invalid delegator address");
        const target = parseAddress(message.withdrawAddress, "invalid withdraw address");
        refuseBlocked(bank, target);
        if (!readParams(ctx).withdrawAddrEnabled) {
          throw new TxError(DistributionError.SetWithdrawAddrDisabled);
        }
        ctx.emit(createEvent("set_withdraw_address", ["withdraw_address", addressText(target)]));
        writeWithdrawAddress(ctx, delegator, target);
        return {};
      },
    }),
    defineMessage<MsgWithdrawDelegatorReward, MsgWithdrawDelegatorRewardResponse>({
      request: MsgWithdrawDelegatorReward,
      response: MsgWithdrawDelegatorRewardResponse,
      signers: (message) => [message.delegatorAddress],
      handle(ctx, message) {
        const operator = parseOperator(message.validatorAddress);
        const delegator = parseAddress(message.delegatorAddress, "invalid delegator address");
        const key = { delegator, operator };
        const amount = withdrawRewards(ctx, bank, staking, delegatedOf(ctx, staking, key));
        beginDelegation(ctx, staking, key);
        return { amount: coinsToWire(amount) };
      },
    }),
    defineMessage<MsgWithdrawValidatorCommission, MsgWithdrawValidatorCommissionResponse>({
      request: MsgWithdrawValidatorCommission,
      response: MsgWithdrawValidatorCommissionResponse,
      signers: (message) => [formatAccountAddress(parseOperator(message.validatorAddress))],
      handle: (ctx, message) => ({
        amount: coinsToWire(withdrawCommission(ctx, bank, parseOperator(message.validatorAddress))),
      }),
    }),
  ];
}

function poolMessages(bank: BankSender, staking: StakingReader): readonly MessageHandler[] {
  return [
    defineMessage<MsgFundCommunityPool, MsgFundCommunityPoolResponse>({
      request: MsgFundCommunityPool,
      response: MsgFundCommunityPoolResponse,
      signers: (message) => [message.depositor],
      handle(ctx, message) {
        const depositor = parseAddress(message.depositor, "invalid depositor address");
        fundFromAccount(ctx, bank, depositor, parseAmount(message.amount));
        return {};
      },
    }),
    defineMessage<MsgUpdateParams, MsgUpdateParamsResponse>({
      request: MsgUpdateParams,
      response: MsgUpdateParamsResponse,
      signers: (message) => [message.authority],
      handle(ctx, message) {
        assertAuthority(message.authority);
        writeParams(ctx, parseDistributionParams(message.params));
        return {};
      },
    }),
    defineMessage<MsgCommunityPoolSpend, MsgCommunityPoolSpendResponse>({
      request: MsgCommunityPoolSpend,
      response: MsgCommunityPoolSpendResponse,
      signers: (message) => [message.authority],
      handle(ctx, message) {
        assertAuthority(message.authority);
        const amount = parseAmount(message.amount);
        const recipient = parseAddress(message.recipient);
        refuseBlocked(bank, recipient);
        spendFromPool(ctx, bank, recipient, amount);
        return {};
      },
    }),
    defineMessage<MsgDepositValidatorRewardsPool, MsgDepositValidatorRewardsPoolResponse>({
      request: MsgDepositValidatorRewardsPool,
      response: MsgDepositValidatorRewardsPoolResponse,
      signers: (message) => [message.depositor],
      handle(ctx, message) {
        const depositor = parseAddress(message.depositor);
        const operator = parseOperator(message.validatorAddress);
        const amount = rewardAmount(ctx, bank, staking, parseAmount(message.amount));
        const validator = staking.validator(ctx, operator);
        if (validator === undefined) {
          throw new TxError(DistributionError.NoValidatorExists, message.validatorAddress);
        }
        bank.sendToModule(ctx, depositor, DISTRIBUTION_ACCOUNT, amount);
        allocateToValidator(ctx, validator, decCoinsOf(amount));
        return {};
      },
    }),
  ];
}

/** Pays the whole coins of a validator's commission; the rest stays for later. @throws TxError(NoValidatorCommission) */
function withdrawCommission(ctx: Context, bank: BankSender, operator: Uint8Array): Coins {
  const commission = readCommission(ctx, operator);
  if (commission.length === 0) {
    throw new TxError(DistributionError.NoValidatorCommission);
  }
  const { whole, rest } = truncateDecCoins(commission);
  writeCommission(ctx, operator, rest);
  writeOutstanding(ctx, operator, subtractDecCoins(readOutstanding(ctx, operator), decCoinsOf(whole)));
  if (whole.length > 0) {
    bank.sendFromModule(ctx, DISTRIBUTION_ACCOUNT, readWithdrawAddress(ctx, operator), whole);
  }
  ctx.emit(createEvent("withdraw_commission", ["amount", formatCoins(whole)]));
  return whole;
}

/** Coins that may become rewards: the bond denom only, so that nobody fills other people's rows with foreign coins. */
function rewardAmount(ctx: Context, bank: BankSender, staking: StakingReader, coins: Coins): Coins {
  const bondDenom = staking.bondDenom(ctx);
  for (const coin of coins) {
    if (coin.denom !== bondDenom || !canHold(ctx, bank, coin)) {
      throw new TxError(SdkError.InvalidCoins, `rewards are paid in ${bondDenom}, got ${formatCoins(coins)}`);
    }
  }
  return coins;
}

/** @throws TxError(InvalidCoins) when there are none, or they are no set */
function parseAmount(coins: readonly WireCoin[]): Coins {
  if (coins.length === 0) {
    throw new TxError(SdkError.InvalidCoins, formatWireCoins(coins));
  }
  return coinsFromWire(coins);
}

function parseOperator(text: string): Uint8Array {
  try {
    return parseOperatorAddress(text);
  } catch (error) {
    throw error instanceof TxError
      ? new TxError(SdkError.InvalidAddress, `invalid validator address: ${error.detail}`)
      : error;
  }
}

function refuseBlocked(bank: BankSender, address: Uint8Array): void {
  if (bank.isBlocked(address)) {
    throw new TxError(SdkError.Unauthorized, `${addressText(address)} is not allowed to receive external funds`);
  }
}
