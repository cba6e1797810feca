/** Queries of earning accounts: what they hold now, what a leaf or a parent is due. */
import { fromHex } from "../../lib/bytes.ts";
import { EarningAccount } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  type Entitlement,
  QueryEarningsRequest,
  QueryEarningsResponse,
  QueryEntitlementRequest,
  QueryEntitlementResponse,
  QueryRoyaltyRequest,
  QueryRoyaltyResponse,
} from "../../proto/gen/byline/attribution/v1/query.ts";
import { contributorsBase } from "../../lib/economy/ring.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound } from "../query-errors.ts";
import { dueOf, entitledOf, royaltyOf, touchAccount } from "./accounts.ts";
import type { LedgerName } from "./accounts.ts";
import { namedRoot } from "./earnings.ts";
import type { Economy, RegistryReader } from "./expected.ts";
import { findEarningAccount, readPaid, readPulled, readVesting, refPart } from "./keeper.ts";
import type { VersionRef } from "./keeper.ts";
import { ATTRIBUTION_STORE, accountsOfKey } from "./keys.ts";

const SERVICE = "/byline.attribution.v1.Query";
const HASH_BYTES = 32;

/** What these queries read beside the module's own rows. */
export interface EarningsQueryParts {
  readonly economy: Economy;
  readonly registry: RegistryReader;
}

/** Handlers of the queries of earning accounts. */
export function earningsQueries({ economy, registry }: EarningsQueryParts): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Earnings`, QueryEarningsRequest, QueryEarningsResponse, (ctx, request) => {
      requireVersionRow(ctx, registry, request);
      const epoch = economy.epoch(ctx);
      const prefix = accountsOfKey(refPart(request));
      const page = paginate(ctx.store(ATTRIBUTION_STORE), prefix, request.pagination, (_key, value) => {
        const stored = EarningAccount.decode(value);
        return touchAccount(stored, readVesting(ctx, stored), epoch).account;
      });
      return { accounts: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/Entitlement`, QueryEntitlementRequest, QueryEntitlementResponse, (ctx, request) => {
      const { leftSum, weight } = request;
      const account = currentAccount(ctx, { economy, registry }, request);
      if (weight === 0n || leftSum + weight > account.totalWeight) {
        throw invalidArgument(`a leaf lies within the total weight of ${account.totalWeight}`);
      }
      const paid = readPaid(ctx, account, account.weightsRoot, leftSum);
      const of = (ledger: LedgerName): Entitlement => {
        const base = contributorsBase(account[ledger].received, BigInt(account.parentsPpm));
        const entitled = entitledOf(account, ledger, weight);
        return { base, entitled, paid: paid[ledger], due: dueOf(entitled, paid[ledger]) };
      };
      return { real: of("real"), emission: of("emission"), totalWeight: account.totalWeight };
    }),
    defineQuery(`${SERVICE}/Royalty`, QueryRoyaltyRequest, QueryRoyaltyResponse, (ctx, request) => {
      const account = currentAccount(ctx, { economy, registry }, request);
      const parent = registry.version(ctx, request.datasetId, request.version)?.content.parents[request.parentIndex];
      if (parent === undefined) {
        throw notFound(`${request.datasetId}@${request.version} has no parent ${request.parentIndex}`);
      }
      const pulled = readPulled(ctx, account, account.weightsRoot, request.parentIndex);
      return {
        realDue: dueOf(royaltyOf(account, "real", parent.royaltyPpm), pulled.real),
        emissionDue: dueOf(royaltyOf(account, "emission", parent.royaltyPpm), pulled.emission),
        realPulled: pulled.real,
        emissionPulled: pulled.emission,
      };
    }),
  ];
}

function currentAccount(
  ctx: Context,
  { economy, registry }: EarningsQueryParts,
  request: VersionRef & { readonly weightsRoot: string },
): EarningAccount {
  const version = requireVersionRow(ctx, registry, request);
  const root = namedRoot(version, hexRoot(request.weightsRoot));
  const stored = findEarningAccount(ctx, request, root);
  if (stored === undefined) {
    throw notFound(`${request.datasetId}@${request.version} has earned nothing under these weights`);
  }
  return touchAccount(stored, readVesting(ctx, stored), economy.epoch(ctx)).account;
}

function requireVersionRow(ctx: Context, registry: RegistryReader, ref: VersionRef): Version {
  const version = registry.version(ctx, ref.datasetId, ref.version);
  if (version === undefined) {
    throw notFound(`version ${ref.datasetId}@${ref.version} does not exist`);
  }
  return version;
}

function hexRoot(text: string): Uint8Array {
  const bytes = /^(?:[0-9a-f]{2})*$/.test(text) ? fromHex(text) : undefined;
  if (bytes === undefined || (bytes.length !== 0 && bytes.length !== HASH_BYTES)) {
    throw invalidArgument("a root of weights is 64 hex digits, or empty for the version's own");
  }
  return bytes;
}
