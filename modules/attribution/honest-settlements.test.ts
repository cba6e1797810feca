/**
 * Proves that nothing convicts an honest gateway (docs/spec/attribution.md T45-T47, T94): 1,000 honest settlements of several models,
 * mixes and channels, settled by the application, and against each of them every kind of proof: true statements, the same changed in
 * one value, with parts of proofs about other settlements, channels and publications, and shown again for another settlement. A lie
 * among them, judged by the same code, is convicted.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1Sign } from "#crypto";
import { type QueryReveal, commitMembers } from "../../lib/attribution/commit/ball.ts";
import { type BallMember, memberLeaf } from "../../lib/attribution/commit/leaves.ts";
import { type Opener, createOpener } from "../../lib/attribution/commit/open.ts";
import type { BallFraudProof } from "../../lib/attribution/fraud/ball-fraud.ts";
import { mutate, splice } from "../../lib/attribution/fraud/mutate.fixture.ts";
import { type Chance, createChance } from "../../lib/attribution/random-game.fixture.ts";
import { receiptSignHash } from "../../lib/attribution/receipt.ts";
import type { OpenReceipt } from "../../lib/economy/receipts.ts";
import { TxError } from "../../lib/errors.ts";
import { splitPoint } from "../../lib/merkle/merkle.ts";
import { sumTree } from "../../lib/merkle/merkle-sum.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { FraudCase, type Receipt, type SettlementFraud } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import { MsgCommitFraudResponse, MsgSettleChannelResponse } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { WireError } from "../../proto/wire-error.ts";
import type { Context } from "../context.ts";
import { registryReader } from "../data-registry/reader.ts";
import { readClock } from "../emissions/clock.ts";
import { AttributionError } from "./errors.ts";
import { findChannel, findSettlement } from "./keeper.ts";
import { PEOPLE, commitMessage, present, proveMessage } from "./publication.fixture.ts";
import { judgeSettlement } from "./receipts-fraud.ts";
import { leafOf, sumsOf } from "./receipts.fixture.ts";
import type { ReceiptChannel } from "./receipts.fixture.ts";
import { ballCase, ballLies, ballReceipt, openMember, openShop, settlementCase } from "./shop.fixture.ts";
import type { Members, Shop } from "./shop.fixture.ts";

const { gate, carl } = PEOPLE;
const SETTLEMENTS = 1_000;
/** Channels that are open at once; a channel is left after so many calls. */
const CHANNELS = 8;
const CALLS_MAX = 14;
/** Settlements that are not final yet. */
const RECENT = 40;
const CHANGES = 2;
/** Shops of these tests: seed, mix, and how many publications of the model were in force one after the other. */
const SHOPS = [
  { seed: 22, published: 2, mix: { retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 } },
  { seed: 23, published: 1, mix: { retrievalPpm: 1_000_000, spansPpm: 0, basePpm: 0 } },
  { seed: 24, published: 1, mix: { retrievalPpm: 0, spansPpm: 250_000, basePpm: 750_000 } },
  { seed: 26, published: 2, mix: { retrievalPpm: 333_333, spansPpm: 166_667, basePpm: 500_000 } },
] as const;

const registry = registryReader(readClock);

type Parts = Partial<SettlementFraud>;

/** A call as its gateway keeps it. */
interface Call {
  readonly receipt: OpenReceipt;
  readonly isVoid: boolean;
  /** What the gateway signed: of a void call the receipt that nobody acknowledged. */
  readonly signed: OpenReceipt;
  readonly ball: { readonly reveal: QueryReveal; readonly members: Members } | undefined;
}

/** A channel as its gateway keeps it. */
interface Book {
  readonly channel: ReceiptChannel;
  readonly calls: Call[];
}

/** A settlement that is honest, with what was known when it was made. */
interface Settled {
  readonly book: Book;
  readonly index: number;
  /** All calls up to it; the last `own` are its own. */
  readonly receipts: readonly OpenReceipt[];
  readonly own: number;
}

