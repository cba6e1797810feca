/**
 * Proves hash chains (docs/spec/beacon.md EB20-EB24): who may register one, when it takes over, that nothing in between changes it,
 * that it goes with its validator and comes back with an export; and by a seeded model that a chain's state is what a naive list says.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519PublicKey, sha256 } from "#crypto";
import { consensusAddress, formatConsensusAddress, formatOperatorAddress } from "../../lib/address.ts";
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { buildHashChain, createTipOpener, type HashChain } from "../../lib/economy/hash-chain.ts";
import { BEACON_CHAIN_LENGTH_MAX } from "../../lib/limits.ts";
import { revealTx } from "../../node/execution/reveal.ts";
import type { TestApp } from "../../node/execution/test-app.fixture.ts";
import {
  allRows,
  createTestApp,
  signTx,
  testAccount,
  testAppState,
  testBlock,
} from "../../node/execution/test-app.fixture.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/ed25519/keys.ts";
import { MsgCreateValidator } from "../../proto/gen/cosmos/staking/v1beta1/tx.ts";
import { Tx } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { BeaconChain, GenesisState } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import {
  QueryBeaconChainRequest,
  QueryBeaconChainResponse,
  QueryBeaconChainsRequest,
  QueryBeaconChainsResponse,
} from "../../proto/gen/byline/emissions/v1/query.ts";
import { MsgRegisterBeaconChain } from "../../proto/gen/byline/emissions/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { ExecTxResult } from "../../proto/gen/tendermint/abci/types.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { createContext } from "../context.ts";
import { branch } from "../../lib/store/branch.ts";
import { stakingReader } from "../staking/reader.ts";
import { beaconHooks, findBeacon, findBeaconChain } from "./beacon.ts";
import { EmissionsError } from "./errors.ts";

const [vera, otto] = [testAccount("vera"), testAccount("otto")];
const KEY = ed25519PublicKey(vera.privateKey);
const ADDRESS = consensusAddress(KEY);
const chainOf = (name: string, length = 40): HashChain => buildHashChain(sha256(utf8ToBytes(name)), length);
const [A, B, C] = [chainOf("a"), chainOf("b"), chainOf("c")];

function register(account: typeof vera, { tip, length }: { tip: Uint8Array; length: bigint | number }): Any {
  const value = { validatorAddress: formatOperatorAddress(account.address), tip, length: BigInt(length) };
  return { typeUrl: `/${MsgRegisterBeaconChain.typeName}`, value: MsgRegisterBeaconChain.encode(value) };
}

function gentx(extra: readonly Any[]): unknown {
  const value = MsgCreateValidator.encode(
    MsgCreateValidator.create({
      description: { moniker: "one", identity: "", website: "", securityContact: "", details: "" },
      commission: { rate: "0", maxRate: "0", maxChangeRate: "0" },
      minSelfDelegation: "1",
      validatorAddress: formatOperatorAddress(vera.address),
      pubkey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: KEY }) },
      value: { denom: "ubyl", amount: "1000000" },
    }),
  );
  const messages = [{ typeUrl: `/${MsgCreateValidator.typeName}`, value }, ...extra];
  const signed = signTx({ messages, signers: [{ account: vera, number: 0n, sequence: 0n }], fee: { amount: [] } });
  return toProtoJson(Tx, Tx.decode(signed));
}

interface World {
  readonly app: TestApp;
  /** The next block; a reveal makes it Vera's. */
  next(txs?: readonly Uint8Array[], reveal?: Uint8Array): Promise<readonly ExecTxResult[]>;
  register(chain: { tip: Uint8Array; length: bigint | number }, account?: typeof vera): Promise<ExecTxResult>;
  chain(): BeaconChain | undefined;
}

