/** Sentences of staking, votes, permissions and the chain's own rules. */
import * as auth from "../../proto/gen/cosmos/auth/v1beta1/tx.ts";
import * as authz from "../../proto/gen/cosmos/authz/v1beta1/tx.ts";
import { GenericAuthorization } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import * as consensus from "../../proto/gen/cosmos/consensus/v1/tx.ts";
import * as evidence from "../../proto/gen/cosmos/evidence/v1beta1/tx.ts";
import { VoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import * as gov from "../../proto/gen/cosmos/gov/v1/tx.ts";
import * as govBeta from "../../proto/gen/cosmos/gov/v1beta1/tx.ts";
import * as mint from "../../proto/gen/cosmos/mint/v1beta1/tx.ts";
import * as slashing from "../../proto/gen/cosmos/slashing/v1beta1/tx.ts";
import * as staking from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import * as upgrade from "../../proto/gen/cosmos/upgrade/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { WireError } from "../../proto/wire-error.ts";
import { coinText, coinsText, countText, listText, quoted, rateText, whoText } from "./amounts.ts";
import { clause, ruleWords, wordsFor } from "./sentence.ts";
import type { Clause, MessageWords } from "./sentence.ts";

const INNER_TOLD_MAX = 3;
const OPTION_WORDS: ReadonlyMap<number, string> = new Map([
  [VoteOption.VOTE_OPTION_YES, "yes"],
  [VoteOption.VOTE_OPTION_ABSTAIN, "to abstain"],
  [VoteOption.VOTE_OPTION_NO, "no"],
  [VoteOption.VOTE_OPTION_NO_WITH_VETO, "no, with veto"],
]);

/** A vote of either version of gov. */
interface Vote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly option: number;
}

interface SplitVote {
  readonly proposalId: bigint;
  readonly voter: string;
  readonly options: readonly { readonly option: number; readonly weight: string }[];
}

interface ProposalDeposit {
  readonly proposalId: bigint;
  readonly depositor: string;
  readonly amount: readonly { readonly denom: string; readonly amount: string }[];
}

