/**
 * Proves the registry against a small model of its own: random messages over versions, cases before jurors, tags, openings,
 * datanets and contributions. The model says beforehand which are accepted and what every deadline does; all invariants run
 * after every block, and a refused message leaves the module's rows as they were (docs/spec/registry.md R41-R97).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { bigEndian32, bigEndian64, concatBytes, readBigEndian64, toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { reviewCommitment, voteCommitment } from "../../lib/registry/commitments.ts";
import { SECOND_NS } from "../../lib/time.ts";
import { TEST_CHAIN, allRows, testAccount } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { Reason, Vote } from "../../proto/gen/byline/registry/v1/cases.ts";
import { Admission, ContributionStatus } from "../../proto/gen/byline/registry/v1/datanet.ts";
import { ParentRelation, VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAnswerOpening,
  MsgCommitReview,
  MsgCommitVote,
  MsgCreateDatanet,
  MsgJoinCurators,
  MsgOpenCase,
  MsgOpenContribution,
  MsgPropagateTag,
  MsgRequestOpening,
  MsgRevealReview,
  MsgRevealVote,
  MsgRevokeVersion,
  MsgSetJuryStake,
  MsgSetVersionState,
  MsgSubmitContribution,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { openingSample } from "./availability.ts";
import {
  BYL,
  DAY_BLOCKS,
  any,
  coin,
  contentOf,
  contributorOf,
  createRegistryChain,
  isQuiet,
  postBond,
  publishVersion,
  records,
  recordsProof,
  registerDataset,
} from "./chain.fixture.ts";
import type { RegistryChain } from "./chain.fixture.ts";
import { contributionSample } from "./contribution-case.ts";
import { poolWeight } from "./jury-pool.ts";
import { findVersion, requireSemVer } from "./keeper.ts";
import { availabilities, ballots, contributions, datanetTrees, juryCases, openings, versionName } from "./tables.ts";
import { tagsOf } from "./tags.ts";

const [olga, paul, rosa, keeper] = [
  testAccount("olga"),
  testAccount("paul"),
  testAccount("rosa"),
  testAccount("keeper"),
];
const jurorsOf = Array.from({ length: 5 }, (_, index) => testAccount(`juror ${index}`));
const curatorsOf = Array.from({ length: 5 }, (_, index) => testAccount(`curator ${index}`));
const everyone = [olga, paul, rosa, keeper, ...jurorsOf, ...curatorsOf];
const DELAY = 10n;
/** Blocks to commit and to reveal: one message a block must be enough for a panel. */
const VOTE_BLOCKS = 45n;
const REASONS = [Reason.REASON_SPAM, Reason.REASON_LICENCE, Reason.REASON_CONSENT];
const salt = sha256(utf8ToBytes("salt"));
const { VERSION_STATE_ACTIVE, VERSION_STATE_UNLISTED, VERSION_STATE_DEPRECATED, VERSION_STATE_RETIRED } = VersionState;
const { VERSION_STATE_QUARANTINED, VERSION_STATE_REVOKED } = VersionState;
const MOVABLE: readonly number[] = [VERSION_STATE_ACTIVE, VERSION_STATE_UNLISTED, VERSION_STATE_DEPRECATED];
const STOPPED: readonly number[] = [VERSION_STATE_QUARANTINED, VERSION_STATE_REVOKED];

interface ModelVersion {
  readonly datasetId: bigint;
  readonly version: string;
  readonly salt: string;
  readonly owner: TestAccount;
  readonly parent: ModelVersion | undefined;
  state: number;
  readonly tags: Map<number, "direct" | "inherited">;
  asked: bigint;
  answered: bigint;
  missed: bigint;
  opening: { readonly id: bigint; readonly drawAt: bigint; until: bigint | undefined } | undefined;
}

interface ModelCase {
  readonly id: bigint;
  readonly subject: ModelVersion;
  readonly reason: number;
  phase: "drawing" | "voting" | "decided" | "closed";
  round: number;
  drawAt: bigint;
  commitUntil: bigint;
  revealUntil: bigint;
  appealUntil: bigint;
  verdict: boolean;
  votes: Map<string, { committed: number; shown: boolean; readonly weight: bigint }>;
  seats: bigint;
}

