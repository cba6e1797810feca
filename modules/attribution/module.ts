/** Manifest of attribution: models, gateways, channels, settlements, earnings. Rules: docs/spec/attribution.md. */
import { ATTRIBUTION_DUE_PER_BLOCK_MAX } from "../../lib/limits.ts";
import { MsgUpdateParams, MsgUpdateParamsResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { attempt } from "../context.ts";
import type { BlockContext, ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankBurner, BankSender } from "../expected.ts";
import { updateParamsMessage } from "../module.ts";
import type { Module } from "../module.ts";
import { auditTaskMessages, drawAuditTask } from "./auditor-tasks.ts";
import { auditorMessages, closeAuditEpoch } from "./auditors.ts";
import { channelMessages, finalizeChannel, getChannel } from "./channels.ts";
import { claimMessages } from "./claims.ts";
import { convictionMessages, executeConviction } from "./convictions.ts";
import type { Earnings } from "./earnings.ts";
import type {
  BondLedger,
  CommunityPoolFunder,
  Economy,
  Health,
  FindBeacon,
  LicenceBook,
  ReadClock,
  RegistryReader,
} from "./expected.ts";
import { fraudCommitMessages } from "./fraud-commit.ts";
import { fraudProofMessages } from "./fraud-proofs.ts";
import { gatewayMessages } from "./gateways.ts";
import { attributionGenesis } from "./genesis.ts";
import { attributionInvariants } from "./invariants.ts";
import { deleteDue, dueUntil, writeParams } from "./keeper.ts";
import type { Due } from "./keeper.ts";
import { ATTRIBUTION_STORE } from "./keys.ts";
import { modelMessages } from "./models.ts";
import { openLeafMessages } from "./open-leaf.ts";
import { checkAttributionParams } from "./params.ts";
import { plantMessages } from "./plants.ts";
import { finalizePublication, publicationMessages } from "./publications.ts";
import { attributionQueries } from "./queries.ts";
import { resplitMessages } from "./resplit.ts";
import { finalizeSettlement, settlementMessages } from "./settlement.ts";
import { drawModelSeed } from "./steering.ts";
import { usageMessages } from "./usage.ts";

/** What attribution is made over. */
export interface AttributionParts {
  readonly bank: BankSender & BankBurner;
  readonly economy: Economy;
  readonly bonds: BondLedger;
  readonly readClock: ReadClock;
  readonly registry: RegistryReader;
  readonly licences: LicenceBook;
  readonly earnings: Earnings;
  readonly communityPool: CommunityPoolFunder;
  readonly health: Health;
  readonly findBeacon: FindBeacon;
}

/** Creates the manifest. */
export function createAttributionModule(parts: AttributionParts): Module {
  return {
    name: "attribution",
    version: 1n,
    storeNames: [ATTRIBUTION_STORE],
    messages: [
      ...claimMessages(parts),
      ...modelMessages(parts),
      ...gatewayMessages(parts.bonds, parts.readClock),
      ...channelMessages(parts),
      ...settlementMessages(parts),
      ...usageMessages(parts.licences),
      ...publicationMessages(parts),
      ...fraudCommitMessages(parts.bonds),
      ...fraudProofMessages(parts),
      ...convictionMessages(parts.bonds),
      ...resplitMessages(parts),
      ...openLeafMessages(parts),
      ...auditorMessages(parts),
      ...auditTaskMessages(parts),
      ...plantMessages(parts),
      updateParamsMessage(MsgUpdateParams, MsgUpdateParamsResponse, {
        check: checkAttributionParams,
        write: writeParams,
      }),
    ],
    queries: attributionQueries(parts),
    genesis: attributionGenesis(parts.bank),
    invariants: attributionInvariants(parts.bank, parts.bonds),
    endBlock: (ctx) => finalizeDue(ctx, parts),
  };
}

/** What is over is closed by itself, a bounded number a block; whoever waits can also send the message. */
function finalizeDue(ctx: BlockContext, parts: AttributionParts): void {
  const clock = parts.readClock(ctx);
  for (const due of dueUntil(ctx, "channel", clock, ATTRIBUTION_DUE_PER_BLOCK_MAX)) {
    finalizeOne(ctx, due, (inner) => {
      finalizeChannel(inner, parts.bank, getChannel(inner, due.id), clock);
    });
  }
  for (const due of dueUntil(ctx, "settlement", parts.economy.epoch(ctx), ATTRIBUTION_DUE_PER_BLOCK_MAX)) {
    finalizeOne(ctx, due, (inner) => finalizeSettlement(inner, parts, { channelId: due.id, index: due.index }));
  }
  attempt(ctx, (inner) => closeAuditEpoch(inner, parts));
  const { height } = ctx.header;
  for (const due of dueUntil(ctx, "seed", height, ATTRIBUTION_DUE_PER_BLOCK_MAX)) {
    const model = { modelId: due.id, height: due.at };
    finalizeOne(ctx, due, (inner) => drawModelSeed(inner, parts.findBeacon, model));
  }
  for (const due of dueUntil(ctx, "audit", height, ATTRIBUTION_DUE_PER_BLOCK_MAX)) {
    finalizeOne(ctx, due, (inner) => drawAuditTask(inner, parts.findBeacon, due.id));
  }
  for (const due of dueUntil(ctx, "publication", clock, ATTRIBUTION_DUE_PER_BLOCK_MAX)) {
    finalizeOne(ctx, due, (inner) => finalizePublication(inner, parts, due.id));
  }
  for (const due of dueUntil(ctx, "bond", parts.economy.epoch(ctx), ATTRIBUTION_DUE_PER_BLOCK_MAX)) {
    finalizeOne(ctx, due, (inner) => finalizePublication(inner, parts, due.id));
  }
  for (const due of dueUntil(ctx, "conviction", height, ATTRIBUTION_DUE_PER_BLOCK_MAX)) {
    finalizeOne(ctx, due, (inner) => {
      executeConviction(inner, parts.bonds, due);
    });
  }
}

/** A record that cannot be closed leaves the queue, so that it holds up no other; its message still works. */
function finalizeOne(ctx: BlockContext, due: Due, work: (ctx: ExecContext) => void): void {
  const refusal = attempt(ctx, work);
  if (refusal !== undefined) {
    deleteDue(ctx, due);
    ctx.emit(createEvent("parked", ["kind", due.kind], ["id", due.id.toString()], ["reason", refusal.log]));
  }
}
