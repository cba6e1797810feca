/**
 * The chain state after a block, as CometBFT 0.38's State: what the next header must say, and how executing a
 * block moves it (interop §1.8–1.12). Immutable values.
 */
import type {
  ResponseFinalizeBlock,
  ResponseInitChain,
  ValidatorUpdate,
} from "../../proto/gen/tendermint/abci/types.ts";
import { State } from "../../proto/gen/tendermint/state/types.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { BlockID, Commit, Header } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { EMPTY_BYTES, toHexUpper } from "../bytes.ts";
import { ChainError, TxError } from "../errors.ts";
import { EMPTY_MERKLE_ROOT } from "../merkle/merkle.ts";
import { commitHash, dataHash, NIL_BLOCK_ID } from "./block.ts";
import { medianTime } from "./commit.ts";
import { evidenceHash } from "./evidence-bytes.ts";
import type { GenesisDoc } from "./genesis-doc.ts";
import { BLOCK_PROTOCOL } from "./header.ts";
import {
  consensusParamsHash,
  DEFAULT_CONSENSUS_PARAMS,
  type FullConsensusParams,
  updateConsensusParams,
  validateConsensusParams,
  validateParamsUpdate,
} from "./params.ts";
import { publicKeyAddress, publicKeyParts } from "./public-key.ts";
import { lastResultsHash } from "./results.ts";
import {
  createValidator,
  createValidatorSet,
  EMPTY_VALIDATOR_SET,
  incrementProposerPriority,
  updateWithChangeSet,
  validatorsHash,
} from "./validator-set.ts";

/** State after block `lastBlockHeight`; before the first block that height is 0n and the time is genesis time. */
export interface ChainState {
  readonly chainId: string;
  readonly initialHeight: bigint;
  /** Versions that the next header carries. */
  readonly version: { readonly block: bigint; readonly app: bigint };
  readonly lastBlockHeight: bigint;
  readonly lastBlockId: BlockID;
  readonly lastBlockTime: bigint;
  /** Validators of lastBlockHeight (empty before the first block), +1 and +2. */
  readonly lastValidators: ValidatorSet;
  readonly validators: ValidatorSet;
  readonly nextValidators: ValidatorSet;
  /** The height from which `nextValidators` (but for priorities) has been the same. */
  readonly lastHeightValidatorsChanged: bigint;
  /** Params of the next block. */
  readonly consensusParams: FullConsensusParams;
  readonly lastHeightConsensusParamsChanged: bigint;
  readonly lastResultsHash: Uint8Array;
  /** App hash after lastBlockHeight: goes in the next header. */
  readonly appHash: Uint8Array;
}

/** Height of the block that comes next. */
export function nextHeight(state: Pick<ChainState, "lastBlockHeight" | "initialHeight">): bigint {
  return state.lastBlockHeight === 0n ? state.initialHeight : state.lastBlockHeight + 1n;
}

/** The state that a genesis document describes, before InitChain. @throws TxError on an impossible validator set */
export function initialState(genesis: GenesisDoc): ChainState {
  const sets = genesisSets(genesis.validators.map(({ pubKey, power }) => ({ pubKey, power })));
  return {
    chainId: genesis.chainId,
    initialHeight: genesis.initialHeight,
    version: { block: BLOCK_PROTOCOL, app: genesis.consensusParams.version.app },
    lastBlockHeight: 0n,
    lastBlockId: NIL_BLOCK_ID,
    lastBlockTime: genesis.genesisTime,
    lastValidators: EMPTY_VALIDATOR_SET,
    ...sets,
    lastHeightValidatorsChanged: genesis.initialHeight,
    consensusParams: genesis.consensusParams,
    lastHeightConsensusParamsChanged: genesis.initialHeight,
    lastResultsHash: EMPTY_BYTES,
    appHash: genesis.appHash,
  };
}

/**
 * The state after InitChain: the application may replace app hash, validators and params.
 * @throws TxError(ChainError.InvalidGenesis) when there are no validators afterwards
 */
export function applyInitChain(state: ChainState, response: ResponseInitChain): ChainState {
  const consensusParams = updateConsensusParams(state.consensusParams, response.consensusParams);
  validateConsensusParams(consensusParams);
  validateUpdates(response.validators, consensusParams);
  const sets =
    response.validators.length === 0
      ? { validators: state.validators, nextValidators: state.nextValidators }
      : genesisSets(response.validators);
  if (sets.validators.validators.length === 0) {
    throw new TxError(ChainError.InvalidGenesis, "validator set is nil in genesis and still empty after InitChain");
  }
  return {
    ...state,
    ...sets,
    consensusParams,
    version: { block: state.version.block, app: consensusParams.version.app },
    lastResultsHash: EMPTY_MERKLE_ROOT,
    appHash: response.appHash.length > 0 ? response.appHash : state.appHash,
  };
}

