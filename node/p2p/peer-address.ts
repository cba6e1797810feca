/**
 * Addresses of peers in the two forms operators write: CometBFT's `hex@host:port` (also `tcp://hex@host:port`) and
 * multiaddrs `/ip4|ip6|dns4|dns6|dns/<host>/tcp/<port>[/p2p/<peer id>]`. Pure text handling.
 */

import { NodeError } from "../../lib/errors.ts";
import type { DialTarget } from "./transport.ts";

const HEX_ID = /^[0-9a-f]{40}$/;
const PEER_ID = /^[1-9A-HJ-NP-Za-km-z]{40,64}$/;
const HOST = /^[A-Za-z0-9.:_-]{1,253}$/;

/**
 * Parses one address.
 * @throws NodeError PEER_ADDRESS_INVALID
 */
export function parsePeerAddress(text: string): DialTarget {
  return text.startsWith("/") ? parseMultiaddr(text) : parseCometAddress(text);
}

/** Parses a comma-separated list as in `config.toml`; blank entries are skipped. */
export function parsePeerAddresses(text: string): readonly DialTarget[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(parsePeerAddress);
}

/** `hex@host:port`, or `host:port` when the node id is unknown; IPv6 hosts in brackets. */
export function formatPeerAddress(target: Pick<DialTarget, "host" | "port" | "nodeId">): string {
  const host = target.host.includes(":") ? `[${target.host}]` : target.host;
  return target.nodeId === undefined ? `${host}:${target.port}` : `${target.nodeId}@${host}:${target.port}`;
}

/** The multiaddr of a target whose host is an IP address. */
export function toMultiaddrText(target: Pick<DialTarget, "host" | "port" | "peerId">): string {
  const base = `/${target.host.includes(":") ? "ip6" : "ip4"}/${target.host}/tcp/${target.port}`;
  return target.peerId === undefined ? base : `${base}/p2p/${target.peerId}`;
}

/**
 * Parses a listen address: `tcp://host:port` or `host:port`, or a multiaddr.
 * @throws NodeError PEER_ADDRESS_INVALID
 */
export function parseListenAddress(text: string): { readonly host: string; readonly port: number } {
  if (text.startsWith("/")) return parseMultiaddr(text);
  return hostAndPort(text.replace(/^tcp:\/\//, ""), text, 0);
}

/** The bucket of an address for the peer book and per-network limits: /16 of IPv4, /32 of IPv6, the name otherwise. */
export function networkGroup(host: string): string {
  const ipv4 = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
  if (ipv4 !== null) return `${ipv4[1]}.${ipv4[2]}`;
  if (host.includes(":")) return host.split(":").slice(0, 2).join(":");
  return host;
}

function parseCometAddress(text: string): DialTarget {
  const bare = text.replace(/^tcp:\/\//, "");
  const at = bare.indexOf("@");
  const nodeId = at < 0 ? undefined : bare.slice(0, at).toLowerCase();
  if (nodeId !== undefined && !HEX_ID.test(nodeId)) throw invalid(text, "the id before @ is not 40 hex characters");
  return { ...hostAndPort(bare.slice(at + 1), text, 1), nodeId, peerId: undefined };
}

function parseMultiaddr(text: string): DialTarget {
  const [empty, kind, host, tcp, portText, p2p, peerId, ...rest] = text.split("/");
  const knownKind = kind === "ip4" || kind === "ip6" || kind === "dns4" || kind === "dns6" || kind === "dns";
  if (empty !== "" || !knownKind || host === undefined || tcp !== "tcp" || portText === undefined || rest.length > 0) {
    throw invalid(text, "expected /ip4/…/tcp/…[/p2p/…]");
  }
  if (p2p !== undefined && (p2p !== "p2p" || peerId === undefined || !PEER_ID.test(peerId)))
    throw invalid(text, "bad /p2p part");
  if (!HOST.test(host)) throw invalid(text, "bad host");
  return { host, port: parsePort(portText, text, 0), nodeId: undefined, peerId };
}

function hostAndPort(bare: string, text: string, portMin: number): { host: string; port: number } {
  const colon = bare.lastIndexOf(":");
  if (colon < 0) throw invalid(text, "the port is missing");
  const host = bare.slice(0, colon).replace(/^\[(.*)\]$/, "$1");
  if (!HOST.test(host)) throw invalid(text, "bad host");
  return { host, port: parsePort(bare.slice(colon + 1), text, portMin) };
}

function parsePort(portText: string, text: string, portMin: number): number {
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : -1;
  if (port < portMin || port > 65535) throw invalid(text, "bad port");
  return port;
}

function invalid(text: string, why: string): NodeError {
  return new NodeError("PEER_ADDRESS_INVALID", `peer address ${JSON.stringify(text.slice(0, 200))}: ${why}`);
}
