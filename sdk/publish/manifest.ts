/** `byline.json`: what a folder says about itself. Every mistake is named with its place; unknown words are mistakes too. */
import { NodeError, TxError } from "../../lib/errors.ts";
import { asJsonObject, type JsonValue, parseJson } from "../../lib/json.ts";
import { fromHex } from "../../lib/bytes.ts";
import { type ContributorId, parseContributorId } from "../../lib/registry/contributor-id.ts";
import { parseSemVer } from "../../lib/registry/semver.ts";
import { type Consents, ConsentStatus, ParentRelation } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Consent, Parent } from "../../proto/gen/byline/registry/v1/registry.ts";

/** Somebody to credit; a name becomes an id once the dataset has its number (R5). */
export interface ManifestContributor {
  readonly who: ContributorId | { readonly kind: "plain name"; readonly name: string };
  readonly weight: bigint;
  /** Patterns of paths; empty means every file. */
  readonly paths: readonly string[];
}

/** A manifest with every default filled in but `name` and `version`. */
export interface Manifest {
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly description: string;
  readonly version: string | undefined;
  readonly license: string;
  readonly metadataLicense: string;
  readonly metadataUri: string;
  readonly contributors: readonly ManifestContributor[];
  readonly parents: readonly Parent[];
  readonly consents: Consents;
  readonly deriveRoyaltyPpm: number;
  readonly locators: readonly string[];
  /** Patterns of paths that are not published. */
  readonly exclude: readonly string[];
}

type JsonObject = { readonly [key: string]: JsonValue };

const FIELDS = [
  "name",
  "title",
  "description",
  "version",
  "license",
  "metadataLicense",
  "metadataUri",
  "contributors",
  "parents",
  "consents",
  "deriveRoyaltyPpm",
  "locators",
  "exclude",
];
const CONTRIBUTORS_MAX = 100_000;
const WEIGHT_MAX = (1n << 32n) - 1n;
const HASH_BYTES = 32;
const RELATIONS: ReadonlyMap<string, number> = new Map([
  ["derived", ParentRelation.PARENT_RELATION_DERIVED],
  ["subset", ParentRelation.PARENT_RELATION_SUBSET],
  ["translation", ParentRelation.PARENT_RELATION_TRANSLATION],
  ["annotation", ParentRelation.PARENT_RELATION_ANNOTATION],
  ["merge", ParentRelation.PARENT_RELATION_MERGE],
  ["new-version", ParentRelation.PARENT_RELATION_NEW_VERSION],
]);
const NO_TERMS = new Uint8Array(0);

/** Reads a manifest. @throws NodeError("MANIFEST_INVALID") */
export function parseManifest(text: string): Manifest {
  const json = objectAt(parsed(text), "the file", FIELDS);
  return {
    name: textAt(json, "name"),
    title: textAt(json, "title"),
    description: json["description"] === "" ? "" : (textAt(json, "description") ?? ""),
    version: versionAt(json, "version"),
    license: textAt(json, "license") ?? "LicenseRef-All-Rights-Reserved",
    metadataLicense: textAt(json, "metadataLicense") ?? "CC0-1.0",
    metadataUri: textAt(json, "metadataUri") ?? "",
    contributors: contributorsAt(json),
    parents: listAt(json, "parents").map(parentOf),
    consents: consentsOf(json["consents"]),
    deriveRoyaltyPpm: ppmAt(json, "deriveRoyaltyPpm"),
    locators: textsAt(json, "locators"),
    exclude: textsAt(json, "exclude"),
  };
}

function parsed(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof TxError) throw wrong(error.detail);
    throw error;
  }
}

function contributorsAt(json: JsonObject): readonly ManifestContributor[] {
  const list = listAt(json, "contributors");
  if (list.length > CONTRIBUTORS_MAX) throw wrong(`more than ${CONTRIBUTORS_MAX} contributors`);
  return list.map((entry, index) => {
    const where = `contributors[${index}]`;
    const fields = objectAt(entry, where, ["id", "claim", "name", "weight", "paths"]);
    const weight = fields["weight"] ?? 1;
    if (typeof weight !== "number" || !Number.isSafeInteger(weight) || weight < 1 || BigInt(weight) > WEIGHT_MAX) {
      throw wrong(`${where}.weight must be a whole number from 1 to ${WEIGHT_MAX}`);
    }
    return { who: whoOf(fields, where), weight: BigInt(weight), paths: textsAt(fields, "paths") };
  });
}

