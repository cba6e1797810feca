/**
 * Proves, over real sockets on loopback: peers that follow one chain meet and talk, others are told why not; a wrong
 * id is refused; links come back; garbage is charged and banned without a crash; the peer book survives a restart.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { utf8ToBytes, bytesToUtf8 } from "../../lib/bytes.ts";
import { startLibp2p } from "./libp2p.ts";
import { nodeKeyFromSeed } from "./node-key.ts";
import type { P2p, P2pConfig, P2pLogEvent } from "./network.ts";
import { P2P_CONFIG_DEFAULT } from "./network.ts";
import { startP2p } from "./p2p.ts";

const GENESIS = new Uint8Array(32).fill(7);

interface StartOptions {
  readonly seed: number;
  readonly chainId?: string;
  readonly genesisHash?: Uint8Array;
  readonly config?: Partial<P2pConfig>;
  readonly bookPath?: string;
  readonly logs?: P2pLogEvent[];
}

async function startNode(options: StartOptions): Promise<P2p> {
  return await startP2p(
    {
      config: { ...P2P_CONFIG_DEFAULT, listenAddress: "127.0.0.1:0", addressBookStrict: false, ...options.config },
      nodeKey: nodeKeyFromSeed(new Uint8Array(32).fill(options.seed)),
      chain: {
        chainId: options.chainId ?? "test-1",
        genesisHash: options.genesisHash ?? GENESIS,
        blockVersion: 11n,
        appVersion: 1n,
      },
      moniker: `node-${options.seed}`,
      bookPath: options.bookPath,
      blockBytesMax: 4 << 20,
      txBytesMax: 1 << 20,
      topics: [
        { name: "votes", messageBytesMax: 2048, perSecond: 1000 },
        { name: "proposals", messageBytesMax: 4096, perSecond: 100 },
      ],
      nowMs: Date.now,
      log: (event) => options.logs?.push(event),
    },
    startLibp2p,
  );
}

const addressOf = (node: P2p): string => `${node.nodeId}@${node.listenAddresses()[0]}`;

async function until(what: string, isDone: () => boolean, timeoutMs = 10_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!isDone()) {
    if (Date.now() > end) assert.fail(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("two nodes meet, exchange messages, requests and gossip, and stop", async () => {
  const a = await startNode({ seed: 1 });
  const b = await startNode({ seed: 2, config: { persistentPeers: [addressOf(a)] } });
  try {
    await until("a and b connected", () => a.peers().length === 1 && b.peers().length === 1);
    assert.equal(a.peers()[0]?.id, b.nodeId);
    assert.equal(a.peers()[0]?.moniker, "node-2");

    const heard: string[] = [];
    a.onMessage("round", (from, bytes) => {
      heard.push(`${from === b.nodeId} ${bytesToUtf8(bytes)}`);
    });
    assert.equal(b.send(a.nodeId, "round", utf8ToBytes("hello")), true);
    await until("message", () => heard.length === 1);
    assert.deepEqual(heard, ["true hello"]);

    const large = new Uint8Array(3 << 20).fill(5);
    a.onRequest("body", async (_from, bytes) => (bytes.length === 1 ? large : undefined));
    const answer = await b.request(a.nodeId, "body", new Uint8Array([1]));
    assert.equal(answer?.length, large.length);
    assert.equal(await b.request(a.nodeId, "body", new Uint8Array([1, 2])), undefined);
    assert.equal(await b.request("00".repeat(20), "body", new Uint8Array([1])), undefined);

    const votes: string[] = [];
    a.onGossip("votes", (_from, bytes) => {
      votes.push(bytesToUtf8(bytes));
      return "accept";
    });
    await until("gossip", () => {
      b.publish("votes", utf8ToBytes(`vote ${Date.now()}`));
      return votes.length > 0;
    });

    b.setStatus({ height: 9n, earliest: 2n });
    await until("status", () => a.peers()[0]?.status.height === 9n);
  } finally {
    await Promise.all([a.stop(), b.stop()]);
  }
});

test("a node of another chain or genesis is told why and does not become a peer", async () => {
  const logs: P2pLogEvent[] = [];
  const a = await startNode({ seed: 1 });
  const otherGenesis = await startNode({ seed: 3, genesisHash: new Uint8Array(32).fill(8), logs });
  try {
    await assert.rejects(otherGenesis.dial(addressOf(a)), { code: "HANDSHAKE_REFUSED" });
    assert.ok(
      logs.some((event) => event.detail?.startsWith("remote: genesis 0808") === true),
      JSON.stringify(logs),
    );
    assert.equal(a.peers().length, 0);
  } finally {
    await Promise.all([a.stop(), otherGenesis.stop()]);
  }
});

test("an address with another node's id is refused after the key is proven", async () => {
  const a = await startNode({ seed: 1 });
  const b = await startNode({ seed: 2 });
  try {
    await assert.rejects(b.dial(`${"ab".repeat(20)}@${a.listenAddresses()[0]}`), { code: "DIAL_WRONG_PEER" });
    const [host, port] = (a.listenAddresses()[0] ?? "").split(":");
    assert.equal(await b.dial(`/ip4/${host}/tcp/${port}/p2p/${a.peerId}`), a.nodeId);
  } finally {
    await Promise.all([a.stop(), b.stop()]);
  }
});

test("a persistent peer that goes away is dialled until it is back", async () => {
  const a = await startNode({ seed: 1, config: { pex: false } });
  const address = addressOf(a);
  const b = await startNode({ seed: 2, config: { persistentPeers: [address], pex: false } });
  await until("first link", () => b.peers().length === 1);
  await a.stop();
  await until("link lost", () => b.peers().length === 0);
  const again = await startNode({ seed: 1, config: { listenAddress: address.split("@")[1] ?? "", pex: false } });
  try {
    await until("second link", () => b.peers().length === 1, 15_000);
    const votes: string[] = [];
    again.onGossip("votes", (_from, bytes) => {
      votes.push(bytesToUtf8(bytes));
      return "accept";
    });
    await until("gossip over the second link", () => {
      b.publish("votes", utf8ToBytes(`vote ${Date.now()}`));
      return votes.length > 0;
    });
  } finally {
    await Promise.all([again.stop(), b.stop()]);
  }
});

test("garbage on topics is charged, the sender ends up banned, memory stays bounded", async () => {
  const a = await startNode({ seed: 1 });
  const b = await startNode({ seed: 2, config: { persistentPeers: [addressOf(a)] } });
  a.onGossip("votes", () => "reject");
  b.onGossip("votes", () => "accept");
  try {
    await until("connected", () => a.peers().length === 1);
    const before = process.memoryUsage().rss;
    let sent = 0;
    await until(
      "10,000 messages sent and banned",
      () => {
        for (let i = 0; i < 500; i += 1) b.publish("votes", utf8ToBytes(`garbage ${sent + i}`));
        sent += 500;
        return sent >= 10_000 && a.scores.isBanned(b.nodeId, Date.now()) && a.peers().length === 0;
      },
      30_000,
    );
    assert.ok(process.memoryUsage().rss - before < 200 << 20);
    await until("b has noticed", () => b.peers().length === 0);
    await assert.rejects(b.dial(addressOf(a)));
  } finally {
    await Promise.all([a.stop(), b.stop()]);
  }
});

test("two links made at once end as one, and messages and gossip go on over it", async () => {
  const a = await startNode({ seed: 1, config: { listenAddress: "0.0.0.0:0", pex: false } });
  const logs: P2pLogEvent[] = [];
  const b = await startNode({ seed: 2, config: { pex: false }, logs });
  const port = a.listenAddresses()[0]?.split(":").at(-1) ?? "";
  const heard: string[] = [];
  const votes: string[] = [];
  const losses: string[] = [];
  a.addPeerListener({ onConnected: () => {}, onDisconnected: (peer) => void losses.push(peer) });
  a.onMessage("round", (_from, bytes) => void heard.push(bytesToUtf8(bytes)));
  for (const node of [a, b])
    node.onGossip("votes", (_from, bytes) => {
      votes.push(`${node === a ? "a" : "b"} ${bytesToUtf8(bytes)}`);
      return "accept";
    });
  try {
    // Two addresses of one node, given without its id: both dials run to the end.
    const dialled = await Promise.all([b.dial(`127.0.0.1:${port}`), b.dial(`127.0.0.2:${port}`)]);
    assert.deepEqual(dialled, [a.nodeId, a.nodeId], JSON.stringify(logs));
    await until("connected", () => a.peers().length === 1 && b.peers().length === 1);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.deepEqual(losses, [], "the peer never went away");
    assert.equal(b.send(a.nodeId, "round", utf8ToBytes("hello")), true);
    await until("message", () => heard.length === 1);
    await until("gossip both ways", () => {
      a.publish("votes", utf8ToBytes(`from a ${Date.now()}`));
      b.publish("votes", utf8ToBytes(`from b ${Date.now()}`));
      return votes.some((vote) => vote.startsWith("a from b")) && votes.some((vote) => vote.startsWith("b from a"));
    });
  } finally {
    await Promise.all([a.stop(), b.stop()]);
  }
});

test("a private node takes links from those it names only", async () => {
  const friend = nodeKeyFromSeed(new Uint8Array(32).fill(2)).nodeId;
  const a = await startNode({ seed: 1, config: { privateOnly: true, unconditionalPeerIds: [friend] } });
  const [b, stranger] = [
    await startNode({ seed: 2 }),
    await startNode({ seed: 3, config: { handshakeTimeoutMs: 500 } }),
  ];
  try {
    assert.equal(await b.dial(addressOf(a)), a.nodeId);
    await assert.rejects(stranger.dial(addressOf(a)));
    assert.deepEqual(
      a.peers().map(({ id }) => id),
      [friend],
    );
  } finally {
    await Promise.all([a.stop(), b.stop(), stranger.stop()]);
  }
});

test("the peer book survives a restart and finds the peer again", async () => {
  const home = await mkdtemp(join(tmpdir(), "book-"));
  const a = await startNode({ seed: 1 });
  const b = await startNode({ seed: 2, bookPath: join(home, "peers.json") });
  try {
    await b.dial(addressOf(a));
    await until("connected", () => b.peers().length === 1);
    await b.stop();
    const again = await startNode({ seed: 2, bookPath: join(home, "peers.json") });
    try {
      assert.equal(again.book.size, 1);
      await until("found again", () => again.peers().length === 1, 15_000);
    } finally {
      await again.stop();
    }
  } finally {
    await a.stop();
    await rm(home, { recursive: true });
  }
});
