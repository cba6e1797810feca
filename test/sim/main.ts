/**
 * `npm run sim -- --seeds N [--from S] [--seed S] [--plant NAME] [--json] [--trace] [--twice] | --plants`: runs seeds, prints what
 * was injected and reached, and fails on a violation, on too few faults, or on a rule that was never reached.
 */
import { BEHAVIOURS } from "./byzantine.ts";
import { PLANTS } from "./plants.ts";
import { createCounts, type FaultCounts, HEIGHTS_MIN, runSeed, type SeedResult } from "./world.ts";

const TAGS = ["L11", "L16", "L21", "L22", "L28", "L34", "L36", "L42", "L44", "L47", "L49", "L55", "L57", "L61", "L65"];

/** Injected at least this often per 100 seeds, or the run proves too little. */
const FAULTS_MIN: Readonly<Partial<Record<keyof FaultCounts, number>>> = {
  lost: 2_000,
  duplicated: 2_000,
  slow: 1_000,
  cut: 2_000,
  partitions: 50,
  crashes: 100,
  restarts: 100,
  pauses: 30,
  powerCuts: 10,
  lostBytes: 10_000,
  tornWrites: 10,
  skewedNodes: 50,
  validatorChanges: 100,
  evidenceCommitted: 10,
  rejected: 100,
  transactions: 100,
  reveals: 100,
  stakingChanges: 30,
};
/** Lies of each behaviour per 100 seeds. */
const LIES_MIN = 3;
/** Seeds within which every planted bug must be found. */
const PLANT_SEEDS_MAX = 200;
/** Below this many seeds the minimums are not asked for. */
const COVERAGE_SEEDS = 100;

interface Arguments {
  readonly from: number;
  readonly count: number;
  readonly plant: string | undefined;
  readonly isJson: boolean;
  readonly isTraced: boolean;
  readonly isTwice: boolean;
  readonly isPlants: boolean;
}

