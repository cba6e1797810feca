/**
 * Proves withheld receipts and members (docs/spec/attribution.md T98): a gateway that opens what it settled earns the deposit, one that
 * cannot loses the settlement; a ball whose tree opens to nothing is convicted by asking.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { commitMembers } from "../../lib/attribution/commit/ball.ts";
import type { SettledLeaf } from "../../lib/attribution/fraud/open-settled.ts";
import { writeSettledLeaf } from "../../lib/attribution/wire/settled-leaf.ts";
import type { OpenReceipt } from "../../lib/economy/receipts.ts";
import { type ErrorCode, TxError } from "../../lib/errors.ts";
import { allRows, createTestApp } from "../../node/execution/test-app.fixture.ts";
import { GenesisState, SettlementState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { LeafAnswer, ReceiptLeaf } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import {
  QuerySettlementRequestsRequest,
  QuerySettlementRequestsResponse,
} from "../../proto/gen/byline/attribution/v1/query.ts";
import {
  MsgAnswerLeaf,
  MsgAnswerLeafResponse,
  MsgOpenLeaf,
  MsgOpenLeafResponse,
  MsgTimeoutLeaf,
  MsgTimeoutLeafResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { answerMember, answerReceipt } from "../../sdk/receipts.ts";
import { any } from "../economy.fixture.ts";
import { readClock } from "../emissions/clock.ts";
import { currentEpoch, earliestStart } from "../emissions/epoch.ts";
import { AttributionError } from "./errors.ts";
import { findSettlement, readParams } from "./keeper.ts";
import { findConviction } from "./publication-keeper.ts";
import { DAY_BLOCKS, PEOPLE, hashOf, present } from "./publication.fixture.ts";
import { leafOf } from "./receipts.fixture.ts";
import { EMPTY_BALL, ballReceipt, openShop } from "./shop.fixture.ts";
import { finalEpochOf } from "./settlement.ts";

const { carl, dora, gate } = PEOPLE;
const { InvalidRequest, InvalidAnswer, RequestOpen, SettlementNotFound, FraudNotShown } = AttributionError;

const coin = (amount: bigint) => ({ denom: "ubyl", amount: amount.toString() });
const openOf = (channelId: bigint, leaf: SettledLeaf, more: Partial<MsgOpenLeaf> = {}): Any => {
  const about = { channelId, settlementIndex: 1, leaf: writeSettledLeaf(leaf), deposit: coin(20_000n) };
  return any(MsgOpenLeaf, MsgOpenLeaf.create({ sender: carl.text, ...about, ...more }));
};
const memberOf = (channelId: bigint, shown: ReceiptLeaf, part: number, member: number): Any =>
  openOf(channelId, { kind: "member", call: shown.index, part, member }, { shown });
const answerOf = (requestId: bigint, answer: LeafAnswer): Any =>
  any(MsgAnswerLeaf, { sender: gate.text, requestId, answer });
const timeoutOf = (requestId: bigint): Any => any(MsgTimeoutLeaf, { sender: dora.text, requestId });

test("a receipt that the gateway withholds reverses the settlement; the asker finds it; other requests go back", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const channel = await shop.open("withheld");
  await channel.settle([0, 1, 2].map((at) => channel.receipt(at)));
  const row = () => present(findSettlement(chain.app.read(), channel.id, 1), "the settlement");
  const { reserved } = row();
  const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, openOf(channel.id, { kind: "receipt", call: 1n }));
  const second = await chain.ok(carl, MsgOpenLeafResponse, openOf(channel.id, { kind: "receipt", call: 2n }));
  assert.equal(row().openRequests, 2);
  await chain.blocks(DAY_BLOCKS - 3);
  await chain.refused(dora, RequestOpen, timeoutOf(requestId));
  await chain.blocks(3);
  await chain.ok(dora, MsgTimeoutLeafResponse, timeoutOf(requestId));
  assert.deepEqual([row().state, row().gateway, row().reserved], [SettlementState.SETTLEMENT_STATE_REVERSED, 0n, 0n]);
  assert.deepEqual(row().evidence, [0n, 0n]);
  const conviction = findConviction(chain.app.read(), { id: channel.id, index: 1 });
  assert.deepEqual([conviction?.finder, conviction?.atRisk, conviction?.amount], [carl.text, 20_000n, reserved]);
  await chain.refused(carl, InvalidRequest, openOf(channel.id, { kind: "receipt", call: 0n }));
  const before = chain.balance(carl);
  await chain.ok(dora, MsgTimeoutLeafResponse, timeoutOf(second.requestId));
  assert.deepEqual([row().openRequests, chain.balance(carl) - before], [0, 20_000n]);
  await chain.blocks(20);
  // A quarter of the slash, which is less than three times the deposit.
  assert.ok(reserved > 0n && reserved < 240_000n);
  assert.equal(chain.balance(carl) - before - 20_000n, reserved / 4n);
});

test("a ball whose tree opens to nothing is convicted by asking for a member", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const channel = await shop.open("empty");
  const parts = [EMPTY_BALL, commitMembers(shop.members[1] ?? [])];
  const receipts = [ballReceipt(shop, channel, { sequence: 0, parts }), channel.receipt(1)];
  await channel.settle(receipts);
  const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, memberOf(channel.id, leafOf(receipts, 0), 0, 2));
  // Nothing that the gateway has opens it, the receipt least of all.
  const own = shop.members[0] ?? [];
  for (const answer of [answerMember(own, 0), answerMember(own, 1), answerReceipt(receipts, 0)]) {
    await chain.refused(gate, InvalidAnswer, answerOf(requestId, answer));
  }
  await chain.blocks(DAY_BLOCKS);
  await chain.ok(dora, MsgTimeoutLeafResponse, timeoutOf(requestId));
  const after = findSettlement(chain.app.read(), channel.id, 1);
  assert.equal(after?.state, SettlementState.SETTLEMENT_STATE_REVERSED);
});

test("an honest gateway opens every receipt and member, by that answer alone, and earns each deposit", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const channel = await shop.open("honest");
  const receipts = [
    channel.receipt(0),
    ballReceipt(shop, channel, { sequence: 1, parts: shop.members.map(commitMembers) }),
    channel.receipt(2, { void: true, fee: 0n, requestHash: new Uint8Array(0), responseHash: new Uint8Array(0) }),
    channel.receipt(3),
    channel.receipt(4),
  ];
  await channel.settle(receipts);
  const own = shop.members[0] ?? [];
  const cases: readonly (readonly [Any, LeafAnswer])[] = [
    ...receipts.map((_, at): readonly [Any, LeafAnswer] => {
      return [openOf(channel.id, { kind: "receipt", call: BigInt(at) }), answerReceipt(receipts, at)];
    }),
    ...own.map((_, at): readonly [Any, LeafAnswer] => {
      return [memberOf(channel.id, leafOf(receipts, 1), 0, at), answerMember(own, at)];
    }),
  ];
  const { requestId: lastId } = await chain.ok(carl, MsgOpenLeafResponse, ...cases.map(([asking]) => asking));
  for (const [at, [, answer]] of cases.entries()) {
    const requestId = lastId + BigInt(at + 1 - cases.length);
    const other = present(cases[(at + 1) % cases.length], "another")[1];
    await chain.refused(gate, InvalidAnswer, answerOf(requestId, other));
    if (at === receipts.length) {
      await chain.refused(gate, InvalidAnswer, answerOf(requestId, { ...answer, receipt: cases[0]?.[1].receipt }));
    }
    const { earned } = await chain.ok(gate, MsgAnswerLeafResponse, answerOf(requestId, answer));
    assert.equal(earned, 20_000n);
  }
  assert.equal(findSettlement(chain.app.read(), channel.id, 1)?.openRequests, 0);
});

test("a receipt that is wrong by its bytes, or below a wrong sum, is no answer", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const lies: readonly (readonly [string, (at: number, open: OpenReceipt) => OpenReceipt, bigint])[] = [
    ["a fee that is not the leaf's", (at, open) => (at === 1 ? { ...open, fee: 50_000n } : open), 0n],
    ["a sum", (_, open) => open, 5_000n],
  ];
  for (const [why, lie, more] of lies) {
    const channel = await shop.open(why);
    const receipts = [0, 1, 2].map((at) => lie(at, channel.receipt(at)));
    await channel.settle(receipts, more);
    const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, openOf(channel.id, { kind: "receipt", call: 1n }));
    await chain.refused(gate, InvalidAnswer, answerOf(requestId, answerReceipt(receipts, 1)));
  }
  const channel = await shop.open("steered");
  const receipts = [channel.receipt(0), channel.receipt(1, { vector: [1_000n, 0n] })];
  await channel.settle(receipts);
  const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, openOf(channel.id, { kind: "receipt", call: 1n }));
  await chain.refused(gate, InvalidAnswer, answerOf(requestId, answerReceipt(receipts, 1)));
});

test("what is asked for is of this settlement, and a member's receipt is shown", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const parts = shop.members.map(commitMembers);
  const receipt: SettledLeaf = { kind: "receipt", call: 0n };
  const ref = writeSettledLeaf(receipt);
  const member: SettledLeaf = { kind: "member", call: 0n, part: 0, member: 0 };
  const count = shop.members[0]?.length ?? 0;
  const bad: readonly (readonly [ErrorCode, SettledLeaf, (shown: readonly ReceiptLeaf[]) => Partial<MsgOpenLeaf>])[] = [
    [InvalidRequest, { kind: "receipt", call: 2n }, () => ({})],
    [InvalidRequest, { kind: "receipt", call: 1n }, () => ({ settlementIndex: 2 })],
    [SettlementNotFound, receipt, () => ({ settlementIndex: 3 })],
    [SettlementNotFound, receipt, () => ({ channelId: 99n })],
    [InvalidRequest, receipt, () => ({ publicationId: shop.publicationId })],
    [InvalidRequest, receipt, () => ({ leaf: { ...ref, query: 1 } })],
    [InvalidRequest, receipt, () => ({ leaf: { ...ref, kind: 2 } })],
    [InvalidRequest, receipt, ([shown]) => ({ shown })],
    [InvalidRequest, receipt, () => ({ deposit: coin(19_999n) })],
    [InvalidRequest, member, () => ({})],
    [InvalidRequest, { ...member, call: 1n }, ([shown]) => ({ shown })],
    [InvalidRequest, { ...member, part: 2 }, ([shown]) => ({ shown })],
    [InvalidRequest, { ...member, member: count }, ([shown]) => ({ shown })],
    [FraudNotShown, { ...member, call: 1n }, ([, shown]) => ({ shown })],
    [FraudNotShown, member, ([shown]) => ({ shown: shown && { ...shown, receipt: hashOf("another") } })],
  ];
  for (let from = 0; from < bad.length; from += 5) {
    // A fresh settlement each time: none of these is refused because it is too late.
    const channel = await shop.open(`bad ${from}`);
    const receipts = [ballReceipt(shop, channel, { sequence: 0, parts }), channel.receipt(1)];
    await channel.settle(receipts);
    await channel.settle([...receipts, channel.receipt(2)]);
    const shown = [leafOf(receipts, 0), leafOf(receipts, 1)];
    for (const [code, leaf, more] of bad.slice(from, from + 5)) {
      await chain.refused(carl, code, openOf(channel.id, leaf, more(shown)));
    }
    await chain.ok(carl, MsgOpenLeafResponse, openOf(channel.id, receipt));
    await chain.ok(carl, MsgOpenLeafResponse, memberOf(channel.id, present(shown[0], "a leaf"), 0, 0));
  }
});

test("a leaf is asked for once, at a price that doubles with every sixteen of the settlement", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const channel = await shop.open("asked");
  const first = Array.from({ length: 18 }, (_, at) => channel.receipt(at));
  await channel.settle(first);
  await channel.settle([...first, channel.receipt(18)]);
  const receipt = (call: bigint): SettledLeaf => ({ kind: "receipt", call });
  const ask = (leaf: SettledLeaf, more: Partial<MsgOpenLeaf> = {}): Any => openOf(channel.id, leaf, more);
  const next = () =>
    chain.query(
      "/byline.attribution.v1.Query/SettlementRequests",
      QuerySettlementRequestsRequest,
      QuerySettlementRequestsResponse,
      { channelId: channel.id, index: 1 },
    );
  const sixteen = Array.from({ length: 16 }, (_, at) => ask(receipt(BigInt(at))));
  await chain.ok(carl, MsgOpenLeafResponse, ...sixteen);
  assert.deepEqual([next().requests.length, next().nextLeafDeposit], [16, 40_000n]);
  await chain.refused(carl, InvalidRequest, ask(receipt(3n), { deposit: coin(40_000n) }));
  await chain.refused(carl, InvalidRequest, ask(receipt(16n), { deposit: coin(39_999n) }));
  await chain.ok(carl, MsgOpenLeafResponse, ask(receipt(16n), { deposit: coin(40_000n) }));
  // The second settlement has places of its own.
  await chain.ok(carl, MsgOpenLeafResponse, ask(receipt(18n), { settlementIndex: 2 }));
});

test("an answer ends before the last epoch of the settlement; what is still open when it is final goes back", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const channel = await shop.open("late");
  await channel.settle([channel.receipt(0), channel.receipt(1)]);
  const settlement = present(findSettlement(chain.app.read(), channel.id, 1), "the settlement");
  const last = finalEpochOf(settlement) - 1n;
  const { leafWindow } = readParams(chain.app.read());
  const ctx = () => chain.app.read();
  const isLate = () => readClock(ctx()) + leafWindow > earliestStart(ctx(), last);
  let asked = 0n;
  for (let call = 0n; asked === 0n; await chain.blocks(1)) {
    // A message runs a block later than the state that is read here: the clock advances by one second.
    const isNext = readClock(ctx()) + 1_000_000_000n + leafWindow === earliestStart(ctx(), last);
    assert.ok(currentEpoch(ctx()) < last && !isLate(), "the edge is met");
    if (isNext) {
      ({ requestId: asked } = await chain.ok(carl, MsgOpenLeafResponse, openOf(channel.id, { kind: "receipt", call })));
      call += 1n;
    }
  }
  await chain.refused(carl, InvalidRequest, openOf(channel.id, { kind: "receipt", call: 1n }));
  while (currentEpoch(ctx()) <= last) await chain.blocks(DAY_BLOCKS);
  const before = chain.balance(carl);
  await chain.refused(carl, SettlementNotFound, openOf(channel.id, { kind: "receipt", call: 1n }));
  const receipts = [channel.receipt(0), channel.receipt(1)];
  await chain.refused(gate, SettlementNotFound, answerOf(asked, answerReceipt(receipts, 0)));
  await chain.ok(dora, MsgTimeoutLeafResponse, timeoutOf(asked));
  assert.equal(findConviction(ctx(), { id: channel.id, index: 1 }), undefined);
  assert.ok(chain.balance(carl) > before, "the deposit went back");
});

test("an export goes on with open requests, and a genesis with wrong ones is refused", async () => {
  const shop = await openShop(22);
  const { chain } = shop.scene;
  const channel = await shop.open("exported");
  const receipts = [ballReceipt(shop, channel, { sequence: 0, parts: shop.members.map(commitMembers) })];
  await channel.settle(receipts);
  await chain.ok(carl, MsgOpenLeafResponse, openOf(channel.id, { kind: "receipt", call: 0n }));
  await chain.ok(carl, MsgOpenLeafResponse, memberOf(channel.id, leafOf(receipts, 0), 0, 1));
  const exported = Object.fromEntries(
    chain.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.export(chain.app.read())]],
    ),
  );
  const again = await createTestApp({ appState: exported, initialHeight: chain.app.nextHeight() });
  await again.block([]);
  assert.deepEqual(allRows(again.state.latest(), ["attribution"]), allRows(chain.app.state.latest(), ["attribution"]));
  const state = fromProtoJson(GenesisState, exported["attribution"]);
  const [one, two] = [present(state.requests[0], "a request"), present(state.requests[1], "another")];
  const part = present(two.part, "its part");
  const bad: readonly (readonly [string, Partial<GenesisState>])[] = [
    ["not counted", { requests: [one] }],
    ["a leaf twice", { requests: [one, { ...one, id: two.id }] }],
    ["a call of another settlement", { requests: [{ ...one, leaf: { ...one.leaf, index: 1n } }, two] }],
    ["no such settlement", { requests: [{ ...one, settlementIndex: 2 }, two] }],
    ["no channel", { requests: [{ ...one, channelId: 99n }, two] }],
    ["both", { requests: [{ ...one, publicationId: shop.publicationId }, two] }],
    ["a receipt with a part", { requests: [{ ...one, part: two.part }, two] }],
    ["a member without a part", { requests: [one, { ...two, part: undefined }] }],
    ["no such member", { requests: [one, { ...two, leaf: { ...two.leaf, item: 99 } }] }],
    [
      "a part's hash",
      { requests: [one, { ...two, part: { ...part, tree: { ...part.tree, hash: part.tree.hash.slice(1) } } }] },
    ],
  ];
  const { genesis } = present(
    chain.app.modules.modules.find(({ name }) => name === "attribution"),
    "the module",
  );
  for (const [why, change] of bad) {
    const json = toProtoJson(GenesisState, { ...state, ...change });
    assert.throws(() => present(genesis, "its genesis").validate(json), TxError, why);
  }
  present(genesis, "its genesis").validate(toProtoJson(GenesisState, state));
});
