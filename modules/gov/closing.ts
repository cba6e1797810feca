/**
 * The end of a proposal: deposits go back or are burned, votes and counts are removed. A few rows at once, the rest in
 * the following blocks, so that a proposal with a hundred thousand of either stalls none (reliability A-16).
 */
import { moduleAddress } from "../../lib/address.ts";
import { DEC_ONE, dec, parseDec } from "../../lib/dec.ts";
import { Disposal } from "../../proto/gen/byline/gov/v1/gov.ts";
import type { Closing } from "../../proto/gen/byline/gov/v1/gov.ts";
import type { Deposit } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { parseAddress } from "../address.ts";
import { coinsFromWire, oneCoin } from "../coins.ts";
import type { Coins } from "../coins.ts";
import { attempt } from "../context.ts";
import type { Context, ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankBurner, BankSender } from "../expected.ts";
import { GOV_ACCOUNT } from "../module-accounts.ts";
import { closings, deleteClosing, deleteDeposit, deposits, writeClosing } from "./keeper.ts";
import { deleteCounts, deleteVotes } from "./vote-rows.ts";

/** Rows done at once when a proposal ends. */
const ROWS_AT_ONCE_MAX = 20;
/** Rows done in one block for proposals that have ended before. */
const ROWS_PER_BLOCK_MAX = 1_000;

type ClosingBank = BankSender & BankBurner;

/** Begins to close a proposal that has ended; what is left is done by `continueClosings`. */
export function closeProposal(ctx: Context, bank: ClosingBank, closing: Closing): void {
  if (work(ctx, bank, closing, ROWS_AT_ONCE_MAX) === ROWS_AT_ONCE_MAX) {
    writeClosing(ctx, closing);
  }
}

/** The closing of a proposal whose deposits go back, or are burned. */
export function simpleClosing(proposalId: bigint, burns: boolean): Closing {
  const disposal = burns ? Disposal.DISPOSAL_BURN : Disposal.DISPOSAL_REFUND;
  return { proposalId, disposal, chargeRatio: "", chargeDestination: "" };
}

/** End of block: goes on with proposals that have ended, in order of their ids. */
export function continueClosings(ctx: ExecContext, bank: ClosingBank): void {
  let left = ROWS_PER_BLOCK_MAX;
  for (const closing of [...firstClosings(ctx)]) {
    if (left === 0) {
      return;
    }
    const budget = left;
    let done = 0;
    const refusal = attempt(ctx, (inner) => {
      done = work(inner, bank, closing, budget);
      if (done < budget) {
        deleteClosing(inner, closing.proposalId);
      }
    });
    left -= done;
    if (refusal !== undefined) {
      // Put aside: the deposits stay where they are, no block waits for them.
      deleteClosing(ctx, closing.proposalId);
      const id = closing.proposalId.toString();
      ctx.emit(createEvent("proposal_closing_failed", ["proposal_id", id], ["reason", refusal.log]));
    }
  }
}

/** As many closings as one block could finish, were they all nearly done. */
function* firstClosings(ctx: Context): IterableIterator<Closing> {
  let count = 0;
  for (const closing of closings(ctx)) {
    if (count === ROWS_PER_BLOCK_MAX) {
      return;
    }
    count += 1;
    yield closing;
  }
}

/** Deposits, then votes, then counts; returns the number of rows done, `limit` when there may be more. */
function work(ctx: Context, bank: ClosingBank, closing: Closing, limit: number): number {
  const { proposalId } = closing;
  let done = disposeDeposits(ctx, bank, closing, limit);
  done += done < limit ? deleteVotes(ctx, proposalId, limit - done) : 0;
  return done + (done < limit ? deleteCounts(ctx, proposalId, limit - done) : 0);
}

function disposeDeposits(ctx: Context, bank: ClosingBank, closing: Closing, limit: number): number {
  const due: { readonly key: Uint8Array; readonly deposit: Deposit }[] = [];
  for (const row of deposits(ctx, closing.proposalId)) {
    if (due.length === limit) {
      break;
    }
    due.push(row);
  }
  for (const { key, deposit } of due) {
    deleteDeposit(ctx, key, deposit);
    dispose(ctx, bank, closing, deposit);
  }
  return due.length;
}

function dispose(ctx: Context, bank: ClosingBank, closing: Closing, deposit: Deposit): void {
  const account = moduleAddress(GOV_ACCOUNT);
  const coins = coinsFromWire(deposit.amount);
  const kept = coins.flatMap(({ denom, amount }) => oneCoin(denom, keptOf(closing, amount)));
  const back = coins.flatMap(({ denom, amount }) => oneCoin(denom, amount - keptOf(closing, amount)));
  if (back.length > 0) {
    bank.send(ctx, account, parseAddress(deposit.depositor), back);
  }
  keep(ctx, bank, closing, kept);
}

function keep(ctx: Context, bank: ClosingBank, closing: Closing, coins: Coins): void {
  if (coins.length === 0) {
    return;
  }
  if (closing.chargeDestination === "") {
    bank.burn(ctx, GOV_ACCOUNT, coins);
  } else {
    bank.send(ctx, moduleAddress(GOV_ACCOUNT), parseAddress(closing.chargeDestination), coins);
  }
}

/** What of an amount does not go back, rounded down. */
function keptOf({ disposal, chargeRatio }: Closing, amount: bigint): bigint {
  switch (disposal) {
    case Disposal.DISPOSAL_BURN:
      return amount;
    case Disposal.DISPOSAL_CHARGE:
      return dec.truncateInt(dec.mul(amount * DEC_ONE, parseDec(chargeRatio) ?? 0n));
    default:
      return 0n;
  }
}
