/** Vouchers signed to oneself: the vector steers to own inputs, to others, or nowhere. */
import type { Prng } from "../../sim/prng.ts";
import { min } from "../../../lib/int.ts";
import { anyPart, tinyAmount } from "../amounts.ts";
import { anyOf, isMember } from "../action.ts";
import type { Action } from "../action.ts";
import { settle } from "../use-moves.ts";
import type { KnownChannel } from "../parties.ts";
import { ownChannels } from "./channel.ts";

/** What a vector adds for a payment: all to one's own input, all to one input, parts to each, or nothing. */
export function steer(rng: Prng, { model, vector }: KnownChannel, paid: bigint): readonly bigint[] {
  const way = rng.below(4);
  if (way === 0) return vector;
  const own = model.inputs.findIndex(({ owner }) => isMember(owner));
  const target = way === 1 && own >= 0 ? own : rng.below(model.inputs.length);
  if (way < 3) return vector.map((sum, index) => (index === target ? sum + anyPart(rng, paid) : sum));
  const each = paid / BigInt(model.inputs.length);
  return vector.map((sum) => sum + (rng.chance(500) ? each : 0n));
}

/** Settles one or a few vouchers of an own channel, down to one base unit each. */
export const settleOwn: Action = {
  name: "settle",
  weight: 16,
  run(play) {
    const { rng } = play;
    const channel = anyOf(
      play,
      ownChannels(play).filter(({ deposit, amount, gateway }) => amount < deposit && isMember(gateway)),
    );
    if (channel === undefined) return false;
    let isDone = false;
    for (let times = rng.chance(800) ? 1 : rng.between(2, 4); times > 0; times -= 1) {
      const left = channel.deposit - channel.amount;
      const paid = play.style.amounts === "tiny" ? min(tinyAmount(rng), left) : anyPart(rng, left);
      if (paid === 0n) break;
      const plan = {
        amount: channel.amount + paid,
        calls: channel.calls + BigInt(rng.between(1, 1000)),
        vector: steer(rng, channel, paid),
      };
      isDone = settle(play, channel, plan);
    }
    return isDone;
  },
};
