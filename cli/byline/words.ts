/**
 * Refusals in plain words: what a node's code means to a person, and what to do. Default output never says the words of the
 * machine room (ecosystem §3.4); the exact code stays in `--json`.
 */
import { NodeError, QueryError, TxError } from "../../lib/errors.ts";
import { GrpcCode } from "../../lib/errors.ts";
import { UsageError } from "../command.ts";
import { ExitCode } from "./exit-codes.ts";
import { MARKET_FAILURES, MARKET_REFUSALS } from "./market-words.ts";
import { WireError } from "../../proto/wire-error.ts";

/** A failure as a person reads it. */
export interface Failure {
  /** For programs: `registry/9`, `grpc/5` or a name such as `RECORD_INVALID`. */
  readonly code: string;
  readonly message: string;
  /** What to do now; empty when there is nothing to say. */
  readonly hint: string;
  readonly exitCode: number;
}

type Words = readonly [message: string, hint: string, exitCode: number];
const { login, funds, refused, network, pending, invalid, usage, interrupted } = ExitCode;

const TRY_AGAIN = "Run the same command again; nothing is paid twice.";
const BUG = "This should not happen; please report it with the output of --verbose.";
const NEWER = "A newer version of byline may know more.";

/** Words for `codespace/code`. A `{detail}` in them is the node's own reason. */
export const REFUSALS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["sdk/2", ["The network could not read what was sent.", NEWER, refused]],
  ["sdk/3", ["Another action of this account came first.", TRY_AGAIN, refused]],
  [
    "sdk/4",
    ["The signature does not fit this account or network.", "Check --node: is it the network you mean?", refused],
  ],
  ["sdk/5", ["There is not enough BYL in your account for this.", "byline whoami shows what you have.", funds]],
  ["sdk/6", ["This network does not know this kind of action.", NEWER, refused]],
  ["sdk/7", ["An address is not valid: {detail}.", "", usage]],
  ["sdk/8", ["The account's key is not of a kind that the network accepts.", "", refused]],
  [
    "sdk/9",
    [
      "This account has not been used yet, so it cannot pay.",
      "Receive some BYL first: byline whoami shows your address.",
      funds,
    ],
  ],
  ["sdk/10", ["An amount is not valid: {detail}.", "", usage]],
  ["sdk/11", ["The network needed more work than estimated; nothing was published.", TRY_AGAIN, refused]],
  ["sdk/12", ["The note is too long.", "Shorten it.", usage]],
  ["sdk/13", ["The network's price rose meanwhile.", TRY_AGAIN, funds]],
  ["sdk/14", ["There are too many signatures.", "", refused]],
  ["sdk/15", ["The signature is missing.", BUG, refused]],
  ["sdk/16", ["The network could not write its answer.", BUG, refused]],
  ["sdk/17", ["The network could not read the request.", BUG, refused]],
  ["sdk/18", ["The network refused this: {detail}.", "", refused]],
  ["sdk/19", ["This was sent already and waits for confirmation.", "byline status shows when it is there.", pending]],
  ["sdk/20", ["The network is busy.", "Run the same command again in a minute; nothing was sent.", network]],
  ["sdk/21", ["This is too large to send at once.", "", refused]],
  [
    "sdk/22",
    ["The network does not know this account.", "Receive some BYL first: byline whoami shows your address.", funds],
  ],
  ["sdk/23", ["The password is wrong.", "", login]],
  ["sdk/24", ["Another account should sign this.", "byline whoami shows which account you use.", login]],
  ["sdk/25", ["The estimate's margin is not valid.", BUG, refused]],
  ["sdk/26", ["The network has no such block.", "", refused]],
  ["sdk/27", ["The network expects another version of this program.", NEWER, refused]],
  ["sdk/28", ["This was meant for another network.", "Check --node.", refused]],
  ["sdk/29", ["The network does not know this kind of value.", NEWER, refused]],
  ["sdk/30", ["This expired before it was confirmed; nothing was charged.", TRY_AGAIN, refused]],
  ["sdk/31", ["The network does not know an option of this action.", NEWER, refused]],
  ["sdk/32", ["Another action from this account was just sent.", TRY_AGAIN, refused]],
  ["sdk/33", ["The network could not write a message.", BUG, refused]],
  ["sdk/34", ["The network could not read a message.", NEWER, refused]],
  ["sdk/35", ["The network refused this by its own rules: {detail}.", "", refused]],
  ["sdk/36", ["Something else changed this meanwhile.", TRY_AGAIN, refused]],
  ["sdk/37", ["The network does not offer this.", "", refused]],
  ["sdk/38", ["The network does not know what you named: {detail}.", "", refused]],
  ["sdk/39", ["The node could not read or write its files.", "Try another node with --node.", network]],
  ["sdk/40", ["The node's settings are wrong.", "Try another node with --node.", network]],
  ["sdk/41", ["The limit for this action is not valid.", BUG, refused]],
  ["undefined/111222", ["The network stopped this action because of an error of its own.", BUG, refused]],
  ["bank/2", ["A transfer names nobody who pays.", BUG, refused]],
  ["bank/3", ["A transfer names nobody who receives.", BUG, refused]],
  ["bank/4", ["A transfer pays another amount than it receives.", BUG, refused]],
  ["bank/5", ["Transfers of this coin are switched off.", "", refused]],
  ["bank/6", ["The network does not describe this coin.", "", refused]],
  ["bank/7", ["The network was asked for something it does not store.", BUG, refused]],
  ["bank/8", ["Something is listed twice.", "", refused]],
  ["bank/9", ["A transfer names more than one payer.", BUG, refused]],
  ["registry/2", ["The dataset's name is not possible: {detail}.", "Set another name in byline.json.", invalid]],
  ["registry/3", ["You have a dataset of this name already.", "byline status lists your datasets.", refused]],
  ["registry/4", ["A text is not possible: {detail}.", "Change it in byline.json.", invalid]],
  ["registry/5", ["There is no such dataset: {detail}.", "byline status lists yours.", refused]],
  ["registry/6", ["There is no such version: {detail}.", "byline status <dataset> lists versions.", refused]],
  ["registry/7", ["The dataset belongs to another account.", "byline whoami shows which account you use.", refused]],
  [
    "registry/8",
    ["The version number does not fit: {detail}.", "Choose a greater one in byline.json, or leave it out.", invalid],
  ],
  [
    "registry/9",
    ["Exactly this content is published in the dataset already.", "byline status <dataset> shows where.", refused],
  ],
  [
    "registry/10",
    ["What the dataset says about itself is not possible: {detail}.", "Change it in byline.json.", invalid],
  ],
  ["registry/11", ["A parent cannot be named: {detail}.", "Check parents in byline.json.", invalid]],
  ["registry/12", ["The shares for parents are too high: {detail}.", "Together they may be at most 30 %.", invalid]],
  ["registry/13", ["A place to find the data is not possible: {detail}.", "Check locators in byline.json.", invalid]],
  ["registry/14", ["This was announced already.", "", refused]],
  ["registry/15", ["There is no announcement that fits, or it has expired.", "Publish without it.", refused]],
  ["registry/16", ["The version cannot be changed in this way: {detail}.", "", refused]],
  ["registry/17", ["Nobody offered you this dataset.", "Ask its owner to offer it again.", refused]],
  ["registry/18", ["This claim is bound to an account already.", "", refused]],
  [
    "registry/19",
    [
      "The claim's signature does not fit this account and network.",
      "Bind it with the account and network you use now.",
      refused,
    ],
  ],
  ["registry/20", ["There is a proposal for this name already.", "", refused]],
  ["registry/21", ["There is no such proposal for this name.", "", refused]],
  ["registry/22", ["Somebody objected to this proposal.", "It waits until the objection is withdrawn.", refused]],
  ["registry/23", ["The proposal can still be objected to.", "Wait for the end of its public window.", pending]],
  ["registry/24", ["The challenge does not hold: {detail}.", "", refused]],
  ["registry/25", ["This address cannot be used here: {detail}.", "", invalid]],
  ["registry/26", ["Only the network's own governance may do this.", "", refused]],
  ["registry/27", ["There is no such case: {detail}.", "", refused]],
  ["registry/28", ["What was shown does not fit: {detail}.", "", invalid]],
  ["registry/29", ["This was brought before: {detail}.", "", refused]],
  ["registry/30", ["This cannot be challenged: {detail}.", "", refused]],
  [
    "registry/31",
    ["Your account has no part in this: {detail}.", "byline whoami shows which account you use.", refused],
  ],
  ["registry/32", ["It is too early or too late for this: {detail}.", "", refused]],
  ["registry/33", ["The bond is too small: {detail}.", "", funds]],
  ["registry/34", ["What you show is not what you committed to: {detail}.", "", invalid]],
  ["registry/35", ["There is nothing to pass on here: {detail}.", "", refused]],
  ["registry/36", ["There is no place left: {detail}.", "", refused]],
  ["registry/37", ["These terms are not possible: {detail}.", "", invalid]],
  ["registry/38", ["The account is not admitted: {detail}.", "Ask the owner or a curator.", refused]],
  ["registry/39", ["This cannot begin yet: {detail}.", "", pending]],
  ["registry/40", ["Consent was withdrawn already: {detail}.", "", refused]],
  ["registry/41", ["The version names no place where its data lies: {detail}.", "", refused]],
  ["registry/42", ["Somebody is asking for this already: {detail}.", TRY_AGAIN, pending]],
  ["registry/43", ["This does not show where the records came from: {detail}.", "", invalid]],
  ["feegrant/2", ["Your sponsor's allowance is used up.", "Pay yourself, or ask your sponsor for more.", funds]],
  ["feegrant/3", ["Your sponsor's allowance has expired.", "Pay yourself, or ask your sponsor to renew it.", funds]],
  ["feegrant/5", ["Your sponsor gives you no allowance.", "Pay yourself, or ask your sponsor for one.", funds]],
  ["feegrant/7", ["Your sponsor does not pay for this kind of action.", "Pay yourself.", funds]],
  ...MARKET_REFUSALS.map(([{ codespace, code }, message, hint, exit]) => {
    return [`${codespace}/${code}`, [message, hint, ExitCode[exit]]] as const;
  }),
]);

