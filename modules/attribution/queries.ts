/** Queries of attribution; read-only. */
import { Channel, Gateway, Model, Settlement, UsageRow } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  QueryBenchmarkRequest,
  QueryBenchmarkResponse,
  QueryChannelRequest,
  QueryChannelResponse,
  QueryChannelsRequest,
  QueryChannelsResponse,
  QueryGatewayRequest,
  QueryGatewayResponse,
  QueryGatewaysRequest,
  QueryGatewaysResponse,
  QueryModelRequest,
  QueryModelResponse,
  QueryModelsOfVersionRequest,
  QueryModelsOfVersionResponse,
  QueryModelsRequest,
  QueryModelsResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryPayeeRequest,
  QueryPayeeResponse,
  QuerySettlementRequest,
  QuerySettlementResponse,
  QuerySettlementsRequest,
  QuerySettlementsResponse,
  QueryUsageRequest,
  QueryUsageResponse,
} from "../../proto/gen/byline/attribution/v1/query.ts";
import { readBigEndian64 } from "../../lib/bytes.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound, queryAddress } from "../query-errors.ts";
import { earningsQueries } from "./earnings-queries.ts";
import { touchPayee } from "./earnings.ts";
import type { BondLedger, Economy, ReadClock, RegistryReader } from "./expected.ts";
import { gatewayBond } from "./gateways.ts";
import {
  findBenchmark,
  findChannel,
  findGateway,
  findModel,
  findSettlement,
  readParams,
  refPart,
  rowsOf,
} from "./keeper.ts";
import {
  ATTRIBUTION_STORE,
  BUILDER_MODELS_PREFIX,
  CHANNELS_PREFIX,
  GATEWAYS_PREFIX,
  GATEWAY_CHANNELS_PREFIX,
  MODELS_PREFIX,
  PAYER_CHANNELS_PREFIX,
  indexPrefix,
  settlementsOfKey,
  usageOfKey,
  versionModelsPrefix,
} from "./keys.ts";
import { publicationQueries } from "./publication-queries.ts";

const SERVICE = "/byline.attribution.v1.Query";

/** What queries read beside the module's own rows. */
export interface QueryParts {
  readonly economy: Economy;
  readonly bonds: BondLedger;
  readonly registry: RegistryReader;
  readonly readClock: ReadClock;
}

/** Handlers of all queries of attribution. */
export function attributionQueries(parts: QueryParts): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({ params: readParams(ctx) })),
    ...earningsQueries(parts),
    ...payeeQueries(parts.economy),
    ...modelQueries(parts.registry),
    ...gatewayQueries(parts.bonds),
    ...channelQueries(),
    ...publicationQueries(parts),
  ];
}

function payeeQueries(economy: Economy): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Payee`, QueryPayeeRequest, QueryPayeeResponse, (ctx, { address, role }) => {
      const payee = touchPayee(ctx, queryAddress(address), role, economy.epoch(ctx));
      return { payee, due: payee.real.received - payee.real.paidOut };
    }),
  ];
}

function modelQueries(registry: RegistryReader): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Benchmark`, QueryBenchmarkRequest, QueryBenchmarkResponse, (ctx, { benchmarkId }) => ({
      benchmark: existing(findBenchmark(ctx, benchmarkId), `benchmark ${benchmarkId}`),
    })),
    defineQuery(`${SERVICE}/Model`, QueryModelRequest, QueryModelResponse, (ctx, { modelId }) => ({
      model: existing(findModel(ctx, modelId), `model ${modelId}`),
    })),
    defineQuery(`${SERVICE}/Models`, QueryModelsRequest, QueryModelsResponse, (ctx, { builder, pagination }) => {
      const store = ctx.store(ATTRIBUTION_STORE);
      const page =
        builder === ""
          ? paginate(store, MODELS_PREFIX, pagination, (_key, value) => Model.decode(value))
          : paginate(store, indexPrefix(BUILDER_MODELS_PREFIX, queryAddress(builder)), pagination, (key) =>
              findModel(ctx, readBigEndian64(key)),
            );
      return { models: page.items, pagination: page.pagination };
    }),
    defineQuery(
      `${SERVICE}/ModelsOfVersion`,
      QueryModelsOfVersionRequest,
      QueryModelsOfVersionResponse,
      (ctx, { datasetId, version, pagination }) => {
        existing(registry.version(ctx, datasetId, version), `version ${datasetId}@${version}`);
        const prefix = versionModelsPrefix(refPart({ datasetId, version }));
        const page = paginate(ctx.store(ATTRIBUTION_STORE), prefix, pagination, (key) => readBigEndian64(key));
        return { modelIds: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function gatewayQueries(bonds: BondLedger): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Gateway`, QueryGatewayRequest, QueryGatewayResponse, (ctx, { operator }) => {
      const address = queryAddress(operator);
      const gateway = existing(findGateway(ctx, address), `gateway ${operator}`);
      const key = gatewayBond(address);
      return { gateway, bond: bonds.find(ctx, key)?.amount ?? 0n, bondAvailable: bonds.available(ctx, key) };
    }),
    defineQuery(`${SERVICE}/Gateways`, QueryGatewaysRequest, QueryGatewaysResponse, (ctx, { pagination }) => {
      const page = paginate(ctx.store(ATTRIBUTION_STORE), GATEWAYS_PREFIX, pagination, (_key, value) =>
        Gateway.decode(value),
      );
      return { gateways: page.items, pagination: page.pagination };
    }),
  ];
}

function channelQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Channel`, QueryChannelRequest, QueryChannelResponse, (ctx, { channelId }) => ({
      channel: existing(findChannel(ctx, channelId), `channel ${channelId}`),
    })),
    defineQuery(`${SERVICE}/Channels`, QueryChannelsRequest, QueryChannelsResponse, (ctx, request) => {
      const { payer, gateway, pagination } = request;
      if (payer !== "" && gateway !== "") {
        throw invalidArgument("name a payer or a gateway, not both");
      }
      const store = ctx.store(ATTRIBUTION_STORE);
      if (payer === "" && gateway === "") {
        const page = paginate(store, CHANNELS_PREFIX, pagination, (_key, value) => Channel.decode(value));
        return { channels: page.items, pagination: page.pagination };
      }
      const prefix =
        payer === ""
          ? indexPrefix(GATEWAY_CHANNELS_PREFIX, queryAddress(gateway))
          : indexPrefix(PAYER_CHANNELS_PREFIX, queryAddress(payer));
      const page = paginate(store, prefix, pagination, (key) => findChannel(ctx, readBigEndian64(key)));
      return { channels: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/Settlement`, QuerySettlementRequest, QuerySettlementResponse, (ctx, request) => {
      const { channelId, index } = request;
      const name = `settlement ${index} of channel ${channelId}, or it is final: see its transaction`;
      return { settlement: existing(findSettlement(ctx, channelId, index), name) };
    }),
    defineQuery(`${SERVICE}/Settlements`, QuerySettlementsRequest, QuerySettlementsResponse, (ctx, request) => {
      const prefix = settlementsOfKey(request.channelId);
      const page = paginate(ctx.store(ATTRIBUTION_STORE), prefix, request.pagination, (_key, value) =>
        Settlement.decode(value),
      );
      return { settlements: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/Usage`, QueryUsageRequest, QueryUsageResponse, (ctx, { licenceId }) => ({
      rows: [...rowsOf(ctx, UsageRow, usageOfKey(licenceId))],
    })),
  ];
}

/** What was asked for, or NotFound. @throws QueryError */
export function existing<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw notFound(`${name} does not exist`);
  }
  return value;
}
