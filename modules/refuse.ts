/** The two checks that handlers and genesis files are made of: what is wrong, said as a refusal. */
import { type ErrorCode, SdkError, TxError } from "../lib/errors.ts";

/** Refuses with a code of the module when `isWrong`. @throws TxError(code) */
export function refuseWhen(isWrong: boolean, code: ErrorCode, reason?: string): void {
  if (isWrong) {
    throw new TxError(code, reason);
  }
}

/** Refuses a genesis state or parameters when `isWrong`. @throws TxError(SdkError.InvalidRequest) */
export function refuseInvalid(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, SdkError.InvalidRequest, reason);
}