function makeCall(shop: Shop, channel: ReceiptChannel, sequence: number, chance: Chance): Call {
  const fee = BigInt(10_000 + chance.below(60_000));
  const kind = chance.below(8);
  const more: Partial<Receipt> = { fee, requestHash: chance.bytes(32), responseHash: chance.bytes(32) };
  const publicationId = shop.publications[chance.below(shop.publications.length)] ?? shop.publicationId;
  const ball = kind >= 3 ? shop.ask(chance) : undefined;
  const parts = (ball?.members ?? []).map(commitMembers);
  const receipt =
    ball === undefined
      ? ballReceipt(shop, channel, { sequence, parts, more: { ...more, publicationId: 0n, queryCommitment: NOTHING } })
      : ballReceipt(shop, channel, { sequence, parts, reveal: ball.reveal, more: { ...more, publicationId } });
  if (kind > 0) return { receipt, isVoid: false, signed: receipt, ball };
  const unacknowledged = channel.receipt(sequence, {
    void: true,
    fee: 0n,
    requestHash: NOTHING,
    responseHash: NOTHING,
  });
  return { receipt: unacknowledged, isVoid: true, signed: receipt, ball: undefined };
}

const NOTHING = new Uint8Array(0);

/** Adds calls to some channels and settles them in one block. */
async function settleSome(shop: Shop, books: Book[], chance: Chance): Promise<readonly Settled[]> {
  while (books.length < CHANNELS) {
    books.push({ channel: await shop.open(`${shop.scene.modelId} ${chance.below(2 ** 31)}`), calls: [] });
  }
  const settled: Settled[] = [];
  for (const book of books) {
    const before = book.calls.length;
    const wanted = 1 + chance.below(4);
    // A settlement pays something: it ends with a call that is not void.
    while (book.calls.length < before + wanted || book.calls.at(-1)?.isVoid === true) {
      book.calls.push(makeCall(shop, book.channel, book.calls.length, chance));
    }
    const { settlements } = present(findChannel(shop.scene.chain.app.read(), book.channel.id), "a channel");
    const receipts = book.calls.map(({ receipt }) => receipt);
    settled.push({ book, index: settlements + 1, receipts, own: receipts.length - before });
  }
  const messages = settled.map(({ book, receipts }) => book.channel.settleMessage(receipts));
  await shop.scene.chain.ok(gate, MsgSettleChannelResponse, ...messages);
  return settled;
}

/** True proofs, of every kind, about a settlement; what they say is no fraud. */
function trueProofs(
  opener: Opener,
  { book, receipts, own }: Settled,
  recent: readonly Settled[],
  chance: Chance,
): Parts[] {
  const { calls, channel } = book;
  const first = receipts.length - own;
  const at = first + chance.below(own);
  const call = present(calls[at], "a call");
  const leaf = leafOf(receipts, at);
  const sums = sumsOf(receipts);
  const other = present(recent[chance.below(recent.length)], "some settlement");
  const foreign = chance.below(other.receipts.length);
  const signedBy = (who: TestAccount, receipt: Uint8Array, chain = TEST_CHAIN): Parts => ({
    omitted: {
      leaf,
      receipt,
      publicKey: who.publicKey,
      signature: secp256k1Sign(who.privateKey, receiptSignHash(chain, receipt)),
    },
  });
  const another = channel.receipt(at, { fee: 1n + call.receipt.fee }).bytes;
  const proofs: Parts[] = [
    { receipt: { leaf } },
    { receipt: { leaf: leafOf(receipts, chance.below(receipts.length)) } },
    // A leaf or a sum of another settlement, as it stands there.
    { receipt: { leaf: leafOf(other.receipts, foreign) } },
    signedBy(gate, call.signed.bytes),
    signedBy(gate, present(calls[chance.below(calls.length)], "a call").signed.bytes),
    signedBy(gate, present(other.book.calls[foreign], "a call").signed.bytes),
    signedBy(carl, another),
    signedBy(gate, another, "byline-other-1"),
  ];
  for (const each of [sums, sumsOf(other.receipts)]) {
    const sum = each[chance.below(Math.max(each.length, 1))];
    if (sum !== undefined) proofs.push({ sum });
  }
  if (call.ball !== undefined) {
    for (const proof of ballProofs(opener, call.ball, chance)) proofs.push(ballCase(receipts, proof, at));
  }
  return proofs;
}

