/**
 * The rows of distribution, one function per read and write. A message whose encoding would be empty is left out and
 * read back as its default.
 */
import { assert } from "../../lib/assert.ts";
import { concatBytes, prefixEnd } from "../../lib/bytes.ts";
import {
  DelegatorStartingInfo,
  FeePool,
  Params,
  ValidatorAccumulatedCommission,
  ValidatorCurrentRewards,
  ValidatorHistoricalRewards,
  ValidatorOutstandingRewards,
} from "../../proto/gen/cosmos/distribution/v1beta1/distribution.ts";
import { BytesValue } from "../../proto/gen/google/protobuf/wrappers.ts";
import type { Codec } from "../../proto/wire.ts";
import type { Context } from "../context.ts";
import { rememberLast } from "../last-row.ts";
import { decCoinsFromWire, decCoinsToWire } from "./dec-coins.ts";
import type { DecCoins } from "./dec-coins.ts";
import type { DelegationKey } from "./expected.ts";
import {
  COMMISSION_PREFIX,
  CURRENT_PREFIX,
  DISTRIBUTION_STORE,
  FEE_POOL_KEY,
  HISTORICAL_PREFIX,
  OUTSTANDING_PREFIX,
  PARAMS_KEY,
  PREVIOUS_PROPOSER_KEY,
  STARTING_INFO_PREFIX,
  WITHDRAW_ADDRESS_PREFIX,
  historicalKey,
  ofAddress,
  startingInfoKey,
} from "./keys.ts";

const decodeParams = rememberLast((bytes) => Params.decode(bytes));

/** A row that belongs to one address. */
export interface OfAddress<T> {
  readonly address: Uint8Array;
  readonly value: T;
}

/** Reads the params. They exist from genesis on. */
export function readParams(ctx: Context): Params {
  const bytes = ctx.store(DISTRIBUTION_STORE).get(PARAMS_KEY);
  assert(bytes !== undefined, "distribution params are written at genesis");
  return decodeParams(bytes);
}

/** Writes the params; they must be valid. */
export function writeParams(ctx: Context, params: Params): void {
  ctx.store(DISTRIBUTION_STORE).set(PARAMS_KEY, Params.encode(params));
}

/** The community pool. */
export function readCommunityPool(ctx: Context): DecCoins {
  const pool = read(ctx, FEE_POOL_KEY, FeePool);
  return pool === undefined ? [] : decCoinsFromWire(pool.communityPool);
}

/** Writes the community pool. */
export function writeCommunityPool(ctx: Context, pool: DecCoins): void {
  write(ctx, FEE_POOL_KEY, FeePool.encode({ communityPool: decCoinsToWire(pool) }));
}

/** Consensus address of the last block's proposer; empty when unknown. */
export function readPreviousProposer(ctx: Context): Uint8Array {
  return read(ctx, PREVIOUS_PROPOSER_KEY, BytesValue)?.value ?? new Uint8Array(0);
}

/** Writes the proposer of this block. */
export function writePreviousProposer(ctx: Context, consensusAddress: Uint8Array): void {
  write(ctx, PREVIOUS_PROPOSER_KEY, BytesValue.encode({ value: consensusAddress }));
}

/** What the module owes to a validator and its delegators in all. */
export function readOutstanding(ctx: Context, operator: Uint8Array): DecCoins {
  const row = read(ctx, ofAddress(OUTSTANDING_PREFIX, operator), ValidatorOutstandingRewards);
  return row === undefined ? [] : decCoinsFromWire(row.rewards);
}

/** Writes outstanding rewards; none removes the row. */
export function writeOutstanding(ctx: Context, operator: Uint8Array, rewards: DecCoins): void {
  const value = ValidatorOutstandingRewards.encode({ rewards: decCoinsToWire(rewards) });
  write(ctx, ofAddress(OUTSTANDING_PREFIX, operator), value);
}

/** The part of the outstanding rewards that is the operator's. */
export function readCommission(ctx: Context, operator: Uint8Array): DecCoins {
  const row = read(ctx, ofAddress(COMMISSION_PREFIX, operator), ValidatorAccumulatedCommission);
  return row === undefined ? [] : decCoinsFromWire(row.commission);
}

/** Writes accumulated commission; none removes the row. */
export function writeCommission(ctx: Context, operator: Uint8Array, commission: DecCoins): void {
  const value = ValidatorAccumulatedCommission.encode({ commission: decCoinsToWire(commission) });
  write(ctx, ofAddress(COMMISSION_PREFIX, operator), value);
}

/** Rewards of the current period; undefined for a validator that distribution does not know. */
export function findCurrent(ctx: Context, operator: Uint8Array): ValidatorCurrentRewards | undefined {
  return read(ctx, ofAddress(CURRENT_PREFIX, operator), ValidatorCurrentRewards);
}

/** Writes the current period and its rewards. */
export function writeCurrent(ctx: Context, operator: Uint8Array, current: ValidatorCurrentRewards): void {
  write(ctx, ofAddress(CURRENT_PREFIX, operator), ValidatorCurrentRewards.encode(current));
}

/** The record of a finished period, while somebody refers to it. */
export function findHistorical(
  ctx: Context,
  operator: Uint8Array,
  period: bigint,
): ValidatorHistoricalRewards | undefined {
  return read(ctx, historicalKey(operator, period), ValidatorHistoricalRewards);
}

