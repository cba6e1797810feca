/** Keys of the bank store, as in Cosmos SDK 0.50 x/bank: verified queries of stock clients read them. */
import { bytesToUtf8, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { lengthPrefixed } from "../keys.ts";

/** The SDK's name of the store. */
export const BANK_STORE = "bank";
/** `00‖denom` → supply, decimal text. */
export const SUPPLY_PREFIX = Uint8Array.of(0x00);
/** `01‖denom` → Metadata. */
export const METADATA_PREFIX = Uint8Array.of(0x01);
/** `02‖len‖address‖denom` → balance, decimal text. */
export const BALANCE_PREFIX = Uint8Array.of(0x02);
/** `03‖denom‖00‖len‖address` → one zero byte: who holds a denom. */
export const OWNER_PREFIX = Uint8Array.of(0x03);
/** `04‖denom` → one byte, 1 when transfers of the denom are enabled. */
export const SEND_ENABLED_PREFIX = Uint8Array.of(0x04);
/** `05` → Params. */
export const PARAMS_KEY = Uint8Array.of(0x05);

const END_OF_DENOM = Uint8Array.of(0);

/** Key of a denom's supply. */
export function supplyKey(denom: string): Uint8Array {
  return concatBytes(SUPPLY_PREFIX, utf8ToBytes(denom));
}

/** Key of a denom's metadata. */
export function metadataKey(denom: string): Uint8Array {
  return concatBytes(METADATA_PREFIX, utf8ToBytes(denom));
}

/** Prefix of all balances of an account. */
export function balancesPrefix(address: Uint8Array): Uint8Array {
  return concatBytes(BALANCE_PREFIX, lengthPrefixed(address));
}

/** Key of one balance. */
export function balanceKey(address: Uint8Array, denom: string): Uint8Array {
  return concatBytes(BALANCE_PREFIX, Uint8Array.of(address.length), address, utf8ToBytes(denom));
}

/** Splits a balance key into its parts. */
export function splitBalanceKey(key: Uint8Array): { readonly address: Uint8Array; readonly denom: string } {
  const addressEnd = 2 + (key[1] ?? 0);
  return { address: key.slice(2, addressEnd), denom: bytesToUtf8(key.subarray(addressEnd)) };
}

/** Prefix of all owners of a denom. */
export function ownersPrefix(denom: string): Uint8Array {
  return concatBytes(OWNER_PREFIX, utf8ToBytes(denom), END_OF_DENOM);
}

/** Key of the index row of one owner. */
export function ownerKey(denom: string, address: Uint8Array): Uint8Array {
  return concatBytes(OWNER_PREFIX, utf8ToBytes(denom), END_OF_DENOM, lengthPrefixed(address));
}

/** Key of the switch of one denom. */
export function sendEnabledKey(denom: string): Uint8Array {
  return concatBytes(SEND_ENABLED_PREFIX, utf8ToBytes(denom));
}
