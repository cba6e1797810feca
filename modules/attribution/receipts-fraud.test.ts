/**
 * Proves: each way in which a settlement's receipts lie reverses it by one message (docs/spec/attribution.md T45-T47, T94): the pool
 * divided by the base vector, the match of what moved and the gateway's share burned, its reserve slashed; honest receipts are safe.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1Sign } from "#crypto";
import { commitMembers } from "../../lib/attribution/commit/ball.ts";
import { receiptSignHash } from "../../lib/attribution/receipt.ts";
import { writePart } from "../../lib/attribution/wire/ball-fraud.ts";
import type { OpenReceipt } from "../../lib/economy/receipts.ts";
import { ringTotal } from "../../lib/economy/ring.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import { PayeeRole, SettlementState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { Receipt } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { QueryGatewayRequest, QueryGatewayResponse } from "../../proto/gen/byline/attribution/v1/query.ts";
import { MsgCommitFraudResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { touchPayee } from "./earnings.ts";
import { AttributionError } from "./errors.ts";
import { findSettlement } from "./keeper.ts";
import { DAY_BLOCKS, PEOPLE, commitMessage, present, proveMessage } from "./publication.fixture.ts";
import type { Scene } from "./publication.fixture.ts";
import { leafOf, topSumOf } from "./receipts.fixture.ts";
import type { ReceiptChannel } from "./receipts.fixture.ts";
import { ballCase, ballLies, ballReceipt, openShop, settlementCase } from "./shop.fixture.ts";
import type { Shop } from "./shop.fixture.ts";

const { gate, carl } = PEOPLE;

async function reversed({ scene }: Shop, channel: ReceiptChannel, fraud: Uint8Array, why: string): Promise<void> {
  const { chain } = scene;
  const before = present(findSettlement(chain.app.read(), channel.id, 1), why);
  const owed = (): bigint => {
    const { real } = touchPayee(chain.app.read(), gate.address, PayeeRole.PAYEE_ROLE_GATEWAY, before.epoch);
    return real.received + ringTotal(real.pending);
  };
  const [payee, supply] = [owed(), bondOf(scene)];
  assert.equal(await scene.convict(fraud), `settlement/${channel.id}/1`, why);
  const after = present(findSettlement(chain.app.read(), channel.id, 1), why);
  assert.equal(after.state, SettlementState.SETTLEMENT_STATE_REVERSED, why);
  assert.deepEqual([after.evidence, after.gateway, after.reserved], [[0n, 0n], 0n, 0n], why);
  assert.equal(payee - owed(), before.gateway, `${why}: the gateway's share is burned`);
  const [sums, was] = [after, before].map(({ credited }) => credited.reduce((sum, part) => sum + part, 0n));
  assert.equal(sums, was, why);
  await chain.blocks(20);
  assert.equal(supply.bond - bondOf(scene).bond, before.reserved, `${why}: the reserve is slashed`);
}

function bondOf({ chain }: Scene): { bond: bigint; free: bigint } {
  const path = "/byline.attribution.v1.Query/Gateway";
  const { bond, bondAvailable } = chain.query(path, QueryGatewayRequest, QueryGatewayResponse, { operator: gate.text });
  return { bond, free: bondAvailable };
}

test("a receipt that is wrong by its own bytes, and a sum that does not add up, reverse the settlement", async () => {
  const shop = await openShop(22);
  const parts = shop.members.map(commitMembers);
  const lies: readonly (readonly [string, (channel: ReceiptChannel) => OpenReceipt])[] = [
    ["another channel", (channel) => channel.receipt(1, { channelId: channel.id + 1n })],
    ["a sequence number twice", (channel) => channel.receipt(0)],
    ["another model", (channel) => channel.receipt(1, { modelId: 99n })],
    ["a fee that is not the leaf's", (channel) => ({ ...channel.receipt(1), fee: 50_000n })],
    ["a vector that is not the leaf's", (channel) => ({ ...channel.receipt(1), vector: [1n, 0n] })],
    ["no evidence, but steered", (channel) => channel.receipt(1, { vector: [1_000n, 0n] })],
    ["steered beyond the fee", (channel) => channel.receipt(1, { vector: [60_000n, 60_000n], fee: 100_000n })],
    ["void with a fee", (channel) => channel.receipt(1, { void: true })],
    ["no request", (channel) => channel.receipt(1, { requestHash: new Uint8Array(3) })],
    ["no receipt", () => ({ bytes: Uint8Array.of(9, 9, 9), fee: 100_000n, vector: [0n, 0n] })],
    ["a publication without a ball", (channel) => channel.receipt(1, { publicationId: shop.publicationId })],
    [
      "a ball without a query",
      (channel) => channel.receipt(1, { publicationId: shop.publicationId, ball: parts.map(writePart) }),
    ],
    [
      "a vector that is not that of the ball",
      (channel) => {
        const { bytes } = ballReceipt(shop, channel, { sequence: 1, parts });
        return channel.receipt(1, { ...Receipt.decode(bytes), vector: [0n, 50_000n] });
      },
    ],
    ["too many spans", (channel) => channel.receipt(1, { spans: [1n, 2n, 3n], vector: [30_000n, 0n] })],
  ];
  for (const [why, lie] of lies) {
    const channel = await shop.open(why);
    const receipts = [channel.receipt(0), lie(channel), channel.receipt(2)];
    const index = await channel.settle(receipts);
    const leaf = leafOf(receipts, 1);
    for (const honest of [leafOf(receipts, 0), leafOf(receipts, 2)]) {
      const fraud = settlementCase(channel.id, index, { receipt: { leaf: honest } });
      await shop.scene.chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
      await shop.scene.chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, fraud));
    }
    await reversed(shop, channel, settlementCase(channel.id, index, { receipt: { leaf } }), why);
  }
  const channel = await shop.open("sum");
  const receipts = [channel.receipt(0), channel.receipt(1), channel.receipt(2)];
  const index = await channel.settle(receipts, 5_000n);
  const right = settlementCase(channel.id, index, { sum: topSumOf(receipts) });
  await shop.scene.chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, right));
  await shop.scene.chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, right));
  await reversed(shop, channel, settlementCase(channel.id, index, { sum: topSumOf(receipts, 5_000n) }), "a sum");
});

test("a ball that lies reverses the settlement, and no proof of these touches an honest ball", async () => {
  const shop = await openShop(22);
  const { scene, members } = shop;
  const lies = ballLies(shop);
  const honestChannel = await shop.open("honest");
  const honest = [ballReceipt(shop, honestChannel, { sequence: 0, parts: members.map(commitMembers) })];
  await honestChannel.settle(honest);
  for (const { proof } of lies) {
    const aside = settlementCase(honestChannel.id, 1, ballCase(honest, proof));
    await scene.chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, aside));
    await scene.chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, aside));
  }
  for (const { rule, part, proof } of lies) {
    const channel = await shop.open(rule);
    const parts = [part, commitMembers(members[1] ?? [])];
    const receipts = [ballReceipt(shop, channel, { sequence: 0, parts }), channel.receipt(1)];
    const index = await channel.settle(receipts);
    await reversed(shop, channel, settlementCase(channel.id, index, ballCase(receipts, proof)), rule);
  }
});

test("a receipt that the gateway signed and another with a fee at its place reverse; a void leaf does not (T47)", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const channel = await shop.open("omitted");
  const signed = channel.receipt(1, { fee: 70_000n });
  const receipts = [channel.receipt(0), channel.receipt(1), channel.receipt(2, { void: true, fee: 0n })];
  const index = await channel.settle(receipts);
  const omittedOf = (
    at: number,
    receipt: Uint8Array,
    signer: { readonly privateKey: Uint8Array; readonly publicKey: Uint8Array },
  ) => ({
    omitted: {
      leaf: leafOf(receipts, at),
      receipt,
      publicKey: signer.publicKey,
      signature: secp256k1Sign(signer.privateKey, receiptSignHash(TEST_CHAIN, receipt)),
    },
  });
  const bad = [
    omittedOf(1, present(receipts[1], "a receipt").bytes, gate),
    omittedOf(2, channel.receipt(2).bytes, gate),
    omittedOf(1, channel.receipt(0).bytes, gate),
    omittedOf(1, signed.bytes, carl),
    { omitted: { ...omittedOf(1, signed.bytes, carl).omitted, publicKey: gate.publicKey } },
  ];
  for (const more of bad) {
    const fraud = settlementCase(channel.id, index, more);
    await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
    await chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, fraud));
  }
  const fraud = settlementCase(channel.id, index, omittedOf(1, signed.bytes, gate));
  await reversed(shop, channel, fraud, "omitted");
  // A settlement that is final is nobody's any more.
  await chain.blocks(5 * DAY_BLOCKS);
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
  await chain.refused(carl, AttributionError.SettlementNotFound, proveMessage(carl, fraud));
});
