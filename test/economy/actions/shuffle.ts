/** Money and ownership move between the coalition's accounts. */
import { MsgSend, MsgSendResponse } from "../../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import {
  MsgAcceptTransfer,
  MsgAcceptTransferResponse,
  MsgSetPayout,
  MsgSetPayoutResponse,
  MsgSetVersionState,
  MsgSetVersionStateResponse,
  MsgTransferDataset,
  MsgTransferDatasetResponse,
} from "../../../proto/gen/byline/registry/v1/tx.ts";
import { VersionState } from "../../../proto/gen/byline/registry/v1/registry.ts";
import { anyAmount } from "../amounts.ts";
import { anyMember, anyOf, ownVersions } from "../action.ts";
import type { Action } from "../action.ts";
import { coin } from "../moves.ts";

/** Sends coins from one identity to another. */
export const send: Action = {
  name: "send",
  weight: 2,
  run(play) {
    const [from, to] = [anyMember(play).text, anyMember(play).text];
    const message = { fromAddress: from, toAddress: to, amount: [coin(anyAmount(play.rng))] };
    return play.ledger.send(from, MsgSend, MsgSendResponse, message) !== undefined;
  },
};

/** Hands a dataset over: its version bonds stay with the old owner. */
export const handOver: Action = {
  name: "hand-over",
  weight: 1,
  run(play) {
    const version = anyOf(play, ownVersions(play));
    if (version === undefined) return false;
    const { owner, datasetId } = version;
    const newOwner = anyMember(play);
    const offered = { owner: owner.text, datasetId, newOwner: newOwner.text };
    play.ledger.send(owner.text, MsgTransferDataset, MsgTransferDatasetResponse, offered);
    const taken = { newOwner: newOwner.text, datasetId };
    const isDone = play.ledger.send(newOwner.text, MsgAcceptTransfer, MsgAcceptTransferResponse, taken) !== undefined;
    if (isDone) version.owner = newOwner;
    return isDone;
  },
};

/** Sends the curators' part somewhere else. */
export const setPayout: Action = {
  name: "set-payout",
  weight: 1,
  run(play) {
    const version = anyOf(play, ownVersions(play));
    if (version === undefined) return false;
    const { owner, datasetId } = version;
    const message = { owner: owner.text, datasetId, payoutAddress: anyMember(play).text };
    return play.ledger.send(owner.text, MsgSetPayout, MsgSetPayoutResponse, message) !== undefined;
  },
};

/** Hides, shows or retires a version: what is not in good standing is not matched and not sold. */
export const setState: Action = {
  name: "set-state",
  weight: 1,
  run(play) {
    const version = anyOf(play, ownVersions(play));
    if (version === undefined) return false;
    const { VERSION_STATE_ACTIVE, VERSION_STATE_UNLISTED, VERSION_STATE_RETIRED } = VersionState;
    const state = play.rng.pick([
      VERSION_STATE_ACTIVE,
      VERSION_STATE_UNLISTED,
      VERSION_STATE_UNLISTED,
      VERSION_STATE_RETIRED,
    ]);
    const owner = version.owner.text;
    const message = { owner, datasetId: version.datasetId, version: version.version, state, deprecatedBy: "" };
    return play.ledger.send(owner, MsgSetVersionState, MsgSetVersionStateResponse, message) !== undefined;
  },
};
