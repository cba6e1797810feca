/** Proves: words are the same on every engine, spans are the longest and go to the earliest, and nobody earns with boilerplate. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { FOLD_BLOCKS } from "./fold-table.ts";
import { createSpanIndex, findSpans, type SpanDocument, spanWeights } from "./lmr.ts";
import { createChance } from "./random-game.fixture.ts";
import { tokensOf, wordsOf } from "./tokens.ts";

test("words: case, marks, punctuation, scripts without spaces", () => {
  const table: readonly (readonly [text: string, words: readonly string[]])[] = [
    ["", []],
    ["  Hello, World! ", ["hello", "world"]],
    ["“Curly” quotes—and dashes…", ["curly", "quotes", "and", "dashes"]],
    ["Café CAFÉ Cafe\u0301", ["cafe", "cafe", "cafe"]],
    ["Ünïcödé Straße", ["unicode", "straße"]],
    ["ΑΘΗΝΑ Αθήνα Σίσυφος", ["αθηνα", "αθηνα", "σισυφοσ"]],
    ["МОСКВА Йод", ["москва", "иод"]],
    ["日本語 text", ["日", "本", "語", "text"]],
    ["a1b2 3.14 x×y", ["a1b2", "3", "14", "x", "y"]],
    ["smile 😀 now\ud800", ["smile", "now"]],
    ["Việt NAM", ["viet", "nam"]],
  ];
  for (const [text, words] of table) assert.deepEqual(wordsOf(text), words, text);
});

test("tokens are the first four bytes of the hash of the word", () => {
  // SHA-256("abc") begins ba7816bf.
  assert.deepEqual(tokensOf("ABC, abc"), Uint32Array.of(0xba7816bf, 0xba7816bf));
});

test("the frozen table agrees with this engine where the engine knows the letter", () => {
  let agreed = 0;
  for (const { first, folded } of FOLD_BLOCKS) {
    assert.equal([...folded].length, folded.length, "one unit a character");
    for (let at = 0; at < folded.length; at++) {
      const letter = String.fromCodePoint(first + at);
      const plain = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      if (/^\p{L}$/u.test(plain) && folded.charAt(at) !== " " && plain !== "ς") {
        if (plain === folded.charAt(at)) agreed++;
        else assert.equal(plain.normalize("NFD").replace(/\p{M}/gu, ""), folded.charAt(at), letter);
      }
    }
  }
  assert.ok(agreed > 900, `${agreed}`);
});

const words = (from: number, to: number): Uint32Array => Uint32Array.from({ length: to - from }, (_, at) => from + at);
const join = (...parts: readonly Uint32Array[]): Uint32Array => Uint32Array.from(parts.flatMap((part) => [...part]));
const document = (tokens: Uint32Array, rest: Partial<SpanDocument> = {}): SpanDocument => {
  return { tokens, contributors: [0], input: 0, isCommons: false, ...rest };
};

test("the longest span wins, of equal ones the earliest registered, then the lowest position", () => {
  const index = createSpanIndex([
    document(words(0, 10)),
    document(join(words(500, 505), words(0, 20), words(600, 601), words(0, 20)), { input: 1 }),
    document(words(0, 20), { input: 2 }),
  ]);
  const spans = findSpans(index, join(words(900, 902), words(0, 20), words(950, 952)));
  assert.deepEqual(spans, [{ start: 2, length: 20, document: 1, position: 5, credit: 13 }]);
  assert.deepEqual(spanWeights(index, spans, 3), [0n, 13n, 0n]);
  assert.equal(findSpans(index, words(0, 10))[0]?.document, 0, "equal lengths: the first document");
});

test("seven tokens are no span, eight are one with credit one", () => {
  const index = createSpanIndex([document(words(0, 100))]);
  assert.deepEqual(findSpans(index, words(3, 10)), []);
  assert.deepEqual(findSpans(index, words(3, 11)), [{ start: 0, length: 8, document: 0, position: 3, credit: 1 }]);
});

test("a match never crosses the end of a document", () => {
  const index = createSpanIndex([document(words(0, 12)), document(words(12, 24), { input: 1 })]);
  const spans = findSpans(index, words(4, 20));
  assert.deepEqual(
    spans.map(({ start, length, document: at }) => [start, length, at]),
    [
      [0, 8, 0],
      [8, 8, 1],
    ],
  );
  assert.deepEqual(findSpans(index, words(6, 18)), [], "six before the end and six after it");
});

test("commons come first wherever they stand, and their runs earn nothing in anybody's document", () => {
  const index = createSpanIndex([
    document(join(words(0, 20), words(70, 80)), { input: 0 }),
    document(words(0, 20), { isCommons: true }),
  ]);
  const whole = findSpans(index, join(words(0, 20), words(70, 80)));
  assert.deepEqual(whole, [{ start: 0, length: 30, document: 1, position: 0, credit: 30 - 8 + 1 - 13 }]);
  const commons = findSpans(index, words(0, 20));
  assert.deepEqual([commons[0]?.document, commons[0]?.credit], [0, 0]);
  assert.deepEqual(spanWeights(index, commons, 1), [0n]);
});

test("boilerplate counts contributors before the credited document only", () => {
  const phrase = words(0, 8);
  const longer = join(phrase, words(100, 108));
  const holders = (count: number): SpanDocument[] =>
    Array.from({ length: count }, (_, at) => document(phrase, { contributors: [at + 1] }));
  const credited = document(longer, { contributors: [99], input: 1 });
  const creditOf = (documents: readonly SpanDocument[]): number | undefined =>
    findSpans(createSpanIndex(documents), longer).find(({ length }) => length === 16)?.credit;
  assert.equal(creditOf([...holders(10), credited]), 9, "ten contributors before");
  assert.equal(creditOf([...holders(11), credited]), 8, "eleven make the first run boilerplate");
  assert.equal(creditOf([credited, ...holders(40)]), 9, "who copies later changes nothing");
  const same = Array.from({ length: 40 }, () => document(phrase, { contributors: [5] }));
  assert.equal(creditOf([...same, credited]), 9, "one contributor counts once");
  const joint = (count: number): SpanDocument =>
    document(phrase, { contributors: Array.from({ length: count }, (_, at) => at) });
  assert.equal(creditOf([joint(10), credited]), 9, "ten who share one document");
  assert.equal(creditOf([joint(11), credited]), 8, "all who share a document count");
});

test("planted spans are found whole, and nothing else: 100 random outputs against a plain search", () => {
  const chance = createChance(51);
  for (let round = 0; round < 100; round++) {
    const documents = Array.from({ length: 1 + chance.below(5) }, (_, input) => {
      return document(
        Uint32Array.from({ length: chance.below(60) }, () => chance.below(3)),
        { input, contributors: [input] },
      );
    });
    const output = Uint32Array.from({ length: 40 }, () => chance.below(3));
    const spans = findSpans(createSpanIndex(documents), output);
    assert.deepEqual(
      spans.map(({ start, length, document: at, position }) => ({ start, length, at, position })),
      plainSpans(documents, output),
      `round ${round}`,
    );
  }
});

function plainSpans(documents: readonly SpanDocument[], output: Uint32Array): unknown[] {
  const spans: { start: number; length: number; at: number; position: number }[] = [];
  for (let start = 0; start < output.length; ) {
    let best = { start, length: 7, at: -1, position: -1 };
    documents.forEach(({ tokens }, at) => {
      for (let position = 0; position < tokens.length; position++) {
        let length = 0;
        while (start + length < output.length && position + length < tokens.length) {
          if (tokens[position + length] !== output[start + length]) break;
          length++;
        }
        if (length > best.length) best = { start, length, at, position };
      }
    });
    if (best.at < 0) start++;
    else {
      spans.push(best);
      start += best.length;
    }
  }
  return spans;
}

test("the order of documents with no tokens does not disturb positions; too long an output is refused", () => {
  const index = createSpanIndex([document(words(0, 0)), document(words(0, 9), { input: 1 }), document(words(0, 0))]);
  assert.deepEqual(findSpans(index, words(0, 9)), [{ start: 0, length: 9, document: 1, position: 0, credit: 2 }]);
  assert.throws(() => findSpans(index, new Uint32Array(131_073)), /131072/);
  assert.deepEqual(findSpans(createSpanIndex([]), words(0, 9)), []);
});
