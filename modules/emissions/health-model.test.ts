/**
 * Proves the incremental figures against a naive recomputation from the list of everything that happened, over seeded
 * random histories of many epochs: origins, buyers, concentration, the largest, what is kept and what is forgotten.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { DEFAULT_CONSENSUS_PARAMS } from "../../lib/chain/params.ts";
import { bigEndian64, concatBytes, readBigEndian64, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { branch } from "../../lib/store/branch.ts";
import type { HealthRecord } from "../../proto/gen/byline/emissions/v1/health.ts";
import { createContext } from "../context.ts";
import type { ExecContext } from "../context.ts";
import { HEALTH_EPOCHS_KEPT, advanceHealth, rankedDatasets, runningRecord } from "./health-close.ts";
import { figuresOf } from "./health-figures.ts";
import { healthInvariants } from "./health-invariants.ts";
import { findRecord } from "./health-rows.ts";
import { createHealth } from "./health.ts";
import type { Spend } from "./health.ts";
import { readTotals, writeEpoch, writeTotals } from "./keeper.ts";

const PPM = 1_000_000n;
const WINDOW = 30n;
const NO_STORE = { get: () => undefined, has: () => false, range: () => [].values() };

/** A spend as the model remembers it: its epoch, its origin, each dataset's part of the amount. */
interface Remembered {
  readonly epoch: bigint;
  readonly spend: Spend;
  readonly recycled: bigint;
  readonly parts: ReadonlyMap<bigint, bigint>;
}

function createState(): ExecContext {
  return createContext({
    chainId: "c-1",
    header: { height: 1n, time: 0n, proposerAddress: new Uint8Array(0) },
    mode: "deliver",
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    stores: branch({ reader: () => NO_STORE }),
  });
}

function createRandom(seed: string): (below: bigint) => bigint {
  let state = sha256(utf8ToBytes(seed));
  return (below) => {
    state = sha256(state);
    return readBigEndian64(state) % below;
  };
}

function accountOf(index: bigint): Uint8Array {
  return sha256(concatBytes(utf8ToBytes("account"), bigEndian64(index))).slice(0, 20);
}

/** The parts of an amount by prefix rounding, written out once more. */
function partsOf(amount: bigint, weights: readonly bigint[]): readonly bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  return weights.map((weight, index) => {
    const before = weights.slice(0, index).reduce((sum, each) => sum + each, 0n);
    return (amount * (before + weight)) / whole - (amount * before) / whole;
  });
}

function randomSpend(random: (below: bigint) => bigint, datasets: bigint): Spend {
  const payer = accountOf(random(12n));
  const inputs = random(20n) === 0n ? 0n : 1n + random(4n);
  const amount = 1n + random(1n << (1n + random(40n)));
  const size = random(3n) === 0n ? 1n : datasets;
  return {
    kind: random(2n) === 0n ? "sale" : "settlement",
    amount,
    burned: (amount * 5n) / 100n,
    payer,
    depositor: random(5n) === 0n ? accountOf(90n) : payer,
    isCustodial: random(7n) === 0n,
    paid: random(6n) === 0n ? [accountOf(91n), payer] : [accountOf(91n)],
    credits: Array.from({ length: Number(inputs) }, () => ({
      datasetId: 1n + random(size),
      real: random(5n) === 0n ? 0n : random(amount),
      emission: random(10n),
    })),
  };
}

