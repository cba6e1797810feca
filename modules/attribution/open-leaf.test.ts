/** Proves withheld data (docs/spec/attribution.md T97): who opens a leaf earns the deposit, who cannot loses the publication. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createOpener } from "../../lib/attribution/commit/open.ts";
import type { LeafAnswer, LeafRequest } from "../../lib/attribution/fraud/open-leaf.ts";
import { createChance } from "../../lib/attribution/random-game.fixture.ts";
import { writeLeafAnswer, writeLeafRef } from "../../lib/attribution/wire/leaf.ts";
import { TxError } from "../../lib/errors.ts";
import { allRows, createTestApp } from "../../node/execution/test-app.fixture.ts";
import { GenesisState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { LeafRef, PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgAnswerLeaf,
  MsgAnswerLeafResponse,
  MsgFinalizePublication,
  MsgOpenLeaf,
  MsgOpenLeafResponse,
  MsgTimeoutLeaf,
  MsgTimeoutLeafResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { fromProtoJson, toProtoJson } from "../../proto/json.ts";
import { any } from "../economy.fixture.ts";
import { AttributionError } from "./errors.ts";
import { leafDepositOf } from "./open-leaf.ts";
import { DAY_BLOCKS, PEOPLE, commitMessage, createScene, honestPublication, present } from "./publication.fixture.ts";

const { carl, dora, eve, olga } = PEOPLE;
const DEPOSIT = { denom: "ubyl", amount: "20000" };

const openOf = (publicationId: bigint, request: LeafRequest, deposit = DEPOSIT): Any =>
  any(MsgOpenLeaf, MsgOpenLeaf.create({ sender: carl.text, publicationId, leaf: writeLeafRef(request), deposit }));
const answerOf = (requestId: bigint, answer: LeafAnswer): Any =>
  any(MsgAnswerLeaf, { sender: eve.text, requestId, answer: writeLeafAnswer(answer) });
const timeoutOf = (requestId: bigint): Any => any(MsgTimeoutLeaf, { sender: dora.text, requestId });

test("each kind of leaf is opened by its answer and by no other, and the answerer earns the deposit", async () => {
  const scene = await createScene(createChance(31), 10 * DAY_BLOCKS);
  const { chain, terms, honest } = scene;
  const id = await scene.published(honestPublication(scene));
  const opener = createOpener(terms, honest);
  const input = honest.weights.findIndex((weights) => weights !== undefined);
  const [own, copy] = [opener.item(0), opener.item(4)];
  assert.notEqual(copy.leader, 4);
  const leaves: readonly (readonly [LeafRequest, LeafAnswer])[] = [
    [
      { kind: "list", query: 1, position: 2 },
      { kind: "list", entry: opener.list(1, 2) },
    ],
    [
      { kind: "item", item: 0 },
      { kind: "item", item: own },
    ],
    [
      { kind: "value", item: 0, query: 1 },
      { kind: "value", item: own, value: opener.value(0, 1) },
    ],
    [
      { kind: "value", item: 4, query: 0 },
      { kind: "value", item: copy, value: undefined },
    ],
    [
      { kind: "weight", input, index: 0n },
      { kind: "weight", weight: opener.weight(input, 0), registered: opener.registered(input, 0) },
    ],
    [
      { kind: "feature", item: 4 },
      { kind: "feature", feature: opener.recorded(4) },
    ],
    [
      { kind: "query", query: 2 },
      { kind: "query", query: opener.query(2) },
    ],
  ];
  for (const [request, answer] of leaves) {
    const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, openOf(id, request));
    for (const [other, wrong] of leaves) {
      if (other !== request) {
        await chain.refused(eve, AttributionError.InvalidAnswer, answerOf(requestId, wrong));
      }
    }
    await chain.refused(dora, AttributionError.RequestOpen, timeoutOf(requestId));
    const { earned } = await chain.ok(eve, MsgAnswerLeafResponse, answerOf(requestId, answer));
    assert.equal(earned, 20_000n);
    await chain.refused(eve, AttributionError.RequestNotFound, answerOf(requestId, answer));
  }
  assert.equal(scene.row(id).openRequests, 0);
});

test("what is asked for exists, in time, at its price, once", async () => {
  const scene = await createScene(createChance(32));
  const { chain } = scene;
  const id = await scene.published(honestPublication(scene));
  const item: LeafRequest = { kind: "item", item: 0 };
  const { InvalidRequest, PublicationNotFound } = AttributionError;
  await chain.refused(carl, PublicationNotFound, openOf(id + 1n, item));
  await chain.refused(carl, InvalidRequest, openOf(id, item, { denom: "ubyl", amount: "19999" }));
  const bad: readonly LeafRequest[] = [
    { kind: "item", item: 7 },
    { kind: "list", query: 3, position: 1 },
    { kind: "list", query: 0, position: 0 },
    { kind: "value", item: 0, query: 3 },
    { kind: "weight", input: 2, index: 0n },
    { kind: "weight", input: 0, index: 2n },
    { kind: "feature", item: 7 },
    { kind: "query", query: 3 },
  ];
  for (const request of bad) {
    await chain.refused(carl, InvalidRequest, openOf(id, request));
  }
  const doubled = [
    { kind: 0, item: 0 },
    { kind: 2, query: 1 },
    { kind: 5, query: 1 },
    { kind: 6, item: 1 },
    { kind: 7, item: 0 },
  ];
  for (const fields of doubled) {
    const leaf = LeafRef.create(fields);
    const asking = any(
      MsgOpenLeaf,
      MsgOpenLeaf.create({ sender: carl.text, publicationId: id, leaf, deposit: DEPOSIT }),
    );
    await chain.refused(carl, InvalidRequest, asking);
  }
  await chain.ok(carl, MsgOpenLeafResponse, openOf(id, item));
  await chain.refused(carl, InvalidRequest, openOf(id, item));
});

test("who holds many places keeps no other asker out: one request for a leaf, a deposit that doubles with every sixteen", async () => {
  const scene = await createScene(createChance(35));
  const { chain, terms, honest } = scene;
  const id = await scene.published(honestPublication(scene));
  const asking = (sender: { text: string }, leaf: LeafRequest, amount: bigint): Any => {
    const deposit = { denom: "ubyl", amount: amount.toString() };
    return any(
      MsgOpenLeaf,
      MsgOpenLeaf.create({ sender: sender.text, publicationId: id, leaf: writeLeafRef(leaf), deposit }),
    );
  };
  const leaves = Array.from({ length: 28 }, (_, at): LeafRequest => {
    return at < 7 ? { kind: "item", item: at } : { kind: "value", item: at % 7, query: Math.trunc(at / 7) - 1 };
  });
  const [leaf, ...others] = leaves;
  const { requestId: first } = await chain.ok(eve, MsgOpenLeafResponse, asking(eve, present(leaf, "a leaf"), 20_000n));
  await chain.ok(eve, MsgOpenLeafResponse, ...others.slice(0, 15).map((each) => asking(eve, each, 20_000n)));
  const next = present(others[15], "a leaf");
  await chain.refused(eve, AttributionError.InvalidRequest, asking(eve, next, 39_999n));
  await chain.ok(eve, MsgOpenLeafResponse, ...others.slice(15).map((each) => asking(eve, each, 40_000n)));
  await chain.refused(carl, AttributionError.InvalidRequest, asking(carl, next, 1_000_000n));
  const another: LeafRequest = { kind: "list", query: 0, position: 1 };
  const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, asking(carl, another, 40_000n));
  assert.equal(scene.row(id).openRequests, 29);
  // What was answered can be asked for again.
  const answer: LeafAnswer = { kind: "item", item: createOpener(terms, honest).item(0) };
  await chain.ok(eve, MsgAnswerLeafResponse, answerOf(first, answer));
  await chain.ok(carl, MsgOpenLeafResponse, asking(carl, { kind: "item", item: 0 }, 40_000n));
  await chain.blocks(DAY_BLOCKS);
  await chain.ok(dora, MsgTimeoutLeafResponse, timeoutOf(requestId));
  assert.equal(scene.row(id).state, PublicationState.PUBLICATION_STATE_VOID);
});

test("the places of one publication cost more than there will ever be", () => {
  const places = Array.from({ length: 512 }, (_, open) => leafDepositOf(20_000n, open));
  assert.deepEqual([places[15], places[16], places[63], places[64]], [20_000n, 40_000n, 160_000n, 320_000n]);
  const all = places.reduce((sum, deposit) => sum + deposit, 0n);
  assert.ok(all > 1_000_000_000n * 1_000_000n, `${all}`);
});

test("a leaf that nobody opens in time convicts; requests of a void publication are given back; late ones are refused", async () => {
  const scene = await createScene(createChance(33));
  const { chain } = scene;
  const id = await scene.published(honestPublication(scene));
  const item: LeafRequest = { kind: "item", item: 0 };
  const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, openOf(id, item));
  const other: LeafRequest = { kind: "item", item: 1 };
  const second = (await chain.ok(carl, MsgOpenLeafResponse, openOf(id, other))).requestId;
  await chain.blocks(2 * DAY_BLOCKS);
  await chain.refused(carl, AttributionError.InvalidRequest, openOf(id, item));
  await chain.blocks(DAY_BLOCKS);
  const finalize = any(MsgFinalizePublication, { sender: olga.text, publicationId: id });
  await chain.refused(olga, AttributionError.PublicationState, finalize);
  await chain.refused(eve, AttributionError.PublicationState, scene.publish(honestPublication(scene)));
  const before = chain.balance(carl);
  await chain.ok(dora, MsgTimeoutLeafResponse, timeoutOf(requestId));
  assert.equal(scene.row(id).state, PublicationState.PUBLICATION_STATE_VOID);
  await chain.ok(dora, MsgTimeoutLeafResponse, timeoutOf(second));
  await chain.blocks(20);
  // Both deposits, and three times the deposit that was at risk.
  assert.equal(chain.balance(carl) - before, 2n * 20_000n + 3n * 20_000n);
  await chain.refused(dora, AttributionError.RequestNotFound, timeoutOf(requestId));
});

test("an export in the middle of everything goes on: requests, commitments, a conviction, a pending publication", async () => {
  const scene = await createScene(createChance(34));
  const { chain } = scene;
  const first = await scene.published(honestPublication(scene));
  const { requestId } = await chain.ok(carl, MsgOpenLeafResponse, openOf(first, { kind: "item", item: 0 }));
  await chain.run(carl, commitMessage(carl, Uint8Array.of(1, 2, 3)));
  await chain.blocks(DAY_BLOCKS);
  await chain.ok(dora, MsgTimeoutLeafResponse, timeoutOf(requestId));
  const second = await scene.published(honestPublication(scene));
  await chain.ok(carl, MsgOpenLeafResponse, openOf(second, { kind: "item", item: 1 }));
  const exported = Object.fromEntries(
    chain.app.modules.modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.export(chain.app.read())]],
    ),
  );
  const again = await createTestApp({ appState: exported, initialHeight: chain.app.nextHeight() });
  await again.block([]);
  const rows = allRows(again.state.latest(), ["attribution"]);
  assert.deepEqual(rows, allRows(chain.app.state.latest(), ["attribution"]));
  const state = fromProtoJson(GenesisState, exported["attribution"]);
  assert.equal(state.publications.length, 2);
  assert.deepEqual([state.requests.length, state.fraudCommits.length, state.convictions.length], [1, 1, 1]);
  const bad: readonly (readonly [string, Partial<GenesisState>])[] = [
    ["a counter below", { nextPublicationId: 2n }],
    ["a request's counter below", { nextRequestId: 1n }],
    ["a root", { publications: state.publications.map((row) => ({ ...row, root: new Uint8Array(32) })) }],
    ["open requests", { requests: [] }],
    ["no leaf", { requests: state.requests.map((each) => ({ ...each, leaf: { ...each.leaf, item: 7 } })) }],
    ["no kind", { requests: state.requests.map((each) => ({ ...each, leaf: { ...each.leaf, kind: 7 } })) }],
    [
      "a leaf twice",
      {
        requests: state.requests.flatMap((each) => [each, { ...each, id: 1n }]),
        publications: state.publications.map((row) => ({ ...row, openRequests: 2 * row.openRequests })),
      },
    ],
    ["no publication", { publications: state.publications.slice(0, 1) }],
    ["a subject", { convictions: state.convictions.map((each) => ({ ...each, subject: "settlement/1/0" })) }],
    ["a commitment", { fraudCommits: state.fraudCommits.map((each) => ({ ...each, commitment: new Uint8Array(3) })) }],
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
