/** Auditors and their pay (docs/spec/attribution.md T100, T104, T105): who may be drawn, points, the pot of an epoch. */
import { moduleAddress } from "../../lib/address.ts";
import { BASE_DENOM } from "../../lib/denom.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor } from "../../lib/int.ts";
import { AUDITORS_MAX } from "../../lib/limits.ts";
import { AuditEpoch, AuditPoints, Auditor } from "../../proto/gen/byline/attribution/v1/audit.ts";
import {
  MsgClaimAuditPay,
  MsgClaimAuditPayResponse,
  MsgRegisterAuditor,
  MsgRegisterAuditorResponse,
  MsgRetireAuditor,
  MsgRetireAuditorResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { addressText, parseAddress } from "../address.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankReader, BankSender } from "../expected.ts";
import { ATTESTER_POOL } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import {
  deletePoints,
  findAuditEpoch,
  findAuditor,
  findPoints,
  readBook,
  writeAuditEpoch,
  writeAuditor,
  writeBook,
  writePoints,
} from "./audit-keeper.ts";
import { AttributionError } from "./errors.ts";
import type { BondKey, BondLedger, CommunityPoolFunder, Economy } from "./expected.ts";
import { readParams } from "./keeper.ts";

/** EB45: blocks from the making of a task to the beacon that draws it, and between two changes of one auditor. */
export const AUDITOR_CHANGE_HEIGHTS = 10n;

/** What auditors are paid and bonded over. */
export interface AuditorParts {
  readonly bank: BankSender & BankReader;
  readonly bonds: BondLedger;
  readonly economy: Economy;
  readonly communityPool: CommunityPoolFunder;
}

/** Handlers of the messages about auditors. */
export function auditorMessages(parts: AuditorParts): readonly MessageHandler[] {
  return [registerAuditor(parts.bonds), retireAuditor(), claimAuditPay(parts)];
}

/** The bond that auditors stand behind their answers with. */
export function auditorBond(auditor: Uint8Array): BondKey {
  return { owner: auditor, purpose: BondPurpose.BOND_PURPOSE_ATTESTER, subject: "" };
}

/** Refuses an auditor whose free bond is below the least. @throws TxError(InvalidAuditor) */
export function requireAuditorBond(ctx: Context, bonds: BondLedger, auditor: Uint8Array): void {
  const { auditorBondMin } = readParams(ctx);
  const free = bonds.available(ctx, auditorBond(auditor));
  refuseWhen(
    free < auditorBondMin,
    AttributionError.InvalidAuditor,
    `${addressText(auditor)} has ${free}ubyl bonded and free as an attester, at least ${auditorBondMin} are needed`,
  );
}

/** An auditor that takes tasks. @throws TxError(AuditorNotFound) */
export function getAuditor(ctx: Context, address: Uint8Array): Auditor {
  const auditor = findAuditor(ctx, address);
  if (auditor === undefined || auditor.retired) {
    throw new TxError(AttributionError.AuditorNotFound, addressText(address));
  }
  return auditor;
}

function registerAuditor(bonds: BondLedger): MessageHandler {
  return defineMessage<MsgRegisterAuditor, MsgRegisterAuditorResponse>({
    request: MsgRegisterAuditor,
    response: MsgRegisterAuditorResponse,
    signers: (message) => [message.auditor],
    handle(ctx, { auditor }) {
      const address = parseAddress(auditor, "invalid auditor address");
      requireAuditorBond(ctx, bonds, address);
      const known = findAuditor(ctx, address);
      refuseWhen(known?.retired === false, AttributionError.InvalidAuditor, `${auditor} is an auditor already`);
      requireSettled(ctx, known);
      const row = known ?? Auditor.create({ address: auditor, index: newIndex(ctx) });
      writeAuditor(ctx, { ...row, retired: false, sinceHeight: ctx.header.height });
      ctx.emit(createEvent("register_auditor", ["auditor", auditor], ["index", row.index.toString()]));
      return { index: row.index };
    },
  });
}

/** T100: who has just come or left waits until no task that was made before is still to be drawn. */
function requireSettled(ctx: Context, row: Auditor | undefined): void {
  const from = row === undefined ? 0n : row.sinceHeight + AUDITOR_CHANGE_HEIGHTS;
  refuseWhen(
    ctx.header.height < from,
    AttributionError.InvalidAuditor,
    `${row?.address ?? ""} comes or goes again from height ${from}`,
  );
}

/** One for an address, so that coming and going leaves no indexes behind that nobody answers to. */
function newIndex(ctx: Context): number {
  const book = readBook(ctx);
  refuseWhen(book.nextIndex >= AUDITORS_MAX, AttributionError.InvalidAuditor, "there are too many auditors");
  writeBook(ctx, { ...book, nextIndex: book.nextIndex + 1 });
  return book.nextIndex;
}

function retireAuditor(): MessageHandler {
  return defineMessage<MsgRetireAuditor, MsgRetireAuditorResponse>({
    request: MsgRetireAuditor,
    response: MsgRetireAuditorResponse,
    signers: (message) => [message.auditor],
    handle(ctx, { auditor }) {
      const row = getAuditor(ctx, parseAddress(auditor, "invalid auditor address"));
      requireSettled(ctx, row);
      writeAuditor(ctx, { ...row, retired: true, sinceHeight: ctx.header.height });
      ctx.emit(createEvent("retire_auditor", ["auditor", auditor]));
      return {};
    },
  });
}

/** T104: a point of the present epoch. */
export function addPoint(ctx: Context, auditor: Uint8Array, epoch: bigint): void {
  const text = addressText(auditor);
  const row = findPoints(ctx, auditor, epoch) ?? AuditPoints.create({ epoch, auditor: text });
  writePoints(ctx, { ...row, points: row.points + 1 });
  const all = findAuditEpoch(ctx, epoch) ?? AuditEpoch.create({ epoch });
  writeAuditEpoch(ctx, { ...all, points: all.points + 1n });
  const book = readBook(ctx);
  if (book.epoch === 0n) {
    writeBook(ctx, { ...book, epoch });
  }
}

/** T105: when an epoch ends its pot is that of its points; without points it is the community's. Runs at the end of each block. */
export function closeAuditEpoch(ctx: Context, { bank, economy, communityPool }: AuditorParts): void {
  const book = readBook(ctx);
  const epoch = economy.epoch(ctx);
  const pot = bank.balance(ctx, moduleAddress(ATTESTER_POOL), BASE_DENOM) - book.owed;
  if (book.epoch === 0n) {
    // Nothing is written while nothing comes in.
    if (pot > 0n) {
      writeBook(ctx, { ...book, epoch });
    }
    return;
  }
  if (epoch <= book.epoch) {
    return;
  }
  const next = findAuditEpoch(ctx, epoch) === undefined ? 0n : epoch;
  const row = findAuditEpoch(ctx, book.epoch);
  if (row !== undefined) {
    writeAuditEpoch(ctx, { ...row, pot, closed: true });
    writeBook(ctx, { ...book, epoch: next, owed: book.owed + pot });
    ctx.emit(createEvent("audit_pot", ["epoch", book.epoch.toString()], ["amount", pot.toString()]));
    return;
  }
  if (pot > 0n) {
    communityPool.fundCommunityPool(ctx, ATTESTER_POOL, oneCoin(BASE_DENOM, pot));
  }
  writeBook(ctx, { ...book, epoch: next });
}

function claimAuditPay({ bank }: AuditorParts): MessageHandler {
  return defineMessage<MsgClaimAuditPay, MsgClaimAuditPayResponse>({
    request: MsgClaimAuditPay,
    response: MsgClaimAuditPayResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, auditor, epoch }) {
      parseAddress(sender, "invalid sender address");
      const address = parseAddress(auditor, "invalid auditor address");
      const [own, all] = [findPoints(ctx, address, epoch), findAuditEpoch(ctx, epoch)];
      if (own === undefined || all === undefined || !all.closed) {
        throw new TxError(AttributionError.NothingDue, `${auditor} has nothing to come for epoch ${epoch}`);
      }
      // What is left by what is left: the last one gets the rest, and nothing stays behind.
      const points = BigInt(own.points);
      const amount = divFloor(all.pot * points, all.points);
      deletePoints(ctx, address, epoch);
      writeAuditEpoch(ctx, { ...all, points: all.points - points, pot: all.pot - amount });
      const book = readBook(ctx);
      writeBook(ctx, { ...book, owed: book.owed - amount });
      if (amount > 0n) {
        bank.sendFromModule(ctx, ATTESTER_POOL, address, oneCoin(BASE_DENOM, amount));
      }
      ctx.emit(
        createEvent("audit_pay", ["auditor", auditor], ["epoch", epoch.toString()], ["amount", amount.toString()]),
      );
      return { amount };
    },
  });
}
