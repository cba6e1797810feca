/**
 * Commitments to fraud proofs (docs/spec/attribution.md T90). A proof is shown in a later block than its commitment and names its
 * sender, so that it cannot be copied; the bond bounds the reward and goes back whatever happens.
 */
import { fraudCommitment } from "../../lib/attribution/fraud/commitment.ts";
import { toHex } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { FraudCommit } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgCommitFraud,
  MsgCommitFraudResponse,
  MsgWithdrawFraudCommit,
  MsgWithdrawFraudCommitResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { addressText, parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { positiveBaseAmount } from "../payment.ts";
import { refuseWhen } from "../refuse.ts";
import type { Finder } from "./convictions.ts";
import { AttributionError } from "./errors.ts";
import type { BondKey, BondLedger } from "./expected.ts";
import { readParams } from "./keeper.ts";
import { deleteFraudCommit, findFraudCommit, writeFraudCommit } from "./publication-keeper.ts";

const HASH_BYTES = 32;

/** Handlers of the messages about commitments. */
export function fraudCommitMessages(bonds: BondLedger): readonly MessageHandler[] {
  return [commitFraud(bonds), withdrawFraudCommit(bonds)];
}

/** The bond of a commitment. */
export function commitBond(sender: Uint8Array, commitment: Uint8Array): BondKey {
  return { owner: sender, purpose: BondPurpose.BOND_PURPOSE_FRAUD_COMMIT, subject: toHex(commitment) };
}

function commitFraud(bonds: BondLedger): MessageHandler {
  return defineMessage<MsgCommitFraud, MsgCommitFraudResponse>({
    request: MsgCommitFraud,
    response: MsgCommitFraudResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, commitment, bond }) {
      const address = parseAddress(sender, "invalid sender address");
      const amount = positiveBaseAmount(bond, "bond");
      const { fraudBondMin } = readParams(ctx);
      wrong(commitment.length !== HASH_BYTES, "a commitment has 32 bytes");
      wrong(amount < fraudBondMin, `the bond is at least ${fraudBondMin}ubyl, got ${amount}`);
      wrong(findFraudCommit(ctx, address, commitment) !== undefined, "this was committed already");
      bonds.post(ctx, commitBond(address, commitment), amount);
      writeFraudCommit(ctx, FraudCommit.create({ sender, commitment, bond: amount, height: ctx.header.height }));
      ctx.emit(createEvent("commit_fraud", ["sender", sender], ["commitment", toHex(commitment)]));
      return {};
    },
  });
}

function withdrawFraudCommit(bonds: BondLedger): MessageHandler {
  return defineMessage<MsgWithdrawFraudCommit, MsgWithdrawFraudCommitResponse>({
    request: MsgWithdrawFraudCommit,
    response: MsgWithdrawFraudCommitResponse,
    signers: (message) => [message.sender],
    handle(ctx, { sender, commitment }) {
      const address = parseAddress(sender, "invalid sender address");
      const commit = findFraudCommit(ctx, address, commitment);
      if (commit === undefined) {
        throw new TxError(AttributionError.FraudCommitNotFound, toHex(commitment.slice(0, HASH_BYTES)));
      }
      return { refunded: closeCommit(ctx, bonds, commit) };
    },
  });
}

/** The commitment of this sender to this proof, made in an earlier block. @throws TxError(FraudCommitNotFound) */
export function requireCommit(ctx: Context, sender: Uint8Array, proof: Uint8Array): FraudCommit {
  const commit = findFraudCommit(ctx, sender, fraudCommitment(ctx.chainId, proof, sender));
  // An estimate runs on the last block's state; the transaction itself will be in a later one.
  const height = ctx.mode === "simulate" ? ctx.header.height + 1n : ctx.header.height;
  if (commit === undefined || commit.height >= height) {
    throw new TxError(
      AttributionError.FraudCommitNotFound,
      `${addressText(sender)} must commit a block before showing`,
    );
  }
  return commit;
}

/** Who shows the proof of a commitment. */
export function finderOf({ sender, height, bond }: FraudCommit): Finder {
  return { address: sender, height, atRisk: bond };
}

/** Gives a commitment's bond back and forgets it. @returns base units */
export function closeCommit(ctx: Context, bonds: BondLedger, commit: FraudCommit): bigint {
  deleteFraudCommit(ctx, commit);
  return bonds.refund(ctx, commitBond(parseAddress(commit.sender), commit.commitment));
}

function wrong(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.InvalidFraudCommit, reason);
}
