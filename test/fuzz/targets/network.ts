/** What strangers on the network send before and around consensus: frames, hello, bodies, addresses; and the ABCI socket. */
import { utf8ToBytes } from "../../../lib/bytes.ts";
import { createFrameReader, frameMessage } from "../../../node/execution/abci-frame.ts";
import { compactBodyOf, createCompactBodies } from "../../../node/p2p/compact-body.ts";
import { createFrameDecoder, encodeFrame } from "../../../node/p2p/frame.ts";
import { decodeHelloFrame, encodeGoodbye, encodeHello, encodeStatus, helloMismatch } from "../../../node/p2p/hello.ts";
import { formatNodeKey, nodeKeyFromSeed, parseNodeKey } from "../../../node/p2p/node-key.ts";
import {
  formatPeerAddress,
  networkGroup,
  parseListenAddress,
  parsePeerAddresses,
} from "../../../node/p2p/peer-address.ts";
import { createPeerBook, parsePeerBook } from "../../../node/p2p/peer-book.ts";
import {
  BlockRequest,
  BlockResponse,
  BodyOffer,
  BodyRequest,
  BodyResponse,
  PeerAddresses,
  TxBatch,
} from "../../../proto/gen/byline/p2p/v1/p2p.ts";
import { Request, Response } from "../../../proto/gen/tendermint/abci/types.ts";
import { Message } from "../../../proto/gen/tendermint/privval/types.ts";
import type { Codec } from "../../../proto/wire.ts";
import type { Prng } from "../../sim/prng.ts";
import { pickOf, randomBytes } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type Outcome, plainTarget } from "../target.ts";
import { randomMessage } from "../values.ts";
import { SAMPLE } from "./chain.ts";
import { codecTarget, roundTrip } from "./round-trip.ts";
import { WORDS } from "./words.ts";

const FRAME_BYTES_MAX = 65_536;
const { block, blockId } = SAMPLE;
const height = block.header.height;

const identity = { chainId: "byline-1", genesisHash: new Uint8Array(32).fill(1), blockVersion: 11n, appVersion: 1n };

function hello(prng: Prng): Uint8Array {
  if (prng.chance(150)) return encodeGoodbye("other chain");
  if (prng.chance(150)) return encodeStatus({ height: 7n, earliest: 1n });
  return encodeHello({
    protocol: 1,
    ...identity,
    height: 10n,
    earliest: 1n,
    moniker: "m",
    listenAddress: "tcp://10.0.0.1:26656",
    pex: true,
  });
}

/** Cuts a stream into chunks that depend on its own bytes, so that a run can be repeated. */
function chunksOf(input: Uint8Array): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < input.length; ) {
    const size = 1 + ((input[at] ?? 0) % 97);
    chunks.push(input.slice(at, at + size));
    at += size;
  }
  return chunks;
}

function readFrames(input: Uint8Array): void {
  const decoder = createFrameDecoder(FRAME_BYTES_MAX);
  const frames: Uint8Array[] = [];
  for (const chunk of chunksOf(input)) {
    decoder.feed(chunk);
    for (let frame = decoder.next(); frame !== undefined; frame = decoder.next()) {
      mustHold(frame.length > 0 && frame.length <= FRAME_BYTES_MAX, "a frame outside its limit");
      frames.push(frame);
    }
  }
  const total = frames.reduce((sum, frame) => sum + encodeFrame(frame).length, 0);
  mustHold(total <= input.length, "more frames than bytes");
  if (decoder.missingBytes() === 0) mustHold(total === input.length, "bytes were lost between frames");
}

function readAbciFrames(input: Uint8Array): void {
  const reader = createFrameReader(FRAME_BYTES_MAX);
  for (const chunk of chunksOf(input)) for (const message of reader.push(chunk)) Request.decode(message);
}

/** A peer that answers a request for a body with these bytes; nothing but the asked block may come of it. */
function compactTarget(): FuzzTarget {
  return {
    name: "body-response",
    about: "completes a compact block body from a lying peer",
    form: "wire",
    msMax: 100,
    open: () => ({
      seed: (prng) =>
        BodyResponse.encode(
          prng.chance(500) ? BodyResponse.create({ compact: compactBodyOf(block) }) : BodyResponse.create({ block }),
        ),
      run: async (input): Promise<Outcome> => {
        const bodies = createCompactBodies({
          p2p: { peerIds: () => ["liar"], request: async () => input, charge: () => undefined },
          lookupTx: () => undefined,
        });
        const found = await bodies.fetch("liar", height, blockId, 50);
        return found === undefined ? "refused" : "accepted";
      },
    }),
  };
}

const offers: readonly Codec<unknown>[] = [BodyRequest, BodyOffer, BlockRequest, BlockResponse, TxBatch, PeerAddresses];

function offer(prng: Prng): Uint8Array {
  if (prng.chance(300)) return BodyOffer.encode({ height, blockId, body: compactBodyOf(block) });
  if (prng.chance(300)) return BodyRequest.encode({ height, blockId, whole: false, txIndexes: [0, 1] });
  return randomMessage(prng, pickOf(prng, offers), WORDS);
}

