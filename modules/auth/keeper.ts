/** Reads and writes accounts and auth params: the only file that writes the auth store. */
import { assert } from "../../lib/assert.ts";
import { bigEndian64, prefixEnd, readBigEndian64 } from "../../lib/bytes.ts";
import { BaseAccount, ModuleAccount, Params } from "../../proto/gen/cosmos/auth/v1beta1/auth.ts";
import { Any } from "../../proto/gen/google/protobuf/any.ts";
import { encodeWith, putString } from "../../proto/wire.ts";
import type { Writer } from "../../proto/wire.ts";
import { addressText, parseAddress } from "../address.ts";
import type { Context } from "../context.ts";
import type { Account, AccountWriter } from "../expected.ts";
import { rememberLast } from "../last-row.ts";
import type { ModuleAccountSpec } from "../module-accounts.ts";
import { moduleAddress } from "../../lib/address.ts";
import { ACCOUNT_PREFIX, AUTH_STORE, NEXT_NUMBER_KEY, PARAMS_KEY, accountKey, accountNumberKey } from "./keys.ts";

const BASE_ACCOUNT_URL = `/${BaseAccount.typeName}`;
const MODULE_ACCOUNT_URL = `/${ModuleAccount.typeName}`;
const decodeParams = rememberLast((bytes) => Params.decode(bytes));

/** The auth keeper: accounts by address, their numbers, the params of the ante chain. */
export interface AuthKeeper extends AccountWriter {
  params(ctx: Context): Params;
  setParams(ctx: Context, params: Params): void;
  /** Address that has this number, if any. */
  addressByNumber(ctx: Context, accountNumber: bigint): Uint8Array | undefined;
  /** Creates the account of a module with the next number, or returns the one that is there. */
  ensureModuleAccount(ctx: Context, spec: ModuleAccountSpec): Account;
  /** Next account number; `setNextNumber` is for genesis. */
  nextNumber(ctx: Context): bigint;
  setNextNumber(ctx: Context, accountNumber: bigint): void;
  /** All accounts in address order; genesis export only. */
  allAccounts(ctx: Context): readonly Account[];
}

/** Creates the keeper; it holds no state. */
export function createAuthKeeper(): AuthKeeper {
  const keeper: AuthKeeper = {
    params(ctx) {
      const bytes = ctx.store(AUTH_STORE).get(PARAMS_KEY);
      return bytes === undefined ? Params.create() : decodeParams(bytes);
    },
    setParams(ctx, params) {
      const bytes = Params.encode(params);
      if (bytes.length === 0) {
        ctx.store(AUTH_STORE).delete(PARAMS_KEY);
      } else {
        ctx.store(AUTH_STORE).set(PARAMS_KEY, bytes);
      }
    },
    account(ctx, address) {
      const bytes = ctx.store(AUTH_STORE).get(accountKey(address));
      return bytes === undefined ? undefined : accountFromAny(Any.decodeView(bytes));
    },
    hasAccount: (ctx, address) => ctx.store(AUTH_STORE).has(accountKey(address)),
    addressByNumber: (ctx, accountNumber) => ctx.store(AUTH_STORE).get(accountNumberKey(accountNumber)),
    createAccount(ctx, address) {
      const account: Account = {
        address,
        pubKey: undefined,
        accountNumber: takeNumber(ctx),
        sequence: 0n,
        module: undefined,
      };
      addAccount(ctx, account);
      return account;
    },
    setAccount(ctx, account) {
      ctx.store(AUTH_STORE).set(accountKey(account.address), encodeAccount(account));
    },
    ensureModuleAccount(ctx, spec) {
      const address = moduleAddress(spec.name);
      const known = keeper.account(ctx, address);
      if (known !== undefined) {
        assert(known.module?.name === spec.name, "the address of a module is held by another account");
        return known;
      }
      const module = { name: spec.name, permissions: spec.permissions };
      const account: Account = { address, pubKey: undefined, accountNumber: takeNumber(ctx), sequence: 0n, module };
      addAccount(ctx, account);
      return account;
    },
    nextNumber,
    setNextNumber(ctx, accountNumber) {
      ctx.store(AUTH_STORE).set(NEXT_NUMBER_KEY, bigEndian64(accountNumber));
    },
    allAccounts(ctx) {
      const range = { start: ACCOUNT_PREFIX, end: prefixEnd(ACCOUNT_PREFIX) };
      return [...ctx.store(AUTH_STORE).range(range)].map(({ value }) => accountFromAny(Any.decode(value)));
    },
  };
  return keeper;
}

/** Writes an account with the number it carries and its index row; the address must be free. Genesis and creation. */
export function addAccount(ctx: Context, account: Account): void {
  const store = ctx.store(AUTH_STORE);
  store.set(accountKey(account.address), encodeAccount(account));
  store.set(accountNumberKey(account.accountNumber), account.address);
}

/** The row of an account: the bytes of its Any, those of a plain account in one piece. */
function encodeAccount(account: Account): Uint8Array {
  return account.module === undefined
    ? encodeWith(writeBaseAccountAny, baseAccount(account))
    : Any.encode(accountToAny(account));
}

function writeBaseAccountAny(writer: Writer, base: BaseAccount): void {
  putString(writer, 10, BASE_ACCOUNT_URL);
  // Never empty: every account has an address.
  writer.uint32(18).fork();
  BaseAccount.write(writer, base);
  writer.ldelim();
}

/** The wire form of an account: Any of BaseAccount or ModuleAccount. */
export function accountToAny(account: Account): Any {
  const base = baseAccount(account);
  if (account.module === undefined) {
    return { typeUrl: BASE_ACCOUNT_URL, value: BaseAccount.encode(base) };
  }
  const { name, permissions } = account.module;
  return {
    typeUrl: MODULE_ACCOUNT_URL,
    value: ModuleAccount.encode({ baseAccount: base, name, permissions: [...permissions] }),
  };
}

/** The BaseAccount part of an account. */
export function baseAccount(account: Account): BaseAccount {
  const { pubKey, accountNumber, sequence } = account;
  return { address: addressText(account.address), pubKey, accountNumber, sequence };
}

/** Reads an account back. @throws TxError(InvalidAddress), WireError on bytes that are not ours (genesis files) */
export function accountFromAny(any: Any): Account {
  if (any.typeUrl === BASE_ACCOUNT_URL) {
    return fromBase(BaseAccount.decodeView(any.value), undefined);
  }
  assert(any.typeUrl === MODULE_ACCOUNT_URL, "an account is a BaseAccount or a ModuleAccount");
  const { baseAccount: base, name, permissions } = ModuleAccount.decode(any.value);
  assert(base !== undefined, "a module account has a base account");
  return fromBase(base, { name, permissions });
}

function fromBase(base: BaseAccount, module: Account["module"]): Account {
  const { pubKey, accountNumber, sequence } = base;
  return { address: parseAddress(base.address), pubKey, accountNumber, sequence, module };
}

function takeNumber(ctx: Context): bigint {
  const accountNumber = nextNumber(ctx);
  ctx.store(AUTH_STORE).set(NEXT_NUMBER_KEY, bigEndian64(accountNumber + 1n));
  return accountNumber;
}

function nextNumber(ctx: Context): bigint {
  const bytes = ctx.store(AUTH_STORE).get(NEXT_NUMBER_KEY);
  return bytes === undefined ? 0n : readBigEndian64(bytes);
}
