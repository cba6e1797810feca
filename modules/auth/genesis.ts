/** Genesis of auth: params and accounts. Module accounts of the one list exist from the first state on. */
import { SdkError, TxError } from "../../lib/errors.ts";
import { toHex } from "../../lib/bytes.ts";
import { MAX_INT64 } from "../../lib/int.ts";
import { BaseAccount, ModuleAccount, Params } from "../../proto/gen/cosmos/auth/v1beta1/auth.ts";
import { GenesisState } from "../../proto/gen/cosmos/auth/v1beta1/genesis.ts";
import type { Any } from "../../proto/gen/google/protobuf/any.ts";
import type { Account } from "../expected.ts";
import type { GenesisHandler } from "../module.ts";
import { defineGenesis } from "../module.ts";
import { moduleAddress } from "../../lib/address.ts";
import { MODULE_ACCOUNTS } from "../module-accounts.ts";
import { accountFromAny, accountToAny, addAccount } from "./keeper.ts";
import type { AuthKeeper } from "./keeper.ts";

/** The SDK's defaults (interop §10.1). */
export const DEFAULT_AUTH_PARAMS: Params = Params.create({
  maxMemoCharacters: 256n,
  txSigLimit: 7n,
  txSizeCostPerByte: 10n,
  sigVerifyCostEd25519: 590n,
  sigVerifyCostSecp256k1: 1000n,
});

/** Creates auth's genesis functions. */
export function authGenesis(keeper: AuthKeeper): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => ({ params: DEFAULT_AUTH_PARAMS, accounts: [] }),
    validate(state) {
      validateAuthParams(state.params);
      validateAccounts(state.accounts.map(accountOfFile));
    },
    init(ctx, state) {
      validateAuthParams(state.params);
      keeper.setParams(ctx, state.params);
      const accounts = renumber(state.accounts.map(accountOfFile));
      validateAccounts(accounts);
      for (const account of accounts) {
        addAccount(ctx, account);
      }
      const last = accounts[accounts.length - 1];
      if (last !== undefined) {
        keeper.setNextNumber(ctx, last.accountNumber + 1n);
      }
      for (const spec of MODULE_ACCOUNTS) {
        keeper.ensureModuleAccount(ctx, spec);
      }
    },
    export: (ctx) => ({ params: keeper.params(ctx), accounts: keeper.allAccounts(ctx).map(accountToAny) }),
  });
}

/** Most of each param: beyond it no transaction could be paid for, and none could change it back. */
const AUTH_PARAM_MAX = 1_000_000n;

/** @throws TxError(InvalidRequest) when a param is zero or out of range */
export function validateAuthParams(params: Params): void {
  const { maxMemoCharacters, txSigLimit, txSizeCostPerByte, sigVerifyCostEd25519, sigVerifyCostSecp256k1 } = params;
  const all = [
    ["tx signature limit", txSigLimit],
    ["max memo characters", maxMemoCharacters],
    ["tx size cost per byte", txSizeCostPerByte],
    ["ED25519 signature verification cost", sigVerifyCostEd25519],
    ["SECK256k1 signature verification cost", sigVerifyCostSecp256k1],
  ] as const;
  for (const [what, value] of all) {
    if (value === 0n) {
      throw new TxError(SdkError.InvalidRequest, `invalid ${what}: 0`);
    }
    if (value > AUTH_PARAM_MAX) {
      throw new TxError(SdkError.InvalidRequest, `invalid ${what}: ${value}, at most ${AUTH_PARAM_MAX}`);
    }
  }
}

/**
 * Ascending by number; accounts whose number is taken get the next free ones, as the SDK's SanitizeGenesisAccounts.
 * @throws TxError(InvalidRequest) when a number leaves none for the accounts after it
 */
function renumber(accounts: readonly Account[]): readonly Account[] {
  const sorted = [...accounts].sort((a, b) =>
    a.accountNumber < b.accountNumber ? -1 : a.accountNumber > b.accountNumber ? 1 : 0,
  );
  let next = 0n;
  return sorted.map((account) => {
    const accountNumber = account.accountNumber < next ? next : account.accountNumber;
    next = accountNumber + 1n;
    if (next > MAX_INT64) throw new TxError(SdkError.InvalidRequest, `account number ${accountNumber} is too large`);
    return { ...account, accountNumber };
  });
}

/** An account of a genesis file, whose kind and parts nobody has checked yet. @throws TxError, WireError */
function accountOfFile(any: Any): Account {
  const isModule = any.typeUrl === `/${ModuleAccount.typeName}`;
  if (!isModule && any.typeUrl !== `/${BaseAccount.typeName}`) {
    throw new TxError(SdkError.InvalidRequest, `${any.typeUrl} is neither a BaseAccount nor a ModuleAccount`);
  }
  if (isModule && ModuleAccount.decode(any.value).baseAccount === undefined) {
    throw new TxError(SdkError.InvalidRequest, "a module account has no base account");
  }
  return accountFromAny(any);
}

function validateAccounts(accounts: readonly Account[]): void {
  const seen = new Set<string>();
  const moduleNames = new Map(MODULE_ACCOUNTS.map((spec) => [toHex(moduleAddress(spec.name)), spec.name]));
  for (const account of accounts) {
    const hex = toHex(account.address);
    if (seen.has(hex)) {
      throw new TxError(SdkError.InvalidRequest, `duplicate account found in genesis state; address: ${hex}`);
    }
    seen.add(hex);
    if (account.module?.name !== moduleNames.get(hex)) {
      throw new TxError(SdkError.InvalidRequest, `account ${hex} and the module that owns this address differ`);
    }
  }
}
