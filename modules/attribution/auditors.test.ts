/**
 * Proves auditors (docs/spec/attribution.md T100-T106): who is drawn and nobody else answers, nobody sees another's answer first, who is
 * right gets points and shares the pot, who copied a wrong list pays, and without points the pot is the community's.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { commitPublication } from "../../lib/attribution/commit/build.ts";
import { publicationRoot } from "../../lib/attribution/commit/publication.ts";
import { plantCommitment } from "../../lib/attribution/fraud/commitment.ts";
import { findFraud } from "../../lib/attribution/fraud/find-fraud.ts";
import { copyData } from "../../lib/attribution/fraud/publications.fixture.ts";
import { createChance } from "../../lib/attribution/random-game.fixture.ts";
import { moduleAddress } from "../../lib/address.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgClaimAuditPay,
  MsgClaimAuditPayResponse,
  MsgCommitAuditResponse,
  MsgCommitPlant,
  MsgCommitPlantResponse,
  MsgRegisterAuditor,
  MsgRegisterAuditorResponse,
  MsgRetireAuditor,
  MsgRetireAuditorResponse,
  MsgRevealAuditResponse,
  MsgRevealPlant,
  MsgRevealPlantResponse,
  MsgSettleAudit,
  MsgSettleAuditResponse,
  MsgSettleChannelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { any } from "../economy.fixture.ts";
import { ATTESTER_POOL } from "../module-accounts.ts";
import { openChannel, registerGateway } from "./channel.fixture.ts";
import { AttributionError } from "./errors.ts";
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
import {
  BOND,
  SALT,
  answerBoth,
  auditorOf,
  commit,
  register,
  reveal,
  rootOf,
  settleMessage,
  taskOf,
} from "./auditors.fixture.ts";

const { paul, rosa, carl, dora, gate, buyer, eve } = PEOPLE;
async function settleCalls({ chain, modelId }: Scene): Promise<void> {
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 10_000_000n, inputs: 2 });
  channel.call(1, 1_000_000n);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
}
/** One that is drawn for the tasks of the second publication; another one is too. */
const LYING_LIST = 1;

