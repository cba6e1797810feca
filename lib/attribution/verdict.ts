/** What a verifier answers. */

/** `ok` when what was to be shown is shown; otherwise the first step that does not hold, for people. Verifiers never throw. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Shown. */
export const SHOWN: Verdict = { ok: true };

/** Not shown, and why. */
export function notShown(reason: string): Verdict {
  return { ok: false, reason };
}
