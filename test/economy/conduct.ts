/** How the two sides behave in open cases: honest people say what is so and go to the last court; a coalition has a plan for each case. */
import { Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { Prng } from "../sim/prng.ts";
import { COALITION, HONEST } from "./cast.ts";
import type { KnownCase, KnownContribution, KnownVersion, Party } from "./parties.ts";

/** One side's answers. */
export interface Conduct {
  /** Whose duties these are, by bech32 text. */
  readonly parties: ReadonlyMap<string, Party>;
  /** What the owner of a challenged version does with the drawn records. */
  respond(found: KnownCase): "open" | "cure" | "silent";
  /** Whether the challenger shows the records that he has. */
  proves(found: KnownCase): boolean;
  /** A voter's vote; undefined: stays silent. */
  vote(found: KnownCase, voter: Party): number | undefined;
  /** Whether a vote that was committed is shown. */
  reveals(found: KnownCase): boolean;
  /** Whether the drawn records of an own contribution are shown. */
  opens(found: KnownContribution): boolean;
  /** A reviewer's score; undefined: stays silent. */
  score(found: KnownContribution): number | undefined;
  /** Whether a lost round goes to the next panel. */
  appeals(found: KnownCase, verdict: number): boolean;
}

/** What a juror who looks would say: copies and junk are wrong. */
export function isGuilty({ copyOf, isJunk, isCured }: KnownVersion): boolean {
  return isJunk || (copyOf !== undefined && !isCured);
}

function rightVote({ subject }: KnownCase): number {
  return isGuilty(subject) ? Vote.VOTE_UPHOLD : Vote.VOTE_REJECT;
}

const JUNK_SCORE = 10;
const GOOD_SCORE = 80;
const BEST_SCORE = 100;

function byText(parties: readonly Party[]): ReadonlyMap<string, Party> {
  return new Map(parties.map((party) => [party.text, party]));
}

/** Honest people: open, prove, vote and appeal as is right. */
export const HONEST_CONDUCT: Conduct = {
  parties: byText(HONEST),
  respond: () => "open",
  proves: () => true,
  vote: (found) => rightVote(found),
  reveals: () => true,
  opens: () => true,
  score: ({ isJunk }) => (isJunk ? JUNK_SCORE : GOOD_SCORE),
  appeals: (found, verdict) => verdict !== rightVote(found),
};

/** A coalition's plan for one case. */
interface Plan {
  readonly response: "open" | "cure" | "silent";
  readonly isProven: boolean;
  readonly vote: number | undefined;
  readonly isRevealed: boolean;
  readonly isAppealed: boolean;
}

/** Every so many-th contribution is not opened. */
const OPENS_NOT = 12n;

/** The coalition: a plan by chance for each case, made when the case is first met. */
export function coalitionConduct(rng: Prng): Conduct {
  const parties = byText(COALITION);
  const plans = new Map<bigint, Plan>();
  const planOf = ({ id, subject }: KnownCase): Plan => {
    const known = plans.get(id);
    if (known !== undefined) return known;
    const isOwn = parties.has(subject.owner.text);
    const own = isOwn ? Vote.VOTE_REJECT : Vote.VOTE_UPHOLD;
    const plan: Plan = {
      response: rng.pick(["open", "open", "open", "cure", "silent"]),
      isProven: rng.chance(500),
      vote: rng.pick([own, own, own, Vote.VOTE_UPHOLD, Vote.VOTE_REJECT, undefined]),
      isRevealed: rng.chance(900),
      isAppealed: rng.chance(400),
    };
    plans.set(id, plan);
    return plan;
  };
  /** By id of contribution, likewise. */
  const scores = new Map<bigint, number | undefined>();
  return {
    parties,
    opens: ({ id }) => id % OPENS_NOT !== 0n,
    score({ id, contributor }) {
      const isOwn = parties.has(contributor.text);
      if (!scores.has(id)) scores.set(id, rng.pick([isOwn ? BEST_SCORE : 0, isOwn ? BEST_SCORE : 0, undefined]));
      return scores.get(id);
    },
    respond: (found) => planOf(found).response,
    proves: (found) => planOf(found).isProven,
    vote: (found) => planOf(found).vote,
    reveals: (found) => planOf(found).isRevealed,
    appeals: (found) => planOf(found).isAppealed,
  };
}
