/** Lies in one call's ball: a member that is none or is mis-flagged, members out of order, a neighbour left out. Rules A73 to A76. */
import { unreachable } from "../../assert.ts";
import { equalBytes } from "../../bytes.ts";
import { type BallClaim, holdsMember, type MemberOpening, type QueryReveal, queryCommitment } from "../commit/ball.ts";
import { type FeatureOpening, holdsFeature, type ItemOpening, openItem, placeOf } from "../commit/openings.ts";
import { isBetween, type Publication } from "../commit/publication.ts";
import { squaredDistance } from "../distance.ts";
import { notShown, SHOWN, type Verdict } from "../verdict.ts";
import { type BadSum, verifyBadNode } from "./sum-fraud.ts";

/** A73: distance or match of a member are wrong, or it lies outside the radius. */
export interface MemberProof {
  readonly kind: "member";
  readonly part: number;
  readonly member: MemberOpening;
  readonly query: QueryReveal;
  readonly feature: FeatureOpening;
}

/** A74: a member of another input version, or one that the publication calls a derivative; the item leaf in the second case. */
export interface MemberStrangerProof {
  readonly kind: "member-stranger";
  readonly part: number;
  readonly member: MemberOpening;
  readonly item: ItemOpening | undefined;
}

/** A75: adjacent members whose items do not ascend, which is also how one that stands twice shows. */
export interface MemberOrderProof {
  readonly kind: "member-order";
  readonly part: number;
  readonly first: MemberOpening;
  readonly second: MemberOpening;
}

/** A76: a leader within the radius that stands in no place: its neighbours are adjacent, or the first, or the last, or there are none. */
export interface OmittedProof {
  readonly kind: "omitted";
  readonly item: ItemOpening;
  readonly feature: FeatureOpening;
  readonly query: QueryReveal;
  readonly before: MemberOpening | undefined;
  readonly after: MemberOpening | undefined;
}

/** A50 of a ball: the matches of a part do not add up. */
export interface MatchSumProof extends BadSum {
  readonly kind: "match-sum";
  readonly part: number;
}

/** A proof that a ball lies. */
export type BallFraudProof = MemberProof | MemberStrangerProof | MemberOrderProof | OmittedProof | MatchSumProof;

/**
 * Whether the proof convicts the claim.
 * @param publication  whose root is the claim's `publicationRoot`
 * @param claim        without fault (`ballFault`), bound by the receipt. Cost: O(d + log N)
 */
export function verifyBallFraud(publication: Publication, claim: BallClaim, proof: BallFraudProof): Verdict {
  switch (proof.kind) {
    case "member":
      return verifyMember(publication, claim, proof);
    case "member-stranger":
      return verifyMemberStranger(publication, claim, proof);
    case "member-order":
      return verifyMemberOrder(claim, proof);
    case "omitted":
      return verifyOmitted(publication, claim, proof);
    case "match-sum": {
      const part = claim.parts[proof.part];
      return part === undefined || part.count === 0
        ? notShown("no such part")
        : verifyBadNode(part.tree, "member", proof);
    }
    default:
      return unreachable(proof);
  }
}

function verifyMember(publication: Publication, claim: BallClaim, proof: MemberProof): Verdict {
  const { part, member, query, feature } = proof;
  if (!holdsMember(claim, part, member)) return notShown("member leaf");
  if (!isCommitted(publication, claim, query)) return notShown("query is not that committed");
  if (feature.item !== member.item || !holdsFeature(publication, feature)) return notShown("feature leaf");
  const distance = squaredDistance(feature.record.vector, query.point.vector);
  const match = claim.classes === 0 || feature.record.label === query.point.label;
  const isRight = member.distance === distance && member.match === match && distance <= claim.radius;
  return isRight ? notShown("the member is right") : SHOWN;
}

function verifyMemberStranger(publication: Publication, claim: BallClaim, proof: MemberStrangerProof): Verdict {
  const { part, member, item } = proof;
  if (!holdsMember(claim, part, member)) return notShown("member leaf");
  if (placeOf(publication, member.item)?.inputIndex !== part) return SHOWN;
  if (item === undefined) return notShown("the item is of that input");
  if (item.item !== member.item || openItem(publication, item) === undefined) return notShown("item leaf");
  return item.leader === item.item ? notShown("the item is a leader") : SHOWN;
}

function verifyMemberOrder(claim: BallClaim, { part, first, second }: MemberOrderProof): Verdict {
  if (!holdsMember(claim, part, first) || !holdsMember(claim, part, second)) return notShown("member leaf");
  if (second.index !== first.index + 1) return notShown("not adjacent");
  return first.item >= second.item ? SHOWN : notShown("items ascend");
}

function verifyOmitted(publication: Publication, claim: BallClaim, proof: OmittedProof): Verdict {
  const { item, feature, query, before, after } = proof;
  const part = placeOf(publication, item.item)?.inputIndex;
  if (part === undefined || openItem(publication, item) === undefined) return notShown("item leaf");
  if (item.leader !== item.item) return notShown("the item is no leader");
  if (feature.item !== item.item || !holdsFeature(publication, feature)) return notShown("feature leaf");
  if (!isCommitted(publication, claim, query)) return notShown("query is not that committed");
  if (squaredDistance(feature.record.vector, query.point.vector) > claim.radius) return notShown("outside the radius");
  const count = claim.parts[part]?.count;
  if (count === undefined) return notShown("no such part");
  if (before !== undefined && !(holdsMember(claim, part, before) && before.item < item.item)) return notShown("before");
  if (after !== undefined && !(holdsMember(claim, part, after) && after.item > item.item)) return notShown("after");
  // The place between index −1 or `before` and `after` or the end must hold nobody.
  const isAdjacent = (before?.index ?? -1) + 1 === (after?.index ?? count);
  return isAdjacent ? SHOWN : notShown("not adjacent");
}

function isCommitted({ dims }: Publication, claim: BallClaim, reveal: QueryReveal): boolean {
  const { point, salt } = reveal;
  if (salt.length !== 32 || point.vector.length !== dims || !isBetween(point.label, 0, 0xffff)) return false;
  return equalBytes(queryCommitment(reveal), claim.queryCommitment);
}
