/** For tests: small texts that repeat one another, as versions with trees, and what an honest gateway says of a response over them. */
import { bigEndian64, utf8ToBytes } from "../../bytes.ts";
import { type Contributor, contributorsTree, sumPath, sumRoot, sumTree } from "../../merkle/merkle-sum.ts";
import { merkleLeafHash, merklePath, merkleRoot } from "../../merkle/merkle.ts";
import { recordHashOf } from "../../registry/record-hash.ts";
import { partLeaf } from "../../registry/two-level.ts";
import type { SpanEvidence } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import type { ContributorProof, PartProof } from "../../../proto/gen/byline/registry/v1/tx.ts";
import { type CorpusVersion, createSpanCorpus, type SpanCorpus, spanEvidence } from "../commit/span-corpus.ts";
import type { SpanSource, SpanSources } from "../commit/spans.ts";
import type { Chance } from "../random-game.fixture.ts";
import { writeContributor, writeNode } from "../wire/openings.ts";
import type { SpanClaim } from "./span-fraud.ts";

/** A version as a test writes it. */
export interface TextVersion {
  readonly datasetId: bigint;
  /** Among the inputs; undefined for commons. */
  readonly input: number | undefined;
  readonly rank: number;
  /** By part; one part is a flat tree. */
  readonly parts: readonly (readonly string[])[];
  /** Who is credited with which records. */
  readonly people: readonly Omit<Contributor, "weight">[];
}

/** The version with its trees. */
export function corpusVersion({ datasetId, input, rank, parts, people }: TextVersion): CorpusVersion {
  const contents = parts.map((texts) => texts.map(utf8ToBytes));
  const hashes = contents.map((part) => part.map(recordHashOf));
  const roots = hashes.map(merkleRoot);
  const leaves = roots.map((root, at) => partLeaf(root, BigInt(hashes[at]?.length ?? 0)));
  const isFlat = parts.length === 1;
  const records = contents.flatMap((part, at) =>
    part.map((content, place) => ({
      index: BigInt(contents.slice(0, at).reduce((sum, each) => sum + each.length, 0) + place),
      content,
      path: merklePath((hashes[at] ?? []).map(merkleLeafHash), place),
      part: isFlat
        ? undefined
        : ({
            root: roots[at] as Uint8Array,
            recordCount: BigInt(part.length),
            index: BigInt(at),
            path: sumPath(leaves, at).map(writeNode),
          } satisfies PartProof),
    })),
  );
  const contributors = people.map((person): Contributor => ({ ...person, weight: 1n }));
  const tree = contributorsTree(contributors);
  return {
    datasetId,
    version: "1.0.0",
    input,
    records,
    contributors:
      input === undefined
        ? []
        : contributors.map((contributor, at): ContributorProof => {
            return writeContributor({ index: BigInt(at), contributor, path: tree.proofs[at]?.path ?? [] });
          }),
    source: {
      content: {
        contentRoot: isFlat ? (roots[0] as Uint8Array) : sumRoot(BigInt(parts.length), sumTree(leaves)),
        recordCount: BigInt(records.length),
        partCount: isFlat ? 0n : BigInt(parts.length),
      },
      contributorsRoot: tree.root,
      contributorCount: BigInt(people.length),
      totalWeight: tree.total,
      isCommons: input === undefined,
      isPaid: input !== undefined,
      rank,
    },
  };
}

/** Person number n. */
export function personId(n: number): Uint8Array {
  return bigEndian64(BigInt(n));
}

/** Texts, a response and what is said of it. */
export interface SpanScene {
  readonly corpus: SpanCorpus;
  readonly inputCount: number;
  readonly response: Uint8Array;
  readonly evidence: SpanEvidence;
}

/** Sources in the order in which this evidence names them. */
export function sourcesOf({ corpus, inputCount }: Pick<SpanScene, "corpus" | "inputCount">, evidence: SpanEvidence) {
  const inputs = Array.from({ length: inputCount }, (_, at) => corpus.versions.find(({ input }) => input === at));
  const commons = evidence.commons.map((ref) => corpus.versions.find(({ datasetId }) => datasetId === ref.datasetId));
  return [...inputs, ...commons].map((version): SpanSource | undefined => version?.source) satisfies SpanSources;
}

/** The claim that a receipt with this evidence makes. */
export function claimOf(
  scene: SpanScene,
  evidence: SpanEvidence,
  extra: readonly (SpanSource | undefined)[] = [],
): SpanClaim {
  const sources = [...sourcesOf(scene, evidence), ...extra];
  return { evidence, responseHash: recordHashOf(scene.response), sources };
}

const PHRASES = 24;
const PEOPLE = 16;

/**
 * Three inputs, one of two parts, and commons; their records are put together from a few phrases, and so is the response: much is
 * held by many, and everything by several.
 */
export function randomSpanScene(chance: Chance): SpanScene {
  const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
  const phrases = Array.from({ length: PHRASES }, () =>
    Array.from({ length: 4 + chance.below(12) }, () => words[chance.below(words.length)]).join(" "),
  );
  const text = (count: number): string =>
    Array.from({ length: count }, () => phrases[chance.below(1 + chance.below(PHRASES))]).join(" ");
  const texts = (count: number): string[] => Array.from({ length: count }, () => text(1 + chance.below(4)));
  const people = (count: number): Omit<Contributor, "weight">[] => {
    const firsts = Array.from({ length: PEOPLE }, (_, at) => BigInt(at % count));
    return firsts.map((firstRecord, at) => {
      const recordCount = BigInt(1 + chance.below(count - Number(firstRecord)));
      return { id: personId(at), firstRecord, recordCount };
    });
  };
  const [first, second, third] = [4 + chance.below(6), 3 + chance.below(4), 4 + chance.below(4)];
  const corpus = createSpanCorpus([
    corpusVersion({ datasetId: 1n, input: 2, rank: 1, parts: [texts(first)], people: people(first) }),
    corpusVersion({ datasetId: 2n, input: 0, rank: 2, parts: [texts(second), texts(2)], people: people(second + 2) }),
    corpusVersion({ datasetId: 3n, input: 1, rank: 3, parts: [texts(third)], people: people(third) }),
    corpusVersion({ datasetId: 9n, input: undefined, rank: 0, parts: [texts(1)], people: people(1) }),
  ]);
  for (;;) {
    const response = utf8ToBytes(`${words[0]} ${text(3 + chance.below(5))} ${words[1]} ${words[2]}`);
    const evidence = spanEvidence(corpus, response, 3);
    if (evidence !== undefined) return { corpus, inputCount: 3, response, evidence };
  }
}
