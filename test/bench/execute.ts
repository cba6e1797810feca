/**
 * The application alone, in this thread, over a real database: blocks of transfers from a large state. Signatures are
 * judged beforehand, as verification workers do; each phase is timed by itself.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secp256k1Verify, sha256 } from "#crypto";
import { utf8ToBytes } from "../../lib/bytes.ts";
import { branch } from "../../lib/store/branch.ts";
import { addressText } from "../../modules/address.ts";
import { addAccount } from "../../modules/auth/keeper.ts";
import { writeBalance } from "../../modules/bank/keeper.ts";
import { createContext } from "../../modules/context.ts";
import { addAccounts, createGenesis } from "../../genesis/document.ts";
import { createApplication, type Application } from "../../node/execution/app.ts";
import { defaultConsensusParams } from "../../node/execution/default-params.ts";
import { createAppModules } from "../../node/execution/modules.ts";
import { type AppStore, openAppStore } from "../../node/store/app-store.ts";
import { openLevelDb } from "../../node/store/leveldb.ts";
import { CheckTxType, RequestFinalizeBlock, RequestInitChain } from "../../proto/gen/tendermint/abci/types.ts";
import { type BenchProgram, type Figure, median, threadCpuMs } from "./figures.ts";
import { BENCH_DENOM, benchAccount, idleAddress, signTransfers } from "./transfers.ts";

const CHAIN_ID = "byline-bench-1";
const TIME = 1_704_067_200_000_000_000n;
const COINS = 1_000_000_000n;
const FILL_ROWS = 100_000;
const BLOCK_GAS = 10_000_000_000n;

/** Blocks of transfers, executed and committed. */
export const executeBench: BenchProgram = {
  name: "execute",
  about: "blocks of transfers through the application at a million accounts",
  async run({ isQuick, say, txs, accounts: accountsWanted }) {
    const accounts = accountsWanted ?? (isQuick ? 2_000 : 1_000_000);
    const perBlock = isQuick ? 200 : (txs ?? 5_000);
    const blocks = isQuick ? 2 : 5;
    const senders = isQuick ? 100 : 2_500;
    const path = await mkdtemp(join(tmpdir(), "byline-bench-"));
    try {
      return await measure(path, { accounts, perBlock, blocks, senders, say });
    } finally {
      await rm(path, { recursive: true, force: true });
    }
  },
};

interface Sizes {
  readonly accounts: number;
  readonly perBlock: number;
  readonly blocks: number;
  readonly senders: number;
  readonly say: (text: string) => void;
}

/** Microseconds per transaction, phase by phase: processor time of this thread, and wall time of what counts. */
interface Phases {
  readonly wall: number;
  readonly decode: number;
  readonly checkTx: number;
  readonly run: number;
  readonly rerun: number;
  readonly commit: number;
}

async function measure(path: string, sizes: Sizes): Promise<readonly Figure[]> {
  const { perBlock, blocks, say } = sizes;
  const senders = Array.from({ length: sizes.senders }, (_, index) => benchAccount(index));
  const modules = createAppModules();
  const db = await openLevelDb(path);
  const state = await openAppStore(db, { storeNames: modules.storeNames });
  const options = {
    state,
    modules,
    version: "bench",
    chainId: CHAIN_ID,
    minGasPrices: [],
    minRetainBlocks: 0n,
    invariantInterval: 0n,
    isSignatureMemoOn: true,
    isDecodeMemoOn: true,
    onAlarm: () => undefined,
  };
  const app = createApplication(options);
  const draft = addAccounts(
    createGenesis({ chainId: CHAIN_ID, genesisTime: TIME, initialHeight: 1n }),
    senders.map(({ text }) => ({ address: text, coins: [{ denom: BENCH_DENOM, amount: COINS }] })),
  );
  const consensusParams = {
    ...defaultConsensusParams(),
    block: { maxBytes: 100_000_000n, maxGas: BLOCK_GAS },
  };
  app.initChain(
    RequestInitChain.create({
      time: TIME,
      chainId: CHAIN_ID,
      consensusParams,
      appStateBytes: utf8ToBytes(JSON.stringify(draft.appState)),
      initialHeight: 1n,
    }),
  );
  app.finalizeBlock(blockOf(state, []));
  await app.commit();
  say(`filling ${sizes.accounts} accounts`);
  await fill(state, sizes.senders, sizes.accounts);
  const perSender = Math.ceil((perBlock * blocks) / sizes.senders);
  say(`signing ${perSender * sizes.senders} transfers`);
  const bySender = signTransfers({
    chainId: CHAIN_ID,
    senders,
    firstNumber: 0n,
    perSender,
    firstSequence: 0n,
    receiver: (n) => addressText(idleAddress((n * 7919 + 13) % (sizes.accounts - sizes.senders))),
  });
  const txs = Array.from({ length: perSender }, (_, turn) =>
    bySender.flatMap((each) => each.slice(turn, turn + 1)),
  ).flat();
  const phases: Phases[] = [];
  for (let block = 0; block < blocks; block += 1) {
    phases.push(await runBlock(app, state, txs.slice(block * perBlock, (block + 1) * perBlock)));
  }
  await state.close();
  await db.close();
  const of = (name: keyof Phases): number => median(phases.map((each) => each[name]));
  const executed = of("decode") + of("run") + of("commit");
  const wall = of("wall");
  const us = (name: string, value: number): Figure => ({ name, value, unit: "µs/tx", better: "less" });
  return [
    { name: "decode, run, commit", value: 1e6 / wall, unit: "tx/s", target: 20_000, better: "more" },
    { name: "the same by processor time of the thread", value: 1e6 / executed, unit: "tx/s", better: "more" },
    { ...us("decode", of("decode")), target: 15 },
    { ...us("CheckTx, decoded and verified before", of("checkTx")), target: 30 },
    us("run, encode the result, state root", of("run")),
    us("the same, transactions read before", of("rerun")),
    us("commit, synced", of("commit")),
  ];
}

