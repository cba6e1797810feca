/** Transactions of one person: signed in order, each knowing what it should do to balances. */
import { sha256 } from "#crypto";
import { toHexUpper } from "../../lib/bytes.ts";
import { fetchAccount } from "../../sdk/queries.ts";
import type { RpcConnection } from "../../sdk/rpc.ts";
import { signTx } from "../../sdk/sign-tx.ts";
import { MsgSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import { packMessage } from "../../sdk/client.ts";
import type { Person } from "./network.ts";

/** The coin of the chain. */
export const DENOM = "ubyl";
/** Fee of every transaction of the load, base units. */
export const FEE = 2_000n;
/** Gas limit of every transaction of the load; the fee pays for it at the node's least price. */
export const GAS = 400_000n;

/** A signed transaction. */
export interface SignedTx {
  readonly tx: Uint8Array;
  /** 64 upper-case hex characters. */
  readonly hash: string;
}

/** Signs transactions of one person, one sequence after the other. */
export interface PersonTxs {
  readonly person: Person;
  next(messages: readonly Any[]): SignedTx;
}

/** Reads the account and signs from its sequence on. @throws NodeError */
export async function createPersonTxs(rpc: RpcConnection, chainId: string, person: Person): Promise<PersonTxs> {
  const { accountNumber, sequence: first } = await fetchAccount(rpc, person.address);
  let sequence = first;
  return {
    person,
    next(messages) {
      const fee = [{ denom: DENOM, amount: FEE.toString() }];
      const draft = { messages, memo: "", timeoutHeight: 0n, gasLimit: GAS, fee, feePayer: "", feeGranter: "" };
      const tx = signTx(draft, person.privateKey, { chainId, accountNumber, sequence });
      sequence += 1n;
      return { tx, hash: txHashText(tx) };
    },
  };
}

/** A transfer. */
export function sendMessage(from: string, to: string, amount: bigint): Any {
  const coins = [{ denom: DENOM, amount: amount.toString() }];
  return packMessage(MsgSend, { fromAddress: from, toAddress: to, amount: coins });
}

/** The hash of a transaction as RPC writes it. */
export function txHashText(tx: Uint8Array): string {
  return toHexUpper(sha256(tx));
}
