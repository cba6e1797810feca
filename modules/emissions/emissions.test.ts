/**
 * Proves the economy's ground (docs/spec/emissions.md): the guard refuses every broken term wherever parameters come
 * in, epochs follow the chain clock, bonds cannot be promised twice or leave early, slashes are split and burned, and
 * every unit is counted.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { INVALID_SIGNER } from "../authority.ts";
import { moduleAddress } from "../../lib/address.ts";
import { BOND_OWNERS_MAX, BOND_SUBJECT_CHARS_MAX, PERIOD_NS_MAX } from "../../lib/limits.ts";
import { branch } from "../../lib/store/branch.ts";
import { TxError } from "../../lib/errors.ts";
import { createTestApp, testAccount } from "../../node/execution/test-app.fixture.ts";
import { Bond, BondPurpose, type EconomyParams, GenesisState } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import {
  QueryBeaconRequest,
  QueryBeaconResponse,
  QueryBondRequest,
  QueryBondResponse,
  QueryEpochRequest,
  QueryEpochResponse,
  QuerySupplyRequest,
  QuerySupplyResponse,
} from "../../proto/gen/byline/emissions/v1/query.ts";
import {
  MsgPostBondResponse,
  MsgUnbond,
  MsgUnbondResponse,
  MsgUpdateEconomy,
  MsgWithdrawBond,
  MsgWithdrawBondResponse,
} from "../../proto/gen/byline/emissions/v1/tx.ts";
import { toProtoJson } from "../../proto/json.ts";
import { createBank } from "../bank/transfers.ts";
import { createAuthKeeper } from "../auth/keeper.ts";
import { createContext } from "../context.ts";
import { TEST_DAY, any, createEconomyChain, economyState, postBond } from "../economy.fixture.ts";
import { BOND_POOL } from "../module-accounts.ts";
import { createBondLedger } from "./bonds.ts";
import { EmissionsError } from "./errors.ts";
import { readEconomy, readTotals } from "./keeper.ts";
import { checkEconomy, checkEmissionsParams, defaultEconomy, defaultEmissionsParams } from "./params.ts";
import { countBurns, countedSupply } from "./supply.ts";
import { SdkError } from "../../lib/errors.ts";

const [olga, paul] = [testAccount("olga"), testAccount("paul")];
const GATEWAY = BondPurpose.BOND_PURPOSE_GATEWAY;

/** Every way to break the guard, with a word of the reason. */
const BROKEN: readonly (readonly [string, Partial<EconomyParams>])[] = [
  ["match must be below", { matchPpm: 1_000_000 }],
  ["must burn something", { sale: { ...defaultEconomy().sale, burnPpm: 0, poolPpm: 900_000 } }],
  ["must burn something", { settlement: { ...defaultEconomy().settlement, burnPpm: 0, builderPpm: 250_000 } }],
  ["add up to 1000001 ppm", { sale: { ...defaultEconomy().sale, poolPpm: 850_001 } }],
  ["leave something to contributors", { sale: { ...defaultEconomy().sale, poolPpm: 0, burnPpm: 900_000 } }],
  ["no builder", { sale: { ...defaultEconomy().sale, poolPpm: 840_000, builderPpm: 10_000 } }],
  ["no curator", { settlement: { ...defaultEconomy().settlement, poolPpm: 540_000, curationPpm: 10_000 } }],
  ["at most half of a slash", { slashChallengerPpm: 500_001 }],
  ["at least the bond at risk", { slashChallengerBondsMax: 0 }],
  ["reserves at most its pool", { settlementReservePpm: 1_000_001 }],
  ["1 ppm to all", { publicationBondPpm: 0 }],
  ["security emission", { securityPpm: 1_000_001 }],
];

test("the guard names the term that breaks it, in a message and in genesis (E12)", async () => {
  checkEconomy(defaultEconomy());
  for (const [reason, change] of BROKEN) {
    const economy = { ...defaultEconomy(), ...change };
    assert.throws(
      () => checkEconomy(economy),
      (error) => error instanceof TxError && error.is(EmissionsError.InvalidEconomy) && error.log.includes(reason),
      reason,
    );
    const emissions = toProtoJson(GenesisState, GenesisState.create({ params: defaultEmissionsParams(), economy }));
    await assert.rejects(createTestApp({ appState: { emissions } }), new RegExp(reason));
  }
});

test("nobody but governance changes parameters (E13)", async () => {
  const chain = await createEconomyChain([olga]);
  const params = { ...defaultEconomy(), matchPpm: 400_000 };
  await chain.refused(olga, INVALID_SIGNER, any(MsgUpdateEconomy, { authority: olga.text, params }));
  assert.equal(readEconomy(chain.app.read()).matchPpm, 500_000);
});

