/**
 * What emissions gives to the modules that move money: the one release of money and the match of what it burned
 * (docs/spec/emissions.md E10, E20). A release is split nowhere else; every mint and burn is counted in supply.ts.
 */
import { BASE_DENOM } from "../../lib/denom.ts";
import { TxError } from "../../lib/errors.ts";
import { matchFor, splitAmount } from "../../lib/economy/split.ts";
import type { SplitAmounts, SplitPpm } from "../../lib/economy/split.ts";
import type { EconomyParams } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankBurner, BankMinter, BankSender } from "../expected.ts";
import { ATTESTER_POOL, EMISSION_POOL, FEE_COLLECTOR } from "../module-accounts.ts";
import { currentEpoch, earliestStart } from "./epoch.ts";
import { EmissionsError } from "./errors.ts";
import { readEconomy } from "./keeper.ts";
import { splitPpmOf } from "./params.ts";
import { burnReleased, mintCounted } from "./supply.ts";

/** One release of money out of a module's escrow. */
export interface Release {
  /** Module account that holds the money and may burn. */
  readonly from: string;
  /** Base units. */
  readonly amount: bigint;
  readonly kind: "sale" | "settlement";
  /** Settlements: the data pool's share that the model states, parts per million; the builder has the rest of both. */
  readonly dataPoolPpm?: bigint | undefined;
}

/** The economy as other modules see it. */
export interface Economy {
  params(ctx: Context): EconomyParams;
  /** Number of the current epoch. */
  epoch(ctx: Context): bigint;
  /** Clock before which a later epoch does not begin, ns, unless epochs get shorter. */
  earliestStart(ctx: Context, epoch: bigint): bigint;
  /** The parts that a release would have now. @throws TxError(PaymentTooSmall) */
  divide(ctx: Context, release: Omit<Release, "from">): SplitAmounts;
  /**
   * Burns, pays stakers and attesters at once and leaves the other parts in `from` for the caller to credit.
   * @returns the parts; they add up to `amount`
   * @throws TxError(PaymentTooSmall)
   */
  release(ctx: Context, release: Release): SplitAmounts;
  /** What the match of one recipient's part of a pool is; the sum over a pool is at most m times what the release burned. */
  matchOf(ctx: Context, part: { readonly burned: bigint; readonly part: bigint; readonly pool: bigint }): bigint;
  /** Mints matches into the emission pool. @throws TxError(SupplyExceeded) */
  mintMatch(ctx: Context, amount: bigint): void;
}

/** Creates the economy over the bank that counts burns. */
export function createEconomy(bank: BankSender & BankBurner & BankMinter): Economy {
  const economy: Economy = {
    params: readEconomy,
    epoch: currentEpoch,
    earliestStart,
    divide(ctx, { amount, kind, dataPoolPpm }) {
      const parts = splitAmount(amount, splitFor(readEconomy(ctx), kind, dataPoolPpm));
      if (parts === undefined) {
        throw new TxError(EmissionsError.PaymentTooSmall, `${amount}${BASE_DENOM} cannot be divided`);
      }
      return parts;
    },
    release(ctx, release) {
      const { from, amount, kind } = release;
      const parts = economy.divide(ctx, release);
      burnReleased(ctx, bank, from, parts.burn);
      if (parts.stakers > 0n) {
        bank.sendBetweenModules(ctx, from, FEE_COLLECTOR, oneCoin(BASE_DENOM, parts.stakers));
      }
      if (parts.attesters > 0n) {
        bank.sendBetweenModules(ctx, from, ATTESTER_POOL, oneCoin(BASE_DENOM, parts.attesters));
      }
      ctx.emit(
        createEvent(
          "release",
          ["kind", kind],
          ["amount", amount.toString()],
          ["pool", parts.pool.toString()],
          ["builder", parts.builder.toString()],
          ["gateway", parts.gateway.toString()],
          ["curation", parts.curation.toString()],
          ["attesters", parts.attesters.toString()],
          ["stakers", parts.stakers.toString()],
          ["burn", parts.burn.toString()],
        ),
      );
      return parts;
    },
    matchOf: (ctx, { burned, part, pool }) => matchFor(burned, BigInt(readEconomy(ctx).matchPpm), part, pool),
    mintMatch(ctx, amount) {
      mintCounted(ctx, bank, { account: EMISSION_POOL, amount, reason: "match" });
    },
  };
  return economy;
}

/** The split of a kind; a model that states a larger data pool takes it out of its builder's share. */
function splitFor(economy: EconomyParams, kind: Release["kind"], dataPoolPpm: bigint | undefined): SplitPpm {
  const split = splitPpmOf(kind === "sale" ? economy.sale : economy.settlement);
  if (dataPoolPpm === undefined) {
    return split;
  }
  // A change of parameters never takes from contributors what a model promised, as far as the two shares reach.
  const both = split.pool + split.builder;
  const pool = dataPoolPpm < split.pool ? split.pool : dataPoolPpm > both ? both : dataPoolPpm;
  return { ...split, pool, builder: both - pool };
}
