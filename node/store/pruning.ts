/** Which heights of history a node keeps: the strategies of the SDK's app.toml. */
import { assert } from "../../lib/assert.ts";

/** `pruning` of app.toml; `custom` reads the two numbers. */
export type PruningStrategy =
  | { readonly strategy: "default" | "nothing" | "everything" }
  | { readonly strategy: "custom"; readonly keepRecent: bigint; readonly interval: bigint };

/** The numbers of a strategy; `keepRecent` undefined keeps every height. */
export interface PruningRule {
  readonly keepRecent: bigint | undefined;
  /** Pruning runs at heights divisible by this. */
  readonly interval: bigint;
}

/**
 * The numbers that the SDK gives a strategy: default 362880/10, everything 2/10, nothing never.
 * @throws AssertionError for custom numbers below the SDK's floors (keepRecent 2, interval 10)
 */
export function pruningRule(pruning: PruningStrategy): PruningRule {
  switch (pruning.strategy) {
    case "default":
      return { keepRecent: 362_880n, interval: 10n };
    case "everything":
      return { keepRecent: 2n, interval: 10n };
    case "nothing":
      return { keepRecent: undefined, interval: 10n };
    case "custom":
      assert(pruning.keepRecent >= 2n, "pruning-keep-recent is at least 2");
      assert(pruning.interval >= 10n, "pruning-interval is at least 10");
      return { keepRecent: pruning.keepRecent, interval: pruning.interval };
  }
}
