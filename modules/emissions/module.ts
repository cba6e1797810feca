/** Manifest of emissions: chain clock, epochs, economic parameters, bonds, beacon. Rules: docs/spec/emissions.md. */
import type { BankSender } from "../expected.ts";
import type { Module } from "../module.ts";
import { advanceBeacon } from "./beacon.ts";
import type { BondLedger } from "./bonds.ts";
import { advanceClock } from "./clock.ts";
import { advanceEpoch } from "./epoch.ts";
import { emissionsGenesis } from "./genesis.ts";
import { advanceHealth } from "./health-close.ts";
import { emissionsInvariants } from "./invariants.ts";
import { EMISSIONS_STORE } from "./keys.ts";
import { emissionsMessages } from "./messages.ts";
import { emissionsQueries } from "./queries.ts";

/** Creates the manifest. */
export function createEmissionsModule(bank: BankSender, bonds: BondLedger): Module {
  return {
    name: "emissions",
    version: 1n,
    storeNames: [EMISSIONS_STORE],
    messages: emissionsMessages(bank, bonds),
    queries: emissionsQueries(bank),
    genesis: emissionsGenesis(bank),
    invariants: emissionsInvariants(bank),
    beginBlock(ctx) {
      advanceClock(ctx);
      advanceBeacon(ctx);
      advanceHealth(ctx, advanceEpoch(ctx)?.number);
    },
  };
}
