/** Keys of the feegrant store, the SDK's layout. */
import { concatBytes } from "../../lib/bytes.ts";
import { lengthPrefixed, sortableTime } from "../keys.ts";

/** Name of the store. */
export const FEEGRANT_STORE = "feegrant";
/** Prefix of all grants: by grantee, then granter. */
export const GRANTS_PREFIX = Uint8Array.of(0x00);
/** Prefix of the grants by expiry. */
export const EXPIRY_PREFIX = Uint8Array.of(0x01);

/** Row of a grant. */
export function grantKey(granter: Uint8Array, grantee: Uint8Array): Uint8Array {
  return concatBytes(grantsOfKey(grantee), lengthPrefixed(granter));
}

/** Prefix of the grants that a grantee holds. */
export function grantsOfKey(grantee: Uint8Array): Uint8Array {
  return concatBytes(GRANTS_PREFIX, lengthPrefixed(grantee));
}

/** Row of a grant in the order of expiry. */
export function expiryKey(time: bigint, granter: Uint8Array, grantee: Uint8Array): Uint8Array {
  return concatBytes(expiryPrefix(time), lengthPrefixed(grantee), lengthPrefixed(granter));
}

/** First key of the grants that expire at `time`. */
export function expiryPrefix(time: bigint): Uint8Array {
  return concatBytes(EXPIRY_PREFIX, sortableTime(time));
}
