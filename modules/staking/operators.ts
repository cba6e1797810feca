/** What an operator does: create a validator, edit it (cosmos-sdk x/staking msg_server CreateValidator, EditValidator). */
import { parseOperatorAddress } from "../../lib/address.ts";
import { equalBytes } from "../../lib/bytes.ts";
import { DEC_ONE, formatDec, parseScaledDec } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { consensusAddress } from "../../lib/address.ts";
import { BondStatus, Description, type Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { CommissionRates } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { MsgCreateValidator, MsgEditValidator } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import { addressText, parseAddress } from "../address.ts";
import { coinFromWire, parseAmount } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankStaker } from "../expected.ts";
import { refuseWhen } from "../refuse.ts";
import { delegate } from "./delegate.ts";
import { StakingError } from "./errors.ts";
import type { StakingHooks } from "./hooks.ts";
import {
  findValidator,
  findValidatorByConsensusAddress,
  getValidator,
  parseConsensusKey,
  readParams,
  writeConsensusIndex,
  writePowerIndex,
  writeValidator,
} from "./keeper.ts";
import { tokensOf } from "./shares.ts";

/** Value of a description field that leaves the old one. */
const DO_NOT_MODIFY = "[do-not-modify]";
const COMMISSION_PERIOD = 24n * 3600n * SECOND_NS;
const DESCRIPTION_LIMITS = { moniker: 70, identity: 3000, website: 140, securityContact: 140, details: 280 } as const;
const DESCRIPTION_FIELDS = ["moniker", "identity", "website", "securityContact", "details"] as const;
const DESCRIPTION_NAMES = {
  moniker: "moniker",
  identity: "identity",
  website: "website",
  securityContact: "security contact",
  details: "details",
} as const;

/** Creates a validator with its self-delegation. @throws TxError */
export function createValidator(
  ctx: Context,
  bank: BankStaker,
  hooks: StakingHooks,
  message: MsgCreateValidator,
): void {
  const operator = parseOperatorAddress(message.validatorAddress);
  const params = readParams(ctx);
  const { denom, amount } = coinFromWire(message.value);
  const minSelf = parseMinSelf(message.minSelfDelegation);
  checkSelfDelegation(message, operator, amount, minSelf);
  const rates = checkRates(message.commission);
  if (rates.rate < (parseScaledDec(params.minCommissionRate) ?? 0n)) {
    throw new TxError(
      StakingError.CommissionBelowMinimum,
      `cannot set validator commission to less than minimum rate of ${params.minCommissionRate}`,
    );
  }
  if (findValidator(ctx, operator) !== undefined) {
    throw new TxError(StakingError.ValidatorOwnerExists);
  }
  if (message.pubkey === undefined) {
    throw new TxError(StakingError.EmptyValidatorPubKey);
  }
  const key = parseConsensusKey(message.pubkey);
  if (findValidatorByConsensusAddress(ctx, consensusAddress(key)) !== undefined) {
    throw new TxError(StakingError.ValidatorPubKeyExists);
  }
  if (denom !== params.bondDenom) {
    throw new TxError(SdkError.InvalidRequest, `invalid coin denomination: got ${denom}, expected ${params.bondDenom}`);
  }
  const validator: Validator = {
    operatorAddress: message.validatorAddress,
    consensusPubkey: message.pubkey,
    jailed: false,
    status: BondStatus.BOND_STATUS_UNBONDED,
    tokens: "0",
    delegatorShares: "0",
    description: checkDescription(message.description),
    unbondingHeight: 0n,
    unbondingTime: 0n,
    commission: { commissionRates: message.commission, updateTime: ctx.header.time },
    minSelfDelegation: minSelf.toString(),
    unbondingOnHoldRefCount: 0n,
    unbondingIds: [],
  };
  writeValidator(ctx, validator);
  writeConsensusIndex(ctx, validator);
  writePowerIndex(ctx, validator);
  hooks.afterValidatorCreated(ctx, validator);
  delegate(ctx, bank, hooks, { delegator: operator, amount, source: "balance", validator });
  ctx.emit(
    createEvent(
      "create_validator",
      ["validator", message.validatorAddress],
      ["amount", `${message.value.amount}${message.value.denom}`],
    ),
  );
}

/** Changes description, commission rate or minimum self-delegation. @throws TxError */
export function editValidator(ctx: Context, message: MsgEditValidator): void {
  const operator = parseOperatorAddress(message.validatorAddress);
  const before = getValidator(ctx, operator);
  const description = checkDescription(updateDescription(before.description, message.description));
  const after = {
    ...editMinSelf(editCommission(ctx, before, message.commissionRate), message.minSelfDelegation),
    description,
  };
  writeValidator(ctx, after);
  ctx.emit(
    createEvent(
      "edit_validator",
      ["commission_rate", describeCommission(after)],
      ["min_self_delegation", after.minSelfDelegation],
    ),
  );
}

