/** Read-only queries of bank: cosmos.bank.v1beta1.Query. */
import { bytesToUtf8 } from "../../lib/bytes.ts";
import type { Coin as WireCoin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import { Metadata } from "../../proto/gen/cosmos/bank/v1beta1/bank.ts";
import {
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
  QueryBalanceRequest,
  QueryBalanceResponse,
  QueryDenomMetadataByQueryStringRequest,
  QueryDenomMetadataByQueryStringResponse,
  QueryDenomMetadataRequest,
  QueryDenomMetadataResponse,
  QueryDenomOwnersByQueryRequest,
  QueryDenomOwnersByQueryResponse,
  QueryDenomOwnersRequest,
  QueryDenomOwnersResponse,
  QueryDenomsMetadataRequest,
  QueryDenomsMetadataResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QuerySendEnabledRequest,
  QuerySendEnabledResponse,
  QuerySpendableBalanceByDenomRequest,
  QuerySpendableBalanceByDenomResponse,
  QuerySpendableBalancesRequest,
  QuerySpendableBalancesResponse,
  QuerySupplyOfRequest,
  QuerySupplyOfResponse,
  QueryTotalSupplyRequest,
  QueryTotalSupplyResponse,
} from "../../proto/gen/cosmos/bank/v1beta1/query.ts";
import type { DenomOwner } from "../../proto/gen/cosmos/bank/v1beta1/query.ts";
import type { PageRequest } from "../../proto/gen/cosmos/base/query/v1beta1/pagination.ts";
import { addressText } from "../address.ts";
import { isDenom } from "../coins.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import type { Page } from "../pagination.ts";
import { invalidArgument, notFound, queryAddress } from "../query-errors.ts";
import { parseStored, readBankParams, readMetadata, readSendEnabled } from "./keeper.ts";
import {
  BANK_STORE,
  METADATA_PREFIX,
  SEND_ENABLED_PREFIX,
  SUPPLY_PREFIX,
  balancesPrefix,
  ownersPrefix,
} from "./keys.ts";
import type { Bank } from "./transfers.ts";

const SERVICE = "/cosmos.bank.v1beta1.Query";

/** All query handlers of bank. */
export function bankQueries(bank: Bank): readonly QueryHandler[] {
  return [
    ...balanceQueries(bank),
    ...supplyQueries(bank),
    ...metadataQueries(),
    ...ownerQueries(bank),
    ...switchQueries(),
  ];
}

function balanceQueries(bank: Bank): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Balance`, QueryBalanceRequest, QueryBalanceResponse, (ctx, { address, denom }) => ({
      balance: wireCoin(denom, bank.balance(ctx, queryAddress(address), checkedDenom(denom))),
    })),
    defineQuery(`${SERVICE}/AllBalances`, QueryAllBalancesRequest, QueryAllBalancesResponse, (ctx, request) => {
      const page = balancePage(ctx, queryAddress(request.address), request.pagination);
      return { balances: page.items, pagination: page.pagination };
    }),
    defineQuery(
      `${SERVICE}/SpendableBalances`,
      QuerySpendableBalancesRequest,
      QuerySpendableBalancesResponse,
      (ctx, request) => {
        const page = balancePage(ctx, queryAddress(request.address), request.pagination);
        return { balances: page.items, pagination: page.pagination };
      },
    ),
    defineQuery(
      `${SERVICE}/SpendableBalanceByDenom`,
      QuerySpendableBalanceByDenomRequest,
      QuerySpendableBalanceByDenomResponse,
      (ctx, { address, denom }) => ({
        balance: wireCoin(denom, bank.spendable(ctx, queryAddress(address), checkedDenom(denom))),
      }),
    ),
  ];
}

function supplyQueries(bank: Bank): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/TotalSupply`, QueryTotalSupplyRequest, QueryTotalSupplyResponse, (ctx, request) => {
      const page = paginate(ctx.store(BANK_STORE), SUPPLY_PREFIX, request.pagination, amountRow);
      return { supply: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/SupplyOf`, QuerySupplyOfRequest, QuerySupplyOfResponse, (ctx, { denom }) => ({
      amount: wireCoin(denom, bank.supply(ctx, checkedDenom(denom))),
    })),
  ];
}

function metadataQueries(): readonly QueryHandler[] {
  return [
    defineQuery(
      `${SERVICE}/DenomMetadata`,
      QueryDenomMetadataRequest,
      QueryDenomMetadataResponse,
      (ctx, { denom }) => ({
        metadata: findMetadata(ctx, denom),
      }),
    ),
    defineQuery(
      `${SERVICE}/DenomMetadataByQueryString`,
      QueryDenomMetadataByQueryStringRequest,
      QueryDenomMetadataByQueryStringResponse,
      (ctx, { denom }) => ({ metadata: findMetadata(ctx, denom) }),
    ),
    defineQuery(
      `${SERVICE}/DenomsMetadata`,
      QueryDenomsMetadataRequest,
      QueryDenomsMetadataResponse,
      (ctx, request) => {
        const page = paginate(ctx.store(BANK_STORE), METADATA_PREFIX, request.pagination, (_key, value) =>
          Metadata.decode(value),
        );
        return { metadatas: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function ownerQueries(bank: Bank): readonly QueryHandler[] {
  const owners = (ctx: Context, denom: string, request: PageRequest | undefined): Page<DenomOwner> =>
    paginate(ctx.store(BANK_STORE), ownersPrefix(checkedDenom(denom)), request, (key) => {
      const address = key.slice(1);
      return { address: addressText(address), balance: wireCoin(denom, bank.balance(ctx, address, denom)) };
    });
  return [
    defineQuery(`${SERVICE}/DenomOwners`, QueryDenomOwnersRequest, QueryDenomOwnersResponse, (ctx, request) => {
      const page = owners(ctx, request.denom, request.pagination);
      return { denomOwners: page.items, pagination: page.pagination };
    }),
    defineQuery(
      `${SERVICE}/DenomOwnersByQuery`,
      QueryDenomOwnersByQueryRequest,
      QueryDenomOwnersByQueryResponse,
      (ctx, request) => {
        const page = owners(ctx, request.denom, request.pagination);
        return { denomOwners: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function switchQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({
      params: readBankParams(ctx),
    })),
    defineQuery(`${SERVICE}/SendEnabled`, QuerySendEnabledRequest, QuerySendEnabledResponse, (ctx, request) => {
      if (request.denoms.length > 0) {
        const sendEnabled = request.denoms.flatMap((denom) => {
          const enabled = readSendEnabled(ctx, denom);
          return enabled === undefined ? [] : [{ denom, enabled }];
        });
        return { sendEnabled, pagination: undefined };
      }
      const page = paginate(ctx.store(BANK_STORE), SEND_ENABLED_PREFIX, request.pagination, (key, value) => ({
        denom: bytesToUtf8(key),
        enabled: value[0] === 1,
      }));
      return { sendEnabled: page.items, pagination: page.pagination };
    }),
  ];
}

function balancePage(ctx: Context, address: Uint8Array, request: PageRequest | undefined): Page<WireCoin> {
  return paginate(ctx.store(BANK_STORE), balancesPrefix(address), request, amountRow);
}

function amountRow(key: Uint8Array, value: Uint8Array): WireCoin {
  return wireCoin(bytesToUtf8(key), parseStored(value));
}

function wireCoin(denom: string, amount: bigint): WireCoin {
  return { denom, amount: amount.toString() };
}

function checkedDenom(denom: string): string {
  if (!isDenom(denom)) {
    throw invalidArgument(`invalid denom: ${denom}`);
  }
  return denom;
}

function findMetadata(ctx: Context, denom: string): Metadata {
  if (denom === "") {
    throw invalidArgument("invalid denom");
  }
  const metadata = readMetadata(ctx, denom);
  if (metadata === undefined) {
    throw notFound(`client metadata for denom ${denom}`);
  }
  return metadata;
}
