/**
 * Who is credited for which files, and the order of files that follows from it (docs/spec/registry.md R2, R6): files of the same
 * contributors stand together, so that each contributor's records are one range.
 */
import { compareBytes, toHex } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Contributor } from "../../lib/merkle/merkle-sum.ts";
import {
  type ContributorId,
  contributorIdBytes,
  formatContributorId,
  nameIdOf,
} from "../../lib/registry/contributor-id.ts";
import type { ManifestContributor } from "./manifest.ts";
import { matchesPath } from "./path-pattern.ts";
import { comparePaths, type SourceFile } from "./source.ts";

/** Somebody who is credited. */
export interface Credit {
  readonly id: ContributorId;
  /** Name where there is one, else the text of the id. */
  readonly label: string;
  readonly idBytes: Uint8Array;
  readonly weight: bigint;
  readonly paths: readonly string[];
}

/** A file and who is credited for it, ids ascending. */
export interface CreditedFile {
  readonly file: SourceFile;
  readonly credits: readonly Credit[];
}

/** Records of a file inside the version. */
export interface FileRange {
  readonly path: string;
  readonly credits: readonly Credit[];
  readonly firstRecord: bigint;
  readonly recordCount: bigint;
}

/**
 * Gives every contributor of a manifest its id, ascending by id.
 * @param datasetId  undefined while the dataset has no number: then names cannot be credited
 * @throws NodeError("MANIFEST_INVALID" | "DATASET_UNREGISTERED")
 */
export function creditsOf(
  contributors: readonly ManifestContributor[],
  datasetId: bigint | undefined,
): readonly Credit[] {
  const credits = contributors.map(({ who, weight, paths }): Credit => {
    if (who.kind !== "plain name") {
      return { id: who, label: formatContributorId(who), idBytes: contributorIdBytes(who), weight, paths };
    }
    if (datasetId === undefined) {
      throw new NodeError(
        "DATASET_UNREGISTERED",
        "people credited by name need the dataset's number, which it gets when it is first published; a dry run cannot know it",
      );
    }
    const id: ContributorId = { kind: "name", nameId: nameIdOf(datasetId, who.name) };
    return { id, label: who.name, idBytes: contributorIdBytes(id), weight, paths };
  });
  credits.sort((a, b) => compareBytes(a.idBytes, b.idBytes));
  for (const [index, { idBytes, label }] of credits.entries()) {
    const next = credits[index + 1];
    if (next !== undefined && compareBytes(idBytes, next.idBytes) === 0) {
      throw new NodeError("MANIFEST_INVALID", `byline.json: ${label} is credited twice; give one entry all paths`);
    }
  }
  return credits;
}

/** Files in the order of their records; those that nobody claims are the owner's. */
export function creditFiles(
  files: readonly SourceFile[],
  credits: readonly Credit[],
  owner: Credit,
): readonly CreditedFile[] {
  const isOf = ({ path }: SourceFile, credit: Credit): boolean =>
    credit.paths.length === 0 || credit.paths.some((pattern) => matchesPath(pattern, path));
  const credited = files.map((file): CreditedFile => {
    const found = credits.filter((credit) => isOf(file, credit));
    const known = credits.find(({ idBytes }) => toHex(idBytes) === toHex(owner.idBytes));
    return { file, credits: found.length > 0 ? found : [known ?? owner] };
  });
  return credited.sort((a, b) => compareCredits(a.credits, b.credits) || comparePaths(a.file, b.file));
}

function compareCredits(a: readonly Credit[], b: readonly Credit[]): number {
  for (const [index, { idBytes }] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareBytes(idBytes, other.idBytes);
    if (order !== 0) return order;
  }
  return a.length < b.length ? -1 : 0;
}

/**
 * The leaves of the contributors tree, ascending by id.
 * @param named  everybody in the manifest, who must all have records
 * @throws NodeError("MANIFEST_INVALID") when somebody has no records, or records that are not one range
 */
export function contributorsOf(ranges: readonly FileRange[], named: readonly Credit[]): readonly Contributor[] {
  const byId = new Map<string, { readonly credit: Credit; first: bigint; end: bigint }>();
  for (const { credits, firstRecord, recordCount, path } of ranges) {
    if (recordCount === 0n) continue;
    for (const credit of credits) {
      const known = byId.get(toHex(credit.idBytes));
      if (known === undefined)
        byId.set(toHex(credit.idBytes), { credit, first: firstRecord, end: firstRecord + recordCount });
      else if (known.end === firstRecord) known.end += recordCount;
      else {
        const why = `${credit.label} shares some files with one and some with another, which is not one range (at ${path})`;
        throw new NodeError("MANIFEST_INVALID", `byline.json: ${why}; credit the same people for each folder`);
      }
    }
  }
  const idle = named.find(({ idBytes }) => !byId.has(toHex(idBytes)));
  if (idle !== undefined) throw new NodeError("MANIFEST_INVALID", `byline.json: ${idle.label} has no records`);
  return [...byId.values()]
    .map(({ credit, first, end }) => ({
      id: credit.idBytes,
      weight: credit.weight,
      firstRecord: first,
      recordCount: end - first,
    }))
    .sort((a, b) => compareBytes(a.id, b.id));
}
