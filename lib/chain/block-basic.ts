/** Stateless checks of blocks, commits and commit signatures (interop §1.11). */
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Commit, CommitSig } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag } from "../../proto/gen/tendermint/types/validator.ts";
import { equalBytes, toHexUpper } from "../bytes.ts";
import { ChainError, type ErrorCode, TxError } from "../errors.ts";
import { SIGNATURE_BYTES_MAX } from "../limits.ts";
import { TIME_ZERO } from "../time.ts";
import { commitHash, dataHash, isNilBlockId } from "./block.ts";
import { evidenceHash, validateEvidenceBasic } from "./evidence-bytes.ts";
import { validateHeaderBasic } from "./header.ts";

/**
 * The checks of a block that need no state: header sizes, last commit, recomputed sub-hashes, evidence shape.
 * @throws TxError(ChainError.InvalidBlock) with upstream's text
 */
export function validateBlockBasic(block: Block): void {
  const { header, lastCommit, data, evidence } = block;
  wrap("invalid header", () => validateHeaderBasic(header));
  if (lastCommit === undefined) refuse("nil LastCommit");
  wrap("wrong LastCommit", () => validateCommitBasic(lastCommit));
  checkSubHash("LastCommitHash", header.lastCommitHash, commitHash(lastCommit));
  checkSubHash("DataHash", header.dataHash, dataHash(data.txs));
  evidence.evidence.forEach((item, index) => {
    wrap(`invalid evidence (#${index})`, () => validateEvidenceBasic(item));
  });
  checkSubHash("EvidenceHash", header.evidenceHash, evidenceHash(evidence.evidence));
}

/**
 * Shape of a commit: no negative numbers; from height 1 on a block and signatures, each of the right form.
 * @throws TxError(ChainError.InvalidCommit) with upstream's text
 */
export function validateCommitBasic(commit: Commit): void {
  if (commit.height < 0n) refuseCommit("negative Height");
  if (commit.round < 0) refuseCommit("negative Round");
  if (commit.height < 1n) return;
  if (isNilBlockId(commit.blockId)) refuseCommit("commit cannot be for nil block");
  if (commit.signatures.length === 0) refuseCommit("no signatures in commit");
  commit.signatures.forEach((signature, index) => {
    wrap(`wrong CommitSig #${index}`, () => validateCommitSigBasic(signature), ChainError.InvalidCommit);
  });
}

/**
 * Shape of one commit signature: an absent one is empty with the zero time, any other has address and signature.
 * @throws TxError(ChainError.InvalidCommit) with upstream's text
 */
export function validateCommitSigBasic(signature: CommitSig): void {
  const { blockIdFlag, validatorAddress, timestamp } = signature;
  const isKnownFlag = blockIdFlag >= BlockIDFlag.BLOCK_ID_FLAG_ABSENT && blockIdFlag <= BlockIDFlag.BLOCK_ID_FLAG_NIL;
  if (!isKnownFlag) refuseCommit(`unknown BlockIDFlag: ${blockIdFlag}`);
  if (blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) {
    if (validatorAddress.length !== 0) refuseCommit("validator address is present");
    if (timestamp !== TIME_ZERO) refuseCommit("time is present");
    if (signature.signature.length !== 0) refuseCommit("signature is present");
    return;
  }
  if (validatorAddress.length !== 20) {
    refuseCommit(`expected ValidatorAddress size to be 20 bytes, got ${validatorAddress.length} bytes`);
  }
  if (signature.signature.length === 0) refuseCommit("signature is missing");
  if (signature.signature.length > SIGNATURE_BYTES_MAX) {
    refuseCommit(`signature is too big (max: ${SIGNATURE_BYTES_MAX})`);
  }
}

function checkSubHash(name: string, got: Uint8Array, expected: Uint8Array): void {
  if (equalBytes(got, expected)) return;
  refuse(`wrong Header.${name}. Expected ${toHexUpper(expected)}, got ${toHexUpper(got)}`);
}

/** Runs a nested check and puts its place before its reason. */
function wrap(place: string, check: () => void, code: ErrorCode = ChainError.InvalidBlock): void {
  try {
    check();
  } catch (error) {
    if (error instanceof TxError) throw new TxError(code, `${place}: ${error.detail}`);
    throw error;
  }
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidBlock, detail);
}

function refuseCommit(detail: string): never {
  throw new TxError(ChainError.InvalidCommit, detail);
}
