/** Proves: complaint B convicts every seller whose chunk does not hold the registered records, κ stays secret, and nothing else convicts (K13, K22, K53-K55). */
import assert from "node:assert/strict";
import test from "node:test";
import { ristrettoBaseMultiply, sha256 } from "#crypto";
import { bigEndian32, concatBytes } from "../bytes.ts";
import { TxError } from "../errors.ts";
import { merkleRoot } from "../merkle/merkle.ts";
import { RECORD_PIECES_TAG, recordHashOf } from "../registry/record-hash.ts";
import { createChunkComplaint, judgeChunkComplaint } from "./chunk-complaint.ts";
import type { ChunkEvidence } from "./chunk-evidence.ts";
import { encodeChunkIndex, openChunkIndex } from "./chunk-index.ts";
import { chunkPoint } from "./chunk-key.ts";
import type { ChunkLeaf } from "./chunk-leaf.ts";
import { ExchangeError } from "./errors.ts";
import {
  cipherOf,
  deviantSale,
  leafOf,
  plainOf,
  type SampleSale,
  sampleOrder,
  sampleSale,
} from "./exchange.fixture.ts";
import { createLayoutComplaint } from "./layout-complaint.ts";
import { openChunk } from "./open-chunk.ts";
import { indexSealed, sealRecords } from "./seal.ts";
import type { Verdict } from "./verdict.ts";

/** Chunks: whole records, three pieces, whole records, whole records. */
const sale = sampleSale("chunk", [100, 0, 200, 40_000, 9_000, 7_000, 12_000]);
const { order } = sampleOrder(sale, 3n);
const PLACES = sale.ciphers.map((_, place) => place);

function complaintOf({ index, ciphers, secret }: SampleSale, place: number): ChunkEvidence {
  return createChunkComplaint(index, order, { place, cipher: cipherOf(ciphers, place), secret });
}

function verdictOf(given: SampleSale, complaint: ChunkEvidence): Verdict {
  return judgeChunkComplaint(given.index.terms, order, complaint).verdict;
}

/** Whether the buyer's check before the order passes. */
function passesIndexCheck({ version, chunkRoot, index }: SampleSale): boolean {
  try {
    openChunkIndex(version, chunkRoot, encodeChunkIndex(index));
    return true;
  } catch (error) {
    assert.ok(error instanceof TxError);
    return false;
  }
}

test("complaints about an honest seller's chunks are false", () => {
  assert.equal(PLACES.length, 6);
  for (const place of PLACES) assert.equal(verdictOf(sale, complaintOf(sale, place)), "COMPLAINT_FALSE");
});

test("a chunk that decrypts to anything else: the buyer sees it after paying, and one message convicts", () => {
  const flip = (bytes: Uint8Array, at: number): Uint8Array =>
    bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const plain = plainOf(sale, 0);
  const [a, b, c] = sale.records;
  assert.ok(a !== undefined && b !== undefined && c !== undefined);
  const frame = (bytes: Uint8Array): Uint8Array => concatBytes(bigEndian32(bytes.length), bytes);
  const cases: readonly (readonly [why: string, place: number, plain: Uint8Array])[] = [
    ["a bit of a record", 0, flip(plain, 50)],
    ["the last bit", 0, flip(plain, plain.length - 1)],
    ["a length beyond the end", 0, flip(plain, 0)],
    ["a length that shifts the frames", 0, flip(plain, 3)],
    ["a record too few", 0, concatBytes(frame(a), frame(c), new Uint8Array(0))],
    ["a record too many", 0, concatBytes(plain, frame(b))],
    ["records in another order", 0, concatBytes(frame(b), frame(a), frame(c))],
    ["a cut length at the end", 0, concatBytes(plain, new Uint8Array(3))],
    ["zeros", 0, new Uint8Array(plain.length)],
    ["records of another chunk", 0, plainOf(sale, 4)],
    ["a bit of a piece", 1, flip(plainOf(sale, 1), 9)],
    ["a piece in the place of another", 2, plainOf(sale, 1)],
    ["a bit of the last piece", 3, flip(plainOf(sale, 3), 0)],
  ];
  for (const [why, place, bytes] of cases) {
    const deviant = deviantSale(sale, place, { plain: bytes });
    assert.equal(passesIndexCheck(deviant), true, why);
    const chunk = { place, cipher: cipherOf(deviant.ciphers, place), secret: sale.secret };
    assert.throws(
      () => openChunk(deviant.index, chunk),
      (error) => error instanceof TxError && error.is(ExchangeError.BadChunk),
      why,
    );
    assert.equal(verdictOf(deviant, complaintOf(deviant, place)), "SELLER_GUILTY", why);
    for (const other of PLACES.filter((each) => each !== place))
      assert.equal(verdictOf(deviant, complaintOf(deviant, other)), "COMPLAINT_FALSE", why);
  }
});

test("a chunk encrypted under another key convicts", () => {
  const other = { ...sale, secret: sale.secret + 1n };
  const deviant = deviantSale(sale, 4, { plain: plainOf(other, 4) });
  assert.equal(verdictOf(deviant, complaintOf(deviant, 4)), "SELLER_GUILTY");
});