interface ModelContribution {
  readonly id: bigint;
  readonly hashes: readonly Uint8Array[];
  status: number;
  drawAt: bigint;
  isRedrawn: boolean;
  openUntil: bigint | undefined;
  commitUntil: bigint | undefined;
  revealUntil: bigint | undefined;
  reviews: Map<string, { committed: number | undefined; shown: boolean }>;
}

/** Numbers from a seed. */
function createChance(seed: number): (n: number) => number {
  let counter = 0;
  return (n) => {
    counter += 1;
    const hash = sha256(concatBytes(utf8ToBytes("model"), bigEndian32(seed), bigEndian32(counter)));
    return Number(readBigEndian64(hash) % BigInt(n));
  };
}

class Model {
  readonly versions: ModelVersion[] = [];
  readonly cases: ModelCase[] = [];
  readonly contributions: ModelContribution[] = [];
  readonly evidence = new Set<string>();
  readonly stakes = new Map<string, { target: bigint; weight: bigint; bond: bigint; promised: bigint }>();
  readonly changes: { readonly at: bigint; readonly juror: string; readonly stake: bigint }[] = [];
  nextCase = 1n;
  records = 0n;
  weight = 0n;
  accepted = 0n;

  /** Everything that the end of a block at this height does. */
  advance(chain: RegistryChain, height: bigint): void {
    const clock = height - 1n;
    for (const found of this.cases) this.advanceCase(chain, found, height, clock);
    for (const found of this.contributions) this.advanceContribution(chain, found, height, clock);
    for (const version of this.versions) this.advanceOpening(version, height, clock);
    for (const change of this.changes.splice(0)) {
      if (change.at > height) this.changes.push(change);
      else this.applyStake(change.juror, change.stake);
    }
  }

  applyStake(juror: string, stake: bigint): void {
    const own = this.stakes.get(juror);
    assert.ok(own !== undefined);
    if (stake < own.weight) own.promised -= own.weight - stake;
    own.weight = stake;
  }

  advanceCase(chain: RegistryChain, found: ModelCase, height: bigint, clock: bigint): void {
    if (found.phase === "drawing" && height >= found.drawAt) this.seat(chain, found, clock);
    if (found.phase === "voting" && clock >= found.revealUntil) this.count(chain, found, height, clock);
    if (found.phase === "decided" && clock >= found.appealUntil) found.phase = "closed";
  }

  seat(chain: RegistryChain, found: ModelCase, clock: bigint): void {
    const name = concatBytes(bigEndian64(found.id), Uint8Array.of(found.round));
    const panel = [...ballots.under(chain.app.read(), name)];
    found.seats = panel.reduce((sum, { weight }) => sum + weight, 0n);
    const expected = found.round === 2 ? 0n : this.poolBefore() === 0n ? 0n : found.round === 0 ? 15n : 31n;
    assert.equal(found.seats, expected, `seats of round ${found.round} of case ${found.id}`);
    found.votes = new Map(panel.map(({ voter, weight }) => [voter, { committed: 0, shown: false, weight }]));
    if (found.seats === 0n && found.round < 2) {
      this.nextRound(chain, found, clock + 1n, clock);
      return;
    }
    found.phase = "voting";
    found.commitUntil = clock + VOTE_BLOCKS;
    found.revealUntil = found.commitUntil + VOTE_BLOCKS;
  }

  poolBefore(): bigint {
    return [...this.stakes.values()].reduce((sum, { weight }) => sum + weight, 0n);
  }

  nextRound(chain: RegistryChain, found: ModelCase, height: bigint, clock: bigint): void {
    found.round += 1;
    found.phase = "drawing";
    found.drawAt = found.round === 2 ? height : height + DELAY;
    if (found.round === 2) this.seat(chain, found, clock);
  }