/** What the record of these spends must be. `bought`: payers with the epochs they bought in, within the window. */
function checkRecord(record: HealthRecord, spends: readonly Remembered[], window: readonly Remembered[]): void {
  const sum = (of: (each: Remembered) => bigint): bigint => spends.reduce((total, each) => total + of(each), 0n);
  const isForeign = ({ spend }: Remembered): boolean => toHex(spend.payer) !== toHex(spend.depositor);
  const isRelated = ({ spend }: Remembered): boolean => spend.paid.some((each) => toHex(each) === toHex(spend.payer));
  const own = (each: Remembered): bigint => (isForeign(each) ? 0n : each.spend.amount - each.recycled);
  const { money } = record;
  assert.equal(
    money.real,
    sum(({ spend }) => spend.amount),
  );
  assert.equal(
    money.subsidised,
    sum((each) => (isForeign(each) ? each.spend.amount : 0n)),
  );
  assert.equal(
    money.recycled,
    sum(({ recycled }) => recycled),
  );
  assert.equal(
    money.custodial,
    sum((each) => (each.spend.isCustodial ? own(each) : 0n)),
  );
  assert.equal(
    money.related,
    sum((each) => (!each.spend.isCustodial && isRelated(each) ? own(each) : 0n)),
  );
  assert.equal(
    money.independent,
    sum((each) => (!each.spend.isCustodial && !isRelated(each) ? own(each) : 0n)),
  );
  assert.equal(money.sales + money.settlements, BigInt(spends.length));

  const revenue = new Map<bigint, bigint>();
  for (const { parts } of spends) {
    for (const [id, part] of parts) revenue.set(id, (revenue.get(id) ?? 0n) + part);
  }
  const values = [...revenue.values()].filter((value) => value > 0n).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
  const total = values.reduce((all, value) => all + value, 0n);
  const squares = values.reduce((all, value) => all + value * value, 0n);
  const figures = figuresOf(record);
  assert.deepEqual([record.datasets.sum, record.datasets.count], [total, BigInt(values.length)]);
  assert.equal(record.datasets.sumSquares, squares === 0n ? "" : squares.toString());
  const share = (part: bigint): bigint => (total === 0n ? 0n : (part * PPM) / total);
  const top = (count: number): bigint => share(values.slice(0, count).reduce((all, value) => all + value, 0n));
  assert.deepEqual([figures.top1Ppm, figures.top5Ppm, figures.top10Ppm], [top(1), top(5), top(10)]);
  if (total > 0n) {
    assert.equal(figures.hhiPpm, (squares * PPM) / (total * total));
    assert.equal(figures.effectiveDatasetsPpm, (total * total * PPM) / squares);
    let differences = 0n;
    for (const [rank, value] of values.entries()) differences += value * BigInt(values.length - 1 - 2 * rank);
    const whole = BigInt(values.length) * total;
    assert.ok(figures.giniLowPpm * whole <= differences * PPM && figures.giniHighPpm * whole >= differences * PPM);
  }

  const buyers = [...new Set(spends.map(({ spend }) => toHex(spend.payer)))];
  const epochsOf = (buyer: string): ReadonlySet<bigint> =>
    new Set(window.filter(({ spend }) => toHex(spend.payer) === buyer).map(({ epoch }) => epoch));
  const repeat = buyers.filter((buyer) => epochsOf(buyer).size >= 2);
  assert.equal(record.buyers.count, BigInt(buyers.length));
  assert.equal(record.buyers.repeatCount, BigInt(repeat.length));
  assert.equal(
    record.buyers.repeatSpend,
    sum(({ spend }) => (repeat.includes(toHex(spend.payer)) ? spend.amount : 0n)),
  );
}

