/** The rows of grants with their order of expiry; the only file that writes the authz store. */
import { prefixEnd } from "../../lib/bytes.ts";
import { Grant, GrantQueueItem } from "../../proto/gen/cosmos/authz/v1beta1/authz.ts";
import type { Context } from "../context.ts";
import { AUTHZ_STORE, GRANTS_PREFIX, QUEUE_PREFIX, grantKey, queueKey, queuePrefix, splitParties } from "./keys.ts";
import type { GrantParties } from "./keys.ts";

/** A grant with the key it is kept under. */
export interface StoredGrant {
  readonly parties: GrantParties;
  /** Type URL of the messages it allows. */
  readonly typeUrl: string;
  readonly grant: Grant;
}

/** A grant, if there is one; it may have expired. */
export function findGrant(ctx: Context, parties: GrantParties, typeUrl: string): Grant | undefined {
  const bytes = ctx.store(AUTHZ_STORE).get(grantKey(parties, typeUrl));
  return bytes === undefined ? undefined : Grant.decode(bytes);
}

/** Writes a grant in place of an older one and moves its expiry. */
export function writeGrant(ctx: Context, { parties, typeUrl, grant }: StoredGrant): void {
  const before = findGrant(ctx, parties, typeUrl)?.expiration;
  if (before !== grant.expiration) {
    if (before !== undefined) {
      leaveQueue(ctx, before, parties, typeUrl);
    }
    if (grant.expiration !== undefined) {
      enterQueue(ctx, grant.expiration, parties, typeUrl);
    }
  }
  ctx.store(AUTHZ_STORE).set(grantKey(parties, typeUrl), Grant.encode(grant));
}

/** Removes a grant and its expiry; it must exist. */
export function deleteGrant(ctx: Context, { parties, typeUrl, grant }: StoredGrant): void {
  if (grant.expiration !== undefined) {
    leaveQueue(ctx, grant.expiration, parties, typeUrl);
  }
  ctx.store(AUTHZ_STORE).delete(grantKey(parties, typeUrl));
}

/** All grants in key order. */
export function* grants(ctx: Context): IterableIterator<StoredGrant> {
  for (const row of ctx.store(AUTHZ_STORE).range({ start: GRANTS_PREFIX, end: prefixEnd(GRANTS_PREFIX) })) {
    yield { ...splitParties(row.key, 1), grant: Grant.decode(row.value) };
  }
}

/** Every queued expiry; invariants only. */
export function* queuedGrants(
  ctx: Context,
): IterableIterator<{ readonly parties: GrantParties; readonly typeUrl: string; readonly key: Uint8Array }> {
  const timeEnd = queuePrefix(0n).length;
  for (const row of ctx.store(AUTHZ_STORE).range({ start: QUEUE_PREFIX, end: prefixEnd(QUEUE_PREFIX) })) {
    const { parties } = splitParties(row.key, timeEnd);
    for (const typeUrl of GrantQueueItem.decode(row.value).msgTypeUrls) {
      yield { parties, typeUrl, key: row.key };
    }
  }
}

/** Removes grants that have expired, the oldest first, at most `limit`. A grant is still good in the block of its expiry. */
export function dropExpiredGrants(ctx: Context, limit: number): void {
  const store = ctx.store(AUTHZ_STORE);
  const timeEnd = queuePrefix(0n).length;
  const due: { readonly key: Uint8Array; readonly typeUrls: readonly string[] }[] = [];
  let count = 0;
  for (const row of store.range({ start: QUEUE_PREFIX, end: queuePrefix(ctx.header.time) })) {
    const typeUrls = GrantQueueItem.decode(row.value).msgTypeUrls;
    due.push({ key: row.key, typeUrls });
    count += typeUrls.length;
    if (count >= limit) {
      break;
    }
  }
  for (const { key, typeUrls } of due) {
    const { parties } = splitParties(key, timeEnd);
    const taken = typeUrls.slice(0, limit);
    for (const typeUrl of taken) {
      store.delete(grantKey(parties, typeUrl));
    }
    writeQueue(ctx, key, typeUrls.slice(taken.length));
  }
}

function enterQueue(ctx: Context, time: bigint, parties: GrantParties, typeUrl: string): void {
  const key = queueKey(time, parties);
  writeQueue(ctx, key, [...queuedAt(ctx, key), typeUrl]);
}

function leaveQueue(ctx: Context, time: bigint, parties: GrantParties, typeUrl: string): void {
  const key = queueKey(time, parties);
  writeQueue(
    ctx,
    key,
    queuedAt(ctx, key).filter((other) => other !== typeUrl),
  );
}

/** Kept in byte order, so that the row does not depend on the order of grants. */
function writeQueue(ctx: Context, key: Uint8Array, typeUrls: readonly string[]): void {
  if (typeUrls.length === 0) {
    ctx.store(AUTHZ_STORE).delete(key);
    return;
  }
  const msgTypeUrls = [...typeUrls].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  ctx.store(AUTHZ_STORE).set(key, GrantQueueItem.encode({ msgTypeUrls }));
}

function queuedAt(ctx: Context, key: Uint8Array): readonly string[] {
  const bytes = ctx.store(AUTHZ_STORE).get(key);
  return bytes === undefined ? [] : GrantQueueItem.decode(bytes).msgTypeUrls;
}
