/** Manifest of the marketplace. Rules: docs/spec/marketplace.md. */
import { MsgUpdateParams, MsgUpdateParamsResponse } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { updateParamsMessage } from "../module.ts";
import { attempt } from "../context.ts";
import type { Context, ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import type { Module } from "../module.ts";
import { auctionMessages, endAuction } from "./auctions.ts";
import { bountyMessages, closeBounty } from "./bounties.ts";
import { complaintMessages } from "./complaints.ts";
import { deliveryMessages } from "./delivery.ts";
import { marketplaceGenesis } from "./genesis.ts";
import { endDueHold } from "./holds.ts";
import { marketplaceInvariants } from "./invariants.ts";
import { writeParams } from "./keeper.ts";
import { MARKETPLACE_STORE } from "./keys.ts";
import type { LicenceLedger } from "./licences.ts";
import { moveLicence } from "./moves.ts";
import { offerMessages } from "./offers.ts";
import { finaliseDueOrder, orderMessages } from "./orders.ts";
import { checkMarketplaceParams } from "./params.ts";
import type { MarketParts } from "./parts.ts";
import { marketplaceQueries } from "./queries.ts";
import { QueueKind, dequeue, dueEntries } from "./queue.ts";
import type { QueueEntry } from "./queue.ts";
import { renewalMessages } from "./renewals.ts";
import { withdrawalMessages } from "./withdrawals.ts";

/** Creates the manifest; the ledger of licences is the one that other modules get. */
export function createMarketplaceModule(parts: MarketParts, licences: LicenceLedger): Module {
  return {
    name: "marketplace",
    version: 1n,
    storeNames: [MARKETPLACE_STORE],
    messages: [
      ...offerMessages(parts),
      ...orderMessages(parts),
      ...deliveryMessages(parts),
      ...complaintMessages(parts),
      ...renewalMessages(parts),
      ...auctionMessages(parts),
      ...bountyMessages(parts),
      ...withdrawalMessages(parts),
      moveLicence(parts),
      updateParamsMessage(MsgUpdateParams, MsgUpdateParamsResponse, {
        check: checkMarketplaceParams,
        write: writeParams,
      }),
    ],
    queries: marketplaceQueries(parts, licences),
    genesis: marketplaceGenesis(parts.bank, parts.bonds),
    invariants: marketplaceInvariants(parts.bank, parts.bonds),
    endBlock: (ctx) => finaliseDue(ctx, parts),
  };
}

/** M70: what is due, the oldest first; what cannot be finalised is parked and left to the messages that anyone may send. */
function finaliseDue(ctx: ExecContext, parts: MarketParts): void {
  for (const entry of dueEntries(ctx, parts.readClock(ctx))) {
    const refusal = attempt(ctx, (inner) => {
      dequeue(inner, entry);
      finalise(inner, parts, entry);
    });
    if (refusal !== undefined) {
      dequeue(ctx, entry);
      ctx.emit(
        createEvent("park", ["kind", entry.kind.toString()], ["id", entry.id.toString()], ["reason", refusal.log]),
      );
    }
  }
}

function finalise(ctx: Context, parts: MarketParts, { kind, id }: QueueEntry): void {
  if (kind === QueueKind.Order) {
    finaliseDueOrder(ctx, parts, id);
  } else if (kind === QueueKind.Auction) {
    endAuction(ctx, parts, id);
  } else if (kind === QueueKind.Licence) {
    endDueHold(ctx, parts, id);
  } else {
    closeBounty(ctx, parts, id);
  }
}
