/**
 * `npm run e2e [-- NAME …] [--json]`: real processes, sockets and disks on loopback. Without names every lane runs that needs
 * nothing but `npm ci`. A lane that fails keeps its homes and says where; `--json` prints one line at the end.
 */
import { readWords, refuseWords } from "../command-line.ts";
import { createNetwork } from "./network.ts";
import type { Facts, Lane, LaneContext } from "./lane.ts";
import { LANES } from "./lanes.ts";

/** How one lane ended. */
interface LaneReport {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly facts: Facts;
  readonly error?: string;
}

const USAGE = `usage: npm run e2e -- [NAME …] [--json]

${LANES.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join("\n")}

  npm run e2e -- kill quorum     two lanes; without names every lane runs that needs nothing but npm ci`;

const { values, positionals: names } = readWords(USAGE, {
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
const isJson = values.json;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function runLane(lane: Lane): Promise<LaneReport> {
  const started = performance.now();
  const closers: ((hasFailed: boolean) => Promise<void>)[] = [];
  const context: LaneContext = {
    say: (text) => say(`  ${((performance.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${text}`),
    async network(options) {
      const network = await createNetwork(options);
      closers.push(async (hasFailed) => {
        if (hasFailed) {
          for (const { plan, logTail } of network.nodes) say(`\n--- ${plan.name}\n${logTail()}`);
          say(`homes kept in ${network.root}`);
        }
        await network.close(hasFailed);
      });
      return network;
    },
    onEnd: (close) => void closers.push(close),
  };
  say(`▶ ${lane.name}: ${lane.about}`);
  let facts: Facts = {};
  let failure: string | undefined;
  try {
    facts = await lane.run(context);
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  for (const close of closers.reverse()) await close(failure !== undefined);
  const seconds = Number(((performance.now() - started) / 1_000).toFixed(1));
  const report = { name: lane.name, ok: failure === undefined, seconds, facts };
  if (failure === undefined) say(`✔ ${lane.name} (${seconds} s) ${JSON.stringify(facts)}`);
  else say(`✖ ${lane.name} (${seconds} s)\n${failure}`);
  return failure === undefined ? report : { ...report, error: failure };
}

const unknown = names.filter((name) => !LANES.some((lane) => lane.name === name));
const chosen = LANES.filter((lane) => (names.length === 0 ? lane.isOptional !== true : names.includes(lane.name)));
if (unknown.length > 0) refuseWords(`no lane ${unknown.join(", ")}`, USAGE);
const reports: LaneReport[] = [];
for (const lane of chosen) reports.push(await runLane(lane));
const failed = reports.filter(({ ok }) => !ok).length;
if (isJson) process.stdout.write(`${JSON.stringify({ lanes: reports })}\n`);
say(`${reports.length - failed} lanes passed, ${failed} failed`);
process.exitCode = failed === 0 && reports.length > 0 ? 0 : 1;