async function main(): Promise<number> {
  const args = parseArguments(process.argv.slice(2));
  if (args === undefined) {
    process.stderr.write(
      `usage: npm run sim -- [--seeds N] [--from S] [--seed S] [--plant ${Object.keys(PLANTS).join("|")}] [--json] [--trace] [--twice] | --plants\n`,
    );
    return 2;
  }
  if (args.isPlants) return findPlants();
  const started = process.hrtime.bigint();
  const results: SeedResult[] = [];
  const problems: string[] = [];
  for (let seed = args.from; seed < args.from + args.count; seed += 1) {
    const onLine = args.isTraced ? (line: string) => process.stdout.write(`${line}\n`) : undefined;
    const plant = args.plant === undefined ? undefined : PLANTS[args.plant];
    const result = await runSeed({ seed, plant, onLine });
    results.push(result);
    if (result.violation !== undefined) {
      const flag = args.plant === undefined ? "" : ` --plant ${args.plant}`;
      problems.push(`seed ${seed}: ${result.violation}\n  repeat: npm run sim -- --seed ${seed}${flag}`);
      if (args.plant !== undefined || problems.length >= 10) break;
    }
    if (args.isTwice) {
      const again = await runSeed({ seed, plant, onLine: undefined });
      if (again.traceHash !== result.traceHash) problems.push(`seed ${seed}: a second run gave another trace`);
    }
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (args.plant === undefined && args.count >= COVERAGE_SEEDS && problems.length === 0)
    problems.push(...missingCoverage(results));
  report(args, results, problems, seconds);
  return problems.length === 0 ? 0 : 1;
}

/** Runs every planted bug until it is found: the proof that the checks bite. */
async function findPlants(): Promise<number> {
  let missed = 0;
  for (const [name, plant] of Object.entries(PLANTS)) {
    let found: SeedResult | undefined;
    for (let seed = 1; seed <= PLANT_SEEDS_MAX && found === undefined; seed += 1) {
      const result = await runSeed({ seed, plant });
      if (result.violation !== undefined) found = result;
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    if (found === undefined) missed += 1;
    const outcome =
      found === undefined
        ? `FAILED not found in ${PLANT_SEEDS_MAX} seeds`
        : `found by seed ${found.seed}: ${found.violation}`;
    process.stdout.write(`${name}: ${outcome.slice(0, 160)}\n`);
  }
  return missed === 0 ? 0 : 1;
}

function missingCoverage(results: readonly SeedResult[]): string[] {
  const missing: string[] = [];
  const hundreds = results.length / 100;
  const { faults, rules, lies } = total(results);
  for (const [name, least] of Object.entries(FAULTS_MIN)) {
    const count = faults[name as keyof FaultCounts];
    if (count < least * hundreds)
      missing.push(`only ${count} × ${name}, at least ${Math.ceil(least * hundreds)} wanted`);
  }
  for (const tag of TAGS) if ((rules[tag] ?? 0) === 0) missing.push(`rule ${tag} was never reached`);
  for (const [name] of BEHAVIOURS) {
    if (name !== "twin" && (lies[name] ?? 0) < LIES_MIN * hundreds)
      missing.push(`behaviour ${name} lied only ${lies[name] ?? 0} times`);
  }
  for (const result of results)
    if (result.heights < HEIGHTS_MIN) missing.push(`seed ${result.seed} has only ${result.heights} heights`);
  return missing;
}

function total(results: readonly SeedResult[]): {
  faults: FaultCounts;
  rules: Record<string, number>;
  lies: Record<string, number>;
} {
  const faults = createCounts();
  const rules: Record<string, number> = {};
  const lies: Record<string, number> = {};
  for (const result of results) {
    for (const name of Object.keys(faults) as (keyof FaultCounts)[]) faults[name] += result.faults[name];
    for (const [tag, count] of Object.entries(result.rules)) rules[tag] = (rules[tag] ?? 0) + count;
    for (const [name, count] of Object.entries(result.lies)) lies[name] = (lies[name] ?? 0) + count;
  }
  return { faults, rules, lies };
}

function report(args: Arguments, results: readonly SeedResult[], problems: readonly string[], seconds: number): void {
  const { faults, rules, lies } = total(results);
  const heights = results.reduce((sum, result) => sum + result.heights, 0);
  const events = results.reduce((sum, result) => sum + result.events, 0);
  const simulatedMs = results.reduce((sum, result) => sum + result.simulatedMs, 0);
  const roundsAfterHeal = Math.max(0, ...results.map((result) => result.roundsAfterHeal));
  const healMs = Math.max(0, ...results.map((result) => result.healMs));
  const cpu = process.cpuUsage();
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  if (args.isJson) {
    const seeds = results.map(({ seed, violation, heights: reached, events: count, traceHash }) => ({
      seed,
      violation,
      heights: reached,
      events: count,
      traceHash,
    }));
    const sums = { heights, events, simulatedMs, seconds, cpuSeconds, roundsAfterHeal, healMs };
    process.stdout.write(`${JSON.stringify({ ...sums, faults, rules, lies, problems, seeds })}\n`);
    return;
  }
  if (results.length === 1) process.stdout.write(`trace ${results[0]?.traceHash}\n`);
  const list = (counts: object): string =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ");
  process.stdout.write(
    `${results.length} seeds, ${heights} heights, ${events} events, ${(simulatedMs / 60_000).toFixed(1)} simulated minutes in ${seconds.toFixed(1)} s (${(heights / seconds).toFixed(0)} heights/s, ${(heights / cpuSeconds).toFixed(0)} per CPU second); after healing at most ${roundsAfterHeal} rounds, ${healMs} ms\n`,
  );
  process.stdout.write(
    `faults: ${list(faults)}\nrules: ${TAGS.map((tag) => `${tag} ${rules[tag] ?? 0}`).join(", ")}\nlies: ${list(lies)}\n`,
  );
  for (const problem of problems) process.stdout.write(`FAILED ${problem}\n`);
  if (problems.length === 0)
    process.stdout.write(
      "ok: agreement, validity, locking, no double sign, one app hash per height, module invariants, progress after healing\n",
    );
}

function parseArguments(words: readonly string[]): Arguments | undefined {
  let from = 1;
  let count = 20;
  let plant: string | undefined;
  const flags = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--json" || word === "--trace" || word === "--twice" || word === "--plants") {
      flags.add(word);
      continue;
    }
    at += 1;
    const value = words[at];
    if (value === undefined) return undefined;
    if (word === "--plant" && PLANTS[value] !== undefined) plant = value;
    else if (!/^\d{1,9}$/.test(value)) return undefined;
    else if (word === "--seeds") count = Number(value);
    else if (word === "--from") from = Number(value);
    else if (word === "--seed") {
      from = Number(value);
      count = 1;
    } else return undefined;
  }
  return {
    from,
    count,
    plant,
    isJson: flags.has("--json"),
    isTraced: flags.has("--trace"),
    isTwice: flags.has("--twice"),
    isPlants: flags.has("--plants"),
  };
}

process.exitCode = await main();
