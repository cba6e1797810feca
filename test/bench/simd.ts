/**
 * Ours beside Cosmos SDK 0.50 with CometBFT 0.38: the same transfers at the same block interval, each engine alone on the machine, turn
 * and turn about. `BYLINE_SIMD` names the other program (docs/simd.md says how to build one); without it nothing is run.
 */
import { accountAddress } from "../../lib/address.ts";
import { encodeBech32 } from "../../lib/bech32.ts";
import type { BenchOptions, BenchProgram, Figure } from "./figures.ts";
import { runLoad } from "./load.ts";
import { createBenchNetwork } from "./network.ts";
import { type ComparedNetwork, createSimdNetwork } from "./simd-network.ts";
import { type BenchAccount, benchAccount, signTransfers } from "./transfers.ts";

const OTHER_PREFIX = "cosmos";
const BATCH = 50;
const BATCHES = [1, BATCH];
const ROUNDS = 2;
/** Enough for two full blocks; the other side checks all that wait again after each block and gets slower with more. */
const WINDOW_TXS = 5_000;
const TIMEOUT_MS = 300_000;
const HOW_TO = "not run: set BYLINE_SIMD to a simd of Cosmos SDK 0.50; docs/simd.md says how to build one";

/** One validator of each. */
export const simdBench: BenchProgram = {
  name: "simd",
  about: "one validator beside one simd + CometBFT, the same transfers (needs BYLINE_SIMD)",
  run: (options) =>
    compare(options, { validators: 1, connections: 256, blockGas: 1_000_000_000n, perSender: 10, target: 3 }),
};

/** Four validators of each. */
export const simdFourBench: BenchProgram = {
  name: "simd-four",
  about: "four validators beside four simd + CometBFT, the same transfers (needs BYLINE_SIMD)",
  run: (options) =>
    compare(options, { validators: 4, connections: 128, blockGas: 200_000_000n, perSender: 4, target: 2 }),
};

/** What is compared. */
interface Comparison {
  readonly validators: number;
  readonly connections: number;
  readonly blockGas: bigint;
  /** Transfers per sender in each run. */
  readonly perSender: number;
  /** How many times the other's tx/s ours shall have. */
  readonly target: number;
}

/** Sums over the rounds of one engine and one way of sending. */
interface Sum {
  committed: number;
  refused: number;
  seconds: number;
  cpuMs: number;
  blocks: number;
}

/** One of the two with its transfers and what it did. */
interface Side {
  readonly name: string;
  readonly network: ComparedNetwork;
  readonly txs: readonly (readonly Uint8Array[])[];
  readonly sums: ReadonlyMap<number, Sum>;
  rssMib: number;
}

async function compare(options: BenchOptions, comparison: Comparison): Promise<readonly Figure[]> {
  const { say, isQuick, txs: txsWanted } = options;
  const program = process.env["BYLINE_SIMD"];
  if (program === undefined || program === "") {
    say(HOW_TO);
    return [];
  }
  const senderCount = isQuick ? 100 : 2_000;
  const perSender = txsWanted === undefined ? comparison.perSender : Math.ceil(txsWanted / senderCount);
  const { validators, connections, blockGas } = comparison;
  const ours = Array.from({ length: senderCount }, (_, index) => benchAccount(index));
  const theirs = ours.map((each) => ({ ...each, text: encodeBech32(OTHER_PREFIX, accountAddress(each.publicKey)) }));
  const runs = ROUNDS * BATCHES.length;
  say(`signing ${2 * runs * perSender * senderCount} transfers`);
  const sides: Side[] = [];
  try {
    const common = { validators, blockGas };
    const own = { ...common, senders: ours, idleAccounts: 0, blockInterval: "500ms", profilePath: options.profilePath };
    sides.push(sideOf("byline", await createBenchNetwork(own), ours, runs * perSender));
    sides.push(
      sideOf("simd", await createSimdNetwork({ ...common, program, senders: theirs }), theirs, runs * perSender),
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        say(`round ${round + 1}: ${side.name}, ${perSender * senderCount} transfers one per request, then in batches`);
        await runSide(side, { first: round * BATCHES.length * perSender, perSender, connections, say });
      }
    }
    return figuresOf(sides, comparison.target);
  } finally {
    for (const { network } of sides) await network.stop();
  }
}

