/**
 * The fuzz loop of one target: seeds from real encoders, mutations, a pool of inputs that were accepted, findings made small.
 * Everything but the number of runs in a slice follows from the seed.
 */
import { createPrng, type Prng } from "../sim/prng.ts";
import { judge, minimised } from "./judge.ts";
import { mutate } from "./mutate.ts";
import type { FuzzTarget, OpenTarget } from "./target.ts";

const POOL_MAX = 128;
const FINDINGS_PER_TARGET_MAX = 5;
const SEEDS_REFUSED_MAX = 8;
const INPUT_BYTES_MAX = 1 << 20;

/** An input that broke something. */
export interface Finding {
  readonly target: string;
  readonly kind: string;
  readonly text: string;
  readonly input: Uint8Array;
}

/** Running totals of one target. */
export interface Tally {
  runs: number;
  accepted: number;
  refused: number;
  msMax: number;
  readonly findings: Finding[];
}

/** One target under way. */
export interface Session {
  readonly target: FuzzTarget;
  readonly tally: Tally;
  /** Runs until `ms` have passed, `runsMax` inputs were run, or enough was found. */
  slice(ms: number, runsMax?: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a target. */
export async function openSession(target: FuzzTarget, seed: number): Promise<Session> {
  const open = await target.open();
  const prng = createPrng(seed).fork(target.name);
  const tally: Tally = { runs: 0, accepted: 0, refused: 0, msMax: 0, findings: [] };
  const state: State = { prng, pool: [], tally, seeds: { accepted: 0, refused: 0 } };
  return {
    target,
    tally,
    async slice(ms, runsMax = Number.POSITIVE_INFINITY) {
      const end = performance.now() + ms;
      for (let runs = 0; runs < runsMax; runs += 1) {
        if (performance.now() >= end || tally.findings.length >= FINDINGS_PER_TARGET_MAX) return;
        await once(target, open, state);
      }
    },
    close: async () => open.close?.(),
  };
}

interface State {
  readonly prng: Prng;
  readonly pool: Uint8Array[];
  readonly tally: Tally;
  /** What became of unchanged seeds. */
  readonly seeds: { accepted: number; refused: number };
}

async function once(target: FuzzTarget, open: OpenTarget, { prng, pool, tally, seeds }: State): Promise<void> {
  const base = (): Uint8Array => {
    const pooled = prng.chance(350) ? pool[prng.below(Math.max(1, pool.length))] : undefined;
    return pooled ?? open.seed(prng);
  };
  const first = base();
  // Every hundredth input is a seed as it is: a target that refuses its own encoder's bytes is broken.
  const isSeed = prng.chance(10);
  const input = isSeed ? open.seed(prng) : mutate(target.form, prng, first, base());
  if (input.length > INPUT_BYTES_MAX) return;
  const verdict = await judge(target, open, input);
  tally.runs += 1;
  if (!verdict.ok) {
    if (tally.findings.some(({ kind }) => kind === verdict.kind)) return;
    const small = await minimised(target, open, { input, kind: verdict.kind });
    const again = await judge(target, open, small);
    const text = again.ok ? verdict.text : again.text;
    tally.findings.push({ target: target.name, kind: verdict.kind, text, input: again.ok ? input : small });
    return;
  }
  tally.msMax = Math.max(tally.msMax, verdict.ms);
  tally[verdict.outcome] += 1;
  if (isSeed) {
    seeds[verdict.outcome] += 1;
    if (seeds.accepted === 0 && seeds.refused === SEEDS_REFUSED_MAX) {
      const text = `${SEEDS_REFUSED_MAX} seeds from the real encoder, and none was accepted: nothing behind the first check is reached`;
      tally.findings.push({ target: target.name, kind: "seeds-refused", text, input });
    }
  }
  if (verdict.outcome === "accepted" && input.length < 65_536) {
    if (pool.length < POOL_MAX) pool.push(input);
    else pool[prng.below(POOL_MAX)] = input;
  }
}
