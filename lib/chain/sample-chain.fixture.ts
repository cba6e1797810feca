/**
 * A small deterministic chain for tests: keys from names, signed commits, blocks that pass every check.
 * Not used by the node.
 */
import { ed25519PublicKey, ed25519Sign, sha256 } from "#crypto";
import { ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit, Vote } from "../../proto/gen/tendermint/types/types.ts";
import { SignedMsgType } from "../../proto/gen/tendermint/types/types.ts";
import { BlockIDFlag, type ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { assert } from "../assert.ts";
import { EMPTY_BYTES, toHex, utf8ToBytes } from "../bytes.ts";
import { MILLISECOND_NS } from "../time.ts";
import { blockIdOf, EMPTY_COMMIT } from "./block.ts";
import type { GenesisDoc } from "./genesis-doc.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "./params.ts";
import { ed25519PublicKeyOf } from "./public-key.ts";
import { voteSignBytes } from "./sign-bytes.ts";
import { applyInitChain, type ChainState, initialState, makeBlock, nextState } from "./state.ts";
import { createValidator } from "./validator-set.ts";

/** The chain id of the sample chain. */
export const SAMPLE_CHAIN_ID = "sample-1";

/** Secret seed of the named validator. */
export function sampleSeed(name: string): Uint8Array {
  return sha256(utf8ToBytes(`sample validator ${name}`));
}

/** A genesis validator of that name. */
export function sampleValidator(name: string, power: bigint): GenesisDoc["validators"][number] {
  const pubKey = ed25519PublicKeyOf(ed25519PublicKey(sampleSeed(name)));
  return { address: createValidator(pubKey, power).address, pubKey, power, name };
}

/** A genesis of these validators. */
export function sampleGenesis(powers: readonly (readonly [string, bigint])[], initialHeight = 1n): GenesisDoc {
  return {
    genesisTime: 1_700_000_000_000_000_000n,
    chainId: SAMPLE_CHAIN_ID,
    initialHeight,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators: powers.map(([name, power]) => sampleValidator(name, power)),
    appHash: EMPTY_BYTES,
    appState: {},
  };
}

/** A signed vote of the named validator, wherever it stands in the set. */
export function signSampleVote(
  name: string,
  set: ValidatorSet,
  vote: Partial<Vote> & Pick<Vote, "height" | "blockId">,
): Vote {
  const { address } = sampleValidator(name, 1n);
  const unsigned: Vote = {
    type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
    round: 0,
    timestamp: 0n,
    validatorAddress: address,
    validatorIndex: set.validators.findIndex((validator) => toHex(validator.address) === toHex(address)),
    signature: EMPTY_BYTES,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
    ...vote,
  };
  return { ...unsigned, signature: ed25519Sign(sampleSeed(name), voteSignBytes(SAMPLE_CHAIN_ID, unsigned)) };
}

/** A commit signed by all named validators of a set, a millisecond apart. */
export function sampleCommit(
  names: readonly string[],
  set: ValidatorSet,
  at: { height: bigint; blockId: BlockID; time: bigint },
): Commit {
  const nameOf = new Map(names.map((name) => [toHex(sampleValidator(name, 1n).address), name] as const));
  const signatures = set.validators.map(({ address }, index) => {
    const name = nameOf.get(toHex(address));
    assert(name !== undefined, "every validator of the set has a name");
    const timestamp = at.time + BigInt(index + 1) * MILLISECOND_NS;
    const { signature } = signSampleVote(name, set, { height: at.height, blockId: at.blockId, timestamp });
    return { blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT, validatorAddress: address, timestamp, signature };
  });
  return { height: at.height, round: 0, blockId: at.blockId, signatures };
}

/** One block with the state it was made on and the commit that decided it. */
export interface SampleBlock {
  readonly before: ChainState;
  readonly block: Block;
  readonly blockId: BlockID;
  readonly commit: Commit;
  readonly after: ChainState;
}

/** Grows a chain of `count` blocks; `respond` is the application. */
export function growSampleChain(
  genesis: GenesisDoc,
  count: number,
  respond: (height: bigint) => Partial<ResponseFinalizeBlock> = () => ({}),
): SampleBlock[] {
  const names = genesis.validators.map(({ name }) => name).concat("late");
  let before = applyInitChain(initialState(genesis), {
    consensusParams: undefined,
    validators: [],
    appHash: sha256(EMPTY_BYTES),
  });
  let lastCommit = EMPTY_COMMIT;
  const blocks: SampleBlock[] = [];
  for (let index = 0; index < count; index++) {
    const height = genesis.initialHeight + BigInt(index);
    const proposerAddress = before.validators.proposer?.address ?? EMPTY_BYTES;
    const block = makeBlock(before, {
      height,
      txs: [utf8ToBytes(`tx ${height}`)],
      lastCommit,
      evidence: [],
      proposerAddress,
    });
    const blockId = blockIdOf(block);
    const commit = sampleCommit(names, before.validators, { height, blockId, time: block.header.time });
    const response = ResponseFinalizeBlock.create({
      appHash: sha256(utf8ToBytes(`app ${height}`)),
      ...respond(height),
    });
    const after = nextState(before, { blockId, header: block.header, response });
    blocks.push({ before, block, blockId, commit, after });
    before = after;
    lastCommit = commit;
  }
  return blocks;
}
