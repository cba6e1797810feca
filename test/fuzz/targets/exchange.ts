/** Fair exchange: the index and frames that sellers publish, and complaints against an honest seller, who must never be convicted. */
import { createChunkComplaint, judgeChunkComplaint } from "../../../lib/exchange/chunk-complaint.ts";
import type { ChunkEvidence } from "../../../lib/exchange/chunk-evidence.ts";
import { encodeChunkIndex, openChunkIndex } from "../../../lib/exchange/chunk-index.ts";
import { chunkRootOf } from "../../../lib/exchange/terms.ts";
import { decodeChunkLeaf, encodeChunkLeaf } from "../../../lib/exchange/chunk-leaf.ts";
import { cipherOf, plainOf, sampleOrder, sampleSale } from "../../../lib/exchange/exchange.fixture.ts";
import { encodeFrames, parseFrames } from "../../../lib/exchange/frames.ts";
import { createKeyComplaint, judgeKeyComplaint } from "../../../lib/exchange/key-complaint.ts";
import {
  createLayoutComplaint,
  judgeLayoutComplaint,
  type LayoutComplaint,
} from "../../../lib/exchange/layout-complaint.ts";
import type { Judgement } from "../../../lib/exchange/verdict.ts";
import { equalBytes } from "../../../lib/bytes.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type Outcome, plainTarget } from "../target.ts";
import { bytesField, parseFields, writeFields, type WireField } from "../wire-fields.ts";

const sale = sampleSale("fuzz", [100, 0, 20_000, 300, 16_000, 50]);
const { index, ciphers, secret, version, chunkRoot } = sale;
const { order, delivery, buyerSecret } = sampleOrder(sale, 3n);
const leaves = index.entries.map(({ leaf }) => leaf);
const indexBytes = encodeChunkIndex(index);
const chunkComplaints = ciphers.map((_, place) =>
  createChunkComplaint(index, order, { place, cipher: cipherOf(ciphers, place), secret }),
);
const keyComplaint = createKeyComplaint(index.terms, order, { delivery, buyerSecret });

/** A complaint as a message, so that mutations keep its shape: number, byte fields, lists. */
function toFields(number: bigint, parts: readonly (readonly Uint8Array[])[]): Uint8Array {
  const first: WireField = { ...bytesField(1, new Uint8Array(0)), wireType: 0, varint: number };
  const rest = parts.flatMap((list, at) => list.map((bytes) => bytesField(at + 2, bytes)));
  return writeFields([first, ...rest]);
}

interface Parts {
  readonly number: bigint;
  readonly list: (number: number) => readonly Uint8Array[];
  readonly bytes: (number: number) => Uint8Array;
}

function fromFields(input: Uint8Array): Parts {
  const fields = parseFields(input) ?? [];
  const list = (number: number): readonly Uint8Array[] =>
    fields.filter((field) => field.number === number).map(({ bytes }) => bytes);
  const number = fields.find((field) => field.number === 1)?.varint ?? 0n;
  return { number, list, bytes: (at) => list(at)[0] ?? new Uint8Array(0) };
}

function honest({ verdict, reason }: Judgement): Outcome {
  mustHold(verdict !== "SELLER_GUILTY", `an honest seller was convicted: ${reason}`);
  return verdict === "COMPLAINT_FALSE" ? "accepted" : "refused";
}

function chunkFields(c: ChunkEvidence): Uint8Array {
  const lists = [c.leafSiblings, c.contentNodes, c.contentSiblings, c.pieceSiblings];
  return toFields(c.index, [[c.leaf], [c.cipher], [c.chunkPoint], [c.proof], ...lists]);
}

function readChunkComplaint(input: Uint8Array): Outcome {
  const { number, bytes, list } = fromFields(input);
  const lists = { leafSiblings: list(6), contentNodes: list(7), contentSiblings: list(8), pieceSiblings: list(9) };
  const single = { leaf: bytes(2), cipher: bytes(3), chunkPoint: bytes(4), proof: bytes(5) };
  return honest(judgeChunkComplaint(index.terms, order, { index: number, ...single, ...lists }));
}

function layoutFields({ index: at, leaves: shown, leafSiblings }: LayoutComplaint): Uint8Array {
  return toFields(at, [shown, leafSiblings]);
}

function readLayoutComplaint(input: Uint8Array): Outcome {
  const { number, list } = fromFields(input);
  return honest(judgeLayoutComplaint(index.terms, { index: number, leaves: list(2), leafSiblings: list(3) }));
}

function readKeyComplaint(input: Uint8Array): Outcome {
  const { bytes } = fromFields(input);
  const complaint = { sharedPoint: bytes(2), proof: bytes(3) };
  return honest(judgeKeyComplaint(index.terms, order, { delivery, complaint }));
}

function readIndex(input: Uint8Array): void {
  const opened = openChunkIndex(version, chunkRoot, input);
  mustHold(equalBytes(encodeChunkIndex(opened), input), "an index has one encoding");
  mustHold(equalBytes(chunkRootOf(opened.terms), chunkRoot), "another index than the registered one was taken");
}

function readFrames(input: Uint8Array): Outcome {
  const records = parseFrames(input);
  if (records === undefined || records.length === 0) return "refused";
  mustHold(equalBytes(encodeFrames(records), input), "frames have one encoding");
  return "accepted";
}

function readLeaf(input: Uint8Array): Outcome {
  const leaf = decodeChunkLeaf(input);
  if (leaf === undefined) return "refused";
  mustHold(equalBytes(encodeChunkLeaf(leaf), input), "a leaf has one encoding");
  return "accepted";
}

/** See the file comment. */
export const exchangeTargets: readonly FuzzTarget[] = [
  plainTarget(
    { name: "exchange-index", about: "opens a chunk index against its version", form: "bytes" },
    () => indexBytes,
    readIndex,
  ),
  plainTarget(
    { name: "exchange-frames", about: "parses the frames of a chunk", form: "bytes" },
    () => plainOf(sale, 0),
    readFrames,
  ),
  plainTarget(
    { name: "exchange-leaf", about: "decodes a chunk leaf", form: "bytes" },
    (prng) => encodeChunkLeaf(pickOf(prng, leaves)),
    readLeaf,
  ),
  plainTarget(
    { name: "exchange-key-complaint", about: "judges complaint A against an honest seller", form: "wire" },
    () => toFields(0n, [[keyComplaint.sharedPoint], [keyComplaint.proof]]),
    readKeyComplaint,
  ),
  plainTarget(
    { name: "exchange-chunk-complaint", about: "judges complaint B against an honest seller", form: "wire" },
    (prng) => chunkFields(pickOf(prng, chunkComplaints)),
    readChunkComplaint,
  ),
  plainTarget(
    { name: "exchange-layout-complaint", about: "judges complaint C against an honest seller", form: "wire" },
    (prng) => layoutFields(createLayoutComplaint(leaves, { start: prng.below(leaves.length - 1), count: 2 })),
    readLayoutComplaint,
  ),
];
