/**
 * Ante decorators of keys, signatures and sequences, in the SDK's order: set public keys, count and charge signatures,
 * verify them, increment sequences. Accounts are read once and written once per signer.
 */
import { toBase64, equalBytes } from "../../../lib/bytes.ts";
import { SdkError, TxError } from "../../../lib/errors.ts";
import { createEvent } from "../../../modules/events.ts";
import type { Account } from "../../../modules/expected.ts";
import type { Any } from "../../../proto/gen/google/protobuf/any.ts";
import type { SignerInfo } from "../../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import type { TxSigner } from "../tx/decode.ts";
import { countKeys, decodePublicKey } from "../tx/public-key.ts";
import type { PublicKey } from "../tx/public-key.ts";
import { isAminoOnly, signatureBytes, signatureChecks, signatureData, verifyCheck } from "../tx/signature.ts";
import type { SignatureCheck, SignatureData } from "../tx/signature.ts";
import type { AnteRun } from "./run.ts";

/** One signer with all that its checks need. */
interface SigningAccount {
  readonly signer: TxSigner;
  readonly info: SignerInfo;
  readonly account: Account;
  readonly data: SignatureData;
  /** Of the account, or of the transaction on first use; undefined in simulation when neither is known. */
  readonly publicKey: PublicKey | undefined;
  readonly pubKeyAny: Any | undefined;
}

/** Runs the five decorators. @throws TxError: InvalidPubKey, UnknownAddress, TooManySignatures, WrongSequence, Unauthorized */
export function checkSignatures(run: AnteRun): void {
  const signing = signingAccounts(run);
  emitSignatureEvents(run, signing);
  checkSignatureCount(run, signing);
  for (const entry of signing) {
    consumeSignatureGas(run, entry);
  }
  for (const entry of signing) {
    verifySignature(run, entry);
  }
  for (const { account, pubKeyAny } of signing) {
    run.env.auth.setAccount(run.ctx, { ...account, pubKey: pubKeyAny, sequence: account.sequence + 1n });
  }
}

function signingAccounts(run: AnteRun): readonly SigningAccount[] {
  const { tx } = run;
  const infos = tx.authInfo.signerInfos;
  if (infos.length !== tx.signers.length || tx.raw.signatures.length !== tx.signers.length) {
    const got = infos.length !== tx.signers.length ? infos.length : tx.raw.signatures.length;
    throw new TxError(SdkError.Unauthorized, `invalid number of signer;  expected: ${tx.signers.length}, got ${got}`);
  }
  return tx.signers.map((signer, index) => signingAccount(run, signer, index));
}

function signingAccount({ env, ctx, tx }: AnteRun, signer: TxSigner, index: number): SigningAccount {
  const info = tx.authInfo.signerInfos[index];
  const signature = tx.raw.signatures[index];
  const data = info === undefined || signature === undefined ? undefined : signatureData(info.modeInfo, signature);
  if (info === undefined || data === undefined) {
    throw new TxError(SdkError.Unauthorized, `signature and sign mode of signer ${index} do not fit`);
  }
  const claimed = info.publicKey === undefined ? undefined : decodePublicKey(info.publicKey);
  if (claimed !== undefined && ctx.mode !== "simulate" && !equalBytes(claimed.address, signer.address)) {
    throw new TxError(
      SdkError.InvalidPubKey,
      `pubKey does not match signer address ${signer.text} with signer index: ${index}`,
    );
  }
  const account = env.auth.account(ctx, signer.address);
  if (account === undefined) {
    throw new TxError(SdkError.UnknownAddress, `account ${signer.text} does not exist`);
  }
  const pubKeyAny = account.pubKey ?? info.publicKey;
  const publicKey =
    account.pubKey === undefined || isSameAny(account.pubKey, info.publicKey)
      ? claimed
      : decodePublicKey(account.pubKey);
  return { signer, info, account, data, publicKey, pubKeyAny };
}

function isSameAny(a: Any, b: Any | undefined): boolean {
  return b !== undefined && a.typeUrl === b.typeUrl && equalBytes(a.value, b.value);
}

