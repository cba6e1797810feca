/**
 * Proves publications, requests for leaves, fraud proofs, convictions, auditors and plants as a whole against a model of their own
 * (docs/spec/attribution.md T82-T106, TI6-TI8): random messages of several accounts, right and wrong, and after each block every
 * row and balance that the model foresees. The application's invariants run after each block; a refused message leaves the
 * module's bytes. The last state is exported and started from again.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAddress } from "../../lib/address.ts";
import { type Opener, createOpener } from "../../lib/attribution/commit/open.ts";
import { type Publication, publicationRoot } from "../../lib/attribution/commit/publication.ts";
import { auditCommitment, fraudCommitment, plantCommitment } from "../../lib/attribution/fraud/commitment.ts";
import type { LeafAnswer, LeafRequest } from "../../lib/attribution/fraud/open-leaf.ts";
import { createChance } from "../../lib/attribution/random-game.fixture.ts";
import { writeLeafAnswer, writeLeafRef } from "../../lib/attribution/wire/leaf.ts";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { drawIndexes, drawSeed } from "../../lib/economy/draw.ts";
import { sha256 } from "#crypto";
import { TEST_CHAIN, allRows } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { PublicationState } from "../../proto/gen/byline/attribution/v1/publication.ts";
import {
  MsgAnswerLeaf,
  MsgClaimAuditPay,
  MsgCommitAudit,
  MsgCommitPlant,
  MsgExecuteConviction,
  MsgFinalizePublication,
  MsgOpenLeaf,
  MsgRegisterAuditor,
  MsgResplit,
  MsgRetireAuditor,
  MsgRevealAudit,
  MsgRevealPlant,
  MsgSettleAudit,
  MsgTimeoutLeaf,
  MsgWithdrawFraudCommit,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBondResponse } from "../../proto/gen/byline/emissions/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { type Prng, createPrng } from "../../test/sim/prng.ts";
import { any, postBond } from "../economy.fixture.ts";
import { readClock } from "../emissions/clock.ts";
import { findBond, findEpoch } from "../emissions/keeper.ts";
import { ATTESTER_POOL } from "../module-accounts.ts";
import { findAuditEpoch, findAuditor, findPoints, findTask, readBook } from "./audit-keeper.ts";
import { openChannel, registerGateway } from "./channel.fixture.ts";
import type { TestChannel } from "./channel.fixture.ts";
import { DisputesModel } from "./disputes-model.fixture.ts";
import type { Draft, ModelPublication } from "./disputes-model.fixture.ts";
import { findSettlement, nextId, readParams } from "./keeper.ts";
import { NEXT_REQUEST_KEY } from "./keys.ts";
import { exportsAndStarts } from "./export.fixture.ts";
import {
  PEOPLE,
  commitMessage,
  createScene,
  hashOf,
  honestPublication,
  proveMessage,
  publicationCase,
} from "./publication.fixture.ts";
import type { Scene } from "./publication.fixture.ts";
import { findConviction, findPublication, findRequest, findSteering } from "./publication-keeper.ts";
import { PUBLICATION_LIES } from "./publication-lies.fixture.ts";

const { olga, paul, rosa, gate, buyer, eve, carl, dora } = PEOPLE;
const SEEDS = [23, 24, 25];
const STEPS = 400;
const DAY_BLOCKS = 40;
const FEE = 1_000n;
const SALT = hashOf("salt");
/** Auditors and what they bond; the last one has nothing to lose. */
const AUDITORS: readonly (readonly [TestAccount, bigint])[] = [
  [paul, 2_000_000_000n],
  [rosa, 1_500_000_000n],
  [olga, 1_000_000_000n],
];
const STATES: Readonly<Record<ModelPublication["state"], number>> = {
  pending: PublicationState.PUBLICATION_STATE_PENDING,
  effective: PublicationState.PUBLICATION_STATE_EFFECTIVE,
  void: PublicationState.PUBLICATION_STATE_VOID,
};

/** A message with what the model says of it, which is asked when its block has begun. */
interface Act {
  readonly name: string;
  readonly sender: TestAccount;
  readonly message: Any;
  expected(): boolean;
}

interface Fraud {
  readonly publication: ModelPublication;
  /** Whether the case shows what the publication lies about. */
  readonly isTrue: boolean;
  readonly bytes: Uint8Array;
}

interface Prepared extends Draft {
  readonly publication: Publication;
}

