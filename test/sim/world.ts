/**
 * One seed: a whole network of real cores and drivers on fake clock, network, disks and keys. First a time of faults,
 * then everything heals and the network must make progress; at every event the checks hold.
 */
import { toHex } from "../../lib/bytes.ts";
import { initialState, type ChainState } from "../../lib/chain/state.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "../../lib/chain/params.ts";
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import { NodeError } from "../../lib/errors.ts";
import { type ConsensusConfig, CONSENSUS_CONFIG_DEFAULT } from "../../node/consensus/config.ts";
import type { RuleTag } from "../../node/consensus/core/input.ts";
import { BEHAVIOURS } from "./byzantine.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import { createBeaconCheck } from "./beacon.ts";
import { createChecks, type Checks } from "./checks.ts";
import type { DiskCounts } from "./fakes/disk.ts";
import { CALM, createFakeNetwork, type NetworkCounts } from "./fakes/network.ts";
import type { Ledger } from "./ledger.ts";
import { createLoad } from "./load.ts";
import { createSimNode, type SimNode } from "./node.ts";
import { createPartition } from "./partition.ts";
import type { Plant } from "./plants.ts";
import { createPrng } from "./prng.ts";
import { createScenario, type Scenario } from "./scenario.ts";
import { createSchedule } from "./schedule.ts";

/** Heights every seed must reach. */
export const HEIGHTS_MIN = 30;
/** Heights (or simulated time) with faults. */
const FAULTY_HEIGHTS = 22n;
const FAULTY_NS = 90_000_000_000;
const EVENTS_MAX = 3_000_000;
const SECOND_NS = 1_000_000_000;
/** Rounds after healing in which an honest proposer must have decided, besides those of liars. */
const ROUNDS_AFTER_HEAL = 2;
/** Simulated time for round synchronisation, restarts, body transfers and application after healing. */
const HEAL_SLACK_NS = 6 * SECOND_NS;

/** Timeouts of simulated networks: short, so that much happens. */
export const SIM_CONFIG: ConsensusConfig = {
  ...CONSENSUS_CONFIG_DEFAULT,
  timeoutProposeMs: 400,
  timeoutProposeDeltaMs: 100,
  timeoutPrevoteMs: 200,
  timeoutPrevoteDeltaMs: 100,
  timeoutPrecommitMs: 200,
  timeoutPrecommitDeltaMs: 100,
  blockIntervalMs: 300,
  catchUpDelayMs: 60,
  announceIntervalMs: 300,
  bodyFetchDelayMs: 30,
  bodyRetryDelayMs: 60,
};

/** How often each fault was injected. */
export interface FaultCounts extends NetworkCounts, DiskCounts {
  partitions: number;
  crashes: number;
  restarts: number;
  pauses: number;
  powerCuts: number;
  skewedNodes: number;
  validatorChanges: number;
  muted: number;
  refusedSignatures: number;
  evidenceCommitted: number;
  /** Of worlds with the real application: transactions in blocks, and blocks after which the validator set changed. */
  transactions: number;
  /** Blocks whose proposer revealed from its hash chain. */
  reveals: number;
  stakingChanges: number;
}

/** What a seed gave. */
export interface SeedResult {
  readonly seed: number;
  /** undefined when everything held. */
  readonly violation: string | undefined;
  readonly heights: number;
  readonly events: number;
  readonly simulatedMs: number;
  readonly traceHash: string;
  /** Rounds it took after healing, at most over the heights checked. */
  readonly roundsAfterHeal: number;
  /** Simulated time from healing to two more heights everywhere. */
  readonly healMs: number;
  readonly faults: FaultCounts;
  readonly rules: Readonly<Record<string, number>>;
  readonly lies: Readonly<Record<string, number>>;
}

/** How a seed is run. */
export interface SeedOptions {
  readonly seed: number;
  readonly plant?: Plant | undefined;
  readonly onLine?: ((line: string) => void) | undefined;
}

