/** What the marketplace's handlers are made over. */
import type { BondLedger, EpochLength, ModelReader, ReadClock } from "./expected.ts";
import type { SaleParts } from "./sales.ts";

/** The capabilities of the marketplace. */
export interface MarketParts extends SaleParts {
  readonly bonds: BondLedger;
  readonly models: ModelReader;
  readonly readClock: ReadClock;
  readonly epochLength: EpochLength;
}
