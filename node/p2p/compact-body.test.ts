/** Proves that a body is completed from the mempool, its sender and others, that liars are charged, and that only the right block comes out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto";
import { toHex, utf8ToBytes } from "../../lib/bytes.ts";
import { blockIdKey, blockIdOf, dataHash, EMPTY_COMMIT } from "../../lib/chain/block.ts";
import { BodyRequest, BodyResponse } from "../../proto/gen/byline/p2p/v1/p2p.ts";
import { Block } from "../../proto/gen/tendermint/types/block.ts";
import type { BlockID } from "../../proto/gen/tendermint/types/types.ts";
import type { CompactBodies } from "./compact-body.ts";
import { compactBodyOf, createCompactBodies } from "./compact-body.ts";

const TXS = Array.from({ length: 20 }, (_, index) => utf8ToBytes(`transaction ${index}`));

function blockOf(txs: readonly Uint8Array[]): { readonly block: Block; readonly blockId: BlockID } {
  const block = Block.create({ data: { txs: [...txs] }, evidence: { evidence: [] }, lastCommit: EMPTY_COMMIT });
  const header = {
    ...block.header,
    chainId: "test",
    height: 5n,
    dataHash: dataHash(txs),
    validatorsHash: sha256(utf8ToBytes("set")),
  };
  const full = { ...block, header };
  return { block: full, blockId: blockIdOf(full) };
}

const TARGET = blockOf(TXS);

/** How a peer of the test answers. */
type Behaviour = "holds" | "lies" | "lacks" | "silent";

interface Asked {
  readonly peer: string;
  readonly kind: "compact" | "txs" | "whole";
}

function networkOf(peers: Readonly<Record<string, Behaviour>>, known: readonly Uint8Array[]) {
  const asked: Asked[] = [];
  const charged: string[] = [];
  const server: CompactBodies = createCompactBodies({
    p2p: { peerIds: () => [], request: async () => undefined, charge: () => {} },
    lookupTx: () => undefined,
  });
  const answerOf = (behaviour: Behaviour, request: BodyRequest): Uint8Array | undefined => {
    if (behaviour === "lacks") return undefined;
    if (behaviour === "holds") return server.answer(request, TARGET.block);
    if (request.whole) return BodyResponse.encode(BodyResponse.create({ block: blockOf([]).block }));
    if (request.txIndexes.length > 0)
      return BodyResponse.encode(
        BodyResponse.create({ txs: { txs: request.txIndexes.map(() => utf8ToBytes("false")) } }),
      );
    return BodyResponse.encode(BodyResponse.create({ compact: compactBodyOf(blockOf([utf8ToBytes("x")]).block) }));
  };
  const lookup = new Map(known.map((tx) => [toHex(sha256(tx)), tx]));
  const bodies = createCompactBodies({
    p2p: {
      peerIds: () => Object.keys(peers),
      charge: (peer) => void charged.push(peer),
      request: async (peer, _channel, bytes, timeoutMs = 1_000) => {
        const request = BodyRequest.decode(bytes);
        asked.push({ peer, kind: request.whole ? "whole" : request.txIndexes.length > 0 ? "txs" : "compact" });
        const behaviour = peers[peer] ?? "lacks";
        if (behaviour === "silent") {
          await new Promise((resolve) => setTimeout(resolve, timeoutMs));
          return undefined;
        }
        return answerOf(behaviour, request);
      },
    },
    lookupTx: (hash) => lookup.get(toHex(hash)),
  });
  return { bodies, asked, charged };
}

function assertIsTarget(block: Block | undefined): void {
  assert.ok(block);
  assert.equal(blockIdKey(blockIdOf(block)), blockIdKey(TARGET.blockId));
}

test("with every transaction in the mempool nothing but the compact body is asked for", async () => {
  const { bodies, asked } = networkOf({ a: "holds" }, TXS);
  assertIsTarget(await bodies.fetch("a", 5n, TARGET.blockId, 1_000));
  assert.deepEqual(asked, [{ peer: "a", kind: "compact" }]);
});

