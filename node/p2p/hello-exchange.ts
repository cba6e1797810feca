/**
 * The first exchange on a link: both sides say hello over the hello stream, which then stays open as the control
 * stream of the peer. The dialer speaks first. A hello that does not fit is answered with the reason.
 */

import type { Hello } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import type { FramedStream } from "./framed-stream.ts";
import { createFramedStream } from "./framed-stream.ts";
import { decodeHelloFrame, encodeGoodbye } from "./hello.ts";
import type { P2pLogEvent } from "./network.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import type { Penalty } from "./peer-score.ts";
import { printable } from "./printable.ts";
import type { ByteStream, Link } from "./transport.ts";

/** What the exchange asks its owner. */
export interface HandshakeOwner {
  /** Time for the other side's hello, milliseconds. */
  readonly helloTimeoutMs: number;
  /** Bytes of our hello, made when they are sent. */
  ownHello(): Uint8Array;
  /** Why this remote cannot be a peer; undefined admits it. */
  refusal(link: Link, hello: Hello): string | undefined;
  /** The exchange is done: the link carries a peer, `control` is its control stream. */
  admit(link: Link, hello: Hello, control: FramedStream): void;
  /** A frame on the control stream of an admitted link. */
  onControlFrame(link: Link, bytes: Uint8Array): void;
  /** The control stream of an admitted link ended. */
  onControlEnd(link: Link, control: FramedStream, detail: string): void;
  charge(id: string, penalty: Penalty, reason: string): void;
  log(event: P2pLogEvent): void;
}

/** Queued bytes of a control stream. */
const CONTROL_QUEUE_BYTES = 64 * 1024;

/** Runs the exchange over `stream`; settles with true when the link carries a peer. A refused link is closed. Never rejects. */
export function exchangeHello(
  owner: HandshakeOwner,
  link: Link,
  stream: ByteStream,
  isDialer: boolean,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isDone = false;
    const finish = (isOk: boolean, why: string): void => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      resolve(isOk);
      if (isOk) return;
      owner.log({ level: "info", what: "handshake refused", peer: link.nodeId, detail: why });
      void control.drained().then(() => link.close());
    };
    const onFirst = (bytes: Uint8Array): void => {
      const frame = decodeHelloFrame(bytes);
      if (frame?.goodbye !== undefined) {
        finish(false, `remote: ${printable(frame.goodbye.reason)}`);
        return;
      }
      if (frame?.hello === undefined) {
        owner.charge(link.nodeId, "malformed", "first frame is not a hello");
        finish(false, "first frame is not a hello");
        return;
      }
      const refusal = owner.refusal(link, frame.hello);
      if (refusal !== undefined) {
        control.send(encodeGoodbye(refusal));
        finish(false, refusal);
        return;
      }
      if (!isDialer) control.send(owner.ownHello());
      finish(true, "");
      owner.admit(link, frame.hello, control);
    };
    const control = createFramedStream(
      stream,
      { frameBytesMax: P2P_LIMITS.helloBytes, queueBytesMax: CONTROL_QUEUE_BYTES },
      {
        onFrame: (bytes) => (isDone ? owner.onControlFrame(link, bytes) : onFirst(bytes)),
        onEnd: (end, detail) => {
          finish(false, detail);
          if (end === "malformed") owner.charge(link.nodeId, "malformed", detail);
          owner.onControlEnd(link, control, detail);
        },
        onBytes: () => {},
      },
    );
    const timer = setTimeout(() => {
      owner.charge(link.nodeId, "slow", "no hello in time");
      finish(false, "no hello in time");
    }, owner.helloTimeoutMs);
    if (isDialer) control.send(owner.ownHello());
  });
}
