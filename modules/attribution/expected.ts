/** What attribution asks of others: the economy, bonds and clock of emissions, versions and people of the registry, licences. */
import type { Licence } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Context } from "../context.ts";

export type { CommunityPoolFunder } from "../distribution/expected.ts";
export type { BondKey, BondLedger, BondSubject } from "../emissions/bond-ledger.ts";
export type { Bootstrap } from "../emissions/bootstrap.ts";
export type { ReadClock } from "../emissions/clock.ts";
export type { Economy } from "../emissions/economy.ts";
export type { Health, SpendCredit } from "../emissions/health.ts";

/** The beacon of a height, if it is kept: 32 bytes (docs/spec/beacon.md EB10). */
export type FindBeacon = (ctx: Context, height: bigint) => Uint8Array | undefined;

/** Versions and people, as the registry knows them. */
export interface RegistryReader {
  /** A version, if it exists; a malformed number is one that does not. */
  version(ctx: Context, datasetId: bigint, version: string): Version | undefined;
  /** Numbers of the dataset's versions that have the very records of this one, itself among them, least first, at most `limit`. */
  sameRecords(ctx: Context, datasetId: bigint, version: string, limit: number): readonly string[];
  /** Account that owns the dataset, 20 bytes; undefined when it does not exist. */
  owner(ctx: Context, datasetId: bigint): Uint8Array | undefined;
  /** Who stands behind contributor id bytes (R3) now; undefined while unbound or when they are of no kind. */
  recipient(ctx: Context, contributorId: Uint8Array): Uint8Array | undefined;
  /** Whether what buyers paid for the version waits instead of going to `account`; undefined: to anybody. */
  withholds(ctx: Context, version: Version, account: Uint8Array | undefined): boolean;
  /** Whether contributor id bytes are a name of whom a proposal waits for its window, or for its owner's answer to a contest. */
  isNamePending(ctx: Context, contributorId: Uint8Array): boolean;
  /** Whether the dataset was listed as commons at `clock`. */
  isCommons(ctx: Context, datasetId: bigint, clock: bigint): boolean;
  /** Who shares the curation part of a sale of this version: parts per million that add up to 1,000,000. */
  curators(ctx: Context, datasetId: bigint, version: string): readonly CurationShare[];
}

/** One share of the curation part of a sale. */
export interface CurationShare {
  readonly address: Uint8Array;
  readonly ppm: bigint;
}

/** Licences, as the marketplace keeps them. */
export interface LicenceBook {
  find(ctx: Context, id: bigint): Licence | undefined;
  /** Whether the licence is neither revoked nor expired at `clock` and has all of `rights` (bits of Right). */
  isLive(licence: Licence, rights: number, clock: bigint): boolean;
  /** Marks the right to train as used by a model. The licence must be live and unused. */
  consume(ctx: Context, licence: Licence, modelId: bigint): void;
}
