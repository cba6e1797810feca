/** Queries about publications, requests for leaves and convictions; read-only. */
import { readBigEndian64 } from "../../lib/bytes.ts";
import { AuditTask } from "../../proto/gen/byline/attribution/v1/audit.ts";
import { Conviction, PublicationRow } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  QueryAuditTaskRequest,
  QueryAuditTaskResponse,
  QueryAuditTasksRequest,
  QueryAuditTasksResponse,
  QueryAuditorRequest,
  QueryAuditorResponse,
  QueryConvictionsRequest,
  QueryConvictionsResponse,
  QueryLeafRequestsRequest,
  QueryLeafRequestsResponse,
  QueryPublicationRequest,
  QueryPublicationResponse,
  QueryPublicationsRequest,
  QueryPublicationsResponse,
  QuerySettlementRequestsRequest,
  QuerySettlementRequestsResponse,
  QuerySteeringRequest,
  QuerySteeringResponse,
} from "../../proto/gen/byline/attribution/v1/query.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { notFound, queryAddress } from "../query-errors.ts";
import { findAuditor, findTask, pointsOf } from "./audit-keeper.ts";
import { drawnAuditors, drawnOf } from "./auditor-tasks.ts";
import { auditorBond } from "./auditors.ts";
import type { BondLedger, Economy, ReadClock, RegistryReader } from "./expected.ts";
import { findModel, findSettlement } from "./keeper.ts";
import { ATTRIBUTION_STORE, AUDIT_TASKS_PREFIX, CONVICTIONS_PREFIX, PUBLICATIONS_PREFIX } from "./keys.ts";
import { nextLeafDeposit, nextSettledDeposit } from "./open-leaf.ts";
import {
  aboutPublication,
  aboutSettlement,
  findPublication,
  findSteering,
  publicationsOfModel,
  requestsOf,
} from "./publication-keeper.ts";
import { registrationOrder } from "./publications.ts";
import { isPromotable, publicationBondOf, steerBy } from "./steering.ts";
import { baseWeightsOf } from "./settlement.ts";

const SERVICE = "/byline.attribution.v1.Query";

/** What the queries read beside the module's own rows. */
export interface PublicationQueryParts {
  readonly economy: Economy;
  readonly registry: RegistryReader;
  readonly readClock: ReadClock;
  readonly bonds: BondLedger;
}

/** Handlers of the queries about publications. */
export function publicationQueries(parts: PublicationQueryParts): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Steering`, QuerySteeringRequest, QuerySteeringResponse, (ctx, { modelId }) =>
      steeringOf(ctx, parts, modelId),
    ),
    defineQuery(`${SERVICE}/Publication`, QueryPublicationRequest, QueryPublicationResponse, (ctx, request) => {
      const publication = known(findPublication(ctx, request.publicationId), `publication ${request.publicationId}`);
      return { publication, nextLeafDeposit: nextLeafDeposit(ctx, publication, parts.readClock(ctx)) };
    }),
    defineQuery(`${SERVICE}/Publications`, QueryPublicationsRequest, QueryPublicationsResponse, (ctx, request) => {
      const store = ctx.store(ATTRIBUTION_STORE);
      const { modelId, pagination } = request;
      const page =
        modelId === 0n
          ? paginate(store, PUBLICATIONS_PREFIX, pagination, (_key, value) => PublicationRow.decode(value))
          : paginate(store, publicationsOfModel(modelId), pagination, (key) =>
              findPublication(ctx, readBigEndian64(key)),
            );
      return { publications: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/LeafRequests`, QueryLeafRequestsRequest, QueryLeafRequestsResponse, (ctx, request) => ({
      requests: [...requestsOf(ctx, aboutPublication(request.publicationId))],
    })),
    defineQuery(
      `${SERVICE}/SettlementRequests`,
      QuerySettlementRequestsRequest,
      QuerySettlementRequestsResponse,
      (ctx, { channelId, index }) => {
        const settlement = findSettlement(ctx, channelId, index);
        const requests = [...requestsOf(ctx, aboutSettlement(channelId, index))];
        const clock = parts.readClock(ctx);
        return {
          requests,
          nextLeafDeposit: settlement === undefined ? 0n : nextSettledDeposit(ctx, parts.economy, settlement, clock),
        };
      },
    ),
    defineQuery(`${SERVICE}/AuditTask`, QueryAuditTaskRequest, QueryAuditTaskResponse, (ctx, { taskId }) => {
      const task = known(findTask(ctx, taskId), `audit task ${taskId}, or it is settled: it`);
      const drawn = drawnOf(ctx, task);
      return drawn === undefined
        ? { task, auditors: [], query: 0 }
        : { task, auditors: drawnAuditors(ctx, drawn), query: drawn.query };
    }),
    defineQuery(`${SERVICE}/AuditTasks`, QueryAuditTasksRequest, QueryAuditTasksResponse, (ctx, { pagination }) => {
      const store = ctx.store(ATTRIBUTION_STORE);
      const page = paginate(store, AUDIT_TASKS_PREFIX, pagination, (_key, value) => AuditTask.decode(value));
      return { tasks: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/Auditor`, QueryAuditorRequest, QueryAuditorResponse, (ctx, request) => {
      const address = queryAddress(request.address);
      const auditor = known(findAuditor(ctx, address), `auditor ${request.address}`);
      const bond = parts.bonds.find(ctx, auditorBond(address))?.amount ?? 0n;
      return { auditor, bond, points: pointsOf(ctx, address) };
    }),
    defineQuery(`${SERVICE}/Convictions`, QueryConvictionsRequest, QueryConvictionsResponse, (ctx, { pagination }) => {
      const store = ctx.store(ATTRIBUTION_STORE);
      const page = paginate(store, CONVICTIONS_PREFIX, pagination, (_key, value) => Conviction.decode(value));
      return { convictions: page.items, pagination: page.pagination };
    }),
  ];
}

function steeringOf(
  ctx: Context,
  { economy, registry, readClock }: PublicationQueryParts,
  modelId: bigint,
): QuerySteeringResponse {
  const model = known(findModel(ctx, modelId), `model ${modelId}`);
  const steering = known(findSteering(ctx, modelId), `what steers model ${modelId}, which follows declared floors,`);
  const pending = findPublication(ctx, steering.pendingId);
  const isDue = pending !== undefined && isPromotable(pending, readClock(ctx));
  const base = isDue ? steerBy(model, pending).base : baseWeightsOf(model);
  const places = registrationOrder(ctx, registry, model).map(({ datasetId, version }) => {
    return model.inputs.findIndex((input) => input.datasetId === datasetId && input.version === version);
  });
  return { steering, base, bond: publicationBondOf(ctx, economy, steering), order: places };
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw notFound(`${name} does not exist`);
  }
  return value;
}
