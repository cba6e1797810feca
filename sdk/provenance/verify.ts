/** Verifies a provenance certificate without a network, a clock or any other input than the certificate and what a person trusts. */
import { bigEndian64, concatBytes, equalBytes, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { verifyCommit } from "../../lib/chain/commit.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { AssertionError } from "../../lib/assert.ts";
import { TxError } from "../../lib/errors.ts";
import { verifyStoreProof } from "../../lib/merkle/ics23.ts";
import { contributorLeaf, verifySumProof } from "../../lib/merkle/merkle-sum.ts";
import {
  type CompleteLightBlock,
  LIGHT_DEFAULTS,
  validateLightBlock,
  verifyLightBlock,
} from "../../lib/light/verify.ts";
import { formatContributorId, parseContributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { parseSemVer, semVerBytes } from "../../lib/registry/semver.ts";
import { isRecordUnder } from "../../lib/registry/two-level.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { WireError } from "../../proto/wire-error.ts";
import { type Certificate, parseCertificate } from "./certificate.ts";

/** The parts of a verification in their order. */
export const VERIFY_STEPS = [
  "format",
  "record in the version",
  "contributor in the version",
  "record in the contributor's range",
  "version in the chain's state",
  "block signed by its validators",
  "block follows from the trusted one",
] as const;

/** One part of a verification. */
export type VerifyStep = (typeof VERIFY_STEPS)[number];

/** What a valid certificate shows. */
export interface ProvenanceFacts {
  readonly chainId: string;
  readonly datasetId: bigint;
  readonly version: Version;
  /** Lower-case hex. */
  readonly recordHash: string;
  readonly recordIndex: bigint;
  /** `byline1…`, `claim:…` or `name:…`. */
  readonly contributor: string;
  readonly weight: bigint;
  readonly totalWeight: bigint;
  /** The signed block: height, time (ns) and hash. */
  readonly height: bigint;
  readonly time: bigint;
  readonly blockHash: Uint8Array;
  /**
   * "trusted": the block is or follows from the one that the reader trusts. "self-signed": the validators named in the certificate
   * signed it; whether they are the chain's is for the reader to compare.
   */
  readonly anchor: "trusted" | "self-signed";
}

/** The verdict: the facts, or the step that did not hold and why. */
export type Verdict =
  | { readonly isValid: true; readonly facts: ProvenanceFacts }
  | { readonly isValid: false; readonly step: VerifyStep; readonly reason: string };

/** A header whose hash the reader knows from elsewhere. */
export interface TrustedHeader {
  readonly height: bigint;
  readonly hash: Uint8Array;
}

const REGISTRY_STORE = "registry";
const VERSION_PREFIX = Uint8Array.of(0x02);
/** Between two blocks of a trace; below the unbonding time of three weeks. */
const TRUSTING_PERIOD = 14n * 24n * 3_600n * SECOND_NS;

class StepFailure extends Error {
  readonly step: VerifyStep;

  constructor(step: VerifyStep, reason: string) {
    super(reason);
    this.step = step;
  }
}

function need(holds: boolean, step: VerifyStep, reason: string): asserts holds {
  if (!holds) throw new StepFailure(step, reason);
}

/** Runs one step; whatever the chain's own checks refuse becomes the step's failure. */
function during<T>(step: VerifyStep, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof TxError || error instanceof WireError || error instanceof AssertionError) {
      throw new StepFailure(step, error.message);
    }
    throw error;
  }
}

/**
 * Verifies the text of a certificate. Never throws on bad input.
 * @param trusted  a header that the reader trusts; without one the verdict's anchor is "self-signed"
 */
export function verifyProvenance(text: string, trusted?: TrustedHeader): Verdict {
  try {
    const certificate = during("format", () => parseCertificate(text));
    return { isValid: true, facts: factsOf(certificate, trusted) };
  } catch (error) {
    if (error instanceof StepFailure) return { isValid: false, step: error.step, reason: error.message };
    throw error;
  }
}

