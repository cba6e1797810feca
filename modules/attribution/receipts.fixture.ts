/** For tests: a channel's receipts as a gateway keeps them, with lies, settled by the payer's signature all the same. */
import { secp256k1PublicKey, secp256k1Sign } from "#crypto";
import {
  type OpenReceipt,
  type OpenTop,
  type ReceiptNode,
  joinTops,
  receiptLeaf,
  receiptsRootOf,
  vectorHash,
  voucherHash,
} from "../../lib/economy/receipts.ts";
import { splitPoint } from "../../lib/merkle/merkle.ts";
import { readClock } from "../emissions/clock.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import type { TestAccount } from "../../node/execution/test-app.fixture.ts";
import { Receipt } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import type { ReceiptLeaf, ReceiptStep, ReceiptSumProof } from "../../proto/gen/byline/attribution/v1/fraud.ts";
import {
  MsgOpenChannel,
  MsgOpenChannelResponse,
  MsgSettleChannel,
  MsgSettleChannelResponse,
} from "../../proto/gen/byline/attribution/v1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { any } from "../economy.fixture.ts";
import type { EconomyChain } from "../economy.fixture.ts";
import { voucherKeyOf } from "./channel.fixture.ts";
import { hashOf, present } from "./publication.fixture.ts";

/** A channel whose receipts the test writes. */
export interface ReceiptChannel {
  readonly id: bigint;
  /** The receipt of the next call; `more` changes what an honest one says. */
  receipt(sequence: number, more?: Partial<Receipt>): OpenReceipt;
  /** Settles these receipts; `lie` is added to the fee at the top. @returns the settlement's index */
  settle(receipts: readonly OpenReceipt[], lie?: bigint): Promise<number>;
  /** The message that settles these receipts. */
  settleMessage(receipts: readonly OpenReceipt[], lie?: bigint): Any;
}

/** Opens a channel. */
export async function openReceiptChannel(
  chain: EconomyChain,
  { payer, gateway, modelId }: { readonly payer: TestAccount; readonly gateway: TestAccount; readonly modelId: bigint },
  name: string,
): Promise<ReceiptChannel> {
  const key = voucherKeyOf(name);
  const { channelId } = await chain.ok(
    payer,
    MsgOpenChannelResponse,
    any(
      MsgOpenChannel,
      MsgOpenChannel.create({
        depositor: payer.text,
        gateway: gateway.text,
        modelId,
        deposit: { denom: "ubyl", amount: "10000000" },
        voucherKey: secp256k1PublicKey(key),
        expiryClock: readClock(chain.app.read()) + 1_000_000_000_000n,
      }),
    ),
  );
  const settleMessage = (receipts: readonly OpenReceipt[], lie = 0n): Any => {
    const { node, sums } = treeOf(receipts).top;
    const amount = sums.fee + lie;
    const { calls, vector } = sums;
    const receiptsRoot = receiptsRootOf(node.hash, { fee: amount, calls, vector });
    const voucher = { chainId: TEST_CHAIN, channelId, amount, calls, receiptsRoot, vectorHash: vectorHash(vector) };
    const signature = secp256k1Sign(key, voucherHash(voucher));
    const message = { gateway: gateway.text, channelId, amount, calls, treeHash: node.hash, vector, signature };
    return any(MsgSettleChannel, message);
  };
  return {
    id: channelId,
    settleMessage,
    receipt(sequence, more = {}) {
      const receipt = Receipt.create({
        channelId,
        sequence: BigInt(sequence),
        modelId,
        fee: 100_000n,
        vector: [0n, 0n],
        requestHash: hashOf("request"),
        responseHash: hashOf("response"),
        ...more,
      });
      return { bytes: Receipt.encode(receipt), fee: receipt.fee, vector: receipt.vector };
    },
    async settle(receipts, lie) {
      return (await chain.ok(gateway, MsgSettleChannelResponse, settleMessage(receipts, lie))).index;
    },
  };
}

/** An inner node with its children and its way up. */
interface InnerNode {
  readonly top: OpenTop;
  readonly left: OpenTop;
  readonly right: OpenTop;
  readonly path: readonly ReceiptStep[];
}

/** A tree with the ways up of all its leaves and inner nodes, the top node first. */
interface ReceiptTree {
  readonly top: OpenTop;
  readonly paths: readonly (readonly ReceiptStep[])[];
  readonly inner: readonly InnerNode[];
}

function treeOf(receipts: readonly OpenReceipt[]): ReceiptTree {
  const [only] = receipts;
  if (receipts.length === 1 && only !== undefined) {
    const { bytes, fee, vector } = only;
    return {
      top: { node: receiptLeaf(bytes, fee, vector), sums: { fee, calls: 1n, vector } },
      paths: [[]],
      inner: [],
    };
  }
  const middle = splitPoint(receipts.length);
  const [left, right] = [treeOf(receipts.slice(0, middle)), treeOf(receipts.slice(middle))];
  const top = joinTops(left.top, right.top);
  const step = (sibling: ReceiptNode, isLeft: boolean): ReceiptStep => ({ sibling, isLeft, above: top.node });
  const [toRight, toLeft] = [step(right.top.node, false), step(left.top.node, true)];
  return {
    top,
    paths: [...left.paths.map((path) => [...path, toRight]), ...right.paths.map((path) => [...path, toLeft])],
    inner: [
      { top, left: left.top, right: right.top, path: [] },
      ...left.inner.map((node) => ({ ...node, path: [...node.path, toRight] })),
      ...right.inner.map((node) => ({ ...node, path: [...node.path, toLeft] })),
    ],
  };
}

/** The leaf of one call, as it stands under the settled root; `lie` as in `settle`. */
export function leafOf(receipts: readonly OpenReceipt[], index: number, lie = 0n): ReceiptLeaf {
  const { paths } = treeOf(receipts);
  const { bytes, fee, vector } = present(receipts[index], "a receipt");
  const path = [...present(paths[index], "a path")];
  const last = path.pop();
  if (last !== undefined) {
    path.push({ ...last, above: { ...last.above, fee: last.above.fee + lie } });
  }
  return { index: BigInt(index), node: receiptLeaf(bytes, fee, vector), receipt: bytes, path };
}

/** The top with its two children. */
export function topSumOf(receipts: readonly OpenReceipt[], lie = 0n): ReceiptSumProof {
  const top = present(sumsOf(receipts)[0], "two receipts");
  return { ...top, node: { ...top.node, fee: top.node.fee + lie } };
}

/** Every inner node with its two children, the top first. */
export function sumsOf(receipts: readonly OpenReceipt[]): readonly ReceiptSumProof[] {
  return treeOf(receipts).inner.map(({ top, left, right, path }) => ({
    node: top.node,
    vector: top.sums.vector,
    left: left.node,
    leftVector: left.sums.vector,
    right: right.node,
    rightVector: right.sums.vector,
    path,
  }));
}
