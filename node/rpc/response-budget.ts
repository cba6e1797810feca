/** Bounds the size of one answer while it is built, so that a page of large blocks cannot fill the memory. */

import { NodeError } from "../../lib/errors.ts";
import { RPC_RESPONSE_BYTES_MAX } from "../../lib/limits.ts";

/** Counts raw bytes; JSON makes about 4/3 of them. */
export interface ResponseBudget {
  /** @throws NodeError("RESPONSE_LARGE") when the answer would pass RPC_RESPONSE_BYTES_MAX */
  add(bytes: number): void;
}

/** A fresh budget for one answer. */
export function createResponseBudget(): ResponseBudget {
  let total = 0;
  return {
    add(bytes) {
      total += bytes;
      if (total * 4 > RPC_RESPONSE_BYTES_MAX * 3) throw new NodeError("RESPONSE_LARGE", RESPONSE_LARGE);
    },
  };
}

/** What a client reads when its answer is too large. */
export const RESPONSE_LARGE = `response exceeds ${RPC_RESPONSE_BYTES_MAX} bytes; ask for fewer items per page`;
