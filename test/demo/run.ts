/**
 * `npm run demo [-- --json]`: a network of four validators on this machine, and on it what Byline is for. Exit code 0 only when
 * everything held; what it started is always stopped.
 */
import { readWords } from "../command-line.ts";
import { type DemoStep, tellStory } from "./story.ts";
import { withLocalnet } from "./localnet.ts";

const VALIDATORS = 4;
const USAGE =
  "usage: npm run demo [-- --json]    four validators, from a published folder to paid contributors; exit code 0 only when all held";
const isJson = readWords(USAGE, { options: { json: { type: "boolean", default: false } } }).values.json;
const steps: DemoStep[] = [];

function say(text: string): void {
  if (!isJson) process.stdout.write(`${text}\n`);
}

function onStep(name: string, detail: string): void {
  steps.push({ name, detail });
  say(`✓ ${name}: ${detail}`);
}

/** Runs the demo. @returns the exit code */
async function main(): Promise<number> {
  const startMs = performance.now();
  const seconds = (): string => ((performance.now() - startMs) / 1_000).toFixed(1);
  say("Starting four validators on this machine…");
  try {
    const result = await withLocalnet(VALIDATORS, async (net, restart) => {
      onStep("four validators make blocks", net.chainId);
      return tellStory(net, restart, onStep);
    });
    onStep("stopped everything", `after ${seconds()} s`);
    if (isJson) process.stdout.write(`${JSON.stringify({ ok: true, seconds: Number(seconds()), steps, ...result })}\n`);
    say("\nAll of it held: every credit provable, every payment exact, without trusting anybody.");
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isJson)
      process.stdout.write(`${JSON.stringify({ ok: false, seconds: Number(seconds()), steps, error: message })}\n`);
    process.stderr.write(`✗ after "${steps.at(-1)?.name ?? "nothing"}": ${message}\n`);
    return 1;
  }
}

process.exitCode = await main();
