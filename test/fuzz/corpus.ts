/** Inputs that once broke a target, kept for ever: one file each in `corpus/`, replayed by `npm test`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "#crypto";
import { fromBase64, toBase64, toHex } from "../../lib/bytes.ts";

/** Where the files lie. */
export const CORPUS = fileURLToPath(new URL("corpus/", import.meta.url));

/** One kept input. */
export interface CorpusEntry {
  readonly file: string;
  readonly target: string;
  /** What went wrong with it, or why it is worth keeping. */
  readonly why: string;
  readonly input: Uint8Array;
}

/** Reads one file. */
export function readCorpusFile(path: string): CorpusEntry {
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
  const fields = new Map<string, unknown>(typeof json === "object" && json !== null ? Object.entries(json) : []);
  const text = (name: string): string => String(fields.get(name) ?? "");
  const input = fields.has("text") ? new TextEncoder().encode(text("text")) : fromBase64(text("input"));
  return { file: path, target: text("target"), why: text("why"), input };
}

/** All kept inputs, by file name. */
export function readCorpus(folder = CORPUS): readonly CorpusEntry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readCorpusFile(join(folder, name)));
}

/** Keeps an input: as text when it is printable, else as base64. @returns the file's path below the repository */
export function keepInput(target: string, why: string, input: Uint8Array, folder = CORPUS): string {
  mkdirSync(folder, { recursive: true });
  const name = `${target}-${toHex(sha256(input)).slice(0, 8)}.json`;
  const text = Buffer.from(input).toString("latin1");
  const isPrintable = /^[\x20-\x7e\n]*$/.test(text);
  const content = isPrintable ? { target, why, text } : { target, why, input: toBase64(input) };
  writeFileSync(join(folder, name), `${JSON.stringify(content, undefined, 2)}\n`);
  return `test/fuzz/corpus/${name}`;
}
