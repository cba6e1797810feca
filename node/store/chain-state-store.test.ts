/**
 * Proves: the consensus state store gives back every height's validators with their exact priorities and
 * parameters, at a cost that does not grow with the height, through changes, pruning and restarts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createValidator,
  createValidatorSet,
  incrementProposerPriority,
  updateWithChangeSet,
} from "../../lib/chain/validator-set.ts";
import { ResponseFinalizeBlock } from "../../proto/gen/tendermint/abci/types.ts";
import type { PublicKey } from "../../proto/gen/tendermint/crypto/keys.ts";
import { State } from "../../proto/gen/tendermint/state/types.ts";
import { ConsensusParams } from "../../proto/gen/tendermint/types/params.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { createChainStateStore, FULL_ROW_INTERVAL } from "./chain-state-store.ts";
import type { ChainStateStore } from "./chain-state-store.ts";
import type { Db } from "./db.ts";
import { createMemoryDb } from "./memory-db.fixture.ts";

const keyOf = (seed: number): PublicKey => ({ ed25519: new Uint8Array(32).fill(seed), secp256k1: undefined });

function genesis(initialHeight: bigint): State {
  const validators = createValidatorSet([1, 2, 3, 4].map((seed) => createValidator(keyOf(seed), BigInt(seed * 10))));
  return State.create({
    chainId: "test",
    initialHeight,
    validators,
    nextValidators: incrementProposerPriority(validators, 1),
    lastValidators: { validators: [], proposer: undefined, totalVotingPower: 0n },
    lastHeightValidatorsChanged: initialHeight,
    lastHeightConsensusParamsChanged: initialHeight,
    consensusParams: params(0n),
  });
}

function params(maxBytes: bigint): ConsensusParams {
  return ConsensusParams.create({ block: { maxBytes, maxGas: -1n } });
}

/** The next state, as CometBFT's updateState: power of one validator or the parameters change at some heights. */
function after(state: State): State {
  const height = state.lastBlockHeight === 0n ? state.initialHeight : state.lastBlockHeight + 1n;
  const next = state.nextValidators as ValidatorSet;
  const isChange = height % 37n === 0n;
  const changed = isChange ? updateWithChangeSet(next, [{ pubKey: keyOf(2), votingPower: height }]) : next;
  const isNewParams = height % 91n === 0n;
  return {
    ...state,
    lastBlockHeight: height,
    lastValidators: state.validators,
    validators: next,
    nextValidators: incrementProposerPriority(changed, 1),
    lastHeightValidatorsChanged: isChange ? height + 2n : state.lastHeightValidatorsChanged,
    consensusParams: isNewParams ? params(height) : state.consensusParams,
    lastHeightConsensusParamsChanged: isNewParams ? height + 1n : state.lastHeightConsensusParamsChanged,
  };
}

interface Expected {
  readonly validators: Map<bigint, ValidatorSet>;
  readonly params: Map<bigint, ConsensusParams>;
}

async function run(store: ChainStateStore, initialHeight: bigint, count: number): Promise<Expected> {
  const expected: Expected = { validators: new Map(), params: new Map() };
  let state = genesis(initialHeight);
  await store.save(state);
  await store.save(state);
  expected.params.set(initialHeight, state.consensusParams);
  for (let i = 0; i < count; i++) {
    const height = initialHeight + BigInt(i);
    expected.validators.set(height, state.validators as ValidatorSet);
    expected.validators.set(height + 1n, state.nextValidators as ValidatorSet);
    await store.saveFinalizeBlockResponse(height, ResponseFinalizeBlock.create({ appHash: Uint8Array.of(i & 255) }));
    state = after(state);
    await store.save(state);
    expected.params.set(height + 1n, state.consensusParams);
  }
  return expected;
}

function assertAll(store: ChainStateStore, expected: Expected, from: bigint): void {
  for (const [height, set] of expected.validators)
    if (height >= from) assert.deepEqual(store.loadValidators(height), set, `validators of ${height}`);
  for (const [height, value] of expected.params)
    if (height >= from) assert.deepEqual(store.loadConsensusParams(height), value, `params of ${height}`);
}

