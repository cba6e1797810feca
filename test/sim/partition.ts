/** Partitions: halves, one node alone, one-way, ring, bridge, flapping; started and healed by chance. */
import type { FakeNetwork, NetworkCounts } from "./fakes/network.ts";
import type { Prng } from "./prng.ts";
import type { Scenario } from "./scenario.ts";
import type { Schedule } from "./schedule.ts";

type Cut = (from: number, to: number) => boolean;

const KINDS = ["halves", "single", "one-way", "ring", "bridge", "flapping"] as const;

/** Cuts links of a network from time to time. */
export interface Partition {
  /** Called twice a simulated second. */
  tick(): void;
  heal(): void;
}

/** @param options.counts  partitions started are counted here */
export function createPartition(options: {
  readonly schedule: Schedule;
  readonly prng: Prng;
  readonly network: FakeNetwork;
  readonly scenario: Scenario;
  readonly counts: NetworkCounts & { partitions: number };
}): Partition {
  const { schedule, prng, network, scenario, counts } = options;
  const count = scenario.nodes.length;
  let isCut = false;

  const draw = (): Cut => {
    const offset = prng.below(count);
    const place = (node: number): number => (node + offset) % count;
    const half = count >> 1;
    switch (prng.pick(KINDS)) {
      case "halves":
        return (from, to) => place(from) < half !== place(to) < half;
      case "single":
        return (from, to) => place(from) === 0 || place(to) === 0;
      case "one-way":
        return (from, to) => place(from) < half && place(to) >= half;
      case "ring":
        return (from, to) => {
          const distance = (to - from + count) % count;
          return distance !== 1 && distance !== count - 1;
        };
      case "bridge":
        return (from, to) => place(from) !== 0 && place(to) !== 0 && place(from) <= half !== place(to) <= half;
      case "flapping":
        return (from, to) =>
          Math.floor(schedule.now / 700_000_000) % 2 === 0 && place(from) < half !== place(to) < half;
    }
  };
  return {
    tick: () => {
      if (isCut) {
        if (!prng.chance(150)) return;
        isCut = false;
        network.setCut(() => false);
        return;
      }
      if (!prng.chance(scenario.partitionPerMille)) return;
      isCut = true;
      counts.partitions += 1;
      network.setCut(draw());
    },
    heal: () => {
      isCut = false;
      network.setCut(() => false);
    },
  };
}
