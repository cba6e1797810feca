/** What a node's chain holds, read over its RPC: block hashes, app hashes, transactions with their results. */
import assert from "node:assert/strict";
import { listField, objectField, textField } from "../../cli/client/json-fields.ts";
import type { RpcConnection } from "../../sdk/rpc.ts";
import { fromBase64 } from "../../lib/bytes.ts";
import type { NodeProcess } from "./node-process.ts";
import { txHashText } from "./person-txs.ts";

const PAGE = 20n;

/** One height as the next header binds it. */
export interface HeightFacts {
  readonly height: bigint;
  readonly blockHash: string;
  /** Of the header: the state after the block before. */
  readonly appHash: string;
  readonly txCount: number;
}

/** A transaction where it stands. */
export interface FoundTx {
  readonly hash: string;
  readonly height: bigint;
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly gasWanted: string;
  readonly gasUsed: string;
  readonly data: string;
  readonly events: readonly unknown[];
}

/** Headers of `from` to `to`, ascending. @throws AssertionError when the node lacks one */
export async function readHeights(rpc: RpcConnection, from: bigint, to: bigint): Promise<readonly HeightFacts[]> {
  const heights: HeightFacts[] = [];
  for (let low = from; low <= to; low += PAGE) {
    const high = low + PAGE - 1n < to ? low + PAGE - 1n : to;
    const answer = await rpc.call("blockchain", { minHeight: low.toString(), maxHeight: high.toString() });
    const page = listField(answer, "block_metas").map((meta) => ({
      height: BigInt(textField(meta, "header", "height")),
      blockHash: textField(meta, "block_id", "hash"),
      appHash: textField(meta, "header", "app_hash"),
      txCount: Number(textField(meta, "num_txs")),
    }));
    heights.push(...page.reverse());
  }
  assert.deepEqual(
    heights.map(({ height }) => height),
    Array.from({ length: Number(to - from) + 1 }, (_, index) => from + BigInt(index)),
    "a node has every height once",
  );
  return heights;
}

/** Every transaction that somebody sent, of `from` to `to` with its result, in order. Reveals of proposers must be right, and are left out. */
export async function readTxs(rpc: RpcConnection, from: bigint, to: bigint): Promise<readonly FoundTx[]> {
  const heights = await readHeights(rpc, from, to);
  const found: FoundTx[] = [];
  for (const { height } of heights.filter(({ txCount }) => txCount > 0)) found.push(...(await txsOf(rpc, height)));
  return found;
}

const REVEAL_URL = "/byline.emissions.v1.MsgRevealBeacon";

async function txsOf(rpc: RpcConnection, height: bigint): Promise<readonly FoundTx[]> {
  const params = { height: height.toString() };
  const txs = listField(await rpc.call("block", params), "block", "data", "txs").map((tx) => fromBase64(String(tx)));
  const results = listField(await rpc.call("block_results", params), "txs_results");
  assert.equal(results.length, txs.length, `block ${height} has one result per transaction`);
  return txs.flatMap((tx, index) => {
    const result = objectField(results[index]) ?? {};
    if (Buffer.from(tx).includes(REVEAL_URL)) {
      assert.deepEqual(
        [index, textField(result, "code")],
        [0, "0"],
        `the reveal of block ${height} is right and first`,
      );
      return [];
    }
    return {
      hash: txHashText(tx),
      height,
      code: Number(textField(result, "code")),
      codespace: textField(result, "codespace"),
      log: textField(result, "log"),
      gasWanted: textField(result, "gas_wanted"),
      gasUsed: textField(result, "gas_used"),
      data: textField(result, "data"),
      events: listField(result, "events"),
    };
  });
}

/**
 * All nodes reach one height and hold the same blocks and app hashes up to it.
 * @returns that height
 */
export async function assertAgreement(nodes: readonly NodeProcess[], timeoutMs: number): Promise<bigint> {
  const heights = await Promise.all(nodes.map(({ height }) => height()));
  const goal = heights.reduce<bigint>((best, height) => (height !== undefined && height > best ? height : best), 1n);
  await Promise.all(nodes.map((node) => node.reach(goal, timeoutMs)));
  const [first, ...others] = await Promise.all(nodes.map(async ({ rpc }) => await readHeights(rpc, 1n, goal)));
  for (const [index, other] of others.entries()) {
    assert.deepEqual(other, first, `${nodes[index + 1]?.plan.name} holds the same chain as ${nodes[0]?.plan.name}`);
  }
  return goal;
}
