/** Chapter: the chain's own figures, held against everything that the demo did; and what two of its transactions were, in words. */
import assert from "node:assert/strict";
import { asJsonObject, parseJson } from "../../../lib/json.ts";
import type { HealthCases, HealthMoney, HealthRecord } from "../../../proto/gen/byline/emissions/v1/health.ts";
import {
  QueryHealthHistoryRequest,
  QueryHealthHistoryResponse,
  QueryHealthRequest,
  QueryHealthResponse,
  QuerySupplyRequest,
  QuerySupplyResponse,
} from "../../../proto/gen/byline/emissions/v1/query.ts";
import { MsgBuy, MsgBuyResponse } from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { packMessage } from "../../../sdk/client.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { epochNow, type EconomyStage, inByl, sendAll, ubyl, waitEpoch } from "./stage.ts";

const SERVICE = "/byline.emissions.v1.Query";

/** What the chapters before know that they did; amounts in ubyl. */
export interface KnownSums {
  /** Gross amounts of everything that was released before this chapter. */
  readonly released: readonly bigint[];
  /** How many of them were sales. */
  readonly sales: bigint;
  readonly settlements: bigint;
  /** Taken from bonds by the purpose of the bond: how often, and how much. */
  readonly slashes: readonly { readonly code: string; readonly count: bigint; readonly amount: bigint }[];
  readonly cases: readonly HealthCases[];
  readonly submissions: bigint;
}

/** Somebody who was paid for data and spends it here, and what is bought. */
export interface Spender {
  readonly wallet: Wallet;
  /** What this account was paid from claims, ubyl. */
  readonly earned: bigint;
  readonly offerId: bigint;
  readonly price: bigint;
}