/** The scene, its model, and what the people of the test remember. */
class Table {
  readonly scene: Scene;
  readonly model: DisputesModel;
  readonly random: Prng;
  readonly channel: TestChannel;
  readonly honest: Opener;
  readonly openers = new Map<ModelPublication, Opener>();
  readonly roots = new Map<ModelPublication, Uint8Array>();
  /** A publication that was marked and is to be published next. */
  prepared: Prepared | undefined;
  settled = 0;

  constructor(scene: Scene, model: DisputesModel, random: Prng, channel: TestChannel) {
    this.scene = scene;
    this.model = model;
    this.random = random;
    this.channel = channel;
    this.honest = createOpener(scene.terms, scene.honest);
  }

  opener(publication: ModelPublication): Opener {
    const known = this.openers.get(publication) ?? createOpener(this.scene.terms, publication.data);
    this.openers.set(publication, known);
    return known;
  }

  act(): Act {
    for (let tries = 0; tries < 20; tries += 1) {
      const act = this[this.random.pick(ACTIONS)]();
      if (act !== undefined) {
        return act;
      }
    }
    return this.calls();
  }

  private somePublication(): ModelPublication | undefined {
    const { publications } = this.model;
    // The last ones are where something happens.
    const back = this.random.chance(800) ? 1 : this.random.between(1, 6);
    return publications[Math.max(publications.length - back, 0)];
  }

  prepare(isLie: boolean): Prepared {
    const { scene, random } = this;
    const terms = scene.next();
    const number = terms.benchmark;
    const lie = isLie ? PUBLICATION_LIES[random.below(PUBLICATION_LIES.length)]?.make(terms, scene.honest) : undefined;
    return lie === undefined
      ? { publication: honestPublication(scene), number, proof: undefined, data: scene.honest }
      : { ...lie, number };
  }

  publish(): Act {
    const draft = this.prepared ?? this.prepare(this.random.chance(350));
    this.prepared = undefined;
    const { publication } = draft;
    const expected = (): boolean => {
      const isDone = this.model.publish(draft, eve.text);
      const row = this.model.publications.at(-1);
      if (isDone && row !== undefined) {
        this.roots.set(row, publicationRoot(publication));
      }
      return isDone;
    };
    return { name: "publish", sender: eve, message: this.scene.publish(publication), expected };
  }

  open(): Act | undefined {
    const publication = this.somePublication();
    if (publication === undefined) {
      return undefined;
    }
    const sender = this.random.pick([carl, dora]);
    const item = this.random.below(8);
    const isList = this.random.chance(300);
    const leaf: LeafRequest = isList ? { kind: "list", query: item % 3, position: 1 } : { kind: "item", item };
    const deposit = this.random.chance(900) ? 20_000n : 19_999n;
    const ask = { leaf: `${leaf.kind} ${isList ? item % 3 : item}`, deposit, exists: isList || item < 7 };
    const coin = { denom: "ubyl", amount: deposit.toString() };
    const message = any(
      MsgOpenLeaf,
      MsgOpenLeaf.create({
        sender: sender.text,
        publicationId: publication.id,
        leaf: writeLeafRef(leaf),
        deposit: coin,
      }),
    );
    return { name: "open", sender, message, expected: () => this.model.openLeaf(publication, sender.text, ask) };
  }

  answer(): Act | undefined {
    const requests = this.model.requests.filter(({ publication }) => publication.proof === undefined);
    const request = requests[this.random.below(Math.max(requests.length, 1))];
    if (request === undefined) {
      return undefined;
    }
    const [kind, number] = request.leaf.split(" ");
    const isRight = this.random.chance(650);
    const at = isRight ? Number(number) : (Number(number) + 1) % 3;
    const answer: LeafAnswer =
      kind === "list" ? { kind: "list", entry: this.honest.list(at, 1) } : { kind: "item", item: this.honest.item(at) };
    const message = any(MsgAnswerLeaf, { sender: eve.text, requestId: request.id, answer: writeLeafAnswer(answer) });
    return {
      name: "answer",
      sender: eve,
      message,
      expected: () => isRight && this.model.answerLeaf(request, eve.text),
    };
  }

  timeout(): Act | undefined {
    const { requests } = this.model;
    if (requests.length === 0 && this.random.chance(800)) {
      return undefined;
    }
    const request = requests[this.random.below(Math.max(requests.length, 1))];
    const message = any(MsgTimeoutLeaf, { sender: buyer.text, requestId: request?.id ?? 999n });
    const expected = (): boolean => request !== undefined && this.model.timeoutLeaf(request);
    return { name: "timeout", sender: buyer, message, expected };
  }