/** Runs one seed to its end or its first violation. */
export async function runSeed(options: SeedOptions): Promise<SeedResult> {
  const prng = createPrng(options.seed);
  const scenario = createScenario(options.seed, prng.fork("scenario"));
  const schedule = createSchedule(options.onLine);
  const faults = createCounts();
  const rules: Partial<Record<RuleTag, number>> = {};
  const lies: Record<string, number> = {};
  let violation: string | undefined;
  const onViolation = (text: string): void => {
    schedule.trace(`VIOLATION ${text}`);
    violation ??= text;
  };
  const network = createFakeNetwork({
    schedule,
    prng: prng.fork("network"),
    nodeCount: scenario.nodes.length,
    isSparse: scenario.isSparse,
    counts: faults,
    onReject: (from, to, topic) => {
      if (isHonest(from)) onViolation(`node ${to} rejected ${topic} of honest node ${from}`);
    },
  });
  const genesis = createGenesis(scenario);
  const load = scenario.hasRealApplication
    ? createLoad(scenario, genesis.chainId, genesis.lastBlockTime, prng.fork("load"))
    : undefined;
  const beacon = createBeaconCheck(
    scenario.nodes
      .filter(({ power }) => power > 0n)
      .map(({ keyIndex }) => ({ address: scenario.keys.key(keyIndex).address, keyIndex })),
  );
  const isHonest = (node: number): boolean => scenario.nodes[node]?.behaviour === undefined;
  const nodes: SimNode[] = [];
  const checks: Checks = createChecks({
    chainId: genesis.chainId,
    isHonest,
    liars: new Set(
      scenario.nodes
        .filter(({ behaviour }) => behaviour !== undefined)
        .map(({ keyIndex }) => toHex(scenario.keys.key(keyIndex).address)),
    ),
    ledgerOf: (node) => ledgerOf(nodes, node),
    verify: scenario.keys.verify,
    onViolation,
  });
  /** A height was decided for the first time: people act, and every node is offered what waits. */
  const onFirstCommit = (block: Block, state: ChainState): void => {
    if (load === undefined) return;
    if (state.lastHeightValidatorsChanged === block.header.height + 2n) faults.stakingChanges += 1;
    const fault = beacon.onDecided(block);
    faults.transactions += block.data.txs.length - (beacon.reveals - faults.reveals);
    faults.reveals = beacon.reveals;
    if (fault !== undefined) onViolation(fault);
    load.onDecided(block.header.height, block.data.txs);
    for (const node of nodes) node.offer(load.waiting);
  };
  for (const [index, plan] of scenario.nodes.entries()) {
    nodes.push(
      createSimNode({
        index,
        plan,
        scenario,
        genesis,
        config: SIM_CONFIG,
        schedule,
        network,
        prng: prng.fork(`node ${index}`),
        plant: plan.behaviour === undefined ? options.plant : undefined,
        behaviour: BEHAVIOURS.find(([name]) => name === plan.behaviour)?.[1],
        counts: faults,
        onLie: (name) => {
          lies[name] = (lies[name] ?? 0) + 1;
        },
        load,
        onRecovered: (height) => checks.onRecovered(index, height),
        onBug: onViolation,
        onEvent: (event) => {
          const heightBefore = checks.height;
          checks.onEvent(index, event);
          if (event.type === "input") {
            schedule.trace(
              `${index} ${event.input.type} ${event.effects.map((effect) => (effect.type === "rule" ? effect.tag : effect.type)).join(",")}`,
            );
            if (isHonest(index))
              for (const effect of event.effects)
                if (effect.type === "rule") rules[effect.tag] = (rules[effect.tag] ?? 0) + 1;
          } else if (event.type === "committed") {
            schedule.trace(`${index} committed ${event.block.header.height} ${toHex(event.blockId.hash)}`);
          } else {
            schedule.trace(`${index} ${event.type}`);
          }
          if (event.type === "committed" && checks.height > heightBefore) onFirstCommit(event.block, event.state);
          if (event.type === "muted") faults.muted += 1;
          if (event.type === "unsigned") faults.refusedSignatures += 1;
        },
      }),
    );
  }
  for (const node of nodes) node.start();

  // Phase 1: faults.
  const partition = createPartition({ schedule, prng: prng.fork("partition"), network, scenario, counts: faults });
  const chaos = prng.fork("chaos");
  let isFaulty = true;
  network.setFaults(scenario.links);
  const disturb = (): void => {
    if (!isFaulty) return;
    partition.tick();
    if (chaos.chance(scenario.powerCutPerMille)) {
      faults.powerCuts += 1;
      for (const node of nodes) node.crash(chaos.between(0, 1_000));
    }
    for (const node of nodes) {
      if (chaos.chance(scenario.crashPerMille / 4)) node.crash(chaos.between(0, 5_000));
      if (chaos.chance(scenario.pausePerMille / 4)) node.pause(chaos.between(100, 5_000));
    }
    schedule.after(chaos.between(300_000_000, 700_000_000), disturb);
  };
  schedule.after(SECOND_NS, disturb);
  const first = scenario.initialHeight;
  await schedule.run(
    () => violation !== undefined || checks.height >= first + FAULTY_HEIGHTS || schedule.now > FAULTY_NS,
    EVENTS_MAX,
  );

  // Phase 2: everything heals; progress within the time of the rounds it may take.
  isFaulty = false;
  partition.heal();
  network.setFaults(CALM);
  for (const node of nodes) node.heal();
  const honest = nodes.filter((node) => isHonest(node.index));
  const liarCount = nodes.length - honest.length;
  const healedAt = schedule.now;
  const goal = checks.height + 2n;
  const roundAtHeal = Math.max(0, ...honest.map((node) => node.core()?.round ?? 0));
  const deadline = healedAt + HEAL_SLACK_NS + roundsNs(roundAtHeal, ROUNDS_AFTER_HEAL + liarCount);
  const isAt = (height: bigint): boolean => honest.every((node) => node.height() >= height);
  await schedule.run(() => violation !== undefined || isAt(goal) || schedule.now > deadline, EVENTS_MAX);
  if (violation === undefined && !isAt(goal)) {
    const where = honest.map((node) => `${node.index}:${node.describe()}`).join(" ");
    onViolation(`liveness: healed at ${healedAt}, no height ${goal} everywhere by ${deadline}; ${where}`);
  }
  const roundsAfterHeal = Math.max(0, checks.roundOf(goal - 1n) - roundAtHeal, checks.roundOf(goal));
  const healMs = Math.round((schedule.now - healedAt) / 1_000_000);

  // Phase 3: calm until the seed is long enough.
  const end = first + BigInt(HEIGHTS_MIN);
  const calmDeadline = schedule.now + 400 * SECOND_NS;
  await schedule.run(() => violation !== undefined || isAt(end) || schedule.now > calmDeadline, EVENTS_MAX);
  if (violation === undefined && !isAt(end)) {
    onViolation(
      `liveness: height ${end} not reached in calm; ${honest.map((node) => `${node.index}:${node.describe()}`).join(" ")}`,
    );
  }
  for (const node of nodes) node.stop();
  // In calm only liars can waste rounds, and proposers take turns by power: two rounds besides theirs are enough.
  for (let height = goal + 1n; violation === undefined && height <= end; height += 1n) {
    const round = checks.roundOf(height);
    if (round > ROUNDS_AFTER_HEAL + liarCount) onViolation(`liveness: height ${height} took ${round} rounds in calm`);
  }
  faults.validatorChanges = [...scenario.changes.keys()].filter((height) => height <= checks.height).length;
  faults.skewedNodes = scenario.nodes.filter(({ skewMs }) => skewMs !== 0).length;
  faults.evidenceCommitted = checks.evidenceCommitted;
  return {
    seed: options.seed,
    violation,
    heights: Number(checks.height - first + 1n),
    events: schedule.events,
    simulatedMs: Math.round(schedule.now / 1_000_000),
    traceHash: schedule.traceHash(),
    roundsAfterHeal,
    healMs,
    faults,
    rules,
    lies,
  };
}

