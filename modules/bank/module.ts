/** Manifest of bank: balances, supply, transfers. */
import type { Module } from "../module.ts";
import { bankGenesis } from "./genesis.ts";
import { bankGovernedMessages } from "./governed.ts";
import { bankInvariants } from "./invariants.ts";
import { BANK_STORE } from "./keys.ts";
import { bankMessages } from "./messages.ts";
import { bankQueries } from "./queries.ts";
import type { Bank } from "./transfers.ts";

/** Creates the manifest over bank's capabilities. */
export function createBankModule(bank: Bank): Module {
  return {
    name: "bank",
    version: 1n,
    storeNames: [BANK_STORE],
    messages: [...bankMessages(bank), ...bankGovernedMessages()],
    queries: bankQueries(bank),
    genesis: bankGenesis(),
    invariants: bankInvariants(),
  };
}
