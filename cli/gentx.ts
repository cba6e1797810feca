/**
 * Genesis transactions: a create-validator message, and the validator's hash chain for the beacon, signed for account number 0
 * and sequence 0, with `id@host:port` as its memo.
 */
import { accountAddress, formatOperatorAddress } from "../lib/address.ts";
import { MsgRegisterBeaconChain } from "../proto/gen/byline/emissions/v1/tx.ts";
import { Tx } from "../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../proto/gen/google/protobuf/any.ts";
import { toProtoJson } from "../proto/json.ts";
import { secp256k1PublicKey } from "#crypto";
import { signTx } from "../sdk/sign-tx.ts";
import { createValidatorMessage, type ValidatorFacts } from "./commands/validator-messages.ts";

/** Gas limit of a genesis transaction; no fee is paid. */
const GENTX_GAS = 200_000n;

function registerBeaconMessage(
  { tip, length }: { readonly tip: Uint8Array; readonly length: number },
  account: Uint8Array,
): Any {
  const message = { validatorAddress: formatOperatorAddress(account), tip, length: BigInt(length) };
  return { typeUrl: `/${MsgRegisterBeaconChain.typeName}`, value: MsgRegisterBeaconChain.encode(message) };
}

/** The signed genesis transaction as the JSON that `app_state.genutil.gen_txs` holds. */
export function signGentx(options: {
  readonly chainId: string;
  readonly privateKey: Uint8Array;
  readonly facts: ValidatorFacts;
  /** `id@host:port` */
  readonly peer: string;
  /** Registered with the validator; undefined: later, by a transaction. */
  readonly beacon?: { readonly tip: Uint8Array; readonly length: number } | undefined;
}): unknown {
  const account = accountAddress(secp256k1PublicKey(options.privateKey));
  const draft = {
    messages: [
      createValidatorMessage(options.facts, account),
      ...(options.beacon === undefined ? [] : [registerBeaconMessage(options.beacon, account)]),
    ],
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
