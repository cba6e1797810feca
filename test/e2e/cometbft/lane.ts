/** The application under another engine: CometBFT 0.38 over the ABCI socket, beside our own engine, from the same genesis. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textField } from "../../../cli/client/json-fields.ts";
import { connectRpc, type RpcConnection } from "../../../sdk/rpc.ts";
import { bylinedArguments } from "../../../cli/localnet/supervisor.ts";
import { NodeError } from "../../../lib/errors.ts";
import { readTxs } from "../chain-reading.ts";
import type { Lane } from "../lane.ts";
import { freePorts } from "../ports.ts";
import { waitFor } from "../waiting.ts";
import { type Child, startChild } from "./child.ts";
import { assertSameResults, balancesOf, sendRound, signRounds } from "./comparison.ts";
import { COMETBFT_VERSION, cometbftProgram, writeEngineHome } from "./engine.ts";

const BLOCKS = 100n;
const ROUNDS = 8;
const HEIGHT_MS = 240_000;

async function heightOf(rpc: RpcConnection): Promise<bigint | undefined> {
  try {
    return BigInt(textField(await rpc.call("status", {}), "sync_info", "latest_block_height") || "0");
  } catch (error) {
    if (error instanceof NodeError) return undefined;
    throw error;
  }
}

/** Lane: CometBFT. */
export const cometbftLane: Lane = {
  name: "cometbft",
  about: `CometBFT ${COMETBFT_VERSION} runs the application over the ABCI socket for ${BLOCKS} blocks, with a restart in between: same results`,
  isOptional: true,
  async run({ network: create, onEnd, say }) {
    const folder = await mkdtemp(join(tmpdir(), "byline-cometbft-"));
    onEnd(() => rm(folder, { recursive: true, force: true }));
    const program = await cometbftProgram(say);
    say("CometBFT is there");
    const network = await create({ validators: 1 });
    await network.startAll();
    const abci = await network.addNode("abci");
    const engineHome = join(folder, "engine");
    await writeEngineHome(program, engineHome, network.node(0).plan.home);
    const first = await freePorts(3);
    const address = `tcp://127.0.0.1:${first}`;
    const rpc = connectRpc(`127.0.0.1:${first + 1}`);

    let running: readonly Child[] = [];
    const stopEngine = async (): Promise<void> => {
      // The engine first: it stops by itself when its application is gone.
      for (const child of [...running].reverse()) await child.stop();
    };
    onEnd(stopEngine);
    const startEngine = async (): Promise<void> => {
      const words = ["abci", "--address", address, "--chain-id", network.chainId, "--home", abci.plan.home];
      const app = startChild(process.execPath, bylinedArguments(words));
      running = [app];
      await waitFor("the application listens", HEIGHT_MS, () => {
        assert.ok(app.isRunning, app.output());
        return /ABCI 2.0 application at/.test(app.output());
      });
      const listen = ["--rpc.laddr", `tcp://127.0.0.1:${first + 1}`, "--p2p.laddr", `tcp://127.0.0.1:${first + 2}`];
      running = [app, startChild(program, ["start", "--home", engineHome, "--proxy_app", address, ...listen])];
    };
    const reach = (height: bigint): Promise<bigint> =>
      waitFor(`CometBFT reaches height ${height}`, HEIGHT_MS, async () => {
        for (const child of running) assert.ok(child.isRunning, child.output());
        const now = await heightOf(rpc);
        return now !== undefined && now >= height ? now : undefined;
      });

    await startEngine();
    await reach(2n);
    const own = network.node(0);
    const rounds = await signRounds(network, own.rpc, ROUNDS);
    for (const [index, round] of rounds.entries()) {
      if (index === ROUNDS / 2) {
        const height = await reach(BLOCKS / 2n);
        await stopEngine();
        await startEngine();
        await reach(height + 2n);
        say(`engine and application were restarted at height ${height}`);
      }
      await Promise.all([sendRound(rpc, round), sendRound(own.rpc, round)]);
    }
    const height = await reach(BLOCKS);
    const ours = await readTxs(own.rpc, 1n, (await own.height()) ?? 1n);
    const theirs = await readTxs(rpc, 1n, height);
    assert.equal(theirs.length, rounds.flat().length);
    assertSameResults(rounds, ours, theirs);
    assert.deepEqual(await balancesOf(network, rpc), await balancesOf(network, own.rpc));
    const failed = ours.filter(({ code }) => code !== 0).length;
    return { version: COMETBFT_VERSION, blocks: Number(height), transactions: theirs.length, failedAlike: failed };
  },
};
