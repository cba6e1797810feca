/** Why a transaction failed, in words. */
import { SdkError } from "../errors.ts";
import type { ErrorCode } from "../errors.ts";
import { bylText } from "./amounts.ts";

/** Characters of a reason; the chain's own reasons are shorter. */
const REASON_CHARS_MAX = 300;

const of = ({ codespace, code }: ErrorCode): string => `${codespace}/${code}`;
const WORDS: ReadonlyMap<string, string> = new Map([
  [of(SdkError.InsufficientFunds), "there was not enough money in the account"],
  [of(SdkError.OutOfGas), "it needed more work than it had paid for"],
  [of(SdkError.InsufficientFee), "the fee was too small"],
  [of(SdkError.WrongSequence), "another transaction of this account came first"],
  [of(SdkError.Unauthorized), "the signer may not do this"],
  [of(SdkError.TxTimeoutHeight), "it came too late"],
  [of(SdkError.Panic), "a number was too large"],
]);

/**
 * The reason of a refusal: well-known ones in plain words, others as the chain states them without the words around.
 * @param log  the result's text, `failed to execute message; message index: 0: detail: text`
 */
export function reasonText({
  codespace,
  code,
  log,
}: {
  readonly codespace: string;
  readonly code: number;
  readonly log: string;
}): string {
  const known = WORDS.get(`${codespace}/${code}`);
  const stated = log
    .replace(/^failed to execute message; message index: [0-9]+: /, "")
    .replace(/([0-9]{1,39})ubyl\b/g, (_match, amount: string) => bylText(BigInt(amount)))
    .replace(/\b(byline[a-z]*1)([02-9ac-hj-np-z]{4})[02-9ac-hj-np-z]{30,80}([02-9ac-hj-np-z]{4})\b/g, "$1$2…$3")
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, " ")
    .trim();
  const text = known ?? (stated === "" ? `of a reason with number ${code} of ${codespace}` : stated);
  const points = [...text];
  return points.length > REASON_CHARS_MAX ? `${points.slice(0, REASON_CHARS_MAX).join("")}…` : text;
}
