/**
 * Dividing a pending settlement's pool again (docs/spec/attribution.md T93): what fraud steered moves between earning accounts
 * while it waits, and the match of what moves is burned. Cost: bounded by the model's inputs.
 */
import { equalBytes } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { divCeil, min } from "../../lib/int.ts";
import { SettlementState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Model, Settlement } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import { MsgResplit, MsgResplitResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { getChannel } from "./channels.ts";
import type { Credit, Earnings } from "./earnings.ts";
import { AttributionError } from "./errors.ts";
import type { Economy } from "./expected.ts";
import { findEarningAccount, findSettlement, writeSettlement } from "./keeper.ts";
import { getModel } from "./models.ts";
import { findPublication } from "./publication-keeper.ts";
import { creditsOf, divideModelPool, finalEpochOf } from "./settlement.ts";
import { standingFrom, steerBy } from "./steering.ts";

/** What is divided again. */
export interface ResplitOutcome {
  /** The settlement as it is now; not written yet. */
  readonly settlement: Settlement;
  readonly moved: bigint;
  readonly matchCancelled: bigint;
}

/** Handler of the message. */
export function resplitMessages(parts: {
  readonly earnings: Earnings;
  readonly economy: Economy;
}): readonly MessageHandler[] {
  const { earnings, economy } = parts;
  return [
    defineMessage<MsgResplit, MsgResplitResponse>({
      request: MsgResplit,
      response: MsgResplitResponse,
      signers: (message) => [message.sender],
      handle(ctx, { sender, channelId, index }) {
        parseAddress(sender, "invalid sender address");
        const settlement = getPendingSettlement(ctx, economy, { channelId, index });
        const publication = findPublication(ctx, settlement.publicationId);
        refuseWhen(
          publication?.state !== PublicationState.PUBLICATION_STATE_VOID,
          AttributionError.NothingToResplit,
          `settlement ${index} of channel ${channelId} was not steered by a void publication`,
        );
        const outcome = resplit(ctx, earnings, settlement);
        writeSettlement(ctx, outcome.settlement);
        return { moved: outcome.moved, matchCancelled: outcome.matchCancelled };
      },
    }),
  ];
}

/** A settlement whose money still waits. @throws TxError(SettlementNotFound) */
export function getPendingSettlement(
  ctx: Context,
  economy: Economy,
  { channelId, index }: { readonly channelId: bigint; readonly index: number },
): Settlement {
  const settlement = findSettlement(ctx, channelId, index);
  if (settlement === undefined || economy.epoch(ctx) >= finalEpochOf(settlement)) {
    throw new TxError(
      AttributionError.SettlementNotFound,
      `settlement ${index} of channel ${channelId} does not exist or is final`,
    );
  }
  return settlement;
}

/** Divides a settlement's pool by its evidence and by the nearest publication that stands. */
export function resplit(ctx: Context, earnings: Earnings, settlement: Settlement): ResplitOutcome {
  const model = getModel(ctx, getChannel(ctx, settlement.channelId).modelId);
  const steer = steerBy(model, standingFrom(ctx, settlement.publicationId));
  const { pool, amount: gross, evidence } = settlement;
  const target = divideModelPool({ ...model, baseVector: steer.base }, { pool, gross, evidence });
  const before = oldCredits(ctx, model, settlement);
  const after = creditsOf(model, target, steer);
  const { surplus, deficit } = differences(before, after);
  moveAll(ctx, earnings, settlement.epoch, { surplus, deficit });
  const matched = cancelMatches(ctx, earnings, settlement, surplus);
  const moved = surplus.reduce((sum, { amount }) => sum + amount, 0n);
  const matchCancelled = sumOf(settlement.matched) - sumOf(matched);
  ctx.emit(
    createEvent(
      "resplit",
      ["channel_id", settlement.channelId.toString()],
      ["index", settlement.index.toString()],
      ["publication_id", steer.publicationId.toString()],
      ["moved", moved.toString()],
      ["match_cancelled", matchCancelled.toString()],
    ),
  );
  const weightsRoots = after.map(({ weights }) => weights?.root ?? new Uint8Array(0));
  const { publicationId } = steer;
  return {
    settlement: { ...settlement, credited: target, matched, weightsRoots, publicationId },
    moved,
    matchCancelled,
  };
}

function oldCredits(ctx: Context, model: Model, { credited, weightsRoots }: Settlement): readonly Credit[] {
  return model.inputs.map((ref, index) => {
    const root = weightsRoots[index] ?? new Uint8Array(0);
    const total = root.length === 0 ? 0n : (findEarningAccount(ctx, ref, root)?.totalWeight ?? 0n);
    const weights = total === 0n ? undefined : { root, total };
    return { ref, weights, amount: credited[index] ?? 0n };
  });
}

/** What each place has too much and too little of; `index` is the input's. */
interface Difference extends Credit {
  readonly index: number;
}

function differences(
  before: readonly Credit[],
  after: readonly Credit[],
): { readonly surplus: readonly Difference[]; readonly deficit: readonly Difference[] } {
  const surplus: Difference[] = [];
  const deficit: Difference[] = [];
  for (const [index, old] of before.entries()) {
    const next = after[index] ?? old;
    const kept = isSameRoot(old, next) ? min(old.amount, next.amount) : 0n;
    if (old.amount > kept) {
      surplus.push({ ...old, index, amount: old.amount - kept });
    }
    if (next.amount > kept) {
      deficit.push({ ...next, index, amount: next.amount - kept });
    }
  }
  return { surplus, deficit };
}

function isSameRoot(a: Credit, b: Credit): boolean {
  return equalBytes(a.weights?.root ?? new Uint8Array(0), b.weights?.root ?? new Uint8Array(0));
}

/** Both lists add up to the same; each step empties an entry of one of them. */
function moveAll(
  ctx: Context,
  earnings: Earnings,
  epoch: bigint,
  { surplus, deficit }: { readonly surplus: readonly Difference[]; readonly deficit: readonly Difference[] },
): void {
  const wanted = deficit.map((entry) => ({ entry, left: entry.amount }));
  let at = 0;
  for (const from of surplus) {
    let left = from.amount;
    for (let to = wanted[at]; to !== undefined && left > 0n; to = wanted[at]) {
      const amount = min(left, to.left);
      earnings.moveReal(ctx, epoch, { ...from, amount }, { ...to.entry, amount });
      left -= amount;
      to.left -= amount;
      at += to.left === 0n ? 1 : 0;
    }
  }
}

/** The match of what moved away is burned, rounded up; what came in is not matched again. */
function cancelMatches(
  ctx: Context,
  earnings: Earnings,
  settlement: Settlement,
  surplus: readonly Difference[],
): readonly bigint[] {
  const matched = [...settlement.matched];
  for (const { ref, weights, index, amount } of surplus) {
    const had = settlement.credited[index] ?? 0n;
    const match = matched[index] ?? 0n;
    const cancelled = had === 0n ? 0n : min(match, divCeil(match * amount, had));
    if (cancelled > 0n) {
      earnings.cancelMatch(ctx, settlement.epoch, { ref, weights, amount: cancelled });
      matched[index] = match - cancelled;
    }
  }
  return matched;
}

/** T94: settlement whose fraud was upheld: nothing is steered by evidence any more. */
export function reverseSettlement(ctx: Context, earnings: Earnings, settlement: Settlement): ResplitOutcome {
  const evidence = settlement.evidence.map(() => 0n);
  const outcome = resplit(ctx, earnings, { ...settlement, evidence });
  const state = SettlementState.SETTLEMENT_STATE_REVERSED;
  return { ...outcome, settlement: { ...outcome.settlement, state, reserved: 0n } };
}

function sumOf(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n);
}
