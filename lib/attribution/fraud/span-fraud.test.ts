/**
 * Proves: every lie about a response's spans is found by whoever has the texts and convicted by one proof, an honest receipt is never
 * convicted by such proofs nor by mutations of them, and what a receipt commits to keeps its bytes.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bigEndian64, concatBytes, equalBytes, toHex, utf8ToBytes } from "../../bytes.ts";
import { merkleLeafHash, merklePath, merkleRootOfHashes } from "../../merkle/merkle.ts";
import { merkleRangeSiblings } from "../../merkle/range-proof.ts";
import { RECORD_PIECES_TAG, recordHashOf, recordPieces } from "../../registry/record-hash.ts";
import type {
  CreditedSpan,
  SpanEvidence,
  SpanHolder,
  SpanPlace,
} from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { Receipt, ReceiptLeaf, SpanProof, SpanRecord } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { WireError } from "../../../proto/wire-error.ts";
import { createSpanCorpus, spanEvidence } from "../commit/span-corpus.ts";
import { spanCredits, spanFault, tokenLeafHash, tokenTree } from "../commit/spans.ts";
import { findSpans, spanWeights } from "../lmr.ts";
import { type Chance, createChance } from "../random-game.fixture.ts";
import { tokensOfBytes } from "../tokens.ts";
import { type FoundSpanFraud, findSpanFraud } from "./find-span-fraud.ts";
import { type SpanFraudProof, verifySpanFraud } from "./span-fraud.ts";
import { claimOf, corpusVersion, personId, randomSpanScene, type SpanScene, sourcesOf } from "./spans.fixture.ts";

/** Evidence with one span changed. */
function withSpan(evidence: SpanEvidence, at: number, more: Partial<CreditedSpan>): SpanEvidence {
  const spans = evidence.spans.map((span, place) => (place === at ? { ...span, ...more } : span));
  return { ...evidence, spans };
}

function withHolder(evidence: SpanEvidence, [span, stretch, holder]: [number, number, number], more: SpanHolder) {
  const said = evidence.spans[span] as CreditedSpan;
  const boilerplate = said.boilerplate.map((each, at) => {
    const holders = each.holders.map((other, place) => (place === holder ? more : other));
    return at === stretch ? { ...each, holders } : each;
  });
  return withSpan(evidence, span, { boilerplate });
}

type Lie = (scene: SpanScene, chance: Chance, at: number) => SpanEvidence;

const LIES: readonly (readonly [why: string, lie: Lie])[] = [
  ["tokens of another response", ({ evidence }) => ({ ...evidence, tokenTree: recordHashOf(utf8ToBytes("another")) })],
  ["one token more", ({ evidence }) => ({ ...evidence, tokenCount: evidence.tokenCount + 1 })],
  [
    "a span left out",
    ({ evidence }, _, at) => ({ ...evidence, spans: evidence.spans.filter((_, place) => place !== at) }),
  ],
  [
    "a span cut short",
    ({ evidence }, _, at) => {
      const span = evidence.spans[at] as CreditedSpan;
      const runs = span.length - 8;
      const boilerplate = span.boilerplate.filter(({ firstRun, runCount }) => firstRun + runCount <= runs);
      return withSpan(evidence, at, { length: span.length - 1, boilerplate });
    },
  ],
  [
    "a span that is too long",
    ({ evidence }, _, at) => withSpan(evidence, at, { length: (evidence.spans[at] as CreditedSpan).length + 1 }),
  ],
  [
    "a span at another position",
    ({ evidence }, chance, at) => {
      const { place } = evidence.spans[at] as CreditedSpan;
      return withSpan(evidence, at, { place: { ...place, position: place.position + 1 + chance.below(40) } });
    },
  ],
  [
    "a span of another document",
    (scene, chance, at) => {
      const { version, record } = scene.corpus.documents[chance.below(scene.corpus.documents.length)] ?? never();
      const source = version.input ?? scene.inputCount;
      const { place } = scene.evidence.spans[at] as CreditedSpan;
      return withSpan(scene.evidence, at, { place: { ...place, source, record: record.index }, boilerplate: [] });
    },
  ],
  ["boilerplate that earns", ({ evidence }, _, at) => withSpan(evidence, at, { boilerplate: [] })],
  [
    "a holder at another position",
    ({ evidence }, chance, at) => {
      const { place, contributor } = evidence.spans[at]?.boilerplate[0]?.holders[0] ?? never();
      const moved = { ...place, position: place.position + 1 + chance.below(30) };
      return withHolder(evidence, [at, 0, 0], { place: moved, contributor });
    },
  ],
  [
    "a holder by another leaf",
    ({ evidence }, chance, at) => {
      const holder = evidence.spans[at]?.boilerplate[0]?.holders[2] ?? never();
      return withHolder(evidence, [at, 0, 2], { ...holder, contributor: BigInt(chance.below(16)) });
    },
  ],
  [
    "a contributor who counts twice",
    ({ evidence }) => {
      for (const [span, { boilerplate }] of evidence.spans.entries()) {
        for (const [stretch, { holders }] of boilerplate.entries()) {
          const [first] = holders;
          const other = holders.findIndex(({ place }) => place.source !== first?.place.source);
          const holder = holders[other];
          // People have the same leaf in every version of these scenes.
          if (first !== undefined && holder !== undefined) {
            return withHolder(evidence, [span, stretch, other], { ...holder, contributor: first.contributor });
          }
        }
      }
      return never();
    },
  ],
];

