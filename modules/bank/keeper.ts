/** Reads and writes balances, supply, metadata and switches: the only file that writes the bank store. */
import { assert } from "../../lib/assert.ts";
import { bytesToUtf8, prefixEnd, utf8ToBytes } from "../../lib/bytes.ts";
import { checkInt } from "../../lib/int.ts";
import type { KvEntry } from "../../lib/store/kv.ts";
import { Metadata, Params } from "../../proto/gen/cosmos/bank/v1beta1/bank.ts";
import type { Coin, Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import { rememberLast } from "../last-row.ts";
import {
  BALANCE_PREFIX,
  BANK_STORE,
  METADATA_PREFIX,
  PARAMS_KEY,
  SEND_ENABLED_PREFIX,
  SUPPLY_PREFIX,
  balanceKey,
  balancesPrefix,
  metadataKey,
  ownerKey,
  sendEnabledKey,
  splitBalanceKey,
  supplyKey,
} from "./keys.ts";

/** Value of an index row: our stores hold no empty values (ICS-23). */
const PRESENT = Uint8Array.of(0);
const decodeParams = rememberLast((bytes) => Params.decode(bytes));

/** One balance with its owner. */
export interface OwnedCoin extends Coin {
  readonly address: Uint8Array;
}

/** Amount that an account holds of a denom, 0n when none. */
export function readBalance(ctx: Context, address: Uint8Array, denom: string): bigint {
  return parseStored(ctx.store(BANK_STORE).get(balanceKey(address, denom)));
}

/** Sets a balance; `before` is its current value, which the caller has just read. Zero removes the rows. */
export function writeBalance(ctx: Context, address: Uint8Array, denom: string, before: bigint, amount: bigint): void {
  assert(amount >= 0n, "a balance is never negative");
  const store = ctx.store(BANK_STORE);
  if (amount === 0n) {
    if (before !== 0n) {
      store.delete(balanceKey(address, denom));
      store.delete(ownerKey(denom, address));
    }
    return;
  }
  store.set(balanceKey(address, denom), utf8ToBytes(checkInt(amount).toString()));
  if (before === 0n) {
    store.set(ownerKey(denom, address), PRESENT);
  }
}

/** All coins of an account. */
export function readBalances(ctx: Context, address: Uint8Array): Coins {
  return rows(ctx, balancesPrefix(address)).map(({ key, value }) => ({
    denom: splitBalanceKey(key).denom,
    amount: parseStored(value),
  }));
}

/** Every balance in key order; genesis export and invariants only. */
export function readAllBalances(ctx: Context): readonly OwnedCoin[] {
  return rows(ctx, BALANCE_PREFIX).map(({ key, value }) => ({ ...splitBalanceKey(key), amount: parseStored(value) }));
}

/** Supply of a denom, 0n when none. */
export function readSupply(ctx: Context, denom: string): bigint {
  return parseStored(ctx.store(BANK_STORE).get(supplyKey(denom)));
}

/** Sets the supply of a denom; zero removes the row. */
export function writeSupply(ctx: Context, denom: string, amount: bigint): void {
  assert(amount >= 0n, "supply is never negative");
  if (amount === 0n) {
    ctx.store(BANK_STORE).delete(supplyKey(denom));
  } else {
    ctx.store(BANK_STORE).set(supplyKey(denom), utf8ToBytes(checkInt(amount).toString()));
  }
}

/** Supply of all denoms in denom order; genesis export and invariants only. */
export function readAllSupply(ctx: Context): Coins {
  return rows(ctx, SUPPLY_PREFIX).map(({ key, value }) => ({
    denom: bytesToUtf8(key.subarray(1)),
    amount: parseStored(value),
  }));
}

/** Metadata of a base denom. */
export function readMetadata(ctx: Context, denom: string): Metadata | undefined {
  const bytes = ctx.store(BANK_STORE).get(metadataKey(denom));
  return bytes === undefined ? undefined : Metadata.decode(bytes);
}

/** Sets the metadata of `metadata.base`. */
export function writeMetadata(ctx: Context, metadata: Metadata): void {
  ctx.store(BANK_STORE).set(metadataKey(metadata.base), Metadata.encode(metadata));
}

/** All metadata in denom order; genesis export only. */
export function readAllMetadata(ctx: Context): readonly Metadata[] {
  return rows(ctx, METADATA_PREFIX).map(({ value }) => Metadata.decode(value));
}

/** Bank params; all zero when the row is absent (its encoding is then empty). */
export function readBankParams(ctx: Context): Params {
  const bytes = ctx.store(BANK_STORE).get(PARAMS_KEY);
  return bytes === undefined ? Params.create() : decodeParams(bytes);
}

/** Sets the bank params. */
export function writeBankParams(ctx: Context, params: Params): void {
  const bytes = Params.encode(params);
  if (bytes.length === 0) {
    ctx.store(BANK_STORE).delete(PARAMS_KEY);
  } else {
    ctx.store(BANK_STORE).set(PARAMS_KEY, bytes);
  }
}

/** Whether transfers of a denom are enabled: its own switch, else the default. */
export function isSendEnabled(ctx: Context, denom: string): boolean {
  const own = ctx.store(BANK_STORE).get(sendEnabledKey(denom));
  return own === undefined ? readBankParams(ctx).defaultSendEnabled : own[0] === 1;
}

/** Sets the switch of one denom. */
export function writeSendEnabled(ctx: Context, denom: string, enabled: boolean): void {
  ctx.store(BANK_STORE).set(sendEnabledKey(denom), Uint8Array.of(enabled ? 1 : 0));
}

/** Removes the switch of one denom: the default counts again. */
export function deleteSendEnabled(ctx: Context, denom: string): void {
  ctx.store(BANK_STORE).delete(sendEnabledKey(denom));
}

/** The switch of a denom if it has one. */
export function readSendEnabled(ctx: Context, denom: string): boolean | undefined {
  const own = ctx.store(BANK_STORE).get(sendEnabledKey(denom));
  return own === undefined ? undefined : own[0] === 1;
}

/** All switches in denom order; genesis export only. */
export function readAllSendEnabled(ctx: Context): readonly { readonly denom: string; readonly enabled: boolean }[] {
  return rows(ctx, SEND_ENABLED_PREFIX).map(({ key, value }) => ({
    denom: bytesToUtf8(key.subarray(1)),
    enabled: value[0] === 1,
  }));
}

/** Reads a stored decimal. */
export function parseStored(value: Uint8Array | undefined): bigint {
  return value === undefined ? 0n : BigInt(bytesToUtf8(value));
}

function rows(ctx: Context, prefix: Uint8Array): readonly KvEntry[] {
  return [...ctx.store(BANK_STORE).range({ start: prefix, end: prefixEnd(prefix) })];
}
