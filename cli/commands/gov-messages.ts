/** `tx gov submit-proposal`, `draft-proposal`, `vote` and `weighted-vote` in gaiad's forms: a JSON file, words for options. */
import { readFile } from "node:fs/promises";
import { formatAccountAddress } from "../../lib/address.ts";
import { DEC_ONE, parseDec } from "../../lib/dec.ts";
import { govAuthority } from "../../modules/authority.ts";
import { VoteOption } from "../../proto/gen/cosmos/gov/v1/gov.ts";
import { MsgSubmitProposal, MsgVote, MsgVoteWeighted } from "../../proto/gen/cosmos/gov/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson } from "../../proto/json.ts";
import { BASE_DENOM } from "../../sdk/queries.ts";
import { parseCoins } from "../client/coins.ts";
import { listField, objectField, textField } from "../client/json-fields.ts";
import { type Call, type CommandSpec, type OptionSpec, UsageError } from "../command.ts";

type Send = (call: Call, build: (account: Uint8Array) => Any) => Promise<void>;

const WORDS: ReadonlyMap<string, number> = new Map([
  ["yes", VoteOption.VOTE_OPTION_YES],
  ["abstain", VoteOption.VOTE_OPTION_ABSTAIN],
  ["no", VoteOption.VOTE_OPTION_NO],
  ["nowithveto", VoteOption.VOTE_OPTION_NO_WITH_VETO],
]);

const METADATA_OPTION: OptionSpec = { flags: "--metadata <text>", about: "metadata of the vote" };

/** The message of a proposal file: `messages`, `metadata`, `deposit`, `title`, `summary`, `expedited`. @throws UsageError */
export function proposalMessage(json: unknown, account: Uint8Array): Any {
  const file = objectField(json);
  if (file === undefined) throw new UsageError("a proposal file is a JSON object; see tx gov draft-proposal");
  const message = fromProtoJson(MsgSubmitProposal, {
    messages: listField(json, "messages"),
    initial_deposit: parseCoins(textField(json, "deposit")),
    proposer: formatAccountAddress(account),
    metadata: textField(json, "metadata"),
    title: textField(json, "title"),
    summary: textField(json, "summary"),
    expedited: file["expedited"] === true,
  });
  return { typeUrl: `/${MsgSubmitProposal.typeName}`, value: MsgSubmitProposal.encode(message) };
}

/** `tx gov submit-proposal <file>`. */
export function submitProposalCommand(txOptions: readonly OptionSpec[], send: Send): CommandSpec {
  return {
    name: "submit-proposal",
    about: "submit a proposal from a JSON file; draft-proposal prints one to begin with",
    args: "<file>",
    options: txOptions,
    examples: ["tx gov submit-proposal proposal.json --from alice"],
    async run(call) {
      const json: unknown = JSON.parse(await readFile(call.argument(0), "utf8"));
      await send(call, (account) => proposalMessage(json, account));
    },
  };
}

/** `tx gov draft-proposal [message-type]`: a file to fill in. */
export function draftProposalCommand(): CommandSpec {
  return {
    name: "draft-proposal",
    about: "print a proposal file to fill in",
    args: "[message-type]",
    examples: ["tx gov draft-proposal /cosmos.bank.v1beta1.MsgUpdateParams > proposal.json"],
    async run(call) {
      const type = call.args[0];
      const messages = type === undefined ? [] : [{ "@type": type, authority: govAuthority() }];
      const deposit = `10000000${BASE_DENOM}`;
      const draft = {
        messages,
        metadata: "",
        deposit,
        title: "Title",
        summary: "What changes, and why",
        expedited: false,
      };
      call.terminal.out(`${JSON.stringify(draft, undefined, 2)}\n`);
    },
  };
}

/** `tx gov vote <proposal-id> <option>`. */
export function voteCommand(txOptions: readonly OptionSpec[], send: Send): CommandSpec {
  return {
    name: "vote",
    about: "vote yes, no, no_with_veto or abstain on a proposal",
    args: "<proposal-id> <option>",
    options: [...txOptions, METADATA_OPTION],
    examples: ["tx gov vote 1 yes --from alice"],
    async run(call) {
      const option = optionOf(call.argument(1));
      const proposalId = proposalIdOf(call.argument(0));
      const metadata = call.option("metadata") ?? "";
      await send(call, (account) => ({
        typeUrl: `/${MsgVote.typeName}`,
        value: MsgVote.encode({ proposalId, voter: formatAccountAddress(account), option, metadata }),
      }));
    },
  };
}

/** `tx gov weighted-vote <proposal-id> yes=0.6,no=0.4`. */
export function weightedVoteCommand(txOptions: readonly OptionSpec[], send: Send): CommandSpec {
  return {
    name: "weighted-vote",
    aliases: ["vote-weighted"],
    about: "split a vote over several options",
    args: "<proposal-id> <weighted-options>",
    options: [...txOptions, METADATA_OPTION],
    examples: ["tx gov weighted-vote 1 yes=0.6,no=0.3,abstain=0.1 --from alice"],
    async run(call) {
      const proposalId = proposalIdOf(call.argument(0));
      const options = call.argument(1).split(",").map(weightedOption);
      const metadata = call.option("metadata") ?? "";
      await send(call, (account) => ({
        typeUrl: `/${MsgVoteWeighted.typeName}`,
        value: MsgVoteWeighted.encode({ proposalId, voter: formatAccountAddress(account), options, metadata }),
      }));
    },
  };
}

function weightedOption(text: string): { readonly option: number; readonly weight: string } {
  const [word = "", weight = ""] = text.split("=");
  const scaled = parseDec(weight);
  if (scaled === undefined || scaled <= 0n || scaled > DEC_ONE) {
    throw new UsageError(`"${text}": wanted an option and its weight, yes=0.6`);
  }
  return { option: optionOf(word), weight };
}

/** An option by word: `yes`, `no_with_veto`, `NoWithVeto`, `VOTE_OPTION_YES`. @throws UsageError */
function optionOf(text: string): number {
  const word = text
    .toLowerCase()
    .replace(/^vote_option_/, "")
    .replace(/[_-]/g, "");
  const option = WORDS.get(word);
  if (option === undefined) {
    throw new UsageError(`"${text}" is not a vote option, available options: yes/no/no_with_veto/abstain`);
  }
  return option;
}

function proposalIdOf(text: string): bigint {
  if (!/^[1-9]\d{0,18}$/.test(text)) {
    throw new UsageError(`proposal-id ${text} not a valid int, please input a valid proposal-id`);
  }
  return BigInt(text);
}
