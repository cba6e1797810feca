/**
 * Decides whether events satisfy a query. Two meanings exist in CometBFT and both are here: a subscription
 * looks at all events of one message together (`matchesFlat`); a search wants all conditions on one event
 * type to hold within the same event instance (`matchesEvents`).
 */

import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { compareDecimals, leadingDecimal } from "./decimal.ts";
import type { Argument, Condition, Operator, Query } from "./query-syntax.ts";
import { parseQueryDate, parseQueryTime } from "./query-syntax.ts";

/** Composite key to values in order of appearance, as subscriptions publish them. */
export type FlatEvents = ReadonlyMap<string, readonly string[]>;

/** The event type of a composite key: everything before the last dot; the key itself when it has none. */
export function eventTypeOf(tag: string): string {
  const dot = tag.lastIndexOf(".");
  return dot < 0 ? tag : tag.slice(0, dot);
}

/** Whether one value satisfies one condition. Numbers compare exactly; times compare as instants. */
export function matchesValue(condition: Condition, value: string): boolean {
  const { operator, argument } = condition;
  if (argument === undefined) return true;
  switch (argument.kind) {
    case "string":
      return operator === "CONTAINS" ? value.includes(argument.text) : value === argument.text;
    case "number":
      return matchesNumber(operator, argument, value);
    case "time":
      return matchesInstant(operator, parseQueryTime(value), argument.time);
    case "date":
      return matchesInstant(operator, parseQueryDate(value), argument.time);
  }
}

/** Whether the flat events of one published message satisfy every condition. */
export function matchesFlat(query: Query, events: FlatEvents): boolean {
  return query.every((condition) => {
    const values = events.get(condition.tag);
    if (values !== undefined) return values.some((value) => matchesValue(condition, value));
    return condition.operator === "EXISTS" && hasEventType(events, condition.tag);
  });
}

function hasEventType(events: FlatEvents, type: string): boolean {
  for (const key of events.keys()) if (eventTypeOf(key) === type) return true;
  return false;
}

/**
 * Whether a list of events satisfies every condition, where conditions on one event type must hold in the
 * same event. Equality is by text, as the index keeps it; attributes that are not indexed never match.
 */
export function matchesEvents(query: Query, events: readonly Event[]): boolean {
  for (const [type, conditions] of groupByType(query)) {
    const holds = events.some(
      (event) => event.type === type && conditions.every((condition) => matchesEvent(condition, event)),
    );
    if (!holds) return false;
  }
  return true;
}

/** The conditions of a query by event type, in order of first appearance. */
export function groupByType(query: Query): ReadonlyMap<string, readonly Condition[]> {
  const groups = new Map<string, Condition[]>();
  for (const condition of query) {
    const type = isTypeOnly(condition) ? condition.tag : eventTypeOf(condition.tag);
    const group = groups.get(type);
    if (group === undefined) groups.set(type, [condition]);
    else group.push(condition);
  }
  return groups;
}

function isTypeOnly(condition: Condition): boolean {
  return condition.operator === "EXISTS" && !condition.tag.includes(".");
}

function matchesEvent(condition: Condition, event: Event): boolean {
  if (isTypeOnly(condition)) return true;
  const key = condition.tag.slice(event.type.length + 1);
  return event.attributes.some(
    (attribute) => attribute.index && attribute.key === key && matchesIndexed(condition, attribute.value),
  );
}

function matchesIndexed(condition: Condition, value: string): boolean {
  const isEquality = condition.operator === "=" && condition.argument !== undefined;
  return isEquality ? value === condition.argument.text : matchesValue(condition, value);
}

function matchesNumber(operator: Operator, argument: Argument, value: string): boolean {
  const left = leadingDecimal(value);
  const right = leadingDecimal(argument.text);
  if (left === undefined || right === undefined) return false;
  return holds(operator, compareDecimals(left, right));
}

function matchesInstant(operator: Operator, value: bigint | undefined, wanted: bigint): boolean {
  if (value === undefined) return false;
  return holds(operator, value < wanted ? -1 : value > wanted ? 1 : 0);
}

function holds(operator: Operator, order: -1 | 0 | 1): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return false;
  }
}
