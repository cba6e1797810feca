/**
 * Proves the marketplace as a whole against a small model of its own (docs/spec/marketplace.md MI1-MI5): random messages of several
 * accounts, and after each block the escrow, every order's state and every balance that the model foresees. The application's invariants
 * run after each block; a refused message leaves the state's bytes. The last state is exported and started from again.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAddress } from "../../lib/address.ts";
import { buyerPointOf, deliverKey } from "../../lib/exchange/delivery.ts";
import { Delivery, OrderState, Pricing } from "../../proto/gen/byline/marketplace/v1/marketplace.ts";
import {
  MsgBuy,
  MsgDeliverKey,
  MsgPlaceBid,
  MsgRecordUses,
  MsgRefundOrder,
  MsgReleaseOrder,
} from "../../proto/gen/byline/marketplace/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { createPrng } from "../../test/sim/prng.ts";
import { readClock } from "../emissions/clock.ts";
import { MARKETPLACE_ACCOUNT } from "../module-accounts.ts";
import { findLicence, findOrder, nextId } from "./keeper.ts";
import { NEXT_ORDER_KEY } from "./keys.ts";
import {
  EMPTY,
  TEST_DAY,
  ann,
  any,
  ben,
  bond,
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
  stranger,
} from "./market.fixture.ts";
import type { Market } from "./market.fixture.ts";
import { findAuction } from "./side-rows.ts";

type Kind = "open" | "key" | "period" | "use" | "won";
const DAY = TEST_DAY;
const OFFERS: Readonly<Record<string, { readonly id: bigint; readonly price: bigint }>> = {
  open: { id: 1n, price: 1_000_003n },
  key: { id: 2n, price: 1_000_000n },
  period: { id: 3n, price: 100_000n },
  use: { id: 4n, price: 1_000n },
};
const AUCTION_ID = 5n;
const FEE = 1000n;
const SEEDS = [7, 23, 101];
const STEPS = 200;

/** What the model knows of an order. */
interface ModelOrder {
  readonly id: bigint;
  readonly kind: Kind;
  readonly buyer: string;
  readonly amount: bigint;
  readonly units: bigint;
  readonly paidClock: bigint;
  state: "waiting" | "delivered" | "metered" | "released" | "refunded";
  deliveredClock: bigint;
  released: bigint;
  refunded: bigint;
  used: bigint;
}

/** An independent account of the same market: plain sums, no rows, no queue. */
class Model {
  readonly orders: ModelOrder[] = [];
  readonly spent = new Map<string, bigint>();
  bond = 3_500_000n;
  reserved = 0n;
  bid: { bidder: string; amount: bigint } | undefined;
  auctionEnd: bigint;

  constructor(auctionEnd: bigint) {
    this.auctionEnd = auctionEnd;
  }

  pay(account: string, amount: bigint): void {
    this.spent.set(account, (this.spent.get(account) ?? 0n) + amount);
  }

  buy(kind: Kind, buyer: string, units: bigint, clock: bigint): boolean {
    const price = OFFERS[kind]?.price ?? 0n;
    const amount = price * units;
    if (kind === "key" && this.bond - this.reserved < amount) {
      return false;
    }
    this.pay(buyer, amount);
    this.reserved += kind === "key" ? amount : 0n;
    this.open(kind, { buyer, amount, units, clock });
    return true;
  }

  open(
    kind: Kind,
    { buyer, amount, units, clock }: { buyer: string; amount: bigint; units: bigint; clock: bigint },
  ): void {
    const isMetered = kind === "period" || kind === "use";
    const state = kind === "key" ? "waiting" : isMetered ? "metered" : "released";
    const id = BigInt(this.orders.length + 1);
    const released = state === "released" ? amount : 0n;
    this.orders.push({
      id,
      kind,
      buyer,
      amount,
      units,
      paidClock: clock,
      state,
      deliveredClock: 0n,
      released,
      refunded: 0n,
      used: 0n,
    });
  }

  deliver(order: ModelOrder, clock: bigint): boolean {
    if (order.state !== "waiting" || clock >= order.paidClock + DAY) {
      return false;
    }
    order.state = "delivered";
    order.deliveredClock = clock;
    return true;
  }

  release(order: ModelOrder, sender: string, clock: bigint): boolean {
    if (order.state === "delivered" && (sender === order.buyer || clock >= order.deliveredClock + 2n * DAY)) {
      this.settle(order);
      return true;
    }
    const due = order.state === "metered" ? this.due(order, clock) : 0n;
    this.take(order, due);
    return due > 0n;
  }

  refund(order: ModelOrder, clock: bigint): boolean {
    if (order.state !== "waiting" || clock < order.paidClock + DAY) {
      return false;
    }
    const penalty = order.amount / 100n;
    this.reserved -= order.amount;
    this.bond -= penalty;
    this.pay(order.buyer, -order.amount - penalty / 4n);
    order.refunded = order.amount;
    order.state = "refunded";
    return true;
  }

