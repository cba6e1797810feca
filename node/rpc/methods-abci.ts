/** JSON-RPC methods that pass through to the application, and evidence. */

import { fromBase64, fromHex, toBase64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { parseRfc3339 } from "../../lib/time.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { BlockID, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { argumentSpecs, jsonObjectArgument } from "./arguments.ts";
import type { RpcBackend } from "./backend.ts";
import { encodeInfo, encodeQueryResponse } from "./encode-abci.ts";
import { isJsonObject, type JsonObject, member } from "./json-value.ts";
import type { Method } from "./method.ts";
import type { QueryRouter } from "./query-router.ts";

/** The methods of this family. */
export function abciMethods(backend: RpcBackend, router: QueryRouter): readonly Method[] {
  return [
    {
      name: "abci_info",
      args: [],
      cost: 1,
      cache: "never",
      handle: async () => ({ response: encodeInfo(await backend.abciInfo()) }),
    },
    {
      name: "abci_query",
      args: argumentSpecs({ path: "string", data: "hex", height: "int", prove: "bool" }),
      cost: 5,
      cache: "never",
      handle: async (args, { signal }) => {
        const height = args.int("height") ?? 0n;
        const request = { path: args.text("path"), data: args.bytes("data"), height, prove: args.bool("prove") };
        return { response: encodeQueryResponse(await router.query(request, signal)) };
      },
    },
    {
      name: "broadcast_evidence",
      args: argumentSpecs({ evidence: "json" }),
      cost: 20,
      cache: "never",
      handle: async (args) => ({ hash: toBase64(await backend.addEvidence(parseEvidence(jsonObjectArgument(args, "evidence")))) }),
    },
  ];
}

/**
 * Reads evidence in its registered envelope. Only duplicate votes are accepted here.
 * @throws NodeError("EVIDENCE_INVALID")
 */
export function parseEvidence(json: JsonObject | undefined): Evidence {
  if (json === undefined) throw new NodeError("EVIDENCE_INVALID", "no evidence was provided");
  const type = member(json, "type");
  const value = member(json, "value");
  if (type !== "tendermint/DuplicateVoteEvidence" || !isJsonObject(value)) {
    throw new NodeError("EVIDENCE_INVALID", "only tendermint/DuplicateVoteEvidence is accepted");
  }
  return {
    duplicateVoteEvidence: {
      voteA: parseVote(objectOf(value, "vote_a")),
      voteB: parseVote(objectOf(value, "vote_b")),
      totalVotingPower: int64Of(value, "total_voting_power"),
      validatorPower: int64Of(value, "validator_power"),
      timestamp: timeOf(value, "timestamp"),
    },
    lightClientAttackEvidence: undefined,
  };
}

function parseVote(json: JsonObject): Vote {
  return {
    type: numberOf(json, "type"),
    height: int64Of(json, "height"),
    round: numberOf(json, "round"),
    blockId: parseBlockId(objectOf(json, "block_id")),
    timestamp: timeOf(json, "timestamp"),
    validatorAddress: hexOf(json, "validator_address"),
    validatorIndex: numberOf(json, "validator_index"),
    signature: base64Of(json, "signature"),
    extension: base64Of(json, "extension"),
    extensionSignature: base64Of(json, "extension_signature"),
  };
}

function parseBlockId(json: JsonObject): BlockID {
  const parts = objectOf(json, "parts");
  return { hash: hexOf(json, "hash"), partSetHeader: { total: numberOf(parts, "total"), hash: hexOf(parts, "hash") } };
}

function invalid(key: string): NodeError {
  return new NodeError("EVIDENCE_INVALID", `evidence field ${key} is missing or malformed`);
}

function objectOf(json: JsonObject, key: string): JsonObject {
  const value = member(json, key);
  if (!isJsonObject(value)) throw invalid(key);
  return value;
}

function numberOf(json: JsonObject, key: string): number {
  const value = member(json, key);
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 0x7fff_ffff) throw invalid(key);
  return value;
}

function int64Of(json: JsonObject, key: string): bigint {
  const value = member(json, key);
  if (typeof value !== "string" || !/^-?[0-9]{1,18}$/.test(value)) throw invalid(key);
  return BigInt(value);
}

function timeOf(json: JsonObject, key: string): bigint {
  const value = member(json, key);
  const time = typeof value === "string" ? parseRfc3339(value) : undefined;
  if (time === undefined) throw invalid(key);
  return time;
}

function hexOf(json: JsonObject, key: string): Uint8Array {
  const value = member(json, key);
  if (typeof value !== "string" || !/^([0-9a-fA-F]{2})*$/.test(value)) throw invalid(key);
  return fromHex(value);
}

function base64Of(json: JsonObject, key: string): Uint8Array {
  const value = member(json, key);
  if (value === null || value === undefined) return new Uint8Array(0);
  try {
    if (typeof value === "string") return fromBase64(value);
  } catch {
    throw invalid(key);
  }
  throw invalid(key);
}
