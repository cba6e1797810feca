/** Finds the elliptic-curve checks of transactions ahead of time, so that workers can judge them in parallel. */
import { equalBytes } from "../../../lib/bytes.ts";
import { TxError } from "../../../lib/errors.ts";
import type { AccountReader } from "../../../modules/expected.ts";
import type { Context } from "../../../modules/context.ts";
import { WireError } from "../../../proto/wire-error.ts";
import type { DecodedTx, TxDecoder } from "./decode.ts";
import { decodePublicKey } from "./public-key.ts";
import { signatureCheckKey, signatureChecks, signatureData } from "./signature.ts";
import type { SignatureCheck, SignatureMemo } from "./signature.ts";

/**
 * The checks that these transactions will need and the memo does not know. A guess: what is missing, or judged for an
 * account number that changes, is verified inline later.
 */
export function findSignatureChecks(
  decoder: TxDecoder,
  accounts: AccountReader,
  ctx: Context,
  memo: SignatureMemo,
  txs: readonly Uint8Array[],
): readonly SignatureCheck[] {
  return txs.flatMap((bytes) => {
    try {
      return checksOfTx(decoder.decode(bytes), accounts, ctx).filter(
        (check) => memo.get(signatureCheckKey(check)) === undefined,
      );
    } catch (error) {
      if (error instanceof TxError || error instanceof WireError) {
        return [];
      }
      throw error;
    }
  });
}

function checksOfTx(tx: DecodedTx, accounts: AccountReader, ctx: Context): readonly SignatureCheck[] {
  return tx.signers.flatMap((signer, index) => {
    const info = tx.authInfo.signerInfos[index];
    const account = accounts.account(ctx, signer.address);
    const any = info?.publicKey ?? account?.pubKey;
    const data = signatureData(info?.modeInfo, tx.raw.signatures[index] ?? new Uint8Array(0));
    if (info === undefined || account === undefined || any === undefined || data === undefined) {
      return [];
    }
    const publicKey = decodePublicKey(any);
    if (!equalBytes(publicKey.address, signer.address)) {
      return [];
    }
    const { accountNumber } = account;
    const checks = signatureChecks(tx, publicKey, data, {
      chainId: ctx.chainId,
      accountNumber,
      sequence: info.sequence,
    });
    return typeof checks === "string" ? [] : checks;
  });
}