async function createWorld(extra: readonly Any[] = []): Promise<World> {
  const coins = [{ denom: "ubyl", amount: "1000000000" }];
  const appState = { ...testAppState([vera, otto], coins), genutil: { gen_txs: [gentx(extra)] } };
  const app = await createTestApp({ accounts: [vera, otto], coins, appState });
  const sequences = new Map([
    [vera.text, 1n],
    [otto.text, 0n],
  ]);
  const next: World["next"] = async (txs = [], reveal) => {
    const height = app.nextHeight();
    const all = reveal === undefined ? txs : [revealTx(height, reveal), ...txs];
    const proposerAddress = reveal === undefined ? new Uint8Array(20) : ADDRESS;
    const { txResults } = app.app.finalizeBlock({ ...testBlock(height, all), proposerAddress });
    await app.app.commit();
    return txResults;
  };
  return {
    app,
    next,
    async register(chain, account = vera) {
      const sequence = sequences.get(account.text) ?? 0n;
      sequences.set(account.text, sequence + 1n);
      const number = account === vera ? 0n : 1n;
      const [result] = await next([
        signTx({ messages: [register(account, chain)], signers: [{ account, number, sequence }] }),
      ]);
      assert.ok(result !== undefined);
      return result;
    },
    chain: () => findBeaconChain(app.read(), ADDRESS),
  };
}

test("EB20, EB22: a registered chain takes over ten heights later, not before; the old one reveals until then", async () => {
  const world = await createWorld();
  assert.equal((await world.register(A)).code, 0);
  const registeredAt = world.app.state.height;
  const [a, b] = [createTipOpener([A]), createTipOpener([B])];
  const value = a.open(A.tip, 40n);
  assert.ok(value !== undefined);
  while (world.app.nextHeight() < registeredAt + 10n) {
    assert.equal((await world.next([], value))[0]?.code, EmissionsError.InvalidReveal.code);
  }
  assert.equal((await world.next([], value))[0]?.code, 0);
  assert.deepEqual(world.chain(), BeaconChain.create({ consensusAddress: ADDRESS, tip: value, revealsLeft: 39n }));

  assert.equal((await world.register(B)).code, 0);
  const switchAt = world.app.state.height + 10n;
  for (let left = 39n; world.app.nextHeight() < switchAt; left -= 1n) {
    const reveal = a.open(world.chain()?.tip ?? value, left);
    assert.ok(reveal !== undefined);
    assert.equal((await world.next([], reveal))[0]?.code, 0);
  }
  const stale = a.open(world.chain()?.tip ?? value, world.chain()?.revealsLeft ?? 0n);
  assert.ok(stale !== undefined);
  assert.equal((await world.next([], stale))[0]?.code, EmissionsError.InvalidReveal.code);
  assert.equal((await world.next([], b.open(B.tip, 40n)))[0]?.code, 0);
  assert.deepEqual([world.chain()?.revealsLeft, world.chain()?.next], [39n, undefined]);
});

test("EB21: while a chain waits nothing replaces it; after it took over the next may be registered", async () => {
  const world = await createWorld();
  assert.equal((await world.register(A)).code, 0);
  for (let count = 0; count < 9; count += 1) {
    const { code, codespace, log } = await world.register(B);
    assert.deepEqual([code, codespace], [EmissionsError.BeaconChainWaiting.code, "emissions"]);
    assert.match(log, /takes over at height 11/);
  }
  assert.equal((await world.register(C)).code, 0);
  assert.deepEqual(world.chain()?.tip, A.tip);
  assert.equal(world.chain()?.next?.effectiveHeight, world.app.state.height + 10n);
});

