/** Invariants of distribution (cosmos-sdk x/distribution/keeper/invariants.go). They walk everything and change nothing. */
import { formatOperatorAddress, moduleAddress, parseAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import { bytesToBinaryText } from "../../lib/bytes.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { sortedEntries } from "../../lib/ordered.ts";
import { amountOf } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { DISTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import { addDecCoins, decAmountOf, decCoinsFromWire } from "./dec-coins.ts";
import type { DecCoins } from "./dec-coins.ts";
import type { StakingReader } from "./expected.ts";
import {
  allCurrent,
  allHistorical,
  allOutstanding,
  allStartingInfos,
  findStartingInfo,
  readCommission,
  readCommunityPool,
  readOutstanding,
} from "./keeper.ts";
import { historicalKey } from "./keys.ts";
import { pendingRewards } from "./rewards.ts";
import { allSlashEvents } from "./slash-events.ts";

/** All invariants of distribution. */
export function distributionInvariants(bank: BankReader, staking: StakingReader): readonly Invariant[] {
  return [
    { name: "nonnegative-outstanding", check: checkOutstanding },
    { name: "can-withdraw", check: (ctx) => checkWithdrawals(ctx, staking) },
    { name: "reference-count", check: (ctx) => checkReferences(ctx, staking) },
    {
      name: "module-account",
      check(ctx) {
        const missing = shortfall(ctx, bank.balances(ctx, moduleAddress(DISTRIBUTION_ACCOUNT)));
        return missing === "" ? [] : [missing];
      },
    },
  ];
}

/** Which denom the module's account holds too little of for its books, in words; "" when it holds enough. */
export function shortfall(ctx: Context, held: Coins): string {
  let owed: DecCoins = readCommunityPool(ctx);
  for (const { value } of allOutstanding(ctx)) {
    owed = addDecCoins(owed, decCoinsFromWire(value.rewards));
  }
  const short = owed.find(({ denom, amount }) => amountOf(held, denom) * DEC_ONE < amount);
  return short === undefined ? "" : `owes ${short.amount}/10^18 ${short.denom}, holds ${amountOf(held, short.denom)}`;
}

function checkOutstanding(ctx: Context): readonly string[] {
  return allOutstanding(ctx)
    .filter(({ value }) => value.rewards.some(({ amount }) => BigInt(amount) <= 0n))
    .map(({ address }) => `outstanding rewards of ${formatOperatorAddress(address)} are not positive`);
}

/** If everybody withdrew now, commissions first, each validator's outstanding rewards would pay for all but last digits. */
function checkWithdrawals(ctx: Context, staking: StakingReader): readonly string[] {
  const violations: string[] = [];
  for (const validator of staking.validators(ctx)) {
    const operator = parseOperatorAddress(validator.operatorAddress);
    let due = readCommission(ctx, operator);
    for (const delegation of staking.delegationsTo(ctx, operator)) {
      const key = { delegator: parseAccountAddress(delegation.delegatorAddress), operator };
      if (findStartingInfo(ctx, key) === undefined) {
        violations.push(`${delegation.delegatorAddress} has no books with ${validator.operatorAddress}`);
      } else {
        due = addDecCoins(due, pendingRewards(ctx, staking, { key, validator, delegation }));
      }
    }
    const outstanding = readOutstanding(ctx, operator);
    const short = due.find(({ denom, amount }) => amount >= decAmountOf(outstanding, denom) + DEC_ONE);
    if (short !== undefined) {
      violations.push(`${validator.operatorAddress} owes ${short.amount}/10^18 ${short.denom} and cannot pay`);
    }
  }
  return violations;
}

/** Every finished period's record is referred to as often as it says, and every validator has its books. */
function checkReferences(ctx: Context, staking: StakingReader): readonly string[] {
  const references = new Map<string, number>();
  const refer = (operator: Uint8Array, period: bigint, count: number): void => {
    const name = bytesToBinaryText(historicalKey(operator, period));
    references.set(name, (references.get(name) ?? 0) + count);
  };
  const current = allCurrent(ctx);
  for (const { address, value } of current) {
    refer(address, value.period - 1n, 1);
  }
  for (const { address, value } of allStartingInfos(ctx)) {
    refer(address, value.previousPeriod, 1);
  }
  for (const { address, value } of allSlashEvents(ctx)) {
    refer(address, value.validatorPeriod, 1);
  }
  for (const { address, rest, value } of allHistorical(ctx)) {
    const period = rest.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
    refer(address, period, -value.referenceCount);
  }
  const wrong = sortedEntries(references).filter(([, left]) => left !== 0);
  const validatorCount = [...staking.validators(ctx)].length;
  return [
    ...wrong.map(([name, left]) => `a historical record (key of ${name.length} bytes) lacks ${left} references`),
    ...(validatorCount === current.length ? [] : [`${validatorCount} validators have ${current.length} books`]),
  ];
}
