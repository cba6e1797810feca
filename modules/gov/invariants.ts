/** What must hold of governance after every block. */
import { moduleAddress, parseOperatorAddress } from "../../lib/address.ts";
import { toHex } from "../../lib/bytes.ts";
import { parseAddress } from "../address.ts";
import { addCoins, coinsFromWire, formatCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { GOV_ACCOUNT } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import type { GovParts, StakeReader } from "./expected.ts";
import { deposits, isInDeposit, isInVoting, proposals, queueKeyOf, queueKeys, readDepositTotal } from "./keeper.ts";
import { NO_COUNTS, countedOperators, countsOf, readCounts, sum, votes } from "./vote-rows.ts";
import type { TallyCounts } from "./vote-rows.ts";

/** The invariants of governance. */
export function govInvariants({ bank, staking }: GovParts): readonly Invariant[] {
  return [
    { name: "module-account", check: (ctx) => checkOwed(ctx, bank) },
    { name: "queues", check: checkQueues },
    { name: "tallies", check: (ctx) => checkTallies(ctx, staking) },
  ];
}

/** Deposits sum to what open proposals state and to the kept sum, and the account holds them. */
export function checkOwed(ctx: Context, bank: BankReader): readonly string[] {
  const violations: string[] = [];
  const byProposal = new Map<bigint, Coins>();
  let total: Coins = [];
  for (const { deposit } of deposits(ctx)) {
    const coins = coinsFromWire(deposit.amount);
    byProposal.set(deposit.proposalId, addCoins(byProposal.get(deposit.proposalId) ?? [], coins));
    total = addCoins(total, coins);
  }
  for (const proposal of proposals(ctx)) {
    const [has, states] = [byProposal.get(proposal.id) ?? [], coinsFromWire(proposal.totalDeposit)].map(formatCoins);
    if ((isInDeposit(proposal) || isInVoting(proposal)) && has !== states) {
      violations.push(`deposits on ${proposal.id} sum to ${has}, it states ${states}`);
    }
  }
  const kept = formatCoins(readDepositTotal(ctx));
  if (kept !== formatCoins(total)) {
    violations.push(`deposits sum to ${formatCoins(total)}, the kept sum is ${kept}`);
  }
  const account = moduleAddress(GOV_ACCOUNT);
  for (const { denom, amount } of total) {
    const balance = bank.balance(ctx, account, denom);
    if (balance < amount) {
      violations.push(`expected module account to hold ${amount}${denom} of deposits but it holds ${balance}${denom}`);
    }
  }
  return violations;
}

/** Every open proposal is queued under its end, and nothing else is. */
function checkQueues(ctx: Context): readonly string[] {
  const wanted = [...proposals(ctx)].flatMap((proposal) => queueKeyOf(proposal) ?? []).map(toHex);
  const queued = queueKeys(ctx).map(toHex);
  const isSame = wanted.length === queued.length && wanted.every((key) => queued.includes(key));
  return isSame ? [] : [`${wanted.length} proposals are open, ${queued.length} are queued, or under another end`];
}

/** The counts are those of the votes and of the delegations as they stand. */
function checkTallies(ctx: Context, staking: StakeReader): readonly string[] {
  const violations: string[] = [];
  for (const { id } of [...proposals(ctx)].filter(isInVoting)) {
    const wanted = new Map<string, TallyCounts>();
    for (const { voter, options } of votes(ctx, id)) {
      for (const { validatorAddress, shares } of staking.delegationsOf(ctx, parseAddress(voter))) {
        const key = toHex(parseOperatorAddress(validatorAddress));
        wanted.set(key, sum(wanted.get(key) ?? NO_COUNTS, countsOf(options, BigInt(shares))));
      }
    }
    for (const operator of countedOperators(ctx, id)) {
      const key = toHex(operator);
      if (!isSame(wanted.get(key) ?? NO_COUNTS, readCounts(ctx, id, operator))) {
        violations.push(`counts of proposal ${id} on validator ${key} are not those of its votes`);
      }
      wanted.delete(key);
    }
    if (wanted.size > 0) {
      violations.push(`counts of proposal ${id} lack ${wanted.size} validators`);
    }
  }
  return violations;
}

function isSame(a: TallyCounts, b: TallyCounts): boolean {
  const { voted, yes, abstain, no, noWithVeto } = a;
  return voted === b.voted && yes === b.yes && abstain === b.abstain && no === b.no && noWithVeto === b.noWithVeto;
}
