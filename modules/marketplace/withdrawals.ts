/**
 * An owner ends the licensing of a version (docs/spec/marketplace.md M60-M66): licences with a term end and their holders share the
 * seller's free bond by what they had paid; licences without end go on, tagged.
 */
import { BASE_DENOM } from "../../lib/denom.ts";
import { divFloor, min } from "../../lib/int.ts";
import { OrderState, Withdrawal } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Licence, Subject } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgCloseWithdrawal,
  MsgCloseWithdrawalResponse,
  MsgPayForfeit,
  MsgPayForfeitResponse,
  MsgRegisterForfeit,
  MsgRegisterForfeitResponse,
  MsgWithdrawVersion,
  MsgWithdrawVersionResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { coinToWire } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { backingBond, letGo } from "./holds.ts";
import { getLicence, getOrder, readParams, wasLicensed, writeLicence } from "./keeper.ts";
import type { Licensing } from "./expected.ts";
import { couldDerive } from "./licences.ts";
import type { MarketParts } from "./parts.ts";
import { sellerBond } from "./settle.ts";
import { findSubject, findWithdrawal, getWithdrawal, versionSubject, writeWithdrawal } from "./side-rows.ts";
import { assertOwner, checkSubject, subjectText } from "./subjects.ts";

/** What bonds are forfeited with. */
export type ForfeitParts = Pick<MarketParts, "bonds" | "readClock">;

/** Handlers of the messages about withdrawals. */
export function withdrawalMessages(parts: MarketParts): readonly MessageHandler[] {
  return [withdrawVersion(parts), registerForfeit(parts), payForfeit(parts), closeWithdrawalMessage(parts)];
}

function withdrawVersion(parts: MarketParts): MessageHandler {
  return defineMessage<MsgWithdrawVersion, MsgWithdrawVersionResponse>({
    request: MsgWithdrawVersion,
    response: MsgWithdrawVersionResponse,
    signers: (message) => [message.seller],
    handle(ctx, message) {
      const subject = versionSubject(message);
      const { seller } = message;
      checkSubject(subject);
      assertOwner(ctx, parts, subject, parseAddress(seller, "invalid seller address"));
      refuseWhen(
        findWithdrawal(ctx, subject) !== undefined,
        MarketplaceError.Withdrawn,
        `${subjectText(subject)} was withdrawn before`,
      );
      refuseWhen(
        !isOnMarket(ctx, subject),
        MarketplaceError.WithdrawalNotFound,
        `${subjectText(subject)} was never offered: there is nothing to withdraw`,
      );
      const forfeit = openWithdrawal(ctx, parts, subject, seller);
      return { forfeit: coinToWire({ denom: BASE_DENOM, amount: forfeit }) };
    },
  });
}

/** What the registry asks and tells: who may derive, and that an owner took a version back for good, which is a withdrawal (M67). */
export function createLicensing(parts: ForfeitParts): Licensing {
  return {
    couldDerive: (ctx, account, ref, clock) =>
      couldDerive(ctx, { account: parseAddress(account), subject: versionSubject(ref), clock }),
    revoked(ctx, ref, owner) {
      const subject = versionSubject(ref);
      if (findWithdrawal(ctx, subject) === undefined && isOnMarket(ctx, subject)) {
        openWithdrawal(ctx, parts, subject, owner);
      }
    },
  };
}

function isOnMarket(ctx: Context, subject: Subject): boolean {
  return findSubject(ctx, subject) !== undefined || wasLicensed(ctx, subject);
}

/** M60: ends the licensing and reserves what of the seller's bond nothing holds. @returns what is forfeited, base units */
function openWithdrawal(ctx: Context, { bonds, readClock }: ForfeitParts, subject: Subject, seller: string): bigint {
  const bond = sellerBond(seller);
  // What the seller began to unbond has not left yet: it is forfeited too, or nothing ever would be.
  bonds.recall(ctx, bond);
  const forfeit = bonds.unheld(ctx, bond);
  if (forfeit > 0n) {
    bonds.reserve(ctx, bond, forfeit);
  }
  const clock = readClock(ctx);
  const { forfeitWindow } = readParams(ctx);
  const claimUntil = clock + forfeitWindow;
  const payUntil = claimUntil + forfeitWindow;
  const { datasetId, version } = subject;
  writeWithdrawal(ctx, Withdrawal.create({ datasetId, version, seller, clock, forfeit, claimUntil, payUntil }));
  ctx.emit(
    createEvent(
      "withdraw_version",
      ["subject", subjectText(subject)],
      ["seller", seller],
      ["forfeit", forfeit.toString()],
    ),
  );
  return forfeit;
}

