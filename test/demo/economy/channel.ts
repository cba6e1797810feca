/** What chapters about paid calls share: a benchmark and a model, a bonded gateway, a channel to it. */
import { secp256k1PublicKey, sha256 } from "#crypto";
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { AttributionMethod } from "../../../proto/gen/byline/attribution/v1/attribution.ts";
import {
  type InputRef,
  MsgCommitBenchmark,
  MsgCommitBenchmarkResponse,
  MsgOpenChannel,
  MsgOpenChannelResponse,
  MsgRegisterGateway,
  MsgRegisterGatewayResponse,
  MsgRegisterModel,
} from "../../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../../proto/gen/byline/emissions/v1/emissions.ts";
import { MsgPostBond } from "../../../proto/gen/byline/emissions/v1/tx.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import { packMessage } from "../../../sdk/client.ts";
import { createPrivateKey, type Wallet } from "../../../sdk/wallet.ts";
import { clockNow, type EconomyStage, send, ubyl } from "./stage.ts";

const GATEWAY_BOND = 2_000_000_000n;
const CHANNEL_LIFE_NS = 500_000_000_000n;

/** Commits to the questions that a model is measured by. @returns the benchmark's number */
export async function commitBenchmark(
  stage: EconomyStage,
  owner: Wallet,
  { queryRoot, queryCount }: { readonly queryRoot: Uint8Array; readonly queryCount: number },
): Promise<bigint> {
  const message = packMessage(MsgCommitBenchmark, { owner: owner.address, queryRoot, queryCount });
  return (await send(stage, owner, MsgCommitBenchmarkResponse, message)).benchmarkId;
}

/** What a model is made of, and what a call costs. */
export interface ModelFacts {
  readonly name: string;
  readonly inputs: InputRef[];
  readonly benchmarkId: bigint;
  readonly pricePerCall: bigint;
  /** Floors of the licences, which the builder gives of the own share. */
  readonly floorsPpm?: number;
}

/** The message that registers a model: half of a call's money follows what was retrieved, 30 % what was quoted, the rest the base. */
export function modelMessage(builder: Wallet, { floorsPpm = 0, ...facts }: ModelFacts): Any {
  return packMessage(
    MsgRegisterModel,
    MsgRegisterModel.create({
      ...facts,
      builder: builder.address,
      artifactHash: sha256(utf8ToBytes(`the model ${facts.name}`)),
      method: AttributionMethod.ATTRIBUTION_METHOD_MIX,
      mix: { retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 },
      dataPoolPpm: 550_000 + floorsPpm,
      commercial: true,
    }),
  );
}

/** Bonds and registers a gateway. */
export async function openGateway(stage: EconomyStage, gateway: Wallet): Promise<void> {
  const bond = {
    owner: gateway.address,
    purpose: BondPurpose.BOND_PURPOSE_GATEWAY,
    subject: "",
    amount: ubyl(GATEWAY_BOND),
  };
  const register = { operator: gateway.address, endpoint: "https://gateway.example/v1" };
  await send(
    stage,
    gateway,
    MsgRegisterGatewayResponse,
    packMessage(MsgPostBond, bond),
    packMessage(MsgRegisterGateway, register),
  );
}

/** Opens a channel that the caller pays into. @returns its number and the key that signs its vouchers */
export async function openChannel(
  stage: EconomyStage,
  caller: Wallet,
  { gateway, modelId, deposit }: { readonly gateway: Wallet; readonly modelId: bigint; readonly deposit: bigint },
): Promise<{ readonly channelId: bigint; readonly key: Uint8Array }> {
  const key = createPrivateKey();
  const message = MsgOpenChannel.create({
    depositor: caller.address,
    gateway: gateway.address,
    modelId,
    deposit: ubyl(deposit),
    voucherKey: secp256k1PublicKey(key),
    expiryClock: (await clockNow(stage)) + CHANNEL_LIFE_NS,
  });
  const { channelId } = await send(stage, caller, MsgOpenChannelResponse, packMessage(MsgOpenChannel, message));
  return { channelId, key };
}
