/**
 * Settlement (docs/spec/attribution.md T30-T36): one voucher releases any number of calls at once. Its cost depends on
 * the model's inputs only, never on calls or contributors.
 */
import { secp256k1Verify } from "#crypto";
import { BASE_DENOM } from "../../lib/denom.ts";
import { dividePool } from "../../lib/economy/pool.ts";
import { receiptsRootOf, vectorHash, voucherHash } from "../../lib/economy/receipts.ts";
import { REAL_SLOTS } from "../../lib/economy/ring.ts";
import { PPM } from "../../lib/economy/split.ts";
import type { SplitAmounts } from "../../lib/economy/split.ts";
import { TxError } from "../../lib/errors.ts";
import { divCeil, divFloor } from "../../lib/int.ts";
import { CHANNEL_SETTLEMENTS_MAX } from "../../lib/limits.ts";
import {
  AttributionMethod,
  ChannelState,
  PayeeRole,
  Settlement,
  SettlementState,
} from "../../proto/gen/byline/attribution/v1/attribution.ts";
import type { Channel, Model } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  MsgFinalizeSettlement,
  MsgFinalizeSettlementResponse,
  MsgSettleChannel,
  MsgSettleChannelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import { ATTRIBUTION_ACCOUNT } from "../module-accounts.ts";
import { defineMessage } from "../module.ts";
import type { MessageHandler } from "../module.ts";
import { refuseWhen } from "../refuse.ts";
import { getChannel } from "./channels.ts";
import type { Credit, Earnings } from "./earnings.ts";
import { AttributionError } from "./errors.ts";
import { inputCredits, paidByModel } from "./counted-spend.ts";
import type { BondLedger, Economy, Health, ReadClock, RegistryReader } from "./expected.ts";
import { gatewayBond } from "./gateways.ts";
import {
  deleteDue,
  deleteSettlement,
  findModel,
  findSettlement,
  writeChannel,
  writeDue,
  writeSettlement,
} from "./keeper.ts";
import { getModel } from "./models.ts";
import { addPool, rollSteering, steerOf } from "./steering.ts";
import type { Steer } from "./steering.ts";

/** Gas of one signature check, as the SDK's. */
const GAS_VOUCHER_SIGNATURE = 1_000n;
const SIGNATURE_BYTES = 64;
const HASH_BYTES = 32;

/** What settlement is made over. */
export interface SettlementParts {
  readonly economy: Economy;
  readonly earnings: Earnings;
  readonly bonds: BondLedger;
  readonly readClock: ReadClock;
  readonly registry: RegistryReader;
  readonly health: Health;
}

/** Handlers of the messages about settlements. */
export function settlementMessages(parts: SettlementParts): readonly MessageHandler[] {
  return [settleChannel(parts), finalizeSettlementMessage(parts)];
}

function settleChannel(parts: SettlementParts): MessageHandler {
  return defineMessage<MsgSettleChannel, MsgSettleChannelResponse>({
    request: MsgSettleChannel,
    response: MsgSettleChannelResponse,
    signers: (message) => [message.gateway],
    handle(ctx, message) {
      parseAddress(message.gateway, "invalid gateway address");
      const channel = getChannel(ctx, message.channelId);
      refuseWhen(channel.gateway !== message.gateway, AttributionError.NotParty, "only the channel's gateway settles");
      const isOpen = channel.state !== ChannelState.CHANNEL_STATE_CLOSED && parts.readClock(ctx) < channel.closeClock;
      refuseWhen(!isOpen, AttributionError.ChannelState, `channel ${channel.id} ended at clock ${channel.closeClock}`);
      checkSums(channel, message);
      checkSignature(ctx, channel, message);
      const steering = rollSteering(ctx, channel.modelId, parts.readClock(ctx));
      const model = getModel(ctx, channel.modelId);
      const settlement = release(ctx, parts, { channel, model, message, steer: steerOf(model, steering) });
      addPool(ctx, model.id, settlement.pool, settlement.epoch);
      writeChannel(ctx, {
        ...channel,
        settled: message.amount,
        settledCalls: message.calls,
        settledVector: message.vector,
        receiptsRoot: settlement.receiptsRoot,
        settlements: settlement.index,
      });
      writeSettlement(ctx, settlement);
      writeDue(ctx, { kind: "settlement", at: finalEpochOf(settlement), id: channel.id, index: settlement.index });
      ctx.emit(settleEvent(settlement));
      return { index: settlement.index, released: settlement.amount, pool: settlement.pool };
    },
  });
}

/** First epoch in which the money of a settlement can leave and nobody can contest it any more. */
export function finalEpochOf({ epoch }: Settlement): bigint {
  return epoch + BigInt(REAL_SLOTS);
}

