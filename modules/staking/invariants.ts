/** Invariants of staking: pools, shares, power index (cosmos-sdk x/staking/keeper/invariants.go). */
import { toHex } from "../../lib/bytes.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { moduleAddress } from "../../lib/address.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "../module-accounts.ts";
import type { Invariant } from "../module.ts";
import { delegations, operatorOf, operatorsByPower, readParams, validators } from "./keeper.ts";
import { isBonded, potentialPower, sharesOf, tokensOf } from "./shares.ts";
import { unbondings } from "./unbonding-rows.ts";

/** All invariants of staking. */
export function stakingInvariants(bank: BankReader): readonly Invariant[] {
  return [
    { name: "staking/pools", check: (ctx) => checkPools(ctx, bank) },
    { name: "staking/shares", check: checkShares },
    { name: "staking/power-index", check: checkPowerIndex },
  ];
}

function checkPools(ctx: Context, bank: BankReader): readonly string[] {
  const { bondDenom } = readParams(ctx);
  let [bonded, notBonded] = [0n, 0n];
  for (const validator of validators(ctx)) {
    if (isBonded(validator)) {
      bonded += tokensOf(validator);
    } else {
      notBonded += tokensOf(validator);
    }
  }
  for (const unbonding of unbondings(ctx)) {
    for (const entry of unbonding.entries) {
      notBonded += BigInt(entry.balance);
    }
  }
  return [
    ...differs("bonded pool", bonded, bank.balance(ctx, moduleAddress(BONDED_POOL), bondDenom)),
    ...differs("not-bonded pool", notBonded, bank.balance(ctx, moduleAddress(NOT_BONDED_POOL), bondDenom)),
  ];
}

function checkShares(ctx: Context): readonly string[] {
  const sums = new Map<string, bigint>();
  const violations: string[] = [];
  for (const { validatorAddress, shares } of delegations(ctx)) {
    sums.set(validatorAddress, (sums.get(validatorAddress) ?? 0n) + BigInt(shares));
    if (BigInt(shares) <= 0n) {
      violations.push(`delegation to ${validatorAddress} has ${shares} shares`);
    }
  }
  for (const validator of validators(ctx)) {
    violations.push(
      ...differs(
        `shares of ${validator.operatorAddress}`,
        sums.get(validator.operatorAddress) ?? 0n,
        sharesOf(validator),
      ),
    );
  }
  return violations;
}

function checkPowerIndex(ctx: Context): readonly string[] {
  const indexed = new Set<string>();
  for (const operator of operatorsByPower(ctx)) {
    indexed.add(toHex(operator));
  }
  const violations: string[] = [];
  for (const validator of validators(ctx)) {
    const isIndexed = indexed.has(toHex(operatorOf(validator)));
    if (isIndexed === validator.jailed) {
      violations.push(
        `${validator.operatorAddress} (power ${potentialPower(validator)}, jailed ${validator.jailed}) indexed: ${isIndexed}`,
      );
    }
  }
  return violations;
}

function differs(what: string, expected: bigint, got: bigint): readonly string[] {
  return expected === got ? [] : [`${what}: expected ${expected}, got ${got}`];
}