function genesisSets(updates: readonly ValidatorUpdate[]): Pick<ChainState, "validators" | "nextValidators"> {
  if (updates.length === 0) return { validators: EMPTY_VALIDATOR_SET, nextValidators: EMPTY_VALIDATOR_SET };
  const validators = createValidatorSet(updates.map(({ pubKey, power }) => createValidator(pubKey, power)));
  return { validators, nextValidators: incrementProposerPriority(validators, 1) };
}

/** What goes into a new block besides the state. */
export interface BlockParts {
  readonly height: bigint;
  readonly txs: readonly Uint8Array[];
  /** Commit of the previous block; EMPTY_COMMIT at the initial height. */
  readonly lastCommit: Commit;
  readonly evidence: readonly Evidence[];
  readonly proposerAddress: Uint8Array;
}

/**
 * The block that `state` allows: header filled from it, time the median of the last commit (genesis time first).
 * @throws TxError(ChainError.InvalidCommit) when the last commit's signatures do not match the last validators
 */
export function makeBlock(
  state: ChainState,
  { height, txs, lastCommit, evidence, proposerAddress }: BlockParts,
): Block {
  const isInitial = height === state.initialHeight;
  const header: Header = {
    version: state.version,
    chainId: state.chainId,
    height,
    time: isInitial ? state.lastBlockTime : medianTime(lastCommit, state.lastValidators),
    lastBlockId: state.lastBlockId,
    lastCommitHash: commitHash(lastCommit),
    dataHash: dataHash(txs),
    validatorsHash: validatorsHash(state.validators),
    nextValidatorsHash: validatorsHash(state.nextValidators),
    consensusHash: consensusParamsHash(state.consensusParams),
    appHash: state.appHash,
    lastResultsHash: state.lastResultsHash,
    evidenceHash: evidenceHash(evidence),
    proposerAddress,
  };
  return { header, data: { txs }, evidence: { evidence }, lastCommit };
}

/** An executed block. */
export interface ExecutedBlock {
  readonly blockId: BlockID;
  readonly header: Header;
  readonly response: ResponseFinalizeBlock;
}

/**
 * The state after a block was executed. Validator updates hold from height + 2, params from height + 1.
 * @throws TxError when the application's updates are impossible; the block is decided, so the node must stop
 */
export function nextState(state: ChainState, { blockId, header, response }: ExecutedBlock): ChainState {
  const { validatorUpdates, consensusParamUpdates, txResults, appHash } = response;
  validateUpdates(validatorUpdates, state.consensusParams);
  const changes = validatorUpdates.map(({ pubKey, power }) => ({ pubKey, votingPower: power }));
  const nextValidators = incrementProposerPriority(updateWithChangeSet(state.nextValidators, changes), 1);
  const consensusParams = updateConsensusParams(state.consensusParams, consensusParamUpdates);
  const hasNewParams = consensusParamUpdates !== undefined;
  if (hasNewParams) {
    validateConsensusParams(consensusParams);
    validateParamsUpdate(state.consensusParams, consensusParamUpdates, header.height);
  }
  return {
    chainId: state.chainId,
    initialHeight: state.initialHeight,
    version: hasNewParams ? { block: state.version.block, app: consensusParams.version.app } : state.version,
    lastBlockHeight: header.height,
    lastBlockId: blockId,
    lastBlockTime: header.time,
    lastValidators: state.validators,
    validators: state.nextValidators,
    nextValidators,
    lastHeightValidatorsChanged: changes.length > 0 ? header.height + 2n : state.lastHeightValidatorsChanged,
    consensusParams,
    lastHeightConsensusParamsChanged: hasNewParams ? header.height + 1n : state.lastHeightConsensusParamsChanged,
    lastResultsHash: lastResultsHash(txResults),
    appHash,
  };
}

function validateUpdates(updates: readonly ValidatorUpdate[], params: FullConsensusParams): void {
  for (const { pubKey, power } of updates) {
    if (power < 0n) throw new TxError(ChainError.InvalidValidatorSet, `voting power can't be negative ${power}`);
    if (power === 0n) continue;
    const { type } = publicKeyParts(pubKey);
    if (params.validator.pubKeyTypes.includes(type)) continue;
    const who = toHexUpper(publicKeyAddress(pubKey));
    const detail = `validator ${who} is using pubkey ${type}, which is unsupported for consensus`;
    throw new TxError(ChainError.InvalidValidatorSet, detail);
  }
}

/** Bytes of a state: tendermint.state.State. */
export function encodeChainState(state: ChainState): Uint8Array {
  const { version, ...rest } = state;
  return State.encode({ ...rest, version: { consensus: version, software: "" } });
}

/** Reads {@link encodeChainState}. @throws WireError */
export function decodeChainState(bytes: Uint8Array): ChainState {
  const { version, lastValidators, validators, nextValidators, consensusParams, ...rest } = State.decode(bytes);
  return {
    ...rest,
    version: version.consensus,
    lastValidators: lastValidators ?? EMPTY_VALIDATOR_SET,
    validators: validators ?? EMPTY_VALIDATOR_SET,
    nextValidators: nextValidators ?? EMPTY_VALIDATOR_SET,
    consensusParams: updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, consensusParams),
  };
}