/** T31: sums only grow, stay within the deposit, and evidence never steers more than was paid. */
function checkSums(channel: Channel, { amount, calls, vector }: MsgSettleChannel): void {
  wrong(
    amount <= channel.settled,
    `amounts are cumulative: ${channel.settled} are settled, the voucher says ${amount}`,
  );
  wrong(amount > channel.deposit, `the voucher says ${amount}, the deposit is ${channel.deposit}`);
  wrong(calls <= channel.settledCalls, `calls are cumulative: ${channel.settledCalls} are settled, got ${calls}`);
  wrong(
    vector.length !== channel.settledVector.length,
    `the vector has one entry for each of ${channel.settledVector.length} inputs, got ${vector.length}`,
  );
  let steered = 0n;
  for (const [index, sum] of vector.entries()) {
    const before = channel.settledVector[index] ?? 0n;
    wrong(sum < before, `entry ${index} of the vector falls from ${before} to ${sum}`);
    steered += sum - before;
  }
  const paid = amount - channel.settled;
  wrong(steered > paid, `calls' attributions steer ${steered}, but ${paid} were paid`);
  wrong(channel.settlements >= CHANNEL_SETTLEMENTS_MAX, "the channel has had all its settlements; open a new one");
}

function checkSignature(ctx: Context, channel: Channel, message: MsgSettleChannel): void {
  const { treeHash, amount, calls, vector, signature } = message;
  wrong(treeHash.length !== HASH_BYTES, "a tree hash has 32 bytes");
  wrong(signature.length !== SIGNATURE_BYTES, "a voucher's signature has 64 bytes");
  ctx.gas.consume(GAS_VOUCHER_SIGNATURE, "voucher signature");
  const hash = voucherHash({
    chainId: ctx.chainId,
    channelId: channel.id,
    amount,
    calls,
    receiptsRoot: receiptsRootOf(treeHash, { fee: amount, calls, vector }),
    vectorHash: vectorHash(vector),
  });
  wrong(
    !secp256k1Verify(channel.voucherKey, hash, signature),
    `the voucher key of channel ${channel.id} did not sign these sums on ${ctx.chainId}`,
  );
}

/** Splits what is paid now and credits everybody; pool, builder and gateway wait. */
function release(
  ctx: Context,
  { economy, earnings, bonds, readClock, registry, health }: SettlementParts,
  {
    channel,
    model,
    message,
    steer,
  }: {
    readonly channel: Channel;
    readonly model: Model;
    readonly message: MsgSettleChannel;
    readonly steer: Steer;
  },
): Settlement {
  const amount = message.amount - channel.settled;
  const evidence = message.vector.map((sum, index) => sum - (channel.settledVector[index] ?? 0n));
  const dataPoolPpm = BigInt(model.dataPoolPpm);
  const parts = economy.release(ctx, { from: ATTRIBUTION_ACCOUNT, amount, kind: "settlement", dataPoolPpm });
  const reserved = divCeil(parts.pool * BigInt(economy.params(ctx).settlementReservePpm), PPM);
  bonds.reserve(ctx, gatewayBond(parseAddress(channel.gateway)), reserved);
  const credited = divideModelPool(model, { pool: parts.pool, gross: amount, evidence });
  const matched = creditInputs(ctx, earnings, { model, parts, credited, steer, isMatched: isMatched(channel, model) });
  creditBuilders(ctx, earnings, model, parts.builder);
  const gateway = parseAddress(channel.gateway);
  earnings.creditPayee(ctx, { address: gateway, role: PayeeRole.PAYEE_ROLE_GATEWAY, amount: parts.gateway });
  health.recordSpend(ctx, {
    kind: "settlement",
    amount,
    burned: parts.burn,
    payer: parseAddress(channel.payer),
    depositor: parseAddress(channel.depositor),
    isCustodial: channel.custodial,
    paid: [gateway, ...paidByModel(ctx, registry, model)],
    credits: inputCredits(model, credited, matched),
  });
  return Settlement.create({
    channelId: channel.id,
    index: channel.settlements + 1,
    amount,
    calls: message.calls - channel.settledCalls,
    epoch: economy.epoch(ctx),
    clock: readClock(ctx),
    receiptsRoot: receiptsRootOf(message.treeHash, {
      fee: message.amount,
      calls: message.calls,
      vector: message.vector,
    }),
    cumulativeCalls: message.calls,
    cumulativeAmount: message.amount,
    evidence,
    pool: parts.pool,
    credited,
    matched,
    weightsRoots: steer.weights.map((weights) => weights?.root ?? new Uint8Array(0)),
    publicationId: steer.publicationId,
    builder: parts.builder,
    gateway: parts.gateway,
    burned: parts.burn,
    reserved,
    state: SettlementState.SETTLEMENT_STATE_PENDING,
  });
}

/** T35: no match where the gateway holds the payer's key, or where the builder alone declares who matters. */
function isMatched(channel: Channel, model: Model): boolean {
  return !channel.custodial && model.method === AttributionMethod.ATTRIBUTION_METHOD_MIX;
}

