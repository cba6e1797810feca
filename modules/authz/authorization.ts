/**
 * The three kinds of authorization and what they accept (cosmos-sdk x/authz generic_authorization.go, x/bank
 * send_authorization.go, x/staking authz.go). Pure functions from an authorization and a message to what is left.
 */
import { type ErrorCode, SdkError, TxError } from "../../lib/errors.ts";
import { GenericAuthorization } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import { SendAuthorization } from "../../proto/gen/cosmos/bank/v1beta1/authz.ts";
import { MsgSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import type { Coin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import { AuthorizationType, StakeAuthorization } from "../../proto/gen/cosmos/staking/v1beta1/authz.ts";
import {
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgDelegate,
  MsgUndelegate,
} from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { WireError } from "../../proto/wire-error.ts";
import { coinFromWire, coinsFromWire, coinsToWire, coinToWire, parseAmount, subtractCoins } from "../coins.ts";
import type { Context } from "../context.ts";
import { refuseWhen } from "../refuse.ts";
import { AuthzError } from "./errors.ts";

/** What becomes of a grant after a message: the authorization as it was or with less left, or nothing. */
export type Remainder = Any | undefined;

/** Gas of comparing one listed address with the message's. */
const MATCH_GAS = 10n;
/** Addresses in an allow or deny list. */
const LIST_MAX = 200;
const GENERIC_URL = `/${GenericAuthorization.typeName}`;
const SEND_URL = `/${SendAuthorization.typeName}`;
const STAKE_URL = `/${StakeAuthorization.typeName}`;
const MSG_SEND_URL = `/${MsgSend.typeName}`;
/** Bank's code for a list that names something twice. */
const DUPLICATE_ENTRY: ErrorCode = { codespace: "bank", code: 8, text: "duplicate entry" };

const STAKE_MESSAGES: readonly (readonly [number, string])[] = [
  [AuthorizationType.AUTHORIZATION_TYPE_DELEGATE, `/${MsgDelegate.typeName}`],
  [AuthorizationType.AUTHORIZATION_TYPE_UNDELEGATE, `/${MsgUndelegate.typeName}`],
  [AuthorizationType.AUTHORIZATION_TYPE_REDELEGATE, `/${MsgBeginRedelegate.typeName}`],
  [AuthorizationType.AUTHORIZATION_TYPE_CANCEL_UNBONDING_DELEGATION, `/${MsgCancelUnbondingDelegation.typeName}`],
];

/** Type URL of the messages that an authorization is for. @throws TxError(UnpackAny, UnknownAuthorizationType) */
export function messageTypeOf(authorization: Any): string {
  switch (authorization.typeUrl) {
    case GENERIC_URL:
      return strictly(() => GenericAuthorization.decode(authorization.value)).msg;
    case SEND_URL:
      return MSG_SEND_URL;
    case STAKE_URL:
      return stakeMessage(strictly(() => StakeAuthorization.decode(authorization.value)));
    default:
      throw unknownKind(authorization);
  }
}

/** Checks a new authorization. @throws TxError with the SDK's codes */
export function checkAuthorization(authorization: Any): void {
  switch (authorization.typeUrl) {
    case GENERIC_URL:
      strictly(() => GenericAuthorization.decode(authorization.value));
      return;
    case SEND_URL:
      checkSend(strictly(() => SendAuthorization.decode(authorization.value)));
      return;
    case STAKE_URL:
      checkStake(strictly(() => StakeAuthorization.decode(authorization.value)));
      return;
    default:
      throw unknownKind(authorization);
  }
}

/** Takes a message from the authorization. @throws TxError when it does not allow it */
export function acceptMessage(ctx: Context, authorization: Any, message: Any): Remainder {
  switch (authorization.typeUrl) {
    case GENERIC_URL:
      return authorization;
    case SEND_URL:
      return acceptSend(ctx, SendAuthorization.decode(authorization.value), MsgSend.decode(message.value));
    case STAKE_URL:
      return acceptStake(ctx, StakeAuthorization.decode(authorization.value), message);
    default:
      throw unknownKind(authorization);
  }
}

function checkSend({ spendLimit, allowList }: SendAuthorization): void {
  refuseWhen(spendLimit.length === 0, SdkError.InvalidCoins, "spend limit cannot be nil");
  coinsFromWire(spendLimit);
  checkList(allowList);
}

function checkStake(authorization: StakeAuthorization): void {
  const { maxTokens, allowList, denyList } = authorization;
  stakeMessage(authorization);
  if (maxTokens !== undefined) {
    refuseWhen(
      parseAmount(maxTokens.amount) < 0n,
      AuthzError.NegativeMaxTokens,
      `negative coin amount: ${maxTokens.amount}`,
    );
    refuseWhen(coinFromWire(maxTokens).amount === 0n, SdkError.InvalidCoins, "max tokens cannot be zero");
  }
  refuseWhen(
    allowList !== undefined && denyList !== undefined,
    SdkError.InvalidRequest,
    "cannot set both allowed & deny list",
  );
  refuseWhen(
    allowList === undefined && denyList === undefined,
    SdkError.InvalidRequest,
    "both allowed & deny list cannot be empty",
  );
  checkList(allowList?.address ?? []);
  checkList(denyList?.address ?? []);
}

function checkList(addresses: readonly string[]): void {
  refuseWhen(
    addresses.length > LIST_MAX,
    SdkError.InvalidRequest,
    `${addresses.length} addresses, at most ${LIST_MAX}`,
  );
  refuseWhen(new Set(addresses).size !== addresses.length, DUPLICATE_ENTRY, "address");
}

function acceptSend(ctx: Context, authorization: SendAuthorization, message: MsgSend): Remainder {
  const { allowList } = authorization;
  const left = subtractCoins(coinsFromWire(authorization.spendLimit), coinsFromWire(message.amount));
  if (left === undefined) {
    throw new TxError(SdkError.InsufficientFunds, "requested amount is more than spend limit");
  }
  const isListed = isIn(ctx, allowList, message.toAddress, "send authorization");
  refuseWhen(allowList.length > 0 && !isListed, SdkError.Unauthorized, `cannot send to ${message.toAddress} address`);
  if (left.length === 0) {
    return undefined;
  }
  return { typeUrl: SEND_URL, value: SendAuthorization.encode({ ...authorization, spendLimit: coinsToWire(left) }) };
}

function acceptStake(ctx: Context, authorization: StakeAuthorization, message: Any): Remainder {
  const { validator, amount } = stakeParts(message);
  const { allowList, denyList, maxTokens } = authorization;
  const isDenied = isIn(ctx, denyList?.address ?? [], validator, "stake authorization");
  const isAllowed = allowList === undefined || isIn(ctx, allowList.address, validator, "stake authorization");
  refuseWhen(isDenied || !isAllowed, SdkError.Unauthorized, `cannot delegate/undelegate to ${validator} validator`);
  if (maxTokens === undefined) {
    return { typeUrl: STAKE_URL, value: StakeAuthorization.encode(authorization) };
  }
  const [limit, wanted] = [coinFromWire(maxTokens), coinFromWire(amount)];
  refuseWhen(limit.denom !== wanted.denom, SdkError.InvalidCoins, `${wanted.denom} is not ${limit.denom}`);
  const left = limit.amount - wanted.amount;
  refuseWhen(left < 0n, SdkError.InsufficientFunds, "requested amount is more than max tokens");
  if (left === 0n) {
    return undefined;
  }
  const rest = { ...authorization, maxTokens: coinToWire({ denom: limit.denom, amount: left }) };
  return { typeUrl: STAKE_URL, value: StakeAuthorization.encode(rest) };
}

/** The validator that a message gives stake to, or takes it from, and how much. */
function stakeParts({ typeUrl, value }: Any): { readonly validator: string; readonly amount: Coin } {
  switch (typeUrl) {
    case `/${MsgDelegate.typeName}`: {
      const { validatorAddress, amount } = MsgDelegate.decode(value);
      return { validator: validatorAddress, amount };
    }
    case `/${MsgUndelegate.typeName}`: {
      const { validatorAddress, amount } = MsgUndelegate.decode(value);
      return { validator: validatorAddress, amount };
    }
    case `/${MsgBeginRedelegate.typeName}`: {
      const { validatorDstAddress, amount } = MsgBeginRedelegate.decode(value);
      return { validator: validatorDstAddress, amount };
    }
    case `/${MsgCancelUnbondingDelegation.typeName}`: {
      const { validatorAddress, amount } = MsgCancelUnbondingDelegation.decode(value);
      return { validator: validatorAddress, amount };
    }
    default:
      throw new TxError(SdkError.InvalidRequest, "unknown msg type");
  }
}

function stakeMessage({ authorizationType }: StakeAuthorization): string {
  const typeUrl = STAKE_MESSAGES.find(([type]) => type === authorizationType)?.[1];
  if (typeUrl === undefined) {
    throw new TxError(AuthzError.UnknownAuthorizationType);
  }
  return typeUrl;
}

function isIn(ctx: Context, addresses: readonly string[], address: string, location: string): boolean {
  for (const listed of addresses) {
    ctx.gas.consume(MATCH_GAS, location);
    if (listed === address) {
      return true;
    }
  }
  return false;
}

function unknownKind({ typeUrl }: Any): TxError {
  return new TxError(SdkError.UnpackAny, `no authorization of type ${typeUrl}`);
}

function strictly<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw error instanceof WireError ? new TxError(SdkError.UnpackAny, error.message) : error;
  }
}
