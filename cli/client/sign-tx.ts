/** Transactions: build the body, sign it (directly, or its amino JSON as hardware wallets do), simulate, send, wait for inclusion. */
import { secp256k1PublicKey, secp256k1Sign, sha256 } from "#crypto";
import { aminoSignBytes } from "../../proto/amino-json.ts";
import { NodeError } from "../../lib/errors.ts";
import { BaseAccount } from "../../proto/gen/cosmos/auth/v1beta1/auth.ts";
import { QueryAccountRequest, QueryAccountResponse } from "../../proto/gen/cosmos/auth/v1beta1/query.ts";
import { ConfigRequest, ConfigResponse } from "../../proto/gen/cosmos/base/node/v1beta1/query.ts";
import type { Coin } from "../../proto/gen/cosmos/base/v1beta1/coin.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import { SignMode } from "../../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { SimulateRequest, SimulateResponse } from "../../proto/gen/cosmos/tx/v1beta1/service.ts";
import { AuthInfo, SignDoc, type SignerInfo, TxBody, TxRaw } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { BroadcastResult, IncludedTx, RpcClient } from "./rpc-client.ts";

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

const POLL_MS = 250;
const NO_SIGNATURE = new Uint8Array(64);

/** How a signature commits to a transaction: to its bytes, or to its amino JSON. */
export type SigningMode = "direct" | "amino-json";

const MODE_NUMBERS = {
  direct: SignMode.SIGN_MODE_DIRECT,
  "amino-json": SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
} as const;

interface SignerSlot {
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

function authInfoBytes(draft: TxDraft, signer: SignerSlot | undefined): Uint8Array {
  return AuthInfo.encode(
    AuthInfo.create({
      signerInfos: signer === undefined ? [] : [signerInfoOf(signer)],
      fee: { amount: draft.fee, gasLimit: draft.gasLimit, payer: draft.feePayer, granter: draft.feeGranter },
    }),
  );
}

function bodyBytes(draft: TxDraft): Uint8Array {
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
  const body = bodyBytes(draft);
  const auth = authInfoBytes(draft, { publicKey: secp256k1PublicKey(privateKey), sequence: facts.sequence, mode });
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
    bodyBytes: bodyBytes(draft),
    authInfoBytes: authInfoBytes(draft, { publicKey, sequence, mode: "direct" }),
    signatures: [NO_SIGNATURE],
  });
}

/** A draft that nobody has signed, as `--generate-only` prints it. @returns TxRaw bytes */
export function draftTx(draft: TxDraft): Uint8Array {
  return TxRaw.encode({ bodyBytes: bodyBytes(draft), authInfoBytes: authInfoBytes(draft, undefined), signatures: [] });
}

/** Account number and sequence of an address on chain. @throws NodeError("QUERY_FAILED") when it does not exist yet */
export async function fetchAccount(
  rpc: RpcClient,
  address: string,
): Promise<{ accountNumber: bigint; sequence: bigint }> {
  const path = "/cosmos.auth.v1beta1.Query/Account";
  const { account } = await rpc.query({ path, input: QueryAccountRequest, output: QueryAccountResponse }, { address });
  if (account === undefined || account.typeUrl !== `/${BaseAccount.typeName}`) {
    throw new NodeError("QUERY_FAILED", `${address} is not a plain account`);
  }
  return BaseAccount.decode(account.value);
}

/** Gas that a transaction used in simulation. @throws NodeError("QUERY_FAILED") with the refusal's text */
export async function simulateGas(rpc: RpcClient, txBytes: Uint8Array): Promise<bigint> {
  const path = "/cosmos.tx.v1beta1.Service/Simulate";
  const { gasInfo } = await rpc.query(
    { path, input: SimulateRequest, output: SimulateResponse },
    { tx: undefined, txBytes },
  );
  if (gasInfo === undefined) throw new NodeError("QUERY_FAILED", "the simulation told no gas");
  return gasInfo.gasUsed;
}

/** The least gas price of the node, or the usual one where it does not tell. */
export async function nodeGasPrice(rpc: RpcClient, usual: string): Promise<string> {
  try {
    const path = "/cosmos.base.node.v1beta1.Service/Config";
    const config = await rpc.query({ path, input: ConfigRequest, output: ConfigResponse }, {});
    const [first = ""] = config.minimumGasPrice.split(",");
    return first.trim() === "" ? usual : first;
  } catch (error) {
    if (error instanceof NodeError && error.code === "QUERY_FAILED") return usual;
    throw error;
  }
}

/** Sends a transaction. @throws NodeError("TX_REFUSED") when CheckTx refuses it */
export async function sendTx(rpc: RpcClient, tx: Uint8Array, mode: "sync" | "async"): Promise<BroadcastResult> {
  const result = await rpc.broadcast(tx, mode);
  if (result.code !== 0) {
    throw new NodeError("TX_REFUSED", `${result.log} (codespace ${result.codespace}, code ${result.code})`);
  }
  return result;
}

/** Waits until a block holds the transaction; undefined when the time runs out, which is no failure. */
export async function waitForTx(rpc: RpcClient, hash: string, timeoutMs: number): Promise<IncludedTx | undefined> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    const found = await rpc.findTx(hash);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return undefined;
}