/** Writes the record of a finished period; without references it is removed. */
export function writeHistorical(
  ctx: Context,
  operator: Uint8Array,
  period: bigint,
  record: ValidatorHistoricalRewards,
): void {
  const isUsed = record.referenceCount > 0;
  write(ctx, historicalKey(operator, period), isUsed ? ValidatorHistoricalRewards.encode(record) : new Uint8Array(0));
}

/** Where a delegation's rewards start, if it has any record. */
export function findStartingInfo(ctx: Context, key: DelegationKey): DelegatorStartingInfo | undefined {
  return read(ctx, startingInfoKey(key.operator, key.delegator), DelegatorStartingInfo);
}

/** Writes or, with undefined, removes where a delegation's rewards start. */
export function writeStartingInfo(ctx: Context, key: DelegationKey, info: DelegatorStartingInfo | undefined): void {
  const value = info === undefined ? new Uint8Array(0) : DelegatorStartingInfo.encode(info);
  write(ctx, startingInfoKey(key.operator, key.delegator), value);
}

/** Where rewards of an account go: itself unless it chose another. */
export function readWithdrawAddress(ctx: Context, delegator: Uint8Array): Uint8Array {
  return ctx.store(DISTRIBUTION_STORE).get(ofAddress(WITHDRAW_ADDRESS_PREFIX, delegator)) ?? delegator;
}

/** Sends an account's rewards to another one. */
export function writeWithdrawAddress(ctx: Context, delegator: Uint8Array, target: Uint8Array): void {
  ctx.store(DISTRIBUTION_STORE).set(ofAddress(WITHDRAW_ADDRESS_PREFIX, delegator), target);
}

/** Removes every row of a validator except slash events and starting infos. */
export function deleteValidatorRows(ctx: Context, operator: Uint8Array): void {
  writeOutstanding(ctx, operator, []);
  writeCommission(ctx, operator, []);
  write(ctx, ofAddress(CURRENT_PREFIX, operator), new Uint8Array(0));
  deleteRange(ctx, ofAddress(HISTORICAL_PREFIX, operator));
}

/** All withdraw addresses by delegator; genesis export only. */
export function withdrawAddresses(ctx: Context): readonly OfAddress<Uint8Array>[] {
  return rowsOf(ctx, WITHDRAW_ADDRESS_PREFIX, (value) => value);
}

/** All outstanding rewards by operator; genesis export and invariants only. */
export function allOutstanding(ctx: Context): readonly OfAddress<ValidatorOutstandingRewards>[] {
  return rowsOf(ctx, OUTSTANDING_PREFIX, (value) => ValidatorOutstandingRewards.decode(value));
}

/** All accumulated commissions by operator; genesis export only. */
export function allCommissions(ctx: Context): readonly OfAddress<ValidatorAccumulatedCommission>[] {
  return rowsOf(ctx, COMMISSION_PREFIX, (value) => ValidatorAccumulatedCommission.decode(value));
}

/** All current rewards by operator; genesis export only. */
export function allCurrent(ctx: Context): readonly OfAddress<ValidatorCurrentRewards>[] {
  return rowsOf(ctx, CURRENT_PREFIX, (value) => ValidatorCurrentRewards.decode(value));
}

/** All historical rewards in key order; `rest` is the little-endian period. Genesis export and invariants only. */
export function allHistorical(
  ctx: Context,
): readonly (OfAddress<ValidatorHistoricalRewards> & { readonly rest: Uint8Array })[] {
  return rowsOf(ctx, HISTORICAL_PREFIX, (value) => ValidatorHistoricalRewards.decode(value));
}

/** All starting infos in key order; `rest` is the length-prefixed delegator. Genesis export and invariants only. */
export function allStartingInfos(
  ctx: Context,
): readonly (OfAddress<DelegatorStartingInfo> & { readonly rest: Uint8Array })[] {
  return rowsOf(ctx, STARTING_INFO_PREFIX, (value) => DelegatorStartingInfo.decode(value));
}

/** Rows `prefix ‖ len ‖ address ‖ rest`, decoded. */
export function rowsOf<T>(
  ctx: Context,
  prefix: Uint8Array,
  decode: (value: Uint8Array) => T,
): readonly (OfAddress<T> & { readonly rest: Uint8Array })[] {
  const rows: (OfAddress<T> & { readonly rest: Uint8Array })[] = [];
  for (const { key, value } of ctx.store(DISTRIBUTION_STORE).range({ start: prefix, end: prefixEnd(prefix) })) {
    const end = prefix.length + 1 + (key[prefix.length] ?? 0);
    rows.push({ address: key.slice(prefix.length + 1, end), rest: key.slice(end), value: decode(value) });
  }
  return rows;
}

/** Removes every row under a prefix. */
export function deleteRange(ctx: Context, prefix: Uint8Array): void {
  const store = ctx.store(DISTRIBUTION_STORE);
  const keys = [...store.range({ start: concatBytes(prefix), end: prefixEnd(prefix) })].map(({ key }) => key);
  for (const key of keys) {
    store.delete(key);
  }
}

function read<T>(ctx: Context, key: Uint8Array, codec: Codec<T>): T | undefined {
  const bytes = ctx.store(DISTRIBUTION_STORE).get(key);
  return bytes === undefined ? undefined : codec.decode(bytes);
}

function write(ctx: Context, key: Uint8Array, value: Uint8Array): void {
  const store = ctx.store(DISTRIBUTION_STORE);
  if (value.length === 0) {
    store.delete(key);
  } else {
    store.set(key, value);
  }
}