  private fraud(): Fraud | undefined {
    const { model, random } = this;
    const publication = (random.chance(400) ? model.publication(model.effective) : undefined) ?? this.somePublication();
    const isTrue = publication?.proof !== undefined && this.random.chance(850);
    return publication && this.fraudOf({ publication, isTrue });
  }

  private fraudOf({ publication, isTrue }: Omit<Fraud, "bytes">): Fraud {
    const proof = isTrue ? publication.proof : undefined;
    return { publication, isTrue, bytes: publicationCase(publication.id, proof ?? { kind: "vector" }) };
  }

  commit(): Act | undefined {
    const fraud = this.fraud();
    const sender = this.random.pick([carl, dora]);
    return (
      fraud && {
        name: "commit",
        sender,
        message: commitMessage(sender, fraud.bytes),
        expected: () => this.model.commitFraud(sender.text, fraud.publication, fraud.isTrue),
      }
    );
  }

  prove(): Act | undefined {
    const { commits } = this.model;
    const known = this.random.chance(800) ? commits[this.random.below(Math.max(commits.length, 1))] : undefined;
    const fraud = known === undefined ? this.fraud() : this.fraudOf(known);
    const sender = known?.sender === dora.text ? dora : carl;
    return (
      fraud && {
        name: "prove",
        sender,
        message: proveMessage(sender, fraud.bytes),
        expected: () => this.model.proveFraud(sender.text, fraud.publication, fraud.isTrue),
      }
    );
  }

  withdraw(): Act | undefined {
    const fraud = this.fraud();
    if (fraud === undefined || this.random.chance(600)) {
      return undefined;
    }
    const commitment = fraudCommitment(TEST_CHAIN, fraud.bytes, carl.address);
    return {
      name: "withdraw",
      sender: carl,
      message: any(MsgWithdrawFraudCommit, { sender: carl.text, commitment }),
      expected: () => this.model.closeCommit(this.model.findCommit(carl.text, fraud.publication, fraud.isTrue)),
    };
  }

  execute(): Act | undefined {
    const publication = this.somePublication();
    return (
      publication && {
        name: "execute",
        sender: buyer,
        message: any(MsgExecuteConviction, { sender: buyer.text, subject: `publication/${publication.id}` }),
        expected: () => this.model.execute(publication),
      }
    );
  }

  finalize(): Act | undefined {
    const publication = this.somePublication();
    return (
      publication && {
        name: "finalize",
        sender: buyer,
        message: any(MsgFinalizePublication, { sender: buyer.text, publicationId: publication.id }),
        expected: () => this.model.finalize(publication, eve.text),
      }
    );
  }

  resplit(): Act {
    const { settlements } = this.model;
    const torn = settlements.findLastIndex((each) => this.model.publication(each.publication)?.state === "void");
    const index = torn >= 0 && this.random.chance(700) ? torn + 1 : Math.max(1, this.settled - this.random.below(3));
    const message = any(MsgResplit, { sender: buyer.text, channelId: this.channel.id, index });
    return { name: "resplit", sender: buyer, message, expected: () => this.model.resplit(index) };
  }

  plant(): Act | undefined {
    if (this.random.chance(700)) {
      return undefined;
    }
    const draft = this.prepare(true);
    const mark = plantCommitment(TEST_CHAIN, publicationRoot(draft.publication), SALT);
    const message = any(MsgCommitPlant, { planter: dora.text, commitment: mark });
    const expected = (): boolean => {
      const isDone = this.model.commitPlant(toHex(mark));
      this.prepared = isDone ? draft : this.prepared;
      return isDone;
    };
    return { name: "plant", sender: dora, message, expected };
  }

  reveal(): Act | undefined {
    const publication = this.somePublication();
    const root = publication === undefined ? undefined : this.roots.get(publication);
    if (publication === undefined || root === undefined || (this.model.marks.size === 0 && this.random.chance(800))) {
      return undefined;
    }
    const mark = toHex(plantCommitment(TEST_CHAIN, root, SALT));
    const message = any(MsgRevealPlant, { planter: dora.text, publicationId: publication.id, salt: SALT });
    const expected = (): boolean => this.model.revealPlant(publication, mark, eve.text);
    return { name: "reveal", sender: dora, message, expected };
  }

  register(): Act {
    const [sender, bond] = this.random.pick(AUDITORS as [(typeof AUDITORS)[number]]);
    const message = any(MsgRegisterAuditor, { auditor: sender.text });
    return { name: "register", sender, message, expected: () => this.model.register(sender.text, bond) };
  }

