/** Fetches blocks anew that the disk damaged, one height at a time, for the life of a node: which height when, and what is told of it. */

import { setImmediate } from "node:timers/promises";
import { NodeError } from "../../lib/errors.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { PeerListener } from "../p2p/network.ts";
import type { BlockStore } from "../store/block-store.ts";
import { type AskedPeers, createPeerAsker } from "./ask-peers.ts";
import { findBlock } from "./find-block.ts";

/** What happens to a damaged block, for log and metric. */
export type RefetchEvent =
  | { readonly type: "damaged"; readonly height: bigint; readonly error: NodeError }
  /** No connected peer has it; it is asked for again when one connects and every RETRY_MS. */
  | { readonly type: "nobody"; readonly height: bigint }
  /** What it would be checked against is damaged or gone too; it is looked at again as above, and stays damaged. */
  | { readonly type: "unjudged"; readonly height: bigint; readonly error: NodeError }
  | { readonly type: "restored"; readonly height: bigint; readonly rows: readonly string[] };

/** The peers as refetching needs them; `P2p` fits. */
export interface RefetchPeers extends AskedPeers {
  addPeerListener(listener: PeerListener): void;
}

/** What `startRefetch` needs. */
export interface RefetchOptions {
  readonly p2p: RefetchPeers;
  readonly blocks: Pick<BlockStore, "base" | "height" | "salvage" | "restoreBlock" | "onDamage">;
  readonly chainId: string;
  /** @throws NodeError HEIGHT_PRUNED, STORE_CORRUPT */
  readonly loadValidators: (height: bigint) => ValidatorSet;
  readonly onEvent: (event: RefetchEvent) => void;
  /** The disk fails in another way than damage: the node must stop. */
  readonly onFatal: (error: unknown) => void;
  /** Milliseconds after which a peer that has not answered is silent; 10 s unless told. */
  readonly requestMs?: number | undefined;
}

/** Refetching for the life of a node. */
export interface Refetch {
  /** Heights that wait to be restored. */
  readonly waiting: readonly bigint[];
  /** Ends after the block being written; waits for no peer. */
  stop(): Promise<void>;
}

/** Damaged heights that wait at once; a further one is met again by a later read. */
const WAITING_MAX = 1_000;
const RETRY_MS = 5_000;
const REQUEST_MS = 10_000;

/** Starts with a look at the tip; from then on each damaged height that a read meets is fetched again. */
export function startRefetch(options: RefetchOptions): Refetch {
  const { p2p, blocks, onEvent } = options;
  const asker = createPeerAsker(p2p, options.requestMs ?? REQUEST_MS);
  const waiting = new Set<bigint>();
  /** What was told last of a height that waits, so that it is told once. */
  const told = new Map<bigint, RefetchEvent["type"]>();
  let running: Promise<void> | undefined;
  let isWoken = false;
  let isStopped = false;

  /** @returns whether the height waits from now on */
  const list = (height: bigint, error: NodeError): boolean => {
    if (waiting.has(height) || waiting.size >= WAITING_MAX) return false;
    waiting.add(height);
    onEvent({ type: "damaged", height, error });
    return true;
  };
  const report = (height: bigint, error: NodeError): void => {
    if (list(height, error)) wake();
  };
  const wake = (): void => {
    isWoken = true;
    if (isStopped || running !== undefined || waiting.size === 0) return;
    running = restoreWhileWoken()
      .catch(options.onFatal)
      .finally(() => {
        running = undefined;
      });
  };
  /** What is reported, or who connects, during a round has its turn in one more. */
  const restoreWhileWoken = async (): Promise<void> => {
    while (isWoken && !isStopped) {
      isWoken = false;
      await restoreAll();
    }
  };
  const tell = (event: RefetchEvent): void => {
    if (told.get(event.height) === event.type) return;
    if (waiting.has(event.height)) told.set(event.height, event.type);
    onEvent(event);
  };
  const restoreAll = async (): Promise<void> => {
    // From the top down: a block is known by the next one. What a climb meets first above it is the last that was not restored.
    let stuckAt: bigint | undefined;
    for (const height of [...waiting].sort((a, b) => (a < b ? 1 : -1))) {
      if (isStopped) return;
      if (waiting.has(height) && !(await restoreWithNext(height, stuckAt))) stuckAt = height;
    }
  };
  /** Restores `height` and, before it, what above it is damaged without a gap, up to `limit`. @returns whether it is sound now */
  const restoreWithNext = async (height: bigint, limit: bigint | undefined): Promise<boolean> => {
    let isClimbing = true;
    for (let at = height; at >= height; ) {
      // A long run of damage leaves room for others.
      await setImmediate();
      const isRestored = await restore(at);
      if (isStopped || isRestored === false) return false;
      if (isRestored === true) {
        isClimbing = false;
        at -= 1n;
        continue;
      }
      at += 1n;
      if (!isClimbing || at === limit) return false;
      list(at, new NodeError("STORE_CORRUPT", `block ${at} is damaged on disk, as is the one before it`));
    }
    return true;
  };
  /** @returns whether the height is sound now; undefined when the next must be first */
  const restore = async (height: bigint): Promise<boolean | undefined> => {
    const found = await findBlock({ ...options, asker }, height);
    if (isStopped) return false;
    switch (found.type) {
      case "next-first":
        return undefined;
      case "nobody":
        tell({ type: "nobody", height });
        return false;
      case "unjudged":
        tell({ type: "unjudged", height, error: found.error });
        return false;
      case "found":
        await blocks.restoreBlock(found.block, found.seenCommit, found.commit);
        tell({ type: "restored", height, rows: found.damaged });
    }
    waiting.delete(height);
    told.delete(height);
    return true;
  };

  blocks.onDamage(report);
  p2p.addPeerListener({ onConnected: wake, onDisconnected: () => undefined });
  const timer = setInterval(wake, RETRY_MS);
  timer.unref();
  const tip = blocks.height;
  if (tip > 0n) {
    const { damaged } = blocks.salvage(tip);
    if (damaged.length > 0)
      report(
        tip,
        new NodeError("STORE_CORRUPT", `block ${tip}, the newest, is damaged on disk: ${damaged.join(", ")}`),
      );
  }
  return {
    get waiting() {
      return [...waiting];
    },
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      blocks.onDamage(() => undefined);
      asker.stop();
      await running;
    },
  };
}
