/** CometBFT JSON of a found transaction and its Merkle proof (`tx`, `tx_search`). */

import { toBase64 } from "../../lib/bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { merkleProofs } from "../../lib/merkle/merkle.ts";
import { encodeTxResult } from "./encode-abci.ts";
import { type JsonObject, jsonHex, jsonInt } from "./json-value.ts";
import type { FoundTx } from "./tx-lookup.ts";

/** One item of `tx_search`, or the answer of `tx`; the proof is left out unless asked for. */
export function encodeFoundTx(found: FoundTx, prove: boolean): JsonObject {
  return {
    hash: jsonHex(txHash(found.tx)),
    height: jsonInt(found.height),
    index: found.index,
    tx_result: encodeTxResult(found.result),
    tx: toBase64(found.tx),
    ...(prove ? { proof: encodeTxProof(found) } : {}),
  };
}

/** The leaves of a block's data hash are the hashes of its transactions. */
function encodeTxProof(found: FoundTx): JsonObject {
  const { root, proofs } = merkleProofs(found.stored.block.data.txs.map(txHash));
  const proof = proofs[found.index];
  return {
    root_hash: jsonHex(root),
    data: toBase64(found.tx),
    proof: {
      total: jsonInt(proof?.total ?? 0n),
      index: jsonInt(proof?.index ?? 0n),
      leaf_hash: toBase64(proof?.leafHash ?? new Uint8Array(0)),
      aunts: (proof?.aunts ?? []).map(toBase64),
    },
  };
}
