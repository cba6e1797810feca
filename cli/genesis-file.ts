/** The genesis file of a home: read as a draft, written as a whole. What a genesis is made of stands in genesis/. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type GenesisDraft, finishGenesis, openGenesis } from "../genesis/document.ts";
import { checkGenesis, firstStateOf } from "../genesis/start.ts";
import { utf8ToBytes } from "../lib/bytes.ts";
import { formatGenesisDoc, genesisDocHash, parseGenesisDoc } from "../lib/chain/genesis-doc.ts";
import { NodeError } from "../lib/errors.ts";
import { writeFileDurable } from "../node/store/durable-file.ts";

/** Reads a file. @throws NodeError("FILE_MISSING"), TxError with the reason */
export async function readGenesis(path: string): Promise<GenesisDraft> {
  if (!existsSync(path)) throw new NodeError("FILE_MISSING", `${path} is missing; run bylined init first`);
  return openGenesis(parseGenesisDoc(await readFile(path, "utf8")));
}

/** Writes the file, durable. @throws TxError with the reason when the document itself is wrong */
export async function writeGenesis(path: string, draft: GenesisDraft): Promise<void> {
  await writeFileDurable(path, utf8ToBytes(formatGenesisDoc(finishGenesis(draft))), { mode: 0o644 });
}

/** What `validateGenesis` found. */
export interface GenesisVerdict {
  /** The canonical hash of the document. */
  readonly hash: Uint8Array;
  /** Validators at the first block; 0 while no genesis transaction is collected: such a network cannot start yet. */
  readonly validatorCount: number;
}

/** Runs the first state as InitChain will, with all invariants once there is a validator. @throws TxError with the reason */
export function validateGenesis(draft: GenesisDraft): GenesisVerdict {
  const doc = finishGenesis(draft);
  const validatorCount = firstStateOf(doc).validators.length;
  if (validatorCount > 0) checkGenesis(doc);
  return { hash: genesisDocHash(doc), validatorCount };
}