for (const [seed, datasets, epochs] of [
  ["few", 5n, 65n],
  ["many", 900n, 34n],
  ["long", 3n, 100n],
] as const) {
  test(`figures are those of a naive recomputation: ${seed} (H10-H32)`, () => {
    const random = createRandom(seed);
    const ctx = createState();
    const health = createHealth();
    const history: Remembered[] = [];
    const money = new Map<string, { claimed: bigint; recycled: bigint }>();
    const moneyOf = (account: Uint8Array) => money.get(toHex(account)) ?? { claimed: 0n, recycled: 0n };
    const checkInvariants = (): void =>
      assert.deepEqual(
        healthInvariants().flatMap(({ check }) => check(ctx)),
        [],
      );
    for (let epoch = 1n; epoch <= epochs; epoch += 1n) {
      writeEpoch(ctx, { number: epoch, startClock: 0n, endClock: 1n });
      advanceHealth(ctx, epoch === 1n ? undefined : epoch - 1n);
      checkInvariants();
      const steps = random(4n) === 0n ? 0n : seed === "many" ? 120n : random(12n);
      for (let step = 0n; step < steps; step += 1n) {
        if (random(3n) === 0n) {
          const account = accountOf(random(12n));
          const amount = random(1n << random(40n));
          health.recordIncome(ctx, account, amount);
          const before = moneyOf(account);
          money.set(toHex(account), { ...before, claimed: before.claimed + amount });
        }
        const spend = randomSpend(random, datasets);
        health.recordSpend(ctx, spend);
        const totals = readTotals(ctx);
        writeTotals(ctx, { ...totals, burnedReleases: totals.burnedReleases + spend.burned });
        const before = moneyOf(spend.payer);
        const isOwn = toHex(spend.payer) === toHex(spend.depositor);
        const open = before.claimed - before.recycled;
        const recycled = isOwn ? (open < spend.amount ? open : spend.amount) : 0n;
        money.set(toHex(spend.payer), { ...before, recycled: before.recycled + recycled });
        history.push({ epoch, spend, recycled, parts: partsByDataset(spend, recycled) });
        // Most blocks hold one release; the lists are trimmed at the begin of the next one.
        if (random(5n) > 0n) advanceHealth(ctx, undefined);
      }
      checkInvariants();
      const first = epoch - ((epoch - 1n) % WINDOW);
      const upToNow = history.filter((each) => each.epoch >= first);
      checkRecord(
        runningRecord(ctx, "epoch", epoch),
        upToNow.filter((each) => each.epoch === epoch),
        upToNow,
      );
      checkRecord(runningRecord(ctx, "window", epoch), upToNow, upToNow);
      checkRanking(ctx, epoch, upToNow);
    }
    for (let epoch = 1n; epoch < epochs; epoch += 1n) {
      const record = findRecord(ctx, "epoch", epoch);
      assert.equal(record !== undefined, epoch > epochs - 1n - HEALTH_EPOCHS_KEPT, `epoch ${epoch}`);
      const first = epoch - ((epoch - 1n) % WINDOW);
      const until = history.filter((each) => each.epoch >= first && each.epoch <= epoch);
      if (record !== undefined) {
        checkRecord(
          record,
          until.filter((each) => each.epoch === epoch),
          until,
        );
      }
    }
    for (let window = 1n; window * WINDOW < epochs; window += 1n) {
      const record = findRecord(ctx, "window", window);
      assert.ok(record !== undefined, `window ${window}`);
      assert.deepEqual([record.firstEpoch, record.lastEpoch], [(window - 1n) * WINDOW + 1n, window * WINDOW]);
      const inside = history.filter((each) => each.epoch > (window - 1n) * WINDOW && each.epoch <= window * WINDOW);
      checkRecord(record, inside, inside);
    }
  });
}

/** Each dataset's part of what was spent; the four origins are divided one by one. */
function partsByDataset(spend: Spend, recycled: bigint): ReadonlyMap<bigint, bigint> {
  const merged = new Map<bigint, bigint>();
  for (const { datasetId, real } of spend.credits) {
    if (real > 0n) merged.set(datasetId, (merged.get(datasetId) ?? 0n) + real);
  }
  const sorted = [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
  const weights = sorted.map(([, real]) => real);
  if (weights.length === 0) {
    return new Map();
  }
  const [again, rest] = [partsOf(recycled, weights), partsOf(spend.amount - recycled, weights)];
  return new Map(sorted.map(([id], index) => [id, (again[index] ?? 0n) + (rest[index] ?? 0n)]));
}

/** The kept list holds the hundred largest of the window, whatever entered and left it. */
function checkRanking(ctx: ExecContext, epoch: bigint, spends: readonly Remembered[]): void {
  const revenue = new Map<bigint, bigint>();
  for (const { parts } of spends) {
    for (const [id, part] of parts) revenue.set(id, (revenue.get(id) ?? 0n) + part);
  }
  const wanted = [...revenue.values()].filter((value) => value > 0n).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
  const ranked = rankedDatasets(ctx, "window", epoch).map((each) => each.revenue);
  assert.deepEqual(ranked.slice(0, 100), wanted.slice(0, 100));
}