function ledgerOf(nodes: readonly SimNode[], index: number): Ledger {
  const node = nodes[index];
  if (node === undefined) throw new NodeError("SIM_NO_NODE", `no node ${index}`);
  return node.ledger;
}

/** Time of `count` rounds after `round`, in full. */
function roundsNs(round: number, count: number): number {
  let ms = 0;
  for (let at = round; at <= round + count; at += 1) {
    ms += SIM_CONFIG.timeoutProposeMs + SIM_CONFIG.timeoutPrevoteMs + SIM_CONFIG.timeoutPrecommitMs;
    ms +=
      at * (SIM_CONFIG.timeoutProposeDeltaMs + SIM_CONFIG.timeoutPrevoteDeltaMs + SIM_CONFIG.timeoutPrecommitDeltaMs);
  }
  return ms * 1_000_000;
}

function createGenesis(scenario: Scenario): ChainState {
  const validators = scenario.nodes
    .filter(({ power }) => power > 0n)
    .map(({ keyIndex, power }) => {
      const key = scenario.keys.key(keyIndex);
      return { address: key.address, pubKey: ed25519PublicKeyOf(key.publicKey), power, name: `node${keyIndex}` };
    });
  return initialState({
    genesisTime: 1_790_000_000_000_000_000n,
    chainId: "sim-1",
    initialHeight: scenario.initialHeight,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators,
    appHash: new Uint8Array(32),
    appState: {},
  });
}

/** All zero. */
export function createCounts(): FaultCounts {
  return {
    delivered: 0,
    lost: 0,
    duplicated: 0,
    slow: 0,
    cut: 0,
    rejected: 0,
    penalized: 0,
    lostBytes: 0,
    tornWrites: 0,
    syncs: 0,
    partitions: 0,
    crashes: 0,
    restarts: 0,
    pauses: 0,
    powerCuts: 0,
    skewedNodes: 0,
    validatorChanges: 0,
    muted: 0,
    refusedSignatures: 0,
    evidenceCommitted: 0,
    transactions: 0,
    reveals: 0,
    stakingChanges: 0,
  };
}
