/**
 * Proves: each way in which a settlement's receipts lie reverses it by one message (docs/spec/attribution.md T45-T47, T94): the pool
 * divided by the base vector, the match of what moved and the gateway's share burned, its reserve slashed; honest receipts are safe.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1Sign } from "#crypto";
import {
  type BallPartCommitment,
  type MemberOpening,
  type QueryReveal,
  commitMembers,
  membersOf,
  queryCommitment,
} from "../../lib/attribution/commit/ball.ts";
import { placedItems } from "../../lib/attribution/commit/build.ts";
import { type BallMember, memberLeaf } from "../../lib/attribution/commit/leaves.ts";
import { createOpener } from "../../lib/attribution/commit/open.ts";
import { publicationRoot } from "../../lib/attribution/commit/publication.ts";
import type { BallFraudProof } from "../../lib/attribution/fraud/ball-fraud.ts";
import { createChance, randomPoint } from "../../lib/attribution/random-game.fixture.ts";
import { type ReceiptPlace, receiptFault, receiptSignHash, receiptVector } from "../../lib/attribution/receipt.ts";
import { writeBallProof, writePart } from "../../lib/attribution/wire/ball-fraud.ts";
import { readPublication } from "../../lib/attribution/wire/publication.ts";
import type { OpenReceipt } from "../../lib/economy/receipts.ts";
import { ringTotal } from "../../lib/economy/ring.ts";
import { sumPath } from "../../lib/merkle/merkle-sum.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import { PayeeRole, SettlementState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { BallProof, FraudCase, Receipt, SettlementFraud } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { QueryGatewayRequest, QueryGatewayResponse } from "../../proto/gen/byline/attribution/v1/query.ts";
import { MsgCommitFraudResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { registerGateway } from "./channel.fixture.ts";
import { touchPayee } from "./earnings.ts";
import { AttributionError } from "./errors.ts";
import { findSettlement } from "./keeper.ts";
import {
  DAY_BLOCKS,
  PEOPLE,
  commitMessage,
  createScene,
  honestPublication,
  present,
  proveMessage,
} from "./publication.fixture.ts";
import type { Scene } from "./publication.fixture.ts";
import { leafOf, openReceiptChannel, topSumOf } from "./receipts.fixture.ts";
import type { ReceiptChannel } from "./receipts.fixture.ts";

const { gate, buyer, carl } = PEOPLE;
const MIX = { itkPpm: 500_000, lmrPpm: 300_000, basePpm: 200_000 };

/** A scene with a publication in force, and the ball of one query. */
interface Shop {
  readonly scene: Scene;
  readonly publicationId: bigint;
  readonly members: readonly (readonly BallMember[])[];
  readonly reveal: QueryReveal;
  place(channelId: bigint, index: number): ReceiptPlace;
  open(name: string): Promise<ReceiptChannel>;
}

async function openShop(seed: number): Promise<Shop> {
  const chance = createChance(seed);
  const scene = await createScene(chance);
  const { chain, modelId, terms, honest } = scene;
  const publicationId = await scene.published(honestPublication(scene));
  await chain.blocks(3 * DAY_BLOCKS);
  await registerGateway(chain, gate, 10_000_000n);
  const { steering } = scene.steering();
  const row = scene.row(publicationId);
  const reveal = { point: randomPoint(chance, { dims: 4, classes: 2, spread: 20 }), salt: chance.bytes(32) };
  const leaders = placedItems(terms.inputs).filter(({ index }) => honest.leaders[index] === index);
  const radius = steering.ballRadius * 4;
  const members = [
    membersOf(
      leaders.filter(({ index }) => index < 6),
      reveal.point,
      { radius, classes: 0 },
    ),
    membersOf(
      leaders.filter(({ index }) => index >= 6),
      reveal.point,
      { radius, classes: 0 },
    ),
  ];
  assert.ok((members[0]?.length ?? 0) >= 2, "the ball has members");
  const publication = readPublication(row.publication);
  assert.deepEqual(publicationRoot(publication), row.root);
  return {
    scene,
    publicationId,
    members,
    reveal,
    place: (channelId, index) => ({
      ...{ channelId, modelId, index: BigInt(index), mix: MIX, ballRadius: steering.ballRadius },
      inputs: [...terms.inputs].reverse(),
      base: { publication, root: row.root },
    }),
    open: (name) => openReceiptChannel(chain, { payer: buyer, gateway: gate, modelId }, name),
  };
}

