/** Submitting and cancelling proposals (cosmos-sdk x/gov/keeper/msg_server.go, proposal.go). */
import { utf8ToBytes } from "../../lib/bytes.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { Disposal } from "../../proto/gen/byline/gov/v1/gov.ts";
import { Proposal, ProposalStatus } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import type { MsgCancelProposal, MsgSubmitProposal } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { addressText, parseAddress } from "../address.ts";
import { govAuthority } from "../authority.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { GAS_WRITE_PER_BYTE } from "../gas.ts";
import { bindNested } from "../message-router.ts";
import type { MessageRouter } from "../message-router.ts";
import { refuseWhen } from "../refuse.ts";
import { closeProposal } from "./closing.ts";
import { addDeposit, checkInitialDeposit, getProposal } from "./deposits.ts";
import { GovError } from "./errors.ts";
import type { GovParts } from "./expected.ts";
import { checkLegacyContent } from "./legacy-content.ts";
import {
  deleteProposal,
  isInDeposit,
  isInVoting,
  readNextId,
  readParams,
  writeNextId,
  writeProposal,
} from "./keeper.ts";
import { rulesOf } from "./params.ts";

/** Bytes of metadata and of a title. */
export const METADATA_BYTES_MAX = 255;
/** Bytes of a summary. */
export const SUMMARY_BYTES_MAX = 10_200;
/** The SDK charges the bytes of a proposal three times more. */
const PROPOSAL_WRITES = 3n;

/** Submits a proposal with its first deposit. @returns its id */
export function submitProposal(ctx: Context, parts: GovParts, message: MsgSubmitProposal): bigint {
  const { title, summary, metadata, messages, expedited } = message;
  refuseWhen(title === "", SdkError.InvalidRequest, "proposal title cannot be empty");
  refuseWhen(summary === "", SdkError.InvalidRequest, "proposal summary cannot be empty");
  const proposer = parseAddress(message.proposer, "invalid proposer address");
  refuseWhen(
    messages.length === 0 && metadata === "",
    GovError.NoProposalMsgs,
    "either metadata or Msgs length must be non-nil",
  );
  checkMetadataAgrees(message);
  const rules = rulesOf(readParams(ctx));
  const deposit = checkInitialDeposit(rules, message.initialDeposit, expedited);
  checkMetadataLength(metadata);
  const summaryBytes = utf8ToBytes(summary).length;
  refuseWhen(summaryBytes > SUMMARY_BYTES_MAX, GovError.SummaryTooLong, `got summary with length ${summaryBytes}`);
  checkMetadataLength(title);
  checkProposalMessages(parts.router, messages);
  const id = readNextId(ctx);
  const { time } = ctx.header;
  const proposal: Proposal = {
    ...Proposal.create(),
    id,
    messages,
    status: ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD,
    finalTallyResult: { yesCount: "0", abstainCount: "0", noCount: "0", noWithVetoCount: "0" },
    submitTime: time,
    depositEndTime: time + rules.maxDepositPeriod,
    metadata,
    title,
    summary,
    proposer: addressText(proposer),
    expedited,
  };
  writeNextId(ctx, id + 1n);
  writeProposal(ctx, proposal);
  ctx.emit(
    createEvent(
      "submit_proposal",
      ["proposal_id", id.toString()],
      ["proposal_proposer", addressText(proposer)],
      ["proposal_messages", messages.map(({ typeUrl }) => `,${typeUrl}`).join("")],
    ),
  );
  const bytes = BigInt(Proposal.encode(proposal).length);
  ctx.gas.consume(PROPOSAL_WRITES * GAS_WRITE_PER_BYTE * bytes, "submit proposal");
  if (addDeposit(ctx, parts.bank, id, proposer, deposit)) {
    ctx.emit(createEvent("submit_proposal", ["voting_period_start", id.toString()]));
  }
  return id;
}

/** Removes a proposal at its proposer's wish; a share of the deposits is kept. */
export function cancelProposal(ctx: Context, parts: GovParts, { proposalId, proposer }: MsgCancelProposal): void {
  parseAddress(proposer, "invalid proposer address");
  const proposal = getProposal(ctx, proposalId);
  refuseWhen(proposal.proposer !== proposer, GovError.InvalidProposer, `invalid proposer ${proposer}`);
  refuseWhen(
    !isInDeposit(proposal) && !isInVoting(proposal),
    GovError.InvalidProposal,
    "proposal should be in the deposit or voting period",
  );
  const { votingEndTime } = proposal;
  refuseWhen(
    votingEndTime !== undefined && votingEndTime < ctx.header.time,
    GovError.VotingPeriodEnded,
    `voting period is already ended for this proposal ${proposalId}`,
  );
  const { proposalCancelRatio, proposalCancelDest } = readParams(ctx);
  deleteProposal(ctx, proposal);
  closeProposal(ctx, parts.bank, {
    proposalId,
    disposal: Disposal.DISPOSAL_CHARGE,
    chargeRatio: proposalCancelRatio,
    chargeDestination: proposalCancelDest,
  });
  ctx.emit(createEvent("cancel_proposal", ["sender", proposer], ["proposal_id", proposalId.toString()]));
}

/** Metadata and titles have a length that the SDK's default allows. @throws TxError(MetadataTooLong) */
export function checkMetadataLength(text: string): void {
  const length = utf8ToBytes(text).length;
  refuseWhen(length > METADATA_BYTES_MAX, GovError.MetadataTooLong, `got metadata with length ${length}`);
}

/** Every message is valid, known, and signed by the gov account alone (reliability A-02). */
function checkProposalMessages(router: MessageRouter, messages: readonly Any[]): void {
  for (const { typeUrl } of messages) {
    refuseWhen(!router.knows(typeUrl), GovError.UnroutableProposalMsg, typeUrl);
  }
  for (const [index, message] of bindNested(router, messages).entries()) {
    try {
      message.validateBasic();
    } catch (error) {
      throw error instanceof TxError ? new TxError(GovError.InvalidProposalMsg, error.log) : error;
    }
    const [signer] = message.signers;
    refuseWhen(message.signers.length !== 1, GovError.InvalidSigner);
    refuseWhen(signer !== govAuthority(), GovError.InvalidSigner, signer ?? "");
    checkLegacyContent(messages[index]);
  }
}

/** Metadata that is a JSON object repeats title and summary, or says neither, in the words of the proposal. */
function checkMetadataAgrees({ metadata, title, summary }: MsgSubmitProposal): void {
  let json: unknown;
  try {
    json = metadata === "" ? undefined : JSON.parse(metadata);
  } catch {
    // Metadata in no form that we know is fine: it may be an address of one.
    return;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return;
  }
  const [ownTitle, ownSummary] = [textOf(json, "title"), textOf(json, "summary")];
  if (ownTitle === undefined || ownSummary === undefined) {
    return;
  }
  const content = GovError.InvalidProposalContent;
  refuseWhen(ownTitle !== title, content, `metadata title '${ownTitle}' must equal proposal title '${title}'`);
  refuseWhen(
    ownSummary !== summary,
    content,
    `metadata summary '${ownSummary}' must equal proposal summary '${summary}'`,
  );
}

/** A member as Go reads it into a string: "" when absent, undefined when it is something else. */
function textOf(json: object, name: string): string | undefined {
  const value: unknown = Object.hasOwn(json, name) ? Reflect.get(json, name) : "";
  return typeof value === "string" ? value : undefined;
}
