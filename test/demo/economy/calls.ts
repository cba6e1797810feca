/** Chapter: a model made under the licence, ten thousand calls settled by one transaction, and payouts by proof. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto";
import { receiptFault } from "../../../lib/attribution/receipt.ts";
import { readReceiptPath } from "../../../lib/attribution/wire/receipts.ts";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../../lib/bytes.ts";
import { type OpenTop, receiptsRoot, verifyReceipt } from "../../../lib/economy/receipts.ts";
import { contributorIdBytes } from "../../../lib/registry/contributor-id.ts";
import { parseAccountAddress } from "../../../lib/address.ts";
import { Receipt } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import {
  MsgRegisterModelResponse,
  MsgSettleChannel,
  MsgSettleChannelResponse,
} from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { queryReceiptTerms } from "../../../sdk/attribution-queries.ts";
import { bindClaim } from "../../../sdk/claim.ts";
import { packMessage } from "../../../sdk/client.ts";
import { claimEarnings, claimsOf } from "../../../sdk/earnings.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import { createReceiptBook, receiptLeafAt, type ReceiptBook, type ReceiptTerms } from "../../../sdk/receipts.ts";
import { settleMessage, signVoucher } from "../../../sdk/vouchers.ts";
import type { Wallet } from "../../../sdk/wallet.ts";
import { commitBenchmark, modelMessage, openChannel, openGateway } from "./channel.ts";
import { earningsOf, ROYALTY_PPM, type SaleResult } from "./sale.ts";
import { epochNow, type EconomyStage, inByl, reasonOf, refusal, send, sendAll, waitEpoch } from "./stage.ts";

const CALLS = 10_000;
/** Every so many receipts the caller looks at one before paying. */
const SAMPLE = 997;
const FEE = 1_000n;
/** Four epochs until the settlement is final, fourteen for what was minted, and some to spare. */
const EPOCHS_TO_VEST = 16n;

/** The people of the chapter. */
export interface CallsPeople {
  readonly owner: Wallet;
  readonly builder: Wallet;
  readonly gateway: Wallet;
  readonly caller: Wallet;
  /** Who turns out to hold the claim's key. */
  readonly newcomer: Wallet;
}

/** What the chapter leaves behind. */
export interface CallsResult {
  readonly modelId: bigint;
  readonly channelId: bigint;
  readonly settledEpoch: bigint;
  readonly settleHash: string;
  /** What the calls cost, ubyl. */
  readonly released: bigint;
}

/** What the payouts leave behind. */
export interface ClaimsResult {
  /** What the newcomer has now from claims, ubyl. */
  readonly hers: bigint;
  readonly claimHash: string;
}

/** Tells the chapter. @throws AssertionError at the step that did not hold */
export async function tellCalls(stage: EconomyStage, people: CallsPeople, sale: SaleResult): Promise<CallsResult> {
  const modelId = await registerModel(stage, people, sale);
  return { modelId, ...(await settleCalls(stage, people, modelId)) };
}

async function registerModel(
  stage: EconomyStage,
  { builder, gateway }: CallsPeople,
  { credited, licenceId }: SaleResult,
): Promise<bigint> {
  const { datasetId, version } = credited;
  const queryRoot = sha256(utf8ToBytes("the demo's questions"));
  const benchmarkId = await commitBenchmark(stage, builder, { queryRoot, queryCount: 16 });
  const inputs = [{ datasetId, version, licenceId }];
  const facts = { name: "answers", inputs, benchmarkId, pricePerCall: FEE, floorsPpm: ROYALTY_PPM };
  const model = (wallet: Wallet) => modelMessage(wallet, facts);
  const clash = await refusal(stage, gateway, model(gateway));
  assert.match(clash, /licence 1 is byline1/);
  stage.step("refused a model for a licence clash", reasonOf(clash));
  const { modelId } = await send(stage, builder, MsgRegisterModelResponse, model(builder));
  const again = await refusal(stage, builder, model(builder));
  assert.match(again, /was used for model/);
  stage.step("registered a model under the licence", `model ${modelId}; the licence to train is used up`);
  return modelId;
}

