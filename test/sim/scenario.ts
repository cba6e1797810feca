/** What a seed decides about its world: size, liars, validator changes, which faults are on and how strong. */
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import type { ValidatorUpdate } from "../../proto/gen/tendermint/abci/types.ts";
import { BEHAVIOURS } from "./byzantine.ts";
import { createRealKeys, type SimKeys, STUB_KEYS } from "./fakes/keys.ts";
import type { LinkFaults } from "./fakes/network.ts";
import type { Prng } from "./prng.ts";

/** One node of the scenario. */
export interface NodePlan {
  /** Index of its key; a twin shares another node's. */
  readonly keyIndex: number;
  /** Name of its behaviour, undefined for an honest node. */
  readonly behaviour: string | undefined;
  /** Power at genesis, 0n for a node that is no validator (yet). */
  readonly power: bigint;
  /** Its clock is this far off, milliseconds. */
  readonly skewMs: number;
}

/** The world of a seed. */
export interface Scenario {
  readonly seed: number;
  readonly nodes: readonly NodePlan[];
  readonly keys: SimKeys;
  /** The whole application runs behind consensus, with its stores and its handshake. */
  readonly hasRealApplication: boolean;
  readonly initialHeight: bigint;
  /** Validator changes by height. */
  readonly changes: ReadonlyMap<bigint, readonly ValidatorUpdate[]>;
  readonly isSparse: boolean;
  readonly links: LinkFaults;
  /** Chances per second of simulated time, per mille; 0 is off. */
  readonly partitionPerMille: number;
  readonly crashPerMille: number;
  readonly pausePerMille: number;
  readonly powerCutPerMille: number;
  readonly tornPerMille: number;
  readonly syncMsMax: number;
}

const HONEST_POWER_MIN = 10;
const HONEST_POWER_MAX = 14;
const NODES_MAX = 7;

/** One seed in ten runs the real application, one in ten real signatures, one in twenty both. */
const REAL_APPLICATION_EVERY = 10;

/** Draws the scenario of a seed. Swarm style: each fault is off in half of the seeds. */
export function createScenario(seed: number, prng: Prng): Scenario {
  const validatorCount = prng.between(4, NODES_MAX);
  const liarMax = (validatorCount - 1) / 3 >= 2 ? 2 : 1;
  const liarCount = prng.chance(800) ? prng.between(1, liarMax) : 0;
  const on = (value: number): number => (prng.chance(500) ? value : 0);
  const clock = prng.fork("clocks");
  const isSkewed = prng.chance(500);
  const nodes: NodePlan[] = [];
  for (let index = 0; index < validatorCount; index += 1) {
    const isLiar = index < liarCount;
    // The first liar walks through all behaviours as seeds go up, so that each is met often enough.
    const behaviour = index === 0 ? BEHAVIOURS[seed % BEHAVIOURS.length] : BEHAVIOURS[prng.below(BEHAVIOURS.length)];
    nodes.push({
      keyIndex: index,
      behaviour: isLiar ? behaviour?.[0] : undefined,
      power: BigInt(isLiar ? HONEST_POWER_MIN : prng.between(HONEST_POWER_MIN, HONEST_POWER_MAX)),
      skewMs: isSkewed ? clock.between(-2_000, 2_000) : 0,
    });
  }
  for (const { behaviour, keyIndex } of [...nodes])
    if (behaviour === "twin") nodes.push({ keyIndex, behaviour, power: 0n, skewMs: 0 });
  const joins = prng.chance(500) && nodes.length < NODES_MAX;
  if (joins) nodes.push({ keyIndex: nodes.length, behaviour: undefined, power: 0n, skewMs: 0 });
  const initialHeight = prng.pick([1n, 1n, 1n, 1000n]);
  const hasRealApplication = seed % REAL_APPLICATION_EVERY === 0;
  const hasRealKeys = seed % REAL_APPLICATION_EVERY === 5 || seed % (2 * REAL_APPLICATION_EVERY) === 0;
  const keys = hasRealKeys ? createRealKeys() : STUB_KEYS;
  const hasChanges = prng.chance(500) || joins || hasRealApplication;
  return {
    seed,
    nodes,
    keys,
    hasRealApplication,
    initialHeight,
    changes: hasChanges ? planChanges(nodes, initialHeight, keys, prng.fork("changes")) : new Map(),
    isSparse: prng.chance(250) && nodes.length > 5,
    links: {
      lossPerMille: on(prng.between(10, 300)),
      duplicatePerMille: on(prng.between(10, 500)),
      delayMsMax: prng.pick([5, 20, 100]),
      slowPerMille: on(prng.between(5, 100)),
      slowMsMax: prng.pick([500, 3_000]),
    },
    partitionPerMille: on(prng.between(50, 300)),
    crashPerMille: on(prng.between(50, 400)),
    pausePerMille: on(prng.between(30, 200)),
    powerCutPerMille: on(prng.between(10, 60)),
    tornPerMille: on(500),
    syncMsMax: prng.pick([1, 2, 10]),
  };
}

/** Changes keep liars below one third: honest powers move inside their range, at most one honest node is out at a time. */
function planChanges(
  nodes: readonly NodePlan[],
  initialHeight: bigint,
  keys: SimKeys,
  prng: Prng,
): ReadonlyMap<bigint, readonly ValidatorUpdate[]> {
  const honest = nodes.filter(({ behaviour }) => behaviour === undefined);
  const liarPower = nodes.reduce((sum, node) => (node.behaviour === undefined ? sum : sum + node.power), 0n);
  const powers = new Map(honest.map(({ keyIndex, power }) => [keyIndex, power]));
  const changes = new Map<bigint, readonly ValidatorUpdate[]>();
  for (let offset = BigInt(prng.between(1, 4)); offset < 40n; offset += BigInt(prng.between(1, 6))) {
    const node = honest[prng.below(honest.length)];
    if (node === undefined) continue;
    const before = powers.get(node.keyIndex) ?? 0n;
    const power = before > 0n && prng.chance(300) ? 0n : BigInt(prng.between(HONEST_POWER_MIN, HONEST_POWER_MAX));
    powers.set(node.keyIndex, power);
    const honestPower = [...powers.values()].reduce((sum, value) => sum + value, 0n);
    const seated = [...powers.values()].filter((value) => value > 0n).length;
    // Liars stay below a third even while old and new sets overlap; a removed one must be there.
    const isSafe = liarPower * 3n < honestPower + liarPower && seated >= 3 && (power > 0n || before > 0n);
    if (!isSafe || power === before) {
      powers.set(node.keyIndex, before);
      continue;
    }
    changes.set(initialHeight + offset, [{ pubKey: ed25519PublicKeyOf(keys.key(node.keyIndex).publicKey), power }]);
  }
  return changes;
}
