/**
 * CometBFT JSON of ABCI results. Two spellings exist: `jsonpb` with every default (results, queries), and
 * Go's struct tags with `omitempty` (events outside a result, `abci_info`, event payloads; interop.md §4.3).
 */

import { toBase64 } from "../../lib/bytes.ts";
import type {
  Event,
  EventAttribute,
  ExecTxResult,
  ResponseCheckTx,
  ResponseFinalizeBlock,
  ResponseInfo,
  ResponseQuery,
} from "../../proto/gen/tendermint/abci/types.ts";
import { encodeConsensusParamUpdates, encodeValidatorUpdate } from "./encode-validator.ts";
import { type JsonObject, type JsonValue, jsonBytes, jsonInt, omitEmpty } from "./json-value.ts";

function encodeAttribute(attribute: EventAttribute): JsonObject {
  return { key: attribute.key, value: attribute.value, index: attribute.index };
}

/** An event inside a result: all members printed. */
export function encodeEvent(event: Event): JsonObject {
  return { type: event.type, attributes: event.attributes.map(encodeAttribute) };
}

/** An event outside a result: empty members omitted, attributes whole. */
export function encodeBareEvent(event: Event): JsonObject {
  return omitEmpty({ type: event.type, attributes: event.attributes.map(encodeAttribute) });
}

/** ExecTxResult or ResponseCheckTx with every default. */
export function encodeTxResult(result: ExecTxResult | ResponseCheckTx): JsonObject {
  return {
    code: result.code,
    data: jsonBytes(result.data),
    log: result.log,
    info: result.info,
    gas_wanted: jsonInt(result.gasWanted),
    gas_used: jsonInt(result.gasUsed),
    events: result.events.map(encodeEvent),
    codespace: result.codespace,
  };
}

/** ExecTxResult inside an event payload: zero members omitted. */
export function encodeBareTxResult(result: ExecTxResult): JsonObject {
  return omitEmpty({ ...encodeTxResult(result), events: result.events.map(encodeBareEvent) });
}

/** What `broadcast_tx_commit` prints for a transaction that was never executed. */
export const EMPTY_TX_RESULT: JsonObject = {
  code: 0,
  data: null,
  log: "",
  info: "",
  gas_wanted: "0",
  gas_used: "0",
  events: [],
  codespace: "",
};

/** `block_results` of a height. */
export function encodeBlockResults(height: bigint, response: ResponseFinalizeBlock): JsonObject {
  return {
    height: jsonInt(height),
    txs_results: nullIfEmpty(response.txResults.map(encodeTxResult)),
    finalize_block_events: nullIfEmpty(response.events.map(encodeBareEvent)),
    validator_updates: nullIfEmpty(response.validatorUpdates.map(encodeValidatorUpdate)),
    consensus_param_updates:
      response.consensusParamUpdates === undefined ? null : encodeConsensusParamUpdates(response.consensusParamUpdates),
    app_hash: jsonBytes(response.appHash),
  };
}

function nullIfEmpty(items: readonly JsonObject[]): JsonValue {
  return items.length === 0 ? null : items;
}

/** `result_finalize_block` of a NewBlock event: zero members omitted, but `validator_updates` always printed. */
export function encodeBareFinalizeBlock(response: ResponseFinalizeBlock): JsonObject {
  const updates = response.consensusParamUpdates;
  return {
    ...omitEmpty({ events: response.events.map(encodeBareEvent), tx_results: response.txResults.map(encodeTxResult) }),
    validator_updates: response.validatorUpdates.map(encodeValidatorUpdate),
    ...(updates && { consensus_param_updates: encodeConsensusParamUpdates(updates) }),
    ...omitEmpty({ app_hash: jsonBytes(response.appHash) }),
  };
}

/** `abci_info`'s response: zero members omitted. */
export function encodeInfo(info: ResponseInfo): JsonObject {
  return omitEmpty({
    data: info.data,
    version: info.version,
    app_version: jsonInt(info.appVersion),
    last_block_height: jsonInt(info.lastBlockHeight),
    last_block_app_hash: jsonBytes(info.lastBlockAppHash),
  });
}

/** `abci_query`'s response with every default. */
export function encodeQueryResponse(response: ResponseQuery): JsonObject {
  return {
    code: response.code,
    log: response.log,
    info: response.info,
    index: jsonInt(response.index),
    key: jsonBytes(response.key),
    value: jsonBytes(response.value),
    proofOps:
      response.proofOps === undefined
        ? null
        : {
            ops: response.proofOps.ops.map((op) => ({ type: op.type, key: toBase64(op.key), data: toBase64(op.data) })),
          },
    height: jsonInt(response.height),
    codespace: response.codespace,
  };
}