  retire(): Act | undefined {
    const [sender] = this.random.pick(AUDITORS as [(typeof AUDITORS)[number]]);
    if (this.random.chance(850)) {
      return undefined;
    }
    const message = any(MsgRetireAuditor, { auditor: sender.text });
    return { name: "retire", sender, message, expected: () => this.model.retire(sender.text) };
  }

  /** The root of a task's list: right, as it was published, or made up. */
  private answerOf(publication: ModelPublication, query: number, auditor: TestAccount, id: bigint): Uint8Array {
    const way = sha256(utf8ToBytes(`${auditor.text} ${id}`))[0] ?? 0;
    if (way < 26) {
      return hashOf("made up");
    }
    return (way < 150 ? this.honest : this.opener(publication)).list(query, 1).listRoot;
  }

  private audit(isReveal: boolean): Act | undefined {
    const tasks = this.model.tasks.filter(
      ({ drawn, revealEnd }) => drawn !== undefined && this.model.clock < revealEnd,
    );
    const task = tasks[this.random.below(Math.max(tasks.length, 1))];
    const drawn = AUDITORS.filter(([{ text }]) => {
      return task?.drawn?.auditors.includes(this.model.auditors.get(text)?.index ?? -1) ?? false;
    });
    const among = this.random.chance(800) && drawn.length > 0 ? drawn : AUDITORS;
    const [sender] = this.random.pick(among as [(typeof AUDITORS)[number]]);
    if (task?.drawn === undefined) {
      return undefined;
    }
    const { id, publication } = task;
    const answer = this.answerOf(publication, task.drawn.query, sender, id);
    const head = { auditor: sender.text, taskId: id };
    if (isReveal) {
      const message = any(MsgRevealAudit, { ...head, answer, salt: SALT });
      const expected = (): boolean => this.model.revealAudit(sender.text, task, toHex(answer));
      return { name: "reveal audit", sender, message, expected };
    }
    const commitment = auditCommitment(TEST_CHAIN, { taskId: id, auditor: sender.address, answer, salt: SALT });
    const message = any(MsgCommitAudit, { ...head, commitment });
    const expected = (): boolean => this.model.commitAudit(sender.text, task, toHex(answer));
    return { name: "commit audit", sender, message, expected };
  }

  commitAudit(): Act | undefined {
    return this.audit(false);
  }

  revealAudit(): Act | undefined {
    return this.audit(true);
  }

  settleAudit(): Act | undefined {
    const [task] = this.model.tasks;
    if (task?.drawn === undefined) {
      return undefined;
    }
    const { query } = task.drawn;
    const published = this.opener(task.publication).list(query, 1);
    const shown = this.random.chance(900) ? published : this.opener(task.publication).list((query + 1) % 3, 1);
    const { listRoot, listPath } = shown;
    const message = any(MsgSettleAudit, { sender: buyer.text, taskId: task.id, listRoot, listPath });
    const roots = [toHex(published.listRoot), toHex(listRoot)] as const;
    const expected = (): boolean => this.model.settleAudit(task, ...roots);
    return { name: "settle audit", sender: buyer, message, expected };
  }

  claim(): Act | undefined {
    if (this.model.points.size === 0 && this.random.chance(900)) {
      return undefined;
    }
    const [auditor] = this.random.pick(AUDITORS as [(typeof AUDITORS)[number]]);
    const names = [...this.model.points.keys()].filter((name) => name.startsWith(auditor.text));
    const epoch = BigInt(names[0]?.split("/")[1] ?? this.model.epoch);
    const message = any(MsgClaimAuditPay, { sender: buyer.text, auditor: auditor.text, epoch });
    return { name: "claim", sender: buyer, message, expected: () => this.model.claim(auditor.text, epoch) };
  }

  calls(): Act {
    this.channel.call(1, 1_000_000n);
    this.settled += 1;
    return {
      name: "calls",
      sender: gate,
      message: this.channel.settle(),
      expected: () => this.model.settleCalls(1_000_000n),
    };
  }