function emitSignatureEvents({ ctx, tx }: AnteRun, signing: readonly SigningAccount[]): void {
  for (const { signer, info, data } of signing) {
    ctx.emit(createEvent("tx", ["acc_seq", `${signer.text}/${info.sequence}`]));
    if (signing.length === 1 && data.type === "single") {
      tx.signatureText ??= toBase64(data.signature);
      ctx.emit(createEvent("tx", ["signature", tx.signatureText]));
      continue;
    }
    for (const bytes of signatureBytes(data)) {
      ctx.emit(createEvent("tx", ["signature", toBase64(bytes)]));
    }
  }
}

function checkSignatureCount({ params }: AnteRun, signing: readonly SigningAccount[]): void {
  let count = 0n;
  for (const { publicKey } of signing) {
    count += BigInt(publicKey === undefined ? 1 : countKeys(publicKey));
    if (count > params.txSigLimit) {
      throw new TxError(SdkError.TooManySignatures, `signatures: ${count}, limit: ${params.txSigLimit}`);
    }
  }
}

function consumeSignatureGas(run: AnteRun, { publicKey, data }: SigningAccount): void {
  if (publicKey === undefined) {
    run.ctx.gas.consume(run.params.sigVerifyCostSecp256k1, "ante verify: secp256k1");
    return;
  }
  consumeKeyGas(run, publicKey, data);
}

function consumeKeyGas(run: AnteRun, publicKey: PublicKey, data: SignatureData): void {
  switch (publicKey.type) {
    case "secp256k1":
      run.ctx.gas.consume(run.params.sigVerifyCostSecp256k1, "ante verify: secp256k1");
      return;
    case "ed25519":
      run.ctx.gas.consume(run.params.sigVerifyCostEd25519, "ante verify: ed25519");
      throw new TxError(SdkError.InvalidPubKey, "ED25519 public keys are unsupported");
    case "multisig":
      consumeMultisigGas(run, publicKey.keys, data);
  }
}

/** Each member that signed is charged; a simulation without signatures is charged for every member. */
function consumeMultisigGas(run: AnteRun, keys: readonly PublicKey[], data: SignatureData): void {
  let part = 0;
  for (const [index, key] of keys.entries()) {
    if (data.type === "single") {
      consumeKeyGas(run, key, data);
    } else if (data.bits[index] === true) {
      const member = data.parts[part];
      part += 1;
      if (member !== undefined) {
        consumeKeyGas(run, key, member);
      }
    }
  }
}

function verifySignature(run: AnteRun, { info, account, data, publicKey }: SigningAccount): void {
  const { ctx, tx } = run;
  if (publicKey === undefined && ctx.mode !== "simulate") {
    throw new TxError(SdkError.InvalidPubKey, "pubkey on account is not set");
  }
  if (info.sequence !== account.sequence) {
    const detail = `account sequence mismatch, expected ${account.sequence}, got ${info.sequence}`;
    throw new TxError(SdkError.WrongSequence, detail);
  }
  if (publicKey === undefined || ctx.mode === "simulate" || ctx.mode === "recheck") {
    return;
  }
  const accountNumber = ctx.mode === "genesis" ? 0n : account.accountNumber;
  const signer = { chainId: ctx.chainId, accountNumber, sequence: account.sequence };
  const checks = signatureChecks(tx, publicKey, data, signer);
  const reason = typeof checks === "string" ? checks : failure(run, checks, data);
  if (reason === undefined) {
    return;
  }
  const sequence = isAminoOnly(data) ? `, sequence (${account.sequence})` : "";
  const detail = `signature verification failed; please verify account number (${accountNumber})${sequence} and chain-id (${ctx.chainId}): (${reason})`;
  throw new TxError(SdkError.Unauthorized, detail);
}

function failure(run: AnteRun, checks: readonly SignatureCheck[], data: SignatureData): string | undefined {
  const index = checks.findIndex((check) => !verifyCheck(check, run.env.signatureMemo));
  if (index < 0) {
    return undefined;
  }
  return data.type === "single"
    ? "unable to verify single signer signature"
    : `unable to verify signature at index ${index}`;
}
