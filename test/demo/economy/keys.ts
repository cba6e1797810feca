/** Chapter: encrypted data is sold by a fair exchange: a good key opens it, a wrong key and a bad chunk are shown to the chain and paid back. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { createChunkIndex, encodeChunkIndex } from "../../../lib/exchange/chunk-index.ts";
import { chunkRootOf } from "../../../lib/exchange/terms.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond, MsgPostBondResponse } from "../../../proto/gen/byline/emissions/v1/tx.ts";
import { Delivery, type Order, OrderState } from "../../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgBuyResponse,
  MsgComplaintResponse,
  MsgCreateOffer,
  MsgCreateOfferResponse,
  MsgDeclareKey,
  MsgDeliverKey,
  MsgDeliverKeyResponse,
} from "../../../proto/gen/byline/marketplace/v1/tx.ts";
import { packMessage } from "../../../sdk/client.ts";
import { buyMessage, type PreparedPurchase, preparePurchase, receiveOrder } from "../../../sdk/marketplace/buyer.ts";
import { queryOrder } from "../../../sdk/marketplace/market-queries.ts";
import {
  declareKeyMessage,
  deliverKeyMessage,
  type SealedVersion,
  sealFolder,
  type VersionOnSale,
} from "../../../sdk/marketplace/seller.ts";
import { publishFolder } from "../../../sdk/publish/publish.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import { createPrivateKey, type Wallet } from "../../../sdk/wallet.ts";
import { folderOf, textsOf } from "./folders.ts";
import { earningsOf, offerOf, partsOfSale } from "./sale.ts";
import { bondOf, type EconomyStage, inByl, reasonOf, refusal, send, sendAll, ubyl, waitUntil } from "./stage.ts";

const PRICE = 4_000_000n;
const SELLER_BOND = 100_000_000n;
const RECORDS = 40;

/** What the chapter did, for the chapters that add it up. */
export interface KeysResult {
  /** The order whose money was released, ubyl. */
  readonly released: bigint;
  /** Taken from the seller, ubyl, and how often. */
  readonly slashed: bigint;
  readonly slashes: bigint;
}

/** Encrypted data on sale. */
interface OnSale {
  readonly version: VersionOnSale;
  readonly sealed: SealedVersion;
  readonly offerId: bigint;
  readonly contributors: Parameters<typeof earningsOf>[1]["contributors"];
}

