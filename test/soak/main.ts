/**
 * `npm run soak -- --minutes N [--validators 4] [--interval 250ms] [--rate 5] [--base-port P] [--json]`: a local network under light load;
 * heap, handles, files and RSS of every node over blocks, against the targets of `slope.ts`. Ends with an error when one is missed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { GasPrice, SigningStargateClient } from "@cosmjs/stargate";
import { TxRaw } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { positiveNumber, readWords } from "../command-line.ts";
import { isWithin, lineOf, readMetrics, type Sample, WATCHED } from "./slope.ts";

const SAMPLE_MS = 2_000;
const NEEDED_BLOCKS = 1_000;

const USAGE = `usage: npm run soak -- [--minutes 10] [--validators 4] [--interval 250ms] [--rate 5] [--base-port 37000] [--json]

  npm run soak -- --minutes 60                                a network under light load for an hour
  npm run soak -- --validators 1 --interval 50ms --minutes 10  many blocks in a short time`;

const { values } = readWords(USAGE, {
  options: {
    minutes: { type: "string", default: "10" },
    validators: { type: "string", default: "4" },
    interval: { type: "string", default: "250ms" },
    rate: { type: "string", default: "5" },
    "base-port": { type: "string", default: "37000" },
    json: { type: "boolean", default: false },
  },
});

interface Network {
  readonly rpc: readonly string[];
  readonly accounts: readonly { readonly name: string; readonly address: string; readonly mnemonic: string }[];
}

const home = mkdtempSync(join(tmpdir(), "byline-soak-"));
const basePort = positiveNumber(USAGE, "base-port", values["base-port"]);
const count = positiveNumber(USAGE, "validators", values.validators);
const root = join(import.meta.dirname, "../..");
const localnet = [
  "localnet",
  "up",
  "--validators",
  values.validators,
  "--home",
  home,
  "--base-port",
  values["base-port"],
  "--json",
];
const supervisor = spawn(
  process.execPath,
  [join(root, "cli/bin/bylined.mjs"), ...localnet, "--block-interval", values.interval],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const stop = async (): Promise<void> => {
  if (supervisor.exitCode === null && supervisor.kill("SIGTERM")) await once(supervisor, "exit");
  rmSync(home, { recursive: true, force: true });
};
process.on("SIGINT", () => void stop().then(() => process.exit(130)));

const [line] = await once(createInterface({ input: supervisor.stdout }), "line");
const network: Network = JSON.parse(String(line));
const end = performance.now() + positiveNumber(USAGE, "minutes", values.minutes) * 60_000;
const histories = Array.from({ length: count }, (): Sample[] => []);
const sent = { count: 0, failed: 0 };
const load = sendUntil(end);
while (performance.now() < end) {
  await delay(SAMPLE_MS);
  for (const [index, history] of histories.entries()) {
    const text = await (await fetch(`http://127.0.0.1:${basePort + 10 * index + 4}/metrics`)).text();
    const metrics = readMetrics(text);
    history.push({ height: metrics.get("cometbft_consensus_height") ?? 0, values: metrics });
  }
}
await load;
await stop();
report();

/** A few transfers a second, one sender, each confirmed to be in the pool. */
async function sendUntil(until: number): Promise<void> {
  const alice = network.accounts.find(({ name }) => name === "alice");
  const bob = network.accounts.find(({ name }) => name === "bob");
  const [rpc] = network.rpc;
  if (alice === undefined || bob === undefined || rpc === undefined)
    throw new TypeError("the network has no demo accounts");
  const wallet = await DirectSecp256k1HdWallet.fromMnemonic(alice.mnemonic, { prefix: "byline" });
  const client = await SigningStargateClient.connectWithSigner(rpc, wallet, {
    gasPrice: GasPrice.fromString("0.001ubyl"),
  });
  const chainId = await client.getChainId();
  const { accountNumber, sequence } = await client.getSequence(alice.address);
  const pauseMs = 1_000 / positiveNumber(USAGE, "rate", values.rate);
  const fee = { amount: [{ denom: "ubyl", amount: "200" }], gas: "150000" };
  const message = {
    typeUrl: "/cosmos.bank.v1beta1.MsgSend",
    value: { fromAddress: alice.address, toAddress: bob.address, amount: [{ denom: "ubyl", amount: "1" }] },
  };
  for (let next = sequence; performance.now() < until; ) {
    const raw = await client.sign(alice.address, [message], fee, "", { accountNumber, sequence: next, chainId });
    try {
      await client.broadcastTxSync(TxRaw.encode(raw));
      next += 1;
      sent.count += 1;
    } catch {
      sent.failed += 1;
      next = (await client.getSequence(alice.address)).sequence;
    }
    await delay(pauseMs);
  }
  client.disconnect();
}

function report(): void {
  const nodes = histories.map((samples, index) => {
    const blocks = (samples.at(-1)?.height ?? 0) - (samples[0]?.height ?? 0);
    const lines = WATCHED.map((watched) => ({ watched, ...lineOf(samples, watched) }));
    return { name: `val${index}`, blocks, lines };
  });
  const blocks = Math.min(...nodes.map((node) => node.blocks));
  // Below this a slope per 10,000 blocks is noise multiplied: it is printed, and only limits on values are judged.
  const isLong = blocks >= NEEDED_BLOCKS;
  let missed = 0;
  for (const { name, lines } of nodes) {
    for (const { watched, slope, last } of lines) {
      const judged = isLong ? watched : { ...watched, slopeMax: undefined };
      const isGood = isWithin({ slope, last }, judged);
      if (!isGood) missed += 1;
      const target = [
        ...(watched.slopeMax === undefined ? [] : [`≤ ${watched.slopeMax} ${watched.unit}/10,000 blocks`]),
        ...(watched.valueMax === undefined ? [] : [`≤ ${watched.valueMax} ${watched.unit}`]),
      ].join(", ");
      if (values.json) continue;
      const figures = `${last.toFixed(1).padStart(8)} ${watched.unit.padEnd(2)} ${(slope >= 0 ? "+" : "") + slope.toFixed(1)} per 10,000 blocks`;
      console.log(`${name} ${watched.label.padEnd(14)} ${figures.padEnd(44)} target ${target} ${isGood ? "✓" : "✗"}`);
    }
  }
  if (values.json) {
    const flat = nodes.map(({ name, lines }) => ({
      name,
      lines: lines.map(({ watched, slope, last }) => ({ metric: watched.metric, slope, last, unit: watched.unit })),
    }));
    console.log(JSON.stringify({ minutes: Number(values.minutes), blocks, sent, missed, isLong, nodes: flat }));
  } else {
    const judged = isLong ? "" : ` (${NEEDED_BLOCKS} blocks are needed before slopes are judged)`;
    console.log(
      `${blocks} blocks, ${sent.count} transactions, ${sent.failed} not taken, ${missed} targets missed${judged}`,
    );
  }
  process.exit(missed === 0 && blocks > 0 ? 0 : 1);
}