/** An honest receipt with this ball. */
function ballReceipt(
  { publicationId, reveal, place }: Shop,
  channel: ReceiptChannel,
  { sequence, parts }: { readonly sequence: number; readonly parts: readonly BallPartCommitment[] },
): OpenReceipt {
  const evidence = { publicationId, queryCommitment: queryCommitment(reveal), ball: parts.map(writePart) };
  const draft = Receipt.decode(channel.receipt(sequence, evidence).bytes);
  const where = place(channel.id, sequence);
  const receipt = channel.receipt(sequence, { ...evidence, vector: receiptVector(draft, where) });
  assert.equal(receiptFault(Receipt.decode(receipt.bytes), where), undefined);
  return receipt;
}

function caseOf(channelId: bigint, index: number, more: Partial<SettlementFraud>): Uint8Array {
  return FraudCase.encode(FraudCase.create({ settlement: SettlementFraud.create({ channelId, index, ...more }) }));
}

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
      const fraud = caseOf(channel.id, index, { receipt: { leaf: honest } });
      await shop.scene.chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
      await shop.scene.chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, fraud));
    }
    await reversed(shop, channel, caseOf(channel.id, index, { receipt: { leaf } }), why);
  }
  const channel = await shop.open("sum");
  const receipts = [channel.receipt(0), channel.receipt(1), channel.receipt(2)];
  const index = await channel.settle(receipts, 5_000n);
  const right = caseOf(channel.id, index, { sum: topSumOf(receipts) });
  await shop.scene.chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, right));
  await shop.scene.chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, right));
  await reversed(shop, channel, caseOf(channel.id, index, { sum: topSumOf(receipts, 5_000n) }), "a sum");
});

test("a ball that lies reverses the settlement, and no proof of these touches an honest ball", async () => {
  const shop = await openShop(22);
  const { scene, members, reveal } = shop;
  const opener = createOpener(scene.terms, scene.honest);
  const own = present(members[0], "members");
  const [one, two] = [present(own[0], "a member"), present(own[1], "another")];
  const openMember = (list: readonly BallMember[], index: number): MemberOpening => {
    return { ...present(list[index], "a member"), index, path: sumPath(list.map(memberLeaf), index) };
  };
  const base = { part: 0, query: reveal, feature: opener.feature(one.item) };
  const nearer = [{ ...one, distance: one.distance + 1 }, ...own.slice(1)];
  const foreign = [...own.slice(0, -1), { ...present(own.at(-1), "a member"), item: 6 }];
  const swapped = [two, one, ...own.slice(2)];
  const rest = own.slice(1);
  const lies: readonly (readonly [string, readonly BallMember[], BallFraudProof])[] = [
    ["distance", nearer, { kind: "member", ...base, member: openMember(nearer, 0) }],
    [
      "stranger",
      foreign,
      { kind: "member-stranger", part: 0, member: openMember(foreign, own.length - 1), item: undefined },
    ],
    [
      "order",
      swapped,
      { kind: "member-order", part: 0, first: openMember(swapped, 0), second: openMember(swapped, 1) },
    ],
    [
      "omitted",
      rest,
      {
        kind: "omitted",
        item: opener.item(one.item),
        feature: opener.feature(one.item),
        query: reveal,
        before: undefined,
        after: openMember(rest, 0),
      },
    ],
  ];
  const proofOf = (receipts: readonly OpenReceipt[], proof: BallFraudProof) => ({
    ball: BallProof.create({ leaf: leafOf(receipts, 0), ...writeBallProof(proof) }),
  });
  const honestChannel = await shop.open("honest");
  const honest = [ballReceipt(shop, honestChannel, { sequence: 0, parts: members.map(commitMembers) })];
  await honestChannel.settle(honest);
  for (const [, , proof] of lies) {
    const aside = caseOf(honestChannel.id, 1, proofOf(honest, proof));
    await scene.chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, aside));
    await scene.chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, aside));
  }
  for (const [why, said, proof] of lies) {
    const channel = await shop.open(why);
    const parts = [commitMembers(said), commitMembers(members[1] ?? [])];
    const receipts = [ballReceipt(shop, channel, { sequence: 0, parts }), channel.receipt(1)];
    const index = await channel.settle(receipts);
    await reversed(shop, channel, caseOf(channel.id, index, proofOf(receipts, proof)), why);
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
    const fraud = caseOf(channel.id, index, more);
    await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
    await chain.refused(carl, AttributionError.FraudNotShown, proveMessage(carl, fraud));
  }
  const fraud = caseOf(channel.id, index, omittedOf(1, signed.bytes, gate));
  await reversed(shop, channel, fraud, "omitted");
  // A settlement that is final is nobody's any more.
  await chain.blocks(5 * DAY_BLOCKS);
  await chain.ok(carl, MsgCommitFraudResponse, commitMessage(carl, fraud));
  await chain.refused(carl, AttributionError.SettlementNotFound, proveMessage(carl, fraud));
});
