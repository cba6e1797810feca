/** For tests: a bonded gateway with a channel, calls on it, and vouchers signed by the payer's key. */
import assert from "node:assert/strict";
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import {
  EMPTY_RECEIPTS,
  appendReceipt,
  frontierTop,
  receiptsRoot,
  vectorHash,
  voucherHash,
} from "../../lib/economy/receipts.ts";
import type { ReceiptFrontier } from "../../lib/economy/receipts.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { AttributionMethod } from "../../proto/gen/byline/attribution/v1/attribution.ts";
import { Receipt } from "../../proto/gen/byline/attribution/v1/fraud.ts";
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
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { InputRef } from "../../proto/gen/byline/attribution/v1/tx.ts";
import { BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { openReceipt } from "../../sdk/receipts.ts";
import { any, postBond } from "../economy.fixture.ts";
import type { EconomyChain } from "../economy.fixture.ts";
import { readClock } from "../emissions/clock.ts";

const MIX = { retrievalPpm: 500_000, spansPpm: 300_000, basePpm: 200_000 };
const CALL_HASH = sha256(utf8ToBytes("a call"));
const NO_MIX = { retrievalPpm: 0, spansPpm: 0, basePpm: 0 };

/** A channel as its two ends keep it. */
export interface TestChannel {
  readonly id: bigint;
  readonly modelId: bigint;
  readonly gateway: TestAccount;
  /** Adds calls of this fee; `steered` of each fee is said to follow the call's own attribution, one entry per input. */
  call(count: number, fee: bigint, steered?: readonly bigint[]): void;
  /** The message that settles everything so far; `change` tampers with it after signing. */
  settle(change?: Partial<MsgSettleChannel>): Any;
}

/** Message that registers a model of these inputs. */
export function modelMessage(
  builder: TestAccount,
  inputs: readonly InputRef[],
  more: Partial<MsgRegisterModel> = {},
): Any {
  return any(
    MsgRegisterModel,
    MsgRegisterModel.create({
      builder: builder.text,
      name: "answers",
      artifactHash: sha256(utf8ToBytes("artifact")),
      inputs,
      method: AttributionMethod.ATTRIBUTION_METHOD_MIX,
      mix: more.method === AttributionMethod.ATTRIBUTION_METHOD_DECLARED ? NO_MIX : MIX,
      dataPoolPpm: 550_000,
      commercial: true,
      ...more,
    }),
  );
}

/** Commits to sixteen queries. @returns the benchmark's id */
export async function commitBenchmark(chain: EconomyChain, owner: TestAccount): Promise<bigint> {
  const message = any(MsgCommitBenchmark, {
    owner: owner.text,
    queryRoot: sha256(utf8ToBytes("queries")),
    queryCount: 16,
  });
  return (await chain.ok(owner, MsgCommitBenchmarkResponse, message)).benchmarkId;
}

/** Commits a benchmark and registers a model. @returns the model's id */
export async function registerModel(
  chain: EconomyChain,
  builder: TestAccount,
  inputs: readonly InputRef[],
  more: Partial<MsgRegisterModel> = {},
): Promise<bigint> {
  const benchmarkId = await commitBenchmark(chain, builder);
  const message = modelMessage(builder, inputs, { benchmarkId, ...more });
  return (await chain.ok(builder, MsgRegisterModelResponse, message)).modelId;
}

/** Bonds and registers a gateway. */
export async function registerGateway(chain: EconomyChain, gateway: TestAccount, bond: bigint): Promise<void> {
  const message = any(MsgRegisterGateway, { operator: gateway.text, endpoint: "https://gateway.example" });
  await chain.ok(
    gateway,
    MsgRegisterGatewayResponse,
    postBond(gateway, BondPurpose.BOND_PURPOSE_GATEWAY, "", bond),
    message,
  );
}

/** A voucher key that no other channel of the test has. */
export function voucherKeyOf(name: string): Uint8Array {
  return sha256(utf8ToBytes(`voucher key ${name}`));
}

/** Opens a channel of `payer` to `gateway`. */
export async function openChannel(
  chain: EconomyChain,
  payer: TestAccount,
  {
    gateway,
    modelId,
    deposit,
    inputs,
    name = "one",
    more = {},
  }: {
    readonly gateway: TestAccount;
    readonly modelId: bigint;
    readonly deposit: bigint;
    readonly inputs: number;
    readonly name?: string;
    readonly more?: Partial<MsgOpenChannel>;
  },
): Promise<TestChannel> {
  const key = voucherKeyOf(name);
  const clock = readClock(chain.app.read());
  const message = MsgOpenChannel.create({
    depositor: payer.text,
    gateway: gateway.text,
    modelId,
    deposit: { denom: "ubyl", amount: deposit.toString() },
    voucherKey: secp256k1PublicKey(key),
    expiryClock: clock + 100_000_000_000n,
    ...more,
  });
  const { channelId } = await chain.ok(payer, MsgOpenChannelResponse, any(MsgOpenChannel, message));
  let frontier: ReceiptFrontier = EMPTY_RECEIPTS;
  let sequence = 0n;
  return {
    id: channelId,
    modelId,
    gateway,
    call(count, fee, steered) {
      const vector = steered ?? Array<bigint>(inputs).fill(0n);
      for (let call = 0; call < count; call += 1) {
        const draft = { channelId, sequence, modelId, fee, vector: [...vector] };
        const receipt = Receipt.create({ ...draft, requestHash: CALL_HASH, responseHash: CALL_HASH });
        frontier = appendReceipt(frontier, openReceipt(receipt));
        sequence += 1n;
      }
    },
    settle(change = {}) {
      const top = frontierTop(frontier);
      assert.ok(top !== undefined);
      const { fee: amount, calls, vector } = top.sums;
      const hash = voucherHash({
        chainId: TEST_CHAIN,
        channelId,
        amount,
        calls,
        receiptsRoot: receiptsRoot(top.node),
        vectorHash: vectorHash(vector),
      });
      const signature = secp256k1Sign(key, hash);
      const treeHash = top.node.hash;
      return any(
        MsgSettleChannel,
        MsgSettleChannel.create({
          gateway: gateway.text,
          channelId,
          amount,
          calls,
          treeHash,
          vector,
          signature,
          ...change,
        }),
      );
    },
  };
}
