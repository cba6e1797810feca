/**
 * Proves that floods of gossip control messages cost a running validator neither memory nor blocks: a stranger that
 * subscribes to tens of thousands of topics, grafts unknown ones and prunes with back-offs of up to 2^64-1
 * seconds. Another peer's gossip goes on beside it.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { concatBytes, utf8ToBytes } from "../../lib/bytes.ts";
import { TEST_CHAIN } from "../../node/execution/test-app.fixture.ts";
import { CONSENSUS_TOPICS } from "../../node/consensus-network.ts";
import { encodeFrame } from "../../node/p2p/frame.ts";
import { startLibp2p } from "../../node/p2p/libp2p.ts";
import { nodeKeyFromSeed } from "../../node/p2p/node-key.ts";
import { createTestNetwork } from "./homes.ts";

const PREFIX = `byline-${TEST_CHAIN}`;
const MESHSUB = "/meshsub/1.1.0";
const RSS_GROWTH_MAX = 120 << 20;
const BACKOFFS = [2n ** 64n - 1n, 2n ** 53n, 2n ** 53n - 1n, 2n ** 31n, 2n ** 31n - 1n, 0n];

/** A protobuf field of bytes; field numbers below 16. */
function field(number: number, body: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of((number << 3) | 2), varint(BigInt(body.length)), body);
}

function varint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    const low = Number(rest & 127n);
    if (rest < 128n) return Uint8Array.from([...bytes, low]);
    bytes.push(low | 128);
  }
}

const subscription = (topic: string): Uint8Array =>
  field(1, concatBytes(Uint8Array.of(0x08, 1), field(2, utf8ToBytes(topic))));
const prune = (topic: string, backoff: bigint): Uint8Array =>
  concatBytes(field(1, utf8ToBytes(topic)), Uint8Array.of(0x18), varint(backoff));

/** RPCs of gossipsub as bytes, by what they flood with. */
function* flood(kind: string): Generator<Uint8Array> {
  for (let rpc = 0; rpc < 1_500; rpc += 1) {
    const topics = Array.from({ length: 60 }, (_, index) => `/${PREFIX}/made-up-${rpc}-${index}/1`);
    const known = `/${PREFIX}/${CONSENSUS_TOPICS[rpc % CONSENSUS_TOPICS.length]?.name ?? ""}/1`;
    const backoff = BACKOFFS[rpc % BACKOFFS.length] ?? 0n;
    if (kind === "subscriptions") yield concatBytes(...topics.slice(0, 16).map(subscription));
    else if (kind === "grafts")
      yield field(3, concatBytes(...topics.map((topic) => field(1, field(1, utf8ToBytes(topic))))));
    else yield field(3, concatBytes(...[known, ...topics].map((topic) => field(4, prune(topic, backoff)))));
  }
}

test("floods of subscriptions, grafts and back-offs leave blocks and memory alone", { timeout: 110_000 }, async () => {
  const network = await createTestNetwork({ count: 2, validators: 2 });
  const fatal: unknown[] = [];
  const onFatal = (error: unknown): void => void fatal.push(error);
  const first = await network.start(0, { onFatal });
  const second = await network.start(1, { onFatal, peers: [`${first.nodeId}@${first.addresses.p2p}`] });
  try {
    await first.waitForHeight(2n, 40_000);
    const before = process.memoryUsage().rss;
    for (const [index, kind] of ["subscriptions", "grafts", "back-offs"].entries()) {
      const stranger = await startLibp2p({
        nodeKey: nodeKeyFromSeed(new Uint8Array(32).fill(200 + index)),
        listen: undefined,
        protocolPrefix: PREFIX,
        protocols: [],
        topics: [],
        connectionsMax: 4,
        mdns: false,
        gate: { admitAddress: () => true, admitPeer: () => true },
        events: {
          onLink: () => {},
          onLinkClosed: () => {},
          onStream: () => {},
          onGossip: () => "accept",
          onDiscovered: () => {},
        },
      });
      try {
        const [host = "", port = ""] = (first.addresses.p2p ?? "").split(":");
        const link = await stranger.dial({ host, port: Number(port), nodeId: first.nodeId, peerId: undefined }, 5_000);
        const stream = await link.openStream(MESHSUB, 5_000);
        const ended: string[] = [];
        let sent = 0;
        stream.listen({ onData: () => {}, onDrain: () => {}, onClose: () => ended.push(kind) });
        for (const rpc of flood(kind)) {
          if (ended.length > 0) break;
          try {
            stream.write(encodeFrame(rpc));
            sent += 1;
          } catch {
            break;
          }
          if (rpc.length % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        }
        assert.ok(sent >= 200, `${kind}: only ${sent} messages were taken`);
        // Two validators: every block needs the gossip of both.
        await first.waitForHeight(first.backend.blockRange().height + 3n, 20_000);
        await second.waitForHeight(first.backend.blockRange().height, 20_000);
      } finally {
        await stranger.stop();
      }
      const growth = process.memoryUsage().rss - before;
      assert.ok(growth < RSS_GROWTH_MAX, `${kind}: memory grew by ${growth >> 20} MiB`);
    }
    assert.deepEqual(first.p2p.peerIds(), [second.nodeId], "no stranger became a peer");
    assert.deepEqual(fatal, []);
  } finally {
    await Promise.all([first.stop(), second.stop()]);
    await network.remove();
  }
});
