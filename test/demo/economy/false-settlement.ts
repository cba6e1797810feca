/** Chapter: a gateway steers the money of one call to a friend; the receipt's own bytes convict the whole settlement. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { sha256 } from "#crypto";
import { type ReceiptPlace, receiptFault } from "../../../lib/attribution/receipt.ts";
import { readPublication } from "../../../lib/attribution/wire/publication.ts";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../../lib/bytes.ts";
import { dividePool } from "../../../lib/economy/pool.ts";
import { type OpenReceipt, receiptTree } from "../../../lib/economy/receipts.ts";
import { PayeeRole, type Settlement, SettlementState } from "../../../proto/gen/byline/attribution/v1/attribution.ts";
import { Receipt } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { QueryPayeeRequest, QueryPayeeResponse } from "../../../proto/gen/byline/attribution/v1/query.ts";
import { MsgSettleChannel, MsgSettleChannelResponse } from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { receiptCase } from "../../../sdk/attribution-proofs.ts";
import { queryModel, queryReceiptTerms, querySettlement } from "../../../sdk/attribution-queries.ts";
import { packMessage } from "../../../sdk/client.ts";
import {
  ballEvidence,
  createReceiptBook,
  openReceipt,
  receiptLeafAt,
  type ReceiptTerms,
} from "../../../sdk/receipts.ts";
import { settleMessage, signVoucher } from "../../../sdk/vouchers.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { openChannel, openGateway } from "./channel.ts";
import { ANSWER_FEE, type DisputedModel } from "./disputed-model.ts";
import type { PublicationResult } from "./false-publication.ts";
import type { Finder, Slash } from "./finder.ts";
import { pointOf } from "./nature.ts";
import { type EconomyStage, inByl, send } from "./stage.ts";

const ASKED: readonly (readonly [subject: string, text: string])[] = [
  ["birds", "How does the swift sleep on the wing?"],
  ["trees", "Which conifer drops its needles in the winter?"],
  ["birds", "Where does the kingfisher nest, in the river bank?"],
  ["birds", "In which nests does the cuckoo lay its eggs?"],
];
/** The call whose receipt lies. */
const BENT = 2;

