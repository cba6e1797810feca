/**
 * Proves the fraud table of docs/spec/attribution-proofs.md row by row: every rule that it names convicts in the application by one
 * message (withheld data by a request and its timeout), and a rule without a conviction here fails.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { secp256k1Sign, sha256 } from "#crypto";
import { commitMembers } from "../../lib/attribution/commit/ball.ts";
import { EMBEDDER_SEED, createEmbedder } from "../../lib/attribution/embedder.ts";
import { type FeatureItem, featureRoot, featureTree } from "../../lib/attribution/features.ts";
import { createChance } from "../../lib/attribution/random-game.fixture.ts";
import { receiptSignHash } from "../../lib/attribution/receipt.ts";
import type { SettledLeaf } from "../../lib/attribution/fraud/open-settled.ts";
import { writeLeafRef } from "../../lib/attribution/wire/leaf.ts";
import { writeSettledLeaf } from "../../lib/attribution/wire/settled-leaf.ts";
import { writeRecord } from "../../lib/attribution/wire/openings.ts";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import { SettlementState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { FeatureFraud, FraudCase } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import type { SettlementFraud } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgOpenLeaf,
  MsgOpenLeafResponse,
  MsgTimeoutLeaf,
  MsgTimeoutLeafResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { OpenReceipt } from "../../lib/economy/receipts.ts";
import { any, publishShares, shareOf } from "../economy.fixture.ts";
import { AttributionError } from "./errors.ts";
import { findSettlement } from "./keeper.ts";
import { DAY_BLOCKS, PEOPLE, createScene, hashOf, honestPublication, publicationCase } from "./publication.fixture.ts";
import type { Scene } from "./publication.fixture.ts";
import { PUBLICATION_LIES } from "./publication-lies.fixture.ts";
import { leafOf, topSumOf } from "./receipts.fixture.ts";
import type { ReceiptChannel } from "./receipts.fixture.ts";
import { EMPTY_BALL, ballCase, ballLies, ballReceipt, openShop, settlementCase } from "./shop.fixture.ts";
import type { Shop } from "./shop.fixture.ts";

const { olga, paul, gate, carl, eve } = PEOPLE;
const SPEC = fileURLToPath(new URL("../../docs/spec/attribution-proofs.md", import.meta.url));
const RULE = /\b[AT][0-9]+(?: (?:values|items|weights|matches))?\b/g;

/** Rules of the spec's table, row by row. */
function tableRules(): readonly (readonly string[])[] {
  const [, table = ""] = readFileSync(SPEC, "utf8").split("## The fraud table");
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| lie"));
  return rows.map((row) => row.split("|")[2]?.match(RULE) ?? []);
}

const isVoid = (scene: Scene, id: bigint) => scene.row(id).state === PublicationState.PUBLICATION_STATE_VOID;

async function convictPublications(): Promise<readonly string[]> {
  const scene = await createScene(createChance(11));
  for (const { rule, make } of PUBLICATION_LIES) {
    const { publication, proof } = make(scene.next(), scene.honest);
    const id = await scene.published(publication);
    await scene.convict(publicationCase(id, proof));
    assert.ok(isVoid(scene, id), rule);
  }
  const honest = honestPublication(scene);
  const lying = scene.publish({ ...honest, vector: [...honest.vector].reverse() });
  await scene.chain.refused(eve, AttributionError.InvalidPublication, lying);
  return [...PUBLICATION_LIES.map(({ rule }) => rule), "A51"];
}

async function convictWithheld(): Promise<readonly string[]> {
  const scene = await createScene(createChance(12));
  const id = await scene.published(honestPublication(scene));
  const leaf = writeLeafRef({ kind: "item", item: 0 });
  const deposit = { denom: "ubyl", amount: "20000" };
  const asking = any(MsgOpenLeaf, MsgOpenLeaf.create({ sender: carl.text, publicationId: id, leaf, deposit }));
  const { requestId } = await scene.chain.ok(carl, MsgOpenLeafResponse, asking);
  await scene.chain.blocks(DAY_BLOCKS);
  await scene.chain.ok(carl, MsgTimeoutLeafResponse, any(MsgTimeoutLeaf, { sender: carl.text, requestId }));
  assert.ok(isVoid(scene, id));
  return ["A60", ...(await convictWithheldCalls())];
}

