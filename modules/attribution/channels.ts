/** Payment channels (docs/spec/attribution.md T61-T66): opening, topping up, closing; settlement is settlement.ts. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { TxError } from "../../lib/errors.ts";
import { Channel, ChannelState, ModelState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Model } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgCloseChannel,
  MsgCloseChannelResponse,
  MsgFinalizeChannel,
  MsgFinalizeChannelResponse,
  MsgOpenChannel,
  MsgOpenChannelResponse,
  MsgTopUpChannel,
  MsgTopUpChannelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankSender } from "../expected.ts";
import { ATTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import type { Earnings } from "./earnings.ts";
import { AttributionError } from "./errors.ts";
import type { BondLedger, LicenceBook, ReadClock } from "./expected.ts";
import { getServingGateway, requireGatewayBond } from "./gateways.ts";
import {
  deleteDue,
  findChannel,
  isVoucherKeyUsed,
  nextId,
  readParams,
  writeChannel,
  writeChannelIndexes,
  writeDue,
  writeNextId,
} from "./keeper.ts";
import { NEXT_CHANNEL_KEY } from "./keys.ts";
import { getModel } from "./models.ts";

const VOUCHER_KEY_BYTES = 33;

/** What channels are made over. */
export interface ChannelParts {
  readonly bank: BankSender;
  readonly bonds: BondLedger;
  readonly licences: LicenceBook;
  readonly readClock: ReadClock;
  readonly earnings: Pick<Earnings, "isMatchable">;
}

/** Handlers of the messages about channels, without settlement. */
export function channelMessages(parts: ChannelParts): readonly MessageHandler[] {
  return [openChannel(parts), topUpChannel(parts), closeChannel(parts), finalizeChannelMessage(parts)];
}

/** A channel. @throws TxError(ChannelNotFound) */
export function getChannel(ctx: Context, id: bigint): Channel {
  const channel = findChannel(ctx, id);
  if (channel === undefined) {
    throw new TxError(AttributionError.ChannelNotFound, `channel ${id}`);
  }
  return channel;
}

function openChannel({ bank, bonds, licences, readClock, earnings }: ChannelParts): MessageHandler {
  return defineMessage<MsgOpenChannel, MsgOpenChannelResponse>({
    request: MsgOpenChannel,
    response: MsgOpenChannelResponse,
    signers: (message) => [message.depositor],
    handle(ctx, message) {
      const depositor = parseAddress(message.depositor, "invalid depositor address");
      const payer = message.payer === "" ? message.depositor : message.payer;
      parseAddress(payer, "invalid payer address");
      const gateway = parseAddress(message.gateway, "invalid gateway address");
      const deposit = positiveBaseAmount(message.deposit, "deposit");
      getServingGateway(ctx, gateway);
      requireGatewayBond(ctx, bonds, gateway);
      const model = getModel(ctx, message.modelId);
      invalid(model.state !== ModelState.MODEL_STATE_ACTIVE, `model ${model.id} is retired`);
      invalid(!model.commercial, `model ${model.id} is not for paid use`);
      checkVoucherKey(ctx, message.voucherKey);
      const clock = readClock(ctx);
      const { channelLifeMax } = readParams(ctx);
      const { expiryClock } = message;
      invalid(
        expiryClock <= clock || expiryClock > clock + channelLifeMax,
        `a channel ends after clock ${clock} and at most ${channelLifeMax} ns later, got ${expiryClock}`,
      );
      checkContextRights(ctx, licences, model, { clock, expiryClock });
      const id = nextId(ctx, NEXT_CHANNEL_KEY);
      writeNextId(ctx, NEXT_CHANNEL_KEY, id + 1n);
      const channel = Channel.create({
        id,
        payer,
        depositor: message.depositor,
        gateway: message.gateway,
        modelId: model.id,
        deposit,
        settledVector: model.inputs.map(() => 0n),
        unbondedInputs: unbondedInputs(ctx, earnings, model),
        voucherKey: message.voucherKey,
        // Whoever is both sides signs for both: nothing about such a channel is independent.
        custodial: message.custodial || payer === message.gateway || message.depositor === message.gateway,
        state: ChannelState.CHANNEL_STATE_OPEN,
        openedClock: clock,
        expiryClock,
        closeClock: expiryClock + readParams(ctx).closeWindow,
      });
      bank.sendToModule(ctx, depositor, ATTRIBUTION_ACCOUNT, oneCoin(BASE_DENOM, deposit));
      writeChannel(ctx, channel);
      writeChannelIndexes(ctx, channel);
      writeDue(ctx, { kind: "channel", at: channel.closeClock, id, index: 0 });
      ctx.emit(
        createEvent(
          "open_channel",
          ["channel_id", id.toString()],
          ["payer", payer],
          ["gateway", message.gateway],
          ["model_id", model.id.toString()],
          ["deposit", deposit.toString()],
        ),
      );
      return { channelId: id };
    },
  });
}

/** A92: what is bonded now is what spans may credit for the channel's whole life: receipts can't follow bonds. */
function unbondedInputs(ctx: Context, earnings: Pick<Earnings, "isMatchable">, model: Model): readonly number[] {
  return model.mix.spansPpm === 0
    ? []
    : model.inputs.flatMap((ref, at) => (earnings.isMatchable(ctx, ref) ? [] : [at]));
}