async function settleCalls(
  stage: EconomyStage,
  { gateway, caller }: CallsPeople,
  modelId: bigint,
): Promise<Omit<CallsResult, "modelId">> {
  await openGateway(stage, gateway);
  const deposit = FEE * BigInt(CALLS) * 2n;
  const { channelId, key } = await openChannel(stage, caller, { gateway, modelId, deposit });
  const terms = await queryReceiptTerms(stage.rpc, channelId);
  const book = writeCalls(terms);
  const top = book.top();
  assert.ok(top !== undefined);
  const checked = checkSample(book, { terms, top });
  stage.step(
    `served ${CALLS.toLocaleString("en-US")} calls, each with a receipt`,
    `the caller looked at ${checked} of them before signing: each steers what its evidence says`,
  );
  const signature = signVoucher(key, { chainId: stage.chainId, channelId }, top);
  const message = settleMessage(gateway.address, channelId, top, signature);
  const { response, sent } = await sendAll(
    stage,
    gateway,
    MsgSettleChannelResponse,
    packMessage(MsgSettleChannel, message),
  );
  assert.equal(response.released, FEE * BigInt(CALLS));
  stage.step(
    `settled ${CALLS.toLocaleString("en-US")} calls in one transaction`,
    `${inByl(response.released)}, of which ${inByl(response.pool)} to the data`,
  );
  const replay = await refusal(stage, gateway, packMessage(MsgSettleChannel, message));
  assert.match(replay, /amounts are cumulative/);
  stage.step(
    "refused the same voucher a second time",
    `nothing is paid twice; the first cost ${sent.gasUsed} units of work`,
  );
  return { channelId, settledEpoch: await epochNow(stage), settleHash: sent.hash, released: response.released };
}

/** The gateway's book. The answers quote nothing and retrieve nothing, so the base vector divides their fees. */
function writeCalls(terms: ReceiptTerms): ReceiptBook {
  const book = createReceiptBook(terms);
  for (let sequence = 0; sequence < CALLS; sequence += 1) {
    const hashOf = (what: string): Uint8Array => sha256(concatBytes(utf8ToBytes(what), bigEndian64(BigInt(sequence))));
    book.add({ fee: FEE, requestHash: hashOf("request"), responseHash: hashOf("response") });
  }
  return book;
}

/** What a caller checks before signing, with the code that the chain judges by. @returns how many receipts */
function checkSample(
  { receipts }: ReceiptBook,
  { terms, top }: { readonly terms: ReceiptTerms; readonly top: OpenTop },
): number {
  const root = receiptsRoot(top.node);
  let checked = 0;
  for (let at = 0; at < CALLS; at += SAMPLE) {
    const { index, node, receipt, path } = receiptLeafAt(receipts, at);
    assert.ok(verifyReceipt(root, node, { index, calls: BigInt(CALLS), path: readReceiptPath(path) }));
    assert.equal(receiptFault(Receipt.decode(receipt), { ...terms, index, base: undefined }), undefined);
    checked += 1;
  }
  return checked;
}

/** Tells how everybody is paid, once what was earned has matured. @throws AssertionError at the step that did not hold */
export async function tellClaims(
  stage: EconomyStage,
  { owner, newcomer }: CallsPeople,
  { sale, calls }: { readonly sale: SaleResult; readonly calls: CallsResult },
): Promise<ClaimsResult> {
  const { rpc, step } = stage;
  const ownerId = contributorIdBytes({ kind: "address", address: parseAccountAddress(owner.address) });
  const claims = claimsOf(sale.credited, [ownerId, sale.claimBytes]);
  await assert.rejects(claimEarnings(rpc, owner, claims), /bind the claim key/);
  await bindClaim(rpc, newcomer, sale.claimKey);
  step("the contributor without an account came and bound her credit", newcomer.address);
  await waitEpoch(stage, calls.settledEpoch + EPOCHS_TO_VEST);
  const account = await earningsOf(stage, sale.credited);
  const before = await queryBalance(rpc, newcomer.address);
  const { results, sent } = await claimEarnings(rpc, owner, claims);
  const [own, hers] = results;
  assert.equal(hers?.real, (account.real.received * 3n) / 4n, "three of four shares of what buyers paid");
  assert.equal(own?.real, account.real.received / 4n);
  assert.equal(hers?.emission, (account.emission.received * 3n) / 4n, "and of what was minted, apart");
  assert.equal((await queryBalance(rpc, newcomer.address)) - before, (hers?.real ?? 0n) + (hers?.emission ?? 0n));
  step(
    "paid everybody by proof",
    `she got ${inByl(hers?.real ?? 0n)} real and ${inByl(hers?.emission ?? 0n)} emission`,
  );
  await assert.rejects(claimEarnings(rpc, owner, claims), /have had everything/);
  step("refused the same claim a second time", "what is paid is remembered by its place in the tree");
  return { hers: (hers?.real ?? 0n) + (hers?.emission ?? 0n), claimHash: sent.hash };
}
