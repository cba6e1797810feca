/** What other modules may know of datasets, versions and people (docs/spec/registry.md R3, R28). */
import { bigEndian64, bytesToUtf8, concatBytes, equalBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { parseContributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { compareSemVer, parseSemVer } from "../../lib/registry/semver.ts";
import { PPM } from "../../lib/economy/split.ts";
import type { Revocation } from "../../proto/gen/byline/registry/v1/cases.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { isCommonsAt } from "./commons.ts";
import type { ReadClock, VersionKey } from "./expected.ts";
import {
  findClaim,
  findDataset,
  findName,
  findVersion,
  getDataset,
  requireSemVer,
  versionsWithContent,
} from "./keeper.ts";
import { isNameBound, isNamePending } from "./people.ts";
import { curations, revocations, successors, versionName } from "./tables.ts";
import { isConvicted } from "./tags.ts";

/** One share of the curation part of a sale. */
export interface CurationPart {
  readonly address: Uint8Array;
  readonly ppm: bigint;
}

/** Versions and people, as attribution and the marketplace ask for them. */
export interface RegistryView {
  /** A version, if it exists; a malformed number is one that does not. */
  version(ctx: Context, datasetId: bigint, version: string): Version | undefined;
  /** Numbers of the dataset's versions that have the very records of this one, itself among them, least first, at most `limit`. */
  sameRecords(ctx: Context, datasetId: bigint, version: string, limit: number): readonly string[];
  /** Account that owns the dataset, 20 bytes. */
  owner(ctx: Context, datasetId: bigint): Uint8Array | undefined;
  /** Who stands behind contributor id bytes now; undefined while unbound or when they are of no kind. */
  recipient(ctx: Context, contributorId: Uint8Array): Uint8Array | undefined;
  /** Whether what buyers paid for the version waits instead of going to `account` (R86); undefined: to anybody. */
  withholds(ctx: Context, version: Version, account: Uint8Array | undefined): boolean;
  /** Whether contributor id bytes are a name of whom a proposal waits for its window, or for its owner's answer to a contest. */
  isNamePending(ctx: Context, contributorId: Uint8Array): boolean;
  /** Whether the dataset was listed as commons at `clock`. */
  isCommons(ctx: Context, datasetId: bigint, clock: bigint): boolean;
  /** Who shares the curation part of a sale of this version; the parts add up to 1,000,000. */
  curators(ctx: Context, datasetId: bigint, version: string): readonly CurationPart[];
}

/** Creates the view. */
export function registryReader(readClock: ReadClock): RegistryView {
  const version = (ctx: Context, datasetId: bigint, text: string): Version | undefined => {
    const number = parseSemVer(text);
    return number === undefined ? undefined : findVersion(ctx, datasetId, number);
  };
  return {
    version,
    sameRecords(ctx, datasetId, text, limit) {
      const same = version(ctx, datasetId, text);
      return same === undefined ? [] : firstWithContent(ctx, same, limit);
    },
    owner(ctx, datasetId) {
      const dataset = findDataset(ctx, datasetId);
      return dataset === undefined ? undefined : parseAddress(dataset.owner);
    },
    withholds,
    isNamePending(ctx, contributorId) {
      const id = parseContributorIdBytes(contributorId);
      const name = id?.kind === "name" ? findName(ctx, id.nameId) : undefined;
      return name !== undefined && isNamePending(ctx, name, readClock(ctx));
    },
    isCommons: isCommonsAt,
    recipient: (ctx, contributorId) => recipientOf(ctx, readClock, contributorId),
    curators(ctx, datasetId, text) {
      const dataset = findDataset(ctx, datasetId);
      const frozen =
        parseSemVer(text) === undefined ? undefined : curations.find(ctx, versionName({ datasetId, version: text }));
      if (frozen !== undefined) {
        return frozen.shares.map(({ address, ppm }) => ({ address: parseAddress(address), ppm: BigInt(ppm) }));
      }
      return dataset === undefined ? [] : [{ address: parseAddress(dataset.payoutAddress), ppm: PPM }];
    },
  };
}

function firstWithContent(ctx: Context, { datasetId, content }: Version, limit: number): readonly string[] {
  const found: string[] = [];
  for (const { version } of versionsWithContent(ctx, datasetId, content.contentRoot)) {
    if (found.length === limit) {
      break;
    }
    found.push(version);
  }
  return found;
}

/**
 * R86: a verdict or a proven copy withholds all. What needed no bond and no jury withholds only the part of those who
 * answer for the version: else one contributor's withdrawal would lock the money of all others, for gas.
 */
function withholds(ctx: Context, version: Version, account: Uint8Array | undefined): boolean {
  if (version.state !== VersionState.VERSION_STATE_QUARANTINED) {
    return false;
  }
  const { owner, payoutAddress } = getDataset(ctx, version.datasetId);
  const answering = [version.publisher, owner, payoutAddress].map((text) => parseAddress(text));
  return isConvicted(ctx, version) || account === undefined || answering.some((own) => equalBytes(own, account));
}

/** The account behind contributor id bytes now, 20 bytes. */
export function recipientOf(ctx: Context, readClock: ReadClock, contributorId: Uint8Array): Uint8Array | undefined {
  const id = parseContributorIdBytes(contributorId);
  if (id === undefined) {
    return undefined;
  }
  if (id.kind === "address") {
    return id.address;
  }
  if (id.kind === "claim") {
    const claim = findClaim(ctx, id.claimId);
    return claim === undefined ? undefined : parseAddress(claim.address);
  }
  const name = findName(ctx, id.nameId);
  return name !== undefined && isNameBound(name, readClock(ctx)) ? parseAddress(name.address) : undefined;
}

/** Version to which holders of this one move free, because a contributor withdrew; undefined when there is none. */
export function successorOf(ctx: Context, ref: VersionKey): string | undefined {
  const bytes = successors.read(ctx, versionName(ref));
  return bytes === undefined ? undefined : bytesToUtf8(bytes);
}

/** Writes down a fulfilled withdrawal's successor; of several the greatest stays, in whatever order they came. */
export function keepSuccessor(ctx: Context, ref: VersionKey, successor: string): void {
  const before = successorOf(ctx, ref);
  if (before === undefined || compareSemVer(requireSemVer(successor), requireSemVer(before)) > 0) {
    successors.put(ctx, versionName(ref), utf8ToBytes(successor));
  }
}

/** What an owner took back, with the moment; its holders have a claim on the seller's bond. */
export function revocationOf(ctx: Context, ref: VersionKey): Revocation | undefined {
  return revocations.find(ctx, versionName(ref));
}

/** Name of a withdrawal in the index of a version. */
export function withdrawalName(ref: VersionKey, contributor: Uint8Array | bigint): Uint8Array {
  return concatBytes(versionName(ref), typeof contributor === "bigint" ? bigEndian64(contributor) : contributor);
}
