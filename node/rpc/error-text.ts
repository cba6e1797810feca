/** The text of a failure as clients may read it: our own errors speak, anything else is a bug and says nothing. */

import { NodeError, QueryError, TxError } from "../../lib/errors.ts";

/** What is told of an unexpected throw; the cause goes to `onBug` only (no stack, no path leaves the node). */
export const BUG_TEXT = "unexpected failure; the node has logged it";

/** Never throws. */
export function errorText(error: unknown, onBug: (error: unknown) => void): string {
  const isOurs = error instanceof NodeError || error instanceof TxError || error instanceof QueryError;
  if (isOurs) return error.message;
  onBug(error);
  return BUG_TEXT;
}
