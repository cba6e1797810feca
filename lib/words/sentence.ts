/** What a sentence about one message is made of. */
import type { Codec } from "../../proto/wire.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";

/** Things with numbers that people know by name. */
export type NamedKind = "dataset" | "model" | "offer" | "order" | "licence" | "channel";

/** Names of things by number; what is not known stays a number. */
export type NameOf = (kind: NamedKind, id: bigint) => string | undefined;

/** What is known besides the message itself. */
export interface Told {
  readonly succeeded: boolean;
  /** Events of this message; empty when it failed. */
  readonly events: readonly Event[];
  readonly nameOf: NameOf;
  /** Tells a message inside this one. */
  readonly tellInner: (message: { readonly typeUrl: string; readonly value: Uint8Array }) => string;
}

/** Who did what; the words are put together by whether it worked. */
export interface Clause {
  readonly who: string;
  /** "send": what was tried. */
  readonly tried: string;
  /** "sent": what was done. */
  readonly did: string;
  /** What the verb is about. */
  readonly rest: string;
  /** Another sentence for what worked, when what came out says more than what was asked. */
  readonly outcome?: string | undefined;
}

/** The words for one type of message. */
export interface MessageWords {
  readonly typeName: string;
  readonly tell: (bytes: Uint8Array, told: Told) => Clause;
}

/** Ties words to the message that they tell. */
export function wordsFor<T>(codec: Codec<T>, tell: (message: T, told: Told) => Clause): MessageWords {
  return { typeName: codec.typeName, tell: (bytes, told) => tell(codec.decode(bytes), told) };
}

/**
 * A clause.
 * @param verb  both forms, "send|sent"
 */
export function clause(who: string, verb: string, rest: string, outcome?: string): Clause {
  const [tried = verb, did = verb] = verb.split("|");
  return { who, tried, did, rest, outcome };
}

/** Words for a message that governance executes. */
export function ruleWords<T>(codec: Codec<T>, verb: string, rest: string): MessageWords {
  return wordsFor(codec, () => clause("Governance", verb, rest));
}

/** Values of an attribute over all events of a type. */
export function attributeValues(events: readonly Event[], type: string, key: string): readonly string[] {
  return events
    .filter((event) => event.type === type)
    .flatMap(({ attributes }) => attributes.filter((each) => each.key === key).map(({ value }) => value));
}

/** The first value of an attribute. */
export function attributeOf(events: readonly Event[], type: string, key: string): string | undefined {
  return attributeValues(events, type, key)[0];
}

/** A number in an attribute, or 0n. */
export function amountOfAttribute(text: string | undefined): bigint {
  const digits = /^([0-9]{1,39})(?:ubyl)?$/.exec(text ?? "")?.[1];
  return digits === undefined ? 0n : BigInt(digits);
}

/** The sum of the numbers in an attribute over all events of a type. */
export function sumOfAttribute(events: readonly Event[], type: string, key: string): bigint {
  return attributeValues(events, type, key).reduce((sum, text) => sum + amountOfAttribute(text), 0n);
}
