/** How fast a fresh node follows a chain of full blocks, and how soon a node with many accounts answers after a start. */
import { secp256k1Sign, sha256 } from "#crypto";
import { toBase64 } from "../../lib/bytes.ts";
import { addressText } from "../../modules/address.ts";
import { MsgMultiSend } from "../../proto/gen/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "../../proto/gen/cosmos/crypto/secp256k1/keys.ts";
import { SignMode } from "../../proto/gen/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../../proto/gen/cosmos/tx/v1beta1/tx.ts";
import { type BenchProgram, median } from "./figures.ts";
import { runLoad } from "./load.ts";
import { createBenchNetwork, heightOf } from "./network.ts";
import { BENCH_DENOM, type BenchAccount, benchAccount, idleAddress, signTransfers } from "./transfers.ts";

const BLOCK_GAS = 1_000_000_000_000n;
const TIMEOUT_MS = 600_000;
const OUTPUTS = 1_000;
const GAS_PER_OUTPUT = 100_000n;

/** Block sync of a chain of full blocks. */
export const syncBench: BenchProgram = {
  name: "sync",
  about: "a fresh node follows full blocks, against the rate at which they were made",
  async run({ isQuick, say, txs: wanted, profilePath }) {
    const count = wanted ?? (isQuick ? 1_000 : 40_000);
    const senders = Array.from({ length: isQuick ? 100 : 2_000 }, (_, index) => benchAccount(index));
    const network = await createBenchNetwork({
      validators: 1,
      senders,
      idleAccounts: 0,
      blockInterval: "500ms",
      blockGas: BLOCK_GAS,
      profilePath,
    });
    try {
      const txsBySender = signTransfers({
        chainId: network.chainId,
        senders,
        firstNumber: network.firstNumber,
        perSender: Math.ceil(count / senders.length),
        firstSequence: 0n,
        receiver: (n) => senders[(n * 7919 + 13) % senders.length]?.text ?? "",
      });
      await network.start();
      const [port = 0] = network.rpcPorts;
      const first = (await heightOf(port)) ?? 0n;
      say(`making full blocks of ${count} transfers`);
      const live = await runLoad({
        rpcPorts: [port],
        txsBySender,
        connections: 32,
        batch: 50,
        windowTxs: 20_000,
        timeoutMs: TIMEOUT_MS,
      });
      const last = (await heightOf(port)) ?? 0n;
      say(`a fresh node follows ${last} blocks`);
      const follower = await network.follow();
      const at = async (height: bigint): Promise<number> => {
        const end = performance.now() + TIMEOUT_MS;
        while (((await heightOf(follower)) ?? 0n) < height) {
          if (performance.now() > end) throw new TypeError("the follower did not arrive in time");
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return performance.now();
      };
      const begun = await at(first);
      const seconds = ((await at(last)) - begun) / 1000;
      const made = live.committed / live.seconds;
      return [
        { name: "live", value: made, unit: "tx/s", better: "more" },
        { name: "block sync", value: live.committed / seconds, unit: "tx/s", target: 5 * made, better: "more" },
        { name: "block sync, full blocks", value: Number(last - first) / seconds, unit: "blocks/s", better: "more" },
      ];
    } finally {
      await network.stop();
    }
  },
};

/** Start of a node whose accounts came by transactions. */
export const startBench: BenchProgram = {
  name: "start",
  about: "start of a node with a million accounts, process to JSON-RPC",
  async run({ isQuick, say, accounts: wanted, profilePath }) {
    const accounts = wanted ?? (isQuick ? 2_000 : 1_000_000);
    const sender = benchAccount(0);
    const network = await createBenchNetwork({
      validators: 1,
      senders: [sender],
      idleAccounts: 0,
      blockInterval: "500ms",
      blockGas: BLOCK_GAS,
      profilePath,
    });
    try {
      await network.start();
      const [port = 0] = network.rpcPorts;
      const txs = Math.ceil(accounts / OUTPUTS);
      say(`creating ${txs * OUTPUTS} accounts`);
      for (let turn = 0; turn < txs; turn += 1) {
        const tx = multiSend(network.chainId, sender, network.firstNumber, BigInt(turn));
        await broadcast(port, tx);
      }
      const started: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        await network.pause();
        started.push(await network.start());
      }
      return [
        {
          name: `start with ${txs * OUTPUTS} accounts, to RPC`,
          value: median(started) / 1000,
          unit: "s",
          target: 3,
          better: "less",
        },
        { name: "memory after it", value: network.rssMib(), unit: "MiB", better: "less" },
      ];
    } finally {
      await network.stop();
    }
  },
};

/** One unit to each of OUTPUTS new addresses. */
function multiSend(chainId: string, from: BenchAccount, accountNumber: bigint, sequence: bigint): Uint8Array {
  const coins = [{ denom: BENCH_DENOM, amount: "1" }];
  const outputs = Array.from({ length: OUTPUTS }, (_, index) => ({
    address: addressText(idleAddress(Number(sequence) * OUTPUTS + index)),
    coins,
  }));
  const inputs = [{ address: from.text, coins: [{ denom: BENCH_DENOM, amount: String(OUTPUTS) }] }];
  const message = { typeUrl: `/${MsgMultiSend.typeName}`, value: MsgMultiSend.encode({ inputs, outputs }) };
  const bodyBytes = TxBody.encode(TxBody.create({ messages: [message] }));
  const gasLimit = GAS_PER_OUTPUT * BigInt(OUTPUTS);
  const publicKey = { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: from.publicKey }) };
  const modeInfo = { single: { mode: SignMode.SIGN_MODE_DIRECT }, multi: undefined };
  const authInfoBytes = AuthInfo.encode({
    signerInfos: [{ publicKey, modeInfo, sequence }],
    fee: { amount: [{ denom: BENCH_DENOM, amount: String(gasLimit / 1000n) }], gasLimit, payer: "", granter: "" },
    tip: undefined,
  });
  const signed = sha256(SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber }));
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [secp256k1Sign(from.privateKey, signed)] });
}

/** Waits for the block, so that blocks stay below their limit of bytes. */
async function broadcast(port: number, tx: Uint8Array): Promise<void> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "broadcast_tx_sync", params: { tx: toBase64(tx) } });
  const end = performance.now() + TIMEOUT_MS;
  for (;;) {
    const answer = await (await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body })).text();
    if (answer.includes('"code":0,')) return;
    if (!answer.includes("mempool is full") || performance.now() > end)
      throw new TypeError(`refused: ${answer.slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
