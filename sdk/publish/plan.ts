/** From a folder to everything that a registration says: one pass over the data, deterministic, without the network. */
import { concatBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { type Contributor, contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import { parseAccountAddress } from "../../lib/address.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import { contributorsOf, type Credit, creditFiles, creditsOf, type FileRange } from "./credits.ts";
import { createTreeBuilder } from "./content-tree.ts";
import type { Folder } from "./folder.ts";
import { type Manifest, parseManifest } from "./manifest.ts";
import { metadataOf } from "./metadata.ts";
import { matchesPath } from "./path-pattern.ts";
import { recordsOf } from "./records.ts";
import { mediaTypeOf, type SourceFile } from "./source.ts";

/** A folder ready to publish. */
export interface PublishPlan {
  readonly name: string;
  readonly title: string;
  readonly manifest: Manifest;
  /** As the manifest says, else undefined: the next one is chosen when it is published. */
  readonly version: string | undefined;
  readonly content: VersionContent;
  readonly contributors: readonly Contributor[];
  readonly credits: readonly Credit[];
  readonly ranges: readonly FileRange[];
  readonly fileBytes: bigint;
  /** Canonical text of the metadata, for a version number. */
  metadata(version: string): { readonly text: string; readonly hash: Uint8Array };
}

/** How far a plan is. */
export interface PlanProgress {
  readonly filesDone: number;
  readonly files: number;
  readonly records: bigint;
  readonly bytes: bigint;
}

/** What a plan is made with. */
export interface PlanOptions {
  /** Address of the owner, who is credited for what nobody else is. */
  readonly owner: string;
  /** Number of the dataset when it is registered already. */
  readonly datasetId?: bigint | undefined;
  readonly onProgress?: ((progress: PlanProgress) => void) | undefined;
}

const NAME_CHARS_MAX = 64;
const RECORDS_MAX = 2 ** 40;

/** A dataset's name made from a folder's: lower case, digits and single dashes. */
export function datasetNameOf(folderName: string): string {
  const name = folderName
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, NAME_CHARS_MAX)
    .replace(/^-+|-+$/g, "");
  return name === "" ? "dataset" : name;
}

/** The manifest of a folder. @throws NodeError("MANIFEST_INVALID") */
export function manifestOfFolder(folder: Folder): Manifest {
  return parseManifest(folder.manifest ?? "{}");
}

/** Files that the manifest does not exclude. */
function publishedFiles(folder: Folder, { exclude }: Manifest): readonly SourceFile[] {
  return folder.files.filter(({ path }) => !exclude.some((pattern) => matchesPath(pattern, path)));
}

/** Files with those credited for them, in the order of their records. @throws NodeError("MANIFEST_INVALID" | "DATASET_UNREGISTERED") */
export function orderedFiles(folder: Folder, manifest: Manifest, { owner, datasetId }: PlanOptions) {
  const id = { kind: "address", address: parseAccountAddress(owner) } as const;
  const ownerCredit: Credit = { id, label: owner, idBytes: contributorIdBytes(id), weight: 1n, paths: [] };
  const credits = creditsOf(manifest.contributors, datasetId);
  return { credits, files: creditFiles(publishedFiles(folder, manifest), credits, ownerCredit) };
}

/**
 * Reads all data once and makes the plan. Memory holds one row, and facts about each file.
 * @throws NodeError("MANIFEST_INVALID" | "RECORD_INVALID" | "FOLDER_INVALID" | "FOLDER_CHANGED" | "DATASET_UNREGISTERED")
 */
export async function planPublication(folder: Folder, options: PlanOptions): Promise<PublishPlan> {
  const manifest = manifestOfFolder(folder);
  const { credits, files } = orderedFiles(folder, manifest, options);
  const tree = createTreeBuilder();
  const ranges: FileRange[] = [];
  let bytes = 0n;
  for (const [index, { file, credits: credited }] of files.entries()) {
    const firstRecord = BigInt(tree.count);
    for await (const record of recordsOf(file)) {
      tree.append(record.hash);
      bytes += record.bytes;
    }
    if (tree.count > RECORDS_MAX) throw new NodeError("FOLDER_INVALID", "more records than a version may have");
    ranges.push({ path: file.path, credits: credited, firstRecord, recordCount: BigInt(tree.count) - firstRecord });
    options.onProgress?.({ filesDone: index + 1, files: files.length, records: BigInt(tree.count), bytes });
  }
  if (tree.count === 0) throw new NodeError("FOLDER_INVALID", "there is nothing to publish: no file holds a record");
  const contributors = contributorsOf(ranges, credits);
  const name = manifest.name ?? datasetNameOf(folder.name);
  const title = manifest.title ?? name;
  const sizes = new Map(files.map(({ file }) => [file.path, file.size]));
  const contentRoot = tree.root();
  const labels = labelsOf(ranges);
  return {
    name,
    title,
    manifest,
    version: manifest.version,
    content: contentOf(manifest, { contentRoot, records: BigInt(tree.count), bytes, contributors, files }),
    contributors,
    credits,
    ranges,
    fileBytes: [...sizes.values()].reduce((sum, size) => sum + size, 0n),
    metadata: (version) =>
      metadataOf({
        name,
        title,
        description: manifest.description,
        version,
        license: manifest.license,
        contentRoot,
        recordCount: BigInt(tree.count),
        contributors: contributors.map(({ id, weight }) => ({ label: labels.get(id) ?? "", weight })),
        files: ranges.map(({ path, recordCount }) => ({ path, size: sizes.get(path) ?? 0n, recordCount })),
      }),
  };
}

function labelsOf(ranges: readonly FileRange[]): ReadonlyMap<Uint8Array, string> {
  return new Map(ranges.flatMap(({ credits }) => credits.map(({ idBytes, label }) => [idBytes, label] as const)));
}

function contentOf(
  manifest: Manifest,
  facts: {
    readonly contentRoot: Uint8Array;
    readonly records: bigint;
    readonly bytes: bigint;
    readonly contributors: readonly Contributor[];
    readonly files: readonly { readonly file: SourceFile }[];
  },
): VersionContent {
  const { root, total } = contributorsTree(facts.contributors);
  const kinds = new Set(facts.files.map(({ file }) => mediaTypeOf(file.path)));
  const [only] = kinds;
  return VersionContent.create({
    contentRoot: concatBytes(facts.contentRoot),
    recordCount: facts.records,
    byteCount: facts.bytes,
    mediaType: kinds.size === 1 && only !== undefined ? only : "multipart/mixed",
    metadataUri: manifest.metadataUri,
    dataLicense: manifest.license,
    metadataLicense: manifest.metadataLicense,
    consents: manifest.consents,
    parents: manifest.parents,
    contributorsRoot: root,
    contributorCount: BigInt(facts.contributors.length),
    totalWeight: total,
    deriveRoyaltyPpm: manifest.deriveRoyaltyPpm,
  });
}
