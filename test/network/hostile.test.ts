/**
 * Proves that a stranger who speaks the transport but not the rules cannot hurt a running validator: oversized and
 * padded prefixes, garbage frames, slow drip, silence, ten thousand garbage messages on every topic, garbage on every
 * channel. Blocks go on, the stranger is refused or banned, memory stays bounded.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { genesisDocHash, parseGenesisDoc } from "../../lib/chain/genesis-doc.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import type { RunningNode } from "../../node/node.ts";
import { CONSENSUS_TOPICS } from "../../node/consensus-network.ts";
import { createChannels } from "../../node/p2p/channels.ts";
import { encodeFrame } from "../../node/p2p/frame.ts";
import { encodeHello, P2P_PROTOCOL } from "../../node/p2p/hello.ts";
import { startLibp2p } from "../../node/p2p/libp2p.ts";
import { nodeKeyFromSeed } from "../../node/p2p/node-key.ts";
import type { ByteStream, Link, Transport } from "../../node/p2p/transport.ts";
import { createTestNetwork } from "./homes.ts";

const PREFIX = `byline-${TEST_CHAIN}`;
const HELLO = `/${PREFIX}/hello/1`;
const CHANNELS = [...createChannels({ blockBytesMax: 1, txBytesMax: 1 }).keys()];
const TOPICS = CONSENSUS_TOPICS.map(({ name }) => `/${PREFIX}/${name}/1`);

/** A stranger: the transport without the rules. */
async function startStranger(seed: number): Promise<Transport> {
  return await startLibp2p({
    nodeKey: nodeKeyFromSeed(new Uint8Array(32).fill(seed)),
    listen: undefined,
    protocolPrefix: PREFIX,
    protocols: [HELLO, ...CHANNELS.map((name) => `/${PREFIX}/${name}/1`)],
    topics: TOPICS,
    connectionsMax: 10,
    mdns: false,
    gate: { admitAddress: () => true, admitPeer: () => true },
    events: {
      onLink: () => {},
      onLinkClosed: () => {},
      onStream: (_link, stream) => listen(stream),
      onGossip: () => "accept",
      onDiscovered: () => {},
    },
  });
}

function listen(stream: ByteStream): Promise<void> {
  return new Promise((resolve) => stream.listen({ onData: () => {}, onDrain: () => {}, onClose: resolve }));
}

async function dial(stranger: Transport, node: RunningNode): Promise<Link> {
  const [host = "", port = ""] = (node.addresses.p2p ?? "").split(":");
  return await stranger.dial({ host, port: Number(port), nodeId: node.nodeId, peerId: undefined }, 5_000);
}

async function withNode(run: (node: RunningNode, helloBytes: Uint8Array) => Promise<void>): Promise<void> {
  const network = await createTestNetwork({ count: 1, validators: 1 });
  const fatal: unknown[] = [];
  try {
    const genesis = parseGenesisDoc(await readFile(join(network.homes[0] ?? "", "config", "genesis.json"), "utf8"));
    const hello = encodeHello({
      protocol: P2P_PROTOCOL,
      chainId: TEST_CHAIN,
      genesisHash: genesisDocHash(genesis),
      blockVersion: 11n,
      appVersion: 1n,
      height: 1n << 53n,
      earliest: 1n,
      moniker: "stranger",
      listenAddress: "",
      pex: true,
    });
    const node = await network.start(0, { onFatal: (error) => fatal.push(error) });
    try {
      await node.waitForHeight(2n, 20_000);
      await run(node, hello);
      await node.waitForHeight(node.backend.blockRange().height + 5n, 20_000);
      assert.deepEqual(fatal, []);
    } finally {
      await node.stop();
    }
  } finally {
    await network.remove();
  }
}

const BAD_BEGINNINGS: readonly (readonly [string, Uint8Array])[] = [
  ["a prefix of ten gigabytes", new Uint8Array([0x80, 0x80, 0x80, 0xa0, 0x25])],
  ["a prefix of four megabytes", new Uint8Array([0x80, 0x80, 0x80, 0x02])],
  ["a padded prefix", new Uint8Array([0x81, 0x00, 0x01])],
  ["an empty frame", new Uint8Array([0x00])],
  ["garbage in a frame", encodeFrame(new Uint8Array(300).fill(0xee))],
  ["an empty message", encodeFrame(new Uint8Array([0x0a, 0x00]))],
];

