/** The economic half of the demo: money from buyers and callers to the people whose data mattered. */
import assert from "node:assert/strict";
import type { Wallet } from "../../../sdk/wallet.ts";
import { tellCalls } from "./calls.ts";
import { tellSale } from "./sale.ts";
import { createPeople, type EconomyStage } from "./stage.ts";

const EVERYBODY = 5;
const MONEY = 10_000_000_000n;

/** What the story showed. */
export interface EconomyResult {
  readonly modelId: string;
  readonly channelId: string;
}

/** Tells the story. @throws AssertionError at the step that did not hold */
export async function tellEconomy(stage: EconomyStage): Promise<EconomyResult> {
  const [owner, builder, gateway, caller, newcomer] = await createPeople(stage, EVERYBODY, MONEY);
  assert.ok(owner && builder && gateway && caller && newcomer);
  const sale = await tellSale(stage, owner, builder);
  const people = { owner, builder, gateway, caller, newcomer } satisfies Record<string, Wallet>;
  const { modelId, channelId } = await tellCalls(stage, people, sale);
  return { modelId: modelId.toString(), channelId: channelId.toString() };
}