  count(chain: RegistryChain, found: ModelCase, height: bigint, clock: bigint): void {
    let [uphold, reject] = [0n, 0n];
    for (const { committed, shown, weight } of found.votes.values()) {
      if (shown && committed === Vote.VOTE_UPHOLD) uphold += weight;
      if (shown && committed === Vote.VOTE_REJECT) reject += weight;
    }
    const isDecided = 2n * uphold > found.seats || 2n * reject > found.seats;
    if (!isDecided && found.round < 2) {
      this.nextRound(chain, found, height, clock);
      return;
    }
    found.verdict = 2n * uphold > found.seats;
    found.phase = "decided";
    found.appealUntil = found.round === 2 ? clock : clock + DAY_BLOCKS;
    if (found.verdict) {
      found.subject.state = VERSION_STATE_QUARANTINED;
      found.subject.tags.set(found.reason, "direct");
    }
  }

  advanceContribution(chain: RegistryChain, found: ModelContribution, height: bigint, clock: bigint): void {
    const { CONTRIBUTION_STATUS_OPENING, CONTRIBUTION_STATUS_REVIEW } = ContributionStatus;
    const isWaiting = found.drawAt > 0n && height >= found.drawAt;
    if (isWaiting) {
      found.drawAt = 0n;
      const row = contributions.find(chain.app.read(), bigEndian64(found.id));
      found.reviews = new Map(
        (row?.reviews ?? []).map(({ reviewer }) => [reviewer, { committed: undefined, shown: false }]),
      );
      assert.equal(found.reviews.size, 5);
      if (found.isRedrawn) {
        found.commitUntil = clock + VOTE_BLOCKS;
        found.revealUntil = clock + 2n * VOTE_BLOCKS;
      } else {
        found.openUntil = clock + DAY_BLOCKS;
      }
    }
    if (found.status === CONTRIBUTION_STATUS_OPENING && found.openUntil !== undefined && clock >= found.openUntil) {
      found.status = ContributionStatus.CONTRIBUTION_STATUS_REJECTED;
    }
    const isVoted = found.status === CONTRIBUTION_STATUS_REVIEW && found.drawAt === 0n;
    if (isVoted && found.revealUntil !== undefined && clock >= found.revealUntil) this.score(found, height);
  }

  score(found: ModelContribution, height: bigint): void {
    const scores = [...found.reviews.values()]
      .flatMap(({ committed, shown }) => (shown ? [committed ?? 0] : []))
      .sort((a, b) => a - b);
    if (scores.length >= 3) {
      const median = scores[scores.length >> 1] ?? 0;
      const isAccepted = median >= 50;
      found.status = isAccepted
        ? ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED
        : ContributionStatus.CONTRIBUTION_STATUS_REJECTED;
      const count = BigInt(found.hashes.length);
      this.records += isAccepted ? count : 0n;
      this.weight += isAccepted ? count * BigInt(median) : 0n;
      this.accepted += isAccepted ? 1n : 0n;
    } else if (found.isRedrawn) {
      found.status = ContributionStatus.CONTRIBUTION_STATUS_REFUNDED;
    } else {
      found.isRedrawn = true;
      found.drawAt = height + DELAY;
      found.reviews = new Map();
    }
  }

  advanceOpening(version: ModelVersion, height: bigint, clock: bigint): void {
    const { opening } = version;
    if (opening === undefined) return;
    if (opening.until === undefined && height >= opening.drawAt) opening.until = clock + DAY_BLOCKS;
    if (opening.until !== undefined && clock >= opening.until) {
      version.missed += 1n;
      version.opening = undefined;
    }
  }
}

/** A message with what the model expects of it. */
interface Step {
  readonly account: TestAccount;
  readonly message: Any;
  readonly isAccepted: boolean;
  /** What an accepted message does to the model. */
  readonly apply: () => void;
}

/** Kinds of steps by how often they are tried. */
const KINDS = [0, 1, 2, 2, 3, 3, 3, 3, 6, 7, 7, 8, 9, 9, 10, 10, 11, 11, 11, 11] as const;

type Chooser = (n: number) => number;

function pick<T>(chance: Chooser, list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[chance(list.length)];
}

