/** Queries of health; read-only (docs/spec/health.md H60). Every answer names the versions of its formulas. */
import { HealthRecord, HealthScope } from "../../proto/gen/byline/emissions/v1/health.ts";
import type { HealthPeriod } from "../../proto/gen/byline/emissions/v1/health.ts";
import {
  QueryHealthHistoryRequest,
  QueryHealthHistoryResponse,
  QueryHealthRequest,
  QueryHealthResponse,
  QueryTopDatasetsRequest,
  QueryTopDatasetsResponse,
} from "../../proto/gen/byline/emissions/v1/query.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound } from "../query-errors.ts";
import { currentEpoch } from "./epoch.ts";
import { HEALTH_EPOCHS_KEPT, HEALTH_TOP_MAX, rankedDatasets, runningRecord } from "./health-close.ts";
import { HEALTH_FORMULAS, figuresOf } from "./health-figures.ts";
import { WINDOW_EPOCHS, findRecord, firstEpochOf, readDataset, recordsPrefix, windowOf } from "./health-rows.ts";
import type { HealthWindow } from "./health-rows.ts";
import { EMISSIONS_STORE } from "./keys.ts";

const SERVICE = "/byline.emissions.v1.Query";
const RANKED_DEFAULT = 10;

/** Handlers of the queries of health. */
export function healthQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Health`, QueryHealthRequest, QueryHealthResponse, (ctx, request) => {
      const window = windowNamed(request.window);
      const { record, closed } =
        request.scope === HealthScope.HEALTH_SCOPE_DATASET
          ? { record: datasetRecord(ctx, window, request), closed: false }
          : globalRecord(ctx, window, request.epoch);
      return { record, figures: figuresOf(record), formulas: HEALTH_FORMULAS, closed };
    }),
    defineQuery(`${SERVICE}/HealthHistory`, QueryHealthHistoryRequest, QueryHealthHistoryResponse, (ctx, request) => {
      const prefix = recordsPrefix(windowNamed(request.window));
      const page = paginate(ctx.store(EMISSIONS_STORE), prefix, request.pagination, (_key, value) => {
        const record = HealthRecord.decode(value);
        return { record, figures: figuresOf(record) };
      });
      return { entries: page.items, formulas: HEALTH_FORMULAS, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/TopDatasets`, QueryTopDatasetsRequest, QueryTopDatasetsResponse, (ctx, request) => {
      const window = windowNamed(request.window);
      const limit = request.limit === 0 ? RANKED_DEFAULT : request.limit;
      if (limit > HEALTH_TOP_MAX) {
        throw invalidArgument(`at most ${HEALTH_TOP_MAX} datasets are ranked, ${limit} were asked for`);
      }
      const epoch = currentEpoch(ctx);
      return {
        datasets: burnedRanking(ctx, window, epoch).slice(0, limit),
        formulas: HEALTH_FORMULAS,
        firstEpoch: window === "epoch" || epoch === 0n ? epoch : firstEpochOf(windowOf(epoch)),
        lastEpoch: epoch,
      };
    }),
  ];
}

function windowNamed(epochs: number): HealthWindow {
  if (epochs > 1 && BigInt(epochs) !== WINDOW_EPOCHS) {
    throw invalidArgument(`figures exist for windows of 1 and of ${WINDOW_EPOCHS} epochs, not of ${epochs}`);
  }
  return epochs > 1 ? "window" : "epoch";
}

function globalRecord(
  ctx: Context,
  window: HealthWindow,
  epoch: bigint,
): { readonly record: HealthRecord; readonly closed: boolean } {
  const running = currentEpoch(ctx);
  const asked = epoch === 0n ? running : epoch;
  if (asked > running) {
    throw notFound(`epoch ${asked} has not begun; epoch ${running} is running`);
  }
  const numberOf = (each: bigint): bigint => (window === "epoch" ? each : windowOf(each));
  if (numberOf(asked) === numberOf(running)) {
    return { record: runningRecord(ctx, window, running), closed: false };
  }
  const record = findRecord(ctx, window, numberOf(asked));
  if (record === undefined) {
    throw notFound(`epoch ${asked} is not kept; the last ${HEALTH_EPOCHS_KEPT} are`);
  }
  return { record, closed: true };
}

/** A dataset's figures exist for the running periods only: its row is reset when it is next touched. */
function datasetRecord(
  ctx: Context,
  window: HealthWindow,
  { datasetId, epoch }: { readonly datasetId: bigint; readonly epoch: bigint },
): HealthRecord {
  const running = currentEpoch(ctx);
  const isRunning = epoch === 0n || (window === "epoch" ? epoch === running : windowOf(epoch) === windowOf(running));
  if (datasetId === 0n) {
    throw invalidArgument("name a dataset by dataset_id");
  }
  if (!isRunning) {
    throw notFound("figures of one dataset are kept for the running epoch and window only");
  }
  const period: HealthPeriod = readDataset(ctx, datasetId, running)[window];
  const record = HealthRecord.create({
    number: period.number,
    firstEpoch: window === "epoch" || running === 0n ? running : firstEpochOf(period.number),
    lastEpoch: running,
    money: period.money,
  });
  return period.quality === undefined ? record : { ...record, quality: period.quality };
}

/** H27: by what was burned, then by id. */
function burnedRanking(
  ctx: Context,
  window: HealthWindow,
  epoch: bigint,
): { datasetId: bigint; burned: bigint; revenue: bigint; independent: bigint }[] {
  return rankedDatasets(ctx, window, epoch)
    .map(({ datasetId }) => {
      const { burned, real: revenue, independent } = readDataset(ctx, datasetId, epoch)[window].money;
      return { datasetId, burned, revenue, independent };
    })
    .sort((a, b) => (a.burned !== b.burned ? (a.burned > b.burned ? -1 : 1) : a.datasetId < b.datasetId ? -1 : 1));
}
