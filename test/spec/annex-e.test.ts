/** Proves: our encoders give the hashes and sign-bytes of CometBFT 0.38 (interop, Annex E). */
import assert from "node:assert/strict";
import test from "node:test";
import { sha256 } from "#crypto";
import { fromBase64, fromHex, toHex, toHexUpper, utf8ToBytes } from "../../lib/bytes.ts";
import { headerHash, headerLeaves } from "../../lib/chain/header.ts";
import { ed25519PublicKeyOf, verifySignature } from "../../lib/chain/public-key.ts";
import { lastResultsHash } from "../../lib/chain/results.ts";
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { incrementProposerPriority, proposerOf, TOTAL_POWER_MAX } from "../../lib/chain/validator-set.ts";
import { dataHash, maxDataBytes, NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { parseRfc3339, TIME_ZERO } from "../../lib/time.ts";
import type { Header } from "../../proto/gen/tendermint/types/types.ts";
import type { Validator, ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { ownVectors } from "./vectors.ts";

test("Merkle roots", () => {
  for (const { items, root } of ownVectors("merkle.json") as { items: string[]; root: string }[]) {
    assert.equal(toHex(merkleRoot(items.map(fromHex))), root);
  }
  const txs = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)];
  assert.equal(toHex(dataHash(txs)), "15681b71a5a1895616f06c60725050e8d9cd13a6ebbbd6ff8ca1a936bb504350");
});

test("the header of TestHeaderHash, leaf by leaf", () => {
  const named = (name: string): Uint8Array => sha256(utf8ToBytes(name));
  const zeros = new Uint8Array(32);
  const time = parseRfc3339("2019-10-13T16:14:44Z");
  assert.ok(time !== undefined);
  const header: Header = {
    version: { block: 1n, app: 2n },
    chainId: "chainId",
    height: 3n,
    time,
    lastBlockId: { hash: zeros, partSetHeader: { total: 6, hash: zeros } },
    lastCommitHash: named("last_commit_hash"),
    dataHash: named("data_hash"),
    validatorsHash: named("validators_hash"),
    nextValidatorsHash: named("next_validators_hash"),
    consensusHash: named("consensus_hash"),
    appHash: named("app_hash"),
    lastResultsHash: named("last_results_hash"),
    evidenceHash: named("evidence_hash"),
    proposerAddress: named("proposer_address").slice(0, 20),
  };
  const { leaves, hash } = ownVectors("header.json") as { leaves: string[]; hash: string };
  assert.deepEqual(headerLeaves(header).map(toHex), leaves);
  assert.equal(toHexUpper(headerHash(header)), hash);
  assert.equal(headerHash({ ...header, validatorsHash: new Uint8Array(0) }).length, 0);
});

test("sign-bytes of votes, proposal and extension; a recorded precommit's signature", () => {
  const vectors = ownVectors("sign-bytes.json") as {
    votes: string[];
    recordedPrecommit: { hex: string; pubkey: string; sig: string };
    proposal: string;
    voteExtension: string;
  };
  const vote = { type: 0, height: 0n, round: 0, blockId: NIL_BLOCK_ID, timestamp: TIME_ZERO };
  assert.equal(toHex(voteSignBytes("", vote)), vectors.votes[0]);
  assert.equal(toHex(voteSignBytes("", { ...vote, type: 2, height: 1n, round: 1 })), vectors.votes[1]);
  const untyped = toHex(voteSignBytes("test_chain_id", { ...vote, height: 1n, round: 1 }));
  assert.equal(untyped.slice(0, 4), "2e11");
  assert.ok(untyped.endsWith("320d746573745f636861696e5f6964"));
  const { hex, pubkey, sig } = vectors.recordedPrecommit;
  assert.equal(verifySignature(ed25519PublicKeyOf(fromBase64(pubkey)), fromHex(hex), fromBase64(sig)), true);
  const timestamp = parseRfc3339("2018-02-11T07:09:22.765Z");
  assert.ok(timestamp !== undefined);
  const hash = utf8ToBytes("--June_15_2020_amino_was_removed");
  const blockId = { hash, partSetHeader: { total: 111, hash } };
  const proposal = { height: 12_345n, round: 23_456, polRound: -1, blockId, timestamp };
  assert.equal(toHex(proposalSignBytes("test_chain_id", proposal)), vectors.proposal);
  const extended = { extension: utf8ToBytes("extension"), height: 12_345n, round: 2 };
  assert.equal(toHex(voteExtensionSignBytes("test_chain_id", extended)), vectors.voteExtension);
});

test("proposer selection: 99 steps of TestProposerSelection1", () => {
  const { set, first99 } = ownVectors("proposer.json") as { set: [string, number][]; first99: string };
  const validators: Validator[] = set.map(([name, power]) => ({
    address: utf8ToBytes(name),
    pubKey: ed25519PublicKeyOf(sha256(utf8ToBytes(name))),
    votingPower: BigInt(power),
    proposerPriority: 0n,
  }));
  validators.sort((a, b) => (a.votingPower > b.votingPower ? -1 : 1));
  let rotated: ValidatorSet = incrementProposerPriority({ validators, proposer: undefined, totalVotingPower: 0n }, 1);
  const names: string[] = [];
  for (let step = 0; step < 99; step++) {
    names.push(String.fromCharCode(...proposerOf(rotated).address));
    rotated = incrementProposerPriority(rotated, 1);
  }
  assert.equal(names.join(" "), first99);
  assert.equal(TOTAL_POWER_MAX, 1_152_921_504_606_846_975n);
});

test("results hash, transaction hash, size limits", () => {
  const { codesData, root } = ownVectors("results.json") as { codesData: [number, string][]; root: string };
  const results = codesData.map(([code, data]) => ({ code, data: utf8ToBytes(data), gasWanted: 0n, gasUsed: 0n }));
  assert.equal(toHex(lastResultsHash(results)), root);
  const gas = { code: 0, data: new Uint8Array(0), gasWanted: 200_000n, gasUsed: 75_309n };
  assert.equal(toHex(lastResultsHash([gas])), "f17bdc5b337678ce9bfd8f6452bdaf8ee5a2dc31adeb71d2a111574e8ac0d3cd");
  const { txraw, hash } = ownVectors("tx.json") as { txraw: string; hash: string };
  assert.equal(toHexUpper(txHash(fromHex(txraw))), hash);
  const table: readonly (readonly [bigint, number, number, bigint])[] = [
    [842n, 0, 1, 0n],
    [843n, 0, 1, 1n],
    [954n, 0, 2, 1n],
    [1053n, 100, 2, 0n],
    [841n, 0, 1, -1n],
  ];
  for (const [limit, evidence, count, left] of table) assert.equal(maxDataBytes(limit, evidence, count), left);
});
