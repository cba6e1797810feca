/** Refusals with more words in front, as the SDK wraps errors. */
import { SdkError, TxError } from "../../lib/errors.ts";

/**
 * The same refusal with `prefix: ` before its text; out of gas, overflow and anything that is no refusal come back unchanged.
 * @param error  what was caught
 */
export function wrapRefusal(error: unknown, prefix: string): unknown {
  if (!(error instanceof TxError) || error.is(SdkError.OutOfGas) || error.is(SdkError.Panic)) {
    return error;
  }
  return new TxError({ codespace: error.codespace, code: error.code, text: error.log }, prefix);
}
