/** Bugs: a broken invariant throws {@link AssertionError}, which nobody catches; the node stops. */

/** A broken invariant. Never caught on a decided block: swallowing it would fork the chain. */
export class AssertionError extends Error {
  override readonly name = "AssertionError";
}

/**
 * Checks an invariant of our own code; kept on in production.
 * @throws AssertionError with `why` when `condition` is false
 */
export function assert(condition: boolean, why: string): asserts condition {
  if (!condition) throw new AssertionError(why);
}

/**
 * Ends a switch over a union: does not compile while a member is unhandled.
 * @throws AssertionError when reached at run time
 */
export function unreachable(value: never): never {
  throw new AssertionError(`unreachable: ${String(value)}`);
}