  /** Draws what the block's beacon has drawn: the first two of the order who took tasks when the task was made. */
  draw(): void {
    for (const task of this.model.tasks.filter(
      ({ drawn, made }) => drawn === undefined && made + 10n <= this.model.height,
    )) {
      const { seed = new Uint8Array(0) } = findTask(this.scene.chain.app.read(), task.id) ?? {};
      const of = { chainId: TEST_CHAIN, id: task.id, beacon: seed };
      const order = drawIndexes(drawSeed({ ...of, purpose: "audit" }), BigInt(task.candidates), task.candidates);
      const auditors = order.map(Number).filter((index) => this.model.tookTasks(index, task.made));
      const [query = 0n] = drawIndexes(drawSeed({ ...of, purpose: "audit-list" }), 3n, 1);
      task.drawn = { auditors: auditors.slice(0, 2), query: Number(query) };
    }
  }
}

const ACTIONS = [
  ...["publish", "publish", "open", "open", "timeout", "commit", "commit", "prove", "prove", "withdraw", "execute"],
  ...[
    "finalize",
    "resplit",
    "calls",
    "plant",
    "reveal",
    "register",
    "retire",
    "calls",
    "claim",
    "settleAudit",
    "settleAudit",
  ],
  ...Array<string>(6).fill("answer"),
  ...Array<string>(8).fill("commitAudit"),
  ...Array<string>(8).fill("revealAudit"),
] as unknown as readonly [ActionName, ...ActionName[]];
type ActionName =
  | ("publish" | "open" | "answer" | "timeout" | "commit" | "prove" | "withdraw" | "execute" | "finalize" | "resplit")
  | ("plant" | "reveal" | "register" | "retire" | "calls" | "commitAudit" | "revealAudit" | "settleAudit" | "claim");

function comparePublications({ scene, model }: Table, why: string): void {
  const ctx = scene.chain.app.read();
  for (const each of model.publications) {
    const row = findPublication(ctx, each.id);
    assert.deepEqual(
      [row?.state, row?.bond, row?.openRequests, row?.planted, row?.convictedList],
      [STATES[each.state], each.bond, model.requestsOf(each).length, each.planted, each.convictedList],
      `${why}, publication ${each.id}`,
    );
    const open = model.convictions.find(({ publication }) => publication === each);
    const conviction = findConviction(ctx, { id: each.id, index: 0 });
    assert.deepEqual(
      [conviction?.finder, conviction?.commitHeight, conviction?.amount, conviction?.atRisk],
      [open?.finder, open?.height, open?.amount, open?.atRisk],
      `${why}, conviction of ${each.id}`,
    );
  }
  const steering = findSteering(ctx, scene.modelId);
  assert.deepEqual(
    [steering?.effectiveId, steering?.pendingId, steering?.nextEpoch, nextId(ctx, NEXT_REQUEST_KEY)],
    [model.effective, model.pending, model.nextEpoch, model.nextRequest],
    why,
  );
  for (const { id, sender, deadline } of model.requests) {
    const row = findRequest(ctx, id);
    assert.deepEqual([row?.sender, row?.deadlineClock], [sender, deadline], `${why}, request ${id}`);
  }
}

function compareAudits({ scene, model, channel }: Table, why: string): void {
  const ctx = scene.chain.app.read();
  for (const task of model.tasks) {
    const row = findTask(ctx, task.id);
    assert.deepEqual(
      [row?.auditors, row?.answers.map(({ auditor, answer }) => [auditor, answer.length > 0])],
      [task.drawn?.auditors ?? [], task.answers.map(({ auditor, isShown }) => [auditor, isShown])],
      `${why}, task ${task.id}`,
    );
  }
  for (const [account] of AUDITORS) {
    const [row, own] = [findAuditor(ctx, account.address), model.auditors.get(account.text)];
    assert.deepEqual(
      [row?.index, row === undefined ? false : !row.retired],
      [own?.index, model.isActive(account.text)],
      why,
    );
    const bond = findBond(ctx, account.address, BondPurpose.BOND_PURPOSE_ATTESTER, "")?.amount;
    assert.equal(bond, own?.bond ?? bond, `${why}, bond of an auditor`);
    for (let epoch = 1n; epoch <= model.epoch; epoch += 1n) {
      const points = findPoints(ctx, account.address, epoch)?.points ?? 0;
      assert.equal(BigInt(points), model.points.get(`${account.text}/${epoch}`) ?? 0n, `${why}, points of ${epoch}`);
    }
  }
  for (let epoch = 1n; epoch <= model.epoch; epoch += 1n) {
    const [row, own] = [findAuditEpoch(ctx, epoch), model.epochs.get(epoch)];
    assert.deepEqual(
      [row?.points, row?.pot, row?.closed],
      [own?.points, own?.pot, own?.isClosed],
      `${why}, epoch ${epoch}`,
    );
  }
  const book = readBook(ctx);
  assert.deepEqual([book.nextTask, book.epoch, book.owed], [model.nextTask, model.bookEpoch, model.owed], why);
  assert.equal(scene.chain.balance(moduleAddress(ATTESTER_POOL)), model.pool, `${why}, the pot`);
  for (const [at, { epoch, publication }] of model.settlements.entries()) {
    if (model.epoch < epoch + 4n) {
      assert.equal(findSettlement(ctx, channel.id, at + 1)?.publicationId, publication, `${why}, settlement ${at + 1}`);
    }
  }
}

