/**
 * The channel streams of one connected peer: opens one outgoing stream per channel when first needed, serves the
 * ones the peer opens, matches answers with requests, and slows a peer that sends faster than its rate by not reading.
 */

import { setTimeout as delay } from "node:timers/promises";
import { bigEndian32, EMPTY_BYTES } from "../../lib/bytes.ts";
import type { Channel, ChannelName } from "./channels.ts";
import type { FramedStream, StreamEnd } from "./framed-stream.ts";
import { createFramedStream } from "./framed-stream.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import type { Penalty } from "./peer-score.ts";
import { createRateLimiter } from "./rate-limit.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { ByteStream, Link } from "./transport.ts";

/** What the streams of a peer tell their owner. */
export interface PeerStreamEvents {
  /** A message; reading of that channel waits until the promise settles. Must not throw. */
  onMessage(channel: ChannelName, bytes: Uint8Array): void | Promise<void>;
  /** A request; undefined or empty is answered as "nothing". Must not throw. */
  onRequest(channel: ChannelName, bytes: Uint8Array): Promise<Uint8Array | undefined>;
  onMisbehaviour(penalty: Penalty, reason: string): void;
  onBytes(sent: number, received: number): void;
  nowMs(): number;
}

/** The streams of one peer. */
export interface PeerStreams {
  /** The link on which new streams are opened from now on. */
  useLink(link: Link): void;
  /** Takes a stream that the peer opened. */
  accept(channel: Channel, stream: ByteStream): void;
  /** Queues a message; false when it was dropped (slow peer, closed). */
  send(channel: Channel, bytes: Uint8Array): boolean;
  /** Sends a request; undefined on timeout, refusal, disconnect or an empty answer. Never rejects. */
  request(channel: Channel, bytes: Uint8Array, timeoutMs: number): Promise<Uint8Array | undefined>;
  /** Ends all streams and settles all requests. */
  close(): void;
}

const KIND_REQUEST = 0;
const KIND_ANSWER = 1;
const KIND_NOTHING = 2;
const REQUEST_HEADER_BYTES = 5;

interface OutStream {
  readonly channel: Channel;
  stream: FramedStream | undefined;
  /** Frames sent before the stream was open. */
  readonly early: (readonly Uint8Array[])[];
  earlyBytes: number;
  isOpening: boolean;
}

interface Waiting {
  readonly channel: ChannelName;
  readonly settle: (answer: Uint8Array | undefined) => void;
}

