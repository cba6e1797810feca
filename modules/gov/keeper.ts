/** The rows of governance but for votes (vote-rows.ts): params, proposals with their queues, deposits, closings. */
import { assert } from "../../lib/assert.ts";
import { bigEndian64, bytesToUtf8, prefixEnd, readBigEndian64, utf8ToBytes } from "../../lib/bytes.ts";
import { Closing } from "../../proto/gen/byline/gov/v1/gov.ts";
import { Deposit, Params, Proposal, ProposalStatus } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { addressText } from "../address.ts";
import { addCoins, coinsFromWire, coinsToWire, subtractCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import {
  ACTIVE_QUEUE_PREFIX,
  CLOSINGS_PREFIX,
  CONSTITUTION_KEY,
  DEPOSITS_PREFIX,
  DEPOSIT_TOTAL_KEY,
  GOV_STORE,
  INACTIVE_QUEUE_PREFIX,
  NEXT_ID_KEY,
  PARAMS_KEY,
  PROPOSALS_PREFIX,
  VOTING_PREFIX,
  lastId,
  ofProposal,
  ofProposalBy,
  queueKey,
  queuePrefix,
} from "./keys.ts";

/** Value of rows that carry no data. */
export const MARK = Uint8Array.of(1);

/** Reads the params. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  const bytes = ctx.store(GOV_STORE).get(PARAMS_KEY);
  assert(bytes !== undefined, "gov params are written at genesis");
  return Params.decode(bytes);
}

/** Writes the params; they must be valid. */
export function writeParams(ctx: Context, params: Params): void {
  ctx.store(GOV_STORE).set(PARAMS_KEY, Params.encode(params));
}

/** The constitution; "" when there is none. */
export function readConstitution(ctx: Context): string {
  const bytes = ctx.store(GOV_STORE).get(CONSTITUTION_KEY);
  return bytes === undefined ? "" : bytesToUtf8(bytes);
}

/** Writes the constitution; genesis only. */
export function writeConstitution(ctx: Context, text: string): void {
  if (text !== "") {
    ctx.store(GOV_STORE).set(CONSTITUTION_KEY, utf8ToBytes(text));
  }
}

/** The id that the next proposal gets. */
export function readNextId(ctx: Context): bigint {
  const bytes = ctx.store(GOV_STORE).get(NEXT_ID_KEY);
  return bytes === undefined ? 1n : readBigEndian64(bytes);
}

/** Sets the id that the next proposal gets. */
export function writeNextId(ctx: Context, id: bigint): void {
  ctx.store(GOV_STORE).set(NEXT_ID_KEY, bigEndian64(id));
}

/** A proposal, if there is one of this id. */
export function findProposal(ctx: Context, id: bigint): Proposal | undefined {
  const bytes = ctx.store(GOV_STORE).get(ofProposal(PROPOSALS_PREFIX, id));
  return bytes === undefined ? undefined : Proposal.decode(bytes);
}

/** Writes a proposal in place of `before`, with its mark and its place in the queues. */
export function writeProposal(ctx: Context, proposal: Proposal, before?: Proposal): void {
  leaveQueues(ctx, before);
  const store = ctx.store(GOV_STORE);
  store.set(ofProposal(PROPOSALS_PREFIX, proposal.id), Proposal.encode(proposal));
  const { id, depositEndTime, votingEndTime } = proposal;
  if (isInDeposit(proposal)) {
    assert(depositEndTime !== undefined, "a proposal has an end of its deposit period");
    store.set(queueKey(INACTIVE_QUEUE_PREFIX, depositEndTime, id), bigEndian64(id));
  }
  if (isInVoting(proposal)) {
    assert(votingEndTime !== undefined, "a proposal in its voting period has an end of it");
    store.set(queueKey(ACTIVE_QUEUE_PREFIX, votingEndTime, id), bigEndian64(id));
    store.set(ofProposal(VOTING_PREFIX, id), MARK);
  }
}

/** Removes a proposal, its mark and its place in the queues. */
export function deleteProposal(ctx: Context, proposal: Proposal): void {
  leaveQueues(ctx, proposal);
  ctx.store(GOV_STORE).delete(ofProposal(PROPOSALS_PREFIX, proposal.id));
}

/** Whether votes on this proposal count. */
export function isVotedOn(ctx: Context, id: bigint): boolean {
  return ctx.store(GOV_STORE).has(ofProposal(VOTING_PREFIX, id));
}

/** True in the deposit period. */
export function isInDeposit({ status }: Proposal): boolean {
  return status === ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD;
}

/** True in the voting period. */
export function isInVoting({ status }: Proposal): boolean {
  return status === ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD;
}

/** All proposals by id. */
export function* proposals(ctx: Context): IterableIterator<Proposal> {
  for (const row of ctx.store(GOV_STORE).range({ start: PROPOSALS_PREFIX, end: prefixEnd(PROPOSALS_PREFIX) })) {
    yield Proposal.decode(row.value);
  }
}

/** Ids of proposals whose period has ended at `time`, the oldest first, at most `limit`. */
export function dueIds(ctx: Context, queue: "active" | "inactive", time: bigint, limit: number): readonly bigint[] {
  const prefix = queue === "active" ? ACTIVE_QUEUE_PREFIX : INACTIVE_QUEUE_PREFIX;
  const ids: bigint[] = [];
  for (const row of ctx.store(GOV_STORE).range({ start: prefix, end: queuePrefix(prefix, time + 1n) })) {
    if (ids.length === limit) {
      break;
    }
    ids.push(lastId(row.key));
  }
  return ids;
}

/** Keys of both queues; invariants only. */
export function queueKeys(ctx: Context): readonly Uint8Array[] {
  const range = { start: ACTIVE_QUEUE_PREFIX, end: prefixEnd(INACTIVE_QUEUE_PREFIX) };
  return [...ctx.store(GOV_STORE).range(range)].map(({ key }) => key);
}

/** The key under which a proposal must be queued; undefined when it has ended. */
export function queueKeyOf(proposal: Proposal): Uint8Array | undefined {
  const { id, depositEndTime, votingEndTime } = proposal;
  if (isInDeposit(proposal) && depositEndTime !== undefined) {
    return queueKey(INACTIVE_QUEUE_PREFIX, depositEndTime, id);
  }
  return isInVoting(proposal) && votingEndTime !== undefined
    ? queueKey(ACTIVE_QUEUE_PREFIX, votingEndTime, id)
    : undefined;
}

/** An account's deposit on a proposal. */
export function findDeposit(ctx: Context, id: bigint, depositor: Uint8Array): Deposit | undefined {
  const bytes = ctx.store(GOV_STORE).get(ofProposalBy(DEPOSITS_PREFIX, id, depositor));
  return bytes === undefined ? undefined : Deposit.decode(bytes);
}

/** Adds to an account's deposit and to the sum of all. */
export function addToDeposit(ctx: Context, id: bigint, depositor: Uint8Array, coins: Coins): void {
  if (coins.length === 0) {
    return;
  }
  const held = findDeposit(ctx, id, depositor);
  const amount = addCoins(coinsFromWire(held?.amount ?? []), coins);
  const deposit = { proposalId: id, depositor: addressText(depositor), amount: coinsToWire(amount) };
  ctx.store(GOV_STORE).set(ofProposalBy(DEPOSITS_PREFIX, id, depositor), Deposit.encode(deposit));
  writeDepositTotal(ctx, addCoins(readDepositTotal(ctx), coins));
}

/** Removes a deposit and takes it from the sum of all. */
export function deleteDeposit(ctx: Context, key: Uint8Array, deposit: Deposit): void {
  ctx.store(GOV_STORE).delete(key);
  const rest = subtractCoins(readDepositTotal(ctx), coinsFromWire(deposit.amount));
  assert(rest !== undefined, "the sum of deposits holds each of them");
  writeDepositTotal(ctx, rest);
}

/** Deposits of one proposal, or all, with their keys. */
export function* deposits(
  ctx: Context,
  id?: bigint,
): IterableIterator<{ readonly key: Uint8Array; readonly deposit: Deposit }> {
  const start = id === undefined ? DEPOSITS_PREFIX : ofProposal(DEPOSITS_PREFIX, id);
  for (const row of ctx.store(GOV_STORE).range({ start, end: prefixEnd(start) })) {
    yield { key: row.key, deposit: Deposit.decode(row.value) };
  }
}

/** Sum of all deposits: what the gov account owes. */
export function readDepositTotal(ctx: Context): Coins {
  const bytes = ctx.store(GOV_STORE).get(DEPOSIT_TOTAL_KEY);
  return bytes === undefined ? [] : coinsFromWire(Deposit.decode(bytes).amount);
}

function writeDepositTotal(ctx: Context, total: Coins): void {
  if (total.length === 0) {
    ctx.store(GOV_STORE).delete(DEPOSIT_TOTAL_KEY);
  } else {
    const row = { proposalId: 0n, depositor: "", amount: coinsToWire(total) };
    ctx.store(GOV_STORE).set(DEPOSIT_TOTAL_KEY, Deposit.encode(row));
  }
}

/** What is left to do for ended proposals, by id. */
export function* closings(ctx: Context): IterableIterator<Closing> {
  for (const row of ctx.store(GOV_STORE).range({ start: CLOSINGS_PREFIX, end: prefixEnd(CLOSINGS_PREFIX) })) {
    yield Closing.decode(row.value);
  }
}

/** Keeps a closing for the next block. */
export function writeClosing(ctx: Context, closing: Closing): void {
  ctx.store(GOV_STORE).set(ofProposal(CLOSINGS_PREFIX, closing.proposalId), Closing.encode(closing));
}

/** The closing of a proposal is done. */
export function deleteClosing(ctx: Context, id: bigint): void {
  ctx.store(GOV_STORE).delete(ofProposal(CLOSINGS_PREFIX, id));
}

function leaveQueues(ctx: Context, before: Proposal | undefined): void {
  const key = before === undefined ? undefined : queueKeyOf(before);
  if (before === undefined || key === undefined) {
    return;
  }
  ctx.store(GOV_STORE).delete(key);
  if (isInVoting(before)) {
    ctx.store(GOV_STORE).delete(ofProposal(VOTING_PREFIX, before.id));
  }
}