/** What the chapter did, for the chapters that add it up. */
export interface SettlementResult {
  /** What the calls cost, ubyl. */
  readonly released: bigint;
  readonly slash: Slash;
  readonly epoch: bigint;
  /** What each input is credited in the end, in the model's order, ubyl. */
  readonly credited: readonly bigint[];
  /** Burned at once, ubyl: the gateway's share, and what was minted for the part of the pool that moved. */
  readonly burned: bigint;
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellFalseSettlement(
  stage: EconomyStage,
  { model, attribution }: { readonly model: DisputedModel; readonly attribution: PublicationResult },
  { gateway, caller, finder }: { readonly gateway: Wallet; readonly caller: Wallet; readonly finder: Finder },
): Promise<SettlementResult> {
  const { rpc, step } = stage;
  const { modelId } = model;
  await openGateway(stage, gateway);
  const deposit = ANSWER_FEE * BigInt(ASKED.length);
  const { channelId, key } = await openChannel(stage, caller, { gateway, modelId, deposit });
  const terms = await queryReceiptTerms(rpc, channelId);
  const receipts = bent(writeAnswers(terms, attribution));
  const top = receiptTree(receipts);
  const signature = signVoucher(key, { chainId: stage.chainId, channelId }, top);
  const settle = settleMessage(gateway.address, channelId, top, signature);
  const { index } = await send(stage, gateway, MsgSettleChannelResponse, packMessage(MsgSettleChannel, settle));
  const before = await querySettlement(rpc, channelId, index);
  assert.equal(before.publicationId, attribution.truth.id, "the true attribution steers what no evidence steers");
  step(
    `settled ${ASKED.length} answers of the model`,
    `${inByl(before.amount)}; the trees get ${inByl(before.credited[1] ?? 0n)}, too much: one receipt about birds steers all to them`,
  );
  const place = { ...terms, base: baseOf(attribution) };
  const wrong = receipts.findIndex((receipt, at) => faultAt(receipt, place, at) !== undefined);
  assert.equal(wrong, BENT, "the others are right");
  const slash = await finder.convict(receiptCase({ channelId, index }, receiptLeafAt(receipts, wrong)));
  assert.equal(slash.subject, `settlement/${channelId}/${index}`);
  const after = await checkReversed(stage, { before, gateway, slash });
  const match = total(before.matched) - total(after.matched);
  assert.ok(match > 0n, "what was minted for the trees too much is burned");
  const { epoch, credited } = after;
  return { released: before.amount, slash, epoch, credited, burned: before.gateway + match };
}

function baseOf({ truth }: PublicationResult): NonNullable<ReceiptPlace["base"]> {
  return { publication: readPublication(truth.publication), root: truth.root };
}

function faultAt({ bytes }: OpenReceipt, place: Omit<ReceiptPlace, "index">, at: number): string | undefined {
  return receiptFault(Receipt.decode(bytes), { ...place, index: BigInt(at) });
}

/** Honest receipts: for each question the records that were near it, by the vectors of the publication's data. */
function writeAnswers(terms: ReceiptTerms, { truth, terms: data }: PublicationResult): readonly OpenReceipt[] {
  const book = createReceiptBook(terms);
  for (const [at, [subject, text]] of ASKED.entries()) {
    const reveal = { point: pointOf(subject, text), salt: new Uint8Array(randomBytes(32)) };
    const ball = ballEvidence(truth, data, { reveal, radius: terms.ballRadius });
    const responseHash = sha256(concatBytes(utf8ToBytes("the answer"), bigEndian64(BigInt(at))));
    book.add({ fee: ANSWER_FEE, requestHash: sha256(utf8ToBytes(text)), responseHash, ball });
  }
  return book.receipts;
}

/** One receipt says that the whole fee follows the trees; its evidence says otherwise. */
function bent(receipts: readonly OpenReceipt[]): readonly OpenReceipt[] {
  return receipts.map((receipt, at) => {
    return at === BENT ? openReceipt({ ...Receipt.decode(receipt.bytes), vector: [0n, ANSWER_FEE] }) : receipt;
  });
}

/** The pool follows the base vector alone, the gateway has nothing of it, its reserve is the conviction's. */
async function checkReversed(
  stage: EconomyStage,
  { before, gateway, slash }: { readonly before: Settlement; readonly gateway: Wallet; readonly slash: Slash },
): Promise<Settlement> {
  const { rpc, step } = stage;
  const { channelId, index, pool, amount } = before;
  const after = await querySettlement(rpc, channelId, index);
  assert.equal(after.state, SettlementState.SETTLEMENT_STATE_REVERSED);
  const { inputs, baseVector } = await queryModel(rpc, (await queryReceiptTerms(rpc, channelId)).modelId);
  const credited = dividePool({
    pool,
    gross: amount,
    floorsPpm: inputs.map(({ royaltyPpm }) => BigInt(royaltyPpm)),
    evidence: inputs.map(() => 0n),
    base: baseVector,
  });
  assert.deepEqual(after.credited, credited, "divided again by the true attribution");
  assert.equal(total(credited), pool, "nothing of the pool is lost");
  assert.deepEqual([after.gateway, after.reserved, slash.amount], [0n, 0n, before.reserved]);
  const method = { path: "/byline.attribution.v1.Query/Payee", input: QueryPayeeRequest, output: QueryPayeeResponse };
  const { payee } = await rpc.query(method, { address: gateway.address, role: PayeeRole.PAYEE_ROLE_GATEWAY });
  const waiting = payee.real.received + total(payee.real.pending.slots);
  assert.equal(waiting, 0n, "the gateway's share is gone");
  step(
    "a false settlement convicted",
    `by the receipt's own bytes: birds ${inByl(credited[0] ?? 0n)}, trees ${inByl(credited[1] ?? 0n)}; the gateway's ${inByl(before.gateway)} burned, ${inByl(slash.amount)} of its bond lost`,
  );
  return after;
}

function total(parts: readonly bigint[]): bigint {
  return parts.reduce((sum, part) => sum + part, 0n);
}
