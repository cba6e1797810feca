/**
 * The three kinds of allowance and what they accept (cosmos-sdk x/feegrant: basic_fee.go, periodic_fee.go,
 * filtered_fee.go). Pure functions from an allowance and a fee to the allowance that is left.
 */
import { SdkError, TxError } from "../../lib/errors.ts";
import {
  AllowedMsgAllowance,
  BasicAllowance,
  PeriodicAllowance,
} from "../../proto/gen/cosmos/feegrant/v1beta1/feegrant.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { coinsFromWire, coinsToWire, containsCoins, subtractCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { FeegrantError } from "./errors.ts";

/** What is left after a fee: undefined means that the grant is used up. */
export type Remainder = Any | undefined;

/** Gas of comparing one message with one allowed message. */
const MATCH_GAS = 10n;
const BASIC_URL = `/${BasicAllowance.typeName}`;
const PERIODIC_URL = `/${PeriodicAllowance.typeName}`;
const ALLOWED_MSG_URL = `/${AllowedMsgAllowance.typeName}`;

/** Takes `fee` from the allowance. @throws TxError with the SDK's codes */
export function acceptFee(ctx: Context, allowance: Any, fee: Coins, messageTypeUrls: readonly string[]): Remainder {
  switch (allowance.typeUrl) {
    case BASIC_URL:
      return packBasic(acceptBasic(ctx, BasicAllowance.decode(allowance.value), fee));
    case PERIODIC_URL:
      return packPeriodic(acceptPeriodic(ctx, PeriodicAllowance.decode(allowance.value), fee));
    case ALLOWED_MSG_URL:
      return acceptAllowed(ctx, AllowedMsgAllowance.decode(allowance.value), fee, messageTypeUrls);
    default:
      throw new TxError(SdkError.UnpackAny, `no allowance of type ${allowance.typeUrl}`);
  }
}

/** Checks a new allowance. @throws TxError with the SDK's codes */
export function checkAllowance(ctx: Context, allowance: Any): void {
  switch (allowance.typeUrl) {
    case BASIC_URL:
      checkBasic(ctx, BasicAllowance.decode(allowance.value));
      return;
    case PERIODIC_URL:
      checkPeriodic(ctx, PeriodicAllowance.decode(allowance.value));
      return;
    case ALLOWED_MSG_URL: {
      const { allowance: inner, allowedMessages } = AllowedMsgAllowance.decode(allowance.value);
      refuseWhen(allowedMessages.length === 0, FeegrantError.NoMessages, "");
      const isNested = inner === undefined || inner.typeUrl === ALLOWED_MSG_URL;
      refuseWhen(isNested, FeegrantError.NoAllowance, "allowance should not be empty or filtered twice");
      if (inner !== undefined) {
        checkAllowance(ctx, inner);
      }
      return;
    }
    default:
      throw new TxError(SdkError.UnpackAny, `no allowance of type ${allowance.typeUrl}`);
  }
}

/** When the allowance ends, if it does. */
export function expirationOf(allowance: Any): bigint | undefined {
  switch (allowance.typeUrl) {
    case BASIC_URL:
      return BasicAllowance.decode(allowance.value).expiration;
    case PERIODIC_URL:
      return PeriodicAllowance.decode(allowance.value).basic.expiration;
    default: {
      const inner = AllowedMsgAllowance.decode(allowance.value).allowance;
      return inner === undefined ? undefined : expirationOf(inner);
    }
  }
}

/** A periodic allowance starts its first period with the block that grants it. */
export function startAllowance(ctx: Context, allowance: Any): Any {
  if (allowance.typeUrl === PERIODIC_URL) {
    const periodic = PeriodicAllowance.decode(allowance.value);
    if (periodic.periodReset <= 0n) {
      const started = {
        ...periodic,
        periodReset: ctx.header.time + periodic.period,
        periodCanSpend: firstPeriod(periodic),
      };
      return { typeUrl: PERIODIC_URL, value: PeriodicAllowance.encode(started) };
    }
  }
  return allowance;
}

function acceptBasic(ctx: Context, basic: BasicAllowance, fee: Coins): BasicAllowance | undefined {
  refuseWhen(isExpired(ctx, basic), FeegrantError.FeeLimitExpired, "basic allowance");
  if (basic.spendLimit.length === 0) {
    return basic;
  }
  const left = subtractCoins(coinsFromWire(basic.spendLimit), fee);
  if (left === undefined) {
    throw new TxError(FeegrantError.FeeLimitExceeded, "basic allowance");
  }
  return left.length === 0 ? undefined : { ...basic, spendLimit: coinsToWire(left) };
}

