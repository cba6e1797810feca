/** What the marketplace asks of others: versions and their curators, models, the economy, earning accounts, bonds, the clock. */
import type { Context } from "../context.ts";

export type { Earnings } from "../attribution/earnings.ts";
export type { RegistryReader } from "../attribution/expected.ts";
export type { Licensing } from "../data-registry/expected.ts";
export type { BondKey, BondLedger } from "../emissions/bond-ledger.ts";
export type { ReadClock } from "../emissions/clock.ts";
export type { Economy } from "../emissions/economy.ts";
export type { Health } from "../emissions/health.ts";

/** Length of an epoch, ns on the chain clock. */
export type EpochLength = (ctx: Context) => bigint;

/** Models, as attribution knows them. */
export interface ModelReader {
  /** A model, if it exists; its builder as 20 bytes. */
  find(ctx: Context, id: bigint): { readonly builder: Uint8Array; readonly isActive: boolean } | undefined;
}

/** Revenue of a model's licences, which attribution divides between the builder and the data behind the model. */
export interface ModelRevenue {
  /**
   * Releases `amount` out of a module's escrow.
   * @returns base units that were burned
   * @throws TxError when the amount cannot be divided
   */
  release(
    ctx: Context,
    sale: {
      readonly modelId: bigint;
      readonly from: string;
      readonly amount: bigint;
      readonly payer: Uint8Array;
    },
  ): { readonly burned: bigint };
}