/** Every kind of stream message read as every other; a request is answered from our block. */
function readOffers(input: Uint8Array): Outcome {
  let count = 0;
  for (const codec of offers) {
    let value: unknown;
    try {
      value = roundTrip(codec, input);
    } catch (error) {
      if (error instanceof Error && error.name === "WireError") continue;
      throw error;
    }
    count += 1;
    if (codec === BodyRequest) answerRequest(BodyRequest.decode(input));
    if (codec === PeerAddresses && value !== undefined) addAll(PeerAddresses.decode(input).addresses);
  }
  return count > 0 ? "accepted" : "refused";
}

function answerRequest(request: BodyRequest): void {
  const bodies = createCompactBodies({
    p2p: { peerIds: () => [], request: async () => undefined, charge: () => undefined },
    lookupTx: () => undefined,
  });
  const answer = bodies.answer(request, block);
  mustHold(answer === undefined || answer.length < 100_000, "an answer larger than the block");
}

function addAll(addresses: readonly { nodeId: string; host: string; port: number }[]): void {
  const book = createPeerBook({ ownNodeId: "00".repeat(20), strict: false });
  for (const address of addresses) book.add(address);
  mustHold(book.size <= addresses.length, "the book grew beyond what it was told");
  useBook(book.entries().length === 0 ? [] : book.entries());
}

function useBook(entries: Parameters<typeof createPeerBook>[1]): void {
  const book = createPeerBook({ ownNodeId: "00".repeat(20), strict: true }, entries);
  const now = 1_700_000_000_000;
  const picked = book.pick(10, new Set(), now, () => 0.5);
  for (const { nodeId } of picked) book.markFailure(nodeId, now);
  book.share(10, new Set(), () => 0.5);
  for (const { host, port } of book.entries())
    mustHold(port > 0 && port < 65_536 && host.length < 254, "a bad address in the book");
}

function bookSeed(prng: Prng): Uint8Array {
  const addresses = Array.from({ length: 1 + prng.below(4) }, (_, index) => ({
    nodeId: `${index}`.repeat(40),
    host: `203.0.113.${index}`,
    port: 26_656,
    lastSuccessMs: 1_700_000_000_000 - index,
    lastAttemptMs: 1_700_000_000_000,
    failures: index,
  }));
  return utf8ToBytes(JSON.stringify({ version: 1, addresses }));
}

const ADDRESSES = [
  `${"ab".repeat(20)}@203.0.113.1:26656`,
  `tcp://${"cd".repeat(20)}@[2001:db8::1]:26656,${"ab".repeat(20)}@seed.example.org:26656`,
  "/ip4/203.0.113.1/tcp/26656/p2p/12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN",
  "/dns4/seed.example.org/tcp/26656",
];

/** See the file comment. */
export const networkTargets: readonly FuzzTarget[] = [
  plainTarget(
    { name: "p2p-frame", about: "cuts a peer's byte stream into frames", form: "bytes" },
    (prng) => Buffer.concat([1, 2, 3].map(() => encodeFrame(randomBytes(prng, 1 + prng.below(300))))),
    readFrames,
  ),
  plainTarget({ name: "p2p-hello", about: "decodes the first frame of a link", form: "wire" }, hello, (input) => {
    const frame = decodeHelloFrame(input);
    if (frame === undefined) return "refused";
    if (frame.hello !== undefined) helloMismatch(identity, frame.hello);
    return "accepted";
  }),
  plainTarget(
    { name: "p2p-messages", about: "decodes bodies, offers, requests, batches, addresses", form: "wire" },
    offer,
    readOffers,
  ),
  compactTarget(),
  plainTarget(
    { name: "peer-book", about: "reads the peer book's file and uses it", form: "json" },
    bookSeed,
    (input) => {
      const entries = parsePeerBook(new TextDecoder().decode(input));
      useBook(entries);
      return entries.length > 0 ? "accepted" : "refused";
    },
  ),
  plainTarget(
    { name: "peer-address", about: "parses peer and listen addresses", form: "text" },
    (prng) => utf8ToBytes(pickOf(prng, ADDRESSES)),
    (input) => {
      const text = new TextDecoder().decode(input);
      const targets = parsePeerAddresses(text);
      for (const target of targets) {
        networkGroup(target.host);
        if (target.peerId === undefined) parsePeerAddresses(formatPeerAddress(target));
      }
      try {
        parseListenAddress(text);
      } catch (error) {
        if (!(error instanceof Error && error.name === "NodeError")) throw error;
      }
    },
  ),
  plainTarget(
    { name: "node-key", about: "reads node_key.json", form: "json" },
    (prng) => utf8ToBytes(formatNodeKey(nodeKeyFromSeed(new Uint8Array(32).fill(1 + prng.below(3))))),
    (input) => {
      parseNodeKey(new TextDecoder().decode(input));
    },
  ),
  plainTarget(
    { name: "abci-frame", about: "cuts the ABCI socket's stream and decodes requests", form: "bytes" },
    (prng) => Buffer.concat([1, 2].map(() => frameMessage(randomMessage(prng, Request, WORDS)))),
    readAbciFrames,
  ),
  codecTarget("abci-response", Response, WORDS),
  codecTarget("signer-message", Message, WORDS),
];
