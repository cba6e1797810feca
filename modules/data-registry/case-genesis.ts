/** Genesis of cases and datanets: their rows as lists; indexes are rebuilt from them. */
import { bigEndian64, concatBytes, toHex } from "../../lib/bytes.ts";
import { PPM } from "../../lib/economy/split.ts";
import { max } from "../../lib/int.ts";
import { CONTRIBUTION_RECORDS_MAX, DATANET_CURATORS_MAX, JURORS_MAX } from "../../lib/limits.ts";
import type { GenesisState } from "../../proto/gen/byline/registry/v1/genesis.ts";
import { ContributionStatus } from "../../proto/gen/byline/registry/v1/datanet.ts";
import {
  CommonsTime,
  DuplicateStatus,
  JuryStatus,
  Reason,
  WithdrawalStatus,
} from "../../proto/gen/byline/registry/v1/cases.ts";
import type { DuplicateCase, Tag, Withdrawal } from "../../proto/gen/byline/registry/v1/cases.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { refuseInvalid } from "../refuse.ts";
import { treeFault } from "./datanet-trees.ts";
import { isOpenCase } from "./duplicate-case.ts";
import { restoreWeights } from "./jury-pool.ts";
import { dueList, writeDue } from "./queue.ts";
import { keepSuccessor, withdrawalName } from "./reader.ts";
import {
  PRESENT,
  admitted,
  availabilities,
  ballots,
  commons,
  commonsTimes,
  contributionRoots,
  contributions,
  contributionsOf,
  curations,
  curators,
  datanetTrees,
  datanets,
  duplicatePairs,
  pairName,
  duplicates,
  duplicatesOf,
  evidences,
  jurorChanges,
  jurors,
  juryCases,
  juryCasesOf,
  nextId,
  openings,
  revocations,
  tags,
  versionName,
  versionText,
  withdrawals,
  withdrawalsOf,
  writeNextId,
} from "./tables.ts";
import type { Table } from "./tables.ts";

const ALL = new Uint8Array(0);
const { DUPLICATE_STATUS_CURED, DUPLICATE_STATUS_REJECTED, DUPLICATE_STATUS_UPHELD } = DuplicateStatus;
/** Statuses after which a pair is not challenged again. */
const FINAL: readonly number[] = [DUPLICATE_STATUS_UPHELD, DUPLICATE_STATUS_CURED];
/** Statuses in which a jury case is over. */
export const CLOSED_JURY: readonly number[] = [JuryStatus.JURY_STATUS_UPHELD, JuryStatus.JURY_STATUS_REJECTED];
/** Contributions whose records nobody else may bring again. */
const TAKEN: readonly number[] = [
  ContributionStatus.CONTRIBUTION_STATUS_OPENING,
  ContributionStatus.CONTRIBUTION_STATUS_REVIEW,
  ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED,
  ContributionStatus.CONTRIBUTION_STATUS_WITHDRAWN,
];

/** The part of the genesis state that cases and datanets make. */
type CaseState = Pick<
  GenesisState,
  | "nextCaseId"
  | "nextDatanetId"
  | "due"
  | "tags"
  | "commons"
  | "commonsTimes"
  | "duplicates"
  | "juryCases"
  | "ballots"
  | "jurors"
  | "jurorChanges"
  | "withdrawals"
  | "revocations"
  | "availability"
  | "openings"
  | "datanets"
  | "datanetTrees"
  | "curators"
  | "admitted"
  | "contributions"
  | "curation"
>;

/** Reads the rows back. */
export function exportCases(ctx: Context): CaseState {
  const all = <T>(rows: Table<T>): T[] => [...rows.under(ctx, ALL)];
  return {
    nextCaseId: nextId(ctx, "case"),
    nextDatanetId: nextId(ctx, "datanet"),
    due: [...dueList(ctx)],
    tags: all(tags),
    commons: commons.list(ctx, ALL, Number.MAX_SAFE_INTEGER).map(({ name }) => readId(name)),
    commonsTimes: all(commonsTimes),
    duplicates: all(duplicates),
    juryCases: all(juryCases),
    ballots: all(ballots),
    jurors: all(jurors),
    jurorChanges: all(jurorChanges),
    withdrawals: all(withdrawals),
    revocations: all(revocations),
    availability: all(availabilities),
    openings: all(openings),
    datanets: all(datanets),
    datanetTrees: all(datanetTrees),
    curators: all(curators),
    admitted: all(admitted),
    contributions: all(contributions),
    curation: all(curations),
  };
}

