/** Messages of cosmos.gov.v1 (cosmos-sdk x/gov/keeper/msg_server.go). */
import type { Vote } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import {
  MsgCancelProposal,
  MsgCancelProposalResponse,
  MsgDeposit,
  MsgDepositResponse,
  MsgExecLegacyContent,
  MsgExecLegacyContentResponse,
  MsgSubmitProposal,
  MsgSubmitProposalResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgVote,
  MsgVoteResponse,
  MsgVoteWeighted,
  MsgVoteWeightedResponse,
} from "../../proto/gen/cosmos/gov/v1/tx.ts";
import { parseAddress } from "../address.ts";
import { assertAuthority } from "../authority.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { checkNested } from "../message-router.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { addDeposit, positiveDeposit } from "./deposits.ts";
import type { GovParts, StakeReader } from "./expected.ts";
import { writeParams } from "./keeper.ts";
import { readContent } from "./legacy-content.ts";
import { rulesOf } from "./params.ts";
import { cancelProposal, submitProposal } from "./proposals.ts";
import { addVote, checkSplit, singleOption } from "./votes.ts";

/** The message handlers of governance. */
export function govMessages(parts: GovParts): readonly MessageHandler[] {
  return [...proposalMessages(parts), ...voteMessages(parts.staking), depositMessage(parts), ...governedMessages()];
}

/** Adds a deposit that a message brings, with the event of a vote that begins by it. */
export function depositOn(ctx: Context, parts: GovParts, message: MsgDeposit): void {
  const depositor = parseAddress(message.depositor, "invalid depositor address");
  const coins = positiveDeposit(message.amount);
  if (addDeposit(ctx, parts.bank, message.proposalId, depositor, coins)) {
    ctx.emit(createEvent("proposal_deposit", ["voting_period_start", message.proposalId.toString()]));
  }
}

/** Records a split vote. */
export function voteSplit(ctx: Context, staking: StakeReader, vote: Vote): void {
  parseAddress(vote.voter, "invalid voter address");
  checkSplit(vote.options);
  addVote(ctx, staking, vote);
}

function proposalMessages(parts: GovParts): readonly MessageHandler[] {
  return [
    defineMessage<MsgSubmitProposal, MsgSubmitProposalResponse>({
      request: MsgSubmitProposal,
      response: MsgSubmitProposalResponse,
      signers: (message) => [message.proposer],
      inner: (message) => message.messages,
      validateBasic({ messages }) {
        // Unknown types are refused by the handler, with the code that clients know.
        checkNested(
          parts.router,
          messages.filter(({ typeUrl }) => parts.router.knows(typeUrl)),
        );
      },
      handle: (ctx, message) => ({ proposalId: submitProposal(ctx, parts, message) }),
    }),
    defineMessage<MsgCancelProposal, MsgCancelProposalResponse>({
      request: MsgCancelProposal,
      response: MsgCancelProposalResponse,
      signers: (message) => [message.proposer],
      handle(ctx, message) {
        cancelProposal(ctx, parts, message);
        const { time, height } = ctx.header;
        return { proposalId: message.proposalId, canceledTime: time, canceledHeight: height };
      },
    }),
  ];
}

function voteMessages(staking: StakeReader): readonly MessageHandler[] {
  return [
    defineMessage<MsgVote, MsgVoteResponse>({
      request: MsgVote,
      response: MsgVoteResponse,
      signers: (message) => [message.voter],
      handle(ctx, { proposalId, voter, option, metadata }) {
        parseAddress(voter, "invalid voter address");
        addVote(ctx, staking, { proposalId, voter, options: singleOption(option), metadata });
        return {};
      },
    }),
    defineMessage<MsgVoteWeighted, MsgVoteWeightedResponse>({
      request: MsgVoteWeighted,
      response: MsgVoteWeightedResponse,
      signers: (message) => [message.voter],
      handle(ctx, { proposalId, voter, options, metadata }) {
        voteSplit(ctx, staking, { proposalId, voter, options, metadata });
        return {};
      },
    }),
  ];
}

function depositMessage(parts: GovParts): MessageHandler {
  return defineMessage<MsgDeposit, MsgDepositResponse>({
    request: MsgDeposit,
    response: MsgDepositResponse,
    signers: (message) => [message.depositor],
    handle(ctx, message) {
      depositOn(ctx, parts, message);
      return {};
    },
  });
}

function governedMessages(): readonly MessageHandler[] {
  return [
    defineMessage<MsgUpdateParams, MsgUpdateParamsResponse>({
      request: MsgUpdateParams,
      response: MsgUpdateParamsResponse,
      signers: (message) => [message.authority],
      handle(ctx, { authority, params }) {
        assertAuthority(authority);
        rulesOf(params);
        writeParams(ctx, params);
        return {};
      },
    }),
    defineMessage<MsgExecLegacyContent, MsgExecLegacyContentResponse>({
      request: MsgExecLegacyContent,
      response: MsgExecLegacyContentResponse,
      signers: (message) => [message.authority],
      handle(_ctx, { authority, content }) {
        assertAuthority(authority);
        readContent(content);
        return {};
      },
    }),
  ];
}
