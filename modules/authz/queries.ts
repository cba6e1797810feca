/** Read-only queries of authz: cosmos.authz.v1beta1.Query. */
import { Grant } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import type { GrantAuthorization } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import {
  QueryGranteeGrantsRequest,
  QueryGranteeGrantsResponse,
  QueryGranterGrantsRequest,
  QueryGranterGrantsResponse,
  QueryGrantsRequest,
  QueryGrantsResponse,
} from "../../proto/gen/cosmos/authz/v1beta1/query.ts";
import { concatBytes, equalBytes } from "../../lib/bytes.ts";
import { addressText } from "../address.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { notFound, queryAddress } from "../query-errors.ts";
import { AuthzError } from "./errors.ts";
import { findGrant } from "./keeper.ts";
import { AUTHZ_STORE, GRANTS_PREFIX, grantsBetweenKey, grantsByKey, splitParties } from "./keys.ts";
import type { GrantParties } from "./keys.ts";

const SERVICE = "/cosmos.authz.v1beta1.Query";

/** All query handlers of authz. */
export function authzQueries(): readonly QueryHandler[] {
  return [grantsQuery(), granterQuery(), granteeQuery()];
}

function grantsQuery(): QueryHandler {
  return defineQuery(`${SERVICE}/Grants`, QueryGrantsRequest, QueryGrantsResponse, (ctx, request) => {
    const parties = { granter: queryAddress(request.granter), grantee: queryAddress(request.grantee) };
    if (request.msgTypeUrl !== "") {
      const grant = findGrant(ctx, parties, request.msgTypeUrl);
      const isExpired = grant?.expiration !== undefined && grant.expiration < ctx.header.time;
      if (grant === undefined || isExpired) {
        const text = `authorization not found for ${request.msgTypeUrl} type`;
        throw notFound(`${text}: ${AuthzError.NoAuthorizationFound.text}`);
      }
      return { grants: [grant], pagination: undefined };
    }
    const page = paginate(ctx.store(AUTHZ_STORE), grantsBetweenKey(parties), request.pagination, (_key, value) =>
      Grant.decode(value),
    );
    return { grants: page.items, pagination: page.pagination };
  });
}

function granterQuery(): QueryHandler {
  return defineQuery(
    `${SERVICE}/GranterGrants`,
    QueryGranterGrantsRequest,
    QueryGranterGrantsResponse,
    (ctx, { granter, pagination }) => {
      const prefix = grantsByKey(queryAddress(granter));
      const page = paginate(ctx.store(AUTHZ_STORE), prefix, pagination, (key, value) =>
        describe(splitParties(concatBytes(prefix, key), 1).parties, value),
      );
      return { grants: page.items, pagination: page.pagination };
    },
  );
}

/** Walks all grants, as the SDK does; the walk of one page is bounded by `paginate`. */
function granteeQuery(): QueryHandler {
  return defineQuery(
    `${SERVICE}/GranteeGrants`,
    QueryGranteeGrantsRequest,
    QueryGranteeGrantsResponse,
    (ctx, request) => {
      const grantee = queryAddress(request.grantee);
      const page = paginate(ctx.store(AUTHZ_STORE), GRANTS_PREFIX, request.pagination, (key, value) => {
        const { parties } = splitParties(key, 0);
        return equalBytes(parties.grantee, grantee) ? describe(parties, value) : undefined;
      });
      return { grants: page.items, pagination: page.pagination };
    },
  );
}

function describe({ granter, grantee }: GrantParties, value: Uint8Array): GrantAuthorization {
  return { granter: addressText(granter), grantee: addressText(grantee), ...Grant.decode(value) };
}