function registerForfeit(parts: MarketParts): MessageHandler {
  return defineMessage<MsgRegisterForfeit, MsgRegisterForfeitResponse>({
    request: MsgRegisterForfeit,
    response: MsgRegisterForfeitResponse,
    signers: (message) => [message.holder],
    handle(ctx, message) {
      const licence = getLicence(ctx, message.licenceId);
      refuseWhen(
        licence.holder !== message.holder,
        MarketplaceError.NotHolder,
        `licence ${licence.id} is ${licence.holder}'s`,
      );
      const withdrawal = getWithdrawal(ctx, licence.subject);
      const clock = parts.readClock(ctx);
      refuseWhen(
        clock >= withdrawal.claimUntil,
        MarketplaceError.TooLate,
        `holders registered until clock ${withdrawal.claimUntil}, now it is ${clock}`,
      );
      const counted = forfeitWeight(ctx, licence, withdrawal);
      // M62: what the licence held of the bond is its holder's, whoever else registers; the rest counts for a share.
      // Never out of what is promised: to orders that wait for keys, or to who registered with another withdrawal.
      const bond = backingBond(ctx, licence);
      const due = min(min(counted, licence.backed), parts.bonds.available(ctx, bond));
      const freed = letGo(ctx, parts, licence);
      const paid = parts.bonds.pay(ctx, bond, due, parseAddress(licence.holder));
      const weight = counted - paid;
      writeLicence(ctx, { ...freed, forfeitWeight: weight, forfeitPaid: paid });
      writeWithdrawal(ctx, { ...withdrawal, registered: withdrawal.registered + weight });
      ctx.emit(
        createEvent(
          "register_forfeit",
          ["licence_id", licence.id.toString()],
          ["weight", weight.toString()],
          ["paid", paid.toString()],
        ),
      );
      return { weight, paid: coinToWire({ denom: BASE_DENOM, amount: paid }) };
    },
  });
}

/** M63: what a licence counts for: the money of its last order that was released and not refunded. @throws TxError(LicenceState, OrderState) */
function forfeitWeight(ctx: Context, licence: Licence, withdrawal: Withdrawal): bigint {
  const refused: readonly (readonly [boolean, string])[] = [
    [licence.revoked, `licence ${licence.id} was revoked, or moved to a successor`],
    [licence.expiryClock === 0n, `licence ${licence.id} has no end: the withdrawal did not touch it`],
    [licence.expiryClock < withdrawal.clock, `licence ${licence.id} had ended before the withdrawal`],
    [licence.forfeitWeight > 0n || licence.forfeitPaid > 0n, `licence ${licence.id} is registered already`],
  ];
  for (const [isWrong, reason] of refused) {
    refuseWhen(isWrong, MarketplaceError.LicenceState, reason);
  }
  const order = getOrder(ctx, licence.orderId);
  const isSettled = order.state === OrderState.ORDER_STATE_RELEASED || order.state === OrderState.ORDER_STATE_ENDED;
  refuseWhen(
    !isSettled,
    MarketplaceError.OrderState,
    `order ${order.id} still holds money: release it or ask for its refund first`,
  );
  refuseWhen(order.released === 0n, MarketplaceError.LicenceState, `nothing was paid for licence ${licence.id}`);
  return order.released;
}

function payForfeit(parts: MarketParts): MessageHandler {
  return defineMessage<MsgPayForfeit, MsgPayForfeitResponse>({
    request: MsgPayForfeit,
    response: MsgPayForfeitResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const licence = getLicence(ctx, message.licenceId);
      const withdrawal = getWithdrawal(ctx, licence.subject);
      const clock = parts.readClock(ctx);
      refuseWhen(
        licence.forfeitWeight === 0n,
        MarketplaceError.LicenceState,
        `licence ${licence.id} is not registered, or was paid`,
      );
      refuseWhen(
        clock < withdrawal.claimUntil,
        MarketplaceError.TooEarly,
        `shares are paid from clock ${withdrawal.claimUntil} on, now it is ${clock}`,
      );
      refuseWhen(
        withdrawal.closed || clock >= withdrawal.payUntil,
        MarketplaceError.TooLate,
        `shares were paid until clock ${withdrawal.payUntil}`,
      );
      const { forfeit, registered, seller } = withdrawal;
      const share = min(licence.forfeitWeight, divFloor(forfeit * licence.forfeitWeight, registered));
      parts.bonds.unreserve(ctx, sellerBond(seller), share);
      const amount = parts.bonds.pay(ctx, sellerBond(seller), share, parseAddress(licence.holder));
      writeLicence(ctx, { ...licence, forfeitWeight: 0n, forfeitPaid: licence.forfeitPaid + amount });
      writeWithdrawal(ctx, { ...withdrawal, paidOut: withdrawal.paidOut + share });
      return { paid: coinToWire({ denom: BASE_DENOM, amount }) };
    },
  });
}

function closeWithdrawalMessage(parts: MarketParts): MessageHandler {
  return defineMessage<MsgCloseWithdrawal, MsgCloseWithdrawalResponse>({
    request: MsgCloseWithdrawal,
    response: MsgCloseWithdrawalResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const subject = versionSubject(message);
      checkSubject(subject);
      const withdrawal = getWithdrawal(ctx, subject);
      refuseWhen(withdrawal.closed, MarketplaceError.WithdrawalState, `${subjectText(subject)}: closed before`);
      refuseWhen(
        parts.readClock(ctx) < withdrawal.payUntil,
        MarketplaceError.TooEarly,
        `holders are paid until clock ${withdrawal.payUntil}`,
      );
      const rest = withdrawal.forfeit - withdrawal.paidOut;
      parts.bonds.unreserve(ctx, sellerBond(withdrawal.seller), rest);
      writeWithdrawal(ctx, { ...withdrawal, closed: true });
      ctx.emit(createEvent("close_withdrawal", ["subject", subjectText(subject)], ["freed", rest.toString()]));
      return {};
    },
  });
}
