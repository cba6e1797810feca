/**
 * The admission state across a commit. A sender whose account and balances a block did not touch keeps what CheckTx let
 * pass, so only touched senders' transactions need another check.
 */
import { bytesToBinaryText } from "../../lib/bytes.ts";
import type { Branch } from "../../lib/store/branch.ts";
import type { StoreChanges } from "../../lib/store/kv.ts";
import { ACCOUNT_PREFIX, AUTH_STORE } from "../../modules/auth/keys.ts";
import { BALANCE_PREFIX, BANK_STORE, OWNER_PREFIX } from "../../modules/bank/keys.ts";

const [ACCOUNT_ROW] = ACCOUNT_PREFIX;
const [BALANCE_ROW] = BALANCE_PREFIX;
const [OWNER_ROW] = OWNER_PREFIX;

/** The account that a row belongs to; undefined for rows of nobody (params, supply, allowances …). */
export function rowOwner(storeName: string, key: Uint8Array): Uint8Array | undefined {
  if (storeName === AUTH_STORE) {
    return key[0] === ACCOUNT_ROW ? key.subarray(1) : undefined;
  }
  if (storeName !== BANK_STORE) {
    return undefined;
  }
  if (key[0] === BALANCE_ROW) {
    return key.subarray(2, 2 + (key[1] ?? 0));
  }
  const end = key[0] === OWNER_ROW ? key.indexOf(0, 1) : -1;
  return end < 0 ? undefined : key.subarray(end + 2);
}

/** The accounts whose rows these changes touch, as binary texts. */
export function touchedAccounts(changes: readonly StoreChanges[]): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const { storeName, changes: rows } of changes) {
    for (const { key } of rows) {
      const owner = rowOwner(storeName, key);
      if (owner !== undefined) {
        touched.add(bytesToBinaryText(owner));
      }
    }
  }
  return touched;
}

/**
 * Copies the rows of accounts that are not in `dropped` from one admission state to the next; rows of nobody are left
 * behind, which can only let a transaction in that a block will refuse.
 * @returns addresses of the dropped accounts that had pending rows, in key order
 */
export function carryPending(from: Branch, dropped: ReadonlySet<string>, into: Branch): readonly Uint8Array[] {
  const lost: Uint8Array[] = [];
  for (const { storeName, changes } of from.changes()) {
    const store = into.store(storeName);
    for (const { key, value } of changes) {
      const owner = rowOwner(storeName, key);
      if (owner === undefined) {
        continue;
      }
      if (dropped.has(bytesToBinaryText(owner))) {
        if (storeName === AUTH_STORE) {
          lost.push(owner);
        }
      } else if (value === undefined) {
        store.delete(key);
      } else {
        store.set(key, value);
      }
    }
  }
  return lost;
}
