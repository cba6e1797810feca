/**
 * What is left of a contributor's credit in a newer version (docs/spec/registry.md R29): nothing, a fraction, or enough.
 * Rows are not read: everything is in the two versions and the proofs.
 */
import { equalBytes } from "../../lib/bytes.ts";
import { STRIPPED_CUT_MAX } from "../../lib/limits.ts";
import type { Version } from "../../proto/gen/byline/registry/v1/registry.ts";
import type { ContributorLeaf, ContributorProof, MsgChallengeStripped } from "../../proto/gen/byline/registry/v1/tx.ts";
import { absenceFault, holdsContributor } from "./contributor-proofs.ts";
import type { Neighbours } from "./contributor-proofs.ts";

/** One id of a contributor with what is shown of it: its leaf, or neighbours between which it would lie. */
interface Shown extends Neighbours {
  readonly id: Uint8Array;
  readonly leaf: ContributorProof | undefined;
}

/**
 * Why the proofs do not show that credit was taken; undefined when they do.
 * @param account  id of the account that stands behind the older id, when that is a key or a name with one
 */
export function remainingFault(
  older: Version,
  newer: Version,
  message: MsgChallengeStripped,
  account: Uint8Array | undefined,
): string | undefined {
  const { newerLeft, newerRight, newerContributor, accountLeft, accountRight, newerAccount } = message;
  const before = message.olderContributor.leaf;
  const own: Shown = { id: before.contributorId, leaf: newerContributor, left: newerLeft, right: newerRight };
  const behind = { leaf: newerAccount, left: accountLeft, right: accountRight };
  const shown: readonly Shown[] = account === undefined ? [own] : [own, { id: account, ...behind }];
  for (const each of shown) {
    const fault = shownFault(newer, each);
    if (fault !== undefined) {
      return each === own ? fault : `the account behind the contributor: ${fault}`;
    }
  }
  const left = shown.flatMap(({ leaf }) => (leaf === undefined ? [] : [leaf.leaf]));
  const isTaken = left.length === 0 || isThinned(older, newer, before, left) || isShrunk(message, left);
  return isTaken ? undefined : "the contributor is credited in the newer version, and not for a fraction";
}

function shownFault(newer: Version, { id, leaf, left, right }: Shown): string | undefined {
  if (leaf === undefined) {
    return absenceFault(newer, id, { left, right });
  }
  if (newer.content.partCount > 0n) {
    return "a datanet's contributors have many leaves";
  }
  const isOwn = equalBytes(leaf.leaf.contributorId, id) && holdsContributor(newer, leaf);
  return isOwn ? undefined : "the leaf is not the contributor's under the newer contributors root";
}

/**
 * Whether both their share of all weight and the weight of a record of theirs, in weights of the version's average record,
 * fell too far: the first alone falls when others bring more, the second alone when they bring more themselves. Two leaves
 * add their weights over the wider range, in the publisher's favour.
 */
function isThinned(older: Version, newer: Version, before: ContributorLeaf, left: readonly ContributorLeaf[]): boolean {
  const weight = left.reduce((sum, leaf) => sum + leaf.weight, 0n);
  const now = weight * older.content.totalWeight * STRIPPED_CUT_MAX;
  const then = before.weight * newer.content.totalWeight;
  const recordNow = now * newer.content.recordCount * before.recordCount;
  const recordThen = then * older.content.recordCount * widest(left);
  return now < then && recordNow < recordThen;
}

/** Whether their range lost most of its records while one of these records stands outside of it. */
function isShrunk(message: MsgChallengeStripped, left: readonly ContributorLeaf[]): boolean {
  const { index } = message.newerRecord;
  const isInside = left.some(
    ({ firstRecord, recordCount }) => index >= firstRecord && index < firstRecord + recordCount,
  );
  return !isInside && widest(left) * STRIPPED_CUT_MAX < message.olderContributor.leaf.recordCount;
}

function widest(leaves: readonly ContributorLeaf[]): bigint {
  return leaves.reduce((most, { recordCount }) => (recordCount > most ? recordCount : most), 0n);
}
