/**
 * Builds a proposal: orders what the mempool offers, runs it as the block will run, keeps what passes. The executed block
 * is kept too, so that the proposer does not run its own proposal twice.
 */
import { assert } from "../../lib/assert.ts";
import type { TipOpener } from "../../lib/economy/hash-chain.ts";
import { SdkError } from "../../lib/errors.ts";
import { offeredGasPrice } from "./gas-price.ts";
import type { ExecutedBlock, OpenBlock } from "./block.ts";
import { TxCrash } from "./block.ts";
import type { TxOutcome } from "./deliver.ts";
import { orderByPrice } from "./proposal-order.ts";
import type { Lane } from "./proposal-order.ts";
import type { DecodedTx } from "./tx/decode.ts";

/** A transaction that may go into a proposal. */
export interface Candidate {
  readonly bytes: Uint8Array;
  readonly tx: DecodedTx;
}

/** What a proposal may hold and who makes it. */
export interface ProposalRoom {
  /** Bytes of all transactions inside the block's data. */
  readonly maxTxBytes: bigint;
  /** Opens the proposer's hash chain; undefined: the block goes without a reveal. */
  readonly opener: TipOpener | undefined;
}

/** A built proposal with its execution. */
export interface BuiltProposal {
  readonly txs: readonly Uint8Array[];
  readonly executed: ExecutedBlock;
}

/** What a transaction offers for its place: used by mempool lanes and proposals alike. */
export function laneOf(tx: DecodedTx): {
  readonly sender: string;
  readonly sequence: bigint;
  readonly gasPrice: bigint;
} {
  const amounts = tx.fee.amount.map(({ denom, amount }) => ({
    denom,
    amount: /^[0-9]{1,78}$/.test(amount) ? BigInt(amount) : 0n,
  }));
  return {
    sender: tx.signers[0]?.text ?? "",
    sequence: tx.authInfo.signerInfos[0]?.sequence ?? 0n,
    gasPrice: offeredGasPrice(amounts, tx.fee.gasLimit),
  };
}

/** Bytes of a transaction inside a block's data: tag, length, bytes (interop §1.5). */
export function txSizeInBlock(bytes: Uint8Array): bigint {
  let lengthBytes = 1;
  for (let rest = bytes.length; rest >= 128; rest >>>= 7) {
    lengthBytes += 1;
  }
  return BigInt(1 + lengthBytes + bytes.length);
}

/**
 * Fills an opened block with the proposer's reveal, then with the dearest candidates that fit and pass. A transaction that came before its turn (wrong
 * sequence) gets one more try at the end.
 * @throws TxCrash with the index of the candidate whose run threw: the block must then be opened again without it
 */
export function fillBlock(
  block: OpenBlock,
  candidates: readonly Candidate[],
  { maxTxBytes, opener }: ProposalRoom,
): BuiltProposal {
  const lanes: Lane[] = candidates.map(({ tx }, index) => ({ index, ...laneOf(tx) }));
  const txs: Uint8Array[] = [];
  const retries: number[] = [];
  let bytesLeft = maxTxBytes;
  let gasLeft = block.gasLimit;

  const reveal = opener === undefined ? undefined : block.reveal(opener);
  if (reveal !== undefined && txSizeInBlock(reveal) <= bytesLeft) {
    const outcome = block.run(reveal);
    assert(outcome.isAdmitted, "what opens the tip is a valid reveal");
    block.keep(outcome);
    txs.push(reveal);
    bytesLeft -= txSizeInBlock(reveal);
  }

  const tryAt = (index: number): TxOutcome | undefined => {
    const candidate = candidates[index];
    if (candidate === undefined) {
      return undefined;
    }
    const size = txSizeInBlock(candidate.bytes);
    const gas = candidate.tx.fee.gasLimit;
    if (size > bytesLeft || (gasLeft !== undefined && gas > gasLeft)) {
      return undefined;
    }
    const outcome = runOne(block, candidate, index);
    if (outcome.isAdmitted) {
      txs.push(candidate.bytes);
      bytesLeft -= size;
      gasLeft = gasLeft === undefined ? undefined : gasLeft - gas;
    }
    return outcome;
  };

  for (const { index } of orderByPrice(lanes)) {
    const outcome = tryAt(index);
    if (outcome !== undefined && !outcome.isAdmitted && outcome.result.code === SdkError.WrongSequence.code) {
      retries.push(index);
    }
  }
  for (const index of retries) {
    tryAt(index);
  }
  return { txs, executed: block.finish() };
}

function runOne(block: OpenBlock, candidate: Candidate, index: number): TxOutcome {
  try {
    const outcome = block.run(candidate.bytes);
    if (outcome.isAdmitted) block.keep(outcome);
    return outcome;
  } catch (error) {
    throw new TxCrash(index, error);
  }
}
