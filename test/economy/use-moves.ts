/** Messages about models, gateways and channels as parties send them; see moves.ts. */
import { secp256k1Sign, sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { receiptsRootOf, vectorHash, voucherHash } from "../../lib/economy/receipts.ts";
import { readClock } from "../../modules/emissions/clock.ts";
import { AttributionMethod } from "../../proto/gen/byline/attribution/v1/attribution.ts";
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
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import { SIM_CHAIN } from "./ledger.ts";
import { coin } from "./moves.ts";
import type { Stage } from "./moves.ts";
import { voucherKey } from "./parties.ts";
import type { KnownChannel, KnownModel, KnownVersion, Party } from "./parties.ts";

const ARTIFACT = sha256(utf8ToBytes("artifact"));

/** Commits a benchmark, for models from the next block on. */
export function commitBenchmark({ ledger, known }: Stage, owner: Party): boolean {
  const message = { owner: owner.text, queryRoot: ARTIFACT, queryCount: 16 };
  const answer = ledger.send(owner.text, MsgCommitBenchmark, MsgCommitBenchmarkResponse, message);
  if (answer !== undefined) known.benchmarks.push({ id: answer.benchmarkId, owner });
  return answer !== undefined;
}

/** What a model is made of. */
export interface ModelPlan {
  readonly inputs: readonly { readonly version: KnownVersion; readonly licenceId: bigint }[];
  readonly parents?: readonly {
    readonly model: KnownModel;
    readonly licenceId: bigint;
    readonly builderPpm: number;
  }[];
  readonly isDeclared?: boolean;
  readonly dataPoolPpm?: number;
}

/** Registers a model. */
export function registerModel({ ledger, known }: Stage, builder: Party, plan: ModelPlan): KnownModel | undefined {
  const { inputs, parents = [], isDeclared = false } = plan;
  const used = known.licences.filter(({ id }) => inputs.some(({ licenceId }) => licenceId !== 0n && licenceId === id));
  const floors = used.reduce((sum, { offer }) => sum + offer.royaltyPpm, 0);
  const { dataPoolPpm = Math.min(550_000 + floors, 750_000) } = plan;
  const benchmark = known.benchmarks.find(({ owner }) => owner === builder);
  const message = MsgRegisterModel.create({
    builder: builder.text,
    name: "answers",
    artifactHash: ARTIFACT,
    inputs: inputs.map(({ version, licenceId }) => ({
      datasetId: version.datasetId,
      version: version.version,
      licenceId,
    })),
    parents: parents.map(({ model, licenceId, builderPpm }) => ({ modelId: model.id, licenceId, builderPpm })),
    method: isDeclared ? AttributionMethod.ATTRIBUTION_METHOD_DECLARED : AttributionMethod.ATTRIBUTION_METHOD_MIX,
    mix: isDeclared
      ? { retrievalPpm: 0, spansPpm: 0, basePpm: 0 }
      : { retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 },
    benchmarkId: isDeclared ? 0n : (benchmark?.id ?? 0n),
    dataPoolPpm,
    commercial: true,
  });
  const answer = ledger.send(builder.text, MsgRegisterModel, MsgRegisterModelResponse, message);
  if (answer === undefined) return undefined;
  for (const licence of known.licences) {
    licence.isUsed ||= licence.id !== 0n && inputs.some(({ licenceId }) => licenceId === licence.id);
  }
  const flattened = [...inputs.map(({ version }) => version)];
  for (const version of parents.flatMap(({ model }) => model.inputs)) {
    const isThere = flattened.some((input) => input.datasetId === version.datasetId);
    if (!isThere) flattened.push(version);
  }
  const model: KnownModel = { id: answer.modelId, builder, inputs: flattened };
  known.models.push(model);
  return model;
}

/** Registers a gateway, whose bond must be there. */
export function registerGateway({ ledger }: Stage, gateway: Party): boolean {
  const message = { operator: gateway.text, endpoint: "https://gateway.example" };
  return ledger.send(gateway.text, MsgRegisterGateway, MsgRegisterGatewayResponse, message) !== undefined;
}

/** What a channel is opened with. */
export interface ChannelPlan {
  readonly depositor: Party;
  readonly payer?: Party;
  readonly gateway: Party;
  readonly model: KnownModel;
  readonly deposit: bigint;
  readonly custodial?: boolean;
  /** Life in nanoseconds. */
  readonly lifeNs: bigint;
}

/** Opens a channel with a fresh key. */
export function openChannel({ ledger, known }: Stage, plan: ChannelPlan): KnownChannel | undefined {
  const { depositor, payer = depositor, gateway, model, deposit, custodial = false, lifeNs } = plan;
  known.counter += 1;
  const key = voucherKey(known.counter);
  const message = MsgOpenChannel.create({
    depositor: depositor.text,
    payer: payer.text,
    gateway: gateway.text,
    modelId: model.id,
    deposit: coin(deposit),
    voucherKey: key.publicKey,
    custodial,
    expiryClock: readClock(ledger.read()) + lifeNs,
  });
  const answer = ledger.send(depositor.text, MsgOpenChannel, MsgOpenChannelResponse, message);
  if (answer === undefined) return undefined;
  const vector = model.inputs.map(() => 0n);
  const opened: KnownChannel = {
    id: answer.channelId,
    depositor,
    payer,
    gateway,
    model,
    key,
    deposit,
    amount: 0n,
    calls: 0n,
    vector,
    settlements: 0,
  };
  known.channels.push(opened);
  return opened;
}

/** What a voucher says, and who signs and sends it. */
export interface VoucherPlan {
  /** Cumulative sums. */
  readonly amount: bigint;
  readonly calls: bigint;
  readonly vector: readonly bigint[];
  readonly secret?: Uint8Array;
  readonly sender?: Party;
  /** Sums that are sent in place of those that were signed. */
  readonly sentAmount?: bigint;
  /** Top of the tree of receipts; as a rule one that nobody can open. */
  readonly treeHash?: Uint8Array;
}

/** Settles a voucher. */
export function settle({ ledger }: Stage, channel: KnownChannel, plan: VoucherPlan): boolean {
  const { amount, calls, vector, secret = channel.key.secret, sender = channel.gateway, sentAmount = amount } = plan;
  const { treeHash = ARTIFACT } = plan;
  const hash = voucherHash({
    chainId: SIM_CHAIN,
    channelId: channel.id,
    amount,
    calls,
    receiptsRoot: receiptsRootOf(treeHash, { fee: amount, calls, vector }),
    vectorHash: vectorHash(vector),
  });
  const message = MsgSettleChannel.create({
    gateway: sender.text,
    channelId: channel.id,
    amount: sentAmount,
    calls,
    treeHash,
    vector,
    signature: secp256k1Sign(secret, hash),
  });
  if (ledger.send(sender.text, MsgSettleChannel, MsgSettleChannelResponse, message) === undefined) return false;
  channel.amount = sentAmount;
  channel.calls = calls;
  channel.vector = vector;
  channel.settlements += 1;
  return true;
}
