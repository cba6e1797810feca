/** Proves: every hash and signature in the recorded responses of a real CometBFT 0.38 node recomputes. */
import assert from "node:assert/strict";
import test from "node:test";
import { equalBytes, fromBase64, fromHex, toHex, toHexUpper } from "../../lib/bytes.ts";
import { validateBlockBasic } from "../../lib/chain/block-basic.ts";
import { blockIdOf, equalBlockIds, isNilBlockId, makePartSet } from "../../lib/chain/block.ts";
import { blockFromJson, blockIdFromJson, commitFromJson, headerFromJson } from "../../lib/chain/comet-json.ts";
import { medianTime, verifyCommit, verifyCommitLight } from "../../lib/chain/commit.ts";
import { consensusParamsToJson, parseConsensusParams, parseGenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { consensusParamsHash, DEFAULT_CONSENSUS_PARAMS } from "../../lib/chain/params.ts";
import { blockOfParts, isPartOf } from "../../lib/chain/part-set.ts";
import { initialState } from "../../lib/chain/state.ts";
import { txHash } from "../../lib/chain/tx.ts";
import { validatorsHash } from "../../lib/chain/validator-set.ts";
import { asJsonObject, formatJson, type JsonValue } from "../../lib/json.ts";
import { merkleRoot, verifyMerkleProof } from "../../lib/merkle/merkle.ts";
import { Block } from "../../proto/gen/tendermint/types/block.ts";
import { sharedVectors } from "./vectors.ts";

const fixtures = sharedVectors("comet-rpc-v0_38/incoming");

function result(name: string): { readonly [key: string]: JsonValue } {
  const found = fixtures?.find((fixture) => fixture.name === `${name}.json`);
  const value = asJsonObject(asJsonObject(found?.json)?.["result"]);
  assert.ok(value !== undefined, name);
  return value;
}

function genesis(): ReturnType<typeof parseGenesisDoc> {
  return parseGenesisDoc(formatJson(result("genesis")["genesis"] ?? null));
}

test("genesis, consensus params and validators hash", () => {
  if (fixtures === undefined) return;
  const doc = genesis();
  const state = initialState(doc);
  assert.equal(
    toHexUpper(validatorsHash(state.validators)),
    "33415EFFCEDA5BD0A3A443A727457D9F7B9E38389BF27A936FEDF749A7B7566E",
  );
  const params = result("consensus_params")["consensus_params"] ?? null;
  assert.equal(formatJson(consensusParamsToJson(parseConsensusParams(params))), formatJson(params));
  assert.deepEqual(parseConsensusParams(params), DEFAULT_CONSENSUS_PARAMS);
});

test("blocks: header hash, sub-hashes, parts, last commit", () => {
  if (fixtures === undefined) return;
  const { validators } = initialState(genesis());
  for (const name of ["block_at_height_1", "block_at_height_10", "block_by_hash"]) {
    const answer = result(name);
    const block = blockFromJson(answer["block"]);
    const claimed = blockIdFromJson(answer["block_id"]);
    validateBlockBasic(block);
    assert.ok(equalBlockIds(blockIdOf(block), claimed), name);
    assert.equal(toHex(block.header.consensusHash), toHex(consensusParamsHash(DEFAULT_CONSENSUS_PARAMS)));
    const { header, parts } = makePartSet(block);
    for (const part of parts) assert.equal(isPartOf(header, part), true);
    assert.deepEqual(blockOfParts(parts), block);
    if (name === "block_at_height_10") assert.equal(Block.encode(block).length, 569);
    const commit = block.lastCommit;
    assert.ok(commit !== undefined);
    // block_by_hash was recorded on another run of the node, with another key.
    const isOurs = equalBytes(block.header.validatorsHash, validatorsHash(validators));
    assert.equal(isOurs, name !== "block_by_hash");
    if (commit.signatures.length === 0 || !isOurs) continue;
    const { chainId } = block.header;
    verifyCommit({ chainId, validators, blockId: block.header.lastBlockId, height: block.header.height - 1n, commit });
    assert.equal(medianTime(commit, validators), block.header.time);
  }
});

test("commit and blockchain answers", () => {
  if (fixtures === undefined) return;
  const { validators, chainId } = initialState(genesis());
  const signed = asJsonObject(result("commit_at_height_10")["signed_header"]) ?? {};
  const header = headerFromJson(signed["header"]);
  const commit = commitFromJson(signed["commit"]);
  assert.ok(equalBytes(headerHash(header), commit.blockId.hash));
  verifyCommitLight({ chainId, validators, blockId: commit.blockId, height: 10n, commit });
  const metas = result("blockchain_from_1_to_10")["block_metas"] as readonly JsonValue[];
  assert.equal(metas.length, 10);
  let above: ReturnType<typeof headerFromJson> | undefined;
  for (const meta of metas) {
    const { header: json, block_id: id } = asJsonObject(meta) ?? {};
    const below = headerFromJson(json);
    assert.ok(equalBytes(headerHash(below), blockIdFromJson(id).hash));
    if (above !== undefined) assert.ok(equalBytes(above.lastBlockId.hash, headerHash(below)));
    above = below;
  }
  assert.ok(above !== undefined && isNilBlockId(above.lastBlockId));
});

test("headers of the subscription's events, and transaction inclusion proofs", () => {
  if (fixtures === undefined) return;
  for (let index = 0; index < 5; index++) {
    const value = asJsonObject(asJsonObject(result(`subscribe_newblock_${index}`)["data"])?.["value"]) ?? {};
    const block = blockFromJson(value["block"]);
    validateBlockBasic(block);
    assert.ok(equalBlockIds(blockIdOf(block), blockIdFromJson(value["block_id"])));
  }
  const found = result("tx_search_with_prove")["txs"] as readonly JsonValue[];
  assert.ok(found.length > 0);
  for (const json of found) {
    const { tx, hash, proof } = asJsonObject(json) ?? {};
    const bytes = fromBase64(String(tx));
    assert.equal(toHexUpper(txHash(bytes)), hash);
    const { root_hash: root, proof: inner } = asJsonObject(proof) ?? {};
    const { total, index, leaf_hash: leafHash, aunts } = asJsonObject(inner) ?? {};
    const list = (aunts ?? []) as readonly JsonValue[];
    const path = {
      total: BigInt(String(total)),
      index: BigInt(String(index)),
      leafHash: fromBase64(String(leafHash)),
      aunts: list.map((aunt) => fromBase64(String(aunt))),
    };
    assert.equal(verifyMerkleProof(fromHex(String(root)), txHash(bytes), path), true);
    assert.equal(verifyMerkleProof(fromHex(String(root)), bytes, path), false);
  }
  assert.notEqual(toHex(merkleRoot([])), "");
});
