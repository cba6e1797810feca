/** Read-only queries of staking: cosmos.staking.v1beta1.Query. Texts are the SDK's; clients match them. */
import { parseOperatorAddress } from "../../lib/address.ts";
import { DEC_ONE } from "../../lib/dec.ts";
import { TxError } from "../../lib/errors.ts";
import { divTrunc } from "../../lib/int.ts";
import type { PageRequest } from "../../proto/gen/cosmos/base/query/v1beta1/pagination.ts";
import {
  QueryDelegationRequest,
  QueryDelegationResponse,
  QueryDelegatorDelegationsRequest,
  QueryDelegatorDelegationsResponse,
  QueryDelegatorUnbondingDelegationsRequest,
  QueryDelegatorUnbondingDelegationsResponse,
  QueryDelegatorValidatorRequest,
  QueryDelegatorValidatorResponse,
  QueryDelegatorValidatorsRequest,
  QueryDelegatorValidatorsResponse,
  QueryHistoricalInfoRequest,
  QueryHistoricalInfoResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryPoolRequest,
  QueryPoolResponse,
  QueryRedelegationsRequest,
  QueryRedelegationsResponse,
  QueryUnbondingDelegationRequest,
  QueryUnbondingDelegationResponse,
  QueryValidatorDelegationsRequest,
  QueryValidatorDelegationsResponse,
  QueryValidatorRequest,
  QueryValidatorResponse,
  QueryValidatorUnbondingDelegationsRequest,
  QueryValidatorUnbondingDelegationsResponse,
  QueryValidatorsRequest,
  QueryValidatorsResponse,
} from "../../proto/gen/cosmos/staking/v1beta1/query.ts";
import {
  BondStatus,
  Delegation,
  HistoricalInfo,
  Redelegation,
  UnbondingDelegation,
  Validator,
} from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { DelegationResponse, RedelegationResponse } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import type { BankReader } from "../expected.ts";
import { moduleAddress } from "../../lib/address.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "../module-accounts.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import type { Page } from "../pagination.ts";
import { invalidArgument, notFound, queryAddress } from "../query-errors.ts";
import { findDelegation, findValidator, getValidator, readParams } from "./keeper.ts";
import {
  REDELEGATIONS_PREFIX,
  STAKING_STORE,
  VALIDATORS_PREFIX,
  delegationsOfKey,
  delegationsToKey,
  historicalInfoKey,
  redelegationsFromKey,
  redelegationsOfKey,
  unbondingDelegationsOfKey,
  unbondingsFromKey,
} from "./keys.ts";
import { tokensFromShares, tokensFromSharesTruncated } from "./shares.ts";
import { findRedelegation, findUnbonding } from "./unbonding-rows.ts";

const SERVICE = "/cosmos.staking.v1beta1.Query";

/** All query handlers of staking. */
export function stakingQueries(bank: BankReader): readonly QueryHandler[] {
  return [...validatorQueries(), ...delegationQueries(), ...leavingQueries(), ...poolQueries(bank)];
}

function validatorQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Validators`, QueryValidatorsRequest, QueryValidatorsResponse, (ctx, request) => {
      const status = statusOf(request.status);
      const page = paginate(ctx.store(STAKING_STORE), VALIDATORS_PREFIX, request.pagination, (_key, value) => {
        const validator = Validator.decode(value);
        return status === undefined || validator.status === status ? validator : undefined;
      });
      return { validators: page.items, pagination: page.pagination };
    }),
    defineQuery(`${SERVICE}/Validator`, QueryValidatorRequest, QueryValidatorResponse, (ctx, { validatorAddr }) => ({
      validator: validatorOf(ctx, validatorAddr),
    })),
    defineQuery(
      `${SERVICE}/DelegatorValidators`,
      QueryDelegatorValidatorsRequest,
      QueryDelegatorValidatorsResponse,
      (ctx, request) => {
        const page = delegationPage(ctx, queryAddress(request.delegatorAddr), request.pagination);
        const validators = page.items.map((delegation) =>
          getValidator(ctx, parseOperatorAddress(delegation.validatorAddress)),
        );
        return { validators, pagination: page.pagination };
      },
    ),
    defineQuery(
      `${SERVICE}/DelegatorValidator`,
      QueryDelegatorValidatorRequest,
      QueryDelegatorValidatorResponse,
      (ctx, request) => {
        const validator = validatorOf(ctx, request.validatorAddr);
        if (
          findDelegation(ctx, queryAddress(request.delegatorAddr), operatorQuery(request.validatorAddr)) === undefined
        ) {
          throw notFound(
            `delegation with delegator ${request.delegatorAddr} not found for validator ${request.validatorAddr}`,
          );
        }
        return { validator };
      },
    ),
  ];
}

function delegationQueries(): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Delegation`, QueryDelegationRequest, QueryDelegationResponse, (ctx, request) => {
      const operator = operatorQuery(request.validatorAddr);
      const delegation = findDelegation(ctx, queryAddress(request.delegatorAddr), operator);
      if (delegation === undefined) {
        throw notFound(
          `delegation with delegator ${request.delegatorAddr} not found for validator ${request.validatorAddr}`,
        );
      }
      return { delegationResponse: describeDelegation(ctx, delegation) };
    }),
    defineQuery(
      `${SERVICE}/DelegatorDelegations`,
      QueryDelegatorDelegationsRequest,
      QueryDelegatorDelegationsResponse,
      (ctx, request) => {
        const page = delegationPage(ctx, queryAddress(request.delegatorAddr), request.pagination);
        return {
          delegationResponses: page.items.map((delegation) => describeDelegation(ctx, delegation)),
          pagination: page.pagination,
        };
      },
    ),
    defineQuery(
      `${SERVICE}/ValidatorDelegations`,
      QueryValidatorDelegationsRequest,
      QueryValidatorDelegationsResponse,
      (ctx, request) => {
        const operator = operatorQuery(request.validatorAddr);
        const page = paginate(ctx.store(STAKING_STORE), delegationsToKey(operator), request.pagination, (key) => {
          const delegation = findDelegation(ctx, key.slice(1), operator);
          return delegation === undefined ? undefined : describeDelegation(ctx, delegation);
        });
        return { delegationResponses: page.items, pagination: page.pagination };
      },
    ),
  ];
}

function leavingQueries(): readonly QueryHandler[] {
  return [
    defineQuery(
      `${SERVICE}/UnbondingDelegation`,
      QueryUnbondingDelegationRequest,
      QueryUnbondingDelegationResponse,
      (ctx, request) => {
        const unbond = findUnbonding(ctx, queryAddress(request.delegatorAddr), operatorQuery(request.validatorAddr));
        if (unbond === undefined) {
          throw notFound(
            `unbonding delegation with delegator ${request.delegatorAddr} not found for validator ${request.validatorAddr}`,
          );
        }
        return { unbond };
      },
    ),
    defineQuery(
      `${SERVICE}/DelegatorUnbondingDelegations`,
      QueryDelegatorUnbondingDelegationsRequest,
      QueryDelegatorUnbondingDelegationsResponse,
      (ctx, request) => {
        const prefix = unbondingDelegationsOfKey(queryAddress(request.delegatorAddr));
        const page = paginate(ctx.store(STAKING_STORE), prefix, request.pagination, (_key, value) =>
          UnbondingDelegation.decode(value),
        );
        return { unbondingResponses: page.items, pagination: page.pagination };
      },
    ),
    defineQuery(
      `${SERVICE}/ValidatorUnbondingDelegations`,
      QueryValidatorUnbondingDelegationsRequest,
      QueryValidatorUnbondingDelegationsResponse,
      (ctx, request) => {
        const operator = operatorQuery(request.validatorAddr);
        const page = paginate(ctx.store(STAKING_STORE), unbondingsFromKey(operator), request.pagination, (key) =>
          findUnbonding(ctx, key.slice(1), operator),
        );
        return { unbondingResponses: page.items, pagination: page.pagination };
      },
    ),
    defineQuery(`${SERVICE}/Redelegations`, QueryRedelegationsRequest, QueryRedelegationsResponse, (ctx, request) => {
      const page = redelegationPage(ctx, request);
      return {
        redelegationResponses: page.items.map((item) => describeRedelegation(ctx, item)),
        pagination: page.pagination,
      };
    }),
  ];
}

