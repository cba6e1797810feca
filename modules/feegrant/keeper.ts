/** The rows of fee allowances with their order of expiry; the only file that writes the feegrant store. */
import { prefixEnd } from "../../lib/bytes.ts";
import { Grant } from "../../proto/gen/cosmos/feegrant/v1beta1/feegrant.ts";
import { parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import { expirationOf } from "./allowance.ts";
import { EXPIRY_PREFIX, FEEGRANT_STORE, GRANTS_PREFIX, expiryKey, expiryPrefix, grantKey } from "./keys.ts";

/** Value of index rows: ICS-23 cannot prove an empty one. */
const MARK = Uint8Array.of(0);

/** A grant, if there is one. */
export function findGrant(ctx: Context, granter: Uint8Array, grantee: Uint8Array): Grant | undefined {
  const bytes = ctx.store(FEEGRANT_STORE).get(grantKey(granter, grantee));
  return bytes === undefined ? undefined : Grant.decode(bytes);
}

/** Writes a grant and its expiry. */
export function writeGrant(ctx: Context, grant: Grant): void {
  const [granter, grantee] = [parseAddress(grant.granter), parseAddress(grant.grantee)];
  const store = ctx.store(FEEGRANT_STORE);
  store.set(grantKey(granter, grantee), Grant.encode(grant));
  const expiration = grant.allowance === undefined ? undefined : expirationOf(grant.allowance);
  if (expiration !== undefined) {
    store.set(expiryKey(expiration, granter, grantee), MARK);
  }
}

/** Removes a grant and its expiry. */
export function deleteGrant(ctx: Context, grant: Grant): void {
  const [granter, grantee] = [parseAddress(grant.granter), parseAddress(grant.grantee)];
  const store = ctx.store(FEEGRANT_STORE);
  store.delete(grantKey(granter, grantee));
  const expiration = grant.allowance === undefined ? undefined : expirationOf(grant.allowance);
  if (expiration !== undefined) {
    store.delete(expiryKey(expiration, granter, grantee));
  }
}

/** All grants by grantee and granter. */
export function* grants(ctx: Context): IterableIterator<Grant> {
  for (const row of ctx.store(FEEGRANT_STORE).range({ start: GRANTS_PREFIX, end: prefixEnd(GRANTS_PREFIX) })) {
    yield Grant.decode(row.value);
  }
}

/** Removes grants that have expired, the oldest first, at most `limit`. */
export function dropExpiredGrants(ctx: Context, limit: number): void {
  const store = ctx.store(FEEGRANT_STORE);
  const stale: Uint8Array[] = [];
  for (const row of store.range({ start: EXPIRY_PREFIX, end: expiryPrefix(ctx.header.time) })) {
    stale.push(row.key);
    if (stale.length === limit) {
      break;
    }
  }
  const timeEnd = expiryPrefix(ctx.header.time).length;
  for (const key of stale) {
    const granteeEnd = timeEnd + 1 + (key[timeEnd] ?? 0);
    const grant = findGrant(ctx, key.slice(granteeEnd + 1), key.slice(timeEnd + 1, granteeEnd));
    store.delete(key);
    if (grant !== undefined) {
      deleteGrant(ctx, grant);
    }
  }
}
