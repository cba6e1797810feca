/** Blocks, commits, votes, evidence, validator sets, proofs: what peers and light clients are shown. */
import { fromHex, utf8ToBytes } from "../../../lib/bytes.ts";
import { validateBlockBasic, validateCommitBasic } from "../../../lib/chain/block-basic.ts";
import { blockIdOf } from "../../../lib/chain/block.ts";
import { verifyCommit, verifyCommitLight } from "../../../lib/chain/commit.ts";
import { misbehaviorOf, verifyEvidence } from "../../../lib/chain/evidence.ts";
import { validateEvidenceBasic } from "../../../lib/chain/evidence-bytes.ts";
import { headerHash, validateHeaderBasic } from "../../../lib/chain/header.ts";
import { updateConsensusParams, validateConsensusParams, DEFAULT_CONSENSUS_PARAMS } from "../../../lib/chain/params.ts";
import { blockOfParts, decodeBlock, isPartOf, partSetOfBytes } from "../../../lib/chain/part-set.ts";
import {
  growSampleChain,
  SAMPLE_CHAIN_ID,
  sampleGenesis,
  signSampleVote,
} from "../../../lib/chain/sample-chain.fixture.ts";
import { decodeChainState, encodeChainState } from "../../../lib/chain/state.ts";
import { validateBlock } from "../../../lib/chain/validate-block.ts";
import {
  incrementProposerPriority,
  proposerOf,
  totalPower,
  updateWithChangeSet,
  validatorsHash,
} from "../../../lib/chain/validator-set.ts";
import { completeLightBlock, LIGHT_DEFAULTS, validateLightBlock, verifyLightBlock } from "../../../lib/light/verify.ts";
import {
  decodeCommitmentProof,
  iavlSpec,
  tendermintSpec,
  verifyMembership,
  verifyNonMembership,
  verifyStoreProof,
} from "../../../lib/merkle/ics23.ts";
import { merkleProofs, verifyMerkleProof } from "../../../lib/merkle/merkle.ts";
import { openAppStore } from "../../../node/store/app-store.ts";
import { createMemoryDb } from "../../../node/store/memory-db.fixture.ts";
import { ProofOps } from "../../../proto/gen/tendermint/crypto/proof.ts";
import { Block } from "../../../proto/gen/tendermint/types/block.ts";
import {
  DuplicateVoteEvidence,
  Evidence,
  LightClientAttackEvidence,
} from "../../../proto/gen/tendermint/types/evidence.ts";
import { ConsensusParams } from "../../../proto/gen/tendermint/types/params.ts";
import {
  Commit,
  Header,
  LightBlock,
  Part,
  Proposal,
  TxProof,
  Vote,
} from "../../../proto/gen/tendermint/types/types.ts";
import { ValidatorSet } from "../../../proto/gen/tendermint/types/validator.ts";
import type { Prng } from "../../sim/prng.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, plainTarget } from "../target.ts";
import { codecTarget, roundTrip } from "./round-trip.ts";
import { WORDS } from "./words.ts";

const HOUR_NS = 3_600_000_000_000n;
const genesis = sampleGenesis([
  ["a", 10n],
  ["b", 20n],
  ["c", 30n],
  ["d", 5n],
]);
const chain = growSampleChain(genesis, 4);
const last = pickOf3();

function pickOf3(): (typeof chain)[number] {
  const block = chain[2];
  mustHold(block !== undefined, "the sample chain has three blocks");
  return block;
}

const sample = (prng: Prng): (typeof chain)[number] => pickOf(prng, chain);

function readBlock(input: Uint8Array): void {
  const block = decodeBlock(input);
  mustHold(Buffer.compare(Block.encode(block), input) === 0, "a block has one encoding");
  validateBlockBasic(block);
  validateBlock(last.before, block);
}

