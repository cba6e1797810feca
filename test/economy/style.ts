/** The style of a strategy – which actions it is fond of, whether its trade is closed, in which amounts – and the draw of its actions. */
import type { Prng } from "../sim/prng.ts";
import type { Action, Style } from "./action.ts";
import { ACTIONS, KINDS } from "./actions.ts";

/** Everything that the list has, by its weights. */
export const ANY_STYLE: Style = styleOf(
  ACTIONS.map(({ weight }) => weight),
  { isClosed: false, amounts: "any" },
);

function styleOf(weights: readonly number[], how: Pick<Style, "isClosed" | "amounts">): Style {
  return { ...how, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** A style by chance: a third plays everything, the others leave actions out and are fond of some. */
export function drawStyle(rng: Prng): Style {
  const how = { isClosed: rng.chance(650), amounts: rng.pick(["any", "any", "tiny", "round"] as const) };
  if (rng.chance(333)) return styleOf(ANY_STYLE.weights, how);
  const kind = rng.pick(KINDS);
  const weights = ACTIONS.map((action) => (kind.includes(action) ? action.weight * rng.pick([0, 0, 1, 1, 5]) : 0));
  const style = styleOf(weights, how);
  return style.total === 0 ? styleOf(ANY_STYLE.weights, how) : style;
}

/** One of the actions. */
export function drawAction(rng: Prng, { weights, total }: Style): Action {
  let left = rng.below(total);
  for (const [index, action] of ACTIONS.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return action;
  }
  return ACTIONS[0];
}
