/** Binding a claim id to an account (docs/spec/registry.md R4, R27). */
import { secp256k1PublicKey, secp256k1Sign } from "#crypto";
import { parseAccountAddress } from "../lib/address.ts";
import { claimBindingHash, claimIdOf } from "../lib/registry/contributor-id.ts";
import { MsgBindClaim } from "../proto/gen/byline/registry/v1/tx.ts";
import { packMessage, queryChainId, type SendOptions, type SentTx, signAndBroadcast } from "./client.ts";
import type { RpcConnection } from "./rpc.ts";
import type { Wallet } from "./wallet.ts";

/** The message that binds the claim of a key to an account on one chain. @param claimKey 32 secret bytes */
export function bindClaimMessage(claimKey: Uint8Array, chainId: string, address: string): MsgBindClaim {
  const claimPublicKey = secp256k1PublicKey(claimKey);
  const hash = claimBindingHash(chainId, claimIdOf(claimPublicKey), parseAccountAddress(address));
  return { address, claimPublicKey, claimSignature: secp256k1Sign(claimKey, hash) };
}

/** Binds a claim to the wallet's account. @throws TxError(registry/18, registry/19), QueryError, NodeError */
export async function bindClaim(
  rpc: RpcConnection,
  wallet: Wallet,
  claimKey: Uint8Array,
  options: SendOptions = {},
): Promise<{ readonly claimId: Uint8Array; readonly sent: SentTx }> {
  const message = bindClaimMessage(claimKey, await queryChainId(rpc), wallet.address);
  const sent = await signAndBroadcast(rpc, wallet, [packMessage(MsgBindClaim, message)], options);
  return { claimId: claimIdOf(message.claimPublicKey), sent };
}
