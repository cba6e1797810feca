/**
 * For tests: an independent account of publications, requests, fraud proofs and auditors (docs/spec/attribution.md T82-T106): plain
 * lists and sums, no rows and no queues. Each method says whether the message of its name is accepted, and then does what it does.
 */
import type { PublicationData } from "../../lib/attribution/commit/build.ts";
import type { FraudProof } from "../../lib/attribution/fraud/judge.ts";

const BOND = 1_000_000n;
const COMMIT_BOND = 10_000_000n;
const DELAY = 10n;
const CONVICTION_BLOCKS = 20n;
const TASKS = 3;
const AUDITOR_BOND_MIN = 1_000_000_000n;

/** Lengths that the chain of the test has. */
export interface ModelTerms {
  /** Nanoseconds. */
  readonly window: bigint;
  readonly leafWindow: bigint;
  readonly epochLength: bigint;
  readonly republishEpochs: bigint;
}

/** What a publication is made of. */
export interface Draft {
  /** Running number of the model's publications. */
  readonly number: bigint;
  readonly proof: FraudProof | undefined;
  readonly data: PublicationData;
}

/** A publication as the model knows it. */
export interface ModelPublication extends Draft {
  readonly id: bigint;
  readonly clock: bigint;
  readonly windowEnd: bigint;
  readonly bondEnd: bigint;
  state: "pending" | "effective" | "void";
  bond: bigint;
  previous: bigint;
  planted: boolean;
  /** 1 + list that a proof names. */
  convictedList: number;
  isQueued: boolean;
}

/** A request that waits. */
export interface ModelRequest {
  readonly id: bigint;
  readonly publication: ModelPublication;
  readonly sender: string;
  readonly leaf: string;
  readonly deposit: bigint;
  readonly deadline: bigint;
  readonly height: bigint;
}

interface ModelConviction {
  readonly publication: ModelPublication;
  readonly amount: bigint;
  readonly due: bigint;
  finder: string;
  height: bigint;
  atRisk: bigint;
}

/** A commitment to a proof. */
export interface ModelCommit {
  readonly sender: string;
  readonly publication: ModelPublication;
  readonly isTrue: boolean;
  readonly height: bigint;
}

/** An auditor with what they did, one entry for each change: height, and whether they take tasks since then. */
export interface ModelAuditor {
  readonly index: number;
  readonly changes: (readonly [height: bigint, isActive: boolean])[];
  bond: bigint;
}

/** A list that two auditors compute again. */
export interface ModelTask {
  readonly id: bigint;
  readonly publication: ModelPublication;
  readonly made: bigint;
  readonly candidates: number;
  readonly commitEnd: bigint;
  readonly revealEnd: bigint;
  /** Known ten blocks later. */
  drawn: { readonly auditors: readonly number[]; readonly query: number } | undefined;
  readonly answers: { readonly auditor: string; readonly answer: string; isShown: boolean }[];
}

interface ModelEpoch {
  points: bigint;
  pot: bigint;
  isClosed: boolean;
}

/** The whole account. Times are those of the block in which a message runs. */
export class DisputesModel {
  readonly publications: ModelPublication[] = [];
  requests: ModelRequest[] = [];
  commits: ModelCommit[] = [];
  convictions: ModelConviction[] = [];
  tasks: ModelTask[] = [];
  readonly auditors = new Map<string, ModelAuditor>();
  readonly points = new Map<string, bigint>();
  readonly epochs = new Map<bigint, ModelEpoch>();
  readonly spent = new Map<string, bigint>();
  readonly marks = new Map<string, bigint>();
  readonly settlements: { readonly epoch: bigint; publication: bigint }[] = [];
  effective = 0n;
  pending = 0n;
  nextEpoch = 0n;
  nextRequest = 1n;
  nextTask = 1n;
  plants = 0n;
  /** Of the attesters' money: all, what is owed, and the epoch that fills. */
  pool = 0n;
  owed = 0n;
  bookEpoch = 0n;
  /** Times that something happened at the end of a block. */
  events = 0;
  clock = 0n;
  height = 0n;
  readonly terms: ModelTerms;
  epoch: bigint;
  private epochEnd: bigint;
  /** Of the last block's end. */
  private lastEpoch = 0n;

