/** A transaction as JSON for people and programs: the outcome, and the decoded content where the types are known. */
import { toHexUpper } from "../../lib/bytes.ts";
import { Tx } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { toProtoJson } from "../../proto/json.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { IncludedTx } from "../../sdk/broadcast.ts";

/** The decoded transaction, or its bytes when they are none of ours. */
export function txJson(bytes: Uint8Array): unknown {
  try {
    return toProtoJson(Tx, Tx.decode(bytes));
  } catch (error) {
    if (error instanceof WireError) return { bytes: toHexUpper(bytes) };
    throw error;
  }
}

/** A transaction with its outcome in the SDK's words. */
export function decodeTxJson(found: IncludedTx): Record<string, unknown> {
  return {
    height: found.height.toString(),
    txhash: found.hash,
    codespace: found.codespace,
    code: found.code,
    raw_log: found.log,
    gas_wanted: found.gasWanted.toString(),
    gas_used: found.gasUsed.toString(),
    tx: txJson(found.tx),
    events: found.events,
  };
}
