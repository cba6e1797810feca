/** Proves: in 500 random honest sales no complaint, right or changed in any way, convicts the seller (K50-K56). */
import assert from "node:assert/strict";
import test from "node:test";
import { createChunkComplaint, judgeChunkComplaint } from "./chunk-complaint.ts";
import { cipherOf, sampleOrder, type SampleSale, sampleSale } from "./exchange.fixture.ts";
import { createKeyComplaint, judgeKeyComplaint } from "./key-complaint.ts";
import { createLayoutComplaint, judgeLayoutComplaint } from "./layout-complaint.ts";
import { createDraw, type Draw, mutateFields } from "./mutate.fixture.ts";
import { openDelivery } from "./delivery.ts";
import { createSample, judgeSample } from "./sample.ts";
import type { Judgement } from "./verdict.ts";

const SALES = 50;
const ORDERS_PER_SALE = 10;
const MUTATIONS = 4;

function randomSale(number: number, draw: Draw): SampleSale {
  const lengthOf = (): number => [draw(40), draw(300), 16_370 + draw(20), 20_000 + draw(30_000)][draw(4)] ?? 0;
  return sampleSale(`random ${number}`, Array.from({ length: 1 + draw(6) }, lengthOf));
}

test("500 honest sales: nothing that a buyer shows convicts", () => {
  const draw = createDraw(1);
  const seen = new Map<string, number>();
  const expect = (judgement: Judgement, verdicts: readonly string[]): void => {
    assert.ok(verdicts.includes(judgement.verdict), judgement.reason);
    seen.set(judgement.verdict, (seen.get(judgement.verdict) ?? 0) + 1);
  };
  const NEVER_GUILTY = ["COMPLAINT_FALSE", "INVALID_PROOF"];
  for (let number = 0; number < SALES; number++) {
    const sale = randomSale(number, draw);
    const { index, ciphers, secret } = sale;
    const { terms, entries } = index;
    const leaves = entries.map(({ leaf }) => leaf);
    let last = attemptsOf(0);
    for (let orderId = 1; orderId <= ORDERS_PER_SALE; orderId++) {
      const own = attemptsOf(orderId);
      const { order, delivery, buyerSecret } = own;
      assert.equal(openDelivery(terms, order, { delivery, buyerSecret }), secret);
      expect(judgeChunkComplaint(terms, order, own.chunk), ["COMPLAINT_FALSE"]);
      expect(judgeKeyComplaint(terms, order, { delivery, complaint: own.key }), ["COMPLAINT_FALSE"]);
      expect(judgeLayoutComplaint(terms, own.layout), ["COMPLAINT_FALSE"]);
      for (let mutation = 0; mutation < MUTATIONS; mutation++) {
        expect(judgeChunkComplaint(terms, order, mutateFields(own.chunk, last.chunk, draw)), NEVER_GUILTY);
        expect(judgeLayoutComplaint(terms, mutateFields(own.layout, last.layout, draw)), NEVER_GUILTY);
      }
      const complaint = mutateFields(own.key, last.key, draw);
      expect(judgeKeyComplaint(terms, order, { delivery, complaint }), NEVER_GUILTY);
      last = own;
    }
    expect(judgeSample(terms, createSample(index, { place: 0, cipher: cipherOf(ciphers, 0), secret })), [
      "COMPLAINT_FALSE",
    ]);

    function attemptsOf(orderId: number) {
      const place = draw(entries.length);
      const one = sampleOrder(sale, BigInt(orderId));
      const start = draw(leaves.length);
      const count = start + 1 < leaves.length && draw(2) === 0 ? 2 : 1;
      return {
        ...one,
        chunk: createChunkComplaint(index, one.order, { place, cipher: cipherOf(ciphers, place), secret }),
        key: createKeyComplaint(terms, one.order, one),
        layout: createLayoutComplaint(leaves, { start, count }),
      };
    }
  }
  assert.ok(
    (seen.get("COMPLAINT_FALSE") ?? 0) > 1_500 && (seen.get("INVALID_PROOF") ?? 0) > 3_000,
    JSON.stringify([...seen]),
  );
});
