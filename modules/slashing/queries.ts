/** Queries of slashing. */
import { parseConsensusAddress } from "../../lib/address.ts";
import { TxError } from "../../lib/errors.ts";
import {
  QueryParamsRequest,
  QueryParamsResponse,
  QuerySigningInfoRequest,
  QuerySigningInfoResponse,
  QuerySigningInfosRequest,
  QuerySigningInfosResponse,
} from "../../proto/gen/cosmos/slashing/v1beta1/query.ts";
import { ValidatorSigningInfo } from "../../proto/gen/cosmos/slashing/v1beta1/slashing.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound } from "../query-errors.ts";
import { findSigningInfo, readParams } from "./keeper.ts";
import { SIGNING_INFOS_PREFIX, SLASHING_STORE } from "./keys.ts";

/** The query handlers of slashing. */
export function slashingQueries(): readonly QueryHandler[] {
  const service = "/cosmos.slashing.v1beta1.Query";
  return [
    defineQuery(`${service}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({ params: readParams(ctx) })),
    defineQuery(`${service}/SigningInfo`, QuerySigningInfoRequest, QuerySigningInfoResponse, (ctx, { consAddress }) => {
      const info = findSigningInfo(ctx, consensusQuery(consAddress));
      if (info === undefined) {
        throw notFound(`SigningInfo not found for validator ${consAddress}`);
      }
      return { valSigningInfo: info };
    }),
    defineQuery(
      `${service}/SigningInfos`,
      QuerySigningInfosRequest,
      QuerySigningInfosResponse,
      (ctx, { pagination }) => {
        const page = paginate(ctx.store(SLASHING_STORE), SIGNING_INFOS_PREFIX, pagination, (_key, value) =>
          ValidatorSigningInfo.decode(value),
        );
        return { info: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function consensusQuery(text: string): Uint8Array {
  if (text === "") {
    throw invalidArgument("invalid request");
  }
  try {
    return parseConsensusAddress(text);
  } catch (error) {
    throw error instanceof TxError ? invalidArgument(error.log) : error;
  }
}
