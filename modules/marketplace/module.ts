/** Manifest of the marketplace. Rules: docs/spec/marketplace.md. */
import { MsgUpdateParams, MsgUpdateParamsResponse } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { assertAuthority } from "../authority.ts";
import { attempt } from "../context.ts";
import type { ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler, Module } from "../module.ts";
import { marketplaceGenesis } from "./genesis.ts";
import { marketplaceInvariants } from "./invariants.ts";
import { writeParams } from "./keeper.ts";
import { MARKETPLACE_STORE } from "./keys.ts";
import type { LicenceLedger } from "./licences.ts";
import { offerMessages } from "./offers.ts";
import { finaliseDueOrder, orderMessages } from "./orders.ts";
import { checkMarketplaceParams } from "./params.ts";
import type { MarketParts } from "./parts.ts";
import { marketplaceQueries } from "./queries.ts";
import { dequeue, dueEntries } from "./queue.ts";

/** Creates the manifest; the ledger of licences is the one that other modules get. */
export function createMarketplaceModule(parts: MarketParts, licences: LicenceLedger): Module {
  return {
    name: "marketplace",
    version: 1n,
    storeNames: [MARKETPLACE_STORE],
    messages: [...offerMessages(parts), ...orderMessages(parts), updateParams()],
    queries: marketplaceQueries(parts, licences),
    genesis: marketplaceGenesis(parts.bank),
    invariants: marketplaceInvariants(parts.bank),
    endBlock: (ctx) => finaliseDue(ctx, parts),
  };
}

/** M70: what is due, the oldest first; what cannot be finalised is parked and left to the messages that anyone may send. */
function finaliseDue(ctx: ExecContext, parts: MarketParts): void {
  for (const entry of dueEntries(ctx, parts.readClock(ctx))) {
    const refusal = attempt(ctx, (inner) => {
      dequeue(inner, entry);
      finaliseDueOrder(inner, parts, entry.id);
    });
    if (refusal !== undefined) {
      dequeue(ctx, entry);
      ctx.emit(createEvent("park_order", ["order_id", entry.id.toString()], ["reason", refusal.log]));
    }
  }
}

function updateParams(): MessageHandler {
  return defineMessage<MsgUpdateParams, MsgUpdateParamsResponse>({
    request: MsgUpdateParams,
    response: MsgUpdateParamsResponse,
    signers: (message) => [message.authority],
    validateBasic: (message) => checkMarketplaceParams(message.params),
    handle(ctx, message) {
      assertAuthority(message.authority);
      checkMarketplaceParams(message.params);
      writeParams(ctx, message.params);
      return {};
    },
  });
}
