/**
 * Messages of staking: create and edit a validator, delegate, redelegate, undelegate, cancel (cosmos-sdk
 * x/staking/keeper/msg_server.go; texts and events are the SDK's).
 */
import { parseOperatorAddress } from "../../lib/address.ts";
import { formatDec } from "../../lib/dec.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { SECOND_NS, formatRfc3339 } from "../../lib/time.ts";
import type { Coin as WireCoin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import {
  MsgBeginRedelegate,
  MsgBeginRedelegateResponse,
  MsgCancelUnbondingDelegation,
  MsgCancelUnbondingDelegationResponse,
  MsgCreateValidator,
  MsgCreateValidatorResponse,
  MsgDelegate,
  MsgDelegateResponse,
  MsgEditValidator,
  MsgEditValidatorResponse,
  MsgUndelegate,
  MsgUndelegateResponse,
} from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import { addressText, parseAddress } from "../address.ts";
import { coinFromWire } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankStaker } from "../expected.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { delegate } from "./delegate.ts";
import type { StakingHooks } from "./hooks.ts";
import { getValidator, readParams } from "./keeper.ts";
import { createValidator, editValidator } from "./operators.ts";
import { cancelUnbonding, redelegate, sharesToUnbond, undelegate } from "./unbond.ts";

/** The message handlers of staking. */
export function stakingMessages(bank: BankStaker, hooks: StakingHooks): readonly MessageHandler[] {
  return [...operatorMessages(bank, hooks), ...delegatorMessages(bank, hooks)];
}

function operatorMessages(bank: BankStaker, hooks: StakingHooks): readonly MessageHandler[] {
  return [
    defineMessage<MsgCreateValidator, MsgCreateValidatorResponse>({
      request: MsgCreateValidator,
      response: MsgCreateValidatorResponse,
      signers: (message) => [addressText(parseOperatorAddress(message.validatorAddress))],
      handle(ctx, message) {
        createValidator(ctx, bank, hooks, message);
        return {};
      },
    }),
    defineMessage<MsgEditValidator, MsgEditValidatorResponse>({
      request: MsgEditValidator,
      response: MsgEditValidatorResponse,
      signers: (message) => [addressText(parseOperatorAddress(message.validatorAddress))],
      handle(ctx, message) {
        editValidator(ctx, message);
        return {};
      },
    }),
  ];
}