/** Writes the rows and what finds them. */
export function initCases(ctx: Context, state: CaseState): void {
  const write = <T>(rows: Table<T>, list: readonly T[]): void => {
    for (const row of list) {
      rows.write(ctx, row);
    }
  };
  writeNextId(ctx, "case", max(state.nextCaseId, 1n));
  writeNextId(ctx, "datanet", max(state.nextDatanetId, 1n));
  write(tags, state.tags);
  write(duplicates, state.duplicates);
  write(juryCases, state.juryCases);
  write(ballots, state.ballots);
  write(jurors, state.jurors);
  write(jurorChanges, state.jurorChanges);
  write(withdrawals, state.withdrawals);
  write(revocations, state.revocations);
  write(availabilities, state.availability);
  write(openings, state.openings);
  write(datanets, state.datanets);
  write(datanetTrees, state.datanetTrees);
  write(curators, state.curators);
  write(admitted, state.admitted);
  write(contributions, state.contributions);
  write(curations, state.curation);
  for (const row of state.due) {
    writeDue(ctx, row);
  }
  write(commonsTimes, state.commonsTimes);
  for (const datasetId of state.commons) {
    commons.put(ctx, bigEndian64(datasetId), PRESENT);
    if (!state.commonsTimes.some((time) => time.datasetId === datasetId && time.untilClock === 0n)) {
      commonsTimes.write(ctx, CommonsTime.create({ datasetId }));
    }
  }
  restoreWeights(ctx, state.jurors);
  writeIndexes(ctx, state);
}

function writeIndexes(ctx: Context, state: CaseState): void {
  for (const found of byId(state.duplicates)) {
    const { id, newer } = found;
    duplicatePairs.put(ctx, pairName(found), bigEndian64(id));
    if (isOpenCase(found)) {
      duplicatesOf.put(ctx, concatBytes(versionName(newer), bigEndian64(id)), PRESENT);
    }
  }
  for (const { id, subject, reason, evidenceHash, status } of state.juryCases) {
    evidences.put(ctx, concatBytes(versionName(subject), Uint8Array.of(reason), evidenceHash), PRESENT);
    if (!CLOSED_JURY.includes(status)) {
      juryCasesOf.put(ctx, concatBytes(versionName(subject), bigEndian64(id)), PRESENT);
    }
  }
  for (const { id, subject, contributorId, contributionId, status, successor } of state.withdrawals) {
    const name = withdrawalName(subject, contributionId === 0n ? contributorId : contributionId);
    withdrawalsOf.put(ctx, name, bigEndian64(id));
    if (status === WithdrawalStatus.WITHDRAWAL_STATUS_FULFILLED) {
      keepSuccessor(ctx, subject, successor);
    }
  }
  for (const { id, datanetId, contentRoot, status } of state.contributions) {
    contributionsOf.put(ctx, concatBytes(bigEndian64(datanetId), bigEndian64(id)), PRESENT);
    if (TAKEN.includes(status)) {
      contributionRoots.put(ctx, concatBytes(bigEndian64(datanetId), contentRoot), bigEndian64(id));
    }
  }
}