function whoOf(fields: JsonObject, where: string): ManifestContributor["who"] {
  const [id, claim, name] = [textAt(fields, "id"), textAt(fields, "claim"), textAt(fields, "name")];
  if (id !== undefined && claim !== undefined) throw wrong(`${where} has both id and claim`);
  if (id === undefined && claim === undefined) {
    if (name === undefined) throw wrong(`${where} needs id, claim or name`);
    return { kind: "plain name", name };
  }
  const text = id ?? `claim:${(claim ?? "").replace(/^claim:/, "")}`;
  const who = parseContributorId(text);
  if (who === undefined) throw wrong(`${where}: "${text}" is neither an account (byline1…) nor a claim id`);
  return who;
}

function parentOf(entry: JsonValue, index: number): Parent {
  const where = `parents[${index}]`;
  const fields = objectAt(entry, where, ["dataset", "version", "relation", "royaltyPpm"]);
  const dataset = fields["dataset"];
  if (typeof dataset !== "number" || !Number.isSafeInteger(dataset) || dataset < 1)
    throw wrong(`${where}.dataset must be a dataset's number`);
  const version = versionAt(fields, "version");
  if (version === undefined) throw wrong(`${where}.version is missing`);
  const word = textAt(fields, "relation") ?? "derived";
  const relation = RELATIONS.get(word);
  if (relation === undefined) throw wrong(`${where}.relation "${word}" is none of ${[...RELATIONS.keys()].join(", ")}`);
  return { datasetId: BigInt(dataset), version, relation, royaltyPpm: ppmAt(fields, "royaltyPpm") };
}

function consentsOf(json: JsonValue | undefined): Consents {
  const fields = json === undefined ? {} : objectAt(json, "consents", ["train", "infer", "mine"]);
  const of = (use: string): Consent => consentOf(fields[use] ?? "denied", use);
  return { train: of("train"), infer: of("infer"), mine: of("mine") };
}

function consentOf(json: JsonValue, use: string): Consent {
  if (json === "allowed") return { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: NO_TERMS };
  if (json === "denied") return { status: ConsentStatus.CONSENT_STATUS_DENIED, termsHash: NO_TERMS };
  const terms = asJsonObject(json)?.["constrained"];
  if (typeof terms === "string" && /^[0-9a-f]{64}$/.test(terms) && fromHex(terms).length === HASH_BYTES) {
    return { status: ConsentStatus.CONSENT_STATUS_CONSTRAINED, termsHash: fromHex(terms) };
  }
  throw wrong(
    `consents.${use} must be "allowed", "denied" or {"constrained": "<SHA-256 of the terms, 64 hex digits>"}`,
  );
}

function objectAt(json: JsonValue | undefined, where: string, known: readonly string[]): JsonObject {
  const object = asJsonObject(json);
  if (object === undefined) throw wrong(`${where} must be an object`);
  const strange = Object.keys(object).find((key) => !known.includes(key));
  if (strange !== undefined) throw wrong(`${where} has an unknown field "${strange}"; known: ${known.join(", ")}`);
  return object;
}

function textAt(json: JsonObject, name: string): string | undefined {
  const value = json[name];
  if (value === undefined) return undefined;
  if (typeof value === "string" && value.trim() !== "") return value;
  throw wrong(`${name} must be a text`);
}

function versionAt(json: JsonObject, name: string): string | undefined {
  const text = textAt(json, name);
  if (text !== undefined && parseSemVer(text) === undefined) throw wrong(`${name} "${text}" is not of the form 1.2.3`);
  return text;
}

function ppmAt(json: JsonObject, name: string): number {
  const value = json[name] ?? 0;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000) return value;
  throw wrong(`${name} must be a whole number of parts per million`);
}

function listAt(json: JsonObject, name: string): readonly JsonValue[] {
  const value = json[name] ?? [];
  if (Array.isArray(value)) return value as readonly JsonValue[];
  throw wrong(`${name} must be a list`);
}

function textsAt(json: JsonObject, name: string): readonly string[] {
  return listAt(json, name).map((entry) => {
    if (typeof entry === "string" && entry !== "") return entry;
    throw wrong(`${name} must be a list of texts`);
  });
}

function wrong(why: string): NodeError {
  return new NodeError("MANIFEST_INVALID", `byline.json: ${why}`);
}
