/** Keys of the authz store, the SDK's layout. */
import { bytesToUtf8, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { lengthPrefixed, sortableTime } from "../keys.ts";

/** Name of the store. */
export const AUTHZ_STORE = "authz";
/** Prefix of all grants: by granter, grantee, then message type. */
export const GRANTS_PREFIX = Uint8Array.of(0x01);
/** Prefix of the grants by expiry. */
export const QUEUE_PREFIX = Uint8Array.of(0x02);

/** Who granted whom. */
export interface GrantParties {
  readonly granter: Uint8Array;
  readonly grantee: Uint8Array;
}

/** Prefix of the grants of a granter. */
export function grantsByKey(granter: Uint8Array): Uint8Array {
  return concatBytes(GRANTS_PREFIX, lengthPrefixed(granter));
}

/** Prefix of the grants between two accounts. */
export function grantsBetweenKey({ granter, grantee }: GrantParties): Uint8Array {
  return concatBytes(grantsByKey(granter), lengthPrefixed(grantee));
}

/** Row of one grant. */
export function grantKey(parties: GrantParties, typeUrl: string): Uint8Array {
  return concatBytes(grantsBetweenKey(parties), utf8ToBytes(typeUrl));
}

/** Row of the grants between two accounts that expire at `time`. */
export function queueKey(time: bigint, { granter, grantee }: GrantParties): Uint8Array {
  return concatBytes(queuePrefix(time), lengthPrefixed(granter), lengthPrefixed(grantee));
}

/** First key of the grants that expire at `time`. */
export function queuePrefix(time: bigint): Uint8Array {
  return concatBytes(QUEUE_PREFIX, sortableTime(time));
}

/** Reads two length-prefixed addresses at `at`, and what follows as text. */
export function splitParties(
  key: Uint8Array,
  at: number,
): { readonly parties: GrantParties; readonly typeUrl: string } {
  const granterEnd = at + 1 + (key[at] ?? 0);
  const granteeEnd = granterEnd + 1 + (key[granterEnd] ?? 0);
  const parties = { granter: key.slice(at + 1, granterEnd), grantee: key.slice(granterEnd + 1, granteeEnd) };
  return { parties, typeUrl: bytesToUtf8(key.subarray(granteeEnd)) };
}
