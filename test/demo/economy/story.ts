/** The economic half of the demo: money from buyers and callers to the people whose data mattered. */
import assert from "node:assert/strict";
import type { Wallet } from "../../../sdk/wallet.ts";
import { tellCalls, tellClaims } from "./calls.ts";
import { tellDisputes, tellOwed } from "./disputes.ts";
import { tellDuplicate } from "./duplicate.ts";
import type { LeftOver } from "./export.ts";
import { type KnownSums, tellHealth } from "./health.ts";
import { tellKeys } from "./keys.ts";
import { tellLineage } from "./lineage.ts";
import { tellSale } from "./sale.ts";
import { createPeople, type EconomyStage, inByl } from "./stage.ts";

const EVERYBODY = 16;
const MONEY = 10_000_000_000n;

/** What the story showed. */
export interface EconomyResult {
  readonly modelId: string;
  readonly channelId: string;
  readonly left: LeftOver;
}

/** Tells the story. @throws AssertionError at the step that did not hold */
export async function tellEconomy(stage: EconomyStage): Promise<EconomyResult> {
  const everybody = await createPeople(stage, EVERYBODY, MONEY);
  const [owner, builder, gateway, caller, newcomer, ...others] = everybody;
  const [seller, copier, reader, challenger, ann, ben, host, watcher, ...curators] = others;
  assert.ok(owner && builder && gateway && caller && newcomer && seller && copier && reader && challenger);
  assert.ok(ann && ben && host && watcher && curators.length === 3);
  const sale = await tellSale(stage, owner, builder);
  const people = { owner, builder, gateway, caller, newcomer } satisfies Record<string, Wallet>;
  const calls = await tellCalls(stage, people, sale);
  // What the calls earned matures while the next chapters are told.
  const keys = await tellKeys(stage, seller, reader);
  const copy = await tellDuplicate(stage, { author: owner, copier, buyer: reader, challenger });
  const net = { owner, custodian: gateway, curators, contributors: [ann, ben] };
  const lineage = await tellLineage(stage, { ...net, maker: seller, buyer: reader });
  const disputes = await tellDisputes(stage, { ann, ben, builder, host, caller, watcher });
  const claims = await tellClaims(stage, people, { sale, calls });
  await tellOwed(stage, disputes);
  const known: KnownSums = {
    released: [
      ...[sale.price, calls.released, keys.released, copy.released, lineage.released],
      ...[...disputes.sales, disputes.settled],
    ],
    sales: 4n + BigInt(disputes.sales.length),
    settlements: 2n,
    slashes: [
      { code: "seller", count: keys.slashes, amount: keys.slashed },
      { code: "version", count: 1n, amount: copy.slashed },
      { code: "publication", count: 1n, amount: disputes.publicationSlash.amount },
      { code: "gateway", count: 1n, amount: disputes.settlementSlash.amount },
    ],
    cases: [
      { code: "delivery", opened: keys.slashes, upheld: keys.slashes, rejected: 0n },
      { code: "duplicate", opened: 1n, upheld: 1n, rejected: 0n },
      { code: "fraud", opened: 2n, upheld: 2n, rejected: 0n },
    ],
    submissions: BigInt(net.contributors.length),
  };
  const told = [
    { hash: calls.settleHash, says: /10,?000 calls/ },
    { hash: claims.claimHash, says: new RegExp(`was paid ${inByl(claims.hers)} for questions`) },
  ];
  const spender = { wallet: newcomer, earned: claims.hers, offerId: sale.offerId, price: sale.price };
  await tellHealth(stage, known, { spender, told });
  const { modelId, channelId } = calls;
  const left = { people: everybody, owner, copier, challenger, original: copy.original, sale, disputes };
  return { modelId: modelId.toString(), channelId: channelId.toString(), left };
}
