/** Invariants of publications and disputes (docs/spec/attribution.md TI6, TI7). */
import { isVector } from "../../lib/attribution/base-vector.ts";
import { Model, Settlement } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  FraudCommit,
  LeafRequest,
  PublicationRow,
  PublicationState,
  Steering,
} from "../../proto/gen/byline/attribution/v1/publication.ts";
import type { Context } from "../context.ts";
import type { BondKey, BondLedger } from "./expected.ts";
import { commitBond } from "./fraud-commit.ts";
import { findModel, rowsOf } from "./keeper.ts";
import {
  FRAUD_COMMITS_PREFIX,
  MODELS_PREFIX,
  PUBLICATIONS_PREFIX,
  REQUESTS_PREFIX,
  SETTLEMENTS_PREFIX,
  STEERINGS_PREFIX,
} from "./keys.ts";
import { requestBond } from "./open-leaf.ts";
import { parseAddress } from "../address.ts";
import { aboutPublication, aboutSettlement, findPublication, requestsOf } from "./publication-keeper.ts";
import { publicationBond } from "./publications.ts";

/** TI6: what rows say is bonded is bonded; open requests are counted. */
export function checkPublicationRows(ctx: Context, bonds: BondLedger): readonly string[] {
  const violations: string[] = [];
  const expectBond = (key: BondKey, amount: bigint): void => {
    const held = bonds.find(ctx, key)?.amount ?? 0n;
    if (held < amount) {
      violations.push(`bond of purpose ${key.purpose} for ${key.subject} holds ${held}, ${amount} are named`);
    }
  };
  for (const row of rowsOf(ctx, PublicationRow, PUBLICATIONS_PREFIX)) {
    expectBond(publicationBond(row), row.bond);
    const open = [...requestsOf(ctx, aboutPublication(row.id))].length;
    if (open !== row.openRequests) {
      violations.push(`publication ${row.id} counts ${row.openRequests} requests and has ${open}`);
    }
  }
  for (const { channelId, index, openRequests } of rowsOf(ctx, Settlement, SETTLEMENTS_PREFIX)) {
    const open = [...requestsOf(ctx, aboutSettlement(channelId, index))].length;
    if (open !== openRequests) {
      violations.push(`settlement ${index} of channel ${channelId} counts ${openRequests} requests and has ${open}`);
    }
  }
  for (const request of rowsOf(ctx, LeafRequest, REQUESTS_PREFIX)) {
    expectBond(requestBond(request), request.deposit);
  }
  for (const { sender, commitment, bond } of rowsOf(ctx, FraudCommit, FRAUD_COMMITS_PREFIX)) {
    expectBond(commitBond(parseAddress(sender), commitment), bond);
  }
  return violations;
}

/** TI7: a base vector is empty or adds up to 10^12; what steers is in force, what waits is pending. */
export function checkSteerings(ctx: Context): readonly string[] {
  const violations: string[] = [];
  for (const { id, baseVector } of rowsOf(ctx, Model, MODELS_PREFIX)) {
    if (baseVector.length > 0 && !isVector(baseVector)) {
      violations.push(`the base vector of model ${id} does not add up`);
    }
  }
  for (const { modelId, effectiveId, pendingId, weights } of rowsOf(ctx, Steering, STEERINGS_PREFIX)) {
    const states = [effectiveId, pendingId].map((id) => findPublication(ctx, id)?.state);
    const isInForce = effectiveId === 0n || states[0] === PublicationState.PUBLICATION_STATE_EFFECTIVE;
    const isWaiting = pendingId === 0n || states[1] === PublicationState.PUBLICATION_STATE_PENDING;
    const length = effectiveId === 0n ? 0 : (findModel(ctx, modelId)?.inputs.length ?? 0);
    if (!isInForce || !isWaiting || weights.length !== length) {
      violations.push(`model ${modelId} is steered by publication ${effectiveId}, next ${pendingId}`);
    }
  }
  return violations;
}
