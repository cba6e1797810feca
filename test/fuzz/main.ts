/**
 * `npm run fuzz -- --seconds N [--target T[,U]] [--seed S] [--json] [--replay FILE] [--list]`: throws changed inputs at every decoder
 * and route of the node. A finding is made small, kept in `test/fuzz/corpus/`, and printed with the line that repeats it.
 */
import { positiveNumber, readWords } from "../command-line.ts";
import { openSession, type Session } from "./engine.ts";
import { keepInput, readCorpusFile } from "./corpus.ts";
import { judge } from "./judge.ts";
import type { FuzzTarget } from "./target.ts";
import { fuzzTargets } from "./targets/all.ts";

const SLICE_MS = 50;

const USAGE = `usage: npm run fuzz -- [--seconds N] [--target T[,U]] [--seed S] [--replay FILE] [--list] [--json]

  npm run fuzz -- --list                          what there is to throw at
  npm run fuzz -- --seconds 60 --target rpc-body  one target for a minute`;

const { values } = readWords(USAGE, {
  options: {
    seconds: { type: "string", default: "30" },
    target: { type: "string" },
    seed: { type: "string" },
    replay: { type: "string" },
    json: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
  },
});

const targets = chosenTargets(values.target);
if (values.list)
  for (const { name, form, about } of targets) console.log(`${name.padEnd(24)} ${form.padEnd(8)} ${about}`);
else if (values.replay !== undefined) await replay(values.replay);
else
  await fuzz(
    positiveNumber(USAGE, "seconds", values.seconds),
    values.seed === undefined ? Date.now() % 1_000_000_007 : Number(values.seed),
  );

function chosenTargets(names: string | undefined): readonly FuzzTarget[] {
  if (names === undefined) return fuzzTargets;
  const wanted = names.split(",");
  const strange = wanted.find((name) => fuzzTargets.every((target) => target.name !== name));
  if (strange === undefined) return fuzzTargets.filter(({ name }) => wanted.includes(name));
  console.error(`no target ${strange}; \`npm run fuzz -- --list\` shows them`);
  process.exit(2);
}

/** Runs one kept input and prints what happens. */
async function replay(path: string): Promise<void> {
  const entry = readCorpusFile(path);
  const target = fuzzTargets.find(({ name }) => name === entry.target);
  if (target === undefined) {
    console.error(`${path}: no target ${entry.target}`);
    process.exit(2);
  }
  const open = await target.open();
  const verdict = await judge(target, open, entry.input);
  console.log(verdict.ok ? `${entry.target}: ${verdict.outcome}` : `${entry.target}: ${verdict.kind}\n${verdict.text}`);
  await open.close?.();
  process.exit(verdict.ok ? 0 : 1);
}

/** Gives every target the same share of the time, in turns. */
async function fuzz(seconds: number, seed: number): Promise<void> {
  const started = performance.now();
  const sessions: Session[] = [];
  for (const target of targets) sessions.push(await openSession(target, seed));
  const share = Math.max(SLICE_MS, (seconds * 1000) / sessions.length);
  const spent = new Map(sessions.map((session) => [session, 0]));
  for (let isAnyLeft = true; isAnyLeft; ) {
    isAnyLeft = false;
    for (const session of sessions) {
      const used = spent.get(session) ?? 0;
      if (used >= share) continue;
      const before = performance.now();
      await session.slice(Math.min(SLICE_MS, share - used));
      spent.set(session, used + Math.max(1, performance.now() - before));
      isAnyLeft = true;
    }
  }
  for (const session of sessions) await session.close();
  report(sessions, seed, (performance.now() - started) / 1000);
}

function report(sessions: readonly Session[], seed: number, seconds: number): void {
  const findings = sessions.flatMap(({ tally }) => tally.findings);
  const kept = findings.map((finding) => ({
    ...finding,
    file: keepInput(finding.target, finding.text.split("\n", 1).join(""), finding.input),
  }));
  const runs = sessions.reduce((sum, { tally }) => sum + tally.runs, 0);
  if (values.json) {
    const perTarget = sessions.map(({ target, tally }) => {
      const { runs: count, accepted, refused, msMax } = tally;
      return { target: target.name, runs: count, accepted, refused, msMax, findings: tally.findings.length };
    });
    const list = kept.map(({ target, kind, text, file }) => ({ target, kind, text, repeat: repeatLine(file) }));
    console.log(JSON.stringify({ seed, seconds, runs, targets: perTarget, findings: list }));
  } else {
    for (const { target, tally } of sessions) {
      const { accepted, refused, msMax } = tally;
      const counts = `${String(tally.runs).padStart(8)} runs ${String(accepted).padStart(7)} accepted ${String(refused).padStart(7)} refused`;
      console.log(`${target.name.padEnd(24)} ${counts} ${msMax.toFixed(1).padStart(7)} ms at most`);
    }
    for (const { target, kind, text, file } of kept)
      console.log(`\n${target}: ${kind}\n  ${text}\n  ${repeatLine(file)}`);
    console.log(
      `\nseed ${seed}: ${runs} inputs into ${sessions.length} targets in ${seconds.toFixed(0)} s, ${findings.length} findings`,
    );
  }
  process.exit(findings.length === 0 ? 0 : 1);
}

function repeatLine(file: string): string {
  return `npm run fuzz -- --replay ${file}`;
}
