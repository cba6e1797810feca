/**
 * The ante chain: what a transaction must pass before its messages run, in the SDK's order (interop §6.5). It runs on a
 * cache; a refusal drops everything, success charges fee and sequence whatever the messages do.
 */
import { SdkError, TxError } from "../../../lib/errors.ts";
import type { ExecContext } from "../../../modules/context.ts";
import type { DecodedTx } from "../tx/decode.ts";
import { checkExtensionOptions, checkTimeoutHeight, consumeTxSize, validateBasic, validateMemo } from "./basic.ts";
import { deductFee } from "./fee.ts";
import type { AnteEnvironment, AnteRun } from "./run.ts";
import { checkSignatures } from "./signatures.ts";

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
