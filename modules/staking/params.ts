/** Checks of the staking params (cosmos-sdk x/staking/types/params.go). */
import { DEC_ONE, parseScaledDec } from "../../lib/dec.ts";
import { PERIOD_NS_MAX } from "../../lib/limits.ts";
import type { Params } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { isDenom } from "../coins.ts";
import { refuseInvalid } from "../refuse.ts";

/** Validators in the active set at most: the size consensus is tested with. */
const MAX_VALIDATORS_LIMIT = 500;
/** Historical infos kept at most. */
const HISTORICAL_ENTRIES_LIMIT = 100_000;

/** Checks the params. @throws TxError(InvalidRequest) with the reason */
export function checkStakingParams(params: Params): void {
  const rate = parseScaledDec(params.minCommissionRate === "" ? "0" : params.minCommissionRate);
  refuseInvalid(params.unbondingTime <= 0n, `unbonding time must be positive: ${params.unbondingTime}`);
  refuseInvalid(
    params.unbondingTime > PERIOD_NS_MAX,
    `unbonding time must be at most ${PERIOD_NS_MAX} ns: ${params.unbondingTime}`,
  );
  refuseInvalid(params.maxValidators < 1, `max validators must be positive: ${params.maxValidators}`);
  refuseInvalid(
    params.maxValidators > MAX_VALIDATORS_LIMIT,
    `max validators must be at most ${MAX_VALIDATORS_LIMIT}: ${params.maxValidators}`,
  );
  refuseInvalid(params.maxEntries < 1, `max entries must be positive: ${params.maxEntries}`);
  refuseInvalid(
    params.historicalEntries > HISTORICAL_ENTRIES_LIMIT,
    `historical entries must be at most ${HISTORICAL_ENTRIES_LIMIT}`,
  );
  refuseInvalid(!isDenom(params.bondDenom), `invalid bond denom: ${params.bondDenom}`);
  refuseInvalid(
    rate === undefined || rate < 0n || rate > DEC_ONE,
    `minimum commission rate must be between 0 and 1: ${params.minCommissionRate}`,
  );
}
