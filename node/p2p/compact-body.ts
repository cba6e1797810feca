/**
 * Block bodies by transaction hash: building them, and completing them from the mempool and from peers. Every piece
 * is checked against its hash when it arrives, the whole against the part-set hash before it is handed on.
 */

import { setTimeout as delay } from "node:timers/promises";
import { sha256 } from "#crypto";
import { blockIdKey, blockIdOf, EMPTY_COMMIT } from "../../lib/chain/block.ts";
import { merkleRoot } from "../../lib/merkle/merkle.ts";
import { headerHash } from "../../lib/chain/header.ts";
import { concatBytes, equalBytes } from "../../lib/bytes.ts";
import type { CompactBody } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import { BodyRequest, BodyResponse } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID } from "../../proto/gen/tendermint/types/types.ts";
import type { P2p } from "./network.ts";

/** Pause before transactions are asked of others than the first peer. */
export const OTHERS_AFTER_MS = 100;
/** Peers asked besides the first. */
const OTHERS_MAX = 3;
/** Compact bodies kept for peers that ask. */
const KEPT_MAX = 8;
const HASH_BYTES = 32;
/** A first transaction up to this size travels with its body: a beacon's reveal (about 100 bytes) is in no mempool. */
const FIRST_TX_BYTES_MAX = 160;

/** Compact bodies of one node. */
export interface CompactBodies {
  /** The compact form; remembered under `key` (`blockIdKey`), so that hashing happens once. */
  compact(key: string, block: Block): CompactBody;
  /** Encoded answer to a request for a block that we hold; undefined when the request asks for what it has not. */
  answer(request: BodyRequest, block: Block): Uint8Array | undefined;
  /** Fetches a block by its id, `peer` first. undefined when nobody delivers in time. */
  fetch(peer: string, height: bigint, blockId: BlockID, timeoutMs: number): Promise<Block | undefined>;
  /** Completes a compact body that `peer` sent. undefined when nobody delivers in time. */
  complete(
    peer: string,
    height: bigint,
    blockId: BlockID,
    body: CompactBody,
    timeoutMs: number,
  ): Promise<Block | undefined>;
}

interface Job {
  readonly height: bigint;
  readonly blockId: BlockID;
  readonly deadlineMs: number;
}

/** Creates the compact bodies of a node over its network and mempool. */
export function createCompactBodies(options: {
  readonly p2p: Pick<P2p, "peerIds" | "request" | "charge">;
  readonly lookupTx: (txHash: Uint8Array) => Uint8Array | undefined;
}): CompactBodies {
  const { p2p, lookupTx } = options;
  const kept = new Map<string, CompactBody>();
  const running = new Map<string, Promise<Block | undefined>>();

  const compact = (key: string, block: Block): CompactBody => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const body = compactBodyOf(block);
    kept.set(key, body);
    if (kept.size > KEPT_MAX) {
      const oldest = kept.keys().next();
      if (oldest.done !== true) kept.delete(oldest.value);
    }
    return body;
  };
  const othersThan = (peer: string): readonly string[] =>
    p2p
      .peerIds()
      .filter((other) => other !== peer)
      .slice(0, OTHERS_MAX);
  const ask = async (
    peer: string,
    job: Job,
    want: { readonly whole: boolean; readonly txIndexes: readonly number[] },
  ): Promise<BodyResponse | undefined> => {
    const leftMs = job.deadlineMs - Date.now();
    if (leftMs <= 0) return undefined;
    const bytes = await p2p.request(
      peer,
      "body",
      BodyRequest.encode({ height: job.height, blockId: job.blockId, ...want }),
      leftMs,
    );
    if (bytes === undefined) return undefined;
    try {
      return BodyResponse.decode(bytes);
    } catch {
      p2p.charge(peer, "malformed", "body response");
      return undefined;
    }
  };
  const askCompact = async (peer: string, job: Job): Promise<CompactBody | undefined> => {
    const body = (await ask(peer, job, { whole: false, txIndexes: [] }))?.compact;
    if (body === undefined) return undefined;
    if (isCompactOf(body, job.blockId)) return body;
    p2p.charge(peer, "lie", "compact body of another block");
    return undefined;
  };
  /** Asks one peer for what is missing and fills it in; wrong transactions are charged. */
  const fillFrom = async (
    peer: string,
    job: Job,
    hashes: readonly Uint8Array[],
    txs: (Uint8Array | undefined)[],
  ): Promise<void> => {
    const missing = missingOf(txs);
    if (missing.length === 0) return;
    const found = (await ask(peer, job, { whole: false, txIndexes: missing }))?.txs?.txs;
    if (found === undefined) return;
    if (found.length !== missing.length) return p2p.charge(peer, "malformed", "another number of transactions");
    for (const [at, index] of missing.entries()) {
      const tx = found[at];
      const hash = hashes[index];
      if (tx === undefined || hash === undefined || !equalBytes(sha256(tx), hash))
        return p2p.charge(peer, "lie", "transaction of another hash");
      txs[index] = tx;
    }
  };
  const askWhole = async (peer: string, job: Job): Promise<Block | undefined> => {
    const block = (await ask(peer, job, { whole: true, txIndexes: [] }))?.block;
    if (block === undefined) return undefined;
    if (isBlockOf(block, job.blockId)) return block;
    p2p.charge(peer, "lie", "another block than asked for");
    return undefined;
  };
  const fill = async (peer: string, job: Job, body: CompactBody): Promise<Block | undefined> => {
    const hashes = hashesOf(body);
    const txs = hashes.map((hash, index) => (index === 0 ? firstOf(body, hash) : undefined) ?? lookupTx(hash));
    if (missingOf(txs).length > 0) {
      const first = fillFrom(peer, job, hashes, txs);
      await Promise.race([first, delay(OTHERS_AFTER_MS, undefined, { ref: false })]);
      if (missingOf(txs).length > 0)
        await Promise.race([
          first.then(() => undefined),
          firstComplete(
            othersThan(peer).map((other) => fillFrom(other, job, hashes, txs)),
            txs,
          ),
        ]);
      if (missingOf(txs).length > 0) await Promise.allSettled([first]);
    }
    if (missingOf(txs).length > 0) return undefined;
    const block: Block = {
      header: body.header,
      data: { txs: txs.filter((tx) => tx !== undefined) },
      evidence: body.evidence,
      lastCommit: body.lastCommit,
    };
    if (isBlockOf(block, job.blockId)) return block;
    // Header and transactions are right, so last commit or evidence are not: the sender of the body made them up.
    p2p.charge(peer, "lie", "body with another last commit or evidence");
    return undefined;
  };
  const fetchNow = async (peer: string, job: Job): Promise<Block | undefined> => {
    const body = await askCompact(peer, job);
    const block = body === undefined ? undefined : await fill(peer, job, body);
    if (block !== undefined) return block;
    for (const source of [peer, ...othersThan(peer)]) {
      const whole = await askWhole(source, job);
      if (whole !== undefined) return whole;
    }
    return undefined;
  };
  /** One job per block at a time: a second caller waits for the first and retries only if it failed. */
  const shared = async (job: Job, run: () => Promise<Block | undefined>): Promise<Block | undefined> => {
    const key = blockIdKey(job.blockId);
    const current = running.get(key);
    if (current !== undefined) {
      const block = await current;
      if (block !== undefined || running.has(key)) return block;
    }
    const next = run().finally(() => {
      if (running.get(key) === next) running.delete(key);
    });
    running.set(key, next);
    return await next;
  };
  const jobOf = (height: bigint, blockId: BlockID, timeoutMs: number): Job => ({
    height,
    blockId,
    deadlineMs: Date.now() + timeoutMs,
  });

  return {
    compact,
    answer: (request, block) => {
      if (request.whole) return BodyResponse.encode(BodyResponse.create({ block }));
      if (request.txIndexes.length === 0) {
        return BodyResponse.encode(BodyResponse.create({ compact: compact(blockIdKey(request.blockId), block) }));
      }
      const txs = block.data.txs;
      const wanted: Uint8Array[] = [];
      let last = -1;
      for (const index of request.txIndexes) {
        const tx = txs[index];
        if (index <= last || tx === undefined) return undefined;
        last = index;
        wanted.push(tx);
      }
      return BodyResponse.encode(BodyResponse.create({ txs: { txs: wanted } }));
    },
    fetch: async (peer, height, blockId, timeoutMs) => {
      const job = jobOf(height, blockId, timeoutMs);
      return await shared(job, async () => await fetchNow(peer, job));
    },
    complete: async (peer, height, blockId, body, timeoutMs) => {
      if (!isCompactOf(body, blockId)) {
        p2p.charge(peer, "lie", "offer of another block");
        return undefined;
      }
      const job = jobOf(height, blockId, timeoutMs);
      return await shared(job, async () => await fill(peer, job, body));
    },
  };
}