/** A receipt that nobody shows, and a ball with nothing below its tree. */
async function convictWithheldCalls(): Promise<readonly string[]> {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const deposit = { denom: "ubyl", amount: "20000" };
  for (const kind of ["receipt", "member"] as const) {
    const channel = await shop.open(kind);
    const parts = [EMPTY_BALL, commitMembers(shop.members[1] ?? [])];
    const receipts = [ballReceipt(shop, channel, { sequence: 0, parts })];
    const settlementIndex = await channel.settle(receipts);
    const asked: SettledLeaf = kind === "receipt" ? { kind, call: 0n } : { kind, call: 0n, part: 0, member: 0 };
    const shown = kind === "receipt" ? undefined : leafOf(receipts, 0);
    const about = { channelId: channel.id, settlementIndex, leaf: writeSettledLeaf(asked), shown };
    const asking = any(MsgOpenLeaf, MsgOpenLeaf.create({ sender: carl.text, ...about, deposit }));
    const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, asking);
    await chain.blocks(DAY_BLOCKS);
    await chain.ok(carl, MsgTimeoutLeafResponse, any(MsgTimeoutLeaf, { sender: carl.text, requestId }));
    const settlement = findSettlement(chain.app.read(), channel.id, settlementIndex);
    assert.equal(settlement?.state, SettlementState.SETTLEMENT_STATE_REVERSED, kind);
  }
  return ["T98"];
}

/** Settles the receipts, shows the case, and expects the settlement to be reversed. */
async function reverse(
  { scene }: Shop,
  {
    channel,
    receipts,
    fraud,
    lie = 0n,
  }: {
    readonly channel: ReceiptChannel;
    readonly receipts: readonly OpenReceipt[];
    readonly fraud: Partial<SettlementFraud>;
    readonly lie?: bigint;
  },
): Promise<void> {
  const index = await channel.settle(receipts, lie);
  await scene.convict(settlementCase(channel.id, index, fraud));
  const settlement = findSettlement(scene.chain.app.read(), channel.id, index);
  assert.equal(settlement?.state, SettlementState.SETTLEMENT_STATE_REVERSED);
}

async function convictSettlements(): Promise<readonly string[]> {
  const shop = await openShop(22);
  const lies = ballLies(shop);
  for (const { rule, part, proof } of lies) {
    const channel = await shop.open(rule);
    const parts = [part, commitMembers(shop.members[1] ?? [])];
    const receipts = [ballReceipt(shop, channel, { sequence: 0, parts })];
    await reverse(shop, { channel, receipts, fraud: ballCase(receipts, proof) });
  }
  const sums = await shop.open("T45");
  const pair = [sums.receipt(0), sums.receipt(1)];
  await reverse(shop, { channel: sums, receipts: pair, fraud: { sum: topSumOf(pair, 5_000n) }, lie: 5_000n });
  const wrong = await shop.open("T46");
  const twice = [wrong.receipt(0), wrong.receipt(0)];
  await reverse(shop, { channel: wrong, receipts: twice, fraud: { receipt: { leaf: leafOf(twice, 1) } } });
  const omitting = await shop.open("T47");
  const settled = [omitting.receipt(0)];
  const { bytes: receipt } = omitting.receipt(0, { fee: 70_000n });
  const signature = secp256k1Sign(gate.privateKey, receiptSignHash(TEST_CHAIN, receipt));
  const omitted = { leaf: leafOf(settled, 0), receipt, publicKey: gate.publicKey, signature };
  await reverse(shop, { channel: omitting, receipts: settled, fraud: { omitted } });
  return [...lies.map(({ rule }) => rule), "T45", "T46", "T47"];
}

async function convictFeatures(): Promise<readonly string[]> {
  const scene = await createScene(createChance(13));
  const { chain } = scene;
  const content = utf8ToBytes("a record");
  const recordHash = sha256(content);
  const vector = createEmbedder(EMBEDDER_SEED, 64).embed(content);
  const faults: readonly (readonly [string, FeatureItem])[] = [
    ["A80", { contentHash: recordHash, label: 0, vector: vector.map((part) => part ^ 1) }],
    ["A81", { contentHash: hashOf("something else"), label: 0, vector }],
  ];
  for (const [rule, record] of faults) {
    const { count, dims, tree } = featureTree([record]);
    const { datasetId, version } = await publishShares(chain, olga, rule.toLowerCase(), [shareOf(paul, 1n)], {
      contentRoot: merkleRoot([recordHash]),
      recordCount: 1n,
      featureRoot: featureRoot({ count, dims, tree }),
    });
    const item = { index: 0, record: writeRecord(record), path: [] };
    const wrongContent = { item, recordHash, recordPath: [], part: undefined };
    const proof = rule === "A80" ? { embedding: { item, content } } : { content: wrongContent };
    const features = FeatureFraud.create({ datasetId, version, count, dims, tree, ...proof });
    const subject = await scene.convict(FraudCase.encode(FraudCase.create({ features })));
    assert.equal(subject, `features/${datasetId}@${version}`, rule);
  }
  return faults.map(([rule]) => rule);
}

test("every rule of the fraud table convicts by one message, and the table names every rule that does", async () => {
  const convicted = [
    ...(await convictPublications()),
    ...(await convictSettlements()),
    ...(await convictFeatures()),
    ...(await convictWithheld()),
  ];
  const rows = tableRules();
  assert.ok(rows.length > 0 && rows.every((rules) => rules.length > 0), "every row names a rule");
  assert.deepEqual(rows.flat().sort(), [...convicted].sort());
});
