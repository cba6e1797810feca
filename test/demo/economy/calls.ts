/** Chapter: a model made under the licence, ten thousand calls settled by one transaction, and payouts by proof. */
import assert from "node:assert/strict";
import { secp256k1PublicKey, sha256 } from "#crypto";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../../lib/bytes.ts";
import { appendReceipt, EMPTY_RECEIPTS, frontierTop, type ReceiptFrontier } from "../../../lib/economy/receipts.ts";
import { contributorIdBytes } from "../../../lib/registry/contributor-id.ts";
import { parseAccountAddress } from "../../../lib/address.ts";
import { AttributionMethod } from "../../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  MsgCommitBenchmark,
  MsgCommitBenchmarkResponse,
  MsgOpenChannel,
  MsgOpenChannelResponse,
  MsgRegisterGateway,
  MsgRegisterGatewayResponse,
  MsgRegisterModel,
  MsgRegisterModelResponse,
  MsgSettleChannel,
  MsgSettleChannelResponse,
} from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond } from "../../../proto/gen/byline/emissions/v1/tx.ts";
import { bindClaim } from "../../../sdk/claim.ts";
import { packMessage } from "../../../sdk/client.ts";
import { claimEarnings, claimsOf } from "../../../sdk/earnings.ts";
import { queryBalance } from "../../../sdk/queries.ts";
import { settleMessage, signVoucher } from "../../../sdk/vouchers.ts";
import { createPrivateKey, type Wallet } from "../../../sdk/wallet.ts";
import { earningsOf, type SaleResult } from "./sale.ts";
import { clockNow, epochNow, type EconomyStage, inByl, refusal, send, sendAll, ubyl, waitEpoch } from "./stage.ts";

const CALLS = 10_000;
const FEE = 1_000n;
const GATEWAY_BOND = 2_000_000_000n;
const CHANNEL_LIFE_NS = 500_000_000_000n;
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
  const { benchmarkId } = await send(
    stage,
    builder,
    MsgCommitBenchmarkResponse,
    packMessage(MsgCommitBenchmark, {
      owner: builder.address,
      queryRoot: sha256(utf8ToBytes("the demo's questions")),
      queryCount: 16,
    }),
  );
  const model = (wallet: Wallet) =>
    packMessage(
      MsgRegisterModel,
      MsgRegisterModel.create({
        builder: wallet.address,
        name: "answers",
        artifactHash: sha256(utf8ToBytes("the demo's model")),
        inputs: [{ datasetId, version, licenceId }],
        method: AttributionMethod.ATTRIBUTION_METHOD_MIX,
        mix: { retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 },
        benchmarkId,
        dataPoolPpm: 550_000,
        commercial: true,
        pricePerCall: FEE,
      }),
    );
  const clash = await refusal(stage, gateway, model(gateway));
  assert.match(clash, /licence 1 is byline1/);
  stage.step("refused a model for a licence clash", clash.replace(/^.*?: (?=input)/, "").slice(0, 90));
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
  const bond = {
    owner: gateway.address,
    purpose: BondPurpose.BOND_PURPOSE_GATEWAY,
    subject: "",
    amount: ubyl(GATEWAY_BOND),
  };
  await send(
    stage,
    gateway,
    MsgRegisterGatewayResponse,
    packMessage(MsgPostBond, bond),
    packMessage(MsgRegisterGateway, { operator: gateway.address, endpoint: "https://gateway.example/v1" }),
  );
  const key = createPrivateKey();
  const deposit = FEE * BigInt(CALLS) * 2n;
  const { channelId } = await send(
    stage,
    caller,
    MsgOpenChannelResponse,
    packMessage(
      MsgOpenChannel,
      MsgOpenChannel.create({
        depositor: caller.address,
        gateway: gateway.address,
        modelId,
        deposit: ubyl(deposit),
        voucherKey: secp256k1PublicKey(key),
        expiryClock: (await clockNow(stage)) + CHANNEL_LIFE_NS,
      }),
    ),
  );
  const top = frontierTop(receiptsOf(channelId));
  assert.ok(top !== undefined);
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

/** One receipt per call; every second call steers its fee to the only input, the others have no evidence. */
function receiptsOf(channelId: bigint): ReceiptFrontier {
  let frontier = EMPTY_RECEIPTS;
  for (let sequence = 0; sequence < CALLS; sequence += 1) {
    const bytes = concatBytes(bigEndian64(channelId), bigEndian64(BigInt(sequence)), bigEndian64(FEE));
    frontier = appendReceipt(frontier, { bytes, fee: FEE, vector: [sequence % 2 === 0 ? FEE : 0n] });
  }
  return frontier;
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