function acceptPeriodic(ctx: Context, allowance: PeriodicAllowance, fee: Coins): PeriodicAllowance | undefined {
  refuseWhen(isExpired(ctx, allowance.basic), FeegrantError.FeeLimitExpired, "absolute limit");
  const current = resetPeriod(ctx, allowance);
  const canSpend = subtractCoins(coinsFromWire(current.periodCanSpend), fee);
  if (canSpend === undefined) {
    throw new TxError(FeegrantError.FeeLimitExceeded, "period limit");
  }
  const next = { ...current, periodCanSpend: coinsToWire(canSpend) };
  if (current.basic.spendLimit.length === 0) {
    return next;
  }
  const left = subtractCoins(coinsFromWire(current.basic.spendLimit), fee);
  if (left === undefined) {
    throw new TxError(FeegrantError.FeeLimitExceeded, "absolute limit");
  }
  return left.length === 0 ? undefined : { ...next, basic: { ...current.basic, spendLimit: coinsToWire(left) } };
}

function acceptAllowed(
  ctx: Context,
  filter: AllowedMsgAllowance,
  fee: Coins,
  messageTypeUrls: readonly string[],
): Remainder {
  for (const typeUrl of messageTypeUrls) {
    ctx.gas.consume(MATCH_GAS * BigInt(filter.allowedMessages.length), "check msg");
    refuseWhen(
      !filter.allowedMessages.includes(typeUrl),
      FeegrantError.MessageNotAllowed,
      "message does not exist in allowed messages",
    );
  }
  if (filter.allowance === undefined) {
    throw new TxError(FeegrantError.NoAllowance, "allowance is nil");
  }
  const left = acceptFee(ctx, filter.allowance, fee, messageTypeUrls);
  if (left === undefined) {
    return undefined;
  }
  return { typeUrl: ALLOWED_MSG_URL, value: AllowedMsgAllowance.encode({ ...filter, allowance: left }) };
}

function resetPeriod(ctx: Context, allowance: PeriodicAllowance): PeriodicAllowance {
  const { time } = ctx.header;
  if (time < allowance.periodReset) {
    return allowance;
  }
  const next = allowance.periodReset + allowance.period;
  return {
    ...allowance,
    periodCanSpend: firstPeriod(allowance),
    periodReset: time > next ? time + allowance.period : next,
  };
}

/** What a fresh period allows: the period's limit, or what is left in all when that is less. */
function firstPeriod({ basic, periodSpendLimit }: PeriodicAllowance): PeriodicAllowance["periodCanSpend"] {
  const isAllLess =
    basic.spendLimit.length > 0 && !containsCoins(coinsFromWire(basic.spendLimit), coinsFromWire(periodSpendLimit));
  return isAllLess ? basic.spendLimit : periodSpendLimit;
}

function checkBasic(ctx: Context, basic: BasicAllowance): void {
  coinsFromWire(basic.spendLimit);
  refuseWhen(isExpired(ctx, basic), FeegrantError.InvalidDuration, "expiration cannot be in the past");
}

function checkPeriodic(ctx: Context, allowance: PeriodicAllowance): void {
  checkBasic(ctx, allowance.basic);
  refuseWhen(allowance.periodSpendLimit.length === 0, SdkError.InvalidCoins, "spend amount is invalid: ");
  coinsFromWire(allowance.periodSpendLimit);
  coinsFromWire(allowance.periodCanSpend);
  refuseWhen(allowance.period <= 0n, FeegrantError.InvalidDuration, "negative clock step");
}

function isExpired(ctx: Context, { expiration }: BasicAllowance): boolean {
  return expiration !== undefined && expiration < ctx.header.time;
}

function packBasic(basic: BasicAllowance | undefined): Remainder {
  return basic === undefined ? undefined : { typeUrl: BASIC_URL, value: BasicAllowance.encode(basic) };
}

function packPeriodic(periodic: PeriodicAllowance | undefined): Remainder {
  return periodic === undefined ? undefined : { typeUrl: PERIODIC_URL, value: PeriodicAllowance.encode(periodic) };
}
