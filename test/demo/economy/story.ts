/** The economic half of the demo: money from buyers and callers to the people whose data mattered. */
import assert from "node:assert/strict";
import type { Wallet } from "../../../sdk/wallet.ts";
import { tellCalls, tellClaims } from "./calls.ts";
import { tellDuplicate } from "./duplicate.ts";
import { tellKeys } from "./keys.ts";
import { tellLineage } from "./lineage.ts";
import { tellSale } from "./sale.ts";
import { createPeople, type EconomyStage } from "./stage.ts";

const EVERYBODY = 14;
const MONEY = 10_000_000_000n;

/** What the story showed. */
export interface EconomyResult {
  readonly modelId: string;
  readonly channelId: string;
}

/** Tells the story. @throws AssertionError at the step that did not hold */
export async function tellEconomy(stage: EconomyStage): Promise<EconomyResult> {
  const [owner, builder, gateway, caller, newcomer, ...others] = await createPeople(stage, EVERYBODY, MONEY);
  const [seller, copier, reader, challenger, ann, ben, ...curators] = others;
  assert.ok(owner && builder && gateway && caller && newcomer && seller && copier && reader && challenger);
  assert.ok(ann && ben && curators.length === 3);
  const sale = await tellSale(stage, owner, builder);
  const people = { owner, builder, gateway, caller, newcomer } satisfies Record<string, Wallet>;
  const calls = await tellCalls(stage, people, sale);
  // What the calls earned matures while the next chapters are told.
  await tellKeys(stage, seller, reader);
  await tellDuplicate(stage, { author: owner, copier, buyer: reader, challenger });
  const net = { owner, custodian: gateway, curators, contributors: [ann, ben] };
  await tellLineage(stage, { ...net, maker: seller, buyer: reader });
  await tellClaims(stage, people, { sale, calls });
  const { modelId, channelId } = calls;
  return { modelId: modelId.toString(), channelId: channelId.toString() };
}
