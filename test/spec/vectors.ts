/** Reads committed vectors, and vectors of other implementations where they lie beside the repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type JsonValue, parseJson } from "../../lib/json.ts";

const shared = fileURLToPath(new URL("../../../shared/vectors/", import.meta.url));

/** A committed vector file of this folder, parsed. */
export function ownVectors(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./vectors/${name}`, import.meta.url), "utf8"));
}

/** The files of a foreign vector folder by name; undefined (and a printed line) when the folder is absent. */
export function sharedVectors(
  folder: string,
): readonly { readonly name: string; readonly json: JsonValue }[] | undefined {
  if (!existsSync(`${shared}${folder}`)) {
    console.log(`vectors absent: ${folder}`);
    return undefined;
  }
  const names = readdirSync(`${shared}${folder}`).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => ({ name, json: parseJson(readFileSync(`${shared}${folder}/${name}`, "utf8")) }));
}
