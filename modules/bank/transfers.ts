/**
 * Moving, minting and burning coins: the capabilities that bank gives to other modules. Every path checks the
 * balance before it writes and keeps supply equal to the sum of balances.
 */
import { assert } from "../../lib/assert.ts";
import { moduleAddress } from "../../lib/address.ts";
import { bytesToBinaryText } from "../../lib/bytes.ts";
import { SdkError, TxError } from "../../lib/errors.ts";
import { checkInt } from "../../lib/int.ts";
import { addressText } from "../address.ts";
import { formatCoins } from "../coins.ts";
import type { Coins } from "../coins.ts";
import type { Context } from "../context.ts";
import { createEvent } from "../events.ts";
import type { Event } from "../events.ts";
import type { AccountWriter, BankBurner, BankMinter, BankStaker } from "../expected.ts";
import { MODULE_ACCOUNTS, findModuleAccount } from "../module-accounts.ts";
import type { ModulePermission } from "../module-accounts.ts";
import { readBalance, readBalances, readMetadata, readSupply, writeBalance, writeSupply } from "./keeper.ts";

/** All capabilities of bank; hand out the least that a module needs. */
export interface Bank extends BankStaker, BankBurner, BankMinter {
  /** One sender to many recipients in order (MsgMultiSend); the sums were checked. */
  sendToMany(
    ctx: Context,
    from: Uint8Array,
    total: Coins,
    outputs: readonly { readonly to: Uint8Array; readonly coins: Coins }[],
  ): void;
}

const BLOCKED = new Set(
  MODULE_ACCOUNTS.filter((spec) => !spec.open).map((spec) => bytesToBinaryText(moduleAddress(spec.name))),
);

/** Creates bank's capabilities over the accounts. */
export function createBank(accounts: AccountWriter): Bank {
  const bank: Bank = {
    balance: readBalance,
    balances: readBalances,
    spendable: readBalance,
    supply: readSupply,
    denomMetadata: readMetadata,
    isBlocked: (address) => BLOCKED.has(bytesToBinaryText(address)),
    send(ctx, from, to, coins) {
      const [sender, recipient, amount] = [addressText(from), addressText(to), formatCoins(coins)];
      take(ctx, from, coins);
      ctx.emit(spentEvent(sender, amount));
      give(ctx, to, coins);
      ctx.emit(receivedEvent(recipient, amount));
      ensureAccount(accounts, ctx, to);
      ctx.emit(transferEvent(sender, recipient, amount));
      ctx.emit(createEvent("message", ["sender", sender]));
    },
    sendToModule(ctx, from, moduleName, coins) {
      bank.send(ctx, from, knownModule(moduleName), coins);
    },
    sendFromModule(ctx, moduleName, to, coins) {
      if (bank.isBlocked(to)) {
        throw new TxError(SdkError.Unauthorized, `${addressText(to)} is not allowed to receive funds`);
      }
      bank.send(ctx, knownModule(moduleName), to, coins);
    },
    sendBetweenModules(ctx, fromModule, toModule, coins) {
      bank.send(ctx, knownModule(fromModule), knownModule(toModule), coins);
    },
    sendToMany(ctx, from, total, outputs) {
      const sender = addressText(from);
      take(ctx, from, total);
      ctx.emit(spentEvent(sender, formatCoins(total)));
      ctx.emit(createEvent("message", ["sender", sender]));
      for (const { to, coins } of outputs) {
        const [recipient, amount] = [addressText(to), formatCoins(coins)];
        give(ctx, to, coins);
        ctx.emit(receivedEvent(recipient, amount));
        ctx.emit(transferEvent(sender, recipient, amount));
        ensureAccount(accounts, ctx, to);
      }
    },
    delegateToModule(ctx, delegator, moduleName, coins) {
      const pool = permittedModule(moduleName, "staking");
      take(ctx, delegator, coins, (have, want) => `failed to delegate; ${have} is smaller than ${want}`);
      ctx.emit(spentEvent(addressText(delegator), formatCoins(coins)));
      give(ctx, pool, coins);
      ctx.emit(receivedEvent(addressText(pool), formatCoins(coins)));
    },
    undelegateFromModule(ctx, moduleName, delegator, coins) {
      const pool = permittedModule(moduleName, "staking");
      take(ctx, pool, coins);
      ctx.emit(spentEvent(addressText(pool), formatCoins(coins)));
      give(ctx, delegator, coins);
      ctx.emit(receivedEvent(addressText(delegator), formatCoins(coins)));
    },
    mint(ctx, moduleName, coins) {
      const address = permittedModule(moduleName, "minter");
      give(ctx, address, coins);
      ctx.emit(receivedEvent(addressText(address), formatCoins(coins)));
      for (const { denom, amount } of coins) {
        writeSupply(ctx, denom, checkInt(readSupply(ctx, denom) + amount));
      }
      ctx.emit(createEvent("coinbase", ["minter", addressText(address)], ["amount", formatCoins(coins)]));
    },
    burn(ctx, moduleName, coins) {
      const address = permittedModule(moduleName, "burner");
      take(ctx, address, coins);
      ctx.emit(spentEvent(addressText(address), formatCoins(coins)));
      for (const { denom, amount } of coins) {
        writeSupply(ctx, denom, readSupply(ctx, denom) - amount);
      }
      ctx.emit(createEvent("burn", ["burner", addressText(address)], ["amount", formatCoins(coins)]));
    },
  };
  return bank;
}

