/** Figures derived from what was counted, each by a formula with a version number (docs/spec/health.md H50). Pure. */
import { effectivePpm, giniBoundsPpm, hhiPpm, ppmOf } from "../../lib/economy/concentration.ts";
import { divFloor } from "../../lib/int.ts";
import type {
  HealthFigures,
  HealthFormula,
  HealthQuality,
  HealthRecord,
} from "../../proto/gen/byline/emissions/v1/health.ts";
import { distributionOf } from "./health-sums.ts";

/** The formulas in use; a change of one raises its version, and docs/spec/health.md keeps both. */
export const HEALTH_FORMULAS: readonly HealthFormula[] = [
  { name: "origin", version: 1 },
  { name: "emission_share", version: 1 },
  { name: "concentration", version: 1 },
  { name: "gini_bounds", version: 1 },
  { name: "top", version: 1 },
  { name: "buyers", version: 1 },
  { name: "quality", version: 1 },
];

/** All figures of a record; what has no denominator is 0. */
export function figuresOf({ money, quality, supply, buyers, datasets, top }: HealthRecord): HealthFigures {
  const distribution = distributionOf(datasets);
  const gini = giniBoundsPpm(distribution);
  return {
    subsidisedPpm: ppmOf(money.subsidised, money.real),
    recycledPpm: ppmOf(money.recycled, money.real),
    custodialPpm: ppmOf(money.custodial, money.real),
    relatedPpm: ppmOf(money.related, money.real),
    independentPpm: ppmOf(money.independent, money.real),
    emissionSharePpm: ppmOf(money.creditedEmission, money.creditedReal + money.creditedEmission),
    matchPerBurnPpm: ppmOf(supply.mintedMatch, supply.burnedReleases),
    hhiPpm: hhiPpm(distribution),
    effectiveDatasetsPpm: effectivePpm(distribution),
    giniLowPpm: gini.low,
    giniHighPpm: gini.high,
    top1Ppm: ppmOf(top.top1, distribution.sum),
    top5Ppm: ppmOf(top.top5, distribution.sum),
    top10Ppm: ppmOf(top.top10, distribution.sum),
    repeatBuyersPpm: ppmOf(buyers.repeatCount, buyers.count),
    repeatSpendPpm: ppmOf(buyers.repeatSpend, money.real),
    ...qualityFigures(quality),
  };
}

function qualityFigures(
  quality: HealthQuality,
): Pick<HealthFigures, "rejectedPpm" | "upheldPpm" | "detectSecondsMean"> {
  const { submissions, rejections, cases, detected, detectSeconds } = quality;
  const upheld = cases.reduce((sum, each) => sum + each.upheld, 0n);
  const decided = cases.reduce((sum, each) => sum + each.rejected, upheld);
  return {
    rejectedPpm: ppmOf(rejections, submissions),
    upheldPpm: ppmOf(upheld, decided),
    detectSecondsMean: detected === 0n ? 0n : divFloor(detectSeconds, detected),
  };
}
