/**
 * The provenance certificate, format "byline/provenance/1": a record under a version's content root, its contributor under the
 * contributors root, the version's row in the chain's state, the signed header that commits to the state. It has exactly one text
 * (RFC 8785), so that every byte means something.
 */
import { equalBytes, fromBase64, fromHex, toBase64, toHex } from "../../lib/bytes.ts";
import { publicKeyAddress } from "../../lib/chain/public-key.ts";
import { ChainError, TxError } from "../../lib/errors.ts";
import { asJsonObject, type JsonValue } from "../../lib/json.ts";
import { parseUint64 } from "../../lib/int.ts";
import { MERKLE_AUNTS_MAX } from "../../lib/limits.ts";
import { type CompleteLightBlock, completeLightBlock } from "../../lib/light/verify.ts";
import type { SumNode } from "../../lib/merkle/merkle-sum.ts";
import type { PartPath, RecordPath } from "../../lib/registry/two-level.ts";
import { LightBlock } from "../../proto/gen/tendermint/types/types.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { WireError } from "../../proto/wire-error.ts";
import { canonicalJson } from "../jcs.ts";

/** Name of the format. */
export const CERTIFICATE_FORMAT = "byline/provenance/1";
/** Longest certificate text that is read. */
export const CERTIFICATE_CHARS_MAX = 33_554_432;

/** Everything that a certificate holds; all of it is verified. */
export interface Certificate {
  readonly chainId: string;
  readonly datasetId: bigint;
  readonly version: string;
  /** A record, its index in the version and its path in the content tree; with its part when the tree has two levels. */
  readonly record: RecordPath;
  /** A leaf of the contributors tree and its path. */
  readonly contributor: {
    readonly id: Uint8Array;
    readonly weight: bigint;
    readonly firstRecord: bigint;
    readonly recordCount: bigint;
    readonly index: bigint;
    readonly path: readonly SumNode[];
  };
  /** The version's row as it stands in the store: bytes of byline.registry.v1.Version. */
  readonly versionRow: Uint8Array;
  /** ICS-23 proofs: of the row in its store, and of the store in the app hash. */
  readonly storeProofs: readonly [Uint8Array, Uint8Array];
  /** The block one above the state's height, with the validators that signed it. */
  readonly block: CompleteLightBlock;
  /** Light blocks from a trusted height up to the block, the trusted one first; empty when the block itself is trusted. */
  readonly trace: readonly CompleteLightBlock[];
}

type JsonObject = { readonly [key: string]: JsonValue };

/** The one text of a certificate. */
export function formatCertificate(certificate: Certificate): string {
  const { record, contributor } = certificate;
  return canonicalJson({
    format: CERTIFICATE_FORMAT,
    chainId: certificate.chainId,
    datasetId: certificate.datasetId.toString(),
    version: certificate.version,
    record: recordJson(record),
    contributor: {
      id: toHex(contributor.id),
      weight: contributor.weight.toString(),
      firstRecord: contributor.firstRecord.toString(),
      recordCount: contributor.recordCount.toString(),
      index: contributor.index.toString(),
      path: contributor.path.map(({ hash, sum }) => ({ hash: toHex(hash), sum: sum.toString() })),
    },
    versionRow: toBase64(certificate.versionRow),
    storeProofs: certificate.storeProofs.map(toBase64),
    block: blockJson(certificate.block),
    trace: certificate.trace.map(blockJson),
  });
}

function recordJson({ hash, index, path, part }: RecordPath): JsonValue {
  const flat = { hash: toHex(hash), index: index.toString(), path: path.map(toHex) };
  return part === undefined ? flat : { ...flat, part: partJson(part) };
}

function partJson({ root, recordCount, index, path }: PartPath): JsonValue {
  return {
    root: toHex(root),
    recordCount: recordCount.toString(),
    index: index.toString(),
    path: path.map(({ hash, sum }) => ({ hash: toHex(hash), sum: sum.toString() })),
  };
}

function partOf(json: JsonValue | undefined): PartPath | undefined {
  if (json === undefined) return undefined;
  const part = objectOf(json, "record.part");
  return {
    root: hexOf(part["root"], "record.part.root"),
    recordCount: uintOf(part["recordCount"], "record.part.recordCount"),
    index: uintOf(part["index"], "record.part.index"),
    path: pathOf(part["path"], "record.part.path").map((step) => sumNodeOf(step, "record.part.path")),
  };
}

function sumNodeOf(json: JsonValue, name: string): SumNode {
  const { hash, sum } = objectOf(json, name);
  return { hash: hexOf(hash, `${name}.hash`), sum: uintOf(sum, `${name}.sum`) };
}

