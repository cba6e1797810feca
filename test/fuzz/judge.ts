/** Runs one input and says what is wrong with what happened; and makes a failing input smaller while it stays wrong in the same way. */
import { getHeapStatistics } from "node:v8";
import { concatBytes, equalBytes } from "../../lib/bytes.ts";
import { type FuzzTarget, isTyped, OracleFailure, type OpenTarget, type Outcome } from "./target.ts";

const MS_MAX = 50;
const BYTES_MAX = 8 << 20;
const BYTES_PER_INPUT_BYTE = 64;
/** A costly run is repeated, so that a busy machine and a collector that wakes are not taken for the decoder's doing. */
const CONFIRMATIONS = 4;
const MINIMISE_RUNS_MAX = 3_000;
const MINIMISE_MS_MAX = 5_000;

/** What happened. `kind` names a finding so that a smaller input can be compared with it. */
export type Verdict =
  | { readonly ok: true; readonly outcome: Outcome; readonly ms: number }
  | { readonly ok: false; readonly kind: string; readonly text: string };

interface Measured {
  readonly result: Outcome | Error;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly bytes: number;
}

/** Runs one input under every oracle. */
export async function judge(target: FuzzTarget, open: OpenTarget, input: Uint8Array): Promise<Verdict> {
  const given = input.slice();
  const first = await measured(open, given);
  if (!equalBytes(given, input)) return { ok: false, kind: "input-changed", text: "the reader changed its input" };
  const { result } = first;
  if (result instanceof OracleFailure) return { ok: false, kind: `oracle ${firstWords(result)}`, text: result.message };
  if (result instanceof Error && !isTyped(result, target))
    return { ok: false, kind: `${result.name} ${firstWords(result)}`, text: result.stack ?? String(result) };
  const msMax = target.msMax ?? MS_MAX;
  const bytesMax = (target.bytesMax ?? BYTES_MAX) + BYTES_PER_INPUT_BYTE * input.length;
  if (first.wallMs > msMax || first.bytes > bytesMax) {
    let cpuMs = first.cpuMs;
    let bytes = first.bytes;
    for (let again = 0; again < CONFIRMATIONS; again += 1) {
      const next = await measured(open, input.slice());
      cpuMs = Math.min(cpuMs, next.cpuMs);
      bytes = Math.min(bytes, next.bytes);
    }
    if (cpuMs > msMax) return { ok: false, kind: "slow", text: `${cpuMs.toFixed(1)} ms, at most ${msMax} allowed` };
    if (bytes > bytesMax) return { ok: false, kind: "memory", text: `${bytes} bytes, at most ${bytesMax} allowed` };
  }
  return { ok: true, outcome: result instanceof Error ? "refused" : result, ms: first.wallMs };
}

/** Removes pieces while the finding stays the same. */
export async function minimised(
  target: FuzzTarget,
  open: OpenTarget,
  { input, kind }: { readonly input: Uint8Array; readonly kind: string },
): Promise<Uint8Array> {
  const deadline = performance.now() + MINIMISE_MS_MAX;
  let best = input;
  let runs = 0;
  const isOver = (): boolean => runs >= MINIMISE_RUNS_MAX || performance.now() > deadline;
  const keeps = async (candidate: Uint8Array): Promise<boolean> => {
    runs += 1;
    const verdict = await judge(target, open, candidate);
    return !verdict.ok && verdict.kind === kind;
  };
  for (let size = best.length >> 1; size >= 1 && !isOver(); size = size > 1 ? size >> 1 : 0) {
    for (let at = 0; at < best.length && !isOver(); ) {
      const candidate = concatBytes(best.subarray(0, at), best.subarray(at + size));
      if (await keeps(candidate)) best = candidate;
      else at += size;
    }
  }
  return best;
}

async function measured(open: OpenTarget, input: Uint8Array): Promise<Measured> {
  const cpu = process.cpuUsage();
  const bytesBefore = allocated();
  const start = performance.now();
  let result: Outcome | Error;
  try {
    const answer = open.run(input);
    result = typeof answer === "string" ? answer : await answer;
  } catch (error) {
    result = error instanceof Error ? error : new Error(`threw ${String(error)}`);
  }
  const wallMs = performance.now() - start;
  const bytes = allocated() - bytesBefore;
  const { user, system } = process.cpuUsage(cpu);
  return { result, wallMs, cpuMs: Math.min(wallMs, (user + system) / 1000), bytes };
}

function allocated(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

/** The message without what differs from input to input. */
function firstWords(error: Error): string {
  return error.message
    .replace(/[0-9]+|"[^"]*"|'[^']*'/g, "#")
    .split("\n", 1)
    .join("")
    .slice(0, 60);
}
