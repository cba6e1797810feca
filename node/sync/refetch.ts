/**
 * Fetches blocks anew that the disk damaged. A block is believed when it has every id that sound rows here still name it by,
 * or, when none does, the id that two thirds of its own validators signed. Peers are asked as block sync asks them.
 */

import { blockIdOf, equalBlockIds } from "../../lib/chain/block.ts";
import { verifyCommit } from "../../lib/chain/commit.ts";
import { NodeError, TxError } from "../../lib/errors.ts";
import { BlockRequest } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID, Commit } from "../../proto/gen/tendermint/types/types.ts";
import type { ValidatorSet } from "../../proto/gen/tendermint/types/validator.ts";
import type { PeerListener } from "../p2p/network.ts";
import type { BlockStore } from "../store/block-store.ts";
import { decodeBlockResponse } from "./block-response.ts";

/** What happens to a damaged block, for log and metric. */
export type RefetchEvent =
  | { readonly type: "damaged"; readonly height: bigint; readonly error: NodeError }
  /** No connected peer has it; it is asked for again when one connects and every RETRY_MS. */
  | { readonly type: "nobody"; readonly height: bigint }
  | { readonly type: "restored"; readonly height: bigint; readonly rows: readonly string[] };

/** The peers as refetching needs them; `P2p` fits. */
export interface RefetchPeers {
  peers(): readonly { readonly id: string; readonly status: { readonly earliest: bigint; readonly height: bigint } }[];
  request(peer: string, channel: "sync", bytes: Uint8Array, timeoutMs: number): Promise<Uint8Array | undefined>;
  charge(peer: string, penalty: "lie" | "malformed", why: string): void;
  addPeerListener(listener: PeerListener): void;
}

/** What `startRefetch` needs. */
export interface RefetchOptions {
  readonly p2p: RefetchPeers;
  readonly blocks: Pick<BlockStore, "base" | "height" | "salvage" | "restoreBlock" | "onDamage">;
  readonly chainId: string;
  /** @throws NodeError HEIGHT_PRUNED */
  readonly loadValidators: (height: bigint) => ValidatorSet;
  readonly onEvent: (event: RefetchEvent) => void;
  /** The disk fails in another way than damage: the node must stop. */
  readonly onFatal: (error: unknown) => void;
}

/** Refetching for the life of a node. */
export interface Refetch {
  /** Heights that wait to be restored. */
  readonly waiting: readonly bigint[];
  /** Ends after the block being restored. */
  stop(): Promise<void>;
}

/** Damaged heights that wait at once; a further one is met again by a later read. */
const WAITING_MAX = 1_000;
const RETRY_MS = 5_000;
const REQUEST_MS = 10_000;

/** Starts with a look at the tip; from then on each damaged height that a read meets is fetched again. */
export function startRefetch(options: RefetchOptions): Refetch {
  const { blocks, onEvent } = options;
  const waiting = new Set<bigint>();
  const toldNobody = new Set<bigint>();
  let running: Promise<void> | undefined;
  let isStopped = false;

  const report = (height: bigint, error: NodeError): void => {
    if (waiting.has(height) || waiting.size >= WAITING_MAX) return;
    waiting.add(height);
    onEvent({ type: "damaged", height, error });
    wake();
  };
  const wake = (): void => {
    if (isStopped || running !== undefined || waiting.size === 0) return;
    running = restoreAll()
      .catch(options.onFatal)
      .finally(() => {
        running = undefined;
      });
  };
  const restoreAll = async (): Promise<void> => {
    for (const height of [...waiting]) {
      if (isStopped) return;
      const rows = await restore(options, height);
      if (rows === undefined) {
        if (!toldNobody.has(height)) onEvent({ type: "nobody", height });
        toldNobody.add(height);
        continue;
      }
      waiting.delete(height);
      toldNobody.delete(height);
      if (rows.length > 0) onEvent({ type: "restored", height, rows });
    }
  };

  blocks.onDamage(report);
  options.p2p.addPeerListener({ onConnected: wake, onDisconnected: () => undefined });
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
      await running;
    },
  };
}

/** Puts a height right. @returns the rows that were damaged, none when all is well; undefined when no peer could help */
async function restore(options: RefetchOptions, height: bigint): Promise<readonly string[] | undefined> {
  const { blocks } = options;
  if (height < blocks.base || height > blocks.height) return [];
  const { damaged, ...left } = blocks.salvage(height);
  if (damaged.length === 0) return damaged;
  let { seenCommit, commit } = left;
  const hasNext = height < blocks.height;
  const known = left.block === undefined ? left.blockIds : [blockIdOf(left.block), ...left.blockIds];
  if (known.some((id) => !equalBlockIds(id, known[0] ?? id)))
    throw new NodeError("STORE_CORRUPT", `the rows of block ${height} name it by different ids; sync anew`);
  if (known.length === 0 || (seenCommit ?? commit) === undefined || (hasNext && commit === undefined)) {
    commit = await fetchCommit(options, height, known);
    if (commit === undefined) return undefined;
  }
  const ids = commit === undefined ? known : [commit.blockId, ...known];
  const block = left.block ?? (await fetchFrom(options, height, (each) => isBlock(each, ids)));
  seenCommit ??= commit;
  if (block === undefined || seenCommit === undefined || height < blocks.base) return undefined;
  await blocks.restoreBlock(block, seenCommit, hasNext ? commit : undefined);
  return damaged;
}

function isBlock(block: Block, ids: readonly BlockID[]): boolean {
  const id = blockIdOf(block);
  return ids.every((each) => equalBlockIds(each, id));
}

/** The commit of a height from a peer's next block, signed by the validators of the height for the id that is known. */
async function fetchCommit(
  { loadValidators, chainId, ...options }: RefetchOptions,
  height: bigint,
  known: readonly BlockID[],
): Promise<Commit | undefined> {
  const validators = loadValidators(height);
  const isCommit = ({ lastCommit: commit }: Block): boolean => {
    if (commit === undefined || !known.every((id) => equalBlockIds(id, commit.blockId))) return false;
    try {
      verifyCommit({ chainId, validators, blockId: commit.blockId, height, commit });
      return true;
    } catch (error) {
      if (error instanceof TxError) return false;
      throw error;
    }
  };
  return (await fetchFrom(options, height + 1n, isCommit))?.lastCommit;
}

/** Asks one peer after another that claims the height; who answers with something else has lied. */
async function fetchFrom(
  { p2p }: Pick<RefetchOptions, "p2p">,
  height: bigint,
  isWanted: (block: Block) => boolean,
): Promise<Block | undefined> {
  for (const { id, status } of p2p.peers()) {
    if (height < status.earliest || height > status.height) continue;
    const bytes = await p2p.request(id, "sync", BlockRequest.encode({ height }), REQUEST_MS);
    const block = bytes === undefined ? undefined : decodeBlockResponse(bytes, height);
    if (block === undefined) continue;
    if (block !== "malformed" && isWanted(block)) return block;
    p2p.charge(id, block === "malformed" ? "malformed" : "lie", `false block at ${height}`);
  }
  return undefined;
}
