/** Params of attribution (docs/spec/attribution.md T3). */
import { UBYL_PER_BYL } from "../../lib/denom.ts";
import { MAX_INT64 } from "../../lib/int.ts";
import { DAY_NS } from "../../lib/time.ts";
import type { Params } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";

/** Params of a new network; `day` is what counts as one. */
export function defaultAttributionParams(day = DAY_NS): Params {
  return {
    challengeWindow: 3n * day,
    closeWindow: day,
    channelLifeMax: 365n * day,
    gatewayBondMin: 1_000n * UBYL_PER_BYL,
    unclaimedEpochs: 730,
  };
}

/** Checks the params. @throws TxError(InvalidParams) with the reason */
export function checkAttributionParams(params: Params): void {
  const periods: readonly (readonly [string, bigint])[] = [
    ["challenge window", params.challengeWindow],
    ["close window", params.closeWindow],
    ["longest life of a channel", params.channelLifeMax],
  ];
  for (const [name, period] of periods) {
    refuseWhen(period <= 0n || period > MAX_INT64, AttributionError.InvalidParams, `${name} must be positive`);
  }
  refuseWhen(
    params.channelLifeMax < params.closeWindow,
    AttributionError.InvalidParams,
    "a channel must be able to live as long as its closing takes",
  );
  refuseWhen(params.gatewayBondMin === 0n, AttributionError.InvalidParams, "a gateway must be bonded");
  refuseWhen(params.unclaimedEpochs === 0, AttributionError.InvalidParams, "names must have time to be claimed");
}
