/** Refusals of who computes attribution outside the chain; codes are never reused. */
import type { ErrorCode } from "../errors.ts";

/** Codes of codespace `features`. */
export const FeatureError = {
  /** A version's feature items are not those of its records (A1): the version can be convicted (A81), a publication over it not be answered for. */
  NotOfContent: { codespace: "features", code: 2, text: "features are not those of the content" },
} as const satisfies Record<string, ErrorCode>;
