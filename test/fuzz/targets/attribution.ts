/** Disputes about attribution: requests, answers to them, and cases against an honest publication and version, which must never be convicted. */
import { commitPublication, computePublication, type InputData } from "../../../lib/attribution/commit/build.ts";
import { createOpener } from "../../../lib/attribution/commit/open.ts";
import { EMBEDDER_SEED } from "../../../lib/attribution/embedder.ts";
import { featureRoot, featureTree } from "../../../lib/attribution/features.ts";
import { verifyFeatureFraud } from "../../../lib/attribution/fraud/feature-fraud.ts";
import { openRecord } from "../../../lib/attribution/fraud/find-feature-fraud.ts";
import {
  hasLeaf,
  type LeafAnswer,
  type LeafRequest,
  verifyLeafAnswer,
} from "../../../lib/attribution/fraud/open-leaf.ts";
import {
  contentIn,
  contentTreeOf,
  partedContent,
  randomTerms,
} from "../../../lib/attribution/fraud/publications.fixture.ts";
import { createChance } from "../../../lib/attribution/random-game.fixture.ts";
import { readFeatureProof, writeFeatureFraud } from "../../../lib/attribution/wire/feature-fraud.ts";
import { readLeafAnswer, readLeafRef, writeLeafAnswer, writeLeafRef } from "../../../lib/attribution/wire/leaf.ts";
import { recordPathOf } from "../../../lib/registry/two-level.ts";
import { FeatureFraud, LeafAnswer as WireAnswer } from "../../../proto/gen/byline/attribution/v1/fraud.ts";
import { LeafRef } from "../../../proto/gen/byline/attribution/v1/publication.ts";
import type { Prng } from "../../sim/prng.ts";
import { pickOf } from "../mutate-wire.ts";
import { type FuzzTarget, mustHold, type Outcome, plainTarget } from "../target.ts";
import { roundTrip } from "./round-trip.ts";

const SEED = 4;
const chance = createChance(SEED);
const random = randomTerms(chance);
const terms = {
  ...random,
  inputs: random.inputs.map((input) => ({ ...input, ...partedContent(chance, input.items) })),
};
const data = computePublication(terms);
const publication = commitPublication(terms, data);
const opener = createOpener(terms, data);
const contentOf = contentIn(terms);
const [version] = terms.inputs;
mustHold(version !== undefined, "the sample has an input");
const facts = factsOf(version);

function factsOf(input: InputData) {
  const features = featureTree(input.items);
  return { ...contentTreeOf(input), featureRoot: featureRoot(features), features };
}

const itemCount = terms.inputs.reduce((sum, { items }) => sum + items.length, 0);
const pairs: readonly (readonly [LeafRequest, LeafAnswer])[] = [
  ...Array.from({ length: itemCount }, (_, item): readonly [LeafRequest, LeafAnswer] => [
    { kind: "feature", item },
    { kind: "feature", feature: opener.recorded(item) },
  ]),
  ...terms.points.map((_, query): readonly [LeafRequest, LeafAnswer] => [
    { kind: "query", query },
    { kind: "query", query: opener.query(query) },
  ]),
  ...terms.points.map((_, query): readonly [LeafRequest, LeafAnswer] => [
    { kind: "list", query, position: 1 },
    { kind: "list", entry: opener.list(query, 1) },
  ]),
  ...terms.inputs.flatMap((_, input): readonly (readonly [LeafRequest, LeafAnswer])[] => {
    if (publication.inputs[input]?.weights === undefined) return [];
    const answer = {
      kind: "weight",
      weight: opener.weight(input, 0),
      registered: opener.registered(input, 0),
    } as const;
    return [[{ kind: "weight", input, index: 0n }, answer]];
  }),
];

function readRequest(input: Uint8Array): Outcome {
  const wire = roundTrip(LeafRef, input);
  const request = readLeafRef(wire);
  if (request === undefined) return "refused";
  const again = LeafRef.encode(writeLeafRef(request));
  mustHold(Buffer.compare(again, LeafRef.encode(wire)) === 0, "a leaf has one name");
  return hasLeaf(publication, request) ? "accepted" : "refused";
}

/** Whatever is accepted for a leaf is the one true answer. */
function readAnswer(input: Uint8Array): Outcome {
  const wire = roundTrip(WireAnswer, input);
  const canonical = WireAnswer.encode(wire);
  let accepted = 0;
  for (const [request, right] of pairs) {
    const answer = readLeafAnswer(request.kind, wire);
    if (answer === undefined || !verifyLeafAnswer(publication, request, answer, contentOf).ok) continue;
    const isRight = Buffer.compare(WireAnswer.encode(writeLeafAnswer(right)), canonical) === 0;
    mustHold(isRight, `another answer opens a ${request.kind}`);
    accepted += 1;
  }
  return accepted > 0 ? "accepted" : "refused";
}

function featuresSeed(prng: Prng): Uint8Array {
  const { datasetId, version: name, items, content } = version as InputData;
  const index = prng.below(items.length);
  const item = openRecord(items, index);
  const hashes = items.map(({ contentHash }) => contentHash);
  const { hash: recordHash, path: recordPath, part } = recordPathOf({ hashes, parts: content.parts }, index);
  const proof = { kind: "content", item, recordHash, recordPath, part } as const;
  return FeatureFraud.encode(writeFeatureFraud({ datasetId, version: name, features: facts.features }, proof));
}

/** An honest version is not convicted, whatever is shown. */
function readFeatures(input: Uint8Array): Outcome {
  const { count, dims, tree, ...members } = roundTrip(FeatureFraud, input);
  const proof = readFeatureProof({ count, dims, tree, ...members });
  if (proof === undefined || proof.kind === "embedding") return "refused";
  const verdict = verifyFeatureFraud({ ...facts, features: { count, dims, tree } }, EMBEDDER_SEED, proof);
  mustHold(!verdict.ok, "an honest version was convicted");
  return verdict.reason === "the item is the record's" ? "accepted" : "refused";
}

/** See the file comment. */
export const attributionTargets: readonly FuzzTarget[] = [
  plainTarget(
    { name: "leaf-request", about: "reads which leaf of a publication is asked for", form: "wire" },
    (prng) => LeafRef.encode(writeLeafRef(pickOf(prng, pairs)[0])),
    readRequest,
  ),
  plainTarget(
    { name: "leaf-answer", about: "verifies answers for leaves of a publication", form: "wire", msMax: 100 },
    (prng) => WireAnswer.encode(writeLeafAnswer(pickOf(prng, pairs)[1])),
    readAnswer,
  ),
  plainTarget(
    { name: "feature-fraud", about: "judges cases against an honest version's features", form: "wire" },
    featuresSeed,
    readFeatures,
  ),
];
