/** Whether a block is the right next block of a state (interop §1.11). */
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import { equalBytes, toHexUpper } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { formatRfc3339 } from "../time.ts";
import { equalBlockIds, formatBlockId } from "./block.ts";
import { validateBlockBasic } from "./block-basic.ts";
import { medianTime, verifyCommit } from "./commit.ts";
import { evidenceListSize } from "./evidence-bytes.ts";
import { consensusParamsHash } from "./params.ts";
import type { Ed25519Verifier } from "./public-key.ts";
import type { ChainState } from "./state.ts";
import { findValidator, validatorsHash } from "./validator-set.ts";

/**
 * Checks a block against the state before it: stateless form, every header field, last commit, proposer, time
 * and evidence size. Evidence itself is judged by `verifyEvidence`.
 * @param verify  stands in for `ed25519Verify`
 * @throws TxError(ChainError.*) whose `detail` is upstream's text
 */
export function validateBlock(state: ChainState, block: Block, verify?: Ed25519Verifier): void {
  validateBlockBasic(block);
  checkBasics(state, block);
  checkHashes(state, block);
  checkLastCommit(state, block, verify);
  checkProposer(state, block);
  checkTime(state, block);
  const [limit, size] = [state.consensusParams.evidence.maxBytes, evidenceListSize(block.evidence.evidence)];
  if (BigInt(size) > limit) refuse(`Too much evidence: Max ${limit}, got ${size}`);
}

function checkBasics(state: ChainState, { header }: Block): void {
  const { version, chainId, height, lastBlockId } = header;
  if (version.app !== state.version.app || version.block !== state.version.block) {
    const [want, got] = [state.version, version].map(({ block, app }) => `{${block} ${app}}`);
    refuse(`wrong Block.Header.Version. Expected ${want}, got ${got}`);
  }
  if (chainId !== state.chainId) refuse(`wrong Block.Header.ChainID. Expected ${state.chainId}, got ${chainId}`);
  if (state.lastBlockHeight === 0n && height !== state.initialHeight) {
    refuse(`wrong Block.Header.Height. Expected ${state.initialHeight} for initial block, got ${height}`);
  }
  if (state.lastBlockHeight > 0n && height !== state.lastBlockHeight + 1n) {
    refuse(`wrong Block.Header.Height. Expected ${state.lastBlockHeight + 1n}, got ${height}`);
  }
  if (!equalBlockIds(lastBlockId, state.lastBlockId)) {
    const [want, got] = [formatBlockId(state.lastBlockId), formatBlockId(lastBlockId)];
    refuse(`wrong Block.Header.LastBlockID.  Expected ${want}, got ${got}`);
  }
}

function checkHashes(state: ChainState, { header }: Block): void {
  const hint = ". Check ABCI app for non-determinism";
  checkHash("AppHash", { want: state.appHash, got: header.appHash, hint });
  checkHash("ConsensusHash", { want: consensusParamsHash(state.consensusParams), got: header.consensusHash });
  checkHash("LastResultsHash", { want: state.lastResultsHash, got: header.lastResultsHash });
  checkHash("ValidatorsHash", { want: validatorsHash(state.validators), got: header.validatorsHash });
  checkHash("NextValidatorsHash", { want: validatorsHash(state.nextValidators), got: header.nextValidatorsHash });
}

function checkHash(name: string, { want, got, hint = "" }: { want: Uint8Array; got: Uint8Array; hint?: string }): void {
  if (equalBytes(want, got)) return;
  refuse(`wrong Block.Header.${name}.  Expected ${toHexUpper(want)}, got ${toHexUpper(got)}${hint}`);
}

function checkLastCommit(state: ChainState, { header, lastCommit }: Block, verify: Ed25519Verifier | undefined): void {
  if (lastCommit === undefined) refuse("nil LastCommit");
  if (header.height === state.initialHeight) {
    if (lastCommit.signatures.length !== 0) refuse("initial block can't have LastCommit signatures");
    return;
  }
  const { chainId, lastValidators: validators, lastBlockId: blockId } = state;
  verifyCommit({ chainId, validators, blockId, height: header.height - 1n, commit: lastCommit, verify });
}

/** The round of a first proposal is not in the header, so any current validator may be named. */
function checkProposer(state: ChainState, { header: { proposerAddress } }: Block): void {
  if (proposerAddress.length !== 20) refuse(`expected ProposerAddress size 20, got ${proposerAddress.length}`);
  if (findValidator(state.validators, proposerAddress) !== undefined) return;
  refuse(`block.Header.ProposerAddress ${toHexUpper(proposerAddress)} is not a validator`);
}

function checkTime(state: ChainState, { header: { height, time }, lastCommit }: Block): void {
  if (height < state.initialHeight) refuse(`block height ${height} lower than initial height ${state.initialHeight}`);
  const [ours, last] = [formatRfc3339(time), formatRfc3339(state.lastBlockTime)];
  if (height === state.initialHeight) {
    if (time !== state.lastBlockTime) refuse(`block time ${ours} is not equal to genesis time ${last}`);
    return;
  }
  if (time <= state.lastBlockTime) refuse(`block time ${ours} not greater than last block time ${last}`);
  if (lastCommit === undefined) refuse("nil LastCommit");
  const median = medianTime(lastCommit, state.lastValidators);
  if (time !== median) refuse(`invalid block time. Expected ${formatRfc3339(median)}, got ${ours}`);
}

function refuse(detail: string): never {
  throw new TxError(ChainError.InvalidBlock, detail);
}
