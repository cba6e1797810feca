/** A stranger on the peer-to-peer port: speaks the transport and the first message, and then only what it likes. */
import { readFile } from "node:fs/promises";
import { genesisDocHash, parseGenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { ensureNodeKey } from "../../cli/node-keys.ts";
import { homeLayout } from "../../node/config/home.ts";
import { CONSENSUS_TOPICS } from "../../node/consensus-network.ts";
import { createChannels } from "../../node/p2p/channels.ts";
import { encodeFrame } from "../../node/p2p/frame.ts";
import { encodeHello, P2P_PROTOCOL } from "../../node/p2p/hello.ts";
import { startLibp2p } from "../../node/p2p/libp2p.ts";
import { nodeKeyFromSeed } from "../../node/p2p/node-key.ts";
import type { ByteStream, Link, Transport } from "../../node/p2p/transport.ts";
import type { NodeProcess } from "./node-process.ts";

const DIAL_MS = 15_000;
const CHANNELS = [...createChannels({ blockBytesMax: 1, txBytesMax: 1 }).keys()];

/** What a stranger can do to one node. */
export interface Stranger {
  readonly transport: Transport;
  /** Gossip topics of the chain. */
  readonly topics: readonly string[];
  /** Stream protocols after the first. */
  readonly channels: readonly string[];
  /** Dials the node and says hello as a node of the chain would; `ended` settles when the node closes that stream. */
  join(): Promise<{ readonly link: Link; readonly ended: Promise<void> }>;
  /** Dials, opens the first stream and sends these bytes instead of a hello. `ended` settles when the node closes it */
  begin(bytes: Uint8Array): Promise<{ readonly ended: Promise<void> }>;
}

/** Makes a stranger to the node of `victim`; the same seed gives the same identity. */
export async function createStranger(victim: NodeProcess, chainId: string, seed: number): Promise<Stranger> {
  const prefix = `byline-${chainId}`;
  const helloProtocol = `/${prefix}/hello/1`;
  const layout = homeLayout(victim.plan.home);
  const { nodeId } = await ensureNodeKey(layout.nodeKey);
  const genesis = parseGenesisDoc(await readFile(layout.genesis, "utf8"));
  const channels = CHANNELS.map((name) => `/${prefix}/${name}/1`);
  const topics = CONSENSUS_TOPICS.map(({ name }) => `/${prefix}/${name}/1`);
  const transport = await startLibp2p({
    nodeKey: nodeKeyFromSeed(new Uint8Array(32).fill(seed)),
    listen: undefined,
    protocolPrefix: prefix,
    protocols: [helloProtocol, ...channels],
    topics,
    connectionsMax: 10,
    mdns: false,
    gate: { admitAddress: () => true, admitPeer: () => true },
    events: {
      onLink: () => {},
      onLinkClosed: () => {},
      onStream: (_link, stream) => void listenTo(stream),
      onGossip: () => "accept",
      onDiscovered: () => {},
    },
  });
  const dial = (): Promise<Link> =>
    transport.dial({ host: "127.0.0.1", port: victim.plan.p2pPort, nodeId, peerId: undefined }, DIAL_MS);
  return {
    transport,
    topics,
    channels,
    async join() {
      const link = await dial();
      const stream = await link.openStream(helloProtocol, DIAL_MS);
      const ended = listenTo(stream);
      const hello = encodeHello({
        protocol: P2P_PROTOCOL,
        chainId,
        genesisHash: genesisDocHash(genesis),
        blockVersion: 11n,
        appVersion: 1n,
        height: 1n << 53n,
        earliest: 1n,
        moniker: "stranger",
        listenAddress: "",
        pex: true,
      });
      stream.write(encodeFrame(hello));
      return { link, ended };
    },
    async begin(bytes) {
      const stream = await (await dial()).openStream(helloProtocol, DIAL_MS);
      const ended = listenTo(stream);
      stream.write(bytes);
      return { ended };
    },
  };
}

/** Reads and forgets. @returns settles when the other side closes */
export function listenTo(stream: ByteStream): Promise<void> {
  return new Promise((resolve) => stream.listen({ onData: () => {}, onDrain: () => {}, onClose: resolve }));
}
