/** Heights and pages of list methods, with CometBFT's error texts (interop.md §4.10). */

import { NodeError } from "../../lib/errors.ts";
import { RPC_PER_PAGE_DEFAULT, RPC_PER_PAGE_MAX } from "../../lib/limits.ts";

/**
 * Resolves an optional height against the stored range.
 * @param latest  the highest height that may be asked for
 * @throws NodeError("HEIGHT_INVALID" | "HEIGHT_UNAVAILABLE")
 */
export function resolveHeight(height: bigint | undefined, base: bigint, latest: bigint): bigint {
  if (height === undefined) return latest;
  if (height <= 0n) throw new NodeError("HEIGHT_INVALID", `height must be greater than 0, but got ${height}`);
  if (height > latest) {
    throw new NodeError(
      "HEIGHT_INVALID",
      `height ${height} must be less than or equal to the current blockchain height ${latest}`,
    );
  }
  if (height < base)
    throw new NodeError("HEIGHT_UNAVAILABLE", `height ${height} is not available, lowest height is ${base}`);
  return height;
}

/** Items per page: the default when absent or below 1, at most RPC_PER_PAGE_MAX. */
export function resolvePerPage(perPage: bigint | undefined): number {
  if (perPage === undefined || perPage < 1n) return RPC_PER_PAGE_DEFAULT;
  return perPage > BigInt(RPC_PER_PAGE_MAX) ? RPC_PER_PAGE_MAX : Number(perPage);
}

/** Page number from 1. @throws NodeError("PAGE_INVALID") outside of the pages that exist */
export function resolvePage(page: bigint | undefined, perPage: number, total: number): number {
  if (page === undefined) return 1;
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (page <= 0n || page > BigInt(pages))
    throw new NodeError("PAGE_INVALID", `page should be within [1, ${pages}] range, given ${page}`);
  return Number(page);
}

/** Whether results are descending. @throws NodeError("ORDER_INVALID") */
export function resolveDescending(orderBy: string, fallback: "asc" | "desc"): boolean {
  const order = orderBy === "" ? fallback : orderBy;
  if (order !== "asc" && order !== "desc") {
    throw new NodeError("ORDER_INVALID", "expected order_by to be either `asc` or `desc` or empty");
  }
  return order === "desc";
}
