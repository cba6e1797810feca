/** Params of the marketplace: defaults and what they may be (docs/spec/marketplace.md, Params). */
import { PPM } from "../../lib/economy/split.ts";
import { divFloor } from "../../lib/int.ts";
import { PERIOD_NS_MAX } from "../../lib/limits.ts";
import { DAY_NS } from "../../lib/time.ts";
import type { Params } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";

/** Least stake of a complaint: a tenth of the price. */
const COMPLAINT_BOND_PPM_MIN = 100_000n;
/** Ten minutes of a day: how far a late bid moves the end of an auction. */
const EXTENSIONS_PER_DAY = 144n;

/** Params of a new network: a day to deliver, two to complain; `day` is what counts as one. */
export function defaultMarketplaceParams(day = DAY_NS): Params {
  return {
    deliveryWindow: day,
    complaintWindow: 2n * day,
    latePenaltyPpm: 10_000,
    complaintBondPpm: 100_000,
    bidStepPpm: 50_000,
    bidExtension: divFloor(day, EXTENSIONS_PER_DAY),
    auctionMax: 30n * day,
    exclusiveMin: 30n * day,
    exclusiveMax: 365n * day,
    bountyMax: 365n * day,
    forfeitWindow: 14n * day,
  };
}

/** Checks the params. @throws TxError(InvalidParams) with the reason */
export function checkMarketplaceParams(params: Params): void {
  const periods: readonly (readonly [string, bigint])[] = [
    ["delivery window", params.deliveryWindow],
    ["complaint window", params.complaintWindow],
    ["bid extension", params.bidExtension],
    ["longest auction", params.auctionMax],
    ["shortest exclusive term", params.exclusiveMin],
    ["longest exclusive term", params.exclusiveMax],
    ["longest bounty", params.bountyMax],
    ["forfeit window", params.forfeitWindow],
  ];
  for (const [name, period] of periods) {
    refuseWhen(
      period <= 0n || period > PERIOD_NS_MAX,
      MarketplaceError.InvalidParams,
      `${name} is more than nothing and at most ten years`,
    );
  }
  refuseWhen(
    BigInt(params.latePenaltyPpm) > PPM,
    MarketplaceError.InvalidParams,
    `a seller loses at most the price (${PPM} ppm) for being late`,
  );
  refuseWhen(
    BigInt(params.complaintBondPpm) < COMPLAINT_BOND_PPM_MIN || BigInt(params.complaintBondPpm) > PPM,
    MarketplaceError.InvalidParams,
    `a complaint puts ${COMPLAINT_BOND_PPM_MIN} to ${PPM} ppm of the price at risk`,
  );
  refuseWhen(
    params.bidStepPpm < 1 || BigInt(params.bidStepPpm) > PPM,
    MarketplaceError.InvalidParams,
    `a bid is 1 to ${PPM} ppm above the last one`,
  );
  refuseWhen(
    params.exclusiveMin > params.exclusiveMax,
    MarketplaceError.InvalidParams,
    "the shortest exclusive term is not above the longest",
  );
}
