/** `npm run bench [-- NAME …] [--json] [--quick] [--txs N] [--accounts N] [--profile DIR]`: runs the programs and prints their figures. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { positiveNumber, readWords, refuseWords } from "../command-line.ts";
import { exchangeBench } from "./exchange.ts";
import { economyBench } from "./economy.ts";
import { executeBench } from "./execute.ts";
import { type BenchProgram, type BenchResult, describeRun, formatTable, ratioOf, runProgram } from "./figures.ts";
import { iksBench } from "./iks.ts";
import { stopNetworks } from "./network.ts";
import { fourBench, nodeBench } from "./node.ts";
import { finalityBench, intervalBench } from "./pace.ts";
import { startBench, syncBench } from "./restart.ts";
import { simdBench, simdFourBench } from "./simd.ts";
import { stateCommitBench } from "./state-commit-figures.ts";
import { verifyBench } from "./verify.ts";

const PROGRAMS: readonly BenchProgram[] = [
  verifyBench,
  stateCommitBench,
  executeBench,
  iksBench,
  economyBench,
  nodeBench,
  fourBench,
  intervalBench,
  finalityBench,
  syncBench,
  startBench,
  simdBench,
  simdFourBench,
  exchangeBench,
];

const USAGE = `usage: npm run bench -- [NAME …] [--quick] [--txs N] [--accounts N] [--profile DIR] [--json]

${PROGRAMS.map(({ name, about }) => `  ${name.padEnd(14)}${about}`).join("\n")}

  npm run bench -- node --quick            one node, few transfers
  npm run bench -- execute --accounts 50000 --profile profiles`;

const { values, positionals } = readWords(USAGE, {
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    profile: { type: "string" },
    txs: { type: "string" },
    accounts: { type: "string" },
  },
});

const unknown = positionals.filter((name) => !PROGRAMS.some((program) => program.name === name));
if (unknown.length > 0) refuseWords(`no program ${unknown.join(", ")}`, USAGE);
const chosen = positionals.length === 0 ? PROGRAMS : PROGRAMS.filter(({ name }) => positionals.includes(name));
const profilePath = values.profile === undefined ? undefined : resolve(values.profile);
if (profilePath !== undefined) mkdirSync(profilePath, { recursive: true });

const numberOf = (name: string, text: string | undefined): number | undefined =>
  text === undefined ? undefined : positiveNumber(USAGE, name, text);
const txs = numberOf("txs", values.txs);
const accounts = numberOf("accounts", values.accounts);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void stopNetworks().finally(() => process.exit(130)));
}

const results: BenchResult[] = [];
for (const program of chosen) {
  const say = (text: string): void => console.error(`${program.name}: ${text}`);
  results.push(await runProgram(program, { isQuick: values.quick, txs, accounts, profilePath, say }));
}
const command = `npm run bench --${[...positionals, ...(values.quick ? ["--quick"] : [])].map((word) => ` ${word}`).join("")}`;
if (values.json) {
  const withRatio = results.map((result) => ({
    ...result,
    figures: result.figures.map((figure) => ({ ...figure, ratio: ratioOf(figure) ?? null })),
  }));
  console.log(JSON.stringify({ run: describeRun(command), results: withRatio }, undefined, 2));
} else {
  console.log([...describeRun(command), "", formatTable(results)].join("\n"));
}