/** The compact body of a block. Cost: one SHA-256 per transaction. */
export function compactBodyOf(block: Block): CompactBody {
  const [first] = block.data.txs;
  return {
    header: block.header,
    lastCommit: block.lastCommit ?? EMPTY_COMMIT,
    evidence: block.evidence,
    txHashes: concatBytes(...block.data.txs.map((tx) => sha256(tx))),
    firstTx: first !== undefined && first.length <= FIRST_TX_BYTES_MAX ? first : new Uint8Array(0),
  };
}

/** The header is the one asked for and names exactly these transactions: a wrong list is known before anything is fetched. */
function isCompactOf(body: CompactBody, blockId: BlockID): boolean {
  return (
    body.txHashes.length % HASH_BYTES === 0 &&
    body.firstTx.length <= FIRST_TX_BYTES_MAX &&
    equalBytes(headerHash(body.header), blockId.hash) &&
    equalBytes(merkleRoot(hashesOf(body)), body.header.dataHash)
  );
}

function isBlockOf(block: Block, blockId: BlockID): boolean {
  return blockIdKey(blockIdOf(block)) === blockIdKey(blockId);
}

function hashesOf(body: CompactBody): readonly Uint8Array[] {
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < body.txHashes.length; at += HASH_BYTES)
    hashes.push(body.txHashes.subarray(at, at + HASH_BYTES));
  return hashes;
}

/** The transaction that came with the body, when it is the one that the body names. */
function firstOf({ firstTx }: CompactBody, hash: Uint8Array): Uint8Array | undefined {
  return firstTx.length > 0 && equalBytes(sha256(firstTx), hash) ? firstTx : undefined;
}

function missingOf(txs: readonly (Uint8Array | undefined)[]): number[] {
  return txs.flatMap((tx, index) => (tx === undefined ? [index] : []));
}

/** Settles as soon as nothing is missing, or when every source has answered. */
async function firstComplete(
  sources: readonly Promise<void>[],
  txs: readonly (Uint8Array | undefined)[],
): Promise<void> {
  await new Promise<void>((resolve) => {
    let open = sources.length;
    if (open === 0) resolve();
    for (const source of sources) {
      void source.finally(() => {
        open -= 1;
        if (open === 0 || missingOf(txs).length === 0) resolve();
      });
    }
  });
}
