/** What a measurement says: figures with unit and target, the state of the machine while it ran, and their table. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The limit of docs/bench.md; undefined for a figure that only explains another. */
  readonly target?: number;
  /** Whether more or less is better. */
  readonly better: "more" | "less";
}

/** A program of the bench. */
export interface BenchProgram {
  readonly name: string;
  readonly about: string;
  run(options: BenchOptions): Promise<readonly Figure[]>;
}

/** How a program runs. */
export interface BenchOptions {
  /** A small variant that shows that the program works; its figures mean little. */
  readonly isQuick: boolean;
  /** Transactions of each run in place of the program's own count. */
  readonly txs: number | undefined;
  /** Accounts in place of the program's own count: growth over size. */
  readonly accounts: number | undefined;
  /** Folder for CPU profiles of the measured processes; undefined: none. */
  readonly profilePath: string | undefined;
  /** Says what is being done. */
  readonly say: (text: string) => void;
}

/** The figures of one program with the state of the machine around it. */
export interface BenchResult {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly seconds: number;
  /** One-minute load average before the run and after it. */
  readonly load: readonly [before: number, after: number];
  /** Share of processor time that the host took away, percent. */
  readonly stealPercent: number;
}

/** Above 1 the target is met, whichever direction is better; undefined without target. */
export function ratioOf({ value, target, better }: Figure): number | undefined {
  if (target === undefined) return undefined;
  return better === "more" ? value / target : target / value;
}

/** Runs one program and notes the machine's state around it. */
export async function runProgram(program: BenchProgram, options: BenchOptions): Promise<BenchResult> {
  const before = { load: loadOf(), ticks: ticksOf(), at: performance.now() };
  const figures = await program.run(options);
  const after = ticksOf();
  const ticks = after.total - before.ticks.total;
  return {
    name: program.name,
    figures,
    seconds: (performance.now() - before.at) / 1000,
    load: [before.load, loadOf()],
    stealPercent: ticks === 0 ? 0 : (100 * (after.steal - before.ticks.steal)) / ticks,
  };
}

/** A Markdown table of all figures. */
export function formatTable(results: readonly BenchResult[]): string {
  const rows = results.flatMap(({ name, figures, load }) =>
    figures.map((figure) => {
      const ratio = ratioOf(figure);
      const target =
        figure.target === undefined ? "" : `${figure.better === "more" ? "≥" : "≤"} ${formatValue(figure.target)}`;
      const verdict = ratio === undefined ? "" : `${ratio.toFixed(2)}${ratio >= 1 ? "" : " (missed)"}`;
      return [
        name,
        figure.name,
        formatValue(figure.value),
        figure.unit,
        target,
        verdict,
        load.map((each) => each.toFixed(1)).join(" → "),
      ];
    }),
  );
  const header = ["program", "figure", "value", "unit", "target", "ratio", "load"];
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Three significant digits, thousands apart. */
export function formatValue(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  return digits.toLocaleString("en-US");
}

/** The machine and the code in words, without names of hosts or folders. */
export function describeRun(command: string): readonly string[] {
  const model = cpus()[0]?.model ?? "unknown processor";
  const date = new Date().toISOString().slice(0, 16).replace("T", " ");
  return [
    `- command: \`${command}\``,
    `- machine: ${availableParallelism()} cores, ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
    `- date: ${date} UTC, commit ${commitOf()}`,
  ];
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share `q` of the values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

/** Processor time of this thread, ms: what a busy machine does not distort as it does wall time. Elsewhere wall time. */
export function threadCpuMs(): number {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

function commitOf(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: import.meta.dirname, encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}

function loadOf(): number {
  return loadavg()[0] ?? 0;
}

function ticksOf(): { readonly total: number; readonly steal: number } {
  try {
    const fields = (readFileSync("/proc/stat", "utf8").split("\n")[0] ?? "")
      .trim()
      .split(/\s+/)
      .slice(1, 9)
      .map(Number);
    return { total: fields.reduce((sum, each) => sum + each, 0), steal: fields[7] ?? 0 };
  } catch {
    return { total: 0, steal: 0 };
  }
}
