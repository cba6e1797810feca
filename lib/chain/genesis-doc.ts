/** CometBFT's GenesisDoc: strict JSON in, checked document out, canonical hash (interop §3.2). */
import { sha256 } from "#crypto";
import type { PublicKey } from "../../proto/gen/tendermint/crypto/keys.ts";
import { equalBytes, fromBase64, fromHex, toBase64, toHexUpper, utf8ToBytes } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { parseInt64, parseUint64 } from "../int.ts";
import { asJsonObject, formatJson, type JsonValue, parseJson } from "../json.ts";
import { CHAIN_ID_BYTES_MAX, GENESIS_HEIGHT_MAX, GENESIS_TIME_MAX } from "../limits.ts";
import { formatRfc3339, parseRfc3339, TIME_ZERO } from "../time.ts";
import { DEFAULT_CONSENSUS_PARAMS, type FullConsensusParams, validateConsensusParams } from "./params.ts";
import { publicKeyAddress, publicKeyParts } from "./public-key.ts";

/** A validator of the first set. */
export interface GenesisValidator {
  readonly address: Uint8Array;
  readonly pubKey: PublicKey;
  readonly power: bigint;
  readonly name: string;
}

/** A genesis document; the application's part is any JSON. */
export interface GenesisDoc {
  /** UTC nanoseconds. */
  readonly genesisTime: bigint;
  readonly chainId: string;
  readonly initialHeight: bigint;
  readonly consensusParams: FullConsensusParams;
  readonly validators: readonly GenesisValidator[];
  readonly appHash: Uint8Array;
  readonly appState: JsonValue;
}

type JsonObject = { readonly [key: string]: JsonValue };

/** Parses and validates a document. @throws TxError(ChainError.InvalidGenesis or InvalidParams) */
export function parseGenesisDoc(text: string): GenesisDoc {
  const json = requireObject(parseJson(text), "genesis");
  const genesisTime = parseRfc3339(readText(json, "genesis_time", ""));
  if (genesisTime === undefined) refuse("genesis_time is missing or no RFC 3339 time");
  const initialHeight = readInt(json, "initial_height", 0n);
  const params = json["consensus_params"];
  const list = json["validators"] ?? [];
  if (!Array.isArray(list)) refuse("validators is no array");
  const validators = (list as readonly JsonValue[]).map(parseValidator);
  const doc: GenesisDoc = {
    genesisTime,
    chainId: readText(json, "chain_id", ""),
    initialHeight: initialHeight === 0n ? 1n : initialHeight,
    consensusParams: params === undefined || params === null ? DEFAULT_CONSENSUS_PARAMS : parseConsensusParams(params),
    validators,
    appHash: fromHex(readText(json, "app_hash", "")),
    appState: json["app_state"] ?? {},
  };
  validateGenesisDoc(doc);
  return doc;
}

/** @throws TxError(ChainError.InvalidGenesis or InvalidParams) with upstream's text */
export function validateGenesisDoc(doc: GenesisDoc): void {
  if (doc.chainId === "") refuse("genesis doc must include non-empty chain_id");
  if (utf8ToBytes(doc.chainId).length > CHAIN_ID_BYTES_MAX) {
    refuse(`chain_id in genesis doc is too long (max: ${CHAIN_ID_BYTES_MAX})`);
  }
  if (doc.initialHeight < 1n) refuse(`initial_height cannot be negative (got ${doc.initialHeight})`);
  if (doc.initialHeight > GENESIS_HEIGHT_MAX) refuse(`initial_height ${doc.initialHeight} leaves no room for blocks`);
  if (doc.genesisTime <= TIME_ZERO) refuse("genesis_time must be set");
  if (doc.genesisTime > GENESIS_TIME_MAX) refuse("genesis_time leaves no room for block times");
  validateConsensusParams(doc.consensusParams);
  for (const { address, pubKey, power, name } of doc.validators) {
    if (power <= 0n) refuse(`the genesis file cannot contain validators with no voting power: ${name}`);
    const expected = publicKeyAddress(pubKey);
    if (!equalBytes(address, expected)) {
      refuse(`incorrect address for validator ${name} in the genesis file, should be ${toHexUpper(expected)}`);
    }
    const { type } = publicKeyParts(pubKey);
    if (!doc.consensusParams.validator.pubKeyTypes.includes(type))
      refuse(`validator ${name} has a key of type ${type}`);
  }
}

/** The document's JSON value, every field present, 64-bit integers as text. */
export function genesisDocToJson(doc: GenesisDoc): JsonObject {
  return {
    genesis_time: formatRfc3339(doc.genesisTime),
    chain_id: doc.chainId,
    initial_height: doc.initialHeight.toString(),
    consensus_params: consensusParamsToJson(doc.consensusParams),
    validators: doc.validators.map(({ address, pubKey, power, name }) => ({
      address: toHexUpper(address),
      pub_key: publicKeyToJson(pubKey),
      power: power.toString(),
      name,
    })),
    app_hash: toHexUpper(doc.appHash),
    app_state: doc.appState,
  };
}

