/**
 * The one bond ledger (docs/spec/emissions.md E30): who stands behind what, how much of it is promised, what is on its
 * way out. Whatever is bonded lies in the module account `bond_pool`.
 */
import { addressText } from "../address.ts";
import { BASE_DENOM } from "../../lib/denom.ts";
import { PPM } from "../../lib/economy/split.ts";
import { TxError } from "../../lib/errors.ts";
import { divFloor, min } from "../../lib/int.ts";
import { BOND_EXITS_MAX } from "../../lib/limits.ts";
import { Bond, BondPurpose } from "../../proto/gen/byline/emissions/v1/emissions.ts";
import { oneCoin } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { BankBurner, BankSender } from "../expected.ts";
import { BOND_POOL } from "../module-accounts.ts";
import { refuseWhen } from "../refuse.ts";
import { readClock } from "./clock.ts";
import { EmissionsError } from "./errors.ts";
import { recordSlash } from "./health.ts";
import { findBond, readEconomy, readParams, writeBond } from "./keeper.ts";

/** Names one bond. */
export interface BondKey {
  readonly owner: Uint8Array;
  /** A value of `BondPurpose`. */
  readonly purpose: number;
  readonly subject: string;
}

/** Where a slash goes beside the fire. */
export interface SlashReward {
  readonly challenger: Uint8Array;
  /** What the challenger put at risk: a bound of the reward. */
  readonly atRisk: bigint;
}

/** What a slash took, base units; `taken` = `rewarded` + burned. */
export interface SlashOutcome {
  readonly taken: bigint;
  readonly rewarded: bigint;
}

/** The ledger as other modules use it. Every amount is in base units. */
export interface BondLedger {
  find(ctx: Context, key: BondKey): Bond | undefined;
  /** What is bonded and not promised; 0n without a bond. */
  available(ctx: Context, key: BondKey): bigint;
  /** Takes `amount` from the owner's account into the bond. @throws TxError(InsufficientFunds) */
  post(ctx: Context, key: BondKey, amount: bigint): void;
  /** Promises a part of the bond. @throws TxError(InsufficientBond) when it is not free */
  reserve(ctx: Context, key: BondKey, amount: bigint): void;
  /** Gives a promise back, at most what is still promised. */
  unreserve(ctx: Context, key: BondKey, amount: bigint): void;
  /** Takes back into the bond whatever is on its way out and has not left, ready or not. */
  recall(ctx: Context, key: BondKey): void;
  /** Nothing leaves the bond while it is named in an open case. */
  pin(ctx: Context, key: BondKey): void;
  unpin(ctx: Context, key: BondKey): void;
  /**
   * Takes at most `amount`: first what is bonded, then what is on its way out. A part goes to the challenger (at most a
   * multiple of what they risked), the rest is burned.
   */
  slash(ctx: Context, key: BondKey, amount: bigint, reward?: SlashReward): SlashOutcome;
  /** Takes at most `amount` from the bond and pays it to an account: fees of cases, damages. @returns what was paid */
  pay(ctx: Context, key: BondKey, amount: bigint, to: Uint8Array): bigint;
  /** Gives back at once what a closed case had taken as its bond. @returns what was returned */
  refund(ctx: Context, key: BondKey): bigint;
}

