/**
 * Frames over one `ByteStream`: bounded outgoing queue with back-pressure, read deadline per frame, typed closing
 * reasons. Knows nothing about messages. One frame is handled at a time; reading pauses meanwhile.
 */

import { NodeError } from "../../lib/errors.ts";
import { createFrameDecoder, encodeFrame } from "./frame.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import type { ByteStream } from "./transport.ts";

/** Why a framed stream ended: by either side, or by a broken rule. */
export type StreamEnd = "closed" | "malformed" | "slow";

/** Callbacks of a framed stream. `onEnd` is called exactly once. */
export interface FramedEvents {
  /** May return a promise: reading pauses until it settles, which is the back-pressure towards the sender. Must not throw. */
  onFrame(frame: Uint8Array): void | Promise<void>;
  onEnd(end: StreamEnd, detail: string): void;
  /** Bytes moved, for counters. */
  onBytes(sent: number, received: number): void;
}

/** A framed stream. */
export interface FramedStream {
  /** Queues one frame; false (not queued) when the queue is full or the stream has ended. */
  send(...parts: readonly Uint8Array[]): boolean;
  /** Settles when every queued byte was handed to the link, or the stream has ended. */
  drained(): Promise<void>;
  /** Bytes waiting to be sent. */
  readonly queuedBytes: number;
  readonly isEnded: boolean;
  /** Ends the stream from this side; frames already queued may be lost. */
  close(): void;
}

/** Limits of one framed stream in bytes. */
export interface FramedLimits {
  readonly frameBytesMax: number;
  readonly queueBytesMax: number;
}

/** Wraps a byte stream and starts reading. */
export function createFramedStream(stream: ByteStream, limits: FramedLimits, events: FramedEvents): FramedStream {
  const decoder = createFrameDecoder(limits.frameBytesMax);
  const queue: Uint8Array[] = [];
  const unread: Uint8Array[] = [];
  let queuedBytes = 0;
  let isBlocked = false;
  let isEnded = false;
  let isReading = false;
  let deadline: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];

  const releaseWaiting = (): void => {
    for (const release of waiting.splice(0)) release();
  };
  const end = (why: StreamEnd, detail: string): void => {
    if (isEnded) return;
    isEnded = true;
    clearTimeout(deadline);
    queue.length = 0;
    unread.length = 0;
    queuedBytes = 0;
    if (why === "closed") void stream.close();
    else stream.abort(detail);
    releaseWaiting();
    events.onEnd(why, detail);
  };
  const clearDeadline = (): void => {
    clearTimeout(deadline);
    deadline = undefined;
  };
  const watchDeadline = (): void => {
    const missing = decoder.missingBytes();
    if (missing === 0 || deadline !== undefined) return;
    const allowedMs = P2P_LIMITS.frameDeadlineMs + (missing * 1000) / P2P_LIMITS.frameBytesPerSecondMin;
    deadline = setTimeout(() => end("slow", `a frame did not arrive within ${Math.round(allowedMs)} ms`), allowedMs);
    deadline.unref();
  };
  const readAll = async (): Promise<void> => {
    isReading = true;
    for (let chunk = unread.shift(); chunk !== undefined; chunk = unread.shift()) {
      decoder.feed(chunk);
      for (let frame = decoder.next(); frame !== undefined && !isEnded; frame = decoder.next()) {
        clearDeadline();
        const pending = events.onFrame(frame);
        if (pending === undefined) continue;
        stream.pause();
        await pending;
      }
    }
    isReading = false;
    if (isEnded) return;
    watchDeadline();
    stream.resume();
  };
  const onData = (bytes: Uint8Array): void => {
    if (isEnded) return;
    events.onBytes(0, bytes.length);
    unread.push(bytes);
    if (isReading) return;
    readAll().catch((error: unknown) =>
      end("malformed", error instanceof NodeError ? error.message : "unreadable frame"),
    );
  };
  const flush = (): void => {
    while (!isBlocked && !isEnded) {
      const chunk = queue.shift();
      if (chunk === undefined) {
        releaseWaiting();
        return;
      }
      queuedBytes -= chunk.length;
      events.onBytes(chunk.length, 0);
      try {
        isBlocked = !stream.write(chunk);
      } catch {
        end("closed", "write on a closed stream");
        return;
      }
    }
  };

  stream.listen({
    onData,
    onDrain: () => {
      isBlocked = false;
      flush();
    },
    onClose: () => end("closed", "stream closed"),
  });

  return {
    send: (...parts) => {
      if (isEnded) return false;
      const frame = encodeFrame(...parts);
      if (queuedBytes > 0 && queuedBytes + frame.length > limits.queueBytesMax) return false;
      for (let at = 0; at < frame.length; at += P2P_LIMITS.streamChunkBytes) {
        queue.push(frame.subarray(at, at + P2P_LIMITS.streamChunkBytes));
      }
      queuedBytes += frame.length;
      flush();
      return true;
    },
    drained: async () => {
      if (isEnded || queue.length === 0) return;
      await new Promise<void>((resolve) => waiting.push(resolve));
    },
    get queuedBytes() {
      return queuedBytes;
    },
    get isEnded() {
      return isEnded;
    },
    close: () => end("closed", "closed here"),
  };
}
