/** Genesis of governance: the SDK's GenesisState; exporting and importing gives the same rows. */
import { Disposal } from "../../proto/gen/byline/gov/v1/gov.ts";
import { ProposalStatus } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { Deposit, Proposal } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { GenesisState } from "../../proto/gen/byline/gov/v1/genesis.ts";
import { DEC_ONE, parseDec } from "../../lib/dec.ts";
import { TIME_END } from "../../lib/time.ts";
import { parseAddress } from "../address.ts";
import { addCoins, coinsFromWire, formatCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import type { GovParts } from "./expected.ts";
import { checkOwed } from "./invariants.ts";
import {
  addToDeposit,
  closings,
  deposits,
  isInDeposit,
  isInVoting,
  isVotedOn,
  proposals,
  readConstitution,
  readNextId,
  readParams,
  writeClosing,
  writeConstitution,
  writeNextId,
  writeParams,
  writeProposal,
} from "./keeper.ts";
import { defaultGovParams, rulesOf } from "./params.ts";
import { checkSplit } from "./votes.ts";
import { votes, writeVote } from "./vote-rows.ts";

/** Bytes of a constitution. */
const CONSTITUTION_CHARS_MAX = 100_000;

/** Creates the genesis functions of governance. */
export function govGenesis({ bank, staking }: GovParts): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ startingProposalId: 1n, params: defaultGovParams() }),
    validate: checkGenesis,
    init(ctx, state) {
      checkGenesis(state);
      writeParams(ctx, state.params ?? defaultGovParams());
      writeNextId(ctx, state.startingProposalId);
      writeConstitution(ctx, state.constitution);
      for (const proposal of state.proposals) {
        writeProposal(ctx, proposal);
      }
      for (const { proposalId, depositor, amount } of state.deposits) {
        addToDeposit(ctx, proposalId, parseAddress(depositor), coinsFromWire(amount));
      }
      // Staking has its delegations by now: the votes are counted again.
      for (const vote of state.votes) {
        writeVote(ctx, staking, vote);
      }
      for (const closing of state.closings) {
        writeClosing(ctx, closing);
      }
      for (const violation of checkOwed(ctx, bank)) {
        refuseInvalid(true, violation);
      }
    },
    export: exportGov,
  });
}

/** Votes of ended proposals that wait to be removed are left out: nothing reads them any more. */
function exportGov(ctx: Context): GenesisState {
  return GenesisState.create({
    startingProposalId: readNextId(ctx),
    deposits: [...deposits(ctx)].map(({ deposit }) => deposit),
    votes: [...votes(ctx)].filter(({ proposalId }) => isVotedOn(ctx, proposalId)),
    proposals: [...proposals(ctx)],
    params: readParams(ctx),
    constitution: readConstitution(ctx),
    closings: [...closings(ctx)],
  });
}

function checkGenesis(state: GenesisState): void {
  refuseInvalid(state.params === undefined, "params are missing");
  rulesOf(state.params ?? defaultGovParams());
  refuseInvalid(state.startingProposalId === 0n, "starting proposal id must be greater than 0");
  refuseInvalid(state.constitution.length > CONSTITUTION_CHARS_MAX, "the constitution is too long");
  const open = checkProposals(state);
  checkDeposits(state, open);
  const voted = new Set<string>();
  for (const { proposalId, voter, options } of state.votes) {
    parseAddress(voter);
    checkSplit(options);
    const proposal = open.get(proposalId);
    refuseInvalid(proposal === undefined || !isInVoting(proposal), `vote on ${proposalId}, which is not voted on`);
    unique(voted, `vote of ${voter} on proposal ${proposalId}`);
  }
}

function checkProposals(state: GenesisState): ReadonlyMap<bigint, Proposal> {
  const ids = new Set<string>();
  const open = new Map<bigint, Proposal>();
  for (const proposal of state.proposals) {
    const { id, status, depositEndTime, votingEndTime } = proposal;
    refuseInvalid(id === 0n || id >= state.startingProposalId, `proposal ${id} is not below the starting id`);
    unique(ids, `proposal ${id}`);
    coinsFromWire(proposal.totalDeposit);
    const isKnown =
      status >= ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD && status <= ProposalStatus.PROPOSAL_STATUS_FAILED;
    refuseInvalid(!isKnown, `proposal ${id} has status ${status}`);
    refuseInvalid(
      depositEndTime === undefined || depositEndTime >= TIME_END,
      `proposal ${id} has no end of its deposit period`,
    );
    if (isInDeposit(proposal) || isInVoting(proposal)) {
      refuseInvalid(
        isInVoting(proposal) && votingEndTime === undefined,
        `proposal ${id} has no end of its voting period`,
      );
      open.set(id, proposal);
    }
  }
  return open;
}

/** Each deposit belongs to an open proposal, whose total it makes up, or to one that is being closed. */
function checkDeposits(state: GenesisState, open: ReadonlyMap<bigint, Proposal>): void {
  const closing = new Set<bigint>();
  for (const { proposalId, disposal, chargeRatio, chargeDestination } of state.closings) {
    const isKnown = disposal >= Disposal.DISPOSAL_REFUND && disposal <= Disposal.DISPOSAL_CHARGE;
    const ratio = disposal === Disposal.DISPOSAL_CHARGE ? parseDec(chargeRatio) : 0n;
    refuseInvalid(!isKnown || ratio === undefined || ratio < 0n || ratio > DEC_ONE, `bad closing of ${proposalId}`);
    refuseInvalid(
      open.has(proposalId) || closing.has(proposalId),
      `closing of ${proposalId}, which is open or named twice`,
    );
    if (chargeDestination !== "") {
      parseAddress(chargeDestination);
    }
    closing.add(proposalId);
  }
  const totals = new Map<bigint, Coins>();
  const named = new Set<string>();
  for (const deposit of state.deposits) {
    const { proposalId, depositor } = deposit;
    unique(named, `deposit of ${depositor} on proposal ${proposalId}`);
    refuseInvalid(!open.has(proposalId) && !closing.has(proposalId), `deposit on ${proposalId}, which is not open`);
    totals.set(proposalId, addCoins(totals.get(proposalId) ?? [], coinsOf(deposit)));
  }
  for (const { id, totalDeposit } of state.proposals) {
    const sum = formatCoins(totals.get(id) ?? []);
    const stated = formatCoins(coinsFromWire(totalDeposit));
    refuseInvalid(open.has(id) && sum !== stated, `deposits on ${id} sum to ${sum}, it states ${stated}`);
  }
}

function coinsOf({ depositor, amount }: Deposit): Coins {
  parseAddress(depositor);
  const coins = coinsFromWire(amount);
  refuseInvalid(coins.length === 0, `deposit of ${depositor} is empty`);
  return coins;
}

function unique(seen: Set<string>, name: string): void {
  refuseInvalid(seen.has(name), `${name} stands twice`);
  seen.add(name);
}
