/** Files as records (docs/spec/registry.md R1): a row of JSONL or CSV is one record of canonical JSON, another file is one of raw bytes. */
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
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
  if (fileKindOf(file.path) === "raw") {
    yield { hash: await hashOf(file), bytes: file.size };
    return;
  }
  for await (const bytes of rowsOf(file)) yield { hash: recordHashOf(bytes), bytes: BigInt(bytes.length) };
}

/**
 * The canonical bytes of a file's records in its order; memory is one record.
 * @throws NodeError("RECORD_INVALID" | "FOLDER_CHANGED")
 */
export async function* recordBytesOf(file: SourceFile): AsyncGenerator<Uint8Array> {
  if (fileKindOf(file.path) !== "raw") {
    yield* rowsOf(file);
    return;
  }
  const parts: Uint8Array[] = [];
  for await (const chunk of file.chunks()) parts.push(chunk);
  const bytes = concatBytes(...parts);
  if (BigInt(bytes.length) !== file.size) throw changed(file);
  yield bytes;
}

/** Canonical bytes of the rows of a JSONL or CSV file. */
async function* rowsOf(file: SourceFile): AsyncGenerator<Uint8Array> {
  const kind = fileKindOf(file.path);
  const texts = decodeText(file.chunks());
  try {
    for await (const row of kind === "jsonl" ? jsonLines(texts) : csvRows(texts)) {
      yield utf8ToBytes(row);
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
  throw changed(file);
}

function changed(file: SourceFile): NodeError {
  return new NodeError("FOLDER_CHANGED", `${file.path} changed while it was read; try again`);
}
