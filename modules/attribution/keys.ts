/** Every key of the attribution store (docs/spec/attribution.md T2). */
import { bigEndian32, bigEndian64, concatBytes } from "../../lib/bytes.ts";
import { semVerBytes } from "../../lib/registry/semver.ts";
import type { SemVer } from "../../lib/registry/semver.ts";
import { lengthPrefixed } from "../keys.ts";

/** Name of the store and of the module account that holds deposits and what payees are owed. */
export const ATTRIBUTION_STORE = "attribution";

/** Params of the module. */
export const PARAMS_KEY = Uint8Array.of(0x01);
/** Prefix of earning accounts. */
export const ACCOUNTS_PREFIX = Uint8Array.of(0x10);
/** Prefix of what leaves have claimed. */
export const PAID_PREFIX = Uint8Array.of(0x11);
/** Prefix of what parents have pulled. */
export const PULLED_PREFIX = Uint8Array.of(0x12);
/** Prefix of holds on vesting. */
export const HOLDS_PREFIX = Uint8Array.of(0x13);
/** Prefix of cancellations of a version's emission. */
export const CANCELLATIONS_PREFIX = Uint8Array.of(0x15);
/** Prefix of payees. */
export const PAYEES_PREFIX = Uint8Array.of(0x14);
/** Next model id. */
export const NEXT_MODEL_KEY = Uint8Array.of(0x20);
/** Prefix of models. */
export const MODELS_PREFIX = Uint8Array.of(0x21);
/** Prefix of models by builder. */
export const BUILDER_MODELS_PREFIX = Uint8Array.of(0x22);
/** Prefix of models by version. */
export const VERSION_MODELS_PREFIX = Uint8Array.of(0x23);
/** Next benchmark id. */
export const NEXT_BENCHMARK_KEY = Uint8Array.of(0x24);
/** Prefix of benchmarks. */
export const BENCHMARKS_PREFIX = Uint8Array.of(0x25);
/** Prefix of gateways. */
export const GATEWAYS_PREFIX = Uint8Array.of(0x30);
/** Next channel id. */
export const NEXT_CHANNEL_KEY = Uint8Array.of(0x31);
/** Prefix of channels. */
export const CHANNELS_PREFIX = Uint8Array.of(0x32);
/** Prefix of channels by payer. */
export const PAYER_CHANNELS_PREFIX = Uint8Array.of(0x33);
/** Prefix of channels by gateway. */
export const GATEWAY_CHANNELS_PREFIX = Uint8Array.of(0x34);
/** Prefix of settlements. */
export const SETTLEMENTS_PREFIX = Uint8Array.of(0x35);
/** Prefix of usage counts. */
export const USAGE_PREFIX = Uint8Array.of(0x36);
/** Prefix of voucher keys that were used, so that none is used twice. */
export const VOUCHER_KEYS_PREFIX = Uint8Array.of(0x37);

/** Prefix of channels by the clock at which they are over. */
export const DUE_CHANNELS_PREFIX = Uint8Array.of(0x38);
/** Prefix of settlements by the epoch in which they are final. */
export const DUE_SETTLEMENTS_PREFIX = Uint8Array.of(0x39);

/** Prefix of what steers models. */
export const STEERINGS_PREFIX = Uint8Array.of(0x40);
/** Next publication id. */
export const NEXT_PUBLICATION_KEY = Uint8Array.of(0x41);
/** Prefix of publications. */
export const PUBLICATIONS_PREFIX = Uint8Array.of(0x42);
/** Prefix of publications by model. */
export const MODEL_PUBLICATIONS_PREFIX = Uint8Array.of(0x43);
/** Next id of a request to open a leaf. */
export const NEXT_REQUEST_KEY = Uint8Array.of(0x44);
/** Prefix of open requests. */
export const REQUESTS_PREFIX = Uint8Array.of(0x45);
/** Prefix of open requests by publication. */
export const PUBLICATION_REQUESTS_PREFIX = Uint8Array.of(0x46);
/** Prefix of committed fraud proofs. */
export const FRAUD_COMMITS_PREFIX = Uint8Array.of(0x47);
/** Prefix of convictions that wait. */
export const CONVICTIONS_PREFIX = Uint8Array.of(0x48);
/** Prefix of versions whose features were convicted. */
export const FAULTY_FEATURES_PREFIX = Uint8Array.of(0x49);
/** Prefix of models by the height whose beacon is their seed. */
export const DUE_SEEDS_PREFIX = Uint8Array.of(0x4a);
/** Prefix of publications by the clock at which their window ends. */
export const DUE_PUBLICATIONS_PREFIX = Uint8Array.of(0x4b);
/** Prefix of publications by the epoch in which their bond goes back. */
export const DUE_BONDS_PREFIX = Uint8Array.of(0x4c);
/** Prefix of convictions by the height at which they are executed. */
export const DUE_CONVICTIONS_PREFIX = Uint8Array.of(0x4d);

