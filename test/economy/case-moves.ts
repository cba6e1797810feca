/** Messages of cases as parties send them: challenges, openings, proofs, votes, appeals; see moves.ts. */
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { multiProofNodes } from "../../lib/merkle/multi-proof.ts";
import { voteCommitment } from "../../lib/registry/commitments.ts";
import { duplicateBondMin } from "../../modules/data-registry/duplicate-rules.ts";
import { readParams } from "../../modules/data-registry/keeper.ts";
import { duplicatePairs, duplicates, pairName } from "../../modules/data-registry/tables.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { DuplicateStatus } from "../../proto/gen/byline/registry/v1/cases.ts";
import type { VersionName } from "../../proto/gen/byline/registry/v1/cases.ts";
import { ParentRelation } from "../../proto/gen/byline/registry/v1/registry.ts";
import {
  MsgAppealCase,
  MsgAppealCaseResponse,
  MsgChallengeDuplicate,
  MsgChallengeDuplicateResponse,
  MsgCommitVote,
  MsgCommitVoteResponse,
  MsgCureDuplicate,
  MsgCureDuplicateResponse,
  MsgOpenCase,
  MsgOpenCaseResponse,
  MsgOpenDuplicate,
  MsgOpenDuplicateResponse,
  MsgProveDuplicate,
  MsgProveDuplicateResponse,
  MsgRevealVote,
  MsgRevealVoteResponse,
  MsgSetJuryStake,
  MsgSetJuryStakeResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import type { RecordsProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import { SIM_CHAIN } from "./ledger.ts";
import { bond, coin } from "./moves.ts";
import type { Stage } from "./moves.ts";
import type { KnownVersion, Party } from "./parties.ts";

/** What a challenger puts at risk, base units: the least. */
export const CHALLENGE_BOND = 100_000_000n;
/** What an appellant puts at risk, base units: the least. */
export const APPEAL_BOND = 200_000_000n;

/** A version's name in messages. */
export function nameOf({ datasetId, version }: KnownVersion): VersionName {
  return { datasetId, version };
}

/** What challenging a pair costs at least now: more after challenges that were rejected. Base units. */
function challengeBond({ ledger }: Stage, older: KnownVersion, newer: KnownVersion): bigint {
  const ctx = ledger.read();
  const id = duplicatePairs.read(ctx, pairName({ older: nameOf(older), newer: nameOf(newer) }));
  const last = id === undefined ? undefined : duplicates.find(ctx, id);
  const isRejected = last?.status === DuplicateStatus.DUPLICATE_STATUS_REJECTED;
  return duplicateBondMin(readParams(ctx), (last?.rejectedBefore ?? 0) + Number(isRejected));
}

/** Says that `newer` copies `older`. */
export function challengeDuplicate(stage: Stage, challenger: Party, older: KnownVersion, newer: KnownVersion): boolean {
  const { ledger, known } = stage;
  const message = {
    challenger: challenger.text,
    older: nameOf(older),
    newer: nameOf(newer),
    bond: coin(challengeBond(stage, older, newer)),
  };
  const answer = ledger.send(challenger.text, MsgChallengeDuplicate, MsgChallengeDuplicateResponse, message);
  if (answer !== undefined) known.cases.push({ kind: "duplicate", id: answer.caseId, subject: newer, isOpen: true });
  return answer !== undefined;
}

/** Shows the drawn records of the challenged version. */
export function openDuplicate({ ledger }: Stage, owner: Party, caseId: bigint, records: RecordsProof): boolean {
  const message = { owner: owner.text, caseId, records, origins: [] };
  return ledger.send(owner.text, MsgOpenDuplicate, MsgOpenDuplicateResponse, message) !== undefined;
}

/** Shows records of the older version. */
export function proveDuplicate({ ledger }: Stage, challenger: Party, caseId: bigint, records: RecordsProof): boolean {
  const message = { challenger: challenger.text, caseId, records };
  return ledger.send(challenger.text, MsgProveDuplicate, MsgProveDuplicateResponse, message) !== undefined;
}

/** Names the older version as a parent after all. */
export function cureDuplicate({ ledger }: Stage, owner: Party, caseId: bigint, royaltyPpm: number): boolean {
  const relation = ParentRelation.PARENT_RELATION_DERIVED;
  const message = { owner: owner.text, caseId, relation, royaltyPpm };
  return ledger.send(owner.text, MsgCureDuplicate, MsgCureDuplicateResponse, message) !== undefined;
}

/** Records of a version with their proof. @param indexes  ascending */
export function showRecords({ records }: KnownVersion, indexes: readonly number[]): RecordsProof {
  return showList(records, indexes);
}

/** Some of a list of records with their proof. @param indexes  ascending */
export function showList(records: readonly Uint8Array[], indexes: readonly number[]): RecordsProof {
  return {
    indexes: indexes.map(BigInt),
    hashes: indexes.map((index) => records[index] ?? new Uint8Array(0)),
    nodes: multiProofNodes(records, indexes),
    parts: [],
  };
}

/** Asks jurors. */
export function openCase({ ledger, known }: Stage, challenger: Party, subject: KnownVersion, reason: number): boolean {
  const evidenceHash = sha256(utf8ToBytes(`evidence ${known.cases.length} ${challenger.name}`));
  const message = {
    challenger: challenger.text,
    subject: nameOf(subject),
    reason,
    evidenceHash,
    evidenceUri: "https://evidence.example",
    bond: coin(CHALLENGE_BOND),
  };
  const answer = ledger.send(challenger.text, MsgOpenCase, MsgOpenCaseResponse, message);
  if (answer !== undefined) known.cases.push({ kind: "jury", id: answer.caseId, subject, isOpen: true });
  return answer !== undefined;
}

/** Calls the next panel. */
export function appeal({ ledger }: Stage, appellant: Party, caseId: bigint): boolean {
  const message = { appellant: appellant.text, caseId, bond: coin(APPEAL_BOND) };
  return ledger.send(appellant.text, MsgAppealCase, MsgAppealCaseResponse, message) !== undefined;
}

/** One voter's vote in a round. */
export interface Cast {
  readonly caseId: bigint;
  readonly round: number;
  readonly vote: number;
}

function saltOf({ caseId, round }: Cast, voter: Party): Uint8Array {
  return sha256(concatBytes(voter.address, bigEndian64(caseId), Uint8Array.of(round)));
}

/** Commits to a vote. */
export function commitVote({ ledger }: Stage, voter: Party, cast: Cast): boolean {
  const commitment = voteCommitment({
    ...cast,
    chainId: SIM_CHAIN,
    voter: voter.address,
    salt: saltOf(cast, voter),
  });
  const message = { voter: voter.text, caseId: cast.caseId, commitment };
  return ledger.send(voter.text, MsgCommitVote, MsgCommitVoteResponse, message) !== undefined;
}

/** Shows a vote. */
export function revealVote({ ledger }: Stage, voter: Party, cast: Cast): boolean {
  const { caseId, vote } = cast;
  const message = { voter: voter.text, caseId, vote, salt: saltOf(cast, voter) };
  return ledger.send(voter.text, MsgRevealVote, MsgRevealVoteResponse, message) !== undefined;
}

/** Bonds a stake and joins the jurors with all of it. */
export function joinJury(stage: Stage, juror: Party, stake: bigint): boolean {
  bond(stage, juror, BondPurpose.BOND_PURPOSE_JUROR, "", stake);
  const message = { juror: juror.text, stake: coin(stake) };
  return stage.ledger.send(juror.text, MsgSetJuryStake, MsgSetJuryStakeResponse, message) !== undefined;
}
