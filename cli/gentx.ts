/** Genesis transactions: a create-validator message signed for account number 0 and sequence 0, with `id@host:port` as its memo. */
import { accountAddress } from "../lib/address.ts";
import { Tx } from "../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { toProtoJson } from "../proto/json.ts";
import { secp256k1PublicKey } from "#crypto";
import { signTx } from "../sdk/sign-tx.ts";
import { createValidatorMessage, type ValidatorFacts } from "./commands/validator-messages.ts";

/** Gas limit of a genesis transaction; no fee is paid. */
const GENTX_GAS = 200_000n;

/** The signed genesis transaction as the JSON that `app_state.genutil.gen_txs` holds. */
export function signGentx(options: {
  readonly chainId: string;
  readonly privateKey: Uint8Array;
  readonly facts: ValidatorFacts;
  /** `id@host:port` */
  readonly peer: string;
}): unknown {
  const account = accountAddress(secp256k1PublicKey(options.privateKey));
  const draft = {
    messages: [createValidatorMessage(options.facts, account)],
    memo: options.peer,
    timeoutHeight: 0n,
    gasLimit: GENTX_GAS,
    fee: [],
    feePayer: "",
    feeGranter: "",
  };
  const signer = { chainId: options.chainId, accountNumber: 0n, sequence: 0n };
  return toProtoJson(Tx, Tx.decode(signTx(draft, options.privateKey, signer)));
}
