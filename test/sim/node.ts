/**
 * A node of a simulated world: its disk and key outlive crashes, everything else is built anew at each start. After a
 * crash the old process is a ghost: none of its promises settles and nothing it does is seen.
 */
import type { ChainState } from "../../lib/chain/state.ts";
import type { ConsensusConfig } from "../../node/consensus/config.ts";
import { type CoreState, createCoreState } from "../../node/consensus/core/state.ts";
import { type ConsensusDriver, createConsensusDriver } from "../../node/consensus/driver.ts";
import type { ConsensusEvent } from "../../node/consensus/events.ts";
import type { Clock } from "../../node/consensus/ports.ts";
import { openSignState } from "../../node/consensus/sign-state.ts";
import { createGuardedSigner } from "../../node/consensus/signer.ts";
import { openWal } from "../../node/consensus/wal.ts";
import { createVoters } from "../../node/consensus/voters.ts";
import { step } from "../../node/consensus/core/core.ts";
import type { Liar, LiarContext } from "./liar.ts";
import { createSimLedger } from "./fakes/app.ts";
import { createFakeDisk, type DiskCounts } from "./fakes/disk.ts";
import type { FakeNetwork } from "./fakes/network.ts";
import { createUnguardedSigner } from "./fakes/unguarded-signer.ts";
import type { Ledger } from "./ledger.ts";
import { simBeaconChain } from "./beacon.ts";
import type { Load } from "./load.ts";
import type { Plant } from "./plants.ts";
import type { Prng } from "./prng.ts";
import { createRealLedger } from "./real-ledger.ts";
import type { NodePlan, Scenario } from "./scenario.ts";
import type { Schedule } from "./schedule.ts";

/** A node as the world handles it. */
export interface SimNode {
  readonly index: number;
  readonly ledger: Ledger;
  /** Offers transactions to the mempool of a node with the real application. */
  offer(txs: readonly Uint8Array[]): void;
  start(): void;
  /** Loses power now, starts again after `downMs`. */
  crash(downMs: number): void;
  /** Stands still (no timer fires, no message is read) for `ms`. */
  pause(ms: number): void;
  /** Starts a node that is down; ends a pause. */
  heal(): void;
  stop(): void;
  height(): bigint;
  core(): Readonly<CoreState> | undefined;
  describe(): string;
}

/** What a node is made of. */
export interface SimNodeOptions {
  readonly index: number;
  readonly plan: NodePlan;
  readonly scenario: Scenario;
  readonly genesis: ChainState;
  readonly config: ConsensusConfig;
  readonly schedule: Schedule;
  readonly network: FakeNetwork;
  readonly prng: Prng;
  readonly plant: Plant | undefined;
  readonly behaviour: ((context: LiarContext) => Liar) | undefined;
  readonly counts: DiskCounts & { crashes: number; restarts: number; pauses: number };
  readonly onLie: (name: string) => void;
  /** What people do; undefined in a world with the tiny application. */
  readonly load: Load | undefined;
  /** A start found this height on disk. */
  readonly onRecovered: (height: bigint) => void;
  /** Something that must not happen. */
  readonly onBug: (text: string) => void;
  readonly onEvent: (event: ConsensusEvent) => void;
}

const EPOCH_NS = 1_790_000_001_000_000_000n;
const LIAR_TICK_NS = 150_000_000;