/** A light block without what no hash commits to: priorities, proposer and the sum of powers. */
function blockJson({ header, commit, validators }: CompleteLightBlock): JsonValue {
  const bare = validators.validators.map((validator) => ({ ...validator, proposerPriority: 0n }));
  return toProtoJson(LightBlock, {
    signedHeader: { header, commit },
    validatorSet: { validators: bare, proposer: undefined, totalVotingPower: 0n },
  });
}

/**
 * Reads a certificate; only its one text is accepted.
 * @throws TxError(ChainError.InvalidEncoding) otherwise
 */
export function parseCertificate(text: string): Certificate {
  if (text.length > CERTIFICATE_CHARS_MAX) throw malformed("the certificate is too long");
  const certificate = certificateOf(parsed(text));
  if (formatCertificate(certificate) !== text) throw malformed("the text is not the canonical text of its content");
  return certificate;
}

function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed("the file is no JSON");
  }
}

function certificateOf(json: JsonValue): Certificate {
  const top = objectOf(json, "certificate");
  if (top["format"] !== CERTIFICATE_FORMAT) throw malformed(`format is not ${CERTIFICATE_FORMAT}`);
  const record = objectOf(top["record"], "record");
  const contributor = objectOf(top["contributor"], "contributor");
  const [inStore, inState] = listOf(top["storeProofs"], "storeProofs");
  return {
    chainId: textOf(top["chainId"], "chainId"),
    datasetId: uintOf(top["datasetId"], "datasetId"),
    version: textOf(top["version"], "version"),
    record: {
      hash: hexOf(record["hash"], "record.hash"),
      index: uintOf(record["index"], "record.index"),
      path: pathOf(record["path"], "record.path").map((hash) => hexOf(hash, "record.path")),
      part: partOf(record["part"]),
    },
    contributor: {
      id: hexOf(contributor["id"], "contributor.id"),
      weight: uintOf(contributor["weight"], "contributor.weight"),
      firstRecord: uintOf(contributor["firstRecord"], "contributor.firstRecord"),
      recordCount: uintOf(contributor["recordCount"], "contributor.recordCount"),
      index: uintOf(contributor["index"], "contributor.index"),
      path: pathOf(contributor["path"], "contributor.path").map((step) => sumNodeOf(step, "contributor.path")),
    },
    versionRow: bytesOf(top["versionRow"], "versionRow"),
    storeProofs: [bytesOf(inStore, "storeProofs"), bytesOf(inState, "storeProofs")],
    block: blockOf(top["block"], "block"),
    trace: listOf(top["trace"], "trace").map((block) => blockOf(block, "trace")),
  };
}

function blockOf(json: JsonValue | undefined, name: string): CompleteLightBlock {
  try {
    const block = completeLightBlock(fromProtoJson(LightBlock, json));
    const isOwn = block.validators.validators.every((one) => equalBytes(one.address, publicKeyAddress(one.pubKey)));
    if (!isOwn) throw malformed(`${name}: a validator's address is not its key's`);
    return block;
  } catch (error) {
    if (error instanceof WireError) throw malformed(`${name}: ${error.message}`);
    throw error;
  }
}

function objectOf(json: JsonValue | undefined, name: string): JsonObject {
  const object = asJsonObject(json);
  if (object === undefined) throw malformed(`${name} is missing or no object`);
  return object;
}

function listOf(json: JsonValue | undefined, name: string): readonly JsonValue[] {
  if (!Array.isArray(json)) throw malformed(`${name} is missing or no list`);
  return json as readonly JsonValue[];
}

function pathOf(json: JsonValue | undefined, name: string): readonly JsonValue[] {
  const path = listOf(json, name);
  if (path.length > MERKLE_AUNTS_MAX) throw malformed(`${name} is too long`);
  return path;
}

function textOf(json: JsonValue | undefined, name: string): string {
  if (typeof json !== "string") throw malformed(`${name} is missing or no text`);
  return json;
}

function uintOf(json: JsonValue | undefined, name: string): bigint {
  const value = parseUint64(textOf(json, name));
  if (value === undefined) throw malformed(`${name} is no number`);
  return value;
}

function hexOf(json: JsonValue | undefined, name: string): Uint8Array {
  return fromHex(textOf(json, name));
}

function bytesOf(json: JsonValue | undefined, name: string): Uint8Array {
  return fromBase64(textOf(json, name));
}

function malformed(why: string): TxError {
  return new TxError(ChainError.InvalidEncoding, why);
}
