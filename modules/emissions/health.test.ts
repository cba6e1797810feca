/**
 * Proves health through the application (docs/spec/health.md): where money came from is told apart, figures come by query with
 * the versions of their formulas, an epoch's end is an event, what is exported starts again, and the price in gas is constant.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GrpcCode, QueryError } from "../../lib/errors.ts";
import { branch } from "../../lib/store/branch.ts";
import { allRows, createTestApp, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import {
  MsgClaimEarnings,
  MsgClaimEarningsResponse,
  MsgSettleChannelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { GenesisState } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { HealthScope } from "../../proto/gen/byline/emissions/v1/health.ts";
import {
  QueryHealthHistoryRequest,
  QueryHealthHistoryResponse,
  QueryHealthRequest,
  QueryHealthResponse,
  QueryTopDatasetsRequest,
  QueryTopDatasetsResponse,
} from "../../proto/gen/byline/emissions/v1/query.ts";
import { Delivery, Pricing, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { MsgOpenChannel } from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Event } from "../../proto/gen/tendermint/abci/types.ts";
import { openChannel, registerGateway, registerModel } from "../attribution/channel.fixture.ts";
import { createContext } from "../context.ts";
import type { ExecContext } from "../context.ts";
import { any, createEconomyChain, economyState, publishShares, shareOf } from "../economy.fixture.ts";
import type { EconomyChain, Published } from "../economy.fixture.ts";
import { createGasMeter } from "../gas.ts";
import { checkHealth, exportHealth } from "./health-genesis.ts";
import { healthInvariants } from "./health-invariants.ts";
import { createHealth, recordSlash } from "./health.ts";
import type { Health, Spend } from "./health.ts";

const [olga, paul, rosa, gate, sponsor] = [
  testAccount("olga"),
  testAccount("paul"),
  testAccount("rosa"),
  testAccount("gate"),
  testAccount("sponsor"),
];
const people = [olga, paul, rosa, gate, sponsor];
/** Longer than any of these tests but those that wait for an epoch. */
const LONG_DAY = 10_000_000_000_000n;

async function sell(chain: EconomyChain, data: Published, price: bigint): Promise<bigint> {
  const coin = { denom: "ubyl", amount: price.toString() };
  const offer = MsgCreateOffer.create({
    seller: olga.text,
    subject: { datasetId: data.datasetId, version: data.version, modelId: 0n },
    rights: Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL,
    price: coin,
    delivery: Delivery.DELIVERY_NONE,
    pricing: Pricing.PRICING_FIXED,
  });
  return (await chain.ok(olga, MsgCreateOfferResponse, any(MsgCreateOffer, offer))).offerId;
}

async function buy(chain: EconomyChain, buyer: TestAccount, offerId: bigint, price: bigint): Promise<void> {
  const maxTotal = { denom: "ubyl", amount: price.toString() };
  await chain.ok(buyer, MsgBuyResponse, any(MsgBuy, MsgBuy.create({ buyer: buyer.text, offerId, maxTotal })));
}

function healthOf(chain: EconomyChain, request: Partial<QueryHealthRequest> = {}): QueryHealthResponse {
  const path = "/byline.emissions.v1.Query/Health";
  return chain.query(path, QueryHealthRequest, QueryHealthResponse, QueryHealthRequest.create(request));
}

