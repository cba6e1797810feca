/** Messages of cosmos.gov.v1beta1, which wallets still send: each is its v1 form (cosmos-sdk legacyMsgServer). */
import { formatDec, parseScaledDec } from "../../lib/dec.ts";
import { TxError } from "../../lib/errors.ts";
import { MsgSubmitProposal as MsgSubmitProposalV1 } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import {
  MsgDeposit,
  MsgDepositResponse,
  MsgSubmitProposal,
  MsgSubmitProposalResponse,
  MsgVote,
  MsgVoteResponse,
  MsgVoteWeighted,
  MsgVoteWeightedResponse,
} from "../../proto/gen/cosmos/gov/v1beta1/tx.ts";
import { parseAddress } from "../address.ts";
import { govAuthority } from "../authority.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { GovError } from "./errors.ts";
import type { GovParts } from "./expected.ts";
import { contentMessage, readContent } from "./legacy-content.ts";
import { depositOn, voteSplit } from "./messages.ts";
import { submitProposal } from "./proposals.ts";
import { addVote, singleOption } from "./votes.ts";

/** The handlers of the old forms. */
export function legacyGovMessages(parts: GovParts): readonly MessageHandler[] {
  return [...proposalMessages(parts), ...voteMessages(parts)];
}

function proposalMessages(parts: GovParts): readonly MessageHandler[] {
  return [
    defineMessage<MsgSubmitProposal, MsgSubmitProposalResponse>({
      request: MsgSubmitProposal,
      response: MsgSubmitProposalResponse,
      signers: (message) => [message.proposer],
      handle(ctx, { content, initialDeposit, proposer }) {
        const { title, description } = readContent(content);
        if (content === undefined) {
          throw new TxError(GovError.InvalidProposalContent, "missing content");
        }
        const message = MsgSubmitProposalV1.create({
          messages: [contentMessage(content, govAuthority())],
          initialDeposit,
          proposer,
          title,
          summary: description,
        });
        return { proposalId: submitProposal(ctx, parts, message) };
      },
    }),
    defineMessage<MsgDeposit, MsgDepositResponse>({
      request: MsgDeposit,
      response: MsgDepositResponse,
      signers: (message) => [message.depositor],
      handle(ctx, message) {
        depositOn(ctx, parts, message);
        return {};
      },
    }),
  ];
}

function voteMessages({ staking }: GovParts): readonly MessageHandler[] {
  return [
    defineMessage<MsgVote, MsgVoteResponse>({
      request: MsgVote,
      response: MsgVoteResponse,
      signers: (message) => [message.voter],
      handle(ctx, { proposalId, voter, option }) {
        parseAddress(voter, "invalid voter address");
        addVote(ctx, staking, { proposalId, voter, options: singleOption(option), metadata: "" });
        return {};
      },
    }),
    defineMessage<MsgVoteWeighted, MsgVoteWeightedResponse>({
      request: MsgVoteWeighted,
      response: MsgVoteWeightedResponse,
      signers: (message) => [message.voter],
      handle(ctx, { proposalId, voter, options }) {
        const asText = options.map(({ option, weight }) => ({ option, weight: weightText(weight) }));
        voteSplit(ctx, staking, { proposalId, voter, options: asText, metadata: "" });
        return {};
      },
    }),
  ];
}

/** The old form has weights scaled by 10^18, the new one decimals. @throws TxError(InvalidVote) */
function weightText(scaled: string): string {
  const weight = parseScaledDec(scaled);
  if (weight === undefined) {
    throw new TxError(GovError.InvalidVote, `invalid weight: ${scaled.slice(0, 40)}`);
  }
  return formatDec(weight);
}