function readParts(input: Uint8Array): void {
  const set = partSetOfBytes(input);
  mustHold(
    set.parts.every((part) => isPartOf(set.header, part)),
    "parts that we cut belong to their header",
  );
  blockOfParts(set.parts);
}

const bigBlock = Block.encode({ ...last.block, data: { txs: [new Uint8Array(150_000).fill(7)] } });
const bigSet = partSetOfBytes(bigBlock);

function readPart(input: Uint8Array): void {
  const part = roundTrip(Part, input);
  const isIn = isPartOf(bigSet.header, part);
  const original = bigSet.parts[part.index];
  mustHold(
    !isIn || (original !== undefined && Buffer.compare(Part.encode(original), input) === 0),
    "another part was accepted",
  );
}

const lightBlockOf = (block: (typeof chain)[number]): LightBlock => ({
  signedHeader: { header: block.block.header, commit: block.commit },
  validatorSet: block.before.validators,
});
const trusted = completeLightBlock(lightBlockOf(pickOf0()));

function pickOf0(): (typeof chain)[number] {
  const block = chain[0];
  mustHold(block !== undefined, "the sample chain has a block");
  return block;
}

function readLightBlock(input: Uint8Array): void {
  const next = completeLightBlock(roundTrip(LightBlock, input));
  validateLightBlock(next, SAMPLE_CHAIN_ID);
  if (next.header.height <= trusted.header.height) return;
  const options = { ...LIGHT_DEFAULTS, chainId: SAMPLE_CHAIN_ID, trustingPeriod: HOUR_NS };
  verifyLightBlock(trusted, next, { options, now: next.header.time + 1n });
  const known = chain.find(({ block }) => block.header.height === next.header.height);
  mustHold(
    known !== undefined && Buffer.compare(headerHash(known.block.header), headerHash(next.header)) === 0,
    "a light client took a header that nobody signed",
  );
}

function readCommit(input: Uint8Array): void {
  const commit = roundTrip(Commit, input);
  validateCommitBasic(commit);
  const { blockId, before } = last;
  const check = {
    chainId: SAMPLE_CHAIN_ID,
    validators: before.validators,
    blockId,
    height: last.block.header.height,
    commit,
  };
  verifyCommitLight(check);
  verifyCommit(check);
}

const evidenceContext = {
  chainId: SAMPLE_CHAIN_ID,
  height: last.block.header.height,
  time: last.block.header.time,
  params: DEFAULT_CONSENSUS_PARAMS.evidence,
  headerAt: (height: bigint) => {
    const at = chain.find(({ block }) => block.header.height === height);
    return at === undefined ? undefined : { header: at.block.header, commit: at.commit };
  },
  validatorsAt: (height: bigint) => chain.find(({ block }) => block.header.height === height)?.before.validators,
};

function evidenceSeed(prng: Prng): Uint8Array {
  const set = last.before.validators;
  const at = chain[1] ?? last;
  if (prng.chance(400)) {
    const attack = LightClientAttackEvidence.create({
      conflictingBlock: lightBlockOf(last),
      commonHeight: 1n,
      byzantineValidators: set.validators.slice(0, 1),
      totalVotingPower: totalPower(set),
      timestamp: at.block.header.time,
    });
    return Evidence.encode({ duplicateVoteEvidence: undefined, lightClientAttackEvidence: attack });
  }
  const vote = (fill: number): Vote =>
    signSampleVote("a", set, {
      height: at.block.header.height,
      timestamp: at.block.header.time,
      blockId: {
        hash: new Uint8Array(32).fill(fill),
        partSetHeader: { total: 1, hash: new Uint8Array(32).fill(fill) },
      },
    });
  const duplicate = DuplicateVoteEvidence.create({
    voteA: vote(1),
    voteB: vote(2),
    totalVotingPower: totalPower(set),
    validatorPower: 10n,
    timestamp: at.block.header.time,
  });
  return Evidence.encode({ duplicateVoteEvidence: duplicate, lightClientAttackEvidence: undefined });
}

