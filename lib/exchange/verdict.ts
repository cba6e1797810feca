/** What the chain answers to a complaint (docs/spec/exchange.md K50). */

/** Seller at fault, seller cleared, or nothing shown: a complaint whose proofs do not hold is refused and decides nothing. */
export type Verdict = "SELLER_GUILTY" | "COMPLAINT_FALSE" | "INVALID_PROOF";

/** A verdict with its reason in words; the words are for people and never enter a hash. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The seller broke a rule; the reason names it. */
export function guilty(reason: string): Judgement {
  return { verdict: "SELLER_GUILTY", reason };
}

/** The proofs hold and show a seller who kept to the rules. */
export function complaintFalse(reason: string): Judgement {
  return { verdict: "COMPLAINT_FALSE", reason };
}

/** A proof does not hold. */
export function invalidProof(reason: string): Judgement {
  return { verdict: "INVALID_PROOF", reason };
}
