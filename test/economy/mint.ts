/** Money from nowhere: what the rules of controls pay with. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { parseAddress } from "../../modules/address.ts";
import { oneCoin } from "../../modules/coins.ts";
import type { Context } from "../../modules/context.ts";
import { EMISSION_POOL } from "../../modules/module-accounts.ts";
import type { AppModules } from "../../node/execution/modules.ts";

/** Mints to an account, as no rule of the chain does. @param address  bech32 text */
export function mintTo(ctx: Context, { bank }: AppModules, address: string, amount: bigint): void {
  if (amount <= 0n) return;
  bank.mint(ctx, EMISSION_POOL, oneCoin(BASE_DENOM, amount));
  bank.sendFromModule(ctx, EMISSION_POOL, parseAddress(address), oneCoin(BASE_DENOM, amount));
}
