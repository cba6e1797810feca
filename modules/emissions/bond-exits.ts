/** How a bond leaves (docs/spec/emissions.md E31): what is free, and not at once. */
import { BASE_DENOM } from "../../lib/denom.ts";
import { TxError } from "../../lib/errors.ts";
import { max } from "../../lib/int.ts";
import { BOND_EXITS_MAX } from "../../lib/limits.ts";
import type { Bond } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankSender } from "../expected.ts";
import { BOND_POOL } from "../module-accounts.ts";
import { refuseWhen } from "../refuse.ts";
import type { BondKey } from "./bond-ledger.ts";
import { bondEvent, bondText } from "./bond-names.ts";
import { refuseLess } from "./bond-rules.ts";
import { readClock } from "./clock.ts";
import { EmissionsError } from "./errors.ts";
import { findBond, readParams, subjectPins, writeBond } from "./keeper.ts";

/** Starts the way out of a part that is neither promised nor held. @returns when it is over; @throws TxError */
export function startUnbonding(ctx: Context, key: BondKey, amount: bigint): bigint {
  const bond = requireBond(ctx, key);
  const free = max(bond.amount - bond.reserved - bond.held, 0n);
  refuseWhen(isPinned(ctx, bond), EmissionsError.BondPinned, bondText(key));
  refuseWhen(
    amount > free,
    EmissionsError.InsufficientBond,
    `${free}${BASE_DENOM} of ${bondText(key)} may leave (${bond.reserved} are promised, ${bond.held} held), ${amount} were asked for`,
  );
  if (amount < bond.amount) {
    refuseLess(key, bond.amount - amount);
  }
  refuseWhen(
    bond.exits.length >= BOND_EXITS_MAX,
    EmissionsError.TooManyExits,
    `${BOND_EXITS_MAX} parts of ${bondText(key)} are unbonding; withdraw those that are ready`,
  );
  const completionClock = readClock(ctx) + readParams(ctx).bondUnbonding;
  writeBond(ctx, { ...bond, amount: bond.amount - amount, exits: [...bond.exits, { amount, completionClock }] });
  ctx.emit(bondEvent("unbond", key, amount));
  return completionClock;
}

/** Pays out what has finished unbonding. @returns base units paid; @throws TxError */
export function withdrawUnbonded(ctx: Context, bank: BankSender, key: BondKey): bigint {
  const bond = requireBond(ctx, key);
  const clock = readClock(ctx);
  const ready = bond.exits.filter(({ completionClock }) => completionClock <= clock);
  const amount = ready.reduce((sum, exit) => sum + exit.amount, 0n);
  refuseWhen(isPinned(ctx, bond), EmissionsError.BondPinned, bondText(key));
  refuseWhen(amount === 0n, EmissionsError.NothingToWithdraw, bondText(key));
  writeBond(ctx, { ...bond, exits: bond.exits.filter(({ completionClock }) => completionClock > clock) });
  bank.sendFromModule(ctx, BOND_POOL, key.owner, oneCoin(BASE_DENOM, amount));
  ctx.emit(bondEvent("withdraw_bond", key, amount));
  return amount;
}

/** Whether an open case names the bond, or what it stands behind. */
function isPinned(ctx: Context, bond: Bond): boolean {
  return bond.pins > 0 || subjectPins(ctx, bond) > 0;
}

function requireBond(ctx: Context, key: BondKey): Bond {
  const bond = findBond(ctx, key.owner, key.purpose, key.subject);
  if (bond === undefined) {
    throw new TxError(EmissionsError.BondNotFound, bondText(key));
  }
  return bond;
}
