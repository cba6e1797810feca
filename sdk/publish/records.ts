/** Files as records (docs/spec/registry.md R1): a row of JSONL or CSV is one record of canonical JSON, another file is one of raw bytes. */
import { utf8ToBytes } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { createRecordHasher, recordHashOf } from "../../lib/registry/record-hash.ts";
import { csvRows, decodeText, jsonLines } from "./rows.ts";
import { mediaTypeOf, type SourceFile } from "./source.ts";

/** One record of a file. */
export interface FileRecord {
  /** Record hash of the canonical bytes (R1). */
  readonly hash: Uint8Array;
  /** Length of the canonical bytes. */
  readonly bytes: bigint;
}

/** How a file becomes records. */
export type FileKind = "jsonl" | "csv" | "raw";

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
      yield { hash: recordHashOf(bytes), bytes: BigInt(bytes.length) };
    }
  } catch (error) {
    if (error instanceof NodeError) throw new NodeError(error.code, `${file.path}: ${error.message}`, { cause: error });
    throw error;
  }
}

async function hashOf(file: SourceFile): Promise<Uint8Array> {
  const hasher = createRecordHasher();
  for await (const chunk of file.chunks()) {
    hasher.update(chunk);
    if (hasher.length() > file.size) break;
  }
  if (hasher.length() === file.size) return hasher.digest();
  throw new NodeError("FOLDER_CHANGED", `${file.path} changed while it was read; try again`);
}
