/** Settlements that lie on purpose, to be convicted by oneself: what a slash gives the finder, and what it does not. */
import { fraudCommitment } from "../../../lib/attribution/fraud/commitment.ts";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { receiptLeaf } from "../../../lib/economy/receipts.ts";
import { FraudCase, SettlementFraud } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import {
  MsgCommitFraud,
  MsgCommitFraudResponse,
  MsgProveFraud,
  MsgProveFraudResponse,
} from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { anyMember, anyOf, isMember } from "../action.ts";
import type { Action } from "../action.ts";
import { anyPart } from "../amounts.ts";
import { SIM_CHAIN } from "../ledger.ts";
import { coin } from "../moves.ts";
import { settle } from "../use-moves.ts";
import { ownChannels } from "./channel.ts";
import { steer } from "./settle.ts";

/** Settled as the one receipt of a channel's first voucher (attribution T46). */
const NO_RECEIPT = utf8ToBytes("no receipt");
const FRAUD_BOND = 10_000_000n;

/** Settles what is no receipt, and commits to showing it. */
export const lyingSettlement: Action = {
  name: "lying-settlement",
  weight: 3,
  run(play) {
    const { rng, known, ledger } = play;
    const channel = anyOf(
      play,
      ownChannels(play).filter(({ amount, calls, gateway }) => amount === 0n && calls === 0n && isMember(gateway)),
    );
    if (channel === undefined) return false;
    const amount = anyPart(rng, channel.deposit);
    const vector = steer(rng, channel, amount);
    const node = receiptLeaf(NO_RECEIPT, amount, vector);
    if (!settle(play, channel, { amount, calls: 1n, vector, treeHash: node.hash })) return false;
    const leaf = { index: 0n, node, receipt: NO_RECEIPT, path: [] };
    const settlement = SettlementFraud.create({ channelId: channel.id, index: channel.settlements, receipt: { leaf } });
    const fraudCase = FraudCase.encode(FraudCase.create({ settlement }));
    const finder = anyMember(play);
    const commitment = fraudCommitment(SIM_CHAIN, fraudCase, finder.address);
    const bond = coin(rng.pick([FRAUD_BOND, 100n * FRAUD_BOND]));
    const message = { sender: finder.text, commitment, bond };
    const isDone = ledger.send(finder.text, MsgCommitFraud, MsgCommitFraudResponse, message) !== undefined;
    if (isDone) known.frauds.push({ finder, fraudCase, shownAt: undefined });
    return isDone;
  },
};

/** Shows a lie of one's own. */
export const convict: Action = {
  name: "convict",
  weight: 3,
  run(play) {
    const { known, ledger } = play;
    const fraud = anyOf(
      play,
      known.frauds.filter(({ shownAt }) => shownAt === undefined),
    );
    if (fraud === undefined) return false;
    const { finder, fraudCase } = fraud;
    const message = { sender: finder.text, fraudCase };
    const isDone = ledger.send(finder.text, MsgProveFraud, MsgProveFraudResponse, message) !== undefined;
    if (isDone) fraud.shownAt = ledger.height;
    return isDone;
  },
};