function poolQueries(bank: BankReader): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Pool`, QueryPoolRequest, QueryPoolResponse, (ctx) => {
      const { bondDenom } = readParams(ctx);
      return {
        pool: {
          notBondedTokens: bank.balance(ctx, moduleAddress(NOT_BONDED_POOL), bondDenom).toString(),
          bondedTokens: bank.balance(ctx, moduleAddress(BONDED_POOL), bondDenom).toString(),
        },
      };
    }),
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({ params: readParams(ctx) })),
    defineQuery(
      `${SERVICE}/HistoricalInfo`,
      QueryHistoricalInfoRequest,
      QueryHistoricalInfoResponse,
      (ctx, { height }) => {
        if (height < 0n) {
          throw invalidArgument("height cannot be negative");
        }
        const bytes = ctx.store(STAKING_STORE).get(historicalInfoKey(height));
        if (bytes === undefined) {
          throw notFound(`historical info for height ${height} not found`);
        }
        return { hist: HistoricalInfo.decode(bytes) };
      },
    ),
  ];
}

function describeDelegation(ctx: Context, delegation: Delegation): DelegationResponse {
  const validator = getValidator(ctx, parseOperatorAddress(delegation.validatorAddress));
  const tokens = divTrunc(tokensFromShares(validator, BigInt(delegation.shares)), DEC_ONE);
  return { delegation, balance: { denom: readParams(ctx).bondDenom, amount: tokens.toString() } };
}

function describeRedelegation(ctx: Context, redelegation: Redelegation): RedelegationResponse {
  const target = findValidator(ctx, parseOperatorAddress(redelegation.validatorDstAddress));
  const entries = redelegation.entries.map((redelegationEntry) => {
    const worth =
      target === undefined
        ? 0n
        : divTrunc(tokensFromSharesTruncated(target, BigInt(redelegationEntry.sharesDst)), DEC_ONE);
    return { redelegationEntry, balance: worth.toString() };
  });
  return { redelegation: { ...redelegation, entries: [] }, entries };
}

function delegationPage(ctx: Context, delegator: Uint8Array, request: PageRequest | undefined): Page<Delegation> {
  return paginate(ctx.store(STAKING_STORE), delegationsOfKey(delegator), request, (_key, value) =>
    Delegation.decode(value),
  );
}

function redelegationPage(ctx: Context, request: QueryRedelegationsRequest): Page<Redelegation> {
  const { delegatorAddr, srcValidatorAddr, dstValidatorAddr, pagination } = request;
  const store = ctx.store(STAKING_STORE);
  if (delegatorAddr !== "" && srcValidatorAddr !== "" && dstValidatorAddr !== "") {
    const [source, destination] = [operatorQuery(srcValidatorAddr), operatorQuery(dstValidatorAddr)];
    const found = findRedelegation(ctx, queryAddress(delegatorAddr), source, destination);
    if (found === undefined) {
      throw notFound(
        `redelegation not found for delegator address ${delegatorAddr} from validator address ${srcValidatorAddr}`,
      );
    }
    return { items: [found], pagination: { nextKey: new Uint8Array(0), total: 1n } };
  }
  if (delegatorAddr === "" && srcValidatorAddr !== "") {
    const source = operatorQuery(srcValidatorAddr);
    return paginate(store, redelegationsFromKey(source), pagination, (key) => {
      const length = key[0] ?? 0;
      return findRedelegation(ctx, key.slice(1, 1 + length), source, key.slice(2 + length));
    });
  }
  const prefix = delegatorAddr === "" ? REDELEGATIONS_PREFIX : redelegationsOfKey(queryAddress(delegatorAddr));
  return paginate(store, prefix, pagination, (_key, value) => {
    const item = Redelegation.decode(value);
    return matches(item.validatorSrcAddress, srcValidatorAddr) && matches(item.validatorDstAddress, dstValidatorAddr)
      ? item
      : undefined;
  });
}

function matches(value: string, asked: string): boolean {
  return asked === "" || asked === value;
}

function validatorOf(ctx: Context, text: string): Validator {
  const validator = findValidator(ctx, operatorQuery(text));
  if (validator === undefined) {
    throw notFound(`validator ${text} not found`);
  }
  return validator;
}

function operatorQuery(text: string): Uint8Array {
  if (text === "") {
    throw invalidArgument("validator address cannot be empty");
  }
  try {
    return parseOperatorAddress(text);
  } catch (error) {
    throw error instanceof TxError ? invalidArgument(error.log) : error;
  }
}

function statusOf(text: string): number | undefined {
  switch (text) {
    case "":
      return undefined;
    case "BOND_STATUS_BONDED":
      return BondStatus.BOND_STATUS_BONDED;
    case "BOND_STATUS_UNBONDING":
      return BondStatus.BOND_STATUS_UNBONDING;
    case "BOND_STATUS_UNBONDED":
      return BondStatus.BOND_STATUS_UNBONDED;
    default:
      throw invalidArgument(`invalid validator status ${text}`);
  }
}
