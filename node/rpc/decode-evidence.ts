/** Reads evidence from CometBFT's JSON, as light clients and watchers submit it (`broadcast_evidence`). */

import { fromBase64, fromHex } from "../../lib/bytes.ts";
import { blockIdFromJson, commitFromJson, headerFromJson, validatorFromJson } from "../../lib/chain/comet-json.ts";
import { totalPower } from "../../lib/chain/validator-set.ts";
import { NodeError, TxError } from "../../lib/errors.ts";
import { parseRfc3339 } from "../../lib/time.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { LightBlock, Vote } from "../../proto/gen/tendermint/types/types.ts";
import type { Validator, ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { isJsonObject, type JsonObject, type JsonValue, member } from "./json-value.ts";

/**
 * Reads evidence in its registered envelope; only the form is checked here.
 * @throws NodeError("EVIDENCE_INVALID") that names the field
 */
export function parseEvidence(json: JsonObject | undefined): Evidence {
  if (json === undefined) throw new NodeError("EVIDENCE_INVALID", "no evidence was provided");
  try {
    const value = objectOf(json, "value");
    switch (member(json, "type")) {
      case "tendermint/DuplicateVoteEvidence":
        return duplicateVote(value);
      case "tendermint/LightClientAttackEvidence":
        return lightClientAttack(value);
      default:
        throw invalid("type");
    }
  } catch (error) {
    if (error instanceof TxError) throw new NodeError("EVIDENCE_INVALID", `evidence is malformed: ${error.message}`);
    throw error;
  }
}

function duplicateVote(value: JsonObject): Evidence {
  const duplicateVoteEvidence = {
    voteA: voteOf(objectOf(value, "vote_a")),
    voteB: voteOf(objectOf(value, "vote_b")),
    totalVotingPower: int64Of(value, "total_voting_power"),
    validatorPower: int64Of(value, "validator_power"),
    timestamp: timeOf(value, "timestamp"),
  };
  return { duplicateVoteEvidence, lightClientAttackEvidence: undefined };
}

/** These members have no JSON names in CometBFT and keep their Go names. */
function lightClientAttack(value: JsonObject): Evidence {
  const lightClientAttackEvidence = {
    conflictingBlock: lightBlockOf(objectOf(value, "ConflictingBlock")),
    commonHeight: int64Of(value, "CommonHeight"),
    byzantineValidators: validatorsOf(member(value, "ByzantineValidators")),
    totalVotingPower: int64Of(value, "TotalVotingPower"),
    timestamp: timeOf(value, "Timestamp"),
  };
  return { duplicateVoteEvidence: undefined, lightClientAttackEvidence };
}

function lightBlockOf(json: JsonObject): LightBlock {
  const signed = objectOf(json, "signed_header");
  const set = objectOf(json, "validator_set");
  const proposer = member(set, "proposer");
  const validators = validatorsOf(member(set, "validators"));
  const bare: ValidatorSet = {
    validators,
    proposer: isJsonObject(proposer) ? validatorFromJson(proposer) : undefined,
    totalVotingPower: 0n,
  };
  return {
    signedHeader: {
      header: headerFromJson(member(signed, "header")),
      commit: commitFromJson(member(signed, "commit")),
    },
    validatorSet: { ...bare, totalVotingPower: totalPower(bare) },
  };
}

function validatorsOf(json: JsonValue | undefined): readonly Validator[] {
  if (json === null || json === undefined) return [];
  if (!Array.isArray(json)) throw invalid("validators");
  return json.map((item: JsonValue) => validatorFromJson(item));
}

function voteOf(json: JsonObject): Vote {
  return {
    type: numberOf(json, "type"),
    height: int64Of(json, "height"),
    round: numberOf(json, "round"),
    blockId: blockIdFromJson(member(json, "block_id")),
    timestamp: timeOf(json, "timestamp"),
    validatorAddress: fromHex(textOf(json, "validator_address")),
    validatorIndex: numberOf(json, "validator_index"),
    signature: bytesOf(json, "signature"),
    extension: bytesOf(json, "extension"),
    extensionSignature: bytesOf(json, "extension_signature"),
  };
}

function invalid(key: string): NodeError {
  return new NodeError("EVIDENCE_INVALID", `evidence field ${key} is missing or malformed`);
}

function objectOf(json: JsonObject, key: string): JsonObject {
  const value = member(json, key);
  if (!isJsonObject(value)) throw invalid(key);
  return value;
}

function textOf(json: JsonObject, key: string): string {
  const value = member(json, key);
  if (typeof value !== "string") throw invalid(key);
  return value;
}

function numberOf(json: JsonObject, key: string): number {
  const value = member(json, key);
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 0x7fff_ffff) throw invalid(key);
  return value;
}

function int64Of(json: JsonObject, key: string): bigint {
  const text = textOf(json, key);
  if (!/^-?[0-9]{1,18}$/.test(text)) throw invalid(key);
  return BigInt(text);
}

function timeOf(json: JsonObject, key: string): bigint {
  const time = parseRfc3339(textOf(json, key));
  if (time === undefined) throw invalid(key);
  return time;
}

function bytesOf(json: JsonObject, key: string): Uint8Array {
  const value = member(json, key);
  return value === null || value === undefined ? new Uint8Array(0) : fromBase64(textOf(json, key));
}