test("two drawn auditors confirm a list, one who computed something else pays, and points share the pot (T101-T105)", async () => {
  const scene = await createScene(createChance(41), 3 * DAY_BLOCKS);
  const { chain } = scene;
  const cheap = any(MsgRegisterAuditor, { auditor: paul.text });
  await chain.refused(paul, AttributionError.InvalidAuditor, cheap);
  await register(scene, paul, rosa);
  await chain.refused(paul, AttributionError.InvalidAuditor, cheap);
  const id = await scene.published(honestPublication(scene));
  await chain.refused(paul, AttributionError.NotDrawn, commit(paul, 1n, hashOf("early")));
  await chain.blocks(10);
  const drawn = taskOf(scene, 1n);
  assert.deepEqual([...drawn.auditors].sort(), [paul.text, rosa.text].sort());
  const right = rootOf(scene, drawn.query);
  await chain.refused(carl, AttributionError.AuditorNotFound, commit(carl, 1n, right));
  await chain.refused(paul, AttributionError.TaskNotFound, commit(paul, 99n, right));
  await chain.ok(paul, MsgCommitAuditResponse, commit(paul, 1n, right));
  await chain.refused(paul, AttributionError.TaskState, commit(paul, 1n, right));
  await chain.refused(paul, AttributionError.TaskState, reveal(paul, 1n, right));
  await chain.ok(rosa, MsgCommitAuditResponse, commit(rosa, 1n, right));
  await chain.refused(rosa, AttributionError.InvalidAudit, reveal(rosa, 1n, hashOf("other")));
  await chain.refused(rosa, AttributionError.InvalidAudit, reveal(rosa, 1n, right, hashOf("pepper")));
  await chain.ok(paul, MsgRevealAuditResponse, reveal(paul, 1n, right));
  await chain.ok(rosa, MsgRevealAuditResponse, reveal(rosa, 1n, right));
  await answerBoth(scene, 2n, [
    [paul, rootOf(scene, taskOf(scene, 2n).query)],
    [rosa, hashOf("made up")],
  ]);
  await chain.refused(eve, AttributionError.TaskState, settleMessage(scene, 1n));
  await chain.blocks(9 * DAY_BLOCKS);
  assert.equal(scene.row(id).state, PublicationState.PUBLICATION_STATE_EFFECTIVE);
  const wrongRoot = any(MsgSettleAudit, { sender: eve.text, taskId: 1n, listRoot: hashOf("x"), listPath: [] });
  await chain.refused(eve, AttributionError.InvalidAudit, wrongRoot);
  await registerGateway(chain, gate, 10_000_000n);
  await settleCalls(scene);
  const first = await chain.ok(eve, MsgSettleAuditResponse, settleMessage(scene, 1n));
  assert.deepEqual([first.points, first.losers], [2, 0]);
  const second = await chain.ok(eve, MsgSettleAuditResponse, settleMessage(scene, 2n));
  assert.deepEqual([second.points, second.losers], [1, 1]);
  assert.equal(auditorOf(scene, rosa).bond, BOND - BOND / 100n);
  assert.equal(auditorOf(scene, paul).bond, BOND);
  await chain.refused(eve, AttributionError.TaskNotFound, wrongRoot);
  const epoch = present(auditorOf(scene, paul).points[0], "points").epoch;
  const pay = (auditor: TestAccount) => any(MsgClaimAuditPay, { sender: eve.text, auditor: auditor.text, epoch });
  await chain.refused(eve, AttributionError.NothingDue, pay(paul));
  await chain.blocks(4 * DAY_BLOCKS);
  const pot = chain.balance(moduleAddress(ATTESTER_POOL));
  assert.equal(pot, 30_000n, "3 % of the calls");
  const before = chain.balance(paul);
  assert.equal((await chain.ok(eve, MsgClaimAuditPayResponse, pay(paul))).amount, 20_000n);
  assert.equal(chain.balance(paul) - before, 20_000n);
  assert.equal((await chain.ok(eve, MsgClaimAuditPayResponse, pay(rosa))).amount, 10_000n);
  await chain.refused(eve, AttributionError.NothingDue, pay(paul));
  assert.equal(chain.balance(moduleAddress(ATTESTER_POOL)), 0n);
  // Nobody confirmed anything in the next epochs: what comes in is the community's.
  await settleCallsAgain(scene);
  assert.equal(chain.balance(moduleAddress(ATTESTER_POOL)), 30_000n);
  await chain.blocks(4 * DAY_BLOCKS);
  assert.equal(chain.balance(moduleAddress(ATTESTER_POOL)), 0n);
  await chain.run(rosa, any(MsgRetireAuditor, { auditor: rosa.text }));
  await chain.refused(rosa, AttributionError.AuditorNotFound, any(MsgRetireAuditor, { auditor: rosa.text }));
});

async function settleCallsAgain({ chain, modelId }: Scene): Promise<void> {
  const more = { gateway: gate, modelId, deposit: 10_000_000n, inputs: 2, name: "again" };
  const channel = await openChannel(chain, buyer, more);
  channel.call(1, 1_000_000n);
  await chain.ok(gate, MsgSettleChannelResponse, channel.settle());
}