/** Text for the file on disk: fields in upstream's order, indented by two. */
export function formatGenesisDoc(doc: GenesisDoc): string {
  return `${JSON.stringify(genesisDocToJson(doc), undefined, 2)}\n`;
}

/** SHA-256 of the canonical text: equal documents have equal hashes whatever their formatting. */
export function genesisDocHash(doc: GenesisDoc): Uint8Array {
  return sha256(utf8ToBytes(formatJson(genesisDocToJson(doc))));
}

/** The application's part as InitChain carries it: canonical JSON text. */
export function appStateBytes(doc: GenesisDoc): Uint8Array {
  return utf8ToBytes(formatJson(doc.appState));
}

/** `{type, value}` of a consensus key. */
export function publicKeyToJson(key: PublicKey): { readonly type: string; readonly value: string } {
  const { type, bytes } = publicKeyParts(key);
  return {
    type: type === "ed25519" ? "tendermint/PubKeyEd25519" : "tendermint/PubKeySecp256k1",
    value: toBase64(bytes),
  };
}

/** Reads {@link publicKeyToJson}. @throws TxError(ChainError.InvalidGenesis) */
export function publicKeyFromJson(json: JsonValue | undefined): PublicKey {
  const key = requireObject(json ?? null, "pub_key");
  const bytes = fromBase64(readText(key, "value", ""));
  const type = readText(key, "type", "");
  if (type === "tendermint/PubKeyEd25519" && bytes.length === 32) return { ed25519: bytes, secp256k1: undefined };
  if (type === "tendermint/PubKeySecp256k1" && bytes.length === 33) return { ed25519: undefined, secp256k1: bytes };
  return refuse(`pub_key of unknown type "${type}" or wrong length`);
}

/** Consensus params as CometBFT's JSON prints them. */
export function consensusParamsToJson({ block, evidence, validator, version, abci }: FullConsensusParams): JsonObject {
  return {
    block: { max_bytes: block.maxBytes.toString(), max_gas: block.maxGas.toString() },
    evidence: {
      max_age_num_blocks: evidence.maxAgeNumBlocks.toString(),
      max_age_duration: evidence.maxAgeDuration.toString(),
      max_bytes: evidence.maxBytes.toString(),
    },
    validator: { pub_key_types: validator.pubKeyTypes },
    version: { app: version.app.toString() },
    abci: { vote_extensions_enable_height: abci.voteExtensionsEnableHeight.toString() },
  };
}

/** Reads {@link consensusParamsToJson}; `version` and `abci` may be missing. @throws TxError(ChainError.InvalidGenesis) */
export function parseConsensusParams(json: JsonValue): FullConsensusParams {
  const params = requireObject(json, "consensus_params");
  const block = requireObject(params["block"] ?? null, "consensus_params.block");
  const evidence = requireObject(params["evidence"] ?? null, "consensus_params.evidence");
  const validator = requireObject(params["validator"] ?? null, "consensus_params.validator");
  const version = asJsonObject(params["version"]) ?? {};
  const abci = asJsonObject(params["abci"]) ?? {};
  const types = validator["pub_key_types"];
  if (!Array.isArray(types)) refuse("pub_key_types is no array");
  const app = parseUint64(readText(version, "app", "0"));
  if (app === undefined) refuse("version.app is no uint64");
  return {
    block: { maxBytes: readInt(block, "max_bytes"), maxGas: readInt(block, "max_gas") },
    evidence: {
      maxAgeNumBlocks: readInt(evidence, "max_age_num_blocks"),
      maxAgeDuration: readInt(evidence, "max_age_duration"),
      maxBytes: readInt(evidence, "max_bytes"),
    },
    validator: { pubKeyTypes: (types as readonly JsonValue[]).map((type) => (typeof type === "string" ? type : "")) },
    version: { app },
    abci: { voteExtensionsEnableHeight: readInt(abci, "vote_extensions_enable_height", 0n) },
  };
}

function parseValidator(json: JsonValue): GenesisValidator {
  const validator = requireObject(json, "validator");
  const pubKey = publicKeyFromJson(validator["pub_key"]);
  const address = fromHex(readText(validator, "address", ""));
  return {
    address: address.length === 0 ? publicKeyAddress(pubKey) : address,
    pubKey,
    power: readInt(validator, "power"),
    name: readText(validator, "name", ""),
  };
}

function requireObject(json: JsonValue, name: string): JsonObject {
  return asJsonObject(json) ?? refuse(`${name} is missing or no object`);
}

function readText(json: JsonObject, name: string, missing: string): string {
  const value = json[name] ?? missing;
  return typeof value === "string" ? value : refuse(`${name} is no string`);
}

function readInt(json: JsonObject, name: string, missing?: bigint): bigint {
  const value = json[name];
  if (value === undefined && missing !== undefined) return missing;
  const parsed = typeof value === "string" ? parseInt64(value) : undefined;
  return parsed ?? refuse(`${name} is missing or no int64 text`);
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidGenesis, detail);
}
