/** What can be published: files by path, read in pieces, so that memory stays flat whatever their size. Also which files count. */
import { utf8ToBytes, compareBytes } from "../../lib/bytes.ts";

/** One file of a dataset. */
export interface SourceFile {
  /** Relative, with "/" between folders. */
  readonly path: string;
  readonly size: bigint;
  /** The bytes from the start; may be called again. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** The file in a folder that says how to publish it; itself never a record. */
export const MANIFEST_NAME = "byline.json";

/** Whether a path is left out: hidden files and folders, `node_modules`, and the manifest at the top. */
export function isIgnoredPath(path: string): boolean {
  if (path === MANIFEST_NAME) return true;
  return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

/** Order of paths: by their UTF-8 bytes, on every machine. */
export function comparePaths(a: Pick<SourceFile, "path">, b: Pick<SourceFile, "path">): number {
  return compareBytes(utf8ToBytes(a.path), utf8ToBytes(b.path));
}

/** A file that is in memory already. */
export function memoryFile(path: string, bytes: Uint8Array): SourceFile {
  return {
    path,
    size: BigInt(bytes.length),
    async *chunks() {
      yield bytes;
    },
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jsonl: "application/jsonl",
  ndjson: "application/jsonl",
  csv: "text/csv",
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
  json: "application/json",
  xml: "application/xml",
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  svg: "image/svg+xml",
  wav: "audio/wav",
  mp3: "audio/mpeg",
  flac: "audio/flac",
  mp4: "video/mp4",
  parquet: "application/vnd.apache.parquet",
};

/** The media type that a path's ending stands for. */
export function mediaTypeOf(path: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  return MEDIA_TYPES[ending] ?? "application/octet-stream";
}
