/** One or four validators end to end: signed transfers over JSON-RPC in, committed blocks out, generator on the same machine. */
import type { BenchOptions, BenchProgram, Figure } from "./figures.ts";
import { quantile } from "./figures.ts";
import { runLoad } from "./load.ts";
import { createBenchNetwork } from "./network.ts";
import { benchAccount, signTransfers } from "./transfers.ts";

/** Sizes of a run. */
interface Sizes {
  readonly validators: number;
  readonly senders: number;
  /** Transfers per sender in each of the two runs. */
  readonly perSender: number;
  readonly connections: number;
  /** Of a block: what the machine executes within an interval, or rounds time out. */
  readonly blockGas: bigint;
}

const BATCH = 50;
const WINDOW_TXS = 20_000;
const TIMEOUT_MS = 180_000;

/** One validator: one transaction per request, then batches. */
export const nodeBench: BenchProgram = {
  name: "node",
  about: "one validator, transfers over JSON-RPC to committed",
  run: (options) => {
    const sizes = options.isQuick ? { senders: 100, perSender: 10 } : { senders: 2_000, perSender: 40 };
    return run(
      options,
      { validators: 1, connections: 256, blockGas: 1_000_000_000n, ...sizes },
      { single: 8_000, batched: 12_000 },
    );
  },
};

/** Four validators in four processes. */
export const fourBench: BenchProgram = {
  name: "four",
  about: "four validators in four processes, transfers over JSON-RPC to committed",
  run: (options) => {
    const sizes = options.isQuick ? { senders: 40, perSender: 10 } : { senders: 2_000, perSender: 15 };
    return run(
      options,
      { validators: 4, connections: 128, blockGas: 200_000_000n, ...sizes },
      { single: undefined, batched: 2_500 },
    );
  },
};

async function run(
  { say, profilePath, txs: txsWanted }: BenchOptions,
  { perSender: perSenderUsual, ...sizes }: Sizes,
  targets: { readonly single: number | undefined; readonly batched: number | undefined },
): Promise<readonly Figure[]> {
  const senders = Array.from({ length: sizes.senders }, (_, index) => benchAccount(index));
  const network = await createBenchNetwork({
    validators: sizes.validators,
    senders,
    idleAccounts: 0,
    blockInterval: "500ms",
    blockGas: sizes.blockGas,
    profilePath,
  });
  try {
    const perSender = txsWanted === undefined ? perSenderUsual : Math.ceil(txsWanted / sizes.senders);
    const total = sizes.senders * perSender;
    say(`signing ${2 * total} transfers`);
    const signing = performance.now();
    const txs = signTransfers({
      chainId: network.chainId,
      senders,
      firstNumber: network.firstNumber,
      perSender: 2 * perSender,
      firstSequence: 0n,
      receiver: (n) => senders[(n * 7919 + 13) % senders.length]?.text ?? "",
    });
    const signUs = ((performance.now() - signing) * 1000) / (2 * total);
    await network.start();
    const figures: Figure[] = [];
    for (const batch of [1, BATCH]) {
      const [from, to] = batch === 1 ? [0, perSender] : [perSender, 2 * perSender];
      say(`sending ${total} transfers, ${batch} per request`);
      const cpuBefore = network.cpuMs();
      const threadsBefore = network.threadsMs();
      const load = await runLoad({
        rpcPorts: network.rpcPorts,
        txsBySender: txs.map((each) => each.slice(from, to)),
        connections: batch === 1 ? sizes.connections : Math.min(sizes.connections, 32),
        batch,
        windowTxs: WINDOW_TXS,
        timeoutMs: TIMEOUT_MS,
      });
      if (load.refused > 0) say(`${load.refused} refused; first: ${load.firstRefusal ?? ""}`);
      const label = batch === 1 ? "one per request" : `batches of ${batch}`;
      const target = batch === 1 ? targets.single : targets.batched;
      figures.push(
        {
          name: `committed, ${label}`,
          value: load.committed / load.seconds,
          unit: "tx/s",
          better: "more",
          ...(target === undefined ? {} : { target }),
        },
        {
          name: `node processor time, ${label}`,
          value: ((network.cpuMs() - cpuBefore) * 1000) / load.committed,
          unit: "µs/tx",
          better: "less",
        },
        ...threadFigures(threadsBefore, network.threadsMs(), load.committed, label),
        {
          name: `client processor time, ${label}`,
          value: (load.cpuMs * 1000) / load.committed,
          unit: "µs/tx",
          better: "less",
        },
        { name: `answer p50, ${label}`, value: quantile(load.latenciesMs, 0.5), unit: "ms", better: "less" },
        { name: `answer p99, ${label}`, value: quantile(load.latenciesMs, 0.99), unit: "ms", better: "less" },
        { name: `refused, ${label}`, value: load.refused, unit: "tx", better: "less" },
        { name: `blocks, ${label}`, value: load.blocks, unit: "blocks", better: "less" },
      );
    }
    figures.push(
      { name: "memory of the nodes", value: network.rssMib(), unit: "MiB", better: "less" },
      { name: "signing beforehand", value: signUs, unit: "µs/tx", better: "less" },
    );
    return figures;
  } finally {
    await network.stop();
  }
}

/** Threads of a node that are told one by one: application, verification, and what the database does. */
const BUSIEST = 3;

/** The first node's main thread, its busiest others, and the rest together: mostly the helpers of collector and compiler. */
function threadFigures(
  before: readonly number[],
  after: readonly number[],
  txs: number,
  label: string,
): readonly Figure[] {
  const [main = 0, ...others] = after.map((ms, index) => ((ms - (before[index] ?? 0)) * 1000) / txs);
  others.sort((a, b) => b - a);
  const figure = (name: string, value: number): Figure => ({
    name: `${name}, ${label}`,
    value,
    unit: "µs/tx",
    better: "less",
  });
  return [
    figure("main thread", main),
    ...others.slice(0, BUSIEST).map((value, index) => figure(`busiest other thread ${index + 1}`, value)),
    figure(
      "all other threads",
      others.slice(BUSIEST).reduce((sum, value) => sum + value, 0),
    ),
  ];
}
