/** Keys of the auth store, as in Cosmos SDK 0.50 x/auth: wallets and proof clients read them. */
import { bigEndian64, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";

/** The SDK's name of the store. */
export const AUTH_STORE = "acc";
/** `00` → Params. */
export const PARAMS_KEY = Uint8Array.of(0x00);
/** `01‖address` → Any of the account. */
export const ACCOUNT_PREFIX = Uint8Array.of(0x01);
/** → next account number, 8 bytes big endian. */
export const NEXT_NUMBER_KEY = utf8ToBytes("globalAccountNumber");
/** ‖ number, 8 bytes big endian → address. */
export const NUMBER_PREFIX = utf8ToBytes("accountNumber");

/** Key of an account. */
export function accountKey(address: Uint8Array): Uint8Array {
  return concatBytes(ACCOUNT_PREFIX, address);
}

/** Key of the index from number to address. */
export function accountNumberKey(accountNumber: bigint): Uint8Array {
  return concatBytes(NUMBER_PREFIX, bigEndian64(accountNumber));
}