/** The last case of a pair finds it. */
function byId(cases: readonly DuplicateCase[]): readonly DuplicateCase[] {
  return [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** R70: of a pair's cases only the last may be open or final, and each counts the rejected ones before it. */
function checkPairs({ duplicates: cases }: CaseState): void {
  const last = new Map<string, DuplicateCase>();
  for (const found of byId(cases)) {
    const pair = `${versionText(found.newer)}/${versionText(found.older)}`;
    const before = last.get(pair);
    const isFinal = before !== undefined && (isOpenCase(before) || FINAL.includes(before.status));
    refuseInvalid(isFinal, `case ${found.id} is about the pair of case ${before?.id ?? 0n}, which is open or final`);
    const rejected = (before?.rejectedBefore ?? 0) + (before?.status === DUPLICATE_STATUS_REJECTED ? 1 : 0);
    refuseInvalid(
      found.rejectedBefore !== rejected,
      `case ${found.id} counts other rejected challenges than ${rejected}`,
    );
    last.set(pair, found);
  }
}

/** Checks that rows name one another rightly. @throws TxError(InvalidRequest) */
export function checkCases(state: CaseState, versions: ReadonlySet<string>, datasets: ReadonlySet<bigint>): void {
  const known = (name: { readonly datasetId: bigint; readonly version: string }, what: string): void =>
    refuseInvalid(!versions.has(versionText(name)), `${what} names the unknown version ${versionText(name)}`);
  for (const { subject } of state.tags) known(subject, "a tag");
  const fault = withdrawalTagFault(state.tags, state.withdrawals);
  refuseInvalid(fault !== undefined, fault ?? "");
  for (const { newer, older, id, challenger, respondent } of state.duplicates) {
    known(newer, `case ${id}`);
    known(older, `case ${id}`);
    parseAddress(challenger);
    parseAddress(respondent);
  }
  for (const { subject, id, challenger, respondent, rounds } of state.juryCases) {
    known(subject, `case ${id}`);
    parseAddress(challenger);
    parseAddress(respondent);
    refuseInvalid(rounds.length === 0, `case ${id} has no panel`);
  }
  for (const { subject, id } of [...state.withdrawals, ...state.openings]) known(subject, `case ${id}`);
  for (const { subject } of [...state.revocations, ...state.availability, ...state.curation]) known(subject, "a row");
  checkCommons(state, datasets);
  checkIds(state);
  checkPairs(state);
  checkJurors(state);
  checkDatanets(state, datasets);
  checkCurations(state);
}

/** R70: times follow one another, and the last goes on if and only if the dataset is listed. */
function checkCommons({ commons: listed, commonsTimes: times }: CaseState, datasets: ReadonlySet<bigint>): void {
  for (const id of [...listed, ...times.map(({ datasetId }) => datasetId)]) {
    refuseInvalid(!datasets.has(id), `commons name the unknown dataset ${id}`);
  }
  for (const id of listed) {
    const own = times.filter(({ datasetId }) => datasetId === id);
    const goesOn = own.length === 0 || own.some(({ untilClock }) => untilClock === 0n);
    refuseInvalid(!goesOn, `dataset ${id} is listed as commons, and its times have ended`);
  }
  times.forEach(({ datasetId, fromClock, untilClock }, at) => {
    const isOpen = untilClock === 0n;
    const isRight = isOpen ? listed.includes(datasetId) : fromClock < untilClock;
    const next = times[at + 1];
    const isBefore =
      next === undefined ||
      next.datasetId > datasetId ||
      (next.datasetId === datasetId && !isOpen && next.fromClock >= untilClock);
    refuseInvalid(!isRight || !isBefore, `times of commons of dataset ${datasetId} don't follow one another`);
  });
}

/** R54: a sale is split by these shares, so they are exactly the whole. */
function checkCurations({ curation }: CaseState): void {
  unique(curation.map(({ subject }) => `curation of ${versionText(subject)}`));
  for (const { subject, shares } of curation) {
    for (const { address } of shares) parseAddress(address);
    const total = shares.reduce((sum, { ppm }) => sum + BigInt(ppm), 0n);
    refuseInvalid(total !== PPM, `curation of ${versionText(subject)} adds up to ${total} of ${PPM} ppm`);
  }
}

function checkIds(state: CaseState): void {
  const cases = [state.duplicates, state.juryCases, state.withdrawals, state.openings, state.contributions].flatMap(
    (rows) => rows.map(({ id }) => id),
  );
  const next = max(state.nextCaseId, 1n);
  for (const id of cases) refuseInvalid(id === 0n || id >= next, `case ${id} is not below the next id ${next}`);
  unique(cases.map((id) => `case ${id}`));
  unique(state.tags.map((tag) => `tag ${versionText(tag.subject)}/${tag.reason}`));
  unique(state.ballots.map(({ caseId, round, voter }) => `ballot ${caseId}/${round}/${voter}`));
}

function checkJurors({ jurors: list, jurorChanges: changes }: CaseState): void {
  unique(list.map(({ address }) => `juror ${address}`));
  const slots = list.filter(({ slot }) => slot > 0);
  refuseInvalid(list.length > JURORS_MAX, `more than ${JURORS_MAX} jurors`);
  unique(slots.map(({ slot }) => `juror slot ${slot}`));
  for (const { address, slot, weight } of list) {
    parseAddress(address);
    refuseInvalid(slot > slots.length, `juror ${address} has slot ${slot} of ${slots.length}`);
    refuseInvalid((slot === 0) !== (weight === 0n), `juror ${address} has a slot or a weight alone`);
  }
  const waiting = new Set(changes.map(({ address, height }) => `${address} at ${height}`));
  unique(changes.map(({ address }) => `change of juror ${address}`));
  const waiters = list.filter(({ changeHeight }) => changeHeight > 0n);
  const isEach = waiters.every(({ address, changeHeight }) => waiting.has(`${address} at ${changeHeight}`));
  refuseInvalid(!isEach || waiters.length !== changes.length, "a juror and the change that waits name one height");
}

function checkDatanets(state: CaseState, datasets: ReadonlySet<bigint>): void {
  const ids = new Set(state.datanets.map(({ id }) => id));
  const next = max(state.nextDatanetId, 1n);
  unique(state.datanets.map(({ id }) => `datanet ${id}`));
  for (const { id, datasetId, curatorCount } of state.datanets) {
    refuseInvalid(id === 0n || id >= next, `datanet ${id} is not below the next id ${next}`);
    refuseInvalid(!datasets.has(datasetId), `datanet ${id} publishes into the unknown dataset ${datasetId}`);
    const all = state.curators.filter(({ datanetId }) => datanetId === id);
    const own = all.filter(({ removed }) => !removed);
    const isCounted = own.length === curatorCount && curatorCount <= DATANET_CURATORS_MAX;
    const isFew = all.length - own.length <= DATANET_CURATORS_MAX;
    refuseInvalid(!isFew, `datanet ${id} remembers more than ${DATANET_CURATORS_MAX} removed curators`);
    refuseInvalid(!isCounted, `datanet ${id} counts ${curatorCount} curators and lists ${own.length}`);
    unique(all.map(({ address }) => `curator ${id}/${address}`));
  }
  const trees = state.datanetTrees.map(({ datanetId }) => datanetId);
  unique(trees.map((id) => `tree of datanet ${id}`));
  refuseInvalid(trees.length !== ids.size || trees.some((id) => !ids.has(id)), "each datanet has one tree");
  for (const tree of state.datanetTrees) {
    const fault = treeFault(tree);
    refuseInvalid(fault !== undefined, `tree of datanet ${tree.datanetId}: ${fault}`);
  }
  for (const { datanetId } of [...state.curators, ...state.admitted, ...state.contributions]) {
    refuseInvalid(!ids.has(datanetId), `a row names the unknown datanet ${datanetId}`);
  }
  for (const { id, height, committedHeight, recordCount } of state.contributions) {
    const isCommitted = committedHeight >= 0n && committedHeight <= height;
    refuseInvalid(!isCommitted, `contribution ${id} was committed at ${committedHeight}, submitted at ${height}`);
    refuseInvalid(recordCount > CONTRIBUTION_RECORDS_MAX, `contribution ${id} has ${recordCount} records`);
  }
  unique(
    state.contributions
      .filter(({ status }) => TAKEN.includes(status))
      .map((own) => `content ${own.datanetId}/${toHex(own.contentRoot)}`),
  );
}

/** R91: what is wrong with the tags that missed withdrawals hold, if anything; each counts its version's. */
export function withdrawalTagFault(marked: readonly Tag[], taken: readonly Withdrawal[]): string | undefined {
  const missed = new Map<string, number>();
  for (const { subject, status } of taken) {
    if (status === WithdrawalStatus.WITHDRAWAL_STATUS_MISSED) {
      missed.set(versionText(subject), (missed.get(versionText(subject)) ?? 0) + 1);
    }
  }
  for (const { subject, reason, parent, withdrawals: held } of marked) {
    const isHeld = reason === Reason.REASON_WITHDRAWN && parent === undefined;
    const expected = isHeld ? (missed.get(versionText(subject)) ?? 0) : 0;
    if (held !== expected || (isHeld && held === 0)) {
      return `a tag of ${versionText(subject)} is held by ${held} withdrawals, ${expected} were missed`;
    }
  }
  return undefined;
}

/** Refuses a name that stands twice. @throws TxError(InvalidRequest) */
export function unique(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    refuseInvalid(seen.has(name), `${name} stands twice`);
    seen.add(name);
  }
}

function readId(name: Uint8Array): bigint {
  return name.reduce((id, byte) => (id << 8n) | BigInt(byte), 0n);
}