function readEvidence(input: Uint8Array): void {
  const evidence = roundTrip(Evidence, input);
  validateEvidenceBasic(evidence);
  misbehaviorOf(evidence);
  verifyEvidence(evidence, evidenceContext);
}

/** The set's own arithmetic holds no matter what a peer or a file says; sets with impossible members are refused first. */
function readValidatorSet(input: Uint8Array): void {
  const set = roundTrip(ValidatorSet, input);
  validatorsHash(set);
  totalPower(set);
  if (set.validators.length === 0) return;
  updateWithChangeSet(
    last.before.validators,
    set.validators.map(({ pubKey, votingPower }) => ({ pubKey, votingPower })),
  );
}

const leaves = [1, 2, 3, 4, 5].map((byte) => new Uint8Array(byte).fill(byte));
const { root, proofs } = merkleProofs(leaves);

function readTxProof(input: Uint8Array): void {
  const { data, proof } = roundTrip(TxProof, input);
  if (proof === undefined || !verifyMerkleProof(root, data, proof)) return;
  const leaf = leaves[Number(proof.index)];
  mustHold(leaf !== undefined && Buffer.compare(leaf, data) === 0, "a proof of another leaf verifies");
}

/** A real state with one store, its app hash, and proofs of presence and absence. */
async function openProofs(): Promise<{ appHash: Uint8Array; present: Uint8Array; absent: Uint8Array }> {
  const store = await openAppStore(createMemoryDb(), { storeNames: ["bank", "acc"] });
  const changes = Array.from({ length: 20 }, (_, index) => ({
    key: utf8ToBytes(`key-${index}`),
    value: Uint8Array.of(index),
  })).sort((a, b) => Buffer.compare(a.key, b.key));
  const appHash = store.stage(1n, [{ storeName: "bank", changes }]);
  await store.commit();
  const of = (key: string): Uint8Array => ProofOps.encode({ ops: store.prove("bank", utf8ToBytes(key), 1n).ops });
  return { appHash, present: of("key-7"), absent: of("key-77") };
}

const storeProofTarget: FuzzTarget = {
  name: "store-proof",
  about: "verifies the two chained ICS-23 proofs of an abci_query",
  form: "wire",
  open: async () => {
    const { appHash, present, absent } = await openProofs();
    const claim = { appHash, storeName: "bank" };
    return {
      seed: (prng) => (prng.chance(500) ? present : absent),
      run: (input) => {
        const { ops } = roundTrip(ProofOps, input);
        const isSeven = verifyStoreProof({ ...claim, key: utf8ToBytes("key-7"), value: Uint8Array.of(7) }, ops);
        const isAbsent = verifyStoreProof({ ...claim, key: utf8ToBytes("key-77"), value: undefined }, ops);
        const lies = [
          verifyStoreProof({ ...claim, key: utf8ToBytes("key-7"), value: Uint8Array.of(8) }, ops),
          verifyStoreProof({ ...claim, key: utf8ToBytes("key-7"), value: undefined }, ops),
          verifyStoreProof({ ...claim, key: utf8ToBytes("key-77"), value: Uint8Array.of(7) }, ops),
          verifyStoreProof({ ...claim, storeName: "acc", key: utf8ToBytes("key-7"), value: Uint8Array.of(7) }, ops),
        ];
        mustHold(!lies.includes(true), "a proof shows what is not so");
        return isSeven || isAbsent ? "accepted" : "refused";
      },
    };
  },
};

