/**
 * Prints hashes that must be equal on every machine and every Node version: application hashes after a fixed sequence of blocks,
 * header and commit hashes of a fixed chain, traces of three simulated networks. `.ci/run` compares what two versions print.
 */
import { toHex } from "../../lib/bytes.ts";
import { commitHash } from "../../lib/chain/block.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { growSampleChain, sampleGenesis } from "../../lib/chain/sample-chain.fixture.ts";
import { createTestApp, sendMessage, signTx, type TestAccount, testAccount } from "../../node/execution/test-app.fixture.ts";
import { runSeed } from "../sim/world.ts";

const BLOCKS = 20;
const SIM_SEEDS = [1, 2, 3];

/** Transfers of every kind of outcome: good, out of coins, out of gas, to oneself. */
function transfers(height: number, people: readonly TestAccount[], sequences: number[]): readonly Uint8Array[] {
  return people.flatMap((from, index) => {
    const to = people[(index + height) % people.length] ?? from;
    const amount = (height + index) % 7 === 0 ? 10_000_000n : BigInt(height * 100 + index);
    const sequence = BigInt(sequences[index] ?? 0);
    sequences[index] = Number(sequence) + 1;
    const gasLimit = (height + index) % 5 === 0 ? 60_000n : 200_000n;
    return [
      signTx({
        messages: [sendMessage(from, to, amount)],
        signers: [{ account: from, number: BigInt(index), sequence }],
        fee: { gasLimit, amount: [{ denom: "ubyl", amount: "10" }] },
      }),
    ];
  });
}

async function printApplication(): Promise<void> {
  const people = ["alice", "bob", "carol"].map((name) => testAccount(name));
  const chain = await createTestApp({ accounts: people });
  const sequences = people.map(() => 0);
  for (let height = 1; height <= BLOCKS; height += 1) {
    const { appHash, txResults } = await chain.block(transfers(height, people, sequences));
    const outcomes = txResults.map(({ code, gasUsed }) => `${code}/${gasUsed}`).join(" ");
    console.log(`application ${height} ${toHex(appHash)} ${outcomes}`);
  }
}

function printChain(): void {
  const genesis = sampleGenesis([
    ["one", 10n],
    ["two", 20n],
    ["three", 30n],
    ["four", 5n],
  ]);
  for (const { block, commit } of growSampleChain(genesis, BLOCKS)) {
    console.log(`header ${block.header.height} ${toHex(headerHash(block.header))} ${toHex(commitHash(commit))}`);
  }
}

await printApplication();
printChain();
for (const seed of SIM_SEEDS) {
  const { traceHash, violation } = await runSeed({ seed, plant: undefined, onLine: undefined });
  console.log(`simulation ${seed} ${traceHash} ${violation ?? "no violation"}`);
}
