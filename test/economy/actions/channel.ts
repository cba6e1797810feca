/** Channels to oneself: every depositor, payer and gateway, custodial or not; topping up and closing them. */
import {
  MsgCloseChannel,
  MsgCloseChannelResponse,
  MsgFinalizeChannel,
  MsgFinalizeChannelResponse,
  MsgFinalizeSettlement,
  MsgFinalizeSettlementResponse,
  MsgTopUpChannel,
  MsgTopUpChannelResponse,
} from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { anyMember, anyOf, anyPrice, isMember, ownModels } from "../action.ts";
import type { Action, Play } from "../action.ts";
import { coin } from "../moves.ts";
import { openChannel } from "../use-moves.ts";
import type { KnownChannel } from "../parties.ts";
import { COALITION, HONEST, SIM_DAY, partyAt } from "../cast.ts";

/** Channels whose key the coalition holds. */
export function ownChannels({ known }: Play): readonly KnownChannel[] {
  return known.channels.filter(({ depositor }) => isMember(depositor));
}

/** Opens a channel; now and then to the honest gateway. */
export const openOwn: Action = {
  name: "open-channel",
  weight: 9,
  run(play) {
    const { rng, known, style } = play;
    const model = anyOf(play, style.isClosed ? ownModels(play) : known.models);
    if (model === undefined) return false;
    const plan = {
      depositor: anyMember(play),
      payer: anyMember(play),
      gateway:
        !style.isClosed && rng.chance(100)
          ? partyAt(HONEST, 2)
          : rng.chance(600)
            ? partyAt(COALITION, rng.below(2))
            : anyMember(play),
      model,
      deposit: anyPrice(play),
      custodial: rng.chance(100),
      lifeNs: SIM_DAY * BigInt(rng.between(1, 6)),
    };
    return openChannel(play, plan) !== undefined;
  },
};

/** Adds to a deposit. */
export const topUp: Action = {
  name: "top-up",
  weight: 2,
  run(play) {
    const channel = anyOf(play, ownChannels(play));
    if (channel === undefined) return false;
    const amount = anyPrice(play);
    const depositor = channel.depositor.text;
    const message = { depositor, channelId: channel.id, deposit: coin(amount) };
    const isDone = play.ledger.send(depositor, MsgTopUpChannel, MsgTopUpChannelResponse, message) !== undefined;
    if (isDone) channel.deposit += amount;
    return isDone;
  },
};

/** Asks to close, or takes back what is left; also of channels that are honest people's. */
export const closeChannel: Action = {
  name: "close-channel",
  weight: 4,
  run(play) {
    const { rng, known, ledger } = play;
    const channel = anyOf(play, rng.chance(900) ? ownChannels(play) : known.channels);
    if (channel === undefined) return false;
    const { id, payer } = channel;
    const sender = isMember(payer) ? payer : anyMember(play);
    if (rng.chance(500)) {
      const message = { payer: sender.text, channelId: id };
      return ledger.send(sender.text, MsgCloseChannel, MsgCloseChannelResponse, message) !== undefined;
    }
    const message = { sender: sender.text, channelId: id };
    return ledger.send(sender.text, MsgFinalizeChannel, MsgFinalizeChannelResponse, message) !== undefined;
  },
};

/** Frees a gateway's promise, as early and as often as it goes. */
export const finalizeSettlement: Action = {
  name: "finalize-settlement",
  weight: 2,
  run(play) {
    const { rng, known, ledger } = play;
    const channel = anyOf(
      play,
      known.channels.filter(({ settlements }) => settlements > 0),
    );
    if (channel === undefined) return false;
    const sender = anyMember(play).text;
    const message = { sender, channelId: channel.id, index: rng.between(1, channel.settlements + 1) };
    return ledger.send(sender, MsgFinalizeSettlement, MsgFinalizeSettlementResponse, message) !== undefined;
  },
};
