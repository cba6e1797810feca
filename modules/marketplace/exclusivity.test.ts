/** Proves that exclusivity holds for records, under whatever number they are released (docs/spec/marketplace.md M50-M53, M65). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { SAME_RECORDS_MAX } from "../../lib/limits.ts";
import { MsgMoveLicence, MsgWithdrawVersion } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { MarketplaceError } from "./errors.ts";
import { findLicence } from "./keeper.ts";
import {
  DAY_BLOCKS,
  TEST_DAY,
  ann,
  any,
  ben,
  bond,
  buy,
  coin,
  content,
  createMarket,
  offer,
  publish,
  register,
  seller,
} from "./market.fixture.ts";
import type { Market } from "./market.fixture.ts";

const PRICE = 1_000_000n;
const termNs = 30n * TEST_DAY;
const same = content("same");
const at = (version: string): { readonly datasetId: bigint; readonly version: string; readonly modelId: bigint } => ({
  datasetId: 1n,
  version,
  modelId: 0n,
});
const exclusive = (version: string): Any =>
  offer({ subject: at(version), exclusive: true, termNs, exclusiveFloor: coin(PRICE) });
const shared = (version: string): Any => offer({ subject: at(version), termNs: TEST_DAY });

/** Offer 1 is exclusive; offers 2 and 3 license the same records to anybody, 3 under the next number. */
async function createOffers(): Promise<Market> {
  const market = await createMarket();
  await market.ok(seller, register(), publish("1.0.0", same), bond(5n * PRICE));
  await market.ok(seller, exclusive("1.0.0"), shared("1.0.0"), publish("1.0.1", same), shared("1.0.1"));
  return market;
}

test("while an exclusive licence lives nobody is licensed for the same records under another number", async () => {
  const market = await createOffers();
  await market.ok(ann, buy(ann));
  await market.refused(MarketplaceError.ExclusivelyHeld, ben, buy(ben, 2n));
  const why = await market.refused(MarketplaceError.ExclusivelyHeld, ben, buy(ben, 3n));
  assert.match(why, /1@1\.0\.0 is licensed exclusively by order 1/);
  await market.blocks(30n * DAY_BLOCKS);
  await market.ok(ben, buy(ben, 3n));
});

test("it begins when licences under all numbers have ended, at a price and a declaration that count for all", async () => {
  const market = await createOffers();
  const other = offer({ subject: at("1.0.1"), exclusive: true, termNs, exclusiveFloor: coin(1n) });
  await market.refused(MarketplaceError.NotExclusive, seller, other);
  for (let sale = 0; sale < 9; sale += 1) {
    await market.ok(ben, buy(ben, 3n));
  }
  await market.refused(MarketplaceError.NotExclusive, ann, buy(ann));
  await market.blocks(DAY_BLOCKS);
  // Nine sales of 1.0.1 in ninety epochs; thirty epochs are a third of them.
  assert.match(await market.refused(MarketplaceError.NotExclusive, ann, buy(ann)), /costs at least 3000000 now/);
});

test("an exclusive licence moves to another number of its records past itself, and keeps others out all the while", async () => {
  const market = await createOffers();
  await market.ok(ann, buy(ann));
  await market.ok(seller, any(MsgWithdrawVersion, { seller: seller.text, datasetId: 1n, version: "1.0.0" }));
  await market.refused(MarketplaceError.ExclusivelyHeld, ben, buy(ben, 3n));
  await market.ok(ann, any(MsgMoveLicence, { holder: ann.text, licenceId: 1n, version: "1.0.1" }));
  assert.equal(findLicence(market.app.read(), 2n)?.subject.version, "1.0.1");
  await market.refused(MarketplaceError.ExclusivelyHeld, ben, buy(ben, 3n));
});

test("records that were released too often are licensed to many only (M53)", async () => {
  const market = await createOffers();
  for (let patch = 2; patch < SAME_RECORDS_MAX; patch += 1) {
    await market.ok(seller, publish(`1.0.${patch}`, same));
  }
  await market.refused(MarketplaceError.NotExclusive, ann, buy(ann));
  await market.ok(ben, buy(ben, 3n));
});
