/** Manifest of emissions: chain clock, epochs, economic parameters, bonds, beacon. Rules: docs/spec/emissions.md. */
import type { BankMinter, BankSender } from "../expected.ts";
import type { Module } from "../module.ts";
import { advanceBeacon } from "./beacon.ts";
import type { BondRuleParts } from "./bond-rules.ts";
import { advanceClock } from "./clock.ts";
import { beginEpoch, endedEpoch } from "./epoch.ts";
import type { ValidatorReader } from "./expected.ts";
import { emissionsGenesis } from "./genesis.ts";
import { advanceHealth } from "./health-close.ts";
import { emissionsInvariants } from "./invariants.ts";
import { findEpoch } from "./keeper.ts";
import { EMISSIONS_STORE } from "./keys.ts";
import { emissionsMessages } from "./messages.ts";
import { emissionsQueries } from "./queries.ts";
import { countFees, mintSecurity } from "./security.ts";

/** Creates the manifest. */
export function createEmissionsModule(
  bank: BankSender & BankMinter,
  rules: BondRuleParts,
  validators: ValidatorReader,
): Module {
  return {
    name: "emissions",
    version: 1n,
    storeNames: [EMISSIONS_STORE],
    messages: emissionsMessages(bank, rules, validators),
    queries: emissionsQueries(bank),
    genesis: emissionsGenesis(bank),
    invariants: emissionsInvariants(bank),
    beginBlock(ctx) {
      advanceClock(ctx);
      advanceBeacon(ctx);
      countFees(ctx, bank);
      const ended = endedEpoch(ctx);
      if (ended !== undefined) {
        mintSecurity(ctx, bank, ended);
      }
      if (ended !== undefined || findEpoch(ctx) === undefined) {
        beginEpoch(ctx, ended);
      }
      advanceHealth(ctx, ended?.number);
    },
  };
}