function delegatorMessages(bank: BankStaker, hooks: StakingHooks): readonly MessageHandler[] {
  return [
    defineMessage<MsgDelegate, MsgDelegateResponse>({
      request: MsgDelegate,
      response: MsgDelegateResponse,
      signers: (message) => [message.delegatorAddress],
      handle(ctx, message) {
        const operator = parseOperatorAddress(message.validatorAddress);
        const delegator = parseAddress(message.delegatorAddress, "invalid delegator address");
        const amount = bondAmount(ctx, message.amount, "invalid delegation amount");
        const issued = delegate(ctx, bank, hooks, {
          delegator,
          amount,
          source: "balance",
          validator: getValidator(ctx, operator),
        });
        ctx.emit(
          createEvent(
            "delegate",
            ["validator", message.validatorAddress],
            ["delegator", message.delegatorAddress],
            ["amount", textOf(message.amount)],
            ["new_shares", formatDec(issued)],
          ),
        );
        return {};
      },
    }),
    defineMessage<MsgUndelegate, MsgUndelegateResponse>({
      request: MsgUndelegate,
      response: MsgUndelegateResponse,
      signers: (message) => [message.delegatorAddress],
      handle(ctx, message) {
        const leaving = parseLeaving(message);
        const asked = bondAmount(ctx, message.amount, "invalid shares amount");
        const shares = sharesToUnbond(ctx, leaving, asked);
        const { completionTime, amount } = undelegate(ctx, bank, hooks, { ...leaving, shares });
        const paid = { denom: readParams(ctx).bondDenom, amount: amount.toString() };
        ctx.emit(
          createEvent(
            "unbond",
            ["validator", message.validatorAddress],
            ["delegator", message.delegatorAddress],
            ["amount", textOf(paid)],
            ["completion_time", secondsText(completionTime)],
          ),
        );
        return { completionTime, amount: paid };
      },
    }),
    defineMessage<MsgBeginRedelegate, MsgBeginRedelegateResponse>({
      request: MsgBeginRedelegate,
      response: MsgBeginRedelegateResponse,
      signers: (message) => [message.delegatorAddress],
      handle(ctx, message) {
        const source = parseOperatorAddress(message.validatorSrcAddress);
        const destination = parseOperatorAddress(message.validatorDstAddress);
        const delegator = parseAddress(message.delegatorAddress, "invalid delegator address");
        const asked = bondAmount(ctx, message.amount, "invalid shares amount");
        const shares = sharesToUnbond(ctx, { delegator, operator: source }, asked);
        const completionTime = redelegate(ctx, bank, hooks, { delegator, source, destination, shares });
        ctx.emit(
          createEvent(
            "redelegate",
            ["source_validator", message.validatorSrcAddress],
            ["destination_validator", message.validatorDstAddress],
            ["amount", textOf(message.amount)],
            ["completion_time", secondsText(completionTime)],
          ),
        );
        return { completionTime };
      },
    }),
    defineMessage<MsgCancelUnbondingDelegation, MsgCancelUnbondingDelegationResponse>({
      request: MsgCancelUnbondingDelegation,
      response: MsgCancelUnbondingDelegationResponse,
      signers: (message) => [message.delegatorAddress],
      handle(ctx, message) {
        if (message.creationHeight <= 0n) {
          throw new TxError(SdkError.InvalidRequest, "invalid height");
        }
        const amount = bondAmount(ctx, message.amount, "invalid amount");
        cancelUnbonding(ctx, bank, hooks, { ...parseLeaving(message), amount, creationHeight: message.creationHeight });
        ctx.emit(
          createEvent(
            "cancel_unbonding_delegation",
            ["amount", textOf(message.amount)],
            ["validator", message.validatorAddress],
            ["delegator", message.delegatorAddress],
            ["creation_height", message.creationHeight.toString()],
          ),
        );
        return {};
      },
    }),
  ];
}

function parseLeaving(message: { readonly delegatorAddress: string; readonly validatorAddress: string }): {
  readonly delegator: Uint8Array;
  readonly operator: Uint8Array;
} {
  const operator = parseOperatorAddress(message.validatorAddress);
  return { delegator: parseAddress(message.delegatorAddress, "invalid delegator address"), operator };
}

/** A positive amount of the bond denom. @throws TxError(InvalidRequest) in the SDK's words */
function bondAmount(ctx: Context, wire: WireCoin, what: string): bigint {
  const { denom, amount } = parseCoin(wire, what);
  const { bondDenom } = readParams(ctx);
  if (denom !== bondDenom) {
    throw new TxError(SdkError.InvalidRequest, `invalid coin denomination: got ${denom}, expected ${bondDenom}`);
  }
  return amount;
}

function parseCoin(wire: WireCoin, what: string): { readonly denom: string; readonly amount: bigint } {
  try {
    const coin = coinFromWire(wire);
    if (coin.amount > 0n) {
      return coin;
    }
  } catch (error) {
    if (!(error instanceof TxError)) {
      throw error;
    }
  }
  throw new TxError(SdkError.InvalidRequest, what);
}

/** RFC 3339 without fraction, as the SDK's events print times. */
function secondsText(time: bigint): string {
  return formatRfc3339(time - modulo(time, SECOND_NS));
}

function modulo(time: bigint, unit: bigint): bigint {
  return ((time % unit) + unit) % unit;
}

function textOf(coin: WireCoin): string {
  return `${coin.amount}${coin.denom}`;
}
