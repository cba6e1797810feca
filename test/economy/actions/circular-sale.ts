/** A member buys what another member sells; sometimes what honest people sell. */
import { anyMember, anyOf, isInStyle, isMember } from "../action.ts";
import type { Action } from "../action.ts";
import { buy } from "../moves.ts";

/** Buys a licence, as a rule from the coalition itself. */
export const circularSale: Action = {
  name: "circular-sale",
  weight: 14,
  run(play) {
    const isOwn = play.style.isClosed || play.rng.chance(850);
    const offer = anyOf(
      play,
      play.known.offers.filter(({ seller, price }) => isMember(seller) === isOwn && isInStyle(play, price)),
    );
    return offer !== undefined && buy(play, anyMember(play), offer);
  },
};
