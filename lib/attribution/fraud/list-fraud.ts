/** Lies inside the list of one test point: distance, match, order, value, an item twice, one that does not belong. Rules A40 to A45. */
import { compareBytes } from "../../bytes.ts";
import {
  type ItemOpening,
  holdsFeature,
  holdsList,
  holdsQuery,
  holdsRawListLeaf,
  openItem,
} from "../commit/openings.ts";
import type { FeatureOpening, ListOpening, QueryOpening, RawListOpening } from "../commit/openings.ts";
import { itemCountOf, leaderCountOf, type Publication } from "../commit/publication.ts";
import { parseListLeaf } from "../commit/leaves.ts";
import { squaredDistance } from "../distance.ts";
import { reciprocal, tieHash } from "../iks.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";

/** A40: the entry's distance or match is not that of item and test point. */
export interface DistanceProof {
  readonly kind: "distance";
  readonly entry: ListOpening;
  readonly feature: FeatureOpening;
  readonly query: QueryOpening;
}

/** A41: two adjacent entries stand the wrong way round; features where their distances are equal. */
export interface OrderProof {
  readonly kind: "order";
  readonly first: ListOpening;
  readonly second: ListOpening;
  readonly features: readonly [first: FeatureOpening, second: FeatureOpening] | undefined;
}

/** A42: a value does not follow from the next one; `next` is absent at the last place. */
export interface StepProof {
  readonly kind: "step";
  readonly entry: ListOpening;
  readonly next: ListOpening | undefined;
}

/** A43: one item at two places of a list. With N places for N leaders this is also how an omission shows. */
export interface RepeatProof {
  readonly kind: "repeat";
  readonly first: ListOpening;
  readonly second: ListOpening;
}

/** A44: a listed item that the publication itself calls a derivative. */
export interface StrangerProof {
  readonly kind: "stranger";
  readonly entry: ListOpening;
  readonly item: ItemOpening;
}

/** A45: a leaf of a list that is no entry, or of an item that does not exist. */
export interface MalformedProof {
  readonly kind: "malformed";
  readonly leaf: RawListOpening;
}

const NOT_LISTED = notShown("an entry does not stand in its list");

/** A40. Cost: O(d + log N). */
export function verifyDistance(publication: Publication, { entry, feature, query }: DistanceProof): Verdict {
  if (!holdsList(publication, entry)) return NOT_LISTED;
  if (feature.item !== entry.entry.item || !holdsFeature(publication, feature)) return notShown("feature leaf");
  if (query.query !== entry.query || !holdsQuery(publication, query)) return notShown("test point leaf");
  const { distance, match } = entry.entry;
  const isRight =
    distance === squaredDistance(feature.record.vector, query.point.vector) &&
    match === (feature.record.label === query.point.label);
  return isRight ? notShown("distance and match are right") : SHOWN;
}

/** A41. Cost: O(d + log N). */
export function verifyOrder(publication: Publication, { first, second, features }: OrderProof): Verdict {
  if (!holdsList(publication, first) || !holdsList(publication, second)) return NOT_LISTED;
  if (first.query !== second.query || second.position !== first.position + 1) return notShown("not adjacent");
  if (first.entry.distance !== second.entry.distance) {
    return first.entry.distance > second.entry.distance ? SHOWN : notShown("distances ascend");
  }
  if (features === undefined) return notShown("equal distances need both features");
  const [a, b] = features;
  if (a.item !== first.entry.item || !holdsFeature(publication, a)) return notShown("first feature leaf");
  if (b.item !== second.entry.item || !holdsFeature(publication, b)) return notShown("second feature leaf");
  const ties = [a, b].map(({ record }) => tieHash(publication.seed, record.contentHash));
  const order = compareBytes(ties[0] as Uint8Array, ties[1] as Uint8Array) || a.item - b.item;
  return order >= 0 ? SHOWN : notShown("ties ascend");
}

/** A42. Cost: O(log N), one multiplication. */
export function verifyStep(publication: Publication, { entry, next }: StepProof): Verdict {
  if (!holdsList(publication, entry)) return NOT_LISTED;
  if (next === undefined) {
    if (entry.position !== leaderCountOf(publication)) return notShown("only the last place has no next one");
  } else {
    if (!holdsList(publication, next)) return NOT_LISTED;
    if (next.query !== entry.query || next.position !== entry.position + 1) return notShown("not adjacent");
  }
  const bit = (match: boolean | undefined): bigint => (match === true ? 1n : 0n);
  const change = bit(entry.entry.match) - bit(next?.entry.match);
  const value = (next?.entry.value ?? 0n) + change * reciprocal(entry.position, publication.k);
  return entry.entry.value === value ? notShown("the value follows") : SHOWN;
}

/** A43. Cost: O(log N). */
export function verifyRepeat(publication: Publication, { first, second }: RepeatProof): Verdict {
  if (!holdsList(publication, first) || !holdsList(publication, second)) return NOT_LISTED;
  if (first.query !== second.query || first.position === second.position) return notShown("not two places of one list");
  return first.entry.item === second.entry.item ? SHOWN : notShown("two items");
}

/** A44. Cost: O(log N). */
export function verifyStranger(publication: Publication, { entry, item }: StrangerProof): Verdict {
  if (!holdsList(publication, entry)) return NOT_LISTED;
  if (item.item !== entry.entry.item || openItem(publication, item) === undefined) return notShown("item leaf");
  return item.leader === item.item ? notShown("the item is a leader") : SHOWN;
}

/** A45. Cost: O(log N). */
export function verifyMalformed(publication: Publication, { leaf }: MalformedProof): Verdict {
  if (leaf.leaf.length > LIST_LEAF_BYTES_MAX) return notShown("leaf too long");
  if (!holdsRawListLeaf(publication, leaf)) return NOT_LISTED;
  const entry = parseListLeaf(leaf.leaf);
  if (entry === undefined) return SHOWN;
  return entry.item >= itemCountOf(publication) ? SHOWN : notShown("the leaf is an entry");
}

/** Bytes of a leaf that a proof may carry. */
const LIST_LEAF_BYTES_MAX = 1_024;
