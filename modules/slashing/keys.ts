/** Keys of the slashing store, the SDK's layout (x/slashing/types/keys.go). */
import { bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { lengthPrefixed } from "../keys.ts";

/** Name of the store. */
export const SLASHING_STORE = "slashing";

/** Params of the module. */
export const PARAMS_KEY = Uint8Array.of(0x00);
/** Prefix of all signing infos. */
export const SIGNING_INFOS_PREFIX = Uint8Array.of(0x01);
const MISSED_BLOCKS_PREFIX = Uint8Array.of(0x02);
/** Prefix of the consensus keys of all validators. */
export const PUBKEYS_PREFIX = Uint8Array.of(0x03);

/** Row of a validator's signing info by consensus address. */
export function signingInfoKey(consensusAddress: Uint8Array): Uint8Array {
  return concatBytes(SIGNING_INFOS_PREFIX, lengthPrefixed(consensusAddress));
}

/** Prefix of a validator's bitmap of missed blocks. */
export function missedBlocksPrefix(consensusAddress: Uint8Array): Uint8Array {
  return concatBytes(MISSED_BLOCKS_PREFIX, lengthPrefixed(consensusAddress));
}

/** Row of one chunk of it; the number is little-endian. */
export function missedBlocksKey(consensusAddress: Uint8Array, chunk: bigint): Uint8Array {
  return concatBytes(missedBlocksPrefix(consensusAddress), bigEndian64(chunk).reverse());
}

/** Row of a validator's consensus key. */
export function pubkeyKey(consensusAddress: Uint8Array): Uint8Array {
  return concatBytes(PUBKEYS_PREFIX, lengthPrefixed(consensusAddress));
}
