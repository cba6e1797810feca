/** The trade of honest people: the same whatever the coalition does, in both games of a world. */
import assert from "node:assert/strict";
import type { Prng } from "../sim/prng.ts";
import { anyAmount, anyPart } from "./amounts.ts";
import { HONEST, must, partyAt } from "./cast.ts";
import { buy } from "./moves.ts";
import type { Stage } from "./moves.ts";
import type { Party } from "./parties.ts";
import { settle } from "./use-moves.ts";

/** One step of the honest program. */
export type HonestStep = (stage: Stage) => void;

/** What honest people trade in: ids of offers and of their channel. */
export interface HonestTrade {
  readonly offerIds: readonly [bigint, ...bigint[]];
  readonly channelId: bigint;
}

/** What honest people do at one point of a block; the same bytes whatever the coalition does. */
export function honestSteps(rng: Prng, { offerIds, channelId }: HonestTrade): readonly HonestStep[] {
  if (rng.chance(450)) return [buysCopy(partyAt(HONEST, rng.pick([4, 5])))];
  if (rng.chance(750)) return [];
  if (rng.chance(500)) {
    const [offerId, buyer] = [rng.pick(offerIds), partyAt(HONEST, rng.pick([4, 5]))];
    return [
      (stage) => {
        const wanted = must(
          stage.known.offers.find(({ id }) => id === offerId),
          "the offer",
        );
        assert.ok(buy(stage, buyer, wanted), `honest purchase: ${stage.ledger.refusal?.log}`);
      },
    ];
  }
  const [amount, partOf] = [100n + anyAmount(rng) / 10n, rng.fork(`vector ${rng.next()}`)];
  const parts = [0, 1, 2].map(() => anyPart(partOf, amount / 3n));
  return [
    (stage) => {
      const channel = must(
        stage.known.channels.find(({ id }) => id === channelId),
        "the channel",
      );
      const vector = channel.vector.map((sum, index) => sum + (parts[index] ?? 0n));
      const plan = { amount: channel.amount + amount, calls: channel.calls + 7n, vector };
      if (plan.amount <= channel.deposit) {
        assert.ok(settle(stage, channel, plan), `honest settlement: ${stage.ledger.refusal?.log}`);
      }
    },
  ];
}

/** Dearest copy that an honest buyer falls for, base units. */
const COPY_PRICE_MAX = 20_000_000_000n;

/** Somebody who wants the data takes the youngest copy for it, if there is one: data that nobody has published is not bought. */
function buysCopy(buyer: Party): HonestStep {
  return (stage) => {
    const { offers, deceptions } = stage.known;
    const wanted = offers.findLast(
      ({ version, price }) => version?.copyOf !== undefined && !version.isStopped && price <= COPY_PRICE_MAX,
    );
    const version = wanted?.version;
    if (wanted !== undefined && version !== undefined && buy(stage, buyer, wanted)) {
      deceptions.push({ buyer, version, price: wanted.price });
    }
  };
}
