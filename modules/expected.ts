/**
 * The capabilities that modules give one another. A module asks for the least of these that it needs; nobody gets
 * a whole keeper. Addresses are raw bytes, coins are valid sets (coins.ts).
 */
import type { Any } from "../proto/gen/google/protobuf/any.ts";
import type { Metadata } from "../proto/gen/cosmos/bank/v1beta1/bank.ts";
import type { Coins } from "./coins.ts";
import type { Context } from "./context.ts";

/** An account as the state keeps it; `pubKey` is absent until its first signed transaction. */
export interface Account {
  readonly address: Uint8Array;
  readonly pubKey: Any | undefined;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  /** Set for a module account. */
  readonly module: { readonly name: string; readonly permissions: readonly string[] } | undefined;
}

/** Reads accounts. */
export interface AccountReader {
  account(ctx: Context, address: Uint8Array): Account | undefined;
  hasAccount(ctx: Context, address: Uint8Array): boolean;
}

/** Creates and changes accounts. */
export interface AccountWriter extends AccountReader {
  /** Creates a plain account with the next number. It must not exist. */
  createAccount(ctx: Context, address: Uint8Array): Account;
  setAccount(ctx: Context, account: Account): void;
}

/** Reads balances and supply. */
export interface BankReader {
  /** 0n when there is none. */
  balance(ctx: Context, address: Uint8Array, denom: string): bigint;
  balances(ctx: Context, address: Uint8Array): Coins;
  /** What may be spent now; equal to `balance` as long as no coins vest. */
  spendable(ctx: Context, address: Uint8Array, denom: string): bigint;
  supply(ctx: Context, denom: string): bigint;
  denomMetadata(ctx: Context, denom: string): Metadata | undefined;
  /** True for addresses that users may not send to. */
  isBlocked(address: Uint8Array): boolean;
}

/** Moves coins; emits the SDK's coin_spent, coin_received, transfer and message events. */
export interface BankSender extends BankReader {
  /** @throws TxError(InsufficientFunds "spendable balance 1x is smaller than 2x") */
  send(ctx: Context, from: Uint8Array, to: Uint8Array, coins: Coins): void;
  sendToModule(ctx: Context, from: Uint8Array, moduleName: string, coins: Coins): void;
  /** @throws TxError(Unauthorized) when `to` is blocked */
  sendFromModule(ctx: Context, moduleName: string, to: Uint8Array, coins: Coins): void;
  sendBetweenModules(ctx: Context, fromModule: string, toModule: string, coins: Coins): void;
}

/** Moves coins into and out of staking's pools (SDK DelegateCoins, UndelegateCoins): no transfer event. */
export interface BankStaker extends BankSender {
  /** @throws TxError(InsufficientFunds "failed to delegate; 1x is smaller than 2x") */
  delegateToModule(ctx: Context, delegator: Uint8Array, moduleName: string, coins: Coins): void;
  undelegateFromModule(ctx: Context, moduleName: string, delegator: Uint8Array, coins: Coins): void;
}

/** Burns coins of a module account with the burner permission; supply falls. Event `burn`. */
export interface BankBurner {
  burn(ctx: Context, moduleName: string, coins: Coins): void;
}

/** Mints coins into a module account with the minter permission; supply grows. Event `coinbase`. */
export interface BankMinter {
  mint(ctx: Context, moduleName: string, coins: Coins): void;
}

/** Fee allowances, as the ante chain asks for them; the feegrant module implements it. */
export interface FeegrantPort {
  /**
   * Takes `fee` from the allowance that `granter` gave `grantee` for the messages with these type URLs.
   * @throws TxError when there is none, it has expired, is too small, or does not allow a message
   */
  useGrantedFees(
    ctx: Context,
    granter: Uint8Array,
    grantee: Uint8Array,
    fee: Coins,
    messageTypeUrls: readonly string[],
  ): void;
}
