/** Sends messages to the chain: prices them by simulation, signs, sends, waits until a block holds them. */
import type { OfflineDirectSigner } from "@cosmjs/proto-signing";
import { fromBase64, fromHex, toBase64 } from "../lib/bytes.ts";
import { NodeError, SdkError, TxError } from "../lib/errors.ts";
import { divCeil } from "../lib/int.ts";
import { asJsonObject, type JsonValue } from "../lib/json.ts";
import { PubKey } from "../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import { TxMsgData } from "../proto/gen/cosmos/base/abci/v1beta1/abci.ts";
import { SignMode } from "../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { SimulateRequest, SimulateResponse } from "../proto/gen/cosmos/tx/v1beta1/service.ts";
import { AuthInfo, TxBody, TxRaw } from "../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "../proto/gen/google/protobuf/any.ts";
import type { Codec } from "../proto/wire.ts";
import { type AccountFacts, type GasPrice, queryAccount, queryGasPrice } from "./queries.ts";
import { type JsonObject, type RpcConnection, textOf } from "./rpc.ts";

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

const NO_SIGNATURE = new Uint8Array(64);
/** A simulation forgets the signature's exact cost and state that changes meanwhile. */
const GAS_MARGIN = { numerator: 14n, denominator: 10n };
const WAIT_MS = 60_000;
const POLL_MS = 250;
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

function bodyOf(messages: readonly Any[], memo: string): Uint8Array {
  return TxBody.encode(TxBody.create({ messages, memo }));
}

function authInfoOf(key: SignerKey, sequence: bigint, quote: Quote, granter: string): Uint8Array {
  const { fee, denom, gasLimit } = quote;
  const amount = fee === 0n ? [] : [{ denom, amount: fee.toString() }];
  const publicKey: Any = { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: key.publicKey }) };
  const modeInfo = { single: { mode: SignMode.SIGN_MODE_DIRECT }, multi: undefined };
  return AuthInfo.encode(
    AuthInfo.create({
      signerInfos: [{ publicKey, modeInfo, sequence }],
      fee: { amount, gasLimit, payer: "", granter },
    }),
  );
}

/** Gas that the messages used in simulation. @throws QueryError with the refusal's words, NodeError */
export async function simulate(rpc: RpcConnection, key: SignerKey, messages: readonly Any[]): Promise<bigint> {
  const account = await queryAccount(rpc, key.address);
  const quote: Quote = { gasLimit: 0n, fee: 0n, denom: "" };
  const txBytes = TxRaw.encode({
    bodyBytes: bodyOf(messages, ""),
    authInfoBytes: authInfoOf(key, account?.sequence ?? 0n, quote, ""),
    signatures: [NO_SIGNATURE],
  });
  const path = "/cosmos.tx.v1beta1.Service/Simulate";
  const method = { path, input: SimulateRequest, output: SimulateResponse };
  const { gasInfo } = await rpc.query(method, { tx: undefined, txBytes });
  if (gasInfo === undefined) throw new NodeError("RPC_ERROR", "the simulation told no gas");
  return gasInfo.gasUsed;
}

/** What the messages will cost now. @throws QueryError with the refusal's words, NodeError */
export async function quote(
  rpc: RpcConnection,
  signer: OfflineDirectSigner,
  messages: readonly Any[],
  options: SendOptions = {},
): Promise<Quote> {
  const price = options.gasPrice ?? (await queryGasPrice(rpc));
  const used = options.gasLimit ?? (await simulate(rpc, await keyOf(signer), messages));
  const gasLimit = options.gasLimit ?? divCeil(used * GAS_MARGIN.numerator, GAS_MARGIN.denominator);
  return { gasLimit, fee: divCeil(gasLimit * price.numerator, price.denominator), denom: price.denom };
}

/** Signs messages. @returns TxRaw bytes */
async function sign(
  signer: OfflineDirectSigner,
  messages: readonly Any[],
  facts: AccountFacts & { readonly chainId: string; readonly quote: Quote; readonly options: SendOptions },
): Promise<Uint8Array> {
  const key = await keyOf(signer);
  const bodyBytes = bodyOf(messages, facts.options.memo ?? "");
  const authInfoBytes = authInfoOf(key, facts.sequence, facts.quote, facts.options.feeGranter ?? "");
  const { chainId, accountNumber } = facts;
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
      await sleep(POLL_MS * 4);
    }
  }
}

/** Sends a signed transaction. @returns its hash. @throws TxError when the node refuses it, NodeError */
export async function broadcast(rpc: RpcConnection, tx: Uint8Array): Promise<string> {
  const answer = await rpc.call("broadcast_tx_sync", { tx: toBase64(tx) });
  refuseFailure(answer);
  return textOf(answer["hash"]);
}

/** Waits until a block holds the transaction. @throws TxError when it failed there, NodeError("TX_PENDING") */
export async function waitForTx(rpc: RpcConnection, hash: string, waitMs: number): Promise<Omit<SentTx, "fee">> {
  const deadline = performance.now() + waitMs;
  while (performance.now() < deadline) {
    const found = await findTx(rpc, hash);
    if (found !== undefined) return includedTx(found);
    await sleep(POLL_MS);
  }
  throw new NodeError("TX_PENDING", `transaction ${hash} was sent, but no block holds it yet`);
}

async function findTx(rpc: RpcConnection, hash: string): Promise<JsonObject | undefined> {
  try {
    return await rpc.call("tx", { hash: toBase64(fromHex(hash)), prove: false });
  } catch (error) {
    if (error instanceof NodeError && error.code === "RPC_ERROR" && /not found/.test(error.message)) return undefined;
    throw error;
  }
}

function includedTx(found: JsonObject): Omit<SentTx, "fee"> {
  const result = asJsonObject(found["tx_result"]) ?? {};
  refuseFailure(result);
  const events = result["events"];
  return {
    hash: textOf(found["hash"]),
    height: BigInt(textOf(found["height"])),
    gasUsed: BigInt(textOf(result["gas_used"]) || "0"),
    responses: TxMsgData.decode(fromBase64(textOf(result["data"]))).msgResponses,
    events: Array.isArray(events) ? events : [],
  };
}

function refuseFailure(result: JsonObject): void {
  const code = Number(result["code"] ?? 0);
  if (code === 0) return;
  throw new TxError({ codespace: textOf(result["codespace"]), code, text: textOf(result["log"]) });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The response of message `index`, if it is of this type. */
export function responseOf<T>(sent: SentTx, codec: Codec<T>, index = 0): T | undefined {
  const response = sent.responses[index];
  return response?.typeUrl === `/${codec.typeName}` ? codec.decode(response.value) : undefined;
}
