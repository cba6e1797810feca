/** The payload of a subscription: `{query, data: {type, value}, events}` (interop.md §4.3-4.4). */

import { toBase64 } from "../../lib/bytes.ts";
import { unreachable } from "../../lib/assert.ts";
import type { BusEvent, BusMessage, PublishedBlock, RoundStepData } from "../index/event-bus.ts";
import { encodeBareEvent, encodeBareFinalizeBlock, encodeBareTxResult } from "./encode-abci.ts";
import { encodeBlock, encodeBlockId, encodeEvidence, encodeHeader, encodeVote } from "./encode-block.ts";
import { encodeValidator } from "./encode-validator.ts";
import { type JsonObject, jsonHex, jsonInt, omitEmpty } from "./json-value.ts";

/** `data` and `events` of one message; made once however many subscriptions get it. */
export function encodeBusMessage({ event, keys }: BusMessage): {
  readonly data: JsonObject;
  readonly events: JsonObject;
} {
  const events: JsonObject = Object.fromEntries([...keys].map(([key, values]) => [key, [...values]]));
  return { data: encodeBusEvent(event), events };
}

function encodeBusEvent(event: BusEvent): JsonObject {
  switch (event.type) {
    case "NewBlock":
      return envelope("NewBlock", encodeNewBlock(event.published));
    case "NewBlockHeader":
      return envelope("NewBlockHeader", { header: encodeHeader(event.published.block.header) });
    case "NewBlockEvents":
      return envelope("NewBlockEvents", encodeNewBlockEvents(event.published));
    case "NewEvidence":
      return envelope("NewEvidence", { height: jsonInt(event.height), evidence: encodeEvidence(event.evidence) });
    case "Tx":
      return envelope("Tx", { TxResult: encodeTxEvent(event.published, event.index) });
    case "ValidatorSetUpdates":
      return envelope("ValidatorSetUpdates", { validator_updates: event.updates.map(encodeValidator) });
    case "Vote":
      return envelope("Vote", { Vote: encodeVote(event.vote) });
    case "NewRound":
      return envelope("NewRound", {
        ...encodeStep(event.step),
        proposer: { address: jsonHex(event.proposer.address), index: event.proposer.index },
      });
    case "CompleteProposal":
      return envelope("CompleteProposal", { ...encodeStep(event.step), block_id: encodeBlockId(event.blockId) });
    case "NewRoundStep":
    case "TimeoutPropose":
    case "TimeoutWait":
    case "Polka":
    case "Lock":
    case "Unlock":
    case "Relock":
    case "ValidBlock":
      return envelope("RoundState", encodeStep(event.step));
    default:
      return unreachable(event);
  }
}

function envelope(name: string, value: JsonObject): JsonObject {
  return { type: `tendermint/event/${name}`, value };
}

function encodeStep(step: RoundStepData): JsonObject {
  return { height: jsonInt(step.height), round: step.round, step: step.step };
}

function encodeNewBlock({ block, blockId, response }: PublishedBlock): JsonObject {
  return {
    block: encodeBlock(block),
    block_id: encodeBlockId(blockId),
    result_finalize_block: encodeBareFinalizeBlock(response),
  };
}

function encodeNewBlockEvents({ block, response }: PublishedBlock): JsonObject {
  return {
    height: jsonInt(block.header.height),
    events: response.events.map(encodeBareEvent),
    num_txs: jsonInt(block.data.txs.length),
  };
}

function encodeTxEvent({ block, response }: PublishedBlock, index: number): JsonObject {
  const result = response.txResults[index];
  return {
    height: jsonInt(block.header.height),
    ...omitEmpty({ index }),
    tx: toBase64(block.data.txs[index] ?? new Uint8Array(0)),
    result: result === undefined ? {} : encodeBareTxResult(result),
  };
}