/** Few cases at a time, so that voters and reviewers get to the end of them. */
function isCrowded(kind: number, model: Model): boolean {
  const isOpen = ({ status }: ModelContribution): boolean =>
    status === ContributionStatus.CONTRIBUTION_STATUS_OPENING ||
    status === ContributionStatus.CONTRIBUTION_STATUS_REVIEW;
  const cases = model.cases.filter(({ phase }) => phase !== "closed").length;
  return (kind === 2 && cases >= 2) || (kind === 9 && model.contributions.filter(isOpen).length >= 2);
}

/** The step that `kind` makes at the block `height`, or nothing when the model has nothing to act on. */
function chooseStep(
  kind: number,
  model: Model,
  chain: RegistryChain,
  chance: Chooser,
  height: bigint,
): Step | undefined {
  const version = pick(chance, model.versions);
  switch (kind) {
    case 0:
      return publishStep(model, chance);
    case 1:
      return version === undefined ? undefined : stateStep(version, chance);
    case 2:
      return version === undefined ? undefined : caseStep(model, version, chance, height);
    case 3:
      return voteStep(model, chance, height);
    case 6:
      return stakeStep(model, chance, height);
    case 7:
      return version === undefined ? undefined : openingStep(model, chain, version, chance, height);
    case 8:
      return version === undefined ? undefined : tagStep(version, chance);
    case 9:
      return submitStep(model, chance, height);
    case 10:
      return openStep(model, chain, chance, height);
    default:
      return reviewStep(model, chance, height);
  }
}

function publishStep(model: Model, chance: Chooser): Step {
  const isChild = chance(2) === 1;
  const [owner, name, datasetId] = isChild ? [paul, "b", 2n] : ([olga, "a", 1n] as const);
  const parent = isChild
    ? pick(
        chance,
        model.versions.filter((own) => own.datasetId === 1n),
      )
    : undefined;
  const minor = model.versions.filter((own) => own.datasetId === datasetId).length;
  const version = `1.${minor}.0`;
  const saltText = `${datasetId}/${minor}`;
  const edges =
    parent === undefined
      ? []
      : [{ datasetId: 1n, version: parent.version, relation: ParentRelation.PARENT_RELATION_DERIVED, royaltyPpm: 0 }];
  const content = { ...contentOf(records(12, saltText), [contributorOf(owner, 0n, 12n)]), parents: edges };
  const fresh: ModelVersion = {
    datasetId,
    version,
    salt: saltText,
    owner,
    parent,
    state: VERSION_STATE_ACTIVE,
    tags: new Map(),
    asked: 0n,
    answered: 0n,
    missed: 0n,
    opening: undefined,
  };
  return {
    account: owner,
    message: publishVersion(owner, name, version, content, { locators: [{ uri: "ipfs://data" }] }),
    isAccepted: parent === undefined || (MOVABLE.includes(parent.state) && parent.tags.size === 0),
    apply: () => model.versions.push(fresh),
  };
}

function stateStep(version: ModelVersion, chance: Chooser): Step {
  const { datasetId, version: text, owner } = version;
  if (chance(12) === 0) {
    return {
      account: owner,
      message: any(MsgRevokeVersion, { owner: owner.text, datasetId, version: text }),
      isAccepted: !STOPPED.includes(version.state),
      apply: () => {
        version.state = VERSION_STATE_REVOKED;
      },
    };
  }
  const targets = [VERSION_STATE_ACTIVE, VERSION_STATE_UNLISTED, VERSION_STATE_UNLISTED, VERSION_STATE_QUARANTINED];
  const state = chance(15) === 0 ? VERSION_STATE_RETIRED : (pick(chance, targets) ?? VERSION_STATE_ACTIVE);
  return {
    account: owner,
    message: any(MsgSetVersionState, { owner: owner.text, datasetId, version: text, state, deprecatedBy: "" }),
    isAccepted: MOVABLE.includes(version.state) && state !== VERSION_STATE_QUARANTINED,
    apply: () => {
      version.state = state;
    },
  };
}