function ballProofs(opener: Opener, ball: { reveal: QueryReveal; members: Members }, chance: Chance): BallFraudProof[] {
  const part = chance.below(ball.members.length);
  const members = ball.members[part] ?? [];
  const item = chance.below(7);
  const [opened, feature] = [opener.item(item), opener.feature(item)];
  const query = ball.reveal;
  const place = chance.below(members.length + 1);
  const around = {
    before: place > 0 ? openMember(members, place - 1) : undefined,
    after: place < members.length ? openMember(members, place) : undefined,
  };
  const proofs: BallFraudProof[] = [{ kind: "omitted", item: opened, feature, query, ...around }];
  const index = chance.below(Math.max(members.length, 1));
  const one = members[index];
  if (one === undefined) return proofs;
  const member = openMember(members, index);
  const [own, ownFeature] = [opener.item(one.item), opener.feature(one.item)];
  const beside = {
    before: index > 0 ? openMember(members, index - 1) : undefined,
    after: index + 1 < members.length ? openMember(members, index + 1) : undefined,
  };
  const second = openMember(members, chance.below(members.length));
  proofs.push(
    // A member is said to be left out, between its own neighbours.
    { kind: "omitted", item: own, feature: ownFeature, query, ...beside },
    { kind: "member", part, member, query, feature: ownFeature },
    { kind: "member-stranger", part, member, item: own },
    { kind: "member-stranger", part, member, item: undefined },
    { kind: "member-stranger", part: 1 - part, member, item: opened },
    { kind: "member-order", part, first: member, second },
    matchSum(members, part),
  );
  if (index + 1 < members.length) {
    proofs.push({ kind: "member-order", part, first: member, second: openMember(members, index + 1) });
  }
  return proofs;
}

function matchSum(members: readonly BallMember[], part: number): BallFraudProof {
  const leaves = members.map(memberLeaf);
  const { sum } = sumTree(leaves);
  const middle = members.length > 1 ? splitPoint(members.length) : 0;
  const node =
    middle === 0
      ? ({ below: "leaf", payload: new Uint8Array(10) } as const)
      : ({ below: "children", left: sumTree(leaves.slice(0, middle)), right: sumTree(leaves.slice(middle)) } as const);
  return { kind: "match-sum", part, sum, node, path: [] };
}

/** Whether the chain convicts: through the bytes of the message, by the code that judges it. Only a refusal with its code is a no. */
function isConvicted(ctx: Context, { book, index }: Pick<Settled, "book" | "index">, parts: Parts): boolean {
  const channelId = book.channel.id;
  const channel = present(findChannel(ctx, channelId), "a channel");
  const settlement = present(findSettlement(ctx, channelId, index), "a settlement");
  try {
    const fraud = FraudCase.decode(settlementCase(channelId, index, parts)).settlement;
    judgeSettlement(ctx, { registry, channel, settlement }, present(fraud, "a case"));
    return true;
  } catch (error) {
    const { code } = AttributionError.FraudNotShown;
    if (error instanceof WireError || (error instanceof TxError && error.code === code)) return false;
    throw error;
  }
}

const kindOf = (parts: Parts): string => {
  const [name = "", value] = Object.entries(parts).find(([, each]) => each !== undefined) ?? [];
  const inner =
    name === "ball"
      ? Object.entries(value ?? {}).find(([key, each]) => key !== "leaf" && each !== undefined)
      : undefined;
  return inner === undefined ? name : `${name} ${inner[0]}`;
};

