/** Sign bytes of SIGN_MODE_LEGACY_AMINO_JSON (interop §6.3). */
import { aminoSignBytes } from "../../../proto/amino-json.ts";
import { WireError } from "../../../proto/wire-error.ts";
import type { DecodedTx, SignerData } from "./decode.ts";

/**
 * The StdSignDoc of a transaction as bytes.
 * @returns undefined when amino JSON cannot express it: unknown fields, extension options, a message without amino name
 */
export function aminoTxSignBytes(tx: DecodedTx, signer: SignerData): Uint8Array | undefined {
  const { memo, timeoutHeight, messages, extensionOptions, nonCriticalExtensionOptions } = tx.body;
  if (tx.hasUnknownFields || extensionOptions.length > 0 || nonCriticalExtensionOptions.length > 0) {
    return undefined;
  }
  try {
    return aminoSignBytes({ ...signer, timeoutHeight, memo, fee: tx.fee, messages });
  } catch (error) {
    if (error instanceof WireError) {
      return undefined;
    }
    throw error;
  }
}