/** Transactions to be told, with what their sentence must hold. */
export interface ToldTx {
  readonly hash: string;
  readonly says: RegExp;
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellHealth(
  stage: EconomyStage,
  known: KnownSums,
  { spender, told }: { readonly spender: Spender; readonly told: readonly ToldTx[] },
): Promise<void> {
  const { step } = stage;
  const { wallet, offerId, price } = spender;
  const recycled = spender.earned < price ? spender.earned : price;
  const message = MsgBuy.create({ buyer: wallet.address, offerId, maxTotal: ubyl(price) });
  await sendAll(stage, wallet, MsgBuyResponse, packMessage(MsgBuy, message));
  const epoch = await epochNow(stage);
  await waitEpoch(stage, epoch + 1n);
  const records = await closedUntil(stage, epoch);
  const money = (of: (money: HealthMoney) => bigint): bigint => total(records, (record) => of(record.money));
  const real = known.released.reduce((sum, amount) => sum + amount, price);
  assert.equal(
    money((of) => of.real),
    real,
    "everything that was released, once",
  );
  assert.equal(
    money((of) => of.recycled),
    recycled,
    "what the spender had earned here, up to the price",
  );
  assert.equal(
    money((of) => of.independent),
    real - recycled,
  );
  assert.equal(
    money((of) => of.subsidised + of.custodial + of.related),
    0n,
  );
  assert.equal(
    money((of) => of.sales),
    known.sales + 1n,
  );
  assert.equal(
    money((of) => of.settlements),
    known.settlements,
  );
  step(
    `health of ${records.length} epochs: real ${inByl(real)}`,
    `independent ${inByl(real - recycled)}, recycled ${inByl(recycled)}, subsidised 0 BYL: what the demo did, exactly`,
  );
  await checkSupply(stage, records, epoch);
  checkQuality(stage, records, known);
  await checkConcentration(stage, records, epoch);
  for (const { hash, says } of told) await tellTx(stage, hash, says);
}

/** Every closed epoch's record up to one. */
async function closedUntil({ rpc }: EconomyStage, epoch: bigint): Promise<readonly HealthRecord[]> {
  const method = {
    path: `${SERVICE}/HealthHistory`,
    input: QueryHealthHistoryRequest,
    output: QueryHealthHistoryResponse,
  };
  const pagination = { key: new Uint8Array(0), offset: 0n, limit: 100n, countTotal: false, reverse: false };
  const { entries } = await rpc.query(method, { window: 1, pagination });
  const records = entries.map(({ record }) => record).filter(({ number }) => number <= epoch);
  assert.equal(
    BigInt(records.length),
    epoch - (records[0]?.number ?? 0n) + 1n,
    "every epoch from the first that is kept",
  );
  return records;
}

function total(records: readonly HealthRecord[], of: (record: HealthRecord) => bigint): bigint {
  return records.reduce((sum, record) => sum + of(record), 0n);
}

/** What was minted and burned stands in the counted supply too; the chain's own money is its sum. */
async function checkSupply(
  { rpc, step }: EconomyStage,
  records: readonly HealthRecord[],
  epoch: bigint,
): Promise<void> {
  const method = { path: `${SERVICE}/Supply`, input: QuerySupplyRequest, output: QuerySupplyResponse };
  const { totals, supply } = await rpc.query(method, {});
  const { mintedSecurity, mintedMatch, mintedBootstrap, burnedReleases, burnedOther, genesis } = totals;
  assert.equal(supply, genesis + mintedSecurity + mintedMatch + mintedBootstrap - burnedReleases - burnedOther);
  assert.equal(
    total(records, ({ money }) => money.burned),
    burnedReleases,
    `nothing was released after epoch ${epoch}`,
  );
  assert.equal(
    total(records, ({ supply: of }) => of.burnedReleases),
    burnedReleases,
  );
  assert.equal(
    total(records, ({ money }) => money.creditedEmission),
    mintedMatch,
  );
  step(
    "agrees with the counted supply",
    `burned by use ${inByl(burnedReleases)}, minted for use ${inByl(mintedMatch)}`,
  );
}

/** Challenges and slashes are those of the chapters before. */
function checkQuality({ step }: EconomyStage, records: readonly HealthRecord[], known: KnownSums): void {
  for (const { code, opened, upheld, rejected } of known.cases) {
    const of = (count: (one: HealthCases) => bigint): bigint =>
      total(records, ({ quality }) =>
        quality.cases.filter((one) => one.code === code).reduce((sum, one) => sum + count(one), 0n),
      );
    assert.deepEqual(
      [of((one) => one.opened), of((one) => one.upheld), of((one) => one.rejected)],
      [opened, upheld, rejected],
    );
  }
  const slashed = known.slashes.map(({ code }) => {
    const found = records.flatMap(({ quality }) => quality.slashes.filter((one) => one.code === code));
    const sum = (of: (one: { readonly count: bigint; readonly amount: bigint }) => bigint): bigint =>
      found.reduce((before, one) => before + of(one), 0n);
    return { code, count: sum((one) => one.count), amount: sum((one) => one.amount) };
  });
  assert.deepEqual(slashed, known.slashes);
  assert.equal(
    total(records, ({ quality }) => quality.submissions),
    known.submissions,
  );
  assert.equal(
    total(records, ({ quality }) => quality.rejections),
    0n,
  );
  step(
    "challenges and slashes are counted",
    [
      ...known.cases.map(({ code, upheld, opened }) => `${code} upheld ${upheld} of ${opened}`),
      ...known.slashes.map(({ code, amount }) => `${inByl(amount)} of ${code} bonds`),
    ].join(", "),
  );
}

/** The epoch of the last purchase: one dataset with everything that it shows. */
async function checkConcentration(
  { rpc, step }: EconomyStage,
  records: readonly HealthRecord[],
  epoch: bigint,
): Promise<void> {
  const method = { path: `${SERVICE}/Health`, input: QueryHealthRequest, output: QueryHealthResponse };
  const { record, figures, closed, formulas } = await rpc.query(
    method,
    QueryHealthRequest.create({ window: 1, epoch }),
  );
  assert.ok(closed);
  assert.deepEqual(record, records.at(-1));
  const { sum, sumSquares } = record.datasets;
  assert.equal(sum, record.money.real);
  assert.equal(figures.hhiPpm, (1_000_000n * BigInt(sumSquares)) / (sum * sum));
  assert.equal(figures.top1Ppm, (1_000_000n * record.top.top1) / sum);
  step(
    `concentration of epoch ${epoch}`,
    `${record.datasets.count} dataset with revenue, HHI ${figures.hhiPpm} ppm, by ${formulas.length} formulas with versions`,
  );
}

async function tellTx({ rest, step }: EconomyStage, hash: string, says: RegExp): Promise<void> {
  const answer = await fetch(`${rest}/byline/tx/v1/describe/${hash}`);
  const text = await answer.text();
  assert.ok(answer.ok, text);
  const sentence = asJsonObject(parseJson(text))?.["sentence"];
  assert.ok(typeof sentence === "string");
  assert.match(sentence, says);
  step("a transaction in words", sentence);
}