/** Divides a pool over a model's inputs: floors, evidence (method "mix" only), base vector. */
export function divideModelPool(
  model: Model,
  { pool, gross, evidence }: { readonly pool: bigint; readonly gross: bigint; readonly evidence: readonly bigint[] },
): readonly bigint[] {
  const isDeclared = model.method === AttributionMethod.ATTRIBUTION_METHOD_DECLARED;
  return dividePool({
    pool,
    gross,
    floorsPpm: model.inputs.map(({ royaltyPpm }) => BigInt(royaltyPpm)),
    evidence: isDeclared ? evidence.map(() => 0n) : evidence,
    base: baseWeightsOf(model),
  });
}

/** T34: the published base vector, before the first one equal parts; a declared model's floors. */
export function baseWeightsOf(model: Model): readonly bigint[] {
  if (model.method === AttributionMethod.ATTRIBUTION_METHOD_DECLARED) {
    return model.inputs.map(({ royaltyPpm }) => BigInt(royaltyPpm));
  }
  return model.baseVector.some((weight) => weight > 0n) ? model.baseVector : model.inputs.map(() => 1n);
}

function creditInputs(
  ctx: Context,
  earnings: Earnings,
  {
    model,
    parts,
    credited,
    steer,
    isMatched,
  }: {
    readonly model: Model;
    readonly parts: SplitAmounts;
    readonly credited: readonly bigint[];
    readonly steer: Steer;
    readonly isMatched: boolean;
  },
): readonly bigint[] {
  const credits = creditsOf(model, credited, steer);
  return earnings.creditPool(ctx, {
    from: ATTRIBUTION_ACCOUNT,
    credits,
    maturity: "pending",
    burned: isMatched ? parts.burn : 0n,
  });
}

/** Credits of a divided pool under the weights in force. */
export function creditsOf(model: Model, amounts: readonly bigint[], { weights }: Steer): readonly Credit[] {
  return model.inputs.map((ref, index) => ({ ref, weights: weights[index], amount: amounts[index] ?? 0n }));
}

/** T33: the builder's share, less what the builders of parent models were promised of it. */
export function creditBuilders(ctx: Context, earnings: Earnings, model: Model, share: bigint): void {
  let left = share;
  for (const { modelId, builderPpm } of model.parents) {
    const parent = findModel(ctx, modelId);
    const amount = divFloor(share * BigInt(builderPpm), PPM);
    if (parent !== undefined) {
      left -= amount;
      earnings.creditPayee(ctx, { address: parseAddress(parent.builder), role: PayeeRole.PAYEE_ROLE_BUILDER, amount });
    }
  }
  earnings.creditPayee(ctx, { address: parseAddress(model.builder), role: PayeeRole.PAYEE_ROLE_BUILDER, amount: left });
}

function finalizeSettlementMessage(parts: SettlementParts): MessageHandler {
  return defineMessage<MsgFinalizeSettlement, MsgFinalizeSettlementResponse>({
    request: MsgFinalizeSettlement,
    response: MsgFinalizeSettlementResponse,
    signers: (message) => [message.sender],
    handle(ctx, message) {
      parseAddress(message.sender, "invalid sender address");
      finalizeSettlement(ctx, parts, { channelId: message.channelId, index: message.index });
      return {};
    },
  });
}

/** T36: frees the gateway's bond and forgets the settlement; what happened stays in the block's transaction. */
export function finalizeSettlement(
  ctx: Context,
  { economy, bonds }: Pick<SettlementParts, "economy" | "bonds">,
  { channelId, index }: { readonly channelId: bigint; readonly index: number },
): void {
  const settlement = findSettlement(ctx, channelId, index);
  if (settlement === undefined) {
    throw new TxError(AttributionError.SettlementNotFound, `settlement ${index} of channel ${channelId}`);
  }
  const finalEpoch = finalEpochOf(settlement);
  refuseWhen(
    economy.epoch(ctx) < finalEpoch,
    AttributionError.SettlementOpen,
    `settlement ${index} of channel ${channelId} is final from epoch ${finalEpoch}`,
  );
  const gateway = parseAddress(getChannel(ctx, channelId).gateway);
  bonds.unreserve(ctx, gatewayBond(gateway), settlement.reserved);
  deleteDue(ctx, { kind: "settlement", at: finalEpoch, id: channelId, index });
  deleteSettlement(ctx, channelId, index);
  ctx.emit(createEvent("finalize_settlement", ["channel_id", channelId.toString()], ["index", index.toString()]));
}

function settleEvent(settlement: Settlement): ReturnType<typeof createEvent> {
  const matched = settlement.matched.reduce((sum, part) => sum + part, 0n);
  return createEvent(
    "settle_channel",
    ["channel_id", settlement.channelId.toString()],
    ["index", settlement.index.toString()],
    ["amount", `${settlement.amount}${BASE_DENOM}`],
    ["calls", settlement.calls.toString()],
    ["pool", settlement.pool.toString()],
    ["builder", settlement.builder.toString()],
    ["gateway", settlement.gateway.toString()],
    ["burned", settlement.burned.toString()],
    ["matched", matched.toString()],
  );
}

function wrong(isWrong: boolean, reason: string): void {
  refuseWhen(isWrong, AttributionError.InvalidVoucher, reason);
}
