/** CometBFT JSON of keys, validators, validator updates and consensus params (interop.md §4.3-4.4). */

import { NodeError } from "../../lib/errors.ts";
import { toBase64 } from "../../lib/bytes.ts";
import type { ValidatorUpdate } from "../../proto/gen/tendermint/abci/types.ts";
import type { PublicKey } from "../../proto/gen/tendermint/crypto/keys.ts";
import type { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import type { Validator, ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { type JsonObject, type JsonValue, jsonHex, jsonInt, omitEmpty } from "./json-value.ts";

/** A key in its registered envelope. @throws NodeError("KEY_UNKNOWN") for an empty sum */
export function encodePublicKey(key: PublicKey): JsonObject {
  if (key.ed25519 !== undefined) return { type: "tendermint/PubKeyEd25519", value: toBase64(key.ed25519) };
  if (key.secp256k1 !== undefined) return { type: "tendermint/PubKeySecp256k1", value: toBase64(key.secp256k1) };
  throw new NodeError("KEY_UNKNOWN", "public key of an unknown type");
}

/** A validator of a set. */
export function encodeValidator(validator: Validator): JsonObject {
  return {
    address: jsonHex(validator.address),
    pub_key: encodePublicKey(validator.pubKey),
    voting_power: jsonInt(validator.votingPower),
    proposer_priority: jsonInt(validator.proposerPriority),
  };
}

/** `{validators, proposer}`. */
export function encodeValidatorSet(set: ValidatorSet): JsonObject {
  return {
    validators: set.validators.map(encodeValidator),
    proposer: set.proposer === undefined ? null : encodeValidator(set.proposer),
  };
}

/** An update of FinalizeBlock as Go prints it: the oneof shows its Go name, zero power is omitted. */
export function encodeValidatorUpdate(update: ValidatorUpdate): JsonObject {
  return { pub_key: { Sum: encodeKeySum(update.pubKey) }, ...omitEmpty({ power: jsonInt(update.power) }) };
}

function encodeKeySum(key: PublicKey): JsonValue {
  if (key.ed25519 !== undefined)
    return { type: "tendermint.crypto.PublicKey_Ed25519", value: { ed25519: toBase64(key.ed25519) } };
  if (key.secp256k1 !== undefined)
    return { type: "tendermint.crypto.PublicKey_Secp256K1", value: { secp256k1: toBase64(key.secp256k1) } };
  return null;
}

/** The params of a height, every field printed (`consensus_params`). */
export function encodeConsensusParams(params: ConsensusParams): JsonObject {
  return {
    block: { max_bytes: jsonInt(params.block?.maxBytes ?? 0n), max_gas: jsonInt(params.block?.maxGas ?? 0n) },
    evidence: {
      max_age_num_blocks: jsonInt(params.evidence?.maxAgeNumBlocks ?? 0n),
      max_age_duration: jsonInt(params.evidence?.maxAgeDuration ?? 0n),
      max_bytes: jsonInt(params.evidence?.maxBytes ?? 0n),
    },
    validator: { pub_key_types: [...(params.validator?.pubKeyTypes ?? [])] },
    version: { app: jsonInt(params.version?.app ?? 0n) },
    abci: { vote_extensions_enable_height: jsonInt(params.abci?.voteExtensionsEnableHeight ?? 0n) },
  };
}

/** The updates of FinalizeBlock: absent groups and zero fields are omitted (protobuf structs in Go). */
export function encodeConsensusParamUpdates(params: ConsensusParams): JsonObject {
  const { block, evidence, validator, version, abci } = params;
  return {
    ...(block && { block: omitEmpty({ max_bytes: jsonInt(block.maxBytes), max_gas: jsonInt(block.maxGas) }) }),
    ...(evidence && {
      evidence: {
        ...omitEmpty({ max_age_num_blocks: jsonInt(evidence.maxAgeNumBlocks) }),
        max_age_duration: jsonInt(evidence.maxAgeDuration),
        ...omitEmpty({ max_bytes: jsonInt(evidence.maxBytes) }),
      },
    }),
    ...(validator && { validator: omitEmpty({ pub_key_types: [...validator.pubKeyTypes] }) }),
    ...(version && { version: omitEmpty({ app: jsonInt(version.app) }) }),
    ...(abci && { abci: omitEmpty({ vote_extensions_enable_height: jsonInt(abci.voteExtensionsEnableHeight) }) }),
  };
}
