/** Proofs against a version's features between message and verifier (A80, A81). */
import { unreachable } from "../../assert.ts";
import { FeatureFraud } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type * as wire from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { CommittedTree } from "../features.ts";
import type { FeatureFraudProof, RecordOpening } from "../fraud/feature-fraud.ts";
import { readContentPart, readRecord, writeContentPart, writeRecord } from "./openings.ts";

/** The version that a proof is against, and what its feature root binds. */
export interface AccusedFeatures {
  readonly datasetId: bigint;
  readonly version: string;
  readonly features: CommittedTree;
}

/** The proof of a message; undefined when it holds none. */
export function readFeatureProof({ embedding, content }: FeatureFraud): FeatureFraudProof | undefined {
  if (embedding !== undefined) {
    return { kind: "embedding", item: readOpening(embedding.item), content: embedding.content };
  }
  if (content === undefined) return undefined;
  const { item, recordHash, recordPath, part } = content;
  const place = part === undefined ? undefined : readContentPart(part);
  return { kind: "content", item: readOpening(item), recordHash, recordPath, part: place };
}

/** The message of a proof. */
export function writeFeatureFraud(
  { datasetId, version, features }: AccusedFeatures,
  proof: FeatureFraudProof,
): FeatureFraud {
  const { count, dims, tree } = features;
  return FeatureFraud.create({ datasetId, version, count, dims, tree, ...memberOf(proof) });
}

function memberOf(proof: FeatureFraudProof): Pick<FeatureFraud, "embedding" | "content"> {
  const item = writeOpening(proof.item);
  switch (proof.kind) {
    case "embedding":
      return { embedding: { item, content: proof.content }, content: undefined };
    case "content": {
      const { recordHash, recordPath, part } = proof;
      const place = part === undefined ? undefined : writeContentPart(part);
      return { embedding: undefined, content: { item, recordHash, recordPath: [...recordPath], part: place } };
    }
    default:
      return unreachable(proof);
  }
}

function readOpening({ index, record, path }: wire.RecordOpening): RecordOpening {
  return { index, record: readRecord(record), path };
}

function writeOpening({ index, record, path }: RecordOpening): wire.RecordOpening {
  return { index, record: writeRecord(record), path: [...path] };
}
