/** Models as the marketplace sees them: who built one, and where the price of its licences goes (docs/spec/attribution.md T37). */
import { PPM } from "../../lib/economy/split.ts";
import { divFloor, min } from "../../lib/int.ts";
import { AttributionMethod, ModelState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { parseAddress } from "../address.ts";
import { BASE_DENOM } from "../../lib/denom.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankSender } from "../expected.ts";
import { ATTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import type { Earnings } from "./earnings.ts";
import { inputCredits, paidByModel } from "./counted-spend.ts";
import type { Economy, Health, ReadClock, RegistryReader } from "./expected.ts";
import { findModel } from "./keeper.ts";
import { getModel } from "./models.ts";
import { creditBuilders, creditsOf, divideModelPool } from "./settlement.ts";
import { addPool, rollSteering, steerOf } from "./steering.ts";

/** A model as far as a seller of its licences is concerned. */
export interface ModelFacts {
  readonly builder: Uint8Array;
  readonly isActive: boolean;
}

/** Reads models for other modules. */
export const modelReader = {
  /** A model, if it exists. */
  find(ctx: Context, id: bigint): ModelFacts | undefined {
    const model = findModel(ctx, id);
    return model === undefined
      ? undefined
      : { builder: parseAddress(model.builder), isActive: model.state === ModelState.MODEL_STATE_ACTIVE };
  },
};

/** What a model's revenue is divided with. */
export interface ModelRevenueParts {
  readonly bank: BankSender;
  readonly economy: Economy;
  readonly earnings: Earnings;
  readonly registry: RegistryReader;
  readonly health: Health;
  readonly readClock: ReadClock;
}

/** A licence of a model that was sold. */
export interface ModelSale {
  readonly modelId: bigint;
  /** Module account that holds the money and may burn. */
  readonly from: string;
  readonly amount: bigint;
  readonly payer: Uint8Array;
}

/**
 * T37: releases the price of a model's licence: the model's data pool first, by floors and base vector; what is left of
 * the pool, and the curation part, is the builder's. Both wait as those of a settlement do.
 * @returns base units that were burned
 */
export function createModelRevenue({ bank, economy, earnings, registry, health, readClock }: ModelRevenueParts): {
  release(ctx: Context, sale: ModelSale): { readonly burned: bigint };
} {
  return {
    release(ctx, { modelId, from, amount, payer }) {
      const steering = rollSteering(ctx, modelId, readClock(ctx));
      const model = getModel(ctx, modelId);
      const parts = economy.release(ctx, { from, amount, kind: "sale" });
      const dataPool = min(divFloor(amount * BigInt(model.dataPoolPpm), PPM), parts.pool);
      const builder = parts.pool + parts.curation - dataPool;
      const none = model.inputs.map(() => 0n);
      const divided = divideModelPool(model, { pool: dataPool, gross: amount, evidence: none });
      const isMatched = model.method === AttributionMethod.ATTRIBUTION_METHOD_MIX;
      const matched = earnings.creditPool(ctx, {
        from,
        credits: creditsOf(model, divided, steerOf(model, steering)),
        maturity: "pending",
        burned: isMatched ? parts.burn : 0n,
      });
      addPool(ctx, modelId, dataPool, economy.epoch(ctx));
      if (builder > 0n) {
        bank.sendBetweenModules(ctx, from, ATTRIBUTION_ACCOUNT, oneCoin(BASE_DENOM, builder));
        creditBuilders(ctx, earnings, model, builder);
      }
      health.recordSpend(ctx, {
        kind: "sale",
        amount,
        burned: parts.burn,
        payer,
        depositor: payer,
        isCustodial: false,
        paid: paidByModel(ctx, registry, model),
        credits: inputCredits(model, divided, matched),
      });
      return { burned: parts.burn };
    },
  };
}