class Inapplicable extends Error {}
function never(): never {
  throw new Inapplicable();
}

/** The lie about some span of the scene; undefined where there is nothing to lie about, or the lie is none. */
function tell(scene: SpanScene, lie: Lie, chance: Chance): SpanEvidence | undefined {
  try {
    const cheat = lie(scene, chance, chance.below(scene.evidence.spans.length));
    const isLie = !equalBytes(encode(cheat), encode(scene.evidence));
    return isLie && spanFault(cheat, sourcesOf(scene, cheat)) === undefined ? cheat : undefined;
  } catch (error) {
    if (error instanceof Inapplicable) return undefined;
    throw error;
  }
}

function encode(spanEvidenceOf: SpanEvidence): Uint8Array {
  return Receipt.encode(Receipt.create({ spanEvidence: spanEvidenceOf }));
}

function find(scene: SpanScene, evidence: SpanEvidence): FoundSpanFraud | undefined {
  return findSpanFraud(scene.corpus, evidence, scene);
}

function verify(scene: SpanScene, evidence: SpanEvidence, { commons, ...proof }: FoundSpanFraud) {
  const extra = commons && scene.corpus.versions.find(({ datasetId }) => datasetId === commons.datasetId)?.source;
  return verifySpanFraud(claimOf(scene, evidence, commons === undefined ? [] : [extra]), proof);
}

function kindOf({ tokens, falseSpan, better, boilerplate, holder }: SpanFraudProof): string {
  if (tokens !== undefined) return "tokens";
  if (falseSpan !== undefined) return falseSpan.stretch === 0 ? "false span" : "false holder";
  if (better !== undefined) return "better";
  if (boilerplate !== undefined) return "boilerplate";
  return holder?.otherLeaf === undefined ? "holder" : "counted twice";
}

