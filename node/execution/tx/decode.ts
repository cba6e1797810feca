/**
 * Transactions from bytes: strict TxRaw (ADR-027), body, auth info and every message, done once per hash.
 * What cannot be read is code 2 (interop §6.4); an address that is none is code 7, a transaction without messages code 18.
 */
import { sha256 } from "#crypto";
import { SdkError, TxError } from "../../../lib/errors.ts";
import { DECODED_BYTES_MAX, DECODED_TXS_MAX, TX_BYTES_MAX, TX_MESSAGES_MAX } from "../../../lib/limits.ts";
import { parseAddress } from "../../../modules/address.ts";
import { uniqueTexts } from "../../../modules/module.ts";
import type { BoundMessage, MessageHandler } from "../../../modules/module.ts";
import type { AuthInfo, Fee, TxBody, TxRaw } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { decodeTx } from "../../../proto/tx-raw.ts";
import { WireError } from "../../../proto/wire-error.ts";
import { createMemo } from "../memo.ts";

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

/** A decoded transaction; immutable and free of state, so it may be kept and run many times. */
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
}

/** Decodes transactions of one application version. */
export interface TxDecoder {
  /** @throws TxError(TxDecode, InvalidAddress, InvalidRequest) */
  decode(bytes: Uint8Array): DecodedTx;
}

/** Creates a decoder; with `remember` a transaction is decoded once while it stays in the memo. */
export function createTxDecoder(handlers: ReadonlyMap<string, MessageHandler>, remember: boolean): TxDecoder {
  const memo = createMemo<DecodedTx>(remember ? DECODED_TXS_MAX : 0, DECODED_BYTES_MAX);
  const byIdentity = new WeakMap<Uint8Array, DecodedTx>();
  return {
    decode(bytes) {
      // The same bytes object comes back within a block or a batch: not even the hash is needed then.
      const same = byIdentity.get(bytes);
      if (same !== undefined) {
        return same;
      }
      const hash = sha256(bytes);
      const known = memo.get(hash);
      if (known !== undefined) {
        byIdentity.set(bytes, known);
        return known;
      }
      const tx = decodeOnce(bytes, hash, handlers);
      memo.put(hash, tx, bytes.length);
      if (remember) {
        byIdentity.set(bytes, tx);
      }
      return tx;
    },
  };
}

function decodeOnce(bytes: Uint8Array, hash: Uint8Array, handlers: ReadonlyMap<string, MessageHandler>): DecodedTx {
  if (bytes.length > TX_BYTES_MAX) {
    throw refusal(`transaction has ${bytes.length} bytes, at most ${TX_BYTES_MAX}`);
  }
  try {
    const { raw, body, authInfo, hasNonCriticalFields } = decodeTx(bytes);
    const { fee } = authInfo;
    if (fee === undefined) {
      throw refusal("missing fee");
    }
    if (body.messages.length > TX_MESSAGES_MAX) {
      throw refusal(`${body.messages.length} messages, at most ${TX_MESSAGES_MAX}`);
    }
    const messages = body.messages.map(({ typeUrl, value }) => {
      const handler = handlers.get(typeUrl);
      if (handler === undefined) {
        throw refusal(`unable to resolve type URL ${typeUrl}`);
      }
      return handler.bind(value);
    });
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
    };
  } catch (error) {
    if (error instanceof WireError) {
      throw refusal(error.message);
    }
    throw error;
  }
}

function requiredSigners(messages: readonly BoundMessage[], payer: string): readonly TxSigner[] {
  const texts = messages.flatMap((message) => message.signers);
  const all = payer === "" || texts.length === 0 ? texts : [...texts, payer];
  return uniqueTexts(all).map((text) => ({ text, address: parseAddress(text) }));
}

function refusal(detail: string): TxError {
  return new TxError(SdkError.TxDecode, detail);
}
