/**
 * A transaction in one plain sentence: who did what, with amounts in BYL and things by their names. Pure; the node, the
 * command line and the explorer share it. A message without words of its own gets an honest general sentence.
 */
import { WireError } from "../../proto/wire-error.ts";
import { codecByTypeUrl } from "../../proto/registry.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { ATTRIBUTION_WORDS } from "./attribution.ts";
import { AUDIT_WORDS } from "./attribution-audit.ts";
import { FRAUD_WORDS } from "./attribution-fraud.ts";
import { bylText, coinsText, countText, quoted, whoText } from "./amounts.ts";
import type { TextCoin } from "./amounts.ts";
import { CHAIN_WORDS } from "./cosmos-chain.ts";
import { MONEY_WORDS } from "./cosmos-money.ts";
import { EMISSIONS_WORDS } from "./emissions.ts";
import { MARKETPLACE_WORDS } from "./marketplace.ts";
import { DELIVERY_WORDS } from "./marketplace-delivery.ts";
import { TERMS_WORDS } from "./marketplace-terms.ts";
import { reasonText } from "./reasons.ts";
import { REGISTRY_WORDS } from "./registry.ts";
import { CASE_WORDS } from "./registry-cases.ts";
import { CONSENT_WORDS } from "./registry-consent.ts";
import { DATANET_WORDS } from "./registry-datanets.ts";
import { attributeOf, clause } from "./sentence.ts";
import type { Clause, MessageWords, NameOf, Told } from "./sentence.ts";

export type { NameOf, NamedKind } from "./sentence.ts";

/** Messages that the sentence tells one by one; further ones are counted. */
const PARTS_TOLD_MAX = 5;
/** Messages within messages. */
const DEPTH_MAX = 3;

const ALL_WORDS: readonly MessageWords[] = [
  ...REGISTRY_WORDS,
  ...CASE_WORDS,
  ...CONSENT_WORDS,
  ...DATANET_WORDS,
  ...MARKETPLACE_WORDS,
  ...DELIVERY_WORDS,
  ...TERMS_WORDS,
  ...ATTRIBUTION_WORDS,
  ...FRAUD_WORDS,
  ...AUDIT_WORDS,
  ...EMISSIONS_WORDS,
  ...MONEY_WORDS,
  ...CHAIN_WORDS,
];
const WORDS = new Map(ALL_WORDS.map((words) => [`/${words.typeName}`, words]));

/** What a transaction carries and what became of it. */
export interface TxFacts {
  readonly messages: readonly Any[];
  readonly fee: {
    readonly amount: readonly TextCoin[];
    /** Who paid it besides the first signer; empty: nobody else. */
    readonly payer: string;
    readonly granter: string;
  };
  readonly result: {
    readonly code: number;
    readonly codespace: string;
    readonly log: string;
    readonly events: readonly Event[];
  };
}

/** A transaction in words. */
export interface TxWords {
  readonly sentence: string;
  /** One for each message, in order. */
  readonly parts: readonly string[];
}

/** Whether a type of message has words of its own. */
export function hasWords(typeUrl: string): boolean {
  return WORDS.has(typeUrl);
}

/**
 * Tells a transaction.
 * @param nameOf  names of things that the caller knows; see `NamedKind`
 * Cost: linear in messages and events.
 */
export function describeTx({ messages, fee, result }: TxFacts, nameOf: NameOf): TxWords {
  const succeeded = result.code === 0;
  const parts = messages.map((message, index) => {
    const events = succeeded ? eventsOf(result.events, index) : [];
    return describeMessage(message, { succeeded, events, nameOf });
  });
  const told = parts.slice(0, PARTS_TOLD_MAX);
  const left = parts.length - told.length;
  const all = left > 0 ? [...told, countText(left, "further step")] : told;
  const what = all.length === 0 ? "Nothing was asked" : all.join("; ");
  const why = succeeded ? "" : `, but it failed because ${reasonText(result)}${failedCost(result.events)}`;
  return { sentence: `${what}${why}${feeText(fee)}.`, parts };
}

/** Tells one message, without a full stop. */
export function describeMessage(message: Any, told: Omit<Told, "tellInner">): string {
  return tell(message, told, 0);
}

function tell(message: Any, told: Omit<Told, "tellInner">, depth: number): string {
  const tellInner = (inner: Any): string =>
    depth >= DEPTH_MAX ? "something deep inside" : tell(inner, { ...told, events: [], succeeded: true }, depth + 1);
  const words = WORDS.get(message.typeUrl);
  try {
    const said = words?.tell(message.value, { ...told, tellInner }) ?? unknownClause(message);
    return clauseText(said, told.succeeded);
  } catch (error) {
    if (error instanceof WireError) {
      return `A message of the kind ${quoted(message.typeUrl)} that cannot be read`;
    }
    throw error;
  }
}

function clauseText({ who, tried, did, rest, outcome }: Clause, succeeded: boolean): string {
  if (succeeded) {
    return outcome ?? `${who} ${did} ${rest}`;
  }
  return `${who} tried to ${tried} ${rest}`;
}

/** What can be said of a message that this version has no words for: its kind and who signed it. */
function unknownClause({ typeUrl, value }: Any): Clause {
  const codec = codecByTypeUrl(typeUrl);
  const field = codec?.options.signers?.[0];
  const name = codec?.fields.find(({ protoName }) => protoName === field)?.name;
  const decoded: unknown = codec?.decode(value);
  const signer =
    name === undefined || typeof decoded !== "object" || decoded === null ? undefined : Reflect.get(decoded, name);
  const who = typeof signer === "string" && signer !== "" ? whoText(signer) : "Somebody";
  return clause(who, "use|used", `${quoted(typeUrl)}, for which there are no words here yet`);
}

/** The events of one message by the index that the state machine adds; a sole message may lack it. */
function eventsOf(events: readonly Event[], index: number): readonly Event[] {
  return events.filter(({ attributes }) =>
    attributes.some(({ key, value }) => key === "msg_index" && value === index.toString()),
  );
}

/** Who paid, where it was not the one who acted. */
function feeText({ amount, payer, granter }: TxFacts["fee"]): string {
  const other = granter !== "" ? granter : payer;
  return other === "" || amount.length === 0 ? "" : `; ${whoText(other)} paid the fee of ${coinsText(amount)}`;
}

/** A failed transaction costs its fee and nothing else. */
function failedCost(events: readonly Event[]): string {
  const fee = /^([0-9]{1,39})ubyl$/.exec(attributeOf(events, "tx", "fee") ?? "")?.[1];
  return fee === undefined ? "" : ` (nothing happened; the fee of ${bylText(BigInt(fee))} is spent)`;
}
