/**
 * `npm run sim:economy -- [--strategies N] [--seed S] [--threads N] [--json] [--trace] [--controls] [--conservation N]`: attacks
 * the economy with seeded strategies of coalitions. Exit 1 when one of them gains anything, when a control is not found
 * out, or when a unit is not where the books say.
 */
import { availableParallelism } from "node:os";
import { positiveNumber, readWords, refuseWords } from "../command-line.ts";
import { CHECK_EVERY, runConservation } from "./conservation.ts";
import { describeControl, runControls } from "./controls.ts";
import type { ControlResult } from "./controls.ts";
import { runPool } from "./pool.ts";
import { createSession } from "./strategy.ts";
import { addOutcome, emptySummary } from "./summary.ts";
import type { Summary } from "./summary.ts";

/** Strategies of a run that says nothing else. */
const STRATEGIES_DEFAULT = 2_000;
/** Below this many strategies an action that never goes through proves nothing. */
const COVERAGE_STRATEGIES = 10_000;
/** Milliseconds between two lines of progress. */
const PROGRESS_MS = 10_000;
/** Actions that are there to be refused. */
const REFUSED_ACTIONS: readonly string[] = ["forge", "claim-wrong"];

const USAGE = `usage: npm run sim:economy -- [--strategies N] [--seed S] [--threads N] [--json] [--trace] [--controls] [--conservation N]

  --strategies N     strategies to play, ${STRATEGIES_DEFAULT} when not said
  --seed S           the first of them, 0 when not said; one alone: --seed S --strategies 1
  --threads N        threads, one per core when not said
  --trace            what a single strategy does, action by action
  --controls         only the controls: rules that are known to be farmed, each of which must be found out
  --conservation N   only conservation: N random messages, every invariant after each ${CHECK_EVERY} of them
  --json             figures as JSON`;

const { values } = readWords(USAGE, {
  options: {
    strategies: { type: "string", default: String(STRATEGIES_DEFAULT) },
    seed: { type: "string", default: "0" },
    threads: { type: "string", default: String(availableParallelism()) },
    json: { type: "boolean", default: false },
    trace: { type: "boolean", default: false },
    controls: { type: "boolean", default: false },
    conservation: { type: "string" },
  },
});
const count = positiveNumber(USAGE, "strategies", values.strategies);
const threads = positiveNumber(USAGE, "threads", values.threads);
const from = Number(values.seed);
if (!Number.isSafeInteger(from) || from < 0) refuseWords(`--seed ${values.seed}: wanted a whole number`, USAGE);

const started = performance.now();
const say = (text: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`);
const problems: string[] = [];
const figures: Record<string, unknown> = {};

if (values.conservation !== undefined) {
  checkConservation(positiveNumber(USAGE, "conservation", values.conservation));
} else if (values.controls) {
  checkControls(from);
} else {
  await checkStrategies();
  if (count > 1) checkControls(0);
}
if (values.json) console.log(JSON.stringify({ ...figures, problems }, bigintAsText, 2));
for (const problem of problems) (values.json ? console.error : console.log)(`FAILED ${problem}`);
if (problems.length === 0 && !values.json) console.log("ok");
process.exitCode = problems.length === 0 ? 0 : 1;

async function checkStrategies(): Promise<void> {
  let lastSaid = performance.now();
  const onProgress = ({ strategies, best }: Summary): void => {
    if (performance.now() - lastSaid < PROGRESS_MS) return;
    lastSaid = performance.now();
    say(`${strategies} of ${count} strategies, best result so far ${best?.amount ?? "none"}`);
  };
  const summary = count === 1 ? playOne() : await runPool({ from, count, threads, signal: interruption(), onProgress });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6;
  for (const { seed, text } of summary.findings) {
    problems.push(`strategy ${seed}: ${text}\n  repeat: npm run sim:economy -- --seed ${seed} --strategies 1 --trace`);
  }
  if (summary.findingCount > summary.findings.length) problems.push(`${summary.findingCount} findings in all`);
  if (summary.strategies < count) problems.push(`interrupted after ${summary.strategies} of ${count} strategies`);
  if (count >= COVERAGE_STRATEGIES) problems.push(...missingActions(summary));
  figures["strategies"] = { ...summary, byAction: Object.fromEntries(summary.byAction), seconds, cpuSeconds, threads };
  if (!values.json) printStrategies(summary, seconds, cpuSeconds);
}

/** Ctrl-C ends a run early; what was played until then is reported. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

function playOne(): Summary {
  const summary = emptySummary();
  addOutcome(summary, createSession().run(from, values.trace ? (line) => console.log(line) : undefined));
  return summary;
}

function missingActions({ byAction }: Summary): readonly string[] {
  return [...byAction].flatMap(([name, [, through]]) =>
    through === 0 && !REFUSED_ACTIONS.includes(name) ? [`action ${name} never went through`] : [],
  );
}

function printStrategies(summary: Summary, seconds: number, cpuSeconds: number): void {
  const { strategies, trading, actions, messages, refused, refusalsCompared, traded, lost, best, closest } = summary;
  const rates = `${(strategies / seconds).toFixed(0)}/s, ${(strategies / cpuSeconds).toFixed(0)} per processor second`;
  console.log(`${strategies} strategies (${trading} trading) from seed ${from} in ${seconds.toFixed(1)} s (${rates})`);
  console.log(
    `${actions} actions, ${messages} messages, ${refused} refused; rows compared around ${refusalsCompared} refused actions`,
  );
  console.log(
    `traded ${traded}, lost ${lost}; best result ${markText(best)}, closest to the bound ${markText(closest)} above it`,
  );
  const list = [...summary.byAction].map(([name, [run, through]]) => `${name} ${through}/${run}`);
  console.log(`went through: ${list.join(", ")}`);
}

function markText(mark: Summary["best"]): string {
  return mark === undefined ? "none" : `${mark.amount} (seed ${mark.seed})`;
}

function checkControls(first: number): void {
  const results: ControlResult[] = [];
  runControls(first, (result) => {
    results.push(result);
    if (!values.json) console.log(describeControl(result));
    if (result.strategies === undefined) problems.push(describeControl(result));
  });
  figures["controls"] = results.map(({ rule, strategies, seed, profit, traded }) => ({
    name: rule.name,
    strategies,
    seed,
    profit,
    traded,
  }));
}

function checkConservation(messages: number): void {
  let lastSaid = performance.now();
  const result = runConservation(from, messages, (done) => {
    if (performance.now() - lastSaid < PROGRESS_MS) return;
    lastSaid = performance.now();
    say(`${done} of ${messages} messages`);
  });
  problems.push(
    ...result.violations.map(
      (text) => `${text}\n  repeat: npm run sim:economy -- --seed ${from} --conservation ${messages}`,
    ),
  );
  figures["conservation"] = { ...result, seconds: (performance.now() - started) / 1000 };
  if (!values.json) {
    const { sent, refused, blocks, checks, minted, burned } = result;
    console.log(
      `conservation: ${sent} messages (${refused} refused), ${blocks} blocks, ${checks} checks of every invariant; minted ${minted}, burned ${burned}`,
    );
  }
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
