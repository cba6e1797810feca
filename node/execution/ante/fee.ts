/** The fee: enough for this node in check mode, taken from payer or granter, sent to the fee collector. */
import { SdkError, TxError } from "../../../lib/errors.ts";
import { addressText, parseAddress } from "../../../modules/address.ts";
import { coinsFromWire, containsAnyCoin, formatCoins, formatWireCoins } from "../../../modules/coins.ts";
import type { Coins } from "../../../modules/coins.ts";
import { createEvent } from "../../../modules/events.ts";
import { FEE_COLLECTOR } from "../../../modules/module-accounts.ts";
import { equalBytes } from "../../../lib/bytes.ts";
import { requiredFees } from "../gas-price.ts";
import { wrapRefusal } from "../wrap-refusal.ts";
import type { AnteRun } from "./run.ts";

/** What taking a fee of one denom costs, charged to a simulation that names no fee. */
const SIMULATED_FEE_GAS = 12_000n;

/** Takes the fee. @throws TxError: InvalidGasLimit, InsufficientFee, InvalidRequest, UnknownAddress, InsufficientFunds, feegrant's */
export function deductFee(run: AnteRun): void {
  const { ctx, tx } = run;
  if (ctx.mode !== "simulate" && ctx.mode !== "genesis" && tx.fee.gasLimit === 0n) {
    throw new TxError(SdkError.InvalidGasLimit, "must provide positive gas");
  }
  const fee = validFee(run);
  checkMinimum(run, fee);
  const payer = payingAccount(run, fee);
  if (!run.env.auth.hasAccount(ctx, payer)) {
    throw new TxError(SdkError.UnknownAddress, `fee payer address: ${addressText(payer)} does not exist`);
  }
  if (fee.length > 0) {
    sendFee(run, payer, fee);
  } else if (ctx.mode === "simulate") {
    // Wallets simulate without a fee and add 30 to 40 %: the estimate must hold with one.
    ctx.gas.consume(SIMULATED_FEE_GAS, "simulated fee");
  }
  ctx.emit(createEvent("tx", ["fee", formatCoins(fee)], ["fee_payer", addressText(payer)]));
}

function validFee({ tx }: AnteRun): Coins {
  try {
    tx.feeCoins ??= coinsFromWire(tx.fee.amount);
    return tx.feeCoins;
  } catch (error) {
    if (error instanceof TxError) {
      throw new TxError(SdkError.InsufficientFee, `invalid fee amount: ${formatWireCoins(tx.fee.amount)}`);
    }
    throw error;
  }
}

/** The node's own minimum, asked for admission only: blocks do not depend on it. */
function checkMinimum({ env, ctx, tx }: AnteRun, fee: Coins): void {
  if ((ctx.mode !== "check" && ctx.mode !== "recheck") || env.minGasPrices.length === 0) {
    return;
  }
  const required = requiredFees(env.minGasPrices, tx.fee.gasLimit);
  if (!containsAnyCoin(fee, required)) {
    throw new TxError(
      SdkError.InsufficientFee,
      `insufficient fees; got: ${formatCoins(fee)} required: ${formatCoins(required)}`,
    );
  }
}

function payingAccount({ env, ctx, tx }: AnteRun, fee: Coins): Uint8Array {
  const payer = tx.feePayer;
  if (tx.fee.granter === "") {
    return payer.address;
  }
  const granter = parseAddress(tx.fee.granter);
  if (env.feegrant === undefined) {
    throw new TxError(SdkError.InvalidRequest, "fee grants are not enabled");
  }
  if (!equalBytes(granter, payer.address)) {
    const typeUrls = tx.messages.map((message) => message.typeUrl);
    try {
      env.feegrant.useGrantedFees(ctx, granter, payer.address, fee, typeUrls);
    } catch (error) {
      throw wrapRefusal(error, `${tx.fee.granter} does not allow to pay fees for ${payer.text}`);
    }
  }
  return granter;
}

function sendFee({ env, ctx }: AnteRun, payer: Uint8Array, fee: Coins): void {
  try {
    env.bank.sendToModule(ctx, payer, FEE_COLLECTOR, fee);
  } catch (error) {
    // The SDK names the code twice: "…: insufficient funds: insufficient funds".
    throw error instanceof TxError && error.is(SdkError.InsufficientFunds)
      ? new TxError(SdkError.InsufficientFunds, error.log)
      : error;
  }
}
