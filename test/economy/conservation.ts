/**
 * Conservation: random messages of everybody on one chain after another; after every few hundred of them each module's
 * invariants hold and the sum of all balances is the supply, which is genesis + minted − burned, to the unit.
 */
import { readAllBalances } from "../../modules/bank/keeper.ts";
import { readTotals } from "../../modules/emissions/keeper.ts";
import { createAppModules } from "../../node/execution/modules.ts";
import { createPrng } from "../sim/prng.ts";
import type { Play } from "./action.ts";
import { ANY_STYLE, drawAction } from "./style.ts";
import { CONSENSUS_MODULES } from "./ledger.ts";
import { HONEST_CONDUCT, coalitionConduct } from "./conduct.ts";
import { doDuties } from "./duties.ts";
import { watch } from "./watch.ts";
import type { Ledger } from "./ledger.ts";
import { COALITION, SIM_DAY, partyAt } from "./cast.ts";
import { createWorld, forkWorld } from "./world.ts";

/** Messages between two checks. */
export const CHECK_EVERY = 250;
/** Messages on one chain: it grows, and every check reads all of it. */
const MESSAGES_PER_CHAIN = 5_000;
const VIOLATIONS_MAX = 10;

/** What a run saw. */
export interface Conservation {
  sent: number;
  refused: number;
  blocks: number;
  checks: number;
  minted: bigint;
  burned: bigint;
  readonly violations: string[];
}

/** Runs at least `messages` messages. @param from  seed of the first chain */
export function runConservation(from: number, messages: number, onProgress: (sent: number) => void): Conservation {
  const total: Conservation = { sent: 0, refused: 0, blocks: 0, checks: 0, minted: 0n, burned: 0n, violations: [] };
  const modules = createAppModules();
  for (let seed = from; total.sent < messages && total.violations.length < VIOLATIONS_MAX; seed += 1) {
    const stage = forkWorld(createWorld(modules, seed));
    const { ledger } = stage;
    const rng = createPrng(seed).fork("conservation");
    const [first, ...others] = COALITION;
    const members: Play["members"] = [first ?? partyAt(COALITION, 0), ...others];
    const play: Play = { ...stage, rng, members, style: ANY_STYLE };
    const wanted = Math.min(MESSAGES_PER_CHAIN, messages - total.sent);
    const conduct = coalitionConduct(rng.fork("conduct"));
    for (let checked = 0; ledger.sent < wanted; ) {
      drawAction(rng, ANY_STYLE).run(play);
      // Three of four blocks are busy; the steps reach over epoch ends from both sides.
      if (rng.chance(80)) {
        watch(stage);
        doDuties(stage, HONEST_CONDUCT);
        doDuties(stage, conduct);
        ledger.nextBlock((SIM_DAY * BigInt(rng.pick([0, 1, 3, 10]))) / 10n);
        total.blocks += 1;
      }
      if (ledger.sent - checked >= CHECK_EVERY || ledger.sent >= wanted) {
        checked = ledger.sent;
        total.checks += 1;
        total.violations.push(...violationsOf(ledger).map((text) => `chain ${seed}, message ${ledger.sent}: ${text}`));
        onProgress(total.sent + ledger.sent);
        if (total.violations.length > 0) break;
      }
    }
    const totals = readTotals(ledger.read());
    total.sent += ledger.sent;
    total.refused += ledger.refused;
    total.minted += totals.mintedMatch + totals.mintedSecurity + totals.mintedBootstrap;
    total.burned += totals.burnedReleases + totals.burnedOther;
  }
  return total;
}

/** Every invariant of every module that runs here, and the sum of all balances. @returns violations */
export function violationsOf(ledger: Ledger): readonly string[] {
  const ctx = ledger.read();
  const { modules, bank } = ledger.modules;
  const violations = modules
    .filter(({ name }) => !CONSENSUS_MODULES.includes(name))
    .flatMap(({ invariants }) => invariants.flatMap(({ name, check }) => check(ctx).map((text) => `${name}: ${text}`)));
  const balances = readAllBalances(ctx).reduce((sum, { amount }) => sum + amount, 0n);
  const totals = readTotals(ctx);
  const minted = totals.mintedMatch + totals.mintedSecurity + totals.mintedBootstrap;
  const counted = totals.genesis + minted - totals.burnedReleases - totals.burnedOther;
  const supply = bank.supply(ctx, "ubyl");
  if (balances !== supply) violations.push(`balances add up to ${balances}, the supply is ${supply}`);
  if (supply !== counted) violations.push(`the supply is ${supply}, genesis + minted - burned is ${counted}`);
  return violations;
}
