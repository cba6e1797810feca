/**
 * Transactions from bytes: strict TxRaw (ADR-027), body, auth info and every message, done once per hash.
 * What cannot be read is code 2 (interop §6.4); an address that is none is code 7, a transaction without messages code 18.
 */
import { sha256 } from "#crypto";
import { bytesToBinaryText } from "../../../lib/bytes.ts";
import { SdkError, TxError } from "../../../lib/errors.ts";
import { DECODED_BYTES_MAX, DECODED_TXS_MAX, TX_BYTES_MAX, TX_MESSAGES_MAX } from "../../../lib/limits.ts";
import { parseAddress } from "../../../modules/address.ts";
import type { Coins } from "../../../modules/coins.ts";
import { EmissionsError } from "../../../modules/emissions/errors.ts";
import { uniqueTexts } from "../../../modules/module.ts";
import type { BoundMessage, MessageHandler } from "../../../modules/module.ts";
import { MsgRevealBeacon } from "../../../proto/gen/byline/emissions/v1/tx.ts";
import type { AuthInfo, Fee, TxBody, TxRaw } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { decodeTxParts } from "../../../proto/tx-raw.ts";
import { WireError } from "../../../proto/wire-error.ts";
import { createMemo } from "../memo.ts";
import type { SignatureCheck } from "./signature-check.ts";

/** An account that must sign. */
export interface TxSigner {
  readonly text: string;
  readonly address: Uint8Array;
}

/** What a signer signs besides the transaction itself. */
export interface SignerData {
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** A decoded transaction; free of state, so it may be kept and run many times. */
export interface DecodedTx {
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`. */
  readonly hash: Uint8Array;
  readonly raw: TxRaw;
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  readonly fee: Fee;
  /** True when the body carries fields we do not know that may be ignored; amino JSON signing refuses them. */
  readonly hasUnknownFields: boolean;
  readonly messages: readonly BoundMessage[];
  /** Signers of all messages in order, each once, then the fee payer when it is another account. */
  readonly signers: readonly TxSigner[];
  /** Account that pays the fee unless a granter does. */
  readonly feePayer: TxSigner;
  /** The fee as a valid set; `ante/fee.ts` reads it on first use. */
  feeCoins: Coins | undefined;
  /** Base64 of a single signer's signature for events; `ante/signatures.ts` makes it on first use. */
  signatureText: string | undefined;
  /** The sign hash asked for last; `signature.ts` keeps it. */
  lastSignHash: RememberedHash | undefined;
}

/** What was signed in a mode by a signer; undefined when that mode cannot express the transaction. */
export interface RememberedHash {
  readonly signer: SignerData;
  readonly mode: number;
  readonly hash: Uint8Array | undefined;
  /** The check asked for last over this hash. */
  checks: readonly SignatureCheck[] | undefined;
}

/** Decodes transactions of one application version. */
export interface TxDecoder {
  /** @throws TxError(TxDecode, InvalidAddress, InvalidRequest) */
  decode(bytes: Uint8Array): DecodedTx;
}

const REVEAL_URL = `/${MsgRevealBeacon.typeName}`;

/** Creates a decoder; with `remember` a transaction is decoded once while it stays in the memo. */
export function createTxDecoder(handlers: ReadonlyMap<string, MessageHandler>, remember: boolean): TxDecoder {
  const memo = createMemo<string, DecodedTx>(remember ? DECODED_TXS_MAX : 0, DECODED_BYTES_MAX);
  const byIdentity = createMemo<Uint8Array, DecodedTx>(remember ? DECODED_TXS_MAX : 0, DECODED_BYTES_MAX);
  return {
    decode(bytes) {
      // The same bytes object comes back within a block or a batch: not even the hash is needed then.
      const same = byIdentity.get(bytes);
      if (same !== undefined) {
        return same;
      }
      const hash = sha256(bytes);
      const key = bytesToBinaryText(hash);
      let tx = memo.get(key);
      if (tx === undefined) {
        tx = decodeOnce(bytes, hash, handlers);
        memo.put(key, tx, bytes.length);
      }
      byIdentity.put(bytes, tx, bytes.length);
      return tx;
    },
  };
}

function decodeOnce(bytes: Uint8Array, hash: Uint8Array, handlers: ReadonlyMap<string, MessageHandler>): DecodedTx {
  if (bytes.length > TX_BYTES_MAX) {
    throw refusal(`transaction has ${bytes.length} bytes, at most ${TX_BYTES_MAX}`);
  }
  try {
    const messages: BoundMessage[] = [];
    let refused: TxError | undefined;
    const { raw, body, authInfo, hasNonCriticalFields } = decodeTxParts(bytes, ({ typeUrl, value }) => {
      const handler = handlers.get(typeUrl);
      if (handler === undefined && typeUrl === REVEAL_URL) {
        // Not even as one of many messages: `reveal.ts` alone runs it, at the head of its own block.
        throw new TxError(EmissionsError.RevealMisplaced);
      }
      if (handler === undefined) {
        throw refusal(`unable to resolve type URL ${typeUrl}`);
      }
      try {
        messages.push(handler.bind(value));
      } catch (error) {
        if (!(error instanceof TxError)) throw error;
        // An address that is none: told only when the whole transaction can be read, which comes first.
        refused ??= error;
      }
    });
    const { fee } = authInfo;
    if (fee === undefined) {
      throw refusal("missing fee");
    }
    if (body.messages.length > TX_MESSAGES_MAX) {
      throw refusal(`${body.messages.length} messages, at most ${TX_MESSAGES_MAX}`);
    }
    if (refused !== undefined) throw refused;
    const signers = requiredSigners(messages, fee.payer);
    const feePayer = fee.payer === "" ? signers[0] : { text: fee.payer, address: parseAddress(fee.payer) };
    if (feePayer === undefined) {
      throw new TxError(SdkError.InvalidRequest, "must contain at least one message");
    }
    return {
      bytes,
      hash,
      raw,
      body,
      authInfo,
      fee,
      hasUnknownFields: hasNonCriticalFields,
      messages,
      signers,
      feePayer,
      feeCoins: undefined,
      signatureText: undefined,
      lastSignHash: undefined,
    };
  } catch (error) {
    if (error instanceof WireError) {
      throw refusal(error.message);
    }
    throw error;
  }
}

function requiredSigners(messages: readonly BoundMessage[], payer: string): readonly TxSigner[] {
  const [first] = messages;
  if (messages.length === 1 && payer === "" && first !== undefined) {
    return first.signers.map((text) => ({ text, address: parseAddress(text) }));
  }
  const texts = messages.flatMap((message) => message.signers);
  const all = payer === "" || texts.length === 0 ? texts : [...texts, payer];
  return uniqueTexts(all).map((text) => ({ text, address: parseAddress(text) }));
}

function refusal(detail: string): TxError {
  return new TxError(SdkError.TxDecode, detail);
}
