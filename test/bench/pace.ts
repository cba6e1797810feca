/** How evenly four idle validators make blocks, and how soon a single transaction is in one. */
import { toBase64 } from "../../lib/bytes.ts";
import { parseRfc3339 } from "../../lib/time.ts";
import { type BenchProgram, type Figure, quantile } from "./figures.ts";
import { type BenchNetwork, createBenchNetwork, heightOf } from "./network.ts";
import { benchAccount, signTransfers } from "./transfers.ts";

const INTERVAL_MS = 500;
const BLOCK_GAS = 2_000_000_000n;
const METAS_PER_CALL = 20n;
/** The first heights: peers still connect. */
const SETTLING = 10n;
const NS_PER_MS = 1e6;

/** Differences of header times. */
export const intervalBench: BenchProgram = {
  name: "interval",
  about: "header-time differences of four idle validators",
  async run({ isQuick, say }) {
    const blocks = isQuick ? 10n : 310n;
    return await withNetwork([], async (network) => {
      const [port = 0] = network.rpcPorts;
      say(`waiting for ${blocks} blocks`);
      const first = ((await heightOf(port)) ?? 0n) + SETTLING;
      while (((await heightOf(port)) ?? 0n) < first + blocks) await sleep(INTERVAL_MS);
      const times = await headerTimes(port, first, first + blocks);
      const gaps = times.slice(1).map((time, index) => Number(time - (times[index] ?? 0n)) / NS_PER_MS);
      return [
        {
          name: `block interval p50, configured ${INTERVAL_MS} ms`,
          value: quantile(gaps, 0.5),
          unit: "ms",
          target: 1.05 * INTERVAL_MS,
          better: "less",
        },
        {
          name: "block interval p99",
          value: quantile(gaps, 0.99),
          unit: "ms",
          target: 1.5 * INTERVAL_MS,
          better: "less",
        },
        { name: "block interval, longest", value: Math.max(...gaps), unit: "ms", better: "less" },
      ];
    });
  },
};

/** From sending a transaction to the answer that it is in a block. */
export const finalityBench: BenchProgram = {
  name: "finality",
  about: "a single transaction on four validators, sent to committed",
  async run({ isQuick, say }) {
    const count = isQuick ? 5 : 60;
    const sender = benchAccount(0);
    return await withNetwork([sender], async (network) => {
      const [port = 0] = network.rpcPorts;
      const [txs = []] = signTransfers({
        chainId: network.chainId,
        senders: [sender],
        firstNumber: network.firstNumber,
        perSender: count,
        firstSequence: 0n,
        receiver: () => sender.text,
      });
      say(`sending ${count} transactions, one after another`);
      const times: number[] = [];
      for (const [index, tx] of txs.entries()) {
        // At every phase of the interval.
        await sleep((index * 137) % INTERVAL_MS);
        const before = performance.now();
        const body = JSON.stringify({
          jsonrpc: "2.0",
          id: 1,
          method: "broadcast_tx_commit",
          params: { tx: toBase64(tx) },
        });
        const answer = await (await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body })).text();
        if (!/"tx_result":\{"code":0,/.test(answer)) throw new TypeError(`not committed: ${answer.slice(0, 300)}`);
        times.push(performance.now() - before);
      }
      const figure = (name: string, value: number): Figure => ({ name, value, unit: "ms", better: "less" });
      return [
        { ...figure(`finality p50, interval ${INTERVAL_MS} ms`, quantile(times, 0.5)), target: INTERVAL_MS + 150 },
        figure("finality p99", quantile(times, 0.99)),
      ];
    });
  },
};

async function withNetwork(
  senders: readonly ReturnType<typeof benchAccount>[],
  work: (network: BenchNetwork) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const network = await createBenchNetwork({
    validators: 4,
    senders,
    idleAccounts: 0,
    blockInterval: `${INTERVAL_MS}ms`,
    blockGas: BLOCK_GAS,
  });
  try {
    await network.start();
    return await work(network);
  } finally {
    await network.stop();
  }
}

async function headerTimes(port: number, from: bigint, to: bigint): Promise<readonly bigint[]> {
  const byHeight = new Map<bigint, bigint>();
  for (let low = from; low <= to; low += METAS_PER_CALL) {
    const high = low + METAS_PER_CALL - 1n < to ? low + METAS_PER_CALL - 1n : to;
    const text = await (await fetch(`http://127.0.0.1:${port}/blockchain?minHeight=${low}&maxHeight=${high}`)).text();
    for (const [, height, time] of text.matchAll(/"height":"(\d+)","time":"([^"]+)"/g)) {
      byHeight.set(BigInt(height ?? 0), parseRfc3339(time ?? "") ?? 0n);
    }
  }
  return [...byHeight].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, time]) => time);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