test("EB20: refused registrations leave the store as it was", async () => {
  const cases: readonly (readonly [string, typeof vera, { tip: Uint8Array; length: bigint }])[] = [
    ["no validator", otto, { tip: A.tip, length: 1n }],
    ["a short tip", vera, { tip: A.tip.slice(1), length: 1n }],
    ["a long tip", vera, { tip: concatBytes(A.tip, Uint8Array.of(0)), length: 1n }],
    ["no reveals", vera, { tip: A.tip, length: 0n }],
    ["too many", vera, { tip: A.tip, length: BEACON_CHAIN_LENGTH_MAX + 1n }],
  ];
  for (const [why, account, chain] of cases) {
    const world = await createWorld();
    const { code, codespace } = await world.register(chain, account);
    assert.deepEqual([codespace, code], ["emissions", EmissionsError.InvalidBeaconChain.code], why);
    assert.equal(world.chain(), undefined, why);
  }
  const world = await createWorld();
  assert.equal((await world.register({ tip: A.tip, length: BEACON_CHAIN_LENGTH_MAX })).code, 0);
});

test("EB24: a chain registered with its validator at genesis is in force from the first block", async () => {
  const world = await createWorld([register(vera, A)]);
  assert.equal((await world.next([], createTipOpener([A]).open(A.tip, 40n)))[0]?.code, 0);
  assert.equal(world.chain()?.revealsLeft, 39n);
});

test("EB23: a validator that is gone takes its chain along", async () => {
  const world = await createWorld([register(vera, A)]);
  await world.next();
  const read = world.app.read();
  const stores = branch(world.app.state.latest());
  const ctx = createContext({ ...read, stores, mode: "deliver" });
  assert.ok(findBeaconChain(ctx, ADDRESS) !== undefined);
  const validator = [...stakingReader.validators(ctx)][0];
  assert.ok(validator !== undefined);
  beaconHooks(stakingReader).afterValidatorRemoved?.(ctx, validator);
  assert.equal(findBeaconChain(ctx, ADDRESS), undefined);
});

test("queries tell one chain and all of them, and refuse what is no address", async () => {
  const world = await createWorld([register(vera, A)]);
  await world.next();
  const ask = (path: string, data: Uint8Array) =>
    world.app.app.query({ path: `/byline.emissions.v1.Query/${path}`, data, height: 0n, prove: false });
  const one = ask("BeaconChain", QueryBeaconChainRequest.encode({ consAddress: formatConsensusAddress(ADDRESS) }));
  assert.deepEqual(QueryBeaconChainResponse.decode(one.value).chain.tip, A.tip);
  const all = ask("BeaconChains", QueryBeaconChainsRequest.encode({ pagination: undefined }));
  assert.equal(QueryBeaconChainsResponse.decode(all.value).chains.length, 1);
  for (const consAddress of ["", "nonsense", vera.text]) {
    assert.notEqual(ask("BeaconChain", QueryBeaconChainRequest.encode({ consAddress })).code, 0);
  }
  const other = QueryBeaconChainRequest.encode({ consAddress: formatConsensusAddress(new Uint8Array(20)) });
  assert.match(ask("BeaconChain", other).log, /has registered no hash chain/);
});

