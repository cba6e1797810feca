/** Events: what a block or a transaction reports to clients. They are outside every hash (interop §5). */
import type { Event, EventAttribute } from "../proto/gen/tendermint/abci/types.ts";

export type { Event };

/** Creates an event; every attribute is marked for indexing, as the SDK does with an empty `index-events`. */
export function createEvent(type: string, ...attributes: readonly (readonly [key: string, value: string])[]): Event {
  return { type, attributes: attributes.map(([key, value]) => ({ key, value, index: true })) };
}

/** The same event with one more attribute at its end (`msg_index`, `mode`). */
export function withAttribute({ type, attributes }: Event, attribute: EventAttribute): Event {
  return { type, attributes: attributes.concat(attribute) };
}