function topUpChannel({ bank, readClock }: ChannelParts): MessageHandler {
  return defineMessage<MsgTopUpChannel, MsgTopUpChannelResponse>({
    request: MsgTopUpChannel,
    response: MsgTopUpChannelResponse,
    signers: (message) => [message.depositor],
    handle(ctx, message) {
      const depositor = parseAddress(message.depositor, "invalid depositor address");
      const amount = positiveBaseAmount(message.deposit, "deposit");
      const channel = getChannel(ctx, message.channelId);
      refuseWhen(channel.depositor !== message.depositor, AttributionError.NotParty, "only the depositor tops up");
      const isOpen = channel.state === ChannelState.CHANNEL_STATE_OPEN && readClock(ctx) < channel.expiryClock;
      refuseWhen(!isOpen, AttributionError.ChannelState, `channel ${channel.id} is closing or has expired`);
      bank.sendToModule(ctx, depositor, ATTRIBUTION_ACCOUNT, oneCoin(BASE_DENOM, amount));
      writeChannel(ctx, { ...channel, deposit: channel.deposit + amount });
      ctx.emit(createEvent("top_up_channel", ["channel_id", channel.id.toString()], ["amount", amount.toString()]));
      return {};
    },
  });
}

/** T65: the payer asks to close; a later voucher can still be settled for the closing window. */
function closeChannel({ readClock }: ChannelParts): MessageHandler {
  return defineMessage<MsgCloseChannel, MsgCloseChannelResponse>({
    request: MsgCloseChannel,
    response: MsgCloseChannelResponse,
    signers: (message) => [message.payer],
    handle(ctx, message) {
      parseAddress(message.payer, "invalid payer address");
      const channel = getChannel(ctx, message.channelId);
      refuseWhen(channel.payer !== message.payer, AttributionError.NotParty, "only the payer closes");
      const isOpen = channel.state === ChannelState.CHANNEL_STATE_OPEN && readClock(ctx) < channel.expiryClock;
      refuseWhen(!isOpen, AttributionError.ChannelState, `channel ${channel.id} is closing or has expired`);
      const closeClock = readClock(ctx) + readParams(ctx).closeWindow;
      deleteDue(ctx, { kind: "channel", at: channel.closeClock, id: channel.id, index: 0 });
      writeDue(ctx, { kind: "channel", at: closeClock, id: channel.id, index: 0 });
      writeChannel(ctx, { ...channel, state: ChannelState.CHANNEL_STATE_CLOSING, closeClock });
      ctx.emit(createEvent("close_channel", ["channel_id", channel.id.toString()]));
      return { closeClock };
    },
  });
}

function finalizeChannelMessage({ bank, readClock }: ChannelParts): MessageHandler {
  return defineMessage<MsgFinalizeChannel, MsgFinalizeChannelResponse>({
    request: MsgFinalizeChannel,
    response: MsgFinalizeChannelResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      parseAddress(message.sender, "invalid sender address");
      return { refunded: finalizeChannel(ctx, bank, getChannel(ctx, message.channelId), readClock(ctx)) };
    },
  });
}

/** T66: pays what is left back to the depositor. @returns base units; @throws TxError(ChannelState) before its time */
export function finalizeChannel(ctx: Context, bank: BankSender, channel: Channel, clock: bigint): bigint {
  const isDue = channel.state !== ChannelState.CHANNEL_STATE_CLOSED && clock >= channel.closeClock;
  refuseWhen(!isDue, AttributionError.ChannelState, `channel ${channel.id} ends at clock ${channel.closeClock}`);
  const refunded = channel.deposit - channel.settled;
  deleteDue(ctx, { kind: "channel", at: channel.closeClock, id: channel.id, index: 0 });
  writeChannel(ctx, { ...channel, state: ChannelState.CHANNEL_STATE_CLOSED, settledVector: [] });
  if (refunded > 0n) {
    bank.sendFromModule(ctx, ATTRIBUTION_ACCOUNT, parseAddress(channel.depositor), oneCoin(BASE_DENOM, refunded));
  }
  ctx.emit(createEvent("finalize_channel", ["channel_id", channel.id.toString()], ["refunded", refunded.toString()]));
  return refunded;
}

function checkVoucherKey(ctx: Context, key: Uint8Array): void {
  const isKey = key.length === VOUCHER_KEY_BYTES && (key[0] === 2 || key[0] === 3);
  invalid(!isKey, "a voucher key is a compressed secp256k1 key of 33 bytes");
  invalid(isVoucherKeyUsed(ctx, key), "this voucher key was used before; make a fresh one for each channel");
}

/** T62: what callers are shown must be licensed for as long as the channel lives. */
function checkContextRights(
  ctx: Context,
  licences: LicenceBook,
  model: Model,
  { clock, expiryClock }: { readonly clock: bigint; readonly expiryClock: bigint },
): void {
  if (!model.usesContext) {
    return;
  }
  for (const { datasetId, version, licenceId } of model.inputs) {
    const licence = licenceId === 0n ? undefined : licences.find(ctx, licenceId);
    if (licence === undefined) {
      continue;
    }
    const name = `input ${datasetId}@${version}`;
    const isLive = licences.isLive(licence, Right.RIGHT_INFER_CONTEXT, clock);
    refuseWhen(!isLive, AttributionError.LicenceConflict, `${name}: licence ${licence.id} to show it has ended`);
    const isCovered = licence.expiryClock === 0n || expiryClock <= licence.expiryClock;
    refuseWhen(
      !isCovered,
      AttributionError.LicenceConflict,
      `${name}: licence ${licence.id} ends at clock ${licence.expiryClock}, before the channel`,
    );
  }
}

function invalid(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.InvalidChannel, reason);
}
