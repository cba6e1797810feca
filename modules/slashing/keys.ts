/** Keys of the slashing store, the SDK's layout. */
import { concatBytes } from "../../lib/bytes.ts";
import { lengthPrefixed } from "../keys.ts";

/** Name of the store. */
export const SLASHING_STORE = "slashing";
/** Params of the module. */
export const PARAMS_KEY = Uint8Array.of(0x00);
/** Prefix of all signing infos. */
export const SIGNING_INFOS_PREFIX = Uint8Array.of(0x01);

/** Row of a validator's signing info by consensus address. */
export function signingInfoKey(consensusAddress: Uint8Array): Uint8Array {
  return concatBytes(SIGNING_INFOS_PREFIX, lengthPrefixed(consensusAddress));
}
