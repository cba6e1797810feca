/**
 * Proves bootstrap grants (docs/spec/emissions.md E27): paid by score and fading, within the total, after the grace within
 * what the datanet burned, never more than all grants may be; what is not paid is not minted.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { branch } from "../../lib/store/branch.ts";
import { BOOTSTRAP_MAX } from "../../lib/denom.ts";
import { TxError } from "../../lib/errors.ts";
import { testAccount } from "../../node/execution/test-app.fixture.ts";
import { BootstrapGrant } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { createAuthKeeper } from "../auth/keeper.ts";
import { createBank } from "../bank/transfers.ts";
import { createContext } from "../context.ts";
import type { Context } from "../context.ts";
import { createEconomyChain } from "../economy.fixture.ts";
import { BOOTSTRAP_GRACE_EPOCHS, createBootstrap, findGrant, payableFor, readGranted } from "./bootstrap.ts";
import type { Bootstrap } from "./bootstrap.ts";
import { EmissionsError } from "./errors.ts";
import { readTotals, writeEpoch } from "./keeper.ts";
import { countBurns } from "./supply.ts";

const [olga, rosa] = [testAccount("olga"), testAccount("rosa")];
const EMPTY = { epoch: 10n, slots: [] };
const GRANT = BootstrapGrant.create({
  datasetId: 1n,
  total: 1_000_000n,
  perRecord: 100n,
  startEpoch: 10n,
  endEpoch: 210n,
  burned: EMPTY,
  minted: EMPTY,
});

test("what is payable: by score, faded, within the total, and after the grace within the burn", () => {
  const late = GRANT.startEpoch + BOOTSTRAP_GRACE_EPOCHS;
  const burned = { epoch: late, slots: [300n, 200n] };
  const minted = { epoch: late, slots: [100n] };
  const table: readonly (readonly [string, BootstrapGrant, bigint, bigint, bigint, bigint])[] = [
    ["the best score at the start", GRANT, 10n, 12n, 100n, 1_200n],
    ["half the score", GRANT, 10n, 12n, 50n, 600n],
    ["half the way", GRANT, 110n - 11n, 10n, 100n, 555n],
    ["the last epoch", GRANT, 209n, 10n, 100n, 0n],
    ["after the end", GRANT, 210n, 10n, 100n, 0n],
    ["what is left of the total", { ...GRANT, paid: 999_900n }, 10n, 12n, 100n, 100n],
    ["without a burn after the grace nothing", GRANT, late, 1_000n, 100n, 0n],
    ["the burn less what was minted", { ...GRANT, burned, minted }, late, 1_000n, 100n, 400n],
  ];
  for (const [why, grant, epoch, records, score, expected] of table) {
    assert.equal(payableFor(grant, epoch, { records, score, atStake: 1_000_000n }), expected, why);
  }
  const minted10 = { epoch: 10n, slots: [49_000n] };
  const bounds: readonly (readonly [string, BootstrapGrant, bigint, bigint, bigint])[] = [
    ["no more than was at stake", GRANT, 12n, 1_100n, 1_100n],
    ["a hundredth for one contribution", GRANT, 1n << 24n, 1_000_000n, 10_000n],
    ["a twentieth in an epoch", { ...GRANT, minted: minted10 }, 1n << 24n, 1_000_000n, 1_000n],
    ["and nothing when match was more", { ...GRANT, minted: { epoch: 10n, slots: [60_000n] } }, 12n, 1_100n, 0n],
  ];
  for (const [why, grant, records, atStake, expected] of bounds) {
    assert.equal(payableFor(grant, 10n, { records, score: 100n, atStake }), expected, why);
  }
});

async function world(): Promise<{ readonly ctx: Context; readonly bootstrap: Bootstrap; supply(): bigint }> {
  const chain = await createEconomyChain([olga]);
  const ctx = createContext({ ...chain.app.read(), stores: branch(chain.app.state.latest()), mode: "deliver" });
  const bank = countBurns(createBank(createAuthKeeper()));
  return { ctx, bootstrap: createBootstrap(bank), supply: () => bank.supply(ctx, "ubyl") };
}

const refusal = (error: unknown): boolean => error instanceof TxError && error.is(EmissionsError.InvalidGrant);

test("a grant pays, is counted as minted, and gives back what it did not pay when it ends", async () => {
  const { ctx, bootstrap, supply } = await world();
  const terms = { datasetId: 7n, total: 100_000n, perRecord: 100n, endEpoch: 101n };
  bootstrap.grant(ctx, terms);
  const before = supply();
  const paid = bootstrap.pay(ctx, {
    datasetId: 7n,
    recipient: rosa.address,
    records: 10n,
    score: 100n,
    atStake: 1_000n,
  });
  assert.equal(paid, 1_000n);
  assert.equal(
    bootstrap.pay(ctx, { datasetId: 8n, recipient: rosa.address, records: 10n, score: 100n, atStake: 1_000n }),
    0n,
  );
  assert.equal(supply() - before, 1_000n);
  assert.equal(readTotals(ctx).mintedBootstrap, 1_000n);
  assert.equal(readGranted(ctx), 100_000n);
  bootstrap.end(ctx, 7n);
  assert.equal(findGrant(ctx, 7n), undefined);
  assert.equal(readGranted(ctx), 1_000n);
});

test("grants that make no sense, and one beyond the maximum of all together, are refused", async () => {
  const { ctx, bootstrap } = await world();
  const good = { datasetId: 1n, total: 10_000n, perRecord: 100n, endEpoch: 101n };
  for (const change of [{ total: 0n }, { perRecord: 0n }, { perRecord: 10_001n }, { endEpoch: 1n }]) {
    assert.throws(() => bootstrap.grant(ctx, { ...good, ...change }), refusal);
  }
  bootstrap.grant(ctx, { ...good, total: BOOTSTRAP_MAX });
  assert.throws(() => bootstrap.grant(ctx, { ...good, datasetId: 2n, total: 100n }), refusal);
  bootstrap.grant(ctx, good);
  bootstrap.grant(ctx, { ...good, datasetId: 2n });
});

test("after the grace the datanet's own burn is the bound, epoch by epoch, and match counts against it", async () => {
  const { ctx, bootstrap } = await world();
  bootstrap.grant(ctx, { datasetId: 1n, total: 1_000_000n, perRecord: 1_000n, endEpoch: 1_000n });
  const at = (number: bigint): void => writeEpoch(ctx, { number, startClock: 0n, endClock: 1n << 62n });
  const pay = (): bigint =>
    bootstrap.pay(ctx, { datasetId: 1n, recipient: rosa.address, records: 10n, score: 100n, atStake: 1_000n });
  at(200n);
  assert.equal(pay(), 0n);
  bootstrap.noteUse(ctx, { datasetId: 1n, burned: 500n, matched: 250n });
  assert.equal(pay(), 250n);
  assert.equal(pay(), 0n);
  at(231n);
  assert.equal(pay(), 0n, "what was burned thirty epochs ago counts no more");
});
