/** What many strategies did, added up. */
import type { Outcome } from "./strategy.ts";

/** Findings kept; more say nothing new. */
const FINDINGS_MAX = 20;

/** One strategy that stands out. */
export interface Mark {
  readonly seed: number;
  /** Base units. */
  readonly amount: bigint;
}

/** Sums over strategies. Amounts in base units. */
export interface Summary {
  strategies: number;
  /** Strategies that released money. */
  trading: number;
  actions: number;
  messages: number;
  refused: number;
  /** Refused actions after which every row had the bytes it had before. */
  refusalsCompared: number;
  traded: bigint;
  lost: bigint;
  /** The best result of a strategy that traded: it must not be above zero. */
  best: Mark | undefined;
  /** The loss that came closest to the bound of Theorem 1, above it. */
  closest: Mark | undefined;
  readonly findings: { readonly seed: number; readonly text: string }[];
  findingCount: number;
  readonly byAction: Map<string, readonly [run: number, through: number]>;
}

/** No strategies. */
export function emptySummary(): Summary {
  return {
    strategies: 0,
    trading: 0,
    actions: 0,
    messages: 0,
    refused: 0,
    refusalsCompared: 0,
    traded: 0n,
    lost: 0n,
    best: undefined,
    closest: undefined,
    findings: [],
    findingCount: 0,
    byAction: new Map(),
  };
}

/** Adds one strategy. */
export function addOutcome(summary: Summary, outcome: Outcome): void {
  const { seed, profit, traded, slack } = outcome;
  const isTrading = traded > 0n;
  addSummary(summary, {
    strategies: 1,
    trading: isTrading ? 1 : 0,
    actions: outcome.actions,
    messages: outcome.messages,
    refused: outcome.refused,
    refusalsCompared: outcome.refusalsCompared,
    traded,
    lost: -profit,
    best: isTrading ? { seed, amount: profit } : undefined,
    closest: isTrading ? { seed, amount: slack } : undefined,
    findings: outcome.findings.map((text) => ({ seed, text })),
    findingCount: outcome.findings.length,
    byAction: new Map(outcome.byAction),
  });
}

/** Adds the sums of other strategies. */
export function addSummary(into: Summary, other: Summary): void {
  into.strategies += other.strategies;
  into.trading += other.trading;
  into.actions += other.actions;
  into.messages += other.messages;
  into.refused += other.refused;
  into.refusalsCompared += other.refusalsCompared;
  into.traded += other.traded;
  into.lost += other.lost;
  if (other.best !== undefined && (into.best === undefined || other.best.amount > into.best.amount))
    into.best = other.best;
  const isCloser =
    other.closest !== undefined && (into.closest === undefined || other.closest.amount < into.closest.amount);
  if (isCloser) into.closest = other.closest;
  into.findings.push(...other.findings.slice(0, FINDINGS_MAX - into.findings.length));
  into.findingCount += other.findingCount;
  for (const [name, [run, through]] of other.byAction) {
    const [runBefore, throughBefore] = into.byAction.get(name) ?? [0, 0];
    into.byAction.set(name, [runBefore + run, throughBefore + through]);
  }
}
