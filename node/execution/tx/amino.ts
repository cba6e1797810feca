/** Sign bytes of SIGN_MODE_LEGACY_AMINO_JSON (interop §6.3). */
import { aminoSignBytes, toAminoJson } from "../../../proto/amino-json.ts";
import { codecByTypeUrl } from "../../../proto/registry.ts";
import type { DecodedTx } from "./decode.ts";
import type { SignerData } from "./signature.ts";

/**
 * The StdSignDoc of a transaction as bytes.
 * @returns undefined when amino JSON cannot express it: unknown fields, extension options, a message without amino name
 */
export function aminoTxSignBytes(tx: DecodedTx, signer: SignerData): Uint8Array | undefined {
  const { body, fee } = tx;
  if (tx.hasUnknownFields || body.extensionOptions.length > 0 || body.nonCriticalExtensionOptions.length > 0) {
    return undefined;
  }
  const messages: unknown[] = [];
  for (const { typeUrl, value } of body.messages) {
    const codec = codecByTypeUrl(typeUrl);
    if (codec?.options.aminoName === undefined) {
      return undefined;
    }
    messages.push({ type: codec.options.aminoName, value: toAminoJson(codec, codec.decode(value)) });
  }
  return aminoSignBytes({
    account_number: signer.accountNumber.toString(),
    chain_id: signer.chainId,
    fee: {
      amount: fee.amount.map(({ denom, amount }) => ({ amount, denom })),
      gas: fee.gasLimit.toString(),
      ...(fee.granter === "" ? {} : { granter: fee.granter }),
      ...(fee.payer === "" ? {} : { payer: fee.payer }),
    },
    memo: body.memo,
    msgs: messages,
    sequence: signer.sequence.toString(),
    ...(body.timeoutHeight === 0n ? {} : { timeout_height: body.timeoutHeight.toString() }),
  });
}