function factsOf(certificate: Certificate, trusted: TrustedHeader | undefined): ProvenanceFacts {
  const version = during("format", () => Version.decode(certificate.versionRow));
  const { datasetId, block, record, contributor } = certificate;
  const isNamed = version.datasetId === datasetId && version.version === certificate.version;
  need(isNamed, "format", "the row belongs to another dataset or version");
  checkRecord(certificate, version);
  const id = checkContributor(certificate, version);
  const end = contributor.firstRecord + contributor.recordCount;
  const isInside = record.index >= contributor.firstRecord && record.index < end;
  need(isInside, "record in the contributor's range", `record ${record.index} is not among theirs`);
  checkRow(certificate, version);
  during("block signed by its validators", () => checkSigned(block, certificate.chainId));
  return {
    chainId: certificate.chainId,
    datasetId,
    version,
    recordHash: toHex(record.hash),
    recordIndex: record.index,
    contributor: id,
    weight: contributor.weight,
    totalWeight: version.content.totalWeight,
    height: block.header.height,
    time: block.header.time,
    blockHash: headerHash(block.header),
    anchor: during("block follows from the trusted one", () => checkTrace(certificate, trusted)),
  };
}

function checkRecord({ record }: Certificate, { content }: Version): void {
  const step = "record in the version";
  need(record.hash.length === 32, step, "a record hash has 32 bytes");
  need(isRecordUnder(content, record), step, "the path does not lead to the content root");
}

function checkContributor({ contributor }: Certificate, { content }: Version): string {
  const step = "contributor in the version";
  const id = parseContributorIdBytes(contributor.id);
  need(id !== undefined, step, "the id is of no known form");
  const { index, path } = contributor;
  const proof = { index, count: content.contributorCount, path };
  const leaf = during(step, () => contributorLeaf(contributor));
  const position = verifySumProof(content.contributorsRoot, leaf, proof);
  need(position !== undefined, step, "the path does not lead to the contributors root");
  need(position.total === content.totalWeight, step, "the weights do not add up to the version's total");
  return formatContributorId(id);
}

function checkRow({ block, storeProofs, versionRow, datasetId, version }: Certificate, row: Version): void {
  const step = "version in the chain's state";
  const number = parseSemVer(version);
  need(number !== undefined && row.version === version, step, "the version is not of the form 1.2.3");
  const key = concatBytes(VERSION_PREFIX, bigEndian64(datasetId), semVerBytes(number));
  const claim = { appHash: block.header.appHash, storeName: REGISTRY_STORE, key, value: versionRow };
  const ops = [
    { type: "ics23:iavl", key, data: storeProofs[0] },
    { type: "ics23:simple", key: utf8ToBytes(REGISTRY_STORE), data: storeProofs[1] },
  ];
  need(verifyStoreProof(claim, ops), step, "the proof does not lead from the row to the block's app hash");
}

/** Every signature counts, not only as many as are needed: a changed byte anywhere is a changed certificate. */
function checkSigned(block: CompleteLightBlock, chainId: string): void {
  validateLightBlock(block, chainId);
  const { header, commit, validators } = block;
  verifyCommit({ chainId, validators, blockId: commit.blockId, height: header.height, commit });
}

function checkTrace(
  { chainId, trace, block }: Certificate,
  trusted: TrustedHeader | undefined,
): ProvenanceFacts["anchor"] {
  const step = "block follows from the trusted one";
  const blocks = [...trace, block];
  for (const [index, next] of blocks.entries()) {
    checkSigned(next, chainId);
    const before = blocks[index - 1];
    if (before === undefined) continue;
    const options = { ...LIGHT_DEFAULTS, chainId, trustingPeriod: TRUSTING_PERIOD };
    verifyLightBlock(before, next, { options, now: next.header.time });
  }
  if (trusted === undefined) return "self-signed";
  const known = blocks.find(({ header }) => header.height === trusted.height);
  need(known !== undefined, step, `the certificate holds no block at the trusted height ${trusted.height}`);
  const isSame = equalBytes(headerHash(known.header), trusted.hash);
  need(isSame, step, `the block at height ${trusted.height} has another hash than the trusted one`);
  return "trusted";
}
