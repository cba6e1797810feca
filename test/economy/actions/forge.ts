/** Vouchers that must not settle: above the deposit, falling sums, wrong key, sums that were not signed, somebody else's channel. */
import { anyMember, anyOf } from "../action.ts";
import type { Action } from "../action.ts";
import { settle } from "../use-moves.ts";
import { voucherKey } from "../parties.ts";
import { anyAmount } from "../amounts.ts";

/** Tries one forgery on any channel. */
export const forge: Action = {
  name: "forge",
  weight: 3,
  run(play) {
    const { rng, known } = play;
    const channel = anyOf(play, known.channels);
    if (channel === undefined) return false;
    const { amount, calls, vector, deposit } = channel;
    const stolen = voucherKey(known.counter + rng.between(1, 9)).secret;
    const plan = rng.pick([
      { amount: deposit + anyAmount(rng), calls: calls + 1n, vector },
      { amount: amount === 0n ? 0n : amount - 1n, calls: calls + 1n, vector },
      { amount: amount + 1n, calls, vector },
      { amount: deposit, calls: calls + 1n, vector, secret: stolen },
      { amount: amount + 1n, calls: calls + 1n, vector, secret: stolen, sentAmount: deposit },
      { amount: amount + 100n, calls: calls + 1n, vector: vector.map((sum) => sum + 101n) },
      { amount: deposit, calls: calls + 1n, vector, secret: stolen, sender: anyMember(play) },
    ]);
    return settle(play, channel, plan);
  },
};