test("each lie is found and convicted, and the proof does not touch the honest receipt", () => {
  const chance = createChance(91);
  const lies = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (let round = 0; round < 250; round++) {
    const scene = randomSpanScene(chance);
    const { evidence } = scene;
    assert.equal(spanFault(evidence, sourcesOf(scene, evidence)), undefined, `round ${round}`);
    assert.equal(find(scene, evidence), undefined, `round ${round}: nothing to find in an honest receipt`);
    for (const [why, lie] of LIES) {
      const cheat = tell(scene, lie, chance);
      if (cheat === undefined) continue;
      const proof = find(scene, cheat);
      // Another place, leaf or order of the same truth is no lie: it must then be the very credits.
      if (proof === undefined) {
        const [said, right] = [cheat, evidence].map((each) => spanCredits(each, sourcesOf(scene, each), 3));
        assert.deepEqual(said, right, `round ${round}: ${why}`);
        continue;
      }
      const verdict = verify(scene, cheat, proof);
      assert.ok(verdict.ok, `round ${round}: ${why}: ${JSON.stringify(verdict)}`);
      assert.ok(!verify(scene, evidence, proof).ok, `round ${round}: ${why}: the honest one`);
      lies.set(why, (lies.get(why) ?? 0) + 1);
      kinds.set(kindOf(proof), (kinds.get(kindOf(proof)) ?? 0) + 1);
    }
  }
  for (const [why] of LIES) assert.ok((lies.get(why) ?? 0) >= 5, `${why}: ${lies.get(why)} of 250`);
  for (const kind of ["tokens", "false span", "false holder", "better", "boilerplate", "holder", "counted twice"]) {
    assert.ok((kinds.get(kind) ?? 0) >= 5, `${kind}: ${kinds.get(kind)}`);
  }
});

test("1,000 honest receipts are not convicted by proofs against others, mutated or not", () => {
  const chance = createChance(92);
  let judged = 0;
  let honest = 0;
  while (honest < 1_000) {
    const scene = randomSpanScene(chance);
    honest++;
    for (let mutation = 0; mutation < 6; mutation++) {
      const [, lie] = LIES[chance.below(LIES.length)] ?? never();
      const cheat = tell(scene, lie, chance);
      const proof = cheat === undefined ? undefined : find(scene, cheat);
      if (proof === undefined) continue;
      const mutated = mutation % 2 === 0 ? mutateFields(proof, chance) : mutateBytes(proof, chance);
      if (mutated === undefined) continue;
      judged++;
      assert.ok(!verify(scene, scene.evidence, mutated).ok, `receipt ${honest}: ${JSON.stringify(kindOf(mutated))}`);
    }
  }
  assert.ok(judged > 1_500, `${judged}`);
});

/** A number of the proof moved. */
function mutateFields(proof: FoundSpanFraud, chance: Chance): FoundSpanFraud {
  const step = (n: number): number => (n + chance.below(3) + 0xffffffff) % 0x100000000;
  const { falseSpan, better, boilerplate, holder } = proof;
  return {
    ...proof,
    falseSpan: falseSpan && { ...falseSpan, span: step(falseSpan.span) % 4, stretch: chance.below(2) },
    better: better && {
      ...better,
      start: step(better.start),
      length: step(better.length),
      place: { ...better.place, source: chance.below(4), position: step(better.place.position) },
    },
    boilerplate: boilerplate && { ...boilerplate, run: step(boilerplate.run), span: chance.below(3) },
    holder: holder && { ...holder, stretch: chance.below(2), holder: chance.below(11), other: chance.below(11) },
  };
}

