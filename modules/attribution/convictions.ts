/**
 * Convictions (docs/spec/attribution.md T92): what was convicted takes effect at once; the slash waits some blocks, in which a finder
 * with an earlier commitment takes half of the reward over. Who copies a proof out of the mempool has at most half; who lied and committed
 * to the proof of it takes at most half from whoever shows it first.
 */
import { TxError } from "../../lib/errors.ts";
import { divFloor } from "../../lib/int.ts";
import { CONVICTION_HEIGHTS } from "../../lib/limits.ts";
import { Conviction } from "../../proto/gen/byline/attribution/v1/publication.ts";
import { MsgExecuteConviction, MsgExecuteConvictionResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { addressText, parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { AttributionError } from "./errors.ts";
import type { BondKey, BondLedger, Health } from "./expected.ts";
import { deleteDue, writeDue } from "./keeper.ts";
import { deleteConviction, findConviction, writeConviction } from "./publication-keeper.ts";
import type { ConvictionRef } from "./publication-keeper.ts";

/** Health's name of these cases. */
const FRAUD_CODE = "fraud";

/** What convictions are opened over. */
export interface ConvictionParts {
  readonly bonds: BondLedger;
  readonly health: Pick<Health, "recordCase">;
}

/** Who shows a fraud, and what they risked for it. */
export interface Finder {
  readonly address: string;
  /** Height of their commitment. */
  readonly height: bigint;
  /** Base units. */
  readonly atRisk: bigint;
}

const SUBJECT = /^(?:publication\/([1-9][0-9]{0,19})|settlement\/([1-9][0-9]{0,19})\/([1-9][0-9]{0,9}))$/;

/** Handler of the message that executes convictions. */
export function convictionMessages(bonds: BondLedger): readonly MessageHandler[] {
  return [
    defineMessage<MsgExecuteConviction, MsgExecuteConvictionResponse>({
      request: MsgExecuteConviction,
      response: MsgExecuteConvictionResponse,
      signers: (message) => [message.sender],
      handle(ctx, { sender, subject }) {
        parseAddress(sender, "invalid sender address");
        return executeConviction(ctx, bonds, parseSubject(subject));
      },
    }),
  ];
}

/** Text of what is convicted. */
export function subjectOf({ id, index }: ConvictionRef): string {
  return index === 0 ? `publication/${id}` : `settlement/${id}/${index}`;
}

/** What a subject names. @throws TxError(ConvictionNotFound) */
export function parseSubject(subject: string): ConvictionRef {
  const match = SUBJECT.exec(subject);
  if (match === null) {
    throw new TxError(AttributionError.ConvictionNotFound, subject.slice(0, 60));
  }
  const [, publication, channel, index] = match;
  return publication === undefined
    ? { id: BigInt(channel ?? "0"), index: Number(index ?? "0") }
    : { id: BigInt(publication), index: 0 };
}

/** Opens a conviction: `amount` of the bond is slashed when it is executed; nothing leaves the bond until then. */
export function convict(
  ctx: Context,
  { bonds, health }: ConvictionParts,
  { ref, bond, amount, finder }: { ref: ConvictionRef; bond: BondKey; amount: bigint; finder: Finder },
): void {
  const dueHeight = ctx.header.height + CONVICTION_HEIGHTS;
  bonds.pin(ctx, bond);
  writeConviction(
    ctx,
    ref,
    Conviction.create({
      subject: subjectOf(ref),
      offender: addressText(bond.owner),
      bondPurpose: bond.purpose,
      bondSubject: bond.subject,
      amount,
      finder: finder.address,
      commitHeight: finder.height,
      atRisk: finder.atRisk,
      dueHeight,
      shower: finder.address,
      showerAtRisk: finder.atRisk,
    }),
  );
  writeDue(ctx, { kind: "conviction", at: dueHeight, ...ref });
  countConviction(ctx, health, { code: FRAUD_CODE });
  ctx.emit(
    createEvent(
      "convict",
      ["subject", subjectOf(ref)],
      ["offender", addressText(bond.owner)],
      ["amount", amount.toString()],
      ["finder", finder.address],
    ),
  );
}

/** H40: a proof is case and verdict in one. @param datasetId  of a version that is convicted */
export function countConviction(
  ctx: Context,
  health: ConvictionParts["health"],
  counted: { readonly code: string; readonly datasetId?: bigint },
): void {
  health.recordCase(ctx, { ...counted, step: "opened" });
  health.recordCase(ctx, { ...counted, step: "upheld" });
}

/** A second proof of the same: only an earlier commitment counts, for the half that is not the first shower's. @throws TxError(AlreadyConvicted) */
export function replaceFinder(ctx: Context, ref: ConvictionRef, finder: Finder): void {
  const conviction = findConviction(ctx, ref);
  if (conviction === undefined || finder.height >= conviction.commitHeight) {
    throw new TxError(
      AttributionError.AlreadyConvicted,
      `${subjectOf(ref)}; a commitment of height ${conviction?.commitHeight ?? 0n} was first`,
    );
  }
  const { address, height, atRisk } = finder;
  writeConviction(ctx, ref, { ...conviction, finder: address, commitHeight: height, atRisk });
  ctx.emit(createEvent("earlier_finder", ["subject", subjectOf(ref)], ["finder", address]));
}

/** Slashes. @throws TxError(ConvictionNotFound, ConvictionOpen) */
export function executeConviction(
  ctx: Context,
  bonds: BondLedger,
  ref: ConvictionRef,
): { readonly slashed: bigint; readonly rewarded: bigint } {
  const conviction = findConviction(ctx, ref);
  if (conviction === undefined) {
    throw new TxError(AttributionError.ConvictionNotFound, subjectOf(ref));
  }
  const { offender, bondPurpose, bondSubject, amount, dueHeight } = conviction;
  refuseWhen(
    ctx.header.height < dueHeight,
    AttributionError.ConvictionOpen,
    `${subjectOf(ref)} is executed at height ${dueHeight}`,
  );
  const key = { owner: parseAddress(offender), purpose: bondPurpose, subject: bondSubject };
  bonds.unpin(ctx, key);
  bonds.unreserve(ctx, key, amount);
  const { taken, rewarded } = slashFor(ctx, bonds, key, conviction);
  deleteConviction(ctx, ref);
  deleteDue(ctx, { kind: "conviction", at: dueHeight, ...ref });
  ctx.emit(createEvent("execute_conviction", ["subject", subjectOf(ref)], ["slashed", taken.toString()]));
  return { slashed: taken, rewarded };
}

/** T92: one slash, or two halves of it where the first shower and the earliest finder differ. */
function slashFor(
  ctx: Context,
  bonds: BondLedger,
  key: BondKey,
  { amount, finder, atRisk, shower, showerAtRisk }: Conviction,
): { readonly taken: bigint; readonly rewarded: bigint } {
  const earliest = { challenger: parseAddress(finder), atRisk };
  if (shower === finder) {
    return bonds.slash(ctx, key, amount, earliest);
  }
  const half = divFloor(amount, 2n);
  const first = bonds.slash(ctx, key, half, earliest);
  const second = bonds.slash(ctx, key, amount - half, { challenger: parseAddress(shower), atRisk: showerAtRisk });
  return { taken: first.taken + second.taken, rewarded: first.rewarded + second.rewarded };
}