test("every height's validators, priorities and params come back, also after a restart", async () => {
  for (const initialHeight of [1n, 1000n]) {
    const db = createMemoryDb();
    const store = createChainStateStore(db);
    assert.equal(store.load(), undefined);
    const expected = await run(store, initialHeight, 300);
    const again = createChainStateStore(db.crash());
    assertAll(again, expected, 0n);
    assert.equal(again.load()?.lastBlockHeight, initialHeight + 299n);
    assert.deepEqual(again.loadFinalizeBlockResponse(initialHeight + 5n)?.appHash, Uint8Array.of(5));
    assert.throws(() => again.loadValidators(initialHeight - 1n), { code: "HEIGHT_PRUNED" });
    assert.throws(() => again.loadConsensusParams(initialHeight + 1000n), { code: "HEIGHT_PRUNED" });
  }
});

test("a validator lookup reads at most two rows and steps fewer than the interval, at any height (C-22)", async () => {
  const db = createMemoryDb();
  let reads = 0;
  const get = (key: Uint8Array): Uint8Array | undefined => {
    reads++;
    return db.get(key);
  };
  const counting: Db = { ...bound(db), get };
  const store = createChainStateStore(counting);
  let state = genesis(1n);
  await store.save(state);
  // No change of validators for a long time: the case that was linear in CometBFT.
  for (let height = 1n; height <= 3n * FULL_ROW_INTERVAL; height++) {
    const next = state.nextValidators as ValidatorSet;
    state = { ...state, lastBlockHeight: height, validators: next, nextValidators: incrementProposerPriority(next, 1) };
    await store.save(state);
  }
  reads = 0;
  assert.deepEqual(store.loadValidators(state.lastBlockHeight + 2n), state.nextValidators);
  assert.ok(reads <= 2);
  const rows = await db.entries({ gte: Uint8Array.of(0x11), lt: Uint8Array.of(0x12) });
  assert.ok(rows.filter(([, value]) => value.length > 20).length <= 6, "unchanged sets are stored once per interval");
});

function bound(db: Db): Db {
  return {
    get: (key) => db.get(key),
    write: (ops, options) => db.write(ops, options),
    iterate: (range) => db.iterate(range),
    entries: (range) => db.entries(range),
    close: () => db.close(),
  };
}

test("pruning step by step keeps every height above, and what those refer to", async () => {
  const db = createMemoryDb();
  const store = createChainStateStore(db);
  const expected = await run(store, 1n, 400);
  for (const retain of [20n, 21n, 150n, 151n, 390n]) {
    assert.ok((await store.prune(retain)) > 0);
    assertAll(store, expected, retain);
    assert.equal(store.loadFinalizeBlockResponse(retain - 1n), undefined);
  }
  assert.equal(await store.prune(390n), 0);
  assert.ok((await db.entries({})).length < 60, "nothing else is left behind");
});

test("states go up one by one; a rollback goes one back and can be redone", async () => {
  const db = createMemoryDb();
  const store = createChainStateStore(db);
  const expected = await run(store, 1n, 40);
  const state = store.load() as State;
  await assert.rejects(store.save({ ...state, lastBlockHeight: 42n }), { name: "AssertionError" });
  await assert.rejects(store.save(state), { name: "AssertionError" });
  await assert.rejects(store.saveFinalizeBlockResponse(40n, ResponseFinalizeBlock.create()), {
    name: "AssertionError",
  });
  const back = { ...state, lastBlockHeight: 39n, nextValidators: state.validators, validators: state.lastValidators };
  await store.rollback(back);
  assert.equal(store.load()?.lastBlockHeight, 39n);
  assert.throws(() => store.loadValidators(42n), { code: "HEIGHT_PRUNED" });
  await store.save(state);
  assertAll(store, expected, 1n);
});

test("a state sync starts in the middle and goes on", async () => {
  const straight = createChainStateStore(createMemoryDb());
  const expected = await run(straight, 1n, 120);
  let state = genesis(1n);
  while (state.lastBlockHeight < 80n) state = after(state);
  const store = createChainStateStore(createMemoryDb());
  await store.bootstrap(state);
  while (state.lastBlockHeight < 120n) {
    state = after(state);
    await store.save(state);
  }
  assertAll(store, { validators: expected.validators, params: new Map() }, 80n);
  for (let height = 81n; height <= 121n; height++)
    assert.deepEqual(store.loadConsensusParams(height), expected.params.get(height));
});
