/** What may be asked for of a settlement, and when a member answers (docs/spec/attribution.md T98, A60). */
import { type BallPartCommitment, holdsMember, type MemberOpening } from "../commit/ball.ts";
import { isBetween } from "../commit/publication.ts";

/** The receipt of a call, or a member of one part of that receipt's ball; `call` is its sequence number. */
export type SettledLeaf =
  | { readonly kind: "receipt"; readonly call: bigint }
  | { readonly kind: "member"; readonly call: bigint; readonly part: number; readonly member: number };

/** Whether the part claims a member at that index. */
export function hasMember(part: BallPartCommitment | undefined, member: number): boolean {
  return part !== undefined && isBetween(member, 0, part.count - 1);
}

/** Whether the opening is the member that was asked for. Never throws. */
export function isMemberOpened(part: BallPartCommitment, member: number, opening: MemberOpening): boolean {
  return opening.index === member && holdsMember({ parts: [part] }, 0, opening);
}