/** Words for failures outside the chain, by the code of a NodeError. */
const FAILURES: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["RPC_UNREACHABLE", ["No node answers there.", "Is the address right? --node names another.", network]],
  ["RPC_ERROR", ["The node could not answer: {detail}.", "Try again, or another node with --node.", network]],
  [
    "HEIGHT_IN_FUTURE",
    ["The network makes no new blocks now.", "Try again later, or another node with --node.", network],
  ],
  [
    "TX_PENDING",
    ["It was sent, but is not confirmed yet.", "Run the same command again later; nothing is paid twice.", pending],
  ],
  ["KEY_NOT_FOUND", ["You are not signed in on this computer.", "Run: byline login", login]],
  ["KEY_MODE", ["Other users of this computer can read your keys: {detail}.", "", login]],
  ["NO_ACCOUNT", ["You are not signed in on this computer.", "Run: byline login", login]],
  ["PASSWORD_WRONG", ["The password is wrong.", "Try again.", login]],
  [
    "PASSWORD_SHORT",
    ["The password is too short: it needs at least 12 characters.", "A few words are easy to remember.", usage],
  ],
  ["WORDS_INVALID", ["These words are not a recovery phrase.", "Check their order and spelling.", usage]],
  ["INPUT_MISSING", ["An answer is missing.", "Give the password with --password-file, or on standard input.", usage]],
  ["ALREADY_EXISTS", ["It is there already: {detail}.", "", usage]],
  ["INTERRUPTED", ["Stopped.", "Run the same command again to go on; nothing is lost.", interrupted]],
  ...MARKET_FAILURES.map(([code, message, hint, exit]) => [code, [message, hint, ExitCode[exit]]] as const),
]);
const INVALID_CODES = [
  "MANIFEST_INVALID",
  "RECORD_INVALID",
  "RECORD_UNKNOWN",
  "FOLDER_INVALID",
  "FOLDER_CHANGED",
  "CERTIFICATE_INVALID",
  "CLAIM_FILE_INVALID",
  "VERSION_INVALID",
  "DATASET_UNREGISTERED",
];

