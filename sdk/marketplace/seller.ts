/** The seller's side of the key exchange (docs/spec/exchange.md): a folder into encrypted chunks, the declaration, the delivery. */
import { createVersionSecret } from "../../lib/exchange/chunk-key.ts";
import { type ChunkIndex, encodeChunkIndex } from "../../lib/exchange/chunk-index.ts";
import { deliverKey } from "../../lib/exchange/delivery.ts";
import { indexSealed, type SealedChunk, sealRecords } from "../../lib/exchange/seal.ts";
import { chunkRootOf, type ExchangeVersion } from "../../lib/exchange/terms.ts";
import { NodeError } from "../../lib/errors.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import type { Order } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import type { MsgDeclareKey, MsgDeliverKey } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { VersionContent } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Folder } from "../publish/folder.ts";
import { manifestOfFolder, orderedFiles } from "../publish/plan.ts";
import { recordBytesOf } from "../publish/records.ts";

/** Bytes of records that are sealed at once: they lie in memory. */
export const SEAL_BYTES_MAX = 1_073_741_824;

/** A registered version, or one that is about to be. */
export interface VersionOnSale {
  readonly chainId: string;
  readonly datasetId: bigint;
  /** "1.2.3" */
  readonly version: string;
  readonly content: Pick<VersionContent, "contentRoot" | "recordCount">;
}

/** What a seller keeps, gives away and registers. */
export interface SealedVersion {
  readonly index: ChunkIndex;
  /** Public: what a buyer checks before ordering. */
  readonly indexBytes: Uint8Array;
  /** Public: the encrypted chunks in order. */
  readonly ciphers: readonly Uint8Array[];
  /** The version's `chunk_root`. */
  readonly chunkRoot: Uint8Array;
  /** κ: opens everything. Made from the seed, so it need not be stored. */
  readonly secret: bigint;
}

/** A version as the exchange names it. @throws NodeError("VERSION_INVALID") */
export function exchangeVersion({ chainId, datasetId, version, content }: VersionOnSale): ExchangeVersion {
  const number = parseSemVer(version);
  if (number === undefined) throw new NodeError("VERSION_INVALID", `"${version}" is not of the form 1.2.3`);
  return { chainId, datasetId, version: number, contentRoot: content.contentRoot, recordCount: content.recordCount };
}

/**
 * Encrypts a version's records; the same seed and records give the same bytes.
 * @param seed32  32 secret bytes; one seed serves all versions
 * @throws TxError(exchange/…) when the records are not those of the content root
 */
export function sealVersion(onSale: VersionOnSale, seed32: Uint8Array, records: Iterable<Uint8Array>): SealedVersion {
  const version = exchangeVersion(onSale);
  const secret = createVersionSecret(seed32, version);
  const sealed: readonly SealedChunk[] = [...sealRecords(version, secret, records)];
  const index = indexSealed(
    version,
    secret,
    sealed.map(({ entry }) => entry),
  );
  const ciphers = sealed.map(({ cipher }) => cipher);
  return { index, indexBytes: encodeChunkIndex(index), ciphers, chunkRoot: chunkRootOf(index.terms), secret };
}

/**
 * Encrypts the records of a folder in the order in which it is published.
 * @throws NodeError("FOLDER_INVALID") above {@link SEAL_BYTES_MAX}, and as planning a publication does
 */
export async function sealFolder(
  onSale: VersionOnSale,
  seed32: Uint8Array,
  { folder, owner }: { readonly folder: Folder; readonly owner: string },
): Promise<SealedVersion> {
  const { files } = orderedFiles(folder, manifestOfFolder(folder), { owner, datasetId: onSale.datasetId });
  const records: Uint8Array[] = [];
  let bytes = 0;
  for (const { file } of files) {
    for await (const record of recordBytesOf(file)) {
      records.push(record);
      bytes += record.length;
      if (bytes > SEAL_BYTES_MAX)
        throw new NodeError("FOLDER_INVALID", `at most ${SEAL_BYTES_MAX} bytes are sealed at once`);
    }
  }
  return sealVersion(onSale, seed32, records);
}

/** The message that opens a version's chunk root to the chain, once. */
export function declareKeyMessage(seller: string, { index }: SealedVersion, version: string): MsgDeclareKey {
  const { datasetId, keyPoint, chunkCount, chunkTree } = index.terms;
  return { seller, datasetId, version, keyPoint, chunkCount, chunkTree };
}

/**
 * The message that delivers the key of a paid order; sent twice it shows nothing new.
 * @throws TxError(exchange/InvalidPoint) when the order holds no point
 */
export function deliverKeyMessage(
  seller: string,
  { index, secret }: Pick<SealedVersion, "index" | "secret">,
  order: Order,
): MsgDeliverKey {
  const { id: orderId, buyerPoint } = order;
  const { noncePoint, maskedKey } = deliverKey(index.terms, secret, { orderId, buyerPoint });
  return { seller, orderId, noncePoint, maskedKey };
}
