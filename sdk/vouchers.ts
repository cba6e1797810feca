/** Both ends of a payment channel (docs/spec/attribution.md T40-T44): the payer signs vouchers, the gateway settles them. */
import { secp256k1Sign, secp256k1Verify } from "#crypto";
import { type OpenTop, receiptsRoot, vectorHash, voucherHash } from "../lib/economy/receipts.ts";
import { MsgSettleChannel } from "../proto/gen/byline/attribution/v1/tx.ts";

/** The channel that a voucher is for. */
export interface VoucherChannel {
  readonly chainId: string;
  readonly channelId: bigint;
}

/** The payer's signature over everything that was called so far. @param key 32 secret bytes, used for this channel only */
export function signVoucher(key: Uint8Array, channel: VoucherChannel, top: OpenTop): Uint8Array {
  return secp256k1Sign(key, hashOf(channel, top));
}

/** Whether the payer signed this state of the channel: what a gateway checks before it serves the next call. */
export function isVoucherOf(
  publicKey: Uint8Array,
  channel: VoucherChannel,
  top: OpenTop,
  signature: Uint8Array,
): boolean {
  return signature.length === 64 && secp256k1Verify(publicKey, hashOf(channel, top), signature);
}

/** The message that settles a voucher. */
export function settleMessage(
  gateway: string,
  channelId: bigint,
  top: OpenTop,
  signature: Uint8Array,
): MsgSettleChannel {
  const { fee: amount, calls, vector } = top.sums;
  return MsgSettleChannel.create({ gateway, channelId, amount, calls, vector, treeHash: top.node.hash, signature });
}

function hashOf({ chainId, channelId }: VoucherChannel, { node, sums }: OpenTop): Uint8Array {
  return voucherHash({
    chainId,
    channelId,
    amount: sums.fee,
    calls: sums.calls,
    receiptsRoot: receiptsRoot(node),
    vectorHash: vectorHash(sums.vector),
  });
}