  constructor(terms: ModelTerms, now: { readonly epoch: bigint; readonly epochEnd: bigint }) {
    this.terms = terms;
    this.epoch = now.epoch;
    this.epochEnd = now.epochEnd;
  }

  pay(account: string, amount: bigint): void {
    this.spent.set(account, (this.spent.get(account) ?? 0n) + amount);
  }

  publication(id: bigint): ModelPublication | undefined {
    return this.publications[Number(id) - 1];
  }

  requestsOf(publication: ModelPublication): readonly ModelRequest[] {
    return this.requests.filter((request) => request.publication === publication);
  }

  beginBlock(clock: bigint, height: bigint): void {
    this.clock = clock;
    this.height = height;
    if (clock >= this.epochEnd) {
      this.epoch += 1n;
      this.epochEnd = clock + this.terms.epochLength;
    }
  }

  publish(draft: Draft, publisher: string): boolean {
    const waiting = this.publication(this.pending);
    const isFree = waiting === undefined || this.isPromotable(waiting);
    if (!isFree || this.epoch < this.nextEpoch || draft.number !== BigInt(this.publications.length) + 1n) {
      return false;
    }
    this.roll();
    const { window, republishEpochs } = this.terms;
    const id = BigInt(this.publications.length) + 1n;
    const publication: ModelPublication = {
      ...draft,
      ...{ id, clock: this.clock, windowEnd: this.clock + window, bondEnd: this.epoch + republishEpochs + 4n },
      ...{ state: "pending", bond: BOND, previous: 0n, planted: false, convictedList: 0, isQueued: true },
    };
    this.publications.push(publication);
    this.pay(publisher, BOND);
    this.pending = id;
    this.nextEpoch = this.epoch + republishEpochs;
    this.openTasks(publication);
    return true;
  }

  private openTasks(publication: ModelPublication): void {
    const third = this.terms.window / 3n;
    for (let made = 0; made < TASKS && this.auditors.size >= 2; made += 1) {
      this.tasks.push({
        ...{ id: this.nextTask, publication, made: this.height, candidates: this.auditors.size },
        ...{ commitEnd: this.clock + third, revealEnd: this.clock + 2n * third, drawn: undefined, answers: [] },
      });
      this.nextTask += 1n;
    }
  }

  private isPromotable(publication: ModelPublication): boolean {
    const isOver = publication.state === "pending" && this.clock >= publication.windowEnd;
    return isOver && this.requestsOf(publication).length === 0;
  }

  /** Any release of the model, or publication, puts what is due into force. */
  roll(): void {
    const waiting = this.publication(this.pending);
    if (waiting !== undefined && this.isPromotable(waiting)) {
      waiting.state = "effective";
      waiting.isQueued = true;
      waiting.previous = this.effective;
      this.effective = waiting.id;
      this.pending = 0n;
    }
  }

  /** What is due of a publication: into force, or its bond back to `publisher`. */
  finalize(publication: ModelPublication, publisher: string): boolean {
    if (this.isPromotable(publication)) {
      this.roll();
      return true;
    }
    const { state, bond, bondEnd } = publication;
    if (state === "pending" || bond === 0n || this.epoch < bondEnd) {
      return false;
    }
    this.pay(publisher, -bond);
    publication.bond = 0n;
    return true;
  }

  private makeVoid(publication: ModelPublication): void {
    const isWaiting = this.pending === publication.id;
    const isLast = this.effective === publication.id && this.pending === 0n;
    publication.state = "void";
    publication.isQueued = false;
    this.nextEpoch = isWaiting || isLast ? this.epoch : this.nextEpoch;
    this.pending = isWaiting ? 0n : this.pending;
    this.effective = this.effective === publication.id ? this.standing(publication.previous) : this.effective;
  }

