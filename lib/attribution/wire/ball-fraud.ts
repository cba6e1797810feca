/** Balls, and proofs against them, between message and verifier (A70-A76). */
import { unreachable } from "../../assert.ts";
import type * as wire from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { BallPartCommitment, MemberOpening, QueryReveal } from "../commit/ball.ts";
import type { BallFraudProof } from "../fraud/ball-fraud.ts";
import {
  readFeature,
  readItem,
  readNode,
  readPoint,
  writeFeature,
  writeItem,
  writeNode,
  writePoint,
} from "./openings.ts";
import { readBadSum, writeBadSum } from "./sums.ts";

/** The members of one part of the message. */
export type BallProofMember = Omit<wire.BallProof, "leaf">;

/** One part of a ball. */
export function readPart({ count, tree }: wire.BallPart): BallPartCommitment {
  return { count, tree: readNode(tree) };
}

/** Back. */
export function writePart({ count, tree }: BallPartCommitment): wire.BallPart {
  return { count, tree: writeNode(tree) };
}

/** One member with its way up. */
export function readMember(opening: wire.MemberOpening): MemberOpening {
  return { ...opening, path: opening.path.map(readNode) };
}

/** Back. */
export function writeMember({ item, distance, match, index, path }: MemberOpening): wire.MemberOpening {
  return { item, distance, match, index, path: path.map(writeNode) };
}

function readReveal({ point, salt }: wire.QueryReveal): QueryReveal {
  return { point: readPoint(point), salt };
}

function writeReveal({ point, salt }: QueryReveal): wire.QueryReveal {
  return { point: writePoint(point), salt };
}

/** The proof of a message; undefined when it holds none. */
export function readBallProof({
  member,
  stranger,
  order,
  omitted,
  matchSum,
}: BallProofMember): BallFraudProof | undefined {
  if (member !== undefined) {
    const { part, query, feature } = member;
    const parts = { member: readMember(member.member), query: readReveal(query), feature: readFeature(feature) };
    return { kind: "member", part, ...parts };
  }
  if (stranger !== undefined) {
    const item = stranger.item === undefined ? undefined : readItem(stranger.item);
    return { kind: "member-stranger", part: stranger.part, member: readMember(stranger.member), item };
  }
  if (order !== undefined) {
    const { part, first, second } = order;
    return { kind: "member-order", part, first: readMember(first), second: readMember(second) };
  }
  if (omitted !== undefined) {
    const { item, feature, query, before, after } = omitted;
    const around = {
      before: before === undefined ? undefined : readMember(before),
      after: after === undefined ? undefined : readMember(after),
    };
    const parts = { item: readItem(item), feature: readFeature(feature), query: readReveal(query) };
    return { kind: "omitted", ...parts, ...around };
  }
  const bad = matchSum === undefined ? undefined : readBadSum(matchSum.bad);
  return matchSum === undefined || bad === undefined ? undefined : { kind: "match-sum", part: matchSum.part, ...bad };
}

/** Back. */
export function writeBallProof(proof: BallFraudProof): Partial<BallProofMember> {
  switch (proof.kind) {
    case "member": {
      const { part, member, query, feature } = proof;
      const parts = { member: writeMember(member), query: writeReveal(query), feature: writeFeature(feature) };
      return { member: { part, ...parts } };
    }
    case "member-stranger": {
      const item = proof.item === undefined ? undefined : writeItem(proof.item);
      return { stranger: { part: proof.part, member: writeMember(proof.member), item } };
    }
    case "member-order": {
      const { part, first, second } = proof;
      return { order: { part, first: writeMember(first), second: writeMember(second) } };
    }
    case "omitted": {
      const { item, feature, query, before, after } = proof;
      const around = {
        before: before === undefined ? undefined : writeMember(before),
        after: after === undefined ? undefined : writeMember(after),
      };
      const parts = { item: writeItem(item), feature: writeFeature(feature), query: writeReveal(query) };
      return { omitted: { ...parts, ...around } };
    }
    case "match-sum":
      return { matchSum: { part: proof.part, bad: writeBadSum(proof) } };
    default:
      return unreachable(proof);
  }
}
