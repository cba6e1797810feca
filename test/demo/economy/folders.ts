/** Folders of the chapters, in memory: rows of one file, with a manifest where it says more than the defaults. */
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { multiProofNodes } from "../../../lib/merkle/multi-proof.ts";
import type { RecordsProof } from "../../../proto/gen/byline/registry/v1/tx.ts";
import type { Folder } from "../../../sdk/publish/folder.ts";
import { recordsOf } from "../../../sdk/publish/records.ts";
import { memoryFile } from "../../../sdk/publish/source.ts";

const CONSENTS = { train: "allowed", infer: "allowed", mine: "allowed" };
const PATH = "rows.jsonl";

/** A folder with one row for each text; `more` goes into its manifest. */
export function folderOf(name: string, texts: readonly string[], more: object = {}): Folder {
  return folderOfRows(
    name,
    texts.map((text) => ({ text })),
    more,
  );
}

/** As `folderOf`, of rows with several fields. */
export function folderOfRows(name: string, rows: readonly object[], more: object = {}): Folder {
  const lines = rows.map((row) => JSON.stringify(row));
  return {
    name,
    files: [memoryFile(PATH, utf8ToBytes(`${lines.join("\n")}\n`))],
    manifest: JSON.stringify({ name, license: "CC-BY-4.0", consents: CONSENTS, ...more }),
    skipped: [],
  };
}

/** Hashes of a folder's records, in their order. */
export async function recordHashes({ files }: Folder): Promise<readonly Uint8Array[]> {
  const hashes: Uint8Array[] = [];
  for (const file of files) {
    for await (const { hash } of recordsOf(file)) hashes.push(hash);
  }
  return hashes;
}

/** So many different texts. */
export function textsOf(count: number, about: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${about} ${index}`);
}

/** A proof of some records of a flat version. */
export function recordsProof(hashes: readonly Uint8Array[], indexes: readonly bigint[]): RecordsProof {
  return {
    indexes,
    hashes: indexes.map((index) => hashes[Number(index)] ?? new Uint8Array(0)),
    nodes: multiProofNodes(hashes, indexes.map(Number)),
    parts: [],
  };
}
