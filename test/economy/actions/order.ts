/** Orders of encrypted data: never delivered, refunded, released too early. */
import {
  MsgRefundOrder,
  MsgRefundOrderResponse,
  MsgReleaseOrder,
  MsgReleaseOrderResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { anyMember, anyOf, isMember } from "../action.ts";
import type { Action } from "../action.ts";
import { buy } from "../moves.ts";

/** Orders what needs a key. */
export const orderKeyed: Action = {
  name: "order",
  weight: 2,
  run(play) {
    const offer = anyOf(
      play,
      play.known.offers.filter(({ seller, version }) => version?.isEncrypted === true && isMember(seller)),
    );
    return offer !== undefined && buy(play, anyMember(play), offer);
  },
};

/** Asks for a refund, or for the money, of any order. */
export const endOrder: Action = {
  name: "end-order",
  weight: 2,
  run(play) {
    const { rng, ledger, known } = play;
    const order = anyOf(play, known.licences);
    if (order === undefined) return false;
    const sender = anyMember(play).text;
    const message = { sender, orderId: order.orderId };
    return rng.chance(500)
      ? ledger.send(sender, MsgRefundOrder, MsgRefundOrderResponse, message) !== undefined
      : ledger.send(sender, MsgReleaseOrder, MsgReleaseOrderResponse, message) !== undefined;
  },
};
