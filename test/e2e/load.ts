/**
 * Load that keeps books: each person sends one transfer after the other, sends the same bytes again until a block holds
 * them, and remembers where. At the end every acknowledged transaction must stand in the chain exactly once.
 */
import assert from "node:assert/strict";
import { toBase64 } from "../../lib/bytes.ts";
import { NodeError } from "../../lib/errors.ts";
import { findTx, type IncludedTx } from "../../sdk/broadcast.ts";
import { assertAgreement, readTxs } from "./chain-reading.ts";
import type { Network } from "./network.ts";
import type { NodeProcess } from "./node-process.ts";
import { createPersonTxs, type PersonTxs, sendMessage, type SignedTx } from "./person-txs.ts";
import { sleep, waitFor, within } from "./waiting.ts";

const SENDERS = 6;
const RESEND_MS = 4_000;
const POLL_MS = 400;
const FINISH_MS = 120_000;
const AGREE_MS = 120_000;

/** A transaction that a client was told is in a block. */
export interface Acknowledged {
  readonly hash: string;
  readonly height: bigint;
}

/** A running load. */
export interface Load {
  readonly acknowledged: readonly Acknowledged[];
  /** Waits until `count` more transactions are acknowledged. */
  progress(count: number, timeoutMs: number): Promise<void>;
  /** Lets every sender finish what it has begun, then checks the books on every running node. @returns the count */
  finish(): Promise<number>;
}

/** Starts the load over the nodes that run. */
export async function startLoad(network: Network): Promise<Load> {
  const acknowledged: Acknowledged[] = [];
  const first = network.nodes.find(({ pid }) => pid !== undefined) ?? assert.fail("no node runs");
  const senders = await Promise.all(
    network.people.slice(0, SENDERS).map((person) => createPersonTxs(first.rpc, network.chainId, person)),
  );
  let isOver = false;
  const work = Promise.all(
    senders.map(async (sender, index) => {
      for (let round = 0; !isOver; round += 1) {
        acknowledged.push(await sendOnce(network, sender, index + round));
      }
    }),
  );
  // Told at `finish`; a failure before it must not end the process.
  work.catch(() => undefined);
  return {
    acknowledged,
    async progress(count, timeoutMs) {
      const goal = acknowledged.length + count;
      await waitFor(`${count} more transactions in blocks`, timeoutMs, () => acknowledged.length >= goal);
    },
    async finish() {
      isOver = true;
      await within("the load ends", FINISH_MS, work);
      await assertBooks(network.nodes, acknowledged);
      return acknowledged.length;
    },
  };
}

async function sendOnce(network: Network, sender: PersonTxs, turn: number): Promise<Acknowledged> {
  const to = network.people[turn % network.people.length]?.address ?? "";
  const signed = sender.next([sendMessage(sender.person.address, to, 1n)]);
  for (let attempt = 0; ; attempt += 1) {
    // The same bytes to another node each time: nodes may be dead, paused, or have lost their mempool.
    const node = network.nodes[(turn + attempt) % network.nodes.length];
    if (node === undefined || node.pid === undefined) {
      await sleep(POLL_MS);
      continue;
    }
    const included = await offer(network, node, signed);
    if (included === undefined) continue;
    assert.equal(included.code, 0, included.log);
    return { hash: signed.hash, height: included.height };
  }
}

async function offer(network: Network, node: NodeProcess, { tx, hash }: SignedTx): Promise<IncludedTx | undefined> {
  await quietly(node.rpc.call("broadcast_tx_sync", { tx: toBase64(tx) }));
  const deadline = performance.now() + RESEND_MS;
  do {
    await sleep(POLL_MS);
    for (const { pid, rpc } of [node, ...network.nodes]) {
      const found = pid === undefined ? undefined : await quietly(findTx(rpc, hash));
      if (found !== undefined) return found;
    }
  } while (performance.now() < deadline);
  return undefined;
}

/** What a node under faults may fail to answer; a refusal is seen in the books. */
async function quietly<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NodeError) return undefined;
    throw error;
  }
}

/** Every node holds one chain, and every acknowledged transaction once, where its client was told. */
export async function assertBooks(nodes: readonly NodeProcess[], acknowledged: readonly Acknowledged[]): Promise<void> {
  const running = nodes.filter(({ pid }) => pid !== undefined);
  const goal = await assertAgreement(running, AGREE_MS);
  const [first] = running;
  assert.ok(first !== undefined);
  const places = new Map<string, bigint[]>();
  for (const { hash, height } of await readTxs(first.rpc, 1n, goal)) {
    places.set(hash, [...(places.get(hash) ?? []), height]);
  }
  for (const [hash, heights] of places) assert.equal(heights.length, 1, `${hash} stands in blocks ${heights.join()}`);
  for (const { hash, height } of acknowledged) {
    assert.deepEqual(places.get(hash), [height], `${hash} was acknowledged in block ${height}`);
  }
}
