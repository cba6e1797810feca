/**
 * The economy's gauges `byline_economy_*`: asked of the application after a block, for the window of thirty epochs, never
 * twice at once and not while the node catches up. What they mean: docs/spec/health.md.
 */
import {
  type HealthFigures,
  HealthFigures as HealthFiguresCodec,
  HealthRecord,
} from "../proto/gen/byline/emissions/v1/health.ts";
import { QueryHealthRequest, QueryHealthResponse } from "../proto/gen/byline/emissions/v1/query.ts";
import type { RequestQuery, ResponseQuery } from "../proto/gen/tendermint/abci/types.ts";
import type { NodeMetrics } from "./telemetry/metrics.ts";

const PATH = "/byline.emissions.v1.Query/Health";
const WINDOW_EPOCHS = 30;
const UNITS_PER_BYL = 1_000_000;
const PPM = 1_000_000;

type Health = Pick<QueryHealthResponse, "record" | "figures">;
type EconomyGauge = readonly [name: string, help: string, read: (health: Health) => number];

const amount = (name: string, help: string, read: (record: HealthRecord) => bigint): EconomyGauge => [
  `byline_economy_${name}_byl`,
  `${help}, BYL in the window of thirty epochs.`,
  ({ record }) => Number(read(record)) / UNITS_PER_BYL,
];
const share = (name: string, help: string, read: (figures: HealthFigures) => bigint): EconomyGauge => [
  `byline_economy_${name}_ratio`,
  `${help}, 0 to 1, in the window of thirty epochs.`,
  ({ figures }) => Number(read(figures)) / PPM,
];
const count = (name: string, help: string, read: (record: HealthRecord) => bigint): EconomyGauge => [
  `byline_economy_${name}`,
  `${help} in the window of thirty epochs.`,
  ({ record }) => Number(read(record)),
];

/** Every gauge of the economy: name, help, where its value comes from. */
const ECONOMY_GAUGES: readonly EconomyGauge[] = [
  ["byline_economy_epoch", "Running epoch.", ({ record }) => Number(record.lastEpoch)],
  amount("real", "Spent through the split", ({ money }) => money.real),
  amount("independent", "Spent by payers whom it does not pay back", ({ money }) => money.independent),
  amount("subsidised", "Spent with somebody else's deposit", ({ money }) => money.subsidised),
  amount("recycled", "Earned here and spent here again", ({ money }) => money.recycled),
  amount("credited_real", "Contributors' pools", ({ money }) => money.creditedReal),
  amount("credited_emission", "Minted to contributors", ({ money }) => money.creditedEmission),
  amount("burned", "Burned", ({ supply }) => supply.burnedReleases + supply.burnedOther),
  amount("minted", "Minted", ({ supply }) => supply.mintedSecurity + supply.mintedMatch + supply.mintedBootstrap),
  amount("slashed", "Taken from bonds", ({ quality }) => quality.slashes.reduce((sum, each) => sum + each.amount, 0n)),
  share("independent", "Independent part of what was spent", (figures) => figures.independentPpm),
  share("emission", "Minted part of what contributors got", (figures) => figures.emissionSharePpm),
  share("hhi", "Concentration of revenue over datasets (HHI)", (figures) => figures.hhiPpm),
  share("gini_low", "Lower bound of the Gini coefficient of datasets", (figures) => figures.giniLowPpm),
  share("gini_high", "Upper bound of the Gini coefficient of datasets", (figures) => figures.giniHighPpm),
  share("top10", "Part of the ten largest datasets", (figures) => figures.top10Ppm),
  share("repeat_buyers", "Buyers who came back in another epoch", (figures) => figures.repeatBuyersPpm),
  count("buyers", "Buyers", ({ buyers }) => buyers.count),
  count("datasets", "Datasets with revenue", ({ datasets }) => datasets.count),
  count("submissions", "Submissions", ({ quality }) => quality.submissions),
  count("rejections", "Rejected submissions", ({ quality }) => quality.rejections),
  count("cases_upheld", "Upheld challenges", ({ quality }) =>
    quality.cases.reduce((sum, each) => sum + each.upheld, 0n),
  ),
];

/** Told of each block once it is durable. */
export interface EconomyMetricsFeed {
  onApplied(): void;
}

/**
 * Registers the gauges and creates their feed.
 * @param query  asks the application; a refusal leaves the values as they were
 * @param isIdle  whether nobody wants values now: the node catches up, or serves no metrics
 */
export function createEconomyMetrics(
  metrics: NodeMetrics,
  {
    query,
    isIdle,
  }: { readonly query: (request: RequestQuery) => Promise<ResponseQuery>; readonly isIdle: () => boolean },
): EconomyMetricsFeed {
  let health: Health = { record: HealthRecord.create(), figures: HealthFiguresCodec.create() };
  let isAsking = false;
  for (const [name, help, read] of ECONOMY_GAUGES) {
    metrics.gaugeOf(name, help, () => read(health));
  }
  const ask = async (): Promise<void> => {
    const data = QueryHealthRequest.encode(QueryHealthRequest.create({ window: WINDOW_EPOCHS }));
    const { code, value } = await query({ path: PATH, data, height: 0n, prove: false });
    if (code === 0) health = QueryHealthResponse.decode(value);
  };
  return {
    onApplied: () => {
      if (isAsking || isIdle()) return;
      isAsking = true;
      const done = (): void => {
        isAsking = false;
      };
      // A node that stops refuses the question; gauges then keep their last values.
      ask().then(done, done);
    },
  };
}
