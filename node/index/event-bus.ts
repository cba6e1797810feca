/**
 * The event bus: the node publishes each announced block and each step of consensus, subscribers get them in
 * order, in the same turn. A listener only copies into its own bounded queue; it never blocks the publisher.
 */

import type { Event, ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { BlockID, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { Validator } from "../../proto/gen/tendermint/types/validator.ts";
import { toHexUpper } from "../../lib/bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import type { FlatEvents } from "./query-match.ts";

/** A block that is stored, executed and announced. */
export interface PublishedBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly response: ResponseFinalizeBlock;
  /** The changed validators with their new power, empty on most heights. */
  readonly validatorUpdates: readonly Validator[];
}

/** Height, round and step name (`RoundStepPropose`, …) of a consensus event. */
export interface RoundStepData {
  readonly height: bigint;
  readonly round: number;
  readonly step: string;
}

/** Names of events that carry only height, round and step. */
export type RoundStateEventName =
  | "NewRoundStep"
  | "TimeoutPropose"
  | "TimeoutWait"
  | "Polka"
  | "Lock"
  | "Unlock"
  | "Relock"
  | "ValidBlock";

/** What the consensus driver publishes. */
export type ConsensusEvent =
  | { readonly type: "Vote"; readonly vote: Vote }
  | {
      readonly type: "NewRound";
      readonly step: RoundStepData;
      readonly proposer: { readonly address: Uint8Array; readonly index: number };
    }
  | { readonly type: "CompleteProposal"; readonly step: RoundStepData; readonly blockId: BlockID }
  | { readonly type: RoundStateEventName; readonly step: RoundStepData };

/** Everything that a subscription can deliver. */
export type BusEvent =
  | ConsensusEvent
  | { readonly type: "NewBlock"; readonly published: PublishedBlock }
  | { readonly type: "NewBlockHeader"; readonly published: PublishedBlock }
  | { readonly type: "NewBlockEvents"; readonly published: PublishedBlock }
  | { readonly type: "NewEvidence"; readonly height: bigint; readonly evidence: Evidence }
  | { readonly type: "Tx"; readonly published: PublishedBlock; readonly index: number; readonly hash: Uint8Array }
  | { readonly type: "ValidatorSetUpdates"; readonly updates: readonly Validator[] };

/** An event with the flat keys that queries match. */
export interface BusMessage {
  readonly event: BusEvent;
  readonly keys: FlatEvents;
}

/** Called once per message, in order; must not throw and must not block. */
export type BusListener = (message: BusMessage) => void;

/** See the file comment. */
export interface EventBus {
  /** Publishes NewBlock, NewBlockHeader, NewBlockEvents, NewEvidence, Tx… and ValidatorSetUpdates, in CometBFT's order. */
  publishBlock(published: PublishedBlock): void;
  publishConsensus(event: ConsensusEvent): void;
  /** Adds a listener; the answer removes it. */
  subscribe(listener: BusListener): () => void;
}

/** Creates an empty bus. */
export function createEventBus(): EventBus {
  const listeners = new Set<BusListener>();
  const emit = (event: BusEvent, keys: FlatEvents): void => {
    for (const listener of [...listeners]) listener({ event, keys });
  };
  return {
    publishBlock(published) {
      if (listeners.size === 0) return;
      for (const { event, keys } of blockMessages(published)) emit(event, keys);
    },
    publishConsensus(event) {
      if (listeners.size > 0) emit(event, namedKeys(event.type));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The messages of one block in CometBFT's order of publication. */
export function* blockMessages(published: PublishedBlock): Generator<BusMessage> {
  const { block, response, validatorUpdates } = published;
  yield { event: { type: "NewBlock", published }, keys: flatten(response.events, [["tm.event", "NewBlock"]]) };
  yield { event: { type: "NewBlockHeader", published }, keys: namedKeys("NewBlockHeader") };
  yield {
    event: { type: "NewBlockEvents", published },
    keys: flatten(response.events, [["tm.event", "NewBlockEvents"]]),
  };
  const height = block.header.height;
  for (const evidence of block.evidence.evidence) {
    yield { event: { type: "NewEvidence", height, evidence }, keys: namedKeys("NewEvidence") };
  }
  for (const [index, tx] of block.data.txs.entries()) {
    const hash = txHash(tx);
    const predefined: [string, string][] = [
      ["tm.event", "Tx"],
      ["tx.hash", toHexUpper(hash)],
      ["tx.height", height.toString()],
    ];
    yield {
      event: { type: "Tx", published, index, hash },
      keys: flatten(response.txResults[index]?.events ?? [], predefined),
    };
  }
  if (validatorUpdates.length > 0) {
    yield { event: { type: "ValidatorSetUpdates", updates: validatorUpdates }, keys: namedKeys("ValidatorSetUpdates") };
  }
}

function namedKeys(type: string): FlatEvents {
  return new Map([["tm.event", [type]]]);
}

/** Composite keys to values of a list of events; empty types and keys are left out, `predefined` pairs come last. */
export function flatten(events: readonly Event[], predefined: readonly (readonly [string, string])[]): FlatEvents {
  const flat = new Map<string, string[]>();
  const add = (key: string, value: string): void => {
    const values = flat.get(key);
    if (values === undefined) flat.set(key, [value]);
    else values.push(value);
  };
  for (const event of events) {
    if (event.type === "") continue;
    for (const attribute of event.attributes)
      if (attribute.key !== "") add(`${event.type}.${attribute.key}`, attribute.value);
  }
  for (const [key, value] of predefined) add(key, value);
  return flat;
}
