/**
 * Security emission (docs/spec/emissions.md E25): at the end of an epoch stakers are topped up to a target; what fees and
 * the stakers' share of releases already paid is not minted. Both lie in the fee collector and go through distribution.
 */
import { moduleAddress } from "../../lib/address.ts";
import { bigEndian64, readBigEndian64 } from "../../lib/bytes.ts";
import { BASE_DENOM, SUPPLY_MAX } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { divFloor, max, min } from "../../lib/int.ts";
import { SECOND_NS } from "../../lib/time.ts";
import type { Epoch } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankMinter, BankSender } from "../expected.ts";
import { EMISSIONS_ACCOUNT, FEE_COLLECTOR } from "../module-accounts.ts";
import { readClock } from "./clock.ts";
import { readEconomy } from "./keeper.ts";
import { EMISSIONS_STORE, EPOCH_FEES_KEY } from "./keys.ts";
import { mintCounted } from "./supply.ts";

/** A Julian year on the chain clock. */
export const YEAR_NS = 31_557_600n * SECOND_NS;

/** Fees and stakers' shares that this epoch has seen, ubyl. */
export function readEpochFees(ctx: Context): bigint {
  const bytes = ctx.store(EMISSIONS_STORE).get(EPOCH_FEES_KEY);
  return bytes === undefined ? 0n : readBigEndian64(bytes);
}

/** Sets what this epoch has seen; nothing has no row. */
export function writeEpochFees(ctx: Context, fees: bigint): void {
  if (fees === 0n) {
    ctx.store(EMISSIONS_STORE).delete(EPOCH_FEES_KEY);
  } else {
    ctx.store(EMISSIONS_STORE).set(EPOCH_FEES_KEY, bigEndian64(fees));
  }
}

/** Counts what lies in the fee collector; distribution empties it right after, in the same block. */
export function countFees(ctx: Context, bank: BankSender): void {
  const waiting = bank.balance(ctx, moduleAddress(FEE_COLLECTOR), BASE_DENOM);
  if (waiting > 0n) {
    writeEpochFees(ctx, readEpochFees(ctx) + waiting);
  }
}

/** The target of so much time: `floor(supply · ppm · time / (10⁶ · year))`. */
export function securityTarget(supply: bigint, securityPpm: bigint, time: bigint): bigint {
  return divFloor(supply * securityPpm * time, PPM * YEAR_NS);
}

/** Mints what fees left open of the ended epoch's target, at most up to the maximum supply, and begins to count anew. */
export function mintSecurity(ctx: Context, bank: BankSender & BankMinter, ended: Epoch): void {
  const supply = bank.supply(ctx, BASE_DENOM);
  const time = readClock(ctx) - ended.startClock;
  const target = securityTarget(supply, BigInt(readEconomy(ctx).securityPpm), time);
  const fees = readEpochFees(ctx);
  const minted = min(max(target - fees, 0n), SUPPLY_MAX - supply);
  if (minted > 0n) {
    mintCounted(ctx, bank, { account: EMISSIONS_ACCOUNT, amount: minted, reason: "security" });
    bank.sendBetweenModules(ctx, EMISSIONS_ACCOUNT, FEE_COLLECTOR, oneCoin(BASE_DENOM, minted));
  }
  writeEpochFees(ctx, 0n);
  ctx.emit(
    createEvent(
      "security_emission",
      ["epoch", ended.number.toString()],
      ["target", target.toString()],
      ["fees", fees.toString()],
      ["minted", minted.toString()],
    ),
  );
}
