/**
 * Proves offers and plain sales (docs/spec/marketplace.md M2-M12, M20-M30, M40-M42): who may offer what, that the consents bound the
 * rights, that every ubyl of a sale reaches those whom the split names, and who has which right afterwards.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { INVALID_SIGNER } from "../authority.ts";
import { moduleAddress } from "../../lib/address.ts";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { Delivery, OrderState, Right } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  QueryHasRightRequest,
  QueryHasRightResponse,
  QueryOfferRequest,
  QueryOfferResponse,
  QueryOffersRequest,
  QueryOffersResponse,
} from "../../proto/gen/byline/marketplace/v1/query.ts";
import { MsgCloseOffer, MsgUpdateParams } from "../../proto/gen/byline/marketplace/v1/tx.ts";
import { ConsentStatus, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import { EmissionsError } from "../emissions/errors.ts";
import { SdkError } from "../../lib/errors.ts";
import { ATTESTER_POOL, FEE_COLLECTOR, MARKETPLACE_ACCOUNT, REAL_POOL } from "../module-accounts.ts";
import { MarketplaceError } from "./errors.ts";
import { findLicence, findOffer, findOrder } from "./keeper.ts";
import {
  EMPTY,
  START_BALANCE,
  ann,
  any,
  ben,
  buy,
  coin,
  content,
  createMarket,
  moveVersion,
  offer,
  publish,
  register,
  seller,
  stranger,
} from "./market.fixture.ts";
import type { Code, Market } from "./market.fixture.ts";
import { defaultMarketplaceParams } from "./params.ts";

const FEE = 1000n;

async function withVersion(): Promise<Market> {
  const market = await createMarket();
  await market.ok(seller, register(), publish("1.0.0"));
  return market;
}

test("an offer is refused field by field with the rule's code (M10, M11)", async () => {
  const market = await withVersion();
  const model = { datasetId: 0n, version: "", modelId: 1n };
  const table: readonly (readonly [string, Code, ReturnType<typeof offer>])[] = [
    ["no subject", MarketplaceError.InvalidSubject, offer({ subject: { datasetId: 0n, version: "", modelId: 0n } })],
    ["two subjects", MarketplaceError.InvalidSubject, offer({ subject: { ...model, datasetId: 1n } })],
    [
      "version form",
      MarketplaceError.InvalidSubject,
      offer({ subject: { datasetId: 1n, version: "1.0", modelId: 0n } }),
    ],
    [
      "no such version",
      MarketplaceError.SubjectNotFound,
      offer({ subject: { datasetId: 1n, version: "2.0.0", modelId: 0n } }),
    ],
    ["no such model", MarketplaceError.SubjectNotFound, offer({ subject: model, rights: Right.RIGHT_DERIVE })],
    ["a model is not trained on", MarketplaceError.InvalidOffer, offer({ subject: model, rights: Right.RIGHT_TRAIN })],
    ["no rights", MarketplaceError.InvalidOffer, offer({ rights: 0 })],
    ["unknown rights", MarketplaceError.InvalidOffer, offer({ rights: 128 })],
    ["royalty", MarketplaceError.InvalidOffer, offer({ royaltyPpm: 300_001 })],
    ["terms hash", MarketplaceError.InvalidOffer, offer({ termsHash: new Uint8Array(31) })],
    ["terms URI without hash", MarketplaceError.InvalidOffer, offer({ termsUri: "https://example.org" })],
    ["term", MarketplaceError.InvalidOffer, offer({ termNs: 1n << 63n })],
    ["pricing", MarketplaceError.InvalidOffer, offer({ pricing: 0 })],
    ["delivery", MarketplaceError.InvalidOffer, offer({ delivery: 0 })],
    ["key without chunks", MarketplaceError.KeyNotDeclared, offer({ delivery: Delivery.DELIVERY_KEY })],
    ["price in another coin", SdkError.InvalidCoins, offer({ price: { denom: "uatom", amount: "5" } })],
    ["price that leaves contributors nothing", EmissionsError.PaymentTooSmall, offer({ price: coin(1n) })],
    ["foreign data", MarketplaceError.NotOwner, offer({ seller: stranger.text })],
  ];
  for (const [why, code, message] of table) {
    assert.notEqual(await market.refused(code, why === "foreign data" ? stranger : seller, message), "", why);
  }
  assert.equal(findOffer(market.app.read(), 1n), undefined);
});

test("rights go as far as the consents, and a constrained consent needs its own terms (M4)", async () => {
  const market = await createMarket();
  const termsHash = sha256(utf8ToBytes("no weapons"));
  const consents = {
    train: { status: ConsentStatus.CONSENT_STATUS_CONSTRAINED, termsHash },
    infer: { status: ConsentStatus.CONSENT_STATUS_DENIED, termsHash: EMPTY },
    mine: { status: ConsentStatus.CONSENT_STATUS_ALLOWED, termsHash: EMPTY },
  };
  await market.ok(seller, register(), publish("1.0.0", content("c", { consents })));
  const denied = MarketplaceError.RightsDenied;
  await market.refused(denied, seller, offer({ rights: Right.RIGHT_INFER_CONTEXT }));
  await market.refused(denied, seller, offer({ rights: Right.RIGHT_TRAIN }));
  await market.refused(denied, seller, offer({ rights: Right.RIGHT_FINE_TUNE, termsHash: sha256(termsHash) }));
  await market.ok(seller, offer({ rights: Right.RIGHT_TRAIN | Right.RIGHT_FINE_TUNE, termsHash }));
  await market.ok(seller, offer({ rights: Right.RIGHT_EVALUATE | Right.RIGHT_REDISTRIBUTE | Right.RIGHT_DERIVE }));
});

test("a sale of open data pays everyone the split names, at once and to the last unit (M20, M30)", async () => {
  const market = await withVersion();
  const price = 1_000_003n;
  await market.ok(seller, offer({ price: coin(price), termNs: 5_000_000_000n }));
  const pool = (name: string): bigint => market.balance(moduleAddress(name));
  const supply = (): bigint => market.app.modules.bank.supply(market.app.read(), "ubyl");
  const before = [pool(FEE_COLLECTOR), pool(ATTESTER_POOL), pool(REAL_POOL), market.balance(seller.address), supply()];
  await market.refused(MarketplaceError.PriceTooHigh, ann, buy(ann, 1n, price - 1n));
  const annBefore = market.balance(ann.address);
  await market.ok(ann, buy(ann, 1n, price));
  const after = [pool(FEE_COLLECTOR), pool(ATTESTER_POOL), pool(REAL_POOL), market.balance(seller.address), supply()];
  const [stakers, attesters, real, curation, burned] = after.map((amount, index) => amount - (before[index] ?? 0n));
  // Fees of earlier blocks have left the collector; before and after hold the fee of their own block.
  assert.deepEqual([stakers, attesters, curation, burned], [30_000n, 30_000n, 40_000n, -50_001n]);
  assert.equal(real, price - 30_000n - 30_000n - 40_000n - 50_001n);
  assert.equal(annBefore - market.balance(ann.address), price + FEE);
  assert.equal(pool(MARKETPLACE_ACCOUNT), 0n);
  const ctx = market.app.read();
  assert.equal(findOrder(ctx, 1n)?.state, OrderState.ORDER_STATE_RELEASED);
  const licence = findLicence(ctx, 1n);
  assert.deepEqual([licence?.holder, licence?.paid, licence?.orderId], [ann.text, price, 1n]);
});

test("the owner has every right, a buyer those of a licence until it ends, others none (M41, M42)", async () => {
  const market = await withVersion();
  await market.ok(seller, offer({ termNs: 5_000_000_000n }));
  await market.ok(ann, buy(ann));
  const ask = (account: string, right: number, clock = 0n): QueryHasRightResponse =>
    market.query(
      "HasRight",
      { request: QueryHasRightRequest, response: QueryHasRightResponse },
      { account, right, datasetId: 1n, version: "1.0.0", modelId: 0n, clock },
    );
  assert.deepEqual(ask(seller.text, 127), { hasRight: true, owner: true, licenceId: 0n });
  assert.deepEqual(ask(ann.text, Right.RIGHT_TRAIN), { hasRight: true, owner: false, licenceId: 1n });
  assert.equal(ask(ann.text, Right.RIGHT_TRAIN | Right.RIGHT_COMMERCIAL).hasRight, true);
  assert.equal(ask(ann.text, Right.RIGHT_DERIVE).hasRight, false);
  assert.equal(ask(ben.text, Right.RIGHT_TRAIN).hasRight, false);
  await market.blocks(5n);
  assert.equal(ask(ann.text, Right.RIGHT_TRAIN).hasRight, false, "the term is over");
  assert.equal(ask(ann.text, Right.RIGHT_TRAIN, findLicence(market.app.read(), 1n)?.grantedClock).hasRight, true);
  assert.equal(ask(ann.text, Right.RIGHT_TRAIN, 1n).hasRight, false, "before the grant");
});

test("an offer is bought by others, while it is open and its version in standing (M12, M20)", async () => {
  const market = await withVersion();
  await market.ok(seller, offer());
  await market.refused(MarketplaceError.InvalidBuyer, seller, buy(seller));
  await market.refused(MarketplaceError.OfferNotFound, ann, buy(ann, 7n));
  await market.ok(seller, offer({ price: coin(START_BALANCE + 1n) }));
  await market.refused(SdkError.InsufficientFunds, ann, buy(ann, 2n, START_BALANCE + 1n));
  const close = any(MsgCloseOffer, { seller: seller.text, offerId: 1n });
  await market.refused(
    MarketplaceError.NotSeller,
    stranger,
    any(MsgCloseOffer, { seller: stranger.text, offerId: 1n }),
  );
  await market.ok(seller, moveVersion("1.0.0", VersionState.VERSION_STATE_RETIRED));
  await market.refused(MarketplaceError.SubjectState, ann, buy(ann));
  const asked = market.query(
    "Offer",
    { request: QueryOfferRequest, response: QueryOfferResponse },
    QueryOfferRequest.create({ offerId: 1n }),
  );
  assert.equal(asked.buyable, false);
  assert.match(asked.whyNot, /retired/);
  await market.ok(seller, close);
  await market.refused(MarketplaceError.OfferClosed, ann, buy(ann));
  await market.refused(MarketplaceError.OfferClosed, seller, close);
});

test("offers are found by seller and by subject, and params change by governance only", async () => {
  const market = await withVersion();
  await market.ok(seller, offer(), offer({ price: coin(5_000n) }), publish("1.1.0"));
  await market.ok(seller, offer({ subject: { datasetId: 1n, version: "1.1.0", modelId: 0n } }));
  const ask = (request: Partial<QueryOffersRequest>): readonly bigint[] =>
    market
      .query(
        "Offers",
        { request: QueryOffersRequest, response: QueryOffersResponse },
        QueryOffersRequest.create(request),
      )
      .offers.map(({ id }) => id);
  assert.deepEqual(ask({}), [1n, 2n, 3n]);
  assert.deepEqual(ask({ seller: seller.text }), [1n, 2n, 3n]);
  assert.deepEqual(ask({ seller: ann.text }), []);
  assert.deepEqual(ask({ datasetId: 1n, version: "1.1.0" }), [3n]);
  assert.throws(() => ask({ datasetId: 1n }), /version/);
  const params = defaultMarketplaceParams();
  await market.refused(INVALID_SIGNER, ann, any(MsgUpdateParams, { authority: ann.text, params }));
  const wrong = any(MsgUpdateParams, { authority: ann.text, params: { ...params, latePenaltyPpm: 1_000_001 } });
  await market.refused(MarketplaceError.InvalidParams, ann, wrong);
});
