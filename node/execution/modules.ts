/**
 * The one list of modules: what the application consists of and in which order its parts run. Changing a list here
 * changes the app hash; the store list belongs to the app version.
 */
import { assert } from "../../lib/assert.ts";
import { createEarnings } from "../../modules/attribution/earnings.ts";
import { createModelRevenue, modelReader } from "../../modules/attribution/model-revenue.ts";
import { createAttributionModule } from "../../modules/attribution/module.ts";
import { createAuthKeeper } from "../../modules/auth/keeper.ts";
import type { AuthKeeper } from "../../modules/auth/keeper.ts";
import { createAuthModule } from "../../modules/auth/module.ts";
import { createBankModule } from "../../modules/bank/module.ts";
import { createBank } from "../../modules/bank/transfers.ts";
import type { Bank } from "../../modules/bank/transfers.ts";
import { createConsensusModule } from "../../modules/consensus/module.ts";
import { createDataRegistryModule } from "../../modules/data-registry/module.ts";
import { registryReader } from "../../modules/data-registry/reader.ts";
import { createBondLedger } from "../../modules/emissions/bonds.ts";
import { readClock } from "../../modules/emissions/clock.ts";
import { createEconomy } from "../../modules/emissions/economy.ts";
import type { Economy } from "../../modules/emissions/economy.ts";
import { createEmissionsModule } from "../../modules/emissions/module.ts";
import { countBurns } from "../../modules/emissions/supply.ts";
import { createEvidenceModule } from "../../modules/evidence/module.ts";
import type { FeegrantPort } from "../../modules/expected.ts";
import { createFeegrantModule, feegrantPort } from "../../modules/feegrant/module.ts";
import { createLicenceLedger } from "../../modules/marketplace/licences.ts";
import { createMarketplaceModule } from "../../modules/marketplace/module.ts";
import { DISTRIBUTION_ACCOUNT } from "../../modules/module-accounts.ts";
import type { MessageHandler, Module, QueryHandler, ValidatorSetOwner } from "../../modules/module.ts";
import { createSlashing, slashingHooks } from "../../modules/slashing/module.ts";
import { createStaking } from "../../modules/staking/module.ts";
import { createUpgradeModule } from "../../modules/upgrade/module.ts";

/** Version of the application this binary runs; part of every header, kept in state. */
export const APP_VERSION = 1n;
/** Name of the upgrade that leads to `APP_VERSION`; a plan of another name halts this binary. */
export const APP_VERSION_NAME = "v1";

/** The modules of the application with everything that the state machine derives from them. */
export interface AppModules {
  readonly auth: AuthKeeper;
  readonly bank: Bank;
  /** Fee allowances; undefined answers "fee grants are not enabled". */
  readonly feegrant: FeegrantPort | undefined;
  /** In genesis order. */
  readonly modules: readonly Module[];
  readonly beginOrder: readonly Module[];
  readonly endOrder: readonly Module[];
  /** All stores, ascending and unique. */
  readonly storeNames: readonly string[];
  readonly validatorSet: ValidatorSetOwner | undefined;
  /** By type URL. */
  readonly messages: ReadonlyMap<string, MessageHandler>;
  /** By gRPC path. */
  readonly queries: ReadonlyMap<string, QueryHandler>;
}

/** Names in the order of genesis (SDK: auth bank staking slashing evidence feegrant upgrade consensus). */
const GENESIS_ORDER = [
  "auth",
  "bank",
  "staking",
  "slashing",
  "evidence",
  "feegrant",
  "emissions",
  "registry",
  "attribution",
  "marketplace",
  "upgrade",
  "consensus",
] as const;
/** Names in the order of begin-of-block work. */
const BEGIN_ORDER = ["emissions", "slashing", "evidence", "staking"] as const;
/** Names in the order of end-of-block work. */
const END_ORDER = ["staking", "feegrant", "registry", "attribution", "marketplace"] as const;

/**
 * Creates the modules of this application version and wires their capabilities.
 * @param inEconomy  lays another rule over the economy, to show what it would break; a node never gives one
 */
export function createAppModules(inEconomy = (economy: Economy): Economy => economy): AppModules {
  const auth = createAuthKeeper();
  const bank = countBurns(createBank(auth));
  const bonds = createBondLedger(bank);
  const economy = inEconomy(createEconomy(bank));
  const registry = registryReader(readClock);
  const earnings = createEarnings({ bank, economy, bonds, registry });
  const licences = createLicenceLedger();
  const slashing = createSlashing();
  const staking = createStaking(bank, slashingHooks());
  return assembleModules({
    auth,
    bank,
    feegrant: feegrantPort,
    modules: [
      createAuthModule(auth),
      createBankModule(bank),
      staking.module,
      slashing.module,
      createEvidenceModule(staking, slashing),
      createFeegrantModule(auth),
      createEmissionsModule(bank, bonds),
      createDataRegistryModule(bank, readClock),
      createAttributionModule({
        bank,
        economy,
        bonds,
        readClock,
        registry,
        earnings,
        licences,
        communityPool: {
          fund: (ctx, from, coins) => bank.sendBetweenModules(ctx, from, DISTRIBUTION_ACCOUNT, coins),
        },
      }),
      createMarketplaceModule(
        {
          bank,
          bonds,
          economy,
          earnings,
          registry,
          models: modelReader,
          modelRevenue: createModelRevenue({ bank, economy, earnings }),
          readClock,
        },
        licences,
      ),
      createUpgradeModule(),
      createConsensusModule(),
    ],
  });
}

/** Derives orders and lookup tables from a set of modules. Names, stores, message types and query paths are unique. */
export function assembleModules(parts: Pick<AppModules, "auth" | "bank" | "feegrant" | "modules">): AppModules {
  const modules = [...parts.modules].sort((a, b) => place(GENESIS_ORDER, a) - place(GENESIS_ORDER, b));
  const messages = new Map<string, MessageHandler>();
  const queries = new Map<string, QueryHandler>();
  const storeNames: string[] = [];
  for (const module of modules) {
    storeNames.push(...module.storeNames);
    for (const handler of module.messages) {
      assert(!messages.has(handler.typeUrl), `${handler.typeUrl} has one handler`);
      messages.set(handler.typeUrl, handler);
    }
    for (const handler of module.queries) {
      assert(!queries.has(handler.path), `${handler.path} has one handler`);
      queries.set(handler.path, handler);
    }
  }
  assert(new Set(storeNames).size === storeNames.length, "each store has one owner");
  const owners = modules.filter((module) => module.validatorSet !== undefined);
  assert(owners.length <= 1, "validator updates have one owner");
  return {
    ...parts,
    modules,
    beginOrder: ordered(modules, BEGIN_ORDER, (module) => module.beginBlock !== undefined),
    endOrder: ordered(
      modules,
      END_ORDER,
      (module) => module.endBlock !== undefined || module.validatorSet !== undefined,
    ),
    storeNames: storeNames.sort((a, b) => (a < b ? -1 : 1)),
    validatorSet: owners[0]?.validatorSet,
    messages,
    queries,
  };
}

/** Modules with work, in the listed order; every one of them must be listed. */
function ordered(
  modules: readonly Module[],
  order: readonly string[],
  hasWork: (module: Module) => boolean,
): readonly Module[] {
  const working = modules.filter(hasWork);
  return working.sort((a, b) => place(order, a) - place(order, b));
}

function place(order: readonly string[], module: Module): number {
  const index = order.indexOf(module.name);
  assert(index >= 0, `module ${module.name} has a place in the order`);
  return index;
}
