/** Keys of the distribution store, the SDK's layout (x/distribution/types/keys.go). */
import { bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { lengthPrefixed } from "../keys.ts";

/** Name of the store and of the module. */
export const DISTRIBUTION_STORE = "distribution";

/** The community pool. */
export const FEE_POOL_KEY = Uint8Array.of(0x00);
/** Consensus address of the proposer of the block before this one. */
export const PREVIOUS_PROPOSER_KEY = Uint8Array.of(0x01);
/** Prefix of outstanding rewards by operator. */
export const OUTSTANDING_PREFIX = Uint8Array.of(0x02);
/** Prefix of withdraw addresses by delegator. */
export const WITHDRAW_ADDRESS_PREFIX = Uint8Array.of(0x03);
/** Prefix of starting infos by operator and delegator. */
export const STARTING_INFO_PREFIX = Uint8Array.of(0x04);
/** Prefix of historical rewards by operator and period. */
export const HISTORICAL_PREFIX = Uint8Array.of(0x05);
/** Prefix of current rewards by operator. */
export const CURRENT_PREFIX = Uint8Array.of(0x06);
/** Prefix of accumulated commission by operator. */
export const COMMISSION_PREFIX = Uint8Array.of(0x07);
/** Prefix of slash events by operator, height and period. */
export const SLASH_EVENT_PREFIX = Uint8Array.of(0x08);
/** Params of the module. */
export const PARAMS_KEY = Uint8Array.of(0x09);

/** A row, or a group of rows, of one address. */
export function ofAddress(prefix: Uint8Array, address: Uint8Array): Uint8Array {
  return concatBytes(prefix, lengthPrefixed(address));
}

/** Row of where a delegation's rewards start. */
export function startingInfoKey(operator: Uint8Array, delegator: Uint8Array): Uint8Array {
  return concatBytes(ofAddress(STARTING_INFO_PREFIX, operator), lengthPrefixed(delegator));
}

/** Row of a period's historical rewards. The period is little-endian, so the rows are not in the order of periods. */
export function historicalKey(operator: Uint8Array, period: bigint): Uint8Array {
  return concatBytes(ofAddress(HISTORICAL_PREFIX, operator), bigEndian64(period).reverse());
}

/** Start of the slash events of a height. */
export function slashHeightKey(operator: Uint8Array, height: bigint): Uint8Array {
  return concatBytes(ofAddress(SLASH_EVENT_PREFIX, operator), bigEndian64(height));
}

/** Row of one slash event. */
export function slashEventKey(operator: Uint8Array, height: bigint, period: bigint): Uint8Array {
  return concatBytes(slashHeightKey(operator, height), bigEndian64(period));
}