test("where money came from: independent, recycled, subsidised, custodial, related (H11-H15)", async () => {
  const chain = await createEconomyChain(people, { day: LONG_DAY });
  const shares = [shareOf(rosa, 3n), shareOf(olga, 1n)];
  const data = await publishShares(chain, olga, "docs", shares);
  const offerId = await sell(chain, data, 1_000_000n);
  await buy(chain, paul, offerId, 1_000_000n);
  let { money } = healthOf(chain).record;
  assert.deepEqual([money.real, money.independent, money.sales], [1_000_000n, 1_000_000n, 1n]);
  assert.equal(money.burned, 50_000n);

  const claims = shares.map(({ id }) => ({
    datasetId: data.datasetId,
    version: data.version,
    weightsRoot: new Uint8Array(0),
    proof: data.proof(id),
    leafCount: 0n,
  }));
  const claim = any(MsgClaimEarnings, { sender: rosa.text, claims });
  const { results } = await chain.ok(rosa, MsgClaimEarningsResponse, claim);
  const claimed = results.find(({ recipient }) => recipient === rosa.text)?.real ?? 0n;
  await buy(chain, rosa, offerId, 1_000_000n);
  ({ money } = healthOf(chain).record);
  assert.equal(money.recycled, claimed, "what was earned here and spent here again");
  assert.equal(money.independent, 2_000_000n - claimed);
  await buy(chain, rosa, offerId, 1_000_000n);
  assert.equal(healthOf(chain).record.money.recycled, claimed, "once only");

  const modelId = await registerModel(chain, olga, [
    { datasetId: data.datasetId, version: data.version, licenceId: 0n },
  ]);
  await registerGateway(chain, gate, 100_000_000n);
  const pay = async (name: string, payer: TestAccount, more: Partial<MsgOpenChannel>): Promise<void> => {
    const channel = await openChannel(chain, payer, {
      gateway: gate,
      modelId,
      deposit: 10_000n,
      inputs: 1,
      name,
      more,
    });
    channel.call(1, 10_000n);
    await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  };
  await pay("own", paul, {});
  await pay("sponsored", sponsor, { payer: paul.text });
  await pay("custodial", paul, { custodial: true });
  const before = healthOf(chain).record.money;
  await pay("related", gate, { depositor: gate.text, custodial: false });
  ({ money } = healthOf(chain).record);
  assert.deepEqual([before.subsidised, before.custodial, before.settlements], [10_000n, 10_000n, 3n]);
  assert.equal(money.custodial, 20_000n, "a gateway that pays itself holds both ends");
  // Olga owns the data and built the model; she has claimed a quarter of the pool meanwhile and spends all of the rest.
  await pay("owner", olga, {});
  const after = healthOf(chain).record.money;
  assert.equal(after.related + after.recycled, money.related + money.recycled + 10_000n);
  assert.equal(after.independent, money.independent);
});

test("figures come for everything and for a dataset, with formula versions; rankings go by what was burned (H27, H60)", async () => {
  const chain = await createEconomyChain(people, { day: LONG_DAY });
  const first = await publishShares(chain, olga, "first", [shareOf(rosa, 1n)]);
  const second = await publishShares(chain, olga, "second", [shareOf(rosa, 1n)]);
  await buy(chain, paul, await sell(chain, first, 1_000_000n), 1_000_000n);
  const offerId = await sell(chain, second, 3_000_000n);
  await buy(chain, paul, offerId, 3_000_000n);
  const { record, figures, formulas, closed } = healthOf(chain, { window: 30 });
  assert.deepEqual([record.firstEpoch, record.lastEpoch, closed], [1n, 1n, false]);
  assert.deepEqual([figures.hhiPpm, figures.effectiveDatasetsPpm], [625_000n, 1_600_000n]);
  assert.deepEqual([figures.top1Ppm, figures.top5Ppm, record.datasets.count], [750_000n, 1_000_000n, 2n]);
  assert.ok(figures.giniLowPpm <= 250_000n && figures.giniHighPpm >= 250_000n);
  assert.ok(formulas.length > 0 && formulas.every(({ name, version }) => name !== "" && version > 0));
  const ofSecond = healthOf(chain, { scope: HealthScope.HEALTH_SCOPE_DATASET, datasetId: second.datasetId });
  assert.deepEqual([ofSecond.record.money.real, ofSecond.record.money.burned], [3_000_000n, 150_000n]);
  const path = "/byline.emissions.v1.Query/TopDatasets";
  const top = chain.query(path, QueryTopDatasetsRequest, QueryTopDatasetsResponse, { window: 1, limit: 0 });
  assert.deepEqual(
    top.datasets.map(({ datasetId, burned }) => [datasetId, burned]),
    [
      [second.datasetId, 150_000n],
      [first.datasetId, 50_000n],
    ],
  );
  const refusals: readonly (readonly [Partial<QueryHealthRequest>, number])[] = [
    [{ window: 7 }, GrpcCode.InvalidArgument],
    [{ epoch: 2n }, GrpcCode.NotFound],
    [{ scope: HealthScope.HEALTH_SCOPE_DATASET }, GrpcCode.InvalidArgument],
  ];
  for (const [request, code] of refusals) {
    assert.throws(
      () => healthOf(chain, request),
      (error: unknown) => error instanceof QueryError && error.grpcCode === code,
      JSON.stringify(request, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value)),
    );
  }
  assert.throws(
    () => chain.query(path, QueryTopDatasetsRequest, QueryTopDatasetsResponse, { window: 1, limit: 101 }),
    QueryError,
  );
});

