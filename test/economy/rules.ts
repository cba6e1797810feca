import { PPM } from "../../lib/economy/split.ts";
import { divCeil, divFloor } from "../../lib/int.ts";
import type { Context } from "../../modules/context.ts";
import type { Economy } from "../../modules/emissions/economy.ts";
import type { Event } from "../../modules/events.ts";
import { findChannel } from "../../modules/attribution/keeper.ts";
import { getBounty } from "../../modules/marketplace/side-rows.ts";
import { getOrder } from "../../modules/marketplace/keeper.ts";
import type { AppModules } from "../../node/execution/modules.ts";
import { amountOf } from "./ledger.ts";
import type { LedgerHooks } from "./ledger.ts";
import { mintTo } from "./mint.ts";
import { CASE_RULES } from "./case-rules.ts";
import type { Rule } from "./rule.ts";

/** Shares of the sale and of the settlement are the same for burn (5 %), stakers (3 %) and attesters (3 %). */
const BURN_PPM = 50_000n;
const STAKERS_PPM = 30_000n;
const ATTESTERS_PPM = 30_000n;

/** A match of `ppm` of what was burned. */
function matchOfBurn(ppm: bigint): (economy: Economy) => Economy {
  return (economy) => ({
    ...economy,
    matchOf: (_ctx, { burned, part, pool }) => divFloor(burned * ppm * part, PPM * pool),
  });
}

/** A match of `ppm` of all fees: what was burned, what stakers and what attesters had. */
function matchOfFees(ppm: bigint, feesPpm: bigint): (economy: Economy) => Economy {
  return (economy) => ({
    ...economy,
    matchOf: (_ctx, { burned, part, pool }) => divFloor(burned * feesPpm * ppm * part, BURN_PPM * PPM * pool),
  });
}

/** Half of the burn that never happened, for every refund. */
function matchRefunds(ctx: Context, modules: AppModules, events: readonly Event[]): void {
  for (const event of [...events]) {
    if (event.type === "refund_order") {
      const { buyer, amount } = getOrder(ctx, amountOf(event, "order_id"));
      mintTo(ctx, modules, buyer, divFloor(amount * BURN_PPM, 2n * PPM));
    }
    if (event.type === "finalize_channel") {
      const channel = findChannel(ctx, amountOf(event, "channel_id"));
      const refunded = amountOf(event, "refunded");
      if (channel !== undefined) mintTo(ctx, modules, channel.depositor, divFloor(refunded * BURN_PPM, 2n * PPM));
    }
  }
}

/** A fixed number of tokens an epoch, shared by traded volume. */
const POOL_PER_EPOCH = 500_000_000n;

function fixedPool(): LedgerHooks {
  let volumes = new Map<string, bigint>();
  return {
    afterMessage(_ctx, _modules, events, signer) {
      const traded = events
        .filter(({ type }) => type === "release")
        .reduce((sum, event) => sum + amountOf(event, "amount"), 0n);
      if (traded > 0n) volumes.set(signer, (volumes.get(signer) ?? 0n) + traded);
    },
    afterBegin(ctx, modules, events) {
      if (!events.some(({ type }) => type === "epoch")) return;
      const total = [...volumes.values()].reduce((sum, volume) => sum + volume, 0n);
      for (const [trader, volume] of volumes) mintTo(ctx, modules, trader, divFloor(POOL_PER_EPOCH * volume, total));
      volumes = new Map();
    },
  };
}

/** What a bounty has awarded goes back to its poster as well. */
function refundAwards(ctx: Context, modules: AppModules, events: readonly Event[]): void {
  for (const event of [...events]) {
    if (event.type !== "award_bounty") continue;
    mintTo(ctx, modules, getBounty(ctx, amountOf(event, "bounty_id")).poster, amountOf(event, "amount"));
  }
}

/** All controls. */
export const RULES: readonly Rule[] = [
  ...CASE_RULES,
  {
    name: "match-of-150-percent",
    about: "m above 1: half more is minted than was burned, and stakers and attesters belong to the coalition",
    breach: "profit",
    inEconomy: matchOfBurn(1_500_000n),
  },
  {
    name: "rebate-of-all-fees",
    about: "every fee is given back in new tokens, m = 1 (FCoin): stakers earn on top",
    breach: "profit",
    inEconomy: matchOfFees(PPM, BURN_PPM + STAKERS_PPM + ATTESTERS_PPM),
  },
  {
    name: "match-of-fees",
    about: "90 % of burn and stakers' share are matched: large stakers recycle their own fees",
    breach: "profit",
    inEconomy: matchOfFees(900_000n, BURN_PPM + STAKERS_PPM),
  },
  {
    name: "fixed-pool",
    about: "a fixed reward an epoch, shared by volume (LooksRare)",
    breach: "profit",
    hooks: fixedPool,
  },
  {
    name: "match-of-refunds",
    about: "refunds are matched like sales",
    breach: "profit",
    hooks: () => ({
      afterMessage: (ctx, modules, events) => matchRefunds(ctx, modules, events),
      afterEnd: matchRefunds,
    }),
  },
  {
    name: "awards-refunded",
    about: "what a bounty has awarded goes back to its poster too",
    breach: "profit",
    hooks: () => ({ afterMessage: (ctx, modules, events) => refundAwards(ctx, modules, events) }),
  },
  {
    name: "mint-above-leakage",
    about: "12.5 % of every payment is minted: more than burn, stakers and attesters together",
    breach: "profit",
    inEconomy: matchOfBurn(2_500_000n),
  },
  {
    name: "match-rounded-up",
    about: "each recipient's match is rounded up: many recipients of a tiny payment",
    breach: "profit",
    inEconomy: (economy) => ({
      ...economy,
      matchOf: (_ctx, { burned, part, pool }) => divCeil(burned * part, 2n * pool),
    }),
  },
  {
    name: "burn-rounded-down",
    about: "the burn is rounded down: a payment of less than 20 units burns nothing",
    breach: "loss below the bound",
    inEconomy(economy) {
      const { divide } = economy;
      // The economy releases by its own `divide`: the object itself is changed.
      return Object.assign(economy, {
        divide: (...[ctx, release]: Parameters<Economy["divide"]>) => {
          const parts = divide(ctx, release);
          const burn = divFloor(release.amount * BURN_PPM, PPM);
          return { ...parts, burn, pool: parts.pool + parts.burn - burn };
        },
      });
    },
  },
];