/** Prefix of audit tasks by the height whose beacon draws them. */
export const DUE_AUDITS_PREFIX = Uint8Array.of(0x4e);

/** Counts of auditors and tasks. */
export const AUDIT_BOOK_KEY = Uint8Array.of(0x50);
/** Prefix of auditors by index. */
export const AUDITORS_PREFIX = Uint8Array.of(0x51);
/** Prefix of indexes by auditor. */
export const AUDITOR_INDEX_PREFIX = Uint8Array.of(0x52);
/** Prefix of audit tasks. */
export const AUDIT_TASKS_PREFIX = Uint8Array.of(0x53);
/** Prefix of points. */
export const AUDIT_POINTS_PREFIX = Uint8Array.of(0x54);
/** Prefix of epochs that have points. */
export const AUDIT_EPOCHS_PREFIX = Uint8Array.of(0x55);
/** Prefix of hidden marks. */
export const PLANT_COMMITS_PREFIX = Uint8Array.of(0x56);

/** Prefix of open requests by publication and leaf. */
export const REQUESTED_LEAVES_PREFIX = Uint8Array.of(0x57);
/** Prefix of open requests by settlement. */
export const SETTLEMENT_REQUESTS_PREFIX = Uint8Array.of(0x58);
/** Prefix of open requests by settlement and leaf. */
export const SETTLEMENT_LEAVES_PREFIX = Uint8Array.of(0x59);

/** A version's part of a key: `be64(dataset id) ‖ version`. */
export function versionPart(datasetId: bigint, version: SemVer): Uint8Array {
  return concatBytes(bigEndian64(datasetId), semVerBytes(version));
}

/** Prefix of a version's earning accounts. */
export function accountsOfKey(version: Uint8Array): Uint8Array {
  return concatBytes(ACCOUNTS_PREFIX, version);
}

/** Row of an earning account. */
export function accountKey(version: Uint8Array, weightsRoot: Uint8Array): Uint8Array {
  return concatBytes(ACCOUNTS_PREFIX, version, weightsRoot);
}

/** Row of what one leaf has claimed; `leftSum` is below 2^64. */
export function paidKey(version: Uint8Array, weightsRoot: Uint8Array, leftSum: bigint): Uint8Array {
  return concatBytes(PAID_PREFIX, version, weightsRoot, bigEndian64(leftSum));
}

/** Row of what one parent has pulled. */
export function pulledKey(version: Uint8Array, weightsRoot: Uint8Array, parentIndex: number): Uint8Array {
  return concatBytes(PULLED_PREFIX, version, weightsRoot, Uint8Array.of(parentIndex));
}

/** Row of a version's hold. */
export function holdKey(version: Uint8Array): Uint8Array {
  return concatBytes(HOLDS_PREFIX, version);
}

/** Row of the `number`-th cancellation of a version's emission. */
export function cancellationKey(version: Uint8Array, number: number): Uint8Array {
  return concatBytes(CANCELLATIONS_PREFIX, version, bigEndian32(number));
}

/** Row of a payee. */
export function payeeKey(address: Uint8Array, role: number): Uint8Array {
  return concatBytes(PAYEES_PREFIX, lengthPrefixed(address), Uint8Array.of(role));
}

/** Row under a prefix by id: models, benchmarks, channels. */
export function idKey(prefix: Uint8Array, id: bigint): Uint8Array {
  return concatBytes(prefix, bigEndian64(id));
}

/** Prefix of index rows of an account. */
export function indexPrefix(prefix: Uint8Array, address: Uint8Array): Uint8Array {
  return concatBytes(prefix, lengthPrefixed(address));
}

/** Index row: an id under an account. */
export function indexKey(prefix: Uint8Array, address: Uint8Array, id: bigint): Uint8Array {
  return concatBytes(indexPrefix(prefix, address), bigEndian64(id));
}