/** Creates the streams of a peer; `protocolOf` names the protocol of a channel. */
export function createPeerStreams(protocolOf: (channel: ChannelName) => string, events: PeerStreamEvents): PeerStreams {
  let link: Link | undefined;
  let isClosed = false;
  let nextId = 1;
  const out = new Map<ChannelName, OutStream>();
  const inbound = new Map<ChannelName, FramedStream>();
  const rates = new Map<ChannelName, { readonly frames: RateLimiter; readonly bytes: RateLimiter }>();
  const waiting = new Map<number, Waiting>();

  const onEnd = (name: ChannelName, end: StreamEnd, detail: string): void => {
    if (end === "malformed") events.onMisbehaviour("malformed", `${name}: ${detail}`);
    if (end === "slow") events.onMisbehaviour("slow", `${name}: ${detail}`);
  };
  const outOf = (channel: Channel): OutStream => {
    const existing = out.get(channel.name);
    if (existing !== undefined) return existing;
    const created: OutStream = { channel, stream: undefined, early: [], earlyBytes: 0, isOpening: false };
    out.set(channel.name, created);
    return created;
  };
  const failWaiting = (name: ChannelName): void => {
    for (const [id, entry] of [...waiting]) {
      if (entry.channel !== name) continue;
      waiting.delete(id);
      entry.settle(undefined);
    }
  };
  const onAnswer = (name: ChannelName, frame: Uint8Array): void => {
    const header = readHeader(frame);
    if (header === undefined || header.kind === KIND_REQUEST) {
      events.onMisbehaviour("malformed", `${name}: not an answer`);
      return;
    }
    const entry = waiting.get(header.id);
    if (entry === undefined || entry.channel !== name) return;
    waiting.delete(header.id);
    entry.settle(header.kind === KIND_ANSWER ? frame.subarray(REQUEST_HEADER_BYTES) : undefined);
  };
  const open = async (entry: OutStream): Promise<void> => {
    const { channel } = entry;
    if (link === undefined || isClosed) return;
    entry.isOpening = true;
    try {
      const bytes = await link.openStream(protocolOf(channel.name), P2P_LIMITS.streamOpenTimeoutMs);
      if (isClosed) return bytes.abort("the peer is gone");
      entry.stream = createFramedStream(
        bytes,
        {
          frameBytesMax: channel.kind === "request" ? channel.frameBytesMax + REQUEST_HEADER_BYTES : 1,
          queueBytesMax: channel.queueBytesMax,
        },
        {
          onFrame: (frame) => onAnswer(channel.name, frame),
          onEnd: (end, detail) => {
            entry.stream = undefined;
            failWaiting(channel.name);
            onEnd(channel.name, end, detail);
          },
          onBytes: events.onBytes,
        },
      );
      for (const parts of entry.early) entry.stream.send(...parts);
    } catch {
      failWaiting(channel.name);
    } finally {
      entry.isOpening = false;
      entry.early.length = 0;
      entry.earlyBytes = 0;
    }
  };
  const push = (channel: Channel, parts: readonly Uint8Array[]): boolean => {
    if (isClosed) return false;
    const entry = outOf(channel);
    if (entry.stream !== undefined) return entry.stream.send(...parts);
    let size = 0;
    for (const part of parts) size += part.length;
    if (entry.earlyBytes > 0 && entry.earlyBytes + size > channel.queueBytesMax) return false;
    entry.early.push(parts);
    entry.earlyBytes += size;
    if (!entry.isOpening) void open(entry);
    return true;
  };
  const slowDown = async (name: ChannelName, frameBytes: number): Promise<void> => {
    const rate = rates.get(name);
    if (rate === undefined) return;
    for (;;) {
      const now = events.nowMs();
      const waitMs = Math.max(rate.frames.waitMs(now, 1), rate.bytes.waitMs(now, frameBytes));
      if (waitMs <= 0 || isClosed) break;
      await delay(Math.ceil(waitMs), undefined, { ref: false });
    }
    rate.frames.take(events.nowMs(), 1);
    rate.bytes.take(events.nowMs(), frameBytes);
  };
  const isAboveRate = (name: ChannelName, frameBytes: number): boolean => {
    const rate = rates.get(name);
    const now = events.nowMs();
    return rate !== undefined && !(rate.frames.take(now, 1) && rate.bytes.take(now, frameBytes));
  };
  const serve = async (channel: Channel, stream: () => FramedStream | undefined, frame: Uint8Array): Promise<void> => {
    const header = readHeader(frame);
    if (header === undefined || header.kind !== KIND_REQUEST)
      return events.onMisbehaviour("malformed", `${channel.name}: not a request`);
    const answer = await events.onRequest(channel.name, frame.subarray(REQUEST_HEADER_BYTES));
    const hasAnswer = answer !== undefined && answer.length > 0;
    const target = stream();
    target?.send(headerOf(hasAnswer ? KIND_ANSWER : KIND_NOTHING, header.id), answer ?? EMPTY_BYTES);
    await target?.drained();
  };

  return {
    useLink: (next) => {
      link = next;
    },
    accept: (channel, bytes) => {
      if (isClosed) return bytes.abort("the peer is gone");
      inbound.get(channel.name)?.close();
      if (!rates.has(channel.name)) {
        rates.set(channel.name, { frames: createRateLimiter(channel.frames), bytes: createRateLimiter(channel.bytes) });
      }
      let stream: FramedStream | undefined;
      const handle = (frame: Uint8Array): void | Promise<void> => {
        if (channel.kind === "request") return serve(channel, () => stream, frame);
        return events.onMessage(channel.name, frame);
      };
      stream = createFramedStream(
        bytes,
        { frameBytesMax: channel.frameBytesMax + REQUEST_HEADER_BYTES, queueBytesMax: channel.queueBytesMax },
        {
          onFrame: (frame) => {
            if (isAboveRate(channel.name, frame.length))
              return slowDown(channel.name, frame.length).then(() => handle(frame));
            return handle(frame);
          },
          onEnd: (end, detail) => {
            if (inbound.get(channel.name) === stream) inbound.delete(channel.name);
            onEnd(channel.name, end, detail);
          },
          onBytes: events.onBytes,
        },
      );
      inbound.set(channel.name, stream);
    },
    send: (channel, bytes) => push(channel, [bytes]),
    request: async (channel, bytes, timeoutMs) => {
      if (isClosed || waiting.size >= P2P_LIMITS.requestsInFlightPerPeer) return undefined;
      const id = nextId;
      nextId = nextId >= 0x7fffffff ? 1 : nextId + 1;
      return await new Promise<Uint8Array | undefined>((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          resolve(undefined);
        }, timeoutMs);
        waiting.set(id, {
          channel: channel.name,
          settle: (answer) => {
            clearTimeout(timer);
            resolve(answer);
          },
        });
        if (push(channel, [headerOf(KIND_REQUEST, id), bytes])) return;
        waiting.get(id)?.settle(undefined);
        waiting.delete(id);
      });
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      for (const entry of out.values()) entry.stream?.close();
      for (const stream of [...inbound.values()]) stream.close();
      for (const entry of [...waiting.values()]) entry.settle(undefined);
      waiting.clear();
      out.clear();
      inbound.clear();
    },
  };
}

function headerOf(kind: number, id: number): Uint8Array {
  const header = new Uint8Array(REQUEST_HEADER_BYTES);
  header[0] = kind;
  header.set(bigEndian32(id), 1);
  return header;
}

function readHeader(frame: Uint8Array): { readonly kind: number; readonly id: number } | undefined {
  if (frame.length < REQUEST_HEADER_BYTES) return undefined;
  const kind = frame[0] ?? 255;
  if (kind > KIND_NOTHING) return undefined;
  return { kind, id: new DataView(frame.buffer, frame.byteOffset).getUint32(1) };
}
