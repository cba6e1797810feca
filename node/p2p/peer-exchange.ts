/** Addresses told among peers: what we ask, what we answer, and where a peer says that it listens. */

import { type Hello, PeerAddresses } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import { parseListenAddress } from "./peer-address.ts";
import type { BookEntry, PeerBook } from "./peer-book.ts";
import { isLocalHost } from "./peer-book.ts";
import type { Link } from "./transport.ts";

/** The whole of a request for addresses. */
export const PEX_REQUEST: Uint8Array = new Uint8Array([1]);

/** True for the bytes of a request. */
export function isPexRequest(bytes: Uint8Array): boolean {
  return bytes.length === PEX_REQUEST.length && bytes[0] === PEX_REQUEST[0];
}

/** Bytes of an answer: some addresses of the book, never those of `hidden` node ids. */
export function encodePexAnswer(book: PeerBook, hidden: ReadonlySet<string>): Uint8Array {
  const shared = book.share(P2P_LIMITS.pexAddresses, hidden, Math.random);
  return PeerAddresses.encode({ addresses: shared.map(({ nodeId, host, port }) => ({ nodeId, host, port })) });
}

/** Puts an answer into the book. @returns what is wrong with it, undefined when nothing is */
export function takePexAnswer(book: PeerBook, answer: Uint8Array): string | undefined {
  try {
    const { addresses } = PeerAddresses.decode(answer);
    if (addresses.length > P2P_LIMITS.pexAddresses) return "too many addresses";
    for (const address of addresses) book.add(address);
    return undefined;
  } catch {
    return "peer addresses";
  }
}

/** Where the peer of a link can be dialled, as its hello says; undefined when it does not listen. */
export function listenTargetOf(hello: Hello, link: Link): Pick<BookEntry, "nodeId" | "host" | "port"> | undefined {
  if (hello.listenAddress === "") return undefined;
  try {
    const { host, port } = parseListenAddress(hello.listenAddress);
    if (port === 0) return undefined;
    const isUnspecified = host === "0.0.0.0" || host === "::" || (isLocalHost(host) && !isLocalHost(link.remoteHost));
    return { nodeId: link.nodeId, host: isUnspecified ? link.remoteHost : host, port };
  } catch {
    return undefined;
  }
}