  private standing(from: bigint): bigint {
    const publication = this.publication(from);
    return publication?.state === "void" ? this.standing(publication.previous) : from;
  }

  openLeaf(
    publication: ModelPublication,
    sender: string,
    ask: { leaf: string; deposit: bigint; exists: boolean },
  ): boolean {
    const open = this.requestsOf(publication);
    const deadline = this.clock + this.terms.leafWindow;
    const price = 20_000n << BigInt(Math.trunc(open.length / 16));
    const isAsked = open.some(({ leaf }) => leaf === ask.leaf);
    const isInTime = publication.state === "pending" && deadline <= publication.windowEnd;
    if (!isInTime || ask.deposit < price || !ask.exists || isAsked) {
      return false;
    }
    const { leaf, deposit } = ask;
    this.requests.push({ id: this.nextRequest, publication, sender, leaf, deposit, deadline, height: this.height });
    this.nextRequest += 1n;
    this.pay(sender, deposit);
    return true;
  }

  answerLeaf(request: ModelRequest, sender: string): boolean {
    this.requests = this.requests.filter((each) => each !== request);
    this.pay(sender, -request.deposit);
    return true;
  }

  timeoutLeaf(request: ModelRequest): boolean {
    const { publication, sender, deposit, height, deadline } = request;
    if (publication.state !== "void" && this.clock < deadline) {
      return false;
    }
    this.requests = this.requests.filter((each) => each !== request);
    this.pay(sender, -deposit);
    if (publication.state !== "void") {
      this.convict(publication, { finder: sender, height, atRisk: deposit });
    }
    return true;
  }

  commitFraud(sender: string, publication: ModelPublication, isTrue: boolean): boolean {
    if (this.findCommit(sender, publication, isTrue) !== undefined) {
      return false;
    }
    this.commits.push({ sender, publication, isTrue, height: this.height });
    this.pay(sender, COMMIT_BOND);
    return true;
  }

  findCommit(sender: string, publication: ModelPublication, isTrue: boolean): ModelCommit | undefined {
    return this.commits.find(
      (each) => each.sender === sender && each.publication === publication && each.isTrue === isTrue,
    );
  }

  closeCommit(commit: ModelCommit | undefined): boolean {
    if (commit === undefined) {
      return false;
    }
    this.commits = this.commits.filter((each) => each !== commit);
    this.pay(commit.sender, -COMMIT_BOND);
    return true;
  }

  proveFraud(sender: string, publication: ModelPublication, isTrue: boolean): boolean {
    const commit = this.findCommit(sender, publication, isTrue);
    if (commit === undefined || commit.height >= this.height || !isTrue) {
      return false;
    }
    const finder = { finder: sender, height: commit.height, atRisk: COMMIT_BOND };
    if (publication.state === "void") {
      const open = this.convictions.find((each) => each.publication === publication);
      if (open === undefined || commit.height >= open.height) {
        return false;
      }
      Object.assign(open, finder);
    } else {
      publication.convictedList = listOf(publication.proof);
      this.convict(publication, finder);
    }
    return this.closeCommit(commit);
  }

  private convict(
    publication: ModelPublication,
    finder: { readonly finder: string; readonly height: bigint; readonly atRisk: bigint },
  ): void {
    const due = this.height + CONVICTION_BLOCKS;
    this.convictions.push({ publication, amount: publication.bond, due, ...finder });
    publication.bond = 0n;
    this.makeVoid(publication);
  }

  execute(publication: ModelPublication): boolean {
    const open = this.convictions.find((each) => each.publication === publication);
    if (open === undefined || this.height < open.due) {
      return false;
    }
    const quarter = open.amount / 4n;
    this.pay(open.finder, -(quarter < 3n * open.atRisk ? quarter : 3n * open.atRisk));
    this.convictions = this.convictions.filter((each) => each !== open);
    return true;
  }

