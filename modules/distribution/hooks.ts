/** What distribution does while stake changes (cosmos-sdk x/distribution/keeper/hooks.go). */
import { parseOperatorAddress } from "../../lib/address.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import type { BankSender } from "../expected.ts";
import { DISTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import { addDecCoins, decCoinsOf, subtractDecCoins, truncateDecCoins } from "./dec-coins.ts";
import type { StakingListener, StakingReader } from "./expected.ts";
import {
  deleteValidatorRows,
  readCommission,
  readCommunityPool,
  readOutstanding,
  readWithdrawAddress,
  writeCommunityPool,
} from "./keeper.ts";
import { endPeriod, openBooks } from "./periods.ts";
import { beginDelegation, delegatedOf, withdrawRewards } from "./rewards.ts";
import { deleteSlashEvents, recordSlash } from "./slash-events.ts";

/** Distribution as a listener of staking. */
export function distributionHooks(bank: BankSender, staking: StakingReader): StakingListener {
  return {
    afterValidatorCreated(ctx, validator) {
      openBooks(ctx, parseOperatorAddress(validator.operatorAddress));
    },
    afterValidatorRemoved(ctx, validator) {
      closeBooks(ctx, bank, validator);
    },
    beforeDelegationCreated(ctx, key) {
      const validator = staking.validator(ctx, key.operator);
      if (validator !== undefined) {
        endPeriod(ctx, validator);
      }
    },
    beforeDelegationSharesModified(ctx, key) {
      withdrawRewards(ctx, bank, staking, delegatedOf(ctx, staking, key));
    },
    afterDelegationModified(ctx, key) {
      beginDelegation(ctx, staking, key);
    },
    beforeValidatorSlashed: recordSlash,
  };
}

/** Pays the operator's commission out; what is left of a validator without delegations is dust and goes to the pool. */
function closeBooks(ctx: Context, bank: BankSender, validator: Validator): void {
  const operator = parseOperatorAddress(validator.operatorAddress);
  const { whole } = truncateDecCoins(readCommission(ctx, operator));
  const target = readWithdrawAddress(ctx, operator);
  const isPaid = whole.length > 0 && !bank.isBlocked(target);
  if (isPaid) {
    bank.sendFromModule(ctx, DISTRIBUTION_ACCOUNT, target, whole);
  }
  const outstanding = readOutstanding(ctx, operator);
  const left = isPaid ? subtractDecCoins(outstanding, decCoinsOf(whole)) : outstanding;
  writeCommunityPool(ctx, addDecCoins(readCommunityPool(ctx), left));
  deleteValidatorRows(ctx, operator);
  deleteSlashEvents(ctx, operator);
}