async function openTable(seed: number): Promise<Table> {
  const scene = await createScene(createChance(seed), DAY_BLOCKS, { params: { republishEpochs: 2 } });
  const { chain, modelId } = scene;
  await registerGateway(chain, gate, 10_000_000n);
  for (const [auditor, bond] of AUDITORS) {
    const message = postBond(auditor, BondPurpose.BOND_PURPOSE_ATTESTER, "", bond);
    await chain.ok(auditor, MsgPostBondResponse, message);
  }
  const more = { expiryClock: readClock(chain.app.read()) + 7_000_000_000_000n };
  const channel = await openChannel(chain, buyer, { gateway: gate, modelId, deposit: 1_000_000_000n, inputs: 2, more });
  const ctx = chain.app.read();
  const { challengeWindow: window, leafWindow, republishEpochs } = readParams(ctx);
  const { number: epoch = 0n, startClock = 0n, endClock: epochEnd = 0n } = findEpoch(ctx) ?? {};
  const terms = { window, leafWindow, republishEpochs: BigInt(republishEpochs), epochLength: epochEnd - startClock };
  return new Table(scene, new DisputesModel(terms, { epoch, epochEnd }), createPrng(seed), channel);
}

const outcomes = new Map<string, number>();

for (const seed of SEEDS) {
  test(`random disputes agree with the model, and their state exports and starts again (seed ${seed})`, async () => {
    const table = await openTable(seed);
    const { scene, model, random } = table;
    const { chain } = scene;
    const people = [eve, carl, dora, paul, rosa, olga];
    const start = new Map(people.map((account) => [account, chain.balance(account)]));
    const rows = (): readonly string[] => allRows(chain.app.state.latest(), ["attribution"]);
    const begin = (): void => model.beginBlock(readClock(chain.app.read()) + 1_000_000_000n, chain.app.nextHeight());
    const compare = (why: string): void => {
      table.draw();
      comparePublications(table, why);
      compareAudits(table, why);
      for (const account of people) {
        const expected = (start.get(account) ?? 0n) - (model.spent.get(account.text) ?? 0n);
        assert.equal(chain.balance(account), expected, `${why}, balance`);
      }
    };
    for (let step = 0; step < STEPS; step += 1) {
      const { name, sender, message, expected } = table.act();
      const why = `seed ${seed}, step ${step}: ${name}`;
      const [before, events] = [rows(), model.events];
      begin();
      const isExpected = expected();
      const result = await chain.run(sender, message);
      assert.equal(result.code === 0, isExpected, `${why}: ${result.log}`);
      outcomes.set(`${name} ${String(isExpected)}`, (outcomes.get(`${name} ${String(isExpected)}`) ?? 0) + 1);
      model.pay(sender.text, FEE);
      model.endBlock(eve.text);
      compare(why);
      if (!isExpected && model.events === events) {
        assert.deepEqual(rows(), before, `${why}: a refusal leaves the bytes`);
      }
      const idle = random.chance(80) ? random.between(1, 70) : 0;
      for (let block = 0; block < idle; block += 1) {
        begin();
        await chain.blocks(1);
        model.endBlock(eve.text);
        table.draw();
      }
      compare(`${why}, idle`);
    }
    await exportsAndStarts(chain.app);
  });
}

test("the seeds above reach every outcome", () => {
  const both = [
    "publish",
    "open",
    "answer",
    "timeout",
    "commit",
    "prove",
    "commit audit",
    "reveal audit",
    "settle audit",
  ];
  const reached = [
    ...[...both, "claim", "register", "retire", "reveal"].flatMap((name) => [`${name} true`, `${name} false`]),
    ...[
      "execute false",
      "finalize true",
      "finalize false",
      "resplit true",
      "resplit false",
      "withdraw true",
      "calls true",
    ],
  ];
  for (const name of reached) {
    assert.ok((outcomes.get(name) ?? 0) > 0, `"${name}" of ${JSON.stringify([...outcomes])}`);
  }
});
