/** Sends messages to the chain: prices them by simulation, signs, sends, waits until a block holds them. */
import type { OfflineDirectSigner } from "@cosmjs/proto-signing";
import { fromBase64 } from "../lib/bytes.ts";
import { NodeError, SdkError, TxError } from "../lib/errors.ts";
import { asJsonObject, type JsonValue } from "../lib/json.ts";
import { TxMsgData } from "../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import type { Coin } from "../proto/gen/cosmos/base/v1beta1/coin.ts";
import { TxRaw } from "../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../proto/gen/google/protobuf/any.ts";
import type { Codec } from "../proto/wire.ts";
import { awaitTx, offerTx, type TxVerdict } from "./broadcast.ts";
import {
  feeFor,
  type GasPrice,
  queryGasPrice,
  SIMULATED_GAS,
  simulateGas,
  simulationFee,
  withGasMargin,
} from "./gas.ts";
import { type AccountFacts, queryAccount } from "./queries.ts";
import { type RpcConnection, textOf } from "./rpc.ts";
import { authInfoBytesOf, bodyBytesOf, type TxDraft, unsignedTx } from "./sign-tx.ts";

/** What a person may choose about a transaction. */
export interface SendOptions {
  readonly memo?: string | undefined;
  /** Gas limit; by simulation when absent. */
  readonly gasLimit?: bigint | undefined;
  readonly gasPrice?: GasPrice | undefined;
  /** Address whose fee allowance pays. */
  readonly feeGranter?: string | undefined;
  readonly waitMs?: number | undefined;
}

/** What a transaction will cost, base units. */
export interface Quote {
  readonly gasLimit: bigint;
  readonly fee: bigint;
  readonly denom: string;
}

/** A transaction that a block holds and that succeeded. */
export interface SentTx {
  /** 64 upper-case hex characters. */
  readonly hash: string;
  readonly height: bigint;
  readonly gasUsed: bigint;
  readonly fee: bigint;
  /** Response messages, one per message. */
  readonly responses: readonly Any[];
  readonly events: readonly JsonValue[];
}

/** The public key of a signer. */
interface SignerKey {
  readonly address: string;
  readonly publicKey: Uint8Array;
}

const WAIT_MS = 60_000;
const SEQUENCE_PAUSE_MS = 1_000;
const SEQUENCE_TRIES_MAX = 3;

/** A message as it stands in a transaction. */
export function packMessage<T>(codec: Codec<T>, message: T): Any {
  return { typeUrl: `/${codec.typeName}`, value: codec.encode(message) };
}

async function keyOf(signer: OfflineDirectSigner): Promise<SignerKey> {
  const [account] = await signer.getAccounts();
  if (account === undefined) throw new NodeError("NO_ACCOUNT", "the signer holds no account");
  return { address: account.address, publicKey: account.pubkey };
}

function draftOf(
  messages: readonly Any[],
  options: SendOptions,
  cost: { readonly gasLimit: bigint; readonly fee: readonly Coin[] },
): TxDraft {
  const { memo = "", feeGranter = "" } = options;
  return { messages, memo, timeoutHeight: 0n, ...cost, feePayer: "", feeGranter };
}

function simulationOf(messages: readonly Any[], options: SendOptions, price: GasPrice): TxDraft {
  return draftOf(messages, options, { gasLimit: SIMULATED_GAS, fee: simulationFee(price) });
}

/** What the messages will cost now. @throws QueryError with the refusal's words, NodeError */
export async function quote(
  rpc: RpcConnection,
  signer: OfflineDirectSigner,
  messages: readonly Any[],
  options: SendOptions = {},
): Promise<Quote> {
  const price = options.gasPrice ?? (await queryGasPrice(rpc));
  const gasLimit = options.gasLimit ?? (await simulatedLimit(rpc, signer, simulationOf(messages, options, price)));
  return costOf(gasLimit, price);
}

function costOf(gasLimit: bigint, price: GasPrice): Quote {
  return { gasLimit, fee: BigInt(feeFor(gasLimit, price)[0]?.amount ?? "0"), denom: price.denom };
}

async function simulatedLimit(rpc: RpcConnection, signer: OfflineDirectSigner, draft: TxDraft): Promise<bigint> {
  const { address, publicKey } = await keyOf(signer);
  const account = await queryAccount(rpc, address);
  return withGasMargin(await simulateGas(rpc, unsignedTx(draft, publicKey, account?.sequence ?? 0n)));
}

