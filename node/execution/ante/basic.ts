/** Ante decorators that need no account: options, shape, timeout, memo, size. Texts are the SDK's. */
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { SdkError, TxError } from "../../../lib/errors.ts";
import { MAX_INT64 } from "../../../lib/int.ts";
import { parseAddress } from "../../../modules/address.ts";
import { formatWireCoins, parseAmount } from "../../../modules/coins.ts";
import { aminoPubKeyBytes } from "../../../proto/amino-binary.ts";
import type { DecodedTx } from "../tx/decode.ts";
import { decodePublicKey } from "../tx/public-key.ts";
import type { AnteRun } from "./run.ts";

/** Bytes of an amino StdSignature around its key: two tags, two lengths, a 64-byte signature; and the SDK's 6 more. */
const SIMULATED_SIGNATURE_BYTES = 2 + 2 + 64 + 6;
/** Bytes of an amino secp256k1 key, assumed for accounts whose key is not known yet. */
const SIMULATED_KEY_BYTES = 38;

/** Critical extension options that we do not know refuse the transaction. @throws TxError(UnknownExtensionOptions) */
export function checkExtensionOptions(tx: DecodedTx): void {
  if (tx.body.extensionOptions.length > 0) {
    throw new TxError(SdkError.UnknownExtensionOptions);
  }
}

/** Shape of fee and signatures; skipped on recheck, as in the SDK. @throws TxError */
export function validateBasic({ ctx, tx }: AnteRun): void {
  if (ctx.mode === "recheck") {
    return;
  }
  const { fee, raw, signers } = tx;
  if (fee.gasLimit > MAX_INT64) {
    throw new TxError(SdkError.InvalidRequest, `invalid gas supplied; ${fee.gasLimit} > ${MAX_INT64}`);
  }
  if (tx.feeCoins === undefined && fee.amount.some((coin) => parseAmount(coin.amount) < 0n)) {
    throw new TxError(SdkError.InsufficientFee, `invalid fee provided: ${formatWireCoins(fee.amount)}`);
  }
  if (fee.payer !== "") {
    parseAddress(fee.payer, `invalid fee payer address (${fee.payer})`);
  }
  if (raw.signatures.length === 0) {
    throw new TxError(SdkError.NoSignatures);
  }
  if (raw.signatures.length !== signers.length) {
    throw new TxError(
      SdkError.Unauthorized,
      `wrong number of signers; expected ${signers.length}, got ${raw.signatures.length}`,
    );
  }
}

/** @throws TxError(TxTimeoutHeight) when the block is past the transaction's timeout height */
export function checkTimeoutHeight({ ctx, tx }: AnteRun): void {
  const { timeoutHeight } = tx.body;
  if (timeoutHeight > 0n && ctx.header.height > timeoutHeight) {
    throw new TxError(SdkError.TxTimeoutHeight, `block height: ${ctx.header.height}, timeout height: ${timeoutHeight}`);
  }
}

/** @throws TxError(MemoTooLarge) counted in UTF-8 bytes */
export function validateMemo({ tx, params }: AnteRun): void {
  const size = BigInt(utf8ToBytes(tx.body.memo).length);
  if (size > params.maxMemoCharacters) {
    const detail = `maximum number of characters is ${params.maxMemoCharacters} but received ${size} characters`;
    throw new TxError(SdkError.MemoTooLarge, detail);
  }
}

/** Charges each byte; in simulation also the signatures that are still missing. */
export function consumeTxSize({ env, ctx, tx, params }: AnteRun): void {
  const cost = params.txSizeCostPerByte;
  ctx.gas.consume(cost * BigInt(tx.bytes.length), "txSize");
  if (ctx.mode !== "simulate") {
    return;
  }
  for (const [index, signer] of tx.signers.entries()) {
    if ((tx.raw.signatures[index]?.length ?? 0) > 0) {
      continue;
    }
    const known = env.auth.account(ctx, signer.address)?.pubKey;
    const keyBytes = known === undefined ? SIMULATED_KEY_BYTES : aminoPubKeyBytes(known).length;
    const times = known !== undefined && decodePublicKey(known).type === "multisig" ? params.txSigLimit : 1n;
    ctx.gas.consume(cost * times * BigInt(SIMULATED_SIGNATURE_BYTES + keyBytes), "txSize");
  }
}