function caseStep(model: Model, subject: ModelVersion, chance: Chooser, height: bigint): Step {
  const reason = pick(chance, REASONS) ?? Reason.REASON_SPAM;
  const evidenceHash = sha256(Uint8Array.of(chance(3)));
  const name = `${subject.datasetId}@${subject.version}/${reason}/${toHex(evidenceHash)}`;
  const isOpen = model.cases.some((own) => own.subject === subject && own.reason === reason && own.phase !== "closed");
  const ref = { datasetId: subject.datasetId, version: subject.version };
  const bond = coin(100n * BYL);
  return {
    account: rosa,
    message: any(MsgOpenCase, {
      challenger: rosa.text,
      subject: ref,
      reason,
      evidenceHash,
      evidenceUri: "ipfs://e",
      bond,
    }),
    isAccepted: subject.state !== VERSION_STATE_QUARANTINED && !isOpen && !model.evidence.has(name),
    apply: () => {
      model.evidence.add(name);
      model.cases.push({
        id: model.nextCase,
        subject,
        reason,
        phase: "drawing",
        round: 0,
        drawAt: height + DELAY,
        commitUntil: 0n,
        revealUntil: 0n,
        appealUntil: 0n,
        verdict: false,
        votes: new Map(),
        seats: 0n,
      });
      model.nextCase += 1n;
    },
  };
}

function voteStep(model: Model, chance: Chooser, height: bigint): Step | undefined {
  const found = pick(
    chance,
    model.cases.filter((own) => own.phase === "voting" && own.votes.size > 0),
  );
  const drawn = found === undefined ? [] : jurorsOf.filter(({ text }) => found.votes.has(text));
  const account = pick(chance, chance(8) === 0 ? jurorsOf : drawn);
  if (found === undefined || account === undefined) return undefined;
  const clock = height - 1n;
  const own = found.votes.get(account.text);
  // A case leans one way, so that many end by a majority.
  const vote = (found.id + BigInt(chance(5) === 0 ? 1 : 0)) % 2n === 0n ? Vote.VOTE_UPHOLD : Vote.VOTE_REJECT;
  if (clock < found.commitUntil) {
    const secret = { chainId: TEST_CHAIN, caseId: found.id, round: found.round, voter: account.address, vote, salt };
    return {
      account,
      message: any(MsgCommitVote, { voter: account.text, caseId: found.id, commitment: voteCommitment(secret) }),
      isAccepted: own !== undefined && own.committed === 0,
      apply: () => {
        if (own !== undefined) own.committed = vote;
      },
    };
  }
  const shown = own?.committed === 0 || own === undefined ? vote : own.committed;
  return {
    account,
    message: any(MsgRevealVote, { voter: account.text, caseId: found.id, vote: shown, salt }),
    isAccepted: own !== undefined && own.committed === shown && !own.shown && clock < found.revealUntil,
    apply: () => {
      if (own !== undefined) own.shown = true;
    },
  };
}

function stakeStep(model: Model, chance: Chooser, height: bigint): Step | undefined {
  const account = pick(chance, jurorsOf);
  if (account === undefined) return undefined;
  const own = model.stakes.get(account.text);
  assert.ok(own !== undefined);
  const stake = BigInt(pick(chance, [0, 50, 100, 200, 400, 700]) ?? 0) * BYL;
  const more = stake > own.target ? stake - own.target : 0n;
  // One change of a juror waits; those of this height come into force after the block's transactions.
  const isFree = !model.changes.some(({ juror, at }) => juror === account.text && at >= height);
  return {
    account,
    message: any(MsgSetJuryStake, { juror: account.text, stake: coin(stake) }),
    isAccepted:
      isFree && stake !== own.target && (stake === 0n || stake >= 100n * BYL) && own.promised + more <= own.bond,
    apply: () => {
      own.promised += more;
      own.target = stake;
      model.changes.push({ at: height + DELAY, juror: account.text, stake });
    },
  };
}

