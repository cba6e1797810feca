/** Files as records (docs/spec/registry.md R1): a row of JSONL or CSV is one record of canonical JSON, another file is one of raw bytes. */
import { Sha256 } from "@cosmjs/crypto";
import { sha256 } from "#crypto";
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { csvRows, decodeText, jsonLines } from "./rows.ts";
import { mediaTypeOf, type SourceFile } from "./source.ts";

/** One record of a file. */
export interface FileRecord {
  /** SHA-256 of the canonical bytes. */
  readonly hash: Uint8Array;
  /** Length of the canonical bytes. */
  readonly bytes: bigint;
}

/** How a file becomes records. */
export type FileKind = "jsonl" | "csv" | "raw";

/** Files up to this size are hashed in one call, which is faster. */
const ONE_CALL_BYTES_MAX = 4_194_304n;

/** How a path becomes records. */
export function fileKindOf(path: string): FileKind {
  const mediaType = mediaTypeOf(path);
  return mediaType === "application/jsonl" ? "jsonl" : mediaType === "text/csv" ? "csv" : "raw";
}

/**
 * The records of a file in its order; memory is one row or one piece.
 * @throws NodeError("RECORD_INVALID") that names file and line
 */
export async function* recordsOf(file: SourceFile): AsyncGenerator<FileRecord> {
  const kind = fileKindOf(file.path);
  if (kind === "raw") {
    yield { hash: await hashOf(file), bytes: file.size };
    return;
  }
  const texts = decodeText(file.chunks());
  try {
    for await (const row of kind === "jsonl" ? jsonLines(texts) : csvRows(texts)) {
      const bytes = utf8ToBytes(row);
      yield { hash: sha256(bytes), bytes: BigInt(bytes.length) };
    }
  } catch (error) {
    if (error instanceof NodeError) throw new NodeError(error.code, `${file.path}: ${error.message}`, { cause: error });
    throw error;
  }
}

async function hashOf(file: SourceFile): Promise<Uint8Array> {
  const { hash, length } = await (file.digest?.() ?? digestOf(file));
  if (length === file.size) return hash;
  throw new NodeError("FOLDER_CHANGED", `${file.path} changed while it was read; try again`);
}

async function digestOf(file: SourceFile): Promise<{ readonly hash: Uint8Array; readonly length: bigint }> {
  let length = 0n;
  const small: Uint8Array[] = [];
  const hasher = file.size > ONE_CALL_BYTES_MAX ? new Sha256() : undefined;
  for await (const chunk of file.chunks()) {
    length += BigInt(chunk.length);
    if (hasher === undefined) small.push(chunk);
    else hasher.update(chunk);
    if (length > file.size) break;
  }
  return { hash: hasher === undefined ? sha256(concatBytes(...small)) : Uint8Array.from(hasher.digest()), length };
}