/** Signs messages. @returns TxRaw bytes */
async function sign(
  signer: OfflineDirectSigner,
  messages: readonly Any[],
  facts: AccountFacts & { readonly chainId: string; readonly quote: Quote; readonly options: SendOptions },
): Promise<Uint8Array> {
  const key = await keyOf(signer);
  const { gasLimit, fee, denom } = facts.quote;
  const coins = fee === 0n ? [] : [{ denom, amount: fee.toString() }];
  const draft = draftOf(messages, facts.options, { gasLimit, fee: coins });
  const { chainId, accountNumber, sequence } = facts;
  const bodyBytes = bodyBytesOf(draft);
  const authInfoBytes = authInfoBytesOf(draft, { publicKey: key.publicKey, sequence, mode: "direct" });
  const { signed, signature } = await signer.signDirect(key.address, {
    bodyBytes,
    authInfoBytes,
    chainId,
    accountNumber,
  });
  return TxRaw.encode({
    bodyBytes: signed.bodyBytes,
    authInfoBytes: signed.authInfoBytes,
    signatures: [fromBase64(signature.signature)],
  });
}

/** Name of the network that a node belongs to. @throws NodeError */
export async function queryChainId(rpc: RpcConnection): Promise<string> {
  return textOf(asJsonObject((await rpc.call("status", {}))["node_info"])?.["network"]);
}

/**
 * Prices, signs, sends and waits. A sequence that another transaction took meanwhile is asked anew, at most three times.
 * @throws TxError when the chain refuses (its codespace and code), QueryError from simulation,
 *   NodeError("TX_PENDING") when no block took it in time, NodeError for the network
 */
export async function signAndBroadcast(
  rpc: RpcConnection,
  signer: OfflineDirectSigner,
  messages: readonly Any[],
  options: SendOptions = {},
): Promise<SentTx> {
  const chainId = await queryChainId(rpc);
  const { address } = await keyOf(signer);
  const price = await quote(rpc, signer, messages, options);
  for (let attempt = 1; ; attempt++) {
    const account = await queryAccount(rpc, address);
    if (account === undefined) throw new TxError(SdkError.UnknownAddress, `account ${address} does not exist`);
    const tx = await sign(signer, messages, { ...account, chainId, quote: price, options });
    try {
      const hash = await broadcast(rpc, tx);
      return { ...(await waitForTx(rpc, hash, options.waitMs ?? WAIT_MS)), fee: price.fee };
    } catch (error) {
      const isBehind = error instanceof TxError && error.is(SdkError.WrongSequence);
      if (!isBehind || attempt >= SEQUENCE_TRIES_MAX) throw error;
      await new Promise((resolve) => setTimeout(resolve, SEQUENCE_PAUSE_MS));
    }
  }
}

/** Sends a signed transaction. @returns its hash. @throws TxError when the node refuses it, NodeError */
export async function broadcast(rpc: RpcConnection, tx: Uint8Array): Promise<string> {
  const verdict = await offerTx(rpc, tx);
  refuseFailure(verdict);
  return verdict.hash;
}

/** Waits until a block holds the transaction. @throws TxError when it failed there, NodeError("TX_PENDING") */
export async function waitForTx(rpc: RpcConnection, hash: string, waitMs: number): Promise<Omit<SentTx, "fee">> {
  const found = await awaitTx(rpc, hash, waitMs);
  if (found === undefined) throw new NodeError("TX_PENDING", `transaction ${hash} was sent, but no block holds it yet`);
  refuseFailure(found);
  const { height, gasUsed, events, data } = found;
  return { hash: found.hash, height, gasUsed, responses: TxMsgData.decode(data).msgResponses, events };
}

function refuseFailure({ codespace, code, log }: TxVerdict): void {
  if (code !== 0) throw new TxError({ codespace, code, text: log });
}

/** The response of message `index`, if it is of this type. */
export function responseOf<T>(sent: SentTx, codec: Codec<T>, index = 0): T | undefined {
  const response = sent.responses[index];
  return response?.typeUrl === `/${codec.typeName}` ? codec.decode(response.value) : undefined;
}
