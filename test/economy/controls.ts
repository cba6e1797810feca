/** Runs the controls: each rule that is known to be farmed must be found out by the same strategies that gain nothing under ours. */
import { RULES } from "./rules.ts";
import type { Rule } from "./rule.ts";
import { createSession } from "./strategy.ts";

/** Strategies within which every control must be found out. */
export const CONTROL_STRATEGIES_MAX = 2_000;

/** What became of a control. */
export interface ControlResult {
  readonly rule: Rule;
  /** Strategies that it took; undefined when none found it out. */
  readonly strategies: number | undefined;
  readonly seed: number | undefined;
  /** Base units gained by the strategy that found it; 0n or less when only the bound is broken. */
  readonly profit: bigint;
  readonly traded: bigint;
}

/** Runs one control until it is found out. @param from  first seed */
export function runControl(rule: Rule, from: number): ControlResult {
  const session = createSession(rule);
  for (let seed = from; seed < from + CONTROL_STRATEGIES_MAX; seed += 1) {
    const { profit, traded, slack } = session.run(seed);
    const isFound = rule.breach === "profit" ? profit > 0n : slack < 0n;
    if (isFound) return { rule, strategies: seed - from + 1, seed, profit, traded };
  }
  return { rule, strategies: undefined, seed: undefined, profit: 0n, traded: 0n };
}

/** Runs all of them. @param onResult  called after each */
export function runControls(from: number, onResult: (result: ControlResult) => void): readonly ControlResult[] {
  return RULES.map((rule) => {
    const result = runControl(rule, from);
    onResult(result);
    return result;
  });
}

/** One line about a control. */
export function describeControl({ rule, strategies, seed, profit, traded }: ControlResult): string {
  if (strategies === undefined) return `${rule.name}: FAILED not found out in ${CONTROL_STRATEGIES_MAX} strategies`;
  const gain = rule.breach === "profit" ? `profit ${profit}` : `a loss of ${-profit} with ${traded} traded`;
  return `${rule.name}: found out by strategy ${strategies} (seed ${seed}, ${gain}): ${rule.about}`;
}