function openingStep(model: Model, chain: RegistryChain, version: ModelVersion, chance: Chooser, height: bigint): Step {
  const subject = { datasetId: version.datasetId, version: version.version };
  const { opening } = version;
  if (opening?.until !== undefined && chance(3) > 0) {
    const row = openings.find(chain.app.read(), bigEndian64(opening.id));
    assert.ok(row !== undefined);
    const isWrong = chance(4) === 0;
    const proof = recordsProof(records(12, isWrong ? "wrong" : version.salt), openingSample(chain.app.read(), row));
    return {
      account: version.owner,
      message: any(MsgAnswerOpening, { sender: version.owner.text, openingId: opening.id, records: proof }),
      isAccepted: !isWrong && height - 1n < opening.until,
      apply: () => {
        version.answered += 1n;
        version.opening = undefined;
      },
    };
  }
  return {
    account: rosa,
    message: any(MsgRequestOpening, { requester: rosa.text, subject }),
    isAccepted: !STOPPED.includes(version.state) && opening === undefined,
    apply: () => {
      version.asked += 1n;
      version.opening = { id: model.nextCase, drawAt: height + DELAY, until: undefined };
      model.nextCase += 1n;
    },
  };
}

function tagStep(child: ModelVersion, chance: Chooser): Step | undefined {
  const { parent } = child;
  if (parent === undefined) return undefined;
  const reason = pick(chance, REASONS) ?? Reason.REASON_SPAM;
  const refOf = (version: ModelVersion): { readonly datasetId: bigint; readonly version: string } => ({
    datasetId: version.datasetId,
    version: version.version,
  });
  return {
    account: rosa,
    message: any(MsgPropagateTag, { sender: rosa.text, parent: refOf(parent), child: refOf(child), reason }),
    isAccepted: parent.tags.has(reason) && !child.tags.has(reason),
    apply: () => child.tags.set(reason, "inherited"),
  };
}

function submitStep(model: Model, chance: Chooser, height: bigint): Step {
  const hashes = records(1 + chance(30), `contribution ${chance(40)}`);
  const root = toHex(merkleRoot(hashes));
  const { CONTRIBUTION_STATUS_OPENING, CONTRIBUTION_STATUS_REVIEW, CONTRIBUTION_STATUS_ACCEPTED } = ContributionStatus;
  const kept: readonly number[] = [
    CONTRIBUTION_STATUS_OPENING,
    CONTRIBUTION_STATUS_REVIEW,
    CONTRIBUTION_STATUS_ACCEPTED,
  ];
  const isTaken = model.contributions.some(
    (own) => kept.includes(own.status) && toHex(merkleRoot(own.hashes)) === root,
  );
  const message = MsgSubmitContribution.create({
    contributor: rosa.text,
    datanetId: 1n,
    contentRoot: merkleRoot(hashes),
    recordCount: BigInt(hashes.length),
    byteCount: 10n,
    license: "CC0-1.0",
    consents: contentOf(hashes, [contributorOf(rosa, 0n, 1n)]).consents,
    uri: "ipfs://c",
    bond: coin(10n * BYL),
  });
  return {
    account: rosa,
    message: any(MsgSubmitContribution, message),
    isAccepted: !isTaken,
    apply: () => {
      model.contributions.push({
        id: model.nextCase,
        hashes,
        status: CONTRIBUTION_STATUS_OPENING,
        drawAt: height + DELAY,
        isRedrawn: false,
        openUntil: undefined,
        commitUntil: undefined,
        revealUntil: undefined,
        reviews: new Map(),
      });
      model.nextCase += 1n;
    },
  };
}

function openStep(model: Model, chain: RegistryChain, chance: Chooser, height: bigint): Step | undefined {
  const found = pick(
    chance,
    model.contributions.filter((own) => own.openUntil !== undefined && own.commitUntil === undefined),
  );
  const row = found === undefined ? undefined : contributions.find(chain.app.read(), bigEndian64(found.id));
  if (found === undefined || row === undefined) return undefined;
  const clock = height - 1n;
  const proof = recordsProof(found.hashes, contributionSample(chain.app.read(), row));
  return {
    account: rosa,
    message: any(MsgOpenContribution, {
      contributor: rosa.text,
      contributionId: found.id,
      records: proof,
      uri: "ipfs://o",
    }),
    isAccepted: found.status === ContributionStatus.CONTRIBUTION_STATUS_OPENING && clock < (found.openUntil ?? 0n),
    apply: () => {
      found.status = ContributionStatus.CONTRIBUTION_STATUS_REVIEW;
      found.commitUntil = clock + VOTE_BLOCKS;
      found.revealUntil = clock + 2n * VOTE_BLOCKS;
    },
  };
}