const ics23Target: FuzzTarget = {
  name: "ics23-proof",
  about: "decodes one ICS-23 proof and verifies it under both specs",
  form: "wire",
  open: async () => {
    const { present, absent } = await openProofs();
    const first = (ops: Uint8Array): Uint8Array => ProofOps.decode(ops).ops[0]?.data ?? new Uint8Array(0);
    return {
      seed: (prng) => first(prng.chance(500) ? present : absent),
      run: (input) => {
        const proof = decodeCommitmentProof(input);
        if (proof === undefined) return "refused";
        for (const spec of [iavlSpec, tendermintSpec]) {
          const claim = { spec, root: fromHex("00".repeat(32)), key: utf8ToBytes("key-7"), value: Uint8Array.of(7) };
          mustHold(!verifyMembership(claim, proof), "a proof leads to a root that nothing hashes to");
          mustHold(!verifyNonMembership(claim, proof), "a proof leads to a root that nothing hashes to");
        }
        return "accepted";
      },
    };
  },
};

/** See the file comment. */
export const chainTargets: readonly FuzzTarget[] = [
  plainTarget(
    { name: "block", about: "decodes and validates a block", form: "wire" },
    () => Block.encode(last.block),
    readBlock,
  ),
  plainTarget(
    { name: "part-set", about: "cuts and joins block bytes", form: "wire" },
    (prng) => Block.encode(sample(prng).block),
    readParts,
  ),
  plainTarget(
    { name: "part", about: "checks a block part against its header", form: "wire" },
    (prng) => Part.encode(pickOf(prng, bigSet.parts)),
    readPart,
  ),
  codecTarget("header", Header, WORDS, {
    seed: (prng) => Header.encode(sample(prng).block.header),
    check: (header) => {
      headerHash(header);
      validateHeaderBasic(header);
    },
  }),
  plainTarget(
    { name: "commit", about: "verifies a commit's signatures", form: "wire", msMax: 100 },
    () => Commit.encode(last.commit),
    readCommit,
  ),
  codecTarget("vote", Vote, WORDS),
  codecTarget("proposal", Proposal, WORDS),
  plainTarget({ name: "evidence", about: "validates and verifies evidence", form: "wire" }, evidenceSeed, readEvidence),
  plainTarget(
    { name: "validator-set", about: "hashes and applies a validator set", form: "wire" },
    (prng) => ValidatorSet.encode(sample(prng).before.validators),
    readValidatorSet,
  ),
  plainTarget(
    { name: "light-block", about: "verifies a light block from a trusted one", form: "wire", msMax: 100 },
    (prng) => LightBlock.encode(lightBlockOf(pickOf(prng, chain.slice(1)))),
    readLightBlock,
  ),
  codecTarget("consensus-params", ConsensusParams, WORDS, {
    seed: () => ConsensusParams.encode(DEFAULT_CONSENSUS_PARAMS),
    check: (params) => validateConsensusParams(updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, params)),
  }),
  plainTarget(
    { name: "chain-state", about: "decodes the stored chain state", form: "wire" },
    (prng) => encodeChainState(sample(prng).after),
    (input) => {
      const state = decodeChainState(input);
      decodeChainState(encodeChainState(state));
    },
  ),
  plainTarget(
    { name: "tx-proof", about: "verifies a transaction's Merkle proof", form: "wire" },
    (prng) => {
      const index = prng.below(leaves.length);
      return TxProof.encode({ rootHash: root, data: leaves[index] ?? new Uint8Array(0), proof: proofs[index] });
    },
    readTxProof,
  ),
  storeProofTarget,
  ics23Target,
  plainTarget(
    { name: "proposer-rotation", about: "rotates the proposer of a decoded set", form: "wire" },
    (prng) => ValidatorSet.encode(sample(prng).before.validators),
    (input) => {
      const set = ValidatorSet.decode(input);
      const checked = updateWithChangeSet(
        { validators: [], proposer: undefined, totalVotingPower: 0n },
        set.validators.map(({ pubKey, votingPower }) => ({ pubKey, votingPower })),
      );
      if (checked.validators.length > 0) proposerOf(incrementProposerPriority(checked, 3));
    },
  ),
];

/** A block and its id for other targets. */
export const SAMPLE = { ...last, blockId: blockIdOf(last.block), chain };
