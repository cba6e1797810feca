/** Transactions as bytes: the body, what is signed of it (the bytes, or its amino JSON as hardware wallets do), and the signature. Pure. */
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { aminoSignBytes } from "../proto/amino-json.ts";
import type { Coin } from "../proto/gen/cosmos/base/v1beta1/coin.ts";
import { PubKey } from "../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import { SignMode } from "../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, SignDoc, type SignerInfo, TxBody, TxRaw } from "../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../proto/gen/google/protobuf/any.ts";

/** What a signature commits to beside the body and fee. */
export interface SignerFacts {
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** The parts of a transaction that people choose. */
export interface TxDraft {
  readonly messages: readonly Any[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
  readonly gasLimit: bigint;
  readonly fee: readonly Coin[];
  readonly feePayer: string;
  readonly feeGranter: string;
}

const NO_SIGNATURE = new Uint8Array(64);

/** How a signature commits to a transaction: to its bytes, or to its amino JSON. */
export type SigningMode = "direct" | "amino-json";

const MODE_NUMBERS = {
  direct: SignMode.SIGN_MODE_DIRECT,
  "amino-json": SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
} as const;

/** The one key that signs, as a transaction names it. */
export interface SignerSlot {
  /** 33 bytes, compressed. */
  readonly publicKey: Uint8Array;
  readonly sequence: bigint;
  readonly mode: SigningMode;
}

/** What a transaction says about a signer with one key. @param publicKey 33 bytes */
export function signerInfoOf({ publicKey, sequence, mode }: SignerSlot): SignerInfo {
  return {
    publicKey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: publicKey }) },
    modeInfo: { single: { mode: MODE_NUMBERS[mode] }, multi: undefined },
    sequence,
  };
}

/** Who signs and who pays. @param signer  undefined while nobody signed. @returns AuthInfo bytes */
export function authInfoBytesOf(draft: TxDraft, signer: SignerSlot | undefined): Uint8Array {
  return AuthInfo.encode(
    AuthInfo.create({
      signerInfos: signer === undefined ? [] : [signerInfoOf(signer)],
      fee: { amount: draft.fee, gasLimit: draft.gasLimit, payer: draft.feePayer, granter: draft.feeGranter },
    }),
  );
}

/** What a transaction does. @returns TxBody bytes */
export function bodyBytesOf(draft: TxDraft): Uint8Array {
  const { messages, memo, timeoutHeight } = draft;
  return TxBody.encode(TxBody.create({ messages, memo, timeoutHeight }));
}

/** Signs a draft with one key. @returns TxRaw bytes */
export function signTx(
  draft: TxDraft,
  privateKey: Uint8Array,
  facts: SignerFacts,
  mode: SigningMode = "direct",
): Uint8Array {
  const body = bodyBytesOf(draft);
  const auth = authInfoBytesOf(draft, { publicKey: secp256k1PublicKey(privateKey), sequence: facts.sequence, mode });
  const document = signedBytes({ bodyBytes: body, authInfoBytes: auth }, facts, mode);
  return TxRaw.encode({
    bodyBytes: body,
    authInfoBytes: auth,
    signatures: [secp256k1Sign(privateKey, sha256(document))],
  });
}

/**
 * The bytes whose SHA-256 a signer of this transaction signs.
 * @throws WireError when amino JSON cannot express the transaction
 */
export function signedBytes(
  tx: { readonly bodyBytes: Uint8Array; readonly authInfoBytes: Uint8Array },
  { chainId, accountNumber, sequence }: SignerFacts,
  mode: SigningMode,
): Uint8Array {
  if (mode === "direct") return SignDoc.encode({ ...tx, chainId, accountNumber });
  const { messages, memo, timeoutHeight } = TxBody.decode(tx.bodyBytes);
  const fee = AuthInfo.decode(tx.authInfoBytes).fee ?? { amount: [], gasLimit: 0n, payer: "", granter: "" };
  return aminoSignBytes({ chainId, accountNumber, sequence, messages, memo, timeoutHeight, fee });
}

/** A draft with an empty signature, for simulation. @returns TxRaw bytes */
export function unsignedTx(draft: TxDraft, publicKey: Uint8Array, sequence: bigint): Uint8Array {
  return TxRaw.encode({
    bodyBytes: bodyBytesOf(draft),
    authInfoBytes: authInfoBytesOf(draft, { publicKey, sequence, mode: "direct" }),
    signatures: [NO_SIGNATURE],
  });
}

/** A draft that nobody has signed, as `--generate-only` prints it. @returns TxRaw bytes */
export function draftTx(draft: TxDraft): Uint8Array {
  return TxRaw.encode({
    bodyBytes: bodyBytesOf(draft),
    authInfoBytes: authInfoBytesOf(draft, undefined),
    signatures: [],
  });
}