function sideOf(name: string, network: ComparedNetwork, senders: readonly BenchAccount[], perSender: number): Side {
  const txs = signTransfers({
    chainId: network.chainId,
    senders,
    firstNumber: network.firstNumber,
    perSender,
    firstSequence: 0n,
    receiver: (n) => senders[(n * 7919 + 13) % senders.length]?.text ?? "",
  });
  const sums = new Map(BATCHES.map((batch) => [batch, { committed: 0, refused: 0, seconds: 0, cpuMs: 0, blocks: 0 }]));
  return { name, network, txs, sums, rssMib: 0 };
}

/** Starts a side, sends one round in each way, and ends its processes, so that the other has the machine to itself. */
async function runSide(
  side: Side,
  {
    first,
    perSender,
    connections,
    say,
  }: { first: number; perSender: number; connections: number; say: BenchOptions["say"] },
): Promise<void> {
  const { network, txs, sums } = side;
  await network.start();
  for (const [index, batch] of BATCHES.entries()) {
    const from = first + index * perSender;
    const cpuBefore = network.cpuMs();
    const load = await runLoad({
      rpcPorts: network.rpcPorts,
      txsBySender: txs.map((each) => each.slice(from, from + perSender)),
      connections: batch === 1 ? connections : Math.min(connections, 32),
      batch,
      windowTxs: WINDOW_TXS,
      timeoutMs: TIMEOUT_MS,
    });
    if (load.refused > 0) say(`${load.refused} refused; first: ${load.firstRefusal ?? ""}`);
    const sum = sums.get(batch);
    if (sum === undefined) continue;
    sum.committed += load.committed;
    sum.refused += load.refused;
    sum.seconds += load.seconds;
    sum.blocks += load.blocks;
    sum.cpuMs += network.cpuMs() - cpuBefore;
  }
  side.rssMib = Math.max(side.rssMib, network.rssMib());
  await network.pause();
}

function figuresOf(sides: readonly Side[], target: number): readonly Figure[] {
  const perBatch = BATCHES.flatMap((batch) => {
    const label = batch === 1 ? "one per request" : `batches of ${batch}`;
    const each = sides.map(({ name, sums }) => {
      const sum = sums.get(batch) ?? { committed: 0, refused: 0, seconds: 1, cpuMs: 0, blocks: 0 };
      return { name, ...sum, rate: sum.committed / sum.seconds, cpuUs: (sum.cpuMs * 1000) / sum.committed };
    });
    const [own, other] = each;
    if (own === undefined || other === undefined) return [];
    return [
      ...each.flatMap(({ name, rate, cpuUs, refused, blocks }): Figure[] => [
        { name: `${name} committed, ${label}`, value: rate, unit: "tx/s", better: "more" },
        { name: `${name} processor time, ${label}`, value: cpuUs, unit: "µs/tx", better: "less" },
        { name: `${name} refused, ${label}`, value: refused, unit: "tx", better: "less" },
        { name: `${name} blocks, ${label}`, value: blocks, unit: "blocks", better: "less" },
      ]),
      { name: `byline over simd, tx/s, ${label}`, value: own.rate / other.rate, unit: "times", target, better: "more" },
      {
        name: `simd over byline, processor time, ${label}`,
        value: other.cpuUs / own.cpuUs,
        unit: "times",
        better: "more",
      },
    ] satisfies readonly Figure[];
  });
  const memory = sides.map(
    ({ name, rssMib }): Figure => ({
      name: `${name} memory`,
      value: rssMib,
      unit: "MiB",
      better: "less",
    }),
  );
  return [...perBatch, ...memory];
}
