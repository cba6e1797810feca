/**
 * End of block: proposals whose deposit or voting period has ended (cosmos-sdk x/gov/abci.go). Each on its own branch, a
 * bounded number in a block, in the order of their ends; what is left waits for the next block (reliability ).
 */
import { ProposalStatus } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { Proposal } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import { attempt } from "../context.ts";
import type { ExecContext } from "../context.ts";
import { createEvent } from "../events.ts";
import { closeProposal, continueClosings, simpleClosing } from "./closing.ts";
import { getProposal } from "./deposits.ts";
import { executeProposal } from "./execute.ts";
import type { GovParts } from "./expected.ts";
import { deleteProposal, dueIds, readParams, writeProposal } from "./keeper.ts";
import { rulesOf } from "./params.ts";
import { countVotes, decide, decisionRules, resultOf } from "./tally.ts";

/** Proposals ended in one block, those without enough deposit and those voted on together. */
export const ENDED_PER_BLOCK_MAX = 50;
/** Gas of passed proposals' messages in one block; once it is used up the rest waits. */
const EXECUTION_GAS_PER_BLOCK_MAX = 50_000_000n;

/** Ends what is due. Never throws a refusal. */
export function endGovBlock(ctx: ExecContext, parts: GovParts): void {
  continueClosings(ctx, parts.bank);
  const { time } = ctx.header;
  const dropped = dueIds(ctx, "inactive", time, ENDED_PER_BLOCK_MAX);
  for (const id of dropped) {
    orPutAside(ctx, parts, id, (inner) => dropProposal(inner, parts, id));
  }
  const run = { validators: undefined, gasLeft: EXECUTION_GAS_PER_BLOCK_MAX };
  endVoting(ctx, parts, dueIds(ctx, "active", time, ENDED_PER_BLOCK_MAX - dropped.length), run);
}

/** What the proposals of one block share. */
interface EndRun {
  /** The active set; read again once messages have run. */
  validators: readonly Validator[] | undefined;
  gasLeft: bigint;
}

function endVoting(ctx: ExecContext, parts: GovParts, ids: readonly bigint[], run: EndRun): void {
  for (const id of ids) {
    if (run.gasLeft <= 0n) {
      return;
    }
    const validators = run.validators ?? parts.staking.bondedValidators(ctx);
    run.validators = validators;
    let gasUsed = 0n;
    orPutAside(ctx, parts, id, (inner) => {
      gasUsed = endProposal(inner, parts, getProposal(inner, id), validators);
    });
    if (gasUsed > 0n) {
      run.gasLeft -= gasUsed;
      run.validators = undefined;
    }
  }
}

/** A proposal that did not get its deposit is forgotten. */
function dropProposal(ctx: ExecContext, parts: GovParts, id: bigint): void {
  deleteProposal(ctx, getProposal(ctx, id));
  closeProposal(ctx, parts.bank, simpleClosing(id, readParams(ctx).burnProposalDepositPrevote));
  ctx.emit(createEvent("inactive_proposal", ["proposal_id", id.toString()], ["proposal_result", "proposal_dropped"]));
}

/** Tallies a proposal and acts on the result; returns the gas that its messages used. */
function endProposal(ctx: ExecContext, parts: GovParts, proposal: Proposal, validators: readonly Validator[]): bigint {
  const params = readParams(ctx);
  const rules = rulesOf(params);
  const power = countVotes(ctx, proposal.id, validators);
  const verdict = decide(power, parts.staking.totalBonded(ctx), decisionRules(params, rules, proposal.expedited));
  const counted: Proposal = { ...proposal, finalTallyResult: resultOf(power) };
  if (proposal.expedited && !verdict.passes) {
    // It goes on as a regular one: deposits stay, and so do the votes.
    const votingEndTime = (proposal.votingStartTime ?? ctx.header.time) + rules.votingPeriod;
    writeProposal(ctx, { ...counted, expedited: false, votingEndTime }, proposal);
    emitEnd(ctx, proposal.id, "expedited_proposal_rejected", "expedited proposal converted to regular");
    return 0n;
  }
  const { PROPOSAL_STATUS_PASSED, PROPOSAL_STATUS_REJECTED, PROPOSAL_STATUS_FAILED } = ProposalStatus;
  // The proposal leaves its queue first: its own messages may look at proposals, and must not find it open.
  const rejected = {
    ...counted,
    status: PROPOSAL_STATUS_REJECTED,
    failedReason: "proposal did not get enough votes to pass",
  };
  writeProposal(ctx, rejected, proposal);
  closeProposal(ctx, parts.bank, simpleClosing(proposal.id, verdict.burnsDeposits));
  if (!verdict.passes) {
    emitEnd(ctx, proposal.id, "proposal_rejected", "rejected");
    return 0n;
  }
  const { failure, gasUsed } = executeProposal(ctx, parts, proposal);
  if (failure === undefined) {
    writeProposal(ctx, { ...counted, status: PROPOSAL_STATUS_PASSED }, rejected);
    emitEnd(ctx, proposal.id, "proposal_passed", "passed");
  } else {
    const { index, typeUrl, reason } = failure;
    writeProposal(ctx, { ...counted, status: PROPOSAL_STATUS_FAILED, failedReason: reason }, rejected);
    const log = `passed, but msg ${index} (${typeUrl}) failed on execution: ${reason}`;
    emitEnd(ctx, proposal.id, "proposal_failed", log);
  }
  return gasUsed;
}

function emitEnd(ctx: ExecContext, id: bigint, result: string, log: string): void {
  ctx.emit(
    createEvent("active_proposal", ["proposal_id", id.toString()], ["proposal_result", result], ["proposal_log", log]),
  );
}

/** Runs the end of one proposal; one that cannot be ended fails, gives its deposits back and is out of every queue. */
function orPutAside(ctx: ExecContext, parts: GovParts, id: bigint, work: (inner: ExecContext) => void): void {
  const refusal = attempt(ctx, work);
  if (refusal === undefined) {
    return;
  }
  const proposal = getProposal(ctx, id);
  const failedReason = `proposal failed because it cannot be processed by gov: ${refusal.log}`;
  writeProposal(
    ctx,
    { ...proposal, status: ProposalStatus.PROPOSAL_STATUS_FAILED, failedReason, messages: [] },
    proposal,
  );
  attempt(ctx, (inner) => closeProposal(inner, parts.bank, simpleClosing(id, false)));
  emitEnd(ctx, id, "proposal_failed", failedReason);
}