/** Creates the ledger over the bank that counts burns. */
export function createBondLedger(bank: BankSender & BankBurner): BondLedger {
  return {
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
      const free = bond.amount - bond.reserved;
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
    slash(ctx, key, amount, reward) {
      const taken = takeOut(ctx, key, amount);
      const rewarded = reward === undefined ? 0n : rewardOf(ctx, taken, reward);
      if (rewarded > 0n && reward !== undefined) {
        bank.sendFromModule(ctx, BOND_POOL, reward.challenger, oneCoin(BASE_DENOM, rewarded));
      }
      if (taken > rewarded) {
        bank.burn(ctx, BOND_POOL, oneCoin(BASE_DENOM, taken - rewarded));
      }
      recordSlash(ctx, purposeName(key.purpose), taken);
      ctx.emit(bondEvent("slash_bond", key, taken, rewarded));
      return { taken, rewarded };
    },
    pay(ctx, key, amount, to) {
      const taken = takeOut(ctx, key, amount);
      if (taken > 0n) {
        bank.sendFromModule(ctx, BOND_POOL, to, oneCoin(BASE_DENOM, taken));
        ctx.emit(bondEvent("pay_bond", key, taken));
      }
      return taken;
    },
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

/** Starts the way out of a part that is not promised. @returns when it is over; @throws TxError */
export function startUnbonding(ctx: Context, key: BondKey, amount: bigint): bigint {
  const bond = requireBond(ctx, key);
  const free = bond.amount - bond.reserved;
  refuseWhen(bond.pins > 0, EmissionsError.BondPinned, bondText(key));
  refuseWhen(
    amount > free,
    EmissionsError.InsufficientBond,
    `${free}${BASE_DENOM} of ${bondText(key)} are free, ${amount} were asked for`,
  );
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
  refuseWhen(bond.pins > 0, EmissionsError.BondPinned, bondText(key));
  refuseWhen(amount === 0n, EmissionsError.NothingToWithdraw, bondText(key));
  writeBond(ctx, { ...bond, exits: bond.exits.filter(({ completionClock }) => completionClock > clock) });
  bank.sendFromModule(ctx, BOND_POOL, key.owner, oneCoin(BASE_DENOM, amount));
  ctx.emit(bondEvent("withdraw_bond", key, amount));
  return amount;
}

/** A bond's name in errors. */
export function bondText({ owner, purpose, subject }: BondKey): string {
  const name = purposeName(purpose);
  return `the ${name} bond of ${addressText(owner)}${subject === "" ? "" : ` for ${subject}`}`;
}

const PURPOSE_NAMES: readonly string[] = [
  "unspecified",
  "version",
  "seller",
  "gateway",
  "attester",
  "juror",
  "custodian",
  "datanet",
  "curator",
  "contribution",
  "publication",
  "challenge",
  "fraud commit",
  "request",
];

/** Short name of a purpose for events and errors. */
export function purposeName(purpose: number): string {
  return PURPOSE_NAMES[purpose] ?? `purpose ${purpose}`;
}

/** Whether a user may post a bond of this purpose directly; the others belong to cases and are posted by their messages. */
export function isPostable(purpose: number): boolean {
  return purpose >= BondPurpose.BOND_PURPOSE_VERSION && purpose <= BondPurpose.BOND_PURPOSE_CURATOR;
}

function bondOrEmpty(ctx: Context, { owner, purpose, subject }: BondKey): Bond {
  const found = findBond(ctx, owner, purpose, subject);
  return found ?? Bond.create({ owner: addressText(owner), purpose, subject });
}

function requireBond(ctx: Context, key: BondKey): Bond {
  const bond = findBond(ctx, key.owner, key.purpose, key.subject);
  if (bond === undefined) {
    throw new TxError(EmissionsError.BondNotFound, bondText(key));
  }
  return bond;
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

function rewardOf(ctx: Context, taken: bigint, { atRisk }: SlashReward): bigint {
  const { slashChallengerPpm, slashChallengerBondsMax } = readEconomy(ctx);
  return min(divFloor(taken * BigInt(slashChallengerPpm), PPM), atRisk * BigInt(slashChallengerBondsMax));
}

function bondEvent(type: string, key: BondKey, amount: bigint, rewarded?: bigint): ReturnType<typeof createEvent> {
  const attributes: (readonly [string, string])[] = [
    ["owner", addressText(key.owner)],
    ["purpose", purposeName(key.purpose)],
    ["subject", key.subject],
    ["amount", amount.toString()],
  ];
  return createEvent(
    type,
    ...attributes,
    ...(rewarded === undefined ? [] : [["rewarded", rewarded.toString()] as const]),
  );
}
