/**
 * Proves that auditors with all their rows (who came and left, tasks before and after the draw, answers hidden and shown, points of
 * epochs that are open and closed, a pot, a plant) go on from an export, and that rows that cannot be are refused.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { publicationRoot } from "../../lib/attribution/commit/publication.ts";
import { plantCommitment } from "../../lib/attribution/fraud/commitment.ts";
import { createChance } from "../../lib/attribution/random-game.fixture.ts";
import { TxError } from "../../lib/errors.ts";
import { TEST_CHAIN, createTestApp } from "../../node/execution/test-app.fixture.ts";
import { GenesisState } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { AuditTask, Auditor } from "../../proto/gen/byline/attribution/v1/audit.ts";
import {
  MsgClaimAuditPay,
  MsgClaimAuditPayResponse,
  MsgCommitAuditResponse,
  MsgCommitPlant,
  MsgCommitPlantResponse,
  MsgRetireAuditor,
  MsgRetireAuditorResponse,
  MsgSettleAuditResponse,
  MsgSettleChannelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { toProtoJson } from "../../proto/json.ts";
import { any } from "../economy.fixture.ts";
import { SALT, answerBoth, auditorOf, commit, register, rootOf, settleMessage, taskOf } from "./auditors.fixture.ts";
import { openChannel, registerGateway } from "./channel.fixture.ts";
import { exportsAndStarts } from "./export.fixture.ts";
import {
  DAY_BLOCKS,
  PEOPLE,
  createScene,
  hashOf,
  honestPublication,
  present,
  publicationCase,
} from "./publication.fixture.ts";
import type { Scene } from "./publication.fixture.ts";
import { anyLie } from "./publication-lies.fixture.ts";

const { paul, rosa, carl, dora, gate, buyer, eve } = PEOPLE;
const DAY = 3 * DAY_BLOCKS;

/** A chain with rows of every kind. */
async function fullScene(): Promise<Scene> {
  const scene = await createScene(createChance(51), DAY, { params: { republishEpochs: 1 } });
  const { chain, modelId } = scene;
  await register(scene, paul, rosa);
  await scene.published(honestPublication(scene));
  await chain.blocks(10);
  for (const taskId of [1n, 2n]) {
    const answer = rootOf(scene, taskOf(scene, taskId).query);
    await answerBoth(scene, taskId, [
      [paul, answer],
      [rosa, answer],
    ]);
  }
  await chain.blocks(3 * DAY);
  await registerGateway(chain, gate, 10_000_000n);
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 10_000_000n, inputs: 2 });
  channel.call(1, 1_000_000n);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
  await chain.ok(eve, MsgSettleAuditResponse, settleMessage(scene, 1n));
  const { epoch } = present(auditorOf(scene, paul).points[0], "points");
  await chain.blocks(DAY);
  await chain.ok(eve, MsgClaimAuditPayResponse, any(MsgClaimAuditPay, { sender: eve.text, auditor: rosa.text, epoch }));
  await register(scene, carl);
  const { publication, proof } = anyLie(scene.next(), scene.honest);
  const mark = plantCommitment(TEST_CHAIN, publicationRoot(publication), SALT);
  await chain.ok(dora, MsgCommitPlantResponse, any(MsgCommitPlant, { planter: dora.text, commitment: mark }));
  const id = await scene.published(publication);
  await chain.blocks(10);
  await chain.ok(carl, MsgRetireAuditorResponse, any(MsgRetireAuditor, { auditor: carl.text }));
  for (const taskId of [4n, 5n, 6n]) {
    const { auditors } = taskOf(scene, taskId);
    for (const auditor of [paul, rosa].filter(({ text }) => auditors.includes(text))) {
      await chain.ok(auditor, MsgCommitAuditResponse, commit(auditor, taskId, hashOf("an answer")));
    }
  }
  await scene.convict(publicationCase(id, proof));
  await scene.published(honestPublication(scene));
  await chain.ok(eve, MsgSettleAuditResponse, settleMessage(scene, 2n));
  return scene;
}

