/** Lies about one item: its total, its place in a list, whose copy it is. Rules A46 to A49. */
import { equalBytes } from "../../bytes.ts";
import { NO_TREE, VALUE_BIAS } from "../commit/leaves.ts";
import {
  type FeatureOpening,
  holdsFeature,
  holdsList,
  holdsValue,
  type ItemOpening,
  type ListOpening,
  openItem,
  type ValueOpening,
} from "../commit/openings.ts";
import { isBetween, leaderCountOf, type Publication } from "../commit/publication.ts";
import { squaredDistance } from "../distance.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";

/** A46: one value in an item's total is not that of the list; `entry` is absent when the place does not exist. */
export interface PlaceProof {
  readonly kind: "place";
  readonly item: ItemOpening;
  readonly value: ValueOpening;
  readonly entry: ListOpening | undefined;
}

/** A47: an item leaf that can't be: a derivative with values, a leader without, a leader that comes later. */
export interface ItemProof {
  readonly kind: "item";
  readonly item: ItemOpening;
}

/** A48: two leaders within the radius of one another. */
export interface DuplicateProof {
  readonly kind: "duplicate";
  readonly item: ItemOpening;
  readonly leader: ItemOpening;
  readonly features: readonly [item: FeatureOpening, leader: FeatureOpening];
}

/** A49: a derivative of what is no leader, or is too far away; features in the second case. */
export interface FalseDerivativeProof {
  readonly kind: "false-derivative";
  readonly item: ItemOpening;
  readonly leader: ItemOpening;
  readonly features: readonly [item: FeatureOpening, leader: FeatureOpening] | undefined;
}

const NO_ITEM = notShown("an item leaf does not stand in its tree");

/** A46: convicts a wrong Φ in one message. Cost: O(log N + log T). */
export function verifyPlace(publication: Publication, { item, value, entry }: PlaceProof): Verdict {
  if (openItem(publication, item) === undefined) return NO_ITEM;
  if (!holdsValue(publication, item, value)) return notShown("value leaf");
  if (!isBetween(value.position, 1, leaderCountOf(publication))) return SHOWN;
  if (entry === undefined) return notShown("the place exists");
  if (entry.query !== value.query || entry.position !== value.position) return notShown("another place");
  if (!holdsList(publication, entry)) return notShown("list entry");
  const isRight = entry.entry.item === item.item && entry.entry.value === value.value;
  return isRight ? notShown("list and item agree") : SHOWN;
}

/** A47. Cost: O(log N). */
export function verifyItem(publication: Publication, { item }: ItemProof): Verdict {
  if (openItem(publication, item) === undefined) return NO_ITEM;
  if (item.leader > item.item) return SHOWN;
  const hasTree = !equalBytes(item.tree, NO_TREE);
  if (item.leader === item.item) return hasTree ? notShown("a leader with values") : SHOWN;
  const isEmpty = !hasTree && item.total === BigInt(publication.queryCount) * VALUE_BIAS;
  return isEmpty ? notShown("a derivative without values") : SHOWN;
}

/** A48. Cost: O(d + log N). */
export function verifyDuplicate(publication: Publication, { item, leader, features }: DuplicateProof): Verdict {
  if (openItem(publication, item) === undefined || openItem(publication, leader) === undefined) return NO_ITEM;
  if (leader.item >= item.item) return notShown("the leader comes first");
  if (item.leader !== item.item || leader.leader !== leader.item) return notShown("not two leaders");
  const distance = openDistance(publication, [item, leader], features);
  if (distance === undefined) return notShown("feature leaf");
  return distance <= publication.duplicateRadius ? SHOWN : notShown("out of the radius");
}

/** A49. Cost: O(d + log N). */
export function verifyFalseDerivative(publication: Publication, proof: FalseDerivativeProof): Verdict {
  const { item, leader, features } = proof;
  if (openItem(publication, item) === undefined || openItem(publication, leader) === undefined) return NO_ITEM;
  if (item.leader !== leader.item || item.item === leader.item) return notShown("not its leader");
  if (leader.leader !== leader.item) return SHOWN;
  if (features === undefined) return notShown("the leader leads");
  const distance = openDistance(publication, [item, leader], features);
  if (distance === undefined) return notShown("feature leaf");
  return distance > publication.duplicateRadius ? SHOWN : notShown("within the radius");
}

function openDistance(
  publication: Publication,
  items: readonly [ItemOpening, ItemOpening],
  features: readonly [FeatureOpening, FeatureOpening],
): number | undefined {
  const [a, b] = features;
  if (a.item !== items[0].item || b.item !== items[1].item) return undefined;
  if (!holdsFeature(publication, a) || !holdsFeature(publication, b)) return undefined;
  return squaredDistance(a.record.vector, b.record.vector);
}
