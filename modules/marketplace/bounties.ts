/** Bounties (docs/spec/marketplace.md M80-M83): money in escrow for data that somebody looks for. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { BOUNTY_CURATORS_MAX, REGISTRY_URI_CHARS_MAX } from "../../lib/limits.ts";
import { Bounty, BountyState } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgAwardBounty,
  MsgAwardBountyResponse,
  MsgCloseBounty,
  MsgCloseBountyResponse,
  MsgPostBounty,
  MsgPostBountyResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { coinToWire, oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import { MarketplaceError } from "./errors.ts";
import { readParams, takeId } from "./keeper.ts";
import { NEXT_BOUNTY_KEY } from "./keys.ts";
import type { MarketParts } from "./parts.ts";
import { QueueKind, dequeue, enqueue } from "./queue.ts";
import { releaseSale } from "./sales.ts";
import { noteSignals } from "./signals.ts";
import { findWithdrawal, getBounty, versionSubject, writeBounty } from "./side-rows.ts";
import { assertStanding, checkSubject, subjectText } from "./subjects.ts";

const HASH_BYTES = 32;
const URI = /^[a-z][a-z0-9+.-]*:[!-~]+$/;

/** Handlers of the messages about bounties. */
export function bountyMessages(parts: MarketParts): readonly MessageHandler[] {
  return [postBounty(parts), awardBounty(parts), closeBountyMessage(parts)];
}

/** Everything about a bounty's terms that needs no state. @throws TxError(InvalidBounty, InvalidAddress) */
export function checkBountyTerms(terms: Pick<Bounty, "termsHash" | "termsUri" | "curators">): void {
  const { termsHash, termsUri, curators } = terms;
  const faults: readonly (readonly [boolean, string])[] = [
    [termsHash.length !== HASH_BYTES, `state the hash of what is asked for, ${HASH_BYTES} bytes`],
    [termsUri.length > REGISTRY_URI_CHARS_MAX || !URI.test(termsUri), "state the URI of what is asked for"],
    [curators.length > BOUNTY_CURATORS_MAX, `a bounty has at most ${BOUNTY_CURATORS_MAX} curators`],
    [new Set(curators).size !== curators.length, "curators differ"],
  ];
  for (const [isWrong, reason] of faults) {
    refuseWhen(isWrong, MarketplaceError.InvalidBounty, reason);
  }
  for (const curator of curators) {
    parseAddress(curator, "invalid curator address");
  }
}

function postBounty(parts: MarketParts): MessageHandler {
  return defineMessage<MsgPostBounty, MsgPostBountyResponse>({
    request: MsgPostBounty,
    response: MsgPostBountyResponse,
    signers: (message) => [message.poster],
    validateBasic(message) {
      checkBountyTerms(message);
      positiveBaseAmount(message.amount, "bounty");
    },
    handle(ctx, message) {
      checkBountyTerms(message);
      const amount = positiveBaseAmount(message.amount, "bounty");
      const { bountyMax } = readParams(ctx);
      const { poster, termsHash, termsUri, curators, openNs } = message;
      refuseWhen(
        openNs === 0n || openNs > bountyMax,
        MarketplaceError.InvalidBounty,
        `a bounty is open for 1 to ${bountyMax} ns`,
      );
      parts.economy.divide(ctx, { amount, kind: "sale" });
      parts.bank.sendToModule(ctx, parseAddress(poster), MARKETPLACE_ACCOUNT, oneCoin(BASE_DENOM, amount));
      const id = takeId(ctx, NEXT_BOUNTY_KEY);
      const deadline = parts.readClock(ctx) + openNs;
      const state = BountyState.BOUNTY_STATE_OPEN;
      writeBounty(ctx, Bounty.create({ id, poster, amount, deadline, termsHash, termsUri, curators, state }));
      enqueue(ctx, { clock: deadline, kind: QueueKind.Bounty, id });
      ctx.emit(
        createEvent("post_bounty", ["bounty_id", id.toString()], ["poster", poster], ["amount", amount.toString()]),
      );
      return { bountyId: id };
    },
  });
}

