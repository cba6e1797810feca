/** Genesis of bank: balances, supply, metadata. Every denom needs metadata, so that clients can show amounts. */
import type { Metadata } from "../../proto/gen/cosmos/bank/v1beta1/bank.ts";
import type { Balance } from "../../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import { GenesisState } from "../../proto/gen/cosmos/bank/v1beta1/genesis.ts";
import { addressText, parseAddress } from "../address.ts";
import { addCoins, coinsFromWire, coinsToWire, formatCoins, isDenom } from "../coins.ts";
import type { Coin, Coins } from "../coins.ts";
import { defineGenesis } from "../module.ts";
import type { GenesisHandler } from "../module.ts";
import { refuseInvalid } from "../refuse.ts";
import {
  readAllBalances,
  readAllMetadata,
  readAllSendEnabled,
  readAllSupply,
  readBankParams,
  writeBankParams,
  writeMetadata,
  writeSendEnabled,
  writeSupply,
} from "./keeper.ts";
import type { OwnedCoin } from "./keeper.ts";
import { creditGenesisBalance } from "./transfers.ts";

/** Creates bank's genesis functions. */
export function bankGenesis(): GenesisHandler {
  return defineGenesis<GenesisState>(GenesisState, {
    default: () => GenesisState.create({ params: { sendEnabled: [], defaultSendEnabled: true } }),
    validate(state) {
      checkGenesis(state);
    },
    init(ctx, state) {
      const supply = checkGenesis(state);
      writeBankParams(ctx, { ...state.params, sendEnabled: [] });
      for (const { denom, enabled } of [...state.params.sendEnabled, ...state.sendEnabled]) {
        writeSendEnabled(ctx, denom, enabled);
      }
      for (const { address, coins } of state.balances) {
        creditGenesisBalance(ctx, parseAddress(address), coinsFromWire(coins));
      }
      for (const { denom, amount } of supply) {
        writeSupply(ctx, denom, amount);
      }
      for (const metadata of state.denomMetadata) {
        writeMetadata(ctx, metadata);
      }
    },
    export: (ctx) => ({
      params: readBankParams(ctx),
      balances: groupBalances(readAllBalances(ctx)),
      supply: coinsToWire(readAllSupply(ctx)),
      denomMetadata: readAllMetadata(ctx),
      sendEnabled: readAllSendEnabled(ctx),
    }),
  });
}

/** Checks a genesis and returns its supply: the sum of balances. @throws TxError with the reason */
function checkGenesis(state: GenesisState): Coins {
  const seen = new Set<string>();
  let supply: Coins = [];
  for (const { address, coins } of state.balances) {
    parseAddress(address);
    refuseInvalid(seen.has(address), `duplicate balance for address ${address}`);
    seen.add(address);
    supply = addCoins(supply, coinsFromWire(coins));
  }
  if (state.supply.length > 0) {
    const stated = formatCoins(coinsFromWire(state.supply));
    refuseInvalid(
      stated !== formatCoins(supply),
      `genesis supply is incorrect, expected ${stated}, got ${formatCoins(supply)}`,
    );
  }
  checkMetadata(state.denomMetadata, supply);
  return supply;
}

function checkMetadata(all: readonly Metadata[], supply: Coins): void {
  const described = new Set<string>();
  for (const metadata of all) {
    const { base, display, denomUnits } = metadata;
    refuseInvalid(described.has(base), `duplicate client metadata for denom ${base}`);
    described.add(base);
    refuseInvalid(!isDenom(base), `invalid metadata base denom: ${base}`);
    refuseInvalid(
      metadata.name.trim() === "" || metadata.symbol.trim() === "",
      `metadata of ${base} needs a name and a symbol`,
    );
    refuseInvalid(
      denomUnits[0]?.denom !== base || denomUnits[0].exponent !== 0,
      `metadata's first denomination unit must be the base ${base} with exponent 0`,
    );
    refuseInvalid(
      !denomUnits.some((unit) => unit.denom === display),
      `metadata of ${base} must contain a denomination unit with display denom ${display}`,
    );
    for (const [index, unit] of denomUnits.entries()) {
      const previous = denomUnits[index - 1];
      refuseInvalid(
        previous !== undefined && previous.exponent >= unit.exponent,
        `the denomination units of ${base} must be in ascending order`,
      );
    }
  }
  const missing = supply.find((coin) => !described.has(coin.denom));
  refuseInvalid(missing !== undefined, `denom ${missing?.denom ?? ""} has no denom_metadata`);
}

/** Rows in key order become one entry per address. */
function groupBalances(owned: readonly OwnedCoin[]): Balance[] {
  const balances: { address: string; coins: Coin[] }[] = [];
  for (const { address, denom, amount } of owned) {
    const text = addressText(address);
    const last = balances[balances.length - 1];
    if (last?.address === text) {
      last.coins.push({ denom, amount });
    } else {
      balances.push({ address: text, coins: [{ denom, amount }] });
    }
  }
  return balances.map(({ address, coins }) => ({ address, coins: [...coinsToWire(coins)] }));
}
