/** The chain that a node holds: genesis, stores, the application, all brought to one height; evidence over them. */

import { join } from "node:path";
import { ed25519Verify } from "#crypto";
import type { GenesisDoc } from "../lib/chain/genesis-doc.ts";
import type { ChainState } from "../lib/chain/state.ts";
import { NodeError } from "../lib/errors.ts";
import { belowHome } from "./config/home.ts";
import type { Settings } from "./config/load.ts";
import { openEvidencePool } from "./consensus/evidence-pool.ts";
import type { EvidencePool } from "./consensus/ports.ts";
import type { AbciClient } from "./execution/abci-client.ts";
import { runHandshake } from "./execution/handshake.ts";
import { openApplication } from "./node-application.ts";
import { openNodeGenesis } from "./node-genesis.ts";
import type { BlockStore } from "./store/block-store.ts";
import { createBlockStore } from "./store/block-store.ts";
import type { ChainStateStore } from "./store/chain-state-store.ts";
import { createChainStateStore } from "./store/chain-state-store.ts";
import { openLevelDb } from "./store/leveldb.ts";
import type { Logger } from "./telemetry/log.ts";

/** The open chain of a node. */
export interface NodeChain {
  /** The folder of the databases. */
  readonly dataPath: string;
  readonly genesisText: string;
  readonly genesis: GenesisDoc;
  /** Of the canonical document: peers must have the same. */
  readonly genesisHash: Uint8Array;
  readonly blocks: BlockStore;
  readonly states: ChainStateStore;
  readonly app: AbciClient;
  /** After the newest block; application, block store and chain state agree on it. */
  readonly state: ChainState;
  readonly evidence: EvidencePool;
}

/** Opens everything; `onStop` gets what must be closed, in the order of opening. @throws NodeError, TxError (genesis) */
export async function openNodeChain(
  options: {
    readonly settings: Settings;
    readonly version: string;
    readonly thread: "worker" | "main";
    readonly logger: Logger;
  },
  onStop: (close: () => Promise<void>) => void,
): Promise<NodeChain> {
  const { settings, version, logger } = options;
  const { config, home } = settings;
  const dataPath = belowHome(home.home, config.base.db_dir);
  const db = await openLevelDb(join(dataPath, "node"), { compression: true });
  onStop(() => db.close());
  const states = createChainStateStore(db);
  const opened = await openNodeGenesis(
    belowHome(home.home, config.base.genesis_file),
    db,
    states.load() !== undefined,
    (error) =>
      logger
        .child("store")
        .error("the record of the genesis is damaged on disk, it is written anew from the file", { err: error }),
  );
  const { text: genesisText, doc: genesis, hash: genesisHash } = opened;
  const blocks = createBlockStore(db);
  const app = await openApplication({
    settings,
    chainId: genesis.chainId,
    dataPath,
    version,
    thread: options.thread,
    log: logger.child("app"),
  });
  onStop(() => app.close());
  const { state, replayedBlocks } = await runHandshake({ genesis, abci: app, blocks, states, version });
  if (replayedBlocks > 0n) logger.child("node").info("blocks replayed", { replayedBlocks });
  const evidence = await openEvidencePool({
    db,
    state,
    headerAt: (height) => {
      const header = blocks.loadBlockMeta(height)?.header;
      const commit = blocks.loadCommit(height) ?? blocks.loadSeenCommit(height);
      return header === undefined || commit === undefined ? undefined : { header, commit };
    },
    validatorsAt: (height) => orPruned(() => states.loadValidators(height)),
    verify: ed25519Verify,
  });
  return { dataPath, genesisText, genesis, genesisHash, blocks, states, app, state, evidence };
}

function orPruned<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NodeError && error.code === "HEIGHT_PRUNED") return undefined;
    throw error;
  }
}
