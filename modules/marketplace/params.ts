/** Params of the marketplace: defaults and what they may be (docs/spec/marketplace.md, Params). */
import { PPM } from "../../lib/economy/split.ts";
import { MAX_INT64 } from "../../lib/int.ts";
import { DAY_NS } from "../../lib/time.ts";
import type { Params } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";

/** Params of a new network: a day to deliver, two to complain; `day` is what counts as one. */
export function defaultMarketplaceParams(day = DAY_NS): Params {
  return { deliveryWindow: day, complaintWindow: 2n * day, latePenaltyPpm: 10_000 };
}

/** Checks the params. @throws TxError(InvalidParams) with the reason */
export function checkMarketplaceParams(params: Params): void {
  const periods: readonly (readonly [string, bigint])[] = [
    ["delivery window", params.deliveryWindow],
    ["complaint window", params.complaintWindow],
  ];
  for (const [name, period] of periods) {
    refuseWhen(period <= 0n || period > MAX_INT64, MarketplaceError.InvalidParams, `${name} must be positive`);
  }
  refuseWhen(
    BigInt(params.latePenaltyPpm) > PPM,
    MarketplaceError.InvalidParams,
    `a seller loses at most the price (${PPM} ppm) for being late`,
  );
}
