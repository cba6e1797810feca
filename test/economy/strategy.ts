/**
 * One strategy: the coalition acts in a world by a seeded program, everything matures and is claimed, and what it holds
 * is compared with the same coalition idle in the same world (docs/economy-sim.md).
 */
import { equalBytes } from "../../lib/bytes.ts";
import { PPM } from "../../lib/economy/split.ts";
import { createAppModules } from "../../node/execution/modules.ts";
import type { Prng } from "../sim/prng.ts";
import { createPrng } from "../sim/prng.ts";
import type { Play } from "./action.ts";
import { ALWAYS_REFUSED } from "./actions.ts";
import { HONEST_CONDUCT, coalitionConduct } from "./conduct.ts";
import { HONEST_COURTS } from "./courts.ts";
import { doDuties } from "./duties.ts";
import { judge } from "./verdict.ts";
import { watch } from "./watch.ts";
import { drawAction, drawStyle } from "./style.ts";
import type { Stage } from "./moves.ts";
import type { Party } from "./parties.ts";
import type { Rule } from "./rule.ts";
import { measure, settleUp } from "./settle-up.ts";
import type { Holdings } from "./settle-up.ts";
import { ACTING_BLOCKS, COALITION, HONEST, partyAt } from "./cast.ts";
import { createWorld, forkWorld } from "./world.ts";
import type { World } from "./world.ts";

/** Strategies that share a world and its idle run. */
const STRATEGIES_PER_WORLD = 64;
const ACTIONS_MIN = 5;
const ACTIONS_MAX = 60;
/** One in so many strategies compares the rows' bytes around every refusal. */
const BYTES_CHECK_EVERY = 50;
const ALL = [...HONEST, ...COALITION];

/** How much of the stake, and of the attesters' points, a coalition has: parts per million. */
const STAKES: readonly [bigint, ...bigint[]] = [0n, 100_000n, 333_333n, 666_666n, 1_000_000n];

/** What became of a strategy. All amounts in base units. */
export interface Outcome {
  readonly seed: number;
  readonly actions: number;
  readonly messages: number;
  readonly refused: number;
  readonly refusalsCompared: number;
  /** Coalition's share of the stake and of the attesters' points, ppm. */
  readonly stakePpm: bigint;
  readonly attestPpm: bigint;
  /** What the coalition has more than idle. */
  readonly profit: bigint;
  /** Released because of the coalition. */
  readonly traded: bigint;
  /** How far the loss is above what Theorem 1 asks at least; negative breaks it. */
  readonly slack: bigint;
  /** What is wrong, in words; empty as it should be. */
  readonly findings: readonly string[];
  /** By name of action: how often it was run, and went through. */
  readonly byAction: ReadonlyMap<string, readonly [run: number, through: number]>;
}

/** A place to run strategies one after another under one rule. */
export interface Session {
  run(seed: number, onLine?: (line: string) => void): Outcome;
}

/** Opens a session. @param rule  another rule than the chain's, for a control */
export function createSession(rule?: Rule): Session {
  const modules = createAppModules({ inEconomy: rule?.inEconomy });
  let world: World | undefined;
  let idle: Holdings | undefined;
  return {
    run(seed, onLine) {
      const worldSeed = Math.floor(seed / STRATEGIES_PER_WORLD);
      if (world?.seed !== worldSeed || idle === undefined) {
        world = createWorld(modules, worldSeed, {
          hooks: rule?.hooks?.() ?? {},
          courts: rule?.courts ?? HONEST_COURTS,
        });
        idle = playIdle(world);
      }
      return playStrategy({ world, idle, seed, onLine });
    },
  };
}

/** The world without the coalition's program. */
function playIdle(world: World): Holdings {
  const stage = forkWorld(world);
  for (let block = 0; block < ACTING_BLOCKS; block += 1) playBlock(world, stage, block, () => undefined);
  settleUp(stage, partyAt(HONEST, 0), () => honestDuties(stage));
  return measure(stage, ALL);
}