function awardBounty(parts: MarketParts): MessageHandler {
  return defineMessage<MsgAwardBounty, MsgAwardBountyResponse>({
    request: MsgAwardBounty,
    response: MsgAwardBountyResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const bounty = getBounty(ctx, message.bountyId);
      const amount = positiveBaseAmount(message.amount, "award");
      const subject = versionSubject(message);
      checkSubject(subject);
      refuseWhen(
        message.sender !== bounty.poster && !bounty.curators.includes(message.sender),
        MarketplaceError.NotCurator,
        `bounty ${bounty.id} is awarded by ${bounty.poster} or its curators`,
      );
      refuseWhen(
        bounty.state !== BountyState.BOUNTY_STATE_OPEN || parts.readClock(ctx) >= bounty.deadline,
        MarketplaceError.BountyState,
        `bounty ${bounty.id} is over`,
      );
      const rest = bountyEscrow(bounty) - amount;
      refuseWhen(rest < 0n, MarketplaceError.InvalidBounty, `bounty ${bounty.id} has ${bountyEscrow(bounty)} left`);
      assertStanding(ctx, parts, subject);
      refuseWhen(findWithdrawal(ctx, subject) !== undefined, MarketplaceError.Withdrawn, subjectText(subject));
      const isSpent = rest === 0n;
      writeBounty(ctx, {
        ...bounty,
        awarded: bounty.awarded + amount,
        state: isSpent ? BountyState.BOUNTY_STATE_CLOSED : bounty.state,
      });
      if (isSpent) {
        dequeue(ctx, { clock: bounty.deadline, kind: QueueKind.Bounty, id: bounty.id });
      }
      const burned = releaseSale(ctx, parts, { subject, amount, payer: parseAddress(bounty.poster) });
      const change = { awards: 1n, revenue: amount, burned };
      noteSignals(ctx, parts.economy.epoch(ctx), { subject, offerId: undefined }, change);
      ctx.emit(
        createEvent(
          "award_bounty",
          ["bounty_id", bounty.id.toString()],
          ["subject", subjectText(subject)],
          ["amount", amount.toString()],
        ),
      );
      return {};
    },
  });
}

function closeBountyMessage(parts: MarketParts): MessageHandler {
  return defineMessage<MsgCloseBounty, MsgCloseBountyResponse>({
    request: MsgCloseBounty,
    response: MsgCloseBountyResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      const amount = closeBounty(ctx, parts, message.bountyId);
      return { refunded: coinToWire({ denom: BASE_DENOM, amount }) };
    },
  });
}

/** M83: what is left of a bounty whose deadline has passed goes back, whole. @returns base units. @throws TxError(BountyState, TooEarly) */
export function closeBounty(ctx: Context, parts: MarketParts, id: bigint): bigint {
  const bounty = getBounty(ctx, id);
  refuseWhen(bounty.state !== BountyState.BOUNTY_STATE_OPEN, MarketplaceError.BountyState, `bounty ${id} is closed`);
  refuseWhen(
    parts.readClock(ctx) < bounty.deadline,
    MarketplaceError.TooEarly,
    `bounty ${id} can be awarded until clock ${bounty.deadline}`,
  );
  const amount = bountyEscrow(bounty);
  dequeue(ctx, { clock: bounty.deadline, kind: QueueKind.Bounty, id });
  writeBounty(ctx, { ...bounty, refunded: amount, state: BountyState.BOUNTY_STATE_CLOSED });
  parts.bank.sendFromModule(ctx, MARKETPLACE_ACCOUNT, parseAddress(bounty.poster), oneCoin(BASE_DENOM, amount));
  ctx.emit(createEvent("close_bounty", ["bounty_id", id.toString()], ["refunded", amount.toString()]));
  return amount;
}

/** What a bounty still holds in escrow. */
export function bountyEscrow({ amount, awarded, refunded }: Bounty): bigint {
  return amount - awarded - refunded;
}
