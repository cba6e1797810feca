/** Messages of datanets as parties send them: made, contributed to, reviewed, assembled; see moves.ts. */
import { sha256 } from "#crypto";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { sumProofs } from "../../lib/merkle/merkle-sum.ts";
import { contributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { reviewCommitment } from "../../lib/registry/commitments.ts";
import { leafOf, weightOf } from "../../modules/data-registry/datanet-trees.ts";
import { findVersion, getDataset, requireSemVer } from "../../modules/data-registry/keeper.ts";
import { contributions } from "../../modules/data-registry/tables.ts";
import { govAuthority } from "../../modules/authority.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { Admission, ContributionStatus } from "../../proto/gen/byline/registry/v1/datanet.ts";
import {
  MsgAssembleVersion,
  MsgAssembleVersionResponse,
  MsgCommitReview,
  MsgCommitReviewResponse,
  MsgCreateDatanet,
  MsgCreateDatanetResponse,
  MsgJoinCurators,
  MsgJoinCuratorsResponse,
  MsgOpenContribution,
  MsgOpenContributionResponse,
  MsgRevealReview,
  MsgRevealReviewResponse,
  MsgSetBootstrap,
  MsgSetBootstrapResponse,
  MsgSubmitContribution,
  MsgSubmitContributionResponse,
} from "../../proto/gen/byline/registry/v1/tx.ts";
import { showList } from "./case-moves.ts";
import { SIM_CHAIN } from "./ledger.ts";
import { CONSENTS, bond, coin, rootOf } from "./moves.ts";
import type { Stage } from "./moves.ts";
import { RECORDS, bigEndian128, recordsOf } from "./parties.ts";
import type { KnownContribution, KnownNet, KnownVersion, Leaf, Party } from "./parties.ts";

/** Least bonds of a custodian, a curator and a contribution, base units. */
const CUSTODIAN_BOND = 1_000_000_000n;
const CURATOR_BOND = 100_000_000n;
const CONTRIBUTION_BOND = 10_000_000n;
const NET_BOND = 100_000_000n;

/** Who runs a datanet. */
export interface NetPeople {
  readonly owner: Party;
  readonly custodian: Party;
  readonly curators: readonly Party[];
}

/** Opens a datanet for everybody, with everything bonded that it needs. */
export function createNet(stage: Stage, { owner, custodian, curators }: NetPeople): KnownNet | undefined {
  const { ledger, known } = stage;
  const message = {
    owner: owner.text,
    name: `net-${known.nets.length}`,
    title: "net",
    payoutAddress: "",
    schemaHash: sha256(utf8ToBytes("schema")),
    mediaType: "application/jsonl",
    consents: CONSENTS,
    duplicateMin: 32,
    deriveRoyaltyPpm: 0,
    terms: {
      licenses: ["CC-BY-4.0"],
      admission: Admission.ADMISSION_OPEN,
      ownerPpm: 20_000,
      curatorPpm: 60_000,
      custodian: custodian.text,
      contributionBond: CONTRIBUTION_BOND,
    },
  };
  const answer = ledger.send(owner.text, MsgCreateDatanet, MsgCreateDatanetResponse, message);
  if (answer === undefined) return undefined;
  const { datanetId: id, datasetId } = answer;
  bond(stage, custodian, BondPurpose.BOND_PURPOSE_CUSTODIAN, id.toString(), CUSTODIAN_BOND);
  bond(stage, owner, BondPurpose.BOND_PURPOSE_DATANET, id.toString(), NET_BOND);
  for (const curator of curators) {
    bond(stage, curator, BondPurpose.BOND_PURPOSE_CURATOR, id.toString(), CURATOR_BOND);
    const joined = { curator: curator.text, datanetId: id };
    ledger.send(curator.text, MsgJoinCurators, MsgJoinCuratorsResponse, joined);
  }
  const net: KnownNet = { id, datasetId, owner };
  known.nets.push(net);
  return net;
}

/** Governance's grant to a datanet. @param perRecord  base units for a record of the best score at the start */
export function grantBootstrap({ ledger }: Stage, { id }: KnownNet, total: bigint, perRecord: bigint): boolean {
  const authority = govAuthority();
  const message = { authority, datanetId: id, bootstrap: true, total: coin(total), perRecord, endEpoch: GRANT_END };
  return ledger.send(authority, MsgSetBootstrap, MsgSetBootstrapResponse, message) !== undefined;
}

/** Epoch in which grants end: after all games. */
const GRANT_END = 200n;

/** Hands records in. */
export function submit(
  { ledger, known }: Stage,
  contributor: Party,
  net: KnownNet,
  { isJunk, bonded = CONTRIBUTION_BOND }: { readonly isJunk: boolean; readonly bonded?: bigint },
): boolean {
  known.counter += 1;
  const records = recordsOf(`data-${known.counter}`);
  const message = {
    contributor: contributor.text,
    datanetId: net.id,
    contentRoot: rootOf(records),
    recordCount: BigInt(RECORDS),
    byteCount: 100n,
    license: "CC-BY-4.0",
    consents: CONSENTS,
    uri: "ipfs://contribution",
    commitSalt: new Uint8Array(0),
    bond: coin(bonded),
  };
  const answer = ledger.send(contributor.text, MsgSubmitContribution, MsgSubmitContributionResponse, message);
  if (answer === undefined) return false;
  known.contributions.push({ id: answer.contributionId, net, contributor, records, isJunk, isOpen: true });
  return true;
}

/** Shows the drawn records. */
export function openContribution(
  { ledger }: Stage,
  { id, contributor, records }: KnownContribution,
  drawn: readonly number[],
): boolean {
  const shown = showList(records, drawn);
  const message = { contributor: contributor.text, contributionId: id, records: shown, uri: "ipfs://opened" };
  return ledger.send(contributor.text, MsgOpenContribution, MsgOpenContributionResponse, message) !== undefined;
}

function saltOf(contributionId: bigint, reviewer: Party): Uint8Array {
  return sha256(concatBytes(reviewer.address, bigEndian64(contributionId)));
}

/** Commits to a score. */
export function commitReview({ ledger }: Stage, reviewer: Party, contributionId: bigint, score: number): boolean {
  const secret = { chainId: SIM_CHAIN, contributionId, reviewer: reviewer.address, score };
  const commitment = reviewCommitment({ ...secret, salt: saltOf(contributionId, reviewer) });
  const message = { reviewer: reviewer.text, contributionId, commitment };
  return ledger.send(reviewer.text, MsgCommitReview, MsgCommitReviewResponse, message) !== undefined;
}

/** Shows a score. */
export function revealReview({ ledger }: Stage, reviewer: Party, contributionId: bigint, score: number): boolean {
  const message = { reviewer: reviewer.text, contributionId, score, salt: saltOf(contributionId, reviewer) };
  return ledger.send(reviewer.text, MsgRevealReview, MsgRevealReviewResponse, message) !== undefined;
}

/** Freezes what a datanet has accepted into its next version. */
export function assemble(stage: Stage, net: KnownNet): KnownVersion | undefined {
  const { ledger, known } = stage;
  const owner = net.owner.text;
  const count = known.versions.filter(({ datasetId }) => datasetId === net.datasetId).length;
  const version = `1.${count}.0`;
  const stated = { owner, datanetId: net.id, version, metadataLicense: "CC0-1.0" };
  const message = MsgAssembleVersion.create(stated);
  if (ledger.send(owner, MsgAssembleVersion, MsgAssembleVersionResponse, message) === undefined) return undefined;
  const frozen = findVersion(ledger.read(), net.datasetId, requireSemVer(version));
  if (frozen === undefined) return undefined;
  const assembled: KnownVersion = {
    datasetId: net.datasetId,
    version,
    owner: net.owner,
    root: frozen.content.contributorsRoot,
    leaves: leavesOf(stage, net),
    parents: [],
    isEncrypted: false,
    records: [],
    copyOf: undefined,
    height: ledger.height,
    isJunk: false,
    isCured: false,
    isStopped: false,
  };
  known.versions.push(assembled);
  return assembled;
}

/** What the datanet has accepted, as leaves with proofs: in the order of acceptance. */
function leavesOf({ ledger, known }: Stage, net: KnownNet): readonly Leaf[] {
  const accepted = known.contributions
    .filter((own) => own.net.id === net.id)
    .flatMap(({ id, contributor }) => {
      const row = contributions.find(ledger.read(), bigEndian64(id));
      return row?.status === ContributionStatus.CONTRIBUTION_STATUS_ACCEPTED ? [{ row, contributor }] : [];
    })
    .sort((a, b) => Number(a.row.leafIndex - b.row.leafIndex));
  const proofs = sumProofs(accepted.map(({ row }) => leafOf(row, row.firstRecord)));
  return accepted.map(({ row, contributor }, index): Leaf => {
    const { firstRecord, recordCount } = row;
    const contributorId = contributorIdBytes({ kind: "address", address: contributor.address });
    const path = (proofs[index]?.path ?? []).map(({ hash, sum }) => ({ hash, sum: bigEndian128(sum) }));
    const weight = weightOf(row);
    const leaf = { contributorId, weight, firstRecord, recordCount };
    return { party: contributor, weight, proof: { leaf, index: BigInt(index), path } };
  });
}

/** Owner of a datanet's dataset now. */
export function netOwner({ ledger }: Stage, { datasetId }: KnownNet): string {
  return getDataset(ledger.read(), datasetId).owner;
}
