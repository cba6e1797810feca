/**
 * The first exchange on a link: who we are and which chain we follow. Decoding and judging are pure; a mismatch has
 * a reason that is sent to the other side before the link ends.
 */

import { type Hello, HelloFrame } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import { equalBytes, toHex } from "../../lib/bytes.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";

/** The version of the protocols between nodes; raised when a message changes. */
export const P2P_PROTOCOL = 1;

/** The facts of a chain that must be equal on both sides. */
export interface ChainIdentity {
  readonly chainId: string;
  /** 32 bytes: hash of the canonical genesis document. */
  readonly genesisHash: Uint8Array;
  readonly blockVersion: bigint;
  readonly appVersion: bigint;
}

/** Newest and oldest stored heights. */
export interface ChainStatus {
  readonly height: bigint;
  readonly earliest: bigint;
}

/** Bytes of the first frame. */
export function encodeHello(hello: Hello): Uint8Array {
  return HelloFrame.encode(HelloFrame.create({ hello }));
}

/** Bytes of a farewell; the reason is cut to its limit. */
export function encodeGoodbye(reason: string): Uint8Array {
  return HelloFrame.encode(HelloFrame.create({ goodbye: { reason: reason.slice(0, P2P_LIMITS.reasonBytes) } }));
}

/** Bytes of a status update. */
export function encodeStatus(status: ChainStatus): Uint8Array {
  return HelloFrame.encode(HelloFrame.create({ status }));
}

/** Decodes a frame of the hello stream; undefined when it is malformed or breaks a bound. */
export function decodeHelloFrame(bytes: Uint8Array): HelloFrame | undefined {
  let frame: HelloFrame;
  try {
    frame = HelloFrame.decode(bytes);
  } catch {
    return undefined;
  }
  if (frame.hello !== undefined && !isBounded(frame.hello)) return undefined;
  if (frame.status !== undefined && !isRange(frame.status)) return undefined;
  return frame;
}

/** Why a remote's hello does not fit ours; undefined when it does. */
export function helloMismatch(ours: ChainIdentity, theirs: Hello): string | undefined {
  if (theirs.protocol !== P2P_PROTOCOL) return `protocol ${theirs.protocol}, wants ${P2P_PROTOCOL}`;
  if (theirs.chainId !== ours.chainId)
    return `chain id ${JSON.stringify(theirs.chainId)}, wants ${JSON.stringify(ours.chainId)}`;
  if (!equalBytes(theirs.genesisHash, ours.genesisHash))
    return `genesis ${toHex(theirs.genesisHash)}, wants ${toHex(ours.genesisHash)}`;
  if (theirs.blockVersion !== ours.blockVersion)
    return `block version ${theirs.blockVersion}, wants ${ours.blockVersion}`;
  if (theirs.appVersion !== ours.appVersion) return `app version ${theirs.appVersion}, wants ${ours.appVersion}`;
  return undefined;
}

function isBounded(hello: Hello): boolean {
  return (
    hello.chainId.length <= 64 &&
    hello.moniker.length <= 128 &&
    hello.listenAddress.length <= 300 &&
    hello.genesisHash.length === 32 &&
    isRange(hello)
  );
}

function isRange(status: ChainStatus): boolean {
  return status.earliest >= 0n && status.height >= status.earliest;
}
