/** What the decorators of the ante chain work on. */
import type { AuthKeeper } from "../../../modules/auth/keeper.ts";
import type { ExecContext } from "../../../modules/context.ts";
import type { BankSender, FeegrantPort } from "../../../modules/expected.ts";
import type { Params } from "../../../proto/gen/cosmos/auth/v1beta1/auth.ts";
import type { GasPrice } from "../gas-price.ts";
import type { DecodedTx } from "../tx/decode.ts";
import type { SignatureMemo } from "../tx/signature.ts";

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
