/** Metadata of a version in the manner of Croissant 1.1 (JSON-LD), made from the plan alone, so that the same folder gives the same hash. */
import { sha256 } from "#crypto";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import type { JsonValue } from "../../lib/json.ts";
import { canonicalJson } from "../jcs.ts";
import { fileKindOf } from "./records.ts";
import { mediaTypeOf } from "./source.ts";

/** What the metadata says. */
export interface MetadataFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly license: string;
  readonly contentRoot: Uint8Array;
  readonly recordCount: bigint;
  readonly contributors: readonly { readonly label: string; readonly weight: bigint }[];
  readonly files: readonly { readonly path: string; readonly size: bigint; readonly recordCount: bigint }[];
}

/** Canonical text of the metadata (RFC 8785) and its SHA-256. */
export function metadataOf(facts: MetadataFacts): { readonly text: string; readonly hash: Uint8Array } {
  const distribution = facts.files.map(
    ({ path, size, recordCount }): JsonValue => ({
      "@type": "cr:FileObject",
      "@id": path,
      name: path,
      contentSize: `${size} B`,
      encodingFormat: mediaTypeOf(path),
      "byline:records": recordCount.toString(),
      "byline:canonical": fileKindOf(path) === "raw" ? "bytes" : "RFC 8785",
    }),
  );
  const text = canonicalJson({
    "@context": {
      "@vocab": "https://schema.org/",
      cr: "http://mlcommons.org/croissant/",
      dct: "http://purl.org/dc/terms/",
      byline: "urn:byline:",
    },
    "@type": "Dataset",
    "dct:conformsTo": "http://mlcommons.org/croissant/1.1",
    name: facts.name,
    alternateName: facts.title,
    description: facts.description,
    version: facts.version,
    license: facts.license,
    creator: facts.contributors.map(({ label, weight }) => ({ name: label, "byline:weight": weight.toString() })),
    distribution,
    "byline:contentRoot": toHex(facts.contentRoot),
    "byline:records": facts.recordCount.toString(),
  });
  return { text, hash: sha256(utf8ToBytes(text)) };
}