test("epochs end at the first block at or past their end, and the beacon goes on every height (E3, EB10)", async () => {
  const chain = await createEconomyChain([olga]);
  const epochAt = (): bigint =>
    chain.query("/byline.emissions.v1.Query/Epoch", QueryEpochRequest, QueryEpochResponse, {}).epoch.number;
  const seen: bigint[] = [];
  const beacons = new Set<string>();
  for (let block = 0; block < 6; block += 1) {
    await chain.blocks(1);
    seen.push(epochAt());
    const request = { height: 0n };
    const { beacon } = chain.query(
      "/byline.emissions.v1.Query/Beacon",
      QueryBeaconRequest,
      QueryBeaconResponse,
      request,
    );
    beacons.add(beacon.value.join());
  }
  assert.deepEqual(seen, [1n, 2n, 2n, 3n, 3n, 4n]);
  assert.equal(beacons.size, 6);
});

test("a bond is posted, leaves after the unbonding time only, and is never promised twice (E30)", async () => {
  const chain = await createEconomyChain([olga, paul]);
  const coin = (amount: bigint) => ({ denom: "ubyl", amount: amount.toString() });
  const before = chain.balance(olga);
  await chain.ok(olga, MsgPostBondResponse, postBond(olga, GATEWAY, "", 1_000_000n));
  const unbond = (amount: bigint) =>
    any(MsgUnbond, { owner: olga.text, purpose: GATEWAY, subject: "", amount: coin(amount) });
  const withdraw = any(MsgWithdrawBond, { sender: paul.text, owner: olga.text, purpose: GATEWAY, subject: "" });
  await chain.refused(olga, EmissionsError.InsufficientBond, unbond(1_000_001n));
  await chain.refused(olga, SdkError.InvalidCoins, unbond(0n));
  await chain.refused(paul, EmissionsError.NothingToWithdraw, withdraw);
  await chain.ok(olga, MsgUnbondResponse, unbond(400_000n));
  const request = { owner: olga.text, purpose: GATEWAY, subject: "" };
  const path = "/byline.emissions.v1.Query/Bond";
  assert.equal(chain.query(path, QueryBondRequest, QueryBondResponse, request).available, 600_000n);
  await chain.refused(paul, EmissionsError.NothingToWithdraw, withdraw);
  await chain.blocks(42);
  const paid = await chain.ok(paul, MsgWithdrawBondResponse, withdraw);
  assert.deepEqual(paid.amount, coin(400_000n));
  assert.equal(chain.balance(olga), before - 600_000n - 4n * 1_000n, "bond and four fees");
  await chain.refused(
    olga,
    EmissionsError.InvalidBond,
    postBond(olga, BondPurpose.BOND_PURPOSE_CHALLENGE, "jury/1", 5_000_000n),
  );
  await chain.refused(olga, EmissionsError.InvalidBond, postBond(olga, GATEWAY, "UPPER", 5_000_000n));
  await chain.refused(olga, EmissionsError.BondTooSmall, unbond(500_001n));
  for (let exit = 0; exit < 7; exit += 1) {
    await chain.ok(olga, MsgUnbondResponse, unbond(1n));
  }
  await chain.refused(olga, EmissionsError.TooManyExits, unbond(1n));
});

test("the ledger: promises, pins, slashes with a bounded reward, damages, refunds (E30-E33)", async () => {
  const chain = await createEconomyChain([olga, paul]);
  await chain.ok(olga, MsgPostBondResponse, postBond(olga, GATEWAY, "", 1_000_000n));
  const read = chain.app.read();
  const ctx = createContext({ ...read, stores: branch(chain.app.state.latest()), mode: "deliver" });
  const bank = countBurns(createBank(createAuthKeeper()));
  const bonds = createBondLedger(bank);
  const refusal = (code: { code: number }) => (error: unknown) => error instanceof TxError && error.code === code.code;
  const key = { owner: olga.address, purpose: GATEWAY, subject: "" };
  bonds.slash(ctx, key, 999_000n);
  const burnedBefore = 999_000n;
  bonds.reserve(ctx, key, 700n);
  assert.throws(() => bonds.reserve(ctx, key, 301n), refusal(EmissionsError.InsufficientBond));
  bonds.unreserve(ctx, key, 9_999n);
  assert.equal(bonds.available(ctx, key), 1_000n);
  bonds.pin(ctx, key);
  assert.equal(bonds.find(ctx, key)?.pins, 1);
  bonds.unpin(ctx, key);
  const reward = { challenger: paul.address, atRisk: 10n };
  assert.deepEqual(bonds.slash(ctx, key, 400n, reward), { taken: 400n, rewarded: 30n }, "at most three times the risk");
  assert.deepEqual(bonds.slash(ctx, key, 100n, { ...reward, atRisk: 1_000n }), { taken: 100n, rewarded: 25n });
  assert.equal(bonds.pay(ctx, key, 50n, paul.address), 50n);
  assert.deepEqual(bonds.slash(ctx, key, 10_000n), { taken: 450n, rewarded: 0n }, "never more than there is");
  assert.equal(bonds.find(ctx, key), undefined);
  assert.equal(bonds.refund(ctx, key), 0n);
  assert.equal(bank.balance(ctx, moduleAddress(BOND_POOL), "ubyl"), 0n);
  const totals = readTotals(ctx);
  assert.equal(totals.burnedOther, burnedBefore + 400n - 30n + 100n - 25n + 450n);
  assert.equal(countedSupply(totals), bank.supply(ctx, "ubyl"));
});

