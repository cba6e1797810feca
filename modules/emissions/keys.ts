/** Every key of the emissions store (docs/spec/emissions.md E2). */
import { bigEndian64, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { lengthPrefixed } from "../keys.ts";
import type { BondSubject } from "./bond-ledger.ts";

/** Name of the store. */
export const EMISSIONS_STORE = "emissions";

/** The chain clock. */
export const CLOCK_KEY = Uint8Array.of(0x01);
/** Periods. */
export const PARAMS_KEY = Uint8Array.of(0x02);
/** The economic parameters in force. */
export const ECONOMY_KEY = Uint8Array.of(0x03);
/** The economic parameters that take over later. */
export const SCHEDULED_KEY = Uint8Array.of(0x04);
/** The current epoch. */
export const EPOCH_KEY = Uint8Array.of(0x05);
/** Everything minted and burned. */
export const TOTALS_KEY = Uint8Array.of(0x06);
/** Fees of the current epoch. */
export const EPOCH_FEES_KEY = Uint8Array.of(0x07);
/** Prefix of bootstrap grants. */
export const GRANTS_PREFIX = Uint8Array.of(0x08);
/** Everything ever granted. */
export const GRANTED_KEY = Uint8Array.of(0x09);
/** Prefix of bonds. */
export const BONDS_PREFIX = Uint8Array.of(0x10);
/** Prefix of what finds bonds by their subject. */
const BONDS_BEHIND_PREFIX = Uint8Array.of(0x11);
/** Prefix of subjects that open cases name. */
export const SUBJECT_PINS_PREFIX = Uint8Array.of(0x12);
/** Prefix of validators' hash chains. */
export const BEACON_CHAINS_PREFIX = Uint8Array.of(0x20);
/** Prefix of beacon values by height. */
export const BEACONS_PREFIX = Uint8Array.of(0x21);

/** Prefix of an owner's bonds. */
export function bondsOfKey(owner: Uint8Array): Uint8Array {
  return concatBytes(BONDS_PREFIX, lengthPrefixed(owner));
}

/** Row of one bond. */
export function bondKey(owner: Uint8Array, purpose: number, subject: string): Uint8Array {
  return concatBytes(bondsOfKey(owner), Uint8Array.of(purpose), utf8ToBytes(subject));
}

/** Prefix of the owners of bonds behind a subject. */
export function bondsBehindKey({ purpose, subject }: BondSubject): Uint8Array {
  return concatBytes(BONDS_BEHIND_PREFIX, Uint8Array.of(purpose), lengthPrefixed(utf8ToBytes(subject)));
}

/** Row of a subject that open cases name. */
export function subjectPinsKey({ purpose, subject }: BondSubject): Uint8Array {
  return concatBytes(SUBJECT_PINS_PREFIX, Uint8Array.of(purpose), utf8ToBytes(subject));
}

/** Row of a validator's hash chain. */
export function beaconChainKey(consensusAddress: Uint8Array): Uint8Array {
  return concatBytes(BEACON_CHAINS_PREFIX, consensusAddress);
}

/** Row of a height's beacon. */
export function beaconKey(height: bigint): Uint8Array {
  return concatBytes(BEACONS_PREFIX, bigEndian64(height));
}

/** Row of a datanet's grant, by its dataset. */
export function grantKey(datasetId: bigint): Uint8Array {
  return concatBytes(GRANTS_PREFIX, bigEndian64(datasetId));
}
