/** Periods and economic parameters: defaults and the guard (docs/spec/emissions.md E11, E12). */
import { UBYL_PER_BYL } from "../../lib/denom.ts";
import { PERIOD_NS_MAX } from "../../lib/limits.ts";
import { PPM } from "../../lib/economy/split.ts";
import type { SplitPpm } from "../../lib/economy/split.ts";
import { DAY_NS } from "../../lib/time.ts";
import type { EconomyParams, Params, Split } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { refuseWhen } from "../refuse.ts";
import { EmissionsError } from "./errors.ts";

/** Periods of a new network; `day` is what counts as one. */
export function defaultEmissionsParams(day = DAY_NS): Params {
  return { epochLength: day, bondUnbonding: 21n * day, economyDelay: 2n * day };
}

/** Economic parameters of a new network (docs/spec/emissions.md E11). */
export function defaultEconomy(): EconomyParams {
  return {
    sale: {
      poolPpm: 850_000,
      builderPpm: 0,
      gatewayPpm: 0,
      curationPpm: 40_000,
      attestersPpm: 30_000,
      stakersPpm: 30_000,
      burnPpm: 50_000,
    },
    settlement: {
      poolPpm: 550_000,
      builderPpm: 200_000,
      gatewayPpm: 140_000,
      curationPpm: 0,
      attestersPpm: 30_000,
      stakersPpm: 30_000,
      burnPpm: 50_000,
    },
    matchPpm: 500_000,
    matchBondMin: 100n * UBYL_PER_BYL,
    securityPpm: 30_000,
    slashChallengerPpm: 250_000,
    slashChallengerBondsMax: 3,
    settlementReservePpm: 50_000,
    publicationBondPpm: 50_000,
  };
}

/** A stored split as the parts of `splitAmount`. */
export function splitPpmOf(split: Split): SplitPpm {
  return {
    pool: BigInt(split.poolPpm),
    builder: BigInt(split.builderPpm),
    gateway: BigInt(split.gatewayPpm),
    curation: BigInt(split.curationPpm),
    attesters: BigInt(split.attestersPpm),
    stakers: BigInt(split.stakersPpm),
    burn: BigInt(split.burnPpm),
  };
}

/** Checks the periods. @throws TxError(InvalidParams) with the reason */
export function checkEmissionsParams(params: Params): void {
  const periods: readonly (readonly [string, bigint])[] = [
    ["epoch length", params.epochLength],
    ["bond unbonding time", params.bondUnbonding],
    ["economy delay", params.economyDelay],
  ];
  for (const [name, period] of periods) {
    refuseWhen(
      period <= 0n || period > PERIOD_NS_MAX,
      EmissionsError.InvalidParams,
      `${name} must be positive and at most ten years`,
    );
  }
  refuseWhen(
    params.economyDelay < params.epochLength,
    EmissionsError.InvalidParams,
    "economy delay must be at least one epoch",
  );
}

/**
 * The guard (E12): a set of parameters under which no circular trade can return what it costs.
 * @throws TxError(InvalidEconomy) naming the term that breaks it
 */
export function checkEconomy(economy: EconomyParams): void {
  checkSplit("sale", economy.sale);
  checkSplit("settlement", economy.settlement);
  broken(
    economy.sale.builderPpm !== 0 || economy.sale.gatewayPpm !== 0,
    "a sale has no builder and no gateway to pay: those shares must be 0",
  );
  broken(economy.settlement.curationPpm !== 0, "a settlement has no curator to pay: that share must be 0");
  broken(
    BigInt(economy.matchPpm) >= PPM,
    `match must be below ${PPM} ppm of what is burned, got ${economy.matchPpm}: at or above it trade with oneself pays`,
  );
  broken(BigInt(economy.securityPpm) > PPM, `security emission is at most ${PPM} ppm a year`);
  broken(
    BigInt(economy.slashChallengerPpm) * 2n > PPM,
    "a challenger gets at most half of a slash: who challenges himself must lose",
  );
  broken(economy.slashChallengerBondsMax < 1, "a challenger may get at least the bond at risk once");
  broken(BigInt(economy.settlementReservePpm) > PPM, "a settlement reserves at most its pool");
  broken(
    economy.publicationBondPpm < 1 || BigInt(economy.publicationBondPpm) > PPM,
    "a publication is backed by 1 ppm to all of the pool that it steers",
  );
}

function checkSplit(name: string, split: Split): void {
  const { pool, builder, gateway, curation, attesters, stakers, burn } = splitPpmOf(split);
  const total = pool + builder + gateway + curation + attesters + stakers + burn;
  broken(total !== PPM, `shares of a ${name} add up to ${total} ppm, not to ${PPM}`);
  broken(burn === 0n, `a ${name} must burn something: without a burn, trade with oneself is free`);
  broken(pool === 0n, `a ${name} must leave something to contributors`);
}

function broken(isBroken: boolean, reason: string): void {
  refuseWhen(isBroken, EmissionsError.InvalidEconomy, reason);
}