test("K22: a leaf that makes no sense convicts; what cannot be shown afterwards fails the check before the order", () => {
  const cases: readonly (readonly [place: number, leaf: Partial<ChunkLeaf>])[] = [
    [0, { index: 1n }],
    [0, { firstRecord: 5n }],
    [0, { count: 0 }],
    [0, { count: 8 }],
    [0, { count: 4_097 }],
    [0, { piece: 1 }],
    [0, { cipherLength: 11 }],
    [0, { cipherLength: 16_385 }],
    [0, { cipherLength: 313 }],
    [1, { count: 2 }],
    [1, { piece: 3 }],
    [1, { recordLength: 1n << 40n }],
    [1, { cipherLength: 16_383 }],
    [3, { recordLength: 39_999n }],
  ];
  for (const [place, leaf] of cases) {
    const deviant = deviantSale(sale, place, { leaf });
    const why = `${place} ${JSON.stringify(Object.entries(leaf).map(String))}`;
    const isSeenBefore = !passesIndexCheck(deviant);
    const cipher = cipherOf(deviant.ciphers, place);
    const isCipherWrong = cipher.length !== leafOf(deviant.index, place).cipherLength;
    assert.ok(isSeenBefore || isCipherWrong, why);
    const evidence = { ...complaintOf(sale, place), ...leafProof(deviant, place) };
    assert.equal(verdictOf(deviant, evidence), "SELLER_GUILTY", why);
  }
});

/** The leaf of a deviant seller with its siblings. */
function leafProof({ index }: SampleSale, place: number): Pick<ChunkEvidence, "leaf" | "leafSiblings"> {
  const leaves = index.entries.map(({ leaf }) => leaf);
  const { leaves: shown, leafSiblings } = createLayoutComplaint(leaves, { start: place, count: 1 });
  return { leaf: shown[0] ?? new Uint8Array(0), leafSiblings };
}

test("evidence that is not the seller's own, or of another order, shows nothing", () => {
  const deviant = deviantSale(sale, 4, { plain: new Uint8Array(100) });
  const guilty = complaintOf(deviant, 4);
  assert.equal(verdictOf(deviant, guilty), "SELLER_GUILTY");
  assert.equal(verdictOf(sale, guilty), "INVALID_PROOF");
  const { terms } = deviant.index;
  assert.equal(judgeChunkComplaint(terms, { ...order, orderId: 4n }, guilty).verdict, "INVALID_PROOF");
  assert.equal(judgeChunkComplaint({ ...terms, chainId: "other-1" }, order, guilty).verdict, "INVALID_PROOF");
  assert.equal(judgeChunkComplaint({ ...terms, datasetId: 8n }, order, guilty).verdict, "INVALID_PROOF");
  assert.equal(judgeChunkComplaint({ ...terms, recordCount: 9n }, order, guilty).verdict, "INVALID_PROOF");
  assert.equal(judgeChunkComplaint({ ...terms, chunkCount: 5n }, order, guilty).verdict, "INVALID_PROOF");
  const wrongKey = createChunkComplaint(sale.index, order, {
    place: 0,
    cipher: cipherOf(sale.ciphers, 0),
    secret: sale.secret + 1n,
  });
  assert.equal(verdictOf(sale, wrongKey), "INVALID_PROOF");
  const honest = complaintOf(sale, 0);
  const changes: readonly Partial<ChunkEvidence>[] = [
    { index: 1n },
    { index: -1n },
    { index: 6n },
    { index: 1n << 64n },
    { chunkPoint: chunkPoint(sale.version, sale.secret, 1n) },
    { chunkPoint: new Uint8Array(32) },
    { chunkPoint: ristrettoBaseMultiply(5n) },
    { proof: new Uint8Array(64) },
    { cipher: new Uint8Array(0) },
    { cipher: new Uint8Array(20_000) },
    { cipher: cipherOf(sale.ciphers, 4) },
    { contentNodes: [] },
    { contentNodes: honest.contentNodes.map((node) => sha256(node)) },
    { contentNodes: new Array<Uint8Array>(200).fill(sha256(honest.leaf)) },
    { contentSiblings: [] },
    { pieceSiblings: [sha256(honest.leaf)] },
    { leafSiblings: [] },
    { leaf: honest.leaf.slice(1) },
    { leaf: concatBytes(honest.leaf, new Uint8Array(1)) },
  ];
  for (const change of changes)
    assert.equal(verdictOf(sale, { ...honest, ...change }), "INVALID_PROOF", Object.keys(change).join());
});

test("a record that looks like the preimage of a long one's hash is sold like any other", () => {
  const bytes = concatBytes(RECORD_PIECES_TAG, new Uint8Array(40));
  const contentRoot = merkleRoot([recordHashOf(bytes)]);
  const version = { ...sale.version, contentRoot, recordCount: 1n };
  const sealed = [...sealRecords(version, 5n, [bytes])];
  const index = indexSealed(
    version,
    5n,
    sealed.map(({ entry }) => entry),
  );
  const [chunk] = sealed;
  assert.ok(chunk !== undefined && chunk.entry.leaf.recordLength === BigInt(bytes.length));
  const evidence = createChunkComplaint(index, order, { place: 0, cipher: chunk.cipher, secret: 5n });
  assert.equal(judgeChunkComplaint(index.terms, order, evidence).verdict, "COMPLAINT_FALSE");
});
