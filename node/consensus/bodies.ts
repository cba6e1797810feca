/**
 * The blocks of the current height by BlockID: fetched from peers, judged once by the application, kept until the
 * height is over. The core knows only their ids and verdicts.
 */
import { blockIdKey } from "../../lib/chain/block.ts";
import { NodeError } from "../../lib/errors.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID } from "../../proto/gen/tendermint/types/types.ts";
import type { BlockExecutor, ConsensusNetwork, PeerId } from "./ports.ts";

/** Blocks pushed to us that nothing has asked for yet; the oldest goes first. */
const UNASKED_MAX = 4;

/** A block that was judged. */
export interface JudgedBody {
  readonly height: bigint;
  readonly blockId: BlockID;
  readonly blockKey: string;
  readonly block: Block;
  readonly valid: boolean;
}

/** What the keeper needs. */
export interface BodyKeeperOptions {
  /** Runs the callback later, unless the height or the node is over. */
  readonly after: (delayMs: number, callback: () => void) => void;
  readonly network: ConsensusNetwork;
  readonly executor: BlockExecutor;
  /** First wait before asking (a pushed body may be on its way), and between tries, milliseconds. */
  readonly fetchDelayMs: number;
  readonly retryDelayMs: number;
  /** Peers in the order to ask for this block. */
  readonly candidates: (blockKey: string) => readonly PeerId[];
  readonly onJudged: (body: JudgedBody) => void;
  readonly onError: (error: unknown) => void;
}

/** Bodies of one height at a time. */
export interface BodyKeeper {
  /** Forgets everything and begins `height`. */
  begin(height: bigint): void;
  /** Asks for a body until it is there and judged, or the height is over. */
  want(blockId: BlockID): void;
  /** A body came by itself; kept when wanted, else among the few newest. */
  offer(height: bigint, blockId: BlockID, block: Block): void;
  /** Puts in a body whose verdict is known (our own proposal, or from the log). */
  put(body: JudgedBody): void;
  get(blockKey: string): Block | undefined;
  /** Newest judged body of this height. */
  readonly newest: BlockID | undefined;
  /** Settles when no verdict is being computed. */
  settled(): Promise<void>;
}

/** Creates an empty keeper. */
export function createBodyKeeper(options: BodyKeeperOptions): BodyKeeper {
  const { after, network, executor } = options;
  let height = 0n;
  let judged = new Map<string, JudgedBody>();
  let unasked: { readonly blockId: BlockID; readonly blockKey: string; readonly block: Block }[] = [];
  let wanted = new Map<string, BlockID>();
  let newest: BlockID | undefined;
  let judging: Promise<void> = Promise.resolve();

  const put = (body: JudgedBody): void => {
    judged.set(body.blockKey, body);
    wanted.delete(body.blockKey);
    if (body.valid) newest = body.blockId;
  };
  const judge = (blockId: BlockID, blockKey: string, block: Block): void => {
    const at = height;
    wanted.delete(blockKey);
    judging = judging
      .then(async () => {
        if (at !== height || judged.has(blockKey)) return;
        const verdict = block.header.height === at ? await executor.validate(block, blockId) : "invalid";
        if (at !== height) return;
        const body = { height: at, blockId, blockKey, block, valid: verdict === "valid" };
        put(body);
        options.onJudged(body);
      })
      .catch(options.onError);
  };
  const ask = (blockId: BlockID, blockKey: string, attempt: number): void => {
    const at = height;
    const isOver = (): boolean => at !== height || !wanted.has(blockKey);
    after(attempt === 0 ? options.fetchDelayMs : options.retryDelayMs, () => {
      if (isOver()) return;
      const peers = options.candidates(blockKey);
      const peer = peers.length === 0 ? undefined : peers[attempt % peers.length];
      if (peer === undefined) {
        ask(blockId, blockKey, attempt + 1);
        return;
      }
      const answer = network.requestBody(peer, at, blockId).catch((error: unknown) => {
        // A peer that fails is a peer that does not answer; anything else is a bug.
        if (!(error instanceof NodeError)) throw error;
        return undefined;
      });
      answer
        .then((block) => {
          if (isOver()) return;
          if (block === undefined) ask(blockId, blockKey, attempt + 1);
          else judge(blockId, blockKey, block);
        })
        .catch(options.onError);
    });
  };

  return {
    begin: (next) => {
      height = next;
      judged = new Map();
      wanted = new Map();
      newest = undefined;
      unasked = unasked.filter(({ block }) => block.header.height === next);
    },
    want: (blockId) => {
      const blockKey = blockIdKey(blockId);
      if (judged.has(blockKey) || wanted.has(blockKey)) return;
      wanted.set(blockKey, blockId);
      const held = unasked.find((candidate) => candidate.blockKey === blockKey);
      if (held === undefined) ask(blockId, blockKey, 0);
      else judge(blockId, blockKey, held.block);
    },
    offer: (at, blockId, block) => {
      if (at !== height && at !== height + 1n) return;
      const blockKey = blockIdKey(blockId);
      if (at === height && wanted.has(blockKey)) {
        judge(blockId, blockKey, block);
        return;
      }
      if (judged.has(blockKey) || unasked.some((candidate) => candidate.blockKey === blockKey)) return;
      unasked.push({ blockId, blockKey, block });
      if (unasked.length > UNASKED_MAX) unasked.shift();
    },
    put,
    get: (blockKey) => judged.get(blockKey)?.block,
    get newest() {
      return newest;
    },
    settled: () => judging,
  };
}
