/** What the registry tells other modules about versions and people; read-only. */
import { PPM } from "../../lib/economy/split.ts";
import { parseContributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { ReadClock } from "./expected.ts";
import { findClaim, findDataset, findName, findVersion } from "./keeper.ts";
import { isNameBound } from "./people.ts";

/** One share of the curation part of a sale; all shares of a version add up to 1,000,000. */
export interface Curator {
  /** 20 bytes. */
  readonly address: Uint8Array;
  readonly ppm: bigint;
}

/** Versions, owners and people. */
export interface RegistryView {
  /** A version, if it exists; a malformed number is one that does not. */
  version(ctx: Context, datasetId: bigint, version: string): Version | undefined;
  /** Account that owns the dataset, 20 bytes; undefined when it does not exist. */
  owner(ctx: Context, datasetId: bigint): Uint8Array | undefined;
  /** Who stands behind contributor id bytes (R3) now; undefined while unbound or when they are of no kind. */
  recipient(ctx: Context, contributorId: Uint8Array): Uint8Array | undefined;
  /** Who shares the curation part of a sale of this version; a dataset without a datanet has its payout address alone. */
  curators(ctx: Context, datasetId: bigint, version: string): readonly Curator[];
}

/** Creates the view over the chain clock, which decides from when names count. */
export function registryReader(readClock: ReadClock): RegistryView {
  return {
    version(ctx, datasetId, version) {
      const number = parseSemVer(version);
      return number === undefined ? undefined : findVersion(ctx, datasetId, number);
    },
    owner(ctx, datasetId) {
      const dataset = findDataset(ctx, datasetId);
      return dataset === undefined ? undefined : parseAddress(dataset.owner);
    },
    recipient(ctx, contributorId) {
      const id = parseContributorIdBytes(contributorId);
      if (id === undefined || id.kind === "address") {
        return id?.address;
      }
      if (id.kind === "claim") {
        const claim = findClaim(ctx, id.claimId);
        return claim === undefined ? undefined : parseAddress(claim.address);
      }
      const name = findName(ctx, id.nameId);
      return name !== undefined && isNameBound(ctx, name, readClock(ctx)) ? parseAddress(name.address) : undefined;
    },
    curators(ctx, datasetId) {
      const dataset = findDataset(ctx, datasetId);
      return dataset === undefined ? [] : [{ address: parseAddress(dataset.payoutAddress), ppm: PPM }];
    },
  };
}
