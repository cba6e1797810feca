/** Every key of the marketplace store (docs/spec/marketplace.md M1). */
import { bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { semVerBytes } from "../../lib/registry/semver.ts";
import type { SemVer } from "../../lib/registry/semver.ts";
import { lengthPrefixed } from "../keys.ts";

/** Name of the store. */
export const MARKETPLACE_STORE = "marketplace";

/** Params of the module. */
export const PARAMS_KEY = Uint8Array.of(0x01);
/** Next offer id. */
export const NEXT_OFFER_KEY = Uint8Array.of(0x02);
/** Next order id. */
export const NEXT_ORDER_KEY = Uint8Array.of(0x03);
/** Next licence id. */
export const NEXT_LICENCE_KEY = Uint8Array.of(0x04);
/** Prefix of offers. */
export const OFFERS_PREFIX = Uint8Array.of(0x10);
/** Prefix of offers by seller. */
export const SELLER_OFFERS_PREFIX = Uint8Array.of(0x11);
/** Prefix of offers by subject. */
export const SUBJECT_OFFERS_PREFIX = Uint8Array.of(0x12);
/** Prefix of orders. */
export const ORDERS_PREFIX = Uint8Array.of(0x20);
/** Prefix of orders by buyer. */
export const BUYER_ORDERS_PREFIX = Uint8Array.of(0x21);
/** Prefix of orders by offer. */
export const OFFER_ORDERS_PREFIX = Uint8Array.of(0x22);
/** Prefix of licences. */
export const LICENCES_PREFIX = Uint8Array.of(0x30);
/** Prefix of licences by holder and subject. */
export const HOLDER_LICENCES_PREFIX = Uint8Array.of(0x31);
/** Prefix of licences by subject. */
export const SUBJECT_LICENCES_PREFIX = Uint8Array.of(0x32);
/** Next bounty id. */
export const NEXT_BOUNTY_KEY = Uint8Array.of(0x05);
/** Prefix of what is remembered about subjects. */
export const SUBJECTS_PREFIX = Uint8Array.of(0x40);
/** Prefix of declared keys. */
export const DECLARED_KEYS_PREFIX = Uint8Array.of(0x41);
/** Prefix of licences that are not exclusive, by subject and end: `prefix ‖ subject ‖ be64(end) ‖ be64(id)`. */
export const GRANTS_PREFIX = Uint8Array.of(0x42);
/** Prefix of offers' signals. */
export const OFFER_SIGNALS_PREFIX = Uint8Array.of(0x43);
/** Prefix of auctions by offer. */
export const AUCTIONS_PREFIX = Uint8Array.of(0x50);
/** Prefix of bounties. */
export const BOUNTIES_PREFIX = Uint8Array.of(0x60);
/** Prefix of withdrawals by subject. */
export const WITHDRAWALS_PREFIX = Uint8Array.of(0x61);
/** Prefix of what waits for its time: `prefix ‖ be64(clock) ‖ kind ‖ be64(id)`. */
export const QUEUE_PREFIX = Uint8Array.of(0x70);

const VERSION_SUBJECT = 0x01;
const MODEL_SUBJECT = 0x02;

/** A version's part of keys: `01 ‖ be64(dataset id) ‖ version`. */
export function versionSubjectPart(datasetId: bigint, version: SemVer): Uint8Array {
  return concatBytes(Uint8Array.of(VERSION_SUBJECT), bigEndian64(datasetId), semVerBytes(version));
}

/** A model's part of keys: `02 ‖ be64(model id)`. */
export function modelSubjectPart(modelId: bigint): Uint8Array {
  return concatBytes(Uint8Array.of(MODEL_SUBJECT), bigEndian64(modelId));
}

/** Row named by an id. */
export function idKey(prefix: Uint8Array, id: bigint): Uint8Array {
  return concatBytes(prefix, bigEndian64(id));
}

/** Prefix of an account's rows of one index. */
export function accountPrefix(prefix: Uint8Array, account: Uint8Array): Uint8Array {
  return concatBytes(prefix, lengthPrefixed(account));
}

/** Prefix of a subject's rows of one index. */
export function subjectPrefix(prefix: Uint8Array, subject: Uint8Array): Uint8Array {
  return concatBytes(prefix, subject);
}

/** Prefix of a holder's licences to one subject. */
export function holderSubjectPrefix(holder: Uint8Array, subject: Uint8Array): Uint8Array {
  return concatBytes(accountPrefix(HOLDER_LICENCES_PREFIX, holder), subject);
}

/** Row of the queue. */
export function queueKey(clock: bigint, kind: number, id: bigint): Uint8Array {
  return concatBytes(QUEUE_PREFIX, bigEndian64(clock), Uint8Array.of(kind), bigEndian64(id));
}

/** Row of a licence that is not exclusive by its end. */
export function grantKey(subject: Uint8Array, end: bigint, id: bigint): Uint8Array {
  return concatBytes(GRANTS_PREFIX, subject, bigEndian64(end), bigEndian64(id));
}
