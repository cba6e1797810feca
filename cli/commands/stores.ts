/** Commands on the databases of a stopped node: export, rollback, prune, and the application for an outside engine (`abci`). */
import { writeFile } from "node:fs/promises";
import { exportGenesis } from "../../genesis/start.ts";
import { formatGenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { toHexUpper } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { createLocalClient } from "../../node/execution/abci-client.ts";
import { startAbciServer } from "../../node/execution/abci-server.ts";
import { createApplication } from "../../node/execution/app.ts";
import { parseGasPrices } from "../../node/execution/gas-price.ts";
import { createAppModules } from "../../node/execution/modules.ts";
import { loadBeaconChains } from "../../node/beacon-key.ts";
import { belowHome } from "../../node/config/home.ts";
import { openAppStore } from "../../node/store/app-store.ts";
import { makeDirectoryDurable } from "../../node/store/durable-file.ts";
import { openLevelDb } from "../../node/store/leveldb.ts";
import type { State } from "../../proto/gen/tendermint/state/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import { type Call, type CommandSpec, UsageError } from "../command.ts";
import { type HomeStores, withHomeStores } from "../home-stores.ts";
import { versionFacts } from "../version.ts";

async function exportState(call: Call): Promise<void> {
  await withHomeStores(call.settings(), async ({ app, appStore, genesis, states }) => {
    const text = call.option("height") ?? appStore.height.toString();
    if (!/^\d{1,18}$/.test(text)) throw new UsageError(`--height wants a height, not "${text}"`);
    const height = BigInt(text);
    if (height === 0n) throw new NodeError("STATE_EMPTY", "the application has no state yet");
    const state = states.load();
    const isLatest = state !== undefined && state.lastBlockHeight === height;
    const genesisTime = isLatest ? state.lastBlockTime : genesis.genesisTime;
    const chainId = call.option("chain-id") ?? genesis.chainId;
    const document = formatGenesisDoc(exportGenesis(app, { chainId, genesisTime, height, isForZeroHeight: false }));
    const path = call.option("output-document");
    if (path === undefined) call.terminal.out(document);
    else await writeFile(path, document);
  });
}

function loadSet(stores: HomeStores, height: bigint): ValidatorSet | undefined {
  return height >= stores.genesis.initialHeight ? stores.states.loadValidators(height) : undefined;
}

/** The chain state of the height before, from what is stored (CometBFT `state/rollback.go`). */
function stateBefore(stores: HomeStores, state: State): State {
  const { blocks, states } = stores;
  const height = state.lastBlockHeight;
  const tip = blocks.loadBlockMeta(height);
  const before = blocks.loadBlockMeta(height - 1n);
  if (tip === undefined || before === undefined) {
    throw new NodeError("HEIGHT_PRUNED", `block ${height - 1n} is not stored; a rollback needs it`);
  }
  const { header } = tip;
  return {
    ...state,
    version: { ...state.version, consensus: header.version },
    lastBlockHeight: height - 1n,
    lastBlockId: header.lastBlockId,
    lastBlockTime: before.header.time,
    nextValidators: state.validators,
    validators: state.lastValidators,
    lastValidators: loadSet(stores, height - 1n),
    lastHeightValidatorsChanged:
      state.lastHeightValidatorsChanged > height ? height : state.lastHeightValidatorsChanged,
    consensusParams: states.loadConsensusParams(height),
    lastHeightConsensusParamsChanged:
      state.lastHeightConsensusParamsChanged > height ? height : state.lastHeightConsensusParamsChanged,
    lastResultsHash: header.lastResultsHash,
    appHash: header.appHash,
  };
}

/** One height back: the application's state by its undo, the chain state from blocks; signatures are never forgotten. */
async function rollback(call: Call): Promise<void> {
  await withHomeStores(call.settings(), async (stores) => {
    const { appStore, blocks, states, genesis } = stores;
    const state = states.load();
    if (state === undefined || state.lastBlockHeight <= genesis.initialHeight) {
      throw new NodeError("STATE_EMPTY", "there is no height to go back to");
    }
    const height = state.lastBlockHeight;
    if (blocks.height > height) {
      if (!call.isSet("hard"))
        throw new NodeError("NOTHING_TO_DO", `block ${blocks.height} is stored and not applied; a start applies it`);
      await blocks.deleteLatest();
    } else {
      const before = stateBefore(stores, state);
      // The application first: a state ahead of it would make the next start replay on the wrong base.
      if (appStore.height === height) await appStore.rollback();
      await states.rollback(before);
      if (call.isSet("hard")) await blocks.deleteLatest();
    }
    const now = states.load();
    call.print({ height: now?.lastBlockHeight ?? 0n, hash: toHexUpper(now?.appHash ?? new Uint8Array(0)) });
  });
}

async function prune(call: Call): Promise<void> {
  const text = call.option("keep-recent") ?? "100";
  if (!/^\d{1,15}$/.test(text) || BigInt(text) < 2n)
    throw new UsageError(`--keep-recent wants 2 or more, not "${text}"`);
  await withHomeStores(call.settings(), async ({ blocks, states }) => {
    const retain = blocks.height - BigInt(text) + 1n;
    if (retain <= blocks.base) return call.print({ removed_blocks: 0, base: blocks.base });
    let removed = 0;
    for (let more = await blocks.prune(retain); more > 0; more = await blocks.prune(retain)) removed += more;
    let heights = await states.prune(retain);
    while (heights > 0) heights = await states.prune(retain);
    call.print({ removed_blocks: removed, base: blocks.base });
  });
}

/** Serves the application to an outside engine, such as an unmodified CometBFT, until a signal comes. */
async function serveAbci(call: Call): Promise<void> {
  const { home, config, app: appConfig } = call.settings();
  const dataPath = belowHome(home.home, config.base.db_dir);
  await makeDirectoryDurable(dataPath);
  const modules = createAppModules();
  const db = await openLevelDb(`${dataPath}/application`);
  const state = await openAppStore(db, { storeNames: modules.storeNames });
  const chainId = call.option("chain-id") ?? call.settings().client.base["chain-id"];
  let end: (error: unknown) => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => {
    end = resolve;
  });
  const client = createLocalClient(
    createApplication({
      state,
      modules,
      version: versionFacts()["version"] ?? "",
      chainId,
      minGasPrices: parseGasPrices(appConfig.base["minimum-gas-prices"]),
      minRetainBlocks: BigInt(appConfig.base["min-retain-blocks"]),
      invariantInterval: 0n,
      isSignatureMemoOn: config.verification.memo,
      isDecodeMemoOn: config.verification.memo,
      beaconChains: await loadBeaconChains(home.beaconKey, chainId),
      onAlarm: ({ type, txHash }) => call.terminal.err(`${type} ${txHash ?? ""}\n`),
    }),
  );
  const server = await startAbciServer({
    app: client,
    address: call.option("address") ?? "tcp://127.0.0.1:26658",
    onFailure: (error) => end(error ?? new NodeError("APP_FAILED", "the application failed")),
    onBadPeer: (error) =>
      call.terminal.err(`a connection was closed: ${error instanceof Error ? error.message : "no ABCI"}\n`),
  });
  call.terminal.err(`ABCI 2.0 application at ${server.address}, height ${state.height}\n`);
  process.once("SIGINT", () => end(undefined));
  process.once("SIGTERM", () => end(undefined));
  const error = await ended;
  await server.close();
  await client.close();
  await state.close();
  await db.close();
  if (error !== undefined) throw new NodeError("APP_FAILED", "the application cannot go on", { cause: error });
}

