/** The datanets of a world: one of honest people with a minority of the coalition among its curators, one that is the coalition's. */
import assert from "node:assert/strict";
import { createPrng } from "../sim/prng.ts";
import type { Prng } from "../sim/prng.ts";
import { COALITION, HONEST, SETTLING_BLOCKS_MAX, SIM_DAY, must, partyAt } from "./cast.ts";
import { coalitionConduct } from "./conduct.ts";
import { doDuties, hasOpenCases } from "./duties.ts";
import type { Stage } from "./moves.ts";
import { createNet, grantBootstrap, submit } from "./net-moves.ts";
import type { KnownNet } from "./parties.ts";

/** One world in so many, per thousand, in which governance pays for the start of both. */
const BOOTSTRAP_CHANCE = 400;
/** All that a grant pays, and for a record of the best score, base units. */
const GRANT_TOTAL = 400_000_000n;
const GRANT_PER_RECORD = 3_000_000n;

/** Opens both. */
export function openNets(stage: Stage, rng: Prng): void {
  const [h, c] = [(index: number) => partyAt(HONEST, index), (index: number) => partyAt(COALITION, index)];
  const honest = { owner: h(0), custodian: h(1), curators: [2, 3, 4, 5, 6].map(h).concat([3, 4].map(c)) };
  const own = { owner: c(0), custodian: c(1), curators: [2, 3, 4, 5].map(c) };
  const nets = [honest, own].map((people) => must(createNet(stage, people), "a datanet"));
  fillNet(stage, must(nets[1], "its own datanet"));
  if (!rng.chance(BOOTSTRAP_CHANCE)) return;
  for (const net of nets) must(grantBootstrap(stage, net, GRANT_TOTAL, GRANT_PER_RECORD) || undefined, "a grant");
}

/** Two identities of the coalition have contributed to its own datanet before the game begins, so that it can be assembled. */
function fillNet(stage: Stage, net: KnownNet): void {
  // Curators review what is handed in after they joined.
  stage.ledger.nextBlock(SIM_DAY);
  for (const index of [2, 5])
    must(submit(stage, partyAt(COALITION, index), net, { isJunk: true }) || undefined, "records");
  const conduct = { ...coalitionConduct(createPrng(0)), opens: () => true, score: () => 100 };
  for (let block = 0; hasOpenCases(stage); block += 1) {
    assert.ok(block < SETTLING_BLOCKS_MAX, "contributions come to an end");
    doDuties(stage, conduct);
    stage.ledger.nextBlock(SIM_DAY);
  }
}