test("an epoch's end is an event and a kept record; what is exported starts again (H3, H4)", async () => {
  const chain = await createEconomyChain(people);
  const data = await publishShares(chain, olga, "docs", [shareOf(rosa, 1n)]);
  const offerId = await sell(chain, data, 1_000_000n);
  await buy(chain, paul, offerId, 1_000_000n);
  const { number } = healthOf(chain).record;
  const spent = healthOf(chain).record.money.real === 0n ? number - 1n : number;
  const events: Event[] = [];
  for (let block = 0; block < 4; block += 1) {
    events.push(...(await chain.app.block([])).events);
  }
  const told = events.filter(({ type }) => type === "epoch_health");
  assert.ok(told.length >= 1);
  const { record, closed } = healthOf(chain, { epoch: spent });
  assert.deepEqual([closed, record.money.real, record.buyers.count], [true, 1_000_000n, 1n]);
  await buy(chain, paul, offerId, 1_000_000n);
  assert.equal(healthOf(chain, { window: 30 }).record.buyers.repeatCount, 1n);
  const history = chain.query(
    "/byline.emissions.v1.Query/HealthHistory",
    QueryHealthHistoryRequest,
    QueryHealthHistoryResponse,
    { window: 1, pagination: undefined },
  );
  assert.ok(history.entries.some((entry) => entry.record.money.real === 1_000_000n));

  const exported = Object.fromEntries(
    chain.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.export(chain.app.read())]],
    ),
  );
  const again = await createTestApp({ appState: exported });
  await again.block([]);
  const isHealth = (row: string): boolean => /^emissions 3[0-9a-f]/.test(row);
  assert.deepEqual(
    allRows(again.state.latest(), ["emissions"]).filter(isHealth),
    allRows(chain.app.state.latest(), ["emissions"]).filter(isHealth),
  );
  assert.deepEqual(again.alarms, []);
});

test("submissions, cases, slashes and the time to detect, for everything and for a dataset (H40-H42)", async () => {
  const { ctx, health } = await scratch();
  health.recordSubmission(ctx, { step: "submitted", datasetId: 4n });
  health.recordSubmission(ctx, { step: "submitted" });
  health.recordSubmission(ctx, { step: "rejected", datasetId: 4n });
  health.recordCase(ctx, { code: "spam", step: "opened", datasetId: 4n });
  health.recordCase(ctx, { code: "spam", step: "upheld", datasetId: 4n, detectedAfter: 90_500_000_000n });
  health.recordCase(ctx, { code: "licence", step: "rejected" });
  health.recordCase(ctx, { code: "spam", step: "upheld", detectedAfter: 0n });
  recordSlash(ctx, "gateway", 500n);
  recordSlash(ctx, "gateway", 0n);
  const { quality, datasets } = exportHealth(ctx);
  assert.deepEqual([quality?.submissions, quality?.rejections], [2n, 1n]);
  assert.deepEqual(quality?.cases, [
    { code: "licence", opened: 0n, upheld: 0n, rejected: 1n },
    { code: "spam", opened: 1n, upheld: 2n, rejected: 0n },
  ]);
  assert.deepEqual(quality?.slashes, [{ code: "gateway", count: 1n, amount: 500n }]);
  assert.deepEqual([quality?.detected, quality?.detectSeconds], [2n, 91n]);
  assert.deepEqual(quality?.detectBuckets, [
    { log2: 0, count: 1n, sum: 1n },
    { log2: 6, count: 1n, sum: 90n },
  ]);
  assert.deepEqual(
    datasets.map((row) => [row.datasetId, row.epoch.quality?.submissions, row.window.quality?.cases.length]),
    [[4n, 1n, 1]],
  );
  for (let code = 0; code < 100; code += 1) {
    health.recordCase(ctx, { code: `code_${code}`, step: "opened" });
  }
  const cases = exportHealth(ctx).quality?.cases ?? [];
  assert.ok(cases.length <= 32, `${cases.length} codes`);
  assert.equal(
    cases.reduce((sum, each) => sum + each.opened, 0n),
    101n,
  );
});

