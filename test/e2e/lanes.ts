/** All lanes, in the order in which they run. */
import { cometbftLane } from "./cometbft/lane.ts";
import type { Lane } from "./lane.ts";
import { damageLanes } from "./lanes/damage.ts";
import { doubleKeyLane } from "./lanes/double-key.ts";
import { faultLanes } from "./lanes/faults.ts";
import { hostileLane } from "./lanes/hostile.ts";
import { joinLane } from "./lanes/join.ts";
import { mixedLane } from "./lanes/mixed.ts";
import { partitionLane } from "./lanes/partition.ts";
import { powerCutLane } from "./lanes/power-cut.ts";

/** Every lane of `npm run e2e`. */
export const LANES: readonly Lane[] = [
  ...faultLanes,
  mixedLane,
  joinLane,
  doubleKeyLane,
  ...damageLanes,
  partitionLane,
  hostileLane,
  powerCutLane,
  cometbftLane,
];
