/** Requests about settlements and their answers: a stranger's bytes open nothing but what a gateway really settled. */
import { commitMembers } from "../../../lib/attribution/commit/ball.ts";
import { memberLeaf } from "../../../lib/attribution/commit/leaves.ts";
import { isMemberOpened } from "../../../lib/attribution/fraud/open-settled.ts";
import { readMember, writeMember } from "../../../lib/attribution/wire/ball-fraud.ts";
import { readSettledLeaf, writeSettledLeaf } from "../../../lib/attribution/wire/settled-leaf.ts";
import { equalBytes, utf8ToBytes } from "../../../lib/bytes.ts";
import { openSiblings, opensReceipt } from "../../../lib/economy/open-receipt.ts";
import { receiptsRoot, receiptTree } from "../../../lib/economy/receipts.ts";
import { sumPath } from "../../../lib/merkle/merkle-sum.ts";
import { MemberOpening, ReceiptAnswer } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { LeafRef } from "../../../proto/gen/byline/attribution/v1/publication.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type Outcome, plainTarget } from "../target.ts";
import { roundTrip } from "./round-trip.ts";

const PLACE = 2;
const receipts = [0, 1, 2, 3, 4].map((at) => {
  return { bytes: utf8ToBytes(`receipt ${at}`), fee: BigInt(at + 1), vector: [BigInt(at), 1n] };
});
const root = receiptsRoot(receiptTree(receipts).node);
const own = receipts[PLACE] as (typeof receipts)[number];
const members = [1, 4, 9].map((item) => ({ item, distance: item * 3, match: true }));
const part = commitMembers(members);

const refs = [
  writeSettledLeaf({ kind: "receipt", call: 7n }),
  writeSettledLeaf({ kind: "member", call: 7n, part: 1, member: 2 }),
].map((ref) => LeafRef.encode(ref));
const openings = members.map((member, index) => {
  return MemberOpening.encode(writeMember({ ...member, index, path: sumPath(members.map(memberLeaf), index) }));
});

function readRef(input: Uint8Array): Outcome {
  const ref = roundTrip(LeafRef, input);
  const leaf = readSettledLeaf(ref);
  if (leaf === undefined) return "refused";
  mustHold(equalBytes(LeafRef.encode(writeSettledLeaf(leaf)), LeafRef.encode(ref)), "one leaf has two names");
  return "accepted";
}

function readReceiptAnswer(input: Uint8Array): Outcome {
  const { receipt: bytes, siblings } = roundTrip(ReceiptAnswer, input);
  const place = { index: BigInt(PLACE), calls: BigInt(receipts.length), siblings };
  if (!opensReceipt(root, { ...own, bytes }, place)) return "refused";
  mustHold(equalBytes(bytes, own.bytes), "another receipt was opened");
  return "accepted";
}

function readMemberAnswer(input: Uint8Array): Outcome {
  const opening = readMember(roundTrip(MemberOpening, input));
  const at = members.findIndex((_, index) => isMemberOpened(part, index, opening));
  if (at < 0) return "refused";
  const { item, distance } = opening;
  mustHold(item === members[at]?.item && distance === members[at]?.distance, "another member was opened");
  return "accepted";
}

/** See the file comment. */
export const settledLeafTargets: readonly FuzzTarget[] = [
  plainTarget(
    { name: "settled-leaf", about: "reads what is asked of a settlement", form: "wire" },
    (prng) => pickOf(prng, refs),
    readRef,
  ),
  plainTarget(
    { name: "receipt-answer", about: "opens a receipt under a settled root", form: "wire" },
    () => ReceiptAnswer.encode({ receipt: own.bytes, siblings: openSiblings(receipts, PLACE) }),
    readReceiptAnswer,
  ),
  plainTarget(
    { name: "member-answer", about: "opens a member of a ball", form: "wire" },
    (prng) => pickOf(prng, openings),
    readMemberAnswer,
  ),
];