test("a spend costs one row for all, one for the payer, one for each dataset, whatever else there is (H5)", async () => {
  const { ctx, health } = await scratch();
  const spend = (count: number): Spend => ({
    kind: "settlement",
    amount: 1_000_000n,
    burned: 50_000n,
    payer: paul.address,
    depositor: paul.address,
    isCustodial: false,
    paid: [],
    credits: Array.from({ length: count }, (_, index) => ({ datasetId: BigInt(index + 1), real: 500n, emission: 9n })),
  });
  const gasOf = (count: number): bigint => {
    const meter = createGasMeter(undefined);
    const charged = createContext({ ...ctx, stores: ctx.stores, gas: meter, charged: true });
    health.recordSpend(charged, spend(count));
    return meter.consumed;
  };
  gasOf(64);
  const [one, all] = [gasOf(1), gasOf(64)];
  assert.ok(one < 45_000n, `one dataset: ${one} gas`);
  assert.ok(all < 700_000n, `64 datasets: ${all} gas`);
  for (let other = 0; other < 150; other += 1) {
    health.recordSpend(ctx, { ...spend(1), credits: [{ datasetId: BigInt(1_000 + other), real: 1n, emission: 0n }] });
  }
  assert.ok(gasOf(1) < one + 2_000n, "other datasets cost nothing");
});

test("invariants bite: a release that was not counted, a row that was changed (HI1-HI4)", async () => {
  const { ctx, health } = await scratch();
  const violations = (): readonly string[] => healthInvariants().flatMap(({ check }) => check(ctx));
  assert.deepEqual(violations(), []);
  health.recordSpend(ctx, {
    kind: "sale",
    amount: 100n,
    burned: 5n,
    payer: paul.address,
    depositor: paul.address,
    isCustodial: false,
    paid: [],
    credits: [{ datasetId: 1n, real: 85n, emission: 0n }],
  });
  // Nothing was really burned here, so the count of releases must be one too many.
  assert.match(violations().join("; "), /releases burned 0 in this epoch, health counted 5/);
});

test("a genesis with figures that nothing can have counted is refused", () => {
  const health = (change: Partial<NonNullable<GenesisState["health"]>>): (() => void) => {
    const empty = { datasets: [], accounts: [], listed: [], epochs: [], windows: [] };
    return () =>
      checkHealth({ now: undefined, quality: undefined, start: undefined, window: undefined, ...empty, ...change });
  };
  health({})();
  const account = { address: olga.text, claimed: 1n, recycled: 2n, boughtEpoch: 0n, windowSpend: 0n, repeat: false };
  assert.throws(health({ accounts: [account] }), /spent 2 again of 1/);
  assert.throws(health({ accounts: [{ ...account, address: "nobody" }] }), /invalid account/);
  assert.throws(health({ listed: [{ window: 7, slot: 0, datasetId: 1n }] }), /no window of 7/);
  assert.throws(health({ listed: [{ window: 1, slot: 9, datasetId: 1n }] }), /slot 9 of a list of 1/);
});

test("a genesis whose figures contradict one another is refused: the next release could not count on them", async () => {
  const chain = await createEconomyChain(people, { day: LONG_DAY });
  const data = await publishShares(chain, olga, "docs", [shareOf(rosa, 1n)]);
  await buy(chain, paul, await sell(chain, data, 1_000_000n), 1_000_000n);
  const exported: Readonly<Record<string, string>> = Object.fromEntries(
    chain.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, JSON.stringify(genesis.export(chain.app.read()))]],
    ),
  );
  const start = async (from: RegExp, to: string): Promise<void> => {
    const before = exported.emissions ?? "";
    const emissions = before.replace(from, to);
    assert.notEqual(emissions, before, from.source);
    const texts = Object.entries({ ...exported, emissions });
    await createTestApp({ appState: Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(text)])) });
  };
  await start(/$/, " ");
  await assert.rejects(
    start(/"buckets":\[\{"log2":19/, '"buckets":[{"log2":3'),
    /revenue of datasets is not what their rows/,
  );
  await assert.rejects(start(/"listed":\[\{[^\]]*\]/, '"listed":[]'), /list has 0 places, 1 counted/);
  await assert.rejects(
    start(/"window_spend":"1000000","repeat":false/, '"window_spend":"1000000","repeat":true'),
    /counts of buyers are not those/,
  );
  await assert.rejects(
    start(/"start":\{[^}]*\}|"start":null/, '"start":{"burned_other":"99999999999"}'),
    /before this epoch than ever/,
  );
});

async function scratch(): Promise<{ readonly ctx: ExecContext; readonly health: Health }> {
  const app = await createTestApp({ accounts: [olga], appState: economyState(LONG_DAY) });
  await app.block([]);
  const ctx = createContext({ ...app.read(), stores: branch(app.state.latest()), mode: "deliver" });
  return { ctx, health: createHealth() };
}