function reviewStep(model: Model, chance: Chooser, height: bigint): Step | undefined {
  const isReview = ({ status, commitUntil }: ModelContribution): boolean =>
    status === ContributionStatus.CONTRIBUTION_STATUS_REVIEW && commitUntil !== undefined;
  const found = pick(chance, model.contributions.filter(isReview));
  const drawn = found === undefined ? [] : curatorsOf.filter(({ text }) => found.reviews.has(text));
  const account = pick(chance, drawn.length === 0 ? curatorsOf : drawn);
  if (found === undefined || account === undefined) return undefined;
  const clock = height - 1n;
  const own = found.reviews.get(account.text);
  const isOpen = found.drawAt === 0n && own !== undefined;
  if (clock < (found.commitUntil ?? 0n)) {
    const score = 30 + chance(70);
    const secret = { chainId: TEST_CHAIN, contributionId: found.id, reviewer: account.address, score, salt };
    return {
      account,
      message: any(MsgCommitReview, {
        reviewer: account.text,
        contributionId: found.id,
        commitment: reviewCommitment(secret),
      }),
      isAccepted: isOpen && own.committed === undefined,
      apply: () => {
        if (own !== undefined) own.committed = score;
      },
    };
  }
  const score = own?.committed ?? 50;
  return {
    account,
    message: any(MsgRevealReview, { reviewer: account.text, contributionId: found.id, score, salt }),
    isAccepted: isOpen && own.committed !== undefined && !own.shown && clock < (found.revealUntil ?? 0n),
    apply: () => {
      if (own !== undefined) own.shown = true;
    },
  };
}

/** What the chain says must be what the model says. */
function compare(model: Model, chain: RegistryChain, when: string): void {
  const ctx = chain.app.read();
  for (const version of model.versions) {
    const name = `${when}: ${version.datasetId}@${version.version}`;
    const row = findVersion(ctx, version.datasetId, requireSemVer(version.version));
    assert.equal(row?.state, version.state, name);
    const known = tagsOf(ctx, version).filter(({ reason }) => reason !== Reason.REASON_UNANSWERED);
    assert.deepEqual(
      known.map(({ reason, parent }) => [reason, parent === undefined ? "direct" : "inherited"]),
      [...version.tags.entries()].sort((a, b) => a[0] - b[0]),
      name,
    );
    const counts = availabilities.find(ctx, versionName(version));
    assert.deepEqual(
      [counts?.asked ?? 0n, counts?.answered ?? 0n, counts?.missed ?? 0n],
      [version.asked, version.answered, version.missed],
      name,
    );
  }
  const phases = ["", "drawing", "voting", "decided", "closed", "closed"];
  for (const found of model.cases) {
    const row = juryCases.find(ctx, bigEndian64(found.id));
    assert.equal(phases[row?.status ?? 0], found.phase, `${when}: case ${found.id} in round ${found.round}`);
  }
  for (const found of model.contributions) {
    assert.equal(
      contributions.find(ctx, bigEndian64(found.id))?.status,
      found.status,
      `${when}: contribution ${found.id}`,
    );
  }
  assert.equal(poolWeight(ctx), model.poolBefore(), when);
  const tree = datanetTrees.find(ctx, bigEndian64(1n));
  const sumOf = (peaks: readonly { readonly sum: Uint8Array }[]): bigint =>
    peaks.reduce((sum, peak) => sum + readBigEndian64(peak.sum, 8), 0n);
  assert.deepEqual(
    [tree?.content.count, sumOf(tree?.content.peaks ?? []), sumOf(tree?.contributors.peaks ?? [])],
    [model.accepted, model.records, model.weight],
    when,
  );
}