test("1,000 honest settlements: no true, changed, spliced or repeated proof of any kind convicts one", async () => {
  const counts = new Map<string, number>();
  const count = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  const known: Parts[] = [];
  let total = 0;
  for (const { seed, published, mix } of SHOPS) {
    const shop = await openShop(seed, published, { mix, params: { republishEpochs: 1 } });
    const { scene } = shop;
    const chance = createChance(seed + 1_000);
    const opener = createOpener(scene.terms, scene.honest);
    const settled: Settled[] = [];
    let books: Book[] = [];
    while (settled.length < SETTLEMENTS / SHOPS.length) {
      const fresh = await settleSome(shop, books, chance);
      settled.push(...fresh);
      const recent = settled.slice(-RECENT);
      const ctx = scene.chain.app.read();
      for (const each of fresh) {
        const clean = (how: string, parts: Parts, where: Pick<Settled, "book" | "index"> = each): void => {
          count(how);
          assert.ok(
            !isConvicted(ctx, where, parts),
            `seed ${seed}, settlement ${settled.length}: ${how} ${kindOf(parts)}`,
          );
        };
        for (const proof of trueProofs(opener, each, recent, chance)) {
          count(kindOf(proof));
          clean("true", proof);
          clean("again", proof, present(recent[chance.below(recent.length)], "some settlement"));
          for (let change = 0; change < CHANGES; change += 1) clean("changed", mutate(proof, chance) as Parts);
          const other = known[chance.below(Math.max(known.length, 1))];
          const spliced = other === undefined ? undefined : splice(proof, other, chance);
          if (spliced !== undefined) clean("spliced", spliced as Parts);
          known[known.length < 300 ? known.length : chance.below(300)] = proof;
        }
      }
      books = books.filter(({ calls }) => calls.length < CALLS_MAX);
    }
    total += settled.length;
    await aLieIsConvicted(shop);
    await nothingIsConvictedByMessage(shop, known.slice(0, 8));
  }
  assert.ok(total >= SETTLEMENTS);
  const least = {
    true: 8_000,
    again: 8_000,
    changed: 16_000,
    spliced: 4_000,
    receipt: 2_000,
    sum: 1_000,
    omitted: 3_000,
  };
  const balls = ["member", "stranger", "order", "omitted", "matchSum"].map((name) => [`ball ${name}`, 200] as const);
  for (const [what, enough] of [...Object.entries(least), ...balls]) {
    assert.ok((counts.get(what) ?? 0) >= enough, `${what}: ${counts.get(what)}`);
  }
});

/** The judge of this test says yes where there is a lie. */
async function aLieIsConvicted(shop: Shop): Promise<void> {
  for (const { rule, part, proof } of ballLies(shop)) {
    const channel = await shop.open(`lie ${rule}`);
    const parts = [part, commitMembers(shop.members[1] ?? [])];
    const receipts = [ballReceipt(shop, channel, { sequence: 0, parts })];
    const index = await channel.settle(receipts);
    const where = { book: { channel, calls: [] }, index };
    assert.ok(isConvicted(shop.scene.chain.app.read(), where, ballCase(receipts, proof)), rule);
  }
}

/** The same by messages, each of which fails and leaves the settlement as it was. */
async function nothingIsConvictedByMessage({ scene, open }: Shop, proofs: readonly Parts[]): Promise<void> {
  const { chain } = scene;
  const channel = await open("messages");
  const index = await channel.settle([channel.receipt(0), channel.receipt(1)]);
  const before = findSettlement(chain.app.read(), channel.id, index);
  const frauds = proofs.map((parts) => settlementCase(channel.id, index, parts));
  await chain.ok(carl, MsgCommitFraudResponse, ...frauds.map((fraud) => commitMessage(carl, fraud)));
  for (const fraud of frauds) {
    const { codespace, code, log } = await chain.run(carl, proveMessage(carl, fraud));
    const { FraudNotShown } = AttributionError;
    assert.deepEqual([codespace, code], [FraudNotShown.codespace, FraudNotShown.code], log);
  }
  assert.deepEqual(findSettlement(chain.app.read(), channel.id, index), before);
}
