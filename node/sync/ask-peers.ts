/**
 * Asks one peer after another for a block. Who gives no answer in time is asked after all others from then on, and one such
 * peer at most for a block: silence costs one wait, whatever the number of silent peers.
 */

import { BlockRequest } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import type { Block } from "../../proto/gen/tendermint/types/block.ts";
import { decodeBlockResponse } from "./block-response.ts";

/** The peers as asking needs them; `P2p` fits. */
export interface AskedPeers {
  peers(): readonly { readonly id: string; readonly status: { readonly earliest: bigint; readonly height: bigint } }[];
  request(peer: string, channel: "sync", bytes: Uint8Array, timeoutMs: number): Promise<Uint8Array | undefined>;
  charge(peer: string, penalty: "lie" | "malformed", why: string): void;
}

/** Asks for one block at a time. */
export interface PeerAsker {
  /**
   * The first wanted block that a peer gives; who gives another has lied and is charged.
   * @returns undefined when no peer that claims the height gave one, or after `stop`
   */
  fetchBlock(height: bigint, isWanted: (block: Block) => boolean): Promise<Block | undefined>;
  /** Ends the request under way; nobody is asked from now on. */
  stop(): void;
}

/** Silent peers that are remembered; the one that was silent longest ago is forgotten for a further one. */
const SILENT_MAX = 1_000;

/** Creates an asker. @param requestMs  milliseconds after which a peer is silent */
export function createPeerAsker(p2p: AskedPeers, requestMs: number): PeerAsker {
  /** In the order of their last silence. */
  const silent = new Set<string>();
  let isStopped = false;
  let cut: () => void = () => undefined;

  const ask = async (id: string, height: bigint): Promise<Uint8Array | undefined> => {
    let timer: NodeJS.Timeout | undefined;
    try {
      const answer = await new Promise<Uint8Array | "silent" | undefined>((resolve, reject) => {
        cut = () => resolve(undefined);
        timer = setTimeout(() => resolve("silent"), requestMs);
        p2p.request(id, "sync", BlockRequest.encode({ height }), requestMs).then(resolve, reject);
      });
      silent.delete(id);
      if (answer !== "silent") return answer;
      silent.add(id);
      for (const oldest of silent) if (silent.size > SILENT_MAX) silent.delete(oldest);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  };
  /** Chosen anew for each request, so that a peer who connects meanwhile comes before the silent ones. */
  const nextOf = (height: bigint, asked: ReadonlySet<string>): string | undefined => {
    const claiming = p2p.peers().filter(({ status }) => height >= status.earliest && height <= status.height);
    const ids = claiming.map(({ id }) => id).filter((id) => !asked.has(id));
    const answering = ids.find((id) => !silent.has(id));
    if (answering !== undefined) return answering;
    for (const id of silent) if (ids.includes(id)) return id;
    return undefined;
  };

  return {
    fetchBlock: async (height, isWanted) => {
      const asked = new Set<string>();
      let hasAskedSilent = false;
      for (;;) {
        const id = isStopped ? undefined : nextOf(height, asked);
        if (id === undefined || (hasAskedSilent && silent.has(id))) return undefined;
        asked.add(id);
        hasAskedSilent ||= silent.has(id);
        const bytes = await ask(id, height);
        const block = bytes === undefined ? undefined : decodeBlockResponse(bytes, height);
        if (block === undefined) continue;
        if (block !== "malformed" && isWanted(block)) return block;
        p2p.charge(id, block === "malformed" ? "malformed" : "lie", `false block at ${height}`);
      }
    },
    stop: () => {
      isStopped = true;
      cut();
    },
  };
}