/** Adds coins to an account that has no account object yet, without event; genesis only. */
export function creditGenesisBalance(ctx: Context, address: Uint8Array, coins: Coins): void {
  for (const { denom, amount } of coins) {
    const before = readBalance(ctx, address, denom);
    writeBalance(ctx, address, denom, before, checkInt(before + amount));
  }
}

/** Takes coins from an account. Nothing is written unless all of them are there. @throws TxError(InsufficientFunds) */
function take(ctx: Context, from: Uint8Array, coins: Coins, text = spendableText): void {
  const befores = coins.map(({ denom, amount }) => {
    const before = readBalance(ctx, from, denom);
    if (before < amount) {
      throw new TxError(SdkError.InsufficientFunds, text(`${before}${denom}`, `${amount}${denom}`));
    }
    return before;
  });
  for (const [index, { denom, amount }] of coins.entries()) {
    const before = befores[index];
    assert(before !== undefined, "one balance was read per coin");
    writeBalance(ctx, from, denom, before, before - amount);
  }
}

function give(ctx: Context, to: Uint8Array, coins: Coins): void {
  for (const { denom, amount } of coins) {
    const before = readBalance(ctx, to, denom);
    writeBalance(ctx, to, denom, before, before + amount);
  }
}

function spendableText(have: string, want: string): string {
  return `spendable balance ${have} is smaller than ${want}`;
}

function ensureAccount(accounts: AccountWriter, ctx: Context, address: Uint8Array): void {
  if (!accounts.hasAccount(ctx, address)) {
    accounts.createAccount(ctx, address);
  }
}

function spentEvent(spender: string, amount: string): Event {
  return createEvent("coin_spent", ["spender", spender], ["amount", amount]);
}

function receivedEvent(receiver: string, amount: string): Event {
  return createEvent("coin_received", ["receiver", receiver], ["amount", amount]);
}

function transferEvent(sender: string, recipient: string, amount: string): Event {
  return createEvent("transfer", ["recipient", recipient], ["sender", sender], ["amount", amount]);
}

const ADDRESSES: ReadonlyMap<string, Uint8Array> = new Map(
  MODULE_ACCOUNTS.map(({ name }) => [name, moduleAddress(name)]),
);

function knownModule(name: string): Uint8Array {
  const address = ADDRESSES.get(name);
  assert(address !== undefined, `module account ${name} is in the list`);
  return address;
}

function permittedModule(name: string, permission: ModulePermission): Uint8Array {
  assert(
    findModuleAccount(name)?.permissions.includes(permission) === true,
    `module account ${name} may act as ${permission}`,
  );
  return knownModule(name);
}
