/** Proves the small rules under the network: frames, rates, scores, addresses, keys, the peer book. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createFrameDecoder, encodeFrame } from "./frame.ts";
import { formatNodeKey, nodeKeyFromSeed, parseNodeKey } from "./node-key.ts";
import { P2P_LIMITS } from "./p2p-limits.ts";
import { formatPeerAddress, networkGroup, parseListenAddress, parsePeerAddress } from "./peer-address.ts";
import { createPeerBook } from "./peer-book.ts";
import { createPeerScores } from "./peer-score.ts";
import { createRateLimiter } from "./rate-limit.ts";

function readAll(bytes: Uint8Array, chunkBytes: number, frameBytesMax: number): Uint8Array[] {
  const decoder = createFrameDecoder(frameBytesMax);
  const frames: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    decoder.feed(bytes.subarray(at, at + chunkBytes));
    for (let frame = decoder.next(); frame !== undefined; frame = decoder.next()) frames.push(frame);
  }
  assert.equal(decoder.missingBytes(), 0);
  return frames;
}

test("frames survive any cutting into chunks", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 400 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 50 }),
      (bodies, chunkBytes) => {
        const bytes = new Uint8Array(bodies.flatMap((body) => [...encodeFrame(body)]));
        assert.deepEqual(readAll(bytes, chunkBytes, 400), bodies);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

const BAD_PREFIXES: readonly (readonly [string, readonly number[], string])[] = [
  ["one byte too many", [0x65], "FRAME_TOO_LARGE"],
  ["2^21", [0x80, 0x80, 0x80, 0x01], "FRAME_TOO_LARGE"],
  ["more than four prefix bytes", [0x80, 0x80, 0x80, 0x80], "FRAME_TOO_LARGE"],
  ["padded", [0x81, 0x00], "FRAME_MALFORMED"],
  ["empty", [0x00], "FRAME_MALFORMED"],
];
for (const [why, bytes, code] of BAD_PREFIXES) {
  test(`a prefix is refused before its body: ${why}`, () => {
    const decoder = createFrameDecoder(100);
    decoder.feed(new Uint8Array(bytes));
    assert.throws(() => decoder.next(), { code });
  });
}

test("a rate allows its burst, then its sustained rate, and says how long to wait", () => {
  const limiter = createRateLimiter({ perSecond: 10, burst: 5 });
  for (let i = 0; i < 5; i += 1) assert.equal(limiter.take(0, 1), true);
  assert.equal(limiter.take(0, 1), false);
  assert.equal(limiter.waitMs(0, 1), 100);
  assert.equal(limiter.take(100, 1), true);
  assert.equal(limiter.take(100, 1), false);
  assert.equal(limiter.take(10_000, 5), true);
  assert.equal(limiter.take(10_000, 1), false);
});

test("penalties disconnect, then ban; time heals; the table is bounded", () => {
  const scores = createPeerScores();
  assert.equal(scores.charge("a", "malformed", 0), "disconnect");
  assert.equal(scores.charge("a", "malformed", 0), "disconnect");
  assert.equal(scores.charge("a", "malformed", 0), "ban");
  assert.equal(scores.isBanned("a", P2P_LIMITS.banMs - 1), true);
  assert.equal(scores.isBanned("a", P2P_LIMITS.banMs), false);
  assert.ok(scores.score("a", 10 * P2P_LIMITS.scoreHalfLifeMs) > -1);
  assert.equal(scores.charge("b", "slow", 0), "none");
  for (let i = 0; i < 5_000; i += 1) scores.charge(`peer ${i}`, "flood", 0);
  assert.ok(scores.size <= P2P_LIMITS.bansMax);
});

test("both address forms parse, and others are refused", () => {
  const id = "0123456789abcdef0123456789abcdef01234567";
  assert.deepEqual(parsePeerAddress(`${id}@10.0.0.1:26656`), {
    host: "10.0.0.1",
    port: 26656,
    nodeId: id,
    peerId: undefined,
  });
  assert.deepEqual(parsePeerAddress(`tcp://${id.toUpperCase()}@[::1]:1`), {
    host: "::1",
    port: 1,
    nodeId: id,
    peerId: undefined,
  });
  const peerId = "12D3KooWKnDdG3iXw9eTFijk3EWSunZcFi54Zka4wmtqtt6rPxc8";
  assert.deepEqual(parsePeerAddress(`/ip4/1.2.3.4/tcp/5/p2p/${peerId}`), {
    host: "1.2.3.4",
    port: 5,
    nodeId: undefined,
    peerId,
  });
  assert.equal(parsePeerAddress("/dns4/node.example/tcp/5").host, "node.example");
  assert.equal(formatPeerAddress({ host: "::1", port: 1, nodeId: id }), `${id}@[::1]:1`);
  assert.deepEqual(parseListenAddress("tcp://0.0.0.0:0"), { host: "0.0.0.0", port: 0 });
  for (const bad of [
    "",
    "x@1.2.3.4:1",
    `${id}@1.2.3.4`,
    `${id}@1.2.3.4:99999`,
    `${id}@1.2.3.4:0`,
    "/ip4/1.2.3.4/udp/5",
    "/ip4/1.2.3.4/tcp/5/p2p/0O",
    `${id}@a b:1`,
  ]) {
    assert.throws(() => parsePeerAddress(bad), { code: "PEER_ADDRESS_INVALID" }, bad);
  }
  assert.equal(networkGroup("10.1.2.3"), "10.1");
});

test("the node key keeps CometBFT's form and refuses halves that do not match", () => {
  const key = nodeKeyFromSeed(new Uint8Array(32).fill(9));
  const text = formatNodeKey(key);
  assert.deepEqual(parseNodeKey(text), key);
  assert.match(key.nodeId, /^[0-9a-f]{40}$/);
  const other = formatNodeKey({ ...key, publicKey: nodeKeyFromSeed(new Uint8Array(32).fill(8)).publicKey });
  for (const bad of ["", "{}", '{"priv_key":{"type":"x","value":""}}', other]) {
    assert.throws(() => parseNodeKey(bad), { code: "NODE_KEY_INVALID" }, bad);
  }
});

const idOf = (index: number): string => index.toString(16).padStart(40, "0");
const random = (): number => 0.5;

test("one network cannot fill the book, and addresses that worked stay", () => {
  const book = createPeerBook({ ownNodeId: idOf(0), strict: true });
  book.markSuccess({ nodeId: idOf(1), host: "9.9.0.1", port: 1 }, 1_000);
  for (let i = 2; i < 5_000; i += 1) book.add({ nodeId: idOf(i), host: `9.9.${i >> 8}.${i & 255}`, port: 1 });
  assert.ok(book.size <= P2P_LIMITS.bookAddressesPerGroup);
  for (let i = 5_000; i < 20_000; i += 1)
    book.add({ nodeId: idOf(i), host: `${(i >> 8) + 11}.${i & 255}.1.1`, port: 1 });
  assert.equal(book.size, P2P_LIMITS.bookAddresses);
  assert.ok(book.entries().some(({ nodeId }) => nodeId === idOf(1)));
  assert.equal(book.add({ nodeId: idOf(0), host: "8.8.8.8", port: 1 }), false, "own id");
  assert.equal(book.add({ nodeId: idOf(30_000), host: "192.168.1.1", port: 1 }), false, "private in strict mode");
  assert.equal(book.add({ nodeId: "nonsense", host: "8.8.8.8", port: 1 }), false);
  assert.equal(book.add({ nodeId: idOf(30_001), host: "8.8.8.8", port: 0 }), false);
});

test("the book offers addresses that worked first, one per network, and backs off from failures", () => {
  const book = createPeerBook({ ownNodeId: idOf(0), strict: true });
  book.add({ nodeId: idOf(1), host: "1.1.0.1", port: 1 });
  book.markSuccess({ nodeId: idOf(2), host: "2.2.0.1", port: 1 }, 1);
  book.markSuccess({ nodeId: idOf(3), host: "2.2.0.2", port: 1 }, 1);
  const later = 1 + P2P_LIMITS.bookRedialMs;
  const picked = book.pick(3, new Set(), later, random).map(({ nodeId }) => nodeId);
  assert.equal(picked.length, 3);
  assert.ok(picked[0] === idOf(2) || picked[0] === idOf(3));
  assert.equal(picked[1], idOf(1), "another network before a second of the same");
  book.markFailure(idOf(1), later);
  assert.equal(book.pick(3, new Set([idOf(2), idOf(3)]), later + 1, random).length, 0);
  assert.equal(book.pick(3, new Set([idOf(2), idOf(3)]), later + 2_000, random).length, 1);
  assert.deepEqual(
    book
      .share(5, new Set([idOf(2)]), random)
      .map(({ nodeId }) => nodeId)
      .includes(idOf(2)),
    false,
  );
});