/** Creates a node that is switched off. */
export function createSimNode(options: SimNodeOptions): SimNode {
  const { index, plan, scenario, genesis, schedule, network, prng, plant, counts } = options;
  const { verify } = scenario.keys;
  const key = scenario.keys.key(plan.keyIndex);
  const disk = createFakeDisk({
    schedule,
    prng: prng.fork("disk"),
    syncMsMax: scenario.syncMsMax,
    tornPerMille: scenario.tornPerMille,
    isSyncIgnored: plant?.isSyncIgnored ?? (() => false),
    counts,
  });
  const real = options.load === undefined ? undefined : createReal(options.load);
  const ledger = real ?? createFake();
  let process = 0;
  let isUp = false;
  let wasStarted = false;
  let pausedUntil = 0;
  let driver: ConsensusDriver | undefined;

  const start = (): void => {
    if (isUp) return;
    isUp = true;
    process += 1;
    const own = process;
    const isAlive = (): boolean => isUp && process === own;
    if (wasStarted) counts.restarts += 1;
    void boot(isAlive, own).catch((error: unknown) => {
      if (isAlive()) options.onEvent({ type: "failed", error });
    });
  };

  function createReal(load: Load) {
    return createRealLedger({
      genesis: load.genesis,
      disk,
      prng: prng.fork("databases"),
      verify,
      beaconChains: [simBeaconChain(plan.keyIndex)],
      waiting: () => load.waiting,
      isSyncIgnored: plant?.isSyncIgnored ?? (() => false),
      wrapAbci: plant?.wrapAbci ?? ((honest) => honest),
      onAlarm: (text) => options.onBug(`node ${index}: ${text}`),
    });
  }

  function createFake(): Ledger {
    const mempools = new Map<number, Prng>();
    return createSimLedger({
      genesis,
      disk,
      plan: scenario.changes,
      verify,
      reap: (number, height, round) => {
        const mempool = mempools.get(number) ?? prng.fork(`mempool ${number}`);
        mempools.set(number, mempool);
        return Array.from({ length: mempool.below(4) }, (_value, at) =>
          Uint8Array.of(at, index, round & 255, Number(height & 255n), mempool.below(256)),
        );
      },
      skipValidity: plant?.skipValidity === true,
    });
  }

  async function boot(isAlive: () => boolean, number: number): Promise<void> {
    const { executor: honestExecutor, blocks, evidence } = await ledger.open({ number, isAlive });
    if (!isAlive()) return;
    options.onRecovered(ledger.state.lastBlockHeight);
    const clock = createClock(isAlive);
    const keyDir = disk.open("key", isAlive);
    const state = await openSignState({
      dir: keyDir,
      chainId: genesis.chainId,
      whenMissing: { type: wasStarted ? "refuse" : "create" },
    });
    wasStarted = true;
    const logDir = disk.open("wal", isAlive);
    const openedWal = await openWal({ dir: logDir, now: clock.now, headBytesMax: 60_000 });
    const wal = plant?.wal?.(openedWal) ?? openedWal;
    if (!isAlive()) return;
    const liarContext: LiarContext = {
      index,
      key,
      prng: prng.fork("lies"),
      network,
      nodeCount: scenario.nodes.length,
      chainId: genesis.chainId,
      core: () => driver?.core ?? NO_CORE,
      voters: () => createVoters(ledger.state.validators),
      state: () => ledger.state,
      now: clock.now,
      after: (delayMs, run) => {
        clock.schedule(delayMs, run);
      },
      lied: () => options.onLie(plan.behaviour ?? ""),
    };
    const liar = options.behaviour?.(liarContext);
    const guarded = createGuardedSigner({ address: key.address, publicKey: key.publicKey, sign: key.sign, state });
    const honestSigner =
      plan.behaviour === undefined ? (plant?.signer?.(guarded, key) ?? guarded) : createUnguardedSigner(key);
    const honestNetwork = network.connect(index, isAlive);
    const stepWith = liar?.step?.(step) ?? plant?.step;
    const made = createConsensusDriver({
      config: options.config,
      clock,
      wal,
      network: liar?.network?.(honestNetwork) ?? honestNetwork,
      executor: liar?.executor?.(honestExecutor) ?? honestExecutor,
      blocks,
      evidence,
      signer: liar?.signer?.(honestSigner) ?? honestSigner,
      verify,
      onEvent: (event) => {
        if (isAlive()) options.onEvent(event);
      },
      internals: {
        ...(stepWith === undefined ? {} : { step: stepWith }),
        ...(plant?.createVoters === undefined ? {} : { createVoters: plant.createVoters }),
      },
    });
    driver = made;
    const inbound = liar?.inbound?.(made) ?? plant?.inbound?.(made) ?? made;
    await made.start();
    if (!isAlive()) return;
    network.listen(index, inbound, () => isAlive() && schedule.now >= pausedUntil);
    if (liar?.tick !== undefined) tickLiar(liar.tick, isAlive);
  }

  function tickLiar(tick: () => void, isAlive: () => boolean): void {
    schedule.after(LIAR_TICK_NS, () => {
      if (!isAlive()) return;
      tick();
      tickLiar(tick, isAlive);
    });
  }

  function createClock(isAlive: () => boolean): Clock {
    return {
      now: () => EPOCH_NS + BigInt(schedule.now) + BigInt(plan.skewMs) * 1_000_000n,
      schedule: (afterMs, callback) => {
        let isCancelled = false;
        const fire = (): void => {
          if (isCancelled || !isAlive()) return;
          if (schedule.now < pausedUntil) schedule.after(pausedUntil - schedule.now, fire);
          else callback();
        };
        schedule.after(Math.max(0, Math.round(afterMs * 1_000_000)), fire);
        return () => {
          isCancelled = true;
        };
      },
    };
  }

  return {
    index,
    ledger,
    offer: (txs) => real?.offer(txs),
    start,
    crash: (downMs) => {
      if (!isUp) return;
      isUp = false;
      driver = undefined;
      counts.crashes += 1;
      network.unlisten(index);
      disk.crash();
      ledger.crash();
      schedule.trace(`${index} crash`);
      schedule.after(downMs * 1_000_000, start);
    },
    pause: (ms) => {
      if (!isUp) return;
      counts.pauses += 1;
      pausedUntil = schedule.now + ms * 1_000_000;
    },
    heal: () => {
      pausedUntil = 0;
      start();
    },
    stop: () => {
      isUp = false;
    },
    height: () => ledger.state.lastBlockHeight,
    core: () => driver?.core,
    describe: () => {
      const core = driver?.core;
      if (core === undefined) return `${isUp ? "starting" : "down"}@${ledger.state.lastBlockHeight}`;
      const entry = core.rounds.get(core.round);
      return `${core.height}/${core.round}/${core.step} locked=${core.lockedRound} valid=${core.validRound} proposal=${entry?.proposal !== undefined} any=${entry?.prevotes.anyPower}/${entry?.precommits.anyPower} of ${core.electorate.total}`;
    },
  };
}

const NO_CORE: Readonly<CoreState> = createCoreState(0n);