/** `bylined export`, `rollback`, `prune`, `abci`. */
export const storeCommands: readonly CommandSpec[] = [
  {
    name: "export",
    examples: ["export --output-document genesis.json --chain-id byline-2"],
    about: "the state as a genesis file that goes on where this one stopped (stop the node first)",
    options: [
      { flags: "--height <height>", about: "state of this height; the latest when not given" },
      { flags: "--chain-id <id>", about: "name of the new network; the same as before when not given" },
      { flags: "--output-document <file>", about: "write there instead of printing" },
    ],
    run: exportState,
  },
  {
    name: "rollback",
    examples: ["rollback", "rollback --hard"],
    about: "one height back (stop the node first); the next start applies the block again",
    options: [{ flags: "--hard", about: "also forget the last block" }],
    run: rollback,
  },
  {
    name: "prune",
    about: "remove old blocks (stop the node first)",
    options: [{ flags: "--keep-recent <count>", about: "blocks that stay", byDefault: "100" }],
    run: prune,
  },
  {
    name: "abci",
    about: "serve the application to an outside engine over the ABCI socket",
    options: [
      { flags: "--address <address>", about: "tcp://host:port or unix:///path", byDefault: "tcp://127.0.0.1:26658" },
      { flags: "--chain-id <id>", about: "the network, when the state has none yet" },
    ],
    run: serveAbci,
  },
];
