/** Slashes in a validator's books: which period ended with one, and how much of the stake it took. */
import { parseOperatorAddress } from "../../lib/address.ts";
import { readBigEndian64 } from "../../lib/bytes.ts";
import { formatScaledDec } from "../../lib/dec.ts";
import { ValidatorSlashEvent } from "../../proto/gen/cosmos/distribution/v1beta1/distribution.ts";
import type { Validator } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import { deleteRange, rowsOf } from "./keeper.ts";
import type { OfAddress } from "./keeper.ts";
import { DISTRIBUTION_STORE, SLASH_EVENT_PREFIX, ofAddress, slashEventKey, slashHeightKey } from "./keys.ts";
import { addReference, endPeriod } from "./periods.ts";

/** Ends the period before tokens are burned, so that rewards up to here count the old stake. @param fraction  scaled */
export function recordSlash(ctx: Context, validator: Validator, fraction: bigint): void {
  const operator = parseOperatorAddress(validator.operatorAddress);
  const period = endPeriod(ctx, validator);
  addReference(ctx, operator, period);
  writeSlashEvent(ctx, operator, ctx.header.height, { validatorPeriod: period, fraction: formatScaledDec(fraction) });
}

/** Writes one slash event. */
export function writeSlashEvent(ctx: Context, operator: Uint8Array, height: bigint, event: ValidatorSlashEvent): void {
  const key = slashEventKey(operator, height, event.validatorPeriod);
  ctx.store(DISTRIBUTION_STORE).set(key, ValidatorSlashEvent.encode(event));
}

/** Slashes of a validator in the order of their periods. @param from, to  heights, both included */
export function* slashEventsBetween(
  ctx: Context,
  operator: Uint8Array,
  from: bigint,
  to: bigint,
): IterableIterator<ValidatorSlashEvent> {
  const range = { start: slashHeightKey(operator, from), end: slashHeightKey(operator, to + 1n) };
  for (const row of ctx.store(DISTRIBUTION_STORE).range(range)) {
    yield ValidatorSlashEvent.decode(row.value);
  }
}

/** All slash events; genesis export and invariants only. */
export function allSlashEvents(
  ctx: Context,
): readonly (OfAddress<ValidatorSlashEvent> & { readonly height: bigint })[] {
  return rowsOf(ctx, SLASH_EVENT_PREFIX, (value) => ValidatorSlashEvent.decode(value)).map((row) => ({
    ...row,
    height: readBigEndian64(row.rest),
  }));
}

/** Forgets the slashes of a removed validator. */
export function deleteSlashEvents(ctx: Context, operator: Uint8Array): void {
  deleteRange(ctx, ofAddress(SLASH_EVENT_PREFIX, operator));
}
