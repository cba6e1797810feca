/** Consensus params: defaults, hash, validation and the rules of an update (interop §1.10). */
import { sha256 } from "#crypto";
import {
  type ABCIParams,
  type BlockParams,
  type ConsensusParams,
  type EvidenceParams,
  HashedParams,
  type ValidatorParams,
  type VersionParams,
} from "../../proto/gen/tendermint/types/params.ts";
import { ChainError, TxError } from "../errors.ts";
import { BLOCK_BYTES_MAX } from "../limits.ts";

/** Consensus params with every section present, as the chain state holds them. */
export interface FullConsensusParams extends ConsensusParams {
  readonly block: BlockParams;
  readonly evidence: EvidenceParams;
  readonly validator: ValidatorParams;
  readonly version: VersionParams;
  readonly abci: ABCIParams;
}

/** CometBFT 0.38's defaults. Durations in nanoseconds. */
export const DEFAULT_CONSENSUS_PARAMS: FullConsensusParams = {
  block: { maxBytes: 22_020_096n, maxGas: -1n },
  evidence: { maxAgeNumBlocks: 100_000n, maxAgeDuration: 172_800_000_000_000n, maxBytes: 1_048_576n },
  validator: { pubKeyTypes: ["ed25519"] },
  version: { app: 0n },
  abci: { voteExtensionsEnableHeight: 0n },
};

/** SHA-256 of (max_bytes, max_gas); the other params are not in the header. */
export function consensusParamsHash(params: Pick<FullConsensusParams, "block">): Uint8Array {
  return sha256(HashedParams.encode({ blockMaxBytes: params.block.maxBytes, blockMaxGas: params.block.maxGas }));
}

/** @throws TxError(ChainError.InvalidParams) with upstream's text */
export function validateConsensusParams({ block, evidence, validator, abci }: FullConsensusParams): void {
  if (block.maxBytes === 0n) refuse("block.MaxBytes cannot be 0");
  if (block.maxBytes < -1n) refuse(`block.MaxBytes must be -1 or greater than 0. Got ${block.maxBytes}`);
  const limit = BigInt(BLOCK_BYTES_MAX);
  if (block.maxBytes > limit) refuse(`block.MaxBytes is too big. ${block.maxBytes} > ${limit}`);
  if (block.maxGas < -1n) refuse(`block.MaxGas must be greater or equal to -1. Got ${block.maxGas}`);
  if (evidence.maxAgeNumBlocks <= 0n) {
    refuse(`evidence.MaxAgeNumBlocks must be greater than 0. Got ${evidence.maxAgeNumBlocks}`);
  }
  if (evidence.maxAgeDuration <= 0n) {
    refuse(`evidence.MaxAgeDuration must be greater than 0 if provided, Got ${evidence.maxAgeDuration}`);
  }
  const blockLimit = block.maxBytes === -1n ? limit : block.maxBytes;
  if (evidence.maxBytes > blockLimit) {
    refuse(`evidence.MaxBytesEvidence is greater than upper bound, ${evidence.maxBytes} > ${blockLimit}`);
  }
  if (evidence.maxBytes < 0n) refuse(`evidence.MaxBytes must be non negative. Got: ${evidence.maxBytes}`);
  if (abci.voteExtensionsEnableHeight < 0n) {
    refuse(`ABCI.VoteExtensionsEnableHeight cannot be negative. Got: ${abci.voteExtensionsEnableHeight}`);
  }
  if (validator.pubKeyTypes.length === 0) refuse("len(Validator.PubKeyTypes) must be greater than 0");
  validator.pubKeyTypes.forEach((type, index) => {
    if (type !== "ed25519" && type !== "secp256k1") {
      refuse(`params.Validator.PubKeyTypes[${index}], ${type}, is an unknown pubkey type`);
    }
  });
}

/** The params with every section of `update` that is present laid over them; nothing is checked. */
export function updateConsensusParams(
  params: FullConsensusParams,
  update: ConsensusParams | undefined,
): FullConsensusParams {
  return {
    block: update?.block ?? params.block,
    evidence: update?.evidence ?? params.evidence,
    validator: update?.validator ?? params.validator,
    version: update?.version ?? params.version,
    abci: update?.abci ?? params.abci,
  };
}

/**
 * The update rules of the vote-extension height: while enabled it is fixed; a new one lies in the future.
 * @param height  the block whose execution returned the update
 * @throws TxError(ChainError.InvalidParams) with upstream's text
 */
export function validateParamsUpdate(
  params: FullConsensusParams,
  update: ConsensusParams | undefined,
  height: bigint,
): void {
  const wanted = update?.abci?.voteExtensionsEnableHeight;
  const current = params.abci.voteExtensionsEnableHeight;
  if (wanted === undefined || wanted === current) return;
  if (wanted < 0n) refuse("VoteExtensionsEnableHeight must be positive");
  const isEnabled = current !== 0n && current <= height;
  if (wanted === 0n && isEnabled) {
    refuse(`vote extensions cannot be disabled once enabled, old enable height: ${current}, current height: ${height}`);
  }
  if (wanted === 0n) return;
  if (wanted <= height) {
    refuse(
      `vote extensions cannot be updated to a past or current height, enable height: ${wanted}, current height: ${height}`,
    );
  }
  if (isEnabled) {
    refuse(`vote extensions cannot be modified once enabled, enable height: ${current}, current height: ${height}`);
  }
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidParams, detail);
}