test("missing transactions come from the sender of the body", async () => {
  const { bodies, asked } = networkOf({ a: "holds", b: "holds" }, TXS.slice(0, 10));
  assertIsTarget(await bodies.complete("a", 5n, TARGET.blockId, compactBodyOf(TARGET.block), 1_000));
  assert.deepEqual(asked, [{ peer: "a", kind: "txs" }]);
});

test("when the sender is silent, others are asked after a tenth of a second", async () => {
  const { bodies, asked } = networkOf({ a: "silent", b: "lacks", c: "holds" }, TXS.slice(0, 10));
  const before = Date.now();
  assertIsTarget(await bodies.complete("a", 5n, TARGET.blockId, compactBodyOf(TARGET.block), 2_000));
  assert.ok(Date.now() - before >= 90 && Date.now() - before < 1_500);
  assert.ok(asked.some(({ peer, kind }) => peer === "c" && kind === "txs"));
});

test("a false body, false transactions and a false whole block are charged and replaced", async () => {
  const { bodies, charged } = networkOf({ a: "lies", b: "holds" }, []);
  assertIsTarget(await bodies.fetch("a", 5n, TARGET.blockId, 1_000));
  assert.ok(charged.includes("a") && !charged.includes("b"));
  const second = networkOf({ a: "lies", b: "holds" }, []);
  assertIsTarget(await second.bodies.complete("a", 5n, TARGET.blockId, compactBodyOf(TARGET.block), 1_000));
  assert.ok(second.charged.includes("a") && !second.charged.includes("b"));
});

test("an offer for another block is charged and nothing is fetched", async () => {
  const { bodies, asked, charged } = networkOf({ a: "holds" }, TXS);
  assert.equal(await bodies.complete("a", 5n, TARGET.blockId, compactBodyOf(blockOf([]).block), 500), undefined);
  assert.deepEqual([asked.length, charged], [0, ["a"]]);
});

test("nobody has it: undefined within the time, and requests out of order or range are not answered", async () => {
  const { bodies } = networkOf({ a: "lacks", b: "silent" }, []);
  const before = Date.now();
  assert.equal(await bodies.fetch("a", 5n, TARGET.blockId, 300), undefined);
  assert.ok(Date.now() - before < 1_000);
  for (const txIndexes of [[1, 0], [1, 1], [99]]) {
    assert.equal(
      bodies.answer({ height: 5n, blockId: TARGET.blockId, whole: false, txIndexes }, TARGET.block),
      undefined,
    );
  }
});

test("a body whose last commit was altered is charged and does not come out", async () => {
  const { bodies, charged } = networkOf({ a: "holds" }, TXS);
  const altered = { ...compactBodyOf(TARGET.block), lastCommit: { ...EMPTY_COMMIT, round: 3 } };
  assert.equal(await bodies.complete("a", 5n, TARGET.blockId, altered, 500), undefined);
  assert.deepEqual(charged, ["a"]);
});

test("a short first transaction, which no mempool has, comes with the body; a false one is fetched like any other", async () => {
  const { bodies, asked } = networkOf({ a: "holds" }, TXS.slice(1));
  assertIsTarget(await bodies.complete("a", 5n, TARGET.blockId, compactBodyOf(TARGET.block), 1_000));
  assert.deepEqual(asked, []);
  const second = networkOf({ a: "holds" }, TXS.slice(1));
  const altered = { ...compactBodyOf(TARGET.block), firstTx: utf8ToBytes("false") };
  assertIsTarget(await second.bodies.complete("a", 5n, TARGET.blockId, altered, 1_000));
  assert.deepEqual(second.asked, [{ peer: "a", kind: "txs" }]);
  const { block } = blockOf([new Uint8Array(161)]);
  assert.equal(compactBodyOf(block).firstTx.length, 0);
  const third = networkOf({ a: "holds" }, TXS);
  const large = { ...compactBodyOf(TARGET.block), firstTx: new Uint8Array(161) };
  assert.equal(await third.bodies.complete("a", 5n, TARGET.blockId, large, 500), undefined);
  assert.deepEqual(third.charged, ["a"]);
});
