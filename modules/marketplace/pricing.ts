/** What a way of pricing means. */
import { Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";

/** Whether an offer's money is released bit by bit: as periods pass, or as uses are recorded. */
export function isMetered(pricing: number): boolean {
  return pricing === Pricing.PRICING_PERIOD || pricing === Pricing.PRICING_USE;
}