test("EB24: an export brings chains, the one that waits and the beacons back; nonsense is refused", async () => {
  const world = await createWorld([register(vera, A)]);
  await world.next([], createTipOpener([A]).open(A.tip, 40n));
  await world.register(B);
  const { height } = world.app.state;
  const { appState } = world.app.app.exportState(height);
  const again = await createTestApp({
    appStateBytes: utf8ToBytes(JSON.stringify(appState)),
    initialHeight: height + 1n,
  });
  await again.block([]);
  await world.next();
  const rows = (app: TestApp): readonly string[] => allRows(app.state.latest(), ["emissions"]);
  assert.deepEqual(rows(again), rows(world.app));

  // A network that does not go on there must not know the chance of its heights to come.
  const elsewhere = await createTestApp({ appStateBytes: utf8ToBytes(JSON.stringify(appState)) });
  await elsewhere.block([]);
  assert.deepEqual(findBeacon(elsewhere.read(), 1n), sha256(sha256(utf8ToBytes("byline/beacon/1"))));
  assert.equal(findBeacon(elsewhere.read(), 2n), undefined);

  const emissions = world.app.modules.modules.find(({ name }) => name === "emissions")?.genesis;
  assert.ok(emissions !== undefined);
  const state = fromProtoJson(GenesisState, appState["emissions"]);
  const own = world.chain() ?? BeaconChain.create();
  const refused: readonly (readonly [string, Partial<GenesisState>])[] = [
    ["two chains of one validator", { beaconChains: [own, own] }],
    ["an address of 19 bytes", { beaconChains: [{ ...own, consensusAddress: new Uint8Array(19) }] }],
    ["no tip", { beaconChains: [{ ...own, tip: new Uint8Array(0) }] }],
    ["too long", { beaconChains: [{ ...own, revealsLeft: BEACON_CHAIN_LENGTH_MAX + 1n }] }],
    [
      "a waiting chain without reveals",
      { beaconChains: [{ ...own, next: { tip: A.tip, length: 0n, effectiveHeight: 1n } }] },
    ],
    [
      "a waiting chain without height",
      { beaconChains: [{ ...own, next: { tip: A.tip, length: 1n, effectiveHeight: 0n } }] },
    ],
    ["a beacon of height 0", { beacons: [{ height: 0n, value: A.tip }] }],
    ["a short beacon", { beacons: [{ height: 1n, value: A.tip.slice(1) }] }],
    [
      "too many beacons",
      { beacons: Array.from({ length: 1_001 }, (_, index) => ({ height: BigInt(index + 1), value: A.tip })) },
    ],
  ];
  for (const [why, change] of refused) {
    assert.throws(() => emissions.validate(toProtoJson(GenesisState, { ...state, ...change })), why);
  }
});

test("model: random reveals, skips, lies and registrations give the state that a naive list of chains gives", async () => {
  let random = 20_241;
  const below = (n: number): number => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (random >>> 8) % n;
  };
  const world = await createWorld();
  /** Values to come, in the order in which they are revealed; the chain that waits, with its first height. */
  let current: Uint8Array[] = [];
  let waiting: { readonly values: Uint8Array[]; readonly from: bigint } | undefined;
  let beacon = sha256(utf8ToBytes("byline/beacon/1"));
  for (let step = 0; step < 250; step += 1) {
    const height = world.app.nextHeight();
    if (waiting !== undefined && height >= waiting.from) [current, waiting] = [waiting.values, undefined];
    const action = below(10);
    let revealed = new Uint8Array(0);
    if (action < 2) {
      let value = sha256(utf8ToBytes(`model ${step}`));
      const values = [value];
      while (values.length < 1 + below(8)) {
        value = sha256(value);
        values.unshift(value);
      }
      const tip = sha256(values[0] ?? value);
      const { code } = await world.register({ tip, length: values.length });
      assert.equal(code, waiting === undefined ? 0 : EmissionsError.BeaconChainWaiting.code, `step ${step}`);
      waiting ??= { values, from: height + 10n };
    } else if (action < 7) {
      const [reveal] = current;
      const [result] = await world.next([], reveal ?? sha256(beacon));
      assert.equal(result?.code, reveal === undefined ? EmissionsError.InvalidReveal.code : 0, `step ${step}`);
      if (reveal !== undefined) [revealed, current] = [new Uint8Array(reveal), current.slice(1)];
    } else if (action < 9) {
      const [result] = await world.next([], current[1] ?? sha256(beacon));
      assert.equal(result?.code, EmissionsError.InvalidReveal.code, `step ${step}`);
    } else await world.next();
    beacon = sha256(concatBytes(beacon, revealed));
    assert.deepEqual(findBeacon(world.app.read(), height), beacon, `step ${step}`);
    const stored = world.chain();
    assert.equal(stored?.revealsLeft ?? 0n, BigInt(current.length), `step ${step}`);
    assert.equal(stored?.next?.effectiveHeight, waiting?.from, `step ${step}`);
  }
});