test("bad beginnings end the link and never make a peer", async () => {
  await withNode(async (node) => {
    for (const [index, [why, bytes]] of BAD_BEGINNINGS.entries()) {
      const stranger = await startStranger(50 + index);
      try {
        const link = await dial(stranger, node);
        const stream = await link.openStream(HELLO, 5_000);
        const closed = listen(stream);
        stream.write(bytes);
        await withDeadline(closed, 8_000, why);
        assert.equal(node.p2p.peers().length, 0, why);
        assert.ok(node.p2p.scores.score(stranger.nodeId, Date.now()) < 0, why);
      } finally {
        await stranger.stop();
      }
    }
  });
});

test("silence and slow drip end within their deadlines", async () => {
  await withNode(async (node) => {
    const silent = await startStranger(70);
    const dripping = await startStranger(71);
    try {
      const silentStream = await (await dial(silent, node)).openStream(HELLO, 5_000);
      const drip = await (await dial(dripping, node)).openStream(HELLO, 5_000);
      const closed = [listen(silentStream), listen(drip)];
      silentStream.write(new Uint8Array([0x05]));
      const timer = setInterval(() => {
        try {
          drip.write(new Uint8Array([0x10]));
        } catch {
          clearInterval(timer);
        }
      }, 500);
      await withDeadline(Promise.all(closed), 12_000, "silence or drip");
      clearInterval(timer);
    } finally {
      await Promise.all([silent.stop(), dripping.stop()]);
    }
  });
});

test("a peer that turns hostile on every channel and topic is banned while blocks go on", async () => {
  await withNode(async (node, hello) => {
    const before = process.memoryUsage().rss;
    const stranger = await startStranger(80);
    let rounds = 0;
    try {
      for (; rounds < 12 && !node.p2p.scores.isBanned(stranger.nodeId, Date.now()); rounds += 1) {
        const link = await dial(stranger, node).catch(() => undefined);
        if (link === undefined) break;
        const control = await link.openStream(HELLO, 5_000);
        const ended = listen(control);
        control.write(encodeFrame(hello));
        await until(() => node.p2p.peers().length === 1, "the stranger is a peer");
        const channel = CHANNELS[rounds % CHANNELS.length] ?? "txs";
        const stream = await link.openStream(`/${PREFIX}/${channel}/1`, 5_000).catch(() => undefined);
        if (stream === undefined) continue;
        void listen(stream);
        try {
          for (let i = 0; i < 200; i += 1)
            stream.write(encodeFrame(new Uint8Array([0, 0, 0, 0, i, ...new Uint8Array(60).fill(0xff)])));
        } catch {
          // Closed by the other side while we wrote: what we want.
        }
        await withDeadline(ended, 15_000, `garbage on ${channel}`);
        await link.close();
      }
      assert.equal(node.p2p.scores.isBanned(stranger.nodeId, Date.now()), true, `not banned after ${rounds} rounds`);
      await assert.rejects(dial(stranger, node).then((link) => link.openStream(HELLO, 2_000)));
    } finally {
      await stranger.stop();
    }

    for (const [index, topic] of TOPICS.entries()) {
      const loud = await startStranger(90 + index);
      try {
        const link = await dial(loud, node);
        const control = await link.openStream(HELLO, 5_000);
        const ended = listen(control);
        control.write(encodeFrame(hello));
        await until(() => loud.subscribers(topic).length > 0, "the node is subscribed");
        for (let i = 0; i < 10_000; i += 1) {
          const bytes = new Uint8Array(40).fill(0xaa);
          new DataView(bytes.buffer).setUint32(0, i);
          await loud.publish(topic, bytes).catch(() => false);
        }
        await withDeadline(ended, 15_000, topic);
        assert.ok(node.p2p.scores.score(loud.nodeId, Date.now()) < 0, topic);
      } finally {
        await loud.stop();
      }
    }
    assert.ok(
      process.memoryUsage().rss - before < 300 << 20,
      `grew by ${(process.memoryUsage().rss - before) >> 20} MiB`,
    );
  });
});

async function withDeadline<T>(wait: Promise<T>, ms: number, why: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new assert.AssertionError({ message: `not in time: ${why}` })), ms);
  });
  try {
    return await Promise.race([wait, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function until(isDone: () => boolean, why: string): Promise<void> {
  const end = Date.now() + 8_000;
  while (!isDone()) {
    if (Date.now() > end) assert.fail(`not in time: ${why}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