/** A byte of the proof's message changed; undefined when nothing decodes. */
function mutateBytes(proof: FoundSpanFraud, chance: Chance): FoundSpanFraud | undefined {
  const bytes = SpanProof.encode(SpanProof.create({ leaf: ReceiptLeaf.create({}), ...proof }));
  const at = chance.below(bytes.length);
  bytes[at] = chance.below(256);
  try {
    const { leaf, ...rest } = SpanProof.decode(bytes);
    return rest;
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}

test("what is true of an honest receipt convicts it of nothing, however it is shown", () => {
  const chance = createChance(94);
  const counts = { token: 0, holder: 0, match: 0, response: 0 };
  const honest = (scene: SpanScene, proof: Partial<FoundSpanFraud>, reason: string): void => {
    const { leaf, ...rest } = SpanProof.create(proof);
    assert.deepEqual(verify(scene, scene.evidence, rest), { ok: false, reason });
  };
  for (let round = 0; round < 60; round++) {
    const scene = randomSpanScene(chance);
    const { corpus, evidence, response } = scene;
    const tokens = tokensOfBytes(response);
    const hashes = Array.from(tokens, tokenLeafHash);
    const versionAt = (source: number) =>
      corpus.versions.find(({ input }) => input === (source < scene.inputCount ? source : undefined)) ?? never();
    const shownAt = ({ source, record }: SpanPlace): SpanRecord => {
      const { content, path, part } = versionAt(source).records[Number(record)] ?? never();
      return SpanRecord.create({ content, path, part });
    };
    honest(scene, { tokens: { response, length: 0n, pieces: new Uint8Array(0) } }, "the tokens are right");
    counts.response++;
    for (const [span, { start, length, place, boilerplate }] of evidence.spans.entries()) {
      const offset = chance.below(length);
      const token = { offset, token: tokens[start + offset] as number, path: merklePath(hashes, start + offset) };
      const record = shownAt(place);
      honest(scene, { falseSpan: { span, stretch: 0, holder: 0, record, token } }, "the tokens are equal");
      counts.token++;
      const range = { start: BigInt(start), end: BigInt(start + length), total: BigInt(tokens.length) };
      const siblings = merkleRangeSiblings(range, hashes);
      honest(scene, { better: { start, length, place, record, siblings } }, "the credited document is as good");
      counts.match++;
      for (const [stretch, { holders }] of boilerplate.entries()) {
        const leaves = holders.map((holder) => versionAt(holder.place.source).contributors[Number(holder.contributor)]);
        const [leaf, otherLeaf] = leaves;
        if (leaf === undefined || otherLeaf === undefined) continue;
        honest(scene, { holder: { span, stretch, holder: 0, leaf, other: 0, otherLeaf: leaf } }, "it covers it");
        honest(scene, { holder: { span, stretch, holder: 0, leaf, other: 1, otherLeaf } }, "two contributors");
        counts.holder++;
      }
    }
  }
  assert.ok(counts.token > 60 && counts.match > 60 && counts.holder > 10, JSON.stringify(counts));
});

test("credits are those of lmr-1, and commons, also as an input, and inputs without a bond earn nothing", () => {
  const chance = createChance(93);
  for (let round = 0; round < 60; round++) {
    const { corpus, evidence, response, ...scene } = randomSpanScene(chance);
    const spans = findSpans(corpus.index, tokensOfBytes(response));
    const sources = sourcesOf({ corpus, ...scene }, evidence);
    assert.deepEqual(spanCredits(evidence, sources, 3), spanWeights(corpus.index, spans, 3));
    const unbonded = sources.map((source, at) => source && { ...source, isPaid: source.isPaid && at !== 1 });
    assert.equal(spanCredits(evidence, unbonded, 3)[1], 0n);
  }
});

const text = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `t${from + at}`).join(" ");
const everybody = [{ id: personId(1), firstRecord: 0n, recordCount: 9n }];