/** Checks the three rates. @throws TxError; @returns them scaled by 10^18 */
export function checkRates(rates: CommissionRates): {
  readonly rate: bigint;
  readonly maxRate: bigint;
  readonly maxChangeRate: bigint;
} {
  const rate = parseRate(rates.rate);
  const maxRate = parseRate(rates.maxRate);
  const maxChangeRate = parseRate(rates.maxChangeRate);
  refuseWhen(maxRate < 0n, StakingError.CommissionNegative);
  refuseWhen(maxRate > DEC_ONE, StakingError.CommissionHuge);
  refuseWhen(rate < 0n, StakingError.CommissionNegative);
  refuseWhen(rate > maxRate, StakingError.CommissionGreaterThanMaxRate);
  refuseWhen(maxChangeRate < 0n, StakingError.CommissionChangeRateNegative);
  refuseWhen(maxChangeRate > maxRate, StakingError.CommissionChangeRateGreaterThanMaxRate);
  return { rate, maxRate, maxChangeRate };
}

function checkSelfDelegation(message: MsgCreateValidator, operator: Uint8Array, amount: bigint, minSelf: bigint): void {
  if (message.delegatorAddress !== "" && !equalBytes(parseAddress(message.delegatorAddress), operator)) {
    throw new TxError(
      SdkError.InvalidAddress,
      `${addressText(operator)} is the operator's account, got ${message.delegatorAddress}`,
    );
  }
  if (amount <= 0n) {
    throw new TxError(SdkError.InvalidRequest, "invalid delegation amount");
  }
  if (minSelf <= 0n) {
    throw new TxError(SdkError.InvalidRequest, "minimum self delegation must be a positive integer");
  }
  refuseWhen(amount < minSelf, StakingError.SelfDelegationBelowMinimum);
}

function checkDescription(description: Description): Description {
  if (DESCRIPTION_FIELDS.every((field) => description[field] === "")) {
    throw new TxError(SdkError.InvalidRequest, "empty description");
  }
  for (const field of DESCRIPTION_FIELDS) {
    const [length, limit] = [description[field].length, DESCRIPTION_LIMITS[field]];
    if (length > limit) {
      throw new TxError(
        SdkError.InvalidRequest,
        `invalid ${DESCRIPTION_NAMES[field]} length; got: ${length}, max: ${limit}`,
      );
    }
  }
  return description;
}

function updateDescription(before: Description, asked: Description): Description {
  const pick = (field: keyof typeof DESCRIPTION_LIMITS): string =>
    asked[field] === DO_NOT_MODIFY ? before[field] : asked[field];
  return Description.create({
    moniker: pick("moniker"),
    identity: pick("identity"),
    website: pick("website"),
    securityContact: pick("securityContact"),
    details: pick("details"),
  });
}

function editCommission(ctx: Context, validator: Validator, text: string): Validator {
  if (text === "") {
    return validator;
  }
  const { commissionRates, updateTime } = validator.commission;
  const [before, next, change] = [
    parseRate(commissionRates.rate),
    parseRate(text),
    parseRate(commissionRates.maxChangeRate),
  ];
  refuseWhen(ctx.header.time - updateTime < COMMISSION_PERIOD, StakingError.CommissionUpdateTime);
  refuseWhen(next < 0n, StakingError.CommissionNegative);
  refuseWhen(next > parseRate(commissionRates.maxRate), StakingError.CommissionGreaterThanMaxRate);
  refuseWhen(next - before > change, StakingError.CommissionGreaterThanMaxChangeRate);
  refuseWhen(next < (parseScaledDec(readParams(ctx).minCommissionRate) ?? 0n), StakingError.CommissionBelowMinimum);
  return {
    ...validator,
    commission: { commissionRates: { ...commissionRates, rate: text }, updateTime: ctx.header.time },
  };
}

function editMinSelf(validator: Validator, text: string): Validator {
  if (text === "") {
    return validator;
  }
  const next = parseMinSelf(text);
  if (next <= 0n) {
    throw new TxError(SdkError.InvalidRequest, "minimum self delegation must be a positive integer");
  }
  refuseWhen(next <= BigInt(validator.minSelfDelegation), StakingError.MinSelfDelegationDecreased);
  refuseWhen(next > tokensOf(validator), StakingError.SelfDelegationBelowMinimum);
  return { ...validator, minSelfDelegation: next.toString() };
}

function parseMinSelf(text: string): bigint {
  return text === "" ? 0n : parseAmount(text);
}

function parseRate(text: string): bigint {
  const rate = text === "" ? 0n : parseScaledDec(text);
  if (rate === undefined) {
    throw new TxError(SdkError.InvalidRequest, `invalid commission rate ${JSON.stringify(text.slice(0, 40))}`);
  }
  return rate;
}

function describeCommission({ commission }: Validator): string {
  const { rate, maxRate, maxChangeRate } = commission.commissionRates;
  return `rate: ${formatDec(parseRate(rate))} maxRate: ${formatDec(parseRate(maxRate))} maxChangeRate: ${formatDec(parseRate(maxChangeRate))}`;
}
