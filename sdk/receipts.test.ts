/** Proves: what a gateway writes with the SDK is right by the chain's own judge (docs/spec/attribution.md T40-T46), call by call, and each call can be shown under the settled root. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { commitPublication, computePublication } from "../lib/attribution/commit/build.ts";
import type { SpanSource } from "../lib/attribution/commit/spans.ts";
import { randomTerms } from "../lib/attribution/fraud/publications.fixture.ts";
import { isMemberOpened } from "../lib/attribution/fraud/open-settled.ts";
import { createChance } from "../lib/attribution/random-game.fixture.ts";
import { receiptFault } from "../lib/attribution/receipt.ts";
import { readMember, readPart } from "../lib/attribution/wire/ball-fraud.ts";
import { writePublication } from "../lib/attribution/wire/publication.ts";
import { readReceiptPath } from "../lib/attribution/wire/receipts.ts";
import { writeSettledLeaf } from "../lib/attribution/wire/settled-leaf.ts";
import { utf8ToBytes } from "../lib/bytes.ts";
import { opensReceipt } from "../lib/economy/open-receipt.ts";
import { receiptsRoot, receiptTree, verifyReceipt } from "../lib/economy/receipts.ts";
import { NodeError } from "../lib/errors.ts";
import { Receipt, ReceiptAnswer, type SpanEvidence } from "../proto/gen/byline/attribution/v1/fraud.ts";
import { LeafRequest } from "../proto/gen/byline/attribution/v1/publication.ts";
import { answerSettledLeafMessage } from "./attribution-proofs.ts";
import { ballEvidence, createReceiptBook, openReceipt, receiptLeafAt, type ReceiptTerms } from "./receipts.ts";

const FEE = 999_999n;
const hashes = { requestHash: sha256(utf8ToBytes("request")), responseHash: sha256(utf8ToBytes("response")) };

const SOURCE: Omit<SpanSource, "rank"> = {
  content: { contentRoot: hashes.requestHash, recordCount: 9n, partCount: 0n },
  contributorsRoot: hashes.requestHash,
  contributorCount: 1n,
  totalWeight: 1n,
  isCommons: false,
  isPaid: true,
};
/** Twelve tokens of a response of thirty that stand in the first input's fourth record. */
const EVIDENCE: SpanEvidence = {
  tokenCount: 30,
  tokenTree: hashes.responseHash,
  commons: [],
  spans: [{ start: 2, length: 12, place: { source: 0, record: 3n, position: 5 }, boilerplate: [] }],
};

/** A random publication, and the terms of a channel of its model, whose inputs stand the other way round. */
function scene(seed: number) {
  const chance = createChance(seed);
  const terms = randomTerms(chance);
  const publication = { id: 5n, publication: writePublication(commitPublication(terms, computePublication(terms))) };
  const [point] = terms.points;
  assert.ok(point !== undefined);
  const ball = ballEvidence(publication, terms, { reveal: { point, salt: chance.bytes(32) }, radius: 400 });
  const channel: ReceiptTerms = {
    channelId: 3n,
    modelId: terms.modelId,
    mix: { retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 },
    inputs: [...terms.inputs].reverse(),
    ballRadius: 400,
  };
  const sources = channel.inputs.map((_, rank) => ({ ...SOURCE, rank }));
  return { ball, channel, spans: { evidence: EVIDENCE, sources } };
}

test("every receipt of a book is right at its place, and stands under the root that vouchers sign", () => {
  let steered = 0n;
  for (let seed = 1; seed <= 20; seed += 1) {
    const { ball, channel, spans } = scene(seed);
    const book = createReceiptBook(channel);
    book.add({ fee: FEE, ...hashes, ball, spans });
    book.addVoid();
    book.add({ fee: FEE, ...hashes });
    book.add({ fee: FEE, ...hashes, spans });
    book.add({ fee: FEE, ...hashes, ball });
    const top = book.top();
    assert.ok(top !== undefined);
    assert.deepEqual([top.sums.fee, top.sums.calls], [4n * FEE, 5n]);
    for (let at = 0; at < 5; at += 1) {
      const { index, node, receipt, path } = receiptLeafAt(book.receipts, at);
      const place = { index, calls: 5n, path: readReceiptPath(path) };
      assert.ok(verifyReceipt(receiptsRoot(top.node), node, place));
      const read = Receipt.decode(receipt);
      const base = read.publicationId === 0n ? undefined : ball.base;
      const { sources } = spans;
      assert.equal(receiptFault(read, { ...channel, index, base, sources }), undefined);
      steered += read.vector.reduce((sum, part) => sum + part, 0n);
    }
  }
  assert.ok(steered > 0n);
});

test("a book answers for every receipt and member that it settled, and for no other (T98)", () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const { ball, channel } = scene(seed);
    const book = createReceiptBook(channel);
    for (const more of [{}, { ball }, {}]) book.add({ fee: FEE, ...hashes, ...more });
    const settled = receiptTree(book.receipts.slice(0, 2));
    for (const call of [0n, 1n]) {
      const request = LeafRequest.create({ id: 7n, leaf: writeSettledLeaf({ kind: "receipt", call }) });
      const message = answerSettledLeafMessage("byl1gate", request, { book, calls: 2 });
      const { receipt, siblings } = message?.answer.receipt ?? ReceiptAnswer.create();
      const { fee, vector } = Receipt.decode(receipt);
      const place = { index: call, calls: 2n, siblings };
      assert.ok(opensReceipt(receiptsRoot(settled.node), { bytes: receipt, fee, vector }, place));
    }
    for (const [part, claimed] of ball.evidence.ball.map(readPart).entries()) {
      for (let member = 0; member < claimed.count; member += 1) {
        const answer = book.answer({ kind: "member", call: 1n, part, member }, 2).member;
        assert.ok(answer !== undefined && isMemberOpened(claimed, member, readMember(answer)));
        assert.ok(!isMemberOpened(claimed, member + 1, readMember(answer)));
      }
      assert.throws(() => book.answer({ kind: "member", call: 1n, part, member: claimed.count }, 2), NodeError);
    }
    assert.throws(() => book.answer({ kind: "receipt", call: 2n }, 2), NodeError);
    assert.throws(() => book.answer({ kind: "member", call: 0n, part: 0, member: 0 }, 2), NodeError);
  }
});

test("what cannot stand is not written, and a changed vector is a fault that the bytes show", () => {
  const { channel, spans } = scene(30);
  const book = createReceiptBook(channel);
  const wrong = (error: unknown) => error instanceof NodeError && error.code === "RECEIPT_INVALID";
  const beyond = { ...EVIDENCE, tokenCount: 13 };
  assert.throws(() => book.add({ fee: FEE, ...hashes, spans: { evidence: beyond, sources: spans.sources } }), wrong);
  assert.throws(() => book.add({ fee: FEE, ...hashes, requestHash: new Uint8Array(31) }), wrong);
  assert.equal(book.top(), undefined);
  const receipt = book.add({ fee: FEE, ...hashes });
  const vector = receipt.vector.map((_, at) => (at === 0 ? FEE : 0n));
  const { bytes } = openReceipt({ ...receipt, vector });
  const fault = receiptFault(Receipt.decode(bytes), { ...channel, index: 0n, base: undefined });
  assert.match(fault ?? "", /does not follow from the evidence/);
  assert.throws(() => receiptLeafAt(book.receipts, 1), NodeError);
});
