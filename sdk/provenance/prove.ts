/** Builds a provenance certificate from the data and a node; the result is verified before it is handed out. */
import { bigEndian64, concatBytes, equalBytes, toHex } from "../../lib/bytes.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { NodeError } from "../../lib/errors.ts";
import { contributorsTree } from "../../lib/merkle/merkle-sum.ts";
import { parseSemVer, semVerBytes } from "../../lib/registry/semver.ts";
import type { PartPath } from "../../lib/registry/two-level.ts";
import { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Folder } from "../publish/folder.ts";
import { createPathBuilder } from "../publish/content-tree.ts";
import { orderedFiles, type PlanOptions, type PublishPlan } from "../publish/plan.ts";
import { recordsOf } from "../publish/records.ts";
import type { LightClient, VerifiedRow } from "../light-client.ts";
import type { CompleteLightBlock } from "../../lib/light/verify.ts";
import { type Certificate, formatCertificate } from "./certificate.ts";
import { verifyProvenance } from "./verify.ts";

/** Which record to prove: a file, and for files of rows which row (from 0). */
export interface RecordPlace {
  readonly path: string;
  readonly row: bigint;
}

const VERSION_PREFIX = Uint8Array.of(0x02);

/** Index of a record in its version. @throws NodeError("RECORD_UNKNOWN") */
export function recordIndexOf(plan: PublishPlan, { path, row }: RecordPlace): bigint {
  const range = plan.ranges.find((entry) => entry.path === path);
  if (range === undefined) throw new NodeError("RECORD_UNKNOWN", `the dataset has no file "${path}"`);
  if (row < 0n || row >= range.recordCount) {
    throw new NodeError("RECORD_UNKNOWN", `"${path}" has ${range.recordCount} records; ${row} is not one of them`);
  }
  return range.firstRecord + row;
}

/**
 * The record's hash and path: reads the data once more, in flat memory.
 * @throws NodeError("FOLDER_CHANGED") when it is not what the plan saw
 */
export async function recordPath(folder: Folder, plan: PublishPlan, index: bigint, options: PlanOptions) {
  const builder = createPathBuilder(Number(index), Number(plan.content.recordCount));
  let count = 0n;
  for (const { file } of orderedFiles(folder, plan.manifest, options).files) {
    for await (const { hash } of recordsOf(file)) {
      if (count >= plan.content.recordCount)
        throw new NodeError("FOLDER_CHANGED", "the folder changed while it was read");
      builder.append(hash);
      count += 1n;
    }
  }
  if (count !== plan.content.recordCount) throw new NodeError("FOLDER_CHANGED", "the folder changed while it was read");
  return { ...builder.finish(), index };
}

/** The first contributor whose range holds the record, with its path. @throws NodeError("RECORD_UNKNOWN") */
export function contributorPath(plan: PublishPlan, index: bigint, idHex?: string): Certificate["contributor"] {
  const { proofs } = contributorsTree(plan.contributors);
  for (const [at, contributor] of plan.contributors.entries()) {
    const { firstRecord, recordCount, id } = contributor;
    const proof = proofs[at];
    const isMeant = idHex === undefined || toHex(id) === idHex;
    if (!isMeant || proof === undefined || index < firstRecord || index >= firstRecord + recordCount) continue;
    return { ...contributor, index: proof.index, path: proof.path };
  }
  throw new NodeError("RECORD_UNKNOWN", "nobody of that id is credited for this record");
}

/** Key of a version's row in the store `registry` (R9). */
export function versionRowKey(datasetId: bigint, version: string): Uint8Array {
  const number = parseSemVer(version);
  if (number === undefined) throw new NodeError("VERSION_INVALID", `"${version}" is not of the form 1.2.3`);
  return concatBytes(VERSION_PREFIX, bigEndian64(datasetId), semVerBytes(number));
}

/** What a certificate is assembled from. */
export interface CertificateParts {
  readonly datasetId: bigint;
  readonly version: string;
  readonly record: {
    readonly recordHash: Uint8Array;
    readonly path: readonly Uint8Array[];
    readonly index: bigint;
    /** For a version of a datanet. */
    readonly part?: PartPath | undefined;
  };
  readonly contributor: Certificate["contributor"];
  readonly row: VerifiedRow;
  /** Light blocks from the trusted one up to, without, the row's block. */
  readonly trace: readonly CompleteLightBlock[];
}

/**
 * The certificate's text, verified against the trusted block it starts at.
 * @throws NodeError("CERTIFICATE_INVALID") when the data is not what was published
 */
export function assembleCertificate({ datasetId, version, record, contributor, row, trace }: CertificateParts): string {
  const [inStore, inState] = row.ops;
  if (row.value === undefined || inStore === undefined || inState === undefined) {
    throw new NodeError("CERTIFICATE_INVALID", `version ${version} of dataset ${datasetId} is not on the chain`);
  }
  const text = formatCertificate({
    chainId: row.block.header.chainId,
    datasetId,
    version,
    record: { hash: record.recordHash, index: record.index, path: record.path, part: record.part },
    contributor,
    versionRow: row.value,
    storeProofs: [inStore.data, inState.data],
    block: row.block,
    trace,
  });
  const { header } = trace[0] ?? row.block;
  const verdict = verifyProvenance(text, { height: header.height, hash: headerHash(header) });
  if (verdict.isValid) return text;
  throw new NodeError("CERTIFICATE_INVALID", `${verdict.step}: ${verdict.reason}`);
}

/**
 * Proves one record of a published folder.
 * @param light  its trusted block starts the trace
 * @throws NodeError, TxError when the chain's answers do not verify
 */
export async function proveRecord(
  light: LightClient,
  facts: {
    readonly folder: Folder;
    readonly plan: PublishPlan;
    readonly options: PlanOptions;
    readonly datasetId: bigint;
    readonly version: string;
    readonly place: RecordPlace;
    readonly contributor?: string | undefined;
  },
): Promise<string> {
  const { folder, plan, options, datasetId, version, place } = facts;
  const index = recordIndexOf(plan, place);
  const start = light.latest;
  const row = await light.row("registry", versionRowKey(datasetId, version));
  const published = row.value === undefined ? undefined : Version.decode(row.value);
  if (published !== undefined && !equalBytes(published.content.contentRoot, plan.content.contentRoot)) {
    throw new NodeError(
      "CERTIFICATE_INVALID",
      `the folder is not what version ${version} published: its content differs`,
    );
  }
  const trace = await light.traceBetween(start, row.block);
  return assembleCertificate({
    datasetId,
    version,
    record: await recordPath(folder, plan, index, options),
    contributor: contributorPath(plan, index, facts.contributor),
    row,
    trace,
  });
}
