/** Opens the application of a node with its database: in a worker, or in this thread. */

import { join } from "node:path";
import { loadBeaconChains } from "./beacon-key.ts";
import type { Settings } from "./config/load.ts";
import type { AbciClient } from "./execution/abci-client.ts";
import { createLocalClient } from "./execution/abci-client.ts";
import { createApplication } from "./execution/app.ts";
import { parseGasPrices } from "./execution/gas-price.ts";
import { startAppWorker } from "./execution/worker-client.ts";
import { createAppModules } from "./execution/modules.ts";
import { openAppStore } from "./store/app-store.ts";
import { openLevelDb } from "./store/leveldb.ts";
import type { PruningStrategy } from "./store/pruning.ts";
import type { Logger } from "./telemetry/log.ts";
import { createVerifyPool } from "./verify/pool.ts";

/** What `openApplication` needs. */
export interface OpenApplicationOptions {
  readonly settings: Settings;
  readonly chainId: string;
  readonly dataPath: string;
  readonly version: string;
  readonly thread: "worker" | "main";
  readonly log: Logger;
}

/** Opens the application. `close` of the answer also closes its database. @throws NodeError STORE_LOCKED, STORE_CORRUPT, BEACON_KEY_INVALID */
export async function openApplication(options: OpenApplicationOptions): Promise<AbciClient> {
  const { settings, log } = options;
  const { verification } = settings.config;
  const verifyWorkers = verification.memo ? verification.workers : 0;
  const beaconChains = await loadBeaconChains(settings.home.beaconKey, options.chainId);
  if (options.thread === "worker") {
    return await startAppWorker(
      {
        databasePath: join(options.dataPath, "application"),
        pruning: pruningStrategyOf(settings),
        version: options.version,
        chainId: options.chainId,
        minGasPrices: settings.app.base["minimum-gas-prices"],
        minRetainBlocks: BigInt(settings.app.base["min-retain-blocks"]),
        queryGasLimit: queryGasLimitOf(settings),
        valueCacheBytes: valueCacheBytesOf(settings),
        invariantInterval: BigInt(settings.app.base["inv-check-period"]),
        isSignatureMemoOn: settings.config.verification.memo,
        isDecodeMemoOn: settings.config.verification.memo,
        verifyWorkers,
        keepsPending: true,
        beaconChains,
        skipUpgradeHeights: skippedUpgrades(settings),
      },
      ({ type, txHash, message }) => log.error(type, { txHash, message }),
    );
  }
  const modules = createAppModules({ skipUpgradeHeights: skippedUpgrades(settings) });
  const db = await openLevelDb(join(options.dataPath, "application"));
  const state = await openAppStore(db, {
    storeNames: modules.storeNames,
    pruning: pruningStrategyOf(settings),
    valueCacheBytes: valueCacheBytesOf(settings),
  });
  if (state.report.reason !== undefined) log.error("checkpoint-unused", { message: state.report.reason });
  const app = createApplication({
    state,
    modules,
    version: options.version,
    chainId: options.chainId,
    minGasPrices: parseGasPrices(settings.app.base["minimum-gas-prices"]),
    minRetainBlocks: BigInt(settings.app.base["min-retain-blocks"]),
    queryGasLimit: queryGasLimitOf(settings),
    invariantInterval: BigInt(settings.app.base["inv-check-period"]),
    isSignatureMemoOn: settings.config.verification.memo,
    isDecodeMemoOn: settings.config.verification.memo,
    keepsPending: true,
    beaconChains,
    onAlarm: ({ type, txHash, error }) => log.error(type, { txHash, err: error }),
  });
  const pool = verifyWorkers === 0 ? undefined : createVerifyPool(verifyWorkers);
  const client = createLocalClient(app, pool);
  return {
    ...client,
    close: async () => {
      await client.close();
      await pool?.stop();
      await state.close();
      await db.close();
    },
  };
}

const MIB = 1024 * 1024;

function valueCacheBytesOf({ app }: Settings): number {
  return app.base["app-cache-size"] * MIB;
}

function queryGasLimitOf({ app }: Settings): bigint | undefined {
  const limit = app.base["query-gas-limit"];
  return limit === 0 ? undefined : BigInt(limit);
}

function skippedUpgrades({ app }: Settings): readonly bigint[] {
  const text = app.base["unsafe-skip-upgrades"];
  return text === "" ? [] : text.split(",").map(BigInt);
}

/** The `pruning` of app.toml. */
export function pruningStrategyOf({ app }: Settings): PruningStrategy {
  const { pruning } = app.base;
  switch (pruning) {
    case "nothing":
    case "everything":
      return { strategy: pruning };
    case "custom":
      return {
        strategy: "custom",
        keepRecent: BigInt(app.base["pruning-keep-recent"]),
        interval: BigInt(app.base["pruning-interval"]),
      };
    default:
      return { strategy: "default" };
  }
}