async function createWorld(): Promise<{ readonly chain: RegistryChain; readonly model: Model }> {
  const chain = await createRegistryChain(everyone, {
    params: { pointsMax: 10_000, commitPeriod: VOTE_BLOCKS * SECOND_NS, revealPeriod: VOTE_BLOCKS * SECOND_NS },
  });
  await chain.must(olga, registerDataset(olga, "a"));
  await chain.must(paul, registerDataset(paul, "b"));
  const { consents } = contentOf(records(1), [contributorOf(olga, 0n, 1n)]);
  const terms = {
    licenses: ["CC0-1.0"],
    admission: Admission.ADMISSION_OPEN,
    ownerPpm: 10_000,
    curatorPpm: 10_000,
    custodian: keeper.text,
    contributionBond: 10n * BYL,
  };
  const net = {
    owner: keeper.text,
    name: "net",
    title: "A net",
    payoutAddress: "",
    schemaHash: salt,
    mediaType: "text/plain",
  };
  await chain.must(keeper, any(MsgCreateDatanet, { ...net, consents, duplicateMin: 32, deriveRoyaltyPpm: 0, terms }));
  await chain.must(keeper, postBond(keeper, BondPurpose.BOND_PURPOSE_CUSTODIAN, "1", 1_000n * BYL));
  for (const account of curatorsOf) {
    const bond = postBond(account, BondPurpose.BOND_PURPOSE_CURATOR, "1", 100n * BYL);
    await chain.must(account, bond, any(MsgJoinCurators, { curator: account.text, datanetId: 1n }));
  }
  const model = new Model();
  for (const account of jurorsOf) {
    await chain.must(account, postBond(account, BondPurpose.BOND_PURPOSE_JUROR, "", 1_000n * BYL));
    model.stakes.set(account.text, { target: 0n, weight: 0n, bond: 1_000n * BYL, promised: 0n });
  }
  return { chain, model };
}

/** What the runs came to, together. */
const reached = { upheld: 0, rejected: 0, accepted: 0, answered: 0, inherited: 0 };

for (const seed of [1, 8, 9]) {
  test(`seed ${seed}: 700 blocks of random messages agree with the model`, async () => {
    const { chain, model } = await createWorld();
    const chance = createChance(seed);
    const tally = { accepted: 0, refused: 0 };
    for (let block = 0; block < 700; block += 1) {
      const height = chain.app.nextHeight();
      const kind = KINDS[chance(KINDS.length)] ?? 0;
      const step = isCrowded(kind, model) ? undefined : chooseStep(kind, model, chain, chance, height);
      const quiet = isQuiet(chain.app);
      const before = allRows(chain.app.state.latest(), ["registry"]);
      if (step === undefined) {
        await chain.blocks(1n);
      } else {
        const result = await chain.run(step.account, step.message);
        const when = `seed ${seed} block ${block} ${step.message.typeUrl}`;
        assert.equal(result.code === 0, step.isAccepted, `${when}: ${result.log}`);
        if (step.isAccepted) {
          step.apply();
          tally.accepted += 1;
        } else {
          tally.refused += 1;
          if (quiet) {
            assert.deepEqual(
              allRows(chain.app.state.latest(), ["registry"]),
              before,
              `${when}: a refusal writes nothing`,
            );
          }
        }
      }
      model.advance(chain, height);
      compare(model, chain, `seed ${seed} block ${block} kind ${kind}`);
    }
    assert.ok(tally.accepted > 120 && tally.refused > 40, JSON.stringify(tally));
    const closed = model.cases.filter(({ phase }) => phase === "closed");
    reached.upheld += closed.filter(({ verdict }) => verdict).length;
    reached.rejected += closed.filter(({ verdict }) => !verdict).length;
    reached.accepted += Number(model.accepted);
    reached.answered += model.versions.filter(({ answered }) => answered > 0n).length;
    reached.inherited += model.versions.filter(({ tags }) => [...tags.values()].includes("inherited")).length;
  });
}

test("the runs reached every kind of end", () => {
  for (const [what, count] of Object.entries(reached)) assert.ok(count > 0, `${what}: ${JSON.stringify(reached)}`);
});