  use(order: ModelOrder, uses: bigint, clock: bigint): boolean {
    const isOver = clock >= order.paidClock + 2n * DAY;
    if (order.kind !== "use" || order.state !== "metered" || isOver || order.units - order.used < uses) {
      return false;
    }
    order.used += uses;
    this.take(order, this.due(order, clock));
    return true;
  }

  placeBid(bidder: string, amount: bigint, clock: bigint): boolean {
    const least = this.bid === undefined ? 500_000n : this.bid.amount + (this.bid.amount * 5n + 99n) / 100n;
    if (clock >= this.auctionEnd || amount < least) {
      return false;
    }
    if (this.bid !== undefined) {
      this.pay(this.bid.bidder, -this.bid.amount);
    }
    this.pay(bidder, amount);
    this.bid = { bidder, amount };
    const extended = clock + DAY / 144n;
    this.auctionEnd = extended > this.auctionEnd ? extended : this.auctionEnd;
    return true;
  }

  /** What the end of a block does at its clock. */
  endBlock(clock: bigint): void {
    for (const order of this.orders) {
      if (order.state === "delivered" && clock >= order.deliveredClock + 2n * DAY) {
        this.settle(order);
      }
      this.refund(order, clock);
      if (order.state === "metered" && clock >= order.paidClock + this.term(order)) {
        this.take(order, order.amount - order.released);
      }
    }
    if (this.bid !== undefined && clock >= this.auctionEnd) {
      const { bidder: buyer, amount } = this.bid;
      this.bid = undefined;
      this.open("won", { buyer, amount, units: 1n, clock });
    }
  }

  escrow(): bigint {
    return this.orders.reduce(
      (sum, { amount, released, refunded }) => sum + amount - released - refunded,
      this.bid?.amount ?? 0n,
    );
  }

  private term({ kind, units }: ModelOrder): bigint {
    return kind === "period" ? units * DAY : 2n * DAY;
  }

  private due(order: ModelOrder, clock: bigint): bigint {
    const passed = clock - order.paidClock;
    if (passed >= this.term(order)) {
      return order.amount - order.released;
    }
    const share = order.kind === "use" ? order.amount * order.used : order.amount * (passed / DAY);
    return share / order.units - order.released;
  }

  private settle(order: ModelOrder): void {
    this.reserved -= order.amount;
    order.released = order.amount;
    order.state = "released";
  }

  private take(order: ModelOrder, due: bigint): void {
    order.released += due;
    order.state = order.state === "metered" && order.released === order.amount ? "released" : order.state;
  }
}

const STATES: Readonly<Record<ModelOrder["state"], number>> = {
  waiting: OrderState.ORDER_STATE_PAID,
  delivered: OrderState.ORDER_STATE_DELIVERED,
  metered: OrderState.ORDER_STATE_METERED,
  released: OrderState.ORDER_STATE_RELEASED,
  refunded: OrderState.ORDER_STATE_REFUNDED,
};

function compare(market: Market, model: Model, start: ReadonlyMap<string, bigint>, why: string): void {
  const ctx = market.app.read();
  assert.equal(nextId(ctx, NEXT_ORDER_KEY), BigInt(model.orders.length + 1), why);
  for (const expected of model.orders) {
    const found = findOrder(ctx, expected.id);
    assert.deepEqual(
      [found?.state, found?.released, found?.refunded, found?.buyer],
      [STATES[expected.state], expected.released, expected.refunded, expected.buyer],
      `${why}, order ${expected.id} (${expected.kind})`,
    );
  }
  assert.equal(market.balance(moduleAddress(MARKETPLACE_ACCOUNT)), model.escrow(), why);
  for (const account of [ann, ben, cem]) {
    const expected = (start.get(account.text) ?? 0n) - (model.spent.get(account.text) ?? 0n);
    assert.equal(market.balance(account.address), expected, `${why}, balance`);
  }
}