function failureOf(code: string, [message, hint, exitCode]: Words, detail: string): Failure {
  const text = message.replace("{detail}", detail.replace(/[.\s]+$/, ""));
  return { code, message: text, hint, exitCode };
}

function sentence(text: string): string {
  const begun = /^[a-z]+(?= )/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

/** Codes that a refusal's text ends with, for queries that lost them on their way: "…: out of gas" is sdk/11. */
const TEXT_CODES: readonly (readonly [RegExp, string])[] = [
  [/insufficient funds/, "sdk/5"],
  [/unknown address|account .* (not found|does not exist)/, "sdk/9"],
  [/incorrect account sequence/, "sdk/32"],
  [/already published in the dataset/, "registry/9"],
  [/invalid dataset name/, "registry/2"],
  [/does not own the dataset/, "registry/7"],
  [/version does not exist/, "registry/6"],
  [/dataset does not exist/, "registry/5"],
  [/royalties of parents are too high/, "registry/12"],
  [/claim id is already bound/, "registry/18"],
  [/invalid claim signature/, "registry/19"],
  [/invalid version content/, "registry/10"],
  [/invalid locator/, "registry/13"],
  [/invalid parent/, "registry/11"],
  [/invalid version/, "registry/8"],
  [/invalid text/, "registry/4"],
  ...MARKET_REFUSALS.map(([{ codespace, code, text }]) => [new RegExp(text), `${codespace}/${code}`] as const),
];

function ofQuery(error: QueryError): Failure {
  const known = TEXT_CODES.find(([pattern]) => pattern.test(error.message))?.[1];
  const words = known === undefined ? undefined : REFUSALS.get(known);
  if (known !== undefined && words !== undefined) return failureOf(known, words, firstClause(error.message));
  const isNotFound = error.grpcCode === GrpcCode.NotFound;
  const code = `grpc/${error.grpcCode}`;
  if (isNotFound) return failureOf(code, ["The network does not know this: {detail}.", "", refused], error.message);
  return failureOf(code, ["The network refused this: {detail}.", "", refused], error.message);
}

/** The reason of a wrapped error, without what the SDK wraps around it. */
function firstClause(text: string): string {
  const bare = text
    .replace(/^.*failed to execute message; message index: \d+: /s, "")
    .replace(/ \[.*$| with gas used: .*$/s, "");
  return bare.split(": ").slice(0, -1).join(": ") || bare;
}

/** Any error in plain words. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof UsageError)
    return { code: "USAGE", message: sentence(error.message), hint: "", exitCode: usage };
  if (error instanceof TxError) {
    const code = `${error.codespace}/${error.code}`;
    const words = REFUSALS.get(code) ?? ["The network refused this: {detail}.", "", refused];
    return failureOf(code, words, firstClause(error.log));
  }
  if (error instanceof QueryError) return ofQuery(error);
  if (error instanceof WireError)
    return failureOf("ANSWER_INVALID", ["The node's answer makes no sense.", NEWER, network], "");
  if (error instanceof NodeError) {
    const words = FAILURES.get(error.code);
    if (words !== undefined) return failureOf(error.code, words, error.message);
    const exitCode = INVALID_CODES.includes(error.code) ? invalid : refused;
    return { code: error.code, message: sentence(error.message), hint: "", exitCode };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: "BUG", message: `Something went wrong: ${message}`, hint: BUG, exitCode: 1 };
}