  commitPlant(mark: string): boolean {
    if (this.marks.has(mark) || BigInt(this.publications.length) < 100n * this.plants) {
      return false;
    }
    this.plants += 1n;
    this.marks.set(mark, this.clock);
    return true;
  }

  revealPlant(publication: ModelPublication, mark: string, publisher: string): boolean {
    const marked = this.marks.get(mark);
    if (marked === undefined || marked >= publication.clock || publication.state === "effective") {
      return false;
    }
    this.marks.delete(mark);
    publication.planted = true;
    if (publication.state === "pending") {
      this.pay(publisher, -publication.bond);
      publication.bond = 0n;
      this.makeVoid(publication);
    }
    return true;
  }

  register(auditor: string, bond: bigint): boolean {
    const known = this.auditors.get(auditor);
    const held = known?.bond ?? bond;
    if (held < AUDITOR_BOND_MIN || this.isActive(auditor) || !this.isSettled(known)) {
      return false;
    }
    const row = known ?? { index: this.auditors.size, changes: [], bond };
    row.changes.push([this.height, true]);
    this.auditors.set(auditor, row);
    return true;
  }

  retire(auditor: string): boolean {
    const known = this.auditors.get(auditor);
    if (!this.isActive(auditor) || !this.isSettled(known)) {
      return false;
    }
    known?.changes.push([this.height, false]);
    return true;
  }

  isActive(auditor: string): boolean {
    return this.auditors.get(auditor)?.changes.at(-1)?.[1] ?? false;
  }

  private isSettled(auditor: ModelAuditor | undefined): boolean {
    const [height] = auditor?.changes.at(-1) ?? [-DELAY];
    return this.height >= height + DELAY;
  }

  /** Whether the auditor of this index took tasks at a height. */
  tookTasks(index: number, height: bigint): boolean {
    const row = [...this.auditors.values()].find((each) => each.index === index);
    return row?.changes.findLast(([at]) => at <= height)?.[1] ?? false;
  }

  commitAudit(auditor: string, task: ModelTask, answer: string): boolean {
    const row = this.auditors.get(auditor);
    const isDrawn = row !== undefined && this.isActive(auditor) && (task.drawn?.auditors.includes(row.index) ?? false);
    const isDone = task.answers.some((each) => each.auditor === auditor);
    if (!isDrawn || row.bond < AUDITOR_BOND_MIN || this.clock >= task.commitEnd || isDone) {
      return false;
    }
    task.answers.push({ auditor, answer, isShown: false });
    return true;
  }

  revealAudit(auditor: string, task: ModelTask, answer: string): boolean {
    const own = task.answers.find((each) => each.auditor === auditor && each.answer === answer);
    const isOpen = this.clock >= task.commitEnd || task.answers.length === 2;
    if (own === undefined || !isOpen || this.clock >= task.revealEnd) {
      return false;
    }
    own.isShown = true;
    return true;
  }

  /** T103. @param published  the root of the drawn list as it was published, `shown` the one that the message opens */
  settleAudit(task: ModelTask, published: string, shown: string): boolean {
    const { publication, drawn, answers } = task;
    const isOver = drawn !== undefined && this.clock >= task.revealEnd && publication.state !== "pending";
    if (!isOver || shown !== published) {
      return false;
    }
    const given = answers.filter(({ isShown }) => isShown);
    const same = given.filter(({ answer }) => answer === published);
    const other = given.filter(({ answer }) => answer !== published);
    const isWrong = publication.planted || publication.convictedList === drawn.query + 1;
    const isRight = !isWrong && publication.state === "effective";
    const agree = !isWrong && !isRight && given.length === 2 && given[0]?.answer === given[1]?.answer;
    for (const { auditor } of isWrong ? other : isRight ? same : agree ? given : []) {
      this.addPoint(auditor);
    }
    for (const { auditor } of isWrong ? same : isRight ? other : []) {
      const row = this.auditors.get(auditor);
      if (row !== undefined) {
        row.bond -= row.bond / 100n;
      }
    }
    this.tasks = this.tasks.filter((each) => each !== task);
    return true;
  }

