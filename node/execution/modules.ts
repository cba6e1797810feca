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
import { createAuthzModule } from "../../modules/authz/module.ts";
import { createBankModule } from "../../modules/bank/module.ts";
import { createBank } from "../../modules/bank/transfers.ts";
import type { Bank } from "../../modules/bank/transfers.ts";
import { readConsensusParams } from "../../modules/consensus/keeper.ts";
import { createConsensusModule } from "../../modules/consensus/module.ts";
import { bondSubjects } from "../../modules/data-registry/bond-subjects.ts";
import { createDataRegistryModule } from "../../modules/data-registry/module.ts";
import { BEACON_DELAY_HEIGHTS, beaconHooks, findBeacon } from "../../modules/emissions/beacon.ts";
import { registryReader } from "../../modules/data-registry/reader.ts";
import { createBondLedger } from "../../modules/emissions/bonds.ts";
import { createBootstrap } from "../../modules/emissions/bootstrap.ts";
import { readClock } from "../../modules/emissions/clock.ts";
import { createDistribution } from "../../modules/distribution/module.ts";
import { createEconomy } from "../../modules/emissions/economy.ts";
import type { Economy } from "../../modules/emissions/economy.ts";
import { createHealth } from "../../modules/emissions/health.ts";
import { createEmissionsModule } from "../../modules/emissions/module.ts";
import { countBurns } from "../../modules/emissions/supply.ts";
import { epochLength } from "../../modules/emissions/epoch.ts";
import { createEvidenceModule } from "../../modules/evidence/module.ts";
import type { Context } from "../../modules/context.ts";
import type { FeegrantPort } from "../../modules/expected.ts";
import { createFeegrantModule, feegrantPort } from "../../modules/feegrant/module.ts";
import { createLicenceLedger } from "../../modules/marketplace/licences.ts";
import { createMarketplaceModule } from "../../modules/marketplace/module.ts";
import { createLicensing } from "../../modules/marketplace/withdrawals.ts";
import type { MessageHandler, Module, QueryHandler, ValidatorSetOwner } from "../../modules/module.ts";
import { slashingHooks } from "../../modules/slashing/hooks.ts";
import { createSlashing } from "../../modules/slashing/module.ts";
import { combineHooks } from "../../modules/staking/hooks.ts";
import { createGovModule, govHooks } from "../../modules/gov/module.ts";
import { createMessageRouter } from "../../modules/message-router.ts";
import { lastPowers } from "../../modules/staking/keeper.ts";
import { createStaking } from "../../modules/staking/module.ts";
import { stakingReader } from "../../modules/staking/reader.ts";
import { createUpgradeModule } from "../../modules/upgrade/module.ts";
import type { AppVersion } from "./app-version.ts";

/** Version of the application this binary runs; part of every header, kept in state. */
export const APP_VERSION = 1n;
/** The version that this binary runs. Nothing was released before it, so nothing leads to it. */
export const CURRENT_VERSION: AppVersion = {
  version: APP_VERSION,
  versionName: "v1",
  upgrade: undefined,
  skipUpgradeHeights: [],
};

/** The modules of the application with everything that the state machine derives from them. */
export interface AppModules extends AppVersion {
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

/** Names in the order of genesis (SDK: auth bank distribution staking slashing gov evidence authz feegrant upgrade consensus). */
const GENESIS_ORDER = [
  "auth",
  "bank",
  "distribution",
  "staking",
  "slashing",
  "gov",
  "evidence",
  "authz",
  "feegrant",
  "emissions",
  "registry",
  "attribution",
  "marketplace",
  "upgrade",
  "consensus",
] as const;
/** Names in the order of begin-of-block work. */
const BEGIN_ORDER = ["emissions", "distribution", "slashing", "evidence", "staking", "authz"] as const;
/** Names in the order of end-of-block work. */
const END_ORDER = ["gov", "staking", "feegrant", "registry", "attribution", "marketplace"] as const;

/** What of the application is chosen when a node starts. */
export interface AppModulesOptions {
  /** Heights whose upgrade plan is passed over; all validators must choose the same. */
  readonly skipUpgradeHeights?: readonly bigint[] | undefined;
  /** Lays another rule over the economy, to show in a simulation what it would break; a node never gives one. */
  readonly inEconomy?: ((economy: Economy) => Economy) | undefined;
}

/** Creates the modules of this application version and wires their capabilities. */
export function createAppModules(options: AppModulesOptions = {}): AppModules {
  const auth = createAuthKeeper();
  const bank = countBurns(createBank(auth));
  const bonds = createBondLedger(bank);
  const decided = createEconomy(bank);
  const economy = options.inEconomy === undefined ? decided : options.inEconomy(decided);
  const health = createHealth();
  const registry = registryReader(readClock);
  const bootstrap = createBootstrap(bank);
  const earnings = createEarnings({ bank, economy, bonds, registry, bootstrap });
  const licences = createLicenceLedger();
  const evidenceAge = (ctx: Context): bigint | undefined => readConsensusParams(ctx)?.evidence?.maxAgeDuration;
  const distribution = createDistribution(bank, stakingReader);
  const staking = createStaking(
    bank,
    combineHooks([distribution.hooks, slashingHooks(stakingReader), govHooks(), beaconHooks(stakingReader)]),
    evidenceAge,
  );
  const slashing = createSlashing(staking, stakingReader);
  // Messages that carry messages look their handlers up when they run: by then the table below exists.
  const router = createMessageRouter((typeUrl) => application.messages.get(typeUrl));
  const application: AppModules = assembleModules({
    auth,
    bank,
    feegrant: feegrantPort,
    skipUpgradeHeights: options.skipUpgradeHeights ?? [],
    modules: [
      createAuthModule(auth),
      createBankModule(bank),
      distribution.module,
      staking.module,
      slashing.module,
      createGovModule({ bank, staking, router }),
      createEvidenceModule(staking, slashing),
      createAuthzModule(auth, router),
      createFeegrantModule(auth),
      createEmissionsModule(bank, { bonds, subjects: bondSubjects }, staking),
      createDataRegistryModule({
        bank,
        bonds,
        vesting: earnings,
        bootstrap,
        beacon: { delay: BEACON_DELAY_HEIGHTS, find: findBeacon },
        validators: { list: lastPowers },
        readClock,
        licensing: createLicensing({ bonds, readClock }),
        health,
      }),
      createAttributionModule({
        bank,
        economy,
        bonds,
        readClock,
        registry,
        earnings,
        licences,
        communityPool: distribution.communityPool,
        health,
        findBeacon,
      }),
      createMarketplaceModule(
        {
          bank,
          bonds,
          economy,
          earnings,
          registry,
          models: modelReader,
          modelRevenue: createModelRevenue({ bank, economy, earnings, registry, health, readClock }),
          readClock,
          epochLength,
          health,
        },
        licences,
      ),
      createUpgradeModule(),
      createConsensusModule(staking.unbondingTime),
    ],
  });
  return application;
}

/** Derives orders and lookup tables from a set of modules. Names, stores, message types and query paths are unique. */
export function assembleModules(
  parts: Pick<AppModules, "auth" | "bank" | "feegrant" | "modules"> & Partial<AppVersion>,
): AppModules {
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
    ...CURRENT_VERSION,
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
