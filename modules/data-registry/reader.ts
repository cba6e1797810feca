/** What the registry tells other modules: versions, owners, and who stands behind a contributor. Read-only. */
import { parseContributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { ReadClock } from "./expected.ts";
import { findClaim, findDataset, findName, findVersion } from "./keeper.ts";
import { isNameBound } from "./people.ts";

/** One share of the curation part of a sale. */
export interface CurationShare {
  readonly address: Uint8Array;
  readonly ppm: bigint;
}

/** The registry as others read it. */
export interface RegistryReader {
  /** A version, if it exists; a malformed number is one that does not. */
  version(ctx: Context, datasetId: bigint, version: string): Version | undefined;
  /** Account that owns the dataset; undefined when it does not exist. */
  owner(ctx: Context, datasetId: bigint): Uint8Array | undefined;
  /** Who stands behind contributor id bytes (R3) now; undefined while unbound or when they are of no kind. */
  recipient(ctx: Context, contributorId: Uint8Array): Uint8Array | undefined;
  /** Who shares the curation part of a sale of this version: parts per million that add up to 1,000,000. */
  curators(ctx: Context, datasetId: bigint, version: string): readonly CurationShare[];
}

/** Creates the reader over the chain clock. */
export function registryReader(readClock: ReadClock): RegistryReader {
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
      return dataset === undefined ? [] : [{ address: parseAddress(dataset.payoutAddress), ppm: 1_000_000n }];
    },
  };
}
