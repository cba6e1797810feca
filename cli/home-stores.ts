/** The databases of a stopped node, for commands that look into them or turn them back. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { type GenesisDoc, parseGenesisDoc } from "../lib/chain/genesis-doc.ts";
import { NodeError } from "../lib/errors.ts";
import { belowHome } from "../node/config/home.ts";
import type { Settings } from "../node/config/load.ts";
import { type Application, createApplication } from "../node/execution/app.ts";
import { createAppModules } from "../node/execution/modules.ts";
import { type AppStore, openAppStore } from "../node/store/app-store.ts";
import { type BlockStore, createBlockStore } from "../node/store/block-store.ts";
import { type ChainStateStore, createChainStateStore } from "../node/store/chain-state-store.ts";
import { openLevelDb } from "../node/store/leveldb.ts";
import type { PruningStrategy } from "../node/store/pruning.ts";
import { versionFacts } from "./version.ts";

/** Open stores of a home; `close` releases the locks. */
export interface HomeStores {
  readonly genesis: GenesisDoc;
  readonly blocks: BlockStore;
  readonly states: ChainStateStore;
  readonly appStore: AppStore;
  readonly app: Application;
  close(): Promise<void>;
}

/**
 * Opens the stores of a node that does not run.
 * @throws NodeError("FILE_MISSING"), NodeError("STORE_LOCKED") while the node runs
 */
export async function openHomeStores(
  settings: Settings,
  pruning: PruningStrategy = { strategy: "nothing" },
): Promise<HomeStores> {
  const { home, config } = settings;
  const genesisPath = belowHome(home.home, config.base.genesis_file);
  const dataPath = belowHome(home.home, config.base.db_dir);
  for (const path of [genesisPath, join(dataPath, "node"), join(dataPath, "application")]) {
    if (!existsSync(path)) throw new NodeError("FILE_MISSING", `${path} is missing; this home has not run yet`);
  }
  const genesis = parseGenesisDoc(await readFile(genesisPath, "utf8"));
  const modules = createAppModules();
  const nodeDb = await openLevelDb(join(dataPath, "node"));
  const appDb = await openLevelDb(join(dataPath, "application"));
  const appStore = await openAppStore(appDb, { storeNames: modules.storeNames, pruning });
  const app = createApplication({
    state: appStore,
    modules,
    version: versionFacts()["version"] ?? "",
    chainId: genesis.chainId,
    minGasPrices: [],
    minRetainBlocks: 0n,
    invariantInterval: 0n,
    isSignatureMemoOn: false,
    isDecodeMemoOn: false,
    onAlarm: () => undefined,
  });
  return {
    genesis,
    blocks: createBlockStore(nodeDb),
    states: createChainStateStore(nodeDb),
    appStore,
    app,
    async close() {
      await appStore.close();
      await appDb.close();
      await nodeDb.close();
    },
  };
}

/** Runs `work` over the stores and closes them, whatever happens. */
export async function withHomeStores<T>(settings: Settings, work: (stores: HomeStores) => Promise<T>): Promise<T> {
  const stores = await openHomeStores(settings);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}
