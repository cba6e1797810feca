/**
 * Proves that a chain with everything open at once exports and starts again with the same rows, queue included: a bounty, an auction with
 * a bid, keys that are waited for and delivered, running periods, an exclusive licence, a withdrawal with registered holders, a licence
 * that moved, a rating.
 */
import { test } from "node:test";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { buyerPointOf, deliverKey } from "../../lib/exchange/delivery.ts";
import { Delivery, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgDeliverKey,
  MsgMoveLicence,
  MsgPlaceBid,
  MsgPostBounty,
  MsgRateLicence,
  MsgRegisterForfeit,
  MsgWithdrawVersion,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import {
  EMPTY,
  TEST_DAY,
  ann,
  any,
  ben,
  bond,
  buy,
  buyerSecret,
  cem,
  coin,
  createMarket,
  declareKey,
  exportsAndStarts,
  offer,
  publish,
  register,
  seal,
  seller,
} from "./market.fixture.ts";

const PRICE = 1_000_000n;

test("everything that can be open survives an export", async () => {
  const sealed = seal("1.1.0");
  const market = await createMarket();
  const at = (version: string): { subject: { datasetId: bigint; version: string; modelId: bigint } } => ({
    subject: { datasetId: 1n, version, modelId: 0n },
  });
  const period = { pricing: Pricing.PRICING_PERIOD, termNs: TEST_DAY };
  const exclusive = { exclusive: true, termNs: 30n * TEST_DAY, exclusiveFloor: coin(PRICE) };
  await market.ok(
    seller,
    register(),
    publish("1.0.0"),
    publish("1.1.0", sealed.content),
    publish("1.2.0"),
    declareKey("1.1.0", sealed),
    bond(3n * PRICE),
  );
  await market.ok(
    seller,
    offer({ termNs: 50n * TEST_DAY }),
    offer({ ...at("1.1.0"), delivery: Delivery.DELIVERY_KEY }),
    offer({ ...at("1.1.0"), ...period }),
    offer({ ...at("1.1.0"), pricing: Pricing.PRICING_AUCTION, auctionNs: 20n * TEST_DAY }),
    offer({ ...at("1.2.0"), ...exclusive }),
  );
  const buyerPoint = buyerPointOf(buyerSecret(ann, sealed));
  await market.ok(ann, buy(ann), buy(ann, 2n, PRICE, { buyerPoint }), buy(ann, 2n, PRICE, { buyerPoint }));
  await market.ok(ben, buy(ben), buy(ben, 3n, 9n * PRICE, { units: 9 }), buy(ben, 5n));
  const delivery = deliverKey(sealed.index.terms, sealed.secret, { orderId: 2n, buyerPoint });
  await market.ok(seller, any(MsgDeliverKey, { seller: seller.text, orderId: 2n, ...delivery }));
  const wanted = { termsHash: sha256(utf8ToBytes("wanted")), termsUri: "https://example.org" };
  const bounty = { poster: cem.text, amount: coin(PRICE), ...wanted, openNs: TEST_DAY, curators: [ann.text] };
  const bid = { bidder: cem.text, offerId: 4n, amount: coin(PRICE), buyerPoint: EMPTY };
  await market.ok(cem, any(MsgPostBounty, bounty), any(MsgPlaceBid, bid));
  await market.ok(seller, any(MsgWithdrawVersion, { seller: seller.text, datasetId: 1n, version: "1.0.0" }));
  await market.ok(ann, any(MsgRegisterForfeit, { holder: ann.text, licenceId: 1n }));
  await market.ok(ben, any(MsgMoveLicence, { holder: ben.text, licenceId: 2n, version: "1.1.0" }));
  await market.ok(ben, any(MsgRateLicence, { holder: ben.text, licenceId: 6n, rating: 3 }));
  await exportsAndStarts(market);
});