/** Words for staking, governance, permissions, upgrades. */
export const CHAIN_WORDS: readonly MessageWords[] = [
  wordsFor(staking.MsgCreateValidator, ({ description, validatorAddress, commission, value }) =>
    clause(
      `The validator ${quoted(description.moniker)}`,
      "begin|began",
      `as ${whoText(validatorAddress)} with ${coinText(value)} of its own and a commission of ${rateText(commission.rate)}`,
    ),
  ),
  wordsFor(staking.MsgEditValidator, ({ validatorAddress, commissionRate }) => {
    const rate = commissionRate === "" ? "" : ` and takes a commission of ${rateText(commissionRate)}`;
    return clause(`The validator ${whoText(validatorAddress)}`, "change|changed", `how it presents itself${rate}`);
  }),
  wordsFor(staking.MsgDelegate, ({ delegatorAddress, validatorAddress, amount }) =>
    clause(whoText(delegatorAddress), "stake|staked", `${coinText(amount)} with ${whoText(validatorAddress)}`),
  ),
  wordsFor(staking.MsgUndelegate, ({ delegatorAddress, validatorAddress, amount }) =>
    clause(
      whoText(delegatorAddress),
      "start|started",
      `taking ${coinText(amount)} of stake back from ${whoText(validatorAddress)}`,
    ),
  ),
  wordsFor(staking.MsgBeginRedelegate, ({ delegatorAddress, validatorSrcAddress, validatorDstAddress, amount }) =>
    clause(
      whoText(delegatorAddress),
      "move|moved",
      `${coinText(amount)} of stake from ${whoText(validatorSrcAddress)} to ${whoText(validatorDstAddress)}`,
    ),
  ),
  wordsFor(staking.MsgCancelUnbondingDelegation, ({ delegatorAddress, validatorAddress, amount }) =>
    clause(
      whoText(delegatorAddress),
      "leave|left",
      `${coinText(amount)} staked with ${whoText(validatorAddress)} after all`,
    ),
  ),
  ruleWords(staking.MsgUpdateParams, "change|changed", "the rules of staking"),
  wordsFor(slashing.MsgUnjail, ({ validatorAddr }) =>
    clause(`The validator ${whoText(validatorAddr)}`, "return|returned", "after it had been suspended"),
  ),
  ruleWords(slashing.MsgUpdateParams, "change|changed", "when validators are punished"),
  wordsFor(evidence.MsgSubmitEvidence, ({ submitter }) =>
    clause(whoText(submitter), "hand in|handed in", "evidence against a validator"),
  ),
  wordsFor(gov.MsgSubmitProposal, ({ proposer, title, messages, initialDeposit }, { tellInner }) => {
    const inner = messages.slice(0, INNER_TOLD_MAX).map(tellInner);
    const what = inner.length === 0 ? "" : `; if it passes: ${listText(inner)}`;
    return clause(
      whoText(proposer),
      "propose|proposed",
      `${quoted(title)} with ${coinsText(initialDeposit)} as deposit${what}`,
    );
  }),
  wordsFor(gov.MsgExecLegacyContent, () => clause("Governance", "execute|executed", "a proposal of an old kind")),
  wordsFor(gov.MsgVote, voteClause),
  wordsFor(gov.MsgVoteWeighted, splitVoteClause),
  wordsFor(gov.MsgDeposit, depositClause),
  ruleWords(gov.MsgUpdateParams, "change|changed", "the rules of governance"),
  wordsFor(gov.MsgCancelProposal, ({ proposer, proposalId }) =>
    clause(whoText(proposer), "withdraw|withdrew", `proposal ${proposalId}`),
  ),
  wordsFor(govBeta.MsgSubmitProposal, ({ proposer, initialDeposit }) =>
    clause(whoText(proposer), "make|made", `a proposal of an old kind with ${coinsText(initialDeposit)} as deposit`),
  ),
  wordsFor(govBeta.MsgVote, voteClause),
  wordsFor(govBeta.MsgVoteWeighted, splitVoteClause),
  wordsFor(govBeta.MsgDeposit, depositClause),
  wordsFor(authz.MsgGrant, ({ granter, grantee, grant }) =>
    clause(
      whoText(granter),
      "allow|allowed",
      `${whoText(grantee)} to ${permissionText(grant.authorization)} in their name`,
    ),
  ),
  wordsFor(authz.MsgExec, ({ grantee, msgs }, { tellInner }) => {
    const told = msgs.slice(0, INNER_TOLD_MAX).map(tellInner);
    const left = msgs.length - told.length;
    const all = left > 0 ? [...told, countText(left, "further step")] : told;
    return clause(
      whoText(grantee),
      "act|acted",
      `in the name of others: ${all.length === 0 ? "nothing" : listText(all)}`,
    );
  }),
  wordsFor(authz.MsgRevoke, ({ granter, grantee, msgTypeUrl }) =>
    clause(
      whoText(granter),
      "withdraw|withdrew",
      `the permission of ${whoText(grantee)} to ${kindText(msgTypeUrl)} in their name`,
    ),
  ),
  ruleWords(auth.MsgUpdateParams, "change|changed", "the rules of accounts"),
  ruleWords(mint.MsgUpdateParams, "change|changed", "the rules of new coins"),
  ruleWords(consensus.MsgUpdateParams, "change|changed", "the limits of blocks"),
  wordsFor(upgrade.MsgSoftwareUpgrade, ({ plan }) =>
    clause("Governance", "plan|planned", `the upgrade ${quoted(plan.name)} at block ${plan.height}`),
  ),
  ruleWords(upgrade.MsgCancelUpgrade, "call off|called off", "the planned upgrade"),
];

function voteClause({ voter, proposalId, option }: Vote): Clause {
  return clause(whoText(voter), "vote|voted", `${optionText(option)} on proposal ${proposalId}`);
}

function splitVoteClause({ voter, proposalId, options }: SplitVote): Clause {
  const parts = options
    .slice(0, OPTION_WORDS.size)
    .map(({ option, weight }) => `${rateText(weight)} ${optionText(option)}`);
  return clause(whoText(voter), "split|split", `a vote on proposal ${proposalId}: ${listText(parts)}`);
}

function depositClause({ depositor, proposalId, amount }: ProposalDeposit): Clause {
  return clause(whoText(depositor), "back|backed", `proposal ${proposalId} with ${coinsText(amount)}`);
}

function optionText(option: number): string {
  return OPTION_WORDS.get(option) ?? "something unknown";
}

function permissionText(authorization: Any | undefined): string {
  if (authorization?.typeUrl !== `/${GenericAuthorization.typeName}`) {
    return "do certain things";
  }
  try {
    return kindText(GenericAuthorization.decode(authorization.value).msg);
  } catch (error) {
    if (error instanceof WireError) {
      return "do certain things";
    }
    throw error;
  }
}

/** `/cosmos.bank.v1beta1.MsgSend` → “Send”. */
function kindText(typeUrl: string): string {
  return `use ${quoted(typeUrl.replace(/^.*\.(?:Msg)?/, ""))}`;
}