test("evidence that is wrong by its own bytes has a fault", () => {
  const corpus = createSpanCorpus([
    corpusVersion({ datasetId: 1n, input: 0, rank: 1, parts: [[text(0, 20), text(40, 60)]], people: everybody }),
    corpusVersion({ datasetId: 2n, input: undefined, rank: 0, parts: [[text(20, 30)]], people: everybody }),
  ]);
  const response = utf8ToBytes(text(0, 60));
  const evidence = spanEvidence(corpus, response, 1);
  assert.ok(evidence !== undefined);
  const scene = { corpus, inputCount: 1, response, evidence };
  const [one, two] = evidence.spans as [CreditedSpan, CreditedSpan];
  assert.deepEqual(
    evidence.spans.map(({ start, length, place }) => [start, length, place.source]),
    [
      [0, 20, 0],
      [20, 10, 1],
      [40, 20, 0],
    ],
  );
  const holder = { place: { source: 1, record: 0n, position: 0 }, contributor: 0n };
  const stretch = { firstRun: 0, runCount: 1, holders: [holder] };
  const faults: readonly (readonly [string, Partial<SpanEvidence>])[] = [
    ["no spans", { spans: [] }],
    ["no tokens", { tokenCount: 0 }],
    ["more tokens than a response has", { tokenCount: 32_769 }],
    ["no root", { tokenTree: new Uint8Array(31) }],
    ["commons that are none", { commons: [{ datasetId: 1n, version: "1.0.0" }] }],
    ["too many commons", { commons: Array.from({ length: 17 }, () => ({ datasetId: 2n, version: "1.0.0" })) }],
    ["overlap", { spans: [one, { ...two, start: 19 }] }],
    ["descending", { spans: [two, one] }],
    ["seven tokens", { spans: [{ ...one, length: 7 }] }],
    ["beyond the response", { spans: [{ ...one, start: 50 }] }],
    ["no such source", { spans: [{ ...one, place: { ...one.place, source: 2 } }] }],
    ["no such record", { spans: [{ ...one, place: { ...one.place, record: 2n } }] }],
    ["no such token", { spans: [{ ...one, place: { ...one.place, position: 32_760 } }] }],
    ["boilerplate of commons", { spans: [{ ...two, boilerplate: [stretch] }] }],
    ["an empty stretch", { spans: [{ ...one, boilerplate: [{ ...stretch, runCount: 0 }] }] }],
    ["a stretch beyond its span", { spans: [{ ...one, boilerplate: [{ ...stretch, runCount: 14 }] }] }],
    ["stretches that overlap", { spans: [{ ...one, boilerplate: [stretch, stretch] }] }],
    ["no holder", { spans: [{ ...one, boilerplate: [{ ...stretch, holders: [] }] }] }],
    ["commons twice", { spans: [{ ...one, boilerplate: [{ ...stretch, holders: [holder, holder] }] }] }],
    [
      "a leaf of commons",
      { spans: [{ ...one, boilerplate: [{ ...stretch, holders: [{ ...holder, contributor: 1n }] }] }] },
    ],
    [
      "a holder that is not earlier",
      { spans: [{ ...one, boilerplate: [{ ...stretch, holders: [{ place: one.place, contributor: 0n }] }] }] },
    ],
  ];
  assert.equal(spanFault(withSpan(evidence, 0, { boilerplate: [stretch] }), sourcesOf(scene, evidence)), undefined);
  for (const [why, more] of faults) {
    const cheat = { ...evidence, ...more };
    assert.notEqual(spanFault(cheat, sourcesOf(scene, cheat)), undefined, why);
  }
});

test("commons that the receipt does not name convict it: of a span, and of a run", () => {
  const own = corpusVersion({ datasetId: 1n, input: 0, rank: 1, parts: [[text(0, 20)]], people: everybody });
  const commonsOf = (words: string) =>
    corpusVersion({ datasetId: 2n, input: undefined, rank: 0, parts: [[words]], people: everybody });
  for (const [words, kind] of [
    [text(0, 20), "better"],
    [text(2, 12), "boilerplate"],
  ] as const) {
    const response = utf8ToBytes(text(0, 20));
    const cheat = spanEvidence(createSpanCorpus([own]), response, 1);
    const corpus = createSpanCorpus([own, commonsOf(words)]);
    const evidence = spanEvidence(corpus, response, 1);
    assert.ok(cheat !== undefined && evidence !== undefined);
    const scene = { corpus, inputCount: 1, response, evidence };
    const proof = find(scene, cheat);
    assert.ok(proof !== undefined && kindOf(proof) === kind);
    assert.deepEqual(proof.commons, { datasetId: 2n, version: "1.0.0" });
    assert.deepEqual(verify(scene, cheat, proof), { ok: true });
    assert.ok(!verify(scene, evidence, proof).ok);
    const { commons, ...bare } = proof;
    assert.ok(!verify(scene, cheat, { ...bare, commons: undefined }).ok, "it must be named");
  }
});

