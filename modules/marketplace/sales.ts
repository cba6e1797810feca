/** The one way in which the marketplace's money reaches those who earned it (docs/spec/marketplace.md M30). */
import { BASE_DENOM } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor } from "../../lib/int.ts";
import type { Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankSender } from "../expected.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import { MarketplaceError } from "./errors.ts";
import type { Earnings, Economy, Health, ModelRevenue, RegistryReader } from "./expected.ts";

/** What sales are released with. */
export interface SaleParts {
  readonly bank: BankSender;
  readonly economy: Economy;
  readonly earnings: Earnings;
  readonly registry: RegistryReader;
  /** undefined: models are licensed for nothing only. */
  readonly modelRevenue: ModelRevenue | undefined;
  readonly health: Health;
}

/** Money in the marketplace's account that has been earned. */
export interface Sale {
  readonly subject: Subject;
  /** Base units; nothing happens for 0n. */
  readonly amount: bigint;
}

/** A sale with who paid for it. */
export interface PaidSale extends Sale {
  readonly payer: Uint8Array;
}

/** Refuses a price that could not be released. @throws TxError(PaymentTooSmall, InvalidOffer) */
export function checkPrice(ctx: Context, { economy, modelRevenue }: SaleParts, { subject, amount }: Sale): void {
  if (amount === 0n) {
    return;
  }
  if (subject.modelId !== 0n && modelRevenue === undefined) {
    throw new TxError(MarketplaceError.InvalidOffer, "a model's licence is granted for nothing: set the price to 0");
  }
  economy.divide(ctx, { amount, kind: "sale" });
}

/**
 * Releases a sale: burn, stakers and attesters by the economy; the curation part to the version's curators; the pool to the
 * version's contributors, matured at once, with its match. What cannot be divided among curators stays in the pool.
 * @returns base units that were burned
 * @throws TxError(PaymentTooSmall)
 */
export function releaseSale(ctx: Context, parts: SaleParts, { subject, amount, payer }: PaidSale): bigint {
  if (amount === 0n) {
    return 0n;
  }
  if (subject.modelId !== 0n) {
    return releaseModelSale(ctx, parts, { modelId: subject.modelId, amount, payer });
  }
  const { economy, earnings, health, registry } = parts;
  const from = MARKETPLACE_ACCOUNT;
  const split = economy.release(ctx, { from, amount, kind: "sale" });
  const curators = payCurators(ctx, parts, subject, split.curation);
  const pool = split.pool + split.curation - sumOf(curators.map((curator) => curator.amount));
  const ref = { datasetId: subject.datasetId, version: subject.version };
  const [emission = 0n] = earnings.creditPool(ctx, {
    from,
    credits: [{ ref, amount: pool }],
    maturity: "now",
    burned: split.burn,
  });
  const owner = registry.owner(ctx, subject.datasetId);
  health.recordSpend(ctx, {
    kind: "sale",
    amount,
    burned: split.burn,
    payer,
    depositor: payer,
    isCustodial: false,
    paid: [...(owner === undefined ? [] : [owner]), ...curators.map(({ address }) => address)],
    credits: [{ datasetId: subject.datasetId, real: pool, emission }],
  });
  return split.burn;
}

function releaseModelSale(
  ctx: Context,
  { modelRevenue }: SaleParts,
  { modelId, amount, payer }: { readonly modelId: bigint; readonly amount: bigint; readonly payer: Uint8Array },
): bigint {
  if (modelRevenue === undefined) {
    throw new TxError(MarketplaceError.InvalidOffer, `nobody divides the revenue of model ${modelId}`);
  }
  return modelRevenue.release(ctx, { modelId, from: MARKETPLACE_ACCOUNT, amount, payer }).burned;
}

interface PaidCurator {
  readonly address: Uint8Array;
  readonly amount: bigint;
}

/** @returns what curators received, together at most `amount` */
function payCurators(
  ctx: Context,
  { bank, registry, health }: SaleParts,
  subject: Subject,
  amount: bigint,
): readonly PaidCurator[] {
  const paid: PaidCurator[] = [];
  for (const { address, ppm } of registry.curators(ctx, subject.datasetId, subject.version)) {
    const share = divFloor(amount * ppm, PPM);
    if (share > 0n) {
      bank.sendFromModule(ctx, MARKETPLACE_ACCOUNT, address, oneCoin(BASE_DENOM, share));
      health.recordIncome(ctx, address, share);
      paid.push({ address, amount: share });
    }
  }
  return paid;
}

function sumOf(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n);
}
