/** What the tests of sentences share: two accounts, messages and events as a transaction carries them. */
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import type { Codec } from "../../proto/wire.ts";
import type { TxFacts } from "./describe.ts";

/** An account, told as byline1qyqs…mhzx. */
export const PALOMA = "byline1qyqszqgpqyqszqgpqyqszqgpqyqszqgp3hmhzx";
/** An account, told as byline1pgzz…jkwl. */
export const ROSA = "byline1pgzzzm0pj6m2dn4k3v7c8k6nqx6z4u8yfmjkwl";
/** A result without events. */
export const OK = { code: 0, codespace: "", log: "", events: [] };
const NO_FEE = { amount: [], payer: "", granter: "" };

/** A message as a transaction carries it. */
export function any<T>(codec: Codec<T>, value: Partial<T>): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(codec.create(value)) };
}

/** An event of the message with that index. */
export function event(type: string, index: number, attributes: Readonly<Record<string, string>>): Event {
  const all = { ...attributes, msg_index: index.toString() };
  return { type, attributes: Object.entries(all).map(([key, value]) => ({ key, value, index: true })) };
}

/** A transaction that worked, but for what is changed. */
export function facts(change: Partial<TxFacts>): TxFacts {
  return { messages: [], fee: NO_FEE, result: OK, ...change };
}