for (const seed of SEEDS) {
  test(`random trade agrees with the model, and its state exports and starts again (seed ${seed})`, async () => {
    const random = createPrng(seed);
    const sealed = seal("1.1.0");
    const market = await createMarket();
    await market.ok(
      seller,
      register(),
      publish("1.0.0"),
      publish("1.1.0", sealed.content),
      declareKey("1.1.0", sealed),
      bond(3_500_000n),
    );
    const keySubject = { datasetId: 1n, version: "1.1.0", modelId: 0n };
    await market.ok(
      seller,
      offer({ price: coin(1_000_003n) }),
      offer({ subject: keySubject, delivery: Delivery.DELIVERY_KEY }),
      offer({ pricing: Pricing.PRICING_PERIOD, termNs: DAY, price: coin(100_000n) }),
      offer({ pricing: Pricing.PRICING_USE, termNs: 2n * DAY, price: coin(1_000n) }),
      offer({ pricing: Pricing.PRICING_AUCTION, auctionNs: 8n * DAY, price: coin(500_000n) }),
    );
    const model = new Model(findAuction(market.app.read(), AUCTION_ID)?.endClock ?? 0n);
    const start = new Map([ann, ben, cem].map((account) => [account.text, market.balance(account.address)]));
    const outcomes = new Map<string, number>();
    for (let step = 0; step < STEPS; step += 1) {
      const clock = readClock(market.app.read()) + 1_000_000_000n;
      const buyer = random.pick([ann, ben, cem]);
      const open = model.orders.filter(({ state }) => state !== "released" && state !== "refunded");
      const pool = open.length > 0 && random.chance(700) ? open : model.orders;
      const order = pool[random.below(Math.max(pool.length, 1))];
      const act = (): {
        readonly name: string;
        readonly sender: typeof ann;
        readonly message: Any;
        readonly expected: boolean;
      } => {
        const orderId = order?.id ?? 99n;
        const action = random.pick(["buy", "buy", "deliver", "release", "refund", "use", "bid"]);
        if (action === "buy") {
          const kind = random.pick<"open" | "key" | "period" | "use">(["open", "key", "period", "use"]);
          const { id, price } = OFFERS[kind] ?? { id: 1n, price: 0n };
          const units = kind === "period" || kind === "use" ? random.between(1, 5) : 1;
          const buyerPoint = kind === "key" ? buyerPointOf(buyerSecret(buyer, sealed)) : EMPTY;
          const maxTotal = coin(price * BigInt(units));
          const message = any(MsgBuy, { buyer: buyer.text, offerId: id, maxTotal, units, buyerPoint });
          return { name: kind, sender: buyer, message, expected: model.buy(kind, buyer.text, BigInt(units), clock) };
        }
        if (action === "deliver") {
          const point = findOrder(market.app.read(), orderId)?.buyerPoint ?? EMPTY;
          const exchange = { orderId, buyerPoint: point.length === 32 ? point : buyerPointOf(5n) };
          const message = any(MsgDeliverKey, {
            seller: seller.text,
            orderId,
            ...deliverKey(sealed.index.terms, sealed.secret, exchange),
          });
          return {
            name: action,
            sender: seller,
            message,
            expected: order !== undefined && model.deliver(order, clock),
          };
        }
        if (action === "release") {
          const message = any(MsgReleaseOrder, { sender: buyer.text, orderId });
          return {
            name: action,
            sender: buyer,
            message,
            expected: order !== undefined && model.release(order, buyer.text, clock),
          };
        }
        if (action === "refund") {
          const message = any(MsgRefundOrder, { sender: stranger.text, orderId });
          return {
            name: action,
            sender: stranger,
            message,
            expected: order !== undefined && model.refund(order, clock),
          };
        }
        if (action === "use") {
          const licenceId = findOrder(market.app.read(), orderId)?.licenceId ?? 0n;
          const uses = random.between(1, 3);
          const isHolder = findLicence(market.app.read(), licenceId)?.holder === buyer.text;
          const message = any(MsgRecordUses, { holder: buyer.text, licenceId, uses });
          return {
            name: action,
            sender: buyer,
            message,
            expected: isHolder && order !== undefined && model.use(order, BigInt(uses), clock),
          };
        }
        const amount = BigInt(random.between(400_000, 3_000_000));
        const message = any(MsgPlaceBid, {
          bidder: buyer.text,
          offerId: AUCTION_ID,
          amount: coin(amount),
          buyerPoint: EMPTY,
        });
        return { name: action, sender: buyer, message, expected: model.placeBid(buyer.text, amount, clock) };
      };
      const { name, sender, message, expected } = act();
      const why = `seed ${seed}, step ${step}: ${name}`;
      const result = await market.run(sender, message);
      assert.equal(result.code === 0, expected, `${why}: ${result.log}`);
      outcomes.set(`${name} ${String(expected)}`, (outcomes.get(`${name} ${String(expected)}`) ?? 0) + 1);
      model.pay(sender.text, FEE);
      model.endBlock(clock);
      compare(market, model, start, why);
      for (let idle = random.chance(300) ? random.between(1, 9) : 0; idle > 0; idle -= 1) {
        await market.blocks(1n);
        model.endBlock(readClock(market.app.read()));
        compare(market, model, start, `${why}, idle`);
      }
    }
    for (const seen of [
      "open true",
      "key true",
      "deliver true",
      "release true",
      "release false",
      "use true",
      "bid true",
      "bid false",
    ]) {
      assert.ok((outcomes.get(seen) ?? 0) > 0, `seed ${seed} reaches "${seen}"`);
    }
    await exportsAndStarts(market);
  });
}
