/** Who takes part, and what everybody knows of versions, offers, licences, models and channels. */
import { secp256k1PublicKey, sha256 } from "#crypto";
import { bigEndian64, compareBytes, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import type { Contributor } from "../../lib/merkle/merkle-sum.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { addressText } from "../../modules/address.ts";
import type { Parent } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { ContributorProof } from "../../proto/gen/byline/registry/v1/tx.ts";

/** Records of every version. */
export const RECORDS = 10;

/** An account that acts. */
export interface Party {
  readonly name: string;
  readonly address: Uint8Array;
  readonly text: string;
  /** Its id as a contributor (registry R3). */
  readonly id: Uint8Array;
}

/** The account of a name. */
export function createParty(name: string): Party {
  const address = sha256(utf8ToBytes(`economy ${name}`)).slice(0, 20);
  return { name, address, text: addressText(address), id: contributorIdBytes({ kind: "address", address }) };
}

/** A leaf of a version's contributors, with its proof. */
export interface Leaf {
  readonly party: Party;
  readonly weight: bigint;
  readonly proof: ContributorProof;
}

/** A published version. */
export interface KnownVersion {
  readonly datasetId: bigint;
  readonly version: string;
  owner: Party;
  /** Root of its contributors. */
  readonly root: Uint8Array;
  readonly leaves: readonly Leaf[];
  readonly parents: readonly Parent[];
  /** Whether it is delivered by key. */
  readonly isEncrypted: boolean;
  /** Hashes of its records, in order. */
  readonly records: readonly Uint8Array[];
  /** Whose records most of these are, when the publisher took them without saying so. */
  readonly copyOf: KnownVersion | undefined;
  /** Block in which it was published. */
  readonly height: bigint;
  /** Nobody could use it. */
  readonly isJunk: boolean;
  /** A copy that names its source by now: nothing is wrong with it any more. */
  isCured: boolean;
  /** A verdict went against it for good. */
  isStopped: boolean;
}

/** A case that somebody has opened, with the version it is about. */
export interface KnownCase {
  readonly kind: "duplicate" | "jury";
  readonly id: bigint;
  readonly subject: KnownVersion;
  isOpen: boolean;
}

/** A datanet. */
export interface KnownNet {
  readonly id: bigint;
  readonly datasetId: bigint;
  readonly owner: Party;
}

/** Records that somebody handed in to a datanet. */
export interface KnownContribution {
  readonly id: bigint;
  readonly net: KnownNet;
  readonly contributor: Party;
  readonly records: readonly Uint8Array[];
  /** Whether an honest reviewer would refuse it. */
  readonly isJunk: boolean;
  isOpen: boolean;
}

/** Money in escrow for data that somebody looks for. */
export interface KnownBounty {
  readonly id: bigint;
  readonly poster: Party;
  readonly curator: Party;
  readonly amount: bigint;
}

/** A version at auction. */
export interface KnownAuction {
  readonly offerId: bigint;
  readonly version: KnownVersion;
  /** The last bid, or the least. */
  amount: bigint;
}

/** A settlement that a member can convict: it has settled bytes that are no receipt. */
export interface KnownFraud {
  readonly finder: Party;
  /** Canonical bytes of the case. */
  readonly fraudCase: Uint8Array;
  /** Block in which it was shown; undefined: not yet. */
  shownAt: bigint | undefined;
}

/** What an honest buyer paid for a copy, not knowing what it is. */
export interface Deception {
  readonly buyer: Party;
  readonly version: KnownVersion;
  /** Base units. */
  readonly price: bigint;
}

/** An offer of a version's or a model's licence. */
export interface KnownOffer {
  readonly id: bigint;
  readonly seller: Party;
  readonly price: bigint;
  readonly version: KnownVersion | undefined;
  readonly modelId: bigint;
  readonly royaltyPpm: number;
}

/** A licence or an order that will become one. */
export interface KnownLicence {
  readonly id: bigint;
  readonly orderId: bigint;
  readonly holder: Party;
  readonly offer: KnownOffer;
  isUsed: boolean;
}

/** A registered model. */
export interface KnownModel {
  readonly id: bigint;
  readonly builder: Party;
  readonly inputs: readonly KnownVersion[];
}

/** A channel as those who hold its key know it. */
export interface KnownChannel {
  readonly id: bigint;
  readonly depositor: Party;
  readonly payer: Party;
  readonly gateway: Party;
  readonly model: KnownModel;
  readonly key: VoucherKey;
  deposit: bigint;
  amount: bigint;
  calls: bigint;
  vector: readonly bigint[];
  settlements: number;
}

/** Everything that can be named in a message. */
export interface Known {
  readonly versions: KnownVersion[];
  readonly offers: KnownOffer[];
  readonly licences: KnownLicence[];
  readonly models: KnownModel[];
  readonly channels: KnownChannel[];
  readonly benchmarks: { readonly id: bigint; readonly owner: Party }[];
  readonly cases: KnownCase[];
  readonly nets: KnownNet[];
  readonly contributions: KnownContribution[];
  readonly bounties: KnownBounty[];
  readonly auctions: KnownAuction[];
  readonly frauds: KnownFraud[];
  readonly deceptions: Deception[];
  /** Blocks that pass before somebody notices what is wrong with a version. */
  watchDelay: bigint;
  /** Makes names and keys of a run unique. */
  counter: number;
}

/** Knowledge of nothing. */
export function emptyKnown(): Known {
  return {
    versions: [],
    offers: [],
    licences: [],
    models: [],
    channels: [],
    benchmarks: [],
    cases: [],
    nets: [],
    contributions: [],
    bounties: [],
    auctions: [],
    frauds: [],
    deceptions: [],
    watchDelay: 0n,
    counter: 0,
  };
}

/** A copy that can grow apart. */
export function copyKnown(known: Known): Known {
  return {
    versions: known.versions.map((version) => ({ ...version })),
    offers: [...known.offers],
    licences: known.licences.map((licence) => ({ ...licence })),
    models: [...known.models],
    channels: known.channels.map((channel) => ({ ...channel })),
    benchmarks: [...known.benchmarks],
    cases: known.cases.map((each) => ({ ...each })),
    nets: [...known.nets],
    contributions: known.contributions.map((each) => ({ ...each })),
    bounties: [...known.bounties],
    auctions: known.auctions.map((each) => ({ ...each })),
    frauds: known.frauds.map((each) => ({ ...each })),
    deceptions: [...known.deceptions],
    watchDelay: known.watchDelay,
    counter: known.counter,
  };
}

/** Key pair of a channel's vouchers. */
export interface VoucherKey {
  readonly secret: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** Keys by number, made once a process: making one costs more than a message. */
const keys: VoucherKey[] = [];

/** The voucher key of a number, 0 or more. */
export function voucherKey(index: number): VoucherKey {
  for (let next = keys.length; next <= index; next += 1) {
    const secret = sha256(utf8ToBytes(`economy voucher ${next}`));
    keys.push({ secret, publicKey: secp256k1PublicKey(secret) });
  }
  return keys[index] as VoucherKey;
}

/** Hashes of the ten records of a name, made once a process: the same names come again in every game. */
const recordsByName = new Map<string, readonly Uint8Array[]>();

/** The records of a dataset of this name. */
export function recordsOf(name: string): readonly Uint8Array[] {
  const known = recordsByName.get(name);
  if (known !== undefined) return known;
  const records = Array.from({ length: RECORDS }, (_, index) => sha256(utf8ToBytes(`${name} ${index}`)));
  recordsByName.set(name, records);
  return records;
}

/** Contributors with proofs; each party once. Every leaf stands for all of the ten records. */
export function makeLeaves(shares: readonly (readonly [Party, bigint])[]): {
  readonly root: Uint8Array;
  readonly total: bigint;
  readonly leaves: readonly Leaf[];
} {
  const sorted = [...shares].sort(([a], [b]) => compareBytes(a.id, b.id));
  const contributors = sorted.map(
    ([{ id }, weight]): Contributor => ({ id, weight, firstRecord: 0n, recordCount: 10n }),
  );
  const { root, total, proofs } = contributorsTree(contributors);
  const leaves = sorted.map(([party, weight], index): Leaf => {
    const path = (proofs[index]?.path ?? []).map(({ hash, sum }) => ({ hash, sum: bigEndian128(sum) }));
    const leaf = { contributorId: party.id, weight, firstRecord: 0n, recordCount: 10n };
    return { party, weight, proof: { leaf, index: BigInt(index), path } };
  });
  return { root, total, leaves };
}

/** Sixteen bytes, big endian. */
export function bigEndian128(n: bigint): Uint8Array {
  return concatBytes(bigEndian64(n >> 64n), bigEndian64(n & ((1n << 64n) - 1n)));
}
