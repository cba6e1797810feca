/** Params of attribution (docs/spec/attribution.md T3). */
import { UBYL_PER_BYL } from "../../lib/denom.ts";
import { max } from "../../lib/int.ts";
import { ATTRIBUTION_NEIGHBOURS_MAX, PERIOD_NS_MAX } from "../../lib/limits.ts";
import { DAY_NS } from "../../lib/time.ts";
import type { Params } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { parseAddress } from "../address.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";

/** No two int8 vectors are further apart than 255² per component. */
const RADIUS_PER_COMPONENT_MAX = 65_025;

/** Params of a new network; `day` is what counts as one. */
export function defaultAttributionParams(day = DAY_NS): Params {
  return {
    challengeWindow: 3n * day,
    closeWindow: day,
    channelLifeMax: 365n * day,
    gatewayBondMin: 1_000n * UBYL_PER_BYL,
    unclaimedEpochs: 730,
    republishEpochs: 30,
    publicationBondMin: 100n * UBYL_PER_BYL,
    fraudBondMin: 10n * UBYL_PER_BYL,
    leafDeposit: 20_000n,
    leafWindow: day,
    neighbours: 5,
    duplicateRadius: 50,
    ballRadius: 1_024,
    auditorBondMin: 1_000n * UBYL_PER_BYL,
    planter: "",
  };
}

/** Checks the params. @throws TxError(InvalidParams) with the reason */
export function checkAttributionParams(params: Params): void {
  const periods: readonly (readonly [string, bigint])[] = [
    ["challenge window", params.challengeWindow],
    ["close window", params.closeWindow],
    ["longest life of a channel", params.channelLifeMax],
    ["time to open a leaf", params.leafWindow],
  ];
  for (const [name, period] of periods) {
    refuseWhen(
      period <= 0n || period > PERIOD_NS_MAX,
      AttributionError.InvalidParams,
      `${name} must be positive and at most ten years`,
    );
  }
  refuseWhen(
    params.channelLifeMax < params.closeWindow,
    AttributionError.InvalidParams,
    "a channel must be able to live as long as its closing takes",
  );
  refuseWhen(params.gatewayBondMin === 0n, AttributionError.InvalidParams, "a gateway must be bonded");
  refuseWhen(params.unclaimedEpochs === 0, AttributionError.InvalidParams, "names must have time to be claimed");
  refuseWhen(
    params.leafWindow >= params.challengeWindow,
    AttributionError.InvalidParams,
    "a leaf must be answered within the challenge window",
  );
  refuseWhen(params.republishEpochs === 0, AttributionError.InvalidParams, "publications must be some epochs apart");
  const { publicationBondMin, fraudBondMin, leafDeposit, auditorBondMin, planter } = params;
  if (planter !== "") {
    parseAddress(planter, "invalid planter address");
  }
  refuseWhen(
    auditorBondMin === 0n || publicationBondMin === 0n || fraudBondMin === 0n || leafDeposit === 0n,
    AttributionError.InvalidParams,
    "auditors, publications, fraud proofs and requests must have something at stake",
  );
  refuseWhen(
    params.neighbours < 1 || params.neighbours > ATTRIBUTION_NEIGHBOURS_MAX,
    AttributionError.InvalidParams,
    `1 to ${ATTRIBUTION_NEIGHBOURS_MAX} neighbours count, got ${params.neighbours}`,
  );
  const radius = max(BigInt(params.duplicateRadius), BigInt(params.ballRadius));
  refuseWhen(
    radius > BigInt(RADIUS_PER_COMPONENT_MAX),
    AttributionError.InvalidParams,
    `a squared radius is at most ${RADIUS_PER_COMPONENT_MAX} per component`,
  );
}
