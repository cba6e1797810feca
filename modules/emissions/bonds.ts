/**
 * The one bond ledger (docs/spec/emissions.md E30): who stands behind what, how much of it is promised, what is on its
 * way out. Whatever is bonded lies in the module account `bond_pool`.
 */
import { assert } from "../../lib/assert.ts";
import { addressText } from "../address.ts";
import { BASE_DENOM } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { divFloor, max, min } from "../../lib/int.ts";
import { Bond } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import type { BankBurner, BankSender } from "../expected.ts";
import { BOND_POOL } from "../module-accounts.ts";
import { refuseWhen } from "../refuse.ts";
import type { BondKey, BondLedger, SlashOutcome } from "./bond-ledger.ts";
import { bondEvent, bondText, purposeName } from "./bond-names.ts";
import { EmissionsError } from "./errors.ts";
import { recordSlash } from "./health.ts";
import { findBond, readEconomy, rowsOf, writeBond } from "./keeper.ts";
import { BONDS_PREFIX } from "./keys.ts";
import { boundedReward, createSubjectBonds } from "./subject-bonds.ts";
import type { BoundedReward } from "./subject-bonds.ts";

/** Creates the ledger over the bank that counts burns. */
export function createBondLedger(bank: BankSender & BankBurner): BondLedger {
  const slash = (ctx: Context, key: BondKey, amount: bigint, reward?: BoundedReward): SlashOutcome =>
    slashBond(ctx, bank, { key, amount, reward });
  const pay = (ctx: Context, key: BondKey, amount: bigint, to: Uint8Array): bigint => {
    const taken = takeOut(ctx, key, amount);
    if (taken > 0n) {
      bank.sendFromModule(ctx, BOND_POOL, to, oneCoin(BASE_DENOM, taken));
      ctx.emit(bondEvent("pay_bond", key, taken));
    }
    return taken;
  };
  return {
    ...createSubjectBonds({ slash, pay }),
    find: (ctx, { owner, purpose, subject }) => findBond(ctx, owner, purpose, subject),
    available(ctx, key) {
      const bond = findBond(ctx, key.owner, key.purpose, key.subject);
      return bond === undefined ? 0n : bond.amount - bond.reserved;
    },
    post(ctx, key, amount) {
      bank.sendToModule(ctx, key.owner, BOND_POOL, oneCoin(BASE_DENOM, amount));
      const bond = bondOrEmpty(ctx, key);
      writeBond(ctx, { ...bond, amount: bond.amount + amount });
      ctx.emit(bondEvent("post_bond", key, amount));
    },
    reserve(ctx, key, amount) {
      const bond = bondOrEmpty(ctx, key);
      const free = max(bond.amount - bond.reserved - bond.held, 0n);
      refuseWhen(
        free < amount,
        EmissionsError.InsufficientBond,
        `${bondText(key)} has ${free}${BASE_DENOM} free of ${bond.amount}, ${amount} are needed`,
      );
      writeBond(ctx, { ...bond, reserved: bond.reserved + amount });
    },
    unreserve(ctx, key, amount) {
      const bond = bondOrEmpty(ctx, key);
      writeBond(ctx, { ...bond, reserved: bond.reserved - min(bond.reserved, amount) });
    },
    unheld(ctx, key) {
      const bond = findBond(ctx, key.owner, key.purpose, key.subject);
      return bond === undefined ? 0n : max(bond.amount - bond.reserved - bond.held, 0n);
    },
    hold(ctx, key, amount) {
      const bond = bondOrEmpty(ctx, key);
      const held = min(amount, max(bond.amount - bond.held, 0n));
      writeBond(ctx, { ...bond, held: bond.held + held });
      return held;
    },
    letGo(ctx, key, amount) {
      const bond = bondOrEmpty(ctx, key);
      assert(amount <= bond.held, "who lets go holds so much");
      writeBond(ctx, { ...bond, held: bond.held - amount });
    },
    heldBonds: (ctx) => [...rowsOf(ctx, Bond, BONDS_PREFIX)].filter(({ held }) => held > 0n),
    recall(ctx, key) {
      const bond = bondOrEmpty(ctx, key);
      const leaving = bond.exits.reduce((sum, exit) => sum + exit.amount, 0n);
      if (leaving > 0n) {
        writeBond(ctx, { ...bond, amount: bond.amount + leaving, exits: [] });
        ctx.emit(bondEvent("recall_bond", key, leaving));
      }
    },
    pin(ctx, key) {
      const bond = bondOrEmpty(ctx, key);
      writeBond(ctx, { ...bond, pins: bond.pins + 1 });
    },
    unpin(ctx, key) {
      const bond = bondOrEmpty(ctx, key);
      writeBond(ctx, { ...bond, pins: bond.pins > 0 ? bond.pins - 1 : 0 });
    },
    slash: (ctx, key, amount, reward) =>
      slash(ctx, key, amount, reward === undefined ? undefined : boundedReward(ctx, reward)),
    pay,
    refund(ctx, key) {
      const bond = findBond(ctx, key.owner, key.purpose, key.subject);
      if (bond === undefined || bond.amount === 0n) {
        return 0n;
      }
      writeBond(ctx, { ...bond, amount: 0n, reserved: 0n });
      bank.sendFromModule(ctx, BOND_POOL, key.owner, oneCoin(BASE_DENOM, bond.amount));
      ctx.emit(bondEvent("refund_bond", key, bond.amount));
      return bond.amount;
    },
  };
}

function bondOrEmpty(ctx: Context, { owner, purpose, subject }: BondKey): Bond {
  const found = findBond(ctx, owner, purpose, subject);
  return found ?? Bond.create({ owner: addressText(owner), purpose, subject });
}

/** Takes money out of a bond's row, from the bonded part first; promises shrink with what is left. */
function takeOut(ctx: Context, key: BondKey, amount: bigint): bigint {
  const bond = bondOrEmpty(ctx, key);
  const fromBond = min(bond.amount, amount);
  let missing = amount - fromBond;
  const exits = bond.exits.map((exit) => {
    const part = min(exit.amount, missing);
    missing -= part;
    return { ...exit, amount: exit.amount - part };
  });
  const left = bond.amount - fromBond;
  writeBond(ctx, {
    ...bond,
    amount: left,
    reserved: min(bond.reserved, left),
    exits: exits.filter((exit) => exit.amount > 0n),
  });
  return amount - missing;
}

interface Slash {
  readonly key: BondKey;
  readonly amount: bigint;
  readonly reward: BoundedReward | undefined;
}

function slashBond(ctx: Context, bank: BankSender & BankBurner, { key, amount, reward }: Slash): SlashOutcome {
  const taken = takeOut(ctx, key, amount);
  const share = divFloor(taken * BigInt(readEconomy(ctx).slashChallengerPpm), PPM);
  const rewarded = reward === undefined ? 0n : min(share, reward.most);
  if (rewarded > 0n && reward !== undefined) {
    bank.sendFromModule(ctx, BOND_POOL, reward.challenger, oneCoin(BASE_DENOM, rewarded));
  }
  if (taken > rewarded) {
    bank.burn(ctx, BOND_POOL, oneCoin(BASE_DENOM, taken - rewarded));
  }
  recordSlash(ctx, purposeName(key.purpose), taken);
  ctx.emit(bondEvent("slash_bond", key, taken, rewarded));
  return { taken, rewarded };
}