test("a convicted list counts against who confirmed it; a planted publication counts in every list (T103, T106)", async () => {
  const scene = await createScene(createChance(42), 3 * DAY_BLOCKS);
  const { chain } = scene;
  await register(scene, paul, rosa);
  const lying = copyData(scene.honest);
  for (const { values } of lying.lists) {
    values[0] = (values[0] ?? 0n) + 5n;
  }
  const planted = commitPublication(scene.next(), lying);
  const commitment = plantCommitment(TEST_CHAIN, publicationRoot(planted), SALT);
  const plant = (planter: TestAccount) => any(MsgCommitPlant, { planter: planter.text, commitment });
  await chain.refused(carl, AttributionError.InvalidPlant, plant(carl));
  await chain.ok(dora, MsgCommitPlantResponse, plant(dora));
  await chain.refused(dora, AttributionError.InvalidPlant, plant(dora));
  const other = any(MsgCommitPlant, { planter: dora.text, commitment: hashOf("another") });
  await chain.refused(dora, AttributionError.InvalidPlant, other);
  const id = await scene.published(planted);
  await chain.blocks(10);
  // One computes, the other copies what was published.
  const { query } = taskOf(scene, 1n);
  await answerBoth(scene, 1n, [
    [paul, rootOf(scene, query)],
    [rosa, rootOf(scene, query, lying)],
  ]);
  const revealPlant = (salt: Uint8Array) => any(MsgRevealPlant, { planter: dora.text, publicationId: id, salt });
  await chain.refused(dora, AttributionError.InvalidPlant, revealPlant(hashOf("pepper")));
  await chain.ok(dora, MsgRevealPlantResponse, revealPlant(SALT));
  const row = scene.row(id);
  assert.deepEqual([row.state, row.planted], [PublicationState.PUBLICATION_STATE_VOID, true]);
  await chain.blocks(6 * DAY_BLOCKS);
  const settled = await chain.ok(eve, MsgSettleAuditResponse, settleMessage(scene, 1n, lying));
  assert.deepEqual([settled.points, settled.losers], [1, 1]);
  assert.equal(auditorOf(scene, rosa).bond, BOND - BOND / 100n);
  // The same lie without a plant in one list, proven by somebody: the list that the proof names counts.
  const inOne = copyData(scene.honest);
  const [own, whole] = [present(inOne.lists[LYING_LIST], "a list"), present(lying.lists[LYING_LIST], "a list")];
  own.values.set(whole.values);
  const publication = commitPublication(scene.next(), inOne);
  const next = await scene.published(publication);
  await chain.blocks(10);
  const proof = present(findFraud(publication, scene.next(), inOne), "a proof");
  const tasks = [4n, 5n, 6n].map((taskId) => [taskId, taskOf(scene, taskId).query] as const);
  await register(scene, carl);
  for (const [taskId, list] of tasks) {
    await answerBoth(scene, taskId, [
      [paul, rootOf(scene, list)],
      [rosa, rootOf(scene, list, lying)],
    ]);
  }
  await scene.convict(publicationCase(next, proof), dora);
  const convicted = scene.row(next).convictedList - 1;
  assert.ok(
    tasks.some(([, list]) => list === convicted) && tasks.some(([, list]) => list !== convicted),
    "the proof's list was drawn, and another one",
  );
  await chain.blocks(6 * DAY_BLOCKS);
  for (const [taskId, list] of tasks) {
    const result = await chain.ok(eve, MsgSettleAuditResponse, settleMessage(scene, taskId, inOne));
    assert.deepEqual([result.points, result.losers], list === convicted ? [1, 1] : [0, 0]);
  }
});

test("who retired takes nobody's place and keeps the index; nobody comes or goes while a draw is open (T100, T101)", async () => {
  const scene = await createScene(createChance(43), 3 * DAY_BLOCKS);
  const { chain } = scene;
  const retire = any(MsgRetireAuditor, { auditor: carl.text });
  const again = any(MsgRegisterAuditor, { auditor: carl.text });
  await register(scene, paul, rosa, carl, dora);
  await chain.refused(dora, AttributionError.InvalidAuditor, any(MsgRetireAuditor, { auditor: dora.text }));
  await chain.blocks(10);
  await chain.ok(carl, MsgRetireAuditorResponse, retire);
  await chain.blocks(8);
  await chain.refused(carl, AttributionError.InvalidAuditor, again);
  await scene.published(honestPublication(scene));
  await chain.ok(carl, MsgRegisterAuditorResponse, again);
  await chain.refused(carl, AttributionError.InvalidAuditor, retire);
  await chain.ok(dora, MsgRetireAuditorResponse, any(MsgRetireAuditor, { auditor: dora.text }));
  assert.equal(auditorOf(scene, carl).auditor.index, 2);
  await chain.blocks(9);
  const drawn = [1n, 2n, 3n].map((taskId) => taskOf(scene, taskId));
  for (const { task, auditors } of drawn) {
    assert.equal(task.auditors.length, 2);
    assert.ok(!task.auditors.includes(2) && !auditors.includes(carl.text), "came when the task was made already");
    assert.ok(!auditors.includes(dora.text), "what is drawn on who left since then falls away");
  }
  assert.ok(
    drawn.some(({ task }) => task.auditors.includes(3)),
    "who left since then stays drawn",
  );
});
