/** The evidence pool: what it builds, keeps, refuses, and forgets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519Sign, ed25519Verify } from "#crypto";
import { NIL_BLOCK_ID } from "../../lib/chain/block.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "../../lib/chain/params.ts";
import { ed25519PublicKeyOf } from "../../lib/chain/public-key.ts";
import { voteSignBytes } from "../../lib/chain/sign-bytes.ts";
import { type ChainState, initialState, makeBlock } from "../../lib/chain/state.ts";
import { EMPTY_COMMIT } from "../../lib/chain/block.ts";
import type { Evidence } from "../../proto/gen/tendermint/types/evidence.ts";
import type { Vote } from "../../proto/gen/tendermint/types/types.ts";
import { createMemoryDb } from "../store/memory-db.fixture.ts";
import { openEvidencePool } from "./evidence-pool.ts";
import { validatorKeyOf } from "./validator-key.ts";

const CHAIN = "evidence-1";
const keys = [1, 2, 3, 4].map((byte) => validatorKeyOf(new Uint8Array(32).fill(byte)));
const genesis = initialState({
  genesisTime: 1_000n,
  chainId: CHAIN,
  initialHeight: 1n,
  consensusParams: DEFAULT_CONSENSUS_PARAMS,
  validators: keys.map(({ address, publicKey }) => ({
    address,
    pubKey: ed25519PublicKeyOf(publicKey),
    power: 10n,
    name: "",
  })),
  appHash: new Uint8Array(0),
  appState: {},
});
const HEADER = makeBlock(genesis, {
  height: 1n,
  txs: [],
  lastCommit: EMPTY_COMMIT,
  evidence: [],
  proposerAddress: new Uint8Array(20),
}).header;
const EMPTY = new Uint8Array(0);

function vote(fields: Partial<Vote> = {}): Vote {
  const key = keys[0] ?? assert.fail("no key");
  const unsigned: Vote = {
    type: 2,
    height: 1n,
    round: 0,
    blockId: NIL_BLOCK_ID,
    timestamp: 5n,
    validatorAddress: key.address,
    validatorIndex: 0,
    signature: EMPTY,
    extension: EMPTY,
    extensionSignature: EMPTY,
    ...fields,
  };
  return { ...unsigned, signature: ed25519Sign(key.seed, voteSignBytes(CHAIN, unsigned)) };
}

const blockId = (byte: number) => ({
  hash: new Uint8Array(32).fill(byte),
  partSetHeader: { total: 1, hash: new Uint8Array(32).fill(byte) },
});
const after = (height: bigint, time = 2_000n): ChainState => ({
  ...genesis,
  lastBlockHeight: height,
  lastBlockTime: time,
});

async function open(db = createMemoryDb(), state: ChainState = genesis) {
  let known = state.lastBlockHeight;
  const pool = await openEvidencePool({
    db,
    state,
    headerAt: (height) => (height === 1n && known >= 1n ? { header: HEADER, commit: EMPTY_COMMIT } : undefined),
    validatorsAt: () => genesis.validators,
    verify: ed25519Verify,
  });
  const update = (next: ChainState, committed: readonly Evidence[] = []) => {
    known = next.lastBlockHeight;
    return pool.update(next, committed);
  };
  return { pool, update, db };
}

async function built(): Promise<Evidence> {
  const { pool, update } = await open();
  pool.reportConflict(vote({ blockId: blockId(3) }), vote());
  await update(after(1n));
  return pool.takeReady()[0] ?? assert.fail("evidence was built");
}

test("B40: a conflict becomes evidence when its height is committed, with the time of that block, the same on every node", async () => {
  const { pool, update } = await open();
  pool.reportConflict(vote({ blockId: blockId(3) }), vote());
  assert.deepEqual(pool.takeReady(), []);
  await update(after(1n));
  const [ready, ...more] = pool.takeReady();
  assert.equal(more.length, 0);
  assert.equal(ready?.duplicateVoteEvidence?.timestamp, HEADER.time);
  const other = await open();
  other.pool.reportConflict(vote(), vote({ blockId: blockId(3) }));
  await other.update(after(1n, 99_999n));
  assert.deepEqual(other.pool.takeReady(), [ready]);
  assert.deepEqual(pool.pending(10_000n), [ready]);
  assert.deepEqual(pool.pending(10n), []);
});

test("B41: gossiped evidence is verified; the second time it is known", async () => {
  const evidence = await built();
  const { pool } = await open(createMemoryDb(), after(1n));
  assert.equal(await pool.add(evidence), "new");
  assert.equal(await pool.add(evidence), "known");
  assert.equal(await pool.check([evidence]), "valid");
});

test("C-14, B42: evidence of a height not committed yet is neither kept nor punished", async () => {
  const evidence = await built();
  const { pool } = await open();
  assert.equal(await pool.add(evidence), "later");
});

test("C-15: framed validators: a wrong signature, power, time or order is refused", async () => {
  const evidence = await built();
  const duplicate = evidence.duplicateVoteEvidence ?? assert.fail("duplicate votes");
  const { voteA, voteB } = duplicate;
  const forged = voteA === undefined ? assert.fail("a vote") : { ...voteA, signature: new Uint8Array(64).fill(1) };
  const bad = [
    { ...duplicate, voteA: forged },
    { ...duplicate, validatorPower: 11n },
    { ...duplicate, totalVotingPower: 1n },
    { ...duplicate, timestamp: duplicate.timestamp + 1n },
    { ...duplicate, voteA: voteB, voteB: voteA },
    { ...duplicate, voteB: voteA },
    { ...duplicate, voteB: undefined },
  ];
  const { pool } = await open(createMemoryDb(), after(1n));
  for (const duplicateVoteEvidence of bad) {
    const item = { duplicateVoteEvidence, lightClientAttackEvidence: undefined };
    assert.equal(await pool.add(item), "bad");
    assert.equal(await pool.check([item]), "invalid");
  }
  assert.equal(await pool.add({ duplicateVoteEvidence: undefined, lightClientAttackEvidence: undefined }), "bad");
});

test("B43, B44: committed evidence is not proposed again, and a block with it, or with the same twice, is invalid, also after a restart", async () => {
  const evidence = await built();
  const { pool, update, db } = await open(createMemoryDb(), after(1n));
  await pool.add(evidence);
  assert.equal(await pool.check([evidence, evidence]), "invalid");
  await update(after(2n), [evidence]);
  assert.deepEqual(pool.pending(10_000n), []);
  assert.equal(await pool.add(evidence), "known");
  assert.equal(await pool.check([evidence]), "invalid");
  const again = await open(db.crash(), after(2n));
  assert.equal(await again.pool.check([evidence]), "invalid");
});

test("expired evidence (in blocks and in time) is dropped", async () => {
  const evidence = await built();
  const { pool, update } = await open(createMemoryDb(), after(1n));
  await pool.add(evidence);
  const params = DEFAULT_CONSENSUS_PARAMS.evidence;
  await update(after(2n + params.maxAgeNumBlocks, 2_000n));
  assert.equal(pool.pending(10_000n).length, 1);
  await update(after(2n + params.maxAgeNumBlocks, 2_000n + params.maxAgeDuration));
  assert.equal(pool.pending(10_000n).length, 0);
  assert.equal(await pool.check([evidence]), "invalid");
});
