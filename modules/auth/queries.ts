/** Read-only queries of auth: cosmos.auth.v1beta1.Query. */
import { BECH32_ACCOUNT } from "../../lib/bech32.ts";
import {
  AddressBytesToStringRequest,
  AddressBytesToStringResponse,
  AddressStringToBytesRequest,
  AddressStringToBytesResponse,
  Bech32PrefixRequest,
  Bech32PrefixResponse,
  QueryAccountAddressByIDRequest,
  QueryAccountAddressByIDResponse,
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
  QueryAccountRequest,
  QueryAccountResponse,
  QueryAccountsRequest,
  QueryAccountsResponse,
  QueryModuleAccountByNameRequest,
  QueryModuleAccountByNameResponse,
  QueryModuleAccountsRequest,
  QueryModuleAccountsResponse,
  QueryParamsRequest,
  QueryParamsResponse,
} from "../../proto/gen/cosmos/auth/v1beta1/query.ts";
import { Any } from "../../proto/gen/google/protobuf/any.ts";
import { addressText } from "../address.ts";
import type { Context } from "../context.ts";
import type { Account } from "../expected.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { moduleAddress } from "../../lib/address.ts";
import { MODULE_ACCOUNTS, findModuleAccount } from "../module-accounts.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound, queryAddress } from "../query-errors.ts";
import { accountToAny, baseAccount } from "./keeper.ts";
import type { AuthKeeper } from "./keeper.ts";
import { ACCOUNT_PREFIX, AUTH_STORE } from "./keys.ts";

const SERVICE = "/cosmos.auth.v1beta1.Query";

/** All query handlers of auth. */
export function authQueries(keeper: AuthKeeper): readonly QueryHandler[] {
  return [...accountQueries(keeper), ...moduleAccountQueries(keeper), ...addressQueries()];
}

function accountQueries(keeper: AuthKeeper): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Account`, QueryAccountRequest, QueryAccountResponse, (ctx, { address }) => ({
      account: accountToAny(findAccount(keeper, ctx, address)),
    })),
    defineQuery(`${SERVICE}/AccountInfo`, QueryAccountInfoRequest, QueryAccountInfoResponse, (ctx, { address }) => ({
      info: baseAccount(findAccount(keeper, ctx, address)),
    })),
    defineQuery(`${SERVICE}/Accounts`, QueryAccountsRequest, QueryAccountsResponse, (ctx, request) => {
      const page = paginate(ctx.store(AUTH_STORE), ACCOUNT_PREFIX, request.pagination, (_key, value) =>
        Any.decode(value),
      );
      return { accounts: page.items, pagination: page.pagination };
    }),
    defineQuery(
      `${SERVICE}/AccountAddressByID`,
      QueryAccountAddressByIDRequest,
      QueryAccountAddressByIDResponse,
      (ctx, request) => {
        if (request.id !== 0n) {
          throw invalidArgument("requesting with id isn't supported, try to request using account-id");
        }
        const address = keeper.addressByNumber(ctx, request.accountId);
        if (address === undefined) {
          throw notFound(`account address not found with account number ${request.accountId}`);
        }
        return { accountAddress: addressText(address) };
      },
    ),
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({
      params: keeper.params(ctx),
    })),
  ];
}

function moduleAccountQueries(keeper: AuthKeeper): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/ModuleAccounts`, QueryModuleAccountsRequest, QueryModuleAccountsResponse, (ctx) => ({
      accounts: [...MODULE_ACCOUNTS]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((spec) => keeper.account(ctx, moduleAddress(spec.name)) ?? [])
        .map(accountToAny),
    })),
    defineQuery(
      `${SERVICE}/ModuleAccountByName`,
      QueryModuleAccountByNameRequest,
      QueryModuleAccountByNameResponse,
      (ctx, { name }) => {
        if (name === "") {
          throw invalidArgument("module name is empty");
        }
        const account = findModuleAccount(name) === undefined ? undefined : keeper.account(ctx, moduleAddress(name));
        if (account === undefined) {
          throw notFound(`account ${name} not found`);
        }
        return { account: accountToAny(account) };
      },
    ),
  ];
}

function addressQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Bech32Prefix`, Bech32PrefixRequest, Bech32PrefixResponse, () => ({
      bech32Prefix: BECH32_ACCOUNT,
    })),
    defineQuery(
      `${SERVICE}/AddressBytesToString`,
      AddressBytesToStringRequest,
      AddressBytesToStringResponse,
      (_ctx, { addressBytes }) => {
        if (addressBytes.length === 0) {
          throw invalidArgument("empty address bytes is not allowed");
        }
        return { addressString: addressText(addressBytes) };
      },
    ),
    defineQuery(
      `${SERVICE}/AddressStringToBytes`,
      AddressStringToBytesRequest,
      AddressStringToBytesResponse,
      (_ctx, { addressString }) => {
        if (addressString === "") {
          throw invalidArgument("empty address string is not allowed");
        }
        return { addressBytes: queryAddress(addressString) };
      },
    ),
  ];
}

function findAccount(keeper: AuthKeeper, ctx: Context, address: string): Account {
  if (address === "") {
    throw invalidArgument("Address cannot be empty");
  }
  const account = keeper.account(ctx, queryAddress(address));
  if (account === undefined) {
    throw notFound(`account ${address} not found`);
  }
  return account;
}
