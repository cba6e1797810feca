/** The durable half of a validator as `node.ts` puts it together, without network and servers: what a power cut can hurt. */
import { join } from "node:path";
import { ed25519Sign } from "#crypto";
import { type LogDir, openLogDir } from "../../../node/consensus/log-dir.ts";
import type { Signer, Wal } from "../../../node/consensus/ports.ts";
import { openSignState, type SignState } from "../../../node/consensus/sign-state.ts";
import { createGuardedSigner } from "../../../node/consensus/signer.ts";
import { openWal } from "../../../node/consensus/wal.ts";
import { createLocalClient } from "../../../node/execution/abci-client.ts";
import { createApplication } from "../../../node/execution/app.ts";
import { runHandshake } from "../../../node/execution/handshake.ts";
import { createAppModules } from "../../../node/execution/modules.ts";
import {
  type NodeParts,
  oneValidatorGenesis,
  VALIDATOR,
  VALIDATOR_ADDRESS,
  VALIDATOR_KEY,
} from "../../../node/execution/one-validator.fixture.ts";
import { TEST_CHAIN } from "../../../node/execution/test-app.fixture.ts";
import { openAppStore } from "../../../node/store/app-store.ts";
import { createBlockStore } from "../../../node/store/block-store.ts";
import { createChainStateStore } from "../../../node/store/chain-state-store.ts";
import type { Db } from "../../../node/store/db.ts";
import { openLevelDb } from "../../../node/store/leveldb.ts";
import type { ChainState } from "../../../lib/chain/state.ts";

/** A durability that a planted bug takes away. */
export type Plant = "none" | "databases" | "wal" | "sign-state";

/** Open stores, after the handshake. */
export interface OpenParts extends NodeParts {
  readonly state: ChainState;
  readonly wal: Wal;
  readonly signState: SignState;
  readonly signer: Signer;
  close(): Promise<void>;
}

/** Databases whose writes are never synced. */
function unsyncedDb(db: Db): Db {
  return {
    get: (key) => db.get(key),
    write: (ops) => db.write(ops, { sync: false }),
    iterate: (range) => db.iterate(range),
    entries: (range) => db.entries(range),
    close: () => db.close(),
  };
}

/** A log folder whose appends are never synced. */
function unsyncedDir(dir: LogDir): LogDir {
  return { ...dir, sync: async () => {} };
}

/**
 * Opens everything below `data` in the order of a node's start: stores, application, handshake, sign state, log.
 * @throws NodeError, TxError or AssertionError as a node would
 */
export async function openParts(data: string, plant: Plant = "none"): Promise<OpenParts> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const each of closers.reverse()) await each();
    closers.length = 0;
  };
  const openDb = async (name: string): Promise<Db> => {
    const db = await openLevelDb(join(data, name), { cacheBytes: 1 << 20, writeBufferBytes: 32 << 10 });
    closers.push(() => db.close());
    return plant === "databases" ? unsyncedDb(db) : db;
  };
  const openDir = async (name: string, own: Plant): Promise<LogDir> => {
    const dir = await openLogDir(join(data, name));
    return plant === own ? unsyncedDir(dir) : dir;
  };
  try {
    const db = await openDb("node");
    const modules = createAppModules();
    const appStore = await openAppStore(await openDb("application"), { storeNames: modules.storeNames });
    closers.push(() => appStore.close());
    const app = createApplication({
      state: appStore,
      modules,
      version: "0.1.0-test",
      chainId: TEST_CHAIN,
      minGasPrices: [],
      minRetainBlocks: 0n,
      invariantInterval: 1n,
      isSignatureMemoOn: true,
      isDecodeMemoOn: true,
      onAlarm: () => undefined,
    });
    const parts = {
      genesis: oneValidatorGenesis(1n),
      blocks: createBlockStore(db),
      states: createChainStateStore(db),
      abci: createLocalClient(app),
    };
    const { state } = await runHandshake({ ...parts, version: "0.1.0-test" });
    const whenMissing = state.lastBlockHeight === 0n ? ({ type: "create" } as const) : ({ type: "refuse" } as const);
    const dir = await openDir("sign_state", "sign-state");
    const signState = await openSignState({ dir, chainId: TEST_CHAIN, whenMissing });
    closers.push(() => signState.close());
    const wal = await openWal({ dir: await openDir("cs.wal", "wal"), now: () => 1n });
    closers.push(() => wal.close());
    const signer = createGuardedSigner({
      address: VALIDATOR_ADDRESS,
      publicKey: VALIDATOR_KEY,
      sign: (message) => ed25519Sign(VALIDATOR.privateKey, message),
      state: signState,
    });
    return { ...parts, state, wal, signState, signer, close };
  } catch (error) {
    await close();
    throw error;
  }
}
