/** The rows of unbonding delegations and redelegations with their queues and indexes. */
import { parseAccountAddress, parseOperatorAddress } from "../../lib/address.ts";
import { bigEndian64, prefixEnd, readBigEndian64 } from "../../lib/bytes.ts";
import {
  DVPairs,
  DVVTriplets,
  Redelegation,
  UnbondingDelegation,
} from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { DVPair, DVVTriplet } from "../../proto/gen/cosmos/staking/v1beta1/staking.ts";
import type { Context } from "../context.ts";
import { MARK } from "./keeper.ts";
import {
  REDELEGATIONS_PREFIX,
  REDELEGATION_QUEUE_PREFIX,
  STAKING_STORE,
  UNBONDING_DELEGATIONS_PREFIX,
  UNBONDING_ID_KEY,
  UNBONDING_QUEUE_PREFIX,
  redelegationByDestinationKey,
  redelegationBySourceKey,
  redelegationKey,
  redelegationQueueKey,
  redelegationsFromKey,
  redelegationsIntoKey,
  redelegationsOfKey,
  unbondingByValidatorKey,
  unbondingDelegationKey,
  unbondingDelegationsOfKey,
  unbondingQueueKey,
  unbondingsFromKey,
} from "./keys.ts";

/** Queue rows finished in one block at most; the rest waits for the next (reliability A-16). */
const QUEUE_ROWS_PER_BLOCK_MAX = 100;

/** Draws the next unbonding id; the first is 1. */
export function nextUnbondingId(ctx: Context): bigint {
  const store = ctx.store(STAKING_STORE);
  const bytes = store.get(UNBONDING_ID_KEY);
  const id = (bytes === undefined ? 0n : readBigEndian64(bytes)) + 1n;
  store.set(UNBONDING_ID_KEY, bigEndian64(id));
  return id;
}

/** An unbonding delegation, if there is one. */
export function findUnbonding(
  ctx: Context,
  delegator: Uint8Array,
  operator: Uint8Array,
): UnbondingDelegation | undefined {
  const bytes = ctx.store(STAKING_STORE).get(unbondingDelegationKey(delegator, operator));
  return bytes === undefined ? undefined : UnbondingDelegation.decode(bytes);
}

/** Writes an unbonding delegation; without entries it is removed. */
export function writeUnbonding(ctx: Context, unbonding: UnbondingDelegation): void {
  const delegator = parseAccountAddress(unbonding.delegatorAddress);
  const operator = parseOperatorAddress(unbonding.validatorAddress);
  const store = ctx.store(STAKING_STORE);
  if (unbonding.entries.length === 0) {
    store.delete(unbondingDelegationKey(delegator, operator));
    store.delete(unbondingByValidatorKey(operator, delegator));
  } else {
    store.set(unbondingDelegationKey(delegator, operator), UnbondingDelegation.encode(unbonding));
    store.set(unbondingByValidatorKey(operator, delegator), MARK);
  }
}

/** All unbonding delegations, or those of one delegator. */
export function* unbondings(ctx: Context, delegator?: Uint8Array): IterableIterator<UnbondingDelegation> {
  const start = delegator === undefined ? UNBONDING_DELEGATIONS_PREFIX : unbondingDelegationsOfKey(delegator);
  for (const row of ctx.store(STAKING_STORE).range({ start, end: prefixEnd(start) })) {
    yield UnbondingDelegation.decode(row.value);
  }
}

/** Unbonding delegations from one validator, read before any is changed. */
export function unbondingsFrom(ctx: Context, operator: Uint8Array): readonly UnbondingDelegation[] {
  const start = unbondingsFromKey(operator);
  const found: UnbondingDelegation[] = [];
  for (const row of ctx.store(STAKING_STORE).range({ start, end: prefixEnd(start) })) {
    const unbonding = findUnbonding(ctx, row.key.slice(start.length + 1), operator);
    if (unbonding !== undefined) {
      found.push(unbonding);
    }
  }
  return found;
}

/** Queues an unbonding delegation for `time`. */
export function queueUnbonding(ctx: Context, time: bigint, pair: DVPair): void {
  const store = ctx.store(STAKING_STORE);
  const key = unbondingQueueKey(time);
  const bytes = store.get(key);
  const pairs = bytes === undefined ? [] : DVPairs.decode(bytes).pairs;
  store.set(key, DVPairs.encode({ pairs: [...pairs, pair] }));
}