test("records and responses of more than 65,536 bytes are no documents: their hash shows it", () => {
  const long = `${text(0, 30)} ${"x".repeat(65_536)}`;
  const own = corpusVersion({ datasetId: 1n, input: 0, rank: 0, parts: [["other", long]], people: everybody });
  const corpus = createSpanCorpus([own]);
  const response = utf8ToBytes(text(0, 30));
  assert.equal(spanEvidence(corpus, response, 1), undefined);
  const tokens = tokensOfBytes(response);
  const place = { source: 0, record: 1n, position: 0 };
  const evidence: SpanEvidence = {
    tokenCount: tokens.length,
    tokenTree: tokenTree(tokens),
    commons: [],
    spans: [{ start: 0, length: 30, place, boilerplate: [] }],
  };
  const scene = { corpus, inputCount: 1, response, evidence };
  const proof = find(scene, evidence);
  assert.ok(proof?.falseSpan !== undefined);
  assert.deepEqual(verify(scene, evidence, proof), { ok: true });
  const record = { ...proof.falseSpan.record, content: utf8ToBytes(long), length: 0n, pieces: new Uint8Array(0) };
  const bytes = { ...proof, falseSpan: { ...proof.falseSpan, record } };
  assert.ok(!verify(scene, evidence, bytes).ok, "too much to read");
  const answer = { ...scene, response: utf8ToBytes(`${text(0, 30)} ${"y".repeat(65_536)}`) };
  const longAnswer = find(answer, evidence);
  assert.ok(longAnswer?.tokens !== undefined);
  assert.deepEqual(verify(answer, evidence, longAnswer), { ok: true });
  // A short response that looks like the preimage of a long one's hash is hashed by pieces itself (K1).
  const root = merkleRootOfHashes(recordPieces(answer.response).map(merkleLeafHash));
  const preimage = concatBytes(RECORD_PIECES_TAG, bigEndian64(BigInt(answer.response.length)), root);
  const claim = { ...claimOf(scene, evidence), responseHash: recordHashOf(preimage) };
  const { commons, ...shown } = longAnswer;
  assert.ok(!verifySpanFraud(claim, shown).ok);
});

test("copies of later, one person's many copies and strangers' leaves make no boilerplate", () => {
  const people = IDS.map((id, at) => ({ id, firstRecord: BigInt(at), recordCount: 1n }));
  const one = [{ id: IDS[0] as Uint8Array, firstRecord: 0n, recordCount: 11n }];
  const copies = Array.from({ length: 11 }, () => text(0, 8));
  const sceneOf = (rank: number, who: typeof people) => {
    const corpus = createSpanCorpus([
      corpusVersion({ datasetId: 1n, input: 0, rank: 1, parts: [[text(0, 20)]], people: everybody }),
      corpusVersion({ datasetId: 2n, input: 1, rank, parts: [copies], people: who }),
    ]);
    const response = utf8ToBytes(text(0, 20));
    const evidence = spanEvidence(corpus, response, 2);
    assert.ok(evidence !== undefined);
    return { corpus, inputCount: 2, response, evidence };
  };
  const before = sceneOf(0, people);
  const cheat = withSpan(before.evidence, 0, { boilerplate: [] });
  assert.notDeepEqual(cheat, before.evidence, "eleven had it before");
  const proof = find(before, cheat);
  assert.ok(proof?.boilerplate !== undefined && verify(before, cheat, proof).ok);
  const { records, siblings } = proof.boilerplate;
  const reasonOf = (scene: SpanScene, shown = records): string => {
    const verdict = verify(scene, scene.evidence, {
      ...proof,
      boilerplate: { span: 0, run: 0, siblings, records: shown },
    });
    return verdict.ok ? "" : verdict.reason;
  };
  assert.equal(reasonOf(sceneOf(2, people)), "a record that is not earlier");
  const owner = sceneOf(0, one);
  const leaf = owner.corpus.versions.find(({ input }) => input === 1)?.contributors[0];
  assert.ok(leaf !== undefined);
  const byOne = records.map((held) => ({ ...held, contributors: [leaf] }));
  assert.equal(reasonOf(owner, byOne), "too few contributors", "one contributor counts once");
  assert.equal(reasonOf(owner), "contributor", "leaves of another tree");
  const twice = records.map((held) => ({ ...held, contributors: records[0]?.contributors ?? [] }));
  assert.equal(reasonOf({ ...before, evidence: cheat }, twice), "contributor", "a leaf that does not cover the record");
});

