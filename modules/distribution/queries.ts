/** Queries of distribution (cosmos-sdk x/distribution/keeper/grpc_query.go). They read only: no period ends for a question. */
import { formatAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import { readBigEndian64 } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { ValidatorSlashEvent } from "../../proto/gen/cosmos/distribution/v1beta1/distribution.ts";
import {
  QueryCommunityPoolRequest,
  QueryCommunityPoolResponse,
  QueryDelegationRewardsRequest,
  QueryDelegationRewardsResponse,
  QueryDelegationTotalRewardsRequest,
  QueryDelegationTotalRewardsResponse,
  QueryDelegatorValidatorsRequest,
  QueryDelegatorValidatorsResponse,
  QueryDelegatorWithdrawAddressRequest,
  QueryDelegatorWithdrawAddressResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryValidatorCommissionRequest,
  QueryValidatorCommissionResponse,
  QueryValidatorDistributionInfoRequest,
  QueryValidatorDistributionInfoResponse,
  QueryValidatorOutstandingRewardsRequest,
  QueryValidatorOutstandingRewardsResponse,
  QueryValidatorSlashesRequest,
  QueryValidatorSlashesResponse,
} from "../../proto/gen/cosmos/distribution/v1beta1/query.ts";
import type { Delegation } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { addressText, parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../module.ts";
import type { QueryHandler } from "../module.ts";
import { paginate } from "../pagination.ts";
import { invalidArgument, notFound } from "../query-errors.ts";
import { addDecCoins, decCoinsToWire } from "./dec-coins.ts";
import type { DecCoins } from "./dec-coins.ts";
import { DistributionError } from "./errors.ts";
import type { DelegationKey, StakingReader } from "./expected.ts";
import { readCommission, readCommunityPool, readOutstanding, readParams, readWithdrawAddress } from "./keeper.ts";
import { DISTRIBUTION_STORE, SLASH_EVENT_PREFIX, ofAddress } from "./keys.ts";
import { pendingRewards } from "./rewards.ts";

/** Delegations that one answer sums up; a delegator with more asks for them one by one. */
const DELEGATIONS_PER_ANSWER_MAX = 1_000;
const SERVICE = "/cosmos.distribution.v1beta1.Query";

/** The query handlers of distribution. */
export function distributionQueries(staking: StakingReader): readonly QueryHandler[] {
  return [...validatorQueries(staking), ...delegatorQueries(staking)];
}

function validatorQueries(staking: StakingReader): readonly QueryHandler[] {
  return [
    defineQuery(`${SERVICE}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({ params: readParams(ctx) })),
    defineQuery(`${SERVICE}/CommunityPool`, QueryCommunityPoolRequest, QueryCommunityPoolResponse, (ctx) => ({
      pool: decCoinsToWire(readCommunityPool(ctx)),
    })),
    defineQuery(
      `${SERVICE}/ValidatorDistributionInfo`,
      QueryValidatorDistributionInfoRequest,
      QueryValidatorDistributionInfoResponse,
      (ctx, { validatorAddress }) => {
        const operator = knownOperator(ctx, staking, validatorAddress);
        return {
          operatorAddress: formatAccountAddress(operator),
          selfBondRewards: decCoinsToWire(rewardsOf(ctx, staking, { delegator: operator, operator })),
          commission: decCoinsToWire(readCommission(ctx, operator)),
        };
      },
    ),
    defineQuery(
      `${SERVICE}/ValidatorOutstandingRewards`,
      QueryValidatorOutstandingRewardsRequest,
      QueryValidatorOutstandingRewardsResponse,
      (ctx, { validatorAddress }) => {
        const rewards = readOutstanding(ctx, knownOperator(ctx, staking, validatorAddress));
        return { rewards: { rewards: decCoinsToWire(rewards) } };
      },
    ),
    defineQuery(
      `${SERVICE}/ValidatorCommission`,
      QueryValidatorCommissionRequest,
      QueryValidatorCommissionResponse,
      (ctx, { validatorAddress }) => {
        const commission = readCommission(ctx, knownOperator(ctx, staking, validatorAddress));
        return { commission: { commission: decCoinsToWire(commission) } };
      },
    ),
    defineQuery(`${SERVICE}/ValidatorSlashes`, QueryValidatorSlashesRequest, QueryValidatorSlashesResponse, slashesOf),
  ];
}

function delegatorQueries(staking: StakingReader): readonly QueryHandler[] {
  return [
    defineQuery(
      `${SERVICE}/DelegationRewards`,
      QueryDelegationRewardsRequest,
      QueryDelegationRewardsResponse,
      (ctx, request) => {
        const delegator = parseDelegator(request.delegatorAddress);
        const operator = knownOperator(ctx, staking, request.validatorAddress);
        return { rewards: decCoinsToWire(rewardsOf(ctx, staking, { delegator, operator })) };
      },
    ),
    defineQuery(
      `${SERVICE}/DelegationTotalRewards`,
      QueryDelegationTotalRewardsRequest,
      QueryDelegationTotalRewardsResponse,
      (ctx, { delegatorAddress }) => {
        const delegator = parseDelegator(delegatorAddress);
        let total: DecCoins = [];
        const rewards = delegationsOf(ctx, staking, delegator).map(({ validatorAddress }) => {
          const reward = rewardsOf(ctx, staking, { delegator, operator: parseOperatorAddress(validatorAddress) });
          total = addDecCoins(total, reward);
          return { validatorAddress, reward: decCoinsToWire(reward) };
        });
        return { rewards, total: decCoinsToWire(total) };
      },
    ),
    defineQuery(
      `${SERVICE}/DelegatorValidators`,
      QueryDelegatorValidatorsRequest,
      QueryDelegatorValidatorsResponse,
      (ctx, { delegatorAddress }) => ({
        validators: delegationsOf(ctx, staking, parseDelegator(delegatorAddress)).map((item) => item.validatorAddress),
      }),
    ),
    defineQuery(
      `${SERVICE}/DelegatorWithdrawAddress`,
      QueryDelegatorWithdrawAddressRequest,
      QueryDelegatorWithdrawAddressResponse,
      (ctx, { delegatorAddress }) => ({
        withdrawAddress: addressText(readWithdrawAddress(ctx, parseDelegator(delegatorAddress))),
      }),
    ),
  ];
}

/** Slashes by height, both ends included; an end of zero is open. */
function slashesOf(ctx: Context, request: QueryValidatorSlashesRequest): QueryValidatorSlashesResponse {
  const { startingHeight, endingHeight, pagination } = request;
  const operator = parseOperator(request.validatorAddress);
  if (endingHeight !== 0n && startingHeight > endingHeight) {
    throw invalidArgument(`starting height greater than ending height (${startingHeight} > ${endingHeight})`);
  }
  const prefix = ofAddress(SLASH_EVENT_PREFIX, operator);
  const page = paginate(ctx.store(DISTRIBUTION_STORE), prefix, pagination, (key, value) => {
    const height = readBigEndian64(key);
    const isAsked = height >= startingHeight && (endingHeight === 0n || height <= endingHeight);
    return isAsked ? ValidatorSlashEvent.decode(value) : undefined;
  });
  return { slashes: page.items, pagination: page.pagination };
}

function rewardsOf(ctx: Context, staking: StakingReader, key: DelegationKey): DecCoins {
  const validator = staking.validator(ctx, key.operator);
  const delegation = staking.delegation(ctx, key.delegator, key.operator);
  if (validator === undefined || delegation === undefined) {
    throw notFound(DistributionError.NoDelegationExists.text);
  }
  return pendingRewards(ctx, staking, { key, validator, delegation });
}

function delegationsOf(ctx: Context, staking: StakingReader, delegator: Uint8Array): readonly Delegation[] {
  const found: Delegation[] = [];
  for (const delegation of staking.delegationsOf(ctx, delegator)) {
    if (found.length === DELEGATIONS_PER_ANSWER_MAX) {
      throw invalidArgument(`more than ${DELEGATIONS_PER_ANSWER_MAX} delegations; ask for each of them`);
    }
    found.push(delegation);
  }
  return found;
}

function knownOperator(ctx: Context, staking: StakingReader, text: string): Uint8Array {
  const operator = parseOperator(text);
  if (staking.validator(ctx, operator) === undefined) {
    throw notFound(`${text}: ${DistributionError.NoValidatorExists.text}`);
  }
  return operator;
}

function parseOperator(text: string): Uint8Array {
  return parsed(text, "empty validator address", parseOperatorAddress);
}

function parseDelegator(text: string): Uint8Array {
  return parsed(text, "empty delegator address", parseAddress);
}

function parsed(text: string, whenEmpty: string, parse: (text: string) => Uint8Array): Uint8Array {
  if (text === "") {
    throw invalidArgument(whenEmpty);
  }
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof TxError ? invalidArgument(error.log) : error;
  }
}
