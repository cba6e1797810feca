/**
 * The ante chain: what a transaction must pass before its messages run, in the SDK's order (interop §6.5). It runs on a
 * cache; a refusal drops everything, success charges fee and sequence whatever the messages do.
 */
import { SdkError, TxError } from "../../../lib/errors.ts";
import type { Params } from "../../../proto/gen/cosmos/auth/v1beta1/auth.ts";
import type { AuthKeeper } from "../../../modules/auth/keeper.ts";
import type { ExecContext } from "../../../modules/context.ts";
import type { BankSender, FeegrantPort } from "../../../modules/expected.ts";
import type { GasPrice } from "../gas-price.ts";
import type { DecodedTx } from "../tx/decode.ts";
import type { SignatureMemo } from "../tx/signature.ts";
import { checkExtensionOptions, checkTimeoutHeight, consumeTxSize, validateBasic, validateMemo } from "./basic.ts";
import { deductFee } from "./fee.ts";
import { checkSignatures } from "./signatures.ts";

/** What the chain asks of modules and node; the same for every transaction. */
export interface AnteEnvironment {
  readonly auth: AuthKeeper;
  readonly bank: BankSender;
  /** undefined: fee grants are not enabled. */
  readonly feegrant: FeegrantPort | undefined;
  readonly signatureMemo: SignatureMemo;
  /** Of this node; asked in check mode only. */
  readonly minGasPrices: readonly GasPrice[];
}

/** One transaction on its way through the chain. */
export interface AnteRun {
  readonly env: AnteEnvironment;
  readonly ctx: ExecContext;
  readonly tx: DecodedTx;
  readonly params: Params;
}

/** Messages that are refused whatever the mode, before any gas is counted. @throws TxError */
export function validateMessages(tx: DecodedTx): void {
  if (tx.messages.length === 0) {
    throw new TxError(SdkError.InvalidRequest, "must contain at least one message");
  }
  for (const message of tx.messages) {
    message.validateBasic();
  }
}

/** The gas limit must fit a block. @throws TxError(InvalidGasLimit) */
export function checkGasLimit(ctx: Pick<ExecContext, "consensusParams">, tx: DecodedTx): void {
  const maxGas = ctx.consensusParams.block?.maxGas ?? -1n;
  if (maxGas > 0n && tx.fee.gasLimit > maxGas) {
    throw new TxError(SdkError.InvalidGasLimit, `tx gas limit ${tx.fee.gasLimit} exceeds block max gas ${maxGas}`);
  }
}

/**
 * Runs the chain. The context's gas meter has the transaction's limit (none in simulation and genesis).
 * @throws TxError of the first decorator that refuses
 */
export function runAnte(env: AnteEnvironment, ctx: ExecContext, tx: DecodedTx): void {
  checkExtensionOptions(tx);
  const run: AnteRun = { env, ctx, tx, params: env.auth.params(ctx) };
  validateBasic(run);
  checkTimeoutHeight(run);
  validateMemo(run);
  consumeTxSize(run);
  deductFee(run);
  checkSignatures(run);
}