test("a genesis above 600 million BYL is refused, supply is told (E5)", async () => {
  const coins = [{ denom: "ubyl", amount: "600000000000001" }];
  await assert.rejects(createTestApp({ accounts: [olga], coins }), /a genesis creates at most/);
  const chain = await createEconomyChain([olga]);
  const path = "/byline.emissions.v1.Query/Supply";
  const { totals, supply } = chain.query(path, QuerySupplyRequest, QuerySupplyResponse, {});
  assert.equal(totals.genesis, supply);
});

test("what one network exports another starts with: the same rows", async () => {
  const chain = await createEconomyChain([olga]);
  await chain.ok(olga, MsgPostBondResponse, postBond(olga, GATEWAY, "", 1_000_000n));
  const exported = chain.app.modules.modules
    .find(({ name }) => name === "emissions")
    ?.genesis?.export(chain.app.read());
  const bank = chain.app.modules.modules.find(({ name }) => name === "bank")?.genesis?.export(chain.app.read());
  const auth = chain.app.modules.modules.find(({ name }) => name === "auth")?.genesis?.export(chain.app.read());
  const appState = { ...economyState(TEST_DAY), auth, bank, emissions: exported };
  const again = await createTestApp({ appState, initialHeight: chain.app.nextHeight() });
  const module = again.modules.modules.find(({ name }) => name === "emissions");
  await again.block([]);
  const after = module?.genesis?.export(again.read());
  assert.deepEqual(
    Object.entries(after ?? {}).find(([key]) => key === "bonds"),
    Object.entries(exported ?? {}).find(([key]) => key === "bonds"),
  );
});

test("no period of the params is longer than ten years: what is due later must fit a row (E11)", () => {
  const params = defaultEmissionsParams();
  checkEmissionsParams({ ...params, bondUnbonding: PERIOD_NS_MAX });
  for (const name of ["epochLength", "bondUnbonding", "economyDelay"]) {
    for (const period of [0n, PERIOD_NS_MAX + 1n]) {
      assert.throws(() => checkEmissionsParams({ ...params, [name]: period }), /at most ten years/, name);
    }
  }
});

test("a genesis whose bonds contradict the ledger is refused, row by row (E30, E34)", async () => {
  const { BOND_PURPOSE_VERSION, BOND_PURPOSE_GATEWAY, BOND_PURPOSE_SELLER } = BondPurpose;
  const bond = (more: Partial<Bond>): Bond =>
    Bond.create({ owner: olga.text, purpose: BOND_PURPOSE_GATEWAY, subject: "", ...more });
  const pins = { purpose: BOND_PURPOSE_VERSION, subject: "1@1.0.0", pins: 1 };
  const behind = Array.from({ length: BOND_OWNERS_MAX + 1 }, (_, index) =>
    bond({ owner: testAccount(`owner ${index}`).text, purpose: BOND_PURPOSE_VERSION, subject: "1@1.0.0" }),
  );
  const table: readonly (readonly [RegExp, Partial<GenesisState>])[] = [
    [/stands twice/, { bonds: [bond({}), bond({ pins: 1 })] }],
    [/more than 8 bonds/, { bonds: behind }],
    [/too long/, { bonds: [bond({ subject: "x".repeat(BOND_SUBJECT_CHARS_MAX + 1) })] }],
    [/nothing lives on/, { bonds: [bond({ held: 1n })] }],
    [/holds 1 more than licences/, { bonds: [bond({ held: 1n, purpose: BOND_PURPOSE_SELLER })] }],
    [/promises more/, { bonds: [bond({ reserved: 1n })] }],
    [/no open case/, { subjectPins: [{ ...pins, pins: 0 }] }],
    [/no open case/, { subjectPins: [{ ...pins, purpose: BOND_PURPOSE_GATEWAY }] }],
    [/stand twice/, { subjectPins: [pins, pins] }],
  ];
  for (const [why, more] of table) {
    const state = GenesisState.create({ params: defaultEmissionsParams(), economy: defaultEconomy(), ...more });
    const emissions = toProtoJson(GenesisState, state);
    await assert.rejects(createTestApp({ appState: { emissions } }), why);
  }
});

test("a genesis in an epoch after which none can come is refused", async () => {
  for (const number of [0n, 1n << 63n, (1n << 64n) - 1n]) {
    const epoch = { number, startClock: 0n, endClock: 1n };
    const state = GenesisState.create({ params: defaultEmissionsParams(), economy: defaultEconomy(), epoch });
    const emissions = toProtoJson(GenesisState, state);
    await assert.rejects(createTestApp({ appState: { emissions } }), /epochs count from 1 to/, `epoch ${number}`);
  }
});