/** Takes the unbonding delegations that are due at the block's time off the queue; each pair once. */
export function takeDueUnbondings(ctx: Context): readonly DVPair[] {
  const rows = takeRows(ctx, UNBONDING_QUEUE_PREFIX, unbondingQueueKey(ctx.header.time));
  return distinct(
    rows.flatMap((value) => DVPairs.decode(value).pairs),
    (pair) => `${pair.delegatorAddress}/${pair.validatorAddress}`,
  );
}

/** A redelegation, if there is one. */
export function findRedelegation(
  ctx: Context,
  delegator: Uint8Array,
  source: Uint8Array,
  destination: Uint8Array,
): Redelegation | undefined {
  const bytes = ctx.store(STAKING_STORE).get(redelegationKey(delegator, source, destination));
  return bytes === undefined ? undefined : Redelegation.decode(bytes);
}

/** Writes a redelegation; without entries it is removed. */
export function writeRedelegation(ctx: Context, redelegation: Redelegation): void {
  const delegator = parseAccountAddress(redelegation.delegatorAddress);
  const source = parseOperatorAddress(redelegation.validatorSrcAddress);
  const destination = parseOperatorAddress(redelegation.validatorDstAddress);
  const store = ctx.store(STAKING_STORE);
  const rows = [
    redelegationBySourceKey(source, delegator, destination),
    redelegationByDestinationKey(destination, delegator, source),
  ];
  if (redelegation.entries.length === 0) {
    store.delete(redelegationKey(delegator, source, destination));
    for (const row of rows) {
      store.delete(row);
    }
    return;
  }
  store.set(redelegationKey(delegator, source, destination), Redelegation.encode(redelegation));
  for (const row of rows) {
    store.set(row, MARK);
  }
}

/** All redelegations, or those of one delegator. */
export function* redelegations(ctx: Context, delegator?: Uint8Array): IterableIterator<Redelegation> {
  const start = delegator === undefined ? REDELEGATIONS_PREFIX : redelegationsOfKey(delegator);
  for (const row of ctx.store(STAKING_STORE).range({ start, end: prefixEnd(start) })) {
    yield Redelegation.decode(row.value);
  }
}

/** Redelegations away from one validator, read before any is changed. */
export function redelegationsFrom(ctx: Context, source: Uint8Array): readonly Redelegation[] {
  const start = redelegationsFromKey(source);
  const found: Redelegation[] = [];
  for (const row of ctx.store(STAKING_STORE).range({ start, end: prefixEnd(start) })) {
    const rest = row.key.slice(start.length);
    const delegatorLength = rest[0] ?? 0;
    const delegator = rest.slice(1, 1 + delegatorLength);
    const redelegation = findRedelegation(ctx, delegator, source, rest.slice(2 + delegatorLength));
    if (redelegation !== undefined) {
      found.push(redelegation);
    }
  }
  return found;
}

/** True when the delegator has tokens on their way into the validator by redelegation. */
export function hasRedelegationInto(ctx: Context, delegator: Uint8Array, destination: Uint8Array): boolean {
  const start = redelegationsIntoKey(destination, delegator);
  return (
    ctx
      .store(STAKING_STORE)
      .range({ start, end: prefixEnd(start) })
      .next().done !== true
  );
}

/** Queues a redelegation for `time`. */
export function queueRedelegation(ctx: Context, time: bigint, triplet: DVVTriplet): void {
  const store = ctx.store(STAKING_STORE);
  const key = redelegationQueueKey(time);
  const bytes = store.get(key);
  const triplets = bytes === undefined ? [] : DVVTriplets.decode(bytes).triplets;
  store.set(key, DVVTriplets.encode({ triplets: [...triplets, triplet] }));
}

/** Takes the redelegations that are due at the block's time off the queue; each triplet once. */
export function takeDueRedelegations(ctx: Context): readonly DVVTriplet[] {
  const rows = takeRows(ctx, REDELEGATION_QUEUE_PREFIX, redelegationQueueKey(ctx.header.time));
  return distinct(
    rows.flatMap((value) => DVVTriplets.decode(value).triplets),
    (triplet) => `${triplet.delegatorAddress}/${triplet.validatorSrcAddress}/${triplet.validatorDstAddress}`,
  );
}

function takeRows(ctx: Context, prefix: Uint8Array, last: Uint8Array): readonly Uint8Array[] {
  const store = ctx.store(STAKING_STORE);
  const rows: { readonly key: Uint8Array; readonly value: Uint8Array }[] = [];
  for (const row of store.range({ start: prefix, end: prefixEnd(last) })) {
    if (rows.length === QUEUE_ROWS_PER_BLOCK_MAX) {
      break;
    }
    rows.push(row);
  }
  for (const row of rows) {
    store.delete(row.key);
  }
  return rows.map((row) => row.value);
}

function distinct<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameOf(item);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
