/** The genesis of a node: its file, or what the node kept of it when the file is still the same. */

import { readFile } from "node:fs/promises";
import { sha256 } from "#crypto";
import { equalBytes, toHex } from "../lib/bytes.ts";
import { type GenesisDoc, genesisDocHash, parseGenesisDoc } from "../lib/chain/genesis-doc.ts";
import { NodeError } from "../lib/errors.ts";
import { createChainStateStore } from "./store/chain-state-store.ts";
import type { Db } from "./store/db.ts";
import { type GenesisRecord, readGenesisRecord, writeGenesisRecord } from "./store/genesis-record.ts";

/** A node's genesis. */
export interface NodeGenesis {
  readonly text: string;
  /** `appState` may be parsed when it is read first: only a chain that starts needs it. */
  readonly doc: GenesisDoc;
  /** As `genesisDocHash` gives it. */
  readonly hash: Uint8Array;
}

/**
 * Reads the genesis file. A file that the node knows is not parsed; another text of the same document is taken. Without a sound
 * record of it, as in a home of an older version, the file must fit the chain's state, and is recorded then.
 * @param hasBegun  the chain of this home has a state; before that any file may take the place of another
 * @param onDamagedRecord  hears that the record is damaged, which writes it anew from a file that fits
 * @throws NodeError("GENESIS_CHANGED") when it is another document than the node's chain started with; TxError (genesis)
 */
export async function openNodeGenesis(
  path: string,
  db: Db,
  hasBegun: boolean,
  onDamagedRecord: (error: NodeError) => void = () => undefined,
): Promise<NodeGenesis> {
  const bytes = await readFile(path);
  const text = bytes.toString("utf8");
  const fileHash = sha256(bytes);
  const record = hasBegun ? soundRecord(db, onDamagedRecord) : undefined;
  if (record !== undefined && equalBytes(record.fileHash, fileHash)) {
    let parsed: GenesisDoc | undefined;
    const doc: GenesisDoc = {
      ...record.doc,
      get appState() {
        parsed ??= parseGenesisDoc(text);
        return parsed.appState;
      },
    };
    return { text, doc, hash: record.docHash };
  }
  const doc = parseGenesisDoc(text);
  const hash = genesisDocHash(doc);
  if (record !== undefined && !equalBytes(record.docHash, hash)) {
    throw new NodeError(
      "GENESIS_CHANGED",
      `${path} has hash ${toHex(hash)}, the chain in this home began with ${toHex(record.docHash)}: put the file back that the chain began with, or reset the home`,
    );
  }
  if (hasBegun && record === undefined) assertFits(path, db, doc);
  const { appState: _, ...kept } = doc;
  await writeGenesisRecord(db, { fileHash, docHash: hash, doc: kept });
  return { text, doc, hash };
}

function soundRecord(db: Db, onDamaged: (error: NodeError) => void): GenesisRecord | undefined {
  try {
    return readGenesisRecord(db);
  } catch (error) {
    if (!(error instanceof NodeError) || error.code !== "STORE_CORRUPT") throw error;
    onDamaged(error);
    return undefined;
  }
}

/** What a chain's state still tells of its genesis. @throws NodeError("GENESIS_CHANGED") */
function assertFits(path: string, db: Db, { chainId, initialHeight }: GenesisDoc): void {
  const state = createChainStateStore(db).load();
  if (state === undefined || (state.chainId === chainId && state.initialHeight === initialHeight)) return;
  throw new NodeError(
    "GENESIS_CHANGED",
    `${path} is of ${chainId} from height ${initialHeight}, the chain in this home is ${state.chainId} from height ${state.initialHeight}: put the file back that the chain began with, or reset the home`,
  );
}