/** Prefix of the models made with a version. */
export function versionModelsPrefix(version: Uint8Array): Uint8Array {
  return concatBytes(VERSION_MODELS_PREFIX, version);
}

/** Row of a gateway. */
export function gatewayKey(operator: Uint8Array): Uint8Array {
  return concatBytes(GATEWAYS_PREFIX, operator);
}

/** Prefix of a channel's settlements. */
export function settlementsOfKey(channelId: bigint): Uint8Array {
  return concatBytes(SETTLEMENTS_PREFIX, bigEndian64(channelId));
}

/** Row of a settlement. */
export function settlementKey(channelId: bigint, index: number): Uint8Array {
  return concatBytes(settlementsOfKey(channelId), bigEndian32(index));
}

/** Prefix of a licence's usage rows. */
export function usageOfKey(licenceId: bigint): Uint8Array {
  return concatBytes(USAGE_PREFIX, bigEndian64(licenceId));
}

/** Row of a usage count. */
export function usageKey(licenceId: bigint, kind: number): Uint8Array {
  return concatBytes(usageOfKey(licenceId), Uint8Array.of(kind));
}

/** Row of a voucher key that was used. */
export function voucherKeyKey(publicKey: Uint8Array): Uint8Array {
  return concatBytes(VOUCHER_KEYS_PREFIX, publicKey);
}

/** Index row: an id under another one. */
export function pairKey(prefix: Uint8Array, id: bigint, inner: bigint): Uint8Array {
  return concatBytes(prefix, bigEndian64(id), bigEndian64(inner));
}

/** What requests are about: a publication, or (its id is 0n) a settlement. */
export interface RequestSubject {
  readonly publicationId: bigint;
  readonly channelId: bigint;
  readonly settlementIndex: number;
}

/** Prefix of the index rows of the requests about one subject. */
export function requestsOfKey({ publicationId, channelId, settlementIndex }: RequestSubject): Uint8Array {
  return publicationId === 0n
    ? concatBytes(SETTLEMENT_REQUESTS_PREFIX, bigEndian64(channelId), bigEndian32(settlementIndex))
    : concatBytes(PUBLICATION_REQUESTS_PREFIX, bigEndian64(publicationId));
}

/** Row that says that a leaf of a subject is asked for; `leaf` are the canonical bytes of its LeafRef. */
export function requestedLeafKey(subject: RequestSubject, leaf: Uint8Array): Uint8Array {
  const { publicationId, channelId, settlementIndex } = subject;
  return publicationId === 0n
    ? concatBytes(SETTLEMENT_LEAVES_PREFIX, bigEndian64(channelId), bigEndian32(settlementIndex), leaf)
    : concatBytes(REQUESTED_LEAVES_PREFIX, bigEndian64(publicationId), leaf);
}

/** Row of a committed fraud proof. */
export function fraudCommitKey(sender: Uint8Array, commitment: Uint8Array): Uint8Array {
  return concatBytes(FRAUD_COMMITS_PREFIX, lengthPrefixed(sender), commitment);
}

/** Row of a conviction: of a publication (index 0) or of a channel's settlement. */
export function convictionKey(id: bigint, index: number): Uint8Array {
  return concatBytes(CONVICTIONS_PREFIX, bigEndian64(id), bigEndian32(index));
}

/** Mark on a version's features. */
export function faultyFeaturesKey(version: Uint8Array): Uint8Array {
  return concatBytes(FAULTY_FEATURES_PREFIX, version);
}

/** Row of an auditor. */
export function auditorKey(index: number): Uint8Array {
  return concatBytes(AUDITORS_PREFIX, bigEndian32(index));
}

/** Row that finds an auditor's index. */
export function auditorIndexKey(address: Uint8Array): Uint8Array {
  return concatBytes(AUDITOR_INDEX_PREFIX, lengthPrefixed(address));
}

/** Row of an auditor's points in an epoch. */
export function auditPointsKey(address: Uint8Array, epoch: bigint): Uint8Array {
  return concatBytes(AUDIT_POINTS_PREFIX, lengthPrefixed(address), bigEndian64(epoch));
}

/** Row of a hidden mark. */
export function plantCommitKey(commitment: Uint8Array): Uint8Array {
  return concatBytes(PLANT_COMMITS_PREFIX, commitment);
}
