/** Accounts and signed transfers for load: keys from a seed, signatures by the native library, everything made beforehand. */
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { accountAddress } from "../../lib/address.ts";
import { bigEndian64, concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { addressText } from "../../modules/address.ts";
import { MsgSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import { SignMode } from "../../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";

/** Denom of all transfers. */
export const BENCH_DENOM = "ubyl";
/** Gas limit of a transfer: a first transfer of an account uses about 80,000. */
export const TRANSFER_GAS = 100_000n;
/** At 0.001 per gas, the price of local networks. */
const TRANSFER_FEE = "100";

/** A key pair with its address. */
export interface BenchAccount {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly text: string;
}

/** The `index`th account; always the same. */
export function benchAccount(index: number): BenchAccount {
  const privateKey = sha256(concatBytes(utf8ToBytes("bench account "), bigEndian64(BigInt(index))));
  const publicKey = secp256k1PublicKey(privateKey);
  return { privateKey, publicKey, text: addressText(accountAddress(publicKey)) };
}

/** An address without a key: an account that only receives. */
export function idleAddress(index: number): Uint8Array {
  return sha256(concatBytes(utf8ToBytes("idle account "), bigEndian64(BigInt(index)))).slice(0, 20);
}

/** What `signTransfer` signs. */
export interface Transfer {
  readonly chainId: string;
  readonly from: BenchAccount;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly toText: string;
}

/** A signed transfer of one base unit, as its bytes. */
export function signTransfer({ chainId, from, accountNumber, sequence, toText }: Transfer): Uint8Array {
  const amount = [{ denom: BENCH_DENOM, amount: "1" }];
  const message = {
    typeUrl: `/${MsgSend.typeName}`,
    value: MsgSend.encode({ fromAddress: from.text, toAddress: toText, amount }),
  };
  const bodyBytes = TxBody.encode(TxBody.create({ messages: [message] }));
  const authInfoBytes = AuthInfo.encode({
    signerInfos: [
      {
        publicKey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: from.publicKey }) },
        modeInfo: { single: { mode: SignMode.SIGN_MODE_DIRECT }, multi: undefined },
        sequence,
      },
    ],
    fee: { amount: [{ denom: BENCH_DENOM, amount: TRANSFER_FEE }], gasLimit: TRANSFER_GAS, payer: "", granter: "" },
    tip: undefined,
  });
  const signed = sha256(SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber }));
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [secp256k1Sign(from.privateKey, signed)] });
}

/** How many transfers to sign, and between whom. */
export interface TransferPlan {
  readonly chainId: string;
  readonly senders: readonly BenchAccount[];
  /** Account number of the first sender; the others follow. */
  readonly firstNumber: bigint;
  /** Transfers per sender; sequences from `firstSequence`. */
  readonly perSender: number;
  readonly firstSequence: bigint;
  /** Receiver of the `n`th transfer of all. */
  readonly receiver: (n: number) => string;
}

/** Signs a whole plan; one list per sender, in sequence order. */
export function signTransfers(plan: TransferPlan): readonly (readonly Uint8Array[])[] {
  return plan.senders.map((from, sender) =>
    Array.from({ length: plan.perSender }, (_, turn) =>
      signTransfer({
        chainId: plan.chainId,
        from,
        accountNumber: plan.firstNumber + BigInt(sender),
        sequence: plan.firstSequence + BigInt(turn),
        toText: plan.receiver(sender * plan.perSender + turn),
      }),
    ),
  );
}