function playBlock(world: World, stage: Stage, index: number, act: () => void): void {
  const block = world.blocks[index];
  honestDuties(stage);
  for (const step of block?.before ?? []) step(stage);
  act();
  for (const step of block?.after ?? []) step(stage);
  stage.ledger.nextBlock(block?.stepNs ?? 0n);
}

function honestDuties(stage: Stage): void {
  watch(stage);
  doDuties(stage, HONEST_CONDUCT);
}

interface Game {
  readonly world: World;
  readonly idle: Holdings;
  readonly seed: number;
  readonly onLine: ((line: string) => void) | undefined;
}

function playStrategy({ world, idle, seed, onLine }: Game): Outcome {
  const rng = createPrng(seed).fork("strategy");
  const stage = forkWorld(world);
  const members = drawMembers(rng);
  const [stakePpm, attestPpm] = [rng.pick(STAKES), rng.pick([0n, 0n, PPM])];
  const style = drawStyle(rng);
  const play: Play = { ...stage, rng, members, style };
  const lengths = programLengths(rng);
  const conduct = coalitionConduct(rng.fork("conduct"));
  const byAction = new Map<string, readonly [number, number]>();
  const findings: string[] = [];
  const isCompared = seed % BYTES_CHECK_EVERY === 0;
  let [actions, refusalsCompared] = [0, 0];
  for (let block = 0; block < ACTING_BLOCKS; block += 1) {
    playBlock(world, stage, block, () => {
      doDuties(stage, conduct);
      for (let left = lengths[block] ?? 0; left > 0; left -= 1) {
        const action = drawAction(rng, style);
        const before = isCompared ? stage.ledger.rowsHash() : undefined;
        const [sentBefore, refusedBefore] = [stage.ledger.sent, stage.ledger.refused];
        const isThrough = action.run(play);
        actions += 1;
        const [run, through] = byAction.get(action.name) ?? [0, 0];
        byAction.set(action.name, [run + 1, through + (isThrough ? 1 : 0)]);
        onLine?.(
          `${stage.ledger.height} ${action.name}${isThrough ? "" : ` refused: ${stage.ledger.refusal?.log ?? "nothing to act on"}`}`,
        );
        if (isThrough && ALWAYS_REFUSED.includes(action.name)) findings.push(`${action.name} went through`);
        const areAllRefused = stage.ledger.sent - sentBefore === stage.ledger.refused - refusedBefore;
        if (before !== undefined && areAllRefused) {
          refusalsCompared += 1;
          if (!equalBytes(before, stage.ledger.rowsHash())) findings.push(`a refused ${action.name} changed rows`);
        }
      }
    });
  }
  settleUp(stage, partyAt(HONEST, 0), () => {
    honestDuties(stage);
    doDuties(stage, conduct);
  });
  const end = measure(stage, ALL);
  const verdict = judge({ idle, end, stakePpm, attestPpm, deceptions: stage.known.deceptions });
  const { sent, refused } = stage.ledger;
  return {
    seed,
    actions,
    messages: sent,
    refused,
    refusalsCompared,
    stakePpm,
    attestPpm,
    ...verdict,
    findings: [...findings, ...verdict.findings],
    byAction,
  };
}

function drawMembers(rng: Prng): readonly [Party, ...Party[]] {
  const count = rng.between(1, COALITION.length);
  const offset = rng.below(COALITION.length);
  const [first, ...others] = Array.from({ length: count }, (_, index) =>
    partyAt(COALITION, (offset + index) % COALITION.length),
  );
  return [first ?? partyAt(COALITION, 0), ...others];
}

/** Actions per block: short programs are as frequent as long ones are not; blocks are chosen freely, so epochs are hit from both sides. */
function programLengths(rng: Prng): readonly number[] {
  const length = rng.between(ACTIONS_MIN, rng.pick([10, 15, 20, ACTIONS_MAX]));
  const lengths = Array<number>(ACTING_BLOCKS).fill(0);
  const last = rng.between(1, ACTING_BLOCKS);
  for (let action = 0; action < length; action += 1) {
    const block = rng.below(last);
    lengths[block] = (lengths[block] ?? 0) + 1;
  }
  return lengths;
}