test("auditors, tasks, answers, points, pots and plants go on from an export", async () => {
  const { chain } = await fullScene();
  const state = await exportsAndStarts(chain.app);
  const { auditBook, auditors, auditTasks, auditPoints, auditEpochs, plantCommits } = state;
  assert.deepEqual(
    auditors.map(({ retired }) => retired),
    [false, false, true],
  );
  const some = (what: (task: AuditTask) => boolean): void => assert.ok(auditTasks.some(what));
  some(({ seed }) => seed.length === 0);
  some(({ answers }) => answers.some(({ answer }) => answer.length === 0));
  some(({ auditors: drawn, answers }) => drawn.length === 2 && answers.length === 0);
  assert.deepEqual([auditPoints.length, auditEpochs.map(({ closed }) => closed)], [3, [true, false]]);
  assert.deepEqual([auditBook.owed, auditBook.plants, plantCommits.length], [15_000n, 1n, 1]);
  const { genesis } = present(
    chain.app.modules.modules.find(({ name }) => name === "attribution"),
    "the module",
  );
  const task = (change: Partial<AuditTask>) => ({ auditTasks: auditTasks.map((row) => ({ ...row, ...change })) });
  const answered = present(
    auditTasks.find(({ answers }) => answers.length > 0),
    "an answered task",
  );
  const answer = present(answered.answers[0], "an answer");
  const answering = (answers: AuditTask["answers"]) => ({ auditTasks: [{ ...answered, answers }] });
  const auditor = (change: Partial<Auditor>) => ({ auditors: auditors.map((row) => ({ ...row, ...change })) });
  const point = present(auditPoints[0], "points");
  const bad: readonly (readonly [string, Partial<GenesisState>])[] = [
    ["one account twice", { auditors: auditors.map((row) => (row.retired ? { ...row, address: paul.text } : row)) }],
    ["no address", auditor({ address: "nobody" })],
    ["indexes out of order", { auditors: [...auditors].reverse() }],
    ["an index beyond", { auditors: [...auditors, { ...present(auditors[2], "one"), address: dora.text, index: 3 }] }],
    ["before the first block", auditor({ sinceHeight: -1n })],
    ["too many tasks", auditor({ tasks: 65 })],
    ["a task beyond", { auditBook: { ...auditBook, nextTask: 2n } }],
    ["a task twice", task({ id: 4n })],
    ["no publication", task({ publicationId: 99n })],
    ["one auditor to draw from", task({ auditorCount: 1 })],
    ["more auditors than there are", task({ auditorCount: 4 })],
    ["no height", task({ seedHeight: 0n })],
    ["times that do not follow", task({ commitEndClock: 2n, revealEndClock: 1n })],
    ["half a seed", task({ seed: new Uint8Array(16) })],
    ["drawn before the draw", task({ seed: new Uint8Array(0), auditors: [0, 1], answers: [] })],
    ["three drawn", task({ auditors: [0, 1, 2], answers: [] })],
    ["one drawn twice", task({ auditors: [1, 1], answers: [] })],
    ["a stranger drawn", task({ auditors: [0, 9], answers: [] })],
    ["a stranger's answer", answering([{ ...answer, auditor: dora.text }])],
    ["two answers of one", answering([answer, answer])],
    ["a short commitment", answering([{ ...answer, commitment: new Uint8Array(31) }])],
    ["half an answer", answering([{ ...answer, answer: new Uint8Array(16) }])],
    [
      "points twice",
      {
        auditPoints: [...auditPoints, ...auditPoints],
        auditEpochs: auditEpochs.map((row) => ({ ...row, points: 2n * row.points })),
      },
    ],
    ["no points", { auditPoints: [...auditPoints, { ...point, auditor: dora.text, points: 0 }] }],
    ["points of no epoch", { auditEpochs: [], auditBook: { ...auditBook, owed: 0n } }],
    ["an epoch's sum", { auditEpochs: auditEpochs.map((row) => ({ ...row, points: row.points + 1n })) }],
    ["an epoch twice", { auditEpochs: auditEpochs.flatMap((row) => [row, { ...row, pot: 0n }]) }],
    ["a pot that is open", { auditEpochs: auditEpochs.map((row) => ({ ...row, closed: false })) }],
    ["what is owed", { auditBook: { ...auditBook, owed: auditBook.owed + 1n } }],
    ["a mark twice", { plantCommits: [...plantCommits, ...plantCommits] }],
    ["a short mark", { plantCommits: plantCommits.map((row) => ({ ...row, commitment: new Uint8Array(8) })) }],
    ["a plant that is not counted", { auditBook: { ...auditBook, plants: 0n } }],
  ];
  for (const [why, change] of bad) {
    const json = toProtoJson(GenesisState, { ...state, ...change });
    assert.throws(() => present(genesis, "its genesis").validate(json), TxError, why);
  }
  present(genesis, "its genesis").validate(toProtoJson(GenesisState, state));
  await assert.rejects(startRicher(chain.app, state), TxError, "the pool holds less than is owed");
});

/** Starts from the export with a pot that the attesters' pool does not hold. */
async function startRicher({ modules, read }: Scene["chain"]["app"], state: GenesisState): Promise<void> {
  const more = 1_000_000_000n;
  const [first, ...rest] = state.auditEpochs;
  const auditEpochs = first === undefined ? [] : [{ ...first, pot: first.pot + more }, ...rest];
  const auditBook = { ...state.auditBook, owed: state.auditBook.owed + more };
  const appState = Object.fromEntries(
    modules.modules.flatMap(({ name, genesis }) => (genesis === undefined ? [] : [[name, genesis.export(read())]])),
  );
  const attribution = toProtoJson(GenesisState, { ...state, auditEpochs, auditBook });
  await createTestApp({ appState: { ...appState, attribution } });
}