test("a record in pieces that is short enough is a document: its hash alone convicts nobody", () => {
  const long = `${text(0, 30)} ${"x".repeat(20_000)}`;
  const own = corpusVersion({ datasetId: 1n, input: 0, rank: 0, parts: [["other", long]], people: everybody });
  const response = utf8ToBytes(text(0, 30));
  const corpus = createSpanCorpus([own]);
  const evidence = spanEvidence(corpus, response, 1);
  assert.ok(evidence !== undefined);
  const scene = { corpus, inputCount: 1, response, evidence };
  const bytes = utf8ToBytes(long);
  const pieces = merkleRootOfHashes(recordPieces(bytes).map(merkleLeafHash));
  const [, record] = own.records;
  assert.ok(record !== undefined);
  const { path, part } = record;
  const shown = { content: new Uint8Array(0), length: BigInt(bytes.length), pieces, path, part };
  const { leaf, ...proof } = SpanProof.create({ falseSpan: { ...FALSE, record: shown } });
  const verdict = verify(scene, evidence, proof);
  assert.deepEqual(verdict, { ok: false, reason: "record" });
});

const IDS = Array.from({ length: 11 }, (_, at) => personId(at));
const FALSE = { span: 0, stretch: 0, holder: 0, token: undefined };

test("bytes that are no text hold nothing", () => {
  const bytes = Uint8Array.of(0x61, 0x20, 0xff);
  assert.deepEqual(tokensOfBytes(bytes), new Uint32Array(0));
});

test("one token of the response is shown by its path", () => {
  const tokens = tokensOfBytes(utf8ToBytes(text(0, 11)));
  const hashes = Array.from(tokens, tokenLeafHash);
  assert.deepEqual(tokenTree(tokens), merkleRootOfHashes(hashes));
  assert.equal(merklePath(hashes, 3).length, 4);
});

test("vector: what the spans of a response commit to (docs/spec/attribution-proofs.md)", () => {
  const people = Array.from({ length: 11 }, (_, at) => ({
    id: personId(at),
    firstRecord: BigInt(at),
    recordCount: 1n,
  }));
  const squat = Array.from({ length: 11 }, () => text(30, 38));
  const corpus = createSpanCorpus([
    corpusVersion({ datasetId: 1n, input: 1, rank: 1, parts: [squat], people }),
    corpusVersion({ datasetId: 2n, input: 0, rank: 2, parts: [[text(20, 50)]], people: everybody }),
    corpusVersion({ datasetId: 9n, input: undefined, rank: 0, parts: [[text(60, 70)]], people: everybody }),
  ]);
  const response = utf8ToBytes(`so ${text(20, 50)} and ${text(60, 70)}`);
  const evidence = spanEvidence(corpus, response, 2);
  assert.ok(evidence !== undefined);
  assert.deepEqual(spanCredits(evidence, sourcesOf({ corpus, inputCount: 2 }, evidence), 2), [22n, 0n]);
  assert.equal(toHex(recordHashOf(encode(evidence))), VECTOR.evidence);
  assert.equal(toHex(evidence.tokenTree), VECTOR.tokenTree);
  assert.equal(toHex(recordHashOf(Receipt.encode(PLAIN))), VECTOR.plain, "a receipt without spans is what it was");
});

const PLAIN = Receipt.create({
  channelId: 7n,
  sequence: 3n,
  modelId: 2n,
  fee: 100_000n,
  vector: [0n, 0n],
  requestHash: recordHashOf(utf8ToBytes("request")),
  responseHash: recordHashOf(utf8ToBytes("response")),
});
const VECTOR = {
  evidence: "138cbcb4f6e0384e7e75ddd3a2905922ca6beb3b1c3f3f0c49b9ea104a1e55d2",
  tokenTree: "fa35a98e5833edaee549c2052f91577c72300eae220125d22d6a2105b81fde79",
  plain: "f8e486130d5f50cbe31a91cf880767696c658e6030fd47b1eb35ad13874922b1",
};
