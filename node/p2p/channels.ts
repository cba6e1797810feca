/**
 * The stream protocols between two nodes, one persistent stream per direction each, with their limits. A message
 * channel carries ordered one-way frames; a request channel carries numbered requests and their answers.
 */

import type { Rate } from "./rate-limit.ts";

/** Names of all channels. */
export type ChannelName = "round" | "offer" | "catchup" | "body" | "sync" | "txs" | "pex";

/** One channel. */
export interface Channel {
  readonly name: ChannelName;
  readonly kind: "message" | "request";
  /** Largest frame that we accept and send, bytes. */
  readonly frameBytesMax: number;
  /** Bytes that may wait for a slow peer before new messages are dropped. */
  readonly queueBytesMax: number;
  /** Frames (messages or requests) accepted from one peer. */
  readonly frames: Rate;
  /** Bytes accepted from one peer in frames that it sends on its own; answers are not counted. */
  readonly bytes: Rate;
}

const KIB = 1024;
const MIB = 1024 * 1024;

/**
 * All channels for a chain whose blocks are at most `blockBytesMax` bytes and whose transactions are at most
 * `txBytesMax` bytes.
 */
export function createChannels(limits: {
  readonly blockBytesMax: number;
  readonly txBytesMax: number;
}): ReadonlyMap<ChannelName, Channel> {
  const blockFrame = limits.blockBytesMax + 256 * KIB;
  const batchFrame = Math.max(limits.txBytesMax, 64 * KIB) + KIB;
  const channels: readonly Channel[] = [
    channel("round", "message", 4 * KIB, 64 * KIB, { perSecond: 100, burst: 400 }, 64 * KIB),
    channel("offer", "message", blockFrame, 2 * blockFrame, { perSecond: 5, burst: 40 }, blockFrame),
    channel("catchup", "request", 2 * MIB, 4 * MIB, { perSecond: 50, burst: 200 }, 256 * KIB),
    channel("body", "request", blockFrame, 2 * blockFrame, { perSecond: 50, burst: 200 }, 512 * KIB),
    channel("sync", "request", blockFrame, 2 * blockFrame, { perSecond: 100, burst: 200 }, 64 * KIB),
    channel("txs", "message", batchFrame, 8 * MIB, { perSecond: 2000, burst: 4000 }, 4 * MIB),
    channel("pex", "request", 32 * KIB, 64 * KIB, { perSecond: 0.1, burst: 5 }, 4 * KIB),
  ];
  return new Map(channels.map((each) => [each.name, each]));
}

function channel(
  name: ChannelName,
  kind: Channel["kind"],
  frameBytesMax: number,
  queueBytesMax: number,
  frames: Rate,
  bytesPerSecond: number,
): Channel {
  const bytes = {
    perSecond: bytesPerSecond,
    burst: 2 * Math.max(bytesPerSecond, kind === "message" ? frameBytesMax : bytesPerSecond),
  };
  return { name, kind, frameBytesMax, queueBytesMax, frames, bytes };
}
