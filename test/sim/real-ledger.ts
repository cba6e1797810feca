/**
 * A ledger as production has it: the application over its state store, the block store, the chain state store, the block
 * executor, the handshake, the mempool and the evidence pool; only the disk is simulated.
 */
import type { GenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { initialState } from "../../lib/chain/state.ts";
import type { HashChain } from "../../lib/economy/hash-chain.ts";
import { NodeError } from "../../lib/errors.ts";
import { openEvidencePool } from "../../node/consensus/evidence-pool.ts";
import type { SignatureVerifier } from "../../node/consensus/ports.ts";
import { type AbciClient, createLocalClient } from "../../node/execution/abci-client.ts";
import { createApplication } from "../../node/execution/app.ts";
import { createBlockExecutor } from "../../node/execution/block-executor.ts";
import { runHandshake } from "../../node/execution/handshake.ts";
import { createAppModules } from "../../node/execution/modules.ts";
import { createMempool, type Mempool } from "../../node/mempool/driver.ts";
import { openAppStore } from "../../node/store/app-store.ts";
import { createBlockStore } from "../../node/store/block-store.ts";
import { createChainStateStore } from "../../node/store/chain-state-store.ts";
import { createMemoryDb } from "../../node/store/memory-db.fixture.ts";
import { CheckTxType } from "../../proto/gen/tendermint/abci/types.ts";
import type { FakeDisk } from "./fakes/disk.ts";
import { createSlowDb } from "./fakes/slow-db.ts";
import type { Ledger } from "./ledger.ts";
import type { Prng } from "./prng.ts";

/** What a real ledger needs. */
export interface RealLedgerOptions {
  readonly genesis: GenesisDoc;
  readonly disk: FakeDisk;
  readonly prng: Prng;
  readonly verify: SignatureVerifier;
  /** What the node's proposals reveal from. */
  readonly beaconChains: readonly HashChain[];
  /** Transactions that a new mempool is offered. */
  readonly waiting: () => readonly Uint8Array[];
  /** Planted bug: databases whose batches are not on disk when they say so. */
  readonly isSyncIgnored: (file: string) => boolean;
  /** Planted bug: another application; `process` counts the starts of the node. */
  readonly wrapAbci: (honest: AbciClient, process: number) => AbciClient;
  /** The application met a bug of its own and went on. */
  readonly onAlarm: (text: string) => void;
}

/** A ledger that also takes transactions. */
export interface RealLedger extends Ledger {
  /** Offers transactions to the mempool of the running process, if there is one. */
  offer(txs: readonly Uint8Array[]): void;
}

/** Batches that a crash may leave on disk though nobody was told. */
const KEPT_BATCHES_MAX = 2;
const VERSION = "sim";

/** A ledger with empty databases. */
export function createRealLedger(options: RealLedgerOptions): RealLedger {
  const { genesis, disk, prng, verify } = options;
  let nodeDb = createMemoryDb();
  let appDb = createMemoryDb();
  let state = initialState(genesis);
  let heights: { readonly block: () => bigint; readonly app: () => bigint } | undefined;
  let mempool: Mempool | undefined;

  const offer = (txs: readonly Uint8Array[]): void => {
    for (const tx of txs) void mempool?.offer(tx, undefined).catch(ignoreKnown);
  };
  return {
    get state() {
      return state;
    },
    get blockHeight() {
      return heights?.block() ?? 0n;
    },
    get appHeight() {
      return heights?.app() ?? 0n;
    },
    offer,
    open: async ({ isAlive, number }) => {
      const isSyncIgnored = options.isSyncIgnored("node.db");
      const db = createSlowDb({ db: nodeDb, disk, isAlive, isSyncIgnored });
      const modules = createAppModules();
      const appState = await openAppStore(createSlowDb({ db: appDb, disk, isAlive, isSyncIgnored: false }), {
        storeNames: modules.storeNames,
      });
      const blocks = createBlockStore(db);
      const states = createChainStateStore(db);
      const abci = options.wrapAbci(
        createLocalClient(
          createApplication({
            state: appState,
            modules,
            version: VERSION,
            chainId: genesis.chainId,
            minGasPrices: [],
            minRetainBlocks: 0n,
            invariantInterval: 1n,
            isSignatureMemoOn: true,
            isDecodeMemoOn: true,
            beaconChains: options.beaconChains,
            onAlarm: ({ type, error }) => options.onAlarm(`${type}: ${error instanceof Error ? error.message : error}`),
          }),
        ),
        number,
      );
      state = (await runHandshake({ genesis, abci, states, blocks, version: VERSION })).state;
      heights = { block: () => blocks.height, app: () => appState.height };
      const evidence = await openEvidencePool({
        db,
        state,
        headerAt: (height) => {
          const header = blocks.loadBlockMeta(height)?.header;
          const commit = blocks.loadCommit(height) ?? blocks.loadSeenCommit(height);
          return header === undefined || commit === undefined ? undefined : { header, commit };
        },
        validatorsAt: (height) => {
          const isHeld = height >= genesis.initialHeight && height <= state.lastBlockHeight + 2n;
          return isHeld ? states.loadValidators(height) : undefined;
        },
        verify,
      });
      mempool = openMempool(abci, state.lastBlockHeight);
      offer(options.waiting());
      const executor = createBlockExecutor({
        state,
        abci,
        states,
        mempool,
        evidence,
        verify,
        retain: () => undefined,
        onApplied: ({ state: after }) => {
          state = after;
        },
      });
      return { executor, blocks, evidence };
    },
    crash: () => {
      mempool = undefined;
      nodeDb = nodeDb.crash({ keepUnsynced: prng.below(KEPT_BATCHES_MAX + 1) });
      appDb = appDb.crash({ keepUnsynced: prng.below(KEPT_BATCHES_MAX + 1) });
    },
  };
}

function openMempool(abci: AbciClient, height: bigint): Mempool {
  return createMempool(
    {
      limits: { txsMax: 1_000, bytesMax: 1_000_000, txBytesMax: 100_000, seenMax: 10_000 },
      app: {
        checkTx: (tx) => abci.checkTxLane({ tx, type: CheckTxType.NEW }),
        recheckTxs: (txs) =>
          abci.checkTxs(
            txs.map((tx) => ({ tx, wantsEvents: false })),
            CheckTxType.RECHECK,
          ),
        touchedSenders: abci.touchedSenders,
        forgetPending: abci.forgetPending,
      },
      recheck: true,
      keepInvalidInCache: false,
    },
    height,
  );
}

/** The node has this transaction already, or had it. */
function ignoreKnown(error: unknown): void {
  if (!(error instanceof NodeError)) throw error;
}
