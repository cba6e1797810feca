/**
 * The STRIPPED challenge (docs/spec/registry.md R29): the same record stands in two versions of one dataset, X was
 * credited for it in the older, and X is absent from the newer. Decided by arithmetic alone.
 */
import { compareBytes, equalBytes, readBigEndian64 } from "../../lib/bytes.ts";
import { TxError } from "../../lib/errors.ts";
import { MAX_UINT64 } from "../../lib/int.ts";
import { MERKLE_AUNTS_MAX } from "../../lib/limits.ts";
import { contributorLeaf, verifySumProof } from "../../lib/merkle/merkle-sum.ts";
import { merkleLeafHash, verifyMerkleProof } from "../../lib/merkle/merkle.ts";
import { formatContributorId, parseContributorIdBytes } from "../../lib/registry/contributor-id.ts";
import { compareSemVer } from "../../lib/registry/semver.ts";
import { VersionState } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import { MsgChallengeStripped, MsgChallengeStrippedResponse } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { ContributorLeaf, ContributorProof, RecordProof } from "../../proto/gen/byline/registry/v1/tx.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { RegistryError } from "./errors.ts";
import { getVersion, semVerOf, writeVersion } from "./keeper.ts";

/** Gas of one step of a proof: one hash of two nodes. */
const PROOF_STEP_GAS = 150n;

/** The handler of the challenge. */
export function strippedMessages(): readonly MessageHandler[] {
  return [
    defineMessage<MsgChallengeStripped, MsgChallengeStrippedResponse>({
      request: MsgChallengeStripped,
      response: MsgChallengeStrippedResponse,
      signers: (message) => [message.challenger],
      handle(ctx, message) {
        const older = getVersion(ctx, message.datasetId, message.olderVersion);
        const newer = getVersion(ctx, message.datasetId, message.newerVersion);
        hold(compareSemVer(semVerOf(older), semVerOf(newer)) < 0, "the older version is not older");
        hold(newer.state !== VersionState.VERSION_STATE_QUARANTINED, "the newer version is quarantined already");
        chargeProofs(ctx, message);
        checkRecords(older, newer, message);
        checkCredited(older, message);
        checkAbsent(newer, message);
        writeVersion(ctx, { ...newer, state: VersionState.VERSION_STATE_QUARANTINED });
        ctx.emit(quarantineEvent(newer, message));
        return {};
      },
    }),
  ];
}

function chargeProofs(ctx: Context, message: MsgChallengeStripped): void {
  const paths = [
    message.olderRecord.path.length,
    message.newerRecord.path.length,
    message.olderContributor.path.length,
    message.newerLeft?.path.length ?? 0,
    message.newerRight?.path.length ?? 0,
  ];
  for (const length of paths) {
    hold(length <= MERKLE_AUNTS_MAX, "a proof has too many steps");
    ctx.gas.consume(BigInt(length + 1) * PROOF_STEP_GAS, "registry stripped proof");
  }
}

function checkRecords(older: Version, newer: Version, message: MsgChallengeStripped): void {
  hold(equalBytes(message.olderRecord.recordHash, message.newerRecord.recordHash), "the two records differ");
  hold(holdsRecord(older, message.olderRecord), "the record is not under the older content root");
  hold(holdsRecord(newer, message.newerRecord), "the record is not under the newer content root");
}

function holdsRecord(version: Version, proof: RecordProof): boolean {
  if (proof.recordHash.length !== 32) {
    return false;
  }
  return verifyMerkleProof(version.content.contentRoot, proof.recordHash, {
    total: version.content.recordCount,
    index: proof.index,
    leafHash: merkleLeafHash(proof.recordHash),
    aunts: proof.path,
  });
}

function checkCredited(older: Version, message: MsgChallengeStripped): void {
  const { leaf } = message.olderContributor;
  hold(holdsContributor(older, message.olderContributor), "the contributor is not under the older contributors root");
  const { index } = message.olderRecord;
  const isInside = index >= leaf.firstRecord && index < leaf.firstRecord + leaf.recordCount;
  hold(isInside, "the contributor's range does not contain the record");
}

function checkAbsent(newer: Version, message: MsgChallengeStripped): void {
  const { newerLeft: left, newerRight: right } = message;
  const id = message.olderContributor.leaf.contributorId;
  const last = newer.content.contributorCount - 1n;
  if (left !== undefined) {
    hold(holdsContributor(newer, left), "the left neighbour is not under the newer contributors root");
    hold(compareBytes(left.leaf.contributorId, id) < 0, "the left neighbour does not sort before the contributor");
  }
  if (right !== undefined) {
    hold(holdsContributor(newer, right), "the right neighbour is not under the newer contributors root");
    hold(compareBytes(id, right.leaf.contributorId) < 0, "the right neighbour does not sort after the contributor");
  }
  if (left !== undefined && right !== undefined) {
    hold(left.index + 1n === right.index, "the neighbours are not adjacent");
  } else {
    const isEnd = (left !== undefined && left.index === last) || (right !== undefined && right.index === 0n);
    hold(isEnd, "a single neighbour must be the first or the last leaf");
  }
}

function holdsContributor(version: Version, proof: ContributorProof): boolean {
  const { leaf } = proof;
  if (!isLeaf(leaf) || proof.path.some((step) => step.hash.length !== 32 || step.sum.length !== 16)) {
    return false;
  }
  const path = proof.path.map((step) => ({ hash: step.hash, sum: readBigEndian128(step.sum) }));
  const { contributorsRoot, contributorCount, totalWeight } = version.content;
  const node = contributorLeaf({
    id: leaf.contributorId,
    weight: leaf.weight,
    firstRecord: leaf.firstRecord,
    recordCount: leaf.recordCount,
  });
  const position = verifySumProof(contributorsRoot, node, { index: proof.index, count: contributorCount, path });
  return position?.total === totalWeight;
}

function isLeaf(leaf: ContributorLeaf): boolean {
  return (
    parseContributorIdBytes(leaf.contributorId) !== undefined &&
    leaf.weight >= 1n &&
    leaf.firstRecord + leaf.recordCount <= MAX_UINT64
  );
}

function readBigEndian128(bytes: Uint8Array): bigint {
  return (readBigEndian64(bytes, 0) << 64n) | readBigEndian64(bytes, 8);
}

function quarantineEvent(newer: Version, message: MsgChallengeStripped): ReturnType<typeof createEvent> {
  const id = parseContributorIdBytes(message.olderContributor.leaf.contributorId);
  return createEvent(
    "quarantine_version",
    ["dataset_id", newer.datasetId.toString()],
    ["version", newer.version],
    ["reason", "stripped"],
    ["challenger", message.challenger],
    ["contributor", id === undefined ? "" : formatContributorId(id)],
  );
}

function hold(isTrue: boolean, step: string): void {
  if (!isTrue) {
    throw new TxError(RegistryError.NotStripped, step);
  }
}
