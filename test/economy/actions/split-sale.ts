/** One payment in many: the same licence at a price of a few base units, bought again and again in one block. */
import { anyMember, anyOf, ownVersions } from "../action.ts";
import type { Action } from "../action.ts";
import { buy, offer } from "../moves.ts";

const TINY: readonly [bigint, ...bigint[]] = [1n, 2n, 3n, 4n, 10n, 19n, 20n, 21n, 33n, 34n, 40n];

/** Sells at a tiny price, many times. */
export const splitSale: Action = {
  name: "split-sale",
  weight: 4,
  run(play) {
    const { rng } = play;
    const version = anyOf(play, ownVersions(play));
    if (version === undefined) return false;
    const made = offer(play, version.owner, version, rng.pick(TINY), 0);
    if (made === undefined) return false;
    let isDone = false;
    for (let times = rng.between(2, 8); times > 0; times -= 1) isDone = buy(play, anyMember(play), made);
    return isDone;
  },
};
