/**
 * The genesis document that a node's chain started with, without the application's part: a start need not parse a file of
 * a million accounts again, and an edited file is noticed.
 */
import { formatGenesisDoc, parseGenesisDoc } from "../../lib/chain/genesis-doc.ts";
import type { GenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { bytesToUtf8, utf8ToBytes } from "../../lib/bytes.ts";
import type { Db } from "./db.ts";
import { RowPrefix, singleKey } from "./keys.ts";
import { RowReader, RowWriter } from "./row-codec.ts";

/** What is kept of a genesis file. */
export interface GenesisRecord {
  /** SHA-256 of the file's bytes. */
  readonly fileHash: Uint8Array;
  /** SHA-256 of the canonical document, as `genesisDocHash` gives it. */
  readonly docHash: Uint8Array;
  readonly doc: Omit<GenesisDoc, "appState">;
}

/** Reads the record; undefined before the first start. @throws NodeError("STORE_CORRUPT") */
export function readGenesisRecord(db: Db): GenesisRecord | undefined {
  const row = db.get(singleKey(RowPrefix.genesis));
  if (row === undefined) return undefined;
  const reader = new RowReader(row);
  const [fileHash, docHash] = [reader.raw(32).slice(), reader.raw(32).slice()];
  const { appState: _, ...doc } = parseGenesisDoc(bytesToUtf8(reader.bytes()));
  return { fileHash, docHash, doc };
}

/** Writes the record, synced. */
export async function writeGenesisRecord(db: Db, { fileHash, docHash, doc }: GenesisRecord): Promise<void> {
  const writer = new RowWriter();
  writer.raw(fileHash);
  writer.raw(docHash);
  writer.bytes(utf8ToBytes(formatGenesisDoc({ ...doc, appState: {} })));
  await db.write([{ key: singleKey(RowPrefix.genesis), value: writer.finish() }], { sync: true });
}