async function runBlock(app: Application, state: AppStore, txs: readonly Uint8Array[]): Promise<Phases> {
  const perTx = (ms: number): number => (ms * 1000) / txs.length;
  let wallMs = 0;
  const timed = <T>(work: () => T): readonly [number, T] => {
    const [before, cpuBefore] = [performance.now(), threadCpuMs()];
    const answer = work();
    wallMs = performance.now() - before;
    return [threadCpuMs() - cpuBefore, answer];
  };
  const [decode, checks] = timed(() => app.signatureChecks(txs));
  const decodeWall = wallMs;
  // A sample is really verified; the others are known to be good.
  const [sample] = checks;
  const isGood = sample !== undefined && secp256k1Verify(sample.publicKey, sample.hash, sample.signature);
  app.putVerdicts(
    checks,
    checks.map(() => isGood),
  );
  const [checkTx] = timed(() => {
    for (const tx of txs) app.checkTx({ tx, type: CheckTxType.NEW });
  });
  const request = blockOf(state, txs);
  const [run] = timed(() => app.finalizeBlock(request));
  const runWall = wallMs;
  const [rerun, response] = timed(() => app.finalizeBlock(request));
  const failed = response.txResults.filter(({ code }) => code !== 0);
  if (failed.length > 0) throw new TypeError(`${failed.length} transfers failed: ${failed[0]?.log ?? ""}`);
  const [before, cpuBefore] = [performance.now(), threadCpuMs()];
  await app.commit();
  const commit = threadCpuMs() - cpuBefore;
  const commitWall = performance.now() - before;
  return {
    wall: perTx(decodeWall + runWall + commitWall),
    decode: perTx(decode),
    checkTx: perTx(checkTx),
    run: perTx(run),
    rerun: perTx(rerun),
    commit: perTx(commit),
  };
}

function blockOf(state: AppStore, txs: readonly Uint8Array[]): RequestFinalizeBlock {
  const height = state.height + 1n;
  return RequestFinalizeBlock.create({
    txs,
    decidedLastCommit: { round: 0, votes: [] },
    hash: sha256(utf8ToBytes(`block ${height}`)),
    height,
    time: TIME + height * 1_000_000_000n,
    proposerAddress: new Uint8Array(20),
  });
}

/** Writes accounts that only receive straight into the store, as blocks of many rows. */
async function fill(state: AppStore, first: number, accounts: number): Promise<void> {
  for (let from = first; from < accounts; from += FILL_ROWS) {
    const stores = branch(state.latest());
    const header = { height: state.height + 1n, time: TIME, proposerAddress: new Uint8Array(0) };
    const ctx = createContext({
      chainId: CHAIN_ID,
      header,
      mode: "genesis",
      consensusParams: defaultConsensusParams(),
      stores,
    });
    for (let index = from; index < Math.min(accounts, from + FILL_ROWS); index += 1) {
      const address = idleAddress(index - first);
      // Numbers far above those of module accounts.
      const accountNumber = BigInt(1_000_000_000 + index);
      addAccount(ctx, { address, pubKey: undefined, accountNumber, sequence: 0n, module: undefined });
      writeBalance(ctx, address, BENCH_DENOM, 0n, COINS);
    }
    state.stage(state.height + 1n, stores.changes());
    await state.commit();
  }
}