  private addPoint(auditor: string): void {
    const name = `${auditor}/${this.epoch}`;
    this.points.set(name, (this.points.get(name) ?? 0n) + 1n);
    const epoch = this.epochs.get(this.epoch) ?? { points: 0n, pot: 0n, isClosed: false };
    epoch.points += 1n;
    this.epochs.set(this.epoch, epoch);
    this.bookEpoch = this.bookEpoch === 0n ? this.epoch : this.bookEpoch;
  }

  claim(auditor: string, epoch: bigint): boolean {
    const name = `${auditor}/${epoch}`;
    const [own, all] = [this.points.get(name), this.epochs.get(epoch)];
    if (own === undefined || all === undefined || !all.isClosed) {
      return false;
    }
    const amount = (all.pot * own) / all.points;
    all.points -= own;
    all.pot -= amount;
    this.points.delete(name);
    if (all.points === 0n) {
      this.epochs.delete(epoch);
    }
    this.owed -= amount;
    this.pool -= amount;
    this.pay(auditor, -amount);
    return true;
  }

  settleCalls(amount: bigint): boolean {
    this.roll();
    this.pool += (amount * 3n) / 100n;
    this.settlements.push({ epoch: this.epoch, publication: this.effective });
    return true;
  }

  resplit(index: number): boolean {
    const settlement = this.settlements[index - 1];
    const steered = this.publication(settlement?.publication ?? 0n);
    if (settlement === undefined || this.epoch >= settlement.epoch + 4n || steered?.state !== "void") {
      return false;
    }
    settlement.publication = this.standing(settlement.publication);
    return true;
  }

  /** What happens without a message. */
  endBlock(publisher: string): void {
    this.closeEpoch();
    this.events += this.settlements.filter(
      ({ epoch }) => this.epoch === epoch + 4n && this.epoch !== this.lastEpoch,
    ).length;
    this.lastEpoch = this.epoch;
    this.events += this.tasks.filter(({ made }) => made + DELAY === this.height).length;
    for (const publication of this.publications) {
      const isDue = publication.state === "pending" && this.clock >= publication.windowEnd;
      const isEnded = publication.state === "effective" && this.epoch >= publication.bondEnd;
      if (publication.isQueued && (isDue || isEnded)) {
        this.events += 1;
        // What cannot be closed leaves the queue and waits for a message.
        publication.isQueued = this.finalize(publication, publisher) && publication.state === "effective" && isDue;
      }
    }
    for (const { publication } of this.convictions) {
      this.events += this.execute(publication) ? 1 : 0;
    }
  }

  private closeEpoch(): void {
    const pot = this.pool - this.owed;
    if (this.bookEpoch === 0n) {
      this.events += pot > 0n ? 1 : 0;
      this.bookEpoch = pot > 0n ? this.epoch : 0n;
      return;
    }
    if (this.epoch <= this.bookEpoch) {
      return;
    }
    this.events += 1;
    const ended = this.epochs.get(this.bookEpoch);
    if (ended === undefined) {
      this.pool -= pot;
    } else {
      Object.assign(ended, { pot, isClosed: true });
      this.owed += pot;
    }
    this.bookEpoch = this.epochs.has(this.epoch) ? this.epoch : 0n;
  }
}

/** 1 + list that a proof is about; 0: none. */
function listOf(proof: FraudProof | undefined): number {
  switch (proof?.kind) {
    case "distance":
    case "step":
    case "stranger":
      return proof.entry.query + 1;
    case "order":
    case "repeat":
      return proof.first.query + 1;
    case "malformed":
      return proof.leaf.query + 1;
    default:
      return 0;
  }
}
