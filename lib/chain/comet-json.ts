/**
 * Reads headers, commits, validators and blocks from CometBFT's RPC JSON: what a light client or an indexer
 * fetches. Every reader throws TxError(ChainError.InvalidEncoding) on a missing or malformed field.
 */
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit, CommitSig, Header } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag, type Validator } from "../../proto/gen/tendermint/types/validator.ts";
import { EMPTY_BYTES, equalBytes, fromBase64, fromHex } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { parseInt64, parseUint64 } from "../int.ts";
import { asJsonObject, type JsonValue } from "../json.ts";
import { parseRfc3339 } from "../time.ts";
import { NIL_BLOCK_ID } from "./block.ts";
import { publicKeyFromJson } from "./genesis-doc.ts";
import { publicKeyAddress } from "./public-key.ts";

/** A header of `block`, `commit`, `header` or `blockchain`. */
export function headerFromJson(json: JsonValue | undefined): Header {
  const header = fields(json, "header");
  const version = fields(header["version"], "version");
  const hash = (name: string): Uint8Array => fromHex(text(header[name], name));
  return {
    version: { block: uint(version["block"] ?? "0", "block"), app: uint(version["app"] ?? "0", "app") },
    chainId: text(header["chain_id"], "chain_id"),
    height: int(header["height"], "height"),
    time: time(header["time"], "time"),
    lastBlockId: blockIdFromJson(header["last_block_id"]),
    lastCommitHash: hash("last_commit_hash"),
    dataHash: hash("data_hash"),
    validatorsHash: hash("validators_hash"),
    nextValidatorsHash: hash("next_validators_hash"),
    consensusHash: hash("consensus_hash"),
    appHash: hash("app_hash"),
    lastResultsHash: hash("last_results_hash"),
    evidenceHash: hash("evidence_hash"),
    proposerAddress: hash("proposer_address"),
  };
}

/** A BlockID; null is the nil one. Both names of the part-set header are read. */
export function blockIdFromJson(json: JsonValue | undefined): BlockID {
  if (json === null || json === undefined) return NIL_BLOCK_ID;
  const id = fields(json, "block_id");
  const parts = asJsonObject(id["parts"] ?? id["part_set_header"]) ?? {};
  const partSetHeader = {
    total: count(parts["total"] ?? 0, "total"),
    hash: fromHex(text(parts["hash"] ?? "", "parts.hash")),
  };
  return { hash: fromHex(text(id["hash"], "block_id.hash")), partSetHeader };
}

/** A commit. */
export function commitFromJson(json: JsonValue | undefined): Commit {
  const commit = fields(json, "commit");
  return {
    height: int(commit["height"], "height"),
    round: count(commit["round"], "round"),
    blockId: blockIdFromJson(commit["block_id"]),
    signatures: list(commit["signatures"]).map(commitSigFromJson),
  };
}

function commitSigFromJson(json: JsonValue): CommitSig {
  const signature = fields(json, "signature");
  const bytes = signature["signature"];
  return {
    blockIdFlag: count(signature["block_id_flag"] ?? BlockIDFlag.BLOCK_ID_FLAG_UNKNOWN, "block_id_flag"),
    validatorAddress: fromHex(text(signature["validator_address"], "validator_address")),
    timestamp: time(signature["timestamp"], "timestamp"),
    signature: bytes === null || bytes === undefined ? EMPTY_BYTES : fromBase64(text(bytes, "signature")),
  };
}

/** A validator of `validators`; a missing priority is 0n. The address must be the key's. */
export function validatorFromJson(json: JsonValue | undefined): Validator {
  const validator = fields(json, "validator");
  const pubKey = publicKeyFromJson(validator["pub_key"]);
  const address = fromHex(text(validator["address"], "address"));
  if (!equalBytes(address, publicKeyAddress(pubKey))) refuse("address is not the key's");
  const votingPower = int(validator["voting_power"] ?? validator["power"], "voting_power");
  return {
    address,
    pubKey,
    votingPower,
    proposerPriority: int(validator["proposer_priority"] ?? "0", "proposer_priority"),
  };
}

/** A block without evidence (evidence has its own JSON form, which light verification does not need). */
export function blockFromJson(json: JsonValue | undefined): Block {
  const block = fields(json, "block");
  const data = fields(block["data"], "data");
  const evidence = list(asJsonObject(block["evidence"])?.["evidence"]);
  if (evidence.length > 0) refuse("evidence is not read from JSON");
  const lastCommit = block["last_commit"];
  return {
    header: headerFromJson(block["header"]),
    data: { txs: list(data["txs"]).map((tx) => fromBase64(text(tx, "tx"))) },
    evidence: { evidence: [] },
    lastCommit: lastCommit === null || lastCommit === undefined ? undefined : commitFromJson(lastCommit),
  };
}

function fields(json: JsonValue | undefined, name: string): { readonly [key: string]: JsonValue } {
  return asJsonObject(json) ?? refuse(`${name} is missing or no object`);
}

function list(json: JsonValue | undefined): readonly JsonValue[] {
  if (json === undefined || json === null) return [];
  return Array.isArray(json) ? (json as readonly JsonValue[]) : refuse("no array");
}

function text(json: JsonValue | undefined, name: string): string {
  return typeof json === "string" ? json : refuse(`${name} is missing or no string`);
}

function int(json: JsonValue | undefined, name: string): bigint {
  return parseInt64(text(json, name)) ?? refuse(`${name} is no int64`);
}

function uint(json: JsonValue | undefined, name: string): bigint {
  return parseUint64(text(json, name)) ?? refuse(`${name} is no uint64`);
}

function time(json: JsonValue | undefined, name: string): bigint {
  return parseRfc3339(text(json, name)) ?? refuse(`${name} is no RFC 3339 time`);
}

function count(json: JsonValue | undefined, name: string): number {
  const isCount = typeof json === "number" && Number.isInteger(json) && json >= 0 && json <= 0x7fffffff;
  return isCount ? json : refuse(`${name} is missing or no count`);
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidEncoding, detail);
}
