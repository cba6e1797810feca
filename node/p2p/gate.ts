/** Who may connect: by address before any cryptography, by proven identity after it. Limits only; no I/O. */

import type { P2pConfig } from "./network.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import { networkGroup } from "./peer-address.ts";
import { isLocalHost } from "./peer-book.ts";
import type { Gate, Link } from "./transport.ts";

/** What the gate looks at. */
export interface GateView {
  readonly config: P2pConfig;
  readonly ownNodeId: string;
  /** Node ids that no limit shuts out. */
  readonly unconditional: ReadonlySet<string>;
  readonly links: ReadonlySet<Link>;
  isStopping(): boolean;
  isBanned(nodeId: string): boolean;
  isPeer(nodeId: string): boolean;
  /** Peers that dialled us and count against the limit. */
  inboundCount(): number;
}

/** Links that the transport may hold at once. */
export function linksMaxOf(config: P2pConfig, unconditional: ReadonlySet<string>): number {
  return config.inboundPeersMax + config.outboundPeersMax + unconditional.size + 8;
}

/** Creates the gate. */
export function createGate(view: GateView): Gate {
  const { config, links, unconditional } = view;
  const linksMax = linksMaxOf(config, unconditional);
  return {
    admitAddress: (host) => {
      if (view.isStopping()) return false;
      if (isLocalHost(host) || config.allowDuplicateIp) return links.size < linksMax;
      const group = networkGroup(host);
      let sameHost = 0;
      let sameGroup = 0;
      for (const link of links) {
        if (link.remoteHost === host) sameHost += 1;
        if (networkGroup(link.remoteHost) === group) sameGroup += 1;
      }
      return sameHost < P2P_LIMITS.linksPerHost && sameGroup < P2P_LIMITS.linksPerNetworkGroup;
    },
    admitPeer: (remote) => {
      if (view.isStopping() || remote.nodeId === view.ownNodeId || view.isBanned(remote.nodeId)) return false;
      if (unconditional.has(remote.nodeId) || view.isPeer(remote.nodeId)) return true;
      if (remote.direction === "outbound") return true;
      if (config.privateOnly) return false;
      return view.inboundCount() < config.inboundPeersMax;
    },
  };
}