/** A paid order and what its buyer holds. */
interface Bought {
  readonly orderId: bigint;
  readonly prepared: PreparedPurchase;
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellKeys(stage: EconomyStage, seller: Wallet, buyer: Wallet): Promise<KeysResult> {
  const { step, rpc } = stage;
  await send(
    stage,
    seller,
    MsgPostBondResponse,
    packMessage(MsgPostBond, {
      owner: seller.address,
      purpose: BondPurpose.BOND_PURPOSE_SELLER,
      subject: "",
      amount: ubyl(SELLER_BOND),
    }),
  );
  const honest = await putOnSale(stage, seller, "sealed", (sealed) => sealed);
  const spoilt = await putOnSale(stage, seller, "spoilt", withBadChunk);
  step(
    "published encrypted data and declared its key",
    `${honest.version.content.recordCount} records in ${honest.sealed.ciphers.length} chunk, for ${inByl(PRICE)}`,
  );
  const good = await buy(stage, buyer, honest);
  const delivered = await deliver(stage, seller, good, honest.sealed);
  const receipt = receiveOrder(good.prepared, delivered);
  assert.ok(receipt.outcome === "records");
  const texts = receipt.records.map((record) => new TextDecoder().decode(record));
  assert.deepEqual(
    texts,
    textsOf(RECORDS, "sealed").map((text) => JSON.stringify({ text })),
  );
  step("delivered the key: the buyer opened it", `all ${texts.length} records, byte for byte`);
  const wrong = await buy(stage, buyer, honest);
  const other = { ...honest.sealed, secret: honest.sealed.secret + 1n };
  await complain(stage, buyer, wrong, await deliver(stage, seller, wrong, other));
  const bad = await buy(stage, buyer, spoilt);
  await complain(stage, buyer, bad, await deliver(stage, seller, bad, spoilt.sealed));
  const again = preparedFor(spoilt);
  const faulty = buyMessage(buyer.address, { offerId: spoilt.offerId, maxTotal: PRICE, prepared: again });
  const why = await refusal(stage, buyer, packMessage(MsgBuy, faulty));
  step("refused to sell the faulty chunks again", reasonOf(why));
  const slashed = 2n * PRICE;
  const bond = await bondOf(stage, seller.address, { purpose: BondPurpose.BOND_PURPOSE_SELLER, subject: "" });
  assert.equal(bond.amount, SELLER_BOND - slashed, "the seller lost the price, twice");
  await waitUntil("the complaint window is over", async () => {
    return (await queryOrder(rpc, good.orderId))?.state === OrderState.ORDER_STATE_RELEASED;
  });
  const { pool } = await partsOfSale(stage, PRICE);
  const { datasetId, version } = honest.version;
  const account = await earningsOf(stage, { datasetId, version, contributors: honest.contributors });
  assert.equal(account.real.received, pool);
  const order = await queryOrder(rpc, good.orderId);
  assert.deepEqual([order?.released, order?.refunded], [PRICE, 0n]);
  step("released the money of the good key", `${inByl(pool)} of ${inByl(PRICE)} to contributors, nobody complained`);
  return { released: PRICE, slashed, slashes: 2n };
}

/** Publishes an encrypted folder, declares its key and offers it. */
async function putOnSale(
  stage: EconomyStage,
  seller: Wallet,
  name: string,
  change: (sealed: SealedVersion) => SealedVersion,
): Promise<OnSale> {
  const folder = folderOf(name, textsOf(RECORDS, name));
  const seed32 = createPrivateKey();
  let sealed: SealedVersion | undefined;
  const { datasetId, version, content, plan } = await publishFolder(stage.rpc, seller, folder, {
    chunkRoot: async (onSale) => {
      const made = await sealFolder({ chainId: stage.chainId, ...onSale }, seed32, { folder, owner: seller.address });
      sealed = change(made);
      return sealed.chunkRoot;
    },
  });
  assert.ok(sealed !== undefined, "the version was sealed as it was published");
  const offer = {
    ...offerOf(seller, { datasetId, version, contributors: plan.contributors }, PRICE),
    delivery: Delivery.DELIVERY_KEY,
  };
  const { offerId } = await send(
    stage,
    seller,
    MsgCreateOfferResponse,
    packMessage(MsgDeclareKey, declareKeyMessage(seller.address, sealed, version)),
    packMessage(MsgCreateOffer, offer),
  );
  const onSale = { chainId: stage.chainId, datasetId, version, content };
  return { version: onSale, sealed, offerId, contributors: plan.contributors };
}

/** One bit of the first chunk differs, and everything that is registered agrees with it. */
function withBadChunk(honest: SealedVersion): SealedVersion {
  const ciphers = honest.ciphers.map((cipher, place) => (place === 0 ? cipher.map((byte) => byte ^ 1) : cipher));
  const entries = honest.index.entries.map((entry, place) => ({
    ...entry,
    leaf: { ...entry.leaf, cipherHash: sha256(ciphers[place] ?? utf8ToBytes("")) },
  }));
  const index = createChunkIndex(honest.index.terms, honest.index.terms.keyPoint, entries);
  return { ...honest, index, ciphers, indexBytes: encodeChunkIndex(index), chunkRoot: chunkRootOf(index.terms) };
}

/** Checks everything and makes a point for the key. */
function preparedFor({ version, sealed }: OnSale): PreparedPurchase {
  return preparePurchase(version, sealed, { seed32: createPrivateKey(), salt: utf8ToBytes("demo") });
}

async function buy(stage: EconomyStage, buyer: Wallet, onSale: OnSale): Promise<Bought> {
  const prepared = preparedFor(onSale);
  const message = buyMessage(buyer.address, { offerId: onSale.offerId, maxTotal: PRICE, prepared });
  const { orderId } = await send(stage, buyer, MsgBuyResponse, packMessage(MsgBuy, message));
  return { orderId, prepared };
}

/** Delivers a key for an order. @returns the order as its buyer sees it then */
async function deliver(
  stage: EconomyStage,
  seller: Wallet,
  { orderId }: Bought,
  keys: Pick<SealedVersion, "index" | "secret">,
): Promise<Order> {
  const paid = await queryOrder(stage.rpc, orderId);
  assert.ok(paid?.state === OrderState.ORDER_STATE_PAID, "the money lies in escrow");
  const message = deliverKeyMessage(seller.address, keys, paid);
  await send(stage, seller, MsgDeliverKeyResponse, packMessage(MsgDeliverKey, message));
  const delivered = await queryOrder(stage.rpc, orderId);
  assert.ok(delivered !== undefined);
  return delivered;
}

/** What the delivery does not hold is shown to the chain, which gives the money back and a quarter of what the seller loses. */
async function complain(
  stage: EconomyStage,
  buyer: Wallet,
  { orderId, prepared }: Bought,
  delivered: Order,
): Promise<void> {
  const receipt = receiveOrder(prepared, delivered);
  assert.ok(receipt.outcome === "complaint");
  const before = await queryBalance(stage.rpc, buyer.address);
  const { response, sent } = await sendAll(stage, buyer, MsgComplaintResponse, receipt.message);
  assert.ok(response.upheld);
  const reward = PRICE / 4n;
  assert.equal(await queryBalance(stage.rpc, buyer.address), before + PRICE + reward - sent.fee);
  assert.equal((await queryOrder(stage.rpc, orderId))?.state, OrderState.ORDER_STATE_REFUNDED);
  stage.step(
    `upheld a complaint: ${receipt.reason}`,
    `${inByl(PRICE)} back and ${inByl(reward)} of the ${inByl(PRICE)} that the seller lost`,
  );
}
